#include "editing/PlanEditor.h"

#include "domain/PeopleRecords.h"
#include "domain/planners/BookingKeeper.h"
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

Result<Done> PlanEditor::checkFree() const
{
    if (isBusy())
        return Error{ErrorKind::Busy, m_path};
    if (!m_store)
        return Error{ErrorKind::ReadOnly, m_path, m_heldBy};
    return Done{};
}

// The changes with the bookings and seats that follow from them, and what is typed on in one cell as one
// step.
PlanStep PlanEditor::newStep(const QString& label, const ChangeSet& wanted, const QString& mergeKey) const
{
    ChangeSet changes = wanted;
    if (concernsBookings(m_plan, changes)) {
        if (const Result<Plan> after = m_plan.applied(changes); after)
            keepBookings(m_plan, *after, changes, *m_ids);
    }
    if (concernsSeats(changes)) {
        if (const Result<Plan> after = m_plan.applied(changes); after)
            completeSeats(*after, changes, *m_ids);
    }
    StepInfo info{label};
    const qint64 last = m_undo.isEmpty() ? 0 : m_undo.constLast().number;
    // Only the very last step can be typed on: an undo or redo in between ends it.
    if (!mergeKey.isEmpty() && mergeKey == m_mergeKey && last == m_revision && m_recent.contains(last)) {
        info.replacesLast = true;
        info.whole = m_recent.value(last);
        info.whole.append(changes);
    }
    return {.changes = std::move(changes), .info = std::move(info), .mergeKey = mergeKey};
}

PlanStep PlanEditor::turnedStep(PlanStep::Way way) const
{
    const bool isUndo = way == PlanStep::Way::Undo;
    PlanStep step{.way = way, .of = isUndo ? m_undo.constLast() : m_redo.constLast()};
    step.info.label = step.of.label;
    (isUndo ? step.info.undoes : step.info.redoes) = step.of.number;
    if (const auto known = m_recent.constFind(step.of.number); known != m_recent.cend())
        step.changes = isUndo ? known->inverted() : *known;
    return step;
}

Result<qint64> PlanEditor::run(const PlanStep& step, const Watch& watch)
{
    return take(step, writeStep(step, m_plan, *m_store, watch));
}

// Moves the plan and its history to where the file is by now.
Result<qint64> PlanEditor::take(const PlanStep& step, Result<WrittenStep> written)
{
    if (!written) {
        if (written.error().kind == ErrorKind::ChangedElsewhere)
            reload();
        return written.error();
    }
    m_plan = std::move(written->plan);
    m_timing = std::move(written->timing);
    m_revision = written->number;
    m_mergeKey = step.mergeKey;
    RevisionInfo info{written->number,        step.info.label,
                      WriterLock::userName(), QDateTime::currentDateTimeUtc(),
                      step.info.undoes,       step.info.redoes};
    switch (step.way) {
    case PlanStep::Way::New:
        if (step.info.replacesLast) {
            m_recent.remove(m_history.constLast().number);
            m_history.removeLast();
            m_undo.removeLast();
        }
        m_undo.append(info);
        m_redo.clear();
        keepRecent(info.number, step.info.replacesLast ? step.info.whole : written->changes);
        break;
    case PlanStep::Way::Undo:
        m_undo.removeLast();
        m_redo.append(step.of);
        break;
    case PlanStep::Way::Redo:
        m_redo.removeLast();
        m_undo.append(step.of);
        break;
    }
    appendStep(info);
    emit changed(written->changes);
    emit historyChanged();
    return written->number;
}

void PlanEditor::keepRecent(qint64 number, const ChangeSet& changes)
{
    m_recent.insert(number, changes);
    const qint64 oldest = number - recentSteps;
    m_recent.removeIf([oldest](QHash<qint64, ChangeSet>::iterator known) { return known.key() <= oldest; });
}

Result<qint64> PlanEditor::apply(const QString& label, const ChangeSet& wanted, const QString& mergeKey,
                                 const Watch& watch)
{
    if (wanted.isEmpty())
        return m_revision;
    if (const Result<Done> free = checkFree(); !free)
        return free.error();
    return run(newStep(label, wanted, mergeKey), watch);
}

Result<Done> PlanEditor::record(const ChangeSet& changes)
{
    if (const Result<Done> free = checkFree(); !free)
        return free;
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

Result<Erased> PlanEditor::erase(const QSet<Id>& people)
{
    if (const Result<Done> free = checkFree(); !free)
        return free.error();
    QSet<Id> others = people;
    others.removeIf([this](Id id) { return m_plan.find<Person>(id) != nullptr; });
    if (!others.isEmpty()) {
        const Result<QSet<Id>> past = pastPeople();
        if (!past)
            return past.error();
        for (const Id id : others.subtract(*past))
            return Error{ErrorKind::NoSuchRecord, QStringLiteral("person"), QString::number(id)};
    }
    if (people.isEmpty())
        return Erased{};
    Result<Erased> erased = m_store->erase(Erasure(people), tr("Erased %n people", "", int(people.size())));
    if (erased)
        takeStored();
    else if (needsReload(erased.error().kind))
        reload();
    return erased;
}

Result<QSet<Id>> PlanEditor::pastPeople() const
{
    if (isBusy())
        return Error{ErrorKind::Busy, m_path};
    const Result<PastPeople> past = PlanStore::pastPeople(m_path);
    return past ? Result<QSet<Id>>(past->people()) : past.error();
}

Result<Done> PlanEditor::readSteps(const QList<qint64>& numbers,
                                   const std::function<void(qint64 number, const ChangeSet&)>& take) const
{
    if (isBusy())
        return Error{ErrorKind::Busy, m_path};
    if (!m_store)
        return PlanStore::readSteps(m_path, QSet<qint64>(numbers.cbegin(), numbers.cend()), take);
    for (const qint64 number : numbers) {
        const auto known = m_recent.constFind(number);
        const Result<ChangeSet> changes =
            known != m_recent.cend() ? Result<ChangeSet>(*known) : m_store->changesOf(number);
        if (changes)
            take(number, *changes);
        else if (changes.error().kind != ErrorKind::NoSuchRecord)
            return changes.error();
    }
    return Done{};
}

ChangeSet PlanEditor::lastChanges() const
{
    return m_recent.value(m_revision);
}

QString PlanEditor::undoLabel() const
{
    return m_undo.isEmpty() ? QString() : m_undo.constLast().label;
}

QString PlanEditor::redoLabel() const
{
    return m_redo.isEmpty() ? QString() : m_redo.constLast().label;
}

Result<QString> PlanEditor::undo()
{
    if (const Result<Done> free = checkFree(); !free)
        return free.error();
    if (m_undo.isEmpty())
        return Error{ErrorKind::NothingToUndo};
    const PlanStep step = turnedStep(PlanStep::Way::Undo);
    const Result<qint64> number = run(step);
    return number ? Result<QString>(step.of.label) : number.error();
}

Result<QString> PlanEditor::redo()
{
    if (const Result<Done> free = checkFree(); !free)
        return free.error();
    if (m_redo.isEmpty())
        return Error{ErrorKind::NothingToRedo};
    const PlanStep step = turnedStep(PlanStep::Way::Redo);
    const Result<qint64> number = run(step);
    return number ? Result<QString>(step.of.label) : number.error();
}

Result<Done> PlanEditor::saveCopy(const QString& target) const
{
    if (isBusy())
        return Error{ErrorKind::Busy, m_path};
    return m_store ? m_store->saveCopy(target) : PlanStore::saveCopyOf(m_path, target);
}

Result<QString> PlanEditor::backup() const
{
    if (const Result<Done> free = checkFree(); !free)
        return free.error();
    return m_store->backup();
}

Result<Done> PlanEditor::dropBackup(const QString& path) const
{
    if (const Result<Done> free = checkFree(); !free)
        return free;
    return m_store->dropBackup(path);
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
    if (m_store->reload())
        takeStored();
}

void PlanEditor::takeStored()
{
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
