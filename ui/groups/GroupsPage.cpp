#include "ui/groups/GroupsPage.h"

#include "domain/Records.h"
#include "editing/groups/GroupDivider.h"
#include "editing/PlanEditor.h"
#include "tables/GroupListModel.h"
#include "ui/groups/ComparePanel.h"
#include "ui/groups/CriteriaPanel.h"
#include "ui/groups/GroupBoard.h"
#include "ui/groups/GroupBoardField.h"
#include "ui/groups/GroupBoardPlace.h"
#include "ui/groups/GroupBoardProgress.h"
#include "ui/groups/GroupPanel.h"
#include "ui/groups/NewRoundBar.h"
#include "ui/groups/PreferencesImport.h"
#include "ui/groups/RepairBar.h"
#include "ui/groups/SeatPanel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace convenor {
namespace {
// Comes back to the round that was shown last.
const QString roundKey = QStringLiteral("groups/round");
} // namespace

GroupsPage::GroupsPage(const Session& session, QWidget* parent)
    : WindowPage(session, parent), m_edits(session.editor), m_columns(new RoundColumns(session.editor, this)),
      m_divider(new GroupDivider(session.editor, this))
{
    setObjectName(QStringLiteral("groupsPage"));
    m_columns->setWatching(false); // until it is shown
    makeParts();
    m_inspector = makeInspector();
    makeActions();
    auto* column = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::wide);
    column->setContentsMargins(edge, edge, edge, 0);
    column->setSpacing(theme::spaced(this, theme::normal));
    column->addWidget(makeTop());
    addBars(column);
    column->addWidget(m_stack, 1);
    connectParts();
    connect(&session.editor, &PlanEditor::changed, this, &GroupsPage::take);
    connect(&session.editor, &PlanEditor::reloaded, this, &GroupsPage::followRounds);
    const Id last = QSettings().value(roundKey).toLongLong();
    const QList<Id> rounds = roundsInOrder(session.editor.plan());
    showRound(rounds.contains(last) ? last : rounds.value(0));
}

void GroupsPage::makeParts()
{
    m_report = new PlainLabel({}, this);
    m_report->setObjectName(QStringLiteral("groupsReport"));
    m_report->hide();
    m_progress = new GroupBoardProgress(this);
    m_newRound = new NewRoundBar(session(), m_edits, this);
    m_repair = new RepairBar(session(), m_edits, this);
    m_wishes = new PreferencesImport(session(), this);
    m_board = new GroupBoard(*m_columns, this);
    m_field = new GroupBoardField(session().editor, *m_columns, *m_board, this);
    auto* empty =
        new PlainLabel(tr("There is no round of groups yet. Press Ctrl+B on a row of the agenda, or “New "
                          "round” above, and say how many groups there are to be."),
                       this);
    empty->setObjectName(QStringLiteral("groupsEmpty"));
    empty->setForegroundRole(QPalette::PlaceholderText);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_board);
}

QWidget* GroupsPage::makeTop()
{
    auto* top = new QWidget(this);
    auto* title = new PlainLabel(tr("Groups"), top);
    title->setFont(theme::headingFont(font(), 1));
    title->setWordWrap(false);
    m_rounds = new QComboBox(top);
    m_rounds->setObjectName(QStringLiteral("roundChoice"));
    m_rounds->setAccessibleName(tr("Round"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    plainToolTip(m_rounds, tr("Which round is shown (Ctrl+Tab: the next one)"));
    connect(m_rounds, &QComboBox::activated, this, [this](int row) {
        showRound(m_rounds->itemData(row).toLongLong());
        takeFocus();
    });
    m_numbers = new PlainLabel({}, top);
    m_numbers->setObjectName(QStringLiteral("groupsNumbers"));
    m_numbers->setForegroundRole(QPalette::PlaceholderText);
    // One row where there is room, more at large letters.
    auto* buttons = new FlowLayout(nullptr, theme::spaced(this, theme::normal));
    buttons->addWidget(title);
    buttons->addWidget(m_rounds);
    for (const char* name : {"newRoundAction", "divideAction", "criteriaAction", "repairAction"}) {
        const QAction* action = findChild<QAction*>(QString::fromLatin1(name));
        auto* button = new QPushButton(QString(action->text()), top);
        button->setObjectName(
            QString::fromLatin1(name).replace(QLatin1String("Action"), QLatin1String("Button")));
        button->setEnabled(action->isEnabled());
        plainToolTip(button, action->shortcut().toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spaced(this, theme::tight));
    column->addLayout(buttons);
    column->addWidget(m_numbers);
    return top;
}

void GroupsPage::addBars(QVBoxLayout* column)
{
    for (QWidget* part :
         {static_cast<QWidget*>(m_newRound), static_cast<QWidget*>(m_repair), static_cast<QWidget*>(m_wishes),
          static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_report), static_cast<QWidget*>(m_field)})
        column->addWidget(part);
}

// A panel that is longer than the window.
QWidget* GroupsPage::scrolled(QWidget* panel)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    const int edge = theme::spaced(this, theme::wide);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(panel);
    column->addStretch(1);
    area->setWidget(content);
    return area;
}

QWidget* GroupsPage::makeInspector()
{
    m_seat = new SeatPanel(session(), m_edits);
    m_group = new GroupPanel(session(), m_edits);
    m_criteria = new CriteriaPanel(session(), m_edits);
    m_compare = new ComparePanel(session());
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("groupsTabs"));
    m_tabs->setAccessibleName(tr("The seat, the group, how to divide, the rounds"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(scrolled(m_seat), tr("Seat"));
    auto* group = new QWidget;
    m_broken = new PlainLabel({}, group);
    m_broken->setObjectName(QStringLiteral("groupBroken"));
    m_broken->hide();
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_broken);
    column->addWidget(m_group);
    m_tabs->addTab(scrolled(group), tr("Group"));
    m_tabs->addTab(scrolled(m_criteria), tr("Criteria"));
    m_tabs->addTab(scrolled(m_compare), tr("Rounds"));
    m_tabs->hide(); // until the window takes it
    return m_tabs;
}

void GroupsPage::connectParts()
{
    connect(m_board, &GroupBoard::currentChanged, this, &GroupsPage::followCurrent);
    connect(m_board, &GroupBoard::moveRequested, this, &GroupsPage::move);
    connect(m_board, &GroupBoard::swapRequested, this, &GroupsPage::swap);
    connect(m_field, &GroupBoardField::moveRequested, this, &GroupsPage::move);
    connect(m_field, &GroupBoardField::said, this, &WindowPage::said);
    connect(m_columns, &RoundColumns::changed, this, &GroupsPage::showNumbers);
    connect(m_columns, &RoundColumns::changed, this, &GroupsPage::showBroken);
    connect(m_divider, &GroupDivider::progress, m_progress, &GroupBoardProgress::setProgress);
    connect(m_divider, &GroupDivider::divided, this, &GroupsPage::takeDivision);
    connect(m_progress, &GroupBoardProgress::stopRequested, m_divider, &GroupDivider::stop);
    connect(m_newRound, &NewRoundBar::said, this, &WindowPage::said);
    connect(m_newRound, &NewRoundBar::opened, this, [this] { m_repair->setHeldBack(true); });
    connect(m_newRound, &NewRoundBar::closed, this, [this] {
        m_repair->setHeldBack(false);
        takeFocus();
    });
    connect(m_newRound, &NewRoundBar::done, this, [this](Id round) {
        m_repair->setHeldBack(false);
        showRound(round);
        takeFocus();
    });
    const auto divideRound = [this](Id round) {
        showRound(round);
        divide(DivisionKind::Divide, {round}, tr("Dividing"));
    };
    connect(m_newRound, &NewRoundBar::divideRequested, this, divideRound);
    connect(m_criteria, &CriteriaPanel::divideRequested, this, divideRound);
    connect(m_criteria, &CriteriaPanel::said, this, &WindowPage::said);
    connect(m_repair, &RepairBar::said, this, &WindowPage::said);
    connect(m_repair, &RepairBar::done, this, &GroupsPage::takeFocus);
    connect(m_repair, &RepairBar::closed, this, &GroupsPage::takeFocus);
    connect(m_wishes, &PreferencesImport::said, this, &WindowPage::said);
    connect(m_wishes, &PreferencesImport::closed, this, &GroupsPage::takeFocus);
    connect(m_wishes, &PreferencesImport::done, this, [this](Id round) {
        showRound(round);
        takeFocus();
    });
    connect(m_seat, &SeatPanel::said, this, &WindowPage::said);
    connect(m_seat, &SeatPanel::closed, this, &GroupsPage::takeFocus);
    connect(m_group, &GroupPanel::said, this, &WindowPage::said);
    connect(m_seat, &SeatPanel::wanted, this, [this] { showPanel(m_seat); });
    connect(m_group, &GroupPanel::wanted, this, [this] { showPanel(m_group); });
    connect(m_criteria, &CriteriaPanel::wanted, this, [this] { showPanel(m_criteria); });
    connect(m_compare, &ComparePanel::said, this, &WindowPage::said);
}

QWidget* GroupsPage::inspector()
{
    return m_inspector;
}

Id GroupsPage::round() const
{
    return m_columns->round();
}

void GroupsPage::showRound(Id round)
{
    if (round != m_columns->round()) {
        mark(0); // what is being divided goes on
        m_field->leave();
        m_report->hide();
        m_columns->setRound(round);
        if (round != 0)
            QSettings().setValue(roundKey, round);
    }
    fillRounds();
    m_stack->setCurrentIndex(round == 0 ? 0 : 1);
    m_repair->setRound(round);
    m_wishes->setRound(round);
    m_criteria->setRound(round);
    m_compare->setRound(round);
    followCurrent();
    showNumbers();
}

void GroupsPage::showItem(Id item)
{
    if (goTo({Table::AgendaItem, item})) {
        sayWhatIsThere();
        return;
    }
    if (session().editor.isReadOnly())
        emit said(tr("This item has no groups, and the workshop is open for reading only."));
    else
        m_newRound->ask(item);
}

// Asked to divide, somebody types how many groups: figures that would move people on the board.
void GroupsPage::sayWhatIsThere()
{
    const int count = int(groupsOfRound(session().editor.plan(), round()).size());
    if (count == 0)
        return;
    QWidget* button = findChild<QWidget*>(QStringLiteral("newRoundButton"));
    (button->isEnabled() ? button : m_rounds)->setFocus();
    emit said(tr("This item has %n group(s) already: “Divide” divides its people anew, “New round” makes "
                 "further groups.",
                 nullptr, count));
}

void GroupsPage::fillRounds()
{
    const Plan& plan = session().editor.plan();
    const QList<Id> rounds = roundsInOrder(plan);
    m_rounds->clear();
    for (const Id id : rounds)
        m_rounds->addItem(shownText(roundTitle(plan, id)), id);
    m_rounds->setCurrentIndex(int(rounds.indexOf(round())));
    m_rounds->setVisible(!rounds.isEmpty());
}

// Rounds came, went or are called otherwise; one that went is left.
void GroupsPage::followRounds()
{
    const QList<Id> rounds = roundsInOrder(session().editor.plan());
    if (rounds.contains(round()))
        fillRounds();
    else
        showRound(rounds.value(0));
}

void GroupsPage::stepRound(int by)
{
    const int count = m_rounds->count();
    if (count == 0)
        return;
    showRound(m_rounds->itemData((m_rounds->currentIndex() + by + count) % count).toLongLong());
    emit said(tr("Round: %1.").arg(m_rounds->currentText()));
}

// After every step, ours or not.
void GroupsPage::take(const ChangeSet& changes)
{
    const bool rounds = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.table == Table::BreakoutRound || change.table == Table::AgendaItem ||
               change.table == Table::Day;
    });
    if (rounds)
        followRounds();
    if (!m_ownStep)
        m_report->hide(); // it may say what is no longer so
}

// Who has a seat is counted at once; what takes longer beside the window.
void GroupsPage::showNumbers()
{
    if (m_columns->columns().isEmpty()) {
        m_aside.forget();
        m_numbers->setPlainText({});
        return;
    }
    int placed = 0;
    for (const GroupListModel* column : m_columns->columns()) {
        if (column->group().group != 0)
            placed += column->rowCount();
    }
    const int open = m_columns->columns().constFirst()->rowCount();
    const QString seats =
        open == 0 ? tr("%n people have a seat", nullptr, placed)
                  : tr("%n people have a seat, %1 not yet", nullptr, placed).arg(QLocale().toString(open));
    m_numbers->setPlainText(seats);
    m_aside.ask(
        [plan = session().editor.plan(), round = round()] {
            const GroupCase given = groupCase(plan, {round}, true);
            return reportOf(given, given.seats);
        },
        [this, seats, isDivided = open == 0 && placed > 0](const DivisionReport& report) {
            QStringList parts{isDivided ? reportSentence(report) : seats};
            const Satisfaction& wishes = report.wishes;
            if (wishes.withWishes > 0)
                parts.append(tr("wishes: %1 first, %2 second, %3 third, %4 later, %5 none")
                                 .arg(wishes.first)
                                 .arg(wishes.second)
                                 .arg(wishes.third)
                                 .arg(wishes.later)
                                 .arg(wishes.none));
            if (m_rounds->count() > 1 && !isDivided)
                parts.append(pairsAgainText(report.pairsAgain, report.leastPairsAgain));
            m_numbers->setPlainText(parts.join(QStringLiteral("  ·  ")));
        });
}

void GroupsPage::followCurrent()
{
    m_seat->setSeat(round(), m_board->currentPerson());
    const Id group = m_board->currentGroup();
    m_group->setGroup(group);
    showBroken();
    // What is wrong with a group is said to whoever comes to it.
    if (std::exchange(m_shownGroup, group) != group && !m_broken->text().isEmpty())
        emit said(m_broken->text());
    emit selectedChanged(selected());
}

// The rules that the group's seats break: its header says only how many.
void GroupsPage::showBroken()
{
    const GroupListModel* column = m_columns->columnOfGroup(m_board->currentGroup());
    m_broken->setPlainText(column ? column->group().broken.join(u' ') : QString());
    m_broken->setVisible(!m_broken->text().isEmpty());
}

// In the inspector, which is asked for; the focus goes there.
void GroupsPage::showPanel(QWidget* panel)
{
    emit inspectorRequested();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->isAncestorOf(panel))
            m_tabs->setCurrentIndex(tab);
    }
    for (QWidget* next = panel->nextInFocusChain(); next && panel->isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if (next->focusPolicy() == Qt::NoFocus || !next->isVisibleTo(panel) || !next->isEnabled())
            continue;
        next->setFocus(Qt::TabFocusReason);
        return;
    }
}

bool GroupsPage::goTo(const Subject& subject)
{
    const std::optional<BoardPlace> place = boardPlaceOf(session().editor.plan(), subject, round());
    if (!place)
        return false;
    m_columns->setWatching(true); // it may be asked before it is seen
    showRound(place->round);
    takeFocus();
    if (place->person != 0)
        return m_board->goToPerson(place->person);
    return place->group == 0 || m_board->goToGroup(place->group);
}

Subject GroupsPage::selected() const
{
    if (const Id person = m_board->currentPerson(); person != 0)
        return {Table::Person, person};
    if (const Id group = m_board->currentGroup(); group != 0)
        return {Table::BreakoutGroup, group};
    return {Table::BreakoutRound, round()};
}

void GroupsPage::takeFocus()
{
    if (round() != 0)
        m_board->takeFocus();
    else if (QWidget* button = findChild<QWidget*>(QStringLiteral("newRoundButton")))
        button->setFocus();
}

bool GroupsPage::finishEditing()
{
    return m_group->finish() && m_criteria->finish() && m_seat->finish();
}

void GroupsPage::finishDividing()
{
    m_divider->finish();
}

// What nobody sees is not worked out.
void GroupsPage::showEvent(QShowEvent* event)
{
    WindowPage::showEvent(event);
    m_columns->setWatching(true);
}

void GroupsPage::hideEvent(QHideEvent* event)
{
    WindowPage::hideEvent(event);
    m_columns->setWatching(false);
}
} // namespace convenor
