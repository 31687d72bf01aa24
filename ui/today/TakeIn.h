// Reads the copy of a workshop that was used at a second door.
#pragma once

#include "domain/Plan.h"

#include <QObject>
#include <QThreadPool>

namespace convenor {
class PlanEditor;

// Reads in a worker, so that the window goes on; one file at a time.
class TakeIn : public QObject
{
    Q_OBJECT

public:
    // The editor must outlive it.
    explicit TakeIn(const PlanEditor& editor, QObject* parent = nullptr);
    // Waits for a file that is being read.
    ~TakeIn() override;

    // Begins to read; "" or a sentence that says why not: the file is the open one itself, another one is
    // being read.
    QString start(const QString& path);

signals:
    // The copy as it was read; nothing of it has been taken over yet.
    void read(const convenor::Plan& copy);
    // A sentence that says why it cannot be read.
    void failed(const QString& sentence);

private:
    const PlanEditor& m_editor;
    QThreadPool m_pool;
    bool m_busy = false;
};
} // namespace convenor
