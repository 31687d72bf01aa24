// The sign at the door or on the table of a group.
#include "documents/papers/GroupViews.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "documents/papers/RoughHeight.h"
#include "documents/papers/TextJoin.h"

#include <algorithm>

namespace convenor {
namespace {
// How large the letters of a sign are, and in how many columns its people stand. The largest with which a
// sign is one page is taken; with more people than that the last, in one column that goes on over the page.
struct DoorType
{
    double topic; // at most
    double fact;
    double member;
    int columns;
};
constexpr DoorType doorTypes[] = {{46, 15, 13, 1}, {46, 15, 13, 2}, {36, 14, 12, 1}, {36, 14, 12, 2},
                                  {28, 13, 11, 2}, {24, 12, 10, 2}, {22, 11, 9, 3},  {36, 14, 12, 1}};
constexpr double leading = 1.5;    // of the size of letters, with the air between people
constexpr double cellPadding = 12; // left and right in a column of people
constexpr double bullet = 16;      // before a name

// Large enough for its length that a word of it still stands on one line.
double topicPoints(const PaperText& topic)
{
    const qsizetype letters = topic.first.size() + topic.second.size();
    if (letters <= 40)
        return 46;
    return letters <= 90 ? 36 : 28;
}

PaperText memberText(const PaperContext& context, const Person& person)
{
    return joinedTexts({context.personName(person), context.organisation(person)}, QStringLiteral(", "));
}

// About how high the people stand, in columns of a page.
double membersHeight(const PaperContext& context, const GroupView& group, const DoorType& type, double width)
{
    const qsizetype each = (group.members.size() + type.columns - 1) / type.columns;
    const double column = width / type.columns - (type.columns > 1 ? cellPadding : 0) - bullet;
    double highest = 0;
    for (qsizetype from = 0; from < group.members.size(); from += each) {
        double height = 0;
        for (const Person* person : group.members.mid(from, each))
            height += roughLines(memberText(context, *person), type.member, column) * type.member * leading;
        highest = std::max(highest, height);
    }
    constexpr double heading = 46;
    return highest + heading + (group.further > 0 ? type.member * 3 : 0);
}

DocumentNode memberList(const PaperContext& context, const QList<const Person*>& people, double memberPoints)
{
    DocumentNode list;
    list.kind = NodeKind::List;
    for (const Person* person : people) {
        DocumentNode entry;
        entry.kind = NodeKind::Section;
        entry.subject = person->id;
        DocumentNode name = sizedParagraph(context.personName(*person), memberPoints);
        if (const PaperText organisation = context.organisation(*person); !organisation.isEmpty()) {
            name.spans.push_back(TextSpan{QStringLiteral(", "), TextStyle::Regular, ColourRole::Muted});
            for (TextSpan& span : spansOf(organisation, TextStyle::Regular, ColourRole::Muted))
                name.spans.push_back(std::move(span));
        }
        entry.children.push_back(std::move(name));
        list.children.push_back(std::move(entry));
    }
    return list;
}

void addMembers(std::vector<DocumentNode>& blocks, const PaperContext& context, const GroupView& group,
                const DoorType& type)
{
    const qsizetype all = group.members.size() + group.further;
    if (all == 0)
        return;
    DocumentNode heading = headingNode(2, SizeRole::Heading, {});
    heading.spans =
        spansOf(context.translate("documents", "In this group (%n)", nullptr, int(all)), TextStyle::Bold);
    blocks.push_back(std::move(heading));
    if (type.columns == 1 && !group.members.isEmpty())
        blocks.push_back(memberList(context, group.members, type.member));
    if (type.columns > 1 && !group.members.isEmpty()) {
        const qsizetype each = (group.members.size() + type.columns - 1) / type.columns;
        DocumentNode table;
        table.kind = NodeKind::Table;
        table.look = TableLook::Facts;
        table.text = context.translate("documents", "The people of the group").first;
        TableRow row;
        for (int column = 0; column < type.columns; ++column) {
            table.columns.push_back(TableColumn{});
            row.cells.push_back(
                cellOf({memberList(context, group.members.mid(column * each, each), type.member)}));
        }
        table.rows.push_back(std::move(row));
        blocks.push_back(std::move(table));
    }
    if (group.further > 0)
        blocks.push_back(sizedParagraph(context.furtherPeople(group.further), type.member, 0,
                                        TextStyle::Italic, ColourRole::Muted));
}

// What stands above the people.
std::vector<DocumentNode> doorHead(const PaperContext& context, const RoundView& round,
                                   const GroupView& group, const DoorType& type)
{
    std::vector<DocumentNode> blocks;
    if (DocumentNode band = packBand(context); !band.children.empty())
        blocks.push_back(std::move(band));
    blocks.push_back(sizedParagraph(
        joinedTexts({roundName(context, round), groupNumber(context, group)}, QStringLiteral(" · ")), 18, 0,
        TextStyle::Bold, ColourRole::Muted));
    const PaperText topic = groupTopic(context, group);
    DocumentNode heading = headingNode(1, SizeRole::Title, {});
    heading.spans = spansOf(topic, TextStyle::Bold, ColourRole::Accent);
    heading.points = std::min(type.topic, topicPoints(topic));
    blocks.push_back(std::move(heading));
    if (!group.where.isEmpty())
        blocks.push_back(sizedParagraph(group.where, 24, 0, TextStyle::Bold));
    blocks.push_back(sizedParagraph(roundWhen(context, round), type.fact));
    DocumentNode rule;
    rule.kind = NodeKind::Rule;
    blocks.push_back(std::move(rule));
    const auto nameOfPerson = [&](const Person* person) {
        return person ? context.personName(*person) : PaperText{};
    };
    addLabelled(blocks, context.translate("documents", "Moderator"), nameOfPerson(group.moderator),
                type.fact);
    addLabelled(blocks, context.translate("documents", "Rapporteur"), nameOfPerson(group.rapporteur),
                type.fact);
    addLabelled(blocks, context.translate("documents", "Languages"), groupLanguages(group), type.fact);
    addLabelled(blocks, context.translate("documents", "Join online"), PaperText::typedOf(group.link),
                type.fact, group.link);
    return blocks;
}

DocumentNode doorSection(const PaperContext& context, const RoundView& round, const GroupView& group)
{
    DocumentNode section;
    section.kind = NodeKind::Section;
    section.start = SectionStart::Unit;
    section.unit = QStringLiteral("group %1").arg(group.group->id);
    section.subject = group.group->id;
    const PageFormat page = a4Portrait();
    const double width = page.size.width() - page.margins.left() - page.margins.right();
    const double height = page.size.height() - page.margins.top() - page.margins.bottom();
    for (const DoorType& type : doorTypes) {
        section.children = doorHead(context, round, group, type);
        const double head = roughHeight(section.children, width, {});
        addMembers(section.children, context, group, type);
        if (head + membersHeight(context, group, type, width) <= height)
            break;
    }
    return section;
}
} // namespace

Result<Document> groupDoorsPaper(const PaperContext& context)
{
    Document document = newPaper(context, context.translate("papers", "Groups: doors"), a4Portrait());
    for (const RoundView& round : roundViews(context)) {
        for (const GroupView& group : round.groups)
            document.root.children.push_back(doorSection(context, round, group));
    }
    if (document.root.children.empty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("group-doors")};
    return document;
}
} // namespace convenor
