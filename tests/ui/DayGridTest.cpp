// The day grid by pointer and by keys: what is carried, put down, refused, said.
#include "EditorPlan.h"
#include "tables/DayGridModel.h"
#include "TestMain.h"
#include "ui/agenda/DayGridView.h"
#include "ui/Typist.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>

namespace convenor {
using namespace convenor::testing;

class DayGridTest : public QObject
{
    Q_OBJECT

    // Two rooms; a talk in each at 10:00, lunch across both at 12:00.
    struct Shown
    {
        Shown()
        {
            a = test.room(QStringLiteral("A"));
            b = test.room(QStringLiteral("B"));
            talk = pinned(QStringLiteral("Talk"), 600, 30, a);
            demo = pinned(QStringLiteral("Demo"), 600, 60, b);
            pinned(QStringLiteral("Closing"), 900, 30, a);
            lunch = pinned(QStringLiteral("Lunch"), 720, 60, 0, ItemKind::Meal);
            open();
        }
        explicit Shown(const QString& sample) : test(sample) { open(); }
        void open()
        {
            model = std::make_unique<DayGridModel>(*test.editor);
            view = std::make_unique<DayGridView>(*model);
            QObject::connect(view.get(), &DayGridView::said, view.get(),
                             [this](const QString& sentence) { said = sentence; });
            view->showDay(test.day());
            model->setWatching(true);
            view->resize(1000, 700);
            view->show();
            view->activateWindow();
            if (!QTest::qWaitForWindowActive(view.get()))
                qFatal("no window");
            view->setFocus();
            typist = std::make_unique<Typist>(*view);
        }
        Id pinned(const QString& title, int start, int minutes, Id room, ItemKind kind = ItemKind::Talk)
        {
            const Id id = test.item(title, minutes, 0, kind);
            test.edit<AgendaItem>(id, [&](AgendaItem& item) {
                item.pinnedStart = start;
                item.room = room;
            });
            return id;
        }
        const AgendaItem& item(Id id) const { return *test.plan().find<AgendaItem>(id); }
        const ItemTime& time(Id id) const { return *test.editor->timing().find(id); }
        void key(Qt::Key key, Qt::KeyboardModifiers held = {}) { typist->key(key, held); }
        // The pointer, with the left button down where it moves.
        void mouse(QEvent::Type type, const QPoint& at, Qt::KeyboardModifiers held = {}) const
        {
            const bool moves = type == QEvent::MouseMove;
            QMouseEvent event(type, at, view->viewport()->mapToGlobal(at),
                              moves ? Qt::NoButton : Qt::LeftButton,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, held);
            QCoreApplication::sendEvent(view->viewport(), &event);
            QCoreApplication::processEvents();
        }
        QRect area(Id id) const { return view->visualRect(model->indexOf(id)); }
        int pixels(int minutes) const
        {
            return view->verticalHeader()->defaultSectionSize() * minutes / DayGrid::rowMinutes;
        }

        EditorPlan test;
        Id a = 0, b = 0, talk = 0, demo = 0, lunch = 0;
        std::unique_ptr<DayGridModel> model;
        std::unique_ptr<DayGridView> view;
        std::unique_ptr<Typist> typist;
        QString said;
    };

private slots:
    void init() { failOnWarnings(); }

    void draggingMoves()
    {
        Shown shown;
        const QPoint from = shown.area(shown.talk).center();
        const qint64 revision = shown.test.editor->revision();
        shown.mouse(QEvent::MouseButtonPress, from);
        shown.mouse(QEvent::MouseMove, from + QPoint(0, shown.pixels(30)));
        QVERIFY(shown.view->carry().isActive());
        QVERIFY2(shown.said.contains(QStringLiteral("10:30–11:00")), qPrintable(shown.said));
        // Onto the demo: said, not forbidden.
        const QPoint there(shown.area(shown.demo).center().x(), from.y() + shown.pixels(45));
        shown.mouse(QEvent::MouseMove, there);
        QVERIFY2(shown.said.contains(QStringLiteral("B has “Demo” until 11:00")), qPrintable(shown.said));
        QCOMPARE(shown.test.editor->revision(), revision); // nothing is done before it is put down
        shown.mouse(QEvent::MouseButtonRelease, there);
        QVERIFY(!shown.view->carry().isActive());
        QCOMPARE(shown.test.editor->revision(), revision + 1);
        QCOMPARE(shown.time(shown.talk).start, 645);
        QCOMPARE(shown.item(shown.talk).room.id, shown.b);
        QVERIFY2(shown.said.startsWith(QStringLiteral("Moved “Talk” to 10:45 in B.")),
                 qPrintable(shown.said));
        QCOMPARE(shown.view->currentItem(), shown.talk);
        QCOMPARE(shown.test.editor->undoLabel(), QStringLiteral("Moved “Talk” to 10:45 in B"));
    }

    void edgesStretchAndSnap()
    {
        Shown shown;
        const QRect area = shown.area(shown.demo);
        shown.mouse(QEvent::MouseButtonPress, {area.center().x(), area.bottom()});
        shown.mouse(QEvent::MouseMove, {area.center().x(), area.bottom() + shown.pixels(17)});
        shown.mouse(QEvent::MouseButtonRelease, {area.center().x(), area.bottom() + shown.pixels(17)});
        QCOMPARE(shown.item(shown.demo).minutes, 75);
        QCOMPARE(shown.time(shown.demo).start, 600);
        // Shift: by the minute.
        const int top = shown.area(shown.demo).top();
        const QPoint to(area.center().x(), top - shown.pixels(10) + 1);
        shown.mouse(QEvent::MouseButtonPress, {area.center().x(), top});
        shown.mouse(QEvent::MouseMove, to, Qt::ShiftModifier);
        const int start = shown.view->carry().start();
        shown.mouse(QEvent::MouseButtonRelease, to, Qt::ShiftModifier);
        QVERIFY(start < 600 && start >= 585);
        QCOMPARE(shown.time(shown.demo).start, start);
        QCOMPARE(shown.time(shown.demo).end, 675);
    }

    void escapeLeavesEverything()
    {
        Shown shown;
        const QPoint from = shown.area(shown.talk).center();
        const qint64 revision = shown.test.editor->revision();
        shown.mouse(QEvent::MouseButtonPress, from);
        shown.mouse(QEvent::MouseMove, from + QPoint(0, 90));
        shown.key(Qt::Key_Escape);
        QVERIFY(!shown.view->carry().isActive());
        // The button is still held.
        shown.mouse(QEvent::MouseMove, from + QPoint(0, 120));
        QVERIFY(!shown.view->carry().isActive());
        shown.mouse(QEvent::MouseButtonRelease, from + QPoint(0, 120));
        QVERIFY(!shown.view->carry().isActive());
        QCOMPARE(shown.test.editor->revision(), revision);
    }

    void keysDoWhatThePointerDoes()
    {
        Shown shown;
        QVERIFY(shown.view->goToItem(shown.talk));
        shown.key(Qt::Key_Return);
        QVERIFY(shown.view->carry().isActive());
        shown.key(Qt::Key_Down);
        shown.key(Qt::Key_Down, Qt::ControlModifier);
        shown.key(Qt::Key_Right);
        shown.key(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY2(shown.said.startsWith(QStringLiteral("10:06–10:41, ")), qPrintable(shown.said));
        shown.key(Qt::Key_Return);
        QCOMPARE(shown.time(shown.talk).start, 606);
        QCOMPARE(shown.item(shown.talk).minutes, 35);
        QCOMPARE(shown.item(shown.talk).room.id, shown.b);
        QCOMPARE(shown.view->currentItem(), shown.talk);
        // Chords, without taking up.
        shown.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shown.item(shown.talk).room.id, shown.a);
        shown.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown.time(shown.talk).start, 601);
        shown.key(Qt::Key_Plus, Qt::AltModifier);
        QCOMPARE(shown.item(shown.talk).minutes, 40);
        shown.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(shown.time(shown.talk).start, 596);
        QCOMPARE(shown.time(shown.talk).end, 641);
        shown.key(Qt::Key_Delete);
        QVERIFY(!shown.test.plan().find<AgendaItem>(shown.talk));
    }

    void arrowsGoAbout()
    {
        Shown shown;
        QVERIFY(shown.view->goToItem(shown.talk));
        shown.key(Qt::Key_Right);
        QCOMPARE(shown.view->currentItem(), shown.demo);
        shown.key(Qt::Key_Down);
        QCOMPARE(shown.view->currentItem(), Id(0));
        QCOMPARE(shown.view->currentIndex().data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("B, 11:00, free until 12:00"));
        shown.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(shown.view->currentItem(), shown.lunch);
        shown.key(Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(shown.view->currentItem() == shown.talk || shown.view->currentItem() == shown.demo);
    }

    void typingMakesAndTitles()
    {
        Shown shown;
        QVERIFY(shown.view->goToItem(shown.demo));
        shown.key(Qt::Key_Down);
        shown.typist->type(QStringLiteral("Posters"), true);
        QVERIFY(shown.view->findChild<QLineEdit*>());
        shown.key(Qt::Key_Return);
        const Id made = shown.view->currentItem();
        QVERIFY(made != 0);
        QCOMPARE(shown.item(made).title, QStringLiteral("Posters"));
        QCOMPARE(shown.item(made).pinnedStart, std::optional(660));
        QCOMPARE(shown.item(made).room.id, shown.b);
        QCOMPARE(shown.item(made).minutes, 30);
        shown.key(Qt::Key_F2);
        shown.typist->type(QStringLiteral("!"), true);
        QVERIFY(shown.view->finishEditing());
        QVERIFY(shown.item(made).title.contains(u'!'));
    }

    void sessionsAreMovedButNotStretched()
    {
        Shown shown;
        const Id part = shown.test.item(QStringLiteral("Session"), 0, 0, ItemKind::Part);
        const Id inside = shown.test.item(QStringLiteral("Inside"), 30, part);
        shown.test.edit<AgendaItem>(part, [&](AgendaItem& item) {
            item.pinnedStart = 840;
            item.room = shown.b;
        });
        QVERIFY(shown.view->goToItem(part));
        shown.key(Qt::Key_Return);
        shown.key(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY2(shown.said.startsWith(QStringLiteral("It is as long as what stands in it.")),
                 qPrintable(shown.said));
        shown.key(Qt::Key_Down);
        shown.key(Qt::Key_Return);
        QCOMPARE(shown.time(inside).start, 845);
    }

    // Who only reads carries nothing about, and every cell of a real agenda says something.
    void everyCellSpeaks()
    {
        for (const QString& sample : {QStringLiteral("conference"), QStringLiteral("two-day-meeting")}) {
            Shown shown(sample);
            for (int row = 0; row < shown.model->rowCount(); ++row) {
                for (int column = 0; column < shown.model->columnCount(); ++column)
                    QVERIFY(
                        !shown.model->index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
            }
            for (const QAction* action : shown.view->gridActions()) {
                QVERIFY(!action->text().isEmpty());
                QVERIFY(!action->shortcut().isEmpty());
            }
        }
    }

    // What lies under the shown cells is what the model says: no span stays behind.
    void spansFollow()
    {
        Shown shown;
        const auto spansFit = [&shown] {
            for (const DayGridBlock& block : shown.model->grid().blocks) {
                if (shown.view->rowSpan(block.row, block.column) != block.rows ||
                    shown.view->columnSpan(block.row, block.column) != block.columns)
                    return false;
            }
            for (int row = 0; row < shown.model->rowCount(); ++row) {
                for (int column = 0; column < shown.model->columnCount(); ++column) {
                    const bool isSpan = shown.view->rowSpan(row, column) > 1;
                    if (isSpan && !shown.model->blockAt(shown.model->index(row, column)))
                        return false;
                }
            }
            return true;
        };
        QVERIFY(spansFit());
        for (const GridPlace& place : {GridPlace{0, 630, shown.b}, GridPlace{0, 700, shown.a},
                                       GridPlace{0, 1300, shown.b}, GridPlace{0, 400, 0}}) {
            QVERIFY(shown.model->run(
                shown.model->edits().place(shown.talk, {shown.model->day(), place.start, place.room})));
            QVERIFY(spansFit());
        }
        while (shown.test.editor->undoLabel().startsWith(QStringLiteral("Moved"))) {
            QVERIFY(shown.test.editor->undo());
            QVERIFY(spansFit());
        }
    }
};
} // namespace convenor

CONVENOR_TEST(convenor::DayGridTest)
#include "DayGridTest.moc"
