#include "app/PlanJson.h"

#include "domain/planners/BlockPlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/planners/RoundPlanner.h"
#include "domain/Records.h"
#include "domain/RowJson.h"
#include "domain/rules/WaysOut.h"

namespace convenor {
namespace {
QString idText(Id id)
{
    return QString::number(id);
}

QJsonValue orNull(Id id)
{
    return id == 0 ? QJsonValue() : QJsonValue(idText(id));
}

QJsonValue roomName(const Plan& plan, Id id)
{
    const Room* room = plan.find<Room>(id);
    return room ? QJsonValue(room->name) : QJsonValue();
}

// What people typed, to the letter; what stands in its place where they typed nothing.
QString asTyped(const QString& typed, const QString& title)
{
    return typed.trimmed().isEmpty() ? title : typed;
}

QString personName(const Plan& plan, Id id)
{
    const Person* person = plan.find<Person>(id);
    return person ? fullName(*person) : QString();
}

QHash<Id, QJsonArray> peopleByItem(const Plan& plan)
{
    QHash<Id, QJsonArray> people;
    for (const Assignment& assignment : plan.all<Assignment>())
        people[assignment.agendaItem].append(
            QJsonObject{{QStringLiteral("name"), personName(plan, assignment.person)},
                        {QStringLiteral("role"), QLatin1String(word(assignment.role))}});
    return people;
}

// What an item is, wherever it stands.
QJsonObject itemJson(const Plan& plan, const AgendaItem& item, Id parent, int minutes,
                     const QJsonArray& people)
{
    return {{QStringLiteral("id"), idText(item.id)},
            {QStringLiteral("parent"), orNull(parent)},
            {QStringLiteral("kind"), QLatin1String(word(item.kind))},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("minutes"), minutes},
            {QStringLiteral("pinned"), item.pinnedStart.has_value()},
            {QStringLiteral("room"), roomName(plan, item.room)},
            {QStringLiteral("people"), people}};
}

QJsonObject placedJson(const Plan& plan, const ItemTime& time, const AgendaItem& item,
                       const QJsonArray& people)
{
    const Day* day = plan.find<Day>(time.day);
    const QDate date = day ? day->date : QDate();
    const LocalInstant starts = localInstant(date, time.start, plan.workshop().timezone);
    QJsonObject row = itemJson(plan, item, time.parent, time.minutes(), people);
    row[QStringLiteral("day")] = date.toString(Qt::ISODate);
    row[QStringLiteral("start")] = clockText(time.start);
    row[QStringLiteral("end")] = clockText(time.end);
    row[QStringLiteral("starts_at")] =
        starts.at.toOffsetFromUtc(starts.at.offsetFromUtc()).toString(Qt::ISODate);
    return row;
}

// What waits in the parking list has no time.
QJsonObject parkedJson(const Plan& plan, const ParkedItem& parked, const AgendaItem& item,
                       const QJsonArray& people)
{
    QJsonObject row = itemJson(plan, item, parked.parent, parked.minutes, people);
    for (const char* field : {"day", "start", "end", "starts_at"})
        row[QLatin1String(field)] = QJsonValue();
    return row;
}
} // namespace

QJsonArray agendaJson(const Plan& plan)
{
    QJsonArray rows;
    const QHash<Id, QJsonArray> people = peopleByItem(plan);
    const Timing timing(plan);
    for (const ItemTime& time : timing.items()) {
        if (const AgendaItem* item = plan.find<AgendaItem>(time.item))
            rows.append(placedJson(plan, time, *item, people.value(item->id)));
    }
    for (const ParkedItem& parked : parkingList(plan)) {
        if (const AgendaItem* item = plan.find<AgendaItem>(parked.item))
            rows.append(parkedJson(plan, parked, *item, people.value(item->id)));
    }
    return rows;
}

QJsonArray groupsJson(const Plan& plan)
{
    QHash<Id, QJsonArray> members;
    for (const GroupMembership& membership : plan.all<GroupMembership>())
        members[membership.group].append(
            QJsonObject{{QStringLiteral("person"), idText(membership.person)},
                        {QStringLiteral("name"), personName(plan, membership.person)},
                        {QStringLiteral("pinned"), membership.pinned}});
    QJsonArray rows;
    for (const Id round : roundsInOrder(plan)) {
        for (const Id id : groupsOfRound(plan, round)) {
            const BreakoutGroup& group = *plan.find<BreakoutGroup>(id);
            rows.append(QJsonObject{
                {QStringLiteral("round"),
                 asTyped(plan.find<BreakoutRound>(round)->name, roundTitle(plan, round))},
                {QStringLiteral("name"), asTyped(group.topic, groupTitle(plan, id))},
                {QStringLiteral("room"), roomName(plan, group.room)},
                {QStringLiteral("place"), group.place},
                {QStringLiteral("capacity"), group.capacity ? QJsonValue(*group.capacity) : QJsonValue()},
                {QStringLiteral("members"), members.value(id)}});
        }
    }
    return rows;
}

QJsonArray problemsJson(const Plan& plan, const Timing& timing, const QList<Problem>& problems)
{
    const Schedule schedule(plan, timing);
    const RuleInput input{plan, timing, schedule};
    QJsonArray rows;
    for (const Problem& problem : problems) {
        QJsonArray subjects;
        for (const Subject& subject : problem.subjects)
            subjects.append(
                QJsonObject{{QStringLiteral("table"), QLatin1String(tableInfo(subject.table).name)},
                            {QStringLiteral("id"), idText(subject.id)}});
        QJsonArray fixes;
        const QList<Fix> ways = rules::waysOut(input, problem);
        for (const Fix& fix : ways)
            fixes.append(fix.text);
        QJsonObject row{{QStringLiteral("rule"), QLatin1String(problem.rule)},
                        {QStringLiteral("severity"), QLatin1String(word(problem.severity))},
                        {QStringLiteral("subjects"), subjects},
                        {QStringLiteral("text"), problem.text},
                        {QStringLiteral("fixes"), fixes}};
        if (problem.acceptance)
            row.insert(QStringLiteral("acknowledged"),
                       QJsonObject{{QStringLiteral("reason"), problem.acceptance->reason},
                                   {QStringLiteral("author"), problem.acceptance->author},
                                   {QStringLiteral("at"), problem.acceptance->madeAt},
                                   {QStringLiteral("holds"), problem.acceptance->holds}});
        rows.append(row);
    }
    return rows;
}

QJsonArray historyJson(const QList<RevisionInfo>& history)
{
    QJsonArray rows;
    for (const RevisionInfo& step : history)
        rows.append(QJsonObject{
            {QStringLiteral("number"), step.number},
            {QStringLiteral("label"), step.label},
            {QStringLiteral("author"), step.author},
            {QStringLiteral("made_at"), step.madeAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("undoes"),
             step.undoes == 0 || step.isFinal() ? QJsonValue() : QJsonValue(step.undoes)},
            {QStringLiteral("redoes"), step.redoes == 0 ? QJsonValue() : QJsonValue(step.redoes)}});
    return rows;
}

QJsonArray tableJson(const Plan& plan, const TableInfo& table)
{
    QJsonArray rows;
    for (const auto& chunk : plan.rows(table.table).chunks()) {
        for (const Row& row : *chunk) {
            QJsonObject json = fieldsToJson(*row);
            json.insert(QStringLiteral("id"), idText(row->id));
            rows.append(json);
        }
    }
    return rows;
}
} // namespace convenor
