// The problems of the workshop below the page: counted in the header, listed when it is open, with ways out
// and what was accepted.
#pragma once

#include "domain/rules/WaysOut.h"
#include "ui/WindowPage.h"

class QPushButton;
class QToolButton;

namespace convenor {
class AcknowledgeBar;
class Aside;
class PlainLabel;
class ProblemList;
class ProblemsModel;
class SentenceList;

class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(const Session& session, QWidget* parent = nullptr);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    void takeFocus();
    // What the header says: "Problems: 2 errors, 1 warning, 3 accepted".
    QString countText() const;

    // The ways out of what is wrong with the record, in a small list beside the focus (Ctrl+.); of the
    // current problem when the focus is in the panel.
    void showWaysOut(const Subject& subject);
    // Asks why the current problem is acceptable, or takes its acceptance back; opens the panel first.
    void acceptOrTakeBack();

signals:
    void openChanged(bool open);
    void goToRequested(const convenor::Subject& subject);
    void said(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHeader();
    void makeBody();
    QWidget* makeButtons();
    void showCounts();
    // Looks for the ways out of the current problem, in a worker.
    void askWays();
    void showWays(const QList<rules::WayOut>& ways);
    void takeWay(int number);
    const Problem* currentProblem() const;
    void goToCurrent();
    void takeBack();
    // Finds the problem again in what the rules say of the plan of now; -1 when it is gone.
    int rowNow(const Problem& problem);
    void askWhy(int row, const QString& reason = {});
    void accept(const QString& reason);
    void leaveBar();
    void showMenu(const QPoint& at);
    bool isReadOnly();

    Session m_session;
    ProblemsModel* m_model;
    QToolButton* m_header;
    QWidget* m_body = nullptr; // with all in it: made when it is first opened
    ProblemList* m_list = nullptr;
    SentenceList* m_ways = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_acceptButton = nullptr;
    AcknowledgeBar* m_bar = nullptr;
    PlainLabel* m_empty = nullptr;
    Aside* m_aside;
    QList<rules::WayOut> m_shown;   // the ways out in the list
    std::optional<Problem> m_asked; // what the bar asks about
    QString m_askedFacts;           // and what it hung on when it asked
    bool m_open = false;
};
} // namespace convenor
