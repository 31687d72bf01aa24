// The keys and the editors of the grid that all pages share.
#include "ui/widgets/GridView.h"

#include "CpuTimer.h"
#include "TestMain.h"
#include "ui/RoomsGrid.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSettings>
#include <QVBoxLayout>

using namespace convenor;
using namespace convenor::testing;

namespace {
void setClipboard(QMimeData* data)
{
    QGuiApplication::clipboard()->setMimeData(data);
}
} // namespace

class GridViewTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { failOnWarnings(); }
    void typesRowsFromBlank();
    void losesNoKeyAtFullSpeed();
    void goesWithTabAndBack();
    void leavesWithTab();
    void escLeavesTheCellAsItWas();
    void keepsWrongTextWithASentence();
    void keepsWrongTextOnAClickElsewhere();
    void suggests();
    void obeysNoMarkup();
    void isHighEnoughForLargeLetters();
    void remembersColumns();
    void changesNothingWhenReadOnly();
};

void GridViewTest::typesRowsFromBlank()
{
    Rooms rooms;
    QVERIFY(rooms.show());
    rooms.type(QStringLiteral("Alpha"));
    QVERIFY(rooms.view.editor());
    rooms.key(Qt::Key_Tab);
    rooms.key(Qt::Key_Tab);
    rooms.type(QStringLiteral("40"));
    rooms.key(Qt::Key_Return);
    QCOMPARE(rooms.current(), qMakePair(1, 0));
    rooms.type(QStringLiteral("Beta"));
    rooms.key(Qt::Key_Return);
    QCOMPARE(rooms.records(), 2);
    QCOMPARE(rooms.row(0).value(0), QStringLiteral("Alpha"));
    QCOMPARE(rooms.row(0).value(2), QStringLiteral("40"));
    QCOMPARE(rooms.current(), qMakePair(2, 0));
    // Enter among real rows keeps the column.
    rooms.view.setCurrentIndex(rooms.model.index(0, 2));
    rooms.key(Qt::Key_Return);
    QCOMPARE(rooms.current(), qMakePair(1, 2));
    rooms.key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(rooms.current(), qMakePair(0, 2));
}

void GridViewTest::losesNoKeyAtFullSpeed()
{
    Rooms rooms;
    QVERIFY(rooms.show());
    QWindow* window = rooms.view.windowHandle();
    for (int i = 0; i < 10; ++i) {
        const QString name = QStringLiteral("Room %1").arg(i);
        for (const QChar c : name)
            QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(c), {});
        QTest::keyClick(window, Qt::Key_Return);
    }
    QCOMPARE(rooms.records(), 10);
    QCOMPARE(rooms.row(9).value(0), QStringLiteral("Room 9"));
    QCOMPARE(rooms.row(0).value(0), QStringLiteral("Room 0"));
}

void GridViewTest::goesWithTabAndBack()
{
    Rooms rooms;
    QVERIFY(rooms.show());
    rooms.type(QStringLiteral("Alpha"));
    rooms.key(Qt::Key_Tab);
    QCOMPARE(rooms.current(), qMakePair(0, 1));
    QVERIFY(!rooms.view.editor());
    rooms.key(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(rooms.current(), qMakePair(0, 0));
    rooms.view.setCurrentIndex(rooms.model.index(0, 3));
    rooms.key(Qt::Key_Tab);
    QCOMPARE(rooms.current(), qMakePair(1, 0));
    // F2 goes on in the text; typing begins anew.
    rooms.view.setCurrentIndex(rooms.model.index(0, 0));
    rooms.key(Qt::Key_F2);
    QVERIFY(rooms.view.editor());
    rooms.key(Qt::Key_End);
    rooms.type(QStringLiteral(" hall"));
    rooms.key(Qt::Key_Return);
    QCOMPARE(rooms.row(0).value(0), QStringLiteral("Alpha hall"));
}

void GridViewTest::leavesWithTab()
{
    QWidget window;
    Rooms rooms;
    QLineEdit before;
    QLineEdit after;
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(&before);
    layout->addWidget(&rooms.view);
    layout->addWidget(&after);
    rooms.view.setModel(&rooms.model);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    rooms.view.setFocus();
    rooms.view.setCurrentIndex(rooms.model.index(0, 3));
    QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
    QVERIFY(after.hasFocus());
    rooms.view.setFocus();
    rooms.view.setCurrentIndex(rooms.model.index(0, 0));
    QTest::keyClick(window.windowHandle(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(before.hasFocus());
}

void GridViewTest::escLeavesTheCellAsItWas()
{
    Rooms rooms;
    QVERIFY(rooms.show());
    rooms.type(QStringLiteral("Alpha"));
    rooms.key(Qt::Key_Return);
    rooms.view.setCurrentIndex(rooms.model.index(0, 0));
    rooms.type(QStringLiteral("Wrong"));
    rooms.key(Qt::Key_Escape);
    QVERIFY(!rooms.view.editor());
    QVERIFY(rooms.view.hasFocus());
    QCOMPARE(rooms.row(0).value(0), QStringLiteral("Alpha"));
    // Nothing typed into the blank row makes no room.
    rooms.view.setCurrentIndex(rooms.model.index(1, 0));
    rooms.key(Qt::Key_F2);
    rooms.key(Qt::Key_Return);
    QCOMPARE(rooms.records(), 1);
}

void GridViewTest::keepsWrongTextWithASentence()
{
    Rooms rooms;
    QVERIFY(rooms.show());
    rooms.type(QStringLiteral("Alpha"));
    rooms.key(Qt::Key_Tab);
    rooms.key(Qt::Key_Tab);
    rooms.type(QStringLiteral("many"));
    rooms.key(Qt::Key_Return);
    QVERIFY(rooms.view.editor());
    QCOMPARE(rooms.view.editor()->text(), QStringLiteral("many"));
    QVERIFY(rooms.hint() && rooms.hint()->isVisible());
    QCOMPARE(rooms.hint()->textFormat(), Qt::PlainText);
    QVERIFY(!rooms.hint()->accessibleName().isEmpty());
    QVERIFY(rooms.view.viewport()->rect().contains(rooms.hint()->geometry()));
    QCOMPARE(rooms.view.editor()->accessibleDescription(), rooms.hint()->accessibleName());
    QVERIFY(rooms.said.last().value(0).toString().contains(rooms.hint()->accessibleName()));
    // Typing on takes the sentence away; a right text is stored.
    rooms.key(Qt::Key_A, Qt::ControlModifier);
    rooms.type(QStringLiteral("40"));
    QVERIFY(!rooms.hint()->isVisible());
    rooms.key(Qt::Key_Return);
    QVERIFY(!rooms.view.editor());
    QCOMPARE(rooms.row(0).value(2), QStringLiteral("40"));
}

void GridViewTest::keepsWrongTextOnAClickElsewhere()
{
    Rooms rooms;
    QVERIFY(rooms.show());
    rooms.type(QStringLiteral("Alpha"));
    rooms.key(Qt::Key_Tab);
    rooms.key(Qt::Key_Tab);
    rooms.type(QStringLiteral("many"));
    const QPoint blank = rooms.view.visualRect(rooms.model.index(1, 0)).center();
    QTest::mouseClick(rooms.view.viewport(), Qt::LeftButton, {}, blank);
    QVERIFY(rooms.view.editor());
    QCOMPARE(rooms.view.editor()->text(), QStringLiteral("many"));
    QVERIFY(!rooms.view.finishEditing());
    QVERIFY(!rooms.view.goToRow(1));
    rooms.view.editor()->setFocus();
    rooms.key(Qt::Key_Escape);
    QTest::mouseClick(rooms.view.viewport(), Qt::LeftButton, {}, blank);
    QCOMPARE(rooms.current(), qMakePair(1, 0));
}

void GridViewTest::suggests()
{
    Rooms rooms;
    QVERIFY(rooms.show());
    rooms.type(QStringLiteral("Alpha"));
    rooms.key(Qt::Key_Tab);
    rooms.type(QStringLiteral("o"));
    CellEditor* editor = rooms.view.editor();
    QVERIFY(editor && editor->suggestionsShown());
    rooms.key(Qt::Key_Down);
    const QString chosen = editor->text();
    QVERIFY(chosen.size() > 1);
    // Esc goes back to what was typed, and only then leaves the cell.
    rooms.key(Qt::Key_Escape);
    QCOMPARE(editor->text(), QStringLiteral("o"));
    QVERIFY(!editor->suggestionsShown());
    rooms.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(editor->suggestionsShown());
    rooms.key(Qt::Key_Escape);
    rooms.key(Qt::Key_Escape);
    QVERIFY(!rooms.view.editor());
    rooms.type(QStringLiteral("o"));
    rooms.key(Qt::Key_Down);
    rooms.key(Qt::Key_Return);
    QCOMPARE(rooms.row(0).value(1), chosen);
    QVERIFY(!rooms.view.window()->findChild<QListWidget*>() ||
            !rooms.view.window()->findChild<QListWidget*>()->isVisible());
}

void GridViewTest::obeysNoMarkup()
{
    Rooms rooms;
    QVERIFY(rooms.show());
    const QString evil = QStringLiteral("<img src=file:///etc/passwd><b>x</b>");
    rooms.type(evil);
    rooms.key(Qt::Key_Return);
    QCOMPARE(rooms.row(0).value(0), evil);
    const QString reversed = QStringLiteral("abc\u202edef\u001b[31m");
    auto* data = new QMimeData;
    data->setText(reversed);
    setClipboard(data);
    rooms.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rooms.records(), 2);
    const QString shown =
        static_cast<QStyledItemDelegate*>(rooms.view.itemDelegate())->displayText(reversed, QLocale());
    QVERIFY(!shown.contains(QChar(0x202e)));
    QVERIFY(!shown.contains(QChar(0x1b)));
    const QList<QLabel*> labels = rooms.view.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    // A title of 100 kB is painted at once.
    rooms.model.setData(rooms.model.index(0, 0), QString(100'000, u'x'), Qt::EditRole);
    const convenor::testing::CpuTimer timer;
    rooms.view.grab();
    QVERIFY(timer.elapsed() < 1000);
}

void GridViewTest::isHighEnoughForLargeLetters()
{
    Rooms rooms;
    QVERIFY(rooms.show());
    const int usual = rooms.view.verticalHeader()->defaultSectionSize();
    QFont large = rooms.view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    rooms.view.setFont(large);
    QVERIFY(rooms.view.verticalHeader()->defaultSectionSize() > usual);
    rooms.type(QStringLiteral("\u00c5gy"));
    QVERIFY(rooms.view.editor());
    QVERIFY(rooms.view.editor()->height() >= rooms.view.editor()->sizeHint().height());
}

void GridViewTest::remembersColumns()
{
    QSettings().setValue(QStringLiteral("columns/rooms"), QVariantList{10.0, 0.0, 0.0, 0.0});
    Rooms rooms;
    QVERIFY(rooms.show());
    const double character = rooms.view.fontMetrics().horizontalAdvance(QStringLiteral("0000000000")) / 10.0;
    QCOMPARE(rooms.view.columnWidth(0), qRound(10.0 * character));
    int sum = 0;
    for (int column = 0; column < 4; ++column)
        sum += rooms.view.columnWidth(column);
    QCOMPARE(sum, rooms.view.viewport()->width());
    QSettings().remove(QStringLiteral("columns/rooms"));
}

void GridViewTest::changesNothingWhenReadOnly()
{
    OpenPlan open(QStringLiteral("online-half-day"));
    auto reader = PlanEditor::openReadOnly(open.editor->path());
    QVERIFY(reader);
    PeopleModel model(**reader);
    GridView view(QStringLiteral("people"));
    view.setModel(&model);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    QTest::keyClick(view.windowHandle(), Qt::Key_A);
    QVERIFY(!view.editor());
    view.paste();
    view.removeSelectedRows();
    view.emptyCells();
    QCOMPARE((*reader)->plan() == open.editor->plan(), true);
    QCOMPARE(model.blankRow(), -1);
}

CONVENOR_TEST(GridViewTest)
#include "GridViewTest.moc"
