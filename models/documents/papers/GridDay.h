// Where everything on a day takes place, and where it stands in a grid of rooms by time: internal to the
// papers about rooms.
#pragma once

#include "documents/papers/ItemParts.h"

namespace convenor {
// An item in one place.
struct GridEntry
{
    const AgendaItem* item = nullptr;
    Id room = 0;                             // 0 = none
    QList<const BreakoutGroup*> groups = {}; // of the item's rounds, those that meet there
    int start = 0;                           // minutes
    int end = 0;
};

// A field of the grid: one entry, or several that overlap in one place.
struct GridField
{
    int start = 0;
    int end = 0;
    std::vector<GridEntry> entries;
};

struct GridColumn
{
    Id room = 0; // 0: items that have none while others go on
    std::vector<GridField> fields;
};

struct GridDay
{
    std::vector<GridColumn> columns; // by room id: in the order in which rooms were typed
    // What goes on in one place while nothing goes on elsewhere, plenary parts, breaks, meals: across all
    // columns.
    std::vector<GridField> whole;
};

// Every item of a day in every place in which it, or one of its groups, is; by start. An item without a
// length keeps its end at its start.
std::vector<GridEntry> entriesOf(const PaperContext& context, const ItemIndex& index, Id day);

GridDay gridOf(const PaperContext& context, const ItemIndex& index, Id day);
} // namespace convenor
