// The fields of the event itself.
#pragma once

#include "ui/workshop/EventForm.h"

namespace convenor {
class WorkshopForm : public EventForm
{
    Q_OBJECT

public:
    explicit WorkshopForm(PlanEditor& editor, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void addWhat();
    void addWhere();
    void addPapers();
    void addRetention();
    QString zoneLabelOfDate() const;
};
} // namespace convenor
