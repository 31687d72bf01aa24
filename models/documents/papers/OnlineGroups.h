// The groups of a round as rooms of an online meeting, and the files that such programs take. They name
// people by their e-mail addresses, so they are for organisers only.
#pragma once

#include "documents/papers/GroupViews.h"
#include "domain/CsvText.h"

#include <QByteArray>

namespace convenor {
enum class OnlineMeeting {
    Zoom,         // CSV for “Breakout Room pre-assign”, “Import from CSV”
    BigBlueButton // JSON for the parameter “groups” of the call “create”
};

// Zoom takes at most so many rooms and people in one file: support.zoom.com, KB0061353 “Pre-assigning meeting
// participants to breakout rooms”. Its field for the name of a room takes so many UTF-16 units.
inline constexpr int mostZoomRooms = 100;
inline constexpr int mostZoomPeople = 1000;
inline constexpr qsizetype longestZoomName = 32;
// A moderator of BigBlueButton opens at most so many rooms at once, unless the server was set up otherwise.
inline constexpr int usualBbbRooms = 16;

// A group as a room.
struct OnlineRoom
{
    Id group = 0;
    QString name = {}; // of one line, no two alike in a round whatever their case
    // Who goes there, who leads it too; of a file only those whom it can name.
    QList<const Person*> people = {};
};

// Who sits in a group and cannot stand in the file, and why.
struct OnlineGaps
{
    QList<const Person*> withoutAddress = {}; // none, or what was typed is none
    QList<const Person*> sameAddress = {};    // somebody before them has the same
    // It begins with = + - or @, which a spreadsheet takes for a formula; an exact file has them.
    QList<const Person*> formulas = {};
};

struct OnlineFile
{
    QList<OnlineRoom> rooms = {}; // in the order of the round; also those in which nobody is
    OnlineGaps gaps = {};
    int people = 0; // in all rooms
};

// The groups of a round, in the language of the paper. The people live as long as the plan of the context.
QList<OnlineRoom> onlineRooms(const PaperContext& context, const RoundView& round, OnlineMeeting meeting);
// What a file of it holds.
OnlineFile onlineFile(const PaperContext& context, const RoundView& round, OnlineMeeting meeting,
                      CsvStyle style);

// UTF-8 without a byte order mark (the first line must be exactly Zoom's), RFC 4180, CRLF; rooms in which
// nobody is are not in it. Addresses stand as they are.
QByteArray zoomCsv(const OnlineFile& file, CsvStyle style);
// [{"id":"1","name":"Skills","roster":["ana@bell.example"]}], an array of all groups of the round, UTF-8.
// What BigBlueButton itself takes in: it reads no file, but since 2.5 its call “create” has this parameter
// (docs.bigbluebutton.org/development/api, “groups”; issues 11256 and 13628 of its tracker), by which the
// dialog “Create breakout rooms” puts people into their rooms. A roster holds the userID with which people
// join; here it is their e-mail address.
QByteArray bbbJson(const OnlineFile& file);
} // namespace convenor
