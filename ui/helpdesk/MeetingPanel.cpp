#include "ui/helpdesk/MeetingPanel.h"

#include "domain/Names.h"
#include "domain/Records.h"
#include "editing/meetings/MeetingWords.h"
#include "editing/PlanEditor.h"
#include "ui/helpdesk/ConfirmationCopy.h"
#include "ui/helpdesk/MeetingOutcomes.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int shortestChoice = 8; // letters

// "Table 3", "Hall & Foyer", the link: wherever it is told that the meeting takes place.
QString whereInWords(const Plan& plan, const Booking& booking)
{
    QStringList parts;
    if (booking.tableNumber)
        parts.append(MeetingPanel::tr("Table %1").arg(*booking.tableNumber));
    if (const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(booking.expert)) {
        if (!expert->place.isEmpty())
            parts.append(shownText(expert->place));
        if (const Room* room = plan.find<Room>(expert->room))
            parts.append(shownText(room->name));
        if (!expert->link.isEmpty())
            parts.append(shownText(expert->link));
    }
    return parts.join(QStringLiteral(", "));
}
} // namespace

MeetingPanel::MeetingPanel(const Session& session, MeetingEdits edits, QWidget* parent)
    : RecordPanel(session.editor, parent), m_session(session), m_edits(edits),
      m_title(new PlainLabel({}, this)), m_where(new PlainLabel({}, this)), m_rest(new QWidget(this))
{
    setObjectName(QStringLiteral("meetingPanel"));
    m_title->setFont(theme::headingFont(font(), 2));
    m_title->setObjectName(QStringLiteral("meetingTitle"));
    m_where->setObjectName(QStringLiteral("meetingWhere"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(m_title);
    column->addWidget(m_where);
    column->addWidget(m_rest);
    auto* rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, theme::spaced(this, theme::normal), 0, 0);
    rest->setSpacing(theme::spaced(this, theme::normal));
    auto* fields = new QWidget(m_rest);
    m_form = makeForm(fields);
    makeFields();
    m_outcomes = new MeetingOutcomes(session.editor, m_rest);
    connect(m_outcomes, &MeetingOutcomes::said, this, &RecordPanel::said);
    m_confirmation = new ConfirmationCopy(session.editor, m_rest);
    connect(m_confirmation, &ConfirmationCopy::said, this, &RecordPanel::said);
    const auto button = [&](const QString& text, const QString& name, const QString& tip, auto slot) {
        auto* made = new QPushButton(text, m_rest);
        made->setObjectName(name);
        made->setAutoDefault(true);
        plainToolTip(made, tip);
        connect(made, &QPushButton::clicked, this, slot);
        rest->addWidget(made, 0, Qt::AlignLeft);
        return made;
    };
    rest->addWidget(fields);
    rest->addWidget(m_confirmation);
    rest->addWidget(m_outcomes);
    m_seeRequest = button(tr("Show the &request"), QStringLiteral("meetingRequest"),
                          tr("Whom the person wished for, and when"), [this] {
                              if (record())
                                  emit requestRequested(record()->request);
                          });
    m_seeExpert = button(tr("Show the e&xpert"), QStringLiteral("meetingExpert"),
                         tr("The expert's place and times"), [this] {
                             if (record())
                                 emit expertRequested(record()->expert);
                         });
}

const Booking* MeetingPanel::record() const
{
    return m_session.editor.plan().find<Booking>(m_booking);
}

QString MeetingPanel::tell(const Result<QString>& outcome)
{
    if (!outcome)
        return sentence(outcome.error(), Medium::Window);
    emit said(*outcome);
    return {};
}

QString MeetingPanel::edit(const Booking& after, const QString& mergeKey)
{
    return after == *record() ? QString() : tell(m_edits.edit(*record(), after, mergeKey));
}

void MeetingPanel::makeFields()
{
    const QString gone = tr("The meeting is not there any more.");
    QList<QPair<QString, QString>> states;
    for (const BookingStatus status :
         {BookingStatus::Tentative, BookingStatus::Confirmed, BookingStatus::TookPlace, BookingStatus::NoShow,
          BookingStatus::Cancelled})
        states.append({QString::fromLatin1(word(status)), translatedName(nameOf(status))});
    FieldSpec status;
    status.name = QStringLiteral("meeting_status");
    status.label = tr("&Status");
    status.tip = tr("A cancelled meeting gives its place to the first who waits and can come.");
    status.read = [this] { return record() ? QString::fromLatin1(word(record()->status)) : QString(); };
    status.commit = [this, gone](const QString& text, const QString&) {
        const std::optional<BookingStatus> wanted = enumFromText<BookingStatus>(text);
        if (!record() || !wanted)
            return gone;
        if (*wanted == record()->status)
            return QString();
        return tell(*wanted == BookingStatus::Cancelled ? m_edits.cancel({m_booking})
                                                        : m_edits.setStatus({m_booking}, *wanted));
    };
    QComboBox* choice = m_form->choice(std::move(status), states);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(shortestChoice);
    FieldSpec topic;
    topic.name = QStringLiteral("meeting_topic");
    topic.label = tr("&Topic or question");
    topic.tip = tr("On the board and on the papers of the two.");
    topic.read = [this] { return record() ? record()->topic : QString(); };
    topic.commit = [this, gone](const QString& text, const QString& mergeKey) {
        if (!record())
            return gone;
        Booking after = *record();
        after.topic = text.trimmed();
        return edit(after, mergeKey);
    };
    m_topic = m_form->line(std::move(topic));
    FieldSpec table;
    table.name = QStringLiteral("meeting_table");
    table.label = tr("Ta&ble");
    table.tip = tr("Its number, counted from 1; empty: not told.");
    table.live = false;
    table.read = [this] {
        return record() && record()->tableNumber ? QString::number(*record()->tableNumber) : QString();
    };
    table.commit = [this](const QString& text, const QString& mergeKey) {
        return commitTable(text, mergeKey);
    };
    m_form->line(std::move(table));
    FieldSpec pin;
    pin.name = QStringLiteral("meeting_pinned");
    pin.label = tr("Pinne&d: stays when the places are filled again");
    pin.tip = tr("The key P does the same on the board.");
    pin.read = [this] { return record() && record()->pinned ? QStringLiteral("1") : QString(); };
    pin.commit = [this, gone](const QString& text, const QString&) {
        if (!record())
            return gone;
        return record()->pinned == !text.isEmpty() ? QString() : tell(m_edits.togglePinned({m_booking}));
    };
    m_form->check(std::move(pin));
    m_form->setReadOnly(m_session.editor.isReadOnly());
}

QString MeetingPanel::commitTable(const QString& text, const QString& mergeKey)
{
    if (!record())
        return tr("The meeting is not there any more.");
    Booking after = *record();
    after.tableNumber.reset();
    if (!text.trimmed().isEmpty()) {
        bool isNumber = false;
        const int number = text.trimmed().toInt(&isNumber);
        const Helpdesk* helpdesk = m_session.editor.plan().find<Helpdesk>(after.helpdesk);
        const int most =
            helpdesk && helpdesk->tables > 0 ? qMin(int(helpdesk->tables), mostTables) : mostTables;
        if (!isNumber || number < 1 || number > most)
            return tr("“%1” is no table here: type 1 to %2, or nothing.").arg(shownText(text)).arg(most);
        after.tableNumber = number;
    }
    return edit(after, mergeKey);
}

void MeetingPanel::setMeeting(Id booking)
{
    if (booking == m_booking)
        return;
    m_form->leave();
    m_booking = booking;
    m_outcomes->setMeeting(booking);
    m_confirmation->setMeeting(booking);
    refresh();
}

bool MeetingPanel::finish()
{
    if (!RecordPanel::finish())
        return false;
    if (m_outcomes->finish())
        return true;
    emit wanted();
    return false;
}

void MeetingPanel::fill()
{
    const Plan& plan = m_session.editor.plan();
    const Booking* booking = record();
    m_rest->setVisible(booking != nullptr);
    m_where->setVisible(booking != nullptr);
    m_title->setPlainText(booking ? shownText(meetingText(plan, m_session.editor.timing(), *booking))
                                  : tr("No meeting is selected"));
    if (!booking)
        return;
    QString where = whereInWords(plan, *booking);
    const QString remarks = harmlessText(bookingRemarks(plan, m_session.editor.timing(), *booking));
    if (!remarks.isEmpty())
        where += where.isEmpty() ? remarks : u'\n' + remarks;
    m_where->setPlainText(where);
    m_where->setVisible(!where.isEmpty());
    m_form->setVisible(QStringLiteral("meeting_table"), booking->partner != 0);
    m_topic->setPlaceholderText(
        shownText(topicOf(plan, *booking))); // of its request, until one is typed here
    m_form->refresh();
    m_outcomes->refresh();
    m_confirmation->refresh();
    m_seeRequest->setVisible(booking->request != 0);
    m_seeExpert->setVisible(booking->expert != 0);
}
} // namespace convenor
