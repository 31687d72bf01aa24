// What a printed page is recorded as, and what hangs on the wall after several prints.
#include "documents/papers/PrintedPages.h"

#include "documents/Fonts.h"
#include "documents/papers/PaperOptions.h"
#include "domain/PlanMaker.h"
#include "TestMain.h"

namespace convenor {
using convenor::testing::PlanMaker;

class PrintedPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void options_comeBackFromTheirText();
    void options_ofOnePrintAreNotInTheText();
    void options_ignoreWhatTheyDoNotKnow();
    void pages_comeBackFromTheirText();
    void pages_leaveOutWhatCannotBe();
    void hash_followsWhatThePageSays_data();
    void hash_followsWhatThePageSays();
    void hash_ofSubjectKnowsNoPlace();
    void subjects_arePeopleAndThoseRemoved();
    void title_isNoPersonsName();
    void recorder_givesWhatPrintedPageGives();
    void onPaper_wholePrintReplacesAll();
    void onPaper_changedPrintReplacesItsPages();
    void onPaper_keepsPapersAndOptionsApart();
    void onPaper_leavesOutImpossibleVersions();
    void frozen_isOneOrderForAllDaysAndLanguages();
    void frozen_newestPrintOfAListCounts();
};

namespace {
TextPiece piece(const QString& text, double x, double y, Id subject = 0)
{
    TextPiece piece;
    piece.text = text;
    piece.position = {x, y};
    piece.size = 10;
    piece.subject = subject;
    piece.node = 2;
    return piece;
}

PagePicture picture(QRgb colour, QRectF rect)
{
    QImage image(3, 3, QImage::Format_RGB32);
    image.fill(colour);
    PagePicture picture;
    picture.rect = rect;
    picture.image = image;
    return picture;
}

Page samplePage(Id person)
{
    Page page;
    page.unit = QStringLiteral("day 1");
    page.number = 2;
    page.size = {595, 842};
    page.pieces = {piece(QStringLiteral("Bianca"), 50, 100, person),
                   piece(QStringLiteral("Agenda"), 50, 200)};
    page.shapes = {{{50, 110, 400, 1}, 0xff000000}};
    page.pictures = {picture(0xff112233, {300, 90, 20, 20})};
    page.regions = {{{40, 80, 400, 40}, person, 2}};
    page.foot = {piece(QStringLiteral("Page 1 of 2"), 500, 800)};
    page.stamp = {piece(QStringLiteral("v1"), 300, 800)};
    return page;
}

using Edit = std::function<void(Page&)>;

PrintedPage printed(const QString& unit, int number, const QString& hash)
{
    PrintedPage page;
    page.unit = unit;
    page.number = number;
    page.hash = hash;
    return page;
}

void record(PlanMaker& maker, const QString& document, const PaperOptions& options, int version,
            const PrintedPages& pages, const QString& printedAt = {})
{
    Printout print;
    print.printedAt = printedAt;
    print.document = document;
    print.options = optionsText(options);
    print.version = version;
    print.pages = pagesText(pages);
    maker.add(print);
}

QStringList hashes(const PrintedPages& pages)
{
    QStringList list;
    for (const PrintedPage& page : pages.pages)
        list.append(QStringLiteral("%1/%2=%3").arg(page.unit).arg(page.number).arg(page.hash));
    list.sort();
    return list;
}
} // namespace
} // namespace convenor

Q_DECLARE_METATYPE(convenor::Edit)

namespace convenor {
void PrintedPagesTest::options_comeBackFromTheirText()
{
    PaperOptions options;
    QCOMPARE(optionsText(options), QStringLiteral("{}"));
    options.languages = {QStringLiteral("bg"), QStringLiteral("en")};
    options.day = (Id(1) << 62) + 1;
    options.room = 5;
    options.person = 6;
    options.round = 7;
    options.helpdesk = 8;
    options.groupBy = QStringLiteral("country");
    options.columns = {QStringLiteral("family_name"), QStringLiteral("country")};
    options.perSheet = 10;
    options.halfDays = true;
    options.apart = true;
    QCOMPARE(optionsFromText(optionsText(options)), options);
    QVERIFY(optionsText(options).startsWith(QStringLiteral("{\"apart\":true,\"columns\"")));
}

void PrintedPagesTest::options_ofOnePrintAreNotInTheText()
{
    PaperOptions options;
    options.startLabel = 5;
    options.only = {1, 2};
    QCOMPARE(recordText(QStringLiteral("badges"), options), optionsText({}));
    // A list of some people is another list.
    QVERIFY(recordText(QStringLiteral("people"), options) != optionsText({}));
}

void PrintedPagesTest::options_ignoreWhatTheyDoNotKnow()
{
    const PaperOptions usual;
    QCOMPARE(optionsFromText(QStringLiteral("no json")), usual);
    QCOMPARE(optionsFromText(QStringLiteral("[1]")), usual);
    QCOMPARE(optionsFromText(QStringLiteral("{\"cats\":1,\"day\":12,\"per_sheet\":\"x\"}")), usual);
}

void PrintedPagesTest::pages_comeBackFromTheirText()
{
    PrintedPages pages;
    pages.pages = {printed(QStringLiteral("day 1"), 1, QStringLiteral("0123456789abcdef")),
                   printed({}, 2, {})};
    pages.pages[0].title = QStringLiteral("\"Monday\" \\ <b>");
    pages.pages[0].about = (Id(1) << 62) + 3;
    pages.pages[0].subjects = {{7, QStringLiteral("aa")}, {(Id(1) << 62) + 1, QStringLiteral("bb")}};
    QCOMPARE(pagesFromText(pagesText(pages)), pages);
    pages.whole = false;
    pages.takenDown = {{QStringLiteral("day 2"), 3}};
    QCOMPARE(pagesFromText(pagesText(pages)), pages);
    QCOMPARE(pagesFromText(QStringLiteral("{")), PrintedPages{});
    QVERIFY(pages.contains(7) && !pages.contains(8));
    QCOMPARE(pages.ofUnit(QStringLiteral("day 1")).size(), 1);
}

// As somebody may have written it by hand.
void PrintedPagesTest::pages_leaveOutWhatCannotBe()
{
    const PrintedPages pages = pagesFromText(QStringLiteral(
        R"({"pages":[{"unit":"a","number":1,"hash":"x","about":"-3","subjects":["7 h","0 h","-7 h","word"]},)"
        R"({"unit":"a","number":1,"hash":"again"},{"unit":"a","number":0,"hash":"none"}]})"));
    QCOMPARE(pages.pages.size(), 1);
    QCOMPARE(pages.pages[0].hash, QStringLiteral("x"));
    QCOMPARE(pages.pages[0].about, 0);
    QCOMPARE(pages.pages[0].subjects, (QList<PrintedSubject>{{7, QStringLiteral("h")}}));
}

void PrintedPagesTest::hash_followsWhatThePageSays_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* name, bool same, const Edit& edit) {
        QTest::newRow(name) << edit << same;
    };
    row("nothing", true, [](Page&) {});
    row("stamp", true, [](Page& page) { page.stamp.front().text = QStringLiteral("v2"); });
    row("invisibly moved", true, [](Page& page) { page.pieces[0].position.rx() += 0.02; });
    row("place in the file", true, [](Page& page) { page.index = 9; });
    row("moved", false, [](Page& page) { page.pieces[0].position.rx() += 0.5; });
    row("text", false, [](Page& page) { page.pieces[1].text = QStringLiteral("Agendb"); });
    row("one text less", false, [](Page& page) { page.pieces.pop_back(); });
    row("text cut elsewhere", false, [](Page& page) {
        page.pieces[0].text = QStringLiteral("BiancaA");
        page.pieces[1].text = QStringLiteral("genda");
    });
    row("link", false, [](Page& page) { page.pieces[0].link = QStringLiteral("https://a.eu"); });
    row("letters", false, [](Page& page) { page.pieces[0].size = 12; });
    row("foot", false, [](Page& page) { page.foot[0].text = QStringLiteral("Page 1 of 3"); });
    row("line", false, [](Page& page) { page.shapes[0].rect.setWidth(300); });
    row("colour", false, [](Page& page) { page.shapes[0].colour = 0xffff0000; });
    row("picture", false, [](Page& page) { page.pictures[0] = picture(0xff112234, page.pictures[0].rect); });
    row("style", false, [](Page& page) {
        auto face = std::make_shared<FontFace>();
        face->style = TextStyle::Bold;
        page.pieces[0].face = face;
    });
    row("picture moved", false, [](Page& page) { page.pictures[0].rect.translate(1, 0); });
}

void PrintedPagesTest::hash_followsWhatThePageSays()
{
    QFETCH(Edit, edit);
    QFETCH(bool, same);
    PlanMaker maker;
    const Id person = maker.add(Person{});
    const PrintedPage before = printedPage(samplePage(person), maker.plan);
    QCOMPARE(before.unit, QStringLiteral("day 1"));
    QCOMPARE(before.number, 2);
    QCOMPARE(before.hash.size(), 16);
    Page page = samplePage(person);
    edit(page);
    QCOMPARE(printedPage(page, maker.plan).hash == before.hash, same);
}

void PrintedPagesTest::hash_ofSubjectKnowsNoPlace()
{
    PlanMaker maker;
    const Id person = maker.add(Person{});
    const auto subjectHash = [&](const Page& page) {
        return printedPage(page, maker.plan).subjects.constFirst().hash;
    };
    const QString before = subjectHash(samplePage(person));
    QCOMPARE(before.size(), 16);
    Page page = samplePage(person);
    page.pieces[0].position += QPointF(30, 30);
    page.pictures[0].rect.translate(10, 5);
    page.pieces[1].text = QStringLiteral("of somebody else");
    QCOMPARE(subjectHash(page), before);
    page.pieces[0].text = QStringLiteral("Blanca");
    QVERIFY(subjectHash(page) != before);
    page = samplePage(person);
    page.pictures[0] = picture(0xff000000, page.pictures[0].rect);
    QVERIFY(subjectHash(page) != before);
}

void PrintedPagesTest::subjects_arePeopleAndThoseRemoved()
{
    PlanMaker maker;
    const Id person = maker.add(Person{});
    const Id room = maker.add(Room{});
    const Id removed = 12345;
    Page page = samplePage(person);
    page.regions = {{{}, room, 1}, {{}, removed, 1}, {{}, person, 2}, {{}, person, 3}, {{}, 0, 3}};
    const PrintedPage recorded = printedPage(page, maker.plan);
    QCOMPARE(recorded.subjects.size(), 2);
    QCOMPARE(recorded.subjects[0].id, removed);
    QCOMPARE(recorded.subjects[1].id, person);
}

void PrintedPagesTest::title_isNoPersonsName()
{
    PlanMaker maker;
    const Id person = maker.add(Person{});
    Page page = samplePage(person);
    PageNode heading;
    heading.number = 2;
    heading.tag = StructureTag::Heading1;
    heading.text = QStringLiteral("Bianca");
    page.nodes = {heading};
    QCOMPARE(printedPage(page, maker.plan).title, QString());
    QCOMPARE(printedPage(page, maker.plan).about, person);
    page.pieces[0].subject = 0;
    QCOMPARE(printedPage(page, maker.plan).title, QStringLiteral("Bianca"));
    QCOMPARE(printedPage(page, maker.plan).about, Id(0));
}

void PrintedPagesTest::recorder_givesWhatPrintedPageGives()
{
    PlanMaker maker;
    const Id person = maker.add(Person{});
    PageRecorder recorder(maker.plan);
    QList<PrintedPage> expected;
    for (int i = 0; i < 3; ++i) {
        Page page = samplePage(person);
        page.index = i;
        page.number = i + 1;
        page.foot[0].text = QStringLiteral("Page %1 of 3").arg(i + 1);
        expected.append(printedPage(page, maker.plan));
        page.foot.clear();
        QVERIFY(recorder.take(page));
    }
    for (int i = 2; i >= 0; --i)
        QVERIFY(recorder.takeFoot(i, {piece(QStringLiteral("Page %1 of 3").arg(i + 1), 500, 800)}));
    QCOMPARE(recorder.pages(), expected);
}

void PrintedPagesTest::onPaper_wholePrintReplacesAll()
{
    PlanMaker maker;
    const QString code = QStringLiteral("signatures");
    QVERIFY(onPaper(maker.plan, code, {}).pages.isEmpty());
    record(maker, code, {}, 2, {{printed(QStringLiteral("a"), 1, QStringLiteral("2"))}});
    // Ids say nothing of the order of prints: two copies may have been merged.
    record(maker, code, {}, 1,
           {{printed(QStringLiteral("a"), 1, QStringLiteral("1")),
             printed(QStringLiteral("b"), 1, QStringLiteral("1"))}});
    QCOMPARE(hashes(onPaper(maker.plan, code, {})), QStringList{QStringLiteral("a/1=2")});
}

void PrintedPagesTest::onPaper_changedPrintReplacesItsPages()
{
    PlanMaker maker;
    const QString code = QStringLiteral("signatures");
    const QString a = QStringLiteral("a");
    record(maker, code, {}, 1,
           {{printed(a, 1, QStringLiteral("1")), printed(a, 2, QStringLiteral("1")),
             printed(a, 3, QStringLiteral("1"))}});
    PrintedPages some{
        {printed(a, 2, QStringLiteral("2")), printed(QStringLiteral("late"), 1, QStringLiteral("2"))}};
    some.whole = false;
    some.takenDown = {{a, 3}};
    record(maker, code, {}, 2, some);
    QCOMPARE(hashes(onPaper(maker.plan, code, {})),
             (QStringList{QStringLiteral("a/1=1"), QStringLiteral("a/2=2"), QStringLiteral("late/1=2")}));
}

void PrintedPagesTest::onPaper_keepsPapersAndOptionsApart()
{
    PlanMaker maker;
    PaperOptions halfDays;
    halfDays.halfDays = true;
    record(maker, QStringLiteral("signatures"), {}, 1, {{printed({}, 1, QStringLiteral("s"))}});
    record(maker, QStringLiteral("signatures"), halfDays, 1, {{printed({}, 1, QStringLiteral("h"))}});
    record(maker, QStringLiteral("badges"), {}, 1, {{printed({}, 1, QStringLiteral("b"))}});
    QCOMPARE(hashes(onPaper(maker.plan, QStringLiteral("signatures"), halfDays)),
             QStringList{QStringLiteral("/1=h")});
    QCOMPARE(hashes(onPaper(maker.plan, QStringLiteral("badges"), {})), QStringList{QStringLiteral("/1=b")});
}

void PrintedPagesTest::onPaper_leavesOutImpossibleVersions()
{
    PlanMaker maker;
    const QString code = QStringLiteral("signatures");
    record(maker, code, {}, 1, {{printed({}, 1, QStringLiteral("1"))}});
    for (const int version : {std::numeric_limits<int>::max(), 1'000'001, 0, -4})
        record(maker, code, {}, version, {{printed({}, 1, QStringLiteral("?"))}});
    QCOMPARE(hashes(onPaper(maker.plan, code, {})), QStringList{QStringLiteral("/1=1")});
    QCOMPARE(hashes(frozenOf(maker.plan, code, {})), QStringList{QStringLiteral("/1=1")});
}

void PrintedPagesTest::frozen_isOneOrderForAllDaysAndLanguages()
{
    PlanMaker maker;
    const QString code = QStringLiteral("signatures");
    const QString one = QStringLiteral("day 1");
    const QString two = QStringLiteral("day 2");
    PaperOptions english;
    english.languages = {QStringLiteral("en")};
    PaperOptions secondDay;
    secondDay.languages = {QStringLiteral("bg"), QStringLiteral("en")};
    secondDay.day = 2;
    PaperOptions somebody;
    somebody.person = 5;
    PaperOptions ten;
    ten.perSheet = 10;
    record(maker, code, english, 3,
           {{printed(one, 1, QStringLiteral("all")), printed(two, 1, QStringLiteral("all"))}},
           QStringLiteral("2026-12-10T07:42:00Z"));
    const QStringList all{QStringLiteral("day 1/1=all"), QStringLiteral("day 2/1=all")};
    for (const PaperOptions& options : {english, secondDay, somebody, PaperOptions{}})
        QCOMPARE(hashes(frozenOf(maker.plan, code, options)), all);
    // Sheets of ten badges are others than sheets of eight.
    QVERIFY(frozenOf(maker.plan, code, ten).pages.isEmpty());
    QVERIFY(frozenOf(maker.plan, QStringLiteral("badges"), english).pages.isEmpty());
    record(maker, code, secondDay, 1,
           {{printed(two, 1, QStringLiteral("day")),
             printed(QStringLiteral("day 2 supplement 1"), 1, QStringLiteral("day"))}},
           QStringLiteral("2026-12-10T08:00:00Z"));
    QCOMPARE(hashes(frozenOf(maker.plan, code, english)),
             (QStringList{QStringLiteral("day 1/1=all"), QStringLiteral("day 2 supplement 1/1=day"),
                          QStringLiteral("day 2/1=day")}));
}

// A list that is put in order anew has no supplements any more.
void PrintedPagesTest::frozen_newestPrintOfAListCounts()
{
    PlanMaker maker;
    const QString code = QStringLiteral("signatures");
    const QString one = QStringLiteral("day 1");
    const QString two = QStringLiteral("day 2");
    PaperOptions firstDay;
    firstDay.day = 1;
    record(maker, code, {}, 7,
           {{printed(one, 1, QStringLiteral("old")), printed(one, 2, QStringLiteral("old")),
             printed(QStringLiteral("day 1 supplement 2"), 1, QStringLiteral("old")),
             printed(two, 1, QStringLiteral("old"))}},
           QStringLiteral("2026-12-10T07:42:00Z"));
    record(maker, code, firstDay, 1, {{printed(one, 1, QStringLiteral("new"))}},
           QStringLiteral("2026-12-10T08:00:00Z"));
    QCOMPARE(hashes(frozenOf(maker.plan, code, {})),
             (QStringList{QStringLiteral("day 1/1=new"), QStringLiteral("day 2/1=old")}));
    record(maker, code, {}, 8, {{printed(two, 1, QStringLiteral("whole"))}},
           QStringLiteral("2026-12-10T09:00:00Z"));
    QCOMPARE(hashes(frozenOf(maker.plan, code, firstDay)), QStringList{QStringLiteral("day 2/1=whole")});
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::PrintedPagesTest)
#include "PrintedPagesTest.moc"
