#include "ui/groups/GroupBoard.h"

#include "tables/GroupListModel.h"
#include "ui/groups/GroupColumn.h"
#include "ui/groups/GroupColumnList.h"
#include "ui/widgets/BoardKeys.h"
#include "ui/widgets/Theme.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

namespace convenor {
namespace {
constexpr int leastLetters = 29; // of a column, wide
constexpr int mostLetters = 52;
constexpr int emptyLetters = 16; // of the column of those in no group, when there are none
} // namespace

GroupBoard::GroupBoard(RoundColumns& columns, QWidget* parent)
    : QScrollArea(parent), m_columns(columns), m_inside(new QWidget)
{
    setObjectName(QStringLiteral("groupBoard"));
    setAccessibleName(tr("The groups of the round"));
    setFrameShape(NoFrame);
    setWidget(m_inside);
    setFocusPolicy(Qt::NoFocus); // its lists have it
    connect(&columns, &RoundColumns::aboutToChange, this, &GroupBoard::rememberPlace);
    connect(&columns, &RoundColumns::columnsChanged, this, &GroupBoard::rebuild);
    connect(&columns, &RoundColumns::changed, this, [this] {
        if (std::exchange(m_headersDiffer, false))
            arrange();
        findPlace();
    });
    rebuild();
}

void GroupBoard::setActions(const QList<QAction*>& actions, const QList<QAction*>& menu)
{
    m_actions = actions;
    m_menu = menu;
}

QList<GroupColumnList*> GroupBoard::lists() const
{
    QList<GroupColumnList*> lists;
    for (const GroupColumn* column : m_shown)
        lists.append(column->list());
    return lists;
}

GroupColumn* GroupBoard::addColumn(GroupListModel& model)
{
    auto* column = new GroupColumn(model, m_inside);
    connectList(column);
    connect(column, &GroupColumn::headerChanged, this, [this] { m_headersDiffer = true; });
    connect(column, &GroupColumn::headerClicked, this, [this, column] {
        goTo(column, qMax(0, column->list()->currentIndex().row()), QItemSelectionModel::NoUpdate);
        takeFocus();
    });
    column->show();
    return column;
}

void GroupBoard::connectList(GroupColumn* column)
{
    GroupColumnList* list = column->list();
    list->installEventFilter(this);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this, [this, list](const QPoint& at) {
        QMenu menu(this);
        menu.addActions(m_menu);
        menu.exec(list->viewport()->mapToGlobal(at));
    });
    connect(list, &GroupColumnList::selectsAlone, this, [this, list] { clearOthers(list); });
    connect(list, &GroupColumnList::dragStarted, this, [this, list] { drag(list); });
    connect(list, &GroupColumnList::draggedOver, this,
            [this, column] { ensureWidgetVisible(column, column->width() / 2, 0); });
    connect(
        list, &GroupColumnList::dropped, this,
        [this, column](const QByteArray& people, Id onto, bool swaps) { drop(column, people, onto, swaps); });
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, column](const QModelIndex& now) {
                if (column != m_current)
                    return;
                if (now.isValid())
                    m_line = now.row();
                emit currentChanged();
            });
}

// The columns that stay keep their lists, with place and selection.
void GroupBoard::rebuild()
{
    const bool hadFocus = m_current && m_current->list()->hasFocus();
    QHash<const GroupListModel*, GroupColumn*> here;
    for (GroupColumn* column : std::as_const(m_shown))
        here.insert(&column->model(), column);
    m_shown.clear();
    for (GroupListModel* model : m_columns.columns()) {
        GroupColumn* column = here.take(model);
        m_shown.append(column ? column : addColumn(*model));
    }
    if (!m_shown.contains(m_current))
        m_current = nullptr;
    for (GroupColumn* gone : std::as_const(here)) {
        gone->hide();
        gone->deleteLater(); // the key that took it away may have been pressed in it
    }
    for (qsizetype i = 1; i < m_shown.size(); ++i)
        QWidget::setTabOrder(m_shown[i - 1]->list(), m_shown[i]->list());
    if (!m_current && !m_shown.isEmpty()) {
        const auto filled = std::find_if(m_shown.cbegin(), m_shown.cend(), [](const GroupColumn* column) {
            return column->model().rowCount() > 0;
        });
        goTo(filled == m_shown.cend() ? m_shown.constFirst() : *filled, 0,
             QItemSelectionModel::ClearAndSelect);
    }
    arrange();
    if (hadFocus)
        takeFocus();
}

// Those who are in no group need no column's room when there is nobody.
int GroupBoard::widthOf(const GroupColumn* column, int width) const
{
    const GroupListModel& model = column->model();
    const bool isEmpty = model.group().group == 0 && model.rowCount() == 0;
    return isEmpty ? qMin(width, fontMetrics().averageCharWidth() * emptyLetters) : width;
}

int GroupBoard::headerHeight(int width, bool brief) const
{
    int height = 0;
    for (GroupColumn* column : m_shown) {
        column->setBrief(brief);
        height = qMax(height, column->headerHeightFor(widthOf(column, width)));
    }
    return height;
}

// The groups get one width and all headers one height: nothing is clipped, and lists begin side by side.
void GroupBoard::arrange()
{
    if (m_shown.isEmpty()) {
        m_inside->resize(0, 0);
        return;
    }
    const int gap = theme::spaced(this, theme::normal);
    const int letter = fontMetrics().averageCharWidth();
    const int count = int(m_shown.size());
    const int least = letter * leastLetters;
    const int first = widthOf(m_shown.constFirst(), least);
    const int others = qMax(1, count - 1);
    // The first column is narrower, or as wide as the others.
    const int share = first < least ? (viewport()->width() - first) / others - gap
                                    : (viewport()->width() + gap) / count - gap;
    const int width = qBound(least, share, letter * mostLetters);
    int header = headerHeight(width, false);
    if (header > height() / 2)
        header = headerHeight(width, true);
    const int fewLines = header + fontMetrics().height() * 4;
    int total = -gap;
    for (const GroupColumn* column : std::as_const(m_shown))
        total += widthOf(column, width) + gap;
    const int bar = total > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    const int height = qMax(fewLines, this->height() - bar);
    m_inside->resize(total, height);
    int left = 0;
    for (GroupColumn* column : std::as_const(m_shown)) {
        column->setHeaderHeight(header);
        column->setGeometry(left, 0, widthOf(column, width), height);
        left += column->width() + gap;
    }
}

void GroupBoard::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
    if (m_current)
        ensureWidgetVisible(m_current, 0, 0);
}

void GroupBoard::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

int GroupBoard::columnIndex(const GroupColumn* column) const
{
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_shown[i] == column)
            return i;
    }
    return -1;
}

Id GroupBoard::currentPerson() const
{
    return m_current ? m_current->list()->currentPerson() : 0;
}

Id GroupBoard::currentGroup() const
{
    return m_current ? m_current->model().group().group : 0;
}

QList<Id> GroupBoard::selectedPeople() const
{
    QList<Id> people;
    for (const GroupColumn* column : m_shown)
        people += column->list()->selectedPeople();
    if (people.isEmpty() && currentPerson() != 0)
        people.append(currentPerson());
    return people;
}

void GroupBoard::clearOthers(const GroupColumnList* but)
{
    for (const GroupColumn* column : std::as_const(m_shown)) {
        if (column->list() != but)
            column->list()->selectionModel()->clearSelection();
    }
}

void GroupBoard::setCurrentColumn(GroupColumn* column)
{
    if (m_current == column)
        return;
    if (m_current)
        m_current->setCurrent(false);
    m_current = column;
    if (column) {
        column->setCurrent(true);
        ensureWidgetVisible(column, 0, 0);
    }
}

void GroupBoard::goTo(GroupColumn* column, int row, QItemSelectionModel::SelectionFlags command)
{
    const bool hadFocus = m_current && m_current->list()->hasFocus();
    setCurrentColumn(column);
    if (command.testFlag(QItemSelectionModel::Clear))
        clearOthers(column->list());
    column->list()->goToRow(qMin(row, column->model().rowCount() - 1), command);
    if (hadFocus)
        column->list()->setFocus();
    emit currentChanged();
}

bool GroupBoard::goToPerson(Id person)
{
    for (GroupColumn* column : std::as_const(m_shown)) {
        const int row = column->model().rowOf(person);
        if (row < 0)
            continue;
        goTo(column, row, QItemSelectionModel::ClearAndSelect);
        return true;
    }
    return false;
}

bool GroupBoard::goToGroup(Id group)
{
    for (GroupColumn* column : std::as_const(m_shown)) {
        if (column->model().group().group != group)
            continue;
        goTo(column, 0, QItemSelectionModel::ClearAndSelect);
        return true;
    }
    return false;
}

void GroupBoard::setMarked(Id person)
{
    for (const GroupColumn* column : std::as_const(m_shown))
        column->list()->setMarked(person);
}

void GroupBoard::takeFocus()
{
    if (m_current)
        m_current->list()->setFocus();
}

// Keeps the line; Shift takes that person too, Ctrl only goes there.
void GroupBoard::goSideways(int step, Qt::KeyboardModifiers modifiers)
{
    const int next = columnIndex(m_current) + step;
    if (next < 0 || next >= m_shown.size())
        return;
    const int line = m_line;
    goTo(m_shown[next], line,
         modifiers.testFlag(Qt::ControlModifier) ? QItemSelectionModel::NoUpdate
         : modifiers.testFlag(Qt::ShiftModifier) ? QItemSelectionModel::Select
                                                 : QItemSelectionModel::ClearAndSelect);
    m_line = line;
}

bool GroupBoard::handleKey(QKeyEvent* event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (sideways && !held.testFlag(Qt::AltModifier)) {
        goSideways(event->key() == Qt::Key_Left ? -1 : 1, held);
        return true;
    }
    return runActionOf(m_actions, event);
}

bool GroupBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)) || QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        for (GroupColumn* column : std::as_const(m_shown)) {
            if (column->list() != watched || column == m_current)
                continue;
            setCurrentColumn(column);
            emit currentChanged();
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void GroupBoard::rememberPlace()
{
    m_personBefore = currentPerson();
    m_columnBefore.clear();
    if (!m_current)
        return;
    for (const BoardSeat& seat : m_current->model().group().seats)
        m_columnBefore.append(seat.person);
}

// After the plan moved: the keys stay with the person; or with whoever stood next, when she was moved away
// from here.
void GroupBoard::findPlace()
{
    if (!m_current || m_personBefore == 0 || m_current->model().rowOf(m_personBefore) >= 0)
        return;
    if (!m_stays && goToPerson(m_personBefore))
        return;
    const GroupListModel& model = m_current->model();
    int row = -1;
    const qsizetype at = m_columnBefore.indexOf(m_personBefore);
    for (qsizetype i = at; i < m_columnBefore.size() && row < 0; ++i)
        row = model.rowOf(m_columnBefore[i]);
    for (qsizetype i = at; i >= 0 && row < 0; --i)
        row = model.rowOf(m_columnBefore[i]);
    goTo(m_current, qMax(0, row), QItemSelectionModel::ClearAndSelect);
}

void GroupBoard::drag(GroupColumnList* from)
{
    QByteArray text = QByteArray::number(m_columns.round());
    for (const Id person : selectedPeople())
        text += ' ' + QByteArray::number(person);
    auto* data = new QMimeData;
    data->setData(GroupColumnList::dragFormat(), text);
    auto* drag = new QDrag(from);
    drag->setMimeData(data);
    drag->setPixmap(from->viewport()->grab(from->visualRect(from->currentIndex())));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

// People of another round (another window) are not known here.
void GroupBoard::drop(GroupColumn* column, const QByteArray& people, Id onto, bool swaps)
{
    QList<Id> dropped;
    const QList<QByteArray> ids = people.split(' ');
    for (const QByteArray& id : ids)
        dropped.append(id.toLongLong());
    if (dropped.size() < 2 || dropped.takeFirst() != m_columns.round())
        return;
    if (swaps && onto != 0 && dropped.size() == 1)
        emit swapRequested(dropped.constFirst(), onto);
    else
        emit moveRequested(dropped, column->model().group().group);
}
} // namespace convenor
