// Rounds that share topics, seen as one pool of topics, and a pool's picks put back into rounds.
#pragma once

#include "solve/GroupProblem.h"
#include "solve/PreferenceFlow.h"

namespace convenor::solve {
// Some rounds of a problem with their topics numbered from 0; groups without a topic have one of their own.
struct TopicRounds
{
    std::vector<int> rounds;               // of the problem, rising
    std::vector<std::vector<int>> topicOf; // [i][group], i counts `rounds`
    int topics = 0;
    // Every round has the same topics, one group each, with the same languages and the same cost for
    // everybody: then any pick may be taken in any round.
    bool alike = false;
    // And the same sizes and people: then the flow over all rounds is the whole truth (König).
    bool regular = false;
};

// The rounds of a problem in sets that share no topic with each other.
std::vector<TopicRounds> topicRoundsOf(const GroupProblem& problem);

struct Pool
{
    TopicPool free;           // what is left when the pinned seats are taken out
    bool fits = true;         // no group has more pinned people than places
    long long pinnedCost = 0; // what the pinned seats cost
};
// All rounds of a set in one pool: a topic has the places of all rounds and costs what it costs in the
// cheapest of them, and nobody takes a topic twice. A relaxation of the rounds, so a bound.
Pool poolOf(const GroupProblem& problem, const TopicRounds& set);

// One round alone, groups as topics. Without `others` nothing else is looked at; with them a group is
// forbidden to whoever sits at its topic in another round.
Pool poolOf(const GroupProblem& problem, int round, const Seating* others = nullptr);

// Puts the picks of a set's pool into its rounds, so that as many groups as possible keep their sizes: for
// rounds that are alike, the colouring of a bipartite graph by exchanges along alternating paths, which
// pinned seats are no part of. Where everybody takes part in all rounds, nothing is pinned and sizes are the
// same in all rounds, every size is kept (König). Returns false, and changes nothing, when the rounds are
// not alike. `seats` holds the pinned seats of these rounds and no other.
bool splitIntoRounds(const GroupProblem& problem, const TopicRounds& set, const TopicPicks& picks,
                     Seating& seats);
} // namespace convenor::solve
