// People from the rows of a table: who is new, who is known, what does not fit.
#include "exchange/PeopleImport.h"

#include "CpuTimer.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "exchange/SheetLook.h"
#include "ImportRows.h"
#include "TestMain.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

namespace convenor {
using namespace convenor::testing;

class PeopleImportTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void rows_becomePeople();
    void fullNames_areTakenApart();
    void badCells_areReportedAndTheRowGoesIn();
    void badRows_areRefused();
    void reimport_updatesAndNeverDuplicates();
    void choices_keepReplaceBoth();
    void rowsOfOnePerson_areOne();
    void namesakes_stayTwo();
    void unsureMatches_goInAsNew();
    void numbers_countOnlyWithTheName();
    void consents_rememberWhereTheyComeFrom();
    void whoCame_staysAttended();
    void headersWithinTheTable_arePassedOver();
    void tablesWithoutNames_areRefused();
    void work_canBeStopped();
    void hostileNames_stayWhatTheyAre();
    void everyChange_fitsThePlan();
    void programsFiles_areRead_data();
    void programsFiles_areRead();
    void sharedFiles_neverCrash_data();
    void sharedFiles_neverCrash();

private:
    static QStringList names(const Plan& plan)
    {
        QStringList list;
        for (const Person& person : plan.all<Person>())
            list << fullName(person);
        return list;
    }
    // Imports a file as it would be without any choice; empty when it is read or refused with a reason.
    static QString wrongWith(const QString& path, const QByteArray& bytes);
};

void PeopleImportTest::rows_becomePeople()
{
    const ImportedPeople import =
        take({"ФАМИЛИЯ|собствено име|Организация|e_mail|Status|Държава|Езици|Снимки|Shoe size",
              "Илиев|Борис|Община|b@x|No show|Германия|English, bg|да|44", "||||||||"});
    QCOMPARE(import.added, 1);
    QCOMPARE(import.rows, 1);
    QVERIFY(import.problems.isEmpty());
    const Person person = first(after(import));
    QCOMPARE(person.familyName, QStringLiteral("Илиев"));
    QCOMPARE(person.givenName, QStringLiteral("Борис"));
    QCOMPARE(person.organisation, QStringLiteral("Община"));
    QCOMPARE(person.email, QStringLiteral("b@x"));
    QCOMPARE(int(person.status), int(PersonStatus::NoShow));
    QCOMPARE(person.country, QStringLiteral("DE"));
    QCOMPARE(person.languages, QStringLiteral("en,bg"));
    QCOMPARE(int(person.photoConsent), int(Consent::Yes));
}

void PeopleImportTest::fullNames_areTakenApart()
{
    const ImportedPeople import =
        take({"Name", "Vincent van Gogh", "Novo Guerrero, Antonio", "PRZEOR Marek", "Plato"});
    QStringList families;
    for (const Change& change : import.changes)
        families << change.afterAs<Person>().familyName;
    QCOMPARE(families.join(u'|'), QStringLiteral("van Gogh|Novo Guerrero|PRZEOR|Plato"));
    // Where the parts are there too, they count; the whole one helps where they are empty.
    const Plan plan = after(take({"Name|First name|Surname", "Anna Bell|Anna Maria|Bell", "Boris Iliev||"}));
    QCOMPARE(names(plan), (QStringList{"Anna Maria Bell", "Boris Iliev"}));
}

void PeopleImportTest::badCells_areReportedAndTheRowGoesIn()
{
    const ImportedPeople import =
        take({"Name|E-mail|Status|Photo consent|Photo consent date|Order of precedence|Country",
              "Anna Bell|anna at bell|sleeping|perhaps|soon|first|Atlantis",
              "Boris Iliev|\"Boris\" <b@x.bg>|confirmed|yes|10.12.2021|3|bg", "Carla Dahl|c@x; d@x|||||"});
    QCOMPARE(import.added, 3);
    QCOMPARE(import.refused, 0);
    QStringList seen;
    for (const ImportProblem& problem : import.problems) {
        QVERIFY(!problem.refused);
        QVERIFY(problem.reason.size() > 10);
        seen << QStringLiteral("%1 %2 %3").arg(problem.row).arg(problem.column).arg(problem.text);
    }
    QCOMPARE(seen, (QStringList{"2 1 anna at bell", "2 2 sleeping", "2 3 perhaps", "2 4 soon", "2 5 first",
                                "4 1 c@x; d@x"}));
    const Plan plan = after(import);
    const Person anna = first(plan);
    QCOMPARE(anna.email, QStringLiteral("anna at bell")); // stays as it is
    QCOMPARE(anna.country, QStringLiteral("Atlantis"));
    QCOMPARE(int(anna.status), int(PersonStatus::Registered));
    QCOMPARE(int(anna.photoConsent), int(Consent::Unknown));
    const Person boris = *std::next(plan.all<Person>().begin());
    QCOMPARE(boris.email, QStringLiteral("b@x.bg"));
    QCOMPARE(boris.photoConsentDate, QDate(2021, 12, 10));
    QCOMPARE(boris.precedence, 3);
    QCOMPARE(boris.country, QStringLiteral("BG"));
}

void PeopleImportTest::badRows_areRefused()
{
    const QStringList lines{
        "Family name|E-mail|Organisation", "Bell|a@x|", "||Org", "|b@x|", "Org|Inc|e@x|one more", "Iliev|||"};
    const ImportedPeople import = take(lines);
    QCOMPARE(import.added, 3); // an address alone is somebody
    QCOMPARE(import.refused, 2);
    QCOMPARE(import.problems.size(), 2);
    QCOMPARE(import.problems[0].row, 3);
    QVERIFY(import.problems[0].refused);
    QVERIFY(import.problems[0].reason.contains(QStringLiteral("name")));
    QCOMPARE(import.problems[1].row, 5);
    QCOMPARE(import.problems[1].reason, QStringLiteral("more cells than columns"));
    // Cells of a spreadsheet do not slip.
    ImportOptions options = optionsOf(lines);
    options.cellsMaySlip = false;
    QCOMPARE(take(lines, {}, options).added, 4);
}

void PeopleImportTest::reimport_updatesAndNeverDuplicates()
{
    const QStringList lines{"Given name|Family name|E-mail|Organisation|Phone", "Anna|Müller|a@x.eu|Org|",
                            "Boris|Iliev||Община|1", "||only@x|Mail|"};
    const Plan plan = after(take(lines));
    const ImportedPeople same = take(lines, plan);
    QVERIFY(same.changes.isEmpty());
    QCOMPARE(same.unchanged, 3);
    QVERIFY(same.matches.isEmpty());
    // Filled cells overwrite, empty ones erase nothing.
    const ImportedPeople newer = take({"Given name|Family name|E-mail|Organisation|Phone",
                                       "ANNA|Muller|A@X.EU|Other|+32", "Boris|Iliev||Община|"},
                                      plan);
    QCOMPARE(newer.added, 0);
    QCOMPARE(newer.updated, 1);
    QCOMPARE(newer.unchanged, 1);
    const Person anna = first(after(newer, plan));
    QCOMPARE(anna.organisation, QStringLiteral("Other"));
    QCOMPARE(anna.phone, QStringLiteral("+32"));
    QCOMPARE(newer.matches.size(), 1);
    QCOMPARE(newer.matches[0].person, anna.id);
}

void PeopleImportTest::choices_keepReplaceBoth()
{
    const Plan plan = after(take({"Name|E-mail|Phone", "Anna Bell|a@x|1", "Boris Iliev|b@x|1"}));
    const QStringList lines{"Name|E-mail|Phone", "Anna Bell|a@x|2", "Boris Iliev|b@x|2"};
    ImportOptions options = optionsOf(lines);
    options.onDuplicate = OnDuplicate::Keep;
    QVERIFY(take(lines, plan, options).changes.isEmpty());
    options.onDuplicate = OnDuplicate::Both;
    QCOMPARE(take(lines, plan, options).added, 2);
    options.onDuplicate = OnDuplicate::Keep;
    options.rows = {{2, OnDuplicate::Replace}, {3, OnDuplicate::Both}};
    const ImportedPeople mixed = take(lines, plan, options);
    QCOMPARE(mixed.updated, 1);
    QCOMPARE(mixed.added, 1);
    QCOMPARE(first(after(mixed, plan)).phone, QStringLiteral("2"));
    QCOMPARE(int(*onDuplicateFromWord("both")), int(OnDuplicate::Both));
    QVERIFY(!onDuplicateFromWord("all"));
}

void PeopleImportTest::rowsOfOnePerson_areOne()
{
    const ImportedPeople import = take({"Name|E-mail|Organisation|Phone", "Anna Müller|a@x.eu|Org|1",
                                        "Muller, Anna||org|", "ANNA MÜLLER|A@X.EU||2", "|a@x.eu||"});
    QCOMPARE(import.added, 1);
    QCOMPARE(import.repeated, 3);
    const Plan plan = after(import);
    QCOMPARE(plan.all<Person>().size(), 1);
    QCOMPARE(first(plan).phone, QStringLiteral("2")); // who registers twice means the second time
    const bool said =
        std::any_of(import.problems.cbegin(), import.problems.cend(),
                    [](const ImportProblem& p) { return p.row == 4 && p.text == u"1" && p.column == 3; });
    QVERIFY(said);
}

void PeopleImportTest::namesakes_stayTwo()
{
    const ImportedPeople import = take({"Name|E-mail|Organisation", "Anna Bell|a@x|", "Anna Bell|b@x|",
                                        "Ivan Petrov|i@a|One", "Ivan Petrov|i@b|Two", "Anna Other|a@x|"});
    QCOMPARE(import.added, 5);
    QCOMPARE(import.repeated, 0);
}

void PeopleImportTest::unsureMatches_goInAsNew()
{
    const Plan plan = after(take({"Name|Organisation", "Георги Георгиев|Община"}));
    const QStringList lines{"Name|E-mail", "Georgi Georgiev|g@x.bg"};
    const ImportedPeople import = take(lines, plan);
    QCOMPARE(import.added, 1);
    QCOMPARE(import.maybeSame, 1);
    QCOMPARE(import.matches.size(), 1);
    QVERIFY(!import.matches[0].sure);
    QCOMPARE(import.matches[0].person, first(plan).id);
    ImportOptions options = optionsOf(lines);
    options.rows = {{2, OnDuplicate::Replace}};
    const ImportedPeople one = take(lines, plan, options);
    QCOMPARE(one.added, 0);
    QCOMPARE(one.updated, 1);
    QCOMPARE(first(after(one, plan)).email, QStringLiteral("g@x.bg"));
}

void PeopleImportTest::numbers_countOnlyWithTheName()
{
    const Plan plan = after(take({"Name|E-mail", "Anna Bell|a@x", "Boris Iliev|b@x"}));
    const QStringList lines{"Convenor id|Name|Phone", "1|Anna Smith-Bell|11", "2|Carla Dahl|22",
                            "99|Dora Evans|33", "2||44"};
    const ImportedPeople import = take(lines, plan);
    QCOMPARE(import.updated, 2);
    QCOMPARE(import.added, 2);
    QCOMPARE(import.problems.size(), 2);
    const Plan now = after(import, plan);
    QCOMPARE(names(now).mid(0, 2), (QStringList{"Anna Smith-Bell", "Boris Iliev"}));
    QCOMPARE(now.find<Person>(2)->phone, QStringLiteral("44"));
}

void PeopleImportTest::consents_rememberWhereTheyComeFrom()
{
    const Plan plan = after(take({"Name|E-mail|Photo consent", "Anna Bell|a@x|yes", "Boris Iliev|b@x|"}));
    QCOMPARE(first(plan).photoConsentSource, QStringLiteral("people.csv"));
    const ImportedPeople newer = take({"Name|E-mail|Photo consent|photo_consent_date",
                                       "Anna Bell|a@x|no|2021-12-01", "Boris Iliev|b@x|yes|"},
                                      plan);
    const Plan now = after(newer, plan);
    QCOMPARE(int(first(now).photoConsent), int(Consent::No));
    QCOMPARE(first(now).photoConsentDate, QDate(2021, 12, 1));
    QCOMPARE(first(now).photoConsentSource, QString());
    QCOMPARE(now.find<Person>(2)->photoConsentSource, QStringLiteral("people.csv"));
}

// The list of those who registered, imported again after the event, must not make anybody absent.
void PeopleImportTest::whoCame_staysAttended()
{
    Plan plan = after(take({QStringLiteral("Family name|Given name|E-mail|Status"),
                            QStringLiteral("Novak|Anna|anna@x.eu|registered")}));
    Person came = first(plan);
    came.status = PersonStatus::Attended;
    ChangeSet arrived;
    arrived.edit(first(plan), came);
    plan = *plan.applied(arrived);
    const ImportedPeople again = take({QStringLiteral("Family name|Given name|E-mail|Status|Phone"),
                                       QStringLiteral("Novak|Anna|anna@x.eu|cancelled|12 34")},
                                      plan);
    const Person known = first(after(again, plan));
    QCOMPARE(known.status, PersonStatus::Attended);
    QCOMPARE(known.phone, QStringLiteral("12 34"));
    QCOMPARE(again.problems.size(), 1); // and it is said
}

void PeopleImportTest::headersWithinTheTable_arePassedOver()
{
    const ImportedPeople import =
        take({"Report|", "Name|E-mail", "Anna Bell|a@x", "Panelists|", "Name|E-mail", "Boris Iliev|b@x"});
    QCOMPARE(import.rows, 3);
    QCOMPARE(import.added, 3); // "Panelists" is no header we know
}

void PeopleImportTest::tablesWithoutNames_areRefused()
{
    CountingIds ids;
    RowsReader reader(rowsOf({"a|b", "1|2"}));
    ImportOptions options;
    options.fields = {"organisation", ""};
    const Result<ImportedPeople> import = importPeople(reader, {}, ids, options);
    QVERIFY(!import);
    QCOMPARE(import.error().kind, ErrorKind::WrongFormat);
    RowsReader broken(rowsOf({"Name", "Anna Bell"}));
    broken.m_error = Error{ErrorKind::WrongFormat, "x.csv", "why"};
    options.fields = {"full_name"};
    QCOMPARE(importPeople(broken, {}, ids, options).error().detail, QStringLiteral("why"));
}

void PeopleImportTest::work_canBeStopped()
{
    CountingIds ids;
    QStringList lines{"Name"};
    for (int i = 0; i < 1000; ++i)
        lines << QStringLiteral("Anna Bell%1").arg(i);
    ImportOptions options = optionsOf(lines);
    std::stop_source stop;
    double done = 0;
    options.stop = stop.get_token();
    options.progress = [&](double now) {
        QVERIFY(now >= done && now <= 1);
        done = now;
        if (now > 0.3)
            stop.request_stop();
    };
    RowsReader reader(rowsOf(lines));
    const Result<ImportedPeople> import = importPeople(reader, {}, ids, options);
    QVERIFY(!import);
    QCOMPARE(import.error().kind, ErrorKind::Cancelled);
    QVERIFY(done < 0.6);
}

void PeopleImportTest::hostileNames_stayWhatTheyAre()
{
    const QStringList hostile{"<img src=file:///etc/passwd>", "=cmd()", QStringLiteral("\u202Egnp.exe"),
                              QStringLiteral("\u001b[2J\u0007"), "Robert'); DROP TABLE person;--"};
    ImportOptions options;
    options.fields = {"family_name"};
    QCOMPARE(names(after(take(hostile, {}, options))), hostile);
}

void PeopleImportTest::everyChange_fitsThePlan()
{
    QStringList lines{"Name|E-mail|Organisation"};
    for (int i = 0; i < 20000; ++i)
        lines << QStringLiteral("Person%1 Family%1|%1@x|Org%2").arg(i).arg(i % 50);
    const convenor::testing::CpuTimer timer;
    const Plan plan = after(take(lines));
    QCOMPARE(plan.all<Person>().size(), 20000);
    const ImportedPeople again = take(lines, plan);
    QVERIFY(again.changes.isEmpty());
    QVERIFY2(timer.elapsed() < 20000, "an import must not be quadratic");
}

// As spreadsheets, registration forms and address books write them.
void PeopleImportTest::programsFiles_areRead_data()
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
        << QStringLiteral("Борис Илиев|Мария Петрова") << 0;
    QTest::newRow("registration form")
        << QByteArray(
               "\"Timestamp\",\"Full name\",\"E-mail address\",\"Dietary requirements\",\"Questions?\"\n"
               "\"2021/11/02 9:14:05 AM GMT+1\",\"Anna Bell\",\"a@x.example\",\"no nuts,\nno fish\",\"\"\n"
               "\"2021/11/02 9:15:11 AM GMT+1\",\"\",\"\",\"\",\"Is there a lift?\"\n"
               "\"2021/11/03 7:00:00 PM GMT+1\",\"Novo Guerrero, Antonio\",\"\",\"\",\"\"")
        << QStringLiteral("Anna Bell|Antonio Novo Guerrero") << 1;
    QTest::newRow("cells copied from a table")
        << QByteArray("Surname\tFirst name\tJob title\tStatus\r"
                      "van Gogh\tVincent\tPainter, retired\tconfirmed\r"
                      "Bell\tAnna\t5\" disks\tmaybe\r")
        << QStringLiteral("Vincent van Gogh|Anna Bell") << 0;
    QTest::newRow("windows-1251") << QByteArray(
                                         "\xC8\xEC\xE5;\xD4\xE0\xEC\xE8\xEB\xE8\xFF;\xC8\xEC\xE5\xE9\xEB\r\n"
                                         "\xC3\xE5\xEE\xF0\xE3\xE8;\xC8\xE2\xE0\xED\xEE\xE2;g@x.bg\r\n")
                                  << QStringLiteral("Георги Иванов") << 0;
    QTest::newRow("only a header") << QByteArray("Name,E-mail\r\n") << QString() << 0;
    QTest::newRow("vCard") << QByteArray(
                                  "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Bell;Anna;;Dr;\r\nFN:Dr Anna Bell\r\n"
                                  "ORG:Bell Ltd\r\nEMAIL:a@x.eu\r\nEND:VCARD\r\n")
                           << QStringLiteral("Anna Bell") << 0;
}

void PeopleImportTest::programsFiles_areRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, people);
    QFETCH(const int, refused);
    const auto file = TableFile::open(bytes, QStringLiteral("people"));
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    const Result<SheetLook> look = lookAtTable(**file, usualTable(**file));
    QVERIFY(look);
    CountingIds ids;
    const Result<ImportedPeople> import =
        importPeople(*(*file)->rows(0), {}, ids, importOptions(**file, *look, "f"));
    QVERIFY2(import, import ? "" : qPrintable(import.error().detail));
    QCOMPARE(names(after(*import)).join(u'|'), people);
    QCOMPARE(import->refused, refused);
    // Cut anywhere, it is read or refused with a reason.
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const QString wrong = wrongWith(QString::number(size), bytes.left(size));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

QString PeopleImportTest::wrongWith(const QString& path, const QByteArray& bytes)
{
    const auto refused = [&path](const Error& error) {
        const bool told = !error.detail.isEmpty() || error.kind == ErrorKind::FileTooBig;
        return told ? QString() : path + QStringLiteral(" is refused without a reason");
    };
    const auto file = TableFile::open(bytes, path);
    if (!file)
        return refused(file.error());
    const int table = usualTable(**file);
    const Result<SheetLook> look = lookAtTable(**file, table);
    if (!look)
        return refused(look.error());
    CountingIds ids;
    const ImportOptions options = importOptions(**file, *look, path);
    const std::unique_ptr<RowReader> reader = (*file)->rows(table);
    const Result<ImportedPeople> import = importPeople(*reader, {}, ids, options);
    if (!import)
        return refused(import.error());
    const Result<Plan> plan = Plan().applied(import->changes);
    if (!plan || plan->all<Person>().size() != import->added)
        return path + QStringLiteral(" makes changes that do not fit");
    if (import->rows != import->added + import->refused + import->repeated)
        return path + QStringLiteral(" loses rows");
    for (const Person& person : plan->all<Person>()) {
        if (fullName(person).trimmed().isEmpty() && person.email.isEmpty())
            return path + QStringLiteral(" makes people without a name");
    }
    return {};
}

void PeopleImportTest::sharedFiles_neverCrash_data()
{
    QTest::addColumn<QString>("folder");
    for (const char* name : {"csv", "encodings", "attendees", "xlsx", "vcf"})
        QTest::newRow(name) << qEnvironmentVariable("CONVENOR_SHARED") + QStringLiteral("/data/") +
                                   QString::fromLatin1(name);
    QTest::newRow("csvhostile.py") << QString();
}

void PeopleImportTest::sharedFiles_neverCrash()
{
    QFETCH(QString, folder);
    const QTemporaryDir made;
    if (folder.isEmpty()) {
        const QString script =
            qEnvironmentVariable("CONVENOR_SHARED") + QStringLiteral("/harness/csvhostile.py");
        if (!QFileInfo::exists(script))
            QSKIP("the harness is not here");
        if (QProcess::execute(QStringLiteral("python3"), {script, made.path()}) != 0)
            QSKIP("no Python");
        folder = made.path();
    }
    if (!QFileInfo(folder).isDir())
        QSKIP("the third-party files are not here");
    int count = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++count;
        const QString wrong = wrongWith(file.fileName(), file.readAll());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    QVERIFY(count > 1);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::PeopleImportTest)
#include "PeopleImportTest.moc"
