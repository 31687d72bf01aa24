// The items of the parking list, to be dragged onto the agenda and back.
#pragma once

#include "tables/ParkingModel.h"

#include <QListView>

namespace convenor {
class ParkedView : public QListView
{
    Q_OBJECT

public:
    // Both must outlive the view.
    ParkedView(ParkingModel& model, PlanEditor& editor, QWidget* parent = nullptr);

    Id currentItem() const { return m_model.itemAt(currentIndex().row()); }
    // In the order of the list.
    QList<Id> selectedItems() const;

signals:
    // Items were let go here, in front of a parked item (0 = at the end); copies when Ctrl was held.
    void dropped(const QList<convenor::Id>& items, convenor::Id before, bool copies);
    void contextMenuWanted(const QPoint& globalPos);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    int rowAt(const QPoint& point) const;
    void setDropRow(int row);

    ParkingModel& m_model;
    PlanEditor& m_editor;
    int m_dropRow = -1; // in front of which something held would go
};
} // namespace convenor
