// The grid that all pages share: a spreadsheet's keys over a GridModel.
#pragma once

#include "ui/widgets/ColumnWidths.h"

#include <QPointer>
#include <QTableView>

class QMenu;

namespace convenor {
class CellEditor;
class GridDelegate;
class GridModel;
class PlainLabel;

// Typing edits at once; Enter, Tab and their like store synchronously, so that no key typed at full speed is
// lost. A text that cannot be stored stays in its open cell with a sentence beside it. Pages that need
// further chords derive from it and override chord().
class GridView : public QTableView
{
    Q_OBJECT

public:
    // `name` is the object name, under which the widths of columns are remembered.
    explicit GridView(const QString& name, QWidget* parent = nullptr);
    ~GridView() override;

    // The model must be a GridModel and outlive the view.
    void setModel(QAbstractItemModel* model) override;
    // Null while there is no model.
    GridModel* grid() const { return m_grid; }
    void setColumns(const QList<GridColumn>& columns) { m_widths->setColumns(columns); }
    // Shares the room out anew: after columns were hidden or shown.
    void arrangeColumns() { m_widths->arrange(); }
    // A click on a header orders the rows by it, the second one downwards, the third one not at all.
    void setOrdersByHeader();
    // Orders by the current cell's column as a click on its header does.
    void orderByCurrentColumn();
    // Stores and closes an open editor. False when its text cannot be stored: it stays open with its
    // sentence.
    bool finishEditing();
    // The open editor, or null.
    CellEditor* editor() const;
    QModelIndex editedIndex() const { return m_edited; }

    // Where Enter and Tab go; invalid when there is no such cell. Enter goes down, from the last real row to
    // the first typing column of the blank row.
    virtual QModelIndex cellBelow(const QModelIndex& index) const;
    virtual QModelIndex cellAbove(const QModelIndex& index) const;
    virtual QModelIndex nextCell(const QModelIndex& index, bool forwards) const;
    // Scrolls to a row and makes it current; false when an open editor cannot be closed.
    bool goToRow(int row, int column = -1);

public slots:
    // The names that the window's Edit menu calls on whatever has the focus.
    virtual void cut();
    virtual void copy();
    virtual void paste();
    void fillDown();
    // Ctrl+Enter: what is being typed (else what stands in the current cell) goes into all selected cells, as
    // one step.
    void fillSelection();
    void emptyCells();
    void removeSelectedRows();

signals:
    // What was done or refused, for the status line.
    void said(const QString& sentence);

protected:
    // A key of the page's own, in the grid and in an open editor alike; true when it was taken. While an
    // editor is open finishEditing() comes first.
    virtual bool chord(QKeyEvent* event);
    // What Delete does with the selected cells; the default empties them.
    virtual void deleteSelected(const QModelIndexList& cells);
    // Adds the page's actions to the context menu.
    virtual void extendMenu(QMenu& menu);
    // After a key has stored the editor's text: where to go. The default follows cellBelow and nextCell.
    virtual void goOn(const QModelIndex& from, int key, Qt::KeyboardModifiers modifiers);

    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    // Going to a cell by program selects just that cell, also while Shift is down (Shift+Tab).
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;

    // The selected cells as a rectangle; invalid when nothing is selected.
    QItemSelectionRange selectedArea() const;
    // Shows a sentence beside the open editor.
    void showHint(const QString& sentence);

private:
    friend class GridDelegate;
    enum class Stored { Yes, Refused, Failed };

    bool takeEditorKey(QKeyEvent* event);
    bool takeGridKey(QKeyEvent* event);
    bool takeClipboardKey(QKeyEvent* event);
    Stored store(CellEditor* editor);
    void editorOpened(CellEditor* editor, const QModelIndex& index);
    void editorLostFocus(Qt::FocusReason reason);
    void placeHint();
    void hideHint();
    void setRowHeight();
    void pasteAt(const QModelIndex& at, QList<QStringList> rows);
    QList<QStringList> textsOf(const QItemSelectionRange& area) const;

    GridModel* m_grid = nullptr;
    GridDelegate* m_delegate;
    ColumnWidths* m_widths;
    QPointer<CellEditor> m_editor;
    QPersistentModelIndex m_edited;
    QString m_editedText; // as the editor was opened
    QPointer<PlainLabel> m_hint;
    bool m_storing = false;
};
} // namespace convenor
