// What the rules about groups share: the rounds with their seats, read in one pass, and words for them.
#pragma once

#include "domain/GroupRecords.h"
#include "domain/rules/Problem.h"

#include <QSet>

namespace convenor::rules {
// A round that stands on the agenda.
struct RoundView
{
    const BreakoutRound* round = nullptr;
    qsizetype item = -1;                       // index in Timing::items()
    bool isMarket = false;                     // people walk about
    QList<const BreakoutGroup*> groups;        // by id
    QList<const GroupMembership*> memberships; // by id
    QHash<Id, Id> groupOf;                     // by person, leaders included
    QSet<Id> leaders;

    // Whether somebody who has a seat takes up a place (RoundPlanner.h).
    bool takesSeat(const Plan& plan, Id person) const;
    // The seats of people who may be sent to another group (neither pinned nor leading), those seated last
    // first.
    QList<const GroupMembership*> movable() const;
};

// By id; rounds whose item is not there are left out. They live as long as the input and its copies.
const QList<RoundView>& readRounds(const RuleInput& input);

QString roundName(const RuleInput& input, const RoundView& view);
QString groupName(const RuleInput& input, Id group);
// "Water in First round".
QString groupInRound(const RuleInput& input, const RoundView& view, Id group);
// "A, B, C and 4 more".
QString listText(const QStringList& names);
QString peopleText(const RuleInput& input, const QList<Id>& people);

// A warning about a round, and the first few people.
Problem problemOf(const RuleInput& input, const char* rule, const RoundView& view, const QList<Id>& people);

// Whether the event counts on the person (isExpected).
bool isHere(const Plan& plan, Id person);

// The seat in another group.
ChangeSet moved(const GroupMembership& row, Id group);
} // namespace convenor::rules
