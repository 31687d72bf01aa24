// The panels beside the board: settings with what they would move, experts, one meeting, wishes for partners.
#include "TestMain.h"
#include "ui/DeskPlan.h"
#include "ui/helpdesk/ExpertPanel.h"
#include "ui/helpdesk/HelpdeskPanel.h"
#include "ui/helpdesk/MeetingPanel.h"
#include "ui/helpdesk/PartnerWishes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>

using namespace convenor;
using namespace convenor::testing;

namespace {
QString u(const char* text)
{
    return QString::fromUtf8(text);
}
int live(const Plan& plan)
{
    int count = 0;
    for (const Booking& booking : plan.all<Booking>())
        count += isLive(booking.status) ? 1 : 0;
    return count;
}
} // namespace

class HelpdeskPanelsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void saysWhatALongerMeetingMoves();
    void storesLimits();
    void boundsTables();
    void addsExperts();
    void changesAnExpert();
    void removesAnExpert();
    void editsAMeeting();
    void takesDownOutcomes();
    void collectsWishesForPartners();
    void everyControlHasAName();
};

void HelpdeskPanelsTest::saysWhatALongerMeetingMoves()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    plan.book(plan.people[0], 0);
    plan.book(plan.people[1], 1);
    plan.book(plan.people[2], 4); // 12:20
    Shown<HelpdeskPanel> panel(plan.session(), plan.edits);
    panel.panel->setHelpdesk(plan.helpdesk);
    QVERIFY(panel.show());
    QVERIFY2(panel.text("helpdeskCapacity").contains(u("10 places")),
             qPrintable(panel.text("helpdeskCapacity")));
    auto& minutes = panel.find<QLineEdit>("helpdesk_meeting_minutes");
    minutes.setFocus();
    minutes.selectAll();
    const qsizetype steps = plan.steps();
    panel.typist.type(u("15"), true);
    const QString outlook = panel.text("helpdeskOutlook");
    QVERIFY(panel.find<QLabel>("helpdeskOutlook").isVisible());
    QVERIFY2(outlook.contains(u("6 places")), qPrintable(outlook));
    QVERIFY2(outlook.contains(u("1 meeting(s) move, 1 meeting(s) wait again")), qPrintable(outlook));
    QCOMPARE(plan.steps(), steps); // only said
    QSignalSpy said(panel.panel, &RecordPanel::said);
    panel.typist.key(Qt::Key_Return);
    QCOMPARE(plan.steps(), steps + 1);
    QCOMPARE(plan.plan().find<Helpdesk>(plan.helpdesk)->meetingMinutes, 15);
    QCOMPARE(live(plan.plan()), 2);
    QCOMPARE(waitingRequests(plan.plan(), plan.helpdesk).size(), 1);
    QVERIFY(!said.isEmpty());
    QVERIFY(!panel.find<QLabel>("helpdeskOutlook").isVisible());
    panel.enter("helpdesk_meeting_minutes", u("90"));
    QCOMPARE(plan.steps(), steps + 1); // not one meeting would fit
    QVERIFY(!panel.panel->finish());
    panel.enter("helpdesk_meeting_minutes", u("0"));
    QCOMPARE(plan.plan().find<Helpdesk>(plan.helpdesk)->meetingMinutes, 15);
}

void HelpdeskPanelsTest::storesLimits()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    Shown<HelpdeskPanel> panel(plan.session(), plan.edits);
    panel.panel->setHelpdesk(plan.helpdesk);
    QVERIFY(panel.show());
    panel.enter("helpdesk_most_per_person", u("1"));
    panel.enter("helpdesk_most_per_organisation", u("2"));
    panel.enter("helpdesk_most_in_row", u("3"));
    panel.enter("helpdesk_name", u("Funding"));
    panel.find<QCheckBox>("helpdesk_one_each_first").click();
    panel.find<QCheckBox>("helpdesk_first_timers_first").click();
    Helpdesk helpdesk = *plan.plan().find<Helpdesk>(plan.helpdesk);
    QCOMPARE(helpdesk.mostPerPerson, 1);
    QCOMPARE(helpdesk.mostPerOrganisation, 2);
    QCOMPARE(helpdesk.mostInRow, 3);
    QCOMPARE(helpdesk.name, u("Funding"));
    QVERIFY(!helpdesk.oneEachFirst);
    QVERIFY(helpdesk.firstTimersFirst);
    QVERIFY(!panel.find<QLineEdit>("helpdesk_tables").isVisible()); // of a matchmaking
    panel.enter("helpdesk_most_per_person", u(""));
    panel.typist.key(Qt::Key_Backspace);
    panel.typist.key(Qt::Key_Return);
    QCOMPARE(plan.plan().find<Helpdesk>(plan.helpdesk)->mostPerPerson, 0);
    panel.enter("helpdesk_most_in_row", u("-1"));
    QCOMPARE(plan.plan().find<Helpdesk>(plan.helpdesk)->mostInRow, 3);
}

void HelpdeskPanelsTest::boundsTables()
{
    DeskPlan plan(ItemKind::Matchmaking);
    plan.makeHelpdesk();
    Shown<HelpdeskPanel> panel(plan.session(), plan.edits);
    panel.panel->setHelpdesk(plan.helpdesk);
    QVERIFY(panel.show());
    panel.enter("helpdesk_tables", QString::number(mostTables));
    QCOMPARE(plan.plan().find<Helpdesk>(plan.helpdesk)->tables, mostTables);
    panel.enter("helpdesk_tables", u("100000000"));
    QCOMPARE(plan.plan().find<Helpdesk>(plan.helpdesk)->tables, mostTables);
    QVERIFY(!panel.panel->finish());
}

void HelpdeskPanelsTest::addsExperts()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    Shown<HelpdeskPanel> panel(plan.session(), plan.edits);
    panel.panel->setHelpdesk(plan.helpdesk);
    QVERIFY(panel.show());
    QCOMPARE(panel.lines("helpdeskExperts").size(), 2);
    const qsizetype steps = plan.steps();
    panel.enter("helpdeskExpertLine", u("Bianca Muntean; Jaume Sastre, Table 9"));
    QCOMPARE(plan.steps(), steps + 1);
    const QList<Id> experts = expertsOf(plan.plan(), plan.helpdesk);
    QCOMPARE(experts.size(), 4);
    QCOMPARE(plan.plan().find<HelpdeskExpert>(experts[2])->place, u("Table 3"));
    QCOMPARE(plan.plan().find<HelpdeskExpert>(experts[3])->place, u("Table 9"));
    QCOMPARE(panel.lines("helpdeskExperts").size(), 4);
    panel.enter("helpdeskExpertLine", u("Jaume Sastre"));
    QCOMPARE(plan.steps(), steps + 1);
    QVERIFY(panel.find<QLabel>("helpdeskExpertProblem").isVisible());
    QSignalSpy wanted(panel.panel, &HelpdeskPanel::expertRequested);
    auto& list = panel.find<QListWidget>("helpdeskExperts");
    list.setFocus();
    list.setCurrentRow(3);
    panel.typist.key(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<Id>(), experts[3]);
}

void HelpdeskPanelsTest::changesAnExpert()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    plan.book(plan.people[0], 0);
    Shown<ExpertPanel> panel(plan.session(), plan.edits);
    panel.panel->setExpert(plan.experts[0]);
    QVERIFY(panel.show());
    panel.enter("expert_place", u("Desk 2"));
    panel.enter("expert_topics", u("state aid; clusters"));
    panel.enter("expert_link", u("https://meet.example/x"));
    auto* rooms = &panel.find<QComboBox>("expert_room");
    rooms->setCurrentIndex(rooms->findData(QString::number(plan.hall)));
    emit rooms->activated(rooms->currentIndex());
    auto& from = panel.find<QLineEdit>("expert_earliest");
    from.setFocus();
    panel.typist.type(u("12:00"), true);
    QVERIFY2(panel.text("expertOutlook").contains(u("1 meeting(s) wait again")),
             qPrintable(panel.text("expertOutlook")));
    panel.typist.key(Qt::Key_Return);
    const HelpdeskExpert expert = *plan.plan().find<HelpdeskExpert>(plan.experts[0]);
    QCOMPARE(expert.place, u("Desk 2"));
    QCOMPARE(expert.topics, u("state aid; clusters"));
    QCOMPARE(expert.link, u("https://meet.example/x"));
    QCOMPARE(Id(expert.room), plan.hall);
    QCOMPARE(expert.earliest, std::optional(12 * 60));
    QCOMPARE(live(plan.plan()), 0);
    const qsizetype steps = plan.steps();
    panel.enter("expert_latest", u("11:00"));
    QCOMPARE(plan.steps(), steps);
    QVERIFY(!panel.panel->finish());
    panel.enter("expert_latest", u("never"));
    QCOMPARE(plan.steps(), steps);
}

void HelpdeskPanelsTest::removesAnExpert()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    plan.book(plan.people[0], 0);
    plan.book(plan.people[1], 1);
    Shown<ExpertPanel> panel(plan.session(), plan.edits);
    panel.panel->setExpert(plan.experts[0]);
    QVERIFY(panel.show());
    QVERIFY2(panel.text("expertRemoval").contains(u("2 meeting(s) wait again")),
             qPrintable(panel.text("expertRemoval")));
    const qsizetype steps = plan.steps();
    panel.find<QPushButton>("expertRemove").click();
    QCOMPARE(plan.steps(), steps + 1);
    QCOMPARE(expertsOf(plan.plan(), plan.helpdesk).size(), 1);
    QCOMPARE(waitingRequests(plan.plan(), plan.helpdesk).size(), 2);
    QVERIFY(!panel.find<QPushButton>("expertRemove").isVisible());
}

void HelpdeskPanelsTest::editsAMeeting()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    const Id meeting = plan.book(plan.people[0], 1);
    Shown<MeetingPanel> panel(plan.session(), plan.edits);
    panel.panel->setMeeting(meeting);
    QVERIFY(panel.show());
    QVERIFY2(panel.text("meetingTitle").contains(u("Marc Pattinson")),
             qPrintable(panel.text("meetingTitle")));
    QVERIFY(panel.text("meetingTitle").contains(u("11:50")));
    QVERIFY(panel.text("meetingWhere").contains(u("Table 1")));
    panel.enter("meeting_topic", u("State <i>aid</i>"));
    QCOMPARE(plan.plan().find<Booking>(meeting)->topic, u("State <i>aid</i>"));
    panel.find<QCheckBox>("meeting_pinned").click();
    QVERIFY(plan.plan().find<Booking>(meeting)->pinned);
    auto& status = panel.find<QComboBox>("meeting_status");
    status.setCurrentIndex(status.findData(u("took_place")));
    emit status.activated(status.currentIndex());
    QCOMPARE(plan.plan().find<Booking>(meeting)->status, BookingStatus::TookPlace);
    QSignalSpy request(panel.panel, &MeetingPanel::requestRequested);
    panel.find<QPushButton>("meetingRequest").click();
    QCOMPARE(request.size(), 1);
    QVERIFY(request[0][0].value<Id>() != 0);
}

void HelpdeskPanelsTest::takesDownOutcomes()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    const Id meeting = plan.book(plan.people[0], 1);
    const Id other = plan.book(plan.people[1], 2);
    Shown<MeetingPanel> panel(plan.session(), plan.edits);
    panel.panel->setMeeting(meeting);
    QVERIFY(panel.show());
    panel.enter("meetingOutcomeLine", u("a: send the mapping @Jaume Sastre 15.01.2027"));
    panel.enter("meetingOutcomeLine", u("l: bring your own tables"));
    QCOMPARE(plan.plan().rows(Table::Outcome).size(), 2);
    const Outcome action = *plan.plan().all<Outcome>().begin();
    QCOMPARE(Id(action.booking), meeting);
    QCOMPARE(action.kind, OutcomeKind::Action);
    QCOMPARE(Id(action.person), plan.people[2]);
    QCOMPARE(action.due, QDate(2027, 1, 15));
    QCOMPARE(panel.lines("meetingOutcomes").size(), 2);
    auto& list = panel.find<QListWidget>("meetingOutcomes");
    list.setFocus();
    list.setCurrentRow(0);
    panel.typist.key(Qt::Key_Space);
    QVERIFY(plan.plan().find<Outcome>(action.id)->done);
    panel.typist.key(Qt::Key_Delete);
    QCOMPARE(plan.plan().rows(Table::Outcome).size(), 1);
    // What is being typed is not lost when another meeting is shown.
    panel.find<QLineEdit>("meetingOutcomeLine").setText(u("d: next year again"));
    panel.panel->setMeeting(0);
    QCOMPARE(plan.plan().rows(Table::Outcome).size(), 2);
    // What is no outcome yet waits with its meeting.
    panel.panel->setMeeting(meeting);
    panel.find<QLineEdit>("meetingOutcomeLine").setText(u("a: @Jaume Sastre"));
    QSignalSpy said(panel.panel, &RecordPanel::said);
    panel.panel->setMeeting(other);
    QVERIFY(!said.isEmpty());
    QCOMPARE(panel.find<QLineEdit>("meetingOutcomeLine").text(), QString());
    panel.panel->setMeeting(meeting);
    QCOMPARE(panel.find<QLineEdit>("meetingOutcomeLine").text(), u("a: @Jaume Sastre"));
    QCOMPARE(plan.plan().rows(Table::Outcome).size(), 2);
}

void HelpdeskPanelsTest::collectsWishesForPartners()
{
    DeskPlan plan(ItemKind::Matchmaking);
    plan.makeHelpdesk();
    Shown<PartnerWishes> panel(plan.session(), plan.edits);
    panel.panel->setHelpdesk(plan.helpdesk);
    QVERIFY(panel.show());
    panel.panel->takeFocus();
    const qsizetype steps = plan.steps();
    panel.enter("partnerLine", u("Anna Georgieva > Ilkka Nykänen; Jaume Sastre"));
    QCOMPARE(plan.steps(), steps + 1);
    panel.enter("partnerLine", u("Ilkka > Anna Georgieva"));
    const QStringList lines = panel.lines("partnerList");
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].contains(u("both want it")), qPrintable(lines[0]));
    QVERIFY2(!lines[1].contains(u("both want it")), qPrintable(lines[1]));
    QVERIFY(panel.text("partnerNumbers").startsWith(u("3 wish")));
    panel.enter("partnerLine", u("Ilkka > Anna Georgieva")); // known
    QCOMPARE(plan.plan().rows(Table::MeetingRequest).size(), 3);
    // A meeting of the two is that of both wishes.
    Id booked = 0;
    QVERIFY(plan.edits.bookFirstFitting((*plan.plan().all<MeetingRequest>().begin()).id, &booked));
    const QStringList bookedLines = panel.lines("partnerList");
    QVERIFY2(bookedLines[0].endsWith(u(", booked")), qPrintable(bookedLines[0]));
    QVERIFY2(!bookedLines[1].endsWith(u(", booked")), qPrintable(bookedLines[1]));
    QVERIFY2(bookedLines[2].endsWith(u(", booked")), qPrintable(bookedLines[2]));
    QVERIFY(plan.editor->undo().ok());
    auto& list = panel.find<QListWidget>("partnerList");
    list.setFocus();
    list.setCurrentRow(1);
    panel.typist.key(Qt::Key_A);
    QCOMPARE((*std::next(plan.plan().all<MeetingRequest>().begin())).answer, RequestAnswer::Accepted);
    list.setCurrentRow(2);
    panel.typist.key(Qt::Key_D); // Ilkka withdraws
    QVERIFY(!panel.lines("partnerList")[0].contains(u("both want it")));
    panel.typist.key(Qt::Key_Delete);
    QCOMPARE(plan.plan().rows(Table::MeetingRequest).size(), 2);
    panel.enter("partnerLine", u("Jaume"));
    QCOMPARE(panel.lines("partnerList").size(), 1);
    panel.find<QLineEdit>("partnerLine").setFocus();
    panel.enter("partnerLine", u("Nobody > Jaume"));
    QVERIFY(panel.find<QLabel>("partnerProblem").isVisible());
}

void HelpdeskPanelsTest::everyControlHasAName()
{
    DeskPlan plan;
    plan.makeHelpdesk();
    const Id meeting = plan.book(plan.people[0], 1);
    HelpdeskPanel settings(plan.session(), plan.edits);
    settings.setHelpdesk(plan.helpdesk);
    ExpertPanel expert(plan.session(), plan.edits);
    expert.setExpert(plan.experts[0]);
    MeetingPanel panel(plan.session(), plan.edits);
    panel.setMeeting(meeting);
    PartnerWishes wishes(plan.session(), plan.edits);
    for (QWidget* one : {static_cast<QWidget*>(&settings), static_cast<QWidget*>(&expert),
                         static_cast<QWidget*>(&panel), static_cast<QWidget*>(&wishes)}) {
        for (QWidget* child : one->findChildren<QWidget*>()) {
            const bool isControl = child->focusPolicy() != Qt::NoFocus && child->window() == one &&
                                   !child->focusProxy() &&
                                   !child->objectName().startsWith(QStringLiteral("qt_"));
            const auto* button = qobject_cast<QPushButton*>(child);
            QVERIFY2(!isControl || !child->accessibleName().isEmpty() ||
                         (button && !button->text().isEmpty()),
                     child->metaObject()->className());
        }
    }
}

CONVENOR_TEST(HelpdeskPanelsTest)
#include "HelpdeskPanelsTest.moc"
