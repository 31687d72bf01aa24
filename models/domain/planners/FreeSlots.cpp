#include "domain/planners/FreeSlots.h"

#include "domain/planners/BlockPlanner.h"
#include "domain/planners/GridPlanner.h"
#include "domain/rules/RuleText.h"
#include "domain/rules/Views.h"

#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
constexpr int slotStep = 5;
// Where nobody has said when a day must end, people do not stay longer than this.
constexpr int usualEvening = 18 * 60;

// What one item asks of a place, and which places have it.
class SlotSearch
{
public:
    SlotSearch(const RuleInput& input, Id item);

    bool isPossible() const { return m_minutes > 0; }
    QList<FreeSlot> nearest(int most);
    bool isFree(const FreeSlot& slot);

private:
    struct DayView
    {
        QList<BusyStretch> people;
        QHash<Id, QList<BusyStretch>> rooms;
        QList<Span> common; // breaks and what is for everybody, in minutes of the day
    };
    const DayView& view(Id day);
    QList<Span> commonOf(Id day) const;
    bool areRoomsParallel(Id day) const;
    QList<Id> roomsInOrder() const;
    bool isPeopleFree(const DayView& view, int start) const;
    bool isRoomFree(const DayView& view, Id room, int start) const;
    bool meets(int from, int to, int start) const { return from < start + m_minutes && start < to; }

    const RuleInput& m_input;
    Id m_item;
    qsizetype m_index; // -1 for a parked one
    int m_minutes = 0;
    Id m_room = 0;
    QHash<Id, DayView> m_days;
};

SlotSearch::SlotSearch(const RuleInput& input, Id item)
    : m_input(input), m_item(item), m_index(input.schedule.indexOf(item))
{
    const AgendaItem* record = input.plan.find<AgendaItem>(item);
    if (!record)
        return;
    if (m_index >= 0) {
        m_minutes = input.timing.items().at(m_index).minutes();
        m_room = roomOnGrid(input.plan, input.timing, item);
        return;
    }
    m_room = record->room;
    const QList<ParkedItem> parked = parkingList(input.plan);
    for (const ParkedItem& row : parked) {
        if (row.item == item)
            m_minutes = row.minutes;
    }
}

// On such a day several rooms run at once, each with a programme of its own, although nobody made parallel
// sessions of them.
bool SlotSearch::areRoomsParallel(Id day) const
{
    const QList<ItemTime>& items = m_input.timing.items();
    QList<qsizetype> inRooms;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).day == day && !items.at(i).hasChildren && items.at(i).item != m_item &&
            !m_input.schedule.isInLane(i) && rules::itemAt(m_input, i).room)
            inRooms.append(i);
    }
    std::stable_sort(inRooms.begin(), inRooms.end(),
                     [&](qsizetype a, qsizetype b) { return items.at(a).start < items.at(b).start; });
    for (qsizetype i = 1; i < inRooms.size(); ++i) {
        const qsizetype a = inRooms.at(i - 1);
        const qsizetype b = inRooms.at(i);
        if (items.at(b).start < items.at(a).end &&
            rules::itemAt(m_input, a).room != rules::itemAt(m_input, b).room)
            return true;
    }
    return false;
}

// When nothing else should be: breaks, meals, and what everybody is at.
QList<Span> SlotSearch::commonOf(Id day) const
{
    const bool isGrid = areRoomsParallel(day);
    const qint64 midnight = m_input.schedule.instant(day, 0);
    QList<Span> spans;
    const QList<ItemTime>& items = m_input.timing.items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const AgendaItem& item = rules::itemAt(m_input, i);
        const bool isPause = item.kind == ItemKind::Break || item.kind == ItemKind::Meal;
        const bool isForAll =
            isPause || (!isGrid && item.kind != ItemKind::Internal && item.closedFor.isEmpty());
        if (items.at(i).hasChildren || !isForAll || m_input.schedule.isInLane(i) ||
            (m_index >= 0 && m_input.schedule.areRelated(i, m_index)))
            continue;
        const Span& span = m_input.schedule.span(i);
        // Days are not far from each other where they run past midnight.
        if (items.at(i).day == day || qAbs(span.from - midnight) < 2 * 1440)
            spans.append({span.from - midnight, span.to - midnight});
    }
    return spans;
}

const SlotSearch::DayView& SlotSearch::view(Id day)
{
    const auto known = m_days.constFind(day);
    if (known != m_days.cend())
        return *known;
    DayView view;
    const QList<BusyStretch> busy = busyForItem(m_input.plan, m_input.timing, m_item, day);
    for (const BusyStretch& stretch : busy) {
        if (stretch.room)
            view.rooms[stretch.room].append(stretch);
        else
            view.people.append(stretch);
    }
    view.common = commonOf(day);
    return *m_days.insert(day, view);
}

bool SlotSearch::isPeopleFree(const DayView& view, int start) const
{
    return std::none_of(view.common.cbegin(), view.common.cend(),
                        [&](const Span& span) { return span.from < start + m_minutes && start < span.to; }) &&
           std::none_of(view.people.cbegin(), view.people.cend(),
                        [&](const BusyStretch& stretch) { return meets(stretch.start, stretch.end, start); });
}

bool SlotSearch::isRoomFree(const DayView& view, Id room, int start) const
{
    const auto busy = view.rooms.constFind(room);
    return busy == view.rooms.cend() ||
           std::none_of(busy->cbegin(), busy->cend(),
                        [&](const BusyStretch& stretch) { return meets(stretch.start, stretch.end, start); });
}

// Its own first, then the smallest that hold its people; those of unknown size last.
QList<Id> SlotSearch::roomsInOrder() const
{
    QList<Id> order{m_room};
    const Room* own = m_input.plan.find<Room>(m_room);
    if (!own)
        return order;
    const int people = m_index >= 0 ? rules::readNeed(m_input).ofItem(m_index) : 0;
    static constexpr int unknown = std::numeric_limits<int>::max();
    QList<const Room*> others;
    for (const Room& room : m_input.plan.all<Room>()) {
        if (room.id != own->id && room.kind == own->kind && room.capacity.value_or(unknown) >= people)
            others.append(&room);
    }
    std::stable_sort(others.begin(), others.end(), [](const Room* a, const Room* b) {
        return a->capacity.value_or(unknown) < b->capacity.value_or(unknown);
    });
    for (const Room* room : std::as_const(others))
        order.append(room->id);
    return order;
}

bool SlotSearch::isFree(const FreeSlot& slot)
{
    const DayView& day = view(slot.day);
    return isPeopleFree(day, slot.start) && isRoomFree(day, slot.room, slot.start);
}

QList<FreeSlot> SlotSearch::nearest(int most)
{
    struct Start
    {
        qint64 distance;
        Id day;
        int minute;
    };
    std::vector<Start> starts;
    const QList<DayTime>& days = m_input.timing.days();
    const ItemTime* now = m_index >= 0 ? &m_input.timing.items().at(m_index) : nullptr;
    const auto dateOf = [&](Id day) { return m_input.schedule.date(day); };
    const QDate date = days.isEmpty() ? QDate() : dateOf(now ? now->day : days.constFirst().day);
    const int minute = now ? now->start : days.isEmpty() ? 0 : days.constFirst().opens;
    for (const DayTime& day : days) {
        const int end = day.mustEndAt.value_or(std::max(day.ends, usualEvening));
        const int first = (std::max(0, day.opens) + slotStep - 1) / slotStep * slotStep;
        for (int start = first; start + m_minutes <= std::min(end, 2 * 1440); start += slotStep)
            starts.push_back({qAbs(date.daysTo(dateOf(day.day)) * 1440 + start - minute), day.day, start});
    }
    std::stable_sort(starts.begin(), starts.end(),
                     [](const Start& a, const Start& b) { return a.distance < b.distance; });
    const QList<Id> rooms = roomsInOrder();
    QList<FreeSlot> found;
    for (const Start& start : starts) {
        if (found.size() >= most)
            break;
        const DayView& day = view(start.day);
        if (!isPeopleFree(day, start.minute))
            continue;
        const auto room = std::find_if(rooms.cbegin(), rooms.cend(), [&](Id id) {
            const bool isHere = now && now->day == start.day && now->start == start.minute && id == m_room;
            return !isHere && isRoomFree(day, id, start.minute);
        });
        // Five minutes beside a place that is offered already there is nothing new.
        const bool isBeside = std::any_of(found.cbegin(), found.cend(), [&](const FreeSlot& slot) {
            return slot.day == start.day && meets(slot.start, slot.start + m_minutes, start.minute);
        });
        if (room != rooms.cend() && !isBeside)
            found.append({start.day, start.minute, *room});
    }
    return found;
}
} // namespace

QList<FreeSlot> freeSlots(const RuleInput& input, Id item, int most)
{
    SlotSearch search(input, item);
    return search.isPossible() ? search.nearest(most) : QList<FreeSlot>();
}

bool isFreeAt(const RuleInput& input, Id item, const FreeSlot& slot)
{
    SlotSearch search(input, item);
    return search.isPossible() && search.isFree(slot);
}

ChangeSet takeSlot(const RuleInput& input, Id item, const FreeSlot& slot)
{
    return placeOnGrid(input.plan, input.timing, item, {slot.day, slot.start, slot.room});
}

QString slotText(const Plan& plan, const FreeSlot& slot, int minutes)
{
    const Day* day = plan.find<Day>(slot.day);
    QStringList parts;
    if (day && plan.rows(Table::Day).size() > 1)
        parts << rules::dateText(day->date);
    parts << clockText(slot.start) + u'\u2013' + clockText(slot.start + minutes);
    if (slot.room)
        parts << rules::roomName(plan, slot.room);
    return parts.join(QStringLiteral(", "));
}
} // namespace convenor
