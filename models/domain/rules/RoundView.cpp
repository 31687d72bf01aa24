#include "domain/rules/RoundView.h"

#include "domain/planners/RoundPlanner.h"
#include "domain/rules/RuleText.h"
#include "domain/rules/Views.h"
#include "domain/Visibility.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor::rules {
namespace {
// Names in a sentence; whoever wants them all opens the round.
constexpr qsizetype mostNames = 3;
} // namespace

QList<const GroupMembership*> RoundView::movable() const
{
    QList<const GroupMembership*> rows;
    for (auto row = memberships.crbegin(); row != memberships.crend(); ++row) {
        if (!(*row)->pinned && !leaders.contains((*row)->person))
            rows.append(*row);
    }
    return rows;
}

bool RoundView::takesSeat(const Plan& plan, Id person) const
{
    return convenor::takesSeat(plan, person, leaders.contains(person));
}

namespace {
QList<RoundView> roundViews(const RuleInput& input)
{
    QList<RoundView> rounds;
    QHash<Id, qsizetype> index;
    for (const BreakoutRound& round : input.plan.all<BreakoutRound>()) {
        const qsizetype item = input.schedule.indexOf(round.agendaItem);
        if (item < 0)
            continue;
        index.insert(round.id, rounds.size());
        rounds.append({&round, item, itemAt(input, item).kind == ItemKind::Market, {}, {}, {}, {}});
    }
    for (const GroupMembership& member : input.plan.all<GroupMembership>()) {
        const auto at = index.constFind(member.round);
        if (at == index.cend())
            continue;
        rounds[*at].memberships.append(&member);
        rounds[*at].groupOf.insert(member.person, member.group);
    }
    for (const BreakoutGroup& group : input.plan.all<BreakoutGroup>()) {
        const auto at = index.constFind(group.round);
        if (at == index.cend())
            continue;
        RoundView& view = rounds[*at];
        view.groups.append(&group);
        for (const Id leader : {Id(group.moderator), Id(group.rapporteur)}) {
            if (leader == 0 || view.leaders.contains(leader))
                continue;
            view.leaders.insert(leader);
            view.groupOf.insert(leader, group.id);
        }
    }
    return rounds;
}
} // namespace

const QList<RoundView>& readRounds(const RuleInput& input)
{
    auto& rounds = viewsOf(input).rounds;
    if (!rounds)
        rounds = std::make_unique<const QList<RoundView>>(roundViews(input));
    return *rounds;
}

QString roundName(const RuleInput& input, const RoundView& view)
{
    return shortText(roundTitle(input.plan, view.round->id));
}

QString groupName(const RuleInput& input, Id group)
{
    return shortText(groupTitle(input.plan, group));
}

QString groupInRound(const RuleInput& input, const RoundView& view, Id group)
{
    return QCoreApplication::translate("rules", "%1 in %2")
        .arg(groupName(input, group), roundName(input, view));
}

QString listText(const QStringList& names)
{
    const QString first = names.mid(0, mostNames).join(QStringLiteral(", "));
    const int others = int(names.size() - mostNames);
    return others <= 0 ? first
                       : QCoreApplication::translate("rules", "%1 and %n more", nullptr, others).arg(first);
}

QString peopleText(const RuleInput& input, const QList<Id>& people)
{
    QStringList names;
    for (qsizetype i = 0; i < people.size(); ++i)
        names.append(i < mostNames ? personName(input.plan, people[i]) : QString());
    return listText(names);
}

Problem problemOf(const RuleInput& input, const char* rule, const RoundView& view, const QList<Id>& people)
{
    Problem problem{rule, Severity::Warning, {subject(input, view.item)}, {}, {}};
    problem.subjects.append({Table::BreakoutRound, view.round->id});
    const QList<Id> first = people.mid(0, mostNames);
    for (const Id person : first)
        problem.subjects.append({Table::Person, person});
    meanAll(problem, Table::Person, people);
    return problem;
}

bool isHere(const Plan& plan, Id person)
{
    const Person* record = plan.find<Person>(person);
    return record && isExpected(*record);
}

ChangeSet moved(const GroupMembership& row, Id group)
{
    GroupMembership after = row;
    after.group = group;
    ChangeSet changes;
    changes.edit(row, after);
    return changes;
}
} // namespace convenor::rules
