// People from CSV: what people's programs write, and what they break.
#include "exchange/PeopleCsv.h"

#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "TestMain.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

namespace convenor {
class PeopleCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void rows_becomePeople_data();
    void rows_becomePeople();
    void headings_areFoundInTwoLanguages();
    void fullNames_areTakenApart();
    void quotes_holdAnything();
    void badRows_areReportedWithTheirLine();
    void badFiles_areRefused_data();
    void badFiles_areRefused();
    void people_comeInOnce();
    void hostileNames_stayWhatTheyAre();
    void everyChange_fitsThePlan();
    void programsFiles_areRead_data();
    void programsFiles_areRead();
    void realFiles_neverCrash();
    void hostileFiles_neverCrash();

private:
    static Result<PeopleImport> read(const QByteArray& bytes, const Plan& plan = {})
    {
        CountingIds ids(plan.largestId() + 1);
        return readPeopleCsv(bytes, plan, ids);
    }
    static QStringList names(const PeopleImport& import)
    {
        QStringList list;
        for (const Change& change : import.changes)
            list << fullName(change.afterAs<Person>());
        return list;
    }
    // Reads every file of a folder; each result is sound. How many files there were.
    static int readAll(const QString& folder);
};

void PeopleCsvTest::rows_becomePeople_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray comma = "Given name,Family name,E-mail,Organisation\n"
                             "Anna,Müller,a@x.eu,\"Org, Inc\"\n"
                             "Boris,Iliev,b@x.bg,Община\n";
    QTest::newRow("comma") << comma;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + comma;
    QTest::newRow("CR LF") << QByteArray(comma).replace("\n", "\r\n");
    QTest::newRow("CR") << QByteArray(comma).replace("\n", "\r");
    QTest::newRow("no last line end") << comma.trimmed();
    QTest::newRow("empty lines") << QByteArray(comma).replace("\n", "\n\n  \n");
    QTest::newRow("semicolon") << QByteArray(comma).replace(",", ";").replace("Org; Inc", "Org, Inc");
    QTest::newRow("tab") << QByteArray(comma).replace(",", "\t").replace("Org\t Inc", "Org, Inc");
    QTest::newRow("all quoted") << QByteArray("\"Given name\",\"Family name\",\"E-mail\",\"Organisation\"\n"
                                              "\"Anna\",\"Müller\",\"a@x.eu\",\"Org, Inc\"\n"
                                              "\"Boris\",\"Iliev\",\"b@x.bg\",\"Община\"\n");
    QTest::newRow("short rows") << QByteArray("Given name,Family name,E-mail,Organisation,Phone,\n"
                                              "Anna,Müller,a@x.eu,\"Org, Inc\"\n"
                                              "Boris,Iliev,b@x.bg,Община,\n");
}

void PeopleCsvTest::rows_becomePeople()
{
    QFETCH(const QByteArray, bytes);
    const Result<PeopleImport> import = read(bytes);
    QVERIFY(import);
    QCOMPARE(names(*import).join(u'|'), QStringLiteral("Anna Müller|Boris Iliev"));
    QCOMPARE(import->added, 2);
    QCOMPARE(import->known, 0);
    QVERIFY(import->refused.isEmpty());
    const Person& anna = import->changes.changes()[0].afterAs<Person>();
    QCOMPARE(anna.organisation, QStringLiteral("Org, Inc"));
    QCOMPARE(anna.email, QStringLiteral("a@x.eu"));
}

void PeopleCsvTest::headings_areFoundInTwoLanguages()
{
    const Result<PeopleImport> import = read(
        "ФАМИЛИЯ;собствено име;Организация;e_mail;Status;Shoe size;\nИлиев;Борис;Община;b@x;No show;44;\n");
    QVERIFY(import);
    const Person& person = import->changes.changes()[0].afterAs<Person>();
    QCOMPARE(person.familyName, QStringLiteral("Илиев"));
    QCOMPARE(person.givenName, QStringLiteral("Борис"));
    QCOMPARE(person.organisation, QStringLiteral("Община"));
    QCOMPARE(person.email, QStringLiteral("b@x"));
    QCOMPARE(int(person.status), int(PersonStatus::NoShow));
    QCOMPARE(import->unknownColumns, QStringList{QStringLiteral("Shoe size")});
}

void PeopleCsvTest::fullNames_areTakenApart()
{
    const Result<PeopleImport> import =
        read("Name\nVincent van Gogh\n\"Novo Guerrero, Antonio\"\nPRZEOR Marek\nPlato\n");
    QVERIFY(import);
    QStringList families;
    for (const Change& change : import->changes)
        families << change.afterAs<Person>().familyName;
    QCOMPARE(families.join(u'|'), QStringLiteral("van Gogh|Novo Guerrero|PRZEOR|Plato"));
}

void PeopleCsvTest::quotes_holdAnything()
{
    QCOMPARE(parseCsv(QStringLiteral("a,\"b\"\"c\",\"d\r\ne\"\r\nf"), u','),
             (QList<CsvRow>{{1, {QStringLiteral("a"), QStringLiteral("b\"c"), QStringLiteral("d\r\ne")}},
                            {3, {QStringLiteral("f")}}}));
    // A quote within a bare field is a letter; an unclosed one ends with the text.
    QCOMPARE(parseCsv(QStringLiteral("5\" disk,x\n\"open,y\nz"), u','),
             (QList<CsvRow>{{1, {QStringLiteral("5\" disk"), QStringLiteral("x")}},
                            {2, {QStringLiteral("open,y\nz")}}}));
    QCOMPARE(parseCsv(QStringLiteral("\"\",\"\"\n"), u','), (QList<CsvRow>{{1, {QString(), QString()}}}));
    QCOMPARE(parseCsv(QStringLiteral("\"a\"b,c"), u','),
             (QList<CsvRow>{{1, {QStringLiteral("ab"), QStringLiteral("c")}}}));
    QVERIFY(parseCsv({}, u',').isEmpty());
    QVERIFY(parseCsv(QStringLiteral("\n\r\n\r  \n"), u',').isEmpty());
    QCOMPARE(parseCsv(QStringLiteral("a\r\n\r\n\"x\ny\"\rb\n"), u',').last().line, 5);
}

void PeopleCsvTest::badRows_areReportedWithTheirLine()
{
    const Result<PeopleImport> import = read("Family name,E-mail,Status\n"
                                             "Bell,a@x,confirmed\n"
                                             ",b@x,confirmed\n"
                                             "\"Two\nLines\",c@x,registered\n"
                                             "Iliev,d@x,sleeping\n"
                                             "Org, Inc,e@x,confirmed\n");
    QVERIFY(import);
    QCOMPARE(import->added, 2);
    QCOMPARE(import->refused.size(), 3);
    QCOMPARE(import->refused[2].line, 7);
    QCOMPARE(import->refused[2].reason, QStringLiteral("more cells than columns"));
    QCOMPARE(import->refused[0].line, 3);
    QCOMPARE(import->refused[1].line, 6);
    QVERIFY(import->refused[1].reason.contains(QStringLiteral("sleeping")));
}

void PeopleCsvTest::badFiles_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("only blanks") << QByteArray("  \n\t\n");
    QTest::newRow("windows-1252") << QByteArray("Name\nZo\xeb\n");
    QTest::newRow("overlong") << QByteArray("Name\n\xc0\xaf\n");
    QTest::newRow("cut letter") << QByteArray("Name\nZo\xc3");
    QTest::newRow("surrogate") << QByteArray("Name\n\xed\xa0\x80\n");
    QTest::newRow("zero byte") << QByteArray("Name\nAn\0na\n", 11);
    QTest::newRow("utf-16") << QByteArray("\xFF\xFEN\0a\0m\0e\0\n\0", 12);
    QTest::newRow("no name column") << QByteArray("a,b\n1,2\n");
    QTest::newRow("open quote") << QByteArray("Name\nAnna Bell\n\"Boris Iliev\nCarla Dahl\n");
    QTest::newRow("json") << QByteArray("[{\"name\":\"Anna\"}]");
}

void PeopleCsvTest::badFiles_areRefused()
{
    QFETCH(const QByteArray, bytes);
    const Result<PeopleImport> import = read(bytes);
    QVERIFY(!import);
    QCOMPARE(import.error().kind, ErrorKind::WrongFormat);
    QVERIFY2(import.error().detail.size() > 10, qPrintable(import.error().detail));
    if (QLatin1String(QTest::currentDataTag()) == QLatin1String("open quote"))
        QVERIFY2(import.error().detail.contains(QStringLiteral("line 3")), qPrintable(import.error().detail));
}

void PeopleCsvTest::people_comeInOnce()
{
    const QByteArray file = "Given name,Family name,E-mail,Organisation\n"
                            "Anna,Müller,a@x.eu,Org\n"
                            "ANNA,Muller,,org\n"        // the same name and organisation
                            "Muller,Anna,A@X.EU,Else\n" // the same address and words of the name
                            "Anne,Other,A@X.EU,Else\n"  // a colleague with the same address
                            "Anna,Müller,second@x.eu,Elsewhere\n";
    const Result<PeopleImport> first = read(file);
    QVERIFY(first);
    QCOMPARE(names(*first).join(u'|'), QStringLiteral("Anna Müller|Anne Other|Anna Müller"));
    QCOMPARE(first->known, 2);
    const Plan plan = *Plan().applied(first->changes);
    const Result<PeopleImport> again = read(file, plan);
    QVERIFY(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->known, 5);
    QVERIFY(again->changes.isEmpty());
}

void PeopleCsvTest::hostileNames_stayWhatTheyAre()
{
    const QStringList hostile{QStringLiteral("<img src=file:///etc/passwd>"),
                              QStringLiteral("=cmd()"),
                              QStringLiteral("\u202Egnp.exe"),
                              QString(100'000, u'x'),
                              QStringLiteral("\u001b[2J\u0007"),
                              QStringLiteral("Robert'); DROP TABLE person;--")};
    QByteArray file = "Family name\n";
    for (const QString& name : hostile)
        file += '"' + name.toUtf8() + "\"\n";
    const Result<PeopleImport> import = read(file);
    QVERIFY(import);
    QCOMPARE(names(*import), hostile);
}

void PeopleCsvTest::everyChange_fitsThePlan()
{
    QByteArray file = "Name,E-mail\n";
    for (int i = 0; i < 20000; ++i)
        file += "Person" + QByteArray::number(i) + " Family" + QByteArray::number(i) + ',' +
                QByteArray::number(i) + "@x\n";
    QElapsedTimer timer;
    timer.start();
    const Result<PeopleImport> import = read(file);
    QVERIFY(import);
    QCOMPARE(import->added, 20000);
    QVERIFY(Plan().applied(import->changes));
    QVERIFY2(timer.elapsed() < 20000, "an import must not be quadratic");
}

int PeopleCsvTest::readAll(const QString& folder)
{
    int count = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++count;
        const Result<PeopleImport> import = read(file.readAll());
        if (!import) {
            if (import.error().kind != ErrorKind::WrongFormat || import.error().detail.isEmpty())
                qFatal("%s is refused without a reason", qPrintable(file.fileName()));
            continue;
        }
        if (import->changes.size() != import->added || !Plan().applied(import->changes))
            qFatal("%s makes changes that do not fit", qPrintable(file.fileName()));
        for (const Change& change : import->changes) {
            if (fullName(change.afterAs<Person>()).trimmed().isEmpty())
                qFatal("%s makes people without a name", qPrintable(file.fileName()));
        }
    }
    return count;
}

// As spreadsheets, registration forms and address books write them.
void PeopleCsvTest::programsFiles_areRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("people");
    QTest::addColumn<int>("refused");
    QTest::newRow("Excel in German or Bulgarian")
        << QByteArray("\xEF\xBB\xBF"
                      "Фамилия;Име;Организация;Имейл;;\r\n"
                      "Илиев;Борис;\"Община \"\"Тракия\"\"; Пловдив\";b@x.bg;;\r\n"
                      ";;;;;\r\n"
                      "Петрова;Мария;;;;\r\n")
        << QStringLiteral("Борис Илиев|Мария Петрова") << 1;
    QTest::newRow("registration form")
        << QByteArray(
               "\"Timestamp\",\"Full name\",\"E-mail address\",\"Dietary requirements\",\"Questions?\"\n"
               "\"2021/11/02 9:14:05 AM GMT+1\",\"Anna Bell\",\"a@x.example\",\"no nuts,\nno fish\",\"\"\n"
               "\"2021/11/02 9:15:11 AM GMT+1\",\"\",\"b@x.example\",\"\",\"Is there a lift?\"\n"
               "\"2021/11/03 7:00:00 PM GMT+1\",\"Novo Guerrero, Antonio\",\"\",\"\",\"\"")
        << QStringLiteral("Anna Bell|Antonio Novo Guerrero") << 1;
    QTest::newRow("cells copied from a table")
        << QByteArray("Surname\tFirst name\tJob title\tStatus\r"
                      "van Gogh\tVincent\tPainter, retired\tconfirmed\r"
                      "Bell\tAnna\t5\" disks\tmaybe\r")
        << QStringLiteral("Vincent van Gogh") << 1;
    QTest::newRow("only a header") << QByteArray("Name,E-mail\r\n") << QString() << 0;
}

void PeopleCsvTest::programsFiles_areRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, people);
    QFETCH(const int, refused);
    const Result<PeopleImport> import = read(bytes);
    QVERIFY2(import, import ? "" : qPrintable(import.error().detail));
    QCOMPARE(names(*import).join(u'|'), people);
    QCOMPARE(import->refused.size(), refused);
    QVERIFY(Plan().applied(import->changes));
    // Cut anywhere, it is read or refused with a reason.
    const QTemporaryDir folder;
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        QFile file(folder.filePath(QString::number(size)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes.left(size)) == size);
    }
    QCOMPARE(readAll(folder.path()), int(bytes.size()));
}

void PeopleCsvTest::realFiles_neverCrash()
{
    const QString shared = qEnvironmentVariable("CONVENOR_SHARED");
    const QString folder = shared + QStringLiteral("/data/csv");
    if (shared.isEmpty() || !QFileInfo(folder).isDir())
        QSKIP("the third-party files are not here");
    QVERIFY(readAll(folder) > 100);
    readAll(shared + QStringLiteral("/data/encodings"));
    readAll(shared + QStringLiteral("/data/attendees"));
}

void PeopleCsvTest::hostileFiles_neverCrash()
{
    const QString script = qEnvironmentVariable("CONVENOR_SHARED") + QStringLiteral("/harness/csvhostile.py");
    if (!QFileInfo::exists(script))
        QSKIP("the harness is not here");
    const QTemporaryDir folder;
    if (QProcess::execute(QStringLiteral("python3"), {script, folder.path()}) != 0)
        QSKIP("no Python");
    QVERIFY(readAll(folder.path()) > 300);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::PeopleCsvTest)
#include "PeopleCsvTest.moc"
