// Two records that are one person: found, compared field by field, merged by hand only.
#include "ui/people/MergeBar.h"

#include "domain/Records.h"
#include "tables/RecordModels.h"
#include "TestMain.h"
#include "ui/OpenPlan.h"
#include "ui/people/MergeTable.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace convenor;
using namespace convenor::testing;

namespace {
struct Pairs
{
    Pairs()
    {
        Person one;
        one.familyName = QStringLiteral("Георгиева");
        one.givenName = QStringLiteral("Анна");
        one.email = QStringLiteral("anna@x.example");
        one.organisation = QStringLiteral("Agency");
        older = add(one);
        Person two;
        two.familyName = QStringLiteral("Georgieva");
        two.givenName = QStringLiteral("Anna");
        two.email = QStringLiteral("anna@x.example");
        two.phone = QStringLiteral("+359 2 555");
        two.photoConsent = Consent::Yes;
        two.photoConsentDate = QDate(2021, 11, 1);
        newer = add(two);
        Person third;
        third.familyName = QStringLiteral("Novak");
        third.givenName = QStringLiteral("Jan");
        bystander = add(third);
        AgendaItem item;
        item.day = (*open.editor->plan().all<Day>().begin()).id;
        item.title = QStringLiteral("Welcome");
        const Id welcome = add(item);
        Assignment role;
        role.person = newer;
        role.agendaItem = welcome;
        add(role);
    }
    template <typename Record>
    Id add(Record record)
    {
        record.id = open.editor->ids().next();
        ChangeSet changes;
        changes.add(record);
        if (!open.editor->apply(QStringLiteral("add"), changes))
            qFatal("the test's step is refused");
        return record.id;
    }
    void edit(const Person& after)
    {
        ChangeSet changes;
        changes.edit(*plan().find<Person>(after.id), after);
        if (!open.editor->apply(QStringLiteral("edit"), changes))
            qFatal("the test's step is refused");
    }
    const Plan& plan() const { return open.editor->plan(); }
    MergeTable& table() { return *bar.findChild<MergeTable*>(); }
    int rowNamed(const QString& field)
    {
        for (int row = 0; row < table().rowCount(); ++row) {
            if (table().item(row, 0)->text() == field)
                return row;
        }
        return -1;
    }

    OpenPlan open;
    PeopleModel model{*open.editor};
    MergeBar bar{open.session(), model};
    Id older = 0;
    Id newer = 0;
    Id bystander = 0;
};
} // namespace

class MergeBarTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void findsAndMergesByKeys();
    void remembersWhoAreTwo();
    void showsAnyTwo();
    void saysWhyItRefuses();
    void staysTrueWhileThePlanChanges();
    void staysTrueBehindAnotherPage();
    void keepsChoicesWhileOthersChange();
};

void MergeBarTest::findsAndMergesByKeys()
{
    Pairs pairs;
    QSignalSpy said(&pairs.bar, &MergeBar::said);
    QSignalSpy found(&pairs.bar, &MergeBar::found);
    QSignalSpy closed(&pairs.bar, &MergeBar::closed);
    const qsizetype steps = pairs.open.editor->history().size();
    pairs.bar.search();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(pairs.bar.pairs().size(), 1);
    QVERIFY(pairs.bar.isVisible());
    QVERIFY(pairs.bar.findChild<QLabel*>(QStringLiteral("mergeTitle"))
                ->text()
                .contains(QStringLiteral("e-mail")));
    QCOMPARE(pairs.open.editor->history().size(), steps); // nothing by itself
    // The newer spelling of the family name, the older one's given name.
    const int family = pairs.rowNamed(QStringLiteral("Family name"));
    pairs.table().setCurrentCell(family, 0);
    QTest::keyClick(&pairs.table(), Qt::Key_2);
    QCOMPARE(pairs.table().item(family, 3)->text(), QStringLiteral("Georgieva"));
    QTest::keyClick(&pairs.table(), Qt::Key_Left);
    QCOMPARE(pairs.table().item(family, 3)->text(), QStringLiteral("Георгиева"));
    QTest::keyClick(&pairs.table(), Qt::Key_Right);
    QTest::keyClick(&pairs.table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pairs.open.editor->history().size(), steps + 1);
    QVERIFY(!pairs.plan().find<Person>(pairs.newer));
    const Person& person = *pairs.plan().find<Person>(pairs.older);
    QCOMPARE(person.familyName, QStringLiteral("Georgieva"));
    QCOMPARE(person.givenName, QStringLiteral("Анна"));
    QCOMPARE(person.phone, QStringLiteral("+359 2 555"));
    QCOMPARE(person.photoConsentDate, QDate(2021, 11, 1));
    QCOMPARE((*pairs.plan().all<Assignment>().begin()).person.id, pairs.older);
    QVERIFY(pairs.bar.isHidden());
    QCOMPARE(closed.size(), 1);
    QVERIFY(pairs.open.editor->undo());
    QVERIFY(pairs.plan().find<Person>(pairs.newer));
}

void MergeBarTest::remembersWhoAreTwo()
{
    Pairs pairs;
    pairs.bar.search();
    pairs.bar.finishSearch();
    QCOMPARE(pairs.bar.pairs().size(), 1);
    pairs.bar.findChild<QPushButton*>(QStringLiteral("keepPair"))->click();
    QVERIFY(pairs.bar.isHidden());
    pairs.bar.search();
    pairs.bar.finishSearch();
    QVERIFY(pairs.bar.pairs().isEmpty());
    QCOMPARE(pairs.plan().all<Person>().size(), 3);
}

void MergeBarTest::showsAnyTwo()
{
    Pairs pairs;
    const Id novak = pairs.plan().largestId();
    pairs.bar.showPair(pairs.older, pairs.older);
    QVERIFY(pairs.bar.isHidden());
    pairs.bar.showPair(pairs.older, novak + 99);
    QVERIFY(pairs.bar.isHidden());
    pairs.bar.showPair(pairs.newer, pairs.older);
    QVERIFY(pairs.bar.isVisible());
    QTest::keyClick(&pairs.table(), Qt::Key_Escape);
    QVERIFY(pairs.bar.isHidden());
    QCOMPARE(pairs.plan().all<Person>().size(), 3);
}

void MergeBarTest::saysWhyItRefuses()
{
    Pairs pairs;
    // Both sit at two tables of one helpdesk at the same time.
    AgendaItem item;
    item.day = (*pairs.plan().all<Day>().begin()).id;
    item.kind = ItemKind::Helpdesk;
    item.minutes = 60;
    Helpdesk desk;
    desk.agendaItem = pairs.add(item);
    const Id helpdesk = pairs.add(desk);
    for (const Id person : {pairs.older, pairs.newer}) {
        Person expert;
        expert.familyName = QStringLiteral("Expert");
        expert.givenName = QString::number(person);
        expert.organisation = expert.givenName;
        HelpdeskExpert seat;
        seat.helpdesk = helpdesk;
        seat.person = pairs.add(expert);
        Booking booking;
        booking.helpdesk = helpdesk;
        booking.expert = pairs.add(seat);
        booking.person = person;
        booking.status = BookingStatus::Confirmed;
        pairs.add(booking);
    }
    const Plan before = pairs.plan();
    QSignalSpy said(&pairs.bar, &MergeBar::said);
    pairs.bar.showPair(pairs.older, pairs.newer);
    pairs.bar.merge();
    QVERIFY(pairs.plan() == before);
    QCOMPARE(said.size(), 1);
    QVERIFY(!said[0][0].toString().isEmpty());
    QVERIFY(pairs.bar.isVisible());
}

void MergeBarTest::staysTrueWhileThePlanChanges()
{
    Pairs pairs;
    pairs.bar.showPair(pairs.older, pairs.newer);
    Person edited = *pairs.plan().find<Person>(pairs.newer);
    edited.phone = QStringLiteral("+32 2 111");
    ChangeSet edit;
    edit.edit(*pairs.plan().find<Person>(pairs.newer), edited);
    QVERIFY(pairs.open.editor->apply(QStringLiteral("edit"), edit));
    QCOMPARE(pairs.table().item(pairs.rowNamed(QStringLiteral("Phone")), 3)->text(),
             QStringLiteral("+32 2 111"));
    QVERIFY(pairs.open.editor->undo());
    QVERIFY(pairs.open.editor->undo()); // the role
    QVERIFY(pairs.open.editor->undo()); // the item
    QVERIFY(pairs.open.editor->undo()); // Novak
    QVERIFY(pairs.open.editor->undo()); // the newer one
    QVERIFY(pairs.bar.isHidden());
}

// Another page is shown, so that the bar cannot be seen, and a newer edit is made there.
void MergeBarTest::staysTrueBehindAnotherPage()
{
    QWidget page;
    Pairs pairs;
    pairs.bar.setParent(&page);
    page.show();
    pairs.bar.showPair(pairs.older, pairs.newer);
    page.hide();
    QVERIFY(!pairs.bar.isVisible());
    Person edited = *pairs.plan().find<Person>(pairs.older);
    edited.organisation = QStringLiteral("Ministry");
    pairs.edit(edited);
    page.show();
    pairs.bar.merge();
    QCOMPARE(pairs.plan().find<Person>(pairs.older)->organisation, QStringLiteral("Ministry"));
}

void MergeBarTest::keepsChoicesWhileOthersChange()
{
    Pairs pairs;
    pairs.bar.showPair(pairs.older, pairs.newer);
    pairs.table().setCurrentCell(pairs.rowNamed(QStringLiteral("Family name")), 0);
    QTest::keyClick(&pairs.table(), Qt::Key_2);
    Person novak = *pairs.plan().find<Person>(pairs.bystander);
    novak.phone = QStringLiteral("1");
    pairs.edit(novak);
    QCOMPARE(pairs.table().currentRow(), pairs.rowNamed(QStringLiteral("Family name")));
    pairs.bar.merge();
    QCOMPARE(pairs.plan().find<Person>(pairs.older)->familyName, QStringLiteral("Georgieva"));
}

CONVENOR_TEST(MergeBarTest)
#include "MergeBarTest.moc"
