#include "RuleTester.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class TimeRulesTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;

    // The agenda of the workshop on the twin transition, as it should be.
    void makeGoodPlan()
    {
        m_maker.day(QDate(2021, 12, 10), clock(9, 15), clock(12, 30));
        for (int i = 0; i < 3; ++i) {
            const Id part = m_maker.item(QStringLiteral("Part %1").arg(i + 1), 0, 0, ItemKind::Part);
            m_maker.item(QStringLiteral("Talk %1").arg(i), 30, part);
            m_maker.item(QStringLiteral("Q&A"), 15, part, ItemKind::Questions);
            if (i == 1)
                m_maker.item(QStringLiteral("Break"), 10, 0, ItemKind::Break);
        }
        m_maker.item(QStringLiteral("Helpdesk"), 50, 0, ItemKind::Helpdesk);
        m_maker.edit<Workshop>(m_maker.plan.workshop().id,
                               [](Workshop& workshop) { workshop.zoneLabel = QStringLiteral("CET"); });
    }
    const Problem only(const char* rule) { return problemsOf(m_maker.plan, rule).value(0); }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Belgium));
    }

    void aGoodPlanHasNoProblems()
    {
        makeGoodPlan();
        QVERIFY(findProblems(m_maker.plan, Timing(m_maker.plan)).isEmpty());
        QVERIFY(findProblems(Plan(), Timing()).isEmpty());
        QCOMPARE(allRules().size(), std::size_t(60));
    }

    void theDayEndsTooLate()
    {
        makeGoodPlan();
        m_maker.edit<Day>(m_maker.lastDay, [](Day& day) { day.mustEndAt = clock(12, 25); });
        checkProblem(m_maker.plan, "outside-day", Severity::Error,
                     QStringLiteral("Ends 12:30, 5 minute(s) after the day must end (12:25): Helpdesk."), 2);
        QCOMPARE(only("outside-day").subjects.constFirst().table, Table::AgendaItem);
        // Organisers may stay longer.
        m_maker.edit<Day>(m_maker.lastDay, [](Day& day) { day.mustEndAt = clock(12, 30); });
        const Id late = m_maker.item(QStringLiteral("Clear up"), 30, 0, ItemKind::Internal);
        QCOMPARE(only("outside-day").severity, Severity::Warning);
        checkFixes(m_maker.plan, "outside-day");
        m_maker.edit<AgendaItem>(late, [](AgendaItem& item) { item.minutes = 0; });
        QVERIFY(problemsOf(m_maker.plan, "outside-day").isEmpty());
    }

    void anItemStartsBeforeTheDay()
    {
        m_maker.day(QDate(2021, 12, 10), clock(9, 15));
        const Id early = m_maker.pinned(QStringLiteral("Coffee"), clock(9, 0), 15, 0, ItemKind::Part);
        m_maker.item(QStringLiteral("In it"), 15, early);
        checkProblem(m_maker.plan, "outside-day", Severity::Warning,
                     QStringLiteral("Coffee starts at 09:00, before the day opens (09:15)."), 2);
        m_maker.edit<AgendaItem>(early, [](AgendaItem& item) { item.internal = true; });
        QVERIFY(problemsOf(m_maker.plan, "outside-day").isEmpty()); // nor is what stands in it for everybody
        m_maker.edit<AgendaItem>(early, [](AgendaItem& item) { item.pinnedStart = clock(9, 15); });
        QVERIFY(problemsOf(m_maker.plan, "outside-day").isEmpty());
    }

    void aChildStartsBeforeItsPart()
    {
        m_maker.day(QDate(2021, 12, 10), clock(9, 0));
        m_maker.item(QStringLiteral("Talk"), 30);
        const Id part = m_maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
        const Id child = m_maker.pinned(QStringLiteral("Child"), clock(9, 20), 30, part);
        checkProblem(m_maker.plan, "outside-part", Severity::Error,
                     QStringLiteral("Child starts at 09:20, before Part begins (09:30)."), 2);
        QVERIFY(problemsOf(m_maker.plan, "overrun-before-pin").isEmpty());
        m_maker.edit<AgendaItem>(part, [](AgendaItem& item) { item.kind = ItemKind::Parallel; });
        QCOMPARE(problemsOf(m_maker.plan, "outside-part").size(), 1);
        m_maker.edit<AgendaItem>(child, [](AgendaItem& item) { item.pinnedStart = clock(9, 30); });
        QVERIFY(problemsOf(m_maker.plan, "outside-part").isEmpty());
    }

    void overBeforeAPin()
    {
        m_maker.day(QDate(2021, 12, 10), clock(9, 0));
        const Id panel = m_maker.item(QStringLiteral("Panel"), 190, 0, ItemKind::Panel);
        const Id lunch = m_maker.pinned(QStringLiteral("Lunch"), clock(12, 0), 45, 0, ItemKind::Meal);
        checkProblem(
            m_maker.plan, "overrun-before-pin", Severity::Error,
            QStringLiteral("Over by 10 min before Lunch: Panel ends at 12:10, Lunch starts at 12:00."), 1);
        m_maker.edit<AgendaItem>(panel, [](AgendaItem& item) { item.minutes = 180; });
        QVERIFY(problemsOf(m_maker.plan, "overrun-before-pin").isEmpty());
        m_maker.edit<AgendaItem>(lunch, [](AgendaItem& item) { item.bufferMinutes = 15; });
        checkProblem(m_maker.plan, "overrun-before-pin", Severity::Warning,
                     QStringLiteral("15 min of the buffer before Lunch are taken by Panel."), 4);
    }

    void aBufferIsShortenedInside()
    {
        m_maker.day(QDate(2021, 12, 10), clock(9, 0));
        const Id part = m_maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Parallel);
        m_maker.item(QStringLiteral("Long lane"), 180, part);
        const Id other = m_maker.item(QStringLiteral("Lane"), 175, part);
        const Id lunch = m_maker.pinned(QStringLiteral("Lunch"), clock(12, 0), 45, 0, ItemKind::Meal);
        m_maker.edit<AgendaItem>(lunch, [](AgendaItem& item) { item.bufferMinutes = 10; });
        QCOMPARE(only("overrun-before-pin").fixes.size(), 3); // two lanes are too long
        m_maker.edit<AgendaItem>(other, [](AgendaItem& item) { item.minutes = 170; });
        QCOMPARE(only("overrun-before-pin").fixes.size(), 4);
        QCOMPARE(only("overrun-before-pin").fixes.constFirst().text,
                 QStringLiteral("Shorten Long lane by 10 min"));
        checkFixes(m_maker.plan, "overrun-before-pin");
    }

    void gapsInFrontOfPins()
    {
        m_maker.day(QDate(2021, 12, 10), clock(9, 0));
        // The day opens before its first item: no gap. Lanes begin when they like.
        m_maker.pinned(QStringLiteral("Welcome"), clock(9, 15), 140);
        const Id lunch = m_maker.pinned(QStringLiteral("Lunch"), clock(12, 0), 45, 0, ItemKind::Meal);
        const Id parallel = m_maker.item(QStringLiteral("Parallel"), 0, 0, ItemKind::Parallel);
        m_maker.pinned(QStringLiteral("Lane"), clock(13, 30), 45, parallel);
        checkProblem(m_maker.plan, "unexplained-gap", Severity::Hint,
                     QStringLiteral("25 min free before Lunch, from 11:35 to 12:00."), 3);
        m_maker.edit<AgendaItem>(lunch, [](AgendaItem& item) { item.bufferMinutes = 25; });
        QVERIFY(problemsOf(m_maker.plan, "unexplained-gap").isEmpty());
    }

    void theZoneIsMarkedWrong()
    {
        m_maker.day(QDate(2015, 4, 27), clock(9, 0));
        const Id workshop = m_maker.plan.workshop().id;
        const auto mark = [&](const char* label) {
            m_maker.edit<Workshop>(workshop,
                                   [label](Workshop& edit) { edit.zoneLabel = QString::fromUtf8(label); });
        };
        mark("CET");
        checkProblem(
            m_maker.plan, "wrong-zone-label", Severity::Error,
            QStringLiteral("The times are marked CET, but CEST holds on 27 April 2015 (Europe/Brussels)."),
            2);
        const Plan mended = *m_maker.plan.applied(only("wrong-zone-label").fixes.constFirst().changes);
        QCOMPARE(mended.workshop().zoneLabel, QStringLiteral("CEST"));
        for (const char* wrong : {"cet (Brussels)", "UTC+1", "GMT", "EEST", "UTC+01:00"}) {
            mark(wrong);
            QCOMPARE(problemsOf(m_maker.plan, "wrong-zone-label").size(), 1);
            checkFixes(m_maker.plan, "wrong-zone-label");
        }
        for (const char* right : {"CEST", "", "Brussels time", "UTC+2", "CET/CEST", "local", "GMT+02:00"}) {
            mark(right);
            QVERIFY(problemsOf(m_maker.plan, "wrong-zone-label").isEmpty());
        }
    }

    void theZoneIsMarkedInItsOwnWords()
    {
        const std::tuple<const char*, const char*, const char*> zones[] = {{"America/New_York", "EST", "EDT"},
                                                                           {"Europe/London", "GMT", "BST"},
                                                                           {"Europe/Sofia", "EET", "EEST"}};
        for (const auto& [zone, winter, summer] : zones) {
            m_maker = PlanMaker(QString::fromLatin1(zone));
            m_maker.day(QDate(2026, 7, 6), clock(9, 0));
            const auto mark = [&](const char* label) {
                m_maker.edit<Workshop>(m_maker.plan.workshop().id, [label](Workshop& edit) {
                    edit.zoneLabel = QString::fromLatin1(label);
                });
            };
            mark(winter);
            QCOMPARE(problemsOf(m_maker.plan, "wrong-zone-label").size(), 1);
            checkFixes(m_maker.plan, "wrong-zone-label");
            mark(summer);
            QVERIFY(problemsOf(m_maker.plan, "wrong-zone-label").isEmpty());
            // What is an abbreviation nowhere near says nothing to this rule.
            mark("AEST");
            QVERIFY(problemsOf(m_maker.plan, "wrong-zone-label").isEmpty());
        }
    }

    void timesThatTheClocksSkip()
    {
        m_maker.day(QDate(2019, 3, 31), clock(2, 30));
        m_maker.item(QStringLiteral("Night talk"), 60);
        checkProblem(
            m_maker.plan, "no-such-time", Severity::Error,
            QStringLiteral("Night talk starts at 02:30, a time that the clocks skip on 31 March 2019: "
                           "they go on at 03:00."),
            1);
        m_maker.day(QDate(2019, 3, 30), clock(26, 30));
        m_maker.item(QStringLiteral("Late talk"), 60);
        QCOMPARE(problemsOf(m_maker.plan, "no-such-time").size(), 2);
        checkFixes(m_maker.plan, "no-such-time");
        m_maker = PlanMaker();
        m_maker.day(QDate(2019, 10, 27), clock(2, 30));
        m_maker.item(QStringLiteral("Night talk"), 60);
        QVERIFY(findProblems(m_maker.plan, Timing(m_maker.plan)).isEmpty());
    }

    void oneItemTwice()
    {
        m_maker.day(QDate(2021, 12, 10), clock(9, 0));
        m_maker.pinned(QStringLiteral("Welcome"), clock(9, 0), 30);
        const Id again = m_maker.pinned(QStringLiteral("WELCOME!"), clock(9, 0), 30);
        checkProblem(
            m_maker.plan, "duplicate-item", Severity::Warning,
            QStringLiteral("WELCOME! stands on the agenda twice at the same time (09:00\u201309:30)."), 1);
        m_maker.edit<AgendaItem>(again, [](AgendaItem& item) { item.minutes = 31; });
        QVERIFY(problemsOf(m_maker.plan, "duplicate-item").isEmpty());
        m_maker = PlanMaker();
        m_maker.day(QDate(2021, 12, 10), clock(9, 0));
        const Id parallel = m_maker.item(QStringLiteral("Coffee"), 0, 0, ItemKind::Parallel);
        m_maker.item(QStringLiteral("Coffee"), 10, parallel);
        m_maker.item(QStringLiteral("Coffee"), 10, parallel);
        QVERIFY(problemsOf(m_maker.plan, "duplicate-item").isEmpty());
    }

    void longAndOddTitlesStayPlain()
    {
        m_maker.day(QDate(2021, 12, 10), clock(9, 0));
        m_maker.item(QString(100000, u'x'), 190);
        m_maker.pinned(QStringLiteral("<b>%1 %2 %n\n%3"), clock(12, 0), 45);
        const QString text = only("overrun-before-pin").text;
        QVERIFY(text.size() < 300);
        QVERIFY(text.contains(QStringLiteral("<b>%1 %2 %n %3")));
        QVERIFY(text.contains(u'\u2026'));
    }

    void errorsComeFirst()
    {
        m_maker.day(QDate(2021, 12, 10), clock(9, 0), clock(13, 0));
        m_maker.pinned(QStringLiteral("a"), clock(8, 0), 30);
        m_maker.pinned(QStringLiteral("b"), clock(9, 0), 30);
        m_maker.pinned(QStringLiteral("c"), clock(9, 20), 400, 0, ItemKind::Meal);
        const QList<Problem> found = findProblems(m_maker.plan, Timing(m_maker.plan));
        QStringList rules;
        for (const Problem& problem : found)
            rules.append(QString::fromLatin1(problem.rule));
        QCOMPARE(rules, (QStringList{QStringLiteral("outside-day"), QStringLiteral("overrun-before-pin"),
                                     QStringLiteral("outside-day"), QStringLiteral("unexplained-gap")}));
    }
};

CONVENOR_TEST_CORE(TimeRulesTest)
#include "TimeRulesTest.moc"
