#include "domain/BookingCheck.h"
#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/Duplicates.h"
#include "domain/References.h"
#include "domain/Visibility.h"
#include "PlanMaker.h"
#include "RandomChanges.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

namespace {
template <typename Record, typename Holds>
QList<Record> rowsWith(const Plan& plan, Holds holds)
{
    QList<Record> rows;
    for (const Record& row : plan.all<Record>()) {
        if (holds(row))
            rows.append(row);
    }
    return rows;
}

template <typename Record>
QList<Record> rowsOf(const Plan& plan, Id person)
{
    return rowsWith<Record>(plan, [person](const Record& row) { return row.person == person; });
}
} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;
    Id m_kept = 0;
    Id m_gone = 0;
    Id m_other = 0;
    Id m_item = 0;

    Result<ChangeSet> merge() const
    {
        return mergePeople(m_maker.plan, m_kept, m_gone, *m_maker.plan.find<Person>(m_kept));
    }
    void merged()
    {
        const Result<ChangeSet> changes = merge();
        QVERIFY2(changes.ok(), changes ? "" : qPrintable(changes.error().detail));
        m_maker.apply(*changes);
    }
    void attend(Id person, AttendanceState state, const QString& mark)
    {
        Attendance row;
        row.person = person;
        row.day = m_maker.lastDay;
        row.state = state;
        row.markedAt = mark;
        m_maker.add(row);
    }
    Id helpdesk()
    {
        Helpdesk record;
        record.agendaItem = m_item;
        return m_maker.add(record);
    }
    Id expert(Id helpdesk, Id person)
    {
        HelpdeskExpert record;
        record.helpdesk = helpdesk;
        record.person = person;
        return m_maker.add(record);
    }
    Id book(Id helpdesk, Id expert, Id person, int slot, Id request = 0)
    {
        Booking record;
        record.helpdesk = helpdesk;
        record.expert = expert;
        record.person = person;
        record.slot = slot;
        record.request = request;
        record.id = m_maker.ids.next();
        ChangeSet changes;
        changes.add(record);
        completeSeats(*m_maker.plan.applied(changes), changes, m_maker.ids);
        m_maker.apply(changes);
        return record.id;
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
        m_maker.day(QDate(2026, 4, 27), clock(9, 0));
        m_item = m_maker.item(QStringLiteral("Helpdesk"), 60, 0, ItemKind::Helpdesk);
        m_kept = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Novak"));
        m_gone = m_maker.person(QStringLiteral("A."), QStringLiteral("Nowak"));
        m_other = m_maker.person(QStringLiteral("Bo"), QStringLiteral("Li"));
    }

    void everythingGoesToTheOneWhoStays()
    {
        const Id talk = m_maker.item(QStringLiteral("Talk"), 30);
        m_maker.assign(m_gone, talk);
        m_maker.assign(m_gone, m_item, Role::Expert);
        Availability window;
        window.person = m_gone;
        window.day = m_maker.lastDay;
        m_maker.add(window);
        BreakoutRound round;
        round.agendaItem = m_item;
        BreakoutGroup group;
        group.round = m_maker.add(round);
        group.moderator = m_gone;
        group.rapporteur = m_gone;
        const Id id = m_maker.add(group);
        m_maker.add(TopicPreference{0, m_gone, id, 2});
        Translation text;
        text.recordTable = QStringLiteral("person");
        text.record = m_gone;
        text.field = QStringLiteral("family_name");
        text.language = QStringLiteral("bg");
        text.text = QStringLiteral("Новак");
        m_maker.add(text);
        const Plan before = m_maker.plan;
        const Result<ChangeSet> changes = merge();
        QVERIFY(changes.ok());
        m_maker.apply(*changes);
        QVERIFY(!m_maker.plan.find<Person>(m_gone));
        QCOMPARE(rowsOf<Assignment>(m_maker.plan, m_kept).size(), 2);
        QCOMPARE(rowsOf<Availability>(m_maker.plan, m_kept).size(), 1);
        QCOMPARE(rowsOf<TopicPreference>(m_maker.plan, m_kept).size(), 1);
        QVERIFY(m_maker.plan.find<BreakoutGroup>(id)->moderator == m_kept);
        QVERIFY(m_maker.plan.find<BreakoutGroup>(id)->rapporteur == m_kept);
        QVERIFY(m_maker.plan.all<Translation>().begin()->record == m_kept);
        QVERIFY(*m_maker.plan.applied(changes->inverted()) == before);
    }

    void whatStandsTwiceStandsOnce()
    {
        const Id talk = m_maker.item(QStringLiteral("Talk"), 30);
        m_maker.assign(m_kept, talk);
        const Id confirmed = m_maker.assign(m_gone, talk);
        m_maker.edit<Assignment>(confirmed,
                                 [](Assignment& edit) { edit.status = AssignmentStatus::Confirmed; });
        m_maker.assign(m_gone, talk, Role::Chair);
        attend(m_kept, AttendanceState::Expected, QStringLiteral("2026-04-27T09:00:00.000Z"));
        attend(m_gone, AttendanceState::Present, QStringLiteral("2026-04-27T08:00:00.000Z"));
        BreakoutRound round;
        round.agendaItem = m_item;
        BreakoutGroup group;
        group.round = m_maker.add(round);
        const Id a = m_maker.add(group);
        const Id b = m_maker.add(group);
        m_maker.add(GroupMembership{0, group.round, a, m_kept, false});
        m_maker.add(GroupMembership{0, group.round, b, m_gone, true});
        m_maker.add(TopicPreference{0, m_kept, a, 2});
        m_maker.add(TopicPreference{0, m_gone, a, 1});
        merged();
        QList<Assignment> assignments = rowsOf<Assignment>(m_maker.plan, m_kept);
        QCOMPARE(assignments.size(), 2);
        QCOMPARE(assignments.constFirst().id, confirmed);
        QCOMPARE(rowsOf<Attendance>(m_maker.plan, m_kept).size(), 1);
        QCOMPARE(rowsOf<Attendance>(m_maker.plan, m_kept).constFirst().state, AttendanceState::Present);
        QCOMPARE(rowsOf<GroupMembership>(m_maker.plan, m_kept).size(), 1);
        QVERIFY(rowsOf<GroupMembership>(m_maker.plan, m_kept).constFirst().group == b);
        QCOMPARE(rowsOf<TopicPreference>(m_maker.plan, m_kept).size(), 1);
        QCOMPARE(rowsOf<TopicPreference>(m_maker.plan, m_kept).constFirst().rank, 1);
    }

    void pairsMoveAlong()
    {
        const Id third = m_maker.person(QStringLiteral("Cy"), QStringLiteral("Day"));
        const Id fourth = m_maker.person(QStringLiteral("Di"), QStringLiteral("Eve"));
        const auto pair = [&](Id one, Id other, PairKind kind) {
            return m_maker.add(PairRule{0, one, other, kind});
        };
        pair(m_gone, m_other, PairKind::Together);              // moves
        pair(m_kept, m_gone, PairKind::Apart);                  // nobody is apart from himself
        pair(m_gone, m_kept, PairKind::Together);               // nor with himself
        const Id own = pair(m_kept, third, PairKind::Together); // the same twice,
        pair(third, m_gone, PairKind::Together);                // the other way round
        pair(fourth, m_kept, PairKind::Together);               // of two that differ
        const Id apart = pair(m_gone, fourth, PairKind::Apart); // "apart" holds
        const Id strangers = pair(third, m_other, PairKind::Apart);
        const Plan before = m_maker.plan;
        const Result<ChangeSet> changes = merge();
        QVERIFY(changes.ok());
        m_maker.apply(*changes);
        QList<Id> left;
        for (const PairRule& rule : m_maker.plan.all<PairRule>()) {
            QVERIFY(rule.first != rule.second && rule.first != m_gone && rule.second != m_gone);
            left.append(rule.id);
        }
        QCOMPARE(left.size(), 4);
        for (const Id id : {own, apart, strangers})
            QVERIFY(left.contains(id));
        QCOMPARE(m_maker.plan.find<PairRule>(apart)->kind, PairKind::Apart);
        QCOMPARE(m_maker.plan.find<PairRule>(apart)->first.id, m_kept);
        QVERIFY(*m_maker.plan.applied(changes->inverted()) == before);
        // Who is removed takes the rules along.
        ChangeSet removed;
        removeWithDependants(m_maker.plan, Table::Person, third, removed);
        m_maker.apply(removed);
        QCOMPARE(m_maker.plan.all<PairRule>().size(), 2);
    }

    void whoIsExpectedIsNotExcusedUnseen()
    {
        const Id first = m_maker.lastDay;
        attend(m_gone, AttendanceState::Excused, QStringLiteral("2026-04-01T09:00:00.000Z"));
        const Id second = m_maker.day(QDate(2026, 4, 28), clock(9, 0));
        attend(m_kept, AttendanceState::Expected, QStringLiteral("2026-04-01T09:00:00.000Z"));
        attend(m_gone, AttendanceState::Excused, QStringLiteral("2026-04-02T09:00:00.000Z"));
        const Plan before = m_maker.plan;
        merged();
        const DaysOfPeople days(m_maker.plan);
        const Person& kept = *m_maker.plan.find<Person>(m_kept);
        QVERIFY(days.comes(kept, first));   // nothing was said of the one who stays: he comes
        QVERIFY(!days.comes(kept, second)); // both said something: what was said last
        // Of whom nobody expects anything, nothing is said by silence.
        m_maker.plan = before;
        m_maker.edit<Person>(m_kept, [](Person& edit) { edit.status = PersonStatus::Cancelled; });
        merged();
        QCOMPARE(DaysOfPeople(m_maker.plan).state(m_kept, first), AttendanceState::Excused);
    }

    void ownRowsStayWhereNothingTellsMore()
    {
        BreakoutRound round;
        round.agendaItem = m_item;
        BreakoutGroup group;
        group.round = m_maker.add(round);
        const Id a = m_maker.add(group);
        const Id b = m_maker.add(group);
        m_maker.add(GroupMembership{0, group.round, b, m_gone, false});
        m_maker.add(GroupMembership{0, group.round, a, m_kept, false});
        merged();
        QVERIFY(rowsOf<GroupMembership>(m_maker.plan, m_kept).constFirst().group == a);
    }

    void expertsOfOneHelpdesk()
    {
        const Id desk = helpdesk();
        const Id own = expert(desk, m_kept);
        const Id second = expert(desk, m_gone);
        MeetingRequest request;
        request.helpdesk = desk;
        request.person = m_other;
        request.expert = second;
        request.id = m_maker.add(request);
        const Id booking = book(desk, second, m_other, 10, request.id);
        merged();
        QCOMPARE(m_maker.plan.all<HelpdeskExpert>().size(), 1);
        QVERIFY(m_maker.plan.find<Booking>(booking)->expert == own);
        QVERIFY(m_maker.plan.find<MeetingRequest>(request.id)->expert == own);
        QCOMPARE(rowsOf<BookingSeat>(m_maker.plan, m_kept).size(), 1);
    }

    void oneWishOnce()
    {
        const Id desk = helpdesk();
        const Id bo = expert(desk, m_other);
        MeetingRequest request;
        request.helpdesk = desk;
        request.expert = bo;
        request.person = m_kept;
        m_maker.add(request);
        request.person = m_gone;
        request.priority = 3;
        const Id better = m_maker.add(request);
        const Id lower = rowsOf<MeetingRequest>(m_maker.plan, m_kept).constFirst().id;
        const Id booking = book(desk, bo, m_kept, 0, lower);
        merged();
        QCOMPARE(m_maker.plan.all<MeetingRequest>().size(), 1);
        QVERIFY(m_maker.plan.find<Booking>(booking)->request == better);
    }

    void nobodyMeetsThemselves()
    {
        const Id desk = helpdesk();
        book(desk, expert(desk, m_gone), m_kept, 0);
        const Result<ChangeSet> refused = merge();
        QVERIFY(!refused && refused.error().kind == ErrorKind::DoubleBooked);
        QCOMPARE(refused.error().subject, QStringLiteral("Anna Novak"));
        QVERIFY(!refused.error().detail.isEmpty());
    }

    // Matchmaking: the partner is a reference like others.
    void partnersAreMerged()
    {
        const Id desk = helpdesk();
        const auto asks = [&](Id person, Id partner) {
            MeetingRequest request;
            request.helpdesk = desk;
            request.person = person;
            request.partner = partner;
            return m_maker.add(request);
        };
        const Id first = asks(m_other, m_kept);
        const Id second = asks(m_other, m_gone); // the same wish, in the end
        Booking booking;
        booking.helpdesk = desk;
        booking.person = m_other;
        booking.partner = m_gone;
        booking.request = second;
        const Id booked = m_maker.add(booking);
        const Result<ChangeSet> changes = merge();
        QVERIFY(changes);
        m_maker.apply(*changes);
        QCOMPARE(Id(m_maker.plan.find<Booking>(booked)->partner), m_kept);
        QCOMPARE(Id(m_maker.plan.find<Booking>(booked)->request), first);
        QCOMPARE(m_maker.plan.all<MeetingRequest>().size(), 1);
    }

    void partnersAreTwo()
    {
        MeetingRequest request;
        request.helpdesk = helpdesk();
        request.person = m_gone;
        request.partner = m_kept;
        m_maker.add(request);
        const Result<ChangeSet> refused = merge();
        QVERIFY(!refused && refused.error().kind == ErrorKind::DoubleBooked);
    }

    void nobodyIsAtTwoTables()
    {
        const Id desk = helpdesk();
        const Id bo = expert(desk, m_other);
        const Id cy = expert(desk, m_maker.person(QStringLiteral("Cy"), QStringLiteral("X")));
        book(desk, bo, m_kept, 0);
        const Id second = book(desk, cy, m_gone, 0);
        const Result<ChangeSet> refused = merge();
        QVERIFY(!refused && refused.error().kind == ErrorKind::DoubleBooked);
        m_maker.edit<Booking>(second, [](Booking& edit) { edit.slot = 10; });
        for (const BookingSeat& seat : rowsWith<BookingSeat>(
                 m_maker.plan, [second](const BookingSeat& row) { return row.booking == second; }))
            m_maker.edit<BookingSeat>(seat.id, [](BookingSeat& edit) { edit.slot = 10; });
        merged();
        QCOMPARE(rowsOf<Booking>(m_maker.plan, m_kept).size(), 2);
    }

    void whoIsNotThere()
    {
        const Person& person = *m_maker.plan.find<Person>(m_kept);
        QCOMPARE(mergePeople(m_maker.plan, m_kept, 999, person).error().kind, ErrorKind::NoSuchRecord);
        QCOMPARE(mergePeople(m_maker.plan, 999, m_kept, person).error().detail, QStringLiteral("999"));
        QVERIFY(!mergePeople(m_maker.plan, m_kept, m_kept, person));
    }

    void emptyFieldsAreFilled()
    {
        Person kept;
        kept.id = 1;
        kept.familyName = QStringLiteral("Novak");
        kept.givenName = QStringLiteral("A.");
        kept.email = QStringLiteral("a@x.eu");
        kept.diet = QStringLiteral("vegetarian");
        kept.photoConsent = Consent::Yes;
        kept.photoConsentDate = QDate(2026, 1, 1);
        kept.listConsent = Consent::Yes;
        Person gone = kept;
        gone.id = 2;
        gone.givenName = QStringLiteral("Anna");
        gone.email = QStringLiteral("b@x.eu");
        gone.phone = QStringLiteral("+32 2 555");
        gone.diet = QStringLiteral("no nuts");
        gone.status = PersonStatus::Confirmed;
        gone.local = Origin::Local;
        gone.precedence = 4;
        gone.photoConsent = Consent::No;
        gone.photoConsentDate = QDate(2025, 1, 1);
        gone.photoConsentSource = QStringLiteral("form");
        gone.listConsent = Consent::No;
        gone.contactConsent = Consent::Yes;
        gone.contactConsentSource = QStringLiteral("form");
        const Person merged = mergedPerson(kept, gone);
        QCOMPARE(merged.id, 1);
        QCOMPARE(merged.givenName, QStringLiteral("Anna"));
        QCOMPARE(merged.email, QStringLiteral("a@x.eu"));
        QCOMPARE(merged.phone, QStringLiteral("+32 2 555"));
        QCOMPARE(merged.diet, QStringLiteral("vegetarian; no nuts"));
        QCOMPARE(merged.status, PersonStatus::Confirmed);
        QCOMPARE(merged.local, Origin::Local);
        QCOMPARE(merged.precedence, 4);
        // Said later; refused where nobody knows when; asked once only.
        QCOMPARE(merged.photoConsent, Consent::Yes);
        QVERIFY(merged.photoConsentSource.isEmpty());
        QCOMPARE(merged.listConsent, Consent::No);
        QCOMPARE(merged.contactConsent, Consent::Yes);
        QCOMPARE(merged.contactConsentSource, QStringLiteral("form"));
        Person half;
        half.familyName = QStringLiteral("Novak Anna");
        QCOMPARE(mergedPerson(half, gone).familyName, QStringLiteral("Novak"));
    }

    // Whatever a plan holds: all of it is found at the one who stays, and back again.
    void randomPlans()
    {
        int accepted = 0;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const Plan plan = RandomChanges(seed).plan(90);
            QList<Id> people;
            for (const Person& person : plan.all<Person>())
                people.append(person.id);
            for (qsizetype i = 1; i < people.size() && i < 5; ++i) {
                const Id kept = people.at(0);
                const Id gone = people.at(i);
                const Person merged = mergedPerson(*plan.find<Person>(kept), *plan.find<Person>(gone));
                const Result<ChangeSet> changes = mergePeople(plan, kept, gone, merged);
                if (!changes) {
                    QCOMPARE(changes.error().kind, ErrorKind::DoubleBooked);
                    continue;
                }
                ++accepted;
                check(plan, *changes, kept, gone);
            }
        }
        QVERIFY(accepted > 30);
    }

private:
    static void check(const Plan& plan, const ChangeSet& changes, Id kept, Id gone)
    {
        const Result<Plan> after = plan.applied(changes);
        QVERIFY(after.ok());
        QVERIFY(*after->applied(changes.inverted()) == plan);
        QVERIFY(!after->find<Person>(gone));
        QVERIFY(checkBookings(*after, changes).ok());
        // The editor's own completion has nothing to mend.
        ChangeSet completed = changes;
        CountingIds ids(after->largestId() + 1);
        completeSeats(*after, completed, ids);
        QCOMPARE(completed.size(), changes.size());
        for (const Assignment& row : rowsOf<Assignment>(plan, gone)) {
            const auto same = rowsWith<Assignment>(*after, [&](const Assignment& other) {
                return other.person == kept && other.agendaItem == row.agendaItem && other.role == row.role;
            });
            QVERIFY(!same.isEmpty());
        }
        QCOMPARE(rowsOf<Booking>(*after, kept).size(),
                 rowsOf<Booking>(plan, kept).size() + rowsOf<Booking>(plan, gone).size());
        for (const PairRule& pair : after->all<PairRule>())
            QVERIFY(pair.first != pair.second);
        const DaysOfPeople days(plan);
        for (const Attendance& row : rowsOf<Attendance>(plan, gone)) {
            const bool isSilence = row.agendaItem == 0 && row.state == AttendanceState::Excused &&
                                   days.rows(kept, row.day).isEmpty() && isExpected(*plan.find<Person>(kept));
            if (isSilence)
                continue;
            const auto same = rowsWith<Attendance>(*after, [&](const Attendance& other) {
                return other.person == kept && other.agendaItem == row.agendaItem &&
                       (row.agendaItem != 0 || other.day == row.day) &&
                       (row.state != AttendanceState::Present || other.state == AttendanceState::Present);
            });
            QVERIFY(!same.isEmpty());
        }
        QSet<QPair<Id, Id>> members;
        for (const GroupMembership& row : after->all<GroupMembership>()) {
            QVERIFY(!members.contains({row.round, row.person}));
            members.insert({row.round, row.person});
        }
        QSet<QPair<Id, QPair<Id, Id>>> seats;
        for (const BookingSeat& row : after->all<BookingSeat>()) {
            QVERIFY(!seats.contains({row.helpdesk, {row.slot, row.person}}));
            seats.insert({row.helpdesk, {row.slot, row.person}});
        }
    }
};

CONVENOR_TEST_CORE(MergeTest)
#include "MergeTest.moc"
