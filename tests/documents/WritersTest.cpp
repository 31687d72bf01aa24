// Screen and HTML made from one document.
#include "documents/Fonts.h"
#include "documents/HtmlWriter.h"
#include "documents/Layout.h"
#include "documents/PagePainter.h"
#include "TestMain.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QXmlStreamReader>

using namespace convenor;

class WritersTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void aRefusingDeviceIsReported();
    void theScreenShowsThePage();
    void htmlEscapesAllText();
    void htmlIsWellFormedAndAccessible();
    void windowsCanUseTheFonts();

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
const char16_t* const hostile =
    u"<img src=\"file:///etc/passwd\"> & <script>alert('x')</script> \u202Egnp.exe \x1b[2J";

// Takes 100 bytes and no more, as a full disk does.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override
    {
        setErrorString(QStringLiteral("No space left on device"));
        return -1;
    }
};

Document sample()
{
    Document document;
    document.title = QStringLiteral("Workshop <1> & more");
    document.language = QStringLiteral("bg");
    document.footer = QStringLiteral("Foot");
    document.root.kind = NodeKind::Section;
    auto& blocks = document.root.children;
    blocks.push_back(
        headingNode(1, SizeRole::Title, TextSpan{QString::fromUtf8("Клъстери и офиси"), TextStyle::Bold}));
    blocks.push_back(
        paragraphNode(SizeRole::Body, {TextSpan{QStringLiteral("The office of Zs\u00F3fia, first floor")}}));
    blocks.push_back(paragraphNode(SizeRole::Body, {TextSpan{QString::fromUtf16(hostile)}}));
    TextSpan link{QStringLiteral("join")};
    link.link = QStringLiteral("https://example.org/?a=1&b=\"2\"");
    TextSpan trap{QStringLiteral("trap")};
    trap.link = QStringLiteral("javascript:alert(1)");
    blocks.push_back(paragraphNode(SizeRole::Body, {link, trap}));
    blocks.back().language = QStringLiteral("en");
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.columns = {TableColumn{}, TableColumn{}};
    TableRow header;
    header.cells = {cellOf({paragraphNode(SizeRole::Label, {TextSpan{QStringLiteral("Time")}})}),
                    cellOf({paragraphNode(SizeRole::Label, {TextSpan{QStringLiteral("Item")}})})};
    table.headerRows.push_back(header);
    TableRow row = header;
    row.cells.front().rowHeader = true;
    table.rows.push_back(row);
    blocks.push_back(table);
    DocumentNode figure;
    figure.kind = NodeKind::Figure;
    figure.text = QStringLiteral("A \"red\" square");
    figure.image = QImage(4, 4, QImage::Format_RGB32);
    figure.image.fill(Qt::red);
    figure.extent = QSizeF(40, 40);
    blocks.push_back(figure);
    return document;
}

QString htmlOf(const Document& document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<Done> written = writeHtml(document, buffer);
    return written.ok() ? QString::fromUtf8(buffer.data()) : QString();
}
} // namespace

void WritersTest::aRefusingDeviceIsReported()
{
    FullDevice device;
    QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const Result<Done> html = writeHtml(sample(), device);
    QVERIFY(!html.ok());
    QCOMPARE(html.error().kind, ErrorKind::CannotWrite);
    QCOMPARE(html.error().detail, QStringLiteral("No space left on device"));
}

void WritersTest::theScreenShowsThePage()
{
    const Pages pages = pagesOf(sample());
    const Page& page = pages.pages.front();
    QImage image(page.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    PagePainter().paint(painter, page);
    painter.end();
    auto inked = [&](const QRectF& area) {
        int count = 0;
        for (int y = int(area.top()); y < int(area.bottom()); ++y) {
            for (int x = int(area.left()); x < int(area.right()); ++x)
                count += image.pixel(x, y) != QColor(Qt::white).rgb() ? 1 : 0;
        }
        return count;
    };
    for (const TextPiece& piece : page.pieces) {
        const QRectF area(piece.position.x(), piece.position.y() - piece.ascent, piece.width,
                          piece.ascent + piece.descent);
        if (!piece.text.trimmed().isEmpty())
            QVERIFY2(inked(area) > 3, qPrintable(piece.text));
    }
    QCOMPARE(image.pixelColor(page.pictures.front().rect.center().toPoint()), QColor(Qt::red));
    QCOMPARE(inked(QRectF(0, 0, 50, page.size.height())), 0); // the margin stays white
}

void WritersTest::htmlEscapesAllText()
{
    const QString html = htmlOf(sample());
    QVERIFY(html.contains(QStringLiteral("&lt;img src=&quot;file:///etc/passwd&quot;&gt;")));
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QChar(0x202E)));
    QVERIFY(!html.contains(QChar(0x1B)));
    QVERIFY(html.contains(QStringLiteral("<title>Workshop &lt;1&gt; &amp; more</title>")));
    QVERIFY(html.contains(QStringLiteral("href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\"")));
    QVERIFY(!html.contains(QStringLiteral("javascript:")));
    QVERIFY(html.contains(QStringLiteral("alt=\"A &quot;red&quot; square\"")));
}

void WritersTest::htmlIsWellFormedAndAccessible()
{
    QString html = htmlOf(sample());
    QVERIFY(html.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"bg\">")));
    QVERIFY(html.contains(QStringLiteral("<p lang=\"en\">")));
    QVERIFY(html.contains(QStringLiteral("<h1>")));
    QVERIFY(html.contains(QStringLiteral("<th scope=\"col\">")));
    QVERIFY(html.contains(QStringLiteral("<th scope=\"row\">")));
    QVERIFY(!html.contains(QStringLiteral("src=\"http")));
    // With its void elements closed the page is XML, so every tag is balanced.
    html.remove(QStringLiteral("<!DOCTYPE html>\n"));
    html.replace(QRegularExpression(QStringLiteral("<(meta|img|hr|col|br)\\b([^>]*)>")),
                 QStringLiteral("<\\1\\2/>"));
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void WritersTest::windowsCanUseTheFonts()
{
    QVERIFY(registerBundledFonts());
    QVERIFY(registerBundledFonts());
    QVERIFY(QFontDatabase::families().contains(QString::fromUtf16(bundledFamily)));
}

CONVENOR_TEST(WritersTest)
#include "WritersTest.moc"
