// Nobody is in two meetings at once: within a helpdesk the file refuses it, across helpdesks the editor.
#include "EditorPlan.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class DoubleBookingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void acrossHelpdesks_isRefused();
    void inOneHelpdesk_isRefused();
    void undo_isNeverRefused();
    void byLongerMeetings_waits();
    void acrossDays_isRefused();
    void booking_takesItsSeatsAlong();
};

namespace {
// A helpdesk of its own item at a time, with one expert; a booking of a person at a slot.
struct Desk
{
    Desk(EditorPlan& plan, int start) : test(plan)
    {
        const Id item = test.item(QStringLiteral("Helpdesk"), 50, 0, ItemKind::Helpdesk);
        test.edit<AgendaItem>(item, [start](AgendaItem& record) { record.pinnedStart = start; });
        helpdesk = test.add(Helpdesk{.agendaItem = item, .name = {}});
        expertPerson = test.person(QStringLiteral("E"), QStringLiteral("Expert %1").arg(start));
        expert = test.add(HelpdeskExpert{.id = 0,
                                         .helpdesk = helpdesk,
                                         .person = expertPerson,
                                         .room = {},
                                         .place = {},
                                         .link = {},
                                         .topics = {},
                                         .earliest = {},
                                         .latest = {}});
    }
    Result<qint64> book(Id person, int slot)
    {
        ChangeSet changes;
        Booking booking;
        booking.id = test.editor->ids().next();
        booking.helpdesk = helpdesk;
        booking.expert = expert;
        booking.person = person;
        booking.slot = slot;
        changes.add(booking);
        return test.editor->apply(QStringLiteral("Book"), changes);
    }
    EditorPlan& test;
    Id helpdesk = 0;
    Id expertPerson = 0;
    Id expert = 0;
};
} // namespace

void DoubleBookingTest::acrossHelpdesks_isRefused()
{
    EditorPlan test;
    Desk first(test, 600);
    Desk second(test, 620);
    const Id anna = test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    QVERIFY(first.book(anna, 20)); // 10:20 to 10:30
    const Plan before = test.plan();
    const Result<qint64> overlapping = second.book(anna, 5); // 10:25
    QVERIFY(!overlapping);
    QCOMPARE(overlapping.error().kind, ErrorKind::DoubleBooked);
    QCOMPARE(overlapping.error().subject, QStringLiteral("Anna Bell"));
    QCOMPARE(overlapping.error().detail, QStringLiteral("10:25"));
    QVERIFY(test.plan() == before);
    QVERIFY(planInFile(test.path()) == before);
    QVERIFY(second.book(anna, 10)); // 10:30: touching is no overlap
}

void DoubleBookingTest::inOneHelpdesk_isRefused()
{
    EditorPlan test;
    Desk desk(test, 600);
    const Id anna = test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    const Id boris = test.person(QStringLiteral("Boris"), QStringLiteral("Iliev"));
    QVERIFY(desk.book(anna, 20));
    const Result<qint64> sameSlot = desk.book(boris, 20); // the expert is taken
    QVERIFY(!sameSlot);
    QCOMPARE(sameSlot.error().kind, ErrorKind::DoubleBooked);
    QVERIFY(desk.book(boris, 30));
}

// Moving an agenda item would bring meetings together: the one that moved waits; taking steps back works.
void DoubleBookingTest::undo_isNeverRefused()
{
    EditorPlan test;
    Desk first(test, 600);
    Desk second(test, 700);
    const Id anna = test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    QVERIFY(first.book(anna, 0));
    QVERIFY(second.book(anna, 0));
    const Id item = test.plan().find<Helpdesk>(second.helpdesk)->agendaItem;
    const Plan apart = test.plan();
    test.edit<AgendaItem>(item, [](AgendaItem& record) { record.pinnedStart = 600; });
    const Plan moved = test.plan();
    QCOMPARE(moved.all<Booking>().size(), 1);
    QCOMPARE(moved.all<BookingSeat>().size(), 2);
    QVERIFY(test.editor->undo());
    QVERIFY(test.plan() == apart);
    QVERIFY(planInFile(test.path()) == apart);
    QVERIFY(test.editor->redo());
    QVERIFY(test.plan() == moved);
}

// Longer meetings keep their number, and whoever would come to sit in two waits again: nothing is refused.
void DoubleBookingTest::byLongerMeetings_waits()
{
    EditorPlan test;
    Desk desk(test, 600);
    Desk other(test, 625);
    const Id anna = test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    QVERIFY(desk.book(anna, 0));
    QVERIFY(desk.book(anna, 10));
    QVERIFY(other.book(anna, 0)); // 10:25
    test.edit<Helpdesk>(desk.helpdesk, [](Helpdesk& record) { record.meetingMinutes = 25; });
    QList<int> places;
    for (const Booking& booking : test.plan().all<Booking>())
        places.append(booking.helpdesk == desk.helpdesk ? booking.slot : -1);
    QCOMPARE(places, (QList<int>{0, -1}));
    QCOMPARE(test.plan().all<MeetingRequest>().size(), 1); // the one at 10:25 had no request
    QVERIFY(test.editor->undo());
    QCOMPARE(test.plan().all<Booking>().size(), 3);
}

void DoubleBookingTest::acrossDays_isRefused()
{
    EditorPlan test;
    Desk late(test, 25 * 60); // one o'clock of the next day
    Day next;
    next.date = QDate(2021, 12, 11);
    const Id day = test.add(next);
    Desk early(test, 60);
    const Id item = test.plan().find<Helpdesk>(early.helpdesk)->agendaItem;
    test.edit<AgendaItem>(item, [day](AgendaItem& record) { record.day = day; });
    const Id anna = test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    QVERIFY(late.book(anna, 0));
    const Result<qint64> step = early.book(anna, 5);
    QVERIFY(!step);
    QCOMPARE(step.error().kind, ErrorKind::DoubleBooked);
    QVERIFY(early.book(anna, 10));
}

void DoubleBookingTest::booking_takesItsSeatsAlong()
{
    EditorPlan test;
    Desk desk(test, 600);
    const Id anna = test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    const Id boris = test.person(QStringLiteral("Boris"), QStringLiteral("Iliev"));
    const Plan none = test.plan();
    const auto seated = [&] {
        QSet<QPair<Id, int>> all;
        for (const BookingSeat& seat : test.plan().all<BookingSeat>())
            all.insert({seat.person, seat.slot});
        return all;
    };
    QVERIFY(desk.book(anna, 20));
    const Plan booked = test.plan();
    QCOMPARE(seated(), (QSet<QPair<Id, int>>{{anna, 20}, {desk.expertPerson, 20}}));
    const Id booking = (*test.plan().all<Booking>().begin()).id;
    test.edit<Booking>(booking, [&](Booking& edit) {
        edit.slot = 30;
        edit.person = boris;
    });
    QCOMPARE(seated(), (QSet<QPair<Id, int>>{{boris, 30}, {desk.expertPerson, 30}}));
    // A seat cannot be taken away from under a booking.
    ChangeSet seat;
    seat.remove(*test.plan().all<BookingSeat>().begin());
    test.apply(seat);
    QCOMPARE(seated(), (QSet<QPair<Id, int>>{{boris, 30}, {desk.expertPerson, 30}}));
    test.edit<Booking>(booking, [](Booking& edit) { edit.status = BookingStatus::Cancelled; });
    QVERIFY(seated().isEmpty());
    for (int i = 0; i < 3; ++i)
        QVERIFY(test.editor->undo());
    QVERIFY(test.plan() == booked);
    QVERIFY(test.editor->undo());
    QVERIFY(test.plan() == none);
    QVERIFY(planInFile(test.path()) == none);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::DoubleBookingTest)
#include "DoubleBookingTest.moc"
