#include "domain/planners/OutcomePlanner.h"

#include "domain/Names.h"
#include "domain/planners/NamedPeople.h"
#include "domain/planners/RoundPlanner.h"
#include "domain/Records.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
struct OutcomePlannerTexts
{
    Q_DECLARE_TR_FUNCTIONS(OutcomePlanner)
};

OutcomeSubject itemSubject(Id item)
{
    return {item, 0, 0};
}
OutcomeSubject groupSubject(Id group)
{
    return {0, group, 0};
}
OutcomeSubject meetingSubject(Id booking)
{
    return {0, 0, booking};
}

// The groups and meetings that hang on each item.
struct UnderItems
{
    explicit UnderItems(const Plan& plan);
    QHash<Id, QList<OutcomeSubject>> of;
};

UnderItems::UnderItems(const Plan& plan)
{
    for (const Id id : roundsInOrder(plan)) {
        const BreakoutRound* round = plan.find<BreakoutRound>(id);
        for (const Id group : groupsOfRound(plan, id))
            of[round->agendaItem].append(groupSubject(group));
    }
    QList<const Booking*> meetings;
    for (const Booking& booking : plan.all<Booking>())
        meetings.append(&booking);
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const Booking* a, const Booking* b) { return a->slot < b->slot; });
    for (const Booking* booking : std::as_const(meetings)) {
        const Helpdesk* helpdesk = plan.find<Helpdesk>(booking->helpdesk);
        of[helpdesk ? Id(helpdesk->agendaItem) : Id(0)].append(meetingSubject(booking->id));
    }
}

bool isCancelled(const Plan& plan, const OutcomeSubject& subject)
{
    const Booking* booking = subject.booking != 0 ? plan.find<Booking>(subject.booking) : nullptr;
    return booking && booking->status == BookingStatus::Cancelled;
}

// Something comes of it: no coffee, and nothing that only the organisers do.
bool mayHaveOutcomes(const AgendaItem& item)
{
    return item.kind != ItemKind::Break && item.kind != ItemKind::Meal && item.kind != ItemKind::Internal &&
           !item.internal;
}

QString nameOr(const Plan& plan, Id person)
{
    const Person* record = plan.find<Person>(person);
    const QString name = record ? fullName(*record) : QString();
    return name.isEmpty() ? OutcomePlannerTexts::tr("(no name)") : name;
}

QString groupLine(const Plan& plan, const BreakoutGroup& group)
{
    const int number = int(groupsOfRound(plan, group.round).indexOf(group.id)) + 1;
    return group.topic.isEmpty()
               ? OutcomePlannerTexts::tr("Group %1").arg(number)
               : OutcomePlannerTexts::tr("Group %1: %2").arg(QString::number(number), group.topic);
}

// Somebody who is typed in a line.
Id personNamed(const QString& typed, NamedPeople& people, ChangeSet& changes)
{
    const QList<PeopleCellEntry> entries = parsePeopleCell(typed, {});
    return entries.isEmpty() ? 0 : people.findOrMake(entries.constFirst(), changes);
}

// Of an opportunity that names nobody: the two who met.
void fillFromMeeting(const Plan& plan, Outcome& outcome)
{
    if (outcome.kind != OutcomeKind::Opportunity || outcome.booking == 0 || outcome.person != 0)
        return;
    const QList<Id> two = peopleToReport(plan, subjectOf(outcome));
    outcome.person = two.value(0);
    if (outcome.partner == 0)
        outcome.partner = two.value(1);
}
} // namespace

OutcomeSubject subjectOf(const Outcome& outcome)
{
    return {outcome.agendaItem, outcome.group, outcome.booking};
}

void setSubject(Outcome& outcome, const OutcomeSubject& subject)
{
    outcome.agendaItem = subject.item;
    outcome.group = subject.group;
    outcome.booking = subject.booking;
}

bool isThere(const Plan& plan, const OutcomeSubject& subject)
{
    return (subject.item == 0 || plan.find<AgendaItem>(subject.item)) &&
           (subject.group == 0 || plan.find<BreakoutGroup>(subject.group)) &&
           (subject.booking == 0 || plan.find<Booking>(subject.booking));
}

QList<SubjectLine> outcomeSubjects(const Plan& plan, const Timing& timing)
{
    const UnderItems under(plan);
    const QMap<OutcomeSubject, int> counts = outcomeCounts(plan);
    QList<SubjectLine> lines{{{}, 0}};
    for (const ItemTime& time : timing.items()) {
        const AgendaItem& item = *plan.find<AgendaItem>(time.item);
        const QList<OutcomeSubject> below = under.of.value(item.id);
        if (mayHaveOutcomes(item) || !below.isEmpty() || counts.contains(itemSubject(item.id)))
            lines.append({itemSubject(item.id), time.depth});
        for (const OutcomeSubject& subject : below) {
            if (!isCancelled(plan, subject) || counts.contains(subject))
                lines.append({subject, time.depth + 1});
        }
    }
    return lines;
}

QString subjectTitle(const Plan& plan, const OutcomeSubject& subject)
{
    if (const BreakoutGroup* group = plan.find<BreakoutGroup>(subject.group))
        return groupLine(plan, *group);
    if (plan.find<Booking>(subject.booking)) {
        const QList<Id> two = peopleToReport(plan, subject);
        return OutcomePlannerTexts::tr("%1 with %2")
            .arg(nameOr(plan, two.value(0)), nameOr(plan, two.value(1)));
    }
    const AgendaItem* item = plan.find<AgendaItem>(subject.item);
    const QString title = item ? item->title : plan.workshop().title;
    return title.isEmpty() ? OutcomePlannerTexts::tr("(no title)") : title;
}

QList<Id> peopleToReport(const Plan& plan, const OutcomeSubject& subject)
{
    QList<Id> people;
    if (const BreakoutGroup* group = plan.find<BreakoutGroup>(subject.group); group && group->rapporteur != 0)
        people.append(group->rapporteur);
    if (const Booking* booking = plan.find<Booking>(subject.booking)) {
        const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(booking->expert);
        people = {booking->person, expert ? Id(expert->person) : Id(booking->partner)};
    }
    if (subject.item == 0)
        return people;
    for (const Assignment& row : plan.all<Assignment>()) {
        if (row.agendaItem == subject.item && row.role == Role::Rapporteur &&
            row.status != AssignmentStatus::Declined)
            people.append(row.person);
    }
    return people;
}

QList<const Outcome*> outcomesOf(const Plan& plan, const OutcomeSubject& subject)
{
    QList<const Outcome*> outcomes;
    for (const Outcome& outcome : plan.all<Outcome>()) {
        if (subjectOf(outcome) == subject)
            outcomes.append(&outcome);
    }
    return outcomes;
}

QMap<OutcomeSubject, int> outcomeCounts(const Plan& plan)
{
    QMap<OutcomeSubject, int> counts;
    for (const Outcome& outcome : plan.all<Outcome>())
        ++counts[subjectOf(outcome)];
    return counts;
}

ChangeSet addOutcomes(const Plan& plan, const OutcomeSubject& subject, const QList<TypedOutcome>& typed,
                      IdSource& ids)
{
    ChangeSet changes;
    if (!isThere(plan, subject))
        return changes;
    NamedPeople people(plan, ids);
    for (const TypedOutcome& line : typed) {
        if (line.text.trimmed().isEmpty())
            continue;
        Outcome outcome;
        outcome.kind = line.kind;
        outcome.text = line.text.trimmed();
        outcome.person = personNamed(line.person, people, changes);
        outcome.partner = personNamed(line.partner, people, changes);
        outcome.due = line.due;
        outcome.done = line.done;
        setSubject(outcome, subject);
        fillFromMeeting(plan, outcome);
        outcome.id = ids.next();
        changes.add(outcome);
    }
    return changes;
}

ChangeSet addOutcome(const Plan& plan, const OutcomeSubject& subject, const TypedOutcome& typed,
                     IdSource& ids)
{
    return addOutcomes(plan, subject, {typed}, ids);
}

Result<ChangeSet> setOutcomePerson(const Plan& plan, const QList<Id>& outcomes, bool partner,
                                   const QString& typed, IdSource& ids)
{
    if (parsePeopleCell(typed, {}).size() > 1)
        return Error{ErrorKind::WrongValue, partner ? QStringLiteral("partner") : QStringLiteral("person"),
                     typed};
    ChangeSet changes;
    NamedPeople people(plan, ids);
    const Id person = personNamed(typed, people, changes);
    for (const Id id : outcomes) {
        const Outcome* before = plan.find<Outcome>(id);
        if (!before)
            continue;
        Outcome after = *before;
        (partner ? after.partner : after.person) = person;
        changes.edit(*before, after);
    }
    return changes;
}

ChangeSet setOutcomesDone(const Plan& plan, const QList<Id>& outcomes, bool done)
{
    ChangeSet changes;
    for (const Id id : outcomes) {
        const Outcome* before = plan.find<Outcome>(id);
        if (!before)
            continue;
        Outcome after = *before;
        after.done = done;
        changes.edit(*before, after);
    }
    return changes;
}

ChangeSet moveOutcomes(const Plan& plan, const QList<Id>& outcomes, const OutcomeSubject& subject)
{
    ChangeSet changes;
    if (!isThere(plan, subject))
        return changes;
    for (const Id id : outcomes) {
        const Outcome* before = plan.find<Outcome>(id);
        if (!before)
            continue;
        Outcome after = *before;
        setSubject(after, subject);
        changes.edit(*before, after);
    }
    return changes;
}
} // namespace convenor
