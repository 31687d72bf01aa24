#include "ui/agenda/ParkingList.h"

#include "editing/AgendaEdits.h"
#include "editing/FlowEdits.h"
#include "editing/PlaceEdits.h"
#include "ui/agenda/ParkedView.h"
#include "ui/outcomes/QuickLine.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
const QString openKey = QStringLiteral("agenda/parking");
constexpr int leastRows = 2;
} // namespace

ParkingList::ParkingList(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new ParkingModel(session.editor, this)),
      m_view(new ParkedView(*m_model, session.editor, this)), m_idea(new QuickLine(this)),
      m_header(new QToolButton(this)), m_content(new QWidget(this))
{
    setObjectName(QStringLiteral("parkingList"));
    m_header->setObjectName(QStringLiteral("parkingHeader"));
    m_header->setCheckable(true);
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    plainToolTip(m_header, tr("Opens and closes the list of items that have no time yet"));
    m_idea->setObjectName(QStringLiteral("parkingIdea"));
    m_idea->setAccessibleName(tr("New idea for the parking list"));
    m_idea->setPlaceholderText(tr("An idea, such as 45' Panel; Enter parks it"));
    m_idea->setReadOnly(session.editor.isReadOnly());
    m_view->setMinimumHeight(leastRows * (fontMetrics().height() + theme::tight));
    auto* inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(theme::spaced(this, theme::tight));
    inside->addWidget(m_idea);
    inside->addWidget(m_view, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spaced(this, theme::tight));
    column->addWidget(m_header, 0, Qt::AlignLeft);
    column->addWidget(m_content, 1);
    makeActions();
    connect(m_header, &QToolButton::toggled, this, &ParkingList::setOpen);
    connect(m_idea, &QuickLine::entered, this, &ParkingList::addIdea);
    connect(m_idea, &QuickLine::linesPasted, this, &ParkingList::addIdea);
    connect(m_idea, &QuickLine::left, this, &ParkingList::left);
    connect(m_view, &ParkedView::dropped, this, &ParkingList::take);
    connect(m_view, &ParkedView::contextMenuWanted, this, &ParkingList::showMenu);
    connect(m_view, &QAbstractItemView::doubleClicked, this,
            [this] { emit placeRequested(selectedItems()); });
    connect(m_model, &ParkingModel::said, this, &ParkingList::said);
    connect(m_model, &ParkingModel::refused, this,
            [this](const Error& error) { emit said(sentence(error, Medium::Window)); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ParkingList::showCount);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ParkingList::currentChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ParkingList::updateActions);
    m_view->installEventFilter(this);
    m_idea->installEventFilter(this);
    setOpen(QSettings().value(openKey, false).toBool());
    showCount();
}

void ParkingList::makeActions()
{
    addAction(tr("Place on the agenda"), Qt::Key_Return, [this] { emit placeRequested(selectedItems()); });
    addAction(tr("Rename"), Qt::Key_F2, [this] { m_view->edit(m_view->currentIndex()); });
    addAction(tr("Up in the parking list"), Qt::ALT | Qt::Key_Up, [this] { order(false); });
    addAction(tr("Down in the parking list"), Qt::ALT | Qt::Key_Down, [this] { order(true); });
    addAction(tr("Remove for good"), Qt::Key_Delete, [this] { remove(); });
    updateActions();
}

// Keys of the list only; the filter below takes them.
QAction* ParkingList::addAction(const QString& text, const QKeySequence& keys, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_actions.append(action);
    return action;
}

void ParkingList::updateActions()
{
    const bool may = !m_session.editor.isReadOnly() && m_view->currentIndex().isValid();
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(may);
}

bool ParkingList::isOpen() const
{
    return m_header->isChecked();
}

void ParkingList::setOpen(bool open)
{
    m_header->setChecked(open);
    m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
    setSizePolicy(QSizePolicy::Preferred, open ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    QSettings().setValue(openKey, open);
    if (!open)
        leave();
    emit openChanged(open);
}

void ParkingList::showCount()
{
    m_header->setText(tr("Parking list (%1)").arg(m_model->rowCount()));
    m_header->setAccessibleName(m_header->text());
    updateActions();
}

void ParkingList::takeFocus()
{
    setOpen(true);
    if (m_model->rowCount() == 0) {
        m_idea->setFocus();
        return;
    }
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
    m_view->setFocus();
}

bool ParkingList::goToItem(Id item)
{
    const int row = m_model->rowOf(item);
    if (row < 0)
        return false;
    setOpen(true);
    m_view->setCurrentIndex(m_model->index(row));
    m_view->setFocus();
    return true;
}

Id ParkingList::activeItem() const
{
    return m_isActive ? m_view->currentItem() : 0;
}

void ParkingList::leave()
{
    if (std::exchange(m_isActive, false))
        emit currentChanged();
}

QList<Id> ParkingList::selectedItems() const
{
    return m_view->selectedItems();
}

void ParkingList::report(const Result<QString>& outcome)
{
    if (!outcome)
        emit said(sentence(outcome.error(), Medium::Window));
    else if (!outcome->isEmpty())
        emit said(*outcome);
}

void ParkingList::addIdea(const QString& text)
{
    Id created = 0;
    report(FlowEdits(m_session.editor).parkNew(text, &created));
    if (created == 0)
        return;
    m_view->setCurrentIndex(m_model->index(m_model->rowOf(created)));
    m_idea->clear();
}

void ParkingList::order(bool down)
{
    const QList<Id> items = selectedItems();
    if (items.isEmpty())
        return;
    const int first = m_model->rowOf(items.constFirst());
    const int last = m_model->rowOf(items.constLast());
    // In front of the one above the first of them, or behind the one below the last.
    const bool atEdge = down ? last + 1 >= m_model->rowCount() : first == 0;
    if (atEdge)
        return;
    report(FlowEdits(m_session.editor).park(items, m_model->itemAt(down ? last + 2 : first - 1)));
    emit currentChanged();
}

void ParkingList::remove()
{
    const QList<Id> items = selectedItems();
    if (!items.isEmpty())
        report(AgendaEdits(m_session.editor).remove(items));
}

void ParkingList::take(const QList<Id>& items, Id before, bool copies)
{
    if (copies)
        report(PlaceEdits(m_session.editor).copyTo(items, PlaceWish{.parking = true}));
    else
        report(FlowEdits(m_session.editor).park(items, before));
}

void ParkingList::showMenu(const QPoint& globalPos)
{
    QMenu menu(this);
    menu.addActions(m_actions);
    menu.exec(globalPos);
}

bool ParkingList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::FocusIn && !std::exchange(m_isActive, true))
        emit currentChanged();
    // A title that is being typed has its keys for itself.
    if (event->type() != QEvent::KeyPress || QApplication::focusWidget() != watched)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_idea) {
        if (key->key() != Qt::Key_Down || m_model->rowCount() == 0)
            return false;
        takeFocus();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    const int code = key->key() == Qt::Key_Enter ? int(Qt::Key_Return) : key->key();
    const QKeySequence pressed(QKeyCombination(key->modifiers() & ~Qt::KeypadModifier, Qt::Key(code)));
    for (QAction* action : std::as_const(m_actions)) {
        if (action->shortcut() != pressed)
            continue;
        action->trigger();
        return true;
    }
    return false;
}
} // namespace convenor
