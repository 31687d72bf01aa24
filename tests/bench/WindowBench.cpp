// How long a key takes until its repaint, against the same grid over a plain vector; how long the window
// takes to start, against an empty program with one table. Ratios within one run (issue 2, Figures):
//   QT_QPA_PLATFORM=offscreen window_bench keys
//   QT_QPA_PLATFORM=offscreen window_bench people [COUNT]
//   QT_QPA_PLATFORM=offscreen window_bench groups
//   QT_QPA_PLATFORM=offscreen window_bench grid
//   xvfb-run window_bench start    on a display: without one an empty program has next to nothing to start
//   window_bench --plain    an empty Qt Widgets program showing one table; ends once it is usable
//   window_bench --window PLAN    Convenor with a plan; ends once it is usable
#include "app/Application.h"
#include "bench/GridBench.h"
#include "bench/GroupsBench.h"
#include "bench/HelpdeskBench.h"
#include "bench/PeopleBench.h"
#include "domain/Records.h"
#include "domain/rules/Problem.h"
#include "tables/AgendaModel.h"
#include "ui/agenda/AgendaGrid.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/OpenPlan.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTableView>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace convenor;
using namespace convenor::testing;

namespace {
constexpr int keysMeasured = 120;
constexpr int columns = 9;

// The plain twin: the same texts in a vector, no storing, no times.
class VectorModel final : public QAbstractTableModel
{
public:
    explicit VectorModel(int rows)
    {
        for (int row = 0; row < rows; ++row) {
            QStringList cells;
            for (int column = 0; column < columns; ++column)
                cells << QStringLiteral("Item %1 %2").arg(row).arg(column);
            m_rows.append(cells);
        }
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const bool text = role == Qt::DisplayRole || role == Qt::EditRole;
        return text ? QVariant(m_rows[index.row()][index.column()]) : QVariant();
    }
    bool setData(const QModelIndex& index, const QVariant& value, int) override
    {
        m_rows[index.row()][index.column()] = value.toString();
        // Like the agenda: what stands below may read differently.
        emit dataChanged(this->index(index.row(), 0), this->index(rowCount() - 1, columns - 1));
        return true;
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
    }

private:
    QList<QStringList> m_rows;
};

double percentile(QList<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times[qsizetype(part * double(times.size() - 1))];
}

// Milliseconds from a key that stores a cell (the minutes of row after row) to the end of the repaint.
double keyToRepaint(QTableView& view, int column, const std::function<void()>& settle)
{
    QList<double> times;
    for (int i = 0; i < keysMeasured; ++i) {
        const int row = 10 + i % 20;
        view.setCurrentIndex(view.model()->index(row, column));
        view.edit(view.currentIndex());
        QCoreApplication::processEvents();
        QWidget* window = view.window();
        QTest::sendKeyEvent(QTest::Click, window->windowHandle(), Qt::Key_unknown, QString::number(3 + i % 7),
                            {});
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(window->windowHandle(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(); // the repaint
        times << double(timer.nsecsElapsed()) / 1e6;
        settle(); // rules in the worker do not belong to this key, nor to the next
    }
    return percentile(times, 0.95);
}

double plainGrid(int rows)
{
    VectorModel model(rows);
    QTableView view;
    view.setModel(&model);
    view.resize(1200, 700);
    view.show();
    if (!QTest::qWaitForWindowActive(&view))
        qFatal("no window");
    return keyToRepaint(view, 4, [] {});
}

void fillAgenda(OpenPlan& plan, int rows)
{
    const Day day = *plan.editor->plan().all<Day>().begin();
    ChangeSet changes;
    for (int row = 0; row < rows; ++row) {
        AgendaItem item;
        item.id = plan.editor->ids().next();
        item.day = day.id;
        item.position = qint64(row + 1) << 20;
        item.title = QStringLiteral("Item %1").arg(row);
        item.minutes = 5;
        changes.add(item);
    }
    if (!plan.editor->apply(QStringLiteral("Filled"), changes))
        qFatal("cannot fill the plan");
    plan.checker->finish();
}

double agendaGrid(int rows)
{
    OpenPlan plan;
    fillAgenda(plan, rows);
    AgendaPage page(plan.session());
    page.resize(1200, 700);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("no window");
    page.takeFocus();
    auto* grid = page.findChild<AgendaGrid*>();
    const qint64 before = plan.editor->revision();
    const double time = keyToRepaint(*grid, AgendaModel::MinutesColumn, [&plan] { plan.checker->finish(); });
    if (plan.editor->revision() < before + keysMeasured / 2) // a key that types what stands there is no step
        qFatal("the keys changed nothing");
    return time;
}

void printRetiming()
{
    OpenPlan plan;
    fillAgenda(plan, 2000);
    QElapsedTimer timer;
    timer.start();
    constexpr int runs = 20;
    for (int i = 0; i < runs; ++i) {
        const Timing timing(plan.editor->plan());
        const QList<Problem> problems = findProblems(plan.editor->plan(), timing);
        Q_UNUSED(problems);
    }
    std::printf("re-time and re-check 2,000 items: %.2f ms (limit 5)\n",
                double(timer.nsecsElapsed()) / 1e6 / runs);
}
// Runs until everything that waits has been done once: shown, laid out, painted. What comes after is not
// start.
int runUntilUsable(QApplication& application)
{
    QTimer::singleShot(0, &application, [] {
        QCoreApplication::processEvents();
        std::_Exit(0);
    });
    return application.exec();
}

int showPlainTable(int& argc, char** argv)
{
    QApplication application(argc, argv);
    VectorModel model(13);
    QTableView view;
    view.setModel(&model);
    view.resize(1200, 700);
    view.show();
    return runUntilUsable(application);
}

int showWindow(int& argc, char** argv)
{
    Application application(argc, argv);
    application.start(QString::fromLocal8Bit(argv[2]));
    return runUntilUsable(application);
}

double secondsOf(const QString& program, const QStringList& arguments)
{
    QElapsedTimer timer;
    timer.start();
    if (QProcess::execute(program, arguments) != 0)
        qFatal("a start failed");
    return double(timer.nsecsElapsed()) / 1e9;
}

void printStart(const QString& self)
{
    const OpenPlan plan(QStringLiteral("online-half-day"));
    const QString copy = plan.folder.filePath(QStringLiteral("copy.workshop"));
    if (!plan.editor->saveCopy(copy))
        qFatal("no copy");
    QList<double> plain;
    QList<double> window;
    constexpr int starts = 15;
    for (int i = 0; i <= starts; ++i) {
        const double one = secondsOf(self, {QStringLiteral("--plain")});
        const double other = secondsOf(self, {QStringLiteral("--window"), copy});
        if (i == 0)
            continue; // cold
        plain << one;
        window << other;
    }
    std::printf(
        "start to a usable window with the sample (median of %d): %.0f ms, plain table %.0f ms, ratio %.2f "
        "(limit 1.5)\n",
        starts, percentile(window, 0.5) * 1000, percentile(plain, 0.5) * 1000,
        percentile(window, 0.5) / percentile(plain, 0.5));
}
} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("convenor-bench"));
    if (argc > 1 && qstrcmp(argv[1], "--plain") == 0)
        return showPlainTable(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--window") == 0)
        return showWindow(argc, argv);
    QApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "start") == 0) {
        printStart(QCoreApplication::applicationFilePath());
        return 0;
    }
    if (argc > 1 && qstrcmp(argv[1], "people") == 0) {
        benchPeople(argc > 2 ? QByteArray(argv[2]).toInt() : 100000);
        return 0;
    }
    if (argc > 1 && qstrcmp(argv[1], "groups") == 0) {
        benchGroups();
        return 0;
    }
    if (argc > 1 && qstrcmp(argv[1], "grid") == 0) {
        benchGrid();
        return 0;
    }
    if (argc > 1 && qstrcmp(argv[1], "helpdesk") == 0) {
        benchHelpdesk();
        return 0;
    }
    for (int round = 0; round < 2; ++round) { // the second round is the warm one
        const double plainSmall = plainGrid(200);
        const double small = agendaGrid(200);
        const double plainLarge = plainGrid(2000);
        const double large = agendaGrid(2000);
        std::printf(
            "key to repaint, p95, storing included (ms): 200 items %.1f, plain %.1f, ratio %.2f (limit 2.0); "
            "2,000 items %.1f, plain %.1f, ratio %.2f (limit 2.0); 2,000 to 200: %.2f (limit 1.3)\n",
            small, plainSmall, small / plainSmall, large, plainLarge, large / plainLarge, large / small);
    }
    printRetiming();
    return 0;
}
