#include "tables/HistoryModel.h"

#include <QLocale>

namespace convenor {
QString stepText(const RevisionInfo& step)
{
    if (step.undoes != 0 && !step.isFinal())
        return HistoryModel::tr("Undone: %1").arg(step.label);
    if (step.redoes != 0)
        return HistoryModel::tr("Done again: %1").arg(step.label);
    return step.label;
}

HistoryModel::HistoryModel(PlanEditor& editor, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor), m_steps(editor.history())
{
    connect(&editor, &PlanEditor::historyChanged, this, &HistoryModel::take);
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_steps.size())
        return {};
    const RevisionInfo& step = stepAt(index.row());
    if (role == Qt::AccessibleTextRole)
        return tr("Step %1: %2").arg(step.number).arg(stepText(step));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return step.number;
    case LabelColumn:
        return stepText(step);
    case AuthorColumn:
        return step.author;
    default:
        return QLocale().toString(step.madeAt.toLocalTime(), QStringLiteral("dd.MM.yyyy HH:mm"));
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case LabelColumn:
        return tr("Step");
    case AuthorColumn:
        return tr("By");
    default:
        return tr("When");
    }
}

void HistoryModel::take()
{
    const QList<RevisionInfo>& now = m_editor.history();
    qsizetype same = 0;
    while (same < m_steps.size() && same < now.size() && m_steps[same] == now[same])
        ++same;
    // Newest first: what differs stands at the top.
    const int gone = int(m_steps.size() - same);
    if (gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        m_steps.resize(same);
        endRemoveRows();
    }
    const int added = int(now.size() - same);
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_steps = now;
        endInsertRows();
    }
}
} // namespace convenor
