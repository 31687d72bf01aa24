#include "exchange/CsvFile.h"

#include <map>

namespace convenor {
namespace {
constexpr qsizetype sampleSize = 65536;
constexpr int sampleRows = 200;
constexpr char delimiters[] = {',', ';', '\t', '|', '\x1F'};

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool isDelimiter(char c)
{
    return std::find(std::begin(delimiters), std::end(delimiters), c) != std::end(delimiters);
}

// The delimiter that the first line names, as Excel writes it: sep=; with or without quotes around it. Moves
// `start` behind that line.
std::optional<char> namedDelimiter(QByteArrayView text, qsizetype& start)
{
    qsizetype end = 0;
    while (end < text.size() && end < 16 && !isLineEnd(text[end]))
        ++end;
    if (end == text.size() || !isLineEnd(text[end]))
        return std::nullopt;
    QByteArray line = text.first(end).toByteArray();
    if (line.startsWith('"') && line.endsWith('"') && line.size() > 2)
        line = line.mid(1, line.size() - 2);
    if (line.size() != 5 || line.first(4).toLower() != "sep=" || isLineEnd(line[4]))
        return std::nullopt;
    start += end + (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
    return line[4];
}

// Fields begin and end with single quotes, and none with double ones. An apostrophe in front only ("'t
// Hooft", or what guards a formula) is no quote.
bool usesSingleQuotes(QByteArrayView text)
{
    int opened = 0;
    int wrapped = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && !isLineEnd(text[i - 1]) && !isDelimiter(text[i - 1]))
            continue;
        if (text[i] == '"')
            return false;
        if (text[i] != '\'')
            continue;
        ++opened;
        for (qsizetype end = i + 1; end < text.size() && !isLineEnd(text[end]); ++end) {
            if (text[end] == '\'' &&
                (end + 1 == text.size() || isLineEnd(text[end + 1]) || isDelimiter(text[end + 1]))) {
                ++wrapped;
                i = end;
                break;
            }
        }
    }
    return wrapped >= 2 && wrapped == opened;
}

// Within quotes, \" stands where no field ends, and no quote is doubled.
bool usesBackslashes(QByteArrayView text, char quote)
{
    int escaped = 0;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != quote)
            continue;
        const char next = text[i + 1];
        const bool ends = isLineEnd(next) || isDelimiter(next);
        if (next == quote && !isLineEnd(text[i - 1]) && !isDelimiter(text[i - 1]) && text[i - 1] != '\\')
            return false;
        escaped += text[i - 1] == '\\' && !ends && next != quote;
        // \"" may be either: a backslash before a doubled quote, or an escaped one at the end of its field.
        if (next == quote && text[i - 1] == '\\' && i + 2 < text.size() && !isLineEnd(text[i + 2]) &&
            !isDelimiter(text[i + 2]))
            return false;
    }
    return escaped > 0;
}

// How well the records fit a delimiter: the share of them that has the commonest number of cells, more for
// more cells, less for quotes that are never closed.
double fitness(const std::shared_ptr<const EncodedText>& sample, CsvDialect dialect)
{
    CsvReader reader(sample, dialect, {}, nullptr);
    SourceRow row;
    std::map<qsizetype, double> counts;
    double rows = 0;
    for (int i = 0; i < sampleRows && reader.next(row); ++i) {
        if (row.cells.size() == 1 && row.cells.constFirst().trimmed().isEmpty())
            continue;
        // The first row names the columns: it counts more.
        const double weight = rows == 0 ? 2 : 1;
        counts[row.cells.size()] += weight;
        rows += weight;
    }
    double best = 0;
    for (const auto& [cells, count] : counts) {
        if (cells > 1)
            best = std::max(best, count / rows * (2 - 1.0 / double(cells)));
    }
    return best - double(reader.flaws().seen[CsvFlaws::OpenQuote].count) / std::max(1.0, rows);
}
} // namespace

CsvDialect findDialect(const std::shared_ptr<const EncodedText>& text, QChar delimiter)
{
    CsvDialect dialect;
    const QByteArrayView all = QByteArrayView(text->bytes).sliced(text->start);
    const std::optional<char> named = namedDelimiter(all, dialect.start);
    // Whole lines, so that the last record is not half of one.
    auto sample = std::make_shared<EncodedText>(*text);
    qsizetype size = std::min(all.size(), sampleSize);
    if (size < all.size()) {
        const qsizetype end = std::max(all.first(size).lastIndexOf('\n'), all.first(size).lastIndexOf('\r'));
        size = end > 0 ? end + 1 : size;
    }
    sample->start = 0;
    sample->bytes = all.first(size).toByteArray();
    if (usesSingleQuotes(sample->bytes))
        dialect.quote = '\'';
    dialect.backslash = usesBackslashes(all.first(std::min<qsizetype>(all.size(), 1 << 20)), dialect.quote);
    if (!delimiter.isNull() && delimiter.unicode() < 0x80) {
        dialect.delimiter = char(delimiter.unicode());
        return dialect;
    }
    if (named) {
        dialect.delimiter = *named;
        return dialect;
    }
    double best = 0;
    for (const char candidate : delimiters) {
        CsvDialect tried = dialect;
        tried.delimiter = candidate;
        const double fit = fitness(sample, tried);
        if (fit > best) {
            best = fit;
            dialect.delimiter = candidate;
        }
    }
    return dialect;
}
} // namespace convenor
