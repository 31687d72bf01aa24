#include "documents/HtmlWriter.h"

#include "documents/TextMarks.h"

#include <QBuffer>
#include <QIODevice>
#include <QLocale>
#include <QUrl>

namespace convenor {
namespace {
const char* const styleText = R"(
:root { color-scheme: light; }
body { margin: 0 auto; padding: 3rem 1.5rem 4rem; max-width: 52rem; background: #fff; color: #1b222b;
  font: 1rem/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .5rem; font-size: 2.1rem; line-height: 1.2; color: #1c4a7e; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.35rem; line-height: 1.3; color: #1c4a7e; }
h3, h4, h5, h6 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; }
p { margin: 0 0 .2rem; }
hr { border: 0; border-top: 1px solid #9aa5b1; margin: .75rem 0; }
hr.strong { border-top: 2px solid #1c4a7e; margin: 1rem 0; }
a { color: #1c4a7e; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem .6rem; text-align: start; vertical-align: top; font-weight: inherit; }
thead th { border-bottom: 1px solid #9aa5b1; padding-block: .2rem .3rem; }
.ruled > tbody > tr { border-bottom: 1px solid #dadfe5; }
.ruled > tbody > tr.group { background: #e9eff6; }
.ruled > tbody > tr.quiet { background: #f5f6f7; }
.facts { width: auto; } .facts td, .facts th { padding: .1rem 1.25rem .1rem 0; }
.lanes { table-layout: fixed; border-collapse: separate; border-spacing: .5rem 0; margin: 0 -.5rem; }
.lanes td { background: #f7f9fb; border-top: 2px solid #1c4a7e; }
.indent { padding-inline-start: 1.4rem; }
.end { text-align: end; } .centre { text-align: center; }
.lead { font-size: 1.1rem; } .subheading { font-size: 1.05rem; } .small { font-size: .9rem; } .label { font-size: .8rem; }
.muted { color: #56606c; } .accent { color: #1c4a7e; } .numeric { white-space: nowrap; }
@media print { body { padding: 0; max-width: none; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; } }
)";

QString escaped(const QString& text)
{
    return visibleText(text).toHtmlEscaped();
}

QString languageAttribute(const QString& language)
{
    if (language.isEmpty())
        return {};
    const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    return QStringLiteral(" lang=\"%1\"%2")
        .arg(escaped(language), rightToLeft ? QStringLiteral(" dir=\"rtl\"") : QString());
}

bool isSafeLink(const QString& link)
{
    const QString scheme = QUrl(link, QUrl::StrictMode).scheme();
    return scheme == QStringLiteral("http") || scheme == QStringLiteral("https") ||
           scheme == QStringLiteral("mailto");
}

QString spanHtml(const TextSpan& span)
{
    QString html = escaped(span.text);
    if (span.isolated)
        html = QStringLiteral("<bdi>%1</bdi>").arg(html);
    if (span.style == TextStyle::Bold || span.style == TextStyle::BoldItalic)
        html = QStringLiteral("<strong>%1</strong>").arg(html);
    if (span.style == TextStyle::Italic || span.style == TextStyle::BoldItalic)
        html = QStringLiteral("<em>%1</em>").arg(html);
    if (span.colour != ColourRole::Text) {
        const QString role =
            span.colour == ColourRole::Muted ? QStringLiteral("muted") : QStringLiteral("accent");
        html = QStringLiteral("<span class=\"%1\">%2</span>").arg(role, html);
    }
    if (!span.link.isEmpty() && isSafeLink(span.link))
        html = QStringLiteral("<a href=\"%1\">%2</a>").arg(escaped(span.link), html);
    return html;
}

QString spansHtml(const std::vector<TextSpan>& spans)
{
    QString html;
    for (const TextSpan& span : spans)
        html += spanHtml(span);
    return html;
}

QString classOf(SizeRole size)
{
    switch (size) {
    case SizeRole::Lead:
        return QStringLiteral("lead");
    case SizeRole::SubHeading:
        return QStringLiteral("subheading");
    case SizeRole::Small:
        return QStringLiteral("small");
    case SizeRole::Label:
        return QStringLiteral("label");
    case SizeRole::Title:
    case SizeRole::Heading:
    case SizeRole::Body:
        break;
    }
    return {};
}

QString classAttribute(const QStringList& names)
{
    const QString all = names.join(QChar(u' ')).trimmed();
    return all.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(all);
}

void appendAlign(QStringList& classes, TextAlign align)
{
    if (align == TextAlign::End)
        classes.append(QStringLiteral("end"));
    if (align == TextAlign::Centre)
        classes.append(QStringLiteral("centre"));
}

QString nodeHtml(const DocumentNode& node);

QString cellHtml(const TableCell& cell, bool header)
{
    QString content;
    for (const DocumentNode& block : cell.blocks)
        content += nodeHtml(block);
    const QString tag = header || cell.rowHeader ? QStringLiteral("th") : QStringLiteral("td");
    QString attributes;
    if (header)
        attributes += QStringLiteral(" scope=\"col\"");
    else if (cell.rowHeader)
        attributes += QStringLiteral(" scope=\"row\"");
    if (cell.columns > 1)
        attributes += QStringLiteral(" colspan=\"%1\"").arg(cell.columns);
    if (cell.indented)
        attributes += QStringLiteral(" class=\"indent\"");
    return QStringLiteral("<%1%2>%3</%1>").arg(tag, attributes, content);
}

QString rowHtml(const TableRow& row, bool header)
{
    QString html = QStringLiteral("<tr>");
    if (row.look == RowLook::Group)
        html = QStringLiteral("<tr class=\"group\">");
    if (row.look == RowLook::Quiet)
        html = QStringLiteral("<tr class=\"quiet\">");
    for (const TableCell& cell : row.cells)
        html += cellHtml(cell, header);
    return html + QStringLiteral("</tr>\n");
}

QString tableHtml(const DocumentNode& table)
{
    const QString look = table.look == TableLook::Ruled   ? QStringLiteral("ruled")
                         : table.look == TableLook::Lanes ? QStringLiteral("lanes")
                                                          : QStringLiteral("facts");
    QString html = QStringLiteral("<table class=\"%1\"%2").arg(look, languageAttribute(table.language));
    if (!table.text.isEmpty())
        html += QStringLiteral(" aria-label=\"%1\"").arg(escaped(table.text));
    // Lanes stand side by side for the eye; they are not a table of data.
    if (table.look == TableLook::Lanes)
        html += QStringLiteral(" role=\"presentation\"");
    html += QStringLiteral(">\n");
    if (!table.headerRows.empty()) {
        html += QStringLiteral("<thead>\n");
        for (const TableRow& row : table.headerRows)
            html += rowHtml(row, true);
        html += QStringLiteral("</thead>\n");
    }
    html += QStringLiteral("<tbody>\n");
    for (const TableRow& row : table.rows)
        html += rowHtml(row, false);
    return html + QStringLiteral("</tbody>\n</table>\n");
}

QString figureHtml(const DocumentNode& figure)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    figure.image.save(&buffer, "PNG");
    return QStringLiteral("<p><img alt=\"%1\" width=\"%2\" src=\"data:image/png;base64,%3\"></p>\n")
        .arg(escaped(figure.text))
        .arg(qRound(figure.extent.width() * 96 / 72))
        .arg(QString::fromLatin1(png.toBase64()));
}

QString textHtml(const DocumentNode& node)
{
    QStringList classes;
    appendAlign(classes, node.align);
    const bool heading = node.kind == NodeKind::Heading;
    if (!heading)
        classes.append(classOf(node.size));
    const QString tag = heading ? QStringLiteral("h%1").arg(qBound(1, node.level, 6)) : QStringLiteral("p");
    const QString attributes = classAttribute(classes) + languageAttribute(node.language);
    // No blanks around the content: it is what a screen reader says and a search finds.
    return QStringLiteral("<") + tag + attributes + QStringLiteral(">") + spansHtml(node.spans) +
           QStringLiteral("</") + tag + QStringLiteral(">\n");
}

QString nodeHtml(const DocumentNode& node)
{
    switch (node.kind) {
    case NodeKind::Section: {
        QString html = QStringLiteral("<section%1>\n").arg(languageAttribute(node.language));
        for (const DocumentNode& child : node.children)
            html += nodeHtml(child);
        return html + QStringLiteral("</section>\n");
    }
    case NodeKind::Heading:
    case NodeKind::Paragraph:
        return textHtml(node);
    case NodeKind::Table:
        return tableHtml(node);
    case NodeKind::Figure:
        return figureHtml(node);
    case NodeKind::Rule:
        return node.level == 1 ? QStringLiteral("<hr class=\"strong\">\n") : QStringLiteral("<hr>\n");
    }
    return {};
}
} // namespace

Result<Done> writeHtml(const Document& document, QIODevice& device)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html%1>\n<head>\n<meta charset=\"utf-8\">\n")
                       .arg(languageAttribute(document.language));
    html +=
        QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>") +
        escaped(document.title) + QStringLiteral("</title>\n<style>") + QString::fromLatin1(styleText) +
        QStringLiteral("</style>\n</head>\n<body>\n<main>\n") + nodeHtml(document.root) +
        QStringLiteral("</main>\n</body>\n</html>\n");
    const QByteArray bytes = html.toUtf8();
    if (device.write(bytes) != bytes.size())
        return Error{ErrorKind::CannotWrite, {}, device.errorString()};
    return Done{};
}
} // namespace convenor
