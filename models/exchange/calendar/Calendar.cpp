#include "exchange/calendar/Calendar.h"

#include "domain/OrganiserContact.h"
#include "domain/Records.h"
#include "exchange/calendar/EventMaker.h"
#include "exchange/calendar/IcalWriter.h"

namespace convenor {
namespace {
Error nothing(const QString& why = {})
{
    return {ErrorKind::NothingToExport, QStringLiteral("calendar"), why};
}

QByteArray wordOf(CalendarMethod method)
{
    return method == CalendarMethod::Publish   ? "PUBLISH"
           : method == CalendarMethod::Request ? "REQUEST"
                                               : "CANCEL";
}
} // namespace

struct Calendars::Private
{
    Private(const Plan& plan, const CalendarOptions& options)
        : whole(plan), options(options), shown(planFor(plan, options.audience)), timing(shown),
          texts(shown, whole, this->options), maker(shown, timing, texts, this->options)
    {
    }
    bool isCancel() const { return options.method == CalendarMethod::Cancel; }
    Result<QByteArray> write(const QString& name, QList<CalendarEvent> events) const;

    const Plan& whole;
    CalendarOptions options;
    Plan shown;
    Timing timing;
    CalendarTexts texts;
    EventMaker maker;
};

Result<QByteArray> Calendars::Private::write(const QString& name, QList<CalendarEvent> events) const
{
    const bool invites = options.method != CalendarMethod::Publish;
    if (invites) // who has no address gets no invitation
        events.removeIf([](const CalendarEvent& event) { return event.guests.isEmpty(); });
    if (events.isEmpty())
        return nothing();
    IcalHead head;
    const QString title = texts.workshopTitle();
    head.name = name.isEmpty() ? title : QStringLiteral("%1 – %2").arg(title, name);
    head.method = wordOf(options.method);
    head.zone = whole.workshop().timezone;
    head.domain = QStringLiteral("workshop-%1.convenor").arg(whole.workshop().id);
    head.sequence = options.revision;
    head.changedAt = options.changedAt;
    head.withGuests = invites;
    const OrganiserContact contact = organiserContact(shown, options.audience);
    head.organiser = {contact.person, contact.name, contact.email};
    if (invites && head.organiser.email.isEmpty())
        return nothing(QStringLiteral("organiser"));
    return icalendar(head, events);
}

Calendars::Calendars(const Plan& plan, const CalendarOptions& options)
    : d(std::make_unique<Private>(plan, options))
{
}

Calendars::~Calendars() = default;

Result<QByteArray> Calendars::agenda() const
{
    return d->write({}, d->isCancel() ? d->maker.ofHelpdesk(0, true) : d->maker.agenda());
}

Result<QByteArray> Calendars::ofRoom(Id room) const
{
    // A room is told of what is on; what was cancelled had people.
    return d->write(d->texts.roomName(room), d->isCancel() ? QList<CalendarEvent>() : d->maker.ofRoom(room));
}

Result<QByteArray> Calendars::ofHelpdesk(Id helpdesk) const
{
    return d->write(d->texts.helpdeskTitle(helpdesk), d->maker.ofHelpdesk(helpdesk, d->isCancel()));
}

Result<QByteArray> Calendars::ofPerson(Id id, Id helpdesk) const
{
    const Person* person = d->shown.find<Person>(id);
    if (!person)
        return nothing();
    const bool comes = isExpected(*d->whole.find<Person>(id));
    QList<CalendarEvent> events;
    if (d->isCancel()) {
        events = d->maker.meetingsOf(id, helpdesk, true);
        if (!comes)
            events += helpdesk != 0 ? d->maker.meetingsOf(id, helpdesk, false) : d->maker.ofPerson(*person);
        for (CalendarEvent& event : events)
            event.status = CalendarStatus::Cancelled;
    } else {
        events = helpdesk != 0 ? d->maker.meetingsOf(id, helpdesk, false) : d->maker.ofPerson(*person);
    }
    return d->write(d->texts.ownName(id), events);
}

Result<QByteArray> personCalendar(const Plan& plan, Id person, const CalendarOptions& options)
{
    return Calendars(plan, options).ofPerson(person);
}
} // namespace convenor
