// What reading and writing a people cell share; not for others.
#pragma once

#include "domain/AgendaRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/Plan.h"

namespace convenor {
// Ordered by id.
QList<const Assignment*> assignmentsOf(const Plan& plan, Id item);

// The role of an entry without a word.
Role defaultRole(const AgendaItem& item);
} // namespace convenor
