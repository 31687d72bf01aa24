// A grid over one table of the plan, made from its field table: rooms, people, days.
#pragma once

#include "domain/Alphabet.h"
#include "tables/GridModel.h"
#include "tables/RecordRows.h"

#include <QTimer>

#include <functional>

namespace convenor {
// How one column is shown and typed: of a field, or worked out from the plan.
struct RecordColumn
{
    const char* field = nullptr;     // of the field table; of a column that is worked out: a name of its own
    std::function<QString()> header; // in the language of the window
    // Clock: minutes from midnight as "09:15". Rank: a number of which 0 is none, shown as nothing. Picture:
    // a picture file in Base64 as "PNG, 12 kB", which cannot be typed into.
    enum class Format { Plain, Clock, Picture, Rank } format = Format::Plain;

    // Of a column that is worked out: its text; what typing one text into the cells of some rows means (an
    // error when it does not fit; the rows stand in the plan); the sentence that says what would work; what
    // may be typed.
    std::function<QString(const Plan& plan, const RowBase& row)> text = {};
    std::function<Result<ChangeSet>(const Plan& plan, const QList<Id>& rows, const QString& typed,
                                    IdSource& ids)>
        type = {};
    std::function<QString()> help = {};
    std::function<QStringList(const Plan& plan)> suggestions = {};
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
    // After a field was typed: what follows from it in the same record (the date of a consent). `before` is
    // how the record was, `record` the record with the field as typed.
    std::function<void(const RowBase& before, void* record, const FieldInfo& field)> typed = {};
    // Which rows read differently after a change of another table: the one of this id, none (0), or all
    // (nothing). When not given: all.
    std::function<std::optional<Id>(const Change& change)> touched = {};
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

    // Orders by a column as it reads (numbers and dates by size, what is empty last, then the usual order);
    // -1 is the usual order. It holds on: a row that is edited goes where it belongs.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }

    // Shows only the rows that fit what was typed (RowQuery; columns by header, in English or in the window's
    // language, or by field); "" shows all. Rows made or typed into while a filter stands are shown until it
    // changes.
    void setFilter(const QString& text);
    // On top of the filter: only these; nothing = all.
    void setOnly(const std::optional<QSet<Id>>& only);
    // Makes the texts that filters look at in the pauses of the window, now and after every reload: then the
    // first letter that is typed need not wait for them.
    void prepareFilter();
    // Whether some of them are still to be made.
    bool isPreparing() const { return m_preparing.isActive(); }
    // The number of the column that a name means: a header (blanks as typed, as "-" or left out) or its
    // beginning, or the field. -1 when none or several.
    int columnNamed(const QString& name) const;
    // Of the field table; -1 when the grid has no such column.
    int columnOf(const char* field) const;
    const RecordColumn& column(int number) const { return m_kind.columns.at(number); }
    // Records in the plan, shown or not.
    qsizetype total() const { return m_plan.rows(m_kind.table).size(); }

protected:
    // Reads all rows anew: what the grid is about (RecordKind::shown) has changed.
    void reset();

private:
    // What is to become of one record: the row itself, and what was typed into columns that are worked out.
    struct Edit
    {
        Row before;
        Row after;
        QList<std::pair<int, QString>> workedOut = {};
    };

    // Null for a column that is worked out.
    const FieldInfo* field(int column) const { return m_fields.at(column); }
    bool isTyped(int column) const;
    bool hasBlankRow() const { return m_kind.grows && !m_editor.isReadOnly(); }
    const Row& rowAt(int row) const { return m_rows.at(row); }
    QString cellText(const RowBase& row, int column) const;
    QByteArray searchCells(const RowBase& row) const;
    SortKey sortKey(const RowBase& row) const;
    bool belongs(const RowBase& row) const { return !m_kind.shown || m_kind.shown(row); }
    QString cellSentence(const QModelIndex& index) const;
    QString help(int column) const;
    Result<Value> parse(int column, const QString& text) const;
    Row newRow(Id id) const;
    // One record with a text in a cell; an error when it does not fit.
    Result<Edit> typedInto(Edit edit, int column, const QString& text) const;
    Result<ChangeSet> changesOf(const QList<Edit>& edits);
    Result<QString> applyEdits(const QString& label, const QList<Edit>& edits);
    Result<QString> doStep(const QString& label, const ChangeSet& changes);
    void take(const ChangeSet& changes);
    void takeOthers(const ChangeSet& changes);
    void takeOne(Id id, const Row& after);
    void becomeRow(const Row& row, int place);
    void prepareSome();

    RecordKind m_kind;
    QList<const FieldInfo*> m_fields;
    QList<QHash<QString, QString>>
        m_words; // of each column of an enumeration: what people read for its words
    Plan m_plan; // the snapshot that the rows come from
    RecordRows m_rows;
    QCollator m_collator = alphabetOf(QLocale());
    int m_sortColumn = -1;
    QTimer m_preparing;
    std::size_t m_prepared = 0;
    bool m_prepares = false;
    Id m_becoming = 0;   // the record that the blank row becomes
    int m_blankRows = 1; // two while the blank row becomes a record's, which is not among m_rows yet
};
} // namespace convenor
