// What can be undone and redone, from the history in the file: it works after a restart.
#pragma once

#include "store/PlanStore.h"

namespace convenor {
struct UndoStacks
{
    QList<RevisionInfo> undo; // oldest first; the last one is next
    QList<RevisionInfo> redo; // the last one is next
};

// An ordinary step can be undone and ends all redoing; an undo moves its step to redo, a redo back. The first
// step of a plan (its beginning, number 1) is never undone. Steps whose changes the history no longer holds
// do not appear, and neither do steps that are final (RevisionInfo::isFinal).
UndoStacks undoStacks(const QList<RevisionInfo>& history);
} // namespace convenor
