#include "tools/solve/Instance.h"

#include "tools/solve/Tokens.h"

#include <array>
#include <cstdint>

namespace convenor::tools {
namespace {
// What fits into the memory of an ordinary laptop and into the solver's numbers.
constexpr long long mostPeople = 50'000;
constexpr long long mostGroups = 5'000;
constexpr long long mostRounds = 100;
constexpr long long mostSeatCosts = 20'000'000; // people * groups * rounds
constexpr long long mostValues = 100'000;
constexpr long long mostShares = 50'000'000; // values * groups * rounds
constexpr long long mostPairs = 1'000'000;

constexpr std::array rankCosts = {0, 1, 2, 4, 6};
constexpr int otherCost = 10;
struct Counts
{
    long long people, groups, rounds;
    std::array<long long, 3> values;
};

Counts readCounts(Tokens& tokens)
{
    tokens.header("P1", "an instance of groups");
    Counts counts{};
    counts.people = tokens.number("the number of people", 1, mostPeople);
    counts.groups = tokens.number("the number of groups", 1, mostGroups);
    counts.rounds = tokens.number("the number of rounds", 1, mostRounds);
    if (counts.people * counts.groups * counts.rounds > mostSeatCosts)
        tokens.refuse("people times groups times rounds is " +
                      std::to_string(counts.people * counts.groups * counts.rounds) +
                      ", but may be at most " + std::to_string(mostSeatCosts));
    for (long long& values : counts.values) {
        values = tokens.number("a number of values", 0, mostValues);
        if (values * counts.groups * counts.rounds > mostShares)
            tokens.refuse(std::to_string(values) + " values are too many for that many groups and rounds");
    }
    return counts;
}

void readShapes(Tokens& tokens, const Counts& counts, solve::GroupProblem& problem)
{
    std::vector<solve::GroupShape> shapes;
    for (int group = 0; group < counts.groups; ++group) {
        const std::string name = " of group " + std::to_string(group);
        solve::GroupShape& shape = shapes.emplace_back();
        shape.least = static_cast<int>(tokens.number("the least size" + name, 0, mostPeople));
        shape.most = static_cast<int>(tokens.number("the greatest size" + name, shape.least, INT32_MAX));
        shape.languages = tokens.bits("the languages" + name);
        shape.topic = group;
    }
    problem.rounds.assign(std::size_t(counts.rounds), shapes);
}

void readPeople(Tokens& tokens, const Counts& counts, solve::GroupProblem& problem)
{
    constexpr std::array attributes = {"country", "organisation", "kind"};
    problem.attributes.resize(attributes.size());
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        problem.attributes[i].values = static_cast<int>(counts.values[i]);
        problem.attributes[i].bothWays = i + 1 == attributes.size();
    }
    std::vector<int> costs(std::size_t(counts.people * counts.groups), otherCost);
    for (int person = 0; person < counts.people; ++person) {
        const std::string name = " of person " + std::to_string(person);
        for (std::size_t i = 0; i < attributes.size(); ++i)
            problem.attributes[i].valueOf.push_back(
                tokens.index(std::string("the ") + attributes[i] + name, counts.values[i]));
        problem.languages.push_back(tokens.bits("the languages" + name));
        const auto choices = tokens.number("the number of choices" + name, 0, rankCosts.size());
        for (long long rank = 0; rank < choices; ++rank) {
            const int group = tokens.index("a choice" + name, counts.groups);
            int& cost = costs[std::size_t(person * counts.groups + group)];
            if (cost != otherCost)
                tokens.refuse("group " + std::to_string(group) + " is twice among the choices" + name);
            cost = rankCosts[std::size_t(rank)];
        }
    }
    problem.seatCost.assign(std::size_t(counts.rounds), costs);
    problem.present.assign(std::size_t(counts.rounds), std::vector<char>(std::size_t(counts.people), 1));
}

void readFixed(Tokens& tokens, const Counts& counts, solve::GroupProblem& problem)
{
    problem.pinned.assign(std::size_t(counts.rounds),
                          std::vector<int>(std::size_t(counts.people), solve::nowhere));
    const auto fixed = tokens.number("the number of fixed seats", 0, counts.people * counts.rounds);
    for (long long i = 0; i < fixed; ++i) {
        const int person = tokens.index("the person of a fixed seat", counts.people);
        const int round = tokens.index("the round of a fixed seat", counts.rounds);
        const int group = tokens.index("the group of a fixed seat", counts.groups);
        int& seat = problem.pinned[std::size_t(round)][std::size_t(person)];
        if (seat != solve::nowhere)
            tokens.refuse("person " + std::to_string(person) + " has two fixed seats in round " +
                          std::to_string(round));
        seat = group;
    }
}

std::vector<std::pair<int, int>> readPairs(Tokens& tokens, const Counts& counts, const std::string& what)
{
    std::vector<std::pair<int, int>> pairs;
    const auto count = tokens.number("the number of pairs to keep " + what, 0, mostPairs);
    for (long long i = 0; i < count; ++i) {
        const int person = tokens.index("a person to keep " + what, counts.people);
        const int other = tokens.index("a person to keep " + what, counts.people);
        if (person == other)
            tokens.refuse("person " + std::to_string(person) + " is paired with herself");
        pairs.emplace_back(person, other);
    }
    return pairs;
}
} // namespace

std::string readInstance(const std::string& text, const std::string& name, solve::GroupProblem& problem)
{
    try {
        Tokens tokens(text, name);
        const Counts counts = readCounts(tokens);
        problem = {};
        problem.people = static_cast<int>(counts.people);
        readShapes(tokens, counts, problem);
        readPeople(tokens, counts, problem);
        readFixed(tokens, counts, problem);
        problem.apart = readPairs(tokens, counts, "apart");
        problem.together = readPairs(tokens, counts, "together");
        tokens.end();
    } catch (const Refusal& refusal) {
        return refusal.sentence;
    }
    return {};
}
} // namespace convenor::tools
