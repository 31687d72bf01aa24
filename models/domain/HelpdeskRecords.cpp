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
    field<&Helpdesk::tables>("tables"),
    field<&Helpdesk::mostPerPerson>("most_per_person"),
    field<&Helpdesk::mostPerOrganisation>("most_per_organisation"),
    field<&Helpdesk::mostInRow>("most_in_row"),
    field<&Helpdesk::oneEachFirst>("one_each_first"),
    field<&Helpdesk::firstTimersFirst>("first_timers_first"),
};

constexpr FieldInfo helpdeskExpertFields[] = {
    field<&HelpdeskExpert::helpdesk>("helpdesk", Required),
    field<&HelpdeskExpert::person>("person", Required),
    field<&HelpdeskExpert::room>("room"),
    field<&HelpdeskExpert::place>("place", Translatable),
    field<&HelpdeskExpert::link>("link"),
    field<&HelpdeskExpert::topics>("topics"),
    field<&HelpdeskExpert::earliest>("earliest"),
    field<&HelpdeskExpert::latest>("latest"),
};

constexpr FieldInfo meetingRequestFields[] = {
    field<&MeetingRequest::helpdesk>("helpdesk", Required),
    field<&MeetingRequest::person>("person", Required),
    field<&MeetingRequest::expert>("expert"),
    field<&MeetingRequest::secondExpert>("second_expert"),
    field<&MeetingRequest::thirdExpert>("third_expert"),
    field<&MeetingRequest::otherExpert>("other_expert"),
    field<&MeetingRequest::knows>("knows"),
    field<&MeetingRequest::partner>("partner"),
    field<&MeetingRequest::topic>("topic", PersonalData),
    field<&MeetingRequest::priority>("priority"),
    field<&MeetingRequest::earliest>("earliest"),
    field<&MeetingRequest::latest>("latest"),
    field<&MeetingRequest::duringSessions>("during_sessions"),
    field<&MeetingRequest::answer>("answer"),
};

constexpr FieldInfo bookingFields[] = {
    field<&Booking::helpdesk>("helpdesk", Required),
    field<&Booking::expert>("expert"),
    field<&Booking::person>("person", Required),
    field<&Booking::partner>("partner"),
    field<&Booking::request>("request"),
    field<&Booking::slot>("slot"),
    field<&Booking::status>("status"),
    field<&Booking::pinned>("pinned"),
    field<&Booking::tableNumber>("table_number"),
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
