#include "editing/groups/GroupEdits.h"

#include "domain/Names.h"
#include "domain/Records.h"
#include "domain/rules/RuleText.h"
#include "editing/AgendaEdits.h"
#include "editing/groups/GroupWords.h"

namespace convenor {
namespace {
Error noSuch(const char* table, Id id)
{
    return {ErrorKind::NoSuchRecord, QLatin1String(table), QString::number(id)};
}

// What is said of two people now.
std::optional<PairKind> pairKind(const Plan& plan, Id one, Id other)
{
    for (const PairRule& rule : plan.all<PairRule>()) {
        if ((rule.first == one && rule.second == other) || (rule.first == other && rule.second == one))
            return rule.kind;
    }
    return {};
}
} // namespace

Result<GroupEdits::Said> GroupEdits::apply(const QString& label, const ChangeSet& changes, const Said& said,
                                           const QString& mergeKey)
{
    if (changes.isEmpty())
        return said;
    const Result<qint64> step = m_editor->apply(label, changes, mergeKey);
    if (!step)
        return step.error();
    return said;
}

Result<GroupEdits::Said> GroupEdits::addRound(const RoundWish& wish, Id* created)
{
    const Plan& plan = m_editor->plan();
    const AgendaItem* item = plan.find<AgendaItem>(wish.item);
    if (!item)
        return noSuch("agenda_item", wish.item);
    const NewRound made = convenor::addRound(plan, wish, m_editor->ids());
    if (made.changes.isEmpty())
        return tr("Say how many groups there are to be, or write a topic on each line.");
    int groups = 0;
    for (const Change& change : made.changes)
        groups += change.table == Table::BreakoutGroup && change.isAdd();
    const QString where = quotedTitle(item->title);
    const QString label = tr("Made %n group(s) for %1", nullptr, groups).arg(where);
    Result<Said> done = apply(label, made.changes, tr("%1.").arg(label));
    if (done && created)
        *created = made.round;
    return done;
}

Result<GroupEdits::Said> GroupEdits::removeRound(Id round)
{
    const Plan& plan = m_editor->plan();
    if (!plan.find<BreakoutRound>(round))
        return noSuch("breakout_round", round);
    const int seats = seatsOfRound(plan, round);
    const QString label = tr("Removed the round %1").arg(quotedTitle(roundTitle(plan, round)));
    return apply(label, convenor::removeRound(plan, round),
                 seats == 0 ? tr("%1.").arg(label) : tr("%1, with %n seat(s).", nullptr, seats).arg(label));
}

Result<GroupEdits::Said> GroupEdits::addGroup(Id round, const QString& topic)
{
    const Plan& plan = m_editor->plan();
    if (!plan.find<BreakoutRound>(round))
        return noSuch("breakout_round", round);
    const QString title = quotedTitle(roundTitle(plan, round));
    const QString label = topic.trimmed().isEmpty()
                              ? tr("Added a group to %1").arg(title)
                              : tr("Added the group %1 to %2").arg(quotedTitle(topic), title);
    return apply(label, convenor::addGroup(plan, round, topic, m_editor->ids()), tr("%1.").arg(label));
}

Result<GroupEdits::Said> GroupEdits::removeGroup(Id group)
{
    const Plan& plan = m_editor->plan();
    const BreakoutGroup* record = plan.find<BreakoutGroup>(group);
    if (!record)
        return noSuch("breakout_group", group);
    const int people = sizeOfGroup(plan, group);
    const QString label = tr("Removed the group %1").arg(quotedTitle(groupTitle(plan, group)));
    return apply(label, convenor::removeGroup(plan, group),
                 people == 0 ? tr("%1.").arg(label)
                             : tr("%1: %n people have no seat now.", nullptr, people).arg(label));
}

Result<GroupEdits::Said> GroupEdits::edit(const BreakoutGroup& before, const BreakoutGroup& after,
                                          const QString& mergeKey)
{
    ChangeSet changes;
    changes.edit(before, after);
    const QString title = quotedTitle(groupTitle(m_editor->plan(), before.id));
    if (changes.isEmpty())
        return tr("%1 stays as it is.").arg(title);
    const QString label = groupEditLabel(m_editor->plan(), before, after);
    Result<Said> done = apply(label, changes, {}, mergeKey);
    if (!done)
        return done;
    const QString broken =
        before.capacity != after.capacity ? sizeWarning(m_editor->plan(), after.id) : QString();
    return broken.isEmpty() ? tr("%1.").arg(label) : tr("%1. %2").arg(label, broken);
}

Result<GroupEdits::Said> GroupEdits::edit(const BreakoutRound& before, const BreakoutRound& after,
                                          const QString& mergeKey)
{
    ChangeSet changes;
    changes.edit(before, after);
    const QString title = quotedTitle(roundTitle(m_editor->plan(), before.id));
    if (changes.isEmpty())
        return tr("%1 stays as it is.").arg(title);
    const QString label = roundEditLabel(m_editor->plan(), before, after);
    return apply(label, changes, tr("%1.").arg(label), mergeKey);
}

Result<GroupEdits::Said> GroupEdits::spreadOverRooms(Id round, const QList<Id>& rooms)
{
    const Plan& plan = m_editor->plan();
    if (!plan.find<BreakoutRound>(round))
        return noSuch("breakout_round", round);
    const int count = int(rooms.size());
    const QString title = quotedTitle(roundTitle(plan, round));
    const QString label = tr("Spread %1 over %n room(s)", nullptr, count).arg(title);
    const ChangeSet changes = convenor::spreadOverRooms(plan, round, rooms, tr("Table %1"));
    return apply(label, changes,
                 changes.isEmpty() ? tr("The groups of %1 are in these rooms already.").arg(title)
                                   : tr("%1.").arg(label));
}

Result<GroupEdits::Said> GroupEdits::setLead(Id group, GroupLead lead, Id person)
{
    const Plan& plan = m_editor->plan();
    if (!plan.find<BreakoutGroup>(group))
        return noSuch("breakout_group", group);
    if (person != 0 && !plan.find<Person>(person))
        return noSuch("person", person);
    const ChangeSet changes = convenor::setLead(plan, group, lead, person, m_editor->ids());
    const QString title = quotedTitle(groupTitle(plan, group));
    const QString who = rules::personName(plan, person);
    const bool isModerator = lead == GroupLead::Moderator;
    if (person == 0) {
        const QString label =
            isModerator ? tr("No moderator for %1").arg(title) : tr("No rapporteur for %1").arg(title);
        return apply(label, changes, tr("%1.").arg(label));
    }
    const QString label =
        isModerator ? tr("%1 moderates %2").arg(who, title) : tr("%1 is rapporteur of %2").arg(who, title);
    return apply(label, changes, changes.isEmpty() ? tr("%1 already.").arg(label) : tr("%1.").arg(label));
}

Result<GroupEdits::Said> GroupEdits::seat(const QList<Id>& people, Id group)
{
    const Plan& plan = m_editor->plan();
    const BreakoutGroup* record = plan.find<BreakoutGroup>(group);
    if (!record)
        return noSuch("breakout_group", group);
    const QString title = quotedTitle(groupTitle(plan, group));
    const Id round = record->round;
    const QString fixed = firstNotMoved(plan, round, people, group);
    const ChangeSet changes = seatPeople(plan, people, group, m_editor->ids());
    const QString who = peopleInWords(plan, people);
    if (changes.isEmpty()) {
        if (!fixed.isEmpty())
            return fixed;
        const int count = int(people.size());
        return count == 1 ? tr("%1 sits in %2 already.").arg(who, title)
                          : tr("All of them sit in %1 already.").arg(title);
    }
    const QStringList rulesBefore = rulesBrokenBy(plan, round, people);
    const QString label = tr("Moved %1 to %2").arg(who, title);
    const Result<Said> done = apply(label, changes, {});
    if (!done)
        return done;
    QStringList said{tr("%1 (%2).").arg(label, sizeText(m_editor->plan(), group))};
    if (!fixed.isEmpty())
        said.append(fixed);
    if (const QString warning = sizeWarning(m_editor->plan(), group); !warning.isEmpty())
        said.append(warning);
    for (const QString& rule : rulesBrokenBy(m_editor->plan(), round, people)) {
        if (!rulesBefore.contains(rule))
            said.append(rule);
    }
    return said.join(u' ');
}

Result<GroupEdits::Said> GroupEdits::unassign(const QList<Id>& people, Id round)
{
    const Plan& plan = m_editor->plan();
    if (!plan.find<BreakoutRound>(round))
        return noSuch("breakout_round", round);
    const QString fixed = firstNotMoved(plan, round, people, 0);
    const ChangeSet changes = unassignPeople(plan, people, round);
    if (changes.isEmpty())
        return !fixed.isEmpty() ? fixed : tr("%1: no seat to give up.").arg(peopleInWords(plan, people));
    const QString label = tr("%1: seat given up").arg(peopleInWords(plan, people));
    const QString said = tr("%1.").arg(label);
    return apply(label, changes, fixed.isEmpty() ? said : said + u' ' + fixed);
}

Result<GroupEdits::Said> GroupEdits::swap(Id one, Id other, Id round)
{
    const Plan& plan = m_editor->plan();
    if (!plan.find<BreakoutRound>(round))
        return noSuch("breakout_round", round);
    const ChangeSet changes = swapPeople(plan, one, other, round);
    if (changes.isEmpty()) {
        const QString fixed = firstNotMoved(plan, round, {one, other}, 0);
        if (!fixed.isEmpty())
            return fixed;
        const bool haveSeats = groupOf(plan, round, one) != 0 || groupOf(plan, round, other) != 0;
        return (haveSeats ? tr("%1 and %2 sit in one group: there is nothing to swap.")
                          : tr("%1 and %2 have no seat: there is nothing to swap."))
            .arg(rules::personName(plan, one), rules::personName(plan, other));
    }
    const QStringList before = rulesBrokenBy(plan, round, {one, other});
    const QString label =
        tr("Swapped %1 and %2").arg(rules::personName(plan, one), rules::personName(plan, other));
    const Result<Said> done = apply(label, changes, {});
    if (!done)
        return done;
    QStringList said{tr("%1.").arg(label)};
    for (const QString& rule : rulesBrokenBy(m_editor->plan(), round, {one, other})) {
        if (!before.contains(rule))
            said.append(rule);
    }
    return said.join(u' ');
}

Result<GroupEdits::Said> GroupEdits::togglePinned(const QList<Id>& people, Id round)
{
    const Plan& plan = m_editor->plan();
    if (!plan.find<BreakoutRound>(round))
        return noSuch("breakout_round", round);
    QList<Id> seated;
    bool areAllPinned = true;
    for (const GroupMembership& row : plan.all<GroupMembership>()) {
        if (row.round != round || !people.contains(row.person))
            continue;
        seated.append(row.person);
        areAllPinned &= row.pinned;
    }
    if (seated.isEmpty()) {
        const bool isLed = std::any_of(people.cbegin(), people.cend(), [&plan, round](Id person) {
            return ledGroup(plan, round, person) != 0;
        });
        return (isLed ? tr("%1: whoever leads a group stays in it without a pin.")
                      : tr("%1: no seat to pin."))
            .arg(peopleInWords(plan, people));
    }
    const QString who = peopleInWords(plan, seated);
    const QString label = areAllPinned ? tr("Let %1 go").arg(who) : tr("Pinned %1").arg(who);
    const QString said = areAllPinned ? tr("%1: a new division may move them.").arg(label)
                                      : tr("%1: a new division leaves them where they are.").arg(label);
    return apply(label, setPinned(plan, seated, round, !areAllPinned), said);
}

Result<GroupEdits::Said> GroupEdits::setPair(Id one, Id other, std::optional<PairKind> kind)
{
    const Plan& plan = m_editor->plan();
    for (const Id person : {one, other}) {
        if (!plan.find<Person>(person))
            return noSuch("person", person);
    }
    const QString who = tr("%1 and %2").arg(rules::personName(plan, one), rules::personName(plan, other));
    if (one == other)
        return tr("A rule is about two people: choose somebody else.");
    const ChangeSet changes = convenor::setPair(plan, one, other, kind, m_editor->ids());
    QString label;
    if (!kind)
        label = tr("%1: no rule").arg(who);
    else
        label = *kind == PairKind::Together ? tr("%1: together").arg(who) : tr("%1: apart").arg(who);
    if (changes.isEmpty())
        return tr("%1, as before.").arg(label);
    QString said = tr("%1.").arg(label);
    if (kind && pairKind(plan, one, other).value_or(*kind) != *kind)
        said += u' ' + (*kind == PairKind::Together ? tr("They are not apart any more.")
                                                    : tr("They are not together any more."));
    return apply(label, changes, said);
}

Result<GroupEdits::Said> GroupEdits::setWishes(Id person, Id round, const QList<Id>& groups)
{
    const Plan& plan = m_editor->plan();
    if (!plan.find<Person>(person))
        return noSuch("person", person);
    const ChangeSet changes = convenor::setWishes(plan, person, round, groups, m_editor->ids());
    const QString who = rules::personName(plan, person);
    const int count = int(groups.size());
    const QString label =
        count == 0 ? tr("%1: no wishes").arg(who) : tr("%1: %n wish(es)", nullptr, count).arg(who);
    return apply(label, changes, changes.isEmpty() ? tr("%1, as before.").arg(label) : tr("%1.").arg(label));
}
} // namespace convenor
