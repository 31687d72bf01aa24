// The days of the workshop as tabs, onto which items can be dropped.
#pragma once

#include "domain/Id.h"

#include <QTabBar>

namespace convenor {
class PlanEditor;

// A tab's data is its day. Items held over a tab for a moment turn to that day, so that they can be put down
// at a place of it; let go on the tab they go to its end.
class DayTabs : public QTabBar
{
    Q_OBJECT

public:
    // The editor must outlive the tabs.
    explicit DayTabs(PlanEditor& editor, QWidget* parent = nullptr);

    Id dayAt(int tab) const { return tabData(tab).toLongLong(); }
    // The tab of a day; -1 when there is none.
    int tabOf(Id day) const;

signals:
    // Items were let go on a day; copies of them are wanted when Ctrl was held.
    void dropped(const QList<convenor::Id>& items, convenor::Id day, bool copies);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    PlanEditor& m_editor;
};
} // namespace convenor
