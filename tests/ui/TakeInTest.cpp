// File > Take in attendance: what a copy at a second door has marked; and the story of a morning, its keys
// counted.
#include "editing/AttendanceEdits.h"
#include "TestMain.h"
#include "ui/Door.h"

#include <QAction>
#include <QDir>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>

using namespace convenor;
using namespace convenor::testing;

class TakeInTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    static QAction* command(const Shell& shell)
    {
        for (const QAction* menu : shell.window->menuBar()->actions()) {
            for (QAction* action : menu->menu()->actions()) {
                if (action->text().contains(QStringLiteral("Take in attendance")))
                    return action;
            }
        }
        return nullptr;
    }
    // Runs the command over a file and waits for its sentence.
    static QString take(Door& door, const QString& path)
    {
        door.shell.prompter.file = path;
        door.shell.window->say({});
        command(door.shell)->trigger();
        for (int i = 0; i < 200; ++i) {
            QTest::qWait(20);
            const QString said = door.shell.window->statusText();
            if (!said.isEmpty() && !said.startsWith(QStringLiteral("Reading")))
                return said;
        }
        return {};
    }
    static QStringList filesOf(const Door& door) { return QDir(door.folder.path()).entryList(QDir::Files); }

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
    void takesInASecondDoor();
    void tellsWhoWasRemovedMeanwhile();
    void refusesWhatIsNoCopy();
    void storyOfWalkInsAndNoShows();
};

void TakeInTest::takesInASecondDoor()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    const QList<Id> missing = notArrived(door.plan(), door.target());
    QVERIFY(missing.size() > 3);
    const QString copy = door.folder.filePath(QStringLiteral("second door.workshop"));
    QVERIFY(door.shell.editor->saveCopy(copy));
    const AttendanceTarget target = door.target();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    {
        const auto other = std::move(*PlanEditor::open(copy));
        AttendanceEdits edits(*other, [now] { return now.addSecs(60); });
        QVERIFY(edits.toggle(missing[0], target));
        QVERIFY(edits.toggle(missing[1], target));
        QVERIFY(edits.walkIn(QStringLiteral("Qwertina Zzyzx, Acme"), target));
    }
    AttendanceEdits here(*door.shell.editor, [now] { return now; });
    QVERIFY(here.mark({missing[1]}, target, AttendanceState::Excused));
    const Plan before = door.plan();
    const qsizetype steps = door.steps();
    const qsizetype files = filesOf(door).size();
    const QString said = take(door, copy);
    QVERIFY2(said.startsWith(QStringLiteral("Took in ")), qPrintable(said));
    QCOMPARE(door.steps(), steps + 1);
    QCOMPARE(filesOf(door).size(), files + 1); // the copy from before
    QCOMPARE(door.stateOf(missing[0]), AttendanceState::Present);
    QCOMPARE(door.stateOf(missing[1]), AttendanceState::Present); // marked later
    QCOMPARE(door.plan().all<Person>().size(), before.all<Person>().size() + 1);
    // The difference stays until it is closed.
    auto* list = door.page()->findChild<QListWidget*>(QStringLiteral("takenDifferences"));
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().contains(QStringLiteral("excused")), qPrintable(list->item(0)->text()));
    door.field()->setFocus();
    door.type(QStringLiteral("geo"));
    door.key(Qt::Key_Escape);
    QVERIFY(list->isVisible());
    door.page()->findChild<QPushButton*>(QStringLiteral("takenClose"))->click();
    QVERIFY(!list->isVisible());
    // The same copy again brings nothing, and no further file.
    const QStringList now2 = filesOf(door);
    QVERIFY(take(door, copy).contains(QStringLiteral("not here already")));
    QCOMPARE(door.steps(), steps + 1);
    QCOMPARE(filesOf(door), now2);
    QVERIFY(door.shell.editor->undo());
    QVERIFY(door.plan() == before);
}

void TakeInTest::tellsWhoWasRemovedMeanwhile()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    Person person;
    person.id = door.shell.editor->ids().next();
    person.familyName = QStringLiteral("Removed");
    Person later = person;
    later.id = door.shell.editor->ids().next();
    later.familyName = QStringLiteral("Later");
    ChangeSet changes;
    changes.add(person);
    changes.add(later);
    QVERIFY(door.shell.editor->apply(QStringLiteral("Two"), changes));
    const QString copy = door.folder.filePath(QStringLiteral("second door.workshop"));
    QVERIFY(door.shell.editor->saveCopy(copy));
    {
        const auto other = std::move(*PlanEditor::open(copy));
        AttendanceEdits edits(*other);
        QVERIFY(edits.toggle(person.id, door.target()));
    }
    ChangeSet gone;
    gone.remove(person);
    QVERIFY(door.shell.editor->apply(QStringLiteral("Removed"), gone));
    take(door, copy);
    QVERIFY(!door.plan().find<Person>(person.id));
    auto* list = door.page()->findChild<QListWidget*>(QStringLiteral("takenDifferences"));
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().startsWith(QStringLiteral("Removed: removed or merged here")),
             qPrintable(list->item(0)->text()));
}

void TakeInTest::refusesWhatIsNoCopy()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    const Plan before = door.plan();
    const QStringList files = filesOf(door);
    QVERIFY(take(door, door.shell.editor->path()).contains(QStringLiteral("is open here")));
    const OpenPlan other(QStringLiteral("two-day-meeting"));
    const QString said = take(door, other.editor->path());
    QVERIFY2(said.size() > 20 && said.endsWith(u'.'), qPrintable(said));
    QVERIFY(!take(door, door.folder.filePath(QStringLiteral("none.workshop"))).isEmpty());
    QVERIFY(door.plan() == before);
    QCOMPARE(filesOf(door), files);
    // After a refusal the open file can still be written: its locks are held.
    door.type(door.someone(AttendanceState::Expected)->familyName);
    door.key(Qt::Key_Return);
    QVERIFY(!(door.plan() == before));
}

// Five people whom nobody expected come, each gets a group, and twelve of the others never arrive.
void TakeInTest::storyOfWalkInsAndNoShows()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    const AttendanceTarget target = door.target();
    // Twelve will not come, and two are known to be late; everybody else is here.
    QList<Id> late = peopleOf(door.plan(), target);
    AttendanceEdits edits(*door.shell.editor);
    QVERIFY(edits.mark(late.mid(14), target, AttendanceState::Present));
    late.resize(14);
    QVERIFY(edits.mark(late, target, AttendanceState::Expected));
    QVERIFY(door.shell.window->workspace()->setPage(WorkspaceView::AgendaIndex));
    const qsizetype people = door.plan().all<Person>().size();
    const qsizetype groups = door.plan().all<GroupMembership>().size();
    const qsizetype steps = door.steps();

    door.typist->reset();
    door.chord(Qt::Key_7, Qt::ControlModifier);
    for (const char* name : {"Qwertina Zzyzx, Acme", "Wolfram Qvist, Baltic Cluster", "Xenia Yttrby, DG MOVE",
                             "Yorick Zsolnay, BME", "Zebedee Quux, Port of Ghent"}) {
        door.type(QString::fromLatin1(name));
        door.key(Qt::Key_Return);
        door.key(Qt::Key_Return);
        door.chord(Qt::Key_G, Qt::ControlModifier);
    }
    door.chord(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    door.key(Qt::Key_Space); // the first one is late
    door.key(Qt::Key_Down);
    door.key(Qt::Key_Space); // and the second
    door.key(Qt::Key_Return);

    QCOMPARE(door.plan().all<Person>().size(), people + 5);
    QCOMPARE(door.plan().all<GroupMembership>().size(), groups + 5);
    const AttendanceCounts counts = countAttendance(door.plan(), target);
    QCOMPARE(counts.absent, 12);
    QCOMPARE(counts.expected, 2);
    QCOMPARE(door.steps(), steps + 11);
    qInfo("5 walk-ins with their groups and 12 no-shows: %d keys, %d with the letters of the names",
          door.typist->structural(), door.typist->keys());
    QVERIFY(door.typist->structural() <= 60);
}

CONVENOR_TEST(TakeInTest)
#include "TakeInTest.moc"
