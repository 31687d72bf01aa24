#include "ui/groups/SeatPanel.h"

#include "domain/Alphabet.h"
#include "domain/Records.h"
#include "editing/AgendaEdits.h"
#include "editing/PlanEditor.h"
#include "ui/groups/TypedWishes.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/TypedPeople.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int reasonLines = 24;

// 1st, 2nd, 3rd, 4th ...
QString wishInWords(int rank, const QString& topic)
{
    switch (rank) {
    case 1:
        return SeatPanel::tr("1st %1").arg(topic);
    case 2:
        return SeatPanel::tr("2nd %1").arg(topic);
    case 3:
        return SeatPanel::tr("3rd %1").arg(topic);
    default:
        return SeatPanel::tr("%1th %2").arg(rank).arg(topic);
    }
}

const GroupMembership* seatOf(const Plan& plan, Id round, Id person)
{
    for (const GroupMembership& seat : plan.all<GroupMembership>()) {
        if (seat.round == round && seat.person == person)
            return &seat;
    }
    return nullptr;
}

// Who sits in each group; leading counts.
QHash<Id, QSet<Id>> peopleOfGroups(const Plan& plan)
{
    QHash<Id, QSet<Id>> people;
    for (const GroupMembership& seat : plan.all<GroupMembership>())
        people[seat.group].insert(seat.person);
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        for (const Id leader : {Id(group.moderator), Id(group.rapporteur)}) {
            if (leader != 0)
                people[group.id].insert(leader);
        }
    }
    return people;
}

QString namesOf(const Plan& plan, const QSet<Id>& people)
{
    QStringList names;
    for (const Id person : people)
        names.append(shownText(typedName(plan, person)));
    sortTexts(names);
    return names.join(QStringLiteral(", "));
}
} // namespace

SeatPanel::SeatPanel(const Session& session, GroupEdits edits, QWidget* parent)
    : RecordPanel(session.editor, parent), m_session(session), m_edits(edits),
      m_name(new PlainLabel({}, this)), m_where(new PlainLabel({}, this)), m_rest(new QWidget(this)),
      m_reasons(new SentenceList(reasonLines, m_rest)), m_take(new QPushButton(m_rest)),
      m_wishes(new PlainLabel({}, m_rest)), m_met(new PlainLabel({}, m_rest))
{
    setObjectName(QStringLiteral("seatPanel"));
    m_name->setFont(theme::headingFont(font(), 2));
    m_name->setObjectName(QStringLiteral("seatName"));
    m_where->setObjectName(QStringLiteral("seatWhere"));
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_reasons->setObjectName(QStringLiteral("seatReasons"));
    m_reasons->setAccessibleName(tr("Why here?"));
    plainToolTip(m_reasons, tr("Enter takes the swap of a line; one step, which can be undone"));
    m_take->setObjectName(QStringLiteral("seatTake"));
    m_take->setAutoDefault(true);
    m_wishes->setObjectName(QStringLiteral("seatWishes"));
    m_met->setObjectName(QStringLiteral("seatMet"));
    m_met->setPlainText(tr("Met in other rounds") + QStringLiteral(" …"));
    m_met->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(m_name);
    column->addWidget(m_where);
    column->addWidget(m_rest);
    auto* rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, theme::spaced(this, theme::normal), 0, 0);
    rest->setSpacing(theme::spaced(this, theme::normal));
    auto* why = new PlainLabel(tr("&Why here?"), m_rest);
    why->setBuddy(m_reasons);
    auto* fields = new QWidget(m_rest);
    m_form = makeForm(fields);
    makeFields();
    rest->addWidget(why);
    rest->addWidget(m_reasons);
    rest->addWidget(m_take, 0, Qt::AlignLeft);
    rest->addWidget(fields);
    rest->addWidget(m_wishes);
    rest->addWidget(m_met);
    connect(m_reasons, &SentenceList::entered, this, &SeatPanel::takeSeat);
    connect(m_reasons, &SentenceList::left, this, &SeatPanel::closed);
    connect(m_reasons, &QListWidget::currentRowChanged, this, &SeatPanel::showButton);
    connect(m_take, &QPushButton::clicked, this, [this] { takeSeat(m_reasons->currentRow()); });
}

void SeatPanel::makeFields()
{
    FieldSpec wishes;
    wishes.name = QStringLiteral("seatWishesTyped");
    wishes.label = tr("W&ishes in this round");
    wishes.tip = tr("Numbers of groups or first letters of topics, the best first: 3, 1, skills.");
    wishes.placeholder = tr("3, 1, skills");
    wishes.live = false;
    wishes.read = [this] { return typedWishes(); };
    wishes.commit = [this](const QString& text, const QString&) { return commitWishes(text); };
    m_form->line(std::move(wishes));
    FieldSpec lock;
    lock.name = QStringLiteral("seatLock");
    lock.label = tr("Loc&ked: stays when the round is divided again");
    lock.tip = tr("The key L does the same on the board.");
    lock.read = [this] {
        const GroupMembership* seat = seatOf(m_session.editor.plan(), m_round, m_person);
        return seat && seat->pinned ? QStringLiteral("1") : QString();
    };
    lock.commit = [this](const QString& text, const QString&) { return commitLock(!text.isEmpty()); };
    m_form->check(std::move(lock));
    m_form->setReadOnly(m_session.editor.isReadOnly());
}

QString SeatPanel::commitLock(bool wanted)
{
    const GroupMembership* seat = seatOf(m_session.editor.plan(), m_round, m_person);
    if (seat && seat->pinned == wanted)
        return {};
    const Result<GroupEdits::Said> outcome = m_edits.togglePinned({m_person}, m_round);
    if (!outcome)
        return sentence(outcome.error(), Medium::Window);
    emit said(*outcome);
    seat = seatOf(m_session.editor.plan(), m_round, m_person);
    return seat && seat->pinned == wanted ? QString() : *outcome; // nothing was done, and it says why
}

QString SeatPanel::commitWishes(const QString& text)
{
    const Result<QList<Id>> wishes = wishesFromText(m_session.editor.plan(), m_round, text);
    if (!wishes)
        return wishes.error().detail;
    const Result<GroupEdits::Said> outcome = m_edits.setWishes(m_person, m_round, *wishes);
    if (!outcome)
        return sentence(outcome.error(), Medium::Window);
    emit said(*outcome);
    return {};
}

QString SeatPanel::typedWishes() const
{
    const Plan& plan = m_session.editor.plan();
    return wishesText(plan, m_round, wishesOf(plan, m_person, m_round));
}

QString SeatPanel::wishesInWords() const
{
    const Plan& plan = m_session.editor.plan();
    QStringList parts;
    int rank = 0;
    for (const Id group : wishesOf(plan, m_person, m_round))
        parts.append(wishInWords(++rank, quotedTitle(groupTitle(plan, group))));
    return parts.join(QStringLiteral(", "));
}

void SeatPanel::setSeat(Id round, Id person)
{
    if (round == m_round && person == m_person)
        return;
    m_form->leave();
    m_round = round;
    m_person = person;
    m_shown.clear();
    m_reasons->setSentences({}, -1);
    m_met->setPlainText(tr("Met in other rounds") + QStringLiteral(" …"));
    m_aside.forget();
    refresh();
}

void SeatPanel::takeFocus()
{
    m_reasons->setFocus();
}

void SeatPanel::fill()
{
    const Plan& plan = m_session.editor.plan();
    const bool isThere = plan.find<Person>(m_person) && plan.find<BreakoutRound>(m_round);
    m_rest->setVisible(isThere);
    m_where->setVisible(isThere);
    m_name->setPlainText(isThere ? shownText(typedName(plan, m_person)) : tr("Nobody is selected"));
    if (!isThere) {
        m_aside.forget();
        return;
    }
    const Id group = groupOf(plan, m_round, m_person);
    const QString round = shownText(roundTitle(plan, m_round));
    const QString where = group == 0 ? tr("has no seat in %1").arg(round)
                                     : tr("%1, %2").arg(quotedTitle(groupTitle(plan, group)), round);
    m_where->setPlainText(where);
    m_form->refresh();
    const QString wishes = wishesInWords();
    m_wishes->setPlainText(wishes);
    m_wishes->setVisible(!wishes.isEmpty());
    showButton();
    m_aside.ask([plan, round = m_round, person = m_person] { return answerFor(plan, round, person); },
                [this](const Answer& answer) { take(answer); });
}

SeatPanel::Answer SeatPanel::answerFor(const Plan& plan, Id round, Id person)
{
    Answer answer;
    answer.reasons = whyHere(plan, round, person);
    const QHash<Id, QSet<Id>> people = peopleOfGroups(plan);
    const QSet<Id> here = people.value(groupOf(plan, round, person));
    for (const Id other : roundsInOrder(plan)) {
        const Id group = other == round ? 0 : groupOf(plan, other, person);
        QSet<Id> met = people.value(group);
        met.remove(person);
        if (group == 0 || met.isEmpty())
            continue;
        QString line = tr("%1, %2: %3.")
                           .arg(shownText(roundTitle(plan, other)), quotedTitle(groupTitle(plan, group)),
                                namesOf(plan, met));
        const QSet<Id> again = QSet<Id>(met).intersect(here);
        if (!again.isEmpty())
            line += u' ' + tr("Meets again here: %1.").arg(namesOf(plan, again));
        answer.met.append(line);
    }
    return answer;
}

void SeatPanel::take(const Answer& answer)
{
    const int row = m_reasons->currentRow();
    m_shown = answer.reasons;
    QStringList texts;
    for (const SeatReason& reason : std::as_const(m_shown))
        texts.append(reason.text);
    m_reasons->setSentences(texts, qBound(qMin(0, int(texts.size()) - 1), row, int(texts.size()) - 1));
    m_met->setPlainText(answer.met.isEmpty() ? tr("Met nobody in another round.")
                                             : tr("Met in other rounds") + u'\n' + answer.met.join(u'\n'));
    showButton();
}

void SeatPanel::showButton()
{
    const Plan& plan = m_session.editor.plan();
    const SeatReason reason = m_shown.value(m_reasons->currentRow());
    m_take->setVisible(reason.group != 0 && !m_session.editor.isReadOnly());
    if (reason.group == 0) {
        m_take->setText(tr("Take this seat"));
        return;
    }
    m_take->setText(reason.exchange != 0
                        ? tr("&Swap with %1").arg(shownCaption(typedName(plan, reason.exchange)))
                        : tr("&Move to %1").arg(shownCaption(groupTitle(plan, reason.group))));
    plainToolTip(m_take, tr("One step, which can be undone (Enter on the line)"));
}

void SeatPanel::takeSeat(int row)
{
    if (m_aside.isWaiting())
        return; // the lines are those of another plan
    const SeatReason reason = m_shown.value(row);
    if (reason.group == 0) {
        emit said(tr("This line is about the seat itself; choose one that names another group."));
        return;
    }
    const Id person = m_person;
    m_reasons->setCurrentRow(0); // Enter once more takes nothing
    const Result<GroupEdits::Said> outcome = reason.exchange != 0
                                                 ? m_edits.swap(person, reason.exchange, m_round)
                                                 : m_edits.seat({person}, reason.group);
    emit said(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
    if (outcome)
        emit done(person);
}
} // namespace convenor
