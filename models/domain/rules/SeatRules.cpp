// Rules about seats in groups: everybody has one, and it suits.
#include "domain/planners/RoundPeople.h"
#include "domain/planners/SeatFinder.h"
#include "domain/rules/RoundView.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"
#include "domain/rules/Views.h"
#include "domain/Visibility.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace convenor::rules {
QList<Problem> noSeat(const RuleInput& input)
{
    QList<Problem> problems;
    const QList<RoundView>& rounds = readRounds(input);
    if (rounds.isEmpty())
        return problems;
    const RoundPeople& taking = readTaking(input);
    for (const RoundView& view : rounds) {
        // At a market place people walk about.
        if (view.groups.isEmpty() || view.isMarket)
            continue;
        const QList<Id> people = taking.of(view.round->id);
        QList<Id> missing;
        for (const Id person : people) {
            if (!view.groupOf.contains(person))
                missing.append(person);
        }
        // Before anybody is divided there is nothing to say: leaders sit from the start.
        const qsizetype seated = people.size() - missing.size() - view.leaders.size();
        if (missing.isEmpty() || seated <= 0)
            continue;
        Problem problem = problemOf(input, "no-seat", view, missing);
        const int count = int(missing.size());
        problem.text = QCoreApplication::translate(
                           "rules", "%n people take part in %1 and sit in no group: %2.", nullptr, count)
                           .arg(roundName(input, view), peopleText(input, missing));
        ClockIds ids(input.plan.largestId());
        offer(problem, QCoreApplication::translate("rules", "Seat them where there is most room"),
              seatWhereRoom(input.plan, missing, view.round->id, ids));
        problems.append(problem);
    }
    return problems;
}

QList<Problem> seatLeftOver(const RuleInput& input)
{
    QList<Problem> problems;
    const QList<RoundView>& rounds = readRounds(input);
    if (rounds.isEmpty())
        return problems;
    const RoundPeople& taking = readTaking(input);
    for (const RoundView& view : rounds) {
        if (view.memberships.isEmpty())
            continue;
        const QList<Id> people = taking.of(view.round->id);
        const QSet<Id> takesPart(people.cbegin(), people.cend());
        QList<Id> leftOver;
        for (const GroupMembership* member : view.memberships) {
            // At a market place the lists of tables are for whoever comes; a day missed leaves them as they
            // are.
            const bool isGone =
                view.isMarket ? !isHere(input.plan, member->person) : !takesPart.contains(member->person);
            if (isGone && !view.leaders.contains(member->person))
                leftOver.append(member->person);
        }
        if (leftOver.isEmpty())
            continue;
        Problem problem = problemOf(input, "seat-left-over", view, leftOver);
        const int count = int(leftOver.size());
        problem.text =
            QCoreApplication::translate("rules", "%n people sit in a group of %1, but do not take part: %2.",
                                        nullptr, count)
                .arg(roundName(input, view), peopleText(input, leftOver));
        offer(problem, QCoreApplication::translate("rules", "Take them out of their groups"),
              unassignPeople(input.plan, leftOver, view.round->id));
        problems.append(problem);
    }
    return problems;
}

namespace {
// Looks at the pairs of one round.
class PairLook
{
public:
    PairLook(const RuleInput& input, const RoundView& view) : m_input(input), m_view(view)
    {
        for (const GroupMembership* row : view.movable())
            m_movable.insert(row->person, row);
    }
    void look(const PairRule& pair, QList<Problem>& problems);

private:
    void offerMove(Problem& problem, Id person, Id group) const;

    const RuleInput& m_input;
    const RoundView& m_view;
    QHash<Id, const GroupMembership*> m_movable;
    std::unique_ptr<SeatFinder> m_finder; // made when the first pair is wrong
};

void PairLook::offerMove(Problem& problem, Id person, Id group) const
{
    const GroupMembership* row = m_movable.value(person);
    if (!row || group == 0)
        return;
    offer(problem,
          QCoreApplication::translate("rules", "Send %1 to %2")
              .arg(personName(m_input.plan, person), groupName(m_input, group)),
          moved(*row, group));
}

void PairLook::look(const PairRule& pair, QList<Problem>& problems)
{
    const Id first = m_view.groupOf.value(pair.first);
    const Id second = m_view.groupOf.value(pair.second);
    const bool isApart = pair.kind == PairKind::Apart;
    const bool isWrong = first != 0 && second != 0 && (first == second) == isApart &&
                         isHere(m_input.plan, pair.first) && isHere(m_input.plan, pair.second);
    if (!isWrong)
        return;
    if (!m_finder)
        m_finder = std::make_unique<SeatFinder>(m_input.plan, m_view.round->id);
    Problem problem = problemOf(m_input, "pair-broken", m_view, {pair.first, pair.second});
    const QString one = personName(m_input.plan, pair.first);
    const QString other = personName(m_input.plan, pair.second);
    if (isApart) {
        problem.text = QCoreApplication::translate("rules", "%1 and %2 are to be apart, but both sit in %3.")
                           .arg(one, other, groupInRound(m_input, m_view, first));
        offerMove(problem, pair.second, m_finder->best(pair.second));
        offerMove(problem, pair.first, m_finder->best(pair.first));
    } else {
        problem.text =
            QCoreApplication::translate("rules", "%1 and %2 are to be together, but sit in %3 and %4 of %5.")
                .arg(one, other, groupName(m_input, first), groupName(m_input, second),
                     roundName(m_input, m_view));
        const auto canJoin = [this](Id person, Id group) {
            return !m_finder->isFull(group) && m_finder->mayJoin(person, group) ? group : 0;
        };
        offerMove(problem, pair.second, canJoin(pair.second, first));
        offerMove(problem, pair.first, canJoin(pair.first, second));
    }
    problems.append(problem);
}
} // namespace

QList<Problem> pairBroken(const RuleInput& input)
{
    QList<Problem> problems;
    if (input.plan.all<PairRule>().isEmpty())
        return problems;
    for (const RoundView& view : readRounds(input)) {
        PairLook look(input, view);
        for (const PairRule& pair : input.plan.all<PairRule>())
            look.look(pair, problems);
    }
    return problems;
}

namespace {
// All of them sent to groups whose language they speak; nothing when somebody finds none.
ChangeSet inTheirLanguage(const RuleInput& input, const RoundView& view, const QSet<Id>& people)
{
    SeatFinder finder(input.plan, view.round->id);
    ChangeSet changes;
    for (const GroupMembership* row : view.movable()) {
        if (!people.contains(row->person))
            continue;
        const Id group = finder.best(row->person);
        if (group == 0)
            return {};
        finder.seat(row->person, group);
        changes.append(moved(*row, group));
    }
    return changes.size() == people.size() ? changes : ChangeSet();
}
} // namespace

QList<Problem> noCommonLanguage(const RuleInput& input)
{
    QList<Problem> problems;
    for (const RoundView& view : readRounds(input)) {
        QHash<Id, QString> languages; // of the groups that said some
        for (const BreakoutGroup* group : view.groups) {
            if (!group->languages.isEmpty())
                languages.insert(group->id, group->languages);
        }
        QList<Id> people;
        for (auto seat = view.groupOf.cbegin(); seat != view.groupOf.cend() && !languages.isEmpty(); ++seat) {
            const Person* person = input.plan.find<Person>(seat.key());
            const auto spoken = languages.constFind(*seat);
            if (person && spoken != languages.cend() && isExpected(*person) &&
                !shareLanguage(person->languages, *spoken))
                people.append(person->id);
        }
        if (people.isEmpty())
            continue;
        std::sort(people.begin(), people.end());
        Problem problem = problemOf(input, "no-common-language", view, people);
        const int count = int(people.size());
        problem.text = QCoreApplication::translate(
                           "rules", "%n people speak no language of their group in %1: %2.", nullptr, count)
                           .arg(roundName(input, view), peopleText(input, people));
        offer(problem, QCoreApplication::translate("rules", "Send them to groups whose language they speak"),
              inTheirLanguage(input, view, QSet<Id>(people.cbegin(), people.cend())));
        problems.append(problem);
    }
    return problems;
}
} // namespace convenor::rules
