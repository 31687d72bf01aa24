#include "ui/widgets/TypedPeople.h"

#include "domain/AgendaRecords.h"
#include "domain/GroupRecords.h"
#include "domain/planners/NameFolding.h"
#include "domain/planners/PeopleCell.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>

namespace convenor {
namespace {
constexpr qsizetype mostNamed = 3; // in a sentence about doubtful names

QString translated(const char* text)
{
    return QCoreApplication::translate("TypedPeople", text);
}

QString shownName(const Person& person)
{
    const QString name = fullName(person);
    return name.isEmpty() ? translated("(no name)") : name;
}

// "Anna Georgieva (Cluster Agency)" taken apart.
struct Typed
{
    QString name;
    QString organisation;
};
Typed takenApart(const QString& text)
{
    const QString all = text.simplified();
    const qsizetype bracket = all.indexOf(QLatin1String(" ("));
    if (bracket < 0)
        return {all, {}};
    QString organisation = all.sliced(bracket + 2);
    if (organisation.endsWith(u')'))
        organisation.chop(1);
    return {all.left(bracket), organisation};
}

bool hasOrganisation(const Plan& plan, Id person, const QString& typed)
{
    const Person* one = plan.find<Person>(person);
    return one && foldedName(one->organisation).startsWith(foldedName(typed));
}

// Whoever fits, best first.
QList<Id> matches(const Plan& plan, const AttendanceTarget& day, const QString& text)
{
    const Typed typed = takenApart(text);
    QList<Id> people = doorMatches(plan, day, typed.name);
    if (!typed.organisation.isEmpty())
        people.removeIf([&](Id person) { return !hasOrganisation(plan, person, typed.organisation); });
    return people;
}

// Those of exactly the name; "Ana" does not mean "Ana Maria" where an Ana is there.
QList<Id> namesakes(const Plan& plan, const QList<Id>& people, const QString& name)
{
    const QString key = nameKey(name);
    QList<Id> same;
    for (const Id id : people) {
        const Person* person = plan.find<Person>(id);
        if (person && nameKey(fullName(*person)) == key)
            same.append(id);
    }
    return same;
}

// As text to be typed: without what the separators of a line would part.
QString nameWithin(const Plan& plan, Id id, const QSet<QString>& twice)
{
    const Person* person = plan.find<Person>(id);
    const QString name = person ? shownName(*person).remove(u',') : QString();
    if (!person || person->organisation.isEmpty() || !twice.contains(nameKey(name)))
        return name;
    return QStringLiteral("%1 (%2)").arg(name, QString(person->organisation).remove(u','));
}
} // namespace

AttendanceTarget dayOfItem(const Plan& plan, Id item)
{
    const AgendaItem* known = plan.find<AgendaItem>(item);
    return {known ? Id(known->day) : Id(0), 0};
}

AttendanceTarget dayOfRound(const Plan& plan, Id round)
{
    const BreakoutRound* known = plan.find<BreakoutRound>(round);
    return dayOfItem(plan, known ? Id(known->agendaItem) : Id(0));
}

Result<Id> meantPerson(const Plan& plan, const AttendanceTarget& day, const QString& typed)
{
    QList<Id> people = matches(plan, day, typed);
    const QList<Id> same = namesakes(plan, people, takenApart(typed).name);
    if (!same.isEmpty())
        people = same;
    if (people.size() == 1)
        return people.constFirst();
    if (people.isEmpty())
        return Error{ErrorKind::WrongFormat, typed,
                     QCoreApplication::translate(
                         "TypedPeople", "Nobody here is called “%1”: type the beginning of a name, as it "
                                        "stands in the list of people.")
                         .arg(shownText(typed.trimmed()))};
    QStringList names;
    for (const Id person : people.mid(0, mostNamed))
        names.append(shownText(typedName(plan, person)));
    if (people.size() > mostNamed)
        names.append(QStringLiteral("…"));
    return Error{ErrorKind::WrongFormat, typed,
                 QCoreApplication::translate("TypedPeople", "“%1” may mean %2: type more of the name.")
                     .arg(shownText(typed.trimmed()), names.join(QStringLiteral(", ")))};
}

QStringList namesFor(const Plan& plan, const AttendanceTarget& day, const QString& typed, qsizetype most)
{
    const QList<Id> people = matches(plan, day, typed).mid(0, most);
    QSet<QString> seen, twice;
    for (const Id id : people) {
        const Person* person = plan.find<Person>(id);
        const QString key = person ? nameKey(shownName(*person)) : QString();
        (seen.contains(key) ? twice : seen).insert(key);
    }
    QStringList names;
    for (const Id id : people)
        names.append(nameWithin(plan, id, twice));
    return names;
}

QString typedName(const Plan& plan, Id person)
{
    const Person* one = plan.find<Person>(person);
    if (!one)
        return {};
    const QString key = nameKey(shownName(*one));
    int same = 0;
    for (const Person& other : plan.all<Person>())
        same += other.familyName == one->familyName && other.givenName == one->givenName ? 1 : 0;
    return nameWithin(plan, person, same > 1 ? QSet<QString>{key} : QSet<QString>());
}
} // namespace convenor
