// One request beside the board, or a new one: who, about what, whom they wish for, when.
#pragma once

#include "editing/meetings/MeetingEdits.h"
#include "ui/widgets/RecordPanel.h"
#include "ui/WindowPage.h"

class QPushButton;

namespace convenor {
class FormBuilder;
class NameLine;
class PlainLabel;

// With a request, each field is stored as in every panel; with none, the fields are those of a new request,
// which Enter or the button adds as one step.
class RequestPanel : public RecordPanel
{
    Q_OBJECT

public:
    // What the session names must outlive the panel.
    RequestPanel(const Session& session, MeetingEdits edits, QWidget* parent = nullptr);

    // The helpdesk or matchmaking that a new request is for.
    void setHelpdesk(Id helpdesk);
    // 0: a new one.
    void setRequest(Id request);
    Id request() const { return m_request; }
    // Begins a new request, with the focus on the name.
    void begin();

signals:
    // The new request was added.
    void done(convenor::Id request);
    // Esc: back to the board.
    void closed();

protected:
    void fill() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeFields();
    void addPersonLine(const char* name, const QString& label, const QString& tip,
                       Ref<Person> MeetingRequest::*which);
    void addClock(const char* name, const QString& label, const QString& tip,
                  std::optional<int> MeetingRequest::*which);
    void addAnswer();
    void addPriority();
    void addFlag();
    // The request shown, or the new one as it has been typed so far.
    MeetingRequest record() const;
    QString edit(const MeetingRequest& after, const QString& mergeKey);
    QString commitWishes(const QString& text, const QString& mergeKey);
    void showWhy();
    void add();
    void remove();
    void leaveNew();

    Session m_session;
    MeetingEdits m_edits;
    Id m_helpdesk = 0;
    Id m_request = 0;
    MeetingRequest m_new; // while m_request is 0
    PlainLabel* m_title;
    PlainLabel* m_why; // why it waits, or where it is booked
    QWidget* m_rest;
    FormBuilder* m_form = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_another = nullptr;
};
} // namespace convenor
