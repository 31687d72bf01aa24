// What the full check of a large plan costs, CPU milliseconds: times, schedule and all rules, over 200 states
// of it, each one edit further. Issue 7: at most 10 ms at p95 in the release build for FOSDEM's size
// (fosdem.py makes the lines).
//
// usage: rules_bench FOSDEM.jsonl [--rules]      the slowest rules too
#include "domain/Records.h"
#include "domain/rules/Acknowledged.h"
#include "domain/rules/RuleMemory.h"
#include "exchange/ChangeLines.h"
#include "ThreadTime.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace convenor;
using testing::threadTime;

namespace {
Plan planFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    CountingIds ids;
    Plan plan;
    Workshop workshop;
    workshop.id = ids.next();
    workshop.timezone = QStringLiteral("Europe/Brussels");
    workshop.languages = QStringLiteral("en");
    plan.rows(Table::Workshop).set(workshop.id, makeRow(workshop));
    ChangeLineReader reader(ids);
    while (!file.atEnd()) {
        const Result<ChangeLine> line = reader.read(file.readLine(), plan);
        if (!line)
            qFatal("the lines are refused: %s", qPrintable(line.error().detail));
        plan = *plan.applied(line->changes);
    }
    return plan;
}

// As people edit: a length, a pin, a room, a title, a name; each by turns somewhere else.
ChangeSet someEdit(const Plan& plan, int number, std::mt19937& chance)
{
    const auto any = [&chance](const auto& records) {
        auto row = records.begin();
        std::advance(row, long(chance() % std::size_t(records.size())));
        return *row;
    };
    ChangeSet changes;
    if (number % 5 == 4) {
        const Person before = any(plan.all<Person>());
        Person after = before;
        after.familyName += QStringLiteral("x");
        changes.edit(before, after);
        return changes;
    }
    const AgendaItem before = any(plan.all<AgendaItem>());
    AgendaItem after = before;
    switch (number % 5) {
    case 0:
        after.minutes += 5;
        break;
    case 1:
        after.pinnedStart = before.pinnedStart.value_or(600) + 10;
        break;
    case 2:
        after.room = any(plan.all<Room>()).id;
        break;
    default:
        after.title += QStringLiteral("!");
        break;
    }
    changes.edit(before, after);
    return changes;
}

double percentile(std::vector<double> samples, double share)
{
    std::sort(samples.begin(), samples.end());
    return samples[std::size_t(share * double(samples.size() - 1))];
}

struct RuleCost
{
    const char* name;
    double milliseconds;
};

// One input for all rules, as in findProblems.
void addRuleCosts(const Plan& plan, std::vector<RuleCost>& costs)
{
    const auto timed = [&costs](std::size_t index, const char* name, auto work) {
        const double start = threadTime();
        work();
        if (costs.size() <= index)
            costs.push_back({name, 0});
        costs[index].milliseconds += threadTime() - start;
    };
    std::optional<Timing> timing;
    timed(0, "(times)", [&] { timing.emplace(plan); });
    std::optional<Schedule> schedule;
    timed(1, "(schedule)", [&] { schedule.emplace(plan, *timing); });
    const RuleInput input{plan, *timing, *schedule};
    QList<Problem> problems;
    std::size_t index = 2;
    for (const Rule& rule : allRules())
        timed(index++, rule.name, [&] { problems += rule.check(input); });
    timed(index, "(acknowledged)", [&] { rules::markAcknowledged(input, problems); });
}
} // namespace

int main(int argc, char** argv)
{
    constexpr int states = 200;
    constexpr double limit = 10;
    if (argc < 2)
        qFatal("usage: rules_bench FOSDEM.jsonl [--rules]");
    Plan plan = planFrom(QString::fromLocal8Bit(argv[1]));
    const bool wantsRules = argc > 2 && qstrcmp(argv[2], "--rules") == 0;
    std::mt19937 chance(7);
    RuleMemory memory; // as the window keeps one; every fifth edit is one of people
    std::vector<double> samples;
    std::vector<RuleCost> costs;
    qsizetype problems = 0;
    for (int number = 0; number < states; ++number) {
        plan = *plan.applied(someEdit(plan, number, chance));
        const double start = threadTime();
        problems = findProblems(plan, Timing(plan), memory).size();
        samples.push_back(threadTime() - start);
        if (wantsRules)
            addRuleCosts(plan, costs);
    }
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(3);
    std::sort(costs.begin(), costs.end(),
              [](const RuleCost& a, const RuleCost& b) { return a.milliseconds > b.milliseconds; });
    for (const RuleCost& cost : costs)
        out << cost.milliseconds / states << " ms " << cost.name << '\n';
    const double p95 = percentile(samples, 0.95);
    out << plan.all<AgendaItem>().size() << " items, " << plan.all<Room>().size() << " rooms, "
        << plan.all<Person>().size() << " people, " << problems << " problems; CPU ms a check, " << states
        << " states: median " << percentile(samples, 0.5) << ", p95 " << p95 << " (at most " << limit
        << ")\n";
    return p95 <= limit ? 0 : 1;
}
