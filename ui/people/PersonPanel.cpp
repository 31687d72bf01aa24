#include "ui/people/PersonPanel.h"

#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "tables/CellText.h"
#include "tables/RecordModel.h"
#include "ui/today/TargetBar.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int shortestChoice = 8; // letters

template <typename Enum>
QList<QPair<QString, QString>> choicesOf()
{
    QList<QPair<QString, QString>> choices;
    for (std::size_t i = 0; i < wordsOf<Enum>.size(); ++i)
        choices.append({QString::fromLatin1(wordsOf<Enum>[i]), translatedName(nameOf(static_cast<Enum>(i)))});
    return choices;
}

QVBoxLayout* columnIn(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    return column;
}
} // namespace

PersonPanel::PersonPanel(PlanEditor& editor, RecordModel& model, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_model(model), m_edits(editor)
{
    m_name = new PlainLabel;
    m_name->setObjectName(QStringLiteral("personName"));
    m_name->setFont(theme::headingFont(font(), 2));
    m_what = new PlainLabel;
    m_what->setForegroundRole(QPalette::PlaceholderText);
    m_rest = new QWidget;
    auto* column = columnIn(this);
    column->addWidget(m_name);
    column->addWidget(m_what);
    column->addWidget(m_rest);
    auto* rest = columnIn(m_rest);
    rest->setContentsMargins(0, theme::spaced(this, theme::normal), 0, 0);
    rest->setSpacing(theme::spaced(this, theme::normal));
    m_boxArea = new QWidget;
    auto* fields = new QWidget;
    m_form = new FormBuilder(fields, FormBuilder::Labels::Above);
    makeForm();
    // The longest label or answer must not make the panel wider than its place: its lines would be cut off.
    for (PlainLabel* label : fields->findChildren<PlainLabel*>())
        label->setWordWrap(true);
    for (QComboBox* choice : fields->findChildren<QComboBox*>()) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(shortestChoice);
    }
    m_consents = new PlainLabel;
    m_consents->setObjectName(QStringLiteral("personConsents"));
    m_consents->setForegroundRole(QPalette::PlaceholderText);
    m_parts = new PlainLabel;
    m_parts->setObjectName(QStringLiteral("personParts"));
    m_parts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    rest->addWidget(m_boxArea);
    rest->addWidget(fields);
    rest->addWidget(m_consents);
    rest->addWidget(m_parts);
    columnIn(m_boxArea);
    m_rest->hide();
    connect(&editor, &PlanEditor::changed, this, &PersonPanel::refresh);
    connect(&editor, &PlanEditor::reloaded, this, &PersonPanel::refresh);
    refresh();
}

void PersonPanel::addConsent(const char* field, const QString& label)
{
    FieldSpec spec;
    spec.name = QString::fromLatin1(field);
    spec.label = label;
    spec.tip = tr("With the day and the source of the answer, which can be typed over in their columns.");
    spec.read = [this, field] {
        const Row row = m_editor.plan().rows(Table::Person).row(m_person);
        return row ? valueOf(*row, field).text() : QString();
    };
    spec.commit = [this, field](const QString& text, const QString&) { return commit(field, text); };
    m_form->choice(std::move(spec), choicesOf<Consent>());
}

void PersonPanel::makeForm()
{
    FieldSpec status;
    status.name = QStringLiteral("personStatus");
    status.label = tr("&Status");
    status.tip = tr("Whether the event counts on this person: not on those who wait or have cancelled.");
    status.read = [this] {
        const Person* person = m_editor.plan().find<Person>(m_person);
        return person ? QString::fromLatin1(word(person->status)) : QString();
    };
    status.commit = [this](const QString& text, const QString&) { return commit("status", text); };
    m_form->choice(std::move(status), choicesOf<PersonStatus>());
    addConsent("list_consent", tr("May be named to &others"));
    addConsent("photo_consent", tr("May be &photographed"));
    addConsent("contact_consent", tr("May be &contacted by others"));
    m_form->setReadOnly(m_editor.isReadOnly());
}

// As if it were typed in the grid: one way to do it, one sentence for it.
QString PersonPanel::commit(const char* field, const QString& text)
{
    const QModelIndex cell = m_model.index(m_model.rowOf(m_person), m_model.columnOf(field));
    if (!cell.isValid())
        return tr("The filter leaves this person out; show all people first.");
    const QString problem = m_model.editProblem(cell, text);
    if (problem.isEmpty())
        m_model.setData(cell, text);
    return problem;
}

void PersonPanel::setPerson(Id person)
{
    if (person == m_person)
        return;
    finish();
    m_form->discard();
    m_person = person;
    refresh();
}

bool PersonPanel::finish()
{
    return m_form->finish();
}

QList<AttendanceTarget> PersonPanel::targets() const
{
    // The Today page has the same; of an event of one day, the day is no question.
    QList<AttendanceTarget> targets = attendanceTargets(m_editor, 0);
    if (m_editor.plan().rows(Table::Day).size() <= 1)
        targets.removeIf([](const AttendanceTarget& target) { return target.item == 0; });
    return targets;
}

// The boxes are the same for everybody; they are made anew only when the agenda says so.
void PersonPanel::makeBoxes()
{
    for (const Box& old : std::as_const(m_boxes))
        delete old.box->parentWidget();
    m_boxes.clear();
    for (const AttendanceTarget& target : targets()) {
        auto* row = new QWidget(m_boxArea);
        auto* box = new QCheckBox(row);
        auto* label = new PlainLabel({}, row);
        label->setBuddy(box);
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(box, 0, Qt::AlignTop);
        across->addWidget(label, 1);
        m_boxArea->layout()->addWidget(row);
        box->setEnabled(!m_editor.isReadOnly());
        m_boxes.append({box, label, target});
        connect(box, &QCheckBox::clicked, this, [this, target](bool on) {
            if (target.item != 0)
                toggleItem(target.item, on);
            else
                toggleDay(target.day, on);
        });
    }
}

void PersonPanel::refreshBoxes()
{
    const Plan& plan = m_editor.plan();
    const QList<AttendanceTarget> wanted = targets();
    const bool same = wanted.size() == m_boxes.size() &&
                      std::equal(wanted.cbegin(), wanted.cend(), m_boxes.cbegin(),
                                 [](const AttendanceTarget& a, const Box& b) { return a == b.target; });
    if (!same)
        makeBoxes();
    const Person* person = plan.find<Person>(m_person);
    const QList<Id> days = person ? daysOf(plan, *person) : QList<Id>();
    for (const Box& one : std::as_const(m_boxes)) {
        const Attendance* row = attendanceOf(plan, m_person, one.target);
        const bool waits = one.target.item != 0 && row && row->state == AttendanceState::Waiting;
        const QString target = targetInWords(plan, m_editor.timing(), one.target);
        const QString text = waits ? tr("%1 (waits)").arg(target) : target;
        one.label->setPlainText(text);
        one.box->setAccessibleName(harmlessText(text));
        one.box->setChecked(one.target.item != 0 ? waits || (row && takesPlace(row->state))
                                                 : days.contains(one.target.day));
    }
}

void PersonPanel::toggleDay(Id day, bool comes)
{
    const Person* person = m_editor.plan().find<Person>(m_person);
    if (!person)
        return;
    QList<Id> days = daysOf(m_editor.plan(), *person);
    days.removeAll(day);
    if (comes)
        days.append(day);
    QStringList numbers;
    int number = 0;
    for (const DayTime& known : m_editor.timing().days()) {
        ++number;
        if (days.contains(known.day))
            numbers.append(QString::number(number));
    }
    const QString problem =
        commit("days", numbers.isEmpty() ? QStringLiteral("none") : numbers.join(QStringLiteral(", ")));
    const Attendance* row = attendanceOf(m_editor.plan(), m_person, {day, 0});
    if (!problem.isEmpty())
        emit said(problem);
    else if (!comes && row && row->state == AttendanceState::Present)
        emit said(tr("%1 has arrived on that day; take the arrival back on the Today page first.")
                      .arg(personInWords(m_editor.plan(), m_person)));
    refresh();
}

void PersonPanel::toggleItem(Id item, bool wanted)
{
    const Result<QString> outcome =
        wanted ? m_edits.signUp({m_person}, item) : m_edits.signOff({m_person}, item);
    emit said(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
    refresh();
}

// "May be photographed: 12.03.2026, registration form", for each that was asked.
QStringList PersonPanel::consentNotes() const
{
    QStringList lines;
    const Row row = m_editor.plan().rows(Table::Person).row(m_person);
    for (const char* field : {"list_consent", "photo_consent", "contact_consent"}) {
        const QByteArray name(field);
        const FieldInfo& date = *tableInfo(Table::Person).field(QString::fromLatin1(name + "_date"));
        QStringList parts{displayText(m_editor.plan(), Table::Person, date, date.get(row->record())),
                          valueOf(*row, (name + "_source").constData()).text()};
        parts.removeAll(QString());
        if (!parts.isEmpty())
            lines.append(tr("%1: %2").arg(m_model.column(m_model.columnOf(field)).header(),
                                          parts.join(QStringLiteral(", "))));
    }
    return lines;
}

// What the person does: roles, groups, meetings, a line each.
QStringList PersonPanel::partsOf() const
{
    const Plan& plan = m_editor.plan();
    QStringList lines;
    for (const Assignment& one : plan.all<Assignment>()) {
        const AgendaItem* item = plan.find<AgendaItem>(one.agendaItem);
        if (one.person == m_person && item)
            lines.append(tr("%1: %2").arg(translatedName(nameOf(one.role)), item->title));
    }
    for (const GroupMembership& one : plan.all<GroupMembership>()) {
        const BreakoutGroup* group = plan.find<BreakoutGroup>(one.group);
        if (one.person == m_person && group)
            lines.append(tr("Group: %1").arg(group->topic));
    }
    for (const Booking& one : plan.all<Booking>()) {
        const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(one.expert);
        const bool isExpert = expert && expert->person == m_person;
        if (!isExpert && one.person != m_person)
            continue;
        const Id met = isExpert ? one.person.id : expert ? expert->person.id : 0;
        const Person* other = plan.find<Person>(met);
        lines.append(tr("Meeting with %1 (%2)")
                         .arg(other ? fullName(*other) : QString(), translatedName(nameOf(one.status))));
    }
    return lines;
}

void PersonPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

// Only while somebody looks: the current row moves faster than one reads.
void PersonPanel::refresh()
{
    m_stale = !isVisible();
    if (m_refreshing || m_stale)
        return;
    m_refreshing = true;
    const Person* person = m_editor.plan().find<Person>(m_person);
    m_rest->setVisible(person != nullptr);
    m_what->setVisible(person != nullptr);
    if (!person) {
        m_name->setPlainText(tr("Nobody is selected"));
        m_refreshing = false;
        return;
    }
    const QString name = fullName(*person);
    m_name->setPlainText(name.isEmpty() ? tr("(no name)") : name);
    QStringList what{person->function, person->organisation, person->country};
    what.removeAll(QString());
    m_what->setPlainText(what.join(QStringLiteral(", ")));
    refreshBoxes();
    m_form->refresh();
    const QStringList consents = consentNotes();
    m_consents->setPlainText(consents.join(u'\n'));
    m_consents->setVisible(!consents.isEmpty());
    const QStringList parts = partsOf();
    m_parts->setPlainText(parts.join(u'\n'));
    m_parts->setVisible(!parts.isEmpty());
    m_refreshing = false;
}
} // namespace convenor
