// A new workshop made from an earlier one, or from nothing.
#pragma once

#include "domain/Plan.h"

#include <QDate>

namespace convenor {
// What a new workshop does not take from the one that it is made from.
struct NewPlanOptions
{
    QString title;    // kept when empty; another one has no translations
    QDate start;      // first day; the others and the retention date keep their distance; kept when invalid
    QString timezone; // IANA name; kept when empty
    bool dropPeople = false;
    // Of the workshop's row: a new event must not be known by the old one's number, or its calendar entries
    // would take the place of the old ones. Kept when 0.
    Id workshopId = 0;
};

// The rows of a plan as additions to an empty one, changed as asked; without people: no persons, and nothing
// that cannot stand without them (assignments, memberships, bookings, attendance). When things really began
// and ended, who came, and which to-dos are done, goes with the people or the dates. Outcomes, printouts,
// releases and accepted problems are never copied: they are of the other workshop. To-dos are: their dates
// are counted from the event.
Result<ChangeSet> planCopy(const Plan& plan, const NewPlanOptions& options);

// A new, empty workshop: the event and one day.
ChangeSet blankPlan(const NewPlanOptions& options, IdSource& ids);
} // namespace convenor
