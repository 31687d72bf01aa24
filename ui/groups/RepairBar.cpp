#include "ui/groups/RepairBar.h"

#include "domain/Records.h"
#include "domain/Timing.h"
#include "editing/groups/GroupDivider.h"
#include "editing/PlanEditor.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/JobBar.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int listLines = 8;
constexpr int lostRoomLetters = 30;
constexpr int fineness = 1000; // steps of the progress bar

// A round is divided when most of its people sit somewhere: an organiser who seats people by hand has just
// begun.
bool isDivided(qsizetype people, qsizetype unassigned)
{
    return unassigned * 2 <= people;
}

// The rounds that are not over; all when all are.
QList<Id> roundsToCome(const Plan& plan, const QDateTime& now)
{
    constexpr qint64 secondsOfMinute = 60;
    const Timing timing(plan);
    const ZoneClock clock(plan.workshop().timezone);
    const QList<Id> all = roundsInOrder(plan);
    QList<Id> rounds;
    for (const Id id : all) {
        const ItemTime* time = timing.find(plan.find<BreakoutRound>(id)->agendaItem);
        const Day* day = time ? plan.find<Day>(time->day) : nullptr;
        if (!day || clock.utcMinutes(day->date, time->end) * secondsOfMinute > now.toSecsSinceEpoch())
            rounds.append(id);
    }
    return rounds.isEmpty() ? all : rounds;
}
} // namespace

RepairBar::RepairBar(const Session& session, GroupEdits edits, QWidget* parent, Clock clock)
    : QFrame(parent), m_session(session), m_edits(edits), m_clock(std::move(clock)),
      m_divider(new GroupDivider(session.editor, this)), m_sentence(new PlainLabel({}, this)),
      m_list(new SentenceList(listLines, this, 2)), m_job(new JobBar(QStringLiteral("repairJob"), this))
{
    setObjectName(QStringLiteral("repairBar"));
    setAccessibleName(tr("Repair of groups"));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    m_sentence->setObjectName(QStringLiteral("repairSentence"));
    m_list->setObjectName(QStringLiteral("repairList"));
    m_list->setAccessibleName(tr("What can be done, and what it costs"));
    plainToolTip(m_list, tr("Enter takes the line over as one step, Esc leaves all as it is"));
    auto* column = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::normal);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(edge);
    column->addWidget(m_sentence);
    column->addWidget(buildRoomRow());
    column->addWidget(m_list);
    column->addWidget(m_job);
    column->addWidget(buildButtons());
    setState(State::Quiet);
    connect(m_list, &SentenceList::entered, this, &RepairBar::accept);
    connect(m_list, &SentenceList::left, this, &RepairBar::leave);
    connect(m_list, &QListWidget::currentRowChanged, this, &RepairBar::showChoice);
    connect(m_job, &JobBar::cancelRequested, this, &RepairBar::leave);
    connect(m_divider, &GroupDivider::repaired, this, &RepairBar::takeList);
    connect(m_divider, &GroupDivider::progress, this,
            [this](const DivisionProgress& now) { m_job->setProgress(int(now.done * fineness), fineness); });
    connect(&session.editor, &PlanEditor::changed, this, &RepairBar::planChanged);
    connect(&session.editor, &PlanEditor::reloaded, this, &RepairBar::planChanged);
    look();
}

RepairBar::~RepairBar() = default;

QWidget* RepairBar::buildRoomRow()
{
    m_roomRow = new QWidget(this);
    auto* row = new FlowLayout(m_roomRow, theme::spaced(this, theme::normal));
    m_room = new QComboBox(m_roomRow);
    m_room->setObjectName(QStringLiteral("repairRoom"));
    m_room->setAccessibleName(tr("Which room is lost?"));
    m_room->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_room->setMinimumContentsLength(lostRoomLetters);
    m_room->setItemDelegate(new PlainTextDelegate(m_room));
    plainToolTip(m_room, tr("Its groups get another room, or their people other groups"));
    auto* label = new PlainLabel(tr("&Which room is lost?"), m_roomRow);
    label->setWordWrap(false);
    label->setBuddy(m_room);
    auto* show = new QPushButton(tr("&Show what can be done"), m_roomRow);
    show->setObjectName(QStringLiteral("repairShow"));
    show->setAutoDefault(true);
    connect(show, &QPushButton::clicked, this, [this] { repair(m_room->currentData().toLongLong()); });
    row->addWidget(label);
    row->addWidget(m_room);
    row->addWidget(show);
    return m_roomRow;
}

QWidget* RepairBar::buildButtons()
{
    auto* buttons = new QWidget(this);
    auto* layout = new FlowLayout(buttons, theme::spaced(this, theme::normal));
    const auto add = [&](const QString& text, const QString& name, const QString& tip, auto slot) {
        auto* button = new QPushButton(text, buttons);
        button->setObjectName(name);
        button->setAutoDefault(true); // Enter on a button is that button's
        plainToolTip(button, tip);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    m_repair =
        add(tr("&Repair"), QStringLiteral("repairStart"),
            tr("Shows what can be done and how many people would have to move; nothing is changed yet"),
            [this] { repair(); });
    m_accept = add(tr("&Take this"), QStringLiteral("repairAccept"),
                   tr("One step, which can be undone (Enter)"), [this] { accept(); });
    m_lost = add(tr("A room is &lost …"), QStringLiteral("repairLost"),
                 tr("Its groups get another room, or their people other groups"), [this] { askForRoom(); });
    m_leave = add(tr("Leave as it is"), QStringLiteral("repairLeave"), tr("Changes nothing (Esc)"),
                  [this] { leave(); });
    return buttons;
}

void RepairBar::setState(State state)
{
    m_state = state;
    const bool isReadOnly = m_session.editor.isReadOnly();
    m_sentence->setVisible(state == State::Found || state == State::List);
    m_roomRow->setVisible(state == State::Room);
    m_list->setVisible(state == State::List);
    m_repair->setVisible(state == State::Found && !isReadOnly);
    m_accept->setVisible(state == State::List);
    m_lost->setVisible((state == State::Found || state == State::List) && !isReadOnly);
    m_leave->setVisible(state != State::Working);
    if (state != State::Working)
        m_job->take({});
    showOrHide();
}

void RepairBar::showOrHide()
{
    setVisible(m_state != State::Quiet && !(m_isHeldBack && m_state == State::Found));
}

void RepairBar::setHeldBack(bool held)
{
    m_isHeldBack = held;
    showOrHide();
}

// What was offered was worked out for the plan before.
void RepairBar::planChanged()
{
    if (m_state == State::List) {
        setState(State::Quiet);
        emit said(tr("The workshop has changed, so the repair has to be worked out again."));
    }
    m_askAgain = m_state == State::Working;
    look();
}

void RepairBar::look()
{
    m_aside.ask([plan = m_session.editor.plan(), now = m_clock()] { return findingsIn(plan, now); },
                [this](const Findings& findings) { take(findings); });
}

RepairBar::Findings RepairBar::findingsIn(const Plan& plan, const QDateTime& now)
{
    Findings findings;
    const DaysOfPeople known(plan);
    QSet<Id> seated;
    for (const GroupMembership& seat : plan.all<GroupMembership>())
        seated.insert(seat.round);
    for (const Id round : roundsToCome(plan, now)) {
        if (!seated.contains(round))
            continue;
        const RoundGaps gaps = roundGaps(known, round);
        if (!isDivided(roundPeople(known, round).size(), gaps.unassigned.size()))
            continue;
        findings.rounds.append(round);
        findings.cancelled.unite(QSet<Id>(gaps.leftOver.cbegin(), gaps.leftOver.cend()));
        findings.newcomers.unite(QSet<Id>(gaps.unassigned.cbegin(), gaps.unassigned.cend()));
    }
    if (findings.rounds.isEmpty())
        return findings;
    const GroupCase given = groupCase(plan, findings.rounds, true);
    for (const solve::Conflict& conflict : brokenRulesOf(given, given.seats)) {
        if (conflict.kind != solve::Conflict::Kind::NoSeat)
            findings.broken.append(conflictSentence(given, conflict));
    }
    return findings;
}

// "2 people sit in groups and do not come; 3 people have no seat."
QString RepairBar::sentenceOf(const Findings& findings) const
{
    QStringList parts;
    const int cancelled = int(findings.cancelled.size());
    const int newcomers = int(findings.newcomers.size());
    const int broken = int(findings.broken.size());
    if (cancelled > 0)
        parts.append(tr("%n cancelled and still sit in a group", nullptr, cancelled));
    if (newcomers > 0)
        parts.append(tr("%n newcomer(s) have no seat", nullptr, newcomers));
    if (broken > 0)
        parts.append(tr("%n rule(s) are broken", nullptr, broken));
    QString text = tr("%1.").arg(parts.join(QStringLiteral(", ")));
    if (broken > 0)
        text += u' ' + findings.broken.constFirst();
    return text;
}

void RepairBar::take(const Findings& findings)
{
    m_found = findings;
    if (std::exchange(m_askAgain, false) && m_state == State::Working)
        ask();
    if (findings != m_left)
        m_left = {}; // something else was wrong in the meantime
    if (m_state != State::Quiet && m_state != State::Found)
        return; // somebody is choosing
    if (findings.isEmpty() || findings == m_left) {
        setState(State::Quiet);
        return;
    }
    const QString text = sentenceOf(findings);
    const bool isNew = m_state == State::Quiet || m_sentence->text() != text;
    m_sentence->setPlainText(text);
    setState(State::Found);
    if (isNew)
        announce(m_sentence, text);
}

void RepairBar::fillRooms()
{
    const Plan& plan = m_session.editor.plan();
    QHash<Id, int> groups; // by room
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        if (const Id room = roomOf(plan, group); room != 0)
            ++groups[room];
    }
    m_room->clear();
    for (const Room& room : plan.all<Room>()) {
        const int count = groups.value(room.id);
        if (count > 0)
            m_room->addItem(tr("%1 (%n group(s))", nullptr, count).arg(shownText(room.name)),
                            QVariant::fromValue<qint64>(room.id));
    }
}

void RepairBar::askForRoom()
{
    fillRooms();
    if (m_room->count() == 0) {
        emit said(tr("No group has a room yet, so none can be lost."));
        return;
    }
    setState(State::Room);
    m_room->setFocus();
}

void RepairBar::repair(Id lostRoom)
{
    setState(State::Working);
    m_job->take(lostRoom == 0 ? tr("Working out the repair") : tr("Working out where its people can go"));
    m_lostRoom = lostRoom;
    ask();
}

// Those in which somebody sits; also the others, where a room is lost. Empty when none is over: then all are
// meant.
QList<Id> RepairBar::roundsToRepair() const
{
    const Plan& plan = m_session.editor.plan();
    QList<Id> rounds = roundsToCome(plan, m_clock());
    if (rounds.size() == roundsInOrder(plan).size())
        return {};
    QSet<Id> seated;
    for (const GroupMembership& seat : plan.all<GroupMembership>())
        seated.insert(seat.round);
    if (m_lostRoom == 0)
        rounds.removeIf([&seated](Id round) { return !seated.contains(round); });
    return rounds;
}

void RepairBar::ask()
{
    RepairQuestion question;
    // A lost room is lost to every round to come that meets in it.
    if (m_lostRoom == 0)
        question.rounds = m_found.rounds;
    if (question.rounds.isEmpty())
        question.rounds = roundsToRepair();
    question.lostRoom = m_lostRoom;
    m_divider->repair(question);
}

void RepairBar::takeList(const Result<RepairList>& answer)
{
    if (m_state != State::Working || m_askAgain)
        return; // nobody waits for it any more
    if (!answer || answer->choices.isEmpty()) {
        setState(State::Quiet);
        emit said(answer ? answer->sentence : sentence(answer.error(), Medium::Window));
        emit closed();
        look();
        return;
    }
    m_offer = *answer;
    QStringList lines;
    for (const RepairChoice& choice : std::as_const(m_offer.choices))
        lines.append(choice.sentence);
    m_sentence->setPlainText(m_offer.sentence);
    setState(State::List);
    m_list->setSentences(lines, qMax(0, m_offer.proposal));
    m_list->setFocus();
    showChoice();
    announce(m_sentence, m_offer.sentence);
}

void RepairBar::showChoice()
{
    const int row = m_list->currentRow();
    m_accept->setEnabled(row >= 0 && row < m_offer.choices.size() && m_offer.choices[row].possible);
}

void RepairBar::accept()
{
    const int row = m_list->currentRow();
    if (m_state != State::List || row < 0 || row >= m_offer.choices.size())
        return;
    const RepairChoice choice = m_offer.choices[row];
    if (!choice.possible) {
        emit said(choice.sentence);
        return;
    }
    setState(State::Quiet); // before the plan changes: the list is used up
    const Result<GroupEdits::Said> outcome = m_edits.take(choice);
    emit said(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
    if (outcome)
        emit done(m_round);
    else
        look();
    emit closed();
}

void RepairBar::leave()
{
    const State left = std::exchange(m_state, State::Quiet);
    const bool isAboutRoom = left == State::Room || (left != State::Found && m_lostRoom != 0);
    if (!isAboutRoom)
        m_left = m_found; // a lost room says nothing about people without a seat
    setState(State::Quiet);
    if (left == State::Working)
        m_divider->stop();
    emit closed();
    if (isAboutRoom)
        look();
}

void RepairBar::takeFocus()
{
    if (m_state == State::List)
        m_list->setFocus();
    else if (m_state == State::Room)
        m_room->setFocus();
    else if (m_state == State::Found)
        m_repair->setFocus();
}

void RepairBar::finish()
{
    while (m_divider->isBusy() || m_aside.isWaiting()) {
        if (m_aside.isWaiting())
            m_aside.finish();
        if (m_divider->isBusy())
            m_divider->finish();
    }
}

void RepairBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isEnter && m_state == State::Room)
        repair(m_room->currentData().toLongLong());
    else
        QFrame::keyPressEvent(event);
}
} // namespace convenor
