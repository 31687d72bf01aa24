#include "domain/Plan.h"

#include "domain/References.h"
#include "PlanMaker.h"
#include "TestMain.h"

#include <QRandomGenerator>

#include <map>

using namespace convenor;
using namespace convenor::testing;

namespace {
Room room(Id id, const QString& name)
{
    Room record;
    record.id = id;
    record.name = name;
    return record;
}
} // namespace

// Ids, change sets, plans and references.
class PlanTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void idsGrow()
    {
        CountingIds counting(5);
        QCOMPARE(counting.next(), 5);
        QCOMPARE(counting.next(), 6);
        ClockIds clock;
        Id last = 0;
        for (int i = 0; i < 10000; ++i) {
            const Id id = clock.next();
            QVERIFY(id > last);
            last = id;
        }
        // Some years of milliseconds, and room for a century more.
        QVERIFY(last > (qint64(150'000'000'000) << 22));
        ClockIds after(std::numeric_limits<Id>::max() - 10);
        QCOMPARE(after.next(), std::numeric_limits<Id>::max() - 9);
        ClockIds one;
        ClockIds other;
        QVERIFY(one.next() != other.next());
    }

    void changeSetsName()
    {
        ChangeSet changes;
        const Room a = room(1, QStringLiteral("a"));
        Room b = a;
        b.name = QStringLiteral("b");
        changes.edit(a, a);
        QVERIFY(changes.isEmpty());
        changes.edit(a, b);
        Room c = b;
        c.name = QStringLiteral("c");
        changes.edit(b, c); // one row is named once
        QCOMPARE(changes.size(), 1);
        const Change& change = changes.changes().constFirst();
        QVERIFY(change.isEdit() && !change.isAdd() && !change.isRemove());
        QCOMPARE(change.beforeAs<Room>().name, QStringLiteral("a"));
        QCOMPARE(change.afterAs<Room>().name, QStringLiteral("c"));
        QCOMPARE(changes.find(Table::Room, 1), &changes.changes().constFirst());
        QVERIFY(!changes.find(Table::Room, 2) && !changes.find(Table::Person, 1));
        QVERIFY(changes.inverted().inverted() == changes);
        QCOMPARE(changes.inverted().changes().constFirst().afterAs<Room>().name, QStringLiteral("a"));
    }

    void appendedChangesCancel()
    {
        ChangeSet add;
        add.add(room(1, QStringLiteral("a")));
        ChangeSet more;
        more.add(room(2, QStringLiteral("b")));
        ChangeSet both = add;
        both.append(more);
        QCOMPARE(both.size(), 2);
        both.append(both.inverted());
        QVERIFY(both.isEmpty());
        QVERIFY(!both.find(Table::Room, 1));
    }

    void plansRefuse()
    {
        PlanMaker maker;
        const Id id = maker.room(QStringLiteral("a"));
        const auto error = [&](const ChangeSet& changes) {
            const Result<Plan> next = maker.plan.applied(changes);
            return next ? ErrorKind::Cancelled : next.error().kind;
        };
        ChangeSet twice;
        twice.add(room(id, QStringLiteral("b")));
        QCOMPARE(error(twice), ErrorKind::RecordExists);
        ChangeSet stale;
        stale.edit(room(id, QStringLiteral("old")), room(id, QStringLiteral("new")));
        QCOMPARE(error(stale), ErrorKind::NoSuchRecord);
        ChangeSet gone;
        gone.remove(room(99, QString()));
        QCOMPARE(error(gone), ErrorKind::NoSuchRecord);
        ChangeSet zero;
        zero.add(room(0, QString()));
        QCOMPARE(error(zero), ErrorKind::NoSuchRecord);
        Assignment item; // of nobody, at nothing
        item.id = 50;
        ChangeSet homeless;
        homeless.add(item);
        QCOMPARE(error(homeless), ErrorKind::DanglingReference);
        maker.day(QDate(2021, 12, 10), 540);
        maker.putIn(maker.item(QStringLiteral("x"), 10), id);
        ChangeSet needed;
        needed.remove(*maker.plan.find<Room>(id));
        QCOMPARE(error(needed), ErrorKind::StillReferenced);
    }

    void snapshotsStay()
    {
        PlanMaker maker;
        const Id id = maker.room(QStringLiteral("a"));
        const Plan before = maker.plan;
        const Room& seen = *before.find<Room>(id);
        maker.edit<Room>(id, [](Room& edit) { edit.name = QStringLiteral("b"); });
        QCOMPARE(seen.name, QStringLiteral("a"));
        QVERIFY(!(before == maker.plan));
        maker.edit<Room>(id, [](Room& edit) { edit.name = QStringLiteral("a"); });
        QVERIFY(before == maker.plan);
        QCOMPARE(maker.plan.largestId(), id);
        QCOMPARE(Plan().workshop().title, QString());
        QCOMPARE(before.workshop().title, QStringLiteral("Clusters"));
    }

    // The chunks against a map, over random insertions, edits and removals at all sizes.
    void chunksAreAMap()
    {
        QRandomGenerator random(3);
        TableRows rows;
        std::map<Id, QString> model;
        for (int i = 0; i < 12000; ++i) {
            // Growing first, shrinking later; ids from a range small enough to meet again.
            const bool removes = random.bounded(10) < (i < 8000 ? 2 : 7);
            const Id id = random.bounded(1, 5000);
            if (removes) {
                rows.set(id, {});
                model.erase(id);
            } else {
                rows.set(id, makeRow(room(id, QString::number(i))));
                model[id] = QString::number(i);
            }
            if (i % 100 == 0)
                compare(rows, model);
            if (QTest::currentTestFailed())
                return;
        }
        compare(rows, model);
        while (!model.empty()) {
            rows.set(model.begin()->first, {});
            model.erase(model.begin());
        }
        compare(rows, model);
        QVERIFY(rows.chunks().empty());
    }

    void compare(const TableRows& rows, const std::map<Id, QString>& model)
    {
        QCOMPARE(rows.size(), qsizetype(model.size()));
        QCOMPARE(rows.largestId(), model.empty() ? 0 : model.rbegin()->first);
        auto expected = model.begin();
        for (const Room& record : Records<Room>(rows)) {
            QCOMPARE(record.id, expected->first);
            QCOMPARE(record.name, expected->second);
            ++expected;
        }
        QVERIFY(expected == model.end());
        for (Id id = 1; id < 5000; id += 37) {
            const RowBase* row = rows.find(id);
            QCOMPARE(row != nullptr, model.contains(id));
            QCOMPARE(rows.row(id).get(), row);
        }
        for (const auto& chunk : rows.chunks())
            QVERIFY(!chunk->empty() && chunk->size() <= 512);
    }

    void filledTables()
    {
        for (int count : {0, 1, 511, 512, 513, 1024, 3000}) {
            std::vector<Row> all;
            for (Id id = 1; id <= count; ++id)
                all.push_back(makeRow(room(id * 2, {})));
            TableRows rows;
            rows.fill(all);
            QCOMPARE(rows.size(), count);
            QCOMPARE(rows.largestId(), count * 2);
            QVERIFY(!rows.find(1) && !rows.find(count * 2 + 1));
            QVERIFY(!count || rows.find(count * 2));
        }
    }

    void removalTakesWhatCannotStandAlone()
    {
        PlanMaker maker;
        const Id day = maker.day(QDate(2021, 12, 10), 540);
        const Id hall = maker.room(QStringLiteral("Hall"));
        const Id part = maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
        const Id talk = maker.item(QStringLiteral("Talk"), 10, part);
        maker.putIn(talk, hall);
        const Id person = maker.person(QStringLiteral("Anna"), QStringLiteral("Smith"));
        maker.assign(person, talk);
        Attendance attendance;
        attendance.person = person;
        attendance.day = day;
        attendance.agendaItem = talk;
        maker.add(attendance);
        Availability window;
        window.room = hall;
        window.day = day;
        maker.add(window);
        Translation translation;
        translation.recordTable = QStringLiteral("agenda_item");
        translation.record = talk;
        maker.add(translation);
        translation.record = part;
        maker.add(translation);

        ChangeSet room;
        removeWithDependants(maker.plan, Table::Room, hall, room);
        const Plan roomless = *maker.plan.applied(room);
        QVERIFY(roomless.find<AgendaItem>(talk) && !roomless.find<AgendaItem>(talk)->room);
        QVERIFY(roomless.all<Availability>().isEmpty());

        ChangeSet item;
        removeWithDependants(maker.plan, Table::AgendaItem, talk, item);
        removeWithDependants(maker.plan, Table::AgendaItem, talk, item);
        QCOMPARE(item.size(), 4);
        const Plan without = *maker.plan.applied(item);
        QVERIFY(without.find<Person>(person) && without.find<AgendaItem>(part));
        QVERIFY(without.all<Attendance>().isEmpty()); // and not of the whole day
        QCOMPARE(without.all<Translation>().size(), 1);
        QVERIFY(*without.applied(item.inverted()) == maker.plan);

        ChangeSet all;
        removeWithDependants(maker.plan, Table::Day, day, all);
        const Plan dayless = *maker.plan.applied(all);
        // Its items wait in the parking list with their people, in what they stood in.
        QVERIFY(dayless.find<AgendaItem>(part)->day == 0 && dayless.find<AgendaItem>(talk)->day == 0);
        QCOMPARE(Id(dayless.find<AgendaItem>(talk)->parent), part);
        QCOMPARE(dayless.all<Assignment>().size(), 1);
        QVERIFY(dayless.all<Attendance>().isEmpty() && dayless.all<Availability>().isEmpty());
        QVERIFY(dayless.find<Room>(hall));
        QVERIFY(!firstStillReferenced(dayless, all));
        QVERIFY(*dayless.applied(all.inverted()) == maker.plan);

        // Who signed up for what has moved to another day meanwhile stays signed up.
        const Id next = maker.day(QDate(2021, 12, 11), 540);
        for (const Id moved : {part, talk})
            maker.edit<AgendaItem>(moved, [next](AgendaItem& record) { record.day = next; });
        ChangeSet old;
        removeWithDependants(maker.plan, Table::Day, day, old);
        const Plan moved = *maker.plan.applied(old);
        QCOMPARE(moved.all<Attendance>().size(), 1);
        QCOMPARE(Id((*moved.all<Attendance>().begin()).day), next);
    }

    void circlesOfReferencesEnd()
    {
        PlanMaker maker;
        maker.day(QDate(2021, 12, 10), 540);
        const Id a = maker.item(QStringLiteral("a"), 10);
        const Id b = maker.item(QStringLiteral("b"), 10, a);
        maker.edit<AgendaItem>(a, [b](AgendaItem& item) { item.parent = b; });
        ChangeSet changes;
        removeWithDependants(maker.plan, Table::AgendaItem, a, changes);
        QVERIFY(maker.plan.applied(changes)->all<AgendaItem>().isEmpty());
    }
};

CONVENOR_TEST_CORE(PlanTest)
#include "PlanTest.moc"
