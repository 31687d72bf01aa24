// Dividing: everybody seated once, rules kept, the report is what the rows say, one step, the same again.
#include "editing/groups/Division.h"

#include "editing/groups/GroupEdits.h"
#include "editing/GroupsPlan.h"
#include "TestMain.h"

#include <ctime>

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

namespace {
// Enough for small plans; tests measure nothing of the search.
constexpr qint64 fewIterations = 100'000;

Division divided(const Plan& plan, const QList<Id>& rounds = {}, quint64 seed = 1)
{
    DivisionRequest request;
    request.rounds = rounds;
    request.seed = seed;
    request.iterations = fewIterations;
    const Result<Division> division = divide(plan, request);
    if (!division)
        qFatal("not divided: %s", qPrintable(division.error().detail));
    return *division;
}

QString reasonAgainst(const Plan& plan, const QList<Id>& rounds = {})
{
    DivisionRequest request;
    request.rounds = rounds;
    const Result<Division> division = divide(plan, request);
    return division ? QString() : division.error().detail;
}

// As many rows as people, without their ids: what two runs must agree on.
QList<std::tuple<Id, Id, Id, bool>> rowsOf(const Plan& plan)
{
    QList<std::tuple<Id, Id, Id, bool>> rows;
    for (const GroupMembership& row : plan.all<GroupMembership>())
        rows.append({row.round, row.person, row.group, row.pinned});
    std::sort(rows.begin(), rows.end());
    return rows;
}
} // namespace

class DivisionTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void samplesAreDivided_data();
    void samplesAreDivided();
    void theSameSeedGivesTheSameRows();
    void otherRoundsStayAndCount();
    void rulesThatCannotBeKeptAreNamed();
    void nothingToDivideIsSaid();
    void wishesAreGranted();
    void pairsMeetAgainAsLittleAsPossible();
    void whoLeadsGroupsMeetsNobodyTwice();
    void whoIsLeftGetsASeatAndNobodyMoves();
    void balancingMovesFew();
    void aStoppedDivisionIsWhole();
    void progressOnlyGrows_data();
    void progressOnlyGrows();
    void sixtyPeopleTakeNoTime();
    void languagesAreKept();
    void topicsAreVisitedOnce();
    void whyHereExplains();
    void aStaleAnswerIsRefused();
};

void DivisionTest::samplesAreDivided_data()
{
    QTest::addColumn<QString>("sample");
    for (const char* sample : {"online-half-day", "two-day-meeting", "conference", "bulgarian"})
        QTest::newRow(sample) << QString::fromLatin1(sample);
}

void DivisionTest::samplesAreDivided()
{
    QFETCH(const QString, sample);
    EditorPlan made(sample);
    const Plan before = made.plan();
    const QList<Id> rounds = roundsInOrder(before);
    QVERIFY(!rounds.isEmpty());
    const Division division = divided(before);
    const qint64 revision = made.editor->revision();
    const Result<QString> said = GroupEdits(*made.editor).take(division);
    QVERIFY2(said.ok(), said ? "" : qPrintable(said.error().detail));
    QVERIFY(!said->isEmpty());
    QCOMPARE(made.editor->revision(), revision + 1);
    for (const Id round : rounds)
        QCOMPARE(wronglySeated(made.plan(), round), QString());
    QSet<Id> left;
    for (const GroupMembership& row : before.all<GroupMembership>()) {
        const GroupMembership* after = made.plan().find<GroupMembership>(row.id);
        if (!roundPeople(DaysOfPeople(before), row.round).contains(row.person)) {
            left.insert(row.person);
            QVERIFY(!after);
        } else if (row.pinned && ledGroup(before, row.round, row.person) == 0) {
            QVERIFY(after);
            QCOMPARE(*after, row);
        }
    }
    QCOMPARE(division.left, int(left.size()));
    QVERIFY(made.editor->undo().ok());
    QVERIFY(made.plan() == before);
}

void DivisionTest::theSameSeedGivesTheSameRows()
{
    GroupsPlan made({.people = 30, .rounds = 2, .groups = 5, .wishes = true});
    const Plan before = made.plan();
    QVERIFY(GroupEdits(*made.editor).take(divided(before, {}, 7)).ok());
    const auto first = rowsOf(made.plan());
    QVERIFY(made.editor->undo().ok());
    QVERIFY(GroupEdits(*made.editor).take(divided(before, {}, 7)).ok());
    QCOMPARE(rowsOf(made.plan()), first);
    // Dividing again from the seats of now gives them too: they are no part of the question.
    QVERIFY(divided(made.plan(), {}, 7).seats == divided(before, {}, 7).seats);
}

void DivisionTest::otherRoundsStayAndCount()
{
    GroupsPlan made({.people = 30, .rounds = 2, .groups = 5});
    made.pair(made.people[0], made.people[1], PairKind::Apart);
    // The first round breaks the rule, and is a fact.
    GroupEdits edits(*made.editor);
    for (int i = 0; i < made.people.size(); ++i)
        QVERIFY(edits.seat({made.people[i]}, made.groups[0][i / 6]).ok());
    const auto first = rowsOf(made.plan());
    const Division division = divided(made.plan(), {made.rounds[1]});
    QCOMPARE(division.report.broken, QStringList());
    QVERIFY(edits.take(division).ok());
    const auto both = rowsOf(made.plan());
    for (const auto& row : first)
        QVERIFY(both.contains(row));
    QCOMPARE(wronglySeated(made.plan(), made.rounds[1]), QString());
    const RowCount count = countRows(made.plan(), {made.rounds[1]}, {made.rounds[0]});
    // One of the two who broke the rule counts as absent in the fact.
    QVERIFY(division.report.pairsAgain <= count.pairsAgain);
    QVERIFY(count.pairsAgain <= division.report.pairsAgain + 5);
    QCOMPARE(int(division.report.score.balance), count.balance);
}

void DivisionTest::rulesThatCannotBeKeptAreNamed()
{
    GroupsPlan made({.people = 12, .groups = 2, .capacity = 5});
    QCOMPARE(reasonAgainst(made.plan()),
             u"12 people take part in “Working groups 1”, but its groups have 10 places: give groups 2 more "
             u"place(s), or add a group."_s);
    GroupsPlan pairs({.people = 12, .groups = 2});
    pairs.pair(pairs.people[0], pairs.people[1], PairKind::Together);
    pairs.pair(pairs.people[1], pairs.people[2], PairKind::Together);
    pairs.pair(pairs.people[0], pairs.people[2], PairKind::Apart);
    QVERIFY2(reasonAgainst(pairs.plan()).contains(u"together and apart at once"_s),
             qPrintable(reasonAgainst(pairs.plan())));
    GroupsPlan pins({.people = 6, .groups = 2, .capacity = 3});
    GroupEdits edits(*pins.editor);
    QVERIFY(edits.seat(pins.people.mid(0, 4), pins.groups[0][0]).ok());
    QVERIFY(edits.togglePinned(pins.people.mid(0, 4), pins.rounds[0]).ok());
    QVERIFY2(reasonAgainst(pins.plan()).contains(u"pinned"_s), qPrintable(reasonAgainst(pins.plan())));
}

void DivisionTest::nothingToDivideIsSaid()
{
    EditorPlan blank;
    QVERIFY(reasonAgainst(blank.plan()).contains(u"no groups yet"_s));
    GroupsPlan nobody({.people = 0, .groups = 2});
    QVERIFY(reasonAgainst(nobody.plan()).contains(u"Nobody takes part"_s));
}

void DivisionTest::wishesAreGranted()
{
    GroupsPlan made({.people = 12, .groups = 2, .tolerance = 12});
    GroupEdits edits(*made.editor);
    for (int i = 0; i < 12; ++i)
        QVERIFY(edits.setWishes(made.people[i], made.rounds[0], {made.groups[0][i < 7 ? 0 : 1]}).ok());
    BreakoutRound round = *made.plan().find<BreakoutRound>(made.rounds[0]);
    BreakoutRound wished = round;
    wished.aim = GroupAim::Wished;
    QVERIFY(edits.edit(round, wished).ok());
    const Division division = divided(made.plan());
    QCOMPARE(division.report.wishes.first, 12);
    QCOMPARE(division.report.bound.preference, 0);
    QVERIFY(reportSentence(division.report).contains(u"12 of 12 got their first wish"_s));
}

void DivisionTest::pairsMeetAgainAsLittleAsPossible()
{
    // Five groups of six: each group of the first round is spread over five, so each keeps a pair.
    GroupsPlan made({.people = 30, .rounds = 2, .groups = 5});
    for (const Id id : made.rounds) {
        BreakoutRound round = *made.plan().find<BreakoutRound>(id);
        BreakoutRound mixed = round;
        mixed.aim = GroupAim::Mixed;
        mixed.balance.clear();
        QVERIFY(GroupEdits(*made.editor).edit(round, mixed).ok());
    }
    const Division division = divided(made.plan());
    QCOMPARE(division.report.leastPairsAgain, 5);
    QCOMPARE(division.report.pairsAgain, 5);
    QCOMPARE(division.report.gap, 0.0);
    QVERIFY(reportSentence(division.report).contains(u"proven best"_s));
    QVERIFY(GroupEdits(*made.editor).take(division).ok());
    const QList<RoundComparison> compared = compareRounds(made.plan());
    QCOMPARE(compared.size(), 1);
    QCOMPARE(compared[0].people, 30);
    QCOMPARE(compared[0].pairsAgain, 5);
    QCOMPARE(compared[0].least, 5);
    GroupsPlan six({.people = 30, .rounds = 2, .groups = 6});
    QVERIFY(GroupEdits(*six.editor).take(divided(six.plan())).ok());
    QCOMPARE(compareRounds(six.plan())[0].least, 0);
}

void DivisionTest::whoLeadsGroupsMeetsNobodyTwice()
{
    // A market place: a moderator stays at each table, all others go round.
    GroupsPlan made({.people = 49, .rounds = 5, .groups = 7});
    GroupEdits edits(*made.editor);
    for (int round = 0; round < 5; ++round) {
        for (int group = 0; group < 7; ++group)
            QVERIFY(
                edits.setLead(made.groups[round][group], GroupLead::Moderator, made.people[group * 3]).ok());
        BreakoutRound mixed = *made.plan().find<BreakoutRound>(made.rounds[round]);
        mixed.balance.clear();
        QVERIFY(edits.edit(*made.plan().find<BreakoutRound>(mixed.id), mixed).ok());
    }
    made.pair(made.people[1], made.people[2], PairKind::Apart);
    const Division division = divided(made.plan());
    QCOMPARE(division.report.broken, QStringList());
    QCOMPARE(division.report.pairsAgain, 0);
    QVERIFY(edits.take(division).ok());
    QCOMPARE(countRows(made.plan(), made.rounds).pairsAgain, 0);
    for (int round = 0; round < 5; ++round)
        QCOMPARE(groupOf(made.plan(), made.rounds[round], made.people[3]), made.groups[round][1]);
}

void DivisionTest::whoIsLeftGetsASeatAndNobodyMoves()
{
    GroupsPlan made({.people = 24, .rounds = 2, .groups = 4});
    QVERIFY(GroupEdits(*made.editor).take(divided(made.plan())).ok());
    const auto before = rowsOf(made.plan());
    made.addPeople(3);
    DivisionRequest request;
    request.kind = DivisionKind::Seat;
    request.iterations = fewIterations;
    const Result<Division> division = divide(made.plan(), request);
    QVERIFY(division.ok());
    QCOMPARE(division->moved, 0);
    QVERIFY(GroupEdits(*made.editor).take(*division).ok());
    const auto after = rowsOf(made.plan());
    QCOMPARE(after.size(), before.size() + 6);
    for (const auto& row : before)
        QVERIFY(after.contains(row));
    QCOMPARE(division->report.broken, QStringList());
}

void DivisionTest::balancingMovesFew()
{
    GroupsPlan made({.people = 24, .groups = 4, .capacity = 8});
    GroupEdits edits(*made.editor);
    for (int i = 0; i < 24; ++i)
        QVERIFY(edits.seat({made.people[i]}, made.groups[0][i < 8 ? 0 : i % 4]).ok());
    DivisionRequest request;
    request.kind = DivisionKind::Balance;
    request.iterations = fewIterations;
    const Result<Division> division = divide(made.plan(), request);
    QVERIFY(division.ok());
    QCOMPARE(division->report.broken, QStringList());
    QCOMPARE(division->report.smallest, 6);
    QCOMPARE(division->report.largest, 6);
    QVERIFY(division->moved >= 6);
    request.mostMoves = 2;
    const Result<Division> two = divide(made.plan(), request);
    QVERIFY(two.ok());
    QVERIFY(two->moved <= 2);
}

void DivisionTest::aStoppedDivisionIsWhole()
{
    GroupsPlan made({.people = 40, .rounds = 3, .groups = 5, .wishes = true});
    std::stop_source source;
    source.request_stop();
    const Result<Division> division = divide(made.plan(), {}, {source.get_token(), {}});
    QVERIFY(division.ok());
    QVERIFY(division->stopped);
    QVERIFY(GroupEdits(*made.editor).take(*division).ok());
    for (const Id round : made.rounds)
        QCOMPARE(wronglySeated(made.plan(), round), QString());
}

void DivisionTest::progressOnlyGrows_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("divide") << int(DivisionKind::Divide);
    QTest::newRow("seat") << int(DivisionKind::Seat);
}

// Also where a division is several runs: a schedule, its improvement, annealing; or nobody moves, then few.
void DivisionTest::progressOnlyGrows()
{
    QFETCH(const int, kind);
    GroupsPlan made({.people = 38, .rounds = 4, .groups = 5});
    GroupEdits edits(*made.editor);
    for (const QList<Id>& groups : made.groups)
        QVERIFY(edits.seat(made.people, groups[0]).ok());
    DivisionRequest request;
    request.kind = DivisionKind(kind);
    request.iterations = 600'000;
    double last = 0;
    int told = 0;
    const Result<Division> division = divide(made.plan(), request, {}, [&](const DivisionProgress& now) {
        QVERIFY2(now.done >= last, qPrintable(u"%1 after %2"_s.arg(now.done).arg(last)));
        QVERIFY(now.best >= now.bound);
        last = now.done;
        ++told;
    });
    QVERIFY(division.ok());
    QVERIFY(told > 1);
}

void DivisionTest::sixtyPeopleTakeNoTime()
{
    GroupsPlan made({.people = 60, .groups = 4});
    const std::clock_t start = std::clock();
    const Result<Division> division = divide(made.plan(), {});
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY(division.ok());
    QCOMPARE(division->report.smallest, 15);
    QCOMPARE(division->report.largest, 15);
    QVERIFY2(seconds < 1, qPrintable(QString::number(seconds)));
}

void DivisionTest::languagesAreKept()
{
    GroupsPlan made({.people = 24, .groups = 4, .tolerance = 6});
    const BreakoutGroup before = *made.plan().find<BreakoutGroup>(made.groups[0][0]);
    BreakoutGroup after = before;
    after.languages = u"bg"_s;
    QVERIFY(GroupEdits(*made.editor).edit(before, after).ok());
    // One who speaks nothing that the group asks for, one of whom nothing is known.
    made.edit<Person>(made.people[0], [](Person& person) { person.languages = u"fr"_s; });
    made.edit<Person>(made.people[1], [](Person& person) { person.languages.clear(); });
    const Division division = divided(made.plan());
    QCOMPARE(division.report.broken, QStringList());
    QVERIFY(GroupEdits(*made.editor).take(division).ok());
    for (const GroupMembership& row : made.plan().all<GroupMembership>()) {
        const QString languages = made.plan().find<Person>(row.person)->languages;
        if (row.group == before.id)
            QVERIFY(languages.isEmpty() || languages.contains(u"bg"_s));
    }
    // A group in a language that nobody speaks.
    after = *made.plan().find<BreakoutGroup>(before.id);
    for (const Id person : made.people)
        made.edit<Person>(person, [](Person& one) { one.languages = u"en"_s; });
    for (const Id group : made.groups[0])
        made.edit<BreakoutGroup>(group, [](BreakoutGroup& one) { one.languages = u"el"_s; });
    QVERIFY(reasonAgainst(made.plan()).contains(u"understands no group"_s));
}

void DivisionTest::topicsAreVisitedOnce()
{
    GroupsPlan made({.people = 24, .rounds = 3, .groups = 4, .sameTopics = true});
    const Division division = divided(made.plan());
    QCOMPARE(division.report.broken, QStringList());
    QVERIFY(GroupEdits(*made.editor).take(division).ok());
    for (const Id person : made.people) {
        QSet<QString> topics;
        for (const Id round : made.rounds)
            topics.insert(made.plan().find<BreakoutGroup>(groupOf(made.plan(), round, person))->topic);
        QCOMPARE(topics.size(), 3);
    }
    // More rounds than topics: the topics are mere names.
    GroupsPlan many({.people = 12, .rounds = 4, .groups = 3, .sameTopics = true});
    QCOMPARE(divided(many.plan()).report.broken, QStringList());
}

void DivisionTest::whyHereExplains()
{
    GroupsPlan made({.people = 4, .groups = 2, .capacity = 2});
    GroupEdits edits(*made.editor);
    const Id first = made.groups[0][0];
    const Id second = made.groups[0][1];
    QVERIFY(edits.seat(made.people.mid(0, 2), first).ok());
    QVERIFY(edits.seat(made.people.mid(2, 2), second).ok());
    QVERIFY(edits.setWishes(made.people[2], made.rounds[0], {first, second}).ok());
    const QList<SeatReason> reasons = whyHere(made.plan(), made.rounds[0], made.people[2]);
    QVERIFY(reasons.size() >= 2);
    QCOMPARE(reasons[0].text, u"Given2 Family2 sits in “Topic 1 of 0”: 2nd wish."_s);
    const SeatReason& swap = reasons.constLast();
    QCOMPARE(swap.group, first);
    QVERIFY(made.people.mid(0, 2).contains(swap.exchange));
    QVERIFY2(swap.text.startsWith(u"“Topic 0 of 0”, 1st wish: full (2 of 2); the cheapest swap, with "_s),
             qPrintable(swap.text));
    QVERIFY(edits.setLead(second, GroupLead::Moderator, made.people[2]).ok());
    QCOMPARE(whyHere(made.plan(), made.rounds[0], made.people[2])[0].text,
             u"Given2 Family2 moderates “Topic 1 of 0”."_s);
    made.cancel({made.people[0]});
    QVERIFY(whyHere(made.plan(), made.rounds[0], made.people[0])[0].text.contains(u"does not take part"_s));
}

void DivisionTest::aStaleAnswerIsRefused()
{
    GroupsPlan made({.people = 12, .rounds = 2, .groups = 3});
    GroupEdits edits(*made.editor);
    const Division division = divided(made.plan(), {made.rounds[0]});
    // Something else has changed: still good.
    made.room(u"Alpha"_s);
    QVERIFY(edits.take(division).ok());
    const Division late = divided(made.plan(), {made.rounds[0]}, 2);
    made.cancel({made.people[3]});
    const Plan before = made.plan();
    const Result<QString> refused = edits.take(late);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().detail.contains(u"Divide once more"_s));
    QVERIFY(made.plan() == before);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::DivisionTest)
#include "DivisionTest.moc"
