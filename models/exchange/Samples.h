// The built-in sample workshops.
#pragma once

#include "domain/planners/NewFromPlan.h"

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
} // namespace convenor
