#include "solve/RoundRules.h"

#include "solve/Places.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace convenor::solve {
namespace {
using Kind = Conflict::Kind;

int rootOf(std::vector<int>& parents, int person)
{
    while (parents[std::size_t(person)] != person)
        person = parents[std::size_t(person)] = parents[std::size_t(parents[std::size_t(person)])];
    return person;
}
} // namespace

RoundRules::RoundRules(const GroupProblem& problem, int round)
    : m_problem(problem), m_round(round), m_settled(problem.rounds[std::size_t(round)].size())
{
    makeUnits();
    makeRivals();
}

const GroupShape& RoundRules::shape(int group) const
{
    return m_problem.rounds[std::size_t(m_round)][std::size_t(group)];
}

bool RoundRules::isPresent(int person) const
{
    return m_problem.present[std::size_t(m_round)][std::size_t(person)];
}

int RoundRules::pinOf(int person) const
{
    return m_problem.pinned[std::size_t(m_round)][std::size_t(person)];
}

bool RoundRules::mayBe(int person, int group) const
{
    return m_units[std::size_t(m_unitOf[std::size_t(person)])].allowed[std::size_t(group)];
}

int RoundRules::placesLeft(int group) const
{
    return shape(group).most - m_settled[std::size_t(group)];
}

void RoundRules::makeUnits()
{
    std::vector<int> parents(std::size_t(m_problem.people));
    std::iota(parents.begin(), parents.end(), 0);
    for (const auto& [person, other] : m_problem.together) {
        if (isPresent(person) && isPresent(other))
            parents[std::size_t(rootOf(parents, other))] = rootOf(parents, person);
    }
    m_unitOf.assign(parents.size(), nowhere);
    std::vector<int> unitOfRoot(parents.size(), nowhere);
    for (int person = 0; person < m_problem.people; ++person) {
        if (!isPresent(person))
            continue;
        ++m_present;
        int& unit = unitOfRoot[std::size_t(rootOf(parents, person))];
        if (unit == nowhere) {
            unit = static_cast<int>(m_units.size());
            m_units.emplace_back().allowed.assign(m_settled.size(), 1);
        }
        m_unitOf[std::size_t(person)] = unit;
        std::vector<int>& people = m_units[std::size_t(unit)].people;
        people.push_back(person);
        m_largest = std::max(m_largest, static_cast<int>(people.size()));
    }
}

void RoundRules::makeRivals()
{
    m_rivals.resize(m_units.size());
    for (const auto& [person, other] : m_problem.apart) {
        const int unit = m_unitOf[std::size_t(person)];
        const int others = m_unitOf[std::size_t(other)];
        if (unit == nowhere || others == nowhere || unit == others)
            continue;
        m_rivals[std::size_t(unit)].push_back({others, person, other});
        m_rivals[std::size_t(others)].push_back({unit, other, person});
    }
}

void RoundRules::find(std::vector<Conflict>& found)
{
    const std::size_t before = found.size();
    checkCounts(found);
    for (const auto& [person, other] : m_problem.apart) {
        if (isPresent(person) && isPresent(other) &&
            m_unitOf[std::size_t(person)] == m_unitOf[std::size_t(other)])
            found.push_back(
                {.kind = Kind::TogetherAndApart, .round = m_round, .person = person, .other = other});
    }
    checkPins(found);
    checkLanguages(found);
    forbidPinnedTopics();
    checkSizes(found);
    if (found.size() == before) // before seats are forced: "five people, four places" says more
        checkPlaces(found);
    if (found.size() == before)
        propagate(found);
    if (found.size() == before)
        checkCliques(found);
    if (found.size() == before)
        checkPlaces(found);
}

void RoundRules::checkCounts(std::vector<Conflict>& found) const
{
    long long least = 0;
    long long most = 0;
    for (std::size_t group = 0; group < m_settled.size(); ++group) {
        least += shape(static_cast<int>(group)).least;
        most += shape(static_cast<int>(group)).most;
    }
    if (m_present > most)
        found.push_back(
            {.kind = Kind::TooManyPeople, .round = m_round, .amount = static_cast<int>(m_present - most)});
    if (m_present < least)
        found.push_back(
            {.kind = Kind::TooFewPeople, .round = m_round, .amount = static_cast<int>(least - m_present)});
}

// Units with a pin sit there, all of them; two pins of one unit agree; no group has more of them than places.
void RoundRules::checkPins(std::vector<Conflict>& found)
{
    for (Unit& unit : m_units) {
        for (int person : unit.people) {
            const int pin = pinOf(person);
            if (pin == nowhere)
                continue;
            if (unit.group == nowhere) {
                unit.group = pin;
                unit.pinnedPerson = person;
            } else if (unit.group != pin) {
                found.push_back(
                    {.kind = Kind::Together, .round = m_round, .person = unit.pinnedPerson, .other = person});
                break;
            }
        }
        if (unit.group == nowhere)
            continue;
        unit.allowed.assign(unit.allowed.size(), 0);
        unit.allowed[std::size_t(unit.group)] = 1;
        m_settled[std::size_t(unit.group)] += static_cast<int>(unit.people.size());
    }
    for (std::size_t group = 0; group < m_settled.size(); ++group) {
        if (const int left = placesLeft(static_cast<int>(group)); left < 0)
            found.push_back({.kind = Kind::PinsTooMany,
                             .round = m_round,
                             .group = static_cast<int>(group),
                             .amount = -left});
    }
    for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
        for (const Rival& rival : m_rivals[unit]) {
            const int group = m_units[unit].group;
            if (group != nowhere && group == m_units[std::size_t(rival.unit)].group &&
                rival.person < rival.other)
                found.push_back({.kind = Kind::Apart,
                                 .round = m_round,
                                 .group = group,
                                 .person = rival.person,
                                 .other = rival.other});
        }
    }
}

void RoundRules::checkLanguages(std::vector<Conflict>& found)
{
    for (Unit& unit : m_units) {
        for (int person : unit.people) {
            bool anywhere = false;
            for (std::size_t group = 0; group < unit.allowed.size(); ++group) {
                const bool understands = (m_problem.languages[std::size_t(person)] &
                                          shape(static_cast<int>(group)).languages) != 0;
                anywhere = anywhere || understands;
                unit.allowed[group] = unit.allowed[group] && understands;
            }
            if (std::count(unit.allowed.begin(), unit.allowed.end(), 1) > 0)
                continue;
            Conflict conflict{.kind = Kind::Language, .round = m_round, .person = person};
            if (unit.group != nowhere)
                conflict.group = unit.group; // where she, or somebody she is kept together with, is pinned
            if (unit.group != nowhere && unit.pinnedPerson != person)
                conflict.other = unit.pinnedPerson;
            else if (unit.group == nowhere && anywhere && unit.people.front() != person)
                conflict.other = unit.people.front();
            found.push_back(conflict);
            break;
        }
    }
}

void RoundRules::forbidPinnedTopics()
{
    for (std::size_t number = 0; number < m_units.size(); ++number) {
        for (int person : m_units[number].people) {
            if (pinOf(person) != nowhere)
                continue;
            for (int other = 0; other < m_problem.roundCount(); ++other) {
                const auto o = std::size_t(other);
                const int pin = other != m_round && m_problem.present[o][std::size_t(person)]
                                    ? m_problem.pinned[o][std::size_t(person)]
                                    : nowhere;
                const int topic = pin == nowhere ? -1 : m_problem.rounds[o][std::size_t(pin)].topic;
                for (std::size_t group = 0; topic >= 0 && group < m_settled.size(); ++group) {
                    const auto g = static_cast<int>(group);
                    if (shape(g).topic == topic)
                        take(static_cast<int>(number), g,
                             {.kind = Kind::TooFewTopics, .round = m_round, .person = person});
                }
            }
        }
    }
}

// A unit is no larger than some group it may go to.
void RoundRules::checkSizes(std::vector<Conflict>& found)
{
    for (Unit& unit : m_units) {
        if (unit.group != nowhere)
            continue;
        const auto size = static_cast<int>(unit.people.size());
        for (std::size_t group = 0; group < m_settled.size(); ++group) {
            if (!unit.allowed[group] || size <= shape(static_cast<int>(group)).most)
                continue;
            unit.allowed[group] = 0;
            unit.last = {.kind = size > 1 ? Kind::Together : Kind::TooFull,
                         .round = m_round,
                         .group = size > 1 ? nowhere : static_cast<int>(group),
                         .person = unit.people.front(),
                         .other = size > 1 ? unit.people.back() : nowhere,
                         .amount = size};
        }
        const bool nothingLeft = std::count(unit.allowed.begin(), unit.allowed.end(), 1) == 0;
        if (nothingLeft && unit.last.person != nowhere)
            found.push_back(unit.last);
    }
}

void RoundRules::take(int number, int group, const Conflict& why)
{
    Unit& unit = m_units[std::size_t(number)];
    if (!unit.allowed[std::size_t(group)])
        return;
    unit.allowed[std::size_t(group)] = 0;
    unit.last = why;
    if (unit.group == nowhere && std::count(unit.allowed.begin(), unit.allowed.end(), 1) == 1)
        m_queue.push_back(number);
}

void RoundRules::settle(int number, int group)
{
    Unit& unit = m_units[std::size_t(number)];
    const auto tooFull = [this, group](const Unit& one) {
        return Conflict{.kind = Kind::TooFull,
                        .round = m_round,
                        .group = group,
                        .person = one.people.front(),
                        .amount = static_cast<int>(one.people.size()) - placesLeft(group)};
    };
    if (unit.group == nowhere) {
        if (static_cast<int>(unit.people.size()) > placesLeft(group)) {
            take(number, group, tooFull(unit));
            return;
        }
        unit.group = group;
        m_settled[std::size_t(group)] += static_cast<int>(unit.people.size());
    }
    for (const Rival& rival : m_rivals[std::size_t(number)])
        take(rival.unit, group,
             {.kind = Kind::Apart,
              .round = m_round,
              .group = group,
              .person = rival.other,
              .other = rival.person});
    if (placesLeft(group) >= m_largest)
        return;
    for (std::size_t other = 0; other < m_units.size(); ++other) {
        const Unit& one = m_units[other];
        if (one.group == nowhere && static_cast<int>(one.people.size()) > placesLeft(group))
            take(static_cast<int>(other), group, tooFull(one));
    }
}

void RoundRules::propagate(std::vector<Conflict>& found)
{
    m_queue.clear();
    for (std::size_t number = 0; number < m_units.size(); ++number) {
        const auto& allowed = m_units[number].allowed;
        if (std::count(allowed.begin(), allowed.end(), 1) == 1)
            m_queue.push_back(static_cast<int>(number));
    }
    for (std::size_t next = 0; next < m_queue.size(); ++next) {
        const auto& allowed = m_units[std::size_t(m_queue[next])].allowed;
        const auto place = std::find(allowed.begin(), allowed.end(), 1);
        if (place != allowed.end())
            settle(m_queue[next], static_cast<int>(place - allowed.begin()));
    }
    for (const Unit& unit : m_units) {
        if (std::count(unit.allowed.begin(), unit.allowed.end(), 1) == 0)
            found.push_back(unit.last);
    }
}

// More people who are all kept apart from each other than groups: looked for from each of them greedily.
void RoundRules::checkCliques(std::vector<Conflict>& found) const
{
    const auto areRivals = [this](int unit, int other) {
        const auto& rivals = m_rivals[std::size_t(unit)];
        return std::any_of(rivals.begin(), rivals.end(),
                           [other](const Rival& one) { return one.unit == other; });
    };
    for (std::size_t start = 0; start < m_units.size(); ++start) {
        if (m_rivals[start].size() < m_settled.size())
            continue;
        std::vector<int> clique{static_cast<int>(start)};
        for (const Rival& rival : m_rivals[start]) {
            if (std::all_of(clique.begin(), clique.end(),
                            [&](int one) { return areRivals(one, rival.unit); }))
                clique.push_back(rival.unit);
        }
        if (clique.size() <= m_settled.size())
            continue;
        found.push_back({.kind = Kind::Apart,
                         .round = m_round,
                         .person = m_units[start].people.front(),
                         .other = m_units[std::size_t(clique[1])].people.front(),
                         .amount = static_cast<int>(clique.size())});
        return;
    }
}

// Those who are not settled, by the groups left to them, against the places; and the groups that must be
// filled against the people who may come.
void RoundRules::checkPlaces(std::vector<Conflict>& found) const
{
    std::map<std::vector<char>, int> kinds;
    for (const Unit& unit : m_units) {
        if (unit.group == nowhere)
            kinds[unit.allowed] += static_cast<int>(unit.people.size());
    }
    std::vector<int> people;
    std::vector<std::vector<char>> allowed;
    for (const auto& [groups, count] : kinds) {
        people.push_back(count);
        allowed.push_back(groups);
    }
    std::vector<int> places;
    std::vector<int> needed;
    std::vector<std::vector<char>> comers;
    for (std::size_t group = 0; group < m_settled.size(); ++group) {
        const auto g = static_cast<int>(group);
        places.push_back(std::max(0, placesLeft(g)));
        needed.push_back(std::max(0, shape(g).least - m_settled[group]));
        std::vector<char>& from = comers.emplace_back();
        for (const auto& groups : allowed)
            from.push_back(groups[group]);
    }
    if (const Shortage shortage = findShortage(people, places, allowed); !shortage.suppliers.empty())
        found.push_back({.kind = Kind::LanguagePlaces,
                         .round = m_round,
                         .group = shortage.takers.empty() ? nowhere : shortage.takers.front(),
                         .amount = static_cast<int>(shortage.units)});
    if (const Shortage shortage = findShortage(needed, people, comers); !shortage.suppliers.empty())
        found.push_back({.kind = Kind::TooEmpty,
                         .round = m_round,
                         .group = shortage.suppliers.front(),
                         .amount = static_cast<int>(shortage.units - shortage.places)});
}
} // namespace convenor::solve
