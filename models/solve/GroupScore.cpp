#include "solve/GroupProblem.h"

#include <algorithm>

namespace convenor::solve {
namespace {
// The seat of somebody who takes part; seats of those who are absent do not count.
int seatOf(const GroupProblem& problem, const Seating& seats, int round, int person)
{
    const auto r = std::size_t(round);
    const auto p = std::size_t(person);
    return problem.present[r][p] ? seats[r][p] : nowhere;
}

std::vector<std::vector<int>> membersOf(const GroupProblem& problem, const Seating& seats, int round)
{
    std::vector<std::vector<int>> members(problem.rounds[std::size_t(round)].size());
    for (int person = 0; person < problem.people; ++person) {
        const int group = seatOf(problem, seats, round, person);
        if (group != nowhere)
            members[std::size_t(group)].push_back(person);
    }
    return members;
}

// Whether somebody who is not pinned here sits at a topic of another round: an earlier one, or a later one
// in which she is pinned (of two seats that are both free, the later one is at fault).
bool isThereTwice(const GroupProblem& problem, const Seating& seats, int round, int person, int topic)
{
    for (int other = 0; topic >= 0 && other < problem.roundCount(); ++other) {
        if (other == round ||
            (other > round && problem.pinned[std::size_t(other)][std::size_t(person)] == nowhere))
            continue;
        const int group = seatOf(problem, seats, other, person);
        if (group != nowhere && problem.rounds[std::size_t(other)][std::size_t(group)].topic == topic)
            return true;
    }
    return false;
}

void findBrokenSizes(const GroupProblem& problem, const Seating& seats, int round,
                     std::vector<Conflict>& found)
{
    const auto members = membersOf(problem, seats, round);
    for (int group = 0; group < problem.groupCount(round); ++group) {
        const GroupShape& shape = problem.rounds[std::size_t(round)][std::size_t(group)];
        const int size = static_cast<int>(members[std::size_t(group)].size());
        if (size > shape.most)
            found.push_back({.kind = Conflict::Kind::TooFull,
                             .round = round,
                             .group = group,
                             .amount = size - shape.most});
        if (size < shape.least)
            found.push_back({.kind = Conflict::Kind::TooEmpty,
                             .round = round,
                             .group = group,
                             .amount = shape.least - size});
    }
}

void findBrokenSeats(const GroupProblem& problem, const Seating& seats, int round,
                     std::vector<Conflict>& found)
{
    const auto r = std::size_t(round);
    for (int person = 0; person < problem.people; ++person) {
        const auto p = std::size_t(person);
        if (!problem.present[r][p])
            continue;
        const int group = seats[r][p];
        if (group == nowhere) {
            found.push_back({.kind = Conflict::Kind::NoSeat, .round = round, .person = person});
            continue;
        }
        const GroupShape& shape = problem.rounds[r][std::size_t(group)];
        const int pin = problem.pinned[r][p];
        if (!(problem.languages[p] & shape.languages))
            found.push_back(
                {.kind = Conflict::Kind::Language, .round = round, .group = group, .person = person});
        if (pin != nowhere && pin != group)
            found.push_back({.kind = Conflict::Kind::Pin, .round = round, .group = pin, .person = person});
        if (pin == nowhere && isThereTwice(problem, seats, round, person, shape.topic))
            found.push_back(
                {.kind = Conflict::Kind::TopicTwice, .round = round, .group = group, .person = person});
    }
}

void findBrokenPairs(const GroupProblem& problem, const Seating& seats, int round,
                     std::vector<Conflict>& found)
{
    for (const auto& [person, other] : problem.apart) {
        const int group = seatOf(problem, seats, round, person);
        if (group != nowhere && group == seatOf(problem, seats, round, other))
            found.push_back({.kind = Conflict::Kind::Apart,
                             .round = round,
                             .group = group,
                             .person = person,
                             .other = other});
    }
    for (const auto& [person, other] : problem.together) {
        const int group = seatOf(problem, seats, round, person);
        const int othersGroup = seatOf(problem, seats, round, other);
        if (group != nowhere && othersGroup != nowhere && group != othersGroup)
            found.push_back(
                {.kind = Conflict::Kind::Together, .round = round, .person = person, .other = other});
    }
}

// The sum of (meetings - 1) over all pairs that meet and are not in `together`.
long long repeatsOf(const GroupProblem& problem, const Seating& seats)
{
    std::vector<std::vector<std::vector<int>>> members;
    members.reserve(problem.rounds.size());
    for (int round = 0; round < problem.roundCount(); ++round)
        members.push_back(membersOf(problem, seats, round));
    std::vector<std::vector<int>> excused(std::size_t(problem.people));
    for (const auto& [person, other] : problem.together)
        excused[std::size_t(std::min(person, other))].push_back(std::max(person, other));
    long long repeats = 0;
    std::vector<int> meetings(std::size_t(problem.people));
    for (int person = 0; person < problem.people; ++person) {
        std::fill(meetings.begin(), meetings.end(), 0);
        for (int other : excused[std::size_t(person)])
            meetings[std::size_t(other)] = -problem.roundCount();
        for (int round = 0; round < problem.roundCount(); ++round) {
            const int group = seatOf(problem, seats, round, person);
            if (group == nowhere)
                continue;
            const std::vector<int>& there = members[std::size_t(round)][std::size_t(group)];
            for (auto other = std::upper_bound(there.begin(), there.end(), person); other != there.end();
                 ++other)
                repeats += meetings[std::size_t(*other)]++ > 0;
        }
    }
    return repeats;
}

// What the groups of a round have beyond (and with bothWays below) their share of each value.
long long balanceOf(const GroupProblem& problem, const Seating& seats, int round, const Attribute& attribute)
{
    long long present = 0;
    std::vector<long long> totals(std::size_t(attribute.values));
    for (int person = 0; person < problem.people; ++person) {
        if (!problem.present[std::size_t(round)][std::size_t(person)])
            continue;
        ++present;
        if (attribute.valueOf[std::size_t(person)] >= 0)
            ++totals[std::size_t(attribute.valueOf[std::size_t(person)])];
    }
    if (present == 0)
        return 0;
    long long excess = 0;
    std::vector<long long> counts(totals.size());
    for (const std::vector<int>& group : membersOf(problem, seats, round)) {
        std::fill(counts.begin(), counts.end(), 0);
        for (int person : group) {
            if (attribute.valueOf[std::size_t(person)] >= 0)
                ++counts[std::size_t(attribute.valueOf[std::size_t(person)])];
        }
        const auto size = static_cast<long long>(group.size());
        for (std::size_t value = 0; value < totals.size() && size > 0; ++value) {
            const long long share = totals[value] * size;
            excess += std::max(0LL, counts[value] - (share + present - 1) / present);
            if (attribute.bothWays)
                excess += std::max(0LL, share / present - counts[value]);
        }
    }
    return excess;
}
} // namespace

std::vector<Conflict> brokenRules(const GroupProblem& problem, const Seating& seats)
{
    std::vector<Conflict> found;
    for (int round = 0; round < problem.roundCount(); ++round) {
        findBrokenSizes(problem, seats, round, found);
        findBrokenSeats(problem, seats, round, found);
        findBrokenPairs(problem, seats, round, found);
    }
    return found;
}

GroupScore scoreOf(const GroupProblem& problem, const Seating& seats)
{
    GroupScore score;
    for (int round = 0; round < problem.roundCount(); ++round) {
        for (int person = 0; person < problem.people; ++person) {
            const int group = seatOf(problem, seats, round, person);
            if (group != nowhere)
                score.preference += problem.cost(round, person, group);
            if (problem.reference.empty() || !problem.present[std::size_t(round)][std::size_t(person)])
                continue;
            const int known = problem.reference[std::size_t(round)][std::size_t(person)];
            score.moved += known != nowhere && known != group;
        }
        for (const Attribute& attribute : problem.attributes)
            score.balance += balanceOf(problem, seats, round, attribute);
    }
    score.repeats = repeatsOf(problem, seats);
    for (const Conflict& conflict : brokenRules(problem, seats))
        score.broken += std::max(1, conflict.amount);
    return score;
}
} // namespace convenor::solve
