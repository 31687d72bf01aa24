// How far dividing is: the best so far, what cannot be undercut, and a way to stop with it.
#pragma once

#include "editing/groups/Division.h"

#include <QFrame>
#include <QTimer>

class QProgressBar;

namespace convenor {
class PlainLabel;

// Shown when the work takes longer than a moment.
class GroupBoardProgress : public QFrame
{
    Q_OBJECT

public:
    explicit GroupBoardProgress(QWidget* parent = nullptr);

    void begin(const QString& what);
    void setProgress(const DivisionProgress& now);
    void end();
    bool isRunning() const { return !m_text.isEmpty(); }

signals:
    // Stop with the best so far.
    void stopRequested();

private:
    QString m_text;
    PlainLabel* m_what;
    QProgressBar* m_bar;
    QTimer m_moment;
};
} // namespace convenor
