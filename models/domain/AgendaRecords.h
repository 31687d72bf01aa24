// The event itself, its days, rooms, tracks and the agenda.
#pragma once

#include "domain/Field.h"

namespace convenor {
enum class RoomKind { Physical, Online };
inline constexpr const char* wordsRoomKind[] = {"physical", "online"};
template <>
inline constexpr std::span<const char* const> wordsOf<RoomKind>{wordsRoomKind};

// What an agenda item is. The window says "Session" for part and so on (DESIGN, section 1).
enum class ItemKind {
    Part,
    Parallel,
    Talk,
    Panel,
    Discussion,
    Questions,
    Groups,
    Market,
    Matchmaking,
    Helpdesk,
    Break,
    Meal,
    Visit,
    Internal
};
inline constexpr const char* wordsItemKind[] = {
    "part",   "parallel",    "talk",     "panel", "discussion", "questions", "groups",
    "market", "matchmaking", "helpdesk", "break", "meal",       "visit",     "internal"};
template <>
inline constexpr std::span<const char* const> wordsOf<ItemKind>{wordsItemKind};

enum class ItemMode { InPerson, Online, Hybrid };
inline constexpr const char* wordsItemMode[] = {"in_person", "online", "hybrid"};
template <>
inline constexpr std::span<const char* const> wordsOf<ItemMode>{wordsItemMode};

// The event: exactly one row in a plan.
struct Workshop
{
    static constexpr Table table = Table::Workshop;
    Id id = 0;
    QString title;
    QString summary; // one or two sentences under the title
    QString place;   // venue and town, or "Online"
    QString link;    // joining link of an online workshop
    QString organiser;
    QString timezone;       // IANA name, "Europe/Brussels"
    QString zoneLabel;      // what stands behind the times on paper, "CET"; empty = made from the date
    QString secondTimezone; // IANA name of a second column of times on paper; empty = none
    QString languages;      // ISO codes, "en,bg"; the first is the language of the papers
    QDate retentionDate;    // personal data is to be erased after it
    // The programme pack: what the programme that pays wants to see on every paper.
    QString programme;        // "Interreg Europe"
    QString projectNumber;    // stands on lists that are evidence
    QString fundingStatement; // beside the emblem: "Co-funded by the European Union"
    QString disclaimer;
    QString photoNotice;  // that pictures are taken
    QString dataNotice;   // what happens with personal data
    QString confirmation; // what the organiser signs under an attendance list; empty = the usual sentence
    QString accentColour; // of headings and lines on paper, "#RRGGBB"; empty = the program's own
    bool operator==(const Workshop&) const = default;
};

// One local date of the event.
struct Day
{
    static constexpr Table table = Table::Day;
    Id id = 0;
    QDate date;
    int opens = 540;              // minutes from local midnight
    std::optional<int> mustEndAt; // minutes from local midnight; may exceed 1440
    bool operator==(const Day&) const = default;
};

// A physical or an online room.
struct Room
{
    static constexpr Table table = Table::Room;
    Id id = 0;
    QString name;
    RoomKind kind = RoomKind::Physical;
    std::optional<int> capacity; // people; unknown when not set
    QString link;
    bool operator==(const Room&) const = default;
};

// Minutes on foot between two rooms, either way.
struct RoomDistance
{
    static constexpr Table table = Table::RoomDistance;
    Id id = 0;
    Ref<Room> fromRoom;
    Ref<Room> toRoom;
    int minutes = 0;
    bool operator==(const RoomDistance&) const = default;
};

// A thread through the agenda.
struct Track
{
    static constexpr Table table = Table::Track;
    Id id = 0;
    QString name;
    QString code; // one or two letters, shown beside the stripe
    bool operator==(const Track&) const = default;
};

// A node of the agenda tree. Times follow from minutes, pins and buffers (Timing.h).
struct AgendaItem
{
    static constexpr Table table = Table::AgendaItem;
    Id id = 0;
    Ref<Day> day;           // none: it waits in the parking list, with all that stands in it
    Ref<AgendaItem> parent; // the part or parallel item it stands in; none at the top of the day
    qint64 position = 0;    // orders siblings: spaced by 2^20, ties by id
    ItemKind kind = ItemKind::Talk;
    QString title;
    QString abstract;
    int minutes = 0;                // length; of a part or parallel item only used while it has no children
    std::optional<int> pinnedStart; // minutes from local midnight; floats when not set
    int bufferMinutes = 0;          // free minutes before it, kept through every move
    Ref<Room> room;
    Ref<Track> track;
    bool internal = false; // for the organisers only: on no paper but the running order
    ItemMode mode = ItemMode::InPerson;
    QString materials;
    QString notes; // for the organisers
    QString link;
    int travelMinutes = 0; // of a visit: each way, within its minutes
    QString meetingPoint;
    std::optional<int> groupSize;   // of a visit: people at a time
    std::optional<int> capacity;    // places for which people sign up; none = no limit of its own
    QString closedFor;              // who a closed meeting is for; empty = open to all
    std::optional<int> actualStart; // minutes from local midnight
    std::optional<int> actualEnd;
    bool operator==(const AgendaItem&) const = default;
};
} // namespace convenor
