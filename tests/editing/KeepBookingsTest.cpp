// The ground moves under bookings: they keep their number or time, or wait again; nobody is orphaned.
#include "DeskPlan.h"
#include "domain/References.h"
#include "editing/AgendaEdits.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class KeepBookingsTest : public QObject
{
    Q_OBJECT

    static QString told(const DeskPlan& test) { return meetingsMovedText(test.editor->lastChanges()); }
    static int seats(const DeskPlan& test) { return int(test.plan().all<BookingSeat>().size()); }

private slots:
    void init() { failOnWarnings(); }

    void aMovedItemMovesNoBooking()
    {
        DeskPlan test;
        const Id anna = test.meets(QStringLiteral("Anna"), test.marc, 40);
        AgendaEdits edits(*test.editor);
        QVERIFY(edits.type(test.itemId, AgendaField::Start, QStringLiteral("14:00")));
        QCOMPARE(test.slotOf(anna), 40);
        QCOMPARE(told(test), QString());
    }

    void aShortenedItemLeavesNoOrphan()
    {
        DeskPlan test;
        const Id anna = test.meets(QStringLiteral("Anna"), test.marc, 0);
        const Id boris = test.meets(QStringLiteral("Boris"), test.marc, 40);
        const Id clara = test.meets(QStringLiteral("Clara"), test.arnault, 40);
        const Plan before = test.plan();
        AgendaEdits edits(*test.editor);
        const Result<Said> said = edits.type(test.itemId, AgendaField::Minutes, QStringLiteral("40"));
        QVERIFY(said->endsWith(QStringLiteral(". 2 meetings wait again.")));
        QCOMPARE(test.slotOf(anna), 0);
        QCOMPARE(test.slotOf(boris), -1);
        QCOMPARE(test.slotOf(clara), -1);
        QCOMPARE(seats(test), 2);
        QVERIFY(planInFile(test.path()) == test.plan());
        QVERIFY(test.editor->undo());
        QVERIFY(test.plan() == before);
        QVERIFY(planInFile(test.path()) == before);
        QVERIFY(told(test).isEmpty());
    }

    void otherLengthsKeepTheNumber()
    {
        DeskPlan test;
        QList<Id> asked;
        for (int i = 0; i < 5; ++i)
            asked.append(test.meets(QString::number(i), test.marc, i * 10));
        const auto all = [&] {
            QList<int> found;
            for (const Id request : std::as_const(asked))
                found.append(test.slotOf(request));
            return found;
        };
        test.editDesk([](Helpdesk& desk) { desk.meetingMinutes = 8; });
        QCOMPARE(all(), (QList<int>{0, 8, 16, 24, 32}));
        QCOMPARE(told(test), QStringLiteral("4 meetings moved"));
        test.editDesk([](Helpdesk& desk) { desk.changeoverMinutes = 2; });
        QCOMPARE(all(), (QList<int>{0, 10, 20, 30, 40}));
        test.editDesk([](Helpdesk& desk) { desk.meetingMinutes = 15; });
        QCOMPARE(all(), (QList<int>{0, 17, 34, -1, -1}));
        QCOMPARE(told(test), QStringLiteral("2 meetings moved, 2 meetings wait again"));
        QCOMPARE(seats(test), 6);
    }

    void aBreakPutIn()
    {
        DeskPlan test;
        const Id anna = test.meets(QStringLiteral("Anna"), test.marc, 0);
        const Id boris = test.meets(QStringLiteral("Boris"), test.marc, 20);
        const Id clara = test.meets(QStringLiteral("Clara"), test.marc, 30);
        const Id coffee = test.item(QStringLiteral("Coffee"), 10, 0, ItemKind::Break);
        test.edit<AgendaItem>(coffee, [](AgendaItem& item) { item.pinnedStart = 12 * 60; });
        QCOMPARE(test.slotOf(anna), 0);
        QCOMPARE(test.slotOf(boris), -1);
        QCOMPARE(test.slotOf(clara), 30);
        QCOMPARE(told(test), QStringLiteral("1 meetings wait again"));
    }

    void anExpertsHours()
    {
        DeskPlan test;
        const Id anna = test.meets(QStringLiteral("Anna"), test.marc, 0);
        const Id boris = test.meets(QStringLiteral("Boris"), test.marc, 40);
        test.edit<HelpdeskExpert>(test.marc, [](HelpdeskExpert& expert) { expert.earliest = 11 * 60 + 45; });
        QCOMPARE(test.slotOf(anna), -1);
        QCOMPARE(test.slotOf(boris), 40);
        test.edit<HelpdeskExpert>(test.marc, [](HelpdeskExpert& expert) { expert.latest = 12 * 60 + 29; });
        QCOMPARE(test.slotOf(boris), -1);
    }

    void whoStoodBesideTheSlotsStays_andSoDoesWhatTookPlace()
    {
        DeskPlan test;
        const Id beside = test.meets(QStringLiteral("Beside"), test.marc, 45); // to 12:35, on purpose
        const Id done = test.meets(QStringLiteral("Done"), test.arnault, 40);
        test.edit<Booking>(liveBookingOf(test.plan(), done)->id,
                           [](Booking& booking) { booking.status = BookingStatus::TookPlace; });
        test.edit<AgendaItem>(test.itemId, [](AgendaItem& item) { item.minutes = 30; });
        QCOMPARE(test.slotOf(beside), 45);
        QCOMPARE(test.slotOf(done), 40);
    }

    void anExpertWhoGoes_withHisPersonOrWithout()
    {
        DeskPlan test;
        const Id anna = test.meets(QStringLiteral("Anna"), test.marc, 0);
        Booking bare; // booked by a script, without a request
        bare.helpdesk = test.desk;
        bare.expert = test.marc;
        bare.slot = 10;
        bare.person = test.person(QStringLiteral("Bare"), QStringLiteral("B"));
        test.add(bare);
        const Plan before = test.plan();
        test.apply(removeExpert(test.plan(), test.marc, test.editor->ids()));
        QCOMPARE(test.slotOf(anna), -1);
        QCOMPARE(waitingRequests(test.plan(), test.desk).size(), 2);
        QCOMPARE(seats(test), 0);
        QVERIFY(test.editor->undo());
        QVERIFY(test.plan() == before);
        ChangeSet person;
        removeWithDependants(test.plan(), Table::Person, test.plan().find<HelpdeskExpert>(test.marc)->person,
                             person);
        test.apply(person);
        QCOMPARE(test.slotOf(anna), -1);
        QCOMPARE(waitingRequests(test.plan(), test.desk).size(), 2);
        QVERIFY(test.plan().all<Booking>().isEmpty());
        QCOMPARE(told(test), QStringLiteral("2 meetings wait again"));
        QVERIFY(planInFile(test.path()) == test.plan());
    }

    void aPartnerWhoGoesTakesMeetingAndWishAlong()
    {
        DeskPlan test;
        test.edit<AgendaItem>(test.itemId, [](AgendaItem& item) { item.kind = ItemKind::Matchmaking; });
        MeetingRequest request;
        request.helpdesk = test.desk;
        request.person = test.person(QStringLiteral("A"), QStringLiteral("A"));
        request.partner = test.person(QStringLiteral("B"), QStringLiteral("B"));
        const Id asked = test.add(request);
        test.apply(bookRequest(test.plan(), asked, {0, request.partner, 10}, test.editor->ids()));
        QCOMPARE(seats(test), 2);
        ChangeSet person;
        removeWithDependants(test.plan(), Table::Person, request.partner, person);
        test.apply(person);
        QVERIFY(test.plan().all<Booking>().isEmpty());
        QVERIFY(test.plan().all<MeetingRequest>().isEmpty());
        QCOMPARE(seats(test), 0);
    }

    void removingTheItemTakesAllAlong()
    {
        DeskPlan test;
        test.meets(QStringLiteral("Anna"), test.marc, 0);
        AgendaEdits edits(*test.editor);
        const Plan before = test.plan();
        const Result<Said> said = edits.remove({test.itemId});
        QVERIFY(said);
        QVERIFY(!said->contains(QStringLiteral("wait")));
        for (const Table table : {Table::Helpdesk, Table::HelpdeskExpert, Table::MeetingRequest,
                                  Table::Booking, Table::BookingSeat})
            QCOMPARE(test.plan().rows(table).size(), 0);
        QVERIFY(test.editor->undo());
        QVERIFY(test.plan() == before);
    }

    // Two helpdesks whose longer meetings would meet: who is in both waits at the one that grew.
    void nobodyComesToSitInTwo()
    {
        DeskPlan test;
        const Id item = test.item(QStringLiteral("Second"), 40, 0, ItemKind::Helpdesk);
        test.edit<AgendaItem>(item, [](AgendaItem& record) { record.pinnedStart = 12 * 60; });
        HelpdeskWish wish;
        wish.item = item;
        wish.experts = {test.person(QStringLiteral("Third"), QStringLiteral("Expert"))};
        const NewHelpdesk second = addHelpdesk(test.plan(), wish, test.editor->ids());
        test.apply(second.changes);
        const Id anna = test.meets(QStringLiteral("Anna"), test.marc, 10); // 11:50
        const Id person = test.plan().find<MeetingRequest>(anna)->person;
        test.apply(bookPerson(test.plan(), second.helpdesk, person,
                              {expertsOf(test.plan(), second.helpdesk).constFirst(), 0, 0},
                              test.editor->ids()));                      // 12:00
        test.editDesk([](Helpdesk& desk) { desk.meetingMinutes = 12; }); // 11:52 to 12:04
        QCOMPARE(test.slotOf(anna), -1);
        QVERIFY(planInFile(test.path()) == test.plan());
    }

    // Two helpdesks one after the other: the second moves upon the first, and who would be at both waits
    // there.
    void aMovedHelpdeskDoublesNobody()
    {
        DeskPlan test;
        const Id item = test.item(QStringLiteral("Second"), 40, 0, ItemKind::Helpdesk);
        test.edit<AgendaItem>(item, [](AgendaItem& record) { record.pinnedStart = 14 * 60; });
        HelpdeskWish wish;
        wish.item = item;
        wish.experts = {test.person(QStringLiteral("Third"), QStringLiteral("Expert"))};
        const NewHelpdesk second = addHelpdesk(test.plan(), wish, test.editor->ids());
        test.apply(second.changes);
        const Id anna = test.meets(QStringLiteral("Anna"), test.marc, 0); // 11:40
        const Id person = test.plan().find<MeetingRequest>(anna)->person;
        const Id expert = expertsOf(test.plan(), second.helpdesk).constFirst();
        test.apply(
            bookPerson(test.plan(), second.helpdesk, person, {expert, 0, 0}, test.editor->ids())); // 14:00
        const Plan before = test.plan();
        test.edit<AgendaItem>(item, [](AgendaItem& record) { record.pinnedStart = 11 * 60 + 40; });
        QCOMPARE(test.slotOf(anna), 0);
        QCOMPARE(waitingRequests(test.plan(), second.helpdesk).size(), 1);
        QCOMPARE(told(test), QStringLiteral("1 meetings wait again"));
        QVERIFY(planInFile(test.path()) == test.plan());
        QVERIFY(test.editor->undo());
        QVERIFY(test.plan() == before);
    }

    // Who was invited must be told: the row stays, cancelled, and the request waits.
    void aConfirmedMeetingThatWaitsIsCancelled()
    {
        DeskPlan test;
        const Id anna = test.meets(QStringLiteral("Anna"), test.marc, 40);
        Booking bare; // without a request
        bare.helpdesk = test.desk;
        bare.expert = test.arnault;
        bare.slot = 40;
        bare.person = test.person(QStringLiteral("Bare"), QStringLiteral("B"));
        bare.status = BookingStatus::Confirmed;
        const Id other = test.add(bare);
        const Id booking = liveBookingOf(test.plan(), anna)->id;
        test.edit<Booking>(booking, [](Booking& row) { row.status = BookingStatus::Confirmed; });
        const Plan before = test.plan();
        test.edit<AgendaItem>(test.itemId, [](AgendaItem& item) { item.minutes = 40; });
        for (const Id id : {booking, other}) {
            QVERIFY(test.plan().find<Booking>(id));
            QCOMPARE(test.plan().find<Booking>(id)->status, BookingStatus::Cancelled);
        }
        QCOMPARE(test.slotOf(anna), -1);
        QCOMPARE(waitingRequests(test.plan(), test.desk).size(), 2);
        QCOMPARE(told(test), QStringLiteral("2 meetings wait again"));
        QCOMPARE(seats(test), 0);
        QVERIFY(test.editor->undo());
        QVERIFY(test.plan() == before);
        test.apply(pushToWaiting(test.plan(), {booking}, test.editor->ids()));
        QCOMPARE(test.plan().find<Booking>(booking)->status, BookingStatus::Cancelled);
        QCOMPARE(test.slotOf(anna), -1);
        // A new meeting for the same request is another one.
        test.apply(bookRequest(test.plan(), anna, {test.marc, 0, 0}, test.editor->ids()));
        QCOMPARE(test.slotOf(anna), 0);
        QVERIFY(liveBookingOf(test.plan(), anna)->id != booking);
        QVERIFY(planInFile(test.path()) == test.plan());
    }

    // Of two meetings without request that go, the set asks for one again: the other is asked for too.
    void eachMeetingIsAskedForAgain()
    {
        DeskPlan test;
        Booking bare;
        bare.helpdesk = test.desk;
        bare.expert = test.marc;
        bare.person = test.person(QStringLiteral("Bare"), QStringLiteral("B"));
        test.add(bare);
        bare.slot = 20;
        test.add(bare);
        ChangeSet changes;
        MeetingRequest request;
        request.id = test.editor->ids().next();
        request.helpdesk = test.desk;
        request.person = bare.person;
        changes.add(request);
        removeWithDependants(test.plan(), Table::HelpdeskExpert, test.marc, changes);
        test.apply(changes);
        QCOMPARE(waitingRequests(test.plan(), test.desk).size(), 2);
    }

    // Steps that do not move the ground are not looked at.
    void ordinaryTypingIsNoneOfIt()
    {
        DeskPlan test;
        const Id anna = test.meets(QStringLiteral("Anna"), test.marc, 40);
        const Plan plan = test.plan();
        AgendaItem title = *plan.find<AgendaItem>(test.itemId);
        title.title = QStringLiteral("Other");
        title.abstract = QStringLiteral("Text");
        ChangeSet typing;
        typing.edit(*plan.find<AgendaItem>(test.itemId), title);
        QVERIFY(!concernsBookings(plan, typing));
        AgendaItem shorter = title;
        shorter.minutes = 10;
        ChangeSet shortening;
        shortening.edit(*plan.find<AgendaItem>(test.itemId), shorter);
        QVERIFY(concernsBookings(plan, shortening));
        test.apply(pushToWaiting(test.plan(), {liveBookingOf(test.plan(), anna)->id}, test.editor->ids()));
        QVERIFY(!concernsBookings(test.plan(), shortening)); // nothing is booked
    }
};

CONVENOR_TEST_CORE(KeepBookingsTest)
#include "KeepBookingsTest.moc"
