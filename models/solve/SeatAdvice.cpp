#include "solve/SeatAdvice.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace convenor::solve {
namespace {
using Members = std::vector<std::vector<std::vector<int>>>; // [round][group]: people

Members membersOf(const GroupProblem& problem, const Seating& seats)
{
    Members members;
    for (std::size_t round = 0; round < problem.rounds.size(); ++round) {
        auto& groups = members.emplace_back(problem.rounds[round].size());
        for (int person = 0; person < problem.people; ++person) {
            const int group =
                problem.present[round][std::size_t(person)] ? seats[round][std::size_t(person)] : nowhere;
            if (group != nowhere)
                groups[std::size_t(group)].push_back(person);
        }
    }
    return members;
}

// People with whom a person is in `pairs`, rising.
std::vector<int> partnersOf(const std::vector<std::pair<int, int>>& pairs, int person)
{
    std::vector<int> partners;
    for (const auto& [one, other] : pairs) {
        if (one == person || other == person)
            partners.push_back(one == person ? other : one);
    }
    std::sort(partners.begin(), partners.end());
    return partners;
}

// Present people of a round by the values of an attribute.
std::vector<long long> totalsOf(const GroupProblem& problem, int round, const Attribute& attribute)
{
    std::vector<long long> totals(std::size_t(attribute.values));
    for (std::size_t p = 0; p < std::size_t(problem.people); ++p) {
        if (problem.present[std::size_t(round)][p] && attribute.valueOf[p] >= 0)
            ++totals[std::size_t(attribute.valueOf[p])];
    }
    return totals;
}

long long presentIn(const GroupProblem& problem, int round)
{
    const auto& present = problem.present[std::size_t(round)];
    return static_cast<long long>(present.size()) - std::count(present.begin(), present.end(), char(0));
}

// The part of the score that two people and two groups of a round take part in, counted before and after a
// try: seats and pairs of the two, sizes and balance of the groups. Everything else stays as it is.
class Trial
{
public:
    Trial(const GroupProblem& problem, const Seating& seats, int round)
        : m_problem(problem), m_seats(seats), m_members(membersOf(problem, seats)), m_round(round)
    {
        m_present = presentIn(problem, round);
        for (const Attribute& attribute : problem.attributes) {
            m_totals.push_back(totalsOf(problem, round, attribute));
            m_counts.emplace_back(std::size_t(attribute.values));
        }
        m_meetings.resize(std::size_t(problem.people));
        m_links.resize(std::size_t(problem.people));
    }
    const Seating& seats() const { return m_seats; }
    const std::vector<int>& membersIn(int group) const
    {
        return m_members[std::size_t(m_round)][std::size_t(group)];
    }
    int seatOf(int person) const { return m_seats[std::size_t(m_round)][std::size_t(person)]; }

    // Seats a person there, and `exchange` (unless nobody) where she was.
    void exchange(int person, int group, int exchange)
    {
        const int from = seatOf(person);
        move(person, group);
        if (exchange != nowhere)
            move(exchange, from);
    }
    GroupScore change(int person, int group, int exchange)
    {
        const int from = seatOf(person);
        const GroupScore before = part(person, exchange, from, group);
        this->exchange(person, group, exchange);
        GroupScore change = part(person, exchange, from, group);
        if (exchange != nowhere)
            move(exchange, group);
        move(person, from);
        change.preference -= before.preference;
        change.repeats -= before.repeats;
        change.balance -= before.balance;
        change.broken -= before.broken;
        change.moved -= before.moved;
        return change;
    }

private:
    // The rules that concern a person: found once, used in every try.
    struct Links
    {
        std::vector<int> apart;
        std::vector<int> together;
    };
    const Links& linksOf(int person)
    {
        std::optional<Links>& links = m_links[std::size_t(person)];
        if (!links)
            links = Links{partnersOf(m_problem.apart, person), partnersOf(m_problem.together, person)};
        return *links;
    }
    void move(int person, int group)
    {
        int& seat = m_seats[std::size_t(m_round)][std::size_t(person)];
        auto& groups = m_members[std::size_t(m_round)];
        if (seat != nowhere)
            std::erase(groups[std::size_t(seat)], person);
        if (group != nowhere)
            groups[std::size_t(group)].push_back(person);
        seat = group;
    }
    GroupScore part(int person, int exchange, int from, int to)
    {
        GroupScore score;
        addPerson(person, nowhere, score);
        if (exchange != nowhere)
            addPerson(exchange, person, score);
        for (int group : {from, to}) {
            if (group != nowhere)
                addGroup(group, score);
        }
        return score;
    }
    // Pairs with `counted` have been counted already.
    void addPerson(int person, int counted, GroupScore& score)
    {
        const auto p = std::size_t(person);
        const int seat = seatOf(person);
        if (seat != nowhere)
            score.preference += m_problem.cost(m_round, person, seat);
        if (!m_problem.reference.empty()) {
            const int known = m_problem.reference[std::size_t(m_round)][p];
            score.moved += known != nowhere && known != seat;
        }
        for (int round = 0; round < m_problem.roundCount(); ++round)
            score.broken += brokenSeat(round, person);
        const Links& links = linksOf(person);
        for (int other : links.apart)
            score.broken += other != counted && seat != nowhere && presentSeat(m_round, other) == seat;
        for (int other : links.together) {
            const int others = presentSeat(m_round, other);
            score.broken += other != counted && seat != nowhere && others != nowhere && others != seat;
        }
        addRepeats(person, counted, links.together, score);
    }
    int presentSeat(int round, int person) const
    {
        return m_problem.present[std::size_t(round)][std::size_t(person)]
                   ? m_seats[std::size_t(round)][std::size_t(person)]
                   : nowhere;
    }
    int brokenSeat(int round, int person) const
    {
        const auto r = std::size_t(round);
        const auto p = std::size_t(person);
        if (!m_problem.present[r][p])
            return 0;
        const int seat = m_seats[r][p];
        if (seat == nowhere)
            return 1;
        const GroupShape& shape = m_problem.rounds[r][std::size_t(seat)];
        const int pin = m_problem.pinned[r][p];
        int broken = !(m_problem.languages[p] & shape.languages);
        broken += pin != nowhere && pin != seat;
        bool twice = false;
        for (int other = 0; pin == nowhere && shape.topic >= 0 && other < m_problem.roundCount(); ++other) {
            const auto o = std::size_t(other);
            if (other == round || (other > round && m_problem.pinned[o][p] == nowhere))
                continue;
            const int there = presentSeat(other, person);
            twice =
                twice || (there != nowhere && m_problem.rounds[o][std::size_t(there)].topic == shape.topic);
        }
        return broken + twice;
    }
    void addRepeats(int person, int counted, const std::vector<int>& excused, GroupScore& score)
    {
        const auto eachMeeting = [&](auto&& visit) {
            for (int round = 0; round < m_problem.roundCount(); ++round) {
                if (const int seat = presentSeat(round, person); seat != nowhere) {
                    for (int other : m_members[std::size_t(round)][std::size_t(seat)])
                        visit(m_meetings[std::size_t(other)], other);
                }
            }
        };
        eachMeeting([&](int& meetings, int other) {
            if (other != person && other != counted &&
                !std::binary_search(excused.begin(), excused.end(), other))
                score.repeats += meetings++ > 0;
        });
        eachMeeting([](int& meetings, int) { meetings = 0; });
    }
    void addGroup(int group, GroupScore& score)
    {
        const GroupShape& shape = m_problem.rounds[std::size_t(m_round)][std::size_t(group)];
        const std::vector<int>& people = membersIn(group);
        const auto size = static_cast<int>(people.size());
        score.broken += std::max(0, size - shape.most) + std::max(0, shape.least - size);
        for (std::size_t i = 0; i < m_problem.attributes.size() && size > 0; ++i) {
            const Attribute& attribute = m_problem.attributes[i];
            std::vector<long long>& counts = m_counts[i];
            std::fill(counts.begin(), counts.end(), 0);
            for (int person : people) {
                if (const int value = attribute.valueOf[std::size_t(person)]; value >= 0)
                    ++counts[std::size_t(value)];
            }
            for (std::size_t value = 0; value < counts.size(); ++value) {
                const long long share = m_totals[i][value] * size;
                score.balance += std::max(0LL, counts[value] - (share + m_present - 1) / m_present);
                if (attribute.bothWays)
                    score.balance += std::max(0LL, share / m_present - counts[value]);
            }
        }
    }
    const GroupProblem& m_problem;
    Seating m_seats;
    Members m_members;
    int m_round;
    long long m_present = 0;
    std::vector<std::vector<long long>> m_totals; // [attribute][value]
    std::vector<std::vector<long long>> m_counts; // scratch, the same shape
    std::vector<int> m_meetings;                  // scratch, by person; zeros between uses
    std::vector<std::optional<Links>> m_links;    // by person
};

std::vector<Conflict> newlyBroken(const std::vector<Conflict>& before, std::vector<Conflict> after)
{
    for (const Conflict& known : before) {
        if (const auto same = std::find(after.begin(), after.end(), known); same != after.end())
            after.erase(same);
    }
    return after;
}

bool isCheaper(const GroupProblem& problem, const GroupScore& one, const GroupScore& other)
{
    return one.total(problem.weights) < other.total(problem.weights);
}

SeatOption cheapestWay(const GroupProblem& problem, Trial& trial, int round, int person, int group)
{
    SeatOption option{
        .group = group, .exchange = nowhere, .change = trial.change(person, group, nowhere), .broken = {}};
    const std::vector<int> people = trial.membersIn(group);
    bool found =
        static_cast<int>(people.size()) < problem.rounds[std::size_t(round)][std::size_t(group)].most;
    for (int other : people) {
        if (trial.seatOf(person) == nowhere ||
            problem.pinned[std::size_t(round)][std::size_t(other)] != nowhere)
            continue;
        const GroupScore change = trial.change(person, group, other);
        if (found && !isCheaper(problem, change, option.change))
            continue;
        option.exchange = other;
        option.change = change;
        found = true;
    }
    return option;
}
} // namespace

std::vector<SeatOption> seatOptions(const GroupProblem& problem, const Seating& seats, int round, int person)
{
    std::vector<SeatOption> options;
    if (!problem.present[std::size_t(round)][std::size_t(person)])
        return options;
    Trial trial(problem, seats, round);
    const std::vector<Conflict> before = brokenRules(problem, seats);
    for (int group = 0; group < problem.groupCount(round); ++group) {
        if (group == trial.seatOf(person))
            continue;
        SeatOption& option = options.emplace_back(cheapestWay(problem, trial, round, person, group));
        Seating after = seats;
        after[std::size_t(round)][std::size_t(person)] = group;
        if (option.exchange != nowhere)
            after[std::size_t(round)][std::size_t(option.exchange)] = trial.seatOf(person);
        option.broken = newlyBroken(before, brokenRules(problem, after));
    }
    std::stable_sort(options.begin(), options.end(),
                     [&problem](const SeatOption& one, const SeatOption& other) {
                         return isCheaper(problem, one.change, other.change);
                     });
    return options;
}

std::vector<int> metBefore(const GroupProblem& problem, const Seating& seats, int round, int person)
{
    std::vector<int> met;
    const auto seatIn = [&](int in, int who) {
        return problem.present[std::size_t(in)][std::size_t(who)] ? seats[std::size_t(in)][std::size_t(who)]
                                                                  : nowhere;
    };
    const int group = seatIn(round, person);
    if (group == nowhere)
        return met;
    const std::vector<int> together = partnersOf(problem.together, person);
    for (int other = 0; other < problem.people; ++other) {
        if (other == person || seatIn(round, other) != group ||
            std::binary_search(together.begin(), together.end(), other))
            continue;
        for (int elsewhere = 0; elsewhere < problem.roundCount(); ++elsewhere) {
            const int there = elsewhere == round ? nowhere : seatIn(elsewhere, person);
            if (there != nowhere && seatIn(elsewhere, other) == there) {
                met.push_back(other);
                break;
            }
        }
    }
    return met;
}

std::vector<SeatFacts> seatFacts(const GroupProblem& problem, const Seating& seats, int round)
{
    std::vector<SeatFacts> facts(std::size_t(problem.people));
    const auto groups = std::move(membersOf(problem, seats)[std::size_t(round)]);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (int person : groups[group]) {
            facts[std::size_t(person)].rankCost = problem.cost(round, person, static_cast<int>(group));
            facts[std::size_t(person)].metAgain =
                static_cast<int>(metBefore(problem, seats, round, person).size());
        }
    }
    const long long present = presentIn(problem, round);
    for (const Attribute& attribute : problem.attributes) {
        const std::vector<long long> totals = totalsOf(problem, round, attribute);
        for (const std::vector<int>& people : groups) {
            std::vector<long long> counts(totals.size());
            for (int person : people) {
                if (const int value = attribute.valueOf[std::size_t(person)]; value >= 0)
                    ++counts[std::size_t(value)];
            }
            for (int person : people) {
                const int value = attribute.valueOf[std::size_t(person)];
                if (value < 0)
                    continue;
                const long long share = totals[std::size_t(value)] * static_cast<long long>(people.size());
                facts[std::size_t(person)].overBalance +=
                    counts[std::size_t(value)] > (share + present - 1) / present;
            }
        }
    }
    return facts;
}
} // namespace convenor::solve
