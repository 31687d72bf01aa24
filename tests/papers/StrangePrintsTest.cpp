// Records of prints that no print of this program would leave, and prints of the same list with other
// options.
#include "documents/papers/StalePapers.h"
#include "SamplePaper.h"
#include "TestMain.h"

#include <limits>

using namespace convenor;
using namespace convenor::testing;

namespace {
Plan withPrint(const Plan& plan, const Printout& print)
{
    ChangeSet changes;
    changes.add(print);
    return *plan.applied(changes);
}

Printout printOf(const Plan& plan, Paper paper, const QString& options)
{
    Printout print;
    print.id = plan.largestId() + 1;
    print.document = QString::fromLatin1(paperInfo(paper).code);
    print.options = options;
    return print;
}

QString usualOptions(const Plan& plan, Paper paper)
{
    return optionsText(recordedOptions(paper, plan, {}));
}

// The list as it would be printed with nothing on paper.
PrintedPages laidOut(const Plan& plan, Paper paper)
{
    FontSet fonts;
    TextShaper shaper(fonts);
    PageRecorder recorder(plan);
    if (!layOut(*makePaper(paper, plan, {}), shaper, {}, recorder))
        qFatal("not laid out");
    return {recorder.pages()};
}

Plan withLatePerson(const Plan& plan)
{
    Person person;
    person.id = plan.largestId() + 1;
    person.familyName = QStringLiteral("Aaronson");
    ChangeSet changes;
    changes.add(person);
    return *plan.applied(changes);
}
} // namespace

class StrangePrintsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void impossibleOptions_doNotHideTheOthers_data();
    void impossibleOptions_doNotHideTheOthers();
    void impossibleVersion_isNoVersion();
    void oneDay_isTheListOfAllDays();

private:
    // With its attendance list on paper.
    Plan printedPlan() const
    {
        const Plan& plan = samplePlan(QStringLiteral("bulgarian"));
        Printout print = printOf(plan, Paper::Signatures, usualOptions(plan, Paper::Signatures));
        print.pages = pagesText(laidOut(plan, Paper::Signatures));
        return withPrint(plan, print);
    }
};

void StrangePrintsTest::impossibleOptions_doNotHideTheOthers_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<QString>("options");
    QTest::newRow("sheet") << int(Paper::Badges) << QStringLiteral(R"({"per_sheet":7})");
    QTest::newRow("columns") << int(Paper::People) << QStringLiteral(R"({"columns":["nonsense"]})");
    QTest::newRow("groups") << int(Paper::People) << QStringLiteral(R"({"group_by":"x"})");
}

// Options written by hand or by a newer version: that print cannot be checked, all others are.
void StrangePrintsTest::impossibleOptions_doNotHideTheOthers()
{
    QFETCH(int, paper);
    QFETCH(QString, options);
    const Plan printed = printedPlan();
    const Plan plan = withLatePerson(withPrint(printed, printOf(printed, Paper(paper), options)));
    QCOMPARE(recordedPapers(plan).size(), 2);
    const Result<QList<Staleness>> all = stalePapers(plan);
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().paper.paper, Paper::Signatures);
}

void StrangePrintsTest::impossibleVersion_isNoVersion()
{
    const Plan printed = printedPlan();
    Printout print = printOf(printed, Paper::Signatures, usualOptions(printed, Paper::Signatures));
    print.version = std::numeric_limits<int>::max();
    const Plan plan = withPrint(printed, print);
    QCOMPARE(nextVersion(Paper::Signatures, plan, {}), 2);
    QCOMPARE(recordedPapers(plan), recordedPapers(printed));
}

// Printed for all days, then asked for one of them: the list that is there is the list.
void StrangePrintsTest::oneDay_isTheListOfAllDays()
{
    const Plan printed = printedPlan();
    const Plan plan = withLatePerson(printed);
    PaperOptions options;
    options.day = plan.all<Day>().begin()->id;
    options = recordedOptions(Paper::Signatures, plan, options);
    FontSet fonts;
    TextShaper shaper(fonts);
    const Result<Staleness> one = stalenessOf({Paper::Signatures, options, 0, {}}, plan, shaper);
    QVERIFY(one);
    QList<QList<PrintedSubject>> expected;
    for (const PrintedPage& page : laidOut(printed, Paper::Signatures).pages) {
        if (page.unit == QStringLiteral("day %1").arg(options.day))
            expected.append(page.subjects);
    }
    QVERIFY(!expected.isEmpty());
    QList<QList<PrintedSubject>> pages;
    for (const PageToPrint& page : one->added)
        pages.append(page.page.subjects);
    QCOMPARE(pages.size(), expected.size() + 1);
    QCOMPARE(one->added.last().page.unit, QStringLiteral("day %1 supplement 1").arg(options.day));
    QCOMPARE(pages.last().size(), 1);
    QCOMPARE(pages.last().first().id, plan.largestId());
    pages.removeLast();
    QCOMPARE(pages, expected);
}

CONVENOR_TEST(StrangePrintsTest)
#include "StrangePrintsTest.moc"
