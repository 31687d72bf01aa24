// What an import of people does not let happen: losses, answers that come back to life, memory without end.
#include "CpuTimer.h"
#include "domain/Records.h"
#include "exchange/PeopleImport.h"
#include "ImportRows.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class ImportLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void withdrawnConsents_stay();
    void repeatedRows_areNamed();
    void longNames_areRefused();
    void longTables_areRefused();
    void answersOfMany_areLinear();
};

// A registration of long ago does not take back what was said since.
void ImportLimitsTest::withdrawnConsents_stay()
{
    const QStringList registration{"Name|E-mail|Photo consent|photo_consent_date",
                                   "Anna Bell|a@x|yes|2026-09-01"};
    Plan plan = after(take(registration));
    Person withdrawn = first(plan);
    withdrawn.photoConsent = Consent::No;
    withdrawn.photoConsentDate = QDate(2026, 10, 1);
    withdrawn.photoConsentSource = QStringLiteral("by phone");
    ChangeSet no;
    no.edit(first(plan), withdrawn);
    plan = *plan.applied(no);
    for (const char* row :
         {"Anna Bell|a@x|yes|2026-09-01", "Anna Bell|a@x|yes|", "Anna Bell|a@x|yes|2026-10-01"}) {
        const ImportedPeople again = take({registration[0], QString::fromLatin1(row)}, plan);
        QVERIFY2(again.changes.isEmpty(), row);
        QCOMPARE(again.problems.size(), 1);
        QCOMPARE(again.problems[0].row, 2);
        QCOMPARE(again.problems[0].column, 2);
        QCOMPARE(again.problems[0].text, QStringLiteral("yes"));
    }
    // An older refusal does not move the date back, nor does "unknown" say anything.
    for (const char* row : {"Anna Bell|a@x|no|2026-08-01", "Anna Bell|a@x|unknown|"}) {
        const ImportedPeople again = take({registration[0], QString::fromLatin1(row)}, plan);
        QVERIFY2(again.changes.isEmpty(), row);
        QVERIFY(again.problems.isEmpty());
    }
    const Plan later = after(take({registration[0], "Anna Bell|a@x|yes|2026-10-02"}, plan), plan);
    QCOMPARE(int(first(later).photoConsent), int(Consent::Yes));
    QCOMPARE(first(later).photoConsentDate, QDate(2026, 10, 2));
}

void ImportLimitsTest::repeatedRows_areNamed()
{
    const QStringList lines{"Name|E-mail|Organisation", "Ivan Petrov||",     "Ivan Petrov||",
                            "Anna Bell|a@x|Org",        "Anna Bell|b@x|Org", "Bell, Anna||Org"};
    const ImportedPeople import = take(lines);
    QCOMPARE(import.added, 4); // of the last row nobody knows which Anna Bell she is
    QCOMPARE(import.repeated, 1);
    QCOMPARE(import.maybeSame, 1);
    QCOMPARE(import.problems.size(), 2);
    QCOMPARE(import.problems[0].row, 3);
    QCOMPARE(import.problems[0].reason, QStringLiteral("the same person as in row 2"));
    QCOMPARE(import.problems[1].row, 5);
    QVERIFY(import.problems[1].reason.startsWith(QStringLiteral("may be the same person as in row 4")));
    // Against a plan that has the first of the two.
    const Plan plan = after(take({lines[0], lines[3]}));
    const ImportedPeople second = take({lines[0], lines[3], lines[4]}, plan);
    QCOMPARE(second.added, 1);
    QCOMPARE(second.maybeSame, 1);
    QCOMPARE(second.matches.size(), 1);
    QCOMPARE(second.matches[0].row, 3);
    QVERIFY(!second.matches[0].sure);
    QCOMPARE(first(after(second, plan)).email, QStringLiteral("a@x"));
}

// Comparing takes the square of the words: a row of 100 kB took all memory.
void ImportLimitsTest::longNames_areRefused()
{
    const Plan plan = after(take({"Name", "Anna Bell", "Boris Iliev"}));
    const QString manyWords = QStringLiteral("Georgi Yosef ").repeated(8000);
    const ImportedPeople import = take({"Name|E-mail", manyWords + "|a@x", "Carla Dahl|c@x"}, plan);
    QCOMPARE(import.added, 1);
    QCOMPARE(import.refused, 1);
    QCOMPARE(import.problems.size(), 1);
    QCOMPARE(import.problems[0].row, 2);
    QVERIFY(import.problems[0].refused && import.problems[0].reason.contains(QStringLiteral("300")));
    const ImportedPeople parts =
        take({"Family name|Given name", QString(301, u'x') + "|Anna", QString(300, u'x') + "|Anna"}, plan);
    QCOMPARE(parts.added, 1);
    QCOMPARE(parts.refused, 1);
}

void ImportLimitsTest::longTables_areRefused()
{
    QList<SourceRow> rows{{1, {"Name"}}};
    for (int i = 0; i < 2'000'000; ++i)
        rows.append({i + 2, {QStringLiteral("x")}});
    CountingIds ids;
    ImportOptions options = optionsOf({"Name"});
    options.headerRow = 1;
    RowsReader reader(rows);
    const Result<ImportedPeople> import = importPeople(reader, {}, ids, options);
    QVERIFY(!import);
    QCOMPARE(import.error().kind, ErrorKind::WrongFormat);
    QVERIFY2(import.error().detail.contains(QStringLiteral("500000")), qPrintable(import.error().detail));
    QVERIFY(reader.progress() < 0.2); // known long before the end
    // A long text that few bytes of a file repeat.
    const QStringList longRow{QStringLiteral("Anna"), QString(1 << 20, u'x')};
    RowsReader bomb(QList<SourceRow>(1000, {2, longRow}));
    options.fields = {"family_name", "phone"};
    QCOMPARE(importPeople(bomb, {}, ids, options).error().kind, ErrorKind::WrongFormat);
}

// Who answered at an event with many people waits for each answer once, not for all of all.
void ImportLimitsTest::answersOfMany_areLinear()
{
    ChangeSet set;
    CountingIds ids;
    QStringList lines{"Name|E-mail|days"};
    for (int i = 0; i < 3; ++i) {
        Day day;
        day.id = ids.next();
        day.date = QDate(2026, 11, 22 + i);
        set.add(day);
    }
    for (int i = 0; i < 10'000; ++i) {
        Person person;
        person.id = ids.next();
        person.familyName = QStringLiteral("Family%1").arg(i);
        person.email = QStringLiteral("%1@x").arg(i);
        set.add(person);
        Attendance row;
        row.id = ids.next();
        row.person = person.id;
        row.day = 1;
        row.state = AttendanceState::Excused;
        set.add(row);
        lines << QStringLiteral("Family%1|%1@x|1, 3").arg(i);
    }
    const Result<Plan> plan = Plan().applied(set);
    QVERIFY(plan);
    ImportOptions options = optionsOf(lines);
    options.fields = {"full_name", "email", "days"};
    const convenor::testing::CpuTimer timer;
    const ImportedPeople import = take(lines, *plan, options);
    QCOMPARE(import.updated, 10'000);
    QCOMPARE(import.changes.size(), 20'000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    // Cancelled when all rows are read, it leaves nothing either.
    std::stop_source stop;
    options.stop = stop.get_token();
    options.progress = [&stop](double done) {
        if (done > 0.99)
            stop.request_stop();
    };
    RowsReader reader(rowsOf(lines));
    const Result<ImportedPeople> stopped = importPeople(reader, *plan, ids, options);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::ImportLimitsTest)
#include "ImportLimitsTest.moc"
