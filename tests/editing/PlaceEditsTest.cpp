// Places and shifts as they are typed, and the steps on several items at once.
#include "editing/PlaceEdits.h"

#include "editing/ShiftWords.h"
#include "EditorPlan.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class PlaceEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_test = std::make_unique<EditorPlan>();
        Day second;
        second.date = QDate(2021, 12, 11);
        second.opens = 600;
        m_second = m_test->add(second);
        m_roomB = m_test->room(QStringLiteral("Room B, first floor"));
        m_test->room(QStringLiteral("Plenary"));
        for (const char* title : {"A", "B", "C"})
            m_items << m_test->item(QString::fromLatin1(title), 30);
    }
    void cleanup()
    {
        m_test.reset();
        m_items.clear();
    }
    void placesAreTyped_data();
    void placesAreTyped();
    void shiftsAreTyped_data();
    void shiftsAreTyped();
    void movesToDayTimeAndRoom();
    void movesInTheDayByTime();
    void copiesLeaveTheFirst();
    void severalGoUpAndDown();
    void severalArePinned();
    void everyStepIsUndone();

private:
    PlanEditor& editor() { return *m_test->editor; }
    const AgendaItem& item(Id id) { return *m_test->plan().find<AgendaItem>(id); }
    const ItemTime& time(Id id) { return *editor().timing().find(id); }
    QString order(Id day)
    {
        QString titles;
        for (const Id id : editor().timing().children(day, 0))
            titles += item(id).title;
        return titles;
    }
    qsizetype steps() { return editor().history().size(); }

    std::unique_ptr<EditorPlan> m_test;
    Id m_second = 0;
    Id m_roomB = 0;
    QList<Id> m_items;
};

void PlaceEditsTest::placesAreTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted"); // day index, start, room, parking; "-" = nothing is understood
    const std::pair<const char*, const char*> rows[] = {
        {"day 2", "1/0/-/"},
        {"d2", "1/0/-/"},
        {"Day 1 14:30", "0/870/-/"},
        {"14:30", "/870/-/"},
        {"1430, plenary", "/870/P/"},
        {"Sat", "1/0/-/"},
        {"saturday 9", "1/540/-/"},
        {"11.12.", "1/0/-/"},
        {"2021-12-10 10:00", "0/600/-/"},
        {"11 December", "1/0/-/"},
        {"Sat 11 Dec, 10:15, Room B, first floor", "1/615/B/"},
        {"room b", "/0/B/"},
        {"pleNÁry", "/0/P/"},
        {"+1", "1/0/-/"},
        {"+1 0915", "1/555/-/"},
        {"parking list", "/0/-/p"},
        {"park", "/0/-/p"},
        {"day 3", "-"},
        {"-1", "-"},
        {"nowhere", "-"},
        {"14:30 15:30", "-"},
        {"day 1 day 2", "-"},
        {"parking list 10:00", "-"},
        {"", "-"},
        {"  ,, ", "-"},
        {"25:99", "-"},
    };
    for (const auto& [text, wanted] : rows)
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(wanted);
}

void PlaceEditsTest::placesAreTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    const Timing& timing = editor().timing();
    const TypedPlace typed = typedPlace(m_test->plan(), timing, m_test->day(), text);
    if (wanted == u"-") {
        QVERIFY(!typed.wish);
        QCOMPARE(typed.unknown.isEmpty(), text.isEmpty());
        return;
    }
    QVERIFY2(typed.wish, qPrintable(typed.unknown));
    const PlaceWish& wish = *typed.wish;
    const QString day = wish.day == 0          ? QString()
                        : wish.day == m_second ? QStringLiteral("1")
                                               : QStringLiteral("0");
    const QString room = wish.room == 0         ? QStringLiteral("-")
                         : wish.room == m_roomB ? QStringLiteral("B")
                                                : QStringLiteral("P");
    QCOMPARE(QStringLiteral("%1/%2/%3/%4")
                 .arg(day)
                 .arg(wish.start.value_or(0))
                 .arg(room, wish.parking ? QStringLiteral("p") : QString()),
             wanted);
}

void PlaceEditsTest::shiftsAreTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted"); // by@from
    const std::pair<const char*, const char*> rows[] = {
        {"10", "10"},
        {"+15", "15"},
        {"-5", "-5"},
        {"\u22125", "-5"},
        {"1h", "60"},
        {"1h30", "90"},
        {"10 from 11:00", "10@660"},
        {"10 from 1100", "10@660"},
        {"-5 @ 9", "-5@540"},
        {"10, 14:30", "10@870"},
        {"10 now", "10@now"},
        {"-10 from now", "-10@now"},
        {"NOW", "-"},
        {"0", "-"},
        {"", "-"},
        {"abc", "-"},
        {"10 from", "-"},
        {"10 from nine", "-"},
        {"++10", "-"},
        {"10 from 11:00 to 12:00", "-"},
        {"99999", "-"},
    };
    for (const auto& [text, wanted] : rows)
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(wanted);
}

void PlaceEditsTest::shiftsAreTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    const std::optional<ShiftWish> wish = typedShift(text);
    QString got = QStringLiteral("-");
    if (wish) {
        got = QString::number(wish->by);
        if (wish->fromNow)
            got += QStringLiteral("@now");
        else if (wish->from)
            got += u'@' + QString::number(*wish->from);
    }
    QCOMPARE(got, wanted);
}

void PlaceEditsTest::movesToDayTimeAndRoom()
{
    PlaceEdits edits(editor());
    const qsizetype before = steps();
    const Result<Said> said = edits.moveTo({m_items[1]}, {.day = m_second, .start = 660, .room = m_roomB});
    QVERIFY(said);
    QVERIFY2(said->startsWith(QStringLiteral("Moved “B” to Sat 11 Dec, 11:00, Room B, first floor")),
             qPrintable(*said));
    QCOMPARE(steps(), before + 1);
    QCOMPARE(item(m_items[1]).room.id, m_roomB);
    QCOMPARE(time(m_items[1]).start, 660);
    QCOMPARE(order(m_test->day()), QStringLiteral("AC"));
    // To the end of a day: behind what is there, floating.
    QVERIFY(edits.moveTo({m_items[0]}, {.day = m_second}));
    QCOMPARE(order(m_second), QStringLiteral("BA"));
    QVERIFY(!item(m_items[0]).pinnedStart);
    // In front of what begins later.
    QVERIFY(edits.moveTo({m_items[2]}, {.day = m_second, .start = 600}));
    QCOMPARE(order(m_second), QStringLiteral("CBA"));
    QVERIFY(edits.moveTo(m_items, {.parking = true}));
    QCOMPARE(editor().timing().items().size(), 0);
    QVERIFY(edits.moveTo({m_items[0], m_items[2]}, {.day = m_second}));
    QCOMPARE(order(m_second).size(), 2);
}

// Within its session a start orders anew and pins.
void PlaceEditsTest::movesInTheDayByTime()
{
    const Id part = m_test->item(QStringLiteral("P"), 0, 0, ItemKind::Part);
    const Id one = m_test->item(QStringLiteral("1"), 30, part);
    const Id two = m_test->item(QStringLiteral("2"), 30, part);
    const int start = time(one).start;
    QVERIFY(PlaceEdits(editor()).moveTo({two}, {.start = start}));
    QCOMPARE(item(two).parent.id, part);
    QCOMPARE(time(two).start, start);
    QCOMPARE(time(one).start, start + 30);
    // A room alone moves nothing.
    QVERIFY(PlaceEdits(editor()).moveTo({one}, {.room = m_roomB}));
    QCOMPARE(time(one).start, start + 30);
    QCOMPARE(item(one).room.id, m_roomB);
    QVERIFY(!item(one).pinnedStart);
}

void PlaceEditsTest::copiesLeaveTheFirst()
{
    const Id part = m_test->item(QStringLiteral("P"), 0, 0, ItemKind::Part);
    m_test->item(QStringLiteral("1"), 30, part);
    QList<Id> created;
    const qsizetype before = steps();
    const Result<Said> said =
        PlaceEdits(editor()).copyTo({part}, {.day = m_second, .start = 720, .room = m_roomB}, &created);
    QVERIFY(said && said->startsWith(QStringLiteral("Copied “P” to")));
    QCOMPARE(steps(), before + 1);
    QCOMPARE(created.size(), 1);
    QCOMPARE(order(m_test->day()), QStringLiteral("ABCP"));
    QCOMPARE(time(created[0]).start, 720);
    QCOMPARE(time(created[0]).minutes(), 30);
    QCOMPARE(item(created[0]).room.id, m_roomB);
    QCOMPARE(item(part).room.id, 0);
}

void PlaceEditsTest::severalGoUpAndDown()
{
    const Id part = m_test->item(QStringLiteral("P"), 0, 0, ItemKind::Part);
    const Id one = m_test->item(QStringLiteral("1"), 30, part);
    PlaceEdits edits(editor());
    QVERIFY(edits.moveUp({m_items[1], m_items[2]}));
    QCOMPARE(order(m_test->day()), QStringLiteral("BCAP"));
    // What stands in a moved session goes with it, not out of it.
    QVERIFY(edits.moveUp({m_items[0], part, one}));
    QCOMPARE(order(m_test->day()), QStringLiteral("BAPC"));
    QCOMPARE(item(one).parent.id, part);
    QVERIFY(edits.moveDown({m_items[1], m_items[0]}));
    QCOMPARE(order(m_test->day()), QStringLiteral("PBAC"));
    const qsizetype before = steps();
    const Result<Said> edge = edits.moveUp({part, m_items[1]});
    QVERIFY(edge && edge->isEmpty());
    QCOMPARE(steps(), before);
    QVERIFY(edits.moveUp({one}));
    QCOMPARE(order(m_test->day()), QStringLiteral("1PBAC"));
}

void PlaceEditsTest::severalArePinned()
{
    PlaceEdits edits(editor());
    QVERIFY(edits.togglePins({m_items[0]}));
    const qsizetype before = steps();
    const Result<Said> pinned = edits.togglePins(m_items);
    QCOMPARE(pinned ? *pinned : QString(), QStringLiteral("Pinned 3 item(s)."));
    QCOMPARE(steps(), before + 1);
    for (const Id id : m_items)
        QCOMPARE(*item(id).pinnedStart, time(id).start);
    QVERIFY(edits.togglePins(m_items));
    for (const Id id : m_items)
        QVERIFY(!item(id).pinnedStart);
}

void PlaceEditsTest::everyStepIsUndone()
{
    const Plan before = m_test->plan();
    const qsizetype first = steps();
    PlaceEdits edits(editor());
    QVERIFY(edits.moveTo({m_items[0]}, {.day = m_second, .start = 700}));
    QVERIFY(edits.copyTo({m_items[1], m_items[2]}, {.day = m_second}));
    QVERIFY(edits.moveUp({m_items[2]}));
    QVERIFY(edits.togglePins(m_items));
    QVERIFY(edits.moveTo(m_items, {.parking = true}));
    const qsizetype made = steps() - first;
    QCOMPARE(made, 5);
    const Plan after = m_test->plan();
    for (qsizetype i = 0; i < made; ++i)
        QVERIFY(editor().undo());
    QVERIFY(m_test->plan() == before);
    for (qsizetype i = 0; i < made; ++i)
        QVERIFY(editor().redo());
    QVERIFY(m_test->plan() == after);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::PlaceEditsTest)
#include "PlaceEditsTest.moc"
