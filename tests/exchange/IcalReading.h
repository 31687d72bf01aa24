// A calendar file as libical reads it: nobody's view of the file but its own.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <libical/ical.h>
#include <memory>

namespace convenor::testing {
struct ReadEvent
{
    QString uid, summary, location, description, url, status, classification;
    QStringList categories, attendees, names;
    QString organiser;
    QDateTime start, end; // UTC, by the file's own VTIMEZONE; floating ones as if they were UTC
    QString startText;    // "20261210T091500"
    int sequence = -1;
    QDateTime stamp, modified;
    bool hasEnd = false;
};

struct ReadCalendar
{
    QString method, name;
    QList<ReadEvent> events;
    QStringList zones;       // TZIDs
    QStringList observances; // "STANDARD 20251026T030000 7200>3600 CET"
    int errors = 0;          // X-LIC-ERROR and broken components
    bool isWhole = false;    // has every property that its method asks for (RFC 5546)

    const ReadEvent* event(const QString& uidBeginning) const
    {
        for (const ReadEvent& event : events) {
            if (event.uid.startsWith(uidBeginning))
                return &event;
        }
        return nullptr;
    }
};

inline QString textOf(const char* text)
{
    return QString::fromUtf8(text);
}

inline QDateTime utcOf(icaltimetype time)
{
    const icaltimezone* zone = time.zone ? time.zone : icaltimezone_get_utc_timezone();
    return QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(time, zone), Qt::UTC);
}

inline ReadEvent readEvent(icalcomponent* component)
{
    ReadEvent event;
    event.start = utcOf(icalcomponent_get_dtstart(component));
    event.startText = textOf(icaltime_as_ical_string(icalcomponent_get_dtstart(component)));
    event.end = utcOf(icalcomponent_get_dtend(component));
    for (icalproperty* property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
        const auto text = [property] { return textOf(icalvalue_get_text(icalproperty_get_value(property))); };
        switch (icalproperty_isa(property)) {
        case ICAL_UID_PROPERTY:
            event.uid = text();
            break;
        case ICAL_SUMMARY_PROPERTY:
            event.summary = text();
            break;
        case ICAL_LOCATION_PROPERTY:
            event.location = text();
            break;
        case ICAL_DESCRIPTION_PROPERTY:
            event.description = text();
            break;
        case ICAL_CATEGORIES_PROPERTY:
            event.categories << text();
            break;
        case ICAL_URL_PROPERTY:
            event.url = textOf(icalproperty_get_url(property));
            break;
        case ICAL_STATUS_PROPERTY:
            event.status = textOf(icalproperty_status_to_string(icalproperty_get_status(property)));
            break;
        case ICAL_CLASS_PROPERTY:
            event.classification = textOf(icalproperty_get_value_as_string(property));
            break;
        case ICAL_ORGANIZER_PROPERTY:
            event.organiser = textOf(icalproperty_get_organizer(property));
            break;
        case ICAL_ATTENDEE_PROPERTY:
            event.attendees << textOf(icalproperty_get_attendee(property));
            event.names << textOf(icalproperty_get_parameter_as_string(property, "CN"));
            break;
        case ICAL_SEQUENCE_PROPERTY:
            event.sequence = icalproperty_get_sequence(property);
            break;
        case ICAL_DTSTAMP_PROPERTY:
            event.stamp = utcOf(icalproperty_get_dtstamp(property));
            break;
        case ICAL_LASTMODIFIED_PROPERTY:
            event.modified = utcOf(icalproperty_get_lastmodified(property));
            break;
        case ICAL_DTEND_PROPERTY:
            event.hasEnd = true;
            break;
        default:
            break;
        }
    }
    return event;
}

inline void readZone(icalcomponent* zone, ReadCalendar& calendar)
{
    icalproperty* id = icalcomponent_get_first_property(zone, ICAL_TZID_PROPERTY);
    calendar.zones << textOf(id ? icalproperty_get_tzid(id) : nullptr);
    for (icalcomponent* part = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); part;
         part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)) {
        const auto first = [part](icalproperty_kind kind) {
            return icalcomponent_get_first_property(part, kind);
        };
        icalproperty* name = first(ICAL_TZNAME_PROPERTY);
        calendar.observances << QStringLiteral("%1 %2 %3>%4 %5")
                                    .arg(textOf(icalcomponent_kind_to_string(icalcomponent_isa(part))),
                                         textOf(icaltime_as_ical_string(
                                             icalproperty_get_dtstart(first(ICAL_DTSTART_PROPERTY)))))
                                    .arg(icalproperty_get_tzoffsetfrom(first(ICAL_TZOFFSETFROM_PROPERTY)))
                                    .arg(icalproperty_get_tzoffsetto(first(ICAL_TZOFFSETTO_PROPERTY)))
                                    .arg(textOf(name ? icalproperty_get_tzname(name) : ""));
    }
}

inline ReadCalendar readCalendar(const QByteArray& bytes)
{
    ReadCalendar calendar;
    const std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> root(
        icalparser_parse_string(bytes.constData()), icalcomponent_free);
    if (!root || icalcomponent_isa(root.get()) != ICAL_VCALENDAR_COMPONENT) {
        calendar.errors = 1;
        return calendar;
    }
    calendar.errors = icalcomponent_count_errors(root.get());
    calendar.isWhole = icalrestriction_check(root.get());
    calendar.method = textOf(icalproperty_method_to_string(icalcomponent_get_method(root.get())));
    for (icalproperty* property = icalcomponent_get_first_property(root.get(), ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(root.get(), ICAL_X_PROPERTY)) {
        if (textOf(icalproperty_get_x_name(property)) == u"X-WR-CALNAME")
            calendar.name = textOf(icalproperty_get_x(property));
    }
    for (icalcomponent* part = icalcomponent_get_first_component(root.get(), ICAL_ANY_COMPONENT); part;
         part = icalcomponent_get_next_component(root.get(), ICAL_ANY_COMPONENT)) {
        if (icalcomponent_isa(part) == ICAL_VEVENT_COMPONENT)
            calendar.events << readEvent(part);
        else if (icalcomponent_isa(part) == ICAL_VTIMEZONE_COMPONENT)
            readZone(part, calendar);
        else
            ++calendar.errors;
    }
    return calendar;
}
} // namespace convenor::testing
