#include "bench/PeopleBench.h"

#include "domain/Records.h"
#include "tables/RecordModels.h"
#include "ui/OpenPlan.h"
#include "ui/people/PeoplePage.h"
#include "ui/widgets/GridView.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QtTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace convenor::testing {
namespace {
// Of the window's own thread, by its processor time: on a loaded machine the clock says what others do.
double milliseconds(const std::function<void()>& work)
{
    timespec before{};
    timespec after{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
    work();
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
    return double(after.tv_sec - before.tv_sec) * 1e3 + double(after.tv_nsec - before.tv_nsec) / 1e6;
}

// What the event loop does until the repaint is done; timers that work in the pauses do not belong to it.
void repaint()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

double percentile(QList<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times[qsizetype(part * double(times.size() - 1))];
}

QString pick(QRandomGenerator& random, const QStringList& from)
{
    return from[random.bounded(int(from.size()))];
}

Person somebody(QRandomGenerator& random, int number)
{
    static const QStringList families{QStringLiteral("Georgiev"), QStringLiteral("Георгиева"),
                                      QStringLiteral("Nykänen"),  QStringLiteral("Novák"),
                                      QStringLiteral("Muntean"),  QStringLiteral("Przeor"),
                                      QStringLiteral("O’Brien"),  QStringLiteral("Иванов")};
    static const QStringList given{QStringLiteral("Anna"),   QStringLiteral("Мария"), QStringLiteral("Marek"),
                                   QStringLiteral("Jürgen"), QStringLiteral("Петър"), QStringLiteral("Zoë")};
    static const QStringList countries{QStringLiteral("BG"), QStringLiteral("FR"), QStringLiteral("PL"),
                                       QStringLiteral("FI"), QString()};
    Person person;
    person.familyName = QStringLiteral("%1-%2").arg(pick(random, families)).arg(number);
    person.givenName = pick(random, given);
    person.organisation = QStringLiteral("Агенция %1 for Cluster Development").arg(number % 900);
    person.function = QStringLiteral("Project officer");
    person.country = pick(random, countries);
    person.category = QStringLiteral("policy maker");
    if (number % 3)
        person.email = QStringLiteral("somebody.%1@agency-%2.example").arg(number).arg(number % 900);
    person.phone = QStringLiteral("+32 2 555 %1").arg(number);
    person.languages = QStringLiteral("en,bg");
    person.status = static_cast<PersonStatus>(number % 5);
    person.listConsent = static_cast<Consent>(number % 3);
    if (number % 3)
        person.listConsentDate = QDate(2026, 1, 1).addDays(number % 300);
    return person;
}

void fill(OpenPlan& plan, int count)
{
    QRandomGenerator random(4);
    ChangeSet changes;
    for (int number = 0; number < count; ++number) {
        Person person = somebody(random, number);
        person.id = plan.editor->ids().next();
        changes.add(person);
    }
    if (!plan.editor->apply(QStringLiteral("Filled"), changes))
        qFatal("cannot fill the plan");
    plan.checker->finish();
}

// The worst of all letters of a text typed into the filter, each until its repaint.
double typedFilter(QLineEdit& field, const QString& text, QString& worstAt)
{
    double worst = 0;
    field.clear();
    repaint();
    for (qsizetype length = 1; length <= text.size(); ++length) {
        const double time = milliseconds([&] {
            field.setText(text.first(length));
            repaint();
        });
        if (time > worst) {
            worst = time;
            worstAt = text.first(length);
        }
    }
    return worst;
}

void benchFilters(PeoplePage& page)
{
    auto& field = *page.findChild<QLineEdit*>(QStringLiteral("peopleFilter"));
    const QStringList texts{
        QStringLiteral("georgiev-77"),         QStringLiteral("анна агенция 12"),
        QStringLiteral("country:bg -e-mail:"), QStringLiteral("status:confirmed|waiting fi"),
        QStringLiteral("nobody at all"),       QStringLiteral("e"),
        QStringLiteral("-novak -days:all")};
    for (const QString& text : texts) {
        QString at;
        const double worst = typedFilter(field, text, at);
        std::printf("  typing \"%s\": worst key %.1f ms, at \"%s\" (limit 50)\n", qPrintable(text), worst,
                    qPrintable(at));
    }
    const double all = milliseconds([&] {
        field.clear();
        repaint();
    });
    std::printf("  showing all again: %.1f ms\n", all);
}

void benchScrolling(GridView& grid)
{
    QList<double> frames;
    QScrollBar* bar = grid.verticalScrollBar();
    for (int step = 0; step < 300; ++step) {
        bar->setValue(step % 3 == 0 ? bar->maximum() / 300 * step : bar->value() + (step % 3 == 1 ? 1 : 25));
        frames << milliseconds([&] { grid.viewport()->repaint(); });
    }
    std::printf("  a frame of scrolling: median %.1f ms, worst %.1f ms (limit 16.7)\n",
                percentile(frames, 0.5), percentile(frames, 1));
    const QAbstractItemModel& model = *grid.model();
    QList<double> reads;
    for (int step = 0; step < 20000; ++step) {
        const QModelIndex cell = model.index(step * 7919 % model.rowCount(), step % model.columnCount());
        reads << milliseconds([&] { Q_UNUSED(model.data(cell)); });
    }
    std::printf("  a cell's text: median %.4f ms, 99.9 %% below %.4f ms (limit 0.1)\n",
                percentile(reads, 0.5), percentile(reads, 0.999));
}

void benchOrder(GridView& grid)
{
    for (const int column : {0, 5, 10}) {
        const double time = milliseconds([&] {
            grid.horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
            repaint();
        });
        std::printf("  ordering by \"%s\": %.0f ms\n",
                    qPrintable(grid.model()->headerData(column, Qt::Horizontal).toString()), time);
    }
    const double edit = milliseconds([&] {
        grid.model()->setData(grid.model()->index(500, 1), QStringLiteral("Edited"), Qt::EditRole);
        repaint();
    });
    std::printf("  storing a cell in that order: %.1f ms\n", edit);
    grid.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

// As a person does: a block of a spreadsheet, Ctrl+V.
void benchPaste()
{
    OpenPlan plan;
    PeoplePage page(plan.session());
    page.resize(1200, 700);
    page.show();
    auto* grid = page.findChild<GridView*>(QStringLiteral("peopleGrid"));
    QRandomGenerator random(5);
    QString text;
    for (int number = 0; number < 350; ++number) {
        const Person person = somebody(random, number);
        text += QStringList{person.familyName, person.givenName, person.organisation,
                            QString(),         person.country,   person.category}
                    .join(u'\t') +
                u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
    repaint();
    const qsizetype steps = plan.editor->history().size();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QElapsedTimer clock;
    clock.start();
    const double time = milliseconds([&] {
        grid->paste();
        repaint();
    });
    const qint64 byTheClock = clock.elapsed();
    if (plan.editor->plan().all<Person>().size() != 350 || plan.editor->history().size() != steps + 1)
        qFatal("the paste is no step of 350 people");
    std::printf("350 people pasted, one step, to the repaint: %.0f ms, by the clock (with the disk) %lld "
                "ms (limit 300)\n",
                time, static_cast<long long>(byTheClock));
}
} // namespace

void benchPeople(int count)
{
    OpenPlan plan;
    fill(plan, count);
    std::printf("%d people, processor time of the window:\n", count);
    std::unique_ptr<PeoplePage> page;
    const double opening = milliseconds([&] {
        page = std::make_unique<PeoplePage>(plan.session());
        page->resize(1240, 800);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowExposed(page.get()))
            qFatal("no window");
        page->repaint();
    });
    std::printf("  the page opens: %.0f ms (limit 500)\n", opening);
    auto* grid = page->findChild<GridView*>(QStringLiteral("peopleGrid"));
    auto* model = qobject_cast<PeopleModel*>(grid->model());
    const double prepared = milliseconds([&] {
        while (model->isPreparing())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    });
    std::printf("  filters are prepared in its pauses: %.0f ms\n", prepared);
    benchFilters(*page);
    benchScrolling(*grid);
    benchOrder(*grid);
    page.reset();
    benchPaste();
}
} // namespace convenor::testing
