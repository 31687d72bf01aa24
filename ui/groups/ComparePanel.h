// Rounds against each other: who meets again beside what cannot be helped, and how wishes were met.
#pragma once

#include "editing/groups/Division.h"
#include "ui/widgets/Aside.h"
#include "ui/WindowPage.h"

namespace convenor {
class PlainLabel;
class SentenceList;

class ComparePanel : public QWidget
{
    Q_OBJECT

public:
    // What the session names must outlive the panel.
    explicit ComparePanel(const Session& session, QWidget* parent = nullptr);

    // The round whose lines come first; 0 = none in particular.
    void setRound(Id round);
    // Waits for the numbers.
    void finishCounting() { m_aside.finish(); }

signals:
    // A line that somebody asks for by Enter, for who reads by ear.
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Answer
    {
        QString total;
        QStringList lines;
    };
    static Answer answerFor(const Plan& plan, Id round);
    void refresh();
    void take(const Answer& answer);

    Session m_session;
    Aside m_aside;
    Id m_round = 0;
    PlainLabel* m_total;
    SentenceList* m_list;
    bool m_stale = true;
};
} // namespace convenor
