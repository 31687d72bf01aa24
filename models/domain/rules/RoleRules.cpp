// Rules about who does what on the agenda: nobody missing, not too many, asked and willing.
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"
#include "domain/rules/Views.h"
#include "domain/Visibility.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor::rules {
namespace {
constexpr qsizetype mostConfirmed = 50;
constexpr qsizetype mostSubjects = 5;

using RoleList = QList<const Assignment*>;

bool leads(Role role)
{
    return role == Role::Moderator || role == Role::Chair || role == Role::Facilitator;
}
bool speaks(Role role)
{
    return role == Role::Keynote || role == Role::Speaker || role == Role::Panellist;
}

template <typename Test>
RoleList liveRoles(const RuleInput& input, Id item, Test wanted)
{
    RoleList found;
    const RoleList& roles = rolesAt(input, item);
    std::copy_if(roles.cbegin(), roles.cend(), std::back_inserter(found), [&](const Assignment* role) {
        return role->status != AssignmentStatus::Declined && wanted(role->role);
    });
    return found;
}

// Somebody leads the item or what it stands in.
bool isLed(const RuleInput& input, qsizetype index)
{
    while (index >= 0) {
        if (!liveRoles(input, input.schedule.itemAt(index), leads).isEmpty())
            return true;
        const ItemTime& time = input.timing.items().at(index);
        index = time.parent ? input.schedule.indexOf(time.parent) : -1;
    }
    return false;
}

// Somebody has any role at the item or at what it stands in.
bool hasAnybody(const RuleInput& input, qsizetype index)
{
    const auto any = [](Role) { return true; };
    while (index >= 0) {
        if (!liveRoles(input, input.schedule.itemAt(index), any).isEmpty())
            return true;
        const ItemTime& time = input.timing.items().at(index);
        index = time.parent ? input.schedule.indexOf(time.parent) : -1;
    }
    return false;
}

// Leaves of a kind that people see, in agenda order.
QList<qsizetype> leavesOf(const RuleInput& input, ItemKind kind)
{
    QList<qsizetype> found;
    const QList<ItemTime>& items = input.timing.items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const AgendaItem& item = itemAt(input, i);
        if (item.kind == kind && !items.at(i).hasChildren && isPublic(input.plan, item))
            found.append(i);
    }
    return found;
}

void offerKind(Problem& problem, const RuleInput& input, Id item, ItemKind kind, const QString& text)
{
    offer(problem, text,
          edited<AgendaItem>(input.plan, item, [kind](AgendaItem& edit) { edit.kind = kind; }));
}
} // namespace

QList<Problem> noModerator(const RuleInput& input)
{
    QList<Problem> problems;
    for (const qsizetype index : leavesOf(input, ItemKind::Panel)) {
        const Id item = input.schedule.itemAt(index);
        const RoleList panel = liveRoles(input, item, speaks);
        // A panel on which nobody sits yet is the rule too-few-people's.
        if (panel.isEmpty() || isLed(input, index))
            continue;
        Problem problem{"no-moderator", Severity::Warning, {subject(input, index)}, {}, {}};
        problem.text = QCoreApplication::translate("rules", "Nobody moderates %1 (%2).")
                           .arg(itemName(input, index), whenText(input, index));
        if (panel.size() > 2) {
            const Assignment& last = *panel.constLast();
            offer(problem,
                  QCoreApplication::translate("rules", "Let %1 moderate")
                      .arg(personName(input.plan, last.person)),
                  edited<Assignment>(input.plan, last.id,
                                     [](Assignment& edit) { edit.role = Role::Moderator; }));
        }
        offerKind(problem, input, item, ItemKind::Discussion,
                  QCoreApplication::translate("rules", "Make %1 a discussion").arg(itemName(input, index)));
        problems.append(problem);
    }
    return problems;
}

namespace {
void tooSmallPanels(const RuleInput& input, QList<Problem>& problems)
{
    for (const qsizetype index : leavesOf(input, ItemKind::Panel)) {
        const Id item = input.schedule.itemAt(index);
        const int count = int(liveRoles(input, item, speaks).size());
        if (count >= 2)
            continue;
        Problem problem{"too-few-people", Severity::Warning, {subject(input, index)}, {}, {}};
        problem.text =
            count == 0 ? QCoreApplication::translate("rules", "Nobody sits on the panel of %1 (%2) yet.")
                             .arg(itemName(input, index), whenText(input, index))
                       : QCoreApplication::translate("rules", "Only one person sits on the panel of %1 (%2).")
                             .arg(itemName(input, index), whenText(input, index));
        if (count == 1)
            offerKind(problem, input, item, ItemKind::Talk,
                      QCoreApplication::translate("rules", "Make %1 a talk").arg(itemName(input, index)));
        problems.append(problem);
    }
}

// One hint for all of them: while an agenda is drafted many wait for their speakers.
void talksWithoutSpeaker(const RuleInput& input, QList<Problem>& problems)
{
    QList<qsizetype> talks;
    for (const qsizetype index : leavesOf(input, ItemKind::Talk)) {
        if (!hasAnybody(input, index))
            talks.append(index);
    }
    if (talks.isEmpty())
        return;
    Problem problem{"too-few-people", Severity::Hint, {}, {}, {}};
    QStringList names;
    for (const qsizetype index : std::as_const(talks)) {
        if (problem.subjects.size() < mostSubjects)
            problem.subjects.append(subject(input, index));
        names.append(itemName(input, index));
    }
    meanAll(problem, input, talks);
    const int count = int(talks.size());
    problem.text =
        QCoreApplication::translate("rules", "%n talks have nobody who speaks: %1.", nullptr, count)
            .arg(listText(names));
    problems.append(problem);
}
} // namespace

QList<Problem> tooFewPeople(const RuleInput& input)
{
    QList<Problem> problems;
    // Before anybody is on the agenda it is a draft of times.
    if (readRoles(input).isEmpty())
        return problems;
    tooSmallPanels(input, problems);
    talksWithoutSpeaker(input, problems);
    return problems;
}

QList<Problem> tooManyPeople(const RuleInput& input)
{
    constexpr int leastMinutes = 5; // for one speaker
    QList<Problem> problems;
    for (const ItemKind kind : {ItemKind::Talk, ItemKind::Panel}) {
        for (const qsizetype index : leavesOf(input, kind)) {
            const int minutes = input.timing.items().at(index).minutes();
            const int count = int(liveRoles(input, input.schedule.itemAt(index), speaks).size());
            if (count < 2 || minutes <= 0 || minutes >= count * leastMinutes)
                continue;
            Problem problem{"too-many-people", Severity::Warning, {subject(input, index)}, {}, {}};
            problem.text =
                QCoreApplication::translate(
                    "rules", "%n people speak in the %2 min of %1: less than %3 min each.", nullptr, count)
                    .arg(itemName(input, index), QString::number(minutes), QString::number(leastMinutes));
            const int more = count * leastMinutes - minutes;
            offer(problem,
                  QCoreApplication::translate("rules", "Make %1 %n min longer", nullptr, more)
                      .arg(itemName(input, index)),
                  edited<AgendaItem>(input.plan, input.schedule.itemAt(index),
                                     [more](AgendaItem& edit) { edit.minutes += more; }));
            problems.append(problem);
        }
    }
    return problems;
}

QList<Problem> unconfirmed(const RuleInput& input)
{
    QList<Id> people;
    QSet<Id> known;
    RoleList open;
    for (const Assignment& role : input.plan.all<Assignment>()) {
        const Person* person = input.plan.find<Person>(role.person);
        // Who has confirmed to come, or came, comes.
        const bool isSure =
            person && (person->status == PersonStatus::Confirmed || person->status == PersonStatus::Attended);
        if (role.status != AssignmentStatus::Invited || !person || isSure ||
            person->status == PersonStatus::Cancelled || input.schedule.indexOf(role.agendaItem) < 0)
            continue;
        open.append(&role);
        if (!known.contains(role.person))
            people.append(role.person);
        known.insert(role.person);
    }
    if (people.isEmpty())
        return {};
    Problem problem{"unconfirmed", Severity::Hint, {}, {}, {}};
    for (const Id person : people.mid(0, mostSubjects))
        problem.subjects.append({Table::Person, person});
    meanAll(problem, Table::Person, people);
    const int count = int(people.size());
    problem.text = QCoreApplication::translate("rules", "%n people have not confirmed yet what they do: %1.",
                                               nullptr, count)
                       .arg(peopleText(input, people));
    if (open.size() <= mostConfirmed) {
        ChangeSet changes;
        for (const Assignment* role : std::as_const(open)) {
            Assignment after = *role;
            after.status = AssignmentStatus::Confirmed;
            changes.edit(*role, after);
        }
        offer(problem, QCoreApplication::translate("rules", "All of them have confirmed"), changes);
    }
    return {problem};
}

QList<Problem> declined(const RuleInput& input)
{
    QList<Problem> problems;
    for (const Assignment& role : input.plan.all<Assignment>()) {
        const qsizetype index = input.schedule.indexOf(role.agendaItem);
        if (role.status != AssignmentStatus::Declined || index < 0)
            continue;
        const auto same = [&role](Role other) {
            return other == role.role || (speaks(other) && speaks(role.role));
        };
        const bool isAlone = liveRoles(input, role.agendaItem, same).isEmpty();
        const Person* person = input.plan.find<Person>(role.person);
        // Who does not come at all needs no word where others carry on.
        if (!isAlone && (!person || person->status == PersonStatus::Cancelled))
            continue;
        Problem problem{"declined", isAlone ? Severity::Warning : Severity::Hint, {}, {}, {}};
        problem.subjects = {subject(input, index), {Table::Person, role.person}};
        const QString text =
            isAlone ? QCoreApplication::translate("rules",
                                                  "%1 declined %2 (%3), and nobody else has that role there.")
                    : QCoreApplication::translate("rules", "%1 declined %2 (%3), but still stands there.");
        problem.text =
            text.arg(personName(input.plan, role.person), itemName(input, index), whenText(input, index));
        ChangeSet changes;
        changes.remove(role);
        offer(problem,
              QCoreApplication::translate("rules", "Take %1 off %2")
                  .arg(personName(input.plan, role.person), itemName(input, index)),
              changes);
        problems.append(problem);
    }
    return problems;
}
} // namespace convenor::rules
