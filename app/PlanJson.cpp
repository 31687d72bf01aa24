#include "app/PlanJson.h"

#include "domain/planners/PeopleCell.h"
#include "domain/planners/RoundPlanner.h"
#include "domain/Records.h"
#include "domain/RowJson.h"

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

QJsonObject itemJson(const Plan& plan, const ItemTime& time, const AgendaItem& item, const QJsonArray& people)
{
    const Day* day = plan.find<Day>(time.day);
    const QDate date = day ? day->date : QDate();
    const LocalInstant starts = localInstant(date, time.start, plan.workshop().timezone);
    return {{QStringLiteral("id"), idText(item.id)},
            {QStringLiteral("parent"), orNull(time.parent)},
            {QStringLiteral("day"), date.toString(Qt::ISODate)},
            {QStringLiteral("kind"), QLatin1String(word(item.kind))},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("start"), clockText(time.start)},
            {QStringLiteral("end"), clockText(time.end)},
            {QStringLiteral("starts_at"),
             starts.at.toOffsetFromUtc(starts.at.offsetFromUtc()).toString(Qt::ISODate)},
            {QStringLiteral("minutes"), time.minutes()},
            {QStringLiteral("pinned"), item.pinnedStart.has_value()},
            {QStringLiteral("room"), roomName(plan, item.room)},
            {QStringLiteral("people"), people}};
}
} // namespace

QJsonArray agendaJson(const Plan& plan)
{
    QJsonArray rows;
    const QHash<Id, QJsonArray> people = peopleByItem(plan);
    const Timing timing(plan);
    for (const ItemTime& time : timing.items()) {
        if (const AgendaItem* item = plan.find<AgendaItem>(time.item))
            rows.append(itemJson(plan, time, *item, people.value(item->id)));
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

QJsonArray problemsJson(const QList<Problem>& problems)
{
    QJsonArray rows;
    for (const Problem& problem : problems) {
        QJsonArray subjects;
        for (const Subject& subject : problem.subjects)
            subjects.append(
                QJsonObject{{QStringLiteral("table"), QLatin1String(tableInfo(subject.table).name)},
                            {QStringLiteral("id"), idText(subject.id)}});
        QJsonArray fixes;
        for (const Fix& fix : problem.fixes)
            fixes.append(fix.text);
        rows.append(QJsonObject{{QStringLiteral("rule"), QLatin1String(problem.rule)},
                                {QStringLiteral("severity"), QLatin1String(word(problem.severity))},
                                {QStringLiteral("subjects"), subjects},
                                {QStringLiteral("text"), problem.text},
                                {QStringLiteral("fixes"), fixes}});
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
