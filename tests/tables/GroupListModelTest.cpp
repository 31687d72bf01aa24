// The columns of a round's board: who stands where, what is said of them, what is announced.
#include "tables/GroupListModel.h"

#include "editing/groups/GroupEdits.h"
#include "EditorPlan.h"
#include "ModelMirror.h"
#include "RandomChanges.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

namespace {
// A round of two groups with six people, none of them seated.
struct Board
{
    explicit Board(EditorPlan& plan) : test(plan), edits(*plan.editor)
    {
        item = test.item(QStringLiteral("Groups"), 60, 0, ItemKind::Groups);
        BreakoutRound record;
        record.agendaItem = item;
        round = test.add(record);
        for (const char* topic : {"Skills", "Digital"})
            groups << addGroup(round, QString::fromLatin1(topic));
        for (const char* family : {"Adam", "Bell", "Cole", "Dunn", "Émile", "fabre"})
            people << test.person(QStringLiteral("Anna"), QString::fromUtf8(family));
    }
    Id addGroup(Id ofRound, const QString& topic)
    {
        BreakoutGroup group;
        group.round = ofRound;
        group.topic = topic;
        return test.add(group);
    }
    QStringList names(const RoundColumns& columns, int column) const
    {
        QStringList texts;
        const GroupListModel* model = columns.columns().at(column);
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row).data().toString().section(u',', 0, 0);
        return texts;
    }

    EditorPlan& test;
    GroupEdits edits;
    Id item = 0;
    Id round = 0;
    QList<Id> groups;
    QList<Id> people;
};
} // namespace

class GroupListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        convenor::testing::failOnWarnings();
        QLocale::setDefault(
            QLocale(QStringLiteral("en"))); // a language of the window: C has no order of names
    }
    void columns_beginWithThoseInNoGroup();
    void moves_announceOneRowEach();
    void leaders_standFirst();
    void names_moveOneRow();
    void header_tellsPlaceAndBalance();
    void broken_isNoUnevennessByHand();
    void marks_tellWishesAndMeetings();
    void gone_staysUntilRepaired();
    void seats_speakASentence();
    void columns_comeAndGo();
    void sleeps_untilItIsLookedAt();
    void holdsUnderRandomChanges_data();
    void holdsUnderRandomChanges();

private:
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    // Columns that know the round from the beginning say what a fresh look says.
    static void compareWithFresh(const RoundColumns& columns, PlanEditor& editor);
};

void GroupListModelTest::columns_beginWithThoseInNoGroup()
{
    EditorPlan test;
    Board board(test);
    RoundColumns columns(*test.editor);
    QVERIFY(columns.columns().isEmpty());
    columns.setRound(board.round);
    QCOMPARE(columns.columns().size(), 3);
    QCOMPARE(columns.columns()[0]->group().group, Id(0));
    QCOMPARE(board.names(columns, 0).join(u'|'), QStringLiteral("Adam|Bell|Cole|Dunn|Émile|fabre"));
    QCOMPARE(columns.columns()[1]->group().number, 1);
    QCOMPARE(columns.columns()[2]->group().title, QStringLiteral("Digital"));
    QCOMPARE(columns.columnOfGroup(board.groups[1]), columns.columns()[2]);
    QCOMPARE(columns.columnOf(board.people[3]), columns.columns()[0]);
    columns.setRound(0);
    QVERIFY(columns.columns().isEmpty());
}

void GroupListModelTest::moves_announceOneRowEach()
{
    EditorPlan test;
    Board board(test);
    RoundColumns columns(*test.editor);
    columns.setRound(board.round);
    GroupListModel* none = columns.columns()[0];
    GroupListModel* skills = columns.columns()[1];
    const QAbstractItemModelTester one(none, fatal);
    const QAbstractItemModelTester other(skills, fatal);
    ModelMirror noneMirror(*none);
    ModelMirror skillsMirror(*skills);
    QSignalSpy removed(none, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(skills, &QAbstractItemModel::rowsInserted);
    QSignalSpy header(none, &GroupListModel::headerChanged);
    QVERIFY(board.edits.seat({board.people[2]}, board.groups[0]));
    QCOMPARE(header.size(), 1); // how many there are is said in it
    QVERIFY(board.edits.seat({board.people[0], board.people[4]}, board.groups[0]));
    QCOMPARE(removed.size(), 3);
    QCOMPARE(removed[0][1].toInt(), 2);
    QCOMPARE(inserted.size(), 3);
    QCOMPARE(board.names(columns, 1).join(u'|'), QStringLiteral("Adam|Cole|Émile"));
    QVERIFY(board.edits.unassign({board.people[2]}, board.round));
    QCOMPARE(board.names(columns, 0).join(u'|'), QStringLiteral("Bell|Cole|Dunn|fabre"));
    QVERIFY(board.edits.togglePinned({board.people[0]}, board.round));
    QVERIFY(skills->index(0).data(PinnedRole).toBool());
    QCOMPARE(noneMirror.difference(), QString());
    QCOMPARE(skillsMirror.difference(), QString());
    QCOMPARE(noneMirror.resets + skillsMirror.resets, 0);
}

void GroupListModelTest::leaders_standFirst()
{
    EditorPlan test;
    Board board(test);
    RoundColumns columns(*test.editor);
    columns.setRound(board.round);
    QVERIFY(board.edits.seat({board.people[0], board.people[1]}, board.groups[0]));
    QVERIFY(board.edits.setLead(board.groups[0], GroupLead::Rapporteur, board.people[4]));
    QVERIFY(board.edits.setLead(board.groups[0], GroupLead::Moderator, board.people[5]));
    QCOMPARE(board.names(columns, 1).join(u'|'), QStringLiteral("fabre|Émile|Adam|Bell"));
    QCOMPARE(columns.columns()[1]->seatAt(0).lead, GroupLead::Moderator);
    QVERIFY(columns.columns()[1]->group().moderator.startsWith(QStringLiteral("fabre")));
    QVERIFY(!board.names(columns, 0).contains(QStringLiteral("fabre")));
}

void GroupListModelTest::names_moveOneRow()
{
    EditorPlan test;
    Board board(test);
    RoundColumns columns(*test.editor);
    columns.setRound(board.round);
    const QAbstractItemModelTester tester(columns.columns()[0], fatal);
    ModelMirror mirror(*columns.columns()[0]);
    for (const char* family : {"Zeta", "Beth", "A"}) {
        mirror.moves = 0;
        test.edit<Person>(board.people[0],
                          [&](Person& person) { person.familyName = QString::fromLatin1(family); });
        QCOMPARE(mirror.moves, 1);
        QCOMPARE(mirror.difference(), QString());
        compareWithFresh(columns, *test.editor);
    }
    QCOMPARE(mirror.resets, 0);
}

void GroupListModelTest::header_tellsPlaceAndBalance()
{
    EditorPlan test;
    Board board(test);
    const Id beta = test.room(QStringLiteral("Room Beta"));
    test.edit<BreakoutGroup>(board.groups[0], [&](BreakoutGroup& group) {
        group.room = beta;
        group.place = QStringLiteral("Table 7");
        group.capacity = 2;
    });
    test.edit<BreakoutRound>(
        board.round, [](BreakoutRound& round) { round.balance = QStringLiteral("country,category"); });
    const QStringList countries{QStringLiteral("BG"), QStringLiteral("BG"), QStringLiteral("BE"),
                                QStringLiteral("FR"), QStringLiteral("DE"), QStringLiteral("IT")};
    for (int i = 0; i < 6; ++i)
        test.edit<Person>(board.people[i], [&](Person& person) {
            person.country = countries[i];
            person.category = i < 2 ? QStringLiteral("policy maker") : QStringLiteral("business");
        });
    RoundColumns columns(*test.editor);
    columns.setRound(board.round);
    QSignalSpy changed(columns.columns()[1], &GroupListModel::headerChanged);
    QVERIFY(board.edits.seat({board.people[0], board.people[1]}, board.groups[0]));
    QCOMPARE(changed.size(), 1);
    const BoardGroup& group = columns.columns()[1]->group();
    QCOMPARE(group.where, QStringLiteral("Room Beta, Table 7"));
    QCOMPARE(group.capacity, 2);
    QCOMPARE(group.balance, QStringLiteral("1 countries · 2 policy maker"));
    // Both Bulgarians of six people in a group of two: an equal share is one.
    QVERIFY2(group.tooMany.contains(QStringLiteral("BG 2 (share 1)")), qPrintable(group.tooMany.join(u'|')));
    QVERIFY(group.broken.isEmpty());
    QVERIFY(board.edits.seat({board.people[2]}, board.groups[0]));
    QCOMPARE(columns.columns()[1]->group().broken.size(), 1); // three on two places
}

// Groups that nobody limited may be filled as one likes; new ones are empty.
void GroupListModelTest::broken_isNoUnevennessByHand()
{
    EditorPlan test;
    Board board(test);
    RoundColumns columns(*test.editor);
    columns.setRound(board.round);
    const auto isBroken = [&columns](int column) {
        return !columns.columns().at(column)->group().broken.isEmpty();
    };
    QVERIFY(!isBroken(1) && !isBroken(2));
    QVERIFY(board.edits.seat(board.people, board.groups[0]));
    QVERIFY(!isBroken(1) && !isBroken(2));
    QVERIFY(board.edits.setPair(board.people[0], board.people[1], PairKind::Apart));
    QVERIFY(isBroken(1));
}

void GroupListModelTest::marks_tellWishesAndMeetings()
{
    EditorPlan test;
    Board board(test);
    BreakoutRound record;
    record.agendaItem = board.item;
    const Id second = test.add(record);
    const Id other = board.addGroup(second, QStringLiteral("Other"));
    const QList<Id> three = board.people.mid(0, 3);
    QVERIFY(board.edits.seat(three, board.groups[0]));
    QVERIFY(board.edits.seat(three, other));
    QVERIFY(board.edits.setWishes(three[0], board.round, {board.groups[1], board.groups[0]}));
    QVERIFY(board.edits.setWishes(three[1], board.round, {board.groups[1]}));
    RoundColumns columns(*test.editor);
    columns.setRound(board.round);
    const GroupListModel* model = columns.columns()[1];
    QCOMPARE(model->seatAt(0).metAgain, 2);
    QCOMPARE(model->seatAt(0).wish, 2);
    QCOMPARE(model->seatAt(1).wish, BoardSeat::notWished);
    QCOMPARE(model->seatAt(2).wish, 0);
    QCOMPARE(seatMarks(model->seatAt(2)), QStringLiteral("meets 2 people of the group again"));
    // Whom one wants together is no repetition.
    QVERIFY(board.edits.setPair(three[0], three[1], PairKind::Together));
    QCOMPARE(model->seatAt(0).metAgain, 1);
    QCOMPARE(model->seatAt(2).metAgain, 2);
}

void GroupListModelTest::gone_staysUntilRepaired()
{
    EditorPlan test;
    Board board(test);
    QVERIFY(board.edits.seat(board.people.mid(0, 2), board.groups[0]));
    test.edit<Person>(board.people[0], [](Person& person) { person.status = PersonStatus::Cancelled; });
    test.edit<Person>(board.people[5], [](Person& person) { person.status = PersonStatus::Cancelled; });
    RoundColumns columns(*test.editor);
    columns.setRound(board.round);
    QVERIFY(columns.columns()[1]->seatAt(0).isGone);
    QVERIFY(!columns.columns()[1]->seatAt(1).isGone);
    QCOMPARE(columns.columns()[1]->rowCount(), 2);
    QCOMPARE(columns.columns()[1]->group().people, 1); // her place is free
    QVERIFY(!columns.columnOf(board.people[5]));       // nobody asks for a seat for her
}

void GroupListModelTest::seats_speakASentence()
{
    EditorPlan test;
    Board board(test);
    test.edit<Person>(board.people[0], [](Person& person) {
        person.organisation = QStringLiteral("Cluster Agency");
        person.country = QStringLiteral("BG");
    });
    QVERIFY(board.edits.seat({board.people[0]}, board.groups[0]));
    QVERIFY(board.edits.togglePinned({board.people[0]}, board.round));
    QVERIFY(board.edits.setWishes(board.people[0], board.round, {board.groups[0]}));
    RoundColumns columns(*test.editor);
    columns.setRound(board.round);
    QCOMPARE(columns.columns()[1]->index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Adam, Anna; Cluster Agency; BG; locked, 1st wish"));
}

void GroupListModelTest::columns_comeAndGo()
{
    EditorPlan test;
    Board board(test);
    RoundColumns columns(*test.editor);
    columns.setRound(board.round);
    const GroupListModel* skills = columns.columns()[1];
    QSignalSpy came(&columns, &RoundColumns::columnsChanged);
    QVERIFY(board.edits.addGroup(board.round, QStringLiteral("Third")));
    QCOMPARE(columns.columns().size(), 4);
    QCOMPARE(columns.columns()[1], skills);
    QCOMPARE(came.size(), 1);
    QVERIFY(test.editor->undo());
    QCOMPARE(columns.columns().size(), 3);
    QVERIFY(board.edits.removeRound(board.round));
    QVERIFY(columns.columns().isEmpty());
    QVERIFY(test.editor->undo());
    QCOMPARE(columns.columns().size(), 3);
}

void GroupListModelTest::sleeps_untilItIsLookedAt()
{
    EditorPlan test;
    Board board(test);
    RoundColumns columns(*test.editor);
    columns.setRound(board.round);
    columns.setWatching(false);
    QSignalSpy changed(&columns, &RoundColumns::changed);
    QVERIFY(board.edits.seat({board.people[0]}, board.groups[0]));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(columns.columns()[1]->rowCount(), 0);
    columns.setWatching(true);
    QCOMPARE(columns.columns()[1]->rowCount(), 1);
    columns.setWatching(true);
    QCOMPARE(changed.size(), 1);
}

void GroupListModelTest::compareWithFresh(const RoundColumns& columns, PlanEditor& editor)
{
    const QList<BoardGroup> fresh = roundBoard(editor.plan(), columns.round());
    QCOMPARE(columns.columns().size(), fresh.size());
    for (int i = 0; i < fresh.size(); ++i)
        QVERIFY(columns.columns()[i]->group() == fresh[i]);
}

void GroupListModelTest::holdsUnderRandomChanges_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 20211210, 77})
        QTest::addRow("%d", seed) << seed;
}

// Every round of a plan is looked at, while anything in the plan changes.
void GroupListModelTest::holdsUnderRandomChanges()
{
    QFETCH(int, seed);
    EditorPlan test(QStringLiteral("two-day-meeting"));
    RandomChanges random(quint32(seed), test.plan().largestId() + 1);
    const auto change = [&] {
        const Result<qint64> step = test.editor->apply(QStringLiteral("set"), random.next(test.plan()));
        QVERIFY(step || step.error().kind == ErrorKind::DoubleBooked);
    };
    for (int i = 0; i < 40 || test.plan().all<BreakoutRound>().isEmpty(); ++i)
        change();
    RoundColumns columns(*test.editor);
    columns.setRound((*test.plan().all<BreakoutRound>().begin()).id);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    QHash<GroupListModel*, std::shared_ptr<ModelMirror>> mirrors;
    const auto watch = [&] {
        for (GroupListModel* column : columns.columns()) {
            if (mirrors.contains(column))
                continue;
            testers.push_back(std::make_unique<QAbstractItemModelTester>(column, fatal));
            mirrors.insert(column, std::make_shared<ModelMirror>(*column));
            connect(column, &QObject::destroyed, &columns, [&mirrors, column] { mirrors.remove(column); });
        }
    };
    const auto check = [&] {
        compareWithFresh(columns, *test.editor);
        for (GroupListModel* column : columns.columns()) {
            if (mirrors.contains(column))
                QCOMPARE(mirrors[column]->difference(), QString());
        }
        watch();
    };
    watch();
    for (int step = 0; step < 30; ++step) {
        change();
        check();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    const Plan last = test.plan();
    while (test.editor->canUndo())
        QVERIFY(test.editor->undo());
    check();
    while (test.editor->canRedo())
        QVERIFY(test.editor->redo());
    QVERIFY(test.plan() == last);
    check();
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::GroupListModelTest)
#include "GroupListModelTest.moc"
