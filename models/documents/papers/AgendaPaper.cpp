// The agenda that is given to people: what is on, when, where and with whom.
#include "documents/papers/AgendaTable.h"
#include "documents/papers/PaperBuilders.h"

namespace convenor {
namespace {
constexpr double factWidth = 160; // at most; points
constexpr int halfDay = 300;      // minutes
constexpr QMarginsF narrowMargins = {42, 30, 42, 46};
constexpr double smallPack = 0.6; // of the logos, where half a day is to be one sheet

// The title of the event stands as large on it as nothing else: it is the paper that everybody gets.
void addTitle(std::vector<DocumentNode>& blocks, const PaperContext& context, double packScale)
{
    DocumentNode band = packBand(context, packScale);
    if (!band.children.empty())
        blocks.push_back(std::move(band));
    const Workshop& workshop = context.plan().workshop();
    PaperText title = context.workshopTitle();
    if (title.isEmpty())
        title = context.translate("documents", "Agenda");
    DocumentNode heading;
    heading.kind = NodeKind::Heading;
    heading.size = SizeRole::Title;
    heading.spans = spansOf(title, TextStyle::Bold, ColourRole::Accent);
    heading.subject = workshop.id;
    blocks.push_back(std::move(heading));
    addTyped(blocks, context, context.text("workshop", workshop.id, "summary", workshop.summary), Side::Both,
             SizeRole::Lead, ColourRole::Muted);
    DocumentNode rule;
    rule.kind = NodeKind::Rule;
    blocks.push_back(std::move(rule));
}

PaperText dates(const PaperContext& context)
{
    const QList<Id> days = context.days();
    const QDate first = context.plan().find<Day>(days.first())->date;
    const QDate last = context.plan().find<Day>(days.last())->date;
    PaperText text = PaperText::of(context.language().dateRange(first, last));
    if (const DocumentLanguage* second = context.second()) {
        text.second = second->dateRange(first, last);
        text.secondLanguage = second->code();
    }
    return text;
}

void addFacts(std::vector<DocumentNode>& blocks, const PaperContext& context, const PaperClock& clock)
{
    const Workshop& workshop = context.plan().workshop();
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.look = TableLook::Facts;
    table.text = context.language().translate("documents", "About the event");
    table.columns = {TableColumn{0, factWidth, true}, TableColumn{1, 0}};
    auto add = [&](const PaperText& label, const PaperText& value, const QString& link = {}) {
        if (value.isEmpty())
            return;
        std::vector<TextSpan> spans =
            spansOf(value, TextStyle::Regular, link.isEmpty() ? ColourRole::Text : ColourRole::Accent);
        for (TextSpan& span : spans)
            span.link = link;
        TableRow row;
        row.cells.push_back(
            cellOf({paragraphNode(SizeRole::Body, spansOf(label, TextStyle::Regular, ColourRole::Muted))}));
        row.cells.back().rowHeader = true;
        row.cells.push_back(cellOf({paragraphNode(SizeRole::Body, std::move(spans))}));
        row.keepWithNext = true;
        table.rows.push_back(std::move(row));
    };
    add(context.translate("documents", "Date"), dates(context));
    add(context.translate("documents", "Place"),
        context.text("workshop", workshop.id, "place", workshop.place));
    const QString link = workshop.link.trimmed();
    add(context.translate("documents", "Join online"), PaperText::typedOf(link), link);
    const QString second = clock.secondFullName();
    add(context.translate("documents", "Time zone"),
        PaperText::typedOf(second.isEmpty() ? clock.fullName()
                                            : QStringLiteral("%1 · %2").arg(clock.fullName(), second)));
    add(context.translate("documents", "Organised by"),
        context.text("workshop", workshop.id, "organiser", workshop.organiser));
    blocks.push_back(std::move(table));
}

bool addDays(std::vector<DocumentNode>& blocks, const PaperContext& context, AgendaTable& tables)
{
    bool any = false;
    for (const Id id : context.days()) {
        DocumentNode table = tables.ofDay(id);
        if (table.rows.empty())
            continue;
        any = true;
        DocumentNode section;
        section.kind = NodeKind::Section;
        section.subject = id;
        DocumentNode heading;
        heading.kind = NodeKind::Heading;
        heading.level = 2;
        heading.size = SizeRole::Heading;
        heading.spans = spansOf(context.date(context.plan().find<Day>(id)->date), TextStyle::Bold);
        heading.subject = id;
        section.children = {std::move(heading), std::move(table)};
        blocks.push_back(std::move(section));
    }
    return any;
}

// Half a day is handed out as one sheet: all its room is used.
bool isHalfADay(const PaperContext& context)
{
    const QList<Id> days = context.days();
    const DayTime* day = days.size() == 1 ? context.timing().day(days.first()) : nullptr;
    return day && day->ends - day->opens <= halfDay;
}
} // namespace

Result<Document> agendaPaper(const PaperContext& context)
{
    const Error nothing{ErrorKind::NothingToExport, QStringLiteral("agenda")};
    if (context.days().isEmpty())
        return nothing;
    AgendaTable tables(context);
    // Two columns of times and two of texts need the long side of the sheet.
    const bool wide = context.second() && tables.clock().hasSecond();
    Document document =
        newPaper(context, context.translate("documents", "Agenda"), wide ? a4Landscape() : a4Portrait());
    std::vector<DocumentNode>& blocks = document.root.children;
    addTitle(blocks, context, isHalfADay(context) ? smallPack : 1);
    addFacts(blocks, context, tables.clock());
    if (!addDays(blocks, context, tables))
        return nothing;
    addNotices(blocks, context, Disclaimer | PhotoNotice);
    if (isHalfADay(context)) {
        document.wantedPages = 1;
        if (!wide)
            document.page.margins = narrowMargins;
    }
    return document;
}
} // namespace convenor
