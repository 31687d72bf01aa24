// Breakout groups: the board of a round, how it is divided, repaired, explained and compared.
#pragma once

#include "editing/groups/GroupEdits.h"
#include "ui/widgets/Aside.h"
#include "ui/WindowPage.h"

class QComboBox;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace convenor {
class ComparePanel;
class CriteriaPanel;
class GroupBoard;
class GroupBoardField;
class GroupBoardProgress;
class GroupDivider;
class GroupPanel;
class NewRoundBar;
class PlainLabel;
class PreferencesImport;
class RepairBar;
class RoundColumns;
class SeatPanel;

class GroupsPage : public WindowPage
{
    Q_OBJECT

public:
    explicit GroupsPage(const Session& session, QWidget* parent = nullptr);

    QWidget* inspector() override;
    // To whatever boardPlaceOf finds.
    bool goTo(const Subject& subject) override;
    Subject selected() const override;
    void takeFocus() override;
    bool finishEditing() override;
    QList<QAction*> pageActions() const override { return m_actions; }

    // The round that is shown, 0 = none.
    Id round() const;
    void showRound(Id round);
    // The first round of an agenda item; one that has none is asked for.
    void showItem(Id item);
    // Waits until what is being divided has been taken over.
    void finishDividing();
    // Waits for the numbers of the round.
    void finishCounting() { m_aside.finish(); }

signals:
    // Somebody wants to see the panel beside the page.
    void inspectorRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeParts();
    QWidget* makeTop();
    void addBars(QVBoxLayout* column);
    QWidget* makeInspector();
    QWidget* scrolled(QWidget* panel);
    void connectParts();
    void sayWhatIsThere();
    void fillRounds();
    void followRounds();
    void take(const ChangeSet& changes);
    void showNumbers();
    void followCurrent();
    void showBroken();
    void showPanel(QWidget* panel);
    void stepRound(int by);

    // Gestures (GroupsGestures.cpp).
    void makeActions();
    void makeWindowActions();
    void makeBoardActions();
    QMenu* makeMoveMenu();
    QAction* addAction(const QString& name, const QString& text, const QList<QKeySequence>& keys, bool writes,
                       std::function<void()> run);
    // The same, its keys done by the board.
    QAction* addBoardAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                            bool writes, std::function<void()> run);
    void divide(DivisionKind kind, const QList<Id>& rounds, const QString& what);
    void takeDivision(const Result<Division>& answer);
    bool tell(const Result<QString>& outcome);
    void move(const QList<Id>& people, Id group);
    void togglePinned();
    void swapSelected();
    void swap(Id one, Id other);
    void mark(Id person);
    void forget();
    void addGroup();
    void editGroup();
    void removeGroup();
    void removeRound();
    void explain();

    GroupEdits m_edits;
    RoundColumns* m_columns;
    GroupDivider* m_divider;
    Aside m_aside;
    QComboBox* m_rounds = nullptr;
    PlainLabel* m_numbers = nullptr;
    PlainLabel* m_report = nullptr;
    NewRoundBar* m_newRound = nullptr;
    RepairBar* m_repair = nullptr;
    PreferencesImport* m_wishes = nullptr;
    GroupBoardProgress* m_progress = nullptr;
    GroupBoardField* m_field = nullptr;
    GroupBoard* m_board = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_inspector = nullptr;
    QTabWidget* m_tabs = nullptr;
    SeatPanel* m_seat = nullptr;
    GroupPanel* m_group = nullptr;
    PlainLabel* m_broken = nullptr; // above the panel of the group
    CriteriaPanel* m_criteria = nullptr;
    ComparePanel* m_compare = nullptr;
    QList<QAction*> m_actions;
    QList<QAction*> m_boardActions;
    QMenu* m_moveMenu = nullptr;
    QAction* m_swapHere = nullptr; // enabled while somebody is to be exchanged
    Id m_marked = 0;               // who is to be exchanged with somebody
    Id m_shownGroup = 0;
    QList<Id> m_asked;  // rounds that are being divided; empty = all
    quint64 m_seed = 0; // one more with each reshuffle: each shuffles otherwise
    bool m_ownStep = false;
};
} // namespace convenor
