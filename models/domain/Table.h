// The tables of a plan.
#pragma once

#include <array>
#include <cstddef>

namespace convenor {
// In the order in which rows are written and read; a table stands after the tables it refers to wherever it
// can.
enum class Table {
    Workshop,
    Day,
    Room,
    RoomDistance,
    Track,
    AgendaItem,
    Person,
    Assignment,
    Availability,
    BreakoutRound,
    BreakoutGroup,
    GroupMembership,
    TopicPreference,
    PairRule,
    Helpdesk,
    HelpdeskExpert,
    MeetingRequest,
    Booking,
    BookingSeat,
    Attendance,
    Outcome,
    Task,
    Acknowledgement,
    Translation,
    Asset,
    Printout,
    SignedSheet,
    Release,
};

inline constexpr std::size_t tableCount = 28;

// Every table, in order.
inline constexpr std::array<Table, tableCount> allTables = [] {
    std::array<Table, tableCount> tables{};
    for (std::size_t i = 0; i < tableCount; ++i)
        tables[i] = static_cast<Table>(i);
    return tables;
}();
} // namespace convenor
