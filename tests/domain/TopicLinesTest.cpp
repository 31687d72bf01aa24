#include "CpuTimer.h"
#include "domain/planners/RoundPlanner.h"
#include "TestMain.h"

using namespace convenor;

// Topics as people paste them.
class TopicLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("topics"); // with | between
        const auto row = [](const char* name, const char16_t* text, const char16_t* topics) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(topics);
        };
        row("plain", u"Water\nSoil\n", u"Water|Soil");
        row("windows, blank lines, spaces", u"\r\n  Water \r\n\r\n\t\r\nSoil\u00a0and  air\r\n",
            u"Water|Soil and air");
        row("word list", u"\u2022\tSkills\r\u2022\tEnergy\ro\tSolar\r\uf0a7\tWind\r\uf0b7 Sea",
            u"Skills|Energy|Solar|Wind|Sea");
        row("word list as plain text", u"\u00b7         Skills\no   Solar\n\u00a7  Wind",
            u"Skills|Solar|Wind");
        row("numbers", u"1. Skills\n2. Energy\n10.Funding", u"Skills|Energy|Funding");
        row("brackets", u"1) Skills\n(2) Energy\n3.) Funding\na) More\n(b) Yet more",
            u"Skills|Energy|Funding|More|Yet more");
        row("roman", u"i) Skills\niv) Energy\n(XII) Funding", u"Skills|Energy|Funding");
        row("many levels", u"1.1. Skills\n1.2) Energy\n1.10.\tFunding\n2.1\tMore",
            u"Skills|Energy|Funding|More");
        row("colons and dashes", u"1: Skills\n2 - Energy\n3 \u2013 Funding", u"Skills|Energy|Funding");
        row("spans of numbers", u"3 \u2013  5 year goals\n24 - 7 services",
            u"3 \u2013 5 year goals|24 - 7 services");
        row("dashes that count", u"1 - 5 year goals\n2 \u2013 10 year goals", u"5 year goals|10 year goals");
        row("hyphens", u"- Skills\n\u2013 Energy\n* Funding\n-More", u"Skills|Energy|Funding|More");
        row("two heads", u"\u2022 1. Skills\n> - Energy\n\u2023\t2)\tFunding", u"Skills|Energy|Funding");
        row("boxes", u"[ ] Skills\n[x] Energy\n\u2610 Funding\n\u2714 More", u"Skills|Energy|Funding|More");
        row("headings", u"# Skills\n## Energy", u"Skills|Energy");
        row("rows of a table", u"1\tSkills\tRoom A\n2\tEnergy\tRoom B", u"Skills|Energy");
        row("a table with an empty cell", u"\tSkills\t12\n\tEnergy\t14", u"Skills|Energy");
        row("a count", u"1 Skills\n2 Energy\n3 2030 goals", u"Skills|Energy|2030 goals");
        row("letters that count", u"A. Skills\nB. Energy", u"Skills|Energy");
        row("no count", u"3D printing\n5 years of clusters\n2030 goals\n4.0 and after\n10:30 Coffee",
            u"3D printing|5 years of clusters|2030 goals|4.0 and after|10:30 Coffee");
        row("no letters that count", u"E. coli\nA. Smith on soil", u"E. coli|A. Smith on soil");
        row("one line with a number", u"1 Skills", u"1 Skills");
        row("ends of a list", u"water;\nsoil,\nair.", u"water|soil|air.");
        row("other alphabets", u"1. Умения\n2. Енергия\nа) Финансиране\n• Ενέργεια\n３",
            u"Умения|Енергия|Финансиране|Ενέργεια|３");
        row("nothing", u"\n \n\u2022\n-\n1.\n\u200b\n", u"");
        row("unseen signs", u"\ufeffSkills\n\u200bEner\u00adgy", u"Skills|Energy");
        row("page and line separators", u"Skills\u2028Energy\u2029Funding\vMore\fEnd",
            u"Skills|Energy|Funding|More|End");
        row("the same twice", u"Skills\nSkills", u"Skills|Skills");
        row("markup is text", u"<b>Skills</b>\n=cmd()", u"<b>Skills</b>|=cmd()");
    }
    void lines()
    {
        QFETCH(QString, text);
        QFETCH(QString, topics);
        QCOMPARE(topicsFromText(text).join(u'|'), topics);
    }

    void nineteenLines()
    {
        QStringList lines;
        for (int i = 1; i <= 19; ++i)
            lines.append(QStringLiteral("%1.\tTopic of table %1").arg(i));
        const QStringList topics = topicsFromText(lines.join(QStringLiteral("\r\n\r\n")));
        QCOMPARE(topics.size(), 19);
        QCOMPARE(topics.constLast(), QStringLiteral("Topic of table 19"));
    }

    void longTextTakesNoTime()
    {
        const convenor::testing::CpuTimer timer;
        QCOMPARE(topicsFromText(QString(200'000, u'-')).size(), 0);
        QCOMPARE(topicsFromText(QString(200'000, u'1')).size(), 1);
        QCOMPARE(topicsFromText(QStringLiteral("1.").repeated(100'000)).size(), 1);
        QCOMPARE(topicsFromText(QStringLiteral("1) a\n").repeated(20'000)).size(), 20'000);
        QVERIFY(timer.elapsed() < 5000);
    }
};

CONVENOR_TEST_CORE(TopicLinesTest)
#include "TopicLinesTest.moc"
