// Which tables and agenda items each step of the history is about: read from the file bit by bit, in the
// pauses of the window, once somebody asks.
#pragma once

#include "editing/PlanEditor.h"

#include <QHash>
#include <QTimer>

namespace convenor {
class StepIndex : public QObject
{
    Q_OBJECT

public:
    // The editor must outlive it.
    explicit StepIndex(PlanEditor& editor, QObject* parent = nullptr);

    // Begins to read what is not known yet, the newest steps first; new steps are read as they come.
    void start();
    bool isComplete() const { return m_waiting.isEmpty(); }
    // How many steps are still to be read.
    int waiting() const { return int(m_waiting.size()); }

    // Whether a step changed rows of a table; an item, or what hangs on it (its people, groups, bookings'
    // desk). False for what is not read yet.
    bool concerns(qint64 step, Table table) const;
    bool concernsItem(qint64 step, Id item) const;

signals:
    // More is known.
    void grown();

private:
    struct Subjects
    {
        quint64 tables = 0; // a bit each
        QSet<Id> items;
    };
    static Subjects subjectsOf(const ChangeSet& changes);
    void take();
    void readSome();

    PlanEditor& m_editor;
    QHash<qint64, Subjects> m_known;
    QList<qint64> m_waiting; // oldest first
    QTimer m_reading;
    bool m_isWanted = false;
};
} // namespace convenor
