#include "ui/helpdesk/HelpdeskPanel.h"

#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "tables/CellText.h"
#include "tables/GridModel.h"
#include "ui/helpdesk/PanelParts.h"
#include "ui/helpdesk/TypedExperts.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/NameLine.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/TypedPeople.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <climits>

namespace convenor {
namespace {
constexpr int expertLines = 10;
constexpr int mostMinutes = 240;

const FieldInfo& infoOf(const char* field)
{
    return *tableInfo(Table::Helpdesk).field(QString::fromLatin1(field));
}

bool isMinutes(const char* field)
{
    return QLatin1String(field).contains(QLatin1String("minutes"));
}
} // namespace

HelpdeskPanel::HelpdeskPanel(const Session& session, MeetingEdits edits, QWidget* parent)
    : RecordPanel(session.editor, parent), m_session(session), m_edits(edits),
      m_title(new PlainLabel({}, this)), m_capacity(new PlainLabel({}, this)),
      m_outlook(new PlainLabel({}, this)), m_rest(new QWidget(this))
{
    setObjectName(QStringLiteral("helpdeskPanel"));
    m_title->setFont(theme::headingFont(font(), 2));
    m_capacity->setObjectName(QStringLiteral("helpdeskCapacity"));
    m_outlook->setObjectName(QStringLiteral("helpdeskOutlook"));
    m_outlook->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spaced(this, theme::normal));
    column->addWidget(m_title);
    column->addWidget(m_capacity);
    column->addWidget(m_rest);
    auto* rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(theme::spaced(this, theme::normal));
    auto* fields = new QWidget(m_rest);
    m_form = makeForm(fields);
    makeFields();
    m_expertsArea = new QWidget(m_rest);
    makeExperts(m_expertsArea);
    m_remove = new QPushButton(tr("&Remove the helpdesk"), m_rest);
    m_remove->setObjectName(QStringLiteral("helpdeskRemove"));
    m_remove->setAutoDefault(true);
    m_remove->setEnabled(!session.editor.isReadOnly());
    plainToolTip(m_remove, tr("With its experts, requests and meetings; one step, which can be undone"));
    connect(m_remove, &QPushButton::clicked, this, &HelpdeskPanel::removeHelpdesk);
    rest->addWidget(m_expertsArea);
    rest->addWidget(fields);
    rest->addWidget(m_remove, 0, Qt::AlignLeft);
}

const Helpdesk* HelpdeskPanel::record() const
{
    return m_session.editor.plan().find<Helpdesk>(m_helpdesk);
}

void HelpdeskPanel::makeFields()
{
    FieldSpec name;
    name.name = QStringLiteral("helpdesk_name");
    name.label = tr("&Name");
    name.tip = tr("Empty: the title of its item on the agenda.");
    name.read = [this] { return record() ? record()->name : QString(); };
    name.commit = [this](const QString& text, const QString& mergeKey) {
        if (!record())
            return tr("The helpdesk is not there any more.");
        Helpdesk after = *record();
        after.name = text.trimmed();
        return edit(after, mergeKey);
    };
    m_form->line(std::move(name));
    addNumber("meeting_minutes", tr("A mee&ting takes, minutes"),
              tr("Meetings that are booked move with it, or wait again where there is no place."), true);
    addNumber("changeover_minutes", tr("Chan&geover, minutes"),
              tr("Between two meetings. Meetings that are booked move with it, or wait again."), true);
    m_form->below(m_outlook); // right below the fields that it is about
    addNumber("tables", tr("Ta&bles"),
              tr("How many meetings there can be at one time; empty: as many as are needed."), false);
    addNumber("most_per_person", tr("Most meetings of one &person"),
              tr("That a person asks for; empty: no limit. Who is booked by hand may have more."), false);
    addNumber("most_per_organisation", tr("Most meetings of one &organisation"),
              tr("That its people ask for; empty: no limit. Who is booked by hand may have more."), false);
    addNumber("most_in_row", tr("Most meetings of an expert in a ro&w"),
              tr("Then the expert has a break; empty: no limit."), false);
    addCheck("one_each_first", tr("&Everybody one meeting before anybody has two"),
             tr("When the places are filled and there are not enough."));
    addCheck("first_timers_first", tr("&First-timers first"),
             tr("When the places are filled and there are not enough."));
    m_form->setReadOnly(m_session.editor.isReadOnly());
}

void HelpdeskPanel::addNumber(const char* field, const QString& label, const QString& tip, bool movesMeetings)
{
    FieldSpec spec;
    spec.name = QStringLiteral("helpdesk_%1").arg(QString::fromLatin1(field));
    spec.label = label;
    spec.tip = tip;
    spec.live = false;
    spec.placeholder = isMinutes(field) ? QStringLiteral("0") : tr("no limit");
    spec.read = [this, field] {
        if (!record())
            return QString();
        const qint64 number = infoOf(field).get(record()).number();
        return number == 0 && !isMinutes(field) ? QString() : QString::number(number);
    };
    spec.commit = [this, field](const QString& text, const QString& mergeKey) {
        return commitNumber(field, text, mergeKey);
    };
    QLineEdit* line = m_form->line(std::move(spec));
    if (!movesMeetings)
        return;
    connect(line, &QLineEdit::textEdited, this,
            [this, field](const QString& text) { showOutlook(field, text); });
    connect(line, &QLineEdit::editingFinished, m_outlook, &QWidget::hide);
}

void HelpdeskPanel::addCheck(const char* field, const QString& label, const QString& tip)
{
    FieldSpec spec;
    spec.name = QStringLiteral("helpdesk_%1").arg(QString::fromLatin1(field));
    spec.label = label;
    spec.tip = tip;
    spec.read = [this, field] {
        return record() && infoOf(field).get(record()).number() != 0 ? QStringLiteral("1") : QString();
    };
    spec.commit = [this, field](const QString& text, const QString& mergeKey) {
        if (!record())
            return tr("The helpdesk is not there any more.");
        Helpdesk after = *record();
        infoOf(field).set(&after, Value(qint64(text.isEmpty() ? 0 : 1)));
        return edit(after, mergeKey);
    };
    m_form->check(std::move(spec));
}

namespace {
bool isTables(const char* field)
{
    return QLatin1String(field) == QLatin1String("tables");
}

// What was typed into a number's field; nothing when it does not fit.
std::optional<int> typedNumber(const char* field, int current, const QString& text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return 0;
    if (isMinutes(field)) {
        const std::optional<int> minutes = parseMinutes(typed, current);
        return minutes && *minutes <= mostMinutes ? minutes : std::nullopt;
    }
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    const int most = isTables(field) ? mostTables : INT_MAX;
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}
} // namespace

QString HelpdeskPanel::commitNumber(const char* field, const QString& text, const QString& mergeKey)
{
    if (!record())
        return tr("The helpdesk is not there any more.");
    const FieldInfo& info = infoOf(field);
    const std::optional<int> number = typedNumber(field, int(info.get(record()).number()), text);
    const bool isLength = QLatin1String(field) == QLatin1String("meeting_minutes");
    if (!number || (isLength && *number < 1))
        return isMinutes(field) ? tr("“%1” are no minutes for it: type 10, 15 or 1h, at most %2 minutes.")
                                      .arg(shownText(text))
                                      .arg(mostMinutes)
               : isTables(field)
                   ? tr("“%1” is no number of tables: type 1 to %2, or nothing for no limit.")
                         .arg(shownText(text), QString::number(mostTables))
                   : tr("“%1” is no number: type 1, 2, 3 … or nothing for no limit.").arg(shownText(text));
    Helpdesk after = *record();
    info.set(&after, Value(qint64(*number)));
    if (slotsOf(m_session.editor.plan(), m_session.editor.timing(), after).isEmpty() &&
        !slotsOf(m_session.editor.plan(), m_session.editor.timing(), *record()).isEmpty())
        return tr("Then not one meeting fits into the item: type fewer minutes, or make the item longer.");
    return edit(after, mergeKey);
}

// Said while it is typed: what the places become, and what moves.
void HelpdeskPanel::showOutlook(const char* field, const QString& text)
{
    const Helpdesk* before = record();
    const std::optional<int> number =
        before ? typedNumber(field, int(infoOf(field).get(before).number()), text) : std::nullopt;
    Helpdesk after = before ? *before : Helpdesk();
    const bool fits = number && infoOf(field).set(&after, Value(qint64(*number))) && after.meetingMinutes > 0;
    m_outlook->setVisible(fits && after != *before);
    if (!m_outlook->isVisibleTo(this))
        return;
    const Plan& plan = m_session.editor.plan();
    const ChangeSet changes = withKeptBookings(plan, after);
    const Result<Plan> with = plan.applied(changes);
    if (!with)
        return;
    const Timing timing(*with);
    QString outlook = capacitySentence(*with, timing, HelpdeskTimes(*with, timing, m_helpdesk));
    if (const QString shift = shiftText(shiftOf(changes)); !shift.isEmpty())
        outlook += u'\n' + shift;
    m_outlook->setPlainText(outlook);
    m_outlook->setAccessibleName(outlook);
}

QString HelpdeskPanel::edit(const Helpdesk& after, const QString& mergeKey)
{
    if (after == *record())
        return {};
    const Result<MeetingEdits::Said> outcome = m_edits.edit(*record(), after, mergeKey);
    if (!outcome)
        return sentence(outcome.error(), Medium::Window);
    emit said(*outcome);
    return {};
}

void HelpdeskPanel::makeExperts(QWidget* container)
{
    auto* column = new QVBoxLayout(container);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    m_expertLine = new NameLine(m_session.editor, container, u';');
    m_expertLine->setObjectName(QStringLiteral("helpdeskExpertLine"));
    m_expertLine->setAccessibleName(tr("Add an expert"));
    m_expertLine->setPlaceholderText(tr("name; name, Table 3"));
    m_expertLine->setReadOnly(m_session.editor.isReadOnly());
    m_expertLine->installEventFilter(this);
    plainToolTip(m_expertLine, tr("Enter adds the experts; who is new comes onto the list of people."));
    m_expertProblem = new PlainLabel({}, container);
    m_expertProblem->setObjectName(QStringLiteral("helpdeskExpertProblem"));
    m_expertProblem->hide();
    m_experts = new SentenceList(expertLines, container);
    m_experts->setObjectName(QStringLiteral("helpdeskExperts"));
    m_experts->setAccessibleName(tr("Experts"));
    plainToolTip(m_experts, tr("Enter shows an expert's place and times."));
    auto* label = new PlainLabel(tr("E&xperts"), container);
    label->setBuddy(m_expertLine);
    column->addWidget(label);
    column->addWidget(m_expertLine);
    column->addWidget(m_expertProblem);
    column->addWidget(m_experts);
    connect(m_expertLine, &QLineEdit::textEdited, this, [this] { showProblem(m_expertProblem, {}); });
    connect(m_experts, &SentenceList::entered, this, [this](int row) {
        if (const QListWidgetItem* line = m_experts->item(row))
            emit expertRequested(line->data(IdRole).toLongLong());
    });
}

void HelpdeskPanel::addExperts()
{
    PlanEditor& editor = m_session.editor;
    const Result<QList<ExpertWish>> typed = expertsFromText(editor.plan(), m_expertLine->text());
    if (!typed) {
        showProblem(m_expertProblem, typed.error().detail);
        return;
    }
    if (typed->isEmpty())
        return;
    const ChangeSet changes = convenor::addExperts(editor.plan(), m_helpdesk, *typed, editor.ids());
    if (changes.isEmpty()) {
        showProblem(m_expertProblem, tr("Those are experts here already."));
        return;
    }
    const int count = int(typed->size());
    const QString label = count == 1 ? tr("%1 is an expert").arg(typed->constFirst().who.name)
                                     : tr("Added %n expert(s)", nullptr, count);
    if (const Result<qint64> step = editor.apply(label, changes); !step) {
        showProblem(m_expertProblem, sentence(step.error(), Medium::Window));
        return;
    }
    m_expertLine->clear();
    emit said(tr("%1: %2").arg(shownText(label),
                               capacityText(capacityOf(editor.plan(), editor.timing(), m_helpdesk))));
}

void HelpdeskPanel::removeHelpdesk()
{
    const Result<MeetingEdits::Said> outcome = m_edits.removeHelpdesk(m_helpdesk);
    emit said(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
}

void HelpdeskPanel::setHelpdesk(Id helpdesk)
{
    if (helpdesk == m_helpdesk)
        return;
    m_form->leave();
    m_helpdesk = helpdesk;
    m_outlook->hide();
    m_expertLine->clear();
    showProblem(m_expertProblem, {});
    refresh();
}

void HelpdeskPanel::fill()
{
    const Plan& plan = m_session.editor.plan();
    const Timing& timing = m_session.editor.timing();
    m_rest->setVisible(record() != nullptr);
    m_capacity->setVisible(record() != nullptr);
    m_title->setPlainText(record() ? shownText(helpdeskTitle(plan, m_helpdesk))
                                   : tr("There is no helpdesk yet"));
    if (!record())
        return;
    const bool isForPairs = isMatchmaking(plan, m_helpdesk);
    QString capacity;
    if (const ItemTime* time = timing.find(record()->agendaItem))
        capacity = tr("%1-%2: ").arg(clockText(time->start), clockText(time->end));
    capacity += capacitySentence(plan, timing, HelpdeskTimes(plan, timing, m_helpdesk));
    m_capacity->setPlainText(capacity);
    m_remove->setText(isForPairs ? tr("&Remove the matchmaking") : tr("&Remove the helpdesk"));
    m_expertsArea->setVisible(!isForPairs);
    m_expertLine->setDay(dayOfItem(plan, record()->agendaItem));
    m_form->setVisible(QStringLiteral("helpdesk_tables"), isForPairs);
    m_form->setVisible(QStringLiteral("helpdesk_most_in_row"), !isForPairs);
    m_form->refresh();
    fillExperts();
}

void HelpdeskPanel::fillExperts()
{
    const Plan& plan = m_session.editor.plan();
    const QList<Id> experts = expertsOf(plan, m_helpdesk);
    QHash<Id, int> meetings;
    for (const Booking& booking : plan.all<Booking>()) {
        if (booking.helpdesk == m_helpdesk && isLive(booking.status))
            ++meetings[booking.expert];
    }
    QStringList lines;
    for (const Id id : experts) {
        const HelpdeskExpert& expert = *plan.find<HelpdeskExpert>(id);
        QStringList parts{shownText(typedName(plan, expert.person))};
        if (!expert.place.isEmpty())
            parts.append(shownText(expert.place));
        if (const Room* room = plan.find<Room>(expert.room))
            parts.append(shownText(room->name));
        if (expert.earliest)
            parts.append(tr("from %1").arg(clockText(*expert.earliest)));
        if (expert.latest)
            parts.append(tr("until %1").arg(clockText(*expert.latest)));
        const int count = meetings.value(id);
        parts.append(tr("%n meeting(s)", nullptr, count));
        lines.append(parts.join(QStringLiteral(", ")));
    }
    m_experts->setVisible(!lines.isEmpty());
    m_experts->setSentences(lines, qBound(-1, m_experts->currentRow(), int(lines.size()) - 1));
    for (int row = 0; row < int(experts.size()); ++row)
        m_experts->item(row)->setData(IdRole, QVariant::fromValue<qint64>(experts[row]));
}

bool HelpdeskPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_expertLine || event->type() != QEvent::KeyPress)
        return RecordPanel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_expertLine->hideSuggestions();
    addExperts();
    return true;
}
} // namespace convenor
