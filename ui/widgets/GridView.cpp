#include "ui/widgets/GridView.h"

#include "tables/GridModel.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Beside.h"
#include "ui/widgets/CellEditor.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/GridDelegate.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace convenor {
namespace {
bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isTab(int key)
{
    return key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

bool isFilling(const QKeyEvent& event)
{
    return isEnter(event.key()) && (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}
} // namespace

GridView::GridView(const QString& name, QWidget* parent)
    : QTableView(parent), m_delegate(new GridDelegate(this))
{
    setObjectName(name);
    setItemDelegate(m_delegate);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ContiguousSelection);
    setSelectionBehavior(SelectItems);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_widths = new ColumnWidths(this);
    // The current cell has a frame; what is selected is only tinted, so that its text stays as it is.
    QPalette colours = palette();
    colours.setColor(QPalette::Highlight, theme::tint(colours));
    colours.setColor(QPalette::HighlightedText, colours.color(QPalette::Text));
    setPalette(colours);
    setRowHeight();
}

GridView::~GridView()
{
    delete m_hint;
}

void GridView::setModel(QAbstractItemModel* model)
{
    if (m_grid)
        disconnect(m_grid, nullptr, this, nullptr);
    m_grid = qobject_cast<GridModel*>(model);
    Q_ASSERT(m_grid || !model);
    QTableView::setModel(model);
    if (!m_grid)
        return;
    connect(m_grid, &GridModel::said, this, &GridView::said);
    connect(m_grid, &GridModel::refused, this,
            [this](const Error& error) { emit said(sentence(error, Medium::Window)); });
    if (m_grid->rowCount() > 0 && !currentIndex().isValid())
        setCurrentIndex(m_grid->index(0, m_grid->firstTypingColumn()));
}

CellEditor* GridView::editor() const
{
    return m_editor;
}

// One height for all rows: asking each row costs 220 ms an edit at 2,000 rows.
void GridView::setRowHeight()
{
    CellEditor probe(nullptr);
    probe.setFont(font());
    verticalHeader()->setDefaultSectionSize(probe.sizeHint().height() + 4);
}

void GridView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setRowHeight();
        m_widths->arrange();
    }
}

void GridView::setOrdersByHeader()
{
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
}

void GridView::orderByCurrentColumn()
{
    const int column = currentIndex().column();
    QHeaderView* header = horizontalHeader();
    if (column < 0 || !finishEditing())
        return;
    if (header->sortIndicatorSection() != column)
        header->setSortIndicator(column, Qt::AscendingOrder);
    else if (header->sortIndicatorOrder() == Qt::AscendingOrder)
        header->setSortIndicator(column, Qt::DescendingOrder);
    else
        header->setSortIndicator(-1, Qt::AscendingOrder);
    scrollTo(currentIndex());
}

QModelIndex GridView::cellBelow(const QModelIndex& index) const
{
    int row = index.row() + 1;
    while (row < m_grid->rowCount() && isRowHidden(row))
        ++row;
    if (row >= m_grid->rowCount())
        return {};
    return m_grid->index(row, row == m_grid->blankRow() ? m_grid->firstTypingColumn() : index.column());
}

QModelIndex GridView::cellAbove(const QModelIndex& index) const
{
    int row = index.row() - 1;
    while (row >= 0 && isRowHidden(row))
        --row;
    return row < 0 ? QModelIndex() : m_grid->index(row, index.column());
}

QModelIndex GridView::nextCell(const QModelIndex& index, bool forwards) const
{
    const int columns = m_grid->columnCount();
    int row = index.row();
    int column = index.column();
    while (true) {
        column += forwards ? 1 : -1;
        if (column < 0 || column >= columns) {
            row += forwards ? 1 : -1;
            column = forwards ? 0 : columns - 1;
        }
        if (row < 0 || row >= m_grid->rowCount())
            return {};
        const QModelIndex cell = m_grid->index(row, column);
        if (!isColumnHidden(column) && !isRowHidden(row) && (m_grid->flags(cell) & Qt::ItemIsEditable))
            return cell;
    }
}

bool GridView::goToRow(int row, int column)
{
    if (!m_grid || row < 0 || row >= m_grid->rowCount() || !finishEditing())
        return false;
    const int target = column >= 0 ? column : m_grid->firstTypingColumn();
    setCurrentIndex(m_grid->index(row, target));
    scrollTo(currentIndex());
    return true;
}

// ---- the open editor

void GridView::editorOpened(CellEditor* editor, const QModelIndex& index)
{
    m_editor = editor;
    m_edited = index;
    m_editedText = m_grid->data(index, Qt::EditRole).toString();
    connect(editor, &QLineEdit::textEdited, this, &GridView::hideHint);
    new Beside(
        editor, [this] { placeHint(); }, [this] { hideHint(); });
}

// Stores what the editor holds; the editor stays open.
GridView::Stored GridView::store(CellEditor* editor)
{
    const QString text = editor->text();
    if (text == m_editedText || !m_edited.isValid())
        return Stored::Yes;
    const QModelIndex index = m_edited;
    if (const QString problem = m_grid->editProblem(index, text); !problem.isEmpty()) {
        showHint(problem);
        return Stored::Refused;
    }
    const QScopedValueRollback storing(m_storing, true);
    const QPointer<CellEditor> guard(editor);
    const bool blank = index.row() == m_grid->blankRow() && text.trimmed().isEmpty();
    if (!blank && !m_grid->setData(index, text, Qt::EditRole))
        return Stored::Failed;
    if (guard)
        m_editedText = text;
    return Stored::Yes;
}

bool GridView::finishEditing()
{
    if (!m_editor)
        return true;
    const QPointer<CellEditor> editor = m_editor;
    if (store(editor) != Stored::Yes && editor)
        return false;
    if (editor)
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    return true;
}

// Qt calls this whenever it believes that an editor should store: once is enough.
void GridView::commitData(QWidget* editor)
{
    if (editor != m_editor || m_storing)
        return;
    if (store(m_editor) == Stored::Refused)
        emit said(m_hint->text());
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (editor == m_editor) {
        m_editor->hideSuggestions();
        m_editor = nullptr;
        m_edited = QPersistentModelIndex();
        hideHint();
    }
    QTableView::closeEditor(editor, hint);
}

void GridView::editorLostFocus(Qt::FocusReason reason)
{
    // Another program's window, a menu: one comes back to the open cell.
    if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || m_storing)
        return;
    finishEditing();
}

void GridView::showHint(const QString& sentence)
{
    if (!m_hint) {
        // A child of the window: a low grid must not cut it off.
        m_hint = new PlainLabel({}, window());
        m_hint->setObjectName(objectName() + QStringLiteral("Hint"));
        m_hint->setAutoFillBackground(true);
        m_hint->setBackgroundRole(QPalette::ToolTipBase);
        m_hint->setForegroundRole(QPalette::ToolTipText);
        m_hint->setFrameStyle(QFrame::Box | QFrame::Plain);
    }
    m_hint->setMargin(theme::spaced(this, theme::tight));
    m_hint->setPlainText(QStringLiteral("\u26a0 ") + sentence);
    placeHint();
    m_hint->show();
    m_hint->raise();
    if (m_editor)
        m_editor->setAccessibleDescription(sentence);
    announce(m_hint, sentence);
    emit said(sentence);
}

void GridView::placeHint()
{
    if (!m_hint || !m_editor)
        return;
    const int width = qMin(window()->width(), qMax(m_editor->width(), fontMetrics().averageCharWidth() * 48));
    m_hint->setGeometry(placeBeside(m_editor, m_editor->rect(), {width, m_hint->heightForWidth(width)}));
}

void GridView::hideHint()
{
    if (m_hint)
        m_hint->hide();
}

// ---- keys

bool GridView::chord(QKeyEvent*)
{
    return false;
}

// From the delegate: a key on its way to the open editor.
bool GridView::takeEditorKey(QKeyEvent* event)
{
    if (m_editor->takeKey(event) || chord(event))
        return true;
    if (event->key() == Qt::Key_Escape) {
        closeEditor(m_editor, QAbstractItemDelegate::RevertModelCache);
        return true;
    }
    if (isFilling(*event)) {
        fillSelection();
        return true;
    }
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!plain || !(isEnter(event->key()) || isTab(event->key())))
        return false;
    const QPersistentModelIndex from = m_edited;
    if (finishEditing() && from.isValid())
        goOn(from, event->key(), event->modifiers());
    return true;
}

void GridView::goOn(const QModelIndex& from, int key, Qt::KeyboardModifiers modifiers)
{
    const bool back = key == Qt::Key_Backtab || modifiers.testFlag(Qt::ShiftModifier);
    QModelIndex to;
    if (isTab(key))
        to = nextCell(from, !back);
    else
        to = back ? cellAbove(from) : cellBelow(from);
    setCurrentIndex(to.isValid() ? to : from);
}

bool GridView::takeClipboardKey(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Cut))
        cut();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        fillDown();
    else if (isFilling(*event))
        fillSelection();
    else if (event->key() == Qt::Key_Delete &&
             (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier)
        removeSelectedRows();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        deleteSelected(selectedIndexes());
    else
        return false;
    return true;
}

bool GridView::takeGridKey(QKeyEvent* event)
{
    if (chord(event) || takeClipboardKey(event))
        return true;
    const QModelIndex current = currentIndex();
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!plain || !current.isValid())
        return false;
    if (isEnter(event->key())) {
        goOn(current, event->key(), event->modifiers());
        return true;
    }
    if (isTab(event->key())) {
        const bool back = event->key() == Qt::Key_Backtab || event->modifiers().testFlag(Qt::ShiftModifier);
        const QModelIndex to = nextCell(current, !back);
        if (!to.isValid())
            return false; // the way out of the grid
        setCurrentIndex(to);
        return true;
    }
    return false;
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (m_grid && takeGridKey(event)) {
        event->accept();
        return;
    }
    if (isTab(event->key())) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex& index,
                                                               const QEvent* event) const
{
    return event ? QTableView::selectionCommand(index, event) : QItemSelectionModel::ClearAndSelect;
}

void GridView::mousePressEvent(QMouseEvent* event)
{
    // A click elsewhere must not throw away what cannot be stored yet.
    if (!finishEditing()) {
        if (m_editor)
            m_editor->setFocus();
        return;
    }
    QTableView::mousePressEvent(event);
}
} // namespace convenor
