// The agenda of one day as a flat grid: items in order, children indented below their part, lanes below their
// parallel.
#pragma once

#include "domain/rules/Problem.h"
#include "editing/AgendaEdits.h"
#include "tables/GridModel.h"

namespace convenor {
// A time as the window shows it: behind midnight as that of the next day, "00:30 +1". Typed it is 24:30.
QString shownClock(int minutes);

class AgendaModel : public GridModel
{
    Q_OBJECT

public:
    enum Column {
        StripeColumn,
        PinColumn,
        StartColumn,
        EndColumn,
        MinutesColumn,
        TitleColumn,
        PeopleColumn,
        RoomColumn,
        KindColumn,
        ColumnCount
    };

    // Shows the first day until setDay.
    explicit AgendaModel(PlanEditor& editor, QObject* parent = nullptr);

    void setDay(Id day);
    Id day() const { return m_day; }
    // The item of a row, 0 for the blank one.
    Id itemAt(int row) const { return idAt(row); }
    // "09:15 to 12:35, 3 h 20 min, 5 min over; 2 h 10 of 3 h in front"; "" without a day.
    QString dayText() const;
    bool dayIsOver() const;
    // Marks the items about which something is wrong (worstOf of the problems); hints are no mark.
    void setProblems(const QHash<Id, Severity>& worst);

    // The gestures; each is one step and reports itself. `created` is the current row to go on from.
    AgendaEdits& edits() { return m_edits; }
    // Runs a gesture of edits() and passes its outcome on; true when done.
    bool run(const Result<Said>& outcome) { return report(outcome); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    QString editProblem(const QModelIndex& index, const QString& text) const override;
    QStringList completions(const QModelIndex& index) const override;
    bool completesEntries(int column) const override { return column == PeopleColumn; }
    bool pasteCells(const QModelIndex& topLeft, const QList<QStringList>& rows, QString* problem) override;
    QString clearCells(const QModelIndexList& cells) override;
    void removeRecords(const QList<int>& rows) override;
    int rowOf(Id id) const override;
    Id idAt(int row) const override;
    int firstTypingColumn() const override { return TitleColumn; }

    // Where the blank row's item will stand: behind the last row, in the same part.
    AgendaPlace blankPlace() const;
    int blankDepth() const;
    // The typed field of a column; empty for the stripe and the pin.
    static std::optional<AgendaField> fieldOf(int column);

private:
    QVariant blankData(int column, int role) const;
    QString text(const ItemTime& time, const AgendaItem& item, int column) const;
    QString rowSentence(const ItemTime& time, const AgendaItem& item, int column) const;
    QString chip(const ItemTime& time, const AgendaItem& item) const;
    QString peopleText(Id item) const;
    bool follows(int row, int column) const;
    bool staysAs(int row, int column, const QString& text) const;
    QList<Id> rowsOfDay() const;
    void take(const ChangeSet& changes);
    void takeRows(const QList<Id>& rows);
    void insertRow(int row, Id id);
    void announceRetimed(const Timing& before, const ChangeSet& changes);
    void reset();

    AgendaEdits m_edits;
    Plan m_plan; // the snapshot that the rows come from
    Timing m_timing;
    Id m_day = 0;
    QList<Id> m_rows;
    QHash<Id, Severity> m_problems;
    bool m_secondBlank = false;          // while the blank row becomes an item's
    mutable QHash<Id, QString> m_people; // people cells, as far as they were asked for
};
} // namespace convenor
