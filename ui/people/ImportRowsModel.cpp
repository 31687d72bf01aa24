#include "ui/people/ImportRowsModel.h"

#include "domain/planners/PeopleCell.h"
#include "exchange/ImportReport.h"
#include "ui/widgets/PlainText.h"

namespace convenor {
QString ImportRowsModel::choiceName(OnDuplicate choice)
{
    switch (choice) {
    case OnDuplicate::Replace:
        return tr("Replace");
    case OnDuplicate::Keep:
        return tr("Keep");
    case OnDuplicate::Both:
        return tr("Both");
    }
    return {};
}

void ImportRowsModel::setImport(const ImportedPeople& import, const Plan& plan, const QStringList& headers)
{
    beginResetModel();
    m_lines.clear();
    for (const ImportMatch& match : import.matches) {
        const Person* person = plan.find<Person>(match.person);
        const QString here = shownText(person ? fullName(*person) : QString());
        const QString name = shownText(match.name);
        m_lines.append({match.row,
                        match.sure ? tr("%1 is here already as %2").arg(name, here)
                                   : tr("%1 may be the same as %2").arg(name, here),
                        true, match.done});
    }
    for (const ImportProblem& problem : import.problems)
        m_lines.append({problem.row, harmlessText(problemSentence(problem, headers)), false});
    endResetModel();
}

int ImportRowsModel::choosableRow(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines.at(row).isMatch ? m_lines.at(row).row : 0;
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line& line = m_lines.at(index.row());
    const QString choice = line.isMatch ? choiceName(line.choice) : QString();
    if (role == Qt::AccessibleTextRole)
        return line.isMatch ? tr("Row %1: %2. Chosen: %3").arg(QString::number(line.row), line.text, choice)
                            : line.text;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RowColumn:
        return line.row;
    case WhatColumn:
        return line.text;
    default:
        return choice;
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case WhatColumn:
        return tr("To look at");
    default:
        return tr("Choice");
    }
}
} // namespace convenor
