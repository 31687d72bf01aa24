// The list of those who are expected, with a key for each state.
#pragma once

#include "domain/Id.h"
#include "ui/widgets/ColumnWidths.h"

#include <QTableView>

namespace convenor {
class AttendanceModel;

// Whole rows are selected, several at once. What is typed here goes to the door's field.
class AttendanceView : public QTableView
{
    Q_OBJECT

public:
    // The model must outlive the view.
    explicit AttendanceView(AttendanceModel& model, QWidget* parent = nullptr);

    // The people of the selected rows, from top to bottom.
    QList<Id> selectedPeople() const;
    Id currentPerson() const;
    // Makes the person's row the only selected one; nothing is selected when he is not listed.
    void goToPerson(Id person);
    void goToRow(int row);
    // What stands in the menu of the list.
    void setMenuActions(const QList<QAction*>& actions) { m_menu = actions; }

signals:
    void toggleRequested();
    void signOffRequested();
    void typed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setRowHeight();

    AttendanceModel& m_model;
    ColumnWidths* m_widths;
    QList<QAction*> m_menu;
};
} // namespace convenor
