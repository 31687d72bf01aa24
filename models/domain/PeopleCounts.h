// How many people: counted once, for the window and for paper.
#pragma once

#include "domain/PeopleRecords.h"
#include "domain/Plan.h"

namespace convenor {
enum class CountBy { Country, Organisation, Category, Status, Origin };

struct PeopleCount
{
    QString key; // the country's code, the organisation as most wrote it, the category, the word; "" = none
    int people = 0;
    bool operator==(const PeopleCount&) const = default;
};
// By which people are one in such a count: the same for all spellings that count as one; "" = none.
QString countKey(const Person& person, CountBy by);
// Most people first, then by key; those without anything last. Organisations and categories that differ by
// case, accents or spaces only are one.
QList<PeopleCount> countPeople(const QList<const Person*>& people, CountBy by);
} // namespace convenor
