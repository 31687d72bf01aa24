// Which group of a round people mean by what they wrote.
#pragma once

#include "domain/Plan.h"

#include <QHash>
#include <QStringList>

namespace convenor {
// Finds a group by its topic (in every language of the workshop, as the questionnaire calls it; case, accents
// and punctuation do not matter), by its place ("Table 7"), by its number in the round ("3", "Group 3",
// "3. Skills") or by a beginning that only one topic has; a longer answer ("Skills (in room A)") counts when
// only one topic begins it. Made once for a table; keeps nothing of the plan.
class TopicFinder
{
public:
    TopicFinder(const Plan& plan, Id round);

    // 0 when nothing is meant, or several.
    Id find(const QString& text) const;
    // Not by number or place alone: for headers and for columns that nobody has named.
    Id findByTopic(const QString& text) const;

    struct Found
    {
        QList<Id> groups = {};    // in the order written, each once
        QStringList unknown = {}; // parts that mean no group
    };
    // One topic, or several with semicolons, line ends or commas between them, as form programs write
    // rankings and ticks; a topic may hold a comma itself.
    Found findAll(const QString& cell) const;

private:
    void add(QHash<QString, Id>& names, const QString& name, Id group);
    Id byBeginning(const QString& folded) const;
    Id byNumber(const QString& text) const;
    Found findParts(const QStringList& parts, const QString& glue) const;

    QList<Id> m_groups;          // in order
    QHash<QString, Id> m_exact;  // as written; -1: several have it
    QHash<QString, Id> m_folded; // the same, folded
    QHash<QString, Id> m_places; // folded
};
} // namespace convenor
