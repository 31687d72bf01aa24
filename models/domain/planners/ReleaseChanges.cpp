// What differs between two contents of releases.
#include "domain/planners/ReleaseContent.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace convenor {
namespace {
template <typename Map>
auto entryOf(const Map& map, Id id)
{
    const auto found = map.find(id);
    return found == map.end() ? nullptr : &found->second;
}

// Every id of either map, in order.
template <typename Map>
std::set<Id> idsOfBoth(const Map& one, const Map& other)
{
    std::set<Id> ids;
    for (const Map* map : {&one, &other}) {
        for (const auto& entry : *map)
            ids.insert(entry.first);
    }
    return ids;
}

class ContentComparison
{
public:
    ContentComparison(const ReleaseContent& before, const ReleaseContent& after)
        : m_before(before), m_after(after)
    {
    }

    QList<ReleaseChange> compare()
    {
        compareWorkshop();
        for (const Id id : idsOfBoth(m_before.items, m_after.items))
            compareItem(id);
        for (const Id id : idsOfBoth(m_before.groups, m_after.groups))
            compareGroup(id);
        for (const Id id : idsOfBoth(m_before.desks, m_after.desks))
            compareDesk(id);
        for (const Id item : idsOfBoth(m_before.meetings, m_after.meetings))
            compareMeetings(item);
        std::stable_sort(m_changes.begin(), m_changes.end(),
                         [](const ReleaseChange& a, const ReleaseChange& b) {
                             // What is about no day (invalid date) comes first.
                             return std::tuple(a.date, a.start, a.item) < std::tuple(b.date, b.start, b.item);
                         });
        return std::move(m_changes);
    }

private:
    using Kind = ReleaseChange::Kind;
    using Item = ReleaseContent::Item;

    static const Item* onAgenda(const ReleaseContent& content, Id id)
    {
        const Item* item = entryOf(content.items, id);
        return item && item->day != 0 ? item : nullptr;
    }

    static ReleaseChange::When whenOf(const ReleaseContent& content, const Item& item)
    {
        const QDate* date = entryOf(content.days, item.day);
        return {date ? *date : QDate(), item.start, item.end};
    }

    static QString roomName(const ReleaseContent& content, Id room)
    {
        const QString* name = entryOf(content.rooms, room);
        return name ? *name : QString();
    }

    ReleaseChange& add(Kind kind, Id item = 0)
    {
        ReleaseChange change;
        change.kind = kind;
        change.item = item;
        const Item* now = onAgenda(m_after, item);
        const Item* then = onAgenda(m_before, item);
        if (const Item* told = now ? now : then) {
            const ReleaseChange::When when = whenOf(now ? m_after : m_before, *told);
            change.title = told->title;
            change.date = when.date;
            change.start = when.start;
        }
        m_changes.append(std::move(change));
        return m_changes.last();
    }

    void addTexts(Kind kind, Id item, const QString& before, const QString& after)
    {
        if (before == after)
            return;
        ReleaseChange& change = add(kind, item);
        change.textBefore = before;
        change.textAfter = after;
    }

    void addNumbers(Kind kind, Id item, int before, int after)
    {
        if (before == after)
            return;
        ReleaseChange& change = add(kind, item);
        change.numberBefore = before;
        change.numberAfter = after;
    }

    void compareWorkshop()
    {
        addTexts(Kind::WorkshopTitle, 0, m_before.title, m_after.title);
        addTexts(Kind::WorkshopPlace, 0, m_before.place, m_after.place);
        for (const auto& [id, date] : m_before.days) {
            const QDate* now = entryOf(m_after.days, id);
            if (!now || *now == date)
                continue;
            ReleaseChange& change = add(Kind::DayMoved);
            change.date = *now;
            change.start = std::numeric_limits<int>::min(); // before all that happens on it
            change.before = {{date, 0, 0}};
            change.after = {{*now, 0, 0}};
        }
        for (const auto& [id, name] : m_before.rooms) {
            if (const QString* now = entryOf(m_after.rooms, id))
                addTexts(Kind::RoomRenamed, 0, name, *now);
        }
    }

    void compareItem(Id id)
    {
        const Item* then = onAgenda(m_before, id);
        const Item* now = onAgenda(m_after, id);
        if (then && now) {
            compareTimes(id, *then, *now);
            compareWords(id, *then, *now);
            comparePeople(id, *then, *now);
        } else if (now) {
            add(entryOf(m_before.items, id) ? Kind::Placed : Kind::Added, id).after = whenOf(m_after, *now);
        } else if (then) {
            add(entryOf(m_after.items, id) ? Kind::Parked : Kind::Removed, id).before =
                whenOf(m_before, *then);
        }
    }

    void compareTimes(Id id, const Item& then, const Item& now)
    {
        const auto tell = [&](Kind kind) {
            ReleaseChange& change = add(kind, id);
            change.before = whenOf(m_before, then);
            change.after = whenOf(m_after, now);
        };
        if (then.day != now.day)
            tell(Kind::OtherDay);
        else if (then.start != now.start)
            tell(Kind::Moved);
        const int longer = (now.end - now.start) - (then.end - then.start);
        if (longer != 0 && !now.hasChildren && !then.hasChildren)
            tell(longer > 0 ? Kind::Longer : Kind::Shorter);
    }

    void compareWords(Id id, const Item& then, const Item& now)
    {
        addTexts(Kind::Renamed, id, then.title, now.title);
        addNumbers(Kind::OtherKind, id, int(then.kind), int(now.kind));
        addNumbers(Kind::OtherMode, id, int(then.mode), int(now.mode));
        if (then.room != now.room)
            addTexts(Kind::OtherRoom, id, roomName(m_before, then.room), roomName(m_after, now.room));
        if (then.parent != now.parent) {
            const Item* from = onAgenda(m_before, then.parent);
            const Item* to = onAgenda(m_after, now.parent);
            ReleaseChange& change = add(Kind::OtherSession, id);
            change.textBefore = from ? from->title : QString();
            change.textAfter = to ? to->title : QString();
        }
        addTexts(Kind::ClosedFor, id, then.closedFor, now.closedFor);
        addTexts(Kind::MeetingPoint, id, then.meetingPoint, now.meetingPoint);
        addTexts(Kind::Link, id, then.link, now.link);
        addNumbers(Kind::Travel, id, then.travelMinutes, now.travelMinutes);
        addNumbers(Kind::GroupSize, id, then.groupSize, now.groupSize);
        if (then.abstract != now.abstract || then.materials != now.materials)
            add(Kind::Description, id);
    }

    ReleaseChange& addPerson(Kind kind, Id item, Id person)
    {
        ReleaseChange& change = add(kind, item);
        change.person = person;
        return change;
    }

    // Who is in both lists with another role has changed it: the first role of before against the first of
    // now.
    void comparePeople(Id id, const Item& then, const Item& now)
    {
        QList<ReleaseContent::Part> gone;
        QList<ReleaseContent::Part> came;
        std::set_difference(then.people.cbegin(), then.people.cend(), now.people.cbegin(), now.people.cend(),
                            std::back_inserter(gone));
        std::set_difference(now.people.cbegin(), now.people.cend(), then.people.cbegin(), then.people.cend(),
                            std::back_inserter(came));
        for (const ReleaseContent::Part& part : std::as_const(gone)) {
            const auto other = std::find_if(came.begin(), came.end(), [&](const ReleaseContent::Part& one) {
                return one.person == part.person;
            });
            ReleaseChange& change =
                addPerson(other == came.end() ? Kind::Left : Kind::OtherRole, id, part.person);
            change.roleBefore = part.role;
            if (other == came.end())
                continue;
            change.roleAfter = other->role;
            came.erase(other);
        }
        for (const ReleaseContent::Part& part : std::as_const(came))
            addPerson(Kind::Joined, id, part.person).roleAfter = part.role;
    }

    // What hangs on an item that came or went is told with it.
    bool staysOnAgenda(Id item) const { return onAgenda(m_before, item) && onAgenda(m_after, item); }

    void compareGroup(Id id)
    {
        const ReleaseContent::Group* then = entryOf(m_before.groups, id);
        const ReleaseContent::Group* now = entryOf(m_after.groups, id);
        const ReleaseContent::Group& told = now ? *now : *then;
        if (!staysOnAgenda(told.item))
            return;
        const qsizetype first = m_changes.size();
        if (!then || !now) {
            add(now ? Kind::GroupAdded : Kind::GroupRemoved, told.item);
        } else {
            addTexts(Kind::GroupTopic, told.item, then->topic, now->topic);
            if (then->room != now->room)
                addTexts(Kind::GroupRoom, told.item, roomName(m_before, then->room),
                         roomName(m_after, now->room));
            addTexts(Kind::GroupPlace, told.item, then->place, now->place);
            const auto addPeople = [&](Kind kind, Id before, Id after) {
                if (before != after)
                    addPerson(kind, told.item, after).personBefore = before;
            };
            addPeople(Kind::GroupModerator, then->moderator, now->moderator);
            addPeople(Kind::GroupRapporteur, then->rapporteur, now->rapporteur);
        }
        for (qsizetype i = first; i < m_changes.size(); ++i) {
            m_changes[i].group = id;
            m_changes[i].topic = told.topic;
        }
    }

    void compareDesk(Id id)
    {
        const ReleaseContent::Desk* then = entryOf(m_before.desks, id);
        const ReleaseContent::Desk* now = entryOf(m_after.desks, id);
        const Id item = (now ? now : then)->item;
        if (!staysOnAgenda(item))
            return;
        const bool isOther = then && now && then->person != now->person;
        if (then && (!now || isOther))
            addPerson(Kind::ExpertLeft, item, then->person).textBefore = then->place;
        if (now && (!then || isOther)) {
            addPerson(Kind::ExpertJoined, item, now->person).textAfter = now->place;
        } else if (then && now && then->place != now->place) {
            ReleaseChange& change = addPerson(Kind::ExpertPlace, item, now->person);
            change.textBefore = then->place;
            change.textAfter = now->place;
        }
    }

    void compareMeetings(Id item)
    {
        const ReleaseContent::Meetings* then = entryOf(m_before.meetings, item);
        const ReleaseContent::Meetings* now = entryOf(m_after.meetings, item);
        if (!then || !now || !staysOnAgenda(item))
            return;
        addNumbers(Kind::MeetingLength, item, then->minutes, now->minutes);
        addNumbers(Kind::Changeover, item, then->changeover, now->changeover);
    }

    const ReleaseContent& m_before;
    const ReleaseContent& m_after;
    QList<ReleaseChange> m_changes;
};
} // namespace

QList<ReleaseChange> changesBetween(const ReleaseContent& before, const ReleaseContent& after)
{
    return ContentComparison(before, after).compare();
}
} // namespace convenor
