// Requests into meetings: who is served, what stays, and why the others wait.
#include "MeetingsPlan.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

class MeetingBookerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void theHalfDayIsFilled();
    void thirteenAskForTenPlaces();
    void pinnedAndConfirmedStay();
    void tentativeOnesMoveForMore();
    void everybodyOneBeforeAnybodyTwo();
    void firstTimersComeFirst();
    void limitsHold();
    void expertsHaveTheirBreak();
    void ownSessionsAndGroupsBlock();
    void otherHelpdesksAreKnown();
    void whoKnowsTheTopicIsFound();
    void nothingToDoChangesNothing();
    void whatCannotBeAskedIsSaid();
    void thePlanMayHaveMovedOn();
    void theSameSeedGivesTheSame();
    void reasonsAsThingsStand();
    void meetingsOfTheOtherSortStay();
    void noShowPairsHadTheirMeeting();
    void thePartnersOwnSessionBlocks();
};

void MeetingBookerTest::theHalfDayIsFilled()
{
    MeetingsPlan test(u"online-half-day"_s);
    const BookingProposal proposal = test.fill();
    QCOMPARE(proposal.requests, 13);
    QCOMPARE(proposal.placed, 10);
    QCOMPARE(proposal.gap, 0.0);
    QCOMPARE(proposal.sentence, u"10 of 13 requests are booked, which is proven best; 3 wait."_s);
    QCOMPARE(proposal.unmet.size(), 3);
    for (const UnmetRequest& unmet : proposal.unmet) {
        QCOMPARE(test.plan().find<MeetingRequest>(unmet.request)->priority, 0);
        QCOMPARE(unmet.reason,
                 u"Arnault Morisson and Marc Pattinson have no free place (10 taken by meetings "
                 "that are confirmed, of a higher priority or asked for earlier)."_s);
    }
    QVERIFY2(wrongMeetings(test.plan()).isEmpty(), qPrintable(wrongMeetings(test.plan())));
}

void MeetingBookerTest::thirteenAskForTenPlaces()
{
    MeetingsPlan test(u"online-half-day"_s);
    // The same people ask in a workshop in which nothing is booked yet.
    QList<Id> bookings;
    for (const Booking& booking : test.plan().all<Booking>())
        bookings.append(booking.id);
    QVERIFY(MeetingEdits(*test.editor).pushToWaiting(bookings));
    QCOMPARE(waitingRequests(test.plan(), (*test.plan().all<Helpdesk>().begin()).id).size(), 13);
    const BookingProposal proposal = test.fill();
    QCOMPARE(proposal.placed, 10);
    QCOMPARE(proposal.booked, 10);
    QCOMPARE(proposal.gap, 0.0);
    QVERIFY2(wrongMeetings(test.plan()).isEmpty(), qPrintable(wrongMeetings(test.plan())));
    // Those who wait asked last among those with the lowest priority.
    QList<Id> last;
    for (const MeetingRequest& request : test.plan().all<MeetingRequest>()) {
        if (request.priority == 0)
            last.append(request.id);
    }
    QList<Id> waiting;
    for (const UnmetRequest& unmet : proposal.unmet)
        waiting.append(unmet.request);
    QCOMPARE(waiting, last.last(3));
    // Whoever named an expert is with him, and nobody outside the time asked for.
    const int start = 700;
    for (const MeetingRequest& request : test.plan().all<MeetingRequest>()) {
        const Booking* booking = test.bookingOf(request.id);
        if (!booking)
            continue;
        QVERIFY(request.expert == 0 || request.expert == booking->expert);
        QVERIFY(start + booking->slot >= request.earliest.value_or(0));
        QVERIFY(start + booking->slot + 10 <= request.latest.value_or(1440));
    }
}

void MeetingBookerTest::pinnedAndConfirmedStay()
{
    MeetingsPlan test;
    const Id desk = test.helpdeskAt();
    const Id marc = test.expert(desk, test.person(u"Marc"_s, u"Pattinson"_s));
    QList<Id> requests;
    for (int i = 0; i < 8; ++i)
        requests.append(test.ask(desk, test.person(u"A"_s, u"Person%1"_s.arg(i)), marc, i));
    const Id pinned = test.book(requests[0], marc, 20);
    test.edit<Booking>(pinned, [](Booking& booking) { booking.pinned = true; });
    const Id confirmed = test.book(requests[1], marc, 0, BookingStatus::Confirmed);
    // Beside the slots, since the meetings were longer once.
    const Id beside = test.book(requests[2], marc, 35, BookingStatus::Confirmed);
    const QList<Booking> before{*test.plan().find<Booking>(pinned), *test.plan().find<Booking>(confirmed),
                                *test.plan().find<Booking>(beside)};
    const BookingProposal proposal = test.fill();
    for (const Booking& booking : before)
        QCOMPARE(*test.plan().find<Booking>(booking.id), booking);
    // The one from 12:15 to 12:25 takes two of the five times.
    QCOMPARE(proposal.placed, 4);
    QVERIFY(test.bookingOf(requests[7]));
    QCOMPARE(
        MeetingsPlan::reasonOf(proposal.unmet, requests[6]),
        u"Marc Pattinson has no free place (3 taken by meetings that are confirmed, pinned or of a higher priority)."_s);
}

void MeetingBookerTest::tentativeOnesMoveForMore()
{
    MeetingsPlan test;
    const Id desk = test.helpdeskAt(700, 20);
    const Id marc = test.expert(desk, test.person(u"Marc"_s, u"Pattinson"_s));
    const Id anna = test.ask(desk, test.person(u"Anna"_s, u"Bell"_s), marc);
    const Id booking = test.book(anna, marc, 0);
    MeetingRequest early = test.request(desk, test.person(u"Ivan"_s, u"Petrov"_s), marc);
    early.latest = 710;
    const Id ivan = test.add(early);
    const BookingProposal proposal = test.fill();
    QCOMPARE(proposal.moved, 1);
    QCOMPARE(proposal.booked, 1);
    QCOMPARE(test.plan().find<Booking>(booking)->slot, 10);
    QCOMPARE(test.bookingOf(ivan)->slot, 0);
    QCOMPARE(proposal.sentence, u"All 2 requests are booked."_s);
    // And gives way to a higher priority: its request waits.
    const Id zoe = test.ask(desk, test.person(u"Zoe"_s, u"Marinova"_s), marc, 5);
    const BookingProposal next = test.fill();
    QCOMPARE(next.freed, 1);
    QVERIFY(test.bookingOf(zoe));
    QCOMPARE(next.unmet.size(), 1);
    QCOMPARE(next.unmet[0].request, ivan);
}

void MeetingBookerTest::everybodyOneBeforeAnybodyTwo()
{
    MeetingsPlan test;
    const Id desk = test.helpdeskAt(700, 30);
    const Id marc = test.expert(desk, test.person(u"Marc"_s, u"Pattinson"_s));
    const Id anna = test.person(u"Anna"_s, u"Bell"_s);
    QList<Id> own;
    for (int i = 0; i < 3; ++i)
        own.append(test.ask(desk, anna, marc));
    const Id ivan = test.ask(desk, test.person(u"Ivan"_s, u"Petrov"_s), marc);
    const Id zoe = test.ask(desk, test.person(u"Zoe"_s, u"Marinova"_s), marc);
    const BookingProposal proposal = test.fill();
    QVERIFY(test.bookingOf(ivan) && test.bookingOf(zoe));
    QCOMPARE(proposal.placed, 3);
    QVERIFY(MeetingsPlan::reasonOf(proposal.unmet, own[2]).contains(u"somebody's first"_s));
    // Where second meetings count like first ones, who asked first comes first.
    test.edit<Helpdesk>(desk, [](Helpdesk& record) { record.oneEachFirst = false; });
    test.fill();
    for (const Id request : std::as_const(own))
        QVERIFY(test.bookingOf(request));
}

void MeetingBookerTest::firstTimersComeFirst()
{
    MeetingsPlan test;
    const Id desk = test.helpdeskAt(700, 10);
    const Id marc = test.expert(desk, test.person(u"Marc"_s, u"Pattinson"_s));
    const Id anna = test.ask(desk, test.person(u"Anna"_s, u"Bell"_s), marc);
    const Id newcomer = test.person(u"Ivan"_s, u"Petrov"_s);
    test.edit<Person>(newcomer, [](Person& person) { person.firstTimer = true; });
    const Id ivan = test.ask(desk, newcomer, marc);
    test.fill();
    QVERIFY(test.bookingOf(anna));
    test.edit<Helpdesk>(desk, [](Helpdesk& record) { record.firstTimersFirst = true; });
    const BookingProposal proposal = test.fill();
    QVERIFY(test.bookingOf(ivan));
    QCOMPARE(MeetingsPlan::reasonOf(proposal.unmet, anna),
             u"Marc Pattinson has no free place (1 taken by meetings that are a first-timer's)."_s);
}

void MeetingBookerTest::limitsHold()
{
    MeetingsPlan test;
    const Id desk = test.helpdeskAt();
    const Id marc = test.expert(desk, test.person(u"Marc"_s, u"Pattinson"_s));
    test.edit<Helpdesk>(desk, [](Helpdesk& record) {
        record.mostPerPerson = 1;
        record.mostPerOrganisation = 2;
    });
    const Id anna = test.person(u"Anna"_s, u"Bell"_s);
    test.ask(desk, anna, marc);
    const Id again = test.ask(desk, anna, marc);
    QList<Id> ofOne;
    for (const QString& spelling : {u"Sofia University"_s, u"SOFIA  university"_s, u"Sofia University"_s}) {
        const Id person = test.person(u"P"_s, u"Petrov%1"_s.arg(ofOne.size()));
        test.edit<Person>(person, [&spelling](Person& record) { record.organisation = spelling; });
        ofOne.append(test.ask(desk, person, marc));
    }
    const BookingProposal proposal = test.fill();
    QCOMPARE(proposal.placed, 3);
    QCOMPARE(MeetingsPlan::reasonOf(proposal.unmet, again),
             u"No more than 1 meeting(s) each: Anna Bell has as many."_s);
    QCOMPARE(MeetingsPlan::reasonOf(proposal.unmet, ofOne[2]),
             u"No more than 2 meeting(s) for one organisation: “Sofia University” has as many."_s);
}

void MeetingBookerTest::expertsHaveTheirBreak()
{
    MeetingsPlan test;
    const Id desk = test.helpdeskAt();
    const Id marc = test.expert(desk, test.person(u"Marc"_s, u"Pattinson"_s));
    test.edit<Helpdesk>(desk, [](Helpdesk& record) { record.mostInRow = 2; });
    for (int i = 0; i < 5; ++i)
        test.ask(desk, test.person(u"P"_s, u"Petrov%1"_s.arg(i)), marc);
    const BookingProposal proposal = test.fill();
    QCOMPARE(proposal.placed, 4);
    QSet<int> taken;
    for (const Booking& booking : test.plan().all<Booking>())
        taken.insert(booking.slot);
    QCOMPARE(taken, (QSet<int>{0, 10, 30, 40}));
    QCOMPARE(proposal.unmet.size(), 1);
    QCOMPARE(proposal.unmet[0].reason, u"Marc Pattinson needs a break after 2 meeting(s) in a row."_s);
}

void MeetingBookerTest::ownSessionsAndGroupsBlock()
{
    MeetingsPlan test;
    const Id desk = test.helpdeskAt();
    const Id marc = test.expert(desk, test.person(u"Marc"_s, u"Pattinson"_s));
    const Id session = test.itemAt(u"Reflection"_s, 690, 40, ItemKind::Talk); // until 12:10
    const Id anna = test.person(u"Anna"_s, u"Bell"_s);
    Assignment role;
    role.person = anna;
    role.agendaItem = session;
    test.add(role);
    const Id asked = test.ask(desk, anna, marc);
    MeetingRequest early = test.request(desk, anna, marc);
    early.latest = 720;
    const Id tooEarly = test.add(early);
    const BookingProposal proposal = test.fill();
    QCOMPARE(test.bookingOf(asked)->slot, 30);
    QVERIFY(!test.bookingOf(tooEarly));
    QCOMPARE(MeetingsPlan::reasonOf(proposal.unmet, tooEarly),
             u"Anna Bell asked for a meeting until 12:00, but cannot come then: Reflection until 12:10."_s);
    // Unless she says so.
    test.edit<MeetingRequest>(tooEarly, [](MeetingRequest& request) { request.duringSessions = true; });
    test.fill();
    QVERIFY(test.bookingOf(tooEarly));
    QVERIFY(test.bookingOf(tooEarly)->slot < 20);
}

void MeetingBookerTest::otherHelpdesksAreKnown()
{
    MeetingsPlan test;
    const Id marc = test.person(u"Marc"_s, u"Pattinson"_s);
    const Id anna = test.person(u"Anna"_s, u"Bell"_s);
    const Id late = test.helpdeskAt(720, 20);
    const Id early = test.helpdeskAt(700, 30); // until 12:10
    const Id atLate = test.ask(late, anna, test.expert(late, marc));
    const Id atEarly = test.ask(early, anna, test.expert(early, test.person(u"Arnault"_s, u"Morisson"_s)));
    test.edit<MeetingRequest>(atEarly, [](MeetingRequest& request) { request.earliest = 720; });
    const BookingProposal proposal = test.fill();
    QCOMPARE(proposal.helpdesks, (QList<Id>{early, late})); // in the order of the agenda
    QCOMPARE(test.bookingOf(atEarly)->slot, 20);            // 12:00
    QCOMPARE(test.bookingOf(atLate)->slot, 10);             // 12:10
    QVERIFY2(wrongMeetings(test.plan()).isEmpty(), qPrintable(wrongMeetings(test.plan())));
}

void MeetingBookerTest::whoKnowsTheTopicIsFound()
{
    MeetingsPlan test;
    const Id desk = test.helpdeskAt(700, 10);
    const Id marc = test.expert(desk, test.person(u"Marc"_s, u"Pattinson"_s), u"state aid; clusters"_s);
    const Id arnault = test.expert(desk, test.person(u"Arnault"_s, u"Morisson"_s), u"clusters"_s);
    MeetingRequest aid = test.request(desk, test.person(u"Anna"_s, u"Bell"_s));
    aid.knows = u"State aid"_s;
    const Id first = test.add(aid);
    const Id any = test.ask(desk, test.person(u"Ivan"_s, u"Petrov"_s));
    MeetingRequest moon = test.request(desk, test.person(u"Zoe"_s, u"Marinova"_s));
    moon.knows = u"moon"_s;
    const Id nobody = test.add(moon);
    const BookingProposal proposal = test.fill();
    QCOMPARE(test.bookingOf(first)->expert.id, marc);
    QCOMPARE(test.bookingOf(any)->expert.id, arnault);
    QCOMPARE(MeetingsPlan::reasonOf(proposal.unmet, nobody), u"Nobody at “Desk” knows about “moon”."_s);
}

void MeetingBookerTest::nothingToDoChangesNothing()
{
    MeetingsPlan test(u"online-half-day"_s);
    test.fill();
    const Plan before = test.plan();
    const qint64 revision = test.editor->revision();
    const BookingProposal again = test.fill(7);
    QVERIFY(again.changes.isEmpty());
    QCOMPARE(test.editor->revision(), revision);
    QVERIFY(test.plan() == before);
}

void MeetingBookerTest::whatCannotBeAskedIsSaid()
{
    MeetingsPlan test;
    CountingIds ids(1'000'000);
    const Result<BookingProposal> none = bookMeetings(test.plan(), {}, ids);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::WrongFormat);
    QCOMPARE(none.error().subject, u"meetings"_s);
    QVERIFY(none.error().detail.contains(u"no helpdesk"_s));
    const Result<BookingProposal> unknown = bookMeetings(test.plan(), {{77}, 1, 0}, ids);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::NoSuchRecord);
    const Id desk = test.helpdeskAt(0, 1000);
    test.edit<Helpdesk>(desk, [](Helpdesk& record) { record.meetingMinutes = 1; });
    const Result<BookingProposal> tooMany = bookMeetings(test.plan(), {}, ids);
    QVERIFY(!tooMany);
    QVERIFY2(tooMany.error().detail.contains(u"1000 times"_s), qPrintable(tooMany.error().detail));
    // A helpdesk without anybody is no error.
    test.edit<Helpdesk>(desk, [](Helpdesk& record) { record.meetingMinutes = 10; });
    const Id lonely = test.ask(desk, test.person(u"Anna"_s, u"Bell"_s));
    const BookingProposal proposal = test.fill();
    QCOMPARE(MeetingsPlan::reasonOf(proposal.unmet, lonely), u"“Desk” has no expert yet."_s);
    test.edit<Helpdesk>(desk, [](Helpdesk& record) { record.meetingMinutes = 1200; });
    QCOMPARE(MeetingsPlan::reasonOf(test.fill().unmet, lonely),
             u"“Desk” is too short for a meeting of 1200 minutes."_s);
}

void MeetingBookerTest::thePlanMayHaveMovedOn()
{
    MeetingsPlan test(u"online-half-day"_s);
    const Result<BookingProposal> proposal = bookMeetings(test.plan(), {}, test.editor->ids());
    QVERIFY(proposal);
    // Something else has changed: nothing that matters here.
    test.room(u"Alpha"_s);
    MeetingEdits edits(*test.editor);
    const Id request = proposal->unmet.constFirst().request;
    const MeetingRequest before = *test.plan().find<MeetingRequest>(request);
    MeetingRequest after = before;
    after.priority = 9;
    QVERIFY(edits.edit(before, after));
    const Plan now = test.plan();
    const Result<QString> refused = edits.take(*proposal);
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, u"meetings"_s);
    QVERIFY(test.plan() == now);
    QVERIFY(test.editor->undo());
    const Result<QString> taken = edits.take(*proposal);
    QVERIFY(taken);
    QVERIFY2(taken->contains(u"2 meeting(s) booked"_s), qPrintable(*taken));
    // Twice is not taken either.
    QVERIFY(!edits.take(*proposal));
}

void MeetingBookerTest::theSameSeedGivesTheSame()
{
    MeetingsPlan test(u"conference"_s);
    for (const quint64 seed : {1, 2, 99}) {
        CountingIds one(test.plan().largestId() + 1);
        CountingIds other(test.plan().largestId() + 1);
        const Result<BookingProposal> first = bookMeetings(test.plan(), {{}, seed, 0}, one);
        const Result<BookingProposal> second = bookMeetings(test.plan(), {{}, seed, 0}, other);
        QVERIFY(first && second);
        QVERIFY(first->changes == second->changes);
        QCOMPARE(first->gap, 0.0);
    }
}

void MeetingBookerTest::reasonsAsThingsStand()
{
    MeetingsPlan test(u"online-half-day"_s);
    const Id desk = (*test.plan().all<Helpdesk>().begin()).id;
    const QList<UnmetRequest> unmet = whyRequestsWait(test.plan(), desk);
    QCOMPARE(unmet.size(), 5);
    QList<Id> order;
    for (const UnmetRequest& one : unmet) {
        order.append(one.request);
        QVERIFY2(one.reason.startsWith(u"There is a free place at "_s), qPrintable(one.reason));
    }
    QCOMPARE(order, waitingRequests(test.plan(), desk));
    QVERIFY(whyRequestsWait(test.plan(), 12345).isEmpty());
}

// The kind of the item was changed while meetings stood.
void MeetingBookerTest::meetingsOfTheOtherSortStay()
{
    MeetingsPlan test;
    const Id desk = test.helpdeskAt(700, 20, ItemKind::Matchmaking);
    const Id anna = test.person(u"Anna"_s, u"Bell"_s);
    const Id pair = test.askPartner(desk, anna, test.person(u"Ivan"_s, u"Petrov"_s));
    const Booking before = *test.plan().find<Booking>(test.book(pair, 0, 0));
    const Id item = test.plan().find<Helpdesk>(desk)->agendaItem;
    test.edit<AgendaItem>(item, [](AgendaItem& record) { record.kind = ItemKind::Helpdesk; });
    const Id marc = test.expert(desk, test.person(u"Marc"_s, u"Pattinson"_s));
    const Id again = test.ask(desk, anna, marc);
    QCOMPARE(test.fill().booked, 1);
    QCOMPARE(*test.plan().find<Booking>(before.id), before);
    QCOMPARE(test.bookingOf(again)->slot, 10); // she is in that meeting before
    // And the other way round.
    const Booking atExpert = *test.bookingOf(again);
    test.edit<AgendaItem>(item, [](AgendaItem& record) { record.kind = ItemKind::Matchmaking; });
    QVERIFY(test.fill().changes.find(Table::Booking, atExpert.id) == nullptr);
    QCOMPARE(*test.plan().find<Booking>(atExpert.id), atExpert);
    QCOMPARE(whyRequestsWait(test.plan(), desk).size(), 0);
}

// Both asked; nobody came to their meeting: it is not booked again by the other's request.
void MeetingBookerTest::noShowPairsHadTheirMeeting()
{
    MeetingsPlan test;
    const Id desk = test.helpdeskAt(700, 50, ItemKind::Matchmaking);
    const Id anna = test.person(u"Anna"_s, u"Bell"_s);
    const Id ivan = test.person(u"Ivan"_s, u"Petrov"_s);
    test.book(test.askPartner(desk, anna, ivan), 0, 0, BookingStatus::NoShow);
    test.askPartner(desk, ivan, anna);
    QVERIFY(test.fill().changes.isEmpty());
}

// The one who asks would miss a session; that the partner would, she cannot say.
void MeetingBookerTest::thePartnersOwnSessionBlocks()
{
    MeetingsPlan test;
    const Id desk = test.helpdeskAt(700, 20, ItemKind::Matchmaking);
    const Id anna = test.person(u"Anna"_s, u"Bell"_s);
    const Id ivan = test.person(u"Ivan"_s, u"Petrov"_s);
    Assignment role;
    role.person = ivan;
    role.agendaItem = test.itemAt(u"Panel"_s, 690, 60, ItemKind::Talk);
    test.add(role);
    const Id asked = test.askPartner(desk, anna, ivan);
    test.edit<MeetingRequest>(asked, [](MeetingRequest& request) { request.duringSessions = true; });
    QCOMPARE(test.fill().booked, 0);
    const Id own = test.askPartner(desk, ivan, anna);
    QCOMPARE(test.fill().booked, 0);
    test.edit<MeetingRequest>(own, [](MeetingRequest& request) { request.duringSessions = true; });
    QCOMPARE(test.fill().booked, 1);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::MeetingBookerTest)
#include "MeetingBookerTest.moc"
