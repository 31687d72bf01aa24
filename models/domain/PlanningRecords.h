// What the organisers keep about the plan itself: to-dos, problems they have accepted, releases.
#pragma once

#include "domain/Field.h"

#include <QString>

namespace convenor {
struct AgendaItem;
struct Person;

// A to-do of the organisers: for an agenda item, or for the whole workshop when none is told.
struct Task
{
    static constexpr Table table = Table::Task;
    Id id = 0;
    QString text;
    Ref<AgendaItem> agendaItem;
    Ref<Person> owner; // who does it; none = nobody yet
    // Due so many days before the first day of the workshop; negative = after it. Counted from the event, so
    // that moving the event moves it. Not set = no date.
    std::optional<int> daysBefore;
    bool done = false;
    bool operator==(const Task&) const = default;
};

// A problem that somebody has looked at and accepts, with the reason (DESIGN, section 5). It holds as long as
// the facts are those of then; a problem about other facts is not acknowledged.
struct Acknowledgement
{
    static constexpr Table table = Table::Acknowledgement;
    Id id = 0;
    QString rule;     // Problem::rule, "room-overlap"
    QString subjects; // the rows that it is about: "agenda_item 12,room 3"
    QString facts;    // what was accepted, as a short hash in no language (rules/Acknowledged.h)
    QString reason;   // why, in somebody's words
    QString author;
    QString madeAt; // UTC, "2026-12-10T07:42:00Z"
    bool operator==(const Acknowledgement&) const = default;
};

// A revision that was given out. Written outside undo: what was sent does not come back by Ctrl+Z.
struct Release
{
    static constexpr Table table = Table::Release;
    Id id = 0;
    qint64 revision = 0;
    QString name;       // "Version 2"
    QString note;       // what was said with it
    QString releasedAt; // UTC, "2026-12-10T07:42:00Z"
    QString author;
    // What the agenda said then, so that the next release can tell exactly what changed however short the
    // history is: JSON as planners/ReleaseContent.h writes it. People stand in it by their ids.
    QString content;
    bool operator==(const Release&) const = default;
};
} // namespace convenor
