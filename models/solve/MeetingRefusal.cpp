#include "solve/MeetingState.h"

namespace convenor::solve {
namespace {
class Refusals
{
public:
    Refusals(const MeetingProblem& problem, const MeetingPlan& plan) : m_case(problem), m_state(m_case)
    {
        m_state.takeOver(plan);
    }
    std::vector<MeetingRefusal> of(int wish)
    {
        std::vector<MeetingRefusal> refusals;
        if (m_case.isPinned(wish))
            return refusals;
        if (m_state.isPlaced(wish))
            m_state.remove(wish);
        for (int i = 0; i < m_case.choicesOf(wish); ++i) {
            MeetingRefusal& refusal = refusals.emplace_back(why(m_case.firstChoice(wish) + i));
            refusal.option = i;
            if (refusal.kind != MeetingRefusal::Fits && refusal.kind != MeetingRefusal::NeverTogether)
                findRival(m_case.firstChoice(wish) + i, refusal);
        }
        return refusals;
    }

private:
    MeetingRefusal why(int choice) const;
    SlotMask together(int choice) const;
    void findRival(int choice, MeetingRefusal& refusal);
    bool mayBeInTheWay(int choice, int wish) const;

    MeetingCase m_case;
    MeetingState m_state;
};

// Where all of them are free if there were no meetings at all; pins are meetings.
SlotMask Refusals::together(int choice) const
{
    const MeetingProblem& problem = m_case.problem();
    const MeetingChoice& made = m_case.choice(choice);
    SlotSet slots = problem.wishes[std::size_t(made.wish)].options[std::size_t(made.option)].allowed;
    for (const int person : made.people)
        slots &= problem.free[std::size_t(person)];
    return SlotMask(slots) & SlotMask::first(m_case.slotCount());
}

MeetingRefusal Refusals::why(int choice) const
{
    const MeetingChoice& made = m_case.choice(choice);
    MeetingRefusal refusal;
    SlotMask left = together(choice);
    const auto refused = [&refusal](MeetingRefusal::Kind kind, int person = -1) {
        refusal.kind = kind;
        refusal.person = person;
        return refusal;
    };
    if (!left.any())
        return refused(MeetingRefusal::NeverTogether);
    const int asker = m_case.asker(made.wish);
    if (asker >= 0 && m_state.asked(asker) >= m_case.most(asker))
        return refused(MeetingRefusal::PersonLimit, asker);
    if (!m_state.withinLimits(made.wish))
        return refused(MeetingRefusal::CrowdLimit, asker);
    for (const int person : made.people) {
        if (!(left - m_state.busy(person)).any())
            return refused(MeetingRefusal::PersonFull, person);
    }
    for (const int person : made.people)
        left -= m_state.busy(person);
    if (!left.any())
        return refused(MeetingRefusal::Clash);
    int tired = -1;
    bool tables = false;
    for (int slot = left.next(0); slot >= 0; slot = left.next(slot + 1)) {
        if (!m_state.hasTable(slot))
            continue;
        tables = true;
        int tiredHere = -1;
        for (const int person : made.people) {
            if (tiredHere < 0 && !m_state.rowAllows(person, slot))
                tiredHere = person;
        }
        if (tiredHere < 0) {
            refusal.slot = slot;
            return refused(MeetingRefusal::Fits);
        }
        tired = tired < 0 ? tiredHere : tired;
    }
    return tables ? refused(MeetingRefusal::NeedsBreak, tired) : refused(MeetingRefusal::TablesFull);
}

// Whether the place of that wish could matter to the choice at all.
bool Refusals::mayBeInTheWay(int choice, int wish) const
{
    if (m_case.isPinned(wish) || !m_state.isPlaced(wish))
        return false;
    const MeetingChoice& made = m_case.choice(choice);
    const int asker = m_case.asker(made.wish);
    const int other = m_case.asker(wish);
    if (asker >= 0 && other >= 0 &&
        (asker == other || (m_case.crowd(asker) >= 0 && m_case.crowd(asker) == m_case.crowd(other))))
        return true;
    const int slot = m_state.slotOf(wish);
    if (made.allowed.test(slot) && !m_state.hasTable(slot))
        return true;
    for (const int person : made.people) {
        if (m_state.wishAt(person, slot) == wish)
            return true;
    }
    return false;
}

void Refusals::findRival(int choice, MeetingRefusal& refusal)
{
    long long least = 0;
    for (int wish = 0; wish < m_case.wishes(); ++wish) {
        if (!mayBeInTheWay(choice, wish))
            continue;
        const int rivals = m_state.choiceOf(wish);
        const int slot = m_state.slotOf(wish);
        const long long loss = m_state.loss(wish);
        if (refusal.rival >= 0 && loss >= least)
            continue;
        m_state.remove(wish);
        if (m_state.withinLimits(m_case.choice(choice).wish) && m_state.fitting(choice).any()) {
            least = loss;
            refusal.rival = wish;
            refusal.slot = slot;
        }
        m_state.place(rivals, slot);
    }
}
} // namespace

std::vector<MeetingRefusal> whyNotPlaced(const MeetingProblem& problem, const MeetingPlan& plan, int wish)
{
    return Refusals(problem, plan).of(wish);
}

std::vector<std::vector<MeetingRefusal>> whyNotPlaced(const MeetingProblem& problem, const MeetingPlan& plan,
                                                      const std::vector<int>& wishes)
{
    Refusals refusals(problem, plan);
    std::vector<std::vector<MeetingRefusal>> reasons;
    for (const int wish : wishes)
        reasons.push_back(refusals.of(wish));
    return reasons;
}
} // namespace convenor::solve
