// The panel beside the agenda: what the grid does not show of an item.
#pragma once

#include "editing/AgendaEdits.h"

#include <QScrollArea>

namespace convenor {
class FormBuilder;
class PlainLabel;

class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(PlanEditor& editor, QWidget* parent = nullptr);

    // Shows an item; 0 shows that nothing is chosen.
    void setItem(Id item);
    // Stores what is being typed; false when it cannot be stored.
    bool finish();

signals:
    void said(const QString& sentence);

private:
    void buildForm();
    void addText(const char* field, const QString& label, const QString& tip, int lines);
    void addMode();
    void addNumber(const char* field, const QString& label, const QString& tip);
    QString read(const char* field) const;
    QString commit(const char* field, const QString& label, const QString& text, const QString& mergeKey);

    PlanEditor& m_editor;
    AgendaEdits m_edits;
    Id m_item = 0;
    PlainLabel* m_title;
    PlainLabel* m_times;
    QWidget* m_fields;
    FormBuilder* m_form;
};
} // namespace convenor
