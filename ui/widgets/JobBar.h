// Says what is being done for longer than a moment, how far it has come, and cancels it.
#pragma once

#include <QFrame>
#include <QTimer>

class QProgressBar;

namespace convenor {
class PlainLabel;

// Shown when the work takes longer than a moment.
class JobBar : public QFrame
{
    Q_OBJECT

public:
    explicit JobBar(const QString& name, QWidget* parent = nullptr);

    // What is being done, "Writing the badges"; "" when it has ended.
    void take(const QString& what);
    void setProgress(int done, int total);

signals:
    void cancelRequested();

private:
    PlainLabel* m_what;
    QProgressBar* m_bar;
    QTimer m_moment;
};
} // namespace convenor
