// A day while it runs: what is on now, what comes when by how things stand, and the gestures of whoever holds
// the clock. Minutes are minutes from local midnight of the day. What really happened is recorded in
// AgendaItem::actualStart and actualEnd; the plan itself stays what it was until somebody moves it.
#pragma once

#include "domain/Timing.h"

namespace convenor {
enum class RunState { Over, Running, ToCome };

// How one item runs. Of an item with others in it: from the first to the last of them; one that is to come
// begins by its own planned start, as others do.
struct RunItem
{
    Id item = 0;
    RunState state = RunState::ToCome;
    int start = 0; // when it began, else when it will begin as things stand
    int end = 0;   // when it ended, else when it will end as things stand
    bool operator==(const RunItem&) const = default;
};

// How a whole day runs.
struct DayRun
{
    Id day = 0;
    std::optional<int> now; // none: the day is not today
    // Somebody has recorded when items began or ended: from then on what has not begun is late. Until then
    // everything is taken to run as planned.
    bool isRecorded = false;
    QList<RunItem> items; // in agenda order, all of the day
    // Items without others in them: what runs now (one in each lane), and what begins when that is over.
    QList<Id> running;
    QList<Id> next;
    int ends = 0;   // the latest end as things stand; DayTime::opens when the day has no items
    int behind = 0; // minutes of the latest lane; negative = ahead

    // Null when the item is not on the day.
    const RunItem* find(Id item) const;
    // Everything is over, or nothing has begun yet.
    bool isOver() const;
    bool isBefore() const;
    bool operator==(const DayRun&) const = default;
};

// Once times are recorded: what runs ends when it began + its minutes, and not before `now`; what is to come
// begins when it is planned (pinned or not), but not before what stands in front of it is over, so that free
// minutes take a delay up, and not before now; what stands in front of something that has begun is over.
// Without `now` nothing runs.
DayRun runOf(const Plan& plan, const Timing& timing, Id day, std::optional<int> now);

// The day that runs at an instant of the workshop's clock, and the minute of it: that of the date, or the one
// before while its items last past midnight. None when the workshop has no such day.
struct DayMinute
{
    Id day = 0;
    int minute = 0;
    bool operator==(const DayMinute&) const = default;
};
std::optional<DayMinute> dayAt(const Plan& plan, const Timing& timing, const QDateTime& local);

// What a gesture records.
struct RunStep
{
    ChangeSet changes;
    QList<Id> begun; // items without others in them
    QList<Id> ended;
};
// When a running item without others in it began, as somebody has recorded it.
std::optional<int> runsSince(const Plan& plan, const DayRun& run, Id item);
// The item begins now (of a part the first in it, of parallel sessions the first of each lane); what runs
// ends unless it is in a lane beside it. A helpdesk with meetings that are to come is planned for now, and
// what floats behind it with it, because people come at the times of their meetings; nothing else is moved.
// Nothing without a minute of now, and of an item that runs since a recorded minute.
RunStep startNow(const Plan& plan, const Timing& timing, const DayRun& run, Id item);
// What follows a running item begins. The last of a lane only ends while other lanes have something to come;
// when none has, all of them end and what follows the parallel sessions begins. `current` 0: the first that
// runs; when nothing runs, what comes next begins.
RunStep startNext(const Plan& plan, const Timing& timing, const DayRun& run, Id current = 0);

// The plan follows the day: whatever has not begun, and would begin later than planned as things stand, is
// planned for then, pins too. Groups and bookings hang on their items and follow. Nothing when nothing is
// late.
ChangeSet followRun(const Plan& plan, const Timing& timing, const DayRun& run);

// The item does not take place: it goes to the parking list (parkItems), its people are free. What follows
// keeps its time, or with `closeGap` moves up to the next pin.
ChangeSet cancelItem(const Plan& plan, const Timing& timing, Id item, bool closeGap);
} // namespace convenor
