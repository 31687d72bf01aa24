// A programme that somebody pasted, as it was understood: days, parts, items and people, each with the place
// in the text that says so. Nothing of it is in the workshop yet.
#pragma once

#include "domain/AgendaRecords.h"
#include "domain/PeopleRecords.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace convenor {
// Letters of one line of the source. Line 0: nothing in the source says so.
struct SourcePlace
{
    int line = 0; // from 1
    int from = 0;
    int length = 0;
    bool operator==(const SourcePlace&) const = default;
};

// One line of what was pasted. `cells` are those of a row of a table, whose `text` is them joined by " | ".
struct SourceLine
{
    QString text;
    QStringList cells = {};
    bool isHeading = false; // the source itself says so
    bool isIgnored = false; // of a signature or of the head of a mail
    bool operator==(const SourceLine&) const = default;
};

enum class Sureness {
    Sure,
    Guessed, // follows from something else; `why` says from what
    Asked    // the source contradicts itself, and nobody has answered yet
};

struct Evidence
{
    SourcePlace place = {};
    Sureness sureness = Sureness::Sure;
    QString why = {}; // of a guess, in the language of the program
    bool operator==(const Evidence&) const = default;
};

template <typename T>
struct Drafted
{
    T value{};
    Evidence evidence = {};
    bool operator==(const Drafted&) const = default;
};

struct DraftPerson
{
    QString name;
    QString title = {}; // "Dr"
    QString organisation = {};
    QString function = {};
    std::optional<Role> role = {};
    Evidence evidence = {};
    bool operator==(const DraftPerson&) const = default;
};

// A day that the programme speaks of. Without a date it is the day of that number of the workshop.
struct DraftDay
{
    Drafted<QDate> date = {};
    int number = 0; // "Day 2"; 0 = the source tells none
    std::optional<int> opens = {};
    std::optional<int> mustEndAt = {};
    Evidence told = {}; // where the day itself stands
    bool operator==(const DraftDay&) const = default;
};

// On which day an item is: told by number ("on the second day"), by date of the month ("on the 25th"), or
// not.
struct DayWish
{
    int number = 0;
    int dayOfMonth = 0;
    bool operator==(const DayWish&) const = default;
};

struct DraftItem
{
    int day = -1;    // index of ProgrammeDraft::days; -1 = not told
    int parent = -1; // index of ProgrammeDraft::items, before this one; -1 = top of the day
    DayWish wish = {};
    Drafted<ItemKind> kind = {ItemKind::Talk, {}};
    Drafted<QString> title = {};
    QString abstract = {};
    Drafted<std::optional<int>> start = {};   // minutes from midnight
    Drafted<std::optional<int>> minutes = {}; // not told: empty
    Drafted<QString> room = {};
    QList<DraftPerson> people = {};
    bool isOnline = false;
    std::optional<int> meetingMinutes = {}; // of a helpdesk
    bool isTaken = true;                    // somebody may leave it out
    bool operator==(const DraftItem&) const = default;
};

// What is told of the whole event.
struct DraftFacts
{
    Drafted<QString> title = {};
    Drafted<QString> place = {};
    Drafted<QString> zoneLabel = {}; // "CET"
    bool operator==(const DraftFacts&) const = default;
};

// One way to read a contradiction.
struct DraftReading
{
    QString text;                    // a sentence part in the language of the program
    SourcePlace place;               // that says so
    QList<QDate> dates = {};         // of a question about days
    std::optional<int> start = {};   // of one about an item
    std::optional<int> minutes = {}; // of one about an item
    bool operator==(const DraftReading&) const = default;
};

// A contradiction. People choose a reading, or none: then the field stays empty.
struct DraftQuestion
{
    enum class About { Days, Day, Start, Minutes };
    static constexpr int open = -1;
    static constexpr int none = -2;

    About about = About::Days;
    int subject = -1; // of Day an index of days, of Start and Minutes one of items
    QString text = {};
    QList<DraftReading> readings = {};
    int answer = open; // index of readings, open or none
    bool operator==(const DraftQuestion&) const = default;
};

struct ProgrammeDraft
{
    QList<SourceLine> source;
    DraftFacts facts;
    QList<DraftDay> days;
    QList<DraftItem> items; // in order; those of a part behind it
    QList<DraftQuestion> questions;
    QStringList remarks; // sentences: what was left out

    bool isEmpty() const { return days.isEmpty() && items.isEmpty(); }
    // The first question nobody has answered; -1 when there is none.
    int openQuestion() const;
    bool operator==(const ProgrammeDraft&) const = default;
};

// The draft after an answer: index of a reading, or DraftQuestion::none. May be given again.
ProgrammeDraft answered(ProgrammeDraft draft, int question, int answer);
// Puts items on the days that their wishes name; after the days have changed.
void placeOnDays(ProgrammeDraft& draft);
} // namespace convenor
