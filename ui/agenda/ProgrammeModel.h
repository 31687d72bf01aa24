// The draft of a pasted programme as a list that can be corrected: what it says of the workshop, days, items.
#pragma once

#include "exchange/agenda/ProgrammeDraft.h"
#include "tables/GridModel.h"

namespace convenor {
// Typing changes the draft only; the workshop stays as it is. Ids of rows count from 1.
class ProgrammeModel : public GridModel
{
    Q_OBJECT

public:
    enum Column {
        TakeColumn,
        StartColumn,
        MinutesColumn,
        TitleColumn,
        PeopleColumn,
        RoomColumn,
        KindColumn,
        SourceColumn,
        DoubtColumn,
        ColumnCount
    };

    explicit ProgrammeModel(PlanEditor& editor, QObject* parent = nullptr);

    const ProgrammeDraft& draft() const { return m_draft; }
    // Rows become those of another draft.
    void setDraft(const ProgrammeDraft& draft);
    // The same items after an answer: what differs is told, rows stay.
    void updateDraft(const ProgrammeDraft& draft);
    // Where the source says what stands in a cell; line 0 where it does not.
    SourcePlace placeOf(const QModelIndex& index) const;
    // Takes or leaves out an item, with what stands in it.
    void toggle(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    QString editProblem(const QModelIndex& index, const QString& text) const override;
    QStringList completions(const QModelIndex& index) const override;
    bool pasteCells(const QModelIndex& topLeft, const QList<QStringList>& rows, QString* problem) override;
    // Delete leaves items out.
    QString clearCells(const QModelIndexList& cells) override;
    void removeRecords(const QList<int>& rows) override;
    int rowOf(Id id) const override { return int(id) - 1; }
    Id idAt(int row) const override { return row + 1; }
    int blankRow() const override { return -1; }
    int firstTypingColumn() const override { return TitleColumn; }

signals:
    // Something was corrected.
    void edited();

private:
    struct Row
    {
        enum Kind { Fact, Day, Item };
        Kind kind = Item;
        int index = 0; // of days or items; of facts title, place, zone
        bool operator==(const Row&) const = default;
    };
    static QList<Row> rowsOf(const ProgrammeDraft& draft);
    const Drafted<QString>& fact(int index) const;
    int depthOf(int item) const;
    bool isTaken(const Row& row) const;
    // Has others standing in it, and so no length of its own.
    bool isHost(int item) const;
    QString text(const Row& row, int column) const;
    QString itemText(const DraftItem& item, int index, int column) const;
    bool isFilled(int fact) const;
    QString doubt(const Row& row) const;
    QString sentence(const Row& row, int column) const;
    void type(DraftItem& item, int column, const QString& text);

    ProgrammeDraft m_draft;
    QList<Row> m_rows;
};
} // namespace convenor
