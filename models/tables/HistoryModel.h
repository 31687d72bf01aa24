// The steps of a plan, newest first.
#pragma once

#include "editing/PlanEditor.h"

#include <QAbstractTableModel>

namespace convenor {
// Columns: number, what, who, when.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, LabelColumn, AuthorColumn, TimeColumn, ColumnCount };

    explicit HistoryModel(PlanEditor& editor, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const RevisionInfo& stepAt(int row) const { return m_steps.at(m_steps.size() - 1 - row); }

private:
    void take();

    PlanEditor& m_editor;
    QList<RevisionInfo> m_steps; // oldest first
};

// A step in words: its label, "Undone: ..." or "Done again: ...".
QString stepText(const RevisionInfo& step);
} // namespace convenor
