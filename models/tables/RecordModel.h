// A grid over one table of the plan, made from its field table: rooms, people, days.
#pragma once

#include "tables/GridModel.h"

#include <functional>

namespace convenor {
// How one column is shown and typed.
struct RecordColumn
{
    const char* field = nullptr;     // of the field table
    std::function<QString()> header; // in the language of the window
    // Clock: minutes from midnight as "09:15". Picture: a picture file in Base64 as "PNG, 12 kB", which
    // cannot be typed into.
    enum class Format { Plain, Clock, Picture } format = Format::Plain;
};

// What a RecordModel is of.
struct RecordKind
{
    Table table = Table::Room;
    QList<RecordColumn> columns;
    // Order of the rows; by id when not given.
    std::function<bool(const RowBase& a, const RowBase& b)> before;
    // A new record; defaults when not given. The id is set by the model.
    std::function<Row(const Plan& plan, Id id)> make;
    // The name of a record in sentences ("room “Alpha”").
    std::function<QString(const RowBase& row)> name;
    // Rows that the grid is about; all when not given.
    std::function<bool(const RowBase& row)> shown;
    QString blankHint; // what the blank row says in its first cell
    // False: no blank row and no pasting behind the last one; records come another way.
    bool grows = true;
};

class RecordModel : public GridModel
{
    Q_OBJECT

public:
    RecordModel(PlanEditor& editor, RecordKind kind, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    QString editProblem(const QModelIndex& index, const QString& text) const override;
    QStringList completions(const QModelIndex& index) const override;
    bool pasteCells(const QModelIndex& topLeft, const QList<QStringList>& rows, QString* problem) override;
    QString clearCells(const QModelIndexList& cells) override;
    void removeRecords(const QList<int>& rows) override;
    int rowOf(Id id) const override;
    Id idAt(int row) const override;
    int blankRow() const override;

    // Shows only rows one of whose cells contains the text (case and accents do not matter); "" shows all.
    // Rows made while a filter stands are shown until it changes.
    void setFilter(const QString& text);
    // Records in the plan, shown or not.
    qsizetype total() const { return m_plan.rows(m_kind.table).size(); }

private:
    const FieldInfo& field(int column) const;
    bool isTyped(int column) const
    {
        return m_kind.columns.at(column).format != RecordColumn::Format::Picture;
    }
    bool hasBlankRow() const { return m_kind.grows && !m_editor.isReadOnly(); }
    const Row& rowAt(int row) const { return m_rows.at(row); }
    QString cellText(const RowBase& row, int column) const;
    QString cellSentence(const QModelIndex& index) const;
    QString help(int column) const;
    Result<Value> parse(int column, const QString& text) const;
    // The row with one field as typed.
    Result<Row> typed(const Row& start, Id id, int column, const QString& text) const;
    Row newRow(Id id) const;
    Result<QString> applyRows(const QString& label, const QList<QPair<Row, Row>>& edits);
    void take(const ChangeSet& changes);
    void takeOne(const Change& change);
    void moveRow(int from, int to);
    void reset();
    bool passes(const RowBase& row) const;
    int placeOf(const RowBase& row) const;
    bool precedes(const RowBase& a, const RowBase& b) const;

    RecordKind m_kind;
    QList<const FieldInfo*> m_fields;
    Plan m_plan; // the snapshot that the rows come from
    QList<Row> m_rows;
    QString m_filter;
    QSet<Id> m_alwaysShown;
    Id m_becoming = 0;          // the record that the blank row becomes
    bool m_secondBlank = false; // while the blank row becomes a record's
};
} // namespace convenor
