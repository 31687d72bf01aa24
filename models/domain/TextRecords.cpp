#include "domain/TextRecords.h"

#include "domain/FieldMaker.h"
#include "domain/TableInfo.h"

namespace convenor {
namespace {
using detail::field;

constexpr FieldInfo translationFields[] = {
    field<&Translation::recordTable>("record_table"),
    field<&Translation::record>("record"),
    field<&Translation::field>("field"),
    field<&Translation::language>("language"),
    field<&Translation::text>("text"),
};

} // namespace

template <>
const TableInfo& infoOf<Translation>()
{
    static const TableInfo info = detail::makeTableInfo<Translation>("translation", translationFields);
    return info;
}
} // namespace convenor
