// Which expert of a helpdesk people mean by what they wrote.
#pragma once

#include "exchange/PersonFinder.h"

#include <QHash>
#include <QStringList>

namespace convenor {
// Finds an expert by name (however it is spelt), by what the questionnaire calls them ("Arnault Morisson
// (Univ. Lille)"), by a part of the name that only one of them has, by e-mail address, by place ("Table 3"),
// and by what they know. The plan must outlive it.
class ExpertFinder
{
public:
    ExpertFinder(const Plan& plan, Id helpdesk, const PersonFinder& people);

    struct Found
    {
        QList<Id> experts = {};   // HelpdeskExpert, in the order written, each once
        bool any = false;         // "any": who is not named may do it too
        bool isAnyFirst = false;  // before all who are named
        QString knows = {};       // of any: what they must know, as an expert's topics have it
        QStringList unknown = {}; // parts that mean nobody here
        bool isEmpty() const { return experts.isEmpty() && !any && unknown.isEmpty(); }
    };
    // One name, or several with semicolons, line ends, commas, slashes or "or" between them; "any", "any who
    // knows state aid".
    Found findAll(const QString& cell) const;
    // By the whole name only: for headers. 0 when no expert is meant.
    Id findByName(const QString& text) const;
    // The topic as the experts have it; "" when none of them knows it.
    QString topicOf(const QString& text) const;

private:
    void add(QHash<QString, Id>& names, const QString& name, Id expert);
    bool takeOne(const QString& text, Found& found) const;
    Id findOne(const QString& text) const;

    const PersonFinder& m_people;
    QHash<QString, Id> m_names;       // nameKey of whole names; -1: several have it
    QHash<QString, Id> m_parts;       // folded: parts of names, places, addresses
    QHash<Id, Id> m_byPerson;         // expert by person
    QHash<QString, QString> m_topics; // by folded topic
};

// "Ana Bell", "Ana Bell (Cluster A)", "Ana Bell <ana@bell.example>", "ana@bell.example" as a row of a table.
PersonRow personOfText(const QString& text);
} // namespace convenor
