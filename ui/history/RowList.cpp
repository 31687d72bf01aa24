#include "ui/history/RowList.h"

#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QHeaderView>

namespace convenor {
RowList::RowList(const QString& name, const QString& accessibleName, QAbstractItemModel* model,
                 const QList<GridColumn>& columns, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setModel(model);
    setItemDelegate(new PlainTextDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMinimumHeight(fontMetrics().height() * 5);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    (new ColumnWidths(this))->setColumns(columns);
    setRowHeight();
}

int RowList::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : model()->rowCount() > 0 ? 0 : -1;
}

void RowList::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::spaced(this, theme::normal));
}

void RowList::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        setRowHeight();
}
} // namespace convenor
