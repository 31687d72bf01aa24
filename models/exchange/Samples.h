// The built-in sample workshops, and starting a new plan from a plan.
#pragma once

#include "domain/Plan.h"

#include <QDate>

namespace convenor {
struct Sample
{
    const char* name;    // what the command line calls it
    const char* title;   // English source texts of context "samples"
    const char* summary; // one line
};

// Every built-in sample, in the order in which they are offered.
std::span<const Sample> samples();

// The rows of a sample as a set of additions to an empty plan; UnknownSample when there is none of that name.
Result<ChangeSet> sampleChanges(const QString& name, IdSource& ids);

// What `new` can change while it copies.
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
// and ended goes with the people or the dates. Printouts are never copied.
Result<ChangeSet> planCopy(const Plan& plan, const NewPlanOptions& options);

// A new, empty workshop: the event and one day.
ChangeSet blankPlan(const NewPlanOptions& options, IdSource& ids);
} // namespace convenor
