#include "documents/Pictures.h"

#include "TestMain.h"

#include <QBuffer>

using namespace convenor;

namespace {
QString stored(const QImage& image, const char* format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return QString::fromLatin1(buffer.data().toBase64());
}

QImage blue(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    return image;
}
} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void readsPngAndJpeg()
    {
        QCOMPARE(decodedPicture(stored(blue(30, 20), "png")).size(), QSize(30, 20));
        QCOMPARE(decodedPicture(stored(blue(30, 20), "jpg")).size(), QSize(30, 20));
    }

    // An SVG may name files of the machine it is opened on.
    void takesNothingElse_data()
    {
        QTest::addColumn<QString>("data");
        const QByteArray svg =
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>";
        QTest::newRow("SVG") << QString::fromLatin1(svg.toBase64());
        QTest::newRow("BMP") << stored(blue(4, 4), "bmp");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no Base64") << QStringLiteral("a logo");
        QTest::newRow("half a PNG") << stored(blue(30, 20), "png").left(40);
        QTest::newRow("far too wide") << stored(QImage(6001, 1, QImage::Format_Mono), "png");
    }

    void takesNothingElse()
    {
        QFETCH(QString, data);
        QVERIFY(decodedPicture(data).isNull());
    }
};

CONVENOR_TEST(PicturesTest)
#include "PicturesTest.moc"
