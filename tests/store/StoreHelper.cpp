// A second process for the tests of the store, and a command for the fault harness:
//   store_helper new PLAN | open PLAN | read PLAN | edit PLAN COUNT | random PLAN SEED | hold PLAN |
//   crash PLAN
// Prints an acknowledgement only after an edit is durable. Exit codes: 0 done, 3 refused, 4 could not write.
#include "domain/Records.h"
#include "RandomChanges.h"
#include "store/PlanStore.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace {
using namespace convenor;

int refused(const Error& error)
{
    std::fprintf(stderr, "refused: kind %d, %s, %s\n", int(error.kind), qPrintable(error.subject),
                 qPrintable(error.detail));
    const bool write = error.kind == ErrorKind::CannotWrite || error.kind == ErrorKind::DiskFull;
    return write ? 4 : 3;
}

void say(const char* word, qint64 number)
{
    std::printf("%s %lld\n", word, static_cast<long long>(number));
    std::fflush(stdout);
}

int read(const QString& path)
{
    const Result<PlanSnapshot> snapshot = PlanStore::read(path);
    if (!snapshot)
        return refused(snapshot.error());
    say("revision", snapshot->revision);
    return 0;
}

// Adds a person a step.
int edit(PlanStore& store, qint64 count)
{
    Id id = store.plan().largestId();
    for (qint64 i = 0; i < count; ++i) {
        ChangeSet changes;
        Person person;
        person.id = ++id;
        person.familyName = QStringLiteral("Person %1").arg(id);
        changes.add(person);
        const Result<qint64> number = store.apply(changes, {QStringLiteral("Add a person")});
        if (!number)
            return refused(number.error());
        say("revision", *number);
    }
    return 0;
}

// Rows in every table.
int fill(PlanStore& store, quint32 seed)
{
    testing::RandomChanges random(seed);
    const Result<qint64> number =
        store.apply(testing::RandomChanges::asChanges(random.plan()), {QStringLiteral("Fill")});
    return number ? 0 : refused(number.error());
}

// Until somebody closes our input or kills us.
void hold()
{
    say("ready", 0);
    std::getchar();
}

// Dies inside a transaction whose pages have reached the file: leaves a hot journal.
[[noreturn]] void crash(const QString& path)
{
    sqlite3* database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database,
                 "PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                 "UPDATE person SET diet = hex(randomblob(2000)); SELECT count(*) FROM person;",
                 nullptr, nullptr, nullptr);
    std::_Exit(9);
}

int run(const QStringList& arguments)
{
    const QString command = arguments.value(1);
    const QString path = arguments.value(2);
    if (command == u"read")
        return read(path);
    if (command == u"crash")
        crash(path);
    auto store = command == u"new" ? PlanStore::create(path) : PlanStore::open(path);
    if (!store)
        return refused(store.error());
    if (command == u"edit")
        return edit(**store, arguments.value(3).toLongLong());
    if (command == u"random")
        return fill(**store, arguments.value(3).toUInt());
    if (command == u"hold")
        hold();
    say("revision", (*store)->revision());
    return 0;
}
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return run(application.arguments());
}
