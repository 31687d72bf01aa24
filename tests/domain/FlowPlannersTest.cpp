// Shift, split, join, copy, parking list and the figures of a day, by examples.
#include "domain/planners/BlockPlanner.h"
#include "domain/planners/ClosedMeeting.h"
#include "domain/planners/DayFigures.h"
#include "domain/planners/GridPlanner.h"
#include "domain/planners/HelpdeskPlanner.h"
#include "domain/planners/NewFromPlan.h"
#include "domain/planners/ShiftPlanner.h"
#include "domain/planners/SiteVisit.h"
#include "domain/planners/SplitPlanner.h"
#include "PlanMaker.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class FlowPlannersTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;
    Id m_day = 0;
    Id m_next = 0; // an empty second day

    int startOf(Id item) const { return Timing(m_maker.plan).find(item)->start; }
    const AgendaItem& record(Id item) const { return *m_maker.plan.find<AgendaItem>(item); }
    void shift(int from, int by)
    {
        m_maker.apply(shiftFrom(m_maker.plan, Timing(m_maker.plan), m_day, from, by));
    }
    ChangeSet join(const QList<Id>& items) const
    {
        return joinItems(m_maker.plan, Timing(m_maker.plan), items);
    }
    QString joinProblem(const QList<Id>& items) const
    {
        return problemOfJoin(m_maker.plan, Timing(m_maker.plan), items);
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
        m_day = m_maker.day(QDate(2021, 12, 10), clock(9, 0), clock(17, 0));
        m_next = m_maker.day(QDate(2021, 12, 11), clock(9, 0));
        m_maker.lastDay = m_day;
    }

    void shift_takesLanesAndPinsAlong()
    {
        const Id opening = m_maker.item(QStringLiteral("Opening"), 60);
        const Id lanes = m_maker.item(QStringLiteral("Lanes"), 0, 0, ItemKind::Parallel);
        const Id longLane = m_maker.item(QStringLiteral("Long"), 60, lanes);
        const Id lane = m_maker.item(QStringLiteral("Lane"), 0, lanes, ItemKind::Part);
        const Id first = m_maker.item(QStringLiteral("First"), 20, lane);
        const Id second = m_maker.item(QStringLiteral("Second"), 20, lane);
        const Id lunch = m_maker.pinned(QStringLiteral("Lunch"), clock(12, 0), 45, 0, ItemKind::Meal);
        const Id last = m_maker.item(QStringLiteral("Last"), 30);
        shift(clock(10, 15), 10);
        QCOMPARE(startOf(opening), clock(9, 0));
        QCOMPARE(startOf(longLane), clock(10, 0));
        QCOMPARE(startOf(first), clock(10, 0));
        QCOMPARE(startOf(second), clock(10, 30));
        QCOMPARE(record(second).bufferMinutes, 10);
        QCOMPARE(startOf(lunch), clock(12, 10));
        QCOMPARE(startOf(last), clock(12, 55));
        QCOMPARE(record(last).bufferMinutes, 0);
        // The whole day: its opening moves, no buffer is needed.
        const Plan before = m_maker.plan;
        shift(clock(9, 0), 30);
        QCOMPARE(m_maker.plan.find<Day>(m_day)->opens, clock(9, 30));
        QCOMPARE(startOf(opening), clock(9, 30));
        QCOMPARE(record(opening).bufferMinutes, 0);
        shift(clock(9, 30), -30);
        QVERIFY(m_maker.plan == before);
    }

    void shift_saysHowFarItCan()
    {
        m_maker.item(QStringLiteral("A"), 60);
        const Id talk = m_maker.item(QStringLiteral("B"), 30);
        m_maker.edit<AgendaItem>(talk, [](AgendaItem& item) { item.bufferMinutes = 15; });
        const Timing timing(m_maker.plan);
        QCOMPARE(mostEarlier(m_maker.plan, timing, m_day, clock(10, 15)), 15);
        QVERIFY(shiftFrom(m_maker.plan, timing, m_day, clock(10, 15), -16).isEmpty());
        QVERIFY(shiftFrom(m_maker.plan, timing, m_day, clock(10, 16), 5).isEmpty());
        QVERIFY(shiftFrom(m_maker.plan, timing, m_day, clock(10, 15), 5000).isEmpty());
        QVERIFY(shiftFrom(m_maker.plan, timing, 4711, 0, 5).isEmpty());
        // Past midnight is a time like any other.
        shift(clock(10, 15), 14 * 60);
        QCOMPARE(startOf(talk), clock(24, 15));
        QCOMPARE(clockText(Timing(m_maker.plan).find(talk)->end), QStringLiteral("24:45"));
    }

    void meetingsFollowTheirHelpdesk()
    {
        m_maker.item(QStringLiteral("A"), 60);
        const Id item = m_maker.item(QStringLiteral("Helpdesk"), 60, 0, ItemKind::Helpdesk);
        Helpdesk helpdesk;
        helpdesk.agendaItem = item;
        const Id desk = m_maker.add(helpdesk);
        const int before = slotsOf(m_maker.plan, Timing(m_maker.plan), desk).constFirst().start;
        shift(clock(10, 0), 25);
        QCOMPARE(slotsOf(m_maker.plan, Timing(m_maker.plan), desk).constFirst().start, before + 25);
    }

    void split_makesASecondPart()
    {
        const Id talk = m_maker.item(QStringLiteral("Reflection"), 45);
        const Id behind = m_maker.item(QStringLiteral("Behind"), 10);
        const Id room = m_maker.room(QStringLiteral("Hall"));
        m_maker.putIn(talk, room);
        m_maker.assign(m_maker.person(QStringLiteral("Anna"), QStringLiteral("Smith")), talk, Role::Chair);
        const Timing timing(m_maker.plan);
        QCOMPARE(halfOf(m_maker.plan, timing, talk), 20);
        const Insertion second = splitItem(m_maker.plan, timing, talk, 20, m_maker.ids);
        m_maker.apply(second.changes);
        QCOMPARE(record(talk).minutes, 20);
        QCOMPARE(record(second.item).minutes, 25);
        QCOMPARE(record(second.item).title, QStringLiteral("Reflection (2)"));
        QCOMPARE(Id(record(second.item).room), room);
        QCOMPARE(m_maker.plan.all<Assignment>().size(), 2);
        QCOMPARE(startOf(behind), clock(9, 45));
        const Insertion third = splitItem(m_maker.plan, Timing(m_maker.plan), second.item, 5, m_maker.ids);
        m_maker.apply(third.changes);
        QCOMPARE(record(third.item).title, QStringLiteral("Reflection (3)"));
        m_maker.apply(join({talk, second.item, third.item}));
        QCOMPARE(record(talk).title, QStringLiteral("Reflection"));
        QCOMPARE(record(talk).minutes, 45);
        QCOMPARE(m_maker.plan.all<Assignment>().size(), 1);
    }

    void split_refusesInWords()
    {
        const Id talk = m_maker.item(QStringLiteral("Talk"), 45);
        const Id lanes = m_maker.item(QStringLiteral("Lanes"), 0, 0, ItemKind::Parallel);
        const Id lane = m_maker.item(QStringLiteral("Lane"), 30, lanes);
        const Id part = m_maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
        m_maker.item(QStringLiteral("a"), 10, part);
        m_maker.item(QStringLiteral("b"), 30, part);
        const Id desk = m_maker.item(QStringLiteral("Desk"), 30, 0, ItemKind::Helpdesk);
        Helpdesk helpdesk;
        helpdesk.agendaItem = desk;
        m_maker.add(helpdesk);
        const Timing timing(m_maker.plan);
        QSet<QString> sentences;
        for (const auto& [item, minutes] :
             QList<std::pair<Id, int>>{{talk, 45}, {lanes, 5}, {lane, 5}, {part, 5}, {desk, 10}, {4711, 5}}) {
            const QString problem = problemOfSplit(m_maker.plan, timing, item, minutes);
            QVERIFY(!problem.isEmpty());
            sentences.insert(problem);
            QVERIFY(splitItem(m_maker.plan, timing, item, minutes, m_maker.ids).changes.isEmpty());
        }
        QCOMPARE(sentences.size(), 6);
        QCOMPARE(halfOf(m_maker.plan, timing, part), 10); // where b begins
        QCOMPARE(halfOf(m_maker.plan, timing, lanes), 0);
    }

    void join_bringsEverythingTogether()
    {
        const Id anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Smith"));
        const Id a = m_maker.item(QStringLiteral("Energy"), 20);
        const Id b = m_maker.item(QStringLiteral("Transport"), 30);
        const Id behind = m_maker.item(QStringLiteral("Behind"), 10);
        m_maker.edit<AgendaItem>(b, [](AgendaItem& item) { item.bufferMinutes = 5; });
        m_maker.assign(anna, a);
        m_maker.assign(anna, b);
        m_maker.assign(anna, b, Role::Chair);
        BreakoutRound round;
        round.agendaItem = b;
        const Id roundId = m_maker.add(round);
        Task task;
        task.agendaItem = b;
        const Id taskId = m_maker.add(task);
        m_maker.apply(join({a, b}));
        QVERIFY(!m_maker.plan.find<AgendaItem>(b));
        QCOMPARE(record(a).title, QStringLiteral("Energy / Transport"));
        QCOMPARE(record(a).minutes, 50);
        QCOMPARE(m_maker.plan.all<Assignment>().size(), 2);
        QCOMPARE(Id(m_maker.plan.find<BreakoutRound>(roundId)->agendaItem), a);
        QCOMPARE(Id(m_maker.plan.find<Task>(taskId)->agendaItem), a);
        // The five free minutes are free behind it now.
        QCOMPARE(startOf(behind), clock(9, 55));
        QCOMPARE(record(behind).bufferMinutes, 5);
    }

    // Of doubles that one stays which holds.
    void join_keepsWhatHolds()
    {
        const Id anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Smith"));
        const Id a = m_maker.item(QStringLiteral("Energy"), 20);
        const Id b = m_maker.item(QStringLiteral("Transport"), 30);
        const Id declined = m_maker.assign(anna, a);
        m_maker.edit<Assignment>(declined,
                                 [](Assignment& role) { role.status = AssignmentStatus::Declined; });
        const Id live = m_maker.assign(anna, b);
        const auto mark = [&](Id person, Id item, AttendanceState state, const char* at) {
            return m_maker.add(Attendance{0, person, m_day, item, state, QString::fromLatin1(at)});
        };
        mark(anna, a, AttendanceState::Expected, "2021-12-09T08:00:00Z");
        const Id later = mark(anna, b, AttendanceState::Present, "2021-12-10T08:00:00Z");
        const Id ivan = m_maker.person(QStringLiteral("Ivan"), QStringLiteral("Petrov"));
        const Id newer = mark(ivan, a, AttendanceState::Present, "2021-12-10T08:00:00Z");
        mark(ivan, b, AttendanceState::Expected, "2021-12-09T08:00:00Z");
        m_maker.apply(join({a, b}));
        QCOMPARE(m_maker.plan.all<Assignment>().size(), 1);
        QCOMPARE(Id(m_maker.plan.find<Assignment>(live)->agendaItem), a);
        QCOMPARE(m_maker.plan.all<Attendance>().size(), 2);
        QCOMPARE(Id(m_maker.plan.find<Attendance>(later)->agendaItem), a);
        QVERIFY(m_maker.plan.find<Attendance>(newer));
    }

    void join_takesTranslations()
    {
        const Id a = m_maker.item(QStringLiteral("Energy"), 20);
        const Id b = m_maker.item(QStringLiteral("Transport"), 30);
        m_maker.edit<AgendaItem>(a, [](AgendaItem& item) { item.materials = QStringLiteral("Slides"); });
        m_maker.edit<AgendaItem>(b, [](AgendaItem& item) {
            item.abstract = QStringLiteral("Rail");
            item.materials = QStringLiteral("Maps");
        });
        const auto translate = [this](Id item, const char* field, const char* text) {
            m_maker.add(Translation{0, QStringLiteral("agenda_item"), item, QString::fromLatin1(field),
                                    QStringLiteral("de"), QString::fromLatin1(text)});
        };
        translate(a, "title", "Energie");
        translate(b, "title", "Verkehr");
        translate(b, "abstract", "Schiene");
        translate(a, "materials", "Folien");
        m_maker.apply(join({a, b}));
        QHash<QString, QString> texts;
        for (const Translation& text : m_maker.plan.all<Translation>()) {
            QCOMPARE(text.record, a);
            texts.insert(text.field, text.text);
        }
        // The materials of the second one are in one language only.
        QCOMPARE(texts,
                 (QHash<QString, QString>{{QStringLiteral("title"), QStringLiteral("Energie / Verkehr")},
                                          {QStringLiteral("abstract"), QStringLiteral("Schiene")}}));
    }

    // Nobody signed up for the second part.
    void split_leavesThePlacesToTheFirst()
    {
        const Id talk = m_maker.item(QStringLiteral("Reflection"), 45);
        m_maker.edit<AgendaItem>(talk, [](AgendaItem& item) { item.capacity = 20; });
        const Insertion second = splitItem(m_maker.plan, Timing(m_maker.plan), talk, 20, m_maker.ids);
        m_maker.apply(second.changes);
        QCOMPARE(record(talk).capacity, std::optional(20));
        QVERIFY(!record(second.item).capacity);
    }

    void whatRanIsOfItsDay()
    {
        const Id part = m_maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
        const Id talk = m_maker.item(QStringLiteral("Talk"), 20, part);
        const Id other = m_maker.item(QStringLiteral("Other"), 20);
        for (const Id item : {part, talk, other}) {
            m_maker.edit<AgendaItem>(item, [](AgendaItem& record) {
                record.actualStart = 600;
                record.actualEnd = 620;
            });
        }
        const auto hasRun = [](const Plan& plan, Id item) {
            const auto* record = plan.find<AgendaItem>(item);
            return record->actualStart || record->actualEnd;
        };
        const Plan within = *m_maker.plan.applied(moveItems(m_maker.plan, {other}, {m_day, 0, part}));
        QVERIFY(hasRun(within, other));
        const Plan moved = *m_maker.plan.applied(moveItems(m_maker.plan, {part}, {m_next, 0, 0}));
        QVERIFY(!hasRun(moved, part) && !hasRun(moved, talk) && hasRun(moved, other));
        const Plan parked = *m_maker.plan.applied(parkItems(m_maker.plan, {part}));
        QVERIFY(!hasRun(parked, part) && !hasRun(parked, talk));
        const ChangeSet dropped =
            placeOnGrid(m_maker.plan, Timing(m_maker.plan), other, {m_next, clock(10, 0), 0}, std::nullopt);
        QVERIFY(!hasRun(*m_maker.plan.applied(dropped), other));
    }

    void join_refusesInWords()
    {
        const Id a = m_maker.item(QStringLiteral("a"), 20);
        const Id b = m_maker.item(QStringLiteral("b"), 20);
        const Id c = m_maker.item(QStringLiteral("c"), 20);
        QVERIFY(!joinProblem({a}).isEmpty());
        QVERIFY(!joinProblem({a, c}).isEmpty());
        QVERIFY(joinProblem({b, c}).isEmpty());
        for (const Id item : {a, b}) {
            BreakoutRound round;
            round.agendaItem = item;
            m_maker.add(round);
        }
        QVERIFY(joinProblem({a, b}).contains(QStringLiteral("groups")));
        QVERIFY(join({a, b}).isEmpty());
        QVERIFY(joinProblem({b, c}).isEmpty());
        // The round would become a break, or the break a round.
        m_maker.edit<AgendaItem>(c, [](AgendaItem& item) { item.kind = ItemKind::Break; });
        QVERIFY(joinProblem({b, c}).contains(QStringLiteral("different kinds")));
        QVERIFY(join({b, c}).isEmpty());
        m_maker.edit<AgendaItem>(c, [](AgendaItem& item) { item.kind = ItemKind::Talk; });
        Helpdesk helpdesk;
        helpdesk.agendaItem = c;
        m_maker.add(helpdesk);
        QVERIFY(joinProblem({b, c}).contains(QStringLiteral("earlier")));
        m_maker.edit<AgendaItem>(b, [](AgendaItem& item) { item.internal = true; });
        QVERIFY(joinProblem({b, c}).contains(QStringLiteral("organisers")));
    }

    void copy_hasTheContentAndNoBookings()
    {
        const Id anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Smith"));
        const Id part = m_maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
        const Id talk = m_maker.pinned(QStringLiteral("Talk"), clock(9, 10), 20, part);
        m_maker.edit<AgendaItem>(talk, [](AgendaItem& item) { item.actualStart = 555; });
        const Id role = m_maker.assign(anna, talk, Role::Keynote);
        m_maker.edit<Assignment>(role, [](Assignment& row) { row.status = AssignmentStatus::Confirmed; });
        BreakoutRound round;
        round.agendaItem = talk;
        BreakoutGroup group;
        group.round = m_maker.add(round);
        group.topic = QStringLiteral("Water");
        GroupMembership member;
        member.round = group.round;
        member.group = m_maker.add(group);
        member.person = anna;
        m_maker.add(member);
        Attendance attendance;
        attendance.person = anna;
        attendance.day = m_day;
        attendance.agendaItem = talk;
        m_maker.add(attendance);
        Translation text;
        text.recordTable = QStringLiteral("breakout_group");
        text.record = Id(member.group);
        m_maker.add(text);

        const BlockCopy copy = copyItems(m_maker.plan, {part, talk}, {m_next, 0, 0}, m_maker.ids);
        QCOMPARE(copy.items.size(), 1);
        m_maker.apply(copy.changes);
        const Id copied = Timing(m_maker.plan).children(m_next, copy.items.constFirst()).constFirst();
        QCOMPARE(record(copied).pinnedStart, std::optional(clock(9, 10)));
        QVERIFY(!record(copied).actualStart);
        QCOMPARE(m_maker.plan.all<Assignment>().size(), 2);
        for (const Assignment& row : m_maker.plan.all<Assignment>()) {
            QCOMPARE(row.role, Role::Keynote);
            QCOMPARE(row.status, row.id == role ? AssignmentStatus::Confirmed : AssignmentStatus::Invited);
        }
        QCOMPARE(m_maker.plan.all<BreakoutGroup>().size(), 2);
        QCOMPARE(m_maker.plan.all<GroupMembership>().size(), 1);
        QCOMPARE(m_maker.plan.all<Attendance>().size(), 1);
        QCOMPARE(m_maker.plan.all<Translation>().size(), 2);
        // On the same day the pin becomes free minutes.
        const BlockCopy twin = copyItems(m_maker.plan, {part}, {m_day, 0, 0}, m_maker.ids);
        m_maker.apply(twin.changes);
        const Id twinTalk = Timing(m_maker.plan).children(m_day, twin.items.constFirst()).constFirst();
        QVERIFY(!record(twinTalk).pinnedStart);
        QCOMPARE(record(twinTalk).bufferMinutes, 10);
    }

    void parkingList_isOrdered()
    {
        const Id part = m_maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
        const Id talk = m_maker.item(QStringLiteral("Talk"), 20, part);
        const Id other = m_maker.pinned(QStringLiteral("Other"), clock(11, 0), 30);
        m_maker.apply(parkItems(m_maker.plan, {part, talk}));
        m_maker.apply(parkItems(m_maker.plan, {other}));
        QCOMPARE(parkedItems(m_maker.plan), (QList<Id>{part, other}));
        QCOMPARE(parkingList(m_maker.plan).at(1), (ParkedItem{talk, part, 1, 20, false}));
        QCOMPARE(parkingList(m_maker.plan).constFirst().minutes, 20);
        QVERIFY(!record(other).pinnedStart);
        m_maker.apply(moveItemUp(m_maker.plan, other));
        QCOMPARE(parkedItems(m_maker.plan), (QList<Id>{other, part}));
        QVERIFY(moveItemUp(m_maker.plan, other).isEmpty());
        m_maker.apply(parkItems(m_maker.plan, {other}));
        QCOMPARE(parkedItems(m_maker.plan), (QList<Id>{part, other}));
        const Insertion made = insertParked(m_maker.plan, {}, part, m_maker.ids);
        m_maker.apply(made.changes);
        QCOMPARE(parkedItems(m_maker.plan), (QList<Id>{made.item, part, other}));
        const BlockCopy copy = copyToParking(m_maker.plan, {part}, 0, m_maker.ids);
        m_maker.apply(copy.changes);
        QCOMPARE(parkedItems(m_maker.plan).constLast(), copy.items.constFirst());
        QCOMPARE(parkingList(m_maker.plan).size(), 6);
        m_maker.apply(removeItems(m_maker.plan, {copy.items.constFirst()}));
        m_maker.apply(moveItems(m_maker.plan, {other, part}, {m_next, 0, 0}));
        QCOMPARE(Timing(m_maker.plan).children(m_next, 0), (QList<Id>{part, other}));
        QCOMPARE(parkedItems(m_maker.plan), (QList<Id>{made.item}));
    }

    void frontTime_countsWhoListens()
    {
        m_maker.item(QStringLiteral("Keynote"), 30);
        m_maker.item(QStringLiteral("Coffee"), 15, 0, ItemKind::Break);
        const Id part = m_maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
        m_maker.item(QStringLiteral("Panel"), 40, part, ItemKind::Panel);
        m_maker.item(QStringLiteral("Questions"), 20, part, ItemKind::Questions);
        const Id lanes = m_maker.item(QStringLiteral("Lanes"), 0, 0, ItemKind::Parallel);
        m_maker.item(QStringLiteral("Talk"), 60, lanes);
        const Id lane = m_maker.item(QStringLiteral("Market"), 45, lanes, ItemKind::Market);
        m_maker.item(QStringLiteral("Groups"), 105, 0, ItemKind::Groups);
        const Timing timing(m_maker.plan);
        QCOMPARE(frontTimeOf(m_maker.plan, timing, m_day), (FrontTime{130, 255}));
        QCOMPARE(frontTimeText({130, 255}), QStringLiteral("2 h 10 of 4 h 15 in front"));
        QCOMPARE(frontTimeText(frontTimeOf(m_maker.plan, timing, m_next)), QString());
        QCOMPARE(freeInLane(m_maker.plan, timing, lane), std::optional(15));
        QCOMPARE(freeInLaneText(m_maker.plan, timing, lane), QStringLiteral("15 free"));
        QVERIFY(!freeInLane(m_maker.plan, timing, part));
    }

    void visits_sayTravelAndDepartures()
    {
        AgendaItem visit;
        QVERIFY(!siteVisitOf(visit, 90, 24));
        visit.kind = ItemKind::Visit;
        visit.travelMinutes = 20;
        visit.groupSize = 10;
        visit.meetingPoint = QStringLiteral("Main entrance");
        QCOMPARE(siteVisitOf(visit, 90, 24), std::optional(SiteVisit{20, 50, 24, 3}));
        QVERIFY(siteVisitText(visit, 90, 24).startsWith(QStringLiteral("20 min there, 50 min at the place")));
        QVERIFY(siteVisitText(visit, 90, 24).endsWith(QStringLiteral("Meeting point: Main entrance")));
        QVERIFY(siteVisitText(visit, 40, 24).contains(QStringLiteral("no time")));
        QCOMPARE(siteVisitOf(visit, 90, 10)->departures, 1);
    }

    void closedMeetings_knowTheirMembers()
    {
        const Id anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Smith"),
                                       QStringLiteral("DG Grow, Unit D2"));
        const Id ivan = m_maker.person(QStringLiteral("Ivan"), QStringLiteral("Petrov"),
                                       QStringLiteral("\u0411\u0422\u041f\u041f"));
        m_maker.person(QStringLiteral("Else"), QStringLiteral("Where"), QStringLiteral("DG Growth"));
        AgendaItem item;
        QCOMPARE(closedMeetingOf(m_maker.plan, item), ClosedMeeting());
        item.closedFor = QStringLiteral("DG GROW; \u0411\u0422\u041f\u041f\nNobody");
        const ClosedMeeting meeting = closedMeetingOf(m_maker.plan, item);
        QCOMPARE(meeting.members, (QSet<Id>{anna, ivan}));
        QCOMPARE(meeting.unknown, (QStringList{QStringLiteral("Nobody")}));
        QCOMPARE(closedForNames(QStringLiteral("A, B")).size(), 2);
        QCOMPARE(closedForNames(QStringLiteral("Ministry of Labour, Sofia;")).size(), 1);
    }

    void aCopiedWorkshopForgetsWhatWasDone()
    {
        Task task;
        task.text = QStringLiteral("Order coffee");
        task.done = true;
        m_maker.add(task);
        m_maker.add(Acknowledgement());
        Outcome outcome;
        outcome.text = QStringLiteral("Go on");
        m_maker.add(Translation{0, QStringLiteral("outcome"), m_maker.add(outcome), QStringLiteral("text"),
                                QStringLiteral("de"), QStringLiteral("Weiter")});
        NewPlanOptions options;
        options.start = QDate(2022, 12, 9);
        const Plan copy = *Plan().applied(*planCopy(m_maker.plan, options));
        QCOMPARE(copy.all<Task>().size(), 1);
        QVERIFY(!(*copy.all<Task>().begin()).done);
        QVERIFY(copy.all<Acknowledgement>().isEmpty());
        QVERIFY(copy.all<Outcome>().isEmpty() && copy.all<Translation>().isEmpty());
    }

    void aWorkshopWithoutItsPeopleNamesNobody()
    {
        m_maker.person(QStringLiteral("Anna"), QStringLiteral("Smith"));
        Workshop workshop = m_maker.plan.workshop();
        m_maker.edit<Workshop>(workshop.id,
                               [](Workshop& row) { row.organiser = QStringLiteral("Anna Smith"); });
        Task task;
        task.text = QStringLiteral("Call Anna Smith");
        const Id id = m_maker.add(task);
        const Id talk = m_maker.item(QStringLiteral("Talk"), 20);
        m_maker.edit<AgendaItem>(talk,
                                 [](AgendaItem& item) { item.notes = QStringLiteral("A. Smith sits"); });
        NewPlanOptions options;
        QCOMPARE(Plan().applied(*planCopy(m_maker.plan, options))->find<Task>(id)->text, task.text);
        options.dropPeople = true;
        const Plan copy = *Plan().applied(*planCopy(m_maker.plan, options));
        QCOMPARE(copy.find<Task>(id)->text, QStringLiteral("Call …"));
        QVERIFY(!copy.find<AgendaItem>(talk)->notes.contains(QStringLiteral("Smith")));
        QCOMPARE(copy.workshop().organiser, QStringLiteral("Anna Smith"));
    }
};

CONVENOR_TEST_CORE(FlowPlannersTest)
#include "FlowPlannersTest.moc"
