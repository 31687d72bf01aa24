// The page on which the agenda is made: days, the grid, the outline, the inspector.
#pragma once

#include "ui/WindowPage.h"

#include <functional>

class QActionGroup;
class QBoxLayout;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace convenor {
class AgendaGestures;
class AgendaGrid;
class AgendaModel;
class AgendaTreeModel;
class AgendaView;
class DayGridSwitch;
class DayTabs;
class Inspector;
class ParkingList;
class ProgrammeBar;
class PlainLabel;
class TypedBar;

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

    // Takes in a programme from a file: it is shown first.
    void importProgramme();

    // Who tells the time of day to gestures that mean "now".
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }

signals:
    // Somebody wants to see who signed up for an item, and who came.
    void attendanceRequested(convenor::Id item);
    // Somebody wants to see an item's breakout groups, or make them.
    void groupsRequested(convenor::Id item);
    // Somebody wants to see an item's helpdesk or matchmaking, or make one.
    void helpdeskRequested(convenor::Id item);
    // Somebody wants to see what was done to an item.
    void historyRequested(convenor::Id item);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeDayBar();
    void arrangeDayBar();
    QWidget* makeViews();
    void makeOutline();
    void makeGestures();
    void makeMenus();
    void makeProgramme(QWidget* views);
    void group(const QList<QAction*>& actions);
    QAction* makeMenu(const QString& title, const QList<QAction*>& actions);
    void watchParking();
    void watchEditor();
    // The way in which the day is shown now.
    AgendaView& view() const;
    QList<Id> selectedItems() const;
    void itemChanged();
    void fillDays();
    void showDay(int tab);
    void goToDay(int step);
    bool goToItem(Id item);
    void placeParked(const QList<Id>& items);
    void updateSum();
    void addDay();
    void goToOutline(const QModelIndex& index);

    AgendaModel* m_model;
    AgendaTreeModel* m_tree;
    AgendaGrid* m_grid;
    QTreeView* m_outline;
    Inspector* m_inspector;
    DayTabs* m_days;
    QBoxLayout* m_dayBar = nullptr;
    PlainLabel* m_sum;
    TypedBar* m_bar;
    QStackedWidget* m_views; // the list, and whatever else shows a day
    DayGridSwitch* m_switch = nullptr;
    ParkingList* m_parking;
    ProgrammeBar* m_programme;
    AgendaGestures* m_gestures = nullptr;
    QAction* m_showOutline;
    QAction* m_addDay;
    QAction* m_goToParking = nullptr;
    QAction* m_pasteProgramme = nullptr;
    QList<QAction*> m_pageActions;
    QActionGroup* m_agendaActions = nullptr; // that a programme being looked through takes away
    std::function<QDateTime()> m_clock;
    bool m_sumIsRed = false;
    bool m_filling = false;
};
} // namespace convenor
