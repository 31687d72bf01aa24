// A programme that was pasted or chosen, shown before anything is written: what was understood, where the
// text says so, what is not sure, and what it contradicts itself in.
#pragma once

#include "exchange/agenda/ProgrammeDraft.h"
#include "ui/widgets/Aside.h"
#include "ui/WindowPage.h"

#include <QFrame>

#include <memory>

class QMimeData;
class QPushButton;

namespace convenor {
class FieldsArea;
class GridView;
class MarkedText;
class PlainLabel;
class ProgrammeModel;
class SentenceList;

// Hidden until something is opened. A digit answers the question that is asked; Enter takes all over as one
// step, but not while a question is open; Esc leaves, and nothing has changed.
class ProgrammeBar : public QFrame
{
    Q_OBJECT

public:
    // What the session names must outlive the bar.
    explicit ProgrammeBar(const Session& session, QWidget* parent = nullptr);
    ~ProgrammeBar() override;

    // Where items go of which the text tells no day.
    void setDay(Id day) { m_day = day; }
    // What lies on the clipboard: a table of a text processor or a spreadsheet, a mail, any text.
    void paste();
    // Asks for a file by the Prompter; nothing happens when none is chosen.
    void chooseFile();
    // Reads in a worker; what was open is dropped.
    void open(const QString& path);
    void openMime(const QMimeData& data);
    // Waits for what is being read, and shows it.
    void finish() { m_aside.finish(); }

    // To what is asked next.
    void takeFocus();

    const ProgrammeDraft& draft() const;
    // Answers the question that is asked first: 1 is the first reading, the number behind the last leaves it
    // empty. Nothing for other numbers.
    void answer(int number);

public slots:
    // Writes the draft as one step and closes. Says why where that cannot be.
    void takeOver();
    // Closes; nothing was changed.
    void leave();

signals:
    void said(const QString& sentence);
    void opened();
    // The programme was taken over; its first item, 0 when there is none.
    void done(convenor::Id firstItem);
    void closed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Reading;
    QWidget* makeParts();
    QWidget* makeReview();
    QWidget* makeButtons();
    void ask(const QString& name, std::function<Reading(const std::stop_token&)> read);
    void take(const std::shared_ptr<const Reading>& reading);
    void showDraft();
    void showQuestion();
    void showTotals();
    void showSource();
    void chooseReading(int row);
    // Answers when the key is a digit and a question is open.
    bool takeDigit(const QKeyEvent& key);

    Session m_session;
    Aside m_aside;
    Id m_day = 0;
    QString m_error; // why nothing could be read
    ProgrammeModel* m_model;
    GridView* m_grid;
    PlainLabel* m_title;
    PlainLabel* m_outlook;
    SentenceList* m_questions;
    SentenceList* m_remarks;
    MarkedText* m_source;
    FieldsArea* m_area = nullptr; // the parts above the buttons
    QPushButton* m_takeOver = nullptr;
};
} // namespace convenor
