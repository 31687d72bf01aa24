#include "ui/agenda/DayGridDelegate.h"

#include "domain/Names.h"
#include "tables/DayGridModel.h"
#include "ui/agenda/KindColour.h"
#include "ui/widgets/CellPaint.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>

namespace convenor {
using namespace cellPaint;

namespace {
constexpr int lineMinutes = 30;
constexpr int longestTitle = 2000; // letters
constexpr int editorLetters = 24;  // wide at least

// As many lines of a text as a height holds, the last one shortened; returns the height they take.
int drawWrapped(QPainter* painter, const QRect& rest, const QString& text, int mostLines)
{
    const QFontMetrics metrics = painter->fontMetrics();
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, painter->font());
    layout.setTextOption(wrap);
    layout.beginLayout();
    int top = rest.top();
    for (int line = 1; line <= mostLines; ++line) {
        QTextLine laid = layout.createLine();
        if (!laid.isValid())
            break;
        laid.setLineWidth(rest.width());
        const QRect place(rest.left(), top, rest.width(), metrics.height());
        const bool isLast = line == mostLines;
        const QString piece =
            isLast ? metrics.elidedText(text.mid(laid.textStart()), Qt::ElideRight, rest.width())
                   : text.mid(laid.textStart(), laid.textLength());
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, piece);
        top += metrics.height();
    }
    layout.endLayout();
    return top - rest.top();
}

QColor groundOf(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected) ? theme::tint(option.palette)
                                                         : option.palette.color(QPalette::Base);
}
} // namespace

DayGridDelegate::DayGridDelegate(const DayGridModel& model, QTableView* view)
    : QStyledItemDelegate(view), m_model(model), m_view(view)
{
}

int DayGridDelegate::lineHeight() const
{
    return m_view->fontMetrics().height();
}

int DayGridDelegate::stripWidth() const
{
    return lineHeight() + theme::spaced(m_view, theme::normal);
}

void DayGridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    option.font = m_view->font();
    option.palette = m_view->palette();
    const DayGridBlock* block = m_model.blockAt(index);
    painter->save();
    if (!block)
        paintFree(painter, option, index);
    else if (block->isStrip)
        paintStrip(painter, option, *block);
    else
        paintItem(painter, option, *block);
    frame(painter, option, false, m_view->hasFocus() && m_view->currentIndex() == index);
    painter->restore();
}

// A line at each half hour, and where a room ends.
void DayGridDelegate::paintFree(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, groundOf(option));
    painter->setPen(theme::lineColour(option.palette));
    if (m_model.grid().minuteAt(index.row()) % lineMinutes == 0)
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    const QList<DayGridColumn>& columns = m_model.grid().columns;
    const int next = index.column() + 1;
    if (next >= columns.size() || columns[next].room != columns[index.column()].room ||
        columns[next].kind != columns[index.column()].kind)
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
}

// Its title reads upwards.
void DayGridDelegate::paintStrip(QPainter* painter, const QStyleOptionViewItem& option,
                                 const DayGridBlock& block) const
{
    const QRect area = option.rect.adjusted(1, 1, -1, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(area,
                      selected ? theme::tint(option.palette) : option.palette.color(QPalette::AlternateBase));
    painter->setPen(theme::mutedText(option.palette));
    painter->drawRect(area.adjusted(0, 0, -1, -1));
    paintKindStripe(painter, option.palette, QRect(area.topLeft(), QSize(kindStripeWidth / 2, area.height())),
                    block.kind);
    QFont letters = option.font;
    letters.setBold(true);
    painter->setFont(letters);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->save();
    painter->translate(area.bottomLeft());
    painter->rotate(-90);
    const QRect line(theme::tight, kindStripeWidth / 2, area.height() - 2 * theme::tight,
                     area.width() - kindStripeWidth / 2);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(oneLine(block.title), Qt::ElideRight, line.width()));
    painter->restore();
}

void DayGridDelegate::paintItem(QPainter* painter, const QStyleOptionViewItem& option,
                                const DayGridBlock& block) const
{
    const QRect area = option.rect.adjusted(1, 0, -1, 0);
    painter->fillRect(area, groundOf(option));
    if (block.isPlenary && !option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(area, option.palette.color(QPalette::AlternateBase));
    painter->setPen(theme::mutedText(option.palette));
    painter->drawRect(area.adjusted(0, 0, -1, -1));
    paintKindStripe(painter, option.palette, QRect(area.topLeft(), QSize(kindStripeWidth, area.height())),
                    block.kind);
    const int gap = theme::spaced(m_view, theme::tight);
    // What reaches over many rooms is read wherever one has scrolled to.
    const QRect seen(0, area.top(), m_view->viewport()->width(), area.height());
    QRect rest =
        area.adjusted(kindStripeWidth + gap, 1, -gap, -1).intersected(seen.adjusted(gap, 0, -gap, 0));
    painter->setFont(small(option.font));
    painter->setPen(theme::mutedText(option.palette));
    const QString code = QString::fromLatin1(codeOf(block.kind));
    const int codeWidth = painter->fontMetrics().horizontalAdvance(code);
    painter->drawText(rest.left(), rest.top(), codeWidth, lineHeight(), Qt::AlignLeft | Qt::AlignVCenter,
                      code);
    rest.setLeft(rest.left() + codeWidth + gap);
    const int side = QFontMetrics(option.font).ascent();
    const auto sign = [&](bool shown, const QString& icon) {
        if (!shown || rest.width() < 3 * side)
            return;
        const QRect place(rest.left(), rest.top() + (lineHeight() - side) / 2, side, side);
        themedIcon(icon).paint(painter, place);
        rest.setLeft(place.right() + gap);
    };
    sign(!block.overlaps.isEmpty(), QStringLiteral("warning"));
    sign(block.isPinned, QStringLiteral("pin"));
    paintLines(painter, option, rest, block);
}

// The title, the times, the people: as much as there is room for, in this order.
void DayGridDelegate::paintLines(QPainter* painter, const QStyleOptionViewItem& option, QRect rest,
                                 const DayGridBlock& block) const
{
    const QFont quiet = small(option.font);
    const int quietHeight = QFontMetrics(quiet).height();
    const QString times = tr("%1–%2").arg(clockText(block.start), clockText(block.end));
    const QString untitled = block.title.isEmpty() ? tr("(untitled)") : oneLine(block.title);
    QFont letters = option.font;
    letters.setBold(true);
    painter->setFont(letters);
    painter->setPen(option.palette.color(QPalette::Text));
    const int lines = rest.height() / lineHeight();
    const int forTitle = qMax(1, (rest.height() - quietHeight) / lineHeight());
    if (lines < 2) {
        const QString text = painter->fontMetrics().elidedText(untitled, Qt::ElideRight, rest.width());
        painter->drawText(QRect(rest.topLeft(), QSize(rest.width(), lineHeight())),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        const int used =
            painter->fontMetrics().horizontalAdvance(text) + theme::spaced(m_view, theme::normal);
        painter->setFont(quiet);
        painter->setPen(theme::mutedText(option.palette));
        if (painter->fontMetrics().horizontalAdvance(times) <= rest.width() - used)
            painter->drawText(QRect(rest.left() + used, rest.top(), rest.width() - used, lineHeight()),
                              Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, times);
        return;
    }
    rest.setTop(rest.top() + drawWrapped(painter, rest, untitled, forTitle));
    painter->setFont(quiet);
    painter->setPen(theme::mutedText(option.palette));
    QString more = times;
    if (block.isPlenary && block.room != 0) {
        if (const Room* room = m_model.editor().plan().find<Room>(block.room))
            more = tr("%1 · %2", "times and a room").arg(more, oneLine(room->name));
    }
    if (!block.people.isEmpty())
        more = tr("%1 · %2", "times and people").arg(more, oneLine(block.people));
    if (rest.height() >= quietHeight)
        drawWrapped(painter, rest, more, rest.height() / quietHeight);
}

QWidget* DayGridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex& index) const
{
    auto* line = new QLineEdit(parent);
    line->setMaxLength(longestTitle);
    line->setFrame(true);
    line->setAccessibleName(m_model.blockAt(index) ? tr("Title") : tr("Title of a new item"));
    m_editor = line;
    m_edited = index;
    return line;
}

void DayGridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<QLineEdit*>(editor)->setText(index.data(Qt::EditRole).toString());
}

void DayGridDelegate::setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const {}

// High and wide enough for letters, however short the item is.
void DayGridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const
{
    const int width = qMax(option.rect.width(), m_view->fontMetrics().averageCharWidth() * editorLetters);
    QRect place(option.rect.topLeft(), QSize(width, editor->sizeHint().height()));
    const QRect area = editor->parentWidget()->rect();
    place.moveRight(qMin(place.right(), area.right()));
    place.moveBottom(qMin(place.bottom(), area.bottom()));
    place.moveTopLeft({qMax(0, place.left()), qMax(0, place.top())});
    editor->setGeometry(place);
}

// Closes first: what is stored may move the current cell, and the view would close the editor itself.
void DayGridDelegate::finish()
{
    QLineEdit* open = m_editor;
    if (!open)
        return;
    m_editor = nullptr;
    const QString text = open->text();
    emit closeEditor(open, NoHint);
    if (m_edited.isValid())
        m_view->model()->setData(m_edited, text);
}

bool DayGridDelegate::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_editor)
        return QStyledItemDelegate::eventFilter(object, event);
    if (event->type() == QEvent::FocusOut) {
        // A menu that opens over it takes the keys for a moment only.
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            finish();
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            finish();
            return true;
        }
        if (key == Qt::Key_Escape)
            m_editor = nullptr; // what was typed is not wanted
    }
    return QStyledItemDelegate::eventFilter(object, event);
}
} // namespace convenor
