// Rules about people: nobody is in two places at once.
#include "domain/GroupRecords.h"
#include "domain/HelpdeskRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/rules/MeetingView.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"
#include "domain/rules/Sweep.h"

#include <QCoreApplication>

namespace convenor::rules {
namespace {
enum class Clash { None, Doubtful, Sure };

// A meeting for which its people said that they miss what they do elsewhere; an expert did not.
bool isMeant(const RuleInput& input, const Use& use)
{
    const Booking* booking = use.table == Table::Booking ? input.plan.find<Booking>(use.record) : nullptr;
    const MeetingRequest* request = booking ? input.plan.find<MeetingRequest>(booking->request) : nullptr;
    return request && mayMissOwn(input.plan, *request, use.owner);
}

Clash clashOf(const RuleInput& input, const Use& a, const Use& b)
{
    if (a.table == b.table && a.record == b.record)
        return Clash::None;
    // Two meetings are two places wherever their helpdesks stand.
    if (a.table == Table::Booking && b.table == Table::Booking)
        return Clash::Sure;
    if (!input.schedule.areRelated(a.item, b.item))
        return isMeant(input, a) || isMeant(input, b) ? Clash::None : Clash::Sure;
    // Rounds of one item may follow each other within it; groups of one round are at the same time. At a
    // market place people walk about, and a moderator may look after two tables.
    const bool areTwoGroups = a.round && a.round == b.round && a.group != b.group;
    return areTwoGroups && itemAt(input, a.item).kind != ItemKind::Market ? Clash::Doubtful : Clash::None;
}

// "the group Water in Working groups", "Panel": where the person is.
QString placeText(const RuleInput& input, const Use& use)
{
    const QString item = itemName(input, use.item);
    if (const BreakoutGroup* group = input.plan.find<BreakoutGroup>(use.group)) {
        const QString unnamed = QCoreApplication::translate("rules", "a group without a topic");
        return QCoreApplication::translate("rules", "%1 in %2").arg(shortText(group->topic, unnamed), item);
    }
    if (use.table == Table::Booking)
        return QCoreApplication::translate("rules", "a meeting at %1").arg(item);
    return item;
}

QString timesText(const RuleInput& input, const Use& use)
{
    if (use.table != Table::Booking)
        return whenText(input, use.item);
    const int start =
        timeAfter(input.timing.items().at(use.item).start, input.plan.find<Booking>(use.record)->slot);
    return clockText(start) + u'\u2013' + clockText(start + int(use.span.to - use.span.from));
}

ChangeSet withoutGroupWork(const RuleInput& input, const Use& use)
{
    return edited<BreakoutGroup>(input.plan, use.record, [&use](BreakoutGroup& group) {
        if (group.moderator == use.owner)
            group.moderator = 0;
        if (group.rapporteur == use.owner)
            group.rapporteur = 0;
    });
}

ChangeSet withoutBooking(const RuleInput& input, Id booking)
{
    ChangeSet changes =
        edited<Booking>(input.plan, booking, [](Booking& edit) { edit.status = BookingStatus::Cancelled; });
    for (const BookingSeat& seat : input.plan.all<BookingSeat>()) {
        if (seat.booking == booking)
            changes.remove(seat);
    }
    return changes;
}

void offerOtherTime(Problem& problem, const RuleInput& input, Id id)
{
    const Booking& booking = *input.plan.find<Booking>(id);
    for (const auto& view : readMeetings(input)) {
        if (view->helpdesk->id == booking.helpdesk && booking.status != BookingStatus::TookPlace)
            offerMove(problem, input, *view, booking);
    }
}

void offerRelease(Problem& problem, const RuleInput& input, const Use& use)
{
    const QString name = personName(input.plan, use.owner);
    const QString place = placeText(input, use);
    const QString takeOff = QCoreApplication::translate("rules", "Take %1 off %2").arg(name, place);
    ChangeSet changes;
    switch (use.table) {
    case Table::Assignment:
        changes.remove(*input.plan.find<Assignment>(use.record));
        offer(problem, takeOff, changes);
        break;
    case Table::GroupMembership:
        changes.remove(*input.plan.find<GroupMembership>(use.record));
        offer(problem, takeOff, changes);
        break;
    case Table::BreakoutGroup:
        offer(problem, takeOff, withoutGroupWork(input, use));
        break;
    case Table::Booking:
        offerOtherTime(problem, input, use.record);
        offer(problem,
              QCoreApplication::translate("rules", "Cancel %1 (%2)").arg(place, timesText(input, use)),
              withoutBooking(input, use.record));
        break;
    default:
        break;
    }
}

Problem overlap(const RuleInput& input, const Use& a, const Use& b, Clash clash)
{
    const bool inOrder = a.item <= b.item;
    const Use& first = inOrder ? a : b;
    const Use& second = inOrder ? b : a;
    Problem problem{"person-overlap", clash == Clash::Sure ? Severity::Error : Severity::Warning, {}, {}, {}};
    problem.subjects = {subject(input, first.item)};
    if (first.item != second.item)
        problem.subjects.append(subject(input, second.item));
    problem.subjects.append({Table::Person, first.owner});
    for (const Use& use : {first, second}) {
        if (use.table != Table::Assignment)
            problem.subjects.append({use.table, use.record});
    }
    problem.text = QCoreApplication::translate("rules", "%1 is in two places at once: %2 (%3) and %4 (%5).")
                       .arg(personName(input.plan, first.owner), placeText(input, first),
                            timesText(input, first), placeText(input, second), timesText(input, second));
    offerRelease(problem, input, second);
    offerRelease(problem, input, first);
    return problem;
}
} // namespace

QList<Problem> personOverlap(const RuleInput& input)
{
    QList<Problem> problems;
    sweep(input.schedule.personUses(), [&](const Use& a, const Use& b) {
        const Person* person = input.plan.find<Person>(a.owner);
        const Clash clash = clashOf(input, a, b);
        if (clash == Clash::None || !person || person->status == PersonStatus::Cancelled)
            return false;
        problems.append(overlap(input, a, b, clash));
        return true;
    });
    return problems;
}
} // namespace convenor::rules
