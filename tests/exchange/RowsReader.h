// Rows of a test in the place of a file.
#pragma once

#include "exchange/TableFile.h"

namespace convenor::testing {
// "a|b" becomes two cells; rows are numbered from 1.
inline QList<SourceRow> rowsOf(const QStringList& lines)
{
    QList<SourceRow> rows;
    for (const QString& line : lines)
        rows.append({int(rows.size()) + 1, line.split(u'|')});
    return rows;
}

class RowsReader final : public RowReader
{
public:
    explicit RowsReader(QList<SourceRow> rows) : m_rows(std::move(rows)) {}
    bool next(SourceRow& row) override
    {
        if (m_next == m_rows.size())
            return false;
        row = m_rows.at(m_next++);
        return true;
    }
    const std::optional<Error>& error() const override { return m_error; }
    double progress() const override { return m_rows.isEmpty() ? 1 : double(m_next) / double(m_rows.size()); }

    std::optional<Error> m_error;

private:
    QList<SourceRow> m_rows;
    qsizetype m_next = 0;
};
} // namespace convenor::testing
