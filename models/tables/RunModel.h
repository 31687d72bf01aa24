// The running order of a day: planned against actual times, and how things stand.
#pragma once

#include "editing/RunEdits.h"
#include "tables/GridModel.h"

namespace convenor {
// Roles beyond GridRole.
enum RunRole {
    RunStateRole = Qt::UserRole + 200, // int: RunState
    // double: where in the row the present lies, 0 = its upper edge, 1 = its lower one; -1 = not in this row.
    NowRole
};

// One row for each item of the day, in agenda order. When items began and ended can be typed, else it is only
// to be read; it never grows.
class RunModel : public GridModel
{
    Q_OBJECT

public:
    enum Column {
        StartColumn,
        BeganColumn,
        EndColumn,
        EndedColumn,
        StandsColumn, // how it runs: "until 10:52", "expected 10:07", "7 min longer"
        TitleColumn,
        PeopleColumn,
        RoomColumn,
        ColumnCount
    };

    RunModel(PlanEditor& editor, const RunEdits& edits, QObject* parent = nullptr);

    // Shows a day; before that there are no rows.
    void setDay(Id day);
    Id day() const { return m_day; }
    // Looks at the clock again.
    void refresh();
    // How the day runs, as shown.
    const DayRun& run() const { return m_run; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    QString editProblem(const QModelIndex& index, const QString& text) const override;
    bool pasteCells(const QModelIndex& topLeft, const QList<QStringList>& rows, QString* problem) override;
    QString clearCells(const QModelIndexList& cells) override;
    // Nothing: items are removed on the agenda, or cancelled.
    void removeRecords(const QList<int>& rows) override;
    int rowOf(Id id) const override;
    Id idAt(int row) const override;
    int blankRow() const override { return -1; }

private:
    struct Line
    {
        Id item = 0;
        int depth = 0;
        RunState state = RunState::ToCome;
        double now = -1;
        bool isTyped = false; // its times can be typed
        std::array<QString, ColumnCount> texts;
        bool operator==(const Line&) const = default;
    };

    QList<Line> lines() const;
    Line lineOf(const RunItem& run) const;
    QString standsText(const RunItem& run) const;
    void show(const QList<Line>& wanted);
    RunEdits::TypedTime typedAt(int row, int column, const QString& text) const;

    RunEdits m_edits;
    Id m_day = 0;
    DayRun m_run;
    QList<Line> m_lines;
};

// The names of those who have a role at an item and have not declined it.
QStringList peopleAt(const Plan& plan, Id item);
} // namespace convenor
