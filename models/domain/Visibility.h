// Who may see what stands on the agenda, and who is counted on.
#pragma once

#include "domain/AgendaRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/Plan.h"

namespace convenor {
// Whether people may see the item: neither it nor anything it stands in is internal. What is not public
// stands on no paper but the running order.
bool isPublic(const Plan& plan, const AgendaItem& item);

// Whether the event counts on somebody: neither cancelled nor on the waiting list.
bool isExpected(const Person& person);
} // namespace convenor
