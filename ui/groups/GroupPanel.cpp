#include "ui/groups/GroupPanel.h"

#include "domain/Alphabet.h"
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "tables/CellText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/NameLine.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/TypedPeople.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace convenor {
namespace {
constexpr int shortestChoice = 8; // letters
constexpr int countLines = 16;

QString titleOf(BalanceBy by)
{
    switch (by) {
    case BalanceBy::Country:
        return GroupPanel::tr("Country");
    case BalanceBy::Organisation:
        return GroupPanel::tr("Organisation");
    case BalanceBy::Category:
        return GroupPanel::tr("Category");
    case BalanceBy::Language:
        return GroupPanel::tr("Language");
    case BalanceBy::FirstTimer:
        return GroupPanel::tr("First-timer");
    }
    return {};
}

// A value as people typed it: organisations are compared folded, but read as they stand.
QString shownValue(const Person& person, BalanceBy by)
{
    if (by == BalanceBy::Organisation)
        return person.organisation;
    if (by == BalanceBy::FirstTimer)
        return person.firstTimer ? GroupPanel::tr("yes") : GroupPanel::tr("no");
    return balanceValue(person, by);
}
} // namespace

GroupPanel::GroupPanel(const Session& session, GroupEdits edits, QWidget* parent)
    : RecordPanel(session.editor, parent), m_session(session), m_edits(edits),
      m_title(new PlainLabel({}, this)), m_line(new PlainLabel({}, this)), m_rest(new QWidget(this)),
      m_balance(new PlainLabel({}, m_rest)), m_counts(new SentenceList(countLines, m_rest))
{
    setObjectName(QStringLiteral("groupPanel"));
    m_title->setFont(theme::headingFont(font(), 2));
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
    m_form = makeForm(fields);
    makeFields();
    m_balance->setObjectName(QStringLiteral("groupBalance"));
    m_counts->setObjectName(QStringLiteral("groupCounts"));
    m_counts->setAccessibleName(tr("How even the group is"));
    rest->addWidget(fields);
    rest->addWidget(m_balance);
    rest->addWidget(m_counts);
}

const BreakoutGroup* GroupPanel::group() const
{
    return m_session.editor.plan().find<BreakoutGroup>(m_group);
}

QString GroupPanel::edit(const std::function<void(BreakoutGroup&)>& change, const QString& mergeKey)
{
    const BreakoutGroup* before = group();
    if (!before)
        return tr("The group is not there any more.");
    BreakoutGroup after = *before;
    change(after);
    if (after == *before)
        return {};
    const Result<GroupEdits::Said> outcome = m_edits.edit(*before, after, mergeKey);
    if (!outcome)
        return sentence(outcome.error(), Medium::Window);
    emit said(*outcome);
    return {};
}

// Any field by what people type into it, as in the grids.
QString GroupPanel::commitField(const char* field, const QString& text, const QString& mergeKey)
{
    const FieldInfo* info = tableInfo(Table::BreakoutGroup).field(QString::fromLatin1(field));
    const Result<Value> value =
        typedValue(m_session.editor.plan(), Table::BreakoutGroup, *info, text.trimmed());
    if (!value)
        return fieldHelp(*info);
    if (value->isNumber() && value->number() < 1)
        return tr("A group has at least one place: type 1 or more, or nothing.");
    return edit([&](BreakoutGroup& group) { info->set(&group, *value); }, mergeKey);
}

QString GroupPanel::commitLead(GroupLead lead, const QString& text)
{
    const Plan& plan = m_session.editor.plan();
    const BreakoutGroup* before = group();
    if (!before)
        return tr("The group is not there any more.");
    Id person = 0;
    if (!text.trimmed().isEmpty()) {
        const Result<Id> meant = meantPerson(plan, dayOfRound(plan, before->round), text);
        if (!meant)
            return meant.error().detail;
        person = *meant;
    }
    const Result<GroupEdits::Said> outcome = m_edits.setLead(m_group, lead, person);
    if (!outcome)
        return sentence(outcome.error(), Medium::Window);
    emit said(*outcome);
    return {};
}

void GroupPanel::addLine(const char* field, const QString& label, const QString& tip, bool live)
{
    FieldSpec spec;
    spec.name = QStringLiteral("group_%1").arg(QString::fromLatin1(field));
    spec.label = label;
    spec.tip = tip;
    spec.live = live;
    spec.read = [this, field] {
        const BreakoutGroup* known = group();
        if (!known)
            return QString();
        const Value value = tableInfo(Table::BreakoutGroup).field(QString::fromLatin1(field))->get(known);
        return value.isText() ? value.text() : value.isNumber() ? QString::number(value.number()) : QString();
    };
    spec.commit = [this, field](const QString& text, const QString& mergeKey) {
        return commitField(field, text, mergeKey);
    };
    m_form->line(std::move(spec));
}

void GroupPanel::addRoom()
{
    FieldSpec spec;
    spec.name = QStringLiteral("group_room");
    spec.label = tr("&Room");
    spec.tip = tr("Several groups of a round may share a room, each at its place.");
    spec.read = [this] { return group() ? QString::number(Id(group()->room)) : QString(); };
    spec.commit = [this](const QString& text, const QString& mergeKey) {
        return edit([&text](BreakoutGroup& group) { group.room = text.toLongLong(); }, mergeKey);
    };
    QComboBox* rooms = m_form->choice(std::move(spec), {});
    rooms->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    rooms->setMinimumContentsLength(shortestChoice);
    rooms->setItemDelegate(new PlainTextDelegate(rooms));
}

void GroupPanel::addLead(GroupLead lead, const QString& label, const QString& tip)
{
    const bool isModerator = lead == GroupLead::Moderator;
    FieldSpec spec;
    spec.name = isModerator ? QStringLiteral("group_moderator") : QStringLiteral("group_rapporteur");
    spec.label = label;
    spec.tip = tip;
    spec.live = false; // a name is wrong until it is typed far enough
    spec.read = [this, isModerator] {
        const BreakoutGroup* known = group();
        return known ? typedName(m_session.editor.plan(),
                                 isModerator ? Id(known->moderator) : Id(known->rapporteur))
                     : QString();
    };
    spec.commit = [this, lead](const QString& text, const QString&) { return commitLead(lead, text); };
    m_form->line(std::move(spec), new NameLine(m_session.editor, this));
}

void GroupPanel::makeFields()
{
    addLine("topic", tr("&Topic"), tr("What the group is about; on the lists and on the door."), true);
    addRoom();
    addLine("place", tr("&Place"), tr("Where in the room: Table 7."), true);
    addLine("capacity", tr("&Most people"), tr("Empty: as many as the room holds."), false);
    addLead(GroupLead::Moderator, tr("M&oderator"),
            tr("Type the beginning of the name. The moderator sits in the group and stays there."));
    addLead(GroupLead::Rapporteur, tr("R&apporteur"),
            tr("Type the beginning of the name. The rapporteur sits in the group and stays there."));
    addLine("languages", tr("&Languages"),
            tr("Codes such as en, bg. Only people who share one of them sit here; empty: everybody may."),
            false);
    m_form->setReadOnly(m_session.editor.isReadOnly());
}

void GroupPanel::fillRooms()
{
    auto* rooms = qobject_cast<QComboBox*>(m_form->editor(QStringLiteral("group_room")));
    const QSignalBlocker quiet(rooms);
    rooms->clear();
    rooms->addItem(tr("The room of the item"), QStringLiteral("0"));
    for (const Room& room : m_session.editor.plan().all<Room>()) {
        const QString name = shownText(room.name);
        rooms->addItem(room.capacity ? tr("%1 (%n people)", nullptr, *room.capacity).arg(name) : name,
                       QString::number(room.id));
    }
}

void GroupPanel::setGroup(Id group)
{
    if (group == m_group)
        return;
    m_form->leave();
    m_group = group;
    m_aside.forget();
    refresh();
}

void GroupPanel::fill()
{
    const Plan& plan = m_session.editor.plan();
    const BreakoutGroup* known = group();
    m_rest->setVisible(known != nullptr);
    m_line->setVisible(known != nullptr);
    m_title->setPlainText(known ? shownText(groupTitle(plan, m_group)) : tr("No group is selected"));
    if (!known)
        return;
    m_line->setPlainText(shownText(roundTitle(plan, known->round)));
    const AttendanceTarget day = dayOfRound(plan, known->round);
    for (NameLine* line : m_rest->findChildren<NameLine*>())
        line->setDay(day);
    fillRooms();
    m_form->refresh();
    m_aside.ask([plan, group = m_group] { return countsOf(plan, group); },
                [this](const QList<Count>& counts) { showCounts(counts); });
}

QList<GroupPanel::Count> GroupPanel::countsOf(const Plan& plan, Id group)
{
    const QCollator alphabet = alphabetOf(QLocale());
    const BreakoutGroup* known = plan.find<BreakoutGroup>(group);
    const BreakoutRound* round = known ? plan.find<BreakoutRound>(known->round) : nullptr;
    if (!round)
        return {};
    QSet<Id> here;
    for (const GroupMembership& seat : plan.all<GroupMembership>()) {
        if (seat.group == group)
            here.insert(seat.person);
    }
    here.unite({Id(known->moderator), Id(known->rapporteur)});
    here.remove(0);
    const QList<Id> people = roundPeople(DaysOfPeople(plan), round->id);
    here.intersect(QSet<Id>(people.cbegin(), people.cend())); // a share of those who take part
    QList<Count> counts;
    for (const BalanceBy by : balanceOf(*round)) {
        QHash<QString, Count> ofValue;
        QHash<QString, int> all;
        for (const Id id : people) {
            const Person* person = plan.find<Person>(id);
            const QString value = person ? balanceValue(*person, by) : QString();
            if (value.isEmpty())
                continue;
            ++all[value];
            Count& count = ofValue[value];
            count.by = by;
            count.value = shownValue(*person, by);
            count.here += here.contains(id) ? 1 : 0;
        }
        QList<Count> sorted;
        for (auto it = ofValue.begin(); it != ofValue.end(); ++it) {
            it->share = double(all.value(it.key())) * double(here.size()) / double(people.size());
            if (it->here > 0 || it->share >= 1)
                sorted.append(*it);
        }
        std::sort(sorted.begin(), sorted.end(), [&alphabet](const Count& a, const Count& b) {
            return a.share != b.share ? a.share > b.share : alphabet.compare(a.value, b.value) < 0;
        });
        counts.append(sorted);
    }
    return counts;
}

// One line each, with a sign and a word where the group has too many or too few; those first.
void GroupPanel::showCounts(const QList<Count>& counts)
{
    QStringList uneven, even;
    for (const Count& count : counts) {
        const QString text =
            tr("%1 %2: %3 here, share %4")
                .arg(titleOf(count.by), shownText(count.value), QLocale().toString(count.here),
                     QLocale().toString(count.share, 'f', 1));
        if (count.isOver())
            uneven.append(tr("▲ %1: too many.").arg(text));
        else if (count.isUnder())
            uneven.append(tr("▼ %1: too few.").arg(text));
        else
            even.append(tr("%1.").arg(text));
    }
    const int odd = int(uneven.size());
    m_balance->setPlainText(counts.isEmpty() ? tr("There is nothing to compare yet.")
                            : odd == 0       ? tr("Even in everything that is asked for:")
                                             : tr("Uneven in %n thing(s):", nullptr, odd));
    m_counts->setVisible(!counts.isEmpty());
    m_counts->setSentences(uneven + even, counts.isEmpty() ? -1 : 0);
}
} // namespace convenor
