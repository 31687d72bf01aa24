// The pages of a printed list: which came back signed, and their scans.
#pragma once

#include "domain/planners/SheetRegister.h"
#include "editing/PlanEditor.h"

#include <QAbstractTableModel>

namespace convenor {
class SignedSheetsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PageColumn, TitleColumn, SignedColumn, ScanColumn, RemarkColumn, ColumnCount };

    // The editor must outlive the model.
    explicit SignedSheetsModel(PlanEditor& editor, QObject* parent = nullptr);

    // The printout whose pages are shown, and what stands on each of them (its number is its place in the
    // list, from 1). 0 = none.
    void setPrintout(Id printout, const QStringList& titles);
    Id printout() const { return m_printout; }
    SheetCounts counts() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    // The remark of a page that is ticked.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    static int pageOf(const QModelIndex& index) { return index.row() + 1; }

signals:
    // A remark could not be stored.
    void refused(const convenor::Error& error);

private:
    QString cellText(int row, int column) const;
    QString sentence(int row) const;

    PlanEditor& m_editor;
    Id m_printout = 0;
    QStringList m_titles;
};
} // namespace convenor
