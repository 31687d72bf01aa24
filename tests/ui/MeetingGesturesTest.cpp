// The board of a helpdesk: dragged, filled, shortened, and anything pressed in any order.
#include "editing/meetings/MeetingEdits.h"
#include "TestMain.h"
#include "ui/Helpdesks.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSettings>

using namespace convenor;
using namespace convenor::testing;

class MeetingGesturesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    // Something held and let go over a place, with what is pressed meanwhile.
    static bool drop(QWidget* viewport, const QPoint& at, const QByteArray& what,
                     Qt::KeyboardModifiers held = {})
    {
        QMimeData data;
        data.setData(MeetingBoard::dragFormat(), what);
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, held);
        QApplication::sendEvent(viewport, &enter);
        QDropEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, held);
        QApplication::sendEvent(viewport, &event);
        return event.isAccepted();
    }
    static bool dropOnPlace(Helpdesks& desk, int row, int column, const QByteArray& what,
                            Qt::KeyboardModifiers held = {})
    {
        MeetingBoard* board = desk.board();
        return drop(board->viewport(), board->visualRect(board->model()->index(row, column)).center(), what,
                    held);
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QCoreApplication::setApplicationName(QStringLiteral("convenor-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }
    void dragsAndDrops();
    void fillsAndKeepsPins();
    void pairsAreTyped();
    void everyGestureIsOneStep();
    void slotsThatGoLeaveNobody();
    void randomGesturesDoubleNobody();
};

void MeetingGesturesTest::dragsAndDrops()
{
    Helpdesks desk;
    QVERIFY(desk.open(10, 3));
    desk.show();
    const auto request = [&](int number) {
        return MeetingBoard::dragText("request", desk.helpdesk, {desk.requests[number]});
    };
    QVERIFY(dropOnPlace(desk, 1, 1, request(0)));
    QCOMPARE(desk.cell(1, 1), QStringLiteral("Xaver Adams"));
    QVERIFY(dropOnPlace(desk, 0, 0, request(1)));
    const Id one = desk.place(1, 1).booking;
    const Id other = desk.place(0, 0).booking;
    const auto booking = [&](Id id) { return MeetingBoard::dragText("booking", desk.helpdesk, {id}); };
    qsizetype steps = desk.steps();
    QVERIFY(dropOnPlace(desk, 3, 0, booking(one)));
    QCOMPARE(desk.place(3, 0).booking, one);
    QCOMPARE(desk.steps(), steps + 1);
    // Onto a meeting: they change places, with Ctrl or without.
    QVERIFY(dropOnPlace(desk, 0, 0, booking(one), Qt::ControlModifier));
    QCOMPARE(desk.place(0, 0).booking, one);
    QCOMPARE(desk.place(3, 0).booking, other);
    // A request onto a meeting, something of another helpdesk, nonsense: nothing.
    steps = desk.steps();
    dropOnPlace(desk, 0, 0, request(2));
    QVERIFY2(desk.status().contains(QStringLiteral("taken")), qPrintable(desk.status()));
    dropOnPlace(desk, 4, 0, MeetingBoard::dragText("booking", desk.helpdesk + 1, {one}));
    dropOnPlace(desk, 4, 0, "nonsense");
    dropOnPlace(desk, 4, 0, booking(12345));
    QCOMPARE(desk.steps(), steps);
    // To the requests: it waits. Requests are not dropped there.
    QVERIFY(drop(desk.list()->viewport(), {20, 20}, booking(one)));
    QCOMPARE(desk.live(), 1);
    QVERIFY(!drop(desk.list()->viewport(), {20, 20}, request(2)));
}

void MeetingGesturesTest::fillsAndKeepsPins()
{
    Helpdesks desk;
    QVERIFY(desk.open(15, 13));
    desk.show();
    desk.book(4, 1, QStringLiteral("mayer"));
    desk.goTo(4, 1);
    desk.key(Qt::Key_P);
    const Id pinned = desk.place(4, 1).booking;
    const qsizetype steps = desk.steps();
    desk.key(Qt::Key_F);
    desk.page()->finishFilling();
    QCOMPARE(desk.steps(), steps + 1);
    QCOMPARE(desk.place(4, 1).booking, pinned);
    QCOMPARE(desk.numbers(), QStringLiteral("10/10 · 3 waiting"));
    const auto* report = desk.page()->findChild<QLabel*>(QStringLiteral("helpdeskReport"));
    QVERIFY(report->isVisible());
    QVERIFY2(report->text().contains(QStringLiteral("13")) && report->text().contains(QStringLiteral("3 ")),
             qPrintable(report->text()));
    desk.page()->finishReasons();
    for (int row = 0; row < 3; ++row)
        QVERIFY(!desk.lines().at(row).reason.isEmpty());
    desk.chord(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.live(), 1);
    QVERIFY(!report->isVisible());
    // From a free place by its chord: there F begins a name.
    desk.goTo(0, 0);
    desk.key(Qt::Key_F);
    QVERIFY(desk.line()->hasFocus());
    desk.key(Qt::Key_Escape);
    desk.chord(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    desk.page()->finishFilling();
    QCOMPARE(desk.live(), 10);
}

// At a matchmaking a name finds the two who wait for each other.
void MeetingGesturesTest::pairsAreTyped()
{
    Helpdesks desk;
    QVERIFY(desk.open(8, 6, 0));
    desk.show();
    QCOMPARE(desk.board()->model()->columnCount(), 2);
    desk.goTo(0, 1);
    desk.type(QStringLiteral("cole"));
    QCOMPARE(desk.candidates()->count(), 2); // who asked, and who was asked
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.cell(0, 1), QStringLiteral("Xaver Bell, Xaver Cole"));
    // Neither of them can be elsewhere at that time.
    const qsizetype steps = desk.steps();
    desk.goTo(0, 0);
    desk.type(QStringLiteral("cole"));
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.steps(), steps);
    desk.key(Qt::Key_Escape);
    // To the other table, at the same time and at another.
    desk.goTo(0, 1);
    desk.key(Qt::Key_M);
    desk.goTo(0, 0);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.cell(0, 0), QStringLiteral("Xaver Bell, Xaver Cole"));
    desk.key(Qt::Key_M);
    desk.goTo(2, 1);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.cell(2, 1), QStringLiteral("Xaver Bell, Xaver Cole"));
}

void MeetingGesturesTest::everyGestureIsOneStep()
{
    Helpdesks desk;
    QVERIFY(desk.open(10, 4));
    desk.show();
    const Plan before = desk.plan();
    const qsizetype steps = desk.steps();
    desk.book(0, 0, QStringLiteral("adams"));
    desk.goTo(0, 0);
    desk.key(Qt::Key_P);
    desk.key(Qt::Key_C);
    desk.key(Qt::Key_M);
    desk.goTo(1, 0);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Delete);
    QCOMPARE(desk.steps(), steps + 5);
    for (const RevisionInfo& step : desk.shell.editor->history().mid(steps))
        QVERIFY2(!step.label.isEmpty(), "a step without a name");
    for (int i = 0; i < 5; ++i)
        desk.chord(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.plan() == before);
}

// The item is shortened on the agenda: what had a time that is no more waits; nobody is lost.
void MeetingGesturesTest::slotsThatGoLeaveNobody()
{
    Helpdesks desk;
    QVERIFY(desk.open(15, 10));
    desk.show();
    desk.chord(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    desk.page()->finishFilling();
    QCOMPARE(desk.numbers(), QStringLiteral("10/10"));
    const AgendaItem before = *desk.plan().find<AgendaItem>(desk.item);
    AgendaItem after = before;
    after.minutes = 40;
    ChangeSet changes;
    changes.edit(before, after);
    const Result<Plan> shorter = desk.plan().applied(changes);
    QVERIFY(shorter);
    keepBookings(desk.plan(), *shorter, changes, desk.shell.editor->ids());
    QVERIFY(desk.shell.editor->apply(QStringLiteral("Shorter"), changes));
    QCOMPARE(desk.board()->model()->rowCount(), 4);
    QCOMPARE(desk.numbers(), QStringLiteral("8/8 · 2 waiting"));
    for (const Booking& booking : desk.plan().all<Booking>())
        QVERIFY(!isLive(booking.status) || desk.board()->board().indexOf(booking.id).isValid());
}

// Whatever is pressed, nobody sits in two meetings, the window shows what the file holds, and undo goes back
// to the beginning.
void MeetingGesturesTest::randomGesturesDoubleNobody()
{
    Helpdesks desk;
    QVERIFY(desk.open(15, 12, 3));
    desk.show();
    const Plan before = desk.plan();
    const qsizetype first = desk.steps();
    QRandomGenerator random(20211210);
    static const Qt::Key keys[] = {Qt::Key_M, Qt::Key_S,      Qt::Key_P,      Qt::Key_C,
                                   Qt::Key_T, Qt::Key_Delete, Qt::Key_Return, Qt::Key_L};
    for (int i = 0; i < 1000; ++i) {
        const int what = int(random.bounded(100));
        desk.goTo(int(random.bounded(5)), int(random.bounded(3)));
        if (what < 30) {
            desk.type(QString(QChar(u'a' + int(random.bounded(12)))));
            desk.key(Qt::Key_Return);
            desk.key(Qt::Key_Escape);
        } else if (what < 45) {
            desk.list()->setFocus();
            desk.list()->goToRow(int(random.bounded(12)));
            desk.key(Qt::Key_Return);
        } else if (what < 50) {
            desk.key(Qt::Key_Delete, Qt::ShiftModifier);
        } else if (what < 52) {
            desk.chord(Qt::Key_Z, Qt::ControlModifier);
        } else {
            desk.key(keys[random.bounded(8)]);
            if (!desk.board()->hasFocus())
                desk.key(Qt::Key_Escape);
        }
        QSet<QPair<Id, int>> seats;
        for (const BookingSeat& seat : desk.plan().all<BookingSeat>()) {
            QVERIFY(!seats.contains({seat.person, seat.slot}));
            seats.insert({seat.person, seat.slot});
        }
    }
    QVERIFY(desk.steps() > first + 300);
    const Result<PlanSnapshot> stored = PlanStore::read(desk.shell.editor->path());
    QVERIFY(stored);
    QVERIFY(stored->plan == desk.plan());
    while (desk.shell.editor->canUndo() && !(desk.plan() == before))
        QVERIFY(desk.shell.editor->undo());
    QVERIFY(desk.plan() == before);
}

CONVENOR_TEST(MeetingGesturesTest)
#include "MeetingGesturesTest.moc"
