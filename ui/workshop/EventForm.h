// What the forms over the event itself share: every field is a member of Workshop, every edit one named step.
#pragma once

#include "domain/AgendaRecords.h"

#include <QWidget>

#include <functional>

namespace convenor {
class FormBuilder;
class PlanEditor;

class EventForm : public QWidget
{
    Q_OBJECT

public:
    // The editor must outlive the form.
    explicit EventForm(PlanEditor& editor, QWidget* parent = nullptr);

    // Puts the focus on a field by its name; false when there is no such field.
    bool goToField(const QString& name);
    // Stores what is being typed; false when a text is wrong, which then has the focus.
    bool finish();

signals:
    void said(const QString& sentence);

protected:
    // A field of one member, stored while one types.
    void addText(const QString& name, const QString& label, const QString& tip, const QString& example,
                 QString Workshop::*member, int lines = 1);
    // A line that is stored when it is complete and `check` finds nothing wrong with it: "" or a sentence.
    void addChecked(const QString& name, const QString& label, const QString& tip, const QString& example,
                    QString Workshop::*member, std::function<QString(const QString&)> check,
                    const QStringList& suggestions = {});
    // Changes the event as one step; "" when done, else the sentence of the error.
    QString change(const QString& label, const QString& mergeKey, const std::function<void(Workshop&)>& set);
    // Reads everything anew; after each change of the plan.
    virtual void refresh();
    // To be called when all fields are there: read-only where the plan is, and following it from now on.
    void follow();

    PlanEditor& editor() const { return m_editor; }
    FormBuilder& form() const { return *m_form; }
    QString stepLabel(const QString& label) const;

private:
    PlanEditor& m_editor;
    FormBuilder* m_form;
};

// A sentence for a name that is no time zone; "" for one, and for an empty text.
QString zoneProblem(const QString& name);
// All zones with a place in their name, "Europe/Brussels".
QStringList zoneNames();
} // namespace convenor
