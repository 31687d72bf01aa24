#include "ui/helpdesk/PartnerWishes.h"

#include "domain/Names.h"
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "ui/helpdesk/PanelParts.h"
#include "ui/helpdesk/TypedRequests.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/NameLine.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/TypedPeople.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int listLines = 30;
constexpr qsizetype mostShown = 300; // wishes; with more the list is that of one person

using Pair = QPair<Id, Id>;

// Who wants whom at a matchmaking, declined wishes left out.
QHash<Pair, Id> standingWishes(const Plan& plan, Id helpdesk)
{
    QHash<Pair, Id> wishes;
    for (const MeetingRequest& request : plan.all<MeetingRequest>()) {
        if (request.helpdesk == helpdesk && request.answer != RequestAnswer::Declined)
            wishes.insert({request.person, request.partner}, request.id);
    }
    return wishes;
}
} // namespace

PartnerWishes::PartnerWishes(const Session& session, MeetingEdits edits, QWidget* parent)
    : RecordPanel(session.editor, parent), m_session(session), m_edits(edits),
      m_title(new PlainLabel({}, this)), m_numbers(new PlainLabel({}, this)), m_rest(new QWidget(this)),
      m_line(new NameLine(session.editor, m_rest, u';')), m_problem(new PlainLabel({}, m_rest)),
      m_list(new SentenceList(listLines, m_rest))
{
    setObjectName(QStringLiteral("partnerWishes"));
    m_title->setFont(theme::headingFont(font(), 2));
    m_numbers->setObjectName(QStringLiteral("partnerNumbers"));
    m_problem->setObjectName(QStringLiteral("partnerProblem"));
    m_problem->hide();
    m_line->setObjectName(QStringLiteral("partnerLine"));
    m_line->setAccessibleName(tr("Who wants to meet whom: a new line"));
    m_line->setPlaceholderText(tr("Anna Georgieva > Ilkka Nykänen; Jaume Sastre"));
    m_line->setReadOnly(session.editor.isReadOnly());
    m_line->installEventFilter(this);
    plainToolTip(m_line,
                 tr("Enter adds the wishes. A name alone shows only the wishes of and for that person; "
                    "an empty line shows all."));
    m_list->setObjectName(QStringLiteral("partnerList"));
    m_list->setAccessibleName(tr("Who wants to meet whom"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    plainToolTip(m_list, tr("Enter shows a wish; A accepted, D declined, O open again; Delete removes it."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spaced(this, theme::normal));
    column->addWidget(m_title);
    column->addWidget(m_numbers);
    column->addWidget(m_rest);
    auto* rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(theme::tight);
    auto* label = new PlainLabel(tr("&Who wants to meet whom"), m_rest);
    label->setBuddy(m_line);
    rest->addWidget(label);
    rest->addWidget(m_line);
    rest->addWidget(m_problem);
    rest->addWidget(m_list);
    makeActions();
    connect(m_line, &QLineEdit::textEdited, this, [this] { showProblem(m_problem, {}); });
    connect(m_list, &SentenceList::entered, this, [this](int row) {
        if (const Id request = m_shown.value(row); request != 0)
            emit requestRequested(request);
    });
    connect(m_list, &SentenceList::left, this, &PartnerWishes::closed);
}

void PartnerWishes::makeActions()
{
    const auto action = [this](const QString& text, const QList<QKeySequence>& keys,
                               std::function<void()> run) {
        auto* made = new QAction(text, m_list);
        made->setShortcuts(keys);
        made->setShortcutContext(Qt::WidgetShortcut);
        made->setEnabled(!m_session.editor.isReadOnly());
        connect(made, &QAction::triggered, this, std::move(run));
        m_list->addAction(made);
    };
    action(tr("Accepted"), {QKeySequence(Qt::Key_A)}, [this] { answer(RequestAnswer::Accepted); });
    action(tr("Declined"), {QKeySequence(Qt::Key_D)}, [this] { answer(RequestAnswer::Declined); });
    action(tr("Open again"), {QKeySequence(Qt::Key_O)}, [this] { answer(RequestAnswer::Open); });
    action(tr("Remove"), {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)},
           [this] { removeSelected(); });
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PartnerWishes::setHelpdesk(Id helpdesk)
{
    if (helpdesk == m_helpdesk)
        return;
    m_helpdesk = helpdesk;
    m_person = 0;
    m_line->clear();
    showProblem(m_problem, {});
    refresh();
}

void PartnerWishes::setPerson(Id person)
{
    if (person == m_person)
        return;
    m_person = person;
    refresh();
}

void PartnerWishes::takeFocus()
{
    m_line->setFocus();
}

QList<Id> PartnerWishes::selected() const
{
    QList<Id> requests;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected() && m_shown.value(row) != 0)
            requests.append(m_shown[row]);
    }
    return requests;
}

// A name alone is looked for; anything with ">" is a new wish.
void PartnerWishes::add()
{
    const Plan& plan = m_session.editor.plan();
    const QString text = m_line->text().trimmed();
    if (!text.contains(u'>') && !text.contains(QChar(0x2192))) {
        Id person = 0;
        if (!text.isEmpty()) {
            const Helpdesk* helpdesk = plan.find<Helpdesk>(m_helpdesk);
            const Result<Id> meant =
                meantPerson(plan, dayOfItem(plan, helpdesk ? Id(helpdesk->agendaItem) : Id(0)), text);
            if (!meant) {
                showProblem(m_problem, meant.error().detail);
                return;
            }
            person = *meant;
        }
        setPerson(person);
        emit said(m_numbers->text());
        return;
    }
    const Result<QList<MeetingRequest>> typed = requestsFromLine(plan, m_helpdesk, text);
    if (!typed) {
        showProblem(m_problem, typed.error().detail);
        return;
    }
    QList<MeetingRequest> fresh;
    for (const MeetingRequest& request : *typed) {
        if (!isKnownRequest(plan, request))
            fresh.append(request);
    }
    if (fresh.isEmpty()) {
        showProblem(m_problem, tr("All of that is there already."));
        return;
    }
    const Result<MeetingEdits::Said> outcome = m_edits.addRequests(fresh);
    if (!outcome) {
        showProblem(m_problem, sentence(outcome.error(), Medium::Window));
        return;
    }
    m_line->clear();
    emit said(*outcome);
}

void PartnerWishes::answer(RequestAnswer wanted)
{
    const Plan& plan = m_session.editor.plan();
    const QList<Id> requests = selected();
    ChangeSet changes;
    for (const Id id : requests) {
        const MeetingRequest before = *plan.find<MeetingRequest>(id);
        MeetingRequest after = before;
        after.answer = wanted;
        changes.edit(before, after);
    }
    if (changes.isEmpty())
        return;
    const int count = int(changes.size());
    const QString label = tr("%n wish(es): %1", nullptr, count).arg(translatedName(nameOf(wanted)));
    const Result<qint64> step = m_session.editor.apply(label, changes);
    emit said(step ? tr("%1.").arg(label) : sentence(step.error(), Medium::Window));
}

void PartnerWishes::removeSelected()
{
    const QList<Id> requests = selected();
    if (requests.isEmpty())
        return;
    const Result<MeetingEdits::Said> outcome = m_edits.removeRequests(requests);
    emit said(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
    if (m_list->count() == 0)
        m_line->setFocus();
}

void PartnerWishes::fill()
{
    const Plan& plan = m_session.editor.plan();
    const Helpdesk* helpdesk = plan.find<Helpdesk>(m_helpdesk);
    const bool isThere = helpdesk && isMatchmaking(plan, m_helpdesk);
    m_rest->setVisible(isThere);
    m_numbers->setVisible(isThere);
    m_title->setPlainText(isThere ? shownText(helpdeskTitle(plan, m_helpdesk))
                                  : tr("This is no matchmaking"));
    if (!isThere)
        return;
    m_line->setDay(dayOfItem(plan, helpdesk->agendaItem));
    if (!plan.find<Person>(m_person))
        m_person = 0;
    fillList();
}

void PartnerWishes::fillList()
{
    const Plan& plan = m_session.editor.plan();
    const QHash<Pair, Id> standing = standingWishes(plan, m_helpdesk);
    const Id current = m_shown.value(m_list->currentRow());
    QStringList lines;
    int wishes = 0;
    int mutual = 0;
    m_shown.clear();
    for (const MeetingRequest& request : plan.all<MeetingRequest>()) {
        if (request.helpdesk != m_helpdesk)
            continue;
        if (m_person != 0 && request.person != m_person && request.partner != m_person)
            continue;
        const bool isStanding = request.answer != RequestAnswer::Declined;
        const bool isMutual = isStanding && standing.contains({request.partner, request.person});
        ++wishes;
        mutual += isMutual && request.person < request.partner ? 1 : 0;
        if (m_shown.size() >= mostShown)
            continue;
        m_shown.append(request.id);
        const QString one = shownText(typedName(plan, request.person));
        const QString other = shownText(typedName(plan, request.partner));
        const QString state = isMutual
                                  ? tr("%1 ↔ %2: both want it").arg(one, other)
                                  : tr("%1 → %2: %3").arg(one, other, translatedName(nameOf(request.answer)));
        lines.append(liveBookingOf(plan, request.id) ? tr("%1, booked").arg(state) : state);
    }
    QString numbers = tr("%n wish(es)", nullptr, wishes) + QStringLiteral(", ") +
                      tr("%n pair(s) who want each other", nullptr, mutual);
    if (m_person != 0)
        numbers = tr("%1: %2").arg(shownText(typedName(plan, m_person)), numbers);
    if (const int more = wishes - int(m_shown.size()); more > 0)
        numbers += u'\n' + tr("%n more: type a name to see those of one person.", nullptr, more);
    m_numbers->setPlainText(numbers);
    m_list->setVisible(!lines.isEmpty());
    const int row = int(m_shown.indexOf(current));
    m_list->setSentences(lines, row >= 0 ? row : qMin(0, int(lines.size()) - 1));
}

bool PartnerWishes::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return RecordPanel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_line->hideSuggestions();
    add();
    return true;
}
} // namespace convenor
