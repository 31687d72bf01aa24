// Lays papers out beside the window.
#pragma once

#include "documents/papers/PaperOptions.h"
#include "documents/papers/Papers.h"
#include "domain/Plan.h"
#include "ui/documents/PrintReport.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace convenor {
class PlanEditor;

// Which paper is to be seen.
struct PreviewQuestion
{
    Paper paper = Paper::Agenda;
    PaperOptions options = {};

    bool operator==(const PreviewQuestion&) const = default;
};

// What was laid out of a paper; pages are shared, so that it is cheap to copy.
struct LaidOut
{
    // More pages than these are counted, but nobody leafs through them on a screen.
    static constexpr int mostPages = 500;

    PreviewQuestion question;
    std::vector<std::shared_ptr<const Page>> pages; // the first ones
    int total = 0;                                  // so many there are, or were laid out so far
    bool complete = false;
    PrintReport report = {};         // once it is complete
    std::optional<Error> error = {}; // why there is no page

    // The first page that shows a record; -1 when none does.
    int pageOf(qint64 subject) const;
};

// Lays a paper of an editor's plan out anew after each change, at once, on a snapshot in another thread; a
// run that is out of date is stopped. The first pages come before the last is laid out.
class PreviewWorker : public QObject
{
    Q_OBJECT

public:
    // The editor must outlive the worker.
    explicit PreviewWorker(const PlanEditor& editor, QObject* parent = nullptr);
    ~PreviewWorker() override;

    void setQuestion(const PreviewQuestion& question);
    const PreviewQuestion& question() const { return m_question; }
    // Stops while nobody looks; catches up when somebody does.
    void setActive(bool active);
    bool isBusy() const { return m_running || m_pause.isActive(); }
    // The last pages; null before the first. While a paper is laid out anew its old pages stand behind the
    // new ones.
    std::shared_ptr<const LaidOut> pages() const { return m_pages; }

signals:
    void pagesChanged();
    void busyChanged();

private:
    struct Engine;
    class Run;
    void ask();
    void start();
    void take(const std::shared_ptr<LaidOut>& pages, quint64 run);

    const PlanEditor& m_editor;
    PreviewQuestion m_question;
    std::shared_ptr<const LaidOut> m_pages;
    QThreadPool m_pool;
    std::unique_ptr<Engine> m_engine; // of the pool's thread only
    QTimer m_pause;
    std::stop_source m_stop;
    quint64 m_run = 0;
    bool m_running = false;
    bool m_active = false;
    bool m_stale = true;
};
} // namespace convenor
