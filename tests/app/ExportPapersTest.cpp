// Every paper of every sample from the command line; options, the report, everything at once.
#include "ExportFolder.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class ExportPapersTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void every_paperOfEverySample_data();
    void every_paperOfEverySample();
    void help_listsDocumentsAndOptions();
    void wrongValues_areRefusedWithWhatThereIs_data();
    void wrongValues_areRefusedWithWhatThereIs();
    void options_narrowThePaper();
    void narrowedToNothing_saysSo();
    void twoLanguages_standSideBySide();
    void report_namesPeople();
    void report_steersNoTerminal();
    void everything_fillsAFolder();
    void everything_ofAnEmptyPlanSaysSo();

private:
    ExportFolder m_folder;
};

namespace {
const QStringList& codes()
{
    static const QStringList list =
        QStringLiteral(
            "agenda agenda-grid run-sheet personal door-signs people signatures badges name-plates "
            "certificates groups group-doors helpdesk screen-agenda screen-groups screen-break")
            .split(u' ');
    return list;
}

} // namespace

void ExportPapersTest::every_paperOfEverySample_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("paper");
    for (const Sample& sample : samples()) {
        for (const QString& paper : codes())
            QTest::addRow("%s %s", sample.name, qPrintable(paper))
                << QString::fromLatin1(sample.name) << paper;
    }
}

void ExportPapersTest::every_paperOfEverySample()
{
    QFETCH(QString, sample);
    QFETCH(QString, paper);
    const Outcome outcome = m_folder.exported(m_folder.shared(sample), paper, QStringLiteral("p.pdf"));
    QVERIFY(steeringIn(outcome.err).isEmpty());
    if (outcome.code == 1) {
        QVERIFY2(notOneSentence(outcome).isEmpty(), qPrintable(notOneSentence(outcome)));
        QVERIFY(errors(outcome).contains(QStringLiteral("nothing to print")));
        QVERIFY(sample != u"conference");
        return;
    }
    QCOMPARE(outcome.code, 0);
    QVERIFY(PlanFolder::bytes(m_folder.path(QStringLiteral("p.pdf"))).startsWith("%PDF-1."));
    QVERIFY(!m_folder.pages(QStringLiteral("p.pdf")).isEmpty());
    // The other formats that the paper names, and no others.
    const Outcome wrong = m_folder.exported(m_folder.shared(sample), paper, QStringLiteral("p.cat"));
    REFUSED_WITH(wrong, 2);
    for (const char* ending : {".html", ".odt", ".csv", ".xlsx", ".txt"}) {
        const QString file = QStringLiteral("p") + QLatin1String(ending);
        const Outcome written = m_folder.exported(m_folder.shared(sample), paper, file);
        const bool isNamed = errors(wrong).contains(QLatin1String(ending) + u',') ||
                             errors(wrong).contains(QLatin1String(ending) + u'.');
        QCOMPARE(written.code, isNamed ? 0 : 2);
        QCOMPARE(QFile::exists(m_folder.path(file)), isNamed);
        QFile::remove(m_folder.path(file));
    }
}

void ExportPapersTest::help_listsDocumentsAndOptions()
{
    const Outcome help = runProgram({QStringLiteral("export"), QStringLiteral("--help")});
    DONE(help);
    for (const QString& code :
         codes() + QStringList{QStringLiteral("chat-groups"), QStringLiteral("everything")})
        QVERIFY2(help.text().contains(QStringLiteral("\n  %1 ").arg(code)) ||
                     help.text().contains(QStringLiteral("\n  %1\n").arg(code)),
                 qPrintable(code));
    for (const char* option :
         {"--language LANG[,LANG]", "--day N", "--room R", "--person ID", "--round R", "--helpdesk H",
          "--group-by F", "--columns A,B", "--start-label N", "--per-sheet N", "--half-days", "--apart",
          "--changed", "--renumber", "--record"})
        QVERIFY2(help.text().contains(QStringLiteral("\n  ") + QLatin1String(option)), option);
}

void ExportPapersTest::wrongValues_areRefusedWithWhatThereIs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* arguments, const char* says) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QString::fromLatin1(says);
    };
    row("cats", "agenda, agenda-grid");
    row("posters", "agenda, agenda-grid");
    row("agenda --day 3", "27 April 2015");
    row("agenda --day first", "28 April 2015");
    row("agenda --language xx", "bg");
    row("agenda --language en,bg,de", "de");
    row("agenda --room 1", "--day");
    row("agenda --per-sheet 8", "--day");
    row("door-signs --room Nowhere", "Plenary hall");
    row("door-signs --room 99", "Gallery");
    row("people --group-by colour", "country");
    row("people --columns family_name,shoe_size", "organisation");
    row("agenda --person 12", "--day");
    row("signatures --person 12", "people --json");
    row("badges --per-sheet 9", "4, 8, 10");
    row("badges --start-label 9", "1 to 8");
    row("badges --start-label 0", "1 to 8");
    row("badges --per-sheet 10 --start-label 11", "1 to 10");
    row("badges --person nobody", "people --json");
    row("badges --person 2", "people --json");
    row("groups --round 7", "1 ");
    row("helpdesk --helpdesk Nothing", "1 ");
    row("agenda --changed --renumber", "choose");
    row("agenda --cats", "--cats");
}

void ExportPapersTest::wrongValues_areRefusedWithWhatThereIs()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    QFile::remove(m_folder.path(QStringLiteral("w.pdf")));
    const Outcome outcome = m_folder.exported(m_folder.shared(QStringLiteral("conference")),
                                              arguments.first(), QStringLiteral("w.pdf"), arguments.mid(1));
    REFUSED_WITH(outcome, 2);
    QVERIFY2(errors(outcome).section(QStringLiteral("Usage"), 0, 0).contains(says), outcome.err.constData());
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("w.pdf"))));
}

void ExportPapersTest::options_narrowThePaper()
{
    const QString plan = m_folder.shared(QStringLiteral("conference"));
    const auto text = [&](const char* paper, const QStringList& more) {
        const Outcome outcome = m_folder.exported(plan, QLatin1String(paper), QStringLiteral("n.pdf"), more);
        return outcome.code == 0 ? m_folder.pages(QStringLiteral("n.pdf")).join(u'\f') : errors(outcome);
    };
    QVERIFY(!text("agenda", {QStringLiteral("--day"), QStringLiteral("2")})
                 .contains(QStringLiteral("Reception")));
    const QString byName = text("door-signs", {QStringLiteral("--room"), QStringLiteral("studio 1")});
    QVERIFY(byName.contains(QStringLiteral("Studio 1")) && !byName.contains(QStringLiteral("Studio 2")));
    const QString id = m_folder.shown(plan, QStringLiteral("rooms"))[2][QLatin1String("id")].toString();
    QCOMPARE(text("door-signs", {QStringLiteral("--room"), id}), byName);
    const QJsonValue person = m_folder.shown(plan, QStringLiteral("people"))[0];
    const QString name = person[QLatin1String("family_name")].toString();
    const QString one =
        text("personal", {QStringLiteral("--person"), person[QLatin1String("id")].toString()});
    QVERIFY(one.contains(name) && one.count(u'\f') <= 1);
    QCOMPARE(
        text("badges", {QStringLiteral("--person"), person[QLatin1String("id")].toString()}).count(u'\f'), 0);
    const auto count = [&](const QStringList& more) { return text("badges", more).count(u'\f') + 1; };
    QVERIFY(count({QStringLiteral("--per-sheet"), QStringLiteral("4")}) > count({}));
    QVERIFY(count({QStringLiteral("--per-sheet"), QStringLiteral("10")}) < count({}));
    QVERIFY(text("people", {QStringLiteral("--columns"), QStringLiteral("family_name,diet")})
                .contains(QStringLiteral("Diet")));
}

void ExportPapersTest::narrowedToNothing_saysSo()
{
    const QString plan = m_folder.fresh();
    const QString id = m_folder.shown(plan, QStringLiteral("people"))[5][QLatin1String("id")].toString();
    m_folder.apply(plan, {edit("person", id, {{QStringLiteral("status"), QStringLiteral("cancelled")}})});
    const Outcome outcome = m_folder.exported(plan, QStringLiteral("badges"), QStringLiteral("no.pdf"),
                                              {QStringLiteral("--person"), id});
    REFUSED_WITH(outcome, 1);
    QVERIFY(errors(outcome).contains(QStringLiteral("chosen")));
    QVERIFY(!errors(outcome).contains(QStringLiteral("expected")));
}

void ExportPapersTest::twoLanguages_standSideBySide()
{
    const QString plan = m_folder.shared(QStringLiteral("bulgarian"));
    const Outcome outcome = m_folder.exported(plan, QStringLiteral("agenda"), QStringLiteral("two.pdf"),
                                              {QStringLiteral("--language"), QStringLiteral("bg,en")});
    QCOMPARE(outcome.code, 0);
    const QString text = m_folder.pages(QStringLiteral("two.pdf")).join(u' ');
    QVERIFY(text.contains(QStringLiteral("Registration")));
    QVERIFY(text.contains(QStringLiteral("Регистрация")));
}

void ExportPapersTest::report_namesPeople()
{
    const QString plan = m_folder.fresh();
    const Outcome outcome = m_folder.exported(plan, QStringLiteral("people"), QStringLiteral("l.pdf"));
    QCOMPARE(outcome.code, 0);
    QHash<QString, QStringList> consents;
    for (const QJsonValue& person : m_folder.shown(plan, QStringLiteral("people"))) {
        if (person[QLatin1String("status")].toString() != u"cancelled")
            consents[person[QLatin1String("list_consent")].toString()].append(
                person[QLatin1String("given_name")].toString() + u' ' +
                person[QLatin1String("family_name")].toString());
    }
    const QStringList sentences = errors(outcome).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(sentences.size(), 2);
    QVERIFY(sentences[0].contains(consents[QStringLiteral("unknown")].first()));
    QVERIFY(sentences[0].endsWith(
        QStringLiteral("and %1 more.").arg(consents[QStringLiteral("unknown")].size() - 10)));
    QVERIFY(sentences[1].contains(consents[QStringLiteral("no")].first()));
    const QString text = m_folder.pages(QStringLiteral("l.pdf")).join(u' ');
    QVERIFY(!text.contains(consents[QStringLiteral("no")].first().section(u' ', -1)));
}

void ExportPapersTest::report_steersNoTerminal()
{
    const QString plan = m_folder.blank(QStringLiteral("hostile.workshop"));
    const QString evil = QStringLiteral("\u001b[2J\u202Eevil\nconvenor: forged <b>");
    m_folder.apply(
        plan, {QJsonObject{{QStringLiteral("add"), QStringLiteral("person")},
                           {QStringLiteral("fields"), QJsonObject{{QStringLiteral("family_name"), evil}}}}});
    const Outcome outcome = m_folder.exported(plan, QStringLiteral("people"), QStringLiteral("l.pdf"));
    QCOMPARE(outcome.code, 0);
    QVERIFY(errors(outcome).contains(QStringLiteral("evil")));
    QVERIFY2(steeringIn(outcome.err).isEmpty(), qPrintable(steeringIn(outcome.err)));
    QVERIFY(!errors(outcome).contains(QStringLiteral("\nconvenor: forged")));
}

void ExportPapersTest::everything_fillsAFolder()
{
    const QString plan = m_folder.fresh(QStringLiteral("bulgarian"));
    const QString folder = m_folder.path(QStringLiteral("new/papers"));
    const QStringList command{QStringLiteral("export"), plan, QStringLiteral("everything"),
                              QStringLiteral("-o"), folder};
    const Outcome outcome =
        runProgram(command + QStringList{QStringLiteral("--language=en"), QStringLiteral("--record")});
    QCOMPARE(outcome.code, 0);
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    QCOMPARE(outcome.lines(), files);
    QVERIFY(files.contains(QStringLiteral("01 Agenda.pdf")));
    QVERIFY(files.contains(QStringLiteral("07 Attendance list.pdf")));
    QVERIFY(files.contains(QStringLiteral("07 Attendance list.xlsx")));
    QVERIFY(files.contains(QStringLiteral("17 Groups for the chat.txt")));
    QVERIFY(!files.join(u' ').contains(QStringLiteral("Helpdesk")));
    QVERIFY(errors(outcome).contains(QStringLiteral("nothing to print in: ")));
    QVERIFY(errors(outcome).contains(QStringLiteral("Helpdesk")));
    QCOMPARE(m_folder.shown(plan, QStringLiteral("printout")).size(),
             files.filter(QStringLiteral(".pdf")).size());
    // In the language of the paper; and over a file there is no folder.
    QCOMPARE(runProgram(command).code, 0);
    QVERIFY(QFile::exists(folder + QStringLiteral("/01 Програма.pdf")) ||
            QFile::exists(folder + QStringLiteral("/01 Дневен ред.pdf")) || QDir(folder).count() > 2);
    const QString file = m_folder.file(QStringLiteral("file"), "x");
    REFUSED_WITH(runProgram({QStringLiteral("export"), plan, QStringLiteral("everything"),
                             QStringLiteral("-o"), file}),
                 4);
    QCOMPARE(PlanFolder::bytes(file), QByteArray("x"));
    REFUSED_WITH(runProgram(command + QStringList{QStringLiteral("--room"), QStringLiteral("1")}), 2);
}

void ExportPapersTest::everything_ofAnEmptyPlanSaysSo()
{
    const QString plan = m_folder.blank(QStringLiteral("empty.workshop"));
    const Outcome outcome = runProgram({QStringLiteral("export"), plan, QStringLiteral("everything"),
                                        QStringLiteral("-o"), m_folder.path(QStringLiteral("none"))});
    REFUSED_WITH(outcome, 1);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::ExportPapersTest)
#include "ExportPapersTest.moc"
