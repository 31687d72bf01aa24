// How many people: by country, organisation, category, status and origin, as the printed list counts them.
#pragma once

#include "domain/PeopleCounts.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QTreeWidget;

namespace convenor {
class PlanEditor;
class RecordModel;

// Counts those on whom the event counts (isExpected) and, beside them, those whom the grid shows. Follows
// both, in a worker, while it is visible. Enter or a click on a count filters the grid.
class CountsPanel : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the panel.
    CountsPanel(const PlanEditor& editor, const RecordModel& model, QWidget* parent = nullptr);
    ~CountsPanel() override;

    // Waits for the numbers of what is there now.
    void finish();

signals:
    // A text for the filter: the rows of one count.
    void filterRequested(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    // One line: both numbers of one value.
    struct Line
    {
        QString key;
        int expected = 0;
        int shown = 0;
    };
    using Lines = QList<QList<Line>>; // by CountBy
    static Lines count(const Plan& plan, const QList<Id>& shown);
    QList<Id> shownPeople() const;
    void later();
    void start();
    void take(const Lines& lines, quint64 run);
    QString keyText(CountBy by, const QString& key) const;

    const PlanEditor& m_editor;
    const RecordModel& m_model;
    QTreeWidget* m_tree;
    QTimer m_pause;
    QThreadPool m_pool;
    quint64 m_run = 0;
    bool m_stale = true;
};
} // namespace convenor
