// What a copy said otherwise than this workshop: stays until it is closed.
#pragma once

#include "domain/planners/OutcomePlanner.h"

#include <QWidget>

namespace convenor {
class PlainLabel;
class SentenceList;

// Hidden while there is nothing to tell.
class TakenOutcomesBar : public QWidget
{
    Q_OBJECT

public:
    explicit TakenOutcomesBar(QWidget* parent = nullptr);

    // The sentence of what was taken in, and where the two files have another text.
    void tell(const Plan& plan, const QString& sentence, const QList<OutcomeDifference>& differences);

signals:
    // Enter on a difference.
    void outcomeChosen(convenor::Id outcome);

private:
    PlainLabel* m_sentence;
    SentenceList* m_list;
    QList<Id> m_outcomes;
};
} // namespace convenor
