// How many keys the gestures of the agenda take (issue 7, Figures); each modifier held counts as a key.
#include "TestMain.h"
#include "ui/AgendaWindow.h"

#include <QSettings>

using namespace convenor;
using namespace convenor::testing;

class AgendaKeyCountsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;

    static QStringList names(int count)
    {
        QStringList titles;
        for (int i = 1; i <= count; ++i)
            titles << QStringLiteral("Item %1").arg(i);
        return titles;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }

    void pinAndFloatTakeTwo()
    {
        AgendaWindow shown;
        const QList<Id> items = shown.fill(names(3), 15);
        QVERIFY(shown.goTo(1));
        shown.typist->reset();
        shown.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(shown.item(items[1]).pinnedStart);
        QCOMPARE(shown.typist->keys(), 2);
        shown.typist->reset();
        shown.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!shown.item(items[1]).pinnedStart);
        QCOMPARE(shown.typist->keys(), 2);
    }

    void shiftingThirtyRowsTakesSix()
    {
        AgendaWindow shown;
        const QList<Id> items = shown.fill(names(30), 15);
        // Some are pinned, so that nothing ripples by itself.
        for (const int pinned : {7, 19}) {
            AgendaItem after = shown.item(items[pinned]);
            after.pinnedStart = shown.time(items[pinned]).start;
            ChangeSet changes;
            changes.edit(shown.item(items[pinned]), after);
            QVERIFY(shown.plan.editor->apply(QStringLiteral("Pin"), changes));
        }
        QList<int> before;
        for (const Id item : items)
            before << shown.time(item).start;
        QVERIFY(shown.goTo(0));
        const qsizetype steps = shown.steps();
        shown.typist->reset();
        shown.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        shown.typist->type(QStringLiteral("10"), false);
        QVERIFY2(shown.outlook().contains(QStringLiteral("30")), qPrintable(shown.outlook()));
        shown.key(Qt::Key_Return);
        qInfo("a day of 30 rows shifted: %d keys", shown.typist->keys());
        QVERIFY(shown.typist->keys() <= 6);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(shown.time(items[i]).start, before[i] + 10);
        QCOMPARE(shown.steps(), steps + 1);
        QVERIFY(shown.grid()->hasFocus());
        // From a row in the middle on: what stands in front of it stays.
        QVERIFY(shown.goTo(10));
        shown.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        shown.type(QStringLiteral("5"));
        shown.key(Qt::Key_Return);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(shown.time(items[i]).start, before[i] + (i < 10 ? 10 : 15));
    }

    void breakInTheMiddleTakesFourteen()
    {
        AgendaWindow shown;
        shown.fill(names(30), 15);
        QVERIFY(shown.goTo(14));
        shown.typist->reset();
        shown.key(Qt::Key_Return, Qt::ControlModifier);
        shown.type(QStringLiteral("Break"));
        shown.key(Qt::Key_Tab);
        shown.typist->type(QStringLiteral("10"), false);
        shown.key(Qt::Key_Return);
        qInfo("a break in the middle: %d keys", shown.typist->keys());
        QVERIFY(shown.typist->keys() <= 14);
        QCOMPARE(shown.cell(15, AgendaModel::TitleColumn), QStringLiteral("Break"));
        QCOMPARE(shown.cell(15, AgendaModel::MinutesColumn), QStringLiteral("10"));
        QCOMPARE(shown.cell(16, AgendaModel::TitleColumn), QStringLiteral("Item 16"));
    }

    // A gesture a day: what one does ten times an hour must not need a menu.
    void theOtherGestures()
    {
        AgendaWindow shown;
        const QList<Id> items = shown.fill(names(4), 30);
        const Id second = shown.addDay();
        const auto count = [&](const char* what, int most) {
            qInfo("%s: %d keys", what, shown.typist->keys());
            QVERIFY2(shown.typist->keys() <= most, what);
            shown.typist->reset();
        };
        QVERIFY(shown.goTo(0));
        shown.typist->reset();
        shown.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        shown.key(Qt::Key_Return);
        count("split at half", 4);
        QVERIFY(shown.goTo(0));
        shown.key(Qt::Key_J, Qt::ControlModifier);
        count("join with the next", 2);
        QCOMPARE(shown.time(items[0]).minutes(), 30);
        shown.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        count("to the parking list", 3);
        QCOMPARE(shown.item(items[0]).day.id, 0);
        shown.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        shown.typist->type(QStringLiteral("+1"), false);
        shown.key(Qt::Key_Return);
        count("to the next day", 6);
        QCOMPARE(shown.item(items[1]).day.id, second);
        QCOMPARE(shown.model()->day(), second);
        shown.key(Qt::Key_PageUp, Qt::AltModifier);
        count("to the day before", 2);
    }
};

CONVENOR_TEST(AgendaKeyCountsTest)
#include "AgendaKeyCountsTest.moc"
