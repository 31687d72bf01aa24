// Breakout groups.
#pragma once

#include "domain/Field.h"

namespace convenor {
struct AgendaItem;
struct Person;
struct Room;

// What counts most when a round is divided; the others still count.
enum class GroupAim {
    All,   // wishes, new faces and balance together
    Even,  // groups as even as the whole
    Mixed, // people meet whom they have not met
    Wished // people get what they wished for
};
inline constexpr const char* wordsGroupAim[] = {"all", "even", "mixed", "wished"};
template <>
inline constexpr std::span<const char* const> wordsOf<GroupAim>{wordsGroupAim};

// Parallel groups that hang on an agenda item.
struct BreakoutRound
{
    static constexpr Table table = Table::BreakoutRound;
    Id id = 0;
    Ref<AgendaItem> agendaItem;
    QString name;
    GroupAim aim = GroupAim::All;
    // By what the groups are to be even: some of "country,organisation,category,language,first_timer".
    QString balance = QStringLiteral("country,organisation,category");
    // How many people a group may have more or fewer than an equal share; a capacity is never exceeded.
    int sizeTolerance = 0;
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

enum class PairKind { Together, Apart };
inline constexpr const char* wordsPairKind[] = {"together", "apart"};
template <>
inline constexpr std::span<const char* const> wordsOf<PairKind>{wordsPairKind};

// Two people who are to be in one group, or never in one, in every round.
struct PairRule
{
    static constexpr Table table = Table::PairRule;
    Id id = 0;
    Ref<Person> first;
    Ref<Person> second;
    PairKind kind = PairKind::Together;
    bool operator==(const PairRule&) const = default;
};
} // namespace convenor
