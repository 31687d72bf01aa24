// Who refers to whom: what a removal must take along.
#pragma once

#include "domain/Plan.h"

namespace convenor {
// The first row that the changes remove although a row of the plan (as the changes leave it) still refers to
// it; null when there is none. One pass over the plan, however many rows are removed.
const Change* firstStillReferenced(const Plan& after, const ChangeSet& changes);

// Removes a row and what cannot stand without it: rows that require it go too (with theirs), optional
// references to it are emptied (items of a removed day wait in the
// parking list), translations of removed rows go. Outcomes stay, at the item above what is
// removed; those that only the organisers may read go with an item whose place everybody reads. Adds to
// `changes`; rows that `changes` removes already are left alone.
void removeWithDependants(const Plan& plan, Table table, Id id, ChangeSet& changes);
} // namespace convenor
