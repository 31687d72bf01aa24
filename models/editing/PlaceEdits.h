// Steps on several items of the agenda at once: to a place that somebody typed, up and down together, pins.
#pragma once

#include "editing/AgendaEdits.h"
#include "editing/PlaceWords.h"

namespace convenor {
// Every method is one named step and says what it did; empty when it does nothing here. Items that stand in
// others of the list go with them.
class PlaceEdits
{
    Q_DECLARE_TR_FUNCTIONS(PlaceEdits)

public:
    explicit PlaceEdits(PlanEditor& editor) : m_editor(&editor) {}

    // Moves items where the wish says. With a day: to the top of that day, behind all that begins before the
    // wished start, or to its end when no start is told. Without one: a start orders them anew among their
    // siblings. The first of them is pinned to a wished start. A room becomes that of every item moved.
    Result<Said> moveTo(const QList<Id>& items, const PlaceWish& wish);
    // The same for copies of them (planners/BlockPlanner.h says what a copy has); `created`: their ids.
    Result<Said> copyTo(const QList<Id>& items, const PlaceWish& wish, QList<Id>* created = nullptr);

    // In front of the sibling above the first of them, behind the one below the last; at the edge of a
    // session out of it.
    Result<Said> moveUp(const QList<Id>& items);
    Result<Said> moveDown(const QList<Id>& items);

    // Pins all of them where they start now; lets all float when all are pinned.
    Result<Said> togglePins(const QList<Id>& items);

private:
    QList<Id> rootsOf(const QList<Id>& items) const;
    AgendaPlace placeOf(const QList<Id>& items, const PlaceWish& wish) const;
    Result<ChangeSet> settled(const QList<Id>& moved, const PlaceWish& wish, ChangeSet changes) const;
    QString placeName(const PlaceWish& wish) const;
    QString nameOf(const QList<Id>& items) const;
    Result<Said> apply(const QString& label, const ChangeSet& changes);

    PlanEditor* m_editor;
};
} // namespace convenor
