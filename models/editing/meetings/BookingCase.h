// One helpdesk or matchmaking as numbers for the optimiser: what is asked, what stays, what it is worth.
//
// What a meeting is worth is a sum, whose parts stand in the order of importance. In a helpdesk in which
// nobody asks twice, whom the optimum serves depends on the order of the worths only (those who can be served
// together are the independent sets of a matroid), so that there the higher part decides always, and serves
// as many as can be served at all. Elsewhere the parts are so far apart that
// - a request of a higher priority is worth more than two first meetings of the next lower one: it gives way
//   to no two that it stands in the way of by itself, that of its person and that of its expert or partner;
// - a first meeting (everybody one before anybody two) is worth three second ones;
// - one meeting more is worth four times whatever first-timers, arrival and wishes can make of another: the
//   many are not kept waiting for the one who came a minute earlier;
// - a first-timer comes before anybody who arrived earlier;
// - one place earlier on the list is worth better wishes of ten others: beyond that their better meetings
//   win, since they all gain and one waits;
// - a first wish is worth 3, a second 2, a third 1, any other expert 0.
// In matchmaking a meeting that both asked for is worth three times, an accepted one twice one that only one
// side asked for, and the time of asking is worth nothing; limits and first meetings count for the one of a
// pair who asked first (the booking's person), as everywhere.
#pragma once

#include "domain/planners/HelpdeskPlanner.h"
#include "solve/MeetingProblem.h"

namespace convenor {
// What one wish of the problem stands for.
struct BookingWish
{
    // Of a matchmaking both, when two people ask for each other; the earlier one first. None for a meeting
    // that was booked without a request.
    QList<Id> requests = {};
    Id person = 0;
    Id booking = 0;              // its live meeting; 0 = none. Of nobody's wish the one that has the table
    QList<Id> counterparts = {}; // by option: the expert, or the partner (a person) of a matchmaking
    bool operator==(const BookingWish&) const = default;
};

struct BookingCase
{
    Id helpdesk = 0;
    bool matchmaking = false;
    QList<Slot> times; // by slot of the problem
    QList<Id> people;  // by person of the problem
    QList<BookingWish> wishes;
    // Requests of this helpdesk that are no wishes: they are met beside its slots (the meeting stayed where
    // it was when the slots moved, or is of the other sort), or nobody came to their meeting.
    QList<Id> metElsewhere;
    solve::MeetingProblem problem;
    // So many wishes at the end are nobody's: tables that meetings beside the slots take meanwhile.
    int blocked = 0;
    bool operator==(const BookingCase&) const = default; // the same question
};

// More times than the optimiser takes: it cannot be asked.
bool hasTooManyTimes(const QList<Slot>& times);
// The helpdesk must exist and not have too many times. Live meetings that are pinned, confirmed, over, or of
// which an outcome is recorded are pins; tentative ones are where the search begins.
BookingCase bookingCase(const Plan& plan, const Timing& timing, Id helpdesk);

// The plan without the meetings that the optimiser places, those at the times of the helpdesk: what else its
// people have to do.
Plan groundOf(const Plan& plan, Id helpdesk, const QList<Slot>& times);
} // namespace convenor
