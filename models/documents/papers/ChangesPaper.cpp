// What the agenda says otherwise than in the last version that was given out.
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "domain/planners/ReleaseContent.h"

namespace convenor {
namespace {
// At most; points.
constexpr double clockWidth = 56;
constexpr double changeWidth = 130;

// In the language of the paper, as its audience may read them.
ReleaseWords paperWords(const PaperContext& context)
{
    const auto title = [&context](Table table, Id id, const QString& title) {
        if (table == Table::AgendaItem) {
            const AgendaItem* item = context.plan().find<AgendaItem>(id);
            return item && item->title.simplified() == title ? context.itemTitle(*item).first : title;
        }
        const BreakoutGroup* group = context.plan().find<BreakoutGroup>(id);
        return group && group->topic.simplified() == title
                   ? context.text("breakout_group", id, "topic", group->topic).first
                   : title;
    };
    return {.translate = [&context](const char* from,
                                    const char* source) { return context.translate(from, source).first; },
            .date = [&context](QDate date) { return context.language().date(date); },
            .person =
                [&context](Id id) {
                    const Person* person = context.plan().find<Person>(id);
                    return person ? context.personName(*person).first : QString();
                },
            .title = title};
}

class ChangesTable
{
public:
    explicit ChangesTable(const PaperContext& context) : m_context(context), m_words(paperWords(context))
    {
        m_table.kind = NodeKind::Table;
        m_table.text = context.translate("documents", "What changed, one in each row").first;
        m_table.columns = {TableColumn{0, clockWidth, true}, TableColumn{2.4},
                           TableColumn{0, changeWidth, true}, TableColumn{1.6}, TableColumn{1.6}};
        m_table.headerRows.push_back(
            headerRow({context.translate("documents", "Time"), context.translate("documents", "What"),
                       context.translate("documents", "Change"), context.translate("documents", "Before"),
                       context.translate("documents", "Now")}));
    }

    void add(const ReleaseChange& change)
    {
        if (change.date.isValid() && change.date != m_date) {
            m_date = change.date;
            addDay();
        }
        const bool hasTime = change.item != 0 && change.date.isValid();
        TableRow row;
        row.subject = change.item;
        row.cells.push_back(
            textCell(PaperText::of(hasTime ? m_context.language().time(change.start) : QString())));
        row.cells.push_back(textCell(PaperText::typedOf(changeSubject(change, m_words)), TextStyle::Bold));
        row.cells.back().rowHeader = true;
        row.cells.push_back(textCell(PaperText::of(changeName(change, m_words))));
        row.cells.push_back(textCell(PaperText::typedOf(changeBefore(change, m_words)), TextStyle::Regular,
                                     ColourRole::Muted));
        row.cells.push_back(textCell(PaperText::typedOf(changeAfter(change, m_words))));
        m_table.rows.push_back(std::move(row));
    }
    DocumentNode take() { return std::move(m_table); }

private:
    void addDay()
    {
        TableRow row;
        row.look = RowLook::Group;
        row.keepWithNext = true;
        row.cells.push_back(textCell(m_context.date(m_date), TextStyle::Bold));
        row.cells.back().columns = int(m_table.columns.size());
        row.cells.back().rowHeader = true;
        m_table.rows.push_back(std::move(row));
    }

    const PaperContext& m_context;
    ReleaseWords m_words;
    DocumentNode m_table;
    QDate m_date;
};
} // namespace

Result<Document> changesPaper(const PaperContext& context)
{
    const Release* last = lastRelease(context.plan());
    if (!last)
        return Error{ErrorKind::NothingToExport, QStringLiteral("changes")};
    const Result<QList<ReleaseChange>> changes =
        changesSince(*last, context.plan(), context.timing(), context.audience() != Audience::Organisers);
    if (!changes)
        return changes.error();
    if (changes->isEmpty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("changes")};
    const PaperText name = context.translate("documents", "What changed");
    PaperText since = context.translate("documents", "Since %1");
    since.first = since.first.arg(last->name);
    since.second = since.second.isEmpty() ? QString() : since.second.arg(last->name);
    Document document = newPaper(context, name, a4Landscape());
    addHead(document.root.children, context, name, since);
    ChangesTable table(context);
    for (const ReleaseChange& change : *changes)
        table.add(change);
    document.root.children.push_back(table.take());
    addNotices(document.root.children, context, Disclaimer | DataNotice);
    return document;
}
} // namespace convenor
