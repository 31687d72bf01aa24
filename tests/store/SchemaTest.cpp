// The schema beside the field tables, and the way from an old schema to a new one.
#include "store/Schema.h"

#include "domain/Records.h"
#include "RandomChanges.h"
#include "store/Connection.h"
#include "store/PlanCopies.h"
#include "store/PlanStore.h"
#include "TestMain.h"

#include <QtTest>

namespace convenor {
namespace {
// Adds a column and a table, and rebuilds a table that others refer to.
const QByteArray nextMigration =
    "ALTER TABLE track ADD COLUMN colour TEXT NOT NULL DEFAULT 'none';"
    "CREATE TABLE badge (id INTEGER PRIMARY KEY CHECK (id > 0),"
    " person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED) STRICT;"
    "CREATE INDEX badge_person ON badge (person);"
    "CREATE TABLE new_room (id INTEGER PRIMARY KEY CHECK (id > 0), name TEXT NOT NULL DEFAULT '',"
    " kind TEXT NOT NULL DEFAULT 'physical', capacity INTEGER, link TEXT NOT NULL DEFAULT '') STRICT;"
    "INSERT INTO new_room SELECT id, name, kind, capacity, link FROM room;"
    "DROP TABLE room;"
    "ALTER TABLE new_room RENAME TO room;";

Schema nextSchema()
{
    QList<QByteArray> migrations = Schema::builtIn().migrations();
    migrations.append(nextMigration);
    return Schema(migrations);
}

struct Column
{
    QString type;
    bool notNull = false;
    bool operator==(const Column&) const = default;
};

std::unique_ptr<Connection> newest()
{
    auto connection = std::move(*Connection::openMemory());
    const Schema schema = Schema::builtIn();
    if (!schema.migrate(*connection, 0, schema.newest()))
        qFatal("the schema is no SQL");
    return connection;
}

QString textAt(const Statement& statement, int column)
{
    return QString::fromUtf8(statement.bytes(column));
}
} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void migrations_areNumbered();
    void tables_areThoseOfTheDomain();
    void columns_areTheFields_data();
    void columns_areTheFields();
    void references_areDeferred_data();
    void references_areDeferred();
    void conditions_areFound();
    void olderPlan_isBackedUpAndMigrated();
    void olderPlan_isReadWithoutAChange();
    void newerPlan_isLeftAlone();
    void failedMigration_leavesTheFile();

private:
    static void everyTable();
};

void SchemaTest::everyTable()
{
    QTest::addColumn<int>("table");
    for (const Table table : allTables)
        QTest::newRow(tableInfo(table).name) << int(table);
}

void SchemaTest::migrations_areNumbered()
{
    const QStringList names = QDir(QStringLiteral(":/schema")).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), Schema::builtIn().newest());
    for (qsizetype i = 0; i < names.size(); ++i)
        QVERIFY(names[i].startsWith(QStringLiteral("%1_").arg(i + 1, 4, 10, QLatin1Char('0'))));
}

void SchemaTest::tables_areThoseOfTheDomain()
{
    const auto connection = newest();
    Statement names(connection->handle(), "SELECT name, strict FROM pragma_table_list "
                                          "WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'");
    QStringList found;
    while (names.step()) {
        found.append(textAt(names, 0));
        QVERIFY2(names.number(1) == 1, qPrintable(textAt(names, 0)));
    }
    QStringList expected{QStringLiteral("revision")};
    for (const Table table : allTables)
        expected.append(QLatin1String(tableInfo(table).name));
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void SchemaTest::columns_areTheFields_data()
{
    everyTable();
}

void SchemaTest::columns_areTheFields()
{
    QFETCH(const int, table);
    const TableInfo& info = tableInfo(Table(table));
    const auto connection = newest();
    Statement columns(connection->handle(), "SELECT name, type, \"notnull\" FROM pragma_table_info(?)");
    columns.bind(1, QString::fromLatin1(info.name));
    QVERIFY(columns.step());
    QCOMPARE(textAt(columns, 0), QStringLiteral("id"));
    Statement sql(connection->handle(), "SELECT sql FROM sqlite_schema WHERE name = ?");
    sql.bind(1, QString::fromLatin1(info.name));
    QVERIFY(sql.step());
    const QStringList lines = textAt(sql, 0).split(u'\n');
    for (const FieldInfo& field : info.fields) {
        QVERIFY2(columns.step(), field.name);
        QCOMPARE(textAt(columns, 0), QLatin1String(field.name));
        const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::Date ||
                            field.kind == FieldKind::Enumeration;
        QCOMPARE(textAt(columns, 1), isText ? QStringLiteral("TEXT") : QStringLiteral("INTEGER"));
        QVERIFY2((columns.number(2) == 0) == field.nullable(), field.name);
        const QString line = lines[1 + std::distance(&info.fields.front(), &field) + 1];
        QVERIFY2(line.contains(QLatin1String(field.name)), qPrintable(line));
        if (field.kind == FieldKind::Boolean)
            QVERIFY2(line.contains(QLatin1String("IN (0, 1)")), qPrintable(line));
        if (field.kind == FieldKind::Date)
            QVERIFY2(line.contains(QLatin1String("GLOB")), qPrintable(line));
        if (field.kind == FieldKind::Enumeration) {
            QStringList words;
            for (const char* word : field.words)
                words.append(u'\'' + QString::fromLatin1(word) + u'\'');
            QVERIFY2(line.contains(QStringLiteral("IN (%1)").arg(words.join(QStringLiteral(", ")))),
                     qPrintable(line));
        }
    }
    QVERIFY(!columns.step());
}

void SchemaTest::references_areDeferred_data()
{
    everyTable();
}

void SchemaTest::references_areDeferred()
{
    QFETCH(const int, table);
    const TableInfo& info = tableInfo(Table(table));
    const auto connection = newest();
    Statement keys(
        connection->handle(),
        "SELECT \"from\", \"table\", \"to\", on_update, on_delete FROM pragma_foreign_key_list(?)");
    keys.bind(1, QString::fromLatin1(info.name));
    QMap<QString, QString> found;
    while (keys.step()) {
        found.insert(textAt(keys, 0), textAt(keys, 1));
        QCOMPARE(textAt(keys, 2), QStringLiteral("id"));
        // A ChangeSet names all that it changes: no cascades.
        QCOMPARE(textAt(keys, 3), QStringLiteral("NO ACTION"));
        QCOMPARE(textAt(keys, 4), QStringLiteral("NO ACTION"));
    }
    QMap<QString, QString> expected;
    for (const FieldInfo& field : info.fields) {
        if (field.kind == FieldKind::Reference)
            expected.insert(QLatin1String(field.name), QLatin1String(tableInfo(field.target).name));
    }
    QCOMPARE(found, expected);
    Statement sql(connection->handle(), "SELECT sql FROM sqlite_schema WHERE name = ?");
    sql.bind(1, QString::fromLatin1(info.name));
    QVERIFY(sql.step());
    QCOMPARE(textAt(sql, 0).count(QLatin1String("DEFERRABLE INITIALLY DEFERRED")), expected.size());
    // Every reference is found from the other side without a search through the table.
    Statement indexed(connection->handle(), "SELECT DISTINCT c.name FROM pragma_index_list(?) AS i, "
                                            "pragma_index_info(i.name) AS c WHERE c.seqno = 0");
    indexed.bind(1, QString::fromLatin1(info.name));
    QStringList columns;
    while (indexed.step())
        columns.append(textAt(indexed, 0));
    for (const QString& column : expected.keys())
        QVERIFY2(columns.contains(column), qPrintable(column));
}

// Readers ask for the conditions by hand (PlanLoader.cpp); the brackets of each must come out even.
void SchemaTest::conditions_areFound()
{
    const Schema schema = Schema::builtIn();
    const auto expected = schema.expected(schema.newest());
    QVERIFY(expected);
    qsizetype count = 0;
    for (const SchemaEntry& entry : *expected) {
        const QList<QByteArray> conditions = conditionsIn(entry.sql);
        QCOMPARE(conditions.size(), entry.sql.count("CHECK"));
        for (const QByteArray& condition : conditions)
            QCOMPARE(condition.count('('), condition.count(')'));
        count += conditions.size();
    }
    QVERIFY(count > 30);
}

void SchemaTest::olderPlan_isBackedUpAndMigrated()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("my plan.workshop"));
    convenor::testing::RandomChanges random(21);
    const Plan plan = random.plan();
    QVERIFY((*PlanStore::create(path))->apply(random.asChanges(plan), {QStringLiteral("made")}));
    {
        const auto store = PlanStore::open(path, nextSchema(), {});
        QVERIFY(store);
        QVERIFY((*store)->plan() == plan);
        QCOMPARE((*store)->history()->size(), 1);
        QVERIFY((*store)->apply(random.next(plan), {}));
    }
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.last(), QStringLiteral("my plan.workshop"));
    QCOMPARE(backupsOf(path), QStringList(folder.filePath(files.first())));
    const QString backupPath = backupsOf(path).constFirst();
    QCOMPARE(QFile::permissions(backupPath) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(PlanStore::read(backupPath)->plan == plan);
    // The way there makes no difference: a new file has the same text.
    const QString fresh = folder.filePath(QStringLiteral("fresh.workshop"));
    QVERIFY(PlanStore::create(fresh, nextSchema(), {}));
    const auto textOf = [](const QString& file) {
        const auto connection = Connection::open(file, file, Connection::Mode::ReadOnly);
        return *readSchema(**connection, 1000);
    };
    const QList<SchemaEntry> migrated = textOf(path);
    const QList<SchemaEntry> made = textOf(fresh);
    QCOMPARE(migrated.size(), made.size());
    QCOMPARE(firstStranger(migrated, made), QString());
    // Migrated once: no second backup.
    QVERIFY(PlanStore::open(path, nextSchema(), {}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
}

void SchemaTest::olderPlan_isReadWithoutAChange()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.workshop"));
    convenor::testing::RandomChanges random(22);
    const Plan plan = random.plan();
    QVERIFY((*PlanStore::create(path))->apply(random.asChanges(plan), {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto read = PlanStore::read(path, nextSchema());
    QVERIFY(read);
    QVERIFY(read->plan == plan);
    QCOMPARE(read->revision, 1);
    QVERIFY(file.seek(0) && file.readAll() == before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void SchemaTest::newerPlan_isLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.workshop"));
    QVERIFY(PlanStore::create(path, nextSchema(), {}));
    const Error expected{ErrorKind::PlanNewer, path, QStringLiteral("2")};
    QCOMPARE(PlanStore::open(path).error(), expected);
    QCOMPARE(PlanStore::read(path).error(), expected);
}

void SchemaTest::failedMigration_leavesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.workshop"));
    convenor::testing::RandomChanges random(23);
    const Plan plan = random.plan();
    QVERIFY((*PlanStore::create(path))->apply(random.asChanges(plan), {}));
    // Leaves references to nowhere behind.
    QList<QByteArray> migrations = Schema::builtIn().migrations();
    migrations.append("CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT; DELETE FROM day");
    QCOMPARE(PlanStore::open(path, Schema(migrations), {}).error().kind, ErrorKind::PlanDamaged);
    QVERIFY(PlanStore::read(path)->plan == plan);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::SchemaTest)
#include "SchemaTest.moc"
