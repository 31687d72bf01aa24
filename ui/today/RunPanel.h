// Now: what runs, until when, what comes next, and how late the day is.
#pragma once

#include "editing/RunEdits.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QHBoxLayout;

namespace convenor {
class PlainLabel;
class SentenceList;

// Small while today is no day of the workshop. Looks at the clock at every new minute.
class RunPanel : public QFrame
{
    Q_OBJECT

public:
    // The editor must outlive the panel.
    RunPanel(PlanEditor& editor, const RunEdits& edits, QWidget* parent = nullptr);
    // Shows a button for each of the actions: those that make sense while a day runs, and those for any time.
    void setActions(const QList<QAction*>& running, const QList<QAction*>& always);

    // Where height is scarce only what runs and how late it is: the rest is in the menu and by keys.
    void setCompact(bool compact);
    // Looks again at plan and clock.
    void refresh();
    // The running item that is chosen: the first, where several run side by side the current one of the list;
    // 0 when nothing runs.
    Id current() const;

signals:
    // The minute is another one, or the plan.
    void refreshed();
    // Enter on a running item.
    void nextRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addButton(QAction* action, QWidget* row);
    void waitForNextMinute();
    QString runningText(const DayRun& run, Id item) const;
    QString nextText(const DayRun& run) const;
    QString standText(const DayRun& run) const;
    QString awayText() const;
    QString placeText(Id item) const;
    void showRunning(const DayRun& run);
    void keepHeight();

    PlanEditor& m_editor;
    RunEdits m_edits;
    QTimer m_minute;
    QList<Id> m_running;
    QStringList m_lines;
    PlainLabel* m_clock;
    PlainLabel* m_stand;
    PlainLabel* m_next;
    SentenceList* m_list;
    QWidget* m_buttons;
    QHBoxLayout* m_top;
    bool m_isCompact = false;
};
} // namespace convenor
