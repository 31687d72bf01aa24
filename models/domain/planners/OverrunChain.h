// What stands in front of an overrun and could give minutes; for OverrunPlanner only.
#pragma once

#include "domain/rules/Problem.h"

#include <vector>

namespace convenor {
// The items that push the overrun along: those in front of it back to the nearest fixed start, through the
// items they stand in. All indices are those of Timing::items().
class OverrunChain
{
public:
    // The chain that ends with the item at `last`.
    OverrunChain(const RuleInput& input, qsizetype last);

    // What stands one after another, the nearest to the overrun first; the last one is fixed, or the first of
    // the day.
    const std::vector<qsizetype>& pieces() const { return m_pieces; }
    // Floating items of the chain with free minutes in front, the nearest first; parallel sessions are not
    // looked into.
    const std::vector<qsizetype>& buffers() const { return m_buffers; }
    // What stands one after another in the chain and holds nothing, the nearest first.
    const std::vector<qsizetype>& leaves() const { return m_leaves; }

    // Shortens talks of the chain in proportion by `by` minutes or, when they have less to give, by all they
    // have. `by` and what is taken are multiples of 5. The new minutes, by index; empty when none can give.
    QHash<qsizetype, int> shortened(int by) const;

private:
    void gather(qsizetype last);
    bool gatherInside(qsizetype piece, int depth);
    void addBuffer(qsizetype index);
    std::vector<qsizetype> runOf(qsizetype container) const;
    qsizetype inFront(qsizetype index) const;
    // What a piece can give, a multiple of 5.
    int most(qsizetype piece, int depth) const;
    void distribute(const std::vector<qsizetype>& run, int by, int depth,
                    QHash<qsizetype, int>& minutes) const;
    void shrink(qsizetype piece, int by, int depth, QHash<qsizetype, int>& minutes) const;
    const AgendaItem& item(qsizetype index) const;
    const ItemTime& time(qsizetype index) const { return m_input.timing.items().at(index); }
    qsizetype parentOf(qsizetype index) const;

    const RuleInput& m_input;
    QHash<qsizetype, std::vector<qsizetype>> m_children;
    std::vector<qsizetype> m_pieces;
    std::vector<qsizetype> m_buffers;
    std::vector<qsizetype> m_leaves;
};

// Breaks and meals keep their minutes whatever happens.
bool isPause(const AgendaItem& item);
} // namespace convenor
