// The panel beside the agenda: what the grid does not show of an item.
#pragma once

#include "editing/AgendaEdits.h"

#include <QScrollArea>

namespace convenor {
class FormBuilder;
class PlainLabel;
class TasksOfItem;
struct FieldSpec;

class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(PlanEditor& editor, QWidget* parent = nullptr);

    // Shows an item, of a day or of the parking list; 0 shows that nothing is chosen.
    void setItem(Id item);
    // Shows something more of the item below the fields (its to-dos); the inspector takes the widget.
    void addPart(QWidget* part);
    // Stores what is being typed; false when it cannot be stored.
    bool finish();

signals:
    void said(const QString& sentence);

private:
    void buildForm();
    void addText(const char* field, const QString& label, const QString& tip, int lines);
    void addMode();
    void addTrack();
    void addClosedFor();
    void buildTimeFields();
    void buildPlaceFields();
    void addNumber(const char* field, const QString& label, const QString& tip);
    QString read(const char* field) const;
    QString commit(const char* field, const QString& label, const QString& text, const QString& mergeKey);
    QString commitTrack(const QString& text);
    FieldSpec fieldSpec(const char* field, const QString& label, const QString& tip);
    // What follows from the fields, below them.
    QString timesText(const AgendaItem& item) const;
    QString visitText(const AgendaItem& item) const;
    QString closedText(const AgendaItem& item) const;
    void showNotes(const AgendaItem& item);

    PlanEditor& m_editor;
    AgendaEdits m_edits;
    Id m_item = 0;
    PlainLabel* m_title;
    PlainLabel* m_times;
    QWidget* m_fields;
    FormBuilder* m_form;
    TasksOfItem* m_tasks = nullptr;
    PlainLabel* m_visit = nullptr;
    PlainLabel* m_closed = nullptr;
};
} // namespace convenor
