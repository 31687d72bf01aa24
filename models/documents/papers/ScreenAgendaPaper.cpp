// The agenda for a shared screen: 16:9, large type, a day or half a day on each page.
#include "documents/papers/ItemParts.h"
#include "documents/papers/PaperBuilders.h"
#include "domain/Visibility.h"

namespace convenor {
namespace {
// At most; points.
constexpr double timeWidth = 190;
constexpr double roomWidth = 200;
constexpr double bandHeight = 80;
constexpr double titleSize = 64;
constexpr double lineSize = 30;
constexpr double fullPage = 8.5;     // lines of the table
constexpr double detailWeight = 0.6; // of a smaller line under a title
constexpr qsizetype lineLength = 52; // letters that a title has in a line, roughly

// A row with the lines it takes.
struct ScreenRow
{
    TableRow row;
    double weight = 1;
};

class ScreenAgenda
{
public:
    explicit ScreenAgenda(const PaperContext& context) : m_context(context), m_index(context) {}

    // The pages of a day, a section each.
    std::vector<DocumentNode> pages(Id day);

private:
    void add(const AgendaItem& item);
    ScreenRow row(const AgendaItem& item, RowLook look) const;
    void addLanes(ScreenRow& row, const QList<const AgendaItem*>& lanes) const;
    std::vector<std::size_t> beginnings(double most) const;
    std::vector<std::vector<TableRow>> split();
    DocumentNode page(const Day& day, std::vector<TableRow> rows, std::size_t number, std::size_t of) const;

    const PaperContext& m_context;
    ItemIndex m_index;
    std::vector<ScreenRow> m_rows;
};

// Lanes stand as lines of one row.
void ScreenAgenda::addLanes(ScreenRow& row, const QList<const AgendaItem*>& lanes) const
{
    for (const AgendaItem* lane : lanes) {
        std::vector<TextSpan> spans;
        const PaperText room = m_context.roomName(m_index.room(*lane));
        if (!room.isEmpty())
            spans = spansOf(room, TextStyle::Bold) + std::vector{mutedSpan(QStringLiteral("  "))};
        spans = std::move(spans) + spansOf(m_context.itemTitle(*lane));
        DocumentNode line = paragraphNode(SizeRole::Small, std::move(spans));
        line.subject = lane->id;
        row.row.cells[1].blocks.push_back(std::move(line));
        row.weight += detailWeight * (1 + double(lane->title.size() / (lineLength + 8)));
    }
}

ScreenRow ScreenAgenda::row(const AgendaItem& item, RowLook look) const
{
    const ItemTime* time = m_context.timing().find(item.id);
    const TextStyle style = look == RowLook::Quiet ? TextStyle::Regular : TextStyle::Bold;
    ScreenRow row;
    row.row.look = look;
    row.row.subject = item.id;
    row.row.keepWithNext = look == RowLook::Group;
    row.row.cells.push_back(
        cellOf({paragraphNode(SizeRole::Body, {timeSpan(m_context, time->start, time->end)})}));
    row.row.cells.back().rowHeader = true;
    const PaperText title = m_context.itemTitle(item);
    row.row.cells.push_back(
        textCell(title, style, look == RowLook::Group ? ColourRole::Accent : ColourRole::Text));
    row.weight += 0.55 * double(title.first.size() / lineLength);
    if (!title.second.isEmpty())
        row.weight += 0.55 * double(1 + title.second.size() / lineLength);
    std::vector<DocumentNode>& blocks = row.row.cells.back().blocks;
    const std::size_t before = blocks.size();
    addPeople(blocks, m_context, item.id, false);
    row.weight += blocks.size() > before ? detailWeight : 0;
    row.row.cells.push_back(textCell(m_context.roomName(item.room), TextStyle::Regular, ColourRole::Muted));
    return row;
}

void ScreenAgenda::add(const AgendaItem& item)
{
    const QList<const AgendaItem*> children = m_index.children(item);
    if (item.kind == ItemKind::Parallel && !children.isEmpty()) {
        m_rows.push_back(row(item, RowLook::Plain));
        addLanes(m_rows.back(), children);
        return;
    }
    const bool quiet = item.kind == ItemKind::Break || item.kind == ItemKind::Meal;
    const RowLook leaf = quiet ? RowLook::Quiet : RowLook::Plain;
    m_rows.push_back(row(item, children.isEmpty() ? leaf : RowLook::Group));
    for (const AgendaItem* child : children)
        add(*child);
}

// Where pages begin that hold `most` lines each. The title of a part stays with what it opens.
std::vector<std::size_t> ScreenAgenda::beginnings(double most) const
{
    std::vector<std::size_t> pages = {0};
    double weight = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        double needed = m_rows[i].weight;
        if (m_rows[i].row.keepWithNext && i + 1 < m_rows.size())
            needed += m_rows[i + 1].weight;
        if (weight > 0 && weight + needed > most) {
            pages.push_back(i);
            weight = 0;
        }
        weight += m_rows[i].weight;
    }
    return pages;
}

// As few pages as hold the rows, each about as full as the others.
std::vector<std::vector<TableRow>> ScreenAgenda::split()
{
    std::vector<std::size_t> starts = beginnings(fullPage);
    for (double most = 1; most < fullPage; most += 0.25) {
        std::vector<std::size_t> even = beginnings(most);
        if (even.size() == starts.size()) {
            starts = std::move(even);
            break;
        }
    }
    std::vector<std::vector<TableRow>> pages(starts.size());
    for (std::size_t page = 0; page < starts.size(); ++page) {
        const std::size_t end = page + 1 < starts.size() ? starts[page + 1] : m_rows.size();
        for (std::size_t i = starts[page]; i < end; ++i)
            pages[page].push_back(std::move(m_rows[i].row));
    }
    return pages;
}

DocumentNode ScreenAgenda::page(const Day& day, std::vector<TableRow> rows, std::size_t number,
                                std::size_t of) const
{
    DocumentNode heading;
    heading.kind = NodeKind::Heading;
    heading.level = 2;
    heading.size = SizeRole::Heading;
    heading.subject = day.id;
    heading.spans = spansOf(m_context.date(day.date), TextStyle::Bold, ColourRole::Accent);
    if (of > 1)
        heading.spans.push_back(mutedSpan(QStringLiteral("  ·  %1/%2").arg(number).arg(of)));
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.columns = {TableColumn{0, timeWidth, true}, TableColumn{1, 0}, TableColumn{0, roomWidth, true}};
    table.headerRows.push_back(
        headerRow({m_context.translate("documents", "Time"), m_context.translate("documents", "Programme"),
                   m_context.translate("documents", "Room")}));
    table.rows = std::move(rows);
    table.text = m_context.language()
                     .translate("documents", "Agenda of %1")
                     .arg(m_context.language().headingDate(day.date));
    DocumentNode section;
    section.kind = NodeKind::Section;
    section.start = SectionStart::Page;
    section.subject = day.id;
    section.children = {std::move(heading), std::move(table)};
    return section;
}

std::vector<DocumentNode> ScreenAgenda::pages(Id id)
{
    m_rows.clear();
    for (const Id root : m_context.timing().children(id, 0)) {
        const AgendaItem* item = m_context.plan().find<AgendaItem>(root);
        if (item && isPublic(m_context.plan(), *item))
            add(*item);
    }
    std::vector<DocumentNode> pages;
    if (m_rows.empty())
        return pages;
    std::vector<std::vector<TableRow>> parts = split();
    for (std::size_t i = 0; i < parts.size(); ++i)
        pages.push_back(page(*m_context.plan().find<Day>(id), std::move(parts[i]), i + 1, parts.size()));
    return pages;
}

// A page to begin with: it is on the screen while people come in.
DocumentNode titlePage(const PaperContext& context)
{
    const PageFormat format = widescreen();
    const QRectF whole = QRectF(QPointF(), format.size).marginsRemoved(format.margins);
    DocumentNode sheet;
    sheet.kind = NodeKind::Sheet;
    if (DocumentNode band = packBand(context); !band.children.empty()) {
        SheetBox box;
        box.place = QRectF(whole.topLeft(), QSizeF(whole.width(), bandHeight));
        box.blocks.push_back(std::move(band));
        sheet.boxes.push_back(std::move(box));
    }
    SheetBox box;
    box.place = whole.adjusted(0, sheet.boxes.empty() ? 0 : bandHeight, 0, 0);
    box.align = VerticalAlign::Middle;
    box.subject = context.plan().workshop().id;
    // The head of all papers, larger and in the middle.
    addHead(box.blocks, context, context.translate("documents", "Agenda"));
    std::erase_if(box.blocks, [](const DocumentNode& block) {
        return block.kind == NodeKind::Band || block.kind == NodeKind::Rule;
    });
    for (DocumentNode& block : box.blocks) {
        block.align = TextAlign::Centre;
        block.points = block.kind == NodeKind::Heading ? titleSize : lineSize;
        block.least = block.points / 2;
    }
    sheet.boxes.push_back(std::move(box));
    return sheet;
}
} // namespace

Result<Document> screenAgendaPaper(const PaperContext& context)
{
    const PaperText name = context.translate("documents", "Agenda");
    Document document = newPaper(context, name, widescreen());
    std::vector<DocumentNode>& blocks = document.root.children;
    blocks.push_back(titlePage(context));
    const std::size_t head = blocks.size();
    ScreenAgenda agenda(context);
    for (const Id day : context.days()) {
        for (DocumentNode& page : agenda.pages(day))
            blocks.push_back(std::move(page));
    }
    if (blocks.size() == head)
        return Error{ErrorKind::NothingToExport, QStringLiteral("screen-agenda")};
    return document;
}
} // namespace convenor
