// Gestures on rounds and seats: names of steps, sentences, nothing when nothing changes, undo.
#include "editing/groups/GroupEdits.h"

#include "editing/AttendanceEdits.h"
#include "editing/GroupsPlan.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

class GroupEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRoundIsMadeAndRemoved();
    void peopleAreSeatedSwappedAndUnassigned();
    void whoSitsThereAlreadyIsNoStep();
    void aFullGroupIsSaid();
    void brokenPairsAreSaidOnce();
    void leadersDoNotMove();
    void whoJoinsAtTheDoorIsSaid();
    void pinsAreToggled();
    void wishesAndPairsAreSaid();
    void groupsAndRoundsAreEdited();
    void unknownRowsAreRefused();

private:
    GroupEdits edits() { return GroupEdits(*m_plan->editor); }
    const Plan& plan() const { return m_plan->plan(); }
    // The sentence; the step's label must be `label`, or there must be none.
    QString said(const Result<QString>& result)
    {
        if (!result)
            qFatal("refused: %s", qPrintable(result.error().detail));
        return *result;
    }
    QString lastLabel() const { return m_plan->editor->history().constLast().label; }
    Id group(int number) const { return m_plan->groups[0][number]; }
    Id round() const { return m_plan->rounds[0]; }
    Id person(int number) const { return m_plan->people[number]; }

    std::unique_ptr<GroupsPlan> m_plan;
};

void GroupEditsTest::init()
{
    failOnWarnings();
    m_plan = std::make_unique<GroupsPlan>(GroupsShape{.people = 6, .groups = 3, .capacity = 2});
}

void GroupEditsTest::aRoundIsMadeAndRemoved()
{
    const Plan before = plan();
    const Id item = plan().find<BreakoutRound>(round())->agendaItem;
    Id made = 0;
    RoundWish wish;
    wish.item = item;
    wish.topics = {u"Skills"_s, u"Land"_s};
    QCOMPARE(said(edits().addRound(wish, &made)), u"Made 2 group(s) for “Working groups 1”."_s);
    QVERIFY(plan().find<BreakoutRound>(made));
    QCOMPARE(groupsOfRound(plan(), made).size(), 2);
    QCOMPARE(m_plan->editor->undoLabel(), u"Made 2 group(s) for “Working groups 1”"_s);
    QVERIFY(m_plan->editor->undo().ok());
    QVERIFY(plan() == before);
    QVERIFY(m_plan->editor->redo().ok());
    QVERIFY(said(edits().removeRound(made)).startsWith(u"Removed the round"_s));
    QVERIFY(!plan().find<BreakoutRound>(made));
    // Nothing is wanted: no step.
    const qint64 revision = m_plan->editor->revision();
    RoundWish nothing;
    nothing.item = item;
    QVERIFY(!said(edits().addRound(nothing)).isEmpty());
    QCOMPARE(m_plan->editor->revision(), revision);
}

void GroupEditsTest::peopleAreSeatedSwappedAndUnassigned()
{
    QCOMPARE(said(edits().seat({person(0)}, group(0))),
             u"Moved Given0 Family0 to “Topic 0 of 0” (1 of 2)."_s);
    QCOMPARE(lastLabel(), u"Moved Given0 Family0 to “Topic 0 of 0”"_s);
    QCOMPARE(said(edits().seat({person(1), person(2)}, group(1))),
             u"Moved 2 people to “Topic 1 of 0” (2 of 2)."_s);
    QCOMPARE(said(edits().swap(person(0), person(1), round())),
             u"Swapped Given0 Family0 and Given1 Family1."_s);
    QCOMPARE(groupOf(plan(), round(), person(0)), group(1));
    QCOMPARE(groupOf(plan(), round(), person(1)), group(0));
    QCOMPARE(said(edits().unassign({person(0)}, round())), u"Given0 Family0: seat given up."_s);
    QCOMPARE(groupOf(plan(), round(), person(0)), Id(0));
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_plan->editor->undo().ok());
    QVERIFY(plan().all<GroupMembership>().isEmpty());
}

void GroupEditsTest::whoSitsThereAlreadyIsNoStep()
{
    said(edits().seat({person(0), person(1)}, group(0)));
    const qint64 revision = m_plan->editor->revision();
    QCOMPARE(said(edits().seat({person(0)}, group(0))), u"Given0 Family0 sits in “Topic 0 of 0” already."_s);
    QCOMPARE(said(edits().swap(person(0), person(1), round())),
             u"Given0 Family0 and Given1 Family1 sit in one group: there is nothing to swap."_s);
    QCOMPARE(said(edits().swap(person(4), person(5), round())),
             u"Given4 Family4 and Given5 Family5 have no seat: there is nothing to swap."_s);
    QVERIFY(said(edits().unassign({person(4)}, round())).contains(u"no seat"_s));
    const BreakoutGroup same = *plan().find<BreakoutGroup>(group(0));
    QVERIFY(said(edits().edit(same, same)).contains(u"stays as it is"_s));
    QCOMPARE(m_plan->editor->revision(), revision);
}

void GroupEditsTest::aFullGroupIsSaid()
{
    said(edits().seat({person(0), person(1)}, group(0)));
    const QString sentence = said(edits().seat({person(2)}, group(0)));
    QVERIFY2(sentence.contains(u"“Topic 0 of 0” now holds 3 of 2 people."_s), qPrintable(sentence));
    const BreakoutGroup before = *plan().find<BreakoutGroup>(group(0));
    BreakoutGroup after = before;
    after.capacity = 1;
    QVERIFY(said(edits().edit(before, after)).contains(u"now holds 3 of 1 people"_s));
}

void GroupEditsTest::brokenPairsAreSaidOnce()
{
    QCOMPARE(said(edits().setPair(person(0), person(1), PairKind::Apart)),
             u"Given0 Family0 and Given1 Family1: apart."_s);
    said(edits().seat({person(0)}, group(0)));
    const QString sentence = said(edits().seat({person(1)}, group(0)));
    QVERIFY2(sentence.contains(u"are to be apart"_s), qPrintable(sentence));
    // What was broken before is not said again.
    QCOMPARE(said(edits().setPair(person(0), person(1), PairKind::Together)),
             u"Given0 Family0 and Given1 Family1: together. They are not apart any more."_s);
    said(edits().seat({person(1)}, group(1)));
    QVERIFY(!said(edits().seat({person(1)}, group(2))).contains(u"together"_s));
}

void GroupEditsTest::leadersDoNotMove()
{
    QCOMPARE(said(edits().setLead(group(0), GroupLead::Moderator, person(3))),
             u"Given3 Family3 moderates “Topic 0 of 0”."_s);
    const qint64 revision = m_plan->editor->revision();
    const QString why = said(edits().seat({person(3)}, group(1)));
    QVERIFY2(!why.isEmpty() && why == whyNotMoved(plan(), round(), person(3)), qPrintable(why));
    QCOMPARE(m_plan->editor->revision(), revision);
    m_plan->edit<BreakoutGroup>(group(2), [this](BreakoutGroup& one) { one.moderator = person(4); });
    QCOMPARE(said(edits().togglePinned({person(4)}, round())),
             u"Given4 Family4: whoever leads a group stays in it without a pin."_s);
    QCOMPARE(said(edits().setLead(group(0), GroupLead::Moderator, 0)), u"No moderator for “Topic 0 of 0”."_s);
}

void GroupEditsTest::whoJoinsAtTheDoorIsSaid()
{
    AttendanceEdits door(*m_plan->editor);
    m_plan->edit<BreakoutGroup>(group(1), [](BreakoutGroup& one) { one.topic.clear(); });
    QVERIFY2(said(door.joinGroup(person(0), group(1))).endsWith(u": in group “Group 2”."_s),
             qPrintable(said(door.joinGroup(person(0), group(1)))));
    // Who leads another group stays there, and that is said.
    said(edits().setLead(group(0), GroupLead::Moderator, person(3)));
    const qint64 revision = m_plan->editor->revision();
    QCOMPARE(said(door.joinGroup(person(3), group(1))), whyNotMoved(plan(), round(), person(3)));
    QCOMPARE(m_plan->editor->revision(), revision);
}

void GroupEditsTest::pinsAreToggled()
{
    said(edits().seat({person(0), person(1)}, group(0)));
    const auto pinned = [this] {
        int count = 0;
        for (const GroupMembership& row : plan().all<GroupMembership>())
            count += row.pinned;
        return count;
    };
    QVERIFY(said(edits().togglePinned({person(0)}, round())).startsWith(u"Pinned Given0"_s));
    QCOMPARE(pinned(), 1);
    said(edits().togglePinned({person(0), person(1)}, round()));
    QCOMPARE(pinned(), 2);
    QVERIFY(said(edits().togglePinned({person(0), person(1)}, round())).startsWith(u"Let 2 people go"_s));
    QCOMPARE(pinned(), 0);
    const qint64 revision = m_plan->editor->revision();
    QVERIFY(said(edits().togglePinned({person(5)}, round())).contains(u"no seat"_s));
    QCOMPARE(m_plan->editor->revision(), revision);
}

void GroupEditsTest::wishesAndPairsAreSaid()
{
    QCOMPARE(said(edits().setWishes(person(0), round(), {group(2), group(0)})),
             u"Given0 Family0: 2 wish(es)."_s);
    QCOMPARE(wishesOf(plan(), person(0), round()), (QList<Id>{group(2), group(0)}));
    QVERIFY(said(edits().setWishes(person(0), round(), {group(2), group(0)})).contains(u"as before"_s));
    QCOMPARE(said(edits().setWishes(person(0), round(), {})), u"Given0 Family0: no wishes."_s);
    QVERIFY(said(edits().setPair(person(0), person(0), PairKind::Apart)).contains(u"two people"_s));
    QVERIFY(plan().all<PairRule>().isEmpty());
}

void GroupEditsTest::groupsAndRoundsAreEdited()
{
    const Id added = [this] {
        said(edits().addGroup(round(), u"Skills"_s));
        return groupsOfRound(plan(), round()).constLast();
    }();
    const auto change = [this](Id id, auto edit) {
        const BreakoutGroup before = *plan().find<BreakoutGroup>(id);
        BreakoutGroup after = before;
        edit(after);
        return said(edits().edit(before, after, u"key"_s));
    };
    QCOMPARE(change(added, [](BreakoutGroup& one) { one.topic = u"Talent"_s; }),
             u"“Skills” is now “Talent”."_s);
    QCOMPARE(change(added, [](BreakoutGroup& one) { one.capacity = 9; }), u"“Talent” has 9 place(s)."_s);
    QCOMPARE(change(added, [](BreakoutGroup& one) { one.place = u"Table 7"_s; }),
             u"“Talent” is at Table 7."_s);
    // One key: one step.
    QVERIFY(m_plan->editor->undo().ok());
    QCOMPARE(plan().find<BreakoutGroup>(added)->topic, u"Skills"_s);
    BreakoutRound after = *plan().find<BreakoutRound>(round());
    after.sizeTolerance = 2;
    QVERIFY(said(edits().edit(*plan().find<BreakoutRound>(round()), after)).contains(u"2"_s));
    QVERIFY(said(edits().removeGroup(added)).startsWith(u"Removed the group “Skills”"_s));
}

void GroupEditsTest::unknownRowsAreRefused()
{
    constexpr Id nothing = 4711;
    const qint64 revision = m_plan->editor->revision();
    QVERIFY(!edits().seat({person(0)}, nothing).ok());
    QVERIFY(!edits().removeRound(nothing).ok());
    QVERIFY(!edits().removeGroup(nothing).ok());
    QVERIFY(!edits().setPair(person(0), nothing, PairKind::Apart).ok());
    QVERIFY(!edits().setLead(group(0), GroupLead::Moderator, nothing).ok());
    QCOMPARE(m_plan->editor->revision(), revision);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::GroupEditsTest)
#include "GroupEditsTest.moc"
