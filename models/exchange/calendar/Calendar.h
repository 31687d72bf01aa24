// Calendar files (iCalendar, RFC 5545) of a workshop: the whole agenda, a day, a room, a helpdesk, a person.
// Pure functions: what changes with time (revision, its moment) is passed in, so the same question gives the
// same bytes.
#pragma once

#include "domain/Visibility.h"
#include "exchange/AgendaCsv.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>

namespace convenor {
// What whoever opens the file is to do with it (RFC 5546).
enum class CalendarMethod {
    Publish, // keep it
    Request, // come: from the organiser, to each who is named
    Cancel   // strike it out: meetings that were cancelled, and everything of a person who was
};

struct CalendarOptions
{
    CsvLanguage language; // its `style` does not matter
    Audience audience = Audience::Participants;
    CalendarMethod method = CalendarMethod::Publish;
    qint64 revision = 0; // of the plan: SEQUENCE
    QDateTime changedAt; // when that was made: DTSTAMP and LAST-MODIFIED; invalid = the beginning of 1970
    Id day = 0;          // only this one; 0 = all
};

// Makes calendar files of one plan, in one way, for many. Consents are obeyed as on paper: of a person's own
// file the audience is that of the options, and their own name stands in it. Internal items are in the whole
// agenda and in rooms for organisers only, and private there.
// Events carry UIDs of record and workshop, so that a newer file takes the place of an older one, and times
// of the workshop's zone with the VTIMEZONE that its years need; without a known zone they are those of the
// clock on the wall, wherever it hangs. The helpdesks' meetings stand in the files of helpdesk and person.
// Errors of all: NothingToExport "calendar" when nothing is on, detail "organiser" when a Request or a Cancel
// has nobody to come from: the workshop's organiser names no e-mail address, and nobody with the role of an
// organiser has one that the audience may read.
class Calendars
{
public:
    // The plan must outlive it. For one thread at a time.
    Calendars(const Plan& plan, const CalendarOptions& options);
    ~Calendars();
    // What is on for everybody: a session stands as the items in it, and itself where it says more than they.
    Result<QByteArray> agenda() const;
    // What is on in a room, its groups and desks with it.
    Result<QByteArray> ofRoom(Id room) const;
    // Every meeting of a helpdesk or matchmaking.
    Result<QByteArray> ofHelpdesk(Id helpdesk) const;
    // Sessions with the person's own role, group and meetings. `helpdesk`: only the meetings there (of an
    // expert); 0 = everything.
    Result<QByteArray> ofPerson(Id person, Id helpdesk = 0) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The file of one person alone.
Result<QByteArray> personCalendar(const Plan& plan, Id person, const CalendarOptions& options);
} // namespace convenor
