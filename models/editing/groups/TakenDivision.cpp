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

// The same question: whoever takes part, sits, wishes and speaks what, in groups of the same sizes, after the
// same other rounds. And the same rows, which an answer edits.
bool isStillAbout(const GroupCase& then, const GroupCase& now, const QList<Id>& rounds)
{
    const auto ofRounds = [&rounds](const auto& row) { return rounds.contains(row.round); };
    return then.people == now.people && then.rounds == now.rounds && then.groups == now.groups &&
           then.isAsked == now.isAsked && then.seats == now.seats && then.wishes == now.wishes &&
           then.problem == now.problem && areSame<BreakoutGroup>(then.plan, now.plan, ofRounds) &&
           areSame<GroupMembership>(then.plan, now.plan, ofRounds);
}

// What a lost room's groups were offered: rooms that are free at the time of their rounds, and large enough.
bool hasSameRooms(const Plan& then, const Plan& now, const QList<Id>& rounds)
{
    const auto itemOf = [](const Plan& plan, Id round) {
        const BreakoutRound* record = plan.find<BreakoutRound>(round);
        return record ? Id(record->agendaItem) : Id(0);
    };
    const auto isItem = [&](const AgendaItem& item) {
        return std::any_of(rounds.cbegin(), rounds.cend(),
                           [&](Id id) { return itemOf(then, id) == item.id; });
    };
    return areSame<Room>(then, now, [](const Room&) { return true; }) &&
           areSame<AgendaItem>(then, now, isItem) &&
           std::all_of(rounds.cbegin(), rounds.cend(), [&](Id round) {
               return freeRoomsFor(then, itemOf(then, round)) == freeRoomsFor(now, itemOf(now, round));
           });
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
    const bool keepsSeats = division.kind == DivisionKind::Seat;
    if (!isStillAbout(division.given, groupCase(m_editor->plan(), rounds, keepsSeats), rounds))
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
    QStringList said{division.kind == DivisionKind::Divide
                         ? tr("%1: %2").arg(label, report)
                         : tr("%1, %n people moved: %2", nullptr, moved).arg(label, report)};
    if (const QString left = leftSentence(division.left); !left.isEmpty())
        said.append(left);
    return apply(label, changes, said.join(u' '));
}

Result<GroupEdits::Said> GroupEdits::take(const RepairChoice& choice)
{
    if (!choice.possible)
        return Error{ErrorKind::WrongFormat, QStringLiteral("groups"), choice.sentence};
    const Plan& plan = m_editor->plan();
    const bool movesGroups =
        std::any_of(choice.changes.begin(), choice.changes.end(),
                    [](const Change& change) { return change.table != Table::GroupMembership; });
    if (!isStillAbout(groupCase(choice.plan, choice.rounds, true), groupCase(plan, choice.rounds, true),
                      choice.rounds) ||
        (movesGroups && !hasSameRooms(choice.plan, plan, choice.rounds)))
        return Error{ErrorKind::WrongFormat, QStringLiteral("groups"),
                     tr("The workshop was changed since the repair was worked out, so nothing was taken "
                        "over. Ask once more.")};
    const int moved = choice.moved;
    const QString label = moved == 0 ? tr("Repaired groups, nobody moved")
                                     : tr("Repaired groups, %n people moved", nullptr, moved);
    return apply(label, choice.changes,
                 choice.changes.isEmpty() ? tr("Every seat stays as it is.")
                                          : tr("%1: %2").arg(label, choice.result + u'.'));
}
} // namespace convenor
