// What groups cost in keys; keys go through the window, each modifier held counts as one.
#include "TestMain.h"
#include "ui/GroupBoards.h"

#include <QSettings>

using namespace convenor;
using namespace convenor::testing;

class GroupKeysTest : public QObject
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
    void sixtyPeopleIntoFourGroups();
    void onePersonIsMoved();
    void onePersonAmongNineteenTables();
    void tenPeopleFlow();
};

// From the agenda row: at most 10 keys.
void GroupKeysTest::sixtyPeopleIntoFourGroups()
{
    GroupBoards groups;
    QVERIFY(groups.open(60));
    groups.typist->reset();
    groups.key(Qt::Key_B, Qt::ControlModifier);
    groups.typist->type(QStringLiteral("4"), false);
    groups.key(Qt::Key_Return);
    groups.page()->finishDividing();
    qInfo("60 people into 4 balanced groups: %d keys (limit 10)", groups.typist->keys());
    QVERIFY(groups.typist->keys() <= 10);
    QCOMPARE(groups.shell.window->workspace()->currentIndex(), int(WorkspaceView::GroupsIndex));
    QCOMPARE(groups.plan().all<BreakoutRound>().size(), 1);
    for (int number = 1; number <= 4; ++number) {
        QCOMPARE(groups.peopleIn(number), 15);
        const BoardGroup& group = groups.board()->lists()[number]->people().group();
        QVERIFY2(group.tooMany.size() <= 2, qPrintable(group.tooMany.join(u'|')));
    }
    QCOMPARE(groups.peopleIn(0), 0);
    groups.page()->finishCounting();
    QVERIFY(groups.text("groupsNumbers").contains(QStringLiteral("60 people in 4 group(s)")));
    // The board has the keys: one goes on at once.
    QVERIFY(groups.board()->isAncestorOf(QApplication::focusWidget()));
    // Making it is one step, dividing another.
    groups.chord(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(groups.plan().all<GroupMembership>().size(), 0);
    groups.chord(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(groups.plan().all<BreakoutRound>().size(), 0);
}

// At most 3 keys: find, a letter, the group.
void GroupKeysTest::onePersonIsMoved()
{
    GroupBoards groups;
    QVERIFY(groups.open(10));
    QVERIFY(groups.makeRound(4));
    const Id person = groups.someone(6); // Geaa
    groups.typist->reset();
    groups.key(Qt::Key_Slash);
    groups.type(QStringLiteral("g"));
    groups.type(QStringLiteral("3"));
    qInfo("one person moved: %d keys (limit 3)", groups.typist->keys());
    QVERIFY(groups.typist->keys() <= 3);
    QCOMPARE(groups.groupNow(person), groups.group(3));
    // Where the keys are already, it is one.
    groups.key(Qt::Key_Return);
    const Id next = groups.board()->currentPerson();
    QVERIFY(next != 0);
    groups.typist->reset();
    groups.key(Qt::Key_2);
    QCOMPARE(groups.typist->keys(), 1);
    QCOMPARE(groups.groupNow(next), groups.group(2));
}

// At most 6 keys.
void GroupKeysTest::onePersonAmongNineteenTables()
{
    GroupBoards groups;
    QVERIFY(groups.open(100));
    QVERIFY(groups.makeRound(19));
    const auto lists = groups.board()->lists();
    QCOMPARE(lists.size(), 20);
    const Id person = groups.someone(36); // Gedda
    groups.typist->reset();
    groups.key(Qt::Key_Slash);
    groups.type(QStringLiteral("ged"));
    groups.type(QStringLiteral("17"));
    qInfo("one person moved among 19 tables: %d keys (limit 6)", groups.typist->keys());
    QVERIFY(groups.typist->keys() <= 6);
    QCOMPARE(groups.groupNow(person), groups.group(17));
    // By M and a number, from the board.
    groups.key(Qt::Key_Return);
    const Id other = groups.board()->currentPerson();
    groups.typist->reset();
    groups.key(Qt::Key_M);
    groups.type(QStringLiteral("12"));
    groups.key(Qt::Key_Return);
    QVERIFY(groups.typist->keys() <= 6);
    QCOMPARE(groups.groupNow(other), groups.group(12));
}

// One after another without going anywhere between.
void GroupKeysTest::tenPeopleFlow()
{
    GroupBoards groups;
    QVERIFY(groups.open(20));
    QVERIFY(groups.makeRound(4));
    const qsizetype steps = groups.steps();
    groups.typist->reset();
    for (int i = 0; i < 10; ++i)
        groups.key(Qt::Key(Qt::Key_1 + i % 4));
    QCOMPARE(groups.typist->keys(), 10);
    QCOMPARE(groups.steps(), steps + 10);
    QCOMPARE(groups.peopleIn(0), 10);
    QCOMPARE(groups.peopleIn(1), 3);
    QCOMPARE(groups.peopleIn(4), 2);
    QVERIFY(groups.board()->lists()[0]->hasFocus());
}

CONVENOR_TEST(GroupKeysTest)
#include "GroupKeysTest.moc"
