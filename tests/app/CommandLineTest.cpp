// Usage, samples, new, check, verify.
#include "Program.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        convenor::testing::failOnWarnings();
        m_folder = std::make_unique<PlanFolder>();
    }
    void help_namesEveryCommand();
    void wrongUsage_isOneSentence_data();
    void wrongUsage_isOneSentence();
    void commands_needNoDisplay();
    void samples_areListed();
    void new_makesAPlanThatIsPrivate();
    void new_refusesAnExistingFile();
    void new_takesTitleStartAndZone();
    void new_fromAPlanKeepsTheStructure();
    void new_refusesWhatItDoesNotKnow();
    void check_saysWhatIsWrong();

private:
    QJsonObject workshop(const QString& plan)
    {
        return runProgram(
                   {QStringLiteral("show"), plan, QStringLiteral("workshop"), QStringLiteral("--json")})
            .array()[0]
            .toObject();
    }
    std::unique_ptr<PlanFolder> m_folder;
};

void CommandLineTest::help_namesEveryCommand()
{
    const Outcome help = runProgram({QStringLiteral("--help")});
    DONE(help);
    const QStringList commands{QStringLiteral("samples"), QStringLiteral("new"),   QStringLiteral("check"),
                               QStringLiteral("show"),    QStringLiteral("apply"), QStringLiteral("import"),
                               QStringLiteral("export"),  QStringLiteral("undo"),  QStringLiteral("redo"),
                               QStringLiteral("verify")};
    for (const QString& command : commands) {
        QVERIFY2(help.text().contains(QStringLiteral("convenor ") + command), qPrintable(command));
        const Outcome own = runProgram({command, QStringLiteral("--help")});
        DONE(own);
        QVERIFY(own.text().startsWith(QStringLiteral("convenor ") + command));
    }
    const Outcome apply = runProgram({QStringLiteral("apply"), QStringLiteral("--help")});
    QVERIFY(apply.text().contains(QStringLiteral("\"changes\"")));
    const Outcome version = runProgram({QStringLiteral("--version")});
    DONE(version);
    QVERIFY(QRegularExpression(QStringLiteral("^convenor \\d+\\.\\d+\\.\\d+\n$"))
                .match(version.text())
                .hasMatch());
}

void CommandLineTest::wrongUsage_isOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* line) {
        QTest::newRow(line) << QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
    };
    row("frobnicate a b");
    row("--frob");
    row("samples extra");
    row("new");
    row("new a b");
    row("new a --title");
    row("new a --start yesterday");
    row("new a --start 2026-13-01");
    row("check");
    row("check a --jason");
    row("show a");
    row("show a agenda rooms");
    row("apply");
    row("apply a b c");
    row("import a b");
    row("import a b --as cats");
    row("export a agenda");
    row("export a agenda -o");
    row("export a agenda -o x.txt");
    row("export a agenda -o pdf");
    row("export a cats -o x.pdf");
    row("export a agenda -o x.pdf --changed --renumber");
    row("undo");
    row("undo a 0");
    row("undo a -3");
    row("undo a many");
    row("redo a 99999999999999999999");
    row("verify");
    row("verify a b");
}

void CommandLineTest::wrongUsage_isOneSentence()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = runProgram(arguments);
    REFUSED_WITH(outcome, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!QFile::exists(QStringLiteral("a")));
}

void CommandLineTest::commands_needNoDisplay()
{
    // An empty environment, as a job runner gives it.
    QProcessEnvironment nothing;
    nothing.insert(QStringLiteral("NOTHING"), QString());
    const QString plan = m_folder->sample(QStringLiteral("online-half-day"));
    DONE(runProgram({QStringLiteral("check"), plan}, {}, nothing));
    DONE(runProgram({QStringLiteral("show"), plan, QStringLiteral("people")}, {}, nothing));
    const QString paper = m_folder->path(QStringLiteral("a.pdf"));
    DONE(runProgram({QStringLiteral("export"), plan, QStringLiteral("agenda"), QStringLiteral("-o"), paper},
                    {}, nothing));
    // The window does.
    REFUSED_WITH(runProgram({plan}), 2);
    REFUSED_WITH(runProgram({}), 2);
}

void CommandLineTest::samples_areListed()
{
    const Outcome samples = runProgram({QStringLiteral("samples")});
    DONE(samples);
    QCOMPARE(samples.lines().size(), 4);
    for (const QString& line : samples.lines()) {
        const QString name = line.section(u' ', 0, 0);
        const QString plan = m_folder->sample(name, name);
        const Outcome check = runProgram({QStringLiteral("check"), plan});
        DONE(check);
        const Outcome verify = runProgram({QStringLiteral("verify"), plan});
        QCOMPARE(verify.out, QByteArray("revision 1\n"));
    }
}

void CommandLineTest::new_makesAPlanThatIsPrivate()
{
    const QString plan = m_folder->path(QStringLiteral("Тест на \"план\".workshop"));
    const Outcome made = runProgram({QStringLiteral("new"), plan});
    DONE(made);
    QCOMPARE(made.out, QByteArray("revision 1\n"));
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(plan) &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
#endif
    const QJsonArray days =
        runProgram({QStringLiteral("show"), plan, QStringLiteral("day"), QStringLiteral("--json")}).array();
    QCOMPARE(days.size(), 1);
    QCOMPARE(days[0][QLatin1String("date")].toString(), QDate::currentDate().toString(Qt::ISODate));
    QCOMPARE(workshop(plan)[QLatin1String("timezone")].toString(), QStringLiteral("Europe/Brussels"));
    REFUSED_WITH(runProgram({QStringLiteral("undo"), plan}), 1); // its beginning stays
}

void CommandLineTest::new_refusesAnExistingFile()
{
    const QString plan = m_folder->blank();
    const QByteArray before = PlanFolder::bytes(plan);
    REFUSED_WITH(runProgram({QStringLiteral("new"), plan}), 4);
    REFUSED_WITH(runProgram({QStringLiteral("new"), plan, QStringLiteral("--from"), plan}), 4);
    QCOMPARE(PlanFolder::bytes(plan), before);
    const QString other = m_folder->file(QStringLiteral("notes.txt"), "mine");
    REFUSED_WITH(runProgram({QStringLiteral("new"), other}), 4);
    QCOMPARE(PlanFolder::bytes(other), QByteArray("mine"));
    REFUSED_WITH(runProgram({QStringLiteral("new"), m_folder->path(QString())}), 4);
}

void CommandLineTest::new_takesTitleStartAndZone()
{
    const QString plan = m_folder->path(QStringLiteral("a.workshop"));
    DONE(runProgram({QStringLiteral("new"), plan, QStringLiteral("--title=Two = two"),
                     QStringLiteral("--start"), QStringLiteral("2027-03-04"), QStringLiteral("--timezone"),
                     QStringLiteral("Europe/Sofia")}));
    QCOMPARE(workshop(plan)[QLatin1String("title")].toString(), QStringLiteral("Two = two"));
    QCOMPARE(workshop(plan)[QLatin1String("timezone")].toString(), QStringLiteral("Europe/Sofia"));

    const QString two = m_folder->path(QStringLiteral("b.workshop"));
    DONE(runProgram({QStringLiteral("new"), two, QStringLiteral("--from"), QStringLiteral("two-day-meeting"),
                     QStringLiteral("--start"), QStringLiteral("2027-12-31")}));
    QStringList dates;
    const QJsonArray days =
        runProgram({QStringLiteral("show"), two, QStringLiteral("day"), QStringLiteral("--json")}).array();
    for (const QJsonValue& day : days)
        dates << day[QLatin1String("date")].toString();
    QCOMPARE(dates, (QStringList{QStringLiteral("2027-12-31"), QStringLiteral("2028-01-01")}));
}

void CommandLineTest::new_fromAPlanKeepsTheStructure()
{
    const QString source = m_folder->sample(QStringLiteral("online-half-day"));
    const QString plan = m_folder->path(QStringLiteral("b.workshop"));
    DONE(runProgram({QStringLiteral("new"), plan, QStringLiteral("--from"), source, QStringLiteral("--start"),
                     QStringLiteral("2027-03-04"), QStringLiteral("--title"), QStringLiteral("Again")}));
    const auto table = [](const QString& path, const char* name) {
        return runProgram({QStringLiteral("show"), path, QString::fromLatin1(name), QStringLiteral("--json")})
            .array();
    };
    QCOMPARE(table(plan, "agenda_item").size(), table(source, "agenda_item").size());
    QCOMPARE(table(plan, "room"), table(source, "room"));
    QCOMPARE(table(plan, "breakout_group").size(), 4);
    for (const char* gone : {"person", "assignment", "group_membership", "meeting_request", "booking",
                             "booking_seat", "helpdesk_expert", "attendance"})
        QVERIFY2(table(plan, gone).isEmpty(), gone);
    QCOMPARE(table(plan, "agenda")[0][QLatin1String("starts_at")].toString(),
             QStringLiteral("2027-03-04T09:15:00+01:00"));
    DONE(runProgram({QStringLiteral("check"), plan}));
    // Nor are two workshops of one sample known by one number: their calendars would mix.
    const QString twin = m_folder->sample(QStringLiteral("online-half-day"), QStringLiteral("twin.workshop"));
    QVERIFY(workshop(twin)[QLatin1String("id")] != workshop(source)[QLatin1String("id")]);
    // A step of the source is none of the copy's.
    QCOMPARE(runProgram({QStringLiteral("show"), plan, QStringLiteral("history")}).lines().size(), 1);
}

void CommandLineTest::new_refusesWhatItDoesNotKnow()
{
    const QString plan = m_folder->path(QStringLiteral("a.workshop"));
    REFUSED_WITH(
        runProgram({QStringLiteral("new"), plan, QStringLiteral("--timezone"), QStringLiteral("Mars/Base")}),
        2);
    REFUSED_WITH(
        runProgram({QStringLiteral("new"), plan, QStringLiteral("--from"), QStringLiteral("no-such")}), 2);
    const QString text = m_folder->file(QStringLiteral("notes.txt"), "mine");
    REFUSED_WITH(runProgram({QStringLiteral("new"), plan, QStringLiteral("--from"), text}), 3);
    REFUSED_WITH(runProgram({QStringLiteral("new"), m_folder->path(QStringLiteral("none/a.workshop"))}), 4);
    QVERIFY(!QFile::exists(plan));
}

void CommandLineTest::check_saysWhatIsWrong()
{
    const QString plan = m_folder->blank();
    const QByteArray lines =
        R"({"label":"Two talks in one room","changes":[{"add":"room","fields":{"name":"Alpha"},"as":"room"},)"
        R"({"add":"agenda_item","fields":{"day":"DAY","title":"One","minutes":60,"room":"@room","pinned_start":600}},)"
        R"({"add":"agenda_item","fields":{"day":"DAY","title":"Two","minutes":60,"room":"@room","pinned_start":630}}]})";
    const QString day =
        runProgram({QStringLiteral("show"), plan, QStringLiteral("day"), QStringLiteral("--json")})
            .array()[0][QLatin1String("id")]
            .toString();
    DONE(runProgram({QStringLiteral("apply"), plan}, QByteArray(lines).replace("DAY", day.toUtf8())));
    const Outcome check = runProgram({QStringLiteral("check"), plan});
    QCOMPARE(check.code, 1);
    QVERIFY(check.err.isEmpty());
    QVERIFY(check.text().contains(QStringLiteral("error: ")));
    const Outcome json = runProgram({QStringLiteral("check"), plan, QStringLiteral("--json")});
    QCOMPARE(json.code, 1);
    bool overlap = false;
    const QJsonArray problems = json.array();
    for (const QJsonValue& problem : problems) {
        QCOMPARE(problem.toObject().keys(),
                 (QStringList{QStringLiteral("fixes"), QStringLiteral("rule"), QStringLiteral("severity"),
                              QStringLiteral("subjects"), QStringLiteral("text")}));
        overlap |= problem[QLatin1String("rule")].toString() == u"room-overlap";
    }
    QVERIFY(overlap);
    // What somebody has accepted about other facts counts; the program's own words say that they have
    // changed.
    const QJsonObject first = problems.at(0).toObject();
    QStringList subjects;
    const QJsonArray named = first[QLatin1String("subjects")].toArray();
    for (const QJsonValue& subject : named)
        subjects << subject[QLatin1String("table")].toString() + u' ' +
                        subject[QLatin1String("id")].toString();
    subjects.sort();
    QCOMPARE(first[QLatin1String("rule")].toString(), QStringLiteral("room-overlap"));
    const QJsonObject row{
        {QStringLiteral("add"), QStringLiteral("acknowledgement")},
        {QStringLiteral("fields"), QJsonObject{{QStringLiteral("rule"), first[QLatin1String("rule")]},
                                               {QStringLiteral("subjects"), subjects.join(u',')},
                                               {QStringLiteral("facts"), QStringLiteral("others")},
                                               {QStringLiteral("reason"), QStringLiteral("Both know")}}}};
    const QJsonObject step{{QStringLiteral("label"), QStringLiteral("accept")},
                           {QStringLiteral("changes"), QJsonArray{row}}};
    DONE(runProgram({QStringLiteral("apply"), plan}, QJsonDocument(step).toJson(QJsonDocument::Compact)));
    const Outcome again = runProgram({QStringLiteral("check"), plan, QStringLiteral("--json")});
    QCOMPARE(again.code, 1);
    const QJsonObject said = again.array()[0][QLatin1String("acknowledged")].toObject();
    QCOMPARE(said[QLatin1String("reason")].toString(), QStringLiteral("Both know"));
    QCOMPARE(said[QLatin1String("holds")], QJsonValue(false));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::CommandLineTest)
#include "CommandLineTest.moc"
