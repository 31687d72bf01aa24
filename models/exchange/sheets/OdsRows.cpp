// The rows of a sheet of an ODS file.
#include "exchange/sheets/NumberFormat.h"
#include "exchange/sheets/OdsBook.h"
#include "exchange/sheets/SheetText.h"

#include <QRegularExpression>

#include <algorithm>

namespace convenor {
namespace {
// A count that an attribute gives; 1 when it gives none.
int countOf(const QXmlStreamAttributes& attributes, QStringView name, int most)
{
    const qlonglong count = anyAttribute(attributes, name).toLongLong();
    return int(std::clamp<qlonglong>(count, 1, most));
}

// "PT09H30M00S" -> "09:30"; another text as it is.
QString durationText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(-?)P(?:(\\d{1,6})D)?(?:T(?:(\\d{1,7})H)?(?:(\\d{1,7})M)?(?:(\\d{1,7})(?:[.,](\\d)\\d*)?S)?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return text;
    const auto part = [&match](int number) { return match.captured(number).toLongLong(); };
    const qint64 rounding = part(6) >= 5 ? 1 : 0;
    const qint64 seconds = part(2) * 86400 + part(3) * 3600 + part(4) * 60 + part(5) + rounding;
    return match.captured(1) + timeText(seconds);
}

// Every run of white space is one blank (ODF 1.2, 6.1.2).
void appendText(XmlPart& xml, QString& to)
{
    if (xml.text().size() > longestText - to.size()) {
        xml.addText(to, xml.text());
        return;
    }
    for (const QChar c : xml.text()) {
        const bool blank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!blank)
            to += c;
        else if (!to.isEmpty() && !to.endsWith(u' '))
            to += u' ';
    }
}

// The text of a paragraph that has begun; on to its end.
QString readParagraph(XmlPart& xml)
{
    QString text;
    const int depth = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
        if (xml.isText()) {
            appendText(xml, text);
            continue;
        }
        if (!xml.isStart())
            continue;
        const QStringView name = xml.name();
        if (name == u"s")
            xml.addText(text, QString(countOf(xml.attributes(), u"c", 1000), u' '));
        else if (name == u"tab")
            xml.addText(text, u"\t");
        else if (name == u"line-break")
            xml.addText(text, u"\n");
        else if (name == u"annotation" || name == u"note" || name == u"ruby-text")
            xml.skip();
    }
    return text;
}

struct Cell
{
    QString type;
    QString value; // the attribute that fits the type
    std::optional<QString> text;
    bool formula = false;
};

QString numberShown(const Cell& cell, bool share)
{
    bool good = false;
    const double number = cell.value.toDouble(&good);
    if (!good)
        return cell.text.value_or(cell.value);
    // "00420": a telephone number whose zeros are shown.
    const QString text = cell.text.value_or(QString());
    const bool digits =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!share && text.startsWith(u'0') && digits && text.toDouble() == number)
        return text;
    return share ? numberText(number * 100) + u'%' : numberText(number);
}

QString shown(const Cell& cell)
{
    if (cell.type == u"float" || cell.type == u"currency")
        return numberShown(cell, false);
    if (cell.type == u"percentage")
        return numberShown(cell, true);
    if (cell.type == u"date")
        return shownIsoDate(cell.value);
    if (cell.type == u"time")
        return durationText(cell.value);
    if (cell.type == u"boolean")
        return cell.value == u"true" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    return cell.text.value_or(cell.value);
}

Cell cellOf(const QXmlStreamAttributes& attributes)
{
    Cell cell;
    for (const QXmlStreamAttribute& attribute : attributes) {
        const QStringView name = attribute.name();
        if (name == u"value-type" && cell.type.isEmpty())
            cell.type = attribute.value().toString();
        else if (name == u"value" || name == u"date-value" || name == u"time-value" ||
                 name == u"boolean-value" || name == u"string-value")
            cell.value = attribute.value().toString();
        else if (name == u"formula")
            cell.formula = true;
    }
    return cell;
}

class OdsRows final : public SheetRows
{
public:
    OdsRows(const QByteArray& bytes, bool flat, const OdsSheet& sheet, int table,
            std::shared_ptr<SheetRemarks> remarks, const std::stop_token& stop)
        : SheetRows(std::move(remarks), table, stop)
    {
        open(bytes, flat, sheet, stop);
    }
    double progress() const override { return m_xml ? m_xml->progress() : 1; }

protected:
    bool readRow(SourceRow& row) override;

private:
    void open(const QByteArray& bytes, bool flat, const OdsSheet& sheet, const std::stop_token& stop);
    bool toTable(int place);
    void readCells();
    QString readCell(const QXmlStreamAttributes& attributes);

    std::unique_ptr<ZipArchive> m_archive;
    std::unique_ptr<XmlPart> m_xml;
    int m_depth = 0; // of the table
    int m_number = 0;
    int m_repeats = 0; // how often m_cells is still to be given
    QStringList m_cells;
};

void OdsRows::open(const QByteArray& bytes, bool flat, const OdsSheet& sheet, const std::stop_token& stop)
{
    if (!flat) {
        Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(bytes);
        if (!archive) {
            m_error = archive.error();
            return;
        }
        m_archive = std::move(*archive);
    }
    m_xml = odsContent(m_archive.get(), bytes, stop);
    if (!m_xml || !toTable(sheet.place))
        m_error = m_xml && m_xml->error()
                      ? *m_xml->error()
                      : sheetError(SheetText::tr("the sheet “%1” is missing in it").arg(sheet.name));
}

bool OdsRows::toTable(int place)
{
    while (m_xml->next()) {
        if (!m_xml->isStart())
            continue;
        if (m_xml->name() == u"tracked-changes") {
            m_xml->skip();
        } else if (m_xml->name() == u"table") {
            m_depth = m_xml->depth();
            if (place-- == 0)
                return true;
            m_xml->skip();
        }
    }
    return false;
}

bool OdsRows::readRow(SourceRow& row)
{
    static const QStringList groups = {
        QStringLiteral("table-row-group"),      QStringLiteral("table-header-rows"),
        QStringLiteral("table-rows"),           QStringLiteral("table-column-group"),
        QStringLiteral("table-header-columns"), QStringLiteral("table-columns")};
    while (m_repeats == 0) {
        if (!m_xml->next() || (m_xml->isEnd() && m_xml->depth() == m_depth)) {
            m_error = m_xml->error();
            return false;
        }
        if (!m_xml->isStart())
            continue;
        const QStringView name = m_xml->name();
        const QXmlStreamAttributes attributes = m_xml->attributes();
        const QStringView visibility = anyAttribute(attributes, u"visibility");
        const bool hidden = visibility == u"collapse" || visibility == u"filter";
        if (name == u"table-column") {
            const int count = countOf(attributes, u"number-columns-repeated", mostSheetColumns);
            m_findings.hiddenColumns += hidden && count < 1000 ? count : 0; // not the rest of the sheet
            m_xml->skip();
        } else if (name == u"table-row") {
            m_repeats = countOf(attributes, u"number-rows-repeated", mostSheetRows);
            readCells();
            if (m_cells.isEmpty() && m_repeats > 1000) { // the rest of the sheet
                m_number += m_repeats - 1000;
                m_repeats = 1000;
            } else if (hidden && !m_cells.isEmpty()) {
                m_findings.hiddenRows += m_repeats;
            }
        } else if (!groups.contains(name)) {
            m_xml->skip(); // shapes, forms, sources of links
        }
    }
    --m_repeats;
    row.number = ++m_number;
    row.cells = m_cells;
    if (m_number <= mostSheetRows)
        return true;
    m_findings.outside += int(m_cells.size());
    return false;
}

void OdsRows::readCells()
{
    m_cells.clear();
    const int depth = m_xml->depth();
    int column = 0;
    qsizetype room = longestText;
    while (m_xml->next() && !(m_xml->isEnd() && m_xml->depth() == depth)) {
        if (!m_xml->isStart())
            continue;
        if (m_xml->name() != u"table-cell" && m_xml->name() != u"covered-table-cell") {
            m_xml->skip();
            continue;
        }
        const QXmlStreamAttributes attributes = m_xml->attributes();
        const int count = countOf(attributes, u"number-columns-repeated", mostSheetColumns);
        const int cuts = m_xml->cuts();
        const QString text = fitted(readCell(attributes), room);
        m_findings.cut += m_xml->cuts() > cuts ? 1 : 0;
        for (int i = 0; !text.isEmpty() && i < count; ++i) {
            if (column + i >= mostSheetColumns) {
                ++m_findings.outside;
                break;
            }
            m_cells.resize(column + i);
            m_cells.append(text);
        }
        column = std::min(column + count, mostSheetColumns);
    }
}

QString OdsRows::readCell(const QXmlStreamAttributes& attributes)
{
    Cell cell = cellOf(attributes);
    if (countOf(attributes, u"number-columns-spanned", mostSheetColumns) > 1 ||
        countOf(attributes, u"number-rows-spanned", mostSheetRows) > 1)
        ++m_findings.merged;
    const int depth = m_xml->depth();
    while (m_xml->next() && !(m_xml->isEnd() && m_xml->depth() == depth)) {
        if (!m_xml->isStart())
            continue;
        if (m_xml->name() != u"p" && m_xml->name() != u"h") {
            m_xml->skip(); // annotations, pictures, tables in a cell
            continue;
        }
        const QString paragraph = readParagraph(*m_xml);
        if (cell.text)
            m_xml->addText(*cell.text, u'\n' + paragraph);
        else
            cell.text = paragraph;
    }
    const QString text = shown(cell);
    if (cell.formula && text.isEmpty() && cell.type.isEmpty())
        ++m_findings.formulas;
    return text;
}
} // namespace

std::unique_ptr<RowReader> odsRows(const QByteArray& bytes, bool flat, const OdsSheet& sheet, int table,
                                   std::shared_ptr<SheetRemarks> remarks, const std::stop_token& stop)
{
    return std::make_unique<OdsRows>(bytes, flat, sheet, table, std::move(remarks), stop);
}
} // namespace convenor
