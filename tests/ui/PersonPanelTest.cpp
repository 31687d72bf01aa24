// The person beside the grid: on which lists he is, and what his boxes do.
#include "ui/people/PersonPanel.h"

#include "domain/Records.h"
#include "TestMain.h"
#include "ui/PeopleOnPage.h"
#include "ui/today/TargetBar.h"
#include "ui/widgets/PlainText.h"

#include <QCheckBox>
#include <QSettings>
#include <QSignalSpy>

using namespace convenor;
using namespace convenor::testing;

class PersonPanelTest : public QObject
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
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }
    void signsUp();
    void ticksWhoComes();
    void saysWhyNot();
};

void PersonPanelTest::signsUp()
{
    People people(QStringLiteral("conference"));
    QWidget* inspector = people.page.inspector();
    inspector->show();
    QVERIFY(people.show());
    people.goTo(3, "family_name");
    const Id person = people.page.selected().id;
    const auto boxes = inspector->findChildren<QCheckBox*>();
    QVERIFY(!boxes.isEmpty());
    const qsizetype steps = people.steps();
    boxes.constFirst()->click();
    QCOMPARE(people.steps(), steps + 1);
    int rows = 0;
    for (const Attendance& row : people.plan().all<Attendance>())
        rows += row.person == person ? 1 : 0;
    QVERIFY(rows > 0);
}

// Whoever is excused from a session, or was absent, is not ticked for it.
void PersonPanelTest::ticksWhoComes()
{
    People people(QStringLiteral("conference"));
    QWidget* inspector = people.page.inspector();
    inspector->show();
    QVERIFY(people.show());
    people.goTo(3, "family_name");
    const Id person = people.page.selected().id;
    AttendanceEdits edits(*people.open.editor);
    const QList<AttendanceTarget> targets = attendanceTargets(*people.open.editor, 0);
    const auto item = std::find_if(targets.cbegin(), targets.cend(),
                                   [](const AttendanceTarget& target) { return target.item != 0; });
    QVERIFY(item != targets.cend());
    const QCheckBox* box = nullptr;
    const QString name = targetInWords(people.plan(), people.open.editor->timing(), *item);
    for (const QCheckBox* one : inspector->findChildren<QCheckBox*>()) {
        if (one->accessibleName() == harmlessText(name))
            box = one;
    }
    QVERIFY2(box, qPrintable(name));
    for (const AttendanceState state : {AttendanceState::Expected, AttendanceState::Excused,
                                        AttendanceState::Present, AttendanceState::Absent}) {
        QVERIFY(edits.mark({person}, *item, state));
        QCOMPARE(box->isChecked(), takesPlace(state));
    }
}

// Whoever has arrived comes: the box stays, and a sentence says why.
void PersonPanelTest::saysWhyNot()
{
    People people(QStringLiteral("conference"));
    QWidget* inspector = people.page.inspector();
    inspector->show();
    QVERIFY(people.show());
    people.goTo(3, "family_name");
    const Id person = people.page.selected().id;
    auto* box = inspector->findChildren<QCheckBox*>().constFirst();
    const AttendanceTarget day = attendanceTargets(*people.open.editor, 0).constFirst();
    QCOMPARE(day.item, Id(0));
    AttendanceEdits edits(*people.open.editor);
    QVERIFY(edits.arrive(person, day));
    QVERIFY(box->isChecked());
    const qsizetype steps = people.steps();
    QSignalSpy said(&people.page, &WindowPage::said);
    box->click();
    QVERIFY(box->isChecked());
    QCOMPARE(people.steps(), steps);
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("arrived")));
}

CONVENOR_TEST(PersonPanelTest)
#include "PersonPanelTest.moc"
