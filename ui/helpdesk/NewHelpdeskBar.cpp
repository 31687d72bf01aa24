#include "ui/helpdesk/NewHelpdeskBar.h"

#include "domain/planners/NamedPeople.h"
#include "domain/Records.h"
#include "editing/AgendaEdits.h"
#include "editing/AttendanceEdits.h"
#include "editing/PlanEditor.h"
#include "ui/helpdesk/TypedExperts.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FieldsArea.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/NameLine.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int mostMinutes = 240; // of a meeting, and between two
constexpr int usualMinutes = 10;
constexpr int itemLetters = 28;
constexpr int expertLetters = 52;
constexpr int placeLetters = 12;

bool isForMeetings(ItemKind kind)
{
    return kind == ItemKind::Helpdesk || kind == ItemKind::Matchmaking;
}

bool mayHoldHelpdesk(const AgendaItem& item, bool hasChildren)
{
    if (isForMeetings(item.kind))
        return true;
    return !hasChildren && item.kind != ItemKind::Break && item.kind != ItemKind::Meal &&
           item.kind != ItemKind::Groups && item.kind != ItemKind::Market;
}

QSet<Id> itemsWithHelpdesk(const Plan& plan)
{
    QSet<Id> items;
    for (const Helpdesk& helpdesk : plan.all<Helpdesk>())
        items.insert(helpdesk.agendaItem);
    return items;
}

// The first item made for meetings; 0 = none.
Id itemForMeetings(const Plan& plan, const QComboBox& items)
{
    for (int row = 0; row < items.count(); ++row) {
        const Id id = items.itemData(row).toLongLong();
        const AgendaItem* item = plan.find<AgendaItem>(id);
        if (item && isForMeetings(item->kind))
            return id;
    }
    return 0;
}

QList<Id> expertsOfItem(const Plan& plan, Id item)
{
    QList<Id> people;
    for (const Assignment& role : plan.all<Assignment>()) {
        if (role.agendaItem == item && role.role == Role::Expert && role.status != AssignmentStatus::Declined)
            people.append(role.person);
    }
    return people;
}

// "Adds Marc Pattinson and 2 more to the list of people."; "" when everybody is known.
QString newPeopleText(const ChangeSet& changes)
{
    QStringList names;
    for (const Change& change : changes) {
        if (change.table == Table::Person && change.isAdd())
            names.append(shownText(fullName(change.afterAs<Person>())));
    }
    if (names.isEmpty())
        return {};
    const int more = int(names.size()) - 1;
    return more == 0
               ? NewHelpdeskBar::tr("%1 is new and comes onto the list of people.").arg(names[0])
               : NewHelpdeskBar::tr("%1 and %n more are new and come onto the list of people.", nullptr, more)
                     .arg(names[0]);
}
} // namespace

NewHelpdeskBar::NewHelpdeskBar(const Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_experts(new NameLine(session.editor, this, u';')),
      m_item(new QComboBox(this)), m_minutes(new QSpinBox(this)), m_changeover(new QSpinBox(this)),
      m_place(new QLineEdit(this)), m_tables(new QSpinBox(this)),
      m_matchmaking(new QCheckBox(tr("&Matchmaking: the participants meet each other"), this)),
      m_outlook(new PlainLabel(QString(), this))
{
    setObjectName(QStringLiteral("newHelpdeskBar"));
    setAccessibleName(tr("New helpdesk"));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    m_outlook->setObjectName(QStringLiteral("newHelpdeskOutlook"));
    auto* all = new QWidget(this); // scrolls as a whole where there is little room
    auto* column = new QVBoxLayout(all);
    const int edge = theme::spaced(this, theme::normal);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(edge);
    makeFields(column);
    column->addWidget(m_outlook);
    column->addLayout(makeButtons());
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(new FieldsArea(all, this));
    hide();
    connect(m_experts, &QLineEdit::textChanged, this, &NewHelpdeskBar::showOutlook);
    connect(m_place, &QLineEdit::textChanged, this, &NewHelpdeskBar::showOutlook);
    for (QSpinBox* number : {m_minutes, m_changeover, m_tables})
        connect(number, &QSpinBox::valueChanged, this, &NewHelpdeskBar::showOutlook);
    connect(m_item, &QComboBox::activated, this, &NewHelpdeskBar::followItem);
    connect(m_matchmaking, &QCheckBox::toggled, this, &NewHelpdeskBar::showOutlook);
    connect(&session.editor, &PlanEditor::changed, this, &NewHelpdeskBar::planChanged);
    connect(&session.editor, &PlanEditor::reloaded, this, &NewHelpdeskBar::planChanged);
}

QWidget* NewHelpdeskBar::addField(QWidget* row, const QString& label, QWidget* field, const QString& name,
                                  const QString& tip)
{
    auto* both = new QWidget(row);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, theme::spaced(this, theme::normal), 0);
    column->setSpacing(theme::tight);
    auto* text = new PlainLabel(label, both);
    text->setWordWrap(false);
    text->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    plainToolTip(field, tip);
    column->addWidget(text);
    column->addWidget(field);
    column->addStretch(1);
    row->layout()->addWidget(both);
    return both;
}

void NewHelpdeskBar::makeFields(QLayout* column)
{
    auto* row = new QWidget(this);
    new FlowLayout(row, theme::spaced(this, theme::normal));
    const int letter = fontMetrics().averageCharWidth();
    m_experts->setMinimumWidth(letter * expertLetters);
    m_experts->setPlaceholderText(tr("Marc Pattinson; Arnault Morisson, from 11:50"));
    m_expertsField =
        addField(row, tr("&Who receives people"), m_experts, QStringLiteral("newHelpdeskExperts"),
                 tr("Names with semicolons between them; who is new comes onto the list of people. Behind a "
                    "name, with commas: Table 3, a room, a link, 11:50-12:20. Enter makes the helpdesk."));
    m_item->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_item->setMinimumContentsLength(itemLetters);
    m_item->setItemDelegate(new PlainTextDelegate(m_item));
    m_item->setPlaceholderText(tr("Which item?"));
    addField(row, tr("On the &agenda"), m_item, QStringLiteral("newHelpdeskItem"),
             tr("The item whose time is cut into meetings"));
    m_minutes->setRange(1, mostMinutes);
    m_minutes->setValue(usualMinutes);
    m_minutes->setSuffix(tr(" min"));
    addField(row, tr("A mee&ting takes"), m_minutes, QStringLiteral("newHelpdeskMinutes"),
             tr("Minutes of one meeting"));
    m_changeover->setRange(0, mostMinutes);
    m_changeover->setSuffix(tr(" min"));
    addField(row, tr("Chan&geover"), m_changeover, QStringLiteral("newHelpdeskChangeover"),
             tr("Minutes between two meetings"));
    m_place->setMinimumWidth(letter * placeLetters);
    m_place->setText(tr("Table %1"));
    m_placeField = addField(row, tr("&Places"), m_place, QStringLiteral("newHelpdeskPlace"),
                            tr("How the experts' places are called; %1 stands for the number. Empty: no "
                               "places."));
    m_tables->setRange(0, mostTables);
    m_tables->setSpecialValueText(tr("no limit"));
    m_tablesField = addField(row, tr("Ta&bles"), m_tables, QStringLiteral("newHelpdeskTables"),
                             tr("How many meetings there can be at one time; 0 = as many as are needed"));
    column->addWidget(row);
    m_matchmaking->setObjectName(QStringLiteral("newHelpdeskMatchmaking"));
    m_matchmaking->setAccessibleName(tr("Matchmaking: the participants meet each other"));
    plainToolTip(m_matchmaking,
                 tr("Makes the item a matchmaking: meetings of two participants at tables, no experts"));
    column->addWidget(m_matchmaking);
}

QLayout* NewHelpdeskBar::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    m_make = new QPushButton(tr("Make the &helpdesk"), this);
    m_make->setObjectName(QStringLiteral("newHelpdeskMake"));
    m_make->setAutoDefault(true); // Enter on a button is that button's
    plainToolTip(m_make, tr("One step, which can be undone (Enter)"));
    auto* leave = new QPushButton(tr("Close"), this);
    leave->setObjectName(QStringLiteral("newHelpdeskClose"));
    leave->setAutoDefault(true);
    plainToolTip(leave, tr("Makes nothing (Esc)"));
    connect(m_make, &QPushButton::clicked, this, &NewHelpdeskBar::make);
    connect(leave, &QPushButton::clicked, this, &NewHelpdeskBar::close);
    buttons->addWidget(m_make);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    return buttons;
}

void NewHelpdeskBar::ask(Id item)
{
    if (m_session.editor.isReadOnly()) {
        emit said(sentence(Error{ErrorKind::ReadOnly}, Medium::Window));
        return;
    }
    fillItems(item);
    show();
    emit opened();
    followItem();
    (isMatchmaking() ? static_cast<QWidget*>(m_tables) : m_experts)->setFocus();
}

void NewHelpdeskBar::fillItems(Id wanted)
{
    const Plan& plan = m_session.editor.plan();
    const Timing& timing = m_session.editor.timing();
    const QSet<Id> taken = itemsWithHelpdesk(plan);
    m_item->clear();
    for (const ItemTime& time : timing.items()) {
        const AgendaItem* item = plan.find<AgendaItem>(time.item);
        if (item && mayHoldHelpdesk(*item, time.hasChildren) && !taken.contains(item->id))
            m_item->addItem(targetInWords(plan, timing, {time.day, time.item}),
                            QVariant::fromValue<qint64>(time.item));
    }
    int index = wanted == 0 ? -1 : m_item->findData(QVariant::fromValue<qint64>(wanted));
    if (index < 0)
        index = m_item->findData(QVariant::fromValue<qint64>(itemForMeetings(plan, *m_item)));
    m_item->setCurrentIndex(index); // none: a talk is not made a helpdesk because somebody pressed Enter
}

// The experts that the agenda names are those of its helpdesk until somebody types others.
void NewHelpdeskBar::followItem()
{
    const Plan& plan = m_session.editor.plan();
    const Id id = m_item->currentData().toLongLong();
    const AgendaItem* item = plan.find<AgendaItem>(id);
    if (const ItemTime* time = m_session.editor.timing().find(id))
        m_experts->setDay({time->day, 0});
    m_experts->setText(expertsText(plan, expertsOfItem(plan, id)));
    m_matchmaking->setChecked(item && item->kind == ItemKind::Matchmaking);
    m_matchmaking->setVisible(!item || !isForMeetings(item->kind));
    showOutlook();
}

void NewHelpdeskBar::planChanged()
{
    if (!isVisible())
        return;
    fillItems(m_item->currentData().toLongLong());
    showOutlook();
}

bool NewHelpdeskBar::isMatchmaking() const
{
    return m_matchmaking->isChecked();
}

HelpdeskWish NewHelpdeskBar::wish() const
{
    HelpdeskWish wish;
    wish.item = m_item->currentData().toLongLong();
    wish.meetingMinutes = m_minutes->value();
    wish.changeoverMinutes = m_changeover->value();
    wish.tables = isMatchmaking() ? m_tables->value() : 0;
    wish.placeWord = m_place->text().trimmed();
    return wish;
}

Result<QList<ExpertWish>> NewHelpdeskBar::experts() const
{
    if (isMatchmaking())
        return QList<ExpertWish>();
    return expertsFromText(m_session.editor.plan(), m_experts->text());
}

NewHelpdeskBar::Outlook NewHelpdeskBar::outlookOf(const HelpdeskWish& wish) const
{
    const Plan& plan = m_session.editor.plan();
    if (wish.item == 0)
        return {m_item->count() == 0
                    ? tr("There is nothing on the agenda yet that could be a helpdesk: add an item first.")
                    : tr("Choose the item of the agenda whose time is cut into meetings.")};
    const Result<QList<ExpertWish>> typed = experts();
    if (!typed)
        return {typed.error().detail};
    // Made on a copy of the plan, by the very function that will make it.
    CountingIds ids(plan.largestId() + 1);
    const NewHelpdesk made = addHelpdesk(plan, wish, *typed, isMatchmaking(), ids);
    const ItemTime* time = m_session.editor.timing().find(wish.item);
    const int minutes = wish.meetingMinutes;
    if (made.helpdesk == 0 || !time)
        return {tr("The item is too short for a meeting of %n minutes: give it more minutes on the agenda, "
                   "or make the meetings shorter.",
                   nullptr, minutes)};
    const Result<Plan> with = plan.applied(made.changes);
    if (!with)
        return {sentence(with.error(), Medium::Window)};
    const Timing timing(*with);
    const QString window = tr("%1-%2").arg(clockText(time->start), clockText(time->end));
    if (isMatchmaking() && wish.tables == 0) {
        const int times = int(slotsOf(*with, timing, made.helpdesk).size());
        return {tr("%1: %n meetings one after another, at as many tables as are needed.", nullptr, times)
                    .arg(window),
                true};
    }
    if (!isMatchmaking() && typed->isEmpty())
        return {
            tr("%1: type the names of those who receive people; Enter makes it without them.").arg(window),
            true};
    QString text = tr("%1: %2").arg(
        window, capacitySentence(*with, timing, HelpdeskTimes(*with, timing, made.helpdesk)));
    if (const QString added = newPeopleText(made.changes); !added.isEmpty())
        text += u' ' + added;
    return {text, true};
}

void NewHelpdeskBar::showOutlook()
{
    m_expertsField->setVisible(!isMatchmaking());
    m_placeField->setVisible(!isMatchmaking());
    m_tablesField->setVisible(isMatchmaking());
    m_make->setText(isMatchmaking() ? tr("Make the matc&hmaking") : tr("Make the &helpdesk"));
    if (!isVisible())
        return;
    const Outlook outlook = outlookOf(wish());
    m_outlook->setPlainText(outlook.sentence);
    m_outlook->setAccessibleName(outlook.sentence);
    m_make->setEnabled(outlook.possible);
}

void NewHelpdeskBar::make()
{
    if (!isVisible())
        return;
    const HelpdeskWish wanted = wish();
    const Outlook outlook = outlookOf(wanted);
    if (!outlook.possible) {
        announce(m_outlook, outlook.sentence);
        emit said(outlook.sentence);
        (wanted.item == 0 ? static_cast<QWidget*>(m_item) : m_experts)->setFocus();
        return;
    }
    PlanEditor& editor = m_session.editor;
    const Result<QList<ExpertWish>> typed = experts();
    const NewHelpdesk made = addHelpdesk(editor.plan(), wanted, typed ? *typed : QList<ExpertWish>(),
                                         isMatchmaking(), editor.ids());
    const QString title = quotedTitle(editor.plan().find<AgendaItem>(wanted.item)->title);
    const QString label =
        isMatchmaking() ? tr("Made %1 a matchmaking").arg(title) : tr("Made %1 a helpdesk").arg(title);
    hide();
    if (const Result<qint64> step = editor.apply(label, made.changes); !step) {
        show();
        emit said(sentence(step.error(), Medium::Window));
        return;
    }
    emit said(
        tr("%1: %2").arg(label, capacityText(capacityOf(editor.plan(), editor.timing(), made.helpdesk))));
    emit done(made.helpdesk);
}

void NewHelpdeskBar::close()
{
    hide();
    emit closed();
}

void NewHelpdeskBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        make();
    else
        QFrame::keyPressEvent(event);
}
} // namespace convenor
