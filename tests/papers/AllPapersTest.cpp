// What holds for every paper of every sample in every language: all of its text is on its pages, nothing
// overflows, and its structure is one that a screen reader can walk.
#include "SamplePaper.h"
#include "TestMain.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace convenor;
using namespace convenor::testing;

namespace {
bool isTable(StructureTag tag)
{
    return tag == StructureTag::Table;
}

// A cell of one paragraph holds its text itself.
bool holdsText(StructureTag tag)
{
    switch (tag) {
    case StructureTag::Paragraph:
    case StructureTag::Heading1:
    case StructureTag::Heading2:
    case StructureTag::Heading3:
    case StructureTag::HeaderCell:
    case StructureTag::DataCell:
    case StructureTag::ListBody:
        return true;
    default:
        return false;
    }
}

int headingLevel(StructureTag tag)
{
    switch (tag) {
    case StructureTag::Heading1:
        return 1;
    case StructureTag::Heading2:
        return 2;
    case StructureTag::Heading3:
        return 3;
    default:
        return 0;
    }
}

// Which parents an element may have (ISO 32000-1, 14.8.4.3).
bool fits(StructureTag child, StructureTag parent)
{
    switch (child) {
    case StructureTag::TableHead:
    case StructureTag::TableBody:
        return parent == StructureTag::Table;
    case StructureTag::TableRow:
        return parent == StructureTag::TableHead || parent == StructureTag::TableBody;
    case StructureTag::HeaderCell:
    case StructureTag::DataCell:
        return parent == StructureTag::TableRow;
    case StructureTag::ListItem:
        return parent == StructureTag::List;
    case StructureTag::ListBody:
        return parent == StructureTag::ListItem;
    default:
        return parent != StructureTag::Table && parent != StructureTag::TableHead &&
               parent != StructureTag::TableBody && parent != StructureTag::TableRow &&
               parent != StructureTag::List;
    }
}

// The words of a text; those of two blocks do not join.
QMap<QString, int> countedWords(const QString& text)
{
    QMap<QString, int> words;
    for (const QString& word : text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts))
        ++words[word];
    return words;
}

QString textOfPages(const Pages& pages)
{
    // Pieces of one node belong together, wherever its lines and spans break.
    QMap<int, QString> texts;
    for (const Page& page : pages.pages) {
        for (const TextPiece& piece : page.pieces) {
            if (piece.node != 0)
                texts[piece.node] += piece.text;
        }
    }
    return texts.values().join(u'\n');
}
} // namespace

class AllPapersTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        QVERIFY(registerBundledFonts());
    }

    void everyPaper_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QStringList>("languages");
        for (const PaperInfo& info : papers()) {
            for (const Sample& sample : samples()) {
                for (const QStringList& languages :
                     {QStringList{QStringLiteral("en")}, QStringList{QStringLiteral("bg")},
                      QStringList{QStringLiteral("en"), QStringLiteral("bg")}})
                    QTest::addRow("%s of %s in %s", info.code, sample.name, qPrintable(languages.join(u'+')))
                        << int(info.paper) << QString::fromLatin1(sample.name) << languages;
            }
        }
    }

    void everyPaper()
    {
        QFETCH(int, paper);
        QFETCH(QString, sample);
        QFETCH(QStringList, languages);
        FontSet fonts;
        PaperOptions options;
        options.languages = languages;
        const auto laidOut = laidOutPaper(Paper(paper), samplePlan(sample), options, fonts);
        if (!laidOut)
            return; // everySampleHasItsPapers says which must be there
        QVERIFY(!laidOut->pages.pages.empty());
        QVERIFY(laidOut->pages.remarks.missing.empty());
        for (const TightText& tight : laidOut->pages.remarks.tight)
            QVERIFY2(!tight.overflows, qPrintable(tight.text));
        checkWords(*laidOut);
        // A sheet of badges has no headings: nobody reads it from its top to its end.
        checkStructure(laidOut->pages, Paper(paper) == Paper::Badges ? 0 : 1);
        checkPlaces(laidOut->pages);
    }

    void everySampleHasItsPapers()
    {
        const QMap<QString, QStringList> without = {
            {QStringLiteral("online-half-day"),
             {QStringLiteral("certificates"), QStringLiteral("door-signs"), QStringLiteral("outcomes")}},
            {QStringLiteral("two-day-meeting"),
             {QStringLiteral("helpdesk"), QStringLiteral("certificates"), QStringLiteral("outcomes")}},
            {QStringLiteral("bulgarian"),
             {QStringLiteral("helpdesk"), QStringLiteral("certificates"), QStringLiteral("outcomes")}},
            {QStringLiteral("conference"), {QStringLiteral("outcomes")}},
        };
        for (const Sample& sample : samples()) {
            QStringList missing;
            for (const PaperInfo& info : papers()) {
                if (!makePaper(info.paper, samplePlan(QString::fromLatin1(sample.name)), {}))
                    missing.append(QString::fromLatin1(info.code));
            }
            // No sample has to-dos or was given out.
            QStringList expected = without.value(QString::fromLatin1(sample.name)) +
                                   QStringList{QStringLiteral("changes"), QStringLiteral("tasks")};
            std::sort(expected.begin(), expected.end());
            std::sort(missing.begin(), missing.end());
            QCOMPARE(missing.join(u' '), expected.join(u' '));
        }
    }

    void anEmptyPlanHasNothingToPrint()
    {
        CountingIds ids(1);
        const Plan empty = *Plan().applied(blankPlan({}, ids));
        for (const PaperInfo& info : papers()) {
            const Result<Document> document = makePaper(info.paper, empty, {});
            QVERIFY2(!document, info.code);
            QCOMPARE(document.error().kind, ErrorKind::NothingToExport);
            QCOMPARE(document.error().subject, QString::fromLatin1(info.code));
        }
    }

private:
    static void checkWords(const LaidOutPaper& paper)
    {
        const QMap<QString, int> wanted = countedWords(textOf(paper.document));
        const QMap<QString, int> there = countedWords(textOfPages(paper.pages));
        for (auto word = wanted.begin(); word != wanted.end(); ++word)
            QVERIFY2(there.value(word.key()) >= word.value(), qPrintable(word.key()));
    }

    static void checkStructure(const Pages& pages, int leastHeadings)
    {
        QMap<int, PageNode> nodes;
        int headings = 0;
        int level = 0;
        for (const Page& page : pages.pages) {
            for (const PageNode& node : page.nodes) {
                QCOMPARE(node.number, int(nodes.size()) + 1);
                QVERIFY(node.parent < node.number);
                if (node.number > 1) {
                    QVERIFY(nodes.contains(node.parent));
                    QVERIFY(fits(node.tag, nodes[node.parent].tag));
                }
                if (node.tag == StructureTag::HeaderCell)
                    QVERIFY(node.scope != HeaderScope::None);
                if (node.tag == StructureTag::Figure || isTable(node.tag))
                    QVERIFY2(!node.text.trimmed().isEmpty(), "a figure or table that says nothing of itself");
                if (const int next = headingLevel(node.tag); next > 0) {
                    QVERIFY2(next <= level + 1, qPrintable(node.text));
                    level = next;
                    ++headings;
                }
                nodes.insert(node.number, node);
            }
            for (const TextPiece& piece : page.pieces) {
                if (piece.node != 0)
                    QVERIFY2(nodes.contains(piece.node) && holdsText(nodes[piece.node].tag),
                             qPrintable(piece.text));
            }
            for (const PagePicture& picture : page.pictures) {
                if (picture.node != 0)
                    QVERIFY(nodes.contains(picture.node) && nodes[picture.node].tag == StructureTag::Figure);
            }
        }
        QVERIFY(headings >= leastHeadings);
    }

    // Nothing stands outside its page, and every page says its number where it has a foot.
    static void checkPlaces(const Pages& pages)
    {
        for (const Page& page : pages.pages) {
            const QRectF paper(QPointF(0, 0), page.size);
            for (const TextPiece& piece : page.pieces) {
                const double left = piece.turned ? piece.position.x() - piece.width : piece.position.x();
                QVERIFY2(left >= -0.5 && left + piece.width <= paper.width() + 0.5, qPrintable(piece.text));
                QVERIFY2(piece.position.y() >= 0 && piece.position.y() <= paper.height(),
                         qPrintable(piece.text));
            }
            for (const PagePicture& picture : page.pictures)
                QVERIFY(paper.adjusted(-0.5, -0.5, 0.5, 0.5).contains(picture.rect));
        }
    }
};

CONVENOR_TEST(AllPapersTest)
#include "AllPapersTest.moc"
