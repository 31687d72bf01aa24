// Reminds of people whose data were to be kept only until a day that has passed. It only offers.
#pragma once

#include "ui/WindowPage.h"

#include <optional>

class QPushButton;

namespace convenor {
class EraseBar;
class PlainLabel;

// A bar above a page, with the question of erasing in it; hidden while there is nothing to remind of, and
// until the next start of the program once somebody said "later".
class RetentionBar : public QWidget
{
    Q_OBJECT

public:
    // What the session names must outlive the bar.
    explicit RetentionBar(const Session& session, QWidget* parent = nullptr);

signals:
    void said(const QString& sentence);
    // Answered: the page takes the focus back.
    void closed();

private:
    void refresh();
    // In the plan; when nobody is left there, in its history and backups.
    int countPeople();

    Session m_session;
    QWidget* m_reminder;
    PlainLabel* m_text;
    EraseBar* m_question;
    bool m_later = false;
    std::optional<int> m_past; // of the history and backups, when that was asked for
};
} // namespace convenor
