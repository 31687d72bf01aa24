// Asks before people are erased for good, erases them, and says what was done.
#pragma once

#include "ui/WindowPage.h"

class QPushButton;

namespace convenor {
class PlainLabel;
struct Erased;

// A bar above a page, hidden until somebody is to be erased. Esc keeps them.
class EraseBar : public QWidget
{
    Q_OBJECT

public:
    // What the session names must outlive the bar.
    explicit EraseBar(const Session& session, QWidget* parent = nullptr);

    // Shows the question, with the focus on keeping. Nothing for nobody.
    void ask(const QSet<Id>& people);

signals:
    void said(const QString& sentence);
    // The question is answered, or what was said is read: the page takes the focus back.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void erase();
    void close();
    void showQuestion();
    void showReport(const Erased& erased);

    Session m_session;
    QSet<Id> m_people;
    PlainLabel* m_text;
    QPushButton* m_erase;
    QPushButton* m_keep;
};
} // namespace convenor
