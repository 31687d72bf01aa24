// Units, feet, stamps, and pages that are handed on instead of held.
#include "DocumentParts.h"
#include "TestMain.h"

#include <map>

using namespace convenor;
using namespace convenor::testing;

class UnitsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void unitsCountTheirOwnPages();
    void aSectionMayBeginAPage();
    void emptyUnitsMakeNoPage();
    void feetComeWhenTheUnitEnds();
    void aRefusingSinkEndsTheLayout();
    void stampsDoNotMoveTheFoot();
    void aNarrowMarginHasNoFoot();
    void rowsAreMadeOnlyWhenTheyAreLaidOut();
    void wantedPagesAreTriedBeforeAnyIsHandedOn();

private:
    Pages pagesOf(const Document& document)
    {
        Result<Pages> pages = layOut(document, m_shaper);
        return pages ? std::move(pages).value() : Pages{};
    }

    FontSet m_fonts;
    TextShaper m_shaper{m_fonts};
};

namespace {
std::vector<DocumentNode> lines(int count)
{
    std::vector<DocumentNode> blocks;
    for (int i = 0; i < count; ++i)
        blocks.push_back(paragraph(QStringLiteral("line")));
    return blocks;
}

QStringList feetOf(const Pages& pages)
{
    QStringList feet;
    for (const Page& page : pages.pages)
        feet.append(page.unit + textOf(page.foot));
    return feet;
}

// Writes down what it is given.
class Recorder : public PageSink
{
public:
    Result<Done> take(Page page) override
    {
        if (page.index == refuse)
            return Error{ErrorKind::CannotWrite, QStringLiteral("disk")};
        events.append(QStringLiteral("page %1 %2").arg(page.index).arg(page.unit));
        return Done{};
    }
    Result<Done> takeFoot(int index, std::vector<TextPiece> foot) override
    {
        events.append(QStringLiteral("foot %1 %2").arg(index).arg(testing::textOf(foot)));
        return Done{};
    }

    QStringList events;
    int refuse = -1;
};

// Rows that say how many of them were asked for.
class Numbers : public RowSource
{
public:
    explicit Numbers(qsizetype count) : m_count(count) {}
    qsizetype count() const override { return m_count; }
    TableRow row(qsizetype index) const override
    {
        ++asked;
        return rowOf({QString::number(index), QStringLiteral("row")});
    }

    mutable qsizetype asked = 0;

private:
    qsizetype m_count;
};
} // namespace

void UnitsTest::unitsCountTheirOwnPages()
{
    const Document document =
        documentOf({paragraph(QStringLiteral("before")), unit(QStringLiteral("a"), lines(70)),
                    unit(QStringLiteral("b"), lines(3)), paragraph(QStringLiteral("after"))});
    const Pages pages = pagesOf(document);
    QCOMPARE(feetOf(pages),
             QStringList({QStringLiteral("FOOTPage 1 of 1"), QStringLiteral("aFOOTPage 1 of 2"),
                          QStringLiteral("aFOOTPage 2 of 2"), QStringLiteral("bFOOTPage 1 of 1"),
                          QStringLiteral("FOOTPage 1 of 1")}));
    for (std::size_t i = 0; i < pages.pages.size(); ++i)
        QCOMPARE(pages.pages[i].index, int(i));
    QCOMPARE(pages.pages[2].number, 2);
    QCOMPARE(textOf(pages.pages[4].pieces), QStringLiteral("after"));
}

void UnitsTest::aSectionMayBeginAPage()
{
    DocumentNode first = section(lines(2));
    first.start = SectionStart::Page;
    DocumentNode second = section(lines(2));
    second.start = SectionStart::Page;
    const Pages pages = pagesOf(documentOf({first, second}));
    QCOMPARE(feetOf(pages),
             QStringList({QStringLiteral("FOOTPage 1 of 2"), QStringLiteral("FOOTPage 2 of 2")}));
    QCOMPARE(pages.pages[0].nodes.size(), std::size_t(4));
    QCOMPARE(pages.pages[1].nodes.size(), std::size_t(3));
}

void UnitsTest::emptyUnitsMakeNoPage()
{
    const Pages pages = pagesOf(documentOf(
        {unit(QStringLiteral("a"), {}), unit(QStringLiteral("b"), lines(1)), unit(QStringLiteral("c"), {})}));
    QCOMPARE(feetOf(pages), QStringList({QStringLiteral("bFOOTPage 1 of 1")}));
    QCOMPARE(nodesOf(pages).size(), std::size_t(5));
}

void UnitsTest::feetComeWhenTheUnitEnds()
{
    Recorder recorder;
    const Document document =
        documentOf({unit(QStringLiteral("a"), lines(70)), unit(QStringLiteral("b"), lines(3))});
    QVERIFY(layOut(document, m_shaper, {}, recorder).ok());
    QCOMPARE(recorder.events,
             QStringList({QStringLiteral("page 0 a"), QStringLiteral("page 1 a"),
                          QStringLiteral("foot 0 FOOTPage 1 of 2"), QStringLiteral("foot 1 FOOTPage 2 of 2"),
                          QStringLiteral("page 2 b"), QStringLiteral("foot 2 FOOTPage 1 of 1")}));
}

void UnitsTest::aRefusingSinkEndsTheLayout()
{
    auto source = std::make_shared<Numbers>(10'000);
    DocumentNode table = tableOf({TableColumn{}, TableColumn{}}, {});
    table.source = source;
    Recorder recorder;
    recorder.refuse = 2;
    const Result<LayoutRemarks> refused = layOut(documentOf({table}), m_shaper, {}, recorder);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error(), (Error{ErrorKind::CannotWrite, QStringLiteral("disk")}));
    QCOMPARE(recorder.events.size(), 2);
    QVERIFY(source->asked < 300);
}

void UnitsTest::stampsDoNotMoveTheFoot()
{
    Document document = documentOf(lines(1));
    const Page without = pagesOf(document).pages.front();
    QVERIFY(without.stamp.empty());
    document.stamp = QString::fromUtf8("v3 · 10 Dec 08:42");
    const Page with = pagesOf(document).pages.front();
    QCOMPARE(textOf(with.stamp), document.stamp);
    QCOMPARE(textOf(with.foot), textOf(without.foot));
    for (std::size_t i = 0; i < with.foot.size(); ++i)
        QCOMPARE(with.foot[i].position, without.foot[i].position);
    const TextPiece& stamp = with.stamp.front();
    QVERIFY(qAbs(stamp.position.x() + stamp.width / 2 - with.size.width() / 2) < 0.1);
    QCOMPARE(stamp.position.y(), with.foot.front().position.y());
    // Beside a long title there is no room for it.
    document.footer =
        QStringLiteral("A title that is long enough to come near the middle of the page, and past it");
    const Page lower = pagesOf(document).pages.front();
    QVERIFY(textOf(lower.foot).startsWith(document.footer));
    QVERIFY(lower.stamp.front().position.y() > lower.foot.front().position.y() + 8);
    QVERIFY(lower.stamp.front().position.y() < lower.size.height() - 15);
}

void UnitsTest::aNarrowMarginHasNoFoot()
{
    Document document = documentOf(lines(1));
    document.stamp = QStringLiteral("v1");
    document.page.margins = QMarginsF(20, 20, 20, 29);
    const Page page = pagesOf(document).pages.front();
    QVERIFY(page.foot.empty());
    QVERIFY(page.stamp.empty());
    document.page.margins.setBottom(30);
    QVERIFY(!pagesOf(document).pages.front().foot.empty());
}

void UnitsTest::rowsAreMadeOnlyWhenTheyAreLaidOut()
{
    // When a page is handed on, no more rows were made than stand on it, plus those of the next one.
    class Watcher : public PageSink
    {
    public:
        explicit Watcher(const Numbers& source) : m_source(source) {}
        Result<Done> take(Page page) override
        {
            rows += qsizetype(page.pieces.size()) / 2;
            furthest = std::max(furthest, m_source.asked - rows);
            return Done{};
        }
        Result<Done> takeFoot(int, std::vector<TextPiece>) override { return Done{}; }

        qsizetype rows = 0;
        qsizetype furthest = 0;

    private:
        const Numbers& m_source;
    };
    auto source = std::make_shared<Numbers>(3'000);
    DocumentNode table = tableOf({TableColumn{}, TableColumn{}}, {});
    table.source = source;
    Watcher watcher(*source);
    QVERIFY(layOut(documentOf({table}), m_shaper, {}, watcher).ok());
    QCOMPARE(watcher.rows, 3'000);
    QCOMPARE(source->asked, 3'000);
    QVERIFY(watcher.furthest <= 3);
}

void UnitsTest::wantedPagesAreTriedBeforeAnyIsHandedOn()
{
    Document document = documentOf(lines(54));
    document.wantedPages = 1;
    Recorder recorder;
    QVERIFY(layOut(document, m_shaper, {}, recorder).ok());
    QCOMPARE(recorder.events,
             QStringList({QStringLiteral("page 0 "), QStringLiteral("foot 0 FOOTPage 1 of 1")}));
}

CONVENOR_TEST(UnitsTest)
#include "UnitsTest.moc"
