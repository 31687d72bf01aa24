#include "ui/groups/TypedWishes.h"

#include "domain/planners/PeopleCell.h"
#include "domain/planners/RoundPlanner.h"
#include "editing/AgendaEdits.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace convenor {
namespace {
struct TypedWishesTexts
{
    Q_DECLARE_TR_FUNCTIONS(TypedWishes)
};

Error wrong(const QString& typed, const QString& why)
{
    return {ErrorKind::WrongFormat, typed, why};
}

// Groups whose topic begins so; one of exactly that topic before all others.
QList<Id> groupsMeant(const Plan& plan, const QList<Id>& groups, const QString& typed)
{
    const QString key = foldedName(typed);
    QList<Id> found;
    for (const Id group : groups) {
        const QString title = foldedName(groupTitle(plan, group));
        if (title == key)
            return {group};
        if (!key.isEmpty() && title.startsWith(key))
            found.append(group);
    }
    return found;
}

Result<Id> groupMeant(const Plan& plan, const QList<Id>& groups, const QString& typed)
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (isNumber && (number < 1 || number > groups.size()))
        return wrong(typed,
                     TypedWishesTexts::tr("There is no group %1: type 1 to %2, or the beginning of a topic.")
                         .arg(number)
                         .arg(groups.size()));
    if (isNumber)
        return groups[number - 1];
    const QList<Id> found = groupsMeant(plan, groups, typed);
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        return wrong(
            typed, TypedWishesTexts::tr("No topic begins with “%1”: type its first letters, or the number of "
                                        "the group.")
                       .arg(shownText(typed)));
    return wrong(typed, TypedWishesTexts::tr("“%1” may mean %2 or %3: type more of the topic.")
                            .arg(shownText(typed), quotedTitle(groupTitle(plan, found[0])),
                                 quotedTitle(groupTitle(plan, found[1]))));
}
} // namespace

Result<QList<Id>> wishesFromText(const Plan& plan, Id round, const QString& text)
{
    static const QRegularExpression separator(QStringLiteral("[,;\\n]"));
    const QList<Id> groups = groupsOfRound(plan, round);
    QList<Id> wishes;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        const QString typed = part.trimmed();
        if (typed.isEmpty())
            continue;
        const Result<Id> group = groupMeant(plan, groups, typed);
        if (!group)
            return group.error();
        if (wishes.contains(*group))
            return wrong(text,
                         TypedWishesTexts::tr("%1 is there twice: name each group once, the best first.")
                             .arg(quotedTitle(groupTitle(plan, *group))));
        wishes.append(*group);
    }
    return wishes;
}

QString wishesText(const Plan& plan, Id round, const QList<Id>& wishes)
{
    const QList<Id> groups = groupsOfRound(plan, round);
    QStringList numbers;
    for (const Id group : wishes)
        numbers.append(QString::number(groups.indexOf(group) + 1));
    return numbers.join(QStringLiteral(", "));
}
} // namespace convenor
