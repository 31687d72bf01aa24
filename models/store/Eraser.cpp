#include "store/Eraser.h"

#include "domain/PastPeople.h"
#include "store/Connection.h"
#include "store/History.h"
#include "store/OpenPlans.h"
#include "store/PlanHeader.h"
#include "store/RowReader.h"
#include "store/RowWriter.h"
#include "store/StepCodec.h"

namespace convenor {
namespace {
// Calls `look` with each step of the history, oldest first.
Result<Done> forEachStep(Connection& connection, const QList<RevisionInfo>& steps,
                         const std::function<Result<Done>(const RevisionInfo&, const ChangeSet&)>& look)
{
    for (const RevisionInfo& step : steps) {
        const Result<ChangeSet> changes = readChanges(connection, step.number);
        if (!changes)
            return changes.error();
        if (const Result<Done> done = look(step, *changes); !done)
            return done;
    }
    return Done{};
}

// What the rows and the steps call these people; others whom only they know are looked at on the way.
Result<Done> learnAll(Connection& connection, const Plan& plan, const QList<RevisionInfo>& steps,
                      Erasure& whom, PastPeople& past)
{
    whom.learn(plan);
    past.take(plan);
    return forEachStep(connection, steps, [&](const RevisionInfo& step, const ChangeSet& changes) {
        for (const Change& change : changes) {
            if (change.before)
                whom.learn(*change.before);
            if (change.after)
                whom.learn(*change.after);
        }
        past.take(changes, step.label, step.undoes > 0);
        return Done{};
    });
}
} // namespace

Result<Erased> eraseRowsAndSteps(Connection& connection, RowWriter& rows, Erasure& whom, const Plan* living)
{
    const Result<Plan> plan = readPlan(connection);
    if (!plan)
        return plan.error();
    const Result<StoredHistory> history = readHistory(connection);
    if (!history)
        return history.error();
    const qsizetype asked = whom.people().size();
    PastPeople past(living ? *living : *plan);
    if (const Result<Done> learnt = learnAll(connection, *plan, history->steps, whom, past); !learnt)
        return learnt.error();
    if (past.joinTo(whom)) {
        // Their translations, and what stands in earlier steps.
        if (const Result<Done> learnt = learnAll(connection, *plan, history->steps, whom, past); !learnt)
            return learnt.error();
    }

    Erased erased;
    erased.people = int(asked);
    const ChangeSet changes = erasedRows(*plan, whom);
    erased.texts = int(changes.size());
    if (const Result<Done> written = rows.write(changes); !written)
        return written.error();
    const Result<Plan> after = plan->applied(changes);
    if (!after)
        return after.error();
    erased.familyNames = familyNamesIn(*after, whom);

    Statement update(connection.handle(),
                     "UPDATE revision SET label = ?, author = ?, changes = ? WHERE number = ?", true);
    const Result<Done> rewritten =
        forEachStep(connection, history->steps, [&](const RevisionInfo& step, const ChangeSet& stored) {
            const ChangeSet kept = erasedChanges(stored, whom);
            const QString label = whom.withoutWords(step.label);
            const QString author = whom.withoutNames(step.author);
            if (kept == stored && label == step.label && author == step.author)
                return Result<Done>(Done{});
            ++erased.steps;
            const QByteArray packed = packChanges(kept);
            update.bind(1, label);
            update.bind(2, author);
            update.bindBlob(3, packed);
            update.bind(4, step.number);
            const bool done = update.run();
            // The bytes end with this call.
            update.bindNull(3);
            return done ? Result<Done>(Done{}) : connection.writeError();
        });
    if (!rewritten)
        return rewritten.error();
    erased.whom = whom;
    return erased;
}

Result<Done> checkErasable(const QString& path, int schema)
{
    const Result<QString> file = locatePlan(path);
    if (!file)
        return file.error();
    const Result<OpenPlan> use = OpenPlan::begin(*file, path, OpenPlan::Purpose::Reading,
                                                 [&] { return lookAtHeader(*file, path, schema); });
    if (!use)
        return use.error();
    const auto opened = Connection::open(*file, path, Connection::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    const std::optional<qint64> version = (*opened)->number("PRAGMA user_version");
    if (!version)
        return (*opened)->readError();
    if (*version != schema)
        return Error{ErrorKind::PlanForeign, path, QStringLiteral("schema %1").arg(*version)};
    return Done{};
}
} // namespace convenor
