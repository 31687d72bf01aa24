// The base of panels beside a page that show one record: a form with whatever stands around it.
#pragma once

#include <QWidget>

namespace convenor {
class FormBuilder;
class PlanEditor;

// Reads what it shows anew after every change of the plan, at once while it is seen and else when it is
// shown. A panel says its sentences for the status line by `said`.
class RecordPanel : public QWidget
{
    Q_OBJECT

public:
    // The editor must outlive the panel.
    explicit RecordPanel(const PlanEditor& editor, QWidget* parent = nullptr);

    // Stores what is being typed; false when it is wrong: then it is said, asked for by `wanted`, and has the
    // focus.
    virtual bool finish();

signals:
    void said(const QString& sentence);
    // Something in the panel has to be put right: it is to be seen.
    void wanted();

protected:
    // The panel's form, made in `container`, its labels above its fields. What is wrong in it is said.
    FormBuilder* makeForm(QWidget* container);
    // Shows the record as the plan has it now; only called while the panel is seen.
    virtual void fill() = 0;
    // Has fill() called: now, or when the panel is seen.
    void refresh();
    void showEvent(QShowEvent* event) override;

private:
    FormBuilder* m_form = nullptr;
    bool m_stale = true;
};
} // namespace convenor
