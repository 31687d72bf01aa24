// Who takes part in rounds, for many questions about one plan: what roundPeople says, read once.
#pragma once

#include "domain/planners/RoundPlanner.h"
#include "domain/rules/Schedule.h"

#include <QSet>

namespace convenor {
// Whether a place on an item's list keeps people from being elsewhere: lunch, coffee and helpdesks beside a
// session are nothing that does.
bool isChosen(const Plan& plan, Id item);

class RoundPeople
{
public:
    // Both must outlive it; the schedule is that of known.plan().
    RoundPeople(const DaysOfPeople& known, const Schedule& schedule);

    // By id; nobody when the round or its item is not there.
    QList<Id> of(Id round) const;

private:
    // Who has a place on the list of the item, or of the nearest item above it; nullptr when there is no
    // list.
    const QSet<Id>* listOf(qsizetype item) const;
    // Who does something else at the time of the round.
    QSet<Id> busyDuring(const BreakoutRound& round, qsizetype item, bool hasList) const;

    const DaysOfPeople& m_known;
    const Schedule& m_schedule;
    QHash<Id, QSet<Id>> m_lists;   // signUpLists
    QHash<Id, QSet<Id>> m_away;    // who is excused or was absent, by item
    QHash<Id, QSet<Id>> m_leaders; // by round
    QHash<Id, QSet<Id>> m_seated;  // by round, leaders included
};

// roundGaps, of people whom RoundPeople told.
RoundGaps gapsOf(const Plan& plan, Id round, const QList<Id>& people);
} // namespace convenor
