#include "exchange/calendar/IcalWriter.h"

#include "domain/TextMarks.h"
#include "domain/Timing.h"
#include "exchange/calendar/ZoneObservances.h"

#include <QUrl>

#include <algorithm>
#include <libical/ical.h>
#include <limits>
#include <memory>

namespace convenor {
namespace {
struct FreeComponent
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

// One line, harmless.
QByteArray line(const QString& text)
{
    QString flat = text;
    for (const char16_t mark : {u'\r', u'\n', u'\u2028', u'\u2029'})
        flat.replace(QChar(mark), u' ');
    return visibleText(flat.trimmed()).toUtf8();
}

// A parameter can hold no quote.
QByteArray parameter(const QString& text)
{
    return line(QString(text).replace(u'"', u'\u201D'));
}

icaltimetype wallTime(const QDateTime& time)
{
    icaltimetype result = icaltime_null_time();
    result.year = time.date().year();
    result.month = time.date().month();
    result.day = time.date().day();
    result.hour = time.time().hour();
    result.minute = time.time().minute();
    result.second = time.time().second();
    result.is_date = 0;
    return result;
}

icaltimetype utcTime(const QDateTime& time)
{
    icaltimetype result = wallTime(time.toUTC());
    result.zone = icaltimezone_get_utc_timezone();
    return result;
}

// "" is no name.
void addName(icalproperty* property, const QString& name)
{
    if (const QByteArray shown = parameter(name); !shown.isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_cn(shown.constData()));
}

class IcalWriter
{
public:
    explicit IcalWriter(const IcalHead& head) : m_head(head), m_clock(head.zone)
    {
        if (isKnownZone(head.zone))
            m_zone = QTimeZone(head.zone.toLatin1());
        if (!m_head.changedAt.isValid())
            m_head.changedAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    }
    QByteArray write(const QList<CalendarEvent>& events);

private:
    bool isUtc() const { return m_zone.isValid() && (m_zone.id() == "UTC" || m_zone.id() == "Etc/UTC"); }
    bool hasZone() const { return m_zone.isValid() && !isUtc(); }
    icalcomponent* zoneComponent(const QList<CalendarEvent>& events) const;
    icalcomponent* eventComponent(const CalendarEvent& event) const;
    void addTexts(const CalendarEvent& event, icalcomponent* component) const;
    void addPeople(const CalendarEvent& event, icalcomponent* component) const;
    void addTime(icalcomponent* component, icalproperty* property) const;
    QDateTime instant(const CalendarEvent& event, int minutes) const;
    icaltimetype timeOf(const QDateTime& at) const;

    IcalHead m_head;
    ZoneClock m_clock;
    QTimeZone m_zone;
};

// The clock skips some times and has others twice: what it says at the event's instant. Without a zone it
// skips nothing.
QDateTime IcalWriter::instant(const CalendarEvent& event, int minutes) const
{
    if (!m_zone.isValid())
        return event.date.startOfDay(Qt::UTC).addSecs(qint64(minutes) * 60);
    return m_clock.at(event.date, minutes).at;
}

icaltimetype IcalWriter::timeOf(const QDateTime& at) const
{
    return isUtc() ? utcTime(at) : wallTime(at);
}

void IcalWriter::addTime(icalcomponent* component, icalproperty* property) const
{
    if (hasZone())
        icalproperty_add_parameter(
            property, icalparameter_new_tzid(parameter(QString::fromLatin1(m_zone.id())).constData()));
    icalcomponent_add_property(component, property);
}

icalcomponent* IcalWriter::zoneComponent(const QList<CalendarEvent>& events) const
{
    int first = std::numeric_limits<int>::max();
    int last = 0;
    for (const CalendarEvent& event : events) {
        first = std::min(first, instant(event, event.start).date().year());
        last = std::max(last, instant(event, event.end).date().year());
    }
    icalcomponent* zone = icalcomponent_new_vtimezone();
    icalcomponent_add_property(
        zone, icalproperty_new_tzid(parameter(QString::fromLatin1(m_zone.id())).constData()));
    for (const ZoneObservance& observance : observancesOf(m_zone, first, last)) {
        icalcomponent* part =
            observance.isDaylight ? icalcomponent_new_xdaylight() : icalcomponent_new_xstandard();
        icalcomponent_add_property(part, icalproperty_new_dtstart(wallTime(observance.begins)));
        icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(observance.offsetFrom));
        icalcomponent_add_property(part, icalproperty_new_tzoffsetto(observance.offsetTo));
        if (const QByteArray name = line(observance.name); !name.isEmpty())
            icalcomponent_add_property(part, icalproperty_new_tzname(name.constData()));
        icalcomponent_add_component(zone, part);
    }
    return zone;
}

void IcalWriter::addTexts(const CalendarEvent& event, icalcomponent* component) const
{
    icalcomponent_add_property(component, icalproperty_new_summary(line(event.summary).constData()));
    if (const QByteArray location = line(event.location); !location.isEmpty())
        icalcomponent_add_property(component, icalproperty_new_location(location.constData()));
    QStringList lines;
    for (const QString& text : event.description)
        lines += visibleParagraphs(text);
    if (!lines.isEmpty())
        icalcomponent_add_property(component,
                                   icalproperty_new_description(lines.join(u'\n').toUtf8().constData()));
    const QUrl url(event.link, QUrl::StrictMode);
    if (isSafeLink(event.link) && url.isValid())
        icalcomponent_add_property(component, icalproperty_new_url(url.toEncoded().constData()));
    for (const QString& category : event.categories) {
        // libical takes a comma for the end of a category.
        const QByteArray name = line(QString(category).replace(u',', u';'));
        if (!name.isEmpty())
            icalcomponent_add_property(component, icalproperty_new_categories(name.constData()));
    }
}

void IcalWriter::addPeople(const CalendarEvent& event, icalcomponent* component) const
{
    const auto address = [](const CalendarGuest& guest) {
        QUrl url;
        url.setScheme(QStringLiteral("mailto"));
        url.setPath(guest.email);
        return url.toEncoded();
    };
    if (!m_head.organiser.email.isEmpty()) { // RFC 5546 wants one in every file
        icalproperty* organiser = icalproperty_new_organizer(address(m_head.organiser).constData());
        addName(organiser, m_head.organiser.name);
        icalcomponent_add_property(component, organiser);
    }
    if (!m_head.withGuests)
        return;
    for (const CalendarGuest& guest : event.guests) {
        icalproperty* attendee = icalproperty_new_attendee(address(guest).constData());
        addName(attendee, guest.name);
        icalproperty_add_parameter(attendee, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
        icalproperty_add_parameter(attendee, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
        icalproperty_add_parameter(attendee, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
        icalcomponent_add_property(component, attendee);
    }
}

icalcomponent* IcalWriter::eventComponent(const CalendarEvent& event) const
{
    icalcomponent* component = icalcomponent_new_vevent();
    const QByteArray uid = line(event.uid + u'@' + m_head.domain);
    icalcomponent_add_property(component, icalproperty_new_uid(uid.constData()));
    icalcomponent_add_property(component, icalproperty_new_dtstamp(utcTime(m_head.changedAt)));
    icalcomponent_add_property(component, icalproperty_new_lastmodified(utcTime(m_head.changedAt)));
    const qint64 sequence = std::clamp<qint64>(m_head.sequence, 0, std::numeric_limits<int>::max());
    icalcomponent_add_property(component, icalproperty_new_sequence(int(sequence)));
    const QDateTime start = instant(event, event.start);
    const QDateTime end = instant(event, event.end);
    addTime(component, icalproperty_new_dtstart(timeOf(start)));
    if (end > start) // what takes no time has no end
        addTime(component, icalproperty_new_dtend(timeOf(end)));
    addTexts(event, component);
    const icalproperty_status status = event.status == CalendarStatus::Cancelled   ? ICAL_STATUS_CANCELLED
                                       : event.status == CalendarStatus::Tentative ? ICAL_STATUS_TENTATIVE
                                                                                   : ICAL_STATUS_CONFIRMED;
    icalcomponent_add_property(component, icalproperty_new_status(status));
    if (event.isPrivate)
        icalcomponent_add_property(component, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    addPeople(event, component);
    return component;
}

QByteArray IcalWriter::write(const QList<CalendarEvent>& events)
{
    const Component calendar(icalcomponent_new_vcalendar());
    const auto add = [&calendar](icalproperty* property) {
        icalcomponent_add_property(calendar.get(), property);
    };
    const auto addOther = [&add](const char* name, const QByteArray& value) {
        icalproperty* property = icalproperty_new_x(value.constData());
        icalproperty_set_x_name(property, name);
        add(property);
    };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//Convenor//Convenor//EN"));
    add(icalproperty_new_calscale("GREGORIAN"));
    add(icalproperty_new_method(icalproperty_string_to_method(m_head.method.constData())));
    addOther("X-WR-CALNAME", line(m_head.name));
    if (m_zone.isValid())
        addOther("X-WR-TIMEZONE", m_zone.id());
    if (hasZone())
        icalcomponent_add_component(calendar.get(), zoneComponent(events));
    for (const CalendarEvent& event : events)
        icalcomponent_add_component(calendar.get(), eventComponent(event));
    const std::unique_ptr<char, void (*)(void*)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                      [](void* memory) { icalmemory_free_buffer(memory); });
    return QByteArray(text.get());
}
} // namespace

QByteArray icalendar(const IcalHead& head, const QList<CalendarEvent>& events)
{
    return IcalWriter(head).write(events);
}
} // namespace convenor
