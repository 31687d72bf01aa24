#include "editing/groups/MixedStart.h"

#include "solve/Mixing.h"

#include <numeric>

namespace convenor {
namespace {
using solve::nowhere;

bool isPureMixing(const GroupCase& given)
{
    const solve::GroupProblem& problem = given.problem;
    if (given.rounds.size() < 2 || given.isAsked.contains(false))
        return false;
    for (int round = 0; round < given.rounds.size(); ++round) {
        const std::vector<char>& present = problem.present[std::size_t(round)];
        if (!given.wishes[round].isEmpty() || problem.groupCount(round) != problem.groupCount(0) ||
            std::find(present.begin(), present.end(), char(0)) != present.end())
            return false;
    }
    return true;
}

// Who should never meet, in lists: those who are pinned (to different groups of each round), and those who
// are to be apart, with what is linked to them.
std::vector<std::vector<int>> strangers(const solve::GroupProblem& problem)
{
    std::vector<std::vector<int>> lists(1);
    std::vector<char> isListed(std::size_t(problem.people), 0);
    for (int person = 0; person < problem.people; ++person) {
        for (const std::vector<int>& pins : problem.pinned) {
            if (pins[std::size_t(person)] == nowhere || isListed[std::size_t(person)])
                continue;
            lists[0].push_back(person);
            isListed[std::size_t(person)] = 1;
        }
    }
    for (const auto& [one, other] : problem.apart) {
        std::vector<int> pair;
        for (const int person : {one, other}) {
            if (!isListed[std::size_t(person)])
                pair.push_back(person);
            isListed[std::size_t(person)] = 1;
        }
        lists.push_back(pair);
    }
    return lists;
}

// Which place of the schedule each person takes: strangers are of one class as far as there is room in one.
std::vector<int> placesOf(const solve::GroupProblem& problem, const std::vector<int>& seatClass)
{
    const auto people = std::size_t(problem.people);
    std::vector<int> placeOf(people, nowhere);
    std::vector<char> isTaken(people, 0);
    const auto take = [&](int person, std::size_t place) {
        placeOf[std::size_t(person)] = int(place);
        isTaken[place] = 1;
    };
    if (seatClass.size() == people) {
        std::map<int, std::vector<std::size_t>> free; // by class
        for (std::size_t place = 0; place < people; ++place)
            free[seatClass[place]].push_back(place);
        for (const std::vector<int>& list : strangers(problem)) {
            const auto largest = std::max_element(free.begin(), free.end(), [](const auto& a, const auto& b) {
                return a.second.size() < b.second.size();
            });
            for (const int person : list) {
                if (largest->second.empty())
                    break;
                take(person, largest->second.back());
                largest->second.pop_back();
            }
        }
    }
    std::size_t next = 0;
    for (int person = 0; person < problem.people; ++person) {
        if (placeOf[std::size_t(person)] != nowhere)
            continue;
        while (isTaken[next])
            ++next;
        take(person, next);
    }
    return placeOf;
}

// The schedule's groups of a round, named: the group to which most of its people are pinned, then by size
// the largest for the largest.
std::vector<int> namesOf(const solve::GroupProblem& problem, int round, const std::vector<int>& seats)
{
    const auto groups = std::size_t(problem.groupCount(round));
    std::vector<int> nameOf(groups, nowhere);
    std::vector<char> isGiven(groups, 0);
    for (std::size_t person = 0; person < seats.size(); ++person) {
        const int pin = problem.pinned[std::size_t(round)][person];
        if (pin == nowhere || isGiven[std::size_t(pin)] || nameOf[std::size_t(seats[person])] != nowhere)
            continue;
        nameOf[std::size_t(seats[person])] = pin;
        isGiven[std::size_t(pin)] = 1;
    }
    std::vector<int> left;
    for (std::size_t group = 0; group < groups; ++group) {
        if (!isGiven[group])
            left.push_back(int(group));
    }
    const auto mostOf = [&problem, round](int group) {
        return problem.rounds[std::size_t(round)][std::size_t(group)].most;
    };
    std::stable_sort(left.begin(), left.end(), [&mostOf](int a, int b) { return mostOf(a) > mostOf(b); });
    std::vector<int> bySize(groups);
    std::iota(bySize.begin(), bySize.end(), 0);
    const auto sizeOf = [&seats](int group) { return std::count(seats.begin(), seats.end(), group); };
    std::stable_sort(bySize.begin(), bySize.end(), [&sizeOf](int a, int b) { return sizeOf(a) > sizeOf(b); });
    auto next = left.cbegin();
    for (const int group : bySize) {
        if (nameOf[std::size_t(group)] == nowhere)
            nameOf[std::size_t(group)] = *next++;
    }
    return nameOf;
}
} // namespace

std::optional<solve::Seating> mixedStart(const GroupCase& given, const solve::SolveOptions& options)
{
    const solve::GroupProblem& problem = given.problem;
    if (!isPureMixing(given))
        return {};
    solve::SolveOptions own = options;
    if (options.progress) {
        // A schedule counts meetings; a division weighs them.
        own.progress = [&options, repeat = problem.weights.repeat](solve::GroupProgress now) {
            now.bound *= repeat;
            options.progress(now);
        };
    }
    const solve::MixingSchedule schedule =
        mixingSchedule(problem.people, problem.groupCount(0), problem.roundCount(), own);
    if (schedule.seats.size() != problem.rounds.size())
        return {};
    const std::vector<int> placeOf = placesOf(problem, schedule.seatClass);
    solve::Seating seats;
    for (int round = 0; round < problem.roundCount(); ++round) {
        std::vector<int> row(std::size_t(problem.people));
        for (std::size_t person = 0; person < row.size(); ++person)
            row[person] = schedule.seats[std::size_t(round)][std::size_t(placeOf[person])];
        const std::vector<int> nameOf = namesOf(problem, round, row);
        for (std::size_t person = 0; person < row.size(); ++person) {
            const int pin = problem.pinned[std::size_t(round)][person];
            row[person] = pin != nowhere ? pin : nameOf[std::size_t(row[person])];
        }
        seats.push_back(std::move(row));
    }
    return seats;
}
} // namespace convenor
