#include "solve/Annealing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace convenor::solve {
namespace {
// One of `count` things by 16 bits of chance.
std::size_t pick(std::uint64_t word, int part, std::size_t count)
{
    return (((word >> (16 * part)) & 0xFFFF) * count) >> 16;
}

// What the next wish after the first costs more, on average over those who have wishes.
double usualWishStep(const GroupProblem& problem)
{
    double sum = 0;
    int wishes = 0;
    std::vector<int> costs;
    for (int round = 0; round < problem.roundCount(); ++round) {
        const auto groups = std::ptrdiff_t(problem.groupCount(round));
        for (int person = 0; person < problem.people; ++person) {
            const auto from = problem.seatCost[std::size_t(round)].begin() + person * groups;
            costs.assign(from, from + groups);
            std::sort(costs.begin(), costs.end());
            const auto next = std::upper_bound(costs.begin(), costs.end(), costs.empty() ? 0 : costs[0]);
            if (next == costs.end())
                continue;
            sum += *next - costs[0];
            ++wishes;
        }
    }
    return wishes > 0 ? sum / wishes : 0;
}
} // namespace

Cooling usualCooling(const GroupProblem& problem)
{
    double sum = 0;
    int parts = 0;
    const auto add = [&](double change) {
        sum += change;
        parts += change > 0;
    };
    add(problem.weights.preference * usualWishStep(problem));
    add(problem.roundCount() > 1 ? problem.weights.repeat : 0);
    add(problem.attributes.empty() ? 0 : problem.weights.balance);
    const double usual = parts > 0 ? sum / parts : 1;
    return {usual, 0.2 * usual};
}

Annealing::Annealing(GroupState& state, Chance& chance, SolverWork& work, int mostMoves)
    : m_state(state), m_chance(chance), m_work(work), m_mostMoves(mostMoves)
{
    for (std::size_t i = 0; i < m_quantiles.size(); ++i)
        m_quantiles[i] = -std::log((static_cast<double>(i) + 0.5) / static_cast<double>(m_quantiles.size()));
    // One person leaves and one comes in two groups; more is seldom won by balance, and never needed.
    m_balanceGain = state.problem().attributes.empty() ? 0 : 4 * state.problem().weights.balance;
    findFreeSeats();
    findUnits();
    for (int group = 0; group < state.numbers().count(); ++group) {
        for (int round = 0; round < state.numbers().roundOf[std::size_t(group)]; ++round)
            m_topicsComeBack = m_topicsComeBack || state.sameTopic(group, round) != nowhere;
    }
}

void Annealing::findFreeSeats()
{
    const GroupProblem& problem = m_state.problem();
    m_kind.assign(std::size_t(problem.people) * std::size_t(problem.roundCount()), Kind::Fixed);
    m_unitOf.assign(m_kind.size(), -1);
    for (int round = 0; round < problem.roundCount(); ++round) {
        for (int person = 0; person < problem.people && problem.groupCount(round) > 1; ++person) {
            if (!m_state.isPresent(person, round) || m_state.isPinned(person, round))
                continue;
            m_kind[seatIndex(person, round)] = Kind::Single;
            m_free.push_back({person, round});
        }
    }
}

// People who are joined and all free to move: they change seats as one.
void Annealing::findUnits()
{
    const GroupProblem& problem = m_state.problem();
    std::vector<int> root(std::size_t(problem.people));
    const auto rootOf = [&root](int person) {
        while (root[std::size_t(person)] != person)
            person = root[std::size_t(person)] = root[std::size_t(root[std::size_t(person)])];
        return person;
    };
    for (int round = 0; round < problem.roundCount() && !problem.together.empty(); ++round) {
        std::iota(root.begin(), root.end(), 0);
        for (const auto& [person, other] : problem.together) {
            if (m_state.isPresent(person, round) && m_state.isPresent(other, round))
                root[std::size_t(rootOf(person))] = rootOf(other);
        }
        std::vector<std::vector<int>> joined(std::size_t(problem.people));
        for (int person = 0; person < problem.people; ++person)
            joined[std::size_t(rootOf(person))].push_back(person);
        for (const std::vector<int>& people : joined) {
            const bool free = std::all_of(people.begin(), people.end(),
                                          [&](int person) { return kindOf(person, round) != Kind::Fixed; });
            if (people.size() < 2 || !free)
                continue;
            for (int person : people) {
                m_kind[seatIndex(person, round)] = Kind::Joined;
                m_unitOf[seatIndex(person, round)] = static_cast<int>(m_units.size());
            }
            m_units.push_back(people);
        }
    }
}

void Annealing::run(long long tries, Cooling cooling)
{
    // The temperature falls in small steps; the work is asked about after some tries.
    constexpr int steps = 256;
    constexpr long long bunch = 32;
    for (int step = 0; step < steps && !m_free.empty(); ++step) {
        m_temperature = cooling.from * std::pow(cooling.to / cooling.from, step / double(steps - 1));
        for (long long done = tries * step / steps; done < tries * (step + 1) / steps; done += bunch) {
            for (long long i = 0; i < bunch; ++i)
                tryChange();
            if (!m_work.spend(bunch))
                return;
        }
    }
}

// Somebody may go where she costs less than at a few other places; mostly somebody comes back for her.
void Annealing::tryChange()
{
    const std::uint64_t word = m_chance.next();
    const FreeSeat seat = m_free[((word >> 32) * m_free.size()) >> 32];
    const int group = m_state.groupAt(seat.person, seat.round);
    // What the change may cost is drawn first: most changes are refused by a few looks into the table.
    const int limit = static_cast<int>(m_temperature * m_quantiles[word % m_quantiles.size()]);
    if (m_topicsComeBack && ((word >> 16) & 3) == 0)
        return ((word >> 18) & 1) == 0 ? tryRounds(seat, limit) : tryTwoRounds(seat, group, limit);
    const int target = targetFor(seat, group, m_chance.next());
    if (target == group)
        return;
    // Where rules cannot all be kept it may be best to part a unit, or to join it again.
    const bool parted = ((word >> 20) & 15) == 0;
    if (kindOf(seat.person, seat.round) == Kind::Joined && !parted)
        return tryUnit(seat, group, target, limit);
    if (m_state.membersOf(target).empty() || ((word >> 12) & 15) == 0) {
        m_out.assign(1, seat.person);
        m_in.clear();
        return tryExchange(seat.round, group, target, limit);
    }
    const int other = partnerFor(group, target, m_chance.next());
    switch (kindOf(other, seat.round)) {
    case Kind::Fixed:
        return;
    case Kind::Joined:
        if (!parted)
            return tryUnit({other, seat.round}, target, group, limit);
        [[fallthrough]];
    case Kind::Single:
        return trySwap(seat, group, target, other, limit);
    }
}

// The cheapest of four groups, or any.
int Annealing::targetFor(FreeSeat seat, int group, std::uint64_t word) const
{
    const auto& first = m_state.numbers().first;
    const int from = first[std::size_t(seat.round)];
    const auto groups = std::size_t(first[std::size_t(seat.round) + 1] - from);
    int target = from + static_cast<int>(pick(word, 0, groups));
    if ((word & 7) == 0)
        return target;
    const int* costs = m_state.seatCosts(seat.person);
    for (int part = 1; part < 4; ++part) {
        const int another = from + static_cast<int>(pick(word, part, groups));
        if (target == group || (another != group && costs[another] < costs[target]))
            target = another;
    }
    return target;
}

// Of four members of the target group the one who would change to the other most cheaply.
int Annealing::partnerFor(int group, int target, std::uint64_t word) const
{
    const auto members = m_state.membersOf(target);
    const auto costOf = [&](int person) {
        const int* costs = m_state.seatCosts(person);
        return costs[group] - costs[target];
    };
    int partner = members[pick(word, 0, members.size())];
    int least = costOf(partner);
    for (int part = 1; part < 4; ++part) {
        const int another = members[pick(word, part, members.size())];
        const int cost = costOf(another);
        if (cost < least) {
            least = cost;
            partner = another;
        }
    }
    return partner;
}

void Annealing::trySwap(FreeSeat seat, int group, int target, int other, int limit)
{
    const int change = m_state.seatChangeBySwap(seat.person, group, other, target);
    if (change > limit + m_balanceGain ||
        change + m_state.balanceChangeBySwap(seat.person, group, other, target) > limit)
        return;
    m_people.assign({seat.person, other});
    m_groups.assign({target, group});
    accept(seat.round);
}

// Somebody takes her topics in the other order. One by one the two changes would lead through the same topic
// twice. In both rounds somebody comes back for her, best of all one and the same person.
void Annealing::tryTwoRounds(FreeSeat seat, int group, int limit)
{
    const int person = seat.person;
    const auto rounds = static_cast<std::uint32_t>(m_state.problem().roundCount());
    const int round = seat.round;
    const int otherRound = static_cast<int>((std::uint32_t(round) + 1 + m_chance.below(rounds - 1)) % rounds);
    const int otherGroup = m_state.groupAt(person, otherRound);
    if (otherGroup == nowhere || kindOf(person, round) != Kind::Single ||
        kindOf(person, otherRound) != Kind::Single)
        return;
    const int target = m_state.sameTopic(otherGroup, round);
    const int otherTarget = m_state.sameTopic(group, otherRound);
    if (target == nowhere || otherTarget == nowhere || target == group || otherTarget == otherGroup)
        return;
    const int first = partnerAt(round, group, target, otherRound, otherTarget);
    if (first == nowhere)
        return;
    const bool same =
        m_state.groupAt(first, otherRound) == otherTarget && kindOf(first, otherRound) == Kind::Single;
    const int second = same ? first : partnerAt(otherRound, otherGroup, otherTarget, round, nowhere);
    if (second == nowhere)
        return;
    // Whoever takes her topics in the other order is charged in both rounds for a topic that she leaves.
    const auto changeOf = [this](int who, int from, int to) {
        return m_state.seatCost(who, to) - m_state.seatCost(who, from);
    };
    const int change = changeOf(person, group, target) + changeOf(person, otherGroup, otherTarget) +
                       changeOf(first, target, group) + changeOf(second, otherTarget, otherGroup) -
                       (same ? 4 : 2) * m_state.problem().weights.broken;
    if (change <= limit + m_balanceGain)
        exchangeInTwoRounds({round, {person, first}, {target, group}},
                            {otherRound, {person, second}, {otherTarget, otherGroup}}, limit);
}

// She and somebody else exchange their seats in a round, and in as many others as their topics ask for; now
// and then in all rounds, which repeats nothing that was not repeated before.
void Annealing::tryRounds(FreeSeat seat, int limit)
{
    const int other = m_free[m_chance.below(static_cast<std::uint32_t>(m_free.size()))].person;
    const int person = seat.person;
    if (other == person)
        return;
    m_rounds.assign(1, seat.round);
    if (m_chance.below(8) == 0) {
        m_rounds.clear();
        for (int round = 0; round < m_state.problem().roundCount(); ++round) {
            if (m_state.groupAt(person, round) != m_state.groupAt(other, round))
                m_rounds.push_back(round);
        }
    }
    if (!addRounds(person, other))
        return;
    if (m_state.changeBySwapInRounds(person, other, m_rounds) > limit)
        return;
    int moved = 0;
    for (const int round : m_rounds) {
        const int group = m_state.groupAt(person, round);
        const int target = m_state.groupAt(other, round);
        moved += m_state.movedBy(person, round, target) - m_state.movedBy(person, round, group) +
                 m_state.movedBy(other, round, group) - m_state.movedBy(other, round, target);
    }
    if (m_mostMoves >= 0 && moved > 0 && m_state.moved() + moved > m_mostMoves)
        return;
    for (const int round : m_rounds) {
        const int people[] = {person, other};
        const int groups[] = {m_state.groupAt(other, round), m_state.groupAt(person, round)};
        m_state.reseat(round, people, groups);
    }
    m_work.offer(m_state);
}

// Whether both may exchange their seats in m_rounds; rounds are added in which one has a topic that she gets.
bool Annealing::addRounds(int person, int other)
{
    const int rounds = m_state.problem().roundCount();
    for (std::size_t i = 0; i < m_rounds.size(); ++i) {
        const int round = m_rounds[i];
        if (kindOf(person, round) != Kind::Single || kindOf(other, round) != Kind::Single)
            return false;
        const int group = m_state.groupAt(person, round);
        const int target = m_state.groupAt(other, round);
        if (group == target || group == nowhere || target == nowhere)
            return false;
        for (int elsewhere = 0; elsewhere < rounds; ++elsewhere) {
            const int mine = m_state.groupAt(person, elsewhere);
            const int theirs = m_state.groupAt(other, elsewhere);
            const bool meets = (mine != nowhere && m_state.sameTopic(target, elsewhere) == mine) ||
                               (theirs != nowhere && m_state.sameTopic(group, elsewhere) == theirs);
            if (meets && std::find(m_rounds.begin(), m_rounds.end(), elsewhere) == m_rounds.end())
                m_rounds.push_back(elsewhere);
        }
    }
    return !m_rounds.empty();
}

// What two rounds have to do with each other is left to the state: it tries, and goes back if it costs too
// much.
void Annealing::exchangeInTwoRounds(const Exchange& one, const Exchange& other, int limit)
{
    const long long total = m_state.total();
    const int moved = m_state.moved();
    m_state.reseat(one.round, one.people, one.groups);
    m_state.reseat(other.round, other.people, other.groups);
    const bool tooMany = m_mostMoves >= 0 && m_state.moved() > m_mostMoves && m_state.moved() > moved;
    if (m_state.total() - total <= limit && !tooMany) {
        m_work.offer(m_state);
        return;
    }
    const std::array back = {one.groups[1], one.groups[0]};
    const std::array otherBack = {other.groups[1], other.groups[0]};
    m_state.reseat(other.round, other.people, otherBack);
    m_state.reseat(one.round, one.people, back);
}

// Who might come back from the target group: somebody who sits in `othersGroup` in the other round, or else
// whoever would do so most cheaply.
int Annealing::partnerAt(int round, int group, int target, int otherRound, int othersGroup)
{
    for (int member : m_state.membersOf(target)) {
        if (othersGroup != nowhere && m_state.groupAt(member, otherRound) == othersGroup &&
            kindOf(member, round) == Kind::Single && m_chance.below(2) == 0)
            return member;
    }
    if (m_state.membersOf(target).empty())
        return nowhere;
    const int partner = partnerFor(group, target, m_chance.next());
    return kindOf(partner, round) == Kind::Single ? partner : nowhere;
}

// m_out of the group and m_in of the target change places.
void Annealing::tryExchange(int round, int group, int target, int limit)
{
    if (m_state.changeByExchange(group, m_out, target, m_in, limit + m_balanceGain) > limit)
        return;
    m_people = m_out;
    m_people.insert(m_people.end(), m_in.begin(), m_in.end());
    m_groups.assign(m_out.size(), target);
    m_groups.insert(m_groups.end(), m_in.size(), group);
    accept(round);
}

// A unit goes to another group; as many people, another unit among them perhaps, come back, or fewer.
void Annealing::tryUnit(FreeSeat seat, int group, int target, int limit)
{
    m_out.clear();
    addUnit(seat.person, seat.round, group, m_out);
    m_in.clear();
    const auto members = m_state.membersOf(target);
    const auto size = static_cast<std::uint32_t>(m_out.size());
    const std::size_t wanted = m_chance.below(8) > 0 ? size : m_chance.below(size);
    for (std::size_t tries = 0; tries < 3 * wanted && m_in.size() < wanted && !members.empty(); ++tries) {
        const int other = partnerFor(group, target, m_chance.next());
        if (kindOf(other, seat.round) != Kind::Fixed &&
            std::find(m_in.begin(), m_in.end(), other) == m_in.end())
            addUnit(other, seat.round, target, m_in);
    }
    tryExchange(seat.round, group, target, limit);
}

// The person and whoever is joined with her and sits in the same group.
void Annealing::addUnit(int person, int round, int group, std::vector<int>& people) const
{
    const int unit = m_unitOf[seatIndex(person, round)];
    if (unit < 0) {
        people.push_back(person);
        return;
    }
    for (int joined : m_units[std::size_t(unit)]) {
        if (m_state.groupAt(joined, round) == group)
            people.push_back(joined);
    }
}

// m_people take seats in m_groups, unless that moves too many.
void Annealing::accept(int round)
{
    if (m_mostMoves >= 0) {
        int moved = m_state.moved();
        for (std::size_t i = 0; i < m_people.size(); ++i)
            moved += m_state.movedBy(m_people[i], round, m_groups[i]) -
                     m_state.movedBy(m_people[i], round, m_state.groupAt(m_people[i], round));
        if (moved > m_mostMoves && moved > m_state.moved())
            return;
    }
    m_state.reseat(round, m_people, m_groups);
    m_work.offer(m_state);
}
} // namespace convenor::solve
