// What is at the same time and should not be; no break for too long; visits; the parking list.
#include "RuleTester.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class ParallelRulesTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;

    QList<Problem> found(const char* rule) const { return problemsOf(m_maker.plan, rule); }
    // Two lanes of an hour each, from nine.
    struct Lanes
    {
        Id parallel = 0;
        Id left = 0;
        Id right = 0;
    };
    Lanes lanes()
    {
        Lanes made;
        made.parallel = m_maker.item(QStringLiteral("Parallel"), 0, 0, ItemKind::Parallel);
        made.left = m_maker.item(QStringLiteral("Left"), 60, made.parallel);
        made.right = m_maker.item(QStringLiteral("Right"), 60, made.parallel);
        return made;
    }
    void setTrack(Id item, Id track)
    {
        m_maker.edit<AgendaItem>(item, [track](AgendaItem& record) { record.track = track; });
    }

private slots:
    void init()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Belgium));
        m_maker = PlanMaker();
        m_maker.day(QDate(2021, 12, 10), clock(9, 0));
    }

    void aLaneRunsIntoThePlenary()
    {
        lanes();
        const Id plenary = m_maker.pinned(QStringLiteral("Plenary"), clock(9, 45), 30);
        checkProblem(
            m_maker.plan, "beside-plenary", Severity::Warning,
            QStringLiteral("Plenary (09:45\u201310:15) is for everybody, but at the same time there is "
                           "Left (09:00\u201310:00), Right (09:00\u201310:00)."),
            1);
        m_maker.edit<AgendaItem>(plenary, [](AgendaItem& item) { item.kind = ItemKind::Break; });
        QVERIFY(found("beside-plenary").isEmpty());
        m_maker.edit<AgendaItem>(plenary, [](AgendaItem& item) {
            item.kind = ItemKind::Talk;
            item.pinnedStart = clock(10, 0);
        });
        QVERIFY(found("beside-plenary").isEmpty());
    }

    void aKeynoteInALaneIsForEverybody()
    {
        const Lanes two = lanes();
        const Id anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Smith"));
        const Id role = m_maker.assign(anna, two.left);
        QVERIFY(found("beside-plenary").isEmpty());
        m_maker.edit<Assignment>(role, [](Assignment& record) { record.role = Role::Keynote; });
        QCOMPARE(found("beside-plenary").size(), 1);
    }

    void oneTrackAtOnce()
    {
        const Lanes two = lanes();
        Track track;
        track.name = QStringLiteral("Water");
        const Id water = m_maker.add(track);
        setTrack(two.left, water);
        QVERIFY(found("track-parallel").isEmpty());
        setTrack(two.right, water);
        checkProblem(m_maker.plan, "track-parallel", Severity::Warning,
                     QStringLiteral("Who follows the track Water must choose between Left (09:00\u201310:00) "
                                    "and Right (09:00\u201310:00)."),
                     1);
        setTrack(two.parallel, water); // the whole is of the track
        QVERIFY(found("track-parallel").isEmpty());
    }

    void aClosedMeetingAgainstItsMembers()
    {
        const Lanes two = lanes();
        const Id anna =
            m_maker.person(QStringLiteral("Anna"), QStringLiteral("Smith"), QStringLiteral("DG GROW"));
        m_maker.edit<AgendaItem>(two.left,
                                 [](AgendaItem& item) { item.closedFor = QStringLiteral("dg grow"); });
        QVERIFY(found("closed-meeting-clash").isEmpty());
        const Id role = m_maker.assign(anna, two.right);
        checkProblem(
            m_maker.plan, "closed-meeting-clash", Severity::Warning,
            QStringLiteral("1 people for whom Left (09:00\u201310:00) is closed do something else then: "
                           "Anna Smith (Right)."),
            0);
        m_maker.edit<Assignment>(role, [](Assignment& r) { r.status = AssignmentStatus::Declined; });
        QVERIFY(found("closed-meeting-clash").isEmpty());
        m_maker.edit<AgendaItem>(two.left,
                                 [](AgendaItem& item) { item.closedFor = QStringLiteral("ACME; DG GROW"); });
        QCOMPARE(found("closed-meeting-clash").constFirst().severity, Severity::Hint);
    }

    void threeHoursAreEnough()
    {
        m_maker.item(QStringLiteral("A"), 90);
        const Id b = m_maker.item(QStringLiteral("B"), 90);
        QVERIFY(found("no-break").isEmpty()); // three hours to the minute
        m_maker.item(QStringLiteral("C"), 30);
        checkProblem(
            m_maker.plan, "no-break", Severity::Warning,
            QStringLiteral("There is no break for 210 min (09:00\u201312:30), past three hours in C."), 1);
        m_maker.edit<AgendaItem>(b, [](AgendaItem& item) { item.kind = ItemKind::Visit; });
        QVERIFY(found("no-break").isEmpty());
        m_maker.edit<AgendaItem>(b, [](AgendaItem& item) {
            item.kind = ItemKind::Talk;
            item.bufferMinutes = 15; // free minutes are a break too
        });
        QVERIFY(found("no-break").isEmpty());
    }

    void everyLaneNeedsABreak()
    {
        const Lanes two = lanes();
        m_maker.edit<AgendaItem>(two.left, [](AgendaItem& item) { item.minutes = 150; });
        m_maker.edit<AgendaItem>(two.right, [](AgendaItem& item) { item.kind = ItemKind::Part; });
        m_maker.item(QStringLiteral("R1"), 70, two.right);
        m_maker.item(QStringLiteral("Coffee"), 10, two.right, ItemKind::Break);
        m_maker.item(QStringLiteral("R2"), 70, two.right);
        const Id after = m_maker.item(QStringLiteral("Closing"), 40);
        // Out of the left lane people come without one.
        QCOMPARE(found("no-break").size(), 1);
        QVERIFY(found("no-break").constFirst().text.contains(QStringLiteral("190 min (09:00\u201312:10)")));
        checkFixes(m_maker.plan, "no-break");
        m_maker.edit<AgendaItem>(after, [](AgendaItem& item) { item.minutes = 30; });
        QVERIFY(found("no-break").isEmpty());
    }

    void manyLanesAreOneProblem()
    {
        const Lanes two = lanes();
        for (const Id lane : {two.left, two.right})
            m_maker.edit<AgendaItem>(lane, [](AgendaItem& item) { item.minutes = 200; });
        QCOMPARE(found("no-break").size(), 1);
        QVERIFY(found("no-break").constFirst().text.startsWith(QStringLiteral("In 2 lanes of Parallel")));
    }

    void aVisitNeedsItsWay()
    {
        const Id visit = m_maker.item(QStringLiteral("Plant"), 90, 0, ItemKind::Visit);
        checkProblem(m_maker.plan, "no-travel-time", Severity::Warning,
                     QStringLiteral("Plant (09:00\u201310:30) leaves no time for the way there and back."),
                     2);
        m_maker.edit<AgendaItem>(visit, [](AgendaItem& item) { item.travelMinutes = 45; });
        checkProblem(
            m_maker.plan, "no-travel-time", Severity::Warning,
            QStringLiteral("All of Plant (09:00\u201310:30) goes on the way: 45 min there and as many "
                           "back."),
            1);
        m_maker.edit<AgendaItem>(visit, [](AgendaItem& item) { item.travelMinutes = 30; });
        QVERIFY(found("no-travel-time").isEmpty());
    }

    void whatIsParkedIsNotForgotten()
    {
        const Id talk = m_maker.item(QStringLiteral("Talk"), 30);
        QVERIFY(found("unplaced").isEmpty());
        m_maker.edit<AgendaItem>(talk, [](AgendaItem& item) { item.day = 0; });
        checkProblem(m_maker.plan, "unplaced", Severity::Hint,
                     QStringLiteral("1 items still wait in the parking list: Talk."), 0);
    }
};

CONVENOR_TEST_CORE(ParallelRulesTest)
#include "ParallelRulesTest.moc"
