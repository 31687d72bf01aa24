// Running the day from the Today page: the panel, the running order, what is cancelled, a room that is lost.
#include "domain/planners/HelpdeskPlanner.h"
#include "tables/RunModel.h"
#include "TestMain.h"
#include "ui/Door.h"
#include "ui/today/DoorField.h"
#include "ui/today/RoomLossBar.h"
#include "ui/today/RunGrid.h"
#include "ui/today/RunPanel.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>

using namespace convenor;
using namespace convenor::testing;

namespace {
// The Today page of the conference at a time of one of its days, used by its actions.
struct RunningPage
{
    explicit RunningPage(int dayOfApril, int hours, int minutes) : open(QStringLiteral("conference"))
    {
        setClock(dayOfApril, hours, minutes);
        page = std::make_unique<TodayPage>(open.session(), [this] { return now; });
        page->resize(1100, 760);
    }
    void setClock(int dayOfApril, int hours, int minutes)
    {
        now = QDateTime(QDate(2015, 4, dayOfApril), QTime(hours, minutes), QTimeZone("Europe/Brussels"));
        if (panel())
            panel()->refresh();
    }
    RunPanel* panel() { return page ? page->findChild<RunPanel*>() : nullptr; }
    RunGrid* grid() { return page->findChild<RunGrid*>(); }
    RunModel* model() { return page->findChild<RunModel*>(); }
    QString text(const char* label) { return page->findChild<QLabel*>(QString::fromLatin1(label))->text(); }
    QString sentence() { return text("doorSentence"); }
    QStringList running()
    {
        QStringList lines;
        auto* list = page->findChild<QListWidget*>(QStringLiteral("runNow"));
        for (int row = 0; row < list->count(); ++row)
            lines.append(list->item(row)->text());
        return lines;
    }
    void does(const char* action) { page->findChild<QAction*>(QString::fromLatin1(action))->trigger(); }
    const Plan& plan() const { return open.editor->plan(); }
    Id item(const char* title) const
    {
        for (const AgendaItem& item : plan().all<AgendaItem>()) {
            if (item.title.startsWith(QString::fromUtf8(title)))
                return item.id;
        }
        return 0;
    }
    int start(Id item) const { return open.editor->timing().find(item)->start; }
    // Makes it the current row of the running order.
    void choose(Id item)
    {
        if (!grid()->isVisibleTo(page.get()))
            does("runningOrderAction");
        grid()->goToRow(model()->rowOf(item), RunModel::TitleColumn);
    }
    QModelIndex cell(Id item, int column) { return model()->index(model()->rowOf(item), column); }

    OpenPlan open;
    QDateTime now;
    std::unique_ptr<TodayPage> page;
};

int clock(int hours, int minutes)
{
    return hours * 60 + minutes;
}
} // namespace

class RunTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QCoreApplication::setApplicationName(QStringLiteral("convenor-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }
    void saysWhenItIsNotTheDay();
    void showsWhatRuns();
    void nextTellsHowLate();
    void lanesHaveTheirLine();
    void longerTakesMeetingsAlong();
    void theRestMovesAlong();
    void timesAreTyped();
    void cancelsOnTheDay();
    void aRoomIsLost();
    void whatHasEndedKeepsItsRoom();
    void otherStepsLeaveTheFocus();
    void whatWasOverKeepsItsRoom();
    void everyGestureHasAKey();
    void readOnlyOnlyShows();
};

void RunTest::saysWhenItIsNotTheDay()
{
    RunningPage day(25, 10, 0);
    QVERIFY2(day.text("runStand").startsWith(QStringLiteral("The workshop begins in 2 days: ")),
             qPrintable(day.text("runStand")));
    QVERIFY(day.running().isEmpty());
    day.does("nextItemAction");
    QVERIFY2(day.sentence().startsWith(QStringLiteral("Today is no day")), qPrintable(day.sentence()));
    day.setClock(30, 10, 0);
    QVERIFY2(day.text("runStand").startsWith(QStringLiteral("The workshop ended on ")),
             qPrintable(day.text("runStand")));
    day.setClock(27, 7, 0);
    QCOMPARE(day.running(), QStringList{QStringLiteral("The day has not begun yet.")});
    day.setClock(27, 23, 30);
    QCOMPARE(day.running(), QStringList{QStringLiteral("The day is over.")});
}

void RunTest::showsWhatRuns()
{
    RunningPage day(27, 10, 20);
    QCOMPARE(day.text("runClock"), QStringLiteral("10:20"));
    QCOMPARE(day.running().size(), 1);
    const QString line = day.running().constFirst();
    QVERIFY2(line.contains(QStringLiteral("Opening dialogue")) &&
                 line.contains(QStringLiteral("Plenary hall")) &&
                 line.contains(QStringLiteral("until 10:55, 35 min left")),
             qPrintable(line));
    QVERIFY2(day.text("runNext").contains(QStringLiteral("10:55")) &&
                 day.text("runNext").contains(QStringLiteral("Questions from the floor")),
             qPrintable(day.text("runNext")));
    QVERIFY(day.text("runStand").contains(QStringLiteral("by the plan")));
    const QModelIndex now = day.cell(day.item("Opening dialogue"), RunModel::TitleColumn);
    QVERIFY(now.data(NowRole).toDouble() > 0.2 && now.data(NowRole).toDouble() < 0.3);
    QCOMPARE(day.cell(day.item("Coffee"), RunModel::TitleColumn).data(NowRole).toDouble(), -1.0);
}

void RunTest::nextTellsHowLate()
{
    RunningPage day(27, 11, 2);
    const Id questions = day.item("Questions");
    const int planned = day.start(questions);
    const qsizetype steps = day.open.editor->history().size();
    day.does("nextItemAction"); // by the plan the questions run since 10:55: what follows begins
    QCOMPARE(day.open.editor->history().size(), steps + 1);
    QVERIFY(day.open.editor->undo());
    day.choose(questions);
    day.does("beginAction");
    QVERIFY2(day.sentence().contains(QStringLiteral("began 11:02, 7 min late")), qPrintable(day.sentence()));
    QVERIFY2(day.sentence().contains(QStringLiteral("is expected 11:22")), qPrintable(day.sentence()));
    QVERIFY2(day.text("runStand").startsWith(QStringLiteral("7 min behind")),
             qPrintable(day.text("runStand")));
    QCOMPARE(day.start(questions), planned);
    QCOMPARE(day.cell(questions, RunModel::BeganColumn).data().toString(), QStringLiteral("11:02"));
    QCOMPARE(day.cell(questions, RunModel::StandsColumn).data().toString(), QStringLiteral("until 11:22"));
}

void RunTest::lanesHaveTheirLine()
{
    RunningPage day(27, 11, 45);
    day.choose(day.item("Four smart"));
    day.does("beginAction");
    QCOMPARE(day.running().size(), 4);
    auto* list = day.page->findChild<QListWidget*>(QStringLiteral("runNow"));
    list->setCurrentRow(2);
    day.does("runningOrderAction"); // the people again
    QCOMPARE(day.panel()->current(), day.item("Veneto"));
    day.does("longerAction");
    QCOMPARE(day.plan().find<AgendaItem>(day.item("Veneto"))->minutes, 80);
    QCOMPARE(day.plan().find<AgendaItem>(day.item("Bavaria"))->minutes, 75);
    QCOMPARE(day.panel()->current(), day.item("Veneto")); // the choice stays
    day.does("shorterAction");
    QCOMPARE(day.plan().find<AgendaItem>(day.item("Veneto"))->minutes, 75);
    day.setClock(27, 13, 5);
    day.does("nextItemAction");
    QCOMPARE(day.running().size(), 1);
    QVERIFY(day.running().constFirst().contains(QStringLiteral("Lunch")));
}

void RunTest::longerTakesMeetingsAlong()
{
    RunningPage day(28, 10, 0);
    const Id helpdesk = day.item("Expert helpdesk");
    const int before = day.start(helpdesk);
    QHash<Id, int> slotsBefore;
    for (const Booking& booking : day.plan().all<Booking>())
        slotsBefore.insert(booking.id, booking.slot);
    day.does("longerAction");
    QCOMPARE(day.start(helpdesk), before + 5);
    for (const Booking& booking : day.plan().all<Booking>())
        QCOMPARE(booking.slot, slotsBefore.value(booking.id));
    QVERIFY2(day.sentence().contains(QStringLiteral("Expert helpdesk")) &&
                 day.sentence().contains(QStringLiteral("meetings moved along")) &&
                 day.sentence().contains(QStringLiteral("groups moved along")),
             qPrintable(day.sentence()));
    // A helpdesk that runs already lasts longer, and nobody's meeting moves.
    day.setClock(28, 13, 0);
    const int running = day.start(helpdesk);
    day.choose(helpdesk);
    day.does("longerAction");
    QCOMPARE(day.start(helpdesk), running);
    for (const Booking& booking : day.plan().all<Booking>())
        QCOMPARE(booking.slot, slotsBefore.value(booking.id));
}

void RunTest::theRestMovesAlong()
{
    RunningPage day(28, 9, 12);
    const Id panel = day.item("Smart cluster partnering");
    const Id helpdesk = day.item("Expert helpdesk");
    const int before = day.start(helpdesk);
    day.choose(panel);
    day.does("beginAction");
    QCOMPARE(day.start(helpdesk), before);
    QVERIFY2(day.sentence().contains(QStringLiteral("Expert helpdesk")) &&
                 day.sentence().contains(QStringLiteral("meetings")),
             qPrintable(day.sentence()));
    day.does("followAction");
    QCOMPARE(day.start(helpdesk), before + 12);
    QCOMPARE(day.start(panel), clock(9, 0));
    QVERIFY2(day.sentence().contains(QStringLiteral("meetings moved along")), qPrintable(day.sentence()));
    day.does("followAction");
    QVERIFY(day.sentence().contains(QStringLiteral("stays as it is")));
    QVERIFY(day.open.editor->undo());
    QCOMPARE(day.start(helpdesk), before);
}

void RunTest::timesAreTyped()
{
    RunningPage day(27, 12, 0);
    const Id welcome = day.item("Welcome");
    RunModel* model = day.model();
    QVERIFY(model->setData(day.cell(welcome, RunModel::BeganColumn), QStringLiteral("10.03")));
    QVERIFY(model->setData(day.cell(welcome, RunModel::EndedColumn), QStringLiteral("1015")));
    QCOMPARE(day.plan().find<AgendaItem>(welcome)->actualStart, clock(10, 3));
    QCOMPARE(day.plan().find<AgendaItem>(welcome)->actualEnd, clock(10, 15));
    QCOMPARE(day.cell(welcome, RunModel::StandsColumn).data().toString(), QStringLiteral("2 min longer"));
    const QModelIndex ended = day.cell(welcome, RunModel::EndedColumn);
    QVERIFY(model->editProblem(ended, QStringLiteral("9:59")).contains(QStringLiteral("10:03")));
    QVERIFY(!model->editProblem(ended, QStringLiteral("soon")).isEmpty());
    QVERIFY(!model->setData(ended, QStringLiteral("soon")));
    QVERIFY(!model->flags(day.cell(day.item("Opening"), RunModel::BeganColumn)).testFlag(Qt::ItemIsEditable));
    // Several at once are one step.
    const qsizetype steps = day.open.editor->history().size();
    QString problem;
    QVERIFY(model->pasteCells(day.cell(day.item("Opening dialogue"), RunModel::BeganColumn),
                              {{QStringLiteral("10:15")}, {QStringLiteral("11:00")}}, &problem));
    QCOMPARE(day.open.editor->history().size(), steps + 1);
    QCOMPARE(model->clearCells({day.cell(welcome, RunModel::BeganColumn), ended}), QString());
    QVERIFY(!day.plan().find<AgendaItem>(welcome)->actualStart);
    for (int column = 0; column < RunModel::ColumnCount; ++column)
        QVERIFY(day.cell(welcome, column).data(Qt::AccessibleTextRole).toString().contains(u':'));
}

void RunTest::cancelsOnTheDay()
{
    RunningPage day(27, 10, 12);
    day.does("cancelAction");
    QVERIFY2(day.sentence().startsWith(QStringLiteral("Choose an item")), qPrintable(day.sentence()));
    const Id novel = day.item("Novel ways");
    const Id coffee = day.item("Coffee");
    const Id practices = day.item("Cluster practices");
    const int before = day.start(novel);
    day.choose(practices);
    day.does("cancelAction");
    QVERIFY(!day.plan().find<AgendaItem>(practices)->day);
    QCOMPARE(day.start(novel), before);
    QVERIFY2(day.sentence().contains(QStringLiteral("parking list")) &&
                 day.sentence().contains(QStringLiteral("keeps its time")),
             qPrintable(day.sentence()));
    QVERIFY(day.open.editor->undo());
    day.choose(practices);
    day.does("cancelUpAction");
    QCOMPARE(day.start(novel), before - 45);
    day.choose(coffee);
    day.does("beginAction");
    day.choose(coffee);
    day.does("cancelAction");
    QVERIFY2(day.sentence().contains(QStringLiteral("has begun already")), qPrintable(day.sentence()));
    QVERIFY(day.plan().find<AgendaItem>(coffee)->day);
}

void RunTest::aRoomIsLost()
{
    RunningPage day(27, 10, 0);
    const Plan before = day.plan();
    const Id bavaria = day.item("Bavaria");
    const Id studio = before.find<AgendaItem>(bavaria)->room;
    day.does("roomLossAction");
    auto* bar = day.page->findChild<RoomLossBar*>();
    auto* rooms = bar->findChild<QComboBox*>(QStringLiteral("lostRoom"));
    rooms->setCurrentIndex(rooms->findData(QVariant::fromValue<qint64>(studio)));
    QVERIFY2(day.text("lostSentence").startsWith(QStringLiteral("Studio 2 is lost: 1 item")),
             qPrintable(day.text("lostSentence")));
    QVERIFY(day.plan() == before); // nothing yet
    bar->findChild<QPushButton*>(QStringLiteral("lostAccept"))->click();
    const Id other = day.plan().find<AgendaItem>(bavaria)->room;
    QVERIFY(other != 0 && other != studio);
    for (const Problem& problem : findProblems(day.plan(), day.open.editor->timing())) {
        const QLatin1String rule(problem.rule);
        QVERIFY2(rule != u"room-overlap" && rule != u"room-too-small", qPrintable(problem.text));
    }
    // Nobody gets it any more.
    bool isClosed = false;
    for (const Availability& window : day.plan().all<Availability>()) {
        isClosed = isClosed || window.room == studio;
        QVERIFY(window.room != studio || window.toMinute <= clock(10, 0));
    }
    QVERIFY(isClosed);
    QVERIFY(day.open.editor->undo());
    QVERIFY(day.plan() == before);
}

// What ended earlier than planned is over, though its time is not.
void RunTest::whatHasEndedKeepsItsRoom()
{
    RunningPage day(27, 10, 0);
    const Id bavaria = day.item("Bavaria");
    const AgendaItem before = *day.plan().find<AgendaItem>(bavaria);
    AgendaItem ended = before;
    ended.actualEnd = clock(9, 59);
    ChangeSet changes;
    changes.edit(before, ended);
    const Timing& timing = day.open.editor->timing();
    const DayMinute now{before.day, clock(10, 0)};
    const auto isMoved = [&] {
        const Result<RoomLoss> loss = loseRoom(day.plan(), timing, before.room, now, day.open.editor->ids());
        return loss && std::any_of(loss->changes.begin(), loss->changes.end(), [&](const Change& change) {
                   return change.table == Table::AgendaItem && change.id == bavaria;
               });
    };
    QVERIFY(isMoved());
    QVERIFY(day.open.editor->apply(QStringLiteral("Ended"), changes));
    QVERIFY(!isMoved());
}

// A step of somebody else shows the bar anew, and leaves the focus where it is.
void RunTest::otherStepsLeaveTheFocus()
{
    RunningPage day(27, 10, 0);
    day.does("roomLossAction");
    QVERIFY(!day.page->findChild<RoomLossBar*>()->isHidden());
    auto* field = day.page->findChild<DoorField*>();
    field->setFocus();
    const AgendaItem before = *day.plan().find<AgendaItem>(day.item("Bavaria"));
    AgendaItem after = before;
    after.notes = QStringLiteral("chairs");
    ChangeSet changes;
    changes.edit(before, after);
    QVERIFY(day.open.editor->apply(QStringLiteral("Typed notes"), changes));
    QVERIFY(!day.page->findChild<RoomLossBar*>()->isHidden());
    QVERIFY(day.page->focusWidget() == field);
}

void RunTest::whatWasOverKeepsItsRoom()
{
    RunningPage day(28, 15, 0);
    Id hall = 0;
    for (const Room& room : day.plan().all<Room>())
        hall = room.name == u"Plenary hall" ? room.id : hall;
    const Result<RoomLoss> loss =
        loseRoom(day.plan(), day.open.editor->timing(), hall,
                 DayMinute{day.open.editor->timing().days()[1].day, clock(15, 0)}, day.open.editor->ids());
    QVERIFY(loss.ok());
    for (const Change& change : loss->changes) {
        if (change.table != Table::AgendaItem)
            continue;
        const ItemTime* time = day.open.editor->timing().find(change.id);
        QVERIFY(time->day == day.open.editor->timing().days()[1].day && time->end > clock(15, 0));
    }
}

// The gestures of the day are in the menu of the page, each with a key that no other of its actions has.
void RunTest::everyGestureHasAKey()
{
    Door door;
    QVERIFY(door.open(QStringLiteral("conference")));
    const QList<QAction*> gestures = door.page()->pageActions();
    QList<QAction*> all = door.shell.window->menuBar()->actions();
    QHash<QKeySequence, QString> keys;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (const QMenu* menu = all[i]->menu())
            all += menu->actions();
        QVERIFY2(!gestures.contains(all[i]) || !all[i]->shortcut().isEmpty(), qPrintable(all[i]->text()));
        for (const QKeySequence& key : all[i]->shortcuts()) {
            QVERIFY2(!keys.contains(key),
                     qPrintable(key.toString() + u' ' + all[i]->text() + u' ' + keys.value(key)));
            keys.insert(key, all[i]->text());
        }
    }
    for (QAction* gesture : gestures)
        QVERIFY2(all.contains(gesture), qPrintable(gesture->text()));
    door.chord(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto* grid = door.page()->findChild<RunGrid*>();
    QVERIFY(grid->hasFocus());
    door.key(Qt::Key_F5);
    QVERIFY2(door.sentence().startsWith(QStringLiteral("Today is no day")), qPrintable(door.sentence()));
    door.type(QStringLiteral("Lunch"));
    QCOMPARE(grid->currentIndex().data().toString(), QStringLiteral("Lunch"));
    door.key(Qt::Key_Escape);
    QVERIFY(door.field()->hasFocus());
}

void RunTest::readOnlyOnlyShows()
{
    OpenPlan open(QStringLiteral("conference"));
    auto reader = PlanEditor::openReadOnly(open.editor->path());
    QVERIFY(reader.ok());
    PlanChecker checker(**reader);
    SilentPrompter prompter;
    const QDateTime now(QDate(2015, 4, 27), QTime(10, 20), QTimeZone("Europe/Brussels"));
    const TodayPage page(Session{**reader, checker, prompter}, [now] { return now; });
    for (const char* name : {"nextItemAction", "longerAction", "cancelAction", "roomLossAction"})
        QVERIFY(!page.findChild<QAction*>(QString::fromLatin1(name))->isEnabled());
    QVERIFY(page.findChild<QAction*>(QStringLiteral("runningOrderAction"))->isEnabled());
    const RunModel* model = page.findChild<RunModel*>();
    QVERIFY(!model->flags(model->index(2, RunModel::BeganColumn)).testFlag(Qt::ItemIsEditable));
}

CONVENOR_TEST(RunTest)
#include "RunTest.moc"
