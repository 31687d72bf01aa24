#include "exchange/CsvReader.h"

#include "domain/CsvText.h"

#include <QCoreApplication>

#include <cstring>

namespace convenor {
namespace {
bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}
} // namespace

void CsvFlaws::add(Kind kind, int row)
{
    Seen& flaw = seen[kind];
    if (flaw.count++ == 0)
        flaw.firstRow = row;
}

QStringList CsvFlaws::sentences() const
{
    static constexpr const char* texts[] = {
        QT_TRANSLATE_N_NOOP("TableFile",
                            "%n quotation mark(s) never closed, the first in row %1: read to the "
                            "end of the line."),
        QT_TRANSLATE_N_NOOP("TableFile", "%n cell(s) with zero bytes, the first in row %1: left out."),
        QT_TRANSLATE_N_NOOP("TableFile", "%n cell(s) too long, the first in row %1: cut."),
        QT_TRANSLATE_N_NOOP("TableFile", "%n row(s) with too many columns, the first is row %1: cut."),
        QT_TRANSLATE_N_NOOP("TableFile", "%n cell(s) with letters in another encoding, the first in row %1: "
                                         "look at them."),
    };
    QStringList sentences;
    for (size_t kind = 0; kind < seen.size(); ++kind) {
        if (seen[kind].count > 0)
            sentences << QCoreApplication::translate("TableFile", texts[kind], nullptr,
                                                     int(std::min<qint64>(seen[kind].count, 1'000'000'000)))
                             .arg(seen[kind].firstRow);
    }
    return sentences;
}

void CsvFlawBox::set(const CsvFlaws& flaws)
{
    const QMutexLocker lock(&m_mutex);
    m_flaws = flaws;
}

CsvFlaws CsvFlawBox::flaws() const
{
    const QMutexLocker lock(&m_mutex);
    return m_flaws;
}

CsvReader::CsvReader(std::shared_ptr<const EncodedText> text, const CsvDialect& dialect, std::stop_token stop,
                     std::shared_ptr<CsvFlawBox> box)
    : m_text(std::move(text)), m_dialect(dialect), m_stop(std::move(stop)), m_box(std::move(box))
{
    m_begin = m_text->bytes.constData();
    m_end = m_begin + m_text->bytes.size();
    m_at = m_begin + m_text->start + m_dialect.start;
    m_line = 1 + linesBetween(m_begin, m_at);
    m_rereading = 4 * m_text->bytes.size() + (qint64(1) << 20);
    for (const char c : {'\n', '\r', m_dialect.delimiter})
        m_endsField[uchar(c)] = true;
}

double CsvReader::progress() const
{
    return m_end == m_begin ? 1.0 : double(m_at - m_begin) / double(m_end - m_begin);
}

void CsvReader::finish()
{
    if (m_box)
        m_box->set(m_flaws);
}

bool CsvReader::next(SourceRow& row)
{
    if (m_at == m_end || m_error) {
        finish();
        return false;
    }
    row.number = m_line;
    qsizetype column = 0;
    End end = End::Delimiter;
    while (end == End::Delimiter) {
        // A single field may be as long as the file.
        if (m_stop.stop_requested()) {
            m_error = Error{ErrorKind::Cancelled};
            finish();
            return false;
        }
        end = readField(row, column++);
    }
    if (column > mostColumns) {
        m_flaws.add(CsvFlaws::ManyColumns, row.number);
        column = mostColumns;
    }
    if (row.cells.size() > column)
        row.cells.resize(column);
    if (m_at == m_end)
        finish();
    return true;
}

CsvReader::End CsvReader::readField(SourceRow& row, qsizetype column)
{
    const char* content = m_at;
    if (opensQuote(content)) {
        const char* const begin = m_at;
        const char *first = nullptr, *last = nullptr;
        m_at = content + 1;
        if (readQuoted(m_content, first, last)) {
            m_line += linesBetween(begin, m_at);
            setCell(row, column, first, last);
            return endField();
        }
        m_flaws.add(CsvFlaws::OpenQuote, row.number);
        m_at = content + 1;
    }
    const char* const begin = m_at;
    while (m_at != m_end && !m_endsField[uchar(*m_at)])
        ++m_at;
    setCell(row, column, begin, m_at);
    return endField();
}

// Blanks in front of a quote do not hide it: people write "Anna, "Org, Inc"" by hand.
bool CsvReader::opensQuote(const char*& at) const
{
    if (m_dialect.quote == 0 || m_rereading < 0)
        return false;
    while (at != m_end && *at == ' ')
        ++at;
    return at != m_end && *at == m_dialect.quote;
}

// A delimiter, a line end or the end of the text follows, behind blanks at most.
bool CsvReader::isClosed(const char* quote, const char*& behind) const
{
    behind = quote + 1;
    while (behind != m_end && *behind == ' ')
        ++behind;
    return behind == m_end || m_endsField[uchar(*behind)];
}

// The quote stands where a field begins and closes nothing: a field that crossed a line up to here was never
// closed, and this quote is the next one's.
bool CsvReader::opensAnother(const char* quote) const
{
    return isLineEnd(quote[-1]) || quote[-1] == m_dialect.delimiter;
}

// The content lies between `first` and `last`: in the text itself, or in `content` when quotes had to be
// taken out of it.
bool CsvReader::readQuoted(QByteArray& content, const char*& first, const char*& last)
{
    const char* const begin = m_at;
    const char* copied = begin; // what stands before it is in `content`
    bool crossed = false;       // a line end
    content.resize(0);
    const auto skipTo = [&](const char* kept, const char* resumed) {
        content.append(copied, kept - copied);
        copied = resumed;
        m_at = resumed;
    };
    while (m_at != m_end) {
        const char c = *m_at;
        const char* behind = nullptr;
        if (m_dialect.backslash && c == '\\' && m_at + 1 != m_end &&
            (m_at[1] == m_dialect.quote || m_at[1] == '\\')) {
            skipTo(m_at, m_at + 1);
            ++m_at;
        } else if (c != m_dialect.quote) {
            crossed = crossed || isLineEnd(c);
            ++m_at;
        } else if (m_at + 1 != m_end && m_at[1] == c) {
            skipTo(m_at + 1, m_at + 2);
        } else if (isClosed(m_at, behind)) {
            first = begin;
            last = m_at;
            if (copied != begin) {
                content.append(copied, m_at - copied);
                first = content.constData();
                last = first + content.size();
            }
            m_at = behind;
            return true;
        } else if (crossed && opensAnother(m_at)) {
            break;
        } else {
            ++m_at;
        }
    }
    m_rereading -= m_at - begin;
    return false;
}

// Line ends of every system; CR CR LF comes from programs that wrote CR LF as text, LF CR from very old ones.
void CsvReader::skipLineEnd()
{
    const auto isAt = [this](qsizetype offset, char c) { return m_end - m_at > offset && m_at[offset] == c; };
    if (*m_at == '\n')
        m_at += isAt(1, '\r') && !isAt(2, '\n') && !isAt(2, '\r') ? 2 : 1;
    else if (isAt(1, '\n'))
        m_at += 2;
    else
        m_at += isAt(1, '\r') && isAt(2, '\n') ? 3 : 1;
    ++m_line;
}

CsvReader::End CsvReader::endField()
{
    if (m_at == m_end)
        return End::Row;
    if (*m_at == m_dialect.delimiter) {
        ++m_at;
        // The text ends behind a delimiter: one more cell, empty.
        return End::Delimiter;
    }
    skipLineEnd();
    return End::Row;
}

int CsvReader::linesBetween(const char* begin, const char* end) const
{
    int lines = 0;
    for (const char* at = begin; at != end; ++at) {
        if (*at == '\n' || (*at == '\r' && (at + 1 == m_end || at[1] != '\n')))
            ++lines;
    }
    return lines;
}

void CsvReader::setCell(SourceRow& row, qsizetype column, const char* begin, const char* end)
{
    if (column >= mostColumns)
        return;
    if (column == row.cells.size())
        row.cells.emplace_back();
    if (end - begin > longestCell) {
        end = begin + longestCell;
        while (m_text->utf8 && (*end & 0xC0) == 0x80)
            --end;
        m_flaws.add(CsvFlaws::LongCell, row.number);
    }
    QString& cell = row.cells[column];
    if (!m_text->decode(begin, end, cell))
        m_flaws.add(CsvFlaws::WrongLetters, row.number);
    if (m_text->hasZeros && cell.contains(QChar::Null)) {
        cell.remove(QChar::Null);
        m_flaws.add(CsvFlaws::ZeroBytes, row.number);
    }
    if (cell.isEmpty())
        return;
    // Files that were joined have a byte order mark in the middle.
    if (cell.front() == QChar::ByteOrderMark)
        cell.remove(0, 1);
    else if (cell.front() == u'\'')
        cell = fromHarmlessCell(cell);
}
} // namespace convenor
