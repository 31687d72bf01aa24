#include "domain/OutcomeRecords.h"

#include "domain/AgendaRecords.h"
#include "domain/FieldMaker.h"
#include "domain/GroupRecords.h"
#include "domain/HelpdeskRecords.h"
#include "domain/PaperRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/TableInfo.h"

namespace convenor {
namespace {
using detail::field;

constexpr FieldInfo outcomeFields[] = {
    field<&Outcome::kind>("kind"),
    field<&Outcome::text>("text", PersonalData),
    field<&Outcome::agendaItem>("agenda_item"),
    field<&Outcome::group>("group"),
    field<&Outcome::booking>("booking"),
    field<&Outcome::person>("person"),
    field<&Outcome::partner>("partner"),
    field<&Outcome::due>("due"),
    field<&Outcome::done>("done"),
};

constexpr FieldInfo signedSheetFields[] = {
    field<&SignedSheet::printout>("printout", Required),
    field<&SignedSheet::page>("page"),
    field<&SignedSheet::signedAt>("signed_at"),
    field<&SignedSheet::scanName>("scan_name"),
    field<&SignedSheet::scan>("scan"),
    field<&SignedSheet::remark>("remark"),
};
} // namespace

template <>
const TableInfo& infoOf<Outcome>()
{
    static const TableInfo info = detail::makeTableInfo<Outcome>("outcome", outcomeFields);
    return info;
}

template <>
const TableInfo& infoOf<SignedSheet>()
{
    static const TableInfo info = detail::makeTableInfo<SignedSheet>("signed_sheet", signedSheetFields);
    return info;
}
} // namespace convenor
