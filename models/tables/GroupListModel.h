// The columns of a round's board as item models.
#pragma once

#include "editing/PlanEditor.h"
#include "tables/GridModel.h"
#include "tables/RoundBoard.h"
#include "tables/SteppedListModel.h"

namespace convenor {
// The people of a group, or those who are in none. Only to be read: seats are changed by GroupEdits.
// GridRole: IdRole is the person, CodeRole the country, ChipRole the marks in words, PinnedRole the lock.
class GroupListModel : public SteppedListModel<BoardSeat>
{
    Q_OBJECT

public:
    explicit GroupListModel(QObject* parent = nullptr) : SteppedListModel(parent) {}

    // Shows this column; announces exactly the rows that differ.
    void show(const BoardGroup& group);
    const BoardGroup& group() const { return m_group; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    // The row of a person, -1 when she is not here. The person of a row, 0 for none.
    int rowOf(Id person) const;
    Id idAt(int row) const;
    const BoardSeat& seatAt(int row) const { return m_group.seats.at(row); }

signals:
    // What stands above the list may be different.
    void headerChanged();

private:
    BoardGroup m_group;
};

// "moderator, locked, meets 2 people of the group again, 1st wish": what a seat's marks say. "" when it has
// none.
QString seatMarks(const BoardSeat& seat);
// "1st", "2nd", "3rd", "4th ..."; "none" for somebody who wished for other groups; "" for one without wishes.
QString wishText(int wish);

// All columns of one round, kept as the plan is.
class RoundColumns : public QObject
{
    Q_OBJECT

public:
    // The editor must outlive the columns. No round is shown before setRound.
    explicit RoundColumns(PlanEditor& editor, QObject* parent = nullptr);

    // 0, or a round that is not there: no columns.
    void setRound(Id round);
    Id round() const { return m_round; }
    // While it does not watch nothing is worked out; then it looks again.
    void setWatching(bool watching);

    // First those who are in no group, then the groups in their order.
    const QList<GroupListModel*>& columns() const { return m_columns; }
    // The column in which a person is shown; null when in none.
    GroupListModel* columnOf(Id person) const;
    GroupListModel* columnOfGroup(Id group) const;

signals:
    // Before and after the columns follow the plan.
    void aboutToChange();
    void changed();
    // Between the two: columns came or went; those that went are deleted when control returns.
    void columnsChanged();

private:
    void refresh();

    PlanEditor& m_editor;
    Id m_round = 0;
    bool m_watching = true;
    QList<GroupListModel*> m_columns;
};
} // namespace convenor
