#include "solve/MeetingSolver.h"
#include "tools/solve/Commands.h"
#include "tools/solve/Deadline.h"
#include "tools/solve/Files.h"
#include "tools/solve/MeetingInstance.h"

#include <algorithm>
#include <cinttypes>
#include <cstdio>

namespace convenor::tools {
namespace {
using namespace solve;

// One run after the other, each with the next seed, until the time is up or nothing can be better.
MeetingSolution solveForTime(const MeetingProblem& problem, const Arguments& arguments,
                             const Deadline& deadline)
{
    MeetingOptions options{.seed = arguments.seed, .iterations = arguments.budget, .stop = deadline.token()};
    MeetingSolution best = solveMeetings(problem, options);
    const bool repeated = arguments.seconds && arguments.budget == 0;
    while (repeated && !best.optimal && !deadline.passed()) {
        ++options.seed;
        MeetingSolution next = solveMeetings(problem, options);
        const long long all = best.iterations + next.iterations;
        next.bound.worth = std::min(next.bound.worth, best.bound.worth);
        if (next.score.worth > best.score.worth)
            best = std::move(next);
        best.iterations = all;
    }
    return best;
}
} // namespace

int meetingsCommand(const Arguments& arguments)
{
    const std::string& path = arguments.operands.front();
    MeetingProblem problem;
    std::string text;
    std::string wrong = readFile(path, text);
    if (wrong.empty())
        wrong = readMeetings(text, path, problem);
    if (!wrong.empty())
        return complain(ExitRefused, wrong);
    const Deadline deadline(arguments.seconds);
    const MeetingSolution solution = solveForTime(problem, arguments, deadline);
    if (wrong = writeFile(arguments.output, linesOf(solution.plan)); !wrong.empty())
        return complain(ExitCannotWrite, wrong);
    const MeetingScore& score = solution.score;
    const double gap = solution.bound.worth > 0 ? static_cast<double>(solution.bound.worth - score.worth) /
                                                      static_cast<double>(solution.bound.worth)
                                                : 0;
    std::printf("{\"W\": %lld, \"bound\": %lld, \"gap\": %.4f, \"optimal\": %s, \"placed\": %d, "
                "\"requests\": %zu, \"broken\": %d, \"iterations\": %lld, \"seed\": %" PRIu64
                ", \"stopped\": %s, \"cpu_ms\": %.1f}\n",
                score.worth, solution.bound.worth, gap, solution.optimal ? "true" : "false", score.placed,
                problem.wishes.size(), score.broken, solution.iterations, arguments.seed,
                solution.stopped ? "true" : "false", cpuMilliseconds());
    if (score.broken > 0)
        complain(ExitBroken, "The fixed meetings break a rule by themselves: somebody is in two places or "
                             "not free, or there are too few tables.");
    return printed(score.broken > 0 ? ExitBroken : ExitDone);
}
} // namespace convenor::tools
