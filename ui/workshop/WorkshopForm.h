// The fields of the event itself.
#pragma once

#include "domain/AgendaRecords.h"

#include <QWidget>

#include <functional>

namespace convenor {
class FormBuilder;
class PlanEditor;

class WorkshopForm : public QWidget
{
    Q_OBJECT

public:
    // The editor must outlive the form.
    explicit WorkshopForm(PlanEditor& editor, QWidget* parent = nullptr);

    // Puts the focus on a field by its name; false when there is no such field.
    bool goToField(const QString& name);
    bool finish();

signals:
    void said(const QString& sentence);

private:
    void addWhat();
    void addWhere();
    void addPapers();
    void addText(const QString& name, const QString& label, const QString& tip, const QString& example,
                 QString Workshop::*member, int lines = 1);
    void addZone();
    void addRetention();
    void refresh();
    QString zoneLabelOfDate() const;
    // Changes the event as one step; "" when done, else the sentence of the error.
    QString change(const QString& label, const QString& mergeKey, const std::function<void(Workshop&)>& set);

    PlanEditor& m_editor;
    FormBuilder* m_form;
};
} // namespace convenor
