// Versions are given out beside the history; single values and records come back from it as steps of their
// own.
#include "domain/planners/BlockPlanner.h"
#include "domain/References.h"
#include "editing/ReleaseEdits.h"
#include "editing/RestoreEdits.h"
#include "editing/TaskEdits.h"
#include "EditorPlan.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class HistoryEditsTest : public QObject
{
    Q_OBJECT

    static QDateTime clock() { return QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC); }

    static ChangeSet stepOf(const PlanEditor& editor, qint64 number)
    {
        ChangeSet changes;
        if (!editor.readSteps({number}, [&](qint64, const ChangeSet& step) { changes = step; }))
            qFatal("the step cannot be read");
        return changes;
    }
    static const FieldInfo& field(Table table, const char* name)
    {
        return *tableInfo(table).field(QString::fromLatin1(name));
    }

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void releaseIsNoStepAndSurvives()
    {
        EditorPlan test;
        test.item(QStringLiteral("Opening"), 30);
        const qint64 revision = test.editor->revision();
        ReleaseEdits edits(*test.editor, clock);
        QVERIFY(edits.giveOut({}, QStringLiteral("To all speakers")));
        QCOMPARE(test.editor->revision(), revision);
        QVERIFY(test.editor->undo());
        QCOMPARE(test.plan().all<Release>().size(), 1);
        test.reopen();
        const Release& release = *test.plan().all<Release>().begin();
        QCOMPARE(release.name, QStringLiteral("Version 1"));
        QCOMPARE(release.note, QStringLiteral("To all speakers"));
        QCOMPARE(release.revision, revision);
        QCOMPARE(release.releasedAt, QStringLiteral("2026-11-21T09:00:00Z"));
        QVERIFY(!release.author.isEmpty());
        // The item was undone away: told, though the step is not in the list of what is done.
        const auto changes = changesSince(release, test.plan(), test.editor->timing(), false);
        QVERIFY(changes);
        QCOMPARE(changes->size(), 1);
        QCOMPARE(changes->constFirst().kind, ReleaseChange::Kind::Removed);
    }

    void releasesAreRefusedInWords()
    {
        EditorPlan test;
        ReleaseEdits edits(*test.editor, clock);
        QVERIFY(!edits.giveOut({}, {})); // nothing on the agenda
        const Id item = test.item(QStringLiteral("Opening"), 30);
        QVERIFY(edits.giveOut(QStringLiteral("Draft"), {}));
        QVERIFY(!edits.giveOut(QStringLiteral("Second"), {})); // it says the same
        test.edit<AgendaItem>(item, [](AgendaItem& record) { record.notes = QStringLiteral("chairs"); });
        QVERIFY(!edits.giveOut(QStringLiteral("Second"), {})); // no participant reads notes
        test.edit<AgendaItem>(item, [](AgendaItem& record) { record.minutes = 45; });
        const auto taken = edits.giveOut(QStringLiteral(" draft "), {});
        QVERIFY(!taken);
        QVERIFY(taken.error().detail.contains(QStringLiteral("Draft")));
        QVERIFY(edits.giveOut({}, {}));
        const Release* last = lastRelease(test.plan());
        QCOMPARE(last->name, QStringLiteral("Version 2"));
        QVERIFY(!edits.rename(last->id, QStringLiteral("DRAFT")));
        QVERIFY(!edits.rename(last->id, QStringLiteral("  ")));
        QVERIFY(edits.rename(last->id, QStringLiteral("Final")));
        QVERIFY(edits.setNote(last->id, QStringLiteral("sent")));
        QVERIFY(edits.remove(last->id));
        QVERIFY(!edits.remove(12345));
        QCOMPARE(test.plan().all<Release>().size(), 1);
    }

    // The step itself stays undoable, and what came since stays as it is.
    void restoresOneValue()
    {
        EditorPlan test;
        const Id item = test.item(QStringLiteral("Opening"), 30);
        test.edit<AgendaItem>(item, [](AgendaItem& record) {
            record.minutes = 45;
            record.title = QStringLiteral("Welcome");
        });
        const qint64 step = test.editor->revision();
        test.edit<AgendaItem>(item, [](AgendaItem& record) { record.minutes = 50; });
        RestoreEdits edits(*test.editor);
        const ChangeSet changes = stepOf(*test.editor, step);
        const Change& change = *changes.begin();
        QVERIFY(edits.restoreField(change, field(Table::AgendaItem, "minutes")));
        const AgendaItem* now = test.plan().find<AgendaItem>(item);
        QCOMPARE(now->minutes, 30);
        QCOMPARE(now->title, QStringLiteral("Welcome"));
        QCOMPARE(test.editor->undoLabel(), QStringLiteral("Restored the minutes of agenda item “Opening”"));
        QVERIFY(test.editor->undo());
        QCOMPARE(test.plan().find<AgendaItem>(item)->minutes, 50);
        // Once more after a restart: it is read from the file.
        test.reopen();
        const ChangeSet stored = stepOf(*test.editor, step);
        QVERIFY(stored == changes);
        const qint64 before = test.editor->revision();
        RestoreEdits again(*test.editor);
        QVERIFY(again.restoreField(*stored.begin(), field(Table::AgendaItem, "title")));
        QVERIFY(again.restoreField(*stored.begin(), field(Table::AgendaItem, "title"))); // is so already
        QCOMPARE(test.editor->revision(), before + 1);
    }

    void aValueOfSomethingGoneIsRefused()
    {
        EditorPlan test;
        const Id item = test.item(QStringLiteral("Opening"), 30);
        const Id room = test.room(QStringLiteral("Alpha"));
        test.edit<AgendaItem>(item, [&](AgendaItem& record) { record.room = room; });
        test.edit<AgendaItem>(item, [](AgendaItem& record) { record.room = 0; });
        const ChangeSet changes = stepOf(*test.editor, test.editor->revision());
        ChangeSet removal;
        removal.remove(*test.plan().find<Room>(room));
        test.apply(removal);
        RestoreEdits edits(*test.editor);
        const qint64 revision = test.editor->revision();
        QVERIFY(!edits.restoreField(*changes.begin(), field(Table::AgendaItem, "room")));
        test.apply(removeItems(test.plan(), {item}));
        const auto gone = edits.restoreField(*changes.begin(), field(Table::AgendaItem, "room"));
        QVERIFY(!gone);
        QVERIFY(gone.error().detail.contains(QStringLiteral("Opening")));
        QCOMPARE(test.editor->revision(), revision + 1);
    }

    // A session comes back with what stood in it, who spoke and its groups.
    void restoresARecordWithWhatHungOnIt()
    {
        EditorPlan test(QStringLiteral("conference"));
        Id part = 0;
        for (const Assignment& assignment : test.plan().all<Assignment>()) {
            const AgendaItem* item = test.plan().find<AgendaItem>(assignment.agendaItem);
            if (item && item->parent != 0)
                part = item->parent;
        }
        QVERIFY(part != 0);
        const Plan before = test.plan();
        test.apply(removeItems(test.plan(), {part}), QStringLiteral("removal"));
        const ChangeSet changes = stepOf(*test.editor, test.editor->revision());
        QVERIFY(changes.size() > 3);
        RestoreEdits edits(*test.editor);
        const Change& change = *changes.find(Table::AgendaItem, part);
        const auto restored = edits.restoreRecord(changes, change);
        QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().detail));
        for (const Table table :
             {Table::AgendaItem, Table::Assignment, Table::BreakoutGroup, Table::Helpdesk})
            QCOMPARE(test.plan().rows(table).size(), before.rows(table).size());
        const qint64 revision = test.editor->revision();
        QVERIFY(edits.restoreRecord(changes, change)); // it is there already
        QCOMPARE(test.editor->revision(), revision);
        QVERIFY(test.editor->undo());
        QVERIFY(!test.plan().find<AgendaItem>(part));
    }

    void restoresARecordWithItsTranslations()
    {
        EditorPlan test;
        const Id item = test.item(QStringLiteral("Opening"), 30);
        const Id text = test.add(Translation{0, QStringLiteral("agenda_item"), item, QStringLiteral("title"),
                                             QStringLiteral("de"), QStringLiteral("Auftakt")});
        test.apply(removeItems(test.plan(), {item}));
        const ChangeSet changes = stepOf(*test.editor, test.editor->revision());
        QVERIFY(!test.plan().find<Translation>(text));
        RestoreEdits edits(*test.editor);
        QVERIFY(edits.restoreRecord(changes, *changes.find(Table::AgendaItem, item)));
        QVERIFY(test.plan().find<Translation>(text));
    }

    // Where an item stands comes back with all that stands in it.
    void restoresAPlaceWithTheWholeBlock()
    {
        EditorPlan test;
        const Id part = test.item(QStringLiteral("Part"), 0);
        const Id talk = test.item(QStringLiteral("Talk"), 20, part);
        const Id other = test.item(QStringLiteral("Other"), 20);
        const Id day = test.plan().find<AgendaItem>(part)->day;
        RestoreEdits edits(*test.editor);
        const auto restore = [&](const ChangeSet& step, Id item, const char* name) {
            return edits.restoreField(*step.find(Table::AgendaItem, item), field(Table::AgendaItem, name));
        };
        const auto dayOf = [&](Id item) { return Id(test.plan().find<AgendaItem>(item)->day); };
        const auto parentOf = [&](Id item) { return Id(test.plan().find<AgendaItem>(item)->parent); };

        test.apply(parkItems(test.plan(), {part}));
        const ChangeSet parking = stepOf(*test.editor, test.editor->revision());
        QVERIFY(restore(parking, part, "day"));
        QCOMPARE(dayOf(part), day);
        QCOMPARE(dayOf(talk), day);
        QCOMPARE(parentOf(talk), part);
        QCOMPARE(test.editor->timing().children(day, 0), (QList<Id>{part, other}));

        test.apply(moveItems(test.plan(), {talk}, {day, 0, 0}));
        const ChangeSet out = stepOf(*test.editor, test.editor->revision());
        // The session waits in the parking list meanwhile: its talk follows it there.
        test.apply(parkItems(test.plan(), {part}));
        QVERIFY(restore(out, talk, "parent"));
        QCOMPARE(parentOf(talk), part);
        QCOMPARE(dayOf(talk), Id(0));
        test.apply(moveItems(test.plan(), {talk}, {day, 0, 0}));
        test.apply(moveItems(test.plan(), {part}, {day, talk, 0}));
        const auto refused = restore(out, talk, "parent");
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains(QStringLiteral("Talk")));
        QCOMPARE(parentOf(talk), Id(0));
    }

    void aRecordWithoutItsGroundIsRefused()
    {
        EditorPlan test;
        const Id item = test.item(QStringLiteral("Opening"), 30);
        const Id anna = test.person(QStringLiteral("Anna"), QStringLiteral("Novak"));
        Assignment part;
        part.agendaItem = item;
        part.person = anna;
        const Id assignment = test.add(part);
        ChangeSet removal;
        removal.remove(*test.plan().find<Assignment>(assignment));
        test.apply(removal);
        const ChangeSet changes = stepOf(*test.editor, test.editor->revision());
        test.apply(removeItems(test.plan(), {item}));
        RestoreEdits edits(*test.editor);
        QVERIFY(!edits.restoreRecord(changes, *changes.begin()));
        QVERIFY(!test.plan().find<Assignment>(assignment));
    }

    void stepsOfAPlanForReadingOnly()
    {
        EditorPlan test;
        test.item(QStringLiteral("Opening"), 30);
        const qint64 step = test.editor->revision();
        const auto reader = PlanEditor::openReadOnly(test.path());
        QVERIFY(reader);
        QVERIFY(stepOf(**reader, step) == stepOf(*test.editor, step));
        int read = 0;
        QVERIFY((*reader)->readSteps({step, 12345}, [&](qint64, const ChangeSet&) { ++read; }));
        QCOMPARE(read, 1);
    }

    void tasksAreNamedSteps()
    {
        EditorPlan test;
        const Id item = test.item(QStringLiteral("Dinner"), 120);
        TaskEdits edits(*test.editor);
        QVERIFY(!edits.add(item, QStringLiteral("  ")));
        QVERIFY(!edits.add(12345, QStringLiteral("x")));
        QVERIFY(edits.add(item, QStringLiteral("Order the coach")));
        QVERIFY(edits.add(0, QStringLiteral("Book the room")));
        QList<Id> all;
        for (const Task& task : test.plan().all<Task>())
            all.append(task.id);
        QVERIFY(edits.toggleDone({all[0]}));
        QCOMPARE(test.editor->undoLabel(), QStringLiteral("Done: “Order the coach”"));
        QVERIFY(edits.toggleDone(all)); // one is not done: all are
        QVERIFY(test.plan().find<Task>(all[1])->done);
        QVERIFY(edits.toggleDone(all));
        QVERIFY(!test.plan().find<Task>(all[0])->done);
        QVERIFY(test.editor->undo());
        QVERIFY(test.plan().find<Task>(all[0])->done);
    }
};
} // namespace convenor

CONVENOR_TEST_CORE(convenor::HistoryEditsTest)
#include "HistoryEditsTest.moc"
