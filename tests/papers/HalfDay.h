// The half day of the seed, for tests of papers about the agenda: three parts of 45 minutes, a break, a
// helpdesk.
#pragma once

#include "documents/papers/PaperContext.h"
#include "documents/papers/Papers.h"
#include "domain/PlanMaker.h"
#include "PaperNodes.h"

namespace convenor::testing {
struct HalfDay : PlanMaker
{
    HalfDay()
    {
        edit<Workshop>(plan.workshop().id, [](Workshop& workshop) {
            workshop.title = QStringLiteral("Clusters: driving the green and digital twin transitions");
            workshop.place = QStringLiteral("Online");
            workshop.languages = QStringLiteral("en,bg");
        });
        day(QDate(2021, 12, 10), clock(9, 15));
        main = room(QStringLiteral("Main room"), 100);
        const Id first = in(item(QStringLiteral("Part I: introduction"), 0, 0, ItemKind::Part));
        welcome = item(QStringLiteral("Welcome"), 5, first);
        keynote = item(QStringLiteral("The state of the art of cluster policies"), 15, first);
        const Id second = item(QStringLiteral("The European Clusters Alliance"), 15, first);
        item({}, 10, first, ItemKind::Questions);
        coffee = item(QStringLiteral("Coffee break"), 10, 0, ItemKind::Break);
        const Id practices = in(item(QStringLiteral("Part II: good practices"), 0, 0, ItemKind::Part));
        item(QStringLiteral("AERIAL UPTAKE"), 15, practices);
        item(QStringLiteral("REMIX"), 15, practices);
        const Id reflection = item(QStringLiteral("Reflection"), 15, practices, ItemKind::Discussion);
        groups = in(item(QStringLiteral("Part III: working groups"), 45, 0, ItemKind::Groups));
        helpdesk = in(item(QStringLiteral("Online expert helpdesk"), 50, 0, ItemKind::Helpdesk));
        marek = person(QStringLiteral("Marek"), QStringLiteral("Przeor"), QStringLiteral("DG GROW"));
        edit<Person>(marek, [](Person& person) { person.function = QStringLiteral("Policy Officer"); });
        antonio = person(QStringLiteral("Antonio"), QStringLiteral("Novo Guerrero"));
        bianca = person(QStringLiteral("Bianca"), QStringLiteral("Muntean"),
                        QStringLiteral("Transilvania IT Cluster"));
        assign(marek, keynote, Role::Keynote);
        assign(antonio, second, Role::Keynote);
        assign(bianca, reflection, Role::Panellist);
        const Id declined = assign(person(QStringLiteral("Nobody"), QStringLiteral("Declined")), welcome);
        edit<Assignment>(declined, [](Assignment& row) { row.status = AssignmentStatus::Declined; });
    }

    Id in(Id item)
    {
        putIn(item, main);
        return item;
    }
    void translate(const char* table, Id record, const char* field, const QString& text)
    {
        Translation row;
        row.recordTable = QString::fromLatin1(table);
        row.record = record;
        row.field = QString::fromLatin1(field);
        row.language = QStringLiteral("bg");
        row.text = text;
        add(row);
    }
    Id addGroup(Id round, const QString& topic, Id room, const QString& place = {})
    {
        BreakoutGroup group;
        group.round = round;
        group.topic = topic;
        group.room = room;
        group.place = place;
        return add(group);
    }
    Id addRound(Id item)
    {
        BreakoutRound round;
        round.agendaItem = item;
        return add(round);
    }

    Id main = 0;
    Id welcome = 0;
    Id keynote = 0;
    Id coffee = 0;
    Id groups = 0;
    Id helpdesk = 0;
    Id marek = 0;
    Id antonio = 0;
    Id bianca = 0;
};

// What the paper says; empty when there is nothing for it.
inline QString textOfPaper(Paper paper, const Plan& plan, const PaperOptions& options = {})
{
    const Result<Document> document = makePaper(paper, plan, options);
    return document ? textOf(*document) : QString();
}

inline PaperOptions inLanguages(const QStringList& languages)
{
    PaperOptions options;
    options.languages = languages;
    return options;
}

// All nodes of the tree in the order of reading, those in cells and boxes too.
inline void collectNodes(const DocumentNode& node, std::vector<const DocumentNode*>& nodes)
{
    nodes.push_back(&node);
    for (const DocumentNode& child : node.children)
        collectNodes(child, nodes);
    for (const SheetBox& box : node.boxes) {
        for (const DocumentNode& block : box.blocks)
            collectNodes(block, nodes);
    }
    for (const auto* rows : {&node.headerRows, &node.rows}) {
        for (const TableRow& row : *rows) {
            for (const TableCell& cell : row.cells) {
                for (const DocumentNode& block : cell.blocks)
                    collectNodes(block, nodes);
            }
        }
    }
}

inline std::vector<const DocumentNode*> nodesOf(const Document& document, NodeKind kind)
{
    std::vector<const DocumentNode*> nodes;
    collectNodes(document.root, nodes);
    std::erase_if(nodes, [kind](const DocumentNode* node) { return node->kind != kind; });
    return nodes;
}

// As textOfCell, but also what stands in sections within the cell.
inline QString wholeTextOfCell(const TableCell& cell)
{
    QStringList texts;
    for (const DocumentNode& block : cell.blocks) {
        std::vector<const DocumentNode*> nodes;
        collectNodes(block, nodes);
        for (const DocumentNode* node : nodes) {
            if (!node->spans.empty())
                texts.append(textOfSpans(*node));
        }
    }
    return texts.join(u'\n');
}

// The row of a table that is about a record; null when there is none.
inline const TableRow* rowOf(const Document& document, Id subject)
{
    for (const DocumentNode* table : nodesOf(document, NodeKind::Table)) {
        for (const TableRow& row : table->rows) {
            if (row.subject == subject)
                return &row;
        }
    }
    return nullptr;
}
} // namespace convenor::testing
