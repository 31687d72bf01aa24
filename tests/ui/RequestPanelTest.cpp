// Requests typed in lines, in the panel, pasted, imported: shown first, then one step.
#include "ui/helpdesk/RequestPanel.h"

#include "TestMain.h"
#include "ui/DeskPlan.h"
#include "ui/helpdesk/RequestPaste.h"
#include "ui/helpdesk/RequestsImport.h"
#include "ui/helpdesk/TypedRequests.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace convenor;
using namespace convenor::testing;

namespace {
QString u(const char* text)
{
    return QString::fromUtf8(text);
}
QList<MeetingRequest> requests(const DeskPlan& plan)
{
    QList<MeetingRequest> all;
    for (const MeetingRequest& request : plan.plan().all<MeetingRequest>())
        all.append(request);
    return all;
}
} // namespace

class RequestPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void readsLines();
    void refusesLines();
    void linesAreReadBack();
    void readsPartners();
    void addsPastedLinesAsOneStep();
    void saysWhichLineIsWrong();
    void handsTablesOver();
    void addsARequestByKeys();
    void editsARequest();
    void importsAFile();
};

void RequestPanelTest::readsLines()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    const auto one = [&](const char* text) {
        const Result<QList<MeetingRequest>> read = requestsFromLine(plan.plan(), plan.helpdesk, u(text));
        if (!read)
            qWarning("%s", qPrintable(read.error().detail));
        return read && read->size() == 1 ? read->constFirst() : MeetingRequest();
    };
    MeetingRequest request = one("Anna Georgieva: state aid: who pays? > marc, Arnault Morisson");
    QCOMPARE(Id(request.person), plan.people[0]);
    QCOMPARE(request.topic, u("state aid: who pays?"));
    QCOMPARE(Id(request.expert), plan.experts[0]);
    QCOMPARE(Id(request.secondExpert), plan.experts[1]);
    QVERIFY(!request.otherExpert);
    request = one("Ilkka > any who knows state aid; not before 11:50; priority 2; may miss own sessions");
    QCOMPARE(Id(request.person), plan.people[1]);
    QCOMPARE(Id(request.expert), Id(0));
    QCOMPARE(request.knows, u("state aid"));
    QCOMPARE(request.earliest, std::optional(11 * 60 + 50));
    QVERIFY(!request.latest);
    QCOMPARE(request.priority, 2);
    QVERIFY(request.duringSessions);
    request = one("Jaume Sastre: clusters; networks > Arnault, any; 11:40-12:00; urgent");
    QCOMPARE(request.topic, u("clusters; networks"));
    QVERIFY(request.otherExpert);
    QCOMPARE(request.latest, std::optional(12 * 60));
    QCOMPARE(request.priority, 3);
    request = one("Anna Georgieva");
    QCOMPARE(Id(request.expert), Id(0));
    QVERIFY(request.topic.isEmpty());
}

void RequestPanelTest::refusesLines()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    const QList<QPair<const char*, const char*>> wrong{{"Anna: x", "may mean"},
                                                       {"Nobody Here: x", "Nobody"},
                                                       {"Ilkka > Zoe", "No expert"},
                                                       {"Ilkka > Marc, Marc", "twice"},
                                                       {": state aid", "begins with a name"}};
    for (const auto& [line, why] : wrong) {
        const Result<QList<MeetingRequest>> read = requestsFromLine(plan.plan(), plan.helpdesk, u(line));
        QVERIFY2(!read, line);
        QVERIFY2(read.error().detail.contains(u(why)), qPrintable(read.error().detail));
    }
}

void RequestPanelTest::linesAreReadBack()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    for (const char* line : {"Ilkka Nykänen: state aid > Marc Pattinson, Arnault Morisson, any",
                             "Jaume Sastre > any who knows clusters; not before 11:50; priority -1",
                             "Anna Georgieva: a; b > any; 11:40-12:10; may miss own sessions"}) {
        const Result<QList<MeetingRequest>> read = requestsFromLine(plan.plan(), plan.helpdesk, u(line));
        QVERIFY2(read && read->size() == 1, line);
        const QString again = requestLine(plan.plan(), read->constFirst());
        const Result<QList<MeetingRequest>> back = requestsFromLine(plan.plan(), plan.helpdesk, again);
        QVERIFY2(back, qPrintable(again));
        QVERIFY2(*back == *read, qPrintable(again));
    }
}

void RequestPanelTest::readsPartners()
{
    DeskPlan plan(ItemKind::Matchmaking);
    plan.makeHelpdesk();
    const Result<QList<MeetingRequest>> read = requestsFromLine(
        plan.plan(), plan.helpdesk, u("Anna Georgieva: joint bid > Ilkka Nykänen (accepted); Jaume Sastre"));
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(Id(read->at(0).partner), plan.people[1]);
    QCOMPARE(read->at(0).answer, RequestAnswer::Accepted);
    QCOMPARE(Id(read->at(1).partner), plan.people[2]);
    QCOMPARE(read->at(1).answer, RequestAnswer::Open);
    QCOMPARE(read->at(1).topic, u("joint bid"));
    for (const char* line : {"Anna Georgieva > Anna Georgieva", "Anna Georgieva", "Ilkka > Marc; Marc"})
        QVERIFY2(!requestsFromLine(plan.plan(), plan.helpdesk, u(line)), line);
}

void RequestPanelTest::addsPastedLinesAsOneStep()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    Shown<RequestPaste> bar(plan.session(), plan.edits);
    QVERIFY(bar.show());
    bar.panel->setHelpdesk(plan.helpdesk);
    bar.panel->ask();
    QApplication::clipboard()->setText(u(
        "Anna Georgieva: state aid > Marc Pattinson\n\nIlkka Nykänen: <b>x</b>\nIlkka Nykänen: <b>x</b>\n"));
    const qsizetype steps = plan.steps();
    QSignalSpy done(bar.panel, &RequestPaste::done);
    bar.typist.key(Qt::Key_V, Qt::ControlModifier);
    bar.panel->finish();
    QVERIFY2(bar.text("requestLinesOutlook").startsWith(u("2 request")),
             qPrintable(bar.text("requestLinesOutlook")));
    QCOMPARE(bar.lines("requestLinesRead").size(), 3);
    QCOMPARE(plan.steps(), steps);
    bar.typist.key(Qt::Key_Return);
    QCOMPARE(done.size(), 1);
    QCOMPARE(plan.steps(), steps + 1);
    QCOMPARE(requests(plan).size(), 2);
    QCOMPARE(requests(plan)[0].topic, u("state aid"));
    QVERIFY(!bar.panel->isVisible());
    // The same once more adds nothing.
    bar.panel->ask();
    bar.typist.key(Qt::Key_V, Qt::ControlModifier);
    bar.typist.key(Qt::Key_Return);
    QCOMPARE(plan.steps(), steps + 1);
}

void RequestPanelTest::saysWhichLineIsWrong()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    Shown<RequestPaste> bar(plan.session(), plan.edits);
    QVERIFY(bar.show());
    bar.panel->setHelpdesk(plan.helpdesk);
    bar.panel->ask();
    const qsizetype steps = plan.steps();
    QSignalSpy said(bar.panel, &RequestPaste::said);
    bar.find<QPlainTextEdit>("requestLines").setPlainText(u("Anna Georgieva\nNobody Here"));
    bar.typist.key(Qt::Key_Return);
    QCOMPARE(plan.steps(), steps);
    QVERIFY2(said.constLast()[0].toString().startsWith(u("Line 2")),
             qPrintable(said.constLast()[0].toString()));
    QVERIFY(bar.panel->isVisible());
    QSignalSpy closed(bar.panel, &RequestPaste::closed);
    bar.typist.key(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(plan.steps(), steps);
}

void RequestPanelTest::handsTablesOver()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    Shown<RequestPaste> bar(plan.session(), plan.edits);
    QVERIFY(bar.show());
    bar.panel->setHelpdesk(plan.helpdesk);
    bar.panel->ask();
    QSignalSpy table(bar.panel, &RequestPaste::tablePasted);
    bar.find<QPlainTextEdit>("requestLines").setPlainText(u("Name\tTopic\nAnna Georgieva\tx"));
    QCOMPARE(table.size(), 1);
    QVERIFY(!bar.panel->isVisible());
}

void RequestPanelTest::addsARequestByKeys()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    Shown<RequestPanel> panel(plan.session(), plan.edits);
    panel.panel->setHelpdesk(plan.helpdesk);
    QVERIFY(panel.show());
    panel.panel->begin();
    QSignalSpy done(panel.panel, &RequestPanel::done);
    QSignalSpy said(panel.panel, &RequestPanel::said);
    const qsizetype steps = plan.steps();
    panel.typist.key(Qt::Key_Return); // nobody yet
    QCOMPARE(plan.steps(), steps);
    QCOMPARE(said.size(), 1);
    panel.typist.type(u("Ilkka"), true);
    panel.typist.key(Qt::Key_Tab);
    panel.typist.type(u("State aid"), true);
    panel.typist.key(Qt::Key_Tab);
    panel.typist.type(u("arnault, any"), true);
    panel.typist.key(Qt::Key_Return);
    QCOMPARE(done.size(), 1);
    QCOMPARE(plan.steps(), steps + 1);
    const MeetingRequest made = *plan.plan().find<MeetingRequest>(done[0][0].value<Id>());
    QCOMPARE(Id(made.person), plan.people[1]);
    QCOMPARE(made.topic, u("State aid"));
    QCOMPARE(Id(made.expert), plan.experts[1]);
    QVERIFY(made.otherExpert);
    // The fields are empty again, for the next one.
    QVERIFY(panel.find<QLineEdit>("request_person").text().isEmpty());
    QVERIFY(panel.find<QLineEdit>("request_person").hasFocus());
}

void RequestPanelTest::editsARequest()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    const Id request = plan.request(plan.people[0], plan.experts[0]);
    Shown<RequestPanel> panel(plan.session(), plan.edits);
    panel.panel->setHelpdesk(plan.helpdesk);
    panel.panel->setRequest(request);
    QVERIFY(panel.show());
    QCOMPARE(panel.find<QLineEdit>("request_wishes").text(), u("Marc Pattinson"));
    QVERIFY2(panel.text("requestWhy").startsWith(u("Waits")), qPrintable(panel.text("requestWhy")));
    panel.enter("request_wishes", u("arnault, marc"));
    QCOMPARE(Id(plan.plan().find<MeetingRequest>(request)->expert), plan.experts[1]);
    panel.enter("request_earliest", u("12"));
    QCOMPARE(plan.plan().find<MeetingRequest>(request)->earliest, std::optional(12 * 60));
    const qsizetype steps = plan.steps();
    panel.enter("request_latest", u("11:30"));
    QCOMPARE(plan.steps(), steps); // before it begins
    QVERIFY(!panel.panel->finish());
    panel.enter("request_latest", u("12:30"));
    panel.enter("request_priority", u("soon"));
    QCOMPARE(plan.plan().find<MeetingRequest>(request)->priority, 0);
    panel.enter("request_priority", u("3"));
    QCOMPARE(plan.plan().find<MeetingRequest>(request)->priority, 3);
    panel.find<QCheckBox>("request_during").click();
    QVERIFY(plan.plan().find<MeetingRequest>(request)->duringSessions);
    Id booked = 0;
    QVERIFY(plan.edits.bookFirstFitting(request, &booked));
    QVERIFY(booked != 0);
    QVERIFY2(panel.text("requestWhy").contains(u("12:00")), qPrintable(panel.text("requestWhy")));
    panel.find<QPushButton>("requestRemove").click();
    QVERIFY(requests(plan).isEmpty());
    QCOMPARE(panel.panel->request(), Id(0));
}

void RequestPanelTest::importsAFile()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    const QString path = plan.folder.filePath(QStringLiteral("requests.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Topic,Expert 1,Expert 2\nAnna Georgieva,State aid,Marc Pattinson,Arnault Morisson\n"
               "Jaume Sastre,Clusters,any,\nNobody Here,x,any,\n");
    file.close();
    plan.prompter.file = path;
    Shown<RequestsImport> bar(plan.session());
    QVERIFY(bar.show());
    bar.panel->setHelpdesk(plan.helpdesk);
    const qsizetype steps = plan.steps();
    bar.panel->chooseFile();
    bar.panel->finish();
    QVERIFY2(bar.panel->isReady(), qPrintable(bar.text("requestsOutlook")));
    QCOMPARE(plan.steps(), steps);
    QVERIFY(bar.lines("requestsSentences").join(u' ').contains(u("Nobody Here")));
    QSignalSpy done(bar.panel, &RequestsImport::done);
    bar.panel->importNow();
    QCOMPARE(done.size(), 1);
    QCOMPARE(done[0][0].value<Id>(), plan.helpdesk);
    QCOMPARE(plan.steps(), steps + 1);
    QCOMPARE(requests(plan).size(), 2);
    QCOMPARE(Id(requests(plan)[0].secondExpert), plan.experts[1]);
}

CONVENOR_TEST(RequestPanelTest)
#include "RequestPanelTest.moc"
