#include "documents/papers/FrozenOrder.h"

#include "documents/papers/PrintedPages.h"

#include <QSet>

namespace convenor {
namespace {
// The pages of a unit as they are on paper. Who was met before keeps an empty place.
QList<QList<Id>> printedPeople(const QList<const PrintedPage*>& pages, QSet<Id>& seen)
{
    QList<QList<Id>> result;
    for (const PrintedPage* page : pages) {
        QList<Id> people;
        for (const PrintedSubject& subject : page->subjects) {
            people.append(seen.contains(subject.id) ? 0 : subject.id);
            seen.insert(subject.id);
        }
        result.append(people);
    }
    return result;
}

void addPrinted(QList<FrozenUnit>& units, int list, const QString& name, const PrintedPages& printed,
                QSet<Id>& seen)
{
    for (int supplement = 0; supplement < nextSupplement(name, printed); ++supplement) {
        const QString unit = supplementUnit(name, supplement);
        const QList<const PrintedPage*> pages = printed.ofUnit(unit);
        if (!pages.isEmpty())
            units.append({unit, list, supplement, true, printedPeople(pages, seen)});
    }
}
} // namespace

QString supplementUnit(const QString& list, int supplement)
{
    return supplement == 0 ? list : QStringLiteral("%1 supplement %2").arg(list).arg(supplement);
}

QString listOfUnit(const QString& unit)
{
    return unit.section(QStringLiteral(" supplement "), 0, 0);
}

int nextSupplement(const QString& list, const PrintedPages& printed)
{
    int next = 1;
    while (!printed.ofUnit(supplementUnit(list, next)).isEmpty())
        ++next;
    return next;
}

QList<FrozenUnit> frozenOrder(const QList<WantedList>& lists, const PrintedPages* printed)
{
    static const PrintedPages nothing;
    const PrintedPages& known = printed ? *printed : nothing;
    // First all that is printed: somebody who now belongs on another list stays where she is.
    QSet<Id> seen;
    QList<FrozenUnit> onPaper;
    for (int list = 0; list < lists.size(); ++list)
        addPrinted(onPaper, list, lists[list].unit, known, seen);
    QList<FrozenUnit> units;
    for (int list = 0; list < lists.size(); ++list) {
        const QString& name = lists[list].unit;
        QList<Id> late;
        for (const Id person : lists[list].people) {
            if (!seen.contains(person))
                late.append(person);
            seen.insert(person);
        }
        const bool isPrinted = !known.ofUnit(name).isEmpty();
        const int number = isPrinted ? nextSupplement(name, known) : 0;
        const FrozenUnit unit{supplementUnit(name, number), list, number, false, {late}};
        if (number == 0 && !late.isEmpty())
            units.append(unit);
        for (const FrozenUnit& old : std::as_const(onPaper)) {
            if (old.list == list)
                units.append(old);
        }
        if (number > 0 && !late.isEmpty())
            units.append(unit);
    }
    return units;
}
} // namespace convenor
