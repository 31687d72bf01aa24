#include "documents/papers/AttendanceLists.h"

#include "domain/planners/AttendancePlanner.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr int noon = 13 * 60;
constexpr int earliestLunch = 11 * 60;
constexpr int latestLunch = 15 * 60;
constexpr double rounding = 0.01; // points: sums in another order

struct Span
{
    int start = 0;
    int end = 0;
};

// What is on between two times; empty without anything.
std::optional<Span> spanBetween(const PaperContext& context, Id day, int from, int to)
{
    std::optional<Span> span;
    for (const AgendaItem* item : context.items(day)) {
        const ItemTime* time = context.timing().find(item->id);
        const int start = std::max(time->start, from);
        const int end = std::min(time->end, to);
        if (start >= end)
            continue;
        span = Span{span ? std::min(span->start, start) : start, span ? std::max(span->end, end) : end};
    }
    return span;
}

// Between morning and afternoon: lunch, or 13:00.
Span middayOf(const PaperContext& context, Id day)
{
    for (const AgendaItem* item : context.items(day)) {
        const ItemTime* time = context.timing().find(item->id);
        if (item->kind == ItemKind::Meal && time->start >= earliestLunch && time->start < latestLunch)
            return {time->start, time->end};
    }
    return {noon, noon};
}

AttendanceList listOf(Id day, const std::optional<Span>& span, const char* word = nullptr,
                      const PaperText& part = {})
{
    AttendanceList list;
    list.day = day;
    list.unit = QStringLiteral("day %1").arg(day);
    if (word)
        list.unit += QStringLiteral(" ") + QLatin1String(word);
    list.part = part;
    list.start = span ? span->start : 0;
    list.end = span ? span->end : 0;
    return list;
}

// The times of a day that have a list of their own.
QList<AttendanceList> partsOf(const PaperContext& context, Id day)
{
    constexpr int endOfTime = 48 * 60;
    const std::optional<Span> whole = spanBetween(context, day, 0, endOfTime);
    if (!context.options().halfDays)
        return {listOf(day, whole)};
    const Span midday = middayOf(context, day);
    const std::optional<Span> morning = spanBetween(context, day, 0, midday.start);
    const std::optional<Span> afternoon = spanBetween(context, day, midday.end, endOfTime);
    QList<AttendanceList> parts;
    if (morning || !whole)
        parts.append(listOf(day, morning, "morning", context.translate("documents", "Morning")));
    if (afternoon || !whole)
        parts.append(listOf(day, afternoon, "afternoon", context.translate("documents", "Afternoon")));
    return parts;
}

QList<Id> peopleFrom(const PaperContext& context, const DaysOfPeople& presence,
                     const QList<const Person*>& people, Origin origin, Id day)
{
    QList<Id> ids;
    for (const Person* person : people) {
        if (presence.isAwaited(*person, day) && (!context.options().apart || person->local == origin))
            ids.append(person->id);
    }
    return ids;
}

double heightOf(const AttendancePage& page, const AttendanceRoom& room)
{
    double height = page.blanks * room.blank;
    for (const Id person : page.people)
        height += room.row(person);
    return height;
}

// Everybody one after another, each page as full as it gets.
QList<AttendancePage> filledPages(const QList<Id>& people, const AttendanceRoom& room)
{
    QList<AttendancePage> pages{{}};
    double left = room.first;
    for (const Id person : people) {
        const double height = room.row(person);
        if (height > left && !pages.last().people.isEmpty()) {
            pages.append(AttendancePage{});
            left = room.next;
        }
        pages.last().people.append(person);
        left -= height;
    }
    return pages;
}

// Puts the page into the first room that `fits`, else into the tightest.
bool tighten(AttendancePage& page, const std::vector<AttendanceRoom>& rooms,
             const std::function<bool()>& fits)
{
    for (page.tightness = 0; page.tightness < int(rooms.size()); ++page.tightness) {
        if (fits())
            return true;
    }
    page.tightness = int(rooms.size()) - 1;
    return false;
}
} // namespace

QList<QList<AttendanceList>> attendanceLists(const PaperContext& context)
{
    struct Origins
    {
        Origin origin;
        const char* word;
        PaperText who;
    };
    const Origins origins[] = {
        {Origin::Local, "local", context.translate("documents", "Local participants")},
        {Origin::International, "international",
         context.translate("documents", "International participants")},
        {Origin::Unknown, "unknown", context.translate("documents", "Other participants")},
    };
    const QList<const Person*> people = context.people();
    const DaysOfPeople presence(context.plan());
    QList<QList<AttendanceList>> result;
    for (const Id day : context.days()) {
        for (const AttendanceList& part : partsOf(context, day)) {
            QList<AttendanceList> lists;
            for (const Origins& origin : origins) {
                AttendanceList list = part;
                list.people = peopleFrom(context, presence, people, origin.origin, day);
                if (context.options().apart) {
                    list.unit += QStringLiteral(" ") + QLatin1String(origin.word);
                    list.who = origin.who;
                }
                lists.append(list);
                if (!context.options().apart)
                    break;
            }
            result.append(lists);
        }
    }
    return result;
}

QList<AttendancePage> attendancePages(const FrozenUnit& unit, const std::vector<AttendanceRoom>& rooms)
{
    QList<AttendancePage> pages;
    if (unit.printed) {
        for (const QList<Id>& people : unit.pages)
            pages.append(AttendancePage{people});
    } else {
        pages = filledPages(unit.pages.value(0), rooms.front());
    }
    const auto left = [&](qsizetype page) {
        const AttendanceRoom& room = rooms[std::size_t(pages[page].tightness)];
        return (page == 0 ? room.first : room.next) - heightOf(pages[page], room);
    };
    const auto tail = [&](qsizetype page) { return rooms[std::size_t(pages[page].tightness)].tail; };
    const auto blanks = [&](qsizetype page, double height) {
        return std::max(0, int(height / rooms[std::size_t(pages[page].tightness)].blank));
    };
    const qsizetype last = pages.size() - 1;
    bool tailFits = true;
    if (unit.printed) {
        for (qsizetype page = 0; page < last; ++page)
            tighten(pages[page], rooms, [&] { return left(page) >= -rounding; });
        tailFits = tighten(pages[last], rooms, [&] { return left(last) - tail(last) >= -rounding; });
        if (!tailFits)
            tighten(pages[last], rooms, [&] { return left(last) >= -rounding; });
    }
    // Empty rows begin where the people end, and go on to the end.
    qsizetype first = last;
    while (first > 0 && pages[first].people.isEmpty())
        --first;
    for (qsizetype page = first; page < last; ++page)
        pages[page].blanks = blanks(page, left(page));
    const int walkIns = tailFits ? blanks(last, left(last) - tail(last)) : 0;
    if (tailFits && (unit.printed || walkIns >= leastWalkIns)) {
        pages[last].blanks = walkIns;
        return pages;
    }
    pages[last].blanks = blanks(last, left(last));
    pages.append(AttendancePage{});
    pages.last().blanks = blanks(last + 1, rooms.front().next - rooms.front().tail);
    return pages;
}
} // namespace convenor
