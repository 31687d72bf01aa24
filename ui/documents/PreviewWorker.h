// Lays papers out beside the window.
#pragma once

#include "documents/Page.h"
#include "domain/Plan.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace convenor {
class PlanEditor;

// What was laid out: the pages and the language they are in.
struct LaidOut
{
    Pages pages;
    QString language;
};

// Lays the agenda of an editor's plan out anew after each change, once typing pauses, on a snapshot in
// another thread. A run that is out of date is stopped.
class PreviewWorker : public QObject
{
    Q_OBJECT

public:
    // The editor must outlive the worker.
    explicit PreviewWorker(const PlanEditor& editor, QObject* parent = nullptr);
    ~PreviewWorker() override;

    void setLanguage(const QString& language);
    // Stops while nobody looks; catches up when somebody does.
    void setActive(bool active);
    bool isBusy() const { return m_running || m_pause.isActive(); }
    // The last pages; null before the first.
    std::shared_ptr<const LaidOut> pages() const { return m_pages; }

signals:
    void pagesChanged();
    void busyChanged();

private:
    void ask();
    void start();
    void take(std::shared_ptr<const LaidOut> pages, quint64 run);

    const PlanEditor& m_editor;
    QString m_language;
    std::shared_ptr<const LaidOut> m_pages;
    QThreadPool m_pool;
    QTimer m_pause;
    std::stop_source m_stop;
    quint64 m_run = 0;
    bool m_running = false;
    bool m_active = false;
    bool m_stale = true;
};
} // namespace convenor
