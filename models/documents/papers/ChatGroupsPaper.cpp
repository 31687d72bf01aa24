// The groups as text for the chat of an online event.
#include "documents/papers/GroupViews.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "documents/papers/TextJoin.h"
#include "domain/Names.h"
#include "domain/TextMarks.h"

namespace convenor {
namespace {
// One line whatever was typed, and nothing in it that a chat obeys.
PaperText oneLine(PaperText text)
{
    text.first = visibleText(text.first.simplified());
    text.second = visibleText(text.second.simplified());
    return text;
}

// "Anna Kowalska (moderator)".
PaperText memberName(const PaperContext& context, const GroupView& group, const Person* person)
{
    const PaperText name = oneLine(context.personName(*person));
    if (person != group.moderator && person != group.rapporteur)
        return name;
    const Role role = person == group.moderator ? Role::Moderator : Role::Rapporteur;
    return filledText(PaperText::of(QStringLiteral("%1 (%2)")),
                      {name, context.translate(namesContext, nameOf(role))});
}

// "Group 1 – Topic (Room A, https://...): Name, Name".
DocumentNode groupLine(const PaperContext& context, const GroupView& group)
{
    const PaperText topic =
        oneLine(context.text("breakout_group", group.group->id, "topic", group.group->topic));
    PaperText head = joinedTexts({groupNumber(context, group), topic}, QStringLiteral(" – "));
    const PaperText where =
        joinedTexts({oneLine(group.where), oneLine(PaperText::typedOf(group.link))}, QStringLiteral(", "));
    if (!where.isEmpty())
        head = filledText(PaperText::of(QStringLiteral("%1 (%2)")), {head, where});
    QList<PaperText> names;
    for (const Person* person : group.everybody())
        names.append(memberName(context, group, person));
    if (group.further > 0)
        names.append(context.furtherPeople(group.further));
    const PaperText people = names.isEmpty() ? context.translate("documents", "nobody yet")
                                             : joinedTexts(names, QStringLiteral(", "));
    DocumentNode node = paragraphNode(SizeRole::Body, spansOf(head, TextStyle::Bold));
    node.spans.push_back(TextSpan{QStringLiteral(": ")});
    for (TextSpan& span : spansOf(people))
        node.spans.push_back(std::move(span));
    node.subject = group.group->id;
    return node;
}

DocumentNode headingLine(int level, const PaperText& text)
{
    DocumentNode heading = headingNode(level, level == 1 ? SizeRole::Title : SizeRole::Heading, {});
    heading.spans = spansOf(text, TextStyle::Bold);
    return heading;
}

DocumentNode roundSection(const PaperContext& context, const RoundView& round)
{
    DocumentNode section;
    section.kind = NodeKind::Section;
    section.subject = round.round->id;
    section.children.push_back(
        headingLine(2, joinedTexts({oneLine(roundName(context, round)), roundWhen(context, round)},
                                   QStringLiteral(", "))));
    for (const GroupView& group : round.groups)
        section.children.push_back(groupLine(context, group));
    if (round.without.isEmpty() && round.furtherWithout == 0)
        return section;
    QList<PaperText> names;
    for (const Person* person : round.without)
        names.append(oneLine(context.personName(*person)));
    if (round.furtherWithout > 0)
        names.append(context.furtherPeople(round.furtherWithout));
    DocumentNode without =
        paragraphNode(SizeRole::Body, spansOf(context.translate("documents", "Not in a group yet")));
    without.spans.push_back(TextSpan{QStringLiteral(": ")});
    for (TextSpan& span : spansOf(joinedTexts(names, QStringLiteral(", "))))
        without.spans.push_back(std::move(span));
    section.children.push_back(std::move(without));
    return section;
}
} // namespace

Result<Document> chatGroupsPaper(const PaperContext& context)
{
    const QList<RoundView> rounds = roundViews(context);
    if (rounds.isEmpty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("chat-groups")};
    Document document = newPaper(context, context.translate("papers", "Groups for the chat"), a4Portrait());
    if (const PaperText title = oneLine(context.workshopTitle()); !title.isEmpty())
        document.root.children.push_back(headingLine(1, title));
    for (const RoundView& round : rounds)
        document.root.children.push_back(roundSection(context, round));
    return document;
}
} // namespace convenor
