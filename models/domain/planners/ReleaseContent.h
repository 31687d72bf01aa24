// What the agenda said when it was given out, and exactly what changed since: pure functions of the plan.
#pragma once

#include "domain/PeopleRecords.h"
#include "domain/Timing.h"

#include <functional>
#include <map>

namespace convenor {
struct Release;

// What the agenda says, as a release keeps it. Titles are as they were typed; people stand in it by their
// ids only, so that nobody's name outlives an erasing. Ordered by id throughout: equal contents are equal
// values.
struct ReleaseContent
{
    struct Part // somebody who has a role; whoever declined has none
    {
        Id person = 0;
        Role role = Role::Speaker;
        auto operator<=>(const Part&) const = default;
    };
    struct Item
    {
        Id day = 0;    // 0: in the parking list, on no agenda; nothing else is told of it then
        Id parent = 0; // the session it stands in
        ItemKind kind = ItemKind::Talk;
        ItemMode mode = ItemMode::InPerson;
        QString title;
        int start = 0; // minutes from local midnight of the day
        int end = 0;
        bool hasChildren = false; // its length is that of what stands in it
        Id room = 0;              // its own
        bool isPublic = true;     // isPublic (Visibility.h)
        QString closedFor;
        QString meetingPoint;
        QString link;
        int travelMinutes = 0;
        int groupSize = 0; // 0: none said
        QString abstract;
        QString materials;
        QList<Part> people = {}; // sorted
        bool operator==(const Item&) const = default;
    };
    struct Group
    {
        Id item = 0;
        QString topic;
        Id room = 0;
        QString place;
        Id moderator = 0;
        Id rapporteur = 0;
        bool operator==(const Group&) const = default;
    };
    struct Desk // a person who receives people at a helpdesk
    {
        Id item = 0;
        Id person = 0;
        QString place;
        bool operator==(const Desk&) const = default;
    };
    struct Meetings // of a helpdesk
    {
        int minutes = 0;
        int changeover = 0;
        bool operator==(const Meetings&) const = default;
    };
    QString title; // of the workshop
    QString place;
    std::map<Id, QDate> days;
    std::map<Id, QString> rooms; // names of those that are used
    std::map<Id, Item> items;
    std::map<Id, Group> groups;
    std::map<Id, Desk> desks;
    std::map<Id, Meetings> meetings; // by the item of the helpdesk
    bool operator==(const ReleaseContent&) const = default;
};

// `timing` is the plan's.
ReleaseContent contentOf(const Plan& plan, const Timing& timing);
// What participants read of it: without what is internal or parked, and what hangs on that.
ReleaseContent publicContent(const ReleaseContent& content);

// Release::content: compact JSON with sorted keys, ids as strings. The same content gives the same bytes.
QString contentText(const ReleaseContent& content);
// The reverse. WrongFormat ("release content") when it is none; what is missing takes its default.
Result<ReleaseContent> contentFromText(const QString& text);

// One thing that differs. What a kind does not need is empty.
struct ReleaseChange
{
    enum class Kind {
        WorkshopTitle, // texts
        WorkshopPlace, // texts
        DayMoved,      // both: when (its date)
        RoomRenamed,   // texts
        Added,         // after: when
        Removed,       // before: when
        Parked,        // before: when; taken off the agenda and kept in the parking list
        Placed,        // after: when; it was in the parking list
        OtherDay,      // both: when
        Moved,         // both: when
        Longer,        // both: when
        Shorter,       // both: when
        Renamed,       // texts
        OtherKind,     // kinds
        OtherMode,     // modes
        OtherRoom,     // texts: names; empty = none
        OtherSession,  // texts: titles of what it stands in; empty = nothing
        ClosedFor,     // texts
        MeetingPoint,  // texts
        Link,          // texts
        Travel,        // minutes
        GroupSize,     // number; 0 = none
        Description,   // abstract or materials, too long to be told
        Joined,        // person, roleAfter
        Left,          // person, roleBefore
        OtherRole,     // person, both roles
        GroupAdded,
        GroupRemoved,
        GroupTopic,      // texts
        GroupRoom,       // texts: names
        GroupPlace,      // texts
        GroupModerator,  // people
        GroupRapporteur, // people
        ExpertJoined,    // person; texts: after = the place
        ExpertLeft,      // person
        ExpertPlace,     // person, texts
        MeetingLength,   // minutes
        Changeover,      // minutes
    };
    struct When
    {
        QDate date;
        int start = 0;
        int end = 0;
        bool operator==(const When&) const = default;
    };
    Kind kind = Kind::Moved;
    Id item = 0; // what it is about or hangs on; 0 for workshop, days and rooms
    Id group = 0;
    QString title; // of the item as it is called now (before, where it is gone)
    QString topic; // of the group, the same
    QDate date;    // the day on which it stands now (before, where it is gone): the order of the list
    int start = 0;
    Id person = 0; // the one it is about; of GroupModerator and GroupRapporteur the one of now
    Id personBefore = 0;
    Role roleBefore = Role::Speaker;
    Role roleAfter = Role::Speaker;
    std::optional<When> before = {};
    std::optional<When> after = {};
    QString textBefore;
    QString textAfter;
    int numberBefore = 0; // minutes; ItemKind and ItemMode of OtherKind and OtherMode
    int numberAfter = 0;
    bool operator==(const ReleaseChange&) const = default;
};

// Everything that differs, in the order of the agenda: workshop, days, then items by day and start, groups
// and experts behind their item. Empty exactly when the two say the same. An item that is later and longer is
// told twice, once of each. The length of what has others in it is not told: theirs is.
QList<ReleaseChange> changesBetween(const ReleaseContent& before, const ReleaseContent& after);

// The words of one change, for the window and for papers: how texts are translated (context, English source),
// how dates are written, what people are called ("" = nobody of that id is known), what titles read like.
struct ReleaseWords
{
    std::function<QString(const char* context, const char* source)> translate;
    std::function<QString(QDate date)> date;
    std::function<QString(Id person)> person;
    // The title of an item or group in the language, when it is still the one given; else that itself.
    std::function<QString(Table table, Id id, const QString& title)> title;
};
// Those of the window.
ReleaseWords windowWords(const Plan& plan);
// "Later", "Other room", "Speaker joins": what happened, without before and after.
QString changeName(const ReleaseChange& change, const ReleaseWords& words);
// What it is about: the title of the item, "Working groups: Skills" of a group.
QString changeSubject(const ReleaseChange& change, const ReleaseWords& words);
// What stood there, what stands there now: "09:00–09:45", "Room Alpha", "Anna Novak, speaker"; "" for
// nothing.
QString changeBefore(const ReleaseChange& change, const ReleaseWords& words);
QString changeAfter(const ReleaseChange& change, const ReleaseWords& words);
// All of it in one line: "09:30 Keynote: later, 09:00–09:45 → 09:30–10:15".
QString changeLine(const ReleaseChange& change, const ReleaseWords& words);
// The list as text for an e-mail: days as headings, a line for each change.
QString changesText(const QList<ReleaseChange>& changes, const ReleaseWords& words);

// Releases by number of their revision, the last one last.
QList<const Release*> releasesOf(const Plan& plan);
// Null when nothing was given out yet.
const Release* lastRelease(const Plan& plan);
// "Version 3": one more than the greatest number at the end of a name, and than their count.
QString proposedReleaseName(const Plan& plan);
// What the agenda says now against a release; what is public only, or all. WrongFormat when its content
// cannot be read.
Result<QList<ReleaseChange>> changesSince(const Release& release, const Plan& plan, const Timing& timing,
                                          bool onlyPublic);
} // namespace convenor
