#include "domain/HelpdeskRecords.h"

#include "domain/AgendaRecords.h"
#include "domain/FieldMaker.h"
#include "domain/PeopleRecords.h"
#include "domain/TableInfo.h"

namespace convenor {
namespace {
using detail::field;

constexpr FieldInfo helpdeskFields[] = {
    field<&Helpdesk::agendaItem>("agenda_item", Required),
    field<&Helpdesk::name>("name", Translatable),
    field<&Helpdesk::meetingMinutes>("meeting_minutes"),
    field<&Helpdesk::changeoverMinutes>("changeover_minutes"),
};

constexpr FieldInfo helpdeskExpertFields[] = {
    field<&HelpdeskExpert::helpdesk>("helpdesk", Required),
    field<&HelpdeskExpert::person>("person", Required),
    field<&HelpdeskExpert::place>("place", Translatable),
    field<&HelpdeskExpert::link>("link"),
};

constexpr FieldInfo meetingRequestFields[] = {
    field<&MeetingRequest::helpdesk>("helpdesk", Required),
    field<&MeetingRequest::person>("person", Required),
    field<&MeetingRequest::expert>("expert"),
    field<&MeetingRequest::topic>("topic", PersonalData),
    field<&MeetingRequest::priority>("priority"),
    field<&MeetingRequest::earliest>("earliest"),
    field<&MeetingRequest::latest>("latest"),
};

constexpr FieldInfo bookingFields[] = {
    field<&Booking::helpdesk>("helpdesk", Required),
    field<&Booking::expert>("expert", Required),
    field<&Booking::person>("person", Required),
    field<&Booking::request>("request"),
    field<&Booking::slot>("slot"),
    field<&Booking::status>("status"),
    field<&Booking::pinned>("pinned"),
    field<&Booking::topic>("topic", PersonalData),
};

constexpr FieldInfo bookingSeatFields[] = {
    field<&BookingSeat::booking>("booking", Required),
    field<&BookingSeat::helpdesk>("helpdesk", Required),
    field<&BookingSeat::slot>("slot"),
    field<&BookingSeat::person>("person", Required),
};

} // namespace

template <>
const TableInfo& infoOf<Helpdesk>()
{
    static const TableInfo info = detail::makeTableInfo<Helpdesk>("helpdesk", helpdeskFields);
    return info;
}

template <>
const TableInfo& infoOf<HelpdeskExpert>()
{
    static const TableInfo info =
        detail::makeTableInfo<HelpdeskExpert>("helpdesk_expert", helpdeskExpertFields);
    return info;
}

template <>
const TableInfo& infoOf<MeetingRequest>()
{
    static const TableInfo info =
        detail::makeTableInfo<MeetingRequest>("meeting_request", meetingRequestFields);
    return info;
}

template <>
const TableInfo& infoOf<Booking>()
{
    static const TableInfo info = detail::makeTableInfo<Booking>("booking", bookingFields);
    return info;
}

template <>
const TableInfo& infoOf<BookingSeat>()
{
    static const TableInfo info = detail::makeTableInfo<BookingSeat>("booking_seat", bookingSeatFields);
    return info;
}
} // namespace convenor
