// What the row readers of all spreadsheets share.
#pragma once

#include "exchange/TableFile.h"

#include <QMap>

#include <mutex>

namespace convenor {
inline constexpr int mostSheetRows = 1048576;
inline constexpr int mostSheetColumns = 16384;

// What of a sheet does not come over as it stands.
struct SheetFindings
{
    int merged = 0;
    int hiddenRows = 0; // with texts
    int hiddenColumns = 0;
    int formulas = 0; // without a value
    int outside = 0;  // cells beyond the last column or row of a sheet
    int cut = 0;      // cells whose text was too long
};

// Of all sheets that were read to their end. May be asked from any thread.
class SheetRemarks
{
public:
    void set(int table, const SheetFindings& findings);
    // A sentence for each kind, over all sheets.
    QStringList sentences() const;

private:
    mutable std::mutex m_mutex;
    QMap<int, SheetFindings> m_findings;
};

// Leaves out empty cells at the end of a row, empty rows at the end of a sheet and long runs of empty rows;
// stops when it is told to, and where a small file holds more cells than any sheet of people.
class SheetRows : public RowReader
{
public:
    SheetRows(std::shared_ptr<SheetRemarks> remarks, int table, std::stop_token stop)
        : m_remarks(std::move(remarks)), m_table(table), m_stop(std::move(stop))
    {
    }
    bool next(SourceRow& row) final;
    const std::optional<Error>& error() const final { return m_error; }

protected:
    // The next row of the file; false at the end or on an error, which it keeps in m_error.
    virtual bool readRow(SourceRow& row) = 0;
    // The text of a cell, cut where a row would hold too much: few bytes of a file may say a long text often.
    // `room` is what the row has left.
    QString fitted(const QString& text, qsizetype& room);

    std::optional<Error> m_error;
    SheetFindings m_findings;

private:
    bool takeRow(SourceRow& row);

    std::shared_ptr<SheetRemarks> m_remarks;
    int m_table;
    std::stop_token m_stop;
    QList<SourceRow> m_waiting; // read already: empty rows and the one behind them
    qint64 m_cells = 0;
    bool m_ended = false;
};
} // namespace convenor
