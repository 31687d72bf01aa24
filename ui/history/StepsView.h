// All steps of the workshop, which of them somebody looks for, and what each of them changed.
#pragma once

#include "ui/WindowPage.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace convenor {
class HistoryFilter;
class PlainLabel;
class RowList;
class StepChangesModel;

class StepsView : public QWidget
{
    Q_OBJECT

public:
    explicit StepsView(const Session& session, QWidget* parent = nullptr);

    // Only the steps that concern an agenda item (0 = all).
    void showItem(Id item);
    // Shows a step; false when it is not, or no longer, in the history.
    bool showStep(qint64 number);
    void takeFocus();
    void focusFilter();
    // Brings back what the current row was before: a value, or a whole record.
    void restore();
    // Shows the record of the current row where it is edited.
    void goToRecord();

signals:
    void said(const QString& sentence);
    void goToRequested(const convenor::Subject& subject);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFilter();
    QWidget* makeSteps();
    QWidget* makeChanges();
    void connectParts();
    void fillAuthors();
    void filter();
    void showCurrentStep();
    void showCount();
    void showChoice();

    Session m_session;
    HistoryFilter* m_steps;
    StepChangesModel* m_changes;
    Id m_item = 0;
    QLineEdit* m_text = nullptr;
    QComboBox* m_author = nullptr;
    QComboBox* m_table = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QPushButton* m_ofItem = nullptr;
    PlainLabel* m_count = nullptr;
    RowList* m_list = nullptr;
    PlainLabel* m_title = nullptr;
    RowList* m_fields = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_goTo = nullptr;
};
} // namespace convenor
