// Lists to be signed: who stands on which page, what else is on them, and that paper once printed stays true.
#include "documents/papers/PrintedPages.h"
#include "PaperNodes.h"
#include "SamplePaper.h"
#include "TestMain.h"

#include <QRegularExpression>

using namespace convenor;
using namespace convenor::testing;

namespace {
constexpr double tenMillimetres = 10 * pointsPerMillimetre;

struct Laid
{
    Document document;
    Pages pages;
};

Laid laidOut(const Plan& plan, const PaperOptions& options = {}, const PrintedPages* printed = nullptr)
{
    Result<Document> document = makePaper(Paper::Signatures, plan, options, printed);
    if (!document)
        qFatal("no attendance list");
    FontSet fonts;
    TextShaper shaper(fonts);
    Result<Pages> pages = layOut(*document, shaper);
    return {std::move(*document), std::move(*pages)};
}

PrintedPages printedOf(const Laid& laid, const Plan& plan)
{
    PrintedPages printed;
    for (const Page& page : laid.pages.pages)
        printed.pages.append(printedPage(page, plan));
    return printed;
}

// The pages that say something else than what is printed, by unit and number.
QStringList changedPages(const Laid& laid, const PrintedPages& printed, const Plan& plan)
{
    QStringList changed;
    for (const Page& page : laid.pages.pages) {
        const PrintedPage now = printedPage(page, plan);
        if (!printed.pages.contains(now))
            changed.append(QStringLiteral("%1/%2").arg(now.unit).arg(now.number));
    }
    return changed;
}

void addWalkIns(Plan& plan, int count)
{
    ChangeSet changes;
    for (int i = 0; i < count; ++i) {
        Person person;
        person.id = plan.largestId() + 1 + i;
        person.familyName = QStringLiteral("Aaby %1").arg(i);
        person.givenName = QStringLiteral("Late");
        changes.add(person);
    }
    plan = *plan.applied(changes);
}

void editPerson(Plan& plan, Id id, const std::function<void(Person&)>& edit)
{
    Person person = *plan.find<Person>(id);
    edit(person);
    ChangeSet changes;
    changes.edit(*plan.find<Person>(id), person);
    plan = *plan.applied(changes);
}

void editWorkshop(Plan& plan, const std::function<void(Workshop&)>& edit)
{
    Workshop workshop = plan.workshop();
    edit(workshop);
    ChangeSet changes;
    changes.edit(plan.workshop(), workshop);
    plan = *plan.applied(changes);
}

void resizeEmblems(Plan& plan, int millimetres)
{
    ChangeSet changes;
    for (const Asset& asset : plan.all<Asset>()) {
        Asset resized = asset;
        resized.heightMm = millimetres;
        if (asset.kind == AssetKind::Emblem)
            changes.edit(asset, resized);
    }
    if (changes.isEmpty())
        qFatal("no emblem");
    plan = *plan.applied(changes);
}

// "day 3/1: 12 17 4": who stands on each page.
QStringList peopleOnPages(const Laid& laid, const Plan& plan)
{
    QStringList pages;
    for (const Page& page : laid.pages.pages) {
        const PrintedPage printed = printedPage(page, plan);
        QString text = QStringLiteral("%1/%2:").arg(printed.unit).arg(printed.number);
        for (const PrintedSubject& subject : printed.subjects)
            text += QStringLiteral(" %1").arg(subject.id);
        pages.append(text);
    }
    return pages;
}

// Rows of people on the list of a day, in order: their numbers and ids.
QStringList rowsOf(const Document& document, const QString& unit)
{
    QStringList rows;
    for (const DocumentNode* table : tablesIn(unitIn(document, unit))) {
        if (table->columns.size() < 6)
            continue;
        for (const TableRow& row : table->rows)
            rows.append(QStringLiteral("%1 %2").arg(textOfCell(row.cells[0])).arg(row.subject));
    }
    return rows;
}
} // namespace

Q_DECLARE_METATYPE(std::function<void(Plan&, Id)>)

class SignaturesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void everyPage_isAsPlanned_data();
    void everyPage_isAsPlanned();
    void rows_haveRoomToSign();
    void everyList_endsWithEmptyRowsAndConfirmation();
    void ownConfirmation_takesThePlaceOfTheUsual();
    void halfDays_partAtLunch();
    void apart_localAndInternational();
    void fiveWalkIns_oneSupplementEach();
    void frozenRows_outliveWhoStandsOnThem();
    void frozenPages_stayOnePageEach_data();
    void frozenPages_stayOnePageEach();
    void frozenTail_thatDoesNotFitGetsAPage();
    void nobody_isNothingToExport();
};

void SignaturesTest::everyPage_isAsPlanned_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<bool>("parted");
    for (const Sample& sample : samples()) {
        const QString name = QString::fromLatin1(sample.name);
        QTest::addRow("%s", sample.name) << name << QStringList{} << false;
        QTest::addRow("%s bg en", sample.name)
            << name << QStringList{QStringLiteral("bg"), QStringLiteral("en")} << true;
    }
}

// The heights that the builder guesses are never too low: else a page would spill over onto another.
void SignaturesTest::everyPage_isAsPlanned()
{
    QFETCH(QString, sample);
    QFETCH(QStringList, languages);
    QFETCH(bool, parted);
    PaperOptions options;
    options.languages = languages;
    options.halfDays = options.apart = parted;
    const Laid laid = laidOut(samplePlan(sample), options);
    QStringList planned;
    for (const DocumentNode& unit : laid.document.root.children) {
        QCOMPARE(unit.start, SectionStart::Unit);
        const auto pages =
            std::count_if(unit.children.begin(), unit.children.end(),
                          [](const DocumentNode& child) { return child.kind == NodeKind::Section; });
        for (int number = 1; number <= pages; ++number)
            planned.append(QStringLiteral("%1/%2").arg(unit.unit).arg(number));
    }
    QStringList pages;
    for (const Page& page : laid.pages.pages)
        pages.append(QStringLiteral("%1/%2").arg(page.unit).arg(page.number));
    QCOMPARE(pages, planned);
}

void SignaturesTest::rows_haveRoomToSign()
{
    const Plan& plan = samplePlan(QStringLiteral("two-day-meeting"));
    const Laid laid = laidOut(plan);
    int rows = 0;
    for (const Page& page : laid.pages.pages) {
        for (const PageRegion& region : page.regions) {
            if (!plan.find<Person>(region.subject))
                continue;
            QVERIFY2(region.rect.height() >= tenMillimetres,
                     qPrintable(QString::number(region.rect.height())));
            ++rows;
        }
    }
    QVERIFY(rows > 30);
}

void SignaturesTest::everyList_endsWithEmptyRowsAndConfirmation()
{
    const Laid laid = laidOut(samplePlan(QStringLiteral("conference")));
    QCOMPARE(laid.document.root.children.size(), std::size_t(2));
    for (const DocumentNode& unit : laid.document.root.children) {
        const QStringList rows = rowsOf(laid.document, unit.unit);
        int empty = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QVERIFY(rows[i].startsWith(QStringLiteral("%1 ").arg(i + 1)));
            empty += rows[i].endsWith(QStringLiteral(" 0")) ? 1 : 0;
        }
        QVERIFY2(empty >= 5, qPrintable(QString::number(empty)));
        QVERIFY(rows.last().endsWith(QStringLiteral(" 0")));
        Document alone = laid.document;
        alone.root.children = {unit};
        QVERIFY(textOf(alone).contains(QStringLiteral("Organiser's confirmation")));
        QCOMPARE(headingsIn(alone, 1).size(), 1);
        QVERIFY(headingsIn(alone, 1).first().contains(QStringLiteral("April 2015")));
    }
}

void SignaturesTest::ownConfirmation_takesThePlaceOfTheUsual()
{
    Plan plan = samplePlan(QStringLiteral("two-day-meeting"));
    Workshop workshop = plan.workshop();
    workshop.confirmation = QStringLiteral("Seen and approved by the lead partner.");
    workshop.projectNumber = QStringLiteral("01C0123");
    workshop.dataNotice = QStringLiteral("Kept until 2032.");
    ChangeSet changes;
    changes.edit(plan.workshop(), workshop);
    plan = *plan.applied(changes);
    const QString text = textOf(laidOut(plan).document);
    QVERIFY(text.contains(workshop.confirmation));
    QVERIFY(!text.contains(QStringLiteral("I confirm")));
    QVERIFY(text.contains(workshop.projectNumber));
    QVERIFY(text.contains(workshop.dataNotice));
}

void SignaturesTest::halfDays_partAtLunch()
{
    PaperOptions options;
    options.halfDays = true;
    const Plan& plan = samplePlan(QStringLiteral("bulgarian"));
    const Laid laid = laidOut(plan, options);
    const Id day = plan.all<Day>().begin()->id;
    const DocumentNode& morning = unitIn(laid.document, QStringLiteral("day %1 morning").arg(day));
    const DocumentNode& afternoon = unitIn(laid.document, QStringLiteral("day %1 afternoon").arg(day));
    const auto text = [&](const DocumentNode& unit) {
        Document document;
        document.root.children = {unit};
        return textOf(document);
    };
    // Lunch is from 12:45 to 14:00, and signed for by nobody.
    QVERIFY(text(morning).contains(QStringLiteral("09:00 – 12:45")));
    QVERIFY(text(afternoon).contains(QStringLiteral("14:00 – ")));
}

void SignaturesTest::apart_localAndInternational()
{
    PaperOptions options;
    options.apart = true;
    const Plan& plan = samplePlan(QStringLiteral("two-day-meeting"));
    const Laid laid = laidOut(plan, options);
    const Id day = plan.all<Day>().begin()->id;
    QSet<Id> met;
    for (const auto& [word, origin] : {std::pair(QStringLiteral("local"), Origin::Local),
                                       std::pair(QStringLiteral("international"), Origin::International)}) {
        int people = 0;
        for (const DocumentNode* table :
             tablesIn(unitIn(laid.document, QStringLiteral("day %1 %2").arg(day).arg(word)))) {
            for (const TableRow& row : table->rows) {
                if (row.subject == 0)
                    continue;
                QCOMPARE(plan.find<Person>(row.subject)->local, origin);
                QVERIFY(!met.contains(row.subject));
                met.insert(row.subject);
                ++people;
            }
        }
        QVERIFY(people > 0);
    }
}

void SignaturesTest::fiveWalkIns_oneSupplementEach()
{
    Plan plan = samplePlan(QStringLiteral("conference"));
    const Laid before = laidOut(plan);
    const PrintedPages printed = printedOf(before, plan);
    const Id first = plan.all<Day>().begin()->id;
    const QStringList rows = rowsOf(before.document, QStringLiteral("day %1").arg(first));
    addWalkIns(plan, 5);
    const Laid after = laidOut(plan, {}, &printed);
    QStringList expected;
    for (const Day& day : plan.all<Day>())
        expected.append(QStringLiteral("day %1 supplement 1/1").arg(day.id));
    QCOMPARE(changedPages(after, printed, plan), expected);
    QCOMPARE(after.pages.pages.size(), before.pages.pages.size() + 2);
    const QStringList supplement = rowsOf(after.document, QStringLiteral("day %1 supplement 1").arg(first));
    QVERIFY(supplement.first().startsWith(QStringLiteral("%1 ").arg(rows.size() + 1)));
    QVERIFY(headingsIn(after.document, 1)[1].contains(QStringLiteral("Supplement 1")));
    // Printed with their supplement, and then two more.
    const PrintedPages second = printedOf(after, plan);
    addWalkIns(plan, 2);
    const Laid later = laidOut(plan, {}, &second);
    QCOMPARE(changedPages(later, second, plan),
             expected.replaceInStrings(QStringLiteral("ment 1"), QStringLiteral("ment 2")));
}

// Cancelled, renamed, removed from the plan: the rows stay where they are.
void SignaturesTest::frozenRows_outliveWhoStandsOnThem()
{
    Plan plan = samplePlan(QStringLiteral("bulgarian"));
    const Laid before = laidOut(plan);
    const PrintedPages printed = printedOf(before, plan);
    const QString unit = QStringLiteral("day %1").arg(plan.all<Day>().begin()->id);
    const QStringList rows = rowsOf(before.document, unit);
    const auto idOfRow = [&rows](int row) { return rows[row].section(u' ', 1).toLongLong(); };
    editPerson(plan, idOfRow(3), [](Person& person) { person.status = PersonStatus::Cancelled; });
    editPerson(plan, idOfRow(5), [](Person& person) { person.familyName = QStringLiteral("Ябълкова"); });
    // Nobody refers to a person who has just come.
    addWalkIns(plan, 1);
    const Laid after = laidOut(plan, {}, &printed);
    QCOMPARE(rowsOf(after.document, unit), rows);
    QCOMPARE(after.pages.pages[0].number, 1);
    QCOMPARE(changedPages(after, printed, plan).filter(unit + u'/'),
             QStringList{unit + QStringLiteral("/1")});
    const PrintedPages withLate = printedOf(after, plan);
    const Id late = plan.largestId();
    ChangeSet removal;
    removal.remove(*plan.find<Person>(late));
    plan = *plan.applied(removal);
    const Laid last = laidOut(plan, {}, &withLate);
    const QStringList supplement = rowsOf(last.document, unit + QStringLiteral(" supplement 1"));
    QVERIFY(!supplement.isEmpty());
    QVERIFY(supplement.first().endsWith(QStringLiteral(" %1").arg(late)));
    QVERIFY(!textOf(last.document).contains(QStringLiteral("Aaby")));
}

void SignaturesTest::frozenPages_stayOnePageEach_data()
{
    using Edit = std::function<void(Plan&, Id)>;
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char* name, const Edit& edit) { QTest::newRow(name) << edit; };
    row("emblem", [](Plan& plan, Id) { resizeEmblems(plan, 30); });
    row("huge emblem", [](Plan& plan, Id) { resizeEmblems(plan, 120); });
    row("title", [](Plan& plan, Id) {
        editWorkshop(plan, [](Workshop& workshop) {
            workshop.title = QStringLiteral("A workshop on regions and their rivers ").repeated(6).trimmed();
        });
    });
    row("organisation", [](Plan& plan, Id person) {
        editPerson(plan, person, [](Person& edited) {
            edited.organisation = QStringLiteral("Directorate of regional rivers ").repeated(8).trimmed();
        });
    });
    row("second language", [](Plan&, Id) {});
}

// What was printed on one page stays on one, whatever grows on it.
void SignaturesTest::frozenPages_stayOnePageEach()
{
    using Edit = std::function<void(Plan&, Id)>;
    QFETCH(Edit, edit);
    Plan plan = samplePlan(QStringLiteral("conference"));
    const Laid before = laidOut(plan);
    const PrintedPages printed = printedOf(before, plan);
    edit(plan, printed.pages[0].subjects[4].id);
    PaperOptions options;
    if (plan == samplePlan(QStringLiteral("conference")))
        options.languages = {QStringLiteral("bg"), QStringLiteral("en")};
    const Laid after = laidOut(plan, options, &printed);
    QCOMPARE(peopleOnPages(after, plan), peopleOnPages(before, plan));
    for (const Page& page : after.pages.pages) {
        for (const PageRegion& region : page.regions)
            QVERIFY(!plan.find<Person>(region.subject) || region.rect.height() >= tenMillimetres - 0.01);
    }
}

// People stay where they are; what no type makes small enough follows on a page of its own.
void SignaturesTest::frozenTail_thatDoesNotFitGetsAPage()
{
    Plan plan = samplePlan(QStringLiteral("bulgarian"));
    const Laid before = laidOut(plan);
    PrintedPages printed = printedOf(before, plan);
    // As if the first, full page of each day had been all.
    printed.pages.removeIf([](const PrintedPage& page) { return page.number > 1; });
    editWorkshop(plan, [](Workshop& workshop) {
        workshop.disclaimer = QStringLiteral("Nobody answers for anything that is said. ").repeated(100);
    });
    const Laid after = laidOut(plan, {}, &printed);
    const QStringList pages = peopleOnPages(after, plan);
    const QStringList first = peopleOnPages(before, plan).filter(QStringLiteral("/1:"));
    QCOMPARE(pages.filter(QStringLiteral("/1:")).filter(QRegularExpression(QStringLiteral("^day \\d+/"))),
             first);
    for (const QString& page : first)
        QVERIFY(pages.contains(page.section(u'/', 0, 0) + QStringLiteral("/2:")));
}

void SignaturesTest::nobody_isNothingToExport()
{
    CountingIds ids;
    const Plan empty;
    const Result<Document> paper = makePaper(Paper::Signatures, empty, {});
    QVERIFY(!paper);
    QCOMPARE(paper.error().kind, ErrorKind::NothingToExport);
    QCOMPARE(paper.error().subject, QStringLiteral("signatures"));
}

CONVENOR_TEST(SignaturesTest)
#include "SignaturesTest.moc"
