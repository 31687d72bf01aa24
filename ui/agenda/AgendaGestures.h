// The gestures of the agenda page that work in whichever way one looks at it: places, lanes, days, time.
#pragma once

#include "domain/planners/AgendaPlanner.h"
#include "domain/Result.h"

#include <QDateTime>
#include <QKeySequence>
#include <QMap>
#include <QObject>

#include <functional>

class QAction;

namespace convenor {
struct PlaceWish;
struct TypedPlace;
class AgendaView;
class PlanEditor;
class TypedBar;

// Owns the actions; each works on what is selected in the view that the page shows (or in the parking list,
// while that has the focus), as one named step that says what it did.
class AgendaGestures : public QObject
{
    Q_OBJECT

public:
    // How the gestures reach the page.
    struct Page
    {
        std::function<AgendaView&()> view;
        std::function<Id()> day;               // that is shown; 0 = none
        std::function<QList<Id>()> items;      // selected, in agenda order
        std::function<bool(Id item)> goTo;     // whatever its day; the parking list too
        std::function<void(int step)> goToDay; // the next (1) or the previous (-1) day
        std::function<QDateTime()> now;        // the clock
    };
    // Editor, bar and page must outlive it.
    AgendaGestures(PlanEditor& editor, TypedBar& bar, Page page, QObject* parent);

    // By where they stand in menus.
    enum class Group { Places, Times, Ways };
    QList<QAction*> actions(Group group) const { return m_actions.value(int(group)); }
    QList<QAction*> actions() const;
    // Enables what can be done with what is selected now.
    void refresh();

    // Moves items (or copies them) to the end of a day, or below an item of the agenda: drags and pastes.
    void carryToDay(const QList<Id>& items, Id day, bool copies);
    void carryTo(const QList<Id>& items, const AgendaPlace& place, bool copies);

signals:
    void said(const QString& sentence);

private:
    void add(Group group, const QString& text, const QKeySequence& keys, void (AgendaGestures::*run)());
    void makeActions();
    void goToLane(int step);
    void previousLane() { goToLane(-1); }
    void nextLane() { goToLane(1); }
    void previousDay() { m_page.goToDay(-1); }
    void nextDay() { m_page.goToDay(1); }
    void askMove();
    void askCopy();
    void askPlace(bool copies);
    void askShift();
    void askSplit();
    void join();
    void park();
    void duplicate();
    bool report(const Result<QString>& outcome);
    QString problemOf(const Result<QString>& outcome);
    QString problemOf(const TypedPlace& typed) const;
    TypedPlace placeOf(const QList<Id>& items, const QString& text) const;
    QString nameOf(const QList<Id>& items) const;
    QString placeOutlook(const QList<Id>& items, const QString& text, bool copies) const;
    QString clashAt(Id item, const PlaceWish& wish) const;
    QString shiftOutlook(const QString& text) const;
    // What was typed, with the day and the minute that it means; else why it means nothing here.
    struct Shift
    {
        Id day = 0;
        int from = 0;
        int by = 0;
        QString problem;
    };
    Shift shiftOf(const QString& text) const;

    PlanEditor& m_editor;
    TypedBar& m_bar;
    Page m_page;
    QMap<int, QList<QAction*>> m_actions; // by Group
    Id m_askedDay = 0;                    // that was shown when the bar was asked
    int m_defaultFrom = 0;                // of a shift: the start of the item that was current
};
} // namespace convenor
