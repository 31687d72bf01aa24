// Helpdesks: bookable windows with experts, requests and bookings.
#pragma once

#include "domain/Field.h"

namespace convenor {
struct AgendaItem;
struct Person;

enum class BookingStatus { Tentative, Confirmed, Cancelled, TookPlace, NoShow };
inline constexpr const char* wordsBookingStatus[] = {"tentative", "confirmed", "cancelled", "took_place",
                                                     "no_show"};
template <>
inline constexpr std::span<const char* const> wordsOf<BookingStatus>{wordsBookingStatus};
// The meeting takes, or took, its people's time.
inline bool isLive(BookingStatus status)
{
    return status != BookingStatus::Cancelled && status != BookingStatus::NoShow;
}

// A bookable window: the time of its agenda item, cut into meetings.
struct Helpdesk
{
    static constexpr Table table = Table::Helpdesk;
    Id id = 0;
    Ref<AgendaItem> agendaItem;
    QString name;
    int meetingMinutes = 10;
    int changeoverMinutes = 0; // between two meetings
    bool operator==(const Helpdesk&) const = default;
};

// A person who receives people at a helpdesk.
struct HelpdeskExpert
{
    static constexpr Table table = Table::HelpdeskExpert;
    Id id = 0;
    Ref<Helpdesk> helpdesk;
    Ref<Person> person;
    QString place; // table or room
    QString link;
    bool operator==(const HelpdeskExpert&) const = default;
};

// Who wants to meet whom.
struct MeetingRequest
{
    static constexpr Table table = Table::MeetingRequest;
    Id id = 0;
    Ref<Helpdesk> helpdesk;
    Ref<Person> person;
    Ref<HelpdeskExpert> expert; // none = any expert
    QString topic;
    int priority = 0;            // higher first
    std::optional<int> earliest; // minutes from local midnight
    std::optional<int> latest;
    bool operator==(const MeetingRequest&) const = default;
};

// A meeting placed in a slot.
struct Booking
{
    static constexpr Table table = Table::Booking;
    Id id = 0;
    Ref<Helpdesk> helpdesk;
    Ref<HelpdeskExpert> expert;
    Ref<Person> person;
    Ref<MeetingRequest> request;
    int slot = 0; // minutes after the start of the helpdesk: moving the item moves no booking
    BookingStatus status = BookingStatus::Tentative;
    bool pinned = false;
    QString topic;
    bool operator==(const Booking&) const = default;
};

// One row for each human of a live booking, the expert included: UNIQUE(helpdesk, slot, person) in the file
// refuses a double booking.
struct BookingSeat
{
    static constexpr Table table = Table::BookingSeat;
    Id id = 0;
    Ref<Booking> booking;
    Ref<Helpdesk> helpdesk;
    int slot = 0;
    Ref<Person> person;
    bool operator==(const BookingSeat&) const = default;
};
} // namespace convenor
