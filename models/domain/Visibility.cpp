#include "domain/Visibility.h"

#include "domain/Erasure.h"

namespace convenor {
bool isPublic(const Plan& plan, const AgendaItem& item)
{
    // Parents that form a circle end somewhere too.
    constexpr int deepest = 100;
    const AgendaItem* at = &item;
    for (int depth = 0; at && depth < deepest; ++depth) {
        if (at->internal || at->kind == ItemKind::Internal)
            return false;
        at = at->parent == 0 ? nullptr : plan.find<AgendaItem>(at->parent);
    }
    return true;
}

bool isExpected(const Person& person)
{
    return person.status != PersonStatus::Cancelled && person.status != PersonStatus::Waiting;
}

bool mayBeNamed(const Person& person, Audience audience)
{
    switch (audience) {
    case Audience::Organisers:
        return true;
    case Audience::Participants:
        return person.listConsent != Consent::No;
    case Audience::Public:
        return person.listConsent == Consent::Yes;
    }
    Q_UNREACHABLE();
}

bool mayBeContacted(const Person& person, Audience audience)
{
    return audience == Audience::Organisers ||
           (mayBeNamed(person, audience) && person.contactConsent == Consent::Yes);
}

namespace {
Row unnamed(const Person& person)
{
    Person shown = person;
    for (QString* text : {&shown.familyName, &shown.givenName, &shown.title, &shown.organisation,
                          &shown.function, &shown.email, &shown.phone})
        text->clear();
    return makeRow(std::move(shown));
}
} // namespace

Plan planFor(const Plan& plan, Audience audience)
{
    QSet<Id> hidden;
    for (const Person& person : plan.all<Person>()) {
        if (!mayBeNamed(person, audience))
            hidden.insert(person.id);
    }
    if (hidden.isEmpty())
        return plan;
    Erasure names(hidden);
    names.learn(plan);
    Plan shown = plan;
    for (const Table table : allTables) {
        std::vector<Row> rows;
        bool differs = false;
        for (const auto& chunk : plan.rows(table).chunks()) {
            for (const Row& row : *chunk) {
                const bool isHidden = table == Table::Person && hidden.contains(row->id);
                rows.push_back(isHidden ? unnamed(as<Person>(*row)) : erasedRow(row, names));
                differs = differs || rows.back() != row;
            }
        }
        if (!differs)
            continue;
        shown.rows(table) = TableRows();
        shown.rows(table).fill(std::move(rows));
    }
    return shown;
}
} // namespace convenor
