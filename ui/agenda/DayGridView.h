// A day of the agenda with rooms across and time down: items are dragged, stretched and typed where they take
// place.
#pragma once

#include "ui/agenda/AgendaView.h"
#include "ui/agenda/DayGridCarry.h"

#include <QBasicTimer>
#include <QTableView>

namespace convenor {
class DayGridDelegate;
class DayGridModel;
class DayGridTimes;

// The pointer drags an item, or its upper or lower edge; Enter takes the current item up for the arrows. What
// is carried shows where it would lie and who is in its way; it is one step when it is put down, and nothing
// before.
class DayGridView : public QTableView, public AgendaView
{
    Q_OBJECT

public:
    // The model must outlive the view.
    explicit DayGridView(DayGridModel& model, QWidget* parent = nullptr);

    // What can be done here and nowhere else, for menus. Owned by the view.
    const QList<QAction*>& gridActions() const { return m_actions; }
    // Actions of the page whose keys work here too, and which stand in the menu. They must outlive the view.
    void setPageActions(const QList<QAction*>& actions) { m_pageActions = actions; }

    QWidget* widget() override { return this; }
    Id currentItem() const override;
    QList<Id> selectedItems() const override;
    bool goToItem(Id item) override;
    void showDay(Id day) override;
    bool finishEditing() override;

    const DayGridCarry& carry() const { return m_carry; }
    // Sideways only to what has its room there: not to what reaches over all of them.
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    // Where something at these minutes of the day in a room would be shown, in the viewport.
    QRect areaOf(Id room, int start, int end) const;

signals:
    void said(const QString& sentence);
    // Another item, or none, is the current one now.
    void currentItemChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    // What the pointer was pressed on.
    struct Press
    {
        Id item = 0;
        QPoint at;
        int column = 0;
        int grip = 0; // minutes from the item's start to the pointer
        DayGridCarry::Held held = DayGridCarry::Held::All;
    };

    void makeActions();
    QAction* addAction(const QString& text, const QKeySequence& keys, std::function<void()> run);
    void updateActions();
    // Looks: DayGridLook.cpp.
    void follow(bool reshaped);
    void arrangeRows();
    void arrangeColumns();
    void setSpans(bool afresh);
    void takeBackdrop();
    void paintShading(QPainter& painter) const;
    void paintCarried(QPainter& painter) const;
    QRect carriedArea() const;
    QRect carriedLabel(QStringList* lines = nullptr) const;
    void updateCarried();
    // Carrying: DayGridGestures.cpp.
    bool takeUp(Id item, DayGridCarry::Held held, bool byKeys);
    void putDown();
    void putBack();
    bool carryKey(QKeyEvent* event);
    void drag(const QPoint& at, bool fine);
    void showCarried();
    void sayCarried();
    DayGridCarry::Held heldAt(const QPoint& at) const;
    int minuteAt(int y) const;
    void step(int minutes, int rooms, int lengthen, bool fromStart);
    Id roomBeside(Id room, int by) const;
    void remove();
    void goTo(const QModelIndex& index);
    QModelIndex nextItem(const QModelIndex& from, CursorAction action) const;

    DayGridModel& m_model;
    DayGridDelegate* m_delegate;
    DayGridTimes* m_times;
    QList<QAction*> m_actions;
    QList<QAction*> m_pageActions;
    QList<QRect> m_spans; // that are set: column, row, columns, rows
    DayGridCarry m_carry;
    Press m_press;
    QPixmap m_backdrop; // the board with what is in the way, while something is carried
    QRect m_painted;    // where the carried item was drawn last
    QBasicTimer m_scrolling;
    QPoint m_pointer;
    Id m_itemBefore = 0; // the current one before the plan moved
    int m_keptRow = 0;   // that Left and Right keep
    bool m_byKeys = false;
    bool m_showsBoard = false; // only the board, for the backdrop
    bool m_scrolled = false;   // to the beginning of the day, once
};
} // namespace convenor
