#include "ui/AcknowledgeBar.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
AcknowledgeBar::AcknowledgeBar(QWidget* parent)
    : QWidget(parent), m_question(new PlainLabel(tr("Why is this acceptable?"), this)),
      m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("acceptBar"));
    constexpr int mostLetters = 500;
    m_reason->setObjectName(QStringLiteral("acceptReason"));
    m_reason->setMaxLength(mostLetters);
    m_reason->setPlaceholderText(tr("for example: both know, the hall is large enough"));
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons, theme::spaced(this, theme::normal));
    auto* accept = new QPushButton(tr("&Accept the problem"), buttons);
    auto* leave = new QPushButton(tr("&Leave it"), buttons);
    flow->addWidget(accept);
    flow->addWidget(leave);
    auto* layout = new QVBoxLayout(this);
    const int side = theme::spaced(this, theme::wide);
    layout->setContentsMargins(side, theme::tight, side, theme::normal);
    layout->addWidget(m_question);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { emit given(m_reason->text()); });
    connect(accept, &QPushButton::clicked, this, [this] { emit given(m_reason->text()); });
    connect(leave, &QPushButton::clicked, this, &AcknowledgeBar::left);
    hide();
}

void AcknowledgeBar::ask(const QString& problem, const QString& reason)
{
    // The problem itself is marked in the list above; a screen reader hears both.
    m_reason->setAccessibleName(tr("Why is this acceptable? %1").arg(problem));
    m_reason->setText(reason);
    show();
    m_reason->setFocus();
}

void AcknowledgeBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}
} // namespace convenor
