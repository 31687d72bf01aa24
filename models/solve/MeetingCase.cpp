#include "solve/MeetingCase.h"

#include <algorithm>
#include <climits>

namespace convenor::solve {
MeetingCase::MeetingCase(const MeetingProblem& problem) : m_problem(problem)
{
    long long now = 0;
    for (const PlacedMeeting& placed : problem.now)
        now += placed.option >= 0;
    m_scale = now + 1;
    takePeople();
    takePins();
    takeChoices();
    takeTables();
}

void MeetingCase::takePeople()
{
    const auto count = m_problem.free.size();
    m_most.assign(count, INT_MAX);
    m_crowdOf.assign(count, -1);
    m_firstValue.assign(count, 0);
    m_inRow.assign(count, 0);
    for (std::size_t person = 0; person < count; ++person) {
        if (person < m_problem.most.size() && m_problem.most[person] >= 0)
            m_most[person] = m_problem.most[person];
        if (person < m_problem.firstWorth.size())
            m_firstValue[person] = m_scale * m_problem.firstWorth[person];
        if (person < m_problem.mostInRow.size())
            m_inRow[person] = std::max(0, m_problem.mostInRow[person]);
        m_hasRows = m_hasRows || m_inRow[person] > 0;
    }
    for (std::size_t crowd = 0; crowd < m_problem.crowds.size(); ++crowd) {
        for (const int person : m_problem.crowds[crowd].people)
            m_crowdOf[std::size_t(person)] = static_cast<int>(crowd);
    }
}

void MeetingCase::takePins()
{
    m_pinOf.assign(m_problem.wishes.size(), -1);
    for (const FixedMeeting& pin : m_problem.pins) {
        if (pin.wish < 0 || pin.wish >= wishes() || pin.slot < 0 || pin.slot >= slotCount())
            continue;
        const auto options = m_problem.wishes[std::size_t(pin.wish)].options.size();
        if (pin.option < 0 || std::size_t(pin.option) >= options || isPinned(pin.wish))
            continue;
        m_pinOf[std::size_t(pin.wish)] = static_cast<int>(m_pins.size());
        m_pins.push_back(pin);
    }
}

void MeetingCase::takeChoices()
{
    const SlotMask all = SlotMask::first(slotCount());
    std::vector<SlotMask> free;
    for (const SlotSet& slots : m_problem.free)
        free.push_back(SlotMask(slots) & all);
    std::vector<int> taken(std::size_t(slotCount()), 0);
    for (const FixedMeeting& pin : m_pins) {
        ++taken[std::size_t(pin.slot)];
        for (const int person :
             m_problem.wishes[std::size_t(pin.wish)].options[std::size_t(pin.option)].people)
            free[std::size_t(person)].reset(pin.slot);
    }
    SlotMask open;
    for (int slot = 0; slot < slotCount(); ++slot) {
        if (taken[std::size_t(slot)] < m_problem.tables)
            open.add(slot);
    }
    for (int wish = 0; wish < wishes(); ++wish) {
        m_firstChoice.push_back(choiceCount());
        const std::vector<MeetingOption>& options = m_problem.wishes[std::size_t(wish)].options;
        for (std::size_t option = 0; option < options.size(); ++option) {
            MeetingChoice& choice = m_choices.emplace_back();
            choice.wish = wish;
            choice.option = static_cast<int>(option);
            choice.people = options[option].people;
            choice.value = m_scale * options[option].weight;
            choice.allowed = SlotMask(options[option].allowed) & open;
            for (const int person : choice.people)
                choice.allowed &= free[std::size_t(person)];
            const PlacedMeeting now =
                std::size_t(wish) < m_problem.now.size() ? m_problem.now[std::size_t(wish)] : PlacedMeeting();
            if (now.option == choice.option)
                choice.asNow = now.slot;
        }
    }
    m_firstChoice.push_back(choiceCount());
}

void MeetingCase::takeTables()
{
    std::vector<int> possible(std::size_t(slotCount()), 0);
    for (int wish = 0; wish < wishes(); ++wish) {
        SlotMask any;
        for (int i = firstChoice(wish); i < firstChoice(wish + 1); ++i)
            any |= choice(i).allowed;
        if (isPinned(wish))
            ++possible[std::size_t(m_pins[std::size_t(m_pinOf[std::size_t(wish)])].slot)];
        else
            for (int slot = any.next(0); slot >= 0; slot = any.next(slot + 1))
                ++possible[std::size_t(slot)];
    }
    // People can be in one meeting at a time: no more than half of them if meetings are of two.
    std::size_t least = 2;
    for (const MeetingChoice& choice : m_choices)
        least = std::min(least, std::max<std::size_t>(1, choice.people.size()));
    const int atOnce = static_cast<int>(m_problem.free.size() / least);
    m_enoughTables = std::all_of(possible.begin(), possible.end(), [&](int meetings) {
        return std::min(meetings, atOnce) <= m_problem.tables;
    });
}
} // namespace convenor::solve
