// The plan as events: items, groups, desks, meetings, and what a day holds for one person.
#pragma once

#include "domain/planners/PersonalDay.h"
#include "exchange/calendar/CalendarTexts.h"

namespace convenor {
// `shown` is the plan as the audience may read it; it, its timing and the texts must outlive it.
class EventMaker
{
public:
    EventMaker(const Plan& shown, const Timing& timing, const CalendarTexts& texts,
               const CalendarOptions& options);

    // Each in the order of the agenda.
    QList<CalendarEvent> agenda() const;
    QList<CalendarEvent> ofRoom(Id room) const;
    // Live meetings, or those that were cancelled. Helpdesk 0: of all.
    QList<CalendarEvent> ofHelpdesk(Id helpdesk, bool cancelled) const;
    QList<CalendarEvent> ofPerson(const Person& person) const;
    // Of one helpdesk; 0 = of all.
    QList<CalendarEvent> meetingsOf(Id person, Id helpdesk, bool cancelled) const;

private:
    // Nothing of a day that is not asked for, or without a date.
    std::optional<CalendarEvent> begin(const AgendaItem& item, const QString& uid, int start, int end) const;
    // As it is for everybody, or for those of one group.
    CalendarEvent itemEvent(const AgendaItem& item, CalendarEvent event,
                            const BreakoutGroup* group = nullptr) const;
    void addPlace(const AgendaItem& item, Id room, const QString& place, CalendarEvent& event) const;
    void addPeople(const AgendaItem& item, CalendarEvent& event) const;
    void addGroups(const AgendaItem& item, CalendarEvent& event) const;
    std::optional<CalendarEvent> groupEvent(const AgendaItem& item, const BreakoutGroup& group) const;
    std::optional<CalendarEvent> deskEvent(const HelpdeskExpert& expert) const;
    // As `reader` sees it: one of the two, or 0 for those who keep the helpdesk.
    std::optional<CalendarEvent> meetingEvent(const Booking& booking, Id reader) const;
    void addMeetingPlace(const Booking& booking, const AgendaItem& item, CalendarEvent& event) const;
    std::optional<CalendarEvent> personalEvent(const Person& person, const PersonalEntry& entry) const;
    void addOwn(const Person& person, const PersonalEntry& entry, CalendarEvent& event) const;
    // It is on the agenda for this audience, and stands for itself: nothing stands in it, or it says
    // something of the whole.
    bool isShown(const AgendaItem& item) const;

    const Plan& m_plan;
    const Timing& m_timing;
    const CalendarTexts& m_texts;
    const CalendarOptions& m_options;
    AgendaIndex m_index;
    PersonalDays m_days;
    QHash<Id, QList<const Assignment*>> m_assignments; // by item, without those who declined
    QHash<Id, QList<Id>> m_members;                    // of groups
};
} // namespace convenor
