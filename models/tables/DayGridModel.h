// The day grid as an item model: rows of five minutes, columns of rooms.
#pragma once

#include "editing/GridEdits.h"
#include "tables/DayGrid.h"
#include "tables/GridModel.h"

namespace convenor {
// Follows the plan and announces exactly the rows, columns and cells that differ. All cells of a block say
// the same: Qt::DisplayRole and EditRole are its title, Qt::AccessibleTextRole its whole sentence; free cells
// say until when they are free. GridRole: IdRole, KindRole, CodeRole, PinnedRole. Setting the text of a block
// titles the item, of a free cell makes one there.
class DayGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // The editor must outlive the model. Shows no day and does nothing until setDay and setWatching.
    explicit DayGridModel(PlanEditor& editor, QObject* parent = nullptr);

    void setDay(Id day);
    Id day() const { return m_day; }
    // While it does not watch nothing is worked out and nothing changes; then it looks again.
    void setWatching(bool watching);

    const DayGrid& grid() const { return m_grid; }
    // Null for a free cell, and for an invalid one.
    const DayGridBlock* blockAt(const QModelIndex& index) const;
    // The first cell of the item's largest piece; invalid when the board does not show it.
    QModelIndex indexOf(Id item) const;
    // The first cell of the block that holds the cell; the cell itself when it is free.
    QModelIndex headOf(const QModelIndex& index) const;
    // What the cell means as a place: of any cell.
    GridPlace placeOf(const QModelIndex& index) const;
    // "Room Beta"; "No room"; "Sessions".
    QString columnName(int column) const;

    PlanEditor& editor() const { return m_editor; }
    GridEdits& edits() { return m_edits; }
    // Passes a step's outcome on to said or refused; true when it was done.
    bool run(const Result<Said>& outcome);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void said(const QString& sentence);
    void refused(const convenor::Error& error);
    // Before and after every look, whatever it finds. `reshaped`: rows or columns came or went.
    void aboutToRefresh();
    void refreshed(bool reshaped);
    // A free cell became an item.
    void created(convenor::Id item);

private:
    void take(const ChangeSet& changes);
    void refresh();
    void fitRows(const DayGrid& wanted);
    void fitColumns(const DayGrid& wanted);
    void takeBlocks(const DayGrid& wanted, bool reshaped);
    void announce(const QSet<int>& columns);
    void indexBlocks();
    QString sentenceOf(const DayGridBlock& block) const;
    QString freeSentence(const QModelIndex& index) const;

    PlanEditor& m_editor;
    GridEdits m_edits;
    Id m_day = 0;
    bool m_watching = false;
    DayGrid m_grid;
    std::vector<int> m_cells; // row by row: the block's index, -1 for free
};
} // namespace convenor
