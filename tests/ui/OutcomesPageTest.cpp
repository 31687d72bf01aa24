#include "ui/outcomes/OutcomesPage.h"

#include "documents/papers/PrintedPages.h"
#include "domain/planners/SheetRegister.h"
#include "domain/Records.h"
#include "tables/OutcomesModel.h"
#include "tables/OutcomeSubjectsModel.h"
#include "tables/SignedSheetsModel.h"
#include "TestMain.h"
#include "ui/documents/PaperJobs.h"
#include "ui/OpenPlan.h"
#include "ui/outcomes/EvidencePack.h"
#include "ui/outcomes/RapporteurPanel.h"
#include "ui/outcomes/SignedSheetsPanel.h"
#include "ui/widgets/GridView.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>

using namespace convenor;
using namespace convenor::testing;

class OutcomesPageTest : public QObject
{
    Q_OBJECT

    struct Page
    {
        explicit Page(const QString& sample = {}) : open(sample)
        {
            jobs = std::make_unique<PaperJobs>(open.session());
            page = std::make_unique<OutcomesPage>(
                open.session(), *jobs, [] { return QDateTime(QDate(2026, 12, 10), QTime(18, 0), Qt::UTC); });
            for (QAbstractItemModel* model : page->findChildren<QAbstractItemModel*>()) {
                if (qobject_cast<OutcomesModel*>(model) || qobject_cast<OutcomeSubjectsModel*>(model) ||
                    qobject_cast<SignedSheetsModel*>(model))
                    new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal,
                                                 model);
            }
            page->resize(1200, 800);
            page->show();
        }
        const Plan& plan() const { return open.editor->plan(); }
        QLineEdit* line() { return page->findChild<QLineEdit*>(QStringLiteral("outcomeLine")); }
        OutcomesModel* model() { return page->findChild<OutcomesModel*>(); }
        GridView* grid() { return page->findChild<GridView*>(QStringLiteral("outcomesGrid")); }
        void type(const QString& text)
        {
            line()->setText(text);
            QTest::keyClick(line(), Qt::Key_Return);
        }
        Id item(const QString& title)
        {
            AgendaItem record;
            record.id = open.editor->ids().next();
            for (const Day& day : plan().all<Day>())
                record.day = day.id;
            record.title = title;
            record.minutes = 30;
            ChangeSet changes;
            changes.add(record);
            return open.editor->apply(QStringLiteral("item"), changes) ? record.id : 0;
        }
        Id printedList(int pages)
        {
            Printout print;
            print.id = open.editor->ids().next();
            print.document = QStringLiteral("signatures");
            print.printedAt = QStringLiteral("2026-12-10T07:42:00Z");
            print.version = 2;
            PrintedPages printed;
            for (int i = 1; i <= pages; ++i)
                printed.pages.append(
                    {QStringLiteral("day"), i, QString(16, u'0'), QStringLiteral("Friday"), 0, {}});
            print.pages = pagesText(printed);
            ChangeSet changes;
            changes.add(print);
            return open.editor->record(changes) ? print.id : 0;
        }

        OpenPlan open;
        std::unique_ptr<PaperJobs> jobs;
        std::unique_ptr<OutcomesPage> page;
    };

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init() { failOnWarnings(); }

    void oneLineIsOneStep()
    {
        Page test;
        const Id talk = test.item(QStringLiteral("Opening"));
        QVERIFY(test.page->goTo({Table::AgendaItem, talk}));
        const qsizetype steps = test.open.editor->history().size();
        QSignalSpy said(test.page.get(), &OutcomesPage::said);
        test.type(QStringLiteral("a: Send the mapping to all @Marek Przeor 15.01.2027"));
        QCOMPARE(test.open.editor->history().size(), steps + 1);
        QVERIFY(test.line()->text().isEmpty());
        QVERIFY(said.constLast().constFirst().toString().contains(QStringLiteral("Send the mapping")));
        const QList<const Outcome*> outcomes = outcomesOf(test.plan(), {talk, 0, 0});
        QCOMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes[0]->due, QDate(2027, 1, 15));
        QVERIFY(test.plan().find<Person>(outcomes[0]->person));
        QVERIFY(test.open.editor->undo().ok());
        QVERIFY(test.plan().all<Outcome>().isEmpty());
        QVERIFY(test.plan().all<Person>().isEmpty());
    }

    void whatIsNoDateIsRefused()
    {
        Page test;
        QSignalSpy said(test.page.get(), &OutcomesPage::said);
        test.type(QStringLiteral("a: call @Nobody Here 31.02.2027"));
        QVERIFY(test.plan().all<Person>().isEmpty());
        QVERIFY(test.plan().all<Outcome>().isEmpty());
        QCOMPARE(said.constLast().constFirst().toString(), QStringLiteral("31.02.2027 is not a date."));
        QCOMPARE(test.line()->text(), QStringLiteral("a: call @Nobody Here 31.02.2027"));
        OutcomesModel* model = test.model();
        QVERIFY(!model
                     ->editProblem(model->index(0, OutcomesModel::TextColumn),
                                   QStringLiteral("a: call 31.02.2027"))
                     .isEmpty());
    }

    void severalLinesArePastedAtOnce()
    {
        Page test;
        const qsizetype steps = test.open.editor->history().size();
        QGuiApplication::clipboard()->setText(QStringLiteral("• l: One\n• d: Two\n• a: Three\n"));
        test.line()->setFocus();
        QTest::keyClick(test.line(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(test.plan().all<Outcome>().size(), 3);
        QCOMPARE(test.open.editor->history().size(), steps + 1);
        // Into the grid too: a line is a row.
        QGuiApplication::clipboard()->setText(QStringLiteral("a: Four @Anna Bee\nFive"));
        test.grid()->setCurrentIndex(test.model()->index(3, OutcomesModel::TextColumn));
        test.grid()->paste();
        QCOMPARE(test.plan().all<Outcome>().size(), 5);
        QCOMPARE(test.open.editor->history().size(), steps + 2);
        QCOMPARE(test.model()->index(3, OutcomesModel::PersonColumn).data().toString(),
                 QStringLiteral("Anna Bee"));
    }

    void theGridIsThatOfItsSubject()
    {
        Page test;
        const Id talk = test.item(QStringLiteral("Opening"));
        test.type(QStringLiteral("l: Of all"));
        test.page->goTo({Table::AgendaItem, talk});
        OutcomesModel* model = test.model();
        QCOMPARE(model->rowCount(), 1); // the blank one
        QVERIFY(model->setData(model->index(0, OutcomesModel::TextColumn),
                               QStringLiteral("d: Of the talk @Bo Test")));
        QCOMPARE(outcomesOf(test.plan(), {talk, 0, 0}).size(), 1);
        QCOMPARE(outcomesOf(test.plan(), {talk, 0, 0})[0]->kind, OutcomeKind::Decision);
        // A text that is typed over is not taken apart.
        QVERIFY(model->setData(model->index(0, OutcomesModel::TextColumn), QStringLiteral("a: Other")));
        QCOMPARE(outcomesOf(test.plan(), {talk, 0, 0})[0]->kind, OutcomeKind::Decision);
        test.page->showSubject({});
        QCOMPARE(model->rowCount(), 3);
        // It moves to where its title is typed.
        QVERIFY(model->setData(model->index(0, OutcomesModel::SubjectColumn), QStringLiteral("opening")));
        QCOMPARE(outcomesOf(test.plan(), {talk, 0, 0}).size(), 2);
        QVERIFY(!model->editProblem(model->index(0, OutcomesModel::SubjectColumn), QStringLiteral("nowhere"))
                     .isEmpty());
        QVERIFY(!model
                     ->editProblem(model->index(0, OutcomesModel::PersonColumn),
                                   QStringLiteral("Anna Bee; Bo Test"))
                     .isEmpty());
    }

    void theSheetIsTypedDown()
    {
        Page test(QStringLiteral("conference"));
        const Id group = (*test.plan().all<BreakoutGroup>().begin()).id;
        test.page->goTo({Table::BreakoutGroup, group});
        QWidget* inspector = test.page->inspector();
        inspector->resize(300, 600);
        const auto field = [&](const char* kind) {
            return inspector->findChild<QLineEdit*>(QStringLiteral("sheet_") + QLatin1String(kind));
        };
        const auto enter = [&](const char* kind, const char* text) {
            field(kind)->setText(QLatin1String(text));
            QTest::keyClick(field(kind), Qt::Key_Return);
        };
        const qsizetype before = test.plan().all<Outcome>().size();
        enter("lesson", "Trust first");
        enter("lesson", "Meet often");
        enter("lesson", "");
        enter("action", "Send it @Nadia Ivanova 15.01.2027");
        QCOMPARE(test.plan().all<Outcome>().size(), before + 3);
        QSignalSpy done(inspector->findChild<RapporteurPanel*>(), &RapporteurPanel::sheetDone);
        enter("opportunity", "");
        QCOMPARE(done.size(), 1);
        QVERIFY(test.page->subject() != OutcomeSubject({0, group, 0})); // the next one
    }

    void whatIsTypedStaysWithItsGroup()
    {
        Page test(QStringLiteral("conference"));
        QList<Id> groups;
        for (const BreakoutGroup& group : test.plan().all<BreakoutGroup>())
            groups.append(group.id);
        QWidget* inspector = test.page->inspector();
        const auto field = [&](const char* kind) {
            return inspector->findChild<QLineEdit*>(QStringLiteral("sheet_") + QLatin1String(kind));
        };
        const auto count = [&](int group) { return outcomesOf(test.plan(), {0, groups[group], 0}).size(); };
        test.page->showSubject(OutcomeSubject{0, groups[0], 0});
        const qsizetype first = count(0);
        const qsizetype second = count(1);
        field("lesson")->setText(QStringLiteral("Trust first"));
        field("action")->setText(QStringLiteral("Send it"));
        test.line()->setText(QStringLiteral("d: Of the line"));
        test.page->showSubject(OutcomeSubject{0, groups[1], 0});
        QCOMPARE(count(0), first + 3);
        QCOMPARE(count(1), second);
        for (const char* kind : {"lesson", "decision", "action", "opportunity"})
            QCOMPARE(field(kind)->text(), QString());
        QCOMPARE(test.line()->text(), QString());
        // Leaving the page.
        field("opportunity")->setText(QStringLiteral("A proposal"));
        QVERIFY(test.page->finishEditing());
        QCOMPARE(count(1), second + 1);
        // What cannot be stored keeps its sheet.
        field("action")->setText(QStringLiteral("@Anna Bee"));
        QVERIFY(!test.page->finishEditing());
        test.page->showSubject(OutcomeSubject{0, groups[0], 0});
        QCOMPARE(test.page->subject(), std::optional(OutcomeSubject{0, groups[1], 0}));
        QCOMPARE(field("action")->text(), QStringLiteral("@Anna Bee"));
        field("action")->clear();
        // Several lines are pasted beside what stands in the field.
        field("lesson")->setText(QStringLiteral("Begun"));
        QGuiApplication::clipboard()->setText(QStringLiteral("One\nTwo"));
        QTest::keyClick(field("lesson"), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(count(1), second + 3);
        QCOMPARE(field("lesson")->text(), QStringLiteral("Begun"));
        // Enter in the last field: the sheet is done, with what stands in the others.
        QTest::keyClick(field("opportunity"), Qt::Key_Return);
        QCOMPARE(count(1), second + 4);
    }

    void theRegisterFollowsThePrints()
    {
        Page test;
        const Id first = test.printedList(3);
        QVERIFY(test.page->goTo({Table::Printout, first}));
        auto* lists = test.page->findChild<QComboBox*>(QStringLiteral("signedPrintout"));
        auto* pages = test.page->findChild<QTableView*>(QStringLiteral("signedPages"));
        QCOMPARE(lists->count(), 1);
        pages->setCurrentIndex(pages->model()->index(1, 0));
        const Id second = test.printedList(5);
        QCOMPARE(lists->count(), 2);
        QCOMPARE(pages->model()->rowCount(), 3); // the list that was chosen, and its page
        QCOMPARE(pages->currentIndex().row(), 1);
        QVERIFY(test.page->goTo({Table::Printout, second}));
        QCOMPARE(pages->model()->rowCount(), 5);
        QTest::keyClick(pages, Qt::Key_Space); // page 1
        QVERIFY(test.page->goTo({Table::Printout, first}));
        pages->selectRow(2);
        QTest::keyClick(pages, Qt::Key_Space);
        const SignedSheet* sheet = sheetOf(test.plan(), first, 3);
        QVERIFY(sheet);
        QVERIFY(test.page->goTo({Table::Printout, second}));
        QVERIFY(test.page->goTo({Table::SignedSheet, sheet->id}));
        QCOMPARE(pages->model()->rowCount(), 3);
        QCOMPARE(pages->currentIndex().row(), 2);
        // Pages 1 to 3 are selected, two of them are new: the page that is named is one that changes.
        pages->setCurrentIndex(pages->model()->index(1, 0));
        QTest::keyClick(pages, Qt::Key_Space);
        QSignalSpy said(test.page.get(), &OutcomesPage::said);
        pages->selectAll();
        QTest::keyClick(pages, Qt::Key_Space);
        QCOMPARE(said.constLast().constFirst().toString(), QStringLiteral("Page 1: signed."));
    }

    void aScanIsSavedAsWhatItIs()
    {
        Page test;
        const Id list = test.printedList(1);
        const auto scan =
            attachScan(test.plan(), list, 1, QStringLiteral("run.exe"), "\x89PNG\r\n\x1a\n picture",
                       QDateTime::currentDateTimeUtc(), test.open.editor->ids());
        QVERIFY(scan.ok());
        QVERIFY(test.open.editor->record(*scan).ok());
        QVERIFY(test.page->goTo({Table::Printout, list}));
        test.page->findChild<QPushButton*>(QStringLiteral("saveScan"))->click();
        QCOMPARE(QFileInfo(test.open.prompter.proposed).fileName(), QStringLiteral("run.png"));
    }

    void signedPagesAreTicked()
    {
        Page test;
        const Id list = test.printedList(18);
        QVERIFY(test.page->goTo({Table::Printout, list}));
        auto* pages = test.page->findChild<QTableView*>(QStringLiteral("signedPages"));
        QCOMPARE(pages->model()->rowCount(), 18);
        const qsizetype steps = test.open.editor->history().size();
        pages->setCurrentIndex(pages->model()->index(2, 0));
        QTest::keyClick(pages, Qt::Key_Space);
        QVERIFY(sheetOf(test.plan(), list, 3));
        const QString counts = test.page->findChild<QLabel*>(QStringLiteral("signedCounts"))->text();
        QVERIFY(counts.contains(QStringLiteral("1 of 18")));
        // A scan, and what is none.
        test.open.prompter.file = test.open.folder.filePath(QStringLiteral("scan.pdf"));
        QFile file(test.open.prompter.file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no scan at all") > 0);
        file.close();
        QTest::keyClick(pages, Qt::Key_Return);
        QCOMPARE(scanCount(test.plan()), 0);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 scan") > 0);
        file.close();
        QTest::keyClick(pages, Qt::Key_Return);
        QCOMPARE(scanCount(test.plan()), 1);
        QCOMPARE(test.open.editor->history().size(), steps); // beside the history
        QTest::keyClick(pages, Qt::Key_Delete);
        QCOMPARE(scanCount(test.plan()), 0);
        QTest::keyClick(pages, Qt::Key_Space);
        QVERIFY(!sheetOf(test.plan(), list, 3));
    }

    void thePackIsWholeOrNotThere()
    {
        Page test(QStringLiteral("conference"));
        test.type(QStringLiteral("a: Send the slides @Anna Bee"));
        const Id list = test.printedList(2);
        const QDateTime now(QDate(2026, 12, 10), QTime(18, 0), Qt::UTC);
        const auto scan = attachScan(test.plan(), list, 1, QStringLiteral("../../evil.pdf"), "%PDF-1.4 scan",
                                     now, test.open.editor->ids());
        QVERIFY(scan.ok());
        QVERIFY(test.open.editor->record(*scan).ok());
        const QString folder = test.open.folder.filePath(QStringLiteral("evidence"));
        const EvidenceRequest request{{}, test.open.editor->history(), test.open.editor->revision(), now};
        const Result<EvidencePack> pack = writeEvidence(test.plan(), request, folder);
        QVERIFY(pack.ok());
        QCOMPARE(pack->changed.size(), 1); // its pages are none that the list has today
        const QDir dir(folder);
        QVERIFY(dir.exists(QStringLiteral("00 Contents.pdf")));
        QCOMPARE(dir.entryList({QStringLiteral("scans")}, QDir::Dirs).size(), 1);
        // Every sum is right, and every file has one.
        const QList<QByteArray> lines =
            contentOf(dir.filePath(QStringLiteral("SHA256SUMS"))).trimmed().split('\n');
        QCOMPARE(lines.size() + 2, pack->files.size());
        for (const QByteArray& line : lines) {
            const QString name = QString::fromUtf8(line.mid(66));
            const QByteArray content = contentOf(dir.filePath(name));
            QVERIFY2(!content.isEmpty(), line.constData());
            QCOMPARE(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex(), line.left(64));
        }
        // A folder with something in it is left alone; nothing is left of what was begun.
        const Result<EvidencePack> again = writeEvidence(test.plan(), request, folder);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::FileExists);
        WorkWatch stopped;
        std::stop_source stop;
        stop.request_stop();
        stopped.stop = stop.get_token();
        const QString other = test.open.folder.filePath(QStringLiteral("other"));
        const Result<EvidencePack> none = writeEvidence(test.plan(), request, other, stopped);
        QVERIFY(!none);
        QVERIFY(!QFileInfo::exists(other) && !QFileInfo::exists(other + QStringLiteral(".part")));
    }

    void aCopyIsTakenIn()
    {
        Page test;
        test.type(QStringLiteral("l: Both"));
        const QString path = test.open.folder.filePath(QStringLiteral("copy.workshop"));
        QVERIFY(test.open.editor->saveCopy(path).ok());
        {
            auto copy = PlanEditor::open(path);
            QVERIFY(copy.ok());
            OutcomeEdits edits(**copy, [](const QString&) { return QDate(); });
            QVERIFY(edits.add({}, QStringLiteral("l: There\nl: both!"), OutcomeKind::Lesson).ok());
        }
        test.open.prompter.file = path;
        test.page->takeIn();
        QTRY_COMPARE(test.plan().all<Outcome>().size(), 2);
        QVERIFY(test.open.editor->undo().ok());
        QCOMPARE(test.plan().all<Outcome>().size(), 1);
    }

    void namesEveryControl()
    {
        Page test(QStringLiteral("conference"));
        test.page->inspector();
        for (QWidget* widget : test.page->findChildren<QWidget*>()) {
            const bool isField = qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractItemView*>(widget);
            const bool isPart = qobject_cast<QHeaderView*>(widget); // it is read as part of its table
            if (isField && !isPart && widget->isVisible() &&
                !widget->objectName().startsWith(QStringLiteral("qt_")))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

CONVENOR_TEST(OutcomesPageTest)
#include "OutcomesPageTest.moc"
