// Files for online meetings: the very bytes, names that programs accept, and who cannot stand in them.
#include "documents/papers/OnlineGroups.h"

#include "HalfDay.h"
#include "TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace convenor;
using namespace convenor::testing;

namespace {
struct Meeting : HalfDay
{
    Meeting()
    {
        round = addRound(groups);
        edit<BreakoutRound>(round, [](BreakoutRound& row) { row.name = QStringLiteral("Working groups"); });
    }
    Id group(const QString& topic) { return addGroup(round, topic, 0); }
    Id join(Id group, const QString& email, const QString& name = QStringLiteral("Somebody"))
    {
        const Id id = person(name, QStringLiteral("Else"));
        edit<Person>(id, [&](Person& row) { row.email = email; });
        GroupMembership row;
        row.round = round;
        row.group = group;
        row.person = id;
        add(row);
        return id;
    }
    OnlineFile file(OnlineMeeting meeting = OnlineMeeting::Zoom, CsvStyle style = CsvStyle::Safe) const
    {
        const PaperContext context(plan, {});
        return onlineFile(context, roundViews(context).constFirst(), meeting, style);
    }
    QByteArray csv(CsvStyle style = CsvStyle::Safe) const
    {
        return zoomCsv(file(OnlineMeeting::Zoom, style), style);
    }
    QStringList names(OnlineMeeting meeting = OnlineMeeting::Zoom) const
    {
        QStringList names;
        const OnlineFile made = file(meeting);
        for (const OnlineRoom& room : made.rooms)
            names << room.name;
        return names;
    }

    Id round = 0;
};

QList<Id> idsOf(const QList<const Person*>& people)
{
    QList<Id> ids;
    for (const Person* person : people)
        ids << person->id;
    return ids;
}
} // namespace

class OnlineGroupsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void zoom_isTheseBytes();
    void zoom_roomNamesAreUniqueAndShort();
    void zoom_namesStartNoFormula();
    void whoHasNoAddress_isLeftOutAndNamed();
    void leaders_goToTheirGroup();
    void cancelled_isNowhere();
    void bbb_isTheParameterOfItsCall();
    void papers_areForOrganisersOnly();
    void papers_listEverybody();
};

void OnlineGroupsTest::zoom_isTheseBytes()
{
    Meeting plan;
    const Id first = plan.group(QStringLiteral("Skills, \"old\" and new"));
    const Id second = plan.group(QString::fromUtf8("Финансиране"));
    plan.group(QStringLiteral("Nobody is here"));
    plan.join(second, QStringLiteral("ivan@north.example"));
    plan.join(first, QStringLiteral(" Ana.Bell+zoom@bell.example "));
    plan.join(first, QStringLiteral("o'hara@bell.example"), QStringLiteral("Zoe"));
    QCOMPARE(plan.csv(), QByteArray("Pre-assign Room Name,Email Address\r\n"
                                    "\"Skills, \"\"old\"\" and new\",Ana.Bell+zoom@bell.example\r\n"
                                    "\"Skills, \"\"old\"\" and new\",o'hara@bell.example\r\n"
                                    "Финансиране,ivan@north.example\r\n"));
}

void OnlineGroupsTest::zoom_roomNamesAreUniqueAndShort()
{
    Meeting plan;
    for (const char* topic : {"A topic that has far more than thirty-two letters, as topics do",
                              "A topic that has far more than thirty-two letters, as others do", "Short",
                              "SHORT", "", "  two\n lines\t"})
        plan.group(QString::fromLatin1(topic));
    const QString emoji =
        QStringLiteral("Families ") +
        QString::fromUtf8(
            "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍"
            "👦");
    plan.group(emoji);
    const QStringList names = plan.names();
    QCOMPARE(names.mid(0, 6), QStringList({QString::fromUtf8("A topic that has far more than…"),
                                           QString::fromUtf8("A topic that has far more t… (2)"),
                                           QStringLiteral("Short"), QStringLiteral("SHORT (2)"),
                                           QStringLiteral("Group 5"), QStringLiteral("two lines")}));
    for (const QString& name : names)
        QVERIFY2(name.size() <= longestZoomName, qPrintable(name));
    QCOMPARE(names.at(6),
             QStringLiteral("Families ") +
                 QString::fromUtf8(
                     "👩‍👩‍👧‍👦👩‍👩‍👧‍👦…")); // no family is cut apart
}

void OnlineGroupsTest::zoom_namesStartNoFormula()
{
    Meeting plan;
    const Id trap = plan.group(QStringLiteral("=cmd|'/c calc'!A0"));
    const Id formula = plan.join(trap, QStringLiteral("=1+1@x.example"));
    plan.join(trap, QStringLiteral("ana@bell.example"));
    QCOMPARE(plan.csv(),
             QByteArray("Pre-assign Room Name,Email Address\r\n'=cmd|'/c calc'!A0,ana@bell.example\r\n"));
    QCOMPARE(idsOf(plan.file().gaps.formulas), QList<Id>({formula}));
    // A program gets the very texts; people stand in the order of their names.
    QCOMPARE(plan.csv(CsvStyle::Exact), QByteArray("Pre-assign Room Name,Email Address\r\n"
                                                   "=cmd|'/c calc'!A0,=1+1@x.example\r\n"
                                                   "=cmd|'/c calc'!A0,ana@bell.example\r\n"));
}

void OnlineGroupsTest::whoHasNoAddress_isLeftOutAndNamed()
{
    Meeting plan;
    const Id one = plan.group(QStringLiteral("One"));
    const Id two = plan.group(QStringLiteral("Two"));
    plan.join(one, QStringLiteral("office@bell.example"), QStringLiteral("A"));
    const Id without = plan.join(one, {}, QStringLiteral("B"));
    const Id wrong = plan.join(one, QStringLiteral("anonymous"), QStringLiteral("C"));
    const Id same = plan.join(two, QStringLiteral("OFFICE@bell.example"), QStringLiteral("D"));
    const OnlineFile file = plan.file();
    QCOMPARE(idsOf(file.gaps.withoutAddress), QList<Id>({without, wrong}));
    QCOMPARE(idsOf(file.gaps.sameAddress), QList<Id>({same}));
    QCOMPARE(file.people, 1);
    QCOMPARE(file.rooms.size(), 2);
}

void OnlineGroupsTest::leaders_goToTheirGroup()
{
    Meeting plan;
    const Id led = plan.group(QStringLiteral("Led"));
    plan.edit<Person>(plan.bianca, [](Person& row) { row.email = QStringLiteral("bianca@t.example"); });
    plan.edit<BreakoutGroup>(led, [&plan](BreakoutGroup& row) { row.moderator = plan.bianca; });
    QCOMPARE(plan.csv(), QByteArray("Pre-assign Room Name,Email Address\r\nLed,bianca@t.example\r\n"));
}

void OnlineGroupsTest::cancelled_isNowhere()
{
    Meeting plan;
    const Id id = plan.join(plan.group(QStringLiteral("One")), QStringLiteral("a@b.example"));
    plan.edit<Person>(id, [](Person& row) { row.status = PersonStatus::Cancelled; });
    QCOMPARE(plan.csv(), QByteArray("Pre-assign Room Name,Email Address\r\n"));
    QVERIFY(plan.file().gaps.withoutAddress.isEmpty());
}

void OnlineGroupsTest::bbb_isTheParameterOfItsCall()
{
    Meeting plan;
    const QString longTopic(100, u'x');
    plan.join(plan.group(longTopic), QStringLiteral("=a@b.example")); // no spreadsheet opens it
    plan.group(QStringLiteral("A \"quoted\" one"));
    const QByteArray json = bbbJson(plan.file(OnlineMeeting::BigBlueButton));
    QCOMPARE(json, "[{\"id\":\"1\",\"name\":\"" + longTopic.toUtf8() +
                       "\",\"roster\":[\"=a@b.example\"]},"
                       "{\"id\":\"2\",\"name\":\"A \\\"quoted\\\" one\",\"roster\":[]}]\n");
    QVERIFY(QJsonDocument::fromJson(json).isArray());
}

void OnlineGroupsTest::papers_areForOrganisersOnly()
{
    Meeting plan;
    plan.join(plan.group(QStringLiteral("One")), QStringLiteral("a@b.example"));
    for (const Paper paper : {Paper::ZoomRooms, Paper::BbbGroups}) {
        QVERIFY(textOfPaper(paper, plan.plan).contains(QStringLiteral("a@b.example")));
        for (const Audience audience : {Audience::Participants, Audience::Public}) {
            PaperOptions options;
            options.audience = QString::fromLatin1(word(audience));
            const Result<Document> refused = makePaper(paper, plan.plan, options);
            QVERIFY(!refused);
            QCOMPARE(refused.error().detail, QStringLiteral("organisers"));
        }
    }
    // And on the papers of participants no address stands.
    for (const Paper paper : {Paper::ChatGroups, Paper::Groups, Paper::GroupDoors, Paper::ScreenGroups})
        QVERIFY(!textOfPaper(paper, plan.plan).contains(QStringLiteral("a@b.example")));
}

void OnlineGroupsTest::papers_listEverybody()
{
    Meeting plan;
    const Id one = plan.group(QStringLiteral("One"));
    plan.join(one, QStringLiteral("a@b.example"), QStringLiteral("Anna"));
    plan.join(one, {}, QStringLiteral("Berta"));
    const QString text = textOfPaper(Paper::BbbGroups, plan.plan);
    QVERIFY2(text.contains(QStringLiteral("Without an e-mail address, not in the file: Berta Else")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Anna Else")));
    HalfDay nobody;
    nobody.addGroup(nobody.addRound(nobody.groups), QStringLiteral("Empty"), 0);
    QVERIFY(!makePaper(Paper::ZoomRooms, nobody.plan, {}));
}

CONVENOR_TEST(OnlineGroupsTest)
#include "OnlineGroupsTest.moc"
