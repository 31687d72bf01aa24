// Letters by the command line: each to its reader, in their language, with agenda and calendar; nothing half.
#include "exchange/MailReader.h"
#include "ExportFolder.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

namespace {
// Ana and Ivan meet Bea, Zoe (without an address) waits; Max comes, and has no meeting.
const char* const desk =
    R"({"label":"x","changes":[
{"edit":"workshop","id":"%2","fields":{"organiser":"Town <desk@town.example>","languages":"en,bg","timezone":"Europe/Sofia"}},
{"add":"agenda_item","fields":{"day":"%1","title":"Helpdesk","kind":"helpdesk","minutes":20,"position":9000000},"as":"i"},
{"add":"helpdesk","fields":{"agenda_item":"@i","name":"Desk"},"as":"h"},
{"add":"person","fields":{"given_name":"Bea","family_name":"Expert","email":"bea@desk.example"},"as":"b"},
{"add":"person","fields":{"given_name":"Ana","family_name":"Bell","email":"ana@bell.example"},"as":"p"},
{"add":"person","fields":{"given_name":"Ivan","family_name":"Petrov","email":"ivan@north.example","languages":"bg","list_consent":"no"},"as":"q"},
{"add":"person","fields":{"given_name":"Zoe","family_name":"Adams"},"as":"z"},
{"add":"person","fields":{"given_name":"Max","family_name":"More","email":"max@more.example"},"as":"m"},
{"add":"helpdesk_expert","fields":{"helpdesk":"@h","person":"@b","place":"Table 3"},"as":"e"},
{"add":"meeting_request","fields":{"helpdesk":"@h","person":"@p","expert":"@e","topic":"State aid"},"as":"r"},
{"add":"meeting_request","fields":{"helpdesk":"@h","person":"@q","expert":"@e"},"as":"s"},
{"add":"meeting_request","fields":{"helpdesk":"@h","person":"@z","expert":"@e"}},
{"add":"booking","fields":{"helpdesk":"@h","expert":"@e","person":"@p","request":"@r","slot":0,"status":"confirmed"}},
{"add":"booking","fields":{"helpdesk":"@h","expert":"@e","person":"@q","request":"@s","slot":10,"status":"confirmed"}}]})";
} // namespace

class SendPackCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        m_plan = m_folder.blank(QStringLiteral("p%1.workshop").arg(++m_count));
        m_target = m_folder.path(QStringLiteral("pack%1").arg(m_count));
        const auto idOf = [this](const QString& table) {
            return runProgram({QStringLiteral("show"), m_plan, table, QStringLiteral("--json")})
                .array()[0][QLatin1String("id")]
                .toString();
        };
        const QByteArray line = QString::fromLatin1(desk)
                                    .arg(idOf(QStringLiteral("day")), idOf(QStringLiteral("workshop")))
                                    .toUtf8()
                                    .replace('\n', "") +
                                '\n';
        const Outcome made = runProgram({QStringLiteral("apply"), m_plan}, line);
        QVERIFY2(made.code == 0, made.err.constData());
    }

    void drafts_areOneForEach();
    void drafts_areInTheReadersLanguage();
    void drafts_nameNobodyWhoRefused();
    void drafts_haveAgendaAndCalendar();
    void everybody_meansAll();
    void drafts_areTheSameEachTime();
    void fullFolders_areRefused();
    void nobodyToWriteTo_isSaid();
    void confirmations_areText();
    void options_areRefused_data();
    void options_areRefused();

private:
    Outcome pack(const QStringList& more = {}) const
    {
        return runProgram(QStringList{QStringLiteral("export"), m_plan, QStringLiteral("send-pack"),
                                      QStringLiteral("-o"), m_target} +
                          more);
    }
    QStringList files() const { return QDir(m_target).entryList(QDir::Files, QDir::Name); }
    ReadMail mail(const QString& name) const
    {
        QFile file(QDir(m_target).filePath(name));
        return file.open(QIODevice::ReadOnly) ? readByGMime(file.readAll()) : ReadMail();
    }

    ExportFolder m_folder;
    QString m_plan;
    QString m_target;
    int m_count = 0;
};

void SendPackCommandTest::drafts_areOneForEach()
{
    const Outcome outcome = pack();
    QCOMPARE(outcome.code, 0);
    QCOMPARE(files(),
             QStringList({QStringLiteral("001 Bell Ana.eml"), QStringLiteral("002 Expert Bea.eml"),
                          QStringLiteral("003 Petrov Ivan.eml"), QStringLiteral("Without e-mail.csv")}));
    QVERIFY(outcome.text().startsWith(QStringLiteral("Wrote 3 draft")));
    QVERIFY(outcome.err.contains("Zoe Adams"));
    QFile report(QDir(m_target).filePath(QStringLiteral("Without e-mail.csv")));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("Zoe Adams,,,,No e-mail address"));
    const ReadMail ana = mail(QStringLiteral("001 Bell Ana.eml"));
    QCOMPARE(ana.toAddress, QStringLiteral("ana@bell.example"));
    QCOMPARE(ana.toName, QStringLiteral("Ana Bell"));
    QCOMPARE(ana.fromName, QStringLiteral("Town"));
    QVERIFY(ana.text.contains(QStringLiteral("Meeting with Bea Expert\nPlace: Table 3\nTopic: State aid")));
    QVERIFY(ana.text.contains(QStringLiteral("please tell us: desk@town.example")));
    QCOMPARE(QFile::permissions(QDir(m_target).filePath(files().first())) &
                 (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void SendPackCommandTest::drafts_areInTheReadersLanguage()
{
    QCOMPARE(pack().code, 0);
    const ReadMail ivan = mail(QStringLiteral("003 Petrov Ivan.eml"));
    QVERIFY2(!ivan.text.contains(QStringLiteral("Monday")), qPrintable(ivan.text));
    QVERIFY(QRegularExpression(QStringLiteral("\\p{Cyrillic}")).match(ivan.text).hasMatch());
    QVERIFY(!QRegularExpression(QStringLiteral("\\p{Cyrillic}"))
                 .match(mail(QStringLiteral("001 Bell Ana.eml")).text)
                 .hasMatch());
    QDir(m_target).removeRecursively();
    QCOMPARE(pack({QStringLiteral("--language"), QStringLiteral("bg")}).code, 0);
    QVERIFY(QRegularExpression(QStringLiteral("\\p{Cyrillic}"))
                .match(mail(QStringLiteral("001 Bell Ana.eml")).text)
                .hasMatch());
}

void SendPackCommandTest::drafts_nameNobodyWhoRefused()
{
    QCOMPARE(pack().code, 0);
    const ReadMail bea = mail(QStringLiteral("002 Expert Bea.eml"));
    QVERIFY(bea.text.contains(QStringLiteral("Ana Bell")));
    QVERIFY2(!bea.text.contains(QStringLiteral("Petrov")), qPrintable(bea.text));
    for (const ReadPart& part : bea.parts)
        QVERIFY(!part.content.contains("Petrov"));
    QCOMPARE(mail(QStringLiteral("003 Petrov Ivan.eml")).toName, QStringLiteral("Ivan Petrov"));
}

void SendPackCommandTest::drafts_haveAgendaAndCalendar()
{
    QCOMPARE(pack().code, 0);
    const ReadMail ana = mail(QStringLiteral("001 Bell Ana.eml"));
    QCOMPARE(ana.parts.size(), 2);
    QCOMPARE(ana.parts[0].fileName, QStringLiteral("Personal agenda.pdf"));
    QCOMPARE(ana.parts[0].type, QByteArray("application/pdf"));
    QVERIFY(ana.parts[0].content.startsWith("%PDF-") && ana.parts[0].content.trimmed().endsWith("%%EOF"));
    QCOMPARE(ana.parts[1].fileName, QStringLiteral("Calendar.ics"));
    QVERIFY(ana.parts[1].content.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(ana.parts[1].content.contains("METHOD:PUBLISH"));
    QFile paper(m_folder.path(QStringLiteral("ana.pdf")));
    QVERIFY(paper.open(QIODevice::WriteOnly));
    paper.write(ana.parts[0].content);
    paper.close();
    const QString text = m_folder.pages(QStringLiteral("ana.pdf")).join(QString());
    QVERIFY(text.contains(QStringLiteral("Ana Bell")));
    QVERIFY(text.contains(QStringLiteral("Table 3")));
    QVERIFY(!text.contains(QStringLiteral("Max")));
}

void SendPackCommandTest::everybody_meansAll()
{
    QCOMPARE(pack({QStringLiteral("--everybody")}).code, 0);
    QVERIFY(files().contains(QStringLiteral("003 More Max.eml")));
    QVERIFY(mail(QStringLiteral("003 More Max.eml")).subject.startsWith(QStringLiteral("Your agenda")));
}

void SendPackCommandTest::drafts_areTheSameEachTime()
{
    QCOMPARE(pack().code, 0);
    const ReadMail one = mail(QStringLiteral("001 Bell Ana.eml"));
    QDir(m_target).removeRecursively();
    QCOMPARE(pack().code, 0);
    const ReadMail other = mail(QStringLiteral("001 Bell Ana.eml"));
    QCOMPARE(one.text, other.text);
    QCOMPARE(one.parts[1].content, other.parts[1].content); // the PDF says when it was made
}

void SendPackCommandTest::fullFolders_areRefused()
{
    QVERIFY(QDir().mkpath(m_target));
    QFile mine(QDir(m_target).filePath(QStringLiteral("mine.txt")));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.close();
    const Outcome outcome = pack();
    QCOMPARE(outcome.code, 4);
    QCOMPARE(notOneSentence(outcome), QString());
    QCOMPARE(files(), QStringList(QStringLiteral("mine.txt")));
    mine.remove();
    QCOMPARE(pack().code, 0); // an empty one makes room
    QVERIFY(!QFileInfo::exists(m_target + QStringLiteral(".part")));
}

void SendPackCommandTest::nobodyToWriteTo_isSaid()
{
    const QString blank = m_folder.blank(QStringLiteral("blank.workshop"));
    const Outcome outcome = runProgram({QStringLiteral("export"), blank, QStringLiteral("send-pack"),
                                        QStringLiteral("-o"), m_folder.path(QStringLiteral("none"))});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(notOneSentence(outcome), QString());
    QVERIFY(!QFileInfo::exists(m_folder.path(QStringLiteral("none"))));
    QVERIFY(!QFileInfo::exists(m_folder.path(QStringLiteral("none.part"))));
}

void SendPackCommandTest::confirmations_areText()
{
    const Outcome outcome = runProgram({QStringLiteral("export"), m_plan, QStringLiteral("confirmations"),
                                        QStringLiteral("-o"), QStringLiteral("-")});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.text().contains(QStringLiteral("Ana Bell <ana@bell.example>\nYour 1 meeting")));
    QVERIFY(outcome.text().contains(QStringLiteral("Dear Zoe Adams,")));
    QVERIFY(outcome.text().contains(QStringLiteral("you are on the waiting list")));
    const QString file = m_folder.path(QStringLiteral("c.txt"));
    QCOMPARE(runProgram({QStringLiteral("export"), m_plan, QStringLiteral("confirmations"),
                         QStringLiteral("-o"), file})
                 .code,
             0);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(read.readAll()).trimmed(), outcome.text().trimmed());
}

void SendPackCommandTest::options_areRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("audience") << QStringList({"--audience", "public"});
    QTest::newRow("two languages") << QStringList({"--language", "en,bg"});
    QTest::newRow("a day") << QStringList({"--day", "1"});
    QTest::newRow("a record") << QStringList({"--record"});
    QTest::newRow("changed pages") << QStringList({"--changed"});
    QTest::newRow("another order") << QStringList({"--renumber"});
    QTest::newRow("a list") << QStringList({"--csv", "exact"});
    QTest::newRow("no such helpdesk") << QStringList({"--helpdesk", "99"});
}

void SendPackCommandTest::options_areRefused()
{
    QFETCH(const QStringList, arguments);
    QCOMPARE(pack(arguments).code, 2);
    QVERIFY(!QFileInfo::exists(m_target));
    if (!arguments.contains(QStringLiteral("--language"))) { // which the evidence may be in
        const QStringList evidence{QStringLiteral("export"), m_plan, QStringLiteral("evidence"),
                                   QStringLiteral("-o"), m_target};
        QCOMPARE(runProgram(evidence + arguments).code, 2);
        QVERIFY(!QFileInfo::exists(m_target));
    }
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::SendPackCommandTest)
#include "SendPackCommandTest.moc"
