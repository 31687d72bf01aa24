// Helpdesks and matchmakings as papers show them: each expert's day or each table's, slot by slot, and who
// could not be served.
#pragma once

#include "documents/papers/PaperContext.h"

namespace convenor {
// One place in an expert's day.
struct SlotView
{
    int start = 0; // minutes from local midnight
    int end = 0;
    const Booking* booking = nullptr; // null: free
    const Person* person = nullptr;   // who comes; null when free
    const Person* partner = nullptr;  // matchmaking: whom `person` meets
    QString topic = {};               // of the booking, or of its request
};

struct ExpertView
{
    const HelpdeskExpert* expert = nullptr;
    const Person* person = nullptr;
    QList<SlotView> meetings = {}; // by time; also what is booked beside the usual times
};

// A table of a matchmaking.
struct TableView
{
    int number = 0;                // counted from 1; 0: the meetings that nobody has given a table
    QList<SlotView> meetings = {}; // by time
};

// A request without a live meeting.
struct UnmetView
{
    const MeetingRequest* request = nullptr;
    const Person* person = nullptr;
    const Person* with = nullptr; // expert of the first wish, or partner; null: any expert
    PaperText reason = {};        // one sentence
};

struct HelpdeskView
{
    const Helpdesk* helpdesk = nullptr;
    const AgendaItem* item = nullptr;
    Id day = 0;
    int start = 0;
    int end = 0;
    bool isMatchmaking = false;
    QList<ExpertView> experts = {}; // none at a matchmaking
    QList<TableView> tables = {};   // of a matchmaking, by number
    QList<UnmetView> unmet = {};    // in the order in which they are served
};

// The helpdesks that have experts, and the matchmakings that have requests or meetings, that the options ask
// for (day, helpdesk), in the order of the agenda.
// Cancelled meetings and those to which nobody came are not shown. The pointers live as long as the plan of
// the context.
QList<HelpdeskView> helpdeskViews(const PaperContext& context);

// Its name; the title of its agenda item when it has none.
PaperText helpdeskName(const PaperContext& context, const HelpdeskView& view);

// Where a meeting is.
struct MeetingWhere
{
    PaperText place; // the expert's table and room, or the number of the table and the item's room; else the
                     // item's room
    QString link;    // of the expert, of the room or of the item, whichever there is
};
// Of an expert at a helpdesk on the item (null: nobody has said which), or of a table of a matchmaking (0: no
// number).
MeetingWhere whereOf(const PaperContext& context, const AgendaItem* item, const HelpdeskExpert* expert,
                     int table = 0);

// The requests that wait, by who asked, in the order of the agenda and in which they are served.
QHash<Id, QList<const MeetingRequest*>> waitingByPerson(const PaperContext& context);
// "You asked for a meeting with Marc Pattinson (Export aid): you are on the waiting list."
PaperText waitingText(const PaperContext& context, const MeetingRequest& request);

// "Friday, 10 December 2021, 11:40 – 11:50".
PaperText helpdeskWhen(const PaperContext& context, Id day, int start, int end);
// A unit of its own, known by that name.
DocumentNode helpdeskUnit(const QString& unit, Id subject);
// Whom a paper names with what stands behind the name: "Transilvania IT Cluster, Romania".
PaperText helpdeskFrom(const PaperContext& context, const Person& person);
} // namespace convenor
