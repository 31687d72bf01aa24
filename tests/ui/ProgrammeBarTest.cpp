// A programme on the clipboard: looked through, corrected, asked about, taken over as one step; Esc leaves
// nothing.
#include "ui/agenda/ProgrammeBar.h"

#include "domain/Records.h"
#include "exchange/agenda/ProgrammePlanner.h"
#include "exchange/agenda/ProgrammeReader.h"
#include "exchange/agenda/ProgrammeSource.h"
#include "TestMain.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/ProgrammeGrid.h"
#include "ui/agenda/ProgrammeModel.h"
#include "ui/OpenPlan.h"
#include "ui/widgets/Theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace convenor;
using namespace convenor::testing;

namespace {
const QString twoItems =
    QStringLiteral("9:15-10:00 Welcome, Ana Bell (SPRI)\n10:00-10:30 Coffee with guests\n");

struct Page
{
    explicit Page()
    {
        page = std::make_unique<AgendaPage>(open.session());
        page->resize(1200, 800);
        page->show();
        page->takeFocus();
        bar = page->findChild<ProgrammeBar*>();
        grid = bar->findChild<ProgrammeGrid*>();
        model = static_cast<ProgrammeModel*>(grid->model());
        steps = open.editor->history().size();
    }
    void copy(const QString& text) { QApplication::clipboard()->setText(text); }
    // Ctrl+Shift+V, as the window's shortcut does it.
    void paste()
    {
        for (QAction* action : page->actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V))
                action->trigger();
        }
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : bar, key);
    }
    QString outlook() const { return bar->findChild<QLabel*>(QStringLiteral("programmeOutlook"))->text(); }
    qsizetype newSteps() const { return open.editor->history().size() - steps; }
    const Plan& plan() const { return open.editor->plan(); }

    OpenPlan open;
    std::unique_ptr<AgendaPage> page;
    ProgrammeBar* bar = nullptr;
    ProgrammeGrid* grid = nullptr;
    ProgrammeModel* model = nullptr;
    qsizetype steps = 0;
};
} // namespace

class ProgrammeBarTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void pasteAndEnter_areOneStep();
    void escape_leavesNothing();
    void theAgenda_isOutOfReach();
    void question_mustBeAnswered();
    void largeLetters_leaveRoomForAll();
    void rows_areCorrected();
    void rows_areLeftOut();
    void source_isMarked();
    void wordTables_areReadFromHtml();
    void nothingToRead_isSaid();
    void files_areOpened();
    void model_isSound();
    void hostileText_isHarmless();
};

void ProgrammeBarTest::pasteAndEnter_areOneStep()
{
    Page page;
    page.copy(twoItems);
    page.paste();
    page.bar->takeOver(); // at once: what is read is waited for
    QCOMPARE(page.newSteps(), 1);
    QCOMPARE(page.plan().all<AgendaItem>().size(), 2);
    QCOMPARE(page.plan().all<Person>().size(), 1);
    QVERIFY(page.bar->isHidden());
    QVERIFY(page.open.editor->undo().ok());
    QCOMPARE(page.plan().all<AgendaItem>().size(), 0);
    QCOMPARE(page.plan().all<Person>().size(), 0);
}

void ProgrammeBarTest::escape_leavesNothing()
{
    Page page;
    page.copy(twoItems);
    page.paste();
    page.bar->finish();
    QVERIFY(page.bar->isVisible());
    QTest::keyClick(page.bar, Qt::Key_Escape);
    QVERIFY(page.bar->isHidden());
    QCOMPARE(page.newSteps(), 0);
    QVERIFY(page.plan().all<AgendaItem>().isEmpty());
}

// While a programme is looked through nothing acts on the agenda behind it, and the focus stays here.
void ProgrammeBarTest::theAgenda_isOutOfReach()
{
    Page shown;
    const auto canAct = [&shown](QKeyCombination keys) {
        for (const QAction* action : shown.page->actions()) {
            if (action->shortcut() == QKeySequence(keys))
                return action->isEnabled();
        }
        return false;
    };
    shown.copy(twoItems);
    QVERIFY(canAct(Qt::CTRL | Qt::Key_G));
    shown.paste();
    shown.bar->finish();
    for (const auto keys : {Qt::CTRL | Qt::Key_G, Qt::ALT | Qt::Key_PageDown})
        QVERIFY(!canAct(keys));
    QVERIFY(!canAct(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    QVERIFY(canAct(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    shown.page->takeFocus();
    QVERIFY(shown.bar->isAncestorOf(shown.page->window()->focusWidget()));
    QSignalSpy said(shown.page.get(), &WindowPage::said);
    QVERIFY(!shown.page->goTo({Table::Day, shown.plan().all<Day>().begin()->id}));
    QVERIFY(said.last().constFirst().toString().contains(QStringLiteral("looked through")));
    QVERIFY(shown.bar->isAncestorOf(shown.page->window()->focusWidget()));
    shown.bar->leave();
    QVERIFY(canAct(Qt::CTRL | Qt::Key_G));
    QVERIFY(shown.page->goTo({Table::Day, shown.plan().all<Day>().begin()->id}));
}

void ProgrammeBarTest::question_mustBeAnswered()
{
    Page page;
    QSignalSpy said(page.bar, &ProgrammeBar::said);
    page.copy(QStringLiteral("Friday 24 November 2016\n") + twoItems);
    page.paste();
    page.bar->finish();
    auto* question = page.bar->findChild<QListWidget*>(QStringLiteral("programmeQuestion"));
    QVERIFY(question->isVisible());
    QCOMPARE(question->count(), 4); // the question, two readings, neither
    QTest::keyClick(page.bar, Qt::Key_Return);
    QCOMPARE(page.newSteps(), 0);
    QVERIFY(said.constLast().constFirst().toString().startsWith(QStringLiteral("Answer the question")));
    QTest::keyClick(question, Qt::Key_7); // there is no such reading
    QVERIFY(question->isVisible());
    QTest::keyClick(question, Qt::Key_2);
    QVERIFY(!question->isVisible());
    QTest::keyClick(page.bar, Qt::Key_Return);
    QCOMPARE(page.newSteps(), 1);
    bool isThere = false;
    for (const Day& day : page.plan().all<Day>())
        isThere = isThere || day.date == QDate(2016, 11, 25);
    QVERIFY(isThere);
}

// What does not fit is scrolled, and each part is as high as reading it takes.
void ProgrammeBarTest::largeLetters_leaveRoomForAll()
{
    const QFont before = QApplication::font();
    QApplication::setFont(theme::windowFont(before, 200));
    {
        Page page;
        page.page->resize(1200, 600);
        page.copy(QStringLiteral("Friday 24 November 2016\n") + twoItems);
        page.paste();
        page.bar->finish();
        QTest::qWait(50);
        const auto* question = page.bar->findChild<QListWidget*>(QStringLiteral("programmeQuestion"));
        const auto* source = page.bar->findChild<QPlainTextEdit*>(QStringLiteral("programmeSource"));
        const int line = page.bar->fontMetrics().lineSpacing();
        QVERIFY2(question->height() >= 4 * line, qPrintable(QString::number(question->height())));
        QVERIFY2(page.grid->viewport()->height() >= 3 * page.grid->rowHeight(0),
                 qPrintable(QString::number(page.grid->viewport()->height())));
        QVERIFY(source->height() >= 4 * line);
        QVERIFY(page.page->height() <= 600);
    }
    QApplication::setFont(before);
}

void ProgrammeBarTest::rows_areCorrected()
{
    Page page;
    page.copy(twoItems);
    page.paste();
    page.bar->finish();
    ProgrammeModel& model = *page.model;
    const int coffee = model.rowCount() - 1;
    const auto type = [&model, coffee](int column, const char* text) {
        return model.setData(model.index(coffee, column), QString::fromUtf8(text));
    };
    QCOMPARE(model.index(coffee, ProgrammeModel::DoubtColumn).data().toString().left(1), QStringLiteral("?"));
    QVERIFY(type(ProgrammeModel::KindColumn, "Talk"));
    QVERIFY(model.index(coffee, ProgrammeModel::DoubtColumn).data().toString().isEmpty());
    QVERIFY(type(ProgrammeModel::MinutesColumn, "1h"));
    QVERIFY(type(ProgrammeModel::TitleColumn, "Guests"));
    QVERIFY(type(ProgrammeModel::PeopleColumn, "Bob Carr (EU), moderator"));
    QVERIFY(type(ProgrammeModel::RoomColumn, "Hall"));
    QVERIFY(!type(ProgrammeModel::StartColumn, "soon"));
    QVERIFY(!model.editProblem(model.index(coffee, ProgrammeModel::StartColumn), QStringLiteral("soon"))
                 .isEmpty());
    page.bar->takeOver();
    const AgendaItem* guests = nullptr;
    for (const AgendaItem& item : page.plan().all<AgendaItem>())
        guests = item.title == u"Guests" ? &item : guests;
    QVERIFY(guests);
    QCOMPARE(guests->minutes, 60);
    QCOMPARE(guests->kind, ItemKind::Talk);
    QCOMPARE(page.plan().find<Room>(guests->room)->name, QStringLiteral("Hall"));
    QCOMPARE(page.plan().all<Person>().size(), 2);
}

void ProgrammeBarTest::rows_areLeftOut()
{
    Page page;
    page.copy(twoItems);
    page.paste();
    page.bar->finish();
    page.grid->goToRow(page.model->rowCount() - 1, ProgrammeModel::TakeColumn);
    page.grid->setFocus();
    QTest::keyClick(page.grid, Qt::Key_Space);
    const QModelIndex cell = page.model->index(page.model->rowCount() - 1, ProgrammeModel::TakeColumn);
    QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(page.outlook().startsWith(u'1'));
    page.bar->takeOver();
    QCOMPARE(page.plan().all<AgendaItem>().size(), 1);
}

void ProgrammeBarTest::source_isMarked()
{
    Page page;
    page.copy(twoItems);
    page.paste();
    page.bar->finish();
    const auto* source = page.bar->findChild<QPlainTextEdit*>(QStringLiteral("programmeSource"));
    QVERIFY(source->isReadOnly());
    page.grid->goToRow(page.model->rowCount() - 1, ProgrammeModel::StartColumn);
    QCOMPARE(source->extraSelections().size(), 1);
    QCOMPARE(source->extraSelections().constFirst().cursor.selectedText(), QStringLiteral("10:00-10:30"));
    page.grid->goToRow(page.model->rowCount() - 2, ProgrammeModel::PeopleColumn);
    QCOMPARE(source->extraSelections().constFirst().cursor.selectedText(), QStringLiteral("Ana Bell (SPRI)"));
}

void ProgrammeBarTest::wordTables_areReadFromHtml()
{
    Page page;
    QMimeData data;
    data.setText(QStringLiteral("9:00\nWelcome\n10:00\nCoffee"));
    data.setHtml(QStringLiteral("<table><tr><td>9:00<td>Welcome<tr><td>10:00<td>Coffee</table>"));
    page.bar->openMime(data);
    page.bar->takeOver();
    QCOMPARE(page.plan().all<AgendaItem>().size(), 2);
}

void ProgrammeBarTest::nothingToRead_isSaid()
{
    Page page;
    QSignalSpy said(page.bar, &ProgrammeBar::said);
    page.copy(QString());
    page.paste();
    QVERIFY(page.bar->isHidden());
    QCOMPARE(said.size(), 1);
    page.copy(QStringLiteral("Dear all, thank you."));
    page.paste();
    page.bar->finish();
    QVERIFY(page.outlook().startsWith(QStringLiteral("No programme was found")));
    page.bar->takeOver();
    QCOMPARE(page.newSteps(), 0);
    QTest::keyClick(page.bar, Qt::Key_Escape);
    QVERIFY(page.bar->isHidden());
}

void ProgrammeBarTest::files_areOpened()
{
    Page page;
    QFile file(page.open.folder.filePath(QStringLiteral("programme.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(twoItems.toUtf8()) > 0);
    file.close();
    page.open.prompter.file = file.fileName();
    page.page->importProgramme();
    page.bar->takeOver();
    QCOMPARE(page.plan().all<AgendaItem>().size(), 2);
    page.open.prompter.file = page.open.folder.filePath(QStringLiteral("missing.txt"));
    page.page->importProgramme();
    page.bar->finish();
    QVERIFY(page.outlook().contains(QStringLiteral("missing.txt")));
    page.bar->leave();
}

void ProgrammeBarTest::model_isSound()
{
    OpenPlan open;
    ProgrammeModel model(*open.editor);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(7);
    const QStringList lines{"Friday 24 November 2016",
                            "9:00-10:00 Session 1: A",
                            "9:00 B, Ana Bell (X)",
                            "9:30 C, Room B",
                            "Day 2",
                            "Part II: D",
                            "10:00 Coffee",
                            "10:00 E",
                            "Workshop in Porto, 24-25 November 2016"};
    for (int round = 0; round < 60; ++round) {
        QStringList text;
        for (int line = 0; line < 8; ++line)
            text << lines[random.bounded(lines.size())];
        const ProgrammeDraft draft = readProgramme(linesOfText(text.join(u'\n')), 2016);
        model.setDraft(draft);
        for (int question = 0; question < draft.questions.size(); ++question)
            model.updateDraft(answered(model.draft(), question, random.bounded(3) - 1));
        for (int row = 0; row < model.rowCount(); ++row) {
            model.toggle(row);
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
                model.setData(cell, QStringLiteral("x%1").arg(column));
            }
        }
        CountingIds ids(open.editor->plan().largestId() + 1);
        const ProgrammeChanges made = programmeChanges(open.editor->plan(), open.editor->timing(),
                                                       model.draft(), 0, QDate(2016, 1, 1), ids);
        QVERIFY(open.editor->plan().applied(made.changes).ok());
    }
}

void ProgrammeBarTest::hostileText_isHarmless()
{
    Page page;
    page.copy(QStringLiteral("9:00 <img src=file:///tmp/x> A, Ana Bell (=cmd())\n9:30 \u202Eevil\x1b[2J\n"));
    page.paste();
    page.bar->finish();
    QVERIFY(!page.outlook().contains(QStringLiteral("<img")));
    const auto* source = page.bar->findChild<QPlainTextEdit*>(QStringLiteral("programmeSource"));
    QVERIFY(!source->toPlainText().contains(QChar(0x1b)));
    page.bar->takeOver();
    QCOMPARE(page.plan().all<AgendaItem>().size(), 2);
}

CONVENOR_TEST(ProgrammeBarTest)
#include "ProgrammeBarTest.moc"
