// The list of what changed since the last version, and of to-dos.
#include "domain/planners/ReleaseContent.h"
#include "HalfDay.h"
#include "SamplePaper.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class ChangesPaperTest : public QObject
{
    Q_OBJECT

    static QString text(Paper paper, const Plan& plan, const QString& audience = {},
                        const QStringList& languages = {})
    {
        PaperOptions options;
        options.audience = audience;
        options.languages = languages;
        const Result<Document> document = makePaper(paper, plan, options);
        return document ? textOf(*document) : QString();
    }
    static void giveOut(Plan& plan)
    {
        Release release;
        release.id = plan.largestId() + 1;
        release.name = QStringLiteral("Version 1");
        release.content = contentText(contentOf(plan, Timing(plan)));
        ChangeSet changes;
        changes.add(release);
        plan = *plan.applied(changes);
    }
    template <typename Record, typename Edit>
    static void edit(Plan& plan, Id id, Edit change)
    {
        Record after = *plan.find<Record>(id);
        change(after);
        ChangeSet changes;
        changes.edit(*plan.find<Record>(id), after);
        plan = *plan.applied(changes);
    }
    // A talk with somebody who speaks at it.
    static const Assignment& anyPart(const Plan& plan)
    {
        for (const Assignment& part : plan.all<Assignment>()) {
            const AgendaItem* item = plan.find<AgendaItem>(part.agendaItem);
            if (item && item->kind == ItemKind::Talk && isPublic(plan, *item))
                return part;
        }
        qFatal("the sample has no talk");
    }

private slots:
    void init() { failOnWarnings(); }

    void nothingMakesNoPaper()
    {
        Plan plan = samplePlan(QStringLiteral("conference"));
        QVERIFY(!makePaper(Paper::Changes, plan, {}));
        giveOut(plan);
        const Result<Document> same = makePaper(Paper::Changes, plan, {});
        QVERIFY(!same);
        QCOMPARE(same.error().kind, ErrorKind::NothingToExport);
    }

    void listsWhatChanged()
    {
        Plan plan = samplePlan(QStringLiteral("conference"));
        giveOut(plan);
        const Assignment part = anyPart(plan);
        const QString title = plan.find<AgendaItem>(part.agendaItem)->title;
        edit<AgendaItem>(plan, part.agendaItem,
                         [](AgendaItem& item) { item.title = QStringLiteral("A better title"); });
        const QString paper = text(Paper::Changes, plan);
        for (const QString& wanted : {QStringLiteral("What changed"), QStringLiteral("Since Version 1"),
                                      QStringLiteral("New title"), QStringLiteral("A better title"), title})
            QVERIFY2(paper.contains(wanted), qPrintable(wanted));
    }

    // Participants do not read of internal items, nor names of who may not be named.
    void obeysTheAudience()
    {
        Plan plan = samplePlan(QStringLiteral("conference"));
        giveOut(plan);
        const Assignment part = anyPart(plan);
        const Person person = *plan.find<Person>(part.person);
        edit<Assignment>(plan, part.id,
                         [](Assignment& record) { record.status = AssignmentStatus::Declined; });
        QVERIFY(text(Paper::Changes, plan).contains(person.familyName));
        edit<Person>(plan, person.id, [](Person& record) { record.listConsent = Consent::No; });
        const QString paper = text(Paper::Changes, plan);
        QVERIFY(!paper.isEmpty());
        QVERIFY(!paper.contains(person.familyName));
        QVERIFY(text(Paper::Changes, plan, QStringLiteral("organisers")).contains(person.familyName));
        edit<AgendaItem>(plan, part.agendaItem, [](AgendaItem& item) { item.internal = true; });
        // It is gone for participants, and was changed for organisers only.
        QVERIFY(text(Paper::Changes, plan).contains(QStringLiteral("Removed")));
    }

    void laysOut()
    {
        Plan plan = samplePlan(QStringLiteral("conference"));
        giveOut(plan);
        for (const Day& day : samplePlan(QStringLiteral("conference")).all<Day>())
            edit<Day>(plan, day.id, [](Day& record) { record.opens += 5; });
        FontSet fonts;
        const std::optional<LaidOutPaper> paper = laidOutPaper(Paper::Changes, plan, {}, fonts);
        QVERIFY(paper);
        QVERIFY(!paper->pages.pages.empty());
    }

    void listsTasks()
    {
        Plan plan = samplePlan(QStringLiteral("conference"));
        QVERIFY(!makePaper(Paper::Tasks, plan, {}));
        Task task;
        task.id = plan.largestId() + 1;
        task.text = QStringLiteral("Order the coach");
        task.owner = anyPart(plan).person;
        task.daysBefore = 14;
        ChangeSet changes;
        changes.add(task);
        plan = *plan.applied(changes);
        const QString paper = text(Paper::Tasks, plan);
        QVERIFY(paper.contains(task.text));
        QVERIFY(paper.contains(plan.find<Person>(task.owner)->familyName));
    }
};

CONVENOR_TEST_CORE(ChangesPaperTest)
#include "ChangesPaperTest.moc"
