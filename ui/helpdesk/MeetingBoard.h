// The board of a helpdesk: times down, experts (or tables) across.
#pragma once

#include "domain/Id.h"

#include <QTableView>

namespace convenor {
class HelpdeskBoard;
class MeetingCellDelegate;

// Goes about with the arrows, selects, drags and drops. What is done to meetings is asked for: by the
// actions, whose keys work here, and by signals.
class MeetingBoard : public QTableView
{
    Q_OBJECT

public:
    // The board must outlive the view.
    explicit MeetingBoard(HelpdeskBoard& board, QWidget* parent = nullptr);

    // Whose keys the board does, and what stands in its menu. The actions must outlive it.
    void setActions(const QList<QAction*>& actions, const QList<QAction*>& menu);

    HelpdeskBoard& board() const { return m_board; }
    // The booking where the keys are, 0 = none. All selected; the current one when none is.
    Id currentBooking() const;
    QList<Id> selectedBookings() const;
    // The expert of the current column; 0 at a matchmaking.
    Id currentExpert() const;
    // False when the board does not show it.
    bool goToBooking(Id booking);
    bool goToExpert(Id expert);
    // The first place that is free, from the current one on; the first place of all when none is.
    void goToFree();
    void goTo(const QModelIndex& index);
    // The meeting that is outlined until it is moved; 0 = none.
    void setMarked(Id booking);

    // What is dragged travels as: "booking" or "request", the helpdesk, then ids, as text.
    static QString dragFormat();
    static QByteArray dragText(const char* what, Id helpdesk, const QList<Id>& ids);

public slots:
    // The names that the window's Edit menu calls on whatever has the focus.
    void cut() { emit cutRequested(); }
    void paste() { emit pasteRequested(); }

signals:
    // Where the keys are, or what stands there.
    void currentPlaceChanged();
    // Letters in a free place: the beginning of a name. Empty: Space, or Enter.
    void nameTyped(const QString& letters);
    void dropped(const QByteArray& what, const QModelIndex& onto, bool swaps);
    void cutRequested();
    void pasteRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    bool isFree(const QModelIndex& index) const;
    void arrange();
    void arrangeColumns();
    void follow();

    HelpdeskBoard& m_board;
    MeetingCellDelegate* m_delegate;
    QList<QAction*> m_actions;
    QList<QAction*> m_menu;
    QPersistentModelIndex m_over; // where something is held that may be dropped
};
} // namespace convenor
