// Says that papers are being printed or written, how far it has come, and cancels it.
#pragma once

#include <QFrame>
#include <QTimer>

class QProgressBar;

namespace convenor {
class PaperJobs;
class PlainLabel;

// Shown when the work takes longer than a moment.
class JobBar : public QFrame
{
    Q_OBJECT

public:
    // The jobs must outlive the bar.
    explicit JobBar(PaperJobs& jobs, QWidget* parent = nullptr);

private:
    void take(const QString& what);

    PlainLabel* m_what;
    QProgressBar* m_bar;
    QTimer m_moment;
};
} // namespace convenor
