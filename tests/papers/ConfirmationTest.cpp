// What people are told of their meetings: in their language, honest about what waits, nobody named who may
// not be.
#include "documents/papers/Confirmation.h"

#include "HalfDay.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

namespace {
struct Letters : HalfDay
{
    Letters()
    {
        edit<Workshop>(plan.workshop().id, [](Workshop& workshop) {
            workshop.timezone = QStringLiteral("Europe/Brussels");
            workshop.organiser = QStringLiteral("Interreg Europe <desk@interreg.example>");
        });
        edit<Person>(antonio, [](Person& person) {
            person.title = QStringLiteral("Mr");
            person.languages = QStringLiteral("fi, en, bg");
        });
        Helpdesk row;
        row.agendaItem = helpdesk;
        row.name = QStringLiteral("Expert helpdesk");
        desk = add(row);
        HelpdeskExpert one;
        one.helpdesk = desk;
        one.person = bianca;
        one.place = QStringLiteral("Table 3");
        one.link = QStringLiteral("https://meet.example/3");
        expert = add(one);
    }
    Id ask(Id person, const QString& topic)
    {
        MeetingRequest row;
        row.helpdesk = desk;
        row.person = person;
        row.expert = expert;
        row.topic = topic;
        return add(row);
    }
    Id book(Id request, int slot, BookingStatus status = BookingStatus::Confirmed)
    {
        Booking row;
        row.helpdesk = desk;
        row.expert = expert;
        row.person = plan.find<MeetingRequest>(request)->person;
        row.request = request;
        row.slot = slot;
        row.status = status;
        return add(row);
    }
    Id desk = 0;
    Id expert = 0;
};
} // namespace

class ConfirmationTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void letter_tellsOfTheMeeting();
    void letter_tellsTheExpertToo();
    void waitingIsToldHonestly();
    void cancelledMeetingsAreNotConfirmed();
    void language_isThePersons_data();
    void language_isThePersons();
    void whoDidNotAgreeIsNotNamed();
    void hostileNamesStayInTheirLine();
    void matchmaking_tellsTableAndPartner();
    void whatIsAttached_isSaid();
    void personalAgendaSaysTheTopicOfTheRequest();
    void contact_isFound_data();
    void contact_isFound();
    void peopleToConfirm_areThoseConcerned();
};

void ConfirmationTest::letter_tellsOfTheMeeting()
{
    Letters letters;
    letters.book(letters.ask(letters.antonio, QStringLiteral("State aid")), 0);
    const Confirmation letter = confirmationOf(letters.plan, letters.antonio);
    QCOMPARE(letter.meetings, 1);
    QCOMPARE(letter.waiting, 0);
    QCOMPARE(letter.language, QStringLiteral("en"));
    QVERIFY(letter.subject.contains(QStringLiteral("Clusters: driving")));
    const QStringList blocks = letter.text.split(QStringLiteral("\n\n"));
    QCOMPARE(blocks.first(), QStringLiteral("Dear Mr Novo Guerrero,"));
    QCOMPARE(blocks[2], QStringLiteral("Friday, 10 December 2021, 11:40 – 11:50 (CET)\n"
                                       "Meeting with Bianca Muntean, Transilvania IT Cluster\n"
                                       "Place: Table 3\n"
                                       "Join online: https://meet.example/3\n"
                                       "Topic: State aid"));
    QCOMPARE(blocks[3], QStringLiteral("If you cannot come, please tell us: desk@interreg.example"));
    QCOMPARE(blocks[4], QStringLiteral("With kind regards\nInterreg Europe\n"));
}

void ConfirmationTest::letter_tellsTheExpertToo()
{
    Letters letters;
    letters.book(letters.ask(letters.antonio, {}), 0);
    letters.book(letters.ask(letters.marek, {}), 10, BookingStatus::Tentative);
    const Confirmation letter = confirmationOf(letters.plan, letters.bianca);
    QCOMPARE(letter.meetings, 2);
    QVERIFY(letter.text.contains(QStringLiteral("Meeting with Mr Antonio Novo Guerrero\n")));
    QVERIFY(
        letter.text.contains(QStringLiteral("11:50 – 12:00 (CET) · to be confirmed\nMeeting with Marek")));
    QVERIFY(letter.text.startsWith(QStringLiteral("Dear Bianca Muntean,")));
}

void ConfirmationTest::waitingIsToldHonestly()
{
    Letters letters;
    letters.ask(letters.antonio, QStringLiteral("Labels"));
    const Confirmation letter = confirmationOf(letters.plan, letters.antonio);
    QCOMPARE(letter.meetings, 0);
    QCOMPARE(letter.waiting, 1);
    QVERIFY(letter.tellsSomething());
    QVERIFY2(letter.text.contains(QStringLiteral(
                 "You asked for a meeting with Bianca Muntean (Labels): you are on the waiting list.")),
             qPrintable(letter.text));
    const Result<Document> paper = makePaper(Paper::Personal, letters.plan, {});
    QVERIFY(textOf(*paper).contains(QStringLiteral(
        "You asked for a meeting with Bianca Muntean (Labels): you are on the waiting list.")));
}

void ConfirmationTest::cancelledMeetingsAreNotConfirmed()
{
    Letters letters;
    const Id request = letters.ask(letters.antonio, {});
    letters.book(request, 0, BookingStatus::Cancelled);
    letters.edit<MeetingRequest>(request, [](MeetingRequest& row) { row.answer = RequestAnswer::Declined; });
    letters.book(letters.ask(letters.marek, {}), 10, BookingStatus::NoShow);
    QVERIFY(!confirmationOf(letters.plan, letters.antonio).tellsSomething());
    QVERIFY(!confirmationOf(letters.plan, letters.marek).tellsSomething());
    QVERIFY(peopleToConfirm(letters.plan).isEmpty());
}

void ConfirmationTest::language_isThePersons_data()
{
    QTest::addColumn<QString>("languages");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("none known") << ""
                                << "en";
    QTest::newRow("the program's") << "bg,en"
                                   << "bg";
    QTest::newRow("one that nobody has") << "fi"
                                         << "en";
    QTest::newRow("the first that is known") << "fi, bg"
                                             << "bg";
}

void ConfirmationTest::language_isThePersons()
{
    QFETCH(const QString, languages);
    QFETCH(const QString, wanted);
    Letters letters;
    letters.edit<Person>(letters.antonio, [&](Person& person) { person.languages = languages; });
    QCOMPARE(letterLanguage(letters.plan, *letters.plan.find<Person>(letters.antonio)), wanted);
    letters.book(letters.ask(letters.antonio, {}), 0);
    letters.translate("helpdesk_expert", letters.expert, "place", QStringLiteral("Маса 3"));
    const Confirmation letter = confirmationOf(letters.plan, letters.antonio);
    QCOMPARE(letter.language, wanted);
    QCOMPARE(letter.text.contains(QStringLiteral("Маса 3")), wanted == u"bg");
    QCOMPARE(letter.text.contains(QStringLiteral("декември")), wanted == u"bg");
}

void ConfirmationTest::whoDidNotAgreeIsNotNamed()
{
    Letters letters;
    letters.book(letters.ask(letters.antonio, {}), 0);
    letters.edit<Person>(letters.antonio, [](Person& person) { person.listConsent = Consent::No; });
    const QString his = confirmationOf(letters.plan, letters.antonio).text;
    QVERIFY(his.contains(QStringLiteral("Dear Mr Novo Guerrero,")));
    const QString hers = confirmationOf(letters.plan, letters.bianca).text;
    QVERIFY2(!hers.contains(QStringLiteral("Guerrero")), qPrintable(hers));
    QVERIFY(hers.contains(QStringLiteral("Name not published")));
}

void ConfirmationTest::hostileNamesStayInTheirLine()
{
    Letters letters;
    letters.edit<Person>(letters.antonio, [](Person& person) {
        person.title.clear();
        person.familyName = QStringLiteral("X\nBcc: a@b.c\u202E\x1B[2J");
    });
    letters.book(letters.ask(letters.antonio, QStringLiteral("a\n\nb%1%2")), 0);
    const Confirmation letter = confirmationOf(letters.plan, letters.antonio);
    QCOMPARE(letter.text.split(u'\n').first(), QStringLiteral("Dear Antonio X Bcc: a@b.c\uFFFD\u241B[2J,"));
    QVERIFY(letter.text.contains(QStringLiteral("\nTopic: a b%1%2\n")));
    QVERIFY(!letter.text.contains(QChar(0x202E)) && !letter.text.contains(QChar(0x1B)));
}

void ConfirmationTest::matchmaking_tellsTableAndPartner()
{
    Letters letters;
    letters.edit<AgendaItem>(letters.helpdesk, [](AgendaItem& item) { item.kind = ItemKind::Matchmaking; });
    Booking row;
    row.helpdesk = letters.desk;
    row.person = letters.antonio;
    row.partner = letters.marek;
    row.slot = 20;
    row.tableNumber = 7;
    row.topic = QStringLiteral("Joint call");
    letters.add(row);
    const QString his = confirmationOf(letters.plan, letters.antonio).text;
    QVERIFY2(his.contains(QStringLiteral("Meeting with Marek Przeor, DG GROW\nPlace: Table 7, Main room\n"
                                         "Topic: Joint call")),
             qPrintable(his));
    QVERIFY(
        confirmationOf(letters.plan, letters.marek).text.contains(QStringLiteral("Novo Guerrero\nPlace")));
    PaperOptions options;
    options.only = {letters.marek};
    const Result<Document> personal = makePaper(Paper::Personal, letters.plan, options);
    QVERIFY(textOf(*personal).contains(QStringLiteral("Table 7, Main room")));
}

void ConfirmationTest::whatIsAttached_isSaid()
{
    const Letters letters;
    const Confirmations made(letters.plan, {QStringLiteral("en")});
    const auto saying = [&](Attached attached) {
        const QStringList parts = made.of(letters.antonio, attached).text.split(QStringLiteral("\n\n"));
        return parts.filter(QStringLiteral("Attached")).join(u'|');
    };
    QCOMPARE(saying({}), QString());
    QCOMPARE(saying({true, false}), QStringLiteral("Attached is your own agenda (PDF)."));
    QCOMPARE(saying({false, true}), QStringLiteral("Attached is your own agenda for your calendar (.ics)."));
    QCOMPARE(saying({true, true}),
             QStringLiteral("Attached are your own agenda (PDF) and the same for your calendar (.ics)."));
}

void ConfirmationTest::personalAgendaSaysTheTopicOfTheRequest()
{
    Letters letters;
    letters.book(letters.ask(letters.antonio, QStringLiteral("Labels of clusters")), 0);
    QVERIFY(
        confirmationOf(letters.plan, letters.antonio).text.contains(QStringLiteral("Labels of clusters")));
    const Result<Document> paper = makePaper(Paper::Personal, letters.plan, {});
    QVERIFY(textOf(*paper).contains(QStringLiteral("Labels of clusters")));
}

void ConfirmationTest::contact_isFound_data()
{
    QTest::addColumn<QString>("organiser");
    QTest::addColumn<QString>("agreed"); // a person with the role and an address: to be listed, contacted
    QTest::addColumn<QString>("wanted");
    QTest::newRow("address") << "desk@a.example"
                             << ""
                             << "please tell us: desk@a.example";
    QTest::newRow("name and address") << "Town (desk@a.example)"
                                      << "yes yes"
                                      << "please tell us: desk@a.example";
    QTest::newRow("person") << "Town"
                            << "yes yes"
                            << "please tell us: m@b.example";
    QTest::newRow("not asked") << "Town"
                               << "unknown unknown"
                               << "please tell us: Town";
    QTest::newRow("name only") << ""
                               << "yes no"
                               << "please answer this message.";
    QTest::newRow("refused") << ""
                             << "no yes"
                             << "please answer this message.";
    QTest::newRow("refused, but typed") << "Marek Przeor"
                                        << "no yes"
                                        << "please answer this message.";
    QTest::newRow("name alone") << "Town"
                                << ""
                                << "please tell us: Town";
    QTest::newRow("nothing") << ""
                             << ""
                             << "please answer this message.";
}

void ConfirmationTest::contact_isFound()
{
    QFETCH(const QString, organiser);
    QFETCH(const QString, agreed);
    QFETCH(const QString, wanted);
    Letters letters;
    letters.edit<Workshop>(letters.plan.workshop().id,
                           [&](Workshop& workshop) { workshop.organiser = organiser; });
    if (!agreed.isEmpty()) {
        const auto consent = [&](int i) {
            const QString word = agreed.split(u' ').at(i);
            return word == u"yes" ? Consent::Yes : word == u"no" ? Consent::No : Consent::Unknown;
        };
        letters.assign(letters.marek, letters.welcome, Role::Organiser);
        letters.edit<Person>(letters.marek, [&](Person& p) {
            p.email = QStringLiteral("m@b.example");
            p.listConsent = consent(0);
            p.contactConsent = consent(1);
        });
    }
    const QString text = confirmationOf(letters.plan, letters.antonio).text;
    QVERIFY2(text.contains(wanted), qPrintable(text));
}

void ConfirmationTest::peopleToConfirm_areThoseConcerned()
{
    Letters letters;
    letters.book(letters.ask(letters.antonio, {}), 0);
    letters.ask(letters.marek, {});
    QCOMPARE(peopleToConfirm(letters.plan), QList<Id>({letters.bianca, letters.antonio, letters.marek}));
    QVERIFY(peopleToConfirm(letters.plan, letters.desk + 1).isEmpty());
    letters.edit<Person>(letters.marek, [](Person& p) { p.status = PersonStatus::Cancelled; });
    QCOMPARE(peopleToConfirm(letters.plan), QList<Id>({letters.bianca, letters.antonio}));
}

CONVENOR_TEST_CORE(ConfirmationTest)
#include "ConfirmationTest.moc"
