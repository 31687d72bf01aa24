#include "domain/planners/OverrunPlanner.h"

#include "domain/planners/BlockPlanner.h"
#include "domain/planners/FreeSlots.h"
#include "domain/planners/OverrunChain.h"
#include "domain/rules/RuleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
using rules::edited;
using rules::itemAt;
using rules::itemName;

// How late everything on a day is together: what runs over each pin, and over the end.
qint64 latenessOf(const Plan& plan, const Timing& timing, Id day)
{
    qint64 sum = 0;
    for (const ItemTime& time : timing.items()) {
        if (time.day == day && time.gapBefore < 0 && plan.find<AgendaItem>(time.item)->pinnedStart)
            sum -= time.gapBefore;
    }
    const DayTime* record = timing.day(day);
    return sum + (record ? record->over() : 0);
}

class OverrunSearch
{
public:
    OverrunSearch(const RuleInput& input, const Overrun& overrun, qsizetype last)
        : m_input(input), m_overrun(overrun), m_chain(input, last)
    {
    }
    QList<Fix> run();

private:
    struct Outcome
    {
        int left = 0; // of the overrun
        qint64 lateness = 0;
        int ends = 0; // the day
        int over = 0; // the day, past its end
    };
    std::optional<Outcome> outcomeOf(const ChangeSet& changes) const;
    bool offer(const QString& text, const ChangeSet& changes);
    void useBuffers();
    void shortenTalks();
    void shortenLast();
    void movePin();
    void moveAway();
    QList<qsizetype> pinsBehind(qsizetype pin) const;
    ChangeSet pinsLater(const QList<qsizetype>& pins) const;
    std::optional<Fix> toOtherDay(qsizetype index) const;

    const RuleInput& m_input;
    const Overrun& m_overrun;
    const OverrunChain m_chain;
    QList<Fix> m_fixes;
};

// Empty when the changes do not fit the plan.
std::optional<OverrunSearch::Outcome> OverrunSearch::outcomeOf(const ChangeSet& changes) const
{
    const Result<Plan> after = m_input.plan.applied(changes);
    if (!after)
        return std::nullopt;
    const Timing timing(*after);
    const DayTime* day = timing.day(m_overrun.day);
    const ItemTime* item = m_overrun.item ? timing.find(m_overrun.item) : nullptr;
    Outcome outcome;
    outcome.left = m_overrun.item ? std::max(0, item ? -item->gapBefore : 0) : day->over();
    outcome.lateness = latenessOf(*after, timing, m_overrun.day);
    outcome.ends = day->ends;
    outcome.over = day->over();
    return outcome;
}

// Only what helps is offered; what does not help enough says how much is left, what makes the day end too
// late says so too.
bool OverrunSearch::offer(const QString& text, const ChangeSet& changes)
{
    const bool isKnown =
        std::any_of(m_fixes.cbegin(), m_fixes.cend(), [&](const Fix& fix) { return fix.changes == changes; });
    const auto outcome = changes.isEmpty() || isKnown ? std::nullopt : outcomeOf(changes);
    if (!outcome || outcome->left >= m_overrun.minutes)
        return false;
    QString whole = text;
    if (outcome->left > 0)
        whole = QCoreApplication::translate("rules", "%1 (%n min too much are left)", nullptr, outcome->left)
                    .arg(text);
    else if (outcome->over > m_input.timing.day(m_overrun.day)->over())
        whole = QCoreApplication::translate("rules", "%1 (the day then ends at %2, too late)")
                    .arg(text, clockText(outcome->ends));
    m_fixes.append({whole, changes});
    return true;
}

void OverrunSearch::useBuffers()
{
    int left = m_overrun.minutes;
    int used = 0;
    ChangeSet changes;
    QStringList names;
    for (const qsizetype index : m_chain.buffers()) {
        const AgendaItem& item = itemAt(m_input, index);
        const int taken = std::min(left, std::min(item.bufferMinutes, 10'000'000));
        if (taken <= 0)
            break;
        changes.append(edited<AgendaItem>(m_input.plan, item.id,
                                          [taken](AgendaItem& edit) { edit.bufferMinutes -= taken; }));
        left -= taken;
        used += taken;
        names << itemName(item);
    }
    if (names.isEmpty())
        return;
    constexpr qsizetype mostNamed = 3;
    if (names.size() > mostNamed)
        names = names.first(mostNamed) << QStringLiteral("\u2026");
    const QString text = QCoreApplication::translate("rules", "Use %n free min before %1", nullptr, used)
                             .arg(names.join(QStringLiteral(", ")));
    offer(text, changes);
}

void OverrunSearch::shortenTalks()
{
    const QHash<qsizetype, int> minutes = m_chain.shortened(m_overrun.minutes);
    QList<qsizetype> talks = minutes.keys();
    std::sort(talks.begin(), talks.end());
    ChangeSet changes;
    int taken = 0;
    for (const qsizetype index : std::as_const(talks)) {
        const int now = minutes.value(index);
        taken += m_input.timing.items().at(index).minutes() - now;
        changes.append(edited<AgendaItem>(m_input.plan, m_input.timing.items().at(index).item,
                                          [now](AgendaItem& edit) { edit.minutes = now; }));
    }
    if (talks.isEmpty())
        return;
    offer(talks.size() == 1
              ? QCoreApplication::translate("rules", "Shorten %1 by %n min", nullptr, taken)
                    .arg(itemName(m_input, talks.constFirst()))
              : QCoreApplication::translate("rules", "Shorten %1 talks in proportion, by %n min together",
                                            nullptr, taken)
                    .arg(talks.size()),
          changes);
}

// The nearest item in front that has so many minutes and is no break.
void OverrunSearch::shortenLast()
{
    const int by = m_overrun.minutes;
    for (const qsizetype index : m_chain.leaves()) {
        const AgendaItem& item = itemAt(m_input, index);
        if (isPause(item) || m_input.timing.items().at(index).minutes() <= by)
            continue;
        const QString text =
            QCoreApplication::translate("rules", "Shorten %1 by %n min", nullptr, by).arg(itemName(item));
        if (offer(text,
                  edited<AgendaItem>(m_input.plan, item.id, [by](AgendaItem& edit) { edit.minutes -= by; })))
            return;
    }
}

// The fixed starts that come after a pinned one: in it, behind it, and behind what it stands in. Other lanes
// are beside it, not after it.
QList<qsizetype> OverrunSearch::pinsBehind(qsizetype pin) const
{
    const QList<ItemTime>& items = m_input.timing.items();
    const int from = items.at(pin).start;
    QList<qsizetype> pins;
    int depth = items.at(pin).depth; // of the siblings that count now
    bool isLane = m_input.schedule.isInLane(pin);
    for (qsizetype i = pin + 1; i < items.size() && items.at(i).day == items.at(pin).day; ++i) {
        if (items.at(i).depth <= depth) {
            const AgendaItem* parent = m_input.plan.find<AgendaItem>(items.at(i).parent);
            isLane = parent && parent->kind == ItemKind::Parallel;
            depth = items.at(i).depth;
        }
        if (isLane && items.at(i).depth <= depth) {
            // Past this lane and all that stands in it.
            while (i + 1 < items.size() && items.at(i + 1).day == items.at(pin).day &&
                   items.at(i + 1).depth > depth)
                ++i;
            continue;
        }
        if (itemAt(m_input, i).pinnedStart && items.at(i).start >= from)
            pins.append(i);
    }
    return pins;
}

ChangeSet OverrunSearch::pinsLater(const QList<qsizetype>& pins) const
{
    ChangeSet changes;
    for (const qsizetype index : pins) {
        changes.append(edited<AgendaItem>(m_input.plan, itemAt(m_input, index).id, [this](AgendaItem& edit) {
            edit.pinnedStart = *edit.pinnedStart + m_overrun.minutes;
        }));
    }
    return changes;
}

void OverrunSearch::movePin()
{
    if (!m_overrun.item)
        return;
    const qsizetype pin = m_input.schedule.indexOf(m_overrun.item);
    const QString name = itemName(m_input, pin);
    const QString start = clockText(m_input.timing.items().at(pin).start + m_overrun.minutes);
    const QList<qsizetype> behind = pinsBehind(pin);
    const ChangeSet alone = pinsLater({pin});
    const auto outcome = outcomeOf(alone);
    const qint64 now = latenessOf(m_input.plan, m_input.timing, m_overrun.day);
    // Alone only where what comes after it has the time.
    if (outcome && outcome->lateness + m_overrun.minutes <= now)
        offer(QCoreApplication::translate("rules", "Start %1 at %2").arg(name, start), alone);
    if (!behind.isEmpty()) {
        const int others = int(behind.size());
        offer(QCoreApplication::translate(
                  "rules", "Start %1 at %2, and %n fixed start(s) after it as much later", nullptr, others)
                  .arg(name, start),
              pinsLater(QList<qsizetype>{pin} + behind));
    } else {
        offer(QCoreApplication::translate("rules", "Start %1 at %2").arg(name, start), alone);
    }
}

// At the end of the nearest day that has room for it.
std::optional<Fix> OverrunSearch::toOtherDay(qsizetype index) const
{
    const ItemTime& time = m_input.timing.items().at(index);
    const AgendaItem& item = itemAt(m_input, index);
    const QDate date = m_input.schedule.date(m_overrun.day);
    QList<DayTime> days = m_input.timing.days();
    std::stable_sort(days.begin(), days.end(), [&](const DayTime& a, const DayTime& b) {
        return qAbs(date.daysTo(m_input.schedule.date(a.day))) <
               qAbs(date.daysTo(m_input.schedule.date(b.day)));
    });
    for (const DayTime& day : std::as_const(days)) {
        const Day* record = m_input.plan.find<Day>(day.day);
        const int start = day.ends + std::max(0, item.bufferMinutes);
        if (day.day == m_overrun.day || !record->date.isValid() ||
            (day.mustEndAt && start + time.minutes() > *day.mustEndAt) ||
            !isFreeAt(m_input, item.id, {day.day, start, item.room}))
            continue;
        // By way of the parking list: its pins, and those of what stands in it, are of this day.
        ChangeSet changes = parkItems(m_input.plan, {item.id});
        const Result<Plan> floating = m_input.plan.applied(changes);
        if (floating)
            changes.append(moveItems(*floating, {item.id}, {day.day, 0, 0}));
        return Fix{QCoreApplication::translate("rules", "Move %1 to the end of %2")
                       .arg(itemName(item), rules::dateText(record->date)),
                   changes};
    }
    return std::nullopt;
}

// The smallest item of the chain that is enough.
void OverrunSearch::moveAway()
{
    QList<qsizetype> enough;
    const auto consider = [&](qsizetype index) {
        const bool isLarge = m_input.timing.items().at(index).minutes() >= m_overrun.minutes;
        if (isLarge && !isPause(itemAt(m_input, index)) && !enough.contains(index))
            enough.append(index);
    };
    std::for_each(m_chain.leaves().cbegin(), m_chain.leaves().cend(), consider);
    std::for_each(m_chain.pieces().cbegin(), m_chain.pieces().cend(), consider);
    std::stable_sort(enough.begin(), enough.end(), [this](qsizetype a, qsizetype b) {
        return m_input.timing.items().at(a).minutes() < m_input.timing.items().at(b).minutes();
    });
    // Those that turn out not to help (fixed ones) are few.
    constexpr qsizetype mostTried = 5;
    for (qsizetype i = 0; i < std::min(enough.size(), mostTried); ++i) {
        const qsizetype index = enough.at(i);
        const ChangeSet parked = parkItems(m_input.plan, {m_input.timing.items().at(index).item});
        const auto outcome = outcomeOf(parked);
        if (parked.isEmpty() || !outcome || outcome->left > 0)
            continue;
        if (const auto fix = toOtherDay(index))
            offer(fix->text, fix->changes);
        offer(
            QCoreApplication::translate("rules", "Move %1 to the parking list").arg(itemName(m_input, index)),
            parked);
        return;
    }
}

QList<Fix> OverrunSearch::run()
{
    useBuffers();
    shortenTalks();
    shortenLast();
    movePin();
    moveAway();
    return m_fixes;
}

// The item of the day that ends last: that at the leaves, not what holds it.
qsizetype lastToEnd(const RuleInput& input, Id day)
{
    const QList<ItemTime>& items = input.timing.items();
    qsizetype last = -1;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).day == day && items.at(i).depth == 0 &&
            (last < 0 || items.at(i).end >= items.at(last).end))
            last = i;
    }
    return last;
}
} // namespace

std::optional<Overrun> overrunBefore(const RuleInput& input, Id item)
{
    const qsizetype index = input.schedule.indexOf(item);
    if (index < 0 || !itemAt(input, index).pinnedStart || rules::siblingInFront(input, index) < 0)
        return std::nullopt;
    const ItemTime& time = input.timing.items().at(index);
    return time.gapBefore < 0 ? std::optional(Overrun{time.day, item, -time.gapBefore}) : std::nullopt;
}

std::optional<Overrun> overrunOfDay(const RuleInput& input, Id day)
{
    const DayTime* time = input.timing.day(day);
    return time && time->over() > 0 ? std::optional(Overrun{day, 0, time->over()}) : std::nullopt;
}

QList<Fix> waysOutOf(const RuleInput& input, const Overrun& overrun)
{
    const qsizetype last = overrun.item ? rules::siblingInFront(input, input.schedule.indexOf(overrun.item))
                                        : lastToEnd(input, overrun.day);
    if (last < 0)
        return {};
    return OverrunSearch(input, overrun, last).run();
}
} // namespace convenor
