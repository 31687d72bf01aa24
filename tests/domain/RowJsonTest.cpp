#include "domain/RowJson.h"

#include "domain/ChangeJson.h"
#include "PlanMaker.h"
#include "TestMain.h"

#include <QRandomGenerator>

using namespace convenor;
using namespace convenor::testing;

namespace {
// Some legal value of a field.
Value anyValue(const FieldInfo& field, QRandomGenerator& random)
{
    if (field.nullable() && random.bounded(3) == 0)
        return {};
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Minutes:
        return qint64(random.bounded(100000));
    case FieldKind::Boolean:
        return qint64(random.bounded(2));
    case FieldKind::Date:
        return QDate(2021, 12, 10).addDays(random.bounded(1000)).toString(Qt::ISODate);
    case FieldKind::Enumeration:
        return QString::fromLatin1(field.words[std::size_t(random.bounded(int(field.words.size())))]);
    case FieldKind::Reference:
    case FieldKind::Key:
        return qint64(random.generate64() >> 2) | 1;
    case FieldKind::Text:
        break;
    }
    return QStringLiteral("\u0416 \"\\ \n <b>%1").arg(random.generate());
}

Row anyRow(const TableInfo& table, Id id, QRandomGenerator& random)
{
    auto builder = table.build(id, nullptr);
    for (const FieldInfo& field : table.fields) {
        if (!field.set(builder->record(), anyValue(field, random)))
            qFatal("%s.%s refuses a value of its own kind", table.name, field.name);
    }
    return builder->finish();
}
// The set as the history gives it back.
Result<ChangeSet> reread(const ChangeSet& changes)
{
    ChangeSet back;
    for (const Change& change : changes) {
        QByteArray line;
        appendChangeLine(change, line);
        line.chop(1);
        if (const Result<Done> done = readChangeLine(line, back); !done)
            return done.error();
    }
    return back;
}
} // namespace

// Every table through JSON and back, and what is refused.
class RowJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void everyTableThereAndBack()
    {
        QRandomGenerator random(5);
        for (Table table : allTables) {
            const TableInfo& info = tableInfo(table);
            QCOMPARE(info.table, table);
            QCOMPARE(findTable(QString::fromLatin1(info.name)), &info);
            QSet<QByteArray> names;
            for (const FieldInfo& field : info.fields) {
                QVERIFY(!names.contains(field.name));
                names.insert(field.name);
                QCOMPARE(info.field(QString::fromLatin1(field.name)), &field);
            }
            for (int i = 0; i < 20; ++i) {
                const Row row = anyRow(info, i + 1, random);
                const QJsonObject json = fieldsToJson(*row);
                QCOMPARE(json.size(), qsizetype(info.fields.size()));
                const Result<Row> back = rowFromJson(info, row->id, json);
                QVERIFY2(back.ok(), info.name);
                QVERIFY2(equalRows(row, *back), info.name);
                const QString asText = QString::fromUtf8(QJsonDocument(json).toJson());
                QVERIFY(equalRows(
                    row, *rowFromJson(info, row->id, QJsonDocument::fromJson(asText.toUtf8()).object())));
            }
        }
    }

    void idsAreStrings()
    {
        AgendaItem item;
        item.id = 7;
        item.day = (Id(1) << 62) + 1;
        item.internal = true;
        const QJsonObject json = fieldsToJson(*makeRow(item));
        QCOMPARE(json[QLatin1String("day")].toString(), QStringLiteral("4611686018427387905"));
        QVERIFY(json[QLatin1String("parent")].isNull());
        QVERIFY(json[QLatin1String("internal")].isBool());
        QVERIFY(json[QLatin1String("pinned_start")].isNull());
        QCOMPARE(json[QLatin1String("kind")].toString(), QStringLiteral("talk"));
    }

    void missingFieldsKeepWhatTheyHave()
    {
        AgendaItem item;
        item.id = 7;
        item.title = QStringLiteral("Old");
        item.minutes = 45;
        const Row start = makeRow(item);
        const QJsonObject fields{{QStringLiteral("title"), QStringLiteral("New")},
                                 {QStringLiteral("day"), 5}};
        const Result<Row> row = rowFromJson(tableInfo(Table::AgendaItem), 7, fields, start.get());
        QCOMPARE(as<AgendaItem>(**row).title, QStringLiteral("New"));
        QCOMPARE(as<AgendaItem>(**row).minutes, 45);
        QCOMPARE(as<AgendaItem>(**row).day, Id(5));
        QCOMPARE(as<AgendaItem>(**rowFromJson(tableInfo(Table::AgendaItem), 8, fields)).minutes, 0);
    }

    void wrongValues_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* field, const QJsonValue& value) {
            QTest::addRow("%s %s", field, qPrintable(value.toVariant().toString()))
                << QString::fromLatin1(field) << value;
        };
        row("minutes", QJsonValue(QStringLiteral("45")));
        row("minutes", 1.5);
        row("minutes", 1e300);
        row("minutes", 5e9);
        row("minutes", QJsonValue::Null);
        row("title", 5);
        row("title", QJsonValue::Null);
        row("kind", QStringLiteral("lecture"));
        row("kind", 0);
        row("internal", 2);
        row("internal", QStringLiteral("true"));
        row("day", QStringLiteral("x"));
        row("day", QStringLiteral("99999999999999999999"));
        row("pinned_start", QStringLiteral("9:15"));
        row("position", QJsonArray{1});
        row("room", QJsonObject{});
    }

    void wrongValues()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const Result<Row> row = rowFromJson(tableInfo(Table::AgendaItem), 1, {{field, value}});
        QVERIFY(!row.ok());
        QCOMPARE(row.error().kind, ErrorKind::WrongValue);
        QCOMPARE(row.error().subject, QStringLiteral("agenda_item.") + field);
    }

    void unknownFieldsAndTables()
    {
        const Result<Row> row = rowFromJson(tableInfo(Table::Room), 1, {{QStringLiteral("colour"), 1}});
        QCOMPARE(row.error().kind, ErrorKind::UnknownField);
        QVERIFY(!findTable(u"sqlite_schema"));
        QVERIFY(!findTable(u""));
        QVERIFY(!tableInfo(Table::Room).field(u"id"));
        ChangeSet changes;
        QCOMPARE(readChangeLine("{\"table\":\"x\"}", changes).error().kind, ErrorKind::UnknownTable);
        QCOMPARE(readChangeLine("{\"table\":\"room\"}", changes).error().kind, ErrorKind::NoSuchRecord);
        for (const char* line : {"5", "", "{", "[]", "{}x"})
            QVERIFY(!readChangeLine(line, changes).ok());
        QVERIFY(changes.isEmpty());
    }

    void changeSetsThereAndBack()
    {
        QRandomGenerator random(9);
        ChangeSet changes;
        Id id = 0;
        for (Table table : allTables) {
            const TableInfo& info = tableInfo(table);
            ++id;
            changes.put(table, id, {}, anyRow(info, id, random));
            ++id;
            changes.put(table, id, anyRow(info, id, random), {});
            ++id;
            changes.put(table, id, anyRow(info, id, random), anyRow(info, id, random));
        }
        const Result<ChangeSet> back = reread(changes);
        QVERIFY(back.ok());
        QVERIFY(*back == changes);
    }

    void everyCharacterComesBack()
    {
        QString text = QStringLiteral("\"\\/ \u00e9 \u0416 \U0001F600 \u2028");
        for (char16_t code = 0; code < 0x20; ++code)
            text += QChar(code);
        Room room;
        room.id = 3;
        room.name = text;
        ChangeSet changes;
        changes.add(room);
        QByteArray line;
        appendChangeLine(*changes.begin(), line);
        QCOMPARE(line.count('\n'), 1);
        const Result<ChangeSet> back = reread(changes);
        QVERIFY(back.ok());
        QVERIFY(*back == changes);
    }

    // Fields with their defaults need no room in the history.
    void defaultsAreLeftOut()
    {
        Room room;
        room.id = 3;
        room.name = QStringLiteral("Hall");
        ChangeSet changes;
        changes.add(room);
        QByteArray line;
        appendChangeLine(*changes.begin(), line);
        QCOMPARE(line, QByteArray("{\"table\":\"room\",\"id\":\"3\",\"after\":{\"name\":\"Hall\"}}\n"));
    }

    // A picture of 100 kB that is renamed does not stand in the history twice.
    void editsHoldWhatDiffers()
    {
        Asset before;
        before.id = 5;
        before.data = QString(1000, u'A');
        Asset after = before;
        after.name = QStringLiteral("Logo");
        ChangeSet changes;
        changes.edit(before, after);
        QByteArray line;
        appendChangeLine(*changes.begin(), line);
        QVERIFY(line.contains("\"after\":{\"name\":\"Logo\"}"));
        QVERIFY(*reread(changes) == changes);
        QVERIFY(*reread(changes.inverted()) == changes.inverted());
    }

    // What an older program wrote: missing fields take their defaults, fields that are gone are passed over.
    void oldStepsAreRead()
    {
        ChangeSet changes;
        QVERIFY(readChangeLine(R"({"table":"room","id":"5","after":{"name":"Hall","colour":3,"link":""}})",
                               changes)
                    .ok());
        QVERIFY(changes.changes().constFirst().isAdd());
        QCOMPARE(changes.changes().constFirst().afterAs<Room>().name, QStringLiteral("Hall"));
        QVERIFY(!changes.changes().constFirst().afterAs<Room>().capacity);
    }
};

CONVENOR_TEST_CORE(RowJsonTest)
#include "RowJsonTest.moc"
