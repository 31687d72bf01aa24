// The sign at the door or on the table of a group.
#include "documents/papers/GroupViews.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "documents/papers/TextJoin.h"

namespace convenor {
namespace {
constexpr double factPoints = 15;
constexpr double memberPoints = 13;
constexpr qsizetype mostInOneColumn = 16;

// Large enough for its length that a word of it still stands on one line.
double topicPoints(const PaperText& topic)
{
    const qsizetype letters = topic.first.size() + topic.second.size();
    if (letters <= 40)
        return 46;
    return letters <= 90 ? 36 : 28;
}

DocumentNode memberList(const PaperContext& context, const QList<const Person*>& people)
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

// Two columns when they are many, so that a sign is one page.
void addMembers(std::vector<DocumentNode>& blocks, const PaperContext& context, const GroupView& group)
{
    const qsizetype all = group.members.size() + group.further;
    if (all == 0)
        return;
    DocumentNode heading = headingNode(2, SizeRole::Heading, {});
    heading.spans =
        spansOf(context.translate("documents", "In this group (%n)", nullptr, int(all)), TextStyle::Bold);
    blocks.push_back(std::move(heading));
    const auto addFurther = [&] {
        if (group.further > 0)
            blocks.push_back(sizedParagraph(context.furtherPeople(group.further), memberPoints, 0,
                                            TextStyle::Italic, ColourRole::Muted));
    };
    if (group.members.size() <= mostInOneColumn) {
        if (!group.members.isEmpty())
            blocks.push_back(memberList(context, group.members));
        addFurther();
        return;
    }
    const qsizetype half = (group.members.size() + 1) / 2;
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.look = TableLook::Facts;
    table.text = context.translate("documents", "The people of the group").first;
    table.columns = {TableColumn{}, TableColumn{}};
    TableRow row;
    row.cells = {cellOf({memberList(context, group.members.mid(0, half))}),
                 cellOf({memberList(context, group.members.mid(half))})};
    table.rows.push_back(std::move(row));
    blocks.push_back(std::move(table));
    addFurther();
}

DocumentNode doorSection(const PaperContext& context, const RoundView& round, const GroupView& group)
{
    DocumentNode section;
    section.kind = NodeKind::Section;
    section.start = SectionStart::Unit;
    section.unit = QStringLiteral("group %1").arg(group.group->id);
    section.subject = group.group->id;
    std::vector<DocumentNode>& blocks = section.children;
    if (DocumentNode band = packBand(context); !band.children.empty())
        blocks.push_back(std::move(band));
    blocks.push_back(sizedParagraph(
        joinedTexts({roundName(context, round), groupNumber(context, group)}, QStringLiteral(" · ")), 18, 0,
        TextStyle::Bold, ColourRole::Muted));
    const PaperText topic = groupTopic(context, group);
    DocumentNode heading = headingNode(1, SizeRole::Title, {});
    heading.spans = spansOf(topic, TextStyle::Bold, ColourRole::Accent);
    heading.points = topicPoints(topic);
    blocks.push_back(std::move(heading));
    if (!group.where.isEmpty())
        blocks.push_back(sizedParagraph(group.where, 24, 0, TextStyle::Bold));
    blocks.push_back(sizedParagraph(roundWhen(context, round), factPoints));
    DocumentNode rule;
    rule.kind = NodeKind::Rule;
    blocks.push_back(std::move(rule));
    const auto nameOfPerson = [&](const Person* person) {
        return person ? context.personName(*person) : PaperText{};
    };
    addLabelled(blocks, context.translate("documents", "Moderator"), nameOfPerson(group.moderator),
                factPoints);
    addLabelled(blocks, context.translate("documents", "Rapporteur"), nameOfPerson(group.rapporteur),
                factPoints);
    addLabelled(blocks, context.translate("documents", "Languages"), groupLanguages(group), factPoints);
    addLabelled(blocks, context.translate("documents", "Join online"), PaperText::typedOf(group.link),
                factPoints, group.link);
    addMembers(blocks, context, group);
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
