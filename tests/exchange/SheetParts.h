// Spreadsheets made for tests, and what the reader makes of them.
#pragma once

#include "exchange/sheets/SheetFile.h"

#include <QDir>

#include <zip.h>

namespace convenor::testing {
using Parts = QList<std::pair<QString, QByteArray>>;

// A zip archive of these parts, in memory.
inline QByteArray zipOf(const Parts& parts)
{
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* part = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        if (zip_file_add(archive, name.toUtf8().constData(), part, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("%s", zip_strerror(archive));
    }
    if (zip_close(archive) != 0)
        qFatal("no archive");
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

// What stands in an XLSX file.
struct Workbook
{
    QByteArray rows;            // within sheetData
    QByteArray before = {};     // in front of sheetData
    QByteArray after = {};      // behind it
    QByteArray shared = {};     // the <si>
    QByteArray styles = {};     // within styleSheet
    QByteArray properties = {}; // workbookPr
    QByteArray target = QByteArrayLiteral("worksheets/sheet1.xml");
    Parts more = {};
};

inline Parts partsOf(const Workbook& book)
{
    const QByteArray space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const auto relationship = [&](const char* id, const char* type, const QByteArray& target) {
        return "<Relationship Id=\"" + QByteArray(id) + "\" Type=\"" + office + '/' + type + "\" Target=\"" +
               target + "\"/>";
    };
    Parts parts = {
        {QStringLiteral("_rels/.rels"), "<Relationships xmlns=\"" + package + "\">" +
                                            relationship("a", "officeDocument", "xl/workbook.xml") +
                                            "</Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
         "<workbook xmlns=\"" + space + "\" xmlns:r=\"" + office + "\">" + book.properties +
             "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         "<Relationships xmlns=\"" + package + "\">" + relationship("s", "worksheet", book.target) +
             relationship("t", "sharedStrings", "sharedStrings.xml") +
             relationship("u", "styles", "styles.xml") + "</Relationships>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"), "<worksheet xmlns=\"" + space + "\">" + book.before +
                                                         "<sheetData>" + book.rows + "</sheetData>" +
                                                         book.after + "</worksheet>"}};
    if (!book.shared.isEmpty())
        parts.append({QStringLiteral("xl/sharedStrings.xml"),
                      "<sst xmlns=\"" + space + "\">" + book.shared + "</sst>"});
    if (!book.styles.isEmpty())
        parts.append({QStringLiteral("xl/styles.xml"),
                      "<styleSheet xmlns=\"" + space + "\">" + book.styles + "</styleSheet>"});
    return parts + book.more;
}

inline QByteArray xlsxOf(const Workbook& book)
{
    return zipOf(partsOf(book));
}

// An ODS file whose tables are these.
inline QByteArray odsContentOf(const QByteArray& tables, const QByteArray& styles = {})
{
    const QByteArray base = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<office:document-content xmlns:office=\"" + base + "office:1.0\" xmlns:table=\"" + base +
           "table:1.0\" xmlns:text=\"" + base + "text:1.0\" xmlns:style=\"" + base + "style:1.0\">" +
           "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body>" +
           "<office:spreadsheet>" + tables + "</office:spreadsheet></office:body></office:document-content>";
}

inline QByteArray odsOf(const QByteArray& tables, const QByteArray& styles = {})
{
    return zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                  {QStringLiteral("content.xml"), odsContentOf(tables, styles)}});
}

// All that the reader says of a file.
struct ReadSheet
{
    QList<SourceRow> rows;
    QStringList remarks;
    QString error; // why it could not be opened or read to its end

    // "a|b" of the row with this number; "" when there is none.
    QString line(int number) const
    {
        for (const SourceRow& row : rows) {
            if (row.number == number)
                return row.cells.join(u'|');
        }
        return {};
    }
};

inline ReadSheet readSheet(const QByteArray& bytes, int table = 0, const TableFileOptions& options = {})
{
    ReadSheet result;
    const auto file = openSheetFile(bytes, QStringLiteral("f"), options);
    if (!file) {
        result.error = file.error().detail;
        return result;
    }
    const std::unique_ptr<RowReader> reader = (*file)->rows(table);
    SourceRow row;
    while (reader->next(row))
        result.rows.append(row);
    if (reader->error())
        result.error = reader->error()->detail;
    result.remarks = (*file)->remarks();
    return result;
}

// The folder ../shared beside the repository; "" elsewhere.
inline QString sharedFolder(const QString& name)
{
    const QString path = qEnvironmentVariable("CONVENOR_SHARED") + u'/' + name;
    return !qEnvironmentVariableIsEmpty("CONVENOR_SHARED") && QDir(path).exists() ? path : QString();
}
} // namespace convenor::testing
