// The agenda on paper: who and what is on it, in which languages and zones, and that half a day fits one
// page.
#include "documents/Fonts.h"
#include "documents/Layout.h"
#include "HalfDay.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

namespace {
QString textOfPages(const Pages& pages)
{
    QString text;
    for (const Page& page : pages.pages) {
        for (const auto* pieces : {&page.pieces, &page.foot}) {
            for (const TextPiece& piece : *pieces)
                text += piece.text;
        }
    }
    return text;
}

QStringList headings(const Document& document, int level)
{
    QStringList texts;
    for (const DocumentNode* node : nodesOf(document, NodeKind::Heading)) {
        if (node->level == level)
            texts.append(textOfSpans(*node));
    }
    return texts;
}
} // namespace

class AgendaPaperTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void saysWhatIsOn();
    void halfADayFitsOnePage();
    void internalItemsAreLeftOut();
    void theOutlineNamesDaysAndItems();
    void headersSayWhichDay();
    void translationsReplaceTexts();
    void twoLanguagesStandInTwoColumns();
    void aSecondZoneHasItsOwnColumn();
    void clocksThatChangeAreRight();
    void lanesStandSideBySide();
    void manyLanesStandBelowEachOther();
    void oneDayCanBeChosen();
    void anEmptyPlanHasNothingToPrint();
    void hostileNamesAreText();
    void recordsAreNamed();

private:
    Document document(const Plan& plan, const PaperOptions& options = {})
    {
        Result<Document> made = makePaper(Paper::Agenda, plan, options);
        return made ? std::move(made).value() : Document{};
    }
    Pages pages(const Plan& plan, const PaperOptions& options = {})
    {
        Result<Pages> pages = layOut(document(plan, options), m_shaper);
        return pages ? std::move(pages).value() : Pages{};
    }

    FontSet m_fonts;
    TextShaper m_shaper{m_fonts};
};

void AgendaPaperTest::saysWhatIsOn()
{
    const QString text = textOfPaper(Paper::Agenda, HalfDay().plan);
    for (const char* words : {"Clusters: driving the green and digital twin transitions", "Online",
                              "CET (Europe/Brussels)", "Friday, 10 December 2021", "09:15 – 09:20",
                              "09:20 – 09:35", "Main room", "Marek Przeor, Policy Officer, DG GROW (keynote)",
                              "Bianca Muntean, Transilvania IT Cluster (panellist)", "Q&A", "Coffee break",
                              "Online expert helpdesk"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    QVERIFY(!text.contains(QStringLiteral("Declined")));
}

void AgendaPaperTest::halfADayFitsOnePage()
{
    const Pages pages = this->pages(HalfDay().plan);
    QCOMPARE(pages.pages.size(), std::size_t(1));
    QVERIFY(pages.remarks.missing.empty());
    QVERIFY(textOfPages(pages).contains(QStringLiteral("Page 1 of 1")));
}

void AgendaPaperTest::internalItemsAreLeftOut()
{
    HalfDay maker;
    maker.item(QStringLiteral("SECRET one"), 5, 0, ItemKind::Internal);
    maker.day(QDate(2021, 12, 11), 540);
    const Id part = maker.item(QStringLiteral("SECRET two"), 0, 0, ItemKind::Part);
    maker.edit<AgendaItem>(part, [](AgendaItem& item) { item.internal = true; });
    maker.item(QStringLiteral("SECRET three"), 5, part);
    const Document document = this->document(maker.plan);
    QVERIFY(!textOf(document).contains(QStringLiteral("SECRET")));
    QCOMPARE(headings(document, 2), QStringList{QStringLiteral("Friday, 10 December 2021")}); // no empty day
}

void AgendaPaperTest::theOutlineNamesDaysAndItems()
{
    const Document document = this->document(HalfDay().plan);
    QCOMPARE(headings(document, 1).size(), 1);
    QCOMPARE(headings(document, 2).size(), 1);
    const QStringList items = headings(document, 3);
    QCOMPARE(items.size(), 12);
    QCOMPARE(items.first(), QStringLiteral("Part I: introduction"));
    QCOMPARE(items.at(4), QStringLiteral("Q&A"));
    QCOMPARE(items.last(), QStringLiteral("Online expert helpdesk"));
}

void AgendaPaperTest::headersSayWhichDay()
{
    HalfDay maker;
    auto titles = [&](const PaperOptions& options) {
        const Document document = this->document(maker.plan, options);
        return textOfCell(tablesIn(document.root).last()->headerRows.front().cells.at(1));
    };
    QCOMPARE(titles({}), QStringLiteral("Programme"));
    maker.day(QDate(2021, 12, 11), 540);
    maker.item(QStringLiteral("Tomorrow"), 10);
    QVERIFY(titles({}).endsWith(QStringLiteral("Saturday, 11 December 2021")));
}

void AgendaPaperTest::translationsReplaceTexts()
{
    HalfDay maker;
    maker.translate("workshop", maker.plan.workshop().id, "title", QString::fromUtf8("Клъстери"));
    maker.translate("agenda_item", maker.welcome, "title", QString::fromUtf8("Добре дошли"));
    const Document document = this->document(maker.plan, inLanguages({QStringLiteral("bg")}));
    QCOMPARE(document.language, QStringLiteral("bg"));
    const QString text = textOf(document);
    QVERIFY(text.contains(QString::fromUtf8("Клъстери")));
    QVERIFY(text.contains(QString::fromUtf8("Добре дошли\n")));
    QVERIFY(text.contains(QString::fromUtf8("Петък, 10 декември 2021 г.")));
    QVERIFY(!text.contains(QStringLiteral("Welcome")));
    QVERIFY(text.contains(QStringLiteral("Coffee break [en]"))); // nobody translated it
    Result<Pages> pages = layOut(document, m_shaper);
    int seen = 0;
    for (const TextPiece& piece : pages->pages.front().pieces) {
        if (piece.text == QStringLiteral("Coffee break")) {
            QCOMPARE(piece.language, QStringLiteral("en"));
            ++seen;
        }
        if (piece.text.contains(QString::fromUtf8("Добре"))) {
            QCOMPARE(piece.language, QStringLiteral("bg"));
            ++seen;
        }
    }
    QCOMPARE(seen, 2);
}

void AgendaPaperTest::twoLanguagesStandInTwoColumns()
{
    HalfDay maker;
    maker.translate("agenda_item", maker.welcome, "title", QString::fromUtf8("Добре дошли"));
    maker.translate("room", maker.main, "name", QString::fromUtf8("Зала"));
    const Document document =
        this->document(maker.plan, inLanguages({QStringLiteral("en"), QStringLiteral("bg")}));
    const TableRow* welcome = rowOf(document, maker.welcome);
    QVERIFY(welcome);
    QCOMPARE(welcome->cells.size(), std::size_t(4)); // time, English, Bulgarian, room
    QCOMPARE(textOfCell(welcome->cells[1]), QStringLiteral("Welcome"));
    QCOMPARE(textOfCell(welcome->cells[2]), QString::fromUtf8("Добре дошли"));
    QCOMPARE(welcome->cells[2].blocks.front().spans.front().language, QStringLiteral("bg"));
    QCOMPARE(textOfCell(rowOf(document, maker.groups)->cells[3]), QString::fromUtf8("Main room / Зала"));
    const TableRow* coffee = rowOf(document, maker.coffee);
    QCOMPARE(textOfCell(coffee->cells[1]), QStringLiteral("Coffee break"));
    QCOMPARE(textOfCell(coffee->cells[2]), QStringLiteral("Coffee break [en]"));
    // A name is right in every language.
    QVERIFY(!textOf(document).contains(QStringLiteral("Przeor [en]")));
    // Each item once in the outline.
    QCOMPARE(headings(document, 3).size(), 12);
}

void AgendaPaperTest::aSecondZoneHasItsOwnColumn()
{
    HalfDay maker;
    const Id late = maker.pinned(QStringLiteral("Late"), convenor::testing::clock(22, 30), 120);
    auto setZone = [&](const char* zone) {
        maker.edit<Workshop>(maker.plan.workshop().id, [zone](Workshop& workshop) {
            workshop.secondTimezone = QString::fromLatin1(zone);
        });
    };
    setZone("Europe/Sofia");
    Document document = this->document(maker.plan);
    const TableRow* welcome = rowOf(document, maker.welcome);
    QCOMPARE(textOfCell(welcome->cells[0]), QString::fromUtf8("09:15 – 09:20"));
    QCOMPARE(textOfCell(welcome->cells[1]), QString::fromUtf8("10:15 – 10:20 EET"));
    // Over midnight in Sofia, but begun on the same day; in Tokyo it has long been Saturday.
    QCOMPARE(textOfCell(rowOf(document, late)->cells[1]), QString::fromUtf8("23:30 – 01:30 EET"));
    const TableRow& header = tablesIn(document.root).last()->headerRows.front();
    QVERIFY(textOfCell(header.cells[0]).contains(QString::fromUtf8("CET · Brussels")));
    QVERIFY(textOfCell(header.cells[1]).contains(QString::fromUtf8("EET · Sofia")));
    setZone("Asia/Tokyo");
    document = this->document(maker.plan);
    QCOMPARE(textOfCell(rowOf(document, late)->cells[1]), QString::fromUtf8("Sat 06:30 – 08:30 JST"));
    // The same zone again, or a word that is no zone, is no second one.
    for (const char* zone : {"Europe/Brussels", "Mars", ""}) {
        setZone(zone);
        document = this->document(maker.plan);
        QCOMPARE(rowOf(document, maker.welcome)->cells.size(), std::size_t(3));
    }
}

void AgendaPaperTest::clocksThatChangeAreRight()
{
    // On 29 March 2026 Europe puts its clocks forward at 01:00 UTC; New York did three weeks before.
    PlanMaker maker;
    maker.edit<Workshop>(maker.plan.workshop().id, [](Workshop& workshop) {
        workshop.secondTimezone = QStringLiteral("America/New_York");
    });
    maker.day(QDate(2026, 3, 29), convenor::testing::clock(1, 0));
    const Id before = maker.pinned(QStringLiteral("Before"), convenor::testing::clock(1, 0), 30);
    const Id across = maker.pinned(QStringLiteral("Across"), convenor::testing::clock(1, 30), 120);
    const Id after = maker.pinned(QStringLiteral("After"), convenor::testing::clock(12, 0), 60);
    const Document document = this->document(maker.plan);
    QCOMPARE(textOfCell(rowOf(document, before)->cells[1]), QString::fromUtf8("Sat 20:00 – 20:30 EDT"));
    // From 01:30 CET to 03:30 CEST is one hour.
    QCOMPARE(textOfCell(rowOf(document, across)->cells[1]), QString::fromUtf8("Sat 20:30 – 21:30 EDT"));
    QCOMPARE(textOfCell(rowOf(document, after)->cells[1]), QString::fromUtf8("06:00 – 07:00 EDT"));
    QVERIFY(textOf(document).contains(QStringLiteral("CET / CEST")));
    // The other way round: it is the second zone whose clocks change, in the middle of an item.
    PlanMaker other(QStringLiteral("Asia/Tokyo"));
    other.edit<Workshop>(other.plan.workshop().id, [](Workshop& workshop) {
        workshop.secondTimezone = QStringLiteral("Europe/Brussels");
    });
    other.day(QDate(2026, 3, 29), convenor::testing::clock(9, 30));
    const Id item = other.item(QStringLiteral("Item"), 60);
    QCOMPARE(textOfCell(rowOf(this->document(other.plan), item)->cells[1]),
             QString::fromUtf8("01:30 CET – 03:30 CEST"));
}

void AgendaPaperTest::lanesStandSideBySide()
{
    HalfDay maker;
    const Id parallel = maker.item(QStringLiteral("Parallel"), 0, 0, ItemKind::Parallel);
    const Id left = maker.item(QStringLiteral("LEFT"), 20, parallel);
    const Id right = maker.item(QStringLiteral("RIGHT"), 0, parallel, ItemKind::Part);
    const Id inner = maker.item(QStringLiteral("INNER"), 20, right);
    const Pages pages = this->pages(maker.plan);
    const int page = pageOf(pages, left);
    QVERIFY(page >= 0);
    const TextPiece* pieces[2] = {};
    for (const TextPiece& piece : pages.pages[std::size_t(page)].pieces) {
        if (piece.text == QStringLiteral("LEFT"))
            pieces[0] = &piece;
        if (piece.text == QStringLiteral("RIGHT"))
            pieces[1] = &piece;
    }
    QVERIFY(pieces[0] && pieces[1]);
    QCOMPARE(pieces[0]->position.y(), pieces[1]->position.y());
    QVERIFY(pieces[0]->position.x() < pieces[1]->position.x());
    QCOMPARE(pageOf(pages, inner), page);
}

void AgendaPaperTest::manyLanesStandBelowEachOther()
{
    HalfDay maker;
    const Id parallel = maker.item(QStringLiteral("Parallel"), 0, 0, ItemKind::Parallel);
    for (int i = 0; i < 7; ++i)
        maker.item(QStringLiteral("LANE"), 20, parallel);
    const QString text = textOfPaper(Paper::Agenda, maker.plan);
    QCOMPARE(text.count(QStringLiteral("LANE")), 7);
    QCOMPARE(text.count(QString::fromUtf8("12:30 – 12:50")), 8); // the lanes and what holds them
}

void AgendaPaperTest::oneDayCanBeChosen()
{
    HalfDay maker;
    PaperOptions options;
    options.day = maker.day(QDate(2021, 12, 11), 540);
    maker.item(QStringLiteral("TOMORROW"), 20);
    QVERIFY(textOfPaper(Paper::Agenda, maker.plan).contains(QString::fromUtf8("10–11 December 2021")));
    const QString text = textOfPaper(Paper::Agenda, maker.plan, options);
    QVERIFY(text.contains(QStringLiteral("TOMORROW")));
    QVERIFY(!text.contains(QStringLiteral("Coffee")));
}

void AgendaPaperTest::anEmptyPlanHasNothingToPrint()
{
    PlanMaker maker;
    for (const bool withDay : {false, true}) {
        if (withDay)
            maker.day(QDate(2021, 12, 10), 540);
        const Result<Document> document = makePaper(Paper::Agenda, maker.plan, {});
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::NothingToExport);
        QCOMPARE(document.error().subject, QStringLiteral("agenda"));
    }
    PaperOptions unknown;
    unknown.day = 4711;
    QVERIFY(!makePaper(Paper::Agenda, HalfDay().plan, unknown));
}

void AgendaPaperTest::hostileNamesAreText()
{
    HalfDay maker;
    const Id person = maker.person(QStringLiteral("<img src=file:///etc/passwd>"),
                                   QString::fromUtf8("\xE2\x80\xAEgnp\x1b[2J"));
    const Id item = maker.item(QString(100'000, u'x'), 5);
    maker.assign(person, item);
    const Pages pages = this->pages(maker.plan);
    const QString text = textOfPages(pages);
    QVERIFY(text.contains(QStringLiteral("<img src=file:///etc/passwd>")));
    QVERIFY(text.contains(QString::fromUtf8("�gnp␛[2J")));
    QVERIFY(!text.contains(QChar(0x202E)));
    const auto ours = textOfPaper(Paper::Agenda, HalfDay().plan).count(QChar(u'x'));
    QCOMPARE(text.count(QChar(u'x')) - ours, 100'000);
    QVERIFY(pages.pages.size() > 5);
}

void AgendaPaperTest::recordsAreNamed()
{
    HalfDay maker;
    const Id item = maker.item(QStringLiteral("FOLLOWED"), 5);
    const Id pause = maker.item(QStringLiteral("Pause"), 5, 0, ItemKind::Break);
    const Pages pages = this->pages(maker.plan);
    for (const Id id : {item, pause}) {
        const int page = pageOf(pages, id);
        QVERIFY(page >= 0);
        const QRectF region = regionOf(pages.pages[std::size_t(page)], id);
        QCOMPARE(subjectAt(pages.pages[std::size_t(page)], region.center()), id);
    }
}

CONVENOR_TEST(AgendaPaperTest)
#include "AgendaPaperTest.moc"
