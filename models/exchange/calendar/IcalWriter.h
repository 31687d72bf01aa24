// Events as an iCalendar file, through libical.
#pragma once

#include "domain/Result.h"
#include "exchange/calendar/CalendarEvent.h"

#include <QByteArray>
#include <QDateTime>

namespace convenor {
struct IcalHead
{
    QString name;      // of the calendar, "Clusters – Ana Bell"
    QByteArray method; // "PUBLISH", "REQUEST", "CANCEL"
    QString zone;      // of the plan; unknown ones leave the times floating
    QString domain;    // behind the @ of UIDs
    qint64 sequence = 0;
    QDateTime changedAt;
    CalendarGuest organiser = {}; // without an address: none
    bool withGuests = false;      // invitations name them
};

// UTF-8 with CRLF, lines folded at 75 octets between characters, texts escaped. Control characters and what
// turns the direction of writing are shown as marks (TextMarks), so that no text makes a property of its own.
QByteArray icalendar(const IcalHead& head, const QList<CalendarEvent>& events);
} // namespace convenor
