// Papers look as they looked: the first page of each paper of the sample "bulgarian", as lines of text with
// their place and size, is compared with a reference. After a wanted change look at the page, then run
//   CONVENOR_WRITE_REFERENCES=1 build/dev/tests/ReferenceTest
#include "SamplePaper.h"
#include "TestMain.h"

#include <QDir>
#include <QFile>

using namespace convenor;
using namespace convenor::testing;

namespace {
// Positions are told to the nearest point: type and rules must not move, rounding may.
QString describe(const Page& page)
{
    QStringList lines = {QStringLiteral("page %1 x %2, %3 shapes, %4 pictures")
                             .arg(qRound(page.size.width()))
                             .arg(qRound(page.size.height()))
                             .arg(page.shapes.size())
                             .arg(page.pictures.size())};
    for (const PagePicture& picture : page.pictures)
        lines.append(QStringLiteral("picture %1 %2 %3 x %4")
                         .arg(qRound(picture.rect.x()))
                         .arg(qRound(picture.rect.y()))
                         .arg(qRound(picture.rect.width()))
                         .arg(qRound(picture.rect.height())));
    std::vector<TextPiece> pieces = page.pieces;
    pieces.insert(pieces.end(), page.foot.begin(), page.foot.end());
    QString line;
    const TextPiece* before = nullptr;
    for (const TextPiece& piece : pieces) {
        const bool goesOn = before && before->node == piece.node && before->size == piece.size &&
                            qRound(before->position.y()) == qRound(piece.position.y()) &&
                            before->turned == piece.turned;
        if (goesOn) {
            line += piece.text;
        } else {
            if (before)
                lines.append(line);
            line = QStringLiteral("%1 %2 %3 %4")
                       .arg(qRound(piece.position.x()))
                       .arg(qRound(piece.position.y()))
                       .arg(piece.size, 0, 'f', 1)
                       .arg(piece.text);
        }
        before = &piece;
    }
    if (before)
        lines.append(line);
    return lines.join(u'\n') + u'\n';
}

bool isClose(const QString& left, const QString& right)
{
    const QStringList one = left.split(u' ');
    const QStringList other = right.split(u' ');
    if (one.size() != other.size())
        return false;
    for (qsizetype i = 0; i < one.size(); ++i) {
        bool isNumber = false;
        const double number = one[i].toDouble(&isNumber);
        if (one[i] != other[i] && !(isNumber && i < 3 && std::abs(number - other[i].toDouble()) <= 1.01))
            return false;
    }
    return true;
}
} // namespace

class ReferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void looksAsBefore_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<QString>("language");
        for (const PaperInfo& info : papers()) {
            for (const char* language : {"en", "bg"})
                QTest::addRow("%s-%s", info.code, language)
                    << int(info.paper) << QString::fromLatin1(language);
        }
    }

    void looksAsBefore()
    {
        QFETCH(int, paper);
        QFETCH(QString, language);
        FontSet fonts;
        PaperOptions options;
        options.languages = {language};
        const auto laidOut =
            laidOutPaper(Paper(paper), samplePlan(QStringLiteral("bulgarian")), options, fonts);
        const QString path = QDir(QStringLiteral(TEST_SOURCE_DIR))
                                 .filePath(QStringLiteral("papers/reference/%1.txt")
                                               .arg(QString::fromLatin1(QTest::currentDataTag())));
        QFile file(path);
        if (!laidOut) {
            QVERIFY2(!file.exists(), "the sample had this paper before");
            return;
        }
        const QString now = describe(laidOut->pages.pages.front());
        if (qEnvironmentVariableIsSet("CONVENOR_WRITE_REFERENCES")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(now.toUtf8()) > 0);
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QStringList before = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList lines = now.split(u'\n');
        for (qsizetype i = 0; i < std::min(before.size(), lines.size()); ++i)
            QVERIFY2(isClose(before[i], lines[i]),
                     qPrintable(
                         QStringLiteral("line %1\n  was %2\n  is  %3").arg(i + 1).arg(before[i], lines[i])));
        QCOMPARE(lines.size(), before.size());
    }
};

CONVENOR_TEST(ReferenceTest)
#include "ReferenceTest.moc"
