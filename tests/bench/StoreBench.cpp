// How much processor time the store takes beside bare SQLite; both in one run, so that the ratios hold on any
// machine.
//   store_bench [PEOPLE] [EDITS]       TMPDIR=/dev/shm leaves the disk out, which makes the edits' ratio
//   larger
#include "domain/Records.h"
#include "store/PlanStore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <sqlite3.h>
#include <sys/resource.h>

namespace {
using namespace convenor;

double seconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto of = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

// The least of some runs: the others were disturbed.
double least(int runs, int who, const std::function<void()>& work)
{
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        const double before = seconds(who);
        work();
        best = qMin(best, seconds(who) - before);
    }
    return best;
}

Person somebody(Id id)
{
    static const char* const countries[] = {"BE", "BG", "DE", "EL", "FR", "PL"};
    Person person;
    person.id = id;
    person.familyName = QStringLiteral("Familyname%1").arg(id * 7919 % 100003);
    person.givenName = QStringLiteral("Given%1").arg(id * 31 % 997);
    person.organisation = QStringLiteral("Regional Development Agency %1").arg(id % 5000);
    person.function = QStringLiteral("Policy officer");
    person.country = QString::fromLatin1(countries[id % 6]);
    person.email = QStringLiteral("given%1.familyname%2@example.org").arg(id % 997).arg(id);
    person.languages = QStringLiteral("en,fr");
    return person;
}

void require(bool done)
{
    if (!done)
        qFatal("the measure itself failed");
}

void makePlan(const QString& path, Id people)
{
    auto store = PlanStore::create(path);
    require(store.ok());
    ChangeSet changes;
    changes.add(Day{people + 1, QDate(2026, 5, 1), 540, {}});
    for (Id id = 1; id <= people; ++id)
        changes.add(somebody(id));
    for (int i = 0; i < 40; ++i) {
        AgendaItem item;
        item.id = people + 2 + i;
        item.day = people + 1;
        item.position = Id(i) << 20;
        item.title = QStringLiteral("Item %1").arg(i);
        changes.add(item);
    }
    require((*store)->apply(changes, {QStringLiteral("Make")}).ok());
}

void benchOpening(const QString& path)
{
    const double ours = least(5, RUSAGE_SELF, [&] { require(PlanStore::read(path).ok()); });
    const double writer = least(5, RUSAGE_SELF, [&] { require(PlanStore::open(path).ok()); });
    const double theirs = least(5, RUSAGE_CHILDREN, [&] {
        QProcess shell;
        shell.setStandardOutputFile(QProcess::nullDevice());
        shell.start(QStringLiteral("sqlite3"),
                    {path, QStringLiteral("pragma quick_check; select * from person")});
        require(shell.waitForFinished() && shell.exitCode() == 0);
    });
    std::printf("open: read %.3f s, open for writing %.3f s, sqlite3 %.3f s: ratios %.2f and %.2f\n", ours,
                writer, theirs, ours / theirs, writer / theirs);
}

// Edits the title of agenda items, as typing does.
double ourEdits(const QString& path, int edits)
{
    auto store = PlanStore::open(path);
    require(store.ok());
    const auto items = (*store)->plan().all<AgendaItem>();
    std::vector<AgendaItem> now(items.begin(), items.end());
    return least(3, RUSAGE_SELF, [&] {
        for (int i = 0; i < edits; ++i) {
            AgendaItem& item = now[std::size_t(i) % now.size()];
            AgendaItem after = item;
            after.title = QStringLiteral("Item %1, edited").arg(QRandomGenerator::global()->generate());
            ChangeSet changes;
            changes.edit(item, after);
            require((*store)->apply(changes, {QStringLiteral("Edit the title")}).ok());
            item = after;
        }
    });
}

// The same rows, the same bytes of history, nothing else.
double bareEdits(const QString& path, Id firstItem, int edits)
{
    sqlite3* database = nullptr;
    require(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK);
    const auto run = [&](const char* sql) {
        require(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    };
    run("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
        "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY");
    const auto prepare = [&](const char* sql) {
        sqlite3_stmt* statement = nullptr;
        require(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK);
        return statement;
    };
    sqlite3_stmt* begin = prepare("BEGIN IMMEDIATE");
    sqlite3_stmt* update = prepare("UPDATE agenda_item SET title = ? WHERE id = ?");
    sqlite3_stmt* insert =
        prepare("INSERT INTO revision (number, label, author, made_at, changes) "
                "VALUES ((SELECT max(number) + 1 FROM revision), 'Edit the title', 'root', "
                "'2026-01-01T00:00:00.000Z', ?)");
    sqlite3_stmt* trim =
        prepare("DELETE FROM revision WHERE number <= (SELECT max(number) - 1000 FROM revision)");
    sqlite3_stmt* commit = prepare("COMMIT");
    const auto step = [](sqlite3_stmt* statement) {
        require(sqlite3_step(statement) == SQLITE_DONE);
        sqlite3_reset(statement);
    };
    QByteArray blob(400, Qt::Uninitialized);
    const double used = least(3, RUSAGE_SELF, [&] {
        for (int i = 0; i < edits; ++i) {
            const QByteArray title = "Item " + QByteArray::number(QRandomGenerator::global()->generate());
            QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(blob.data()), blob.size() / 4);
            step(begin);
            sqlite3_bind_text(update, 1, title.constData(), -1, SQLITE_TRANSIENT);
            sqlite3_bind_int64(update, 2, firstItem + i % 40);
            step(update);
            sqlite3_bind_blob(insert, 1, blob.constData(), int(blob.size()), SQLITE_TRANSIENT);
            step(insert);
            step(trim);
            step(commit);
        }
    });
    for (sqlite3_stmt* statement : {begin, update, insert, trim, commit})
        sqlite3_finalize(statement);
    sqlite3_close(database);
    return used;
}

void benchEdits(const QString& path, Id firstItem, int edits)
{
    double ours = 1e9;
    double bare = 1e9;
    // In turns: what else the disk does disturbs both.
    for (int round = 0; round < 3; ++round) {
        ours = qMin(ours, ourEdits(path, edits) / edits * 1e6);
        bare = qMin(bare, bareEdits(path, firstItem, edits) / edits * 1e6);
    }
    std::printf("edit: %.0f us, bare statements %.0f us: ratio %.2f\n", ours, bare, ours / bare);
}
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const Id people = arguments.value(1, QStringLiteral("100000")).toLongLong();
    const int edits = arguments.value(2, QStringLiteral("2000")).toInt();
    const QTemporaryDir folder;
    const QString large = folder.filePath(QStringLiteral("large.workshop"));
    const QString small = folder.filePath(QStringLiteral("small.workshop"));
    makePlan(large, people);
    makePlan(small, 200);
    std::printf("%lld people, %lld MB; %d edits\n", static_cast<long long>(people),
                static_cast<long long>(QFileInfo(large).size() >> 20), edits);
    benchOpening(large);
    benchEdits(small, 202, edits);
    return 0;
}
