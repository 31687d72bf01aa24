// Two people at a table: mutual wishes, tables, what stands already.
#include "MeetingsPlan.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

class MatchmakingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void twoWhoAskForEachOtherMeetOnce();
    void mutualComesBeforeAcceptedBeforeOpen();
    void declinedAndAwayAreLeftOut();
    void tablesAreFewAndKept();
    void aPinnedMeetingKeepsItsTable();
    void aMeetingBesideTheSlotsHasItsTable();
    void manyPeopleMeet();

private:
    struct Market
    {
        explicit Market(int people, int start = 600, int minutes = 60, int tables = 0)
        {
            desk = test.helpdeskAt(start, minutes, ItemKind::Matchmaking);
            test.edit<Helpdesk>(desk, [tables](Helpdesk& record) { record.tables = tables; });
            for (int i = 0; i < people; ++i)
                this->people.append(test.person(u"P"_s, u"Petrov%1"_s.arg(i)));
        }
        Id ask(int one, int other, RequestAnswer answer = RequestAnswer::Open)
        {
            return test.askPartner(desk, people[one], people[other], answer);
        }
        int meetings() const { return int(test.plan().rows(Table::Booking).size()); }
        MeetingsPlan test;
        Id desk = 0;
        QList<Id> people;
    };
};

void MatchmakingTest::twoWhoAskForEachOtherMeetOnce()
{
    Market market(4);
    const Id one = market.ask(0, 1);
    const Id other = market.ask(1, 0);
    const Id third = market.ask(2, 3);
    const BookingProposal proposal = market.test.fill();
    QCOMPARE(market.meetings(), 2);
    QCOMPARE(proposal.requests, 3);
    QCOMPARE(proposal.placed, 3);
    QVERIFY(proposal.unmet.isEmpty());
    QCOMPARE(market.test.bookingOf(one)->partner.id, market.people[1]);
    QVERIFY(!market.test.bookingOf(other));
    QVERIFY(market.test.bookingOf(third));
    QVERIFY(waitingRequests(market.test.plan(), market.desk).isEmpty());
    QVERIFY(market.test.fill(5).changes.isEmpty());
}

void MatchmakingTest::mutualComesBeforeAcceptedBeforeOpen()
{
    Market market(4, 600, 10);
    const Id open = market.ask(0, 1);
    const Id accepted = market.ask(0, 2, RequestAnswer::Accepted);
    const Id mutual = market.ask(0, 3);
    market.ask(3, 0);
    BookingProposal proposal = market.test.fill();
    QVERIFY(market.test.bookingOf(mutual));
    QCOMPARE(MeetingsPlan::reasonOf(proposal.unmet, open),
             u"P Petrov0 has no time left: 1 other meeting(s)."_s);
    QVERIFY(MeetingEdits(*market.test.editor).removeRequests({mutual}));
    proposal = market.test.fill();
    // The other side's wish alone is one that nobody answered.
    QVERIFY(market.test.bookingOf(accepted));
}

void MatchmakingTest::declinedAndAwayAreLeftOut()
{
    Market market(4);
    const Id declined = market.ask(0, 1, RequestAnswer::Declined);
    const Id asked = market.ask(2, 3);
    market.test.edit<Person>(market.people[3],
                             [](Person& person) { person.status = PersonStatus::Cancelled; });
    const BookingProposal proposal = market.test.fill();
    QCOMPARE(market.meetings(), 0);
    QCOMPARE(proposal.requests, 1);
    QVERIFY(MeetingsPlan::reasonOf(proposal.unmet, declined).isEmpty());
    QCOMPARE(MeetingsPlan::reasonOf(proposal.unmet, asked),
             u"P Petrov3 cannot come when P Petrov2 can: does not come."_s);
}

void MatchmakingTest::tablesAreFewAndKept()
{
    Market market(8, 600, 60, 4);
    // Everybody with everybody of the other half: four at a time.
    for (int one = 0; one < 4; ++one) {
        for (int other = 4; other < 8; ++other)
            market.ask(one, other);
    }
    const BookingProposal proposal = market.test.fill();
    QCOMPARE(proposal.placed, 16);
    QVERIFY2(wrongMeetings(market.test.plan()).isEmpty(), qPrintable(wrongMeetings(market.test.plan())));
    // Of the two of each meeting one stays where he sat: at most one change for each meeting but the first.
    std::map<Id, std::map<int, int>> seats; // person, slot: table
    for (const Booking& booking : market.test.plan().all<Booking>()) {
        for (const Id human : humansOf(market.test.plan(), booking))
            seats[human][booking.slot] = booking.tableNumber.value_or(0);
    }
    int changes = 0;
    for (const auto& [person, tables] : seats) {
        int last = 0;
        for (const auto& [slot, table] : tables) {
            changes += last != 0 && last != table;
            last = table;
        }
    }
    QVERIFY2(changes <= 14, qPrintable(QString::number(changes)));
}

void MatchmakingTest::aPinnedMeetingKeepsItsTable()
{
    Market market(6, 600, 30, 3);
    const Id request = market.ask(0, 1);
    const Id booking = market.test.book(request, 0, 10);
    market.test.edit<Booking>(booking, [](Booking& record) {
        record.pinned = true;
        record.tableNumber = 3;
    });
    market.ask(2, 3);
    market.ask(4, 5);
    market.ask(0, 2);
    const Booking before = *market.test.plan().find<Booking>(booking);
    market.test.fill();
    QCOMPARE(*market.test.plan().find<Booking>(booking), before);
    QCOMPARE(market.meetings(), 4);
    QVERIFY2(wrongMeetings(market.test.plan()).isEmpty(), qPrintable(wrongMeetings(market.test.plan())));
}

void MatchmakingTest::aMeetingBesideTheSlotsHasItsTable()
{
    Market market(4, 600, 20, 1);
    const Id request = market.ask(0, 1);
    const Id booking = market.test.book(request, 0, 5, BookingStatus::Confirmed); // over both times
    market.test.edit<Booking>(booking, [](Booking& record) { record.tableNumber = 1; });
    const Id asked = market.ask(2, 3);
    const BookingProposal proposal = market.test.fill();
    QCOMPARE(market.meetings(), 1);
    QCOMPARE(proposal.placed, 1);
    QVERIFY(MeetingsPlan::reasonOf(proposal.unmet, asked).startsWith(u"All 1 tables are taken"_s));
}

void MatchmakingTest::manyPeopleMeet()
{
    Market market(60, 540, 120, 20);
    QRandomGenerator chance(4);
    QSet<QPair<int, int>> asked;
    ChangeSet changes;
    while (asked.size() < 240) {
        const int one = int(chance.bounded(60));
        const int other = int(chance.bounded(60));
        if (one == other || asked.contains({one, other}))
            continue;
        asked.insert({one, other});
        MeetingRequest request = market.test.request(market.desk, market.people[one]);
        request.id = market.test.editor->ids().next();
        request.partner = market.people[other];
        changes.add(request);
    }
    market.test.apply(changes);
    const BookingProposal proposal = market.test.fill();
    QVERIFY2(wrongMeetings(market.test.plan()).isEmpty(), qPrintable(wrongMeetings(market.test.plan())));
    QVERIFY2(proposal.gap < 0.005, qPrintable(proposal.sentence));
    QCOMPARE(proposal.requests, 240);
    QCOMPARE(proposal.requests - proposal.placed, proposal.unmet.size());
    for (const UnmetRequest& unmet : proposal.unmet)
        QVERIFY(unmet.reason.endsWith(u'.'));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::MatchmakingTest)
#include "MatchmakingTest.moc"
