// Helpdesks and matchmaking: bookable windows with experts or tables, requests and bookings.
#pragma once

#include "domain/Field.h"

namespace convenor {
struct AgendaItem;
struct Person;
struct Room;

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

// What the person who was asked says to it.
enum class RequestAnswer {
    Open,     // a helpdesk's requests, and wishes for a meeting that nobody has answered
    Accepted, // by the partner
    Declined  // by the partner, or withdrawn: it is never placed
};
inline constexpr const char* wordsRequestAnswer[] = {"open", "accepted", "declined"};
template <>
inline constexpr std::span<const char* const> wordsOf<RequestAnswer>{wordsRequestAnswer};

// A bookable window: the time of its agenda item, cut into meetings (planners/HelpdeskPlanner slotsOf). On an
// item of kind Matchmaking its meetings are those of two participants at one of its tables.
struct Helpdesk
{
    static constexpr Table table = Table::Helpdesk;
    Id id = 0;
    Ref<AgendaItem> agendaItem;
    QString name;
    int meetingMinutes = 10;
    int changeoverMinutes = 0; // between two meetings
    int tables = 0;            // matchmaking: meetings at one time at most; 0 = no limit
    // Limits of what is planned; what a person books by hand is only reported. 0 = no limit.
    int mostPerPerson = 0;       // meetings that one person asks for
    int mostPerOrganisation = 0; // meetings that the people of one organisation ask for
    int mostInRow = 0;           // an expert's meetings without a break
    bool oneEachFirst = true;    // everybody one meeting before anybody has two
    bool firstTimersFirst = false;
    bool operator==(const Helpdesk&) const = default;
};

// A person who receives people at a helpdesk.
struct HelpdeskExpert
{
    static constexpr Table table = Table::HelpdeskExpert;
    Id id = 0;
    Ref<Helpdesk> helpdesk;
    Ref<Person> person;
    Ref<Room> room;
    QString place; // "Table 3"
    QString link;
    QString topics;              // what this expert knows: "state aid; clusters"
    std::optional<int> earliest; // at the helpdesk from, minutes from local midnight; none = its beginning
    std::optional<int> latest;   // until; none = its end
    bool operator==(const HelpdeskExpert&) const = default;
};

// Who wants to meet whom: an expert of a helpdesk, or at a matchmaking another participant. The order of ids
// is that of arrival.
struct MeetingRequest
{
    static constexpr Table table = Table::MeetingRequest;
    Id id = 0;
    Ref<Helpdesk> helpdesk;
    Ref<Person> person;
    Ref<HelpdeskExpert> expert; // first wish; none = any expert who knows `knows`
    Ref<HelpdeskExpert> secondExpert;
    Ref<HelpdeskExpert> thirdExpert;
    bool otherExpert = false;    // if none of those wished for, any other who knows `knows`
    QString knows;               // one of the experts' topics; empty = whatever they know
    Ref<Person> partner;         // matchmaking: whom `person` wants to meet
    QString topic;               // or question
    int priority = 0;            // higher first
    std::optional<int> earliest; // the meeting begins not before; minutes from local midnight
    std::optional<int> latest;   // and ends not after
    bool duringSessions = false; // may take place while the person has a role or a group elsewhere
    RequestAnswer answer = RequestAnswer::Open;
    bool operator==(const MeetingRequest&) const = default;
};

// A meeting placed in a slot.
struct Booking
{
    static constexpr Table table = Table::Booking;
    Id id = 0;
    Ref<Helpdesk> helpdesk;
    Ref<HelpdeskExpert> expert; // exactly one of expert and partner is there
    Ref<Person> person;
    Ref<Person> partner; // matchmaking: the other one
    Ref<MeetingRequest> request;
    int slot = 0; // minutes after the start of the helpdesk: moving the item moves no booking
    BookingStatus status = BookingStatus::Tentative;
    bool pinned = false;
    std::optional<int> tableNumber; // matchmaking: counted from 1
    QString topic;
    bool operator==(const Booking&) const = default;
};

// One row for each human of a live booking, expert and partner included: UNIQUE(helpdesk, slot, person) in
// the file refuses a double booking.
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
