#include "exchange/Preferences.h"

#include "domain/planners/RoundWishes.h"
#include "domain/Records.h"
#include "exchange/ChoiceWords.h"
#include "exchange/TopicFinder.h"
#include "exchange/WishTable.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

// Takes rows one after another; what the last row of somebody says is written at the end.
class Importer
{
public:
    Importer(const Plan& plan, const PreferenceColumns& columns)
        : m_plan(plan), m_columns(columns), m_people(plan), m_topics(plan, columns.round),
          m_reader(columns.fields)
    {
    }
    void take(const SourceRow& row);
    int rows() const { return m_result.rows; }
    // Cancelled when the token says so.
    Result<ImportedPreferences> finish(IdSource& ids, const std::stop_token& stop);

private:
    QList<Id> wishesOf(const PersonRow& row, int number);
    void say(const QString& sentence)
    {
        if (m_result.problems.size() < mostListed)
            m_result.problems << sentence;
    }

    struct Chosen
    {
        QList<Id> groups;
        int row = 0;
    };

    const Plan& m_plan;
    const PreferenceColumns& m_columns;
    RowOwner m_people;
    TopicFinder m_topics;
    PersonRowReader m_reader;
    QMap<Id, Chosen> m_chosen; // by person
    bool m_hasTicks = false;
    ImportedPreferences m_result;
};

// Best first; of equal ranks in the order of the columns.
QList<Id> Importer::wishesOf(const PersonRow& row, int number)
{
    struct Wish
    {
        int rank;
        Id group;
    };
    QList<Wish> wishes;
    const auto misunderstood = [&](const QString& text, const QString& why) {
        ++m_result.unknown;
        say(Texts::tr("Row %1: “%2” %3; it was left out.")
                .arg(QString::number(number), wordsShown(text), why));
    };
    for (const RowAnswer& answer : row.answers) {
        const qint64 value = answer.field.section(u':', 1).toLongLong();
        if (answer.field.startsWith(QLatin1String("choice:"))) {
            const TopicFinder::Found found = m_topics.findAll(answer.text);
            for (const Id group : found.groups)
                wishes.append({int(qMin<qint64>(value, 1000)), group});
            for (const QString& text : found.unknown)
                misunderstood(text, Texts::tr("is none of the topics"));
        } else if (answer.field.startsWith(QLatin1String("topic:"))) {
            const std::optional<Rank> rank = rankFromCell(answer.text);
            if (!rank)
                misunderstood(answer.text, Texts::tr("is no rank such as 1, 2 or 3"));
            else if (rank->rank > 0)
                wishes.append({rank->rank, value});
            m_hasTicks |= rank && rank->tick;
        }
    }
    std::stable_sort(wishes.begin(), wishes.end(),
                     [](const Wish& a, const Wish& b) { return a.rank < b.rank; });
    QList<Id> groups;
    for (const Wish& wish : std::as_const(wishes)) {
        if (!groups.contains(wish.group))
            groups << wish.group;
    }
    return groups;
}

void Importer::take(const SourceRow& source)
{
    if (source.number <= m_columns.headerRow || isBlankRow(source.cells))
        return;
    ++m_result.rows;
    PersonRow row;
    QList<ImportProblem> others; // of cells that say nothing here
    m_reader.read(source, row, others);
    const Id person = m_people.find(row, source.number, [this](const QString& sentence) { say(sentence); });
    if (person == 0) {
        ++m_result.nobody;
        return;
    }
    const QList<Id> groups = wishesOf(row, source.number);
    if (groups.isEmpty()) {
        ++m_result.silent;
        return;
    }
    if (m_chosen.contains(person))
        say(Texts::tr("Row %1: %2 answered before, in row %3; the later row counts.")
                .arg(QString::number(source.number), m_people.nameOf(person),
                     QString::number(m_chosen[person].row)));
    m_chosen.insert(person, {groups, source.number});
}

Result<ImportedPreferences> Importer::finish(IdSource& ids, const std::stop_token& stop)
{
    const RoundWishes known(m_plan, m_columns.round);
    for (const auto& [person, chosen] : m_chosen.asKeyValueRange()) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled};
        ChangeSet changes = known.set(person, chosen.groups, ids);
        ++(changes.isEmpty() ? m_result.unchanged : m_result.people);
        m_result.changes.append(changes);
    }
    if (m_hasTicks)
        say(Texts::tr("Ticks without a rank were taken in the order of the columns."));
    return std::move(m_result);
}
} // namespace

Result<ImportedPreferences> importPreferences(RowReader& reader, const Plan& plan,
                                              const PreferenceColumns& columns, IdSource& ids,
                                              const std::stop_token& stop)
{
    if (const Result<Done> checked = checkPreferences(columns, plan); !checked)
        return checked.error();
    Importer importer(plan, columns);
    SourceRow row;
    while (reader.next(row)) {
        importer.take(row);
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled};
        if (importer.rows() > mostPreferenceRows)
            return Error{
                ErrorKind::WrongFormat,
                {},
                Texts::tr("it holds more than %1 rows; split it into smaller files").arg(mostPreferenceRows)};
    }
    if (reader.error())
        return *reader.error();
    return importer.finish(ids, stop);
}

QString preferenceTotals(const ImportedPreferences& import)
{
    QStringList sentences{Texts::tr("%n row(s) read.", nullptr, import.rows),
                          Texts::tr("The wishes of %n people are new or changed.", nullptr, import.people)};
    const auto add = [&sentences](int count, const QString& sentence) {
        if (count > 0)
            sentences << sentence;
    };
    add(import.unchanged, Texts::tr("%n people wish for the same as before.", nullptr, import.unchanged));
    add(import.silent, Texts::tr("%n people chose nothing; their wishes stay.", nullptr, import.silent));
    add(import.nobody, Texts::tr("%n rows are about nobody of the workshop.", nullptr, import.nobody));
    add(import.unknown, Texts::tr("%n choices were not understood.", nullptr, import.unknown));
    return sentences.join(u' ');
}
} // namespace convenor
