// Problems that somebody has looked at and accepts: kept in the file with the reason, and only as long as the
// facts stay what they were.
#pragma once

#include "domain/PlanningRecords.h"
#include "domain/rules/Problem.h"

namespace convenor::rules {
// The rows that a problem is about, as an Acknowledgement stores them: "agenda_item 12,room 3", by name of
// the table and id, whatever order the rule names them in; Problem::about comes last.
QString subjectsText(const Problem& problem);

// What a problem depends on, as a short hash in no language: the rule, the severity and, of each subject,
// what a rule can look at: times, rooms, sizes, who has which role, availability, groups and meetings; then
// Problem::facts.
// Titles, abstracts, notes and the like are not in it: changing them takes no acknowledgement back.
QString factsOf(const RuleInput& input, const Problem& problem);

// Puts Problem::acceptance where the plan has an Acknowledgement for the problem: `holds` when the facts are
// still those of then. Called by findProblems for all it has found.
void markAcknowledged(const RuleInput& input, QList<Problem>& problems);

// Accepts a problem: a row with the facts of now; former ones of the same problem go. An acknowledgement
// without a reason is none: nothing then.
ChangeSet acknowledge(const RuleInput& input, const Problem& problem, const Acknowledgement& said,
                      IdSource& ids);
// Takes the acknowledgement of a problem back, whether or not it still holds; nothing when there is none.
ChangeSet takeBack(const Plan& plan, const Problem& problem);
} // namespace convenor::rules
