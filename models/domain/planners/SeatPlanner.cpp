#include "domain/planners/SeatPlanner.h"

#include "domain/HelpdeskRecords.h"
#include "domain/PeopleRecords.h"

namespace convenor {
namespace {
// The bookings whose seats the set may have left wrong.
QSet<Id> touchedBookings(const Plan& after, const ChangeSet& changes)
{
    QSet<Id> bookings;
    QSet<Id> experts;
    for (const Change& change : changes) {
        if (change.table == Table::Booking)
            bookings.insert(change.id);
        if (change.table == Table::HelpdeskExpert && change.isEdit())
            experts.insert(change.id);
        if (change.table == Table::BookingSeat && change.before)
            bookings.insert(change.beforeAs<BookingSeat>().booking);
        if (change.table == Table::BookingSeat && change.after)
            bookings.insert(change.afterAs<BookingSeat>().booking);
    }
    if (experts.isEmpty())
        return bookings;
    for (const Booking& booking : after.all<Booking>()) {
        if (experts.contains(booking.expert))
            bookings.insert(booking.id);
    }
    return bookings;
}

QList<Id> humansOf(const Plan& plan, Id id)
{
    const Booking* booking = plan.find<Booking>(id);
    if (!booking || !isLive(booking->status))
        return {};
    QList<Id> humans{booking->person};
    const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(booking->expert);
    const Id other = expert ? expert->person.id : booking->partner.id;
    if (other != 0 && other != booking->person.id)
        humans.append(other);
    return humans;
}
} // namespace

bool concernsSeats(const ChangeSet& changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.table == Table::Booking || change.table == Table::BookingSeat ||
               change.table == Table::HelpdeskExpert;
    });
}

void completeSeats(const Plan& after, ChangeSet& changes, IdSource& ids)
{
    const QSet<Id> touched = touchedBookings(after, changes);
    if (touched.isEmpty())
        return;
    QHash<Id, QList<const BookingSeat*>> seats;
    for (const BookingSeat& seat : after.all<BookingSeat>()) {
        if (touched.contains(seat.booking))
            seats[seat.booking].append(&seat);
    }
    // In the order of ids: the same set makes the same seats.
    QList<Id> bookings(touched.cbegin(), touched.cend());
    std::sort(bookings.begin(), bookings.end());
    ChangeSet missing;
    for (const Id id : std::as_const(bookings)) {
        QList<Id> humans = humansOf(after, id);
        QList<const BookingSeat*> others; // of nobody who is in the meeting
        const Booking* booking = after.find<Booking>(id);
        const auto fit = [&](const BookingSeat& seat, Id human) {
            missing.edit(seat, BookingSeat{seat.id, id, booking->helpdesk, booking->slot, human});
        };
        for (const BookingSeat* seat : std::as_const(seats[id])) {
            if (humans.removeOne(seat->person.id))
                fit(*seat, seat->person);
            else
                others.append(seat);
        }
        for (const BookingSeat* seat : std::as_const(others)) {
            if (humans.isEmpty())
                missing.remove(*seat);
            else
                fit(*seat, humans.takeFirst());
        }
        for (const Id human : std::as_const(humans))
            missing.add(BookingSeat{ids.next(), id, booking->helpdesk, booking->slot, human});
    }
    changes.append(missing);
}
} // namespace convenor
