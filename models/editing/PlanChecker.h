// Runs the rules on each new state of a plan, in a worker.
#pragma once

#include "domain/rules/RuleMemory.h"

#include <QObject>
#include <QThreadPool>

namespace convenor {
class PlanEditor;

// Watches an editor. While rules run on one state and the plan moves on, the next run starts from the newest
// state.
class PlanChecker : public QObject
{
    Q_OBJECT

public:
    // The editor must outlive the checker. The first run starts at once.
    explicit PlanChecker(const PlanEditor& editor, QObject* parent = nullptr);
    ~PlanChecker() override;

    // The problems of the last state that was checked.
    const QList<Problem>& problems() const { return m_problems; }
    // They are those of the plan as it is now: no run is under way.
    bool isUpToDate() const { return !m_running; }
    // Waits for the run under way, and is up to date afterwards.
    void finish();
    // Problems that others find in this plan (papers on the wall that are out of date): told beside those of
    // the rules until others are given.
    void setFurther(const QList<Problem>& problems);
    // Checks again although the plan is the same: the language of the sentences has changed.
    void restart();

signals:
    void problemsChanged();

private:
    void start();
    void take(const QList<Problem>& problems, quint64 run);
    void tell();

    const PlanEditor& m_editor;
    QList<Problem> m_found;    // by the rules
    QList<Problem> m_further;  // by others
    QList<Problem> m_problems; // both
    RuleMemory m_memory;       // of the worker, which runs once at a time
    QThreadPool m_pool;
    quint64 m_run = 0;
    bool m_running = false;
    bool m_stale = false;
};
} // namespace convenor
