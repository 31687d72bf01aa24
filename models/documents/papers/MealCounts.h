// Who eats what on which day.
#pragma once

#include "documents/papers/PaperContext.h"

namespace convenor {
struct DietCount
{
    QString diet; // as the first who has it typed it; empty = nothing was said
    int people = 0;

    bool operator==(const DietCount&) const = default;
};

struct MealCount
{
    Id day = 0;
    Id item = 0;
    int people = 0;
    QList<DietCount> diets; // the most frequent first, then by name; those of whom nothing is known last

    bool operator==(const MealCount&) const = default;
};

// The public meals of the paper's days in agenda order. Counted are those who are recorded as expected or
// present at the meal; where nobody is, everybody who is expected on its day but those recorded as not
// coming, to the meal or on the day. People who have cancelled never count.
QList<MealCount> mealCounts(const PaperContext& context);
} // namespace convenor
