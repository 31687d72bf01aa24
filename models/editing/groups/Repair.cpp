#include "domain/Records.h"
#include "domain/rules/RuleText.h"
#include "editing/groups/Division.h"
#include "editing/groups/LostRoom.h"

#include <QCoreApplication>
#include <QSet>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Repair)
};

// A repair takes a share of a division's time, for all choices together: most seats stay.
constexpr int shareOfDivision = 5;
// One choice more: the best that few moves can do, one seat in so many.
constexpr int seatsForAMove = 100;
constexpr int shareOfFewMoves = 8;

// Where everybody sits in the plan as it is, whatever becomes of the groups: by round, by person.
using Groups = QHash<Id, QHash<Id, Id>>;

Groups groupsOfPeople(const Plan& plan)
{
    Groups groups;
    for (const BreakoutRound& round : plan.all<BreakoutRound>())
        groups.insert(round.id, seatsInRound(plan, round.id));
    return groups;
}

struct Moves
{
    int people = 0;
    int seats = 0;
};

Moves movesOf(const GroupCase& given, const solve::Seating& seats, const Groups& before)
{
    Moves moves;
    QSet<int> people;
    for (int round = 0; round < given.rounds.size(); ++round) {
        const QHash<Id, Id> known = before.value(given.rounds[round]);
        for (int person = 0; given.isAsked[round] && person < given.people.size(); ++person) {
            const Id group = known.value(given.people[person]);
            const int seat = seats[std::size_t(round)][std::size_t(person)];
            if (group == 0 || (seat != solve::nowhere && given.groups[round][seat] == group))
                continue;
            ++moves.seats;
            people.insert(person);
        }
    }
    moves.people = int(people.size());
    return moves;
}

class Repairer
{
public:
    Repairer(const Plan& plan, const RepairQuestion& question, IdSource& ids, const Watch& watch)
        : m_plan(plan), m_question(question), m_ids(ids), m_watch(watch), m_before(groupsOfPeople(plan))
    {
    }
    Result<RepairList> repair();

private:
    QList<Id> roundsAsked(bool withoutSeats) const;
    bool needsRepair(const GroupCase& given) const;
    QString situation(const GroupCase& given) const;
    Result<Done> addChoices(const LostRoomWay& way, bool onlyFirst);
    RepairChoice choiceOf(const LostRoomWay& way, const GroupCase& given, const solve::RepairOffer& offer,
                          bool isFree);
    Result<Done> withoutLostRoom(const LostGroups& lost);
    RepairChoice withoutSeats(const LostRoomWay& way) const;
    RepairChoice homeless(const LostRoomWay& way) const;

    const Plan& m_plan;
    const RepairQuestion& m_question;
    IdSource& m_ids;
    const Watch& m_watch;
    Groups m_before;
    QList<Id> m_rounds; // whose seats are repaired
    QList<Id> m_about;  // and those whose groups may lose their room
    RepairList m_list;
};

// Without seats: also those in which nobody sits yet.
QList<Id> Repairer::roundsAsked(bool withoutSeats) const
{
    QList<Id> rounds;
    for (const Id round : roundsInOrder(m_plan)) {
        const bool isAsked = m_question.rounds.isEmpty() || m_question.rounds.contains(round);
        const bool isDivided = !m_before.value(round).isEmpty();
        const bool isNamed = m_question.lostRoom == 0 && !m_question.rounds.isEmpty();
        if (isAsked && (withoutSeats || isNamed || isDivided) && !groupsOfRound(m_plan, round).isEmpty())
            rounds.append(round);
    }
    return rounds;
}

struct Gaps
{
    int left = 0; // people who have a seat and do not take part any more
    int came = 0; // people who take part and have none
};

Gaps gapsOf(const GroupCase& given)
{
    QSet<Id> left, came;
    const DaysOfPeople known(given.plan);
    for (int round = 0; round < given.rounds.size(); ++round) {
        if (!given.isAsked[round])
            continue;
        const RoundGaps gaps = roundGaps(known, given.rounds[round]);
        left.unite(QSet<Id>(gaps.leftOver.cbegin(), gaps.leftOver.cend()));
        came.unite(QSet<Id>(gaps.unassigned.cbegin(), gaps.unassigned.cend()));
    }
    return {int(left.size()), int(came.size())};
}

bool Repairer::needsRepair(const GroupCase& given) const
{
    const Gaps gaps = gapsOf(given);
    return gaps.left + gaps.came > 0 || !brokenRulesOf(given, given.seats).empty();
}

// "6 people left, 4 need a seat, 1 rule is broken."
QString Repairer::situation(const GroupCase& given) const
{
    const Gaps gaps = gapsOf(given);
    QStringList parts;
    if (gaps.left > 0)
        parts.append(Texts::tr("%n people left", nullptr, gaps.left));
    if (gaps.came > 0)
        parts.append(Texts::tr("%n people need a seat", nullptr, gaps.came));
    const auto conflicts = brokenRulesOf(given, given.seats);
    const int broken = int(std::count_if(conflicts.begin(), conflicts.end(), [](const solve::Conflict& one) {
        return one.kind != solve::Conflict::Kind::NoSeat;
    }));
    if (broken > 0)
        parts.append(Texts::tr("%n rule(s) broken", nullptr, broken));
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral(", ")) + u'.';
}

QString firstBroken(const GroupCase& given, const solve::Seating& seats)
{
    const std::vector<solve::Conflict> broken = brokenRulesOf(given, seats);
    return broken.empty() ? QString() : conflictSentence(given, broken.front());
}

RepairChoice Repairer::choiceOf(const LostRoomWay& way, const GroupCase& given,
                                const solve::RepairOffer& offer, bool isFree)
{
    RepairChoice choice;
    const solve::Seating& seats = offer.solution.seats;
    const Moves moves = movesOf(given, seats, m_before);
    choice.moved = moves.people;
    choice.rounds = m_about;
    choice.plan = m_plan;
    choice.report = reportOf(given, seats);
    choice.changes = way.changes;
    choice.changes.append(seatChanges(given, seats, m_ids));
    QString who =
        moves.people == 0 ? Texts::tr("Nobody moves") : Texts::tr("%n people move", nullptr, moves.people);
    if (moves.seats > moves.people)
        who = Texts::tr("%1 (%n seats)", nullptr, moves.seats).arg(who);
    if (isFree)
        who = Texts::tr("Everybody free again: %1").arg(who);
    const QString broken = firstBroken(given, seats);
    choice.possible = broken.isEmpty();
    if (!choice.possible) {
        choice.sentence = Texts::tr("%1: impossible, because of this: %2").arg(who, broken);
        return choice;
    }
    QStringList parts = way.said;
    parts.append(Texts::tr("all rules kept"));
    if (given.isAsked.count(true) > 1 || choice.report.pairsAgain > 0)
        parts.append(pairsAgainText(choice.report.pairsAgain, choice.report.leastPairsAgain));
    if (choice.report.wishes.withWishes > 0)
        parts.append(Texts::tr("%1 of %2 have their first wish")
                         .arg(choice.report.wishes.first)
                         .arg(choice.report.wishes.withWishes));
    choice.result = parts.join(QStringLiteral("; "));
    choice.sentence = Texts::tr("%1: %2.").arg(who, choice.result);
    return choice;
}

int seatsOf(const solve::GroupProblem& problem)
{
    int seats = 0;
    for (const std::vector<int>& round : problem.reference)
        seats +=
            int(std::count_if(round.begin(), round.end(), [](int seat) { return seat != solve::nowhere; }));
    return seats;
}

// The best that few moves can do joins the list, unless fewer moves do as well.
void addFewMoves(const solve::GroupProblem& problem, solve::SolveOptions options,
                 std::vector<solve::RepairOffer>& offers)
{
    options.iterations = std::max(1LL, options.iterations * shareOfDivision / shareOfFewMoves);
    options.progress = {};
    const int most = std::max(1, seatsOf(problem) / seatsForAMove);
    solve::RepairOffer few{.moved = 0, .solution = repairGroups(problem, most, options), .broken = {}};
    few.solution.score = scoreOf(problem, few.solution.seats);
    few.moved = int(few.solution.score.moved);
    few.broken = brokenRules(problem, few.solution.seats);
    const auto cost = [&problem](const solve::RepairOffer& offer) {
        return offer.solution.score.total(problem.weights);
    };
    for (const solve::RepairOffer& offer : offers) {
        if (offer.moved <= few.moved && cost(offer) <= cost(few))
            return;
    }
    const auto place = std::find_if(offers.begin(), offers.end(), [&few](const solve::RepairOffer& offer) {
        return offer.moved > few.moved;
    });
    offers.insert(place, std::move(few));
}

// What a way costs; with onlyFirst just the fewest moves that keep all rules.
Result<Done> Repairer::addChoices(const LostRoomWay& way, bool onlyFirst)
{
    if (m_rounds.isEmpty()) {
        m_list.choices.append(withoutSeats(way));
        return Done{};
    }
    const GroupCase given = groupCase(way.plan, m_rounds, true);
    const qint64 iterations = m_question.iterations > 0
                                  ? m_question.iterations
                                  : solve::suitableIterations(given.problem) / shareOfDivision + 1;
    solve::SolveOptions options{
        .seed = m_question.seed, .iterations = iterations, .stop = m_watch.stop, .progress = {}};
    options.progress = [this](const solve::GroupProgress& now) { m_watch.say(now.done); };
    std::vector<solve::RepairOffer> offers = repairOffers(given.problem, options);
    if (!onlyFirst)
        addFewMoves(given.problem, options, offers);
    if (m_watch.isStopped())
        return Error{ErrorKind::Cancelled};
    for (const solve::RepairOffer& offer : offers) {
        // Most seats change only where everybody is free again.
        const bool isFree = offer.moved * 4 > seatsOf(given.problem);
        if (onlyFirst && !offer.broken.empty())
            continue;
        m_list.choices.append(choiceOf(way, given, offer, isFree && !onlyFirst));
        if (onlyFirst)
            break;
    }
    return Done{};
}

// Nobody sits anywhere yet: only groups change.
RepairChoice Repairer::withoutSeats(const LostRoomWay& way) const
{
    RepairChoice choice;
    choice.rounds = m_about;
    choice.plan = m_plan;
    choice.changes = way.changes;
    choice.result = way.said.join(QStringLiteral("; "));
    choice.sentence = Texts::tr("%1: %2.").arg(Texts::tr("Nobody moves"), choice.result);
    return choice;
}

// "Nobody moves: impossible, because no free room holds “Skills” and no other room has space for it."
RepairChoice Repairer::homeless(const LostRoomWay& way) const
{
    RepairChoice choice;
    choice.possible = false;
    choice.rounds = m_about;
    choice.plan = m_plan;
    choice.sentence = Texts::tr("Nobody moves: impossible, because no room that is free then, and no room of "
                                "another group, has space for %1.")
                          .arg(way.homeless.join(QStringLiteral(", ")));
    return choice;
}

Result<Done> Repairer::withoutLostRoom(const LostGroups& lost)
{
    const int groups = int(lost.groups.size());
    const int people = lost.people;
    m_list.sentence =
        Texts::tr("%1 is lost at %2: %3 in %4.")
            .arg(rules::roomName(m_plan, m_question.lostRoom), lost.starts.join(QStringLiteral(", ")),
                 Texts::tr("%n people", nullptr, people), Texts::tr("%n group(s)", nullptr, groups));
    const Result<LostRoomWay> kept = withoutRoom(m_plan, lost, m_question.lostRoom, false);
    if (!kept)
        return kept.error();
    if (!kept->homeless.isEmpty())
        m_list.choices.append(homeless(*kept));
    Result<Done> done = addChoices(*kept, false);
    if (!done || !kept->keepsGroups)
        return done;
    const Result<LostRoomWay> dissolved = withoutRoom(m_plan, lost, m_question.lostRoom, true);
    if (!dissolved)
        return dissolved.error();
    return dissolved->keepsGroups ? Done{} : addChoices(*dissolved, true);
}

Result<RepairList> Repairer::repair()
{
    m_rounds = roundsAsked(false);
    m_about = m_question.lostRoom == 0 ? m_rounds : roundsAsked(true);
    if (m_about.isEmpty())
        return Error{ErrorKind::WrongFormat, QStringLiteral("groups"),
                     Texts::tr("Nobody sits in a group yet: divide people first.")};
    const GroupCase now = groupCase(m_plan, m_rounds, true);
    if (const QString reason = reasonBySize(now); !reason.isEmpty())
        return Error{ErrorKind::WrongFormat, QStringLiteral("groups"), reason};
    const LostGroups lost =
        m_question.lostRoom == 0 ? LostGroups{} : groupsInRoom(m_plan, m_about, m_question.lostRoom);
    Result<Done> done = Done{};
    if (!lost.groups.isEmpty()) {
        done = withoutLostRoom(lost);
    } else if (m_question.lostRoom != 0) {
        m_list.sentence = Texts::tr("No group meets in %1, so nothing needs repair.")
                              .arg(rules::roomName(m_plan, m_question.lostRoom));
    } else if (needsRepair(now)) {
        m_list.sentence = situation(now);
        LostRoomWay asItIs;
        asItIs.plan = m_plan;
        done = addChoices(asItIs, false);
    } else {
        m_list.sentence = Texts::tr("Everybody who takes part has a seat and all rules are kept: nothing "
                                    "needs repair.");
    }
    if (!done)
        return done.error();
    std::stable_sort(m_list.choices.begin(), m_list.choices.end(),
                     [](const RepairChoice& a, const RepairChoice& b) { return a.moved < b.moved; });
    for (int i = 0; i < m_list.choices.size() && m_list.proposal < 0; ++i) {
        if (m_list.choices[i].possible)
            m_list.proposal = i;
    }
    return m_list;
}
} // namespace

Result<RepairList> repair(const Plan& plan, const RepairQuestion& question, IdSource& ids, const Watch& watch)
{
    return Repairer(plan, question, ids, watch).repair();
}
} // namespace convenor
