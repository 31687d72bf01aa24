// Door signs: for each room and day what is on behind the door, to be read while walking by.
#include "documents/papers/GridDay.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperClock.h"
#include "documents/papers/RoughHeight.h"

#include <algorithm>

namespace convenor {
namespace {
// Points.
constexpr double roomSizes[] = {52, 44, 36}; // the largest that takes one line
constexpr std::size_t busyDay = 8;           // items; a longer list leaves less for the name of the room
constexpr double packScale = 0.7;            // of the logos
constexpr double dateSizes[] = {22, 19, 16};
constexpr double widestTime = 260; // at most

// The type of the table.
struct SignType
{
    double title;
    double detail;
    bool namesBehind = false; // the title, not below it
};
// The largest with which a sign is one page is taken.
constexpr SignType signTypes[] = {{34, 21},   {28, 18},   {24, 16},       {21, 14},          {18, 12.5},
                                  {16, 11.5}, {14, 10.5}, {15, 11, true}, {12.5, 9.5, true}, {11, 9, true}};
constexpr double timeRatio = 7; // the width of a time to the size of its letters, and a little more

double textWidth()
{
    const PageFormat page = a4Landscape();
    return page.size.width() - page.margins.left() - page.margins.right();
}

// The first size with which the text takes one line; the last when it takes several with all.
double largest(std::span<const double> sizes, const std::vector<TextSpan>& spans, bool bold)
{
    QString text;
    for (const TextSpan& span : spans)
        text += span.text;
    const auto fits = [&](double size) { return roughLineCount(text, size, bold, textWidth()) == 1; };
    const auto found = std::find_if(sizes.begin(), sizes.end(), fits);
    return found == sizes.end() ? sizes.back() : *found;
}

class SignBuilder
{
public:
    explicit SignBuilder(const PaperContext& context)
        : m_context(context), m_index(context), m_clock(context), m_band(packBand(context, packScale))
    {
    }

    // The signs of a day, a unit each, by room.
    std::vector<DocumentNode> signsOf(Id day) const;

private:
    DocumentNode sign(const Room& room, const Day& day, const std::vector<GridEntry>& entries) const;
    std::vector<TableRow> rows(const std::vector<GridEntry>& entries, const Day& day, double room) const;
    TableRow row(const GridEntry& entry, const Day& day, const SignType& type) const;
    DocumentNode text(double points, std::vector<TextSpan> spans) const;

    const PaperContext& m_context;
    ItemIndex m_index;
    PaperClock m_clock;
    DocumentNode m_band; // made once: all signs share its pictures
};

DocumentNode SignBuilder::text(double points, std::vector<TextSpan> spans) const
{
    DocumentNode node = paragraphNode(SizeRole::Body, std::move(spans));
    node.points = points;
    return node;
}

TableRow SignBuilder::row(const GridEntry& entry, const Day& day, const SignType& type) const
{
    const AgendaItem& item = *entry.item;
    TableRow row;
    row.subject = item.id;
    TableCell when =
        cellOf({text(type.title, {timeSpan(m_context, entry.start, entry.end, TextStyle::Bold)})});
    if (m_clock.hasSecond())
        when.blocks.push_back(
            text(type.detail, {mutedSpan(m_clock.secondRange(day.date, entry.start, entry.end))}));
    when.rowHeader = true;
    TableCell what;
    what.blocks.push_back(text(type.title, spansOf(m_context.itemTitle(item), TextStyle::Bold)));
    const std::size_t first = what.blocks.size();
    addPeople(what.blocks, m_context, item.id, false);
    if (type.namesBehind && what.blocks.size() > first) {
        what.blocks.front().spans = what.blocks.front().spans +
                                    std::vector{mutedSpan(QStringLiteral("  ·  "))} +
                                    what.blocks.back().spans;
        what.blocks.pop_back();
    }
    addLabelled(what.blocks, m_context, m_context.translate("documents", "Closed meeting for"),
                m_context.text("agenda_item", item.id, "closed_for", item.closedFor));
    for (const BreakoutGroup* group : entry.groups) {
        what.blocks.push_back(paragraphNode(SizeRole::Body, groupSpans(m_context, *group)));
        what.blocks.back().subject = group->id;
    }
    for (std::size_t i = first; i < what.blocks.size(); ++i)
        what.blocks[i].points = type.detail;
    row.cells = {std::move(when), std::move(what)};
    return row;
}

// As large as `room` points of height allow.
std::vector<TableRow> SignBuilder::rows(const std::vector<GridEntry>& entries, const Day& day,
                                        double room) const
{
    std::vector<TableRow> rows;
    for (const SignType& type : signTypes) {
        rows.clear();
        const double time = std::min(type.title * timeRatio, widestTime);
        const std::vector<TableColumn> columns = {{0, time}, {0, textWidth() - time}};
        double height = 0;
        for (const GridEntry& entry : entries) {
            rows.push_back(row(entry, day, type));
            height += roughHeight(rows.back(), columns, TableLook::Ruled, {});
        }
        if (height <= room)
            break;
    }
    return rows;
}

DocumentNode SignBuilder::sign(const Room& room, const Day& day, const std::vector<GridEntry>& entries) const
{
    DocumentNode sign;
    sign.kind = NodeKind::Section;
    sign.start = SectionStart::Unit;
    sign.unit = QStringLiteral("room %1 day %2").arg(room.id).arg(day.id);
    sign.subject = room.id;
    if (!m_band.children.empty())
        sign.children.push_back(m_band);
    DocumentNode name;
    name.kind = NodeKind::Heading;
    name.size = SizeRole::Title;
    name.spans = spansOf(m_context.roomName(room.id), TextStyle::Bold, ColourRole::Accent);
    name.points = largest(std::span(roomSizes).subspan(entries.size() > busyDay ? 2 : 0), name.spans, true);
    name.subject = room.id;
    sign.children.push_back(std::move(name));
    std::vector<TextSpan> line = spansOf(m_context.date(day.date));
    if (room.capacity)
        line = std::move(line) + std::vector{mutedSpan(QStringLiteral("  ·  "))} +
               spansOf(m_context.translate("documents", "at most %n people", nullptr, *room.capacity),
                       TextStyle::Regular, ColourRole::Muted);
    sign.children.push_back(text(largest(dateSizes, line, false), line));
    DocumentNode rule;
    rule.kind = NodeKind::Rule;
    sign.children.push_back(std::move(rule));
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.columns = {TableColumn{0, widestTime, true}, TableColumn{1, 0}};
    table.headerRows.push_back(
        headerRow({m_context.translate("documents", "Time"), m_context.translate("documents", "What")}));
    const PageFormat page = a4Landscape();
    const double height = page.size.height() - page.margins.top() - page.margins.bottom();
    constexpr double headerHeight = 24; // with the air above it
    table.rows = rows(entries, day, height - roughHeight(sign.children, textWidth(), {}) - headerHeight);
    table.text = m_context.language()
                     .translate("documents", "Agenda of %1")
                     .arg(m_context.language().headingDate(day.date));
    sign.children.push_back(std::move(table));
    return sign;
}

std::vector<DocumentNode> SignBuilder::signsOf(Id id) const
{
    const Day* day = m_context.plan().find<Day>(id);
    const std::vector<GridEntry> all = entriesOf(m_context, m_index, id);
    std::vector<DocumentNode> signs;
    for (const Room& room : m_context.plan().all<Room>()) {
        // An online room has no door; who asks for it by name gets its sign all the same.
        const bool wanted = m_context.options().room == 0 ? room.kind == RoomKind::Physical
                                                          : m_context.options().room == room.id;
        std::vector<GridEntry> inRoom;
        if (wanted)
            std::copy_if(all.begin(), all.end(), std::back_inserter(inRoom),
                         [&](const GridEntry& entry) { return entry.room == room.id; });
        if (!inRoom.empty())
            signs.push_back(sign(room, *day, inRoom));
    }
    return signs;
}
} // namespace

Result<Document> doorSignsPaper(const PaperContext& context)
{
    Document document = newPaper(context, context.translate("documents", "Door signs"), a4Landscape());
    const SignBuilder builder(context);
    for (const Id day : context.days()) {
        for (DocumentNode& sign : builder.signsOf(day))
            document.root.children.push_back(std::move(sign));
    }
    if (document.root.children.empty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("door-signs")};
    return document;
}
} // namespace convenor
