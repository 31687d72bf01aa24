// One expert of a helpdesk beside the board: where, what about, when there.
#pragma once

#include "editing/meetings/MeetingEdits.h"
#include "ui/widgets/RecordPanel.h"
#include "ui/WindowPage.h"

class QPushButton;

namespace convenor {
class FormBuilder;
class PlainLabel;

class ExpertPanel : public RecordPanel
{
    Q_OBJECT

public:
    // What the session names must outlive the panel.
    ExpertPanel(const Session& session, MeetingEdits edits, QWidget* parent = nullptr);

    // 0: none; the panel then only says so.
    void setExpert(Id expert);
    Id expert() const { return m_expert; }

protected:
    void fill() override;

private:
    void makeFields();
    void addLine(const char* field, const QString& label, const QString& tip, const QString& placeholder,
                 bool live);
    void addClock(const char* field, const QString& label, const QString& tip);
    void addRoom();
    QString commit(const char* field, const QString& text, const QString& mergeKey);
    QString commitClock(const char* field, const QString& text);
    QString edit(const HelpdeskExpert& after, const QString& mergeKey);
    void showOutlook(const char* field, const QString& text);
    void removeExpert();
    const HelpdeskExpert* record() const;

    Session m_session;
    MeetingEdits m_edits;
    Id m_expert = 0;
    PlainLabel* m_title;
    PlainLabel* m_line;
    QWidget* m_rest;
    FormBuilder* m_form = nullptr;
    PlainLabel* m_outlook = nullptr; // what the hours that are being typed would move
    PlainLabel* m_removal = nullptr; // what removing would do
    QPushButton* m_remove = nullptr;
};
} // namespace convenor
