// The grid in which an agenda is typed: a spreadsheet's keys, and chords that move items as wholes.
#pragma once

#include "domain/planners/AgendaPlanner.h"
#include "ui/agenda/AgendaView.h"
#include "ui/widgets/GridView.h"

#include <QMap>

namespace convenor {
class AgendaModel;

// Cells are typed and copied as in a spreadsheet. What is selected from the stripe on is items as wholes,
// with all that stands in them: cut, copied and pasted between days, and dragged by the stripe.
class AgendaGrid : public GridView, public AgendaView
{
    Q_OBJECT

public:
    explicit AgendaGrid(AgendaModel& model, QWidget* parent = nullptr);

    // The actions of the chords, by where they stand in menus; enabled as the current row allows. Owned by
    // the grid. Leading ones go to other pages.
    enum class Group { Rows, Moves, Times, Leading };
    QList<QAction*> actions(Group group) const { return m_groups.value(int(group)); }
    // What the context menu begins with.
    void setMenuActions(const QList<QAction*>& actions) { m_menuActions = actions; }

    QWidget* widget() override { return this; }
    Id currentItem() const override;
    QList<Id> selectedItems() const override;
    bool goToItem(Id item) override;
    void showDay(Id day) override;
    bool finishEditing() override { return GridView::finishEditing(); }
    // Where something new or pasted goes: below the current row, in its session; the blank row's place at the
    // end.
    AgendaPlace placeBelowCurrent() const;

    // Typing goes title, minutes, people, room, kind, whatever the order of the columns.
    QModelIndex nextCell(const QModelIndex& index, bool forwards) const override;

public slots:
    void cut() override;
    void copy() override;
    void paste() override;

signals:
    // Items were put down here: dragged, or pasted.
    void carried(const QList<convenor::Id>& items, const convenor::AgendaPlace& place, bool copies);
    void attendanceRequested(convenor::Id item);
    void groupsRequested(convenor::Id item);
    void helpdeskRequested(convenor::Id item);
    void historyRequested(convenor::Id item);

protected:
    bool chord(QKeyEvent* event) override;
    void keyboardSearch(const QString& text) override;
    void deleteSelected(const QModelIndexList& cells) override;
    void extendMenu(QMenu& menu) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeActions();
    QAction* addRowAction(Group group, const QString& text, const QKeySequence& keys,
                          std::function<void()> run);
    void insertBeside(bool below);
    // Runs a gesture on the current item and stays on it.
    void onItem(const std::function<void(Id)>& gesture);
    void removeItems();
    void updateActions();
    void selectRows();
    // Items as wholes are selected, not cells.
    bool hasWholeItems() const;
    void carrySelected(bool copies);
    struct DropPlace
    {
        AgendaPlace place;
        int y = 0; // where the line of it is drawn
        int depth = 0;
    };
    std::optional<DropPlace> dropPlace(const QPoint& point) const;
    void setDrop(const std::optional<DropPlace>& drop);

    AgendaModel& m_model;
    QList<QAction*> m_actions;
    QMap<int, QList<QAction*>> m_groups; // by Group
    QList<QAction*> m_menuActions;
    Id m_itemBeforeReset = 0;
    Id m_justInserted = 0;             // an item that Esc takes away again
    std::optional<QPoint> m_pressedAt; // on a stripe, from where a drag may begin
    std::optional<DropPlace> m_drop;   // of what is held over the grid
};
} // namespace convenor
