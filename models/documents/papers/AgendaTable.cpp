#include "documents/papers/AgendaTable.h"

#include "domain/Visibility.h"

namespace convenor {
namespace {
// At most; points.
constexpr double timeWidth = 100;
constexpr double roomWidth = 100;
constexpr int mostLanes = 4; // side by side
} // namespace

AgendaTable::AgendaTable(const PaperContext& context) : m_context(context), m_index(context), m_clock(context)
{
    for (const Id day : context.days()) {
        for (const AgendaItem* item : context.items(day))
            m_rooms = m_rooms || !context.roomName(item->room).isEmpty();
    }
}

int AgendaTable::columnCount() const
{
    return 2 + (m_clock.hasSecond() ? 1 : 0) + (m_context.second() ? 1 : 0) + (m_rooms ? 1 : 0);
}

QString AgendaTable::secondTime(const AgendaItem& item) const
{
    const ItemTime* time = m_context.timing().find(item.id);
    const Day* day = m_context.plan().find<Day>(item.day);
    return time && day ? m_clock.secondRange(day->date, time->start, time->end) : QString();
}

DocumentNode AgendaTable::titleNode(const AgendaItem& item, RowLook look, Side side) const
{
    const bool quiet = look == RowLook::Quiet;
    const ColourRole colour = quiet                    ? ColourRole::Muted
                              : look == RowLook::Group ? ColourRole::Accent
                                                       : ColourRole::Text;
    const PaperText title = sided(m_context, m_context.itemTitle(item), side);
    DocumentNode node =
        paragraphNode(SizeRole::Body, spansOf(title, quiet ? TextStyle::Regular : TextStyle::Bold, colour));
    // The outline names every item once.
    if (side != Side::Second) {
        node.kind = NodeKind::Heading;
        node.level = 3;
    }
    return node;
}

void AgendaTable::addRemarks(const AgendaItem& item, Side side, std::vector<DocumentNode>& blocks) const
{
    addTyped(blocks, m_context, m_context.text("agenda_item", item.id, "abstract", item.abstract), side);
    auto add = [&](const PaperText& label, const char* field, const QString& original) {
        addLabelled(blocks, m_context, label, m_context.text("agenda_item", item.id, field, original), side);
    };
    add(m_context.translate("documents", "Meeting point"), "meeting_point", item.meetingPoint);
    add(m_context.translate("documents", "Closed meeting for"), "closed_for", item.closedFor);
    // The address is the same in both languages: once is enough.
    if (side != Side::Second && !item.link.trimmed().isEmpty())
        blocks.push_back(paragraphNode(
            SizeRole::Small, labelled(m_context.translate("documents", "Join online"),
                                      PaperText::typedOf(item.link.trimmed()), item.link.trimmed())));
}

std::vector<DocumentNode> AgendaTable::itemBlocks(const AgendaItem& item, RowLook look, Side side) const
{
    std::vector<DocumentNode> blocks = {titleNode(item, look, side)};
    addPeople(blocks, m_context, item.id, true, side);
    addRemarks(item, side, blocks);
    return blocks;
}

TableRow AgendaTable::itemRow(const AgendaItem& item, RowLook look, int depth) const
{
    const ItemTime* time = m_context.timing().find(item.id);
    const TextStyle style = look == RowLook::Group ? TextStyle::Bold : TextStyle::Regular;
    const ColourRole colour = look == RowLook::Quiet ? ColourRole::Muted : ColourRole::Text;
    TableRow row;
    row.look = look;
    row.subject = item.id;
    row.cells.push_back(cellOf(
        {paragraphNode(SizeRole::Body, {timeSpan(m_context, time->start, time->end, style, colour)})}));
    row.cells.back().rowHeader = true;
    if (m_clock.hasSecond())
        row.cells.push_back(
            cellOf({paragraphNode(SizeRole::Body, {TextSpan{secondTime(item), style, ColourRole::Muted}})}));
    row.cells.push_back(cellOf(itemBlocks(item, look, m_context.second() ? Side::First : Side::Both)));
    row.cells.back().indented = depth > 0;
    if (m_context.second()) {
        row.cells.push_back(cellOf(itemBlocks(item, look, Side::Second)));
        row.cells.back().indented = depth > 0;
    }
    if (m_rooms)
        row.cells.push_back(cellOf({paragraphNode(
            SizeRole::Body, spansOf(m_context.roomName(item.room), TextStyle::Regular, ColourRole::Muted))}));
    return row;
}

void AgendaTable::addGroup(const AgendaItem& item, int depth)
{
    const QList<const AgendaItem*> children = m_index.children(item);
    m_rows.push_back(itemRow(item, RowLook::Group, depth));
    m_rows.back().keepWithNext = !children.isEmpty();
    for (const AgendaItem* child : children)
        addItem(*child, depth + 1);
}

DocumentNode AgendaTable::laneLabel(const AgendaItem& item) const
{
    const ItemTime* time = m_context.timing().find(item.id);
    std::vector<TextSpan> spans;
    if (time)
        spans.push_back(timeSpan(m_context, time->start, time->end, TextStyle::Regular, ColourRole::Muted));
    const QString separator = QStringLiteral("  ·  ");
    if (m_clock.hasSecond())
        spans.push_back(mutedSpan(separator + secondTime(item)));
    const PaperText room = m_context.roomName(item.room);
    if (!room.isEmpty())
        spans = std::move(spans) + std::vector{mutedSpan(separator)} +
                spansOf(room, TextStyle::Regular, ColourRole::Muted);
    return paragraphNode(SizeRole::Small, std::move(spans));
}

std::vector<DocumentNode> AgendaTable::laneBlocks(const AgendaItem& item, int depth) const
{
    std::vector<DocumentNode> blocks =
        itemBlocks(item, depth == 0 ? RowLook::Group : RowLook::Plain, Side::Both);
    blocks.insert(blocks.begin() + 1, laneLabel(item));
    for (const AgendaItem* child : m_index.children(item)) {
        DocumentNode section;
        section.kind = NodeKind::Section;
        section.subject = child->id;
        section.children = laneBlocks(*child, depth + 1);
        blocks.push_back(std::move(section));
    }
    return blocks;
}

void AgendaTable::addParallel(const AgendaItem& item, int depth)
{
    const QList<const AgendaItem*> lanes = m_index.children(item);
    // Two languages side by side leave no room for lanes side by side.
    if (lanes.isEmpty() || lanes.size() > mostLanes || m_context.second()) {
        addGroup(item, depth);
        return;
    }
    m_rows.push_back(itemRow(item, RowLook::Group, depth));
    m_rows.back().keepWithNext = true;
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.look = TableLook::Lanes;
    table.text = m_context.language().translate("documents", "Parallel sessions");
    TableRow row;
    row.look = RowLook::Lanes;
    for (const AgendaItem* lane : lanes) {
        table.columns.push_back({});
        DocumentNode section;
        section.kind = NodeKind::Section;
        section.subject = lane->id;
        section.children = laneBlocks(*lane, 0);
        row.cells.push_back(cellOf({std::move(section)}));
    }
    table.rows.push_back(std::move(row));
    TableRow outer;
    outer.look = RowLook::Lanes;
    outer.cells.push_back(cellOf({std::move(table)}, columnCount()));
    m_rows.push_back(std::move(outer));
}

void AgendaTable::addItem(const AgendaItem& item, int depth)
{
    const bool children = !m_index.children(item).isEmpty();
    if (item.kind == ItemKind::Parallel)
        addParallel(item, depth);
    else if (item.kind == ItemKind::Part || children)
        addGroup(item, depth);
    else if (item.kind == ItemKind::Break || item.kind == ItemKind::Meal)
        m_rows.push_back(itemRow(item, RowLook::Quiet, depth));
    else
        m_rows.push_back(itemRow(item, RowLook::Plain, depth));
}

// On the pages that a day goes on to, the titles of the columns say which day it is.
TableRow AgendaTable::headerRow(const Day& day) const
{
    TableRow row;
    row.look = RowLook::Header;
    auto add = [&](std::vector<TextSpan> spans, const QString& zone = {}) {
        if (!zone.isEmpty())
            spans.push_back(mutedSpan(QStringLiteral("  ") + zone));
        row.cells.push_back(cellOf({paragraphNode(SizeRole::Label, std::move(spans))}));
    };
    auto title = [](const PaperText& text) { return spansOf(text, TextStyle::Bold, ColourRole::Muted); };
    const PaperText time = m_context.translate("documents", "Time");
    add(title(time), m_clock.hasSecond() ? m_clock.name(day.id) : QString());
    if (m_clock.hasSecond())
        add(title(time), m_clock.secondName(day.id));
    const bool dated = m_context.days().size() > 1;
    auto programme = [&](Side side) {
        add(title(sided(m_context, m_context.translate("documents", "Programme"), side)));
        if (!dated)
            return;
        std::vector<TextSpan>& spans = row.cells.back().blocks.front().spans;
        spans.push_back(mutedSpan(QStringLiteral("  ·  ")));
        spans = std::move(spans) + spansOf(sided(m_context, m_context.date(day.date), side),
                                           TextStyle::Regular, ColourRole::Muted);
    };
    programme(m_context.second() ? Side::First : Side::Both);
    if (m_context.second())
        programme(Side::Second);
    if (m_rooms)
        add(title(m_context.translate("documents", "Room")));
    return row;
}

DocumentNode AgendaTable::ofDay(Id id)
{
    m_rows.clear();
    const Day* day = m_context.plan().find<Day>(id);
    for (const Id root : m_context.timing().children(id, 0)) {
        const AgendaItem* item = m_context.plan().find<AgendaItem>(root);
        if (item && isPublic(m_context.plan(), *item))
            addItem(*item, 0);
    }
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.columns.push_back(TableColumn{0, timeWidth, true});
    if (m_clock.hasSecond())
        table.columns.push_back(TableColumn{0, timeWidth, true});
    table.columns.push_back({});
    if (m_context.second())
        table.columns.push_back({});
    if (m_rooms)
        table.columns.push_back(TableColumn{0, roomWidth, true});
    table.headerRows.push_back(headerRow(*day));
    table.rows = std::move(m_rows);
    m_rows.clear();
    table.text = m_context.language()
                     .translate("documents", "Agenda of %1")
                     .arg(m_context.language().headingDate(day->date));
    return table;
}
} // namespace convenor
