// "Why here?": one person's seat in a round, what another seat would cost, what the person wished for and
// whom the person met before.
#pragma once

#include "editing/groups/GroupEdits.h"
#include "ui/widgets/Aside.h"
#include "ui/widgets/RecordPanel.h"
#include "ui/WindowPage.h"

class QPushButton;

namespace convenor {
class FormBuilder;
class PlainLabel;
class SentenceList;

class SeatPanel : public RecordPanel
{
    Q_OBJECT

public:
    // What the session names must outlive the panel.
    SeatPanel(const Session& session, GroupEdits edits, QWidget* parent = nullptr);

    // A person of 0: nobody; the panel then only says so.
    void setSeat(Id round, Id person);
    // Puts the focus on the reasons.
    void takeFocus();
    // Waits for the reasons.
    void finishThinking() { m_aside.finish(); }

signals:
    // The person has got another seat.
    void done(convenor::Id person);
    // Esc: back to the board.
    void closed();

protected:
    void fill() override;

private:
    // What is worked out aside.
    struct Answer
    {
        QList<SeatReason> reasons;
        QStringList met; // a line for each other round
    };
    static Answer answerFor(const Plan& plan, Id round, Id person);
    void makeFields();
    void take(const Answer& answer);
    void takeSeat(int row);
    void showButton();
    QString commitWishes(const QString& text);
    QString commitLock(bool wanted);
    QString typedWishes() const;
    QString wishesInWords() const;

    Session m_session;
    GroupEdits m_edits;
    Aside m_aside;
    Id m_round = 0;
    Id m_person = 0;
    PlainLabel* m_name;
    PlainLabel* m_where;
    QWidget* m_rest;
    SentenceList* m_reasons;
    QPushButton* m_take;
    FormBuilder* m_form = nullptr;
    PlainLabel* m_wishes;
    PlainLabel* m_met;
    QList<SeatReason> m_shown; // of the rows of m_reasons
};
} // namespace convenor
