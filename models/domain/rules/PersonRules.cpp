// Rules about single people: their limit for a day, their consent.
#include "domain/PaperRecords.h"
#include "domain/PlanningRecords.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"
#include "domain/rules/Views.h"
#include "domain/Visibility.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor::rules {
namespace {
// What somebody does on one day: an item for each, whatever the number of roles at it.
struct DayWork
{
    Id day = 0;
    QList<const Use*> uses; // by time
};

void overLimit(const RuleInput& input, const Person& person, const DayWork& work, QList<Problem>& problems)
{
    const int count = int(work.uses.size());
    if (count <= *person.dailyLimit)
        return;
    Problem problem{"daily-limit", Severity::Warning, {}, {}, {}};
    QStringList names;
    for (const Use* use : work.uses) {
        problem.subjects.append(subject(input, use->item));
        names.append(itemName(input, use->item));
    }
    problem.subjects.append({Table::Person, person.id});
    const QString name = personName(input.plan, person.id);
    problem.text = QCoreApplication::translate(
                       "rules", "%1 has %n roles on %2, more than the %3 that are enough for one day: %4.",
                       nullptr, count)
                       .arg(name, dateText(input.plan.find<Day>(work.day)->date),
                            QString::number(*person.dailyLimit), listText(names));
    const Use& last = *work.uses.constLast();
    if (last.table == Table::Assignment && count == *person.dailyLimit + 1) {
        ChangeSet changes;
        changes.remove(*input.plan.find<Assignment>(last.record));
        offer(problem,
              QCoreApplication::translate("rules", "Take %1 off %2").arg(name, itemName(input, last.item)),
              changes);
    }
    offer(problem, QCoreApplication::translate("rules", "Allow %1 %n roles a day", nullptr, count).arg(name),
          edited<Person>(input.plan, person.id, [count](Person& edit) { edit.dailyLimit = count; }));
    problems.append(problem);
}
} // namespace

QList<Problem> dailyLimit(const RuleInput& input)
{
    QList<Problem> problems;
    const std::vector<Use>& uses = input.schedule.personUses();
    for (std::size_t first = 0; first < uses.size();) {
        std::size_t last = first;
        while (last < uses.size() && uses[last].owner == uses[first].owner)
            ++last;
        const Person* person = input.plan.find<Person>(uses[first].owner);
        QList<DayWork> days;
        QSet<qsizetype> items;
        for (std::size_t i = first; person && person->dailyLimit && i < last; ++i) {
            const Use& use = uses[i];
            const bool hasRole = use.table == Table::Assignment || use.table == Table::BreakoutGroup;
            if (!hasRole || items.contains(use.item))
                continue;
            items.insert(use.item);
            const Id day = input.timing.items().at(use.item).day;
            if (days.isEmpty() || days.constLast().day != day)
                days.append(DayWork{day, {}});
            days.last().uses.append(&use);
        }
        for (const DayWork& day : std::as_const(days))
            overLimit(input, *person, day, problems);
        first = last;
    }
    return problems;
}

QList<Problem> consentMissing(const RuleInput& input)
{
    // Once somebody was asked, or something was given out: till then nothing is published.
    const Records<Person> everybody = input.plan.all<Person>();
    const bool isAsked = !input.plan.all<Printout>().isEmpty() || !input.plan.all<Release>().isEmpty() ||
                         std::any_of(everybody.begin(), everybody.end(), [](const Person& person) {
                             return person.listConsent != Consent::Unknown;
                         });
    if (!isAsked)
        return {};
    QList<Id> people;
    QSet<Id> known;
    for (const Assignment& role : input.plan.all<Assignment>()) {
        const Person* person = input.plan.find<Person>(role.person);
        const AgendaItem* item = input.plan.find<AgendaItem>(role.agendaItem);
        if (!person || !item || role.status == AssignmentStatus::Declined || known.contains(role.person) ||
            person->status == PersonStatus::Cancelled || mayBeNamed(*person, Audience::Public) ||
            input.schedule.indexOf(item->id) < 0 || !isPublic(input.plan, *item))
            continue;
        known.insert(role.person);
        people.append(role.person);
    }
    if (people.isEmpty())
        return {};
    Problem problem{"consent-missing", Severity::Hint, {}, {}, {}};
    for (const Id person : people.mid(0, 5))
        problem.subjects.append({Table::Person, person});
    meanAll(problem, Table::Person, people);
    const int count = int(people.size());
    problem.text = QCoreApplication::translate(
                       "rules",
                       "%n people on the agenda have not agreed to be named in public: a published list "
                       "or agenda stands without their names: %1.",
                       nullptr, count)
                       .arg(peopleText(input, people));
    return {problem};
}
} // namespace convenor::rules
