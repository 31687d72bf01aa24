// Outcomes as papers show them: in the order of the agenda, each under what it is of.
#pragma once

#include "documents/papers/PaperContext.h"
#include "domain/planners/OutcomePlanner.h"

namespace convenor {
// What outcomes are of, with those that the audience may read.
struct SubjectView
{
    OutcomeSubject subject;
    int depth = 0;                    // on the agenda; 0 for the workshop
    Id day = 0;                       // 0 for the workshop
    const AgendaItem* item = nullptr; // itself, or what it hangs on; null for the workshop
    PaperText title = {};             // "Group 3: Skills"
    QList<const Outcome*> outcomes = {};
};

// The subjects that have outcomes, on the days that the options ask for. What is internal is for organisers
// only. The pointers live as long as the plan of the context.
QList<SubjectView> subjectsWithOutcomes(const PaperContext& context);
// How a subject is called on paper.
PaperText subjectName(const PaperContext& context, const OutcomeSubject& subject);
// The item that it is, or that its group or meeting hangs on; null for the workshop.
const AgendaItem* itemOfSubject(const Plan& plan, const OutcomeSubject& subject);
// The text as it was typed.
PaperText outcomeText(const Outcome& outcome);
// Whose it is and with whom; empty for nobody.
PaperText outcomePerson(const PaperContext& context, const Outcome& outcome);
PaperText outcomePartner(const PaperContext& context, const Outcome& outcome);
// "15 January 2027"; empty for none.
PaperText outcomeDue(const PaperContext& context, const Outcome& outcome);
} // namespace convenor
