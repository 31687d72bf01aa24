// Anything pressed in any order on the agenda page: nothing is lost, and undo and redo lead back and forth.
#include "TestMain.h"
#include "ui/agenda/ProgrammeBar.h"
#include "ui/AgendaWindow.h"

#include <QMenu>
#include <QMenuBar>
#include <QSettings>

using namespace convenor;
using namespace convenor::testing;

namespace {
// Actions of a list of menus, those within them too.
QList<QAction*> flat(const QList<QAction*>& actions)
{
    QList<QAction*> all;
    for (QAction* action : actions) {
        if (action->menu())
            all += flat(action->menu()->actions());
        else if (!action->isSeparator())
            all.append(action);
    }
    return all;
}
} // namespace

class AgendaGesturesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    QRandomGenerator m_random{20261122};

    int number(int below) { return int(m_random.bounded(below)); }
    template <typename Value>
    Value oneOf(std::initializer_list<Value> values)
    {
        return *(values.begin() + number(int(values.size())));
    }
    void goSomewhere(AgendaWindow& shown)
    {
        shown.page()->takeFocus();
        shown.goTo(number(shown.model()->rowCount()), 1 + number(AgendaModel::ColumnCount - 1));
        for (int i = number(4); i > 1; --i)
            shown.key(Qt::Key_Down, Qt::ShiftModifier);
    }
    void chord(AgendaWindow& shown);
    void cell(AgendaWindow& shown);
    void bar(AgendaWindow& shown);
    void park(AgendaWindow& shown);
    void dayGrid(AgendaWindow& shown);
    void menu(AgendaWindow& shown);
    void clipboard(AgendaWindow& shown);
    // Whatever is open is left; back to the agenda.
    void leave(AgendaWindow& shown);

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }
    void thousandGesturesAreUndoneAndDoneAgain();
    void everyGestureHasAKeyAndAMenu();
};

void AgendaGesturesTest::chord(AgendaWindow& shown)
{
    goSomewhere(shown);
    const auto alt = Qt::AltModifier;
    const auto ctrl = Qt::ControlModifier;
    struct Chord
    {
        Qt::Key key;
        Qt::KeyboardModifiers held;
    };
    const Chord chosen = oneOf<Chord>({{Qt::Key_Up, alt},
                                       {Qt::Key_Down, alt},
                                       {Qt::Key_Left, alt},
                                       {Qt::Key_Right, alt},
                                       {Qt::Key_L, ctrl},
                                       {Qt::Key_Plus, alt},
                                       {Qt::Key_Minus, alt},
                                       {Qt::Key_J, ctrl},
                                       {Qt::Key_P, ctrl | Qt::ShiftModifier},
                                       {Qt::Key_PageDown, ctrl},
                                       {Qt::Key_PageUp, ctrl},
                                       {Qt::Key_PageDown, alt},
                                       {Qt::Key_PageUp, alt},
                                       {Qt::Key_D, ctrl},
                                       {Qt::Key_Return, ctrl},
                                       {Qt::Key_Return, ctrl | Qt::ShiftModifier}});
    shown.key(chosen.key, chosen.held);
    if (shown.grid()->editor()) {
        shown.type(QStringLiteral("New"));
        shown.key(oneOf({Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape}));
    }
    if (number(25) == 0)
        shown.key(Qt::Key_Delete, ctrl);
}

void AgendaGesturesTest::cell(AgendaWindow& shown)
{
    goSomewhere(shown);
    shown.type(oneOf({QStringLiteral("30"), QStringLiteral("14:15"), QStringLiteral("Coffee break"),
                      QStringLiteral("Anna Bell (ERRIN), moderator"), QStringLiteral("9:15-10:00 Welcome"),
                      QStringLiteral("+10"), QStringLiteral("Parallel sessions"), QStringLiteral("Session"),
                      QStringLiteral("25:10"), QStringLiteral("=cmd()")}));
    shown.key(oneOf({Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape}));
}

void AgendaGesturesTest::bar(AgendaWindow& shown)
{
    goSomewhere(shown);
    const Qt::Key key = oneOf({Qt::Key_M, Qt::Key_C, Qt::Key_T, Qt::Key_J});
    shown.key(key, Qt::ControlModifier | Qt::ShiftModifier);
    if (!shown.bar()->isVisible())
        return;
    if (key == Qt::Key_T)
        shown.type(oneOf({QStringLiteral("10"), QStringLiteral("-5"), QStringLiteral("15 from 11:00"),
                          QStringLiteral("now")}));
    else if (key != Qt::Key_J)
        shown.type(oneOf({QStringLiteral("+1"), QStringLiteral("day 1, 15:00"), QStringLiteral("16:10"),
                          QStringLiteral("parking list"), QStringLiteral("-1, 25:00"), QStringLiteral("?")}));
    shown.key(Qt::Key_Return);
}

void AgendaGesturesTest::park(AgendaWindow& shown)
{
    shown.page()->takeFocus();
    shown.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    if (!shown.parked()->hasFocus()) {
        shown.type(QStringLiteral("20' Idea"));
        shown.key(Qt::Key_Return);
        return;
    }
    shown.key(oneOf({Qt::Key_Home, Qt::Key_End, Qt::Key_Down}));
    switch (number(5)) {
    case 0:
    case 1:
        shown.key(Qt::Key_Return);
        break;
    case 2:
        shown.key(Qt::Key_Up, Qt::AltModifier);
        break;
    case 3:
        shown.key(Qt::Key_Down, Qt::AltModifier);
        break;
    default:
        shown.key(Qt::Key_J, Qt::ControlModifier);
    }
}

// Items picked up, moved and put down; titles typed at free times.
void AgendaGesturesTest::dayGrid(AgendaWindow& shown)
{
    goSomewhere(shown);
    shown.key(Qt::Key_G, Qt::ControlModifier);
    const auto arrows = [&](int most, Qt::KeyboardModifiers held) {
        for (int i = number(most); i >= 0; --i)
            shown.key(oneOf({Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}), held);
    };
    arrows(4, {});
    if (number(4) == 0) {
        shown.type(QStringLiteral("Typed"));
    } else {
        shown.key(Qt::Key_Return);
        arrows(5, number(2) == 0 ? Qt::KeyboardModifiers() : Qt::ShiftModifier);
    }
    shown.key(oneOf({Qt::Key_Return, Qt::Key_Return, Qt::Key_Escape}));
    shown.key(Qt::Key_Escape);
    if (number(3) > 0)
        shown.key(Qt::Key_G, Qt::ControlModifier);
}

// By the menu, whatever is in it and may be done now.
void AgendaGesturesTest::menu(AgendaWindow& shown)
{
    goSomewhere(shown);
    const QList<QAction*> actions = flat(shown.page()->pageActions());
    QAction* action = actions.at(number(int(actions.size())));
    // Removing and new days would leave little of the day, or much of the workshop.
    const bool often =
        !action->shortcut().toString().contains(QStringLiteral("Del")) && !action->shortcut().isEmpty();
    if (action->isEnabled() && (often || number(6) == 0))
        action->trigger();
}

void AgendaGesturesTest::clipboard(AgendaWindow& shown)
{
    goSomewhere(shown);
    shown.key(Qt::Key_Space, Qt::ShiftModifier);
    shown.key(oneOf({Qt::Key_X, Qt::Key_C}), Qt::ControlModifier);
    goSomewhere(shown);
    if (number(2) == 0)
        shown.key(oneOf({Qt::Key_PageDown, Qt::Key_PageUp}), Qt::AltModifier);
    shown.key(Qt::Key_V, Qt::ControlModifier);
}

void AgendaGesturesTest::leave(AgendaWindow& shown)
{
    for (int i = 0; i < 3 && (shown.grid()->editor() || shown.bar()->isVisible()); ++i)
        shown.key(Qt::Key_Escape);
    if (auto* programme = shown.window->findChild<ProgrammeBar*>(); programme->isVisible())
        programme->leave();
    QCoreApplication::processEvents();
    if (shown.window->workspace()->currentIndex() != WorkspaceView::AgendaIndex)
        shown.window->workspace()->setPage(WorkspaceView::AgendaIndex);
    shown.page()->takeFocus();
}

void AgendaGesturesTest::thousandGesturesAreUndoneAndDoneAgain()
{
    AgendaWindow shown(QStringLiteral("conference"), {10'000, qint64(64) << 20});
    const Plan first = shown.now();
    const qsizetype firstSteps = shown.steps();
    using Gesture = void (AgendaGesturesTest::*)(AgendaWindow&);
    for (int i = 0; i < 1000; ++i) {
        const auto gesture = oneOf<Gesture>(
            {&AgendaGesturesTest::chord, &AgendaGesturesTest::chord, &AgendaGesturesTest::chord,
             &AgendaGesturesTest::cell, &AgendaGesturesTest::cell, &AgendaGesturesTest::bar,
             &AgendaGesturesTest::park, &AgendaGesturesTest::dayGrid, &AgendaGesturesTest::menu,
             &AgendaGesturesTest::menu, &AgendaGesturesTest::clipboard});
        const qsizetype before = shown.steps();
        (this->*gesture)(shown);
        leave(shown);
        for (const RevisionInfo& step : shown.plan.editor->history().mid(before))
            QVERIFY2(!step.label.isEmpty(), "a step without a name");
        if (number(20) == 0 && shown.plan.editor->canUndo())
            shown.key(Qt::Key_Z, Qt::ControlModifier);
        // The grid shows the day as it is.
        int rows = 0;
        for (const ItemTime& time : shown.plan.editor->timing().items())
            rows += time.day == shown.model()->day() ? 1 : 0;
        QCOMPARE(shown.model()->rowCount(), rows + 1);
    }
    QCoreApplication::processEvents();
    qInfo("%d steps of 1,000 gestures; %d items now, %d parked", int(shown.steps() - firstSteps),
          int(shown.now().all<AgendaItem>().size()), shown.parked()->model()->rowCount());
    QVERIFY(shown.steps() > firstSteps + 300);
    const Plan last = shown.now();
    const Result<PlanSnapshot> stored = PlanStore::read(shown.plan.editor->path());
    QVERIFY(stored && stored->plan == last);
    int undone = 0;
    for (; shown.plan.editor->canUndo() && !(shown.now() == first); ++undone)
        QVERIFY(shown.plan.editor->undo());
    QVERIFY(shown.now() == first);
    for (; undone > 0; --undone)
        QVERIFY(shown.plan.editor->redo());
    QVERIFY(shown.now() == last);
}

// The list of gestures of the page: each stands in a menu and has a key, and no key means two things.
void AgendaGesturesTest::everyGestureHasAKeyAndAMenu()
{
    const AgendaWindow shown(QStringLiteral("conference"));
    const QList<QAction*> inMenu =
        flat(shown.window->findChild<QMenu*>(QStringLiteral("pageMenu"))->actions());
    const std::pair<const char*, QKeySequence> gestures[] = {
        {"Insert below", Qt::CTRL | Qt::Key_Return},
        {"Insert above", Qt::CTRL | Qt::SHIFT | Qt::Key_Return},
        {"Remove", Qt::CTRL | Qt::Key_Delete},
        {"Select whole items", Qt::SHIFT | Qt::Key_Space},
        {"Move up", Qt::ALT | Qt::Key_Up},
        {"Move down", Qt::ALT | Qt::Key_Down},
        {"Move into the item above", Qt::ALT | Qt::Key_Right},
        {"Move out of the session", Qt::ALT | Qt::Key_Left},
        {"Move to…", Qt::CTRL | Qt::SHIFT | Qt::Key_M},
        {"Copy to…", Qt::CTRL | Qt::SHIFT | Qt::Key_C},
        {"Duplicate", Qt::CTRL | Qt::SHIFT | Qt::Key_D},
        {"To the parking list", Qt::CTRL | Qt::SHIFT | Qt::Key_P},
        {"Pin or let float", Qt::CTRL | Qt::Key_L},
        {"5 minutes longer", Qt::ALT | Qt::Key_Plus},
        {"5 minutes shorter", Qt::ALT | Qt::Key_Minus},
        {"Shift the rest of the day…", Qt::CTRL | Qt::SHIFT | Qt::Key_T},
        {"Split…", Qt::CTRL | Qt::SHIFT | Qt::Key_J},
        {"Join", Qt::CTRL | Qt::Key_J},
        {"Previous lane", Qt::CTRL | Qt::Key_PageUp},
        {"Next lane", Qt::CTRL | Qt::Key_PageDown},
        {"Previous day", Qt::ALT | Qt::Key_PageUp},
        {"Next day", Qt::ALT | Qt::Key_PageDown},
        {"Parking list", Qt::CTRL | Qt::SHIFT | Qt::Key_L},
        {"Place on the agenda", Qt::Key_Return},
        {"Rename", Qt::Key_F2},
        {"Up in the parking list", Qt::ALT | Qt::Key_Up},
        {"Down in the parking list", Qt::ALT | Qt::Key_Down},
        {"Remove for good", Qt::Key_Delete},
        {"Sign-up and attendance", Qt::CTRL | Qt::Key_R},
        {"Breakout groups", Qt::CTRL | Qt::Key_B},
        {"Helpdesk or matchmaking", Qt::CTRL | Qt::Key_H},
        {"Add a day", Qt::CTRL | Qt::SHIFT | Qt::Key_Y},
        {"Outline of all days", Qt::Key_F7},
    };
    for (const auto& [name, keys] : gestures) {
        const QString text = QString::fromUtf8(name);
        const auto found = std::find_if(inMenu.cbegin(), inMenu.cend(),
                                        [&](const QAction* action) { return action->text() == text; });
        QVERIFY2(found != inMenu.cend(), name);
        QCOMPARE((*found)->shortcut(), keys);
    }
    for (const QAction* action : inMenu)
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
    // All menus of the window: a key of theirs is nobody else's, and none of the page's.
    QHash<QKeySequence, QString> taken;
    const auto take = [&taken](const QAction* action) {
        for (const QKeySequence& keys : action->shortcuts()) {
            // Keys that only one part of the page takes may stand twice.
            if (action->shortcutContext() == Qt::WidgetShortcut)
                continue;
            QVERIFY2(!taken.contains(keys) || taken.value(keys) == action->text(),
                     qPrintable(keys.toString() + u' ' + action->text() + u' ' + taken.value(keys)));
            taken.insert(keys, action->text());
        }
    };
    const QList<QAction*> menus = shown.window->menuBar()->actions();
    for (const QAction* action : flat(menus))
        take(action);
    QVERIFY(taken.size() > 30);
}

CONVENOR_TEST(AgendaGesturesTest)
#include "AgendaGesturesTest.moc"
