#include "ui/agenda/AgendaPage.h"

#include "domain/planners/AgendaPlanner.h"
#include "domain/Records.h"
#include "editing/PlaceWords.h"
#include "editing/PlanChecker.h"
#include "editing/PlanEditor.h"
#include "tables/AgendaModel.h"
#include "tables/AgendaTreeModel.h"
#include "ui/agenda/AgendaGestures.h"
#include "ui/agenda/AgendaGrid.h"
#include "ui/agenda/DayGridSwitch.h"
#include "ui/agenda/DayTabs.h"
#include "ui/agenda/Inspector.h"
#include "ui/agenda/ParkingList.h"
#include "ui/agenda/ProgrammeBar.h"
#include "ui/agenda/TypedBar.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDateTime>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace convenor {
namespace {
const QString outlineKey = QStringLiteral("agenda/outline");
} // namespace

AgendaPage::AgendaPage(const Session& session, QWidget* parent)
    : WindowPage(session, parent), m_model(new AgendaModel(session.editor, this)),
      m_tree(new AgendaTreeModel(session.editor, this)), m_grid(new AgendaGrid(*m_model)),
      m_inspector(new Inspector(session.editor, this)), m_bar(new TypedBar(this)),
      m_views(new QStackedWidget(this)), m_parking(new ParkingList(session, this)),
      m_programme(new ProgrammeBar(session, this)), m_clock(&QDateTime::currentDateTimeUtc)
{
    setObjectName(QStringLiteral("agendaPage"));
    m_inspector->hide(); // until the window takes it
    makeOutline();
    auto* splitter = new QSplitter;
    splitter->addWidget(m_outline);
    splitter->addWidget(makeViews());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 4);
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    const int margin = theme::spaced(this, theme::wide);
    column->setContentsMargins(margin, theme::spaced(this, theme::normal), margin, margin);
    column->addWidget(makeDayBar());
    column->addWidget(m_bar);
    column->addWidget(m_programme, 1);
    column->addWidget(splitter, 1);
    makeGestures();
    makeProgramme(splitter);
    makeMenus();
    watchParking();
    watchEditor();

    connect(m_grid, &GridView::said, this, &WindowPage::said);
    connect(m_grid, &AgendaGrid::attendanceRequested, this, &AgendaPage::attendanceRequested);
    connect(m_grid, &AgendaGrid::groupsRequested, this, &AgendaPage::groupsRequested);
    connect(m_grid, &AgendaGrid::helpdeskRequested, this, &AgendaPage::helpdeskRequested);
    connect(m_grid, &AgendaGrid::historyRequested, this, &AgendaPage::historyRequested);
    connect(m_inspector, &Inspector::said, this, &WindowPage::said);
    connect(m_bar, &TypedBar::said, this, &WindowPage::said);
    connect(m_bar, &TypedBar::closed, this, &AgendaPage::takeFocus);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgendaPage::itemChanged);
    fillDays();
    itemChanged();
}

// The ways to look at a day, above the parking list.
QWidget* AgendaPage::makeViews()
{
    m_views->addWidget(m_grid);
    m_switch = new DayGridSwitch(session().editor, *m_grid, *m_views, this);
    addAction(m_switch->action());
    connect(m_switch, &DayGridSwitch::said, this, &WindowPage::said);
    connect(m_switch, &DayGridSwitch::currentItemChanged, this, &AgendaPage::itemChanged);
    auto* down = new QSplitter(Qt::Vertical);
    down->addWidget(m_views);
    down->addWidget(m_parking);
    down->setStretchFactor(0, 4);
    down->setStretchFactor(1, 1);
    down->setChildrenCollapsible(false);
    return down;
}

AgendaView& AgendaPage::view() const
{
    return m_switch->view();
}

// In the parking list once that has got the focus, until the agenda gets it.
QList<Id> AgendaPage::selectedItems() const
{
    return m_parking->activeItem() != 0 ? m_parking->selectedItems() : view().selectedItems();
}

void AgendaPage::makeGestures()
{
    AgendaGestures::Page page;
    page.view = [this]() -> AgendaView& { return view(); };
    page.day = [this] { return m_model->day(); };
    page.items = [this] { return selectedItems(); };
    page.goTo = [this](Id item) { return goToItem(item); };
    page.goToDay = [this](int step) { goToDay(step); };
    page.now = [this] { return m_clock(); };
    m_gestures = new AgendaGestures(session().editor, *m_bar, page, this);
    for (QAction* action : m_gestures->actions())
        addAction(action);
    connect(m_gestures, &AgendaGestures::said, this, &WindowPage::said);
    connect(m_grid, &AgendaGrid::carried, m_gestures, &AgendaGestures::carryTo);
    connect(m_days, &DayTabs::dropped, m_gestures, &AgendaGestures::carryToDay);
}

QAction* AgendaPage::makeMenu(const QString& title, const QList<QAction*>& actions)
{
    auto* menu = new QMenu(title, this);
    menu->addActions(actions);
    return menu->menuAction();
}

// What is done most stands at hand, the rest in menus of its own: all of it fits a low window at large
// letters.
void AgendaPage::makeMenus()
{
    m_goToParking = new QAction(tr("Parking list"), this);
    m_goToParking->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_goToParking->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_goToParking);
    connect(m_goToParking, &QAction::triggered, this, [this] {
        if (view().finishEditing())
            m_parking->takeFocus();
    });
    using Row = AgendaGrid::Group;
    using Gesture = AgendaGestures::Group;
    const QList<QAction*> rows =
        m_grid->actions(Row::Rows) +
        QList<QAction*>{
            makeMenu(tr("Move"), m_grid->actions(Row::Moves) + m_gestures->actions(Gesture::Places)),
            makeMenu(tr("Time"), m_grid->actions(Row::Times) + m_gestures->actions(Gesture::Times))};
    const QList<QAction*> leading = m_grid->actions(Row::Leading);
    QAction* dayGrid = makeMenu(tr("In the day grid"), m_switch->gridActions());
    m_switch->setGridMenu(dayGrid);
    m_switch->setListActions(m_grid->actions(Row::Rows) + m_grid->actions(Row::Moves) +
                             m_grid->actions(Row::Times) + leading);
    m_grid->setMenuActions(rows + leading);
    m_pageActions =
        rows +
        QList<QAction*>{makeMenu(tr("Go to"), m_gestures->actions(Gesture::Ways) + QList{m_goToParking}),
                        makeMenu(tr("Parked items"), m_parking->actions())} +
        leading + QList<QAction*>{dayGrid, m_switch->action(), m_pasteProgramme, m_addDay, m_showOutline};
    m_agendaActions = new QActionGroup(this);
    m_agendaActions->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    group(m_pageActions + m_gestures->actions() + m_switch->gridActions());
}

// All that acts on the agenda; another programme may be pasted at any time.
void AgendaPage::group(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        if (action->menu())
            group(action->menu()->actions());
        else if (action != m_pasteProgramme)
            m_agendaActions->addAction(action);
    }
}

// While a programme is looked through, it takes the place of the agenda, on which nothing acts then.
void AgendaPage::makeProgramme(QWidget* views)
{
    m_pasteProgramme = new QAction(tr("Paste a programme…"), this);
    m_pasteProgramme->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    m_pasteProgramme->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_pasteProgramme->setEnabled(!session().editor.isReadOnly());
    addAction(m_pasteProgramme);
    connect(m_pasteProgramme, &QAction::triggered, this, [this] {
        if (!finishEditing())
            return;
        m_programme->setDay(m_model->day());
        m_programme->paste();
    });
    connect(m_programme, &ProgrammeBar::opened, this, [this, views] {
        m_bar->close();
        m_agendaActions->setEnabled(false);
        views->hide();
    });
    connect(m_programme, &ProgrammeBar::closed, this, [this, views] {
        views->show();
        m_agendaActions->setEnabled(true);
        takeFocus();
    });
    connect(m_programme, &ProgrammeBar::said, this, &WindowPage::said);
    connect(m_programme, &ProgrammeBar::done, this, [this](Id item) { goTo({Table::AgendaItem, item}); });
}

void AgendaPage::importProgramme()
{
    if (!finishEditing())
        return;
    m_programme->setDay(m_model->day());
    m_programme->chooseFile();
}

void AgendaPage::watchParking()
{
    connect(m_parking, &ParkingList::said, this, &WindowPage::said);
    connect(m_parking, &ParkingList::left, this, &AgendaPage::takeFocus);
    connect(m_parking, &ParkingList::currentChanged, this, &AgendaPage::itemChanged);
    connect(m_parking, &ParkingList::placeRequested, this, &AgendaPage::placeParked);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (now && m_views->isAncestorOf(now))
            m_parking->leave();
    });
}

void AgendaPage::watchEditor()
{
    connect(&session().editor, &PlanEditor::changed, this, [this](const ChangeSet& changes) {
        const bool days = std::any_of(changes.begin(), changes.end(),
                                      [](const Change& change) { return change.table == Table::Day; });
        if (days)
            fillDays();
        else
            updateSum();
        m_gestures->refresh();
    });
    connect(&session().editor, &PlanEditor::reloaded, this, &AgendaPage::fillDays);
    const auto markProblems = [this] { m_model->setProblems(worstOf(session().checker.problems())); };
    connect(&session().checker, &PlanChecker::problemsChanged, this, markProblems);
    markProblems();
}

// What the inspector and the window show of the page is another item.
void AgendaPage::itemChanged()
{
    const Id parked = m_parking->activeItem();
    m_inspector->setItem(parked != 0 ? parked : view().currentItem());
    m_gestures->refresh();
    emit selectedChanged(selected());
}

QWidget* AgendaPage::makeDayBar()
{
    auto* bar = new QWidget;
    m_dayBar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_dayBar->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_days = new DayTabs(session().editor);
    connect(m_days, &QTabBar::currentChanged, this, &AgendaPage::showDay);
    m_addDay = new QAction(themedIcon(QStringLiteral("plus")), tr("Add a day"), this);
    m_addDay->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    connect(m_addDay, &QAction::triggered, this, &AgendaPage::addDay);
    m_addDay->setEnabled(!session().editor.isReadOnly());
    auto* add = new QToolButton;
    add->setDefaultAction(m_addDay);
    add->setAccessibleName(m_addDay->text());
    add->setAutoRaise(true);
    theme::showIconAtFontSize(add);
    auto* grid = new QToolButton;
    grid->setDefaultAction(m_switch->action());
    grid->setAccessibleName(m_switch->action()->text());
    grid->setAutoRaise(true);
    m_sum = new PlainLabel;
    m_sum->setObjectName(QStringLiteral("daySum"));
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_days);
    row->addWidget(add);
    row->addWidget(grid);
    row->addStretch(1);
    m_dayBar->addLayout(row);
    m_dayBar->addWidget(m_sum, 1);
    return bar;
}

// The sum stands beside the days where it fits in one line, else below them.
void AgendaPage::arrangeDayBar()
{
    const int beside = m_dayBar->itemAt(0)->sizeHint().width() + m_dayBar->spacing() +
                       m_sum->fontMetrics().horizontalAdvance(m_sum->text());
    const bool fits = beside <= contentsRect().width() - 2 * theme::spaced(this, theme::wide);
    m_dayBar->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sum->setAlignment((fits ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void AgendaPage::resizeEvent(QResizeEvent* event)
{
    WindowPage::resizeEvent(event);
    arrangeDayBar();
}

void AgendaPage::makeOutline()
{
    m_outline = new QTreeView;
    m_outline->setObjectName(QStringLiteral("outline"));
    m_outline->setAccessibleName(tr("Outline of all days"));
    m_outline->setModel(m_tree);
    m_outline->setHeaderHidden(true);
    m_outline->setItemDelegate(new PlainTextDelegate(m_outline));
    m_outline->setUniformRowHeights(true);
    m_outline->expandAll();
    connect(m_tree, &QAbstractItemModel::rowsInserted, m_outline,
            [this](const QModelIndex& parent) { m_outline->expand(parent); });
    connect(m_outline, &QAbstractItemView::activated, this, &AgendaPage::goToOutline);
    connect(m_outline, &QAbstractItemView::clicked, this, &AgendaPage::goToOutline);
    m_showOutline = new QAction(tr("Outline of all days"), this);
    m_showOutline->setCheckable(true);
    m_showOutline->setShortcut(Qt::Key_F7);
    m_showOutline->setChecked(QSettings().value(outlineKey, false).toBool());
    m_outline->setVisible(m_showOutline->isChecked());
    connect(m_showOutline, &QAction::toggled, this, [this](bool on) {
        m_outline->setVisible(on);
        QSettings().setValue(outlineKey, on);
    });
}

void AgendaPage::goToOutline(const QModelIndex& index)
{
    const Id id = index.data(IdRole).toLongLong();
    const bool day = session().editor.plan().find<Day>(id) != nullptr;
    goTo({day ? Table::Day : Table::AgendaItem, id});
}

void AgendaPage::fillDays()
{
    const QList<DayTime>& days = session().editor.timing().days();
    m_filling = true;
    while (m_days->count() > days.size())
        m_days->removeTab(m_days->count() - 1);
    for (int tab = 0; tab < days.size(); ++tab) {
        const Day* day = session().editor.plan().find<Day>(days[tab].day);
        const QString text = dayName(*day);
        if (tab < m_days->count())
            m_days->setTabText(tab, text);
        else
            m_days->addTab(text);
        m_days->setTabData(tab, day->id);
        if (day->id == m_model->day())
            m_days->setCurrentIndex(tab);
    }
    m_filling = false;
    view().showDay(m_model->day()); // the day that was shown may be gone
    updateSum();
}

void AgendaPage::showDay(int tab)
{
    const Id day = m_days->dayAt(tab);
    if (m_filling || day == m_model->day())
        return;
    if (!view().finishEditing()) {
        fillDays(); // the tab goes back to the day that is still being typed in
        return;
    }
    m_model->setDay(day);
    view().showDay(day);
    updateSum();
    itemChanged();
}

void AgendaPage::goToDay(int step)
{
    const int tab = m_days->currentIndex() + step;
    if (tab < 0 || tab >= m_days->count()) {
        emit said(step < 0 ? tr("This is the first day.") : tr("This is the last day."));
        return;
    }
    m_days->setCurrentIndex(tab);
    takeFocus();
    emit said(tr("%1: %2.").arg(m_days->tabText(tab), m_model->dayText()));
}

// To an item of any day, or of the parking list.
bool AgendaPage::goToItem(Id item)
{
    return goTo({Table::AgendaItem, item});
}

// Parked items go below the current row of the day shown.
void AgendaPage::placeParked(const QList<Id>& items)
{
    if (items.isEmpty() || m_model->day() == 0 || !view().finishEditing())
        return;
    m_gestures->carryTo(items, m_grid->placeBelowCurrent(), false);
}

void AgendaPage::updateSum()
{
    const QString text = m_model->dayText();
    const bool over = m_model->dayIsOver();
    m_sum->setPlainText(text.isEmpty() ? tr("The workshop has no day yet. Add one to begin.")
                                       : (over ? QStringLiteral("⚠ ") : QString()) + text);
    arrangeDayBar();
    if (over == m_sumIsRed)
        return;
    m_sumIsRed = over;
    QPalette colours = palette();
    if (over)
        colours.setColor(QPalette::WindowText, theme::severityColour(palette(), 0));
    m_sum->setPalette(colours);
}

void AgendaPage::addDay()
{
    PlanEditor& editor = session().editor;
    const Insertion insertion = convenor::addDay(editor.plan(), editor.ids());
    if (apply(tr("Added a day"), insertion.changes))
        goTo({Table::Day, insertion.item});
}

QWidget* AgendaPage::inspector()
{
    return m_inspector;
}

bool AgendaPage::goTo(const Subject& subject)
{
    if (!m_programme->isHidden()) {
        m_programme->takeFocus();
        emit said(tr("A programme is being looked through. Take it over or close it first."));
        return false;
    }
    const PlanEditor& editor = session().editor;
    const AgendaItem* item =
        subject.table == Table::AgendaItem ? editor.plan().find<AgendaItem>(subject.id) : nullptr;
    if (item && item->day == 0)
        return m_parking->goToItem(item->id);
    const int tab = m_days->tabOf(item ? item->day.id : subject.table == Table::Day ? subject.id : 0);
    if (tab < 0)
        return false;
    m_days->setCurrentIndex(tab);
    view().widget()->setFocus();
    return !item || view().goToItem(item->id);
}

Subject AgendaPage::selected() const
{
    const Id parked = m_parking->activeItem();
    const Id item = parked != 0 ? parked : view().currentItem();
    return item != 0 ? Subject{Table::AgendaItem, item} : Subject{Table::Day, m_model->day()};
}

void AgendaPage::takeFocus()
{
    if (!m_programme->isHidden())
        m_programme->takeFocus();
    else
        view().widget()->setFocus();
}

bool AgendaPage::finishEditing()
{
    return view().finishEditing() && m_inspector->finish();
}

QList<QAction*> AgendaPage::pageActions() const
{
    return m_pageActions;
}
} // namespace convenor
