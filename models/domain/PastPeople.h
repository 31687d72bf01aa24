// People whom only a history or a backup still knows.
#pragma once

#include "domain/Erasure.h"

namespace convenor {
// Collects, from the steps of a history, the records of people who are not in the plan: removed, merged into
// somebody, of an import that was undone. Their rows stand in the steps whole.
class PastPeople
{
public:
    // `living` is the plan that is open: who stands in it is not past, in its backups neither.
    explicit PastPeople(Plan living) : m_living(std::move(living)) {}

    // The rows of a plan: of a backup.
    void take(const Plan& plan);
    // A step; `isUndo` when it takes another one back.
    void take(const ChangeSet& changes, const QString& label, bool isUndo);

    // Those of whom a row holds something personal.
    QSet<Id> people() const;

    // Joins to those who are to be erased the records that were theirs: merged into one of them (the merge
    // redirects references, or edits one of them and removes another person, or removes a person under a
    // label that names one of them), or called as they are (Erasure::means). True when there were any; then
    // the steps have more to teach.
    bool joinTo(Erasure& whom) const;

private:
    struct Removal
    {
        Id gone = 0;
        QSet<Id> into; // who may have taken it up
        QString label; // of a step that does nothing else with people; else empty
    };

    void take(const Row& row);

    Plan m_living;
    QHash<Id, QList<Row>> m_rows; // as they were called, without repeating
    QList<Removal> m_removals;
};
} // namespace convenor
