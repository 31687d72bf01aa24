#include "exchange/WishTable.h"

#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

constexpr qsizetype longestShown = 80;
constexpr const char* organisationField = "organisation";
constexpr const char* whoFields[] = {"full_name", "given_name", "family_name", "email", "id"};
} // namespace

bool isCertainlyWho(QStringView field)
{
    return std::any_of(std::begin(whoFields), std::end(whoFields),
                       [field](const char* known) { return field == QLatin1String(known); });
}

bool tellsWho(QStringView field)
{
    return isCertainlyWho(field) || field == QLatin1String(organisationField);
}

QString wordsShown(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > longestShown ? line.left(longestShown) + QChar(0x2026) : line;
}

bool isBlankRow(const QStringList& cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

HeaderGuess guessHeader(const SheetLook& look, const std::function<QStringList(const SourceRow&)>& fieldsOf)
{
    HeaderGuess guess;
    qsizetype width = 0;
    int best = 0;
    for (const SourceRow& row : look.sample)
        width = qMax(width, row.cells.size());
    for (const SourceRow& row : look.sample.mid(0, guessedRows)) {
        const QStringList fields = fieldsOf(row);
        const bool isData = std::any_of(row.cells.cbegin(), row.cells.cend(),
                                        [](const QString& cell) { return cell.contains(u'@'); });
        const int known = int(fields.size() - fields.count(QString()));
        const bool tells =
            std::any_of(fields.cbegin(), fields.cend(), [](const QString& field) { return tellsWho(field); });
        if (isData || !tells || known <= best)
            continue;
        best = known;
        guess = {row.number, row.cells, fields};
    }
    guess.fields.resize(qMax(width, guess.fields.size()));
    for (QString& header : guess.headers)
        header = header.trimmed();
    return guess;
}

void addPeopleFromCells(const SheetLook& look, QStringList& fields)
{
    const QStringList who = guessColumns(look.sample, 0).fields;
    for (int column = 0; column < fields.size(); ++column) {
        if (fields.at(column).isEmpty() && tellsWho(who.value(column)))
            fields[column] = who.at(column);
    }
}

QStringList cellsBelow(const SheetLook& look, int headerRow, int column)
{
    QStringList cells;
    for (const SourceRow& row : look.sample) {
        const QString text = row.number > headerRow ? row.cells.value(column).trimmed() : QString();
        if (!text.isEmpty())
            cells << text;
    }
    return cells;
}

QString RowOwner::nameOf(Id person) const
{
    return wordsShown(fullName(*m_plan.find<Person>(person)));
}

QString RowOwner::severalSentence(const QString& name, const QList<Id>& candidates, int number) const
{
    constexpr qsizetype mostNamed = 5;
    QStringList people;
    for (const Id id : candidates.mid(0, mostNamed)) {
        const Person& person = *m_plan.find<Person>(id);
        people << (person.organisation.isEmpty()
                       ? nameOf(id)
                       : QStringLiteral("%1 (%2)").arg(nameOf(id), wordsShown(person.organisation)));
    }
    return Texts::tr("Row %1: “%2” may be one of several people: %3. Add a column with e-mail addresses or "
                     "organisations, then import again.")
        .arg(QString::number(number), name, people.join(QStringLiteral(", ")));
}

Id RowOwner::find(const PersonRow& row, int number, const std::function<void(const QString&)>& say) const
{
    if (row.isNameTooLong()) {
        say(Texts::tr("Row %1: a name of more than %2 characters; it was left out.")
                .arg(number)
                .arg(longestName));
        return 0;
    }
    const PersonFinder::Found found = m_people.find(row);
    const QString name = wordsShown(row.hasName() ? fullName(row.person) : row.person.email);
    if (found.person != 0) {
        if (found.isSpeltOtherwise)
            say(Texts::tr("Row %1: “%2” was taken for %3.")
                    .arg(QString::number(number), name, nameOf(found.person)));
        return found.person;
    }
    if (!found.candidates.isEmpty())
        say(severalSentence(name, found.candidates, number));
    else if (name.isEmpty())
        say(Texts::tr("Row %1: neither a name nor an e-mail address; it was left out.").arg(number));
    else if (row.hasName())
        say(Texts::tr("Row %1: nobody is called “%2”. Add them on the People page, then import again.")
                .arg(QString::number(number), name));
    else
        say(Texts::tr("Row %1: nobody has the e-mail address “%2”. Add them on the People page, then import "
                      "again.")
                .arg(QString::number(number), name));
    return 0;
}
} // namespace convenor
