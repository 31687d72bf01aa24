#include "CpuTimer.h"
#include "domain/planners/DayFigures.h"
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
        const auto rows = [](int expected, std::initializer_list<const char*> texts) {
            for (const char* text : texts)
                QTest::addRow("%s", text) << QString::fromUtf8(text) << expected;
        };
        rows(45, {"45",
                  "45m",
                  "45 m",
                  "45'",
                  "45 '",
                  "45\u2019",
                  "45\u2032",
                  " 45 min ",
                  "45 M",
                  "45min.",
                  "45 mins",
                  "45 minutes",
                  "45 Minuten",
                  "45 \u043c\u0438\u043d",
                  "45 \u043c\u0438\u043d.",
                  "45 \u043c\u0438\u043d\u0443\u0442\u0438",
                  "045",
                  "0:45",
                  "00:45",
                  "0:45:00",
                  "0h45",
                  "0.75h",
                  "0,75 h",
                  "+15",
                  "+ 15",
                  "+15 min",
                  "\uff0b15",
                  "\uff14\uff15",
                  "\u0664\u0665",
                  "\u06f4\u06f5",
                  "45\u00a0min",
                  "45\u202fmin",
                  "\u206845\u2069",
                  "4\uff15"});
        rows(90, {"90",
                  "1h30",
                  "1h 30",
                  "1 h 30",
                  "1h30m",
                  "1h30min",
                  "1h30'",
                  "1 h 30 min",
                  "1 hr 30",
                  "1 hour 30 minutes",
                  "1:30",
                  "01:30",
                  "1:30:00",
                  "1\uff1a30",
                  "1\u223630",
                  "1.5h",
                  "1,5h",
                  "1,5 h",
                  "1,5 H",
                  "1.50h",
                  "1.5 hours",
                  "1.5 hrs",
                  "1,5 Std.",
                  "1,5 \u0447",
                  "1,5 \u0447\u0430\u0441\u0430",
                  "1 \u0447 30 \u043c\u0438\u043d",
                  "1 \u0447. 30",
                  "1\u00bdh",
                  "1\u00bd h",
                  "1\u066b5h",
                  "\uff11\uff48\uff13\uff10",
                  "+1h",
                  "+1:00",
                  "+60"});
        rows(120, {"120", "2h", "2 h", "2:00", "2 hours", "2.0h"});
        rows(30, {"\u00bdh", "0,5h", "0:30", "+0", "-0"});
        rows(25, {"-5", "- 5", "\u22125", "\u20135", "-0:05", "-5m", "-\uff15"});
        rows(20, {"0.333h"});
        rows(0, {"-30", "0", "0h", "0:00"});
        rows(1439, {"1439", "23:59", "23h59"});
        rows(-1, {"",      " ",       "-31",         "1440",  "24:00",    "24h",        "24:75",   "1:60",
                  "1:5",   "1:305",   "1h75",        "x",     "45x",      "45 minuets", "1.5",     "1,5",
                  "h",     "min",     "+",           "-",     "--5",      "+-5",        "1:30:30", "1:30:0",
                  "1h30h", "1h 30 h", "99999999999", "4 5",   "45\u00b2", "1e2",        "0x10",    ".5h",
                  "1.h",   "\u00bd",  "45 45",       "+1440", "5-",       "1:30-",      "45%",     "\u2463"});
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
        const auto rows = [](int expected, std::initializer_list<const char*> texts) {
            for (const char* text : texts)
                QTest::addRow("%s", text) << QString::fromUtf8(text) << expected;
        };
        rows(555, {"915",
                   "0915",
                   "9:15",
                   "09:15",
                   "9.15",
                   "9h15",
                   "9 h 15",
                   "9H15",
                   " 9:15 ",
                   "9:15am",
                   "9.15 AM",
                   "9:15 a.m.",
                   "9:15 a. m.",
                   "9:15\u202fAM",
                   "915am",
                   "9:15:00",
                   "9:15 Uhr",
                   "9.15 Uhr",
                   "9 Uhr 15",
                   "klo 9.15",
                   "kl. 9.15",
                   "um 9:15",
                   "at 9:15",
                   "\u0432 9:15",
                   "9:15 \u0447.",
                   "9:15 \u0447",
                   "9:15 \u0447\u0430\u0441\u0430",
                   "9\uff1a15",
                   "\uff19:15",
                   "\u0669:\u0661\u0665",
                   "\u0669:\u0661\u0665 \u0635",
                   "\u06f9:\u06f1\u06f5",
                   "\u20689:15\u2069",
                   "9:15\u00a0h"});
        rows(540, {"9", "09", "9h", "9 h", "9:00", "900", "9am", "9 am", "9 Uhr", "9 \u0447."});
        rows(840, {"2pm", "2 PM", "2 p.m.", "14", "14h", "1400", "2:00 pm", "02:00 \u0645"});
        rows(870, {"1430", "14h30", "14.30", "2:30pm", "230pm", "14:30:00"});
        rows(720, {"noon", "12 noon", "12pm", "12", "12:00"});
        rows(0, {"12am", "0:00", "0", "000", "0h"});
        rows(5, {"12:05 am"});
        rows(1440, {"24:00", "24h"});
        rows(1510, {"25:10", "2510", "1:10 +1", "01:10 +1", "1:10+1", "1:10am +1"});
        rows(2879, {"47:59"});
        rows(-1,
             {"",     "1:10 +2", "25:10 +1", "1:10 +",  "1:10 + 1", "24:75",        "48:00", "-1",    "-9:15",
              "9:5",  "9:",      "9:60",     "14pm",    "0pm",      "13am",         "9:155", "12345", "9,15",
              "nine", "9:15x",   "9::15",    "9:15:30", "9 15",     "9:15 - 10:00", "960",   "pm",    "h",
              "9h5",  "9hh",     "9 m",      "+10",     "9:15 pmm", "midnight",     "\u2468"});
    }

    void clock()
    {
        QFETCH(QString, text);
        QFETCH(int, expected);
        QCOMPARE(parseClock(text).value_or(-1), expected);
    }

    // What the window shows in any language, and what the language itself writes, is read back.
    void timesOfLanguagesAreReadBack_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const char* name : {"en_US", "bg_BG", "de_DE", "fr_FR", "fi_FI", "ar_EG"})
            QTest::newRow(name) << QLocale(QString::fromLatin1(name));
    }

    void timesOfLanguagesAreReadBack()
    {
        QFETCH(QLocale, locale);
        const QLocale before;
        QLocale::setDefault(locale);
        for (int minutes = 0; minutes < 1440; ++minutes) {
            QCOMPARE(parseClock(clockText(minutes)), std::optional(minutes));
            QCOMPARE(parseMinutes(QString::number(minutes)), std::optional(minutes));
            QCOMPARE(parseMinutes(clockText(minutes)), std::optional(minutes));
            QCOMPARE(parseMinutes(lengthText(minutes)), std::optional(minutes));
            const QString written = locale.toString(QTime(minutes / 60, minutes % 60), QLocale::ShortFormat);
            QVERIFY2(parseClock(written) == minutes, qPrintable(written));
            QLocale ungrouped = locale;
            ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
            QCOMPARE(parseMinutes(ungrouped.toString(minutes)), std::optional(minutes));
        }
        QLocale::setDefault(before);
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
                                 "9:15\u2014 10:00 Welcome", "9:15am-10:00am Welcome",
                                 "9:15 am \u2013 10 am Welcome", "9:15 - 10:00 Uhr Welcome",
                                 "9:15 \u0447. \u2013 10:00 \u0447. Welcome", "\uff19:15\uff0d10:00 Welcome",
                                 "9.15\u00a0\u2013\u00a010.00 Welcome", "9:15-10:00 a.m. Welcome"})
            QCOMPARE(parseTimedTitle(QString::fromUtf8(text)), std::optional(welcome));
        QCOMPARE(parseTimedTitle(QStringLiteral("9:15-10:00 A. M. Smith"))->title,
                 QStringLiteral("A. M. Smith"));
        QCOMPARE(parseTimedTitle(QStringLiteral("1pm-2:30pm Lunch")),
                 std::optional(TimedTitle{780, 870, QStringLiteral("Lunch")}));
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
