// The problems as rows: icon and word of the severity, the sentence whole.
#pragma once

#include <QTableView>

namespace convenor {
class ProblemsModel;

// Rows in sight are as high as their sentences; the others get their height when they come into sight.
class ProblemList : public QTableView
{
    Q_OBJECT

public:
    // The model must outlive it.
    explicit ProblemList(ProblemsModel& model, QWidget* parent = nullptr);

    // -1 when no row is current.
    int currentRow() const;

signals:
    // Enter or a double click: somebody wants to go there.
    void goRequested();
    // A digit: the way out of that number.
    void wayRequested(int number);
    // Delete: the acceptance is to be taken back.
    void takeBackRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setWidths();
    void fitRows();

    ProblemsModel& m_model;
    bool m_fitting = false;
};
} // namespace convenor
