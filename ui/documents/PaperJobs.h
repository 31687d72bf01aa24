// Printing, writing and copying papers from the window: asks where to, works beside the window, records what
// came out of it and says how it went.
#pragma once

#include "ui/documents/PaperWork.h"
#include "ui/WindowPage.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace convenor {
// "As &PDF…", for menus.
QString saveCaption(PaperFormat format, CsvStyle csv = CsvStyle::Safe);

// One job at a time: what is asked for meanwhile is refused with a sentence.
class PaperJobs : public QObject
{
    Q_OBJECT

public:
    // What the session names must outlive it.
    explicit PaperJobs(const Session& session, QObject* parent = nullptr);
    // Cancels, waits for the end of the file or print under way and records what came out of it: the editor
    // must still be there.
    ~PaperJobs() override;

    bool isBusy() const { return m_busy; }
    // Each asks first; nothing happens when nothing was chosen.
    void save(ExportRequest request);
    void print(ExportRequest request);
    void saveEverything(const PaperOptions& options);
    void printEverything(const PaperOptions& options);
    // One job of all pages that hang on the wall and say something else by now, or do not hang there yet.
    void printChanged();
    // Writes the evidence pack into a folder of its own within the one that is chosen.
    void saveEvidence();
    // Writes letters with agendas and calendars (SendPack) into a folder of their own within the one that is
    // chosen: to those who have or wait for a meeting, or to everybody.
    void saveLetters(bool everybody);
    // Puts the paper on the clipboard.
    void copy(const ExportRequest& request);
    void cancel();

signals:
    void said(const QString& sentence);
    // A job begins (with what it does, in words) or has ended ("").
    void busyChanged(const QString& what);
    void progressed(int done, int total);

private:
    using Work = std::function<WorkOutcome(const Plan& plan, const WorkWatch& watch)>;
    using Sentence = std::function<QString(const WorkOutcome& outcome)>;

    bool refuseWhileBusy();
    void complete(ExportRequest& request) const;
    QString askTarget(const ExportRequest& request, const QString& proposed) const;
    std::shared_ptr<QPrinter> askPrinter(const QString& title);
    void run(const QString& what, Work work, Sentence sentence);
    void take(const Sentence& sentence);
    QString record();

    Session m_session;
    QThreadPool m_pool;
    std::stop_source m_stop;
    std::shared_ptr<WorkOutcome> m_outcome; // of the job under way; the pool's until that has ended
    qint64 m_revision = 0;                  // of the plan that it works on
    bool m_busy = false;                    // until the outcome is recorded
};
} // namespace convenor
