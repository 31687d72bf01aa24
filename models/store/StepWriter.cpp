#include "store/StepWriter.h"

#include "store/Connection.h"
#include "store/StepCodec.h"
#include "store/WriterLock.h"

namespace convenor {
StepWriter::StepWriter(Connection& connection, std::deque<StepSize> sizes, PlanStore::HistoryLimits limits)
    : m_connection(connection), m_limits(limits), m_sizes(std::move(sizes)), m_author(WriterLock::userName()),
      m_insert(connection.handle(),
               "INSERT INTO revision (number, label, author, made_at, undoes, redoes, changes) "
               "VALUES (?, ?, ?, ?, ?, ?, ?)",
               true),
      m_removeLast(connection.handle(), "DELETE FROM revision WHERE number = ?", true)
{
    for (const StepSize& size : m_sizes)
        m_bytes += size.bytes;
}

qint64 StepWriter::sizeOf(qint64 number) const
{
    const auto found = std::find_if(m_sizes.begin(), m_sizes.end(),
                                    [number](const StepSize& size) { return size.number == number; });
    return found == m_sizes.end() ? 0 : found->bytes;
}

Result<qint64> StepWriter::write(const ChangeSet& changes, const StepInfo& step, std::stop_token stop)
{
    const QString label = QString::fromUtf8(QString(step.label).remove(QChar(0)).toUtf8());
    const QByteArray packed = packChanges(step.replacesLast ? step.whole : changes, stop);
    if (stop.stop_requested())
        return Error{ErrorKind::Cancelled};
    if (packed.isEmpty())
        return Error{ErrorKind::CannotWrite, m_connection.shownPath(), QStringLiteral("zlib")};
    const qint64 number = last() + 1;
    m_nextSizes = m_sizes;
    m_nextBytes = m_bytes;
    if (step.replacesLast && !m_nextSizes.empty()) {
        m_removeLast.bind(1, last());
        if (!m_removeLast.run())
            return m_connection.writeError();
        m_nextBytes -= m_nextSizes.back().bytes;
        m_nextSizes.pop_back();
    }
    StepInfo named = step;
    named.label = label;
    if (!insert(number, named, packed))
        return m_connection.writeError();
    m_nextSizes.push_back({number, packed.size()});
    m_nextBytes += packed.size();
    qint64 dropped = 0;
    while (m_nextSizes.size() > 1 && (m_nextSizes.size() > m_limits.steps || m_nextBytes > m_limits.bytes)) {
        dropped = m_nextSizes.front().number;
        m_nextBytes -= m_nextSizes.front().bytes;
        m_nextSizes.pop_front();
    }
    if (dropped > 0 && !removeUpTo(dropped))
        return m_connection.writeError();
    return number;
}

void StepWriter::committed()
{
    m_sizes.swap(m_nextSizes);
    m_bytes = m_nextBytes;
}

bool StepWriter::insert(qint64 number, const StepInfo& step, const QByteArray& changes)
{
    const auto bindStep = [this](int parameter, qint64 other) {
        if (other > 0)
            m_insert.bind(parameter, other);
        else
            m_insert.bindNull(parameter);
    };
    m_insert.bind(1, number);
    m_insert.bind(2, step.label);
    m_insert.bind(3, m_author);
    m_insert.bind(4, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    bindStep(5, step.isFinal ? number : step.undoes);
    bindStep(6, step.redoes);
    m_insert.bindBlob(7, changes);
    const bool done = m_insert.run();
    // The bytes end with this call.
    m_insert.bindNull(7);
    return done;
}

bool StepWriter::removeUpTo(qint64 number)
{
    Statement statement(m_connection.handle(), "DELETE FROM revision WHERE number <= ?");
    statement.bind(1, number);
    return statement.run();
}
} // namespace convenor
