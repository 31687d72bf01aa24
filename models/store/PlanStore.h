// The plan file (DESIGN, section 3): the only place that speaks SQL.
#pragma once

#include "domain/PastPeople.h"
#include "domain/Watch.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace convenor {
class Schema;

// One step of the history without its changes.
struct RevisionInfo
{
    qint64 number = 0;
    QString label;
    QString author;
    QDateTime madeAt;  // UTC
    qint64 undoes = 0; // the step this one takes back, or 0
    qint64 redoes = 0; // the step this one does again, or 0
    // Stands in the history as a note (people were erased): changes nothing, and undo and redo pass it by.
    // Such a step says that it undoes itself.
    bool isFinal() const { return undoes == number; }
    bool operator==(const RevisionInfo&) const = default;
};

// What one apply writes beside the rows.
struct StepInfo
{
    QString label;
    qint64 undoes = 0;
    qint64 redoes = 0;
    // The new step takes the place of the last one, whose changes `whole` holds together with the new ones:
    // typing on in one cell stays one step. The number is a new one all the same.
    bool replacesLast = false;
    ChangeSet whole = {}; // only with replacesLast
    bool isFinal = false; // RevisionInfo::isFinal; without changes only
};

// What a reader gets: the whole plan in one transaction, and who holds the file for writing.
struct PlanSnapshot
{
    Plan plan;
    qint64 revision = 0;
    QList<RevisionInfo> history; // oldest first
    QString heldBy;              // "anna on laptop, since 09:12"; empty when nobody does
};

// An open plan that this process may write. One at a time for each file, across all processes: a lock file
// beside it. For one thread at a time.
class PlanStore
{
public:
    ~PlanStore();
    PlanStore(const PlanStore&) = delete;
    PlanStore& operator=(const PlanStore&) = delete;

    // A new, empty plan file (mode 0600) of the newest schema. Refused when something of that name exists.
    static Result<std::unique_ptr<PlanStore>> create(const QString& path);
    // An existing plan for writing: checked as DESIGN says, backed up and migrated when it is of an older
    // schema. Waits for another writer up to two seconds (HeldByWriter).
    static Result<std::unique_ptr<PlanStore>> open(const QString& path);
    // An existing plan for reading only: nothing is left open. Changes no byte of the file unless a crashed
    // writer left a hot journal, which is rolled back.
    static Result<PlanSnapshot> read(const QString& path);

    // The same, and every step of the history is read as undoing would: PlanDamaged when one cannot be.
    static Result<PlanSnapshot> verify(const QString& path);

    const QString& path() const;
    // The plan as it was read at open (or by the last reload); the editor's Plan moves on from there.
    const Plan& plan() const;
    // The number of the last step; 0 for a plan without any.
    qint64 revision() const;
    // The number of the oldest step whose changes the file still holds; 0 for a plan without any.
    qint64 firstRevision() const;

    // Bytes that the changes of a step take in the file; 0 when it is not there.
    qint64 storedSize(qint64 revision) const;

    // Writes the rows and the step in one durable transaction and returns the number of the step. Refused as
    // a whole, with the file as it was, when SQLite refuses a row, when another program wrote to the file
    // since (ChangedElsewhere), when the disk is full, or when a row is one of those that record() writes
    // (NoStep). Watched, a large set can be stopped until it is being committed (Cancelled).
    Result<qint64> apply(const ChangeSet& changes, const StepInfo& step, const Watch& watch = {});

    // Writes rows of tables that are beside the history (isBesideHistory), and of no other (NoStep), in one
    // durable transaction: without a step, so that revision() stays and undo passes them by. Refused as apply
    // is. After DiskFull, CannotWrite and PlanDamaged the caller has to reload(): whether the rows stand in
    // the file is not known.
    Result<Done> record(const ChangeSet& changes);

    // Removes people for good (domain/Erasure.h): from every row, from both sides of every stored step and
    // its label, in one durable transaction that is refused as apply is; then compacts the file, and does the
    // same in its backups (copiesBeside). Of the people, those who are in the history or a backup only, and
    // records that were theirs before a merge or a removal (PastPeople), go too. Writes a step that changes
    // nothing and can be neither undone nor done again. The plan is read again: plan() and history() are the
    // new ones. What could not be done after the transaction stands in the answer.
    Result<Erased> erase(Erasure whom, const QString& label);

    // Everybody who is not in the plan, but in a step of its history or in one of its backups (copiesBeside).
    // Backups that cannot be read are left out: erasing names them. Reads every step.
    static Result<PastPeople> pastPeople(const QString& path);

    // All steps in the file, oldest first.
    Result<QList<RevisionInfo>> history() const;
    // The changes of one step. NoSuchRecord ("revision", number) when it was dropped: the history is kept to
    // its limits.
    Result<ChangeSet> changesOf(qint64 revision) const;

    // Hands the changes of those steps of a plan that somebody else may hold for writing to `take`, oldest
    // first. What is not, or no longer, in the file is left out.
    static Result<Done> readSteps(const QString& path, const QSet<qint64>& numbers,
                                  const std::function<void(qint64 number, const ChangeSet&)>& take);

    // Reads the file again after ChangedElsewhere: the file that now stands at the path, if it was replaced.
    Result<Done> reload();

    // A whole, compact copy (mode 0600) at the target, replacing a file there only when it is complete and
    // durable. A plan that somebody (this store included) has open for writing is no target (HeldByWriter).
    Result<Done> saveCopy(const QString& target) const;
    // A whole copy beside the file, named by date and time; returns its path (PlanCopies.h).
    Result<QString> backup() const;
    // Removes a backup of this plan again (PlanCopies.h).
    Result<Done> dropBackup(const QString& path) const;
    // A copy of a plan that somebody else may hold for writing.
    static Result<Done> saveCopyOf(const QString& path, const QString& target);

    // How much history a plan keeps.
    struct HistoryLimits
    {
        std::size_t steps = 1000;
        qint64 bytes = qint64(16) << 20;
    };

    // The same with other migrations than the program's, and other limits.
    static Result<std::unique_ptr<PlanStore>> create(const QString& path, const Schema& schema,
                                                     HistoryLimits limits);
    static Result<std::unique_ptr<PlanStore>> open(const QString& path, const Schema& schema,
                                                   HistoryLimits limits);
    static Result<PlanSnapshot> read(const QString& path, const Schema& schema);

private:
    struct Private;
    explicit PlanStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
} // namespace convenor
