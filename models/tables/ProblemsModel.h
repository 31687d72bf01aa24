// What is wrong, doubtful or worth a look, as a list.
#pragma once

#include "editing/PlanChecker.h"

#include <QAbstractTableModel>

namespace convenor {
// Columns: severity (word, icon by SeverityRole; "Accepted" of what somebody has accepted), sentence with
// what was said when it was accepted on a line of its own. SubjectRole leads to the first subject. Accepted
// problems stand at the end.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, TextColumn, ColumnCount };

    // The checker must outlive the model.
    explicit ProblemsModel(PlanChecker& checker, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const Problem& problem(int row) const { return m_problems.at(row); }
    // Without those that are accepted.
    int count(Severity severity) const;
    int acceptedCount() const;

signals:
    void countsChanged();

private:
    // Brings the rows to what the checker found, by announced steps.
    void take();
    void removeAllBut(const QSet<QString>& wanted);
    void removeRange(int first, int last);

    PlanChecker& m_checker;
    QList<Problem> m_problems;
};

// "Accepted by Anna on 10.12.2026: the talk is short."; for facts that have changed since "Was accepted by
// ...; the facts have changed since."; "" when nobody has accepted it.
QString acceptanceText(const Problem& problem);

// "error", "warning", "hint" in the language of the window.
QString severityName(Severity severity);
} // namespace convenor
