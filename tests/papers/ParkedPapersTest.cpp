// Items in the parking list have no day: every paper leaves them out and goes on without them.
#include "domain/planners/BlockPlanner.h"
#include "domain/rules/Problem.h"
#include "SamplePaper.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

namespace {
// A word that stands on no other title.
const QString marker = QStringLiteral("Qzparked");

// Parks items at the top of the days: every `each`-th.
Plan withParked(Plan plan, int each)
{
    QList<Id> roots;
    const Timing timing(plan);
    for (const DayTime& day : timing.days())
        roots += day.roots;
    QList<Id> chosen;
    for (qsizetype i = 0; i < roots.size(); i += each)
        chosen.append(roots.at(i));
    plan = *plan.applied(parkItems(plan, chosen));
    ChangeSet titles;
    for (const ParkedItem& parked : parkingList(plan)) {
        const AgendaItem& item = *plan.find<AgendaItem>(parked.item);
        AgendaItem marked = item;
        marked.title = marker + QString::number(item.id);
        titles.edit(item, marked);
    }
    return *plan.applied(titles);
}
} // namespace

class ParkedPapersTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void papersGoOnWithoutThem_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("each");
        for (const Sample& sample : samples()) {
            for (const int each : {1, 2, 3})
                QTest::addRow("%s %d", sample.name, each) << QString::fromLatin1(sample.name) << each;
        }
    }

    void papersGoOnWithoutThem()
    {
        QFETCH(const QString, sample);
        QFETCH(const int, each);
        const Plan plan = withParked(samplePlan(sample), each);
        QVERIFY(!parkingList(plan).isEmpty());
        int made = 0;
        for (const PaperInfo& info : papers()) {
            const Result<Document> document = makePaper(info.paper, plan, {});
            if (!document)
                continue;
            ++made;
            QVERIFY2(!textOf(*document).contains(marker), info.code);
        }
        QVERIFY(each == 1 || made > 5);
        findProblems(plan, Timing(plan));
    }
};

CONVENOR_TEST(ParkedPapersTest)
#include "ParkedPapersTest.moc"
