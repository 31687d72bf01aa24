#include "editing/groups/Division.h"

#include "domain/Records.h"
#include "domain/rules/Schedule.h"
#include "editing/AgendaEdits.h"
#include "editing/groups/MixedStart.h"
#include "solve/GroupBounds.h"

#include <QCoreApplication>
#include <QSet>

namespace convenor {
namespace {
using solve::nowhere;

// What moving somebody must gain for balancing: as much as a pair who would meet again.
constexpr int priceOfBalancing = 3;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Division)
};

Error impossible(const QString& detail)
{
    return {ErrorKind::WrongFormat, QStringLiteral("groups"), detail};
}

// More than this needs more memory and time than a division may take.
constexpr int mostPeople = 5000;
constexpr int mostRounds = 200;
constexpr int mostGroupsOfAll = 2000;

// People who would sit in two rounds at one time; those who are fixed in both are a matter of the rules.
int peopleInBoth(const solve::GroupProblem& problem, std::size_t one, std::size_t other)
{
    int people = 0;
    for (std::size_t person = 0; person < std::size_t(problem.people); ++person) {
        const bool areFixed =
            problem.pinned[one][person] != nowhere && problem.pinned[other][person] != nowhere;
        people += problem.present[one][person] && problem.present[other][person] && !areFixed;
    }
    return people;
}

// Rounds at the same time that are to be divided together, and the same people take part in both.
QString reasonByTime(const GroupCase& given)
{
    const Timing timing(given.plan);
    const Schedule schedule(given.plan, timing);
    const auto itemOf = [&given, &schedule](int round) {
        return schedule.indexOf(given.plan.find<BreakoutRound>(given.rounds[round])->agendaItem);
    };
    for (int one = 0; one < given.rounds.size(); ++one) {
        for (int other = one + 1; given.isAsked[one] && other < given.rounds.size(); ++other) {
            const qsizetype item = itemOf(one);
            const qsizetype otherItem = itemOf(other);
            if (!given.isAsked[other] || item < 0 || otherItem < 0 || schedule.areRelated(item, otherItem) ||
                !schedule.span(item).overlaps(schedule.span(otherItem)))
                continue;
            const int people = peopleInBoth(given.problem, std::size_t(one), std::size_t(other));
            if (people > 0)
                return Texts::tr("%1 and %2 are at the same time, and %n people would sit in both: sign "
                                 "people up for one of them first.",
                                 nullptr, people)
                    .arg(quotedTitle(roundTitle(given.plan, given.rounds[one])),
                         quotedTitle(roundTitle(given.plan, given.rounds[other])));
        }
    }
    return {};
}

// Why nothing can be divided; empty when it can.
QString reasonAgainst(const GroupCase& given, const DivisionRequest& request)
{
    if (!given.hasAsked())
        return request.rounds.isEmpty()
                   ? Texts::tr(
                         "The workshop has no groups yet: add a round of groups to an agenda item first.")
                   : Texts::tr("That round has no groups yet: add groups to it first.");
    if (given.people.isEmpty())
        return Texts::tr("Nobody takes part in the groups yet: add people who come on that day first.");
    for (const QString& reason : {reasonBySize(given), reasonByTime(given)}) {
        if (!reason.isEmpty())
            return reason;
    }
    constexpr qsizetype shown = 10;
    QStringList sentences;
    for (const solve::Conflict& conflict : impossibleRulesOf(given))
        sentences.append(conflictSentence(given, conflict)); // never empty: what is impossible is refused
    sentences.removeDuplicates();
    const int further = int(sentences.size() - shown);
    if (further > 0)
        sentences = sentences.mid(0, shown) << Texts::tr("And %n more of this kind.", nullptr, further);
    return sentences.join(u'\n');
}

double gapOf(long long total, long long bound)
{
    return total > 0 ? double(total - bound) / double(total) : 0;
}

// What rounds that are facts cost by themselves is left out, as in a report.
DivisionProgress progressOf(const GroupCase& given, const solve::Weights& weights,
                            const solve::GroupProgress& now)
{
    solve::GroupScore best = now.best;
    best.repeats -= given.facts.repeats;
    best.balance -= given.facts.balance;
    best.broken -= given.facts.broken;
    DivisionProgress progress{.done = now.done, .best = best.total(weights)};
    progress.bound = std::max(0LL, now.bound - given.facts.repeats * weights.repeat);
    progress.gap = std::max(0.0, gapOf(progress.best, progress.bound));
    progress.rounds = int(given.rounds.size());
    progress.broken = int(best.broken);
    progress.pairsAgain = int(std::max(0LL, best.repeats));
    progress.beyondShare = int(best.balance);
    if (now.seats)
        progress.wishes = satisfactionOf(given, *now.seats);
    return progress;
}

// The case must outlive the options.
solve::SolveOptions optionsFor(const GroupCase& given, const DivisionRequest& request, const Watch& watch,
                               const std::function<void(const DivisionProgress&)>& progress)
{
    solve::SolveOptions options{
        .seed = request.seed, .iterations = request.iterations, .stop = watch.stop, .progress = {}};
    if (!progress && !watch.progress)
        return options;
    options.progress = [progress, watch, &given,
                        weights = given.problem.weights](const solve::GroupProgress& now) {
        watch.say(now.done);
        if (progress)
            progress(progressOf(given, weights, now));
    };
    return options;
}

// The options of one of several runs: it tells its part of the whole way.
solve::SolveOptions part(const solve::SolveOptions& options, double from, double to)
{
    solve::SolveOptions own = options;
    if (options.progress) {
        own.progress = [tell = options.progress, from, to](solve::GroupProgress now) {
            now.done = from + now.done * (to - from);
            tell(now);
        };
    }
    return own;
}

// More than one seat that changes can gain by wishes, meetings and balance, so that only a rule is worth it.
int priceOfSeating(const solve::GroupProblem& problem)
{
    int wish = 0;
    for (const std::vector<int>& costs : problem.seatCost) {
        for (const int cost : costs)
            wish = std::max(wish, cost);
    }
    int members = 0;
    for (const std::vector<solve::GroupShape>& round : problem.rounds) {
        for (const solve::GroupShape& shape : round)
            members = std::max(members, shape.most);
    }
    // The shares of the group left and of the group joined change with their sizes.
    int shares = 0;
    for (const solve::Attribute& attribute : problem.attributes)
        shares += 2 * (attribute.values + 1);
    const solve::Weights& weights = problem.weights;
    return 1 + weights.preference * wish + weights.repeat * members + weights.balance * shares;
}

// Nobody moves; where that breaks a rule, as few as keep it.
solve::GroupSolution seated(solve::GroupProblem problem, const solve::SolveOptions& options)
{
    constexpr int movesForARule = 20;
    problem.weights.move = priceOfSeating(problem);
    problem.weights.broken = std::max(problem.weights.broken, movesForARule * problem.weights.move);
    solve::GroupSolution solution = repairGroups(problem, 0, part(options, 0, 0.5));
    return solution.score.broken > 0 && !solution.stopped ? repairGroups(problem, -1, part(options, 0.5, 1))
                                                          : solution;
}

// The better of two: what annealing finds, and, where people are only to meet others, what a schedule without
// repeated pairs becomes when it is improved.
solve::GroupSolution dividedAnew(const GroupCase& given, const solve::SolveOptions& options)
{
    std::optional<solve::Seating> start = mixedStart(given, part(options, 0, 1. / 3));
    if (!start)
        return solveGroups(given.problem, options);
    solve::GroupProblem improving = given.problem;
    improving.reference = std::move(*start);
    improving.weights.move = 0;
    solve::GroupSolution mixed = repairGroups(improving, -1, part(options, 1. / 3, 2. / 3));
    mixed.score = scoreOf(given.problem, mixed.seats);
    const solve::Weights& weights = given.problem.weights;
    if (mixed.stopped || mixed.score.total(weights) <= mixed.bound.total)
        return mixed;
    solve::SolveOptions last = part(options, 2. / 3, 1);
    if (last.progress) {
        last.progress = [tell = last.progress, &mixed, &weights](solve::GroupProgress now) {
            if (mixed.score.total(weights) < now.best.total(weights)) {
                now.best = mixed.score;
                now.seats = &mixed.seats;
            }
            tell(now);
        };
    }
    solve::GroupSolution annealed = solveGroups(given.problem, last);
    if (annealed.score.total(weights) < mixed.score.total(weights))
        return annealed;
    mixed.stopped = annealed.stopped;
    return mixed;
}

solve::GroupSolution solved(const GroupCase& given, const DivisionRequest& request,
                            const solve::SolveOptions& options)
{
    if (request.kind == DivisionKind::Divide)
        return dividedAnew(given, options);
    solve::GroupProblem problem = given.problem;
    problem.reference = given.seats;
    if (request.kind == DivisionKind::Seat)
        return seated(std::move(problem), options);
    problem.weights.move = priceOfBalancing;
    return repairGroups(problem, request.mostMoves, options);
}

void countSizes(const GroupCase& given, const solve::Seating& seats, DivisionReport& report)
{
    QSet<int> people;
    for (int round = 0; round < given.rounds.size(); ++round) {
        if (!given.isAsked[round])
            continue;
        std::vector<int> sizes(std::size_t(given.groups[round].size()));
        for (int person = 0; person < given.people.size(); ++person) {
            const int seat = seats[std::size_t(round)][std::size_t(person)];
            if (seat == nowhere)
                continue;
            ++sizes[std::size_t(seat)];
            people.insert(person);
        }
        const auto [least, most] = std::minmax_element(sizes.begin(), sizes.end());
        report.smallest = report.rounds == 0 ? *least : std::min(report.smallest, *least);
        report.largest = std::max(report.largest, *most);
        report.groups += int(sizes.size());
        ++report.rounds;
    }
    report.people = int(people.size());
}

bool isAbout(const GroupCase& given, const solve::Conflict& conflict)
{
    using Kind = solve::Conflict::Kind;
    const bool isOfAllRounds = conflict.kind == Kind::TogetherAndApart || conflict.kind == Kind::TooFewTopics;
    return isOfAllRounds || given.isAsked.value(conflict.round);
}

std::vector<solve::Conflict> asked(const GroupCase& given, std::vector<solve::Conflict> conflicts)
{
    std::erase_if(conflicts, [&given](const solve::Conflict& conflict) { return !isAbout(given, conflict); });
    return conflicts;
}
} // namespace

QString reasonBySize(const GroupCase& given)
{
    qsizetype groups = 0;
    for (const QList<Id>& ofRound : given.groups)
        groups += ofRound.size();
    if (given.people.size() <= mostPeople && given.rounds.size() <= mostRounds && groups <= mostGroupsOfAll)
        return {};
    return Texts::tr("%1 people, %2 rounds and %3 groups are too many to be divided: it can be %4 people, %5 "
                     "rounds and %6 groups at most.")
        .arg(given.people.size())
        .arg(given.rounds.size())
        .arg(groups)
        .arg(mostPeople)
        .arg(mostRounds)
        .arg(mostGroupsOfAll);
}

std::vector<solve::Conflict> impossibleRulesOf(const GroupCase& given)
{
    return asked(given, impossibleRules(given.problem));
}

std::vector<solve::Conflict> brokenRulesOf(const GroupCase& given, const solve::Seating& seats)
{
    return asked(given, brokenRules(given.problem, seats));
}

namespace {
// Who has a seat in a round asked for and does not take part in it.
int peopleLeft(const GroupCase& given)
{
    QSet<Id> left;
    for (const GroupMembership& row : given.plan.all<GroupMembership>()) {
        const int round = given.roundIndex(row.round);
        if (round < 0 || !given.isAsked[round])
            continue;
        const int person = given.personIndex(row.person);
        if (person == nowhere || !given.problem.present[std::size_t(round)][std::size_t(person)])
            left.insert(row.person);
    }
    return int(left.size());
}
} // namespace

int peopleMoved(const GroupCase& given, const solve::Seating& seats)
{
    int moved = 0;
    for (std::size_t person = 0; person < std::size_t(given.people.size()); ++person) {
        bool isMoved = false;
        for (int round = 0; round < given.rounds.size(); ++round) {
            const int before = given.seats[std::size_t(round)][person];
            isMoved |= before != nowhere && before != seats[std::size_t(round)][person];
        }
        moved += isMoved;
    }
    return moved;
}

DivisionReport reportOf(const GroupCase& given, const solve::Seating& seats)
{
    DivisionReport report;
    if (!given.hasAsked())
        return report;
    const solve::Weights& weights = given.problem.weights;
    report.score = scoreOf(given.problem, seats);
    report.score.repeats -= given.facts.repeats;
    report.score.balance -= given.facts.balance;
    report.score.broken -= given.facts.broken;
    report.bound = boundOf(given.problem, preferenceOptimum(given.problem));
    // The bound of all rounds, less what the facts are known to take of it.
    report.bound.repeats = std::max(0LL, report.bound.repeats - given.facts.repeats);
    report.bound.total = weights.preference * report.bound.preference + weights.repeat * report.bound.repeats;
    // What a move costs is no matter of how good the seats are.
    solve::Weights unmoved = weights;
    unmoved.move = 0;
    const long long total = report.score.total(unmoved);
    report.gap = gapOf(total, report.bound.total);
    report.pairsAgain = int(report.score.repeats);
    report.leastPairsAgain = int(report.bound.repeats);
    report.wishes = satisfactionOf(given, seats);
    countSizes(given, seats, report);
    for (const solve::Conflict& conflict : brokenRulesOf(given, seats))
        report.broken.append(conflictSentence(given, conflict));
    return report;
}

Result<Division> divide(const Plan& plan, const DivisionRequest& request, const Watch& watch,
                        const std::function<void(const DivisionProgress&)>& progress)
{
    Division division;
    division.kind = request.kind;
    division.given = groupCase(plan, request.rounds, request.kind == DivisionKind::Seat);
    if (const QString reason = reasonAgainst(division.given, request); !reason.isEmpty())
        return impossible(reason);
    solve::GroupSolution solution =
        solved(division.given, request, optionsFor(division.given, request, watch, progress));
    division.seats = std::move(solution.seats);
    division.stopped = solution.stopped;
    division.report = reportOf(division.given, division.seats);
    division.moved = peopleMoved(division.given, division.seats);
    division.left = peopleLeft(division.given);
    return division;
}
} // namespace convenor
