#include "solve/TopicRounds.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace convenor::solve {
namespace {
bool isPresent(const GroupProblem& problem, int round, int person)
{
    return problem.present[std::size_t(round)][std::size_t(person)];
}

int pinOf(const GroupProblem& problem, int round, int person)
{
    return isPresent(problem, round, person) ? problem.pinned[std::size_t(round)][std::size_t(person)]
                                             : nowhere;
}

const GroupShape& shapeOf(const GroupProblem& problem, int round, int group)
{
    return problem.rounds[std::size_t(round)][std::size_t(group)];
}

// For each topic of the set its group in a round, or nowhere; nothing when a topic has two groups there.
std::vector<int> groupsByTopic(const TopicRounds& set, std::size_t i)
{
    std::vector<int> groups(std::size_t(set.topics), nowhere);
    for (std::size_t group = 0; group < set.topicOf[i].size(); ++group) {
        int& slot = groups[std::size_t(set.topicOf[i][group])];
        if (slot != nowhere)
            return {};
        slot = static_cast<int>(group);
    }
    return groups;
}

void compareRounds(const GroupProblem& problem, TopicRounds& set)
{
    set.alike = true;
    set.regular = true;
    const int first = set.rounds.front();
    const std::vector<int> firstGroups = groupsByTopic(set, 0);
    for (std::size_t i = 0; i < set.rounds.size() && set.alike; ++i) {
        const int round = set.rounds[i];
        const std::vector<int> groups = groupsByTopic(set, i);
        if (groups.empty() || firstGroups.empty() || std::count(groups.begin(), groups.end(), nowhere) > 0) {
            set.alike = false;
            break;
        }
        for (std::size_t topic = 0; topic < groups.size(); ++topic) {
            const GroupShape& one = shapeOf(problem, first, firstGroups[topic]);
            const GroupShape& other = shapeOf(problem, round, groups[topic]);
            set.alike = set.alike && one.languages == other.languages;
            set.regular = set.regular && one.least == other.least && one.most == other.most;
        }
        set.regular =
            set.regular && problem.present[std::size_t(first)] == problem.present[std::size_t(round)];
        const auto& costs = problem.seatCost[std::size_t(round)];
        if (groups == firstGroups && costs == problem.seatCost[std::size_t(first)])
            continue;
        for (int person = 0; person < problem.people && set.alike; ++person) {
            for (std::size_t topic = 0; topic < groups.size() && set.alike; ++topic)
                set.alike = problem.cost(first, person, firstGroups[topic]) ==
                            problem.cost(round, person, groups[topic]);
        }
    }
    set.regular = set.regular && set.alike;
}

// People with the same languages are of one class.
std::vector<int> languageClasses(const GroupProblem& problem)
{
    std::map<std::uint64_t, int> classes;
    std::vector<int> classOf;
    for (std::uint64_t languages : problem.languages)
        classOf.push_back(classes.try_emplace(languages, static_cast<int>(classes.size())).first->second);
    return classOf;
}

std::vector<int> pinsOf(const GroupProblem& problem, int round)
{
    std::vector<int> pins(problem.rounds[std::size_t(round)].size());
    for (int person = 0; person < problem.people; ++person) {
        if (const int group = pinOf(problem, round, person); group != nowhere)
            ++pins[std::size_t(group)];
    }
    return pins;
}

// Adds a round to a pool in which its groups are called topicOf[group].
void addRound(const GroupProblem& problem, int round, const std::vector<int>& topicOf, Pool& pool)
{
    TopicPool& free = pool.free;
    const std::vector<int> pins = pinsOf(problem, round);
    for (std::size_t group = 0; group < topicOf.size(); ++group) {
        const GroupShape& shape = shapeOf(problem, round, static_cast<int>(group));
        pool.fits = pool.fits && pins[group] <= shape.most;
        free.least[std::size_t(topicOf[group])] += std::max(0, shape.least - pins[group]);
        free.most[std::size_t(topicOf[group])] += std::max(0, shape.most - pins[group]);
    }
    for (int person = 0; person < problem.people; ++person) {
        if (!isPresent(problem, round, person))
            continue;
        if (const int pin = pinOf(problem, round, person); pin != nowhere) {
            pool.pinnedCost += problem.cost(round, person, pin);
            continue;
        }
        ++free.seats[std::size_t(person)];
        int* costs = &free.costs[std::size_t(person) * free.least.size()];
        for (std::size_t group = 0; group < topicOf.size(); ++group) {
            const auto g = static_cast<int>(group);
            if (problem.languages[std::size_t(person)] & shapeOf(problem, round, g).languages) {
                int& cost = costs[topicOf[group]];
                cost = std::min(cost, problem.cost(round, person, g));
            }
        }
    }
}

Pool emptyPool(const GroupProblem& problem, int topics)
{
    Pool pool;
    pool.free.seats.resize(std::size_t(problem.people));
    pool.free.classOf = languageClasses(problem);
    pool.free.least.resize(std::size_t(topics));
    pool.free.most.resize(std::size_t(topics));
    pool.free.costs.assign(std::size_t(problem.people) * std::size_t(topics), forbidden);
    return pool;
}
} // namespace

std::vector<TopicRounds> topicRoundsOf(const GroupProblem& problem)
{
    // The first round of the set that each round belongs to; sets that turn out to share a topic are joined.
    std::vector<int> setOf(std::size_t(problem.roundCount()));
    std::iota(setOf.begin(), setOf.end(), 0);
    std::map<int, int> firstRound; // by topic
    for (int round = 0; round < problem.roundCount(); ++round) {
        for (const GroupShape& shape : problem.rounds[std::size_t(round)]) {
            if (shape.topic < 0)
                continue;
            const int known = setOf[std::size_t(firstRound.try_emplace(shape.topic, round).first->second)];
            const int own = setOf[std::size_t(round)];
            for (int& set : setOf) {
                if (set == std::max(known, own))
                    set = std::min(known, own);
            }
        }
    }
    std::vector<TopicRounds> sets;
    for (int first = 0; first < problem.roundCount(); ++first) {
        TopicRounds set;
        std::map<int, int> numbers;
        for (int round = first; round < problem.roundCount(); ++round) {
            if (setOf[std::size_t(round)] != first)
                continue;
            set.rounds.push_back(round);
            std::vector<int>& topics = set.topicOf.emplace_back();
            for (const GroupShape& shape : problem.rounds[std::size_t(round)]) {
                const auto place = shape.topic < 0 ? numbers.end() : numbers.find(shape.topic);
                topics.push_back(place == numbers.end() ? set.topics++ : place->second);
                if (shape.topic >= 0)
                    numbers.try_emplace(shape.topic, topics.back());
            }
        }
        if (set.rounds.empty())
            continue;
        compareRounds(problem, set);
        sets.push_back(std::move(set));
    }
    return sets;
}

Pool poolOf(const GroupProblem& problem, const TopicRounds& set)
{
    Pool pool = emptyPool(problem, set.topics);
    for (std::size_t i = 0; i < set.rounds.size(); ++i)
        addRound(problem, set.rounds[i], set.topicOf[i], pool);
    for (std::size_t i = 0; i < set.rounds.size(); ++i) { // nobody goes where a pin sends her anyway
        for (int person = 0; person < problem.people; ++person) {
            const int pin = pinOf(problem, set.rounds[i], person);
            if (pin != nowhere)
                pool.free.costs[std::size_t(person) * std::size_t(set.topics) +
                                std::size_t(set.topicOf[i][std::size_t(pin)])] = forbidden;
        }
    }
    return pool;
}

Pool poolOf(const GroupProblem& problem, int round, const Seating* others)
{
    const auto& groups = problem.rounds[std::size_t(round)];
    Pool pool = emptyPool(problem, static_cast<int>(groups.size()));
    std::vector<int> own(groups.size());
    std::iota(own.begin(), own.end(), 0);
    addRound(problem, round, own, pool);
    for (int other = 0; others && other < problem.roundCount(); ++other) {
        if (other == round)
            continue;
        for (int person = 0; person < problem.people; ++person) {
            const int seat = isPresent(problem, other, person)
                                 ? (*others)[std::size_t(other)][std::size_t(person)]
                                 : nowhere;
            const int topic = seat == nowhere ? -1 : shapeOf(problem, other, seat).topic;
            for (std::size_t group = 0; topic >= 0 && group < groups.size(); ++group) {
                if (groups[group].topic == topic)
                    pool.free.costs[std::size_t(person) * groups.size() + group] = forbidden;
            }
        }
    }
    return pool;
}
} // namespace convenor::solve
