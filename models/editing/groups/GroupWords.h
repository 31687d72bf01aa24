// What steps of groups are called, and what a seat breaks, in sentences.
#pragma once

#include "domain/GroupRecords.h"
#include "domain/Plan.h"

#include <QStringList>

namespace convenor {
// "Anna Georgieva"; "3 people".
QString peopleInWords(const Plan& plan, const QList<Id>& people);
// People of a group and of a round who take up a place (takesSeat).
int sizeOfGroup(const Plan& plan, Id group);
int seatsOfRound(const Plan& plan, Id round);
// "8 of 10"; "8" where nobody says how many it holds.
QString sizeText(const Plan& plan, Id group);
// "“Skills” now holds 11 of 10 people." "" when it does not hold too many.
QString sizeWarning(const Plan& plan, Id group);
// Why the first of them cannot leave his seat for the group (0 = for none); "" when all can.
QString firstNotMoved(const Plan& plan, Id round, const QList<Id>& people, Id group);
// Rules about languages and about two people that the seats of these people break in a round, a sentence
// each.
QStringList rulesBrokenBy(const Plan& plan, Id round, const QList<Id>& people);
// "“Skills” now has room Alpha", "Renamed “Skills” to “Talent”".
QString groupEditLabel(const Plan& plan, const BreakoutGroup& before, const BreakoutGroup& after);
QString roundEditLabel(const Plan& plan, const BreakoutRound& before, const BreakoutRound& after);
} // namespace convenor
