// The clipboard and the context menu of a GridView.
#include "tables/GridModel.h"
#include "ui/widgets/GridClipboard.h"
#include "ui/widgets/GridView.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace convenor {
QItemSelectionRange GridView::selectedArea() const
{
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    if (!selection.isEmpty())
        return selection.constFirst();
    return currentIndex().isValid() ? QItemSelectionRange(currentIndex()) : QItemSelectionRange();
}

QList<QStringList> GridView::textsOf(const QItemSelectionRange& area) const
{
    QList<QStringList> rows;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        if (isRowHidden(row))
            continue;
        QStringList cells;
        for (int column = area.left(); column <= area.right(); ++column) {
            if (!isColumnHidden(column))
                cells.append(m_grid->index(row, column).data(Qt::EditRole).toString());
        }
        rows.append(cells);
    }
    return rows;
}

void GridView::copy()
{
    const QItemSelectionRange area = selectedArea();
    if (!m_grid || !area.isValid())
        return;
    QGuiApplication::clipboard()->setMimeData(toClipboard(textsOf(area)).release());
    emit said(tr("Copied %n cell(s).", nullptr, area.width() * area.height()));
}

void GridView::cut()
{
    if (!m_grid || !selectedArea().isValid())
        return;
    copy();
    emptyCells();
}

void GridView::paste()
{
    const QItemSelectionRange area = selectedArea();
    if (!m_grid || !area.isValid() || !finishEditing())
        return;
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QList<QStringList> rows = data ? cellsOf(*data) : QList<QStringList>();
    if (rows.isEmpty()) {
        emit said(tr("There is nothing to paste."));
        return;
    }
    // One cell fills all that are selected, as in a spreadsheet.
    if (rows.size() == 1 && rows.constFirst().size() == 1)
        rows = QList<QStringList>(area.height(), QStringList(area.width(), rows.constFirst().constFirst()));
    pasteAt(area.topLeft(), rows);
}

void GridView::pasteAt(const QModelIndex& at, QList<QStringList> rows)
{
    if (m_grid->editor().isReadOnly()) {
        emit said(tr("The workshop is open for reading only."));
        return;
    }
    const QPersistentModelIndex start(at);
    const int row = at.row();
    const int column = at.column();
    QString problem;
    if (!m_grid->pasteCells(at, rows, &problem)) {
        if (!problem.isEmpty())
            emit said(tr("Nothing was pasted. %1").arg(problem));
        return;
    }
    qsizetype widest = 1;
    for (const QStringList& cells : std::as_const(rows))
        widest = qMax(widest, cells.size());
    const int bottom = qMin(row + int(rows.size()), m_grid->rowCount()) - 1;
    const int right = qMin(column + int(widest), m_grid->columnCount()) - 1;
    if (bottom < row || right < column)
        return;
    const QModelIndex first = m_grid->index(row, column);
    setCurrentIndex(first);
    selectionModel()->select(QItemSelection(first, m_grid->index(bottom, right)),
                             QItemSelectionModel::ClearAndSelect);
}

void GridView::fillDown()
{
    QItemSelectionRange area = selectedArea();
    if (!m_grid || !area.isValid() || !finishEditing())
        return;
    const bool single = area.height() == 1;
    const int source = single ? area.top() - 1 : area.top();
    if (source < 0)
        return;
    const QStringList texts =
        textsOf(QItemSelectionRange(m_grid->index(source, area.left()), m_grid->index(source, area.right())))
            .value(0);
    pasteAt(m_grid->index(source + 1, area.left()),
            QList<QStringList>(single ? 1 : area.height() - 1, texts));
}

void GridView::emptyCells()
{
    if (!m_grid || !finishEditing())
        return;
    if (const QString problem = m_grid->clearCells(selectedIndexes()); !problem.isEmpty())
        emit said(problem);
}

void GridView::deleteSelected(const QModelIndexList&)
{
    emptyCells();
}

void GridView::removeSelectedRows()
{
    const QItemSelectionRange area = selectedArea();
    if (!m_grid || !area.isValid() || m_grid->editor().isReadOnly() || !finishEditing())
        return;
    QList<int> rows;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        if (!isRowHidden(row) && row != m_grid->blankRow())
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    const int column = currentIndex().column();
    const int top = area.top(); // the range goes with its rows
    m_grid->removeRecords(rows);
    if (m_grid->rowCount() > 0)
        setCurrentIndex(m_grid->index(qMin(top, m_grid->rowCount() - 1), qMax(0, column)));
}

void GridView::extendMenu(QMenu&) {}

void GridView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_grid || !finishEditing())
        return;
    const bool writable = !m_grid->editor().isReadOnly();
    QMenu menu(this);
    const auto add = [&](const QString& text, const QKeySequence& keys, void (GridView::*slot)(),
                         bool enabled) {
        QAction* action = menu.addAction(text, this, slot);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(enabled);
    };
    extendMenu(menu);
    if (!menu.isEmpty())
        menu.addSeparator();
    add(tr("Cu&t"), QKeySequence::Cut, &GridView::cut, writable);
    add(tr("&Copy"), QKeySequence::Copy, &GridView::copy, true);
    add(tr("&Paste"), QKeySequence::Paste, &GridView::paste, writable);
    add(tr("Fill &down"), QKeySequence(Qt::CTRL | Qt::Key_D), &GridView::fillDown, writable);
    add(tr("&Empty the cells"), {}, &GridView::emptyCells, writable);
    add(tr("&Remove the rows"), QKeySequence(Qt::CTRL | Qt::Key_Minus), &GridView::removeSelectedRows,
        writable);
    menu.addSeparator();
    QAction* widths = menu.addAction(tr("Share the column &widths out again"));
    connect(widths, &QAction::triggered, m_widths, &ColumnWidths::reset);
    menu.exec(event->globalPos());
}
} // namespace convenor
