#include "domain/rules/RuleText.h"

#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"

#include <QCoreApplication>
#include <QLocale>

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
    const ItemTime& time = input.timing.items().at(index);
    const QString times = clockText(time.start) + u'\u2013' + clockText(time.end);
    if (input.timing.days().size() < 2)
        return times;
    return dateText(input.plan.find<Day>(time.day)->date) + QStringLiteral(", ") + times;
}

const AgendaItem& itemAt(const RuleInput& input, qsizetype index)
{
    return *input.plan.find<AgendaItem>(input.timing.items().at(index).item);
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
} // namespace convenor::rules
