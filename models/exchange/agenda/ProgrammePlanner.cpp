#include "exchange/agenda/ProgrammePlanner.h"

#include "domain/HelpdeskRecords.h"
#include "domain/planners/MeetingPlanner.h"
#include "domain/planners/NamedPeople.h"

#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
// Siblings have room for insertions between them (AgendaPlanner).
constexpr qint64 spacing = qint64(1) << 20;
constexpr int longestItem = 24 * 60 - 1; // minutes

class DraftPlanner
{
public:
    DraftPlanner(const Plan& plan, const Timing& timing, const ProgrammeDraft& draft, Id currentDay,
                 QDate today, IdSource& ids)
        : m_plan(plan), m_timing(timing), m_draft(draft), m_currentDay(currentDay), m_today(today),
          m_ids(ids), m_people(plan, ids)
    {
        for (const Room& room : plan.all<Room>())
            m_rooms.insert(foldedName(room.name), room.id);
    }

    ProgrammeChanges make()
    {
        fillWorkshop();
        makeDays();
        makeItems();
        makeHelpdesks();
        return m_made;
    }

private:
    void fillWorkshop()
    {
        const Workshop& before = m_plan.workshop();
        if (before.id == 0)
            return;
        Workshop after = before;
        const auto fill = [](QString& field, const QString& told) { field = field.isEmpty() ? told : field; };
        fill(after.title, m_draft.facts.title.value);
        fill(after.place, m_draft.facts.place.value);
        fill(after.zoneLabel, m_draft.facts.zoneLabel.value);
        m_made.changes.edit(before, after);
    }

    // The day of a draft's day; a negative index is that of items without one.
    struct Target
    {
        Id day = 0;
        int opens = 0;
        int cursor = 0;      // where the next item floats to
        qint64 position = 0; // of the last item at the top
    };

    void makeDays()
    {
        QList<int> wanted;
        for (int index = 0; index < m_draft.days.size(); ++index) {
            if (m_draft.days[index].date.value.isValid() || isUsed(index))
                wanted.append(index);
        }
        if (isUsed(-1))
            wanted.append(-1);
        for (const int index : wanted)
            m_targets.insert(index, targetOf(index));
    }

    bool isUsed(int day) const
    {
        return std::any_of(m_draft.items.cbegin(), m_draft.items.cend(), [this, day](const DraftItem& item) {
            return item.day == day && item.parent < 0 && item.isTaken;
        });
    }

    Target targetOf(int index)
    {
        const DraftDay draft = index >= 0 ? m_draft.days[index] : DraftDay();
        const Day* known = knownDay(index, draft);
        if (!known)
            return newDay(index, draft);
        Target target{known->id, known->opens, known->opens, 0};
        const DayTime* time = m_timing.day(known->id);
        if (time && !time->roots.isEmpty()) {
            target.cursor = time->ends;
            for (const Id root : time->roots)
                target.position = std::max(target.position, m_plan.find<AgendaItem>(root)->position);
            return target;
        }
        // An empty day opens and ends as the programme says.
        Day after = *known;
        const std::optional<int> first = draft.opens ? draft.opens : firstStart(index);
        after.opens = first.value_or(known->opens);
        after.mustEndAt = draft.mustEndAt ? draft.mustEndAt : known->mustEndAt;
        m_made.changes.edit(*known, after);
        target.opens = target.cursor = after.opens;
        return target;
    }

    const Day* knownDay(int index, const DraftDay& draft) const
    {
        const QList<DayTime>& days = m_timing.days();
        if (draft.date.value.isValid()) {
            for (const DayTime& day : days) {
                const Day* record = m_plan.find<Day>(day.day);
                if (record->date == draft.date.value)
                    return record;
            }
            return nullptr;
        }
        if (index < 0) {
            const Day* current = m_plan.find<Day>(m_currentDay);
            return current || days.isEmpty() ? current : m_plan.find<Day>(days.constFirst().day);
        }
        const int number = draft.number > 0 ? draft.number : index + 1;
        return number <= days.size() ? m_plan.find<Day>(days[number - 1].day) : nullptr;
    }

    Target newDay(int index, const DraftDay& draft)
    {
        Day day;
        day.id = m_ids.next();
        day.date = draft.date.value.isValid() ? draft.date.value : dateAfterLast();
        const std::optional<int> first = draft.opens ? draft.opens : firstStart(index);
        if (!m_timing.days().isEmpty())
            day.opens = m_plan.find<Day>(m_timing.days().constLast().day)->opens;
        day.opens = first.value_or(day.opens);
        day.mustEndAt = draft.mustEndAt;
        m_newDates.append(day.date);
        m_made.changes.add(day);
        ++m_made.days;
        return {day.id, day.opens, day.opens, 0};
    }

    QDate dateAfterLast() const
    {
        QDate last;
        for (const Day& day : m_plan.all<Day>())
            last = !last.isValid() || day.date > last ? day.date : last;
        for (const QDate& date : m_newDates)
            last = !last.isValid() || date > last ? date : last;
        return last.isValid() ? last.addDays(1) : m_today;
    }

    // It is taken, and so is what it stands in.
    bool isTaken(int item) const
    {
        while (item >= 0 && m_draft.items[item].isTaken)
            item = m_draft.items[item].parent;
        return item < 0;
    }

    std::optional<int> firstStart(int day) const
    {
        std::optional<int> first;
        for (int index = 0; index < m_draft.items.size(); ++index) {
            const DraftItem& item = m_draft.items[index];
            const bool isEarlier =
                item.day == day && item.start.value && (!first || *item.start.value < *first);
            if (isEarlier && isTaken(index))
                first = item.start.value;
        }
        return first;
    }

    // The ends of containers are those of what stands in them, so items are walked as a tree.
    void makeItems()
    {
        m_children.resize(m_draft.items.size());
        QList<int> roots;
        for (int index = 0; index < m_draft.items.size(); ++index) {
            const DraftItem& item = m_draft.items[index];
            if (!item.isTaken)
                continue;
            if (item.parent < 0)
                roots.append(index);
            else
                m_children[item.parent].append(index);
        }
        for (const int root : std::as_const(roots)) {
            Target& target = m_targets[m_draft.items[root].day];
            target.position += spacing;
            target.cursor = makeItem(root, target.day, 0, target.position, target.cursor);
        }
    }

    // Where it ends, when the one before it ends at `cursor`.
    int makeItem(int index, Id day, Id parent, qint64 position, int cursor)
    {
        const DraftItem& draft = m_draft.items[index];
        AgendaItem item;
        item.id = m_ids.next();
        item.day = day;
        item.parent = parent;
        item.position = position;
        item.kind = draft.kind.value;
        item.title = draft.title.value;
        item.abstract = draft.abstract;
        item.minutes = std::clamp(draft.minutes.value.value_or(0), 0, longestItem);
        item.mode = draft.isOnline ? ItemMode::Online : ItemMode::InPerson;
        const int start = draft.start.value.value_or(cursor);
        if (start != cursor)
            item.pinnedStart = start;
        item.room = room(draft);
        m_made.firstItem = m_made.firstItem == 0 ? item.id : m_made.firstItem;
        ++m_made.items;
        const Id id = item.id;
        m_itemIds.insert(index, id);
        m_made.changes.add(std::move(item));
        assign(draft, id);
        return makeChildren(index, day, id, start);
    }

    int makeChildren(int index, Id day, Id id, int start)
    {
        const DraftItem& draft = m_draft.items[index];
        const bool isParallel = draft.kind.value == ItemKind::Parallel;
        int ends = start + (m_children[index].isEmpty() ? draft.minutes.value.value_or(0) : 0);
        qint64 place = 0;
        int next = start;
        for (const int child : std::as_const(m_children[index])) {
            place += spacing;
            next = makeItem(child, day, id, place, isParallel ? start : next);
            ends = std::max(ends, next);
        }
        return ends;
    }

    Id room(const DraftItem& draft)
    {
        const QString name = draft.room.value.simplified();
        if (name.isEmpty())
            return 0;
        const QString folded = foldedName(name);
        if (const auto known = m_rooms.constFind(folded); known != m_rooms.cend())
            return *known;
        Room made;
        made.id = m_ids.next();
        made.name = name;
        made.kind = draft.isOnline ? RoomKind::Online : RoomKind::Physical;
        m_rooms.insert(folded, made.id);
        ++m_made.rooms;
        const Id id = made.id;
        m_made.changes.add(std::move(made));
        return id;
    }

    void assign(const DraftItem& draft, Id item)
    {
        QSet<Id> here;
        for (const DraftPerson& told : draft.people) {
            const qsizetype before = m_made.changes.size();
            const Id person = m_people.findOrMake({told.name, told.organisation, told.role}, m_made.changes);
            if (person == 0 || here.contains(person))
                continue;
            here.insert(person);
            if (m_made.changes.size() > before && !m_plan.find<Person>(person))
                complete(person, told);
            Assignment assignment;
            assignment.id = m_ids.next();
            assignment.person = person;
            assignment.agendaItem = item;
            assignment.role =
                told.role.value_or(draft.kind.value == ItemKind::Helpdesk ? Role::Expert : Role::Speaker);
            m_made.changes.add(assignment);
        }
    }

    // Somebody who is new here has the title and function that the programme tells.
    void complete(Id id, const DraftPerson& told)
    {
        const Change* added = m_made.changes.find(Table::Person, id);
        ++m_made.people;
        if (!added || (told.title.isEmpty() && told.function.isEmpty()))
            return;
        const Person before = added->afterAs<Person>();
        Person after = before;
        after.title = told.title;
        after.function = told.function;
        m_made.changes.edit(before, after);
    }

    void makeHelpdesks()
    {
        for (auto made = m_itemIds.cbegin(); made != m_itemIds.cend(); ++made) {
            const DraftItem& draft = m_draft.items[made.key()];
            const bool isWanted =
                draft.kind.value == ItemKind::Helpdesk && (draft.meetingMinutes || !draft.people.isEmpty());
            if (!isWanted)
                continue;
            const Result<Plan> after = m_plan.applied(m_made.changes);
            if (!after)
                continue;
            HelpdeskWish wish;
            wish.item = made.value();
            wish.meetingMinutes = draft.meetingMinutes.value_or(Helpdesk().meetingMinutes);
            m_made.changes.append(addHelpdesk(*after, wish, m_ids).changes);
        }
    }

    const Plan& m_plan;
    const Timing& m_timing;
    const ProgrammeDraft& m_draft;
    Id m_currentDay;
    QDate m_today;
    IdSource& m_ids;
    NamedPeople m_people;
    QHash<QString, Id> m_rooms;
    QMap<int, Target> m_targets;
    QList<QDate> m_newDates;
    QList<QList<int>> m_children;
    QMap<int, Id> m_itemIds;
    ProgrammeChanges m_made;
};
} // namespace

ProgrammeChanges programmeChanges(const Plan& plan, const Timing& timing, const ProgrammeDraft& draft,
                                  Id currentDay, QDate today, IdSource& ids)
{
    return DraftPlanner(plan, timing, draft, currentDay, today, ids).make();
}
} // namespace convenor
