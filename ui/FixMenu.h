// The ways out of what is wrong with one thing, numbered: a digit takes one (Ctrl+. opens it).
#pragma once

#include "domain/rules/WaysOut.h"
#include "ui/WindowPage.h"

#include <QFrame>

namespace convenor {
class SentenceList;

// Floats beside the widget that has the focus until a way is taken, Esc is pressed or somebody clicks
// elsewhere; then it deletes itself. While the rules still run on the newest state it waits for them and
// keeps the digit that was typed meanwhile.
class FixMenu : public QFrame
{
    Q_OBJECT

public:
    // The widget must outlive it; what is said comes from there.
    FixMenu(const Session& session, QWidget* anchor);

    // The ways out of all problems of a record that nobody has accepted; of an agenda item also its nearest
    // free places (with 0, and at once when nothing is wrong).
    void openFor(const Subject& subject);
    // Those of one problem.
    void openFor(const Problem& problem);

signals:
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // A line of the list; without a number it only says something.
    struct Entry
    {
        QString text;
        std::optional<Fix> fix;
        bool isPlaces = false; // "Find a free place"
    };
    void open();
    void fillWhenReady();
    void fill();
    void addProblem(const Problem& problem);
    void addPlaces();
    void add(const QString& text, std::optional<Fix> fix = {}, bool isPlaces = false);
    void place();
    // The way of a number, 0 = the free places; nothing when there is none.
    void choose(int number);
    void enter(int row);

    Session m_session;
    QWidget* m_anchor;
    SentenceList* m_list;
    Subject m_subject;
    std::optional<Problem> m_problem; // when it was opened for one
    QList<Entry> m_entries;
    int m_typed = -1; // a digit that came before the ways were known
    bool m_isReady = false;
    bool m_wantsPlaces = false;
};
} // namespace convenor
