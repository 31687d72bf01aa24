#include "CpuTimer.h"
#include "domain/Timing.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class TimeTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void minutes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected"); // -1: refused; current is 30
        const auto row = [](const char* text, int expected) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << expected;
        };
        for (const char* text : {"45", "45m", "45'", " 45 min ", "45 M", "+15", "0.75h", "0:45", "45\u2019"})
            row(text, 45);
        for (const char* text : {"1h30", "1:30", "1.5h", "1,5h", "1h 30", "1 h 30 min", "90", "1,5 H"})
            row(text, 90);
        row("120", 120);
        row("2h", 120);
        row("1h", 60);
        row("+1h", 90);
        row("-5", 25);
        row("-30", 0);
        row("0", 0);
        row("1439", 1439);
        row("23:59", 1439);
        for (const char* text : {"",
                                 " ",
                                 "-31",
                                 "1440",
                                 "24:00",
                                 "24:75",
                                 "1:60",
                                 "1:5",
                                 "1h75",
                                 "x",
                                 "45x",
                                 "1.5",
                                 "h",
                                 "+",
                                 "-",
                                 "--5",
                                 "1:30:00",
                                 "1h30h",
                                 "99999999999",
                                 "4 5",
                                 "\uff14\uff15",
                                 "\u0664\u0665",
                                 "45\u00b2",
                                 "1e2",
                                 "0x10",
                                 ".5h",
                                 "1.h",
                                 "+1440"})
            row(text, -1);
    }

    void minutes()
    {
        QFETCH(QString, text);
        QFETCH(int, expected);
        QCOMPARE(parseMinutes(text, 30).value_or(-1), expected);
    }

    void clock_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* text, int expected) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << expected;
        };
        for (const char* text :
             {"915", "9:15", "9.15", "9h15", "09:15", "0915", "9H15", " 9:15 ", "9:15am", "9.15 AM"})
            row(text, 555);
        row("9", 540);
        row("9h", 540);
        row("2pm", 840);
        row("2:30pm", 870);
        row("12am", 0);
        row("12pm", 720);
        row("12:05 am", 5);
        row("0:00", 0);
        row("25:10", 1510);
        row("47:59", 2879);
        row("1430", 870);
        for (const char* text :
             {"", "24:75", "48:00", "-1", "9:5", "9:", "14pm", "0pm", "9:155", "12345", "9,15", "nine",
              "\uff19:15", "9:15x", "9::15", "9:15 - 10:00", "960", "pm", "9 15"})
            row(text, -1);
    }

    void clock()
    {
        QFETCH(QString, text);
        QFETCH(int, expected);
        QCOMPARE(parseClock(text).value_or(-1), expected);
    }

    void printedTimesAreReadBack()
    {
        for (int minutes = 0; minutes < 2880; ++minutes)
            QCOMPARE(parseClock(clockText(minutes)), std::optional(minutes));
        QCOMPARE(clockText(-5), QStringLiteral("-00:05"));
        QVERIFY(!clockText(std::numeric_limits<int>::min()).isEmpty());
    }

    void timedTitles()
    {
        const TimedTitle welcome{555, 600, QStringLiteral("Welcome")};
        for (const char* text : {"9:15-10:00 Welcome", "9.15\u201310.00  Welcome ", "09h15 - 10h00 Welcome",
                                 "9:15\u2014 10:00 Welcome", "9:15am-10:00am Welcome"})
            QCOMPARE(parseTimedTitle(QString::fromUtf8(text)), std::optional(welcome));
        QCOMPARE(parseTimedTitle(QStringLiteral("22:00-1:30 Dinner")),
                 std::optional(TimedTitle{1320, 1530, QStringLiteral("Dinner")}));
        QCOMPARE(parseTimedTitle(QStringLiteral("9:15-10:00")),
                 std::optional(TimedTitle{555, 600, QString()}));
        for (const char* text :
             {"Welcome", "5-7 reasons to cluster", "2014-2020 results", "9:15 Welcome", "9:15-10 000 trees",
              "9:15-9:15 Welcome", "10:00-9:00 Welcome", "9:15-10:00Welcome", "9:15-10:75 x", "", "9:15-"})
            QVERIFY2(!parseTimedTitle(QString::fromUtf8(text)), text);
    }

    void longTextsAreRefusedAtOnce()
    {
        const convenor::testing::CpuTimer timer;
        for (const QString& text : {QString(100000, u'9'), QString(100000, u' '), QString(100000, u'x'),
                                    u'9' + QString(100000, u':')}) {
            QVERIFY(!parseMinutes(text));
            QVERIFY(!parseClock(text));
            QVERIFY(!parseTimedTitle(text));
        }
        const QString title = QString(100000, u'x');
        QCOMPARE(parseTimedTitle(QStringLiteral("9:15-10:00 ") + title)->title, title);
        QVERIFY(timer.elapsed() < 1000);
    }

    void clocksGoForward()
    {
        const QString zone = QStringLiteral("Europe/Brussels");
        const QDate date(2019, 3, 31);
        QCOMPARE(localInstant(date, 90, zone).at.toUTC(),
                 QDateTime(QDate(2019, 3, 31), QTime(0, 30), Qt::UTC));
        const LocalInstant gap = localInstant(date, 150, zone);
        QCOMPARE(gap.kind, LocalTimeKind::Gap);
        QCOMPARE(gap.at.toUTC(), QDateTime(date, QTime(1, 0), Qt::UTC));
        QCOMPARE(gap.at.time(), QTime(3, 0));
        QCOMPARE(localInstant(date, 180, zone).kind, LocalTimeKind::Valid);
        QCOMPARE(localInstant(date, 180, zone).at.toUTC(), QDateTime(date, QTime(1, 0), Qt::UTC));
        // The same hour, told as 26:30 of the day before.
        QCOMPARE(localInstant(date.addDays(-1), 1440 + 150, zone).kind, LocalTimeKind::Gap);
        QCOMPARE(zoneAbbreviation(date, 60, zone), QStringLiteral("CET"));
        QCOMPARE(zoneAbbreviation(date, 600, zone), QStringLiteral("CEST"));
    }

    void clocksGoBack()
    {
        const QString zone = QStringLiteral("Europe/Brussels");
        const QDate date(2019, 10, 27);
        const LocalInstant twice = localInstant(date, 150, zone);
        QCOMPARE(twice.kind, LocalTimeKind::Overlap);
        QCOMPARE(twice.at.toUTC(), QDateTime(date, QTime(0, 30), Qt::UTC));
        QCOMPARE(twice.at.time(), QTime(2, 30));
        QCOMPARE(localInstant(date, 119, zone).kind, LocalTimeKind::Valid);
        QCOMPARE(localInstant(date, 180, zone).at.toUTC(), QDateTime(date, QTime(2, 0), Qt::UTC));
        QCOMPARE(zoneAbbreviation(date, 60, zone), QStringLiteral("CEST"));
        QCOMPARE(zoneAbbreviation(date, 600, zone), QStringLiteral("CET"));
    }

    void zonesOfTheWorld()
    {
        const QDate date(2021, 12, 10);
        QCOMPARE(zoneAbbreviation(date, 600, QStringLiteral("Asia/Dubai")), QStringLiteral("UTC+4"));
        QCOMPARE(zoneAbbreviation(date, 600, QStringLiteral("Asia/Kathmandu")), QStringLiteral("UTC+5:45"));
        QCOMPARE(zoneAbbreviation(date, 600, QStringLiteral("No/Where")), QStringLiteral("UTC"));
        QCOMPARE(zoneAbbreviation(date, 600, QString()), QStringLiteral("UTC"));
        QCOMPARE(localInstant(date, 600, QStringLiteral("No/Where")).at.toUTC(),
                 QDateTime(date, QTime(10, 0), Qt::UTC));
        for (const char* name :
             {"../../../../dev/zero", "/dev/zero", "Europe/../Europe/Brussels", "Europe/Brussels\n"})
            QCOMPARE(zoneAbbreviation(date, 600, QString::fromLatin1(name)), QStringLiteral("UTC"));
        QVERIFY(!localInstant(QDate(), 600, QStringLiteral("Europe/Brussels")).at.isValid());
        // Days and hours around the changes agree with Qt, hour by hour.
        for (const char* name :
             {"Europe/Brussels", "Europe/Sofia", "America/New_York", "Australia/Lord_Howe"}) {
            const ZoneClock clock(QString::fromLatin1(name));
            const QTimeZone zone(name);
            for (QDate day(2019, 1, 1); day.year() == 2019; day = day.addDays(1)) {
                for (int minutes = 0; minutes < 1440; minutes += 180) {
                    const LocalInstant instant = clock.at(day, minutes);
                    QCOMPARE(instant.at.toMSecsSinceEpoch(), clock.utcMinutes(day, minutes) * 60000);
                    if (instant.kind == LocalTimeKind::Valid)
                        QCOMPARE(instant.at, QDateTime(day, QTime(minutes / 60, 0), zone));
                }
            }
        }
    }
};

CONVENOR_TEST_CORE(TimeTextTest)
#include "TimeTextTest.moc"
