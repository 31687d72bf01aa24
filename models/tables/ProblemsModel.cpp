#include "tables/ProblemsModel.h"

#include "tables/GridModel.h"

#include <QDateTime>
#include <QLocale>

namespace convenor {
namespace {
// What makes a finding the same one in a newer state: rows that keep it keep their selection.
QString findingOf(const Problem& problem)
{
    QString finding = QStringLiteral("%1 %2 ").arg(QLatin1String(problem.rule)).arg(int(problem.severity));
    for (const Subject& subject : problem.subjects)
        finding += QStringLiteral("%1/%2 ").arg(int(subject.table)).arg(subject.id);
    return finding + problem.text + u'\n' + acceptanceText(problem);
}

QStringList findingsOf(const QList<Problem>& problems)
{
    QStringList findings;
    findings.reserve(problems.size());
    for (const Problem& problem : problems)
        findings << findingOf(problem);
    return findings;
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

QString acceptanceText(const Problem& problem)
{
    if (!problem.acceptance)
        return {};
    const Acceptance& said = *problem.acceptance;
    const QDateTime at = QDateTime::fromString(said.madeAt, Qt::ISODate).toLocalTime();
    const QString date =
        at.isValid() ? QLocale().toString(at.date(), QStringLiteral("dd.MM.yyyy")) : said.madeAt;
    const QString who = said.author.isEmpty() ? ProblemsModel::tr("somebody") : said.author;
    return said.holds ? ProblemsModel::tr("Accepted by %1 on %2: %3").arg(who, date, said.reason)
                      : ProblemsModel::tr("Was accepted by %1 on %2 (%3); the facts have changed since.")
                            .arg(who, date, said.reason);
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
            return problem.isAccepted() ? tr("Accepted") : severityName(problem.severity);
        return problem.acceptance ? problem.text + u'\n' + acceptanceText(problem) : problem.text;
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1: %2").arg(severityName(problem.severity), problem.text);
        return problem.acceptance ? text + u' ' + acceptanceText(problem) : text;
    }
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
    default:
        return tr("What");
    }
}

int ProblemsModel::count(Severity severity) const
{
    return int(std::count_if(m_problems.cbegin(), m_problems.cend(), [severity](const Problem& problem) {
        return problem.severity == severity && !problem.isAccepted();
    }));
}

int ProblemsModel::acceptedCount() const
{
    return int(std::count_if(m_problems.cbegin(), m_problems.cend(),
                             [](const Problem& problem) { return problem.isAccepted(); }));
}

void ProblemsModel::take()
{
    const QList<Problem>& found = m_checker.problems();
    const QStringList wanted = findingsOf(found);
    removeAllBut(QSet<QString>(wanted.cbegin(), wanted.cend()));
    QStringList present = findingsOf(m_problems);
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < present.size() && present[row] == wanted[row])
            continue;
        const int from = int(present.indexOf(wanted[row], row));
        if (from >= 0) {
            beginMoveRows({}, from, from, {}, row);
            m_problems.move(from, row);
            endMoveRows();
            present.move(from, row);
            continue;
        }
        int count = 1;
        while (row + count < wanted.size() && !present.contains(wanted[row + count]))
            ++count;
        beginInsertRows({}, row, row + count - 1);
        for (int i = row; i < row + count; ++i) {
            m_problems.insert(i, found[i]);
            present.insert(i, wanted[i]);
        }
        endInsertRows();
        row += count - 1;
    }
    removeRange(int(found.size()), rowCount() - 1); // the same finding more often than now
    // The fixes of findings that stayed are of the new plan.
    m_problems = found;
    if (!m_problems.isEmpty())
        emit dataChanged(index(0, TextColumn), index(rowCount() - 1, TextColumn));
    emit countsChanged();
}

void ProblemsModel::removeAllBut(const QSet<QString>& wanted)
{
    int last = rowCount() - 1;
    while (last >= 0) {
        int first = last + 1;
        while (first > 0 && !wanted.contains(findingOf(m_problems[first - 1])))
            --first;
        removeRange(first, last);
        last = first - 2; // the one in front stays
    }
}

void ProblemsModel::removeRange(int first, int last)
{
    if (first > last)
        return;
    beginRemoveRows({}, first, last);
    m_problems.remove(first, last - first + 1);
    endRemoveRows();
}
} // namespace convenor
