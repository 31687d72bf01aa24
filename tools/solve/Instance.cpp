#include "tools/solve/Instance.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <string_view>

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
constexpr std::size_t longestQuote = 30;

// The first thing that is wrong ends the reading.
struct Refusal
{
    std::string sentence;
};

class Tokens
{
public:
    Tokens(const std::string& text, const std::string& name) : m_text(text), m_name(name) {}

    long long number(const std::string& what, long long least, long long most)
    {
        const std::string_view word = next(what);
        long long value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (error != std::errc() || end != word.data() + word.size() || value < least || value > most)
            refuse(what + " is \"" + quoted(word) + "\", but must be a whole number from " +
                   std::to_string(least) + " to " + std::to_string(most));
        return value;
    }
    int index(const std::string& what, long long count)
    {
        return static_cast<int>(number(what, 0, count - 1));
    }
    std::uint64_t bits(const std::string& what)
    {
        const std::string_view word = next(what);
        std::uint64_t value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (error != std::errc() || end != word.data() + word.size())
            refuse(what + " is \"" + quoted(word) +
                   "\", but must be a bit set: a whole number, not negative");
        return value;
    }
    void header()
    {
        if (const std::string_view word = next("\"P1\""); word != "P1")
            refuse("an instance of groups begins with \"P1\", not with \"" + quoted(word) + "\"");
    }
    void end()
    {
        skipBlanks();
        if (m_at < m_text.size())
            refuse("the instance is complete, yet the text goes on; check the counts before the lists");
    }
    [[noreturn]] void refuse(const std::string& what) const
    {
        throw Refusal{m_name + ", line " + std::to_string(m_line) + ": " + what + "."};
    }

private:
    void skipBlanks()
    {
        for (; m_at < m_text.size() && isBlank(m_text[m_at]); ++m_at)
            m_line += m_text[m_at] == '\n';
    }
    static bool isBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
    std::string_view next(const std::string& what)
    {
        skipBlanks();
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && !isBlank(m_text[m_at]))
            ++m_at;
        if (begin == m_at)
            refuse("the text ends where " + what + " is expected; it seems to be cut off");
        return std::string_view(m_text).substr(begin, m_at - begin);
    }
    // No control bytes into anybody's terminal, and no long lines.
    static std::string quoted(std::string_view word)
    {
        std::string shown;
        for (const char c : word.substr(0, longestQuote))
            shown += c > ' ' && c < 127 ? c : '?';
        return word.size() > longestQuote ? shown + "..." : shown;
    }
    const std::string& m_text;
    const std::string& m_name;
    std::size_t m_at = 0;
    long long m_line = 1;
};

struct Counts
{
    long long people, groups, rounds;
    std::array<long long, 3> values;
};

Counts readCounts(Tokens& tokens)
{
    tokens.header();
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
