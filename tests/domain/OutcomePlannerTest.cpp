#include "domain/planners/OutcomePlanner.h"

#include "domain/planners/SheetRegister.h"
#include "domain/References.h"
#include "RoundMaker.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

// Outcomes as they are typed, merged and counted.
class OutcomePlannerTest : public QObject
{
    Q_OBJECT

    RoundMaker m_plan;
    Id m_anna = 0;
    Id m_round = 0;
    Id m_skills = 0;
    Id m_talk = 0;

    static QDate dates(const QString& text) { return QDate::fromString(text, QStringLiteral("dd.MM.yyyy")); }
    TypedOutcome parsed(const QString& line, OutcomeKind kind = OutcomeKind::Lesson) const
    {
        return parseOutcome(m_plan.plan, line, kind, dates);
    }
    void add(RoundMaker& side, const OutcomeSubject& subject, const QString& lines)
    {
        side.apply(addOutcomes(side.plan, subject,
                               parseOutcomes(side.plan, lines, OutcomeKind::Lesson, dates), side.ids));
    }
    static QStringList texts(const Plan& plan)
    {
        QStringList list;
        for (const Outcome& outcome : plan.all<Outcome>())
            list.append(outcome.text);
        list.sort();
        return list;
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_plan = RoundMaker();
        m_talk = m_plan.item(QStringLiteral("Opening"), 30);
        const Id item = m_plan.item(QStringLiteral("Working groups"), 60, 0, ItemKind::Groups);
        m_plan.item(QStringLiteral("Coffee"), 15, 0, ItemKind::Break);
        m_round = m_plan.round(item);
        m_skills = m_plan.group(m_round, QStringLiteral("Skills"));
        m_plan.group(m_round);
        m_anna = m_plan.person(QStringLiteral("Anna Maria"), QStringLiteral("Georgieva"));
    }

    void linesAreRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<OutcomeKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("due");
        using K = OutcomeKind;
        const auto row = [](const char* line, K kind, const char* text, const char* person, const char* due) {
            QTest::newRow(line) << QString::fromUtf8(line) << kind << QString::fromUtf8(text)
                                << QString::fromUtf8(person) << QString::fromUtf8(due);
        };
        row("a: Send the mapping to all @Marek Przeor 15.01.2027", K::Action, "Send the mapping to all",
            "Marek Przeor", "15.01.2027");
        row("l: Clusters need time", K::Lesson, "Clusters need time", "", "");
        row("Decision: meet in May", K::Decision, "meet in May", "", "");
        row("decisions: meet in May", K::Decision, "meet in May", "", "");
        row("o: Joint proposal @Bianca Muntean (Cluj IT)", K::Opportunity, "Joint proposal",
            "Bianca Muntean (Cluj IT)", "");
        row("Clusters need time: years", K::Lesson, "Clusters need time: years", "", "");
        // A date or a person makes a promise.
        row("Send the slides 01.02.2027", K::Action, "Send the slides", "", "01.02.2027");
        // A name that is known ends where it ends.
        row("a: @Anna Maria Georgieva sends the slides", K::Action, "sends the slides",
            "Anna Maria Georgieva", "");
        row("a: Ask @Anna Maria Georgieva, then decide", K::Action, "Ask, then decide",
            "Anna Maria Georgieva", "");
        row("- write to office@example.org", K::Lesson, "- write to office@example.org", "", "");
        row("a: Report (15.01.2027)", K::Action, "Report", "", "15.01.2027");
        row("@", K::Lesson, "@", "", "");
        row("", K::Lesson, "", "", "");
    }
    void linesAreRead()
    {
        QFETCH(QString, line);
        QFETCH(OutcomeKind, kind);
        QFETCH(QString, text);
        QFETCH(QString, person);
        QFETCH(QString, due);
        const TypedOutcome outcome = parsed(line);
        QCOMPARE(outcome.text, text);
        QCOMPARE(outcome.kind, kind);
        QCOMPARE(outcome.person, person);
        QCOMPARE(outcome.due, dates(due));
        QVERIFY(!outcome.done);
    }

    void whatOnlyLooksLikeADateIsTold()
    {
        QCOMPARE(parsed(QStringLiteral("a: call @Nobody Here 31.02.2027")).wrongDate,
                 QStringLiteral("31.02.2027"));
        QCOMPARE(parsed(QStringLiteral("a: call (2027-02-31) @Anna Maria Georgieva")).wrongDate,
                 QStringLiteral("2027-02-31"));
        QCOMPARE(parsed(QStringLiteral("a: call @Nobody Here 28.02.2027")).wrongDate, QString());
        QCOMPARE(parsed(QStringLiteral("l: Version 1.2.3 of 31.02.2027 was late")).wrongDate, QString());
    }

    void ticksAndBulletsAreRead()
    {
        QVERIFY(parsed(QStringLiteral("[x] a: Send the slides")).done);
        QVERIFY(!parsed(QStringLiteral("[ ] a: Send the slides")).done);
        const QList<TypedOutcome> lines = parseOutcomes(
            m_plan.plan,
            QStringLiteral("Lessons:\n• Trust first\n2. Short meetings\n\nActions:\n- Call Anna\n"),
            OutcomeKind::Decision, dates);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].kind, OutcomeKind::Lesson);
        QCOMPARE(lines[0].text, QStringLiteral("Trust first"));
        QCOMPARE(lines[2].kind, OutcomeKind::Action);
        QCOMPARE(lines[2].text, QStringLiteral("Call Anna"));
    }

    void peopleAreFoundOrMade()
    {
        const OutcomeSubject group{0, m_skills, 0};
        add(m_plan, group,
            QStringLiteral("a: One @Georgieva, Anna Maria\na: Two @Marek Przeor (DG GROW)\n"
                           "a: Three @\"Marek Przeor\""));
        const QList<const Outcome*> outcomes = outcomesOf(m_plan.plan, group);
        QCOMPARE(outcomes.size(), 3);
        QCOMPARE(outcomes[1]->person, outcomes[2]->person);
        const Person* marek = m_plan.plan.find<Person>(outcomes[1]->person);
        QVERIFY(marek);
        QCOMPARE(marek->familyName, QStringLiteral("Przeor"));
        QCOMPARE(marek->organisation, QStringLiteral("DG GROW"));
        QCOMPARE(m_plan.plan.all<Person>().size(), 3); // Anna, "Georgieva" alone, Marek
        const auto two = setOutcomePerson(m_plan.plan, {outcomes[0]->id}, false,
                                          QStringLiteral("Anna Maria Georgieva; Marek Przeor"), m_plan.ids);
        QVERIFY(!two);
        QCOMPARE(two.error().kind, ErrorKind::WrongValue);
        const auto one = setOutcomePerson(m_plan.plan, {outcomes[0]->id}, false,
                                          QStringLiteral("Georgieva, Anna Maria"), m_plan.ids);
        QVERIFY(one.ok());
        m_plan.apply(*one);
        QCOMPARE(m_plan.plan.find<Outcome>(outcomes[0]->id)->person, m_anna);
    }

    void aMeetingsOpportunityIsThatOfTheTwo()
    {
        const Id item = m_plan.item(QStringLiteral("Meetings"), 60, 0, ItemKind::Matchmaking);
        Helpdesk desk;
        desk.agendaItem = item;
        const Id helpdesk = m_plan.add(desk);
        Booking booking;
        booking.helpdesk = helpdesk;
        booking.person = m_anna;
        booking.partner = m_plan.person(QStringLiteral("Bo"), QStringLiteral("Test"));
        const Id meeting = m_plan.add(booking);
        const OutcomeSubject subject{0, 0, meeting};
        add(m_plan, subject, QStringLiteral("o: Joint project\na: Write it down"));
        const QList<const Outcome*> outcomes = outcomesOf(m_plan.plan, subject);
        QCOMPARE(outcomes[0]->person, m_anna);
        QCOMPARE(outcomes[0]->partner, booking.partner);
        QCOMPARE(outcomes[1]->person, Id(0));
        QCOMPARE(subjectTitle(m_plan.plan, subject), QStringLiteral("Anna Maria Georgieva with Bo Test"));
    }

    void subjectsStandInTheOrderOfTheAgenda()
    {
        const QList<SubjectLine> lines = outcomeSubjects(m_plan.plan, Timing(m_plan.plan));
        QStringList titles;
        for (const SubjectLine& line : lines)
            titles.append(QString::number(line.depth) + u' ' + subjectTitle(m_plan.plan, line.subject));
        const QStringList wanted{QStringLiteral("0 Clusters"), QStringLiteral("0 Opening"),
                                 QStringLiteral("0 Working groups"), QStringLiteral("1 Group 1: Skills"),
                                 QStringLiteral("1 Group 2")};
        QCOMPARE(titles, wanted);
        QVERIFY(addOutcomes(m_plan.plan, {999999, 0, 0},
                            parseOutcomes(m_plan.plan, QStringLiteral("x"), OutcomeKind::Lesson, dates),
                            m_plan.ids)
                    .isEmpty());
    }

    void twoLaptopsMakeOneReport()
    {
        const OutcomeSubject group{0, m_skills, 0};
        const OutcomeSubject talk{m_talk, 0, 0};
        add(m_plan, group, QStringLiteral("l: Removed later\nl: Both have it"));
        m_plan.item(QStringLiteral("Closing"), 15); // by which the copy is known to be younger
        RoundMaker there = m_plan;
        there.ids = CountingIds(5000);
        m_plan.ids = CountingIds(3000);
        add(m_plan, group, QStringLiteral("a: Send the slides"));
        add(there, group, QStringLiteral("a: send the slides! @Nadia Ivanova 15.01.2027\nd: Meet again"));
        add(there, talk, QStringLiteral("a: Send the slides @Anna Maria Georgieva"));
        const Id removed = outcomesOf(m_plan.plan, group).at(0)->id;
        ChangeSet removal;
        removal.remove(*m_plan.plan.find<Outcome>(removed));
        m_plan.apply(removal);
        const auto taken = takeInOutcomes(m_plan.plan, there.plan);
        QVERIFY(taken.ok());
        QCOMPARE(taken->added, 2);
        QCOMPARE(taken->completed, 1);
        QCOMPARE(taken->people, 1);
        QCOMPARE(taken->leftOut, QStringList{QStringLiteral("Removed later")});
        m_plan.apply(taken->changes);
        const QStringList wanted{QStringLiteral("Both have it"), QStringLiteral("Meet again"),
                                 QStringLiteral("Send the slides"), QStringLiteral("Send the slides")};
        QCOMPARE(texts(m_plan.plan), wanted); // what was removed here stays so
        for (const Outcome* outcome : outcomesOf(m_plan.plan, group)) {
            if (outcome->kind == OutcomeKind::Action) {
                QCOMPARE(outcome->due, QDate(2027, 1, 15));
                QVERIFY(m_plan.plan.find<Person>(outcome->person));
            }
        }
        const auto again = takeInOutcomes(m_plan.plan, there.plan);
        QVERIFY(again.ok());
        QVERIFY(again->changes.isEmpty());
    }

    // B comes to C's laptop first, then both to this one, by whatever way.
    void whatCameOverATakeInHidesNothing()
    {
        const OutcomeSubject talk{m_talk, 0, 0};
        RoundMaker b = m_plan;
        RoundMaker c = m_plan;
        c.ids = CountingIds(5000);
        add(c, talk, QStringLiteral("l: Of C"));
        b.ids = CountingIds(6000);
        add(b, talk, QStringLiteral("l: Of B"));
        c.apply(takeInOutcomes(c.plan, b.plan)->changes);
        m_plan.apply(takeInOutcomes(m_plan.plan, b.plan)->changes);
        const auto taken = takeInOutcomes(m_plan.plan, c.plan);
        QCOMPARE(taken->added, 1);
        QVERIFY(taken->leftOut.isEmpty());
        m_plan.apply(taken->changes);
        QCOMPARE(texts(m_plan.plan), (QStringList{QStringLiteral("Of B"), QStringLiteral("Of C")}));
    }

    // What came of a group or an item that goes belongs to the item above it.
    void outcomesOfWhatGoesMoveUp()
    {
        const Id part = m_plan.item(QStringLiteral("Part"), 60, 0, ItemKind::Part);
        const Id item = m_plan.item(QStringLiteral("Groups"), 60, part, ItemKind::Groups);
        const Id group = m_plan.group(m_plan.round(item), QStringLiteral("One"));
        add(m_plan, {0, group, 0}, QStringLiteral("l: Of the group"));
        add(m_plan, {item, 0, 0}, QStringLiteral("l: Of the item"));
        RoundMaker whole = m_plan;
        ChangeSet changes;
        removeWithDependants(m_plan.plan, Table::BreakoutGroup, group, changes);
        m_plan.apply(changes);
        QCOMPARE(outcomesOf(m_plan.plan, {item, 0, 0}).size(), 2);
        changes = {};
        removeWithDependants(whole.plan, Table::AgendaItem, item, changes);
        const ChangeSet once = changes;
        whole.apply(once);
        QCOMPARE(outcomesOf(whole.plan, {part, 0, 0}).size(), 2);
        // One step removes the part after what stands in it.
        removeWithDependants(m_plan.plan, Table::AgendaItem, part, changes = {});
        m_plan.apply(changes);
        QCOMPARE(outcomesOf(m_plan.plan, {}).size(), 2);
    }

    // What only the organisers read does not come to stand where everybody reads it.
    void outcomesOfAnInternalItemGoWithIt()
    {
        const Id debrief = m_plan.item(QStringLiteral("Debriefing"), 30, 0, ItemKind::Internal);
        const Id talk = m_plan.item(QStringLiteral("Who was difficult"), 30, debrief);
        add(m_plan, {talk, 0, 0}, QStringLiteral("l: Secret"));
        ChangeSet changes;
        removeWithDependants(m_plan.plan, Table::AgendaItem, talk, changes);
        RoundMaker inner = m_plan;
        inner.apply(changes);
        QCOMPARE(outcomesOf(inner.plan, {debrief, 0, 0}).size(), 1);
        removeWithDependants(m_plan.plan, Table::AgendaItem, debrief, changes = {});
        const RoundMaker copy = m_plan;
        m_plan.apply(changes);
        QCOMPARE(m_plan.plan.all<Outcome>().size(), 0);
        // Nor does it by a copy that still has it.
        const auto taken = takeInOutcomes(m_plan.plan, copy.plan);
        QVERIFY(taken->changes.isEmpty());
        QCOMPARE(taken->leftOut.size(), 1);
    }

    void anotherTextIsADifference()
    {
        const OutcomeSubject talk{m_talk, 0, 0};
        add(m_plan, talk, QStringLiteral("l: Trust takes time"));
        const Id id = outcomesOf(m_plan.plan, talk).at(0)->id;
        RoundMaker there = m_plan;
        there.edit<Outcome>(id, [](Outcome& row) { row.text = QStringLiteral("Trust takes years"); });
        there.edit<Outcome>(id, [](Outcome& row) { row.done = true; });
        const auto taken = takeInOutcomes(m_plan.plan, there.plan);
        QVERIFY(taken.ok());
        QCOMPARE(taken->differences.size(), 1);
        QCOMPARE(taken->differences[0].there, QStringLiteral("Trust takes years"));
        m_plan.apply(taken->changes);
        QCOMPARE(m_plan.plan.find<Outcome>(id)->text, QStringLiteral("Trust takes time"));
        QVERIFY(m_plan.plan.find<Outcome>(id)->done);
    }

    void whatHasNoPlaceGoesToTheItemAbove()
    {
        RoundMaker there = m_plan;
        there.ids = CountingIds(5000);
        const Id group = there.group(m_round, QStringLiteral("New there"));
        add(there, {0, group, 0}, QStringLiteral("l: Said in a group that is not here"));
        const auto taken = takeInOutcomes(m_plan.plan, there.plan);
        QVERIFY(taken.ok());
        m_plan.apply(taken->changes);
        const Id item = m_plan.plan.find<BreakoutRound>(m_round)->agendaItem;
        QCOMPARE(outcomesOf(m_plan.plan, {item, 0, 0}).size(), 1);
    }

    void anotherWorkshopIsRefused()
    {
        PlanMaker other;
        other.ids = CountingIds(9000);
        other.day(QDate(2030, 1, 1), 540);
        QVERIFY(!takeInOutcomes(m_plan.plan, other.plan));
    }

    void sheetsAreTickedAndScanned()
    {
        Printout print;
        print.document = QStringLiteral("signatures");
        print.printedAt = QStringLiteral("2026-12-10T07:42:00Z");
        const Id list = m_plan.add(print);
        const QDateTime now(QDate(2026, 12, 10), QTime(18, 0), Qt::UTC);
        m_plan.apply(tickSheets(m_plan.plan, list, {1, 3}, true, now, m_plan.ids));
        QCOMPARE(countSheets(m_plan.plan, list, 18), (SheetCounts{18, 2, 0}));
        QCOMPARE(countSheets(m_plan.plan, list, 18).missing(), 16);
        QVERIFY(tickSheets(m_plan.plan, list, {3}, true, now, m_plan.ids).isEmpty());
        const QByteArray scan("%PDF-1.4 scan");
        for (const QByteArray& wrong : {QByteArray("hello"), QByteArray(), QByteArray("<svg/>")}) {
            const auto refused =
                attachScan(m_plan.plan, list, 3, QStringLiteral("a.pdf"), wrong, now, m_plan.ids);
            QVERIFY(!refused);
            QVERIFY(!refused.error().detail.isEmpty());
        }
        const QByteArray large = scan + QByteArray(largestScan, 'x');
        QVERIFY(!attachScan(m_plan.plan, list, 3, QStringLiteral("a.pdf"), large, now, m_plan.ids));
        const auto attached =
            attachScan(m_plan.plan, list, 4, QStringLiteral("a.pdf"), scan, now, m_plan.ids);
        QVERIFY(attached.ok());
        m_plan.apply(*attached);
        const SignedSheet* sheet = sheetOf(m_plan.plan, list, 4);
        QCOMPARE(scanOf(*sheet), scan);
        QCOMPARE(scanCount(m_plan.plan), 1);
        // Its scan holds the tick.
        QVERIFY(tickSheets(m_plan.plan, list, {4}, false, now, m_plan.ids).isEmpty());
        m_plan.apply(removeScan(m_plan.plan, sheet->id));
        m_plan.apply(tickSheets(m_plan.plan, list, {1, 3, 4}, false, now, m_plan.ids));
        QCOMPARE(countSheets(m_plan.plan, list, 18), (SheetCounts{18, 0, 0}));
    }
};

CONVENOR_TEST_CORE(OutcomePlannerTest)
#include "OutcomePlannerTest.moc"
