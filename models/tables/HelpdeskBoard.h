// The board of a helpdesk as an item model: times down, experts (or tables) across.
#pragma once

#include "tables/GridModel.h"
#include "tables/MeetingGrid.h"

namespace convenor {
// Only to be read: meetings are changed by MeetingEdits. Follows the plan and announces exactly the rows,
// columns and cells that differ. Qt::DisplayRole is what a cell says in one line, Qt::AccessibleTextRole its
// whole sentence; GridRole: IdRole is the booking, PinnedRole its pin.
class HelpdeskBoard : public QAbstractTableModel
{
    Q_OBJECT

public:
    // The editor must outlive the board. No helpdesk is shown before setHelpdesk.
    explicit HelpdeskBoard(PlanEditor& editor, QObject* parent = nullptr);

    // 0, or a helpdesk that is not there: no rows, no columns.
    void setHelpdesk(Id helpdesk);
    Id helpdesk() const { return m_helpdesk; }
    // While it does not watch nothing is worked out; then it looks again.
    void setWatching(bool watching);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    const MeetingGrid& grid() const { return m_grid; }
    const MeetingCell& cellAt(const QModelIndex& index) const;
    bool isBreak(int row) const { return m_grid.rows.at(row).isBreak; }
    // Where a booking stands; invalid when it is not here.
    QModelIndex indexOf(Id booking) const;
    // "11:40, Marc Pattinson": which place a cell is.
    QString placeText(const QModelIndex& index) const;

signals:
    // After every look, whatever it found.
    void refreshed();

private:
    void refresh();
    void dropRows(const MeetingGrid& wanted);
    void addRows(const MeetingGrid& wanted);
    void dropColumns(const MeetingGrid& wanted);
    void addColumns(const MeetingGrid& wanted);
    void takeHeaders(const MeetingGrid& wanted);
    void takeCells(const MeetingGrid& wanted);
    QString sentenceOf(const QModelIndex& index) const;

    PlanEditor& m_editor;
    Id m_helpdesk = 0;
    bool m_watching = true;
    MeetingGrid m_grid;
};
} // namespace convenor
