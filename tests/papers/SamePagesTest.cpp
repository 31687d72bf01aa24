// The preview paints the very pages that the PDF holds: both are rendered and compared, part by part of the
// page, because two rasterizers never agree on a pixel.
#include "documents/PagePainter.h"
#include "documents/pdf/PdfWriter.h"
#include "SamplePaper.h"
#include "TestMain.h"

#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace convenor;
using namespace convenor::testing;

namespace {
constexpr int dotsPerInch = 48;
constexpr int cell = 8;         // dots
constexpr double mostDark = 20; // of 255: how much darker a part may be in one of them
constexpr double mostOften = 4; // percent of the parts that may differ by more: edges of huge letters
constexpr int mostPages = 4;    // of each paper: the same code makes the others

QImage painted(const Page& page)
{
    const double scale = dotsPerInch / 72.0;
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    PagePainter().paint(painter, page);
    return image.convertToFormat(QImage::Format_Grayscale8);
}

double meanOf(const QImage& image, int left, int top)
{
    int sum = 0;
    for (int y = top; y < top + cell; ++y) {
        const uchar* line = image.constScanLine(y);
        for (int x = left; x < left + cell; ++x)
            sum += line[x];
    }
    return double(sum) / (cell * cell);
}

// How many of the parts of two pictures differ, in percent.
double differing(const QImage& one, const QImage& other)
{
    const int width = std::min(one.width(), other.width());
    const int height = std::min(one.height(), other.height());
    int parts = 0;
    int different = 0;
    for (int y = 0; y + cell <= height; y += cell) {
        for (int x = 0; x + cell <= width; x += cell) {
            ++parts;
            different += std::abs(meanOf(one, x, y) - meanOf(other, x, y)) > mostDark;
        }
    }
    return 100.0 * different / std::max(parts, 1);
}
} // namespace

class SamePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void previewAndPdfShowTheSame_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<QString>("sample");
        for (const PaperInfo& info : papers()) {
            if ((info.formats & formatBit(PaperFormat::Pdf)) == 0)
                continue;
            for (const char* sample : {"conference", "bulgarian"})
                QTest::addRow("%s of %s", info.code, sample)
                    << int(info.paper) << QString::fromLatin1(sample);
        }
    }

    void previewAndPdfShowTheSame()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty())
            QSKIP("pdftoppm (poppler-utils) is not there");
        QVERIFY(registerBundledFonts());
        QFETCH(int, paper);
        QFETCH(QString, sample);
        FontSet fonts;
        const auto laidOut = laidOutPaper(Paper(paper), samplePlan(sample), {}, fonts);
        if (!laidOut)
            return; // AllPapersTest knows which samples have what
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("paper.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(
            writePdf(laidOut->pages, {laidOut->document.title, laidOut->document.language, {}}, fonts, file));
        file.close();
        QProcess pdftoppm;
        pdftoppm.start(QStringLiteral("pdftoppm"),
                       {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(dotsPerInch),
                        QStringLiteral("-l"), QString::number(mostPages), file.fileName(),
                        folder.filePath(QStringLiteral("page"))});
        QVERIFY(pdftoppm.waitForFinished(60'000));
        QCOMPARE(pdftoppm.exitCode(), 0);
        const QStringList pictures =
            QDir(folder.path()).entryList({QStringLiteral("page*.png")}, QDir::Files, QDir::Name);
        const std::vector<Page>& pages = laidOut->pages.pages;
        QCOMPARE(pictures.size(), qsizetype(std::min(pages.size(), std::size_t(mostPages))));
        for (qsizetype i = 0; i < pictures.size(); ++i) {
            const QImage printed =
                QImage(folder.filePath(pictures[i])).convertToFormat(QImage::Format_Grayscale8);
            const QImage shown = painted(pages[std::size_t(i)]);
            QVERIFY(std::abs(printed.width() - shown.width()) <= 1);
            QVERIFY(std::abs(printed.height() - shown.height()) <= 1);
            const double percent = differing(printed, shown);
            QVERIFY2(percent <= mostOften,
                     qPrintable(QStringLiteral("page %1: %2 % of it differs").arg(i + 1).arg(percent)));
        }
    }

    // The comparison itself can fail: a page compared with another one.
    void differentPagesAreSeen()
    {
        QVERIFY(registerBundledFonts());
        FontSet fonts;
        const auto agenda = laidOutPaper(Paper::Agenda, samplePlan(QStringLiteral("conference")), {}, fonts);
        const auto list = laidOutPaper(Paper::People, samplePlan(QStringLiteral("conference")), {}, fonts);
        QVERIFY(agenda && list);
        QVERIFY(differing(painted(agenda->pages.pages[0]), painted(list->pages.pages[0])) > 3 * mostOften);
    }
};

CONVENOR_TEST(SamePagesTest)
#include "SamePagesTest.moc"
