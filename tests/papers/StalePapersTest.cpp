// The day of the event: a keynote is cancelled, twelve people do not come, five walk in, a room is lost.
// Which of the papers that hang on the wall are wrong?
#include "documents/papers/PaperProblems.h"
#include "domain/rules/Acknowledged.h"
#include "domain/rules/RuleMemory.h"
#include "SamplePaper.h"
#include "TestMain.h"

#include <QSet>

namespace convenor {
using namespace convenor::testing;

class StalePapersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { convenor::testing::failOnWarnings(); }
    void unchangedPlan_hasNoStalePaper();
    void keynote_changesItsOwnPages();
    void noShows_loseTheirAgendasOnly();
    void walkIns_comeOnOneSupplementAList();
    void lostRoom_changesBothDoors();
    void wholeDay_isTheSumOfItsChanges();
    void changedPages_saySomethingElse_data();
    void changedPages_saySomethingElse();
    void recordingTheChange_makesItFresh();
    void removedPerson_keepsHerRowFree();
    void stop_cancels();
    void problems_nameThePaper();
    void problems_areAcceptedAsTheyAre();

private:
    static constexpr Paper watched[] = {Paper::Agenda,     Paper::RunSheet,   Paper::Personal,
                                        Paper::DoorSigns,  Paper::Signatures, Paper::Badges,
                                        Paper::GroupDoors, Paper::Helpdesk};

    Plan recorded(const Plan& plan, int version);
    Staleness stale(Paper paper, const Plan& plan);
    Plan changed(const std::function<void(ChangeSet&)>& change, const Plan& plan);
    QStringList stalePages(Paper paper, const Plan& plan);

    void cancelKeynote(ChangeSet& changes);
    void loseTwelve(ChangeSet& changes);
    void walkIn(ChangeSet& changes);
    void loseRoom(ChangeSet& changes);

    FontSet m_fonts;
    TextShaper m_shaper{m_fonts};
    Plan m_plan; // everything printed once
    Id m_keynote = 0;
    Id m_keynoteItem = 0;
    QList<Id> m_absent;
    QList<Id> m_late;
    Id m_lost = 0;
    Id m_instead = 0;
    CountingIds m_ids{1'000'000};
};

namespace {
// "door room 9 day 2/1": unit and number.
QString nameOf(const PrintedPage& page)
{
    return QStringLiteral("%1/%2").arg(page.unit).arg(page.number);
}

PrintedPages layOutAll(Paper paper, const Plan& plan, TextShaper& shaper)
{
    const PrintedPages before =
        onPaper(plan, QString::fromLatin1(paperInfo(paper).code), recordedOptions(paper, plan, {}));
    const Result<Document> document = makePaper(paper, plan, {}, before.pages.isEmpty() ? nullptr : &before);
    PageRecorder recorder(plan);
    if (document && !layOut(*document, shaper, {}, recorder))
        qFatal("not laid out");
    return {recorder.pages()};
}

QSet<QString> unitsOf(const QStringList& pages)
{
    QSet<QString> units;
    for (const QString& page : pages)
        units.insert(page.section(u'/', 0, -2).remove(0, 1));
    return units;
}
} // namespace

void StalePapersTest::problems_nameThePaper()
{
    QVERIFY(paperProblems(m_plan, *stalePapers(m_plan)).isEmpty());
    const Plan plan = changed([this](ChangeSet& changes) { loseRoom(changes); }, m_plan);
    const QList<Staleness> stale = *stalePapers(plan);
    const QList<Problem> problems = paperProblems(plan, stale);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.size(), stale.size());
    for (const Problem& problem : problems) {
        QCOMPARE(problem.rule, "stale-paper");
        QCOMPARE(problem.severity, Severity::Warning);
        QVERIFY(problem.text.startsWith(QStringLiteral("What was printed is no longer true: ")));
        QVERIFY2(!problem.text.contains(u'%'), qPrintable(problem.text));
        QVERIFY(plan.find<Printout>(problem.subjects.constFirst().id));
    }
    // Beside those of the rules: errors still come first.
    const Timing timing(plan);
    const QList<Problem> found = findProblems(plan, timing);
    const QList<Problem> all = withFurther(plan, timing, found, problems);
    QCOMPARE(all.size(), found.size() + problems.size());
    QVERIFY(std::is_sorted(all.cbegin(), all.cend(), [](const Problem& a, const Problem& b) {
        return std::pair(a.isAccepted(), a.severity) < std::pair(b.isAccepted(), b.severity);
    }));
}

// What is accepted is what differs now, of this paper only.
void StalePapersTest::problems_areAcceptedAsTheyAre()
{
    const auto problemsOf = [](const Plan& plan) { return paperProblems(plan, *stalePapers(plan)); };
    const Plan once = changed([this](ChangeSet& changes) { cancelKeynote(changes); }, m_plan);
    QList<Problem> problems = problemsOf(once);
    QVERIFY(problems.size() > 1);
    QSet<QString> keys;
    for (Problem& problem : problems) {
        // As when the last print is not found.
        problem.subjects = {{Table::Printout, 0}};
        keys.insert(rules::subjectsText(problem));
    }
    QCOMPARE(keys.size(), problems.size());
    Acknowledgement said;
    said.reason = QStringLiteral("Everybody knows");
    const auto accepted = [&](const Plan& plan) {
        const Timing timing(plan);
        const Schedule schedule(plan, timing);
        QList<Problem> all = problemsOf(plan);
        rules::markAcknowledged({plan, timing, schedule}, all);
        return std::count_if(all.cbegin(), all.cend(), [](const Problem& one) { return one.isAccepted(); });
    };
    const Timing timing(once);
    const Schedule schedule(once, timing);
    ChangeSet changes;
    for (const Problem& problem : problemsOf(once))
        changes.append(rules::acknowledge({once, timing, schedule}, problem, said, m_ids));
    const Plan quiet = *once.applied(changes);
    QCOMPARE(accepted(quiet), problems.size());
    const Plan more = changed([this](ChangeSet& further) { loseRoom(further); }, quiet);
    QVERIFY(accepted(more) < problems.size());
}

// Prints every watched paper.
Plan StalePapersTest::recorded(const Plan& plan, int version)
{
    ChangeSet changes;
    for (const Paper paper : watched) {
        Printout print;
        print.id = m_ids.next();
        print.document = QString::fromLatin1(paperInfo(paper).code);
        print.options = optionsText(recordedOptions(paper, plan, {}));
        print.version = version;
        print.pages = pagesText(layOutAll(paper, plan, m_shaper));
        changes.add(print);
    }
    return *plan.applied(changes);
}

Staleness StalePapersTest::stale(Paper paper, const Plan& plan)
{
    const Result<Staleness> result =
        stalenessOf({paper, recordedOptions(paper, plan, {}), 1, {}}, plan, m_shaper);
    if (!result)
        qFatal("no staleness");
    return *result;
}

// "+" new, "~" changed, "-" to be taken down.
QStringList StalePapersTest::stalePages(Paper paper, const Plan& plan)
{
    const Staleness staleness = stale(paper, plan);
    QStringList names;
    for (const PageToPrint& page : staleness.added)
        names.append(u'+' + nameOf(page.page));
    for (const PageToPrint& page : staleness.changed)
        names.append(u'~' + nameOf(page.page));
    for (const PrintedPage& page : staleness.gone)
        names.append(u'-' + nameOf(page));
    for (const Id person : staleness.people)
        names.append(QStringLiteral("~person %1/1").arg(person));
    names.sort();
    return names;
}

Plan StalePapersTest::changed(const std::function<void(ChangeSet&)>& change, const Plan& plan)
{
    ChangeSet changes;
    change(changes);
    const Result<Plan> next = plan.applied(changes);
    if (!next)
        qFatal("refused: %s", qPrintable(next.error().subject));
    return *next;
}

void StalePapersTest::initTestCase()
{
    const Plan& plan = samplePlan(QStringLiteral("conference"));
    QSet<Id> busy;
    for (const Assignment& assignment : plan.all<Assignment>()) {
        busy.insert(assignment.person);
        const AgendaItem* item = plan.find<AgendaItem>(assignment.agendaItem);
        if (item->title.startsWith(QStringLiteral("Opening dialogue")) && m_keynote == 0) {
            m_keynote = assignment.person;
            m_keynoteItem = item->id;
        }
    }
    for (const GroupMembership& membership : plan.all<GroupMembership>())
        busy.insert(membership.person);
    for (const Booking& booking : plan.all<Booking>())
        busy.insert(booking.person);
    for (const Person& person : plan.all<Person>()) {
        if (person.status == PersonStatus::Confirmed && !busy.contains(person.id) && m_absent.size() < 12)
            m_absent.append(person.id);
    }
    for (const Room& room : plan.all<Room>()) {
        if (room.name == u"Studio 4")
            m_lost = room.id;
        if (room.name == u"Gallery")
            m_instead = room.id;
    }
    QVERIFY(m_keynote && m_absent.size() == 12 && m_lost && m_instead);
    m_plan = recorded(plan, 1);
}

void StalePapersTest::cancelKeynote(ChangeSet& changes)
{
    for (const Assignment& assignment : m_plan.all<Assignment>()) {
        if (assignment.person != m_keynote)
            continue;
        Assignment declined = assignment;
        declined.status = AssignmentStatus::Declined;
        changes.edit(assignment, declined);
    }
}

void StalePapersTest::loseTwelve(ChangeSet& changes)
{
    for (const Id id : std::as_const(m_absent)) {
        Person person = *m_plan.find<Person>(id);
        // Half of them wrote before, the others just did not come.
        person.status = changes.size() % 2 == 0 ? PersonStatus::Cancelled : PersonStatus::NoShow;
        changes.edit(*m_plan.find<Person>(id), person);
    }
}

void StalePapersTest::walkIn(ChangeSet& changes)
{
    m_late.clear();
    for (int i = 0; i < 5; ++i) {
        Person person;
        person.id = m_ids.next();
        person.familyName = QStringLiteral("Aaronson %1").arg(i);
        person.givenName = QStringLiteral("Wendy");
        person.status = PersonStatus::Registered;
        m_late.append(person.id);
        changes.add(person);
    }
}

void StalePapersTest::loseRoom(ChangeSet& changes)
{
    for (const AgendaItem& item : m_plan.all<AgendaItem>()) {
        if (item.room != m_lost)
            continue;
        AgendaItem moved = item;
        moved.room = m_instead;
        changes.edit(item, moved);
    }
    for (const BreakoutGroup& group : m_plan.all<BreakoutGroup>()) {
        if (group.room != m_lost)
            continue;
        BreakoutGroup moved = group;
        moved.room = m_instead;
        changes.edit(group, moved);
    }
}

void StalePapersTest::unchangedPlan_hasNoStalePaper()
{
    QCOMPARE(recordedPapers(m_plan).size(), qsizetype(std::size(watched)));
    const Result<QList<Staleness>> stale = stalePapers(m_plan);
    QVERIFY(stale);
    QStringList names;
    for (const Staleness& staleness : *stale)
        names.append(QString::fromLatin1(paperInfo(staleness.paper.paper).code));
    QCOMPARE(names, QStringList());
    // What stands on no paper changes none.
    const Plan noted = changed(
        [this](ChangeSet& changes) {
            Person person = *m_plan.find<Person>(m_absent.first());
            person.phone = QStringLiteral("+32 2 000");
            changes.edit(*m_plan.find<Person>(person.id), person);
        },
        m_plan);
    QVERIFY(stalePapers(noted)->isEmpty());
}

void StalePapersTest::keynote_changesItsOwnPages()
{
    const Plan plan = changed([this](ChangeSet& changes) { cancelKeynote(changes); }, m_plan);
    const PrintedPages agenda = layOutAll(Paper::Agenda, plan, m_shaper);
    // The page with the item, and those after it on which something moved; the next day stands as it did.
    const QStringList pages = stalePages(Paper::Agenda, plan);
    QVERIFY(!pages.isEmpty() && pages.size() < agenda.pages.size());
    QVERIFY(pages.contains(QStringLiteral("~/1")));
    QVERIFY(!pages.contains(QStringLiteral("~/%1").arg(agenda.pages.size())));
    QCOMPARE(stalePages(Paper::Personal, plan), QStringList{QStringLiteral("~person %1/1").arg(m_keynote)});
    // The badge says "SP Speaker" no more.
    QCOMPARE(stalePages(Paper::Badges, plan), QStringList{QStringLiteral("~person %1/1").arg(m_keynote)});
    for (const Paper paper : {Paper::Signatures, Paper::GroupDoors, Paper::Helpdesk})
        QCOMPARE(stalePages(paper, plan), QStringList());
}

void StalePapersTest::noShows_loseTheirAgendasOnly()
{
    const Plan plan = changed([this](ChangeSet& changes) { loseTwelve(changes); }, m_plan);
    QStringList cancelled;
    for (const Id id : std::as_const(m_absent)) {
        if (plan.find<Person>(id)->status == PersonStatus::Cancelled)
            cancelled.append(QStringLiteral("-person %1/1").arg(id));
    }
    cancelled.sort();
    QCOMPARE(cancelled.size(), 6);
    QCOMPARE(stalePages(Paper::Personal, plan), cancelled);
    // Their rows on the list and their badges stay: nobody signs, nobody takes them.
    for (const Paper paper : watched) {
        if (paper != Paper::Personal)
            QCOMPARE(stalePages(paper, plan), QStringList());
    }
}

void StalePapersTest::walkIns_comeOnOneSupplementAList()
{
    const Plan plan = changed([this](ChangeSet& changes) { walkIn(changes); }, m_plan);
    const Staleness signatures = stale(Paper::Signatures, plan);
    QVERIFY(signatures.changed.isEmpty() && signatures.gone.isEmpty());
    QCOMPARE(signatures.added.size(), plan.all<Day>().size());
    for (const PageToPrint& page : signatures.added) {
        QVERIFY(page.page.unit.endsWith(QStringLiteral(" supplement 1")));
        QList<Id> people;
        for (const PrintedSubject& subject : page.page.subjects)
            people.append(subject.id);
        QCOMPARE(people, m_late);
    }
    QCOMPARE(stale(Paper::Badges, plan).people, m_late);
    QStringList agendas;
    for (const Id id : std::as_const(m_late))
        agendas.append(QStringLiteral("+person %1/1").arg(id));
    QCOMPARE(stalePages(Paper::Personal, plan), agendas);
    for (const Paper paper :
         {Paper::Agenda, Paper::RunSheet, Paper::DoorSigns, Paper::GroupDoors, Paper::Helpdesk})
        QCOMPARE(stalePages(paper, plan), QStringList());
}

void StalePapersTest::lostRoom_changesBothDoors()
{
    const Plan plan = changed([this](ChangeSet& changes) { loseRoom(changes); }, m_plan);
    const QStringList doors = stalePages(Paper::DoorSigns, plan);
    const QSet<QString> units = unitsOf(doors);
    QVERIFY(!doors.isEmpty());
    for (const QString& unit : units) {
        const bool ofThese = unit.contains(QStringLiteral("room %1 ").arg(m_lost)) ||
                             unit.contains(QStringLiteral("room %1 ").arg(m_instead));
        QVERIFY2(ofThese, qPrintable(unit));
    }
    // Nothing is on behind the lost door any more: all its signs come down.
    for (const QString& page : doors)
        QCOMPARE(page.startsWith(u'-'), page.contains(QStringLiteral("room %1 ").arg(m_lost)));
    QVERIFY(!stalePages(Paper::Agenda, plan).isEmpty());
    QVERIFY(!stalePages(Paper::RunSheet, plan).isEmpty());
    QCOMPARE(stalePages(Paper::Signatures, plan), QStringList());
    QCOMPARE(stalePages(Paper::Badges, plan), QStringList());
    QCOMPARE(stalePages(Paper::Helpdesk, plan), QStringList());
}

void StalePapersTest::wholeDay_isTheSumOfItsChanges()
{
    const Plan plan = changed(
        [this](ChangeSet& changes) {
            cancelKeynote(changes);
            loseTwelve(changes);
            walkIn(changes);
            loseRoom(changes);
        },
        m_plan);
    QCOMPARE(stale(Paper::Signatures, plan).added.size(), 2);
    QList<Id> badges = m_late;
    badges.prepend(m_keynote);
    QList<Id> found = stale(Paper::Badges, plan).people;
    std::sort(found.begin(), found.end());
    std::sort(badges.begin(), badges.end());
    QCOMPARE(found, badges);
    QCOMPARE(stalePages(Paper::Helpdesk, plan), QStringList());
    QCOMPARE(stale(Paper::Personal, plan).added.size(), 5);
    QCOMPARE(stale(Paper::Personal, plan).gone.size(), 6);
    const Result<QList<Staleness>> all = stalePapers(plan);
    QVERIFY(all);
    for (const Staleness& staleness : *all) {
        QVERIFY(staleness.paper.paper != Paper::Helpdesk);
        QCOMPARE(staleness.paper.version, 1);
    }
}

void StalePapersTest::changedPages_saySomethingElse_data()
{
    QTest::addColumn<int>("paper");
    for (const Paper paper : watched) {
        if (paper != Paper::Badges)
            QTest::newRow(paperInfo(paper).code) << int(paper);
    }
}

// The hashes against the pages themselves.
void StalePapersTest::changedPages_saySomethingElse()
{
    QFETCH(int, paper);
    const auto pagesOf = [&](const Plan& plan) {
        const PrintedPages before = onPaper(plan, QString::fromLatin1(paperInfo(Paper(paper)).code),
                                            recordedOptions(Paper(paper), plan, {}));
        const Result<Pages> pages = layOut(*makePaper(Paper(paper), plan, {}, &before), m_shaper);
        QHash<QString, QString> texts;
        for (const Page& page : pages->pages) {
            QString& text = texts[QStringLiteral("%1/%2").arg(page.unit).arg(page.number)];
            for (const std::vector<TextPiece>* pieces : {&page.pieces, &page.foot}) {
                for (const TextPiece& piece : *pieces)
                    text += QStringLiteral("%1 %2 %3\n")
                                .arg(piece.text)
                                .arg(qRound(piece.position.x()))
                                .arg(qRound(piece.position.y()));
            }
        }
        return texts;
    };
    const Plan plan = changed(
        [this](ChangeSet& changes) {
            cancelKeynote(changes);
            walkIn(changes);
            loseRoom(changes);
        },
        m_plan);
    const QHash<QString, QString> before = pagesOf(m_plan);
    const QHash<QString, QString> after = pagesOf(plan);
    QStringList expected;
    for (auto page = after.begin(); page != after.end(); ++page) {
        if (!before.contains(page.key()))
            expected.append(u'+' + page.key());
        else if (before.value(page.key()) != page.value())
            expected.append(u'~' + page.key());
    }
    for (auto page = before.begin(); page != before.end(); ++page) {
        if (!after.contains(page.key()))
            expected.append(u'-' + page.key());
    }
    expected.sort();
    QCOMPARE(stalePages(Paper(paper), plan), expected);
}

void StalePapersTest::recordingTheChange_makesItFresh()
{
    const Plan plan = changed(
        [this](ChangeSet& changes) {
            walkIn(changes);
            loseRoom(changes);
        },
        m_plan);
    ChangeSet prints;
    for (const Paper paper : watched) {
        const Staleness staleness = stale(paper, plan);
        PrintedPages pages;
        pages.whole = false;
        for (const QList<PageToPrint>& list : {staleness.changed, staleness.added}) {
            for (const PageToPrint& page : list)
                pages.pages.append(page.page);
        }
        for (const PrintedPage& page : staleness.gone)
            pages.takenDown.append({page.unit, page.number});
        if (!staleness.people.isEmpty()) {
            const PrintedPages before = onPaper(plan, QStringLiteral("badges"), staleness.paper.options);
            PaperOptions options = staleness.paper.options;
            options.only = staleness.people;
            PageRecorder recorder(plan);
            QVERIFY(layOut(*makePaper(paper, plan, options, &before), m_shaper, {}, recorder));
            QCOMPARE(recorder.pages().size(), 1);
            pages.pages = recorder.pages();
        }
        Printout print;
        print.id = m_ids.next();
        print.document = QString::fromLatin1(paperInfo(paper).code);
        print.options = optionsText(staleness.paper.options);
        print.version = 2;
        print.pages = pagesText(pages);
        prints.add(print);
    }
    const Plan after = *plan.applied(prints);
    QVERIFY(stalePapers(after)->isEmpty());
    QCOMPARE(nextVersion(Paper::Badges, after, {}), 3);
}

void StalePapersTest::removedPerson_keepsHerRowFree()
{
    const Id gone = m_absent.first();
    const Plan plan = changed(
        [&](ChangeSet& changes) {
            for (const Attendance& attendance : m_plan.all<Attendance>()) {
                if (attendance.person == gone)
                    changes.remove(attendance);
            }
            changes.remove(*m_plan.find<Person>(gone));
        },
        m_plan);
    const Staleness staleness = stale(Paper::Signatures, plan);
    QVERIFY(staleness.added.isEmpty() && staleness.gone.isEmpty());
    // One page a day says her name no more; the rows below stay where they are.
    QCOMPARE(staleness.changed.size(), plan.all<Day>().size());
    for (const PageToPrint& page : staleness.changed) {
        const PrintedPages now{{page.page}};
        QVERIFY(now.contains(gone));
    }
}

void StalePapersTest::stop_cancels()
{
    std::stop_source source;
    source.request_stop();
    const Result<QList<Staleness>> result = stalePapers(m_plan, source.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}
} // namespace convenor

CONVENOR_TEST(convenor::StalePapersTest)
#include "StalePapersTest.moc"
