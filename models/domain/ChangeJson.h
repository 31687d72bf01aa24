// Changes as lines of JSON: what the history stores.
//   {"table":"room","id":"12","before":{"name":"Alpha"},"after":{"capacity":40}}
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Result.h"

namespace convenor {
// Appends one change and a line feed. Whole rows leave out the fields that have their default, so that a
// field that a later program adds is as if it had always been there (defaults never change, neither here nor
// in the schema). The "after" of an edit holds only the fields that differ: a logo renamed is not stored
// twice.
void appendChangeLine(const Change& change, QByteArray& lines);

// Reads what appendChangeLine wrote, without its line feed, and puts it into the set. A missing field takes
// its default, one that no longer exists is passed over. Errors: WrongFormat (no JSON object), UnknownTable,
// NoSuchRecord (no id), WrongValue.
Result<Done> readChangeLine(QByteArrayView line, ChangeSet& changes);
} // namespace convenor
