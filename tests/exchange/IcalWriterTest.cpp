// How calendar files are written: times in any zone, texts of any kind, lines of any length.
#include "CalendarPlan.h"
#include "TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>

using namespace convenor;
using namespace convenor::testing;

class IcalWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void zone_isTrimmedToTheYears();
    void changeOfTheClock_isRight();
    void anyZone_anyTime_data();
    void anyZone_anyTime();
    void midnight_isCrossed();
    void withoutZone_timesFloat();
    void noTime_hasNoEnd();
    void hostileTexts_injectNothing();
    void longTexts_areFoldedBetweenCharacters();
    void otherReader_agrees();
};

void IcalWriterTest::zone_isTrimmedToTheYears()
{
    const CalendarPlan plan;
    const ReadCalendar calendar = readCalendar(bytesOf(Calendars(plan.plan, plainOptions()).agenda()));
    QCOMPARE(calendar.zones, QStringList{QStringLiteral("Europe/Brussels")});
    QCOMPARE(calendar.observances, QStringList({QStringLiteral("STANDARD 20251026T030000 7200>3600 CET"),
                                                QStringLiteral("DAYLIGHT 20260329T020000 3600>7200 CEST"),
                                                QStringLiteral("STANDARD 20261025T030000 7200>3600 CET")}));
    const CalendarPlan kolkata(QStringLiteral("Asia/Kolkata"));
    const ReadCalendar fixed = readCalendar(bytesOf(Calendars(kolkata.plan, plainOptions()).agenda()));
    QCOMPARE(fixed.observances.size(), 1);
    QVERIFY2(fixed.observances[0].endsWith(QStringLiteral(">19800 IST")), qPrintable(fixed.observances[0]));
    const CalendarPlan greenwich(QStringLiteral("UTC"));
    const ReadCalendar zulu = readCalendar(bytesOf(Calendars(greenwich.plan, plainOptions()).agenda()));
    QVERIFY(zulu.zones.isEmpty());
    QCOMPARE(zulu.events[0].startText, QStringLiteral("20261210T091500Z"));
}

void IcalWriterTest::changeOfTheClock_isRight()
{
    PlanMaker plan;
    plan.day(QDate(2026, 10, 24), clock(23, 0));
    plan.item(QStringLiteral("Night"), 5 * 60); // 23:00 to 4:00 on the wall: six hours
    plan.day(QDate(2026, 3, 29), clock(0, 30));
    plan.item(QStringLiteral("Before"), 60);     // until 1:30
    plan.item(QStringLiteral("Across"), 2 * 60); // until 3:30: one hour
    plan.pinned(QStringLiteral("In the gap"), clock(2, 30), 60);
    const ReadCalendar calendar = readCalendar(bytesOf(Calendars(plan.plan, plainOptions()).agenda()));
    QCOMPARE(calendar.errors, 0);
    QHash<QString, ReadEvent> events;
    for (const ReadEvent& event : calendar.events)
        events.insert(event.summary, event);
    const auto at = [](int month, int day, int hours, int minutes) {
        return QDateTime(QDate(2026, month, day), QTime(hours, minutes), Qt::UTC);
    };
    QCOMPARE(events[QStringLiteral("Night")].start, at(10, 24, 21, 0));
    QCOMPARE(events[QStringLiteral("Night")].end, at(10, 25, 3, 0));
    QCOMPARE(events[QStringLiteral("Across")].start, at(3, 29, 0, 30));
    QCOMPARE(events[QStringLiteral("Across")].end, at(3, 29, 1, 30));
    QCOMPARE(events[QStringLiteral("In the gap")].start, at(3, 29, 1, 0)); // as the plan says: right after it
}

void IcalWriterTest::anyZone_anyTime_data()
{
    QTest::addColumn<QString>("zone");
    for (const char* zone :
         {"Europe/Brussels", "Europe/Sofia", "Europe/London", "Europe/Dublin", "America/New_York",
          "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Chatham", "Africa/Casablanca",
          "Pacific/Apia", "America/Sao_Paulo", "Europe/Kiev", "UTC+02:00", "Asia/Tehran", "Antarctica/Troll"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

// libical must find, by the VTIMEZONE of the file, the instants that the plan has.
void IcalWriterTest::anyZone_anyTime()
{
    QFETCH(QString, zone);
    QRandomGenerator random(7);
    PlanMaker plan(zone);
    const ZoneClock zoneClock(zone);
    QHash<QString, std::pair<qint64, qint64>> expected;
    for (int i = 0; i < 120; ++i) {
        const QDate date = QDate(2024, 1, 1).addDays(random.bounded(4 * 365));
        plan.day(date, random.bounded(24 * 60));
        const int start = plan.plan.find<Day>(plan.lastDay)->opens;
        const int minutes = 1 + random.bounded(30 * 60);
        const QString title = QStringLiteral("E%1").arg(i);
        plan.item(title, minutes);
        expected.insert(title,
                        {zoneClock.utcMinutes(date, start), zoneClock.utcMinutes(date, start + minutes)});
    }
    const ReadCalendar calendar = readCalendar(bytesOf(Calendars(plan.plan, plainOptions()).agenda()));
    QCOMPARE(calendar.events.size(), expected.size());
    for (const ReadEvent& event : calendar.events) {
        QCOMPARE(event.start.toSecsSinceEpoch() / 60, expected[event.summary].first);
        if (expected[event.summary].second > expected[event.summary].first)
            QCOMPARE(event.end.toSecsSinceEpoch() / 60, expected[event.summary].second);
    }
}

void IcalWriterTest::midnight_isCrossed()
{
    PlanMaker plan;
    plan.day(QDate(2026, 12, 31), clock(23, 30));
    plan.item(QStringLiteral("Party"), 60);
    plan.item(QStringLiteral("Home"), 30); // 24:30
    const ReadCalendar calendar = readCalendar(bytesOf(Calendars(plan.plan, plainOptions()).agenda()));
    QCOMPARE(calendar.events[1].startText, QStringLiteral("20270101T003000"));
    QCOMPARE(calendar.events[0].end, QDateTime(QDate(2026, 12, 31), QTime(23, 30), Qt::UTC));
    QVERIFY(calendar.observances.last().startsWith(QStringLiteral("STANDARD 20271031")));
}

void IcalWriterTest::withoutZone_timesFloat()
{
    for (const char* zone : {"", "Mars/Olympus"}) {
        const CalendarPlan plan(QString::fromLatin1(zone));
        const QByteArray bytes = bytesOf(Calendars(plan.plan, plainOptions()).agenda());
        QVERIFY(bytes.contains("DTSTART:20261210T091500\r\n"));
        QVERIFY(!bytes.contains("TZID") && !bytes.contains("X-WR-TIMEZONE"));
    }
}

void IcalWriterTest::noTime_hasNoEnd()
{
    CalendarPlan plan;
    plan.edit<AgendaItem>(plan.talk, [](AgendaItem& row) { row.minutes = 0; });
    const ReadCalendar calendar = readCalendar(bytesOf(Calendars(plan.plan, plainOptions()).agenda()));
    QVERIFY(!calendar.events[0].hasEnd);
    QVERIFY(calendar.events[1].hasEnd);
}

void IcalWriterTest::hostileTexts_injectNothing()
{
    CalendarPlan plan;
    const QString evil =
        QStringLiteral("A\r\nATTENDEE:mailto:x@evil.example\r\nEND:VEVENT\u2028B\x1b[31m\u202e\"^n;,\\n");
    plan.edit<AgendaItem>(plan.talk, [&](AgendaItem& row) {
        row.title = evil;
        row.abstract = evil;
        row.link = QStringLiteral("javascript:alert(1)\r\nX-EVIL:1");
    });
    plan.edit<Person>(plan.ana, [&](Person& row) { row.familyName = evil; });
    plan.edit<Room>(plan.hall, [&](Room& row) { row.name = evil; });
    plan.edit<Workshop>(plan.plan.workshop().id, [&](Workshop& row) {
        row.title = evil;
        row.organiser = evil + QStringLiteral(" events@town.example");
    });
    CalendarOptions options = plainOptions();
    options.method = CalendarMethod::Request;
    const QByteArray bytes = bytesOf(personCalendar(plan.plan, plan.ana, options));
    const ReadCalendar calendar = readCalendar(bytes);
    QCOMPARE(calendar.errors, 0);
    QCOMPARE(calendar.events.size(), 4);
    QVERIFY(!QByteArray(bytes).replace("\r\n ", "").contains("\r\nATTENDEE:mailto:x@evil"));
    QVERIFY(!bytes.contains("\r\nX-EVIL") && !bytes.contains("URL:javascript"));
    const ReadEvent& talk = calendar.events[0];
    QVERIFY2(talk.summary.contains(QStringLiteral("\u241b[31m\uFFFD\"^n;,\\n")), qPrintable(talk.summary));
    QCOMPARE(talk.attendees, QStringList{QStringLiteral("mailto:ana@bell.example")});
    QVERIFY2(talk.names[0].contains(QStringLiteral("END:VEVENT")), qPrintable(talk.names[0]));
}

void IcalWriterTest::longTexts_areFoldedBetweenCharacters()
{
    CalendarPlan plan;
    QRandomGenerator random(3);
    const QString letters = QStringLiteral("abc ÄЖ漢字\u0301,;\\😀\n\"");
    const QList<uint> signs = letters.toUcs4();
    for (int round = 0; round < 200; ++round) {
        QList<uint> text;
        for (int i = random.bounded(400); i > 0; --i)
            text << signs[random.bounded(int(signs.size()))];
        const QString title =
            QStringLiteral("x") +
            QString::fromUcs4(reinterpret_cast<const char32_t*>(text.constData()), text.size()) +
            QStringLiteral("x");
        plan.edit<AgendaItem>(plan.talk, [&](AgendaItem& row) {
            row.title = QString(title).replace(u'\n', u' ');
            row.abstract = title;
        });
        const ReadCalendar calendar = readCalendar(bytesOf(Calendars(plan.plan, plainOptions()).agenda()));
        QCOMPARE(calendar.errors, 0);
        QCOMPARE(calendar.events[0].summary, QString(title).replace(u'\n', u' '));
    }
}

// What Python's icalendar reads, as JSON lines: a second opinion, where it is installed.
void IcalWriterTest::otherReader_agrees()
{
    const char* const script =
        "import sys, json, datetime, icalendar\n"
        "for e in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk('VEVENT'):\n"
        "    at = lambda k: int(e[k].dt.astimezone(datetime.timezone.utc).timestamp())\n"
        "    print(json.dumps([e['UID'], e['SUMMARY'], e['LOCATION'], e.get('DESCRIPTION', ''), e.get('URL', "
        "''),"
        " at('DTSTART'), at('DTEND'), e['SEQUENCE']]))\n";
    const QString python = QStringLiteral("/usr/bin/python3");
    QProcess look;
    look.start(python, {QStringLiteral("-c"), QStringLiteral("import icalendar")});
    if (!look.waitForFinished() || look.exitCode() != 0)
        QSKIP("python3-icalendar is not installed");
    CalendarPlan plan;
    plan.edit<AgendaItem>(plan.talk, [](AgendaItem& row) {
        row.title = QStringLiteral("Добре дошли, \"all\"; \\ 😀 ") + QString(80, u'ж');
    });
    const QByteArray bytes = bytesOf(Calendars(plan.plan, plainOptions()).ofPerson(plan.ana));
    QProcess reader;
    reader.start(python, {QStringLiteral("-c"), QString::fromLatin1(script)});
    reader.write(bytes);
    reader.closeWriteChannel();
    QVERIFY(reader.waitForFinished());
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
    const QList<QByteArray> lines = reader.readAllStandardOutput().trimmed().split('\n');
    const ReadCalendar ours = readCalendar(bytes);
    QCOMPARE(lines.size(), ours.events.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ReadEvent& event = ours.events[i];
        const QJsonArray read = QJsonDocument::fromJson(lines[i]).array();
        const QJsonArray expected{event.uid,
                                  event.summary,
                                  event.location,
                                  event.description,
                                  event.url,
                                  event.start.toSecsSinceEpoch(),
                                  event.end.toSecsSinceEpoch(),
                                  event.sequence};
        QCOMPARE(read, expected);
    }
}

CONVENOR_TEST_CORE(IcalWriterTest)
#include "IcalWriterTest.moc"
