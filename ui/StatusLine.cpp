#include "ui/StatusLine.h"

#include "ui/widgets/Announce.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>

namespace convenor {
StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent), m_sentence(new PlainLabel({}, this)), m_state(new PlainLabel({}, this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_sentence->setObjectName(QStringLiteral("statusSentence"));
    m_state->setObjectName(QStringLiteral("statusState"));
    m_state->setWordWrap(false);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QHBoxLayout(this);
    const int side = theme::spaced(this, theme::wide);
    const int edge = theme::spaced(this, theme::tight) + 2;
    layout->setContentsMargins(side, edge, side, edge);
    layout->setSpacing(side);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_state);
}

void StatusLine::say(const QString& sentence)
{
    m_sentence->setPlainText(sentence);
    announce(m_sentence, sentence);
}

QString StatusLine::text() const
{
    return m_sentence->text();
}

void StatusLine::setState(const QString& state)
{
    m_state->setPlainText(state);
    m_state->setAccessibleName(state);
}
} // namespace convenor
