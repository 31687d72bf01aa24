// The changes of a step as the file holds them: zlib-compressed lines of JSON by field names.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Result.h"

#include <stop_token>

namespace convenor {
// Line by line, so that a step of 100,000 people takes little memory. Empty when zlib has no memory or it was
// stopped.
QByteArray packChanges(const ChangeSet& changes, std::stop_token stop = {});
// PlanDamaged (without subject) for what packChanges did not make.
Result<ChangeSet> unpackChanges(QByteArrayView packed);
} // namespace convenor
