#include "domain/rules/RuleText.h"

#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace convenor::rules {
QString shortText(const QString& text, const QString& otherwise)
{
    constexpr qsizetype longest = 80;
    // Titles may be 100 kB long: only their head is looked at.
    QString head = text.first(std::min<qsizetype>(text.size(), 4 * longest)).simplified();
    if (head.isEmpty())
        return otherwise;
    if (head.size() <= longest && text.size() <= 4 * longest)
        return head;
    head.truncate(longest - 1);
    if (head.back().isHighSurrogate())
        head.chop(1);
    return head.trimmed() + u'\u2026';
}

QString itemName(const AgendaItem& item)
{
    return shortText(item.title, translatedName(nameOf(item.kind)));
}

QString itemName(const RuleInput& input, qsizetype index)
{
    return itemName(itemAt(input, index));
}

QString roomName(const Plan& plan, Id room)
{
    const QString unnamed = QCoreApplication::translate("rules", "a room without a name");
    const Room* record = plan.find<Room>(room);
    return record ? shortText(record->name, unnamed) : unnamed;
}

QString personName(const Plan& plan, Id person)
{
    const QString unnamed = QCoreApplication::translate("rules", "a person without a name");
    const Person* record = plan.find<Person>(person);
    return record ? shortText(fullName(*record), unnamed) : unnamed;
}

QString dateText(QDate date)
{
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString whenText(const RuleInput& input, qsizetype index)
{
    constexpr int minutesOfDay = 1440;
    const ItemTime& time = input.timing.items().at(index);
    // What begins behind midnight is told by the date of its night.
    const int later = time.start >= 0 ? time.start / minutesOfDay : 0;
    const auto clock = [](int minutes) { return clockText(minutes < 0 ? minutes : minutes % minutesOfDay); };
    const QString times = clock(time.start) + u'\u2013' + clock(time.end);
    if (input.timing.days().size() < 2 && later == 0)
        return times;
    return dateText(input.plan.find<Day>(time.day)->date.addDays(later)) + QStringLiteral(", ") + times;
}

Id roomHere(const RuleInput& input, qsizetype index)
{
    // What an item stands in has a lower index: this ends.
    while (index >= 0) {
        if (const Id room = itemAt(input, index).room)
            return room;
        const ItemTime& time = input.timing.items().at(index);
        index = time.parent ? input.schedule.indexOf(time.parent) : -1;
    }
    return 0;
}

const AgendaItem& itemAt(const RuleInput& input, qsizetype index)
{
    return *input.plan.find<AgendaItem>(input.timing.items().at(index).item);
}

void meanAll(Problem& problem, Table table, QList<Id> ids)
{
    // However the rule comes upon them.
    std::sort(ids.begin(), ids.end());
    problem.facts += tableInfo(table).name;
    for (const Id id : std::as_const(ids))
        problem.facts += ' ' + QByteArray::number(id);
    problem.facts += '\n';
}

void meanAll(Problem& problem, const RuleInput& input, const QList<qsizetype>& items)
{
    QList<Id> ids;
    for (const qsizetype index : items)
        ids.append(input.timing.items().at(index).item);
    meanAll(problem, Table::AgendaItem, ids);
}

void offer(Problem& problem, const QString& text, ChangeSet changes)
{
    if (!changes.isEmpty())
        problem.fixes.append({text, std::move(changes)});
}

void offerUnpin(Problem& problem, const RuleInput& input, qsizetype index)
{
    const AgendaItem& item = itemAt(input, index);
    offer(problem,
          QCoreApplication::translate("rules", "Let %1 follow what comes before it (remove the fixed start)")
              .arg(itemName(item)),
          edited<AgendaItem>(input.plan, item.id, [](AgendaItem& edit) { edit.pinnedStart.reset(); }));
}

qsizetype lastLeaf(const RuleInput& input, qsizetype index, int by)
{
    const QList<ItemTime>& items = input.timing.items();
    const int end = items.at(index).end - std::max(by, 1);
    const int depth = items.at(index).depth;
    qsizetype leaf = -1;
    for (qsizetype i = index; i < items.size() && (i == index || items.at(i).depth > depth); ++i) {
        if (items.at(i).end <= end || items.at(i).hasChildren)
            continue;
        if (leaf >= 0)
            return -1;
        leaf = i;
    }
    return leaf;
}

qsizetype siblingInFront(const RuleInput& input, qsizetype index)
{
    const QList<ItemTime>& items = input.timing.items();
    const ItemTime& time = items.at(index);
    const AgendaItem* parent = input.plan.find<AgendaItem>(time.parent);
    if (parent && parent->kind == ItemKind::Parallel)
        return -1;
    for (qsizetype i = index - 1; i >= 0; --i) {
        const ItemTime& other = items.at(i);
        if (other.depth < time.depth || other.day != time.day)
            return -1;
        if (other.depth == time.depth)
            return i;
    }
    return -1;
}
} // namespace convenor::rules
