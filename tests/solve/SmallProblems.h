// Small random problems, and the best of all their seatings that keep the rules, found by trying all.
#pragma once

#include "solve/Chance.h"
#include "solve/GroupProblem.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace convenor::testing {
struct SmallShape
{
    int people = 5;
    int groups = 3;
    int rounds = 2;
    bool alike = true;   // the same topics, sizes and costs in every round
    bool absent = false; // some come for some rounds only
    bool pairs = true;   // apart and together
    bool pins = true;
    bool tight = false; // sizes, languages and pairs that often cannot be kept
};

inline solve::GroupProblem smallProblem(const SmallShape& wanted, solve::Chance& chance)
{
    using namespace solve;
    const auto below = [&chance](int limit) {
        return static_cast<int>(chance.below(static_cast<std::uint32_t>(limit)));
    };
    GroupProblem problem;
    problem.people = wanted.people;
    const int slack = wanted.tight ? 1 : 2;
    const int share = wanted.people / wanted.groups;
    for (int round = 0; round < wanted.rounds; ++round) {
        std::vector<GroupShape> shapes;
        for (int group = 0; group < wanted.groups; ++group) {
            GroupShape& shape = shapes.emplace_back();
            shape.least = std::max(0, share - below(slack + 1));
            shape.most = share + 1 + below(slack) - (wanted.tight ? below(2) : 0);
            shape.most = std::max(shape.most, shape.least);
            shape.languages = below(wanted.tight ? 2 : 4) == 0 ? 2u : 3u;
            shape.topic = wanted.alike ? group : below(wanted.groups + 1) - 1;
        }
        const bool same = wanted.alike && round > 0;
        problem.rounds.push_back(same ? problem.rounds.front() : shapes);
        std::vector<int> costs;
        for (int i = 0; i < wanted.people * wanted.groups; ++i)
            costs.push_back(below(2) ? 10 : below(7));
        problem.seatCost.push_back(same ? problem.seatCost.front() : costs);
        std::vector<char> present;
        std::vector<int> pinned;
        for (int person = 0; person < wanted.people; ++person) {
            present.push_back(!wanted.absent || below(5) > 0);
            pinned.push_back(wanted.pins && below(6) == 0 ? below(wanted.groups) : nowhere);
        }
        problem.present.push_back(present);
        problem.pinned.push_back(pinned);
    }
    for (int person = 0; person < wanted.people; ++person)
        problem.languages.push_back(below(3) == 0 ? 1u : 3u);
    for (int i = 0; i < 2; ++i) {
        Attribute& attribute = problem.attributes.emplace_back();
        attribute.values = 2 + i;
        attribute.bothWays = i == 1;
        for (int person = 0; person < wanted.people; ++person)
            attribute.valueOf.push_back(below(attribute.values + 1) - 1);
    }
    for (int i = 0; wanted.pairs && i < wanted.people / 2; ++i) {
        const int person = below(wanted.people);
        const int other = below(wanted.people);
        if (person != other)
            (below(2) ? problem.apart : problem.together).emplace_back(person, other);
    }
    return problem;
}

// The seatings of one round that keep sizes, languages (but for pins), pins and, if wanted, pairs.
inline std::vector<std::vector<int>> roundsKept(const solve::GroupProblem& problem, int round, bool pairs,
                                                bool pinsSpeakAll)
{
    using namespace solve;
    const auto r = std::size_t(round);
    std::vector<std::vector<int>> kept;
    std::vector<int> seats(std::size_t(problem.people), nowhere);
    const auto fits = [&] {
        std::vector<int> sizes(problem.rounds[r].size());
        for (int seat : seats) {
            if (seat != nowhere)
                ++sizes[std::size_t(seat)];
        }
        for (std::size_t group = 0; group < sizes.size(); ++group) {
            if (sizes[group] < problem.rounds[r][group].least || sizes[group] > problem.rounds[r][group].most)
                return false;
        }
        const auto seat = [&](int person) { return seats[std::size_t(person)]; };
        for (const auto& [person, other] : problem.apart) {
            if (pairs && seat(person) != nowhere && seat(person) == seat(other))
                return false;
        }
        for (const auto& [person, other] : problem.together) {
            if (pairs && seat(person) != nowhere && seat(other) != nowhere && seat(person) != seat(other))
                return false;
        }
        return true;
    };
    const std::function<void(int)> place = [&](int person) {
        if (person == problem.people) {
            if (fits())
                kept.push_back(seats);
            return;
        }
        const auto p = std::size_t(person);
        if (!problem.present[r][p]) {
            place(person + 1);
            return;
        }
        for (int group = 0; group < problem.groupCount(round); ++group) {
            const int pin = problem.pinned[r][p];
            const bool speaks = problem.languages[p] & problem.rounds[r][std::size_t(group)].languages;
            if ((pin != nowhere && pin != group) || (!speaks && (pin == nowhere || !pinsSpeakAll)))
                continue;
            seats[p] = group;
            place(person + 1);
        }
        seats[p] = nowhere;
    };
    place(0);
    return kept;
}

// The least sum of seatCost of all seatings that keep all rules (pairs only if wanted; pinned people may lack
// the language of their group if pinsSpeakAll); nothing when there is none.
inline std::optional<long long> leastPreference(const solve::GroupProblem& problem, bool pairs,
                                                bool pinsSpeakAll)
{
    using namespace solve;
    using Round = std::pair<long long, std::vector<int>>; // cost and seats
    std::vector<std::vector<Round>> rounds;
    for (int round = 0; round < problem.roundCount(); ++round) {
        std::vector<Round>& costed = rounds.emplace_back();
        for (std::vector<int>& seats : roundsKept(problem, round, pairs, pinsSpeakAll)) {
            long long cost = 0;
            for (int person = 0; person < problem.people; ++person) {
                if (seats[std::size_t(person)] != nowhere)
                    cost += problem.cost(round, person, seats[std::size_t(person)]);
            }
            costed.emplace_back(cost, std::move(seats));
        }
        if (costed.empty())
            return {};
        std::sort(costed.begin(), costed.end());
    }
    std::vector<long long> rest(rounds.size() + 1); // what the rounds from here cost at least
    for (std::size_t round = rounds.size(); round-- > 0;)
        rest[round] = rest[round + 1] + rounds[round].front().first;

    std::vector<const std::vector<int>*> chosen;
    const auto twice = [&](std::size_t earlier, std::size_t last, std::size_t person) {
        const int seat = (*chosen[last])[person];
        const int other = (*chosen[earlier])[person];
        if (seat == nowhere || other == nowhere ||
            (problem.pinned[last][person] != nowhere && problem.pinned[earlier][person] != nowhere))
            return false;
        const int topic = problem.rounds[last][std::size_t(seat)].topic;
        return topic >= 0 && topic == problem.rounds[earlier][std::size_t(other)].topic;
    };
    const auto fits = [&] {
        for (std::size_t earlier = 0; earlier + 1 < chosen.size(); ++earlier) {
            for (std::size_t person = 0; person < std::size_t(problem.people); ++person) {
                if (twice(earlier, chosen.size() - 1, person))
                    return false;
            }
        }
        return true;
    };
    std::optional<long long> least;
    const std::function<void(std::size_t, long long)> choose = [&](std::size_t round, long long cost) {
        if (round == rounds.size()) {
            least = cost;
            return;
        }
        for (const auto& [own, seats] : rounds[round]) {
            if (least && cost + own + rest[round + 1] >= *least)
                return;
            chosen.push_back(&seats);
            if (fits())
                choose(round + 1, cost + own);
            chosen.pop_back();
        }
    };
    choose(0, 0);
    return least;
}

// Any seats for whoever is present, some of them none.
inline solve::Seating randomSeats(const solve::GroupProblem& problem, solve::Chance& chance, bool all = false)
{
    solve::Seating seats;
    for (int round = 0; round < problem.roundCount(); ++round) {
        std::vector<int>& row = seats.emplace_back();
        for (int person = 0; person < problem.people; ++person) {
            const bool seated =
                problem.present[std::size_t(round)][std::size_t(person)] && (all || chance.below(8));
            row.push_back(
                seated ? static_cast<int>(chance.below(static_cast<std::uint32_t>(problem.groupCount(round))))
                       : solve::nowhere);
        }
    }
    return seats;
}
} // namespace convenor::testing
