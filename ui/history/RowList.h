// A list of rows with several columns to look at and choose from: steps, versions, changes.
#pragma once

#include "ui/widgets/ColumnWidths.h"

#include <QTableView>

namespace convenor {
// Whole rows are chosen; cells are typed into only where the model says so (F2). Texts are shown as plain
// text in rows of one height, which follows the letters.
class RowList : public QTableView
{
    Q_OBJECT

public:
    // `name` is the object name, under which the widths of columns are remembered.
    RowList(const QString& name, const QString& accessibleName, QAbstractItemModel* model,
            const QList<GridColumn>& columns, QWidget* parent);

    // The current row, the first one where none is current; -1 when there is none.
    int currentRow() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void setRowHeight();
};
} // namespace convenor
