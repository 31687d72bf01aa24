// The file: exact text, what it looks like, what it costs, and what happens when it cannot be written.
#include "documents/pdf/PdfWriter.h"

#include "documents/PageMaker.h"
#include "documents/PdfTree.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace convenor;
using namespace convenor::testing;

class PdfWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void textComesBackExactly_data();
    void textComesBackExactly();
    void wordsDoNotJoin();
    void feetMayComeLater();
    void aPageLooksAsLaidOut();
    void picturesKeepTheirColours();
    void fontsAreEmbedded();
    void thousandsOfCellsStaySmall();
    void theSameTwice();
    void aRefusingDeviceIsReported();
    void aFaceOfAnotherMachineIsReported();

private:
    QString write(PageMaker& maker)
    {
        const QString path = m_folder.filePath(QStringLiteral("a.pdf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !writePdf({maker.pages, {}}, m_info, maker.fonts(), file))
            return {};
        file.close();
        return path;
    }
    // What a program of poppler or qpdf says; null when it is not installed.
    QByteArray run(const QString& name, const QStringList& arguments)
    {
        const QString program = QStandardPaths::findExecutable(name);
        if (program.isEmpty())
            return {};
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qWarning() << name << process.readAllStandardError();
        return process.readAllStandardOutput();
    }
    QImage picture(const QString& path)
    {
        const QByteArray png = run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("72"),
                                                                QStringLiteral("-png"), path});
        return QImage::fromData(png, "PNG");
    }

    QTemporaryDir m_folder;
    PdfInfo m_info{QStringLiteral("Списък & <1>"), QStringLiteral("en"),
                   QDateTime({2026, 7, 1}, {9, 5}, QTimeZone("Europe/Brussels"))};
};

namespace {
QString u(const char* text)
{
    return QString::fromUtf8(text);
}

// Takes so many bytes and no more, as a full disk does.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room) {}

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        if (size <= m_room) {
            m_room -= size;
            return size;
        }
        setErrorString(QStringLiteral("No space left on device"));
        return -1;
    }

private:
    qint64 m_room;
};

bool isNear(QColor a, QColor b)
{
    return std::abs(a.red() - b.red()) < 3 && std::abs(a.green() - b.green()) < 3 &&
           std::abs(a.blue() - b.blue()) < 3;
}
} // namespace

void PdfWriterTest::textComesBackExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ligatures") << u("The office of efficient affluent fjords: fi fl ff ffi ffl");
    QTest::newRow("Latin") << u("Zsófia Łukasz Þórunn Ștefan Žydrūnas Győző");
    QTest::newRow("Greek") << u("Ελένη Παπαδοπούλου Οικονόμου");
    QTest::newRow("Cyrillic") << u("Цветелина Стоянова-Илиева Ѝ");
    QTest::newRow("decomposed") << u("Zso\u0301fia Go\u0308del re\u0301sume\u0301 \u0418\u0306");
    QTest::newRow("both forms") << u("Zs\u00F3fia Zso\u0301fia Zs\u00F3fia");
    QTest::newRow("marks without a letter of their own") << u("x\u0323y q\u0301z m\u0302\u0323n");
    QTest::newRow("characters that share a glyph")
        << u("12 \u2126 or \u03A9, \u212Bngstr and \u00C5ngstr, a-b a\u2010b a\u2011b, \u00B5m \u03BCm");
    QTest::newRow("Hebrew") << u("Shalom שלום עולם end");
    QTest::newRow("Arabic") << u("Salam السلام مرحبا لا end");
    QTest::newRow("symbols") << u("\u2713 \u2615 \u263A 1\u20E3 \u2192");
    QTest::newRow("emoji") << u("so \U0001F600 it goes \U0001F389\U0001F1E7\U0001F1EC");
    QTest::newRow("brackets and backslashes") << u("((a) \\ b) <c> {d} % / [e]");
}

void PdfWriterTest::textComesBackExactly()
{
    QFETCH(QString, text);
    PageMaker maker;
    maker.paragraph(text);
    const QString path = write(maker);
    const Result<PdfTree> tree = readPdf(path);
    QVERIFY(tree.ok());
    QCOMPARE(tree->root.text, text);
    QCOMPARE(problemsOf(*tree), QStringList());
    for (const QString& mode : {u("-raw"), u("-layout")}) {
        const QByteArray said = run(u("pdftotext"), {mode, u("-enc"), u("UTF-8"), path, u("-")});
        if (said.isNull())
            QSKIP("pdftotext is not installed");
        // It frames what runs from right to left, and takes such lines apart.
        QString words = QString::fromUtf8(said);
        words.replace(QRegularExpression(u("[\u202A-\u202C]")), u(" "));
        const QStringList found = words.split(QRegularExpression(u("\\s+")), Qt::SkipEmptyParts);
        for (const QString& word : text.split(u' '))
            QVERIFY2(found.contains(word), qPrintable(word + u(" in ") + words));
    }
}

void PdfWriterTest::wordsDoNotJoin()
{
    QStringList words;
    for (int i = 0; i < 200; ++i)
        words += u("word%1").arg(i);
    PageMaker maker;
    maker.paragraph(words.join(u' '));
    maker.paragraph(u("another"));
    const QString path = write(maker);
    const Result<PdfTree> tree = readPdf(path);
    QVERIFY(tree.ok());
    QCOMPARE(tree->root.children.front().text, words.join(u' '));
    const QByteArray said = run(u("pdftotext"), {path, u("-")});
    if (said.isNull())
        QSKIP("pdftotext is not installed");
    words += u("another");
    QCOMPARE(QString::fromUtf8(said).split(QRegularExpression(u("\\s+")), Qt::SkipEmptyParts), words);
}

void PdfWriterTest::feetMayComeLater()
{
    PageMaker maker;
    maker.paragraph(u("first"));
    std::vector<TextPiece> foot = maker.pieces({TextSpan{u("Page 1 of 2")}});
    maker.beginPage();
    maker.paragraph(u("second"));
    const QString path = m_folder.filePath(u("b.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    PdfWriter writer(file, m_info, maker.fonts());
    QVERIFY(writer.take(maker.pages[0]).ok());
    const qint64 before = file.size() + file.bytesToWrite();
    QVERIFY(before > 100); // the page is out before the next one comes
    QVERIFY(writer.take(maker.pages[1]).ok());
    QVERIFY(writer.takeFoot(0, foot).ok());
    QVERIFY(writer.takeFoot(1, {}).ok());
    QVERIFY(writer.finish().ok());
    file.close();
    const Result<PdfTree> tree = readPdf(path);
    QVERIFY(tree.ok());
    QCOMPARE(tree->pages, 2);
    QCOMPARE(tree->artifacts.size(), 1u);
    QCOMPARE(tree->artifacts.front().text, u("Page 1 of 2"));
    QCOMPARE(tree->artifacts.front().page, 0);
    QCOMPARE(problemsOf(*tree), QStringList());
    const QByteArray checked = run(u("qpdf"), {u("--check"), path});
    QVERIFY(checked.isNull() || checked.contains("No syntax or stream encoding errors found"));
}

// Colours and places of shapes, pictures and text, upside down too.
void PdfWriterTest::aPageLooksAsLaidOut()
{
    PageMaker maker;
    maker.page().size = QSizeF(400, 300);
    maker.page().shapes = {{QRectF(10, 10, 50, 20), qRgb(200, 30, 40)},
                           {QRectF(60, 10, 50, 20), qRgb(10, 120, 90)}};
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.setPixelColor(0, 0, Qt::red);
    maker.page().pictures = {{QRectF(10, 100, 40, 40), image, 0, false},
                             {QRectF(60, 100, 40, 40), image, 0, true}};
    maker.paragraph(u("HHHHHHHHHH"));
    TextPiece piece = maker.page().pieces.back();
    piece.colour = qRgb(0, 0, 255);
    piece.position = QPointF(300, 200);
    TextPiece turned = piece;
    turned.turned = true;
    turned.colour = qRgb(255, 0, 0);
    maker.page().pieces = {piece, turned};
    const QString path = write(maker);
    const QImage page = picture(path);
    if (page.isNull())
        QSKIP("pdftoppm is not installed");
    QCOMPARE(page.size(), QSize(400, 300));
    QVERIFY(isNear(page.pixelColor(35, 20), QColor(200, 30, 40)));
    QVERIFY(isNear(page.pixelColor(85, 20), QColor(10, 120, 90)));
    QVERIFY(isNear(page.pixelColor(20, 110), Qt::red));
    QVERIFY(isNear(page.pixelColor(40, 130), Qt::blue));
    QVERIFY(isNear(page.pixelColor(90, 130), Qt::red));
    QVERIFY(isNear(page.pixelColor(70, 110), Qt::blue));
    // Right of the place and above it in blue; left of it and below it in red.
    QRect blue;
    QRect red;
    for (int y = 180; y < 220; ++y) {
        for (int x = 150; x < 400; ++x) {
            const QColor dot = page.pixelColor(x, y);
            if (dot.blue() > dot.red() + 60)
                blue |= QRect(x, y, 1, 1);
            else if (dot.red() > dot.blue() + 60)
                red |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY2(blue.left() >= 300 && blue.bottom() <= 200 && blue.width() > 50, "blue");
    QVERIFY2(red.right() <= 300 && red.top() >= 199 && red.width() > 50, "red");
    QVERIFY(std::abs(blue.width() - red.width()) <= 1);
    QVERIFY(std::abs(blue.width() - piece.width) < 4);
}

void PdfWriterTest::picturesKeepTheirColours()
{
    PageMaker maker;
    maker.page().shapes = {{QRectF(0, 0, 300, 100), qRgb(0, 255, 0)}};
    QImage half(16, 16, QImage::Format_ARGB32_Premultiplied);
    half.fill(QColor(255, 0, 0, 128));
    QImage two(9, 9, QImage::Format_MonoLSB);
    two.setColorTable({qRgb(10, 20, 200), qRgb(250, 240, 10)});
    two.fill(1);
    QImage white(9, 9, QImage::Format_Mono);
    white.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    white.fill(0);
    QImage grey(5, 5, QImage::Format_Grayscale8);
    grey.fill(77);
    QImage slope(64, 8, QImage::Format_RGB888);
    for (int x = 0; x < 64; ++x) {
        for (int y = 0; y < 8; ++y)
            slope.setPixelColor(x, y, QColor(x * 4, 255 - x * 4, y * 30));
    }
    const QImage images[] = {half, two, white, grey, slope};
    for (int i = 0; i < 5; ++i)
        maker.page().pictures.push_back({QRectF(10 + 50 * i, 10, 40, 40), images[i], 0, false});
    const QImage page = picture(write(maker));
    if (page.isNull())
        QSKIP("pdftoppm is not installed");
    QVERIFY(isNear(page.pixelColor(30, 30), QColor(128, 127, 0)));
    QVERIFY(isNear(page.pixelColor(80, 30), QColor(250, 240, 10)));
    QVERIFY(isNear(page.pixelColor(130, 30), Qt::white));
    QVERIFY(isNear(page.pixelColor(180, 30), QColor(77, 77, 77)));
    QVERIFY(page.pixelColor(212, 30).green() > 220);
    QVERIFY(page.pixelColor(248, 30).red() > 220);
    QVERIFY(page.pixelColor(230, 48).blue() > 180);
}

void PdfWriterTest::fontsAreEmbedded()
{
    PageMaker maker;
    maker.paragraph(u("plain שלום \u2713"));
    maker.text(1, {TextSpan{u("bold"), TextStyle::Bold}, TextSpan{u("italic"), TextStyle::Italic}});
    const QByteArray said = run(u("pdffonts"), {write(maker)});
    if (said.isNull())
        QSKIP("pdffonts is not installed");
    const QList<QByteArray> lines = said.trimmed().split('\n').mid(2);
    QVERIFY2(lines.size() >= 4, said.constData());
    for (const QByteArray& line : lines)
        QVERIFY2(line.contains("yes yes yes"), line.constData());
}

void PdfWriterTest::thousandsOfCellsStaySmall()
{
    constexpr int rows = 2000;
    PageMaker maker;
    const int body = maker.node(StructureTag::TableBody, maker.node(StructureTag::Table));
    for (int i = 0; i < rows; ++i) {
        if (i % 40 == 39)
            maker.beginPage();
        const int row = maker.node(StructureTag::TableRow, body);
        for (int column = 0; column < 5; ++column)
            maker.paragraph(u("cell %1 %2").arg(i * 7919 % rows).arg(column), StructureTag::DataCell, row);
    }
    const QString path = write(maker);
    const Result<PdfTree> tree = readPdf(path);
    QVERIFY(tree.ok());
    QCOMPARE(elementsOf(*tree, u("TD")).size(), std::size_t(rows) * 5);
    QCOMPARE(elementsOf(*tree, u("TD"))[7]->text, u("cell 1919 2"));
    QCOMPARE(problemsOf(*tree), QStringList());
    const qint64 size = QFileInfo(path).size();
    QVERIFY2(size < rows * 200, qPrintable(QString::number(size)));
}

void PdfWriterTest::theSameTwice()
{
    QByteArray first;
    for (int i = 0; i < 2; ++i) {
        PageMaker maker;
        maker.paragraph(u("the same שלום"));
        QFile file(write(maker));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.isEmpty());
        if (i == 0)
            first = bytes;
        QCOMPARE(bytes, first);
    }
    // Dates with their zone, in both places where they stand.
    QVERIFY(first.contains("<xmp:CreateDate>2026-07-01T09:05:00+02:00</xmp:CreateDate>"));
    const QByteArray info = run(u("pdfinfo"), {u("-isodates"), m_folder.filePath(u("a.pdf"))});
    QVERIFY(info.isNull() || info.contains("2026-07-01T09:05:00+02"));
    QVERIFY(info.isNull() || info.contains(m_info.title.toUtf8()));
}

void PdfWriterTest::aRefusingDeviceIsReported()
{
    PageMaker maker;
    for (int i = 0; i < 30; ++i)
        maker.paragraph(u("paragraph %1 says something").arg(i));
    QBuffer whole;
    QVERIFY(whole.open(QIODevice::WriteOnly));
    QVERIFY(writePdf({maker.pages, {}}, m_info, maker.fonts(), whole).ok());
    for (const qint64 room : {qint64(0), qint64(100), whole.size() / 2, whole.size() - 1}) {
        FullDevice device(room);
        QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const Result<Done> written = writePdf({maker.pages, {}}, m_info, maker.fonts(), device);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, ErrorKind::CannotWrite);
        QCOMPARE(written.error().detail, u("No space left on device"));
    }
}

void PdfWriterTest::aFaceOfAnotherMachineIsReported()
{
    PageMaker maker;
    maker.paragraph(u("text"));
    FontFace strange;
    strange.family = u("Nobody's Sans");
    maker.page().pieces.front().face = std::make_shared<const FontFace>(strange);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const Result<Done> written = writePdf({maker.pages, {}}, m_info, maker.fonts(), buffer);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, ErrorKind::CannotWrite);
    QCOMPARE(written.error().detail, u("Nobody's Sans"));
}

CONVENOR_TEST(PdfWriterTest)
#include "PdfWriterTest.moc"
