// Who is known for certain, in a table or in the plan: rows that repeat within one file are one person.
#pragma once

#include "domain/PeopleRecords.h"

#include <QHash>

namespace convenor {
// Finds people by name with organisation, by name with e-mail, or by e-mail where one of the two has no name.
// Two addresses without organisations are two people: namesakes. Needs a few dozen bytes for each person.
class RowPeople
{
public:
    // What a person is known by; an empty text is none.
    struct Keys
    {
        QString name;
        QString organisation;
        QString email;
    };
    static Keys keysOf(const Person& person);

    // 0 when nobody like this stands here, or several.
    Id find(const Keys& keys) const;
    void insert(const Keys& keys, Id id);

private:
    struct Key
    {
        quint64 high = 0;
        quint64 low = 0;
        bool operator==(const Key&) const = default;
    };
    friend size_t qHash(const Key& key, size_t seed) { return size_t(key.high ^ seed) ^ size_t(key.low); }
    static Key keyOf(char kind, const QString& one, const QString& other);

    QHash<Key, Id> m_ids;
};
} // namespace convenor
