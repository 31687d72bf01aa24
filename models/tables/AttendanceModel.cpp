#include "tables/AttendanceModel.h"

#include "domain/Alphabet.h"
#include "domain/Names.h"
#include "domain/Records.h"
#include "domain/Visibility.h"
#include "editing/AttendanceEdits.h"

#include <QLocale>

namespace convenor {
namespace {
// More rows than these are shown by a reset: cheaper than so many single moves.
constexpr qsizetype largestStepwise = 500;

using Marks = QHash<Id, const Attendance*>;

QString groupText(const Plan& plan, const GroupMembership& membership)
{
    const BreakoutGroup* group = plan.find<BreakoutGroup>(membership.group);
    if (!group)
        return {};
    const QString topic = group->topic.simplified();
    const QString place = group->place.simplified();
    if (topic.isEmpty() || place.isEmpty())
        return topic + place;
    return AttendanceModel::tr("%1, %2").arg(place, topic);
}

// The groups of everybody on a day.
QHash<Id, QStringList> groupsOn(const Plan& plan, Id day)
{
    QHash<Id, QStringList> groups;
    for (const GroupMembership& membership : plan.all<GroupMembership>()) {
        const BreakoutRound* round = plan.find<BreakoutRound>(membership.round);
        const AgendaItem* item = round ? plan.find<AgendaItem>(round->agendaItem) : nullptr;
        const QString text = item && item->day == day ? groupText(plan, membership) : QString();
        if (!text.isEmpty())
            groups[membership.person].append(text);
    }
    return groups;
}

// The family name first, as the list is ordered.
QString listedName(const Person& person)
{
    if (person.familyName.isEmpty() || person.givenName.isEmpty())
        return person.familyName + person.givenName;
    return AttendanceModel::tr("%1, %2").arg(person.familyName, person.givenName);
}

// People by family and given name; of an item, those who wait behind all others and by their time.
class ListOrder
{
public:
    ListOrder(const Plan& plan, const AttendanceTarget& target, const Marks& marks)
        : m_plan(plan), m_marks(marks), m_isItem(target.item != 0)
    {
    }

    QList<Id> sorted(const QList<Id>& people) const
    {
        std::vector<Entry> entries;
        entries.reserve(std::size_t(people.size()));
        for (const Id id : people) {
            if (const Person* person = m_plan.find<Person>(id))
                entries.push_back(entryOf(*person));
        }
        std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
            if (a.waits != b.waits)
                return b.waits;
            if (a.waits && (isNewerMark(a.since, b.since) || isNewerMark(b.since, a.since)))
                return isNewerMark(b.since, a.since);
            if (a.waits)
                return a.row < b.row;
            const int family = a.family.compare(b.family);
            const int given = family == 0 ? a.given.compare(b.given) : family;
            return given == 0 ? a.person < b.person : given < 0;
        });
        QList<Id> result;
        result.reserve(people.size());
        for (const Entry& entry : entries)
            result.append(entry.person);
        return result;
    }

private:
    struct Entry
    {
        bool waits;
        QString since;
        Id row;
        QCollatorSortKey family;
        QCollatorSortKey given;
        Id person;
    };

    Entry entryOf(const Person& person) const
    {
        const Attendance* row = m_marks.value(person.id);
        const bool waits = m_isItem && row && row->state == AttendanceState::Waiting;
        return {waits,
                waits ? row->markedAt : QString(),
                waits ? row->id : 0,
                m_collator.sortKey(person.familyName.isEmpty() ? person.givenName : person.familyName),
                m_collator.sortKey(person.givenName),
                person.id};
    }

    const Plan& m_plan;
    const Marks& m_marks;
    bool m_isItem;
    QCollator m_collator = alphabetOf(QLocale());
};
} // namespace

const char* codeOf(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Expected:
        return "EX";
    case AttendanceState::Waiting:
        return "WA";
    case AttendanceState::Present:
        return "PR";
    case AttendanceState::Excused:
        return "EC";
    case AttendanceState::Absent:
        return "AB";
    }
    return "";
}

AttendanceModel::AttendanceModel(PlanEditor& editor, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor)
{
    connect(&editor, &PlanEditor::changed, this, &AttendanceModel::take);
    connect(&editor, &PlanEditor::reloaded, this, &AttendanceModel::reset);
}

void AttendanceModel::setTarget(const AttendanceTarget& target)
{
    m_target = target;
    m_found.reset();
    reset();
}

void AttendanceModel::setFound(const std::optional<QList<Id>>& people)
{
    if (!people && !m_found)
        return;
    m_found = people;
    reset();
}

QList<AttendanceModel::Line> AttendanceModel::lines() const
{
    const Plan& plan = m_editor.plan();
    if (!plan.find<Day>(m_target.day))
        return {};
    const Marks marks = attendancesAt(plan, m_target);
    const QHash<Id, QStringList> groups = groupsOn(plan, m_target.day);
    const AgendaItem* item = plan.find<AgendaItem>(m_target.item);
    const QTimeZone zone = zoneOf(plan);
    const ListOrder order(plan, m_target, marks);
    const QList<Id> people = m_found ? *m_found : order.sorted(peopleOf(plan, m_target));
    QHash<Id, int> places;
    if (m_target.item != 0) {
        QList<Id> waiting;
        for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
            if ((*it)->state == AttendanceState::Waiting)
                waiting.append(it.key());
        }
        for (const Id person : order.sorted(waiting))
            places.insert(person, int(places.size()) + 1);
    }
    QList<Line> lines;
    lines.reserve(people.size());
    for (const Id id : people) {
        const Person* person = plan.find<Person>(id);
        if (!person)
            continue;
        Line line{id};
        const Attendance* mark = marks.value(id);
        if (mark)
            line.state = mark->state;
        else if (m_target.item == 0 && isExpected(*person))
            line.state = AttendanceState::Expected;
        if (line.state == AttendanceState::Present)
            line.arrived = markedTime(mark->markedAt, zone);
        line.place = places.value(id);
        line.name = listedName(*person);
        line.organisation = person->organisation;
        line.country = person->country;
        line.groups = groups.value(id).join(QStringLiteral("; "));
        line.note = person->access;
        if (item && item->kind == ItemKind::Meal && !person->diet.isEmpty())
            line.note = line.note.isEmpty() ? person->diet : tr("%1; %2").arg(person->diet, line.note);
        lines.append(line);
    }
    return lines;
}

int AttendanceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AttendanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AttendanceModel::cellText(const Line& line, int column) const
{
    switch (column) {
    case NameColumn:
        return line.name;
    case OrganisationColumn:
        return line.organisation;
    case CountryColumn:
        return line.country;
    case StateColumn:
        if (!line.state)
            return m_target.item != 0 ? tr("not on the list") : tr("not expected");
        return line.place > 0 ? tr("waiting, no. %1").arg(line.place) : translatedName(nameOf(*line.state));
    case ArrivedColumn:
        return line.arrived;
    case GroupColumn:
        return line.groups;
    default:
        return line.note;
    }
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(line, index.column());
    case Qt::AccessibleTextRole: {
        const QString header = headerData(index.column(), Qt::Horizontal).toString();
        const QString text = cellText(line, index.column());
        return text.isEmpty() ? tr("%1: empty").arg(header) : tr("%1: %2").arg(header, text);
    }
    case IdRole:
        return QVariant::fromValue<qint64>(line.person);
    case StateRole:
        return line.state ? int(*line.state) : -1;
    case CodeRole:
        return line.state ? QString::fromLatin1(codeOf(*line.state)) : QStringLiteral("––");
    default:
        return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case NameColumn:
        return tr("Name");
    case OrganisationColumn:
        return tr("Organisation");
    case CountryColumn:
        return tr("Country");
    case StateColumn:
        return tr("State");
    case ArrivedColumn:
        return tr("Arrived");
    case GroupColumn:
        return tr("Group, table");
    case NoteColumn:
        return tr("Needs");
    default:
        return {};
    }
}

int AttendanceModel::rowOf(Id person) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).person == person)
            return row;
    }
    return -1;
}

Id AttendanceModel::idAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines.at(row).person : 0;
}

std::optional<AttendanceState> AttendanceModel::stateOf(Id person) const
{
    const int row = rowOf(person);
    return row < 0 ? std::nullopt : m_lines.at(row).state;
}

void AttendanceModel::reset()
{
    beginResetModel();
    m_lines = lines();
    endResetModel();
}

void AttendanceModel::take(const ChangeSet& changes)
{
    if (changes.size() >= largestStepwise)
        reset();
    else
        moveTo(lines());
}

void AttendanceModel::removeAllBut(const QSet<Id>& wanted)
{
    int last = int(m_lines.size()) - 1;
    while (last >= 0) {
        if (wanted.contains(m_lines[last].person)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !wanted.contains(m_lines[first - 1].person))
            --first;
        beginRemoveRows({}, first, last);
        m_lines.remove(first, last - first + 1);
        endRemoveRows();
        last = first - 1;
    }
}

// From the rows that are shown to those that are wanted, by announced steps.
void AttendanceModel::moveTo(const QList<Line>& wanted)
{
    QHash<Id, int> places;
    for (const Line& line : wanted)
        places.insert(line.person, int(places.size()));
    removeAllBut(QSet<Id>(places.keyBegin(), places.keyEnd()));
    for (int row = 0; row < wanted.size(); ++row) {
        const Id person = wanted[row].person;
        if (row < m_lines.size() && m_lines[row].person == person)
            continue;
        int from = row < m_lines.size() ? rowOf(person) : -1;
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_lines.insert(row, wanted[row]);
            endInsertRows();
            continue;
        }
        // One row that goes down must not be shown as all the others going up.
        int to = row;
        if (from == row + 1) {
            from = row;
            to = qMin(places.value(m_lines[row].person), int(m_lines.size()) - 1);
        }
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_lines.move(from, to);
        endMoveRows();
        if (to > row)
            --row; // whoever stands there now is looked at again
    }
    for (int row = 0; row < wanted.size(); ++row) {
        if (m_lines[row] == wanted[row])
            continue;
        m_lines[row] = wanted[row];
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}
} // namespace convenor
