// The order of importance of meetings, in numbers.
#include "editing/meetings/MeetingWorths.h"

#include "TestMain.h"

namespace convenor {
class MeetingWorthsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void importanceHasItsOrder_data();
    void importanceHasItsOrder();
    void manyPrioritiesStayInOrder();
};

void MeetingWorthsTest::importanceHasItsOrder_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("isMatchmaking");
    for (const int requests : {2, 13, 800, 20'000}) {
        QTest::addRow("helpdesk of %d", requests) << requests << false;
        QTest::addRow("matchmaking of %d", requests) << requests << true;
    }
}

void MeetingWorthsTest::importanceHasItsOrder()
{
    QFETCH(const int, requests);
    QFETCH(const bool, isMatchmaking);
    QList<int> priorities(requests, 0);
    priorities[0] = 7;
    priorities.append(-3);
    const MeetingWorths worths(priorities, !isMatchmaking);
    const int kind = isMatchmaking ? 3 : 1;
    const int last = isMatchmaking ? 0 : requests; // place on the list
    const MeetingClaim least{.priority = 0, .arrival = last, .isFirstTimer = false, .kind = 1};
    const MeetingClaim most{.priority = 0, .arrival = 0, .isFirstTimer = true, .kind = kind};
    MeetingClaim urgent = least;
    urgent.priority = 7;
    const int first = worths.ofFirstMeeting();
    QVERIFY(worths.ofMeeting(least, 3) > 0);
    // A higher priority against two first meetings, a first meeting against three second ones, two meetings
    // against whatever one can be worth.
    QVERIFY(worths.ofMeeting(urgent, 3) > 2 * (worths.ofMeeting(most, 0) + first));
    MeetingClaim lowest = least; // of the lowest priority, which adds nothing
    lowest.priority = -3;
    MeetingClaim best = most;
    best.priority = -3;
    QVERIFY(worths.ofMeeting(lowest, 3) + first > 3 * worths.ofMeeting(best, 0));
    MeetingClaim alike = most;
    alike.kind = 1;
    QVERIFY(2 * worths.ofMeeting(least, 3) > worths.ofMeeting(alike, 0));
    QVERIFY(worths.ofMeeting(lowest, 3) > 0);
    // A first-timer against arrival, arrival against wishes, wishes.
    MeetingClaim newcomer = least;
    newcomer.isFirstTimer = true;
    MeetingClaim early = least;
    early.arrival = 0;
    QVERIFY(worths.ofMeeting(newcomer, 3) > worths.ofMeeting(early, 0));
    if (!isMatchmaking) {
        MeetingClaim before = least;
        before.arrival = last - 1;
        QVERIFY(worths.ofMeeting(before, 3) - worths.ofMeeting(least, 3) >=
                10 * (worths.ofMeeting(least, 0) - worths.ofMeeting(least, 3)));
    }
    for (int wish = 0; wish < 3; ++wish)
        QVERIFY(worths.ofMeeting(least, wish) > worths.ofMeeting(least, wish + 1));
    QCOMPARE(worths.ofMeeting(least, 3), worths.ofMeeting(least, 4));
}

void MeetingWorthsTest::manyPrioritiesStayInOrder()
{
    QList<int> priorities;
    for (int i = 0; i < 5000; ++i)
        priorities.append(i * 1000 - 2'000'000);
    const MeetingWorths worths(priorities, true);
    int last = 0;
    for (int i = 0; i < 5000; i += 7) {
        const int worth =
            worths.ofMeeting({.priority = priorities[i], .arrival = 10, .isFirstTimer = true}, 0);
        QVERIFY(worth >= last && worth > 0);
        last = worth;
    }
    const MeetingClaim highest{.priority = priorities.constLast(), .arrival = 5000};
    const MeetingClaim next{.priority = priorities[4998], .arrival = 0};
    QVERIFY(worths.ofMeeting(highest, 3) > 2 * worths.ofMeeting(next, 0));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::MeetingWorthsTest)
#include "MeetingWorthsTest.moc"
