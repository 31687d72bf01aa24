// The texts of the plan beside their translations, one language at a time.
#pragma once

#include "domain/Translations.h"
#include "tables/GridModel.h"

namespace convenor {
// Three columns: where the text stands ("Agenda item “Opening”: notes"), the text, its translation, which is
// the only one to be typed into. One row for each filled text; no blank last row (blankRow() is -1). Typing
// makes, changes or (emptied) removes the Translation row as one named step.
class TranslationsModel : public GridModel
{
    Q_OBJECT

public:
    enum Column { Where, Original, Translated, columnTotal };

    // Shows the first further language of the workshop; no rows while there is none.
    explicit TranslationsModel(PlanEditor& editor, QObject* parent = nullptr);

    // ISO code. "" and the language in which the plan is typed show nothing.
    void setLanguage(const QString& language);
    const QString& language() const { return m_language; }
    // Shows only the texts that are expected in the language and missing. A row that is filled while the
    // filter stands stays until setOnlyMissing or setLanguage is called again, so that Enter goes from row to
    // row.
    void setOnlyMissing(bool onlyMissing);
    bool onlyMissing() const { return m_onlyMissing; }
    // Texts expected in the language that are missing now, shown or not. Reads the whole plan.
    qsizetype missingCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    // IdRole is the id of the record, SubjectRole {table, id} leads to it.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    QString editProblem(const QModelIndex& index, const QString& text) const override;
    // Pastes translations. Cells of the other columns must say what stands there (a translator gets all three
    // and sends them back); a paste that does not fit, or goes beyond the last row, is refused with a
    // sentence.
    bool pasteCells(const QModelIndex& topLeft, const QList<QStringList>& rows, QString* problem) override;
    QString clearCells(const QModelIndexList& cells) override;
    // Removes the translations, not what they stand for.
    void removeRecords(const QList<int>& rows) override;
    // The first row of a record.
    int rowOf(Id id) const override;
    Id idAt(int row) const override;
    int blankRow() const override { return -1; }
    int firstTypingColumn() const override { return Translated; }

private:
    using Key = QPair<Id, const FieldInfo*>;
    // What a row is of; its texts are read from m_plan.
    struct Place
    {
        Table table = Table::Workshop;
        Id record = 0;
        const FieldInfo* field = nullptr;
        Key key() const { return {record, field}; }
        bool operator==(const Place&) const = default;
    };

    // False when there is nothing to translate into: no language, or the one that the plan is typed in.
    bool isShown() const;
    void reset();
    void take(const ChangeSet& changes);
    void readTranslations();
    // Follows the set in m_translations; the records that it touches, by table.
    QSet<QPair<int, Id>> takeTranslations(const ChangeSet& changes);
    // Appends the places of one record that are to be shown; those in `kept` stay although they are filled.
    void addPlaces(const RowBase& row, const QSet<Key>& kept, QList<Place>& places) const;
    // All places of a table.
    QList<Place> placesOf(Table table, const QSet<Key>& kept) const;
    QSet<Key> keysOf(int from, int to) const;
    // The rows of a table, and within it of one record: [first, second).
    std::pair<int, int> section(Table table) const;
    std::pair<int, int> block(Table table, Id record) const;
    void announce(const QSet<QPair<int, Id>>& touched);
    // Makes the rows [from, to) those places by single removals, moves and insertions.
    void reshape(int from, int to, const QList<Place>& wanted);

    const RowBase* rowAt(const Place& place) const { return m_plan.rows(place.table).find(place.record); }
    QString originalAt(const Place& place) const;
    // Null when there is none, or when it is blank.
    const Translation* translationAt(const Place& place) const;
    QString textAt(int row, int column) const;
    // Puts the change of one translation into the set; nothing when it says that already.
    void putText(const Place& place, const QString& text, ChangeSet& changes) const;
    bool applyTexts(const QString& label, const ChangeSet& changes, const QString& mergeKey = {});
    void removeTexts(const QList<int>& rows);

    QString m_language;
    bool m_onlyMissing = false;
    Plan m_plan; // the snapshot that the rows come from
    Timing m_timing;
    // Ids of the language's translations; files from elsewhere may hold several of one text.
    QMultiHash<Key, Id> m_translations;
    QList<Place> m_places;
};
} // namespace convenor
