#include "tables/ProblemsModel.h"

#include "tables/GridModel.h"

namespace convenor {
namespace {
// The same finding: rows that keep it keep their place, so that the selection does not jump.
bool sameFinding(const Problem& a, const Problem& b)
{
    return qstrcmp(a.rule, b.rule) == 0 && a.severity == b.severity && a.subjects == b.subjects &&
           a.text == b.text;
}
} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ProblemsModel::tr("Error");
    case Severity::Warning:
        return ProblemsModel::tr("Warning");
    case Severity::Hint:
        return ProblemsModel::tr("Hint");
    }
    return {};
}

ProblemsModel::ProblemsModel(PlanChecker& checker, QObject* parent)
    : QAbstractTableModel(parent), m_checker(checker)
{
    connect(&checker, &PlanChecker::problemsChanged, this, &ProblemsModel::take);
    m_problems = checker.problems();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_problems.size())
        return {};
    const Problem& problem = m_problems.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == SeverityColumn)
            return severityName(problem.severity);
        if (index.column() == TextColumn)
            return problem.text;
        return problem.fixes.isEmpty() ? QString() : tr("%n fix(es)", nullptr, int(problem.fixes.size()));
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(severityName(problem.severity), problem.text);
    case SeverityRole:
        return int(problem.severity);
    case SubjectRole:
        if (problem.subjects.isEmpty())
            return {};
        return QVariantList{int(problem.subjects.constFirst().table), problem.subjects.constFirst().id};
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case TextColumn:
        return tr("What");
    default:
        return tr("Ways out");
    }
}

int ProblemsModel::count(Severity severity) const
{
    return int(std::count_if(m_problems.cbegin(), m_problems.cend(),
                             [severity](const Problem& problem) { return problem.severity == severity; }));
}

void ProblemsModel::take()
{
    const QList<Problem>& found = m_checker.problems();
    // Common head and tail stay; what differs between them is exchanged.
    int head = 0;
    while (head < m_problems.size() && head < found.size() && sameFinding(m_problems[head], found[head]))
        ++head;
    int tail = 0;
    while (tail < m_problems.size() - head && tail < found.size() - head &&
           sameFinding(m_problems[m_problems.size() - 1 - tail], found[found.size() - 1 - tail]))
        ++tail;
    const int removed = int(m_problems.size()) - head - tail;
    const int added = int(found.size()) - head - tail;
    if (removed > 0) {
        beginRemoveRows({}, head, head + removed - 1);
        m_problems.remove(head, removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, head, head + added - 1);
        m_problems = found;
        endInsertRows();
    } else {
        m_problems = found;
    }
    // The fixes of findings that stayed are of the new plan.
    if (head + tail > 0)
        emit dataChanged(index(0, FixesColumn), index(rowCount() - 1, FixesColumn));
    emit countsChanged();
}
} // namespace convenor
