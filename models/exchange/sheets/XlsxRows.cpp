#include "exchange/sheets/XlsxRows.h"

#include "exchange/sheets/SheetText.h"

#include <cmath>

namespace convenor {
namespace {
constexpr qint64 largestSheet = qint64(2) << 30; // unpacked; rows are a stream, so this bounds the time only

enum class CellType { Number, Shared, Text, Inline, Boolean, Date };

CellType typeOf(QStringView word)
{
    if (word == u"s")
        return CellType::Shared;
    if (word == u"str" || word == u"e")
        return CellType::Text;
    if (word == u"inlineStr")
        return CellType::Inline;
    if (word == u"b")
        return CellType::Boolean;
    if (word == u"d")
        return CellType::Date;
    return CellType::Number;
}

// The column of a reference, "B2" -> 1; -1 when it names none.
int columnOf(QStringView reference)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && i < 4; ++i) {
        const char16_t c = reference[i].toUpper().unicode();
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c - u'A' + 1);
    }
    const bool good = i > 0 && i < reference.size() && reference[i].isDigit() && column <= mostSheetColumns;
    return good ? column - 1 : -1;
}

class XlsxRows final : public SheetRows
{
public:
    XlsxRows(const QByteArray& bytes, std::shared_ptr<const XlsxBook> book, int sheet,
             std::shared_ptr<SheetRemarks> remarks, const std::stop_token& stop)
        : SheetRows(std::move(remarks), sheet, stop), m_book(std::move(book))
    {
        open(bytes, sheet, stop);
    }
    double progress() const override { return m_xml ? m_xml->progress() : 1; }

protected:
    bool readRow(SourceRow& row) override;

private:
    void open(const QByteArray& bytes, int sheet, const std::stop_token& stop);
    void readCells(SourceRow& row);
    void readCell(SourceRow& row);
    // The text of a cell that has begun; on to its end.
    QString readValue(CellType type, int format);
    QString shown(const QString& value, CellType type, int format) const;

    std::shared_ptr<const XlsxBook> m_book;
    std::unique_ptr<ZipArchive> m_archive;
    std::unique_ptr<XmlPart> m_xml;
    int m_number = 0;
    qsizetype m_room = 0; // for characters in the row
};

void XlsxRows::open(const QByteArray& bytes, int sheet, const std::stop_token& stop)
{
    Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(bytes);
    if (!archive) {
        m_error = archive.error();
        return;
    }
    m_archive = std::move(*archive);
    const XlsxSheet& place = m_book->sheets[sheet];
    std::unique_ptr<ByteSource> source = m_archive->source(place.part, largestSheet);
    if (!source) {
        m_error = sheetError(SheetText::tr("the sheet “%1” is missing in it").arg(place.name));
        return;
    }
    m_xml = std::make_unique<XmlPart>(place.part, std::move(source), stop);
}

bool XlsxRows::readRow(SourceRow& row)
{
    while (m_xml->next()) {
        if (!m_xml->isStart())
            continue;
        const QStringView name = m_xml->name();
        if (name == u"row") {
            const QXmlStreamAttributes attributes = m_xml->attributes();
            const int number = plainAttribute(attributes, u"r").toInt();
            const QStringView hidden = plainAttribute(attributes, u"hidden");
            const bool isHidden = hidden == u"1" || hidden == u"true";
            m_number = number > 0 && number <= mostSheetRows ? number : m_number + 1;
            row.number = m_number;
            readCells(row);
            if (isHidden && !row.cells.isEmpty())
                ++m_findings.hiddenRows;
            if (m_xml->error())
                break;
            return true;
        }
        const QXmlStreamAttributes attributes = m_xml->attributes();
        if (name == u"col") {
            const QStringView hidden = plainAttribute(attributes, u"hidden");
            const int from = plainAttribute(attributes, u"min").toInt();
            const int to = std::min(plainAttribute(attributes, u"max").toInt(), mostSheetColumns);
            // Where all columns to the right are hidden, nothing is hidden in them.
            if ((hidden == u"1" || hidden == u"true") && from > 0 && to >= from && to < mostSheetColumns)
                m_findings.hiddenColumns += to - from + 1;
        } else if (name == u"mergeCell" && plainAttribute(attributes, u"ref").contains(u':')) {
            ++m_findings.merged;
        }
    }
    m_error = m_xml->error();
    return false;
}

void XlsxRows::readCells(SourceRow& row)
{
    const int depth = m_xml->depth();
    m_room = longestText;
    while (m_xml->next() && !(m_xml->isEnd() && m_xml->depth() == depth)) {
        if (m_xml->isStart() && m_xml->name() == u"c")
            readCell(row);
    }
}

void XlsxRows::readCell(SourceRow& row)
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    CellType type = CellType::Number;
    int format = -1;
    int column = -1;
    for (const QXmlStreamAttribute& attribute : attributes) {
        const QStringView name = attribute.qualifiedName();
        if (name == u"r")
            column = columnOf(attribute.value());
        else if (name == u"t")
            type = typeOf(attribute.value());
        else if (name == u"s")
            format = attribute.value().toInt();
    }
    if (column < 0)
        column = int(row.cells.size());
    const int cuts = m_xml->cuts();
    const QString text = fitted(readValue(type, format), m_room);
    m_findings.cut += m_xml->cuts() > cuts ? 1 : 0;
    if (column >= mostSheetColumns) {
        ++m_findings.outside;
        return;
    }
    // The place is kept even when it is empty: the next cell may have no reference.
    while (row.cells.size() <= column)
        row.cells.append(QString());
    row.cells[column] = text;
}

QString XlsxRows::readValue(CellType type, int format)
{
    const int depth = m_xml->depth();
    std::optional<QString> value;
    QString inlined;
    bool formula = false;
    while (m_xml->next() && !(m_xml->isEnd() && m_xml->depth() == depth)) {
        if (!m_xml->isStart())
            continue;
        const QStringView name = m_xml->name();
        if (name == u"v") {
            value = m_xml->readText();
        } else if (name == u"is") {
            inlined = readRichText(*m_xml);
        } else {
            formula = formula || name == u"f";
            m_xml->skip();
        }
    }
    if (!inlined.isEmpty())
        return inlined;
    if (!value && formula)
        ++m_findings.formulas;
    return value ? shown(*value, type, format) : QString();
}

QString XlsxRows::shown(const QString& value, CellType type, int format) const
{
    switch (type) {
    case CellType::Shared:
        return m_book->texts.at(value.trimmed().toLongLong(), m_room + 1);
    case CellType::Text:
    case CellType::Inline: // some writers put the text there
        return unescaped(value);
    case CellType::Boolean:
        return value.trimmed() == u"1" || value.trimmed() == u"true" ? QStringLiteral("TRUE")
                                                                     : QStringLiteral("FALSE");
    case CellType::Date:
        return shownIsoDate(value.trimmed());
    case CellType::Number:
        break;
    }
    bool good = false;
    const double number = value.toDouble(&good);
    if (!good || !std::isfinite(number))
        return value;
    return shownNumber(number, m_book->formats.value(format), m_book->from1904);
}
} // namespace

std::unique_ptr<RowReader> xlsxRows(const QByteArray& bytes, std::shared_ptr<const XlsxBook> book, int sheet,
                                    std::shared_ptr<SheetRemarks> remarks, const std::stop_token& stop)
{
    return std::make_unique<XlsxRows>(bytes, std::move(book), sheet, std::move(remarks), stop);
}
} // namespace convenor
