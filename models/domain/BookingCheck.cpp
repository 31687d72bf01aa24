#include "domain/BookingCheck.h"

#include "domain/planners/HelpdeskPlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "domain/rules/Schedule.h"

namespace convenor {
namespace {
// Whether the meeting may have come to lie elsewhere, or to have others in it.
bool isPlacedAnew(const Change& change)
{
    const Booking& after = change.afterAs<Booking>();
    if (!isLive(after.status) || !change.before)
        return isLive(after.status);
    const Booking& before = change.beforeAs<Booking>();
    return !isLive(before.status) || before.helpdesk != after.helpdesk || before.expert != after.expert ||
           before.person != after.person || before.partner != after.partner || before.slot != after.slot;
}

bool isPlacedAnew(const Helpdesk& before, const Helpdesk& after)
{
    return before.agendaItem != after.agendaItem || before.meetingMinutes != after.meetingMinutes;
}

// Bookings whose meetings may have come to lie elsewhere. Moving an agenda item moves meetings too: who
// cannot stay waits (BookingKeeper), which is not refused, or an agenda could no longer be rearranged.
QSet<Id> touchedBookings(const Plan& after, const ChangeSet& changes)
{
    QSet<Id> bookings;
    QSet<Id> helpdesks;
    QSet<Id> experts;
    for (const Change& change : changes) {
        if (change.table == Table::Booking && change.after && isPlacedAnew(change))
            bookings.insert(change.id);
        if (change.table == Table::Helpdesk && change.isEdit() &&
            isPlacedAnew(change.beforeAs<Helpdesk>(), change.afterAs<Helpdesk>()))
            helpdesks.insert(change.id);
        if (change.table == Table::HelpdeskExpert && change.isEdit() &&
            change.beforeAs<HelpdeskExpert>().person != change.afterAs<HelpdeskExpert>().person)
            experts.insert(change.id);
    }
    if (helpdesks.isEmpty() && experts.isEmpty())
        return bookings;
    for (const Booking& booking : after.all<Booking>()) {
        if (helpdesks.contains(booking.helpdesk) || experts.contains(booking.expert))
            bookings.insert(booking.id);
    }
    return bookings;
}

// Calls found(earlier, later) for the meetings of one person that overlap and of which one is touched, until
// it returns false.
template <typename Found>
void visitClashes(const Schedule& schedule, const QSet<Id>& touched, Found found)
{
    QHash<Id, QList<const Use*>> meetings; // by person, in the order of time
    for (const Use& use : schedule.personUses()) {
        if (use.table != Table::Booking)
            continue;
        QList<const Use*>& others = meetings[use.owner];
        // What is over before this begins stands in nobody's way any more.
        others.removeIf([&use](const Use* other) { return other->span.to <= use.span.from; });
        for (const Use* other : std::as_const(others)) {
            if ((touched.contains(use.record) || touched.contains(other->record)) && !found(*other, use))
                return;
        }
        others.append(&use);
    }
}
} // namespace

Result<Done> checkBookings(const Plan& after, const ChangeSet& changes)
{
    const QSet<Id> touched = touchedBookings(after, changes);
    if (touched.isEmpty())
        return Done{};
    const Timing timing(after);
    const Schedule schedule(after, timing);
    Result<Done> result = Done{};
    visitClashes(schedule, touched, [&](const Use&, const Use& use) {
        const Person* person = after.find<Person>(use.owner);
        const int start = timeAfter(timing.items().at(use.item).start, after.find<Booking>(use.record)->slot);
        result = Error{ErrorKind::DoubleBooked, person ? fullName(*person) : QString(), clockText(start)};
        return false;
    });
    return result;
}

QSet<Id> clashingBookings(const Plan& plan, const QSet<Id>& touched)
{
    QSet<Id> out;
    const Timing timing(plan);
    const Schedule schedule(plan, timing);
    visitClashes(schedule, touched, [&](const Use& earlier, const Use& later) {
        if (out.contains(earlier.record) || out.contains(later.record))
            return true;
        const auto mayGo = [&](Id id) {
            return touched.contains(id) && plan.find<Booking>(id)->status != BookingStatus::TookPlace;
        };
        const bool keepsLater = mayGo(earlier.record) && plan.find<Booking>(later.record)->pinned &&
                                !plan.find<Booking>(earlier.record)->pinned;
        if (mayGo(later.record) && !keepsLater)
            out.insert(later.record);
        else if (mayGo(earlier.record))
            out.insert(earlier.record);
        return true;
    });
    return out;
}
} // namespace convenor
