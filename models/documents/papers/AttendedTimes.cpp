#include "documents/papers/AttendedTimes.h"

#include "documents/papers/ItemParts.h"

#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
struct Programme
{
    Id item = 0;
    int start = 0;
    int end = 0;
};

bool isProgramme(ItemKind kind)
{
    return kind != ItemKind::Break && kind != ItemKind::Meal && kind != ItemKind::Internal;
}

// The days of the paper with what counts on them.
class Programmes
{
public:
    explicit Programmes(const PaperContext& context) : m_context(context)
    {
        const ItemIndex index(context);
        for (const Id day : context.days()) {
            QList<Programme>& list = m_days[day];
            for (const AgendaItem* item : index.leaves(day)) {
                const ItemTime* time = context.timing().find(item->id);
                if (isProgramme(item->kind) && time->start < time->end)
                    list.append({item->id, time->start, time->end});
            }
            std::sort(list.begin(), list.end(),
                      [](const Programme& left, const Programme& right) { return left.start < right.start; });
        }
    }

    // Minutes of a day: all of it, or what is one of `items` or stands in one.
    int minutes(Id day, bool whole, const QSet<Id>& items) const
    {
        int sum = 0;
        int until = 0;
        for (const Programme& programme : m_days.value(day)) {
            if (!whole && !isIn(programme.item, items))
                continue;
            const int start = std::max(programme.start, until);
            sum += std::max(0, programme.end - start);
            until = std::max(until, programme.end);
        }
        return sum;
    }

private:
    bool isIn(Id item, const QSet<Id>& items) const
    {
        for (const ItemTime* time = m_context.timing().find(item); time;
             time = time->parent == 0 ? nullptr : m_context.timing().find(time->parent)) {
            if (items.contains(time->item))
                return true;
        }
        return false;
    }

    const PaperContext& m_context;
    QHash<Id, QList<Programme>> m_days;
};

struct Presence
{
    QSet<Id> wholeDays;
    QSet<Id> items;
    QSet<Id> days; // with anything
};

QHash<Id, Presence> presences(const PaperContext& context)
{
    QHash<Id, Presence> result;
    for (const Attendance& row : context.plan().all<Attendance>()) {
        if (row.state != AttendanceState::Present)
            continue;
        Presence& presence = result[row.person];
        const AgendaItem* item =
            row.agendaItem == 0 ? nullptr : context.plan().find<AgendaItem>(row.agendaItem);
        presence.days.insert(item ? item->day.id : row.day.id);
        if (item)
            presence.items.insert(item->id);
        else
            presence.wholeDays.insert(row.day);
    }
    return result;
}

// The list of participants, then everybody else.
QList<const Person*> everybody(const PaperContext& context)
{
    QList<const Person*> people = context.people();
    const QSet<const Person*> known(people.begin(), people.end());
    for (const Person& person : context.plan().all<Person>()) {
        if (!known.contains(&person) && context.isNamed(person))
            people.append(&person);
    }
    return people;
}
} // namespace

QList<AttendedTimes> attendedTimes(const PaperContext& context)
{
    const QHash<Id, Presence> recorded = presences(context);
    const Programmes programmes(context);
    QList<AttendedTimes> result;
    for (const Person* person : everybody(context)) {
        const Presence presence = recorded.value(person->id);
        AttendedTimes times{person, {}, 0};
        for (const Id day : context.days()) {
            if (!presence.days.contains(day))
                continue;
            times.days.append(day);
            times.minutes += programmes.minutes(day, presence.wholeDays.contains(day), presence.items);
        }
        const bool attended = person->status == PersonStatus::Attended && context.options().day == 0;
        if (!times.days.isEmpty() || attended)
            result.append(times);
    }
    return result;
}
} // namespace convenor
