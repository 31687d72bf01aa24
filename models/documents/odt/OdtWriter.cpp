#include "documents/odt/OdtWriter.h"

#include "documents/odt/OdtBody.h"
#include "documents/ZipPackage.h"
#include "domain/TextMarks.h"

namespace convenor {
namespace {
const QString mimeType = QStringLiteral("application/vnd.oasis.opendocument.text");

QByteArray contentXml(const QByteArray& body, const OdtStyleBook& styles)
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content") +
           odtNamespaces() +
           "><office:font-face-decls><style:font-face style:name=\"Noto Sans\""
           " svg:font-family=\"'Noto Sans'\" style:font-family-generic=\"swiss\""
           " style:font-pitch=\"variable\"/></office:font-face-decls><office:automatic-styles>" +
           styles.xml() + "</office:automatic-styles>" + body + "</office:document-content>\n";
}

QByteArray metaXml(const Document& document)
{
    QByteArray properties;
    QXmlStreamWriter xml(&properties);
    xml.writeStartElement(QStringLiteral("office:meta"));
    xml.writeTextElement(QStringLiteral("meta:generator"), QStringLiteral("Convenor"));
    xml.writeTextElement(QStringLiteral("dc:title"), visibleText(document.title));
    xml.writeTextElement(QStringLiteral("dc:language"), visibleText(document.language));
    xml.writeEndElement();
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta") + odtNamespaces() +
           ">" + properties + "</office:document-meta>\n";
}

QByteArray manifestXml(const QList<OdtPicture>& pictures)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("manifest:manifest"));
    xml.writeAttribute(QStringLiteral("xmlns:manifest"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.3"));
    const auto add = [&xml](const QString& path, const QString& type) {
        xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
        xml.writeAttribute(QStringLiteral("manifest:full-path"), path);
        if (path == QLatin1String("/"))
            xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.3"));
        xml.writeAttribute(QStringLiteral("manifest:media-type"), type);
    };
    add(QStringLiteral("/"), mimeType);
    for (const char* part : {"content.xml", "styles.xml", "meta.xml"})
        add(QLatin1String(part), QStringLiteral("text/xml"));
    for (const OdtPicture& picture : pictures)
        add(picture.name, QStringLiteral("image/png"));
    xml.writeEndDocument();
    return bytes;
}
} // namespace

Result<Done> writeOdt(const Document& document, QIODevice& device)
{
    OdtBody body(document);
    const QByteArray text = body.write();
    ZipPackage package;
    // First and as it is: programs look for it at the head of the file.
    package.add(QStringLiteral("mimetype"), mimeType.toLatin1(), false);
    package.add(QStringLiteral("content.xml"), contentXml(text, body.styles()));
    package.add(QStringLiteral("styles.xml"), odtStylesXml(document));
    package.add(QStringLiteral("meta.xml"), metaXml(document));
    for (const OdtPicture& picture : body.pictures())
        package.add(picture.name, picture.png, false);
    package.add(QStringLiteral("META-INF/manifest.xml"), manifestXml(body.pictures()));
    return package.writeTo(device);
}
} // namespace convenor
