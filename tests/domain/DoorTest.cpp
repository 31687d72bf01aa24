#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/planners/RoundPlanner.h"
#include "PlanMaker.h"
#include "TestMain.h"

#include <ctime>

using namespace convenor;
using namespace convenor::testing;

class DoorTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;
    AttendanceTarget m_day;
    QDateTime m_now{QDate(2026, 4, 27), QTime(8, 0), Qt::UTC};

    Id add(const char16_t* given, const char16_t* family, const char16_t* organisation = u"")
    {
        return m_maker.person(QString::fromUtf16(given), QString::fromUtf16(family),
                              QString::fromUtf16(organisation));
    }
    QList<Id> found(const char16_t* typed) const
    {
        return doorMatches(m_maker.plan, m_day, QString::fromUtf16(typed));
    }
    void arrive(Id person) { m_maker.apply(toggleArrived(m_maker.plan, person, m_day, m_now, m_maker.ids)); }
    WalkIn come(const char16_t* text)
    {
        const Result<WalkIn> result =
            walkIn(m_maker.plan, QString::fromUtf16(text), m_day, m_now, m_maker.ids);
        if (!result)
            qFatal("refused: %s", qPrintable(result.error().detail));
        m_maker.apply(result->changes);
        return *result;
    }
    bool isPresent(Id person) const
    {
        const Attendance* row = attendanceOf(m_maker.plan, person, m_day);
        return row && row->state == AttendanceState::Present;
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
        m_day = {m_maker.day(QDate(2026, 4, 27), clock(9, 0)), 0};
    }

    void lettersOfAnyAlphabet()
    {
        const Id maria = add(u"Мария", u"Георгиева");
        const Id george = add(u"George", u"Smith");
        const Id lukasz = add(u"Łukasz", u"Wójcik");
        const Id papa = add(u"Γεώργιος", u"Παπαδόπουλος");
        QCOMPARE(found(u"geo"), (QList<Id>{maria, papa, george})); // by family name
        QCOMPARE(found(u"гео"), (QList<Id>{maria, papa, george}));
        QCOMPARE(found(u"GEORGIEVA"), QList<Id>{maria});
        QCOMPARE(found(u"gueorguieva"), QList<Id>{maria});
        QCOMPARE(found(u"смит"), QList<Id>{george});
        QCOMPARE(found(u"woj"), QList<Id>{lukasz});
        QCOMPARE(found(u"luk"), QList<Id>{lukasz});
        QCOMPARE(found(u"papad"), QList<Id>{papa});
        QCOMPARE(found(u"mar geo"), QList<Id>{maria});
        QCOMPARE(found(u"geo mar"), QList<Id>{maria});
        QVERIFY(found(u"mar smi").isEmpty());
        QVERIFY(found(u"eorg").isEmpty());
        QVERIFY(found(u"").isEmpty());
        QVERIFY(found(u" - ").isEmpty());
    }

    void whoHasNotArrivedStandsFirst()
    {
        const Id a = add(u"Ana", u"Petrova");
        const Id b = add(u"Bo", u"Petrov");
        QCOMPARE(found(u"petr"), (QList<Id>{b, a}));
        arrive(b);
        QCOMPARE(found(u"petr"), (QList<Id>{a, b}));
        // Nobody on the list is meant: whoever else of the plan is.
        m_maker.edit<Person>(a, [](Person& edit) { edit.status = PersonStatus::Cancelled; });
        QCOMPARE(found(u"petr"), QList<Id>{b});
        QCOMPARE(found(u"petrova"), QList<Id>{a});
    }

    void badgesAreRead()
    {
        const Id a = add(u"Ana", u"Petrova");
        add(u"Bo", u"Petrov");
        const QString number = QString::number(a);
        QCOMPARE(doorMatches(m_maker.plan, m_day, number), QList<Id>{a});
        QCOMPARE(doorMatches(m_maker.plan, m_day, QStringLiteral("convenor:person/") + number), QList<Id>{a});
        // A German keyboard.
        QCOMPARE(doorMatches(m_maker.plan, m_day, QStringLiteral("CONVENORÖperson-") + number + u'\n'),
                 QList<Id>{a});
        QVERIFY(found(u"convenor:person/999").isEmpty());
        Person clocked;
        clocked.id = 915000000000000123;
        clocked.familyName = QStringLiteral("Zora");
        m_maker.add(clocked);
        // A Bulgarian one.
        QCOMPARE(found(u"цонвенор:персон/915000000000000123"), QList<Id>{clocked.id});
    }

    void badgesOfEveryKeyboard_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("number");
        const auto row = [](const char* name, const char16_t* typed, qint64 number) {
            QTest::newRow(name) << QString::fromUtf16(typed) << number;
        };
        row("alone", u" 17\n", 17);
        row("latin", u"convenor:person/17", 17);
        row("capitals", u"CONVENOR:PERSON/17", 17);
        row("german", u"convenorÖperson-17", 17);
        row("bulgarian phonetic", u"цонвенор:персон/17", 17);
        row("bulgarian standard", u"ъдхэехдиМзеиядхб17", 17); // one key, one letter
        row("greek", u"ψονωενορ:περσον/17", 17);
        row("long, whatever stands before", u"xx915000000000000123", 915000000000000123);
        row("a name", u"anna", 0);
        row("a name and a number", u"Anna, Room 12", 0);
        row("as long, another text", u"abcdefghijklmnop17", 0);
        row("nothing", u"", 0);
        row("too long for an id", u"99999999999999999999999", 0);
    }
    void badgesOfEveryKeyboard()
    {
        QFETCH(const QString, typed);
        QFETCH(const qint64, number);
        QCOMPARE(badgeNumber(typed), number);
    }

    void whoArrivesIsCountedOn()
    {
        const Id bo = add(u"Bo", u"Li");
        const auto status = [this](Id id) { return m_maker.plan.find<Person>(id)->status; };
        for (const PersonStatus before :
             {PersonStatus::Invited, PersonStatus::Waiting, PersonStatus::Cancelled, PersonStatus::NoShow}) {
            m_maker.edit<Person>(bo, [before](Person& edit) { edit.status = before; });
            const Plan plan = m_maker.plan;
            const ChangeSet changes = toggleArrived(plan, bo, m_day, m_now, m_maker.ids);
            m_maker.apply(changes);
            QCOMPARE(status(bo), PersonStatus::Confirmed);
            QVERIFY(isPresent(bo));
            m_maker.apply(changes.inverted()); // one step back
            QVERIFY(m_maker.plan == plan);
        }
        m_maker.edit<Person>(bo, [](Person& edit) { edit.status = PersonStatus::Registered; });
        m_maker.apply(toggleArrived(m_maker.plan, bo, m_day, m_now, m_maker.ids));
        QCOMPARE(status(bo), PersonStatus::Registered);
        // A walk-in who was known tells the house too.
        m_maker.edit<Person>(bo, [](Person& edit) { edit.status = PersonStatus::Cancelled; });
        come(u"Bo Li");
        QCOMPARE(status(bo), PersonStatus::Confirmed);
    }

    void twoThousandPeopleAKey()
    {
        for (int i = 0; i < 2000; ++i)
            add(i % 2 ? u"Мария" : u"Jean-Pierre", i % 3 ? u"Георгиева" : u"van der Müller");
        const QString typed = QStringLiteral("geo");
        std::clock_t best = CLOCKS_PER_SEC;
        for (int i = 0; i < 5; ++i) {
            const std::clock_t before = std::clock();
            QCOMPARE(doorMatches(m_maker.plan, m_day, typed).size(), 1333);
            best = std::min(best, std::clock() - before);
        }
        const double milliseconds = double(best) * 1000 / CLOCKS_PER_SEC;
        qInfo("a key at 2,000 people: %.2f ms of CPU", milliseconds);
        QVERIFY(milliseconds < 50); // some 5 in release; far too slow is far too slow in any build
    }

    void newcomersInOneLine()
    {
        const WalkIn made = come(u"Jean-Pierre Martin, Ville de Liège");
        QVERIFY(!made.wasKnown);
        const Person& person = *m_maker.plan.find<Person>(made.person);
        QCOMPARE(person.familyName, QStringLiteral("Martin"));
        QCOMPARE(person.givenName, QStringLiteral("Jean-Pierre"));
        QCOMPARE(person.organisation, QStringLiteral("Ville de Liège"));
        QCOMPARE(person.status, PersonStatus::Confirmed);
        QVERIFY(isPresent(made.person));
        const WalkIn bracket = come(u"Ana Petrova (DG GROW, Unit A)");
        QCOMPARE(m_maker.plan.find<Person>(bracket.person)->organisation, QStringLiteral("Unit A)"));
        const WalkIn plain = come(u"Iva Koleva (DG GROW)");
        QCOMPARE(m_maker.plan.find<Person>(plain.person)->organisation, QStringLiteral("DG GROW"));
        for (const char16_t* text : {u"", u" , ACME", u"12", u"..."}) {
            const Result<WalkIn> refused =
                walkIn(m_maker.plan, QString::fromUtf16(text), m_day, m_now, m_maker.ids);
            QVERIFY(!refused && refused.error().kind == ErrorKind::WrongFormat &&
                    !refused.error().detail.isEmpty());
        }
    }

    void whoIsKnownIsNotAddedTwice()
    {
        const Id maria = add(u"Мария", u"Георгиева", u"Община София");
        m_maker.edit<Person>(maria, [](Person& edit) { edit.status = PersonStatus::Cancelled; });
        const WalkIn same = come(u"Maria Georgieva, Obshtina Sofia");
        QCOMPARE(same.person, maria);
        QVERIFY(same.wasKnown && isPresent(maria));
        QCOMPARE(m_maker.plan.find<Person>(maria)->status, PersonStatus::Confirmed);
        // Of another house, another person.
        QVERIFY(!come(u"Maria Georgieva, ACME").wasKnown);
        // Without one: only where there is one of the name.
        QVERIFY(!come(u"Maria Georgieva").wasKnown);
        const Id bo = add(u"Bo", u"Li");
        QCOMPARE(come(u"Bo Li").person, bo);
    }

    void theEmptiestGroupIsSuggested()
    {
        const Id anna = add(u"Anna", u"Smith");
        const Id item = m_maker.item(QStringLiteral("Groups"), 60, 0, ItemKind::Groups);
        BreakoutRound round;
        round.agendaItem = item;
        const Id first = m_maker.add(round);
        const Id empty = m_maker.add(round);
        const auto group = [&](Id of, std::optional<int> capacity, Id moderator = 0) {
            BreakoutGroup record;
            record.round = of;
            record.capacity = capacity;
            record.moderator = moderator;
            return m_maker.add(record);
        };
        const Id large = group(first, 10, add(u"M", u"M"));
        const Id small = group(first, 4, add(u"N", u"N"));
        Q_UNUSED(empty)
        QCOMPARE(suggestedGroups(m_maker.plan, anna), QList<Id>{large}); // 1 of 10, 1 of 4
        for (int i = 0; i < 2; ++i)
            m_maker.apply(seatPeople(m_maker.plan, {add(u"x", u"y")}, large, m_maker.ids));
        QCOMPARE(suggestedGroups(m_maker.plan, anna), QList<Id>{small}); // 3 of 10, 1 of 4
        m_maker.apply(seatPeople(m_maker.plan, {anna}, small, m_maker.ids));
        QVERIFY(suggestedGroups(m_maker.plan, anna).isEmpty());
        // Into another group of the round: moved.
        m_maker.apply(seatPeople(m_maker.plan, {anna}, large, m_maker.ids));
        int memberships = 0;
        for (const GroupMembership& member : m_maker.plan.all<GroupMembership>())
            memberships += member.person == anna ? 1 : 0;
        QCOMPARE(memberships, 1);
        QVERIFY(seatPeople(m_maker.plan, {anna}, large, m_maker.ids).isEmpty());
        QVERIFY(seatPeople(m_maker.plan, {999}, large, m_maker.ids).isEmpty());
        // Who leads a group of a round needs none there.
        QVERIFY(suggestedGroups(m_maker.plan, m_maker.plan.find<BreakoutGroup>(small)->moderator).isEmpty());
    }

    void closingADay()
    {
        const Id a = add(u"A", u"Alpha");
        const Id b = add(u"B", u"Beta");
        const Id c = add(u"C", u"Gamma");
        const Id d = add(u"D", u"Delta");
        const Id second = m_maker.day(QDate(2026, 4, 28), clock(9, 0));
        arrive(a);
        const Id talk = m_maker.item(QStringLiteral("Talk"), 30);
        m_maker.apply(markAttendance(m_maker.plan, {c}, targetOf(m_maker.plan, talk),
                                     AttendanceState::Present, m_now, m_maker.ids));
        QCOMPARE(notArrived(m_maker.plan, m_day), (QList<Id>{b, d, c})); // by family name: Beta, Delta, Gamma
        const Plan before = m_maker.plan;
        const ChangeSet changes = closeTarget(m_maker.plan, m_day, {b, c}, m_now, m_maker.ids);
        m_maker.apply(changes);
        const auto status = [this](Id id) { return m_maker.plan.find<Person>(id)->status; };
        QCOMPARE(status(a), PersonStatus::Attended);
        QCOMPARE(status(b), PersonStatus::NoShow);
        QCOMPARE(status(c), PersonStatus::Registered); // was at a talk of the second day
        QCOMPARE(status(d), PersonStatus::Registered);
        QCOMPARE(notArrived(m_maker.plan, m_day), QList<Id>{d});
        QVERIFY(*m_maker.plan.applied(changes.inverted()) == before);
        // He comes on the second day.
        m_maker.apply(
            markAttendance(m_maker.plan, {b}, {second, 0}, AttendanceState::Present, m_now, m_maker.ids));
        m_maker.apply(closeTarget(m_maker.plan, {second, 0}, {}, m_now, m_maker.ids));
        QCOMPARE(status(b), PersonStatus::Attended);
        QCOMPARE(status(c), PersonStatus::Attended);
        // An item says nothing about the event.
        m_maker.apply(closeTarget(m_maker.plan, targetOf(m_maker.plan, talk), {d}, m_now, m_maker.ids));
        QCOMPARE(status(d), PersonStatus::Registered);
    }
};

CONVENOR_TEST_CORE(DoorTest)
#include "DoorTest.moc"
