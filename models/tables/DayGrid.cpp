#include "tables/DayGrid.h"

#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"

#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
constexpr int hour = 60;
constexpr int lastMinute = 48 * hour;

// What stands in one room: items side by side where they overlap, strips of sessions beside them.
struct Lane
{
    DayGridColumn::Kind kind = DayGridColumn::Room;
    Id room = 0;
    QList<qsizetype> items = {}; // indexes of blocks
    QList<qsizetype> strips = {};
    int itemColumns = 1;
    int stripColumns = 0;
    int hidden = 0;
    int first = 0; // column of the board
};

bool shareRows(const DayGridBlock& a, const DayGridBlock& b)
{
    return a.row < b.row + b.rows && b.row < a.row + a.rows;
}

bool shareTime(const DayGridBlock& a, const DayGridBlock& b)
{
    return a.start < b.end && b.start < a.end;
}

bool isPause(const DayGridBlock& block)
{
    return block.kind == ItemKind::Break || block.kind == ItemKind::Meal;
}

class Maker
{
public:
    Maker(const Plan& plan, const Timing& timing, const DayTime& day)
        : m_plan(plan), m_timing(timing), m_day(day)
    {
    }

    DayGrid make()
    {
        m_grid.day = m_day.day;
        setHours();
        readPeople();
        readItems();
        findPlenaries();
        findOverlaps();
        fillLanes();
        addColumns();
        placeInLanes();
        spreadPlenaries();
        std::stable_sort(m_done.begin(), m_done.end(), [](const auto& a, const auto& b) {
            return std::pair(a.first, a.second.column) < std::pair(b.first, b.second.column);
        });
        for (auto& [order, block] : m_done)
            m_grid.blocks.append(block);
        return m_grid;
    }

private:
    void readPeople()
    {
        for (const Assignment& assignment : m_plan.all<Assignment>()) {
            const Person* person = m_plan.find<Person>(assignment.person);
            if (person && assignment.status != AssignmentStatus::Declined)
                m_people[assignment.agendaItem].append(fullName(*person));
        }
    }

    // An hour around everything, so that there is room to put things; full hours.
    void setHours()
    {
        int first = m_day.opens;
        int last = std::max(m_day.ends, m_day.mustEndAt.value_or(m_day.opens + hour));
        for (const ItemTime& time : m_timing.items()) {
            if (time.day != m_day.day)
                continue;
            first = std::min(first, time.start);
            last = std::max(last, time.end);
        }
        first = std::clamp(first, 0, lastMinute - 2 * hour);
        last = std::clamp(last, first + hour, lastMinute);
        m_grid.firstMinute = std::max(0, first / hour * hour - hour);
        const int end = std::min(lastMinute, (last + hour - 1) / hour * hour + hour);
        m_grid.rows = (end - m_grid.firstMinute) / DayGrid::rowMinutes;
    }

    void readItems()
    {
        QHash<Id, bool> lanes; // item -> it stands in a lane
        for (const ItemTime& time : m_timing.items()) {
            if (time.day != m_day.day)
                continue;
            const AgendaItem& item = *m_plan.find<AgendaItem>(time.item);
            const AgendaItem* holder = m_plan.find<AgendaItem>(time.parent);
            const bool inLane = holder && (holder->kind == ItemKind::Parallel || lanes.value(holder->id));
            lanes.insert(item.id, inLane);
            DayGridBlock block;
            block.item = item.id;
            block.kind = item.kind;
            block.start = time.start;
            block.end = time.end;
            block.title = item.title.simplified();
            if (block.title.isEmpty() && time.hasChildren)
                block.title = translatedName(nameOf(item.kind));
            block.people = m_people.value(item.id).join(QStringLiteral("; "));
            block.session = holder ? holder->title.simplified() : QString();
            block.room = roomOnGrid(m_plan, m_timing, item.id);
            block.isStrip = time.hasChildren;
            block.isPinned = item.pinnedStart.has_value();
            block.isInternal = item.internal;
            setRows(block);
            m_blocks.append(block);
            m_inLane.append(inLane);
        }
    }

    // Rounded alike at both ends: what touches by the clock touches on the board.
    void setRows(DayGridBlock& block) const
    {
        const auto rowOf = [this](int minute) {
            const int within = std::clamp(minute, 0, lastMinute) - m_grid.firstMinute;
            return std::clamp((within + DayGrid::rowMinutes / 2) / DayGrid::rowMinutes, 0, m_grid.rows);
        };
        block.row = std::min(rowOf(block.start), m_grid.rows - 1);
        block.rows = std::max(1, rowOf(block.end) - block.row);
    }

    void findPlenaries()
    {
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            DayGridBlock& block = m_blocks[i];
            if (!block.isStrip && !m_inLane[i])
                block.isPlenary = block.room == 0 || isAlone(i);
        }
    }

    // Nothing but breaks goes on anywhere else, and no break in its room.
    bool isAlone(qsizetype index) const
    {
        const DayGridBlock& block = m_blocks[index];
        for (const DayGridBlock& other : m_blocks) {
            if (!other.isStrip && (!isPause(other) || other.room == block.room) && other.item != block.item &&
                shareTime(block, other))
                return false;
        }
        return true;
    }

    void findOverlaps()
    {
        QHash<Id, QList<qsizetype>> rooms;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (!m_blocks[i].isStrip && m_blocks[i].room != 0)
                rooms[m_blocks[i].room].append(i);
        }
        for (const QList<qsizetype>& inRoom : std::as_const(rooms)) {
            for (const qsizetype one : inRoom) {
                for (const qsizetype other : inRoom) {
                    if (one != other && m_blocks[one].overlaps.isEmpty() &&
                        shareTime(m_blocks[one], m_blocks[other]))
                        m_blocks[one].overlaps = m_blocks[other].title.isEmpty()
                                                     ? translatedName(nameOf(m_blocks[other].kind))
                                                     : m_blocks[other].title;
                }
            }
        }
    }

    void fillLanes()
    {
        QSet<Id> used;
        for (const AgendaItem& item : m_plan.all<AgendaItem>()) {
            if (item.day != 0)
                used.insert(item.room);
        }
        m_lanes.append(Lane{.kind = DayGridColumn::Sessions, .itemColumns = 0});
        for (const bool inUse : {true, false}) {
            for (const Room& room : m_plan.all<Room>()) {
                if (used.contains(room.id) == inUse)
                    m_lanes.append(Lane{.room = room.id});
            }
        }
        m_lanes.append(Lane{.kind = DayGridColumn::NoRoom});
        QHash<Id, qsizetype> laneOf;
        for (qsizetype i = 1; i < m_lanes.size(); ++i)
            laneOf.insert(m_lanes[i].room, i);
        QList<qsizetype> plenaries;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const DayGridBlock& block = m_blocks[i];
            if (block.isStrip)
                m_lanes[block.room == 0 ? 0 : laneOf.value(block.room, 0)].strips.append(i);
            else if (!block.isPlenary)
                m_lanes[laneOf.value(block.room)].items.append(i);
            else
                plenaries.append(i);
        }
        choosePlenaries(plenaries);
    }

    // Something across all rooms needs a room that nothing else takes: else it stands in its own.
    void choosePlenaries(const QList<qsizetype>& plenaries)
    {
        for (const qsizetype index : plenaries) {
            DayGridBlock& block = m_blocks[index];
            const auto isTaken = [&](const Lane& lane) {
                return std::any_of(lane.items.cbegin(), lane.items.cend(),
                                   [&](qsizetype other) { return shareRows(m_blocks[other], block); });
            };
            const bool clashes = std::any_of(m_spread.cbegin(), m_spread.cend(), [&](qsizetype other) {
                return shareRows(m_blocks[other], block);
            });
            const bool hasRoom = std::any_of(m_lanes.cbegin() + 1, m_lanes.cend() - 1,
                                             [&](const Lane& lane) { return !isTaken(lane); });
            if (!clashes && hasRoom) {
                m_spread.append(index);
                continue;
            }
            block.isPlenary = false;
            const auto own = std::find_if(m_lanes.begin() + 1, m_lanes.end(),
                                          [&](const Lane& lane) { return lane.room == block.room; });
            (own == m_lanes.end() ? m_lanes.last() : *own).items.append(index);
        }
    }

    // Gives each block of a lane the first place that is free beside those before it; -1 when there is none.
    int pack(const QList<qsizetype>& indexes, int most, QHash<qsizetype, int>& places)
    {
        QList<qsizetype> sorted = indexes;
        std::stable_sort(sorted.begin(), sorted.end(),
                         [this](qsizetype a, qsizetype b) { return m_blocks[a].row < m_blocks[b].row; });
        QList<int> ends; // first free row of each place
        for (const qsizetype index : std::as_const(sorted)) {
            const DayGridBlock& block = m_blocks[index];
            const auto free =
                std::find_if(ends.begin(), ends.end(), [&](int end) { return end <= block.row; });
            const int place = int(free - ends.begin());
            if (place >= most) {
                places.insert(index, -1);
                continue;
            }
            if (free == ends.end())
                ends.append(0);
            ends[place] = block.row + block.rows;
            places.insert(index, place);
        }
        return int(ends.size());
    }

    void addColumns()
    {
        int column = 0;
        for (Lane& lane : m_lanes) {
            lane.stripColumns = pack(lane.strips, mostStrips, m_places);
            const int wanted = pack(lane.items, mostLanes, m_places);
            lane.itemColumns = std::max(lane.kind == DayGridColumn::Room ? 1 : 0, wanted);
            for (const qsizetype index : std::as_const(lane.items))
                lane.hidden += m_places.value(index) < 0 ? 1 : 0;
        }
        // A workshop without rooms still has a column to put things into.
        if (m_lanes.size() == 2)
            m_lanes.last().itemColumns = std::max(1, m_lanes.last().itemColumns);
        for (Lane& lane : m_lanes) {
            lane.first = column;
            column += lane.stripColumns + lane.itemColumns;
            const Room* room = m_plan.find<Room>(lane.room);
            DayGridColumn record{.kind = lane.kind, .room = lane.room, .hidden = lane.hidden};
            if (room) {
                record.title = room->name;
                record.capacity = room->capacity;
            }
            for (int i = 0; i < lane.stripColumns + lane.itemColumns; ++i) {
                record.isStrip = i < lane.stripColumns;
                record.place = record.isStrip ? i : i - lane.stripColumns;
                m_grid.columns.append(record);
            }
        }
        m_taken.resize(std::size_t(m_grid.rows) * std::size_t(column));
    }

    void take(qsizetype order, DayGridBlock block)
    {
        for (int row = block.row; row < block.row + block.rows; ++row) {
            for (int column = block.column; column < block.column + block.columns; ++column)
                cell(row, column) = true;
        }
        m_done.append({order, block});
    }

    std::vector<bool>::reference cell(int row, int column)
    {
        return m_taken[std::size_t(row) * std::size_t(m_grid.columns.size()) + std::size_t(column)];
    }

    bool isFree(const DayGridBlock& block, int column)
    {
        for (int row = block.row; row < block.row + block.rows; ++row) {
            if (cell(row, column))
                return false;
        }
        return true;
    }

    void placeInLanes()
    {
        for (const Lane& lane : std::as_const(m_lanes)) {
            for (const qsizetype index : lane.strips) {
                const int place = m_places.value(index);
                if (place < 0)
                    continue;
                m_blocks[index].column = lane.first + place;
                take(index, m_blocks[index]);
            }
            const int first = lane.first + lane.stripColumns;
            for (const qsizetype index : lane.items) {
                const int place = m_places.value(index);
                if (place >= 0) {
                    m_blocks[index].column = first + place;
                    take(index, m_blocks[index]);
                }
            }
        }
        widen();
    }

    // Who has nobody beside him takes the whole room.
    void widen()
    {
        QHash<qsizetype, int> ends; // behind the last column of the room
        for (const Lane& lane : std::as_const(m_lanes)) {
            for (const qsizetype index : lane.items)
                ends.insert(index, lane.first + lane.stripColumns + lane.itemColumns);
        }
        for (auto& [index, block] : m_done) {
            while (!block.isStrip && block.column + block.columns < ends.value(index) &&
                   isFree(block, block.column + block.columns)) {
                for (int row = block.row; row < block.row + block.rows; ++row)
                    cell(row, block.column + block.columns) = true;
                ++block.columns;
            }
        }
    }

    // Across all columns that nothing else takes, in as many pieces as that makes.
    void spreadPlenaries()
    {
        const int columns = int(m_grid.columns.size());
        for (const qsizetype index : std::as_const(m_spread)) {
            QList<DayGridBlock> pieces;
            for (int column = 0; column < columns; ++column) {
                const bool isSessions = m_grid.columns[column].kind == DayGridColumn::Sessions;
                if (isSessions || !isFree(m_blocks[index], column))
                    continue;
                const bool goesOn =
                    !pieces.isEmpty() && pieces.constLast().column + pieces.constLast().columns == column;
                if (!goesOn) {
                    pieces.append(m_blocks[index]);
                    pieces.last().column = column;
                    pieces.last().columns = 0;
                }
                ++pieces.last().columns;
            }
            const auto largest =
                std::max_element(pieces.begin(), pieces.end(),
                                 [](const auto& a, const auto& b) { return a.columns < b.columns; });
            for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
                piece->isMain = piece == largest;
                take(index, *piece);
            }
        }
    }

    const Plan& m_plan;
    const Timing& m_timing;
    const DayTime& m_day;
    DayGrid m_grid;
    QHash<Id, QStringList> m_people; // by item
    QList<DayGridBlock> m_blocks;    // in agenda order, not yet placed
    QList<bool> m_inLane;
    QList<Lane> m_lanes;
    QList<qsizetype> m_spread; // plenaries
    QHash<qsizetype, int> m_places;
    std::vector<bool> m_taken;
    QList<std::pair<qsizetype, DayGridBlock>> m_done;
};
} // namespace

int DayGrid::rowAt(int minute) const
{
    return std::clamp((minute - firstMinute) / rowMinutes, 0, std::max(0, rows - 1));
}

DayGrid dayGrid(const Plan& plan, const Timing& timing, Id day)
{
    const DayTime* time = timing.day(day);
    return time ? Maker(plan, timing, *time).make() : DayGrid();
}
} // namespace convenor
