// Everything that is done with rounds and seats, each one named step with a sentence.
#pragma once

#include "editing/groups/Division.h"
#include "editing/PlanEditor.h"

#include <QCoreApplication>

namespace convenor {
class GroupEdits
{
    Q_DECLARE_TR_FUNCTIONS(GroupEdits)

public:
    explicit GroupEdits(PlanEditor& editor) : m_editor(&editor) {}

    // "Moved Anna Georgieva to “Skills” (8 of 10)." Also says when nothing was to be done, and why: then
    // there is no step. Errors as of PlanEditor::apply; NoSuchRecord when a row named is not there.
    using Said = QString;

    Result<Said> addRound(const RoundWish& wish, Id* created = nullptr);
    Result<Said> removeRound(Id round);
    Result<Said> addGroup(Id round, const QString& topic);
    Result<Said> removeGroup(Id group);
    // Any field of a group or round; consecutive edits with one key are one step.
    Result<Said> edit(const BreakoutGroup& before, const BreakoutGroup& after, const QString& mergeKey = {});
    Result<Said> edit(const BreakoutRound& before, const BreakoutRound& after, const QString& mergeKey = {});
    Result<Said> spreadOverRooms(Id round, const QList<Id>& rooms);
    // Person 0: nobody leads it any more.
    Result<Said> setLead(Id group, GroupLead lead, Id person);

    Result<Said> seat(const QList<Id>& people, Id group);
    Result<Said> unassign(const QList<Id>& people, Id round);
    Result<Said> swap(Id one, Id other, Id round);
    // All pinned: lets them go; else pins all. Who has no seat is passed over.
    Result<Said> togglePinned(const QList<Id>& people, Id round);
    Result<Said> setPair(Id one, Id other, std::optional<PairKind> kind);
    // Best first; an empty list takes them away.
    Result<Said> setWishes(Id person, Id round, const QList<Id>& groups);

    // Takes an answer over. Refused (WrongFormat, subject "groups", detail: a sentence) when the plan has
    // moved on since it was asked, unless the question would be the same now: its rounds and groups, who
    // takes part, seats (in other rounds too), wishes, languages, rules and sizes; and for a lost room the
    // rooms that are free.
    Result<Said> take(const Division& division);
    Result<Said> take(const RepairChoice& choice);

private:
    Result<Said> apply(const QString& label, const ChangeSet& changes, const Said& said,
                       const QString& mergeKey = {});
    PlanEditor* m_editor;
};
} // namespace convenor
