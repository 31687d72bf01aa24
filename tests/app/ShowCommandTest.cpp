// show: every word and every table, for people and as JSON.
#include "domain/TableInfo.h"
#include "Program.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class ShowCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void show_printsEveryTable_data();
    void show_printsEveryTable();
    void agenda_hasItsShape();
    void agenda_crossesMidnight();
    void agenda_endsWithTheParkingList();
    void groups_haveTheirMembers();
    void bookings_listWhatWasNotMet();
    void history_tellsOfUndo();
    void people_areLinesForPeople();
    void names_cannotSteerATerminal();
    void unknownWords_areRefused();

private:
    static QStringList keys(const QJsonValue& object) { return object.toObject().keys(); }
    QJsonArray json(const QString& what)
    {
        const Outcome outcome = runProgram({QStringLiteral("show"), plan(), what, QStringLiteral("--json")});
        if (outcome.code != 0 || !QJsonDocument::fromJson(outcome.out).isArray())
            qFatal("show %s: %s", qPrintable(what), outcome.err.constData());
        return outcome.array();
    }
    QString plan()
    {
        if (m_plan.isEmpty())
            m_plan = m_folder.sample(QStringLiteral("online-half-day"));
        return m_plan;
    }
    PlanFolder m_folder;
    QString m_plan;
};

void ShowCommandTest::show_printsEveryTable_data()
{
    QTest::addColumn<QString>("what");
    for (const char* word : {"agenda", "people", "rooms", "groups", "bookings", "problems", "history"})
        QTest::newRow(word) << QString::fromLatin1(word);
    for (const Table table : allTables)
        QTest::newRow(tableInfo(table).name) << QString::fromLatin1(tableInfo(table).name);
}

void ShowCommandTest::show_printsEveryTable()
{
    QFETCH(const QString, what);
    const Outcome lines = runProgram({QStringLiteral("show"), plan(), what});
    DONE(lines);
    const QJsonArray rows = json(what);
    QCOMPARE(lines.lines().size(), rows.size());
    const TableInfo* table = findTable(what);
    for (const QJsonValue& row : rows) {
        if (!table)
            break;
        QVERIFY(row[QLatin1String("id")].isString());
        for (const FieldInfo& field : table->fields) {
            const QJsonValue value = row[QLatin1String(field.name)];
            QVERIFY2(!value.isUndefined(), field.name);
            if (field.kind == FieldKind::Reference)
                QVERIFY2(value.isNull() || value.isString(), field.name);
        }
        QCOMPARE(row.toObject().size(), qsizetype(table->fields.size()) + 1);
    }
}

void ShowCommandTest::agenda_hasItsShape()
{
    const QJsonArray agenda = json(QStringLiteral("agenda"));
    QStringList starts;
    QString firstPart;
    for (const QJsonValue& item : agenda) {
        QCOMPARE(
            keys(item),
            (QStringList{QStringLiteral("day"), QStringLiteral("end"), QStringLiteral("id"),
                         QStringLiteral("kind"), QStringLiteral("minutes"), QStringLiteral("parent"),
                         QStringLiteral("people"), QStringLiteral("pinned"), QStringLiteral("room"),
                         QStringLiteral("start"), QStringLiteral("starts_at"), QStringLiteral("title")}));
        QVERIFY(item[QLatin1String("id")].isString());
        QVERIFY(item[QLatin1String("parent")].isNull() || item[QLatin1String("parent")].isString());
        QCOMPARE(item[QLatin1String("day")].toString(), QStringLiteral("2021-12-10"));
        const QJsonArray people = item[QLatin1String("people")].toArray();
        for (const QJsonValue& person : people)
            QCOMPARE(keys(person), (QStringList{QStringLiteral("name"), QStringLiteral("role")}));
        if (item[QLatin1String("kind")].toString() == u"part") {
            if (firstPart.isEmpty())
                firstPart = item[QLatin1String("id")].toString();
            continue;
        }
        starts << item[QLatin1String("start")].toString();
    }
    QCOMPARE(starts.join(u' '),
             QStringLiteral("09:15 09:20 09:35 09:50 10:00 10:15 10:30 10:45 11:30 11:40"));
    const QJsonValue keynote = agenda[2];
    QCOMPARE(keynote[QLatin1String("title")].toString(),
             QStringLiteral("State of the art of cluster policies"));
    QCOMPARE(keynote[QLatin1String("parent")].toString(), firstPart);
    QCOMPARE(keynote[QLatin1String("starts_at")].toString(), QStringLiteral("2021-12-10T09:20:00+01:00"));
    QCOMPARE(keynote[QLatin1String("end")].toString(), QStringLiteral("09:35"));
    QCOMPARE(keynote[QLatin1String("minutes")].toInt(), 15);
    QCOMPARE(keynote[QLatin1String("pinned")].toBool(), false);
    QCOMPARE(keynote[QLatin1String("people")][0][QLatin1String("name")].toString(),
             QStringLiteral("Marek Przeor"));
    QCOMPARE(keynote[QLatin1String("people")][0][QLatin1String("role")].toString(),
             QStringLiteral("keynote"));
    const QJsonValue helpdesk = agenda.last();
    QCOMPARE(helpdesk[QLatin1String("pinned")].toBool(), true);
    QCOMPARE(helpdesk[QLatin1String("end")].toString(), QStringLiteral("12:30"));
}

void ShowCommandTest::agenda_crossesMidnight()
{
    const QString path = m_folder.blank(QStringLiteral("night.workshop"));
    const QString day =
        runProgram({QStringLiteral("show"), path, QStringLiteral("day"), QStringLiteral("--json")})
            .array()[0][QLatin1String("id")]
            .toString();
    const QString line =
        QStringLiteral(R"({"label":"x","changes":[{"add":"agenda_item","fields":{"day":"%1","title":"Late",)"
                       R"("minutes":90,"pinned_start":1420}}]})")
            .arg(day);
    DONE(runProgram({QStringLiteral("apply"), path}, line.toUtf8()));
    const QJsonValue late =
        runProgram({QStringLiteral("show"), path, QStringLiteral("agenda"), QStringLiteral("--json")})
            .array()[0];
    QCOMPARE(late[QLatin1String("start")].toString(), QStringLiteral("23:40"));
    QCOMPARE(late[QLatin1String("end")].toString(), QStringLiteral("25:10"));
    QVERIFY(late[QLatin1String("room")].isNull());
}

void ShowCommandTest::agenda_endsWithTheParkingList()
{
    const QString plan =
        m_folder.sample(QStringLiteral("two-day-meeting"), QStringLiteral("parked.workshop"));
    DONE(runProgram({QStringLiteral("apply"), plan},
                    R"({"label": "Idea", "changes": [{"add": "agenda_item", "fields": {"title": "Idea",)"
                    R"( "kind": "part"}, "as": "x"}, {"add": "agenda_item", "fields": {"title": "Talk",)"
                    R"( "minutes": 30, "parent": "@x"}}]})"));
    const QJsonArray agenda =
        runProgram({QStringLiteral("show"), plan, QStringLiteral("agenda"), QStringLiteral("--json")})
            .array();
    const QJsonValue idea = agenda.at(agenda.size() - 2);
    const QJsonValue talk = agenda.last();
    QCOMPARE(idea[QLatin1String("title")].toString(), QStringLiteral("Idea"));
    QCOMPARE(idea[QLatin1String("minutes")].toInt(), 30);
    QCOMPARE(talk[QLatin1String("parent")], idea[QLatin1String("id")]);
    QCOMPARE(keys(talk), keys(agenda.first()));
    for (const char* none : {"day", "start", "end", "starts_at"})
        QVERIFY2(talk[QLatin1String(none)].isNull(), none);
    const Outcome lines = runProgram({QStringLiteral("show"), plan, QStringLiteral("agenda")});
    QCOMPARE(lines.lines().size(), agenda.size());
}

void ShowCommandTest::groups_haveTheirMembers()
{
    const QJsonArray groups = json(QStringLiteral("groups"));
    QCOMPARE(groups.size(), 4);
    for (const QJsonValue& group : groups) {
        QCOMPARE(keys(group),
                 (QStringList{QStringLiteral("capacity"), QStringLiteral("members"), QStringLiteral("name"),
                              QStringLiteral("place"), QStringLiteral("room"), QStringLiteral("round")}));
        const QJsonArray members = group[QLatin1String("members")].toArray();
        QVERIFY(!members.isEmpty());
        QCOMPARE(keys(members[0]),
                 (QStringList{QStringLiteral("name"), QStringLiteral("person"), QStringLiteral("pinned")}));
    }
}

void ShowCommandTest::bookings_listWhatWasNotMet()
{
    const QJsonArray bookings = json(QStringLiteral("bookings"));
    int met = 0;
    for (const QJsonValue& booking : bookings) {
        QCOMPARE(keys(booking),
                 (QStringList{QStringLiteral("end"), QStringLiteral("expert"), QStringLiteral("helpdesk"),
                              QStringLiteral("person"), QStringLiteral("reason"), QStringLiteral("start"),
                              QStringLiteral("status")}));
        const bool isMet = !booking[QLatin1String("start")].isNull();
        met += isMet ? 1 : 0;
        QCOMPARE(isMet, booking[QLatin1String("reason")].isNull());
    }
    QCOMPARE(bookings.size(), 13);
    QVERIFY(met > 0 && met <= 10);
    QCOMPARE(bookings[0][QLatin1String("start")].toString(), QStringLiteral("11:40"));
    QCOMPARE(bookings[0][QLatin1String("end")].toString(), QStringLiteral("11:50"));
}

void ShowCommandTest::history_tellsOfUndo()
{
    const QString path = m_folder.blank(QStringLiteral("undone.workshop"));
    DONE(runProgram({QStringLiteral("apply"), path},
                    R"({"label":"Room","changes":[{"add":"room","fields":{"name":"Alpha"}}]})"));
    DONE(runProgram({QStringLiteral("undo"), path}));
    DONE(runProgram({QStringLiteral("redo"), path}));
    const QJsonArray history =
        runProgram({QStringLiteral("show"), path, QStringLiteral("history"), QStringLiteral("--json")})
            .array();
    QCOMPARE(history.size(), 4);
    QCOMPARE(history[1][QLatin1String("label")].toString(), QStringLiteral("Room"));
    QCOMPARE(history[2][QLatin1String("undoes")].toInt(), 2);
    QCOMPARE(history[3][QLatin1String("redoes")].toInt(), 2);
    QVERIFY(history[1][QLatin1String("undoes")].isNull());
    QVERIFY(
        QDateTime::fromString(history[1][QLatin1String("made_at")].toString(), Qt::ISODateWithMs).isValid());
}

void ShowCommandTest::people_areLinesForPeople()
{
    const Outcome people = runProgram({QStringLiteral("show"), plan(), QStringLiteral("people")});
    QVERIFY(people.text().contains(QStringLiteral("Nykänen  Ilkka")));
}

void ShowCommandTest::names_cannotSteerATerminal()
{
    const QString path = m_folder.blank(QStringLiteral("hostile.workshop"));
    const QString name = QStringLiteral(
        "\u001b[2J\u001b]0;x\u0007\u0008\u202Eexe.pdf\u0085\u009b31m\u2066\uFEFF\u007F\r\nnext");
    const QJsonObject fields{{QStringLiteral("family_name"), name}, {QStringLiteral("organisation"), name}};
    const QJsonObject room{{QStringLiteral("name"), name}};
    const QJsonObject line{
        {QStringLiteral("label"), name},
        {QStringLiteral("changes"), QJsonArray{QJsonObject{{QStringLiteral("add"), QStringLiteral("person")},
                                                           {QStringLiteral("fields"), fields}},
                                               QJsonObject{{QStringLiteral("add"), QStringLiteral("room")},
                                                           {QStringLiteral("fields"), room}}}}};
    DONE(runProgram({QStringLiteral("apply"), path}, QJsonDocument(line).toJson(QJsonDocument::Compact)));
    for (const char* what : {"people", "rooms", "history", "problems"}) {
        const Outcome lines = runProgram({QStringLiteral("show"), path, QString::fromLatin1(what)});
        DONE(lines);
        QVERIFY2(!lines.lines().contains(QStringLiteral("next")), what); // a name forges no line
        const Outcome json =
            runProgram({QStringLiteral("show"), path, QString::fromLatin1(what), QStringLiteral("--json")});
        DONE(json);
    }
    // JSON gives the very name back.
    const QJsonArray people =
        runProgram({QStringLiteral("show"), path, QStringLiteral("people"), QStringLiteral("--json")})
            .array();
    QCOMPARE(people[0][QLatin1String("family_name")].toString(), name);
    QCOMPARE(runProgram({QStringLiteral("undo"), path}).lines().size(), 2);
    REFUSED_WITH(runProgram({QStringLiteral("show"), path, name}), 2);
    REFUSED_WITH(runProgram({QStringLiteral("verify"), QStringLiteral("\u001b[2J\u202Ex")}), 3);
}

void ShowCommandTest::unknownWords_areRefused()
{
    for (const char* word : {"", "Agenda", "sqlite_schema", "revision", "person;drop table person"})
        REFUSED_WITH(runProgram({QStringLiteral("show"), plan(), QString::fromLatin1(word)}), 2);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::ShowCommandTest)
#include "ShowCommandTest.moc"
