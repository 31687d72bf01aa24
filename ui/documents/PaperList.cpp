#include "ui/documents/PaperList.h"

#include "ui/documents/PaperListModel.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace convenor {
namespace {
// Wraps both lines: nothing is cut off at any size of letters.
class PaperDelegate final : public QStyledItemDelegate
{
public:
    explicit PaperDelegate(QListView* view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int width = m_view->viewport()->width();
        return {qMin(width, 10), draw(nullptr, option, index, QRect(0, 0, width, 0))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const QPalette& colours = option.palette;
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, theme::tint(colours));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())),
                              colours.color(QPalette::Highlight));
        }
        draw(painter, option, index, option.rect);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(colours.color(QPalette::Highlight), 1, Qt::DotLine));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    // The height that the row takes; paints it when there is a painter.
    int draw(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
             const QRect& row) const
    {
        const bool heading = index.data(PaperListModel::IsHeadingRole).toBool();
        const bool empty = index.data(PaperListModel::IsEmptyRole).toBool();
        const int side = theme::spaced(m_view, 12);
        const int gap = theme::spaced(m_view, heading ? 2 : 5);
        QFont letters = option.font;
        letters.setWeight(heading ? QFont::Normal : QFont::DemiBold);
        int y = row.top() + (heading ? theme::spaced(m_view, theme::wide) : gap);
        const auto write = [&](const QString& text, const QFont& font, const QColor& colour) {
            const QRect room(row.left() + side, y, qMax(1, row.width() - 2 * side), 10000);
            const int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
            const QRect taken = QFontMetrics(font).boundingRect(room, flags, text);
            if (painter) {
                painter->setFont(font);
                painter->setPen(colour);
                painter->drawText(QRect(room.left(), y, room.width(), taken.height()), flags, text);
            }
            y += taken.height();
        };
        const QColor muted = theme::mutedText(option.palette);
        const QColor usual = option.palette.color(QPalette::Text);
        write(index.data().toString(), letters, heading || empty ? muted : usual);
        if (const QString summary = index.data(PaperListModel::SummaryRole).toString(); !summary.isEmpty())
            write(harmlessText(summary), option.font, muted);
        return y + gap - row.top();
    }

    QListView* m_view;
};
} // namespace

PaperList::PaperList(QWidget* parent) : QListView(parent), m_model(new PaperListModel(this))
{
    setObjectName(QStringLiteral("documentsList"));
    setAccessibleName(tr("Papers"));
    setModel(m_model);
    setItemDelegate(new PaperDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QListView::SingleSelection);
    setVerticalScrollMode(QListView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the rows' height hangs on their width
    setResizeMode(QListView::Adjust);
    setPaper(Paper::Agenda);
}

Paper PaperList::paper() const
{
    return m_model->paperAt(currentIndex().row()).value_or(Paper::Agenda);
}

void PaperList::setPaper(Paper paper)
{
    setCurrentIndex(m_model->index(m_model->rowOf(paper)));
}

void PaperList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (const std::optional<Paper> paper = m_model->paperAt(current.row()))
        emit paperChanged(*paper);
}

void PaperList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}
} // namespace convenor
