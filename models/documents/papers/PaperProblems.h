// Papers on the wall that are out of date, as problems: the rules see no pages, so these come beside theirs.
#pragma once

#include "documents/papers/StalePapers.h"
#include "domain/rules/Problem.h"

namespace convenor {
// One warning for each of them ("stale-paper"), about the last Printout of the paper with these options.
QList<Problem> paperProblems(const Plan& plan, const QList<Staleness>& stale);
} // namespace convenor
