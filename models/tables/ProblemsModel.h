// What is wrong, doubtful or worth a look, as a list.
#pragma once

#include "editing/PlanChecker.h"

#include <QAbstractTableModel>

namespace convenor {
// Columns: severity (word, icon by SeverityRole), sentence, number of fixes. SubjectRole leads to the first
// subject.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, TextColumn, FixesColumn, ColumnCount };

    // The checker must outlive the model.
    explicit ProblemsModel(PlanChecker& checker, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const Problem& problem(int row) const { return m_problems.at(row); }
    int count(Severity severity) const;

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

// "error", "warning", "hint" in the language of the window.
QString severityName(Severity severity);
} // namespace convenor
