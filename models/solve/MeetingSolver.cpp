#include "solve/MeetingCore.h"
#include "solve/MeetingFlow.h"
#include "solve/MeetingPrices.h"
#include "solve/MeetingSearch.h"
#include "solve/MeetingSlots.h"

#include <algorithm>
#include <functional>

namespace convenor::solve {
namespace {
constexpr long long triesForAWish = 3000;
constexpr long long leastTries = 200'000;  // some 50 ms
constexpr long long mostTries = 5'000'000; // about a second
constexpr int mostFlows = 12;              // two are enough as a rule
// Shares of the tries that are left.
constexpr double keepingShare = 0.15; // to have more of the present plan again
constexpr double coreShare = 0.5;
constexpr double pricesShare = 0.4;
constexpr double amongShare = 0.5;
constexpr double annealingShare = 0.5; // matching slot by slot has the rest
constexpr double leastUses = 0.2;      // of a wish, for it to be among those that prices choose
// In mean values of a meeting: where a third of the worse changes are taken, and where hardly any is.
constexpr MeetingCooling coreCooling{.from = 0.2, .to = 0.05};
constexpr MeetingCooling annealing{.from = 0.2, .to = 0.02};
constexpr MeetingCooling noise{.from = 0.8, .to = 0.01};
constexpr double stepShare = 0.3; // of the least difference in value, in which a search ends at the latest
// In the least differences of value: plans of the same worth are told apart by what they keep.
constexpr MeetingCooling keeping{.from = 0.5, .to = 0.1};

double meanValue(const MeetingCase& meetings)
{
    double sum = 0;
    for (int i = 0; i < meetings.choiceCount(); ++i)
        sum += static_cast<double>(meetings.choice(i).value);
    return std::max(1.0, sum / std::max(1, meetings.choiceCount()));
}

// How little two meetings differ in value, if they do.
double leastStep(const MeetingCase& meetings)
{
    std::vector<long long> values;
    for (int i = 0; i < meetings.choiceCount(); ++i)
        values.push_back(meetings.choice(i).value);
    std::sort(values.begin(), values.end());
    long long least = values.empty() ? 1 : std::max(1LL, values.back());
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (values[i] > values[i - 1])
            least = std::min(least, values[i] - values[i - 1]);
    }
    return static_cast<double>(least);
}

long long part(long long tries, double share)
{
    return static_cast<long long>(static_cast<double>(tries) * share);
}

long long suitableTries(const MeetingCase& meetings, const MeetingOptions& options)
{
    return options.iterations > 0 ? options.iterations
                                  : std::clamp(triesForAWish * meetings.wishes(), leastTries, mostTries);
}

class Solver
{
public:
    Solver(const MeetingProblem& problem, const MeetingOptions& options)
        : m_case(problem), m_work(m_case, options, suitableTries(m_case, options)), m_state(m_case),
          m_pairs(m_case), m_chance(options.seed), m_mean(meanValue(m_case)),
          m_leastEnd(stepShare * leastStep(m_case))
    {
    }
    MeetingSolution solved()
    {
        offerPlan({}); // first come, first served
        offerPlan(m_case.problem().now);
        solveFlows();
        const bool keeps = m_case.scale() > 1;
        const long long forKeeping = keeps ? part(m_work.left(), keepingShare) : 0;
        if (isOpen() && !m_work.isWorthProven())
            search(m_work.left() - forKeeping);
        if (isOpen() && keeps) {
            m_state.takeOver(m_work.best());
            MeetingSearch(m_state, m_chance, m_work).run(m_work.left(), keeping);
        }
        return answer();
    }

private:
    bool isOpen() const { return !m_work.isProven() && !m_work.isStopped() && m_work.left() > 0; }
    void offerPlan(const MeetingPlan& plan);
    void solveFlows();
    void search(long long tries);
    void searchPairs(const std::function<long long()>& left);
    // In values of this problem. However far apart they are, the end must tell the closest from each other.
    MeetingCooling scaled(const MeetingCooling& cooling) const
    {
        return {.from = m_mean * cooling.from, .to = std::min(m_mean * cooling.to, m_leastEnd)};
    }
    MeetingSolution answer() const;

    const MeetingCase m_case;
    MeetingWork m_work;
    MeetingState m_state;
    MeetingPairs m_pairs;
    Chance m_chance;
    double m_mean;
    double m_leastEnd;
    bool m_pairsBind = false; // at least as much as the flow through hubs
};

// The plan, and whatever fits beside it.
void Solver::offerPlan(const MeetingPlan& plan)
{
    m_state.takeOver(plan);
    m_state.placeWhatFits();
    m_work.offer(m_state);
}

// The optimum of the relaxation, again and again while somebody is in two places.
void Solver::solveFlows()
{
    SpreadFlow flows(m_case);
    for (int i = 0; i < mostFlows && isOpen(); ++i) {
        const MeetingFlow flow = flows.solved();
        if (i == 0) {
            const long long pairs = m_pairs.bound();
            m_pairsBind = pairs <= flow.value;
            m_work.tightenBound(std::min(flow.value, pairs) + pinnedValue(m_case));
        }
        offerPlan(flow.plan);
        if (!flows.learn(flow.plan))
            break;
    }
}

void Solver::search(long long tries)
{
    const long long leave = m_work.left() - tries;
    const auto left = [&] {
        m_state.takeOver(m_work.best());
        return isOpen() && !m_work.isWorthProven() ? m_work.left() - leave : 0;
    };
    if (m_pairsBind)
        searchPairs(left);
    if (const long long rest = left(); rest > 0)
        MeetingSearch(m_state, m_chance, m_work)
            .run(part(rest, m_pairs.exists() ? annealingShare : 1), scaled(annealing));
    if (const long long rest = left(); rest > 0 && m_pairs.exists())
        MeetingSlots(m_state, m_chance, m_work).run(rest, scaled(noise));
}

// Who meets first, then when: by the flow, which does not ask for slots, then by prices, which do.
void Solver::searchPairs(const std::function<long long()>& left)
{
    MeetingCore core(m_state, m_chance, m_work, m_pairs);
    core.run(part(left(), coreShare), scaled(coreCooling));
    if (left() <= 0)
        return;
    MeetingPrices prices(m_state, m_work);
    prices.run(part(left(), pricesShare));
    std::vector<char> wanted;
    for (const double uses : prices.uses())
        wanted.push_back(uses > leastUses);
    if (const long long rest = left(); rest > 0)
        core.runAmong(wanted, part(rest, amongShare), scaled(coreCooling));
}

MeetingSolution Solver::answer() const
{
    MeetingSolution solution;
    solution.plan = m_work.best();
    solution.score = scoreOf(m_case.problem(), solution.plan);
    solution.bound.worth = m_work.bound() / m_case.scale();
    solution.optimal = solution.score.worth >= solution.bound.worth;
    solution.iterations = m_work.spent();
    solution.stopped = m_work.isStopped();
    return solution;
}
} // namespace

MeetingPlan firstComeFirstServed(const MeetingProblem& problem)
{
    const MeetingCase meetings(problem);
    MeetingState state(meetings);
    state.placeWhatFits();
    return state.plan();
}

MeetingSolution solveMeetings(const MeetingProblem& problem, const MeetingOptions& options)
{
    return Solver(problem, options).solved();
}
} // namespace convenor::solve
