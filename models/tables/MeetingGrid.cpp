#include "tables/MeetingGrid.h"

#include "domain/AgendaRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/planners/MeetingPlanner.h"
#include "domain/planners/PeopleCell.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct MeetingGridTexts
{
    Q_DECLARE_TR_FUNCTIONS(MeetingGrid)
};

QString nameOf(const Plan& plan, Id id)
{
    const Person* person = plan.find<Person>(id);
    const QString name = person ? fullName(*person) : QString();
    return name.isEmpty() ? MeetingGridTexts::tr("(no name)") : name;
}

// "Room Beta, Table 3"
QString whereOf(const Plan& plan, const HelpdeskExpert& expert)
{
    QStringList parts;
    if (const Room* room = plan.find<Room>(expert.room))
        parts.append(room->name);
    for (const QString& part : {expert.place, expert.link}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

// Makes the board of one helpdesk.
class Maker
{
public:
    Maker(const Plan& plan, const Timing& timing, const Helpdesk& helpdesk)
        : m_plan(plan), m_timing(timing), m_helpdesk(helpdesk), m_times(plan, timing, helpdesk.id)
    {
        m_grid.helpdesk = helpdesk.id;
        m_grid.isMatchmaking = isMatchmaking(plan, helpdesk.id);
        for (const Booking& booking : plan.all<Booking>()) {
            if (booking.helpdesk == helpdesk.id)
                m_bookings.append(&booking);
        }
    }

    MeetingGrid make()
    {
        addRows();
        placeBookings();
        addColumns();
        for (int row = 0; row < m_grid.rows.size(); ++row)
            m_grid.cells.append(cellsOf(row));
        countPlaces();
        return m_grid;
    }

private:
    // Which bookings one place has: the live one, or the last of those that are not.
    using Places = QHash<QPair<int, int>, const Booking*>; // {offset, column}

    int helpdeskStart() const
    {
        const ItemTime* time = m_timing.find(m_helpdesk.agendaItem);
        return time ? time->start : 0;
    }

    void addRows()
    {
        QList<MeetingRow>& rows = m_grid.rows;
        const QList<Slot>& all = m_times.all();
        QSet<int> offsets;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const int expected = i == 0 ? all[i].start : all[i - 1].end + m_helpdesk.changeoverMinutes;
            if (all[i].start > expected)
                rows.append(breakRow(all[i - 1].end, all[i].start));
            rows.append({.offset = all[i].offset, .start = all[i].start, .end = all[i].end, .isSlot = true});
            offsets.insert(all[i].offset);
        }
        const int start = helpdeskStart();
        for (const Booking* booking : std::as_const(m_bookings)) {
            if (!isLive(booking->status) || offsets.contains(booking->slot))
                continue;
            offsets.insert(booking->slot);
            const int from = start + booking->slot;
            rows.append({.offset = booking->slot, .start = from, .end = from + m_helpdesk.meetingMinutes});
        }
        std::sort(rows.begin(), rows.end(), [](const MeetingRow& one, const MeetingRow& other) {
            return std::pair(one.offset, !one.isBreak) < std::pair(other.offset, !other.isBreak);
        });
    }

    // What everybody has between two times: a break or a meal of the day.
    MeetingRow breakRow(int from, int to) const
    {
        MeetingRow row{.isBreak = true, .offset = from - helpdeskStart(), .start = from, .end = to};
        const ItemTime* own = m_timing.find(m_helpdesk.agendaItem);
        for (const ItemTime& time : m_timing.items()) {
            if (!own || time.day != own->day || time.end <= from || time.start >= to)
                continue;
            const AgendaItem* item = m_plan.find<AgendaItem>(time.item);
            const bool stops = item && (item->kind == ItemKind::Break || item->kind == ItemKind::Meal);
            if (!stops)
                continue;
            row.title = item->title;
            break;
        }
        if (row.title.isEmpty())
            row.title = MeetingGridTexts::tr("Break");
        return row;
    }

    // An expert's column by his place among the experts; a table's by its number.
    void placeBookings()
    {
        m_experts = m_grid.isMatchmaking ? QList<Id>() : expertsOf(m_plan, m_helpdesk.id);
        QList<const Booking*> homeless;
        for (const Booking* booking : std::as_const(m_bookings)) {
            const int column = m_grid.isMatchmaking ? booking->tableNumber.value_or(0) - 1
                                                    : int(m_experts.indexOf(booking->expert));
            const QPair place{booking->slot, column};
            const Booking* there = m_places.value(place);
            if (column < 0 || column >= mostTables ||
                (there && isLive(there->status) && isLive(booking->status)))
                homeless.append(booking);
            else if (!there || !isLive(there->status))
                m_places.insert(place, booking);
        }
        for (const Booking* booking : std::as_const(homeless)) {
            if (!m_grid.isMatchmaking || !isLive(booking->status))
                continue;
            int column = 0;
            while (m_places.contains({booking->slot, column}))
                ++column;
            m_places.insert({booking->slot, column}, booking);
        }
    }

    void addColumns()
    {
        for (const Id id : std::as_const(m_experts)) {
            const HelpdeskExpert* expert = m_plan.find<HelpdeskExpert>(id);
            m_grid.columns.append(
                {.expert = id, .title = nameOf(m_plan, expert->person), .where = whereOf(m_plan, *expert)});
        }
        if (!m_grid.isMatchmaking)
            return;
        int tables = 0;
        for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
            tables = qMax(tables, it.key().second + 1);
        // Without a limit one table more than are used: there is always one to be booked.
        // A file may hold any number of them: a column each would take hours.
        const int limit = qMin(int(m_helpdesk.tables), mostTables);
        m_grid.hiddenTables = qMax(0, m_helpdesk.tables - mostTables);
        tables = limit > 0 ? qMax(tables, limit) : tables + 1;
        for (int table = 1; table <= tables; ++table)
            m_grid.columns.append({.table = table, .title = MeetingGridTexts::tr("Table %1").arg(table)});
    }

    QList<MeetingCell> cellsOf(int row) const
    {
        QList<MeetingCell> cells(m_grid.columns.size());
        const MeetingRow& time = m_grid.rows[row];
        if (time.isBreak)
            return cells;
        int slot = -1;
        for (int i = 0; i < m_times.all().size(); ++i) {
            if (m_times.all()[i].offset == time.offset)
                slot = i;
        }
        for (int column = 0; column < cells.size(); ++column) {
            if (const Booking* booking = m_places.value({time.offset, column}))
                fill(cells[column], *booking, slot);
            if (cells[column].state == MeetingCell::Free)
                takeAway(cells[column], m_grid.columns[column].expert, slot);
        }
        return cells;
    }

    void fill(MeetingCell& cell, const Booking& booking, int slot) const
    {
        cell.state = isLive(booking.status) ? MeetingCell::Taken : MeetingCell::Free;
        cell.booking = booking.id;
        cell.status = booking.status;
        cell.isPinned = booking.pinned;
        cell.topic = topicOf(m_plan, booking);
        cell.name = nameOf(m_plan, booking.person);
        cell.people = {cell.name};
        if (m_grid.isMatchmaking) {
            cell.people.append(nameOf(m_plan, booking.partner));
            cell.name = MeetingGridTexts::tr("%1, %2", "two people who meet")
                            .arg(cell.people.constFirst(), cell.people.constLast());
        }
        const Person* person = m_plan.find<Person>(booking.person);
        if (person && !m_grid.isMatchmaking)
            cell.organisation = person->organisation;
        if (cell.state == MeetingCell::Taken && slot >= 0)
            cell.reason = trouble(booking, slot);
    }

    // "Working group 2 until 11:30": of those who meet, or of the expert.
    QString trouble(const Booking& booking, int slot) const
    {
        Engagement found = m_times.inTheWay(booking.person, slot, booking.id);
        if (found.kind == Engagement::Free && booking.partner != 0)
            found = m_times.inTheWay(booking.partner, slot, booking.id);
        if (found.kind == Engagement::Free && booking.expert != 0)
            found = m_times.expertInTheWay(booking.expert, slot, booking.id);
        return engagementText(m_plan, found);
    }

    void takeAway(MeetingCell& cell, Id expert, int slot) const
    {
        if (slot < 0) {
            cell.state = MeetingCell::NotThere;
            cell.reason = MeetingGridTexts::tr("not one of the helpdesk's times");
            return;
        }
        const Engagement found = expert == 0 ? Engagement() : m_times.expertInTheWay(expert, slot);
        if (found.kind == Engagement::Free)
            return;
        cell.state = MeetingCell::NotThere;
        cell.reason = engagementText(m_plan, found);
    }

    void countPlaces()
    {
        for (int column = 0; column < m_grid.columns.size(); ++column) {
            for (int row = 0; row < m_grid.rows.size(); ++row) {
                if (m_grid.rows[row].isBreak)
                    continue;
                const MeetingCell& cell = m_grid.cells[row][column];
                m_grid.columns[column].booked += cell.state == MeetingCell::Taken ? 1 : 0;
                m_grid.columns[column].places += cell.state != MeetingCell::NotThere ? 1 : 0;
            }
        }
    }

    const Plan& m_plan;
    const Timing& m_timing;
    const Helpdesk& m_helpdesk;
    HelpdeskTimes m_times;
    QList<const Booking*> m_bookings;
    QList<Id> m_experts;
    Places m_places;
    MeetingGrid m_grid;
};
} // namespace

MeetingGrid meetingGrid(const Plan& plan, const Timing& timing, Id helpdesk)
{
    const Helpdesk* found = plan.find<Helpdesk>(helpdesk);
    return found ? Maker(plan, timing, *found).make() : MeetingGrid();
}
} // namespace convenor
