// What a column of a model holds, for comparing.
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace convenor::testing {
// The edited texts of a column, row by row.
inline QStringList columnTexts(const QAbstractItemModel& model, int column = 0)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data(Qt::EditRole).toString();
    return texts;
}
} // namespace convenor::testing
