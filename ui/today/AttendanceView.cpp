#include "ui/today/AttendanceView.h"

#include "domain/PeopleRecords.h"
#include "tables/AttendanceModel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace convenor {
namespace {
// A state as an icon, two letters and a word.
class AttendanceDelegate final : public PlainTextDelegate
{
public:
    using PlainTextDelegate::PlainTextDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem row = option;
        row.state &= ~QStyle::State_HasFocus; // whole rows are marked
        PlainTextDelegate::paint(painter, row, index);
    }

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        PlainTextDelegate::initStyleOption(option, index);
        if (index.column() != AttendanceModel::StateColumn)
            return;
        const int state = index.data(StateRole).toInt();
        option->text = QStringLiteral("%1  %2").arg(index.data(CodeRole).toString(), option->text);
        if (state < 0)
            return;
        const auto icon = QStringLiteral("state-") + QLatin1String(word(AttendanceState(state)));
        option->icon = themedIcon(icon);
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int side = option->fontMetrics.height();
        option->decorationSize = {side, side};
    }
};
} // namespace

AttendanceView::AttendanceView(AttendanceModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("attendanceList"));
    setModel(&model);
    setItemDelegate(new AttendanceDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setCornerButtonEnabled(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_widths = new ColumnWidths(this);
    m_widths->setColumns({{22, 3}, {22, 3}, {9, 0}, {20, 0}, {9, 0}, {18, 2}, {16, 2}});
    setRowHeight();
}

// One height for all rows, with room for the icon.
void AttendanceView::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::spaced(this, theme::normal));
}

void AttendanceView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setRowHeight();
        m_widths->arrange();
    }
}

// Whoever was just marked stays in sight when something above takes room.
void AttendanceView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

QList<Id> AttendanceView::selectedPeople() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<Id> people;
    for (const int row : std::as_const(rows))
        people.append(m_model.idAt(row));
    return people;
}

Id AttendanceView::currentPerson() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : 0;
}

void AttendanceView::goToPerson(Id person)
{
    goToRow(m_model.rowOf(person));
}

void AttendanceView::goToRow(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

void AttendanceView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Space) {
        emit toggleRequested();
    } else if (plain && event->key() == Qt::Key_Delete) {
        emit signOffRequested();
    } else if (plain && !event->text().isEmpty() && event->text().at(0).isPrint()) {
        emit typed(event->text());
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void AttendanceView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addActions(m_menu);
    menu.addSeparator();
    QAction* widths = menu.addAction(tr("Share the column &widths out again"));
    connect(widths, &QAction::triggered, m_widths, &ColumnWidths::reset);
    menu.exec(event->globalPos());
}
} // namespace convenor
