#include "exchange/sheets/OdsBook.h"

#include "exchange/sheets/SheetText.h"

#include <QSet>

namespace convenor {
namespace {
constexpr qint64 largestContent = qint64(2) << 30; // unpacked; it is a stream, so this bounds the time only
constexpr qint64 largestManifest = 16 << 20;
constexpr qsizetype mostOdsSheets = 4096;

QString contentName()
{
    return QStringLiteral("content.xml");
}

bool isEncrypted(const ZipArchive& archive, const std::stop_token& stop)
{
    const QString name = QStringLiteral("META-INF/manifest.xml");
    std::unique_ptr<ByteSource> source = archive.source(name, largestManifest);
    if (!source)
        return false;
    XmlPart xml(name, std::move(source), stop);
    while (xml.next()) {
        if (xml.isStart() && xml.name() == u"encryption-data")
            return true;
    }
    return false;
}

// Copies of sheets of other files, which LibreOffice keeps for its formulas.
bool isLinkedCopy(const QString& name)
{
    return name.startsWith(QLatin1String("'file:")) && name.contains(u"#$");
}
} // namespace

std::unique_ptr<XmlPart> odsContent(const ZipArchive* archive, const QByteArray& bytes,
                                    const std::stop_token& stop)
{
    std::unique_ptr<ByteSource> source =
        archive ? archive->source(contentName(), largestContent) : std::make_unique<BytesSource>(bytes);
    return source ? std::make_unique<XmlPart>(contentName(), std::move(source), stop) : nullptr;
}

Result<QList<OdsSheet>> readOdsSheets(const ZipArchive* archive, const QByteArray& bytes,
                                      const std::stop_token& stop)
{
    if (archive && isEncrypted(*archive, stop))
        return sheetError(SheetText::tr("it is protected by a password; save it without one"));
    const std::unique_ptr<XmlPart> xml = odsContent(archive, bytes, stop);
    if (!xml)
        return sheetError(SheetText::tr("there is no sheet in it"));
    QList<OdsSheet> sheets;
    QSet<QString> hiddenStyles;
    QString style;
    int place = -1;
    while (xml->next()) {
        if (!xml->isStart())
            continue;
        const QStringView name = xml->name();
        const QXmlStreamAttributes attributes = xml->attributes();
        if (name == u"style") {
            style = anyAttribute(attributes, u"name").toString();
        } else if (name == u"table-properties" && anyAttribute(attributes, u"display") == u"false") {
            hiddenStyles.insert(style);
        } else if (name == u"table") {
            ++place;
            const QString title = anyAttribute(attributes, u"name").toString();
            const bool hidden = hiddenStyles.contains(anyAttribute(attributes, u"style-name").toString());
            xml->skip();
            if (sheets.size() >= mostOdsSheets)
                return sheetError(SheetText::tr("it has more than %1 sheets").arg(mostOdsSheets));
            if (!isLinkedCopy(title))
                sheets.append({title, place, hidden});
        } else if (name == u"tracked-changes" || name == u"text" || name == u"presentation" ||
                   name == u"drawing") {
            xml->skip();
        }
    }
    if (xml->error())
        return *xml->error();
    if (sheets.isEmpty())
        return sheetError(SheetText::tr("there is no sheet in it"));
    return sheets;
}
} // namespace convenor
