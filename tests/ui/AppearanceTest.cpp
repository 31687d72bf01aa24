// Every page as it is seen: nothing is cut off with large letters, texts and signs stand out from their
// ground in both themes, every cell speaks a sentence. The test walks over whatever the pages show.
#include "TestMain.h"
#include "ui/Shell.h"
#include "ui/widgets/Theme.h"
#include "ui/WorkspaceView.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QStyle>

#include <cmath>

using namespace convenor;
using namespace convenor::testing;

namespace {
double luminance(QRgb colour)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const double first = luminance(a), second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

// The greatest contrast with the ground (the colour that most of the place has) that something in a place
// has.
double strongest(const QImage& image, const QRect& place)
{
    QHash<QRgb, int> counts;
    const QRect inside = place.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = qMax(best, contrast(it.key(), ground));
    return best;
}

QString nameOf(const QWidget& widget)
{
    QString path;
    for (const QWidget* at = &widget; at && !at->isWindow(); at = at->parentWidget())
        path.prepend(u'/' + (at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                        : at->objectName()));
    return path;
}

QString textOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        return box->currentText();
    return {};
}

// Whether what the widget shows is cut off: by itself, or by what it stands in without a way to scroll there.
QString cutOff(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->wordWrap()) {
        if (label->height() < label->heightForWidth(label->width()))
            return QStringLiteral("needs %1 lines of pixels, has %2")
                .arg(label->heightForWidth(label->width()))
                .arg(label->height());
    } else {
        const QSize wanted = widget->minimumSizeHint();
        if (widget->width() < wanted.width() || widget->height() < wanted.height())
            return QStringLiteral("wants %1 x %2, has %3 x %4")
                .arg(wanted.width())
                .arg(wanted.height())
                .arg(widget->width())
                .arg(widget->height());
    }
    for (const QWidget* at = widget; !at->isWindow(); at = at->parentWidget()) {
        const QWidget* parent = at->parentWidget();
        if (qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()))
            return {}; // can be scrolled into sight
        if (!parent->rect().contains(at->geometry()))
            return QStringLiteral("reaches out of %1").arg(nameOf(*parent));
    }
    return {};
}
} // namespace

class AppearanceTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    QFont m_font;
    QPalette m_palette;

    QList<QWidget*> shownWidgets(QWidget* window) const
    {
        QList<QWidget*> shown;
        const QList<QWidget*> all = window->findChildren<QWidget*>();
        for (QWidget* widget : all) {
            if (widget->isVisible() && !textOf(widget).isEmpty())
                shown.append(widget);
        }
        return shown;
    }
    void checkTexts(QWidget* window, QStringList& wrong) const;
    void checkCells(QWidget* window, QStringList& wrong) const;
    void checkSizes(QWidget* window, QStringList& wrong) const;
    void checkStripes(QWidget* window, QStringList& wrong) const;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QCoreApplication::setApplicationName(QStringLiteral("convenor-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        m_font = QApplication::font();
        m_palette = QApplication::palette();
        QApplication::setStyle(theme::makeStyle());
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }
    void cleanup()
    {
        QApplication::setFont(m_font);
        QApplication::setPalette(m_palette);
    }
    void pages_data();
    void pages();
};

void AppearanceTest::checkTexts(QWidget* window, QStringList& wrong) const
{
    const QImage image = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (const QWidget* widget : shownWidgets(window)) {
        if (!widget->isEnabled() || widget->visibleRegion().isEmpty())
            continue;
        const QRect place =
            widget->visibleRegion().boundingRect().translated(widget->mapTo(window, QPoint()));
        if (place.height() < widget->fontMetrics().height())
            continue; // scrolled half out of sight
        if (const double found = strongest(image, place); found < 4.5)
            wrong.append(
                QStringLiteral("%1 “%2”: contrast %3").arg(nameOf(*widget), textOf(widget)).arg(found));
    }
    const QList<QAbstractItemView*> views = window->findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* view : views) {
        if (!view->isVisible() || !view->isEnabled() || !view->model())
            continue;
        for (int row = 0; row < qMin(view->model()->rowCount(view->rootIndex()), 30); ++row) {
            for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = view->model()->index(row, column, view->rootIndex());
                const QRect rect = view->visualRect(index);
                const bool hasText = !index.data().toString().isEmpty();
                const bool hasSign = index.data(Qt::DecorationRole).isValid();
                if (rect.isEmpty() || !view->viewport()->visibleRegion().contains(rect.center()) ||
                    view->viewport()->visibleRegion().intersected(rect).boundingRect() != rect ||
                    (!hasText && !hasSign) || !(index.flags() & Qt::ItemIsEnabled))
                    continue;
                const QPoint corner = view->viewport()->mapTo(window, rect.topLeft());
                const double least = hasText ? 4.5 : 3.0;
                if (const double found = strongest(image, {corner, rect.size()}); found < least)
                    wrong.append(QStringLiteral("%1 row %2 column %3 “%4”: contrast %5")
                                     .arg(nameOf(*view))
                                     .arg(row)
                                     .arg(column)
                                     .arg(index.data().toString())
                                     .arg(found));
            }
        }
    }
}

// What a screen reader says of a cell: something, wherever something is shown.
void AppearanceTest::checkCells(QWidget* window, QStringList& wrong) const
{
    const QList<QAbstractItemView*> views = window->findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* view : views) {
        if (!view->isVisible() || !view->model())
            continue;
        const bool isList = qobject_cast<const QListView*>(view) != nullptr;
        for (int row = 0; row < qMin(view->model()->rowCount(view->rootIndex()), 60); ++row) {
            for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = view->model()->index(row, column, view->rootIndex());
                if (view->visualRect(index).isEmpty())
                    continue;
                const QString said = index.data(Qt::AccessibleTextRole).toString();
                const bool isShown =
                    !index.data().toString().isEmpty() || index.data(Qt::DecorationRole).isValid();
                // A list of one column says what it shows; the cells of a table name their column too.
                if (isShown && said.isEmpty() && (!isList || index.data().toString().isEmpty()))
                    wrong.append(QStringLiteral("%1 row %2 column %3 is silent")
                                     .arg(nameOf(*view))
                                     .arg(row)
                                     .arg(column));
            }
        }
    }
}

void AppearanceTest::checkSizes(QWidget* window, QStringList& wrong) const
{
    for (const QWidget* widget : shownWidgets(window)) {
        if (const QString why = cutOff(widget); !why.isEmpty())
            wrong.append(QStringLiteral("%1 “%2” %3").arg(nameOf(*widget), textOf(widget), why));
    }
}

// The stripe at the head of an agenda row, which stands for its kind.
void AppearanceTest::checkStripes(QWidget* window, QStringList& wrong) const
{
    const auto* grid = window->findChild<QAbstractItemView*>(QStringLiteral("agendaGrid"));
    if (!grid || !grid->isVisible())
        return;
    const QImage image = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (int row = 0; row + 1 < grid->model()->rowCount(); ++row) { // the last one is blank
        const QRect rect = grid->visualRect(grid->model()->index(row, 0));
        if (!grid->viewport()->rect().contains(rect))
            continue;
        // Its outline or itself, against what most of the cell shows.
        const QPoint corner = grid->viewport()->mapTo(window, rect.topLeft());
        const QRgb ground = image.pixel(corner + QPoint(rect.width() - 2, rect.height() / 2));
        double found = 1;
        for (int x = 0; x < 8; ++x)
            found = qMax(found, contrast(image.pixel(corner + QPoint(x, rect.height() / 2)), ground));
        if (found < 3.0)
            wrong.append(QStringLiteral("stripe of row %1: contrast %2").arg(row).arg(found));
    }
}

void AppearanceTest::pages_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<int>("percent");
    QTest::newRow("light") << Appearance::Light << 100;
    QTest::newRow("dark") << Appearance::Dark << 100;
    QTest::newRow("light, letters of 200 %") << Appearance::Light << 200;
    QTest::newRow("dark, letters of 200 %") << Appearance::Dark << 200;
}

void AppearanceTest::pages()
{
    QFETCH(Appearance, appearance);
    QFETCH(int, percent);
    QApplication::setPalette(theme::palette(appearance, m_palette));
    QApplication::setFont(theme::windowFont(m_font, percent));
    QTemporaryDir folder;
    Shell shell;
    shell.prompter.file = folder.filePath(QStringLiteral("sample.workshop"));
    QVERIFY(shell.show());
    shell.files.newFromSample(QStringLiteral("conference"));
    shell.window->resize(1280, 800);
    QStringList wrong;
    const auto check = [&](const QString& what) {
        QTest::qWait(50);
        QStringList here;
        checkTexts(shell.window.get(), here);
        checkCells(shell.window.get(), here);
        checkStripes(shell.window.get(), here);
        if (percent == 200)
            checkSizes(shell.window.get(), here);
        for (const QString& one : std::as_const(here))
            wrong.append(what + QStringLiteral(": ") + one);
    };
    for (int page = 0; page < WorkspaceView::PageCount; ++page) {
        QVERIFY(shell.window->workspace()->setPage(page));
        check(WorkspaceView::pageTitle(page));
    }
    QVERIFY(shell.window->workspace()->setPage(WorkspaceView::AgendaIndex));
    shell.key(Qt::Key_K, Qt::ControlModifier);
    QTest::qWait(50);
    checkTexts(shell.window->findChild<QWidget*>(QStringLiteral("commandPalette")), wrong);
    shell.key(Qt::Key_Escape);
    shell.key(Qt::Key_G, Qt::ControlModifier);
    check(QStringLiteral("Day grid"));
    shell.key(Qt::Key_G, Qt::ControlModifier);
    shell.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    check(QStringLiteral("Shift"));
    shell.key(Qt::Key_Escape);
    shell.key(Qt::Key_F8);
    QTRY_VERIFY(shell.checker->isUpToDate());
    check(QStringLiteral("Problems"));
    QCOMPARE(shell.window->size(), QSize(1280, 800));
    for (const QString& one : std::as_const(wrong))
        qInfo().noquote() << one;
    QCOMPARE(wrong.size(), 0);
}

CONVENOR_TEST(AppearanceTest)
#include "AppearanceTest.moc"
