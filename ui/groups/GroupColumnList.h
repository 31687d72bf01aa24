// The list of a column: people to be selected, dragged and dropped upon. Keys are the board's.
#pragma once

#include "domain/Id.h"

#include <QListView>

namespace convenor {
class GroupColumnDelegate;
class GroupListModel;

class GroupColumnList : public QListView
{
    Q_OBJECT

public:
    // The model must outlive the list.
    explicit GroupColumnList(GroupListModel& model, QWidget* parent = nullptr);

    GroupListModel& people() const { return m_model; }
    Id currentPerson() const;
    // Who is selected, in the order of the list.
    QList<Id> selectedPeople() const;
    // Makes a row current and selects by the command. A row that is not there: nothing is current then.
    void goToRow(int row, QItemSelectionModel::SelectionFlags command);
    void setMarked(Id person);

    // Letters are commands of the board.
    void keyboardSearch(const QString&) override {}

    // What dragged people travel as: the round, then the people, as text.
    static QString dragFormat();

signals:
    // A selection begins here: what is selected in other columns is not meant any more.
    void selectsAlone() const;
    void dragStarted();
    // Something that may be dropped is held over the list.
    void draggedOver();
    // `onto` = the person under the pointer, 0 = none; `swaps`: Ctrl or Alt was held.
    void dropped(const QByteArray& people, convenor::Id onto, bool swaps);

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;
    bool viewportEvent(QEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setDropping(bool dropping);

    GroupListModel& m_model;
    GroupColumnDelegate* m_delegate;
    bool m_dropping = false;
};
} // namespace convenor
