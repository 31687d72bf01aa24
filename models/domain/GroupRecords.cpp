#include "domain/GroupRecords.h"

#include "domain/AgendaRecords.h"
#include "domain/FieldMaker.h"
#include "domain/PeopleRecords.h"
#include "domain/TableInfo.h"

namespace convenor {
namespace {
using detail::field;

constexpr FieldInfo breakoutRoundFields[] = {
    field<&BreakoutRound::agendaItem>("agenda_item", Required),
    field<&BreakoutRound::name>("name", Translatable),
    field<&BreakoutRound::aim>("aim"),
    field<&BreakoutRound::balance>("balance"),
    field<&BreakoutRound::sizeTolerance>("size_tolerance", NotNegative),
};

constexpr FieldInfo breakoutGroupFields[] = {
    field<&BreakoutGroup::round>("round", Required),
    field<&BreakoutGroup::topic>("topic", Translatable),
    field<&BreakoutGroup::room>("room"),
    field<&BreakoutGroup::place>("place", Translatable),
    field<&BreakoutGroup::capacity>("capacity", NotNegative),
    field<&BreakoutGroup::moderator>("moderator"),
    field<&BreakoutGroup::rapporteur>("rapporteur"),
    field<&BreakoutGroup::languages>("languages"),
};

constexpr FieldInfo groupMembershipFields[] = {
    field<&GroupMembership::round>("round", Required),
    field<&GroupMembership::group>("group", Required),
    field<&GroupMembership::person>("person", Required),
    field<&GroupMembership::pinned>("pinned"),
};

constexpr FieldInfo topicPreferenceFields[] = {
    field<&TopicPreference::person>("person", Required),
    field<&TopicPreference::group>("group", Required),
    field<&TopicPreference::rank>("rank", Positive),
};

constexpr FieldInfo pairRuleFields[] = {
    field<&PairRule::first>("first", Required),
    field<&PairRule::second>("second", Required),
    field<&PairRule::kind>("kind"),
};

} // namespace

template <>
const TableInfo& infoOf<BreakoutRound>()
{
    static const TableInfo info = detail::makeTableInfo<BreakoutRound>("breakout_round", breakoutRoundFields);
    return info;
}

template <>
const TableInfo& infoOf<BreakoutGroup>()
{
    static const TableInfo info = detail::makeTableInfo<BreakoutGroup>("breakout_group", breakoutGroupFields);
    return info;
}

template <>
const TableInfo& infoOf<GroupMembership>()
{
    static const TableInfo info =
        detail::makeTableInfo<GroupMembership>("group_membership", groupMembershipFields);
    return info;
}

template <>
const TableInfo& infoOf<TopicPreference>()
{
    static const TableInfo info =
        detail::makeTableInfo<TopicPreference>("topic_preference", topicPreferenceFields);
    return info;
}

template <>
const TableInfo& infoOf<PairRule>()
{
    static const TableInfo info = detail::makeTableInfo<PairRule>("pair_rule", pairRuleFields);
    return info;
}
} // namespace convenor
