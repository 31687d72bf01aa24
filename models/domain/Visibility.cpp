#include "domain/Visibility.h"

namespace convenor {
bool isPublic(const Plan& plan, const AgendaItem& item)
{
    // Parents that form a circle end somewhere too.
    constexpr int deepest = 100;
    const AgendaItem* at = &item;
    for (int depth = 0; at && depth < deepest; ++depth) {
        if (at->internal || at->kind == ItemKind::Internal)
            return false;
        at = at->parent == 0 ? nullptr : plan.find<AgendaItem>(at->parent);
    }
    return true;
}

bool isExpected(const Person& person)
{
    return person.status != PersonStatus::Cancelled && person.status != PersonStatus::Waiting;
}
} // namespace convenor
