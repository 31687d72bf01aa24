// What changed between two versions of the agenda: exactly, in order, and without names in what is stored.
#include "domain/planners/ReleaseContent.h"

#include "domain/Erasure.h"
#include "domain/HelpdeskRecords.h"
#include "domain/planners/AgendaPlanner.h"
#include "domain/Visibility.h"
#include "RoundMaker.h"
#include "TestMain.h"

#include <QRandomGenerator>

using namespace convenor;
using namespace convenor::testing;

class ReleaseContentTest : public QObject
{
    Q_OBJECT

    using Kind = ReleaseChange::Kind;

    RoundMaker m_plan;
    Id m_day = 0;
    Id m_opening = 0;
    Id m_keynote = 0;
    Id m_briefing = 0;
    Id m_alpha = 0;
    Id m_anna = 0;
    Id m_part = 0;
    ReleaseContent m_before;

    ReleaseContent now() const { return contentOf(m_plan.plan, Timing(m_plan.plan)); }
    QList<ReleaseChange> changes() const { return changesBetween(m_before, now()); }
    QStringList lines() const
    {
        QStringList texts;
        const ReleaseWords words = windowWords(m_plan.plan);
        for (const ReleaseChange& change : changes())
            texts.append(changeLine(change, words));
        return texts;
    }
    void edit(Id item, const std::function<void(AgendaItem&)>& change)
    {
        m_plan.edit<AgendaItem>(item, change);
    }

private slots:
    void init()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_plan = RoundMaker();
        m_opening = m_plan.item(QStringLiteral("Opening"), 30);
        m_keynote = m_plan.item(QStringLiteral("Keynote"), 45);
        m_briefing = m_plan.item(QStringLiteral("Briefing"), 15, 0, ItemKind::Internal);
        m_day = m_plan.plan.find<AgendaItem>(m_opening)->day;
        Room room;
        room.name = QStringLiteral("Alpha");
        m_alpha = m_plan.add(room);
        m_anna = m_plan.person(QStringLiteral("Anna"), QStringLiteral("Novak"));
        Assignment part;
        part.person = m_anna;
        part.agendaItem = m_keynote;
        part.role = Role::Keynote;
        m_part = m_plan.add(part);
        m_before = now();
    }

    void sameAgendaHasNoChanges()
    {
        QVERIFY(changes().isEmpty());
        const QString text = contentText(m_before);
        const Result<ReleaseContent> read = contentFromText(text);
        QVERIFY(read);
        QVERIFY(*read == m_before);
        QCOMPARE(contentText(*read), text);
    }

    void namesNobody()
    {
        QVERIFY(!contentText(m_before).contains(QStringLiteral("Novak")));
        QVERIFY(contentText(m_before).contains(QString::number(m_anna)));
    }

    void brokenContentIsRefused()
    {
        const Result<ReleaseContent> read = contentFromText(QStringLiteral("[1"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::WrongFormat);
    }

    void tellsEveryKind()
    {
        edit(m_opening, [](AgendaItem& item) { item.minutes = 60; });
        const int start = Timing(m_plan.plan).find(m_keynote)->start;
        const QList<ReleaseChange> both = changes();
        // The opening is longer; what follows is later.
        QCOMPARE(both.size(), 3);
        QCOMPARE(both[0].kind, Kind::Longer);
        QCOMPARE(both[0].item, m_opening);
        QCOMPARE(both[1].kind, Kind::Moved);
        QCOMPARE(both[1].before->start, start - 30);
        QCOMPARE(both[1].after->start, start);
        QCOMPARE(both[2].item, m_briefing);
    }

    void tellsWords()
    {
        edit(m_keynote, [this](AgendaItem& item) {
            item.title = QStringLiteral("Opening speech");
            item.room = m_alpha;
            item.kind = ItemKind::Panel;
        });
        const int start = Timing(m_plan.plan).find(m_keynote)->start;
        const QString at = clockText(start) + QStringLiteral(" Opening speech: ");
        QCOMPARE(lines(), (QStringList{at + QStringLiteral("New title, Keynote → Opening speech"),
                                       at + QStringLiteral("Other kind, Talk → Panel"),
                                       at + QStringLiteral("Other room, – → Alpha")}));
    }

    void tellsWhatParticipantsRead()
    {
        Helpdesk helpdesk;
        helpdesk.agendaItem = m_keynote;
        const Id desk = m_plan.add(helpdesk);
        m_before = now();
        edit(m_keynote, [](AgendaItem& item) {
            item.link = QStringLiteral("https://example.org/b");
            item.travelMinutes = 20;
            item.groupSize = 12;
            item.abstract = QStringLiteral("What\nnobody knew.");
        });
        m_plan.edit<Helpdesk>(desk, [](Helpdesk& record) { record.changeoverMinutes = 5; });
        const int start = Timing(m_plan.plan).find(m_keynote)->start;
        const QString at = clockText(start) + QStringLiteral(" Keynote: ");
        QCOMPARE(lines(), (QStringList{at + QStringLiteral("Link, – → https://example.org/b"),
                                       at + QStringLiteral("Travel minutes, 0 → 20"),
                                       at + QStringLiteral("People at a time, – → 12"),
                                       at + QStringLiteral("Other description"),
                                       at + QStringLiteral("Minutes between meetings, 0 → 5")}));
        QVERIFY(*contentFromText(contentText(now())) == now());
        m_before = now();
        edit(m_keynote, [](AgendaItem& item) { item.materials = QStringLiteral("Pens"); });
        QCOMPARE(changes().size(), 1);
        QCOMPARE(changes().constFirst().kind, Kind::Description);
    }

    void tellsPeople()
    {
        Person person;
        person.givenName = QStringLiteral("Marek");
        person.familyName = QStringLiteral("Przeor");
        Assignment joining;
        joining.person = m_plan.add(person);
        joining.agendaItem = m_keynote;
        joining.role = Role::Moderator;
        m_plan.add(joining);
        m_plan.edit<Assignment>(m_part, [](Assignment& part) { part.status = AssignmentStatus::Declined; });
        const QList<ReleaseChange> told = changes();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0].kind, Kind::Left);
        QCOMPARE(told[0].person, m_anna);
        QCOMPARE(told[1].kind, Kind::Joined);
        QVERIFY(lines().constLast().endsWith(QStringLiteral("Takes part, Marek Przeor, moderator")));
        m_plan.edit<Assignment>(m_part, [](Assignment& part) {
            part.status = AssignmentStatus::Invited;
            part.role = Role::Speaker;
        });
        QCOMPARE(changes().constFirst().kind, Kind::OtherRole);
    }

    void tellsParkingAndRemoval()
    {
        edit(m_keynote, [](AgendaItem& item) { item.day = 0; });
        QList<ReleaseChange> told = changes();
        QCOMPARE(told.constFirst().kind, Kind::Parked);
        QCOMPARE(told.constFirst().title, QStringLiteral("Keynote"));
        // Back, from a version in which it was parked.
        const ReleaseContent parked = now();
        edit(m_keynote, [this](AgendaItem& item) { item.day = m_day; });
        QCOMPARE(changesBetween(parked, now()).constFirst().kind, Kind::Placed);
        QVERIFY(changes().isEmpty());
        m_plan.apply(removeItems(m_plan.plan, {m_keynote}));
        told = changes();
        QCOMPARE(told.constFirst().kind, Kind::Removed);
        QVERIFY(told.constFirst().before.has_value());
        QVERIFY(!told.constFirst().after.has_value());
    }

    void tellsGroupsAndDays()
    {
        const Id item = m_plan.item(QStringLiteral("Working groups"), 60, 0, ItemKind::Groups);
        const Id round = m_plan.round(item);
        const Id group = m_plan.group(round, QStringLiteral("Skills"));
        m_before = now();
        m_plan.edit<BreakoutGroup>(group, [this](BreakoutGroup& record) {
            record.room = m_alpha;
            record.place = QStringLiteral("Table 7");
        });
        m_plan.edit<Day>(m_day, [](Day& day) { day.date = day.date.addDays(1); });
        m_plan.edit<Room>(m_alpha, [](Room& room) { room.name = QStringLiteral("Beta"); });
        const QList<ReleaseChange> told = changes();
        QCOMPARE(told.size(), 3);
        QCOMPARE(told[0].kind, Kind::DayMoved);
        QCOMPARE(told[1].kind, Kind::GroupRoom);
        QCOMPARE(told[1].textAfter, QStringLiteral("Beta"));
        QCOMPARE(told[2].kind, Kind::GroupPlace);
        QVERIFY(lines()[2].contains(QStringLiteral("Working groups: Skills")));
    }

    // Of what is internal, participants hear nothing; what becomes internal is gone for them.
    void publicChangesOnly()
    {
        edit(m_briefing, [](AgendaItem& item) { item.minutes = 20; });
        QCOMPARE(changes().size(), 1);
        QVERIFY(changesBetween(publicContent(m_before), publicContent(now())).isEmpty());
        edit(m_keynote, [](AgendaItem& item) { item.internal = true; });
        const QList<ReleaseChange> told = changesBetween(publicContent(m_before), publicContent(now()));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().kind, Kind::Removed);
    }

    // After an erasing the version says the same as the agenda: nothing seems to have changed.
    void erasingIsNoChange()
    {
        edit(m_keynote, [](AgendaItem& item) {
            item.title = QStringLiteral("Tea\nwith Anna Novak");
            item.abstract = QStringLiteral("Tea \"at home\"\nwith Anna\nNovak and others.\n\nBring cups.");
        });
        Release release;
        release.name = QStringLiteral("For Anna Novak");
        release.note = QStringLiteral("Sent to Novak, Anna");
        release.content = contentText(now());
        const Id id = m_plan.add(release);
        Erasure erasure({m_anna});
        erasure.learn(m_plan.plan);
        m_plan.apply(erasedRows(m_plan.plan, erasure));
        const Release& erased = *m_plan.plan.find<Release>(id);
        for (const QString& text : {erased.name, erased.note, erased.content})
            QVERIFY2(!text.contains(QStringLiteral("Novak")), qPrintable(text));
        const auto told = changesSince(erased, m_plan.plan, Timing(m_plan.plan), false);
        QVERIFY(told);
        QVERIFY(told->isEmpty());
    }

    // Whatever is done: a version of now has no changes, its text reads back, and something is told exactly
    // when the contents differ.
    void randomAgendas()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            const QList<Id> items{m_opening, m_keynote, m_briefing};
            const Id id = items[random.bounded(3)];
            switch (random.bounded(6)) {
            case 0:
                edit(id, [&](AgendaItem& item) { item.minutes = 5 * random.bounded(1, 20); });
                break;
            case 1:
                edit(id, [&](AgendaItem& item) { item.title = QString::number(random.bounded(5)); });
                break;
            case 2:
                edit(id, [&](AgendaItem& item) { item.room = random.bounded(2) ? m_alpha : 0; });
                break;
            case 3:
                edit(id, [&](AgendaItem& item) { item.day = random.bounded(3) ? m_day : 0; });
                break;
            case 4:
                edit(id, [&](AgendaItem& item) { item.internal = random.bounded(2) != 0; });
                break;
            default:
                edit(id, [&](AgendaItem& item) { item.pinnedStart = 540 + 5 * random.bounded(60); });
            }
            const ReleaseContent content = now();
            QVERIFY(changesBetween(content, content).isEmpty());
            QVERIFY(*contentFromText(contentText(content)) == content);
            if (changes().isEmpty() && !(content == m_before)) {
                // Only what nobody reads may differ: whether it is internal, or what is parked.
                ReleaseContent one = publicContent(content);
                QVERIFY(!(publicContent(m_before) == one) || content.items.size() == m_before.items.size());
            }
            const QString text = changesText(changes(), windowWords(m_plan.plan));
            QCOMPARE(text.isEmpty(), changes().isEmpty());
        }
    }

    void proposesTheNextName()
    {
        QCOMPARE(proposedReleaseName(m_plan.plan), QStringLiteral("Version 1"));
        Release release;
        release.name = QStringLiteral("Draft 4");
        m_plan.add(release);
        QCOMPARE(proposedReleaseName(m_plan.plan), QStringLiteral("Version 5"));
    }
};

CONVENOR_TEST_CORE(ReleaseContentTest)
#include "ReleaseContentTest.moc"
