#include "ui/agenda/AgendaPage.h"

#include "domain/planners/AgendaPlanner.h"
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "tables/AgendaModel.h"
#include "tables/AgendaTreeModel.h"
#include "ui/agenda/AgendaGrid.h"
#include "ui/agenda/Inspector.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
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
      m_inspector(new Inspector(session.editor, this))
{
    setObjectName(QStringLiteral("agendaPage"));
    m_inspector->hide(); // until the window takes it
    makeOutline();
    auto* splitter = new QSplitter;
    splitter->addWidget(m_outline);
    splitter->addWidget(m_grid);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 4);
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    const int margin = theme::spaced(this, theme::wide);
    column->setContentsMargins(margin, theme::spaced(this, theme::normal), margin, margin);
    column->addWidget(makeDayBar());
    column->addWidget(splitter, 1);

    connect(m_grid, &GridView::said, this, &WindowPage::said);
    connect(m_grid, &AgendaGrid::attendanceRequested, this, &AgendaPage::attendanceRequested);
    connect(m_grid, &AgendaGrid::groupsRequested, this, &AgendaPage::groupsRequested);
    connect(m_grid, &AgendaGrid::helpdeskRequested, this, &AgendaPage::helpdeskRequested);
    connect(m_inspector, &Inspector::said, this, &WindowPage::said);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_inspector->setItem(m_grid->currentItem());
        emit selectedChanged(selected());
    });
    connect(&session.editor, &PlanEditor::changed, this, [this](const ChangeSet& changes) {
        const bool days = std::any_of(changes.begin(), changes.end(),
                                      [](const Change& change) { return change.table == Table::Day; });
        if (days)
            fillDays();
        else
            updateSum();
    });
    connect(&session.editor, &PlanEditor::reloaded, this, &AgendaPage::fillDays);
    fillDays();
    m_inspector->setItem(m_grid->currentItem());
}

QWidget* AgendaPage::makeDayBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_days = new QTabBar;
    m_days->setObjectName(QStringLiteral("dayTabs"));
    m_days->setAccessibleName(tr("Days"));
    m_days->setExpanding(false);
    m_days->setDrawBase(false);
    connect(m_days, &QTabBar::currentChanged, this, &AgendaPage::showDay);
    m_addDay = new QAction(themedIcon(QStringLiteral("plus")), tr("Add a day"), this);
    connect(m_addDay, &QAction::triggered, this, &AgendaPage::addDay);
    m_addDay->setEnabled(!session().editor.isReadOnly());
    auto* add = new QToolButton;
    add->setDefaultAction(m_addDay);
    add->setAccessibleName(m_addDay->text());
    add->setAutoRaise(true);
    theme::showIconAtFontSize(add);
    m_sum = new PlainLabel;
    m_sum->setObjectName(QStringLiteral("daySum"));
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_days);
    row->addWidget(add);
    row->addWidget(m_sum, 1);
    return bar;
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
        const QString text = QLocale().toString(day->date, QStringLiteral("ddd d MMM"));
        if (tab < m_days->count())
            m_days->setTabText(tab, text);
        else
            m_days->addTab(text);
        m_days->setTabData(tab, day->id);
        if (day->id == m_model->day())
            m_days->setCurrentIndex(tab);
    }
    m_filling = false;
    updateSum();
}

void AgendaPage::showDay(int tab)
{
    const Id day = m_days->tabData(tab).toLongLong();
    if (m_filling || day == m_model->day())
        return;
    if (!m_grid->finishEditing()) {
        fillDays(); // the tab goes back to the day that is still being typed in
        return;
    }
    m_model->setDay(day);
    updateSum();
    emit selectedChanged(selected());
}

void AgendaPage::updateSum()
{
    const QString text = m_model->dayText();
    const bool over = m_model->dayIsOver();
    m_sum->setPlainText(text.isEmpty() ? tr("The workshop has no day yet. Add one to begin.")
                                       : (over ? QStringLiteral("⚠ ") : QString()) + text);
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
    const PlanEditor& editor = session().editor;
    const AgendaItem* item =
        subject.table == Table::AgendaItem ? editor.plan().find<AgendaItem>(subject.id) : nullptr;
    const Id day = item ? item->day.id : subject.table == Table::Day ? subject.id : 0;
    for (int tab = 0; tab < m_days->count(); ++tab) {
        if (m_days->tabData(tab).toLongLong() != day)
            continue;
        m_days->setCurrentIndex(tab);
        m_grid->setFocus();
        return !item || m_grid->goToItem(item->id);
    }
    return false;
}

Subject AgendaPage::selected() const
{
    const Id item = m_grid->currentItem();
    return item != 0 ? Subject{Table::AgendaItem, item} : Subject{Table::Day, m_model->day()};
}

void AgendaPage::takeFocus()
{
    m_grid->setFocus();
}

bool AgendaPage::finishEditing()
{
    return m_grid->finishEditing() && m_inspector->finish();
}

QList<QAction*> AgendaPage::pageActions() const
{
    return m_grid->rowActions() + QList<QAction*>{m_addDay, m_showOutline};
}
} // namespace convenor
