// What an XLSX file says beside its sheets: their names and places, texts that cells share, formats.
#pragma once

#include "exchange/sheets/NumberFormat.h"
#include "exchange/sheets/XmlPart.h"
#include "exchange/sheets/ZipArchive.h"
#include "exchange/TableFile.h"

#include <vector>

namespace convenor {
// Many texts in one piece of memory, as UTF-8.
class SharedTexts
{
public:
    // False when there are too many (64 MB).
    bool append(const QString& text);
    qsizetype size() const { return qsizetype(m_ends.size()); }
    // Its first `most` characters, and perhaps a few more.
    QString at(qsizetype index, qsizetype most) const;

private:
    QByteArray m_bytes;
    std::vector<quint32> m_ends;
};

struct XlsxSheet
{
    QString name;
    QString part; // of the archive
    bool hidden = false;
};

struct XlsxBook
{
    QList<XlsxSheet> sheets;
    SharedTexts texts;
    QList<NumberFormat> formats; // by the number that cells give
    bool from1904 = false;
    int cutTexts = 0;     // that were too long
    bool damaged = false; // but could be read all the same
};

// Sheets that are no tables (charts, macros) are left out. Errors: WrongFormat (detail: why), Cancelled.
Result<XlsxBook> readXlsxBook(const ZipArchive& archive, const std::stop_token& stop);

// Adds the text of an <si> or <is> that has begun: its runs, without the phonetic ones; on to its end.
QString readRichText(XmlPart& xml);
// _x000D_ is how the format writes characters that XML does not take.
QString unescaped(const QString& text);
} // namespace convenor
