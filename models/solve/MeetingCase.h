// A meeting problem laid out for the search: options in one row with the slots in which they may take place
// at all, pins taken out, limits by person, and one number for what a meeting is worth.
#pragma once

#include "solve/MeetingSolver.h"
#include "solve/SlotMask.h"

#include <span>

namespace convenor::solve {
// One option of one wish.
struct MeetingChoice
{
    int wish = 0;
    int option = 0;
    std::vector<int> people;
    SlotMask allowed; // slots of the option in which all of them are free and no pin is in the way
    long long value = 0;
    int asNow = -1; // the slot in which it takes place now: there it is worth one more
};

class MeetingCase
{
public:
    // Values are weights times scale(): large enough for what is kept of the present plan to decide between
    // plans of the same worth, and nothing more. The problem must outlive the case.
    explicit MeetingCase(const MeetingProblem& problem);

    const MeetingProblem& problem() const { return m_problem; }
    int slotCount() const { return m_problem.slotCount; }
    int people() const { return static_cast<int>(m_problem.free.size()); }
    int wishes() const { return static_cast<int>(m_problem.wishes.size()); }
    long long scale() const { return m_scale; }

    const MeetingChoice& choice(int choice) const { return m_choices[std::size_t(choice)]; }
    int choiceCount() const { return static_cast<int>(m_choices.size()); }
    // The choices of a wish are those from first to first + count - 1, in the order of its options.
    int firstChoice(int wish) const { return m_firstChoice[std::size_t(wish)]; }
    int choicesOf(int wish) const { return firstChoice(wish + 1) - firstChoice(wish); }
    long long value(int choice, int slot) const
    {
        const MeetingChoice& made = m_choices[std::size_t(choice)];
        return made.value + (slot == made.asNow);
    }
    bool isPinned(int wish) const { return m_pinOf[std::size_t(wish)] >= 0; }
    // Pins that count: one for each wish, and only such as name an option and a slot that exist.
    const std::vector<FixedMeeting>& pins() const { return m_pins; }

    int asker(int wish) const { return m_problem.wishes[std::size_t(wish)].asker; }
    // INT_MAX when there is no limit.
    int most(int person) const { return m_most[std::size_t(person)]; }
    int crowd(int person) const { return m_crowdOf[std::size_t(person)]; } // -1 = none
    long long firstValue(int person) const { return m_firstValue[std::size_t(person)]; }
    int inRow(int person) const { return m_inRow[std::size_t(person)]; } // 0 = no limit
    bool hasRows() const { return m_hasRows; }
    bool endsRow(int slot) const
    {
        return slot + 1 >= slotCount() ||
               (std::size_t(slot) < m_problem.breakAfter.size() && m_problem.breakAfter[std::size_t(slot)]);
    }
    // More than all meetings that may take place at once, so that tables never matter.
    bool enoughTables() const { return m_enoughTables; }

private:
    void takePins();
    void takePeople();
    void takeChoices();
    void takeTables();
    const MeetingProblem& m_problem;
    long long m_scale = 1;
    std::vector<MeetingChoice> m_choices;
    std::vector<int> m_firstChoice;
    std::vector<FixedMeeting> m_pins;
    std::vector<int> m_pinOf;
    std::vector<int> m_most;
    std::vector<int> m_crowdOf;
    std::vector<long long> m_firstValue;
    std::vector<int> m_inRow;
    bool m_hasRows = false;
    bool m_enoughTables = false;
};
} // namespace convenor::solve
