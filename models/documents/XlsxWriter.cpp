// The workbook by libxlsxwriter. Version 1.1.4 of Debian 12 writes to named files only, with what people
// typed in further temporary ones: all of them lie in the caller's private folder.
#include "documents/TableText.h"
#include "documents/TableWriter.h"
#include "documents/ZipPackage.h"
#include "domain/TextMarks.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <clocale>
#include <memory>
#include <xlsxwriter.h>

namespace convenor {
namespace {
constexpr qsizetype longestText = 32767; // UTF-16 units, of one field
constexpr qsizetype longestName = 31;    // of a sheet
constexpr uint8_t textFormat = 49;       // "@", built into the format
constexpr uint8_t paperA4 = 9;
// 1 January 1980, the date that zip entries start with: when a file was made is nobody's business, and the
// same tables make the same bytes. The library would write the present.
constexpr time_t fixedDate = 315532800;

Error failure(lxw_error error, const QString& folder = {})
{
    return {ErrorKind::CannotWrite, folder, QString::fromUtf8(lxw_strerror(error))};
}

// The library prints numbers by the locale of the process, "3,25" in German, which no program can read. While
// this lives, the thread has the C locale.
class PlainNumbers
{
public:
    PlainNumbers() : m_plain(newlocale(LC_ALL_MASK, "C", nullptr))
    {
        if (m_plain)
            m_before = uselocale(m_plain);
    }
    ~PlainNumbers()
    {
        if (!m_plain)
            return;
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;
    bool isValid() const { return m_plain != nullptr; }

private:
    locale_t m_plain;
    locale_t m_before = nullptr;
};

struct WorkbookFree
{
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, WorkbookFree>;

// "_x0041_" is how the format itself writes characters; a text that says so is written with its line escaped.
QByteArray fieldText(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    text.replace(escape, QStringLiteral("_x005F_"));
    if (text.size() > longestText) {
        text.truncate(longestText);
        if (text.back().isHighSurrogate())
            text.chop(1);
    }
    return text.toUtf8();
}

// Names that every program takes, no two alike.
QStringList sheetNames(const QList<TextTable>& tables)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\]"));
    QStringList names;
    QSet<QString> taken = {QStringLiteral("history")}; // Excel's own
    for (const TextTable& table : tables) {
        QString base = QString(table.title).replace(forbidden, QStringLiteral(" ")).simplified();
        while (base.startsWith(u'\''))
            base.remove(0, 1);
        if (base.isEmpty())
            base = QString::number(names.size() + 1);
        QString name;
        for (int count = 1; name.isEmpty() || taken.contains(name.toLower()); ++count) {
            const QString suffix = count == 1 ? QString() : QStringLiteral(" (%1)").arg(count);
            name = base.left(longestName - suffix.size());
            if (name.back().isHighSurrogate())
                name.chop(1);
            while (suffix.isEmpty() && name.size() > 1 && (name.endsWith(u'\'') || name.endsWith(u' ')))
                name.chop(1);
            name += suffix;
        }
        taken.insert(name.toLower());
        names.append(name);
    }
    return names;
}

struct Formats
{
    lxw_format* text;
    lxw_format* header;
    lxw_format* number;
};

Result<Formats> addFormats(lxw_workbook* workbook)
{
    const Formats formats{workbook_add_format(workbook), workbook_add_format(workbook),
                          workbook_add_format(workbook)};
    for (lxw_format* format : {formats.text, formats.header, formats.number}) {
        if (!format)
            return failure(LXW_ERROR_MEMORY_MALLOC_FAILED);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    for (lxw_format* format : {formats.text, formats.header}) {
        format_set_num_format_index(format, textFormat);
        format_set_text_wrap(format);
    }
    format_set_bold(formats.header);
    format_set_bg_color(formats.header, 0xE9EFF6);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    format_set_bottom_color(formats.header, 0x9AA5B1);
    return formats;
}

lxw_error setColumns(lxw_worksheet* sheet, const TextTable& table)
{
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        qsizetype longest = table.header[column].size() + 2;
        for (const QStringList& row : table.rows) {
            for (const QString& line : row.value(column).split(u'\n'))
                longest = std::max(longest, line.size() + 2);
        }
        const double width = double(std::clamp<qsizetype>(longest, 8, 60));
        const lxw_col_t number = lxw_col_t(column);
        if (const lxw_error error = worksheet_set_column(sheet, number, number, width, nullptr))
            return error;
    }
    return LXW_NO_ERROR;
}

lxw_error writeRows(lxw_worksheet* sheet, const TextTable& table, const Formats& formats)
{
    lxw_row_t line = 0;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        const QByteArray text = fieldText(table.header[column]);
        if (const lxw_error error =
                worksheet_write_string(sheet, line, lxw_col_t(column), text.constData(), formats.header))
            return error;
    }
    for (const QStringList& row : table.rows) {
        ++line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (row[column].isEmpty())
                continue;
            const lxw_col_t place = lxw_col_t(column);
            const std::optional<double> number = numberOf(row[column]);
            const lxw_error error =
                number ? worksheet_write_number(sheet, line, place, *number, formats.number)
                       : worksheet_write_string(sheet, line, place, fieldText(row[column]).constData(),
                                                formats.text);
            if (error)
                return error;
        }
    }
    return LXW_NO_ERROR;
}

lxw_error addSheet(lxw_workbook* workbook, const TextTable& table, const QString& name,
                   const Formats& formats)
{
    const QByteArray utf8 = name.toUtf8();
    if (const lxw_error error = workbook_validate_sheet_name(workbook, utf8.constData()))
        return error;
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, utf8.constData());
    if (!sheet)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_paper(sheet, paperA4);
    if (table.header.size() > 5)
        worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    if (const lxw_error error = worksheet_repeat_rows(sheet, 0, 0)) // column titles on every printed page
        return error;
    if (const lxw_error error = setColumns(sheet, table))
        return error;
    return writeRows(sheet, table, formats);
}

lxw_error setProperties(lxw_workbook* workbook, const Document& document)
{
    QByteArray title = visibleText(document.title).toUtf8();
    QByteArray author = QByteArrayLiteral("Convenor");
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = author.data();
    properties.created = fixedDate;
    return workbook_set_properties(workbook, &properties);
}

// Writes the workbook to a file in the folder.
Result<Done> writeFile(const Document& document, const QString& path, const QString& folder)
{
    const PlainNumbers plain;
    if (!plain.isValid())
        return failure(LXW_ERROR_MEMORY_MALLOC_FAILED);
    QList<TextTable> tables = tablesOf(document);
    if (tables.isEmpty()) // a workbook has at least one sheet
        tables.append({visibleText(document.title), {}, {}});
    lxw_workbook_options options = {};
    QByteArray temporary = QFile::encodeName(folder);
    options.tmpdir = temporary.data();
    Workbook workbook(workbook_new_opt(QFile::encodeName(path).constData(), &options));
    if (!workbook)
        return failure(LXW_ERROR_MEMORY_MALLOC_FAILED);
    if (const lxw_error error = setProperties(workbook.get(), document))
        return failure(error);
    const Result<Formats> formats = addFormats(workbook.get());
    if (!formats)
        return formats.error();
    const QStringList names = sheetNames(tables);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (const lxw_error error = addSheet(workbook.get(), tables[i], names[i], *formats))
            return failure(error);
    }
    if (const lxw_error error = workbook_close(workbook.release())) // frees it in any case
        return failure(error, folder);
    return Done{};
}
} // namespace

Result<Done> writeXlsx(const Document& document, const QString& folder, QIODevice& device)
{
    QFile file(folder + QStringLiteral("/workbook.xlsx"));
    if (const Result<Done> written = writeFile(document, file.fileName(), folder); !written)
        return written;
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::CannotWrite, folder, file.errorString()};
    const QByteArray bytes = file.readAll();
    // The library does not look whether its temporary files took what it wrote: a full disk leaves half a
    // sheet.
    if (file.error() != QFile::NoError || !isWholeXml(bytes))
        return failure(LXW_ERROR_READING_TMPFILE, folder);
    if (device.write(bytes) != bytes.size())
        return Error{ErrorKind::CannotWrite, {}, device.errorString()};
    return Done{};
}
} // namespace convenor
