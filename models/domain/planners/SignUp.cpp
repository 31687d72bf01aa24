// Sign-up: places, waiting lists, the choice among parallel sessions.
#include "domain/AgendaRecords.h"
#include "domain/planners/AttendancePlanner.h"

#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
constexpr int deepest = 100; // parents that form a circle end somewhere too

// Such a lane is there for everybody: nobody chooses it.
bool isOpenToAll(ItemKind kind)
{
    return kind == ItemKind::Break || kind == ItemKind::Meal || kind == ItemKind::Helpdesk ||
           kind == ItemKind::Matchmaking;
}

// The lanes of parallel items that an item stands in: parallel item -> lane.
QHash<Id, Id> lanesOf(const Plan& plan, Id item)
{
    QHash<Id, Id> lanes;
    const AgendaItem* at = plan.find<AgendaItem>(item);
    for (int depth = 0; at && at->parent != 0 && depth < deepest; ++depth) {
        const AgendaItem* parent = plan.find<AgendaItem>(at->parent);
        if (parent && parent->kind == ItemKind::Parallel && !isOpenToAll(at->kind))
            lanes.insert(parent->id, at->id);
        at = parent;
    }
    return lanes;
}

// The lists of an item and of all that is parallel to it, while people are put on and taken off.
class SignUpLists
{
public:
    SignUpLists(const Plan& plan, Id item, const QDateTime& now);

    void join(Id person, Id item, IdSource& ids);
    void leave(Id person, Id item);
    // Gives the free places of an item to those who have waited longest, and so on wherever they leave one.
    void fill(Id item);
    ChangeSet changes() const;

private:
    QHash<Id, Attendance>& list(Id item) { return m_lists[item]; }
    bool counts(const Attendance& row) const;
    bool hasPlace(Id item);
    Id firstWaiting(Id item);
    // Takes somebody off the lists of all other lanes; where a place became free is noted in m_toFill.
    void leaveOthers(Id person, Id item);
    void settle();
    bool excludes(Id item, Id other) const;
    void put(const Attendance& row);

    const Plan& m_plan;
    QString m_now;
    QHash<Id, QHash<Id, Attendance>> m_lists; // by item, by person
    QHash<Id, QHash<Id, Id>> m_lanes;         // of each item with a list
    QList<Id> m_toFill;
    ChangeSet m_changes;
};

SignUpLists::SignUpLists(const Plan& plan, Id item, const QDateTime& now) : m_plan(plan), m_now(markText(now))
{
    m_lanes.insert(item, lanesOf(plan, item));
    const QHash<Id, Id>& mine = m_lanes[item];
    if (!mine.isEmpty()) {
        for (const AgendaItem& other : plan.all<AgendaItem>()) {
            const QHash<Id, Id> lanes = other.id == item ? QHash<Id, Id>() : lanesOf(plan, other.id);
            const bool isBeside = std::any_of(lanes.keyBegin(), lanes.keyEnd(),
                                              [&mine](Id parallel) { return mine.contains(parallel); });
            if (isBeside)
                m_lanes.insert(other.id, lanes);
        }
    }
    for (auto lane = m_lanes.cbegin(); lane != m_lanes.cend(); ++lane) {
        const auto rows = attendancesAt(plan, targetOf(plan, lane.key()));
        QHash<Id, Attendance>& people = m_lists[lane.key()];
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            people.insert(row.key(), **row);
    }
}

// Whoever cancelled takes no place and moves up nowhere.
bool SignUpLists::counts(const Attendance& row) const
{
    const Person* person = m_plan.find<Person>(row.person);
    return person && (person->status != PersonStatus::Cancelled || row.state == AttendanceState::Present);
}

bool SignUpLists::hasPlace(Id item)
{
    const std::optional<int> places = placesOf(m_plan, item);
    if (!places)
        return true;
    const QHash<Id, Attendance>& rows = list(item);
    return std::count_if(rows.cbegin(), rows.cend(), [this](const Attendance& row) {
               return counts(row) &&
                      (row.state == AttendanceState::Expected || row.state == AttendanceState::Present);
           }) < *places;
}

Id SignUpLists::firstWaiting(Id item)
{
    const Attendance* first = nullptr;
    for (const Attendance& row : std::as_const(list(item))) {
        if (row.state != AttendanceState::Waiting || !counts(row))
            continue;
        const bool isLonger = !first || isNewerMark(first->markedAt, row.markedAt) ||
                              (!isNewerMark(row.markedAt, first->markedAt) && row.id < first->id);
        if (isLonger)
            first = &row;
    }
    return first ? first->person.id : 0;
}

bool SignUpLists::excludes(Id item, Id other) const
{
    const QHash<Id, Id> one = m_lanes.value(item);
    const QHash<Id, Id> two = m_lanes.value(other);
    for (auto lane = one.cbegin(); lane != one.cend(); ++lane) {
        const auto same = two.constFind(lane.key());
        if (same != two.cend() && *same != *lane)
            return true;
    }
    return false;
}

void SignUpLists::put(const Attendance& row)
{
    const Attendance* before = m_plan.find<Attendance>(row.id);
    m_changes.put(Table::Attendance, row.id, before ? makeRow(*before) : Row(), makeRow(row));
    list(row.agendaItem).insert(row.person, row);
}

void SignUpLists::leave(Id person, Id item)
{
    const Attendance row = list(item).take(person);
    if (row.id == 0)
        return;
    if (!m_plan.find<Attendance>(row.id))
        m_changes.put(Table::Attendance, row.id, {}, {});
    // Further rows of the same go too, or one of them would come up.
    for (const Attendance& known : m_plan.all<Attendance>()) {
        if (known.person == person && known.agendaItem == item)
            m_changes.remove(known);
    }
}

void SignUpLists::leaveOthers(Id person, Id item)
{
    QList<Id> others = m_lists.keys();
    std::sort(others.begin(), others.end());
    for (const Id other : std::as_const(others)) {
        const auto row = list(other).constFind(person);
        if (row == list(other).cend() || !excludes(item, other))
            continue;
        const AttendanceState state = row->state;
        if (state != AttendanceState::Expected && state != AttendanceState::Waiting)
            continue;
        leave(person, other);
        if (state == AttendanceState::Expected)
            m_toFill.append(other);
    }
}

void SignUpLists::settle()
{
    while (!m_toFill.isEmpty()) {
        const Id item = m_toFill.takeFirst();
        while (hasPlace(item)) {
            const Id person = firstWaiting(item);
            if (person == 0)
                break;
            Attendance row = list(item).value(person);
            row.state = AttendanceState::Expected;
            row.markedAt = m_now;
            put(row);
            leaveOthers(person, item);
        }
    }
}

void SignUpLists::fill(Id item)
{
    m_toFill.append(item);
    settle();
}

void SignUpLists::join(Id person, Id item, IdSource& ids)
{
    Attendance row = list(item).value(person);
    const bool isOn =
        row.id != 0 && row.state != AttendanceState::Excused && row.state != AttendanceState::Absent;
    if (isOn)
        return;
    if (row.id == 0)
        row.id = ids.next();
    row.person = person;
    row.day = targetOf(m_plan, item).day;
    row.agendaItem = item;
    row.state = hasPlace(item) ? AttendanceState::Expected : AttendanceState::Waiting;
    row.markedAt = m_now;
    put(row);
    if (row.state == AttendanceState::Expected) {
        leaveOthers(person, item);
        settle();
    }
}

ChangeSet SignUpLists::changes() const
{
    // Without what was added and taken away again.
    ChangeSet result;
    result.append(m_changes);
    return result;
}
} // namespace

QHash<Id, QSet<Id>> signUpLists(const Plan& plan)
{
    QHash<Id, QSet<Id>> people;
    const auto lists = attendanceLists(plan);
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        const AgendaItem* item = plan.find<AgendaItem>(list.key());
        bool isSignUp = item && item->capacity;
        QSet<Id> places;
        for (const Attendance* row : *list) {
            isSignUp = isSignUp || isSignUpState(row->state);
            if (takesPlace(row->state))
                places.insert(row->person);
        }
        if (isSignUp && !places.isEmpty())
            people.insert(list.key(), places);
    }
    return people;
}

std::optional<int> placesOf(const Plan& plan, Id item)
{
    const AgendaItem* record = plan.find<AgendaItem>(item);
    if (!record || record->capacity)
        return record ? record->capacity : std::nullopt;
    const Room* room = plan.find<Room>(record->room);
    return room ? room->capacity : std::nullopt;
}

ChangeSet signUp(const Plan& plan, const QList<Id>& people, Id item, const QDateTime& now, IdSource& ids)
{
    if (targetOf(plan, item).day == 0) // unknown, or parked: nobody can come to what has no day
        return {};
    SignUpLists lists(plan, item, now);
    lists.fill(item);
    for (const Id id : people) {
        const Person* person = plan.find<Person>(id);
        // Nobody counts the row of one who cancelled.
        if (person && person->status != PersonStatus::Cancelled)
            lists.join(id, item, ids);
    }
    return lists.changes();
}

ChangeSet signOff(const Plan& plan, const QList<Id>& people, Id item, const QDateTime& now)
{
    if (!plan.find<AgendaItem>(item))
        return {};
    SignUpLists lists(plan, item, now);
    for (const Id person : people)
        lists.leave(person, item);
    lists.fill(item);
    return lists.changes();
}
} // namespace convenor
