// Who stands where once something was printed: people keep their page, late ones come on a supplement.
#pragma once

#include "domain/Id.h"

#include <QList>
#include <QString>

namespace convenor {
struct PrintedPages;

// People as they would stand on a list today, were nothing printed.
struct WantedList
{
    QString unit; // "day 3 local"; unique among the lists
    QList<Id> people;
};

// What is printed and counted by itself: a list, or one of its supplements.
struct FrozenUnit
{
    QString unit;       // the list's, or that with " supplement 2"
    int list = 0;       // index of the list it belongs to
    int supplement = 0; // 0 = the list itself
    bool printed = false;
    // Printed: each page as it is on paper, whoever has cancelled or is not in the plan any more included; 0
    // is a place left empty. Not printed: all in one, for whoever lays it out to divide.
    QList<QList<Id>> pages;

    bool operator==(const FrozenUnit&) const = default;
};

// The units of all lists, each list followed by its supplements. Who stands on a printed page of any of these
// lists stays exactly there, and nowhere else (on the first of them, were there several); everybody else
// comes in the wanted order on the list, when it was never printed, or on the next supplement. A unit with
// nobody on it is left out unless it is printed. `printed` may be null: nothing is.
QList<FrozenUnit> frozenOrder(const QList<WantedList>& lists, const PrintedPages* printed);

// "day 3 supplement 2"; the list's own name for 0.
QString supplementUnit(const QString& list, int supplement);
// The reverse: the name of the list that a unit is, or is a supplement of.
QString listOfUnit(const QString& unit);
// The number of the next supplement of a list: 1 when none is printed.
int nextSupplement(const QString& list, const PrintedPages& printed);
} // namespace convenor
