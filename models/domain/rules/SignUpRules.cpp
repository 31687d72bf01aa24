// Rules about lists of people: places, two places at once, the same person twice.
#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/Duplicates.h"
#include "domain/rules/RuleMemory.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"
#include "domain/rules/Sweep.h"
#include "domain/rules/Views.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor::rules {
namespace {
bool holdsPlace(const RuleInput& input, const Attendance& row)
{
    const Person* person = input.plan.find<Person>(row.person);
    return takesPlace(row.state) && person && person->status != PersonStatus::Cancelled;
}

// Whoever signed up last, as many as are too many.
QList<Id> lastOnes(const QList<const Attendance*>& rows, qsizetype tooMany)
{
    QList<const Attendance*> expected;
    for (const Attendance* row : rows) {
        if (row->state == AttendanceState::Expected)
            expected.append(row);
    }
    std::sort(expected.begin(), expected.end(), [](const Attendance* a, const Attendance* b) {
        if (a->markedAt != b->markedAt)
            return isNewerMark(a->markedAt, b->markedAt);
        return a->id > b->id;
    });
    QList<Id> people;
    for (const Attendance* row : expected.mid(0, tooMany))
        people.append(row->person);
    return people;
}
} // namespace

QList<Problem> signUpFull(const RuleInput& input)
{
    QList<Problem> problems;
    const AttendanceLists& lists = readLists(input);
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        const qsizetype index = input.schedule.indexOf(list.key());
        const std::optional<int> places = placesOf(input.plan, list.key());
        if (index < 0 || !places)
            continue;
        QList<const Attendance*> rows;
        for (const Attendance* row : *list) {
            if (holdsPlace(input, *row))
                rows.append(row);
        }
        if (rows.size() <= *places)
            continue;
        Problem problem{"sign-up-full", Severity::Warning, {subject(input, index)}, {}, {}};
        problem.text =
            QCoreApplication::translate("rules", "%n people signed up for %1, which has %2 places.", nullptr,
                                        int(rows.size()))
                .arg(itemName(input, index), QString::number(*places));
        const QList<Id> last = lastOnes(rows, rows.size() - *places);
        ChangeSet changes;
        for (const Attendance* row : std::as_const(rows)) {
            if (!last.contains(row->person))
                continue;
            Attendance after = *row;
            after.state = AttendanceState::Waiting;
            changes.edit(*row, after);
        }
        if (last.size() == rows.size() - *places)
            offer(problem,
                  QCoreApplication::translate("rules", "Let the last %n wait", nullptr, int(last.size())),
                  changes);
        problems.append(problem);
    }
    return problems;
}

QList<Problem> signUpTwice(const RuleInput& input)
{
    // As uses of people, so that the sweep finds what overlaps.
    std::vector<Use> uses;
    const AttendanceLists& lists = readLists(input);
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        const qsizetype index = input.schedule.indexOf(list.key());
        if (index < 0)
            continue;
        const Span& span = input.schedule.span(index);
        for (const Attendance* row : *list) {
            if (holdsPlace(input, *row) && span.from < span.to)
                uses.push_back({row->person, span, index, Table::Attendance, row->id, 0, 0});
        }
    }
    // Who speaks somewhere cannot sit in another session. Two roles at once are the rule person-overlap's.
    for (const Assignment& role : input.plan.all<Assignment>()) {
        const qsizetype index = input.schedule.indexOf(role.agendaItem);
        const Person* person = input.plan.find<Person>(role.person);
        if (index < 0 || role.status == AssignmentStatus::Declined || !person ||
            person->status == PersonStatus::Cancelled)
            continue;
        const Span& span = input.schedule.span(index);
        if (span.from < span.to)
            uses.push_back({role.person, span, index, Table::Assignment, role.id, 0, 0});
    }
    std::sort(uses.begin(), uses.end(), [](const Use& a, const Use& b) {
        return std::tuple(a.owner, a.span.from, a.span.to, a.item, a.record) <
               std::tuple(b.owner, b.span.from, b.span.to, b.item, b.record);
    });
    QList<Problem> problems;
    sweep(uses, [&](const Use& a, const Use& b) {
        // A list of a session and one of a talk in it are no contradiction.
        if (a.item == b.item || input.schedule.areRelated(a.item, b.item))
            return false;
        const bool hasRole = a.table == Table::Assignment || b.table == Table::Assignment;
        if (a.table == Table::Assignment && b.table == Table::Assignment)
            return false;
        const Use& first = a.item <= b.item ? a : b;
        const Use& second = a.item <= b.item ? b : a;
        Problem problem{"sign-up-twice", Severity::Warning, {}, {}, {}};
        problem.subjects = {
            subject(input, first.item), subject(input, second.item), {Table::Person, a.owner}};
        const char* text =
            hasRole ? QT_TRANSLATE_NOOP("rules",
                                        "%1 has a role and signed up elsewhere at once: %2 (%3) and %4 (%5).")
                    : QT_TRANSLATE_NOOP("rules", "%1 signed up for two things at once: %2 (%3) and %4 (%5).");
        problem.text =
            QCoreApplication::translate("rules", text)
                .arg(personName(input.plan, a.owner), itemName(input, first.item),
                     whenText(input, first.item), itemName(input, second.item), whenText(input, second.item));
        for (const Use& use : {second, first}) {
            if (use.table != Table::Attendance)
                continue;
            ChangeSet changes;
            changes.remove(*input.plan.find<Attendance>(use.record));
            offer(problem,
                  QCoreApplication::translate("rules", "Take %1 off %2")
                      .arg(personName(input.plan, use.owner), itemName(input, use.item)),
                  changes);
        }
        problems.append(problem);
        return true;
    });
    return problems;
}

QList<Problem> duplicatePerson(const RuleInput& input)
{
    // Looking takes some 10 microseconds a person: too long after every key in a list of very many.
    constexpr qsizetype most = 5000;
    constexpr double sure = 0.8;
    if (input.plan.all<Person>().size() > most)
        return {};
    Problem problem{"duplicate-person", Severity::Hint, {}, {}, {}};
    int pairs = 0;
    RuleMemory* memory = viewsOf(input).memory;
    const QList<DuplicatePair> found = memory ? memory->duplicatesIn(input.plan) : findDuplicates(input.plan);
    for (const DuplicatePair& pair : found) {
        if (pair.certainty < sure)
            continue;
        ++pairs;
        for (const Id id : {pair.one, pair.other}) {
            if (!problem.subjects.contains(Subject{Table::Person, id}))
                problem.subjects.append({Table::Person, id});
        }
    }
    if (pairs == 0)
        return {};
    problem.text = pairs == 1 ? QCoreApplication::translate("rules", "%1 may be on the list of people twice.")
                                    .arg(personName(input.plan, problem.subjects.constFirst().id))
                              : QCoreApplication::translate(
                                    "rules", "%n people may be on the list of people twice.", nullptr, pairs);
    return {problem};
}
} // namespace convenor::rules
