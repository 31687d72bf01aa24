// The papers of a matchmaking: internal to this folder.
#pragma once

#include "documents/papers/HelpdeskViews.h"

namespace convenor {
// Of a matchmaking with meetings: the plan of its tables (unit "plan H"), a list by participant
// ("participants H"), a sheet for each table ("table H N"). Nothing for a helpdesk.
void addMatchmaking(std::vector<DocumentNode>& sections, const PaperContext& context,
                    const HelpdeskView& view);
} // namespace convenor
