#include "domain/BookingCheck.h"

#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "domain/Timing.h"

namespace convenor {
namespace {
// A meeting as one person lives it.
struct Seat
{
    QDate date;
    int start = 0;
    int end = 0;
    Id booking = 0;
};

// People whose meetings may have come to lie elsewhere. Moving an agenda item moves meetings too, but on
// purpose: that is reported by the rules, not refused, or an agenda could no longer be rearranged.
QSet<Id> touchedPeople(const ChangeSet& changes)
{
    QSet<Id> people;
    for (const Change& change : changes) {
        if (change.table == Table::BookingSeat && change.after)
            people.insert(change.afterAs<BookingSeat>().person);
    }
    return people;
}
} // namespace

Result<Done> checkBookings(const Plan& after, const ChangeSet& changes)
{
    const QSet<Id> people = touchedPeople(changes);
    if (people.isEmpty())
        return Done{};
    const Timing timing(after);
    QHash<Id, QList<Seat>> seats;
    for (const BookingSeat& seat : after.all<BookingSeat>()) {
        if (!people.contains(seat.person))
            continue;
        const Helpdesk* helpdesk = after.find<Helpdesk>(seat.helpdesk);
        const ItemTime* time = helpdesk ? timing.find(helpdesk->agendaItem) : nullptr;
        const Day* day = time ? after.find<Day>(time->day) : nullptr;
        if (!day)
            continue;
        const int start = time->start + seat.slot;
        const Seat mine{day->date, start, start + helpdesk->meetingMinutes, seat.booking};
        for (const Seat& other : std::as_const(seats[seat.person])) {
            if (other.date == mine.date && other.start < mine.end && mine.start < other.end &&
                other.booking != mine.booking) {
                const Person* person = after.find<Person>(seat.person);
                return Error{ErrorKind::DoubleBooked, person ? fullName(*person) : QString(),
                             clockText(std::max(mine.start, other.start))};
            }
        }
        seats[seat.person].append(mine);
    }
    return Done{};
}
} // namespace convenor
