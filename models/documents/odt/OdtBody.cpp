#include "documents/odt/OdtBody.h"

#include "documents/odt/OdtColumns.h"
#include "documents/TableFields.h"
#include "domain/TextMarks.h"

#include <QBuffer>

#include <algorithm>

namespace convenor {
namespace {
QString colourName(QRgb colour)
{
    return QColor(colour).name();
}

QString line(double width, QRgb colour)
{
    return QStringLiteral("%1 solid %2").arg(odtLength(width), colourName(colour));
}

bool hasRightToLeft(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

// A text of people in the other direction, set apart from what stands around it.
QString isolatedText(const QString& text)
{
    return hasRightToLeft(text) ? QChar(0x2068) + text + QChar(0x2069) : text;
}

OdtAttributes paddingOf(const QMarginsF& margins)
{
    return {{"fo:padding-left", odtLength(margins.left())},
            {"fo:padding-top", odtLength(margins.top())},
            {"fo:padding-right", odtLength(margins.right())},
            {"fo:padding-bottom", odtLength(margins.bottom())}};
}
} // namespace

OdtBody::OdtBody(const Document& document) : m_document(document), m_xml(&m_bytes)
{
    m_style.typeScale = document.page.typeScale;
    if (document.accent.isValid())
        m_style.accent = document.accent.rgb();
}

void OdtBody::attribute(const char* name, const QString& value)
{
    m_xml.writeAttribute(QLatin1String(name), value);
}

QByteArray OdtBody::write()
{
    const PageFormat& page = m_document.page;
    m_xml.writeStartElement(QStringLiteral("office:body"));
    m_xml.writeStartElement(QStringLiteral("office:text"));
    writeNode(m_document.root, {page.size.width() - page.margins.left() - page.margins.right()});
    if (m_afterTable || !m_started)
        writeEmpty(m_xml, "text:p", {{"text:style-name", QStringLiteral("Gap")}});
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    return m_bytes;
}

OdtAttributes OdtBody::takeBreak()
{
    const bool wanted = m_break && m_started;
    m_break = false;
    m_started = true;
    return wanted ? OdtAttributes{{"fo:break-before", QStringLiteral("page")}} : OdtAttributes{};
}

void OdtBody::writeGap()
{
    if (m_afterTable && !m_break)
        writeEmpty(m_xml, "text:p", {{"text:style-name", QStringLiteral("Gap")}});
    m_afterTable = false;
}

void OdtBody::writeNodes(const std::vector<DocumentNode>& nodes, const Place& place)
{
    for (const DocumentNode& node : nodes)
        writeNode(node, place);
}

void OdtBody::writeNode(const DocumentNode& node, const Place& place)
{
    Place here = place;
    if (!node.language.isEmpty())
        here.language = node.language;
    switch (node.kind) {
    case NodeKind::Section:
        writeSection(node, here);
        break;
    case NodeKind::Heading:
    case NodeKind::Paragraph:
        writeText(node, here);
        break;
    case NodeKind::List:
        writeList(node, here);
        break;
    case NodeKind::Table:
        writeTable(node, here);
        break;
    case NodeKind::Figure:
        writeFigure(node, here);
        break;
    case NodeKind::Band:
        writeBand(node, here);
        break;
    case NodeKind::Sheet:
        writeSheet(node, here);
        break;
    case NodeKind::Rule:
        m_afterTable = false;
        writeEmpty(m_xml, "text:p", {{"text:style-name", QStringLiteral("Line")}});
        m_started = true;
        break;
    }
}

void OdtBody::writeSection(const DocumentNode& node, const Place& place)
{
    m_break = m_break || node.start != SectionStart::Here;
    writeNodes(node.children, place);
}

void OdtBody::writeText(const DocumentNode& node, const Place& place)
{
    const bool heading = node.kind == NodeKind::Heading;
    const QString parent = heading ? odtHeadingStyle(node.level) : odtParagraphStyle(node.size);
    OdtAttributes paragraph = takeBreak();
    if (node.align != TextAlign::Start)
        paragraph.append({"fo:text-align",
                          node.align == TextAlign::End ? QStringLiteral("end") : QStringLiteral("center")});
    if (heading && m_cellTop)
        paragraph.append({"fo:margin-top", odtLength(0)});
    m_cellTop = false;
    if (place.keepWithNext && !heading)
        paragraph.append({"fo:keep-with-next", QStringLiteral("always")});
    OdtAttributes text = odtLanguage(place.language);
    if (node.points > 0 || (heading && node.size != odtHeadingSize(node.level)))
        text.append({"fo:font-size", odtLength(m_style.text(node).size)});
    QString style = parent;
    if (!paragraph.isEmpty() || !text.isEmpty())
        style = m_styles.name("paragraph", parent,
                              {{"style:paragraph-properties", paragraph}, {"style:text-properties", text}});
    m_xml.writeStartElement(heading ? QStringLiteral("text:h") : QStringLiteral("text:p"));
    attribute("text:style-name", style);
    if (heading)
        attribute("text:outline-level", QString::number(qBound(1, node.level, 6)));
    m_afterBlank = true;
    for (const TextSpan& span : node.spans)
        writeSpan(span);
    m_xml.writeEndElement();
    m_afterTable = false;
}

void OdtBody::writeSpan(const TextSpan& span)
{
    if (span.text.isEmpty())
        return;
    OdtAttributes text = odtLanguage(span.language);
    if (span.style == TextStyle::Bold || span.style == TextStyle::BoldItalic)
        text.append({"fo:font-weight", QStringLiteral("bold")});
    if (span.style == TextStyle::Italic || span.style == TextStyle::BoldItalic)
        text.append({"fo:font-style", QStringLiteral("italic")});
    if (span.colour != ColourRole::Text)
        text.append({"fo:color", colourName(m_style.colour(span.colour))});
    const bool link = !span.link.isEmpty() && isSafeLink(span.link);
    if (link) {
        m_xml.writeStartElement(QStringLiteral("text:a"));
        attribute("xlink:type", QStringLiteral("simple"));
        attribute("xlink:href", visibleText(span.link));
    }
    if (!text.isEmpty()) {
        m_xml.writeStartElement(QStringLiteral("text:span"));
        attribute("text:style-name", m_styles.name("text", {}, {{"style:text-properties", text}}));
    }
    writeCharacters(span.isolated ? isolatedText(visibleText(span.text)) : visibleText(span.text));
    if (!text.isEmpty())
        m_xml.writeEndElement();
    if (link)
        m_xml.writeEndElement();
}

// Blanks beyond the first of a run, and at the start of a paragraph, have an element of their own.
void OdtBody::writeCharacters(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (c != u' ' || !m_afterBlank) {
            plain += c;
            m_afterBlank = c == u' ';
            continue;
        }
        m_xml.writeCharacters(plain);
        plain.clear();
        m_xml.writeEmptyElement(QStringLiteral("text:s"));
    }
    m_xml.writeCharacters(plain);
}

void OdtBody::writeList(const DocumentNode& list, const Place& place)
{
    m_xml.writeStartElement(QStringLiteral("text:list"));
    attribute("text:style-name", QStringLiteral("Bullets"));
    Place inside = place;
    inside.width -= m_style.listIndent();
    for (const DocumentNode& entry : list.children) {
        m_xml.writeStartElement(QStringLiteral("text:list-item"));
        writeNode(entry, inside);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_afterTable = false;
}

QString OdtBody::pictureName(const QImage& image)
{
    QString& name = m_pictureNames[image.cacheKey()];
    if (!name.isEmpty())
        return name;
    OdtPicture picture;
    picture.name = QStringLiteral("Pictures/%1.png").arg(m_pictures.size() + 1);
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    name = picture.name;
    m_pictures.append(std::move(picture));
    return name;
}

void OdtBody::writeFrame(const DocumentNode& figure, double width)
{
    if (figure.image.isNull() || figure.extent.isEmpty())
        return;
    const double scale = std::min(1.0, width / figure.extent.width());
    const QString name = pictureName(figure.image);
    m_xml.writeStartElement(QStringLiteral("draw:frame"));
    attribute("draw:style-name", m_styles.name("graphic", {},
                                               {{"style:graphic-properties",
                                                 {{"style:vertical-pos", QStringLiteral("middle")},
                                                  {"style:vertical-rel", QStringLiteral("text")}}}}));
    attribute("draw:name", QStringLiteral("Picture %1").arg(m_pictures.size()));
    attribute("text:anchor-type", QStringLiteral("as-char"));
    attribute("svg:width", odtLength(figure.extent.width() * scale));
    attribute("svg:height", odtLength(figure.extent.height() * scale));
    writeEmpty(m_xml, "draw:image",
               {{"xlink:href", name},
                {"xlink:type", QStringLiteral("simple")},
                {"xlink:show", QStringLiteral("embed")},
                {"xlink:actuate", QStringLiteral("onLoad")}});
    m_xml.writeTextElement(QStringLiteral("svg:title"), visibleText(figure.text));
    m_xml.writeTextElement(QStringLiteral("svg:desc"), visibleText(figure.text));
    m_xml.writeEndElement();
}

void OdtBody::writeFigure(const DocumentNode& figure, const Place& place)
{
    OdtAttributes paragraph = takeBreak();
    if (figure.align != TextAlign::Start)
        paragraph.append({"fo:text-align",
                          figure.align == TextAlign::End ? QStringLiteral("end") : QStringLiteral("center")});
    m_xml.writeStartElement(QStringLiteral("text:p"));
    attribute("text:style-name", m_styles.name("paragraph", odtParagraphStyle(SizeRole::Body),
                                               {{"style:paragraph-properties", paragraph},
                                                {"style:text-properties", odtLanguage(place.language)}}));
    writeFrame(figure, place.width);
    m_xml.writeEndElement();
    m_afterTable = false;
}

void OdtBody::startTable(const std::vector<double>& widths, const QString& summary)
{
    writeGap();
    double whole = 0;
    for (const double width : widths)
        whole += width;
    OdtAttributes look = takeBreak();
    look += {{"style:width", odtLength(whole)}, {"table:align", QStringLiteral("left")}};
    m_xml.writeStartElement(QStringLiteral("table:table"));
    attribute("table:style-name", m_styles.name("table", {}, {{"style:table-properties", look}}));
    if (!summary.isEmpty())
        m_xml.writeTextElement(QStringLiteral("table:title"), visibleText(summary));
    for (const double width : widths)
        writeEmpty(m_xml, "table:table-column",
                   {{"table:style-name", m_styles.name("table-column", {},
                                                       {{"style:table-column-properties",
                                                         {{"style:column-width", odtLength(width)}}}})}});
}

void OdtBody::startCell(const OdtAttributes& look, int columns, int rows)
{
    m_xml.writeStartElement(QStringLiteral("table:table-cell"));
    attribute("table:style-name", m_styles.name("table-cell", {}, {{"style:table-cell-properties", look}}));
    if (columns > 1)
        attribute("table:number-columns-spanned", QString::number(columns));
    if (rows > 1)
        attribute("table:number-rows-spanned", QString::number(rows));
    attribute("office:value-type", QStringLiteral("string"));
    m_afterTable = false;
    m_cellTop = true;
}

// Side by side: pictures as wide as they are, texts in what they leave.
void OdtBody::writeBand(const DocumentNode& band, const Place& place)
{
    if (band.children.empty())
        return;
    const std::vector<double> widths = bandWidths(band, place.width, m_style.bandGutter());
    startTable(widths, {});
    m_xml.writeStartElement(QStringLiteral("table:table-row"));
    for (std::size_t i = 0; i < band.children.size(); ++i) {
        startCell({{"fo:padding", odtLength(0)}, {"style:vertical-align", QStringLiteral("middle")}});
        Place cell = place;
        cell.width = widths[i];
        DocumentNode child = band.children[i];
        if (child.kind == NodeKind::Figure)
            child.align = TextAlign::Start; // the air is behind it
        writeNode(child, cell);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_afterTable = true;
}

void OdtBody::writeSheet(const DocumentNode& sheet, const Place& place)
{
    for (const SheetBox& box : sheet.boxes)
        writeBox(box, place);
    writeNodes(sheet.children, place);
}

// What has a ground or a line around it keeps them, as a table of one cell.
void OdtBody::writeBox(const SheetBox& box, const Place& place)
{
    if (!box.ground.isValid() && !box.line.isValid() && !box.stripe.isValid()) {
        writeNodes(box.blocks, place);
        return;
    }
    OdtAttributes look = paddingOf(box.padding);
    if (box.ground.isValid())
        look.append({"fo:background-color", box.ground.name()});
    if (box.line.isValid())
        look.append({"fo:border", line(0.5, box.line.rgb())});
    if (box.stripe.isValid())
        look.append({"fo:border-top", line(std::max(box.stripeHeight, 0.5), box.stripe.rgb())});
    const double width = std::min(place.width, box.place.width());
    startTable({width}, {});
    m_xml.writeStartElement(QStringLiteral("table:table-row"));
    attribute("table:style-name", m_styles.name("table-row", {},
                                                {{"style:table-row-properties",
                                                  {{"fo:keep-together", QStringLiteral("always")}}}}));
    startCell(look);
    Place inside = place;
    inside.width = width - box.padding.left() - box.padding.right();
    writeNodes(box.blocks, inside);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_afterTable = true;
}

void OdtBody::writeCell(const TableCell& cell, const TableRow& row, double width, TableLook look,
                        const Place& place)
{
    const QMarginsF padding = m_style.cellPadding(look, row.look);
    OdtAttributes attributes = paddingOf(padding);
    const bool header = row.look == RowLook::Header;
    if (look == TableLook::Boxed)
        attributes.append({"fo:border", line(0.5, m_style.colour(PaintRole::BoxLine))});
    else if (look == TableLook::Ruled)
        attributes.append({"fo:border-bottom",
                           line(0.5, m_style.colour(header ? PaintRole::StrongLine : PaintRole::HairLine))});
    else if (look == TableLook::Lanes)
        attributes.append({"fo:border-top", line(1.5, m_style.colour(PaintRole::AccentLine))});
    if (cell.tint.isValid())
        attributes.append({"fo:background-color", cell.tint.name()});
    else if (look == TableLook::Lanes)
        attributes.append({"fo:background-color", colourName(m_style.colour(PaintRole::LaneTint))});
    else if (row.look == RowLook::Group || (header && look == TableLook::Boxed))
        attributes.append({"fo:background-color", colourName(m_style.colour(PaintRole::GroupTint))});
    else if (row.look == RowLook::Quiet)
        attributes.append({"fo:background-color", colourName(m_style.colour(PaintRole::QuietTint))});
    if (cell.align == VerticalAlign::Middle)
        attributes.append({"style:vertical-align", QStringLiteral("middle")});
    if (cell.indented)
        attributes.front() = {"fo:padding-left", odtLength(padding.left() + m_style.cellIndent())};
    startCell(attributes, cell.columns, cell.rows);
    Place inside = place;
    inside.width = width - padding.left() - padding.right();
    inside.keepWithNext = row.keepWithNext || row.look == RowLook::Group;
    if (cell.blocks.empty())
        writeText({}, inside);
    writeNodes(cell.blocks, inside);
    if (m_afterTable) // text processors want a paragraph behind a table in a cell
        writeGap();
    m_xml.writeEndElement();
}

void OdtBody::writeRow(const TableRow& row, const std::vector<double>& widths, TableFields& grid,
                       TableLook look, const Place& place)
{
    OdtAttributes height = {{"fo:keep-together", QStringLiteral("always")}};
    if (row.minHeight > 0)
        height.append({"style:min-row-height", odtLength(row.minHeight)});
    m_xml.writeStartElement(QStringLiteral("table:table-row"));
    attribute("table:style-name", m_styles.name("table-row", {}, {{"style:table-row-properties", height}}));
    const std::vector<TableField> fields = grid.next(row);
    for (std::size_t column = 0; column < fields.size(); ++column) {
        if (fields[column].fromAbove || fields[column].fromStart) {
            m_xml.writeEmptyElement(QStringLiteral("table:covered-table-cell"));
            continue;
        }
        if (!fields[column].cell) {
            m_xml.writeEmptyElement(QStringLiteral("table:table-cell"));
            continue;
        }
        double width = widths[column];
        for (std::size_t next = column + 1; next < fields.size() && fields[next].fromStart; ++next)
            width += widths[next];
        writeCell(*fields[column].cell, row, width, look, place);
    }
    m_xml.writeEndElement();
}

void OdtBody::writeTable(const DocumentNode& table, const Place& place)
{
    const std::vector<double> widths = columnWidths(table, place.width, m_style);
    if (widths.empty())
        return;
    startTable(widths, table.text);
    TableFields headers(widths.size());
    if (!table.headerRows.empty()) {
        m_xml.writeStartElement(QStringLiteral("table:table-header-rows"));
        for (TableRow row : table.headerRows) {
            row.look = RowLook::Header;
            writeRow(row, widths, headers, table.look, place);
        }
        m_xml.writeEndElement();
    }
    TableFields grid(widths.size());
    bool any = !table.headerRows.empty();
    forEachRow(table, [&](const TableRow& row) {
        writeRow(row, widths, grid, table.look, place);
        any = true;
    });
    if (!any)
        writeRow({}, widths, grid, table.look, place);
    m_xml.writeEndElement();
    m_afterTable = true;
}
} // namespace convenor
