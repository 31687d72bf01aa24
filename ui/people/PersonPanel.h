// One person beside the grid: when he comes, what he signed up for, where he takes part, to what he agreed.
#pragma once

#include "editing/AttendanceEdits.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace convenor {
class FormBuilder;
class PlainLabel;
class RecordModel;

class PersonPanel : public QWidget
{
    Q_OBJECT

public:
    // What is changed goes through the grid's model, as if it were typed there; both must outlive the panel.
    PersonPanel(PlanEditor& editor, RecordModel& model, QWidget* parent = nullptr);

    // 0: nobody.
    void setPerson(Id person);
    // Stores what is being typed; false when it is wrong.
    bool finish();

signals:
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    // A box that says whether the person is on a list.
    struct Box
    {
        QCheckBox* box = nullptr;
        PlainLabel* label = nullptr; // wraps, as the text of a box does not
        AttendanceTarget target;
    };
    void makeForm();
    void addConsent(const char* field, const QString& label);
    void makeBoxes();
    void refresh();
    void refreshBoxes();
    void toggleDay(Id day, bool comes);
    void toggleItem(Id item, bool wanted);
    QString commit(const char* field, const QString& text);
    QStringList consentNotes() const;
    QStringList partsOf() const;
    QList<AttendanceTarget> targets() const;

    PlanEditor& m_editor;
    RecordModel& m_model;
    AttendanceEdits m_edits;
    Id m_person = 0;
    FormBuilder* m_form = nullptr;
    QWidget* m_boxArea = nullptr;
    QWidget* m_rest = nullptr;
    PlainLabel* m_name = nullptr;
    PlainLabel* m_what = nullptr;
    PlainLabel* m_parts = nullptr;
    PlainLabel* m_consents = nullptr;
    QList<Box> m_boxes;
    bool m_refreshing = false;
    bool m_stale = true;
};
} // namespace convenor
