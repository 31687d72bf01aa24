#include "editing/AttendanceEdits.h"

#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"
#include "domain/planners/RoundPlanner.h"
#include "editing/AgendaEdits.h"

#include <QFileInfo>
#include <QLocale>

namespace convenor {
namespace {
QString stateWord(AttendanceState state)
{
    return translatedName(nameOf(state));
}

// Who else of an item's list has another state after the changes than before: those who moved up.
QList<Id> movedUp(const ChangeSet& changes, const QList<Id>& without)
{
    QList<Id> people;
    for (const Change& change : changes) {
        if (change.table != Table::Attendance || !change.isEdit())
            continue;
        const auto& before = change.beforeAs<Attendance>();
        const auto& after = change.afterAs<Attendance>();
        if (before.state == AttendanceState::Waiting && after.state == AttendanceState::Expected &&
            !without.contains(after.person))
            people.append(after.person);
    }
    return people;
}
} // namespace

QString personInWords(const Plan& plan, Id person)
{
    constexpr qsizetype longest = 60; // each part
    const Person* record = plan.find<Person>(person);
    const QString name = record ? fullName(*record).simplified().left(longest) : QString();
    const QString organisation = record ? record->organisation.simplified().left(longest) : QString();
    if (name.isEmpty())
        return organisation.isEmpty() ? AttendanceEdits::tr("(no name)") : organisation;
    return organisation.isEmpty() ? name : AttendanceEdits::tr("%1, %2").arg(name, organisation);
}

QString targetInWords(const Plan& plan, const Timing& timing, const AttendanceTarget& target)
{
    const Day* day = plan.find<Day>(target.day);
    const QString date = day ? QLocale().toString(day->date, QStringLiteral("ddd d MMM")) : QString();
    const AgendaItem* item = target.item != 0 ? plan.find<AgendaItem>(target.item) : nullptr;
    if (!item)
        return date;
    const ItemTime* time = timing.find(item->id);
    constexpr qsizetype longest = 60;
    QString title = item->title.simplified();
    if (title.isEmpty())
        title = translatedName(nameOf(item->kind));
    else if (title.size() > longest)
        title = title.left(longest - 1).trimmed() + u'…';
    return time ? AttendanceEdits::tr("%1, %2 %3").arg(date, clockText(time->start), title)
                : AttendanceEdits::tr("%1, %2").arg(date, title);
}

QTimeZone zoneOf(const Plan& plan)
{
    const QString name = plan.workshop().timezone;
    const QTimeZone zone = isKnownZone(name) ? QTimeZone(name.toLatin1()) : QTimeZone();
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QString markedTime(const QString& markedAt, const QTimeZone& zone)
{
    const QDateTime at = QDateTime::fromString(markedAt, Qt::ISODateWithMs);
    return at.isValid() ? at.toTimeZone(zone).toString(QStringLiteral("HH:mm")) : QString();
}

Result<AttendanceEdits::Said> AttendanceEdits::apply(const QString& label, const ChangeSet& changes,
                                                     const Said& said, const QString& mergeKey)
{
    const Result<qint64> step = m_editor->apply(label, changes, mergeKey);
    if (!step)
        return step.error();
    return said;
}

// Read after the step: the time is that of the row.
AttendanceEdits::Said AttendanceEdits::arrivedSentence(Id person, const AttendanceTarget& target) const
{
    const Plan& plan = m_editor->plan();
    const Attendance* row = attendanceOf(plan, person, target);
    const QString time = row ? markedTime(row->markedAt, zoneOf(plan)) : QString();
    return time.isEmpty() ? tr("%1: arrived.").arg(personInWords(plan, person))
                          : tr("%1: arrived %2.").arg(personInWords(plan, person), time);
}

Result<AttendanceEdits::Said> AttendanceEdits::toggle(Id person, const AttendanceTarget& target)
{
    const Plan& plan = m_editor->plan();
    const Attendance* row = attendanceOf(plan, person, target);
    const bool back = row && row->state == AttendanceState::Present;
    const QString who = personInWords(plan, person);
    const ChangeSet changes = toggleArrived(plan, person, target, m_clock(), m_editor->ids());
    if (back)
        return apply(tr("%1: not arrived").arg(who), changes,
                     tr("%1: taken back, not arrived yet.").arg(who));
    const Result<Said> done = apply(tr("%1: arrived").arg(who), changes, {});
    return done ? Result<Said>(arrivedSentence(person, target)) : done;
}

Result<AttendanceEdits::Said> AttendanceEdits::arrive(Id person, const AttendanceTarget& target)
{
    const Plan& plan = m_editor->plan();
    const Attendance* row = attendanceOf(plan, person, target);
    const QString who = personInWords(plan, person);
    if (row && row->state == AttendanceState::Present) {
        const QString time = markedTime(row->markedAt, zoneOf(plan));
        return time.isEmpty() ? tr("%1: had arrived already.").arg(who)
                              : tr("%1: had arrived already, %2.").arg(who, time);
    }
    return toggle(person, target);
}

Result<AttendanceEdits::Said> AttendanceEdits::mark(const QList<Id>& people, const AttendanceTarget& target,
                                                    AttendanceState state)
{
    const Plan& plan = m_editor->plan();
    const ChangeSet changes = markAttendance(plan, people, target, state, m_clock(), m_editor->ids());
    const QString who = people.size() == 1 ? personInWords(plan, people.constFirst())
                                           : tr("%n people", nullptr, int(people.size()));
    const QString label = tr("%1: %2").arg(who, stateWord(state));
    if (changes.isEmpty())
        return tr("%1 already.").arg(label);
    return apply(label, changes, tr("%1.").arg(label));
}

// What became of those who signed up, and whom it moved elsewhere.
AttendanceEdits::Said AttendanceEdits::signUpSentence(const ChangeSet& changes, const QList<Id>& people,
                                                      Id item) const
{
    const Plan& plan = m_editor->plan();
    const AttendanceTarget target = targetOf(plan, item);
    int waiting = 0;
    for (const Id person : people) {
        const Attendance* row = attendanceOf(plan, person, target);
        waiting += row && row->state == AttendanceState::Waiting;
    }
    const QString who = people.size() == 1 ? personInWords(plan, people.constFirst())
                                           : tr("%n people", nullptr, int(people.size()));
    QString said;
    if (waiting == 0)
        said = tr("%1: signed up.").arg(who);
    else if (people.size() == 1)
        said = tr("%1: on the waiting list, no place is free.").arg(who);
    else
        said = tr("%1: signed up, %n of them on the waiting list.", nullptr, waiting).arg(who);
    QStringList left;
    for (const Change& change : changes) {
        if (change.table != Table::Attendance || !change.isRemove())
            continue;
        const auto& row = change.beforeAs<Attendance>();
        const AgendaItem* other = row.agendaItem == item ? nullptr : plan.find<AgendaItem>(row.agendaItem);
        if (other && people.contains(row.person) && !left.contains(quotedTitle(other->title)))
            left.append(quotedTitle(other->title));
    }
    if (!left.isEmpty())
        said += u' ' + tr("Left %1 for it.").arg(left.mid(0, 3).join(QStringLiteral(", ")));
    return said;
}

Result<AttendanceEdits::Said> AttendanceEdits::signUp(const QList<Id>& people, Id item)
{
    const Plan& plan = m_editor->plan();
    const AgendaItem* record = plan.find<AgendaItem>(item);
    if (!record)
        return Error{ErrorKind::NoSuchRecord, QStringLiteral("agenda_item"), QString::number(item)};
    const QString who = people.size() == 1 ? personInWords(plan, people.constFirst())
                                           : tr("%n people", nullptr, int(people.size()));
    const bool isComing = std::any_of(people.cbegin(), people.cend(), [&plan](Id id) {
        const Person* person = plan.find<Person>(id);
        return person && person->status != PersonStatus::Cancelled;
    });
    if (!isComing)
        return tr("%1: cancelled, so not signed up. Change the status on the People page first.").arg(who);
    const ChangeSet changes = convenor::signUp(plan, people, item, m_clock(), m_editor->ids());
    if (changes.isEmpty())
        return tr("%1: on the list already.").arg(who);
    const Result<Said> done =
        apply(tr("%1: signed up for %2").arg(who, quotedTitle(record->title)), changes, {});
    return done ? Result<Said>(signUpSentence(changes, people, item)) : done;
}

Result<AttendanceEdits::Said> AttendanceEdits::signOff(const QList<Id>& people, Id item)
{
    const Plan& plan = m_editor->plan();
    const AgendaItem* record = plan.find<AgendaItem>(item);
    if (!record)
        return Error{ErrorKind::NoSuchRecord, QStringLiteral("agenda_item"), QString::number(item)};
    const ChangeSet changes = convenor::signOff(plan, people, item, m_clock());
    const QString who = people.size() == 1 ? personInWords(plan, people.constFirst())
                                           : tr("%n people", nullptr, int(people.size()));
    if (changes.isEmpty())
        return tr("%1: not on the list.").arg(who);
    const QString label = tr("%1: taken off %2").arg(who, quotedTitle(record->title));
    QString said = tr("%1.").arg(label);
    const QList<Id> up = movedUp(changes, people);
    if (up.size() == 1)
        said += u' ' + tr("%1 moves up from the waiting list.").arg(personInWords(plan, up.constFirst()));
    else if (!up.isEmpty())
        said += u' ' + tr("%n people move up from the waiting list.", nullptr, int(up.size()));
    return apply(label, changes, said);
}

Result<AttendanceEdits::Said> AttendanceEdits::setPlaces(Id item, std::optional<int> places)
{
    const AgendaItem* before = m_editor->plan().find<AgendaItem>(item);
    if (!before)
        return Error{ErrorKind::NoSuchRecord, QStringLiteral("agenda_item"), QString::number(item)};
    AgendaItem after = *before;
    after.capacity = places;
    ChangeSet changes;
    changes.edit(*before, after);
    const QString label = places ? tr("%1: %n place(s)", nullptr, *places).arg(quotedTitle(before->title))
                                 : tr("%1: no limit of places").arg(quotedTitle(before->title));
    QString said = tr("%1.").arg(label);
    if (const Result<Plan> wider = m_editor->plan().applied(changes); wider && !changes.isEmpty()) {
        const ChangeSet up = convenor::signOff(*wider, {}, item, m_clock());
        if (const int count = int(movedUp(up, {}).size()); count > 0)
            said += u' ' + tr("%n people move up from the waiting list.", nullptr, count);
        changes.append(up);
    }
    return apply(label, changes, said, QStringLiteral("places/%1").arg(item));
}

Result<AttendanceEdits::Arrival> AttendanceEdits::walkIn(const QString& text, const AttendanceTarget& target)
{
    const Result<WalkIn> made = convenor::walkIn(m_editor->plan(), text, target, m_clock(), m_editor->ids());
    if (!made)
        return made.error();
    const Result<Plan> after = m_editor->plan().applied(made->changes);
    const QString who = after ? personInWords(*after, made->person) : QString();
    const Result<Said> done =
        apply(made->wasKnown ? tr("%1: arrived").arg(who) : tr("Walk-in: %1").arg(who), made->changes, {});
    if (!done)
        return done.error();
    Arrival arrival{made->person, made->wasKnown, arrivedSentence(made->person, target)};
    if (made->wasKnown)
        arrival.said += u' ' + tr("Nobody was added: the workshop had this person already.");
    return arrival;
}

Result<AttendanceEdits::Said> AttendanceEdits::joinGroup(Id person, Id group)
{
    const Plan& plan = m_editor->plan();
    const BreakoutGroup* record = plan.find<BreakoutGroup>(group);
    if (!record)
        return Error{ErrorKind::NoSuchRecord, QStringLiteral("breakout_group"), QString::number(group)};
    const ChangeSet changes = seatPeople(plan, {person}, group, m_editor->ids());
    const QString why = whyNotMoved(plan, record->round, person);
    if (changes.isEmpty() && !why.isEmpty() && groupOf(plan, record->round, person) != group)
        return why;
    const QString label =
        tr("%1: in group %2").arg(personInWords(plan, person), quotedTitle(groupTitle(plan, group)));
    return apply(label, changes, tr("%1.").arg(label));
}

Result<AttendanceEdits::Said> AttendanceEdits::close(const AttendanceTarget& target, const QList<Id>& absent)
{
    const ChangeSet changes = closeTarget(m_editor->plan(), target, absent, m_clock(), m_editor->ids());
    const QString label = tr("Closed %1, %n no-show(s)", nullptr, int(absent.size()))
                              .arg(targetInWords(m_editor->plan(), m_editor->timing(), target));
    if (changes.isEmpty())
        return tr("%1: there was nothing left to close.")
            .arg(targetInWords(m_editor->plan(), m_editor->timing(), target));
    return apply(label, changes, tr("%1.").arg(label));
}

Result<AttendanceEdits::Taken> AttendanceEdits::takeIn(const Plan& copy)
{
    const Result<TakenAttendance> taken = takeInAttendance(m_editor->plan(), copy);
    if (!taken)
        return taken.error();
    QStringList leftOut;
    for (const Id person : taken->leftOut)
        leftOut.append(personInWords(copy, person));
    if (taken->changes.isEmpty())
        return Taken{tr("The copy has no mark that is not here already."), taken->differences, leftOut};
    const Result<QString> backup = m_editor->backup();
    if (!backup)
        return backup.error();
    const QString label = tr("Took in %n mark(s) of another door", nullptr, taken->marks);
    QString said = tr("%1. A copy of the file before it is %2.").arg(label, QFileInfo(*backup).fileName());
    if (taken->people > 0)
        said += u' ' + tr("%n people were added.", nullptr, taken->people);
    const Result<Said> done = apply(label, taken->changes, said);
    if (!done)
        return done.error();
    return Taken{*done, taken->differences, leftOut};
}
} // namespace convenor
