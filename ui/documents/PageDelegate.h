// Paints pages in a list.
#pragma once

#include "documents/PagePainter.h"

#include <QStyledItemDelegate>

class QListView;

namespace convenor {
class PageListModel;

class PageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Both must outlive the delegate.
    PageDelegate(const PageListModel& model, QListView* view);

    // 0 = as wide as the view.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }
    // The record that is marked; 0 = none.
    void setSubject(qint64 subject);
    // Screen pixels for a point of paper.
    double scale(const Page& page) const;
    // Where the page lies within its row.
    QRectF pageRect(const QRect& row, const Page& page) const;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const PageListModel& m_model;
    QListView* m_view;
    mutable PagePainter m_painter; // keeps fonts
    int m_zoom = 0;
    qint64 m_subject = 0;
};
} // namespace convenor
