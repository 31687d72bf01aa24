// The editors and the looks of a GridView's cells.
#pragma once

#include "ui/widgets/PlainTextDelegate.h"

namespace convenor {
class GridView;

// Hands the keys of an open editor to the view, which stores synchronously; the delegate of Qt would store a
// key later.
class GridDelegate : public PlainTextDelegate
{
    Q_OBJECT

public:
    explicit GridDelegate(GridView* view);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    // Nothing: the view stores.
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    // A selection is shown where the keys go, not in every grid of a page.
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;
    // Marks the cell that keys go to.
    void paintCurrent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    // Whether keys go to this grid now.
    bool showsSelection() const;
    GridView* view() const { return m_view; }

private:
    GridView* m_view;
};
} // namespace convenor
