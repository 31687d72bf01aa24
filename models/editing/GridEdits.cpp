#include "editing/GridEdits.h"

#include "domain/planners/BookingKeeper.h"
#include "editing/AgendaWords.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr int usualMinutes = 30; // of an item typed into the grid
constexpr int leastMinutes = 5;
} // namespace

Result<Said> GridEdits::apply(const QString& label, const ChangeSet& changes, const QString& mergeKey,
                              const QString& clash)
{
    if (changes.isEmpty())
        return Said();
    const Result<qint64> step = m_editor->apply(label, changes, mergeKey);
    if (!step)
        return step.error();
    QString said = tr("%1.").arg(label);
    for (const QString& more : {clash, meetingsMovedText(m_editor->lastChanges())}) {
        if (!more.isEmpty())
            said = tr("%1 %2.").arg(said, more);
    }
    return said;
}

// "10:35 in Room B"; "10:35".
QString GridEdits::whereText(const GridPlace& place) const
{
    const Room* room = m_editor->plan().find<Room>(place.room);
    const QString time = clockText(place.start);
    return room ? tr("%1 in %2", "a time and a room").arg(time, room->name) : time;
}

Result<Said> GridEdits::place(Id item, const GridPlace& place, std::optional<int> minutes,
                              const QString& mergeKey)
{
    const Plan& plan = m_editor->plan();
    const Timing& timing = m_editor->timing();
    if (QString why = whyNotOnGrid(plan, timing, item, place, minutes); !why.isEmpty())
        return why;
    const AgendaItem& record = *plan.find<AgendaItem>(item);
    const ItemTime* now = timing.find(item);
    const int end = place.start + minutes.value_or(now ? now->minutes() : record.minutes);
    const bool staysThere = now && now->day == place.day && roomOnGrid(plan, timing, item) == place.room;
    const bool changesLength = minutes && now && *minutes != now->minutes();
    const QString title = quotedTitle(record.title);
    const QString label = staysThere && changesLength
                              ? tr("%1 now %2 to %3").arg(title, clockText(place.start), clockText(end))
                              : tr("Moved %1 to %2").arg(title, whereText(place));
    const QString clash =
        clashText(plan, busyForItem(plan, timing, item, place.day), place.room, place.start, end);
    return apply(label, placeOnGrid(plan, timing, item, place, minutes), mergeKey, clash);
}

// Until the next thing in the room begins, half an hour at most.
int GridEdits::freeMinutes(const GridPlace& place) const
{
    const Plan& plan = m_editor->plan();
    int minutes = usualMinutes;
    for (const ItemTime& time : m_editor->timing().items()) {
        if (time.day == place.day && !time.hasChildren && time.start > place.start &&
            roomOnGrid(plan, m_editor->timing(), time.item) == place.room)
            minutes = std::min(minutes, time.start - place.start);
    }
    return std::max(minutes, leastMinutes);
}

Result<Said> GridEdits::add(const GridPlace& wanted, const QString& text, Id* created)
{
    GridPlace place = wanted;
    AgendaItem item;
    item.title = text.trimmed();
    if (item.title.isEmpty())
        return Said();
    item.minutes = freeMinutes(place);
    if (const std::optional<TimedTitle> timed = parseTimedTitle(text)) {
        place.start = timed->start;
        item.minutes = timed->end - timed->start;
        item.title = timed->title;
    }
    item.kind = kindFromTitle(item.title).value_or(ItemKind::Talk);
    const Insertion insertion =
        insertOnGrid(m_editor->plan(), m_editor->timing(), item, place, m_editor->ids());
    if (insertion.changes.isEmpty())
        return tr("Nothing can be put there: a day has times from 0:00 to 47:59.");
    if (created)
        *created = insertion.item;
    return apply(tr("Added %1 at %2").arg(quotedTitle(item.title), whereText(place)), insertion.changes, {},
                 {});
}
} // namespace convenor
