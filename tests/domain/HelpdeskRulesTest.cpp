// Rules about helpdesks and their meetings: each fires, and stays silent.
#include "DeskMaker.h"
#include "RuleTester.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class HelpdeskRulesTest : public QObject
{
    Q_OBJECT

    DeskMaker m_maker;
    Id m_anna = 0; // requests
    Id m_boris = 0;

    QList<Problem> found(const char* rule) const { return problemsOf(m_maker.plan, rule); }
    void check(const char* rule, Severity severity, const char* text, qsizetype fixes)
    {
        checkProblem(m_maker.plan, rule, severity, QString::fromUtf8(text), fixes);
    }
    template <typename Edit>
    void editDesk(Edit edit)
    {
        m_maker.edit<Helpdesk>(m_maker.desk, edit);
    }
    // A booking as a script would make it.
    Id put(Id person, Id expert, int slot)
    {
        Booking booking;
        booking.helpdesk = m_maker.desk;
        booking.expert = expert;
        booking.person = person;
        booking.slot = slot;
        return m_maker.add(booking);
    }
    void makeMatchmaking(int tables)
    {
        m_maker.edit<AgendaItem>(m_maker.itemId, [](AgendaItem& item) { item.kind = ItemKind::Matchmaking; });
        editDesk([=](Helpdesk& desk) { desk.tables = tables; });
    }
    Id pair(const QString& one, const QString& other, int slot, std::optional<int> table = {})
    {
        Booking booking;
        booking.helpdesk = m_maker.desk;
        booking.person = m_maker.person(one, QStringLiteral("P"));
        booking.partner = m_maker.person(other, QStringLiteral("P"));
        booking.slot = slot;
        booking.tableNumber = table;
        return m_maker.add(booking);
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = DeskMaker();
        m_anna = m_maker.asks(QStringLiteral("Anna"));
        m_boris = m_maker.asks(QStringLiteral("Boris"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Belgium));
    }

    void aGoodHelpdeskHasNoProblems()
    {
        QVERIFY(m_maker.book(m_anna, m_maker.arnault, 0));
        QVERIFY(m_maker.book(m_boris, m_maker.marc, 0));
        const QList<Problem> all = findProblems(m_maker.plan, Timing(m_maker.plan));
        QVERIFY2(all.isEmpty(), all.isEmpty() ? "" : qPrintable(all.constFirst().text));
        makeMatchmaking(2); // without meetings of two participants
        m_maker.apply(pushToWaiting(m_maker.plan, {liveBookingOf(m_maker.plan, m_anna)->id}, m_maker.ids));
    }

    void overSomethingOfTheirOwn()
    {
        const Id booking = m_maker.book(m_anna, m_maker.arnault, 0);
        m_maker.book(m_boris, m_maker.arnault, 10);
        const Id panel = m_maker.pinned(QStringLiteral("Panel"), clock(11, 30), 20);
        m_maker.assign(m_maker.personOf(m_anna), panel);
        check("person-overlap", Severity::Error,
              "Anna Asker is in two places at once: a meeting at Online expert helpdesk (11:40–11:50) and "
              "Panel "
              "(11:30–11:50).",
              3);
        const Fix move = found("person-overlap").constFirst().fixes.at(1);
        QCOMPARE(move.text, QStringLiteral("Move the meeting at 11:40 to 11:50, with Marc Pattinson"));
        QCOMPARE(m_maker.plan.applied(move.changes)->find<Booking>(booking)->slot, 10);
        // The user says so.
        m_maker.edit<MeetingRequest>(m_anna, [](MeetingRequest& edit) { edit.duringSessions = true; });
        QVERIFY(found("person-overlap").isEmpty());
        // An expert's own panel is his whatever the participant says.
        m_maker.assign(m_maker.host(m_maker.arnault), panel);
        QCOMPARE(found("person-overlap").size(), 1);
    }

    void twoMeetingsByAMovedItem()
    {
        const Id item = m_maker.pinned(QStringLiteral("Second"), clock(9, 30), 30, 0, ItemKind::Helpdesk);
        const Id second = m_maker.add(Helpdesk{.agendaItem = item, .name = {}});
        HelpdeskExpert third;
        third.helpdesk = second;
        third.person = m_maker.person(QStringLiteral("Third"), QStringLiteral("Expert"));
        const Id expert = m_maker.add(third);
        QVERIFY(m_maker.book(m_anna, m_maker.arnault, 0));
        m_maker.apply(
            bookPerson(m_maker.plan, second, m_maker.personOf(m_anna), {expert, 0, 0}, m_maker.ids));
        QVERIFY(found("person-overlap").isEmpty());
        m_maker.edit<AgendaItem>(item, [](AgendaItem& edit) { edit.pinnedStart = clock(11, 35); });
        QCOMPARE(found("person-overlap").constFirst().severity, Severity::Error);
        checkFixes(m_maker.plan, "person-overlap");
    }

    void whoDoesNotCome()
    {
        m_maker.book(m_anna, m_maker.arnault, 0);
        QVERIFY(found("meeting-away").isEmpty());
        m_maker.edit<Person>(m_maker.personOf(m_anna),
                             [](Person& edit) { edit.status = PersonStatus::Cancelled; });
        check("meeting-away", Severity::Warning,
              "Anna Asker meets Arnault Morisson at 11:40, but does not come.", 1);
        const Plan mended =
            *m_maker.plan.applied(found("meeting-away").constFirst().fixes.constFirst().changes);
        QCOMPARE(liveBookingOf(mended, m_boris)->slot, 0); // who waits moves up
        // The expert.
        m_maker.edit<Person>(m_maker.personOf(m_anna),
                             [](Person& edit) { edit.status = PersonStatus::Confirmed; });
        Attendance excused;
        excused.person = m_maker.host(m_maker.arnault);
        excused.day = m_maker.dayId;
        excused.state = AttendanceState::Excused;
        m_maker.add(excused);
        check("meeting-away", Severity::Warning,
              "Arnault Morisson meets Anna Asker at 11:40, but does not come.", 2);
        m_maker.edit<Booking>(liveBookingOf(m_maker.plan, m_anna)->id,
                              [](Booking& edit) { edit.status = BookingStatus::TookPlace; });
        QVERIFY(found("meeting-away").isEmpty());
    }

    void whoIsNotThere()
    {
        m_maker.book(m_anna, m_maker.marc, 0);
        m_maker.edit<HelpdeskExpert>(m_maker.marc,
                                     [](HelpdeskExpert& edit) { edit.earliest = clock(11, 40); });
        QVERIFY(found("meeting-not-there").isEmpty());
        m_maker.edit<HelpdeskExpert>(m_maker.marc,
                                     [](HelpdeskExpert& edit) { edit.earliest = clock(12, 0); });
        check("meeting-not-there", Severity::Warning,
              "Marc Pattinson meets Anna Asker at 11:40, but is not there before 12:00.", 2);
    }

    void aPlaceOnAnotherList()
    {
        m_maker.book(m_anna, m_maker.marc, 0);
        const Id visit = m_maker.pinned(QStringLiteral("Visit"), clock(11, 0), 50, 0, ItemKind::Visit);
        m_maker.edit<AgendaItem>(visit, [](AgendaItem& edit) { edit.capacity = 5; });
        Attendance place;
        place.person = m_maker.personOf(m_boris);
        place.agendaItem = visit;
        place.day = m_maker.dayId;
        const Id row = m_maker.add(place);
        QVERIFY(found("meeting-over-sign-up").isEmpty());
        m_maker.edit<Attendance>(row, [&](Attendance& edit) { edit.person = m_maker.personOf(m_anna); });
        check("meeting-over-sign-up", Severity::Warning,
              "Anna Asker meets Marc Pattinson at 11:40, but has a place at Visit until 11:50.", 3);
    }

    void outsideAndBeside()
    {
        put(m_maker.personOf(m_anna), m_maker.marc, 40);
        QVERIFY(found("meeting-outside").isEmpty());
        m_maker.edit<AgendaItem>(m_maker.itemId, [](AgendaItem& item) { item.minutes = 45; });
        check("meeting-outside", Severity::Warning,
              "12:20 is not within Online expert helpdesk (11:40–12:25): the meeting of Anna Asker with Marc "
              "Pattinson at 12:20.",
              2);
        m_maker.edit<AgendaItem>(m_maker.itemId, [](AgendaItem& item) { item.minutes = 55; });
        editDesk([](Helpdesk& desk) { desk.meetingMinutes = 9; });
        check("meeting-outside", Severity::Hint,
              "12:20 stands beside the times of Online expert helpdesk (11:40–12:35): the meeting of Anna "
              "Asker "
              "with Marc Pattinson at 12:20.",
              2);
    }

    // The kind of the item was changed: its meetings are still those of the other sort.
    void meetingsOfTheOtherSort()
    {
        m_maker.book(m_anna, m_maker.marc, 0);
        makeMatchmaking(3);
        check("meeting-outside", Severity::Warning,
              "Online expert helpdesk is a matchmaking, but an expert is in the meeting of Anna Asker with "
              "Marc Pattinson at 11:40.",
              1);
        m_maker = DeskMaker();
        makeMatchmaking(3);
        pair(QStringLiteral("One"), QStringLiteral("Other"), 0);
        QVERIFY(found("meeting-outside").isEmpty());
        m_maker.edit<AgendaItem>(m_maker.itemId, [](AgendaItem& item) { item.kind = ItemKind::Helpdesk; });
        check(
            "meeting-outside", Severity::Warning,
            "Online expert helpdesk is a helpdesk, but no expert is in the meeting of One P with Other P at "
            "11:40.",
            2);
    }

    // What the partner misses is not the asker's to say.
    void thePartnersOwnPanel()
    {
        makeMatchmaking(3);
        MeetingRequest request;
        request.helpdesk = m_maker.desk;
        request.person = m_maker.personOf(m_anna);
        request.partner = m_maker.personOf(m_boris);
        request.duringSessions = true;
        const Id asked = m_maker.add(request);
        m_maker.assign(request.partner, m_maker.pinned(QStringLiteral("Panel"), clock(11, 30), 20));
        QVERIFY(m_maker.book(asked, 0, 0));
        QCOMPARE(found("person-overlap").size(), 1);
        std::swap(request.person, request.partner);
        m_maker.add(request);
        QVERIFY(found("person-overlap").isEmpty());
    }

    void limits()
    {
        editDesk([](Helpdesk& desk) {
            desk.mostPerPerson = 1;
            desk.mostPerOrganisation = 2;
        });
        const Id person = m_maker.personOf(m_anna);
        m_maker.book(m_anna, m_maker.marc, 0);
        QVERIFY(found("meeting-limit").isEmpty());
        m_maker.booked(person, m_maker.marc, 10);
        check("meeting-limit", Severity::Hint,
              "Anna Asker has 2 meetings at Online expert helpdesk, planned are at most 1.", 1);
        editDesk([](Helpdesk& desk) { desk.mostPerPerson = 0; });
        m_maker.edit<Person>(person, [](Person& edit) { edit.organisation = QStringLiteral("ACME"); });
        m_maker.edit<Person>(m_maker.personOf(m_boris),
                             [](Person& edit) { edit.organisation = QStringLiteral("acme"); });
        QVERIFY(found("meeting-limit").isEmpty());
        m_maker.book(m_boris, m_maker.arnault, 0);
        QCOMPARE(found("meeting-limit").size(), 1);
        QVERIFY(found("meeting-limit").constFirst().text.contains(QStringLiteral("has 3 meetings")));
        checkFixes(m_maker.plan, "meeting-limit");
    }

    void expertsRest()
    {
        for (int i = 0; i < 5; ++i)
            m_maker.book(m_maker.asks(QString::number(i)), m_maker.marc, i * 10);
        QVERIFY(found("expert-without-break").isEmpty());
        editDesk([](Helpdesk& desk) { desk.mostInRow = 5; });
        QVERIFY(found("expert-without-break").isEmpty());
        editDesk([](Helpdesk& desk) { desk.mostInRow = 1; });
        check("expert-without-break", Severity::Warning,
              "Marc Pattinson has 5 meetings in a row from 11:40, planned are at most 1.", 2);
        editDesk([](Helpdesk& desk) { desk.mostInRow = 0; });
        // Meetings that a script set too close.
        m_maker = DeskMaker();
        editDesk([](Helpdesk& desk) { desk.changeoverMinutes = 5; });
        put(m_maker.person(QStringLiteral("A"), QStringLiteral("B")), m_maker.marc, 0);
        put(m_maker.person(QStringLiteral("C"), QStringLiteral("D")), m_maker.marc, 12);
        check("expert-without-break", Severity::Hint,
              "Marc Pattinson has 2 minutes between the meetings at 11:40 and 11:52.", 1);
    }

    void aRequestWaitsThoughAPlaceIsFree()
    {
        m_maker.book(m_anna, m_maker.arnault, 0);
        check("request-waits", Severity::Hint,
              "1 requests wait at Online expert helpdesk, but a place is free: Boris Asker could meet Marc "
              "Pattinson at 11:40.",
              1);
        m_maker.edit<MeetingRequest>(m_boris,
                                     [](MeetingRequest& edit) { edit.knows = QStringLiteral("taxes"); });
        QVERIFY(found("request-waits").isEmpty()); // nobody knows about that
        m_maker.edit<MeetingRequest>(m_boris, [](MeetingRequest& edit) { edit.knows.clear(); });
        QCOMPARE(found("request-waits").size(), 1);
        editDesk([](Helpdesk& desk) { desk.mostPerPerson = 1; });
        m_maker.booked(m_maker.personOf(m_boris), m_maker.marc, 0); // takes the request
        m_maker.request(m_maker.personOf(m_boris));
        QVERIFY(found("request-waits").isEmpty()); // over the limit
    }

    void moreRequestsThanPlaces()
    {
        for (int i = 0; i < 8; ++i)
            m_maker.asks(QString::number(i));
        QVERIFY(found("helpdesk-too-small").isEmpty());
        m_maker.asks(QStringLiteral("eleventh"));
        m_maker.asks(QStringLiteral("twelfth"));
        check("helpdesk-too-small", Severity::Warning,
              "Online expert helpdesk: 10 places; with 2 minutes changeover 8; 2 more requests than places: "
              "add "
              "10 minutes or 1 experts.",
              1);
    }

    void noExperts()
    {
        QVERIFY(found("helpdesk-without-experts").isEmpty());
        const Id item = m_maker.pinned(QStringLiteral("Second"), clock(9, 30), 30, 0, ItemKind::Helpdesk);
        m_maker.add(Helpdesk{.agendaItem = item, .name = {}});
        check("helpdesk-without-experts", Severity::Warning, "Second has no expert yet.", 0);
        m_maker.assign(m_maker.person(QStringLiteral("E"), QStringLiteral("F")), item, Role::Expert);
        check("helpdesk-without-experts", Severity::Warning, "Second has no expert yet.", 1);
        m_maker.edit<AgendaItem>(item, [](AgendaItem& edit) { edit.kind = ItemKind::Matchmaking; });
        QVERIFY(found("helpdesk-without-experts").isEmpty());
    }

    void tables()
    {
        m_maker.apply(removeRequest(m_maker.plan, m_anna));
        m_maker.apply(removeRequest(m_maker.plan, m_boris));
        makeMatchmaking(2);
        pair(QStringLiteral("A"), QStringLiteral("B"), 0, 1);
        const Id second = pair(QStringLiteral("C"), QStringLiteral("D"), 0, 2);
        pair(QStringLiteral("G"), QStringLiteral("H"), 10, 1);
        for (const char* rule : {"too-few-tables", "table-twice", "no-table"})
            QVERIFY(found(rule).isEmpty());
        m_maker.edit<Booking>(second, [](Booking& edit) { edit.tableNumber = 1; });
        check("table-twice", Severity::Error,
              "Two meetings are at table 1: the meeting of A P with B P at 11:40 and the meeting of C P with "
              "D P "
              "at 11:40.",
              2);
        m_maker.edit<Booking>(second, [](Booking& edit) { edit.tableNumber.reset(); });
        check("no-table", Severity::Warning, "No table is told for the meeting of C P with D P at 11:40.", 1);
        m_maker.edit<Booking>(second, [](Booking& edit) { edit.tableNumber = 7; });
        check("no-table", Severity::Warning, "There is no table 7 for the meeting of C P with D P at 11:40.",
              1);
        m_maker.edit<Booking>(second, [](Booking& edit) { edit.tableNumber = 2; });
        editDesk([](Helpdesk& desk) { desk.tables = 1; });
        check("too-few-tables", Severity::Error,
              "2 meetings of Online expert helpdesk are at 11:40 at one time, but there are 1 tables.", 3);
        editDesk([](Helpdesk& desk) { desk.tables = 0; });
        for (const char* rule : {"too-few-tables", "table-twice", "no-table"})
            QVERIFY(found(rule).isEmpty());
    }
};

CONVENOR_TEST_CORE(HelpdeskRulesTest)
#include "HelpdeskRulesTest.moc"
