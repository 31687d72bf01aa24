// The styles of an ODF text: those with names, and those that the text makes as it needs them.
#pragma once

#include "documents/Document.h"

#include <QByteArray>
#include <QHash>

class QXmlStreamWriter;

namespace convenor {
using OdtAttributes = QList<std::pair<const char*, QString>>;

// One "style:...-properties" element.
struct OdtProperties
{
    const char* element;
    OdtAttributes values;
};

// Automatic styles, each made once.
class OdtStyleBook
{
public:
    // The name of the style of a family ("paragraph", "text", "table", "table-column", "table-row",
    // "table-cell", "graphic") with these properties; `parent` is a style with a name, or empty. Elements
    // without values are left out.
    QString name(const char* family, const QString& parent, const QList<OdtProperties>& properties);
    // The elements of "office:automatic-styles".
    const QByteArray& xml() const { return m_xml; }

private:
    QHash<QByteArray, QString> m_names; // by all a style says
    QByteArray m_xml;
};

// "12.5pt".
QString odtLength(double points);
// fo:language and fo:country, and the same for scripts from right to left; nothing for an empty code.
OdtAttributes odtLanguage(const QString& code);
// The name of the style of a paragraph, and of a heading of a level.
QString odtParagraphStyle(SizeRole size);
QString odtHeadingStyle(int level);
// The size of that style.
SizeRole odtHeadingSize(int level);
// An element without content.
void writeEmpty(QXmlStreamWriter& xml, const char* name, const OdtAttributes& attributes);

// "xmlns:..." of all that the parts of a text use, to stand in their root elements.
const char* odtNamespaces();
// styles.xml: how text looks by default, headings, lists, the page and its foot.
QByteArray odtStylesXml(const Document& document);
} // namespace convenor
