// People, what they do on the agenda, when they can and whether they came.
#pragma once

#include "domain/Field.h"

namespace convenor {
struct AgendaItem;
struct Day;
struct Room;

enum class PersonStatus { Invited, Registered, Confirmed, Waiting, Cancelled, Attended, NoShow };
inline constexpr const char* wordsPersonStatus[] = {"invited",   "registered", "confirmed", "waiting",
                                                    "cancelled", "attended",   "no_show"};
template <>
inline constexpr std::span<const char* const> wordsOf<PersonStatus>{wordsPersonStatus};

enum class Consent { Unknown, Yes, No };
inline constexpr const char* wordsConsent[] = {"unknown", "yes", "no"};
template <>
inline constexpr std::span<const char* const> wordsOf<Consent>{wordsConsent};

// For programmes that count local and international participants apart.
enum class Origin { Unknown, Local, International };
inline constexpr const char* wordsOrigin[] = {"unknown", "local", "international"};
template <>
inline constexpr std::span<const char* const> wordsOf<Origin>{wordsOrigin};

enum class Role {
    Keynote,
    Speaker,
    Panellist,
    Moderator,
    Chair,
    Facilitator,
    Rapporteur,
    Expert,
    Interpreter,
    Organiser
};
inline constexpr const char* wordsRole[] = {"keynote",     "speaker",     "panellist",  "moderator",
                                            "chair",       "facilitator", "rapporteur", "expert",
                                            "interpreter", "organiser"};
template <>
inline constexpr std::span<const char* const> wordsOf<Role>{wordsRole};

enum class AssignmentStatus { Invited, Confirmed, Declined };
inline constexpr const char* wordsAssignmentStatus[] = {"invited", "confirmed", "declined"};
template <>
inline constexpr std::span<const char* const> wordsOf<AssignmentStatus>{wordsAssignmentStatus};

enum class AttendanceState { Expected, Waiting, Present, Excused, Absent };
inline constexpr const char* wordsAttendanceState[] = {"expected", "waiting", "present", "excused", "absent"};
template <>
inline constexpr std::span<const char* const> wordsOf<AttendanceState>{wordsAttendanceState};

// Somebody who takes part in whatever way.
struct Person
{
    static constexpr Table table = Table::Person;
    Id id = 0;
    QString familyName;
    QString givenName;
    QString title; // "Dr", "Ms"
    QString organisation;
    QString function; // job title
    QString country;  // ISO 3166 code, "BG", or what was typed
    QString category; // policy maker, business, research ...
    QString email;
    QString phone;
    QString languages; // ISO codes, "en,bg"
    PersonStatus status = PersonStatus::Registered;
    // Each consent with the day on which it was given or refused, and from where that is known
    // ("registration form", "said at the door").
    Consent photoConsent = Consent::Unknown;
    QDate photoConsentDate;
    QString photoConsentSource;
    Consent listConsent = Consent::Unknown; // may be named to others: on lists, posters, screens
    QDate listConsentDate;
    QString listConsentSource;
    Consent contactConsent = Consent::Unknown; // e-mail and phone may be passed on
    QDate contactConsentDate;
    QString contactConsentSource;
    QString diet;
    QString access; // access needs
    Origin local = Origin::Unknown;
    int precedence = 0;            // rank of an official in the order of protocol, 1 first; 0 = none
    std::optional<int> dailyLimit; // roles on the agenda that are enough for one day; none = no limit
    bool firstTimer = false;       // has not been at an event of this kind before
    bool operator==(const Person&) const = default;
};

// A person with a role at an agenda item.
struct Assignment
{
    static constexpr Table table = Table::Assignment;
    Id id = 0;
    Ref<Person> person;
    Ref<AgendaItem> agendaItem;
    Role role = Role::Speaker;
    AssignmentStatus status = AssignmentStatus::Invited;
    bool operator==(const Assignment&) const = default;
};

// A window in which a person or a room is free; none recorded means unknown, not "free".
struct Availability
{
    static constexpr Table table = Table::Availability;
    Id id = 0;
    Ref<Person> person; // a person or a room
    Ref<Room> room;
    Ref<Day> day;
    int fromMinute = 0; // minutes from local midnight
    int toMinute = 1440;
    bool operator==(const Availability&) const = default;
};

// A person on a day or at an item: sign-up, waiting list, meals, coach, the door. Without a row for a day,
// who is expected at the event is expected on that day; Excused = will not come on that day, or did not.
struct Attendance
{
    static constexpr Table table = Table::Attendance;
    Id id = 0;
    Ref<Person> person;
    Ref<Day> day;
    Ref<AgendaItem> agendaItem; // none = the whole day
    AttendanceState state = AttendanceState::Expected;
    QString markedAt; // when somebody set the state: UTC, "2026-11-22T08:36:40.123Z"; "" = not known
    bool operator==(const Attendance&) const = default;
};
} // namespace convenor
