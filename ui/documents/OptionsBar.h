// What a paper can be asked: one control for each option that it looks at, and no others.
#pragma once

#include "documents/papers/PaperOptions.h"
#include "documents/papers/Papers.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace convenor {
class PlanEditor;

// Options are kept when another paper is chosen; what it does not look at is then hidden, and not asked of
// it.
class OptionsBar : public QWidget
{
    Q_OBJECT

public:
    // The editor must outlive the bar.
    explicit OptionsBar(const PlanEditor& editor, QWidget* parent = nullptr);

    void setPaper(Paper paper);
    Paper paper() const { return m_paper; }
    // What is asked of the paper: languages, and what it uses.
    PaperOptions options() const;
    // Shows these in the controls. What no longer exists is left out.
    void setOptions(const PaperOptions& options);

signals:
    void optionsChanged();

private:
    QComboBox* addCombo(unsigned use, const QString& name, const QString& label, const QString& tip);
    QSpinBox* addNumber(unsigned use, const QString& name, const QString& label, const QString& tip);
    QCheckBox* addCheck(unsigned use, const QString& name, const QString& label, const QString& tip);
    QWidget* addPart(unsigned use, QWidget* control, const QString& label);
    void addColumns();
    void fillLanguages();
    void fillRecords();
    void fillPeople();
    void fill(QComboBox* combo, const QString& all, const QList<QPair<Id, QString>>& records);
    void showColumns();
    void showParts();
    void changed();

    const PlanEditor& m_editor;
    Paper m_paper = Paper::Agenda;
    QList<QPair<unsigned, QWidget*>> m_parts; // for which use; 0 = always
    QComboBox* m_language;
    QComboBox* m_second;
    QComboBox* m_day;
    QComboBox* m_room;
    QComboBox* m_person;
    QComboBox* m_round;
    QComboBox* m_helpdesk;
    QComboBox* m_groupBy;
    QPushButton* m_columns = nullptr;
    QComboBox* m_perSheet;
    QSpinBox* m_startLabel;
    QCheckBox* m_halfDays;
    QCheckBox* m_apart;
    QPushButton* m_everybody = nullptr;
    QComboBox* m_order;
    QComboBox* m_invitations;
    QCheckBox* m_upperSurname;
    QComboBox* m_audience;
    QList<Id> m_only; // the people of a selection; empty = all
    QList<QAction*> m_columnActions;
    bool m_peopleAreOld = true;
    bool m_filling = false;
};
} // namespace convenor
