// Slots of helpdesks, who can come when, and how many meetings fit.
#include "DeskMaker.h"
#include "domain/planners/PersonalDay.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class HelpdeskPlannerTest : public QObject
{
    Q_OBJECT

    DeskMaker m_maker;

    void setDesk(int minutes, int changeover)
    {
        m_maker.edit<Helpdesk>(m_maker.desk, [=](Helpdesk& desk) {
            desk.meetingMinutes = minutes;
            desk.changeoverMinutes = changeover;
        });
    }
    Id available(Id person, int from, int to, Id day = 0)
    {
        Availability window;
        window.person = person;
        window.day = day ? day : m_maker.dayId;
        window.fromMinute = from;
        window.toMinute = to;
        return m_maker.add(window);
    }
    void attends(Id person, Id day, Id item, AttendanceState state)
    {
        Attendance row;
        row.person = person;
        row.day = day;
        row.agendaItem = item;
        row.state = state;
        m_maker.add(row);
    }
    QString why(Id person, int slot) const
    {
        return engagementText(m_maker.plan, m_maker.times().inTheWay(person, slot));
    }
    QString whyExpert(Id expert, int slot) const
    {
        return engagementText(m_maker.plan, m_maker.times().expertInTheWay(expert, slot));
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = DeskMaker();
    }

    void seedArithmetic()
    {
        QCOMPARE(m_maker.offsets(), (QList<int>{0, 10, 20, 30, 40}));
        for (int changeover = 1; changeover <= 5; ++changeover) {
            setDesk(10, changeover);
            QCOMPARE(m_maker.offsets().size(), changeover <= 3 ? 4 : 3);
        }
        setDesk(50, 0);
        QCOMPARE(m_maker.offsets(), QList<int>{0});
        setDesk(51, 0);
        QVERIFY(m_maker.offsets().isEmpty());
        setDesk(10, std::numeric_limits<int>::max());
        QCOMPARE(m_maker.offsets(), QList<int>{0});
        setDesk(std::numeric_limits<int>::max(), std::numeric_limits<int>::max());
        QVERIFY(m_maker.offsets().isEmpty());
        setDesk(0, 0);
        QVERIFY(m_maker.offsets().isEmpty());
        QVERIFY(slotsOf(m_maker.plan, Timing(m_maker.plan), 999).isEmpty());
        setDesk(1, 0);
        m_maker.edit<AgendaItem>(m_maker.itemId, [](AgendaItem& item) { item.minutes = 9'000'000; });
        QCOMPARE(m_maker.offsets().size(), mostSlots);
    }

    void breaksArePassedOver()
    {
        const Id coffee =
            m_maker.pinned(QStringLiteral("Coffee"), clock(11, 55), 10, 0, ItemKind::Break); // to 12:05
        QCOMPARE(m_maker.offsets(), (QList<int>{0, 25, 35}));
        // What is only for the organisers keeps nobody away, nor does what touches.
        m_maker.edit<AgendaItem>(coffee, [](AgendaItem& item) { item.internal = true; });
        QCOMPARE(m_maker.offsets().size(), 5);
        m_maker.edit<AgendaItem>(coffee, [](AgendaItem& item) {
            item.internal = false;
            item.pinnedStart = clock(11, 30);
        });
        QCOMPARE(m_maker.offsets().size(), 5);
        // Lunch over the end; a second pause within the first.
        m_maker.edit<AgendaItem>(coffee, [](AgendaItem& item) {
            item.kind = ItemKind::Meal;
            item.pinnedStart = clock(12, 0);
            item.minutes = 60;
        });
        m_maker.pinned(QStringLiteral("Coffee"), clock(12, 5), 5, 0, ItemKind::Break);
        QCOMPARE(m_maker.offsets(), (QList<int>{0, 10}));
        // A talk is nothing that everybody has.
        m_maker.edit<AgendaItem>(coffee, [](AgendaItem& item) { item.kind = ItemKind::Talk; });
        QCOMPARE(m_maker.offsets(), (QList<int>{0, 10, 30, 40}));
    }

    void aPauseWithinIsPassedOver_andMeetingsInAMealAreMeantToBe()
    {
        m_maker.item(QStringLiteral("First half"), 20, m_maker.itemId);
        const Id pause = m_maker.item(QStringLiteral("Pause"), 10, m_maker.itemId, ItemKind::Break);
        m_maker.item(QStringLiteral("Second half"), 20, m_maker.itemId);
        QCOMPARE(m_maker.offsets(), (QList<int>{0, 10, 30, 40}));
        m_maker.edit<AgendaItem>(m_maker.itemId, [](AgendaItem& item) { item.kind = ItemKind::Meal; });
        QCOMPARE(m_maker.offsets().size(), 5);
        QVERIFY(pause != 0);
    }

    void aPauseBesideTheWholeHelpdeskDoesNotCount()
    {
        const Id lanes = m_maker.pinned(QStringLiteral("At once"), clock(11, 40), 50, 0, ItemKind::Parallel);
        m_maker.edit<AgendaItem>(m_maker.itemId, [=](AgendaItem& item) {
            item.parent = lanes;
            item.pinnedStart.reset();
        });
        const Id lunch = m_maker.item(QStringLiteral("Lunch"), 50, lanes, ItemKind::Meal);
        QCOMPARE(m_maker.offsets(), (QList<int>{0, 10, 20, 30, 40}));
        m_maker.edit<AgendaItem>(lunch, [](AgendaItem& item) { item.minutes = 60; });
        QCOMPARE(m_maker.offsets().size(), 5);
        // One that ends before the helpdesk does is for everybody, in another lane as well.
        m_maker.edit<AgendaItem>(lunch, [](AgendaItem& item) { item.minutes = 20; });
        QCOMPARE(m_maker.offsets(), (QList<int>{20, 30, 40}));
        // As it would be were the helpdesk longer than its lunch.
        m_maker.edit<AgendaItem>(lunch, [](AgendaItem& item) { item.minutes = 50; });
        const Timing timing(m_maker.plan);
        const Helpdesk& desk = *m_maker.plan.find<Helpdesk>(m_maker.desk);
        const QList<Slot> after = slotsOf(m_maker.plan, timing, desk, 10);
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.first().offset, 50);
    }

    void aPauseBeforeThatRunsOverMovesNoSlot()
    {
        const Id coffee = m_maker.pinned(QStringLiteral("Coffee"), clock(11, 20), 25, 0, ItemKind::Break);
        m_maker.edit<AgendaItem>(coffee, [](AgendaItem& item) { item.position = -1; });
        QCOMPARE(m_maker.offsets(), (QList<int>{0, 10, 20, 30, 40}));
        // In another lane it is no overrun: nobody comes before it ends.
        const Id lanes = m_maker.pinned(QStringLiteral("At once"), clock(11, 20), 70, 0, ItemKind::Parallel);
        for (const Id id : {coffee, m_maker.itemId})
            m_maker.edit<AgendaItem>(id, [=](AgendaItem& item) { item.parent = lanes; });
        QCOMPARE(m_maker.offsets(), (QList<int>{5, 15, 25, 35}));
    }

    void theDayTheClocksChange()
    {
        // 31 October 2021: at 3:00 it is 2:00 again. 28 March 2021: after 2:00 comes 3:00.
        m_maker.edit<AgendaItem>(m_maker.itemId, [](AgendaItem& item) {
            item.pinnedStart = clock(1, 45);
            item.minutes = 90;
        });
        m_maker.edit<Day>(m_maker.dayId, [](Day& day) { day.date = QDate(2021, 3, 28); });
        QCOMPARE(m_maker.offsets(), (QList<int>{0, 75})); // 1:45 and 3:00
        const Id anna = m_maker.asks(QStringLiteral("Anna"));
        const Id booking = m_maker.book(anna, m_maker.arnault, m_maker.offsets().constLast());
        QVERIFY(booking);
        const Timing timing(m_maker.plan);
        const Schedule schedule(m_maker.plan, timing);
        const QDateTime at =
            schedule.clock().at(QDate(2021, 3, 28), clock(1, 45) + m_maker.booking(booking).slot).at;
        bool found = false;
        for (const Use& use : schedule.personUses()) {
            if (use.record == booking && use.owner == m_maker.personOf(anna)) {
                QCOMPARE(use.span.from, at.toSecsSinceEpoch() / 60);
                QCOMPARE(use.span.to - use.span.from, 10);
                found = true;
            }
        }
        QVERIFY(found);
        m_maker.edit<Day>(m_maker.dayId, [](Day& day) { day.date = QDate(2021, 10, 31); });
        QCOMPARE(m_maker.offsets().size(), 9);
    }

    void whoIsElsewhere()
    {
        const Id anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
        QCOMPARE(why(anna, 0), QString());
        const Id talk = m_maker.pinned(QStringLiteral("Panel on skills"), clock(11, 30), 25);
        const Id role = m_maker.assign(anna, talk);
        QCOMPARE(why(anna, 0), QStringLiteral("Panel on skills until 11:55"));
        QCOMPARE(why(anna, 1), QStringLiteral("Panel on skills until 11:55"));
        QCOMPARE(why(anna, 2), QString());
        QVERIFY(m_maker.times().inTheWay(anna, 0).mayMiss());
        m_maker.edit<Assignment>(role, [](Assignment& edit) { edit.status = AssignmentStatus::Declined; });
        QCOMPARE(why(anna, 0), QString());
        // A role at the helpdesk itself, or at what it stands in, is none elsewhere.
        m_maker.edit<Assignment>(role, [&](Assignment& edit) {
            edit.status = AssignmentStatus::Confirmed;
            edit.agendaItem = m_maker.itemId;
        });
        QCOMPARE(why(anna, 0), QString());

        const Id groups =
            m_maker.pinned(QStringLiteral("Working groups"), clock(11, 0), 30 + 30, 0, ItemKind::Groups);
        const Id round = m_maker.add(BreakoutRound{.agendaItem = groups, .name = {}});
        BreakoutGroup two;
        two.round = round;
        two.topic = QStringLiteral("Working group 2");
        const Id group = m_maker.add(two);
        m_maker.add(GroupMembership{.round = round, .group = group, .person = anna});
        QCOMPARE(why(anna, 1), QStringLiteral("Working group 2 until 12:00"));
        QCOMPARE(m_maker.times().inTheWay(anna, 1).kind, Engagement::OwnGroup);
        QCOMPARE(why(anna, 2), QString());
        // Who leads a group sits in it.
        const Id boris = m_maker.person(QStringLiteral("Boris"), QStringLiteral("Iliev"));
        m_maker.edit<BreakoutGroup>(group, [&](BreakoutGroup& edit) { edit.rapporteur = boris; });
        QCOMPARE(why(boris, 0), QStringLiteral("Working group 2 until 12:00"));

        const Id visit = m_maker.pinned(QStringLiteral("Site visit"), clock(12, 10), 90, 0, ItemKind::Visit);
        m_maker.edit<AgendaItem>(visit, [](AgendaItem& item) { item.capacity = 20; });
        attends(anna, m_maker.dayId, visit, AttendanceState::Expected);
        QCOMPARE(why(anna, 3), QStringLiteral("Site visit until 13:40"));
    }

    void otherMeetings()
    {
        const Id anna = m_maker.asks(QStringLiteral("Anna"));
        const Id booking = m_maker.book(anna, m_maker.arnault, 20);
        QCOMPARE(why(m_maker.personOf(anna), 2), QStringLiteral("meeting with Arnault Morisson until 12:10"));
        QCOMPARE(whyExpert(m_maker.arnault, 2), QStringLiteral("meeting with Anna Asker until 12:10"));
        QCOMPARE(whyExpert(m_maker.marc, 2), QString());
        QCOMPARE(m_maker.times().inTheWay(m_maker.personOf(anna), 2, booking).kind, Engagement::Free);
        QCOMPARE(m_maker.times().expertInTheWay(m_maker.arnault, 2, booking).kind, Engagement::Free);
        QVERIFY(!m_maker.times().inTheWay(m_maker.personOf(anna), 2).mayMiss());
        // At another helpdesk, with unlike slots.
        const Id item = m_maker.pinned(QStringLiteral("Second helpdesk"), clock(11, 37), 60);
        const Id second = m_maker.add(Helpdesk{.agendaItem = item, .name = {}});
        const HelpdeskTimes times(m_maker.plan, Timing(m_maker.plan), second);
        QCOMPARE(times.inTheWay(m_maker.personOf(anna), 1).kind, Engagement::Free);
        QCOMPARE(times.inTheWay(m_maker.personOf(anna), 2).kind, Engagement::OtherMeeting);
        QCOMPARE(times.inTheWay(m_maker.personOf(anna), 3).kind, Engagement::OtherMeeting);
        QCOMPARE(times.inTheWay(m_maker.personOf(anna), 4).kind, Engagement::Free);
        QCOMPARE(times.inTheWay(m_maker.personOf(anna), 2).until, clock(12, 10));
    }

    // 09:00 of the next day is no time of this one.
    void whoComesTheNextDayIsNotThereAtAll()
    {
        const Id anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Asker"));
        available(anna, clock(9, 0), clock(12, 0), m_maker.day(QDate(2021, 12, 11), clock(9, 0)));
        QCOMPARE(why(anna, 0), QStringLiteral("not there at that time"));
    }

    // The coffee break stands in the helpdesk, and the meeting on the person's day all the same.
    void aMeetingStandsOnTheDayOfItsPeople()
    {
        m_maker.item(QStringLiteral("Coffee"), 10, m_maker.itemId, ItemKind::Break);
        const Id anna = m_maker.asks(QStringLiteral("Anna"));
        const Id booking = m_maker.book(anna, m_maker.marc, 20);
        QVERIFY(booking != 0);
        const Timing timing(m_maker.plan);
        const PersonalDays days(m_maker.plan, timing);
        for (const Id person : {m_maker.personOf(anna), m_maker.host(m_maker.marc)}) {
            const auto entries = days.entries(*m_maker.plan.find<Person>(person), m_maker.dayId);
            const auto meetings = std::count_if(entries.begin(), entries.end(), [](const auto& entry) {
                return entry.booking && entry.start == clock(12, 0);
            });
            QCOMPARE(meetings, 1);
        }
    }

    void availabilityCountsWhenItIsRecorded()
    {
        const Id host = m_maker.host(m_maker.marc);
        QCOMPARE(whyExpert(m_maker.marc, 0), QString());
        available(host, clock(12, 0), clock(12, 10));
        available(host, clock(12, 10), clock(12, 25)); // touching windows are one
        QCOMPARE(whyExpert(m_maker.marc, 0), QStringLiteral("not there before 12:00"));
        QCOMPARE(whyExpert(m_maker.marc, 2), QString());
        QCOMPARE(whyExpert(m_maker.marc, 3), QString());
        QCOMPARE(whyExpert(m_maker.marc, 4), QStringLiteral("not there at that time"));
        // Windows cross midnight; those of another day are no obstacle for who is there now.
        const Id anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
        Day before;
        before.date = QDate(2021, 12, 9);
        available(anna, 0, 36 * 60, m_maker.add(before)); // until noon of the next day
        QCOMPARE(why(anna, 1), QString());
        QCOMPARE(why(anna, 2), QStringLiteral("not there at that time"));
    }

    void anExpertsOwnHours()
    {
        m_maker.edit<HelpdeskExpert>(m_maker.marc, [](HelpdeskExpert& edit) {
            edit.earliest = clock(11, 50);
            edit.latest = clock(12, 15);
        });
        QCOMPARE(whyExpert(m_maker.marc, 0), QStringLiteral("not there before 11:50"));
        QCOMPARE(whyExpert(m_maker.marc, 1), QString());
        QCOMPARE(whyExpert(m_maker.marc, 2), QString());
        QCOMPARE(whyExpert(m_maker.marc, 3), QStringLiteral("not there at that time"));
        // Declined.
        const Id role = m_maker.assign(m_maker.host(m_maker.marc), m_maker.itemId, Role::Expert);
        QCOMPARE(whyExpert(m_maker.marc, 1), QString());
        m_maker.edit<Assignment>(role, [](Assignment& edit) { edit.status = AssignmentStatus::Declined; });
        QCOMPARE(whyExpert(m_maker.marc, 1), QStringLiteral("does not come"));
    }

    void whoDoesNotCome()
    {
        const auto marked = [&](const QString& name, Id item, AttendanceState state) {
            const Id person = m_maker.person(name, QStringLiteral("Bell"));
            attends(person, m_maker.dayId, item, state);
            return why(person, 0);
        };
        const QString away = QStringLiteral("does not come");
        QCOMPARE(marked(QStringLiteral("A"), 0, AttendanceState::Excused), away);
        QCOMPARE(marked(QStringLiteral("B"), 0, AttendanceState::Absent), away);
        QCOMPARE(marked(QStringLiteral("C"), 0, AttendanceState::Present), QString());
        QCOMPARE(marked(QStringLiteral("D"), m_maker.itemId, AttendanceState::Excused), away);
        QCOMPARE(marked(QStringLiteral("E"), m_maker.itemId, AttendanceState::Expected), QString());
        const Id anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
        m_maker.edit<Person>(anna, [](Person& edit) { edit.status = PersonStatus::Cancelled; });
        QCOMPARE(why(anna, 0), away);
        QVERIFY(!m_maker.times().inTheWay(anna, 0).mayMiss());
    }

    void capacityIsToldBeforehand()
    {
        const Timing timing(m_maker.plan);
        const auto sentence = [&](int changeover, int experts, int requests) {
            Helpdesk wish{.agendaItem = m_maker.itemId, .name = {}, .changeoverMinutes = changeover};
            return capacitySentence(m_maker.plan, timing, wish, experts, requests);
        };
        QCOMPARE(sentence(0, 2, 10), QStringLiteral("10 places; with 2 minutes changeover 8."));
        QCOMPARE(sentence(0, 2, 12),
                 QStringLiteral("10 places; with 2 minutes changeover 8; 2 more requests than places: add "
                                "10 minutes or 1 experts."));
        QCOMPARE(sentence(0, 2, 13),
                 QStringLiteral("10 places; with 2 minutes changeover 8; 3 more requests than places: add "
                                "20 minutes or 1 experts."));
        QCOMPARE(sentence(2, 2, 9), QStringLiteral("8 places; without changeover 10; 1 more requests than "
                                                   "places: add 8 minutes or 1 experts."));
        QCOMPARE(sentence(0, 0, 3), QStringLiteral("0 places; with 2 minutes changeover 0; 3 more requests "
                                                   "than places: add 1 experts."));
        m_maker.edit<AgendaItem>(m_maker.itemId, [](AgendaItem& item) { item.kind = ItemKind::Matchmaking; });
        Helpdesk wish{.agendaItem = m_maker.itemId, .name = {}, .tables = 3};
        QCOMPARE(capacitySentence(m_maker.plan, timing, wish, 0, 17),
                 QStringLiteral("15 places; with 2 minutes changeover 12; 2 more requests than places: add "
                                "10 minutes or 1 tables."));
    }

    void theWaysOutAreEnough()
    {
        // Whatever the numbers: with the minutes told there are enough places, with one less there are not.
        static const QRegularExpression minutes(QStringLiteral("add (\\d+) minutes"));
        for (int length = 5; length <= 25; length += 5) {
            for (int requests = 1; requests < 40; requests += 3) {
                Helpdesk wish{.agendaItem = m_maker.itemId,
                              .name = {},
                              .meetingMinutes = length,
                              .changeoverMinutes = length % 4};
                const Timing timing(m_maker.plan);
                const QString told = capacitySentence(m_maker.plan, timing, wish, 2, requests);
                const int more = minutes.match(told).captured(1).toInt();
                const auto places = [&](int longer) {
                    m_maker.edit<AgendaItem>(m_maker.itemId,
                                             [=](AgendaItem& item) { item.minutes = 50 + longer; });
                    const int count = 2 * int(slotsOf(m_maker.plan, Timing(m_maker.plan), wish).size());
                    m_maker.edit<AgendaItem>(m_maker.itemId, [](AgendaItem& item) { item.minutes = 50; });
                    return count;
                };
                QVERIFY2(places(more) >= requests, qPrintable(told));
                QVERIFY2(more == 0 || places(more - 1) < requests, qPrintable(told));
            }
        }
    }

    void capacityOfAHelpdesk()
    {
        Capacity capacity = capacityOf(m_maker.plan, Timing(m_maker.plan), m_maker.desk);
        QCOMPARE(capacity, (Capacity{5, 10, 0, 0}));
        for (int i = 0; i < 8; ++i)
            QVERIFY(m_maker.book(m_maker.asks(QString::number(i)), i % 2 ? m_maker.arnault : m_maker.marc,
                                 i / 2 * 10));
        for (int i = 0; i < 3; ++i)
            m_maker.asks(QStringLiteral("W%1").arg(i));
        capacity = capacityOf(m_maker.plan, Timing(m_maker.plan), m_maker.desk);
        QCOMPARE(capacity, (Capacity{5, 10, 8, 3}));
        QCOMPARE(capacityText(capacity), QStringLiteral("8/10 · 3 waiting"));
        QCOMPARE(capacity.free(), 2);
        // An expert who leaves early has fewer places.
        m_maker.edit<HelpdeskExpert>(m_maker.marc, [](HelpdeskExpert& edit) { edit.latest = clock(12, 20); });
        QCOMPARE(capacityOf(m_maker.plan, Timing(m_maker.plan), m_maker.desk).places, 9);
        // As it stands: one expert stays for the minutes more.
        QCOMPARE(capacitySentence(m_maker.plan, Timing(m_maker.plan), m_maker.times()),
                 QStringLiteral("9 places; with 2 minutes changeover 7; 2 more requests than places: add 20 "
                                "minutes or 1 experts."));
        QCOMPARE(capacityOf(m_maker.plan, Timing(m_maker.plan), 999), Capacity());
    }

    // Two who ask for each other want one meeting; who has cancelled wants none.
    void waitingCountsTheMeetingsThatAreWanted()
    {
        const auto waiting = [&] {
            return capacityOf(m_maker.plan, Timing(m_maker.plan), m_maker.desk).waiting;
        };
        const Id anna = m_maker.personOf(m_maker.asks(QStringLiteral("Anna")));
        QCOMPARE(waiting(), 1);
        m_maker.edit<Person>(anna, [](Person& person) { person.status = PersonStatus::Cancelled; });
        QCOMPARE(waiting(), 0);
        m_maker.edit<AgendaItem>(m_maker.itemId, [](AgendaItem& item) { item.kind = ItemKind::Matchmaking; });
        const Id bo = m_maker.person(QStringLiteral("Bo"), QStringLiteral("Asker"));
        const Id cy = m_maker.person(QStringLiteral("Cy"), QStringLiteral("Asker"));
        for (const auto& [one, other] : {std::pair(bo, cy), std::pair(cy, bo), std::pair(bo, anna)}) {
            const Id wish = m_maker.request(one);
            m_maker.edit<MeetingRequest>(wish, [other](MeetingRequest& edit) { edit.partner = other; });
        }
        QCOMPARE(waiting(), 1);
    }

    void order()
    {
        const Id item = m_maker.pinned(QStringLiteral("Early"), clock(10, 0), 30, 0, ItemKind::Helpdesk);
        const Id early = m_maker.add(Helpdesk{.agendaItem = item, .name = QStringLiteral(" Early  bird ")});
        QCOMPARE(helpdesksInOrder(m_maker.plan, Timing(m_maker.plan)), (QList<Id>{early, m_maker.desk}));
        QCOMPARE(expertsOf(m_maker.plan, m_maker.desk), (QList<Id>{m_maker.arnault, m_maker.marc}));
        QCOMPARE(helpdeskTitle(m_maker.plan, early), QStringLiteral("Early bird"));
        QCOMPARE(helpdeskTitle(m_maker.plan, m_maker.desk), QStringLiteral("Online expert helpdesk"));
        QVERIFY(!isMatchmaking(m_maker.plan, early));
        m_maker.edit<AgendaItem>(item, [](AgendaItem& edit) { edit.kind = ItemKind::Matchmaking; });
        QVERIFY(isMatchmaking(m_maker.plan, early));
    }
};

CONVENOR_TEST_CORE(HelpdeskPlannerTest)
#include "HelpdeskPlannerTest.moc"
