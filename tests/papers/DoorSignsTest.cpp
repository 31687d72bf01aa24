// Door signs: one for each room and day, with what is on behind the door.
#include "documents/Fonts.h"
#include "documents/Layout.h"
#include "HalfDay.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class DoorSignsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void eachRoomAndDayHasASign();
    void signsSayWhatIsOn();
    void groupsAreNamed();
    void onlineRoomsHaveNoDoor();
    void fullDaysFitOnePage();

private:
    Document document(const Plan& plan, Id room = 0)
    {
        PaperOptions options;
        options.room = room;
        Result<Document> made = makePaper(Paper::DoorSigns, plan, options);
        return made ? std::move(made).value() : Document{};
    }
};

void DoorSignsTest::eachRoomAndDayHasASign()
{
    HalfDay maker;
    const Id first = maker.lastDay;
    const Id studio = maker.room(QStringLiteral("Studio"));
    maker.room(QStringLiteral("Never used"));
    const Id second = maker.day(QDate(2021, 12, 11), 540);
    maker.in(maker.item(QStringLiteral("Tomorrow"), 10));
    maker.putIn(maker.item(QStringLiteral("There"), 10), studio);
    QStringList units;
    for (const DocumentNode& sign : document(maker.plan).root.children) {
        QCOMPARE(sign.start, SectionStart::Unit);
        units.append(sign.unit);
    }
    auto unit = [](Id room, Id day) { return QStringLiteral("room %1 day %2").arg(room).arg(day); };
    QCOMPARE(units, QStringList({unit(maker.main, first), unit(maker.main, second), unit(studio, second)}));
    QCOMPARE(document(maker.plan, studio).root.children.size(), std::size_t(1));
}

void DoorSignsTest::signsSayWhatIsOn()
{
    HalfDay maker;
    const Document document = this->document(maker.plan);
    const DocumentNode& sign = document.root.children.front();
    const DocumentNode& name = sign.children.front();
    QCOMPARE(name.kind, NodeKind::Heading);
    QCOMPARE(textOfSpans(name), QStringLiteral("Main room"));
    QVERIFY(name.points > 30);
    const QString text = textOf(document);
    for (const char* words : {"Friday, 10 December 2021", "at most 100 people", "09:15 – 09:20\n",
                              "Welcome\n", "Marek Przeor\n", "Online expert helpdesk\n"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    QVERIFY(!text.contains(QStringLiteral("Coffee break"))); // it is in no room
    QVERIFY(!text.contains(QStringLiteral("Declined")));
    QVERIFY(document.page.size.width() > document.page.size.height());
}

void DoorSignsTest::groupsAreNamed()
{
    HalfDay maker;
    const Id studio = maker.room(QStringLiteral("Studio"));
    const Id round = maker.addRound(maker.groups);
    maker.addGroup(round, QStringLiteral("Skills"), studio, QStringLiteral("Table 7"));
    maker.addGroup(round, QStringLiteral("Elsewhere"), maker.main);
    const QString text = textOf(document(maker.plan, studio));
    QVERIFY(text.contains(QStringLiteral("Part III: working groups\n")));
    QVERIFY(text.contains(QString::fromUtf8("Table 7 · Skills\n")));
    QVERIFY(!text.contains(QStringLiteral("Elsewhere")));
}

void DoorSignsTest::onlineRoomsHaveNoDoor()
{
    HalfDay maker;
    maker.edit<Room>(maker.main, [](Room& room) { room.kind = RoomKind::Online; });
    const Result<Document> none = makePaper(Paper::DoorSigns, maker.plan, {});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NothingToExport);
    QCOMPARE(none.error().subject, QStringLiteral("door-signs"));
    QVERIFY(textOf(document(maker.plan, maker.main)).contains(QStringLiteral("Welcome"))); // asked for
}

void DoorSignsTest::fullDaysFitOnePage()
{
    FontSet fonts;
    TextShaper shaper(fonts);
    HalfDay maker;
    for (int items = 7; items <= 9; ++items) {
        const Id talk = maker.in(maker.item(QStringLiteral("Another talk about clusters and regions"), 20));
        maker.assign(maker.bianca, talk);
        const Result<Pages> pages = layOut(document(maker.plan), shaper);
        QVERIFY(pages);
        QVERIFY2(pages->pages.size() == 1, qPrintable(QString::number(items)));
    }
}

CONVENOR_TEST(DoorSignsTest)
#include "DoorSignsTest.moc"
