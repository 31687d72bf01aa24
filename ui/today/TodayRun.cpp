// Running the day from the Today page: what begins and ends, what is cancelled, a room that is lost.
#include "tables/RunModel.h"
#include "ui/today/DoorField.h"
#include "ui/today/RoomLossBar.h"
#include "ui/today/RunGrid.h"
#include "ui/today/RunPanel.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace convenor {
namespace {
constexpr int runLongerBy = 5; // minutes
const auto todayChord = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
} // namespace

QAction* TodayPage::addRunAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                                 const QString& tip, std::function<void()> run)
{
    QAction* action = addAction(name, text, keys.constFirst(), std::move(run));
    action->setShortcuts(keys);
    action->setStatusTip(tip);
    return action;
}

// Those that change something.
QList<QAction*> TodayPage::makeRunActions()
{
    const QList<QAction*> run{
        addRunAction(QStringLiteral("nextItemAction"), tr("&Next"), {QKeySequence(Qt::Key_F5)},
                     tr("What runs ends, and what follows it begins"),
                     [this] { doesRun([this] { return m_runEdits.next(runningItem()); }); }),
        addRunAction(QStringLiteral("longerAction"), tr("5 minutes &longer"),
                     {QKeySequence(Qt::ALT | Qt::Key_Plus), QKeySequence(Qt::ALT | Qt::Key_Equal)},
                     tr("What runs lasts 5 minutes longer; what follows moves along"),
                     [this] { doesRun([this] { return m_runEdits.longer(runningItem(), runLongerBy); }); }),
        addRunAction(QStringLiteral("shorterAction"), tr("5 minutes l&ess"),
                     {QKeySequence(Qt::ALT | Qt::Key_Minus)},
                     tr("What runs lasts 5 minutes less; what follows moves along"),
                     [this] { doesRun([this] { return m_runEdits.longer(runningItem(), -runLongerBy); }); }),
        addRunAction(QStringLiteral("followAction"), tr("Move &the rest along"), {todayChord(Qt::Key_T)},
                     tr("What is to come is planned for when it will begin as things stand, groups and "
                        "meetings with it"),
                     [this] { doesRun([this] { return m_runEdits.follow(); }); }),
        addRunAction(QStringLiteral("beginAction"), tr("Be&gin now"), {todayChord(Qt::Key_B)},
                     tr("The item chosen in the running order begins now"),
                     [this] { doesRun([this] { return m_runEdits.start(chosenItem()); }); }),
        addRunAction(QStringLiteral("cancelAction"), tr("C&ancel it, its time stays free"),
                     {todayChord(Qt::Key_K)},
                     tr("The item chosen in the running order goes to the parking list; what follows keeps "
                        "its time"),
                     [this] { doesRun([this] { return m_runEdits.cancel(chosenItem(), false); }); }),
        addRunAction(QStringLiteral("cancelUpAction"), tr("Cancel it, the rest moves &up"),
                     {todayChord(Qt::Key_U)},
                     tr("The item chosen in the running order goes to the parking list; what follows begins "
                        "earlier, up to the next pin"),
                     [this] { doesRun([this] { return m_runEdits.cancel(chosenItem(), true); }); }),
        addRunAction(QStringLiteral("roomLossAction"), tr("A room is l&ost…"), {todayChord(Qt::Key_L)},
                     tr("Whatever was to take place in it gets another one"), [this] { showRoomLoss(); })};
    m_runAction =
        addRunAction(QStringLiteral("runningOrderAction"), tr("&Running order"), {todayChord(Qt::Key_R)},
                     tr("Planned against actual times of the day, or the people"),
                     [this] { showRunningOrder(m_stack->currentWidget() != m_runGrid); });
    m_runGrid->setMenuActions(run);
    for (QAction* action : run)
        action->setEnabled(!session().editor.isReadOnly());
    m_runPanel->setActions(run.mid(0, 4), {m_runAction});
    return run;
}

void TodayPage::connectRun()
{
    connect(m_runPanel, &RunPanel::refreshed, m_runModel, &RunModel::refresh);
    connect(m_runPanel, &RunPanel::nextRequested, findChild<QAction*>(QStringLiteral("nextItemAction")),
            &QAction::trigger);
    connect(m_runGrid, &GridView::said, this, &TodayPage::tell);
    connect(m_runGrid, &RunGrid::left, this, &TodayPage::showList);
    connect(m_loss, &RoomLossBar::accepted, this, &TodayPage::takeRoomLoss);
    connect(m_loss, &RoomLossBar::left, this, &TodayPage::showList);
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    constexpr int leastLines = 24; // for all that the page shows
    WindowPage::resizeEvent(event);
    m_runPanel->setCompact(height() < leastLines * fontMetrics().height());
}

bool TodayPage::finishEditing()
{
    return m_runGrid->finishEditing();
}

// The current row of the running order; 0 when that is not shown.
Id TodayPage::chosenItem() const
{
    return m_stack->currentWidget() == m_runGrid ? m_runGrid->currentItem() : 0;
}

// Of several things that run side by side the one that somebody has chosen.
Id TodayPage::runningItem() const
{
    const Id chosen = chosenItem();
    return m_runModel->run().running.contains(chosen) ? chosen : m_runPanel->current();
}

bool TodayPage::doesRun(const std::function<Result<QString>()>& step)
{
    if (!finishEditing())
        return false;
    const QScopedValueRollback own(m_ownStep, true);
    const Result<QString> outcome = step();
    tell(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
    return outcome.ok();
}

void TodayPage::showRunningOrder(bool shown)
{
    if (!shown) {
        if (finishEditing())
            showList();
        return;
    }
    m_field->clear();
    m_stack->setCurrentWidget(m_runGrid);
    m_runGrid->goToNow();
    m_runGrid->setFocus();
}

// While it runs what was over before is left alone; before and behind the event all of it is meant.
void TodayPage::showRoomLoss()
{
    if (!m_loss->show(m_runEdits.restFrom())) {
        if (m_stack->currentWidget() == m_loss)
            showList();
        tell(tr("Nothing is to take place in a room any more, so none can be lost."));
        return;
    }
    m_field->clear();
    m_stack->setCurrentWidget(m_loss);
    m_loss->takeFocus();
}

void TodayPage::takeRoomLoss()
{
    if (!m_loss->loss())
        return;
    // Shown for the plan of now: the bar looks again after every step.
    const RoomLoss loss = *m_loss->loss();
    const Id room = m_loss->room();
    showList();
    doesRun([&] { return convenor::takeRoomLoss(session().editor, loss, room); });
}
} // namespace convenor
