#include "editing/AgendaEdits.h"

#include "domain/Names.h"
#include "domain/PeopleRecords.h"
#include "domain/planners/BookingKeeper.h"
#include "domain/planners/PeopleCell.h"
#include "editing/AgendaWords.h"

namespace convenor {
namespace {
// An item that nobody has given a length yet.
constexpr int newItemMinutes = 15;

Error wrong(const char* field, const QString& text)
{
    return {ErrorKind::WrongValue, QStringLiteral("agenda_item.") + QLatin1String(field), text};
}

// A typed end behind the start.
std::optional<int> typedEnd(const QString& text, int start)
{
    const std::optional<int> end = typedNear(text, start);
    return end && *end >= start ? end : std::nullopt;
}

// The changed times that a person wants to hear of: the next item behind the changed ones that starts
// elsewhere now.
const ItemTime* nextRetimed(const Timing& before, const Timing& after, const ChangeSet& changes)
{
    // Items that are gone stand nowhere: whatever is retimed lies behind them.
    bool behind = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.table == Table::AgendaItem && change.isRemove();
    });
    for (const ItemTime& time : after.items()) {
        const Change* own = changes.find(Table::AgendaItem, time.item);
        if (own) {
            behind = true;
            continue;
        }
        const ItemTime* old = before.find(time.item);
        if (behind && old && old->start != time.start && !time.hasChildren)
            return &time;
    }
    return nullptr;
}
} // namespace

std::optional<int> typedNear(const QString& text, int near)
{
    constexpr int minutesOfDay = 1440;
    std::optional<int> minute = parseClock(text);
    if (minute && *minute < near && *minute + minutesOfDay - near <= minutesOfDay / 2)
        *minute += minutesOfDay;
    return minute;
}

QString quotedTitle(const QString& title)
{
    constexpr int longest = 60;
    const QString text = title.simplified();
    if (text.isEmpty())
        return AgendaEdits::tr("(untitled)");
    const QString shown = text.size() > longest ? text.left(longest - 1) + QChar(0x2026) : text;
    return AgendaEdits::tr("“%1”").arg(shown);
}

Result<Said> AgendaEdits::apply(const QString& label, const ChangeSet& changes, const QString& mergeKey)
{
    if (changes.isEmpty())
        return Said();
    const Timing before = m_editor->timing();
    const Result<qint64> step = m_editor->apply(label, changes, mergeKey);
    if (!step)
        return step.error();
    const ItemTime* next = nextRetimed(before, m_editor->timing(), changes);
    const AgendaItem* item = next ? m_editor->plan().find<AgendaItem>(next->item) : nullptr;
    QString said = item ? tr("%1. %2 now %3.").arg(label, quotedTitle(item->title), clockText(next->start))
                        : tr("%1.").arg(label);
    if (const QString meetings = meetingsMovedText(m_editor->lastChanges()); !meetings.isEmpty())
        said = tr("%1 %2.").arg(said, meetings);
    return said;
}

QString AgendaEdits::problemOf(Id item, AgendaField field, const QString& text) const
{
    const AgendaItem* record = m_editor->plan().find<AgendaItem>(item);
    const ItemTime* time = m_editor->timing().find(item);
    const bool isTime = field == AgendaField::Start || field == AgendaField::End;
    if (isTime && record && !time && !text.trimmed().isEmpty())
        return tr("It waits in the parking list and has no time. Move it to a day first.");
    switch (field) {
    case AgendaField::Start:
        if (!text.trimmed().isEmpty() && !parseClock(text))
            return tr("That is no time. Type 9:15, 915, 9.15, 9h15 or 2pm; empty lets the item float.");
        return {};
    case AgendaField::End: {
        if (!parseClock(text))
            return tr("That is no time. Type 10:00, 1000, 10.00, 10h or 2pm; it sets the length.");
        if (time && !typedEnd(text, time->start))
            return tr("The end must not lie before the start, %1.").arg(clockText(time->start));
        return {};
    }
    case AgendaField::Minutes:
        if (!parseMinutes(text, record ? record->minutes : newItemMinutes))
            return tr("That is no length. Type minutes such as 45, or 1h30, 1:30, 1.5h, +10, -5.");
        return {};
    case AgendaField::Kind:
        if (!enumFromText<ItemKind>(text))
            return tr("There is no such kind. Type the beginning of one, such as Talk, Break or Session.");
        return {};
    case AgendaField::Title:
    case AgendaField::People:
    case AgendaField::Room:
        return {};
    }
    return {};
}

namespace {
Result<AgendaItem> typedStart(AgendaItem item, const QString& text)
{
    if (text.trimmed().isEmpty()) {
        item.pinnedStart.reset();
        return item;
    }
    item.pinnedStart = parseClock(text);
    if (!item.pinnedStart)
        return wrong("pinned_start", text);
    return item;
}

Result<AgendaItem> typedTitle(AgendaItem item, const QString& text)
{
    const QString old = item.title;
    if (const std::optional<TimedTitle> timed = parseTimedTitle(text)) {
        item.pinnedStart = timed->start;
        item.minutes = timed->end - timed->start;
        item.title = timed->title;
    } else {
        item.title = text.trimmed();
    }
    // A kind is only guessed while it is still the one that a new item gets.
    if (item.kind == ItemKind::Talk && old.isEmpty())
        item.kind = kindFromTitle(item.title).value_or(ItemKind::Talk);
    return item;
}
} // namespace

Result<ChangeSet> AgendaEdits::changesOf(const Plan& plan, Id id, AgendaField field, const QString& text)
{
    const AgendaItem* found = plan.find<AgendaItem>(id);
    if (!found)
        return Error{ErrorKind::NoSuchRecord, QStringLiteral("agenda_item"), QString::number(id)};
    if (field == AgendaField::People)
        return assignPeople(plan, id, parsePeopleCell(text, roleWords()), m_editor->ids());
    if (field == AgendaField::Room)
        return assignRoom(plan, id, text, m_editor->ids());

    Result<AgendaItem> item = *found;
    if (field == AgendaField::Start) {
        if (found->day == 0 && !text.trimmed().isEmpty())
            return wrong("pinned_start", text);
        item = typedStart(*found, text);
    } else if (field == AgendaField::Title) {
        item = typedTitle(*found, text);
    } else if (field == AgendaField::Minutes) {
        const std::optional<int> minutes = parseMinutes(text, found->minutes);
        if (!minutes)
            return wrong("minutes", text);
        item->minutes = *minutes;
    } else if (field == AgendaField::End) {
        const Timing timing(plan);
        const ItemTime* time = timing.find(id); // none in the parking list
        const std::optional<int> end = time ? typedEnd(text, time->start) : std::nullopt;
        if (!end)
            return wrong("minutes", text);
        item->minutes = *end - time->start;
    } else {
        const std::optional<ItemKind> kind = enumFromText<ItemKind>(text);
        if (!kind)
            return wrong("kind", text);
        item->kind = *kind;
    }
    if (!item)
        return item.error();
    ChangeSet changes;
    changes.edit(*found, *item);
    return changes;
}

QString AgendaEdits::labelOf(Id id, AgendaField field, const QString& text) const
{
    const AgendaItem* item = m_editor->plan().find<AgendaItem>(id);
    const QString title = quotedTitle(item ? item->title : QString());
    switch (field) {
    case AgendaField::Start:
        return text.trimmed().isEmpty()
                   ? tr("Let %1 float").arg(title)
                   : tr("Pinned %1 to %2").arg(title, clockText(parseClock(text).value_or(0)));
    case AgendaField::End:
    case AgendaField::Minutes:
        return tr("Changed the length of %1").arg(title);
    case AgendaField::Title:
        return tr("Titled %1").arg(quotedTitle(text));
    case AgendaField::People:
        return tr("Changed the people of %1").arg(title);
    case AgendaField::Room:
        return tr("Changed the room of %1").arg(title);
    case AgendaField::Kind:
        return tr("Changed the kind of %1").arg(title);
    }
    return {};
}

Result<Said> AgendaEdits::type(Id item, AgendaField field, const QString& text)
{
    const Result<ChangeSet> changes = changesOf(m_editor->plan(), item, field, text);
    if (!changes)
        return changes.error();
    // Typing again in the same cell goes on with the same step.
    const QString mergeKey = QStringLiteral("agenda/%1/%2").arg(item).arg(int(field));
    return apply(labelOf(item, field, text), *changes, mergeKey);
}

Result<Said> AgendaEdits::typeNew(const AgendaPlace& place, AgendaField field, const QString& text,
                                  Id* created)
{
    AgendaItem item;
    item.minutes = newItemMinutes;
    const Insertion insertion = insertItem(m_editor->plan(), item, place, m_editor->ids());
    const Result<Plan> with = m_editor->plan().applied(insertion.changes);
    if (!with)
        return with.error();
    const Result<ChangeSet> typed = changesOf(*with, insertion.item, field, text);
    if (!typed)
        return typed.error();
    ChangeSet changes = insertion.changes;
    changes.append(*typed);
    if (created)
        *created = insertion.item;
    const QString label =
        field == AgendaField::Title ? tr("Added %1").arg(quotedTitle(text)) : tr("Added an item");
    return apply(label, changes);
}

Result<Said> AgendaEdits::insert(const AgendaPlace& place, Id* created)
{
    AgendaItem item;
    item.minutes = newItemMinutes;
    const Insertion insertion = insertItem(m_editor->plan(), item, place, m_editor->ids());
    if (created)
        *created = insertion.item;
    return apply(tr("Added an item"), insertion.changes);
}

namespace {
QString titleOf(const Plan& plan, Id id)
{
    const AgendaItem* item = plan.find<AgendaItem>(id);
    return quotedTitle(item ? item->title : QString());
}
} // namespace

Result<Said> AgendaEdits::moveUp(Id item)
{
    return apply(tr("Moved %1 up").arg(titleOf(m_editor->plan(), item)), moveItemUp(m_editor->plan(), item));
}

Result<Said> AgendaEdits::moveDown(Id item)
{
    return apply(tr("Moved %1 down").arg(titleOf(m_editor->plan(), item)),
                 moveItemDown(m_editor->plan(), item));
}

// One gesture for each of several items, each upon what the one before has made: all of it one set.
Result<ChangeSet> AgendaEdits::forEach(const QList<Id>& items, ChangeSet (*gesture)(const Plan&, Id)) const
{
    ChangeSet changes;
    Plan plan = m_editor->plan();
    for (Id item : items) {
        const ChangeSet one = gesture(plan, item);
        Result<Plan> next = plan.applied(one);
        if (!next)
            return next.error();
        plan = std::move(*next);
        changes.append(one);
    }
    return changes;
}

// Why the item above cannot take others in; "" when it can. A talk with speakers must not become a session
// unasked.
QString AgendaEdits::problemOfHost(Id item) const
{
    const ItemTime* time = m_editor->timing().find(item);
    if (!time)
        return {};
    const QList<Id> siblings = m_editor->timing().children(time->day, time->parent);
    const AgendaItem* host = m_editor->plan().find<AgendaItem>(siblings.value(siblings.indexOf(item) - 1));
    if (!host || host->kind == ItemKind::Part || host->kind == ItemKind::Parallel)
        return {};
    for (const Assignment& assignment : m_editor->plan().all<Assignment>()) {
        if (assignment.agendaItem == host->id)
            return tr("%1 has people of its own, so nothing was moved into it. Make its kind a session "
                      "first.")
                .arg(quotedTitle(host->title));
    }
    return {};
}

Result<Said> AgendaEdits::moveIn(const QList<Id>& items)
{
    if (items.isEmpty())
        return Said();
    if (const QString problem = problemOfHost(items.constFirst()); !problem.isEmpty())
        return problem;
    const Result<ChangeSet> changes = forEach(items, moveItemIn);
    const QString label =
        items.size() == 1
            ? tr("Moved %1 into the item above").arg(titleOf(m_editor->plan(), items.constFirst()))
            : tr("Moved %n item(s) into the item above", nullptr, int(items.size()));
    return changes ? apply(label, *changes) : Result<Said>(changes.error());
}

Result<Said> AgendaEdits::moveOut(const QList<Id>& items)
{
    if (items.isEmpty())
        return Said();
    // Each goes directly behind the session: the last one first keeps their order.
    const Result<ChangeSet> changes = forEach(QList<Id>(items.crbegin(), items.crend()), moveItemOut);
    const QString label =
        items.size() == 1
            ? tr("Moved %1 out of its session").arg(titleOf(m_editor->plan(), items.constFirst()))
            : tr("Moved %n item(s) out of their session", nullptr, int(items.size()));
    return changes ? apply(label, *changes) : Result<Said>(changes.error());
}

Result<Said> AgendaEdits::togglePin(Id id)
{
    const AgendaItem* item = m_editor->plan().find<AgendaItem>(id);
    const ItemTime* time = m_editor->timing().find(id);
    if (!item || !time)
        return Said();
    const QString label = item->pinnedStart
                              ? tr("Let %1 float").arg(quotedTitle(item->title))
                              : tr("Pinned %1 to %2").arg(quotedTitle(item->title), clockText(time->start));
    return apply(label, convenor::togglePin(m_editor->plan(), id));
}

Result<Said> AgendaEdits::changeMinutes(Id item, int by)
{
    return apply(tr("Changed the length of %1").arg(titleOf(m_editor->plan(), item)),
                 convenor::changeMinutes(m_editor->plan(), item, by),
                 QStringLiteral("agenda/%1/by").arg(item));
}

Result<Said> AgendaEdits::remove(const QList<Id>& items)
{
    const QString label = items.size() == 1
                              ? tr("Removed %1").arg(titleOf(m_editor->plan(), items.constFirst()))
                              : tr("Removed %n item(s)", nullptr, int(items.size()));
    return apply(label, removeItems(m_editor->plan(), items));
}

Result<Said> AgendaEdits::clear(const QList<Cell>& cells)
{
    ChangeSet changes;
    Plan plan = m_editor->plan();
    for (const Cell& cell : cells) {
        const Result<ChangeSet> one = changesOf(plan, cell.item, cell.field, QString());
        if (!one)
            return one.error();
        Result<Plan> next = plan.applied(*one);
        if (!next)
            return next.error();
        plan = std::move(*next);
        changes.append(*one);
    }
    const QString label = cells.size() == 1
                              ? labelOf(cells.constFirst().item, cells.constFirst().field, QString())
                              : tr("Emptied %n cell(s)", nullptr, int(cells.size()));
    return apply(label, changes);
}

Result<Said> AgendaEdits::edit(const AgendaItem& before, const AgendaItem& after, const QString& label,
                               const QString& mergeKey)
{
    ChangeSet changes;
    changes.edit(before, after);
    return apply(label, changes, mergeKey);
}

Result<Said> AgendaEdits::paste(const QList<Id>& items, const AgendaPlace& newPlace,
                                const QList<AgendaField>& fields, const QList<PastedRow>& rows)
{
    ChangeSet changes;
    Plan plan = m_editor->plan();
    const auto take = [&](const ChangeSet& more) -> Result<Done> {
        Result<Plan> next = plan.applied(more);
        if (!next)
            return next.error();
        plan = std::move(*next);
        changes.append(more);
        return Done{};
    };
    for (qsizetype row = 0; row < rows.size(); ++row) {
        Id id = items.value(row);
        const bool isNew = id == 0;
        // An empty line makes no item, and an empty cell of a new one says nothing.
        const auto saysNothing = [](const std::optional<QString>& text) {
            return !text || text->trimmed().isEmpty();
        };
        if (isNew && std::all_of(rows[row].cbegin(), rows[row].cend(), saysNothing))
            continue;
        if (isNew) {
            AgendaItem item;
            item.minutes = newItemMinutes;
            const Insertion insertion = insertItem(plan, item, newPlace, m_editor->ids());
            if (const Result<Done> done = take(insertion.changes); !done)
                return done.error();
            id = insertion.item;
        }
        for (qsizetype column = 0; column < std::min(fields.size(), rows[row].size()); ++column) {
            const std::optional<QString>& text = rows[row][column];
            if (!text || (isNew && saysNothing(text)))
                continue;
            const Result<ChangeSet> one = changesOf(plan, id, fields[column], *text);
            if (!one)
                return one.error();
            if (const Result<Done> done = take(*one); !done)
                return done.error();
        }
    }
    return apply(tr("Pasted %n row(s)", nullptr, int(rows.size())), changes);
}

} // namespace convenor
