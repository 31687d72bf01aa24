// Paints somebody in a column of the board: lock, name, organisation, marks.
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace convenor {
struct BoardSeat;

class GroupColumnDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Of a list over a GroupListModel; the list must outlive the delegate.
    explicit GroupColumnDelegate(QListView* view);

    // Who is about to be exchanged with somebody: outlined. 0 = nobody.
    void setMarked(qint64 person) { m_marked = person; }

    // One height for all rows, from the font.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    // Each paints at the right end of `rest` and takes its room away from it.
    void paintAgain(QPainter* painter, const QStyleOptionViewItem& option, QRect& rest, int people) const;
    void paintMarks(QPainter* painter, const QStyleOptionViewItem& option, QRect& rest,
                    const BoardSeat& seat) const;
    void paintName(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rest,
                   const BoardSeat& seat) const;

    QListView* m_view;
    qint64 m_marked = 0;
};
} // namespace convenor
