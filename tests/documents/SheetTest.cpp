// Sheets of boxes: type that shrinks, what does not fit, boxes upside down; bands.
#include "DocumentParts.h"
#include "documents/PagePainter.h"
#include "TestMain.h"

#include <QPainter>

using namespace convenor;
using namespace convenor::testing;

class SheetTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void boxesStandWhereTheyAreTold();
    void namesAreAsLargeAsFits();
    void textsShrinkTogether();
    void noWordIsBrokenWhileItCanShrink();
    void theWholeBoxIsScaledAndReported();
    void overflowIsReported();
    void turnedBoxesAreUpsideDown();
    void thePainterTurnsToo();
    void everySheetIsAPage();
    void bandsStandSideBySide();
    void wideBandsBecomeSmaller();
    void accentsAreTheDocuments();

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
DocumentNode shrinking(const QString& text, double points, double least)
{
    DocumentNode node = paragraph(text);
    node.points = points;
    node.least = least;
    return node;
}

SheetBox boxOf(QRectF place, std::vector<DocumentNode> blocks)
{
    SheetBox box;
    box.place = place;
    box.blocks = std::move(blocks);
    box.padding = QMarginsF(10, 10, 10, 10);
    box.subject = 7;
    return box;
}

DocumentNode sheetOf(std::vector<SheetBox> boxes)
{
    DocumentNode sheet;
    sheet.kind = NodeKind::Sheet;
    sheet.boxes = std::move(boxes);
    return sheet;
}

QRectF extentOf(const TextPiece& piece)
{
    return {piece.position.x(), piece.position.y() - piece.ascent, piece.width, piece.ascent + piece.descent};
}

const QRectF badge(100, 200, 240, 140);
} // namespace

void SheetTest::boxesStandWhereTheyAreTold()
{
    SheetBox box = boxOf(badge, {paragraph(QStringLiteral("top"))});
    box.stripe = QColor(Qt::blue);
    box.stripeHeight = 20;
    box.ground = QColor(Qt::yellow);
    box.line = QColor(Qt::black);
    SheetBox middle = boxOf(badge.translated(0, 300), {paragraph(QStringLiteral("middle"))});
    middle.align = VerticalAlign::Middle;
    const Pages pages = pagesOf(documentOf({sheetOf({box, middle})}));
    const Page& page = pages.pages.front();
    const QRectF top = extentOf(*pieceOf(page, QStringLiteral("top")));
    QCOMPARE(top.left(), badge.left() + 10);
    QVERIFY(qAbs(top.top() - badge.top() - 30) < 2);
    const QRectF centred = extentOf(*pieceOf(page, QStringLiteral("middle")));
    QVERIFY(qAbs(centred.center().y() - middle.place.center().y()) < 1);
    QCOMPARE(page.shapes.front().rect, badge);
    QCOMPARE(page.shapes[1].rect, QRectF(100, 200, 240, 20));
    QCOMPARE(page.shapes.size(), std::size_t(6));
    QCOMPARE(regionOf(page, 7), badge);
    QVERIFY(pages.remarks.tight.empty());
}

void SheetTest::namesAreAsLargeAsFits()
{
    const auto sizeOf = [&](const QString& name) {
        const Pages pages = pagesOf(documentOf({sheetOf({boxOf(badge, {shrinking(name, 40, 12)})})}));
        const Page& page = pages.pages.front();
        double bottom = 0;
        for (const TextPiece& piece : page.pieces) {
            bottom = std::max(bottom, extentOf(piece).bottom());
            if (extentOf(piece).right() > badge.right() - 9.5)
                return -1.0;
        }
        return pages.remarks.tight.empty() && bottom <= badge.bottom() - 9.5 ? page.pieces.front().size
                                                                             : -2.0;
    };
    QCOMPARE(sizeOf(QStringLiteral("Eva Li")), 40.0);
    const double longer = sizeOf(QStringLiteral("Konstantinos Papadopoulos"));
    QVERIFY(longer > 20 && longer < 40);
    // One step of 4 % larger, and it would not fit.
    const double larger = longer / 0.96;
    DocumentNode node = shrinking(QStringLiteral("Konstantinos Papadopoulos"), larger, 0);
    const Pages pages = pagesOf(documentOf({sheetOf({boxOf(badge, {node})})}));
    QCOMPARE(pages.remarks.tight.size(), std::size_t(1));
}

void SheetTest::textsShrinkTogether()
{
    const QString words = QStringLiteral("words to fill the box ").repeated(4);
    const Pages pages = pagesOf(
        documentOf({sheetOf({boxOf(badge, {shrinking(words, 40, 10), shrinking(QStringLiteral("role"), 20, 8),
                                           shrinking(QStringLiteral("fixed"), 14, 14)})})}));
    const Page& page = pages.pages.front();
    const double ratio = page.pieces.front().size / 40;
    QVERIFY(ratio < 0.8);
    QVERIFY(qAbs(pieceOf(page, QStringLiteral("role"))->size / 20 - ratio) < 0.001);
    QCOMPARE(pieceOf(page, QStringLiteral("fixed"))->size, 14.0);
    QVERIFY(pages.remarks.tight.empty());
}

void SheetTest::noWordIsBrokenWhileItCanShrink()
{
    const QString name = QStringLiteral("Wolfeschlegelsteinhausenberger");
    const Pages pages = pagesOf(documentOf({sheetOf({boxOf(badge, {shrinking(name, 40, 10)})})}));
    QVERIFY(pieceOf(pages.pages.front(), name)); // in one piece
    QVERIFY(pages.remarks.tight.empty());
    const Pages hyphened = pagesOf(
        documentOf({sheetOf({boxOf(badge, {shrinking(QString::fromUtf8("Eva Kovács-Nagy"), 38, 10)})})}));
    QVERIFY(pieceOf(hyphened.pages.front(), QString::fromUtf8("Kovács-Nagy")));
    // As large as it must be, there is no other way; nothing is lost.
    const Pages broken = pagesOf(documentOf({sheetOf({boxOf(badge, {shrinking(name, 40, 36)})})}));
    QCOMPARE(textFrom(broken, QStringLiteral("Wolf")), name);
    QCOMPARE(broken.remarks.tight.size(), std::size_t(1));
}

void SheetTest::theWholeBoxIsScaledAndReported()
{
    const QString words = QStringLiteral("many words ").repeated(16);
    DocumentNode other = paragraph(QStringLiteral("other"));
    DocumentNode name = shrinking(words, 30, 16);
    name.subject = 99;
    const Pages pages = pagesOf(
        documentOf({sheetOf({}),
                    sheetOf({boxOf(badge, {other, name, figure(QSizeF(20, 20), QStringLiteral("code"))})})}));
    const Page& page = pages.pages[1];
    const double scale = page.pieces.front().size / 9.5;
    QVERIFY(scale < 1 && scale >= 0.7);
    QVERIFY(qAbs(page.pictures.front().rect.width() - 20 * scale) < 0.001);
    QVERIFY(page.pictures.front().rect.bottom() <= badge.bottom() - 9.9);
    QCOMPARE(pages.remarks.tight.size(), std::size_t(1));
    const TightText& tight = pages.remarks.tight.front();
    QCOMPARE(tight.text, words);
    QCOMPARE(tight.subject, 99);
    QCOMPARE(tight.page, 1);
    QVERIFY(!tight.overflows);
}

void SheetTest::overflowIsReported()
{
    const QString words = QStringLiteral("far too many words ").repeated(60);
    const Pages pages = pagesOf(documentOf({sheetOf({boxOf(badge, {shrinking(words, 30, 16)})})}));
    QCOMPARE(textFrom(pages, QStringLiteral("far")), words);
    QCOMPARE(pages.remarks.tight.size(), std::size_t(1));
    QVERIFY(pages.remarks.tight.front().overflows);
    QCOMPARE(pages.remarks.tight.front().subject, 7);
}

void SheetTest::turnedBoxesAreUpsideDown()
{
    const auto pageOf = [&](bool turned) {
        SheetBox box = boxOf(badge, {shrinking(QStringLiteral("Eva Li"), 30, 10),
                                     figure(QSizeF(20, 10), QStringLiteral("logo"))});
        box.turned = turned;
        box.stripe = QColor(Qt::blue);
        box.stripeHeight = 20;
        return pagesOf(documentOf({sheetOf({box})})).pages.front();
    };
    const Page upright = pageOf(false);
    const Page turned = pageOf(true);
    const QPointF middle = badge.center();
    QVERIFY(!upright.pieces.front().turned);
    QVERIFY(turned.pieces.front().turned);
    QVERIFY(turned.pictures.front().turned);
    QCOMPARE(turned.pieces.front().position, 2 * middle - upright.pieces.front().position);
    QCOMPARE(turned.pictures.front().rect.center(), 2 * middle - upright.pictures.front().rect.center());
    QCOMPARE(turned.pictures.front().rect.size(), upright.pictures.front().rect.size());
    QCOMPARE(turned.shapes.front().rect, QRectF(100, 320, 240, 20)); // the stripe is at the lower edge
}

void SheetTest::thePainterTurnsToo()
{
    // What is painted of a turned box is what is painted of an upright one, turned.
    const auto painted = [&](bool turned) {
        SheetBox box = boxOf(QRectF(100, 200, 240, 140), {shrinking(QStringLiteral("Eva FL"), 30, 10)});
        box.turned = turned;
        Document document = documentOf({sheetOf({box})});
        document.page.size = QSizeF(440, 540); // the middle of the box is that of the page
        document.footer.clear();
        document.page.margins.setBottom(0);
        QImage image(880, 1080, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        PagePainter().paint(painter, pagesOf(document).pages.front());
        return image;
    };
    const QImage upright = painted(false);
    const QImage turned = painted(true).mirrored(true, true);
    int ink = 0;
    int different = 0;
    for (int y = 0; y < upright.height(); ++y) {
        for (int x = 0; x < upright.width(); ++x) {
            const int dark = qGray(upright.pixel(x, y));
            ink += dark < 100 ? 1 : 0;
            different += qAbs(dark - qGray(turned.pixel(x, y))) > 128 ? 1 : 0;
        }
    }
    QVERIFY(ink > 500);
    QVERIFY2(different < ink / 10, qPrintable(QStringLiteral("%1 of %2").arg(different).arg(ink)));
}

void SheetTest::everySheetIsAPage()
{
    const SheetBox box = boxOf(badge, {paragraph(QStringLiteral("x"))});
    Document document = documentOf({paragraph(QStringLiteral("before")), sheetOf({box}), sheetOf({box}),
                                    paragraph(QStringLiteral("after"))});
    Pages pages = pagesOf(document);
    QCOMPARE(pages.pages.size(), std::size_t(4));
    QCOMPARE(textOf(pages.pages[1].pieces), QStringLiteral("x"));
    QVERIFY(textOf(pages.pages[2].foot).endsWith(QStringLiteral("Page 3 of 4")));
    QCOMPARE(pages.pages[2].nodes.size(), std::size_t(3)); // sheet, box, paragraph
    QCOMPARE(textOf(pages.pages[3].pieces), QStringLiteral("after"));
    document.page.margins.setBottom(10);
    pages = pagesOf(document);
    QVERIFY(pages.pages[1].foot.empty());
}

void SheetTest::bandsStandSideBySide()
{
    DocumentNode band;
    band.kind = NodeKind::Band;
    band.children = {figure(QSizeF(60, 40), QStringLiteral("a")), paragraph(QStringLiteral("statement")),
                     figure(QSizeF(30, 20), QStringLiteral("b"))};
    band.children[2].align = TextAlign::End;
    const Page page = pagesOf(documentOf({band})).pages.front();
    const QRectF left = page.pictures[0].rect;
    const QRectF right = page.pictures[1].rect;
    const QRectF text = extentOf(page.pieces.front());
    QCOMPARE(left.left(), 52.0);
    QVERIFY(text.left() > left.right() + 8);
    QVERIFY(qAbs(right.right() - (page.size.width() - 52)) < 0.01);
    QVERIFY(qAbs(left.center().y() - right.center().y()) < 0.01);
    QVERIFY(qAbs(left.center().y() - text.center().y()) < 1);
    band.children[2].align = TextAlign::Start;
    band.align = TextAlign::Centre;
    const Page centred = pagesOf(documentOf({band})).pages.front();
    const double middle = (centred.pictures[0].rect.left() + centred.pictures[1].rect.right()) / 2;
    QVERIFY(qAbs(middle - page.size.width() / 2) < 0.01);
}

void SheetTest::wideBandsBecomeSmaller()
{
    DocumentNode band;
    band.kind = NodeKind::Band;
    band.children = {figure(QSizeF(400, 100), QStringLiteral("a")),
                     figure(QSizeF(300, 60), QStringLiteral("b")),
                     paragraph(QStringLiteral("Co-funded by the European Union. ").repeated(8))};
    const Page page = pagesOf(documentOf({band})).pages.front();
    const QRectF a = page.pictures[0].rect;
    const QRectF b = page.pictures[1].rect;
    QVERIFY(a.width() < 400);
    QVERIFY(qAbs(a.width() / b.width() - 4.0 / 3) < 0.01);
    QVERIFY(qAbs(a.width() / a.height() - 4) < 0.01);
    QVERIFY(page.pieces.size() > 2);
    double right = 0;
    for (const TextPiece& piece : page.pieces) {
        QVERIFY(piece.position.x() > b.right());
        QCOMPARE(piece.size, 9.5);
        right = std::max(right, extentOf(piece).right());
    }
    QVERIFY(right <= page.size.width() - 52 + 3);
    // Pictures alone fill the width.
    band.children.pop_back();
    const Page wide = pagesOf(documentOf({band})).pages.front();
    QVERIFY(qAbs(wide.pictures[1].rect.right() - (page.size.width() - 52)) < 0.1);
}

void SheetTest::accentsAreTheDocuments()
{
    DocumentNode rule;
    rule.kind = NodeKind::Rule;
    Document document = documentOf(
        {paragraphNode(SizeRole::Body, {TextSpan{QStringLiteral("a"), TextStyle::Bold, ColourRole::Accent}}),
         paragraphNode(SizeRole::Body, {TextSpan{QStringLiteral("b"), TextStyle::Bold, ColourRole::Inverse}}),
         rule});
    document.accent = QColor(0x80, 0x10, 0x20);
    const Page page = pagesOf(document).pages.front();
    QCOMPARE(page.pieces[0].colour, qRgb(0x80, 0x10, 0x20));
    QCOMPARE(page.pieces[1].colour, qRgb(255, 255, 255));
    QCOMPARE(page.shapes.front().colour, qRgb(0x80, 0x10, 0x20));
}

CONVENOR_TEST(SheetTest)
#include "SheetTest.moc"
