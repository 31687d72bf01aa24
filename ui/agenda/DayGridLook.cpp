// How the day grid is laid out, and how what is carried over it is drawn.
#include "tables/DayGridModel.h"
#include "ui/agenda/DayGridDelegate.h"
#include "ui/agenda/DayGridHeaders.h"
#include "ui/agenda/DayGridView.h"
#include "ui/widgets/CellPaint.h"
#include "ui/widgets/Theme.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace convenor {
namespace {
constexpr int leastRoomLetters = 18; // of a room, wide
constexpr int mostRoomLetters = 60;
constexpr int lettersBeside = 14; // of each of several items side by side

QRect spanOf(const DayGridBlock& block)
{
    return {block.column, block.row, block.columns, block.rows};
}
} // namespace

// After each look at the plan.
void DayGridView::follow(bool reshaped)
{
    putBack();
    setSpans(reshaped);
    arrangeRows();
    if (reshaped)
        arrangeColumns();
    if (!goToItem(m_itemBefore) && currentIndex().isValid())
        goTo(m_model.headOf(currentIndex()));
    if (!m_scrolled && m_model.rowCount() > 0) {
        const auto& blocks = m_model.grid().blocks;
        const auto first = std::min_element(blocks.cbegin(), blocks.cend(),
                                            [](const auto& a, const auto& b) { return a.row < b.row; });
        if (!currentIndex().isValid() && first != blocks.cend())
            goToItem(first->item);
        else if (!currentIndex().isValid())
            goTo(m_model.index(m_model.grid().rowAt(m_model.grid().firstMinute + 60), 0));
        m_scrolled = true;
    }
    updateActions();
    emit currentItemChanged();
}

// The shortest item has room for a line: one height of rows for the whole day.
void DayGridView::arrangeRows()
{
    constexpr int roughest = 3; // rows of the shortest item, when all are long
    int shortest = roughest;
    for (const DayGridBlock& block : m_model.grid().blocks)
        shortest = block.isStrip ? shortest : std::min(shortest, block.rows);
    const int line = m_delegate->lineHeight() + theme::tight;
    const int height = (line + shortest - 1) / shortest;
    if (verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
}

// All rooms share the width while titles can be read.
void DayGridView::arrangeColumns()
{
    const QList<DayGridColumn>& columns = m_model.grid().columns;
    QHash<QPair<int, Id>, int> items; // columns of items in each room
    int strips = 0;
    for (const DayGridColumn& column : columns) {
        if (column.isStrip)
            ++strips;
        else
            ++items[{column.kind, column.room}];
    }
    const int letter = fontMetrics().averageCharWidth();
    const int left = viewport()->width() - strips * m_delegate->stripWidth();
    const int share = std::clamp(left / std::max(1, int(items.size())), letter * leastRoomLetters,
                                 letter * mostRoomLetters);
    for (int column = 0; column < columns.size(); ++column) {
        const DayGridColumn& record = columns[column];
        const int beside = items.value({record.kind, record.room}, 1);
        const int width = record.isStrip ? m_delegate->stripWidth()
                          : beside == 1  ? share
                                         : std::max(letter * lettersBeside, share / beside);
        if (columnWidth(column) != width)
            setColumnWidth(column, width);
    }
}

// Blocks are one cell each; only what differs is set.
void DayGridView::setSpans(bool afresh)
{
    if (afresh) {
        clearSpans();
        m_spans.clear();
    }
    QSet<QPair<QPair<int, int>, QPair<int, int>>> wanted;
    const auto key = [](const QRect& span) {
        return QPair(QPair(span.left(), span.top()), QPair(span.width(), span.height()));
    };
    for (const DayGridBlock& block : m_model.grid().blocks)
        wanted.insert(key(spanOf(block)));
    QSet<QPair<QPair<int, int>, QPair<int, int>>> set;
    for (const QRect& span : std::as_const(m_spans)) {
        if (wanted.contains(key(span)))
            set.insert(key(span));
        else
            setSpan(span.top(), span.left(), 1, 1);
    }
    m_spans.clear();
    for (const DayGridBlock& block : m_model.grid().blocks) {
        const QRect span = spanOf(block);
        if (span.width() * span.height() == 1)
            continue;
        m_spans.append(span);
        if (!set.contains(key(span)))
            setSpan(span.top(), span.left(), span.height(), span.width());
    }
}

QRect DayGridView::areaOf(Id room, int start, int end) const
{
    const QList<DayGridColumn>& columns = m_model.grid().columns;
    int left = -1;
    int right = 0;
    for (int column = 0; column < columns.size(); ++column) {
        const DayGridColumn& record = columns[column];
        const bool isIn =
            room == 0 ? record.kind != DayGridColumn::Sessions : record.room == room && !record.isStrip;
        if (!isIn)
            continue;
        if (left < 0)
            left = columnViewportPosition(column);
        right = columnViewportPosition(column) + columnWidth(column);
    }
    const int height = verticalHeader()->defaultSectionSize();
    const auto y = [&](int minute) {
        return rowViewportPosition(0) + (minute - m_model.grid().firstMinute) * height / DayGrid::rowMinutes;
    };
    return left < 0 ? QRect() : QRect(QPoint(left, y(start)), QPoint(right - 1, y(end) - 1));
}

// Drawn once: each move of what is carried only copies pieces of it.
void DayGridView::takeBackdrop()
{
    m_showsBoard = true;
    m_backdrop = viewport()->grab();
    m_showsBoard = false;
    QPainter painter(&m_backdrop);
    paintShading(painter);
    m_painted = viewport()->rect();
    viewport()->update();
}

// Hatched where the room, or one of the people, is taken or away; with the reason.
void DayGridView::paintShading(QPainter& painter) const
{
    const Plan& plan = m_model.editor().plan();
    QColor ink = theme::mutedText(palette());
    painter.setFont(cellPaint::small(font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const int padding = theme::spaced(this, theme::tight);
    int line = 0; // texts of people who are busy at one time stand below each other
    for (const BusyStretch& stretch : m_carry.busy()) {
        const QRect whole = areaOf(stretch.room, stretch.start, stretch.end);
        const QRect area = whole.intersected(viewport()->rect());
        if (area.isEmpty())
            continue;
        ink.setAlpha(110);
        painter.fillRect(area, QBrush(ink, stretch.room != 0 ? Qt::BDiagPattern : Qt::FDiagPattern));
        const QString why =
            cellPaint::oneLine(clashText(plan, {stretch}, stretch.room, stretch.start, stretch.end));
        line = stretch.room == 0 ? line + 1 : 0;
        const bool isSeen = stretch.item == 0 || stretch.room == 0; // else its own cell says it
        QRect ground(area.left() + padding, area.top() + std::max(0, line - 1) * metrics.height(),
                     std::min(area.width() - 2 * padding, metrics.horizontalAdvance(why) + 2 * padding),
                     metrics.height());
        if (!isSeen || ground.width() <= 0)
            continue;
        painter.fillRect(ground, palette().color(QPalette::Base));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(ground.adjusted(padding, 0, -padding, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(why, Qt::ElideRight, ground.width() - 2 * padding));
    }
}

// Across all rooms while it is in none other than before.
QRect DayGridView::carriedArea() const
{
    const DayGridBlock* block = m_model.blockAt(m_model.indexOf(m_carry.item()));
    const bool isForAll = block && block->isPlenary && block->room == m_carry.place().room;
    return areaOf(isForAll ? Id(0) : m_carry.place().room, m_carry.start(), m_carry.end());
}

// Where the target is told: on the item, within the viewport.
QRect DayGridView::carriedLabel(QStringList* lines) const
{
    const Plan& plan = m_model.editor().plan();
    QStringList texts{m_carry.text(plan)};
    if (const QString clash = m_carry.clash(plan); !clash.isEmpty())
        texts << QStringLiteral("⚠ ") + cellPaint::oneLine(clash);
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int padding = theme::spaced(this, theme::tight);
    int width = 0;
    for (const QString& text : std::as_const(texts))
        width = std::max(width, metrics.horizontalAdvance(text));
    const QRect view = viewport()->rect();
    QRect label(carriedArea().topLeft(), QSize(std::min(width + 4 * padding, view.width()),
                                               int(texts.size()) * metrics.height() + 2 * padding));
    label.moveRight(std::min(label.right(), view.right()));
    label.moveBottom(std::min(label.bottom(), view.bottom()));
    label.moveTopLeft({std::max(label.left(), 0), std::max(label.top(), 0)});
    if (lines)
        *lines = texts;
    return label;
}

void DayGridView::updateCarried()
{
    const QRect now = carriedArea().united(carriedLabel()).adjusted(-3, -3, 3, 3);
    viewport()->update(m_painted.united(now).intersected(viewport()->rect()));
    m_painted = now;
}

void DayGridView::paintCarried(QPainter& painter) const
{
    const QRect area = carriedArea();
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlpha(60);
    painter.fillRect(area, ground);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
    painter.drawRect(area.adjusted(1, 1, -2, -2));
    QStringList lines;
    const QRect label = carriedLabel(&lines);
    const int padding = theme::spaced(this, theme::tight);
    painter.fillRect(label, palette().color(QPalette::Base));
    painter.drawRect(label.adjusted(1, 1, -2, -2));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    QRect line = label.adjusted(2 * padding, padding, -padding, 0);
    for (const QString& text : std::as_const(lines)) {
        line.setHeight(painter.fontMetrics().height());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.moveTop(line.bottom() + 1);
    }
}

void DayGridView::paintEvent(QPaintEvent* event)
{
    if (!m_carry.isActive() || m_showsBoard || m_backdrop.isNull()) {
        QTableView::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    const qreal ratio = m_backdrop.devicePixelRatio();
    const QRect dirty = event->rect();
    painter.drawPixmap(dirty, m_backdrop, QRect(dirty.topLeft() * ratio, dirty.size() * ratio));
    paintCarried(painter);
}

void DayGridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
    // A grab lays out what is pending first: a resize within it needs no other one.
    if (m_carry.isActive() && !m_showsBoard)
        takeBackdrop();
}

void DayGridView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const int sideways = horizontalScrollBar()->value();
    const bool isWide = visualRect(index).width() > viewport()->width();
    QTableView::scrollTo(index, hint);
    if (isWide)
        horizontalScrollBar()->setValue(sideways);
}

void DayGridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_carry.isActive())
        takeBackdrop();
}

void DayGridView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    arrangeRows();
    arrangeColumns();
}
} // namespace convenor
