// The page on which the agenda is made: days, the grid, the outline, the inspector.
#pragma once

#include "ui/WindowPage.h"

class QSplitter;
class QTabBar;
class QTreeView;

namespace convenor {
class AgendaGrid;
class AgendaModel;
class AgendaTreeModel;
class Inspector;
class PlainLabel;

class AgendaPage : public WindowPage
{
    Q_OBJECT

public:
    explicit AgendaPage(const Session& session, QWidget* parent = nullptr);

    QWidget* inspector() override;
    bool goTo(const Subject& subject) override;
    Subject selected() const override;
    void takeFocus() override;
    bool finishEditing() override;
    QList<QAction*> pageActions() const override;

signals:
    // Somebody wants to see who signed up for an item, and who came.
    void attendanceRequested(convenor::Id item);
    // Somebody wants to see an item's breakout groups, or make them.
    void groupsRequested(convenor::Id item);
    // Somebody wants to see an item's helpdesk or matchmaking, or make one.
    void helpdeskRequested(convenor::Id item);

private:
    QWidget* makeDayBar();
    void makeOutline();
    void fillDays();
    void showDay(int tab);
    void updateSum();
    void addDay();
    void goToOutline(const QModelIndex& index);

    AgendaModel* m_model;
    AgendaTreeModel* m_tree;
    AgendaGrid* m_grid;
    QTreeView* m_outline;
    Inspector* m_inspector;
    QTabBar* m_days;
    PlainLabel* m_sum;
    QAction* m_showOutline;
    QAction* m_addDay;
    bool m_sumIsRed = false;
    bool m_filling = false;
};
} // namespace convenor
