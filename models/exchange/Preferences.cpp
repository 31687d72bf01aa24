#include "exchange/Preferences.h"

#include "domain/planners/PeopleCell.h"
#include "domain/planners/RoundWishes.h"
#include "domain/Records.h"
#include "exchange/ChoiceWords.h"
#include "exchange/PersonFinder.h"
#include "exchange/TopicFinder.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

constexpr qsizetype longestShown = 80;

QString shown(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > longestShown ? line.left(longestShown) + QChar(0x2026) : line;
}

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

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
    Id personOf(const PersonRow& row, int number);
    QList<Id> wishesOf(const PersonRow& row, int number);
    void say(const QString& sentence)
    {
        if (m_result.problems.size() < mostListed)
            m_result.problems << sentence;
    }
    QString nameOf(Id person) const { return shown(fullName(*m_plan.find<Person>(person))); }

    struct Chosen
    {
        QList<Id> groups;
        int row = 0;
    };

    const Plan& m_plan;
    const PreferenceColumns& m_columns;
    PersonFinder m_people;
    TopicFinder m_topics;
    PersonRowReader m_reader;
    QMap<Id, Chosen> m_chosen; // by person
    bool m_hasTicks = false;
    ImportedPreferences m_result;
};

Id Importer::personOf(const PersonRow& row, int number)
{
    const PersonFinder::Found found = m_people.find(row);
    const QString name = shown(row.hasName() ? fullName(row.person) : row.person.email);
    if (found.person != 0) {
        if (found.isSpeltOtherwise)
            say(Texts::tr("Row %1: “%2” was taken for %3.")
                    .arg(QString::number(number), name, nameOf(found.person)));
        return found.person;
    }
    ++m_result.nobody;
    if (!found.candidates.isEmpty()) {
        constexpr qsizetype mostNamed = 5;
        QStringList people;
        for (const Id id : found.candidates.mid(0, mostNamed)) {
            const Person& person = *m_plan.find<Person>(id);
            people << (person.organisation.isEmpty()
                           ? nameOf(id)
                           : QStringLiteral("%1 (%2)").arg(nameOf(id), shown(person.organisation)));
        }
        say(Texts::tr("Row %1: “%2” may be one of several people: %3. Add a column with e-mail addresses or "
                      "organisations, then import again.")
                .arg(QString::number(number), name, people.join(QStringLiteral(", "))));
    } else if (name.isEmpty()) {
        say(Texts::tr("Row %1: neither a name nor an e-mail address; it was left out.").arg(number));
    } else if (row.hasName()) {
        say(Texts::tr("Row %1: nobody is called “%2”. Add them on the People page, then import again.")
                .arg(QString::number(number), name));
    } else {
        say(Texts::tr("Row %1: nobody has the e-mail address “%2”. Add them on the People page, then import "
                      "again.")
                .arg(QString::number(number), name));
    }
    return 0;
}

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
        say(Texts::tr("Row %1: “%2” %3; it was left out.").arg(QString::number(number), shown(text), why));
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
    if (source.number <= m_columns.headerRow || isBlank(source.cells))
        return;
    ++m_result.rows;
    PersonRow row;
    QList<ImportProblem> others; // of cells that say nothing here
    m_reader.read(source, row, others);
    if (row.isNameTooLong()) {
        ++m_result.nobody;
        say(Texts::tr("Row %1: a name of more than %2 characters; it was left out.")
                .arg(source.number)
                .arg(longestName));
        return;
    }
    const Id person = personOf(row, source.number);
    if (person == 0)
        return;
    const QList<Id> groups = wishesOf(row, source.number);
    if (groups.isEmpty()) {
        ++m_result.silent;
        return;
    }
    if (m_chosen.contains(person))
        say(Texts::tr("Row %1: %2 answered before, in row %3; the later row counts.")
                .arg(QString::number(source.number), nameOf(person), QString::number(m_chosen[person].row)));
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
