// Requests typed or pasted as lines, "Anna Georgieva: state aid > Marc Pattinson": a bar that shows how each
// is understood before anything is written.
#pragma once

#include "domain/HelpdeskRecords.h"
#include "editing/meetings/MeetingEdits.h"
#include "ui/widgets/Aside.h"
#include "ui/WindowPage.h"

#include <QFrame>

#include <memory>

class QPushButton;

namespace convenor {
class LinesEdit;
class PlainLabel;
class SentenceList;
struct TypedLine;

// Hidden until somebody asks for it. Enter adds all lines as one step, Esc leaves.
class RequestPaste : public QFrame
{
    Q_OBJECT

public:
    // What the session names must outlive the bar.
    RequestPaste(const Session& session, MeetingEdits edits, QWidget* parent = nullptr);
    ~RequestPaste() override;

    // The helpdesk or matchmaking that the lines are for.
    void setHelpdesk(Id helpdesk);
    // Opens with the focus on the lines.
    void ask();
    // Adds what the lines say. Says what is not understood, and adds nothing, where a line is wrong.
    void make();
    void close();
    // Waits until the lines are understood.
    void finish() { m_aside.finish(); }

signals:
    void said(const QString& sentence);
    void done(convenor::Id helpdesk);
    // A table with columns was pasted: for RequestsImport::openText.
    void tablePasted(const QString& text);
    void opened();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    // What is worked out aside.
    struct Outlook
    {
        QList<TypedLine> lines;
        QStringList sentences; // one for each line
        QList<MeetingRequest> fresh;
        int wrong = 0;
        int known = 0;
    };
    static Outlook outlookOf(const Plan& plan, Id helpdesk, const QString& text);
    QLayout* makeButtons();
    void followText();
    void askOutlook();
    void take(const Outlook& outlook);
    void planChanged();

    Session m_session;
    MeetingEdits m_edits;
    Aside m_aside;
    Id m_helpdesk = 0;
    LinesEdit* m_lines;
    PlainLabel* m_label;
    PlainLabel* m_outlook;
    SentenceList* m_list;
    QPushButton* m_make = nullptr;
    std::shared_ptr<const Outlook> m_found; // of the text as it stands; null while it is worked out
};
} // namespace convenor
