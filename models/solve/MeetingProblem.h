// Meetings to be placed: a helpdesk (participants come to experts) and matchmaking (two people, M tables) are
// one problem. Pure numbers: people (experts too), slots and wishes are indices.
#pragma once

#include <bitset>
#include <vector>

namespace convenor::solve {
// More slots than that are refused by whoever makes a problem (two days of 10-minute meetings are 96).
inline constexpr int mostSlots = 256;
using SlotSet = std::bitset<mostSlots>;

// One way to fulfil a wish.
struct MeetingOption
{
    std::vector<int> people; // all who must be free; each once
    int weight = 1;          // what the meeting is worth; > 0
    SlotSet allowed;         // slots in which it may take place; people's own free slots are asked besides
    bool operator==(const MeetingOption&) const = default;
};

// What somebody asked for; at most one of its options takes place, once.
struct MeetingWish
{
    std::vector<MeetingOption> options;
    int asker = -1; // whose limits and first meeting count; -1 = nobody's (both are equal)
    bool operator==(const MeetingWish&) const = default;
};

// Where a wish takes place; option -1 = not at all.
struct PlacedMeeting
{
    int option = -1;
    int slot = -1;
    bool operator==(const PlacedMeeting&) const = default;
};
using MeetingPlan = std::vector<PlacedMeeting>; // by wish

// A meeting that stays where it is.
struct FixedMeeting
{
    int wish = 0;
    int option = 0;
    int slot = 0;
    bool operator==(const FixedMeeting&) const = default;
};

// People of whom together at most so many meetings (of which they are askers) take place.
struct MeetingCrowd
{
    std::vector<int> people; // crowds do not overlap
    int most = 0;
    bool operator==(const MeetingCrowd&) const = default;
};

struct MeetingProblem
{
    int slotCount = 0;         // ("slots" is a word of Qt's, whose users include this)
    int tables = 0;            // meetings at one time at most
    std::vector<SlotSet> free; // by person
    std::vector<MeetingWish> wishes;
    std::vector<FixedMeeting> pins;
    // By person; empty = no such rule.
    std::vector<int> most;       // meetings as asker at most; -1 = no limit
    std::vector<int> firstWorth; // added to the worth when the person has at least one meeting as asker
    std::vector<int> mostInRow;  // meetings in consecutive slots at most (experts' breaks); 0 = no limit
    // Slots between which there is a pause anyway (lunch, another day): breakAfter[t] ends a row after slot
    // t. Empty = none.
    std::vector<bool> breakAfter;
    std::vector<MeetingCrowd> crowds;
    // How the wishes are placed now, to begin with; empty = nothing. Of two plans that are worth the same,
    // the one that keeps more of these is better.
    MeetingPlan now;
    bool operator==(const MeetingProblem&) const = default;
};

struct MeetingScore
{
    long long worth = 0; // weights, and firstWorth
    int placed = 0;
    int broken = 0; // rules: people twice or not free, tables, pins, limits, rows
    int kept = 0;   // meetings of `now` that are where they were
    bool operator==(const MeetingScore&) const = default;
};
// Counts afresh; the judge is shared/bench/evaluate_meetings.py.
MeetingScore scoreOf(const MeetingProblem& problem, const MeetingPlan& plan);
} // namespace convenor::solve
