#include "tools/solve/MeetingInstance.h"

#include "tools/solve/Tokens.h"

#include <algorithm>

namespace convenor::tools {
namespace {
using namespace solve;

// What fits into the memory of an ordinary laptop and into the solver's numbers.
constexpr long long mostTables = 1'000'000'000;
constexpr long long mostPeople = 50'000;
constexpr long long mostRequests = 100'000;
constexpr long long mostWeight = 1'000'000'000;
constexpr long long mostPlaces = 20'000'000; // options * slots, and people * slots

struct Counts
{
    long long slots, tables, people, requests, fixed;
};

Counts readCounts(Tokens& tokens)
{
    tokens.header("MEET", "an instance of meetings");
    Counts counts{};
    counts.slots = tokens.number("the number of slots", 1, mostSlots);
    counts.tables = tokens.number("the number of tables", 0, mostTables);
    counts.people = tokens.number("the number of people", 0, mostPeople);
    counts.requests = tokens.number("the number of requests", 0, mostRequests);
    counts.fixed = tokens.number("the number of fixed meetings", 0, counts.requests);
    return counts;
}

// A set of more than 64 slots is a number that no machine word holds.
SlotSet readSlots(Tokens& tokens, const std::string& what, long long slots)
{
    const std::string word(tokens.word(what));
    const auto refuse = [&] {
        tokens.refuse(what + " are \"" + Tokens::quoted(word) +
                      "\", but must be a bit set of as many slots as there are: a whole number");
    };
    std::uint32_t limbs[mostSlots / 32] = {};
    for (const char digit : word) {
        if (digit < '0' || digit > '9')
            refuse();
        std::uint64_t carry = static_cast<std::uint64_t>(digit - '0');
        for (std::uint32_t& limb : limbs) {
            carry += std::uint64_t(limb) * 10;
            limb = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        if (carry > 0)
            refuse();
    }
    SlotSet set;
    for (int slot = 0; slot < mostSlots; ++slot) {
        if (limbs[slot / 32] >> (slot % 32) & 1)
            set.set(std::size_t(slot));
        if (slot >= slots && set[std::size_t(slot)])
            refuse();
    }
    return set;
}

MeetingOption readOption(Tokens& tokens, const Counts& counts, const std::string& name)
{
    MeetingOption option;
    option.allowed.set();
    const auto size = tokens.number("the size of an option" + name, 1, counts.people);
    for (long long i = 0; i < size; ++i) {
        const int person = tokens.index("a person of an option" + name, counts.people);
        if (std::find(option.people.begin(), option.people.end(), person) != option.people.end())
            tokens.refuse("person " + std::to_string(person) + " is twice in an option" + name);
        option.people.push_back(person);
    }
    option.weight = static_cast<int>(tokens.number("the weight of an option" + name, 1, mostWeight));
    return option;
}

void readWishes(Tokens& tokens, const Counts& counts, MeetingProblem& problem)
{
    long long places = 0;
    for (long long request = 0; request < counts.requests; ++request) {
        const std::string name = " of request " + std::to_string(request);
        MeetingWish& wish = problem.wishes.emplace_back();
        const auto options = tokens.number("the number of options" + name, 0, mostPeople);
        places += options * counts.slots;
        if (places > mostPlaces)
            tokens.refuse("options times slots are more than " + std::to_string(mostPlaces));
        for (long long i = 0; i < options; ++i)
            wish.options.push_back(readOption(tokens, counts, name));
    }
}

void readFixed(Tokens& tokens, const Counts& counts, MeetingProblem& problem)
{
    std::vector<char> fixed(problem.wishes.size(), 0);
    for (long long i = 0; i < counts.fixed; ++i) {
        FixedMeeting& pin = problem.pins.emplace_back();
        pin.wish = tokens.index("the request of a fixed meeting", counts.requests);
        const auto wish = std::size_t(pin.wish);
        if (fixed[wish]++)
            tokens.refuse("request " + std::to_string(pin.wish) + " is fixed twice");
        pin.option = tokens.index("the option of a fixed meeting",
                                  static_cast<long long>(problem.wishes[wish].options.size()));
        pin.slot = tokens.index("the slot of a fixed meeting", counts.slots);
    }
}

// Those who are in all options of a wish.
std::vector<int> commonPeople(const MeetingWish& wish)
{
    std::vector<int> common = wish.options.empty() ? std::vector<int>() : wish.options.front().people;
    for (const MeetingOption& option : wish.options) {
        std::erase_if(common, [&](int person) {
            return std::find(option.people.begin(), option.people.end(), person) == option.people.end();
        });
    }
    return common;
}

// People on two sides such that each meeting has both, where that can be: then the fewer ones are asked for.
class Sides
{
public:
    explicit Sides(const MeetingProblem& problem) : m_near(problem.free.size())
    {
        for (const MeetingWish& wish : problem.wishes) {
            for (const MeetingOption& option : wish.options) {
                if (option.people.size() != 2)
                    continue;
                m_near[std::size_t(option.people[0])].push_back(option.people[1]);
                m_near[std::size_t(option.people[1])].push_back(option.people[0]);
            }
        }
        m_side.assign(m_near.size(), 0);
        m_asks.assign(m_near.size(), 0);
        for (std::size_t person = 0; person < m_near.size(); ++person) {
            if (m_side[person] == 0)
                walk(static_cast<int>(person));
        }
    }
    bool asks(int person) const { return m_asks[std::size_t(person)]; }

private:
    void walk(int first)
    {
        std::vector<int> met{first};
        m_side[std::size_t(first)] = 1;
        bool twoSides = true;
        int near = 0;
        for (std::size_t i = 0; i < met.size(); ++i) {
            const int side = m_side[std::size_t(met[i])];
            near += side > 0;
            for (const int other : m_near[std::size_t(met[i])]) {
                int& others = m_side[std::size_t(other)];
                twoSides = twoSides && others != side;
                if (others == 0) {
                    others = -side;
                    met.push_back(other);
                }
            }
        }
        const int asking = 2 * near > static_cast<int>(met.size()) ? 1 : -1;
        for (const int person : met)
            m_asks[std::size_t(person)] = twoSides && m_side[std::size_t(person)] == asking;
    }
    std::vector<std::vector<int>> m_near; // by person: whom she may meet
    std::vector<int> m_side;              // 1 or -1; 0 = not known yet
    std::vector<char> m_asks;
};

void findAskers(MeetingProblem& problem)
{
    std::vector<std::vector<int>> common;
    std::vector<char> asked(problem.free.size(), 0); // in some options of a wish, but not in all
    for (const MeetingWish& wish : problem.wishes) {
        common.push_back(commonPeople(wish));
        for (const MeetingOption& option : wish.options) {
            for (const int person : option.people)
                asked[std::size_t(person)] |=
                    std::find(common.back().begin(), common.back().end(), person) == common.back().end();
        }
    }
    const Sides sides(problem);
    for (std::size_t wish = 0; wish < problem.wishes.size(); ++wish) {
        std::vector<int>& askers = common[wish];
        std::erase_if(askers, [&](int person) { return asked[std::size_t(person)]; });
        if (askers.size() > 1)
            std::erase_if(askers, [&](int person) { return !sides.asks(person); });
        problem.wishes[wish].asker = askers.size() == 1 ? askers.front() : -1;
    }
}
} // namespace

std::string readMeetings(const std::string& text, const std::string& name, MeetingProblem& problem)
{
    try {
        Tokens tokens(text, name);
        const Counts counts = readCounts(tokens);
        problem = {};
        problem.slotCount = static_cast<int>(counts.slots);
        problem.tables = static_cast<int>(counts.tables);
        if (counts.people * counts.slots > mostPlaces)
            tokens.refuse("people times slots are more than " + std::to_string(mostPlaces));
        for (long long person = 0; person < counts.people; ++person)
            problem.free.push_back(
                readSlots(tokens, "the free slots of person " + std::to_string(person), counts.slots));
        readWishes(tokens, counts, problem);
        readFixed(tokens, counts, problem);
        tokens.end();
    } catch (const Refusal& refusal) {
        return refusal.sentence;
    }
    findAskers(problem);
    return {};
}

std::string linesOf(const MeetingPlan& plan)
{
    std::string text;
    for (const PlacedMeeting& placed : plan)
        text += std::to_string(placed.option) + ' ' + std::to_string(placed.slot) + '\n';
    return text;
}
} // namespace convenor::tools
