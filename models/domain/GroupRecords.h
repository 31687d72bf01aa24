// Breakout groups.
#pragma once

#include "domain/Field.h"

namespace convenor {
struct AgendaItem;
struct Person;
struct Room;

// Parallel groups that hang on an agenda item.
struct BreakoutRound
{
    static constexpr Table table = Table::BreakoutRound;
    Id id = 0;
    Ref<AgendaItem> agendaItem;
    QString name;
    bool operator==(const BreakoutRound&) const = default;
};

// One group of a round. Groups of one round may share a room, each at its place.
struct BreakoutGroup
{
    static constexpr Table table = Table::BreakoutGroup;
    Id id = 0;
    Ref<BreakoutRound> round;
    QString topic;
    Ref<Room> room;
    QString place;               // "Table 7"
    std::optional<int> capacity; // people
    Ref<Person> moderator;
    Ref<Person> rapporteur;
    QString languages; // ISO codes
    bool operator==(const BreakoutGroup&) const = default;
};

// A person in a group; a person is in one group of a round.
struct GroupMembership
{
    static constexpr Table table = Table::GroupMembership;
    Id id = 0;
    Ref<BreakoutRound> round;
    Ref<BreakoutGroup> group;
    Ref<Person> person;
    bool pinned = false; // stays when the round is divided again
    bool operator==(const GroupMembership&) const = default;
};

// Which group of a round somebody would like to be in.
struct TopicPreference
{
    static constexpr Table table = Table::TopicPreference;
    Id id = 0;
    Ref<Person> person;
    Ref<BreakoutGroup> group;
    int rank = 1; // 1 = first choice
    bool operator==(const TopicPreference&) const = default;
};
} // namespace convenor
