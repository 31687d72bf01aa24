// What was printed or copied, and what is remembered of it, when something comes in between.
#include "documents/papers/PrintedPages.h"
#include "TestMain.h"
#include "ui/documents/StalePanel.h"
#include "ui/DocumentsPage.h"
#include "ui/Shell.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"
#include "ui/WorkspaceView.h"

#include <QClipboard>
#include <QMimeData>
#include <QSettings>

using namespace convenor;
using namespace convenor::testing;

namespace {
const QString conference = QStringLiteral("conference");

// Waits for a file without letting events through.
bool appears(const QString& path)
{
    for (int i = 0; i < 6000 && !QFileInfo::exists(path); ++i)
        QThread::msleep(5);
    return QFileInfo::exists(path);
}
} // namespace

class PaperRecordsTest : public QObject
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
    void recordsThoughItGoes();
    void recordsThoughTheWindowGoes();
    void printsAllOrNothing();
    void refusesToPrintTexts();
    void copiesNothingThatCalculates();
    void namesWhatIsNotRecorded();
    void typedTextIsNoPlaceholder();
};

// Without the event loop, so that nobody hears of the end.
void PaperRecordsTest::recordsThoughItGoes()
{
    OpenPlan open(conference);
    open.prompter.file = open.folder.filePath(QStringLiteral("paper.pdf"));
    open.prompter.printed = open.folder.filePath(QStringLiteral("printed.pdf"));
    {
        PaperJobs jobs(open.session());
        jobs.save({.paper = Paper::DoorSigns});
        QVERIFY(appears(open.prompter.file));
    }
    QCOMPARE(open.editor->plan().all<Printout>().size(), 1);
    {
        PaperJobs jobs(open.session());
        jobs.print({.paper = Paper::People});
        QVERIFY(appears(open.prompter.printed));
    }
    qsizetype pages = 0;
    for (const Printout& print : open.editor->plan().all<Printout>())
        pages += print.document == u"people" ? pagesFromText(print.pages).pages.size() : 0;
    QVERIFY(pages > 1);
    QCOMPARE(pagesOf(bytesOf(open.prompter.printed)), int(pages));
}

void PaperRecordsTest::recordsThoughTheWindowGoes()
{
    QTemporaryDir folder;
    Shell shell;
    shell.prompter.file = folder.filePath(QStringLiteral("mine.workshop"));
    shell.files.newFromSample(conference);
    QVERIFY(shell.show());
    const auto print = [&](const char* file) {
        shell.prompter.printed = folder.filePath(QString::fromLatin1(file));
        shell.window->workspace()->printPaper(); // its page is open, and hears of the record
        return appears(shell.prompter.printed);
    };
    QVERIFY(print("1.pdf"));
    shell.window->rebuild();
    QCOMPARE(shell.editor->plan().all<Printout>().size(), 1);
    QVERIFY(print("2.pdf"));
    shell.window.reset();
    QCOMPARE(shell.editor->plan().all<Printout>().size(), 2);
}

void PaperRecordsTest::printsAllOrNothing()
{
    OpenDocuments documents(conference);
    QSignalSpy progressed(&documents.jobs, &PaperJobs::progressed);
    const QString outcome = documents.done([&] {
        documents.jobs.printEverything({});
        QTRY_VERIFY(!progressed.isEmpty());
        documents.jobs.cancel();
    });
    QVERIFY2(outcome.contains(QStringLiteral("Cancelled")), qPrintable(outcome));
    QVERIFY(!QFileInfo::exists(documents.open.prompter.printed));
    QVERIFY(documents.open.editor->plan().all<Printout>().isEmpty());
}

void PaperRecordsTest::refusesToPrintTexts()
{
    OpenDocuments documents(conference);
    documents.list()->setPaper(Paper::ChatGroups);
    const QString outcome = documents.done([&] { documents.page.print(); });
    QVERIFY2(outcome.contains(QStringLiteral("no pages")), qPrintable(outcome));
    QVERIFY(!documents.jobs.isBusy());
    QVERIFY(!QFileInfo::exists(documents.open.prompter.printed));
    const Result<PreparedPaper> paper =
        preparePaper(documents.open.editor->plan(), {.paper = Paper::ChatGroups, .format = PaperFormat::Pdf});
    QVERIFY(!paper);
    QVERIFY(exportSentence(paper.error(), Medium::Window).contains(QStringLiteral("format")));
}

void PaperRecordsTest::copiesNothingThatCalculates()
{
    OpenDocuments documents(conference);
    Person evil;
    evil.id = documents.open.editor->ids().next();
    evil.familyName = QStringLiteral("=cmd()");
    evil.status = PersonStatus::Confirmed;
    evil.listConsent = Consent::Yes;
    ChangeSet changes;
    changes.add(evil);
    QVERIFY(documents.open.editor->apply(QStringLiteral("Added"), changes).ok());
    documents.done([&] { documents.jobs.copy({.paper = Paper::People}); });
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    for (const QString& text : {data->text(), data->html()})
        QVERIFY2(text.contains(QStringLiteral("cmd()")) && !text.contains(QStringLiteral("\t=cmd()")) &&
                     !text.contains(QStringLiteral("\n=cmd()")) &&
                     !text.contains(QStringLiteral("<p>=cmd()")),
                 qPrintable(text.mid(text.indexOf(QStringLiteral("cmd()")) - 80, 120)));
    QVERIFY(data->text().contains(QStringLiteral("'=cmd()")));
    // Mail programs drop style sheets.
    QVERIFY(!data->html().contains(QStringLiteral("<style")) &&
            data->html().contains(QStringLiteral("<td style=")));
    // What has no table is a web page, with its text.
    documents.done([&] { documents.jobs.copy({.paper = Paper::Certificates}); });
    data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml() && data->text().contains(u'\n'));
}

void PaperRecordsTest::namesWhatIsNotRecorded()
{
    OpenDocuments documents(conference);
    QVERIFY(QFile::remove(documents.open.editor->path()));
    const QString outcome = documents.done([&] { documents.jobs.saveEverything({}); });
    for (const char* name : {"“Agenda” v1", "“Door signs” v1", "Not recorded"})
        QVERIFY2(outcome.contains(QString::fromUtf8(name)), qPrintable(outcome));
}

void PaperRecordsTest::typedTextIsNoPlaceholder()
{
    OpenPlan open(conference);
    Room room = *open.editor->plan().all<Room>().begin();
    Staleness stale;
    stale.paper = {.paper = Paper::DoorSigns, .options = {.room = room.id}, .version = 7};
    stale.people = {1};
    ChangeSet changes;
    const Room before = room;
    room.name = QStringLiteral("Room %2 %3");
    changes.edit(before, room);
    QVERIFY(open.editor->apply(QStringLiteral("Renamed"), changes).ok());
    const QString sentence = staleSentence(stale, open.editor->plan());
    QVERIFY2(
        sentence.startsWith(QStringLiteral("Door signs, ") + shownText(room.name) + QStringLiteral(" v7 (")),
        qPrintable(sentence));
}

CONVENOR_TEST(PaperRecordsTest)
#include "PaperRecordsTest.moc"
