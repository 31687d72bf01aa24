// A draft put into a workshop: days, people and rooms that are there are used, times follow from each other.
#include "exchange/agenda/ProgrammePlanner.h"

#include "domain/planners/NewFromPlan.h"
#include "domain/Records.h"
#include "exchange/agenda/HtmlBlocks.h"
#include "exchange/ProgrammeText.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

namespace {
constexpr int nine = 9 * 60;

// A workshop of one day, 12 May 2026.
struct Target
{
    Target()
    {
        NewPlanOptions options;
        options.title = QStringLiteral("Clusters");
        options.start = QDate(2026, 5, 12);
        options.timezone = QStringLiteral("Europe/Sofia");
        take(blankPlan(options, ids));
    }
    void take(const ChangeSet& changes)
    {
        const Result<Plan> after = plan.applied(changes);
        QVERIFY(after.ok());
        plan = *after;
        timing = Timing(plan);
    }
    ProgrammeChanges import(const ProgrammeDraft& draft)
    {
        const ProgrammeChanges made = programmeChanges(plan, timing, draft, 0, QDate(2026, 1, 1), ids);
        take(made.changes);
        return made;
    }
    // "09:00-09:30 Welcome", pinned ones with a star.
    QStringList agenda() const
    {
        QStringList lines;
        for (const ItemTime& time : timing.items()) {
            const AgendaItem& item = *plan.find<AgendaItem>(time.item);
            lines << QStringLiteral("%1%2-%3 %4")
                         .arg(item.pinnedStart ? QStringLiteral("*") : QString(), clockText(time.start),
                              clockText(time.end), item.title);
        }
        return lines;
    }

    CountingIds ids;
    Plan plan;
    Timing timing;
};
} // namespace

class ProgrammePlannerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void timesFollow_gapsArePinned();
    void daysOfTheSameDate_areUsed();
    void onlyDay_whenEmpty_getsTheFirstDate();
    void farDate_isDoubted();
    void zoneLabel_isTakenWhereItHolds();
    void spans_areBounded();
    void itemsGoBehind_whatStandsThere();
    void partsAndLanes();
    void peopleAndRooms_areFound();
    void whatIsNotTaken_staysOut();
    void workshop_isFilledOnlyWhereEmpty();
    void helpdesk_isBookable();
    void helpdeskWithoutTime_isSaid();
    void emptyPlan_getsADay();
    void applyingTwice_isPure();
};

void ProgrammePlannerTest::timesFollow_gapsArePinned()
{
    Target target;
    target.import(draftOf("8:30-9:00 A\n9:00-9:45 B\n10:00-10:30 C\n10:30-11:00 D\n"));
    QCOMPARE(target.agenda(),
             (QStringList{"08:30-09:00 A", "09:00-09:45 B", "*10:00-10:30 C", "10:30-11:00 D"}));
    QCOMPARE(target.plan.all<Day>().begin()->opens, nine - 30);
}

void ProgrammePlannerTest::daysOfTheSameDate_areUsed()
{
    Target target;
    const ProgrammeChanges made =
        target.import(draftOf("12 May 2026\n9:00 A\n10:00 B\n13 May 2026\n9:30 C\n10:00 D\n"));
    QCOMPARE(made.days, 1);
    QCOMPARE(target.plan.all<Day>().size(), 2);
    QCOMPARE(target.timing.days()[1].opens, nine + 30);
    QCOMPARE(target.agenda().size(), 4);
    // Days without a date are those of that number.
    Target other;
    QCOMPARE(other.import(draftOf("Day 1\n9:00 A\n10:00 B\nDay 2\n9:00 C\n10:00 D\n")).days, 1);
    QCOMPARE(other.plan.all<Day>().size(), 2);
    QCOMPARE(other.plan.find<Day>(other.timing.days()[1].day)->date, QDate(2026, 5, 13));
}

void ProgrammePlannerTest::onlyDay_whenEmpty_getsTheFirstDate()
{
    Target target;
    const ProgrammeChanges made =
        target.import(draftOf("10 December 2021\n9:00 A\n10:00 B\n11 December 2021\n9:30 C\n10:00 D\n"));
    QCOMPARE(made.days, 1);
    QCOMPARE(made.remarks.size(), 1);
    QVERIFY(totalsText(made).endsWith(made.remarks.constFirst()));
    QCOMPARE(target.timing.days().size(), 2);
    QCOMPARE(target.plan.find<Day>(target.timing.days()[0].day)->date, QDate(2021, 12, 10));
    QCOMPARE(target.plan.find<Day>(target.timing.days()[1].day)->date, QDate(2021, 12, 11));
    // A told date of its own leaves it where it is.
    Target same;
    QCOMPARE(same.import(draftOf("11 May 2026\n9:00 A\n10:00 B\n12 May 2026\n9:00 C\n10:00 D\n")).days, 1);
    QCOMPARE(same.plan.find<Day>(same.timing.days()[1].day)->date, QDate(2026, 5, 12));
    QVERIFY(same.import(draftOf("9:00 A\n10:00 B\n")).remarks.isEmpty());
}

void ProgrammePlannerTest::farDate_isDoubted()
{
    Target target;
    target.import(draftOf("9:00 A\n10:00 B\n"));
    const ProgrammeChanges far =
        target.import(draftOf("10 December 2021\n9:00 A\n10:00 B\n11 December 2021\n9:30 C\n10:00 D\n"));
    QCOMPARE(far.days, 2);
    QCOMPARE(far.remarks.size(), 1);
    QVERIFY2(far.remarks[0].contains(QString::number(QDate(2021, 12, 10).daysTo(QDate(2026, 5, 12)))),
             qPrintable(far.remarks[0]));
    QVERIFY(target.import(draftOf("14 May 2026\n9:00 A\n10:00 B\n")).remarks.isEmpty());
}

void ProgrammePlannerTest::zoneLabel_isTakenWhereItHolds()
{
    const auto labelOf = [](const char* timezone, const char* told, const char* programme,
                            qsizetype remarks) {
        Target target;
        Workshop workshop = target.plan.workshop();
        workshop.timezone = QString::fromLatin1(timezone);
        ChangeSet edit;
        edit.edit(target.plan.workshop(), workshop);
        target.take(edit);
        ProgrammeDraft draft = draftOf(QString::fromLatin1(programme));
        draft.facts.zoneLabel.value = QString::fromLatin1(told);
        const ProgrammeChanges made = target.import(draft);
        return made.remarks.size() == remarks ? target.plan.workshop().zoneLabel : QStringLiteral("remarks");
    };
    const char* summer = "12 May 2026\n9:00-10:00 A\n10:00-11:00 B\n";
    const char* both = "12 May 2026\n9:00-10:00 A\n10:00-11:00 B\n10 November 2026\n9:00 C\n10:00 D\n";
    QCOMPARE(labelOf("Europe/Sofia", "EEST", summer, 0), QStringLiteral("EEST"));
    QCOMPARE(labelOf("America/New_York", "CEST", summer, 1), QString());
    // The other day is far away, and it is winter then.
    QCOMPARE(labelOf("Europe/Brussels", "CEST", both, 2), QString());
}

// A cell of 1000 x 1000 takes a few letters: what it covers counts.
void ProgrammePlannerTest::spans_areBounded()
{
    const QString table = QStringLiteral("<table><tr><td rowspan=1000 colspan=1000>a</td></tr>%1</table>")
                              .arg(QStringLiteral("<tr>").repeated(999));
    qsizetype cells = 0;
    for (const HtmlBlock& block : readHtmlBlocks(table.repeated(5)))
        cells += block.cells.size();
    QVERIFY2(cells <= 1'000'000, qPrintable(QString::number(cells)));
}

void ProgrammePlannerTest::itemsGoBehind_whatStandsThere()
{
    Target target;
    target.import(draftOf("9:00-9:30 A\n9:30-10:00 B\n"));
    target.import(draftOf("10:00-10:30 C\n10:30-11:00 D\n"));
    QCOMPARE(target.agenda(),
             (QStringList{"09:00-09:30 A", "09:30-10:00 B", "10:00-10:30 C", "10:30-11:00 D"}));
}

void ProgrammePlannerTest::partsAndLanes()
{
    Target target;
    target.import(draftOf("9:00-10:30 Session 1: X\n9:00-9:45 A\n9:45-10:30 B\n10:45-11:15 C, Room "
                          "A\n10:45-11:30 D, Room B\n12:00 E\n"));
    QCOMPARE(target.agenda(),
             (QStringList{"09:00-10:30 Session 1: X", "09:00-09:45 A", "09:45-10:30 B", "*10:45-11:30 ",
                          "10:45-11:15 C", "10:45-11:30 D", "*12:00-12:00 E"}));
    const ItemTime* lane = target.timing.find(target.timing.items()[4].item);
    QCOMPARE(target.plan.find<AgendaItem>(lane->parent)->kind, ItemKind::Parallel);
}

void ProgrammePlannerTest::peopleAndRooms_areFound()
{
    Target target;
    const ProgrammeChanges first = target.import(
        draftOf("9:00 Keynote – Dr. Ana Bell, Head of Unit (SPRI), Room B\n10:00 X, Bob Carr (EU)\n"));
    QCOMPARE(first.people, 2);
    QCOMPARE(first.rooms, 1);
    const Person& ana = *target.plan.all<Person>().begin();
    QCOMPARE(ana.title, QStringLiteral("Dr"));
    QCOMPARE(target.plan.all<Assignment>().begin()->role, Role::Keynote);
    const ProgrammeChanges second =
        target.import(draftOf("11:00 Again, Ana BELL (SPRI), ROOM B\n12:00 Y, Bob Carr (EU)\n"));
    QCOMPARE(second.people, 0);
    QCOMPARE(second.rooms, 0);
    QCOMPARE(target.plan.all<Assignment>().size(), 4);
}

void ProgrammePlannerTest::whatIsNotTaken_staysOut()
{
    Target target;
    ProgrammeDraft draft =
        draftOf("9:00-10:00 Session 1: X\n9:00-9:30 A, Ana Bell (SPRI)\n9:30-10:00 B\n10:00-11:00 C\n");
    draft.items[0].isTaken = false;
    const ProgrammeChanges made = target.import(draft);
    QCOMPARE(made.items, 1);
    QCOMPARE(target.plan.all<Person>().size(), 0);
    QCOMPARE(target.agenda(), (QStringList{"10:00-11:00 C"}));
}

void ProgrammePlannerTest::workshop_isFilledOnlyWhereEmpty()
{
    Target target;
    target.import(draftOf("Regional conference on skills\nSofia, 12 May 2026\n9:00 A\n10:00 B\n"));
    QCOMPARE(target.plan.workshop().title, QStringLiteral("Clusters"));
    QCOMPARE(target.plan.workshop().place, QStringLiteral("Sofia"));
}

void ProgrammePlannerTest::helpdesk_isBookable()
{
    Target target;
    const QString text = QStringLiteral(
        "On 12 May 2026, from 09:15 to 12:30 CET, we host a workshop on 'clusters and skills'.\n\n"
        "Expert helpdesk\n\nAfter lunch, starting at 11.40, our experts Ana Bell and Bob Carr are there. "
        "Book your 10-minute meeting!\n");
    const ProgrammeDraft draft = draftOf(text);
    QVERIFY(draft.questions.isEmpty()); // "after lunch" is no other time
    target.import(draft);
    QCOMPARE(target.plan.all<Helpdesk>().size(), 1);
    QCOMPARE(target.plan.all<Helpdesk>().begin()->meetingMinutes, 10);
    QCOMPARE(target.plan.all<HelpdeskExpert>().size(), 2);
    QCOMPARE(target.agenda(), (QStringList{"*11:40-12:30 Expert helpdesk"}));
    QCOMPARE(target.timing.days()[0].opens, nine + 15);
    QCOMPARE(target.timing.days()[0].mustEndAt, std::optional(12 * 60 + 30));
}

void ProgrammePlannerTest::helpdeskWithoutTime_isSaid()
{
    Target target;
    ProgrammeDraft draft = draftOf("9:00-9:30 A\n9:30-10:00 Helpdesk\n");
    draft.items[1].kind.value = ItemKind::Helpdesk;
    draft.items[1].meetingMinutes = 45;
    const ProgrammeChanges made = target.import(draft);
    QVERIFY(target.plan.all<Helpdesk>().isEmpty());
    QCOMPARE(made.remarks.size(), 1);
    QVERIFY2(made.remarks[0].startsWith(u'1'), qPrintable(made.remarks[0]));
}

void ProgrammePlannerTest::emptyPlan_getsADay()
{
    CountingIds ids;
    const Plan plan;
    const ProgrammeChanges made =
        programmeChanges(plan, Timing(plan), draftOf("9:00 A\n10:00 B\n"), 0, QDate(2026, 1, 1), ids);
    const Result<Plan> after = plan.applied(made.changes);
    QVERIFY(after.ok());
    QCOMPARE(after->all<Day>().begin()->date, QDate(2026, 1, 1));
    QCOMPARE(after->all<AgendaItem>().size(), 2);
    QVERIFY(programmeChanges(plan, Timing(plan), {}, 0, QDate(2026, 1, 1), ids).changes.isEmpty());
}

void ProgrammePlannerTest::applyingTwice_isPure()
{
    Target target;
    const ProgrammeDraft draft = draftOf("9:00 A, Ana Bell (X)\n10:00 B\n");
    CountingIds one(1000);
    CountingIds two(1000);
    const QDate today(2026, 1, 1);
    QVERIFY(programmeChanges(target.plan, target.timing, draft, 0, today, one).changes ==
            programmeChanges(target.plan, target.timing, draft, 0, today, two).changes);
}

CONVENOR_TEST_CORE(ProgrammePlannerTest)
#include "ProgrammePlannerTest.moc"
