// Comes by itself when people have no seat, sit though they do not come, or a rule is broken; and when a room
// is lost. Shows what a repair costs, in moved people, and lets somebody choose.
#pragma once

#include "editing/AttendanceEdits.h"
#include "editing/groups/GroupEdits.h"
#include "ui/widgets/Aside.h"
#include "ui/WindowPage.h"

#include <QFrame>
#include <QSet>

class QComboBox;
class QPushButton;

namespace convenor {
class GroupDivider;
class JobBar;
class PlainLabel;
class SentenceList;

class RepairBar : public QFrame
{
    Q_OBJECT

public:
    // What the session names must outlive the bar. The clock tells which rounds are over: they stay as they
    // were (unless all are over).
    RepairBar(const Session& session, GroupEdits edits, QWidget* parent = nullptr,
              Clock clock = QDateTime::currentDateTimeUtc);
    ~RepairBar() override;

    // The round that is shown; all rounds are looked at, since whoever cancels leaves them all.
    void setRound(Id round) { m_round = round; }
    // Held back, the bar does not come by itself: another one has the room.
    void setHeldBack(bool held);
    // Asks which room is lost.
    void askForRoom();
    // Works out what can be done, in a worker, and shows the list of it. With a lost room: every round that
    // has groups in it.
    void repair(Id lostRoom = 0);
    // Puts the focus where one goes on: the list, or the button.
    void takeFocus();
    // Waits for what is being worked out, and shows it.
    void finish();

public slots:
    // Takes the chosen line over: one step.
    void accept();
    // Leaves everything as it is; the bar stays away until something else needs repair.
    void leave();

signals:
    void said(const QString& sentence);
    // Repaired, with the round of setRound.
    void done(convenor::Id round);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    // What the bar shows.
    enum class State { Quiet, Found, Room, Working, List };
    // What needs repair in the rounds that are divided already.
    struct Findings
    {
        QSet<Id> cancelled; // sit, and do not take part
        QSet<Id> newcomers; // take part, sit nowhere
        QStringList broken;
        QList<Id> rounds; // that are divided
        bool operator==(const Findings&) const = default;
        bool isEmpty() const { return cancelled.isEmpty() && newcomers.isEmpty() && broken.isEmpty(); }
    };
    QWidget* buildRoomRow();
    QWidget* buildButtons();
    static Findings findingsIn(const Plan& plan, const QDateTime& now);
    void ask();
    QList<Id> roundsToRepair() const;
    QString sentenceOf(const Findings& findings) const;
    void planChanged();
    void look();
    void take(const Findings& findings);
    void takeList(const Result<RepairList>& answer);
    void setState(State state);
    void showOrHide();
    void fillRooms();
    void showChoice();

    Session m_session;
    GroupEdits m_edits;
    Aside m_aside;
    Clock m_clock;
    GroupDivider* m_divider;
    Id m_round = 0;
    Id m_lostRoom = 0;       // that the repair is about
    bool m_askAgain = false; // the plan has changed while it was worked out
    State m_state = State::Quiet;
    bool m_isHeldBack = false;
    Findings m_found;
    Findings m_left; // what somebody wants to leave as it is
    RepairList m_offer;
    PlainLabel* m_sentence;
    QWidget* m_roomRow = nullptr;
    QComboBox* m_room = nullptr;
    SentenceList* m_list;
    JobBar* m_job;
    QPushButton* m_repair = nullptr;
    QPushButton* m_lost = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_leave = nullptr;
};
} // namespace convenor
