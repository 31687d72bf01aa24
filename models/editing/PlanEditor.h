// The one door for every change of an open plan.
#pragma once

#include "domain/Plan.h"
#include "domain/Timing.h"
#include "editing/PlanStep.h"

#include <QObject>

#include <memory>

namespace convenor {
// Owns the open plan: applies changes to the file first and moves its Plan only when they are durable. Lives
// in the thread of the window.
class PlanEditor : public QObject
{
    Q_OBJECT

public:
    // A plan for editing; held by another writer, it is refused (HeldByWriter) and openReadOnly is the way
    // in.
    static Result<std::unique_ptr<PlanEditor>> open(const QString& path,
                                                    PlanStore::HistoryLimits limits = {});
    static Result<std::unique_ptr<PlanEditor>> openReadOnly(const QString& path);
    // A new file with the rows of `start` as its first step.
    static Result<std::unique_ptr<PlanEditor>> create(const QString& path, const ChangeSet& start,
                                                      const QString& label,
                                                      PlanStore::HistoryLimits limits = {});
    ~PlanEditor() override;

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return !m_store; }
    // Who has the file, when it is open read-only for that reason; else empty.
    const QString& heldBy() const { return m_heldBy; }

    const Plan& plan() const { return m_plan; }
    // The times of plan().
    const Timing& timing() const { return m_timing; }
    qint64 revision() const { return m_revision; }
    // New ids for this plan.
    IdSource& ids() { return *m_ids; }

    // Does the changes as one step and returns its number; an empty set is no step (the last number).
    // The set is completed: bookings whose slots it takes away move or wait again (keepBookings), and seats
    // are derived from live bookings (completeSeats). lastChanges() then says what was done.
    // Consecutive applies with one non-empty `mergeKey` (typing on in one cell) are one step. On an error
    // nothing has changed, unless it is ChangedElsewhere: then the plan has been read again (reloaded()).
    // Cancelled when the watch says so before the last moment.
    Result<qint64> apply(const QString& label, const ChangeSet& changes, const QString& mergeKey = {},
                         const Watch& watch = {});

    // All that the last step changed, what completed it included; of typing that goes on in one cell, all of
    // it. Empty when it was an undo or redo.
    ChangeSet lastChanges() const;

    // From so many changes on, a step takes long enough for people to wait: work in a worker instead.
    static constexpr qsizetype largeStep = 5000;
    // Do the same in a worker: at once they return, later comes workEnded(). Until then isBusy(), the plan
    // stays as it was, and every change is refused (Busy). False when the editor is busy already.
    bool start(const QString& label, const ChangeSet& changes);
    bool startUndo();
    bool startRedo();
    bool isBusy() const { return m_work != nullptr; }
    // The work ends with Cancelled, unless it is done already.
    void cancelWork();
    // Whether undo(), redo() would change so much that they should be started instead; never while busy.
    bool isUndoLarge() const { return !isBusy() && canUndo() && isLarge(m_undo.constLast()); }
    bool isRedoLarge() const { return !isBusy() && canRedo() && isLarge(m_redo.constLast()); }

    // Writes rows of tables that are beside the history (isBesideHistory), and of no other (NoStep), outside
    // the history: what was printed does not come back by undo. No step: revision(), undo, redo and a typing
    // under way stay as they are. Errors as of apply; after one that left the file in doubt (disk full) the
    // plan has been read again (reloaded()).
    Result<Done> record(const ChangeSet& changes);

    // Removes people for good: from the plan, its history and its backups (PlanStore::erase). A step without
    // names says so and cannot be undone; what was done before stays undoable. People who were removed can be
    // erased as long as pastPeople() has them; NoSuchRecord when one is nowhere. Afterwards the plan is
    // another one: reloaded().
    Result<Erased> erase(const QSet<Id>& people);
    // Who is not in the plan any more, but with something personal in its history or a backup
    // (PlanStore::pastPeople: reads every step).
    Result<QSet<Id>> pastPeople() const;

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    // The label of the step that undo takes back, that redo does again; "" when there is none.
    QString undoLabel() const;
    QString redoLabel() const;
    // Takes the last step back, or does it again; returns that step's label.
    Result<QString> undo();
    Result<QString> redo();

    // All steps, oldest first.
    const QList<RevisionInfo>& history() const { return m_history; }
    // Hands the changes of those steps to `take`. What the history no longer holds is left out. Of a plan
    // that is open for reading only the file is read anew, whole: ask for many steps at once. Busy while a
    // step is being written.
    Result<Done> readSteps(const QList<qint64>& numbers,
                           const std::function<void(qint64 number, const ChangeSet&)>& take) const;

    Result<Done> saveCopy(const QString& target) const;
    // A whole, dated copy beside the file ("Name.backup 2026-11-22 091205.workshop"), to go back to after an
    // import; returns its path. Refused when the plan is open for reading only.
    Result<QString> backup() const;
    // Removes a backup that was made for something that did not come about (an import that was cancelled): it
    // would be one more file of personal data. Only one of backupsOf this plan, at `path` as backup() said it
    // (FileMissing for any other); HeldByWriter while somebody has it open.
    Result<Done> dropBackup(const QString& path) const;

signals:
    // After plan() has moved: exactly the rows that differ.
    void changed(const convenor::ChangeSet& changes);
    // After the whole plan was read again: everything may differ.
    void reloaded();
    // After each of these, and when what can be undone has changed.
    void historyChanged();
    // A step was started in a worker; how far it is, 0 to 1; how it ended: the number of the step or why
    // there is none. After workEnded the editor is free again.
    void workStarted(const QString& label);
    void workProgress(double done);
    void workEnded(const QString& label, const convenor::Result<qint64>& outcome);

private:
    PlanEditor();
    void takeHistory(QList<RevisionInfo> history);
    void appendStep(const RevisionInfo& step);
    struct Work;
    // Whether a change may be made now; the reason, when not.
    Result<Done> checkFree() const;
    PlanStep newStep(const QString& label, const ChangeSet& wanted, const QString& mergeKey) const;
    // Takes back, or does again, what stands last on the stack.
    PlanStep turnedStep(PlanStep::Way way) const;
    Result<qint64> run(const PlanStep& step, const Watch& watch = {});
    Result<qint64> take(const PlanStep& step, Result<WrittenStep> written);
    void keepRecent(qint64 number, const ChangeSet& changes);
    bool startWork(PlanStep step);
    void endWork();
    bool isLarge(const RevisionInfo& step) const;
    void reload();
    // Takes over what the store has read anew.
    void takeStored();

    QString m_path;
    QString m_heldBy;
    std::unique_ptr<PlanStore> m_store;
    std::unique_ptr<IdSource> m_ids;
    Plan m_plan;
    Timing m_timing;
    qint64 m_revision = 0;
    QList<RevisionInfo> m_history;
    QList<RevisionInfo> m_undo; // steps that can be taken back, oldest first
    QList<RevisionInfo> m_redo; // steps that can be done again, the next one last
    QString m_mergeKey;
    // The last steps' changes, so that undo need not read them from the file.
    QHash<qint64, ChangeSet> m_recent;
    std::unique_ptr<Work> m_work;
};
} // namespace convenor
