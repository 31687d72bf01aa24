#include "domain/PaperRecords.h"

#include "domain/FieldMaker.h"
#include "domain/TableInfo.h"

namespace convenor {
namespace {
using detail::field;

constexpr FieldInfo assetFields[] = {
    field<&Asset::kind>("kind"),         field<&Asset::name>("name", Translatable),
    field<&Asset::position>("position"), field<&Asset::heightMm>("height_mm", Positive),
    field<&Asset::data>("data"),
};

constexpr FieldInfo printoutFields[] = {
    field<&Printout::document>("document"),    field<&Printout::options>("options"),
    field<&Printout::revision>("revision"),    field<&Printout::version>("version"),
    field<&Printout::printedAt>("printed_at"), field<&Printout::target>("target"),
    field<&Printout::pages>("pages"),
};
} // namespace

template <>
const TableInfo& infoOf<Asset>()
{
    static const TableInfo info = detail::makeTableInfo<Asset>("asset", assetFields);
    return info;
}

template <>
const TableInfo& infoOf<Printout>()
{
    static const TableInfo info = detail::makeTableInfo<Printout>("printout", printoutFields);
    return info;
}
} // namespace convenor
