#include "editing/PlanChecker.h"

#include "editing/PlanEditor.h"

namespace convenor {
PlanChecker::PlanChecker(const PlanEditor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    m_pool.setMaxThreadCount(1);
    connect(&editor, &PlanEditor::changed, this, &PlanChecker::start);
    connect(&editor, &PlanEditor::reloaded, this, &PlanChecker::start);
    start();
}

PlanChecker::~PlanChecker()
{
    m_pool.waitForDone();
}

void PlanChecker::start()
{
    m_stale = m_running;
    if (m_running)
        return;
    m_running = true;
    m_pool.start([this, plan = m_editor.plan(), timing = m_editor.timing(), run = ++m_run] {
        // Handed over in the window's thread; the destructor waits, so `this` lives.
        QMetaObject::invokeMethod(
            this, [this, run, found = findProblems(plan, timing, m_memory)] { take(found, run); },
            Qt::QueuedConnection);
    });
}

void PlanChecker::take(const QList<Problem>& problems, quint64 run)
{
    if (run != m_run)
        return;
    m_running = false;
    m_found = problems;
    tell();
    if (m_stale)
        start();
}

void PlanChecker::setFurther(const QList<Problem>& problems)
{
    m_further = problems;
    tell();
}

void PlanChecker::tell()
{
    m_problems = withFurther(m_editor.plan(), m_editor.timing(), m_found, m_further);
    emit problemsChanged();
}

void PlanChecker::finish()
{
    m_pool.waitForDone();
    ++m_run; // what is still in the event queue is old
    m_stale = false;
    take(findProblems(m_editor.plan(), m_editor.timing(), m_memory), m_run);
}

void PlanChecker::restart()
{
    start();
}
} // namespace convenor
