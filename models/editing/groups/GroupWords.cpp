#include "editing/groups/GroupWords.h"

#include "domain/Names.h"
#include "domain/planners/RoundPlanner.h"
#include "domain/Records.h"
#include "domain/rules/RuleText.h"
#include "editing/AgendaEdits.h"
#include "editing/groups/GroupEdits.h"

namespace convenor {
namespace {
// Of the group and of the room that it has for itself.
std::optional<int> placesOf(const Plan& plan, const BreakoutGroup& group)
{
    return group.capacity ? group.capacity : [&]() -> std::optional<int> {
        const Room* room = plan.find<Room>(roomOf(plan, group));
        if (!room)
            return {};
        for (const BreakoutGroup& other : plan.all<BreakoutGroup>()) {
            if (other.round == group.round && other.id != group.id && roomOf(plan, other) == room->id)
                return {};
        }
        return room->capacity;
    }();
}
} // namespace

QString peopleInWords(const Plan& plan, const QList<Id>& people)
{
    const int count = int(people.size());
    return count == 1 ? rules::personName(plan, people.constFirst())
                      : GroupEdits::tr("%n people", nullptr, count);
}

int sizeOfGroup(const Plan& plan, Id group)
{
    return groupSizes(plan, plan.find<BreakoutGroup>(group)->round).value(group);
}

int seatsOfRound(const Plan& plan, Id round)
{
    return int(takenSeats(plan, round).size());
}

QString sizeText(const Plan& plan, Id group)
{
    const int size = sizeOfGroup(plan, group);
    const std::optional<int> places = placesOf(plan, *plan.find<BreakoutGroup>(group));
    return places ? GroupEdits::tr("%1 of %2").arg(size).arg(*places) : QString::number(size);
}

QString sizeWarning(const Plan& plan, Id group)
{
    const std::optional<int> places = placesOf(plan, *plan.find<BreakoutGroup>(group));
    const int size = sizeOfGroup(plan, group);
    if (!places || size <= *places)
        return {};
    return GroupEdits::tr("%1 now holds %2 of %3 people.")
        .arg(quotedTitle(groupTitle(plan, group)), QString::number(size), QString::number(*places));
}

QString firstNotMoved(const Plan& plan, Id round, const QList<Id>& people, Id group)
{
    for (const Id person : people) {
        const QString why = group != 0 && groupOf(plan, round, person) == group
                                ? QString()
                                : whyNotMoved(plan, round, person);
        if (!why.isEmpty())
            return why;
    }
    return {};
}

QStringList rulesBrokenBy(const Plan& plan, Id round, const QList<Id>& people)
{
    QStringList broken;
    for (const Id person : people) {
        const Id group = groupOf(plan, round, person);
        const BreakoutGroup* record = plan.find<BreakoutGroup>(group);
        const Person* row = plan.find<Person>(person);
        if (record && row && !shareLanguage(row->languages, record->languages))
            broken.append(GroupEdits::tr("%1 does not speak the language of %2.")
                              .arg(rules::personName(plan, person), quotedTitle(groupTitle(plan, group))));
    }
    for (const PairRule& rule : plan.all<PairRule>()) {
        if (!people.contains(rule.first) && !people.contains(rule.second))
            continue;
        const Id one = groupOf(plan, round, rule.first);
        const Id other = groupOf(plan, round, rule.second);
        const QString first = rules::personName(plan, rule.first);
        const QString second = rules::personName(plan, rule.second);
        if (rule.kind == PairKind::Apart && one != 0 && one == other)
            broken.append(
                GroupEdits::tr("%1 and %2 are to be apart and sit together now.").arg(first, second));
        if (rule.kind == PairKind::Together && one != 0 && other != 0 && one != other)
            broken.append(
                GroupEdits::tr("%1 and %2 are to be together and sit apart now.").arg(first, second));
    }
    return broken;
}

QString groupEditLabel(const Plan& plan, const BreakoutGroup& before, const BreakoutGroup& after)
{
    const QString title = quotedTitle(groupTitle(plan, before.id));
    if (before.topic != after.topic)
        return after.topic.trimmed().isEmpty()
                   ? GroupEdits::tr("%1 has no topic").arg(title)
                   : GroupEdits::tr("%1 is now %2").arg(title, quotedTitle(after.topic));
    if (before.room != after.room)
        return after.room == 0 ? GroupEdits::tr("%1 has no room").arg(title)
                               : GroupEdits::tr("%1 is in %2").arg(title, rules::roomName(plan, after.room));
    if (before.place != after.place)
        return after.place.trimmed().isEmpty()
                   ? GroupEdits::tr("%1 has no place").arg(title)
                   : GroupEdits::tr("%1 is at %2").arg(title, rules::shortText(after.place));
    if (before.capacity != after.capacity) {
        const int places = after.capacity.value_or(0);
        return after.capacity ? GroupEdits::tr("%1 has %n place(s)", nullptr, places).arg(title)
                              : GroupEdits::tr("%1 holds any number of people").arg(title);
    }
    if (before.languages != after.languages)
        return after.languages.trimmed().isEmpty()
                   ? GroupEdits::tr("%1 is in any language").arg(title)
                   : GroupEdits::tr("%1 is held in: %2").arg(title, rules::shortText(after.languages));
    return GroupEdits::tr("Changed %1").arg(title);
}

QString roundEditLabel(const Plan& plan, const BreakoutRound& before, const BreakoutRound& after)
{
    const QString title = quotedTitle(roundTitle(plan, before.id));
    if (before.name != after.name)
        return GroupEdits::tr("%1 is now called %2").arg(title, quotedTitle(after.name));
    if (before.aim != after.aim)
        return GroupEdits::tr("%1: %2").arg(title, translatedName(nameOf(after.aim)));
    if (before.sizeTolerance != after.sizeTolerance) {
        const int people = after.sizeTolerance;
        return people == 0
                   ? GroupEdits::tr("%1: groups of one size").arg(title)
                   : GroupEdits::tr("%1: groups may differ by %n from an equal share", nullptr, people)
                         .arg(title);
    }
    if (before.balance != after.balance)
        return GroupEdits::tr("%1: changed by what groups are even").arg(title);
    return GroupEdits::tr("Changed %1").arg(title);
}
} // namespace convenor
