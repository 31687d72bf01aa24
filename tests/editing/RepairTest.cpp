// Repair: after cancellations, late arrivals and a lost room; what each choice costs is what the rows say.
#include "editing/groups/Division.h"
#include "editing/groups/GroupEdits.h"
#include "editing/GroupsPlan.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 fewIterations = 60'000;

void divideAll(GroupsPlan& made, quint64 seed = 1)
{
    DivisionRequest request;
    request.seed = seed;
    request.iterations = fewIterations;
    const Result<Division> division = divide(made.plan(), request);
    if (!division || !GroupEdits(*made.editor).take(*division))
        qFatal("not divided");
}

RepairList repaired(const GroupsPlan& made, Id lostRoom = 0)
{
    RepairQuestion question;
    question.lostRoom = lostRoom;
    question.iterations = fewIterations;
    const Result<RepairList> list = repair(made.plan(), question, made.editor->ids());
    if (!list)
        qFatal("not repaired: %s", qPrintable(list.error().detail));
    return *list;
}

// People who had a seat in a round, take part still and sit elsewhere now.
int movedByRows(const Plan& before, const Plan& after, const QList<Id>& rounds)
{
    std::set<Id> moved;
    for (const Id round : rounds) {
        const QList<Id> there = roundPeople(DaysOfPeople(after), round);
        const auto now = seatsByRows(after, round);
        for (const auto& [person, groups] : seatsByRows(before, round)) {
            const auto found = now.find(person);
            if (there.contains(person) && (found == now.end() || found->second != groups))
                moved.insert(person);
        }
    }
    return int(moved.size());
}
} // namespace

class RepairTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void nothingToRepair();
    void randomRepairs_data();
    void randomRepairs();
    void fewSeatsMove();
    void aLostRoomFindsAnother();
    void aLostRoomIsShared();
    void aLostRoomDissolvesItsGroup();
    void aRoomThatNobodyUses();
    void aRoomIsLostBeforeAnybodySits();
    void theRoomOfTheItemIsLost();
    void aRoomTakenMeanwhileIsNotGiven();
    void whatWasDoneIsSaidAsDone();
    void aStaleRepairIsRefused();
    void stoppedItIsCancelled();

private:
    // Three groups of eight in rooms of these sizes.
    static std::unique_ptr<GroupsPlan> inRooms(const QList<int>& sizes, QList<Id>& rooms);
};

std::unique_ptr<GroupsPlan> RepairTest::inRooms(const QList<int>& sizes, QList<Id>& rooms)
{
    auto made = std::make_unique<GroupsPlan>(GroupsShape{.people = 24, .groups = 3});
    for (int i = 0; i < sizes.size(); ++i) {
        Room room;
        room.name = QStringLiteral("Room %1").arg(QChar(u'A' + i));
        room.capacity = sizes[i];
        rooms.append(made->add(room));
        if (i < 3)
            made->edit<BreakoutGroup>(made->groups[0][i],
                                      [&rooms](BreakoutGroup& group) { group.room = rooms.constLast(); });
    }
    divideAll(*made);
    return made;
}

void RepairTest::nothingToRepair()
{
    GroupsPlan made({.people = 24, .groups = 4});
    RepairQuestion question;
    const Result<RepairList> nobody = repair(made.plan(), question, made.editor->ids());
    QVERIFY(!nobody.ok());
    QVERIFY(nobody.error().detail.contains(u"divide people first"_s));
    divideAll(made);
    const RepairList list = repaired(made);
    QVERIFY(list.choices.isEmpty());
    QCOMPARE(list.proposal, -1);
    QVERIFY(list.sentence.contains(u"nothing needs repair"_s));
}

void RepairTest::randomRepairs_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 16; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void RepairTest::randomRepairs()
{
    QFETCH(const quint32, seed);
    QRandomGenerator chance(seed);
    GroupsShape shape;
    shape.people = 16 + int(chance.bounded(20));
    shape.rounds = 1 + int(chance.bounded(3));
    shape.groups = 3 + int(chance.bounded(3));
    shape.wishes = chance.bounded(2) == 0;
    shape.tolerance = 1;
    GroupsPlan made(shape, seed);
    made.pair(made.people[0], made.people[1], PairKind::Apart);
    divideAll(made, seed);
    made.addPeople(int(chance.bounded(4)));
    made.cancel({made.people[2], made.people[3]});
    const Plan before = made.plan();
    const RepairList list = repaired(made);
    QVERIFY(!list.choices.isEmpty());
    QVERIFY(list.proposal >= 0);
    int last = 0;
    for (int i = 0; i < list.choices.size(); ++i) {
        const RepairChoice& choice = list.choices[i];
        QVERIFY(choice.sentence.size() > 15);
        QVERIFY(choice.moved >= last);
        last = choice.moved;
        if (!choice.possible) {
            QVERIFY(!GroupEdits(*made.editor).take(choice).ok());
            continue;
        }
        QVERIFY(i >= list.proposal);
        const Result<QString> said = GroupEdits(*made.editor).take(choice);
        QVERIFY2(said.ok(), said ? "" : qPrintable(said.error().detail));
        for (const Id round : made.rounds) {
            QCOMPARE(wronglySeated(made.plan(), round), QString());
            QVERIFY(groupOf(made.plan(), round, made.people[0]) !=
                    groupOf(made.plan(), round, made.people[1]));
        }
        QCOMPARE(movedByRows(before, made.plan(), made.rounds), choice.moved);
        QCOMPARE(countRows(made.plan(), made.rounds).pairsAgain, choice.report.pairsAgain);
        QCOMPARE(countRows(made.plan(), made.rounds).preference, int(choice.report.score.preference));
        QVERIFY(made.editor->undo().ok());
        QVERIFY(made.plan() == before);
    }
}

void RepairTest::fewSeatsMove()
{
    // Who comes takes the seats of those who left: nobody has to move.
    GroupsPlan made({.people = 24, .groups = 4});
    divideAll(made);
    made.cancel({made.people[0], made.people[1]});
    made.addPeople(2);
    const RepairList list = repaired(made);
    QCOMPARE(list.sentence, u"2 people left, 2 people need a seat."_s);
    QCOMPARE(list.proposal, 0);
    QCOMPARE(list.choices[0].moved, 0);
    QVERIFY2(list.choices[0].sentence.startsWith(u"Nobody moves: all rules kept"_s),
             qPrintable(list.choices[0].sentence));
}

void RepairTest::aLostRoomFindsAnother()
{
    QList<Id> rooms;
    const auto made = inRooms({12, 8, 12, 30, 9}, rooms);
    const Plan before = made->plan();
    const RepairList list = repaired(*made, rooms[1]);
    QVERIFY2(list.sentence.startsWith(u"Room B is lost at 09:15: 8 people in 1 group"_s),
             qPrintable(list.sentence));
    QVERIFY(list.proposal >= 0);
    const RepairChoice& choice = list.choices[list.proposal];
    QCOMPARE(choice.moved, 0);
    QVERIFY2(choice.sentence.contains(u"goes to Room E"_s), qPrintable(choice.sentence));
    QVERIFY(GroupEdits(*made->editor).take(choice).ok());
    // The smallest that is large enough.
    QCOMPARE(Id(made->plan().find<BreakoutGroup>(made->groups[0][1])->room), rooms[4]);
    QCOMPARE(movedByRows(before, made->plan(), made->rounds), 0);
    // Dissolving it is on the list too.
    QVERIFY(std::any_of(list.choices.cbegin(), list.choices.cend(), [](const RepairChoice& one) {
        return one.sentence.contains(u"is dissolved"_s) && one.moved >= 8;
    }));
}

void RepairTest::aLostRoomIsShared()
{
    QList<Id> rooms;
    const auto made = inRooms({8, 8, 20}, rooms);
    const RepairList list = repaired(*made, rooms[0]);
    QVERIFY(list.proposal >= 0);
    const RepairChoice& choice = list.choices[list.proposal];
    QCOMPARE(choice.moved, 0);
    QVERIFY2(choice.sentence.contains(u"shares Room C"_s), qPrintable(choice.sentence));
    QVERIFY(GroupEdits(*made->editor).take(choice).ok());
    const BreakoutGroup& moved = *made->plan().find<BreakoutGroup>(made->groups[0][0]);
    const BreakoutGroup& host = *made->plan().find<BreakoutGroup>(made->groups[0][2]);
    QCOMPARE(Id(moved.room), rooms[2]);
    QVERIFY(!moved.place.isEmpty() && !host.place.isEmpty() && moved.place != host.place);
}

void RepairTest::aLostRoomDissolvesItsGroup()
{
    QList<Id> rooms;
    const auto made = inRooms({12, 12, 12}, rooms);
    const Plan before = made->plan();
    const RepairList list = repaired(*made, rooms[0]);
    QVERIFY(!list.choices.isEmpty());
    QVERIFY2(list.choices[0].sentence.startsWith(u"Nobody moves: impossible, because"_s),
             qPrintable(list.choices[0].sentence));
    QVERIFY(!list.choices[0].possible);
    QVERIFY(list.proposal > 0);
    const RepairChoice& choice = list.choices[list.proposal];
    QCOMPARE(choice.moved, 8);
    QVERIFY2(choice.sentence.startsWith(u"8 people move: “Topic 0 of 0” is dissolved; all rules kept"_s),
             qPrintable(choice.sentence));
    QVERIFY(GroupEdits(*made->editor).take(choice).ok());
    QVERIFY(!made->plan().find<BreakoutGroup>(made->groups[0][0]));
    QCOMPARE(wronglySeated(made->plan(), made->rounds[0]), QString());
    QCOMPARE(movedByRows(before, made->plan(), made->rounds), 8);
    QVERIFY(made->editor->undo().ok());
    QVERIFY(made->plan() == before);
    // No room for all: nothing works, and the list says why.
    QList<Id> small;
    const auto full = inRooms({8, 8, 8}, small);
    const RepairList none = repaired(*full, small[0]);
    QCOMPARE(none.proposal, -1);
    QVERIFY(!none.choices.isEmpty());
    for (const RepairChoice& one : none.choices)
        QVERIFY(!one.possible && one.sentence.contains(u"impossible"_s));
}

void RepairTest::aRoomThatNobodyUses()
{
    QList<Id> rooms;
    const auto made = inRooms({8, 8, 8, 8}, rooms);
    const RepairList list = repaired(*made, rooms[3]);
    QVERIFY(list.choices.isEmpty());
    QVERIFY(list.sentence.contains(u"No group meets in Room D"_s));
}

void RepairTest::aRoomIsLostBeforeAnybodySits()
{
    QList<Id> rooms;
    auto made = inRooms({12, 12, 12, 30}, rooms);
    QVERIFY(made->editor->undo().ok());
    QVERIFY(made->plan().all<GroupMembership>().isEmpty());
    RepairList list = repaired(*made, rooms[1]);
    QVERIFY2(list.sentence.startsWith(u"Room B is lost at 09:15: 0 people in 1 group"_s),
             qPrintable(list.sentence));
    QVERIFY(list.proposal >= 0);
    QCOMPARE(list.choices[list.proposal].sentence, u"Nobody moves: “Topic 1 of 0” goes to Room D."_s);
    QVERIFY(GroupEdits(*made->editor).take(list.choices[list.proposal]).ok());
    QCOMPARE(Id(made->plan().find<BreakoutGroup>(made->groups[0][1])->room), rooms[3]);
    QVERIFY(made->plan().all<GroupMembership>().isEmpty());
    // A round with seats beside one without: only the first gets its seats repaired.
    GroupsPlan both({.people = 12, .rounds = 2, .groups = 2});
    const Id room = both.room(u"Alpha"_s);
    both.room(u"Beta"_s);
    for (const QList<Id>& groups : both.groups)
        both.edit<BreakoutGroup>(groups[0], [room](BreakoutGroup& group) { group.room = room; });
    DivisionRequest request;
    request.rounds = {both.rounds[0]};
    request.iterations = fewIterations;
    QVERIFY(GroupEdits(*both.editor).take(*divide(both.plan(), request)).ok());
    list = repaired(both, room);
    QVERIFY2(list.sentence.contains(u"6 people in 2 group"_s), qPrintable(list.sentence));
    QVERIFY(list.proposal >= 0);
    QVERIFY(GroupEdits(*both.editor).take(list.choices[list.proposal]).ok());
    QVERIFY(seatsByRows(both.plan(), both.rounds[1]).empty());
    for (const BreakoutGroup& group : both.plan().all<BreakoutGroup>())
        QVERIFY(group.room != room);
}

void RepairTest::theRoomOfTheItemIsLost()
{
    GroupsPlan made({.people = 8, .groups = 1});
    const Id room = made.room(u"Alpha"_s);
    const Id item = made.plan().find<BreakoutRound>(made.rounds[0])->agendaItem;
    made.edit<AgendaItem>(item, [room](AgendaItem& record) { record.room = room; });
    divideAll(made);
    const RepairList list = repaired(made, room);
    QVERIFY(list.proposal >= 0);
    QVERIFY2(list.choices[list.proposal].sentence.contains(u"“Topic 0 of 0” has no room"_s),
             qPrintable(list.choices[list.proposal].sentence));
    QVERIFY(GroupEdits(*made.editor).take(list.choices[list.proposal]).ok());
    QCOMPARE(Id(made.plan().find<AgendaItem>(item)->room), Id(0));
    QVERIFY(repaired(made, room).sentence.contains(u"No group meets in Alpha"_s));
}

void RepairTest::aRoomTakenMeanwhileIsNotGiven()
{
    QList<Id> rooms;
    const auto made = inRooms({12, 8, 12, 30, 9}, rooms);
    const RepairList list = repaired(*made, rooms[1]);
    const Id item = made->plan().find<BreakoutRound>(made->rounds[0])->agendaItem;
    // Another talk at the time takes the room that the repair gives.
    const AgendaItem& groups = *made->plan().find<AgendaItem>(item);
    AgendaItem talk;
    talk.day = groups.day;
    talk.position = groups.position + 1;
    talk.title = u"Beside it"_s;
    talk.minutes = 30;
    talk.pinnedStart = 9 * 60 + 30;
    talk.room = rooms[4];
    made->add(talk);
    const Plan before = made->plan();
    const Result<QString> refused = GroupEdits(*made->editor).take(list.choices[list.proposal]);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().detail.contains(u"Ask once more"_s));
    QVERIFY(made->plan() == before);
}

void RepairTest::whatWasDoneIsSaidAsDone()
{
    QList<Id> rooms;
    const auto made = inRooms({12, 12, 12}, rooms);
    const RepairList list = repaired(*made, rooms[0]);
    const Result<QString> said = GroupEdits(*made->editor).take(list.choices[list.proposal]);
    QVERIFY(said.ok());
    QVERIFY2(
        said->startsWith(u"Repaired groups, 8 people moved: “Topic 0 of 0” is dissolved; all rules kept"_s),
        qPrintable(*said));
    QVERIFY(said->endsWith(u'.'));
}

void RepairTest::aStaleRepairIsRefused()
{
    GroupsPlan made({.people = 24, .groups = 4});
    divideAll(made);
    const QList<Id> late = made.addPeople(1);
    const RepairList list = repaired(made);
    QVERIFY(list.proposal >= 0);
    QVERIFY(GroupEdits(*made.editor).seat(late, made.groups[0][0]).ok());
    const Plan before = made.plan();
    const Result<QString> refused = GroupEdits(*made.editor).take(list.choices[list.proposal]);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().detail.contains(u"Ask once more"_s));
    QVERIFY(made.plan() == before);
}

void RepairTest::stoppedItIsCancelled()
{
    GroupsPlan made({.people = 24, .groups = 4});
    divideAll(made);
    made.addPeople(1);
    std::stop_source source;
    source.request_stop();
    const Result<RepairList> list = repair(made.plan(), {}, made.editor->ids(), {source.get_token(), {}});
    QVERIFY(!list.ok());
    QCOMPARE(list.error().kind, ErrorKind::Cancelled);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::RepairTest)
#include "RepairTest.moc"
