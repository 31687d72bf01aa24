#include "exchange/calendar/EventMaker.h"

#include "domain/Names.h"
#include "domain/planners/MeetingPlanner.h"
#include "domain/Records.h"

#include <algorithm>

namespace convenor {
namespace {
QString uidOf(const char* kind, Id id)
{
    return QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(id);
}

// A link leads somewhere, and stands in the description too: many calendars hide the field.
void addLink(const QStringList& links, CalendarEvent& event)
{
    for (const QString& link : links) {
        if (link.trimmed().isEmpty() || !event.link.isEmpty())
            continue;
        event.link = link.trimmed();
        event.description << event.link;
    }
}

void addLine(const QString& line, CalendarEvent& event)
{
    if (!line.trimmed().isEmpty())
        event.description << line;
}

bool isCancelled(const Booking& booking)
{
    return booking.status == BookingStatus::Cancelled;
}

void sortByTime(QList<CalendarEvent>& events)
{
    std::stable_sort(events.begin(), events.end(), [](const CalendarEvent& a, const CalendarEvent& b) {
        return std::pair(a.date, a.start) < std::pair(b.date, b.start);
    });
}
} // namespace

EventMaker::EventMaker(const Plan& shown, const Timing& timing, const CalendarTexts& texts,
                       const CalendarOptions& options)
    : m_plan(shown), m_timing(timing), m_texts(texts), m_options(options), m_index(shown, timing),
      m_days(shown, timing)
{
    for (const Assignment& assignment : shown.all<Assignment>()) {
        if (assignment.status != AssignmentStatus::Declined)
            m_assignments[assignment.agendaItem].append(&assignment);
    }
    for (const GroupMembership& seat : shown.all<GroupMembership>())
        m_members[seat.group].append(seat.person);
}

bool EventMaker::isShown(const AgendaItem& item) const
{
    if (m_options.audience != Audience::Organisers && !isPublic(m_plan, item))
        return false;
    if (m_timing.children(item.day, item.id).isEmpty())
        return true;
    return m_assignments.contains(item.id) || !item.abstract.trimmed().isEmpty() ||
           !item.link.trimmed().isEmpty() || !m_index.groups(item.id).isEmpty();
}

std::optional<CalendarEvent> EventMaker::begin(const AgendaItem& item, const QString& uid, int start,
                                               int end) const
{
    const Day* day = m_plan.find<Day>(item.day);
    if (!day || !day->date.isValid() || (m_options.day != 0 && m_options.day != day->id))
        return std::nullopt;
    CalendarEvent event{.uid = uid, .date = day->date, .start = start, .end = end, .summary = {}};
    event.isPrivate = !isPublic(m_plan, item);
    event.categories << m_texts.translate(namesContext, nameOf(item.kind));
    if (const Track* track = m_plan.find<Track>(item.track))
        event.categories << m_texts.text(Table::Track, track->id, "name", track->name);
    event.categories.removeAll(QString());
    return event;
}

// "Room 2, Table 7, Brussels".
void EventMaker::addPlace(const AgendaItem& item, Id room, const QString& place, CalendarEvent& event) const
{
    QStringList parts{m_texts.roomName(room), place, m_texts.venue(item)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    event.location = parts.join(QStringLiteral(", "));
}

void EventMaker::addPeople(const AgendaItem& item, CalendarEvent& event) const
{
    for (const Assignment* assignment : m_assignments.value(item.id)) {
        addLine(QStringLiteral("%1: %2").arg(m_texts.translate(namesContext, nameOf(assignment->role)),
                                             m_texts.nameWithOrganisation(assignment->person)),
                event);
        m_texts.addGuest(assignment->person, event.guests);
    }
}

void EventMaker::addGroups(const AgendaItem& item, CalendarEvent& event) const
{
    for (const BreakoutGroup* group : m_index.groups(item.id)) {
        QStringList parts{m_texts.groupTopic(*group), m_texts.roomName(group->room),
                          m_texts.text(Table::BreakoutGroup, group->id, "place", group->place)};
        parts.removeAll(QString());
        parts.removeDuplicates();
        addLine(parts.join(QStringLiteral(" · ")), event);
        for (const Id person : QList<Id>{group->moderator, group->rapporteur} + m_members.value(group->id))
            m_texts.addGuest(person, event.guests);
    }
}

CalendarEvent EventMaker::itemEvent(const AgendaItem& item, CalendarEvent event,
                                    const BreakoutGroup* group) const
{
    const auto labelled = [&](const QString& label, const char* field, const QString& original) {
        const QString text = m_texts.text(Table::AgendaItem, item.id, field, original);
        if (!text.isEmpty())
            addLine(QStringLiteral("%1: %2").arg(label, text), event);
    };
    event.summary = m_texts.itemTitle(item);
    QStringList within;
    for (const AgendaItem* container : m_index.containers(item)) {
        if (container->kind != ItemKind::Parallel && !container->title.trimmed().isEmpty())
            within << m_texts.itemTitle(*container);
    }
    addLine(within.join(QStringLiteral(" › ")), event);
    addLine(m_texts.text(Table::AgendaItem, item.id, "abstract", item.abstract), event);
    labelled(m_texts.translate("documents", "Meeting point"), "meeting_point", item.meetingPoint);
    labelled(m_texts.translate("documents", "Closed meeting for"), "closed_for", item.closedFor);
    const Id room = m_index.room(item);
    addPlace(item, group && group->room != 0 ? Id(group->room) : room,
             group ? m_texts.text(Table::BreakoutGroup, group->id, "place", group->place) : QString(), event);
    addLink({group ? m_texts.roomLink(group->room) : QString(), item.link, m_texts.roomLink(room),
             item.mode == ItemMode::InPerson ? QString() : m_plan.workshop().link},
            event);
    if (event.location.isEmpty())
        event.location = event.link;
    return event;
}

QList<CalendarEvent> EventMaker::agenda() const
{
    QList<CalendarEvent> events;
    for (const ItemTime& time : m_timing.items()) {
        const AgendaItem& item = *m_plan.find<AgendaItem>(time.item);
        std::optional<CalendarEvent> event = begin(item, uidOf("item", item.id), time.start, time.end);
        if (!event || !isShown(item))
            continue;
        *event = itemEvent(item, *event);
        addPeople(item, *event);
        addGroups(item, *event);
        events << *event;
    }
    return events;
}

std::optional<CalendarEvent> EventMaker::groupEvent(const AgendaItem& item, const BreakoutGroup& group) const
{
    const ItemTime* time = m_timing.find(item.id);
    std::optional<CalendarEvent> event = begin(item, uidOf("group", group.id), time->start, time->end);
    if (!event)
        return event;
    event->summary = QStringLiteral("%1: %2").arg(m_texts.itemTitle(item), m_texts.groupTopic(group));
    addPlace(item, group.room == 0 ? m_index.room(item) : Id(group.room),
             m_texts.text(Table::BreakoutGroup, group.id, "place", group.place), *event);
    if (group.moderator != 0)
        addLine(m_texts.translate("documents", "Moderator: %1")
                    .arg(m_texts.nameWithOrganisation(group.moderator)),
                *event);
    for (const Id person : QList<Id>{group.moderator, group.rapporteur} + m_members.value(group.id))
        m_texts.addGuest(person, event->guests);
    addLink({m_texts.roomLink(group.room), item.link, m_texts.roomLink(m_index.room(item))}, *event);
    return event;
}

// An expert who sits somewhere else than the helpdesk.
std::optional<CalendarEvent> EventMaker::deskEvent(const HelpdeskExpert& expert) const
{
    const Helpdesk* helpdesk = m_plan.find<Helpdesk>(expert.helpdesk);
    const AgendaItem* item = helpdesk ? m_plan.find<AgendaItem>(helpdesk->agendaItem) : nullptr;
    const ItemTime* time = item ? m_timing.find(item->id) : nullptr;
    if (!time)
        return std::nullopt;
    const int start = std::max(time->start, expert.earliest.value_or(time->start));
    const int end = std::min(time->end, expert.latest.value_or(time->end));
    std::optional<CalendarEvent> event =
        end < start ? std::nullopt : begin(*item, uidOf("expert", expert.id), start, end);
    if (!event)
        return event;
    event->summary =
        QStringLiteral("%1: %2").arg(m_texts.helpdeskTitle(helpdesk->id), m_texts.nameOf(expert.person));
    addPlace(*item, expert.room, m_texts.text(Table::HelpdeskExpert, expert.id, "place", expert.place),
             *event);
    addLink({expert.link, m_texts.roomLink(expert.room), item->link}, *event);
    m_texts.addGuest(expert.person, event->guests);
    return event;
}

QList<CalendarEvent> EventMaker::ofRoom(Id room) const
{
    QList<CalendarEvent> events;
    for (const ItemTime& time : m_timing.items()) {
        const AgendaItem& item = *m_plan.find<AgendaItem>(time.item);
        const bool isOpen = m_options.audience == Audience::Organisers || isPublic(m_plan, item);
        const bool isHere = m_index.room(item) == room;
        std::optional<CalendarEvent> event = begin(item, uidOf("item", item.id), time.start, time.end);
        if (!event || !isOpen)
            continue;
        if (isHere && isShown(item)) {
            *event = itemEvent(item, *event);
            addPeople(item, *event);
            events << *event;
        }
        for (const BreakoutGroup* group : m_index.groups(item.id)) {
            if (group->room != room && !(group->room == 0 && isHere))
                continue;
            if (const auto meets = groupEvent(item, *group))
                events << *meets;
        }
        for (const HelpdeskExpert& expert : m_plan.all<HelpdeskExpert>()) {
            const Helpdesk* helpdesk = m_plan.find<Helpdesk>(expert.helpdesk);
            if (expert.room != room || isHere || !helpdesk || helpdesk->agendaItem != item.id)
                continue;
            if (const auto sits = deskEvent(expert))
                events << *sits;
        }
    }
    return events;
}

// The desk's room and place go before those of the helpdesk.
void EventMaker::addMeetingPlace(const Booking& booking, const AgendaItem& item, CalendarEvent& event) const
{
    const HelpdeskExpert* expert = m_days.expertOf(booking);
    const Id room = expert && expert->room != 0 ? Id(expert->room) : m_index.room(item);
    QString place =
        expert ? m_texts.text(Table::HelpdeskExpert, expert->id, "place", expert->place) : QString();
    if (booking.tableNumber)
        place = m_texts.translate("documents", "Table %1").arg(*booking.tableNumber);
    addPlace(item, room, place, event);
    addLink({expert ? expert->link : QString(), m_texts.roomLink(room), item.link}, event);
}

std::optional<CalendarEvent> EventMaker::meetingEvent(const Booking& booking, Id reader) const
{
    const Helpdesk* helpdesk = m_plan.find<Helpdesk>(booking.helpdesk);
    const AgendaItem* item = helpdesk ? m_plan.find<AgendaItem>(helpdesk->agendaItem) : nullptr;
    const ItemTime* time = item ? m_timing.find(item->id) : nullptr;
    if (!time || (m_options.audience != Audience::Organisers && !isPublic(m_plan, *item)))
        return std::nullopt;
    const int start = time->start + booking.slot;
    std::optional<CalendarEvent> event =
        begin(*item, uidOf("booking", booking.id), start, start + helpdesk->meetingMinutes);
    if (!event)
        return event;
    const Id other = m_days.otherOf(booking, booking.person);
    if (reader != 0)
        event->summary = m_texts.translate("documents", "Meeting with %1")
                             .arg(m_texts.nameWithOrganisation(m_days.otherOf(booking, reader)));
    else
        event->summary = QStringLiteral("%1 – %2").arg(m_texts.nameOf(other), m_texts.nameOf(booking.person));
    addLine(m_texts.helpdeskTitle(helpdesk->id), *event);
    // What the two talk about is theirs.
    if (reader != 0 || m_options.audience == Audience::Organisers)
        addLine(topicOf(m_plan, booking), *event);
    if (booking.status == BookingStatus::Tentative)
        addLine(m_texts.translate("documents", "to be confirmed"), *event);
    event->status = isCancelled(booking)                         ? CalendarStatus::Cancelled
                    : booking.status == BookingStatus::Tentative ? CalendarStatus::Tentative
                                                                 : CalendarStatus::Confirmed;
    addMeetingPlace(booking, *item, *event);
    for (const Id person : reader != 0 ? QList<Id>{reader} : QList<Id>{booking.person, other})
        m_texts.addGuest(person, event->guests, person == reader);
    return event;
}

QList<CalendarEvent> EventMaker::ofHelpdesk(Id helpdesk, bool cancelled) const
{
    QList<CalendarEvent> events;
    for (const Booking& booking : m_plan.all<Booking>()) {
        const bool fits = cancelled ? isCancelled(booking) : isLive(booking.status);
        if (!fits || (helpdesk != 0 && booking.helpdesk != helpdesk))
            continue;
        if (const auto event = meetingEvent(booking, 0))
            events << *event;
    }
    sortByTime(events);
    return events;
}

QList<CalendarEvent> EventMaker::meetingsOf(Id person, Id helpdesk, bool cancelled) const
{
    QList<CalendarEvent> events;
    for (const Booking& booking : m_plan.all<Booking>()) {
        const bool fits = cancelled ? isCancelled(booking) : isLive(booking.status);
        const bool isTheirs = booking.person == person || m_days.otherOf(booking, booking.person) == person;
        if (!fits || !isTheirs || (helpdesk != 0 && booking.helpdesk != helpdesk))
            continue;
        if (const auto event = meetingEvent(booking, person))
            events << *event;
    }
    sortByTime(events);
    return events;
}

void EventMaker::addOwn(const Person& person, const PersonalEntry& entry, CalendarEvent& event) const
{
    for (const Assignment* assignment : entry.roles) {
        const bool isOpen = assignment->status == AssignmentStatus::Invited;
        const QString role = m_texts.translate(namesContext, nameOf(assignment->role));
        addLine(m_texts.translate("documents", "Your role: %1").arg(role) +
                    (isOpen ? QStringLiteral(" · ") + m_texts.translate("documents", "to be confirmed")
                            : QString()),
                event);
    }
    if (entry.signedUp)
        addLine(entry.signedUp == AttendanceState::Waiting
                    ? m_texts.translate("documents", "You are on the waiting list.")
                    : m_texts.translate("documents", "You are signed up."),
                event);
    for (const BreakoutGroup* group : entry.groups) {
        addLine(m_texts.translate("documents", "Your group: %1").arg(m_texts.groupTopic(*group)), event);
        if (group->moderator == person.id)
            addLine(m_texts.translate("documents", "You moderate this group."), event);
        else if (group->moderator != 0)
            addLine(m_texts.translate("documents", "Moderator: %1").arg(m_texts.nameOf(group->moderator)),
                    event);
        if (group->rapporteur == person.id)
            addLine(m_texts.translate("documents", "You report from this group."), event);
    }
    if (entry.choices.isEmpty())
        return;
    addLine(m_texts.translate("documents", "One of:"), event);
    for (const AgendaItem* lane : entry.choices) {
        const QString room = m_texts.roomName(m_index.room(*lane));
        addLine(room.isEmpty() ? m_texts.itemTitle(*lane)
                               : QStringLiteral("%1 · %2").arg(m_texts.itemTitle(*lane), room),
                event);
    }
}

std::optional<CalendarEvent> EventMaker::personalEvent(const Person& person, const PersonalEntry& entry) const
{
    std::optional<CalendarEvent> event =
        entry.booking ? meetingEvent(*entry.booking, person.id)
                      : begin(*entry.item, uidOf("item", entry.item->id), entry.start, entry.end);
    if (!event || entry.booking)
        return event;
    *event = itemEvent(*entry.item, *event, entry.groups.empty() ? nullptr : entry.groups.front());
    addOwn(person, entry, *event);
    if (entry.groups.empty())
        addPeople(*entry.item, *event);
    event->guests.clear(); // the file is for one alone
    m_texts.addGuest(person.id, event->guests, true);
    return event;
}

QList<CalendarEvent> EventMaker::ofPerson(const Person& person) const
{
    QList<CalendarEvent> events;
    for (const DayTime& day : m_timing.days()) {
        for (const PersonalEntry& entry : m_days.entries(person, day.day)) {
            if (const auto event = personalEvent(person, entry))
                events << *event;
        }
    }
    return events;
}
} // namespace convenor
