// The field above the board: finds somebody by letters and moves her by a figure; or chooses a group.
#pragma once

#include "domain/planners/AttendancePlanner.h"

#include <QFrame>

class QLineEdit;

namespace convenor {
class GroupBoard;
class PlanEditor;
class PlainLabel;
class RoundColumns;

// Keeps the focus while the board shows what is found. Hidden until it is asked for.
class GroupBoardField : public QFrame
{
    Q_OBJECT

public:
    // All must outlive the field.
    GroupBoardField(const PlanEditor& editor, RoundColumns& columns, GroupBoard& board,
                    QWidget* parent = nullptr);

    // Letters find people, folded: "geo" finds Георгиева. A figure moves whoever was found, 0 takes her out
    // of her group; then the next one may be typed.
    void find();
    // Letters or a number choose the group that those selected move to.
    void chooseGroup();
    // Hides it; the keys go back to the board.
    void leave();

signals:
    // A group of 0: out of their groups.
    void moveRequested(const QList<convenor::Id>& people, convenor::Id group);
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Mode { Find, Choose };
    void open(Mode mode);
    bool keyInFind(QKeyEvent* event);
    void search();
    void lookAgain();
    void step(int by);
    void typeFigure(int figure);
    void moveFound(int number);
    void enter();
    // The groups that what was typed may mean: by its number, or by the beginnings of its words.
    QList<Id> groupsMeant(const QString& typed) const;
    int groupCount() const;
    QString groupLine(Id group) const;
    void showHint();

    const PlanEditor& m_editor;
    RoundColumns& m_columns;
    GroupBoard& m_board;
    PlainLabel* m_label;
    QLineEdit* m_line;
    PlainLabel* m_hint;
    Mode m_mode = Mode::Find;
    QList<Id> m_found; // people, or groups
    int m_at = 0;      // of those
    int m_number = 0;  // typed so far of a group's number
};
} // namespace convenor
