#include "solve/MeetingProblem.h"

#include <algorithm>

namespace convenor::solve {
namespace {
// A plan by person and by slot, whatever rules it breaks.
struct Tally
{
    std::vector<std::vector<int>> meetings; // [person][slot]: how many
    std::vector<int> tables;                // by slot
    std::vector<int> asked;                 // by person: meetings as asker
};

// Meetings that are too many in a row; slots in which somebody is twice count once.
int tooManyInRow(const MeetingProblem& problem, int most, const std::vector<int>& meetings)
{
    int broken = 0;
    int row = 0;
    for (std::size_t slot = 0; slot < meetings.size(); ++slot) {
        row = meetings[slot] > 0 ? row + 1 : 0;
        broken += row > most;
        if (slot < problem.breakAfter.size() && problem.breakAfter[slot])
            row = 0;
    }
    return broken;
}

int brokenLimits(const MeetingProblem& problem, const Tally& tally)
{
    int broken = 0;
    for (std::size_t person = 0; person < problem.free.size(); ++person) {
        for (const int meetings : tally.meetings[person])
            broken += std::max(0, meetings - 1);
        if (person < problem.most.size() && problem.most[person] >= 0)
            broken += std::max(0, tally.asked[person] - problem.most[person]);
        if (person < problem.mostInRow.size() && problem.mostInRow[person] > 0)
            broken += tooManyInRow(problem, problem.mostInRow[person], tally.meetings[person]);
    }
    for (const int meetings : tally.tables)
        broken += std::max(0, meetings - problem.tables);
    for (const MeetingCrowd& crowd : problem.crowds) {
        int meetings = 0;
        for (const int person : crowd.people)
            meetings += tally.asked[std::size_t(person)];
        broken += std::max(0, meetings - crowd.most);
    }
    return broken;
}
} // namespace

MeetingScore scoreOf(const MeetingProblem& problem, const MeetingPlan& plan)
{
    MeetingScore score;
    Tally tally;
    tally.meetings.assign(problem.free.size(), std::vector<int>(std::size_t(problem.slotCount), 0));
    tally.tables.assign(std::size_t(problem.slotCount), 0);
    tally.asked.assign(problem.free.size(), 0);
    for (std::size_t wish = 0; wish < std::min(plan.size(), problem.wishes.size()); ++wish) {
        const auto [option, slot] = plan[wish];
        if (option < 0)
            continue;
        const MeetingWish& wished = problem.wishes[wish];
        if (std::size_t(option) >= wished.options.size() || slot < 0 || slot >= problem.slotCount) {
            ++score.broken; // there is no such thing
            continue;
        }
        const MeetingOption& taken = wished.options[std::size_t(option)];
        const auto s = std::size_t(slot);
        score.worth += taken.weight;
        ++score.placed;
        score.kept += wish < problem.now.size() && problem.now[wish] == plan[wish];
        score.broken += !taken.allowed[s];
        ++tally.tables[s];
        for (const int person : taken.people) {
            score.broken += !problem.free[std::size_t(person)][s];
            ++tally.meetings[std::size_t(person)][s];
        }
        if (wished.asker >= 0 && tally.asked[std::size_t(wished.asker)]++ == 0 &&
            std::size_t(wished.asker) < problem.firstWorth.size())
            score.worth += problem.firstWorth[std::size_t(wished.asker)];
    }
    for (const FixedMeeting& pin : problem.pins) {
        const PlacedMeeting fixed{pin.option, pin.slot};
        score.broken +=
            pin.wish < 0 || std::size_t(pin.wish) >= plan.size() || !(plan[std::size_t(pin.wish)] == fixed);
    }
    score.broken += brokenLimits(problem, tally);
    return score;
}
} // namespace convenor::solve
