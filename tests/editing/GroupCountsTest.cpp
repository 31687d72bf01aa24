// One answer everywhere to who sits in a group, and where a leader of two tables sits.
#include "domain/RoundMaker.h"
#include "editing/groups/Division.h"
#include "editing/groups/GroupWords.h"
#include "editing/groups/LostRoom.h"
#include "TestMain.h"

namespace convenor {
using namespace testing;

class GroupCountsTest : public QObject
{
    Q_OBJECT

    RoundMaker m_maker;
    QList<Id> m_people;
    Id m_item = 0;
    Id m_round = 0;
    Id m_water = 0;
    Id m_soil = 0;

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = RoundMaker();
        m_people = m_maker.crowd(6);
        m_item = m_maker.item(QStringLiteral("Groups"), 60, 0, ItemKind::Market);
        m_round = m_maker.round(m_item);
        m_water = m_maker.group(m_round, QStringLiteral("Water"));
        m_soil = m_maker.group(m_round, QStringLiteral("Soil"));
        for (int i = 0; i < 6; ++i)
            m_maker.seat(m_people[i], i < 3 ? m_water : m_soil);
    }

    void whoCancelledIsCountedNowhere()
    {
        m_maker.cancel(m_people[0]);
        m_maker.edit<Person>(m_people[1], [](Person& person) { person.status = PersonStatus::Waiting; });
        m_maker.cancel(m_people[3]);
        m_maker.lead(m_soil, &BreakoutGroup::moderator, m_people[3]); // whoever leads counts till replaced
        QCOMPARE(sizeOfGroup(m_maker.plan, m_water), 1);
        QCOMPARE(sizeOfGroup(m_maker.plan, m_soil), 3);
        QCOMPARE(seatsOfRound(m_maker.plan, m_round), 4);
        const Id second = m_maker.group(m_maker.round(m_item));
        for (const Id person : std::as_const(m_people))
            m_maker.seat(person, second);
        const QList<RoundComparison> compared = compareRounds(m_maker.plan);
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared.constFirst().people, 3); // P3 does not lead there
        QCOMPARE(compared.constFirst().pairsAgain, 1);
    }

    void theItemsRoomIsTheirs()
    {
        const Id hall = m_maker.room(QStringLiteral("Hall"), 10);
        m_maker.putIn(m_item, hall);
        const LostGroups lost = groupsInRoom(m_maker.plan, {m_round}, hall);
        QCOMPARE(lost.groups, (QList<Id>{m_water, m_soil}));
        QCOMPARE(lost.people, 6);
        QCOMPARE(sizeText(m_maker.plan, m_water), QStringLiteral("3")); // they share it
        m_maker.edit<BreakoutGroup>(
            m_soil, [&](BreakoutGroup& group) { group.room = m_maker.room(QStringLiteral("Attic")); });
        QCOMPARE(sizeText(m_maker.plan, m_water), QStringLiteral("3 of 10"));
    }

    void aLeaderOfTwoTablesSitsAtTheFirst()
    {
        m_maker.lead(m_water, &BreakoutGroup::rapporteur, m_people[0]);
        m_maker.lead(m_soil, &BreakoutGroup::moderator, m_people[0]);
        const GroupCase given = groupCase(m_maker.plan, {m_round});
        QCOMPARE(given.seats[0][std::size_t(given.personIndex(m_people[0]))], 0);
        QCOMPARE(sizeOfGroup(m_maker.plan, m_water), 3);
        QCOMPARE(sizeOfGroup(m_maker.plan, m_soil), 3);
        QCOMPARE(groupRanges(m_maker.plan, m_round, 6), QList<GroupRange>(2, GroupRange{3, 3}));
    }
};
} // namespace convenor

CONVENOR_TEST_CORE(convenor::GroupCountsTest)
#include "GroupCountsTest.moc"
