// The grid in which an agenda is typed: a spreadsheet's keys, and chords that move items as wholes.
#pragma once

#include "domain/Id.h"
#include "ui/widgets/GridView.h"

namespace convenor {
class AgendaModel;

class AgendaGrid : public GridView
{
    Q_OBJECT

public:
    explicit AgendaGrid(AgendaModel& model, QWidget* parent = nullptr);

    // The actions of the chords, for menus; enabled as the current row allows. Owned by the grid.
    const QList<QAction*>& rowActions() const { return m_actions; }
    Id currentItem() const;
    // Makes an item's row current; false when it is not of the day shown.
    bool goToItem(Id item);

    // Typing goes title, minutes, people, room, kind, whatever the order of the columns.
    QModelIndex nextCell(const QModelIndex& index, bool forwards) const override;

signals:
    void attendanceRequested(convenor::Id item);
    void groupsRequested(convenor::Id item);
    void helpdeskRequested(convenor::Id item);

protected:
    bool chord(QKeyEvent* event) override;
    void deleteSelected(const QModelIndexList& cells) override;
    void extendMenu(QMenu& menu) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void makeActions();
    QAction* addRowAction(const QString& text, const QKeySequence& keys, std::function<void()> run);
    void insertBeside(bool below);
    // Runs a gesture on the current item and stays on it.
    void onItem(const std::function<void(Id)>& gesture);
    void removeItems();
    QList<Id> selectedItems() const;
    void updateActions();

    AgendaModel& m_model;
    QList<QAction*> m_actions;
    // These change nothing: also while the plan is only read.
    QAction* m_attendance = nullptr;
    QAction* m_groups = nullptr;
    QAction* m_helpdesk = nullptr;
    Id m_itemBeforeReset = 0;
    Id m_justInserted = 0; // an item that Esc takes away again
};
} // namespace convenor
