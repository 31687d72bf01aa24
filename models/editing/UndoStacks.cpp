#include "editing/UndoStacks.h"

namespace convenor {
UndoStacks undoStacks(const QList<RevisionInfo>& history)
{
    UndoStacks stacks;
    const auto move = [&stacks](QList<RevisionInfo>& from, QList<RevisionInfo>& to, qint64 number) {
        if (!from.isEmpty() && from.constLast().number == number)
            to.append(from.takeLast());
        else // of a step that was dropped: what could be done again stands upon it
            stacks.redo.clear();
    };
    for (const RevisionInfo& step : history) {
        if (step.isFinal())
            continue;
        if (step.undoes != 0) {
            move(stacks.undo, stacks.redo, step.undoes);
        } else if (step.redoes != 0) {
            move(stacks.redo, stacks.undo, step.redoes);
        } else if (step.number > 1) {
            stacks.undo.append(step);
            stacks.redo.clear();
        }
    }
    return stacks;
}
} // namespace convenor
