// Groups in and out by the command line: choices from a table, files for Zoom and BigBlueButton.
#include "ExportFolder.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

namespace {
// A workshop with two rounds; of the first one Ana is in "Skills", Ivan in "Energy", Zoe (without an address)
// too; of the second only Ana has a seat.
const char* const twoRounds =
    R"({"label":"x","changes":[
{"add":"agenda_item","fields":{"day":"%1","title":"Afternoon","kind":"groups","minutes":60},"as":"i"},
{"add":"agenda_item","fields":{"day":"%1","title":"Market place","kind":"market","minutes":60,"position":9000000},"as":"j"},
{"add":"breakout_round","fields":{"agenda_item":"@i","name":"Working groups: a/b"},"as":"r"},
{"add":"breakout_round","fields":{"agenda_item":"@j"},"as":"s"},
{"add":"breakout_group","fields":{"round":"@r","topic":"Skills"},"as":"a"},
{"add":"breakout_group","fields":{"round":"@r","topic":"Energy"},"as":"b"},
{"add":"breakout_group","fields":{"round":"@s","topic":"Bread"},"as":"c"},
{"add":"person","fields":{"given_name":"Ana","family_name":"Bell","email":"ana@bell.example"},"as":"p"},
{"add":"person","fields":{"given_name":"Ivan","family_name":"Petrov","email":"ivan@north.example"},"as":"q"},
{"add":"person","fields":{"given_name":"Zoe","family_name":"Adams"},"as":"z"},
{"add":"group_membership","fields":{"round":"@r","group":"@a","person":"@p","pinned":true}},
{"add":"group_membership","fields":{"round":"@r","group":"@b","person":"@q"}},
{"add":"group_membership","fields":{"round":"@r","group":"@b","person":"@z"}},
{"add":"group_membership","fields":{"round":"@s","group":"@c","person":"@p"}}]})";
} // namespace

class GroupFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        m_plan = m_folder.blank(QStringLiteral("g%1.workshop").arg(++m_count));
        const QString day =
            runProgram({QStringLiteral("show"), m_plan, QStringLiteral("day"), QStringLiteral("--json")})
                .array()[0][QLatin1String("id")]
                .toString();
        const QByteArray line = QString::fromLatin1(twoRounds).arg(day).toUtf8().replace('\n', "") + '\n';
        const Outcome made = runProgram({QStringLiteral("apply"), m_plan}, line);
        QVERIFY2(made.code == 0, made.err.constData());
    }

    void zoom_writesAFileForEachRound();
    void zoom_ofOneRound();
    void zoom_isForOrganisers();
    void zoom_refusesWhatZoomRefuses();
    void bbb_comesAsJsonAndAsTable();
    void chat_isAText();
    void preferences_areImported();
    void preferences_ofADryRun();
    void preferences_areMapped();
    void preferences_refusals_data();
    void preferences_refusals();
    void show_groupsAsTheDesignSays();

private:
    Outcome exported(const QString& paper, const QString& file, const QStringList& more = {})
    {
        return runProgram(
            QStringList{QStringLiteral("export"), m_plan, paper, QStringLiteral("-o"), path(file)} + more);
    }
    Outcome imported(const QString& file, const QStringList& more = {})
    {
        return runProgram(QStringList{QStringLiteral("import"), m_plan, file, QStringLiteral("--as"),
                                      QStringLiteral("preferences")} +
                          more);
    }
    QString path(const QString& name) const { return m_folder.path(name); }
    QByteArray bytes(const QString& name) const { return PlanFolder::bytes(path(name)); }
    QJsonArray shown(const QString& what) const
    {
        return runProgram({QStringLiteral("show"), m_plan, what, QStringLiteral("--json")}).array();
    }

    PlanFolder m_folder;
    QString m_plan;
    int m_count = 0;
};

void GroupFilesTest::zoom_writesAFileForEachRound()
{
    const Outcome outcome = exported(QStringLiteral("zoom-rooms"), QStringLiteral("zoom.csv"));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines(), QStringList({QStringLiteral("zoom-1-Working groups- a-b.csv"),
                                           QStringLiteral("zoom-2-Market place.csv")}));
    QVERIFY(!QFile::exists(path(QStringLiteral("zoom.csv"))));
    QCOMPARE(bytes(outcome.lines().at(0)),
             QByteArray("Pre-assign Room Name,Email Address\r\n"
                        "Skills,ana@bell.example\r\nEnergy,ivan@north.example\r\n"));
    QCOMPARE(bytes(outcome.lines().at(1)),
             QByteArray("Pre-assign Room Name,Email Address\r\nBread,ana@bell.example\r\n"));
    QVERIFY2(errors(outcome).contains(QStringLiteral("no e-mail address of theirs is known: Zoe Adams.")),
             outcome.err.constData());
}

void GroupFilesTest::zoom_ofOneRound()
{
    for (const QString& round : {QStringLiteral("2"), QStringLiteral("market PLACE")}) {
        DONE(exported(QStringLiteral("zoom-rooms"), QStringLiteral("one.csv"),
                      {QStringLiteral("--round"), round}));
        QCOMPARE(bytes(QStringLiteral("one.csv")),
                 QByteArray("Pre-assign Room Name,Email Address\r\nBread,ana@bell.example\r\n"));
    }
    REFUSED_WITH(exported(QStringLiteral("zoom-rooms"), QStringLiteral("one.csv"),
                          {QStringLiteral("--round"), QStringLiteral("Lunch")}),
                 2);
    REFUSED_WITH(exported(QStringLiteral("zoom-rooms"), QStringLiteral("one.pdf")), 2);
}

void GroupFilesTest::zoom_isForOrganisers()
{
    const Outcome no = exported(QStringLiteral("zoom-rooms"), QStringLiteral("no.csv"),
                                {QStringLiteral("--audience"), QStringLiteral("participants")});
    REFUSED_WITH(no, 1);
    QVERIFY(errors(no).contains(QStringLiteral("for organisers only")));
    QVERIFY(!QFile::exists(path(QStringLiteral("no.csv"))));
}

void GroupFilesTest::zoom_refusesWhatZoomRefuses()
{
    const QString round = shown(QStringLiteral("breakout_round"))[0][QLatin1String("id")].toString();
    QJsonArray changes;
    for (int i = 0; i < 99; ++i) {
        const QString name = QStringLiteral("g%1").arg(i);
        changes.append(QJsonObject{{QStringLiteral("add"), QStringLiteral("breakout_group")},
                                   {QStringLiteral("fields"), QJsonObject{{QStringLiteral("round"), round},
                                                                          {QStringLiteral("topic"), name}}},
                                   {QStringLiteral("as"), name}});
        changes.append(
            QJsonObject{{QStringLiteral("add"), QStringLiteral("person")},
                        {QStringLiteral("fields"),
                         QJsonObject{{QStringLiteral("family_name"), name},
                                     {QStringLiteral("email"), name + QStringLiteral("@x.example")}}},
                        {QStringLiteral("as"), QStringLiteral("p") + name}});
        changes.append(QJsonObject{{QStringLiteral("add"), QStringLiteral("group_membership")},
                                   {QStringLiteral("fields"),
                                    QJsonObject{{QStringLiteral("round"), round},
                                                {QStringLiteral("group"), QStringLiteral("@") + name},
                                                {QStringLiteral("person"), QStringLiteral("@p") + name}}}});
    }
    const QJsonObject step{{QStringLiteral("label"), QStringLiteral("x")},
                           {QStringLiteral("changes"), changes}};
    const Outcome made = runProgram({QStringLiteral("apply"), m_plan},
                                    QJsonDocument(step).toJson(QJsonDocument::Compact) + '\n');
    QVERIFY2(made.code == 0, made.err.constData());
    const Outcome no = exported(QStringLiteral("zoom-rooms"), QStringLiteral("many.csv"));
    REFUSED_WITH(no, 1);
    QVERIFY2(errors(no).contains(QStringLiteral("at most 100 rooms and 1000 people")), no.err.constData());
    QVERIFY(errors(no).contains(QStringLiteral("101 rooms")));
    // Not even the round that would have been accepted.
    QVERIFY(QDir(path({})).entryList({QStringLiteral("many*")}).isEmpty());
}

void GroupFilesTest::bbb_comesAsJsonAndAsTable()
{
    const Outcome json = exported(QStringLiteral("bbb-groups"), QStringLiteral("b.json"),
                                  {QStringLiteral("--round"), QStringLiteral("1")});
    QCOMPARE(json.code, 0);
    QCOMPARE(bytes(QStringLiteral("b.json")),
             QByteArray("[{\"id\":\"1\",\"name\":\"Skills\",\"roster\":[\"ana@bell.example\"]},"
                        "{\"id\":\"2\",\"name\":\"Energy\",\"roster\":[\"ivan@north.example\"]}]\n"));
    QVERIFY(errors(json).contains(QStringLiteral("Zoe Adams")));
    DONE(exported(QStringLiteral("bbb-groups"), QStringLiteral("b.csv"),
                  {QStringLiteral("--round"), QStringLiteral("1")}));
    QCOMPARE(bytes(QStringLiteral("b.csv")),
             QByteArray("\xEF\xBB\xBFRoom,Name,E-mail\r\nSkills,Ana Bell,ana@bell.example\r\n"
                        "Energy,Zoe Adams,\r\nEnergy,Ivan Petrov,ivan@north.example\r\n"));
}

void GroupFilesTest::chat_isAText()
{
    QCOMPARE(exported(QStringLiteral("chat-groups"), QStringLiteral("chat.txt")).code, 0);
    const QString text = QString::fromUtf8(bytes(QStringLiteral("chat.txt")));
    QVERIFY(text.contains(QStringLiteral("Group 1 – Skills: Ana Bell")));
    QVERIFY(text.contains(QStringLiteral("Group 2 – Energy: Zoe Adams, Ivan Petrov")));
    QVERIFY(!text.contains(u'@'));
}

void GroupFilesTest::preferences_areImported()
{
    const QString table =
        m_folder.file(QStringLiteral("w.csv"), "Email,1st choice,2nd choice\r\n"
                                               "ana@bell.example,Energy,Skills\r\n"
                                               "who@is.example,Energy,\r\nivan@north.example,Cooking,2\r\n");
    const Outcome outcome = imported(table);
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.lines().contains(QStringLiteral("Choices for: Working groups: a/b")));
    QVERIFY(outcome.lines().contains(QStringLiteral("Column B “1st choice”: choice 1")));
    QVERIFY(outcome.lines().last().startsWith(QStringLiteral("revision ")));
    QVERIFY(
        errors(outcome).contains(QStringLiteral("Row 3: nobody has the e-mail address “who@is.example”.")));
    QVERIFY(errors(outcome).contains(QStringLiteral("Row 4: “Cooking” is none of the topics")));
    QStringList wishes;
    for (const QJsonValue& row : shown(QStringLiteral("topic_preference")))
        wishes << QString::number(row[QLatin1String("rank")].toInt());
    QCOMPARE(wishes, QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("1")}));
    // Once more: nothing is new, and one undo took it back as one step.
    QVERIFY(imported(table).text().contains(QStringLiteral("wish for the same as before")));
    DONE(runProgram({QStringLiteral("undo"), m_plan}));
    QVERIFY(shown(QStringLiteral("topic_preference")).isEmpty());
}

void GroupFilesTest::preferences_ofADryRun()
{
    const QString table = m_folder.file(QStringLiteral("d.csv"), "Name,1st choice\nAna Bell,Energy\n");
    const Outcome outcome = imported(table, {QStringLiteral("--dry-run")});
    DONE(outcome);
    QVERIFY(outcome.text().contains(QStringLiteral("1 row")));
    QVERIFY(!outcome.text().contains(QStringLiteral("revision")));
    QVERIFY(shown(QStringLiteral("topic_preference")).isEmpty());
}

void GroupFilesTest::preferences_areMapped()
{
    const QString table =
        m_folder.file(QStringLiteral("m.csv"), "Who,Wish A,Wish B\nAna Bell,Bread,\nIvan Petrov,1,\n");
    const Outcome outcome = imported(table, {QStringLiteral("--round"), QStringLiteral("2"),
                                             QStringLiteral("--map"), QStringLiteral("full_name=Who"),
                                             QStringLiteral("--map"), QStringLiteral("choice:1=B")});
    DONE(outcome);
    QCOMPARE(shown(QStringLiteral("topic_preference")).size(), 2);
}

void GroupFilesTest::preferences_refusals_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* table, const char* more, int code) {
        QTest::newRow(name) << QByteArray(table) << QString::fromLatin1(more).split(u' ', Qt::SkipEmptyParts)
                            << code;
    };
    row("no choices", "Name,Shoe\nAna Bell,42\n", "", 3);
    row("no people", "1st choice,2nd choice\nEnergy,Skills\n", "", 3);
    row("no such round", "Name,1st choice\nAna Bell,Energy\n", "--round 7", 2);
    row("no such column", "Name,1st choice\nAna Bell,Energy\n", "--map choice:1=Z", 2);
    row("no such field", "Name,1st choice\nAna Bell,Energy\n", "--map colour=A", 2);
    row("empty", "", "", 3);
}

void GroupFilesTest::preferences_refusals()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, more);
    QFETCH(int, code);
    REFUSED_WITH(imported(m_folder.file(QStringLiteral("r.csv"), table), more), code);
    QVERIFY(shown(QStringLiteral("topic_preference")).isEmpty());
}

void GroupFilesTest::show_groupsAsTheDesignSays()
{
    const QJsonArray groups = shown(QStringLiteral("groups"));
    const QJsonArray people = shown(QStringLiteral("people"));
    QCOMPARE(groups.size(), 3);
    const QJsonObject skills{
        {QStringLiteral("round"), QStringLiteral("Working groups: a/b")},
        {QStringLiteral("name"), QStringLiteral("Skills")},
        {QStringLiteral("room"), QJsonValue()},
        {QStringLiteral("place"), QString()},
        {QStringLiteral("capacity"), QJsonValue()},
        {QStringLiteral("members"),
         QJsonArray{QJsonObject{{QStringLiteral("person"), people[0][QLatin1String("id")]},
                                {QStringLiteral("name"), QStringLiteral("Ana Bell")},
                                {QStringLiteral("pinned"), true}}}}};
    QCOMPARE(groups[0].toObject(), skills);
    // A round without a name is called as its item.
    QCOMPARE(groups[2][QLatin1String("round")].toString(), QStringLiteral("Market place"));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::GroupFilesTest)
#include "GroupFilesTest.moc"
