// Gestures on bookings.
#include "domain/PeopleRecords.h"
#include "domain/planners/FreePlaces.h"
#include "domain/planners/MeetingPlanner.h"

#include <algorithm>

namespace convenor {
namespace {
// The helpdesk as a gesture sees it.
class Desk
{
public:
    Desk(const Plan& plan, Id helpdesk) : m_plan(plan), m_times(plan, Timing(plan), helpdesk) {}

    // The booking at another place, or a new one at its first; nothing when somebody is in another meeting
    // then, those bookings apart, or no table is free.
    std::optional<Booking> put(Booking booking, const MeetingPlace& place,
                               const QList<Id>& ignored = {}) const;
    // Says of its people's requests that they miss something of their own for the meeting, when they do.
    void setAside(const Booking& booking, ChangeSet& changes) const;
    const HelpdeskTimes& times() const { return m_times; }

private:
    const Plan& m_plan;
    HelpdeskTimes m_times;
};

// The request as the set leaves it so far, edited.
template <typename Edit>
void editRequest(const Plan& plan, ChangeSet& changes, Id id, Edit edit)
{
    const MeetingRequest* stored = plan.find<MeetingRequest>(id);
    const Change* change = changes.find(Table::MeetingRequest, id);
    if ((change && !change->after) || (!change && !stored))
        return;
    const MeetingRequest before = change ? change->afterAs<MeetingRequest>() : *stored;
    MeetingRequest after = before;
    edit(after);
    ChangeSet more;
    more.edit(before, after);
    changes.append(more);
}

// The requests that a booking meets: those of a pair are answered together.
template <typename Edit>
void editRequestsMet(const Plan& plan, ChangeSet& changes, const Booking& booking, Edit edit)
{
    for (const MeetingRequest& request : plan.all<MeetingRequest>()) {
        if (isMetBy(request, booking))
            editRequest(plan, changes, request.id, edit);
    }
}

void reopen(MeetingRequest& request)
{
    request.answer = request.answer == RequestAnswer::Declined ? RequestAnswer::Open : request.answer;
}

std::optional<Booking> Desk::put(Booking booking, const MeetingPlace& place, const QList<Id>& ignored) const
{
    const HelpdeskExpert* expert = m_plan.find<HelpdeskExpert>(place.expert);
    if (place.slot < 0 || (place.expert != 0 && (!expert || expert->helpdesk != booking.helpdesk)))
        return {};
    const QList<Id> others = ignored + QList<Id>{booking.id};
    booking.expert = place.expert;
    booking.partner = expert ? 0 : place.partner;
    booking.slot = place.slot;
    const Id host = expert ? Id(expert->person) : Id(booking.partner);
    if (!m_plan.find<Person>(host) || !m_plan.find<Person>(booking.person) || host == booking.person)
        return {};
    for (const Id person : {Id(booking.person), host}) {
        if (m_times.meetingAt(person, place.slot, others).kind != Engagement::Free)
            return {};
    }
    if (expert) {
        booking.tableNumber.reset();
        return booking;
    }
    const FreePlaces tables(m_plan, m_times);
    if (!tables.hasTable(place.slot, others))
        return {};
    const std::optional<int> wished = place.table > 0 ? std::optional(place.table) : booking.tableNumber;
    booking.tableNumber = tables.freeTable(place.slot, wished, others);
    return booking;
}

void Desk::setAside(const Booking& booking, ChangeSet& changes) const
{
    const MeetingRequest* request = m_plan.find<MeetingRequest>(booking.request);
    for (const Id person : {Id(booking.person), Id(booking.partner)}) {
        const MeetingRequest* own = request ? ownRequest(m_plan, *request, person) : nullptr;
        if (own && m_times.inTheWayAt(person, booking.slot, booking.id).mayMiss())
            editRequest(m_plan, changes, own->id, [](MeetingRequest& edit) { edit.duringSessions = true; });
    }
}

MeetingPlace placeOf(const Booking& booking)
{
    return {booking.expert, booking.partner, booking.slot};
}

// The rows of those ids, each once.
QList<const Booking*> bookingsOf(const Plan& plan, const QList<Id>& ids)
{
    QList<const Booking*> bookings;
    for (const Id id : ids) {
        const Booking* booking = plan.find<Booking>(id);
        if (booking && !bookings.contains(booking))
            bookings.append(booking);
    }
    return bookings;
}

// Does one change upon what the others have made.
bool take(Plan& plan, ChangeSet& changes, const ChangeSet& more)
{
    Result<Plan> next = plan.applied(more);
    if (!next)
        return false;
    plan = std::move(*next);
    changes.append(more);
    return true;
}
} // namespace

ChangeSet bookRequest(const Plan& plan, Id id, const MeetingPlace& place, IdSource& ids)
{
    const MeetingRequest* request = plan.find<MeetingRequest>(id);
    if (!request)
        return {};
    const Desk desk(plan, request->helpdesk);
    const Booking* before = liveBookingOf(plan, id);
    Booking booking;
    if (before) {
        booking = *before;
    } else {
        booking.helpdesk = request->helpdesk;
        booking.person = request->person;
        booking.request = id;
    }
    MeetingPlace wanted = place;
    if (request->partner != 0)
        wanted.partner = request->partner;
    const std::optional<Booking> placed = desk.put(booking, wanted);
    ChangeSet changes;
    if (!placed || (before && *placed == *before))
        return changes;
    editRequest(plan, changes, id, reopen);
    desk.setAside(*placed, changes);
    if (before) {
        changes.edit(*before, *placed);
    } else {
        Booking made = *placed;
        made.id = ids.next();
        changes.add(made);
    }
    return changes;
}

ChangeSet bookPerson(const Plan& plan, Id helpdesk, Id person, const MeetingPlace& place, IdSource& ids)
{
    if (const Id waiting = waitingRequestFor(plan, helpdesk, person, place))
        return bookRequest(plan, waiting, place, ids);
    MeetingRequest request;
    request.helpdesk = helpdesk;
    request.person = person;
    request.expert = place.expert;
    request.partner = place.expert != 0 ? 0 : place.partner;
    ChangeSet changes = addRequest(plan, request, ids);
    const Result<Plan> with = plan.applied(changes);
    if (changes.isEmpty() || !with)
        return {};
    const ChangeSet booked = bookRequest(*with, changes.changes().constFirst().id, place, ids);
    if (booked.isEmpty())
        return {};
    changes.append(booked);
    return changes;
}

ChangeSet moveBooking(const Plan& plan, Id id, const MeetingPlace& place)
{
    ChangeSet changes;
    const Booking* before = plan.find<Booking>(id);
    if (!before || !isLive(before->status))
        return changes;
    const Desk desk(plan, before->helpdesk);
    MeetingPlace wanted = place;
    if (before->partner != 0)
        wanted = {0, before->partner, place.slot, place.table};
    const std::optional<Booking> placed = desk.put(*before, wanted);
    if (!placed || *placed == *before)
        return changes;
    desk.setAside(*placed, changes);
    changes.edit(*before, *placed);
    return changes;
}

ChangeSet swapBookings(const Plan& plan, Id one, Id other)
{
    ChangeSet changes;
    const Booking* first = plan.find<Booking>(one);
    const Booking* second = plan.find<Booking>(other);
    if (!first || !second || one == other || !isLive(first->status) || !isLive(second->status) ||
        first->helpdesk != second->helpdesk || (first->expert == 0) != (second->expert == 0))
        return changes;
    const Desk desk(plan, first->helpdesk);
    const bool isMatch = first->expert == 0; // the pairs stay pairs: they exchange time and table
    Booking firstThen = *first;
    Booking secondThen = *second;
    std::swap(firstThen.tableNumber, secondThen.tableNumber);
    const auto there = [&](const Booking& own, const Booking& target) {
        return isMatch ? MeetingPlace{0, own.partner, target.slot} : placeOf(target);
    };
    const auto firstPlaced = desk.put(firstThen, there(*first, *second), {one, other});
    const auto secondPlaced = desk.put(secondThen, there(*second, *first), {one, other});
    if (!firstPlaced || !secondPlaced)
        return changes;
    // Somebody of both would be in two meetings when they overlap, as they would have been before.
    desk.setAside(*firstPlaced, changes);
    desk.setAside(*secondPlaced, changes);
    changes.edit(*first, *firstPlaced);
    changes.edit(*second, *secondPlaced);
    return changes;
}

ChangeSet pushToWaiting(const Plan& plan, const QList<Id>& bookings, IdSource& ids)
{
    ChangeSet changes;
    for (const Booking* booking : bookingsOf(plan, bookings)) {
        if (!isLive(booking->status) || booking->status == BookingStatus::TookPlace)
            continue;
        letWait(plan, *booking, changes, ids);
    }
    return changes;
}

ChangeSet cancelBookings(const Plan& plan, const Timing& timing, const QList<Id>& bookings, bool refill,
                         IdSource& ids)
{
    ChangeSet changes;
    Plan now = plan;
    QList<const Booking*> freed;
    for (const Booking* booking : bookingsOf(plan, bookings)) {
        if (!isLive(booking->status))
            continue;
        ChangeSet one;
        Booking after = *booking;
        after.status = BookingStatus::Cancelled;
        one.edit(*booking, after);
        editRequestsMet(now, one, *booking,
                        [](MeetingRequest& request) { request.answer = RequestAnswer::Declined; });
        if (take(now, changes, one))
            freed.append(booking);
    }
    for (const Booking* booking : refill ? std::as_const(freed) : QList<const Booking*>()) {
        // Nothing of this moves the agenda: the times are still those.
        const HelpdeskTimes times(now, timing, booking->helpdesk);
        const FreePlaces places(now, times);
        for (const Id id : waitingRequests(now, booking->helpdesk)) {
            const MeetingRequest& request = *now.find<MeetingRequest>(id);
            const MeetingPlace place{booking->expert, booking->expert != 0 ? Id(0) : Id(request.partner),
                                     booking->slot};
            const bool isWished = place.expert == 0 || suits(now, request, place.expert);
            if (isWished && places.limitReached(request).isEmpty() && places.fits(request, place)) {
                take(now, changes, bookRequest(now, id, place, ids));
                break;
            }
        }
    }
    return changes;
}

ChangeSet setBookingStatus(const Plan& plan, const QList<Id>& bookings, BookingStatus status)
{
    ChangeSet changes;
    Plan now = plan;
    for (const Booking* booking : bookingsOf(plan, bookings)) {
        Booking after = *booking;
        after.status = status;
        ChangeSet one;
        if (!isLive(booking->status) && isLive(status)) {
            // It needs its place again.
            const bool hasOther = liveBookingOf(now, booking->request) != nullptr;
            const std::optional<Booking> placed = Desk(now, booking->helpdesk).put(after, placeOf(after));
            if (hasOther || !placed)
                continue;
            after = *placed;
            editRequestsMet(now, one, *booking, reopen);
        }
        one.edit(*booking, after);
        if (!one.isEmpty())
            take(now, changes, one);
    }
    return changes;
}

ChangeSet setBookingsPinned(const Plan& plan, const QList<Id>& bookings, bool pinned)
{
    ChangeSet changes;
    for (const Booking* booking : bookingsOf(plan, bookings)) {
        Booking after = *booking;
        after.pinned = pinned;
        changes.edit(*booking, after);
    }
    return changes;
}
} // namespace convenor
