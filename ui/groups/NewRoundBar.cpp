#include "ui/groups/NewRoundBar.h"

#include "domain/Records.h"
#include "editing/AttendanceEdits.h"
#include "editing/PlanEditor.h"
#include "tables/GridModel.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FieldsArea.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LinesEdit.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int mostCapacity = 100'000;
constexpr int roomLines = 4;
constexpr int roomLetters = 26;
constexpr int mostRoomLetters = 40; // longer names scroll
constexpr int itemLetters = 28;
constexpr int topicLetters = 28;
constexpr qsizetype mostNamed = 3; // topics in the sentence

bool isForGroups(ItemKind kind)
{
    return kind == ItemKind::Groups || kind == ItemKind::Market;
}

// Whether groups can meet in an item of that kind.
bool mayHoldGroups(const AgendaItem& item, bool hasChildren)
{
    switch (item.kind) {
    case ItemKind::Break:
    case ItemKind::Meal:
    case ItemKind::Helpdesk:
    case ItemKind::Matchmaking:
    case ItemKind::Parallel:
        return false;
    default:
        return !hasChildren || isForGroups(item.kind) || item.kind == ItemKind::Visit;
    }
}

// The first item made for groups that has no round yet; 0 = none.
Id itemWithoutRound(const Plan& plan, const Timing& timing)
{
    QSet<Id> taken;
    for (const BreakoutRound& round : plan.all<BreakoutRound>())
        taken.insert(round.agendaItem);
    for (const ItemTime& time : timing.items()) {
        const AgendaItem* item = plan.find<AgendaItem>(time.item);
        if (item && isForGroups(item->kind) && !taken.contains(item->id))
            return item->id;
    }
    return 0;
}

// "of 15", "of 15 or 16", "of 8 to 20".
QString sizeInWords(const QList<GroupRange>& ranges)
{
    int least = ranges.constFirst().least;
    int most = ranges.constFirst().most;
    for (const GroupRange& range : ranges) {
        least = qMin(least, range.least);
        most = qMax(most, range.most);
    }
    if (least == most)
        return NewRoundBar::tr("of %1").arg(most);
    if (least + 1 == most)
        return NewRoundBar::tr("of %1 or %2").arg(least).arg(most);
    return NewRoundBar::tr("of %1 to %2").arg(least).arg(most);
}

// "4 groups"; "19 groups (“Skills”, “Finance” and 17 more)".
QString countInWords(const RoundWish& wish)
{
    const int groups = wish.topics.isEmpty() ? wish.groups : int(wish.topics.size());
    const QString count = NewRoundBar::tr("%n group(s)", nullptr, groups);
    if (wish.topics.isEmpty())
        return count;
    QStringList names;
    for (const QString& topic : wish.topics.mid(0, mostNamed))
        names.append(NewRoundBar::tr("“%1”").arg(shownText(topic)));
    QString text = names.join(QStringLiteral(", "));
    const int more = int(wish.topics.size() - names.size());
    if (more > 0)
        text = NewRoundBar::tr("%1 and %n more", nullptr, more).arg(text);
    return NewRoundBar::tr("%1 (%2)").arg(count, text);
}

// "have 48 places: 12 are missing. Take 5 groups, or let each have 15 people."
QString shortageInWords(const RoundWish& wish, int people, int places)
{
    const int missing = people - places;
    const int groups = wish.topics.isEmpty() ? wish.groups : int(wish.topics.size());
    QString text = NewRoundBar::tr("have %1 places;").arg(places) + u' ' +
                   NewRoundBar::tr("%n are missing.", nullptr, missing) + u' ';
    if (wish.capacity && *wish.capacity * groups < people)
        text += NewRoundBar::tr("Make %1 groups, or let each have %2 people.")
                    .arg((people + *wish.capacity - 1) / *wish.capacity)
                    .arg((people + groups - 1) / groups);
    else if (wish.rooms.isEmpty())
        text += NewRoundBar::tr("Tick rooms below, or give the item a larger one.");
    else
        text += NewRoundBar::tr("Tick another room, or larger ones.");
    return text;
}
} // namespace

NewRoundBar::NewRoundBar(const Session& session, GroupEdits edits, QWidget* parent)
    : QFrame(parent), m_session(session), m_edits(edits), m_topics(new LinesEdit(topicLetters, this)),
      m_item(new QComboBox(this)), m_rooms(new QListWidget(this)), m_capacity(new QSpinBox(this)),
      m_divide(new QCheckBox(tr("&Divide at once"), this)), m_outlook(new PlainLabel({}, this))
{
    setObjectName(QStringLiteral("newRoundBar"));
    setAccessibleName(tr("New round of groups"));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    m_outlook->setObjectName(QStringLiteral("newRoundOutlook"));
    auto* column = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::normal);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(edge);
    buildFields(column);
    column->addWidget(m_outlook);
    column->addLayout(buildButtons());
    hide();
    connect(m_topics, &LinesEdit::entered, this, &NewRoundBar::make);
    connect(m_topics, &QPlainTextEdit::textChanged, this, &NewRoundBar::showOutlook);
    connect(m_item, &QComboBox::activated, this, [this] {
        fillRooms();
        showOutlook();
    });
    connect(m_rooms, &QListWidget::itemChanged, this, &NewRoundBar::showOutlook);
    connect(m_capacity, &QSpinBox::valueChanged, this, &NewRoundBar::showOutlook);
    connect(&session.editor, &PlanEditor::changed, this, &NewRoundBar::planChanged);
    connect(&session.editor, &PlanEditor::reloaded, this, &NewRoundBar::planChanged);
}

QWidget* NewRoundBar::addField(QWidget* row, const QString& label, QWidget* field, const QString& name,
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

void NewRoundBar::buildFields(QLayout* column)
{
    auto* row = new QWidget(this);
    new FlowLayout(row, theme::spaced(this, theme::normal));
    m_topics->setPlaceholderText(tr("4"));
    addField(row, tr("&How many groups, or the topics"), m_topics, QStringLiteral("newRoundTopics"),
             tr("A number; or topics, one a line, as pasted from a mail or a table. Shift+Enter begins a "
                "line, Enter makes the round."));
    m_item->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_item->setMinimumContentsLength(itemLetters);
    m_item->setItemDelegate(new PlainTextDelegate(m_item));
    m_item->setPlaceholderText(tr("Which item?"));
    addField(row, tr("On the &agenda"), m_item, QStringLiteral("newRoundItem"),
             tr("The item in which the groups meet"));
    m_rooms->setItemDelegate(new PlainTextDelegate(m_rooms));
    m_rooms->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_roomsField = addField(
        row, tr("&Rooms, free at that time"), m_rooms, QStringLiteral("newRoundRooms"),
        tr("Tick (Space) the rooms in which the groups meet; several groups of a room get tables. None: the "
           "room of the item."));
    m_capacity->setRange(0, mostCapacity);
    m_capacity->setSpecialValueText(tr("no limit"));
    addField(row, tr("&Most people in a group"), m_capacity, QStringLiteral("newRoundCapacity"),
             tr("How many people a group may have at most; 0 = as many as its room holds"));
    column->addWidget(new FieldsArea(row, this));
}

QLayout* NewRoundBar::buildButtons()
{
    auto* buttons = new QHBoxLayout;
    m_divide->setObjectName(QStringLiteral("newRoundDivide"));
    m_divide->setAccessibleName(tr("Divide at once"));
    m_divide->setChecked(true);
    plainToolTip(m_divide, tr("Gives everybody a seat as soon as the groups are made"));
    m_make = new QPushButton(tr("Make the &groups"), this);
    m_make->setObjectName(QStringLiteral("newRoundMake"));
    m_make->setAutoDefault(true); // Enter on a button is that button's
    plainToolTip(m_make, tr("One step, which can be undone (Enter)"));
    auto* leave = new QPushButton(tr("Close"), this);
    leave->setObjectName(QStringLiteral("newRoundClose"));
    leave->setAutoDefault(true);
    plainToolTip(leave, tr("Makes nothing (Esc)"));
    connect(m_make, &QPushButton::clicked, this, &NewRoundBar::make);
    connect(leave, &QPushButton::clicked, this, &NewRoundBar::close);
    buttons->addWidget(m_divide);
    buttons->addSpacing(theme::spaced(this, theme::wide));
    buttons->addWidget(m_make);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    return buttons;
}

void NewRoundBar::ask(Id item)
{
    if (m_session.editor.isReadOnly()) {
        emit said(sentence(Error{ErrorKind::ReadOnly}, Medium::Window));
        return;
    }
    m_topics->clear();
    fillItems(item);
    fillRooms();
    emit opened();
    show();
    showOutlook();
    m_topics->setFocus();
}

void NewRoundBar::fillItems(Id wanted)
{
    const Plan& plan = m_session.editor.plan();
    const Timing& timing = m_session.editor.timing();
    m_item->clear();
    for (const ItemTime& time : timing.items()) {
        const AgendaItem* item = plan.find<AgendaItem>(time.item);
        if (item && mayHoldGroups(*item, time.hasChildren))
            m_item->addItem(targetInWords(plan, timing, {time.day, time.item}),
                            QVariant::fromValue<qint64>(time.item));
    }
    int index = wanted == 0 ? -1 : m_item->findData(QVariant::fromValue<qint64>(wanted));
    if (index < 0)
        index = m_item->findData(QVariant::fromValue<qint64>(itemWithoutRound(plan, timing)));
    m_item->setCurrentIndex(index); // none: a talk is not made a round because somebody pressed Enter
}

// Ticks stay where a room is still there.
void NewRoundBar::fillRooms()
{
    const Plan& plan = m_session.editor.plan();
    const QList<Id> ticked = wish().rooms;
    const QSignalBlocker quiet(m_rooms);
    m_rooms->clear();
    const Id item = m_item->currentData().toLongLong();
    const QList<Id> rooms = item == 0 ? QList<Id>() : freeRoomsFor(plan, item);
    for (const Id id : rooms) {
        const Room* room = plan.find<Room>(id);
        if (!room)
            continue;
        const QString text = room->capacity
                                 ? tr("%1 (%n people)", nullptr, *room->capacity).arg(shownText(room->name))
                                 : shownText(room->name);
        auto* line = new QListWidgetItem(text, m_rooms);
        line->setData(IdRole, QVariant::fromValue<qint64>(id));
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setCheckState(ticked.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    m_rooms->setCurrentRow(0);
    m_roomsField->setVisible(m_rooms->count() > 0);
    const int lines = qBound(1, m_rooms->count(), roomLines);
    const int letter = fontMetrics().averageCharWidth();
    const int needed =
        m_rooms->sizeHintForColumn(0) + m_rooms->verticalScrollBar()->sizeHint().width() + 2 * letter;
    m_rooms->setFixedSize(qBound(letter * roomLetters, needed, letter * mostRoomLetters),
                          lines * qMax(fontMetrics().height(), m_rooms->sizeHintForRow(0)) +
                              2 * m_rooms->frameWidth());
}

void NewRoundBar::planChanged()
{
    m_countedItem = 0;
    if (!isVisible())
        return;
    fillItems(m_item->currentData().toLongLong());
    fillRooms();
    showOutlook();
}

RoundWish NewRoundBar::wish() const
{
    RoundWish wish;
    wish.item = m_item->currentData().toLongLong();
    const QString text = m_topics->toPlainText().trimmed();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        wish.groups = number;
    else
        wish.topics = topicsFromText(text);
    for (int row = 0; row < m_rooms->count(); ++row) {
        if (m_rooms->item(row)->checkState() == Qt::Checked)
            wish.rooms.append(m_rooms->item(row)->data(IdRole).toLongLong());
    }
    wish.placeWord = tr("Table %1");
    if (m_capacity->value() > 0)
        wish.capacity = m_capacity->value();
    return wish;
}

// Who takes part depends on the item alone as long as nobody leads a group.
int NewRoundBar::peopleOfItem(const Plan& with, Id round)
{
    const Id item = m_item->currentData().toLongLong();
    if (m_countedItem != item)
        m_counted = int(roundPeople(DaysOfPeople(with), round).size());
    m_countedItem = item;
    return m_counted;
}

NewRoundBar::Outlook NewRoundBar::outlookOf(const RoundWish& wish)
{
    const int groups = wish.topics.isEmpty() ? wish.groups : int(wish.topics.size());
    if (wish.item == 0)
        return {m_item->count() == 0
                    ? tr("There is nothing on the agenda yet in which groups could meet: add an item first.")
                    : tr("Choose the item of the agenda in which the groups meet."),
                false};
    if (m_topics->toPlainText().trimmed().isEmpty())
        return {tr("Type how many groups, or paste their topics, one a line."), false};
    if (groups < 1 || groups > mostGroups)
        return {tr("A round has 1 to %1 groups.").arg(mostGroups), false};
    // Made on a copy of the plan, by the very functions that will make it.
    const Plan& plan = m_session.editor.plan();
    CountingIds ids(plan.largestId() + 1);
    const NewRound made = addRound(plan, wish, ids);
    const Result<Plan> with = plan.applied(made.changes);
    if (!with)
        return {sentence(with.error(), Medium::Window), false};
    const int people = peopleOfItem(*with, made.round);
    const QList<GroupRange> ranges = groupRanges(*with, made.round, people);
    const QString count = countInWords(wish);
    if (people == 0 || ranges.isEmpty())
        return {tr("%1. Nobody takes part in this item yet.").arg(count), true};
    const QString who = tr("%n people", nullptr, people);
    int places = 0;
    for (const GroupRange& range : ranges)
        places += range.most;
    if (places < people)
        return {tr("%1: %2 %3").arg(who, count, shortageInWords(wish, people, places)), false};
    return {tr("%1: %2 %3.").arg(who, count, sizeInWords(ranges)), true};
}

void NewRoundBar::showOutlook()
{
    if (!isVisible())
        return;
    const Outlook outlook = outlookOf(wish());
    m_outlook->setPlainText(outlook.sentence);
    m_outlook->setAccessibleName(outlook.sentence);
    m_make->setEnabled(outlook.possible);
}

void NewRoundBar::make()
{
    if (!isVisible())
        return;
    const RoundWish wanted = wish();
    const Outlook outlook = outlookOf(wanted);
    if (!outlook.possible) {
        m_outlook->setPlainText(outlook.sentence);
        announce(m_outlook, outlook.sentence);
        emit said(outlook.sentence);
        QWidget* missing = m_topics;
        if (wanted.item == 0 && m_item->count() > 0)
            missing = m_item;
        missing->setFocus();
        return;
    }
    const bool hasPeople = m_counted > 0;
    Id round = 0;
    const Result<GroupEdits::Said> outcome = m_edits.addRound(wanted, &round);
    emit said(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
    if (!outcome || round == 0)
        return;
    hide();
    emit done(round);
    if (m_divide->isChecked() && hasPeople)
        emit divideRequested(round);
}

void NewRoundBar::close()
{
    hide();
    emit closed();
}

void NewRoundBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        make();
    else
        QFrame::keyPressEvent(event);
}
} // namespace convenor
