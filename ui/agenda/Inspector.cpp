#include "ui/agenda/Inspector.h"

#include "domain/Names.h"
#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/ClosedMeeting.h"
#include "domain/planners/PeopleCell.h"
#include "domain/planners/SiteVisit.h"
#include "domain/Records.h"
#include "tables/AgendaModel.h"
#include "tables/CellText.h"
#include "ui/agenda/TasksOfItem.h"
#include "ui/widgets/CellEditor.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace convenor {
namespace {
// The fields that only a visit has.
constexpr const char* visitFields[] = {"meeting_point", "travel_minutes", "group_size"};

// A line whose entries between semicolons are completed.
class EntriesLine : public CellEditor
{
public:
    explicit EntriesLine(const PlanEditor& editor, QWidget* parent) : CellEditor(parent), m_editor(editor) {}

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        const FieldInfo* organisation = tableInfo(Table::Person).field(QStringLiteral("organisation"));
        setSuggestions(fieldCompletions(m_editor.plan(), Table::Person, *organisation), u';');
        CellEditor::focusInEvent(event);
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        CellEditor::focusOutEvent(event);
        hideSuggestions();
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (takeKey(event)) {
            event->accept();
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            hideSuggestions();
        CellEditor::keyPressEvent(event);
    }

private:
    const PlanEditor& m_editor;
};

// How many come: who has a place where people sign up, else everybody who comes on the day.
int expectedAt(const Plan& plan, const AgendaItem& item)
{
    const QHash<Id, QSet<Id>> lists = signUpLists(plan);
    if (lists.contains(item.id))
        return int(lists.value(item.id).size());
    const DaysOfPeople days(plan);
    int count = 0;
    for (const Person& person : plan.all<Person>())
        count += days.comes(person, item.day) ? 1 : 0;
    return count;
}
} // namespace

Inspector::Inspector(PlanEditor& editor, QWidget* parent)
    : QScrollArea(parent), m_editor(editor), m_edits(editor)
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    const int margin = theme::spaced(this, theme::wide);
    column->setContentsMargins(margin, margin, margin, margin);
    m_title = new PlainLabel;
    m_title->setFont(theme::headingFont(font(), 2));
    m_times = new PlainLabel;
    m_fields = new QWidget;
    column->addWidget(m_title);
    column->addWidget(m_times);
    column->addWidget(m_fields);
    m_tasks = new TasksOfItem(editor, content);
    connect(m_tasks, &TasksOfItem::said, this, &Inspector::said);
    column->addWidget(m_tasks);
    column->addStretch(1);
    m_form = new FormBuilder(m_fields, FormBuilder::Labels::Above);
    buildForm();
    m_form->setReadOnly(editor.isReadOnly());
    setWidget(content);
    connect(&editor, &PlanEditor::changed, this, [this] { setItem(m_item); });
    connect(&editor, &PlanEditor::reloaded, this, [this] { setItem(m_item); });
    setItem(0);
}

FieldSpec Inspector::fieldSpec(const char* field, const QString& label, const QString& tip)
{
    const QString plainLabel = QString(label).remove(u'&');
    FieldSpec spec;
    spec.name = QString::fromLatin1(field);
    spec.label = label;
    spec.tip = tip;
    spec.read = [this, field] { return read(field); };
    spec.commit = [this, field, plainLabel](const QString& text, const QString& mergeKey) {
        return commit(field, plainLabel, text, mergeKey);
    };
    return spec;
}

void Inspector::addText(const char* field, const QString& label, const QString& tip, int lines)
{
    FieldSpec spec = fieldSpec(field, label, tip);
    if (lines > 1)
        m_form->text(std::move(spec), lines);
    else
        m_form->line(std::move(spec));
}

// A figure of minutes or people; none is an empty field.
void Inspector::addNumber(const char* field, const QString& label, const QString& tip)
{
    FieldSpec spec = fieldSpec(field, label, tip);
    const FieldInfo* info = tableInfo(Table::AgendaItem).field(spec.name);
    const bool mayBeUnset = info->nullable();
    spec.read = [this, field] {
        const QString text = read(field);
        return text == u"0" ? QString() : text;
    };
    spec.commit = [commit = spec.commit, mayBeUnset](const QString& text, const QString& mergeKey) {
        const bool none = text.trimmed().isEmpty() && !mayBeUnset;
        return commit(none ? QStringLiteral("0") : text, mergeKey);
    };
    spec.live = false;
    m_form->line(std::move(spec));
}

void Inspector::addMode()
{
    QList<QPair<QString, QString>> choices;
    for (const ItemMode mode : {ItemMode::InPerson, ItemMode::Online, ItemMode::Hybrid})
        choices.append({QString::fromLatin1(word(mode)), translatedName(nameOf(mode))});
    m_form->choice(fieldSpec("mode", tr("&How people take part"), tr("In person, online or both.")), choices);
}

// A track that is not there yet is made.
void Inspector::addTrack()
{
    FieldSpec spec = fieldSpec("track", tr("T&rack"),
                               tr("The thread of the agenda that it belongs to; a new "
                                  "name makes a new track."));
    spec.read = [this] {
        const AgendaItem* item = m_editor.plan().find<AgendaItem>(m_item);
        const Track* track = item ? m_editor.plan().find<Track>(item->track) : nullptr;
        return track ? track->name : QString();
    };
    spec.commit = [this](const QString& text, const QString&) { return commitTrack(text); };
    spec.live = false;
    m_form->line(std::move(spec));
}

void Inspector::addClosedFor()
{
    m_form->line(
        fieldSpec("closed_for", tr("&Closed for"),
                  tr("The organisations that a closed meeting is for, with semicolons between; empty "
                     "means open to all.")),
        new EntriesLine(m_editor, m_fields));
    m_closed = new PlainLabel;
    m_closed->setObjectName(QStringLiteral("closedNote"));
    m_closed->setForegroundRole(QPalette::PlaceholderText);
    m_form->below(m_closed);
}

void Inspector::buildForm()
{
    addText("abstract", tr("&Abstract"), tr("Printed below the title."), 6);
    addText("notes", tr("&Notes"), tr("For the organisers only; on no paper that participants get."), 4);
    addText("link", tr("&Link"), tr("Where one joins or reads more."), 1);
    buildTimeFields();
    buildPlaceFields();
}

void Inspector::buildTimeFields()
{
    addNumber("buffer_minutes", tr("&Free minutes before it"),
              tr("Free minutes in front of it that every move keeps."));
    FieldSpec internal = fieldSpec("internal", tr("&Internal item"),
                                   tr("Set-up, briefings and the like: on no paper that participants get."));
    internal.read = [this] {
        const AgendaItem* item = m_editor.plan().find<AgendaItem>(m_item);
        return item && item->internal ? QStringLiteral("1") : QString();
    };
    internal.commit = [commit = internal.commit](const QString& text, const QString& mergeKey) {
        return commit(text.isEmpty() ? QStringLiteral("0") : text, mergeKey);
    };
    m_form->check(std::move(internal));
    addMode();
    addTrack();
}

void Inspector::buildPlaceFields()
{
    addNumber("capacity", tr("P&laces"),
              tr("For so many people who sign up; empty means no limit of its own."));
    addClosedFor();
    addText("materials", tr("&Materials"), tr("What must be there: flip charts, badges, slides."), 2);
    addText("meeting_point", tr("Meeting &point"), tr("Where the group meets."), 1);
    addNumber("travel_minutes", tr("&Travel each way, minutes"), tr("Within the visit's minutes."));
    addNumber("group_size", tr("People in a &group"),
              tr("How many can go at a time; empty means all together."));
    m_visit = new PlainLabel;
    m_visit->setObjectName(QStringLiteral("visitNote"));
    m_visit->setForegroundRole(QPalette::PlaceholderText);
    m_form->below(m_visit);
}

void Inspector::addPart(QWidget* part)
{
    auto* column = static_cast<QVBoxLayout*>(widget()->layout());
    column->insertWidget(column->count() - 1, part); // in front of the stretch
}

QString Inspector::read(const char* field) const
{
    const AgendaItem* item = m_editor.plan().find<AgendaItem>(m_item);
    if (!item)
        return {};
    const FieldInfo* info = tableInfo(Table::AgendaItem).field(QString::fromLatin1(field));
    const Value value = info->get(item);
    return value.isText() ? value.text() : value.isNumber() ? QString::number(value.number()) : QString();
}

QString Inspector::commit(const char* field, const QString& label, const QString& text,
                          const QString& mergeKey)
{
    const AgendaItem* item = m_editor.plan().find<AgendaItem>(m_item);
    if (!item)
        return {};
    const FieldInfo* info = tableInfo(Table::AgendaItem).field(QString::fromLatin1(field));
    const Result<Value> value = typedValue(m_editor.plan(), Table::AgendaItem, *info, text);
    AgendaItem after = *item;
    if (!value || !info->set(&after, *value))
        return fieldHelp(*info);
    const QString key = QStringLiteral("%1/%2").arg(mergeKey).arg(m_item);
    const Result<Said> outcome =
        m_edits.edit(*item, after, tr("Changed %1 of %2").arg(label, quotedTitle(item->title)), key);
    if (!outcome)
        return sentence(outcome.error(), Medium::Window);
    if (!outcome->isEmpty())
        emit said(*outcome);
    return {};
}

QString Inspector::commitTrack(const QString& text)
{
    const AgendaItem* item = m_editor.plan().find<AgendaItem>(m_item);
    const QString name = text.simplified();
    if (!item)
        return {};
    AgendaItem after = *item;
    after.track = 0;
    ChangeSet changes;
    for (const Track& track : m_editor.plan().all<Track>()) {
        if (!name.isEmpty() && after.track == 0 && foldedName(track.name) == foldedName(name))
            after.track = track.id;
    }
    if (!name.isEmpty() && after.track == 0) {
        Track track;
        track.id = m_editor.ids().next();
        track.name = name;
        track.code = name.left(2).toUpper();
        after.track = track.id;
        changes.add(track);
    }
    if (after == *item)
        return {};
    changes.edit(*item, after);
    const QString label = tr("Changed the track of %1").arg(quotedTitle(item->title));
    const Result<qint64> step = m_editor.apply(label, changes);
    if (!step)
        return sentence(step.error(), Medium::Window);
    emit said(tr("%1.").arg(label));
    return {};
}

bool Inspector::finish()
{
    return m_form->finish() && m_tasks->finish();
}

void Inspector::setItem(Id id)
{
    // What is being typed belongs to the item shown so far.
    if (id != m_item && !m_form->finish()) {
        m_form->discard();
        emit said(tr("What was typed in the inspector did not fit, so it was left out."));
    }
    m_item = id;
    const AgendaItem* item = m_editor.plan().find<AgendaItem>(id);
    m_fields->setVisible(item != nullptr);
    m_tasks->setItem(item ? id : 0);
    if (!item) {
        m_title->setPlainText(tr("No item chosen"));
        m_times->setPlainText(tr("Choose a row of the agenda to see its abstract, notes and link here."));
        return;
    }
    m_title->setPlainText(item->title.isEmpty() ? quotedTitle(item->title) : item->title.left(300));
    m_times->setPlainText(timesText(*item));
    m_form->refresh();
    showNotes(*item);
}

QString Inspector::timesText(const AgendaItem& item) const
{
    const ItemTime* time = m_editor.timing().find(item.id);
    if (!time)
        return tr("In the parking list, %n minute(s)", nullptr, item.minutes);
    QString times = tr("%1 to %2, %n minute(s)", nullptr, time->minutes())
                        .arg(shownClock(time->start), shownClock(time->end));
    if (time->latestStart)
        times += u'\n' + tr("Latest start: %1").arg(shownClock(*time->latestStart));
    if (item.actualStart && item.actualEnd)
        times +=
            u'\n' + tr("Really: %1 to %2").arg(shownClock(*item.actualStart), shownClock(*item.actualEnd));
    else if (item.actualStart)
        times += u'\n' + tr("Really began: %1").arg(shownClock(*item.actualStart));
    return times;
}

// Who is let in, and names that nobody's organisation has.
QString Inspector::closedText(const AgendaItem& item) const
{
    const ClosedMeeting meeting = closedMeetingOf(m_editor.plan(), item);
    if (meeting.organisations.isEmpty())
        return {};
    QString text = tr("%n people may come.", nullptr, int(meeting.members.size()));
    if (!meeting.unknown.isEmpty())
        text += u' ' + tr("Nobody is of: %1.").arg(meeting.unknown.join(QStringLiteral("; ")));
    return text;
}

QString Inspector::visitText(const AgendaItem& item) const
{
    if (item.kind != ItemKind::Visit)
        return {};
    const ItemTime* time = m_editor.timing().find(item.id);
    return siteVisitText(item, time ? time->minutes() : item.minutes, expectedAt(m_editor.plan(), item));
}

void Inspector::showNotes(const AgendaItem& item)
{
    // What is typed already stays in sight, whatever the kind.
    const bool hasVisit = item.kind == ItemKind::Visit || item.travelMinutes != 0 ||
                          !item.meetingPoint.isEmpty() || item.groupSize;
    for (const char* field : visitFields)
        m_form->setVisible(QString::fromLatin1(field), hasVisit);
    const std::pair<PlainLabel*, QString> notes[] = {{m_closed, closedText(item)},
                                                     {m_visit, visitText(item)}};
    for (const auto& [label, text] : notes) {
        label->setPlainText(text);
        label->setVisible(!text.isEmpty());
    }
}
} // namespace convenor
