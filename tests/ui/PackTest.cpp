// The programme pack and the translations on the workshop page.
#include "domain/Records.h"
#include "tables/GridModel.h"
#include "TestMain.h"
#include "ui/OpenPlan.h"
#include "ui/widgets/GridView.h"
#include "ui/workshop/LogoPicture.h"
#include "ui/workshop/MissingList.h"
#include "ui/workshop/WorkshopPage.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace convenor;
using namespace convenor::testing;

namespace {
QByteArray picture(const QSize& size, const char* format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QString write(const OpenPlan& open, const QString& name, const QByteArray& bytes)
{
    const QString path = open.folder.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

QList<Asset> assets(const OpenPlan& open)
{
    QList<Asset> all;
    for (const Asset& asset : open.editor->plan().all<Asset>())
        all.append(asset);
    std::sort(all.begin(), all.end(), [](const Asset& a, const Asset& b) { return a.position < b.position; });
    return all;
}
} // namespace

class PackTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { failOnWarnings(); }
    void storesWhatIsTyped();
    void refusesWrongColoursAndZones();
    void addsPictures();
    void makesLargePicturesSmaller();
    void refusesWhatIsNoPicture();
    void drawsTheEmblem();
    void ordersAndRemovesLogos();
    void refusesHeightsThatNoPaperBears();
    void missesTheStatement();
    void translates();
    void readsOnly();
};

void PackTest::storesWhatIsTyped()
{
    OpenPlan open;
    WorkshopPage page(open.session());
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto* number = page.findChild<QLineEdit*>(QStringLiteral("projectNumber"));
    number->setFocus();
    for (const QChar c : QStringLiteral("01C0123"))
        QTest::sendKeyEvent(QTest::Click, page.windowHandle(), Qt::Key_unknown, QString(c), {});
    QVERIFY(page.finishEditing());
    QCOMPARE(open.editor->plan().workshop().projectNumber, QStringLiteral("01C0123"));
    const Result<QString> undone = open.editor->undo();
    QVERIFY(undone.ok() && undone->contains(QStringLiteral("Project number")));
    QVERIFY(open.editor->plan().workshop().projectNumber.isEmpty());
}

void PackTest::refusesWrongColoursAndZones()
{
    OpenPlan open;
    WorkshopPage page(open.session());
    page.show();
    auto* colour = page.findChild<QLineEdit*>(QStringLiteral("accentColour"));
    QTest::keyClicks(colour, QStringLiteral("blue"));
    QVERIFY(!page.finishEditing());
    QVERIFY(open.editor->plan().workshop().accentColour.isEmpty());
    colour->clear();
    QTest::keyClicks(colour, QStringLiteral("1F6f78"));
    QVERIFY(page.finishEditing());
    QCOMPARE(open.editor->plan().workshop().accentColour, QStringLiteral("#1f6f78"));
    auto* zone = page.findChild<QLineEdit*>(QStringLiteral("secondTimezone"));
    QTest::keyClicks(zone, QStringLiteral("Mars"));
    QVERIFY(!page.finishEditing());
    zone->clear();
    QTest::keyClicks(zone, QStringLiteral("Europe/Sofia"));
    QVERIFY(page.finishEditing());
    QCOMPARE(open.editor->plan().workshop().secondTimezone, QStringLiteral("Europe/Sofia"));
}

void PackTest::addsPictures()
{
    OpenPlan open;
    WorkshopPage page(open.session());
    page.show();
    const QByteArray png = picture({300, 200}, "png");
    open.prompter.file = write(open, QStringLiteral("City of Sofia.png"), png);
    page.findChild<QPushButton*>(QStringLiteral("addPicture"))->click();
    QCOMPARE(assets(open).size(), 1);
    const Asset asset = assets(open).constFirst();
    QCOMPARE(asset.name, QStringLiteral("City of Sofia"));
    QCOMPARE(QByteArray::fromBase64(asset.data.toLatin1()), png); // untouched
    auto* grid = page.findChild<GridView*>(QStringLiteral("logosGrid"));
    QVERIFY(grid->isVisibleTo(&page));
    bool hasThumbnail = false;
    for (int column = 0; column < grid->model()->columnCount(); ++column)
        hasThumbnail = hasThumbnail || !grid->model()->index(0, column).data(Qt::DecorationRole).isNull();
    QVERIFY(hasThumbnail);
    // What stands in the file counts, not its name.
    open.prompter.file = write(open, QStringLiteral("really a jpeg.png"), picture({30, 20}, "jpeg"));
    page.findChild<QPushButton*>(QStringLiteral("addPicture"))->click();
    QCOMPARE(assets(open).size(), 2);
    QVERIFY(QByteArray::fromBase64(assets(open)[1].data.toLatin1()).startsWith("\xff\xd8"));
}

void PackTest::makesLargePicturesSmaller()
{
    const OpenPlan open;
    const Result<QString> data =
        pictureData(write(open, QStringLiteral("large.png"), picture({4000, 1000}, "png")));
    QVERIFY(data.ok());
    QCOMPARE(pictureOf(*data).size(), QSize(1200, 300));
}

void PackTest::refusesWhatIsNoPicture()
{
    OpenPlan open;
    WorkshopPage page(open.session());
    QSignalSpy said(&page, &WindowPage::said);
    QByteArray bomb = picture({10, 10}, "png");
    bomb.replace(16, 8, QByteArray::fromHex("7fffffff7fffffff")); // it says that it is huge
    const QList<QByteArray> contents{"no picture", QByteArray(), picture({10, 10}, "bmp"),
                                     picture({10, 10}, "png").left(40), bomb};
    for (const QByteArray& content : contents) {
        said.clear();
        open.prompter.file = write(open, QStringLiteral("logo.png"), content);
        page.findChild<QPushButton*>(QStringLiteral("addPicture"))->click();
        QCOMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().contains(QStringLiteral("logo.png")));
    }
    open.prompter.file = open.folder.filePath(QStringLiteral("none.png"));
    page.findChild<QPushButton*>(QStringLiteral("addPicture"))->click();
    QVERIFY(said.constLast()[0].toString().contains(QStringLiteral("no file")));
    QVERIFY(assets(open).isEmpty());
}

void PackTest::drawsTheEmblem()
{
    const QImage emblem = pictureOf(europeanEmblem());
    QCOMPARE(emblem.width() * 2, emblem.height() * 3);
    QCOMPARE(emblem.pixelColor(2, 2), QColor(0x00, 0x33, 0x99));
    QCOMPARE(emblem.pixelColor(emblem.rect().center()), QColor(0x00, 0x33, 0x99));
    // A star stands at each hour of a clock.
    for (int hour = 0; hour < 12; ++hour) {
        const double angle = hour * M_PI / 6;
        const QPointF at = QPointF(emblem.width(), emblem.height()) / 2 +
                           QPointF(std::sin(angle), -std::cos(angle)) * emblem.height() / 3;
        QCOMPARE(emblem.pixelColor(at.toPoint()), QColor(0xff, 0xcc, 0x00));
    }
    OpenPlan open;
    WorkshopPage page(open.session());
    auto* button = page.findChild<QPushButton*>(QStringLiteral("addEmblem"));
    button->click();
    QCOMPARE(assets(open).size(), 1);
    QVERIFY(assets(open)[0].kind == AssetKind::Emblem);
    QVERIFY(!button->isEnabled()); // one is enough
    QVERIFY(open.editor->undo().ok());
    QVERIFY(button->isEnabled());
}

void PackTest::ordersAndRemovesLogos()
{
    OpenPlan open;
    WorkshopPage page(open.session());
    page.show();
    for (const char* name : {"one.png", "two.png", "three.png"}) {
        open.prompter.file = write(open, QString::fromLatin1(name), picture({30, 20}, "png"));
        page.findChild<QPushButton*>(QStringLiteral("addPicture"))->click();
    }
    page.findChild<QPushButton*>(QStringLiteral("logoEarlier"))->click();
    const auto names = [&] {
        QStringList all;
        for (const Asset& asset : assets(open))
            all.append(asset.name);
        return all.join(u' ');
    };
    QCOMPARE(names(), QStringLiteral("one three two"));
    page.findChild<QPushButton*>(QStringLiteral("removeLogo"))->click();
    QCOMPARE(names(), QStringLiteral("one two"));
}

void PackTest::refusesHeightsThatNoPaperBears()
{
    OpenPlan open;
    WorkshopPage page(open.session());
    page.findChild<QPushButton*>(QStringLiteral("addEmblem"))->click();
    const GridModel* model = page.findChild<GridView*>(QStringLiteral("logosGrid"))->grid();
    const QModelIndex height = model->index(0, 2);
    QVERIFY(model->editProblem(height, QStringLiteral("20")).isEmpty());
    for (const char* text : {"0", "-3", "400", "tall", ""})
        QVERIFY2(!model->editProblem(height, QString::fromLatin1(text)).isEmpty(), text);
}

void PackTest::missesTheStatement()
{
    OpenPlan open;
    WorkshopPage page(open.session());
    const auto fields = [&] {
        QStringList all;
        for (const MissingPart& part : missingBeforePrinting(open.editor->plan(), open.editor->timing()))
            all.append(part.field);
        return all;
    };
    QVERIFY(!fields().contains(QStringLiteral("fundingStatement")));
    page.findChild<QPushButton*>(QStringLiteral("addEmblem"))->click();
    QVERIFY(fields().contains(QStringLiteral("fundingStatement")));
    QTest::keyClicks(page.findChild<QLineEdit*>(QStringLiteral("fundingStatement")),
                     QStringLiteral("Co-funded by the European Union"));
    QVERIFY(page.finishEditing());
    QVERIFY(!fields().contains(QStringLiteral("fundingStatement")));
}

void PackTest::translates()
{
    OpenPlan open(QStringLiteral("online-half-day"));
    WorkshopPage page(open.session());
    page.resize(1000, 700);
    page.show();
    auto* grid = page.findChild<GridView*>(QStringLiteral("translationsGrid"));
    auto* language = page.findChild<QComboBox*>(QStringLiteral("translationsLanguage"));
    auto* languages = page.findChild<QLineEdit*>(QStringLiteral("languages"));
    languages->setFocus();
    languages->selectAll();
    QTest::keyClicks(languages, QStringLiteral("en, bg"));
    QVERIFY(page.finishEditing());
    QCOMPARE(language->count(), 1);
    QCOMPARE(language->currentData().toString(), QStringLiteral("bg"));
    QVERIFY(grid->isVisibleTo(&page) && grid->model()->rowCount() > 5);
    auto* missing = page.findChild<QCheckBox*>(QStringLiteral("translationsMissing"));
    missing->setChecked(true);
    const int before = grid->model()->rowCount();
    const QModelIndex cell = grid->model()->index(0, 2);
    QVERIFY(grid->model()->setData(cell, QStringLiteral("Превод"), Qt::EditRole));
    QCOMPARE(open.editor->plan().all<Translation>().size(), 1);
    missing->setChecked(false);
    missing->setChecked(true);
    QCOMPARE(grid->model()->rowCount(), before - 1);
}

void PackTest::readsOnly()
{
    OpenPlan open(QStringLiteral("online-half-day"));
    auto second = PlanEditor::openReadOnly(open.editor->path());
    QVERIFY(second.ok());
    PlanChecker checker(**second);
    WorkshopPage page(Session{**second, checker, open.prompter});
    for (const char* name : {"addPicture", "addEmblem", "removeLogo", "logoEarlier", "logoLater"})
        QVERIFY2(!page.findChild<QPushButton*>(QString::fromLatin1(name))->isEnabled(), name);
    QVERIFY(page.findChild<QLineEdit*>(QStringLiteral("projectNumber"))->isReadOnly());
}

CONVENOR_TEST(PackTest)
#include "PackTest.moc"
