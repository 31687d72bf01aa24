// The grids over single tables that the window shows.
#pragma once

#include "editing/AttendanceEdits.h"
#include "tables/RecordModel.h"

namespace convenor {
// Days by date: date, opens, must end at.
RecordKind daysKind();
// Rooms: name, kind, capacity, link.
RecordKind roomsKind();
// Minutes between two rooms.
RecordKind roomDistancesKind();
// Windows in which a room is free.
RecordKind roomAvailabilityKind();
// People: everything that is stored of them, and the days on which they come. A consent that is typed gets
// today's date and "typed by the organiser" as its source; both can be typed over.
RecordKind peopleKind(const Clock& clock);
// Logos and the emblem, from left to right: kind, name, height, and what file it is (not typed). It never
// grows: a picture is added as a file, by whoever can ask for one.
RecordKind assetsKind();

class DaysModel : public RecordModel
{
    Q_OBJECT
public:
    explicit DaysModel(PlanEditor& editor, QObject* parent = nullptr)
        : RecordModel(editor, daysKind(), parent)
    {
    }
};

class RoomsModel : public RecordModel
{
    Q_OBJECT
public:
    explicit RoomsModel(PlanEditor& editor, QObject* parent = nullptr)
        : RecordModel(editor, roomsKind(), parent)
    {
    }
};

class RoomDistancesModel : public RecordModel
{
    Q_OBJECT
public:
    explicit RoomDistancesModel(PlanEditor& editor, QObject* parent = nullptr)
        : RecordModel(editor, roomDistancesKind(), parent)
    {
    }
};

class AvailabilityModel : public RecordModel
{
    Q_OBJECT
public:
    explicit AvailabilityModel(PlanEditor& editor, QObject* parent = nullptr)
        : RecordModel(editor, roomAvailabilityKind(), parent)
    {
    }
};

class AssetsModel : public RecordModel
{
    Q_OBJECT
public:
    explicit AssetsModel(PlanEditor& editor, QObject* parent = nullptr)
        : RecordModel(editor, assetsKind(), parent)
    {
    }
};

class PeopleModel : public RecordModel
{
    Q_OBJECT
public:
    explicit PeopleModel(PlanEditor& editor, QObject* parent = nullptr,
                         const Clock& clock = QDateTime::currentDateTimeUtc)
        : RecordModel(editor, peopleKind(clock), parent)
    {
    }
};
} // namespace convenor
