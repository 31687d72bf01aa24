// To-dos: dates as they are typed, counted from the event; whose they are, and what happens to them with
// people.
#include "domain/planners/TaskPlanner.h"

#include "domain/Erasure.h"
#include "domain/planners/Duplicates.h"
#include "domain/References.h"
#include "domain/Visibility.h"
#include "PlanMaker.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class TaskPlannerTest : public QObject
{
    Q_OBJECT

    static QDate dates(const QString& text) { return QDate::fromString(text, QStringLiteral("dd.MM.yyyy")); }

    PlanMaker m_plan;
    QDate m_first{2026, 12, 10};
    Id m_item = 0;

    Id task(const QString& text, std::optional<int> daysBefore = {}, Id owner = 0)
    {
        Task record;
        record.text = text;
        record.daysBefore = daysBefore;
        record.owner = owner;
        return m_plan.add(record);
    }
    Id person(const QString& given, const QString& family)
    {
        Person record;
        record.givenName = given;
        record.familyName = family;
        return m_plan.add(record);
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_plan = PlanMaker();
        m_plan.day(m_first.addDays(1), 540);
        m_plan.day(m_first, 540);
        m_item = m_plan.item(QStringLiteral("Dinner"), 120);
    }

    void datesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("days");
        const auto row = [](const char* text, int days) {
            QTest::newRow(text) << QString::fromUtf8(text) << days;
        };
        row("14", 14);
        row("-14", 14);
        row("+3", -3);
        row("14 days before", 14);
        row("1 day before", 1);
        row("2 weeks before", 14);
        row("2w before", 14);
        row(" 3  Days After ", -3);
        row("on the first day", 0);
        row("0", 0);
        row("26.11.2026", 14);
        row("13.12.2026", -3);
        for (const int days : {0, 1, 2, 14, -1, -3})
            QTest::newRow(qPrintable(QStringLiteral("words of %1").arg(days))) << dueWords(days) << days;
    }
    void datesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(int, days);
        const Result<int> read = parseDue(text, m_first, dates);
        QVERIFY(read);
        QCOMPARE(*read, days);
    }

    void otherTextsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "soon", "14 apples before", "before 14", "9999", "31.02.2027", "99999",
                                 "01.01.1950", "before", "days before"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void otherTextsAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!parseDue(text, m_first, dates));
    }

    void aDateNeedsADay()
    {
        QVERIFY(!parseDue(QStringLiteral("26.11.2026"), QDate(), dates));
        QVERIFY(parseDue(QStringLiteral("14 days before"), QDate(), dates));
    }

    // They move with the event.
    void dueDatesFollowTheFirstDay()
    {
        const Id id = task(QStringLiteral("Order the coach"), 14);
        const Task& record = *m_plan.plan.find<Task>(id);
        QCOMPARE(dueDate(m_plan.plan, record), QDate(2026, 11, 26));
        QCOMPARE(dueDistance(m_plan.plan, record, QDate(2026, 11, 21)), QStringLiteral("in 5 day(s)"));
        QCOMPARE(dueDistance(m_plan.plan, record, QDate(2026, 11, 26)), QStringLiteral("today"));
        QCOMPARE(dueDistance(m_plan.plan, record, QDate(2026, 11, 28)), QStringLiteral("2 day(s) late"));
        QVERIFY(!isOverdue(m_plan.plan, record, QDate(2026, 11, 26)));
        QVERIFY(isOverdue(m_plan.plan, record, QDate(2026, 11, 27)));
        for (const Day& day : m_plan.plan.all<Day>())
            m_plan.edit<Day>(day.id, [](Day& moved) { moved.date = moved.date.addMonths(1); });
        QCOMPARE(dueDate(m_plan.plan, *m_plan.plan.find<Task>(id)), QDate(2026, 12, 27));
    }

    void ordersByDate()
    {
        const Id none = task(QStringLiteral("no date"));
        const Id late = task(QStringLiteral("late"), -3);
        const Id soon = task(QStringLiteral("soon"), 30);
        const Id done = task(QStringLiteral("done"), 40);
        m_plan.apply(setTasksDone(m_plan.plan, {done}, true));
        QList<Id> order;
        for (const Task* one : tasksByDate(m_plan.plan))
            order.append(one->id);
        QCOMPARE(order, (QList<Id>{soon, late, none, done}));
        QCOMPARE(overdueTasks(m_plan.plan, QDate(2027, 1, 1)), 2);
    }

    void ownersAreFoundOrMade()
    {
        const Id anna = person(QStringLiteral("Anna"), QStringLiteral("Novak"));
        const Id id = task(QStringLiteral("Order the coach"));
        m_plan.apply(*setTaskOwner(m_plan.plan, {id}, QStringLiteral("novak anna"), m_plan.ids));
        QCOMPARE(m_plan.plan.find<Task>(id)->owner.id, anna);
        m_plan.apply(*setTaskOwner(m_plan.plan, {id}, QStringLiteral("Marek Przeor"), m_plan.ids));
        QCOMPARE(m_plan.plan.all<Person>().size(), 2);
        QVERIFY(!setTaskOwner(m_plan.plan, {id}, QStringLiteral("A B; C D"), m_plan.ids));
        m_plan.apply(*setTaskOwner(m_plan.plan, {id}, QString(), m_plan.ids));
        QCOMPARE(m_plan.plan.find<Task>(id)->owner.id, Id(0));
    }

    // A merged person's to-dos are the other's; a removed item's or person's to-dos stay.
    void followsPeopleAndItems()
    {
        const Id anna = person(QStringLiteral("Anna"), QStringLiteral("Novak"));
        const Id twin = person(QStringLiteral("A."), QStringLiteral("Novak"));
        const Id id = task(QStringLiteral("Order the coach"), 14, twin);
        m_plan.edit<Task>(id, [this](Task& record) { record.agendaItem = m_item; });
        const auto merged = mergePeople(m_plan.plan, anna, twin, *m_plan.plan.find<Person>(anna));
        QVERIFY(merged);
        m_plan.apply(*merged);
        QCOMPARE(m_plan.plan.find<Task>(id)->owner.id, anna);
        ChangeSet removal;
        removeWithDependants(m_plan.plan, Table::AgendaItem, m_item, removal);
        removeWithDependants(m_plan.plan, Table::Person, anna, removal);
        m_plan.apply(removal);
        const Task* left = m_plan.plan.find<Task>(id);
        QVERIFY(left);
        QCOMPARE(left->owner.id, Id(0));
        QCOMPARE(left->agendaItem.id, Id(0));
    }

    void namesNobodyWhoMayNotBeNamed()
    {
        const Id anna = person(QStringLiteral("Anna"), QStringLiteral("Novak"));
        const Id id = task(QStringLiteral("Call Anna Novak"));
        m_plan.edit<Person>(anna, [](Person& record) { record.listConsent = Consent::No; });
        const Plan shown = planFor(m_plan.plan, Audience::Participants);
        QCOMPARE(shown.find<Task>(id)->text, QStringLiteral("Call …"));
        Erasure erasure({anna});
        erasure.learn(m_plan.plan);
        m_plan.apply(erasedRows(m_plan.plan, erasure));
        QCOMPARE(m_plan.plan.find<Task>(id)->text, QStringLiteral("Call …"));
    }

    void anItemThatIsGoneTakesNoTask()
    {
        QVERIFY(addTask(m_plan.plan, 12345, QStringLiteral("x"), m_plan.ids).isEmpty());
        m_plan.apply(addTask(m_plan.plan, m_item, QStringLiteral(" Book it "), m_plan.ids));
        QCOMPARE(tasksOfItem(m_plan.plan, m_item).size(), 1);
        QCOMPARE(tasksOfItem(m_plan.plan, m_item).constFirst()->text, QStringLiteral("Book it"));
    }
};

CONVENOR_TEST_CORE(TaskPlannerTest)
#include "TaskPlannerTest.moc"
