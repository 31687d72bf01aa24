// The agenda by room: rooms side by side, hour by hour, each day on a page of its own.
#include "documents/papers/GridDay.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperClock.h"

#include <algorithm>
#include <set>

namespace convenor {
namespace {
constexpr std::size_t mostRooms = 6; // on a page
constexpr double timeWidth = 72;     // at most; points
constexpr qsizetype mostGroups = 6;  // named in a field
constexpr QRgb quietTint = qRgb(0xF2, 0xF3, 0xF5);
// Light grounds: text on them keeps its contrast. A track is also named by its code.
constexpr QRgb trackTints[] = {qRgb(0xE3, 0xEE, 0xFA), qRgb(0xFC, 0xEF, 0xDB), qRgb(0xE4, 0xF4, 0xE6),
                               qRgb(0xF7, 0xE6, 0xF0), qRgb(0xEC, 0xE8, 0xF8), qRgb(0xF6, 0xF4, 0xD6),
                               qRgb(0xDF, 0xF2, 0xF2), qRgb(0xF9, 0xE5, 0xE0)};

const QString separator = QStringLiteral("  ·  ");

class GridBuilder
{
public:
    explicit GridBuilder(const PaperContext& context) : m_context(context), m_index(context), m_clock(context)
    {
        for (const Track& track : context.plan().all<Track>())
            m_tracks.append(track.id);
    }

    // The pages of a day, a section each; none when nothing on it is public.
    std::vector<DocumentNode> dayPages(Id day);

private:
    struct PageRooms
    {
        std::vector<const GridColumn*> columns;
        std::size_t first = 0; // of all rooms of the day
        std::size_t all = 0;
    };
    DocumentNode page(const Day& day, const GridDay& grid, const PageRooms& rooms);
    DocumentNode table(const Day& day, const GridDay& grid, const PageRooms& rooms);
    TableRow headerRow(const PageRooms& rooms) const;
    TableCell timeCell(const Day& day, int minutes) const;
    TableCell fieldCell(const GridField& field, bool whole);
    std::vector<DocumentNode> entryBlocks(const GridEntry& entry, bool whole);
    std::vector<TextSpan> labelOf(const GridEntry& entry, bool whole);
    void addGroups(const GridEntry& entry, std::vector<DocumentNode>& blocks) const;
    void addContainers(const AgendaItem& item, std::vector<DocumentNode>& blocks) const;
    QColor tintOf(const AgendaItem& item) const;
    DocumentNode trackNames() const;

    const PaperContext& m_context;
    ItemIndex m_index;
    PaperClock m_clock;
    QList<Id> m_tracks;
    std::set<Id> m_shownTracks; // on the page that is being built
};

QString codeOfTrack(const Track& track)
{
    return track.code.trimmed().isEmpty() ? track.name.trimmed() : track.code.trimmed();
}

QColor GridBuilder::tintOf(const AgendaItem& item) const
{
    const qsizetype track = m_tracks.indexOf(item.track);
    if (track >= 0)
        return QColor(trackTints[std::size_t(track) % std::size(trackTints)]);
    const bool quiet = item.kind == ItemKind::Break || item.kind == ItemKind::Meal;
    return quiet ? QColor(quietTint) : QColor();
}

// What the item is a part of, the outermost first, with whoever chairs that.
void GridBuilder::addContainers(const AgendaItem& item, std::vector<DocumentNode>& blocks) const
{
    for (const AgendaItem* container : m_index.containers(item)) {
        blocks.push_back(paragraphNode(
            SizeRole::Small, spansOf(m_context.itemTitle(*container), TextStyle::Italic, ColourRole::Muted)));
        addPeople(blocks, m_context, container->id, false);
    }
}

// Track, time and, where the column does not say it, the room.
std::vector<TextSpan> GridBuilder::labelOf(const GridEntry& entry, bool whole)
{
    const AgendaItem& item = *entry.item;
    const ItemTime* time = m_context.timing().find(item.id);
    std::vector<TextSpan> label;
    if (const Track* track = m_context.plan().find<Track>(item.track)) {
        label = {TextSpan{codeOfTrack(*track), TextStyle::Bold, ColourRole::Text, true},
                 mutedSpan(separator)};
        m_shownTracks.insert(track->id);
    }
    label.push_back(timeSpan(m_context, time->start, time->end, TextStyle::Regular, ColourRole::Muted));
    const PaperText room = whole ? m_context.roomName(entry.room) : PaperText{};
    if (room.isEmpty())
        return label;
    return std::move(label) + std::vector{mutedSpan(separator)} +
           spansOf(room, TextStyle::Regular, ColourRole::Muted);
}

std::vector<DocumentNode> GridBuilder::entryBlocks(const GridEntry& entry, bool whole)
{
    const AgendaItem& item = *entry.item;
    const bool quiet = item.kind == ItemKind::Break || item.kind == ItemKind::Meal;
    const TextStyle style = quiet ? TextStyle::Regular : TextStyle::Bold;
    std::vector<DocumentNode> blocks;
    std::vector<TextSpan> label = labelOf(entry, whole);
    if (whole) {
        // A wide field takes one line for what a narrow one takes three for.
        label = spansOf(m_context.itemTitle(item), style) + std::vector{mutedSpan(separator)} + label;
        for (const AgendaItem* container : m_index.containers(item))
            label = std::move(label) + std::vector{mutedSpan(separator)} +
                    spansOf(m_context.itemTitle(*container), TextStyle::Italic, ColourRole::Muted);
        blocks.push_back(paragraphNode(SizeRole::Body, std::move(label)));
    } else {
        blocks.push_back(paragraphNode(SizeRole::Small, std::move(label)));
        addContainers(item, blocks);
        addParagraphs(blocks, m_context.itemTitle(item), SizeRole::Body, style);
    }
    addPeople(blocks, m_context, item.id, false);
    addLabelled(blocks, m_context, m_context.translate("documents", "Closed meeting for"),
                m_context.text("agenda_item", item.id, "closed_for", item.closedFor));
    addGroups(entry, blocks);
    return blocks;
}

// A market place with many tables says how many there are: doors and posters name them.
void GridBuilder::addGroups(const GridEntry& entry, std::vector<DocumentNode>& blocks) const
{
    if (entry.groups.size() > mostGroups) {
        blocks.push_back(paragraphNode(
            SizeRole::Small,
            spansOf(m_context.translate("documents", "%n groups", nullptr, int(entry.groups.size())))));
        return;
    }
    for (const BreakoutGroup* group : entry.groups) {
        blocks.push_back(paragraphNode(SizeRole::Small, groupSpans(m_context, *group)));
        blocks.back().subject = group->id;
    }
}

TableCell GridBuilder::fieldCell(const GridField& field, bool whole)
{
    TableCell cell;
    for (const GridEntry& entry : field.entries) {
        DocumentNode section;
        section.kind = NodeKind::Section;
        section.subject = entry.item->id;
        section.children = entryBlocks(entry, whole);
        cell.blocks.push_back(std::move(section));
    }
    cell.tint = tintOf(*field.entries.front().item);
    return cell;
}

TableCell GridBuilder::timeCell(const Day& day, int minutes) const
{
    TableCell cell = cellOf(
        {paragraphNode(SizeRole::Body, {TextSpan{m_context.language().time(minutes), TextStyle::Bold}})});
    if (m_clock.hasSecond())
        cell.blocks.push_back(
            paragraphNode(SizeRole::Small, {mutedSpan(m_clock.secondTime(day.date, minutes))}));
    cell.rowHeader = true;
    return cell;
}

TableRow GridBuilder::headerRow(const PageRooms& rooms) const
{
    std::vector<PaperText> titles = {m_context.translate("documents", "Time")};
    for (const GridColumn* column : rooms.columns)
        titles.push_back(column->room == 0 ? m_context.translate("documents", "Elsewhere")
                                           : m_context.roomName(column->room));
    // A single column: nothing goes on at the same time as something else.
    if (rooms.columns.empty())
        titles.push_back(m_context.translate("documents", "Programme"));
    return convenor::headerRow(titles);
}

// The field of a list that begins at a time; null when none does.
const GridField* beginning(const std::vector<GridField>& fields, int time)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [time](const GridField& field) { return field.start == time; });
    return found == fields.end() ? nullptr : &*found;
}

bool covers(const std::vector<GridField>& fields, int time)
{
    return std::any_of(fields.begin(), fields.end(),
                       [time](const GridField& field) { return field.start <= time && time < field.end; });
}

DocumentNode GridBuilder::table(const Day& day, const GridDay& grid, const PageRooms& rooms)
{
    std::set<int> set;
    auto collect = [&set](const std::vector<GridField>& fields) {
        for (const GridField& field : fields)
            set.insert({field.start, field.end});
    };
    collect(grid.whole);
    for (const GridColumn* column : rooms.columns)
        collect(column->fields);
    const std::vector<int> times(set.begin(), set.end());
    const int width = std::max(int(rooms.columns.size()), 1);
    // Nothing goes on anywhere: there is no row for it.
    auto isFree = [&](std::size_t row) {
        return !covers(grid.whole, times[row]) &&
               std::none_of(rooms.columns.begin(), rooms.columns.end(),
                            [&](const GridColumn* column) { return covers(column->fields, times[row]); });
    };
    auto rowsUntil = [&](std::size_t row, auto ends) {
        std::size_t last = row + 1;
        while (last + 1 < times.size() && !ends(last))
            ++last;
        return int(last - row);
    };
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.look = TableLook::Boxed;
    table.columns.push_back(TableColumn{0, timeWidth, true});
    table.columns.resize(std::size_t(width) + 1);
    table.headerRows.push_back(headerRow(rooms));
    std::vector<std::size_t> taken(rooms.columns.size(),
                                   0); // of each column, the row at which it is free again
    for (std::size_t i = 0; i + 1 < times.size(); ++i) {
        if (isFree(i))
            continue;
        TableRow row;
        row.cells.push_back(timeCell(day, times[i]));
        if (const GridField* whole = beginning(grid.whole, times[i])) {
            row.cells.push_back(fieldCell(*whole, true));
            row.cells.back().columns = width;
            table.rows.push_back(std::move(row));
            continue;
        }
        for (std::size_t c = 0; c < rooms.columns.size(); ++c) {
            const std::vector<GridField>& fields = rooms.columns[c]->fields;
            if (taken[c] > i)
                continue;
            const GridField* field = beginning(fields, times[i]);
            row.cells.push_back(field ? fieldCell(*field, false) : textCell({}));
            row.cells.back().rows = rowsUntil(i, [&](std::size_t at) {
                return field ? times[at] >= field->end
                             : covers(fields, times[at]) || covers(grid.whole, times[at]) || isFree(at);
            });
            taken[c] = i + std::size_t(row.cells.back().rows);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

DocumentNode GridBuilder::trackNames() const
{
    DocumentNode node = paragraphNode(SizeRole::Small, {});
    for (const Id id : m_shownTracks) {
        const Track* track = m_context.plan().find<Track>(id);
        if (!node.spans.empty())
            node.spans.push_back(mutedSpan(QStringLiteral("  ·  ")));
        node.spans.push_back(TextSpan{codeOfTrack(*track), TextStyle::Bold, ColourRole::Muted, true});
        node.spans.push_back(mutedSpan(QStringLiteral(" ")));
        node.spans = std::move(node.spans) + spansOf(m_context.text("track", id, "name", track->name),
                                                     TextStyle::Regular, ColourRole::Muted);
    }
    return node;
}

DocumentNode GridBuilder::page(const Day& day, const GridDay& grid, const PageRooms& rooms)
{
    m_shownTracks.clear();
    DocumentNode section;
    section.kind = NodeKind::Section;
    section.subject = day.id;
    DocumentNode heading;
    heading.kind = NodeKind::Heading;
    heading.level = 2;
    heading.size = SizeRole::Heading;
    heading.spans = spansOf(m_context.date(day.date), TextStyle::Bold);
    heading.subject = day.id;
    const QString date = m_context.language().headingDate(day.date);
    DocumentNode table = this->table(day, grid, rooms);
    table.text = m_context.language().translate("documents", "Agenda of %1").arg(date);
    if (rooms.columns.size() < rooms.all) {
        PaperText part = m_context.translate("documents", "rooms %1 to %2 of %3");
        for (QString* text : {&part.first, &part.second}) {
            if (!text->isEmpty())
                *text = text->arg(rooms.first + 1).arg(rooms.first + rooms.columns.size()).arg(rooms.all);
        }
        heading.spans.push_back(mutedSpan(QStringLiteral("  ·  ")));
        heading.spans = std::move(heading.spans) + spansOf(part, TextStyle::Regular, ColourRole::Muted);
    }
    section.children = {std::move(heading), std::move(table)};
    if (!m_shownTracks.empty())
        section.children.push_back(trackNames());
    return section;
}

std::vector<DocumentNode> GridBuilder::dayPages(Id id)
{
    const Day* day = m_context.plan().find<Day>(id);
    const GridDay grid = gridOf(m_context, m_index, id);
    std::vector<DocumentNode> pages;
    if (grid.whole.empty() && grid.columns.empty())
        return pages;
    // As many rooms on each page as on the others.
    const std::size_t all = grid.columns.size();
    const std::size_t count = std::max<std::size_t>((all + mostRooms - 1) / mostRooms, 1);
    std::size_t next = 0;
    for (std::size_t i = 0; i < count; ++i) {
        PageRooms rooms{{}, next, all};
        for (const std::size_t end = all * (i + 1) / count; next < end; ++next)
            rooms.columns.push_back(&grid.columns[next]);
        pages.push_back(page(*day, grid, rooms));
    }
    return pages;
}
} // namespace

Result<Document> agendaGridPaper(const PaperContext& context)
{
    const PaperText name = context.translate("documents", "Agenda by room");
    Document document = newPaper(context, name, a4Landscape());
    std::vector<DocumentNode>& blocks = document.root.children;
    addHead(blocks, context, name);
    GridBuilder builder(context);
    for (const Id day : context.days()) {
        for (DocumentNode& page : builder.dayPages(day)) {
            // The first one stands under the head.
            page.start = document.wantedPages == 0 ? SectionStart::Here : SectionStart::Page;
            ++document.wantedPages;
            blocks.push_back(std::move(page));
        }
    }
    if (document.wantedPages == 0)
        return Error{ErrorKind::NothingToExport, QStringLiteral("agenda-grid")};
    addNotices(blocks, context, Disclaimer);
    return document;
}
} // namespace convenor
