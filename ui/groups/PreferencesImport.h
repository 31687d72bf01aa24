// Choices of groups taken in from a file or from the clipboard: a bar that shows what would come of it before
// anything is written.
#pragma once

#include "exchange/Preferences.h"
#include "ui/groups/Aside.h"
#include "ui/WindowPage.h"

#include <QFrame>

#include <memory>

class QComboBox;
class QPushButton;

namespace convenor {
class PlainLabel;
class SentenceList;

// Hidden until a table is opened. Enter takes the choices over as one step, Esc leaves.
class PreferencesImport : public QFrame
{
    Q_OBJECT

public:
    // What the session names must outlive the bar.
    explicit PreferencesImport(const Session& session, QWidget* parent = nullptr);
    ~PreferencesImport() override;

    // Which round the page shows: taken where the table itself does not tell.
    void setRound(Id round) { m_shownRound = round; }
    // Asks for a file by the Prompter; nothing happens when none is chosen.
    void chooseFile();
    // What lies on the clipboard, tabs between the cells; a sentence when there is no table.
    void paste();
    // Reads and matches in a worker; what was open is dropped.
    void open(const QString& path);
    void openText(const QString& text);
    // Waits for what is being worked out, and shows it.
    void finish() { m_aside.finish(); }
    bool isReady() const { return m_answer && m_answer->import && !m_aside.isWaiting(); }

public slots:
    // Writes the choices as one step and closes. Says why where that cannot be.
    void importNow();
    // Closes; nothing was changed.
    void leave();

signals:
    void said(const QString& sentence);
    // The choices were taken over, of this round.
    void done(convenor::Id round);
    void closed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using File = std::shared_ptr<const TableFile>;
    // What the worker found out about one table.
    struct Answer
    {
        File file = {}; // null: it could not be read
        std::optional<Error> error = {};
        std::optional<PreferenceColumns> columns = {};
        std::optional<ImportedPreferences> import = {};
    };
    static Answer answerFor(const Result<File>& file, const Plan& plan, Id wanted, Id shown,
                            const std::stop_token& stop);
    bool refuseWithoutGroups();
    QWidget* makeChoices();
    void begin(const QString& name);
    void ask(std::function<Result<File>(const std::stop_token&)> read);
    void askAgain();
    void take(const std::shared_ptr<const Answer>& answer);
    void fillRounds();
    Id wantedRound() const;

    Session m_session;
    Aside m_aside;
    Id m_shownRound = 0;
    QString m_name; // of the file
    std::shared_ptr<const Answer> m_answer;
    PlainLabel* m_title;
    PlainLabel* m_outlook;
    SentenceList* m_list;
    QComboBox* m_rounds = nullptr;
    QWidget* m_roundField = nullptr;
    QPushButton* m_import = nullptr;
};
} // namespace convenor
