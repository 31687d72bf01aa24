// What somebody wishes for in a round, as it is typed: "3, 1, skills".
#pragma once

#include "domain/Plan.h"
#include "domain/Result.h"

namespace convenor {
// The groups meant, best first: each by its number in the round or by the beginning of its topic (folded).
// An empty text is no wish. WrongFormat with a sentence as detail when one is unknown, doubtful or there
// twice.
Result<QList<Id>> wishesFromText(const Plan& plan, Id round, const QString& text);
// The numbers of the groups, "3, 1, 5": wishesFromText reads them back.
QString wishesText(const Plan& plan, Id round, const QList<Id>& wishes);
} // namespace convenor
