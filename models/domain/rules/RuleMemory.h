// What a check may take over from the one before it. The rules stay functions of the plan: with or without a
// memory they say the same, only sooner.
#pragma once

#include "domain/planners/Duplicates.h"
#include "domain/rules/Problem.h"

#include <optional>

namespace convenor {
// Whoever checks one plan again and again keeps one. Not for two threads at once.
class RuleMemory
{
public:
    // findDuplicates, looked for anew only when the rows of people are others than last time.
    const QList<DuplicatePair>& duplicatesIn(const Plan& plan);

private:
    std::optional<TableRows> m_people; // keeps the rows alive that were looked at
    QList<DuplicatePair> m_duplicates;
};

// findProblems with a memory.
QList<Problem> findProblems(const Plan& plan, const Timing& timing, RuleMemory& memory);

// Puts problems that others found in the plan (papers that are out of date) among those of the rules, in
// front of those that are as bad; also they may be accepted.
QList<Problem> withFurther(const Plan& plan, const Timing& timing, const QList<Problem>& found,
                           QList<Problem> further);
} // namespace convenor
