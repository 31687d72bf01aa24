// Papers leave the window: printed, written, copied; each is recorded, and what hangs is watched.
#include "documents/papers/PrintedPages.h"
#include "TestMain.h"
#include "ui/documents/PageListModel.h"
#include "ui/documents/PaperNames.h"
#include "ui/DocumentsPage.h"
#include "ui/RoundPlan.h"
#include "ui/Shell.h"
#include "ui/WorkspaceView.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QToolButton>

using namespace convenor;
using namespace convenor::testing;

namespace {
const QString conference = QStringLiteral("conference");
} // namespace

class PaperJobsTest : public QObject
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
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }
    void writesAndRecords();
    void writesTheOtherFormats();
    void filesBesideAreReplacedWhenAgreed();
    void prints();
    void printsPagesAcross();
    void nothingIsRecordedThatWasNotWritten();
    void writesEverything();
    void printsEverything();
    void cancels();
    void copies();
    void saysWhatIsWrongOnTheWall();
    void printsOnlyTheChangedPages();
    void numbersAnew();
    void tellsTheWholeWindow();
    void printsFromTheMenu();
};

void PaperJobsTest::writesAndRecords()
{
    OpenDocuments documents(conference);
    QVERIFY(documents.show());
    documents.list()->setPaper(Paper::DoorSigns);
    auto* button = documents.find<QPushButton>("exportPdf");
    const QString first = documents.done([&] {
        button->setFocus();
        QTest::keyClick(documents.page.windowHandle(), Qt::Key_Space);
    });
    QVERIFY2(first.contains(QStringLiteral("v1")) && first.contains(QStringLiteral("paper.pdf")),
             qPrintable(first));
    QVERIFY(bytesOf(documents.open.prompter.file).startsWith("%PDF-"));
    const QString second = documents.done([&] { button->click(); });
    QVERIFY2(second.contains(QStringLiteral("v2")), qPrintable(second));
    const QList<Printout> prints = documents.prints(QStringLiteral("door-signs"));
    QCOMPARE(prints.size(), 2);
    QCOMPARE(prints[1].version, 2);
    QCOMPARE(prints[1].target, QStringLiteral("paper.pdf"));
    QCOMPARE(prints[1].revision, documents.open.editor->revision());
    QVERIFY(!pagesFromText(prints[1].pages).pages.isEmpty());
    // What was printed is no step that undo takes back.
    QVERIFY(!documents.open.editor->canUndo() || documents.open.editor->undo().ok());
    QCOMPARE(documents.prints(QStringLiteral("door-signs")).size(), 2);
}

void PaperJobsTest::writesTheOtherFormats()
{
    OpenDocuments documents(conference);
    QVERIFY(documents.show());
    documents.list()->setPaper(Paper::People);
    const QList<QPair<const char*, QByteArray>> formats{{"save.html", "<!DOCTYPE html"},
                                                        {"save.odt", "PK"},
                                                        {"save.csv", "\xef\xbb\xbf"},
                                                        {"save.xlsx", "PK"}};
    for (const auto& [name, start] : formats) {
        auto* action = documents.find<QAction>(name);
        QVERIFY2(action, name);
        const QString outcome = documents.done([&] { action->trigger(); });
        const QByteArray bytes = bytesOf(documents.open.prompter.file);
        QVERIFY2(bytes.toLower().startsWith(start.toLower()),
                 qPrintable(outcome + QString::fromUtf8(bytes.left(40))));
    }
    QVERIFY(!documents.find<QAction>("save.txt"));                 // the list is no text
    QVERIFY(documents.prints(QStringLiteral("people")).isEmpty()); // only pages can hang
    documents.list()->setPaper(Paper::ChatGroups);
    QVERIFY(!documents.find<QPushButton>("printPaper")->isEnabled());
    documents.done([&] { documents.find<QAction>("save.txt")->trigger(); });
    QVERIFY(!bytesOf(documents.open.prompter.file).isEmpty());
}

// A file for each round: what stands beside the chosen one is not replaced without a question.
void PaperJobsTest::filesBesideAreReplacedWhenAgreed()
{
    struct Answers final : Prompter
    {
        QString chooseOpenFile(const FileQuestion&) override { return {}; }
        QString chooseFolder(const FileQuestion&) override { return {}; }
        bool choosePrinter(QPrinter&, const QString&) override { return false; }
        QString chooseSaveFile(const FileQuestion& question) override
        {
            asked.append(question.title);
            return answers.value(asked.size() - 1);
        }
        QStringList asked;
        QStringList answers;
    };
    RoundPlan plan(6);
    for (int round = 0; round < 2; ++round)
        plan.seatInTurn(plan.makeRound(2));
    Answers answers;
    Session session{*plan.editor, *plan.checker, answers};
    const QString path = plan.folder.filePath(QStringLiteral("rooms.csv"));
    const ExportRequest request{.paper = Paper::ZoomRooms, .format = PaperFormat::Csv};
    const QList<FileToWrite> files = filesOf(plan.plan(), request, path);
    QCOMPARE(files.size(), 2);
    const auto put = [&] {
        QFile file(files[1].path);
        return file.open(QIODevice::WriteOnly) && file.write("mine") == 4;
    };
    PaperJobs jobs(session);
    QSignalSpy said(&jobs, &PaperJobs::said);
    QVERIFY(put());
    answers.answers = {path, QString()};
    jobs.save(request);
    QCOMPARE(answers.asked.size(), 2);
    QVERIFY2(answers.asked[1].contains(QFileInfo(files[1].path).fileName()), qPrintable(answers.asked[1]));
    QVERIFY(!jobs.isBusy());
    QCOMPARE(bytesOf(files[1].path), QByteArray("mine"));
    answers.asked.clear();
    answers.answers = {path, path};
    jobs.save(request);
    QVERIFY(!said.isEmpty() || said.wait(30000));
    QVERIFY(bytesOf(files[1].path) != QByteArray("mine"));
}

void PaperJobsTest::prints()
{
    OpenDocuments documents(conference);
    QVERIFY(documents.show());
    const QString outcome = documents.done([&] { documents.find<QPushButton>("printPaper")->click(); });
    QVERIFY2(outcome.contains(QStringLiteral("v1")), qPrintable(outcome));
    const int pages = documents.preview()->pages()->rowCount();
    QVERIFY(pages >= 1);
    QCOMPARE(pagesOf(bytesOf(documents.open.prompter.printed)), pages);
    QCOMPARE(pagesFromText(documents.prints(QStringLiteral("agenda"))[0].pages).pages.size(), pages);
    // Nobody who closes the chooser prints.
    documents.open.prompter.printed.clear();
    documents.find<QPushButton>("printPaper")->click();
    QVERIFY(!documents.jobs.isBusy());
    QCOMPARE(documents.prints(QStringLiteral("agenda")).size(), 1);
}

void PaperJobsTest::printsPagesAcross()
{
    OpenDocuments documents(conference);
    documents.list()->setPaper(Paper::AgendaGrid);
    documents.done([&] { documents.page.print(); });
    const QByteArray pdf = bytesOf(documents.open.prompter.printed);
    QVERIFY2(pdf.contains("/MediaBox [0 0 842"), pdf.mid(pdf.indexOf("/MediaBox"), 40).constData());
}

void PaperJobsTest::nothingIsRecordedThatWasNotWritten()
{
    OpenDocuments documents(conference);
    documents.open.prompter.file = documents.open.folder.filePath(QStringLiteral("no folder/paper.pdf"));
    const QString outcome = documents.done([&] { documents.find<QPushButton>("exportPdf")->click(); });
    QVERIFY2(outcome.contains(QStringLiteral("could not be written")), qPrintable(outcome));
    documents.open.prompter.printed = documents.open.folder.filePath(QStringLiteral("no folder/printed.pdf"));
    // Qt's own writer says so too.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("QPainter::begin|QPdfEngine")));
    const QString printed = documents.done([&] { documents.page.print(); });
    QVERIFY2(printed.contains(QStringLiteral("could not be written")), qPrintable(printed));
    QCOMPARE(documents.open.editor->plan().all<Printout>().size(), 0);
}

void PaperJobsTest::writesEverything()
{
    OpenDocuments documents(conference);
    const QString outcome = documents.done([&] { documents.find<QAction>("saveEverything")->trigger(); });
    const QStringList files =
        QDir(documents.open.folder.path()).entryList({QStringLiteral("*.pdf"), QStringLiteral("*.xlsx")});
    QVERIFY2(files.size() > 12, qPrintable(outcome + files.join(u'\n')));
    QCOMPARE(documents.open.editor->plan().all<Printout>().size(),
             QDir(documents.open.folder.path()).entryList({QStringLiteral("*.pdf")}).size());
}

void PaperJobsTest::printsEverything()
{
    OpenDocuments documents(conference);
    documents.done([&] { documents.find<QAction>("printEverything")->trigger(); });
    int pages = 0;
    for (const Printout& print : documents.open.editor->plan().all<Printout>()) {
        QVERIFY(!print.document.startsWith(QLatin1String("screen")));
        pages += int(pagesFromText(print.pages).pages.size());
    }
    QVERIFY(pages > 100);
    QCOMPARE(pagesOf(bytesOf(documents.open.prompter.printed)), pages);
}

void PaperJobsTest::cancels()
{
    OpenDocuments documents(conference);
    QVERIFY(documents.show());
    QSignalSpy progressed(&documents.jobs, &PaperJobs::progressed);
    const QString outcome = documents.done([&] {
        documents.find<QAction>("saveEverything")->trigger();
        QVERIFY(documents.jobs.isBusy());
        QVERIFY(!documents.find<QPushButton>("printPaper")->isEnabled());
        documents.jobs.copy({}); // one at a time
        QVERIFY(documents.lastSaid().contains(QStringLiteral("wait")));
        documents.said.clear();
        QTRY_VERIFY(!progressed.isEmpty());
        documents.jobs.cancel();
    });
    QVERIFY2(outcome.contains(QStringLiteral("Cancelled")), qPrintable(outcome));
    QVERIFY(!documents.jobs.isBusy());
    QVERIFY(documents.find<QPushButton>("printPaper")->isEnabled());
    // What was written before is recorded, and nothing else.
    QCOMPARE(documents.open.editor->plan().all<Printout>().size(),
             QDir(documents.open.folder.path()).entryList({QStringLiteral("*.pdf")}).size());
}

void PaperJobsTest::copies()
{
    OpenDocuments documents(conference);
    QVERIFY(documents.show());
    documents.list()->setPaper(Paper::People);
    documents.done([&] { documents.find<QPushButton>("copyPaper")->click(); });
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml() && data->html().contains(QStringLiteral("<table")));
    int rows = 0;
    for (const QString& line : data->text().split(u'\n'))
        rows += line.count(u'\t') >= 3;
    QVERIFY2(rows > 300, qPrintable(data->text().left(600)));
    documents.list()->setPaper(Paper::ChatGroups);
    documents.done([&] { documents.find<QPushButton>("copyPaper")->click(); });
    data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(!data->hasHtml());
    QVERIFY(data->text().contains(u'\n'));
}

void PaperJobsTest::saysWhatIsWrongOnTheWall()
{
    OpenDocuments documents(conference);
    QVERIFY(documents.show());
    auto* panel = documents.find<QWidget>("stalePanel");
    documents.list()->setPaper(Paper::DoorSigns);
    documents.done([&] { documents.find<QPushButton>("exportPdf")->click(); });
    QTest::qWait(1500);
    QVERIFY(!panel->isVisible());
    QVERIFY(documents.watch.stale().isEmpty());
    QVERIFY(documents.renameFirstRoom(QStringLiteral("Aula Magna")));
    QTRY_VERIFY_WITH_TIMEOUT(!documents.watch.stale().isEmpty(), 20000);
    QVERIFY(panel->isVisible());
    const QString sentence = documents.find<QLabel>("staleSentence_door-signs")->text();
    const qsizetype hanging =
        pagesFromText(documents.prints(QStringLiteral("door-signs"))[0].pages).pages.size();
    QVERIFY2(sentence.startsWith(QStringLiteral("Door signs v1 (")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("of %1 pages are wrong now").arg(hanging)),
             qPrintable(sentence));
    documents.list()->setPaper(Paper::Agenda);
    documents.find<QPushButton>("showStale_door-signs")->click();
    QCOMPARE(documents.list()->paper(), Paper::DoorSigns);
    // Back to what hangs: nothing is wrong any more.
    QVERIFY(documents.open.editor->undo().ok());
    QTRY_VERIFY_WITH_TIMEOUT(documents.watch.stale().isEmpty(), 20000);
    QVERIFY(!panel->isVisible());
}

void PaperJobsTest::printsOnlyTheChangedPages()
{
    OpenDocuments documents(conference);
    QVERIFY(documents.show());
    documents.list()->setPaper(Paper::DoorSigns);
    documents.done([&] { documents.find<QPushButton>("exportPdf")->click(); });
    QVERIFY(documents.renameFirstRoom(QStringLiteral("Aula Magna")));
    QTRY_VERIFY_WITH_TIMEOUT(!documents.watch.stale().isEmpty(), 20000);
    const Staleness stale = documents.watch.stale().constFirst();
    const qsizetype wrong = stale.changed.size() + stale.added.size();
    documents.done([&] { documents.find<QPushButton>("printStale_door-signs")->click(); });
    QCOMPARE(pagesOf(bytesOf(documents.open.prompter.printed)), int(wrong));
    QCOMPARE(documents.prints(QStringLiteral("door-signs")).size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(documents.watch.stale().isEmpty(), 20000);
}

void PaperJobsTest::numbersAnew()
{
    OpenDocuments documents(conference);
    QVERIFY(documents.show());
    documents.list()->setPaper(Paper::Signatures);
    documents.done([&] { documents.page.print(); });
    QVERIFY(!documents.find<QPushButton>("renumberStale_signatures"));
    Person late;
    late.id = documents.open.editor->ids().next();
    late.familyName = QStringLiteral("Aaronson");
    late.status = PersonStatus::Confirmed;
    ChangeSet changes;
    changes.add(late);
    QVERIFY(documents.open.editor->apply(QStringLiteral("Added"), changes).ok());
    QTRY_VERIFY_WITH_TIMEOUT(!documents.watch.stale().isEmpty(), 20000);
    auto* anew = documents.find<QPushButton>("renumberStale_signatures");
    QVERIFY(anew);
    documents.done([&] { anew->click(); });
    const QList<Printout> prints = documents.prints(QStringLiteral("signatures"));
    QCOMPARE(prints.size(), 2);
    const PrintedPages printed = pagesFromText(prints[1].pages);
    QVERIFY(printed.contains(late.id));
    // In the order of names: she stands on a first page, and not on a supplement behind the others.
    QCOMPARE(pagesOf(bytesOf(documents.open.prompter.printed)), int(printed.pages.size()));
    QTRY_VERIFY_WITH_TIMEOUT(documents.watch.stale().isEmpty(), 20000);
}

void PaperJobsTest::tellsTheWholeWindow()
{
    QTemporaryDir folder;
    Shell shell;
    shell.prompter.file = folder.filePath(QStringLiteral("mine.workshop"));
    shell.files.newFromSample(conference);
    QVERIFY(shell.show());
    WorkspaceView* view = shell.window->workspace();
    QSignalSpy said(view, &WorkspaceView::said);
    shell.prompter.printed = folder.filePath(QStringLiteral("printed.pdf"));
    view->jobs().print({.paper = Paper::DoorSigns});
    QTRY_VERIFY(!view->jobs().isBusy());
    QVERIFY(shell.window->statusText().contains(QStringLiteral("Door signs")));
    const Room room = *shell.editor->plan().all<Room>().begin();
    ChangeSet changes;
    for (const Room& other : shell.editor->plan().all<Room>()) {
        Room renamed = other;
        renamed.name += QStringLiteral(" (new)");
        changes.edit(other, renamed);
    }
    QVERIFY(shell.editor->apply(QStringLiteral("Renamed"), changes).ok());
    auto* state = shell.window->findChild<QLabel*>(QStringLiteral("statusState"));
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(QStringLiteral("out of date")), 20000);
    auto* button = shell.window->findChild<QToolButton*>(QStringLiteral("documentsButton"));
    QVERIFY(button->accessibleName().contains(QStringLiteral("out of date")));
    QVERIFY(shell.editor->undo().ok());
    QTRY_VERIFY_WITH_TIMEOUT(!state->text().contains(QStringLiteral("out of date")), 20000);
    QVERIFY(!button->accessibleName().contains(QStringLiteral("out of date")));
}

void PaperJobsTest::printsFromTheMenu()
{
    QTemporaryDir folder;
    Shell shell;
    shell.prompter.file = folder.filePath(QStringLiteral("mine.workshop"));
    shell.files.newFromSample(conference);
    QVERIFY(shell.show());
    shell.prompter.printed = folder.filePath(QStringLiteral("printed.pdf"));
    shell.key(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(QFileInfo::exists(shell.prompter.printed));
    QCOMPARE(shell.window->workspace()->currentIndex(), int(WorkspaceView::DocumentsIndex));
    QTRY_VERIFY(!shell.window->workspace()->jobs().isBusy());
    shell.key(Qt::Key_2, Qt::ControlModifier);
    shell.prompter.file = folder.filePath(QStringLiteral("agenda.pdf"));
    shell.key(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFileInfo::exists(shell.prompter.file));
    QTRY_VERIFY(!shell.window->workspace()->jobs().isBusy());
}

CONVENOR_TEST(PaperJobsTest)
#include "PaperJobsTest.moc"
