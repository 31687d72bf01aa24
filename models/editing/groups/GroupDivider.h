// Divides in a worker, so that the window goes on; one question at a time.
#pragma once

#include "editing/groups/Division.h"

#include <QObject>

#include <memory>

namespace convenor {
class PlanEditor;

class GroupDivider : public QObject
{
    Q_OBJECT

public:
    // The editor must outlive the divider.
    explicit GroupDivider(const PlanEditor& editor, QObject* parent = nullptr);
    // Stops what runs.
    ~GroupDivider() override;

    bool isBusy() const;
    // Asks; a question under way is stopped and forgotten first. The answer comes by a signal, about the
    // plan as it stands now.
    void divide(const DivisionRequest& request);
    void repair(const RepairQuestion& question);
    // Ends what runs: a division with the best so far, a repair with Cancelled.
    void stop();
    // Waits until the answer has been told.
    void finish();

signals:
    void started();
    // Some ten times a second at most; a repair only says how much is done.
    void progress(const convenor::DivisionProgress& now);
    void divided(const convenor::Result<convenor::Division>& answer);
    void repaired(const convenor::Result<convenor::RepairList>& answer);

private:
    struct Work;
    void start(std::unique_ptr<Work> work);
    void forget();
    void tell();

    std::unique_ptr<Work> m_work;
    quint64 m_asked = 0;
    const PlanEditor& m_editor;
};
} // namespace convenor
