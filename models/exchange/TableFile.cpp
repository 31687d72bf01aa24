#include "exchange/TableFile.h"

#include "exchange/CsvFile.h"
#include "exchange/sheets/SheetFile.h"
#include "exchange/VCardFile.h"

#include <QCoreApplication>

namespace convenor {
namespace {
constexpr qsizetype headSize = 4096; // in which a file shows what it is

struct Stranger
{
    const char* begin;
    qsizetype size;
    const char* why;
};

constexpr const char* const archive =
    QT_TRANSLATE_NOOP("TableFile", "it is a compressed archive; unpack it first");
constexpr const char* const picture = QT_TRANSLATE_NOOP("TableFile", "it is a picture, no table");
constexpr const char* const program = QT_TRANSLATE_NOOP("TableFile", "it is a program, no table");

constexpr Stranger strangers[] = {
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8,
     QT_TRANSLATE_NOOP("TableFile", "it is in the old format of Excel (.xls), or encrypted; open it in a "
                                    "spreadsheet program and save it as .xlsx without a password")},
    {"%PDF-", 5, QT_TRANSLATE_NOOP("TableFile", "it is a PDF; ask for the spreadsheet it was made from")},
    {"{\\rtf", 5, QT_TRANSLATE_NOOP("TableFile", "it is a text document, no table")},
    {"SQLite format 3", 16, QT_TRANSLATE_NOOP("TableFile", "it is a workshop or another database, no table")},
    {"\x1F\x8B", 2, archive},
    {"BZh", 3, archive},
    {"\xFD"
     "7zXZ",
     5, archive},
    {"7z\xBC\xAF\x27\x1C", 6, archive},
    {"Rar!\x1A", 5, archive},
    {"\x28\xB5\x2F\xFD", 4, archive},
    {"\x89PNG", 4, picture},
    {"\xFF\xD8\xFF", 3, picture},
    {"GIF8", 4, picture},
    {"II*\0", 4, picture},
    {"MM\0*", 4, picture},
    {"\x7F"
     "ELF",
     4, program},
    {"\xCF\xFA\xED\xFE", 4, program},
    {"\xCA\xFE\xBA\xBE", 4, program},
};

bool startsWith(QByteArrayView head, const char* text)
{
    return head.size() >= qsizetype(qstrlen(text)) && qstrnicmp(head.data(), text, qstrlen(text)) == 0;
}

// Programs for Windows, sounds and films have beginnings that a table may have too; they hold zeros soon.
bool isBinaryWithName(QByteArrayView head)
{
    const bool named = startsWith(head, "MZ") || startsWith(head, "RIFF") || startsWith(head, "BM") ||
                       (head.size() > 8 && startsWith(head.sliced(4), "ftyp"));
    return named && head.first(std::min<qsizetype>(head.size(), 256)).contains('\0');
}

// Signs that texts do not hold, in bytes that are no UTF-16 either.
bool isBinary(QByteArrayView head)
{
    if (head.size() < 256)
        return !head.isEmpty() && std::all_of(head.begin(), head.end(), [](char c) { return c == 0; });
    const auto strange = std::count_if(head.begin(), head.end(), [](char c) {
        return uchar(c) < 0x20 && !QByteArrayView("\t\n\v\f\r\x1A\x1B\x1E\x1F").contains(c);
    });
    return strange * 20 > head.size();
}

// Why the bytes are no table; null when they may be one.
const char* strangerReason(QByteArrayView head)
{
    for (const Stranger& stranger : strangers) {
        if (head.startsWith(QByteArrayView(stranger.begin, stranger.size)))
            return stranger.why;
    }
    if (isBinaryWithName(head))
        return QT_TRANSLATE_NOOP("TableFile", "it is a program, a picture, a sound or a film, no table");
    return nullptr;
}

// Why a text is no table; null when it may be one. `text` begins with something to see.
const char* wrongText(QByteArrayView text)
{
    for (const char* page : {"<!doctype html", "<html", "<head", "<table", "<body", "<svg"}) {
        if (startsWith(text, page))
            return QT_TRANSLATE_NOOP("TableFile", "it is a web page, whatever its name says; open it in a "
                                                  "spreadsheet program and save it as .xlsx");
    }
    if (startsWith(text, "BEGIN:VCALENDAR"))
        return QT_TRANSLATE_NOOP("TableFile", "it is a calendar, no list of people");
    const QByteArray dense = text.first(std::min<qsizetype>(text.size(), 200)).toByteArray().simplified();
    if (dense.startsWith("[{\"") || dense.startsWith("[ {") || dense.startsWith("{ \"") ||
        dense.startsWith("{\""))
        return QT_TRANSLATE_NOOP("TableFile", "it is JSON, no table; ask for CSV or .xlsx");
    if (startsWith(text, "<?xml") && text.first(std::min(text.size(), headSize)).contains("Excel.Sheet"))
        return QT_TRANSLATE_NOOP("TableFile", "it is in Excel's old XML format; open it in a spreadsheet "
                                              "program and save it as .xlsx");
    return nullptr;
}

Error wrong(const QString& fileName, const char* why)
{
    return {ErrorKind::WrongFormat, fileName, QCoreApplication::translate("TableFile", why)};
}

QByteArrayView trimmedStart(QByteArrayView text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    qsizetype at = 0;
    while (at < text.size() && QByteArrayView(" \t\r\n").contains(text[at]))
        ++at;
    return text.sliced(at);
}

bool isFlatSpreadsheet(QByteArrayView text)
{
    return text.startsWith("<?xml") &&
           text.first(std::min(text.size(), headSize)).contains("<office:document");
}

// The text of a file. Lines of vCards may be folded within a letter: what encoding they are in is seen only
// when they are unfolded.
Result<EncodedText> textOfFile(const QByteArray& bytes, const TableFileOptions& options)
{
    if (!options.encoding.isEmpty() || !startsWith(trimmedStart(bytes), "BEGIN:VCARD"))
        return encodedText(bytes, options.encoding, options.stop);
    QByteArray unfolded = bytes;
    unfolded.replace("\r\n ", "").replace("\n ", "");
    const Result<EncodedText> guessed = encodedText(unfolded, {}, options.stop);
    if (!guessed)
        return guessed.error();
    Result<EncodedText> text = encodedText(bytes, guessed->encoding, options.stop);
    if (text) {
        text->sure = guessed->sure;
        text->encodings = guessed->encodings;
    }
    return text;
}
} // namespace

Result<std::shared_ptr<const TableFile>> TableFile::open(const QByteArray& bytes, const QString& fileName,
                                                         const TableFileOptions& options)
{
    if (bytes.size() > largestTableFile)
        return Error{ErrorKind::FileTooBig, fileName, {}};
    const QByteArrayView head = QByteArrayView(bytes).first(std::min(bytes.size(), headSize));
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return openSheetFile(bytes, fileName, options);
    if (const char* why = strangerReason(head))
        return wrong(fileName, why);
    Result<EncodedText> encoded = textOfFile(bytes, options);
    if (!encoded)
        return Error{encoded.error().kind, fileName, encoded.error().detail};
    const auto text = std::make_shared<const EncodedText>(std::move(*encoded));
    const QByteArrayView body = trimmedStart(QByteArrayView(text->bytes).sliced(text->start));
    if (body.isEmpty())
        return wrong(fileName, QT_TRANSLATE_NOOP("TableFile", "it is empty"));
    if (isBinary(body.first(std::min(body.size(), headSize))))
        return wrong(fileName, QT_TRANSLATE_NOOP("TableFile", "it holds no text"));
    if (isFlatSpreadsheet(body))
        return openSheetFile(bytes, fileName, options);
    if (startsWith(body, "BEGIN:VCARD"))
        return openVCardFile(text, options.stop);
    if (const char* why = wrongText(body))
        return wrong(fileName, why);
    return openCsvFile(text, options);
}

Result<std::shared_ptr<const TableFile>> TableFile::ofText(const QString& text)
{
    if (text.size() > largestTableFile)
        return Error{ErrorKind::FileTooBig, {}, {}};
    TableFileOptions options;
    options.encoding = QStringLiteral("UTF-8");
    // A spreadsheet's clipboard has tabs, whatever else its cells hold.
    if (text.contains(u'\t'))
        options.delimiter = u'\t';
    return open(text.toUtf8(), {}, options);
}
} // namespace convenor
