// Matchmaking: who wants to meet whom, what they answered, and who want each other.
#pragma once

#include "editing/meetings/MeetingEdits.h"
#include "ui/widgets/RecordPanel.h"
#include "ui/WindowPage.h"

namespace convenor {
class NameLine;
class PlainLabel;
class SentenceList;

class PartnerWishes : public RecordPanel
{
    Q_OBJECT

public:
    // What the session names must outlive the panel.
    PartnerWishes(const Session& session, MeetingEdits edits, QWidget* parent = nullptr);

    void setHelpdesk(Id helpdesk);
    // Only wishes of and for this person; 0 = all.
    void setPerson(Id person);
    void takeFocus();

signals:
    // Esc: back to the board.
    void closed();
    // Somebody wants to see this wish as a whole.
    void requestRequested(convenor::Id request);

protected:
    void fill() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    void add();
    void answer(RequestAnswer answer);
    void removeSelected();
    void fillList();
    QList<Id> selected() const;

    Session m_session;
    MeetingEdits m_edits;
    Id m_helpdesk = 0;
    Id m_person = 0;
    PlainLabel* m_title;
    PlainLabel* m_numbers;
    QWidget* m_rest;
    NameLine* m_line;
    PlainLabel* m_problem;
    SentenceList* m_list;
    QList<Id> m_shown; // of the rows of m_list
};
} // namespace convenor
