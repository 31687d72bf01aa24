#include "domain/rules/Acknowledged.h"

#include "domain/GroupRecords.h"
#include "domain/PaperRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/rules/Views.h"

#include <QCryptographicHash>

#include <algorithm>

namespace convenor::rules {
namespace {
QList<Subject> inFactOrder(QList<Subject> subjects)
{
    std::sort(subjects.begin(), subjects.end(), [](const Subject& a, const Subject& b) {
        const int order = qstrcmp(tableInfo(a.table).name, tableInfo(b.table).name);
        return order < 0 || (order == 0 && a.id < b.id);
    });
    subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
    return subjects;
}

QString subjectWord(const Subject& subject)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(tableInfo(subject.table).name)).arg(subject.id);
}

// Collects what a problem depends on as lines of words and numbers.
class FactWriter
{
public:
    explicit FactWriter(const RuleInput& input) : m_input(input), m_plan(input.plan) {}
    QString write(const Problem& problem);

private:
    void put(const QString& line) { m_lines.addData(line.toUtf8() + '\n'); }
    void put(const char* what, const QStringList& sorted);
    void putNumbers(const Subject& subject);
    void putSubject(const Subject& subject, bool isAlone);
    void putItem(Id item);
    void putRoom(const Room& room);
    void putPerson(const Person& person, bool isAlone);
    void putGroup(const BreakoutGroup& group);
    void putWorkshop(const Workshop& workshop);
    QStringList windowsOf(Subject owner) const;
    QStringList distances(const QList<Subject>& subjects) const;

    const RuleInput& m_input;
    const Plan& m_plan;
    QCryptographicHash m_lines{QCryptographicHash::Sha256};
};

void FactWriter::put(const char* what, const QStringList& sorted)
{
    for (const QString& line : sorted)
        put(QLatin1String(what) + u' ' + line);
}

// All that a record says in numbers, words of ours and references: no texts that people type.
void FactWriter::putNumbers(const Subject& subject)
{
    const RowBase* row = m_plan.rows(subject.table).find(subject.id);
    if (!row)
        return;
    for (const FieldInfo& field : tableInfo(subject.table).fields) {
        if (field.kind == FieldKind::Text)
            continue;
        const Value value = valueOf(*row, field.name);
        const QString text = value.isNull()     ? QString()
                             : value.isNumber() ? QString::number(value.number())
                                                : value.text();
        put(QLatin1String(field.name) + u'=' + text);
    }
}

void FactWriter::putItem(Id id)
{
    const AgendaItem& item = *m_plan.find<AgendaItem>(id);
    const qsizetype index = m_input.schedule.indexOf(id);
    if (index >= 0) {
        const Span& span = m_input.schedule.span(index);
        put(QStringLiteral("from %1 to %2").arg(span.from).arg(span.to));
    }
    put(QStringLiteral("%1 %2 room %3 track %4 buffer %5 internal %6")
            .arg(QLatin1String(word(item.kind)), QLatin1String(word(item.mode)))
            .arg(item.room)
            .arg(item.track)
            .arg(item.bufferMinutes)
            .arg(item.internal));
    put(QStringLiteral("travel %1 size %2 places %3 closed %4")
            .arg(item.travelMinutes)
            .arg(item.groupSize.value_or(-1))
            .arg(item.capacity.value_or(-1))
            .arg(item.closedFor));
    if (item.room && index >= 0)
        put(QStringLiteral("people %1").arg(readNeed(m_input).ofItem(index)));
    QStringList roles;
    for (const Assignment& role : m_plan.all<Assignment>()) {
        if (role.agendaItem == id)
            roles << QStringLiteral("%1 %2 %3").arg(role.person).arg(int(role.role)).arg(int(role.status));
    }
    roles.sort();
    put("role", roles);
}

QStringList FactWriter::windowsOf(Subject owner) const
{
    QStringList windows;
    const Windows& all = readWindows(m_input);
    const QList<Span>* spans = owner.table == Table::Room ? all.ofRoom(owner.id) : all.ofPerson(owner.id);
    for (qsizetype i = 0; spans && i < spans->size(); ++i)
        windows << QStringLiteral("%1 %2").arg(spans->at(i).from).arg(spans->at(i).to);
    return windows;
}

void FactWriter::putRoom(const Room& room)
{
    put(QStringLiteral("%1 %2").arg(QLatin1String(word(room.kind))).arg(room.capacity.value_or(-1)));
    put("window", windowsOf({Table::Room, room.id}));
}

// Somebody alone is what the problem is about: then his whole programme counts. His name and address do not:
// the id is enough, and their hash would outlive an erasing.
void FactWriter::putPerson(const Person& person, bool isAlone)
{
    put(QStringLiteral("%1 limit %2 languages %3 consents %4 %5 %6")
            .arg(QLatin1String(word(person.status)))
            .arg(person.dailyLimit.value_or(-1))
            .arg(person.languages)
            .arg(int(person.photoConsent))
            .arg(int(person.listConsent))
            .arg(int(person.contactConsent)));
    put("window", windowsOf({Table::Person, person.id}));
    if (!isAlone)
        return;
    QStringList uses;
    for (const Use& use : m_input.schedule.personUses()) {
        if (use.owner == person.id)
            uses << QStringLiteral("%1 %2 %3 %4")
                        .arg(int(use.table))
                        .arg(use.record)
                        .arg(use.span.from)
                        .arg(use.span.to);
    }
    uses.sort();
    put("use", uses);
}

void FactWriter::putGroup(const BreakoutGroup& group)
{
    putNumbers({Table::BreakoutGroup, group.id});
    put(group.languages);
    QStringList members;
    for (const GroupMembership& member : m_plan.all<GroupMembership>()) {
        if (member.group == group.id)
            members << QString::number(member.person);
    }
    members.sort();
    put("member", members);
}

void FactWriter::putWorkshop(const Workshop& workshop)
{
    put(QStringLiteral("%1 %2 %3 %4 %5")
            .arg(workshop.timezone, workshop.zoneLabel, workshop.secondTimezone, workshop.languages,
                 workshop.fundingStatement));
    put(QStringLiteral("translations %1").arg(m_plan.rows(Table::Translation).size()));
    for (const Asset& asset : m_plan.all<Asset>())
        put(QStringLiteral("asset %1 %2").arg(asset.id).arg(int(asset.kind)));
}

void FactWriter::putSubject(const Subject& subject, bool isAlone)
{
    put(subjectWord(subject));
    if (!m_plan.rows(subject.table).find(subject.id))
        return;
    switch (subject.table) {
    case Table::AgendaItem:
        putItem(subject.id);
        break;
    case Table::Room:
        putRoom(*m_plan.find<Room>(subject.id));
        break;
    case Table::Person:
        putPerson(*m_plan.find<Person>(subject.id), isAlone);
        break;
    case Table::BreakoutGroup:
        putGroup(*m_plan.find<BreakoutGroup>(subject.id));
        break;
    case Table::Workshop:
        putWorkshop(m_plan.workshop());
        break;
    case Table::Day:
        putNumbers(subject);
        if (const DayTime* day = m_input.timing.day(subject.id))
            put(QStringLiteral("ends %1").arg(day->ends));
        break;
    case Table::BreakoutRound:
        putNumbers(subject);
        for (const BreakoutGroup& group : m_plan.all<BreakoutGroup>()) {
            if (group.round == subject.id)
                putGroup(group);
        }
        break;
    default:
        putNumbers(subject);
        break;
    }
}

// How far the rooms that the problem is about are from each other.
QStringList FactWriter::distances(const QList<Subject>& subjects) const
{
    QSet<Id> rooms;
    for (const Subject& subject : subjects) {
        if (subject.table == Table::Room)
            rooms.insert(subject.id);
    }
    QStringList lines;
    for (const RoomDistance& distance : m_plan.all<RoomDistance>()) {
        if (rooms.contains(distance.fromRoom) && rooms.contains(distance.toRoom))
            lines << QStringLiteral("%1 %2 %3")
                         .arg(distance.fromRoom)
                         .arg(distance.toRoom)
                         .arg(distance.minutes);
    }
    lines.sort();
    return lines;
}

QString FactWriter::write(const Problem& problem)
{
    const QList<Subject> subjects = inFactOrder(problem.subjects);
    put(QStringLiteral("%1 %2").arg(QLatin1String(problem.rule), QLatin1String(word(problem.severity))));
    const bool isOfPeople = std::all_of(subjects.cbegin(), subjects.cend(), [](const Subject& subject) {
        return subject.table == Table::Person || subject.table == Table::Day;
    });
    for (const Subject& subject : subjects)
        putSubject(subject, isOfPeople);
    put("way", distances(subjects));
    m_lines.addData(problem.facts);
    // Half of it is enough to tell facts apart, and short in the file.
    return QString::fromLatin1(m_lines.result().toHex().first(32));
}

QString keyOf(const QString& rule, const QString& subjects)
{
    return rule + u'\n' + subjects;
}

QHash<QString, QList<const Acknowledgement*>> acknowledgementsOf(const Plan& plan)
{
    QHash<QString, QList<const Acknowledgement*>> rows;
    for (const Acknowledgement& row : plan.all<Acknowledgement>())
        rows[keyOf(row.rule, row.subjects)].append(&row);
    return rows;
}
} // namespace

QString subjectsText(const Problem& problem)
{
    QStringList words;
    const QList<Subject> subjects = inFactOrder(problem.subjects);
    for (const Subject& subject : subjects)
        words << subjectWord(subject);
    if (!problem.about.isEmpty())
        words << problem.about;
    return words.join(u',');
}

QString factsOf(const RuleInput& input, const Problem& problem)
{
    return FactWriter(input).write(problem);
}

void markAcknowledged(const RuleInput& input, QList<Problem>& problems)
{
    const auto rows = acknowledgementsOf(input.plan);
    if (rows.isEmpty())
        return;
    for (Problem& problem : problems) {
        const auto known = rows.constFind(keyOf(QLatin1String(problem.rule), subjectsText(problem)));
        if (known == rows.cend())
            continue;
        const QString facts = factsOf(input, problem);
        // Two copies of a file may both have one: the newest that holds, else the newest.
        const Acknowledgement* best = nullptr;
        for (const Acknowledgement* row : *known) {
            if (!best || row->facts == facts || best->facts != facts)
                best = row;
        }
        problem.acceptance = Acceptance{best->reason, best->author, best->madeAt, best->facts == facts};
    }
}

ChangeSet takeBack(const Plan& plan, const Problem& problem)
{
    ChangeSet changes;
    const QString rule = QLatin1String(problem.rule);
    const QString subjects = subjectsText(problem);
    for (const Acknowledgement& row : plan.all<Acknowledgement>()) {
        if (row.rule == rule && row.subjects == subjects)
            changes.remove(row);
    }
    return changes;
}

ChangeSet acknowledge(const RuleInput& input, const Problem& problem, const Acknowledgement& said,
                      IdSource& ids)
{
    if (said.reason.trimmed().isEmpty())
        return {};
    ChangeSet changes = takeBack(input.plan, problem);
    Acknowledgement row = said;
    row.id = ids.next();
    row.rule = QLatin1String(problem.rule);
    row.subjects = subjectsText(problem);
    row.facts = factsOf(input, problem);
    row.reason = said.reason.trimmed();
    changes.add(row);
    return changes;
}
} // namespace convenor::rules
