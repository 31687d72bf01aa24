// Every gesture on helpdesks and meetings: one named step, one sentence; refusals change nothing.
#include "editing/meetings/MeetingBookerWork.h"
#include "MeetingsPlan.h"
#include "TestMain.h"

#include <QSignalSpy>

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

class MeetingEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void helpdesksAreMade();
    void settingsTakeMeetingsAlong();
    void expertsComeAndGo();
    void requestsAreTyped();
    void meetingsAreBooked();
    void takenPlacesAreSaid();
    void meetingsMoveAndSwap();
    void theyWaitAgainAndAreCancelled();
    void whoWithdrawsIsNotMet();
    void statusAndPins();
    void whatIsNotThereIsNoStep();
    void theWorkerBooksAndStops();

private:
    // Marc Pattinson from 11:40 to 12:30; Anna, Ivan and Zoe ask.
    struct Desk
    {
        Desk() : edits(*test.editor)
        {
            desk = test.helpdeskAt();
            marc = test.expert(desk, test.person(u"Marc"_s, u"Pattinson"_s));
            anna = test.ask(desk, test.person(u"Anna"_s, u"Bell"_s), marc);
            ivan = test.ask(desk, test.person(u"Ivan"_s, u"Petrov"_s), marc);
            zoe = test.ask(desk, test.person(u"Zoe"_s, u"Marinova"_s), marc);
        }
        // What was said; one step, or none.
        QString said(const Result<QString>& result, int steps = 1)
        {
            if (!result)
                return u"refused: "_s + result.error().subject + u' ' + result.error().detail;
            const qint64 before = std::exchange(revision, test.editor->revision());
            if (revision - before != steps)
                return u"%1 steps: %2"_s.arg(revision - before).arg(*result);
            return *result;
        }
        QString label() const { return test.editor->undoLabel(); }
        void start() { revision = test.editor->revision(); }
        Id personOf(Id request) const { return test.plan().find<MeetingRequest>(request)->person; }

        MeetingsPlan test;
        MeetingEdits edits;
        Id desk = 0;
        Id marc = 0;
        Id anna = 0;
        Id ivan = 0;
        Id zoe = 0;
        qint64 revision = 0;
    };
};

void MeetingEditsTest::helpdesksAreMade()
{
    Desk plan;
    const Id item = plan.test.itemAt(u"Questions"_s, 800, 30, ItemKind::Talk);
    const Id marc = plan.test.plan().find<HelpdeskExpert>(plan.marc)->person;
    plan.start();
    Id made = 0;
    QCOMPARE(plan.said(plan.edits.addHelpdesk({.item = item, .experts = {marc}, .placeWord = {}}, &made)),
             u"Made “Questions” a helpdesk with 1 expert(s)."_s);
    QVERIFY(plan.test.plan().find<Helpdesk>(made));
    QCOMPARE(plan.label(), u"Made “Questions” a helpdesk"_s);
    QCOMPARE(plan.said(plan.edits.addHelpdesk({.item = item, .experts = {}, .placeWord = {}}), 0),
             u"“Questions” is a helpdesk already."_s);
    const Id brief = plan.test.itemAt(u"Brief"_s, 900, 5, ItemKind::Talk);
    plan.start();
    QCOMPARE(plan.said(plan.edits.addHelpdesk({.item = brief, .experts = {}, .placeWord = {}}), 0),
             u"“Brief” is too short for a meeting of 10 minutes."_s);
    plan.said(plan.edits.bookFirstFitting(plan.anna));
    QCOMPARE(plan.said(plan.edits.removeHelpdesk(plan.desk)),
             u"Removed the helpdesk “Desk”, with 3 request(s), 1 meeting(s)."_s);
    QVERIFY(plan.test.editor->undo());
    QVERIFY(plan.test.plan().find<Helpdesk>(plan.desk));
}

void MeetingEditsTest::settingsTakeMeetingsAlong()
{
    Desk plan;
    for (const Id request : {plan.anna, plan.ivan, plan.zoe})
        QVERIFY(plan.edits.bookFirstFitting(request));
    const Helpdesk before = *plan.test.plan().find<Helpdesk>(plan.desk);
    Helpdesk after = before;
    after.meetingMinutes = 20; // two meetings instead of five
    plan.start();
    const QString said = plan.said(plan.edits.edit(before, after));
    QVERIFY2(said.startsWith(u"“Desk” has meetings of 20 minutes: "_s), qPrintable(said));
    QCOMPARE(waitingRequests(plan.test.plan(), plan.desk), (QList<Id>{plan.zoe}));
    QCOMPARE(plan.test.bookingOf(plan.ivan)->slot, 20);
    QCOMPARE(plan.said(plan.edits.edit(after, after), 0), u"“Desk” stays as it is."_s);
    Helpdesk limited = after;
    limited.mostPerPerson = 1;
    QCOMPARE(plan.said(plan.edits.edit(after, limited)), u"“Desk”: at most 1 meeting(s) each."_s);
}

void MeetingEditsTest::expertsComeAndGo()
{
    Desk plan;
    const Id arnault = plan.test.person(u"Arnault"_s, u"Morisson"_s);
    plan.start();
    QCOMPARE(plan.said(plan.edits.addExpert(plan.desk, arnault)),
             u"Arnault Morisson is an expert at “Desk”."_s);
    QCOMPARE(plan.said(plan.edits.addExpert(plan.desk, arnault), 0),
             u"Arnault Morisson is an expert at “Desk” already."_s);
    plan.said(plan.edits.bookFirstFitting(plan.anna));
    const HelpdeskExpert before = *plan.test.plan().find<HelpdeskExpert>(plan.marc);
    HelpdeskExpert after = before;
    after.topics = u"state aid"_s;
    QCOMPARE(plan.said(plan.edits.edit(before, after)), u"Marc Pattinson knows: state aid."_s);
    HelpdeskExpert later = after;
    later.earliest = 720;
    const QString said = plan.said(plan.edits.edit(after, later));
    QVERIFY2(said.startsWith(u"Marc Pattinson is there from 12:00 on: "_s), qPrintable(said));
    QVERIFY(!plan.test.bookingOf(plan.anna));
    plan.said(plan.edits.bookFirstFitting(plan.anna));
    QCOMPARE(plan.test.bookingOf(plan.anna)->slot, 20);
    const QString gone = plan.said(plan.edits.removeExpert(plan.marc));
    QVERIFY2(gone.startsWith(u"Marc Pattinson is no expert at “Desk” any more"_s), qPrintable(gone));
    QVERIFY(waitingRequests(plan.test.plan(), plan.desk).contains(plan.anna));
}

void MeetingEditsTest::requestsAreTyped()
{
    Desk plan;
    const Id lena = plan.test.person(u"Lena"_s, u"Roth"_s);
    plan.start();
    Id made = 0;
    QCOMPARE(plan.said(plan.edits.addRequest(plan.test.request(plan.desk, lena, plan.marc), &made)),
             u"Lena Roth asks for Marc Pattinson."_s);
    QCOMPARE(plan.test.plan().find<MeetingRequest>(made)->person.id, lena);
    MeetingRequest wrong = plan.test.request(plan.desk, lena);
    wrong.partner = plan.personOf(plan.anna);
    QCOMPARE(plan.said(plan.edits.addRequest(wrong), 0),
             u"At a helpdesk people ask for an expert, not for another participant."_s);
    QCOMPARE(plan.said(plan.edits.addRequests({plan.test.request(plan.desk, lena), wrong})),
             u"Added 1 request(s); 1 name nobody who can be met, and were left out."_s);
    const MeetingRequest before = *plan.test.plan().find<MeetingRequest>(plan.anna);
    MeetingRequest after = before;
    after.priority = 3;
    QCOMPARE(plan.said(plan.edits.edit(before, after)), u"Request of Anna Bell: priority 3."_s);
    plan.said(plan.edits.bookFirstFitting(plan.anna));
    QCOMPARE(plan.said(plan.edits.removeRequests({plan.anna})),
             u"Removed 1 request(s) of Anna Bell, with 1 meeting(s)."_s);
    QVERIFY(!plan.test.plan().find<MeetingRequest>(plan.anna));
}

void MeetingEditsTest::meetingsAreBooked()
{
    Desk plan;
    plan.start();
    Id booked = 0;
    QCOMPARE(plan.said(plan.edits.bookFirstFitting(plan.anna, &booked)),
             u"Booked Anna Bell with Marc Pattinson at 11:40."_s);
    QCOMPARE(plan.test.plan().find<Booking>(booked)->request.id, plan.anna);
    QCOMPARE(plan.label(), u"Booked Anna Bell with Marc Pattinson at 11:40"_s);
    QCOMPARE(plan.said(plan.edits.bookFirstFitting(plan.anna), 0),
             u"Anna Bell with Marc Pattinson at 11:40 already."_s);
    QCOMPARE(plan.said(plan.edits.bookRequest(plan.ivan, {.expert = plan.marc, .slot = 30})),
             u"Booked Ivan Petrov with Marc Pattinson at 12:10."_s);
    // By hand: over the limit and over the own session, and it is said.
    const Id session = plan.test.itemAt(u"Reflection"_s, 720, 10, ItemKind::Talk);
    Assignment role;
    role.person = plan.personOf(plan.anna);
    role.agendaItem = session;
    plan.test.add(role);
    plan.test.edit<Helpdesk>(plan.desk, [](Helpdesk& helpdesk) { helpdesk.mostPerPerson = 1; });
    plan.start();
    QCOMPARE(
        plan.said(plan.edits.bookPerson(plan.desk, plan.personOf(plan.anna),
                                        {.expert = plan.marc, .slot = 20}, &booked)),
        u"Booked Anna Bell with Marc Pattinson at 12:00. Reflection until 12:10 is missed for it. That is "
        "more than 1 meeting(s) each."_s);
    QVERIFY(plan.test.plan()
                .find<MeetingRequest>(plan.test.plan().find<Booking>(booked)->request)
                ->duringSessions);
}

void MeetingEditsTest::takenPlacesAreSaid()
{
    Desk plan;
    QVERIFY(plan.edits.bookFirstFitting(plan.anna));
    plan.start();
    QCOMPARE(plan.said(plan.edits.bookRequest(plan.ivan, {.expert = plan.marc, .slot = 0}), 0),
             u"Ivan Petrov was not booked at 11:40. Marc Pattinson: meeting with Anna Bell until 11:50."_s);
    const Id marc = plan.test.plan().find<HelpdeskExpert>(plan.marc)->person;
    QCOMPARE(plan.said(plan.edits.bookPerson(plan.desk, marc, {.expert = plan.marc, .slot = 10}), 0),
             u"Marc Pattinson cannot meet themselves."_s);
    for (const int slot : {10, 20, 30, 40})
        QVERIFY(plan.edits.bookPerson(plan.desk, plan.test.person(u"P"_s, u"Petrov%1"_s.arg(slot)),
                                      {.expert = plan.marc, .slot = slot}));
    plan.start();
    const QString full = plan.said(plan.edits.bookFirstFitting(plan.ivan), 0);
    QVERIFY2(full.contains(u"Marc Pattinson"_s), qPrintable(full));
}

void MeetingEditsTest::meetingsMoveAndSwap()
{
    Desk plan;
    Id anna = 0;
    Id ivan = 0;
    QVERIFY(plan.edits.bookFirstFitting(plan.anna, &anna));
    QVERIFY(plan.edits.bookFirstFitting(plan.ivan, &ivan));
    plan.start();
    QCOMPARE(plan.said(plan.edits.swap(anna, ivan)),
             u"Swapped Anna Bell and Ivan Petrov: Anna Bell is at 11:50 now, Ivan Petrov at 11:40."_s);
    QCOMPARE(plan.said(plan.edits.move(anna, {.expert = plan.marc, .slot = 40})),
             u"Moved Anna Bell with Marc Pattinson at 12:20."_s);
    QCOMPARE(plan.said(plan.edits.move(anna, {.expert = plan.marc, .slot = 40}), 0),
             u"Anna Bell with Marc Pattinson at 12:20 already."_s);
    QCOMPARE(plan.said(plan.edits.move(anna, {.expert = plan.marc, .slot = 0}), 0),
             u"Anna Bell was not booked at 11:40. Marc Pattinson: meeting with Ivan Petrov until 11:50."_s);
}

void MeetingEditsTest::theyWaitAgainAndAreCancelled()
{
    Desk plan;
    plan.test.edit<AgendaItem>(plan.test.plan().find<Helpdesk>(plan.desk)->agendaItem,
                               [](AgendaItem& item) { item.minutes = 20; });
    Id anna = 0;
    Id ivan = 0;
    QVERIFY(plan.edits.bookFirstFitting(plan.anna, &anna));
    QVERIFY(plan.edits.bookFirstFitting(plan.ivan, &ivan));
    plan.start();
    QCOMPARE(plan.said(plan.edits.cancel({anna})),
             u"Cancelled Anna Bell at 11:40; Zoe Marinova has the place now."_s);
    QCOMPARE(plan.test.plan().find<Booking>(anna)->status, BookingStatus::Cancelled);
    QCOMPARE(plan.said(plan.edits.cancel({anna}), 0), u"That is cancelled already."_s);
    QCOMPARE(plan.said(plan.edits.pushToWaiting({ivan})), u"Ivan Petrov waits again."_s);
    QCOMPARE(waitingRequests(plan.test.plan(), plan.desk), (QList<Id>{plan.ivan}));
    const Id zoe = plan.test.bookingOf(plan.zoe)->id;
    QCOMPARE(plan.said(plan.edits.cancel({zoe}, false)), u"Cancelled Zoe Marinova at 11:40."_s);
    // To one that stood nobody came: that is not cancelled.
    QVERIFY(plan.edits.bookFirstFitting(plan.ivan, &ivan));
    QVERIFY(plan.edits.setStatus({ivan}, BookingStatus::NoShow));
    plan.start();
    const Result<QString> noShow = plan.edits.cancel({ivan});
    QVERIFY(noShow && noShow->endsWith(u"as before."_s));
    plan.start();
}

// A request that is withdrawn takes its meeting along, in the same step.
void MeetingEditsTest::whoWithdrawsIsNotMet()
{
    Desk plan;
    Id anna = 0;
    QVERIFY(plan.edits.bookFirstFitting(plan.anna, &anna));
    plan.start();
    const MeetingRequest before = *plan.test.plan().find<MeetingRequest>(plan.anna);
    MeetingRequest after = before;
    after.answer = RequestAnswer::Declined;
    const QString said = plan.said(plan.edits.edit(before, after));
    QVERIFY2(said.endsWith(u". Cancelled Anna Bell at 11:40."_s), qPrintable(said));
    QCOMPARE(plan.test.plan().find<Booking>(anna)->status, BookingStatus::Cancelled);
    QVERIFY(plan.test.editor->undo());
    QVERIFY(isLive(plan.test.plan().find<Booking>(anna)->status));
    QCOMPARE(plan.test.plan().find<MeetingRequest>(plan.anna)->answer, before.answer);
}

void MeetingEditsTest::statusAndPins()
{
    Desk plan;
    Id anna = 0;
    Id ivan = 0;
    QVERIFY(plan.edits.bookFirstFitting(plan.anna, &anna));
    QVERIFY(plan.edits.bookFirstFitting(plan.ivan, &ivan));
    plan.start();
    QCOMPARE(plan.said(plan.edits.setStatus({anna}, BookingStatus::Confirmed)),
             u"Anna Bell with Marc Pattinson at 11:40: confirmed."_s);
    QVERIFY(plan.said(plan.edits.setStatus({anna}, BookingStatus::Confirmed), 0).endsWith(u"as before."_s));
    QCOMPARE(plan.said(plan.edits.setStatus({anna, ivan}, BookingStatus::TookPlace)),
             u"2 meetings: took place."_s);
    QCOMPARE(plan.said(plan.edits.togglePinned({anna})),
             u"Pinned Anna Bell with Marc Pattinson at 11:40: filling leaves it where it is."_s);
    QVERIFY(plan.said(plan.edits.togglePinned({anna, ivan})).startsWith(u"Pinned 2 meetings"_s));
    QVERIFY(plan.said(plan.edits.togglePinned({anna, ivan})).startsWith(u"Let 2 meetings go"_s));
    const Booking before = *plan.test.plan().find<Booking>(anna);
    Booking after = before;
    after.topic = u"State aid"_s;
    QCOMPARE(plan.said(plan.edits.edit(before, after)),
             u"Anna Bell with Marc Pattinson at 11:40: State aid."_s);
}

void MeetingEditsTest::whatIsNotThereIsNoStep()
{
    Desk plan;
    plan.start();
    constexpr Id nowhere = 4711;
    const Result<QString> refused[] = {
        plan.edits.addHelpdesk({.item = nowhere, .experts = {}, .placeWord = {}}),
        plan.edits.removeHelpdesk(nowhere),
        plan.edits.addExpert(plan.desk, nowhere),
        plan.edits.removeExpert(nowhere),
        plan.edits.addRequest(plan.test.request(nowhere, nowhere)),
        plan.edits.removeRequests({nowhere}),
        plan.edits.bookRequest(nowhere, {}),
        plan.edits.bookPerson(plan.desk, nowhere, {}),
        plan.edits.bookFirstFitting(nowhere),
        plan.edits.move(nowhere, {}),
        plan.edits.swap(nowhere, nowhere),
        plan.edits.pushToWaiting({nowhere}),
        plan.edits.cancel({nowhere}),
        plan.edits.setStatus({nowhere}, BookingStatus::Confirmed),
        plan.edits.togglePinned({nowhere})};
    for (const Result<QString>& one : refused) {
        QVERIFY(!one);
        QCOMPARE(one.error().kind, ErrorKind::NoSuchRecord);
    }
    QCOMPARE(plan.test.editor->revision(), plan.revision);
    QVERIFY(plan.edits.togglePinned({}));
    QVERIFY(plan.edits.cancel({}));
    QVERIFY(plan.edits.pushToWaiting({}));
    QVERIFY(plan.edits.setStatus({}, BookingStatus::Confirmed));
    QCOMPARE(plan.test.editor->revision(), plan.revision);
}

void MeetingEditsTest::theWorkerBooksAndStops()
{
    MeetingsPlan test(u"online-half-day"_s);
    MeetingBookerWork work(*test.editor);
    QSignalSpy started(&work, &MeetingBookerWork::started);
    std::optional<Result<BookingProposal>> answer;
    connect(&work, &MeetingBookerWork::booked, this,
            [&answer](const Result<BookingProposal>& made) { answer = made; });
    work.book({});
    QVERIFY(work.isBusy());
    work.book({{}, 5, 0}); // the first is forgotten
    work.finish();
    QVERIFY(!work.isBusy());
    QCOMPARE(started.size(), 2);
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->placed, 10);
    QVERIFY(MeetingEdits(*test.editor).take(**answer));
    answer.reset();
    work.book({});
    work.stop();
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QVERIFY((*answer)->changes.isEmpty());
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::MeetingEditsTest)
#include "MeetingEditsTest.moc"
