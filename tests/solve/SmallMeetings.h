// Small meeting problems by chance, with any of the rules, and the best plan of all by trying every one.
#pragma once

#include "solve/Chance.h"
#include "solve/MeetingSolver.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace convenor::testing {
struct MeetingShape
{
    int people = 6; // the first third of them is asked for
    int wishes = 5;
    int slotCount = 3;
    bool askers = true; // else both are equal, as in matchmaking
    bool options = true;
    bool tables = false; // that are few
    bool limits = false; // most, crowds
    bool first = false;  // firstWorth
    bool rows = false;
    bool pins = false;
    bool now = false;
    bool busy = true; // some are not free all the time
};

class MeetingMaker
{
public:
    MeetingMaker(const MeetingShape& wanted, solve::Chance& chance) : m_wanted(wanted), m_chance(chance) {}

    solve::MeetingProblem made()
    {
        m_problem.slotCount = m_wanted.slotCount;
        m_problem.tables = m_wanted.tables ? 1 + below(2) : 1000;
        for (int person = 0; person < m_wanted.people; ++person)
            m_problem.free.push_back(someSlots(m_wanted.busy ? 4 : 1));
        for (int wish = 0; wish < m_wanted.wishes; ++wish)
            addWish();
        addLimits();
        if (m_wanted.pins)
            addPins();
        if (m_wanted.now) {
            for (const solve::MeetingWish& wish : m_problem.wishes)
                m_problem.now.push_back(below(2) ? solve::PlacedMeeting{} : anyPlace(wish));
        }
        return m_problem;
    }

private:
    int below(int limit) { return static_cast<int>(m_chance.below(static_cast<std::uint32_t>(limit))); }
    solve::SlotSet someSlots(int oneMissingIn)
    {
        solve::SlotSet slotSet;
        for (int slot = 0; slot < m_wanted.slotCount; ++slot)
            slotSet[std::size_t(slot)] = oneMissingIn < 2 || below(oneMissingIn) > 0;
        return slotSet;
    }
    void addWish()
    {
        solve::MeetingWish& wish = m_problem.wishes.emplace_back();
        const int experts = m_wanted.people / 3;
        const int asker = experts + below(m_wanted.people - experts);
        wish.asker = m_wanted.askers ? asker : -1;
        const int options = m_wanted.options ? 1 + below(2) : 1;
        for (int i = 0; i < options; ++i) {
            solve::MeetingOption option;
            const int other = m_wanted.askers ? below(experts) : below(m_wanted.people - 1);
            option.people = {other + (!m_wanted.askers && other >= asker), asker};
            if (m_wanted.options && below(6) == 0) // a third person joins
                addPerson(option, below(m_wanted.people));
            option.weight = 1 + below(5);
            option.allowed = someSlots(5);
            wish.options.push_back(option);
        }
    }
    static void addPerson(solve::MeetingOption& option, int person)
    {
        if (std::find(option.people.begin(), option.people.end(), person) == option.people.end())
            option.people.push_back(person);
    }
    void addLimits()
    {
        for (int person = 0; person < m_wanted.people; ++person) {
            if (m_wanted.limits)
                m_problem.most.push_back(below(3) - 1 + below(2));
            if (m_wanted.first)
                m_problem.firstWorth.push_back(below(4));
            if (m_wanted.rows)
                m_problem.mostInRow.push_back(below(3));
        }
        for (int slot = 0; m_wanted.rows && slot < m_wanted.slotCount; ++slot)
            m_problem.breakAfter.push_back(below(4) == 0);
        if (m_wanted.limits) {
            solve::MeetingCrowd crowd{.people = {}, .most = 1 + below(2)};
            for (int person = m_wanted.people / 3; person < m_wanted.people; person += 2)
                crowd.people.push_back(person);
            m_problem.crowds.push_back(crowd);
        }
    }
    void addPins()
    {
        for (int wish = 0; wish < m_wanted.wishes; ++wish) {
            if (below(4) == 0) {
                const solve::PlacedMeeting place = anyPlace(m_problem.wishes[std::size_t(wish)]);
                m_problem.pins.push_back({wish, place.option, place.slot});
            }
        }
    }
    solve::PlacedMeeting anyPlace(const solve::MeetingWish& wish)
    {
        return {below(static_cast<int>(wish.options.size())), below(m_wanted.slotCount)};
    }
    const MeetingShape& m_wanted;
    solve::Chance& m_chance;
    solve::MeetingProblem m_problem;
};

inline solve::MeetingProblem smallMeetings(const MeetingShape& wanted, solve::Chance& chance)
{
    return MeetingMaker(wanted, chance).made();
}

// Of all plans that keep the pins and break no more than those do by themselves, the best: worth first, then
// what is kept.
inline std::pair<long long, int> bestOfAll(const solve::MeetingProblem& problem)
{
    using namespace solve;
    MeetingPlan plan(problem.wishes.size());
    std::vector<char> pinned(plan.size(), 0);
    for (const FixedMeeting& pin : problem.pins) {
        plan[std::size_t(pin.wish)] = {pin.option, pin.slot};
        pinned[std::size_t(pin.wish)] = 1;
    }
    const int least = scoreOf(problem, plan).broken;
    std::pair<long long, int> best{-1, -1};
    const std::function<void(std::size_t)> choose = [&](std::size_t wish) {
        const MeetingScore score = scoreOf(problem, plan);
        if (score.broken > least) // one more meeting mends nothing
            return;
        if (wish == plan.size()) {
            best = std::max(best, {score.worth, score.kept});
            return;
        }
        choose(wish + 1);
        if (pinned[wish])
            return;
        for (int option = 0; option < static_cast<int>(problem.wishes[wish].options.size()); ++option) {
            for (int slot = 0; slot < problem.slotCount; ++slot) {
                plan[wish] = {option, slot};
                choose(wish + 1);
            }
        }
        plan[wish] = {};
    };
    choose(0);
    return best;
}
} // namespace convenor::testing
