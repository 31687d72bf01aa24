// Personal agendas: what concerns a person stands out, what does not concern them is left out.
#include "HalfDay.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

namespace {
Document personal(const Plan& plan, Id person = 0)
{
    PaperOptions options;
    options.person = person;
    Result<Document> document = makePaper(Paper::Personal, plan, options);
    return document ? std::move(document).value() : Document{};
}

QString textOfUnit(const Document& document, Id person)
{
    for (const DocumentNode& child : document.root.children) {
        if (child.unit == QStringLiteral("person %1").arg(person)) {
            Document one;
            one.root = child;
            return textOf(one);
        }
    }
    return {};
}

Attendance attendanceOf(const HalfDay& maker, Id person, Id item, AttendanceState state)
{
    Attendance attendance;
    attendance.person = person;
    attendance.day = maker.lastDay;
    attendance.agendaItem = item;
    attendance.state = state;
    return attendance;
}
} // namespace

class PersonalPaperTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void everybodyExpectedHasAUnit();
    void rolesStandOut();
    void groupsSayWhereAndWithWhom();
    void meetingsSayWhoWhenAndWhere();
    void choicesLeaveOutTheOthers();
    void attendanceIsSaid();
    void internalItemsAreLeftOut();
    void nothingIsNothing();
};

void PersonalPaperTest::everybodyExpectedHasAUnit()
{
    HalfDay maker;
    maker.edit<Person>(maker.antonio, [](Person& person) { person.status = PersonStatus::Cancelled; });
    maker.edit<Person>(maker.bianca, [](Person& person) { person.status = PersonStatus::Waiting; });
    const Document document = personal(maker.plan);
    QStringList units;
    for (const DocumentNode& unit : document.root.children) {
        QCOMPARE(unit.start, SectionStart::Unit);
        QVERIFY(unit.subject != 0);
        units.append(unit.unit);
    }
    QCOMPARE(units.size(), 2); // by family name: Declined, Przeor
    QCOMPARE(units.last(), QStringLiteral("person %1").arg(maker.marek));
    QVERIFY(textOfUnit(document, maker.marek).contains(QStringLiteral("DG GROW\n")));
    // Asked for by name, everybody has one.
    QCOMPARE(personal(maker.plan, maker.antonio).root.children.size(), std::size_t(1));
}

void PersonalPaperTest::rolesStandOut()
{
    HalfDay maker;
    const Document document = personal(maker.plan, maker.marek);
    const TableRow* keynote = rowOf(document, maker.keynote);
    QVERIFY(keynote);
    const QString text = textOfCell(keynote->cells[1]);
    QVERIFY(text.contains(QStringLiteral("The state of the art of cluster policies")));
    QVERIFY(text.contains(QStringLiteral("Your role: keynote")));
    QVERIFY(text.contains(QStringLiteral("to be confirmed")));            // invited so far
    QCOMPARE(textOfCell(keynote->cells[2]), QStringLiteral("Main room")); // that of the part
    QVERIFY(rowOf(document, maker.coffee)->look != keynote->look);
    // Somebody else's agenda has the item, but no role.
    QVERIFY(!textOf(personal(maker.plan, maker.bianca)).contains(QStringLiteral("keynote")));
    // Whoever declined has none either.
    for (const Person& person : maker.plan.all<Person>()) {
        if (person.familyName == QStringLiteral("Declined"))
            QVERIFY(!textOf(personal(maker.plan, person.id)).contains(QStringLiteral("Your role")));
    }
}

void PersonalPaperTest::groupsSayWhereAndWithWhom()
{
    HalfDay maker;
    const Id studio = maker.room(QStringLiteral("Studio"));
    const Id round = maker.addRound(maker.groups);
    const Id group = maker.addGroup(round, QStringLiteral("Skills"), studio, QStringLiteral("Table 7"));
    maker.edit<BreakoutGroup>(group, [&](BreakoutGroup& row) { row.moderator = maker.bianca; });
    GroupMembership membership;
    membership.round = round;
    membership.group = group;
    membership.person = maker.marek;
    maker.add(membership);
    const Document document = personal(maker.plan);
    const QString member = textOfUnit(document, maker.marek);
    for (const char* words : {"Your group: Skills\n", "Moderator: Bianca Muntean\n", "Studio\n", "Table 7\n"})
        QVERIFY2(member.contains(QString::fromUtf8(words)), words);
    const QString moderator = textOfUnit(document, maker.bianca);
    QVERIFY(moderator.contains(QStringLiteral("Your group: Skills\n")));
    QVERIFY(moderator.contains(QStringLiteral("You moderate this group.")));
    QVERIFY(!textOfUnit(document, maker.antonio).contains(QStringLiteral("Skills")));
}

void PersonalPaperTest::meetingsSayWhoWhenAndWhere()
{
    HalfDay maker;
    Helpdesk helpdesk;
    helpdesk.agendaItem = maker.helpdesk;
    const Id desk = maker.add(helpdesk);
    HelpdeskExpert expert;
    expert.helpdesk = desk;
    expert.person = maker.bianca;
    expert.place = QStringLiteral("Desk 1");
    expert.link = QStringLiteral("https://meet.example/1");
    Booking booking;
    booking.helpdesk = desk;
    booking.expert = maker.add(expert);
    booking.person = maker.marek;
    booking.slot = 20;
    booking.topic = QStringLiteral("State aid");
    booking.status = BookingStatus::Confirmed;
    const Id live = maker.add(booking);
    Booking cancelled = booking;
    cancelled.slot = 30;
    cancelled.topic = QStringLiteral("CANCELLED");
    cancelled.status = BookingStatus::Cancelled;
    maker.add(cancelled);
    Document document = personal(maker.plan);
    const QString guest = textOfUnit(document, maker.marek);
    for (const char* words : {"12:00 – 12:10\n", "Meeting with Bianca Muntean, Transilvania IT Cluster\n",
                              "State aid\n", "Desk 1\n", "https://meet.example/1\n"})
        QVERIFY2(guest.contains(QString::fromUtf8(words)), words);
    QVERIFY(!guest.contains(QStringLiteral("to be confirmed\n12")));
    QVERIFY(!textOf(document).contains(QStringLiteral("CANCELLED")));
    QVERIFY(
        textOfUnit(document, maker.bianca).contains(QStringLiteral("Meeting with Marek Przeor, DG GROW\n")));
    QVERIFY(!textOfUnit(document, maker.antonio).contains(QStringLiteral("Meeting with")));
    maker.edit<Booking>(live, [](Booking& row) { row.status = BookingStatus::NoShow; });
    QVERIFY(!textOf(personal(maker.plan)).contains(QStringLiteral("State aid")));
}

void PersonalPaperTest::choicesLeaveOutTheOthers()
{
    HalfDay maker;
    const Id parallel = maker.item(QStringLiteral("Stories"), 0, 0, ItemKind::Parallel);
    const Id left = maker.item(QStringLiteral("LEFT"), 30, parallel);
    maker.item(QStringLiteral("RIGHT"), 30, parallel);
    maker.item(QStringLiteral("LUNCH"), 30, parallel, ItemKind::Meal);
    maker.add(attendanceOf(maker, maker.marek, left, AttendanceState::Expected));
    const Document document = personal(maker.plan);
    const QString chosen = textOfUnit(document, maker.marek);
    QVERIFY(chosen.contains(QStringLiteral("LEFT")));
    QVERIFY(!chosen.contains(QStringLiteral("RIGHT")));
    QVERIFY(chosen.contains(QStringLiteral("LUNCH"))); // for everybody
    const QString open = textOfUnit(document, maker.bianca);
    for (const char* words : {"Stories\n", "One of:\n", "LEFT\n", "RIGHT\n", "LUNCH\n"})
        QVERIFY2(open.contains(QString::fromUtf8(words)), words);
}

void PersonalPaperTest::attendanceIsSaid()
{
    HalfDay maker;
    const Id dinner = maker.item(QStringLiteral("Dinner"), 60, 0, ItemKind::Meal);
    maker.add(attendanceOf(maker, maker.marek, dinner, AttendanceState::Expected));
    maker.add(attendanceOf(maker, maker.bianca, dinner, AttendanceState::Waiting));
    maker.add(attendanceOf(maker, maker.antonio, dinner, AttendanceState::Excused));
    const Document document = personal(maker.plan);
    QVERIFY(textOfUnit(document, maker.marek).contains(QString::fromUtf8("Dinner · You are signed up.")));
    QVERIFY(textOfUnit(document, maker.bianca)
                .contains(QString::fromUtf8("Dinner · You are on the waiting list.")));
    QVERIFY(!textOfUnit(document, maker.antonio).contains(QStringLiteral("Dinner")));
}

void PersonalPaperTest::internalItemsAreLeftOut()
{
    HalfDay maker;
    const Id briefing = maker.item(QStringLiteral("SECRET"), 10, 0, ItemKind::Internal);
    maker.assign(maker.marek, briefing);
    QVERIFY(!textOf(personal(maker.plan)).contains(QStringLiteral("SECRET")));
}

void PersonalPaperTest::nothingIsNothing()
{
    PlanMaker nobody;
    nobody.day(QDate(2021, 12, 10), 540);
    nobody.item(QStringLiteral("Talk"), 10);
    HalfDay maker;
    PaperOptions unknown;
    unknown.person = 4711;
    for (const auto& [plan, options] :
         {std::pair(nobody.plan, PaperOptions{}), std::pair(maker.plan, unknown)}) {
        const Result<Document> document = makePaper(Paper::Personal, plan, options);
        QVERIFY(!document);
        QCOMPARE(document.error().subject, QStringLiteral("personal"));
    }
}

CONVENOR_TEST(PersonalPaperTest)
#include "PersonalPaperTest.moc"
