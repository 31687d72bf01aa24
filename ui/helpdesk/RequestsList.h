// The requests beside the board: those that wait first, in the order in which they are served.
#pragma once

#include "domain/Id.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace convenor {
class RequestListModel;

// Three lines: who, what she wants, and where she is booked or why she waits.
class RequestDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Of a list over a RequestListModel; the list must outlive the delegate.
    explicit RequestDelegate(QListView* view);

    // The request that is about to be booked: outlined. 0 = none.
    void setMarked(Id request) { m_marked = request; }

    // One height for all rows, from the font.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    QListView* m_view;
    Id m_marked = 0;
};

class RequestsList : public QListView
{
    Q_OBJECT

public:
    // The model must outlive the list.
    explicit RequestsList(RequestListModel& model, QWidget* parent = nullptr);

    // Whose keys the list does, and what stands in its menu. The actions must outlive it.
    void setActions(const QList<QAction*>& actions, const QList<QAction*>& menu);

    Id currentRequest() const;
    QList<Id> selectedRequests() const;
    // False when the list does not show it.
    bool goToRequest(Id request);
    void goToRow(int row);
    void setMarked(Id request);

    // Letters are commands.
    void keyboardSearch(const QString&) override {}

public slots:
    // The names that the window's Edit menu calls on whatever has the focus.
    void cut() { emit cutRequested(); }
    void paste() { emit pasteRequested(); }

signals:
    void currentRequestChanged();
    // Meetings dropped here: they are to wait.
    void dropped(const QByteArray& what);
    void cutRequested();
    void pasteRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void setDropping(bool dropping);

    RequestListModel& m_model;
    RequestDelegate* m_delegate;
    QList<QAction*> m_actions;
    QList<QAction*> m_menu;
    bool m_dropping = false;
};
} // namespace convenor
