// The rows of an import that somebody should look at: what did not fit, and people who are here already.
#pragma once

#include "exchange/PeopleImport.h"

#include <QAbstractTableModel>

namespace convenor {
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, WhatColumn, ChoiceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // Matches first: they can be chosen about. `plan` names the people.
    void setImport(const ImportedPeople& import, const Plan& plan, const QStringList& headers);
    // The row of the file that a row of the model is about when one can choose, else 0.
    int choosableRow(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // "Replace", "Keep", "Both" in the language of the window.
    static QString choiceName(OnDuplicate choice);

private:
    struct Line
    {
        int row = 0;
        QString text;
        bool isMatch = false;
        OnDuplicate choice = OnDuplicate::Replace;
    };
    QList<Line> m_lines;
};
} // namespace convenor
