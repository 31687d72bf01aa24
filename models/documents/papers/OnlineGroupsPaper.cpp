// The rooms of an online meeting as a list: what the files for Zoom and BigBlueButton hold, to be looked at,
// copied, or followed by hand.
#include "documents/papers/OnlineGroups.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "documents/papers/TextJoin.h"

#include <algorithm>

namespace convenor {
namespace {
DocumentNode roomTable(const PaperContext& context, const RoundView& round, const QList<OnlineRoom>& rooms)
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.text =
        filledText(context.translate("documents", "%1: the rooms"), {roundName(context, round)}).first;
    table.columns = {TableColumn{1.2}, TableColumn{1}, TableColumn{1.3}};
    table.headerRows.push_back(
        headerRow({context.translate("documents", "Room"), context.translate("documents", "Name"),
                   context.translate("documents", "E-mail")}));
    for (const OnlineRoom& room : rooms) {
        for (const Person* person : room.people) {
            TableRow row;
            row.subject = person->id;
            row.cells = {textCell(PaperText::typedOf(room.name), TextStyle::Bold),
                         textCell(context.personName(*person)),
                         textCell(PaperText::typedOf(person->email.trimmed()))};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

void addGap(std::vector<DocumentNode>& blocks, const PaperContext& context, const PaperText& heading,
            const QList<const Person*>& people)
{
    if (people.isEmpty())
        return;
    QList<PaperText> names;
    for (const Person* person : people)
        names.append(context.personName(*person));
    DocumentNode node = paragraphNode(SizeRole::Body, spansOf(heading, TextStyle::Bold));
    node.spans.push_back(TextSpan{QStringLiteral(": ")});
    for (TextSpan& span : spansOf(joinedTexts(names, QStringLiteral(", "))))
        node.spans.push_back(std::move(span));
    blocks.push_back(std::move(node));
}

DocumentNode roundSection(const PaperContext& context, const RoundView& round, OnlineMeeting meeting)
{
    DocumentNode section;
    section.kind = NodeKind::Section;
    section.start = SectionStart::Unit;
    section.unit = QStringLiteral("round %1").arg(round.round->id);
    section.subject = round.round->id;
    std::vector<DocumentNode>& blocks = section.children;
    DocumentNode heading = headingNode(1, SizeRole::Title, {});
    heading.spans = spansOf(roundName(context, round), TextStyle::Bold, ColourRole::Accent);
    blocks.push_back(std::move(heading));
    addParagraphs(blocks, roundWhen(context, round), SizeRole::Body, TextStyle::Regular, ColourRole::Muted);
    const OnlineGaps gaps = onlineFile(context, round, meeting, CsvStyle::Safe).gaps;
    addGap(blocks, context, context.translate("documents", "Without an e-mail address, not in the file"),
           gaps.withoutAddress);
    addGap(blocks, context,
           context.translate("documents", "With the address of somebody else, not in the file"),
           gaps.sameAddress);
    addGap(blocks, context,
           context.translate("documents", "With an address that begins like a formula, not in the file"),
           gaps.formulas);
    blocks.push_back(roomTable(context, round, onlineRooms(context, round, meeting)));
    return section;
}

Result<Document> onlinePaper(const PaperContext& context, OnlineMeeting meeting, const char* code,
                             const PaperText& name)
{
    // Addresses leave the organisers on no paper of this kind, whatever is asked.
    if (context.audience() != Audience::Organisers)
        return Error{ErrorKind::NothingToExport, QString::fromLatin1(code), QStringLiteral("organisers")};
    Document document = newPaper(context, name, a4Portrait());
    for (const RoundView& round : roundViews(context)) {
        const bool hasPeople =
            std::any_of(round.groups.cbegin(), round.groups.cend(),
                        [](const GroupView& group) { return !group.everybody().isEmpty(); });
        if (hasPeople)
            document.root.children.push_back(roundSection(context, round, meeting));
    }
    if (document.root.children.empty())
        return Error{ErrorKind::NothingToExport, QString::fromLatin1(code)};
    return document;
}
} // namespace

Result<Document> zoomRoomsPaper(const PaperContext& context)
{
    return onlinePaper(context, OnlineMeeting::Zoom, "zoom-rooms",
                       context.translate("papers", "Groups for Zoom"));
}

Result<Document> bbbGroupsPaper(const PaperContext& context)
{
    return onlinePaper(context, OnlineMeeting::BigBlueButton, "bbb-groups",
                       context.translate("papers", "Groups for BigBlueButton"));
}
} // namespace convenor
