// The programme pack: what the programme that pays wants to see on every paper.
#pragma once

#include "ui/workshop/EventForm.h"

class QAction;

namespace convenor {
class PackForm : public EventForm
{
    Q_OBJECT

public:
    explicit PackForm(PlanEditor& editor, QWidget* parent = nullptr);

private:
    void addColour();

    QAction* m_swatch = nullptr;
};
} // namespace convenor
