// At the door: finding people, newcomers, and closing a list.
#include "domain/AgendaRecords.h"
#include "domain/GroupRecords.h"
#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/Duplicates.h"
#include "domain/planners/NameFolding.h"
#include "domain/planners/PeopleCell.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
// What stands in a badge's code before the id (documents/papers/QrPicture).
constexpr QLatin1String badgeCode("convenor:person/");

// A scanner is a keyboard: under a layout of another language its letters and signs come as others, but one
// sign always as the same one ("цонвенор:персон/"), and its digits as they are.
bool isBadgeCode(const QString& text)
{
    const QString folded = text.toCaseFolded();
    if (folded.size() != badgeCode.size())
        return false;
    for (qsizetype i = 1; i < folded.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if ((folded[i] == folded[j]) != (badgeCode[i] == badgeCode[j]))
                return false;
        }
    }
    return true;
}

// A word as typed begins a word of the name, however either is spelt.
bool begins(const NameWord& typed, const NameWord& word)
{
    const auto isHead = [&typed](const QString& sound) {
        return std::any_of(typed.sounds.cbegin(), typed.sounds.cend(),
                           [&sound](const QString& head) { return sound.startsWith(head); });
    };
    return word.latin.startsWith(typed.latin) ||
           std::any_of(word.sounds.cbegin(), word.sounds.cend(), isHead);
}

bool isMeant(const Person& person, const QList<NameWord>& typed)
{
    const QList<NameWord> words = nameWords(person.familyName + u' ' + person.givenName);
    return std::all_of(typed.cbegin(), typed.cend(), [&words](const NameWord& head) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&head](const NameWord& word) { return begins(head, word); });
    });
}

// For sorting lists of people by name.
struct NameOrder
{
    bool arrived = false;
    QString family;
    QString given;
    Id id = 0;
    bool operator<(const NameOrder& other) const
    {
        return std::tie(arrived, family, given, id) <
               std::tie(other.arrived, other.family, other.given, other.id);
    }
};

NameOrder orderOf(const Person& person, const Attendance* row)
{
    return {row && row->state == AttendanceState::Present, comparableName(person.familyName),
            comparableName(person.givenName), person.id};
}

QList<Id> inOrder(QList<NameOrder> people)
{
    std::sort(people.begin(), people.end());
    QList<Id> ids;
    for (const NameOrder& person : std::as_const(people))
        ids.append(person.id);
    return ids;
}

bool hasLetter(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

// The name and the organisation in the text; no id.
Person personOf(const QString& text)
{
    QString name = text.simplified();
    QString organisation;
    const qsizetype comma = name.indexOf(u',');
    const qsizetype bracket = name.indexOf(u'(');
    if (comma >= 0) {
        organisation = name.sliced(comma + 1);
        name.truncate(comma);
    } else if (bracket > 0 && name.endsWith(u')')) {
        organisation = name.sliced(bracket + 1).chopped(1);
        name.truncate(bracket);
    }
    Person person;
    setFullName(person, name.trimmed());
    person.organisation = organisation.trimmed();
    person.status = PersonStatus::Confirmed;
    return person;
}

// Who of the plan the newcomer is; 0 when nobody, or when it is doubtful.
Id knownPerson(const Plan& plan, const Person& newcomer)
{
    const QList<PersonIndex::Match> matches = PersonIndex(plan).find(newcomer);
    if (!matches.isEmpty() && matches.constFirst().sure)
        return matches.constFirst().person;
    QList<Id> sameName;
    for (const PersonIndex::Match& match : matches) {
        if (match.reason == DuplicateReason::SameName || match.reason == DuplicateReason::Transliterated ||
            match.reason == DuplicateReason::SwappedNames)
            sameName.append(match.person);
    }
    return newcomer.organisation.isEmpty() && sameName.size() == 1 ? sameName.constFirst() : 0;
}
} // namespace

Id badgeNumber(const QString& typed)
{
    constexpr qsizetype longDigits = 12; // as only ids are: whatever stands before them
    const QString text = typed.trimmed();
    qsizetype digits = 0;
    while (digits < text.size() && text.at(text.size() - 1 - digits).isDigit())
        ++digits;
    const bool isCode = digits == text.size() || digits >= longDigits || isBadgeCode(text.chopped(digits));
    bool isNumber = false;
    const Id id = QStringView(text).last(digits).toLongLong(&isNumber);
    return isCode && isNumber ? id : 0;
}

QList<Id> doorMatches(const Plan& plan, const AttendanceTarget& target, const QString& typed)
{
    if (const Person* person = plan.find<Person>(badgeNumber(typed)))
        return {person->id};
    const QList<NameWord> words = nameWords(typed);
    if (words.isEmpty())
        return {};
    const QHash<Id, const Attendance*> rows = attendancesAt(plan, target);
    const QList<Id> listed = peopleOf(plan, target);
    const QSet<Id> isListed(listed.cbegin(), listed.cend());
    QList<NameOrder> found;
    QList<NameOrder> others;
    for (const Person& person : plan.all<Person>()) {
        if (isMeant(person, words))
            (isListed.contains(person.id) ? found : others).append(orderOf(person, rows.value(person.id)));
    }
    return inOrder(found.isEmpty() ? others : found);
}

Result<WalkIn> walkIn(const Plan& plan, const QString& text, const AttendanceTarget& target,
                      const QDateTime& now, IdSource& ids)
{
    Person person = personOf(text);
    if (!hasLetter(fullName(person)))
        return Error{ErrorKind::WrongFormat, text,
                     QCoreApplication::translate("AttendancePlanner", "there is no name in it")};
    WalkIn result;
    result.person = knownPerson(plan, person);
    result.wasKnown = result.person != 0;
    if (const Person* known = plan.find<Person>(result.person)) {
        result.changes = markAttendance(plan, {known->id}, target, AttendanceState::Present, now, ids);
        const Change* arrived = result.changes.find(Table::Person, known->id);
        Person after = arrived ? arrived->afterAs<Person>() : *known;
        if (after.organisation.isEmpty())
            after.organisation = person.organisation;
        if (!(after == *known))
            result.changes.put(Table::Person, known->id, makeRow(*known), makeRow(after));
        return result;
    }
    result.person = person.id = ids.next();
    result.changes.add(person);
    const Result<Plan> after = plan.applied(result.changes);
    if (!after)
        return after.error();
    result.changes.append(markAttendance(*after, {person.id}, target, AttendanceState::Present, now, ids));
    return result;
}

QList<Id> notArrived(const Plan& plan, const AttendanceTarget& target)
{
    const QHash<Id, const Attendance*> rows = attendancesAt(plan, target);
    QList<NameOrder> people;
    for (const Id id : peopleOf(plan, target)) {
        const Attendance* row = rows.value(id);
        if (!row || row->state == AttendanceState::Expected)
            people.append(orderOf(*plan.find<Person>(id), row));
    }
    return inOrder(people);
}

ChangeSet closeTarget(const Plan& plan, const AttendanceTarget& target, const QList<Id>& absent,
                      const QDateTime& now, IdSource& ids)
{
    ChangeSet changes = markAttendance(plan, absent, target, AttendanceState::Absent, now, ids);
    if (target.item != 0)
        return changes;
    QSet<Id> hereThatDay;
    QSet<Id> hereOnce;
    const QSet<Id> gone(absent.cbegin(), absent.cend());
    for (const Attendance& row : plan.all<Attendance>()) {
        const Change* change = changes.find(Table::Attendance, row.id);
        if (row.state != AttendanceState::Present || (change && !change->after) ||
            (change && change->afterAs<Attendance>().state != AttendanceState::Present))
            continue;
        hereOnce.insert(row.person);
        const Id day = row.agendaItem == 0 ? row.day.id : targetOf(plan, row.agendaItem).day;
        if (day == target.day)
            hereThatDay.insert(row.person);
    }
    for (const Person& person : plan.all<Person>()) {
        Person after = person;
        if (hereThatDay.contains(person.id))
            after.status = PersonStatus::Attended;
        else if (gone.contains(person.id) && !hereOnce.contains(person.id))
            after.status = PersonStatus::NoShow;
        changes.edit(person, after);
    }
    return changes;
}
} // namespace convenor
