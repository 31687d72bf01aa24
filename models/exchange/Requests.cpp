#include "exchange/Requests.h"

#include "domain/planners/HelpdeskPlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "exchange/ExpertFinder.h"
#include "exchange/PeopleWords.h"
#include "exchange/Questionnaire.h"
#include "exchange/RequestBook.h"
#include "exchange/RequestRow.h"
#include "exchange/RequestWords.h"
#include "exchange/WishTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Requests)
};

// Takes rows one after another; what they say is written at the end, in the order of arrival.
class Importer
{
public:
    Importer(const Plan& plan, const RequestColumns& columns)
        : m_plan(plan), m_columns(columns), m_people(plan), m_cells(plan, columns.helpdesk, m_people),
          m_reader(columns.fields)
    {
    }
    void take(const SourceRow& row);
    int rows() const { return m_result.rows; }
    // Cancelled when the token says so.
    Result<ImportedRequests> finish(IdSource& ids, const std::stop_token& stop);

private:
    struct Told
    {
        RequestRow request;
        Id person = 0;
        int row = 0;
        QString asked;
    };
    void say(const QString& sentence)
    {
        if (m_result.problems.size() < mostListed)
            m_result.problems << sentence;
    }
    void sortByArrival();
    void takeAnswers(const Told& told, AnswerBook& book, IdSource& ids);

    const Plan& m_plan;
    const RequestColumns& m_columns;
    RowOwner m_people;
    RequestCells m_cells;
    PersonRowReader m_reader;
    QList<Told> m_told;
    ImportedRequests m_result;
};

void Importer::take(const SourceRow& source)
{
    if (source.number <= m_columns.headerRow || isBlankRow(source.cells))
        return;
    ++m_result.rows;
    PersonRow row;
    QList<ImportProblem> others; // of cells that say nothing here
    m_reader.read(source, row, others);
    const auto sayAll = [this](const QString& sentence) { say(sentence); };
    Told told;
    told.row = source.number;
    told.person = m_people.find(row, source.number, sayAll);
    if (told.person == 0) {
        ++m_result.nobody;
        return;
    }
    told.request = m_cells.read(row.answers, told.person);
    for (const QString& problem : std::as_const(told.request.problems))
        say(Texts::tr("Row %1: %2").arg(QString::number(source.number), problem));
    m_result.unknown += int(told.request.problems.size());
    for (const RowAnswer& answer : std::as_const(row.answers)) {
        if (answer.field == u"asked")
            told.asked = answer.text;
    }
    if (told.request.asks || !told.request.answers.isEmpty())
        m_told.append(told);
    else if (told.request.problems.isEmpty())
        ++m_result.silent;
}

// A row without a time of its own came with the row before it.
void Importer::sortByArrival()
{
    QStringList texts;
    for (const Told& told : std::as_const(m_told))
        texts << told.asked;
    const QList<std::optional<qint64>> stamps = stampsOfColumn(texts);
    QList<std::pair<qint64, qsizetype>> order;
    qint64 last = 0;
    for (qsizetype i = 0; i < m_told.size(); ++i) {
        if (!stamps[i] && !texts[i].trimmed().isEmpty())
            say(Texts::tr("Row %1: “%2” is no time; the request counts as come with the row before it.")
                    .arg(QString::number(m_told[i].row), wordsShown(texts[i])));
        last = stamps[i].value_or(last);
        order.append({last, i});
    }
    std::sort(order.begin(), order.end());
    QList<Told> sorted;
    for (const auto& [stamp, index] : std::as_const(order))
        sorted.append(m_told[index]);
    m_told = sorted;
}

void Importer::takeAnswers(const Told& told, AnswerBook& book, IdSource& ids)
{
    ChangeSet changes;
    for (const QString& problem : book.take(told.person, told.request.answers, ids, changes)) {
        ++m_result.unknown;
        say(Texts::tr("Row %1: %2.").arg(QString::number(told.row), problem));
    }
    for (const Change& change : changes)
        ++(change.isAdd() ? m_result.added : m_result.changed);
    m_result.unchanged += changes.isEmpty() ? 1 : 0;
    m_result.changes.append(changes);
}

Result<ImportedRequests> Importer::finish(IdSource& ids, const std::stop_token& stop)
{
    sortByArrival();
    RequestBook requests(m_plan, m_columns.helpdesk);
    AnswerBook answers(m_plan);
    QHash<Id, int> answered; // row by person: a questionnaire holds one row for each
    for (const Told& told : std::as_const(m_told)) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled};
        if (told.request.answers.isEmpty()) {
            for (const RequestBook::Outcome outcome : requests.take(told.person, told.request, ids)) {
                ++(outcome == RequestBook::Outcome::Added     ? m_result.added
                   : outcome == RequestBook::Outcome::Changed ? m_result.changed
                                                              : m_result.unchanged);
            }
        } else if (answered.contains(told.person)) {
            say(Texts::tr("Row %1: %2 answered before, in row %3; that row counts.")
                    .arg(QString::number(told.row), m_people.nameOf(told.person),
                         QString::number(answered.value(told.person))));
        } else {
            answered.insert(told.person, told.row);
            takeAnswers(told, answers, ids);
        }
    }
    m_result.changes.append(requests.changes());
    return std::move(m_result);
}
} // namespace

Result<ImportedRequests> importRequests(RowReader& reader, const Plan& plan, const RequestColumns& columns,
                                        IdSource& ids, const std::stop_token& stop)
{
    if (const Result<Done> checked = checkRequests(columns, plan); !checked)
        return checked.error();
    Importer importer(plan, columns);
    SourceRow row;
    while (reader.next(row)) {
        importer.take(row);
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled};
        if (importer.rows() > mostRequestRows)
            return Error{
                ErrorKind::WrongFormat,
                {},
                Texts::tr("it holds more than %1 rows; split it into smaller files").arg(mostRequestRows)};
    }
    if (reader.error())
        return *reader.error();
    return importer.finish(ids, stop);
}

QString requestTotals(const ImportedRequests& import)
{
    QStringList sentences{Texts::tr("%n row(s) read.", nullptr, import.rows),
                          Texts::tr("%n request(s) are new.", nullptr, import.added)};
    const auto add = [&sentences](int count, const QString& sentence) {
        if (count > 0)
            sentences << sentence;
    };
    add(import.changed, Texts::tr("%n request(s) have changed.", nullptr, import.changed));
    add(import.unchanged, Texts::tr("%n request(s) were known already.", nullptr, import.unchanged));
    add(import.silent, Texts::tr("%n row(s) ask for nothing.", nullptr, import.silent));
    add(import.nobody, Texts::tr("%n row(s) are about nobody of the workshop.", nullptr, import.nobody));
    add(import.unknown, Texts::tr("%n cell(s) were not understood.", nullptr, import.unknown));
    return sentences.join(u' ');
}
} // namespace convenor
