// Figures of a workshop that is over, in sentences and small tables: for the report and the evidence.
#pragma once

#include "documents/papers/PaperContext.h"

namespace convenor {
// Everybody who is recorded as present on a day or at an item, or as having attended.
QSet<Id> peopleWhoCame(const Plan& plan);

// How many had registered and how many came, in sentences; then by day, country and category. Counts those
// too whom the paper may not name.
void addAttendance(std::vector<DocumentNode>& blocks, const PaperContext& context, int headingLevel);
// What became of the meetings, a paragraph for each helpdesk and matchmaking; nothing when there is none.
void addHelpdesks(std::vector<DocumentNode>& blocks, const PaperContext& context, int headingLevel);

// A heading of the report.
DocumentNode reportHeading(int level, const PaperText& text);
// Sentences one after another, those that are empty left out.
PaperText sentences(const QList<PaperText>& parts);
} // namespace convenor
