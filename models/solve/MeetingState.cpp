#include "solve/MeetingState.h"

namespace convenor::solve {
namespace {
void drop(std::vector<int>& list, std::vector<int>& placeOf, int wish)
{
    const int place = placeOf[std::size_t(wish)];
    list[std::size_t(place)] = list.back();
    placeOf[std::size_t(list.back())] = place;
    list.pop_back();
}

void append(std::vector<int>& list, std::vector<int>& placeOf, int wish)
{
    placeOf[std::size_t(wish)] = static_cast<int>(list.size());
    list.push_back(wish);
}
} // namespace

MeetingState::MeetingState(const MeetingCase& meetings)
    : m_case(meetings), m_choiceOf(std::size_t(meetings.wishes()), -1),
      m_slotOf(std::size_t(meetings.wishes()), -1),
      m_at(std::size_t(meetings.people()) * std::size_t(meetings.slotCount()), -1),
      m_busy(std::size_t(meetings.people())), m_inSlot(std::size_t(meetings.slotCount())),
      m_place(std::size_t(meetings.wishes()), -1), m_asked(std::size_t(meetings.people()), 0),
      m_askedByCrowd(meetings.problem().crowds.size(), 0)
{
    for (int slot = 0; slot < meetings.slotCount(); ++slot) {
        if (hasTable(slot))
            m_open.add(slot);
    }
    for (int wish = 0; wish < meetings.wishes(); ++wish)
        append(m_unplaced, m_place, wish);
    for (const FixedMeeting& pin : meetings.pins())
        place(meetings.firstChoice(pin.wish) + pin.option, pin.slot);
}

long long MeetingState::gain(int choice, int slot) const
{
    const int asker = m_case.asker(m_case.choice(choice).wish);
    return m_case.value(choice, slot) + (asker >= 0 && asked(asker) == 0 ? m_case.firstValue(asker) : 0);
}

long long MeetingState::loss(int wish) const
{
    const int asker = m_case.asker(wish);
    return m_case.value(choiceOf(wish), slotOf(wish)) +
           (asker >= 0 && asked(asker) == 1 ? m_case.firstValue(asker) : 0);
}

bool MeetingState::withinLimits(int wish) const
{
    const int asker = m_case.asker(wish);
    if (asker < 0)
        return true;
    const int crowd = m_case.crowd(asker);
    return asked(asker) < m_case.most(asker) &&
           (crowd < 0 || askedByCrowd(crowd) < m_case.problem().crowds[std::size_t(crowd)].most);
}

SlotMask MeetingState::fitting(int choice) const
{
    const MeetingChoice& made = m_case.choice(choice);
    SlotMask slots = made.allowed & m_open;
    for (const int person : made.people)
        slots -= busy(person);
    if (!m_case.hasRows())
        return slots;
    SlotMask rested = slots;
    for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1)) {
        for (const int person : made.people) {
            if (!rowAllows(person, slot))
                rested.reset(slot);
        }
    }
    return rested;
}

bool MeetingState::fits(int choice, int slot) const
{
    const MeetingChoice& made = m_case.choice(choice);
    if (!made.allowed.test(slot) || !m_open.test(slot))
        return false;
    for (const int person : made.people) {
        if (busy(person).test(slot) || !rowAllows(person, slot))
            return false;
    }
    return true;
}

bool MeetingState::rowAllows(int person, int slot) const
{
    const int most = m_case.inRow(person);
    if (most == 0)
        return true;
    const SlotMask& taken = busy(person);
    int row = 1;
    for (int at = slot - 1; at >= 0 && !m_case.endsRow(at) && taken.test(at); --at)
        ++row;
    for (int at = slot; !m_case.endsRow(at) && taken.test(at + 1); ++at)
        ++row;
    return row <= most;
}

void MeetingState::place(int choice, int slot)
{
    const MeetingChoice& made = m_case.choice(choice);
    const int wish = made.wish;
    m_value += gain(choice, slot);
    m_choiceOf[std::size_t(wish)] = choice;
    m_slotOf[std::size_t(wish)] = slot;
    for (const int person : made.people) {
        m_at[index(person, slot)] = wish;
        m_busy[std::size_t(person)].add(slot);
    }
    drop(m_unplaced, m_place, wish);
    append(m_inSlot[std::size_t(slot)], m_place, wish);
    if (!hasTable(slot))
        m_open.reset(slot);
    if (const int asker = m_case.asker(wish); asker >= 0) {
        ++m_asked[std::size_t(asker)];
        if (const int crowd = m_case.crowd(asker); crowd >= 0)
            ++m_askedByCrowd[std::size_t(crowd)];
    }
}

void MeetingState::remove(int wish)
{
    const int slot = slotOf(wish);
    m_value -= loss(wish);
    for (const int person : m_case.choice(choiceOf(wish)).people) {
        m_at[index(person, slot)] = -1;
        m_busy[std::size_t(person)].reset(slot);
    }
    drop(m_inSlot[std::size_t(slot)], m_place, wish);
    append(m_unplaced, m_place, wish);
    if (hasTable(slot))
        m_open.add(slot);
    m_choiceOf[std::size_t(wish)] = -1;
    m_slotOf[std::size_t(wish)] = -1;
    if (const int asker = m_case.asker(wish); asker >= 0) {
        --m_asked[std::size_t(asker)];
        if (const int crowd = m_case.crowd(asker); crowd >= 0)
            --m_askedByCrowd[std::size_t(crowd)];
    }
}

void MeetingState::placeWhatFits()
{
    for (int wish = 0; wish < m_case.wishes(); ++wish) {
        for (int i = 0; i < m_case.choicesOf(wish) && !isPlaced(wish); ++i) {
            const int choice = m_case.firstChoice(wish) + i;
            const int slot = withinLimits(wish) ? fitting(choice).next(0) : -1;
            if (slot >= 0)
                place(choice, slot);
        }
    }
}

MeetingPlan MeetingState::plan() const
{
    MeetingPlan plan(std::size_t(m_case.wishes()));
    for (int wish = 0; wish < m_case.wishes(); ++wish) {
        if (isPlaced(wish))
            plan[std::size_t(wish)] = {m_case.choice(choiceOf(wish)).option, slotOf(wish)};
    }
    return plan;
}

void MeetingState::takeOver(const MeetingPlan& plan)
{
    for (int wish = 0; wish < m_case.wishes(); ++wish) {
        if (isPlaced(wish) && !m_case.isPinned(wish))
            remove(wish);
    }
    for (int wish = 0; wish < m_case.wishes() && std::size_t(wish) < plan.size(); ++wish) {
        const auto [option, slot] = plan[std::size_t(wish)];
        if (isPlaced(wish) || option < 0 || option >= m_case.choicesOf(wish) || slot < 0 ||
            slot >= m_case.slotCount() || !withinLimits(wish))
            continue;
        if (const int choice = m_case.firstChoice(wish) + option; fits(choice, slot))
            place(choice, slot);
    }
}
} // namespace convenor::solve
