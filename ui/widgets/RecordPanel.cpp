#include "ui/widgets/RecordPanel.h"

#include "editing/PlanEditor.h"
#include "ui/widgets/FormBuilder.h"

namespace convenor {
RecordPanel::RecordPanel(const PlanEditor& editor, QWidget* parent) : QWidget(parent)
{
    connect(&editor, &PlanEditor::changed, this, &RecordPanel::refresh);
    connect(&editor, &PlanEditor::reloaded, this, &RecordPanel::refresh);
}

FormBuilder* RecordPanel::makeForm(QWidget* container)
{
    m_form = new FormBuilder(container, FormBuilder::Labels::Above);
    connect(m_form, &FormBuilder::wrong, this, &RecordPanel::said);
    return m_form;
}

bool RecordPanel::finish()
{
    if (!m_form || m_form->finish())
        return true;
    QWidget* field = focusWidget(); // hidden until now, perhaps
    emit wanted();
    if (field)
        field->setFocus();
    return false;
}

void RecordPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void RecordPanel::refresh()
{
    m_stale = !isVisible();
    if (!m_stale)
        fill();
}
} // namespace convenor
