// Pairs of uses of one owner that overlap, found in one pass over the sorted list.
#pragma once

#include "domain/rules/Schedule.h"

namespace convenor::rules {
// Calls found(earlier, later) for each overlapping pair of one owner; it says whether the pair is a problem.
// After a few problems of one use no more are looked for: a heap of items at one time makes a long list, not
// a square one.
template <typename Found>
void sweep(const std::vector<Use>& uses, Found found)
{
    constexpr int mostPerUse = 4;
    std::vector<const Use*> open;
    for (const Use& use : uses) {
        std::erase_if(open, [&use](const Use* other) {
            return other->owner != use.owner || other->span.to <= use.span.from;
        });
        int problems = 0;
        for (auto other = open.crbegin(); other != open.crend() && problems < mostPerUse; ++other)
            problems += found(**other, use) ? 1 : 0;
        open.push_back(&use);
    }
}
} // namespace convenor::rules
