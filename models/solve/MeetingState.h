// A plan of meetings on the work-bench: who meets in which slot, where else a wish fits, and what it is
// worth. Pins are placed from the start and never leave; nothing else ever breaks a rule.
#pragma once

#include "solve/MeetingCase.h"

#include <span>

namespace convenor::solve {
class MeetingState
{
public:
    // The case must outlive the state.
    explicit MeetingState(const MeetingCase& meetings);

    const MeetingCase& meetings() const { return m_case; }
    // The choice that a wish got; -1 = not placed.
    int choiceOf(int wish) const { return m_choiceOf[std::size_t(wish)]; }
    int slotOf(int wish) const { return m_slotOf[std::size_t(wish)]; }
    bool isPlaced(int wish) const { return choiceOf(wish) >= 0; }
    // The wish that brings a person to a slot; -1 = she has no meeting there.
    int wishAt(int person, int slot) const { return m_at[index(person, slot)]; }
    const SlotMask& busy(int person) const { return m_busy[std::size_t(person)]; }
    int tablesUsed(int slot) const { return static_cast<int>(m_inSlot[std::size_t(slot)].size()); }
    bool hasTable(int slot) const { return tablesUsed(slot) < m_case.problem().tables; }
    // Wishes in a slot, and wishes that are not placed, pins apart; in no order that means anything.
    std::span<const int> inSlot(int slot) const { return m_inSlot[std::size_t(slot)]; }
    std::span<const int> unplaced() const { return m_unplaced; }
    int asked(int person) const { return m_asked[std::size_t(person)]; }
    int askedByCrowd(int crowd) const { return m_askedByCrowd[std::size_t(crowd)]; }

    // Weights, first meetings and what is kept, in the units of MeetingCase.
    long long value() const { return m_value; }
    // What placing adds; the wish is not placed.
    long long gain(int choice, int slot) const;
    // What removing takes away; the wish is placed.
    long long loss(int wish) const;

    // Whether the asker and her crowd may have one more meeting.
    bool withinLimits(int wish) const;
    // The slots in which a choice fits, limits not asked.
    SlotMask fitting(int choice) const;
    bool fits(int choice, int slot) const;
    // Whether a person may have one more meeting there without too many in a row.
    bool rowAllows(int person, int slot) const;

    void place(int choice, int slot);
    void remove(int wish);
    // First come, first served: wishes in their order, each its first option that fits in its first slot.
    void placeWhatFits();
    // As MeetingPlan has it.
    MeetingPlan plan() const;
    // Makes this plan of that one: whatever still fits, in the order of the wishes.
    void takeOver(const MeetingPlan& plan);

private:
    std::size_t index(int person, int slot) const
    {
        return std::size_t(person) * std::size_t(m_case.slotCount()) + std::size_t(slot);
    }
    const MeetingCase& m_case;
    std::vector<int> m_choiceOf;
    std::vector<int> m_slotOf;
    std::vector<int> m_at;
    std::vector<SlotMask> m_busy;
    SlotMask m_open; // slots with a table left
    std::vector<std::vector<int>> m_inSlot;
    std::vector<int> m_unplaced;
    std::vector<int> m_place; // by wish: its index in m_inSlot or m_unplaced
    std::vector<int> m_asked;
    std::vector<int> m_askedByCrowd;
    long long m_value = 0;
};
} // namespace convenor::solve
