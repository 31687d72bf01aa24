// Helpdesks, their experts and requests: how they are made and removed.
#include "domain/planners/MeetingPlanner.h"

#include "domain/planners/PeopleCell.h"
#include "domain/planners/RoundPlanner.h"
#include "domain/References.h"

#include <algorithm>

namespace convenor {
namespace {
bool isLeaf(const Plan& plan, Id item)
{
    const Records<AgendaItem> items = plan.all<AgendaItem>();
    return std::none_of(items.begin(), items.end(),
                        [&](const AgendaItem& one) { return one.parent == item; });
}

bool hasHelpdesk(const Plan& plan, Id item)
{
    const Records<Helpdesk> helpdesks = plan.all<Helpdesk>();
    return std::any_of(helpdesks.begin(), helpdesks.end(),
                       [&](const Helpdesk& one) { return one.agendaItem == item; });
}

// Who the wish names, else who has the role expert at the item; each once, only people of the plan.
QList<Id> expertsFor(const Plan& plan, const HelpdeskWish& wish)
{
    QList<Id> named = wish.experts;
    if (named.isEmpty()) {
        for (const Assignment& role : plan.all<Assignment>()) {
            if (role.agendaItem == wish.item && role.role == Role::Expert &&
                role.status != AssignmentStatus::Declined)
                named.append(role.person);
        }
    }
    QList<Id> people;
    for (const Id person : std::as_const(named)) {
        if (plan.find<Person>(person) && !people.contains(person))
            people.append(person);
    }
    return people;
}
} // namespace

NewHelpdesk addHelpdesk(const Plan& plan, const HelpdeskWish& wish, IdSource& ids)
{
    const AgendaItem* item = plan.find<AgendaItem>(wish.item);
    if (!item || hasHelpdesk(plan, item->id) || wish.meetingMinutes <= 0 || wish.changeoverMinutes < 0 ||
        wish.tables < 0)
        return {};
    Helpdesk helpdesk;
    helpdesk.agendaItem = item->id;
    helpdesk.meetingMinutes = wish.meetingMinutes;
    helpdesk.changeoverMinutes = wish.changeoverMinutes;
    helpdesk.tables = wish.tables;
    if (slotsOf(plan, Timing(plan), helpdesk).isEmpty())
        return {};
    NewHelpdesk result;
    result.helpdesk = helpdesk.id = ids.next();
    result.changes.add(helpdesk);
    if (item->kind == ItemKind::Talk && isLeaf(plan, item->id)) {
        AgendaItem after = *item;
        after.kind = ItemKind::Helpdesk;
        result.changes.edit(*item, after);
    }
    if (item->kind == ItemKind::Matchmaking)
        return result;
    int number = 0;
    for (const Id person : expertsFor(plan, wish)) {
        HelpdeskExpert expert;
        expert.id = ids.next();
        expert.helpdesk = helpdesk.id;
        expert.person = person;
        expert.place = placeNumbered(wish.placeWord, ++number);
        result.changes.add(expert);
    }
    return result;
}

ChangeSet removeHelpdesk(const Plan& plan, Id helpdesk)
{
    ChangeSet changes;
    removeWithDependants(plan, Table::Helpdesk, helpdesk, changes);
    return changes;
}

ChangeSet addExpert(const Plan& plan, Id helpdesk, Id person, IdSource& ids)
{
    ChangeSet changes;
    if (!plan.find<Helpdesk>(helpdesk) || !plan.find<Person>(person))
        return changes;
    HelpdeskExpert expert;
    expert.helpdesk = helpdesk;
    expert.person = person;
    const QList<Id> others = expertsOf(plan, helpdesk);
    for (const Id other : others) {
        if (plan.find<HelpdeskExpert>(other)->person == person)
            return changes;
    }
    if (!others.isEmpty())
        expert.place = placeBehind(plan.find<HelpdeskExpert>(others.constLast())->place);
    expert.id = ids.next();
    changes.add(expert);
    return changes;
}

namespace {
// Without the expert among its wishes; those behind move up.
MeetingRequest withoutWish(MeetingRequest request, Id expert)
{
    QList<Id> wishes{request.expert, request.secondExpert, request.thirdExpert};
    wishes.removeAll(expert);
    request.expert = wishes.value(0);
    request.secondExpert = wishes.value(1);
    request.thirdExpert = wishes.value(2);
    return request;
}
} // namespace

ChangeSet removeExpert(const Plan& plan, Id id, IdSource& ids)
{
    ChangeSet changes;
    const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(id);
    if (!expert)
        return changes;
    for (const MeetingRequest& request : plan.all<MeetingRequest>())
        changes.edit(request, withoutWish(request, id));
    for (const Booking& booking : plan.all<Booking>()) {
        if (booking.expert == id && isLive(booking.status) && booking.request == 0) {
            MeetingRequest request = requestOf(booking);
            request.id = ids.next();
            request.expert = 0;
            changes.add(request);
        }
    }
    removeWithDependants(plan, Table::HelpdeskExpert, id, changes);
    return changes;
}

MeetingRequest requestOf(const Booking& booking)
{
    MeetingRequest request;
    request.helpdesk = booking.helpdesk;
    request.person = booking.person;
    request.expert = booking.expert;
    request.partner = booking.partner;
    request.topic = booking.topic;
    return request;
}

QString topicOf(const Plan& plan, const Booking& booking)
{
    const MeetingRequest* request = plan.find<MeetingRequest>(booking.request);
    const QString own = booking.topic.trimmed();
    return own.isEmpty() && request ? request->topic.trimmed() : own;
}

namespace {
bool hasSameWishes(const MeetingRequest& one, const MeetingRequest& other)
{
    // Whoever may be any expert is told apart by what they must know.
    return one.expert == other.expert &&
           (one.expert != 0 || foldedName(one.knows) == foldedName(other.knows));
}
} // namespace

const MeetingRequest* sameRequest(const QList<const MeetingRequest*>& own, const MeetingRequest& told,
                                  bool withWishes)
{
    const QString topic = foldedName(told.topic);
    QList<const MeetingRequest*> likely;
    for (const MeetingRequest* request : own) {
        if (request->helpdesk != told.helpdesk || request->person != told.person ||
            request->partner != told.partner)
            continue;
        if (told.partner != 0)
            return request;
        if (withWishes && !hasSameWishes(*request, told))
            continue;
        if (foldedName(request->topic) == topic)
            return request;
        likely.append(request);
    }
    return topic.isEmpty() && likely.size() == 1 ? likely.constFirst() : nullptr;
}

ChangeSet addRequest(const Plan& plan, MeetingRequest request, IdSource& ids)
{
    ChangeSet changes;
    const bool isKnown = plan.find<Helpdesk>(request.helpdesk) && plan.find<Person>(request.person);
    const bool hasPartner = plan.find<Person>(request.partner) && request.partner != request.person;
    if (!isKnown || isMatchmaking(plan, request.helpdesk) != hasPartner)
        return changes;
    request.id = ids.next();
    changes.add(std::move(request));
    return changes;
}

ChangeSet removeRequest(const Plan& plan, Id request)
{
    ChangeSet changes;
    for (const Booking& booking : plan.all<Booking>()) {
        if (booking.request == request && plan.find<MeetingRequest>(request))
            removeWithDependants(plan, Table::Booking, booking.id, changes);
    }
    removeWithDependants(plan, Table::MeetingRequest, request, changes);
    return changes;
}
} // namespace convenor
