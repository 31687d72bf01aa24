// Helpdesks: their order, their names and their slots.
#include "domain/planners/HelpdeskPlanner.h"

#include "domain/Names.h"
#include "domain/Visibility.h"

#include <algorithm>

namespace convenor {
QList<Id> helpdesksInOrder(const Plan& plan, const Timing& timing)
{
    // Items stand in agenda order, but what starts earlier in another lane comes first.
    QHash<Id, int> dayOf;
    for (const DayTime& day : timing.days())
        dayOf.insert(day.day, int(dayOf.size()));
    QList<std::tuple<int, int, Id>> helpdesks;
    for (const Helpdesk& helpdesk : plan.all<Helpdesk>()) {
        const ItemTime* time = timing.find(helpdesk.agendaItem);
        helpdesks.append(
            {time ? dayOf.value(time->day) : int(dayOf.size()), time ? time->start : 0, helpdesk.id});
    }
    std::sort(helpdesks.begin(), helpdesks.end());
    QList<Id> ids;
    for (const auto& helpdesk : std::as_const(helpdesks))
        ids.append(std::get<Id>(helpdesk));
    return ids;
}

QList<Id> expertsOf(const Plan& plan, Id helpdesk)
{
    QList<Id> ids;
    for (const HelpdeskExpert& expert : plan.all<HelpdeskExpert>()) {
        if (expert.helpdesk == helpdesk)
            ids.append(expert.id);
    }
    return ids;
}

QString helpdeskTitle(const Plan& plan, Id helpdesk)
{
    const Helpdesk* record = plan.find<Helpdesk>(helpdesk);
    if (!record)
        return {};
    if (!record->name.trimmed().isEmpty())
        return record->name.simplified();
    const AgendaItem* item = plan.find<AgendaItem>(record->agendaItem);
    if (item && !item->title.trimmed().isEmpty())
        return item->title.simplified();
    return translatedName(nameOf(item ? item->kind : ItemKind::Helpdesk));
}

bool isMatchmaking(const Plan& plan, Id helpdesk)
{
    const Helpdesk* record = plan.find<Helpdesk>(helpdesk);
    const AgendaItem* item = record ? plan.find<AgendaItem>(record->agendaItem) : nullptr;
    return item && item->kind == ItemKind::Matchmaking;
}

namespace {
bool isPause(const AgendaItem& item)
{
    return item.kind == ItemKind::Break || item.kind == ItemKind::Meal;
}

// The item is a pause, or stands in one.
bool isInPause(const Plan& plan, const Timing& timing, Id item)
{
    // Timing has opened circles of parents, and what stands in another stands deeper.
    for (const ItemTime* time = timing.find(item); time; time = timing.find(time->parent)) {
        if (isPause(*plan.find<AgendaItem>(time->item)))
            return true;
    }
    return false;
}

// The two stand in different lanes of a parallel item: neither waits for the other.
bool areInOtherLanes(const Plan& plan, const Timing& timing, const ItemTime& a, const ItemTime& b)
{
    const ItemTime* left = &a;
    const ItemTime* right = &b;
    while (left && right && left->parent != right->parent) {
        const ItemTime*& deeper = left->depth < right->depth ? right : left;
        deeper = timing.find(deeper->parent);
    }
    const AgendaItem* around = left && right ? plan.find<AgendaItem>(left->parent) : nullptr;
    return around && left != right && around->kind == ItemKind::Parallel;
}

// What everybody has on the day of the helpdesk, in the order of time.
QList<Slot> pausesBeside(const Plan& plan, const Timing& timing, const ItemTime& own, int longer)
{
    QList<Slot> pauses;
    if (isInPause(plan, timing, own.item))
        return pauses;
    for (const ItemTime& time : timing.items()) {
        const bool overlaps = time.day == own.day && time.start < own.end && own.start < time.end;
        const bool covers = time.start <= own.start && own.end + longer <= time.end;
        if (!overlaps || covers || time.start == time.end)
            continue;
        const AgendaItem& item = *plan.find<AgendaItem>(time.item);
        if (!isPause(item) || !isPublic(plan, item))
            continue;
        // What stands before the helpdesk in the same sequence only runs over.
        if (time.start >= own.start || areInOtherLanes(plan, timing, own, time))
            pauses.append({0, time.start, time.end});
    }
    std::sort(pauses.begin(), pauses.end(), [](const Slot& a, const Slot& b) {
        return std::pair(a.start, a.end) < std::pair(b.start, b.end);
    });
    return pauses;
}
} // namespace

QList<Slot> slotsOf(const Plan& plan, const Timing& timing, const Helpdesk& helpdesk, int longer)
{
    const ItemTime* own = timing.find(helpdesk.agendaItem);
    const int length = helpdesk.meetingMinutes;
    if (!own || length <= 0 || length > own->minutes() + longer)
        return {};
    const QList<Slot> pauses = pausesBeside(plan, timing, *own, longer);
    const int step = length + std::clamp(helpdesk.changeoverMinutes, 0, own->minutes() + longer);
    const QDate date = plan.find<Day>(own->day)->date;
    const ZoneClock clock(plan.workshop().timezone);
    const auto lasts = [&](int start) {
        return !date.isValid() ||
               clock.utcMinutes(date, start + length) - clock.utcMinutes(date, start) >= length;
    };
    QList<Slot> result;
    auto pause = pauses.cbegin();
    int start = own->start;
    while (start + length <= own->end + longer && result.size() < mostSlots) {
        while (pause != pauses.cend() && pause->end <= start)
            ++pause;
        if (pause != pauses.cend() && pause->start < start + length) {
            start = pause->end;
        } else if (!lasts(start)) {
            ++start; // up to where the clocks go on
        } else {
            result.append({start - own->start, start, start + length});
            start += step;
        }
    }
    return result;
}

QList<Slot> slotsOf(const Plan& plan, const Timing& timing, Id helpdesk)
{
    const Helpdesk* record = plan.find<Helpdesk>(helpdesk);
    return record ? slotsOf(plan, timing, *record) : QList<Slot>();
}
} // namespace convenor
