#include "documents/TableText.h"

#include "documents/DocumentLanguage.h"
#include "documents/TableFields.h"
#include "domain/TextMarks.h"

#include <QRegularExpression>

namespace convenor {
namespace {
QString textOfSpans(const DocumentNode& node)
{
    QString text;
    for (const TextSpan& span : node.spans)
        text += visibleText(span.text);
    return text.trimmed();
}

void addLines(const DocumentNode& node, QStringList& lines);

void addLines(const std::vector<DocumentNode>& nodes, QStringList& lines)
{
    for (const DocumentNode& node : nodes)
        addLines(node, lines);
}

// The paragraphs of a node, those of a table in a cell too.
void addLines(const DocumentNode& node, QStringList& lines)
{
    if (const QString text = textOfSpans(node); !text.isEmpty())
        lines.append(text);
    addLines(node.children, lines);
    for (const SheetBox& box : node.boxes)
        addLines(box.blocks, lines);
    const auto addRow = [&lines](const TableRow& row) {
        for (const TableCell& cell : row.cells)
            addLines(cell.blocks, lines);
    };
    for (const TableRow& row : node.headerRows)
        addRow(row);
    forEachRow(node, addRow);
}

QString textOfCell(const TableCell& cell)
{
    QStringList lines;
    addLines(cell.blocks, lines);
    return lines.join(u'\n');
}

// The texts of the fields of a row; `above` are those of the row before.
QStringList textsOf(const std::vector<TableField>& fields, const QStringList& above)
{
    QStringList texts;
    QString started;
    bool repeated = false;
    for (std::size_t column = 0; column < fields.size(); ++column) {
        const TableField& field = fields[column];
        if (field.fromAbove) {
            texts.append(above.value(qsizetype(column)));
        } else if (field.cell) {
            started = textOfCell(*field.cell);
            repeated = std::size_t(field.cell->columns) < fields.size();
            texts.append(started);
        } else {
            texts.append(field.fromStart && repeated ? started : QString());
        }
    }
    return texts;
}

// One title a column: those of several header rows one after another, each once.
QStringList headerOf(const DocumentNode& table, std::size_t columns)
{
    QStringList header;
    TableFields grid(columns);
    QStringList above;
    for (const TableRow& row : table.headerRows) {
        const QStringList texts = textsOf(grid.next(row), above);
        if (header.isEmpty()) {
            header = texts;
        } else {
            for (qsizetype column = 0; column < texts.size(); ++column) {
                if (texts[column].isEmpty() || texts[column] == above[column])
                    continue;
                header[column] +=
                    header[column].isEmpty() ? texts[column] : QStringLiteral(" – ") + texts[column];
            }
        }
        above = texts;
    }
    return header;
}

class Collector
{
public:
    explicit Collector(const QString& language) : m_language(language) {}
    void add(const DocumentNode& node);
    QList<TextTable> take() { return std::move(m_tables); }

private:
    void addAll(const std::vector<DocumentNode>& nodes)
    {
        for (const DocumentNode& node : nodes)
            add(node);
    }
    void addTable(const DocumentNode& node);
    TextTable tableOf(const DocumentNode& node) const;

    DocumentLanguage m_language;
    QString m_heading;
    QList<TextTable> m_tables;
};

TextTable Collector::tableOf(const DocumentNode& node) const
{
    const std::size_t columns = columnCount(node);
    TextTable table;
    table.title = m_heading.isEmpty() ? visibleText(node.text) : m_heading;
    table.header = headerOf(node, columns);
    TableFields grid(columns);
    QStringList above;
    QStringList groups; // of each row
    QString group;
    bool grouped = false;
    forEachRow(node, [&](const TableRow& row) {
        const std::vector<TableField> fields = grid.next(row);
        if (opensGroup(row, columns)) {
            group = textOfCell(row.cells.front());
            grouped = true;
            return;
        }
        above = textsOf(fields, above);
        table.rows.append(above);
        groups.append(group);
    });
    if (grouped) {
        table.header.prepend(m_language.translate("documents", "Part"));
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            table.rows[i].prepend(groups[i]);
    }
    return table;
}

void Collector::addTable(const DocumentNode& node)
{
    if (node.headerRows.empty() || node.look == TableLook::Lanes || node.look == TableLook::Facts) {
        // Tables of data may stand in it.
        forEachRow(node, [this](const TableRow& row) {
            for (const TableCell& cell : row.cells)
                addAll(cell.blocks);
        });
        return;
    }
    TextTable table = tableOf(node);
    TextTable* last = m_tables.isEmpty() ? nullptr : &m_tables.last();
    if (last && last->title == table.title && last->header == table.header)
        last->rows += table.rows;
    else
        m_tables.append(std::move(table));
}

void Collector::add(const DocumentNode& node)
{
    if (node.kind == NodeKind::Heading)
        m_heading = textOfSpans(node);
    if (node.kind == NodeKind::Table) {
        addTable(node);
        return;
    }
    addAll(node.children);
    for (const SheetBox& box : node.boxes)
        addAll(box.blocks);
}
} // namespace

QList<TextTable> tablesOf(const Document& document)
{
    Collector collector(document.language);
    collector.add(document.root);
    return collector.take();
}

std::optional<double> numberOf(const QString& text)
{
    // 15 digits is what a spreadsheet keeps exactly.
    static const QRegularExpression number(QStringLiteral("^-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,9})?$"));
    if (!number.match(text).hasMatch())
        return std::nullopt;
    // "1.50" and "-0" would not come back as they were.
    const double value = text.toDouble();
    return QString::number(value, 'g', 15) == text ? std::optional(value) : std::nullopt;
}
} // namespace convenor
