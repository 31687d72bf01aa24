#include "tables/ParkingModel.h"

#include "domain/Names.h"
#include "domain/planners/BlockPlanner.h"
#include "editing/AgendaEdits.h"
#include "tables/GridModel.h"

namespace convenor {
ParkingModel::ParkingModel(PlanEditor& editor, QObject* parent) : SteppedListModel(parent), m_editor(editor)
{
    const auto take = [this] { showRows(m_rows, wanted()); };
    connect(&editor, &PlanEditor::changed, this, [take](const ChangeSet& changes) {
        const bool items = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
            return change.table == Table::AgendaItem;
        });
        if (items)
            take();
    });
    connect(&editor, &PlanEditor::reloaded, this, take);
    m_rows = wanted();
}

QList<ParkedRow> ParkingModel::wanted() const
{
    const Plan& plan = m_editor.plan();
    QList<ParkedRow> rows;
    for (const ParkedItem& parked : parkingList(plan)) {
        const AgendaItem& item = *plan.find<AgendaItem>(parked.item);
        if (parked.depth == 0)
            rows.append({item.id, item.title, int(item.kind), parked.minutes, 0});
        else
            ++rows.last().inside;
    }
    return rows;
}

int ParkingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ParkingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ParkedRow& row = m_rows.at(index.row());
    const auto kind = static_cast<ItemKind>(row.kind);
    const QString title = row.title.isEmpty() ? quotedTitle(row.title) : row.title;
    switch (role) {
    case Qt::DisplayRole: {
        const QString minutes = tr("%n min", nullptr, row.minutes);
        const QString facts =
            row.inside > 0 ? tr("%1, %n inside", nullptr, row.inside).arg(minutes) : minutes;
        return tr("%1 (%2)").arg(title, facts);
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %n minute(s), parked", nullptr, row.minutes)
            .arg(title, translatedName(nameOf(kind)));
    case Qt::EditRole:
        return row.title;
    case IdRole:
        return QVariant::fromValue<qint64>(row.id);
    case KindRole:
        return row.kind;
    case CodeRole:
        return QString::fromLatin1(codeOf(kind));
    default:
        return {};
    }
}

Qt::ItemFlags ParkingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = SteppedListModel::flags(index);
    return index.isValid() && !m_editor.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool ParkingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || value.toString() == m_rows.at(index.row()).title)
        return false;
    AgendaEdits edits(m_editor);
    const Result<Said> outcome = edits.type(itemAt(index.row()), AgendaField::Title, value.toString());
    if (!outcome) {
        emit refused(outcome.error());
        return false;
    }
    emit said(*outcome);
    return true;
}

int ParkingModel::rowOf(Id item) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [item](const ParkedRow& row) { return row.id == item; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}
} // namespace convenor
