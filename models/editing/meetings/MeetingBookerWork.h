// Books in a worker, so that the window goes on; one question at a time.
#pragma once

#include "editing/meetings/MeetingBooker.h"

#include <QObject>

#include <memory>

namespace convenor {
class PlanEditor;

class MeetingBookerWork : public QObject
{
    Q_OBJECT

public:
    // The editor must outlive it.
    explicit MeetingBookerWork(const PlanEditor& editor, QObject* parent = nullptr);
    // Stops what runs.
    ~MeetingBookerWork() override;

    bool isBusy() const;
    // Asks; a question under way is stopped and forgotten first. The answer comes by a signal, about the
    // plan as it stands now; MeetingEdits::take takes it over.
    void book(const BookingQuestion& question);
    // Ends what runs: with the best so far.
    void stop();
    // Waits until the answer has been told.
    void finish();

signals:
    void started();
    // Some ten times a second at most.
    void progress(const convenor::BookingProgress& now);
    void booked(const convenor::Result<convenor::BookingProposal>& answer);

private:
    struct Work;
    void forget();
    void tell();

    std::unique_ptr<Work> m_work;
    quint64 m_asked = 0;
    const PlanEditor& m_editor;
};
} // namespace convenor
