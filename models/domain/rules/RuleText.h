// What the rules share: names and times for their sentences, and small edits for their fixes. Sentences are
// plain text; whoever shows one escapes it (DESIGN, section 7).
#pragma once

#include "domain/rules/Problem.h"

namespace convenor::rules {
// At most some 80 characters on one line; of an empty text the `otherwise`.
QString shortText(const QString& text, const QString& otherwise = {});
// The title, or the kind of an item without one.
QString itemName(const AgendaItem& item);
QString itemName(const RuleInput& input, qsizetype index);
QString roomName(const Plan& plan, Id room);
QString personName(const Plan& plan, Id person);
// "27 April 2015" in the language of the window.
QString dateText(QDate date);
// "09:00–10:00"; with the date when the workshop has several days.
QString whenText(const RuleInput& input, qsizetype index);

// The room of the item, or of the nearest item it stands in that has one; 0 = not told.
Id roomHere(const RuleInput& input, qsizetype index);

const AgendaItem& itemAt(const RuleInput& input, qsizetype index);
inline Subject subject(const RuleInput& input, qsizetype index)
{
    return {Table::AgendaItem, input.timing.items().at(index).item};
}

// One edited row; nothing when there is no such row.
template <typename Record, typename Edit>
ChangeSet edited(const Plan& plan, Id id, Edit edit)
{
    ChangeSet changes;
    if (const Record* before = plan.find<Record>(id)) {
        Record after = *before;
        edit(after);
        changes.edit(*before, std::move(after));
    }
    return changes;
}

// All that a problem means, where its subjects are only the first of them: with one more an acceptance holds
// no longer.
void meanAll(Problem& problem, Table table, QList<Id> ids);
// The same of items, by their index.
void meanAll(Problem& problem, const RuleInput& input, const QList<qsizetype>& items);

// Appends a fix unless it changes nothing.
void offer(Problem& problem, const QString& text, ChangeSet changes);
// "Let Lunch float".
void offerUnpin(Problem& problem, const RuleInput& input, qsizetype index);

// The only leaf in the item (or the item itself) that ends within the last `by` minutes of it: what must
// become shorter for the item to end that much earlier. -1 when several do.
qsizetype lastLeaf(const RuleInput& input, qsizetype index, int by);

// The sibling in front, whose end the gap before the item is counted from; -1 in a lane and at the head.
qsizetype siblingInFront(const RuleInput& input, qsizetype index);
} // namespace convenor::rules
