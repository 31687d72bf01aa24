#include "ui/people/ImportPreviewModel.h"

#include "ui/widgets/PlainText.h"

#include <QPalette>

namespace convenor {
void ImportPreviewModel::setLook(const SheetLook& look)
{
    beginResetModel();
    m_rows.clear();
    for (const SourceRow& row : look.sample) {
        if (row.number > look.guess.headerRow && m_rows.size() < mostRows)
            m_rows.append(row);
    }
    m_headers = look.guess.headers;
    m_fields = look.guess.fields;
    endResetModel();
}

void ImportPreviewModel::setFields(const QStringList& fields)
{
    m_fields = fields;
    if (!m_rows.isEmpty() && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(qMin(m_fields.size(), qsizetype(mostColumns)));
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    constexpr qsizetype longest = 200;
    const QString text = m_rows.at(index.row()).cells.value(index.column()).simplified().left(longest);
    const QString field = m_fields.value(index.column());
    if (role == Qt::DisplayRole)
        return harmlessText(text);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(field.isEmpty() ? tr("Left out") : importFieldName(field),
                                text.isEmpty() ? tr("empty") : shownText(text));
    // What is left out is said by the choice above; here it only stands back.
    if (role == Qt::ForegroundRole && field.isEmpty())
        return QPalette().brush(QPalette::Disabled, QPalette::Text);
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_rows.size() ? QVariant(m_rows.at(section).number) : QVariant();
    return harmlessText(m_headers.value(section).isEmpty() ? columnLetters(section)
                                                           : m_headers.value(section).simplified());
}
} // namespace convenor
