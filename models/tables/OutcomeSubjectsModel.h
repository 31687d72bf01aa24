// What outcomes may be of, as a list: everything, the workshop, and the agenda with its groups and meetings.
#pragma once

#include "domain/planners/OutcomePlanner.h"
#include "editing/PlanEditor.h"

#include <QAbstractListModel>

namespace convenor {
// The first row is that of all outcomes. The text of a row says how many it has; DepthRole says how deep it
// stands.
class OutcomeSubjectsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // The editor must outlive the model.
    explicit OutcomeSubjectsModel(PlanEditor& editor, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    // Nothing = all outcomes.
    std::optional<OutcomeSubject> subjectAt(int row) const;
    // The first row for nothing; -1 when there is no such subject.
    int rowOf(const std::optional<OutcomeSubject>& subject) const;
    // Shows only what may be told by these letters (titles that contain all words); "" = all. Everything and
    // the workshop are always there.
    void setFilter(const QString& text);

private:
    void take();
    QList<SubjectLine> wantedLines() const;

    PlanEditor& m_editor;
    QString m_filter;
    QList<SubjectLine> m_lines; // without the first row
    QStringList m_titles;
    QMap<OutcomeSubject, int> m_counts;
    int m_total = 0;
};
} // namespace convenor
