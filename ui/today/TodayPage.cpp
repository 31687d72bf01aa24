#include "ui/today/TodayPage.h"

#include "domain/Names.h"
#include "domain/Records.h"
#include "tables/AttendanceModel.h"
#include "tables/RunModel.h"
#include "ui/today/AttendanceView.h"
#include "ui/today/CloseBar.h"
#include "ui/today/DoorField.h"
#include "ui/today/RoomLossBar.h"
#include "ui/today/RunGrid.h"
#include "ui/today/RunPanel.h"
#include "ui/today/SummaryTable.h"
#include "ui/today/TakeIn.h"
#include "ui/today/TakenBar.h"
#include "ui/today/TargetBar.h"
#include "ui/today/WalkInOffers.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace convenor {
TodayPage::TodayPage(const Session& session, Clock clock, QWidget* parent)
    : WindowPage(session, parent), m_clock(clock), m_edits(session.editor, clock),
      m_runEdits(session.editor, clock), m_model(new AttendanceModel(session.editor, this)),
      m_runModel(new RunModel(session.editor, m_runEdits, this)),
      m_runPanel(new RunPanel(session.editor, m_runEdits, this)),
      m_target(new TargetBar(session.editor, this)), m_field(new DoorField(this)),
      m_hint(new PlainLabel({}, this)), m_sentence(new PlainLabel({}, this)),
      m_offers(new WalkInOffers(session.editor, this)), m_taken(new TakenBar(session.editor, this)),
      m_stack(new QStackedWidget(this)), m_view(new AttendanceView(*m_model, this)),
      m_close(new CloseBar(this)), m_summary(new SummaryTable(session.editor, this)),
      m_runGrid(new RunGrid(*m_runModel, this)), m_loss(new RoomLossBar(session.editor, this)),
      m_takeIn(new TakeIn(session.editor, this))
{
    setObjectName(QStringLiteral("todayPage"));
    m_field->setAccessibleName(tr("Name or badge"));
    m_field->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setFont(theme::headingFont(font(), 2));
    m_hint->setObjectName(QStringLiteral("doorHint"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setObjectName(QStringLiteral("doorSentence"));
    m_sentence->setFont(theme::headingFont(font(), 2));
    m_view->setAccessibleName(tr("People"));
    for (QWidget* page :
         {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_close), static_cast<QWidget*>(m_summary),
          static_cast<QWidget*>(m_runGrid), static_cast<QWidget*>(m_loss)})
        m_stack->addWidget(page);
    m_stack->setMinimumHeight(fontMetrics().height() * 4);
    makeActions();
    auto* layout = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::wide);
    layout->setContentsMargins(edge, edge, edge, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(makeTop());
    layout->addWidget(m_runPanel);
    for (QWidget* part :
         {static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_sentence),
          static_cast<QWidget*>(m_offers), static_cast<QWidget*>(m_taken)})
        layout->addWidget(part);
    layout->addWidget(m_stack, 1);

    connect(m_target, &TargetBar::targetChosen, this, &TodayPage::showTarget);
    connect(m_target, &TargetBar::modeChosen, this, &TodayPage::setAtDoor);
    connect(m_target, &TargetBar::placesTyped, this, [this](int places) {
        does(
            [&] {
                return m_edits.setPlaces(m_target->target().item,
                                         places > 0 ? std::optional(places) : std::nullopt);
            },
            0);
    });
    connect(m_field, &QLineEdit::textChanged, this, &TodayPage::search);
    connect(m_field, &DoorField::entered, this, &TodayPage::enter);
    connect(m_field, &DoorField::stepped, this, [this](int rows) {
        const int last = m_model->rowCount() - 1;
        m_view->goToRow(qBound(0, m_view->currentIndex().row() + rows, last));
    });
    connect(m_view, &AttendanceView::toggleRequested, this, &TodayPage::toggleSelected);
    connect(m_view, &AttendanceView::signOffRequested, this, &TodayPage::signOffSelected);
    connect(m_view, &AttendanceView::typed, m_field, &DoorField::typeOn);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &TodayPage::toggleSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showHint();
        emit selectedChanged(selected());
    });
    connect(m_offers, &WalkInOffers::groupChosen, this, &TodayPage::join);
    connect(m_offers, &WalkInOffers::badgeRequested, this, &TodayPage::printBadge);
    connect(m_close, &CloseBar::accepted, this, &TodayPage::close);
    connect(m_close, &CloseBar::left, this, &TodayPage::showList);
    connect(m_summary, &SummaryTable::targetChosen, this, &TodayPage::showTarget);
    connect(m_summary, &SummaryTable::left, this, &TodayPage::showList);
    connect(m_takeIn, &TakeIn::read, this, &TodayPage::showCopy);
    connect(m_takeIn, &TakeIn::failed, this, &TodayPage::tell);
    connectRun();
    connect(&session.editor, &PlanEditor::changed, this, [this] { take(); });
    connect(&session.editor, &PlanEditor::reloaded, this, [this] { take(); });
    showTarget(targetOfToday(session.editor, m_clock()));
}

QWidget* TodayPage::makeTop()
{
    auto* top = new QWidget(this);
    auto* title = new PlainLabel(tr("Today"), top);
    title->setFont(theme::headingFont(font(), 1));
    title->setWordWrap(false);
    const auto button = [&](const QString& name, const QString& text, const QString& tip,
                            const QString& action) {
        auto* made = new QPushButton(text, top);
        made->setObjectName(name);
        plainToolTip(made, tip);
        connect(made, &QPushButton::clicked, findChild<QAction*>(action), &QAction::trigger);
        return made;
    };
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::wide));
    layout->addWidget(title, 0, Qt::AlignTop);
    layout->addWidget(m_target, 1);
    layout->addWidget(button(QStringLiteral("summaryButton"), tr("Numbers"),
                             tr("Attendance per day and item (Ctrl+Shift+A)"),
                             QStringLiteral("attendanceSummaryAction")),
                      0, Qt::AlignTop);
    QPushButton* close = button(QStringLiteral("closeButton"), tr("Close…"),
                                tr("Lists who did not arrive; they become no-shows (Ctrl+Shift+D)"),
                                QStringLiteral("closeDayAction"));
    close->setEnabled(!session().editor.isReadOnly());
    layout->addWidget(close, 0, Qt::AlignTop);
    return top;
}

QAction* TodayPage::addAction(const QString& name, const QString& text, const QKeySequence& keys,
                              std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    m_actions.append(action);
    return action;
}

QAction* TodayPage::addListAction(const QString& name, const QString& text, const QKeySequence& keys,
                                  std::function<void()> run)
{
    QAction* action = addAction(name, text, keys, std::move(run));
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void TodayPage::makeActions()
{
    QList<QAction*> writing;
    addAction(QStringLiteral("findAction"), tr("&Find or add people"), QKeySequence::Find, [this] {
        showList();
        m_field->selectAll();
    });
    writing.append(addListAction(QStringLiteral("toggleAction"), tr("&Arrived, or not yet"), Qt::Key_Space,
                                 [this] { toggleSelected(); }));
    for (const AttendanceState state :
         {AttendanceState::Expected, AttendanceState::Present, AttendanceState::Excused,
          AttendanceState::Absent, AttendanceState::Waiting}) {
        const int number = int(writing.size());
        QAction* action = addAction(QStringLiteral("mark_") + QLatin1String(word(state)),
                                    tr("Mark as %1").arg(translatedName(nameOf(state))),
                                    QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)),
                                    [this, state] { markSelected(state); });
        action->setIcon(themedIcon(QStringLiteral("state-") + QLatin1String(word(state))));
        writing.append(action);
    }
    writing.append(addListAction(QStringLiteral("signOffAction"), tr("Take &off the list"), Qt::Key_Delete,
                                 [this] { signOffSelected(); }));
    m_view->setMenuActions(writing);
    writing.append(addListAction(QStringLiteral("walkInAction"), tr("Add as a &walk-in"),
                                 Qt::CTRL | Qt::Key_Return, [this] { enter(true); }));
    writing.append(addAction(QStringLiteral("joinGroupAction"), tr("Join the &suggested group"),
                             Qt::CTRL | Qt::Key_G,
                             [this] { join(m_offers->person(), m_offers->firstGroup()); }));
    addAction(QStringLiteral("printBadgeAction"), tr("Print the &badge"), Qt::CTRL | Qt::Key_B,
              [this] { printBadge(m_offers->person() != 0 ? m_offers->person() : m_view->currentPerson()); });
    m_modeAction = addAction(QStringLiteral("modeAction"), tr("Sign-&up, or at the door"),
                             Qt::CTRL | Qt::Key_M, [this] { setAtDoor(!m_target->isAtDoor()); });
    addAction(QStringLiteral("nextTargetAction"), tr("&Next day or item"), Qt::CTRL | Qt::Key_PageDown,
              [this] { showTarget(m_target->neighbour(1)); });
    addAction(QStringLiteral("previousTargetAction"), tr("&Previous day or item"), Qt::CTRL | Qt::Key_PageUp,
              [this] { showTarget(m_target->neighbour(-1)); });
    writing.append(addAction(QStringLiteral("closeDayAction"), tr("&Close the day or item…"),
                             Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { showCloseBar(); }));
    m_summaryAction = addAction(QStringLiteral("attendanceSummaryAction"), tr("Attendance per day and &item"),
                                Qt::CTRL | Qt::SHIFT | Qt::Key_A,
                                [this] { showSummary(m_stack->currentWidget() != m_summary); });
    writing += makeRunActions();
    for (QAction* action : std::as_const(writing))
        action->setEnabled(!session().editor.isReadOnly());
}

void TodayPage::showTarget(const AttendanceTarget& target)
{
    const Day* day = session().editor.plan().find<Day>(target.day);
    const QDate today = m_clock().toTimeZone(zoneOf(session().editor.plan())).date();
    m_target->setTarget(target);
    m_target->setAtDoor(!day || day->date <= today);
    m_model->setTarget(target);
    m_runModel->setDay(target.day);
    m_modeAction->setEnabled(target.item != 0);
    m_sentence->clear();
    m_offers->offer(0);
    m_field->clear();
    showList();
    search();
}

void TodayPage::setAtDoor(bool atDoor)
{
    m_target->setAtDoor(atDoor);
    search();
    m_field->setFocus();
}

// After every step, ours or not (an undo, the agenda).
void TodayPage::take()
{
    const Plan& plan = session().editor.plan();
    const AttendanceTarget now = m_target->target();
    const AttendanceTarget there = now.item != 0 ? targetOf(plan, now.item) : now;
    if (!plan.find<Day>(there.day) || there.item != now.item) {
        showTarget(targetOfToday(session().editor, m_clock())); // it was removed
        return;
    }
    if (there != now) {
        showTarget(there); // it was moved to another day
        return;
    }
    m_target->refresh();
    if (m_stack->currentWidget() == m_summary)
        m_summary->refresh();
    if (m_stack->currentWidget() == m_close)
        m_close->show(plan, targetInWords(plan, session().editor.timing(), now), now);
    if (m_stack->currentWidget() == m_loss)
        m_loss->show(m_runEdits.restFrom()); // without the focus: somebody may be typing elsewhere
    if (m_ownStep)
        return;
    m_sentence->clear(); // it may say what is no longer so
    m_offers->offer(0);
    showHint();
}

void TodayPage::showCloseBar()
{
    const Plan& plan = session().editor.plan();
    if (!plan.find<Day>(m_target->target().day)) {
        tell(tr("The workshop has no day yet. Add one on the Agenda page."));
        return;
    }
    m_field->clear();
    m_close->show(plan, targetInWords(plan, session().editor.timing(), m_target->target()),
                  m_target->target());
    m_stack->setCurrentWidget(m_close);
    m_close->takeFocus();
}

void TodayPage::showSummary(bool shown)
{
    if (!shown) {
        showList();
        return;
    }
    m_summary->refresh();
    m_stack->setCurrentWidget(m_summary);
    m_summary->setFocus();
}

void TodayPage::showList()
{
    m_stack->setCurrentWidget(m_view);
    m_field->setFocus();
}

bool TodayPage::goTo(const Subject& subject)
{
    const Plan& plan = session().editor.plan();
    Id person = subject.table == Table::Person ? subject.id : 0;
    switch (subject.table) {
    case Table::AgendaItem:
        if (!plan.find<AgendaItem>(subject.id))
            return false;
        showTarget(targetOf(plan, subject.id));
        return true;
    case Table::Day:
        if (!plan.find<Day>(subject.id))
            return false;
        showTarget({subject.id, 0});
        return true;
    case Table::Attendance: {
        const Attendance* row = plan.find<Attendance>(subject.id);
        if (!row)
            return false;
        showTarget({row->day, row->agendaItem});
        person = row->person;
        break;
    }
    case Table::Person:
        break;
    default:
        return false;
    }
    m_field->clear();
    showList();
    m_view->goToPerson(person);
    m_view->setFocus();
    return m_view->currentPerson() == person;
}

Subject TodayPage::selected() const
{
    return {Table::Person, m_view->currentPerson()};
}

void TodayPage::takeFocus()
{
    if (m_stack->currentWidget() == m_close)
        m_close->takeFocus();
    else if (m_stack->currentWidget() == m_loss)
        m_loss->takeFocus();
    else if (m_stack->currentWidget() == m_runGrid)
        m_runGrid->setFocus();
    else
        m_field->setFocus();
}

void TodayPage::takeIn()
{
    const QString path =
        session().prompter.chooseOpenFile({tr("Take in attendance from a copy of this workshop"),
                                           QFileInfo(session().editor.path()).path(),
                                           {tr("Workshops (*.workshop)")}});
    if (path.isEmpty())
        return;
    const QString problem = m_takeIn->start(path);
    tell(problem.isEmpty() ? tr("Reading %1 …").arg(shownText(QFileInfo(path).fileName())) : problem);
}
} // namespace convenor
