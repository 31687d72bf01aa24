// How the cells of the agenda look: the stripe with its code, indentation, pins, what stands between two
// items.
#pragma once

#include "ui/widgets/GridDelegate.h"

namespace convenor {
class AgendaGrid;

class AgendaDelegate : public GridDelegate
{
    Q_OBJECT

public:
    explicit AgendaDelegate(AgendaGrid* grid);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    bool paintGround(QPainter* painter, const QStyleOptionViewItem& option) const;
    void paintStripe(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintPin(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTitle(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    // Paints the chip at the right of the cell; returns the width that it takes.
    int paintChip(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};
} // namespace convenor
