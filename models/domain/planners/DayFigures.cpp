#include "domain/planners/DayFigures.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
struct DayFiguresTexts
{
    Q_DECLARE_TR_FUNCTIONS(DayFigures)
};

FrontTime timeOfLeaf(const AgendaItem& item, int minutes)
{
    switch (item.kind) {
    case ItemKind::Break:
    case ItemKind::Meal:
    case ItemKind::Internal:
        return {};
    case ItemKind::Part:
    case ItemKind::Talk:
    case ItemKind::Panel:
        return {minutes, minutes};
    default:
        return {0, minutes};
    }
}

// What stands in one item, or at the top of the day (0). The timing lets nobody walk deeper than 50 levels.
FrontTime timeWithin(const Plan& plan, const Timing& timing, Id day, Id parent)
{
    const AgendaItem* container = plan.find<AgendaItem>(parent);
    const bool isParallel = container && container->kind == ItemKind::Parallel;
    FrontTime sum;
    for (const Id id : timing.children(day, parent)) {
        const AgendaItem& item = *plan.find<AgendaItem>(id);
        if (item.internal)
            continue;
        const ItemTime& time = *timing.find(id);
        const FrontTime one =
            time.hasChildren ? timeWithin(plan, timing, day, id) : timeOfLeaf(item, time.minutes());
        if (!isParallel)
            sum = {sum.front + one.front, sum.working + one.working};
        else if (std::pair(one.front, one.working) > std::pair(sum.front, sum.working))
            sum = one;
    }
    return sum;
}
} // namespace

FrontTime frontTimeOf(const Plan& plan, const Timing& timing, Id day)
{
    return timeWithin(plan, timing, day, 0);
}

QString lengthText(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0)
        return DayFiguresTexts::tr("%1 min").arg(rest);
    return rest == 0 ? DayFiguresTexts::tr("%1 h").arg(hours)
                     : DayFiguresTexts::tr("%1 h %2").arg(hours).arg(rest, 2, 10, QLatin1Char('0'));
}

QString frontTimeText(const FrontTime& time)
{
    if (time.working <= 0)
        return {};
    return DayFiguresTexts::tr("%1 of %2 in front").arg(lengthText(time.front), lengthText(time.working));
}

std::optional<int> freeInLane(const Plan& plan, const Timing& timing, Id item)
{
    const ItemTime* lane = timing.find(item);
    const AgendaItem* parallel = lane ? plan.find<AgendaItem>(lane->parent) : nullptr;
    if (!parallel || parallel->kind != ItemKind::Parallel)
        return std::nullopt;
    return timing.find(parallel->id)->end - lane->end;
}

QString freeInLaneText(const Plan& plan, const Timing& timing, Id item)
{
    const int free = freeInLane(plan, timing, item).value_or(0);
    return free > 0 ? DayFiguresTexts::tr("%1 free").arg(free) : QString();
}
} // namespace convenor
