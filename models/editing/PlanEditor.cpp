#include "editing/PlanEditor.h"

#include "domain/BookingCheck.h"
#include "domain/planners/SeatPlanner.h"
#include "editing/UndoStacks.h"
#include "files/PrivateFolder.h"
#include "store/Schema.h"
#include "store/WriterLock.h"

namespace convenor {
namespace {
// Steps whose changes are kept in memory for undo; older ones are read from the file.
constexpr qsizetype recentSteps = 100;

// Whether the file may hold something else than the plan that is shown.
bool needsReload(ErrorKind kind)
{
    return kind == ErrorKind::ChangedElsewhere || kind == ErrorKind::DiskFull ||
           kind == ErrorKind::CannotWrite || kind == ErrorKind::PlanDamaged;
}
} // namespace

PlanEditor::PlanEditor() : m_ids(std::make_unique<ClockIds>()) {}

PlanEditor::~PlanEditor() = default;

Result<std::unique_ptr<PlanEditor>> PlanEditor::open(const QString& path, PlanStore::HistoryLimits limits)
{
    Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path, Schema::builtIn(), limits);
    if (!store)
        return store.error();
    Result<QList<RevisionInfo>> history = (*store)->history();
    if (!history)
        return history.error();
    std::unique_ptr<PlanEditor> editor(new PlanEditor);
    editor->m_path = (*store)->path();
    editor->m_store = std::move(*store);
    editor->m_plan = editor->m_store->plan();
    editor->m_timing = Timing(editor->m_plan);
    editor->m_ids = std::make_unique<ClockIds>(editor->m_plan.largestId());
    editor->takeHistory(std::move(*history));
    return editor;
}

Result<std::unique_ptr<PlanEditor>> PlanEditor::openReadOnly(const QString& path)
{
    Result<PlanSnapshot> snapshot = PlanStore::read(path);
    if (!snapshot)
        return snapshot.error();
    std::unique_ptr<PlanEditor> editor(new PlanEditor);
    editor->m_path = path;
    editor->m_heldBy = snapshot->heldBy;
    editor->m_plan = std::move(snapshot->plan);
    editor->m_timing = Timing(editor->m_plan);
    editor->takeHistory(std::move(snapshot->history));
    return editor;
}

Result<std::unique_ptr<PlanEditor>> PlanEditor::create(const QString& path, const ChangeSet& start,
                                                       const QString& label, PlanStore::HistoryLimits limits)
{
    // Refused before a file is made.
    if (const Result<Plan> first = Plan().applied(start); !first)
        return first.error();
    Result<std::unique_ptr<PlanStore>> store = PlanStore::create(path, Schema::builtIn(), limits);
    if (!store)
        return store.error();
    std::unique_ptr<PlanEditor> editor(new PlanEditor);
    editor->m_path = (*store)->path();
    editor->m_store = std::move(*store);
    if (const Result<qint64> applied = editor->apply(label, start); !applied) {
        // A plan without its beginning is none.
        editor->m_store.reset();
        removeFile(path);
        return applied.error();
    }
    editor->m_ids = std::make_unique<ClockIds>(editor->m_plan.largestId());
    // The beginning of a plan is not a step that undo could take back.
    editor->m_undo.clear();
    return editor;
}

Result<qint64> PlanEditor::write(const ChangeSet& changes, const StepInfo& step)
{
    if (!m_store)
        return Error{ErrorKind::ReadOnly, m_path, m_heldBy};
    Result<Plan> next = m_plan.applied(changes);
    if (!next)
        return next.error();
    // Undo and redo lead to a state that was: an agenda moved meanwhile must not keep anybody from it.
    const bool isNew = step.undoes == 0 && step.redoes == 0;
    if (const Result<Done> free = isNew ? checkBookings(*next, changes) : Done{}; !free)
        return free.error();
    const Result<qint64> number = m_store->apply(changes, step);
    if (!number) {
        if (number.error().kind == ErrorKind::ChangedElsewhere)
            reload();
        return number.error();
    }
    m_plan = std::move(*next);
    m_timing = Timing(m_plan);
    m_revision = *number;
    return number;
}

Result<qint64> PlanEditor::apply(const QString& label, const ChangeSet& wanted, const QString& mergeKey)
{
    ChangeSet changes = wanted;
    if (concernsSeats(wanted)) {
        if (const Result<Plan> after = m_plan.applied(wanted); after)
            completeSeats(*after, changes, *m_ids);
    }
    if (changes.isEmpty())
        return m_revision;
    StepInfo step{label};
    const qint64 last = m_undo.isEmpty() ? 0 : m_undo.constLast().number;
    // Only the very last step can be typed on: an undo or redo in between ends it.
    if (!mergeKey.isEmpty() && mergeKey == m_mergeKey && last == m_revision && m_recent.contains(last)) {
        step.replacesLast = true;
        step.whole = m_recent.value(last);
        step.whole.append(changes);
    }
    const Result<qint64> number = write(changes, step);
    if (!number)
        return number;
    if (step.replacesLast) {
        m_history.removeLast();
        m_undo.removeLast();
        m_recent.remove(last);
    }
    const RevisionInfo info{*number, label, WriterLock::userName(), QDateTime::currentDateTimeUtc()};
    m_undo.append(info);
    m_redo.clear();
    m_mergeKey = mergeKey;
    m_recent.insert(*number, step.replacesLast ? step.whole : changes);
    const qint64 oldest = *number - recentSteps;
    m_recent.removeIf([oldest](QHash<qint64, ChangeSet>::iterator known) { return known.key() <= oldest; });
    appendStep(info);
    emit changed(changes);
    emit historyChanged();
    return number;
}

Result<Done> PlanEditor::record(const ChangeSet& changes)
{
    if (!m_store)
        return Error{ErrorKind::ReadOnly, m_path, m_heldBy};
    if (changes.isEmpty())
        return Done{};
    Result<Plan> next = m_plan.applied(changes);
    if (!next)
        return next.error();
    if (const Result<Done> recorded = m_store->record(changes); !recorded) {
        if (needsReload(recorded.error().kind))
            reload();
        return recorded;
    }
    m_plan = std::move(*next);
    emit changed(changes);
    return Done{};
}

QString PlanEditor::undoLabel() const
{
    return m_undo.isEmpty() ? QString() : m_undo.constLast().label;
}

QString PlanEditor::redoLabel() const
{
    return m_redo.isEmpty() ? QString() : m_redo.constLast().label;
}

Result<ChangeSet> PlanEditor::changesOf(qint64 revision)
{
    if (const auto known = m_recent.constFind(revision); known != m_recent.cend())
        return *known;
    return m_store->changesOf(revision);
}

Result<QString> PlanEditor::undo()
{
    if (!m_store)
        return Error{ErrorKind::ReadOnly, m_path, m_heldBy};
    if (m_undo.isEmpty())
        return Error{ErrorKind::NothingToUndo};
    const RevisionInfo step = m_undo.constLast();
    const Result<ChangeSet> changes = changesOf(step.number);
    if (!changes)
        return changes.error();
    const ChangeSet inverted = changes->inverted();
    const Result<qint64> number = write(inverted, {.label = step.label, .undoes = step.number});
    if (!number)
        return number.error();
    m_undo.removeLast();
    m_redo.append(step);
    m_mergeKey.clear();
    appendStep(
        {*number, step.label, WriterLock::userName(), QDateTime::currentDateTimeUtc(), step.number, 0});
    emit changed(inverted);
    emit historyChanged();
    return step.label;
}

Result<QString> PlanEditor::redo()
{
    if (!m_store)
        return Error{ErrorKind::ReadOnly, m_path, m_heldBy};
    if (m_redo.isEmpty())
        return Error{ErrorKind::NothingToRedo};
    const RevisionInfo step = m_redo.constLast();
    const Result<ChangeSet> changes = changesOf(step.number);
    if (!changes)
        return changes.error();
    const Result<qint64> number = write(*changes, {.label = step.label, .redoes = step.number});
    if (!number)
        return number.error();
    m_redo.removeLast();
    m_undo.append(step);
    m_mergeKey.clear();
    appendStep(
        {*number, step.label, WriterLock::userName(), QDateTime::currentDateTimeUtc(), 0, step.number});
    emit changed(*changes);
    emit historyChanged();
    return step.label;
}

Result<Done> PlanEditor::saveCopy(const QString& target) const
{
    return m_store ? m_store->saveCopy(target) : PlanStore::saveCopyOf(m_path, target);
}

void PlanEditor::takeHistory(QList<RevisionInfo> history)
{
    const UndoStacks stacks = undoStacks(history);
    m_undo = stacks.undo;
    m_redo = stacks.redo;
    m_revision = history.isEmpty() ? 0 : history.constLast().number;
    m_history = std::move(history);
    m_mergeKey.clear();
    m_recent.clear();
}

// The history as the file keeps it: steps that it dropped can be neither undone nor done again.
void PlanEditor::appendStep(const RevisionInfo& step)
{
    m_history.append(step);
    const qint64 first = m_store->firstRevision();
    const auto isDropped = [first](const RevisionInfo& old) { return old.number < first; };
    if (!isDropped(m_history.constFirst()))
        return;
    m_history.removeIf(isDropped);
    m_undo.removeIf(isDropped);
    // The next step to be done again is the oldest one; without it the later ones stand on nothing.
    if (std::any_of(m_redo.cbegin(), m_redo.cend(), isDropped))
        m_redo.clear();
}

void PlanEditor::reload()
{
    // What cannot be read again stays as it was shown; the next edit is refused in the same way.
    if (!m_store->reload())
        return;
    Result<QList<RevisionInfo>> history = m_store->history();
    if (!history)
        return;
    m_plan = m_store->plan();
    m_timing = Timing(m_plan);
    m_ids = std::make_unique<ClockIds>(m_plan.largestId());
    takeHistory(std::move(*history));
    emit reloaded();
    emit historyChanged();
}
} // namespace convenor
