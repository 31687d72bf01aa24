// Keeps an eye on the papers: which of those that were printed say something wrong by now, and on which
// nothing would stand.
#pragma once

#include "documents/papers/StalePapers.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace convenor {
class PlanEditor;

// Looks anew in another thread once changes have settled; a look that is out of date is stopped.
class PaperWatch : public QObject
{
    Q_OBJECT

public:
    // The editor must outlive the watch.
    explicit PaperWatch(const PlanEditor& editor, QObject* parent = nullptr);
    ~PaperWatch() override;

    // Printed papers that are wrong by now, in the order in which papers are offered.
    const QList<Staleness>& stale() const { return m_stale; }
    // "2 papers on the wall are out of date."; "" when none is.
    QString sentence() const;
    // Papers on which nothing would stand, each with what it lacks; looked for while somebody wants to know.
    const QHash<Paper, QString>& empty() const { return m_empty; }
    void setEmptyWanted(bool wanted);

signals:
    void staleChanged();
    void emptyChanged();

private:
    struct Findings
    {
        QList<Staleness> stale;
        QList<Paper> empty;
        bool lookedForEmpty = false;
    };
    static std::shared_ptr<const Findings> look(const Plan& plan, bool forEmpty, const std::stop_token& stop);
    void ask();
    void start();
    void take(const std::shared_ptr<const Findings>& findings, quint64 run);

    const PlanEditor& m_editor;
    QList<Staleness> m_stale;
    QHash<Paper, QString> m_empty;
    QThreadPool m_pool;
    QTimer m_pause;
    std::stop_source m_stop;
    quint64 m_run = 0;
    bool m_emptyWanted = false;
};
} // namespace convenor
