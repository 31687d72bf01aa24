#include "tables/RecordModels.h"

#include "domain/Records.h"
#include "editing/AgendaEdits.h"
#include "tables/CellText.h"

namespace convenor {
namespace {
struct RecordModelsTexts
{
    Q_DECLARE_TR_FUNCTIONS(RecordModels)
};

using Format = RecordColumn::Format;

QString quotedRow(const RowBase& row)
{
    return quotedTitle(rowName(row));
}

Row newDay(const Plan& plan, Id id)
{
    Day day;
    day.id = id;
    // The day behind the last one, opening like it.
    for (const Day& other : plan.all<Day>()) {
        if (!day.date.isValid() || other.date >= day.date) {
            day = other;
            day.date = other.date.addDays(1);
        }
    }
    day.id = id;
    if (!day.date.isValid())
        day.date = QDate::currentDate();
    return makeRow(day);
}

// New rows of tables whose references are required: the first rows that there are, to be typed over.
template <typename Record>
Id firstId(const Plan& plan)
{
    const auto all = plan.all<Record>();
    return all.isEmpty() ? 0 : (*all.begin()).id;
}
} // namespace

RecordKind daysKind()
{
    RecordKind kind;
    kind.table = Table::Day;
    kind.columns = {{"date", [] { return RecordModelsTexts::tr("Date"); }},
                    {"opens", [] { return RecordModelsTexts::tr("Opens"); }, Format::Clock},
                    {"must_end_at", [] { return RecordModelsTexts::tr("Must end at"); }, Format::Clock}};
    kind.before = [](const RowBase& a, const RowBase& b) { return as<Day>(a).date < as<Day>(b).date; };
    kind.make = newDay;
    kind.name = [](const RowBase& row) { return RecordModelsTexts::tr("day %1").arg(rowName(row)); };
    kind.blankHint = RecordModelsTexts::tr("Type a date for a further day");
    return kind;
}

RecordKind roomsKind()
{
    RecordKind kind;
    kind.table = Table::Room;
    kind.columns = {{"name", [] { return RecordModelsTexts::tr("Room"); }},
                    {"kind", [] { return RecordModelsTexts::tr("Kind"); }},
                    {"capacity", [] { return RecordModelsTexts::tr("Capacity"); }},
                    {"link", [] { return RecordModelsTexts::tr("Link"); }}};
    kind.name = [](const RowBase& row) { return RecordModelsTexts::tr("room %1").arg(quotedRow(row)); };
    kind.blankHint = RecordModelsTexts::tr("Type a room’s name");
    return kind;
}

RecordKind roomDistancesKind()
{
    RecordKind kind;
    kind.table = Table::RoomDistance;
    kind.columns = {{"from_room", [] { return RecordModelsTexts::tr("From room"); }},
                    {"to_room", [] { return RecordModelsTexts::tr("To room"); }},
                    {"minutes", [] { return RecordModelsTexts::tr("Minutes"); }}};
    kind.make = [](const Plan& plan, Id id) {
        RoomDistance distance;
        distance.id = id;
        distance.fromRoom = firstId<Room>(plan);
        distance.toRoom = firstId<Room>(plan);
        return makeRow(distance);
    };
    kind.name = [](const RowBase&) { return RecordModelsTexts::tr("minutes between two rooms"); };
    kind.blankHint = RecordModelsTexts::tr("Type a room");
    return kind;
}

RecordKind roomAvailabilityKind()
{
    RecordKind kind;
    kind.table = Table::Availability;
    kind.columns = {{"room", [] { return RecordModelsTexts::tr("Room"); }},
                    {"day", [] { return RecordModelsTexts::tr("Day"); }},
                    {"from_minute", [] { return RecordModelsTexts::tr("Free from"); }, Format::Clock},
                    {"to_minute", [] { return RecordModelsTexts::tr("Free until"); }, Format::Clock}};
    kind.make = [](const Plan& plan, Id id) {
        Availability window;
        window.id = id;
        window.room = firstId<Room>(plan);
        window.day = firstId<Day>(plan);
        return makeRow(window);
    };
    kind.name = [](const RowBase&) { return RecordModelsTexts::tr("a free time of a room"); };
    kind.shown = [](const RowBase& row) { return as<Availability>(row).room != 0; };
    kind.blankHint = RecordModelsTexts::tr("Type a room");
    return kind;
}

RecordKind assetsKind()
{
    RecordKind kind;
    kind.table = Table::Asset;
    kind.columns = {{"kind", [] { return RecordModelsTexts::tr("Kind"); }},
                    {"name", [] { return RecordModelsTexts::tr("What it shows"); }},
                    {"height_mm", [] { return RecordModelsTexts::tr("Height, mm"); }, Format::Plain},
                    {"data", [] { return RecordModelsTexts::tr("File"); }, Format::Picture}};
    kind.before = [](const RowBase& a, const RowBase& b) {
        return as<Asset>(a).position < as<Asset>(b).position;
    };
    kind.name = [](const RowBase& row) { return RecordModelsTexts::tr("picture %1").arg(quotedRow(row)); };
    kind.grows = false;
    return kind;
}
} // namespace convenor
