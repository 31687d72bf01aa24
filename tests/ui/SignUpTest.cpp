// Sign-up for items, closing a day, the numbers of all days and items; keys go through the window.
#include "TestMain.h"
#include "ui/Door.h"

#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableWidget>

using namespace convenor;
using namespace convenor::testing;

class SignUpTest : public QObject
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
    void signsUpForAnItem();
    void cancelledPeopleAreRefused();
    void placesAreTyped();
    void closesTheDay();
    void countsPerDayAndItem();
    void agendaLeadsHere();
};

void SignUpTest::signsUpForAnItem()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("two-day-meeting")));
    door.showItem(QStringLiteral("House of Logistics"));
    const Id item = door.target().item;
    QVERIFY(item != 0);
    auto* signUp = door.page()->findChild<QPushButton*>(QStringLiteral("signUpMode"));
    auto* atDoor = door.page()->findChild<QPushButton*>(QStringLiteral("doorMode"));
    QVERIFY(signUp->isVisible() && atDoor->isChecked()); // it is long past
    door.chord(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(signUp->isChecked());
    const Id day = door.target().day;
    Id free = 0;
    for (const Id id : peopleOf(door.plan(), {day, 0})) {
        if (!attendanceOf(door.plan(), id, door.target()) &&
            doorMatches(door.plan(), {day, 0}, door.plan().find<Person>(id)->familyName).size() == 1)
            free = id;
    }
    QVERIFY(free != 0);
    const QString family = door.plan().find<Person>(free)->familyName;
    door.type(family);
    QCOMPARE(door.list()->currentPerson(), free);
    door.key(Qt::Key_Return);
    QVERIFY(attendanceOf(door.plan(), free, door.target()));
    QVERIFY2(door.sentence().contains(QStringLiteral("signed up")), qPrintable(door.sentence()));
    const qsizetype steps = door.steps();
    door.type(family);
    door.key(Qt::Key_Return);
    QCOMPARE(door.steps(), steps);
    QVERIFY(door.sentence().contains(QStringLiteral("on the list already")));
    // Off again, by the key of the list.
    door.list()->goToPerson(free);
    door.list()->setFocus();
    door.key(Qt::Key_Delete);
    QVERIFY(!attendanceOf(door.plan(), free, door.target()));
    QCOMPARE(door.steps(), steps + 1);
}

void SignUpTest::cancelledPeopleAreRefused()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("two-day-meeting")));
    door.showItem(QStringLiteral("House of Logistics"));
    door.chord(Qt::Key_M, Qt::ControlModifier);
    const AttendanceTarget day{door.target().day, 0};
    const QList<Id> people = peopleOf(door.plan(), day);
    const auto alone = std::find_if(people.cbegin(), people.cend(), [&](Id id) {
        return doorMatches(door.plan(), day, door.plan().find<Person>(id)->familyName).size() == 1 &&
               !attendanceOf(door.plan(), id, door.target());
    });
    QVERIFY(alone != people.cend());
    const Person person = *door.plan().find<Person>(*alone);
    Person after = person;
    after.status = PersonStatus::Cancelled;
    ChangeSet changes;
    changes.edit(person, after);
    QVERIFY(door.shell.editor->apply(QStringLiteral("Cancelled"), changes));
    const qsizetype steps = door.steps();
    door.type(person.familyName);
    door.key(Qt::Key_Return);
    QCOMPARE(door.steps(), steps);
    QVERIFY(!attendanceOf(door.plan(), person.id, door.target()));
    QVERIFY2(door.sentence().contains(QStringLiteral("cancelled")), qPrintable(door.sentence()));
}

void SignUpTest::placesAreTyped()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("two-day-meeting")));
    door.showItem(QStringLiteral("House of Logistics"));
    const Id item = door.target().item;
    auto* places = door.page()->findChild<QSpinBox*>(QStringLiteral("places"));
    QVERIFY(places->isVisible());
    const AttendanceCounts before = countAttendance(door.plan(), door.target());
    places->setFocus();
    places->selectAll();
    door.type(QStringLiteral("77"));
    door.key(Qt::Key_Return);
    QCOMPARE(door.plan().find<AgendaItem>(item)->capacity, 77);
    QVERIFY2(door.counts().contains(
                 QStringLiteral("%1 of 77 places").arg(before.present + before.expected + before.waiting)),
             qPrintable(door.counts()));
    places->setFocus();
    places->selectAll();
    door.type(QStringLiteral("0"));
    door.key(Qt::Key_Return);
    QCOMPARE(door.plan().find<AgendaItem>(item)->capacity, std::nullopt);
    // A day has no places.
    QVERIFY(door.page()->goTo({Table::Day, door.target().day}));
    QVERIFY(!places->isVisible());
}

void SignUpTest::closesTheDay()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    const QList<Id> missing = notArrived(door.plan(), door.target());
    QVERIFY(missing.size() > 2);
    const int absentBefore = countAttendance(door.plan(), door.target()).absent;
    const qsizetype steps = door.steps();
    door.chord(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = door.page()->findChild<QListWidget*>(QStringLiteral("notArrived"));
    QVERIFY(list->isVisible() && list->hasFocus());
    QCOMPARE(list->count(), int(missing.size()));
    QVERIFY(
        door.text("closeSentence").startsWith(QStringLiteral("%1 people did not arrive").arg(list->count())));
    // Esc leaves everything as it was.
    door.key(Qt::Key_Escape);
    QVERIFY(door.list()->isVisible());
    QCOMPARE(door.steps(), steps);
    door.chord(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    door.key(Qt::Key_Down);
    door.key(Qt::Key_Space);
    QVERIFY(door.text("closeSentence").contains(QString::number(missing.size() - 1)));
    door.key(Qt::Key_Return);
    QCOMPARE(door.steps(), steps + 1);
    QVERIFY(door.list()->isVisible());
    QCOMPARE(countAttendance(door.plan(), door.target()).absent, absentBefore + int(missing.size()) - 1);
    QVERIFY(door.stateOf(missing[0]) == AttendanceState::Absent);
    QVERIFY(door.stateOf(missing[1]) != AttendanceState::Absent);
    QVERIFY(door.field()->hasFocus());
    door.chord(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(notArrived(door.plan(), door.target()), missing);
}

void SignUpTest::countsPerDayAndItem()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("two-day-meeting")));
    door.chord(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto* table = door.page()->findChild<QTableWidget*>(QStringLiteral("attendanceSummary"));
    QVERIFY(table->isVisible() && table->hasFocus());
    const QList<AttendanceTarget> targets = attendanceTargets(*door.shell.editor);
    QCOMPARE(table->rowCount(), int(targets.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const AttendanceCounts counts = countAttendance(door.plan(), targets[row]);
        const int numbers[] = {counts.present, counts.expected, counts.absent, counts.excused,
                               counts.waiting};
        for (int column = 1; column <= 5; ++column)
            QCOMPARE(table->item(row, column)->text(), QString::number(numbers[column - 1]));
    }
    door.key(Qt::Key_Down);
    door.key(Qt::Key_Return);
    QCOMPARE(door.target(), targets[1]);
    QVERIFY(door.list()->isVisible());
}

void SignUpTest::agendaLeadsHere()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("two-day-meeting")));
    WorkspaceView* view = door.shell.window->workspace();
    Id lunch = 0;
    for (const AgendaItem& item : door.plan().all<AgendaItem>())
        lunch = item.title == QLatin1String("Lunch") ? item.id : lunch;
    view->goTo({Table::AgendaItem, lunch});
    QCOMPARE(view->currentIndex(), int(WorkspaceView::AgendaIndex));
    door.chord(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(view->currentIndex(), int(WorkspaceView::TodayIndex));
    QCOMPARE(door.target(), targetOf(door.plan(), lunch));
    const Attendance& mark = *door.plan().all<Attendance>().begin();
    view->goTo({Table::Attendance, mark.id});
    QCOMPARE(door.target(), (AttendanceTarget{mark.day, mark.agendaItem}));
}

CONVENOR_TEST(SignUpTest)
#include "SignUpTest.moc"
