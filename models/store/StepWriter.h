// Writes the row of a step and keeps the history to its size.
#pragma once

#include "store/History.h"
#include "store/Statement.h"

#include <stop_token>

namespace convenor {
// Knows the size of every step, so that an edit does not look through the history. Must go before the
// connection does.
class StepWriter
{
public:
    // Over either limit the oldest steps go. The last step always stays, so that its number is never given
    // again.
    StepWriter(Connection& connection, std::deque<StepSize> sizes, PlanStore::HistoryLimits limits);

    // The number of the last step; 0 when there is none.
    qint64 last() const { return m_sizes.empty() ? 0 : m_sizes.back().number; }
    // The number of the oldest one that is kept; 0 when there is none.
    qint64 first() const { return m_sizes.empty() ? 0 : m_sizes.front().number; }
    // Bytes of the changes of a step; 0 when it is not kept.
    qint64 sizeOf(qint64 number) const;

    // Writes the step and drops the oldest ones over the limits; inside the caller's transaction.
    // Cancelled, when it was stopped before the row was written.
    Result<qint64> write(const ChangeSet& changes, const StepInfo& step, std::stop_token stop = {});
    // The transaction of the last write() is durable. Without this, nothing was written.
    void committed();

private:
    bool insert(qint64 number, const StepInfo& step, const QByteArray& changes);
    bool removeUpTo(qint64 number);

    Connection& m_connection;
    PlanStore::HistoryLimits m_limits;
    std::deque<StepSize> m_sizes;
    qint64 m_bytes = 0;
    std::deque<StepSize> m_nextSizes; // those of write(), until committed()
    qint64 m_nextBytes = 0;
    QString m_author;
    Statement m_insert;
    Statement m_removeLast;
};
} // namespace convenor
