#include "domain/PeopleRecords.h"

#include "domain/AgendaRecords.h"
#include "domain/FieldMaker.h"
#include "domain/TableInfo.h"

namespace convenor {
namespace {
using detail::field;

// Country, category, status and origin are counted, and stay when a person is erased: they name nobody.
constexpr FieldInfo personFields[] = {
    field<&Person::familyName>("family_name", PersonalData | Translatable),
    field<&Person::givenName>("given_name", PersonalData | Translatable),
    field<&Person::title>("title", PersonalData | Translatable),
    field<&Person::organisation>("organisation", PersonalData | Translatable),
    field<&Person::function>("function", PersonalData | Translatable),
    field<&Person::country>("country"),
    field<&Person::category>("category"),
    field<&Person::email>("email", PersonalData),
    field<&Person::phone>("phone", PersonalData),
    field<&Person::languages>("languages", PersonalData),
    field<&Person::status>("status"),
    field<&Person::photoConsent>("photo_consent", PersonalData),
    field<&Person::photoConsentDate>("photo_consent_date", PersonalData),
    field<&Person::photoConsentSource>("photo_consent_source", PersonalData),
    field<&Person::listConsent>("list_consent", PersonalData),
    field<&Person::listConsentDate>("list_consent_date", PersonalData),
    field<&Person::listConsentSource>("list_consent_source", PersonalData),
    field<&Person::contactConsent>("contact_consent", PersonalData),
    field<&Person::contactConsentDate>("contact_consent_date", PersonalData),
    field<&Person::contactConsentSource>("contact_consent_source", PersonalData),
    field<&Person::diet>("diet", PersonalData),
    field<&Person::access>("access", PersonalData),
    field<&Person::local>("local"),
    field<&Person::precedence>("precedence", PersonalData | NotNegative),
    field<&Person::dailyLimit>("daily_limit"),
    field<&Person::firstTimer>("first_timer"),
};

constexpr FieldInfo assignmentFields[] = {
    field<&Assignment::person>("person", Required),
    field<&Assignment::agendaItem>("agenda_item", Required),
    field<&Assignment::role>("role"),
    field<&Assignment::status>("status"),
};

constexpr FieldInfo availabilityFields[] = {
    field<&Availability::person>("person"),      field<&Availability::room>("room"),
    field<&Availability::day>("day", Required),  field<&Availability::fromMinute>("from_minute"),
    field<&Availability::toMinute>("to_minute"),
};

constexpr FieldInfo attendanceFields[] = {
    field<&Attendance::person>("person", Required), field<&Attendance::day>("day", Required),
    field<&Attendance::agendaItem>("agenda_item"),  field<&Attendance::state>("state"),
    field<&Attendance::markedAt>("marked_at"),
};

} // namespace

template <>
const TableInfo& infoOf<Person>()
{
    static const TableInfo info = detail::makeTableInfo<Person>("person", personFields);
    return info;
}

template <>
const TableInfo& infoOf<Assignment>()
{
    static const TableInfo info = detail::makeTableInfo<Assignment>("assignment", assignmentFields);
    return info;
}

template <>
const TableInfo& infoOf<Availability>()
{
    static const TableInfo info = detail::makeTableInfo<Availability>("availability", availabilityFields);
    return info;
}

template <>
const TableInfo& infoOf<Attendance>()
{
    static const TableInfo info = detail::makeTableInfo<Attendance>("attendance", attendanceFields);
    return info;
}
} // namespace convenor
