// What one step of the history changed, field by field, in the words of the window.
#pragma once

#include "editing/PlanEditor.h"

#include <QAbstractTableModel>

namespace convenor {
// A row for each field that differs; of a record that was added or removed one for the record, and one for
// each field that was not empty. Of the largest steps (an import of thousands) only the beginning is shown.
class StepChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RecordColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    // The editor must outlive the model.
    explicit StepChangesModel(PlanEditor& editor, QObject* parent = nullptr);

    // Shows a step; 0 shows none. An error when it cannot be read: then none is shown.
    Result<Done> setStep(qint64 number);
    qint64 step() const { return m_step; }
    const ChangeSet& changes() const { return m_changes; }
    // The step has more rows than are shown.
    bool isCut() const { return m_isCut; }

    // What a row is about.
    const Change& changeAt(int row) const;
    // Null for the row of a whole record.
    const FieldInfo* fieldAt(int row) const { return m_rows.at(row).field; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        qsizetype change = 0;
        const FieldInfo* field = nullptr;
    };
    QList<Line> linesOf(qsizetype change) const;
    QString cellText(const Line& line, int column) const;
    QString valueText(const Line& line, bool after) const;
    QString rowText(const FieldInfo& field, Id id, bool after) const;
    QString sentence(const Line& line) const;

    PlanEditor& m_editor;
    qint64 m_step = 0;
    ChangeSet m_changes;
    QList<Line> m_rows;
    bool m_isCut = false;
};
} // namespace convenor
