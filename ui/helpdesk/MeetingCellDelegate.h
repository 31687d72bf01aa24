// Paints a place of the helpdesk's board.
#pragma once

#include "domain/Id.h"

#include <QStyledItemDelegate>

class QTableView;

namespace convenor {
class HelpdeskBoard;
struct MeetingCell;

// A meeting has a stripe and its people in bold, a pin, its status as a word, and what is in the way with a
// sign; a free place says so; where nobody is received, and in breaks, the ground is hatched. No two of these
// differ by colour alone.
class MeetingCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Of a table over a HelpdeskBoard; the table must outlive the delegate.
    explicit MeetingCellDelegate(QTableView* view);

    // The meeting that is about to be moved: outlined. 0 = none.
    void setMarked(Id booking) { m_marked = booking; }

    // At the font of the table: a line for each who comes, and one for what is said of it.
    int rowHeight() const;
    int breakHeight() const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, bool isHatched) const;
    void paintBreak(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMeeting(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const MeetingCell& cell) const;
    void paintNote(QPainter* painter, const QStyleOptionViewItem& option, const QString& text) const;

    QTableView* m_view;
    Id m_marked = 0;
};
} // namespace convenor
