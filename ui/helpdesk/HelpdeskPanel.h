// The settings of a helpdesk or matchmaking beside its board: lengths, limits, who is served first, experts.
#pragma once

#include "editing/meetings/MeetingEdits.h"
#include "ui/widgets/RecordPanel.h"
#include "ui/WindowPage.h"

class QPushButton;

namespace convenor {
class FormBuilder;
class NameLine;
class PlainLabel;
class SentenceList;

class HelpdeskPanel : public RecordPanel
{
    Q_OBJECT

public:
    // What the session names must outlive the panel.
    HelpdeskPanel(const Session& session, MeetingEdits edits, QWidget* parent = nullptr);

    // 0: none; the panel then only says so.
    void setHelpdesk(Id helpdesk);
    Id helpdesk() const { return m_helpdesk; }

signals:
    // Somebody wants to see one of the experts.
    void expertRequested(convenor::Id expert);

protected:
    void fill() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFields();
    void addNumber(const char* field, const QString& label, const QString& tip, bool movesMeetings);
    void addCheck(const char* field, const QString& label, const QString& tip);
    void makeExperts(QWidget* container);
    QString commitNumber(const char* field, const QString& text, const QString& mergeKey);
    QString edit(const Helpdesk& after, const QString& mergeKey);
    void showOutlook(const char* field, const QString& text);
    void fillExperts();
    void addExperts();
    void removeHelpdesk();
    const Helpdesk* record() const;

    Session m_session;
    MeetingEdits m_edits;
    Id m_helpdesk = 0;
    PlainLabel* m_title;
    PlainLabel* m_capacity;
    PlainLabel* m_outlook; // what the change that is being typed would move
    QWidget* m_rest;
    QWidget* m_expertsArea = nullptr;
    FormBuilder* m_form = nullptr;
    SentenceList* m_experts = nullptr;
    NameLine* m_expertLine = nullptr;
    PlainLabel* m_expertProblem = nullptr;
    QPushButton* m_remove = nullptr;
};
} // namespace convenor
