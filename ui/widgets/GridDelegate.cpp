#include "ui/widgets/GridDelegate.h"

#include "tables/GridModel.h"
#include "ui/widgets/CellEditor.h"
#include "ui/widgets/GridView.h"
#include "ui/widgets/PlainText.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace convenor {
GridDelegate::GridDelegate(GridView* view) : PlainTextDelegate(view), m_view(view) {}

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* editor = new CellEditor(parent);
    const GridModel* grid = m_view->grid();
    editor->setPalette(QGuiApplication::palette()); // the grid's own has a pale selection
    editor->setAccessibleName(grid->headerData(index.column(), Qt::Horizontal).toString());
    editor->setSuggestions(grid->completions(index),
                           grid->completesEntries(index.column()) ? QChar(u';') : QChar());
    m_view->editorOpened(editor, index);
    return editor;
}

void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // What is being typed is not overwritten when the row changes beside it.
    auto* line = static_cast<CellEditor*>(editor);
    if (!line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void GridDelegate::setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const {}

void GridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

void GridDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    PlainTextDelegate::initStyleOption(option, index);
    if (!showsSelection())
        option->state &= ~QStyle::State_Selected;
}

bool GridDelegate::showsSelection() const
{
    return m_view->hasFocus() || m_view->editor();
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    if (m_view->grid() && index.row() == m_view->grid()->blankRow()) {
        const QColor muted = option.palette.color(QPalette::PlaceholderText);
        plain.palette.setColor(QPalette::Text, muted);
    }
    // The table has painted the ground of a selection already; where no keys go there is none.
    if (plain.state.testFlag(QStyle::State_Selected) && !showsSelection())
        painter->fillRect(option.rect, option.palette.base());
    PlainTextDelegate::paint(painter, plain, index);
    paintCurrent(painter, option, index);
}

void GridDelegate::paintCurrent(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    if (m_view->currentIndex() != index || !m_view->hasFocus())
        return;
    painter->save();
    painter->setPen(QPen(QGuiApplication::palette().color(QPalette::Highlight), 2));
    painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1.5, -1.5));
    painter->restore();
}

bool GridDelegate::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_view->editor())
        return PlainTextDelegate::eventFilter(object, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        return m_view->takeEditorKey(static_cast<QKeyEvent*>(event));
    case QEvent::ShortcutOverride: {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool ours = key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (ours && static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier)
            event->accept();
        return false;
    }
    case QEvent::FocusOut:
        m_view->editorLostFocus(static_cast<QFocusEvent*>(event)->reason());
        return false;
    default:
        return false;
    }
}
} // namespace convenor
