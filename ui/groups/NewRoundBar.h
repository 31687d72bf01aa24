// A new round of groups: how many or which topics, where, and what will come of it before anything is made.
#pragma once

#include "domain/planners/RoundPlanner.h"
#include "editing/groups/GroupEdits.h"
#include "ui/WindowPage.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace convenor {
class PlainLabel;
class LinesEdit;

// A bar above the board, hidden until somebody asks for a round. Enter makes it, Esc leaves.
class NewRoundBar : public QFrame
{
    Q_OBJECT

public:
    // What the session names must outlive the bar.
    NewRoundBar(const Session& session, GroupEdits edits, QWidget* parent = nullptr);

    // Opens for an agenda item, with the focus on "how many". 0, or an item that can have no groups: the
    // first item made for groups that has no round yet.
    void ask(Id item = 0);
    // Makes the round as it stands in the bar. Says what to change, and makes nothing, where it cannot be.
    void make();
    // Back to the board; nothing is made.
    void close();

signals:
    void said(const QString& sentence);
    // The round was made.
    void done(convenor::Id round);
    // ... and its people are to be divided at once.
    void divideRequested(convenor::Id round);
    void opened();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    // What will come of the wish: people, how many a group holds, or why it cannot be.
    struct Outlook
    {
        QString sentence;
        bool possible = false;
    };
    void buildFields(QLayout* column);
    QLayout* buildButtons();
    QWidget* addField(QWidget* row, const QString& label, QWidget* field, const QString& name,
                      const QString& tip);
    void fillItems(Id wanted);
    void fillRooms();
    void planChanged();
    RoundWish wish() const;
    Outlook outlookOf(const RoundWish& wish);
    int peopleOfItem(const Plan& with, Id round);
    void showOutlook();

    Session m_session;
    GroupEdits m_edits;
    LinesEdit* m_topics;
    QComboBox* m_item;
    QListWidget* m_rooms;
    QWidget* m_roomsField = nullptr;
    QSpinBox* m_capacity;
    QCheckBox* m_divide;
    PlainLabel* m_outlook;
    QPushButton* m_make = nullptr;
    Id m_countedItem = 0; // whose people are counted
    int m_counted = 0;
};
} // namespace convenor
