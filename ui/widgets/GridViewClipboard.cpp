// The clipboard and the context menu of a GridView.
#include "tables/GridModel.h"
#include "ui/widgets/CellEditor.h"
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
    const int row = at.row();
    const int column = at.column();
    // What is hidden stays as it is: the texts go into the columns that one sees. An empty text empties, a
    // null one would leave its cell alone.
    for (QStringList& cells : rows) {
        for (QString& text : cells)
            text = text.isNull() ? QStringLiteral("") : text;
        for (int section = column; section < m_grid->columnCount() && section - column < cells.size();
             ++section) {
            if (isColumnHidden(section))
                cells.insert(section - column, QString());
        }
    }
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

void GridView::fillSelection()
{
    const QPersistentModelIndex current = m_editor ? QModelIndex(m_edited) : currentIndex();
    if (!m_grid || !current.isValid())
        return;
    const QString text = m_editor ? m_editor->text() : current.data(Qt::EditRole).toString();
    if (const QString problem = m_grid->editProblem(current, text); m_editor && !problem.isEmpty()) {
        showHint(problem);
        return;
    }
    QItemSelectionRange area = selectedArea();
    if (!area.contains(current))
        area = QItemSelectionRange(current);
    // Rows that are there: the blank one only when it is the one typed into.
    const int bottom =
        area.height() > 1 && area.bottom() == m_grid->blankRow() ? area.bottom() - 1 : area.bottom();
    int columns = 0;
    for (int section = area.left(); section <= area.right(); ++section)
        columns += isColumnHidden(section) ? 0 : 1;
    if (m_editor)
        closeEditor(m_editor, QAbstractItemDelegate::RevertModelCache);
    const int left = area.left();
    pasteAt(m_grid->index(area.top(), left),
            QList<QStringList>(bottom - area.top() + 1, QStringList(columns, text)));
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
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
    add(tr("Fill the &selection"), QKeySequence(Qt::CTRL | Qt::Key_Return), &GridView::fillSelection,
        writable);
    add(tr("&Empty the cells"), {}, &GridView::emptyCells, writable);
    add(tr("&Remove the rows"), QKeySequence(Qt::CTRL | Qt::Key_Minus), &GridView::removeSelectedRows,
        writable);
    menu.addSeparator();
    QAction* widths = menu.addAction(tr("Share the column &widths out again"));
    connect(widths, &QAction::triggered, m_widths, &ColumnWidths::reset);
    menu.exec(event->globalPos());
}
} // namespace convenor
