// Whom of a workshop a row of a table is about, where nobody is to be added.
#pragma once

#include "domain/planners/Duplicates.h"
#include "exchange/PersonRow.h"

namespace convenor {
// Finds by number (together with a name or an address that fits), by e-mail address, by name, by name and
// organisation, and by a name that is spelt otherwise ("Georgi Ivanov" for "Георги Иванов"). An address that
// one person alone has decides, unless the name is just that of another. Of several people who may be meant,
// nobody is taken. The plan must outlive it.
class PersonFinder
{
public:
    explicit PersonFinder(const Plan& plan);

    struct Found
    {
        Id person = 0;                 // 0: nobody, or several
        QList<Id> candidates = {};     // who may be meant, where nobody is for certain
        bool isSpeltOtherwise = false; // the name that was asked for is another
    };
    Found find(const PersonRow& row) const;

private:
    QList<Id> narrowed(const QList<Id>& people, const Person& asked) const;
    bool sharesName(Id id, const Person& asked) const;

    const Plan& m_plan;
    QHash<QString, QList<Id>> m_byEmail; // in small letters
    QHash<QString, QList<Id>> m_byName;  // nameKey
    PersonIndex m_index;
};
} // namespace convenor
