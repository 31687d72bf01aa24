// What every editable grid of the window shares: cells that are typed into, a blank last row that makes a
// record.
#pragma once

#include "domain/Result.h"
#include "editing/PlanEditor.h"

#include <QAbstractTableModel>

namespace convenor {
// Roles beyond Qt's, for delegates and pages.
enum GridRole {
    IdRole = Qt::UserRole + 1, // qint64: the record of the row; 0 in the blank row
    DepthRole,                 // int: how deep an agenda item stands
    CodeRole,                  // QString: two letters of the stripe
    KindRole,                  // int: ItemKind
    ChipRole,                  // QString: "25 min free before", "over by 10 min"
    ChipIsProblemRole,         // bool
    PinnedRole,                // bool
    FloatingTimeRole,          // bool: the time in this cell follows from others
    SubjectRole,               // QVariantList {table, id}: where Enter leads
    SeverityRole,              // int: Severity
};

// Rows 0 to n-1 are records; row n is blank unless the plan is read-only or the grid never grows: setData
// there makes a record, and the row becomes that record's (the current cell stays on it). Every setData is
// one step of the editor.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit GridModel(PlanEditor& editor, QObject* parent = nullptr);

    // "" when the text may be typed into the cell, else a sentence that says what would work. Nothing
    // changes.
    virtual QString editProblem(const QModelIndex& index, const QString& text) const = 0;
    // What may stand in the cell, for the completion popup.
    virtual QStringList completions(const QModelIndex& index) const;
    // True where a further entry can follow in one cell ("; "): completion works on the last entry.
    virtual bool completesEntries(int column) const;
    // Puts texts into the cells from a cell on, making rows at the end, as one step; a null text stands for a
    // hidden column and leaves its cell as it is (RecordModel). False and a sentence when a text does not
    // fit; then nothing has changed.
    virtual bool pasteCells(const QModelIndex& topLeft, const QList<QStringList>& rows, QString* problem) = 0;
    // Empties cells (Delete), as one step. The sentence is empty unless something cannot be emptied.
    virtual QString clearCells(const QModelIndexList& cells) = 0;
    // Removes the records of rows, with what hangs on them, as one step.
    virtual void removeRecords(const QList<int>& rows) = 0;

    // The row of a record, -1 when it is not here. The record of a row, 0 for the blank one.
    virtual int rowOf(Id id) const = 0;
    virtual Id idAt(int row) const = 0;
    // The blank row; -1 when there is none.
    virtual int blankRow() const;
    // The column in which typing goes on when Enter reaches the blank row.
    virtual int firstTypingColumn() const { return 0; }

    PlanEditor& editor() const { return m_editor; }

signals:
    // What just happened, a sentence for the status line.
    void said(const QString& sentence);
    // A step was refused.
    void refused(const convenor::Error& error);

protected:
    // Passes a step's outcome on to said or refused; true when it was done.
    bool report(const Result<QString>& outcome);

    PlanEditor& m_editor;
};
} // namespace convenor
