// How a round is to be divided, in words: what counts most, by what groups are to be even, who sits together
// and who apart.
#pragma once

#include "editing/groups/GroupEdits.h"
#include "ui/widgets/RecordPanel.h"
#include "ui/WindowPage.h"

class QPushButton;

namespace convenor {
class FormBuilder;
class NameLine;
class PlainLabel;
class SentenceList;

class CriteriaPanel : public RecordPanel
{
    Q_OBJECT

public:
    // What the session names must outlive the panel.
    CriteriaPanel(const Session& session, GroupEdits edits, QWidget* parent = nullptr);

    // 0: none; the panel then only says so.
    void setRound(Id round);

signals:
    // Somebody wants the round divided by what stands here.
    void divideRequested(convenor::Id round);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void fill() override;

private:
    // One of the two lists: its rows are pairs of people, its line adds one.
    struct PairList
    {
        PairKind kind = PairKind::Together;
        NameLine* line = nullptr;
        SentenceList* list = nullptr;
        PlainLabel* problem = nullptr;
    };
    void makeFields();
    void addBalance(BalanceBy by, const QString& label, const QString& tip);
    PairList makePairs(PairKind kind, const QString& label, const QString& tip);
    void fillPairs(const PairList& pairs);
    void addPair(const PairList& pairs);
    void removePair(const PairList& pairs);
    QString edit(const std::function<void(BreakoutRound&)>& change, const QString& mergeKey);
    const BreakoutRound* round() const;

    Session m_session;
    GroupEdits m_edits;
    Id m_round = 0;
    PlainLabel* m_title;
    QWidget* m_rest;
    FormBuilder* m_form = nullptr;
    PairList m_together;
    PairList m_apart;
    QPushButton* m_divide = nullptr;
};
} // namespace convenor
