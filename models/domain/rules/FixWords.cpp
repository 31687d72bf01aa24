#include "domain/rules/FixWords.h"

#include "domain/GroupRecords.h"
#include "domain/planners/RoundPlanner.h"
#include "domain/rules/RuleText.h"

#include <QCoreApplication>

namespace convenor::rules {
namespace {
struct FixSides
{
    QString before;
    QString after;
    bool isDifferent() const { return before != after; }
};

// Where an item stands, as far as it differs on the other side: day, time, room.
QString fixStanding(const Plan& plan, const ItemTime* time, const AgendaItem& item, bool withDay,
                    bool withRoom)
{
    QStringList parts;
    const Day* day = time ? plan.find<Day>(time->day) : nullptr;
    if (withDay)
        parts << (day ? dateText(day->date) : QCoreApplication::translate("rules", "parking list"));
    if (time)
        parts << clockText(time->start) + u'\u2013' + clockText(time->end);
    if (withRoom)
        parts << (item.room ? roomName(plan, item.room) : QCoreApplication::translate("rules", "no room"));
    return parts.join(QStringLiteral(", "));
}

std::optional<FixSides> fixSidesOf(const Plan& plan, const Timing& timing, const Plan& after,
                                   const Timing& later, const AgendaItem& item)
{
    const AgendaItem* now = after.find<AgendaItem>(item.id);
    if (!now)
        return std::nullopt;
    const ItemTime* before = timing.find(item.id);
    const ItemTime* then = later.find(item.id);
    const bool otherDay = (before ? before->day : 0) != (then ? then->day : 0);
    const bool otherTime = before && then && (before->start != then->start || before->end != then->end);
    const bool otherRoom = item.room != now->room;
    if (!otherDay && !otherTime && !otherRoom)
        return std::nullopt;
    return FixSides{fixStanding(plan, before, item, otherDay, otherRoom),
                    fixStanding(after, then, *now, otherDay, otherRoom)};
}
} // namespace

QString effectOf(const Plan& plan, const Timing& timing, const ChangeSet& changes, int most)
{
    const Result<Plan> after = plan.applied(changes);
    if (!after)
        return {};
    const Timing later(*after);
    QStringList parts;
    const auto add = [&parts](const QString& name, const FixSides& sides) {
        if (sides.isDifferent())
            parts << QStringLiteral("%1 %2 \u2192 %3").arg(name, sides.before, sides.after);
    };
    const auto addItem = [&](Id id) {
        const AgendaItem* item = plan.find<AgendaItem>(id);
        if (const auto sides = item ? fixSidesOf(plan, timing, *after, later, *item) : std::nullopt)
            add(itemName(*item), *sides);
    };
    for (const ItemTime& time : timing.items())
        addItem(time.item);
    for (const Change& change : changes) {
        if (change.table == Table::AgendaItem && !timing.find(change.id))
            addItem(change.id);
        if (change.table == Table::AgendaItem && change.isEdit()) {
            const auto& before = change.beforeAs<AgendaItem>();
            const auto& then = change.afterAs<AgendaItem>();
            const ItemTime* now = later.find(before.id);
            const ItemTime* time = timing.find(before.id);
            // Where the times say it already, the free minutes need not.
            if (before.bufferMinutes != then.bufferMinutes && now && time && now->start == time->start)
                parts << QCoreApplication::translate("rules", "free minutes before %1: %2 → %3")
                             .arg(itemName(before), QString::number(before.bufferMinutes),
                                  QString::number(then.bufferMinutes));
        }
        if (change.table != Table::BreakoutGroup || !change.isEdit())
            continue;
        const auto& before = change.beforeAs<BreakoutGroup>();
        const auto& then = change.afterAs<BreakoutGroup>();
        if (before.room != then.room)
            add(shortText(groupTitle(plan, before.id)),
                {roomName(plan, roomOf(plan, before)), roomName(*after, roomOf(*after, then))});
    }
    if (parts.size() > most) {
        const int more = int(parts.size()) - most;
        parts = parts.first(most);
        parts << QCoreApplication::translate("rules", "%n more", nullptr, more);
    }
    return parts.join(QStringLiteral("; "));
}
} // namespace convenor::rules
