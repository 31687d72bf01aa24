#include "solve/MeetingSearch.h"

#include <algorithm>
#include <cmath>

namespace convenor::solve {
namespace {
constexpr int triesBetweenLooks = 64; // some ten microseconds
constexpr std::size_t longestChain = 60;
constexpr int chainsTried = 4;
constexpr int victimsLookedAt = 4;
} // namespace

MeetingSearch::MeetingSearch(MeetingState& state, Chance& chance, MeetingWork& work)
    : m_state(state), m_case(state.meetings()), m_chance(chance), m_work(work),
      m_askedBy(std::size_t(m_case.people())), m_mark(std::size_t(m_case.wishes()), 0)
{
    for (int wish = 0; wish < m_case.wishes(); ++wish) {
        if (m_case.isPinned(wish))
            continue;
        if (const int asker = m_case.asker(wish); asker >= 0)
            m_askedBy[std::size_t(asker)].push_back(wish);
        const int first = m_case.firstChoice(wish);
        bool varies = false;
        for (int i = first; i < m_case.firstChoice(wish + 1); ++i)
            varies = varies || most(i) != most(first) || m_case.choice(i).asNow >= 0;
        if (varies)
            m_varied.push_back(wish);
    }
}

void MeetingSearch::run(long long tries, MeetingCooling cooling)
{
    m_work.offer(m_state);
    const double ratio = std::log(cooling.to / cooling.from);
    for (long long done = 0; done < tries; done += triesBetweenLooks) {
        if (m_state.unplaced().empty() && m_varied.empty())
            break;
        m_temperature =
            cooling.from * std::exp(ratio * static_cast<double>(done) / static_cast<double>(tries));
        for (int i = 0; i < triesBetweenLooks; ++i) {
            if (!m_state.unplaced().empty())
                tryWish(m_state.unplaced()[std::size_t(below(m_state.unplaced().size()))]);
            if (!m_varied.empty() && (m_state.unplaced().empty() || i % 4 == 0))
                tryBetter(m_varied[std::size_t(below(m_varied.size()))]);
        }
        if (!m_work.spend(triesBetweenLooks))
            break;
    }
    m_work.offer(m_state);
}

bool MeetingSearch::accepts(long long change)
{
    return change >= 0 || m_chance.fraction() < std::exp(static_cast<double>(change) / m_temperature);
}

void MeetingSearch::tryWish(int wish)
{
    const int choices = m_case.choicesOf(wish);
    if (choices == 0)
        return;
    const int choice = m_case.firstChoice(wish) + below(std::size_t(choices));
    if (!m_case.choice(choice).allowed.any())
        return;
    if (m_state.withinLimits(wish) && (placeAnywhere(choice) || tryChain(choice)))
        return;
    force(choice, m_case.choice(choice).allowed.nextAround(below(std::size_t(m_case.slotCount()))));
}

bool MeetingSearch::placeAnywhere(int choice)
{
    const SlotMask fitting = m_state.fitting(choice);
    if (!fitting.any())
        return false;
    m_state.place(choice, fitting.nextAround(below(std::size_t(m_case.slotCount()))));
    return true;
}

// A wish that is placed, but could be worth more, goes elsewhere.
void MeetingSearch::tryBetter(int wish)
{
    if (!m_state.isPlaced(wish))
        return;
    const int choice = m_case.firstChoice(wish) + below(std::size_t(m_case.choicesOf(wish)));
    const MeetingChoice& made = m_case.choice(choice);
    const long long value = m_case.value(m_state.choiceOf(wish), m_state.slotOf(wish));
    if (most(choice) <= value || !made.allowed.any())
        return;
    if (choice == m_state.choiceOf(wish)) { // back to where it is now, whoever changes slots with it
        const int slot = m_state.slotOf(wish);
        const long long before = m_state.value();
        if (exchange(wish, made.asNow) && !accepts(m_state.value() - before))
            exchange(wish, slot);
        return;
    }
    const bool asNow = made.asNow >= 0 && made.allowed.test(made.asNow) && (made.value <= value || below(2));
    if (!asNow && made.value <= value)
        return;
    force(choice, asNow ? made.asNow : made.allowed.nextAround(below(std::size_t(m_case.slotCount()))));
}

// A place that one meeting is in the way of: that one changes to another slot, and whoever is in its way
// there comes here.
bool MeetingSearch::tryChain(int choice)
{
    const MeetingChoice& made = m_case.choice(choice);
    const auto slots = std::size_t(m_case.slotCount());
    for (int i = 0; i < chainsTried; ++i) {
        const int slot = made.allowed.nextAround(below(slots));
        int rival = -1;
        int rivals = 0;
        for (const int person : made.people) {
            if (const int wish = m_state.wishAt(person, slot); wish >= 0 && wish != rival) {
                rival = wish;
                ++rivals;
            }
        }
        if (rivals > 1)
            continue;
        if (rivals == 0) { // no table, or no break
            const auto placed = m_state.inSlot(slot);
            if (m_state.hasTable(slot) || placed.empty())
                continue;
            rival = placed[std::size_t(below(placed.size()))];
        }
        if (m_case.isPinned(rival))
            continue;
        SlotMask others = m_case.choice(m_state.choiceOf(rival)).allowed;
        if (rivals == 1) {
            for (const int person : made.people) {
                if (m_state.wishAt(person, slot) == rival)
                    others -= m_state.busy(person);
            }
        }
        others.reset(slot);
        const int other = others.nextAround(below(slots));
        if (other < 0 || !exchange(rival, other))
            continue;
        if (m_state.fits(choice, slot)) {
            m_state.place(choice, slot);
            return true;
        }
    }
    return false;
}

// The meetings that have to change between the slot of a wish and another one if that wish does.
bool MeetingSearch::collectChain(int wish, int other)
{
    const int from = m_state.slotOf(wish);
    ++m_chains;
    m_chain.assign(1, wish);
    m_mark[std::size_t(wish)] = m_chains;
    int leaving = 0; // `from`, more than come
    for (std::size_t i = 0; i < m_chain.size(); ++i) {
        const int moved = m_chain[i];
        const int target = m_state.slotOf(moved) == from ? other : from;
        leaving += target == other ? 1 : -1;
        const MeetingChoice& choice = m_case.choice(m_state.choiceOf(moved));
        if (m_case.isPinned(moved) || !choice.allowed.test(target) || m_chain.size() > longestChain)
            return false;
        for (const int person : choice.people) {
            const int next = m_state.wishAt(person, target);
            if (next >= 0 && m_mark[std::size_t(next)] != m_chains) {
                m_mark[std::size_t(next)] = m_chains;
                m_chain.push_back(next);
            }
        }
    }
    const int tables = m_case.problem().tables;
    return (leaving <= 0 || m_state.tablesUsed(other) + leaving <= tables) &&
           (leaving >= 0 || m_state.tablesUsed(from) - leaving <= tables);
}

bool MeetingSearch::exchange(int wish, int other)
{
    const int from = m_state.slotOf(wish);
    if (!collectChain(wish, other))
        return false;
    m_out.clear();
    for (const int moved : m_chain)
        takeOut(moved);
    for (std::size_t i = 0; i < m_out.size(); ++i) {
        const auto [choice, slot] = m_out[i];
        const int target = slot == from ? other : from;
        if (m_case.hasRows() && !m_state.fits(choice, target)) {
            for (std::size_t back = i; back-- > 0;)
                m_state.remove(m_case.choice(m_out[back].choice).wish);
            putBack();
            return false;
        }
        m_state.place(choice, target);
    }
    return true;
}

bool MeetingSearch::takeOut(int wish)
{
    if (m_case.isPinned(wish))
        return false;
    m_out.push_back({m_state.choiceOf(wish), m_state.slotOf(wish)});
    m_state.remove(wish);
    return true;
}

void MeetingSearch::putBack()
{
    for (const auto& [choice, slot] : m_out)
        m_state.place(choice, slot);
}

// Takes out whoever is in the way of a choice in a slot; false when that cannot be.
bool MeetingSearch::makeRoom(int choice, int slot)
{
    for (const int person : m_case.choice(choice).people) {
        if (const int wish = m_state.wishAt(person, slot); wish >= 0 && !takeOut(wish))
            return false;
    }
    if (!m_state.hasTable(slot)) {
        const auto placed = m_state.inSlot(slot);
        int victim = -1;
        for (int i = 0; i < victimsLookedAt && !placed.empty(); ++i) {
            const int wish = placed[std::size_t(below(placed.size()))];
            if (!m_case.isPinned(wish) && (victim < 0 || m_state.loss(wish) < m_state.loss(victim)))
                victim = wish;
        }
        if (victim < 0 || !takeOut(victim))
            return false;
    }
    return makeBreaks(choice, slot) && makeLimits(m_case.choice(choice).wish);
}

// Shortens rows at one end or the other of the slot, or at both.
bool MeetingSearch::makeBreaks(int choice, int slot)
{
    if (!m_case.hasRows())
        return true;
    for (const int person : m_case.choice(choice).people) {
        const int first = below(2);
        for (int i = 0; i < 2 && !m_state.rowAllows(person, slot); ++i) {
            const int beside = (first + i) % 2 == 0 ? slot - 1 : slot + 1;
            const bool near = beside >= 0 && beside < m_case.slotCount();
            const int wish = near ? m_state.wishAt(person, beside) : -1;
            if (wish >= 0 && !takeOut(wish))
                return false;
        }
        if (!m_state.rowAllows(person, slot))
            return false;
    }
    return true;
}

bool MeetingSearch::makeLimits(int wish)
{
    if (m_state.withinLimits(wish))
        return true;
    const int asker = m_case.asker(wish);
    const int crowd = m_case.crowd(asker);
    const bool own = m_state.asked(asker) >= m_case.most(asker);
    for (int i = 0; i < 2 * victimsLookedAt; ++i) {
        int from = asker;
        if (!own) {
            const std::vector<int>& people = m_case.problem().crowds[std::size_t(crowd)].people;
            from = people[std::size_t(below(people.size()))];
        }
        const std::vector<int>& asked = m_askedBy[std::size_t(from)];
        if (asked.empty())
            continue;
        const int victim = asked[std::size_t(below(asked.size()))];
        if (m_state.isPlaced(victim) && takeOut(victim))
            return m_state.withinLimits(wish);
    }
    return false;
}

// Takes a place whoever has it; those who lose theirs look for another at once.
void MeetingSearch::force(int choice, int slot)
{
    const long long before = m_state.value();
    // A worse plan may follow: the best is remembered before, and not at every step towards it.
    m_work.offer(m_state);
    m_out.clear();
    if (const int wish = m_case.choice(choice).wish; m_state.isPlaced(wish))
        takeOut(wish);
    if (!makeRoom(choice, slot) || !m_state.fits(choice, slot) ||
        !accepts(m_state.value() + m_state.gain(choice, slot) - before)) {
        putBack();
        return;
    }
    m_state.place(choice, slot);
    for (std::size_t i = 0; i < m_out.size(); ++i) {
        const int wish = m_case.choice(m_out[i].choice).wish;
        const int choices = m_case.choicesOf(wish);
        const int first = choices > 1 ? below(std::size_t(choices)) : 0;
        bool placed = m_state.isPlaced(wish) || !m_state.withinLimits(wish);
        for (int j = 0; j < choices && !placed; ++j)
            placed = placeAnywhere(m_case.firstChoice(wish) + (first + j) % choices);
    }
}
} // namespace convenor::solve
