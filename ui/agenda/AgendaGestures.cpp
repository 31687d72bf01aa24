#include "ui/agenda/AgendaGestures.h"

#include "domain/planners/GridPlanner.h"
#include "domain/planners/RunPlanner.h"
#include "domain/planners/ShiftPlanner.h"
#include "domain/planners/SplitPlanner.h"
#include "editing/AttendanceEdits.h"
#include "editing/FlowEdits.h"
#include "editing/PlaceEdits.h"
#include "editing/ShiftWords.h"
#include "ui/agenda/AgendaView.h"
#include "ui/agenda/TypedBar.h"
#include "ui/widgets/ErrorText.h"

#include <QAction>

#include <algorithm>

namespace convenor {
AgendaGestures::AgendaGestures(PlanEditor& editor, TypedBar& bar, Page page, QObject* parent)
    : QObject(parent), m_editor(editor), m_bar(bar), m_page(std::move(page))
{
    makeActions();
}

void AgendaGestures::makeActions()
{
    add(Group::Places, tr("Move to…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, &AgendaGestures::askMove);
    add(Group::Places, tr("Copy to…"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &AgendaGestures::askCopy);
    add(Group::Places, tr("Duplicate"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, &AgendaGestures::duplicate);
    add(Group::Places, tr("To the parking list"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, &AgendaGestures::park);
    add(Group::Times, tr("Shift the rest of the day…"), Qt::CTRL | Qt::SHIFT | Qt::Key_T,
        &AgendaGestures::askShift);
    add(Group::Times, tr("Split…"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, &AgendaGestures::askSplit);
    add(Group::Times, tr("Join"), Qt::CTRL | Qt::Key_J, &AgendaGestures::join);
    add(Group::Ways, tr("Previous lane"), Qt::CTRL | Qt::Key_PageUp, &AgendaGestures::previousLane);
    add(Group::Ways, tr("Next lane"), Qt::CTRL | Qt::Key_PageDown, &AgendaGestures::nextLane);
    add(Group::Ways, tr("Previous day"), Qt::ALT | Qt::Key_PageUp, &AgendaGestures::previousDay);
    add(Group::Ways, tr("Next day"), Qt::ALT | Qt::Key_PageDown, &AgendaGestures::nextDay);
}

void AgendaGestures::add(Group group, const QString& text, const QKeySequence& keys,
                         void (AgendaGestures::*run)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    // Anywhere on the page, in an open cell too, whose text is stored first.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, run] {
        if (m_page.view().finishEditing())
            (this->*run)();
    });
    m_actions[int(group)].append(action);
}

QList<QAction*> AgendaGestures::actions() const
{
    return actions(Group::Places) + actions(Group::Times) + actions(Group::Ways);
}

void AgendaGestures::refresh()
{
    const bool may = !m_editor.isReadOnly() && !m_page.items().isEmpty();
    for (const Group group : {Group::Places, Group::Times}) {
        for (QAction* action : actions(group))
            action->setEnabled(may);
    }
}

bool AgendaGestures::report(const Result<QString>& outcome)
{
    const QString text = outcome ? *outcome : sentence(outcome.error(), Medium::Window);
    if (!text.isEmpty())
        emit said(text);
    return bool(outcome);
}

// For the bar: "" when it was done (which is said), else why not.
QString AgendaGestures::problemOf(const Result<QString>& outcome)
{
    return report(outcome) ? QString() : sentence(outcome.error(), Medium::Window);
}

QString AgendaGestures::nameOf(const QList<Id>& items) const
{
    const int count = int(items.size());
    const AgendaItem* item = m_editor.plan().find<AgendaItem>(items.value(0));
    return count == 1 && item ? quotedTitle(item->title) : tr("%n item(s)", nullptr, count);
}

// ---- places

void AgendaGestures::askMove()
{
    askPlace(false);
}

void AgendaGestures::askCopy()
{
    askPlace(true);
}

void AgendaGestures::askPlace(bool copies)
{
    const QList<Id> items = m_page.items();
    if (items.isEmpty())
        return;
    m_askedDay = m_page.day();
    TypedQuestion question;
    question.name = copies ? tr("Copy to") : tr("Move to");
    question.label = copies ? tr("Copy %1 to").arg(nameOf(items)) : tr("Move %1 to").arg(nameOf(items));
    question.hint =
        tr("Type a day, a time, a room or all of them, such as “day 2, 14:30”; +1 is the next day, "
           "“parking list” takes it off the agenda. Enter does it, Esc leaves.");
    question.suggestions = placeSuggestions(m_editor.plan(), m_editor.timing());
    question.outlook = [this, items, copies](const QString& text) {
        return placeOutlook(items, text, copies);
    };
    question.run = [this, items, copies](const QString& text) {
        const TypedPlace typed = placeOf(items, text);
        if (!typed.wish)
            return problemOf(typed);
        QList<Id> created;
        PlaceEdits edits(m_editor);
        const QString problem =
            problemOf(copies ? edits.copyTo(items, *typed.wish, &created) : edits.moveTo(items, *typed.wish));
        if (problem.isEmpty() && !typed.wish->parking)
            m_page.goTo(copies ? created.value(0) : items.constFirst());
        return problem;
    };
    m_bar.ask(question);
}

// What was typed; for parked items, which have no day, on the day that was shown when it was asked.
TypedPlace AgendaGestures::placeOf(const QList<Id>& items, const QString& text) const
{
    TypedPlace typed = typedPlace(m_editor.plan(), m_editor.timing(), m_askedDay, text);
    if (typed.wish && !typed.wish->parking && typed.wish->day == 0 &&
        !m_editor.timing().find(items.constFirst()))
        typed.wish->day = m_askedDay;
    return typed;
}

QString AgendaGestures::problemOf(const TypedPlace& typed) const
{
    const QString unknown = typed.unknown.simplified().left(60);
    if (unknown.isEmpty())
        return tr("Type where: a day, a time, a room, or “parking list”.");
    return tr("There is no day, time or room “%1”. Type for example “day 2”, “14:30” or the name of a room.")
        .arg(unknown);
}

// What will come of a typed place, or what is wrong with it.
QString AgendaGestures::placeOutlook(const QList<Id>& items, const QString& text, bool copies) const
{
    if (text.trimmed().isEmpty())
        return {};
    const TypedPlace typed = placeOf(items, text);
    if (!typed.wish)
        return problemOf(typed);
    const PlaceWish& wish = *typed.wish;
    if (wish.parking)
        return copies ? tr("A copy goes to the parking list.") : tr("It goes to the parking list.");
    QStringList parts;
    if (const Day* day = m_editor.plan().find<Day>(wish.day))
        parts.append(dayName(*day));
    if (wish.start)
        parts.append(tr("pinned to %1").arg(clockText(*wish.start)));
    else if (wish.day != 0)
        parts.append(tr("at its end"));
    if (const Room* room = m_editor.plan().find<Room>(wish.room))
        parts.append(room->name);
    const QString outlook = tr("%1: %2.").arg(nameOf(items), parts.join(QStringLiteral(", ")));
    const QString clash = clashAt(items.constFirst(), wish);
    return clash.isEmpty() ? outlook : QStringLiteral("%1 ⚠ %2.").arg(outlook, clash);
}

// Who is in the way where an item would go; "" when nobody is, or where it would go is not told.
QString AgendaGestures::clashAt(Id item, const PlaceWish& wish) const
{
    const AgendaItem* record = m_editor.plan().find<AgendaItem>(item);
    const ItemTime* time = m_editor.timing().find(item);
    const Id day = wish.day != 0 ? wish.day : time ? time->day : m_askedDay;
    const std::optional<int> start =
        wish.start || !time || wish.day != 0 ? wish.start : std::optional(time->start);
    if (!record || !start)
        return {};
    const int end = *start + (time ? time->minutes() : record->minutes);
    return clashText(m_editor.plan(), busyForItem(m_editor.plan(), m_editor.timing(), item, day),
                     wish.room != 0 ? wish.room : record->room.id, *start, end);
}

void AgendaGestures::carryToDay(const QList<Id>& items, Id day, bool copies)
{
    PlaceEdits edits(m_editor);
    const PlaceWish wish{.day = day};
    report(copies ? edits.copyTo(items, wish) : edits.moveTo(items, wish));
}

void AgendaGestures::carryTo(const QList<Id>& items, const AgendaPlace& place, bool copies)
{
    FlowEdits edits(m_editor);
    QList<Id> created;
    if (!report(copies ? edits.copyTo(items, place, &created) : edits.moveTo(items, place)))
        return;
    m_page.goTo(copies ? created.value(0) : items.value(0));
}

void AgendaGestures::park()
{
    const QList<Id> items = m_page.items();
    if (!items.isEmpty())
        report(FlowEdits(m_editor).park(items));
}

void AgendaGestures::duplicate()
{
    const QList<Id> items = m_page.items();
    QList<Id> created;
    if (!items.isEmpty() && report(FlowEdits(m_editor).duplicate(items, &created)) && !created.isEmpty())
        m_page.goTo(created.constFirst());
}

// ---- time

AgendaGestures::Shift AgendaGestures::shiftOf(const QString& text) const
{
    Shift shift{m_askedDay, m_defaultFrom, 0, {}};
    const std::optional<ShiftWish> wish = typedShift(text);
    if (!wish) {
        shift.problem = tr("That is no number of minutes. Type 10, -5 or 1h; behind it, where it matters, "
                           "“from 11:00” or “now”.");
        return shift;
    }
    shift.by = wish->by;
    shift.from = wish->from.value_or(m_defaultFrom);
    if (wish->fromNow) {
        const QDateTime local = m_page.now().toTimeZone(zoneOf(m_editor.plan()));
        const std::optional<DayMinute> now = dayAt(m_editor.plan(), m_editor.timing(), local);
        if (!now || now->day != shift.day)
            shift.problem = tr("It is not that day now. Type for example “10 from 11:00”.");
        else
            shift.from = now->minute;
    }
    if (!shift.problem.isEmpty() || shift.by > 0)
        return shift;
    const int most = mostEarlier(m_editor.plan(), m_editor.timing(), shift.day, shift.from);
    if (-shift.by > most)
        shift.problem = most > 0
                            ? tr("From %1 on it can begin %n minute(s) earlier at most.", nullptr, most)
                                  .arg(clockText(shift.from))
                            : tr("What begins at %1 or later cannot begin earlier: what stands in front of "
                                 "it would not be over.")
                                  .arg(clockText(shift.from));
    return shift;
}

QString AgendaGestures::shiftOutlook(const QString& text) const
{
    if (text.trimmed().isEmpty())
        return {};
    const Shift shift = shiftOf(text);
    if (!shift.problem.isEmpty())
        return shift.problem;
    const ChangeSet changes = shiftFrom(m_editor.plan(), m_editor.timing(), shift.day, shift.from, shift.by);
    const Result<Plan> plan = m_editor.plan().applied(changes);
    if (changes.isEmpty() || !plan)
        return tr("Nothing begins at %1 or later.").arg(clockText(shift.from));
    const Timing timing(*plan);
    int moved = 0;
    for (const ItemTime& time : timing.items()) {
        if (time.day == shift.day && time.start != m_editor.timing().find(time.item)->start)
            ++moved;
    }
    return tr("%n item(s) begin at another time; the day then ends %1.", nullptr, moved)
        .arg(clockText(timing.day(shift.day)->ends));
}

void AgendaGestures::askShift()
{
    const QList<Id> items = m_page.items();
    const ItemTime* time = m_editor.timing().find(items.value(0));
    if (!time)
        return;
    m_askedDay = time->day;
    m_defaultFrom = time->start;
    TypedQuestion question;
    question.name = tr("Shift the rest of the day");
    question.label = tr("From %1 on, shift everything by minutes").arg(clockText(time->start));
    question.hint =
        tr("Type 10 for later, -5 for earlier; “10 from 11:00” or “10 now” begins elsewhere. Groups "
           "and meetings go along. Enter does it, Esc leaves.");
    question.outlook = [this](const QString& text) { return shiftOutlook(text); };
    question.run = [this](const QString& text) {
        const Shift shift = shiftOf(text);
        return shift.problem.isEmpty() ? problemOf(FlowEdits(m_editor).shift(shift.day, shift.from, shift.by))
                                       : shift.problem;
    };
    m_bar.ask(question);
}

void AgendaGestures::askSplit()
{
    const Id item = m_page.items().value(0);
    const ItemTime* time = m_editor.timing().find(item);
    if (!time)
        return;
    const int half = halfOf(m_editor.plan(), m_editor.timing(), item);
    if (half <= 0) {
        emit said(problemOfSplit(m_editor.plan(), m_editor.timing(), item, 1));
        return;
    }
    TypedQuestion question;
    question.name = tr("Split");
    question.label = tr("Split %1 behind its first minutes").arg(nameOf({item}));
    question.hint = tr("Type how long the first part is, of %n minute(s). Enter splits, Esc leaves.", nullptr,
                       time->minutes());
    question.text = QString::number(half);
    const auto problem = [this, item](const QString& text) {
        const std::optional<int> minutes = parseMinutes(text);
        return minutes ? problemOfSplit(m_editor.plan(), m_editor.timing(), item, *minutes)
                       : tr("That is no length. Type minutes such as 30, or 1h, 1:15.");
    };
    question.outlook = problem;
    question.run = [this, item, problem](const QString& text) {
        if (const QString wrong = problem(text); !wrong.isEmpty())
            return wrong;
        Id created = 0;
        const QString failed = problemOf(FlowEdits(m_editor).split(item, parseMinutes(text), &created));
        if (created != 0)
            m_page.goTo(created);
        return failed;
    };
    m_bar.ask(question);
}

// What is selected; a single item with the one behind it, or with what it was split from.
void AgendaGestures::join()
{
    QList<Id> items = m_page.items();
    const ItemTime* time = m_editor.timing().find(items.value(0));
    if (items.size() == 1 && time) {
        const Id partner = joinPartner(m_editor.plan(), m_editor.timing(), time->item);
        if (partner == 0) {
            emit said(tr("Nothing stands behind %1 to join it with.").arg(nameOf(items)));
            return;
        }
        items.append(partner);
    }
    if (!items.isEmpty() && report(FlowEdits(m_editor).join(items))) {
        // The first of them is what is left.
        const auto left = std::find_if(items.cbegin(), items.cend(),
                                       [this](Id item) { return m_editor.timing().find(item) != nullptr; });
        if (left != items.cend())
            m_page.goTo(*left);
    }
}

// ---- ways

// To what takes place at the same time in the lane beside.
void AgendaGestures::goToLane(int step)
{
    const Timing& timing = m_editor.timing();
    const ItemTime* current = timing.find(m_page.view().currentItem());
    const ItemTime* lane = current;
    const auto isLane = [&](const ItemTime& time) {
        const AgendaItem* parent = m_editor.plan().find<AgendaItem>(time.parent);
        return parent && parent->kind == ItemKind::Parallel;
    };
    while (lane && !isLane(*lane))
        lane = timing.find(lane->parent);
    if (!lane) {
        emit said(tr("Lanes stand side by side in parallel sessions; this item is in none."));
        return;
    }
    const QList<Id> lanes = timing.children(lane->day, lane->parent);
    const qsizetype to = lanes.indexOf(lane->item) + step;
    if (to < 0 || to >= lanes.size()) {
        emit said(step < 0 ? tr("This is the first lane.") : tr("This is the last lane."));
        return;
    }
    // As deep in the other lane as here, and what runs there when this one begins.
    Id target = lanes.at(to);
    for (int depth = lane->depth; depth < current->depth; ++depth) {
        const QList<Id> children = timing.children(lane->day, target);
        if (children.isEmpty())
            break;
        target = children.constFirst();
        for (const Id child : children) {
            if (timing.find(child)->start <= current->start)
                target = child;
        }
    }
    m_page.view().goToItem(target);
    const AgendaItem* laneItem = m_editor.plan().find<AgendaItem>(lanes.at(to));
    emit said(tr("Lane %1 of %2: %3.").arg(to + 1).arg(lanes.size()).arg(quotedTitle(laneItem->title)));
}
} // namespace convenor
