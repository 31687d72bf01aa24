#include "domain/rules/WaysOut.h"

#include "domain/planners/BlockPlanner.h"
#include "domain/planners/FreeSlots.h"
#include "domain/planners/OverrunPlanner.h"
#include "domain/rules/FixWords.h"
#include "domain/rules/RuleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor::rules {
namespace {
// Of these the items themselves are in the way where they are, or are nowhere; a free place mends them.
constexpr const char* clashes[] = {"room-overlap",     "person-overlap", "outside-availability",
                                   "room-unavailable", "beside-plenary", "unplaced"};
constexpr int placesOfClash = 2;

bool isRule(const Problem& problem, const char* rule)
{
    return qstrcmp(problem.rule, rule) == 0;
}

std::optional<Overrun> overrunOf(const RuleInput& input, const Problem& problem)
{
    if (problem.subjects.isEmpty())
        return std::nullopt;
    const Subject& first = problem.subjects.constFirst();
    const ItemTime* time = input.timing.find(first.id);
    if (first.table != Table::AgendaItem || !time)
        return std::nullopt;
    if (isRule(problem, "overrun-before-pin"))
        return overrunBefore(input, first.id);
    // What begins too early is outside the day too.
    const DayTime* day = input.timing.day(time->day);
    if (isRule(problem, "outside-day") && day->mustEndAt && time->end > *day->mustEndAt)
        return overrunOfDay(input, time->day);
    return std::nullopt;
}

void addNew(QList<Fix>& fixes, const QList<Fix>& more)
{
    for (const Fix& fix : more) {
        const bool isKnown = std::any_of(fixes.cbegin(), fixes.cend(),
                                         [&fix](const Fix& known) { return known.changes == fix.changes; });
        if (!isKnown)
            fixes.append(fix);
    }
}

int minutesOf(const RuleInput& input, Id item)
{
    if (const ItemTime* time = input.timing.find(item))
        return time->minutes();
    const QList<ParkedItem> parked = parkingList(input.plan);
    const auto row = std::find_if(parked.cbegin(), parked.cend(),
                                  [item](const ParkedItem& other) { return other.item == item; });
    return row == parked.cend() ? 0 : row->minutes;
}

QList<WayOut> described(const Plan& plan, const Timing& timing, const QList<Fix>& fixes)
{
    QList<WayOut> ways;
    for (const Fix& fix : fixes)
        ways.append({fix, effectOf(plan, timing, fix.changes)});
    return ways;
}
} // namespace

QList<Fix> freePlaces(const RuleInput& input, Id id, int most)
{
    QList<Fix> fixes;
    const AgendaItem* item = input.plan.find<AgendaItem>(id);
    const QList<FreeSlot> places = item ? freeSlots(input, id, most) : QList<FreeSlot>();
    for (const FreeSlot& slot : places) {
        ChangeSet changes = takeSlot(input, id, slot);
        if (!changes.isEmpty())
            fixes.append({QCoreApplication::translate("rules", "Move %1 to %2")
                              .arg(itemName(*item), slotText(input.plan, slot, minutesOf(input, id))),
                          std::move(changes)});
    }
    return fixes;
}

QList<Fix> waysOut(const RuleInput& input, const Problem& problem)
{
    QList<Fix> fixes;
    if (const auto overrun = overrunOf(input, problem))
        fixes = waysOutOf(input, *overrun);
    addNew(fixes, problem.fixes);
    const bool isClash = std::any_of(std::begin(clashes), std::end(clashes),
                                     [&](const char* rule) { return isRule(problem, rule); });
    if (!isClash)
        return fixes;
    QList<Id> items;
    for (const Subject& subject : problem.subjects) {
        if (subject.table != Table::AgendaItem)
            continue;
        // The later one moves first: the programme has more reason for the earlier one.
        if (input.timing.find(subject.id))
            items.prepend(subject.id);
        else
            items.append(subject.id);
    }
    constexpr qsizetype mostItems = 2;
    for (qsizetype i = 0; i < std::min(items.size(), mostItems); ++i)
        addNew(fixes, freePlaces(input, items.at(i), placesOfClash));
    return fixes;
}

QList<WayOut> describedWaysOut(const Plan& plan, const Timing& timing, const Problem& problem)
{
    const Schedule schedule(plan, timing);
    return described(plan, timing, waysOut({plan, timing, schedule}, problem));
}

QList<WayOut> describedPlaces(const Plan& plan, const Timing& timing, Id item, int most)
{
    const Schedule schedule(plan, timing);
    return described(plan, timing, freePlaces({plan, timing, schedule}, item, most));
}
} // namespace convenor::rules
