// What one edit of a large plan costs in CPU time: applying it, the times, the rules. Prints the medians.
#include "domain/planners/AgendaPlanner.h"
#include "domain/Records.h"
#include "domain/rules/Problem.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace convenor;

namespace {
constexpr int itemCount = 2000;
constexpr int personCount = 2000;

double cpuMilliseconds()
{
    return double(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

template <typename Record>
void add(Plan& plan, Record record)
{
    plan.rows(Record::table).set(record.id, makeRow(std::move(record)));
}

AgendaItem item(CountingIds& ids, Id day, Id parent, ItemKind kind, int minutes)
{
    AgendaItem record;
    record.id = ids.next();
    record.day = day;
    record.parent = parent;
    record.position = record.id << 20;
    record.kind = kind;
    record.minutes = minutes;
    record.title = QStringLiteral("Item %1").arg(record.id);
    return record;
}

// Ten days of parallel lanes with talks, rooms, people, groups; every fifth talk is pinned.
Plan largePlan(CountingIds& ids)
{
    Plan plan;
    Workshop workshop;
    workshop.id = ids.next();
    workshop.timezone = QStringLiteral("Europe/Brussels");
    workshop.zoneLabel = QStringLiteral("CET");
    add(plan, workshop);
    QList<Id> rooms;
    for (int i = 0; i < 40; ++i) {
        Room room;
        room.id = ids.next();
        room.name = QStringLiteral("Room %1").arg(i);
        room.capacity = 10000;
        rooms.append(room.id);
        add(plan, room);
    }
    QList<Id> people;
    for (int i = 0; i < personCount; ++i) {
        Person person;
        person.id = ids.next();
        person.familyName = QStringLiteral("Person %1").arg(i);
        people.append(person.id);
        add(plan, person);
    }
    int items = 0;
    for (int number = 0; items < itemCount; ++number) {
        Day day;
        day.id = ids.next();
        day.date = QDate(2021, 3, 22).addDays(number);
        add(plan, day);
        for (int block = 0; block < 4; ++block) {
            const AgendaItem parallel = item(ids, day.id, 0, ItemKind::Parallel, 0);
            add(plan, parallel);
            for (int lane = 0; lane < 10; ++lane) {
                AgendaItem part = item(ids, day.id, parallel.id, ItemKind::Part, 0);
                part.room = rooms.at(lane);
                add(plan, part);
                for (int talk = 0; talk < 4; ++talk) {
                    AgendaItem record = item(ids, day.id, part.id, ItemKind::Talk, 20);
                    record.room = rooms.at(lane);
                    Assignment assignment;
                    assignment.id = ids.next();
                    assignment.person = people.at((items * 7) % people.size());
                    assignment.agendaItem = record.id;
                    add(plan, record);
                    add(plan, assignment);
                    ++items;
                }
                ++items;
            }
            ++items;
        }
    }
    return plan;
}

struct Cost
{
    QList<double> samples;
    double median()
    {
        std::sort(samples.begin(), samples.end());
        return samples.at(samples.size() / 2);
    }
};
} // namespace

int main()
{
    CountingIds ids;
    Plan plan = largePlan(ids);
    Cost planning, applying, timing, rules, whole;
    qsizetype problems = 0;
    const Id first = (*plan.all<AgendaItem>().begin()).id + 2;
    for (int round = 0; round < 101; ++round) {
        const double start = cpuMilliseconds();
        const ChangeSet changes = changeMinutes(plan, first, round % 2 ? 10 : -10);
        const double planned = cpuMilliseconds();
        plan = *plan.applied(changes);
        const double applied = cpuMilliseconds();
        const Timing times(plan);
        const double timed = cpuMilliseconds();
        problems = findProblems(plan, times).size();
        const double ruled = cpuMilliseconds();
        planning.samples.append(planned - start);
        applying.samples.append(applied - planned);
        timing.samples.append(timed - applied);
        rules.samples.append(ruled - timed);
        whole.samples.append(ruled - applied);
    }
    QTextStream out(stdout);
    out << plan.all<AgendaItem>().size() << " items, " << plan.all<Person>().size() << " people, " << problems
        << " problems; CPU ms an edit, median of 101: planner " << planning.median() << ", apply "
        << applying.median() << ", timing " << timing.median() << ", rules " << rules.median()
        << ", timing and rules " << whole.median() << " (at most 5)\n";
    return whole.median() <= 5.0 ? 0 : 1;
}
