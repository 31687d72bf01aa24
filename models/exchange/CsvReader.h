// The rows of a CSV text, one after another.
#pragma once

#include "exchange/TableFile.h"
#include "exchange/TextEncoding.h"

#include <QMutex>

#include <array>

namespace convenor {
// How a CSV text is written.
struct CsvDialect
{
    char delimiter = ',';
    char quote = '"';       // 0: none
    bool backslash = false; // quotes within quotes are written \" and not ""
    qsizetype start = 0;    // where the first row begins: behind the line "sep=;" of Excel
    bool operator==(const CsvDialect&) const = default;
};

// What a reader met that does not stand in the rows as it stands in the file.
struct CsvFlaws
{
    enum Kind { OpenQuote, ZeroBytes, LongCell, ManyColumns, WrongLetters };
    struct Seen
    {
        qint64 count = 0;
        int firstRow = 0;
    };
    std::array<Seen, WrongLetters + 1> seen;

    void add(Kind kind, int row);
    // Sentences in the language of the program; empty when nothing was met.
    QStringList sentences() const;
};

// Where readers leave what they met, for the file to tell.
class CsvFlawBox
{
public:
    void set(const CsvFlaws& flaws);
    CsvFlaws flaws() const;

private:
    mutable QMutex m_mutex;
    CsvFlaws m_flaws;
};

// Reads RFC 4180 and what people's programs make of it: line ends of CR, LF, CR LF, CR CR LF and LF CR;
// quotes within quoted fields that are not doubled (a quote closes only in front of a delimiter or a line
// end); a quote that is never closed is dropped, and its field ends with the line; zero bytes are dropped.
// Cells keep their blanks; those that begin with an apostrophe as of harmlessCell() lose it.
class CsvReader : public RowReader
{
public:
    // Cells and columns beyond these are cut off, and `flaws` say so: no table of people holds them, but a
    // file of commas would fill the memory.
    static constexpr qsizetype longestCell = qsizetype(1) << 20;
    static constexpr qsizetype mostColumns = 16384;

    // `box` may be null.
    CsvReader(std::shared_ptr<const EncodedText> text, const CsvDialect& dialect, std::stop_token stop,
              std::shared_ptr<CsvFlawBox> box);

    bool next(SourceRow& row) override;
    const std::optional<Error>& error() const override { return m_error; }
    double progress() const override;
    // Of the rows so far.
    const CsvFlaws& flaws() const { return m_flaws; }

private:
    enum class End { Delimiter, Row };
    End readField(SourceRow& row, qsizetype column);
    // From behind the opening quote. False when it is never closed: nothing is read then.
    bool readQuoted(QByteArray& content, const char*& first, const char*& last);
    bool opensQuote(const char*& at) const;
    bool isClosed(const char* quote, const char*& behind) const;
    bool opensAnother(const char* quote) const;
    End endField();
    void skipLineEnd();
    int linesBetween(const char* begin, const char* end) const;
    void setCell(SourceRow& row, qsizetype column, const char* begin, const char* end);
    void finish();

    std::shared_ptr<const EncodedText> m_text;
    CsvDialect m_dialect;
    std::stop_token m_stop;
    std::shared_ptr<CsvFlawBox> m_box;
    const char* m_begin = nullptr;
    const char* m_at = nullptr;
    const char* m_end = nullptr;
    qint64 m_rereading = 0; // bytes that may still be read twice, for quotes that are never closed
    int m_line = 1;
    std::array<bool, 256> m_endsField = {};
    QByteArray m_content; // of a field whose quotes had to be taken apart
    CsvFlaws m_flaws;
    std::optional<Error> m_error;
};
} // namespace convenor
