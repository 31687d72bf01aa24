// Taking an answer of the divider over, when the plan is still the one that it is about.
#include "domain/Records.h"
#include "editing/AgendaEdits.h"
#include "editing/groups/GroupEdits.h"

namespace convenor {
namespace {
// The rows of a table that are about some rounds, in the order of their ids.
template <typename Record, typename IsAbout>
QList<Record> rowsAbout(const Plan& plan, IsAbout isAbout)
{
    QList<Record> rows;
    for (const Record& row : plan.all<Record>()) {
        if (isAbout(row))
            rows.append(row);
    }
    return rows;
}

template <typename Record, typename IsAbout>
bool areSame(const Plan& one, const Plan& other, IsAbout isAbout)
{
    return rowsAbout<Record>(one, isAbout) == rowsAbout<Record>(other, isAbout);
}

// The same people take part in the rounds, whatever else was changed of them.
bool haveSamePeople(const Plan& then, const Plan& now, const QList<Id>& rounds)
{
    const DaysOfPeople known(then);
    const DaysOfPeople knownNow(now);
    return std::all_of(rounds.cbegin(), rounds.cend(), [&known, &knownNow](Id round) {
        return roundPeople(known, round) == roundPeople(knownNow, round);
    });
}

// Everything that an answer about these rounds rests on.
bool isStillAbout(const Plan& then, const Plan& now, const QList<Id>& rounds)
{
    const auto ofRounds = [&rounds](const auto& row) { return rounds.contains(row.round); };
    const auto isWish = [&rounds, &then, &now](const TopicPreference& row) {
        const BreakoutGroup* group = then.find<BreakoutGroup>(row.group);
        group = group ? group : now.find<BreakoutGroup>(row.group);
        return group && rounds.contains(group->round);
    };
    const auto all = [](const auto&) { return true; };
    return areSame<BreakoutRound>(then, now,
                                  [&rounds](const BreakoutRound& row) { return rounds.contains(row.id); }) &&
           areSame<BreakoutGroup>(then, now, ofRounds) && areSame<GroupMembership>(then, now, ofRounds) &&
           areSame<TopicPreference>(then, now, isWish) && areSame<PairRule>(then, now, all) &&
           haveSamePeople(then, now, rounds);
}

QList<Id> askedRounds(const GroupCase& given)
{
    QList<Id> rounds;
    for (int round = 0; round < given.rounds.size(); ++round) {
        if (given.isAsked[round])
            rounds.append(given.rounds[round]);
    }
    return rounds;
}
} // namespace

Result<GroupEdits::Said> GroupEdits::take(const Division& division)
{
    const QList<Id> rounds = askedRounds(division.given);
    if (!isStillAbout(division.given.plan, m_editor->plan(), rounds))
        return Error{ErrorKind::WrongFormat, QStringLiteral("groups"),
                     tr("The workshop was changed while people were being divided, so nothing was taken "
                        "over. Divide once more.")};
    const ChangeSet changes = seatChanges(division.given, division.seats, m_editor->ids());
    const QString report = reportSentence(division.report);
    if (changes.isEmpty())
        return tr("Every seat stays as it is: %1").arg(report);
    const int count = int(rounds.size());
    const QString where = count == 1 ? quotedTitle(roundTitle(m_editor->plan(), rounds.constFirst()))
                                     : tr("%n rounds", nullptr, count);
    QString label;
    switch (division.kind) {
    case DivisionKind::Divide:
        label = tr("Divided %1").arg(where);
        break;
    case DivisionKind::Seat:
        label = tr("Seated those without a group in %1").arg(where);
        break;
    case DivisionKind::Balance:
        label = tr("Balanced %1").arg(where);
        break;
    }
    const int moved = division.moved;
    const QString said = division.kind == DivisionKind::Divide
                             ? tr("%1: %2").arg(label, report)
                             : tr("%1, %n people moved: %2", nullptr, moved).arg(label, report);
    return apply(label, changes, said);
}

Result<GroupEdits::Said> GroupEdits::take(const RepairChoice& choice)
{
    if (!choice.possible)
        return Error{ErrorKind::WrongFormat, QStringLiteral("groups"), choice.sentence};
    if (!isStillAbout(choice.plan, m_editor->plan(), choice.rounds))
        return Error{ErrorKind::WrongFormat, QStringLiteral("groups"),
                     tr("The workshop was changed since the repair was worked out, so nothing was taken "
                        "over. Ask once more.")};
    const int moved = choice.moved;
    const QString label = moved == 0 ? tr("Repaired groups, nobody moved")
                                     : tr("Repaired groups, %n people moved", nullptr, moved);
    return apply(label, choice.changes,
                 choice.changes.isEmpty() ? tr("Every seat stays as it is.") : choice.sentence);
}
} // namespace convenor
