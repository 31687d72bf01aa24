#include "exchange/agenda/ProgrammeSource.h"

#include "exchange/agenda/HtmlBlocks.h"
#include "exchange/agenda/ProgrammeTexts.h"
#include "exchange/TableFile.h"
#include "exchange/TextEncoding.h"

#include <QFileInfo>

#include <algorithm>

namespace convenor {
namespace {
const QLatin1String cellMark(" | ");
constexpr qsizetype mostColumns = 60; // what stands behind them is no programme

SourceLine rowOf(const QStringList& cells)
{
    SourceLine line;
    for (const QString& cell : cells.mid(0, mostColumns))
        line.cells.append(cell.trimmed());
    while (line.cells.size() > 1 && line.cells.constLast().isEmpty())
        line.cells.removeLast();
    QStringList shown = line.cells;
    for (QString& cell : shown)
        cell.replace(u'\n', u' ');
    line.text = shown.join(cellMark);
    return line;
}

// "> > text" of a mail that was answered.
QString withoutQuoteMarks(const QString& line)
{
    qsizetype at = 0;
    qsizetype behind = 0;
    while (at < line.size() && (line[at] == u'>' || line[at].isSpace())) {
        if (line[at++] == u'>')
            behind = at < line.size() && line[at] == u' ' ? at + 1 : at;
    }
    return behind == 0 ? line : line.mid(std::min(behind, line.size()));
}

// "From: ...", "Sent: ..." in the languages of mail programs.
bool isMailHeader(const QString& line)
{
    static const QStringList names{
        QStringLiteral("from"),         QStringLiteral("sent"),        QStringLiteral("to"),
        QStringLiteral("cc"),           QStringLiteral("date"),        QStringLiteral("reply-to"),
        QStringLiteral("von"),          QStringLiteral("gesendet"),    QStringLiteral("an"),
        QStringLiteral("de"),           QStringLiteral("envoyé"),      QStringLiteral("à"),
        QStringLiteral("enviado"),      QStringLiteral("para"),        QStringLiteral("da"),
        QStringLiteral("inviato"),      QStringLiteral("a"),           QStringLiteral("от"),
        QStringLiteral("изпратено"),    QStringLiteral("до"),          QStringLiteral("message-id"),
        QStringLiteral("mime-version"), QStringLiteral("content-type")};
    constexpr qsizetype longestName = 20;
    const qsizetype colon = line.left(longestName).indexOf(u':');
    if (colon < 1)
        return false;
    QString name = line.left(colon).trimmed().toLower();
    name.remove(u'*');
    return names.contains(name) && colon + 1 < line.size() && line[colon + 1].isSpace();
}

bool isSubject(const QString& line)
{
    for (const QLatin1String name :
         {QLatin1String("Subject:"), QLatin1String("Betreff:"), QLatin1String("Objet:"),
          QLatin1String("Asunto:"), QLatin1String("Oggetto:")}) {
        if (line.startsWith(name, Qt::CaseInsensitive))
            return true;
    }
    return line.startsWith(QStringLiteral("Относно:"), Qt::CaseInsensitive) ||
           line.startsWith(QStringLiteral("Тема:"), Qt::CaseInsensitive);
}

// Two lines of a mail's head, at least, stand together: one alone may be anything ("To: be defined").
void ignoreMailHeads(QList<SourceLine>& lines)
{
    qsizetype begin = -1;
    int headers = 0;
    const auto end = [&](qsizetype at) {
        for (qsizetype i = begin; headers >= 2 && i < at; ++i)
            lines[i].isIgnored = !isSubject(lines[i].text);
        begin = -1;
        headers = 0;
    };
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString& text = lines[at].text;
        const bool isHead = isMailHeader(text) || isSubject(text);
        if (!isHead) {
            if (begin >= 0)
                end(at);
            continue;
        }
        begin = begin < 0 ? at : begin;
        headers += isMailHeader(text) ? 1 : 0;
    }
    if (begin >= 0)
        end(lines.size());
}

// Behind "-- " stands who wrote it, up to the next mail.
void ignoreSignatures(QList<SourceLine>& lines)
{
    bool isSignature = false;
    for (SourceLine& line : lines) {
        const QString text = line.text.trimmed();
        if (text == QLatin1String("--") || text == QLatin1String("—"))
            isSignature = true;
        else if (isMailHeader(text) || isSubject(text) || text.startsWith(QLatin1String("-----")))
            isSignature = false;
        line.isIgnored = line.isIgnored || isSignature;
    }
}

void limit(QList<SourceLine>& lines)
{
    if (lines.size() > mostSourceLines)
        lines.resize(mostSourceLines);
}

// Rows of cells, as spreadsheets put them on the clipboard: most lines hold tabs.
bool isTabTable(const QStringList& lines)
{
    const auto tabbed =
        std::count_if(lines.cbegin(), lines.cend(), [](const QString& line) { return line.contains(u'\t'); });
    const auto full = std::count_if(lines.cbegin(), lines.cend(),
                                    [](const QString& line) { return !line.trimmed().isEmpty(); });
    return tabbed >= 2 && tabbed * 2 >= full;
}

Result<Done> appendTable(const TableFile& file, int table, QList<SourceLine>& lines)
{
    const std::unique_ptr<RowReader> reader = file.rows(table);
    SourceRow row;
    int next = 1;
    qsizetype letters = 0;
    while (lines.size() < mostSourceLines && letters < longestSource && reader->next(row)) {
        // Rows that a sheet leaves out are empty lines, so that numbers stay those of the sheet.
        for (; file.tables().size() == 1 && next < row.number && lines.size() < mostSourceLines; ++next)
            lines.append(SourceLine());
        next = row.number + 1;
        lines.append(rowOf(row.cells));
        letters += lines.constLast().text.size();
    }
    return reader->error() ? Result<Done>(*reader->error()) : Done{};
}

Result<QString> decodedText(const QByteArray& bytes, const QString& encoding, const std::stop_token& stop)
{
    const Result<EncodedText> text = encodedText(bytes.left(longestSource), encoding, stop);
    if (!text)
        return text.error();
    if (text->hasZeros && text->utf8)
        return Error{ErrorKind::WrongFormat, {}, ProgrammeTexts::tr("it is no text")};
    QString decoded;
    const char* begin = text->bytes.constData() + text->start;
    if (!text->decode(begin, text->bytes.constData() + text->bytes.size(), decoded))
        decoded = QString::fromUtf8(begin, text->bytes.size() - text->start);
    return decoded;
}
} // namespace

QList<SourceLine> linesOfText(const QString& text)
{
    QString plain = text.left(longestSource);
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    plain.replace(u'\r', u'\n');
    plain.replace(QChar(QChar::LineSeparator), u'\n');
    plain.replace(QChar(QChar::ParagraphSeparator), u'\n');
    const QStringList parts = plain.split(u'\n').mid(0, mostSourceLines);
    QList<SourceLine> lines;
    const bool isTable = isTabTable(parts);
    for (const QString& part : parts) {
        if (isTable && part.contains(u'\t'))
            lines.append(rowOf(part.split(u'\t')));
        else
            lines.append({withoutQuoteMarks(part)});
    }
    ignoreMailHeads(lines);
    ignoreSignatures(lines);
    return lines;
}

QList<SourceLine> linesOfHtml(const QString& html)
{
    QList<SourceLine> lines;
    for (const HtmlBlock& block : readHtmlBlocks(html.left(longestSource))) {
        if (block.cells.isEmpty())
            lines.append({.text = withoutQuoteMarks(block.text), .isHeading = block.isHeading});
        else
            lines.append(rowOf(block.cells));
    }
    limit(lines);
    ignoreMailHeads(lines);
    ignoreSignatures(lines);
    return lines;
}

Result<QList<SourceLine>> linesOfFile(const QByteArray& bytes, const QString& fileName,
                                      const QString& encoding, const std::stop_token& stop)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    const bool isHtml = ending == QLatin1String("html") || ending == QLatin1String("htm");
    const bool isText =
        ending == QLatin1String("txt") || ending == QLatin1String("eml") || ending == QLatin1String("md");
    if (isHtml || isText) {
        const Result<QString> text = decodedText(bytes, encoding, stop);
        if (!text)
            return text.error();
        return isHtml ? linesOfHtml(*text) : linesOfText(*text);
    }
    const auto file = TableFile::open(bytes, fileName, {.encoding = encoding, .stop = stop});
    if (!file)
        return file.error();
    QList<SourceLine> lines;
    const QList<SourceTable> tables = (*file)->tables();
    for (int table = 0; table < tables.size(); ++table) {
        if (tables[table].hidden)
            continue;
        if (tables.size() > 1)
            lines.append({.text = tables[table].name, .isHeading = true});
        if (const Result<Done> read = appendTable(**file, table, lines); !read)
            return read.error();
    }
    limit(lines);
    return lines;
}

int cellOffset(const SourceLine& line, int cell)
{
    int offset = 0;
    for (int i = 0; i < cell; ++i)
        offset += int(line.cells.value(i).size() + cellMark.size());
    return offset;
}
} // namespace convenor
