// The solver's exact changes against counting everything afresh: random problems, random changes of every
// kind.
#include "solve/GroupState.h"

#include "solve/SmallProblems.h"
#include "TestMain.h"

using namespace convenor::solve;
using convenor::testing::randomSeats;
using convenor::testing::smallProblem;

namespace {
int below(Chance& chance, int limit)
{
    return static_cast<int>(chance.below(static_cast<std::uint32_t>(limit)));
}

GroupProblem someProblem(int number, Chance& chance)
{
    GroupProblem problem = smallProblem({.people = 6 + below(chance, 14),
                                         .groups = 2 + below(chance, 4),
                                         .rounds = 1 + below(chance, 4),
                                         .alike = number % 2 == 0,
                                         .absent = number % 3 == 0,
                                         .pairs = true,
                                         .pins = number % 4 != 0,
                                         .tight = number % 5 == 0},
                                        chance);
    if (number % 3 == 1) {
        problem.reference = randomSeats(problem, chance);
        problem.weights.move = 7;
    }
    return problem;
}

long long counted(const GroupState& state)
{
    return scoreOf(state.problem(), state.seats()).total(state.problem().weights);
}

class RandomChanges
{
public:
    RandomChanges(GroupState& state, Chance& chance) : m_state(state), m_chance(chance) {}

    // One change; what the state said it would cost, or nothing when it did not say.
    void change()
    {
        const GroupProblem& problem = m_state.problem();
        const int round = below(m_chance, problem.roundCount());
        const int person = below(m_chance, problem.people);
        swapInRounds(person, below(m_chance, problem.people));
        if (!m_state.isPresent(person, round))
            return;
        const int group = m_state.groupAt(person, round);
        const int target = m_state.numbers().number(round, below(m_chance, problem.groupCount(round)));
        const long long before = m_state.total();
        if (group == nowhere) {
            const long long told = m_state.changeBySeat(person, target);
            m_state.seat(person, target);
            QCOMPARE(m_state.total() - before, told);
            ++kinds[0];
        } else if (below(m_chance, 8) == 0) {
            m_state.unseat(person, round);
            ++kinds[1];
        } else if (target != group && below(m_chance, 3) == 0) {
            exchange(round, group, target);
        } else if (target != group) {
            swap(round, person, group, target);
        } else {
            rotate(round);
        }
        QCOMPARE(m_state.total(), counted(m_state));
        QCOMPARE(m_state.moved(), scoreOf(problem, m_state.seats()).moved);
    }

    int kinds[6] = {};

private:
    void swap(int round, int person, int group, int target)
    {
        const auto members = m_state.membersOf(target);
        if (members.empty())
            return;
        const int other = members[std::size_t(below(m_chance, int(members.size())))];
        const long long told = m_state.seatChangeBySwap(person, group, other, target) +
                               m_state.balanceChangeBySwap(person, group, other, target);
        const long long before = m_state.total();
        const int people[] = {person, other};
        const int groups[] = {target, group};
        m_state.reseat(round, people, groups);
        QCOMPARE(m_state.total() - before, told);
        ++kinds[2];
    }
    // Two people in some rounds at once, neither at a topic twice before or after.
    void swapInRounds(int person, int other)
    {
        std::vector<int> rounds;
        std::vector<int> topics[4]; // hers and the other's, before and after
        for (int round = 0; round < m_state.problem().roundCount(); ++round) {
            const int group = m_state.groupAt(person, round);
            const int target = m_state.groupAt(other, round);
            const bool change =
                group != nowhere && target != nowhere && group != target && below(m_chance, 3) > 0;
            if (change)
                rounds.push_back(round);
            const int seats[] = {group, target, change ? target : group, change ? group : target};
            for (int i = 0; i < 4; ++i) {
                if (seats[i] != nowhere)
                    topics[i].push_back(m_state.numbers().shapes[std::size_t(seats[i])].topic);
            }
        }
        for (std::vector<int>& list : topics) {
            std::erase(list, -1);
            std::sort(list.begin(), list.end());
            if (std::adjacent_find(list.begin(), list.end()) != list.end())
                return;
        }
        const long long told = m_state.changeBySwapInRounds(person, other, rounds);
        const long long before = m_state.total();
        for (const int round : rounds) {
            const int people[] = {person, other};
            const int groups[] = {m_state.groupAt(other, round), m_state.groupAt(person, round)};
            m_state.reseat(round, people, groups);
        }
        QCOMPARE(m_state.total() - before, told);
        kinds[5] += rounds.size() > 1;
    }
    std::vector<int> someOf(int group, int most)
    {
        std::vector<int> members(m_state.membersOf(group).begin(), m_state.membersOf(group).end());
        m_chance.shuffle(members);
        members.resize(std::min(members.size(), std::size_t(below(m_chance, most + 1))));
        return members;
    }
    // Up to three of a group against up to three of another.
    void exchange(int round, int group, int target)
    {
        const std::vector<int> out = someOf(group, 3);
        const std::vector<int> in = someOf(target, 3);
        const long long told = m_state.changeByExchange(group, out, target, in, 1'000'000'000);
        const long long before = m_state.total();
        std::vector<int> people = out;
        people.insert(people.end(), in.begin(), in.end());
        std::vector<int> groups(out.size(), target);
        groups.insert(groups.end(), in.size(), group);
        m_state.reseat(round, people, groups);
        QCOMPARE(m_state.total() - before, told);
        ++kinds[3];
    }
    void rotate(int round)
    {
        std::vector<int> people;
        std::vector<int> groups;
        for (int person = 0; person < m_state.problem().people; ++person) {
            if (m_state.groupAt(person, round) == nowhere || below(m_chance, 3) > 0)
                continue;
            people.push_back(person);
            groups.push_back(m_state.groupAt(person, round));
        }
        m_chance.shuffle(groups);
        m_state.reseat(round, people, groups);
        ++kinds[4];
    }

    GroupState& m_state;
    Chance& m_chance;
};
} // namespace

class GroupStateTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void changesAreExact();
    void seatsComeBack();
};

void GroupStateTest::changesAreExact()
{
    Chance chance(7);
    int kinds[6] = {};
    for (int number = 0; number < 120; ++number) {
        const GroupProblem problem = someProblem(number, chance);
        GroupState state(problem);
        QCOMPARE(state.total(), counted(state));
        RandomChanges changes(state, chance);
        for (int i = 0; i < 150; ++i) {
            changes.change();
            if (QTest::currentTestFailed())
                return;
        }
        for (int kind = 0; kind < 6; ++kind)
            kinds[kind] += changes.kinds[kind];
    }
    for (const int made : kinds)
        QVERIFY2(made > 200, qPrintable(QString::number(made)));
}

void GroupStateTest::seatsComeBack()
{
    Chance chance(8);
    for (int number = 0; number < 50; ++number) {
        const GroupProblem problem = someProblem(number, chance);
        GroupState state(problem);
        const Seating first = randomSeats(problem, chance);
        state.seatAll(first);
        QCOMPARE(scoreOf(problem, state.seats()), scoreOf(problem, first));
        const std::vector<int> kept = state.allSeats();
        const long long total = state.total();
        state.seatAll(randomSeats(problem, chance));
        state.restore(kept);
        QCOMPARE(state.total(), total);
        QCOMPARE(state.allSeats(), kept);
    }
}

CONVENOR_TEST_CORE(GroupStateTest)
#include "GroupStateTest.moc"
