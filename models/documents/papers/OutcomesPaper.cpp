// What came of the workshop, in the order of the agenda.
#include "documents/papers/OutcomeViews.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "domain/Names.h"

namespace convenor {
namespace {
// At most; points.
constexpr double kindWidth = 96;
constexpr double dueWidth = 92;
constexpr double doneWidth = 72; // "Изпълнено"

class OutcomesTable
{
public:
    explicit OutcomesTable(const PaperContext& context) : m_context(context)
    {
        m_table.kind = NodeKind::Table;
        m_table.text = context.translate("documents", "Outcomes, one in each row").first;
        m_table.columns = {TableColumn{0, kindWidth, true},
                           TableColumn{3},
                           TableColumn{1.3},
                           TableColumn{1.3},
                           TableColumn{0, dueWidth, true},
                           TableColumn{0, doneWidth, true}};
        m_table.headerRows.push_back(
            headerRow({context.translate("documents", "Kind"), context.translate("documents", "Outcome"),
                       context.translate("documents", "Who"), context.translate("documents", "With"),
                       context.translate("documents", "Until"), context.translate("documents", "Done")}));
    }

    void add(const SubjectView& view)
    {
        addSubject(view);
        for (const Outcome* outcome : view.outcomes)
            m_table.rows.push_back(row(*outcome));
    }
    DocumentNode take() { return std::move(m_table); }

private:
    // "Working groups · Group 3: Skills": the item stands before what hangs on it.
    void addSubject(const SubjectView& view)
    {
        std::vector<TextSpan> spans;
        if (view.item && view.subject.item == 0) {
            spans = spansOf(m_context.itemTitle(*view.item), TextStyle::Regular, ColourRole::Muted);
            spans.push_back(TextSpan{QStringLiteral(" · "), TextStyle::Regular, ColourRole::Muted});
        }
        for (TextSpan& span : spansOf(view.title, TextStyle::Bold))
            spans.push_back(std::move(span));
        TableRow row;
        row.look = RowLook::Group;
        row.keepWithNext = true;
        row.subject = view.item ? view.item->id : 0;
        row.cells.push_back(
            cellOf({paragraphNode(SizeRole::Body, std::move(spans))}, int(m_table.columns.size())));
        row.cells.back().rowHeader = true;
        m_table.rows.push_back(std::move(row));
    }
    TableRow row(const Outcome& outcome) const
    {
        TableRow row;
        row.subject = outcome.id;
        row.cells.push_back(textCell(m_context.translate(namesContext, nameOf(outcome.kind)),
                                     TextStyle::Regular, ColourRole::Muted));
        row.cells.push_back(textCell(outcomeText(outcome)));
        row.cells.back().rowHeader = true;
        row.cells.push_back(textCell(outcomePerson(m_context, outcome)));
        row.cells.push_back(textCell(outcomePartner(m_context, outcome)));
        row.cells.push_back(textCell(outcomeDue(m_context, outcome)));
        row.cells.push_back(textCell(outcome.done ? m_context.translate("documents", "yes") : PaperText{}));
        return row;
    }

    const PaperContext& m_context;
    DocumentNode m_table;
};
} // namespace

Result<Document> outcomesPaper(const PaperContext& context)
{
    const QList<SubjectView> views = subjectsWithOutcomes(context);
    if (views.isEmpty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("outcomes")};
    const PaperText name = context.translate("documents", "Outcomes");
    Document document = newPaper(context, name, a4Landscape());
    addHead(document.root.children, context, name);
    OutcomesTable table(context);
    for (const SubjectView& view : views)
        table.add(view);
    document.root.children.push_back(table.take());
    addNotices(document.root.children, context, Disclaimer | DataNotice);
    return document;
}
} // namespace convenor
