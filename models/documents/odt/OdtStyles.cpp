#include "documents/odt/OdtStyles.h"

#include "documents/StyleSheet.h"
#include "domain/TextMarks.h"

#include <QLocale>
#include <QXmlStreamWriter>

namespace convenor {
namespace {
void writeProperties(QXmlStreamWriter& xml, const QList<OdtProperties>& properties)
{
    for (const OdtProperties& part : properties) {
        if (!part.values.isEmpty())
            writeEmpty(xml, part.element, part.values);
    }
}

void startStyle(QXmlStreamWriter& xml, const QString& name, const char* family, const QString& parent)
{
    xml.writeStartElement(QStringLiteral("style:style"));
    xml.writeAttribute(QStringLiteral("style:name"), name);
    // Programs show people this name; in the other one a blank is written as its code.
    if (name.contains(QLatin1String("_20_")))
        xml.writeAttribute(QStringLiteral("style:display-name"),
                           QString(name).replace(QLatin1String("_20_"), QLatin1String(" ")));
    xml.writeAttribute(QStringLiteral("style:family"), QLatin1String(family));
    if (!parent.isEmpty())
        xml.writeAttribute(QStringLiteral("style:parent-style-name"), parent);
}

OdtProperties textSize(const StyleSheet& style, SizeRole role)
{
    return {"style:text-properties", {{"fo:font-size", odtLength(style.text(role).size)}}};
}

void writeDefaults(QXmlStreamWriter& xml, const Document& document, const StyleSheet& style)
{
    OdtAttributes text = {{"style:font-name", QStringLiteral("Noto Sans")},
                          {"fo:font-size", odtLength(style.text(SizeRole::Body).size)},
                          {"fo:color", QColor(style.colour(ColourRole::Text)).name()},
                          {"fo:hyphenate", QStringLiteral("false")}};
    text += odtLanguage(document.language);
    xml.writeStartElement(QStringLiteral("style:default-style"));
    xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("paragraph"));
    writeProperties(xml, {{"style:paragraph-properties",
                           {{"fo:margin-top", odtLength(0)},
                            {"fo:margin-bottom", odtLength(2)},
                            {"fo:line-height", QStringLiteral("118%")},
                            {"fo:orphans", QStringLiteral("2")},
                            {"fo:widows", QStringLiteral("2")}}},
                          {"style:text-properties", text}});
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("style:default-style"));
    xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("table"));
    writeProperties(xml,
                    {{"style:table-properties", {{"table:border-model", QStringLiteral("collapsing")}}}});
    xml.writeEndElement();
    startStyle(xml, QStringLiteral("Standard"), "paragraph", {});
    xml.writeEndElement();
}

void writeTextStyles(QXmlStreamWriter& xml, const StyleSheet& style)
{
    for (const SizeRole role : {SizeRole::Title, SizeRole::Lead, SizeRole::Heading, SizeRole::SubHeading,
                                SizeRole::Small, SizeRole::Label}) {
        startStyle(xml, odtParagraphStyle(role), "paragraph", QStringLiteral("Standard"));
        writeProperties(xml, {textSize(style, role)});
        xml.writeEndElement();
    }
    for (int level = 1; level <= 6; ++level) {
        startStyle(xml, odtHeadingStyle(level), "paragraph", QStringLiteral("Standard"));
        xml.writeAttribute(QStringLiteral("style:default-outline-level"), QString::number(level));
        writeProperties(xml, {{"style:paragraph-properties",
                               {{"fo:margin-top", odtLength(level == 1 ? 0 : 14)},
                                {"fo:margin-bottom", odtLength(4)},
                                {"fo:keep-with-next", QStringLiteral("always")}}},
                              textSize(style, odtHeadingSize(level))});
        xml.writeEndElement();
    }
    startStyle(xml, QStringLiteral("Line"), "paragraph", QStringLiteral("Standard"));
    writeProperties(
        xml, {{"style:paragraph-properties",
               {{"fo:margin-bottom", odtLength(6)},
                {"fo:border-bottom",
                 QStringLiteral("0.75pt solid %1").arg(QColor(style.colour(PaintRole::StrongLine)).name())}}},
              {"style:text-properties", {{"fo:font-size", odtLength(4)}}}});
    xml.writeEndElement();
    // Between two tables, which would else become one.
    startStyle(xml, QStringLiteral("Gap"), "paragraph", QStringLiteral("Standard"));
    writeProperties(xml, {{"style:text-properties", {{"fo:font-size", odtLength(4)}}}});
    xml.writeEndElement();
}

void writeBullets(QXmlStreamWriter& xml, const StyleSheet& style)
{
    xml.writeStartElement(QStringLiteral("text:list-style"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Bullets"));
    for (int level = 1; level <= 3; ++level) {
        xml.writeStartElement(QStringLiteral("text:list-level-style-bullet"));
        xml.writeAttribute(QStringLiteral("text:level"), QString::number(level));
        xml.writeAttribute(QStringLiteral("text:bullet-char"), QString(QChar(0x2022)));
        xml.writeStartElement(QStringLiteral("style:list-level-properties"));
        xml.writeAttribute(QStringLiteral("text:list-level-position-and-space-mode"),
                           QStringLiteral("label-alignment"));
        const double indent = style.listIndent() * level;
        writeEmpty(xml, "style:list-level-label-alignment",
                   {{"text:label-followed-by", QStringLiteral("listtab")},
                    {"text:list-tab-stop-position", odtLength(indent)},
                    {"fo:text-indent", odtLength(-style.listIndent())},
                    {"fo:margin-left", odtLength(indent)}});
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

// The page, and the paragraph of its foot with its tab.
void writePage(QXmlStreamWriter& xml, const Document& document, const StyleSheet& style)
{
    const PageFormat& page = document.page;
    const double width = page.size.width() - page.margins.left() - page.margins.right();
    constexpr double footHeight = 24;
    startStyle(xml, QStringLiteral("Foot"), "paragraph", odtParagraphStyle(SizeRole::Label));
    xml.writeStartElement(QStringLiteral("style:paragraph-properties"));
    xml.writeStartElement(QStringLiteral("style:tab-stops"));
    writeEmpty(xml, "style:tab-stop",
               {{"style:position", odtLength(width)}, {"style:type", QStringLiteral("right")}});
    xml.writeEndElement();
    xml.writeEndElement();
    writeProperties(
        xml, {{"style:text-properties", {{"fo:color", QColor(style.colour(ColourRole::Muted)).name()}}}});
    xml.writeEndElement();
    const bool wide = page.size.width() > page.size.height();
    xml.writeStartElement(QStringLiteral("style:page-layout"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Sheet"));
    writeProperties(
        xml, {{"style:page-layout-properties",
               {{"fo:page-width", odtLength(page.size.width())},
                {"fo:page-height", odtLength(page.size.height())},
                {"style:print-orientation", wide ? QStringLiteral("landscape") : QStringLiteral("portrait")},
                {"fo:margin-top", odtLength(page.margins.top())},
                {"fo:margin-bottom", odtLength(qMax(page.margins.bottom() - footHeight, 12.0))},
                {"fo:margin-left", odtLength(page.margins.left())},
                {"fo:margin-right", odtLength(page.margins.right())}}}});
    xml.writeStartElement(QStringLiteral("style:footer-style"));
    writeEmpty(xml, "style:header-footer-properties",
               {{"fo:min-height", odtLength(footHeight)}, {"fo:margin-top", odtLength(8)}});
    xml.writeEndElement();
    xml.writeEndElement();
}

// "Page %1 of %2" with fields for its places.
void writePageOf(QXmlStreamWriter& xml, const QString& pattern)
{
    QString rest = pattern;
    while (!rest.isEmpty()) {
        const qsizetype number = rest.indexOf(QLatin1String("%1"));
        const qsizetype count = rest.indexOf(QLatin1String("%2"));
        const qsizetype place = number < 0 ? count : count < 0 ? number : qMin(number, count);
        xml.writeCharacters(visibleText(place < 0 ? rest : rest.left(place)));
        if (place < 0)
            return;
        if (place == number) {
            xml.writeStartElement(QStringLiteral("text:page-number"));
            xml.writeAttribute(QStringLiteral("text:select-page"), QStringLiteral("current"));
        } else {
            xml.writeStartElement(QStringLiteral("text:page-count"));
        }
        xml.writeCharacters(QStringLiteral("1"));
        xml.writeEndElement();
        rest.remove(0, place + 2);
    }
}

void writeMaster(QXmlStreamWriter& xml, const Document& document)
{
    xml.writeStartElement(QStringLiteral("office:master-styles"));
    xml.writeStartElement(QStringLiteral("style:master-page"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Standard"));
    xml.writeAttribute(QStringLiteral("style:page-layout-name"), QStringLiteral("Sheet"));
    xml.writeStartElement(QStringLiteral("style:footer"));
    xml.writeStartElement(QStringLiteral("text:p"));
    xml.writeAttribute(QStringLiteral("text:style-name"), QStringLiteral("Foot"));
    QStringList said = {visibleText(document.footer), visibleText(document.stamp)};
    said.removeAll(QString());
    xml.writeCharacters(said.join(QStringLiteral(" · ")));
    writeEmpty(xml, "text:tab", {});
    writePageOf(xml, document.words.pageOf);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}
} // namespace

QString OdtStyleBook::name(const char* family, const QString& parent, const QList<OdtProperties>& properties)
{
    QByteArray key = QByteArray(family) + '/' + parent.toUtf8();
    for (const OdtProperties& part : properties) {
        key += QByteArray("|") + part.element;
        for (const auto& [name, value] : part.values)
            key += QByteArray(" ") + name + '=' + value.toUtf8();
    }
    QString& name = m_names[key];
    if (!name.isEmpty())
        return name;
    name = QStringLiteral("A%1").arg(m_names.size());
    QByteArray element;
    QXmlStreamWriter xml(&element);
    startStyle(xml, name, family, parent);
    writeProperties(xml, properties);
    xml.writeEndElement();
    m_xml += element;
    return name;
}

QString odtLength(double points)
{
    return QString::number(points, 'f', 2) + QStringLiteral("pt");
}

OdtAttributes odtLanguage(const QString& code)
{
    if (code.isEmpty())
        return {};
    QLocale locale(code);
    if (locale.language() == QLocale::C)
        return {{"fo:language", QStringLiteral("zxx")}, {"fo:country", QStringLiteral("none")}};
    // English on papers is European.
    if (code == QLatin1String("en"))
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QStringList parts = locale.name().split(u'_');
    const QString country = parts.value(1, QStringLiteral("none"));
    OdtAttributes attributes = {{"fo:language", parts.value(0)}, {"fo:country", country}};
    if (locale.textDirection() == Qt::RightToLeft)
        attributes += {{"style:language-complex", parts.value(0)}, {"style:country-complex", country}};
    return attributes;
}

QString odtParagraphStyle(SizeRole size)
{
    switch (size) {
    case SizeRole::Title:
        return QStringLiteral("Large");
    case SizeRole::Lead:
        return QStringLiteral("Lead");
    case SizeRole::Heading:
        return QStringLiteral("Medium");
    case SizeRole::SubHeading:
        return QStringLiteral("Strong_20_Text");
    case SizeRole::Small:
        return QStringLiteral("Small");
    case SizeRole::Label:
        return QStringLiteral("Label");
    case SizeRole::Body:
        break;
    }
    return QStringLiteral("Standard");
}

QString odtHeadingStyle(int level)
{
    return QStringLiteral("Heading_20_%1").arg(qBound(1, level, 6));
}

SizeRole odtHeadingSize(int level)
{
    if (level > 2)
        return SizeRole::SubHeading;
    return level == 2 ? SizeRole::Heading : SizeRole::Title;
}

void writeEmpty(QXmlStreamWriter& xml, const char* name, const OdtAttributes& attributes)
{
    xml.writeEmptyElement(QLatin1String(name));
    for (const auto& [key, value] : attributes)
        xml.writeAttribute(QLatin1String(key), value);
}

const char* odtNamespaces()
{
    return " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
           " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
           " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
           " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
           " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
           " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
           " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
           " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
           " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
           " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"";
}

QByteArray odtStylesXml(const Document& document)
{
    StyleSheet style;
    style.typeScale = document.page.typeScale;
    QByteArray bytes = QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles") +
                       odtNamespaces() +
                       "><office:font-face-decls><style:font-face style:name=\"Noto Sans\""
                       " svg:font-family=\"'Noto Sans'\" style:font-family-generic=\"swiss\""
                       " style:font-pitch=\"variable\"/></office:font-face-decls>";
    QByteArray named;
    QXmlStreamWriter styles(&named);
    styles.writeStartElement(QStringLiteral("office:styles"));
    writeDefaults(styles, document, style);
    writeTextStyles(styles, style);
    writeBullets(styles, style);
    styles.writeEndElement();
    QByteArray automatic;
    QXmlStreamWriter page(&automatic);
    page.writeStartElement(QStringLiteral("office:automatic-styles"));
    writePage(page, document, style);
    page.writeEndElement();
    QByteArray master;
    QXmlStreamWriter masters(&master);
    writeMaster(masters, document);
    return bytes + named + automatic + master + "</office:document-styles>\n";
}
} // namespace convenor
