// The parking list: items that have no day yet.
#pragma once

#include "editing/PlanEditor.h"
#include "tables/SteppedListModel.h"

namespace convenor {
// An item of the parking list, with what stands in it.
struct ParkedRow
{
    Id id = 0;
    QString title;
    int kind = 0;    // ItemKind
    int minutes = 0; // of all that stands in it
    int inside = 0;  // items that stand in it, at any depth
    bool operator==(const ParkedRow&) const = default;
};
inline Id rowId(const ParkedRow& row)
{
    return row.id;
}

// One row for each item at the top of the list, in its order; what stands in them is only counted. Shown is
// "Panel (20 min, 3 inside)"; edited is the title, as one step of the editor.
class ParkingModel : public SteppedListModel<ParkedRow>
{
    Q_OBJECT

public:
    // The editor must outlive the model.
    explicit ParkingModel(PlanEditor& editor, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    // IdRole, KindRole and CodeRole as in a GridModel.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    // -1 when the item is not at the top of the list.
    int rowOf(Id item) const;
    Id itemAt(int row) const { return m_rows.value(row).id; }

signals:
    // What a typed title did, or why it was refused.
    void said(const QString& sentence);
    void refused(const convenor::Error& error);

private:
    QList<ParkedRow> wanted() const;

    PlanEditor& m_editor;
    QList<ParkedRow> m_rows;
};
} // namespace convenor
