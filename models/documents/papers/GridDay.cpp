#include "documents/papers/GridDay.h"

#include <algorithm>
#include <map>
#include <set>

namespace convenor {
namespace {
// An item stands once in every room in which it or one of its groups is.
void addEntries(std::vector<GridEntry>& entries, const PaperContext& context, const ItemIndex& index,
                const AgendaItem& item)
{
    const ItemTime* time = context.timing().find(item.id);
    std::map<Id, QList<const BreakoutGroup*>> groups;
    for (const BreakoutGroup* group : index.groups(item.id))
        groups[group->room == 0 ? index.room(item) : Id(group->room)].append(group);
    if (groups.empty())
        groups[index.room(item)] = {};
    for (const auto& [room, inRoom] : groups)
        entries.push_back({&item, room, inRoom, time->start, time->end});
}

// An item without a length takes up the time until something else begins or ends.
void stretch(std::vector<GridEntry>& entries)
{
    std::set<int> times;
    for (const GridEntry& entry : entries) {
        times.insert(entry.start);
        times.insert(entry.end);
    }
    for (GridEntry& entry : entries) {
        if (entry.end > entry.start)
            continue;
        const auto next = times.upper_bound(entry.start);
        entry.end = next == times.end() ? entry.start + 1 : *next;
    }
}

// Entries that overlap, directly or by others between them, together; `entries` is ordered by start.
std::vector<GridField> fieldsOf(const std::vector<GridEntry>& entries)
{
    std::vector<GridField> fields;
    for (const GridEntry& entry : entries) {
        if (fields.empty() || entry.start >= fields.back().end)
            fields.push_back({entry.start, entry.end, {}});
        fields.back().end = std::max(fields.back().end, entry.end);
        fields.back().entries.push_back(entry);
    }
    return fields;
}
} // namespace

std::vector<GridEntry> entriesOf(const PaperContext& context, const ItemIndex& index, Id day)
{
    std::vector<GridEntry> entries;
    for (const AgendaItem* item : index.leaves(day))
        addEntries(entries, context, index, *item);
    return entries;
}

GridDay gridOf(const PaperContext& context, const ItemIndex& index, Id day)
{
    std::vector<GridEntry> entries = entriesOf(context, index, day);
    stretch(entries);
    GridDay grid;
    std::map<Id, std::vector<GridEntry>> rooms;
    for (GridField& field : fieldsOf(entries)) {
        std::set<Id> places;
        for (const GridEntry& entry : field.entries)
            places.insert(entry.room);
        if (places.size() == 1) {
            grid.whole.push_back(std::move(field));
            continue;
        }
        for (const GridEntry& entry : field.entries)
            rooms[entry.room].push_back(entry);
    }
    for (const auto& [room, inRoom] : rooms)
        grid.columns.push_back({room, fieldsOf(inRoom)});
    // Those without a room stand last.
    if (!grid.columns.empty() && grid.columns.front().room == 0)
        std::rotate(grid.columns.begin(), grid.columns.begin() + 1, grid.columns.end());
    return grid;
}
} // namespace convenor
