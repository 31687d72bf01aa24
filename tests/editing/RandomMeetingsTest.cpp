// 1,000 random gestures on helpdesks, through the editor, on a real file: nobody is ever in two meetings, no
// request gets lost, undo all is the first dump and redo all the last.
#include "DeskPlan.h"
#include "TestMain.h"

#include <random>
#include <set>

using namespace convenor;
using namespace convenor::testing;

namespace {
// Two helpdesks that overlap by the clock, and a matchmaking beside them.
struct Fair : DeskPlan
{
    Fair()
    {
        starts.insert(desk, 11 * 60 + 40);
        second = open(QStringLiteral("Second"), 11 * 60 + 55, ItemKind::Helpdesk);
        market = open(QStringLiteral("Matchmaking"), 12 * 60 + 5, ItemKind::Matchmaking);
        for (int i = 0; i < 12; ++i)
            people.append(person(QStringLiteral("P%1").arg(i), QStringLiteral("Q")));
        const Id panel = item(QStringLiteral("Panel"), 30);
        edit<AgendaItem>(panel, [](AgendaItem& record) { record.pinnedStart = 12 * 60; });
        Assignment role;
        role.person = people[3];
        role.agendaItem = panel;
        add(role);
    }
    Id open(const QString& title, int start, ItemKind kind)
    {
        const Id at = item(title, 60, 0, kind);
        edit<AgendaItem>(at, [start](AgendaItem& record) { record.pinnedStart = start; });
        HelpdeskWish wish;
        wish.item = at;
        wish.tables = 2;
        wish.experts = {person(title, QStringLiteral("Expert"))};
        const NewHelpdesk made = addHelpdesk(plan(), wish, editor->ids());
        apply(made.changes);
        starts.insert(made.helpdesk, start);
        return made.helpdesk;
    }

    Id second = 0;
    Id market = 0;
    QList<Id> people;
    QHash<Id, int> starts; // by helpdesk: by hand, not by Timing
};

class Player
{
public:
    Player(Fair& fair, unsigned seed) : m_fair(fair), m_random(seed) {}

    int any(int below) { return below <= 0 ? 0 : int(m_random() % unsigned(below)); }
    Id desk()
    {
        const Id desks[] = {m_fair.desk, m_fair.desk, m_fair.second, m_fair.market};
        return desks[any(4)];
    }
    Id one(const QList<Id>& ids) { return ids.isEmpty() ? 0 : ids.at(any(int(ids.size()))); }
    QList<Id> bookings(bool onlyLive = true) const
    {
        QList<Id> ids;
        for (const Booking& booking : m_fair.plan().all<Booking>()) {
            if (isLive(booking.status) || !onlyLive)
                ids.append(booking.id);
        }
        return ids;
    }
    MeetingPlace place(Id helpdesk)
    {
        const Plan& plan = m_fair.plan();
        const int slot = any(8) * 5; // also beside the slots
        if (isMatchmaking(plan, helpdesk))
            return {0, one(m_fair.people), slot};
        return {one(expertsOf(plan, helpdesk)), 0, slot};
    }
    ChangeSet gesture();
    ChangeSet ground();

private:
    Fair& m_fair;
    std::mt19937 m_random;
};

// What moves the ground under meetings.
ChangeSet Player::ground()
{
    const Plan& plan = m_fair.plan();
    IdSource& ids = m_fair.editor->ids();
    ChangeSet changes;
    const Id at = desk();
    const Helpdesk before = *plan.find<Helpdesk>(at);
    const AgendaItem item = *plan.find<AgendaItem>(before.agendaItem);
    const QList<Id> experts = expertsOf(plan, at);
    switch (any(6)) {
    case 0: {
        AgendaItem after = item;
        after.minutes = 20 + any(9) * 5;
        changes.edit(item, after);
        return changes;
    }
    case 1: {
        Helpdesk after = before;
        after.meetingMinutes = 5 + any(4) * 5;
        changes.edit(before, after);
        return changes;
    }
    case 2: {
        Helpdesk after = before;
        after.changeoverMinutes = any(4);
        after.tables = 1 + any(3);
        changes.edit(before, after);
        return changes;
    }
    case 3:
        return experts.size() > 1 ? removeExpert(plan, one(experts), ids) : changes;
    case 4:
        return isMatchmaking(plan, at) ? changes : addExpert(plan, at, one(m_fair.people), ids);
    default: {
        if (experts.isEmpty())
            return changes;
        const HelpdeskExpert expert = *plan.find<HelpdeskExpert>(one(experts));
        HelpdeskExpert after = expert;
        after.latest = any(2) ? std::optional(12 * 60 + any(40)) : std::nullopt;
        changes.edit(expert, after);
        return changes;
    }
    }
}

ChangeSet Player::gesture()
{
    const Plan& plan = m_fair.plan();
    IdSource& ids = m_fair.editor->ids();
    const Id at = desk();
    const QList<Id> live = bookings();
    const QList<Id> waiting = waitingRequests(plan, at);
    switch (any(12)) {
    case 0:
    case 1:
    case 2:
        return bookPerson(plan, at, one(m_fair.people), place(at), ids);
    case 3: {
        MeetingRequest request;
        request.helpdesk = at;
        request.person = one(m_fair.people);
        request.partner = isMatchmaking(plan, at) ? one(m_fair.people) : 0;
        request.duringSessions = any(3) == 0;
        return addRequest(plan, request, ids);
    }
    case 4: {
        const HelpdeskTimes times(plan, m_fair.editor->timing(), at);
        const Id request = one(waiting);
        const std::optional<MeetingPlace> fits = firstFitting(plan, times, request);
        return fits ? bookRequest(plan, request, *fits, ids) : ChangeSet();
    }
    case 5: {
        const Id booking = one(live);
        return booking ? moveBooking(plan, booking, place(plan.find<Booking>(booking)->helpdesk))
                       : ChangeSet();
    }
    case 6:
        return swapBookings(plan, one(live), one(live));
    case 7:
        return pushToWaiting(plan, {one(live), one(live)}, ids);
    case 8:
        return cancelBookings(plan, m_fair.editor->timing(), {one(live)}, any(2) == 0, ids);
    case 9:
        return setBookingStatus(plan, {one(bookings(false))}, static_cast<BookingStatus>(any(5)));
    case 10:
        return setBookingsPinned(plan, {one(live)}, any(2) == 0);
    default:
        return ground();
    }
}

// By the rows of the file and by hand: no planner, no timing, no schedule.
QString doubleBooking(const Plan& plan, const QHash<Id, int>& starts)
{
    struct Time
    {
        int from, to;
    };
    QHash<Id, QList<Time>> times;
    qsizetype seats = 0;
    for (const Booking& booking : plan.all<Booking>()) {
        if (booking.status == BookingStatus::Cancelled || booking.status == BookingStatus::NoShow)
            continue;
        const int from = starts.value(booking.helpdesk) + booking.slot;
        const Time time{from, from + plan.find<Helpdesk>(booking.helpdesk)->meetingMinutes};
        const Id other =
            booking.expert != 0 ? Id(plan.find<HelpdeskExpert>(booking.expert)->person) : Id(booking.partner);
        seats += 2;
        for (const Id person : {Id(booking.person), other}) {
            for (const Time& known : std::as_const(times[person])) {
                if (time.from < known.to && known.from < time.to)
                    return QStringLiteral("%1 at %2").arg(person).arg(time.from);
            }
            times[person].append(time);
        }
    }
    return plan.all<BookingSeat>().size() == seats ? QString() : QStringLiteral("seats that are not due");
}

QSet<Id> idsOf(const Plan& plan)
{
    QSet<Id> ids;
    for (const MeetingRequest& request : plan.all<MeetingRequest>())
        ids.insert(request.id);
    return ids;
}

// Each request has one meeting, waits or was declined.
QString lostRequest(const Plan& plan, const QHash<Id, int>& starts, const QSet<Id>& known)
{
    QSet<Id> there;
    for (auto desk = starts.cbegin(); desk != starts.cend(); ++desk) {
        const QList<Id> waiting = waitingRequests(plan, desk.key());
        there += QSet<Id>(waiting.cbegin(), waiting.cend());
    }
    QHash<Id, int> met;
    std::set<std::tuple<Id, Id, Id>> pairs; // a matchmaking's meeting serves whoever of the two asked
    for (const Booking& booking : plan.all<Booking>()) {
        if (booking.status == BookingStatus::Cancelled)
            continue;
        ++met[booking.request];
        pairs.insert({booking.helpdesk, booking.person, booking.partner});
        pairs.insert({booking.helpdesk, booking.partner, booking.person});
    }
    for (const Id id : known) {
        const MeetingRequest* request = plan.find<MeetingRequest>(id);
        if (!request)
            return QStringLiteral("request %1 is gone").arg(id);
        const bool isDeclined = request->answer == RequestAnswer::Declined;
        const bool hasPair =
            request->partner != 0 && pairs.contains({request->helpdesk, request->person, request->partner});
        if (!there.contains(id) && met.value(id) == 0 && !hasPair && !isDeclined)
            return QStringLiteral("request %1 is nowhere").arg(id);
        if (there.contains(id) && met.value(id) > 0)
            return QStringLiteral("request %1 waits and has a meeting").arg(id);
    }
    return {};
}
} // namespace

class RandomMeetingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void gestures_data();
    void gestures();
};

void RandomMeetingsTest::gestures_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void RandomMeetingsTest::gestures()
{
    QFETCH(int, seed);
    constexpr int steps = 250;
    Fair fair;
    Player player(fair, unsigned(seed));
    const Plan first = planInFile(fair.path());
    int done = 0; // gestures that stand
    for (int step = 0; step < steps;) {
        if (player.any(10) == 0 && done > 1) {
            QVERIFY(fair.editor->undo());
            --done;
            if (player.any(3) > 0) {
                QVERIFY(fair.editor->redo());
                ++done;
            }
        }
        const QSet<Id> requests = idsOf(fair.plan());
        const ChangeSet changes = player.gesture();
        if (changes.isEmpty())
            continue;
        const Result<qint64> applied = fair.editor->apply(QStringLiteral("gesture"), changes);
        // The planners avoid what would be refused; a length with which meetings that took place would
        // overlap is none of theirs.
        if (!applied && changes.size() == 1 && changes.changes().constFirst().table == Table::Helpdesk) {
            QCOMPARE(applied.error().kind, ErrorKind::DoubleBooked);
            QVERIFY(planInFile(fair.path()) == fair.plan());
            continue;
        }
        QVERIFY2(applied.ok(),
                 applied ? "" : qPrintable(applied.error().subject + u' ' + applied.error().detail));
        ++step;
        ++done;
        const Plan filed = planInFile(fair.path());
        const QString lost = lostRequest(filed, fair.starts, requests);
        QVERIFY2(lost.isEmpty(), qPrintable(lost));
        const QString twice = doubleBooking(filed, fair.starts);
        QVERIFY2(twice.isEmpty(), qPrintable(twice));
        QVERIFY(filed == fair.plan());
    }
    const Plan last = planInFile(fair.path());
    QVERIFY(last == fair.plan());
    int back = 0;
    while (!(fair.plan() == first)) {
        QVERIFY(fair.editor->undo());
        ++back;
    }
    QCOMPARE(back, done);
    QVERIFY(planInFile(fair.path()) == first);
    while (back-- > 0)
        QVERIFY(fair.editor->redo());
    QVERIFY(planInFile(fair.path()) == last);
}

CONVENOR_TEST_CORE(RandomMeetingsTest)
#include "RandomMeetingsTest.moc"
