// The day itself: what runs now and what comes next; who has come: the door with its letters, scans and
// walk-ins; sign-up for items; closing a day.
#pragma once

#include "editing/AttendanceEdits.h"
#include "editing/RunEdits.h"
#include "ui/WindowPage.h"

class QStackedWidget;

namespace convenor {
class AttendanceModel;
class AttendanceView;
class CloseBar;
class DoorField;
class PlainLabel;
class RoomLossBar;
class RunGrid;
class RunModel;
class RunPanel;
class SummaryTable;
class TakeIn;
class TakenBar;
class TargetBar;
class WalkInOffers;

class TodayPage : public WindowPage
{
    Q_OBJECT

public:
    // `clock` says what day is today and when a mark is made.
    explicit TodayPage(const Session& session, Clock clock = QDateTime::currentDateTimeUtc,
                       QWidget* parent = nullptr);

    // A mark, a day, an item (its list) or a person (on the list that is shown).
    bool goTo(const Subject& subject) override;
    Subject selected() const override;
    void takeFocus() override;
    bool finishEditing() override;
    QList<QAction*> pageActions() const override { return m_actions; }

    // Shows the list of a day or an item. What has passed or is on today is taken at the door, an item of a
    // later day is for sign-up.
    void showTarget(const AttendanceTarget& target);
    // Asks for the copy that was used at a second door and takes its marks in.
    void takeIn();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTop();
    void makeActions();
    QAction* addAction(const QString& name, const QString& text, const QKeySequence& keys,
                       std::function<void()> run);
    // The same, done by the list or the field when the key comes there.
    QAction* addListAction(const QString& name, const QString& text, const QKeySequence& keys,
                           std::function<void()> run);
    void take();

    // The door (TodayDoor.cpp).
    QList<Id> matchesOf(const QString& text) const;
    void search();
    void showHint();
    QString whatEnterDoes(Id person) const;
    void enter(bool walkIn);
    void enterPerson(Id person, bool scanned);
    void enterNobody();
    void addWalkIn();
    void toggleSelected();
    void markSelected(AttendanceState state);
    void signOffSelected();
    void join(Id person, Id group);
    void printBadge(Id person);
    void close();
    void showCopy(const Plan& copy);

    // Running the day (TodayRun.cpp).
    QList<QAction*> makeRunActions();
    void makeOrderActions();
    QAction* addRunAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                          const QString& tip, std::function<void()> run);
    void connectRun();
    Id chosenItem() const;
    Id runningItem() const;
    bool doesRun(const std::function<Result<QString>()>& step);
    void showRunningOrder(bool shown);
    void showRoomLoss();
    void takeRoomLoss();

    bool isSigningUp() const;
    bool does(const std::function<Result<QString>()>& step, Id person);
    void tell(const QString& sentence);
    void setAtDoor(bool atDoor);
    void showCloseBar();
    void showSummary(bool shown);
    void showList();

    Clock m_clock;
    AttendanceEdits m_edits;
    RunEdits m_runEdits;
    AttendanceModel* m_model;
    RunModel* m_runModel;
    RunPanel* m_runPanel;
    TargetBar* m_target;
    DoorField* m_field;
    PlainLabel* m_hint;
    PlainLabel* m_sentence;
    WalkInOffers* m_offers;
    TakenBar* m_taken;
    QStackedWidget* m_stack;
    AttendanceView* m_view;
    CloseBar* m_close;
    SummaryTable* m_summary;
    RunGrid* m_runGrid;
    RoomLossBar* m_loss;
    TakeIn* m_takeIn;
    QList<QAction*> m_actions;
    QAction* m_summaryAction = nullptr;
    QAction* m_modeAction = nullptr;
    QAction* m_runAction = nullptr;
    QString m_asked; // a text of which Enter has said that it would add a walk-in
    bool m_ownStep = false;
};
} // namespace convenor
