// Erasing people from the window: the question, the reminder, and the settings.
#include "ui/people/EraseBar.h"

#include "domain/Records.h"
#include "TestMain.h"
#include "ui/ErasedSettings.h"
#include "ui/OpenPlan.h"
#include "ui/people/RetentionBar.h"
#include "ui/widgets/PlainText.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace convenor;
using namespace convenor::testing;
using namespace Qt::StringLiterals;

namespace {
Id addPerson(const OpenPlan& open, const QString& given, const QString& family)
{
    Person person;
    person.id = open.editor->ids().next();
    person.givenName = given;
    person.familyName = family;
    ChangeSet changes;
    changes.add(person);
    if (!open.editor->apply(u"add"_s, changes))
        qFatal("cannot add a person");
    return person.id;
}

void keepUntil(const OpenPlan& open, QDate date)
{
    Workshop workshop = open.editor->plan().workshop();
    workshop.retentionDate = date;
    ChangeSet changes;
    changes.edit(open.editor->plan().workshop(), workshop);
    if (!open.editor->apply(u"edit"_s, changes))
        qFatal("cannot edit the workshop");
}

QString textOf(const QWidget& bar)
{
    QString text;
    for (const auto* label : bar.findChildren<PlainLabel*>()) {
        if (label->isVisibleTo(&bar))
            text += label->text();
    }
    return text;
}
} // namespace

class EraseBarTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"convenor-test"_s);
        QCoreApplication::setApplicationName(u"convenor-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }
    void question_isAnsweredByAKey();
    void erased_isSaid();
    void backupsThatStay_areNamed();
    void reminder_onlyOffers();
    void reminder_comesWhenTheDayHasPassed();
    void reminder_knowsWhoWasRemoved();
    void settings_loseTheNames();
    void settings_keepTheProgramsWords();

private:
    QTemporaryDir m_settings;
};

void EraseBarTest::question_isAnsweredByAKey()
{
    OpenPlan open;
    const Id anna = addPerson(open, u"Anna"_s, u"Novak"_s);
    EraseBar bar(open.session());
    QVERIFY(bar.isHidden());
    bar.ask({});
    QVERIFY(bar.isHidden());
    bar.ask({anna});
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    QVERIFY(textOf(bar).contains(u"Anna Novak"_s) && textOf(bar).contains(u"cannot be undone"_s));
    QVERIFY(bar.findChild<QPushButton*>(u"erasingKeep"_s)->hasFocus());
    QSignalSpy closed(&bar, &EraseBar::closed);
    QTest::keyClick(bar.findChild<QPushButton*>(u"erasingKeep"_s), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(bar.isHidden());
    QCOMPARE(open.editor->plan().find<Person>(anna)->familyName, u"Novak"_s);
}

void EraseBarTest::erased_isSaid()
{
    OpenPlan open;
    const Id anna = addPerson(open, u"Anna"_s, u"Novak"_s);
    QVERIFY(open.editor->backup());
    EraseBar bar(open.session());
    QSignalSpy said(&bar, &EraseBar::said);
    bar.ask({anna});
    bar.findChild<QPushButton*>(u"eraseForGood"_s)->click();
    QVERIFY(bar.isHidden());
    QCOMPARE(said.size(), 1);
    QVERIFY2(said[0][0].toString().contains(u"Erased 1"_s), qPrintable(said[0][0].toString()));
    QCOMPARE(open.editor->plan().find<Person>(anna)->familyName, QString());
}

void EraseBarTest::backupsThatStay_areNamed()
{
    OpenPlan open;
    const Id anna = addPerson(open, u"Anna"_s, u"Novak"_s);
    const QString backup = *open.editor->backup();
    const auto holder = PlanStore::open(backup);
    QVERIFY(holder);
    EraseBar bar(open.session());
    bar.ask({anna});
    bar.findChild<QPushButton*>(u"eraseForGood"_s)->click();
    QVERIFY(!bar.isHidden());
    QVERIFY2(textOf(bar).contains(QFileInfo(backup).fileName()), qPrintable(textOf(bar)));
    QVERIFY(bar.findChild<QPushButton*>(u"eraseForGood"_s)->isHidden());
    bar.findChild<QPushButton*>(u"erasingKeep"_s)->click();
    QVERIFY(bar.isHidden());
}

void EraseBarTest::reminder_onlyOffers()
{
    OpenPlan open;
    const Id anna = addPerson(open, u"Anna"_s, u"Novak"_s);
    keepUntil(open, QDate(2026, 3, 1));
    RetentionBar bar(open.session());
    QVERIFY(!bar.isHidden());
    QVERIFY2(textOf(bar).contains(u"2026"_s) && textOf(bar).contains(u"1"_s), qPrintable(textOf(bar)));
    bar.findChild<QPushButton*>(u"retentionErase"_s)->click();
    QCOMPARE(open.editor->plan().find<Person>(anna)->familyName, u"Novak"_s);
    bar.findChild<QPushButton*>(u"erasingKeep"_s)->click();
    QVERIFY(!bar.isHidden());
    bar.findChild<QPushButton*>(u"retentionErase"_s)->click();
    bar.findChild<QPushButton*>(u"eraseForGood"_s)->click();
    QCOMPARE(open.editor->plan().find<Person>(anna)->familyName, QString());
    QVERIFY(bar.isHidden());
}

void EraseBarTest::reminder_comesWhenTheDayHasPassed()
{
    OpenPlan open;
    RetentionBar bar(open.session());
    QVERIFY(bar.isHidden());
    addPerson(open, u"Anna"_s, u"Novak"_s);
    keepUntil(open, QDate::currentDate());
    QVERIFY(bar.isHidden());
    keepUntil(open, QDate::currentDate().addDays(-1));
    QVERIFY(!bar.isHidden());
    bar.findChild<QPushButton*>(u"retentionLater"_s)->click();
    QVERIFY(bar.isHidden());
    addPerson(open, u"Boris"_s, u"Petrov"_s);
    QVERIFY(bar.isHidden());
}

// Nobody is left in the plan, but somebody in its history: the reminder comes, and "all" means them too.
void EraseBarTest::reminder_knowsWhoWasRemoved()
{
    OpenPlan open;
    keepUntil(open, QDate(2026, 3, 1));
    const Id anna = addPerson(open, u"Anna"_s, u"Novak"_s);
    RetentionBar bar(open.session());
    ChangeSet removal;
    removal.remove(*open.editor->plan().find<Person>(anna));
    QVERIFY(open.editor->apply(u"remove"_s, removal));
    QVERIFY(!bar.isHidden());
    bar.findChild<QPushButton*>(u"retentionErase"_s)->click();
    bar.findChild<QPushButton*>(u"eraseForGood"_s)->click();
    QVERIFY(bar.isHidden());
    QCOMPARE(*open.editor->pastPeople(), QSet<Id>());
    QVERIFY(open.editor->undo());
    QCOMPARE(open.editor->plan().find<Person>(anna)->familyName, QString());
}

// Somebody may be called as the program calls its groups and fields.
void EraseBarTest::settings_keepTheProgramsWords()
{
    QSettings settings;
    settings.setValue(u"people/filters/vegan"_s, u"diet:vegan"_s);
    settings.setValue(u"people/mappings/1f"_s, u"given_name,family_name"_s);
    Erasure whom({3, 4, 5});
    Id id = 3;
    for (const auto& [given, family] :
         {std::pair(u"People"_s, u"Filters"_s), std::pair(u"Mappings"_s, u"Name"_s)}) {
        Person person;
        person.id = id++;
        person.givenName = given;
        person.familyName = family;
        whom.learn(*makeRow(person));
    }
    eraseFromSettings(whom);
    QCOMPARE(settings.allKeys(), (QStringList{u"people/filters/vegan"_s, u"people/mappings/1f"_s}));
}

void EraseBarTest::settings_loseTheNames()
{
    QSettings settings;
    settings.setValue(u"appearance"_s, 1);
    settings.setValue(u"recentFiles"_s, QStringList{u"/x/Anna Novak.workshop"_s, u"/x/Young.workshop"_s});
    settings.setValue(u"people/filters/mine"_s, u"novak"_s);
    settings.setValue(u"people/filters/Anna's table"_s, u"org:x"_s);
    settings.setValue(u"people/filters/vegan"_s, u"diet:vegan"_s);
    settings.setValue(u"import/folder"_s, u"/home/anna/novak"_s);
    settings.setValue(u"geometry"_s, QByteArray("Anna Novak"));
    Person person;
    person.id = 3;
    person.givenName = u"Anna"_s;
    person.familyName = u"Novak"_s;
    Erasure whom({3});
    whom.learn(*makeRow(person));
    eraseFromSettings(whom);
    QCOMPARE(settings.value(u"appearance"_s).toInt(), 1);
    QCOMPARE(settings.value(u"recentFiles"_s).toStringList(), QStringList{u"/x/Young.workshop"_s});
    QCOMPARE(settings.allKeys(),
             (QStringList{u"appearance"_s, u"geometry"_s, u"people/filters/vegan"_s, u"recentFiles"_s}));
}

CONVENOR_TEST(EraseBarTest)
#include "EraseBarTest.moc"
