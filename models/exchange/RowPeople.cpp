#include "exchange/RowPeople.h"

#include "domain/planners/PeopleCell.h"

namespace convenor {
namespace {
// Stands for a key that two people have: it tells nobody.
constexpr Id several = -1;
} // namespace

RowPeople::Keys RowPeople::keysOf(const Person& person)
{
    return {nameKey(fullName(person)),
            person.organisation.isEmpty() ? QString() : foldedName(person.organisation),
            person.email.toLower()};
}

// 128 bits of two hashes stand for the texts: 100,000 people meet by chance once in 10^28 files.
RowPeople::Key RowPeople::keyOf(char kind, const QString& one, const QString& other)
{
    const QString text = QLatin1Char(kind) + one + u'\n' + other;
    return {qHash(text, 0x9E3779B97F4A7C15), qHash(text, 0xC2B2AE3D27D4EB4F)};
}

Id RowPeople::find(const Keys& keys) const
{
    if (m_ids.isEmpty())
        return 0;
    const auto known = [this](char kind, const QString& one, const QString& other = {}) {
        return qMax(m_ids.value(keyOf(kind, one, other)), Id(0));
    };
    if (keys.name.isEmpty()) {
        const Id nameless = keys.email.isEmpty() ? 0 : known('u', keys.email);
        return nameless != 0 || keys.email.isEmpty() ? nameless : known('e', keys.email);
    }
    if (!keys.email.isEmpty()) {
        if (const Id id = known('m', keys.email, keys.name))
            return id;
        if (const Id id = known('u', keys.email)) // an address without a name
            return id;
    }
    if (!keys.organisation.isEmpty())
        return known('o', keys.name, keys.organisation);
    if (const Id id = known('q', keys.name)) // nothing but the name
        return id;
    return keys.email.isEmpty() ? known('p', keys.name) : 0;
}

void RowPeople::insert(const Keys& keys, Id id)
{
    const auto keep = [this, id](char kind, const QString& one, const QString& other = {}) {
        Id& kept = m_ids[keyOf(kind, one, other)];
        kept = kept == 0 || kept == id ? id : several;
    };
    if (!keys.email.isEmpty()) {
        keep('e', keys.email);
        if (keys.name.isEmpty())
            keep('u', keys.email);
        else
            keep('m', keys.email, keys.name);
    }
    if (keys.name.isEmpty())
        return;
    if (!keys.organisation.isEmpty())
        keep('o', keys.name, keys.organisation);
    else
        keep(keys.email.isEmpty() ? 'q' : 'p', keys.name);
}
} // namespace convenor
