// Why people cannot be divided, and when an answer is not taken over: each reason is a sentence.
#include "editing/groups/GroupEdits.h"
#include "editing/GroupsPlan.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 fewIterations = 50'000;

Result<Division> asked(const Plan& plan, DivisionKind kind = DivisionKind::Divide,
                       const QList<Id>& rounds = {})
{
    DivisionRequest request;
    request.kind = kind;
    request.rounds = rounds;
    request.iterations = fewIterations;
    return divide(plan, request);
}

QString reasonAgainst(const Plan& plan)
{
    const Result<Division> division = asked(plan);
    return division ? QString() : division.error().detail;
}

// The rounds' items stand side by side, as sessions that people choose from.
void makeParallel(GroupsPlan& made)
{
    const Id parallel = made.item(u"Choice"_s, 0, 0, ItemKind::Parallel);
    for (const Id round : made.rounds)
        made.edit<AgendaItem>(made.plan().find<BreakoutRound>(round)->agendaItem,
                              [parallel](AgendaItem& item) { item.parent = parallel; });
}
} // namespace

class DivisionReasonsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void everyConflictHasASentence_data();
    void everyConflictHasASentence();
    void topicsWithTooFewPlacesAreRefused();
    void roundsAtOneTimeAreRefused();
    void tooManyPeopleAreRefused();
    void topicsAreNoFormats();
    void whoLeavesIsCounted();
    void seatingMovesNobodyForWishes();
    void changesThatCountMakeAnAnswerStale_data();
    void changesThatCountMakeAnAnswerStale();
};

void DivisionReasonsTest::everyConflictHasASentence_data()
{
    using Kind = solve::Conflict::Kind;
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(Kind::LanguagePlaces); ++kind)
        QTest::addRow("%d", kind) << kind;
}

void DivisionReasonsTest::everyConflictHasASentence()
{
    QFETCH(const int, kind);
    const GroupsPlan made({.people = 6, .groups = 2});
    const GroupCase given = groupCase(made.plan(), {});
    // With and without a group and people, as the solver tells them.
    for (const int group : {solve::nowhere, 0}) {
        for (const int person : {solve::nowhere, 0}) {
            const solve::Conflict conflict{.kind = solve::Conflict::Kind(kind),
                                           .round = 0,
                                           .group = group,
                                           .person = person,
                                           .other = person < 0 ? solve::nowhere : 1,
                                           .amount = 2};
            const bool isOfGroup = conflict.kind == solve::Conflict::Kind::TooFull ||
                                   conflict.kind == solve::Conflict::Kind::TooEmpty ||
                                   conflict.kind == solve::Conflict::Kind::PinsTooMany;
            if (isOfGroup && group < 0)
                continue;
            const QString sentence = conflictSentence(given, conflict);
            QVERIFY2(sentence.size() > 20, qPrintable(sentence));
            QVERIFY2(sentence.contains(u':'), qPrintable(sentence)); // what to do about it
        }
    }
}

void DivisionReasonsTest::topicsWithTooFewPlacesAreRefused()
{
    GroupsPlan made({.people = 10, .rounds = 2, .groups = 2, .tolerance = 10, .sameTopics = true});
    for (const QList<Id>& groups : made.groups) {
        made.edit<BreakoutGroup>(groups[0], [](BreakoutGroup& group) { group.capacity = 3; });
        made.edit<BreakoutGroup>(groups[1], [](BreakoutGroup& group) { group.capacity = 7; });
    }
    const QString reason = reasonAgainst(made.plan());
    QVERIFY2(reason.startsWith(u"Nobody comes to a topic twice, so "_s), qPrintable(reason));
    QVERIFY2(reason.contains(u"“Working groups 1”"_s), qPrintable(reason));
    for (const QList<Id>& groups : made.groups)
        made.edit<BreakoutGroup>(groups[0], [](BreakoutGroup& group) { group.capacity = 7; });
    QCOMPARE(reasonAgainst(made.plan()), QString());
}

void DivisionReasonsTest::roundsAtOneTimeAreRefused()
{
    GroupsPlan made({.people = 12, .rounds = 2, .groups = 2});
    makeParallel(made);
    QCOMPARE(reasonAgainst(made.plan()),
             u"“Working groups 1” and “Working groups 2” are at the same time, and 12 people would sit in "
             u"both: sign people up for one of them first."_s);
    // One by one they can be divided, and when people have chosen too.
    QVERIFY(asked(made.plan(), DivisionKind::Divide, {made.rounds[0]}).ok());
    const Id item = made.plan().find<BreakoutRound>(made.rounds[0])->agendaItem;
    made.edit<AgendaItem>(item, [](AgendaItem& record) { record.capacity = 6; });
    for (int i = 0; i < 6; ++i) {
        Attendance row;
        row.person = made.people[i];
        row.day = made.day();
        row.agendaItem = item;
        row.state = AttendanceState::Expected;
        made.add(row);
    }
    const Result<Division> division = asked(made.plan());
    QVERIFY2(division.ok(), division ? "" : qPrintable(division.error().detail));
    QVERIFY(GroupEdits(*made.editor).take(*division).ok());
    for (const Id person : made.people)
        QVERIFY((groupOf(made.plan(), made.rounds[0], person) == 0) !=
                (groupOf(made.plan(), made.rounds[1], person) == 0));
}

void DivisionReasonsTest::tooManyPeopleAreRefused()
{
    const GroupsPlan many({.people = 5001, .groups = 2});
    const QString reason = reasonAgainst(many.plan());
    QVERIFY2(reason.contains(u"5001 people"_s) && reason.contains(u"at most"_s), qPrintable(reason));
    const GroupsPlan rounds({.people = 1, .rounds = 201, .groups = 1});
    QVERIFY2(reasonAgainst(rounds.plan()).contains(u"201 rounds"_s),
             qPrintable(reasonAgainst(rounds.plan())));
}

void DivisionReasonsTest::topicsAreNoFormats()
{
    const QString topic = u"Save %1 %2 %3 %4"_s;
    GroupsPlan made({.people = 6, .groups = 2, .capacity = 4});
    made.edit<BreakoutGroup>(made.groups[0][0], [&topic](BreakoutGroup& group) { group.topic = topic; });
    made.edit<BreakoutRound>(made.rounds[0], [](BreakoutRound& round) { round.name = u"Cut %1 %2 %3"_s; });
    GroupEdits edits(*made.editor);
    const Result<QString> said = edits.seat(made.people, made.groups[0][0]);
    QVERIFY(said.ok());
    QVERIFY2(said->contains(u"“Save %1 %2 %3 %4” now holds 6 of 4 people."_s), qPrintable(*said));
    const GroupCase given = groupCase(made.plan(), {});
    for (const solve::Conflict::Kind kind : {solve::Conflict::Kind::TooFull, solve::Conflict::Kind::TooEmpty,
                                             solve::Conflict::Kind::PinsTooMany}) {
        const QString sentence = conflictSentence(given, {.kind = kind, .group = 0, .amount = 2});
        QCOMPARE(sentence.count(u'%'), topic.count(u'%'));
        QVERIFY2(sentence.startsWith(u"“Save %1 %2 %3 %4” "_s), qPrintable(sentence));
    }
    for (const solve::Conflict::Kind kind :
         {solve::Conflict::Kind::TooManyPeople, solve::Conflict::Kind::TooFewPeople}) {
        const QString sentence = conflictSentence(given, {.kind = kind, .amount = 2});
        QVERIFY2(sentence.startsWith(u"6 people take part in “Cut %1 %2 %3”"_s), qPrintable(sentence));
    }
}

void DivisionReasonsTest::whoLeavesIsCounted()
{
    GroupsPlan made({.people = 12, .groups = 3});
    GroupEdits edits(*made.editor);
    QVERIFY(edits.take(*asked(made.plan())).ok());
    QVERIFY(edits.togglePinned({made.people[0]}, made.rounds[0]).ok());
    made.cancel({made.people[0], made.people[1]});
    for (const DivisionKind kind : {DivisionKind::Divide, DivisionKind::Seat, DivisionKind::Balance}) {
        const Result<Division> division = asked(made.plan(), kind);
        QVERIFY(division.ok());
        QCOMPARE(division->left, 2);
        const Result<QString> said = edits.take(*division);
        QVERIFY(said.ok());
        QVERIFY2(said->endsWith(u" 2 people who do not take part left their seats."_s), qPrintable(*said));
        QVERIFY(made.editor->undo().ok());
    }
}

void DivisionReasonsTest::seatingMovesNobodyForWishes()
{
    // Everybody would gain by moving: two rounds of the same groups. Only the two who are to be apart must.
    GroupsPlan made({.people = 24, .rounds = 2, .groups = 2});
    GroupEdits edits(*made.editor);
    for (int round = 0; round < 2; ++round) {
        made.edit<BreakoutRound>(made.rounds[round],
                                 [](BreakoutRound& record) { record.aim = GroupAim::Mixed; });
        QVERIFY(edits.seat(made.people.mid(0, 12), made.groups[round][0]).ok());
        QVERIFY(edits.seat(made.people.mid(12), made.groups[round][1]).ok());
    }
    Result<Division> division = asked(made.plan(), DivisionKind::Seat);
    QVERIFY(division.ok());
    QCOMPARE(division->moved, 0);
    made.pair(made.people[0], made.people[1], PairKind::Apart);
    division = asked(made.plan(), DivisionKind::Seat);
    QVERIFY(division.ok());
    QCOMPARE(division->report.broken, QStringList());
    // One changes places with one of the other group, in each round.
    QVERIFY2(division->moved >= 2 && division->moved <= 4, qPrintable(QString::number(division->moved)));
}

void DivisionReasonsTest::changesThatCountMakeAnAnswerStale_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("another room") << u"room"_s << true;
    QTest::newRow("a phone number") << u"phone"_s << true;
    QTest::newRow("a language") << u"language"_s << false;
    QTest::newRow("a country") << u"country"_s << false;
    QTest::newRow("a wish") << u"wish"_s << false;
    QTest::newRow("a pair") << u"pair"_s << false;
    QTest::newRow("a seat in another round") << u"seat"_s << false;
    QTest::newRow("a topic of another round") << u"topic"_s << false;
    QTest::newRow("a room's capacity") << u"capacity"_s << false;
}

void DivisionReasonsTest::changesThatCountMakeAnAnswerStale()
{
    QFETCH(const QString, what);
    QFETCH(const bool, isTaken);
    GroupsPlan made({.people = 12, .rounds = 2, .groups = 3, .sameTopics = true});
    const Id room = made.room(u"Alpha"_s);
    made.edit<BreakoutGroup>(made.groups[0][0], [room](BreakoutGroup& group) { group.room = room; });
    made.edit<BreakoutGroup>(made.groups[0][1], [](BreakoutGroup& group) { group.languages = u"en"_s; });
    const Result<Division> division = asked(made.plan(), DivisionKind::Divide, {made.rounds[0]});
    QVERIFY(division.ok());
    GroupEdits edits(*made.editor);
    const Id somebody = made.people[3];
    if (what == u"room")
        made.room(u"Beta"_s);
    else if (what == u"phone")
        made.edit<Person>(somebody, [](Person& person) { person.phone = u"+32"_s; });
    else if (what == u"language")
        made.edit<Person>(somebody, [](Person& person) { person.languages = u"fr"_s; });
    else if (what == u"country")
        made.edit<Person>(somebody, [](Person& person) { person.country = u"MT"_s; });
    else if (what == u"wish")
        QVERIFY(edits.setWishes(somebody, made.rounds[0], {made.groups[0][2]}).ok());
    else if (what == u"pair")
        made.pair(somebody, made.people[4], PairKind::Together);
    else if (what == u"seat")
        QVERIFY(edits.seat({somebody}, made.groups[1][0]).ok());
    else if (what == u"topic")
        made.edit<BreakoutGroup>(made.groups[1][0], [](BreakoutGroup& group) { group.topic = u"New"_s; });
    else
        made.edit<Room>(room, [](Room& record) { record.capacity = 2; });
    const Plan before = made.plan();
    const Result<QString> said = edits.take(*division);
    QCOMPARE(said.ok(), isTaken);
    if (!isTaken) {
        QVERIFY(said.error().detail.contains(u"Divide once more"_s));
        QVERIFY(made.plan() == before);
    }
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::DivisionReasonsTest)
#include "DivisionReasonsTest.moc"
