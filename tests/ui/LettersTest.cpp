// Letters to people from the window: copied, or written as a folder of drafts that is whole or not there.
#include "documents/papers/Confirmation.h"
#include "TestMain.h"
#include "ui/DeskPlan.h"
#include "ui/documents/SendPack.h"
#include "ui/DocumentsPage.h"
#include "ui/helpdesk/MeetingPanel.h"

#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>

using namespace convenor;
using namespace convenor::testing;

class LettersTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void copiesTheLetterOfEither();
    void offersNoLetterAboutWhatIsOver();
    void writesDraftsFromTheWindow();
    void cancellingLeavesNothing();
    void unwritableFoldersAreTold();
    void manyAreWrittenInSeconds();

private:
    static Plan withAddresses(DeskPlan& plan, int more = 0)
    {
        ChangeSet changes;
        for (const Id id : plan.people) {
            Person person = *plan.plan().find<Person>(id);
            const Person before = person;
            person.email = QStringLiteral("p%1@example.org").arg(id);
            changes.edit(before, person);
        }
        for (int i = 0; i < more; ++i) {
            Person person;
            person.id = plan.editor->ids().next();
            person.givenName = QStringLiteral("Given%1").arg(i);
            person.familyName = QStringLiteral("Family%1").arg(i);
            person.email = QStringLiteral("f%1@example.org").arg(i);
            changes.add(person);
        }
        return *plan.plan().applied(changes);
    }
};

void LettersTest::copiesTheLetterOfEither()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    MeetingPanel panel(plan.session(), plan.edits);
    panel.setMeeting(plan.book(plan.people[0], 1));
    panel.show();
    QSignalSpy said(&panel, &MeetingPanel::said);
    panel.findChild<QPushButton*>(QStringLiteral("copyConfirmation"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), confirmationOf(plan.plan(), plan.people[0]).text);
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("Anna Georgieva")));
    panel.findChild<QPushButton*>(QStringLiteral("copyOtherConfirmation"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), confirmationOf(plan.plan(), plan.people[3]).text);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Anna Georgieva")));
}

void LettersTest::offersNoLetterAboutWhatIsOver()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    const Id meeting = plan.book(plan.people[0], 1);
    MeetingPanel panel(plan.session(), plan.edits);
    panel.setMeeting(meeting);
    panel.show();
    auto* button = panel.findChild<QPushButton*>(QStringLiteral("copyConfirmation"));
    QVERIFY(button->isVisible());
    QVERIFY(plan.edits.setStatus({meeting}, BookingStatus::TookPlace).ok());
    QTRY_VERIFY(!button->isVisible());
}

void LettersTest::writesDraftsFromTheWindow()
{
    OpenDocuments documents(QStringLiteral("online-half-day"));
    const QString said = documents.done([&] { documents.find<QAction>("saveAllLetters")->trigger(); });
    const QDir chosen(documents.open.folder.path());
    const QStringList folders = chosen.entryList({QStringLiteral("Letters*")}, QDir::Dirs);
    QVERIFY2(folders.size() == 1, qPrintable(said));
    const QDir folder(chosen.filePath(folders.first()));
    QVERIFY2(!folder.entryList({QStringLiteral("*.eml"), QStringLiteral("*.csv")}).isEmpty(),
             qPrintable(said));
    QVERIFY(said.contains(folders.first()));
    const QString again = documents.done([&] { documents.find<QAction>("saveAllLetters")->trigger(); });
    QVERIFY2(again != said, qPrintable(again)); // the folder is full
}

void LettersTest::cancellingLeavesNothing()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    const Plan all = withAddresses(plan);
    const QDir folder(plan.folder.path());
    std::stop_source stop;
    WorkWatch watch{stop.get_token(), [&stop](int done, int) {
                        if (done == 2)
                            stop.request_stop();
                    }};
    SendPackRequest request;
    request.everybody = true;
    const Result<SendPack> pack = writeSendPack(all, request, folder.filePath(QStringLiteral("pack")), watch);
    QVERIFY(!pack);
    QCOMPARE(pack.error().kind, ErrorKind::Cancelled);
    QVERIFY(folder.entryList({QStringLiteral("pack*")}).isEmpty());
}

void LettersTest::unwritableFoldersAreTold()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    QFile file(QDir(plan.folder.path()).filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SendPackRequest request;
    request.everybody = true;
    const Plan all = withAddresses(plan);
    const Result<SendPack> onFile = writeSendPack(all, request, file.fileName());
    QVERIFY(!onFile);
    QCOMPARE(onFile.error().kind, ErrorKind::FileExists);
    const Result<SendPack> under = writeSendPack(all, request, file.fileName() + QStringLiteral("/pack"));
    QVERIFY(!under);
    QCOMPARE(under.error().kind, ErrorKind::CannotWrite);
}

void LettersTest::manyAreWrittenInSeconds()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    const Plan all = withAddresses(plan, 344);
    SendPackRequest request;
    request.everybody = true;
    const QDir folder(plan.folder.path());
    const std::clock_t begin = std::clock();
    const Result<SendPack> pack = writeSendPack(all, request, folder.filePath(QStringLiteral("pack")));
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY(pack);
    QCOMPARE(pack->drafts, 350);
    QCOMPARE(QDir(folder.filePath(QStringLiteral("pack"))).entryList(QDir::Files).size(), 350);
    QVERIFY2(seconds < 10, qPrintable(QString::number(seconds)));
}

CONVENOR_TEST(LettersTest)
#include "LettersTest.moc"
