// Gestures on helpdesks, requests and bookings: (Plan, what is wanted, IdSource) -> ChangeSet. An empty set
// means that the gesture does nothing here. Seats are derived (SeatPlanner), nobody is ever in two meetings
// at once (checkBookings, UNIQUE in the file): a set that would do so is refused when it is applied, so the
// planners avoid it. What becomes of bookings when the ground moves is in BookingKeeper.h.
#pragma once

#include "domain/planners/BookingKeeper.h"
#include "domain/planners/HelpdeskPlanner.h"

namespace convenor {
struct HelpdeskWish
{
    Id item = 0; // agenda item; a leaf without kind of its own (talk) becomes "Helpdesk"
    int meetingMinutes = 10;
    int changeoverMinutes = 0;
    int tables = 0;    // matchmaking
    QList<Id> experts; // people
    QString placeWord; // "Table %1"; empty = no places
};
struct NewHelpdesk
{
    ChangeSet changes;
    Id helpdesk = 0;
};
// A helpdesk on the item. People with the role expert at the item are its experts when `experts` is empty.
// Nothing when the item does not exist, has a helpdesk already or a length that holds no meeting.
NewHelpdesk addHelpdesk(const Plan& plan, const HelpdeskWish& wish, IdSource& ids);
// With experts, requests, bookings, translations.
ChangeSet removeHelpdesk(const Plan& plan, Id helpdesk);
ChangeSet addExpert(const Plan& plan, Id helpdesk, Id person, IdSource& ids);
// His bookings' requests wait again; wishes for him become wishes for any.
ChangeSet removeExpert(const Plan& plan, Id expert, IdSource& ids);

// Requests.
ChangeSet addRequest(const Plan& plan, MeetingRequest request, IdSource& ids); // id is set here
ChangeSet removeRequest(const Plan& plan, Id request);                         // with its booking
// Which of somebody's requests at a helpdesk is meant by what a list or a typed line tells again; null =
// none. A pair asks once, whatever about. At a helpdesk the wishes must be the same (the first expert; for
// any, what he must know), unless `withWishes` is not set: none were told. Then the topic; where none is
// told, the only request is meant.
const MeetingRequest* sameRequest(const QList<const MeetingRequest*>& own, const MeetingRequest& told,
                                  bool withWishes = true);
// Requests without a meeting (one to which nobody came counts) and not declined, in the order in which they
// are served: priority, where the helpdesk wants it who has no meeting yet, then first-timers; arrival.
QList<Id> waitingRequests(const Plan& plan, Id helpdesk);
// The topics that an expert knows, as typed: parted by semicolons, commas or lines.
QStringList topicsOf(const HelpdeskExpert& expert);
// Whether somebody's request can be served by an expert (wishes, `knows`, otherExpert).
bool suits(const Plan& plan, const MeetingRequest& request, Id expert);
// The experts who suit, in the order of wishes; the others (any) by ids behind them.
QList<Id> wishedExperts(const Plan& plan, const MeetingRequest& request);

// Whether a booking is the meeting of a request: made for it, or of two people who ask for each other, whom
// one meeting serves whosever request it was booked for.
bool isMetBy(const MeetingRequest& request, const Booking& booking);
// The request by which somebody of a meeting says that it may take place during a session or group of their
// own: who asked by this one, the partner by one of their own only. Null when there is none, and for experts.
const MeetingRequest* ownRequest(const Plan& plan, const MeetingRequest& request, Id person);
// It says so.
bool mayMissOwn(const Plan& plan, const MeetingRequest& request, Id person);
// The live booking of a request; null when there is none.
const Booking* liveBookingOf(const Plan& plan, Id request);
// What a booking without request asked for: a request without id.
MeetingRequest requestOf(const Booking& booking);
// What a meeting is about: what was typed at it, else at its request.
QString topicOf(const Plan& plan, const Booking& booking);

// Where a meeting is.
struct MeetingPlace
{
    Id expert = 0;  // helpdesk
    Id partner = 0; // matchmaking
    int slot = 0;   // Booking::slot, minutes after the start
    int table = 0;  // matchmaking: Booking::tableNumber, counted from 1; 0 = the first that is free then
};
// Books a request there; its earlier live booking moves. Empty when it is taken: somebody would be in two
// meetings, or no table is free. Whoever is booked by hand may be over a limit, outside the wishes or away:
// the rules say so. A session or group of their own in the way is set aside (duringSessions of ownRequest).
ChangeSet bookRequest(const Plan& plan, Id request, const MeetingPlace& place, IdSource& ids);
// The same for a person: with her waiting request if she has one that suits, else with a new one.
ChangeSet bookPerson(const Plan& plan, Id helpdesk, Id person, const MeetingPlace& place, IdSource& ids);
// The first slot that fits, by wishes of experts, then time: everybody is free and there, the request's own
// times are kept. Limits per person and organisation are not asked. Nothing when none does: whyWaiting says
// why.
std::optional<MeetingPlace> firstFitting(const Plan& plan, const HelpdeskTimes& times, Id request);
// One sentence: "Marc Pattinson has no free place; Arnault Morisson: Working group 2 until 11:30." Never
// empty.
QString whyWaiting(const Plan& plan, const HelpdeskTimes& times, Id request);

// The first waiting request with which somebody could have the place; at a matchmaking the partner may have
// asked. 0 = none.
Id waitingRequestFor(const Plan& plan, Id helpdesk, Id person, const MeetingPlace& place);

// Candidates for a free place, for find-as-you-type: those who can come first (waiting requests first, by
// order served), the others last with the reason.
struct Candidate
{
    Id person = 0;
    Id request = 0; // waiting and suiting; 0 = none
    Engagement inTheWay;
};
QList<Candidate> candidatesFor(const Plan& plan, const HelpdeskTimes& times, Id helpdesk,
                               const MeetingPlace& place);

ChangeSet moveBooking(const Plan& plan, Id booking, const MeetingPlace& place); // to a free place
ChangeSet swapBookings(const Plan& plan, Id one, Id other);
// Frees the place; the request waits (one is made when the booking has none).
ChangeSet pushToWaiting(const Plan& plan, const QList<Id>& bookings, IdSource& ids);
// The booking is cancelled, the requests that it met declined; `refill`: the first waiting request that fits
// takes the place.
ChangeSet cancelBookings(const Plan& plan, const Timing& timing, const QList<Id>& bookings, bool refill,
                         IdSource& ids);
ChangeSet setBookingStatus(const Plan& plan, const QList<Id>& bookings, BookingStatus status);
ChangeSet setBookingsPinned(const Plan& plan, const QList<Id>& bookings, bool pinned);
} // namespace convenor
