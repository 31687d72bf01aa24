// Why a request waits, as a paper says it: in the paper's languages.
#pragma once

#include "documents/papers/PaperContext.h"
#include "domain/planners/FreePlaces.h"

namespace convenor {
// One sentence about the places as they are booked: whom the request asks for has no free place any more, or
// none of those left suits both; a limit is reached, or a place has become free. What is free and which
// limits are reached `free` says, of the whole plan (limits count organisations that the paper may not name);
// names only whom the paper may name.
PaperText waitingReason(const PaperContext& context, const HelpdeskTimes& times, const FreePlaces& free,
                        const MeetingRequest& request);
} // namespace convenor
