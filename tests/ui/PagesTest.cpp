// The pages that are made of the shared parts: workshop, people.
#include "domain/Records.h"
#include "TestMain.h"
#include "ui/OpenPlan.h"
#include "ui/people/PeoplePage.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/GridView.h"
#include "ui/workshop/MissingList.h"
#include "ui/workshop/WorkshopPage.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>

using namespace convenor;
using namespace convenor::testing;

class PagesTest : public QObject
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
    void listsWhatIsMissing();
    void leadsToWhatIsMissing();
    void makesDaysAndRooms();
    void filtersAndCountsPeople();
};

void PagesTest::listsWhatIsMissing()
{
    const OpenPlan sample(QStringLiteral("online-half-day"));
    QCOMPARE(missingBeforePrinting(sample.editor->plan(), sample.editor->timing()), QList<MissingPart>());
    const OpenPlan blank;
    QStringList fields;
    for (const MissingPart& part : missingBeforePrinting(blank.editor->plan(), blank.editor->timing()))
        fields << part.field;
    QVERIFY(fields.contains(QStringLiteral("place")));
    QVERIFY(fields.contains(QString())); // the empty agenda
    QVERIFY(!fields.contains(QStringLiteral("title")));
}

void PagesTest::leadsToWhatIsMissing()
{
    OpenPlan open;
    WorkshopPage page(open.session());
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const auto cards = page.findChildren<Card*>();
    QVERIFY(!cards.isEmpty());
    cards.constFirst()->click();
    auto* place = page.findChild<QLineEdit*>(QStringLiteral("place"));
    QVERIFY(place->hasFocus());
    const qsizetype before = cards.size();
    QTest::keyClicks(place, QStringLiteral("Online"));
    QVERIFY(page.finishEditing());
    QTRY_VERIFY(page.findChildren<Card*>().size() < before);
}

void PagesTest::makesDaysAndRooms()
{
    OpenPlan open;
    WorkshopPage page(open.session());
    page.resize(1000, 700);
    page.show();
    auto* rooms = page.findChild<GridView*>(QStringLiteral("roomsGrid"));
    auto* days = page.findChild<GridView*>(QStringLiteral("daysGrid"));
    QVERIFY(rooms && days);
    const int height = rooms->height();
    QVERIFY(rooms->model()->setData(rooms->model()->index(0, 0), QStringLiteral("Alpha"), Qt::EditRole));
    QVERIFY(rooms->height() > height); // the page scrolls, not the grid
    QVERIFY(days->model()->setData(days->model()->index(1, 0), QStringLiteral("11.12.2021"), Qt::EditRole));
    QCOMPARE(open.editor->plan().all<Day>().size(), 2);
    const Id room = (*open.editor->plan().all<Room>().begin()).id;
    QVERIFY(page.goTo({Table::Room, room}));
    QCOMPARE(rooms->currentIndex().row(), 0);
    QVERIFY(!page.goTo({Table::Person, 1}));
}

void PagesTest::filtersAndCountsPeople()
{
    OpenPlan open(QStringLiteral("online-half-day"));
    PeoplePage page(open.session());
    page.show();
    auto* grid = page.findChild<GridView*>(QStringLiteral("peopleGrid"));
    auto* filter = page.findChild<QLineEdit*>(QStringLiteral("peopleFilter"));
    const int all = grid->model()->rowCount();
    filter->setText(QStringLiteral("przeor"));
    QCOMPARE(grid->model()->rowCount(), 2);
    QVERIFY(
        page.findChild<QLabel*>(QStringLiteral("peopleCounts"))->text().startsWith(QStringLiteral("1 of ")));
    // Going to somebody whom the filter hides shows everybody.
    Id other = 0;
    for (const Person& person : open.editor->plan().all<Person>())
        other = person.familyName == QLatin1String("Przeor") ? other : person.id;
    QVERIFY(page.goTo({Table::Person, other}));
    QCOMPARE(grid->model()->rowCount(), all);
    QCOMPARE(page.selected(), (Subject{Table::Person, other}));
}

CONVENOR_TEST(PagesTest)
#include "PagesTest.moc"
