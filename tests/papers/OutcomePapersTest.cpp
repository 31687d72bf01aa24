#include "documents/MarkdownWriter.h"
#include "documents/papers/EvidenceParts.h"
#include "documents/papers/PrintedPages.h"
#include "domain/planners/OutcomePlanner.h"
#include "domain/planners/SheetRegister.h"
#include "HalfDay.h"
#include "TestMain.h"

#include <QBuffer>

using namespace convenor;
using namespace convenor::testing;

// Outcomes, rapporteurs' sheets and the report: what stands on them, and for whom.
class OutcomePapersTest : public QObject
{
    Q_OBJECT

    static QString text(Paper paper, const Plan& plan, const QString& audience = {})
    {
        PaperOptions options;
        options.audience = audience;
        const Result<Document> document = makePaper(paper, plan, options);
        return document ? textOf(*document) : QString();
    }
    static QString markdown(const Document& document)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!writeMarkdown(document, buffer))
            return {};
        return QString::fromUtf8(bytes);
    }
    static TypedOutcome typed(OutcomeKind kind, const QString& text, const QString& person = {},
                              QDate due = {})
    {
        return {kind, text, person, {}, due, {}, false};
    }
    static void add(HalfDay& plan, const OutcomeSubject& subject, const TypedOutcome& outcome)
    {
        plan.apply(addOutcome(plan.plan, subject, outcome, plan.ids));
    }

private slots:
    void init() { failOnWarnings(); }

    void nothingMakesNoPaper()
    {
        const HalfDay plan;
        const Result<Document> outcomes = makePaper(Paper::Outcomes, plan.plan, {});
        QVERIFY(!outcomes);
        QCOMPARE(outcomes.error().kind, ErrorKind::NothingToExport);
        QVERIFY(!makePaper(Paper::Rapporteur, plan.plan, {}));
        QVERIFY(makePaper(Paper::Report, plan.plan, {}).ok()); // it has an agenda and people
        QVERIFY(!makePaper(Paper::Report, PlanMaker().plan, {}));
    }

    void everyGroupHasItsSheet()
    {
        HalfDay plan;
        const Id round = plan.addRound(plan.groups);
        const Id skills =
            plan.addGroup(round, QStringLiteral("Skills"), plan.main, QStringLiteral("Table 1"));
        plan.addGroup(round, {}, plan.main);
        plan.edit<BreakoutGroup>(skills, [&](BreakoutGroup& group) { group.rapporteur = plan.bianca; });
        plan.assign(plan.antonio, plan.keynote, Role::Rapporteur);
        const Result<Document> document = makePaper(Paper::Rapporteur, plan.plan, {});
        QVERIFY(document.ok());
        QCOMPARE(document->root.children.size(), std::size_t(3)); // two groups and the keynote
        const QString all = textOf(*document);
        for (const char* part : {"Skills", "Table 1", "Bianca Muntean", "Antonio Novo Guerrero", "Group 2",
                                 "Actions: who does what until when?"})
            QVERIFY2(all.contains(QLatin1String(part)), part);
    }

    void aReportWithoutRecordedAttendanceCountsNobodyWhoCame()
    {
        HalfDay plan;
        const QString before = text(Paper::Report, plan.plan);
        QVERIFY(before.contains(QStringLiteral("Who came was not recorded.")));
        QVERIFY(!before.contains(QStringLiteral("Came")));
        Attendance came;
        came.person = plan.bianca;
        came.day = plan.lastDay;
        came.state = AttendanceState::Present;
        plan.add(came);
        QVERIFY(text(Paper::Report, plan.plan).contains(QStringLiteral("Came")));
    }

    // A heading is never the last line of a page.
    void theKindsOfTheReportAreHeadings()
    {
        HalfDay plan;
        add(plan, {plan.keynote}, typed(OutcomeKind::Action, QStringLiteral("Write to all")));
        const Result<Document> document = makePaper(Paper::Report, plan.plan, {});
        QVERIFY(document.ok());
        QVERIFY2(markdown(*document).contains(QStringLiteral("\n#### Actions\n")),
                 qPrintable(markdown(*document)));
    }

    void theReportSaysWhatCame()
    {
        HalfDay plan;
        const Id round = plan.addRound(plan.groups);
        const Id group = plan.addGroup(round, QStringLiteral("Skills"), plan.main);
        add(plan, {0, group, 0},
            typed(OutcomeKind::Action, QStringLiteral("Zip the slides"), QStringLiteral("Marek Przeor"),
                  QDate(2027, 1, 15)));
        add(plan, {plan.keynote, 0, 0}, typed(OutcomeKind::Lesson, QStringLiteral("Trust <b>first</b>")));
        add(plan, {}, typed(OutcomeKind::Action, QStringLiteral("Nobody does it")));
        add(plan, {},
            typed(OutcomeKind::Action, QStringLiteral("Ask around"), QStringLiteral("Bianca Muntean")));
        Attendance came;
        came.person = plan.marek;
        came.day = plan.lastDay;
        came.state = AttendanceState::Present;
        plan.add(came);
        const QString report = text(Paper::Report, plan.plan);
        for (const char* part : {"4 people had registered.", "1 person came.", "Trust <b>first</b>",
                                 "15 January 2027", "Group 1: Skills", "Who does what until when"})
            QVERIFY2(report.contains(QLatin1String(part)), part);
        // By owner, what nobody has taken on last.
        const qsizetype actions = report.indexOf(QStringLiteral("Who does what until when"));
        const qsizetype bianca = report.indexOf(QStringLiteral("Ask around"), actions);
        const qsizetype marek = report.indexOf(QStringLiteral("Zip the slides"), actions);
        const qsizetype nobody = report.indexOf(QStringLiteral("Nobody does it"), actions);
        QVERIFY(0 < bianca && bianca < marek && marek < nobody);
    }

    void whoRefusedIsNotNamed()
    {
        HalfDay plan;
        add(plan, {},
            typed(OutcomeKind::Action, QStringLiteral("Send it, says Marek Przeor"),
                  QStringLiteral("Marek Przeor")));
        plan.edit<Person>(plan.marek, [](Person& person) { person.listConsent = Consent::No; });
        for (const Paper paper : {Paper::Outcomes, Paper::Report}) {
            const QString shown = text(paper, plan.plan);
            QVERIFY(shown.contains(QStringLiteral("Send it")));
            QVERIFY(!shown.contains(QStringLiteral("Przeor")));
            QVERIFY(text(paper, plan.plan, QStringLiteral("organisers")).contains(QStringLiteral("Przeor")));
        }
    }

    void internalOutcomesAreForOrganisers()
    {
        HalfDay plan;
        const Id internal = plan.item(QStringLiteral("Briefing"), 10, 0, ItemKind::Internal);
        add(plan, {internal, 0, 0}, typed(OutcomeKind::Lesson, QStringLiteral("More coffee")));
        QVERIFY(!text(Paper::Report, plan.plan).contains(QStringLiteral("More coffee")));
        QVERIFY(text(Paper::Outcomes, plan.plan, QStringLiteral("organisers"))
                    .contains(QStringLiteral("More coffee")));
    }

    void markdownIsPlainText()
    {
        HalfDay plan;
        add(plan, {plan.keynote, 0, 0}, typed(OutcomeKind::Lesson, QStringLiteral("a * b | c <i>")));
        const Result<Document> report = makePaper(Paper::Report, plan.plan, {});
        QVERIFY(report.ok());
        const QString text = markdown(*report);
        QVERIFY(text.contains(QStringLiteral("\n## Attendance\n")));
        QVERIFY(text.contains(QStringLiteral("\n- a \\* b \\| c \\<i\\>\n")));
        QVERIFY(text.contains(QStringLiteral("| --- | --- | --- |\n")));
        Document heads;
        heads.root.kind = NodeKind::Section;
        for (const char* line : {"1. May", "- five", "# no title", "[x](http://a)"})
            heads.root.children.push_back(
                paragraphNode(SizeRole::Body, {TextSpan{QString::fromLatin1(line)}}));
        TextSpan link{QStringLiteral("page"), TextStyle::Bold};
        link.link = QStringLiteral("https://example.org/a");
        TextSpan trap{QStringLiteral("trap")};
        trap.link = QStringLiteral("file:///etc/passwd");
        heads.root.children.push_back(paragraphNode(SizeRole::Body, {link, trap}));
        QCOMPARE(markdown(heads),
                 QStringLiteral("1\\. May\n\n\\- five\n\n\\# no title\n\n\\[x\\](http://a)\n\n"
                                "[**page**](<https://example.org/a>)trap\n"));
    }

    void theRegisterCountsWhatIsMissing()
    {
        HalfDay plan;
        const PaperContext before(plan.plan, {});
        const auto noScan = [](const SignedSheet&) { return QString(); };
        QVERIFY(!signedSheetsDocument(before, noScan));
        Printout print;
        print.document = QStringLiteral("signatures");
        print.printedAt = QStringLiteral("2021-12-10T07:42:00Z");
        PrintedPages pages;
        for (int i = 1; i <= 3; ++i)
            pages.pages.append(
                {QStringLiteral("day"), i, QString(16, u'0'), QStringLiteral("Friday"), 0, {}});
        print.pages = pagesText(pages);
        const Id list = plan.add(print);
        plan.apply(tickSheets(plan.plan, list, {2}, true,
                              QDateTime(QDate(2021, 12, 10), QTime(18, 0), Qt::UTC), plan.ids));
        const PaperContext context(plan.plan, {});
        const Result<Document> document = signedSheetsDocument(context, noScan);
        QVERIFY(document.ok());
        const QString text = textOf(*document);
        QVERIFY(text.contains(QStringLiteral("1 of 3 pages signed")));
        QVERIFY(text.contains(QStringLiteral("10 December 2021 19:00"))); // the clock on the wall
        QCOMPARE(text.count(QStringLiteral("missing")), 2);
    }
};

CONVENOR_TEST(OutcomePapersTest)
#include "OutcomePapersTest.moc"
