#include "domain/AgendaRecords.h"

#include "domain/FieldMaker.h"
#include "domain/TableInfo.h"

namespace convenor {
namespace {
using detail::field;

constexpr FieldInfo workshopFields[] = {
    field<&Workshop::title>("title", Translatable),
    field<&Workshop::summary>("summary", Translatable),
    field<&Workshop::place>("place", Translatable),
    field<&Workshop::link>("link"),
    field<&Workshop::organiser>("organiser", Translatable),
    field<&Workshop::timezone>("timezone"),
    field<&Workshop::zoneLabel>("zone_label"),
    field<&Workshop::secondTimezone>("second_timezone"),
    field<&Workshop::languages>("languages"),
    field<&Workshop::retentionDate>("retention_date"),
    field<&Workshop::programme>("programme", Translatable),
    field<&Workshop::projectNumber>("project_number"),
    field<&Workshop::fundingStatement>("funding_statement", Translatable),
    field<&Workshop::disclaimer>("disclaimer", Translatable),
    field<&Workshop::photoNotice>("photo_notice", Translatable),
    field<&Workshop::dataNotice>("data_notice", Translatable),
    field<&Workshop::confirmation>("confirmation", Translatable),
    field<&Workshop::accentColour>("accent_colour", Colour),
};

constexpr FieldInfo dayFields[] = {
    field<&Day::date>("date"),
    field<&Day::opens>("opens"),
    field<&Day::mustEndAt>("must_end_at"),
};

constexpr FieldInfo roomFields[] = {
    field<&Room::name>("name", Translatable),
    field<&Room::kind>("kind"),
    field<&Room::capacity>("capacity"),
    field<&Room::link>("link"),
};

constexpr FieldInfo roomDistanceFields[] = {
    field<&RoomDistance::fromRoom>("from_room", Required),
    field<&RoomDistance::toRoom>("to_room", Required),
    field<&RoomDistance::minutes>("minutes"),
};

constexpr FieldInfo trackFields[] = {
    field<&Track::name>("name", Translatable),
    field<&Track::code>("code"),
};

constexpr FieldInfo agendaItemFields[] = {
    field<&AgendaItem::day>("day"),
    field<&AgendaItem::parent>("parent"),
    field<&AgendaItem::position>("position"),
    field<&AgendaItem::kind>("kind"),
    field<&AgendaItem::title>("title", Translatable),
    field<&AgendaItem::abstract>("abstract", Translatable),
    field<&AgendaItem::minutes>("minutes", NotNegative),
    field<&AgendaItem::pinnedStart>("pinned_start"),
    field<&AgendaItem::bufferMinutes>("buffer_minutes", NotNegative),
    field<&AgendaItem::room>("room"),
    field<&AgendaItem::track>("track"),
    field<&AgendaItem::internal>("internal"),
    field<&AgendaItem::mode>("mode"),
    field<&AgendaItem::materials>("materials", Translatable),
    field<&AgendaItem::notes>("notes", Translatable),
    field<&AgendaItem::link>("link"),
    field<&AgendaItem::travelMinutes>("travel_minutes"),
    field<&AgendaItem::meetingPoint>("meeting_point", Translatable),
    field<&AgendaItem::groupSize>("group_size"),
    field<&AgendaItem::capacity>("capacity"),
    field<&AgendaItem::closedFor>("closed_for", Translatable),
    field<&AgendaItem::actualStart>("actual_start"),
    field<&AgendaItem::actualEnd>("actual_end"),
};

} // namespace

template <>
const TableInfo& infoOf<Workshop>()
{
    static const TableInfo info = detail::makeTableInfo<Workshop>("workshop", workshopFields);
    return info;
}

template <>
const TableInfo& infoOf<Day>()
{
    static const TableInfo info = detail::makeTableInfo<Day>("day", dayFields);
    return info;
}

template <>
const TableInfo& infoOf<Room>()
{
    static const TableInfo info = detail::makeTableInfo<Room>("room", roomFields);
    return info;
}

template <>
const TableInfo& infoOf<RoomDistance>()
{
    static const TableInfo info = detail::makeTableInfo<RoomDistance>("room_distance", roomDistanceFields);
    return info;
}

template <>
const TableInfo& infoOf<Track>()
{
    static const TableInfo info = detail::makeTableInfo<Track>("track", trackFields);
    return info;
}

template <>
const TableInfo& infoOf<AgendaItem>()
{
    static const TableInfo info = detail::makeTableInfo<AgendaItem>("agenda_item", agendaItemFields);
    return info;
}
} // namespace convenor
