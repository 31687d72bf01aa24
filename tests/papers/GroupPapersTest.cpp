// The papers of groups: everybody is sent somewhere once, or named as being in no group.
#include "HalfDay.h"
#include "SamplePaper.h"
#include "TestMain.h"

#include <QSet>

using namespace convenor;
using namespace convenor::testing;

namespace {
// Three groups in two rooms, six people; one is in no group, one is excused, one has cancelled.
struct Groups : HalfDay
{
    Groups()
    {
        round = addRound(groups);
        edit<BreakoutRound>(round, [](BreakoutRound& row) { row.name = QStringLiteral("Working groups"); });
        const Id online = room(QStringLiteral("Group room 1"));
        edit<Room>(online, [](Room& row) { row.link = QStringLiteral("https://meet.example/1"); });
        first = addGroup(round, QStringLiteral("Common challenges"), online);
        second = addGroup(round, QStringLiteral("Green transition"), main, QStringLiteral("Table 2"));
        edit<BreakoutGroup>(first, [this](BreakoutGroup& row) {
            row.moderator = bianca;
            row.languages = QStringLiteral("en,bg");
        });
        join(first, marek);
        join(second, antonio);
        cancelled = person(QStringLiteral("Ann"), QStringLiteral("Away"));
        edit<Person>(cancelled, [](Person& row) { row.status = PersonStatus::Cancelled; });
        join(second, cancelled);
        excused = person(QStringLiteral("Ed"), QStringLiteral("Excused"));
        Attendance row;
        row.person = excused;
        row.day = lastDay;
        row.state = AttendanceState::Excused;
        add(row);
    }
    void join(Id group, Id person)
    {
        GroupMembership row;
        row.round = round;
        row.group = group;
        row.person = person;
        add(row);
    }

    Id round = 0;
    Id first = 0;
    Id second = 0;
    Id cancelled = 0;
    Id excused = 0;
};

Document made(Paper paper, const Plan& plan, const PaperOptions& options = {})
{
    Result<Document> document = makePaper(paper, plan, options);
    return document ? std::move(*document) : Document{};
}

QStringList lines(const QString& text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}
} // namespace

class GroupPapersTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void posterSendsEverybodyOnce();
    void posterNamesWhoIsInNoGroup();
    void posterOfTheMarketPlace();
    void doorsAreUnits();
    void optionsChoose();
    void screensAreReadFromAfar();
    void chatIsOneLineAGroup();
    void chatLineCannotBeBroken();
    void twoLanguages();
};

void GroupPapersTest::posterSendsEverybodyOnce()
{
    Groups plan;
    const Document document = made(Paper::Groups, plan.plan);
    const DocumentNode& unit = unitIn(document, QStringLiteral("round %1").arg(plan.round));
    QList<QStringList> rows;
    for (const DocumentNode* sheet : sheetsIn(unit)) {
        for (const SheetBox& box : sheet->boxes) {
            for (const DocumentNode& block : box.blocks) {
                for (const TableRow& row : block.rows)
                    rows.append(textsOfRow(row));
            }
        }
    }
    // By family name; who leads a group goes there too.
    const QList<QStringList> wanted = {
        {QStringLiteral("Muntean, Bianca"), QStringLiteral("1"), QStringLiteral("Group room 1")},
        {QStringLiteral("Novo Guerrero, Antonio"), QStringLiteral("2"), QStringLiteral("Main room, Table 2")},
        {QStringLiteral("Przeor, Marek"), QStringLiteral("1"), QStringLiteral("Group room 1")}};
    QCOMPARE(rows, wanted);
    const DocumentNode* list = tablesIn(unit).first();
    QCOMPARE(textsOfRow(list->rows[0]).mid(0, 4),
             QStringList({QStringLiteral("1"), QStringLiteral("Common challenges"),
                          QStringLiteral("Group room 1"), QStringLiteral("Bianca Muntean")}));
}

void GroupPapersTest::posterNamesWhoIsInNoGroup()
{
    Groups plan;
    const QString text = textOfPaper(Paper::Groups, plan.plan);
    QVERIFY(text.contains(QStringLiteral("Not in a group yet (1)\nDeclined, Nobody\n")));
    QVERIFY(!text.contains(QStringLiteral("Away")));
    QVERIFY(!text.contains(QStringLiteral("Excused")));
}

void GroupPapersTest::posterOfTheMarketPlace()
{
    const Plan& plan = samplePlan(QStringLiteral("conference"));
    QSet<Id> placed;
    for (const GroupMembership& row : plan.all<GroupMembership>())
        placed.insert(row.person);
    FontSet fonts;
    const auto laidOut = laidOutPaper(Paper::Groups, plan, {}, fonts);
    QVERIFY(laidOut);
    QHash<Id, int> seen;
    double least = 100;
    for (const Page& page : laidOut->pages.pages) {
        for (const PageRegion& region : page.regions)
            ++seen[region.subject];
        for (const TextPiece& piece : page.pieces)
            least = piece.subject != 0 && placed.contains(piece.subject) ? qMin(least, piece.size) : least;
    }
    QVERIFY(placed.size() > 300);
    for (const Id person : std::as_const(placed))
        QCOMPARE(seen.value(person), mayBeNamed(*plan.find<Person>(person), Audience::Participants) ? 1 : 0);
    QVERIFY2(least >= 9, qPrintable(QString::number(least)));
    QVERIFY(laidOut->pages.remarks.tight.empty());
    QVERIFY(laidOut->pages.pages.size() <= 12);
}

void GroupPapersTest::doorsAreUnits()
{
    Groups plan;
    const Document document = made(Paper::GroupDoors, plan.plan);
    QCOMPARE(document.root.children.size(), std::size_t(2));
    QCOMPARE(headingsIn(document, 1),
             QStringList({QStringLiteral("Common challenges"), QStringLiteral("Green transition")}));
    Document one;
    one.root = unitIn(document, QStringLiteral("group %1").arg(plan.first));
    const QString text = textOf(one);
    for (const char* said :
         {"Working groups · Group 1\n", "Group room 1\n", "Moderator: Bianca Muntean\n",
          "Languages: English, български\n", "Join online: https://meet.example/1\n",
          "Friday, 10 December 2021, 10:55 – 11:40\n", "In this group (1)\n", "Marek Przeor, DG GROW\n"})
        QVERIFY2(text.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + text));
    QVERIFY(!text.contains(QStringLiteral("Antonio")));
}

void GroupPapersTest::optionsChoose()
{
    Groups plan;
    const Id other = plan.addRound(plan.coffee);
    const Id third = plan.addGroup(other, QStringLiteral("Over coffee"), plan.main);
    PaperOptions options;
    options.round = other;
    QCOMPARE(headingsIn(made(Paper::GroupDoors, plan.plan, options), 1),
             QStringList(QStringLiteral("Over coffee")));
    options = {};
    options.room = plan.main;
    const Document document = made(Paper::GroupDoors, plan.plan, options);
    QCOMPARE(document.root.children.size(), std::size_t(2));
    QCOMPARE(document.root.children[0].unit, QStringLiteral("group %1").arg(third)); // coffee comes first
    options = {};
    options.day = plan.plan.find<AgendaItem>(plan.groups)->day;
    QVERIFY(makePaper(Paper::Groups, plan.plan, options));
    options.day += 1000;
    const Result<Document> none = makePaper(Paper::Groups, plan.plan, options);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NothingToExport);
}

void GroupPapersTest::screensAreReadFromAfar()
{
    for (const char* sample : {"conference", "online-half-day", "two-day-meeting", "bulgarian"}) {
        const Plan& plan = samplePlan(QString::fromLatin1(sample));
        FontSet fonts;
        const auto laidOut = laidOutPaper(Paper::ScreenGroups, plan, {}, fonts);
        QVERIFY(laidOut);
        QCOMPARE(laidOut->document.page.size, QSizeF(960, 540));
        QSet<Id> seen;
        for (const Page& page : laidOut->pages.pages) {
            for (const TextPiece& piece : page.pieces) {
                seen.insert(piece.subject);
                QVERIFY2(piece.size >= 13.99, qPrintable(piece.text));
            }
        }
        for (const GroupMembership& row : plan.all<GroupMembership>())
            QVERIFY2(seen.contains(row.person) ==
                         mayBeNamed(*plan.find<Person>(row.person), Audience::Participants),
                     sample);
        QVERIFY(laidOut->pages.remarks.tight.empty());
    }
}

void GroupPapersTest::chatIsOneLineAGroup()
{
    Groups plan;
    QCOMPARE(
        lines(textOfPaper(Paper::ChatGroups, plan.plan)),
        QStringList({QStringLiteral("Clusters: driving the green and digital twin transitions"),
                     QStringLiteral("Working groups, Friday, 10 December 2021, 10:55 – 11:40"),
                     QStringLiteral("Group 1 – Common challenges (Group room 1, https://meet.example/1): "
                                    "Marek Przeor, Bianca Muntean (moderator)"),
                     QStringLiteral("Group 2 – Green transition (Main room, Table 2): Antonio Novo Guerrero"),
                     QStringLiteral("Not in a group yet: Nobody Declined")}));
}

void GroupPapersTest::chatLineCannotBeBroken()
{
    Groups plan;
    plan.edit<BreakoutGroup>(plan.second, [](BreakoutGroup& row) {
        row.topic = QStringLiteral("Green\nGroup 9: \u202E everybody %1 %2");
    });
    const QStringList said = lines(textOfPaper(Paper::ChatGroups, plan.plan));
    QCOMPARE(said.size(), 5);
    QVERIFY2(said[3].startsWith(
                 QStringLiteral("Group 2 – Green Group 9: \uFFFD everybody %1 %2 (Main room, Table 2): ")),
             qPrintable(said[3]));
}

void GroupPapersTest::twoLanguages()
{
    Groups plan;
    plan.translate("breakout_group", plan.first, "topic", QStringLiteral("Общи предизвикателства"));
    const Document document =
        made(Paper::GroupDoors, plan.plan, inLanguages({QStringLiteral("en"), QStringLiteral("bg")}));
    QCOMPARE(headingsIn(document, 1),
             QStringList({QStringLiteral("Common challenges / Общи предизвикателства"),
                          QStringLiteral("Green transition")}));
}

CONVENOR_TEST(GroupPapersTest)
#include "GroupPapersTest.moc"
