#include "editing/meetings/BookingChanges.h"

#include "domain/Records.h"
#include "domain/References.h"

namespace convenor {
namespace {
// Lays the meetings of one slot after the other.
class TableLayer
{
public:
    TableLayer(const Plan& plan, const BookingCase& given, const solve::MeetingPlan& placed)
        : m_plan(plan), m_given(given), m_placed(placed), m_tables(placed.size(), 0)
    {
    }

    QList<int> lay()
    {
        for (int slot = 0; slot < m_given.times.size(); ++slot)
            laySlot(slot);
        return m_tables;
    }

private:
    const std::vector<int>& peopleOf(int wish) const
    {
        return m_given.problem.wishes[std::size_t(wish)].options.front().people;
    }
    // The table of a meeting that stays where it is.
    int keptTable(int wish) const
    {
        const Booking* booking = m_plan.find<Booking>(m_given.wishes[wish].booking);
        const bool stays = booking && m_given.problem.now[std::size_t(wish)] == m_placed[std::size_t(wish)];
        return stays ? booking->tableNumber.value_or(0) : 0;
    }
    void put(int wish, int table)
    {
        m_tables[wish] = table;
        m_taken.insert(table, wish);
    }
    // Where the people of a meeting sat last, and nobody sits now.
    QList<int> lastTables(int wish) const
    {
        QList<int> last;
        for (const int person : peopleOf(wish)) {
            const int table = m_last.value(person);
            if (table > 0 && !last.contains(table) && !m_isKept.contains(table))
                last.append(table);
        }
        return last;
    }
    // Gives a meeting one of its people's last tables; whoever has it may go to another of his own.
    bool giveLastTable(int wish, QSet<int>& asked)
    {
        for (const int table : lastTables(wish)) {
            if (asked.contains(table))
                continue;
            asked.insert(table);
            const int rival = m_taken.value(table, -1);
            if (rival >= 0 && (m_isSure.contains(rival) || !giveLastTable(rival, asked)))
                continue;
            put(wish, table);
            return true;
        }
        return false;
    }
    void laySlot(int slot);

    const Plan& m_plan;
    const BookingCase& m_given;
    const solve::MeetingPlan& m_placed;
    QList<int> m_tables;     // by wish
    QHash<int, int> m_last;  // table by person, of the last meeting before this slot
    QHash<int, int> m_taken; // wish by table, in this slot
    QSet<int> m_isKept;      // tables that are no longer to be given in this slot
    QSet<int> m_isSure;      // meetings both of whose people stay at their table
};

void TableLayer::laySlot(int slot)
{
    m_taken.clear();
    m_isKept.clear();
    m_isSure.clear();
    QList<int> open;
    QList<int> meetings;
    for (int wish = 0; wish < m_given.wishes.size(); ++wish) {
        if (m_placed[std::size_t(wish)].option < 0 || m_placed[std::size_t(wish)].slot != slot)
            continue;
        meetings.append(wish);
        const int kept = keptTable(wish);
        if (kept > 0 && !m_taken.contains(kept)) {
            put(wish, kept);
            m_isKept.insert(kept);
        } else {
            open.append(wish);
        }
    }
    // Both stay: better than anything that the table could do for others.
    for (const int wish : std::as_const(open)) {
        const std::vector<int>& people = peopleOf(wish);
        const int table = m_last.value(people.front());
        if (people.size() == 2 && table > 0 && table == m_last.value(people.back()) &&
            !m_taken.contains(table)) {
            put(wish, table);
            m_isSure.insert(wish);
        }
    }
    for (const int wish : std::as_const(open)) {
        QSet<int> asked;
        if (m_tables[wish] == 0)
            giveLastTable(wish, asked);
    }
    int next = 1;
    for (const int wish : std::as_const(open)) {
        while (m_taken.contains(next))
            ++next;
        if (m_tables[wish] == 0 && next <= m_given.problem.tables)
            put(wish, next);
    }
    for (const int wish : std::as_const(meetings)) {
        for (const int person : peopleOf(wish))
            m_last.insert(person, m_tables[wish]);
    }
}

Booking newBooking(const BookingCase& given, const BookingWish& wish, IdSource& ids)
{
    Booking booking;
    booking.id = ids.next();
    booking.helpdesk = given.helpdesk;
    booking.person = wish.person;
    booking.request = wish.requests.value(0);
    return booking;
}
} // namespace

QList<int> tablesOf(const Plan& plan, const BookingCase& given, const solve::MeetingPlan& placed)
{
    return TableLayer(plan, given, placed).lay();
}

ChangeSet bookingChanges(const Plan& plan, const BookingCase& given, const solve::MeetingPlan& placed,
                         IdSource& ids)
{
    ChangeSet changes;
    const QList<int> tables = given.matchmaking ? tablesOf(plan, given, placed) : QList<int>();
    for (int number = 0; number < given.wishes.size() - given.blocked; ++number) {
        const BookingWish& wish = given.wishes[number];
        const solve::PlacedMeeting& there = placed[std::size_t(number)];
        const Booking* before = plan.find<Booking>(wish.booking);
        if (there.option < 0) {
            if (before)
                removeWithDependants(plan, Table::Booking, before->id, changes);
            continue;
        }
        Booking after = before ? *before : newBooking(given, wish, ids);
        after.slot = given.times[there.slot].offset;
        if (!given.matchmaking)
            after.expert = wish.counterparts[there.option];
        else if (!before)
            after.partner = wish.counterparts[there.option];
        if (given.matchmaking && tables[number] > 0)
            after.tableNumber = tables[number];
        else if (given.matchmaking && before && before->slot != after.slot)
            after.tableNumber = {};
        if (before)
            changes.edit(*before, after);
        else
            changes.add(after);
    }
    return changes;
}
} // namespace convenor
