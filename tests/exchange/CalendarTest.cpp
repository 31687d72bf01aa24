// Calendar files: read back by libical, field by field.
#include "CalendarPlan.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class CalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void agenda_isReadBack();
    void sameQuestion_sameBytes();
    void room_hasItsItemsGroupsAndDesks();
    void person_hasTheirOwnPart();
    void expert_hasTheirMeetings();
    void matchmaking_hasTables();
    void consents_areObeyed();
    void internal_isForOrganisersOnly();
    void invitations_haveOrganiserAndGuests();
    void organiser_isNobodyWhoRefused();
    void address_withoutName();
    void cancellations_strikeOut();
    void translations_areUsed();
    void nothing_isNamed();
};

void CalendarTest::agenda_isReadBack()
{
    const CalendarPlan plan;
    const ReadCalendar calendar = readCalendar(bytesOf(Calendars(plan.plan, plainOptions()).agenda()));
    QCOMPARE(calendar.errors, 0);
    QVERIFY(calendar.isWhole);
    QCOMPARE(calendar.method, QStringLiteral("PUBLISH"));
    QCOMPARE(calendar.name, QStringLiteral("Clusters, and how; they \\grow"));
    QCOMPARE(calendar.events.size(), 3);
    const ReadEvent& talk = calendar.events[0];
    QCOMPARE(talk.uid, QStringLiteral("item-%1@workshop-1.convenor").arg(plan.talk));
    QCOMPARE(talk.summary, QStringLiteral("Welcome"));
    QCOMPARE(talk.start, utc(10, 8, 15));
    QCOMPARE(talk.end, utc(10, 9, 0));
    QCOMPARE(talk.startText, QStringLiteral("20261210T091500"));
    QCOMPARE(talk.location, QStringLiteral("Hall; 2,13, CoR, Brussels"));
    QCOMPARE(talk.url, QStringLiteral("https://town.example/talk"));
    QCOMPARE(talk.description,
             QStringLiteral("One, two;\nthree \\ four\nhttps://town.example/talk\nkeynote: Ana Bell"));
    QCOMPARE(talk.categories, QStringList{QStringLiteral("Talk")});
    QCOMPARE(talk.status, QStringLiteral("CONFIRMED"));
    QCOMPARE(talk.sequence, 41);
    QCOMPARE(talk.stamp, plainOptions().changedAt);
    QCOMPARE(talk.modified, plainOptions().changedAt);
    QCOMPARE(talk.organiser, QStringLiteral("mailto:events@town.example"));
    QVERIFY(talk.attendees.isEmpty());
    const ReadEvent& groups = calendar.events[1];
    QCOMPARE(groups.start, utc(10, 9, 0));
    QCOMPARE(groups.description,
             QStringLiteral("https://meet.example/hall?a=1&b=2\nEnergy · Side room · Table 7"));
    QCOMPARE(groups.url, QStringLiteral("https://meet.example/hall?a=1&b=2"));
    QVERIFY(calendar.event(QStringLiteral("item-%1@").arg(plan.desk)));
}

void CalendarTest::sameQuestion_sameBytes()
{
    const CalendarPlan plan;
    const Calendars calendars(plan.plan, plainOptions());
    QCOMPARE(bytesOf(calendars.agenda()), bytesOf(calendars.agenda()));
    CalendarOptions later = plainOptions();
    later.revision = 42;
    QCOMPARE(readCalendar(bytesOf(Calendars(plan.plan, later).agenda())).events[0].sequence, 42);
    later.day = 12345; // no such day
    QVERIFY(!Calendars(plan.plan, later).agenda());
    later.day = plan.dayId;
    QCOMPARE(readCalendar(bytesOf(Calendars(plan.plan, later).agenda())).events.size(), 3);
    QCOMPARE(bytesOf(personCalendar(plan.plan, plan.ana, plainOptions())),
             bytesOf(calendars.ofPerson(plan.ana)));
}

void CalendarTest::room_hasItsItemsGroupsAndDesks()
{
    CalendarPlan plan;
    plan.edit<HelpdeskExpert>(plan.expert, [&](HelpdeskExpert& row) {
        row.room = plan.side;
        row.earliest = clock(11, 10);
    });
    const Calendars calendars(plan.plan, plainOptions());
    const ReadCalendar hall = readCalendar(bytesOf(calendars.ofRoom(plan.hall)));
    QCOMPARE(hall.events.size(), 2);
    const ReadCalendar side = readCalendar(bytesOf(calendars.ofRoom(plan.side)));
    QCOMPARE(side.events.size(), 2);
    const ReadEvent* group = side.event(QStringLiteral("group-"));
    QVERIFY(group);
    QCOMPARE(group->summary, QStringLiteral("Working groups: Energy"));
    QCOMPARE(group->location, QStringLiteral("Side room, Table 7, CoR, Brussels"));
    QVERIFY(group->description.contains(QStringLiteral("Moderator: Marc Pattinson")));
    const ReadEvent* desk = side.event(QStringLiteral("expert-"));
    QVERIFY(desk);
    QCOMPARE(desk->summary, QStringLiteral("Help: Marc Pattinson"));
    QCOMPARE(desk->start, utc(10, 10, 10));
    QCOMPARE(desk->end, utc(10, 10, 50));
}

void CalendarTest::person_hasTheirOwnPart()
{
    const CalendarPlan plan;
    const ReadCalendar calendar = readCalendar(bytesOf(personCalendar(plan.plan, plan.ana, plainOptions())));
    QCOMPARE(calendar.errors, 0);
    QVERIFY(calendar.name.endsWith(QStringLiteral(" – Ana Bell")));
    QCOMPARE(calendar.events.size(), 4); // and no cancelled meeting
    QVERIFY(calendar.events[0].description.contains(QStringLiteral("Your role: keynote")));
    const ReadEvent* groups = calendar.event(QStringLiteral("item-%1@").arg(plan.groups));
    QVERIFY(groups);
    QCOMPARE(groups->location, QStringLiteral("Side room, Table 7, CoR, Brussels"));
    QVERIFY(groups->description.contains(QStringLiteral("Your group: Energy\nModerator: Marc Pattinson")));
    const ReadEvent* meeting = calendar.event(QStringLiteral("booking-%1@").arg(plan.first));
    QVERIFY(meeting);
    QCOMPARE(meeting->summary, QStringLiteral("Meeting with Marc Pattinson"));
    QCOMPARE(meeting->location, QStringLiteral("Table 1, CoR, Brussels"));
    QCOMPARE(meeting->url, QStringLiteral("https://meet.example/marc"));
    QCOMPARE(meeting->description, QStringLiteral("Help\nGrants\nhttps://meet.example/marc"));
    QCOMPARE(meeting->start, utc(10, 10, 0));
    QCOMPARE(meeting->end, utc(10, 10, 10));
    QVERIFY(!personCalendar(plan.plan, 999, plainOptions()));
}

void CalendarTest::expert_hasTheirMeetings()
{
    const CalendarPlan plan;
    const Calendars calendars(plan.plan, plainOptions());
    const ReadCalendar own = readCalendar(bytesOf(calendars.ofPerson(plan.marc, plan.helpdesk)));
    QCOMPARE(own.events.size(), 2);
    QCOMPARE(own.events[0].summary, QStringLiteral("Meeting with Ana Bell"));
    QCOMPARE(own.events[1].status, QStringLiteral("TENTATIVE"));
    const ReadCalendar all = readCalendar(bytesOf(calendars.ofHelpdesk(plan.helpdesk)));
    QCOMPARE(all.events.size(), 2);
    QCOMPARE(all.events[0].summary, QStringLiteral("Marc Pattinson – Ana Bell"));
    QVERIFY(!all.events[0].description.contains(QStringLiteral("Grants"))); // theirs alone
    CalendarOptions organisers = plainOptions();
    organisers.audience = Audience::Organisers;
    QVERIFY(readCalendar(bytesOf(Calendars(plan.plan, organisers).ofHelpdesk(plan.helpdesk)))
                .events[0]
                .description.contains(QStringLiteral("Grants")));
}

void CalendarTest::matchmaking_hasTables()
{
    CalendarPlan plan;
    const Id item = plan.item(QStringLiteral("Matchmaking"), 60, 0, ItemKind::Matchmaking);
    const Id match = plan.add(Helpdesk{.agendaItem = item, .name = {}, .tables = 3});
    Booking booking;
    booking.helpdesk = match;
    booking.person = plan.ana;
    booking.partner = plan.boris;
    booking.slot = 20;
    booking.tableNumber = 3;
    const Id id = plan.add(booking);
    const Calendars calendars(plan.plan, plainOptions());
    for (const auto& [who, other] :
         {std::pair(plan.ana, "Boris Hidden"), std::pair(plan.boris, "Ana Bell")}) {
        const ReadCalendar calendar = readCalendar(bytesOf(calendars.ofPerson(who)));
        const ReadEvent* meeting = calendar.event(QStringLiteral("booking-%1@").arg(id));
        QVERIFY(meeting);
        QCOMPARE(meeting->summary, QStringLiteral("Meeting with ") + QLatin1String(other));
        QCOMPARE(meeting->location, QStringLiteral("Table 3, CoR, Brussels"));
        QCOMPARE(meeting->start, utc(10, 11, 10));
    }
}

void CalendarTest::consents_areObeyed()
{
    CalendarPlan plan;
    plan.edit<Person>(plan.boris, [](Person& row) { row.listConsent = Consent::No; });
    plan.edit<AgendaItem>(plan.talk,
                          [](AgendaItem& row) { row.abstract += QStringLiteral("\nWith Boris Hidden"); });
    const Calendars calendars(plan.plan, plainOptions());
    for (const Result<QByteArray>& file : {calendars.agenda(), calendars.ofHelpdesk(plan.helpdesk),
                                           calendars.ofPerson(plan.ana), calendars.ofPerson(plan.marc)})
        QVERIFY(!bytesOf(file).replace("\r\n ", "").contains("Hidden"));
    const ReadCalendar marc = readCalendar(bytesOf(calendars.ofPerson(plan.marc)));
    QCOMPARE(marc.event(QStringLiteral("booking-%1@").arg(plan.second))->summary,
             QStringLiteral("Meeting with Name not published"));
    QVERIFY(
        readCalendar(bytesOf(calendars.ofPerson(plan.boris))).name.endsWith(QStringLiteral("Boris Hidden")));
}

void CalendarTest::internal_isForOrganisersOnly()
{
    CalendarPlan plan;
    plan.edit<AgendaItem>(plan.talk, [](AgendaItem& row) { row.internal = true; });
    QCOMPARE(readCalendar(bytesOf(Calendars(plan.plan, plainOptions()).agenda())).events.size(), 2);
    QCOMPARE(readCalendar(bytesOf(Calendars(plan.plan, plainOptions()).ofRoom(plan.hall))).events.size(), 1);
    CalendarOptions organisers = plainOptions();
    organisers.audience = Audience::Organisers;
    const ReadCalendar all = readCalendar(bytesOf(Calendars(plan.plan, organisers).agenda()));
    QCOMPARE(all.events.size(), 3);
    QCOMPARE(all.events[0].classification, QStringLiteral("PRIVATE"));
    QCOMPARE(all.events[1].classification, QString());
}

void CalendarTest::invitations_haveOrganiserAndGuests()
{
    CalendarPlan plan;
    CalendarOptions options = plainOptions();
    options.method = CalendarMethod::Request;
    const ReadCalendar own = readCalendar(bytesOf(personCalendar(plan.plan, plan.ana, options)));
    QCOMPARE(own.errors, 0);
    QVERIFY(own.isWhole);
    QCOMPARE(own.method, QStringLiteral("REQUEST"));
    for (const ReadEvent& event : own.events) {
        QCOMPARE(event.organiser, QStringLiteral("mailto:events@town.example"));
        QCOMPARE(event.attendees, QStringList{QStringLiteral("mailto:ana@bell.example")});
    }
    // Nobody consented that others read their address.
    QVERIFY(!Calendars(plan.plan, options).agenda());
    options.audience = Audience::Organisers;
    const ReadCalendar all = readCalendar(bytesOf(Calendars(plan.plan, options).agenda()));
    QCOMPARE(all.event(QStringLiteral("item-%1@").arg(plan.groups))->attendees.size(), 2);
    plan.edit<Workshop>(plan.plan.workshop().id,
                        [](Workshop& row) { row.organiser = QStringLiteral("Town"); });
    QCOMPARE(personCalendar(plan.plan, plan.ana, options).error().detail, QStringLiteral("organiser"));
    plan.assign(plan.marc, plan.talk, Role::Organiser);
    const ReadCalendar by = readCalendar(bytesOf(personCalendar(plan.plan, plan.ana, options)));
    QCOMPARE(by.events[0].organiser, QStringLiteral("mailto:marc@p.example"));
}

void CalendarTest::organiser_isNobodyWhoRefused()
{
    CalendarPlan plan;
    plan.edit<Workshop>(plan.plan.workshop().id, [](Workshop& row) { row.organiser.clear(); });
    plan.assign(plan.marc, plan.talk, Role::Organiser);
    plan.edit<Person>(plan.marc, [](Person& row) { row.listConsent = Consent::No; });
    CalendarOptions options = plainOptions();
    for (const Audience audience : {Audience::Participants, Audience::Public}) {
        options.audience = audience;
        options.method = CalendarMethod::Publish;
        const QByteArray bytes = bytesOf(Calendars(plan.plan, options).agenda());
        QVERIFY2(!bytes.contains("ORGANIZER") && !bytes.contains("marc@"), bytes.constData());
        options.method = CalendarMethod::Request;
        QCOMPARE(personCalendar(plan.plan, plan.ana, options).error().kind, ErrorKind::NothingToExport);
    }
    options.audience = Audience::Participants;
    QCOMPARE(personCalendar(plan.plan, plan.ana, options).error().detail, QStringLiteral("organiser"));
    plan.edit<Person>(plan.marc, [](Person& row) { row.listConsent = row.contactConsent = Consent::Yes; });
    QVERIFY(personCalendar(plan.plan, plan.ana, options).ok());
}

void CalendarTest::address_withoutName()
{
    CalendarPlan plan;
    plan.edit<Workshop>(plan.plan.workshop().id,
                        [](Workshop& row) { row.organiser = QStringLiteral("events@town.example"); });
    const QByteArray bytes = bytesOf(Calendars(plan.plan, plainOptions()).agenda());
    QVERIFY2(bytes.contains("ORGANIZER:mailto:events@town.example"), bytes.constData());
}

void CalendarTest::cancellations_strikeOut()
{
    CalendarPlan plan;
    CalendarOptions options = plainOptions();
    options.method = CalendarMethod::Cancel;
    const ReadCalendar own = readCalendar(bytesOf(personCalendar(plan.plan, plan.ana, options)));
    QCOMPARE(own.method, QStringLiteral("CANCEL"));
    QVERIFY(own.isWhole);
    QCOMPARE(own.events.size(), 1);
    QVERIFY(own.event(QStringLiteral("booking-%1@").arg(plan.cancelled)));
    QCOMPARE(own.events[0].status, QStringLiteral("CANCELLED"));
    QCOMPARE(own.events[0].sequence, 41);
    QVERIFY(!personCalendar(plan.plan, plan.boris, options)); // nothing of his was
    plan.edit<Person>(plan.boris, [](Person& row) { row.status = PersonStatus::Cancelled; });
    const ReadCalendar gone = readCalendar(bytesOf(personCalendar(plan.plan, plan.boris, options)));
    QCOMPARE(gone.events.size(), 4);
    for (const ReadEvent& event : gone.events)
        QCOMPARE(event.status, QStringLiteral("CANCELLED"));
}

void CalendarTest::translations_areUsed()
{
    CalendarPlan plan;
    plan.add(Translation{.recordTable = QStringLiteral("agenda_item"),
                         .record = plan.talk,
                         .field = QStringLiteral("title"),
                         .language = QStringLiteral("bg"),
                         .text = QStringLiteral("Добре дошли")});
    CalendarOptions options = plainOptions();
    options.language.code = QStringLiteral("bg");
    options.language.translate = [](const char*, const char* text) { return u'*' + QString::fromUtf8(text); };
    const ReadCalendar calendar = readCalendar(bytesOf(Calendars(plan.plan, options).agenda()));
    QCOMPARE(calendar.events[0].summary, QStringLiteral("Добре дошли"));
    QCOMPARE(calendar.events[0].categories, QStringList{QStringLiteral("*Talk")});
}

void CalendarTest::nothing_isNamed()
{
    const PlanMaker plan;
    const Result<QByteArray> none = Calendars(plan.plan, plainOptions()).agenda();
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NothingToExport);
    QCOMPARE(none.error().subject, QStringLiteral("calendar"));
}

CONVENOR_TEST_CORE(CalendarTest)
#include "CalendarTest.moc"
