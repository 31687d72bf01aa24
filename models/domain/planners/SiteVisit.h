// Visits: travel, meeting point and how often the coach or the guide must start.
#pragma once

#include "domain/AgendaRecords.h"

namespace convenor {
struct SiteVisit
{
    int travel = 0;     // minutes each way
    int there = 0;      // minutes at the place: what travel leaves of the visit; negative when it leaves none
    int people = 0;     // who come along
    int departures = 1; // groups that start one after another, or with a guide each
    bool operator==(const SiteVisit&) const = default;
};
// Of a visit that lasts `minutes` for so many people; empty for other kinds of items.
std::optional<SiteVisit> siteVisitOf(const AgendaItem& item, int minutes, int people);
// "20 min there, 50 min at the place, 20 min back. 24 people in groups of 10: 3 departures. Meeting point:
// Main entrance"; "" for other kinds of items.
QString siteVisitText(const AgendaItem& item, int minutes, int people);
} // namespace convenor
