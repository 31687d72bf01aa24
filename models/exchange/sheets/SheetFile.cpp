#include "exchange/sheets/SheetFile.h"

#include "exchange/sheets/OdsBook.h"
#include "exchange/sheets/SheetText.h"
#include "exchange/sheets/XlsxRows.h"

namespace convenor {
namespace {
class XlsxFile final : public TableFile
{
public:
    XlsxFile(const QByteArray& bytes, XlsxBook book, std::stop_token stop)
        : m_bytes(bytes), m_book(std::make_shared<const XlsxBook>(std::move(book))), m_stop(std::move(stop))
    {
        constexpr int sharedTexts = -1; // belong to no sheet
        m_remarks->set(sharedTexts, {.cut = m_book->cutTexts});
    }
    Kind kind() const override { return Kind::Xlsx; }
    QList<SourceTable> tables() const override
    {
        QList<SourceTable> tables;
        for (const XlsxSheet& sheet : m_book->sheets)
            tables.append({sheet.name, sheet.hidden});
        return tables;
    }
    std::unique_ptr<RowReader> rows(int table) const override
    {
        return xlsxRows(m_bytes, m_book, table, m_remarks, m_stop);
    }
    QStringList remarks() const override
    {
        QStringList sentences = m_remarks->sentences();
        if (m_book->damaged)
            sentences.prepend(SheetText::tr("The file is damaged: look whether everything has come over."));
        return sentences;
    }

private:
    QByteArray m_bytes;
    std::shared_ptr<const XlsxBook> m_book;
    std::shared_ptr<SheetRemarks> m_remarks = std::make_shared<SheetRemarks>();
    std::stop_token m_stop;
};

class OdsFile final : public TableFile
{
public:
    OdsFile(const QByteArray& bytes, bool flat, const QList<OdsSheet>& sheets, std::stop_token stop)
        : m_bytes(bytes), m_flat(flat), m_sheets(sheets), m_stop(std::move(stop))
    {
    }
    Kind kind() const override { return Kind::Ods; }
    QList<SourceTable> tables() const override
    {
        QList<SourceTable> tables;
        for (const OdsSheet& sheet : m_sheets)
            tables.append({sheet.name, sheet.hidden});
        return tables;
    }
    std::unique_ptr<RowReader> rows(int table) const override
    {
        return odsRows(m_bytes, m_flat, m_sheets[table], table, m_remarks, m_stop);
    }
    QStringList remarks() const override { return m_remarks->sentences(); }

private:
    QByteArray m_bytes;
    bool m_flat;
    QList<OdsSheet> m_sheets;
    std::shared_ptr<SheetRemarks> m_remarks = std::make_shared<SheetRemarks>();
    std::stop_token m_stop;
};

using Opened = Result<std::shared_ptr<const TableFile>>;

Opened openOds(const QByteArray& bytes, const ZipArchive* archive, const std::stop_token& stop)
{
    const Result<QList<OdsSheet>> sheets = readOdsSheets(archive, bytes, stop);
    if (!sheets)
        return sheets.error();
    return std::shared_ptr<const TableFile>(std::make_shared<OdsFile>(bytes, !archive, *sheets, stop));
}

// What a zip archive without sheets is, as far as its parts tell.
Error strangeArchive(const ZipArchive& archive)
{
    if (archive.containsUnder(QStringLiteral("word/")))
        return sheetError(SheetText::tr("it is a text document, not a spreadsheet"));
    if (archive.containsUnder(QStringLiteral("ppt/")))
        return sheetError(SheetText::tr("it is a presentation, not a spreadsheet"));
    if (archive.contains(QStringLiteral("Index/Document.iwa")))
        return sheetError(SheetText::tr("it is a file of Numbers; export it as .xlsx"));
    return sheetError(SheetText::tr("it is an archive without a spreadsheet in it"));
}

Opened openArchive(const QByteArray& bytes, const std::stop_token& stop)
{
    const Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    if ((*archive)->contains(QStringLiteral("content.xml")))
        return openOds(bytes, archive->get(), stop);
    if (!(*archive)->containsUnder(QStringLiteral("xl/")) &&
        !(*archive)->contains(QStringLiteral("[Content_Types].xml")))
        return strangeArchive(**archive);
    if ((*archive)->containsUnder(QStringLiteral("word/")) ||
        (*archive)->containsUnder(QStringLiteral("ppt/")))
        return strangeArchive(**archive);
    Result<XlsxBook> book = readXlsxBook(**archive, stop);
    if (!book)
        return book.error();
    return std::shared_ptr<const TableFile>(std::make_shared<XlsxFile>(bytes, std::move(*book), stop));
}

Opened openBytes(const QByteArray& bytes, const std::stop_token& stop)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) { // a compound file of Microsoft
        const QString inside = QStringLiteral("EncryptedPackage");
        const QByteArray encrypted(reinterpret_cast<const char*>(inside.utf16()), inside.size() * 2);
        return sheetError(bytes.contains(encrypted)
                              ? SheetText::tr("it is protected by a password; save it without one")
                              : SheetText::tr("it is an old Excel file (.xls); save it as .xlsx"));
    }
    if (!bytes.startsWith("PK"))
        return openOds(bytes, nullptr, stop);
    return openArchive(bytes, stop);
}
} // namespace

Result<std::shared_ptr<const TableFile>> openSheetFile(const QByteArray& bytes, const QString& fileName,
                                                       const TableFileOptions& options)
{
    if (bytes.size() > largestTableFile)
        return Error{ErrorKind::FileTooBig, fileName};
    Opened opened = openBytes(bytes, options.stop);
    if (opened)
        return opened;
    Error error = opened.error();
    error.subject = fileName;
    return error;
}
} // namespace convenor
