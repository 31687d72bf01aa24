#include "ui/today/RunGrid.h"

#include "tables/RunModel.h"
#include "ui/widgets/GridDelegate.h"
#include "ui/widgets/Theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace convenor {
namespace {
// What is over is quieter, what runs is bold and stands on a pale ground; a line marks the present.
class RunDelegate final : public GridDelegate
{
public:
    using GridDelegate::GridDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell = option;
        const auto state = static_cast<RunState>(index.data(RunStateRole).toInt());
        if (state == RunState::Over)
            cell.palette.setColor(QPalette::Text, theme::mutedText(option.palette));
        if (state == RunState::Running) {
            cell.font.setWeight(QFont::DemiBold);
            painter->fillRect(option.rect, theme::tint(option.palette));
        }
        if (index.column() == RunModel::TitleColumn) {
            const int depth = index.data(DepthRole).toInt();
            cell.rect.setLeft(cell.rect.left() + qMin(depth, 6) * option.fontMetrics.averageCharWidth() * 2);
        }
        GridDelegate::paint(painter, cell, index);
        paintNow(painter, option, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        const QFont font = option->font; // as paint() wants it
        GridDelegate::initStyleOption(option, index);
        option->font = font;
    }

private:
    static void paintNow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const double now = index.data(NowRole).toDouble();
        if (now < 0)
            return;
        // Along the lower edge of what runs, as far as it has run; above what comes next.
        const QRect& cell = option.rect;
        const int thickness = qMax(2, cell.height() / 10);
        const int whole = option.widget ? option.widget->width() : cell.right();
        const int right = now > 0 ? int(now * whole) : whole;
        const int y = now > 0 ? cell.bottom() - thickness + 1 : cell.top();
        painter->fillRect(QRect(0, y, right, thickness).intersected(cell),
                          theme::severityColour(QGuiApplication::palette(), 0));
    }
};
} // namespace

RunGrid::RunGrid(RunModel& model, QWidget* parent)
    : GridView(QStringLiteral("runGrid"), parent), m_model(model)
{
    setAccessibleName(tr("Running order"));
    setModel(&model);
    setItemDelegate(new RunDelegate(this));
    setColumns({{7, 0}, {7, 0}, {7, 0}, {7, 0}, {15, 0}, {26, 3}, {18, 2}, {14, 1}});
}

Id RunGrid::currentItem() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : 0;
}

void RunGrid::goToNow()
{
    if (currentIndex().isValid())
        return;
    const DayRun& run = m_model.run();
    const Id item = run.running.value(0, run.next.value(0));
    goToRow(qMax(0, m_model.rowOf(item)), RunModel::TitleColumn);
}

bool RunGrid::chord(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || editor())
        return false;
    emit left();
    return true;
}

void RunGrid::extendMenu(QMenu& menu)
{
    menu.addSeparator();
    menu.addActions(m_menu);
}
} // namespace convenor
