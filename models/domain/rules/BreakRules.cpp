// No break for too long.
#include "domain/planners/AgendaPlanner.h"
#include "domain/rules/RoundView.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"
#include "domain/Visibility.h"

#include <QCoreApplication>

#include <map>

namespace convenor::rules {
namespace {
constexpr int longest = 180; // minutes that people sit without a break
constexpr int rest = 10;     // free minutes that are a break
constexpr int usualBreak = 15;
// What stands deeper is taken as standing there.
constexpr int deepest = 50;

// A stretch in which people sit without a break.
struct Stretch
{
    int start = -1; // minutes of the day; -1 = none has begun
    int end = 0;
    qsizetype tooLate = -1; // the item in which it becomes too long
};

// Walks through one day, lane by lane.
class BreakWalk
{
public:
    explicit BreakWalk(const RuleInput& input) : m_input(input) {}
    // The items from `first` to before `last`, siblings with what stands in them; people come out of
    // `before`.
    Stretch walk(qsizetype first, qsizetype last, Stretch before);
    void close(const Stretch& stretch);
    // By parallel item; those of no lane under -1.
    const std::map<qsizetype, QList<Stretch>>& found() const { return m_found; }

private:
    Stretch walkLanes(qsizetype item, const Stretch& before);
    void takePart(qsizetype index, Stretch& stretch);
    // The nearest parallel item around one; -1 for none.
    qsizetype lanesAround(qsizetype index) const;

    const RuleInput& m_input;
    std::map<qsizetype, QList<Stretch>> m_found;
};

qsizetype BreakWalk::lanesAround(qsizetype index) const
{
    while (index >= 0) {
        const ItemTime& time = m_input.timing.items().at(index);
        index = time.parent ? m_input.schedule.indexOf(time.parent) : -1;
        if (index >= 0 && itemAt(m_input, index).kind == ItemKind::Parallel)
            return index;
    }
    return -1;
}

void BreakWalk::close(const Stretch& stretch)
{
    if (stretch.tooLate < 0)
        return;
    QList<Stretch>& found = m_found[lanesAround(stretch.tooLate)];
    // Lanes that begin after one long stretch all carry it on.
    const bool isKnown = std::any_of(found.cbegin(), found.cend(), [&stretch](const Stretch& other) {
        return other.tooLate == stretch.tooLate;
    });
    if (!isKnown)
        found.append(stretch);
}

void BreakWalk::takePart(qsizetype index, Stretch& stretch)
{
    const ItemTime& time = m_input.timing.items().at(index);
    const ItemKind kind = itemAt(m_input, index).kind;
    const bool isRest = kind == ItemKind::Break || kind == ItemKind::Meal || kind == ItemKind::Visit;
    const bool hasGap = stretch.start >= 0 && time.start - stretch.end >= rest;
    if (isRest || hasGap) {
        close(stretch);
        stretch = {};
    }
    if (isRest || time.start >= time.end)
        return;
    if (stretch.start < 0)
        stretch = {time.start, time.start, -1};
    stretch.end = std::max(stretch.end, time.end);
    if (stretch.tooLate < 0 && stretch.end - stretch.start > longest)
        stretch.tooLate = index;
}

// Out of the lanes people come with the longest time behind them.
Stretch BreakWalk::walkLanes(qsizetype item, const Stretch& before)
{
    Stretch worst;
    const qsizetype end = m_input.schedule.familyEnd(item);
    for (qsizetype lane = item + 1; lane < end; lane = m_input.schedule.familyEnd(lane)) {
        const Stretch after = walk(lane, m_input.schedule.familyEnd(lane), before);
        const bool isWorse = after.start >= 0 && (worst.start < 0 || after.start < worst.start);
        // Of the others what is too long already is told here.
        close(isWorse ? worst : after);
        if (isWorse)
            worst = after;
    }
    return worst;
}

Stretch BreakWalk::walk(qsizetype first, qsizetype last, Stretch before)
{
    for (qsizetype i = first; i < last; i = m_input.schedule.familyEnd(i)) {
        const ItemTime& time = m_input.timing.items().at(i);
        const AgendaItem& item = itemAt(m_input, i);
        // To a helpdesk people go for some minutes; what is theirs alone keeps nobody else sitting.
        if (item.internal || item.kind == ItemKind::Internal || item.kind == ItemKind::Helpdesk)
            continue;
        if (!time.hasChildren || time.depth >= deepest)
            takePart(i, before);
        else if (item.kind == ItemKind::Parallel)
            before = walkLanes(i, before);
        else
            before = walk(i + 1, m_input.schedule.familyEnd(i), before);
    }
    return before;
}

QString rangeText(const Stretch& stretch)
{
    return clockText(stretch.start) + u'\u2013' + clockText(stretch.end);
}

// In front of the item in which it becomes too long, when that one may move.
void offerBreak(Problem& problem, const RuleInput& input, const Stretch& stretch)
{
    const ItemTime& time = input.timing.items().at(stretch.tooLate);
    const AgendaItem& item = itemAt(input, stretch.tooLate);
    if (item.pinnedStart || time.start <= stretch.start || stretch.end - time.start > longest)
        return;
    const AgendaItem* parent = input.plan.find<AgendaItem>(time.parent);
    // A break in front of a lane would be a lane of its own.
    if (parent && parent->kind == ItemKind::Parallel)
        return;
    AgendaItem pause;
    pause.kind = ItemKind::Break;
    pause.minutes = usualBreak;
    pause.title = QCoreApplication::translate("rules", "Break");
    ClockIds ids(input.plan.largestId());
    offer(problem,
          QCoreApplication::translate("rules", "Put a break of %n min before %1", nullptr, usualBreak)
              .arg(itemName(item)),
          insertItem(input.plan, pause, {time.day, time.parent, time.item}, ids).changes);
}

// From when to when, and where it becomes too long.
QByteArray factOf(const RuleInput& input, const Stretch& stretch)
{
    return QByteArray::number(stretch.start) + ' ' + QByteArray::number(stretch.end) + ' ' +
           QByteArray::number(input.timing.items().at(stretch.tooLate).item) + '\n';
}

Problem oneStretch(const RuleInput& input, const Stretch& stretch)
{
    Problem problem{"no-break", Severity::Warning, {subject(input, stretch.tooLate)}, {}, {}};
    problem.facts = factOf(input, stretch);
    const int minutes = stretch.end - stretch.start;
    problem.text =
        QCoreApplication::translate("rules", "There is no break for %n min (%1), past three hours in %2.",
                                    nullptr, minutes)
            .arg(rangeText(stretch), itemName(input, stretch.tooLate));
    offerBreak(problem, input, stretch);
    return problem;
}

Problem manyStretches(const RuleInput& input, qsizetype lanes, const QList<Stretch>& stretches)
{
    Problem problem{"no-break", Severity::Warning, {}, {}, {}};
    QStringList names;
    for (const Stretch& stretch : stretches) {
        problem.facts += factOf(input, stretch);
        if (problem.subjects.size() < 5)
            problem.subjects.append(subject(input, stretch.tooLate));
        names.append(QCoreApplication::translate("rules", "%1 (%2)")
                         .arg(itemName(input, stretch.tooLate), rangeText(stretch)));
    }
    const int count = int(stretches.size());
    problem.text = QCoreApplication::translate(
                       "rules", "In %n lanes of %1 there is no break for over three hours, past them in %2.",
                       nullptr, count)
                       .arg(itemName(input, lanes), listText(names));
    return problem;
}
} // namespace

QList<Problem> noBreak(const RuleInput& input)
{
    QList<Problem> problems;
    const QList<ItemTime>& items = input.timing.items();
    for (qsizetype first = 0; first < items.size();) {
        qsizetype last = first;
        while (last < items.size() && items.at(last).day == items.at(first).day)
            ++last;
        BreakWalk walk(input);
        walk.close(walk.walk(first, last, {}));
        for (const auto& [lanes, stretches] : walk.found()) {
            if (lanes >= 0 && stretches.size() > 1)
                problems.append(manyStretches(input, lanes, stretches));
            else
                for (const Stretch& stretch : stretches)
                    problems.append(oneStretch(input, stretch));
        }
        first = last;
    }
    return problems;
}
} // namespace convenor::rules
