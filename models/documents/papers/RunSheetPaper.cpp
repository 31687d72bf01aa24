// The running order: for the organisers, everything that is on, behind the scenes too, and what it needs.
#include "documents/papers/ItemParts.h"
#include "documents/papers/PaperBuilders.h"
#include "domain/Names.h"

namespace convenor {
namespace {
// At most; points.
constexpr double timeWidth = 84;
constexpr double numberWidth = 44;
constexpr double roomWidth = 92;
constexpr double boxWidth = 44; // to write a time into

class RunSheet
{
public:
    explicit RunSheet(const PaperContext& context) : m_context(context) {}

    // The section of a day.
    DocumentNode day(Id id) const;

private:
    DocumentNode small(std::vector<TextSpan> spans) const
    {
        return paragraphNode(SizeRole::Small, std::move(spans));
    }
    DocumentNode dayLine(const DayTime& time) const;
    TableRow row(const AgendaItem& item, const ItemTime& time) const;
    TableCell timeCell(const AgendaItem& item, const ItemTime& time) const;
    TableCell whatCell(const AgendaItem& item, const ItemTime& time) const;
    TableCell peopleCell(const AgendaItem& item) const;
    TableCell needsCell(const AgendaItem& item) const;
    TableCell clockCell(const std::optional<int>& minutes) const;

    const PaperContext& m_context;
};

// "Opens 09:00 · ends 17:25 · must end at 17:00 · 25 minutes over"
DocumentNode RunSheet::dayLine(const DayTime& time) const
{
    const DocumentLanguage& language = m_context.language();
    std::vector<TextSpan> spans;
    auto add = [&](const PaperText& pattern, const QString& value, TextStyle style = TextStyle::Regular) {
        if (!spans.empty())
            spans.push_back(mutedSpan(QStringLiteral("  ·  ")));
        spans = std::move(spans) + sentence(pattern, PaperText::of(value), style,
                                            style == TextStyle::Bold ? ColourRole::Text : ColourRole::Muted);
    };
    add(m_context.translate("documents", "Begins at %1"), language.time(time.opens));
    add(m_context.translate("documents", "ends at %1"), language.time(time.ends));
    if (time.mustEndAt)
        add(m_context.translate("documents", "must end at %1"), language.time(*time.mustEndAt));
    if (time.over() > 0)
        add(m_context.translate("documents", "%n minutes over", nullptr, time.over()), {}, TextStyle::Bold);
    return paragraphNode(SizeRole::Body, std::move(spans));
}

TableCell RunSheet::timeCell(const AgendaItem& item, const ItemTime& time) const
{
    TableCell cell =
        cellOf({paragraphNode(SizeRole::Body, {timeSpan(m_context, time.start, time.end, TextStyle::Bold)})});
    cell.rowHeader = true;
    auto add = [&](const PaperText& text, TextStyle style = TextStyle::Regular) {
        cell.blocks.push_back(small(spansOf(text, style, ColourRole::Muted)));
    };
    if (item.pinnedStart)
        add(m_context.translate("documents", "Fixed start"), TextStyle::Bold);
    if (item.bufferMinutes > 0)
        add(m_context.translate("documents", "%n minutes buffer before", nullptr, item.bufferMinutes));
    if (time.gapBefore > item.bufferMinutes)
        add(m_context.translate("documents", "%n minutes free before", nullptr, time.gapBefore));
    if (time.gapBefore < 0)
        add(m_context.translate("documents", "%n minutes over before it", nullptr, -time.gapBefore),
            TextStyle::Bold);
    return cell;
}

TableCell RunSheet::whatCell(const AgendaItem& item, const ItemTime& time) const
{
    TableCell cell;
    addParagraphs(cell.blocks, m_context.itemTitle(item), SizeRole::Body, TextStyle::Bold,
                  time.hasChildren ? ColourRole::Accent : ColourRole::Text);
    PaperText kind = m_context.translate(namesContext, nameOf(item.kind));
    std::vector<TextSpan> spans = spansOf(kind, TextStyle::Regular, ColourRole::Muted);
    auto add = [&](const PaperText& text, TextStyle style = TextStyle::Regular) {
        spans.push_back(mutedSpan(QStringLiteral(" · ")));
        spans = std::move(spans) + spansOf(text, style, ColourRole::Muted);
    };
    if (item.internal && item.kind != ItemKind::Internal)
        add(m_context.translate(namesContext, nameOf(ItemKind::Internal)), TextStyle::Bold);
    if (item.mode != ItemMode::InPerson)
        add(m_context.translate(namesContext, nameOf(item.mode)));
    if (const Track* track = m_context.plan().find<Track>(item.track))
        add(m_context.text("track", track->id, "name", track->name));
    cell.blocks.push_back(small(std::move(spans)));
    addLabelled(cell.blocks, m_context, m_context.translate("documents", "Closed meeting for"),
                m_context.text("agenda_item", item.id, "closed_for", item.closedFor));
    cell.indented = time.depth > 0;
    return cell;
}

TableCell RunSheet::peopleCell(const AgendaItem& item) const
{
    TableCell cell;
    for (const Assignment* assignment : m_context.assignments(item.id)) {
        const Person* person = m_context.plan().find<Person>(assignment->person);
        if (!person)
            continue;
        std::vector<TextSpan> spans = spansOf(m_context.personName(*person), TextStyle::Bold);
        auto add = [&](const PaperText& text) {
            if (text.isEmpty())
                return;
            spans.push_back(mutedSpan(QStringLiteral(", ")));
            spans = std::move(spans) + spansOf(text, TextStyle::Regular, ColourRole::Muted);
        };
        // Words of the trade: one language is enough for them on a paper of the organisers.
        add(PaperText::of(m_context.language().translate(namesContext, nameOf(assignment->role))));
        add(PaperText::of(m_context.language().translate(namesContext, nameOf(assignment->status))));
        if (mayBeContacted(*person, m_context.audience()))
            add(PaperText::typedOf(person->phone.trimmed()));
        cell.blocks.push_back(small(std::move(spans)));
        cell.blocks.back().subject = person->id;
    }
    return cell;
}

TableCell RunSheet::needsCell(const AgendaItem& item) const
{
    TableCell cell;
    auto add = [&](const PaperText& label, const char* field, const QString& original) {
        addLabelled(cell.blocks, m_context, label, m_context.text("agenda_item", item.id, field, original));
    };
    add(m_context.translate("documents", "Materials"), "materials", item.materials);
    add(m_context.translate("documents", "Notes"), "notes", item.notes);
    add(m_context.translate("documents", "Meeting point"), "meeting_point", item.meetingPoint);
    if (item.travelMinutes > 0)
        cell.blocks.push_back(small(spansOf(
            m_context.translate("documents", "%n minutes of travel each way", nullptr, item.travelMinutes))));
    if (item.groupSize)
        cell.blocks.push_back(small(
            spansOf(m_context.translate("documents", "%n people at a time", nullptr, *item.groupSize))));
    const QString link = item.link.trimmed();
    if (!link.isEmpty())
        cell.blocks.push_back(
            small(labelled(m_context.translate("documents", "Join online"), PaperText::typedOf(link), link)));
    return cell;
}

// What really happened, or a place to write it into.
TableCell RunSheet::clockCell(const std::optional<int>& minutes) const
{
    return textCell(minutes ? PaperText::of(m_context.language().time(*minutes)) : PaperText{});
}

TableRow RunSheet::row(const AgendaItem& item, const ItemTime& time) const
{
    TableRow row;
    row.subject = item.id;
    row.look = time.hasChildren ? RowLook::Group : RowLook::Plain;
    row.keepWithNext = time.hasChildren;
    row.cells.push_back(timeCell(item, time));
    row.cells.push_back(textCell(
        time.latestStart ? PaperText::of(m_context.language().time(*time.latestStart)) : PaperText{}));
    row.cells.push_back(textCell(PaperText::of(QString::number(time.minutes()))));
    row.cells.push_back(whatCell(item, time));
    row.cells.push_back(textCell(m_context.roomName(item.room)));
    row.cells.push_back(peopleCell(item));
    row.cells.push_back(needsCell(item));
    row.cells.push_back(clockCell(item.actualStart));
    row.cells.push_back(clockCell(item.actualEnd));
    return row;
}

DocumentNode RunSheet::day(Id id) const
{
    const Day* day = m_context.plan().find<Day>(id);
    DocumentNode heading;
    heading.kind = NodeKind::Heading;
    heading.level = 2;
    heading.size = SizeRole::Heading;
    heading.spans = spansOf(m_context.date(day->date), TextStyle::Bold);
    heading.subject = id;
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.look = TableLook::Boxed;
    table.text = m_context.language()
                     .translate("documents", "Running order of %1")
                     .arg(m_context.language().headingDate(day->date));
    table.columns = {TableColumn{0, timeWidth, true},
                     TableColumn{0, numberWidth, true},
                     TableColumn{0, numberWidth, true},
                     TableColumn{2.2, 0},
                     TableColumn{0, roomWidth, true},
                     TableColumn{2.4, 0},
                     TableColumn{1.8, 0},
                     TableColumn{0, boxWidth},
                     TableColumn{0, boxWidth}};
    table.headerRows.push_back(
        headerRow({m_context.translate("documents", "Time"), m_context.translate("documents", "Latest start"),
                   m_context.translate("documents", "Minutes"), m_context.translate("documents", "What"),
                   m_context.translate("documents", "Room"), m_context.translate("documents", "People"),
                   m_context.translate("documents", "What is needed"),
                   m_context.translate("documents", "Began"), m_context.translate("documents", "Ended")}));
    for (const AgendaItem* item : m_context.items(id, true))
        table.rows.push_back(row(*item, *m_context.timing().find(item->id)));
    DocumentNode section;
    section.kind = NodeKind::Section;
    section.subject = id;
    section.children = {std::move(heading), dayLine(*m_context.timing().day(id)), std::move(table)};
    return section;
}
} // namespace

Result<Document> runSheetPaper(const PaperContext& context)
{
    const PaperText name = context.translate("documents", "Running order");
    Document document = newPaper(context, name, a4Landscape());
    std::vector<DocumentNode>& blocks = document.root.children;
    addHead(blocks, context, name);
    const RunSheet sheet(context);
    bool any = false;
    for (const Id day : context.days()) {
        if (context.items(day, true).isEmpty())
            continue;
        blocks.push_back(sheet.day(day));
        // Each day is a sheet that somebody else may carry.
        blocks.back().start = any ? SectionStart::Page : SectionStart::Here;
        any = true;
    }
    if (!any)
        return Error{ErrorKind::NothingToExport, QStringLiteral("run-sheet")};
    return document;
}
} // namespace convenor
