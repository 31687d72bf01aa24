// The board of a round: a column for those in no group, and one for each group, side by side.
#pragma once

#include "domain/Id.h"

#include <QItemSelectionModel>
#include <QScrollArea>

namespace convenor {
class GroupColumn;
class GroupColumnList;
class GroupListModel;
class RoundColumns;

// Goes about with the arrows, selects over all columns, drags and drops. What is done to people is asked for:
// by the actions, whose keys work here, and by signals.
class GroupBoard : public QScrollArea
{
    Q_OBJECT

public:
    // The columns must outlive the board.
    explicit GroupBoard(RoundColumns& columns, QWidget* parent = nullptr);

    // Whose keys the lists do, and what stands in their menus. The actions must outlive the board.
    void setActions(const QList<QAction*>& actions, const QList<QAction*>& menu);

    // The person and the group (0 = those in none) where the keys are; a person of 0 in an empty column.
    Id currentPerson() const;
    Id currentGroup() const;
    // Everybody selected, by column; the current person when nobody is.
    QList<Id> selectedPeople() const;
    // False when the board does not show her.
    bool goToPerson(Id person);
    bool goToGroup(Id group);
    // Who is outlined until the exchange is done; 0 = nobody.
    void setMarked(Id person);

    // While it stays, a step that takes the person at hand away goes on with whoever stood next. Otherwise
    // the keys follow the person.
    void setStays(bool stays) { m_stays = stays; }

    void takeFocus();
    // All lists, in order.
    QList<GroupColumnList*> lists() const;

signals:
    // Where the keys are.
    void currentChanged();
    // Dropped on a column (0 = in no group).
    void moveRequested(const QList<convenor::Id>& people, convenor::Id group);
    void swapRequested(convenor::Id one, convenor::Id other);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    GroupColumn* addColumn(GroupListModel& model);
    void connectList(GroupColumn* column);
    void rebuild();
    void arrange();
    int widthOf(const GroupColumn* column, int width) const;
    // What all headers take, in columns of a width.
    int headerHeight(int width, bool brief) const;
    int columnIndex(const GroupColumn* column) const;
    void setCurrentColumn(GroupColumn* column);
    void goTo(GroupColumn* column, int row, QItemSelectionModel::SelectionFlags command);
    void goSideways(int step, Qt::KeyboardModifiers modifiers);
    void clearOthers(const GroupColumnList* but);
    bool handleKey(QKeyEvent* event);
    void rememberPlace();
    void findPlace();
    void drag(GroupColumnList* from);
    void drop(GroupColumn* column, const QByteArray& people, Id onto, bool swaps);

    RoundColumns& m_columns;
    QWidget* m_inside;
    QList<GroupColumn*> m_shown;
    GroupColumn* m_current = nullptr;
    QList<QAction*> m_actions;
    QList<QAction*> m_menu;
    int m_line = 0; // that Left and Right keep
    bool m_stays = false;
    bool m_headersDiffer = false;
    // Before the plan moved.
    Id m_personBefore = 0;
    QList<Id> m_columnBefore;
};
} // namespace convenor
