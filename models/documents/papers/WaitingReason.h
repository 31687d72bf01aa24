// Why a request waits, as a paper says it: in the paper's languages.
#pragma once

#include "documents/papers/PaperContext.h"
#include "domain/planners/HelpdeskPlanner.h"

namespace convenor {
// One sentence about the places as they are booked: whom the request asks for has no free place any more, or
// none of those left suits both; or a place has become free. Names only whom the paper may name.
PaperText waitingReason(const PaperContext& context, const HelpdeskTimes& times,
                        const MeetingRequest& request);
} // namespace convenor
