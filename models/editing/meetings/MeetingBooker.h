// Booking meetings by the optimiser: the plan as numbers, the work in any thread, the answer in words.
#pragma once

#include "domain/Plan.h"
#include "domain/Watch.h"

#include <functional>

namespace convenor {
struct BookingQuestion
{
    QList<Id> helpdesks; // and matchmakings; empty = all
    quint64 seed = 1;
    qint64 iterations = 0; // elementary tries; 0 = what suits
};

// A request that gets no meeting, and why: "Arnault Morisson and Marc Pattinson have no free place (10 taken
// by meetings that are confirmed, of a higher priority or asked for earlier)."
struct UnmetRequest
{
    Id helpdesk = 0;
    Id request = 0;
    Id person = 0;
    QString reason; // one sentence; never empty
};

struct BookingProposal
{
    Plan plan;           // that it was made for
    QList<Id> helpdesks; // asked about, in the order of the agenda
    ChangeSet changes;   // bookings to be added, moved; empty when nothing can be better
    int requests = 0;    // that ask for a meeting
    int placed = 0;      // of them, with the changes
    int booked = 0;      // meetings that are new
    int moved = 0;       // that move, to another time or expert
    int freed = 0;       // that give way: their requests wait
    qint64 worth = 0;
    qint64 bound = 0; // proven: no plan is worth more
    double gap = 0;   // (bound - worth) / bound; 0 = proven best
    QList<UnmetRequest> unmet;
    QString sentence; // "10 of 13 requests are booked, which is proven best; 3 wait."
    bool stopped = false;
};
struct BookingProgress
{
    double done = 0; // 0 to 1
    int placed = 0;
    double gap = 0;
};

// Fills as many requests as possible, by their worth (priority, first wishes before others, everybody one
// before anybody two, first-timers and limits as the helpdesk says). What stays: pinned bookings, confirmed
// ones (people have been told), those that took place, and what stands beside the slots. Tentative bookings
// move where that places more or better; one that stands against a limit or the request's times is freed.
// Nobody is booked over a session or group of their own unless the request says so. Pure: works on the
// snapshot, in any thread. Errors: WrongFormat (subject "meetings", detail: why, e.g. no helpdesk, too many
// slots). Cancelled is none: stopped, with the best so far.
Result<BookingProposal> bookMeetings(const Plan& plan, const BookingQuestion& question, IdSource& ids,
                                     const Watch& watch = {},
                                     const std::function<void(const BookingProgress&)>& progress = {});
// Why each request of a helpdesk that waits has no meeting as things stand, in the order in which they are
// served.
QList<UnmetRequest> whyRequestsWait(const Plan& plan, Id helpdesk);
} // namespace convenor
