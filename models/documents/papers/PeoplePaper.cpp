#include "documents/papers/MealCounts.h"
#include "documents/papers/PaperBuilders.h"
#include "documents/papers/PaperParts.h"
#include "documents/papers/PeopleRows.h"
#include "documents/papers/TextJoin.h"
#include "domain/Alphabet.h"
#include "domain/PeopleCounts.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr qsizetype lazyFrom = 2000; // longer lists are made row by row
constexpr double numberWidth = 38;
constexpr double portraitShares = 9; // more than these take the page across

// People who have something in common.
struct PeopleGroup
{
    PaperText name; // empty: of whom it is not known
    QList<const Person*> people;
};

CountBy countOf(const QString& field)
{
    return field == QLatin1String("country")        ? CountBy::Country
           : field == QLatin1String("organisation") ? CountBy::Organisation
                                                    : CountBy::Category;
}

class PeopleBuilder
{
public:
    explicit PeopleBuilder(const PaperContext& context)
        : m_context(context), m_options(context.options()), m_everybody(context.everybody()),
          m_listed(context.people())
    {
    }

    Result<Document> build();

private:
    Result<Done> chooseColumns();
    double shares() const;
    DocumentNode list() const;
    TableRow header() const;
    TableRow groupRow(const PeopleGroup& group) const;
    QList<PeopleGroup> groupsOf(const QList<const Person*>& people, const QString& field) const;
    void addTotals(std::vector<DocumentNode>& blocks) const;
    void addMeals(std::vector<DocumentNode>& blocks) const;
    TableRow mealRow(const MealCount& meal) const;
    DocumentNode heading(const PaperText& text) const;
    PaperText number(qsizetype value) const
    {
        return PaperText::of(m_context.language().locale().toString(value));
    }

    const PaperContext& m_context;
    const PaperOptions& m_options;
    QList<const Person*> m_everybody;
    QList<const Person*> m_listed;
    QList<const PeopleColumn*> m_columns;
};

Result<Done> PeopleBuilder::chooseColumns()
{
    static const QStringList groupings{QStringLiteral("country"), QStringLiteral("organisation"),
                                       QStringLiteral("category")};
    if (!m_options.groupBy.isEmpty() && !groupings.contains(m_options.groupBy))
        return Error{ErrorKind::UnknownField, QStringLiteral("person"), m_options.groupBy};
    QStringList wanted = m_options.columns;
    if (wanted.isEmpty()) {
        wanted = {QStringLiteral("name"), QStringLiteral("organisation"), QStringLiteral("function"),
                  QStringLiteral("country")};
        // What all of a group have in common stands above them.
        wanted.removeAll(m_options.groupBy);
    }
    for (const QString& field : std::as_const(wanted)) {
        const PeopleColumn* column = peopleColumn(field.trimmed());
        if (!column)
            return Error{ErrorKind::UnknownField, QStringLiteral("person"), field};
        m_columns.append(column);
    }
    return Done{};
}

double PeopleBuilder::shares() const
{
    double sum = 0;
    for (const PeopleColumn* column : m_columns)
        sum += column->share;
    return sum;
}

TableRow PeopleBuilder::header() const
{
    std::vector<PaperText> titles{m_context.translate("documents", "No.")};
    for (const PeopleColumn* column : m_columns)
        titles.push_back(m_context.translate("documents", column->title));
    return headerRow(titles);
}

QList<PeopleGroup> PeopleBuilder::groupsOf(const QList<const Person*>& people, const QString& field) const
{
    const PeopleColumn& column = *peopleColumn(field);
    QList<PeopleGroup> groups;
    QHash<QString, qsizetype> places;
    for (const Person* person : people) {
        const QString key = countKey(*person, countOf(field));
        if (!places.contains(key)) {
            places.insert(key, groups.size());
            groups.append({peopleColumnText(m_context, *person, column), {}});
        }
        groups[places.value(key)].people.append(person);
    }
    const QCollator collator = alphabetOf(m_context.language().locale());
    std::stable_sort(groups.begin(), groups.end(),
                     [&collator](const PeopleGroup& left, const PeopleGroup& right) {
                         if (left.name.isEmpty() != right.name.isEmpty())
                             return right.name.isEmpty();
                         return collator.compare(left.name.first, right.name.first) < 0;
                     });
    return groups;
}

TableRow PeopleBuilder::groupRow(const PeopleGroup& group) const
{
    const PaperText name = group.name.isEmpty() ? m_context.translate("documents", "Not known") : group.name;
    std::vector<TextSpan> spans = spansOf(name, TextStyle::Bold);
    spans.push_back(TextSpan{QStringLiteral("  ")});
    const PaperText count = m_context.translate("documents", "%n people", nullptr, int(group.people.size()));
    for (TextSpan& span : spansOf(count, TextStyle::Regular, ColourRole::Muted))
        spans.push_back(std::move(span));
    TableRow row;
    row.look = RowLook::Group;
    row.keepWithNext = true;
    row.cells.push_back(cellOf({paragraphNode(SizeRole::Body, std::move(spans))}, int(m_columns.size()) + 1));
    row.cells.back().rowHeader = true;
    return row;
}

DocumentNode PeopleBuilder::list() const
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.text = m_context.translate("documents", "Participants, one in each row").first;
    table.columns.push_back({0, numberWidth});
    for (const PeopleColumn* column : m_columns)
        table.columns.push_back({column->share});
    table.headerRows.push_back(header());
    auto rows = std::make_shared<const PeopleRows>(m_context.plan(), m_options, m_listed, m_columns);
    if (!m_options.groupBy.isEmpty()) {
        qsizetype number = 0;
        for (const PeopleGroup& group : groupsOf(m_listed, m_options.groupBy)) {
            table.rows.push_back(groupRow(group));
            for (const Person* person : group.people)
                table.rows.push_back(rows->row(++number, *person));
        }
    } else if (m_listed.size() > lazyFrom) {
        table.source = std::move(rows);
    } else {
        for (qsizetype i = 0; i < rows->count(); ++i)
            table.rows.push_back(rows->row(i));
    }
    return table;
}

DocumentNode PeopleBuilder::heading(const PaperText& text) const
{
    DocumentNode node;
    node.kind = NodeKind::Heading;
    node.level = 2;
    node.size = SizeRole::Heading;
    node.spans = spansOf(text, TextStyle::Bold);
    return node;
}

// Of everybody, whether listed or not: totals name nobody.
void PeopleBuilder::addTotals(std::vector<DocumentNode>& blocks) const
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.look = TableLook::Facts;
    table.text = m_context.translate("documents", "How many people, countries and organisations").first;
    table.columns = {TableColumn{0, 240, true}, TableColumn{1}};
    const auto add = [&](const PaperText& label, qsizetype count, bool part = false) {
        TableRow row;
        row.cells.push_back(textCell(label, TextStyle::Regular, ColourRole::Muted));
        row.cells.back().rowHeader = true;
        row.cells.back().indented = part;
        row.cells.push_back(textCell(number(count)));
        table.rows.push_back(std::move(row));
    };
    const auto kinds = [this](CountBy by) {
        const QList<PeopleCount> counts = countPeople(m_everybody, by);
        return std::count_if(counts.begin(), counts.end(),
                             [](const PeopleCount& count) { return !count.key.isEmpty(); });
    };
    add(m_context.translate("documents", "Participants"), m_everybody.size());
    if (kinds(CountBy::Category) > 0) {
        for (const PeopleCount& count : countPeople(m_everybody, CountBy::Category))
            add(count.key.isEmpty() ? m_context.translate("documents", "Without a category")
                                    : PaperText::typedOf(count.key),
                count.people, true);
    }
    add(m_context.translate("documents", "Countries"), kinds(CountBy::Country));
    add(m_context.translate("documents", "Organisations"), kinds(CountBy::Organisation));
    blocks.push_back(heading(m_context.translate("documents", "Totals")));
    blocks.push_back(std::move(table));
}

TableRow PeopleBuilder::mealRow(const MealCount& meal) const
{
    const AgendaItem& item = *m_context.plan().find<AgendaItem>(meal.item);
    const ItemTime& time = *m_context.timing().find(meal.item);
    TableRow row;
    row.subject = meal.item;
    row.cells.push_back(textCell(PaperText::of(m_context.language().timeRange(time.start, time.end))));
    row.cells.push_back(textCell(m_context.itemTitle(item)));
    row.cells.back().rowHeader = true;
    row.cells.push_back(textCell(number(meal.people)));
    QList<PaperText> diets;
    for (const DietCount& diet : meal.diets) {
        const PaperText name = diet.diet.isEmpty() ? m_context.translate("documents", "no special diet")
                                                   : PaperText::typedOf(diet.diet);
        diets.append(joinedTexts({name, number(diet.people)}, QStringLiteral(": ")));
    }
    row.cells.push_back(textCell(joinedTexts(diets, QStringLiteral("; "))));
    return row;
}

void PeopleBuilder::addMeals(std::vector<DocumentNode>& blocks) const
{
    const QList<MealCount> meals = mealCounts(m_context);
    if (meals.isEmpty())
        return;
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.text = m_context.translate("documents", "How many people eat what, meal by meal").first;
    table.columns = {TableColumn{0, 84}, TableColumn{2}, TableColumn{0, 60}, TableColumn{3}};
    table.headerRows.push_back(
        headerRow({m_context.translate("documents", "Time"), m_context.translate("documents", "Meal"),
                   m_context.translate("documents", "People"), m_context.translate("documents", "Diets")}));
    Id day = 0;
    for (const MealCount& meal : meals) {
        if (meal.day != day) {
            day = meal.day;
            TableRow row;
            row.look = RowLook::Group;
            row.keepWithNext = true;
            row.subject = day;
            row.cells.push_back(
                textCell(m_context.date(m_context.plan().find<Day>(day)->date), TextStyle::Bold));
            row.cells.back().columns = int(table.columns.size());
            row.cells.back().rowHeader = true;
            table.rows.push_back(std::move(row));
        }
        table.rows.push_back(mealRow(meal));
    }
    blocks.push_back(heading(m_context.translate("documents", "Meals and diets")));
    blocks.push_back(std::move(table));
}

Result<Document> PeopleBuilder::build()
{
    if (const Result<Done> chosen = chooseColumns(); !chosen)
        return chosen.error();
    if (m_everybody.isEmpty())
        return Error{ErrorKind::NothingToExport, QStringLiteral("people")};
    const PaperText name = m_context.translate("documents", "List of participants");
    Document document = newPaper(m_context, name, shares() > portraitShares ? a4Landscape() : a4Portrait());
    std::vector<DocumentNode>& blocks = document.root.children;
    addHead(blocks, m_context, name);
    if (!m_listed.isEmpty())
        blocks.push_back(list());
    addParagraphs(blocks, m_context.furtherPeople(m_everybody.size() - m_listed.size()), SizeRole::Body,
                  TextStyle::Italic, ColourRole::Muted);
    addTotals(blocks);
    addMeals(blocks);
    addNotices(blocks, m_context, Disclaimer | DataNotice);
    return document;
}
} // namespace

Result<Document> peoplePaper(const PaperContext& context)
{
    return PeopleBuilder(context).build();
}
} // namespace convenor
