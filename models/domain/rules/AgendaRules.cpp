// Rules about what stands on the agenda.
#include "domain/planners/AgendaPlanner.h"
#include "domain/planners/BlockPlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/rules/RoundView.h"
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

QList<Problem> unplaced(const RuleInput& input)
{
    const QList<Id> parked = parkedItems(input.plan);
    if (parked.isEmpty())
        return {};
    Problem problem{"unplaced", Severity::Hint, {}, {}, {}};
    QStringList names;
    for (const Id item : parked) {
        if (problem.subjects.size() < 5)
            problem.subjects.append({Table::AgendaItem, item});
        names.append(itemName(*input.plan.find<AgendaItem>(item)));
    }
    meanAll(problem, Table::AgendaItem, parked);
    const int count = int(parked.size());
    problem.text =
        QCoreApplication::translate("rules", "%n items still wait in the parking list: %1.", nullptr, count)
            .arg(listText(names));
    return {problem};
}

namespace {
Problem ofVisit(const RuleInput& input, qsizetype index, const QString& text)
{
    Problem problem{"no-travel-time", Severity::Warning, {subject(input, index)}, {}, {}};
    problem.text = text;
    return problem;
}
} // namespace

QList<Problem> noTravelTime(const RuleInput& input)
{
    constexpr int usual = 15;        // minutes each way, to begin with
    constexpr int leastAtPlace = 30; // minutes
    QList<Problem> problems;
    const QList<ItemTime>& items = input.timing.items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const AgendaItem& item = itemAt(input, i);
        const int minutes = items.at(i).minutes();
        if (item.kind != ItemKind::Visit || items.at(i).hasChildren || item.mode == ItemMode::Online)
            continue;
        if (item.travelMinutes <= 0) {
            problems.append(ofVisit(
                input, i,
                QCoreApplication::translate("rules", "%1 (%2) leaves no time for the way there and back.")
                    .arg(itemName(item), whenText(input, i))));
            if (minutes > 2 * usual)
                offer(problems.last(),
                      QCoreApplication::translate("rules", "Plan %n min each way within it", nullptr, usual),
                      edited<AgendaItem>(input.plan, item.id,
                                         [](AgendaItem& edit) { edit.travelMinutes = usual; }));
            offer(problems.last(),
                  QCoreApplication::translate("rules", "Make %1 %n min longer, %2 min each way", nullptr,
                                              2 * usual)
                      .arg(itemName(item), QString::number(usual)),
                  edited<AgendaItem>(input.plan, item.id, [](AgendaItem& edit) {
                      edit.travelMinutes = usual;
                      edit.minutes = std::max(edit.minutes, 1) + 2 * usual;
                  }));
        } else if (2 * qint64(item.travelMinutes) >= minutes) {
            problems.append(ofVisit(
                input, i,
                QCoreApplication::translate("rules",
                                            "All of %1 (%2) goes on the way: %n min there and as many back.",
                                            nullptr, item.travelMinutes)
                    .arg(itemName(item), whenText(input, i))));
            const int longer = int(std::min<qint64>(2 * qint64(item.travelMinutes) + leastAtPlace, 1439));
            if (longer > 2 * qint64(item.travelMinutes))
                offer(problems.last(),
                      QCoreApplication::translate("rules", "Give %1 %n min", nullptr, longer)
                          .arg(itemName(item)),
                      edited<AgendaItem>(input.plan, item.id,
                                         [longer](AgendaItem& edit) { edit.minutes = longer; }));
        }
    }
    return problems;
}
} // namespace convenor::rules
