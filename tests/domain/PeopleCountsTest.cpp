#include "domain/PeopleCounts.h"

#include "PlanMaker.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class PeopleCountsTest : public QObject
{
    Q_OBJECT

    static QList<PeopleCount> counted(const QList<Person>& people, CountBy by)
    {
        QList<const Person*> pointers;
        for (const Person& person : people)
            pointers.append(&person);
        return countPeople(pointers, by);
    }
    static QList<PeopleCount> organisations(const QStringList& names)
    {
        QList<Person> people;
        for (const QString& name : names) {
            Person person;
            person.organisation = name;
            people.append(person);
        }
        return counted(people, CountBy::Organisation);
    }

private slots:
    void init() { failOnWarnings(); }

    void spellingsAreOne()
    {
        const QList<PeopleCount> counts = organisations({QStringLiteral("Universite de Liege"),
                                                         QStringLiteral("Université de  Liège"),
                                                         QStringLiteral("UNIVERSITÉ DE LIÈGE"),
                                                         QStringLiteral("Université de Liège"),
                                                         QStringLiteral("Université de Liège "),
                                                         {},
                                                         QStringLiteral("  "),
                                                         QStringLiteral("ACME"),
                                                         QStringLiteral("Beta")});
        const QList<PeopleCount> expected{{QStringLiteral("Université de Liège"), 5},
                                          {QStringLiteral("ACME"), 1},
                                          {QStringLiteral("Beta"), 1},
                                          {QString(), 2}};
        QCOMPARE(counts, expected);
    }

    void theFirstOfEqualSpellings()
    {
        QCOMPARE(organisations({QStringLiteral("acme"), QStringLiteral("ACME")}).constFirst().key,
                 QStringLiteral("acme"));
        QVERIFY(organisations({}).isEmpty());
    }

    void byOtherThings()
    {
        QList<Person> people(4);
        people[0].country = QStringLiteral("bg");
        people[1].country = QStringLiteral("BG");
        people[2].country = QStringLiteral("Freedonia");
        people[0].status = PersonStatus::Cancelled;
        people[1].local = Origin::Local;
        people[3].category = QStringLiteral("Business");
        QCOMPARE(counted(people, CountBy::Country),
                 (QList<PeopleCount>{
                     {QStringLiteral("BG"), 2}, {QStringLiteral("Freedonia"), 1}, {QString(), 1}}));
        QCOMPARE(counted(people, CountBy::Status),
                 (QList<PeopleCount>{{QStringLiteral("registered"), 3}, {QStringLiteral("cancelled"), 1}}));
        QCOMPARE(counted(people, CountBy::Origin),
                 (QList<PeopleCount>{{QStringLiteral("local"), 1}, {QString(), 3}}));
        QCOMPARE(counted(people, CountBy::Category),
                 (QList<PeopleCount>{{QStringLiteral("Business"), 1}, {QString(), 3}}));
        QCOMPARE(countKey(people[0], CountBy::Country), countKey(people[1], CountBy::Country));
        QVERIFY(countKey(people[3], CountBy::Country).isEmpty());
    }

    void theSumIsEverybody()
    {
        QList<Person> people(300);
        for (int i = 0; i < people.size(); ++i)
            people[i].category = i % 7 == 0 ? QString() : QStringLiteral("c%1").arg(i % 5);
        int sum = 0;
        for (const PeopleCount& count : counted(people, CountBy::Category))
            sum += count.people;
        QCOMPARE(sum, 300);
    }
};

CONVENOR_TEST_CORE(PeopleCountsTest)
#include "PeopleCountsTest.moc"
