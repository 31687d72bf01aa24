// Tables in files of other programs: CSV and its like, XLSX, ODS, vCard, pasted text. One row after another,
// so that 100,000 rows need little memory.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <stop_token>

namespace convenor {
// Larger files are refused before they are read.
inline constexpr qint64 largestTableFile = qint64(64) << 20;

struct SourceRow
{
    int number = 0; // of the file, from 1: the line on which a CSV row begins, the row of a spreadsheet; of a
                    // vCard file row 1 names the fields and row 2 is the first card
    QStringList cells;
    bool operator==(const SourceRow&) const = default;
};

// Gives the rows of a table from first to last. Empty rows are given too where the file has them (a
// spreadsheet may leave out a million of them: these are not). For one thread.
class RowReader
{
public:
    virtual ~RowReader() = default;
    // The next row; false at the end, on an error, or when it was stopped.
    virtual bool next(SourceRow& row) = 0;
    // Why it ended before the end: WrongFormat, Cancelled; empty when it did not.
    virtual const std::optional<Error>& error() const = 0;
    // How much of the file has been read, 0 to 1.
    virtual double progress() const = 0;
};

struct SourceTable
{
    QString name; // of the sheet; "" when the file has one table only
    bool hidden = false;
};

struct TableFileOptions
{
    QString encoding = {};     // name of an encoding; empty = found
    QChar delimiter = {};      // of a CSV file, a sign of ASCII; null = found
    std::stop_token stop = {}; // rows end within 0.1 s
};

// A file that was looked at. Holds the bytes; readers share them and may outlive it.
class TableFile
{
public:
    enum class Kind { Csv, Xlsx, Ods, VCard };

    virtual ~TableFile() = default;
    // What the bytes hold, found from themselves first and from the name's ending where they do not tell.
    // Errors: WrongFormat (subject: the file's name; detail: why, a part of a sentence) for what is no table:
    // empty, a program, a picture, a damaged or encrypted archive, an old .xls; FileTooBig.
    static Result<std::shared_ptr<const TableFile>> open(const QByteArray& bytes, const QString& fileName,
                                                         const TableFileOptions& options = {});
    // The same of a text that was pasted: tabs between cells, or what `open` finds.
    static Result<std::shared_ptr<const TableFile>> ofText(const QString& text);

    virtual Kind kind() const = 0;
    // At least one.
    virtual QList<SourceTable> tables() const = 0;
    // A new reader from the first row of a table on.
    virtual std::unique_ptr<RowReader> rows(int table) const = 0;

    // Of a text file: the encoding that is used ("UTF-8", "windows-1251"); "" of others.
    virtual QString encoding() const { return {}; }
    // Whether the bytes leave no doubt: else people should be asked, with `encodings` to choose from.
    virtual bool isEncodingSure() const { return true; }
    // Encodings that the text may be in, the likeliest first.
    virtual QStringList encodings() const { return {}; }
    virtual QChar delimiter() const { return {}; }
    // What was not taken over as it stands: sentences in the language of the program ("3 merged cells:
    // only the first of each holds the text"). After all rows were read it is complete.
    virtual QStringList remarks() const { return {}; }
};
} // namespace convenor
