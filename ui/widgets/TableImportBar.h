// A table taken in from a file or from the clipboard: a bar that shows what would come of it before anything
// is written.
#pragma once

#include "exchange/SheetLook.h"
#include "ui/widgets/Aside.h"
#include "ui/WindowPage.h"

#include <QFrame>

#include <memory>

class QComboBox;
class QPushButton;

namespace convenor {
class PlainLabel;
class SentenceList;

// Hidden until a table is opened. Enter takes it over as one step, Esc leaves. What the table is of (choices
// of groups, requests) says whoever derives from it.
class TableImportBar : public QFrame
{
    Q_OBJECT

public:
    ~TableImportBar() override;

    // Asks for a file by the Prompter; nothing happens when none is chosen.
    void chooseFile();
    // What lies on the clipboard, tabs between the cells; a sentence when there is no table.
    void paste();
    // Reads and matches in a worker; what was open is dropped.
    void open(const QString& path);
    void openText(const QString& text);
    // Waits for what is being worked out, and shows it.
    void finish() { m_aside.finish(); }
    bool isReady() const { return m_answer && !m_answer->error && !m_aside.isWaiting(); }

public slots:
    // Writes what the table says as one step and closes. Says why where that cannot be.
    void importNow();
    // Closes; nothing was changed.
    void leave();

signals:
    void said(const QString& sentence);
    // The table was taken over; into which round or helpdesk.
    void done(convenor::Id where);
    void closed();

protected:
    // What the bar is called and says, in the language of the window.
    struct Words
    {
        QString name;       // object names: "preferences" makes "preferencesTitle", "importPreferences" ...
        QString what;       // "Choices of groups", of the file chooser
        QString accessible; // of the bar
        QString from;       // "Choices from %1"
        QString where;      // label of the list of rounds or helpdesks
        QString whereTip;
        QString take; // the button
        QString noTable;
        QString nothing; // the table says nothing new
    };
    // A round or helpdesk that the table may be of.
    using Choice = QPair<Id, QString>;
    // What comes of a table. Everything is made in the worker.
    struct Reading
    {
        std::optional<Error> error = {};
        QString totals;       // one sentence or a few
        QStringList lines;    // how it was read
        QStringList problems; // what was not understood
        ChangeSet changes;
        QString label; // of the step
        Id where = 0;
    };
    // Called in a worker with the table that is usual in the file. `wanted`: chosen by hand, 0 = none;
    // `shown`: on the page, tried where the table does not tell.
    using Reader = std::function<Reading(const TableFile& file, const SheetLook& look, const Plan& plan,
                                         Id wanted, Id shown, const std::stop_token& stop)>;

    // What the session names must outlive the bar.
    TableImportBar(const Session& session, const Words& words, QWidget* parent);
    const Session& session() const { return m_session; }
    void setShown(Id shown) { m_shown = shown; }

    // Why no table can be taken in now; "" when one can.
    virtual QString refusal() const = 0;
    virtual QList<Choice> choices() const = 0;
    virtual Reader reader() const = 0;

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using File = std::shared_ptr<const TableFile>;
    // A null file: it could not be read.
    struct Answer : Reading
    {
        File file = {};
        QStringList remarks = {};
    };
    bool refuse();
    QWidget* makeChoices();
    void begin(const QString& name);
    void ask(std::function<Result<File>(const std::stop_token&)> read);
    void askAgain();
    void askAgainIfStale();
    void take(const std::shared_ptr<const Answer>& answer);
    void fillChoices();

    Session m_session;
    Words m_words;
    Aside m_aside;
    Id m_shown = 0;
    QString m_name; // of the file
    std::shared_ptr<const Answer> m_answer;
    bool m_isStale = false; // the workshop has changed while there was no answer
    PlainLabel* m_title;
    PlainLabel* m_outlook;
    SentenceList* m_list;
    QComboBox* m_choices = nullptr;
    QWidget* m_choiceField = nullptr;
    QPushButton* m_import = nullptr;
};
} // namespace convenor
