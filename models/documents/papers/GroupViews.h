// Rounds of breakout groups as papers show them: who is where, in the order in which people look for it.
#pragma once

#include "documents/papers/PaperContext.h"

namespace convenor {
// A group with its people.
struct GroupView
{
    const BreakoutGroup* group = nullptr;
    int number = 0;                         // within its round, from 1
    const Person* moderator = nullptr;      // null when there is none, or when they are not coming
    const Person* rapporteur = nullptr;     // the same
    QList<const Person*> members = {};      // by name; those who are coming and may be named
    int further = 0;                        // members who are coming and may not be named
    PaperText where = {};                   // room and place; the joining link stands apart
    QString link = {};                      // of the room
    QList<const Person*> everybody() const; // members, and who leads it without being one
};

// A round with its groups.
struct RoundView
{
    const BreakoutRound* round = nullptr;
    Id day = 0;
    std::optional<int> start = {}; // minutes from local midnight
    int end = 0;
    QList<GroupView> groups = {};
    // Expected on that day and in none of the groups; by name. And how many more may not be named.
    QList<const Person*> without = {};
    int furtherWithout = 0;

    bool oneRoom() const; // all groups meet in the same room, each at its place
};

// The rounds that have groups and that the options ask for (day, round, room), in the order of the agenda.
// The pointers live as long as the plan of the context.
QList<RoundView> roundViews(const PaperContext& context);

// Its name; the title of its agenda item when it has none.
PaperText roundName(const PaperContext& context, const RoundView& round);
// "Monday, 9 November 2026, 14:00 – 15:30"; the date alone when it has no time.
PaperText roundWhen(const PaperContext& context, const RoundView& round);
// The topic; "Group 3" when it has none.
PaperText groupTopic(const PaperContext& context, const GroupView& group);
// "Group 3".
PaperText groupNumber(const PaperContext& context, const GroupView& group);
// "English, Bulgarian" for "en,bg".
PaperText groupLanguages(const GroupView& group);
} // namespace convenor
