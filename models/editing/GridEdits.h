// Steps of the day grid: an item is put somewhere by time and room, everybody else keeps his time.
#pragma once

#include "domain/planners/GridPlanner.h"
#include "editing/AgendaEdits.h"

namespace convenor {
// Every method is one named step and says what it did, and who is in the way there; what cannot be is said
// instead, and changes nothing.
class GridEdits
{
    Q_DECLARE_TR_FUNCTIONS(GridEdits)

public:
    explicit GridEdits(PlanEditor& editor) : m_editor(&editor) {}

    // placeOnGrid. Consecutive ones with one key are one step.
    Result<Said> place(Id item, const GridPlace& place, std::optional<int> minutes = {},
                       const QString& mergeKey = {});
    // A new item with a title, pinned there; "9:15-10:00 Welcome" sets its times too. Half an hour, or as
    // long as the place is free. An empty text makes nothing. Gives the item's id to `created`.
    Result<Said> add(const GridPlace& place, const QString& text, Id* created);

private:
    int freeMinutes(const GridPlace& place) const;
    QString whereText(const GridPlace& place) const;
    Result<Said> apply(const QString& label, const ChangeSet& changes, const QString& mergeKey,
                       const QString& clash);

    PlanEditor* m_editor;
};
} // namespace convenor
