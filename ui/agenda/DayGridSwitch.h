// The way from the list of the agenda to its day grid and back.
#pragma once

#include "domain/Id.h"

#include <QObject>

class QAction;
class QStackedWidget;

namespace convenor {
class AgendaGrid;
class AgendaView;
class DayGridModel;
class DayGridView;
class PlanEditor;

// Puts the day grid behind the list in a stack; which one is shown is remembered. Both keep one item: while
// the day grid is shown the list follows it in the background, so that the list's gestures work on it.
class DayGridSwitch : public QObject
{
    Q_OBJECT

public:
    // All must outlive it. The list stands in the stack already.
    DayGridSwitch(PlanEditor& editor, AgendaGrid& list, QStackedWidget& views, QObject* parent);

    // The one that is shown.
    AgendaView& view() const;
    bool showsGrid() const;
    // Goes from one to the other (Ctrl+G).
    QAction* action() const { return m_action; }
    // What can be done in the day grid only.
    QList<QAction*> gridActions() const;
    // Shows the menu of those only while they can be used.
    void setGridMenu(QAction* menu);
    // What the list can do; what also makes sense in the day grid has its keys there.
    void setListActions(const QList<QAction*>& actions);

signals:
    void said(const QString& sentence);
    // The other one is shown, or another item is the current one in the day grid.
    void currentItemChanged();

private:
    void show(bool grid);
    void follow();
    void arrangeMenus();

    AgendaGrid& m_list;
    QStackedWidget& m_views;
    DayGridModel* m_model;
    DayGridView* m_grid;
    QAction* m_action;
    QAction* m_menu = nullptr;
    QList<QAction*> m_listOnly; // gestures of the list that the day grid has others for
};
} // namespace convenor
