// The door: letters, scans, walk-ins, marks; keys go through the window.
#include "domain/planners/RoundPlanner.h"
#include "TestMain.h"
#include "ui/Door.h"

#include <QComboBox>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>

#include <ctime>

using namespace convenor;
using namespace convenor::testing;

class TodayPageTest : public QObject
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
    void beginsWithTheDay();
    void todayIsThatOfTheWorkshop();
    void lettersAndEnterToggle();
    void arrowsPickAnotherOne();
    void badgesNeverTakeBack();
    void typingInTheListGoesToTheField();
    void marksSeveralAtOnce();
    void walkInsAreAskedFor();
    void knownPeopleAreNoWalkIns();
    void groupsAreOffered();
    void aToggleIsImmediate();
    void readOnlyChangesNothing();
    void namesEveryControl();
};

void TodayPageTest::beginsWithTheDay()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    // Long past: the first day.
    QCOMPARE(door.target(), (AttendanceTarget{door.shell.editor->timing().days().constFirst().day, 0}));
    QVERIFY(door.field()->hasFocus());
    const AttendanceCounts counts = countAttendance(door.plan(), door.target());
    QVERIFY(door.counts().startsWith(QStringLiteral("%1 of %2 arrived")
                                         .arg(counts.present)
                                         .arg(counts.present + counts.expected + counts.absent)));
    QCOMPARE(door.model()->rowCount(), int(peopleOf(door.plan(), door.target()).size()));
    // Days and their items, in order.
    const QList<AttendanceTarget> targets = attendanceTargets(*door.shell.editor);
    QCOMPARE(door.page()->findChild<QComboBox*>(QStringLiteral("attendanceTarget"))->count(),
             int(targets.size()));
    QCOMPARE(std::count_if(targets.cbegin(), targets.cend(),
                           [](const AttendanceTarget& target) { return target.item == 0; }),
             2);
    QVERIFY(targets.size() > 6);
    door.chord(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(door.target(), targets[1]);
    door.chord(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(door.target(), targets[0]);
}

void TodayPageTest::todayIsThatOfTheWorkshop()
{
    OpenPlan open(QStringLiteral("two-day-meeting")); // 24 and 25 November 2016, Berlin
    const QList<DayTime> days = open.editor->timing().days();
    const auto dayAt = [&](const QDateTime& now) {
        const TodayPage page(open.session(), [now] { return now; });
        return page.findChild<AttendanceModel*>()->target().day;
    };
    const QDate second(2016, 11, 25);
    QCOMPARE(dayAt({second, QTime(9, 0), QTimeZone::utc()}), days[1].day);
    // Past midnight in Berlin, not yet in Greenwich.
    QCOMPARE(dayAt({second.addDays(-1), QTime(23, 30), QTimeZone::utc()}), days[1].day);
    QCOMPARE(dayAt({second.addDays(-1), QTime(22, 30), QTimeZone::utc()}), days[0].day);
    QCOMPARE(dayAt({second.addDays(1), QTime(9, 0), QTimeZone::utc()}), days[0].day);
}

void TodayPageTest::lettersAndEnterToggle()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    const Person* person = door.someone(AttendanceState::Expected);
    QVERIFY(person);
    const qsizetype steps = door.steps();
    const int all = door.model()->rowCount();
    door.type(person->familyName.left(3));
    QVERIFY(door.model()->rowCount() < all);
    QCOMPARE(door.list()->currentIndex().row(), 0);
    QCOMPARE(door.model()->rowCount(),
             int(doorMatches(door.plan(), door.target(), person->familyName.left(3)).size()));
    door.type(person->familyName.mid(3));
    QCOMPARE(door.list()->currentPerson(), person->id);
    QVERIFY(door.text("doorHint").contains(person->familyName));
    const Id id = person->id;
    const QString family = person->familyName;
    door.key(Qt::Key_Return);
    QCOMPARE(door.stateOf(id), AttendanceState::Present);
    QVERIFY(door.field()->text().isEmpty());
    QVERIFY(door.field()->hasFocus());
    QCOMPARE(door.model()->rowCount(), all);
    QCOMPARE(door.list()->currentPerson(), id);
    const QString time = QTime::currentTime().toString(QStringLiteral("HH")); // both are in Brussels
    QVERIFY2(door.sentence().contains(family) &&
                 door.sentence().contains(QStringLiteral(": arrived ") + time),
             qPrintable(door.sentence()));
    QCOMPARE(door.shell.window->statusText(), door.sentence());
    QCOMPARE(door.steps(), steps + 1);
    // Enter on the empty field is no second Enter for the same person.
    door.key(Qt::Key_Return);
    QCOMPARE(door.steps(), steps + 1);
    QCOMPARE(door.stateOf(id), AttendanceState::Present);
    // The window's Undo, and the sentence no longer says what is not so.
    door.chord(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(door.stateOf(id) != AttendanceState::Present);
    QCOMPARE(door.sentence(), QString());
    door.chord(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(door.stateOf(id), AttendanceState::Present);
    // Typed again: taken back.
    door.type(family);
    door.key(Qt::Key_Return);
    QCOMPARE(door.stateOf(id), AttendanceState::Expected);
    QVERIFY(door.sentence().contains(QStringLiteral("not arrived")));
}

void TodayPageTest::arrowsPickAnotherOne()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    QString letters;
    for (char c = 'a'; c <= 'z' && letters.isEmpty(); ++c) {
        if (doorMatches(door.plan(), door.target(), QString(QLatin1Char(c))).size() > 3)
            letters = QLatin1Char(c);
    }
    QVERIFY(!letters.isEmpty());
    door.type(letters);
    door.key(Qt::Key_Down);
    door.key(Qt::Key_Down);
    door.key(Qt::Key_Up);
    QCOMPARE(door.list()->currentIndex().row(), 1);
    const Id id = door.model()->idAt(1);
    const auto before = door.stateOf(id);
    door.key(Qt::Key_Return);
    QVERIFY(door.stateOf(id) != before);
    door.type(letters);
    door.key(Qt::Key_Escape);
    QVERIFY(door.field()->text().isEmpty());
}

void TodayPageTest::badgesNeverTakeBack()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    const Id id = door.someone(AttendanceState::Expected)->id;
    const auto scan = [&](const QString& code) {
        door.type(code);
        door.key(Qt::Key_Return);
    };
    const QString code = QStringLiteral("convenor:person/%1").arg(id);
    scan(code);
    QCOMPARE(door.stateOf(id), AttendanceState::Present);
    const qsizetype steps = door.steps();
    scan(code);
    scan(QString::number(id));
    QCOMPARE(door.stateOf(id), AttendanceState::Present);
    QCOMPARE(door.steps(), steps);
    QVERIFY2(door.sentence().contains(QStringLiteral("had arrived already")), qPrintable(door.sentence()));
    // The same scanner on a Bulgarian keyboard, phonetic and standard.
    for (const char16_t* layout : {u"цонвенор:персон/", u"ъдхэехдиМзеиядхб"}) {
        scan(QString::fromUtf16(layout) + QString::number(id));
        QCOMPARE(door.stateOf(id), AttendanceState::Present);
        QCOMPARE(door.steps(), steps);
    }
    scan(QStringLiteral("convenor:person/99999999"));
    QCOMPARE(door.steps(), steps);
    QVERIFY(door.sentence().contains(QStringLiteral("No badge")));
    QVERIFY(door.field()->text().isEmpty());
}

void TodayPageTest::typingInTheListGoesToTheField()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    const Person* person = door.someone(AttendanceState::Expected);
    QVERIFY(door.page()->goTo({Table::Person, person->id}));
    QVERIFY(door.list()->hasFocus());
    const Id id = person->id;
    door.key(Qt::Key_Space);
    QCOMPARE(door.stateOf(id), AttendanceState::Present);
    door.type(QStringLiteral("geo"));
    QVERIFY(door.field()->hasFocus());
    QCOMPARE(door.field()->text(), QStringLiteral("geo"));
}

void TodayPageTest::marksSeveralAtOnce()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    door.list()->goToRow(3);
    door.list()->setFocus();
    door.key(Qt::Key_Down, Qt::ShiftModifier);
    door.key(Qt::Key_Down, Qt::ShiftModifier);
    const QList<Id> people = door.list()->selectedPeople();
    QCOMPARE(people.size(), 3);
    const qsizetype steps = door.steps();
    const struct
    {
        Qt::Key key;
        AttendanceState state;
    } keys[] = {{Qt::Key_3, AttendanceState::Excused},
                {Qt::Key_4, AttendanceState::Absent},
                {Qt::Key_5, AttendanceState::Waiting},
                {Qt::Key_2, AttendanceState::Present},
                {Qt::Key_1, AttendanceState::Expected}};
    int done = 0;
    for (const auto& [key, state] : keys) {
        door.list()->selectionModel()->clearSelection();
        for (const Id person : people)
            door.list()->selectionModel()->select(door.model()->index(door.model()->rowOf(person), 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        door.chord(key, Qt::AltModifier);
        QCOMPARE(door.steps(), steps + ++done);
        for (const Id person : people)
            QCOMPARE(door.model()->stateOf(person), state);
    }
}

void TodayPageTest::walkInsAreAskedFor()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    const qsizetype people = door.plan().all<Person>().size();
    const qsizetype steps = door.steps();
    door.type(QStringLiteral("Qwertina Zzyzx"));
    QCOMPARE(door.model()->rowCount(), 0);
    QVERIFY(door.text("doorHint").startsWith(QStringLiteral("Nobody of this name is expected")));
    door.key(Qt::Key_Return);
    door.key(Qt::Key_Return);
    QCOMPARE(door.steps(), steps); // no comma: it may be a slip
    door.type(QStringLiteral(", Acme <b>&</b> Sons"));
    door.key(Qt::Key_Return);
    QCOMPARE(door.steps(), steps);
    QVERIFY(door.sentence().contains(QStringLiteral("Enter again adds")));
    door.key(Qt::Key_Return);
    QCOMPARE(door.steps(), steps + 1);
    QCOMPARE(door.plan().all<Person>().size(), people + 1);
    const Person* added = door.plan().find<Person>(door.list()->currentPerson());
    QVERIFY(added);
    QCOMPARE(added->givenName + u' ' + added->familyName, QStringLiteral("Qwertina Zzyzx"));
    QCOMPARE(added->organisation, QStringLiteral("Acme <b>&</b> Sons"));
    QCOMPARE(door.stateOf(added->id), AttendanceState::Present);
    QVERIFY2(door.sentence().contains(QStringLiteral("attendance list, line ")), qPrintable(door.sentence()));
    QVERIFY(door.page()->findChild<QPushButton*>(QStringLiteral("printBadge"))->isVisible());
    // One step: person and mark go together.
    door.chord(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(door.plan().all<Person>().size(), people);
    QVERIFY(!door.page()->findChild<QWidget*>(QStringLiteral("walkInOffers"))->isVisible());
    // Ctrl+Enter asks no more.
    door.type(QStringLiteral("Madonna"));
    door.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(door.plan().all<Person>().size(), people + 1);
    // Typing on is another question.
    door.type(QStringLiteral("Xu, A"));
    door.key(Qt::Key_Return);
    door.type(QStringLiteral("bc"));
    door.key(Qt::Key_Return);
    QCOMPARE(door.plan().all<Person>().size(), people + 1);
}

void TodayPageTest::knownPeopleAreNoWalkIns()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    const Person* person = door.someone(AttendanceState::Expected);
    const Id id = person->id;
    const qsizetype people = door.plan().all<Person>().size();
    door.type(QStringLiteral("%1 %2, %3").arg(person->givenName, person->familyName, person->organisation));
    QCOMPARE(door.list()->currentPerson(), id);
    door.key(Qt::Key_Return);
    QCOMPARE(door.stateOf(id), AttendanceState::Present);
    QCOMPARE(door.plan().all<Person>().size(), people);
}

void TodayPageTest::groupsAreOffered()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    door.type(QStringLiteral("Qwertina Zzyzx, Acme"));
    door.key(Qt::Key_Return);
    door.key(Qt::Key_Return);
    const Id person = door.list()->currentPerson();
    const QList<Id> groups = suggestedGroups(door.plan(), person);
    QVERIFY(!groups.isEmpty());
    QVERIFY(door.page()->findChild<QPushButton*>(QStringLiteral("joinGroup")));
    const qsizetype steps = door.steps();
    door.chord(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(door.steps(), steps + 1);
    bool isIn = false;
    for (const GroupMembership& membership : door.plan().all<GroupMembership>())
        isIn = isIn || (membership.person == person && membership.group == groups.constFirst());
    QVERIFY(isIn);
    QVERIFY(door.field()->hasFocus());
    // The list of the day on which the group meets names it.
    const BreakoutRound* round =
        door.plan().find<BreakoutRound>(door.plan().find<BreakoutGroup>(groups.constFirst())->round);
    QVERIFY(door.page()->goTo({Table::Day, door.plan().find<AgendaItem>(round->agendaItem)->day}));
    const int row = door.model()->rowOf(person);
    QVERIFY(!door.model()->index(row, AttendanceModel::GroupColumn).data().toString().isEmpty());
}

// Enter with the list of some 340 people: the step, the list after it, and drawing it.
void TodayPageTest::aToggleIsImmediate()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    QVERIFY(door.model()->rowCount() > 300);
    const Person* person = door.someone(AttendanceState::Expected);
    QVERIFY(person);
    const QString family = person->familyName;
    std::clock_t best = 10 * CLOCKS_PER_SEC;
    for (int i = 0; i < 6; ++i) {
        door.type(family);
        const std::clock_t before = std::clock();
        door.key(Qt::Key_Return);
        best = std::min(best, std::clock() - before);
    }
    const double milliseconds = double(best) * 1000 / CLOCKS_PER_SEC;
    qInfo("a toggle with %d people: %.1f ms of CPU", door.model()->rowCount(), milliseconds);
    QVERIFY(milliseconds < 100); // 30 in release; far too slow is far too slow in any build
}

void TodayPageTest::readOnlyChangesNothing()
{
    OpenPlan first(QStringLiteral("conference"));
    Shell shell;
    QVERIFY(shell.files.openFile(first.editor->path()));
    QVERIFY(shell.editor->isReadOnly());
    QVERIFY(shell.show());
    QVERIFY(shell.window->workspace()->setPage(WorkspaceView::TodayIndex));
    Typist typist(*shell.window);
    const Plan before = shell.editor->plan();
    typist.type(QStringLiteral("a"), true);
    typist.key(Qt::Key_Return);
    typist.key(Qt::Key_Return);
    typist.key(Qt::Key_2, Qt::AltModifier);
    QVERIFY(shell.editor->plan() == before);
    QVERIFY(!shell.window->statusText().isEmpty());
    QVERIFY(!shell.window->findChild<QPushButton*>(QStringLiteral("closeButton"))->isEnabled());
}

void TodayPageTest::namesEveryControl()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("two-day-meeting")));
    door.showItem(QStringLiteral("House of Logistics"));
    for (QWidget* widget : door.page()->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAbstractButton* button = qobject_cast<QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                     widget->parentWidget()->accessibleName().size() > 0,
                 qPrintable(widget->objectName()));
    }
    // Every action of the page has its key, and no key is there twice in the window.
    QStringList keys;
    for (const QAction* action : door.page()->pageActions())
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
    const auto collect = [&](const auto& self, const QList<QAction*>& actions) -> void {
        for (const QAction* action : actions) {
            if (action->menu())
                self(self, action->menu()->actions());
            else if (!action->shortcut().isEmpty() && action->shortcutContext() != Qt::WidgetShortcut)
                keys.append(action->shortcut().toString());
        }
    };
    collect(collect, door.shell.window->menuBar()->actions());
    const qsizetype before = keys.size();
    keys.removeDuplicates();
    QCOMPARE(keys.size(), before);
}

CONVENOR_TEST(TodayPageTest)
#include "TodayPageTest.moc"
