#include "store/History.h"

#include "store/Connection.h"
#include "store/RowReader.h"
#include "store/StepCodec.h"

namespace convenor {
namespace {
Error damagedStep(const Connection& connection, qint64 number)
{
    return {ErrorKind::PlanDamaged, connection.shownPath(), QStringLiteral("revision %1").arg(number)};
}
} // namespace

Result<StoredHistory> readHistory(Connection& connection)
{
    Statement rows(connection.handle(), "SELECT number, label, author, made_at, undoes, redoes, "
                                        "length(changes) FROM revision ORDER BY number");
    StoredHistory history;
    qint64 before = 0;
    while (rows.step()) {
        RevisionInfo step;
        step.number = rows.number(0);
        QString madeAt;
        const bool texts =
            readText(rows, 1, step.label) && readText(rows, 2, step.author) && readText(rows, 3, madeAt);
        step.madeAt = QDateTime::fromString(madeAt, Qt::ISODateWithMs);
        step.undoes = rows.number(4);
        step.redoes = rows.number(5);
        if (!texts || !step.madeAt.isValid() || step.number <= before)
            return damagedStep(connection, step.number);
        before = step.number;
        history.sizes.push_back({step.number, rows.number(6)});
        history.steps.append(std::move(step));
    }
    if (!rows.ok())
        return connection.readError();
    return history;
}

Result<ChangeSet> readChanges(Connection& connection, qint64 number)
{
    Statement row(connection.handle(), "SELECT changes FROM revision WHERE number = ?");
    row.bind(1, number);
    if (!row.step()) {
        if (row.ok())
            return Error{ErrorKind::NoSuchRecord, QStringLiteral("revision"), QString::number(number)};
        return connection.readError();
    }
    Result<ChangeSet> changes = unpackChanges(row.bytes(0));
    if (!changes)
        return damagedStep(connection, number);
    return changes;
}
} // namespace convenor
