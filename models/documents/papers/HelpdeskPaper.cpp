// What a helpdesk needs on paper: the experts' day sheets and signs, slips for those who come, and the list
// of those for whom there was no meeting; of a matchmaking the sheets of its tables and the list of people.
#include "documents/papers/HelpdeskViews.h"
#include "documents/papers/MatchmakingSheets.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "documents/papers/TextJoin.h"
#include "domain/Names.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr double writingHeight = 27; // of a row: room to write in
constexpr int slipColumns = 2;
constexpr int slipRows = 4;
constexpr double slipMargin = 10 * pointsPerMillimetre;
constexpr double footHeight = 48; // where the page says its number
const QColor cutLine(0x7B, 0x86, 0x92);

TableRow slotRow(const PaperContext& context, const SlotView& slot)
{
    TableRow row;
    row.minHeight = writingHeight;
    TableCell time =
        textCell(PaperText::of(context.language().timeRange(slot.start, slot.end)), TextStyle::Bold);
    time.rowHeader = true;
    row.cells.push_back(std::move(time));
    if (!slot.person) {
        for (int column = 1; column < 5; ++column)
            row.cells.push_back(textCell({}));
        return row;
    }
    row.subject = slot.person->id;
    row.cells.push_back(textCell(context.personName(*slot.person), TextStyle::Bold));
    row.cells.push_back(textCell(helpdeskFrom(context, *slot.person)));
    row.cells.push_back(textCell(PaperText::typedOf(slot.topic)));
    row.cells.push_back(textCell(context.translate(namesContext, nameOf(slot.booking->status)),
                                 TextStyle::Regular, ColourRole::Muted));
    for (TableCell& cell : row.cells)
        cell.align = VerticalAlign::Middle;
    return row;
}

DocumentNode daySheet(const PaperContext& context, const HelpdeskView& view, const ExpertView& expert)
{
    DocumentNode section =
        helpdeskUnit(QStringLiteral("expert %1").arg(expert.expert->id), expert.person->id);
    addHead(section.children, context, helpdeskName(context, view),
            helpdeskWhen(context, view.day, view.start, view.end));
    DocumentNode name = headingNode(2, SizeRole::Heading, {});
    name.spans = spansOf(context.personName(*expert.person), TextStyle::Bold);
    name.points = 20;
    name.subject = expert.person->id;
    section.children.push_back(std::move(name));
    const MeetingWhere where = whereOf(context, view.item, expert.expert);
    addLabelled(section.children, context.translate("documents", "Place"), where.place, 11);
    addLabelled(section.children, context.translate("documents", "Join online"),
                PaperText::typedOf(where.link), 11, where.link);
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.look = TableLook::Boxed;
    table.text =
        filledText(context.translate("documents", "Meetings of %1"), {context.personName(*expert.person)})
            .first;
    table.columns = {TableColumn{0, 84, true}, TableColumn{1.1}, TableColumn{1.2}, TableColumn{1.6},
                     TableColumn{0, 90, true}};
    table.headerRows.push_back(
        headerRow({context.translate("documents", "Time"), context.translate("documents", "Participant"),
                   context.translate("documents", "Organisation"), context.translate("documents", "Topic"),
                   context.translate("documents", "Status")}));
    for (const SlotView& slot : expert.meetings)
        table.rows.push_back(slotRow(context, slot));
    if (!table.rows.empty())
        section.children.push_back(std::move(table));
    return section;
}

// To stand on the table, read from across the room.
DocumentNode deskSign(const PaperContext& context, const HelpdeskView& view, const ExpertView& expert)
{
    DocumentNode section = helpdeskUnit(QStringLiteral("desk %1").arg(expert.expert->id), expert.person->id);
    DocumentNode sheet;
    sheet.kind = NodeKind::Sheet;
    const PageFormat page = a4Portrait();
    const QRectF area = QRectF(QPointF(), page.size).marginsRemoved(page.margins);
    SheetBox head;
    head.place = QRectF(area.topLeft(), QSizeF(area.width(), 110));
    if (DocumentNode band = packBand(context); !band.children.empty()) {
        head.blocks.push_back(std::move(band));
        sheet.boxes.push_back(std::move(head));
    }
    SheetBox box;
    box.place = area.adjusted(0, 120, 0, -40);
    box.align = VerticalAlign::Middle;
    box.subject = expert.person->id;
    auto add = [&box](DocumentNode node) {
        node.align = TextAlign::Centre;
        box.blocks.push_back(std::move(node));
    };
    const auto addText = [&](const PaperText& text, double points, double least, TextStyle style,
                             ColourRole colour) {
        if (!text.isEmpty())
            add(sizedParagraph(text, points, least, style, colour));
    };
    addText(helpdeskName(context, view), 30, 18, TextStyle::Bold, ColourRole::Muted);
    DocumentNode name = headingNode(1, SizeRole::Title, {});
    name.spans = spansOf(context.personName(*expert.person), TextStyle::Bold, ColourRole::Accent);
    name.points = 72;
    name.least = 26;
    add(std::move(name));
    addText(context.organisation(*expert.person), 24, 14, TextStyle::Regular, ColourRole::Text);
    addText(whereOf(context, view.item, expert.expert).place, 34, 18, TextStyle::Bold, ColourRole::Text);
    addText(helpdeskWhen(context, view.day, view.start, view.end), 22, 14, TextStyle::Regular,
            ColourRole::Text);
    sheet.boxes.push_back(std::move(box));
    section.children.push_back(std::move(sheet));
    return section;
}

// A meeting as its participant is told of it.
struct Slip
{
    const ExpertView* expert;
    const SlotView* slot;
};

SheetBox slipBox(const PaperContext& context, const HelpdeskView& view, const Slip& slip, const QRectF& place)
{
    SheetBox box;
    box.place = place;
    box.line = cutLine;
    box.padding = QMarginsF(14, 12, 14, 10);
    box.subject = slip.slot->person->id;
    DocumentNode name = headingNode(2, SizeRole::Heading, {});
    name.spans = spansOf(context.personName(*slip.slot->person), TextStyle::Bold);
    name.points = 16;
    name.least = 11;
    box.blocks.push_back(std::move(name));
    // Each on its own line: the slip is narrow, and a time must not be broken.
    const Day* day = context.plan().find<Day>(view.day);
    for (const PaperText& text :
         {day ? context.date(day->date) : PaperText{},
          PaperText::of(context.language().timeRange(slip.slot->start, slip.slot->end))}) {
        if (!text.isEmpty())
            box.blocks.push_back(sizedParagraph(text, 13, 10, TextStyle::Bold, ColourRole::Accent));
    }
    const double points = 10.5;
    addLabelled(box.blocks, helpdeskName(context, view), context.personName(*slip.expert->person), points);
    const MeetingWhere where = whereOf(context, view.item, slip.expert->expert);
    addLabelled(box.blocks, context.translate("documents", "Place"), where.place, points);
    addLabelled(box.blocks, context.translate("documents", "Join online"), PaperText::typedOf(where.link),
                points, where.link);
    addLabelled(box.blocks, context.translate("documents", "Topic"), PaperText::typedOf(slip.slot->topic),
                points);
    return box;
}

// The slips of a helpdesk in the order of names: whoever hands them out looks for a name.
void addSlips(std::vector<DocumentNode>& sections, const PaperContext& context, const HelpdeskView& view)
{
    QHash<Id, QList<Slip>> byPerson;
    for (const ExpertView& expert : view.experts) {
        for (const SlotView& slot : expert.meetings) {
            if (slot.person)
                byPerson[slot.person->id].append({&expert, &slot});
        }
    }
    QList<Slip> slips;
    for (const Person* person : context.people()) {
        QList<Slip> own = byPerson.take(person->id);
        std::stable_sort(own.begin(), own.end(), [](const Slip& left, const Slip& right) {
            return left.slot->start < right.slot->start;
        });
        slips += own;
    }
    if (slips.isEmpty())
        return;
    const QRectF area =
        QRectF(QPointF(), a4Portrait().size).adjusted(slipMargin, slipMargin, -slipMargin, -footHeight);
    const QSizeF size(area.width() / slipColumns, area.height() / slipRows);
    DocumentNode section = helpdeskUnit(QStringLiteral("slips %1").arg(view.helpdesk->id), view.helpdesk->id);
    for (qsizetype i = 0; i < slips.size(); ++i) {
        const int place = int(i % (slipColumns * slipRows));
        if (place == 0) {
            DocumentNode sheet;
            sheet.kind = NodeKind::Sheet;
            section.children.push_back(std::move(sheet));
        }
        const QPointF corner(area.left() + (place % slipColumns) * size.width(),
                             area.top() + (place / slipColumns) * size.height());
        section.children.back().boxes.push_back(slipBox(context, view, slips[i], QRectF(corner, size)));
    }
    sections.push_back(std::move(section));
}

void addUnmet(std::vector<DocumentNode>& sections, const PaperContext& context, const HelpdeskView& view)
{
    if (view.unmet.isEmpty())
        return;
    DocumentNode section = helpdeskUnit(QStringLiteral("unmet %1").arg(view.helpdesk->id), view.helpdesk->id);
    addHead(section.children, context, context.translate("documents", "Requests without a meeting"),
            helpdeskName(context, view));
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.text = context.translate("documents", "Requests without a meeting").first;
    table.columns = {TableColumn{1}, TableColumn{1}, TableColumn{1}, TableColumn{1.3}, TableColumn{1.4}};
    table.headerRows.push_back(headerRow(
        {context.translate("documents", "Participant"), context.translate("documents", "Organisation"),
         view.isMatchmaking ? context.translate("documents", "Meets")
                            : context.translate("documents", "Expert"),
         context.translate("documents", "Topic"), context.translate("documents", "Why")}));
    for (const UnmetView& unmet : view.unmet) {
        TableRow row;
        row.subject = unmet.person->id;
        TableCell who = textCell(context.personName(*unmet.person), TextStyle::Bold);
        who.rowHeader = true;
        row.cells.push_back(std::move(who));
        row.cells.push_back(textCell(context.organisation(*unmet.person)));
        row.cells.push_back(textCell(unmet.with ? context.personName(*unmet.with)
                                                : context.translate("documents", "any expert")));
        row.cells.push_back(textCell(PaperText::typedOf(unmet.request->topic.trimmed())));
        row.cells.push_back(textCell(unmet.reason));
        table.rows.push_back(std::move(row));
    }
    section.children.push_back(std::move(table));
    sections.push_back(std::move(section));
}
} // namespace

Result<Document> helpdeskPaper(const PaperContext& context)
{
    const QList<HelpdeskView> views = helpdeskViews(context);
    if (views.isEmpty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("helpdesk")};
    Document document = newPaper(context, context.translate("papers", "Helpdesk"), a4Portrait());
    std::vector<DocumentNode>& sections = document.root.children;
    for (const HelpdeskView& view : views) {
        for (const ExpertView& expert : view.experts)
            sections.push_back(daySheet(context, view, expert));
    }
    for (const HelpdeskView& view : views) {
        for (const ExpertView& expert : view.experts)
            sections.push_back(deskSign(context, view, expert));
    }
    for (const HelpdeskView& view : views)
        addSlips(sections, context, view);
    for (const HelpdeskView& view : views)
        addMatchmaking(sections, context, view);
    for (const HelpdeskView& view : views)
        addUnmet(sections, context, view);
    return document;
}
} // namespace convenor
