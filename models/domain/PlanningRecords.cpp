#include "domain/PlanningRecords.h"

#include "domain/AgendaRecords.h"
#include "domain/FieldMaker.h"
#include "domain/PeopleRecords.h"
#include "domain/TableInfo.h"

namespace convenor {
namespace {
using detail::field;

constexpr FieldInfo taskFields[] = {
    field<&Task::text>("text", PersonalData),
    field<&Task::agendaItem>("agenda_item"),
    field<&Task::owner>("owner"),
    field<&Task::daysBefore>("days_before"),
    field<&Task::done>("done"),
};

constexpr FieldInfo acknowledgementFields[] = {
    field<&Acknowledgement::rule>("rule"),     field<&Acknowledgement::subjects>("subjects"),
    field<&Acknowledgement::facts>("facts"),   field<&Acknowledgement::reason>("reason", PersonalData),
    field<&Acknowledgement::author>("author"), field<&Acknowledgement::madeAt>("made_at"),
};

constexpr FieldInfo releaseFields[] = {
    field<&Release::revision>("revision"), field<&Release::name>("name"),
    field<&Release::note>("note"),         field<&Release::releasedAt>("released_at"),
    field<&Release::author>("author"),     field<&Release::content>("content"),
};
} // namespace

template <>
const TableInfo& infoOf<Task>()
{
    static const TableInfo info = detail::makeTableInfo<Task>("task", taskFields);
    return info;
}

template <>
const TableInfo& infoOf<Acknowledgement>()
{
    static const TableInfo info =
        detail::makeTableInfo<Acknowledgement>("acknowledgement", acknowledgementFields);
    return info;
}

template <>
const TableInfo& infoOf<Release>()
{
    static const TableInfo info = detail::makeTableInfo<Release>("release", releaseFields);
    return info;
}
} // namespace convenor
