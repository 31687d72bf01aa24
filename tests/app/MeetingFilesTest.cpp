// Requests in and calendar files out by the command line.
#include "ExportFolder.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

namespace {
// A helpdesk from 11:40 to 12:30 with one expert; Ana and Ivan may ask; Ana has a meeting.
const char* const helpdesk =
    R"({"label":"x","changes":[
{"add":"agenda_item","fields":{"day":"%1","title":"Helpdesk","kind":"helpdesk","minutes":50,"pinned_start":700},"as":"i"},
{"add":"person","fields":{"given_name":"Marc","family_name":"Pattinson","email":"marc@p.example","list_consent":"yes","contact_consent":"yes"},"as":"m"},
{"add":"person","fields":{"given_name":"Ana","family_name":"Bell","email":"ana@bell.example"},"as":"p"},
{"add":"person","fields":{"given_name":"Ivan","family_name":"Petrov","email":"ivan@north.example"},"as":"q"},
{"add":"assignment","fields":{"person":"@m","agenda_item":"@i","role":"organiser"}},
{"add":"helpdesk","fields":{"agenda_item":"@i","name":"State aid"},"as":"h"},
{"add":"helpdesk_expert","fields":{"helpdesk":"@h","person":"@m","place":"Table 1"},"as":"e"},
{"add":"booking","fields":{"helpdesk":"@h","expert":"@e","person":"@p","slot":10,"status":"confirmed"}}]})";
} // namespace

class MeetingFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        m_plan = m_folder.blank(QStringLiteral("m%1.workshop").arg(++m_count));
        const QString day = shown(QStringLiteral("day"))[0][QLatin1String("id")].toString();
        const QByteArray line = QString::fromLatin1(helpdesk).arg(day).toUtf8().replace('\n', "") + '\n';
        const Outcome made = runProgram({QStringLiteral("apply"), m_plan}, line);
        QVERIFY2(made.code == 0, made.err.constData());
        for (const QJsonValue& person : shown(QStringLiteral("person")))
            m_people.insert(person[QLatin1String("given_name")].toString(),
                            person[QLatin1String("id")].toString());
    }

    void requests_areImportedOnce();
    void requests_ofADryRun();
    void requests_areMapped();
    void requests_refusals();
    void calendar_ofTheAgenda();
    void calendar_ofAPersonAndAnExpert();
    void calendar_invitesAndTakesBack();
    void calendar_refusals();

private:
    Outcome imported(const QString& file, const QStringList& more = {})
    {
        return runProgram(QStringList{QStringLiteral("import"), m_plan, file, QStringLiteral("--as"),
                                      QStringLiteral("requests")} +
                          more);
    }
    Outcome exported(const QStringList& more = {}, const QString& file = QStringLiteral("c.ics"))
    {
        return runProgram(QStringList{QStringLiteral("export"), m_plan, QStringLiteral("calendar"),
                                      QStringLiteral("-o"), m_folder.path(file)} +
                          more);
    }
    QByteArray calendar() const
    {
        return PlanFolder::bytes(m_folder.path(QStringLiteral("c.ics"))).replace("\r\n ", "");
    }
    QJsonArray shown(const QString& what) const
    {
        return runProgram({QStringLiteral("show"), m_plan, what, QStringLiteral("--json")}).array();
    }

    PlanFolder m_folder;
    QString m_plan;
    QHash<QString, QString> m_people;
    int m_count = 0;
};

void MeetingFilesTest::requests_areImportedOnce()
{
    const QString table = m_folder.file(QStringLiteral("r.csv"),
                                        "Timestamp,Email,Expert 1,Question,When\r\n"
                                        "2026-11-03 10:00,ana@bell.example,Marc Pattinson,How?,after 12\r\n"
                                        "2026-11-02 10:00,ivan@north.example,any,,\r\n"
                                        "2026-11-02 11:00,who@is.example,any,,\r\n");
    const Outcome outcome = imported(table, {QStringLiteral("--helpdesk"), QStringLiteral("1")});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY2(outcome.err.contains("Row 4"), outcome.err.constData());
    QVERIFY2(outcome.out.contains("2 request"), outcome.out.constData());
    const QJsonArray requests = shown(QStringLiteral("meeting_request"));
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0][QLatin1String("person")].toString(), m_people[QStringLiteral("Ivan")]);
    QCOMPARE(requests[1][QLatin1String("earliest")].toInt(), 720);
    QCOMPARE(imported(table).code, 0);
    QCOMPARE(shown(QStringLiteral("meeting_request")), requests);
}

void MeetingFilesTest::requests_ofADryRun()
{
    const QString table = m_folder.file(QStringLiteral("r.csv"), "Email,Expert\r\nana@bell.example,Marc\r\n");
    QCOMPARE(imported(table, {QStringLiteral("--dry-run")}).code, 0);
    QVERIFY(shown(QStringLiteral("meeting_request")).isEmpty());
}

void MeetingFilesTest::requests_areMapped()
{
    const QString table = m_folder.file(QStringLiteral("r.csv"), "Who,What\r\nAna Bell,Grants\r\n");
    const Outcome outcome = imported(table, {QStringLiteral("--map"), QStringLiteral("full_name=Who"),
                                             QStringLiteral("--map"), QStringLiteral("topic=B")});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(shown(QStringLiteral("meeting_request"))[0][QLatin1String("topic")].toString(),
             QStringLiteral("Grants"));
    const Outcome wrong = imported(table, {QStringLiteral("--map"), QStringLiteral("choice:1=B")});
    QCOMPARE(wrong.code, 2);
    QVERIFY(wrong.err.contains("wish:N"));
}

void MeetingFilesTest::requests_refusals()
{
    const QString table = m_folder.file(QStringLiteral("r.csv"), "Email,Country\r\nana@bell.example,BG\r\n");
    QCOMPARE(imported(table).code, 3);
    QCOMPARE(imported(table, {QStringLiteral("--helpdesk"), QStringLiteral("7")}).code, 2);
    QCOMPARE(runProgram({QStringLiteral("import"), m_plan, table, QStringLiteral("--as"),
                         QStringLiteral("people"), QStringLiteral("--helpdesk"), QStringLiteral("1")})
                 .code,
             2);
}

void MeetingFilesTest::calendar_ofTheAgenda()
{
    const Outcome outcome = exported();
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QByteArray bytes = calendar();
    QVERIFY(bytes.contains("METHOD:PUBLISH\r\n"));
    QVERIFY(bytes.contains("SUMMARY:Helpdesk\r\n"));
    const QByteArray revision =
        runProgram({QStringLiteral("verify"), m_plan}).out.trimmed().split(' ').last();
    QVERIFY2(bytes.contains("SEQUENCE:" + revision + "\r\n"), bytes.constData());
    QCOMPARE(exported().code, 0);
    QCOMPARE(calendar(), bytes); // no clock in it
}

void MeetingFilesTest::calendar_ofAPersonAndAnExpert()
{
    QCOMPARE(exported({QStringLiteral("--person"), m_people[QStringLiteral("Ana")]}).code, 0);
    QVERIFY(calendar().contains("SUMMARY:Meeting with Marc Pattinson\r\n"));
    QVERIFY(calendar().contains("BEGIN:VEVENT\r\nUID:item-"));
    QCOMPARE(
        exported({QStringLiteral("--person"), m_people[QStringLiteral("Marc")], QStringLiteral("--helpdesk"),
                  QStringLiteral("State aid"), QStringLiteral("--language"), QStringLiteral("bg")})
            .code,
        0);
    QCOMPARE(calendar().count("BEGIN:VEVENT"), 1);
    QVERIFY(!calendar().contains("Meeting with"));
    QCOMPARE(exported({QStringLiteral("--helpdesk"), QStringLiteral("1")}).code, 0);
    QVERIFY(calendar().contains("SUMMARY:Marc Pattinson – Ana Bell\r\n"));
}

void MeetingFilesTest::calendar_invitesAndTakesBack()
{
    const QStringList ana{QStringLiteral("--person"), m_people[QStringLiteral("Ana")]};
    QCOMPARE(exported(ana + QStringList{QStringLiteral("--invitations")}).code, 0);
    QVERIFY(calendar().contains("METHOD:REQUEST\r\n"));
    QVERIFY(calendar().contains("mailto:ana@bell.example"));
    QVERIFY(calendar().contains("ORGANIZER;CN=Marc Pattinson:mailto:marc@p.example\r\n"));
    const Outcome none = exported(ana + QStringList{QStringLiteral("--cancellations")});
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains("No meeting was cancelled"), none.err.constData());
    const QString booking = shown(QStringLiteral("booking"))[0][QLatin1String("id")].toString();
    runProgram({QStringLiteral("apply"), m_plan}, R"({"label":"c","changes":[{"edit":"booking","id":")" +
                                                      booking.toUtf8() +
                                                      R"(","fields":{"status":"cancelled"}}]})" + "\n");
    QCOMPARE(exported(ana + QStringList{QStringLiteral("--cancellations")}).code, 0);
    QVERIFY(calendar().contains("METHOD:CANCEL\r\n") && calendar().contains("STATUS:CANCELLED\r\n"));
}

void MeetingFilesTest::calendar_refusals()
{
    QCOMPARE(exported({}, QStringLiteral("c.pdf")).code, 2);
    QCOMPARE(exported({QStringLiteral("--invitations"), QStringLiteral("--cancellations")}).code, 2);
    QCOMPARE(exported({QStringLiteral("--round"), QStringLiteral("1")}).code, 2);
    QCOMPARE(exported({QStringLiteral("--person"),
                       m_people[QStringLiteral("Ana")] + u',' + m_people[QStringLiteral("Ivan")]})
                 .code,
             2);
    const Outcome agenda =
        runProgram({QStringLiteral("export"), m_plan, QStringLiteral("agenda"), QStringLiteral("-o"),
                    m_folder.path(QStringLiteral("a.pdf")), QStringLiteral("--invitations")});
    QCOMPARE(agenda.code, 2);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::MeetingFilesTest)
#include "MeetingFilesTest.moc"
