// Changes as JSON lines: what each may say, and what is refused whole.
#include "exchange/ChangeLines.h"

#include "domain/Records.h"
#include "domain/RowJson.h"
#include "RandomChanges.h"
#include "TestMain.h"

#include <QJsonDocument>

namespace convenor {
using namespace convenor::testing;

class ChangeLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void add_editAndRemove();
    void names_standForIdsOverLines();
    void names_ofARefusedLineAreForgotten();
    void names_standOnlyInFieldsOfIds();
    void oneLine_changesARowTwice();
    void values_ofEveryKind();
    void badLines_areRefused_data();
    void badLines_areRefused();
    void cutLines_areRefused();
    void everyRow_comesBack();
    void sources_areNotTrustedWithDepth();

private:
    static QByteArray line(const QByteArray& changes)
    {
        return "{\"label\":\"x\",\"changes\":[" + changes + "]}";
    }
    // Reads a line and does it.
    static bool take(ChangeLineReader& reader, Plan& plan, const QByteArray& text)
    {
        const Result<ChangeLine> read = reader.read(text, plan);
        if (!read)
            return false;
        const Result<Plan> next = plan.applied(read->changes);
        if (next)
            plan = *next;
        return next.ok();
    }
};

void ChangeLinesTest::add_editAndRemove()
{
    CountingIds ids(10);
    ChangeLineReader reader(ids);
    Plan plan;
    const Result<ChangeLine> added = reader.read(
        R"({"label": "Zwei Räume", "changes": [{"add": "room", "fields": {"name": "Alpha", "capacity": 40}},
                                                       {"add": "room"}]})",
        plan);
    QVERIFY(added);
    QCOMPARE(added->label, QStringLiteral("Zwei Räume"));
    QCOMPARE(added->changes.size(), 2);
    plan = *plan.applied(added->changes);
    QCOMPARE(plan.find<Room>(10)->capacity, 40);
    QVERIFY(plan.find<Room>(11)->name.isEmpty());
    // Only the named fields change.
    QVERIFY(take(reader, plan, line(R"({"edit": "room", "id": "10", "fields": {"name": "Beta"}})")));
    QCOMPARE(plan.find<Room>(10)->name, QStringLiteral("Beta"));
    QCOMPARE(plan.find<Room>(10)->capacity, 40);
    QVERIFY(take(reader, plan, line(R"({"edit": "room", "id": 10, "fields": {"capacity": null}})")));
    QVERIFY(!plan.find<Room>(10)->capacity);
    QVERIFY(take(reader, plan, line(R"({"remove": "room", "id": "10"},{"remove": "room", "id": 11})")));
    QCOMPARE(plan.rows(Table::Room).size(), 0);
    // A line may do nothing.
    const Result<ChangeLine> nothing = reader.read(line({}), plan);
    QVERIFY(nothing);
    QVERIFY(nothing->changes.isEmpty());
}

void ChangeLinesTest::names_standForIdsOverLines()
{
    CountingIds ids;
    ChangeLineReader reader(ids);
    Plan plan;
    QVERIFY(take(reader, plan,
                 line(R"({"add":"day","as":"d","fields":{"date":"2021-12-10"}},)"
                      R"({"add":"agenda_item","as":"part","fields":{"day":"@d","kind":"part"}},)"
                      R"({"add":"agenda_item","as":"talk","fields":{"day":"@d","parent":"@part"}})")));
    QCOMPARE(plan.find<AgendaItem>(3)->parent, 2);
    QVERIFY(take(
        reader, plan,
        line(
            R"({"add":"person","as":"p"},{"add":"assignment","fields":{"person":"@p","agenda_item":"@talk"}})")));
    QVERIFY(take(reader, plan, line(R"({"edit":"agenda_item","id":"@talk","fields":{"title":"Welcome"}})")));
    QCOMPARE(plan.find<AgendaItem>(3)->title, QStringLiteral("Welcome"));
    QVERIFY(take(reader, plan,
                 line(R"({"add":"translation","fields":{"record_table":"agenda_item","record":"@talk",)"
                      R"("field":"title","language":"bg","text":"Приветствие"}})")));
    QCOMPARE((*plan.all<Translation>().begin()).record, 3);
    // A name used again means the newer row.
    QVERIFY(take(reader, plan, line(R"({"add":"person","as":"p","fields":{"family_name":"Second"}})")));
    QVERIFY(take(reader, plan, line(R"({"edit":"person","id":"@p","fields":{"given_name":"Anna"}})")));
    const Person* second = plan.find<Person>(plan.rows(Table::Person).largestId());
    QCOMPARE(second->givenName, QStringLiteral("Anna"));
    QCOMPARE(second->familyName, QStringLiteral("Second"));
}

void ChangeLinesTest::names_ofARefusedLineAreForgotten()
{
    CountingIds ids;
    ChangeLineReader reader(ids);
    Plan plan;
    QVERIFY(take(reader, plan, line(R"({"add":"room","as":"x","fields":{"name":"Kept"}})")));
    const Id kept = plan.rows(Table::Room).largestId();
    QVERIFY(!take(reader, plan, line(R"({"add":"room","as":"x"},{"add":"room","as":"y"},{"add":"cats"})")));
    QVERIFY(take(reader, plan, line(R"({"edit":"room","id":"@x","fields":{"capacity":3}})")));
    QCOMPARE(plan.find<Room>(kept)->capacity, 3);
    QVERIFY(!take(reader, plan, line(R"({"edit":"room","id":"@y","fields":{"capacity":3}})")));
}

void ChangeLinesTest::names_standOnlyInFieldsOfIds()
{
    CountingIds ids;
    ChangeLineReader reader(ids);
    Plan plan;
    QVERIFY(take(reader, plan,
                 line(R"({"add":"room","as":"x","fields":{"name":"@x"}},)"
                      R"({"add":"person","fields":{"email":"@nobody"}})")));
    QCOMPARE((*plan.all<Room>().begin()).name, QStringLiteral("@x"));
    QCOMPARE((*plan.all<Person>().begin()).email, QStringLiteral("@nobody"));
}

void ChangeLinesTest::oneLine_changesARowTwice()
{
    CountingIds ids;
    ChangeLineReader reader(ids);
    Plan plan;
    QVERIFY(take(reader, plan,
                 line(R"({"add":"room","as":"x","fields":{"name":"A"}},)"
                      R"({"edit":"room","id":"@x","fields":{"capacity":5}},)"
                      R"({"edit":"room","id":"@x","fields":{"name":"B"}})")));
    QCOMPARE((*plan.all<Room>().begin()).name, QStringLiteral("B"));
    QCOMPARE((*plan.all<Room>().begin()).capacity, 5);
    // Added and removed again: as if it had never been.
    const Plan before = plan;
    QVERIFY(take(reader, plan, line(R"({"add":"room","as":"y"},{"remove":"room","id":"@y"})")));
    QVERIFY(plan == before);
    QVERIFY(!take(reader, plan,
                  line(R"({"add":"room","as":"z"},{"remove":"room","id":"@z"},{"edit":"room","id":"@z"})")));
}

void ChangeLinesTest::values_ofEveryKind()
{
    CountingIds ids;
    ChangeLineReader reader(ids);
    Plan plan;
    QVERIFY(take(reader, plan,
                 line(R"({"add":"day","as":"d","fields":{"date":"2021-12-10","must_end_at":750}},)"
                      R"({"add":"agenda_item","as":"i","fields":{"day":"@d","kind":"break","internal":true,)"
                      R"("mode":"in_person","pinned_start":555,"minutes":10,"room":null}},)"
                      R"({"add":"person","fields":{"status":"no_show","photo_consent":"yes"}})")));
    const AgendaItem& item = *plan.all<AgendaItem>().begin();
    QCOMPARE(int(item.kind), int(ItemKind::Break));
    QCOMPARE(item.internal, true);
    QCOMPARE(item.pinnedStart, 555);
    QCOMPARE(item.room, 0);
    QCOMPARE((*plan.all<Day>().begin()).date, QDate(2021, 12, 10));
    QCOMPARE(int((*plan.all<Person>().begin()).status), int(PersonStatus::NoShow));
}

void ChangeLinesTest::badLines_areRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& text, ErrorKind kind) {
        QTest::newRow(name) << text << int(kind);
    };
    using enum ErrorKind;
    row("empty", "", WrongFormat);
    row("no json", "add a room", WrongFormat);
    row("a list", "[]", WrongFormat);
    row("a number", "3", WrongFormat);
    row("null", "null", WrongFormat);
    row("not utf-8", "{\"label\":\"\xff\",\"changes\":[]}", WrongFormat);
    row("two objects", R"({"label":"x","changes":[]}{"label":"x","changes":[]})", WrongFormat);
    row("no changes", R"({"label":"x"})", WrongFormat);
    row("no label", R"({"changes":[]})", WrongFormat);
    row("label is a number", R"({"label":1,"changes":[]})", WrongFormat);
    row("changes are an object", R"({"label":"x","changes":{}})", WrongFormat);
    row("a change is a text", line("\"room\""), WrongFormat);
    row("unknown key", R"({"label":"x","changes":[],"author":"me"})", WrongFormat);
    row("no verb", line(R"({"table":"room"})"), WrongFormat);
    row("two verbs", line(R"({"add":"room","remove":"room","id":"1"})"), WrongFormat);
    row("unknown key of a change", line(R"({"add":"room","id":"7"})"), WrongFormat);
    row("as at an edit", line(R"({"edit":"room","id":"1","as":"x"})"), WrongFormat);
    row("fields at a removal", line(R"({"remove":"room","id":"1","fields":{}})"), WrongFormat);
    row("fields are a list", line(R"({"add":"room","fields":["Alpha"]})"), WrongFormat);
    row("fields are a text", line(R"({"edit":"room","id":"1","fields":"Alpha"})"), WrongFormat);
    row("as is a number", line(R"({"add":"room","as":5})"), WrongFormat);
    row("as is empty", line(R"({"add":"room","as":""})"), WrongFormat);
    row("unknown name", line(R"({"add":"assignment","fields":{"person":"@nobody"}})"), WrongFormat);
    row("unknown table", line(R"({"add":"cat"})"), UnknownTable);
    row("table is a number", line(R"({"add":5})"), UnknownTable);
    row("history is no table", line(R"({"add":"revision"})"), UnknownTable);
    row("unknown field", line(R"({"add":"room","fields":{"colour":"red"}})"), UnknownField);
    row("the id is no field", line(R"({"edit":"room","id":"1","fields":{"id":"2"}})"), UnknownField);
    row("text for a number", line(R"({"add":"room","fields":{"capacity":"forty"}})"), WrongValue);
    row("fraction", line(R"({"add":"room","fields":{"capacity":1.5}})"), WrongValue);
    row("beyond integers", line(R"({"add":"room","fields":{"capacity":1e300}})"), WrongValue);
    row("beyond 32 bits", line(R"({"add":"room","fields":{"capacity":4294967297}})"), WrongValue);
    row("number for a text", line(R"({"add":"room","fields":{"name":5}})"), WrongValue);
    row("null for a text", line(R"({"add":"room","fields":{"name":null}})"), WrongValue);
    row("no such day", line(R"({"add":"day","fields":{"date":"2021-02-30"}})"), WrongValue);
    row("another date", line(R"({"add":"day","fields":{"date":"10.12.2021"}})"), WrongValue);
    row("no such choice", line(R"({"add":"room","fields":{"kind":"cellar"}})"), WrongValue);
    row("text for yes", line(R"({"add":"group_membership","fields":{"pinned":"yes"}})"), WrongValue);
    row("no id", line(R"({"remove":"room"})"), NoSuchRecord);
    row("id is a word", line(R"({"remove":"room","id":"first"})"), NoSuchRecord);
    row("id is negative", line(R"({"remove":"room","id":-1})"), NoSuchRecord);
    row("id is zero", line(R"({"remove":"room","id":0})"), NoSuchRecord);
    row("nobody there", line(R"({"edit":"room","id":"99","fields":{}})"), NoSuchRecord);
    row("another table's row", line(R"({"edit":"person","id":"1","fields":{}})"), NoSuchRecord);
    row("good, then bad", line(R"({"add":"room"},{"remove":"room","id":"99"})"), NoSuchRecord);
}

void ChangeLinesTest::badLines_areRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, kind);
    CountingIds ids(2);
    ChangeLineReader reader(ids);
    Room room;
    room.id = 1;
    ChangeSet start;
    start.add(room);
    const Result<ChangeLine> read = reader.read(text, *Plan().applied(start));
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), kind);
    QVERIFY(!read.error().subject.isEmpty());
    if (read.error().kind == ErrorKind::WrongFormat)
        QVERIFY2(read.error().detail.size() > 10, qPrintable(read.error().detail));
}

void ChangeLinesTest::cutLines_areRefused()
{
    const QByteArray whole = line(R"({"add":"room","as":"x","fields":{"name":"Łódź","capacity":40}})");
    for (qsizetype length = 0; length < whole.size(); ++length) {
        CountingIds ids;
        ChangeLineReader reader(ids);
        QVERIFY2(!reader.read(whole.left(length), Plan()), whole.left(length).constData());
    }
}

void ChangeLinesTest::everyRow_comesBack()
{
    RandomChanges random(31);
    const Plan plan = random.plan();
    // Each row as its fields, its references to the rows made before by name.
    CountingIds ids(1'000'000);
    ChangeLineReader reader(ids);
    Plan copy;
    for (const Table table : allTables) {
        const TableInfo& info = tableInfo(table);
        for (const auto& chunk : plan.rows(table).chunks()) {
            for (const Row& row : *chunk) {
                QJsonObject fields = fieldsToJson(*row);
                for (const FieldInfo& field : info.fields) {
                    const QString name = QString::fromLatin1(field.name);
                    if ((field.kind == FieldKind::Reference || field.kind == FieldKind::Key) &&
                        fields[name].isString())
                        fields[name] = QString(u'@' + fields[name].toString());
                }
                const QJsonObject add{{QStringLiteral("add"), QString::fromLatin1(info.name)},
                                      {QStringLiteral("as"), QString::number(row->id)},
                                      {QStringLiteral("fields"), fields}};
                const QByteArray text = line(QJsonDocument(add).toJson(QJsonDocument::Compact));
                const Result<ChangeLine> read = reader.read(text, copy);
                QVERIFY2(read.ok(), text.constData());
                const Result<Plan> next = copy.applied(read->changes);
                QVERIFY2(next.ok(), text.constData());
                copy = *next;
            }
        }
        QCOMPARE(copy.rows(table).size(), plan.rows(table).size());
    }
}

void ChangeLinesTest::sources_areNotTrustedWithDepth()
{
    CountingIds ids;
    ChangeLineReader reader(ids);
    QVERIFY(!reader.read(QByteArray("[").repeated(1'000'000), Plan()));
    QVERIFY(!reader.read(QByteArray("{\"label\":").repeated(100'000), Plan()));
    QVERIFY(!reader.read(line(R"({"add":"room","fields":{"name":)" + QByteArray("[").repeated(2000) +
                              QByteArray("]").repeated(2000) + "}}"),
                         Plan()));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::ChangeLinesTest)
#include "ChangeLinesTest.moc"
