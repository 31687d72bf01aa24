// Helpdesks and matchmaking as pure functions of the plan: their slots, who is free in them, how many
// meetings fit. The gestures that change them are in MeetingPlanner.h.
#pragma once

#include "domain/HelpdeskRecords.h"
#include "domain/rules/Schedule.h"
#include "domain/Timing.h"

namespace convenor {
// Helpdesks in the order of the agenda (day, start, id); experts of one in the order of their ids.
QList<Id> helpdesksInOrder(const Plan& plan, const Timing& timing);
QList<Id> expertsOf(const Plan& plan, Id helpdesk);
// Its name; the title of its agenda item when it has none.
QString helpdeskTitle(const Plan& plan, Id helpdesk);
// A matchmaking that limits its tables has no more of them than this, and a meeting stands at none beyond it.
inline constexpr int mostTables = 999;
// Its item's kind says so: its meetings are those of two participants at one of its tables.
bool isMatchmaking(const Plan& plan, Id helpdesk);

// The time of a meeting, minutes after the start of its helpdesk: bounded, a file may hold any number.
inline int timeAfter(int start, int offset)
{
    constexpr qint64 farthest = 20'000'000;
    return int(std::clamp(qint64(start) + offset, -farthest, farthest));
}

// One place in time.
struct Slot
{
    int offset = 0; // minutes after the helpdesk's start: Booking::slot
    int start = 0;  // minutes from local midnight
    int end = 0;    // start + meeting length
    bool operator==(const Slot&) const = default;
};
// The slots of a helpdesk: from its start, a meeting and a changeover at a time, the last meeting ends not
// after the helpdesk. What everybody has at the time is passed over, the next slot begins behind it: a pause
// or meal that begins during the helpdesk (a lunch that it spans, a pause put into it), or stands in another
// lane of a parallel item (coffee). One that covers the whole helpdesk is meant to run beside it and does not
// count; nor does one before it in the same sequence that runs over: the rules of the agenda tell that.
// Meetings of a helpdesk that is, or stands in, a break or meal itself are meant to be there. Times that the
// clocks skip are passed over too. 11:40 to 12:30, 10-minute meetings: 5 slots, 4 with 1 to 3 minutes
// changeover, 3 with 5. At most mostSlots.
inline constexpr int mostSlots = 1440;
QList<Slot> slotsOf(const Plan& plan, const Timing& timing, Id helpdesk);
// The same for a helpdesk that is not there yet (helpdesk.agendaItem names the item), or as if the item were
// some minutes longer.
QList<Slot> slotsOf(const Plan& plan, const Timing& timing, const Helpdesk& helpdesk, int longer = 0);

// Why somebody cannot sit in a meeting at a time.
struct Engagement
{
    enum Kind {
        Free,
        NotThere,     // the expert's own window, or recorded availability, does not hold the time
        OwnSession,   // a role at an item at that time, or a place at it that people sign up for
        OwnGroup,     // a seat in a group at that time
        OtherMeeting, // another live booking, here or at another helpdesk
        Away          // excused or absent on the day or at the item, cancelled, on the waiting list, declined
    };
    Kind kind = Free;
    Id record = 0; // the agenda item, group or booking
    // Minutes from local midnight of the helpdesk's day. Of NotThere: when somebody is there again; 0 = not
    // any more.
    int until = 0;
    Id with = 0; // OtherMeeting: the person whom it is with
    // Whether it can be set aside when the person says so (own session or group).
    bool mayMiss() const { return kind == OwnSession || kind == OwnGroup; }
};
// "Working group 2 until 11:30", "meeting with Arnault Morisson until 11:50", "not there before 12:00", "does
// not come"; "" for Free.
QString engagementText(const Plan& plan, const Engagement& engagement);

// Everybody's commitments during one helpdesk; built once and asked often. Of several things in the way
// another meeting is told first, then what else cannot be set aside. Not for sharing between threads.
class HelpdeskTimes
{
public:
    // `plan` must outlive it; `timing` is plan's, and so is `schedule` where somebody has it already.
    HelpdeskTimes(const Plan& plan, const Timing& timing, Id helpdesk);
    HelpdeskTimes(const Plan& plan, const Timing& timing, const Schedule& schedule, Id helpdesk);

    Id helpdesk() const { return m_helpdesk; }
    const QList<Slot>& all() const { return m_slots; } // the slots; "slots" is a word of Qt's
    // Of the slot with that Booking::slot; -1 = it stands beside them.
    qsizetype indexOf(int offset) const;
    // What stands in a person's way in a slot (index). Recorded availability counts when there is any.
    // Bookings of this helpdesk count unless `ignored` is the booking. An expert is also asked for his own
    // window.
    Engagement inTheWay(Id person, int slot, Id ignored = 0) const;
    Engagement expertInTheWay(Id expert, int slot, Id ignored = 0) const;
    // The same for a meeting at any time: `offset` minutes after the helpdesk's start.
    Engagement inTheWayAt(Id person, int offset, Id ignored = 0) const;
    Engagement expertInTheWayAt(Id expert, int offset, Id ignored = 0) const;
    // Only other meetings, but for those bookings.
    Engagement meetingAt(Id person, int offset, const QList<Id>& ignored = {}) const;

private:
    struct Busy;
    Id m_helpdesk;
    QList<Slot> m_slots;
    std::shared_ptr<const Busy> m_busy;
};

// Capacity told beforehand.
struct Capacity
{
    int slotCount = 0;
    int places = 0;  // meetings that can be: booked ones, and expert x slot in which the expert is there and
                     // free; matchmaking: tables x slots (without limit of tables: everybody's pairs x slots)
    int booked = 0;  // of them, live
    int waiting = 0; // requests that wait (waitingRequests)
    int free() const { return places - booked; }
    bool operator==(const Capacity&) const = default;
};
Capacity capacityOf(const Plan& plan, const Timing& timing, Id helpdesk);
Capacity capacityOf(const Plan& plan, const HelpdeskTimes& times);
// "10 places; with 2 minutes changeover 8; 2 more requests than places: add 10 minutes or one expert." The
// helpdesk may be one that is not there yet, with `experts` who are all there. `requests` wanted.
// The ways out are computed: minutes by which the item must be longer, experts (at a matchmaking tables) who
// must come.
QString capacitySentence(const Plan& plan, const Timing& timing, const Helpdesk& helpdesk, int experts,
                         int requests);
// The same of a helpdesk as it stands, with what its experts can.
QString capacitySentence(const Plan& plan, const Timing& timing, const HelpdeskTimes& times);
// The fewest minutes by which its item must be longer for all its requests to have a place: 0 when they have,
// nothing when a day more would not do.
std::optional<int> minutesToSuffice(const Plan& plan, const Timing& timing, const HelpdeskTimes& times);
// "8/10 · 3 waiting"
QString capacityText(const Capacity& capacity);
} // namespace convenor
