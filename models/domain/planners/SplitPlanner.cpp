#include "domain/planners/SplitPlanner.h"

#include "domain/HelpdeskRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/planners/AgendaTree.h"
#include "domain/planners/SplitTitles.h"
#include "domain/rules/RuleText.h"
#include "domain/TextRecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
struct SplitPlannerTexts
{
    Q_DECLARE_TR_FUNCTIONS(SplitPlanner)
};

bool carriesHelpdesk(const Plan& plan, Id item)
{
    const Records<Helpdesk> all = plan.all<Helpdesk>();
    return std::any_of(all.begin(), all.end(),
                       [item](const Helpdesk& helpdesk) { return helpdesk.agendaItem == item; });
}

// The minutes from the start of a session at which its children begin, the first one apart.
QList<int> seams(const Timing& timing, const ItemTime& time)
{
    QList<int> result;
    const QList<Id> children = timing.children(time.day, time.item);
    int over = time.start; // when all children so far are over
    for (qsizetype i = 0; i < children.size(); ++i) {
        const ItemTime& child = *timing.find(children.at(i));
        if (i > 0 && child.start >= over && child.start > time.start)
            result.append(child.start - time.start);
        over = std::max(over, child.end);
    }
    return result;
}

// The second part as a new item, without a place.
AgendaItem secondPart(const AgendaItem& item)
{
    AgendaItem second = item;
    second.title = titleOfNextPart(item.title);
    second.pinnedStart.reset();
    second.bufferMinutes = 0;
    second.actualStart.reset();
    // Who signed up signed up for the first part; nobody has chosen this one.
    second.capacity.reset();
    return second;
}

// People and translations of the first part for the second one.
void copyToSecond(const Plan& plan, Id first, Id second, ChangeSet& changes, IdSource& ids)
{
    for (const Assignment& original : plan.all<Assignment>()) {
        if (original.agendaItem != first)
            continue;
        Assignment copy = original;
        copy.id = ids.next();
        copy.agendaItem = second;
        changes.add(copy);
    }
    for (const Translation& original : plan.all<Translation>()) {
        if (original.record != first || original.recordTable != QLatin1String("agenda_item"))
            continue;
        Translation copy = original;
        copy.id = ids.next();
        copy.record = second;
        if (copy.field == QLatin1String("title"))
            copy.text = titleOfNextPart(copy.text);
        changes.add(copy);
    }
}
} // namespace

QString problemOfSplit(const Plan& plan, const Timing& timing, Id id, int firstMinutes)
{
    const AgendaItem* item = plan.find<AgendaItem>(id);
    const ItemTime* time = timing.find(id);
    if (!item || !time)
        return SplitPlannerTexts::tr("Only what stands on a day can be split.");
    const QString name = rules::itemName(*item);
    if (item->kind == ItemKind::Parallel)
        return SplitPlannerTexts::tr("%1 are parallel sessions, which cannot be split. Split one of them.")
            .arg(name);
    const AgendaItem* container = plan.find<AgendaItem>(time->parent);
    if (container && container->kind == ItemKind::Parallel)
        return SplitPlannerTexts::tr(
                   "%1 is one of parallel sessions: its second part would run beside it, not "
                   "behind. Move it into a session of its own first.")
            .arg(name);
    if (carriesHelpdesk(plan, id))
        return SplitPlannerTexts::tr(
                   "%1 has a helpdesk, whose meetings would be torn apart. Put a break into it instead.")
            .arg(name);
    if (!time->hasChildren && (firstMinutes <= 0 || firstMinutes >= time->minutes())) {
        const int minutes = time->minutes();
        return SplitPlannerTexts::tr("%1 lasts %n minute(s): split it somewhere within.", nullptr, minutes)
            .arg(name);
    }
    if (time->hasChildren && !seams(timing, *time).contains(firstMinutes))
        return SplitPlannerTexts::tr("%1 can be split only where something in it begins.").arg(name);
    return {};
}

int halfOf(const Plan& plan, const Timing& timing, Id item)
{
    constexpr int step = 5;
    const ItemTime* time = timing.find(item);
    if (!time || time->minutes() < 2)
        return 0;
    const int half = time->minutes() / 2;
    const int stepped = half / step * step;
    int best = stepped > 0 ? stepped : half;
    if (time->hasChildren) {
        const QList<int> places = seams(timing, *time);
        const auto nearest = std::min_element(places.cbegin(), places.cend(), [half](int a, int b) {
            return std::abs(a - half) < std::abs(b - half);
        });
        best = nearest == places.cend() ? 0 : *nearest;
    }
    return problemOfSplit(plan, timing, item, best).isEmpty() ? best : 0;
}

Insertion splitItem(const Plan& plan, const Timing& timing, Id id, int firstMinutes, IdSource& ids)
{
    if (!problemOfSplit(plan, timing, id, firstMinutes).isEmpty())
        return {};
    const AgendaItem& item = *plan.find<AgendaItem>(id);
    const ItemTime& time = *timing.find(id);
    AgendaItem second = secondPart(item);
    AgendaItem first = item;
    first.actualEnd.reset();
    if (!time.hasChildren) {
        first.minutes = firstMinutes;
        second.minutes = time.minutes() - firstMinutes;
    }
    Insertion result = insertItem(plan, second, placeBelow(plan, id), ids);
    // Spacing anew may have touched the first part.
    if (const Change* spaced = result.changes.find(Table::AgendaItem, id))
        first.position = spaced->afterAs<AgendaItem>().position;
    result.changes.edit(item, first);
    for (const Id childId : timing.children(time.day, id)) {
        const AgendaItem& child = *plan.find<AgendaItem>(childId);
        if (timing.find(childId)->start < time.start + firstMinutes)
            continue;
        AgendaItem moved = child;
        moved.parent = result.item;
        result.changes.edit(child, moved);
    }
    copyToSecond(plan, id, result.item, result.changes, ids);
    return result;
}

Id joinPartner(const Plan& plan, const Timing& timing, Id item)
{
    const auto siblings = tree::siblingsOf(timing, item);
    if (!siblings)
        return 0;
    const auto titleOf = [&plan](Id id) {
        const AgendaItem* record = plan.find<AgendaItem>(id);
        return record ? record->title.trimmed() : QString();
    };
    const Id before = siblings->ids.value(siblings->index - 1);
    const QString title = titleOf(item);
    const bool isPart = before != 0 && !title.isEmpty() && titleOfNextPart(titleOf(before)) == title;
    return isPart ? before : siblings->ids.value(siblings->index + 1);
}
} // namespace convenor
