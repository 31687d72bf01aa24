#include "ui/helpdesk/ConfirmationCopy.h"

#include "documents/papers/Confirmation.h"
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "ui/widgets/LanguageName.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
ConfirmationCopy::ConfirmationCopy(const PlanEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_participant(new QPushButton(this)), m_other(new QPushButton(this))
{
    setObjectName(QStringLiteral("confirmationCopy"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spaced(this, theme::tight));
    m_participant->setObjectName(QStringLiteral("copyConfirmation"));
    m_participant->setText(tr("Copy the &letter to the participant"));
    m_other->setObjectName(QStringLiteral("copyOtherConfirmation"));
    const QString tip = tr("The confirmation of all meetings of this person, in their language, for a mail.");
    for (QPushButton* button : {m_participant, m_other}) {
        button->setAutoDefault(true);
        plainToolTip(button, tip);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    connect(m_participant, &QPushButton::clicked, this, [this] {
        if (const Booking* booking = m_editor.plan().find<Booking>(m_booking))
            copy(booking->person);
    });
    connect(m_other, &QPushButton::clicked, this, [this] { copy(other()); });
    refresh();
}

Id ConfirmationCopy::other() const
{
    const Booking* booking = m_editor.plan().find<Booking>(m_booking);
    const HelpdeskExpert* expert = booking ? m_editor.plan().find<HelpdeskExpert>(booking->expert) : nullptr;
    return expert ? Id(expert->person) : booking ? Id(booking->partner) : Id(0);
}

void ConfirmationCopy::setMeeting(Id booking)
{
    m_booking = booking;
    refresh();
}

void ConfirmationCopy::refresh()
{
    const Plan& plan = m_editor.plan();
    const Booking* booking = plan.find<Booking>(m_booking);
    const bool isAhead = booking && (booking->status == BookingStatus::Tentative ||
                                     booking->status == BookingStatus::Confirmed);
    m_other->setText(booking && booking->partner != 0 ? tr("Copy the letter t&o the partner")
                                                      : tr("Copy the letter t&o the expert"));
    m_other->setVisible(plan.find<Person>(other()) != nullptr);
    setVisible(isAhead && plan.find<Person>(booking->person));
}

void ConfirmationCopy::copy(Id id)
{
    const Plan& plan = m_editor.plan();
    const Person* person = plan.find<Person>(id);
    if (!person)
        return;
    const Confirmation letter = confirmationOf(plan, id);
    QGuiApplication::clipboard()->setText(letter.text);
    const int meetings = letter.meetings;
    const QString name = QStringLiteral("%1 %2").arg(person->givenName, person->familyName).simplified();
    emit said(tr("Copied the letter to %1 about %n meeting(s) (%2): paste it into a mail.", nullptr, meetings)
                  .arg(shownText(name), languageName(letter.language)));
}
} // namespace convenor
