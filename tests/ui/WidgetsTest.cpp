// The plain wrappers, the sentences of errors, and reading of clipboards.
#include "exchange/agenda/HtmlBlocks.h"
#include "TestMain.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/GridClipboard.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>

using namespace convenor;
using namespace convenor::testing;

namespace {
const QString evil = QStringLiteral("<img src=file:///etc/passwd>\u202eabc\u001b[31m\u0000z");

bool hasControls(const QString& text)
{
    for (const QChar c : text) {
        if ((c.unicode() < 0x20 && c != u'\n') || (c.unicode() >= 0x202a && c.unicode() <= 0x202e))
            return true;
    }
    return false;
}
} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void showsUserTextPlainly();
    void closesWhatATextOpens();
    void hasASentenceForEveryError();
    void keepsSentencesFitForTerminals();
    void readsTables_data();
    void readsTables();
    void readsTabText_data();
    void readsTabText();
    void writesWhatItReads();
    void drawsIconsInThePalette();
    void keepsColoursApart();
    void boxesGrowAndAreSeen();
};

void WidgetsTest::showsUserTextPlainly()
{
    PlainLabel label(evil);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(!hasControls(label.text()));
    QVERIFY(label.text().contains(QStringLiteral("<img src=file:///etc/passwd>")));
    QPushButton button(shownCaption(QStringLiteral("A & B")));
    QVERIFY(button.shortcut().isEmpty());
    plainToolTip(&button, evil);
    QVERIFY(button.toolTip().contains(QStringLiteral("&lt;img")));
    QVERIFY(!button.toolTip().contains(QStringLiteral("<img")));
    QVERIFY(!hasControls(button.toolTip()));
    QVERIFY(Qt::mightBeRichText(button.toolTip()));
    QVERIFY(plainTip({}).isEmpty());
    QCOMPARE(shownText(QStringLiteral("Anna")), QStringLiteral("\u2068Anna\u2069"));
}

void WidgetsTest::closesWhatATextOpens()
{
    QCOMPARE(harmlessText(QStringLiteral("a\u2068b")), QStringLiteral("a\u2068b\u2069"));
    QVERIFY(!harmlessText(QStringLiteral("a\u2069b")).contains(QChar(0x2069)));
    QCOMPARE(harmlessText(shownText(QStringLiteral("Anna"))), shownText(QStringLiteral("Anna")));
    QCOMPARE(harmlessText(QStringLiteral("one\ntwo")), QStringLiteral("one\ntwo"));
    // A name cannot break out of its isolate.
    QCOMPARE(shownText(QStringLiteral("x\u2069y")).count(QChar(0x2069)), 1);
}

void WidgetsTest::hasASentenceForEveryError()
{
    QSet<QString> seen;
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        const Error error{static_cast<ErrorKind>(kind), QStringLiteral("subject %1 %2"),
                          QStringLiteral("why %1")};
        const QString text = sentence(error);
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
        // A place marker in a name is text.
        if (text.contains(QStringLiteral("subject")))
            QVERIFY2(text.contains(QStringLiteral("subject %1 %2")), qPrintable(text));
    }
}

void WidgetsTest::keepsSentencesFitForTerminals()
{
    const Error error{ErrorKind::CannotWrite, evil, QString(5000, u'x')};
    const QString text = sentence(error);
    QVERIFY(!hasControls(text));
    QVERIFY(!text.contains(QChar(0x2068)));
    QVERIFY(text.size() < 1000);
    QVERIFY(sentence(error, Medium::Window).contains(QChar(0x2068)));
}

void WidgetsTest::readsTables_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("none") << "<p>no table" << Rows{};
    QTest::newRow("simple") << "<table><tr><td>a<td>b<tr><td>c</table>" << Rows{{"a", "b"}, {"c"}};
    QTest::newRow("rowspan") << "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
                             << Rows{{"a", "b"}, {"", "c"}};
    QTest::newRow("nested")
        << "<table><tr><td>a<table><tr><td>x</td><td>y</td></tr></table></td><td>b</td></tr></table>"
        << Rows{{"ax y", "b"}};
    QTest::newRow("script") << "<table><tr><td>a<script>bad('</td>')</script></td></tr></table>"
                            << Rows{{"a"}};
    QTest::newRow("entities") << "<table><tr><td>a&nbsp;&lt;b&gt; &#x41;&bogus; &#0;</td></tr></table>"
                              << Rows{{"a <b> A&bogus; &#0;"}};
    QTest::newRow("image") << "<table><tr><td><img src=file:///etc/passwd alt=x>a</td></tr></table>"
                           << Rows{{"a"}};
    QTest::newRow("unclosed") << "<table><tr><td>a<b" << Rows{{"a"}};
    QTest::newRow("huge span") << "<table><tr><td colspan=999999999>a</td></tr></table>"
                               << Rows{QStringList{"a"} + QStringList(999, QString())};
}

void WidgetsTest::readsTables()
{
    QFETCH(QString, html);
    QFETCH(QList<QStringList>, rows);
    const QList<QStringList> read = readHtmlTable(html);
    QCOMPARE(read, rows);
}

void WidgetsTest::readsTabText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("empty") << "" << Rows{};
    QTest::newRow("crlf") << "a\tb\r\nc\r\n" << Rows{{"a", "b"}, {"c"}};
    QTest::newRow("quoted") << "\"a\tb\"\t\"c\nd\"\n" << Rows{{"a\tb", "c\nd"}};
    QTest::newRow("doubled") << "\"say \"\"yes\"\"\"" << Rows{{"say \"yes\""}};
    QTest::newRow("not quoted") << "\"Big\" hall\tb" << Rows{{"\"Big\" hall", "b"}};
    QTest::newRow("open quote") << "\"a\tb" << Rows{{"\"a", "b"}};
    QTest::newRow("empty cells") << "\t\tx\n" << Rows{{"", "", "x"}};
}

void WidgetsTest::readsTabText()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(readTabText(text), rows);
}

void WidgetsTest::writesWhatItReads()
{
    const QList<QStringList> rows{{"a\tb", "say \"yes\"", "<b>&"}, {"two\nlines", "", "=cmd()"}};
    const auto data = toClipboard(rows);
    QCOMPARE(readTabText(data->text()), rows);
    QMimeData text;
    text.setText(data->text());
    QCOMPARE(cellsOf(text), rows);
    QCOMPARE(cellsOf(*data).constFirst().last(), QStringLiteral("<b>&"));
}

void WidgetsTest::drawsIconsInThePalette()
{
    const QStringList names{"workshop", "agenda", "people", "documents", "new",
                            "open",     "sample", "recent", "error",     "warning",
                            "hint",     "done",   "import", "export",    "search"};
    const QPalette before = QGuiApplication::palette();
    for (const QString& name : names) {
        QVERIFY2(!themedIcon(name).isNull(), qPrintable(name));
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            QGuiApplication::setPalette(theme::palette(appearance, before));
            const QImage image = themedIcon(name).pixmap(24, 24).toImage();
            const QColor wanted = QGuiApplication::palette().color(QPalette::WindowText);
            bool found = false;
            for (int i = 0; i < image.width() * image.height() && !found; ++i) {
                const QColor pixel = image.pixelColor(i % image.width(), i / image.width());
                found = pixel.alpha() > 120 && qAbs(pixel.lightness() - wanted.lightness()) < 8;
            }
            QVERIFY2(found, qPrintable(name));
        }
    }
    QGuiApplication::setPalette(before);
}

// Contrast of texts on their grounds, as WCAG counts it: 4.5 at least.
void WidgetsTest::keepsColoursApart()
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const auto contrast = [&](const QColor& a, const QColor& b) {
        const double high = qMax(luminance(a), luminance(b));
        return (high + 0.05) / (qMin(luminance(a), luminance(b)) + 0.05);
    };
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const QPalette p = theme::palette(appearance, {});
        QVERIFY(contrast(p.color(QPalette::WindowText), p.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(p.color(QPalette::Text), p.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(p.color(QPalette::Text), theme::tint(p)) >= 4.5);
        QVERIFY(contrast(p.color(QPalette::ButtonText), p.color(QPalette::Button)) >= 4.5);
        QVERIFY(contrast(p.color(QPalette::HighlightedText), p.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrast(p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase)) >= 4.5);
        for (const auto ground : {QPalette::Window, QPalette::Base}) {
            QVERIFY(contrast(theme::mutedText(p), p.color(ground)) >= 4.5);
            QVERIFY(contrast(p.color(QPalette::Link), p.color(ground)) >= 4.5);
            for (int severity = 0; severity < 3; ++severity)
                QVERIFY(contrast(theme::severityColour(p, severity), p.color(ground)) >= 4.5);
        }
    }
}

// A box to tick is as large as the letters beside it, and told from a dark window.
void WidgetsTest::boxesGrowAndAreSeen()
{
    const std::unique_ptr<QStyle> style(theme::makeStyle());
    QCheckBox box(QStringLiteral("Even by country"));
    box.setStyle(style.get());
    const QPalette dark = theme::palette(Appearance::Dark, {});
    box.setPalette(dark);
    const int usual = style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box);
    QFont large = box.font();
    large.setPointSizeF(large.pointSizeF() * 3);
    box.setFont(large);
    const int grown = style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box);
    QVERIFY2(grown > 2 * usual, qPrintable(QStringLiteral("%1 %2").arg(usual).arg(grown)));
    QStyleOptionButton option;
    option.initFrom(&box);
    option.rect = QRect(0, 0, grown, grown);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(dark.color(QPalette::Window));
    QPainter painter(&image);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, &box);
    painter.end();
    const int edge = image.pixelColor(0, grown / 2).lightness();
    QVERIFY2(edge > dark.color(QPalette::Window).lightness() + 80, qPrintable(QString::number(edge)));
    box.setStyle(nullptr);
}

CONVENOR_TEST(WidgetsTest)
#include "WidgetsTest.moc"
