#include "tables/GridModel.h"

namespace convenor {
GridModel::GridModel(PlanEditor& editor, QObject* parent) : QAbstractTableModel(parent), m_editor(editor) {}

QStringList GridModel::completions(const QModelIndex&) const
{
    return {};
}

bool GridModel::completesEntries(int) const
{
    return false;
}

int GridModel::blankRow() const
{
    return m_editor.isReadOnly() ? -1 : rowCount() - 1;
}

bool GridModel::report(const Result<QString>& outcome)
{
    if (!outcome) {
        emit refused(outcome.error());
        return false;
    }
    if (!outcome->isEmpty())
        emit said(*outcome);
    return true;
}
} // namespace convenor
