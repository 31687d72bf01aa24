#include "ui/helpdesk/ExpertPanel.h"

#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "tables/CellText.h"
#include "ui/helpdesk/PanelParts.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/TypedPeople.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int shortestChoice = 8; // letters

const FieldInfo& expertField(const char* field)
{
    return *tableInfo(Table::HelpdeskExpert).field(QString::fromLatin1(field));
}
} // namespace

ExpertPanel::ExpertPanel(const Session& session, MeetingEdits edits, QWidget* parent)
    : RecordPanel(session.editor, parent), m_session(session), m_edits(edits),
      m_title(new PlainLabel({}, this)), m_line(new PlainLabel({}, this)), m_rest(new QWidget(this))
{
    setObjectName(QStringLiteral("expertPanel"));
    m_title->setFont(theme::headingFont(font(), 2));
    m_line->setObjectName(QStringLiteral("expertLine"));
    m_line->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_rest);
    auto* rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, theme::spaced(this, theme::normal), 0, 0);
    rest->setSpacing(theme::spaced(this, theme::normal));
    auto* fields = new QWidget(m_rest);
    m_outlook = new PlainLabel({}, fields);
    m_outlook->setObjectName(QStringLiteral("expertOutlook"));
    m_outlook->hide();
    m_form = makeForm(fields);
    makeFields();
    m_removal = new PlainLabel({}, m_rest);
    m_removal->setObjectName(QStringLiteral("expertRemoval"));
    m_remove = new QPushButton(tr("&Remove the expert"), m_rest);
    m_remove->setObjectName(QStringLiteral("expertRemove"));
    m_remove->setAutoDefault(true);
    m_remove->setEnabled(!session.editor.isReadOnly());
    plainToolTip(m_remove, tr("One step, which can be undone; the person stays on the list of people"));
    connect(m_remove, &QPushButton::clicked, this, &ExpertPanel::removeExpert);
    rest->addWidget(fields);
    rest->addWidget(m_removal);
    rest->addWidget(m_remove, 0, Qt::AlignLeft);
}

const HelpdeskExpert* ExpertPanel::record() const
{
    return m_session.editor.plan().find<HelpdeskExpert>(m_expert);
}

void ExpertPanel::makeFields()
{
    addLine("place", tr("&Place"), tr("Where in the room: Table 3."), {}, true);
    addRoom();
    addLine("link", tr("&Link"), tr("Where meetings take place online."), {}, true);
    addLine("topics", tr("&Topics"),
            tr("What this expert knows, with semicolons between. Requests for “any "
               "who knows” one of them suit."),
            tr("state aid; clusters"), false);
    addClock("earliest", tr("There &from"), tr("Empty: from the beginning of the helpdesk."));
    addClock("latest", tr("There &until"), tr("Empty: until the end of the helpdesk."));
    m_form->below(m_outlook);
    m_form->setReadOnly(m_session.editor.isReadOnly());
}

void ExpertPanel::addLine(const char* field, const QString& label, const QString& tip,
                          const QString& placeholder, bool live)
{
    FieldSpec spec;
    spec.name = QStringLiteral("expert_%1").arg(QString::fromLatin1(field));
    spec.label = label;
    spec.tip = tip;
    spec.placeholder = placeholder;
    spec.live = live;
    spec.read = [this, field] { return record() ? expertField(field).get(record()).text() : QString(); };
    spec.commit = [this, field](const QString& text, const QString& mergeKey) {
        if (!record())
            return tr("The expert is not there any more.");
        HelpdeskExpert after = *record();
        expertField(field).set(&after, Value(text.trimmed()));
        return edit(after, mergeKey);
    };
    m_form->line(std::move(spec));
}

void ExpertPanel::addRoom()
{
    FieldSpec spec;
    spec.name = QStringLiteral("expert_room");
    spec.label = tr("R&oom");
    spec.tip = tr("Where the expert receives people; several may share a room, each at a place.");
    spec.read = [this] { return record() ? QString::number(Id(record()->room)) : QString(); };
    spec.commit = [this](const QString& text, const QString& mergeKey) {
        if (!record())
            return tr("The expert is not there any more.");
        HelpdeskExpert after = *record();
        after.room = text.toLongLong();
        return edit(after, mergeKey);
    };
    QComboBox* rooms = m_form->choice(std::move(spec), {});
    rooms->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    rooms->setMinimumContentsLength(shortestChoice);
    rooms->setItemDelegate(new PlainTextDelegate(rooms));
}

namespace {
std::optional<int>& clockOf(HelpdeskExpert& expert, const char* field)
{
    return QLatin1String(field) == QLatin1String("earliest") ? expert.earliest : expert.latest;
}

// The expert with the hours as typed; nothing when they are none.
std::optional<HelpdeskExpert> withClock(const HelpdeskExpert& before, const char* field, const QString& text)
{
    HelpdeskExpert after = before;
    std::optional<int>& clock = clockOf(after, field);
    clock = parseClock(text.trimmed());
    if (!clock && !text.trimmed().isEmpty())
        return {};
    return after;
}
} // namespace

void ExpertPanel::addClock(const char* field, const QString& label, const QString& tip)
{
    FieldSpec spec;
    spec.name = QStringLiteral("expert_%1").arg(QString::fromLatin1(field));
    spec.label = label;
    spec.tip = tip;
    spec.live = false;
    spec.read = [this, field] {
        if (!record())
            return QString();
        HelpdeskExpert copy = *record();
        const std::optional<int> minutes = clockOf(copy, field);
        return minutes ? clockText(*minutes) : QString();
    };
    spec.commit = [this, field](const QString& text, const QString&) { return commitClock(field, text); };
    QLineEdit* line = m_form->line(std::move(spec));
    connect(line, &QLineEdit::textEdited, this,
            [this, field](const QString& text) { showOutlook(field, text); });
    connect(line, &QLineEdit::editingFinished, m_outlook, &QWidget::hide);
}

QString ExpertPanel::commitClock(const char* field, const QString& text)
{
    if (!record())
        return tr("The expert is not there any more.");
    const std::optional<HelpdeskExpert> after = withClock(*record(), field, text);
    if (!after)
        return tr("“%1” is no time: type 11:50, or nothing for the whole helpdesk.").arg(shownText(text));
    if (after->earliest && after->latest && *after->earliest >= *after->latest)
        return tr("The expert would leave before coming: “until” must be later than “from”.");
    return edit(*after, {});
}

void ExpertPanel::showOutlook(const char* field, const QString& text)
{
    const std::optional<HelpdeskExpert> after =
        record() ? withClock(*record(), field, text) : std::optional<HelpdeskExpert>();
    const QString shift =
        after ? shiftText(shiftOf(withKeptBookings(m_session.editor.plan(), *after))) : QString();
    m_outlook->setVisible(!shift.isEmpty());
    m_outlook->setPlainText(shift);
    m_outlook->setAccessibleName(shift);
}

QString ExpertPanel::edit(const HelpdeskExpert& after, const QString& mergeKey)
{
    if (after == *record())
        return {};
    const Result<MeetingEdits::Said> outcome = m_edits.edit(*record(), after, mergeKey);
    if (!outcome)
        return sentence(outcome.error(), Medium::Window);
    emit said(*outcome);
    return {};
}

void ExpertPanel::removeExpert()
{
    const Result<MeetingEdits::Said> outcome = m_edits.removeExpert(m_expert);
    emit said(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
}

void ExpertPanel::setExpert(Id expert)
{
    if (expert == m_expert)
        return;
    m_form->leave();
    m_expert = expert;
    m_outlook->hide();
    refresh();
}

void ExpertPanel::fill()
{
    const Plan& plan = m_session.editor.plan();
    m_rest->setVisible(record() != nullptr);
    m_line->setVisible(record() != nullptr);
    m_title->setPlainText(record() ? shownText(typedName(plan, record()->person))
                                   : tr("No expert is selected"));
    if (!record())
        return;
    int meetings = 0;
    for (const Booking& booking : plan.all<Booking>())
        meetings += booking.expert == m_expert && isLive(booking.status) ? 1 : 0;
    m_line->setPlainText(
        tr("%1: %n meeting(s)", nullptr, meetings).arg(shownText(helpdeskTitle(plan, record()->helpdesk))));
    CountingIds ids(plan.largestId() + 1);
    const MeetingShift shift = shiftOf(convenor::removeExpert(plan, m_expert, ids));
    m_removal->setVisible(shift != MeetingShift());
    m_removal->setPlainText(tr("When the expert is removed: %1").arg(shiftText(shift)));
    auto* rooms = qobject_cast<QComboBox*>(m_form->editor(QStringLiteral("expert_room")));
    const QSignalBlocker quiet(rooms);
    rooms->clear();
    rooms->addItem(tr("The room of the item"), QStringLiteral("0"));
    for (const Room& room : plan.all<Room>())
        rooms->addItem(shownText(room.name), QString::number(room.id));
    m_form->refresh();
}
} // namespace convenor
