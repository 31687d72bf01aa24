// Rules about the flow of a day: its edges, pins and gaps.
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"
#include "domain/Visibility.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor::rules {
namespace {
// Within what Timing knows, whatever the file says.
int bufferOf(const AgendaItem& item)
{
    return std::clamp(item.bufferMinutes, 0, 10'000'000);
}

bool isHead(const RuleInput& input, qsizetype index)
{
    return siblingInFront(input, index) < 0;
}

// Shortens the leaf that makes the item end late, when it has that much.
void offerShorter(Problem& problem, const RuleInput& input, qsizetype index, int by)
{
    const qsizetype leaf = lastLeaf(input, index, by);
    if (leaf < 0 || input.timing.items().at(leaf).minutes() <= by)
        return;
    const AgendaItem& item = itemAt(input, leaf);
    offer(problem,
          QCoreApplication::translate("rules", "Shorten %1 by %n min", nullptr, by).arg(itemName(item)),
          edited<AgendaItem>(input.plan, item.id, [by](AgendaItem& edit) { edit.minutes -= by; }));
}

// Ways to a buffer before a pin that is as long as it is meant to be.
void offerBuffer(Problem& problem, const RuleInput& input, qsizetype index, qsizetype front, int missing)
{
    const ItemTime& time = input.timing.items().at(index);
    const AgendaItem& item = itemAt(input, index);
    const QString name = itemName(item);
    const int start = time.start + missing;
    const int left = time.gapBefore;
    offerShorter(problem, input, front, missing);
    offer(problem, QCoreApplication::translate("rules", "Start %1 at %2").arg(name, clockText(start)),
          edited<AgendaItem>(input.plan, item.id, [start](AgendaItem& edit) { edit.pinnedStart = start; }));
    offer(problem, QCoreApplication::translate("rules", "Plan %n min before %1", nullptr, left).arg(name),
          edited<AgendaItem>(input.plan, item.id, [left](AgendaItem& edit) { edit.bufferMinutes = left; }));
}

Problem beforeOpening(const RuleInput& input, qsizetype index, const DayTime& day)
{
    const ItemTime& time = input.timing.items().at(index);
    Problem problem{"outside-day", Severity::Warning, {subject(input, index), {Table::Day, day.day}}, {}, {}};
    problem.text = QCoreApplication::translate("rules", "%1 starts at %2, before the day opens (%3).")
                       .arg(itemName(input, index), clockText(time.start), clockText(day.opens));
    offer(problem, QCoreApplication::translate("rules", "Open the day at %1").arg(clockText(time.start)),
          edited<Day>(input.plan, day.day, [&time](Day& edit) { edit.opens = time.start; }));
    offerUnpin(problem, input, index);
    return problem;
}

// All items of a day move up together when none of them is pinned.
bool hasPins(const RuleInput& input, qsizetype first, qsizetype last)
{
    for (qsizetype i = first; i < last; ++i) {
        if (itemAt(input, i).pinnedStart)
            return true;
    }
    return false;
}

// `late` are the items that end too late, in agenda order; the last one to end comes first in the problem.
Problem overMustEnd(const RuleInput& input, const DayTime& day, const QList<qsizetype>& late, bool isSure)
{
    const QList<ItemTime>& items = input.timing.items();
    // What holds others ends with them: the problem lies with those at the leaves.
    qsizetype worst = late.constFirst();
    for (qsizetype index : late) {
        if (items.at(index).end >= items.at(worst).end)
            worst = index;
    }
    const int end = items.at(worst).end;
    const int over = end - *day.mustEndAt;
    Problem problem{"outside-day", isSure ? Severity::Error : Severity::Warning, {}, {}, {}};
    problem.subjects = {subject(input, worst), {Table::Day, day.day}};
    problem.text = QCoreApplication::translate(
                       "rules", "Ends %1, %n minute(s) after the day must end (%2): %3.", nullptr, over)
                       .arg(clockText(end), clockText(*day.mustEndAt), itemName(input, worst));
    qsizetype first = worst;
    qsizetype last = worst + 1;
    while (first > 0 && items.at(first - 1).day == day.day)
        --first;
    while (last < items.size() && items.at(last).day == day.day)
        ++last;
    if (day.opens >= over && !hasPins(input, first, last))
        offer(problem,
              QCoreApplication::translate("rules", "Open the day at %1").arg(clockText(day.opens - over)),
              edited<Day>(input.plan, day.day, [over](Day& edit) { edit.opens -= over; }));
    offer(problem, QCoreApplication::translate("rules", "Let the day end at %1").arg(clockText(end)),
          edited<Day>(input.plan, day.day, [end](Day& edit) { edit.mustEndAt = end; }));
    return problem;
}
} // namespace

QList<Problem> outsideDay(const RuleInput& input)
{
    QList<Problem> problems;
    const QList<ItemTime>& items = input.timing.items();
    qsizetype i = 0;
    for (const DayTime& day : input.timing.days()) {
        QList<qsizetype> late;
        bool hasPublic = false;
        // What stands in an item that starts too early needs no word of its own.
        int reportedAt = std::numeric_limits<int>::max();
        for (; i < items.size() && items.at(i).day == day.day; ++i) {
            const ItemTime& time = items.at(i);
            if (time.depth <= reportedAt)
                reportedAt = std::numeric_limits<int>::max();
            const AgendaItem& item = itemAt(input, i);
            if (time.start < day.opens && time.depth < reportedAt && isPublic(input.plan, item)) {
                reportedAt = time.depth;
                problems.append(beforeOpening(input, i, day));
            }
            if (day.mustEndAt && time.end > *day.mustEndAt) {
                late.append(i);
                hasPublic = hasPublic || (!time.hasChildren && isPublic(input.plan, item));
            }
        }
        if (!late.isEmpty())
            problems.append(overMustEnd(input, day, late, hasPublic));
    }
    return problems;
}

QList<Problem> outsidePart(const RuleInput& input)
{
    QList<Problem> problems;
    const QList<ItemTime>& items = input.timing.items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ItemTime& time = items.at(i);
        const ItemTime* parent = time.parent ? input.timing.find(time.parent) : nullptr;
        if (!parent || time.start >= parent->start || !itemAt(input, i).pinnedStart)
            continue;
        const AgendaItem& part = *input.plan.find<AgendaItem>(parent->item);
        Problem problem{"outside-part", Severity::Error, {}, {}, {}};
        problem.subjects = {subject(input, i), {Table::AgendaItem, parent->item}};
        problem.text =
            QCoreApplication::translate("rules", "%1 starts at %2, before %3 begins (%4).")
                .arg(itemName(input, i), clockText(time.start), itemName(part), clockText(parent->start));
        offerUnpin(problem, input, i);
        offer(
            problem,
            QCoreApplication::translate("rules", "Start %1 at %2").arg(itemName(part), clockText(time.start)),
            edited<AgendaItem>(input.plan, part.id,
                               [&time](AgendaItem& edit) { edit.pinnedStart = time.start; }));
        problems.append(problem);
    }
    return problems;
}

QList<Problem> overrunBeforePin(const RuleInput& input)
{
    QList<Problem> problems;
    const QList<ItemTime>& items = input.timing.items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ItemTime& time = items.at(i);
        const AgendaItem& item = itemAt(input, i);
        if (!item.pinnedStart || time.gapBefore >= bufferOf(item))
            continue;
        const qsizetype front = siblingInFront(input, i);
        if (front < 0)
            continue; // outside-part and outside-day speak of these
        const QString name = itemName(item);
        const bool isOver = time.gapBefore < 0;
        const int missing = isOver ? -time.gapBefore : bufferOf(item) - time.gapBefore;
        Problem problem{"overrun-before-pin", isOver ? Severity::Error : Severity::Warning, {}, {}, {}};
        problem.subjects = {subject(input, i), subject(input, front)};
        problem.text =
            isOver ? QCoreApplication::translate("rules",
                                                 "Over by %n min before %1: %2 ends at %3, %1 starts at %4.",
                                                 nullptr, missing)
                         .arg(name, itemName(input, front), clockText(items.at(front).end),
                              clockText(time.start))
                   : QCoreApplication::translate("rules", "%n min of the buffer before %1 are taken by %2.",
                                                 nullptr, missing)
                         .arg(name, itemName(input, front));
        // What makes an overrun smaller is looked for when somebody asks (rules/WaysOut.h).
        if (!isOver)
            offerBuffer(problem, input, i, front, missing);
        offerUnpin(problem, input, i);
        problems.append(problem);
    }
    return problems;
}

QList<Problem> unexplainedGap(const RuleInput& input)
{
    QList<Problem> problems;
    const QList<ItemTime>& items = input.timing.items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ItemTime& time = items.at(i);
        const AgendaItem& item = itemAt(input, i);
        const int gap = time.gapBefore - bufferOf(item);
        const AgendaItem* parent = input.plan.find<AgendaItem>(time.parent);
        const bool isLane = parent && parent->kind == ItemKind::Parallel;
        // The day may open long before its first item: people register.
        if (!item.pinnedStart || gap <= 0 || isLane || (time.depth == 0 && isHead(input, i)))
            continue;
        const QString name = itemName(item);
        Problem problem{"unexplained-gap", Severity::Hint, {subject(input, i)}, {}, {}};
        problem.text =
            QCoreApplication::translate("rules", "%n min free before %1, from %2 to %3.", nullptr, gap)
                .arg(name, clockText(time.start - gap), clockText(time.start));
        // Hundreds of gaps come from a schedule that was taken in, and are not mended one by one.
        if (problems.size() >= 50) {
            problems.append(problem);
            continue;
        }
        offer(problem,
              QCoreApplication::translate("rules", "Keep %n min free before %1", nullptr, time.gapBefore)
                  .arg(name),
              edited<AgendaItem>(input.plan, item.id,
                                 [&time](AgendaItem& edit) { edit.bufferMinutes = time.gapBefore; }));
        offerUnpin(problem, input, i);
        const qsizetype front = siblingInFront(input, i);
        const qsizetype leaf = front < 0 ? -1 : lastLeaf(input, front, 0);
        if (leaf >= 0) {
            const AgendaItem& longer = itemAt(input, leaf);
            offer(
                problem,
                QCoreApplication::translate("rules", "Make %1 %n min longer", nullptr, gap)
                    .arg(itemName(longer)),
                edited<AgendaItem>(input.plan, longer.id, [gap](AgendaItem& edit) { edit.minutes += gap; }));
        }
        problems.append(problem);
    }
    return problems;
}
} // namespace convenor::rules
