// The board of a helpdesk: names typed into it, meetings moved and swapped by keys.
#include "editing/meetings/MeetingEdits.h"
#include "TestMain.h"
#include "ui/Helpdesks.h"

#include <QScrollBar>
#include <QSettings>

using namespace convenor;
using namespace convenor::testing;

class MeetingBoardTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;

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
    void oneBookingTakesFewKeys();
    void thoseWhoCannotComeStandLast();
    void ownSessionIsBookedAllTheSame();
    void otherMeetingIsRefused();
    void newPeopleAreAdded();
    void fiveNamesFlow();
    void enterOnARequestBooksIt();
    void carriesByKeys();
    void swapsByKeys();
    void waitsAndCancels();
    void pinsAndStatuses();
    void speaksSentences();
    void largeLettersFit();
};

// At most 6 keys beside the letters of the name.
void MeetingBoardTest::oneBookingTakesFewKeys()
{
    Helpdesks desk;
    QVERIFY(desk.open(10, 0));
    const qsizetype steps = desk.steps();
    desk.typist->reset();
    desk.show();
    desk.type(QStringLiteral("col"));
    desk.key(Qt::Key_Return);
    qInfo("one booking: %d keys beside the letters (limit 6)", desk.typist->structural());
    QVERIFY(desk.typist->structural() <= 6);
    QCOMPARE(desk.steps(), steps + 1);
    QCOMPARE(desk.cell(0, 0), QStringLiteral("Xaver Cole"));
    QVERIFY2(desk.status().contains(QStringLiteral("Xaver Cole with Xaver Morisson at 11:40")),
             qPrintable(desk.status()));
    // In another place, one more way: the keys go on at the next free one.
    QVERIFY(desk.board()->hasFocus());
    desk.typist->reset();
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    desk.type(QStringLiteral("bell"));
    desk.key(Qt::Key_Return);
    QVERIFY(desk.typist->structural() <= 6);
    QCOMPARE(desk.cell(2, 1), QStringLiteral("Xaver Bell"));
    QVERIFY2(desk.numbers().startsWith(QStringLiteral("2/10")), qPrintable(desk.numbers()));
    desk.chord(Qt::Key_Z, Qt::ControlModifier);
    desk.chord(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.live(), 0);
}

void MeetingBoardTest::thoseWhoCannotComeStandLast()
{
    Helpdesks desk;
    QVERIFY(desk.open(6, 3));
    desk.show();
    desk.goTo(0, 0);
    desk.key(Qt::Key_Return); // without letters: everybody
    QVERIFY(desk.line()->hasFocus());
    QListWidget* list = desk.candidates();
    QCOMPARE(list->currentRow(), 0);
    const auto has = [&](int row, const char* text) {
        return list->item(row)->text().contains(QLatin1String(text));
    };
    // Who waits stands first, in the order served; who has a working group then stands last, with why.
    QVERIFY(has(0, "Adams") && has(0, "waits"));
    QVERIFY(has(1, "Bell") && has(2, "Cole"));
    const int last = list->count() - 1;
    QVERIFY2(has(last, "Working group 2") && has(last, "until 11:50"), qPrintable(list->item(last)->text()));
    QVERIFY(!has(3, "until"));
    desk.type(QStringLiteral("fab"));
    QCOMPARE(desk.line()->text(), QStringLiteral("fab"));
    QVERIFY(has(0, "Fabre") && has(0, "until 11:50"));
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.board()->hasFocus());
    QCOMPARE(desk.live(), 0);
    // After the working group nothing keeps her.
    desk.goTo(1, 0);
    desk.type(QStringLiteral("fab"));
    QVERIFY(!has(0, "until"));
    desk.key(Qt::Key_Escape);
}

void MeetingBoardTest::ownSessionIsBookedAllTheSame()
{
    Helpdesks desk;
    QVERIFY(desk.open(6, 0));
    desk.show();
    desk.book(0, 0, QStringLiteral("fabre"));
    QCOMPARE(desk.cell(0, 0), QStringLiteral("Xaver Fabre"));
    QVERIFY2(desk.status().contains(QStringLiteral("Working group 2")), qPrintable(desk.status()));
    // The place says what she misses.
    QVERIFY(desk.place(0, 0).reason.contains(QStringLiteral("11:50")));
}

void MeetingBoardTest::otherMeetingIsRefused()
{
    Helpdesks desk;
    QVERIFY(desk.open(6, 0));
    desk.show();
    desk.book(0, 0, QStringLiteral("bell"));
    const qsizetype steps = desk.steps();
    desk.book(0, 1, QStringLiteral("bell"));
    QCOMPARE(desk.steps(), steps);
    QVERIFY2(desk.status().contains(QStringLiteral("two meetings")) &&
                 desk.status().contains(QStringLiteral("11:50")),
             qPrintable(desk.status()));
    QVERIFY(desk.line()->hasFocus()); // another name may be typed
    desk.key(Qt::Key_Escape);
    desk.book(1, 1, QStringLiteral("bell"));
    QCOMPARE(desk.steps(), steps + 1);
}

void MeetingBoardTest::newPeopleAreAdded()
{
    Helpdesks desk;
    QVERIFY(desk.open(4, 0));
    desk.show();
    const qsizetype people = desk.plan().all<Person>().size();
    const qsizetype steps = desk.steps();
    desk.book(1, 1, QStringLiteral("Anna Zell (Cluster Agency)"));
    QCOMPARE(desk.plan().all<Person>().size(), people + 1);
    QCOMPARE(desk.steps(), steps + 1);
    QCOMPARE(desk.cell(1, 1), QStringLiteral("Anna Zell"));
    QCOMPARE(desk.place(1, 1).organisation, QStringLiteral("Cluster Agency"));
    QVERIFY2(desk.status().contains(QStringLiteral("new among the people")), qPrintable(desk.status()));
    desk.chord(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.plan().all<Person>().size(), people);
    QCOMPARE(desk.cell(1, 1), QStringLiteral("free"));
}

// One after another, letters and Enter alone.
void MeetingBoardTest::fiveNamesFlow()
{
    Helpdesks desk;
    QVERIFY(desk.open(12, 0));
    desk.show();
    desk.typist->reset();
    for (const char* name : {"ad", "be", "co", "du", "ev"}) {
        desk.type(QString::fromLatin1(name));
        desk.key(Qt::Key_Return);
    }
    QCOMPARE(desk.typist->structural(), 5);
    QCOMPARE(desk.live(), 5);
}

void MeetingBoardTest::enterOnARequestBooksIt()
{
    Helpdesks desk;
    QVERIFY(desk.open(15, 12));
    desk.show();
    QVERIFY2(desk.numbers() == QStringLiteral("0/10 · 12 waiting"), qPrintable(desk.numbers()));
    desk.list()->setFocus();
    desk.list()->goToRow(0);
    for (int i = 0; i < 10; ++i)
        desk.key(Qt::Key_Return);
    QCOMPARE(desk.live(), 10);
    QCOMPARE(desk.numbers(), QStringLiteral("10/10 · 2 waiting"));
    QVERIFY2(desk.status().contains(QStringLiteral("at 1")), qPrintable(desk.status()));
    // Full: it says why.
    const qsizetype steps = desk.steps();
    QCOMPARE(desk.list()->currentIndex().row(), 0);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.steps(), steps);
    QVERIFY2(desk.status().contains(QStringLiteral("no free place")), qPrintable(desk.status()));
    // Why each waits is seen beside the board.
    desk.page()->finishReasons();
    QVERIFY(!desk.lines().at(0).reason.isEmpty());
    QVERIFY(!desk.lines().at(1).reason.isEmpty());
    // Enter on a booked one goes to its place.
    desk.list()->goToRow(4);
    const Id request = desk.list()->currentRequest();
    desk.key(Qt::Key_Return);
    QVERIFY(desk.board()->hasFocus());
    QCOMPARE(desk.plan().find<Booking>(desk.board()->currentBooking())->request.id, request);
}

void MeetingBoardTest::carriesByKeys()
{
    Helpdesks desk;
    QVERIFY(desk.open(10, 2));
    desk.show();
    desk.book(0, 0, QStringLiteral("adams"));
    const Id booking = desk.place(0, 0).booking;
    QVERIFY(booking != 0);
    const qsizetype steps = desk.steps();
    desk.goTo(0, 0);
    desk.key(Qt::Key_M);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.place(1, 1).booking, booking);
    QCOMPARE(desk.steps(), steps + 1);
    QCOMPARE(desk.board()->currentBooking(), booking);
    // Cut and paste do the same; Esc forgets.
    desk.chord(Qt::Key_X, Qt::ControlModifier);
    desk.key(Qt::Key_Down);
    desk.chord(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.place(2, 1).booking, booking);
    desk.key(Qt::Key_M);
    desk.key(Qt::Key_Escape);
    desk.goTo(0, 0);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.line()->hasFocus());
    desk.key(Qt::Key_Escape);
    // To those who wait.
    QVERIFY(desk.board()->goToBooking(booking));
    desk.chord(Qt::Key_X, Qt::ControlModifier);
    desk.list()->setFocus();
    desk.chord(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.live(), 0);
    QCOMPARE(desk.numbers(), QStringLiteral("0/10 · 2 waiting"));
    // And a request to a place.
    desk.list()->goToRow(1);
    const Id request = desk.list()->currentRequest();
    desk.key(Qt::Key_M);
    desk.goTo(3, 1);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.plan().find<Booking>(desk.place(3, 1).booking)->request.id, request);
}

void MeetingBoardTest::swapsByKeys()
{
    Helpdesks desk;
    QVERIFY(desk.open(10, 0));
    desk.show();
    desk.book(0, 0, QStringLiteral("adams"));
    desk.book(2, 1, QStringLiteral("bell"));
    const qsizetype steps = desk.steps();
    desk.goTo(0, 0);
    desk.key(Qt::Key_S);
    desk.goTo(2, 1);
    desk.key(Qt::Key_S);
    QCOMPARE(desk.cell(0, 0), QStringLiteral("Xaver Bell"));
    QCOMPARE(desk.cell(2, 1), QStringLiteral("Xaver Adams"));
    QCOMPARE(desk.steps(), steps + 1);
    // Two selected.
    desk.goTo(0, 0);
    desk.board()->selectionModel()->select(desk.board()->model()->index(2, 1), QItemSelectionModel::Select);
    desk.key(Qt::Key_S);
    QCOMPARE(desk.cell(0, 0), QStringLiteral("Xaver Adams"));
    QCOMPARE(desk.steps(), steps + 2);
}

void MeetingBoardTest::waitsAndCancels()
{
    Helpdesks desk;
    QVERIFY(desk.open(15, 11));
    desk.show();
    desk.list()->setFocus();
    desk.list()->goToRow(0);
    for (int i = 0; i < 10; ++i)
        desk.key(Qt::Key_Return);
    QCOMPARE(desk.numbers(), QStringLiteral("10/10 · 1 waiting"));
    const Id eleventh = desk.requests[10];
    desk.goTo(2, 0);
    const QString before = desk.cell(2, 0);
    qsizetype steps = desk.steps();
    desk.key(Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(desk.steps(), steps + 1);
    QCOMPARE(desk.numbers(), QStringLiteral("10/10"));
    QCOMPARE(desk.plan().find<Booking>(desk.place(2, 0).booking)->request.id, eleventh);
    QVERIFY2(desk.status().contains(QStringLiteral("Kral")), qPrintable(desk.status())); // who moved up
    QVERIFY(desk.cell(2, 0) != before);
    steps = desk.steps();
    desk.goTo(1, 0);
    desk.key(Qt::Key_Delete);
    QCOMPARE(desk.steps(), steps + 1);
    QCOMPARE(desk.numbers(), QStringLiteral("9/10 · 1 waiting"));
    QCOMPARE(desk.cell(1, 0), QStringLiteral("free"));
}

void MeetingBoardTest::pinsAndStatuses()
{
    Helpdesks desk;
    QVERIFY(desk.open(10, 0));
    desk.show();
    desk.book(0, 0, QStringLiteral("adams"));
    desk.goTo(0, 0);
    desk.key(Qt::Key_P);
    QVERIFY(desk.place(0, 0).isPinned);
    desk.key(Qt::Key_P);
    QVERIFY(!desk.place(0, 0).isPinned);
    for (const auto& [key, status] :
         {std::pair(Qt::Key_C, BookingStatus::Confirmed), std::pair(Qt::Key_T, BookingStatus::Tentative),
          std::pair(Qt::Key_L, BookingStatus::TookPlace), std::pair(Qt::Key_N, BookingStatus::NoShow)}) {
        desk.goTo(0, 0);
        if (status == BookingStatus::NoShow)
            desk.shell.action(QStringLiteral("noShowAction"))->trigger();
        else
            desk.key(key);
        QCOMPARE(desk.place(0, 0).status, status);
        QVERIFY(!desk.board()->model()->index(0, 0).data(ChipRole).toString().isEmpty());
    }
    QCOMPARE(desk.place(0, 0).state, MeetingCell::Free);
}

void MeetingBoardTest::speaksSentences()
{
    Helpdesks desk;
    QVERIFY(desk.open(10, 2));
    desk.show();
    const auto spoken = [&](int row, int column) {
        return desk.board()->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0, 0), QStringLiteral("11:40, Xaver Morisson: free"));
    desk.book(0, 0, QStringLiteral("adams"));
    QCOMPARE(spoken(0, 0),
             QStringLiteral("11:40, Xaver Morisson: Xaver Adams; Agency; tentative; State aid"));
    QVERIFY(!desk.board()->accessibleName().isEmpty());
    QVERIFY(!desk.list()->accessibleName().isEmpty());
    desk.type(QStringLiteral("be"));
    QVERIFY2(desk.line()->accessibleName().contains(QStringLiteral("11:40, Xaver Pattinson")),
             qPrintable(desk.line()->accessibleName()));
}

// Nothing is clipped at 200 % on a small screen.
void MeetingBoardTest::largeLettersFit()
{
    Helpdesks desk;
    QVERIFY(desk.open(10, 4));
    desk.show();
    desk.book(0, 0, QStringLiteral("adams"));
    QFont large = desk.shell.window->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large);
    desk.shell.window->setFont(large);
    desk.shell.window->resize(1366, 768);
    QCoreApplication::processEvents();
    const MeetingBoard* board = desk.board();
    QVERIFY(board->rowHeight(0) >= board->fontMetrics().height() * 3 / 2);
    QVERIFY(board->columnWidth(0) >= board->fontMetrics().averageCharWidth() * 18);
    QVERIFY(board->viewport()->height() >= board->rowHeight(0));
    QVERIFY(desk.list()->viewport()->height() >= desk.list()->sizeHintForRow(0) / 2);
    desk.goTo(4, 1);
    QVERIFY(board->viewport()->rect().contains(board->visualRect(board->currentIndex()).center()));
    desk.type(QStringLiteral("be"));
    QVERIFY(desk.page()->rect().contains(desk.line()->parentWidget()->geometry()));
    large.setPointSizeF(large.pointSizeF() / 2);
    QApplication::setFont(large);
}

CONVENOR_TEST(MeetingBoardTest)
#include "MeetingBoardTest.moc"
