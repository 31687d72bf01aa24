// Names are data: stored exactly as typed, or refused with a sentence; never altered in silence.
#include "EditorPlan.h"
#include "ModelMirror.h"
#include "tables/AgendaModel.h"
#include "tables/AgendaTreeModel.h"
#include "tables/HistoryModel.h"
#include "tables/ProblemsModel.h"
#include "tables/RecordModels.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

class HostileTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void everyTextField_keepsItOrRefuses_data();
    void everyTextField_keepsItOrRefuses();
    void grids_keepItOrRefuse_data();
    void grids_keepItOrRefuse();
    void agenda_keepsItOrRefuses_data();
    void agenda_keepsItOrRefuses();
    void everyModel_showsIt();

private:
    static const QList<std::pair<const char*, QString>>& texts();
    static void everyText();
};

const QList<std::pair<const char*, QString>>& HostileTextTest::texts()
{
    static const QList<std::pair<const char*, QString>> all{
        {"markup", QStringLiteral("<img src=file:///etc/passwd><b>bold</b>")},
        {"formula", QStringLiteral("=cmd()|' /C calc'!A0")},
        {"sql", QStringLiteral("'); DROP TABLE person; --")},
        {"right to left override", QStringLiteral("abc\u202Egnp.exe")},
        {"isolates left open", QStringLiteral("\u2066\u2067abc")},
        {"escape", QStringLiteral("a\u001b[2J\u0007\u0008b")},
        {"every control",
         [] {
             QString controls = QStringLiteral("a");
             for (char16_t c = 1; c < 0x20; ++c)
                 controls += QChar(c);
             for (char16_t c = 0x7F; c < 0xA0; ++c)
                 controls += QChar(c);
             return controls + u'b';
         }()},
        {"zero byte", QStringLiteral("a") + QChar(0) + QStringLiteral("b")},
        {"only a zero byte", QString(QChar(0))},
        {"half a letter", QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b")},
        {"other half", QString(QChar(0xDC00))},
        {"no character", QStringLiteral("a\uFFFFb\uFFFE")},
        {"100 kB", QString(100'000, u'x')},
        {"100 kB of marks", QStringLiteral("e") + QString(100'000, QChar(0x301))},
        {"decomposed", QStringLiteral("e\u0301\u00e9")},
        {"emoji", QStringLiteral("👩‍👩‍👧‍👦🏳️‍🌈")},
        {"two lines", QStringLiteral("one\r\ntwo\u2028three")},
        {"percent", QStringLiteral("%1 %n %L2 %s")},
        {"separators", QStringLiteral("a; b, c (d), \"e\"")},
    };
    return all;
}

void HostileTextTest::everyText()
{
    QTest::addColumn<QString>("text");
    for (const auto& [name, text] : texts())
        QTest::newRow(name) << text;
}

void HostileTextTest::everyTextField_keepsItOrRefuses_data()
{
    everyText();
}

void HostileTextTest::everyTextField_keepsItOrRefuses()
{
    QFETCH(const QString, text);
    EditorPlan test(QStringLiteral("conference"));
    int kept = 0;
    for (const Table table : allTables) {
        if (test.plan().rows(table).size() == 0)
            continue;
        const TableInfo& info = tableInfo(table);
        for (const FieldInfo& field : info.fields) {
            if (field.kind != FieldKind::Text)
                continue;
            const Plan before = test.plan();
            const Row row = before.rows(table).chunks()[0]->front();
            const auto builder = info.build(row->id, row.get());
            QVERIFY(field.set(builder->record(), Value(text)));
            ChangeSet changes;
            changes.put(table, row->id, row, builder->finish());
            const Result<qint64> step = test.editor->apply(text, changes);
            if (!step) {
                QCOMPARE(step.error().kind, ErrorKind::WrongValue);
                QCOMPARE(step.error().subject,
                         QStringLiteral("%1.%2").arg(QLatin1String(info.name), QLatin1String(field.name)));
                QVERIFY(test.plan() == before);
                continue;
            }
            ++kept;
            QCOMPARE(field.get(test.plan().rows(table).find(row->id)->record()).text(), text);
        }
    }
    const bool isText = text.isValidUtf16() && !text.contains(QChar(0));
    QVERIFY2(isText ? kept > 30 : kept == 0, qPrintable(QString::number(kept)));
    QVERIFY(planInFile(test.path()) == test.plan());
}

void HostileTextTest::grids_keepItOrRefuse_data()
{
    everyText();
}

void HostileTextTest::grids_keepItOrRefuse()
{
    QFETCH(const QString, text);
    EditorPlan test;
    test.room(QStringLiteral("Alpha"));
    test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    RoomsModel rooms(*test.editor);
    PeopleModel people(*test.editor);
    const QAbstractItemModelTester roomsTester(&rooms, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester peopleTester(&people,
                                                QAbstractItemModelTester::FailureReportingMode::Fatal);
    int diet = 0;
    while (people.headerData(diet, Qt::Horizontal).toString() != QLatin1String("Diet"))
        ++diet;
    const QList<std::pair<RecordModel*, QList<int>>> grids{{&rooms, {0, 3}},
                                                           {&people, {0, 1, 2, 3, 4, 7, diet}}};
    for (const auto& [model, columns] : grids) {
        for (const int row : {0, model->blankRow()}) {
            for (const int column : columns) {
                const Plan before = test.plan();
                QSignalSpy refused(model, &GridModel::refused);
                const QPersistentModelIndex cell = model->index(row, column);
                if (model->setData(cell, text)) {
                    // Blanks around a text are not part of it.
                    QCOMPARE(cell.data(Qt::EditRole).toString(), text.trimmed());
                } else {
                    QVERIFY(refused.size() == 1 || text.trimmed().isEmpty());
                    QVERIFY(test.plan() == before);
                }
                QString problem;
                const bool pasted = model->pasteCells(model->index(0, column), {{text}}, &problem);
                QCOMPARE(pasted, text.isValidUtf16() && !text.contains(QChar(0)));
            }
        }
    }
    QVERIFY(planInFile(test.path()) == test.plan());
    while (test.editor->canUndo())
        QVERIFY(test.editor->undo());
    QVERIFY(planInFile(test.path()) == test.plan());
}

void HostileTextTest::agenda_keepsItOrRefuses_data()
{
    everyText();
}

void HostileTextTest::agenda_keepsItOrRefuses()
{
    QFETCH(const QString, text);
    EditorPlan test;
    AgendaModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const bool isText = text.isValidUtf16() && !text.contains(QChar(0));
    const Id id = test.item(QStringLiteral("Welcome"), 15);
    for (int row = 0; row < 2; ++row) {
        QSignalSpy refused(&model, &GridModel::refused);
        QCOMPARE(model.setData(model.index(row, AgendaModel::TitleColumn), text), isText);
        QCOMPARE(refused.size(), isText ? 0 : 1);
        if (isText)
            QCOMPARE(model.index(row, AgendaModel::TitleColumn).data().toString(), text);
        // No title is a time, a length or a kind.
        for (const int column : {AgendaModel::StartColumn, AgendaModel::EndColumn, AgendaModel::MinutesColumn,
                                 AgendaModel::KindColumn}) {
            QVERIFY(!model.editProblem(model.index(0, column), text).isEmpty());
            QVERIFY(!model.setData(model.index(0, column), text));
        }
    }
    const Plan before = test.plan();
    const bool room = model.setData(model.index(0, AgendaModel::RoomColumn), text);
    QCOMPARE(room, isText);
    // A room is found by its words: blanks between them count as one.
    if (room)
        QCOMPARE(test.plan().find<Room>(test.plan().find<AgendaItem>(id)->room)->name, text.simplified());
    const Plan withRoom = test.plan();
    if (!model.setData(model.index(0, AgendaModel::PeopleColumn), text))
        QVERIFY(test.plan() == withRoom);
    else
        QVERIFY(isText);
    QVERIFY(planInFile(test.path()) == test.plan());
    QVERIFY(isText || test.plan() == before);
}

void HostileTextTest::everyModel_showsIt()
{
    EditorPlan test;
    CountingIds ids(test.plan().largestId() + 1);
    ChangeSet changes;
    for (const auto& [name, text] : texts()) {
        if (!text.isValidUtf16() || text.contains(QChar(0)))
            continue;
        Room room;
        room.id = ids.next();
        room.name = text;
        changes.add(room);
        Person person;
        person.id = ids.next();
        person.familyName = text;
        person.organisation = text;
        changes.add(person);
        AgendaItem item;
        item.id = ids.next();
        item.day = test.day();
        item.title = text;
        item.room = room.id;
        item.minutes = 2000;
        changes.add(item);
        Assignment assignment;
        assignment.id = ids.next();
        assignment.person = person.id;
        assignment.agendaItem = item.id;
        changes.add(assignment);
    }
    test.apply(changes, texts()[3].second);
    // Everything in one room at one time: problems that name them all.
    ChangeSet together;
    for (const AgendaItem& item : test.plan().all<AgendaItem>()) {
        AgendaItem pinned = item;
        pinned.pinnedStart = 600;
        pinned.room = (*test.plan().all<Room>().begin()).id;
        together.edit(item, pinned);
    }
    test.apply(together);
    PlanChecker checker(*test.editor);
    checker.finish();
    AgendaModel agenda(*test.editor);
    AgendaTreeModel tree(*test.editor);
    HistoryModel history(*test.editor);
    ProblemsModel problems(checker);
    RoomsModel rooms(*test.editor);
    PeopleModel people(*test.editor);
    QVERIFY(problems.rowCount() > 0);
    for (QAbstractItemModel* model :
         {static_cast<QAbstractItemModel*>(&agenda), static_cast<QAbstractItemModel*>(&tree),
          static_cast<QAbstractItemModel*>(&history), static_cast<QAbstractItemModel*>(&problems),
          static_cast<QAbstractItemModel*>(&rooms), static_cast<QAbstractItemModel*>(&people)}) {
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                QVERIFY(model->index(row, column).data(Qt::AccessibleTextRole).isValid());
        }
    }
    people.setFilter(QStringLiteral("\u202E"));
    people.setFilter(QString(1000, u'%'));
    QVERIFY(planInFile(test.path()) == test.plan());
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::HostileTextTest)
#include "HostileTextTest.moc"
