// apply, undo, redo.
#include "Program.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

namespace {
// A line that adds a room.
QByteArray room(const QByteArray& name)
{
    return "{\"label\":\"Room " + name + "\",\"changes\":[{\"add\":\"room\",\"fields\":{\"name\":\"" + name +
           "\"}}]}\n";
}
} // namespace

class ApplyCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        convenor::testing::failOnWarnings();
        m_folder = std::make_unique<PlanFolder>();
        m_plan = m_folder->blank();
    }
    void apply_printsEachRevision();
    void apply_readsStandardInput();
    void apply_acknowledgesWhileInputIsOpen();
    void apply_stopsAtTheFirstBadLine_data();
    void apply_stopsAtTheFirstBadLine();
    void apply_takesTheSameFileTwice();
    void apply_refusesInputThatIsNotThere();
    void apply_keepsHostileTitlesWhole();
    void undoAndRedo_walkThroughSteps();
    void undo_worksOnWhatIsStillThere();

private:
    Outcome apply(const QByteArray& input, const QString& from = QStringLiteral("-"))
    {
        return runProgram({QStringLiteral("apply"), m_plan, from}, input);
    }
    QJsonArray table(const char* name)
    {
        return runProgram(
                   {QStringLiteral("show"), m_plan, QString::fromLatin1(name), QStringLiteral("--json")})
            .array();
    }
    QStringList rooms()
    {
        QStringList names;
        const QJsonArray rows = table("room");
        for (const QJsonValue& row : rows)
            names << row[QLatin1String("name")].toString();
        return names;
    }
    QByteArray verified() { return runProgram({QStringLiteral("verify"), m_plan}).out; }

    std::unique_ptr<PlanFolder> m_folder;
    QString m_plan;
};

void ApplyCommandTest::apply_printsEachRevision()
{
    const QString file =
        m_folder->file(QStringLiteral("rooms.jsonl"), room("A") + "\n  \n" + room("B") + room("C"));
    const Outcome done = apply({}, file);
    DONE(done);
    QCOMPARE(done.out, QByteArray("revision 2\nrevision 3\nrevision 4\n"));
    QCOMPARE(rooms().join(u' '), QStringLiteral("A B C"));
    QCOMPARE(verified(), QByteArray("revision 4\n"));
    // No last line break, and Windows line ends.
    const Outcome windows = apply(room("D").replace("\n", "\r\n") + room("E").trimmed());
    DONE(windows);
    QCOMPARE(windows.out, QByteArray("revision 5\nrevision 6\n"));
}

void ApplyCommandTest::apply_readsStandardInput()
{
    QCOMPARE(apply(room("A")).out, QByteArray("revision 2\n"));
    QCOMPARE(runProgram({QStringLiteral("apply"), m_plan}, room("B")).out, QByteArray("revision 3\n"));
    const Outcome nothing = apply({});
    DONE(nothing);
    QVERIFY(nothing.out.isEmpty());
}

void ApplyCommandTest::apply_acknowledgesWhileInputIsOpen()
{
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.start(QStringLiteral(CONVENOR_PROGRAM), {QStringLiteral("apply"), m_plan, QStringLiteral("-")});
    for (int revision = 2; revision < 5; ++revision) {
        process.write(room("Online"));
        QVERIFY(process.waitForReadyRead(20000));
        QCOMPARE(process.readLine(), "revision " + QByteArray::number(revision) + '\n');
        // Durable: whoever looks now sees it.
        QCOMPARE(rooms().size(), revision - 1);
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void ApplyCommandTest::apply_stopsAtTheFirstBadLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no json") << QByteArray("rooms");
    QTest::newRow("cut") << QByteArray(R"({"label":"x","changes":[{"add":"room")");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no label") << QByteArray(R"({"changes":[]})");
    QTest::newRow("a further key") << QByteArray(R"({"label":"x","changes":[],"force":true})");
    QTest::newRow("unknown table") << QByteArray(R"({"label":"x","changes":[{"add":"cats","fields":{}}]})");
    QTest::newRow("unknown field") << QByteArray(
        R"({"label":"x","changes":[{"add":"room","fields":{"cat":1}}]})");
    QTest::newRow("what is recorded by printing")
        << QByteArray(R"({"label":"x","changes":[{"add":"printout","fields":{"document":"badges"}}]})");
    QTest::newRow("a logo without height")
        << QByteArray(R"({"label":"x","changes":[{"add":"asset","fields":{"height_mm":0}}]})");
    QTest::newRow("wrong type") << QByteArray(
        R"({"label":"x","changes":[{"add":"room","fields":{"name":1}}]})");
    QTest::newRow("nobody there") << QByteArray(R"({"label":"x","changes":[{"remove":"room","id":"77"}]})");
    QTest::newRow("leads nowhere") << QByteArray(
        R"({"label":"x","changes":[{"add":"assignment","fields":{"person":"1","agenda_item":"2"}}]})");
    QTest::newRow("good and bad") << QByteArray(
        R"({"label":"x","changes":[{"add":"room","fields":{"name":"no"}},{"remove":"room","id":"7"}]})");
    QTest::newRow("zero byte") << QByteArray(
        R"({"label":"x","changes":[{"add":"room","fields":{"name":"a\u0000b"}}]})");
    QTest::newRow("half a letter") << QByteArray(
        R"({"label":"x","changes":[{"add":"room","fields":{"name":"\ud800"}}]})");
    QTest::newRow("not utf-8") << QByteArray(
        "{\"label\":\"x\",\"changes\":[{\"add\":\"room\",\"fields\":{\"name\":\"\xff\"}}]}");
    QTest::newRow("too many minutes")
        << QByteArray(R"({"label":"x","changes":[{"add":"room","fields":{"capacity":99999999999}}]})");
}

void ApplyCommandTest::apply_stopsAtTheFirstBadLine()
{
    QFETCH(const QByteArray, line);
    const Outcome outcome = apply(room("A") + line + '\n' + room("B"));
    REFUSED_WITH(outcome, 2);
    QCOMPARE(outcome.out, QByteArray("revision 2\n"));
    QVERIFY2(outcome.err.contains("Line 2 "), outcome.err.constData());
    QCOMPARE(rooms(), QStringList{QStringLiteral("A")});
    QCOMPARE(verified(), QByteArray("revision 2\n"));
}

void ApplyCommandTest::apply_takesTheSameFileTwice()
{
    const QByteArray lines =
        R"({"label":"Round","changes":[{"add":"room","fields":{"name":"Alpha"},"as":"alpha"},)"
        R"({"add":"track","fields":{"name":"@alpha"},"as":"track"}]})"
        "\n"
        R"({"label":"Item","changes":[{"add":"day","fields":{"date":"2027-01-01"},"as":"day"},)"
        R"({"add":"agenda_item","fields":{"day":"@day","room":"@alpha","track":"@track","title":"@alpha","minutes":5}}]})"
        "\n";
    const QString file = m_folder->file(QStringLiteral("twice.jsonl"), lines);
    DONE(apply({}, file));
    DONE(apply({}, file));
    QCOMPARE(rooms().join(u' '), QStringLiteral("Alpha Alpha"));
    const QJsonArray items = table("agenda_item");
    QCOMPARE(items.size(), 2);
    QVERIFY(items[0][QLatin1String("room")] != items[1][QLatin1String("room")]);
    QCOMPARE(items[0][QLatin1String("title")].toString(), QStringLiteral("@alpha"));
}

void ApplyCommandTest::apply_refusesInputThatIsNotThere()
{
    REFUSED_WITH(apply({}, m_folder->path(QStringLiteral("none.jsonl"))), 3);
    REFUSED_WITH(apply({}, m_folder->path(QString())), 3);
    QCOMPARE(verified(), QByteArray("revision 1\n"));
}

void ApplyCommandTest::apply_keepsHostileTitlesWhole()
{
    const QStringList titles{QString(100'000, u'x'),
                             QStringLiteral("<img src=file:///etc/passwd>"),
                             QStringLiteral("\u202Eabc"),
                             QString(),
                             QStringLiteral("a\tb\r\nc\u001b"),
                             QStringLiteral("=cmd()|' /C calc'!A0")};
    QByteArray input;
    for (const QString& title : titles) {
        const QJsonObject add{{QStringLiteral("add"), QStringLiteral("room")},
                              {QStringLiteral("fields"), QJsonObject{{QStringLiteral("name"), title}}}};
        input += QJsonDocument(QJsonObject{{QStringLiteral("label"), title},
                                           {QStringLiteral("changes"), QJsonArray{add}}})
                     .toJson(QJsonDocument::Compact) +
                 '\n';
    }
    DONE(apply(input));
    QCOMPARE(rooms(), titles);
    DONE(runProgram({QStringLiteral("show"), m_plan, QStringLiteral("rooms")}));
    DONE(runProgram({QStringLiteral("check"), m_plan}));
}

void ApplyCommandTest::undoAndRedo_walkThroughSteps()
{
    DONE(apply(room("A") + room("B") + room("C")));
    const Outcome undo = runProgram({QStringLiteral("undo"), m_plan, QStringLiteral("2")});
    DONE(undo);
    QCOMPARE(undo.out, QByteArray("Room C\nrevision 5\nRoom B\nrevision 6\n"));
    QCOMPARE(rooms().join(u' '), QStringLiteral("A"));
    const Outcome redo = runProgram({QStringLiteral("redo"), m_plan});
    DONE(redo);
    QCOMPARE(redo.out, QByteArray("Room B\nrevision 7\n"));
    QCOMPARE(rooms().join(u' '), QStringLiteral("A B"));
    const Outcome tooFar = runProgram({QStringLiteral("redo"), m_plan, QStringLiteral("2")});
    REFUSED_WITH(tooFar, 1);
    QCOMPARE(rooms().join(u' '), QStringLiteral("A B C")); // what could be done was
    REFUSED_WITH(runProgram({QStringLiteral("redo"), m_plan}), 1);
}

void ApplyCommandTest::undo_worksOnWhatIsStillThere()
{
    DONE(apply(room("A")));
    DONE(runProgram({QStringLiteral("undo"), m_plan}));
    REFUSED_WITH(runProgram({QStringLiteral("undo"), m_plan}), 1);
    // A new step ends redoing.
    DONE(apply(room("B")));
    REFUSED_WITH(runProgram({QStringLiteral("redo"), m_plan}), 1);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::ApplyCommandTest)
#include "ApplyCommandTest.moc"
