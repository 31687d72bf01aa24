// What the organisers still have to do, and until when.
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "domain/planners/TaskPlanner.h"

namespace convenor {
namespace {
// At most; points.
constexpr double untilWidth = 110;
constexpr double tickWidth = 72;
} // namespace

Result<Document> tasksPaper(const PaperContext& context)
{
    const QList<const Task*> tasks = tasksByDate(context.plan());
    if (tasks.isEmpty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("tasks")};
    const PaperText name = context.translate("documents", "To-dos");
    Document document = newPaper(context, name, a4Landscape());
    addHead(document.root.children, context, name);
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.text = context.translate("documents", "To-dos, one in each row").first;
    table.columns = {TableColumn{0, untilWidth, true}, TableColumn{3}, TableColumn{1.6}, TableColumn{1.4},
                     TableColumn{0, tickWidth, true}};
    table.headerRows.push_back(
        headerRow({context.translate("documents", "Until"), context.translate("documents", "To-do"),
                   context.translate("documents", "Of"), context.translate("documents", "Who"),
                   context.translate("documents", "Done")}));
    for (const Task* task : tasks) {
        const QDate due = dueDate(context.plan(), *task);
        const AgendaItem* item = context.plan().find<AgendaItem>(task->agendaItem);
        const Person* owner = context.plan().find<Person>(task->owner);
        TableRow row;
        row.subject = task->id;
        row.cells.push_back(
            textCell(PaperText::of(due.isValid() ? context.language().dateWithoutWeekday(due) : QString())));
        row.cells.push_back(textCell(PaperText::typedOf(task->text), TextStyle::Bold));
        row.cells.back().rowHeader = true;
        row.cells.push_back(textCell(item ? context.itemTitle(*item) : PaperText{}));
        row.cells.push_back(textCell(owner ? context.personName(*owner) : PaperText{}));
        row.cells.push_back(textCell(task->done ? context.translate("documents", "yes") : PaperText{}));
        table.rows.push_back(std::move(row));
    }
    document.root.children.push_back(std::move(table));
    return document;
}
} // namespace convenor
