#include "exchange/sheets/XlsxBook.h"

#include "exchange/sheets/SheetText.h"

#include <QUrl>

#include <algorithm>

namespace convenor {
namespace {
constexpr qint64 largestPart = qint64(512) << 20; // unpacked
constexpr qsizetype mostTextBytes = qsizetype(64) << 20;
constexpr qsizetype mostFormats = 65536;
constexpr qsizetype mostSheets = 4096;
constexpr qsizetype mostRelationships = 65536;

struct Relationship
{
    QString type; // the last word of it: "worksheet"
    QString part;
};
using Relationships = QHash<QString, Relationship>; // by id

// The part that a relationship of `base` points to; "" when it leads out of the file.
QString partPath(const QString& base, QString target)
{
    target.replace(u'\\', u'/');
    QStringList path;
    if (!target.startsWith(u'/'))
        path = base.split(u'/', Qt::SkipEmptyParts).mid(0, base.count(u'/'));
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (path.isEmpty())
                return {};
            path.removeLast();
        } else if (step != u".") {
            path.append(step);
        }
    }
    return path.join(u'/');
}

std::optional<XmlPart> partOf(const ZipArchive& archive, const QString& name, const std::stop_token& stop)
{
    std::unique_ptr<ByteSource> source = archive.source(name, largestPart);
    if (!source)
        return std::nullopt;
    return std::optional<XmlPart>(std::in_place, name, std::move(source), stop);
}

// What the relationships of a part say; none when it has none, and as far as they can be read when they are
// damaged. What lies outside the file is refused where it would be read: sheets, texts, formats; links and
// pictures are of no interest.
Result<Relationships> readRelationships(const ZipArchive& archive, const QString& base, bool& damaged,
                                        const std::stop_token& stop)
{
    static const QStringList wanted = {QStringLiteral("worksheet"), QStringLiteral("sharedStrings"),
                                       QStringLiteral("styles"), QStringLiteral("officeDocument")};
    const qsizetype slash = base.lastIndexOf(u'/');
    const QString name =
        base.left(slash + 1) + QStringLiteral("_rels/") + base.mid(slash + 1) + QStringLiteral(".rels");
    Relationships all;
    std::optional<XmlPart> xml = partOf(archive, name, stop);
    if (!xml)
        return all;
    while (xml->next()) {
        if (!xml->isStart() || xml->name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = xml->attributes();
        const QString type = plainAttribute(attributes, u"Type").toString().section(u'/', -1);
        const QString target = plainAttribute(attributes, u"Target").toString();
        QString part = partPath(base, target);
        if (!archive.contains(part))
            part = partPath(base, QUrl::fromPercentEncoding(target.toUtf8()));
        if (wanted.contains(type) &&
            (part.isEmpty() || plainAttribute(attributes, u"TargetMode") == u"External"))
            return sheetError(SheetText::tr("it wants a part that lies outside the file (“%1”)").arg(target));
        if (all.size() >= mostRelationships) {
            damaged = true;
            break;
        }
        all.insert(plainAttribute(attributes, u"Id").toString(), {type, part});
    }
    if (xml->error() && xml->error()->kind == ErrorKind::Cancelled)
        return *xml->error();
    damaged = damaged || xml->error();
    return all;
}

QString partOfType(const Relationships& all, QStringView type)
{
    for (const Relationship& one : all) {
        if (one.type == type)
            return one.part;
    }
    return {};
}

// The same, or the usual name of it.
QString namedPart(const Relationships& all, const QString& type)
{
    const QString part = partOfType(all, type);
    return part.isEmpty() ? QStringLiteral("xl/%1.xml").arg(type) : part;
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true" || value == u"on";
}

Result<Done> readWorkbook(XmlPart& xml, const Relationships& relationships, XlsxBook& book)
{
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        // An element of that name without it stands among the extensions.
        if (xml.name() == u"workbookPr" && attributes.hasAttribute(QStringLiteral("date1904")))
            book.from1904 = isTrue(plainAttribute(attributes, u"date1904"));
        if (xml.name() != u"sheet")
            continue;
        XlsxSheet sheet;
        sheet.name = unescaped(plainAttribute(attributes, u"name").toString());
        const QStringView state = plainAttribute(attributes, u"state");
        sheet.hidden = state == u"hidden" || state == u"veryHidden";
        const Relationship relationship = relationships.value(anyAttribute(attributes, u"id").toString());
        if (!relationship.type.isEmpty() && relationship.type != u"worksheet")
            continue;
        // Where the relationships do not tell, the usual names are as good a guess as any.
        sheet.part = relationship.part.isEmpty()
                         ? QStringLiteral("xl/worksheets/sheet%1.xml").arg(book.sheets.size() + 1)
                         : relationship.part;
        if (book.sheets.size() >= mostSheets)
            return sheetError(SheetText::tr("it has more than %1 sheets").arg(mostSheets));
        book.sheets.append(sheet);
    }
    if (xml.error())
        return *xml.error();
    return Done{};
}

Result<Done> readTexts(XmlPart& xml, SharedTexts& texts, int& cut)
{
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"si")
            continue;
        const int cuts = xml.cuts();
        const QString text = readRichText(xml);
        cut += xml.cuts() > cuts ? 1 : 0;
        if (!texts.append(text))
            return sheetError(SheetText::tr("its texts take more than %1 MB").arg(mostTextBytes >> 20));
    }
    if (xml.error())
        return *xml.error();
    return Done{};
}

Result<Done> readStyles(XmlPart& xml, QList<NumberFormat>& formats)
{
    QHash<int, NumberFormat> own;
    bool cells = false;
    while (xml.next()) {
        if (xml.isEnd() && xml.name() == u"cellXfs")
            cells = false;
        if (!xml.isStart())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int id = plainAttribute(attributes, u"numFmtId").toInt();
        if (xml.name() == u"cellXfs")
            cells = true;
        else if (xml.name() == u"dxfs") // further formats with numbers of their own
            xml.skip();
        else if (xml.name() == u"numFmt" && own.size() < mostFormats)
            own.insert(id, formatOfCode(plainAttribute(attributes, u"formatCode").toString()));
        else if (xml.name() == u"xf" && cells && formats.size() < mostFormats)
            formats.append(own.contains(id) ? own.value(id) : builtInFormat(id));
    }
    if (xml.error())
        return *xml.error();
    return Done{};
}

// The part of the workbook.
Result<QString> workbookPart(const ZipArchive& archive, bool& damaged, const std::stop_token& stop)
{
    const Result<Relationships> package = readRelationships(archive, {}, damaged, stop);
    if (!package)
        return package.error();
    QString part = partOfType(*package, u"officeDocument");
    if (part.isEmpty() || !archive.contains(part))
        part = QStringLiteral("xl/workbook.xml");
    if (part.endsWith(QLatin1String(".bin"), Qt::CaseInsensitive))
        return sheetError(SheetText::tr("it is a binary workbook (.xlsb); save it as .xlsx"));
    if (!archive.contains(part))
        return sheetError(SheetText::tr("there is no workbook in it"));
    return part;
}
} // namespace

bool SharedTexts::append(const QString& text)
{
    m_bytes += text.toUtf8();
    if (m_bytes.size() > mostTextBytes || m_ends.size() > std::size_t(mostTextBytes / 8))
        return false;
    m_ends.push_back(quint32(m_bytes.size()));
    return true;
}

QString SharedTexts::at(qsizetype index, qsizetype most) const
{
    if (index < 0 || index >= size())
        return {};
    const qsizetype start = index == 0 ? 0 : qsizetype(m_ends[std::size_t(index) - 1]);
    constexpr qsizetype longestCharacter = 3; // of UTF-8, for each of UTF-16; and the mark
    const qsizetype size =
        std::min(qsizetype(m_ends[std::size_t(index)]) - start, (most + 1) * longestCharacter);
    const QByteArrayView bytes(m_bytes.constData() + start, size);
    // A first U+FEFF is a part of the text here, but no decoder says so.
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF");
    return hasMark ? QChar(QChar::ByteOrderMark) + QString::fromUtf8(bytes) : QString::fromUtf8(bytes);
}

Result<XlsxBook> readXlsxBook(const ZipArchive& archive, const std::stop_token& stop)
{
    XlsxBook book;
    const Result<QString> part = workbookPart(archive, book.damaged, stop);
    if (!part)
        return part.error();
    const Result<Relationships> relationships = readRelationships(archive, *part, book.damaged, stop);
    if (!relationships)
        return relationships.error();
    if (std::optional<XmlPart> xml = partOf(archive, *part, stop)) {
        if (const Result<Done> read = readWorkbook(*xml, *relationships, book); !read)
            return read.error();
    }
    if (book.sheets.isEmpty())
        return sheetError(SheetText::tr("there is no sheet in it"));
    if (std::optional<XmlPart> xml =
            partOf(archive, namedPart(*relationships, QStringLiteral("sharedStrings")), stop)) {
        if (const Result<Done> read = readTexts(*xml, book.texts, book.cutTexts); !read)
            return read.error();
    }
    if (std::optional<XmlPart> xml =
            partOf(archive, namedPart(*relationships, QStringLiteral("styles")), stop)) {
        if (const Result<Done> read = readStyles(*xml, book.formats); !read)
            return read.error();
    }
    return book;
}

QString readRichText(XmlPart& xml)
{
    QString text;
    const int depth = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"t")
            xml.addText(text, xml.readText());
        else if (xml.name() != u"r")
            xml.skip();
    }
    return unescaped(text);
}

QString unescaped(const QString& text)
{
    qsizetype from = text.indexOf(u"_x");
    if (from < 0)
        return text;
    QString plain;
    plain.reserve(text.size());
    qsizetype copied = 0;
    for (; from >= 0 && from + 6 < text.size(); from = text.indexOf(u"_x", from)) {
        const QStringView digits = QStringView(text).mid(from + 2, 4);
        const bool good = text[from + 6] == u'_' && std::all_of(digits.cbegin(), digits.cend(), [](QChar c) {
                              return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
                          });
        if (!good) {
            ++from;
            continue;
        }
        plain += QStringView(text).mid(copied, from - copied);
        plain += QChar(char16_t(digits.toUInt(nullptr, 16)));
        from += 7;
        copied = from;
    }
    plain += QStringView(text).mid(copied);
    return plain;
}
} // namespace convenor
