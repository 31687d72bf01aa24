// Who belongs to a meeting that is closed for named organisations (AgendaItem::closedFor).
#pragma once

#include "domain/AgendaRecords.h"
#include "domain/Plan.h"

#include <QSet>
#include <QStringList>

namespace convenor {
// The names in "DG GROW; Marshal's Office of Podkarpackie": parted by semicolons and line ends; by commas
// only where there is no semicolon. Empty for an item that is open to all.
QStringList closedForNames(const QString& closedFor);

struct ClosedMeeting
{
    QStringList organisations; // as named, in order
    QSet<Id> members;          // people of these organisations, cancelled ones apart
    QStringList unknown;       // names that are nobody's organisation
    bool operator==(const ClosedMeeting&) const = default;
};
// Of an item of the plan. Somebody is of an organisation when his own begins with its name as whole words
// ("DG GROW, Unit D2" is of "DG GROW"); case, accents and alphabet do not matter.
ClosedMeeting closedMeetingOf(const Plan& plan, const AgendaItem& item);
} // namespace convenor
