// A helpdesk as its board shows it: who meets whom at which time, which places are free, and why others are
// not.
#pragma once

#include "domain/planners/HelpdeskPlanner.h"

#include <QStringList>

namespace convenor {
// A place: an expert (or a table) at a time.
struct MeetingCell
{
    enum State {
        Free,    // somebody can be booked; `booking` may be one that was cancelled or to which nobody came
        Taken,   // by a live booking
        NotThere // the expert cannot receive anybody then: `reason`
    };
    State state = Free;
    Id booking = 0;
    QString name = {};         // who comes, "Anna Georgieva"; matchmaking: "Anna Georgieva, Ilkka Nykänen"
    QStringList people = {};   // `name` one by one: who comes; matchmaking: the two who meet
    QString organisation = {}; // matchmaking: empty
    QString topic = {};
    QString reason = {}; // NotThere: why; Taken: what stands in the way of those who come; else empty
    BookingStatus status = BookingStatus::Tentative;
    bool isPinned = false;
    bool operator==(const MeetingCell&) const = default;
};

// A time, or a break between two.
struct MeetingRow
{
    bool isBreak = false;
    int offset = 0;      // minutes after the helpdesk's start: Booking::slot
    int start = 0;       // minutes from local midnight
    int end = 0;         // likewise
    QString title = {};  // of a break: what everybody has then
    bool isSlot = false; // one of the helpdesk's times; else only a booking stands there
    bool operator==(const MeetingRow&) const = default;
};

// An expert; matchmaking: a table.
struct MeetingColumn
{
    Id expert = 0;
    int table = 0;      // from 1
    QString title;      // "Marc Pattinson", "Table 3"
    QString where = {}; // "Room Beta, Table 3"
    int booked = 0;
    int places = 0; // that are free or taken
    bool operator==(const MeetingColumn&) const = default;
};

struct MeetingGrid
{
    Id helpdesk = 0;
    bool isMatchmaking = false;
    QList<MeetingColumn> columns;
    QList<MeetingRow> rows;          // by time
    int hiddenTables = 0;            // of a matchmaking that has more than mostTables: those without a column
    QList<QList<MeetingCell>> cells; // by row, then column; those of a break are empty
    bool operator==(const MeetingGrid&) const = default;
};

// Every live booking stands in exactly one cell: one beside the helpdesk's times makes a row of its own, one
// without a table number, or with one beyond mostTables, takes the first table that is free. Empty for a
// helpdesk that the plan does not have. Pure.
MeetingGrid meetingGrid(const Plan& plan, const Timing& timing, Id helpdesk);
} // namespace convenor
