// PlanEditor's large steps, written in a worker while the editor is locked.
#include "editing/PlanEditor.h"

#include <QThread>

namespace convenor {
struct PlanEditor::Work
{
    PlanStep step;
    std::stop_source stop;
    std::unique_ptr<QThread> thread;
    // Of the worker until its thread has finished.
    Result<WrittenStep> outcome = Error{ErrorKind::Cancelled};
};

PlanEditor::PlanEditor() : m_ids(std::make_unique<ClockIds>()) {}

PlanEditor::~PlanEditor()
{
    if (!m_work)
        return;
    m_work->stop.request_stop();
    m_work->thread->wait();
}

bool PlanEditor::start(const QString& label, const ChangeSet& changes)
{
    return !isBusy() && startWork(newStep(label, changes, {}));
}

bool PlanEditor::startUndo()
{
    return !isBusy() && canUndo() && startWork(turnedStep(PlanStep::Way::Undo));
}

bool PlanEditor::startRedo()
{
    return !isBusy() && canRedo() && startWork(turnedStep(PlanStep::Way::Redo));
}

bool PlanEditor::startWork(PlanStep step)
{
    if (!m_store)
        return false;
    m_work = std::make_unique<Work>();
    m_work->step = std::move(step);
    const auto progress = [this](double done) {
        QMetaObject::invokeMethod(
            this, [this, done] { emit workProgress(done); }, Qt::QueuedConnection);
    };
    Work* work = m_work.get();
    // SQLite lets a connection wander between threads as long as one at a time uses it.
    work->thread.reset(QThread::create([work, plan = m_plan, store = m_store.get(), progress] {
        work->outcome = writeStep(work->step, plan, *store, {work->stop.get_token(), progress});
    }));
    connect(work->thread.get(), &QThread::finished, this, &PlanEditor::endWork, Qt::QueuedConnection);
    emit workStarted(work->step.info.label);
    work->thread->start();
    return true;
}

void PlanEditor::endWork()
{
    m_work->thread->wait();
    // Whoever hears of it may start the next one.
    const std::unique_ptr<Work> work = std::move(m_work);
    const Result<qint64> outcome = take(work->step, std::move(work->outcome));
    emit workEnded(work->step.info.label, outcome);
}

void PlanEditor::cancelWork()
{
    if (m_work)
        m_work->stop.request_stop();
}

bool PlanEditor::isLarge(const RevisionInfo& step) const
{
    // What so many changes take when they are packed, about: nobody unpacks them to count them.
    constexpr qint64 largePack = qint64(64) << 10;
    if (const auto known = m_recent.constFind(step.number); known != m_recent.cend())
        return known->size() > largeStep;
    return m_store && m_store->storedSize(step.number) > largePack;
}
} // namespace convenor
