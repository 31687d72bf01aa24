#include "ui/agenda/TypedBar.h"

#include "ui/widgets/Announce.h"
#include "ui/widgets/CellEditor.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int lineLetters = 36;
} // namespace

TypedBar::TypedBar(QWidget* parent)
    : QFrame(parent), m_label(new PlainLabel({}, this)), m_line(new CellEditor(this)),
      m_outlook(new PlainLabel({}, this))
{
    setObjectName(QStringLiteral("typedBar"));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    m_line->setObjectName(QStringLiteral("typedLine"));
    m_outlook->setObjectName(QStringLiteral("typedOutlook"));
    m_outlook->setForegroundRole(QPalette::PlaceholderText);
    m_label->setBuddy(m_line);
    m_line->setAccessibleName(tr("Where to, or how much"));
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * lineLetters / 2);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &TypedBar::showOutlook);
    auto* accept = new QPushButton(tr("Do it"), this);
    accept->setObjectName(QStringLiteral("typedAccept"));
    plainToolTip(accept, tr("Does it as one step (Enter); Ctrl+Z takes it back"));
    connect(accept, &QPushButton::clicked, this, &TypedBar::accept);
    auto* leave = new QPushButton(tr("Not now"), this);
    leave->setObjectName(QStringLiteral("typedLeave"));
    plainToolTip(leave, tr("Closes the bar (Esc); nothing is changed"));
    connect(leave, &QPushButton::clicked, this, &TypedBar::close);
    for (QPushButton* button : {accept, leave})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::spaced(this, theme::normal));
    row->addWidget(m_line, 1);
    row->addWidget(accept);
    row->addWidget(leave);
    auto* column = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::normal);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme::spaced(this, theme::tight));
    column->addWidget(m_label);
    column->addLayout(row);
    column->addWidget(m_outlook);
    hide();
}

void TypedBar::ask(const TypedQuestion& question)
{
    m_question = question;
    setAccessibleName(question.name);
    m_label->setPlainText(question.label);
    m_line->setAccessibleName(question.label);
    m_line->setAccessibleDescription(question.hint);
    m_line->setSuggestions(question.suggestions, u',');
    m_line->setText(question.text);
    m_line->selectAll();
    showOutlook();
    show();
    m_line->setFocus();
}

void TypedBar::close()
{
    if (isHidden())
        return;
    m_line->hideSuggestions();
    // Whatever the functions hold may be gone soon.
    m_question.run = nullptr;
    m_question.outlook = nullptr;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus)
        emit closed();
}

void TypedBar::showOutlook()
{
    const QString text = m_question.outlook ? m_question.outlook(m_line->text()) : QString();
    m_outlook->setPlainText(text.isEmpty() ? m_question.hint : text);
}

void TypedBar::accept()
{
    if (!m_question.run)
        return;
    m_line->hideSuggestions();
    const QString problem = m_question.run(m_line->text());
    if (problem.isEmpty()) {
        close();
        return;
    }
    m_outlook->setPlainText(QStringLiteral("⚠ ") + problem);
    announce(m_outlook, problem);
    emit said(problem);
    m_line->setFocus();
}

bool TypedBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        m_line->hideSuggestions();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if (m_line->takeKey(key))
        return true;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        accept();
    else if (key->key() == Qt::Key_Escape)
        close();
    else
        return false;
    return true;
}
} // namespace convenor
