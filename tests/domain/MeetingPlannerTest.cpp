// Gestures on helpdesks, requests and bookings.
#include "DeskMaker.h"
#include "domain/BookingCheck.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class MeetingPlannerTest : public QObject
{
    Q_OBJECT

    DeskMaker m_maker;

    QList<QString> waiting() const
    {
        QList<QString> names;
        for (const Id id : waitingRequests(m_maker.plan, m_maker.desk))
            names.append(m_maker.plan.find<Person>(m_maker.personOf(id))->givenName);
        return names;
    }
    std::optional<MeetingPlace> first(Id request) const
    {
        const HelpdeskTimes times = m_maker.times();
        return firstFitting(m_maker.plan, times, request);
    }
    QString why(Id request) const
    {
        const HelpdeskTimes times = m_maker.times();
        return whyWaiting(m_maker.plan, times, request);
    }
    template <typename Edit>
    void editRequest(Id id, Edit edit)
    {
        m_maker.edit<MeetingRequest>(id, edit);
    }
    Id asksFor(Id person, Id partner)
    {
        MeetingRequest request;
        request.helpdesk = m_maker.desk;
        request.person = person;
        request.partner = partner;
        return m_maker.add(request);
    }
    int requests() const { return int(m_maker.plan.all<MeetingRequest>().size()); }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = DeskMaker();
    }

    void aHelpdeskOnAnItem()
    {
        const Id talk = m_maker.pinned(QStringLiteral("Ask us"), clock(10, 0), 30);
        const Id expert = m_maker.person(QStringLiteral("E"), QStringLiteral("One"));
        m_maker.assign(expert, talk, Role::Expert);
        m_maker.assign(m_maker.person(QStringLiteral("M"), QStringLiteral("Two")), talk, Role::Moderator);
        HelpdeskWish wish;
        wish.item = talk;
        wish.placeWord = QStringLiteral("Table %1");
        const NewHelpdesk made = addHelpdesk(m_maker.plan, wish, m_maker.ids);
        m_maker.apply(made.changes);
        QCOMPARE(m_maker.plan.find<AgendaItem>(talk)->kind, ItemKind::Helpdesk);
        const QList<Id> experts = expertsOf(m_maker.plan, made.helpdesk);
        QCOMPARE(experts.size(), 1);
        QCOMPARE(m_maker.host(experts.constFirst()), expert);
        QCOMPARE(m_maker.plan.find<HelpdeskExpert>(experts.constFirst())->place, QStringLiteral("Table 1"));
        QVERIFY(addHelpdesk(m_maker.plan, wish, m_maker.ids).changes.isEmpty()); // has one
        wish.item = m_maker.item(QStringLiteral("Short"), 5);
        QVERIFY(addHelpdesk(m_maker.plan, wish, m_maker.ids).changes.isEmpty()); // holds no meeting
        wish.item = 999;
        QVERIFY(addHelpdesk(m_maker.plan, wish, m_maker.ids).changes.isEmpty());
        // Another expert sits at the next table; nobody twice.
        const Id other = m_maker.person(QStringLiteral("E"), QStringLiteral("Three"));
        m_maker.apply(addExpert(m_maker.plan, made.helpdesk, other, m_maker.ids));
        QCOMPARE(m_maker.plan.find<HelpdeskExpert>(expertsOf(m_maker.plan, made.helpdesk).constLast())->place,
                 QStringLiteral("Table 2"));
        QVERIFY(addExpert(m_maker.plan, made.helpdesk, other, m_maker.ids).isEmpty());
        m_maker.apply(removeHelpdesk(m_maker.plan, made.helpdesk));
        QCOMPARE(m_maker.plan.all<HelpdeskExpert>().size(), 2);
    }

    void theOrderInWhichRequestsAreServed()
    {
        const Id anna = m_maker.asks(QStringLiteral("Anna"));
        m_maker.request(m_maker.personOf(anna)); // her second wish
        m_maker.asks(QStringLiteral("Boris"));
        m_maker.asks(QStringLiteral("Clara"), 0, 5);
        const Id dora = m_maker.asks(QStringLiteral("Dora"));
        const QString a = QStringLiteral("Anna"), b = QStringLiteral("Boris"), c = QStringLiteral("Clara"),
                      d = QStringLiteral("Dora");
        QCOMPARE(waiting(), (QList<QString>{c, a, b, d, a}));
        m_maker.edit<Helpdesk>(m_maker.desk, [](Helpdesk& desk) { desk.oneEachFirst = false; });
        QCOMPARE(waiting(), (QList<QString>{c, a, a, b, d}));
        m_maker.edit<Helpdesk>(m_maker.desk, [](Helpdesk& desk) { desk.firstTimersFirst = true; });
        m_maker.edit<Person>(m_maker.personOf(dora), [](Person& person) { person.firstTimer = true; });
        QCOMPARE(waiting(), (QList<QString>{c, d, a, a, b}));
        // Who has a meeting comes behind; declined requests do not wait.
        m_maker.edit<Helpdesk>(m_maker.desk, [](Helpdesk& desk) {
            desk = Helpdesk{desk.id, desk.agendaItem, {}};
        });
        QVERIFY(m_maker.book(anna, m_maker.arnault, 0));
        QCOMPARE(waiting(), (QList<QString>{c, b, d, a}));
        editRequest(dora, [](MeetingRequest& edit) { edit.answer = RequestAnswer::Declined; });
        QCOMPARE(waiting(), (QList<QString>{c, b, a}));
    }

    void whoSuits()
    {
        m_maker.edit<HelpdeskExpert>(m_maker.marc, [](HelpdeskExpert& edit) {
            edit.topics = QStringLiteral("State aid;  clusters\nmonitoring, audits");
        });
        QCOMPARE(topicsOf(*m_maker.plan.find<HelpdeskExpert>(m_maker.marc)).size(), 4);
        const Id id = m_maker.asks(QStringLiteral("Anna"));
        const auto wished = [&] {
            return wishedExperts(m_maker.plan, *m_maker.plan.find<MeetingRequest>(id));
        };
        QCOMPARE(wished(), (QList<Id>{m_maker.arnault, m_maker.marc}));
        editRequest(id, [](MeetingRequest& edit) { edit.knows = QStringLiteral("state  AID"); });
        QCOMPARE(wished(), QList<Id>{m_maker.marc});
        editRequest(id, [&](MeetingRequest& edit) { edit.expert = m_maker.arnault; });
        QCOMPARE(wished(), QList<Id>{m_maker.arnault});
        editRequest(id, [](MeetingRequest& edit) { edit.otherExpert = true; });
        QCOMPARE(wished(), (QList<Id>{m_maker.arnault, m_maker.marc}));
        editRequest(id, [](MeetingRequest& edit) { edit.knows = QStringLiteral("taxes"); });
        QCOMPARE(wished(), QList<Id>{m_maker.arnault});
        editRequest(id, [&](MeetingRequest& edit) {
            edit.expert = m_maker.marc;
            edit.secondExpert = m_maker.arnault;
            edit.otherExpert = false;
        });
        QCOMPARE(wished(), (QList<Id>{m_maker.marc, m_maker.arnault}));
        // Nobody meets himself.
        editRequest(id, [&](MeetingRequest& edit) { edit.person = m_maker.host(m_maker.marc); });
        QCOMPARE(wished(), QList<Id>{m_maker.arnault});
    }

    // Whoever it is of those whom she did not name: the earliest of them.
    void anyExpertIsTheEarliest()
    {
        QVERIFY(m_maker.book(m_maker.asks(QStringLiteral("Boris"), m_maker.arnault), m_maker.arnault, 0));
        const Id anna = m_maker.asks(QStringLiteral("Anna"));
        QCOMPARE(first(anna)->expert, m_maker.marc);
        QCOMPARE(first(anna)->slot, 0);
        editRequest(anna, [&](MeetingRequest& edit) {
            edit.expert = m_maker.arnault;
            edit.otherExpert = true;
        });
        QCOMPARE(first(anna)->expert, m_maker.arnault);
        QCOMPARE(first(anna)->slot, 10);
    }

    void theFirstPlaceThatFits()
    {
        const Id anna = m_maker.asks(QStringLiteral("Anna"), m_maker.marc);
        QCOMPARE(first(anna)->expert, m_maker.marc);
        QCOMPARE(first(anna)->slot, 0);
        const Id group = m_maker.pinned(QStringLiteral("Panel"), clock(11, 30), 25);
        m_maker.assign(m_maker.personOf(anna), group);
        QCOMPARE(first(anna)->slot, 20);
        editRequest(anna, [](MeetingRequest& edit) { edit.duringSessions = true; });
        QCOMPARE(first(anna)->slot, 0);
        editRequest(anna, [](MeetingRequest& edit) {
            edit.duringSessions = false;
            edit.earliest = clock(12, 1);
        });
        QCOMPARE(first(anna)->slot, 30);
        QVERIFY(m_maker.book(m_maker.asks(QStringLiteral("Boris")), m_maker.marc, 30));
        QCOMPARE(first(anna)->slot, 40);
        editRequest(anna, [](MeetingRequest& edit) { edit.latest = clock(12, 20); });
        QVERIFY(!first(anna));
        QCOMPARE(why(anna), QStringLiteral("Marc Pattinson has no free place."));
        editRequest(anna, [](MeetingRequest& edit) { edit.latest = clock(12, 5); });
        QCOMPARE(why(anna), QStringLiteral("No meeting lies within the times that Anna Asker asked for."));
        editRequest(anna, [](MeetingRequest& edit) {
            edit.earliest.reset();
            edit.latest = clock(11, 50);
        });
        QCOMPARE(why(anna), QStringLiteral("Marc Pattinson: Panel until 11:55."));
        editRequest(anna, [](MeetingRequest& edit) {
            edit.latest.reset();
            edit.expert = 0;
            edit.knows = QStringLiteral("taxes");
        });
        QCOMPARE(why(anna), QStringLiteral("No expert knows “taxes”."));
        editRequest(anna, [](MeetingRequest& edit) { edit.knows.clear(); });
        QCOMPARE(why(anna), QStringLiteral("There is a free place at 12:00."));
        m_maker.edit<Helpdesk>(m_maker.desk, [](Helpdesk& desk) { desk.mostPerPerson = 1; });
        QVERIFY(m_maker.booked(m_maker.personOf(anna), m_maker.arnault, 40));
        const Id again = m_maker.request(m_maker.personOf(anna));
        QCOMPARE(why(again), QStringLiteral("Anna Asker has 1 meetings already, the most for one person."));
        QVERIFY(first(again)); // by hand it can be
    }

    void bookingAndMoving()
    {
        const Id anna = m_maker.asks(QStringLiteral("Anna"));
        const Id boris = m_maker.asks(QStringLiteral("Boris"));
        const Id one = m_maker.book(anna, m_maker.arnault, 10);
        QVERIFY(one);
        QCOMPARE(m_maker.booking(one).status, BookingStatus::Tentative);
        QCOMPARE(m_maker.book(boris, m_maker.arnault, 10), 0); // taken
        QCOMPARE(m_maker.book(boris, m_maker.arnault, 5), 0);  // beside the slots, but overlapping
        QCOMPARE(m_maker.book(boris, m_maker.arnault, -10), 0);
        QCOMPARE(m_maker.book(boris, 999, 0), 0);
        QVERIFY(bookRequest(m_maker.plan, anna, {m_maker.arnault, 0, 10}, m_maker.ids).isEmpty());
        QCOMPARE(m_maker.book(anna, m_maker.marc, 20), one); // it moves
        QCOMPARE(m_maker.booking(one).expert, m_maker.marc);
        const Id two = m_maker.book(boris, m_maker.arnault, 10);
        QVERIFY(moveBooking(m_maker.plan, two, {m_maker.marc, 0, 20}).isEmpty());
        m_maker.apply(moveBooking(m_maker.plan, two, {m_maker.marc, 0, 0}));
        QCOMPARE(m_maker.booking(two).slot, 0);
        m_maker.apply(swapBookings(m_maker.plan, one, two));
        QCOMPARE(m_maker.booking(two).slot, 20);
        QCOMPARE(m_maker.booking(one).slot, 0);
        QVERIFY(swapBookings(m_maker.plan, one, one).isEmpty());
        // A person without a request gets one, and what she misses is set aside.
        const Id panel = m_maker.pinned(QStringLiteral("Panel"), clock(12, 20), 25);
        const Id clara = m_maker.person(QStringLiteral("Clara"), QStringLiteral("New"));
        m_maker.assign(clara, panel);
        const Id three = m_maker.booked(clara, m_maker.arnault, 40);
        QVERIFY(three);
        const MeetingRequest& request = *m_maker.plan.find<MeetingRequest>(m_maker.booking(three).request);
        QVERIFY(request.duringSessions);
        QCOMPARE(request.expert, m_maker.arnault);
        // Nobody is in two meetings, swapped or not.
        const Id alsoClara = m_maker.booked(clara, m_maker.marc, 10);
        QVERIFY(alsoClara);
        QCOMPARE(m_maker.booked(clara, m_maker.marc, 40), 0);
        const Id four = m_maker.booked(m_maker.personOf(boris), m_maker.marc, 40);
        QVERIFY(swapBookings(m_maker.plan, four, alsoClara).isEmpty());
    }

    void whatWaitsComesBack()
    {
        const Id anna = m_maker.asks(QStringLiteral("Anna"), m_maker.marc);
        const Id one = m_maker.book(anna, m_maker.marc, 0);
        Booking bare; // without request
        bare.helpdesk = m_maker.desk;
        bare.expert = m_maker.arnault;
        bare.person = m_maker.person(QStringLiteral("Bare"), QStringLiteral("B"));
        bare.topic = QStringLiteral("State aid");
        const Id two = m_maker.add(bare);
        m_maker.apply(pushToWaiting(m_maker.plan, {one, two, two, 999}, m_maker.ids));
        QVERIFY(m_maker.plan.all<Booking>().isEmpty());
        QCOMPARE(waiting(), (QList<QString>{QStringLiteral("Anna"), QStringLiteral("Bare")}));
        const MeetingRequest& made =
            *m_maker.plan.find<MeetingRequest>(waitingRequests(m_maker.plan, m_maker.desk).constLast());
        QCOMPARE(made.topic, QStringLiteral("State aid"));
        QCOMPARE(made.expert, m_maker.arnault);
    }

    void cancellingRefills()
    {
        const Id anna = m_maker.asks(QStringLiteral("Anna"));
        const Id one = m_maker.book(anna, m_maker.marc, 0);
        const Id boris = m_maker.asks(QStringLiteral("Boris"), m_maker.arnault); // does not want Marc
        const Id clara = m_maker.asks(QStringLiteral("Clara"));
        const Id dora = m_maker.asks(QStringLiteral("Dora"));
        m_maker.assign(m_maker.personOf(clara), m_maker.pinned(QStringLiteral("Panel"), clock(11, 30), 25));
        const Plan before = m_maker.plan;
        const Timing timing(before);
        m_maker.apply(cancelBookings(m_maker.plan, timing, {one}, false, m_maker.ids));
        QCOMPARE(m_maker.booking(one).status, BookingStatus::Cancelled);
        QCOMPARE(m_maker.plan.find<MeetingRequest>(anna)->answer, RequestAnswer::Declined);
        QCOMPARE(waiting().size(), 3);
        m_maker.plan = before;
        m_maker.apply(cancelBookings(m_maker.plan, timing, {one}, true, m_maker.ids));
        const Booking* filled = liveBookingOf(m_maker.plan, dora);
        QVERIFY(filled && filled->expert == m_maker.marc && filled->slot == 0);
        QVERIFY(!liveBookingOf(m_maker.plan, boris) && !liveBookingOf(m_maker.plan, clara));
        // Cancelled by mistake: its place is taken now.
        QVERIFY(setBookingStatus(m_maker.plan, {one}, BookingStatus::Confirmed).isEmpty());
        m_maker.apply(pushToWaiting(m_maker.plan, {filled->id}, m_maker.ids));
        m_maker.apply(setBookingStatus(m_maker.plan, {one}, BookingStatus::Confirmed));
        QCOMPARE(m_maker.plan.find<MeetingRequest>(anna)->answer, RequestAnswer::Open);
        // Nobody came: that was her meeting.
        m_maker.apply(setBookingStatus(m_maker.plan, {one}, BookingStatus::NoShow));
        QVERIFY(!waiting().contains(QStringLiteral("Anna")));
        m_maker.apply(setBookingsPinned(m_maker.plan, {one}, true));
        QVERIFY(m_maker.booking(one).pinned);
    }

    void refillingKeepsTheLimits()
    {
        m_maker.edit<Helpdesk>(m_maker.desk, [](Helpdesk& desk) { desk.mostPerOrganisation = 1; });
        const auto ofAcme = [&](const QString& name) {
            return m_maker.request(
                m_maker.person(name, QStringLiteral("A"),
                               name.size() > 1 ? QStringLiteral("ACME") : QStringLiteral("Acme ")));
        };
        const Id one = m_maker.book(m_maker.asks(QStringLiteral("Zoe")), m_maker.marc, 0);
        QVERIFY(m_maker.book(ofAcme(QStringLiteral("A")), m_maker.arnault, 0));
        const Id second = ofAcme(QStringLiteral("Anton"));
        const Id other = m_maker.asks(QStringLiteral("Other"));
        m_maker.apply(cancelBookings(m_maker.plan, Timing(m_maker.plan), {one}, true, m_maker.ids));
        QVERIFY(!liveBookingOf(m_maker.plan, second));
        QVERIFY(liveBookingOf(m_maker.plan, other));
        QCOMPARE(why(second), QStringLiteral("ACME has 1 meetings already, the most for one organisation."));
    }

    void removingPutsOnTheWaitingList()
    {
        const Id anna = m_maker.asks(QStringLiteral("Anna"), m_maker.marc);
        const Id boris = m_maker.asks(QStringLiteral("Boris"), m_maker.marc);
        editRequest(boris, [&](MeetingRequest& edit) { edit.secondExpert = m_maker.arnault; });
        QVERIFY(m_maker.book(anna, m_maker.marc, 0));
        Booking bare;
        bare.helpdesk = m_maker.desk;
        bare.expert = m_maker.marc;
        bare.slot = 20;
        bare.person = m_maker.person(QStringLiteral("Bare"), QStringLiteral("B"));
        m_maker.add(bare);
        m_maker.apply(removeExpert(m_maker.plan, m_maker.marc, m_maker.ids));
        QVERIFY(m_maker.plan.all<Booking>().isEmpty());
        QCOMPARE(waiting(),
                 (QList<QString>{QStringLiteral("Anna"), QStringLiteral("Boris"), QStringLiteral("Bare")}));
        QCOMPARE(m_maker.plan.find<MeetingRequest>(anna)->expert, 0);
        QCOMPARE(m_maker.plan.find<MeetingRequest>(boris)->expert, m_maker.arnault);
        QCOMPARE(m_maker.plan.find<MeetingRequest>(boris)->secondExpert, 0);
        QVERIFY(m_maker.book(anna, m_maker.arnault, 0));
        m_maker.apply(removeRequest(m_maker.plan, anna));
        QVERIFY(m_maker.plan.all<Booking>().isEmpty());
        QCOMPARE(requests(), 2);
        QVERIFY(addRequest(m_maker.plan, MeetingRequest(), m_maker.ids).isEmpty());
    }

    void candidates()
    {
        const Id late = m_maker.asks(QStringLiteral("Late"));
        const Id early = m_maker.asks(QStringLiteral("Early"), 0, 3);
        m_maker.asks(QStringLiteral("Elsewhere"), m_maker.marc); // wants the other expert
        const Id busy = m_maker.asks(QStringLiteral("Busy"), 0, 9);
        m_maker.assign(m_maker.personOf(busy), m_maker.pinned(QStringLiteral("Panel"), clock(11, 30), 25));
        m_maker.person(QStringLiteral("No"), QStringLiteral("Zebra"));
        const HelpdeskTimes times = m_maker.times();
        const QList<Candidate> all =
            candidatesFor(m_maker.plan, times, m_maker.desk, {m_maker.arnault, 0, 0});
        QStringList names;
        for (const Candidate& one : all)
            names.append(m_maker.plan.find<Person>(one.person)->givenName);
        QCOMPARE(names.join(u' '), QStringLiteral("Early Late Elsewhere Marc No Busy"));
        QCOMPARE(all.at(0).request, early);
        QCOMPARE(all.at(1).request, late);
        QCOMPARE(all.at(2).request, 0);
        QCOMPARE(all.constLast().request, busy);
        QCOMPARE(engagementText(m_maker.plan, all.constLast().inTheWay), QStringLiteral("Panel until 11:55"));
    }

    void matchmaking()
    {
        m_maker.edit<AgendaItem>(m_maker.itemId, [](AgendaItem& item) { item.kind = ItemKind::Matchmaking; });
        m_maker.edit<Helpdesk>(m_maker.desk, [](Helpdesk& desk) { desk.tables = 2; });
        QList<Id> people;
        for (int i = 0; i < 6; ++i)
            people.append(m_maker.person(QString(QChar(u'A' + i)), QStringLiteral("P")));
        const auto wish = [&](int one, int other) {
            MeetingRequest request;
            request.helpdesk = m_maker.desk;
            request.person = people[one];
            request.partner = people[other];
            m_maker.apply(addRequest(m_maker.plan, request, m_maker.ids));
            return m_maker.plan.rows(Table::MeetingRequest).largestId();
        };
        MeetingRequest alone;
        alone.helpdesk = m_maker.desk;
        alone.person = people[0];
        QVERIFY(addRequest(m_maker.plan, alone, m_maker.ids).isEmpty());
        alone.partner = people[0];
        QVERIFY(addRequest(m_maker.plan, alone, m_maker.ids).isEmpty());
        const Id ab = m_maker.book(wish(0, 1), 0, 0);
        QVERIFY(ab);
        QCOMPARE(m_maker.booking(ab).partner, people[1]);
        QCOMPARE(m_maker.booking(ab).tableNumber, 1);
        const Id cd = m_maker.book(wish(2, 3), 0, 0);
        QCOMPARE(m_maker.booking(cd).tableNumber, 2);
        const Id ef = wish(4, 5);
        QCOMPARE(m_maker.book(ef, 0, 0), 0); // no table
        QCOMPARE(first(ef)->slot, 10);
        editRequest(ef, [](MeetingRequest& edit) { edit.latest = clock(11, 50); });
        QCOMPARE(why(ef), QStringLiteral("No table is free when both are."));
        const Id bc = wish(1, 2);
        QCOMPARE(m_maker.book(bc, 0, 5), 0); // both are in meetings
        QCOMPARE(first(bc)->slot, 10);
        const Id second = m_maker.book(bc, 0, 10);
        QCOMPARE(m_maker.booking(second).tableNumber, 1);
        // Pairs stay pairs when they swap; who asked whom does not matter when one is typed in.
        QVERIFY(swapBookings(m_maker.plan, ab, second).isEmpty()); // C is at the other table
        editRequest(ef, [](MeetingRequest& edit) { edit.latest.reset(); });
        const Id late = m_maker.book(ef, 0, 20);
        m_maker.apply(swapBookings(m_maker.plan, cd, late));
        QCOMPARE(m_maker.booking(cd).slot, 20);
        QCOMPARE(m_maker.booking(cd).tableNumber, 1);
        QCOMPARE(m_maker.booking(late).tableNumber, 2);
        QCOMPARE(m_maker.booking(late).partner, people[5]);
        const Id fa = wish(5, 0);
        const ChangeSet typed =
            bookPerson(m_maker.plan, m_maker.desk, people[0], {0, people[5], 20}, m_maker.ids);
        m_maker.apply(typed);
        QVERIFY(liveBookingOf(m_maker.plan, fa));
        QCOMPARE(capacityOf(m_maker.plan, Timing(m_maker.plan), m_maker.desk), (Capacity{5, 10, 5, 0}));
        // A person who goes takes her meetings along; so goes the wish to meet her.
        m_maker.apply(pushToWaiting(m_maker.plan, {second}, m_maker.ids));
        QCOMPARE(waiting().size(), 1);
    }

    // A pair's requests are answered together: the other one's does not bring a cancelled meeting back.
    void aPairIsCancelledWhole()
    {
        m_maker.edit<AgendaItem>(m_maker.itemId, [](AgendaItem& item) { item.kind = ItemKind::Matchmaking; });
        const Id anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("P"));
        const Id boris = m_maker.person(QStringLiteral("Boris"), QStringLiteral("P"));
        const Id one = asksFor(anna, boris);
        const Id other = asksFor(boris, anna);
        const Id meeting = m_maker.book(one, 0, 0);
        m_maker.apply(cancelBookings(m_maker.plan, Timing(m_maker.plan), {meeting}, true, m_maker.ids));
        QVERIFY(!liveBookingOf(m_maker.plan, one));
        for (const Id request : {one, other})
            QCOMPARE(m_maker.plan.find<MeetingRequest>(request)->answer, RequestAnswer::Declined);
        m_maker.apply(setBookingStatus(m_maker.plan, {meeting}, BookingStatus::Tentative));
        for (const Id request : {one, other})
            QCOMPARE(m_maker.plan.find<MeetingRequest>(request)->answer, RequestAnswer::Open);
    }

    // Who asks speaks for herself only: the partner's panel stays the partner's.
    void thePartnerSaysWhatThePartnerMayMiss()
    {
        m_maker.edit<AgendaItem>(m_maker.itemId, [](AgendaItem& item) { item.kind = ItemKind::Matchmaking; });
        const Id anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("P"));
        const Id boris = m_maker.person(QStringLiteral("Boris"), QStringLiteral("P"));
        const Id one = asksFor(anna, boris);
        editRequest(one, [](MeetingRequest& edit) { edit.duringSessions = true; });
        m_maker.assign(boris, m_maker.pinned(QStringLiteral("Panel"), clock(11, 40), 20));
        QCOMPARE(first(one)->slot, 20);
        const Id other = asksFor(boris, anna);
        QCOMPARE(first(one)->slot, 20);
        editRequest(other, [](MeetingRequest& edit) { edit.duringSessions = true; });
        QCOMPARE(first(one)->slot, 0);
        editRequest(one, [](MeetingRequest& edit) { edit.duringSessions = false; });
        editRequest(other, [](MeetingRequest& edit) { edit.duringSessions = false; });
        // Booked by hand: it is said of whoever misses something.
        QVERIFY(m_maker.book(one, 0, 0));
        QVERIFY(!m_maker.plan.find<MeetingRequest>(one)->duringSessions);
        QVERIFY(m_maker.plan.find<MeetingRequest>(other)->duringSessions);
    }

    // Declined while the meeting stood: who is pushed out waits all the same.
    void whoIsPushedOutWaits()
    {
        const Id anna = m_maker.asks(QStringLiteral("Anna"));
        const Id meeting = m_maker.book(anna, m_maker.marc, 0);
        editRequest(anna, [](MeetingRequest& edit) { edit.answer = RequestAnswer::Declined; });
        m_maker.apply(pushToWaiting(m_maker.plan, {meeting}, m_maker.ids));
        QCOMPARE(waiting(), QList<QString>{QStringLiteral("Anna")});
    }

    // The order of the optimiser: everybody one first, among those the first-timers.
    void firstMeetingsBeforeFirstTimers()
    {
        m_maker.edit<Helpdesk>(m_maker.desk, [](Helpdesk& desk) {
            desk.firstTimersFirst = true;
            desk.oneEachFirst = true;
        });
        const Id newcomer = m_maker.asks(QStringLiteral("New"));
        m_maker.edit<Person>(m_maker.personOf(newcomer), [](Person& edit) { edit.firstTimer = true; });
        QVERIFY(m_maker.book(newcomer, m_maker.marc, 0));
        m_maker.request(m_maker.personOf(newcomer));
        m_maker.asks(QStringLiteral("Old"));
        QCOMPARE(waiting(), (QList<QString>{QStringLiteral("Old"), QStringLiteral("New")}));
    }
};

CONVENOR_TEST_CORE(MeetingPlannerTest)
#include "MeetingPlannerTest.moc"
