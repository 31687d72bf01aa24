// Shift, split, join, copy and the parking list as steps: sentences, bookings, undo.
#include "editing/FlowEdits.h"

#include "domain/planners/BlockPlanner.h"
#include "editing/WorkshopFromFile.h"
#include "EditorPlan.h"
#include "TestMain.h"

#include <QRandomGenerator>

namespace convenor {
using namespace convenor::testing;

class FlowEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void sentences_tellTheNewEnd();
    void refusals_changeNothing();
    void parkedItems_haveNoTimes();
    void parking_keepsBookings();
    void randomSteps_areUndone();
    void anyWorkshopIsATemplate();
};

namespace {
int startIn(const EditorPlan& test, Id id)
{
    return test.editor->timing().find(id)->start;
}

Id addDay(EditorPlan& test, QDate date)
{
    Day day;
    day.date = date;
    return test.add(day);
}

// A helpdesk of 30 minutes with one expert and a booking in its second slot; the booking's id.
Id addBooking(EditorPlan& test, Id item)
{
    Person person;
    person.familyName = QStringLiteral("Smith");
    const Id expert = test.add(person);
    person.familyName = QStringLiteral("Muntean");
    const Id visitor = test.add(person);
    Helpdesk helpdesk;
    helpdesk.agendaItem = item;
    HelpdeskExpert row;
    row.helpdesk = test.add(helpdesk);
    row.person = expert;
    Booking booking;
    booking.helpdesk = row.helpdesk;
    booking.expert = test.add(row);
    booking.person = visitor;
    booking.slot = 10;
    return test.add(booking);
}
} // namespace

void FlowEditsTest::sentences_tellTheNewEnd()
{
    EditorPlan test;
    FlowEdits flow(*test.editor);
    const Id a = test.item(QStringLiteral("Opening"), 30);
    const Id b = test.item(QStringLiteral("Talk"), 40);
    QCOMPARE(*flow.shift(test.day(), 560, 10),
             QStringLiteral("Moved everything from 09:20 on 10 min later. The day now ends 10:35."));
    QCOMPARE(startIn(test, b), 595);
    QCOMPARE(*flow.split(b, std::nullopt), QStringLiteral("Split “Talk”: the second part begins 10:15."));
    const Id second = test.editor->timing().days().constFirst().roots.constLast();
    QCOMPARE(*flow.join({b, second}), QStringLiteral("Joined 2 item(s)."));
    const Id next = addDay(test, QDate(2021, 12, 11));
    QCOMPARE(*flow.moveTo({a, b}, {next, 0, 0}),
             QStringLiteral("Moved 2 item(s) to 11 December. 10 December now ends 09:15. "
                            "11 December now ends 10:20."));
    QList<Id> copies;
    QVERIFY(flow.copyTo({a}, {test.day(), 0, 0}, &copies)
                ->startsWith(QStringLiteral("Copied “Opening” to 10 December. 10 December now ends 09:45")));
    QCOMPARE(copies.size(), 1);
    QVERIFY(flow.park(copies)->startsWith(QStringLiteral("Moved “Opening” to the parking list.")));
    Id made = 0;
    QCOMPARE(*flow.parkNew(QStringLiteral("9:00-9:45 Coffee with the mayor"), &made),
             QStringLiteral("Added “Coffee with the mayor” to the parking list."));
    QCOMPARE(test.plan().find<AgendaItem>(made)->minutes, 45);
    QVERIFY(flow.duplicate({made}, &copies)->startsWith(QStringLiteral("Duplicated")));
    QCOMPARE(parkedItems(test.plan()).size(), 3);
}

void FlowEditsTest::refusals_changeNothing()
{
    EditorPlan test;
    FlowEdits flow(*test.editor);
    const Id a = test.item(QStringLiteral("Opening"), 30);
    test.item(QStringLiteral("Talk"), 40);
    const qint64 before = test.editor->revision();
    for (const Result<Said>& said : {flow.shift(test.day(), 560, -10), flow.shift(test.day(), 1200, 10),
                                     flow.split(a, 30), flow.join({a}), flow.shift(test.day(), 0, 3000)}) {
        QVERIFY(said && said->endsWith(u'.'));
        QVERIFY(said->size() > 20);
    }
    for (const Result<Said>& said : {flow.moveTo({a}, {test.day(), a, 0}), flow.parkNew(QStringLiteral(" ")),
                                     flow.copyTo({4711}, {}), flow.shift(test.day(), 0, 0)})
        QVERIFY(said && said->isEmpty());
    QCOMPARE(test.editor->revision(), before);
}

void FlowEditsTest::parkedItems_haveNoTimes()
{
    EditorPlan test;
    const Id a = test.item(QStringLiteral("Opening"), 30);
    QVERIFY(FlowEdits(*test.editor).park({a}));
    AgendaEdits edits(*test.editor);
    for (const AgendaField field : {AgendaField::Start, AgendaField::End}) {
        QVERIFY(!edits.problemOf(a, field, QStringLiteral("10:00")).isEmpty());
        QVERIFY(!edits.type(a, field, QStringLiteral("10:00")));
    }
    QVERIFY(edits.type(a, AgendaField::Minutes, QStringLiteral("+5")));
    QCOMPARE(test.plan().find<AgendaItem>(a)->minutes, 35);
}

void FlowEditsTest::parking_keepsBookings()
{
    EditorPlan test;
    FlowEdits flow(*test.editor);
    const Id item = test.item(QStringLiteral("Helpdesk"), 30, 0, ItemKind::Helpdesk);
    const Id booking = addBooking(test, item);
    const Booking before = *test.plan().find<Booking>(booking);
    QVERIFY(flow.park({item}));
    QVERIFY(test.plan().find<Booking>(booking));
    QCOMPARE(*test.plan().find<Booking>(booking), before);
    QVERIFY(flow.moveTo({item}, {addDay(test, QDate(2021, 12, 11)), 0, 0}));
    QCOMPARE(*test.plan().find<Booking>(booking), before);
    // A shift moves its meetings and frees no place.
    QVERIFY(flow.shift(test.editor->timing().find(item)->day, 0, 20));
    QCOMPARE(*test.plan().find<Booking>(booking), before);
}

void FlowEditsTest::randomSteps_areUndone()
{
    for (quint32 seed = 1; seed <= 3; ++seed) {
        EditorPlan test(QStringLiteral("two-day-meeting"));
        const Plan first = test.plan();
        FlowEdits flow(*test.editor);
        QRandomGenerator random(seed);
        int steps = 0;
        for (int i = 0; i < 60; ++i) {
            QList<Id> items;
            for (const AgendaItem& item : test.plan().all<AgendaItem>())
                items.append(item.id);
            const Id item = items.at(random.bounded(int(items.size())));
            const Id other = items.at(random.bounded(int(items.size())));
            const QList<DayTime> days = test.editor->timing().days();
            const Id day = days.at(random.bounded(int(days.size()))).day;
            const qint64 before = test.editor->revision();
            const Result<Said> said = [&]() -> Result<Said> {
                switch (random.bounded(8)) {
                case 0:
                    return flow.shift(day, random.bounded(500, 1000), random.bounded(-20, 40));
                case 1:
                    return flow.split(item, std::nullopt);
                case 2:
                    return flow.join({item, placeBelow(test.plan(), item).before});
                case 3:
                    return flow.moveTo({item, other}, {day, 0, 0});
                case 4:
                    return items.size() < 150 ? flow.copyTo({item}, {day, 0, 0}) : flow.park({item});
                case 5:
                    return items.size() < 150 ? flow.duplicate({item}) : flow.park({other});
                case 6:
                    return flow.park({item, other});
                default:
                    return flow.parkNew(QStringLiteral("Idea %1").arg(i));
                }
            }();
            QVERIFY(said);
            steps += test.editor->revision() != before ? 1 : 0;
        }
        QVERIFY(steps > 25);
        const Plan last = test.plan();
        test.reopen();
        QVERIFY(test.plan() == last);
        for (int i = 0; i < steps; ++i)
            QVERIFY(test.editor->undo());
        QVERIFY(test.plan() == first);
        for (int i = 0; i < steps; ++i)
            QVERIFY(test.editor->redo());
        QVERIFY(test.plan() == last);
    }
}

void FlowEditsTest::anyWorkshopIsATemplate()
{
    EditorPlan test(QStringLiteral("two-day-meeting"));
    const Plan source = test.plan();
    test.close();
    NewPlanOptions options;
    options.title = QStringLiteral("The next one");
    options.start = QDate(2027, 3, 2);
    const Result<ChangeSet> start = workshopLike(*planOfFile(test.path()), options);
    QVERIFY(start);
    const auto made = PlanEditor::create(test.path(QStringLiteral("next.workshop")), *start,
                                         QStringLiteral("New workshop"));
    QVERIFY(made);
    const Plan& plan = (*made)->plan();
    QCOMPARE(plan.workshop().title, options.title);
    QVERIFY(plan.workshop().id != source.workshop().id);
    QCOMPARE((*made)->timing().days().size(), 2);
    QCOMPARE(plan.find<Day>((*made)->timing().days().constFirst().day)->date, options.start);
    QCOMPARE(plan.all<AgendaItem>().size(), source.all<AgendaItem>().size());
    QVERIFY(plan.all<Person>().isEmpty() && plan.all<Assignment>().isEmpty());
    const Result<Plan> none = planOfFile(test.path(QStringLiteral("none.workshop")));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::FileMissing);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::FlowEditsTest)
#include "FlowEditsTest.moc"
