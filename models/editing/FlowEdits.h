// The steps that move time and whole blocks: shift, split, join, copy, the parking list. Each is one named
// step.
#pragma once

#include "domain/planners/AgendaPlanner.h"
#include "editing/AgendaEdits.h"

namespace convenor {
// Every method says what it did for the status line: "Moved 5 items to 9 November. The day now ends 16:40."
// What cannot be done changes nothing, and the sentence says why and what would work; empty when the gesture
// does nothing here.
class FlowEdits
{
    Q_DECLARE_TR_FUNCTIONS(FlowEdits)

public:
    explicit FlowEdits(PlanEditor& editor) : m_editor(&editor) {}

    // Everything of the day that begins at or after the minute begins `by` minutes later, earlier when
    // negative (planners/ShiftPlanner.h).
    Result<Said> shift(Id day, int fromMinute, int by);

    // Behind its first minutes; at half when none are told. `created`: the second part.
    Result<Said> split(Id item, std::optional<int> firstMinutes, Id* created = nullptr);
    Result<Said> join(const QList<Id>& items);

    // To a place of any day: placed and parked items.
    Result<Said> moveTo(const QList<Id>& items, const AgendaPlace& place);
    // With all content (planners/BlockPlanner.h). `created`: the copies.
    Result<Said> copyTo(const QList<Id>& items, const AgendaPlace& place, QList<Id>* created = nullptr);
    // Directly behind the last of them; of parked ones in the parking list.
    Result<Said> duplicate(const QList<Id>& items, QList<Id>* created = nullptr);

    // To the parking list, in front of a parked item or to its end.
    Result<Said> park(const QList<Id>& items, Id before = 0);
    // New items at the end of the parking list, one for each line of the text: as long as its head says ("45'
    // Panel", "9:00-9:45 Talk"), else 15 minutes. `created`: the last of them.
    Result<Said> parkNew(const QString& text, Id* created = nullptr);

private:
    Result<Said> apply(const QString& label, const ChangeSet& changes);
    // "“Reflection”", "5 items".
    QString titlesOf(const QList<Id>& items) const;

    PlanEditor* m_editor;
};
} // namespace convenor
