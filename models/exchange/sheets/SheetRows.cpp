#include "exchange/sheets/SheetRows.h"

#include "exchange/sheets/SheetText.h"

namespace convenor {
namespace {
constexpr qint64 mostCells = 100'000'000;
constexpr int longestGap = 100; // empty rows that are given
} // namespace

void SheetRemarks::set(int table, const SheetFindings& findings)
{
    const std::lock_guard lock(m_mutex);
    m_findings.insert(table, findings);
}

QStringList SheetRemarks::sentences() const
{
    SheetFindings all;
    {
        const std::lock_guard lock(m_mutex);
        for (const SheetFindings& one : m_findings) {
            all.merged += one.merged;
            all.hiddenRows += one.hiddenRows;
            all.hiddenColumns += one.hiddenColumns;
            all.formulas += one.formulas;
            all.outside += one.outside;
            all.cut += one.cut;
        }
    }
    QStringList sentences;
    if (all.merged > 0)
        sentences << SheetText::tr("%n merged cells: only the first of each holds the text.", nullptr,
                                   all.merged);
    if (all.hiddenRows > 0)
        sentences << SheetText::tr("%n hidden rows were read too.", nullptr, all.hiddenRows);
    if (all.hiddenColumns > 0)
        sentences << SheetText::tr("%n hidden columns were read too.", nullptr, all.hiddenColumns);
    if (all.formulas > 0)
        sentences << SheetText::tr("%n formulas have no value yet: open the file in a spreadsheet, save it "
                                   "and read it again.",
                                   nullptr, all.formulas);
    if (all.outside > 0)
        sentences << SheetText::tr("%n cells beyond the edge of a sheet were left out.", nullptr,
                                   all.outside);
    if (all.cut > 0)
        sentences << SheetText::tr("%n cells with very long texts were cut.", nullptr, all.cut);
    return sentences;
}

bool SheetRows::next(SourceRow& row)
{
    if (m_error || m_ended)
        return false;
    if (!m_waiting.isEmpty()) {
        row = m_waiting.takeFirst();
        return true;
    }
    int gap = 0;
    while (takeRow(row)) {
        if (row.cells.isEmpty()) {
            if (++gap <= longestGap)
                m_waiting.append(row);
            continue;
        }
        if (gap == 0 || gap > longestGap) {
            m_waiting.clear();
            return true;
        }
        m_waiting.append(std::exchange(row, m_waiting.takeFirst()));
        return true;
    }
    m_waiting.clear();
    m_ended = true;
    if (!m_error)
        m_remarks->set(m_table, m_findings);
    return false;
}

QString SheetRows::fitted(const QString& text, qsizetype& room)
{
    m_findings.cut += text.size() > room ? 1 : 0;
    const QString kept = text.size() > room ? text.left(room) : text;
    room -= kept.size();
    return kept;
}

bool SheetRows::takeRow(SourceRow& row)
{
    if (m_stop.stop_requested()) {
        m_error = Error{ErrorKind::Cancelled};
        return false;
    }
    row.cells.clear();
    if (!readRow(row))
        return false;
    while (!row.cells.isEmpty() && row.cells.constLast().isEmpty())
        row.cells.removeLast();
    m_cells += row.cells.size();
    if (m_cells > mostCells) {
        m_error =
            sheetError(SheetText::tr("a sheet holds more than %1 million cells").arg(mostCells / 1000000));
        return false;
    }
    return true;
}
} // namespace convenor
