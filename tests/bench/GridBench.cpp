#include "bench/GridBench.h"

#include "bench/ThreadTime.h"
#include "domain/Records.h"
#include "tables/DayGridModel.h"
#include "ui/agenda/DayGridView.h"
#include "ui/OpenPlan.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QtTest>

#include <algorithm>
#include <cstdio>

namespace convenor::testing {
namespace {
constexpr int rooms = 30;
constexpr int itemsInRoom = 15; // on each of two days: 900 in all
constexpr int frames = 400;

double percentile(QList<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times[qsizetype(part * double(times.size() - 1))];
}

// Two days, 30 rooms, 900 talks with a speaker each, one behind the other in every room.
void fill(OpenPlan& plan)
{
    QRandomGenerator random(20240203);
    IdSource& ids = plan.editor->ids();
    ChangeSet changes;
    Day second = *plan.editor->plan().all<Day>().begin();
    const Id first = second.id;
    second.id = ids.next();
    second.date = second.date.addDays(1);
    changes.add(second);
    qint64 position = 0;
    for (int r = 0; r < rooms; ++r) {
        Room room;
        room.id = ids.next();
        room.name = QStringLiteral("Room %1").arg(r + 1);
        changes.add(room);
        for (const Id day : {first, second.id}) {
            int start = 9 * 60;
            for (int i = 0; i < itemsInRoom; ++i) {
                AgendaItem item;
                item.id = ids.next();
                item.day = day;
                item.position = ++position << 20;
                item.title = QStringLiteral("Talk %1 about something that has a title").arg(position);
                item.minutes = 10 + 5 * int(random.bounded(6));
                item.pinnedStart = start;
                item.room = room.id;
                start += item.minutes + 5;
                changes.add(item);
                Person person;
                person.id = ids.next();
                person.givenName = QStringLiteral("Given%1").arg(position);
                person.familyName = QStringLiteral("Family%1").arg(position);
                changes.add(person);
                Assignment speaker;
                speaker.id = ids.next();
                speaker.person = person.id;
                speaker.agendaItem = item.id;
                changes.add(speaker);
            }
        }
    }
    if (!plan.editor->apply(QStringLiteral("Filled"), changes))
        qFatal("cannot fill the plan");
    plan.checker->finish();
}

// The plain twin: as many cells with a text each.
class PlainCells final : public QAbstractTableModel
{
public:
    PlainCells(int rows, int columns) : m_rows(rows), m_columns(columns) {}
    int rowCount(const QModelIndex& = {}) const override { return m_rows; }
    int columnCount(const QModelIndex& = {}) const override { return m_columns; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? m_texts.value({index.row(), index.column()}) : QVariant();
    }
    void setText(int row, int column, const QString& text) { m_texts.insert({row, column}, text); }

private:
    int m_rows;
    int m_columns;
    QHash<QPair<int, int>, QVariant> m_texts;
};

// A frame that follows the pointer over a table, and nothing more.
class PlainDrag final : public QTableView
{
public:
    QSize size;

protected:
    void mousePressEvent(QMouseEvent*) override {}
    void mouseReleaseEvent(QMouseEvent*) override {}
    void mouseMoveEvent(QMouseEvent* event) override
    {
        const QRect now(event->position().toPoint(), size);
        viewport()->update(m_area.united(now).adjusted(-3, -3, 3, 3));
        m_area = now;
    }
    void paintEvent(QPaintEvent* event) override
    {
        QTableView::paintEvent(event);
        QPainter painter(viewport());
        painter.setPen(QPen(Qt::blue, 3));
        painter.drawRect(m_area);
    }

private:
    QRect m_area;
};

void send(QWidget* viewport, QEvent::Type type, const QPoint& at)
{
    const bool moves = type == QEvent::MouseMove;
    QMouseEvent event(type, at, viewport->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &event);
}

// Milliseconds of processor time from a move of the pointer to the end of its repaint.
QList<double> dragFrames(QTableView& view)
{
    QRandomGenerator random(7);
    const QRect inside = view.viewport()->rect().adjusted(60, 60, -60, -60);
    QPoint at = inside.center();
    QPoint step(3, 4);
    QList<double> times;
    for (int i = 0; i < frames; ++i) {
        if (i % 20 == 0)
            step = QPoint(int(random.bounded(75)) - 37, int(random.bounded(75)) - 37);
        at += step;
        if (!inside.contains(at))
            at = inside.center();
        const double before = threadTime();
        send(view.viewport(), QEvent::MouseMove, at);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        times << threadTime() - before;
    }
    return times;
}

void show(QWidget& view)
{
    view.resize(1280, 800);
    view.show();
    if (!QTest::qWaitForWindowActive(&view))
        qFatal("no window");
    QCoreApplication::processEvents();
}

QList<double> plainFrames(const DayGridView& twin, const DayGridModel& model)
{
    PlainCells cells(model.rowCount(), model.columnCount());
    PlainDrag view;
    view.setModel(&cells);
    view.verticalHeader()->setMinimumSectionSize(1);
    view.verticalHeader()->setDefaultSectionSize(twin.verticalHeader()->defaultSectionSize());
    view.setVerticalScrollMode(QTableView::ScrollPerPixel);
    view.setHorizontalScrollMode(QTableView::ScrollPerPixel);
    for (int column = 0; column < model.columnCount(); ++column)
        view.setColumnWidth(column, twin.columnWidth(column));
    for (const DayGridBlock& block : model.grid().blocks) {
        cells.setText(block.row, block.column, block.title);
        if (block.rows * block.columns > 1)
            view.setSpan(block.row, block.column, block.rows, block.columns);
    }
    show(view);
    view.verticalScrollBar()->setValue(twin.verticalScrollBar()->value());
    view.size = {twin.columnWidth(0), twin.verticalHeader()->defaultSectionSize() * 6};
    return dragFrames(view);
}
} // namespace

void benchGrid()
{
    OpenPlan plan;
    fill(plan);
    DayGridModel model(*plan.editor);
    DayGridView view(model);
    view.showDay((*plan.editor->plan().all<Day>().begin()).id);
    model.setWatching(true);
    show(view);
    for (int round = 0; round < 2; ++round) { // the second round is the warm one
        const Id item = view.currentItem();
        view.goToItem(item);
        const QPoint at = view.visualRect(view.currentIndex()).center();
        double before = threadTime();
        send(view.viewport(), QEvent::MouseButtonPress, at);
        send(view.viewport(), QEvent::MouseMove, at + QPoint(0, 30));
        QCoreApplication::processEvents();
        const double start = threadTime() - before;
        if (!view.carry().isActive())
            qFatal("nothing is carried");
        const QList<double> own = dragFrames(view);
        before = threadTime();
        send(view.viewport(), QEvent::MouseButtonRelease, at + QPoint(0, 200));
        QCoreApplication::processEvents();
        const double drop = threadTime() - before;
        plan.checker->finish();
        const QList<double> plain = plainFrames(view, model);
        const double ratio = percentile(own, 0.95) / percentile(plain, 0.95);
        std::printf("drag frames over %d rooms and %d items of a day, p95 of %d (CPU ms): %.2f, plain %.2f, "
                    "ratio %.2f (limit 2.0); median %.2f, plain %.2f; taking up %.1f, putting down %.1f\n",
                    rooms, rooms * itemsInRoom, frames, percentile(own, 0.95), percentile(plain, 0.95), ratio,
                    percentile(own, 0.5), percentile(plain, 0.5), start, drop);
    }
}
} // namespace convenor::testing
