#include "solve/GroupBounds.h"

#include <queue>

#include <algorithm>
#include <map>
#include <set>

namespace convenor::solve {
namespace {
long long pairsOf(long long people)
{
    return people * (people - 1) / 2;
}

// A group as the bound sees it, when its people are spread over the groups of another round.
struct Part
{
    int most = 0;
    int stay = 0;  // people pinned to this group's topic in both rounds
    int parts = 1; // groups of the other round that the rest may go to: not those of the same topic
};

// Puts `people` into groups so that the pairs which are left together, when each group is then spread over
// its parts as evenly as can be, are fewest; returns their number. A group of `stay` and s others keeps
// s / parts pairs more with one person more: convex, so one person after another goes where it costs least.
// With one part each these are simply the pairs within groups. What finds no place is not counted.
long long pairsKept(int people, const std::vector<Part>& groups)
{
    struct Step
    {
        long long costs;
        std::size_t group;
        bool operator>(const Step& other) const { return costs > other.costs; }
    };
    std::priority_queue<Step, std::vector<Step>, std::greater<>> next;
    std::vector<int> sizes;
    long long pairs = 0;
    for (const Part& group : groups) {
        pairs += pairsOf(group.stay);
        people -= group.stay;
        if (group.stay < group.most)
            next.push({0, sizes.size()});
        sizes.push_back(0);
    }
    for (int person = 0; person < people && !next.empty(); ++person) {
        const auto [costs, number] = next.top();
        next.pop();
        pairs += costs;
        const Part& group = groups[number];
        const int size = ++sizes[number];
        if (group.stay + size < group.most)
            next.push({size / group.parts, number});
    }
    return pairs;
}

// What is counted on: who takes part when, the groups, pairs whose repeats are excused.
struct Rounds
{
    int people = 0;                                      // who take part at all
    std::vector<std::vector<GroupShape>> groups;         // [round][group]
    std::vector<std::vector<int>> both;                  // [round][round]: people in both
    std::vector<std::vector<std::map<int, int>>> pinned; // [round][round]: people pinned in both, by topic
    std::vector<std::vector<int>> excused; // [round][round]: excused pairs with both people in both
    int excusedPairs = 0;
    std::size_t count() const { return groups.size(); }
};

std::vector<Part> partsOf(const Rounds& rounds, std::size_t one, std::size_t other)
{
    std::vector<Part> parts;
    for (const GroupShape& shape : rounds.groups[one]) {
        Part& part = parts.emplace_back(Part{.most = shape.most, .stay = 0, .parts = 0});
        for (const GroupShape& there : rounds.groups[other])
            part.parts += there.most > 0 && (shape.topic < 0 || there.topic != shape.topic);
        part.parts = std::max(1, part.parts);
        const auto& pinned = rounds.pinned[one][other];
        if (const auto stay = pinned.find(shape.topic); stay != pinned.end())
            part.stay = stay->second;
    }
    return parts;
}

// Pairs that sit together in both of two rounds: each group of the one is spread over the groups of the
// other, so some of its people stay together.
long long pairsTwice(const Rounds& rounds, std::size_t one, std::size_t other)
{
    const int people = rounds.both[one][other];
    const long long there = pairsKept(people, partsOf(rounds, one, other));
    const long long back = pairsKept(people, partsOf(rounds, other, one));
    return std::max(0LL, std::max(there, back) - rounds.excused[one][other]);
}

// A pair that sits together in m rounds counts m - 1 repeats, and no tree on the rounds has more than m - 1
// edges between m of them: so the pairs that must sit together in both ends of an edge add up over the edges
// of any tree, best over that of the greatest sum.
long long overTrees(const Rounds& rounds)
{
    const std::size_t count = rounds.count();
    std::vector<long long> best(count, -1);
    std::vector<char> inTree(count);
    long long repeats = 0;
    for (std::size_t step = 0, last = 0; step < count; ++step) {
        inTree[last] = 1;
        repeats += std::max(0LL, best[last]);
        std::size_t next = count;
        for (std::size_t round = 0; round < count; ++round) {
            if (inTree[round])
                continue;
            best[round] = std::max(best[round], pairsTwice(rounds, last, round));
            if (next == count || best[round] > best[next])
                next = round;
        }
        last = next;
    }
    return repeats;
}

// All meetings against all pairs that there are.
long long overPairs(const Rounds& rounds)
{
    long long meetings = 0;
    for (std::size_t round = 0; round < rounds.count(); ++round) {
        std::vector<Part> whole;
        for (const GroupShape& shape : rounds.groups[round])
            whole.push_back({.most = shape.most});
        meetings += pairsKept(rounds.both[round][round], whole);
    }
    meetings -= static_cast<long long>(rounds.count()) * rounds.excusedPairs;
    return meetings - (pairsOf(rounds.people) - rounds.excusedPairs);
}

long long leastRepeats(const Rounds& rounds)
{
    return std::max({0LL, overTrees(rounds), overPairs(rounds)});
}

Rounds emptyRounds(std::vector<std::vector<GroupShape>> groups, int people)
{
    const std::size_t count = groups.size();
    // A topic with several groups in one round is followed no further: there one may stay and yet part.
    for (std::vector<GroupShape>& round : groups) {
        std::map<int, int> groupsOf;
        for (const GroupShape& shape : round)
            ++groupsOf[shape.topic];
        for (GroupShape& shape : round) {
            if (groupsOf[shape.topic] > 1)
                shape.topic = -1;
        }
    }
    Rounds rounds;
    rounds.groups = std::move(groups);
    rounds.both.assign(count, std::vector<int>(count, people));
    rounds.excused.assign(count, std::vector<int>(count));
    rounds.pinned.assign(count, std::vector<std::map<int, int>>(count));
    return rounds;
}

void addPerson(const GroupProblem& problem, std::size_t p, Rounds& rounds)
{
    bool ever = false;
    for (std::size_t one = 0; one < rounds.count(); ++one) {
        ever = ever || problem.present[one][p];
        for (std::size_t other = 0; other < rounds.count(); ++other) {
            if (!problem.present[one][p] || !problem.present[other][p])
                continue;
            ++rounds.both[one][other];
            const int pin = problem.pinned[one][p];
            const int there = problem.pinned[other][p];
            if (one == other || pin == nowhere || there == nowhere)
                continue;
            const int topic = rounds.groups[one][std::size_t(pin)].topic;
            if (topic >= 0 && rounds.groups[other][std::size_t(there)].topic == topic)
                ++rounds.pinned[one][other][topic];
        }
    }
    rounds.people += ever;
}

Rounds roundsOf(const GroupProblem& problem)
{
    Rounds rounds = emptyRounds(problem.rounds, 0);
    for (std::size_t p = 0; p < std::size_t(problem.people); ++p)
        addPerson(problem, p, rounds);
    std::set<std::pair<int, int>> excused;
    for (const auto& [person, other] : problem.together)
        excused.insert(std::minmax(person, other));
    rounds.excusedPairs = static_cast<int>(excused.size());
    for (std::size_t one = 0; one < rounds.count(); ++one) {
        for (std::size_t other = 0; other < rounds.count(); ++other) {
            const auto& here = problem.present[one];
            const auto& there = problem.present[other];
            for (const auto& [p, q] : excused)
                rounds.excused[one][other] += here[std::size_t(p)] && here[std::size_t(q)] &&
                                              there[std::size_t(p)] && there[std::size_t(q)];
        }
    }
    return rounds;
}

// A bound on preference and broken rules together that needs no flow: each seat costs at least its person's
// cheapest group, or a broken rule when it is not taken.
long long seatBySeat(const GroupProblem& problem)
{
    long long sum = 0;
    for (int round = 0; round < problem.roundCount(); ++round) {
        for (int person = 0; person < problem.people; ++person) {
            if (!problem.present[std::size_t(round)][std::size_t(person)])
                continue;
            long long least = problem.weights.broken;
            for (int group = 0; group < problem.groupCount(round); ++group)
                least = std::min<long long>(least, static_cast<long long>(problem.weights.preference) *
                                                       problem.cost(round, person, group));
            sum += least;
        }
    }
    return sum;
}
} // namespace

long long leastRepeats(int people, const std::vector<std::vector<int>>& sizes)
{
    std::vector<std::vector<GroupShape>> groups;
    for (const std::vector<int>& round : sizes) {
        groups.emplace_back();
        for (int size : round)
            groups.back().push_back({.least = size, .most = size});
    }
    Rounds rounds = emptyRounds(std::move(groups), people);
    rounds.people = people;
    return leastRepeats(rounds);
}

GroupBound boundOf(const GroupProblem& problem, const PreferenceOptimum& optimum)
{
    GroupBound bound;
    bound.repeats = leastRepeats(roundsOf(problem));
    if (optimum.feasible) {
        bound.preference = optimum.cost;
        bound.total = problem.weights.preference * bound.preference + problem.weights.repeat * bound.repeats;
    } else {
        bound.total = std::max<long long>(problem.weights.broken, seatBySeat(problem));
    }
    return bound;
}
} // namespace convenor::solve
