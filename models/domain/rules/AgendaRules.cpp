// Rules about what stands on the agenda.
#include "domain/planners/AgendaPlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor::rules {
namespace {
// The two stand in different lanes of one parallel item.
bool areInDifferentLanes(const RuleInput& input, qsizetype a, qsizetype b)
{
    const ItemTime* one = &input.timing.items().at(a);
    const ItemTime* other = &input.timing.items().at(b);
    // Up to the item that holds both.
    while (one->parent != other->parent) {
        const bool isDeeper = one->depth >= other->depth;
        const ItemTime*& deeper = isDeeper ? one : other;
        deeper = input.timing.find(deeper->parent);
        if (!deeper)
            return false;
    }
    const AgendaItem* holder = input.plan.find<AgendaItem>(one->parent);
    return holder && holder->kind == ItemKind::Parallel;
}

bool haveOneTitle(const AgendaItem& a, const AgendaItem& b)
{
    if (a.title.trimmed().isEmpty())
        return false;
    // Titles of very unlike length are not one; folding 100 kB takes its time.
    const qsizetype longer = std::max(a.title.size(), b.title.size());
    const qsizetype shorter = std::min(a.title.size(), b.title.size());
    return a.title == b.title ||
           (longer <= 1000 && longer <= 2 * shorter + 10 && foldedName(a.title) == foldedName(b.title));
}
} // namespace

QList<Problem> duplicateItem(const RuleInput& input)
{
    const QList<ItemTime>& items = input.timing.items();
    QList<qsizetype> order(items.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto when = [&items](qsizetype i) {
        const ItemTime& time = items.at(i);
        return std::tuple(time.day, time.start, time.end);
    };
    std::stable_sort(order.begin(), order.end(),
                     [when](qsizetype a, qsizetype b) { return when(a) < when(b); });
    QList<Problem> problems;
    for (qsizetype i = 1; i < order.size(); ++i) {
        const qsizetype second = order.at(i);
        // A few looks back are enough: whoever has a hundred items at one time hears of the nearest.
        for (qsizetype back = i - 1; back >= 0 && back >= i - 20; --back) {
            const qsizetype first = order.at(back);
            if (when(first) != when(second))
                break;
            // Titles last: folding them is dear.
            if (input.schedule.areRelated(first, second) || areInDifferentLanes(input, first, second) ||
                !haveOneTitle(itemAt(input, first), itemAt(input, second)))
                continue;
            Problem problem{"duplicate-item", Severity::Warning, {}, {}, {}};
            problem.subjects = {subject(input, first), subject(input, second)};
            problem.text =
                QCoreApplication::translate("rules", "%1 stands on the agenda twice at the same time (%2).")
                    .arg(itemName(input, second), whenText(input, second));
            // Making that fix reads the whole plan; a list of hundreds is not mended one by one.
            if (problems.size() < 50)
                offer(
                    problem,
                    QCoreApplication::translate("rules", "Remove the second %1").arg(itemName(input, second)),
                    removeItems(input.plan, {items.at(second).item}));
            problems.append(problem);
            break;
        }
    }
    return problems;
}
} // namespace convenor::rules
