#include "exchange/agenda/ProgrammePlanner.h"

#include "domain/HelpdeskRecords.h"
#include "domain/planners/MeetingPlanner.h"
#include "domain/planners/NamedPeople.h"
#include "exchange/agenda/ProgrammeReport.h"
#include "exchange/agenda/ProgrammeTexts.h"

#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
// Siblings have room for insertions between them (AgendaPlanner).
constexpr qint64 spacing = qint64(1) << 20;
constexpr int longestItem = 24 * 60 - 1; // minutes
constexpr qint64 farAway = 60;           // days: what is further from all others may be a slip

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
        for (const Day& day : plan.all<Day>())
            m_dates.insert(day.id, day.date);
    }

    ProgrammeChanges make()
    {
        makeDays();
        fillWorkshop();
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
        const QString& label = m_draft.facts.zoneLabel.value;
        if (holds(label))
            fill(after.zoneLabel, label);
        else if (before.zoneLabel.isEmpty() && !label.isEmpty())
            m_made.remarks.append(
                ProgrammeTexts::tr("%1 is not taken over: it is not the time of %2.")
                    .arg(label, before.timezone.isEmpty() ? QStringLiteral("UTC") : before.timezone));
        m_made.changes.edit(before, after);
    }

    // The label is what clocks in the workshop's zone show on all its days.
    bool holds(const QString& label) const
    {
        const ZoneClock clock(m_plan.workshop().timezone);
        constexpr int noon = 12 * 60;
        return std::all_of(m_dates.cbegin(), m_dates.cend(), [&](QDate date) {
            return !date.isValid() || clock.abbreviation(date, noon).compare(label, Qt::CaseInsensitive) == 0;
        });
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
        m_fresh = freshIndex(wanted);
        for (const int index : std::as_const(wanted))
            m_targets.insert(index, targetOf(index));
    }

    // The only day of a workshop, empty, stands for the first day that the programme dates: nobody has
    // planned anything on it. -1 when there is no such day, or one of the told dates is its own.
    int freshIndex(const QList<int>& wanted) const
    {
        const QList<DayTime>& days = m_timing.days();
        if (days.size() != 1 || !days.constFirst().roots.isEmpty() || wanted.value(0, -1) < 0 ||
            !m_draft.days[wanted.constFirst()].date.value.isValid())
            return -1;
        const QDate own = m_plan.find<Day>(days.constFirst().day)->date;
        const bool isTold = std::any_of(m_draft.days.cbegin(), m_draft.days.cend(),
                                        [own](const DraftDay& day) { return day.date.value == own; });
        return isTold ? -1 : wanted.constFirst();
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
        if (index >= 0 && index == m_fresh) {
            after.date = m_dates[after.id] = draft.date.value;
            m_made.remarks.append(
                ProgrammeTexts::tr("The day that was empty is now %1.").arg(dayText(m_draft, index)));
        }
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
            return index == m_fresh ? m_plan.find<Day>(days.constFirst().day) : nullptr;
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
        doubtFarDate(day.date);
        const std::optional<int> first = draft.opens ? draft.opens : firstStart(index);
        if (!m_timing.days().isEmpty())
            day.opens = m_plan.find<Day>(m_timing.days().constLast().day)->opens;
        day.opens = first.value_or(day.opens);
        day.mustEndAt = draft.mustEndAt;
        m_dates.insert(day.id, day.date);
        m_made.changes.add(day);
        ++m_made.days;
        return {day.id, day.opens, day.opens, 0};
    }

    QDate dateAfterLast() const
    {
        QDate last;
        for (const QDate& date : m_dates)
            last = !last.isValid() || date > last ? date : last;
        return last.isValid() ? last.addDays(1) : m_today;
    }

    // A programme of another year: said once, as the next day is near this one.
    void doubtFarDate(QDate date)
    {
        std::optional<qint64> nearest;
        for (const QDate& other : std::as_const(m_dates)) {
            const qint64 distance = std::abs(other.daysTo(date));
            if (other.isValid() && (!nearest || distance < *nearest))
                nearest = distance;
        }
        if (nearest.value_or(0) > farAway)
            m_made.remarks.append(
                ProgrammeTexts::tr("%1 is %n day(s) away from the other days: is the date right?", nullptr,
                                   int(*nearest))
                    .arg(QLocale().toString(date, QStringLiteral("ddd d MMM yyyy"))));
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
        // What cannot be applied is refused as a whole by who takes it over.
        const Result<Plan> after = m_plan.applied(m_made.changes);
        if (!after)
            return;
        int missed = 0;
        for (auto made = m_itemIds.cbegin(); made != m_itemIds.cend(); ++made) {
            const DraftItem& draft = m_draft.items[made.key()];
            const bool isWanted =
                draft.kind.value == ItemKind::Helpdesk && (draft.meetingMinutes || !draft.people.isEmpty());
            if (!isWanted)
                continue;
            HelpdeskWish wish;
            wish.item = made.value();
            wish.meetingMinutes = draft.meetingMinutes.value_or(Helpdesk().meetingMinutes);
            const NewHelpdesk helpdesk = addHelpdesk(*after, wish, m_ids);
            m_made.changes.append(helpdesk.changes);
            missed += helpdesk.helpdesk == 0 ? 1 : 0;
        }
        if (missed > 0)
            m_made.remarks.append(ProgrammeTexts::tr(
                "%n helpdesk(s) cannot be booked yet: no meeting fits into the time.", nullptr, missed));
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
    QHash<Id, QDate> m_dates; // of all days, as they will be
    int m_fresh = -1;         // the draft's day that the workshop's only, empty day becomes
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
