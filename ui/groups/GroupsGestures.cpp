// What one can do on the Groups page, with its keys.
#include "domain/planners/PeopleCell.h"
#include "editing/groups/GroupDivider.h"
#include "editing/PlanEditor.h"
#include "tables/GroupListModel.h"
#include "ui/groups/ComparePanel.h"
#include "ui/groups/CriteriaPanel.h"
#include "ui/groups/GroupBoard.h"
#include "ui/groups/GroupBoardField.h"
#include "ui/groups/GroupBoardProgress.h"
#include "ui/groups/GroupPanel.h"
#include "ui/groups/GroupsPage.h"
#include "ui/groups/NewRoundBar.h"
#include "ui/groups/PreferencesImport.h"
#include "ui/groups/RepairBar.h"
#include "ui/groups/SeatPanel.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"

#include <QAction>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTabWidget>

namespace convenor {
namespace {
constexpr int mostFigures = 9; // groups that one figure reaches
}

QAction* GroupsPage::addAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                               bool writes, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setEnabled(!writes || !session().editor.isReadOnly());
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_actions.append(action);
    return action;
}

QAction* GroupsPage::addBoardAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                                    bool writes, std::function<void()> run)
{
    QAction* action = addAction(name, text, keys, writes, std::move(run));
    // Shown in menus only: a letter is a command on the board and nowhere else.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_boardActions.append(action);
    return action;
}

void GroupsPage::makeActions()
{
    makeWindowActions();
    makeBoardActions();
    // What is asked for at a person or a column; the rest stands in the window's menu.
    auto* line = new QAction(this);
    line->setSeparator(true);
    const auto named = [this](const char* name) { return findChild<QAction*>(QString::fromLatin1(name)); };
    m_board->setActions(m_boardActions,
                        {m_moveMenu->menuAction(), named("unassignAction"), named("lockAction"),
                         named("swapAction"), named("whyAction"), line, named("editGroupAction"),
                         named("addGroupAction"), named("removeGroupAction")});
}

// Done from anywhere on the page.
void GroupsPage::makeWindowActions()
{
    constexpr auto chord = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    addAction(QStringLiteral("newRoundAction"), tr("&New round…"), {chord(Qt::Key_N)}, true,
              [this] { m_newRound->ask(); });
    addAction(QStringLiteral("divideAction"), tr("&Divide"), {chord(Qt::Key_D)}, true,
              [this] { divide(DivisionKind::Divide, {round()}, tr("Dividing")); });
    addAction(QStringLiteral("divideAllAction"), tr("Divide &all rounds"), {chord(Qt::Key_A)}, true,
              [this] { divide(DivisionKind::Divide, {}, tr("Dividing all rounds")); });
    addAction(QStringLiteral("criteriaAction"), tr("&Criteria…"), {chord(Qt::Key_C)}, false,
              [this] { showPanel(m_criteria); });
    addAction(QStringLiteral("repairAction"), tr("&Repair…"), {chord(Qt::Key_R)}, true,
              [this] { m_repair->repair(); });
    addAction(QStringLiteral("lostRoomAction"), tr("A room is &lost…"), {chord(Qt::Key_L)}, true,
              [this] { m_repair->askForRoom(); });
    addAction(QStringLiteral("wishesAction"), tr("Import &wishes…"), {chord(Qt::Key_W)}, true,
              [this] { m_wishes->chooseFile(); });
    addAction(QStringLiteral("pasteWishesAction"), tr("Paste w&ishes"), {chord(Qt::Key_V)}, true,
              [this] { m_wishes->paste(); });
    addAction(QStringLiteral("compareAction"), tr("C&ompare rounds"), {chord(Qt::Key_O)}, false,
              [this] { showPanel(m_compare); });
    addAction(QStringLiteral("editGroupAction"), tr("&Group…"), {chord(Qt::Key_G)}, false,
              [this] { editGroup(); });
    addAction(QStringLiteral("findAction"), tr("&Find somebody"), {QKeySequence(QKeySequence::Find)}, false,
              [this] {
                  if (round() != 0)
                      m_field->find();
              });
    addAction(QStringLiteral("nextRoundAction"), tr("Ne&xt round"),
              {QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, false, [this] { stepRound(1); });
    addAction(QStringLiteral("previousRoundAction"), tr("&Previous round"),
              {QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, false, [this] { stepRound(-1); });
    addAction(QStringLiteral("removeRoundAction"), tr("Remove the round"), {chord(Qt::Key_Backspace)}, true,
              [this] { removeRound(); });
}

// Keys of the board alone.
void GroupsPage::makeBoardActions()
{
    // Before the others: while somebody is to be exchanged, Enter says with whom.
    m_swapHere = new QAction(this);
    m_swapHere->setShortcut(Qt::Key_Return);
    m_swapHere->setShortcutContext(Qt::WidgetShortcut);
    m_swapHere->setEnabled(false);
    connect(m_swapHere, &QAction::triggered, this, &GroupsPage::swapSelected);
    m_boardActions.append(m_swapHere);
    m_moveMenu = makeMoveMenu();
    m_actions.append(m_moveMenu->menuAction());
    addBoardAction(QStringLiteral("unassignAction"), tr("Take &out of the group"),
                   {QKeySequence(Qt::Key_0), QKeySequence(Qt::Key_Delete)}, true,
                   [this] { move(m_board->selectedPeople(), 0); });
    addBoardAction(QStringLiteral("lockAction"), tr("Loc&k, or let go"), {QKeySequence(Qt::Key_L)}, true,
                   [this] { togglePinned(); });
    addBoardAction(QStringLiteral("swapAction"), tr("&Swap two people"), {QKeySequence(Qt::Key_S)}, true,
                   [this] { swapSelected(); });
    addBoardAction(QStringLiteral("reshuffleAction"), tr("Res&huffle who is not locked"),
                   {QKeySequence(Qt::Key_R)}, true, [this] {
                       ++m_seed;
                       divide(DivisionKind::Divide, {round()}, tr("Reshuffling"));
                   });
    addBoardAction(QStringLiteral("balanceAction"), tr("&Balance with the fewest moves"),
                   {QKeySequence(Qt::Key_B)}, true,
                   [this] { divide(DivisionKind::Balance, {round()}, tr("Balancing")); });
    addBoardAction(QStringLiteral("seatAction"), tr("Seat who is in no gro&up"), {QKeySequence(Qt::Key_U)},
                   true, [this] { divide(DivisionKind::Seat, {round()}, tr("Seating")); });
    addBoardAction(QStringLiteral("whyAction"), tr("&Why here?"),
                   {QKeySequence(Qt::Key_W), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_F2)}, false,
                   [this] { explain(); });
    addBoardAction(QStringLiteral("addGroupAction"), tr("Add a group"),
                   {QKeySequence(Qt::Key_Insert), QKeySequence(Qt::CTRL | Qt::Key_Return)}, true,
                   [this] { addGroup(); });
    addBoardAction(QStringLiteral("removeGroupAction"), tr("Remove the group"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)}, true, [this] { removeGroup(); });
    addBoardAction(QStringLiteral("forgetAction"), tr("Stop dividing; forget who was to be swapped"),
                   {QKeySequence(Qt::Key_Escape)}, false, [this] { forget(); });
    // Further keys of the board for what the whole page does.
    const auto alsoBy = [this](const char* name, const QKeySequence& keys) {
        auto* other = new QAction(this);
        other->setShortcut(keys);
        other->setShortcutContext(Qt::WidgetShortcut);
        connect(other, &QAction::triggered, findChild<QAction*>(QString::fromLatin1(name)),
                &QAction::trigger);
        m_boardActions.append(other);
    };
    alsoBy("findAction", Qt::Key_Slash);
    alsoBy("nextRoundAction", Qt::CTRL | Qt::Key_Tab);
    alsoBy("previousRoundAction", Qt::CTRL | Qt::SHIFT | Qt::Key_Tab);
}

QMenu* GroupsPage::makeMoveMenu()
{
    auto* menu = new QMenu(tr("&Move to group"), this);
    QList<QAction*> made;
    for (int number = 1; number <= mostFigures; ++number) {
        made.append(addBoardAction(QStringLiteral("moveAction%1").arg(number), tr("Group &%1").arg(number),
                                   {QKeySequence(Qt::Key(Qt::Key_0 + number))}, true, [this, number] {
                                       const auto* column = m_columns->columns().value(number);
                                       if (column)
                                           move(m_board->selectedPeople(), column->group().group);
                                       else
                                           emit said(tr("There is no group %1 in this round.").arg(number));
                                   }));
    }
    made.append(addBoardAction(QStringLiteral("chooseGroupAction"), tr("Another group by its &letters…"),
                               {QKeySequence(Qt::Key_M)}, true, [this] {
                                   if (!m_board->selectedPeople().isEmpty())
                                       m_field->chooseGroup();
                               }));
    menu->addActions(made);
    for (QAction* action : std::as_const(made))
        m_actions.removeOne(action); // they stand in their own menu
    return menu;
}

bool GroupsPage::tell(const Result<QString>& outcome)
{
    emit said(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
    return outcome.ok();
}

void GroupsPage::move(const QList<Id>& people, Id group)
{
    if (people.isEmpty() || round() == 0)
        return;
    m_board->setStays(true);
    tell(group == 0 ? m_edits.unassign(people, round()) : m_edits.seat(people, group));
    m_board->setStays(false);
}

void GroupsPage::togglePinned()
{
    const QList<Id> people = m_board->selectedPeople();
    if (!people.isEmpty())
        tell(m_edits.togglePinned(people, round()));
}

void GroupsPage::mark(Id person)
{
    m_marked = person;
    m_swapHere->setEnabled(person != 0);
    m_board->setMarked(person);
}

// Two selected are exchanged; else the first S marks somebody and the second one exchanges.
void GroupsPage::swapSelected()
{
    const QList<Id> selected = m_board->selectedPeople();
    const Id person = m_board->currentPerson();
    if (selected.size() == 2) {
        swap(selected[0], selected[1]);
    } else if (m_marked != 0 && person != 0 && m_marked != person) {
        swap(m_marked, person);
    } else if (const Person* found = session().editor.plan().find<Person>(person)) {
        mark(person);
        emit said(tr("%1 changes places with whom you choose: go there and press S or Enter; Esc forgets it.")
                      .arg(shownText(fullName(*found))));
    }
}

void GroupsPage::swap(Id one, Id other)
{
    m_board->setStays(true);
    tell(m_edits.swap(one, other, round()));
    m_board->setStays(false);
    mark(0);
}

void GroupsPage::forget()
{
    if (m_divider->isBusy()) {
        m_divider->stop();
    } else if (m_marked != 0) {
        emit said(tr("Nobody is swapped."));
        mark(0);
    }
}

void GroupsPage::addGroup()
{
    if (round() == 0 || !tell(m_edits.addGroup(round(), {})))
        return;
    m_board->goToGroup(groupsOfRound(session().editor.plan(), round()).constLast());
    editGroup();
}

void GroupsPage::editGroup()
{
    showPanel(m_group);
}

void GroupsPage::removeGroup()
{
    if (m_board->currentGroup() == 0)
        emit said(tr("These people are in no group. Go to a group to remove it."));
    else
        tell(m_edits.removeGroup(m_board->currentGroup()));
}

void GroupsPage::removeRound()
{
    if (round() != 0)
        tell(m_edits.removeRound(round()));
}

void GroupsPage::explain()
{
    if (m_board->currentPerson() == 0)
        return;
    emit inspectorRequested();
    m_tabs->setCurrentIndex(0);
    m_seat->takeFocus();
}

void GroupsPage::divide(DivisionKind kind, const QList<Id>& rounds, const QString& what)
{
    if (round() == 0) {
        emit said(tr("There is no round yet. “New round” makes one."));
        return;
    }
    if (!finishEditing())
        return;
    DivisionRequest request;
    request.kind = kind;
    request.rounds = rounds;
    request.seed = m_seed + 1;
    m_asked = rounds;
    m_progress->begin(what);
    m_divider->divide(request);
}

// The best that was found becomes one step, also when somebody stopped it. How good the seats of one round
// are stands at the top of the page, as they are now.
void GroupsPage::takeDivision(const Result<Division>& answer)
{
    m_progress->end();
    const QScopedValueRollback<bool> own(m_ownStep, true);
    // What stands above the board is about the round that is shown; of others it is only said.
    const bool isShown = m_asked.isEmpty() || m_asked.contains(round());
    QString report;
    if (answer) {
        if (!tell(m_edits.take(*answer)))
            return;
        if (answer->stopped)
            report =
                tr("Stopped: this is the best that was found so far. %1").arg(reportSentence(answer->report));
        else if (answer->report.rounds > 1)
            report = reportSentence(answer->report);
    } else {
        report = sentence(answer.error(), Medium::Window);
        emit said(report);
    }
    if (!isShown)
        return;
    m_report->setPlainText(report);
    m_report->setVisible(!report.isEmpty());
}
} // namespace convenor
