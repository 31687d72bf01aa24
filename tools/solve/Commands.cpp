#include "tools/solve/Commands.h"

#include "solve/GroupBounds.h"
#include "solve/Mixing.h"
#include "tools/solve/Deadline.h"
#include "tools/solve/Files.h"
#include "tools/solve/Instance.h"

#include <algorithm>
#include <cinttypes>
#include <cstdio>
#include <ctime>

namespace convenor::tools {
namespace {
using namespace solve;

constexpr long long mostPeopleMixed = 20'000;
constexpr long long mostSeats = 2'000'000;  // people * rounds of a mixing
constexpr double calibrationShare = 0.02;   // of a suitable run, to learn the speed of this machine
constexpr double usableShare = 0.95;        // of the time left: the end of a run must not be cut off
constexpr double leastUsefulSeconds = 0.02; // less is not worth another run

std::string linesOf(const Seating& seats)
{
    std::string text;
    for (const std::vector<int>& round : seats) {
        for (std::size_t person = 0; person < round.size(); ++person) {
            if (person > 0)
                text += ' ';
            text += std::to_string(round[person]);
        }
        text += '\n';
    }
    return text;
}

// Several runs, each a whole one with a cooling of its own, that together fill the time: the first learns
// how many tries a second this machine makes.
GroupSolution solveForTime(const GroupProblem& problem, const Arguments& arguments, const Deadline& deadline)
{
    SolveOptions options{.seed = arguments.seed, .stop = deadline.token()};
    options.iterations = std::max(
        1LL, static_cast<long long>(static_cast<double>(suitableIterations(problem)) * calibrationShare));
    GroupSolution best = solveGroups(problem, options);
    double begin = 0;
    long long made = best.iterations;
    while (!deadline.passed()) {
        const double now = deadline.elapsed();
        const double left = (*arguments.seconds - now) * usableShare;
        if (left < leastUsefulSeconds || made <= 0)
            break;
        options.iterations =
            std::max(1LL, static_cast<long long>(static_cast<double>(made) / (now - begin) * left));
        ++options.seed;
        begin = now;
        GroupSolution next = solveGroups(problem, options);
        made = next.iterations;
        const long long all = best.iterations + next.iterations;
        if (next.score.total(problem.weights) < best.score.total(problem.weights))
            best = std::move(next);
        best.iterations = all;
    }
    return best;
}

// Reads the instance or says why not; true when there is one.
bool readProblem(const Arguments& arguments, GroupProblem& problem)
{
    const std::string& path = arguments.operands.front();
    std::string text;
    std::string wrong = readFile(path, text);
    if (wrong.empty())
        wrong = readInstance(text, path, problem);
    if (!wrong.empty())
        complain(ExitRefused, wrong);
    return wrong.empty();
}

const char* nameOf(Conflict::Kind kind)
{
    switch (kind) {
    case Conflict::Kind::TooManyPeople:
        return "more people than places";
    case Conflict::Kind::TooFewPeople:
        return "fewer people than the least sizes need";
    case Conflict::Kind::TooFull:
        return "too many people in a group";
    case Conflict::Kind::TooEmpty:
        return "too few people for a group";
    case Conflict::Kind::Language:
        return "no language in common";
    case Conflict::Kind::Pin:
        return "not in the group of the fixed seat";
    case Conflict::Kind::PinsTooMany:
        return "more fixed seats than places";
    case Conflict::Kind::Apart:
        return "together, but to be kept apart";
    case Conflict::Kind::Together:
        return "apart, but to be kept together";
    case Conflict::Kind::TogetherAndApart:
        return "to be kept together and apart";
    case Conflict::Kind::TopicTwice:
        return "in the same group twice";
    case Conflict::Kind::TooFewTopics:
        return "too few groups left for all rounds";
    case Conflict::Kind::NoSeat:
        return "without a seat";
    case Conflict::Kind::LanguagePlaces:
        return "too few places in the groups that are open to them";
    }
    return "a rule is broken";
}

// Names rules on the standard error, the first few.
void list(const std::vector<Conflict>& conflicts)
{
    constexpr std::size_t listed = 20;
    for (std::size_t i = 0; i < std::min(listed, conflicts.size()); ++i) {
        const Conflict& conflict = conflicts[i];
        std::string line = "Round " + std::to_string(conflict.round) + ": " + nameOf(conflict.kind);
        const std::pair<const char*, int> parts[] = {
            {"group", conflict.group}, {"person", conflict.person}, {"other person", conflict.other}};
        for (const auto& [name, number] : parts) {
            if (number != nowhere)
                line += std::string(", ") + name + " " + std::to_string(number);
        }
        if (conflict.amount > 0)
            line += ", by or of " + std::to_string(conflict.amount);
        std::fprintf(stderr, "%s.\n", line.c_str());
    }
    if (conflicts.size() > listed)
        std::fprintf(stderr, "And %zu more.\n", conflicts.size() - listed);
}

void printSolution(const GroupProblem& problem, const GroupSolution& solution, std::uint64_t seed)
{
    const long long total = solution.score.total(problem.weights);
    const double gap =
        total > 0 ? static_cast<double>(total - solution.bound.total) / static_cast<double>(total) : 0;
    std::printf("{\"J\": %lld, \"preference\": %lld, \"repeats\": %lld, \"balance\": %lld, \"broken\": %lld, "
                "\"bound\": %lld, \"bound_preference\": %lld, \"bound_repeats\": %lld, \"gap\": %.4f, "
                "\"iterations\": %lld, \"seed\": %" PRIu64 ", \"stopped\": %s, \"cpu_ms\": %.1f}\n",
                total, solution.score.preference, solution.score.repeats, solution.score.balance,
                solution.score.broken, solution.bound.total, solution.bound.preference,
                solution.bound.repeats, gap, solution.iterations, seed, solution.stopped ? "true" : "false",
                cpuMilliseconds());
}
} // namespace

int complain(ExitCode code, const std::string& sentence)
{
    std::string line = sentence; // it may hold the name of a file: no control bytes into anybody's terminal
    std::replace_if(
        line.begin(), line.end(), [](unsigned char c) { return c < ' ' || c == 127; }, '?');
    std::fprintf(stderr, "convenor-solve: %s\n", line.c_str());
    return code;
}

int printed(int code)
{
    return std::fflush(stdout) == 0 && !std::ferror(stdout)
               ? code
               : complain(ExitCannotWrite, "The standard output cannot be written to.");
}

double cpuMilliseconds()
{
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

int groupsCommand(const Arguments& arguments)
{
    GroupProblem problem;
    if (!readProblem(arguments, problem))
        return ExitRefused;
    const Deadline deadline(arguments.seconds);
    const GroupSolution solution =
        arguments.seconds && arguments.budget == 0
            ? solveForTime(problem, arguments, deadline)
            : solveGroups(problem,
                          {.seed = arguments.seed, .iterations = arguments.budget, .stop = deadline.token()});
    if (const std::string wrong = writeFile(arguments.output, linesOf(solution.seats)); !wrong.empty())
        return complain(ExitCannotWrite, wrong);
    printSolution(problem, solution, arguments.seed);
    if (solution.score.broken == 0)
        return printed(ExitDone);
    const std::vector<Conflict> impossible = impossibleRules(problem);
    complain(ExitBroken, impossible.empty()
                             ? "Some hard rules are broken by this division; more time may help."
                             : "Some hard rules contradict each other, so no division keeps them all.");
    list(impossible.empty() ? brokenRules(problem, solution.seats) : impossible);
    return printed(ExitBroken);
}

int mixingCommand(const Arguments& arguments)
{
    const auto people = wholeNumber(arguments.operands[0], 1, mostPeopleMixed);
    const auto groups = people ? wholeNumber(arguments.operands[1], 1, *people) : people;
    const auto rounds = groups ? wholeNumber(arguments.operands[2], 1, mostSeats / *people) : groups;
    if (!rounds)
        return complain(ExitUsage,
                        "mixing needs 1 to 20000 people, no more groups than people, and at least one "
                        "round, with at most 2000000 seats in all.");
    const Deadline deadline(arguments.seconds);
    const MixingSchedule schedule =
        mixingSchedule(static_cast<int>(*people), static_cast<int>(*groups), static_cast<int>(*rounds),
                       {.seed = arguments.seed, .iterations = arguments.budget, .stop = deadline.token()});
    if (const std::string wrong = writeFile(arguments.output, linesOf(schedule.seats)); !wrong.empty())
        return complain(ExitCannotWrite, wrong);
    std::printf("{\"repeats\": %lld, \"bound\": %lld, \"method\": \"%s\", \"seed\": %" PRIu64
                ", \"cpu_ms\": %.1f}\n",
                schedule.repeats, schedule.bound, schedule.method, arguments.seed, cpuMilliseconds());
    return printed(ExitDone);
}

int boundCommand(const Arguments& arguments)
{
    GroupProblem problem;
    if (!readProblem(arguments, problem))
        return ExitRefused;
    const double begin = cpuMilliseconds();
    const PreferenceOptimum optimum = preferenceOptimum(problem);
    const double solved = cpuMilliseconds();
    const GroupBound bound = boundOf(problem, optimum);
    const double bounded = cpuMilliseconds();
    const std::vector<Conflict> impossible = impossibleRules(problem);
    std::printf(
        "{\"preference\": %lld, \"feasible\": %s, \"attained\": %s, \"repeats\": %lld, \"bound\": %lld, "
        "\"impossible\": %zu, \"preference_ms\": %.2f, \"bound_ms\": %.2f, \"impossible_ms\": %.2f}\n",
        bound.preference, optimum.feasible ? "true" : "false", optimum.exact ? "true" : "false",
        bound.repeats, bound.total, impossible.size(), solved - begin, bounded - solved,
        cpuMilliseconds() - bounded);
    if (impossible.empty())
        return printed(ExitDone);
    complain(ExitBroken, "Some hard rules contradict each other, so no division keeps them all.");
    list(impossible);
    return printed(ExitBroken);
}
} // namespace convenor::tools
