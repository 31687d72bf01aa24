// The first rows of a table that is to be imported.
#pragma once

#include "exchange/SheetLook.h"

#include <QAbstractTableModel>

namespace convenor {
// Shows the rows below the header as they stand in the file, texts of users made harmless; the vertical
// header says their numbers.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 200;
    static constexpr int mostColumns = 100; // what is mapped by hand; further ones are imported as guessed

    using QAbstractTableModel::QAbstractTableModel;

    void setLook(const SheetLook& look);
    void setFields(const QStringList& fields);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<SourceRow> m_rows;
    QStringList m_headers;
    QStringList m_fields;
};
} // namespace convenor
