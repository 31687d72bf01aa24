#include "documents/papers/MatchmakingSheets.h"

#include "documents/papers/PaperParts.h"
#include "documents/papers/TextJoin.h"

#include <QMap>

#include <algorithm>

namespace convenor {
namespace {
constexpr double writingHeight = 27; // of a row: room to write in
constexpr double timeWidth = 84;     // points
constexpr int tablesBeside = 4;      // in the plan of the tables

PaperText tableName(const PaperContext& context, int number)
{
    return number == 0 ? context.translate("documents", "Without a table")
                       : filledText(context.translate("documents", "Table %1"),
                                    {PaperText::of(QString::number(number))});
}

PaperText nameOf(const PaperContext& context, const Person* person)
{
    return person ? context.personName(*person) : PaperText{};
}

PaperText fromOf(const PaperContext& context, const Person* person)
{
    return person ? helpdeskFrom(context, *person) : PaperText{};
}

TableCell timeCell(const PaperContext& context, const SlotView& slot)
{
    TableCell cell =
        textCell(PaperText::of(context.language().timeRange(slot.start, slot.end)), TextStyle::Bold);
    cell.rowHeader = true;
    return cell;
}

// Two people, each with where they come from.
TableCell whoCell(const PaperContext& context, const Person* person)
{
    TableCell cell = textCell(nameOf(context, person), TextStyle::Bold);
    if (const PaperText from = fromOf(context, person); !from.isEmpty())
        cell.blocks.push_back(
            paragraphNode(SizeRole::Small, spansOf(from, TextStyle::Regular, ColourRole::Muted)));
    return cell;
}

DocumentNode tableSheet(const PaperContext& context, const HelpdeskView& view, const TableView& table)
{
    DocumentNode section = helpdeskUnit(
        QStringLiteral("table %1 %2").arg(view.helpdesk->id).arg(table.number), view.helpdesk->id);
    addHead(section.children, context, tableName(context, table.number),
            joinedTexts({helpdeskName(context, view), helpdeskWhen(context, view.day, view.start, view.end)},
                        QStringLiteral(", ")));
    const MeetingWhere where = whereOf(context, view.item, nullptr);
    addLabelled(section.children, context.translate("documents", "Place"), where.place, 11);
    addLabelled(section.children, context.translate("documents", "Join online"),
                PaperText::typedOf(where.link), 11, where.link);
    DocumentNode rows;
    rows.kind = NodeKind::Table;
    rows.look = TableLook::Boxed;
    rows.text = tableName(context, table.number).first;
    rows.columns = {TableColumn{0, timeWidth, true}, TableColumn{1}, TableColumn{1}, TableColumn{1.2}};
    rows.headerRows.push_back(
        headerRow({context.translate("documents", "Time"), context.translate("documents", "Participant"),
                   context.translate("documents", "Meets"), context.translate("documents", "Topic")}));
    for (const SlotView& slot : table.meetings) {
        TableRow row;
        row.minHeight = writingHeight;
        row.subject = slot.booking ? slot.booking->id : 0;
        row.cells.push_back(timeCell(context, slot));
        row.cells.push_back(whoCell(context, slot.person));
        row.cells.push_back(whoCell(context, slot.partner));
        row.cells.push_back(textCell(PaperText::typedOf(slot.topic)));
        for (TableCell& cell : row.cells)
            cell.align = VerticalAlign::Middle;
        rows.rows.push_back(std::move(row));
    }
    section.children.push_back(std::move(rows));
    return section;
}

// A meeting as one of the two has it.
struct OwnMeeting
{
    const SlotView* slot;
    const Person* with;
    int table;
};

DocumentNode participantList(const PaperContext& context, const HelpdeskView& view)
{
    QHash<Id, QList<OwnMeeting>> meetings;
    for (const TableView& table : view.tables) {
        for (const SlotView& slot : table.meetings) {
            if (slot.person)
                meetings[slot.person->id].append({&slot, slot.partner, table.number});
            if (slot.partner)
                meetings[slot.partner->id].append({&slot, slot.person, table.number});
        }
    }
    DocumentNode section =
        helpdeskUnit(QStringLiteral("participants %1").arg(view.helpdesk->id), view.helpdesk->id);
    addHead(section.children, context, context.translate("documents", "Meetings by participant"),
            helpdeskName(context, view));
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.text = context.translate("documents", "Meetings by participant").first;
    table.columns = {TableColumn{1}, TableColumn{0, timeWidth, true}, TableColumn{0, 64, true},
                     TableColumn{1.2}, TableColumn{1.1}};
    table.headerRows.push_back(
        headerRow({context.translate("documents", "Participant"), context.translate("documents", "Time"),
                   context.translate("documents", "Table", "where people sit"),
                   context.translate("documents", "Meets"), context.translate("documents", "Topic")}));
    for (const Person* person : context.people()) {
        QList<OwnMeeting> own = meetings.value(person->id);
        std::stable_sort(own.begin(), own.end(), [](const OwnMeeting& left, const OwnMeeting& right) {
            return left.slot->start < right.slot->start;
        });
        for (qsizetype i = 0; i < own.size(); ++i) {
            TableRow row;
            row.subject = person->id;
            row.keepWithNext = i + 1 < own.size();
            // Each row has the name: on a new page, and in a spreadsheet, none stands above it.
            row.cells.push_back(textCell(lookUpName(context, *person),
                                         i == 0 ? TextStyle::Bold : TextStyle::Regular,
                                         i == 0 ? ColourRole::Text : ColourRole::Muted));
            row.cells.back().rowHeader = true;
            row.cells.push_back(
                textCell(PaperText::of(context.language().timeRange(own[i].slot->start, own[i].slot->end))));
            row.cells.push_back(
                textCell(PaperText::of(own[i].table > 0 ? QString::number(own[i].table) : QString())));
            row.cells.push_back(whoCell(context, own[i].with));
            row.cells.push_back(textCell(PaperText::typedOf(own[i].slot->topic)));
            table.rows.push_back(std::move(row));
        }
    }
    section.children.push_back(std::move(table));
    return section;
}

// Some tables side by side, time by time.
DocumentNode planOf(const PaperContext& context, const QList<TableView>& tables)
{
    DocumentNode grid;
    grid.kind = NodeKind::Table;
    grid.look = TableLook::Boxed;
    grid.text = context.translate("documents", "Plan of the tables").first;
    grid.columns = {TableColumn{0, timeWidth, true}};
    std::vector<PaperText> titles{context.translate("documents", "Time")};
    QMap<QPair<int, int>, QList<const SlotView*>> times; // a slot or nothing for each table
    for (qsizetype i = 0; i < tables.size(); ++i) {
        titles.push_back(tableName(context, tables[i].number));
        grid.columns.push_back(TableColumn{1});
        for (const SlotView& slot : tables[i].meetings) {
            QList<const SlotView*>& row = times[{slot.start, slot.end}];
            row.resize(tables.size());
            row[i] = &slot;
        }
    }
    grid.headerRows.push_back(headerRow(titles));
    for (const QList<const SlotView*>& cells : std::as_const(times)) {
        TableRow row;
        const auto any =
            std::find_if(cells.cbegin(), cells.cend(), [](const SlotView* slot) { return slot; });
        row.cells.push_back(timeCell(context, **any));
        for (const SlotView* slot : cells) {
            TableCell cell = textCell(nameOf(context, slot ? slot->person : nullptr));
            if (slot && slot->partner)
                cell.blocks.push_back(paragraphNode(SizeRole::Body, spansOf(nameOf(context, slot->partner))));
            row.cells.push_back(std::move(cell));
        }
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

DocumentNode tablesPlan(const PaperContext& context, const HelpdeskView& view)
{
    DocumentNode section = helpdeskUnit(QStringLiteral("plan %1").arg(view.helpdesk->id), view.helpdesk->id);
    addHead(section.children, context, context.translate("documents", "Plan of the tables"),
            joinedTexts({helpdeskName(context, view), helpdeskWhen(context, view.day, view.start, view.end)},
                        QStringLiteral(", ")));
    for (qsizetype i = 0; i < view.tables.size(); i += tablesBeside)
        section.children.push_back(planOf(context, view.tables.mid(i, tablesBeside)));
    return section;
}
} // namespace

void addMatchmaking(std::vector<DocumentNode>& sections, const PaperContext& context,
                    const HelpdeskView& view)
{
    if (view.tables.isEmpty())
        return;
    sections.push_back(tablesPlan(context, view));
    sections.push_back(participantList(context, view));
    for (const TableView& table : view.tables)
        sections.push_back(tableSheet(context, view, table));
}
} // namespace convenor
