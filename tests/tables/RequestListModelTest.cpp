// The requests beside the board: their order, what is said of them, what is announced.
#include "tables/RequestListModel.h"

#include "domain/planners/HelpdeskPlanner.h"
#include "EditorPlan.h"
#include "HelpdeskMaker.h"
#include "ModelMirror.h"
#include "RandomChanges.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

class RequestListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void waiting_standFirst();
    void lines_tellWishesAndWhen();
    void reasons_changeTheirRowOnly();
    void order_movesOneRow();
    void pairs_fulfilBothRequests();
    void holdsUnderRandomChanges_data();
    void holdsUnderRandomChanges();

private:
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    static QString names(const RequestListModel& model)
    {
        QStringList texts;
        for (const RequestLine& line : model.lines())
            texts << line.name.section(u' ', 1);
        return texts.join(u'|');
    }
    static QString spoken(const RequestListModel& model, int row)
    {
        return model.index(row).data(Qt::AccessibleTextRole).toString();
    }
};

void RequestListModelTest::waiting_standFirst()
{
    EditorPlan test;
    HelpdeskMaker desk(test);
    RequestListModel model(*test.editor);
    model.setHelpdesk(desk.helpdesk);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    QList<Id> requests;
    for (const Id person : desk.people)
        requests << desk.request(person);
    QCOMPARE(names(model), QStringLiteral("Adam|Bell|Cole|Dunn"));
    QCOMPARE(model.waiting(), 4);
    desk.book(desk.people[0], desk.experts[0], 20, {}, requests[0]);
    desk.book(desk.people[1], desk.experts[0], 0, {}, requests[1]);
    test.edit<MeetingRequest>(requests[2],
                              [](MeetingRequest& request) { request.answer = RequestAnswer::Declined; });
    QCOMPARE(names(model), QStringLiteral("Dunn|Bell|Adam|Cole"));
    QCOMPARE(model.waiting(), 1);
    QCOMPARE(model.lines()[3].state, RequestLine::Declined);
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void RequestListModelTest::lines_tellWishesAndWhen()
{
    EditorPlan test;
    HelpdeskMaker desk(test);
    RequestListModel model(*test.editor);
    model.setHelpdesk(desk.helpdesk);
    const Id request = desk.request(desk.people[0], desk.experts[1], QStringLiteral("State aid"));
    test.edit<MeetingRequest>(request, [&](MeetingRequest& record) {
        record.secondExpert = desk.experts[0];
        record.otherExpert = true;
        record.knows = QStringLiteral("clusters");
        record.earliest = 9 * 60 + 30;
        record.duringSessions = true;
    });
    test.edit<Person>(desk.people[0],
                      [](Person& person) { person.organisation = QStringLiteral("Cluster Agency"); });
    QCOMPARE(spoken(model, 0),
             QStringLiteral("Anna Adam; Cluster Agency; waits; wants: Marc Pattinson, Arnault Morisson, or "
                            "any who knows clusters; State aid; not before 09:30; may miss own sessions"));
    desk.book(desk.people[0], desk.experts[1], 20, {}, request);
    QCOMPARE(model.lines()[0].when, QStringLiteral("09:35 with Marc Pattinson"));
    QVERIFY(spoken(model, 0).contains(QStringLiteral("booked: 09:35 with Marc Pattinson")));
    const Id any = desk.request(desk.people[1]);
    QCOMPARE(model.lines()[model.rowOf(any)].wishes, QStringLiteral("any"));
}

void RequestListModelTest::reasons_changeTheirRowOnly()
{
    EditorPlan test;
    HelpdeskMaker desk(test);
    RequestListModel model(*test.editor);
    model.setHelpdesk(desk.helpdesk);
    const Id first = desk.request(desk.people[0]);
    const Id second = desk.request(desk.people[1]);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setReasons({{second, QStringLiteral("All places are taken.")}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), model.rowOf(second));
    QCOMPARE(model.index(model.rowOf(second)).data(ChipRole).toString(),
             QStringLiteral("All places are taken."));
    QVERIFY(model.index(model.rowOf(first)).data(ChipRole).toString().isEmpty());
    // Booked, it has no reason to wait.
    desk.book(desk.people[1], desk.experts[0], 0, {}, second);
    QVERIFY(model.lines()[model.rowOf(second)].reason.isEmpty());
}

void RequestListModelTest::order_movesOneRow()
{
    EditorPlan test;
    HelpdeskMaker desk(test);
    RequestListModel model(*test.editor);
    model.setHelpdesk(desk.helpdesk);
    QList<Id> requests;
    for (const Id person : desk.people)
        requests << desk.request(person);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    test.edit<MeetingRequest>(requests[3], [](MeetingRequest& request) { request.priority = 5; });
    QCOMPARE(names(model), QStringLiteral("Dunn|Adam|Bell|Cole"));
    QCOMPARE(mirror.moves, 1);
    test.edit<MeetingRequest>(requests[3], [](MeetingRequest& request) { request.priority = -5; });
    QCOMPARE(names(model), QStringLiteral("Adam|Bell|Cole|Dunn"));
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

// One meeting of two who both asked fulfils both requests.
void RequestListModelTest::pairs_fulfilBothRequests()
{
    EditorPlan test;
    HelpdeskMaker desk(test, ItemKind::Matchmaking);
    RequestListModel model(*test.editor);
    model.setHelpdesk(desk.helpdesk);
    const auto ask = [&](Id person, Id partner) {
        MeetingRequest request;
        request.helpdesk = desk.helpdesk;
        request.person = person;
        request.partner = partner;
        return test.add(request);
    };
    const Id there = ask(desk.people[0], desk.people[1]);
    const Id back = ask(desk.people[1], desk.people[0]);
    QCOMPARE(model.lines()[0].wishes, QStringLiteral("Anna Bell"));
    Booking meeting;
    meeting.helpdesk = desk.helpdesk;
    meeting.person = desk.people[0];
    meeting.partner = desk.people[1];
    meeting.request = there;
    meeting.tableNumber = 3;
    test.add(meeting);
    for (const Id request : {there, back}) {
        QCOMPARE(model.lines()[model.rowOf(request)].state, RequestLine::Booked);
        QCOMPARE(model.lines()[model.rowOf(request)].when, QStringLiteral("09:15 at table 3"));
    }
}

void RequestListModelTest::holdsUnderRandomChanges_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 20211210, 77})
        QTest::addRow("%d", seed) << seed;
}

void RequestListModelTest::holdsUnderRandomChanges()
{
    QFETCH(int, seed);
    EditorPlan test(QStringLiteral("two-day-meeting"));
    RandomChanges random(quint32(seed), test.plan().largestId() + 1);
    const auto change = [&] {
        const Result<qint64> step = test.editor->apply(QStringLiteral("set"), random.next(test.plan()));
        QVERIFY(step || step.error().kind == ErrorKind::DoubleBooked);
    };
    for (int i = 0; i < 60 || test.plan().all<MeetingRequest>().isEmpty(); ++i)
        change();
    const Id helpdesk = (*test.plan().all<MeetingRequest>().begin()).helpdesk;
    RequestListModel model(*test.editor);
    model.setHelpdesk(helpdesk);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    for (int step = 0; step < 60; ++step) {
        change();
        QVERIFY(model.lines() == requestLines(test.plan(), test.editor->timing(), helpdesk));
        QCOMPARE(mirror.difference(), QString());
    }
    while (test.editor->canUndo())
        QVERIFY(test.editor->undo());
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::RequestListModelTest)
#include "RequestListModelTest.moc"
