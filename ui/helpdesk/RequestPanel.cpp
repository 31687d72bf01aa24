#include "ui/helpdesk/RequestPanel.h"

#include "domain/Names.h"
#include "domain/Records.h"
#include "editing/meetings/MeetingWords.h"
#include "editing/PlanEditor.h"
#include "exchange/RequestWords.h"
#include "ui/helpdesk/TypedRequests.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/NameLine.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/TypedPeople.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
RequestPanel::RequestPanel(const Session& session, MeetingEdits edits, QWidget* parent)
    : RecordPanel(session.editor, parent), m_session(session), m_edits(edits),
      m_title(new PlainLabel({}, this)), m_why(new PlainLabel({}, this)), m_rest(new QWidget(this))
{
    setObjectName(QStringLiteral("requestPanel"));
    m_title->setFont(theme::headingFont(font(), 2));
    m_why->setObjectName(QStringLiteral("requestWhy"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spaced(this, theme::normal));
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_rest);
    auto* rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(theme::spaced(this, theme::normal));
    auto* fields = new QWidget(m_rest);
    m_form = makeForm(fields);
    makeFields();
    rest->addWidget(fields);
    const auto button = [&](const QString& text, const QString& name, const QString& tip, auto slot) {
        auto* made = new QPushButton(text, m_rest);
        made->setObjectName(name);
        made->setAutoDefault(true); // Enter on a button is that button's
        made->setEnabled(!session.editor.isReadOnly());
        plainToolTip(made, tip);
        connect(made, &QPushButton::clicked, this, slot);
        rest->addWidget(made, 0, Qt::AlignLeft);
        return made;
    };
    m_add = button(tr("&Add the request"), QStringLiteral("requestAdd"),
                   tr("One step, which can be undone (Enter)"), &RequestPanel::add);
    m_remove = button(tr("&Remove the request"), QStringLiteral("requestRemove"),
                      tr("With its meeting; one step, which can be undone"), &RequestPanel::remove);
    m_another = button(tr("&New request"), QStringLiteral("requestAnother"),
                       tr("Empties the fields for another request"), &RequestPanel::begin);
}

MeetingRequest RequestPanel::record() const
{
    const MeetingRequest* known = m_session.editor.plan().find<MeetingRequest>(m_request);
    return known ? *known : m_new;
}

QString RequestPanel::edit(const MeetingRequest& after, const QString& mergeKey)
{
    if (m_request == 0) {
        m_new = after;
        return {};
    }
    const MeetingRequest* before = m_session.editor.plan().find<MeetingRequest>(m_request);
    if (!before)
        return tr("The request is not there any more.");
    if (after == *before)
        return {};
    const Result<MeetingEdits::Said> outcome = m_edits.edit(*before, after, mergeKey);
    if (!outcome)
        return sentence(outcome.error(), Medium::Window);
    emit said(*outcome);
    return {};
}

void RequestPanel::makeFields()
{
    addPersonLine("request_person", tr("&Who"), tr("Type the beginning of the name."),
                  &MeetingRequest::person);
    addPersonLine("request_partner", tr("Wants to &meet"), tr("Type the beginning of the name."),
                  &MeetingRequest::partner);
    FieldSpec topic;
    topic.name = QStringLiteral("request_topic");
    topic.label = tr("&Topic or question");
    topic.tip = tr("On the board and on the papers of the expert.");
    topic.read = [this] { return record().topic; };
    topic.commit = [this](const QString& text, const QString& mergeKey) {
        MeetingRequest after = record();
        after.topic = text.trimmed();
        return edit(after, mergeKey);
    };
    m_form->line(std::move(topic));
    FieldSpec wishes;
    wishes.name = QStringLiteral("request_wishes");
    wishes.label = tr("E&xperts wished for");
    wishes.tip =
        tr("Best first, with commas between: Marc, Arnault; any; any who knows state aid. Up to three "
           "names; “any” behind them: else anybody.");
    wishes.placeholder = tr("any");
    wishes.live = false;
    wishes.read = [this] {
        const MeetingRequest shown = record();
        return shown.expert == 0 && shown.knows.isEmpty() ? QString()
                                                          : wishesText(m_session.editor.plan(), shown);
    };
    wishes.commit = [this](const QString& text, const QString& mergeKey) {
        return commitWishes(text, mergeKey);
    };
    m_form->line(std::move(wishes));
    addAnswer();
    addClock("request_earliest", tr("Not &before"), tr("The meeting begins then or later; empty: any time."),
             &MeetingRequest::earliest);
    addClock("request_latest", tr("Not a&fter"), tr("The meeting ends then or earlier; empty: any time."),
             &MeetingRequest::latest);
    addPriority();
    addFlag();
    m_form->setReadOnly(m_session.editor.isReadOnly());
}

void RequestPanel::addPersonLine(const char* name, const QString& label, const QString& tip,
                                 Ref<Person> MeetingRequest::*which)
{
    FieldSpec spec;
    spec.name = QString::fromLatin1(name);
    spec.label = label;
    spec.tip = tip;
    spec.live = false; // a name is wrong until it is typed far enough
    spec.read = [this, which] { return typedName(m_session.editor.plan(), record().*which); };
    spec.commit = [this, which](const QString& text, const QString& mergeKey) {
        const Plan& plan = m_session.editor.plan();
        MeetingRequest after = record();
        if (text.trimmed().isEmpty() && m_request == 0) {
            after.*which = 0;
            return edit(after, mergeKey);
        }
        const Helpdesk* helpdesk = plan.find<Helpdesk>(after.helpdesk);
        const Result<Id> meant =
            meantPerson(plan, dayOfItem(plan, helpdesk ? Id(helpdesk->agendaItem) : Id(0)), text);
        if (!meant)
            return meant.error().detail;
        after.*which = *meant;
        if (after.person == after.partner)
            return tr("%1 cannot meet themselves: name somebody else.")
                .arg(shownText(typedName(plan, *meant)));
        return edit(after, mergeKey);
    };
    m_form->line(std::move(spec), new NameLine(m_session.editor, this));
}

QString RequestPanel::commitWishes(const QString& text, const QString& mergeKey)
{
    MeetingRequest after = record();
    if (const Result<Done> done = setWishes(m_session.editor.plan(), text, after); !done)
        return done.error().detail;
    return edit(after, mergeKey);
}

void RequestPanel::addAnswer()
{
    QList<QPair<QString, QString>> answers;
    for (const RequestAnswer answer : {RequestAnswer::Open, RequestAnswer::Accepted, RequestAnswer::Declined})
        answers.append({QString::fromLatin1(word(answer)), translatedName(nameOf(answer))});
    FieldSpec spec;
    spec.name = QStringLiteral("request_answer");
    spec.label = tr("Ans&wer");
    spec.tip = tr("What the one who was asked says to it; a declined request is never placed.");
    spec.read = [this] { return QString::fromLatin1(word(record().answer)); };
    spec.commit = [this](const QString& text, const QString& mergeKey) {
        MeetingRequest after = record();
        after.answer = enumFromText<RequestAnswer>(text).value_or(after.answer);
        return edit(after, mergeKey);
    };
    m_form->choice(std::move(spec), answers);
}

void RequestPanel::addClock(const char* name, const QString& label, const QString& tip,
                            std::optional<int> MeetingRequest::*which)
{
    FieldSpec spec;
    spec.name = QString::fromLatin1(name);
    spec.label = label;
    spec.tip = tip;
    spec.live = false;
    spec.read = [this, which] {
        const std::optional<int> minutes = record().*which;
        return minutes ? clockText(*minutes) : QString();
    };
    spec.commit = [this, which](const QString& text, const QString& mergeKey) {
        MeetingRequest after = record();
        after.*which = parseClock(text.trimmed());
        if (!(after.*which) && !text.trimmed().isEmpty())
            return tr("“%1” is no time: type 11:50, or nothing for any time.").arg(shownText(text));
        if (after.earliest && after.latest && *after.earliest >= *after.latest)
            return tr("It would end before it begins: “not after” must be later than “not before”.");
        return edit(after, mergeKey);
    };
    m_form->line(std::move(spec));
}

void RequestPanel::addPriority()
{
    FieldSpec spec;
    spec.name = QStringLiteral("request_priority");
    spec.label = tr("&Priority");
    spec.tip = tr("A higher number is served first; empty: 0. “urgent”, “high” and “low” work too.");
    spec.placeholder = QStringLiteral("0");
    spec.live = false;
    spec.read = [this] { return record().priority == 0 ? QString() : QString::number(record().priority); };
    spec.commit = [this](const QString& text, const QString& mergeKey) {
        const std::optional<int> priority =
            text.trimmed().isEmpty() ? std::optional(0) : priorityFromCell(text);
        if (!priority)
            return tr("“%1” is no priority: type a whole number, 2 is before 1.").arg(shownText(text));
        MeetingRequest after = record();
        after.priority = *priority;
        return edit(after, mergeKey);
    };
    m_form->line(std::move(spec));
}

void RequestPanel::addFlag()
{
    FieldSpec spec;
    spec.name = QStringLiteral("request_during");
    spec.label = tr("May miss &own sessions");
    spec.tip = tr("The meeting may take place while the person has a role or a group elsewhere.");
    spec.read = [this] { return record().duringSessions ? QStringLiteral("1") : QString(); };
    spec.commit = [this](const QString& text, const QString& mergeKey) {
        MeetingRequest after = record();
        after.duringSessions = !text.isEmpty();
        return edit(after, mergeKey);
    };
    m_form->check(std::move(spec));
}

void RequestPanel::setHelpdesk(Id helpdesk)
{
    if (helpdesk == m_helpdesk)
        return;
    m_form->leave();
    m_helpdesk = helpdesk;
    leaveNew();
    refresh();
}

void RequestPanel::setRequest(Id request)
{
    if (request == m_request)
        return;
    m_form->leave();
    m_request = request;
    refresh();
}

void RequestPanel::begin()
{
    setRequest(0);
    leaveNew();
    m_form->discard();
    refresh();
    if (QWidget* who = m_form->editor(QStringLiteral("request_person")))
        who->setFocus();
}

void RequestPanel::leaveNew()
{
    m_new = MeetingRequest();
    m_new.helpdesk = m_helpdesk;
}

void RequestPanel::add()
{
    if (m_request != 0 || !RecordPanel::finish())
        return;
    const bool isForPairs = isMatchmaking(m_session.editor.plan(), m_helpdesk);
    const char* missing = m_new.person == 0                  ? "request_person"
                          : isForPairs && m_new.partner == 0 ? "request_partner"
                                                             : nullptr;
    if (missing) {
        emit said(isForPairs ? tr("Type who wants to meet whom, then add the request.")
                             : tr("Type who asks, then add the request."));
        m_form->editor(QLatin1String(missing))->setFocus();
        return;
    }
    const MeetingRequest wanted = m_new;
    Id created = 0;
    const Result<MeetingEdits::Said> outcome = m_edits.addRequest(wanted, &created);
    emit said(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
    if (!outcome || created == 0)
        return;
    begin(); // the next one
    emit done(created);
}

void RequestPanel::remove()
{
    if (m_request == 0)
        return;
    const Result<MeetingEdits::Said> outcome = m_edits.removeRequests({m_request});
    emit said(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
}

void RequestPanel::fill()
{
    const Plan& plan = m_session.editor.plan();
    if (m_request != 0 && !plan.find<MeetingRequest>(m_request)) {
        m_request = 0; // removed
        leaveNew();
    }
    const bool isNew = m_request == 0;
    const MeetingRequest shown = record();
    const Helpdesk* helpdesk = plan.find<Helpdesk>(shown.helpdesk);
    m_rest->setVisible(helpdesk != nullptr);
    m_title->setPlainText(!helpdesk ? tr("There is no helpdesk yet")
                          : isNew   ? tr("New request")
                                    : tr("Request of %1").arg(shownText(typedName(plan, shown.person))));
    showWhy();
    if (!helpdesk)
        return;
    const bool isForPairs = isMatchmaking(plan, shown.helpdesk);
    m_form->setVisible(QStringLiteral("request_partner"), isForPairs);
    m_form->setVisible(QStringLiteral("request_answer"), isForPairs);
    m_form->setVisible(QStringLiteral("request_wishes"), !isForPairs);
    m_add->setVisible(isNew);
    m_remove->setVisible(!isNew);
    m_another->setVisible(!isNew);
    for (NameLine* line : m_rest->findChildren<NameLine*>())
        line->setDay(dayOfItem(plan, helpdesk->agendaItem));
    m_form->refresh();
}

// Where it is booked, or why it waits.
void RequestPanel::showWhy()
{
    const Plan& plan = m_session.editor.plan();
    const MeetingRequest* request = plan.find<MeetingRequest>(m_request);
    m_why->setVisible(request != nullptr);
    if (!request)
        return;
    const HelpdeskTimes times(plan, m_session.editor.timing(), request->helpdesk);
    if (const Booking* booking = liveBookingOf(plan, request->id)) {
        m_why->setPlainText(
            tr("Booked: %1.").arg(shownText(meetingText(plan, m_session.editor.timing(), *booking))));
        return;
    }
    m_why->setPlainText(request->answer == RequestAnswer::Declined
                            ? tr("Declined: it gets no meeting.")
                            : tr("Waits. %1").arg(harmlessText(whyWaiting(plan, times, request->id))));
}

void RequestPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (isEnter && m_request == 0)
        add();
    else
        RecordPanel::keyPressEvent(event);
}
} // namespace convenor
