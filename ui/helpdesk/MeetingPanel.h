// One meeting beside the board: who, when, where, what about, and what came of it.
#pragma once

#include "editing/meetings/MeetingEdits.h"
#include "ui/widgets/RecordPanel.h"
#include "ui/WindowPage.h"

class QLineEdit;
class QPushButton;

namespace convenor {
class ConfirmationCopy;
class FormBuilder;
class MeetingOutcomes;
class PlainLabel;

class MeetingPanel : public RecordPanel
{
    Q_OBJECT

public:
    // What the session names must outlive the panel.
    MeetingPanel(const Session& session, MeetingEdits edits, QWidget* parent = nullptr);

    // The booking; 0: none; the panel then only says so.
    void setMeeting(Id booking);
    Id meeting() const { return m_booking; }
    bool finish() override;

signals:
    // Somebody wants to see the request of the meeting, or its expert.
    void requestRequested(convenor::Id request);
    void expertRequested(convenor::Id expert);

protected:
    void fill() override;

private:
    void makeFields();
    QString commitTable(const QString& text, const QString& mergeKey);
    QString edit(const Booking& after, const QString& mergeKey);
    QString tell(const Result<QString>& outcome);
    const Booking* record() const;

    Session m_session;
    MeetingEdits m_edits;
    Id m_booking = 0;
    PlainLabel* m_title;
    PlainLabel* m_where;
    QWidget* m_rest;
    FormBuilder* m_form = nullptr;
    QLineEdit* m_topic = nullptr;
    ConfirmationCopy* m_confirmation = nullptr;
    MeetingOutcomes* m_outcomes = nullptr;
    QPushButton* m_seeRequest = nullptr;
    QPushButton* m_seeExpert = nullptr;
};
} // namespace convenor
