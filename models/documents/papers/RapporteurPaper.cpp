// A sheet for whoever reports from a group, a topic table or a session: boxes to write into.
#include "documents/papers/GroupViews.h"
#include "documents/papers/ItemParts.h"
#include "documents/papers/OutcomeViews.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/TextJoin.h"
#include "domain/Names.h"

namespace convenor {
namespace {
constexpr double lineHeight = 28; // of a box for one line of handwriting, points
constexpr double factWidth = 110;
constexpr double doneWidth = 78;

// The boxes of one kind of outcome: what stands above its columns, and how many lines are left free.
struct Box
{
    OutcomeKind kind;
    const char* heading; // context "documents"
    int lines;
};
constexpr Box boxes[] = {
    {OutcomeKind::Lesson, QT_TRANSLATE_NOOP("documents", "Lessons: what should others know?"), 4},
    {OutcomeKind::Decision, QT_TRANSLATE_NOOP("documents", "Decisions: what was agreed?"), 3},
    {OutcomeKind::Action, QT_TRANSLATE_NOOP("documents", "Actions: who does what until when?"), 4},
    {OutcomeKind::Opportunity, QT_TRANSLATE_NOOP("documents", "Partnering opportunities: who with whom?"), 2},
};

// Where and with whom: what stands above the boxes.
struct SheetHead
{
    OutcomeSubject subject;
    QString unit;
    PaperText above; // "Working groups · Group 3"
    PaperText title;
    PaperText when;
    PaperText where;
    PaperText moderator;
    PaperText rapporteur;
    std::optional<int> members;
};

class RapporteurSheet
{
public:
    explicit RapporteurSheet(const PaperContext& context) : m_context(context) {}
    DocumentNode section(const SheetHead& head) const;

private:
    DocumentNode facts(const SheetHead& head) const;
    DocumentNode boxTable(const Box& box, const QList<const Outcome*>& outcomes) const;
    TableRow boxRow(const Box& box, const Outcome* outcome) const;
    std::vector<PaperText> titles(const Box& box) const;

    const PaperContext& m_context;
};

DocumentNode RapporteurSheet::facts(const SheetHead& head) const
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.look = TableLook::Facts;
    table.text = m_context.translate("documents", "When, where and who").first;
    table.columns = {TableColumn{0, factWidth, true}, TableColumn{1}};
    const auto add = [&](const PaperText& label, const PaperText& text) {
        if (text.isEmpty())
            return;
        TableRow row;
        row.cells.push_back(textCell(label, TextStyle::Regular, ColourRole::Muted));
        row.cells.back().rowHeader = true;
        row.cells.push_back(textCell(text));
        table.rows.push_back(std::move(row));
    };
    add(m_context.translate("documents", "When"), head.when);
    add(m_context.translate("documents", "Where"), head.where);
    add(m_context.translate("documents", "Moderator"), head.moderator);
    add(m_context.translate("documents", "Rapporteur"), head.rapporteur);
    if (head.members)
        add(m_context.translate("documents", "People"),
            PaperText::of(m_context.language().locale().toString(*head.members)));
    return table;
}

std::vector<PaperText> RapporteurSheet::titles(const Box& box) const
{
    const PaperText what = m_context.translate("documents", box.heading);
    switch (box.kind) {
    case OutcomeKind::Action:
        return {what, m_context.translate("documents", "Who"), m_context.translate("documents", "Until")};
    case OutcomeKind::Opportunity:
        return {what, m_context.translate("documents", "Who"), m_context.translate("documents", "With")};
    case OutcomeKind::Lesson:
    case OutcomeKind::Decision:
        break;
    }
    return {what};
}

// What was typed already, or a line to write on.
TableRow RapporteurSheet::boxRow(const Box& box, const Outcome* outcome) const
{
    TableRow row;
    row.minHeight = lineHeight;
    row.subject = outcome ? outcome->id : 0;
    const auto add = [&](const PaperText& text) { row.cells.push_back(textCell(text)); };
    add(outcome ? outcomeText(*outcome) : PaperText{});
    if (box.kind == OutcomeKind::Action || box.kind == OutcomeKind::Opportunity)
        add(outcome ? outcomePerson(m_context, *outcome) : PaperText{});
    if (box.kind == OutcomeKind::Action)
        add(outcome ? outcomeDue(m_context, *outcome) : PaperText{});
    if (box.kind == OutcomeKind::Opportunity)
        add(outcome ? outcomePartner(m_context, *outcome) : PaperText{});
    return row;
}

DocumentNode RapporteurSheet::boxTable(const Box& box, const QList<const Outcome*>& outcomes) const
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.look = TableLook::Boxed;
    table.text = m_context.translate("documents", box.heading).first;
    table.columns = {TableColumn{3}};
    if (box.kind == OutcomeKind::Action)
        table.columns = {TableColumn{3}, TableColumn{1.3}, TableColumn{0, doneWidth}};
    if (box.kind == OutcomeKind::Opportunity)
        table.columns = {TableColumn{2.4}, TableColumn{1.3}, TableColumn{1.3}};
    table.headerRows.push_back(headerRow(titles(box)));
    int lines = box.lines;
    for (const Outcome* outcome : outcomes) {
        if (outcome->kind != box.kind)
            continue;
        table.rows.push_back(boxRow(box, outcome));
        --lines;
    }
    for (int line = 0; line < std::max(1, lines); ++line)
        table.rows.push_back(boxRow(box, nullptr));
    return table;
}

DocumentNode RapporteurSheet::section(const SheetHead& head) const
{
    DocumentNode section;
    section.kind = NodeKind::Section;
    section.start = SectionStart::Unit;
    section.unit = head.unit;
    section.subject = head.subject.group != 0 ? head.subject.group : head.subject.item;
    std::vector<DocumentNode>& blocks = section.children;
    if (DocumentNode band = packBand(m_context, 0.6); !band.children.empty())
        blocks.push_back(std::move(band));
    addParagraphs(blocks, head.above, SizeRole::Lead, TextStyle::Bold, ColourRole::Muted);
    DocumentNode heading = headingNode(1, SizeRole::Title, {});
    heading.spans = spansOf(head.title, TextStyle::Bold, ColourRole::Accent);
    blocks.push_back(std::move(heading));
    if (DocumentNode table = facts(head); !table.rows.empty())
        blocks.push_back(std::move(table));
    const QList<const Outcome*> outcomes = outcomesOf(m_context.plan(), head.subject);
    for (const Box& box : boxes)
        blocks.push_back(boxTable(box, outcomes));
    addParagraphs(blocks, m_context.translate("documents", "Please give this sheet to the organisers."),
                  SizeRole::Small, TextStyle::Italic, ColourRole::Muted);
    addNotices(blocks, m_context, DataNotice);
    return section;
}

SheetHead headOf(const PaperContext& context, const RoundView& round, const GroupView& group)
{
    const auto nameOfPerson = [&](const Person* person) {
        return person ? context.personName(*person) : PaperText{};
    };
    SheetHead head;
    head.subject = {0, group.group->id, 0};
    head.unit = QStringLiteral("group %1").arg(group.group->id);
    head.above = roundName(context, round);
    if (!group.group->topic.isEmpty())
        head.above = joinedTexts({head.above, groupNumber(context, group)}, QStringLiteral(" · "));
    head.title = groupTopic(context, group);
    head.when = roundWhen(context, round);
    head.where = group.where;
    head.moderator = nameOfPerson(group.moderator);
    head.rapporteur = nameOfPerson(group.rapporteur);
    head.members = int(group.everybody().size()) + group.further;
    return head;
}

// The people with a role at an item, one after another.
PaperText peopleOf(const PaperContext& context, Id item, QList<Role> roles)
{
    QList<PaperText> names;
    for (const Assignment* assignment : context.assignments(item)) {
        const Person* person = context.plan().find<Person>(assignment->person);
        if (person && roles.contains(assignment->role))
            names.append(context.personName(*person));
    }
    return joinedTexts(names, QStringLiteral(", "));
}

SheetHead headOf(const PaperContext& context, const ItemIndex& index, const AgendaItem& item)
{
    SheetHead head;
    head.subject = {item.id, 0, 0};
    head.unit = QStringLiteral("item %1").arg(item.id);
    head.above = context.workshopTitle();
    head.title = context.itemTitle(item);
    const ItemTime* time = context.timing().find(item.id);
    const Day* day = context.plan().find<Day>(item.day);
    if (time && day)
        head.when = joinedTexts(
            {context.date(day->date), PaperText::of(context.language().timeRange(time->start, time->end))},
            QStringLiteral(", "));
    head.where = context.roomName(index.room(item));
    head.moderator = peopleOf(context, item.id, {Role::Moderator, Role::Chair, Role::Facilitator});
    head.rapporteur = peopleOf(context, item.id, {Role::Rapporteur});
    return head;
}
} // namespace

Result<Document> rapporteurPaper(const PaperContext& context)
{
    const PaperText name = context.translate("documents", "Rapporteur’s sheet");
    Document document = newPaper(context, name, a4Portrait());
    const RapporteurSheet sheet(context);
    const ItemIndex index(context);
    QHash<Id, QList<RoundView>> rounds;
    for (const RoundView& round : roundViews(context))
        rounds[round.round->agendaItem].append(round);
    for (const Id day : context.days()) {
        for (const AgendaItem* item : context.items(day)) {
            const SheetHead head = headOf(context, index, *item);
            if (!head.rapporteur.isEmpty() && context.options().round == 0)
                document.root.children.push_back(sheet.section(head));
            for (const RoundView& round : rounds.value(item->id)) {
                for (const GroupView& group : round.groups)
                    document.root.children.push_back(sheet.section(headOf(context, round, group)));
            }
        }
    }
    if (document.root.children.empty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("rapporteur")};
    return document;
}
} // namespace convenor
