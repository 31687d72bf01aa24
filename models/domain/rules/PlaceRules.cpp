// Rules about places that people hold, wait for, or have given up.
#include "domain/planners/AttendancePlanner.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"
#include "domain/rules/Views.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor::rules {
namespace {
using List = QHash<Id, const Attendance*>;

// Those of a list who are in a state and have not cancelled, the first to be marked first.
template <typename Test>
QList<const Attendance*> inState(const RuleInput& input, const List& list, Test state)
{
    QList<const Attendance*> rows;
    for (const Attendance* row : list) {
        const Person* person = input.plan.find<Person>(row->person);
        if (state(row->state) && person && person->status != PersonStatus::Cancelled)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [](const Attendance* a, const Attendance* b) {
        if (a->markedAt != b->markedAt)
            return isNewerMark(b->markedAt, a->markedAt);
        return a->id < b->id;
    });
    return rows;
}

bool waits(AttendanceState state)
{
    return state == AttendanceState::Waiting;
}

int expectedOnDay(const DaysOfPeople& days, Id day)
{
    const auto people = days.plan().all<Person>();
    return int(std::count_if(people.begin(), people.end(),
                             [&](const Person& person) { return days.isAwaited(person, day); }));
}
} // namespace

QList<Problem> placesFree(const RuleInput& input)
{
    QList<Problem> problems;
    const AttendanceLists& lists = readLists(input);
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        const qsizetype index = input.schedule.indexOf(list.key());
        const std::optional<int> places = placesOf(input.plan, list.key());
        const QList<const Attendance*> waiting = inState(input, *list, waits);
        if (index < 0 || waiting.isEmpty())
            continue;
        const qsizetype taken = inState(input, *list, takesPlace).size();
        const qsizetype free = places ? qMax<qsizetype>(*places - taken, 0) : waiting.size();
        if (free == 0)
            continue;
        Problem problem{"places-free", Severity::Warning, {subject(input, index)}, {}, {}};
        problem.text = QCoreApplication::translate("rules", "%n people wait for %1, where places are free.",
                                                   nullptr, int(waiting.size()))
                           .arg(itemName(input, index));
        ChangeSet changes;
        for (const Attendance* row : waiting.mid(0, free)) {
            Attendance after = *row;
            after.state = AttendanceState::Expected;
            changes.edit(*row, after);
        }
        const int helped = int(changes.size());
        offer(problem, QCoreApplication::translate("rules", "Give places to the first %n", nullptr, helped),
              changes);
        problems.append(problem);
    }
    return problems;
}

// A caterer's count follows the sign-ups from the first one on: one tick must not turn 317 lunches into 1
// unseen. Where places are limited, few sign-ups are what they are.
QList<Problem> fewSignUps(const RuleInput& input)
{
    constexpr int few = 5; // less than a fifth of those expected
    QList<Problem> problems;
    const AttendanceLists& lists = readLists(input);
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        const qsizetype index = input.schedule.indexOf(list.key());
        const AgendaItem* item = input.plan.find<AgendaItem>(list.key());
        if (index < 0 || !item || item->kind != ItemKind::Meal || item->capacity)
            continue;
        const int coming = int(inState(input, *list, takesPlace).size());
        const int expected = expectedOnDay(readDays(input), item->day);
        if (coming == 0 || coming * few >= expected)
            continue;
        Problem problem{"few-sign-ups", Severity::Warning, {subject(input, index)}, {}, {}};
        problem.text =
            QCoreApplication::translate(
                "rules", "%n people signed up for %1, of %2 expected that day: papers count those only.",
                nullptr, coming)
                .arg(itemName(input, index), QString::number(expected));
        ChangeSet changes;
        for (const Attendance& row : input.plan.all<Attendance>()) {
            if (row.agendaItem == list.key())
                changes.remove(row);
        }
        offer(problem, QCoreApplication::translate("rules", "No sign-up: everybody of the day eats"),
              changes);
        problems.append(problem);
    }
    return problems;
}

QList<Problem> cancelledButNamed(const RuleInput& input)
{
    QList<Problem> problems;
    for (const Assignment& assignment : input.plan.all<Assignment>()) {
        const Person* person = input.plan.find<Person>(assignment.person);
        const qsizetype index = input.schedule.indexOf(assignment.agendaItem);
        if (index < 0 || !person || person->status != PersonStatus::Cancelled ||
            assignment.status == AssignmentStatus::Declined)
            continue;
        Problem problem{"cancelled-but-named",
                        Severity::Warning,
                        {subject(input, index), {Table::Person, person->id}},
                        {},
                        {}};
        problem.text =
            QCoreApplication::translate("rules", "%1 cancelled, but still stands on the agenda: %2 (%3).")
                .arg(personName(input.plan, person->id), itemName(input, index), whenText(input, index));
        offer(
            problem,
            QCoreApplication::translate("rules", "%1 declined this").arg(personName(input.plan, person->id)),
            edited<Assignment>(input.plan, assignment.id,
                               [](Assignment& after) { after.status = AssignmentStatus::Declined; }));
        problems.append(problem);
    }
    return problems;
}
} // namespace convenor::rules
