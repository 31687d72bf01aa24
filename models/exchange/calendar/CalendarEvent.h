// What stands in a calendar file, before it is written.
#pragma once

#include "domain/Id.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace convenor {
struct CalendarGuest
{
    Id person = 0;
    QString name;
    QString email;
};

enum class CalendarStatus { Confirmed, Tentative, Cancelled };

struct CalendarEvent
{
    QString uid; // "item-123": known within the workshop
    QDate date;
    int start = 0; // minutes from local midnight of the date, by the clock on the wall; may exceed a day
    int end = 0;
    QString summary;
    QString location = {};
    QStringList description = {}; // lines
    QString link = {};
    QStringList categories = {};
    CalendarStatus status = CalendarStatus::Confirmed;
    bool isPrivate = false;
    QList<CalendarGuest> guests = {}; // of invitations
};
} // namespace convenor
