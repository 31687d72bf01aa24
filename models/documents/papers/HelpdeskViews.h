// Helpdesks as papers show them: each expert's day, slot by slot, and who could not be served.
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
    QString topic = {};               // of the booking, or of its request
};

struct ExpertView
{
    const HelpdeskExpert* expert = nullptr;
    const Person* person = nullptr;
    QList<SlotView> meetings = {}; // by time; also what is booked beside the usual times
};

// A request without a live meeting.
struct UnmetView
{
    const MeetingRequest* request = nullptr;
    const Person* person = nullptr;
    const Person* expert = nullptr; // null: any
};

struct HelpdeskView
{
    const Helpdesk* helpdesk = nullptr;
    const AgendaItem* item = nullptr;
    Id day = 0;
    int start = 0;
    int end = 0;
    QList<ExpertView> experts = {};
    QList<UnmetView> unmet = {}; // the most urgent first, then by name
};

// The helpdesks that have experts and that the options ask for (day, helpdesk), in the order of the agenda.
// Cancelled meetings and those to which nobody came are not shown. The pointers live as long as the plan of
// the context.
QList<HelpdeskView> helpdeskViews(const PaperContext& context);

// Its name; the title of its agenda item when it has none.
PaperText helpdeskName(const PaperContext& context, const HelpdeskView& view);
// The expert's table; the room of the agenda item when none is named.
PaperText expertPlace(const PaperContext& context, const HelpdeskView& view, const ExpertView& expert);
// The joining link of the expert, of the item's room or of the item, whichever there is.
QString expertLink(const PaperContext& context, const HelpdeskView& view, const ExpertView& expert);
} // namespace convenor
