#include "domain/planners/ShiftPlanner.h"

#include <algorithm>
#include <vector>

namespace convenor {
namespace {
constexpr int latestMinute = 2879; // 47:59, the latest time that can be typed
constexpr int minutesOfOneDay = 1440;

// What an item of the day begins after.
struct OpenPart
{
    bool isParallel = false;
    int start = 0;
    int cursor = 0; // where the next one of a sequence can begin
    int end = 0;    // of the latest child

    int next() const { return isParallel ? start : cursor; }
    void take(int childEnd)
    {
        cursor = childEnd;
        end = std::max(end, childEnd);
    }
};

// The wanted starts of a day's items; empty when none moves, or one would begin at no time that there is.
std::optional<QHash<Id, int>> shiftedStarts(const Timing& timing, Id day, int fromMinute, int by)
{
    QHash<Id, int> starts;
    bool moves = false;
    for (const ItemTime& time : timing.items()) {
        if (time.day != day)
            continue;
        const bool isMoved = time.start >= fromMinute;
        const int start = time.start + (isMoved ? by : 0);
        if (isMoved && (start < 0 || start > latestMinute))
            return std::nullopt;
        moves |= isMoved;
        starts.insert(time.item, start);
    }
    return moves ? std::optional(starts) : std::nullopt;
}

// The opening and the pins at or after the minute.
std::optional<ChangeSet> shiftedPins(const Plan& plan, const Timing& timing, Id id, int fromMinute, int by)
{
    ChangeSet changes;
    const Day& day = *plan.find<Day>(id);
    if (day.opens >= fromMinute) {
        Day after = day;
        after.opens = day.opens + by;
        if (after.opens < 0 || after.opens >= minutesOfOneDay)
            return std::nullopt;
        changes.edit(day, after);
    }
    for (const ItemTime& time : timing.items()) {
        const AgendaItem& item = *plan.find<AgendaItem>(time.item);
        if (time.day != id || time.start < fromMinute || !item.pinnedStart)
            continue;
        AgendaItem after = item;
        after.pinnedStart = *item.pinnedStart + by;
        changes.edit(item, after);
    }
    return changes;
}

// A pin that moves earlier must not cut into what stays in front of it.
bool cutsDeeper(const Timing& before, const Timing& after, Id day)
{
    return std::any_of(after.items().cbegin(), after.items().cend(), [&](const ItemTime& time) {
        return time.day == day && time.gapBefore < std::min(0, before.find(time.item)->gapBefore);
    });
}
} // namespace

std::optional<ChangeSet> buffersFor(const Plan& plan, Id day, int opens, const QHash<Id, int>& starts)
{
    ChangeSet changes;
    const Timing timing(plan);
    std::vector<OpenPart> parts{{false, opens, opens, opens}};
    const auto closeDownTo = [&parts](std::size_t depth) {
        while (parts.size() > depth) {
            const int end = parts.back().end;
            parts.pop_back();
            parts.back().take(end);
        }
    };
    for (const ItemTime& time : timing.items()) {
        if (time.day != day)
            continue;
        closeDownTo(std::size_t(time.depth) + 1);
        const AgendaItem& item = *plan.find<AgendaItem>(time.item);
        int start = time.start;
        if (!item.pinnedStart) {
            start = starts.value(time.item, time.start);
            AgendaItem after = item;
            after.bufferMinutes = start - parts.back().next();
            if (after.bufferMinutes < 0)
                return std::nullopt;
            // A buffer from elsewhere that is less than none counts as none.
            if (after.bufferMinutes != std::max(0, item.bufferMinutes))
                changes.edit(item, after);
        }
        if (time.hasChildren)
            parts.push_back({item.kind == ItemKind::Parallel, start, start, start});
        else
            parts.back().take(start + time.minutes());
    }
    return changes;
}

ChangeSet shiftFrom(const Plan& plan, const Timing& timing, Id day, int fromMinute, int by)
{
    const bool isPossible = by != 0 && std::abs(qint64(by)) <= latestMinute && plan.find<Day>(day);
    const auto starts = isPossible ? shiftedStarts(timing, day, fromMinute, by) : std::nullopt;
    if (!starts)
        return {};
    const std::optional<ChangeSet> pins = shiftedPins(plan, timing, day, fromMinute, by);
    if (!pins)
        return {};
    const Result<Plan> pinned = plan.applied(*pins);
    if (!pinned)
        return {};
    const auto buffers = buffersFor(*pinned, day, pinned->find<Day>(day)->opens, *starts);
    const Result<Plan> moved = buffers ? pinned->applied(*buffers) : pinned;
    if (!buffers || !moved || (by < 0 && cutsDeeper(timing, Timing(*moved), day)))
        return {};
    ChangeSet changes = *pins;
    changes.append(*buffers);
    return changes;
}

int mostEarlier(const Plan& plan, const Timing& timing, Id day, int fromMinute)
{
    int possible = 0;
    int impossible = latestMinute + 1;
    while (impossible - possible > 1) {
        const int tried = (possible + impossible) / 2;
        if (shiftFrom(plan, timing, day, fromMinute, -tried).isEmpty())
            impossible = tried;
        else
            possible = tried;
    }
    return possible;
}
} // namespace convenor
