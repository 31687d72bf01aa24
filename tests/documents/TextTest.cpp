// Marks for controls, shaping and line breaking.
#include "documents/LineBreaker.h"
#include "domain/TextMarks.h"
#include "TestMain.h"

#include <QRandomGenerator>

#include <set>

using namespace convenor;

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void controlsBecomeMarks();
    void paragraphsAreSplitAtLineEnds();
    void ligatureKeepsItsCluster();
    void cyrillicAndGreekHaveGlyphs();
    void rightToLeftRunsBackwards();
    void isolatedNamesDoNotDisturbTheirSurroundings();
    void nothingIsLostInLines();
    void linesAreNotWiderThanTheirPlace();
    void aWordLongerThanTheLineIsBroken();
    void aLineMayEndBeforeABracket();
    void missingGlyphsAreNamed();
    void theShortWayIsTheLongWay();

private:
    std::vector<TextLine> linesOf(std::vector<TextSpan> spans, double width)
    {
        DocumentNode node = paragraphNode(SizeRole::Body, std::move(spans));
        return m_breaker.lines(node, {QStringLiteral("en"), 0, 0, false, 9.5}, width);
    }

    FontSet m_fonts;
    TextShaper m_shaper{m_fonts};
    StyleSheet m_style;
    MissingGlyphs m_missing;
    LineBreaker m_breaker{m_shaper, m_style, m_missing};
};

namespace {
QString textOfLines(const std::vector<TextLine>& lines)
{
    QString text;
    for (const TextLine& line : lines) {
        for (const TextPiece& piece : line.pieces)
            text += piece.text;
    }
    return text;
}

// Texts of all the kinds that trip up layouts: two directions, marks, surrogates, blanks, hyphens, controls.
QString randomText(QRandomGenerator& random, int words)
{
    static const QStringList parts = {QStringLiteral("office"),
                                      QStringLiteral("fi"),
                                      QString::fromUtf8("клъстер"),
                                      QString::fromUtf8("Ελλάδα"),
                                      QString::fromUtf8("שלום"),
                                      QString::fromUtf8("مرحبا"),
                                      QString::fromUtf8("e\xCC\x81"),
                                      QString::fromUtf8("ö"),
                                      QStringLiteral("-"),
                                      QStringLiteral(" "),
                                      QStringLiteral("  "),
                                      QStringLiteral(", "),
                                      QStringLiteral("(12)"),
                                      QStringLiteral("\t"),
                                      QString(QChar(0x1B)),
                                      QString(QChar(0x202E)),
                                      QString(QChar(0xA0)),
                                      QStringLiteral("\n"),
                                      QStringLiteral("supercalifragilisticexpialidocious"),
                                      QString(QChar(0xAD)),
                                      QString(QChar(0x200D)),
                                      QString::fromUtf8("漢字"),
                                      QString::fromUtf8("😀")};
    QString text;
    for (int i = 0; i < words; ++i)
        text += parts[random.bounded(int(parts.size()))];
    return text;
}

std::vector<TextSpan> randomSpans(QRandomGenerator& random)
{
    std::vector<TextSpan> spans;
    const int count = 1 + random.bounded(4);
    for (int i = 0; i < count; ++i) {
        TextSpan span{randomText(random, random.bounded(25)), TextStyle(random.bounded(4))};
        span.isolated = random.bounded(2) == 0;
        spans.push_back(span);
    }
    return spans;
}

QString visibleTextOf(const std::vector<TextSpan>& spans)
{
    QString text;
    for (const TextSpan& span : spans)
        text += visibleText(span.text);
    return text;
}
} // namespace

void TextTest::controlsBecomeMarks()
{
    const QString hostile =
        QStringLiteral("a\x1b[31m\x7f\n\tb") + QChar(0x202E) + QChar(0x2066) + QChar(0xD800) + QChar(0x85);
    const QString shown = visibleText(hostile);
    QCOMPARE(shown.size(), hostile.size());
    QCOMPARE(shown, QString::fromUtf8("a␛[31m␡␊ b����"));
    const QString plain = QString::fromUtf8("Zsófia <img src=x> שלום 😀");
    QCOMPARE(visibleText(plain), plain);
}

void TextTest::paragraphsAreSplitAtLineEnds()
{
    QCOMPARE(visibleParagraphs(QStringLiteral("one\r\n\r\n  two \rthree")),
             QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    QVERIFY(visibleParagraphs(QStringLiteral(" \n ")).isEmpty());
}

void TextTest::ligatureKeepsItsCluster()
{
    const auto shaped =
        m_shaper.shape(u"office", m_fonts.faceFor(U'o', TextStyle::Regular), false, QStringLiteral("en"));
    QCOMPARE(shaped->glyphs.size(), std::size_t(4)); // o ffi c e
    QCOMPARE(shaped->glyphs[0].cluster, 0);
    QCOMPARE(shaped->glyphs[1].cluster, 1);
    QCOMPARE(shaped->glyphs[2].cluster, 4);
    QCOMPARE(shaped->glyphs[3].cluster, 5);
    double sum = 0;
    for (const ShapedGlyph& glyph : shaped->glyphs)
        sum += glyph.advance;
    QCOMPARE(shaped->width, sum);
}

void TextTest::cyrillicAndGreekHaveGlyphs()
{
    const QString text = QString::fromUtf8("Клъстер Зелена синергия Ευρώπη Štěpán");
    for (const TextStyle style :
         {TextStyle::Regular, TextStyle::Bold, TextStyle::Italic, TextStyle::BoldItalic}) {
        const int face = m_fonts.faceFor(U'К', style);
        QVERIFY(m_fonts.face(face)->bundled);
        const auto shaped = m_shaper.shape(text, face, false, QStringLiteral("bg"));
        QVERIFY(!shaped->missing);
    }
    QVERIFY(m_fonts.face(m_fonts.faceFor(0x241B, TextStyle::Bold))->bundled); // the marks too
}

void TextTest::rightToLeftRunsBackwards()
{
    const QString text = QString::fromUtf8("שלום");
    const auto shaped =
        m_shaper.shape(text, m_fonts.faceFor(U'ש', TextStyle::Regular), true, QStringLiteral("he"));
    QVERIFY(shaped->glyphs.size() >= 4);
    QCOMPARE(shaped->glyphs.front().cluster, 3);
    QCOMPARE(shaped->glyphs.back().cluster, 0);
    QVERIFY(hasRightToLeft(text));
    QVERIFY(!hasRightToLeft(QString::fromUtf8("Клъстер — “Zsófia” 😀")));
}

void TextTest::isolatedNamesDoNotDisturbTheirSurroundings()
{
    // Without the isolate the number would be drawn to the left of the name.
    TextSpan name{QString::fromUtf8("דוד לוי")};
    name.isolated = true;
    const std::vector<TextLine> lines = linesOf({name, TextSpan{QStringLiteral(", 12 people")}}, 400);
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY(lines[0].pieces.size() >= 2);
    QString backwards;
    const TextPiece& last = lines[0].pieces.back();
    QVERIFY(!last.rightToLeft);
    QVERIFY(last.text.contains(QStringLiteral("12")));
    for (const TextPiece& piece : lines[0].pieces) {
        backwards += piece.rightToLeft ? piece.text : QString();
        QVERIFY(piece.position.x() <= last.position.x());
    }
    QCOMPARE(backwards, name.text);
}

void TextTest::nothingIsLostInLines()
{
    QRandomGenerator random(2021);
    for (int round = 0; round < 400; ++round) {
        const std::vector<TextSpan> spans = randomSpans(random);
        const std::vector<TextLine> lines = linesOf(spans, 5 + random.bounded(300));
        QCOMPARE(textOfLines(lines), visibleTextOf(spans));
        int at = 0;
        for (const TextLine& line : lines) {
            QCOMPARE(line.start, at);
            at += line.length;
            for (const TextPiece& piece : line.pieces) {
                QCOMPARE(piece.glyphs.size(), piece.offsets.size());
                QCOMPARE(piece.glyphs.size(), piece.clusters.size());
                for (const int cluster : piece.clusters)
                    QVERIFY(cluster >= 0 && cluster < piece.text.size());
            }
        }
    }
}

void TextTest::linesAreNotWiderThanTheirPlace()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
        const double width = 20 + random.bounded(300);
        for (const TextLine& line : linesOf(randomSpans(random), width)) {
            std::set<int> clusters;
            for (const TextPiece& piece : line.pieces) {
                for (const int cluster : piece.clusters)
                    clusters.insert(piece.start + cluster);
            }
            QVERIFY2(line.width <= width + 0.1 || clusters.size() <= 1,
                     qPrintable(QString::number(line.width - width)));
        }
    }
}

void TextTest::aWordLongerThanTheLineIsBroken()
{
    const QString word(100'000, QChar(u'w'));
    const std::vector<TextLine> lines = linesOf({TextSpan{QStringLiteral("a ") + word}}, 200);
    QCOMPARE(lines.front().length, 2); // the long word begins on a line of its own
    QVERIFY(lines.size() > 1000);
    QVERIFY(lines.size() < 20'000);
    QCOMPARE(textOfLines(lines), QStringLiteral("a ") + word);
    for (const TextLine& line : lines)
        QVERIFY(line.width <= 200.1);
    QCOMPARE(linesOf({TextSpan{QStringLiteral("two words")}}, 1).size(), std::size_t(8));
    QCOMPARE(linesOf({}, 100).size(), std::size_t(1));
}

void TextTest::aLineMayEndBeforeABracket()
{
    const QString text = QString::fromUtf8("„Словото“ (interpreter)");
    const std::vector<TextLine> lines = linesOf({TextSpan{text}}, 70);
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[1].pieces.front().text, QStringLiteral("(interpreter)"));
}

void TextTest::missingGlyphsAreNamed()
{
    MissingGlyphs missing;
    LineBreaker breaker(m_shaper, m_style, missing);
    const char32_t unknown = 0x10FFFD; // private use: no font of the machine has it
    const QString text = QStringLiteral("Name ") + QString::fromUcs4(&unknown, 1);
    const DocumentNode node = paragraphNode(SizeRole::Body, {TextSpan{text}});
    breaker.lines(node, {QStringLiteral("en"), 0, 0, false, 9.5}, 100);
    breaker.lines(node, {QStringLiteral("en"), 0, 0, false, 9.5}, 100);
    QCOMPARE(missing.list().size(), std::size_t(1));
    QCOMPARE(missing.list().front().character, unknown);
    QCOMPARE(missing.list().front().text, text);
}

void TextTest::theShortWayIsTheLongWay()
{
    // A letter that runs from right to left makes the whole paragraph go the long way; what stands before it
    // looks the same.
    QRandomGenerator random(77);
    const QStringList words =
        QString::fromUtf8("office first Zsófia Клъстер Ελλάδα 12,50 € (AVAT) “To” – a  b ")
            .split(QChar(u' '));
    for (int round = 0; round < 200; ++round) {
        std::vector<TextSpan> spans;
        for (int i = 0; i <= random.bounded(3); ++i) {
            QString text;
            for (int k = 0; k <= random.bounded(4); ++k)
                text += words[random.bounded(int(words.size()))] + QString(random.bounded(3), QChar(u' '));
            spans.push_back(TextSpan{text, TextStyle(random.bounded(4))});
            spans.back().isolated = random.bounded(2) == 0;
        }
        spans.back().text += QStringLiteral("end");
        const std::vector<TextLine> shortWay = linesOf(spans, 1e5);
        spans.push_back(TextSpan{QString::fromUtf8("ש")});
        spans.back().isolated = true;
        const std::vector<TextLine> longWay = linesOf(spans, 1e5);
        QCOMPARE(shortWay.size(), std::size_t(1));
        QCOMPARE(longWay.front().pieces.size(), shortWay.front().pieces.size() + 1);
        for (std::size_t i = 0; i < shortWay.front().pieces.size(); ++i) {
            const TextPiece& piece = shortWay.front().pieces[i];
            const TextPiece& other = longWay.front().pieces[i];
            QCOMPARE(piece.text, other.text);
            QCOMPARE(piece.start, other.start);
            QCOMPARE(piece.position, other.position);
            QCOMPARE(piece.glyphs, other.glyphs);
            QCOMPARE(piece.offsets, other.offsets);
            QCOMPARE(piece.clusters, other.clusters);
            QCOMPARE(piece.width, other.width);
        }
    }
}

CONVENOR_TEST(TextTest)
#include "TextTest.moc"
