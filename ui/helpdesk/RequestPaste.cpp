#include "ui/helpdesk/RequestPaste.h"

#include "domain/planners/HelpdeskPlanner.h"
#include "editing/PlanEditor.h"
#include "ui/helpdesk/TypedRequests.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/LinesEdit.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int mostLines = 8;         // of sentences at once
constexpr qsizetype mostRead = 1000; // lines of one text; more belong into a file
} // namespace

RequestPaste::RequestPaste(const Session& session, MeetingEdits edits, QWidget* parent)
    : QFrame(parent), m_session(session), m_edits(edits), m_lines(new LinesEdit(0, this)),
      m_label(new PlainLabel({}, this)), m_outlook(new PlainLabel({}, this)),
      m_list(new SentenceList(mostLines, this, 2))
{
    setObjectName(QStringLiteral("requestPaste"));
    setAccessibleName(tr("Requests in lines"));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    m_label->setBuddy(m_lines);
    m_lines->setObjectName(QStringLiteral("requestLines"));
    m_lines->setAccessibleName(tr("Requests in lines"));
    m_outlook->setObjectName(QStringLiteral("requestLinesOutlook"));
    m_list->setObjectName(QStringLiteral("requestLinesRead"));
    m_list->setAccessibleName(tr("How the lines are understood"));
    m_list->hide();
    auto* column = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::normal);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(edge);
    column->addWidget(m_label);
    column->addWidget(m_lines);
    column->addWidget(m_outlook);
    column->addWidget(m_list);
    column->addLayout(makeButtons());
    hide();
    connect(m_lines, &LinesEdit::entered, this, &RequestPaste::make);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &RequestPaste::followText);
    connect(m_list, &SentenceList::entered, this, &RequestPaste::make);
    connect(m_list, &SentenceList::left, this, &RequestPaste::close);
    connect(&session.editor, &PlanEditor::changed, this, &RequestPaste::planChanged);
    connect(&session.editor, &PlanEditor::reloaded, this, &RequestPaste::planChanged);
}

RequestPaste::~RequestPaste() = default;

QLayout* RequestPaste::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    m_make = new QPushButton(tr("&Add the requests"), this);
    m_make->setObjectName(QStringLiteral("requestLinesAdd"));
    m_make->setAutoDefault(true); // Enter on a button is that button's
    plainToolTip(m_make, tr("One step, which can be undone (Enter)"));
    auto* leave = new QPushButton(tr("Close"), this);
    leave->setObjectName(QStringLiteral("requestLinesClose"));
    leave->setAutoDefault(true);
    plainToolTip(leave, tr("Adds nothing (Esc)"));
    connect(m_make, &QPushButton::clicked, this, &RequestPaste::make);
    connect(leave, &QPushButton::clicked, this, &RequestPaste::close);
    buttons->addWidget(m_make);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    return buttons;
}

void RequestPaste::setHelpdesk(Id helpdesk)
{
    if (helpdesk == m_helpdesk)
        return;
    m_helpdesk = helpdesk;
    if (isVisible() && helpdesk == 0)
        close();
    else
        askOutlook();
}

void RequestPaste::ask()
{
    const Plan& plan = m_session.editor.plan();
    if (m_session.editor.isReadOnly()) {
        emit said(sentence(Error{ErrorKind::ReadOnly}, Medium::Window));
        return;
    }
    if (!plan.find<Helpdesk>(m_helpdesk)) {
        emit said(tr("There is no helpdesk and no matchmaking yet: make one with “New helpdesk” first."));
        return;
    }
    const bool isForPairs = isMatchmaking(plan, m_helpdesk);
    m_label->setPlainText(isForPairs ? tr("&Who wants to meet whom")
                                     : tr("&Who asks, about what, and whom they wish for"));
    m_lines->setAccessibleName(m_label->text().remove(u'&'));
    m_lines->setPlaceholderText(
        isForPairs ? tr("Anna Georgieva > Ilkka Nykänen; Jaume Sastre (accepted)")
                   : tr("Anna Georgieva: state aid > Marc Pattinson, any; not before 11:50"));
    plainToolTip(m_lines, tr("One line each; a list or a table from a mail or a spreadsheet can be pasted. "
                             "Shift+Enter begins a line, Enter adds the requests."));
    m_lines->clear();
    emit opened();
    show();
    followText();
    m_lines->setFocus();
}

// Cells with tabs between them are a table, which the import understands by its columns.
void RequestPaste::followText()
{
    const QString text = m_lines->toPlainText();
    if (isVisible() && text.contains(u'\t')) {
        hide();
        emit tablePasted(text);
        return;
    }
    askOutlook();
}

void RequestPaste::planChanged()
{
    askOutlook();
}

RequestPaste::Outlook RequestPaste::outlookOf(const Plan& plan, Id helpdesk, const QString& text)
{
    Outlook outlook;
    outlook.lines = requestsFromText(plan, helpdesk, text);
    for (const TypedLine& line : std::as_const(outlook.lines)) {
        if (!line.problem.isEmpty()) {
            ++outlook.wrong;
            outlook.sentences.append(tr("⚠ Line %1: %2").arg(line.number).arg(line.problem));
            continue;
        }
        for (const MeetingRequest& request : line.requests) {
            const bool isTwice = std::any_of(outlook.fresh.cbegin(), outlook.fresh.cend(),
                                             [&](const MeetingRequest& other) { return other == request; });
            const QString shown = shownText(requestLine(plan, request));
            if (isTwice || isKnownRequest(plan, request)) {
                ++outlook.known;
                outlook.sentences.append(tr("%1: is there already").arg(shown));
                continue;
            }
            outlook.fresh.append(request);
            outlook.sentences.append(shown);
        }
    }
    return outlook;
}

void RequestPaste::askOutlook()
{
    m_found.reset();
    m_make->setEnabled(false);
    if (!isVisible())
        return;
    const QString text = m_lines->toPlainText();
    if (text.count(u'\n') >= mostRead) {
        m_aside.forget();
        m_outlook->setPlainText(
            tr("More than %1 lines are too many for here: import them as a file.").arg(mostRead));
        m_list->hide();
        return;
    }
    m_aside.ask([plan = m_session.editor.plan(), helpdesk = m_helpdesk,
                 text] { return outlookOf(plan, helpdesk, text); },
                [this](const Outlook& outlook) { take(outlook); });
}

void RequestPaste::take(const Outlook& outlook)
{
    m_found = std::make_shared<const Outlook>(outlook);
    const int fresh = int(outlook.fresh.size());
    QString text = tr("%n request(s) to add.", nullptr, fresh);
    if (outlook.lines.isEmpty())
        text = isMatchmaking(m_session.editor.plan(), m_helpdesk)
                   ? tr("Type a name, “>” and whom they want to meet.")
                   : tr("Type a name; then “:” and a question, and “>” and the experts wished for.");
    if (const int known = outlook.known; known > 0)
        text += u' ' + tr("%n is there already.", nullptr, known);
    if (const int wrong = outlook.wrong; wrong > 0)
        text += u' ' + tr("%n line(s) are not understood.", nullptr, wrong);
    m_outlook->setPlainText(text);
    m_outlook->setAccessibleName(text);
    m_list->setSentences(outlook.sentences, outlook.sentences.isEmpty() ? -1 : 0);
    m_list->setVisible(!outlook.sentences.isEmpty());
    m_make->setEnabled(fresh > 0 && outlook.wrong == 0);
}

void RequestPaste::make()
{
    if (!isVisible())
        return;
    m_aside.finish(); // Enter may come before the last letter is understood
    if (!m_found)
        return;
    const Outlook found = *m_found;
    if (found.wrong > 0 || found.fresh.isEmpty()) {
        QString why = m_outlook->text();
        for (const TypedLine& line : found.lines) {
            if (!line.problem.isEmpty()) {
                why = tr("Line %1: %2").arg(line.number).arg(line.problem);
                break;
            }
        }
        announce(m_outlook, why);
        emit said(why);
        m_lines->setFocus();
        return;
    }
    const Id helpdesk = m_helpdesk;
    hide(); // the step asks for no other outlook
    const Result<MeetingEdits::Said> outcome = m_edits.addRequests(found.fresh);
    emit said(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
    if (!outcome) {
        show();
        askOutlook();
        return;
    }
    emit done(helpdesk);
}

void RequestPaste::close()
{
    m_aside.forget();
    hide();
    emit closed();
}

void RequestPaste::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}
} // namespace convenor
