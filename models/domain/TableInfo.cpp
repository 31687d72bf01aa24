#include "domain/TableInfo.h"

#include "domain/Records.h"

#include <cstring>

namespace convenor {
const FieldInfo* TableInfo::field(QStringView fieldName) const
{
    for (const FieldInfo& info : fields) {
        if (fieldName == QLatin1String(info.name))
            return &info;
    }
    return nullptr;
}

const TableInfo& tableInfo(Table table)
{
    switch (table) {
    case Table::Workshop:
        return infoOf<Workshop>();
    case Table::Day:
        return infoOf<Day>();
    case Table::Room:
        return infoOf<Room>();
    case Table::RoomDistance:
        return infoOf<RoomDistance>();
    case Table::Track:
        return infoOf<Track>();
    case Table::AgendaItem:
        return infoOf<AgendaItem>();
    case Table::Person:
        return infoOf<Person>();
    case Table::Assignment:
        return infoOf<Assignment>();
    case Table::Availability:
        return infoOf<Availability>();
    case Table::BreakoutRound:
        return infoOf<BreakoutRound>();
    case Table::BreakoutGroup:
        return infoOf<BreakoutGroup>();
    case Table::GroupMembership:
        return infoOf<GroupMembership>();
    case Table::TopicPreference:
        return infoOf<TopicPreference>();
    case Table::PairRule:
        return infoOf<PairRule>();
    case Table::Helpdesk:
        return infoOf<Helpdesk>();
    case Table::HelpdeskExpert:
        return infoOf<HelpdeskExpert>();
    case Table::MeetingRequest:
        return infoOf<MeetingRequest>();
    case Table::Booking:
        return infoOf<Booking>();
    case Table::BookingSeat:
        return infoOf<BookingSeat>();
    case Table::Attendance:
        return infoOf<Attendance>();
    case Table::Outcome:
        return infoOf<Outcome>();
    case Table::Task:
        return infoOf<Task>();
    case Table::Acknowledgement:
        return infoOf<Acknowledgement>();
    case Table::Translation:
        return infoOf<Translation>();
    case Table::Asset:
        return infoOf<Asset>();
    case Table::Printout:
        return infoOf<Printout>();
    case Table::SignedSheet:
        return infoOf<SignedSheet>();
    case Table::Release:
        return infoOf<Release>();
    }
    Q_UNREACHABLE();
}

const TableInfo* findTable(QStringView name)
{
    for (Table table : allTables) {
        const TableInfo& info = tableInfo(table);
        if (name == QLatin1String(info.name))
            return &info;
    }
    return nullptr;
}

bool equalRows(const Row& a, const Row& b)
{
    if (a == b)
        return true;
    if (!a || !b || a->table != b->table)
        return false;
    return tableInfo(a->table).equal(*a, *b);
}

Value valueOf(const RowBase& row, const char* fieldName)
{
    for (const FieldInfo& info : tableInfo(row.table).fields) {
        if (std::strcmp(info.name, fieldName) == 0)
            return info.get(row.record());
    }
    Q_UNREACHABLE();
}
} // namespace convenor
