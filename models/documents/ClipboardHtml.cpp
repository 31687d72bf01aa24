// Tables as mail programs, text processors and spreadsheets take them from the clipboard: they drop style
// sheets and load what they are told to, so every style is in its element and nothing leads elsewhere.
#include "documents/StyleSheet.h"
#include "documents/TableFields.h"
#include "documents/TableWriter.h"
#include "domain/CsvText.h"
#include "domain/TextMarks.h"

#include <QColor>

namespace convenor {
namespace {
QString colourName(QRgb colour)
{
    return QColor(colour).name();
}

class ClipboardTables
{
public:
    explicit ClipboardTables(const Document& document)
    {
        if (document.accent.isValid())
            m_style.accent = document.accent.rgb();
    }
    QString take() { return std::move(m_html); }
    // The tables in it, and the headings above them.
    void addTablesOf(const DocumentNode& node);

private:
    void addSpan(const TextSpan& span);
    void addParagraph(const DocumentNode& node);
    void addBlock(const DocumentNode& node);
    void addCell(const TableCell& cell, const TableRow& row, TableLook look);
    void addTable(const DocumentNode& table);

    StyleSheet m_style;
    QString m_html;
    const DocumentNode* m_heading = nullptr; // not yet written
    bool m_cellStart = false;                // nothing of the cell's text stands yet
};

void ClipboardTables::addSpan(const TextSpan& span)
{
    QString style;
    if (span.colour == ColourRole::Muted || span.colour == ColourRole::Accent)
        style += QStringLiteral("color:%1;").arg(colourName(m_style.colour(span.colour)));
    if (span.style == TextStyle::Bold || span.style == TextStyle::BoldItalic)
        style += QStringLiteral("font-weight:bold;");
    if (span.style == TextStyle::Italic || span.style == TextStyle::BoldItalic)
        style += QStringLiteral("font-style:italic;");
    QString html = escapedHtml(span.text);
    if (span.isolated)
        html = QStringLiteral("<bdi>") + html + QStringLiteral("</bdi>");
    if (!style.isEmpty() || !span.language.isEmpty()) {
        QString attributes;
        if (!style.isEmpty())
            attributes += QStringLiteral(" style=\"%1\"").arg(style);
        if (!span.language.isEmpty())
            attributes += QStringLiteral(" lang=\"") + escapedHtml(span.language) + u'"';
        html = QStringLiteral("<span") + attributes + u'>' + html + QStringLiteral("</span>");
    }
    if (!span.link.isEmpty() && isSafeLink(span.link))
        html = QStringLiteral("<a href=\"") + escapedHtml(span.link) + QStringLiteral("\">") + html +
               QStringLiteral("</a>");
    m_html += html;
}

void ClipboardTables::addParagraph(const DocumentNode& node)
{
    QString style = QStringLiteral("margin:0;");
    if (node.align == TextAlign::Centre)
        style += QStringLiteral("text-align:center;");
    if (node.align == TextAlign::End)
        style += QStringLiteral("text-align:right;");
    m_html += QStringLiteral("<p style=\"%1\"").arg(style);
    if (!node.language.isEmpty())
        m_html += QStringLiteral(" lang=\"") + escapedHtml(node.language) + u'"';
    m_html += u'>';
    // LibreOffice calculates what begins with = even where it is pasted as HTML.
    QString text;
    for (const TextSpan& span : node.spans)
        text += span.text;
    if (m_cellStart && harmlessCell(text) != text)
        m_html += u'\'';
    m_cellStart = m_cellStart && text.trimmed().isEmpty();
    for (const TextSpan& span : node.spans)
        addSpan(span);
    m_html += QStringLiteral("</p>");
}

void ClipboardTables::addBlock(const DocumentNode& node)
{
    if (node.kind == NodeKind::Table) {
        addTable(node);
        return;
    }
    if (node.kind == NodeKind::Figure) {
        m_html += QStringLiteral("<p style=\"margin:0;\">") + escapedHtml(node.text) + QStringLiteral("</p>");
        return;
    }
    if (node.kind == NodeKind::Paragraph || node.kind == NodeKind::Heading)
        addParagraph(node);
    for (const DocumentNode& child : node.children)
        addBlock(child);
}

void ClipboardTables::addCell(const TableCell& cell, const TableRow& row, TableLook look)
{
    const bool header = row.look == RowLook::Header || cell.rowHeader;
    // The number format keeps Excel from reading "1-2" as a date.
    QString style = QStringLiteral("padding:3px 6px;text-align:left;vertical-align:top;font-weight:normal;"
                                   "mso-number-format:'\\@';");
    if (look != TableLook::Facts)
        style +=
            QStringLiteral("border:1px solid %1;").arg(colourName(m_style.colour(PaintRole::StrongLine)));
    if (cell.tint.isValid())
        style += QStringLiteral("background:%1;").arg(cell.tint.name());
    else if (row.look == RowLook::Group || row.look == RowLook::Header)
        style += QStringLiteral("background:%1;").arg(colourName(m_style.colour(PaintRole::GroupTint)));
    const QString tag = header ? QStringLiteral("th") : QStringLiteral("td");
    m_html += u'<' + tag;
    if (header)
        m_html +=
            row.look == RowLook::Header ? QStringLiteral(" scope=\"col\"") : QStringLiteral(" scope=\"row\"");
    if (cell.columns > 1)
        m_html += QStringLiteral(" colspan=\"%1\"").arg(cell.columns);
    if (cell.rows > 1)
        m_html += QStringLiteral(" rowspan=\"%1\"").arg(cell.rows);
    m_html += QStringLiteral(" style=\"") + style + QStringLiteral("\">");
    m_cellStart = true;
    for (const DocumentNode& block : cell.blocks)
        addBlock(block);
    m_cellStart = false;
    m_html += QStringLiteral("</%1>").arg(tag);
}

void ClipboardTables::addTable(const DocumentNode& table)
{
    m_html +=
        QStringLiteral("<table style=\"border-collapse:collapse;font-family:'Noto Sans',Arial,sans-serif;"
                       "font-size:10pt;\">\n");
    const auto addRow = [&](const TableRow& row) {
        m_html += QStringLiteral("<tr>");
        for (const TableCell& cell : row.cells)
            addCell(cell, row, table.look);
        m_html += QStringLiteral("</tr>\n");
    };
    for (TableRow row : table.headerRows) {
        row.look = RowLook::Header;
        addRow(row);
    }
    forEachRow(table, addRow);
    m_html += QStringLiteral("</table>\n");
}

void ClipboardTables::addTablesOf(const DocumentNode& node)
{
    if (node.kind == NodeKind::Heading)
        m_heading = &node;
    if (node.kind == NodeKind::Table) {
        if (m_heading)
            addParagraph(*m_heading);
        m_heading = nullptr;
        addTable(node);
        return;
    }
    for (const DocumentNode& child : node.children)
        addTablesOf(child);
    for (const SheetBox& box : node.boxes) {
        for (const DocumentNode& block : box.blocks)
            addTablesOf(block);
    }
}
} // namespace

QString clipboardHtml(const Document& document)
{
    ClipboardTables tables(document);
    tables.addTablesOf(document.root);
    const QString html = tables.take();
    if (html.isEmpty())
        return {};
    return QStringLiteral("<html lang=\"%1\"><head><meta charset=\"utf-8\"></head><body>\n")
               .arg(escapedHtml(document.language)) +
           html + QStringLiteral("</body></html>\n");
}
} // namespace convenor
