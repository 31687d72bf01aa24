#include "documents/HtmlWriter.h"

#include "documents/HtmlStyle.h"
#include "documents/TableFields.h"
#include "domain/TextMarks.h"

#include <QBuffer>
#include <QIODevice>
#include <QLocale>

namespace convenor {
namespace {
// Appends the elements of a document to a text.
class HtmlPage
{
public:
    explicit HtmlPage(QString& html) : m_html(html) {}
    void addNode(const DocumentNode& node);

private:
    void add(const char* text) { m_html += QLatin1String(text); }
    void addAttribute(const char* name, const QString& value);
    void addClasses(const QStringList& classes);
    void addLanguage(const QString& language);
    void addNodes(const std::vector<DocumentNode>& nodes);
    void addSpan(const TextSpan& span);
    void addText(const DocumentNode& node);
    void addImage(const DocumentNode& figure);
    void addGroup(const char* tag, const QStringList& classes, const DocumentNode& node);
    void addList(const DocumentNode& list);
    void addBox(const SheetBox& box);
    void addSheet(const DocumentNode& sheet);
    void addColumns(const DocumentNode& table);
    void addCell(const TableCell& cell, const char* scope);
    void addRow(const TableRow& row, std::size_t columns);
    void addBody(const DocumentNode& table);
    void addTable(const DocumentNode& table);

    QString& m_html;
};

QString pointsText(double length)
{
    return QString::number(length, 'f', 1) + QStringLiteral("pt");
}

const char* classOf(SizeRole size)
{
    switch (size) {
    case SizeRole::Lead:
        return "lead";
    case SizeRole::SubHeading:
        return "subheading";
    case SizeRole::Small:
        return "small";
    case SizeRole::Label:
        return "label";
    case SizeRole::Title:
    case SizeRole::Heading:
    case SizeRole::Body:
        break;
    }
    return "";
}

const char* classOf(ColourRole colour)
{
    switch (colour) {
    case ColourRole::Muted:
        return "muted";
    case ColourRole::Accent:
        return "accent";
    case ColourRole::Inverse:
        return "inverse";
    case ColourRole::Text:
        break;
    }
    return "";
}

const char* classOf(TableLook look)
{
    switch (look) {
    case TableLook::Lanes:
        return "lanes";
    case TableLook::Facts:
        return "facts";
    case TableLook::Boxed:
        return "boxed";
    case TableLook::Ruled:
        break;
    }
    return "ruled";
}

QStringList alignClass(TextAlign align)
{
    if (align == TextAlign::End)
        return {QStringLiteral("end")};
    if (align == TextAlign::Centre)
        return {QStringLiteral("centre")};
    return {};
}

void HtmlPage::addAttribute(const char* name, const QString& value)
{
    if (!value.isEmpty())
        m_html += QStringLiteral(" %1=\"").arg(QLatin1String(name)) + escapedHtml(value) + u'"';
}

void HtmlPage::addClasses(const QStringList& classes)
{
    addAttribute("class", classes.join(u' ').trimmed());
}

void HtmlPage::addLanguage(const QString& language)
{
    addAttribute("lang", language);
    if (!language.isEmpty() && QLocale(language).textDirection() == Qt::RightToLeft)
        add(" dir=\"rtl\"");
}

void HtmlPage::addNodes(const std::vector<DocumentNode>& nodes)
{
    for (const DocumentNode& node : nodes)
        addNode(node);
}

void HtmlPage::addSpan(const TextSpan& span)
{
    QStringList ends;
    const auto open = [&](const char* tag) {
        m_html += u'<' + QLatin1String(tag);
        ends.prepend(QStringLiteral("</%1>").arg(QLatin1String(tag)));
    };
    if (!span.link.isEmpty() && isSafeLink(span.link)) {
        open("a");
        addAttribute("href", span.link);
        m_html += u'>';
    }
    if (span.colour != ColourRole::Text || (!span.language.isEmpty() && !span.isolated)) {
        open("span");
        addAttribute("class", QLatin1String(classOf(span.colour)));
        if (!span.isolated)
            addLanguage(span.language);
        m_html += u'>';
    }
    if (span.style == TextStyle::Bold || span.style == TextStyle::BoldItalic) {
        open("strong");
        m_html += u'>';
    }
    if (span.style == TextStyle::Italic || span.style == TextStyle::BoldItalic) {
        open("em");
        m_html += u'>';
    }
    if (span.isolated) {
        open("bdi");
        addLanguage(span.language);
        m_html += u'>';
    }
    m_html += escapedHtml(span.text) + ends.join(QString());
}

void HtmlPage::addText(const DocumentNode& node)
{
    const bool heading = node.kind == NodeKind::Heading;
    QStringList classes = alignClass(node.align);
    classes.append(QLatin1String(heading && node.size == SizeRole::Body ? "body" : classOf(node.size)));
    if (node.points > 0)
        classes.append(QStringLiteral("sized"));
    const QString tag = heading ? QStringLiteral("h%1").arg(qBound(1, node.level, 6)) : QStringLiteral("p");
    m_html += u'<' + tag;
    addClasses(classes);
    addLanguage(node.language);
    if (node.points > 0)
        addAttribute("style", QStringLiteral("font-size: ") + pointsText(node.points));
    // No blanks around the content: it is what a screen reader says and a search finds.
    m_html += u'>';
    for (const TextSpan& span : node.spans)
        addSpan(span);
    m_html += QStringLiteral("</%1>\n").arg(tag);
}

void HtmlPage::addImage(const DocumentNode& figure)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    figure.image.save(&buffer, "PNG");
    add("<figure");
    addClasses(alignClass(figure.align));
    addLanguage(figure.language);
    m_html += QStringLiteral("><img alt=\"%1\" width=\"%2\" src=\"data:image/png;base64,")
                  .arg(escapedHtml(figure.text))
                  .arg(qRound(figure.extent.width() * 96 / 72));
    m_html += QString::fromLatin1(png.toBase64());
    add("\"></figure>\n");
}

void HtmlPage::addGroup(const char* tag, const QStringList& classes, const DocumentNode& node)
{
    m_html += u'<' + QLatin1String(tag);
    addClasses(classes);
    addLanguage(node.language);
    add(">\n");
    addNodes(node.children);
    m_html += QStringLiteral("</%1>\n").arg(QLatin1String(tag));
}

void HtmlPage::addList(const DocumentNode& list)
{
    add("<ul");
    addLanguage(list.language);
    add(">\n");
    for (const DocumentNode& entry : list.children) {
        add("<li");
        addLanguage(entry.language);
        m_html += u'>';
        // An entry is a section; whatever else stands here is its own entry.
        if (entry.kind == NodeKind::Section)
            addNodes(entry.children);
        else
            addNode(entry);
        add("</li>\n");
    }
    add("</ul>\n");
}

void HtmlPage::addBox(const SheetBox& box)
{
    QStringList style = {QStringLiteral("width: ") + pointsText(box.place.width())};
    if (box.ground.isValid())
        style.append(QStringLiteral("background: ") + box.ground.name());
    if (box.line.isValid())
        style.append(QStringLiteral("border: 1px solid ") + box.line.name());
    if (box.stripe.isValid() && box.stripeHeight > 0)
        style.append(
            QStringLiteral("border-top: %1 solid %2").arg(pointsText(box.stripeHeight), box.stripe.name()));
    const QMarginsF& air = box.padding;
    if (!air.isNull())
        style.append(QStringLiteral("padding: %1 %2 %3 %4")
                         .arg(pointsText(air.top()), pointsText(air.right()), pointsText(air.bottom()),
                              pointsText(air.left())));
    const bool dark = box.ground.isValid() && box.ground.lightness() < 128;
    add("<section");
    addClasses({QStringLiteral("box"), dark ? QStringLiteral("ground") : QString()});
    addAttribute("style", style.join(QStringLiteral("; ")));
    add(">\n");
    addNodes(box.blocks);
    add("</section>\n");
}

void HtmlPage::addSheet(const DocumentNode& sheet)
{
    add("<div class=\"sheet\"");
    addLanguage(sheet.language);
    add(">\n");
    for (const SheetBox& box : sheet.boxes)
        addBox(box);
    addNodes(sheet.children);
    add("</div>\n");
}

void HtmlPage::addColumns(const DocumentNode& table)
{
    double shares = 0;
    bool fixed = false;
    for (const TableColumn& column : table.columns) {
        shares += column.fixed > 0 ? 0 : column.share;
        fixed = fixed || column.fixed > 0;
    }
    if (table.columns.empty() || table.look == TableLook::Facts)
        return;
    add("<colgroup>");
    for (const TableColumn& column : table.columns) {
        QString width;
        if (column.fixed > 0)
            width = pointsText(column.fixed);
        else if (column.fixed <= 0 && !fixed && shares > 0)
            width = QString::number(100 * column.share / shares, 'f', 1) + u'%';
        add("<col");
        if (!width.isEmpty())
            addAttribute("style", QStringLiteral("width: ") + width);
        m_html += u'>';
    }
    add("</colgroup>\n");
}

void HtmlPage::addCell(const TableCell& cell, const char* scope)
{
    const bool header = *scope != '\0';
    add(header ? "<th" : "<td");
    addAttribute("scope", QLatin1String(scope));
    if (cell.columns > 1)
        addAttribute("colspan", QString::number(cell.columns));
    if (cell.rows > 1)
        addAttribute("rowspan", QString::number(cell.rows));
    addClasses({cell.indented ? QStringLiteral("indent") : QString(),
                cell.align == VerticalAlign::Middle ? QStringLiteral("middle") : QString()});
    if (cell.tint.isValid())
        addAttribute("style", QStringLiteral("background: ") + cell.tint.name());
    m_html += u'>';
    addNodes(cell.blocks);
    add(header ? "</th>" : "</td>");
}

bool saysNothing(const TableCell& cell)
{
    for (const DocumentNode& block : cell.blocks) {
        for (const TextSpan& span : block.spans) {
            if (!span.text.isEmpty())
                return false;
        }
        if (!block.children.empty() || !block.image.isNull())
            return false;
    }
    return true;
}

void HtmlPage::addRow(const TableRow& row, std::size_t columns)
{
    QStringList classes;
    if (row.look == RowLook::Group)
        classes.append(QStringLiteral("group"));
    if (row.look == RowLook::Quiet)
        classes.append(QStringLiteral("quiet"));
    add("<tr");
    addClasses(classes);
    if (row.minHeight > 0)
        addAttribute("style", QStringLiteral("height: ") + pointsText(row.minHeight));
    m_html += u'>';
    const bool group = opensGroup(row, columns);
    for (const TableCell& cell : row.cells) {
        // What names nothing is no header, wherever it stands.
        const char* scope = "";
        if (row.look == RowLook::Header)
            scope = saysNothing(cell) ? "" : cell.columns > 1 ? "colgroup" : "col";
        else if (group)
            scope = "rowgroup";
        else if (cell.rowHeader)
            scope = "row";
        addCell(cell, scope);
    }
    add("</tr>\n");
}

// A row that opens a group is the header of all rows to the next one.
void HtmlPage::addBody(const DocumentNode& table)
{
    const std::size_t columns = columnCount(table);
    add("<tbody>\n");
    bool empty = true;
    forEachRow(table, [&](const TableRow& row) {
        if (!empty && opensGroup(row, columns))
            add("</tbody>\n<tbody>\n");
        addRow(row, columns);
        empty = false;
    });
    add("</tbody>\n");
}

void HtmlPage::addTable(const DocumentNode& table)
{
    add("<table");
    addClasses({QLatin1String(classOf(table.look))});
    addLanguage(table.language);
    // Lanes stand side by side for the eye; they are not a table of data.
    const bool data = table.look != TableLook::Lanes;
    add(data ? ">\n" : " role=\"presentation\">\n");
    if (data && !table.text.isEmpty())
        m_html += QStringLiteral("<caption>") + escapedHtml(table.text) + QStringLiteral("</caption>\n");
    addColumns(table);
    if (!table.headerRows.empty()) {
        add("<thead>\n");
        for (TableRow row : table.headerRows) {
            row.look = RowLook::Header;
            addRow(row, columnCount(table));
        }
        add("</thead>\n");
    }
    addBody(table);
    add("</table>\n");
}

void HtmlPage::addNode(const DocumentNode& node)
{
    switch (node.kind) {
    case NodeKind::Section:
        addGroup("section", {node.start == SectionStart::Here ? QString() : QStringLiteral("page")}, node);
        break;
    case NodeKind::Heading:
    case NodeKind::Paragraph:
        addText(node);
        break;
    case NodeKind::List:
        addList(node);
        break;
    case NodeKind::Table:
        addTable(node);
        break;
    case NodeKind::Figure:
        addImage(node);
        break;
    case NodeKind::Band:
        addGroup("div", {QStringLiteral("band")}, node);
        break;
    case NodeKind::Sheet:
        addSheet(node);
        break;
    case NodeKind::Rule:
        add(node.level == 1 ? "<hr class=\"strong\">\n" : "<hr>\n");
        break;
    }
}
} // namespace

Result<Done> writeHtml(const Document& document, QIODevice& device)
{
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"%2>\n<head>\n<meta charset=\"utf-8\">\n")
            .arg(escapedHtml(document.language), QLocale(document.language).textDirection() == Qt::RightToLeft
                                                     ? QStringLiteral(" dir=\"rtl\"")
                                                     : QString());
    html +=
        QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>") +
        escapedHtml(document.title) + QStringLiteral("</title>\n<style>") + htmlStyle(document) +
        QStringLiteral("</style>\n</head>\n<body>\n<main>\n");
    HtmlPage page(html);
    // The root's children: what is first on the page begins no new one.
    for (const DocumentNode& node : document.root.children)
        page.addNode(node);
    html += QStringLiteral("</main>\n");
    if (!document.stamp.isEmpty())
        html +=
            QStringLiteral("<footer class=\"small muted\">%1</footer>\n").arg(escapedHtml(document.stamp));
    html += QStringLiteral("</body>\n</html>\n");
    const QByteArray bytes = html.toUtf8();
    if (device.write(bytes) != bytes.size())
        return Error{ErrorKind::CannotWrite, {}, device.errorString()};
    return Done{};
}
} // namespace convenor
