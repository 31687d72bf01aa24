#include "domain/PeopleCounts.h"

#include "domain/planners/PeopleCell.h"

#include <QHash>

#include <algorithm>

namespace convenor {
namespace {
QString textOf(const Person& person, CountBy by)
{
    switch (by) {
    case CountBy::Country: {
        // Codes are one in any case.
        const QString country = person.country.simplified();
        return country.size() == 2 ? country.toUpper() : country;
    }
    case CountBy::Organisation:
        return person.organisation.simplified();
    case CountBy::Category:
        return person.category.simplified();
    case CountBy::Status:
        return QLatin1String(word(person.status));
    case CountBy::Origin:
        return person.local == Origin::Unknown ? QString() : QLatin1String(word(person.local));
    }
    Q_UNREACHABLE();
}

// One thing that people have in common, and how they spell it.
struct Group
{
    QHash<QString, int> spellings;
    QStringList order; // the spellings as they came
    int people = 0;

    void add(const QString& text)
    {
        ++people;
        if (++spellings[text] == 1)
            order.append(text);
    }
    // The one that most wrote; of several the first.
    QString spelling() const
    {
        return *std::max_element(order.cbegin(), order.cend(), [this](const QString& a, const QString& b) {
            return spellings.value(a) < spellings.value(b);
        });
    }
};
} // namespace

QString countKey(const Person& person, CountBy by)
{
    const QString text = textOf(person, by);
    return text.isEmpty() ? QString() : foldedName(text);
}

QList<PeopleCount> countPeople(const QList<const Person*>& people, CountBy by)
{
    QHash<QString, Group> groups;
    QHash<QString, QString> folded; // by text: many have the same one
    for (const Person* person : people) {
        const QString text = textOf(*person, by);
        auto key = folded.constFind(text);
        if (key == folded.cend())
            key = folded.insert(text, text.isEmpty() ? QString() : foldedName(text));
        groups[*key].add(text);
    }
    QList<PeopleCount> counts;
    for (const Group& group : std::as_const(groups))
        counts.append({group.spelling(), group.people});
    std::sort(counts.begin(), counts.end(), [](const PeopleCount& a, const PeopleCount& b) {
        if (a.key.isEmpty() != b.key.isEmpty())
            return b.key.isEmpty();
        return a.people != b.people ? a.people > b.people : a.key < b.key;
    });
    return counts;
}
} // namespace convenor
