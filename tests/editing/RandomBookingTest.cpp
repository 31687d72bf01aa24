// Workshops made by chance, filled: nothing that must hold is ever broken, and what stays stays.
#include "MeetingsPlan.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

class RandomBookingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void fillingBreaksNothing_data();
    void fillingBreaksNothing();
};

namespace {
// Two helpdesks and a matchmaking beside sessions and groups.
class RandomWorkshop
{
public:
    explicit RandomWorkshop(quint32 seed) : m_chance(seed)
    {
        for (int i = 0; i < 24; ++i) {
            Person person;
            person.id = test.editor->ids().next();
            person.familyName = u"Family%1"_s.arg(i);
            person.organisation = u"Agency %1"_s.arg(below(6));
            person.firstTimer = below(3) == 0;
            person.status = below(12) == 0 ? PersonStatus::Cancelled : PersonStatus::Registered;
            m_changes.add(person);
            m_people.append(person.id);
        }
        addSessions();
        for (const int start : {600, 620, 640})
            addHelpdesk(start, start == 640);
        test.apply(m_changes);
        bookSome();
    }
    MeetingsPlan test;

private:
    int below(int limit) { return int(m_chance.bounded(limit)); }
    Id somebody() { return m_people[below(int(m_people.size()))]; }
    Id addItem(ItemKind kind, int start, int minutes)
    {
        AgendaItem item;
        item.id = test.editor->ids().next();
        item.day = test.day();
        item.kind = kind;
        item.title = u"Item %1"_s.arg(start);
        item.minutes = minutes;
        item.pinnedStart = start;
        item.position = ++m_position << 20;
        m_changes.add(item);
        return item.id;
    }
    void addSessions();
    void addHelpdesk(int start, bool isMatchmaking);
    void bookSome();

    QRandomGenerator m_chance;
    QList<Id> m_people;
    ChangeSet m_changes;
    qint64 m_position = 1000;
};

void RandomWorkshop::addSessions()
{
    QSet<Id> busy;
    for (int i = 0; i < 6; ++i) {
        const Id item = addItem(ItemKind::Talk, 590 + 10 * below(9), 10 + 10 * below(3));
        Assignment role;
        role.id = test.editor->ids().next();
        role.person = somebody();
        role.agendaItem = item;
        m_changes.add(role);
    }
    BreakoutRound round;
    round.agendaItem = addItem(ItemKind::Groups, 610, 20);
    round.id = test.editor->ids().next();
    m_changes.add(round);
    BreakoutGroup group;
    group.id = test.editor->ids().next();
    group.round = round.id;
    m_changes.add(group);
    for (int i = 0; i < 8; ++i) {
        GroupMembership seat;
        seat.person = somebody();
        if (busy.contains(seat.person))
            continue;
        busy.insert(seat.person);
        seat.id = test.editor->ids().next();
        seat.round = round.id;
        seat.group = group.id;
        m_changes.add(seat);
    }
}

void RandomWorkshop::addHelpdesk(int start, bool isMatchmaking)
{
    Helpdesk helpdesk;
    helpdesk.agendaItem =
        addItem(isMatchmaking ? ItemKind::Matchmaking : ItemKind::Helpdesk, start, 40 + 10 * below(3));
    helpdesk.id = test.editor->ids().next();
    helpdesk.meetingMinutes = below(2) == 0 ? 10 : 15;
    helpdesk.changeoverMinutes = below(3);
    helpdesk.tables = isMatchmaking ? below(4) : 0;
    helpdesk.mostPerPerson = below(3);
    helpdesk.mostPerOrganisation = below(4);
    helpdesk.mostInRow = below(3);
    helpdesk.oneEachFirst = below(2) == 0;
    helpdesk.firstTimersFirst = below(2) == 0;
    m_changes.add(helpdesk);
    QList<Id> experts;
    for (int i = 0; !isMatchmaking && i < 3; ++i) {
        HelpdeskExpert expert;
        expert.id = test.editor->ids().next();
        expert.helpdesk = helpdesk.id;
        expert.person = m_people[below(4) + 6 * i]; // nobody twice
        if (below(3) == 0)
            expert.earliest = start + 10 * below(3);
        m_changes.add(expert);
        experts.append(expert.id);
    }
    for (int i = 0; i < 20; ++i) {
        MeetingRequest request = test.request(helpdesk.id, somebody());
        request.id = test.editor->ids().next();
        request.priority = below(3);
        if (below(4) == 0)
            request.earliest = start + 10 * below(3);
        if (below(4) == 0)
            request.latest = start + 20 + 10 * below(3);
        if (isMatchmaking) {
            request.partner = somebody();
            request.answer = RequestAnswer(below(3));
            if (request.partner == request.person)
                continue;
        } else if (below(3) > 0) {
            request.expert = experts[below(3)];
            request.otherExpert = below(2) == 0;
        }
        m_changes.add(request);
    }
}

// Some meetings by hand, of all kinds.
void RandomWorkshop::bookSome()
{
    MeetingEdits edits(*test.editor);
    QList<Id> requests;
    for (const MeetingRequest& request : test.plan().all<MeetingRequest>()) {
        if (request.answer != RequestAnswer::Declined && below(4) == 0)
            requests.append(request.id);
    }
    for (const Id request : std::as_const(requests)) {
        Id booked = 0;
        if (!edits.bookFirstFitting(request, &booked) || booked == 0)
            continue;
        if (below(3) == 0 && !edits.togglePinned({booked}))
            qFatal("not pinned");
        if (below(4) == 0 && !edits.setStatus({booked}, BookingStatus::Confirmed))
            qFatal("not confirmed");
        if (below(8) == 0 && !edits.setStatus({booked}, BookingStatus::NoShow))
            qFatal("no status");
    }
}
} // namespace

void RandomBookingTest::fillingBreaksNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RandomBookingTest::fillingBreaksNothing()
{
    QFETCH(const quint32, seed);
    RandomWorkshop made(seed);
    MeetingsPlan& test = made.test;
    const Plan before = test.plan();
    CountingIds ids(before.largestId() + 1);
    CountingIds sameIds(before.largestId() + 1);
    const Result<BookingProposal> proposal = bookMeetings(before, {{}, seed, 0}, ids);
    const Result<BookingProposal> again = bookMeetings(before, {{}, seed, 0}, sameIds);
    QVERIFY(proposal && again);
    QVERIFY(proposal->changes == again->changes);
    const Result<QString> taken = MeetingEdits(*test.editor).take(*proposal);
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().subject + taken.error().detail));
    const QString wrong = wrongMeetings(test.plan());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    int stayed = 0;
    for (const Booking& booking : before.all<Booking>()) {
        if (!booking.pinned && booking.status == BookingStatus::Tentative)
            continue;
        // A meeting that has no table yet is given one.
        const Booking* now = test.plan().find<Booking>(booking.id);
        QVERIFY(now);
        Booking expected = booking;
        if (!expected.tableNumber)
            expected.tableNumber = now->tableNumber;
        QVERIFY(*now == expected);
        ++stayed;
    }
    QVERIFY(stayed > 0);
    // Nobody who was served waits afterwards, unless somebody of more importance has the place.
    QCOMPARE(proposal->requests - proposal->placed, proposal->unmet.size());
    for (const UnmetRequest& unmet : proposal->unmet) {
        QVERIFY(unmet.reason.size() > 20 && unmet.reason.endsWith(u'.'));
        QVERIFY2(!unmet.reason.contains(u"has not been booked yet"_s) || proposal->gap > 0,
                 qPrintable(unmet.reason));
    }
    QVERIFY(test.editor->undo());
    QVERIFY(test.plan() == before);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::RandomBookingTest)
#include "RandomBookingTest.moc"
