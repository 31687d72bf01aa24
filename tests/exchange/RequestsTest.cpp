// Requests for meetings from tables as form programs give them and as people write them.
#include "exchange/Questionnaire.h"
#include "exchange/RequestWords.h"
#include "RequestsPlan.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class RequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void columns_ofWishedExperts();
    void headings_inBulgarian();
    void names_inTwoColumns();
    void brackets_behindHeaders();
    void otherExpert_isAskedFor();
    void leftOut_isNamed();
    void severalExperts_inOneCell();
    void ticks_forEachExpert();
    void any_andWhoKnows();
    void anyBeforeNames_isNamed();
    void times_asPeopleWriteThem_data();
    void times_asPeopleWriteThem();
    void windowThatEndsFirst_isLeftOut();
    void priorities_answersAndSessions();
    void timestamps_orderTheRequests();
    void timestamps_dayOrMonthFirst();
    void again_isUnchanged();
    void otherTopic_isAnotherRequest();
    void answers_findThePairsRequest();
    void withoutTopic_theOnlyRequestIsMeant();
    void changedRow_changesTheRequest();
    void unknownExpert_isNamedAndNobodyElseTaken();
    void nobody_isNamedAndNotAdded();
    void address_decidesWhoAsks();
    void silentRow_asksForNothing();
    void self_cannotBeMet();
    void matchmaking_findsPartners();
    void matchmaking_takesFurtherWishes_data();
    void matchmaking_takesFurtherWishes();
    void helpdesk_isTheOneWhoseExpertsStandThere();
    void refusals_sayWhatIsMissing();
    void withoutHeader_theCellsTell();
    void pasted_isReadTheSame();
    void questionnaire_isReadAsByPeopleImport();
    void hostileTexts_areTexts();
    void stopped_writesNothing();
    void lines_sayHowItIsRead();
};

void RequestsTest::columns_ofWishedExperts()
{
    RequestsPlan plan;
    plan.take({header, QStringLiteral("Ana Bell||Marc Pattinson|Arnault Morisson|How do we start?"),
               QStringLiteral("|maria@north.example|Morisson||Rules")});
    QCOMPARE(plan.fields,
             QStringList({QStringLiteral("full_name"), QStringLiteral("email"), QStringLiteral("wish:1"),
                          QStringLiteral("wish:2"), QStringLiteral("topic")}));
    QVERIFY2(plan.last.problems.isEmpty(), qPrintable(plan.problems()));
    QCOMPARE(plan.last.rows, 2);
    QCOMPARE(plan.last.added, 2);
    const QList<MeetingRequest> requests = plan.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(Id(requests[0].person), plan.ana);
    QCOMPARE(Id(requests[0].helpdesk), plan.desk);
    QCOMPARE(Id(requests[0].expert), plan.marc);
    QCOMPARE(Id(requests[0].secondExpert), plan.arnault);
    QCOMPARE(requests[0].topic, QStringLiteral("How do we start?"));
    QVERIFY(!requests[0].otherExpert);
    QCOMPARE(Id(requests[1].person), plan.maria);
    QCOMPARE(Id(requests[1].expert), plan.arnault);
    QCOMPARE(Id(requests[1].secondExpert), Id(0));
}

void RequestsTest::headings_inBulgarian()
{
    RequestsPlan plan;
    plan.take({QStringLiteral("Име и фамилия|Експерт 1|Експерт 2|Въпрос|Не преди|Най-късно|Приоритет"),
               QStringLiteral("Георги Иванов|който и да е|-|Финансиране|11:50|12:20|висок")});
    QVERIFY2(plan.last.problems.isEmpty(), qPrintable(plan.problems()));
    QCOMPARE(plan.fields.mid(1),
             QStringList({QStringLiteral("wish:1"), QStringLiteral("wish:2"), QStringLiteral("topic"),
                          QStringLiteral("earliest"), QStringLiteral("latest"), QStringLiteral("priority")}));
    QCOMPARE(plan.only().topic, QStringLiteral("Финансиране"));
    QCOMPARE(plan.only().earliest, std::optional(clock(11, 50)));
    QCOMPARE(plan.only().latest, std::optional(clock(12, 20)));
    QCOMPARE(plan.only().priority, 2);
    QCOMPARE(Id(plan.only().expert), Id(0));
}

void RequestsTest::names_inTwoColumns()
{
    for (const char* header : {"Име|Фамилия|Експерт", "Name|Family name|Expert"}) {
        RequestsPlan plan;
        plan.take({QString::fromUtf8(header), QStringLiteral("Георги|Иванов|Marc Pattinson")});
        QCOMPARE(plan.fields.mid(0, 2),
                 QStringList({QStringLiteral("given_name"), QStringLiteral("family_name")}));
        QVERIFY2(plan.last.problems.isEmpty(), qPrintable(plan.problems()));
        QCOMPARE(Id(plan.only().person), plan.georgi);
    }
}

void RequestsTest::brackets_behindHeaders()
{
    RequestsPlan plan;
    plan.take({QStringLiteral("Name|Expert (1)|Expert (2)|По каква тема?|Priority (1-3)"),
               QStringLiteral("Ana Bell|Marc|Arnault|Grants|high"),
               QStringLiteral("Maria Petrova|Marc||Grants|huge")});
    QCOMPARE(plan.fields.mid(1), QStringList({QStringLiteral("wish:1"), QStringLiteral("wish:2"),
                                              QStringLiteral("topic"), QStringLiteral("priority")}));
    QCOMPARE(plan.requests()[0].priority, 2);
    QCOMPARE(Id(plan.requests()[0].secondExpert), plan.arnault);
    QCOMPARE(plan.requests()[0].topic, QStringLiteral("Grants"));
    QVERIFY2(plan.problems().contains(QStringLiteral("Row 3: “huge” is no priority")),
             qPrintable(plan.problems()));
    QCOMPARE(requestFieldOfHeader(QStringLiteral("Expert (2nd choice)"), false), QStringLiteral("wish:2"));
    QCOMPARE(requestFieldOfHeader(QString::fromUtf8("Приоритет (1-3)"), true), QStringLiteral("priority"));
    QCOMPARE(requestFieldOfHeader(QString::fromUtf8("Час (по желание) на пристигане"), false), QString());
}

void RequestsTest::otherExpert_isAskedFor()
{
    RequestsPlan plan;
    plan.take({QString::fromUtf8("Име|Експерт|Ако не е свободен: друг експерт?"),
               QString::fromUtf8("Ana Bell|Marc|да"), QString::fromUtf8("Георги Иванов|Marc|не"),
               QStringLiteral("Maria Petrova|Marc|Arnault Morisson")});
    QVERIFY2(plan.last.problems.isEmpty(), qPrintable(plan.problems()));
    QCOMPARE(plan.fields.last(), QStringLiteral("other"));
    const QList<MeetingRequest> requests = plan.requests();
    QCOMPARE(requests.size(), 3);
    QVERIFY(requests[0].otherExpert);
    QVERIFY(!requests[1].otherExpert);
    QCOMPARE(Id(requests[2].expert), plan.marc);
    QCOMPARE(Id(requests[2].secondExpert), plan.arnault);
    QVERIFY(!requests[2].otherExpert);
    QVERIFY(isRequestField(u"other"));
}

void RequestsTest::leftOut_isNamed()
{
    RequestsPlan plan;
    const auto linesOf = [&plan](const QStringList& table) {
        const Result<RequestColumns> columns = guessRequests(RequestsPlan::look(table), plan.plan, 0);
        return columns ? requestLines(*columns, plan.plan).join(u'\n') : columns.error().detail;
    };
    const QStringList some{QStringLiteral("Name|Favourite colour|Expert|Shoe size"),
                           QStringLiteral("Ana Bell|red|Marc|38")};
    QVERIFY2(linesOf(some).contains(QStringLiteral("Left out: B “Favourite colour”, D “Shoe size”.")),
             qPrintable(linesOf(some)));
    const QStringList none{QStringLiteral("Name|Expert"), QStringLiteral("Ana Bell|Marc")};
    QVERIFY2(!linesOf(none).contains(QStringLiteral("Left out")), qPrintable(linesOf(none)));
}

void RequestsTest::severalExperts_inOneCell()
{
    for (const char* cell :
         {"Marc Pattinson; Arnault Morisson", "Pattinson, Marc; Morisson", "Marc, Arnault",
          "1. Marc Pattinson\n2. Arnault Morisson", "Marc or Arnault", "Table 2 / Table 1"}) {
        RequestsPlan plan;
        plan.take({QStringLiteral("Name|Experts"), QStringLiteral("Ana Bell|") + QString::fromLatin1(cell)});
        QVERIFY2(plan.last.problems.isEmpty(), cell);
        QCOMPARE(Id(plan.only().expert), plan.marc);
        QCOMPARE(Id(plan.only().secondExpert), plan.arnault);
    }
}

void RequestsTest::ticks_forEachExpert()
{
    RequestsPlan plan;
    plan.take({QStringLiteral("Name|Arnault Morisson|Whom? [Marc Pattinson]"), QStringLiteral("Ana Bell|2|1"),
               QStringLiteral("Георги Иванов||x"), QStringLiteral("Maria Petrova|no|maybe")});
    QCOMPARE(plan.last.added, 2);
    QCOMPARE(Id(plan.requests()[0].expert), plan.marc);
    QCOMPARE(Id(plan.requests()[0].secondExpert), plan.arnault);
    QCOMPARE(Id(plan.requests()[1].person), plan.georgi);
    QCOMPARE(Id(plan.requests()[1].expert), plan.marc);
    QCOMPARE(plan.last.unknown, 1);
    QVERIFY2(plan.problems().contains(QStringLiteral("Row 4: “maybe”")), qPrintable(plan.problems()));
}

void RequestsTest::any_andWhoKnows()
{
    RequestsPlan plan;
    plan.take({QStringLiteral("Name|Expert"), QStringLiteral("Ana Bell|any"),
               QStringLiteral("Георги Иванов|any who knows State Aid"),
               QStringLiteral("Maria Petrova|Marc Pattinson; any")});
    QVERIFY2(plan.last.problems.isEmpty(), qPrintable(plan.problems()));
    const QList<MeetingRequest> requests = plan.requests();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(Id(requests[0].expert), Id(0));
    QCOMPARE(requests[0].knows, QString());
    QCOMPARE(requests[1].knows, QStringLiteral("state aid"));
    QCOMPARE(Id(requests[2].expert), plan.marc);
    QVERIFY(requests[2].otherExpert);
    RequestsPlan other;
    other.take({QStringLiteral("Name|Expertise"), QStringLiteral("Ana Bell|clusters"),
                QStringLiteral("Maria Petrova|hydrogen")});
    QCOMPARE(other.requests()[0].knows, QStringLiteral("clusters"));
    QCOMPARE(other.requests()[1].knows, QString());
    QCOMPARE(other.requests()[1].topic, QStringLiteral("hydrogen"));
    QVERIFY2(other.problems().contains(QStringLiteral("hydrogen")), qPrintable(other.problems()));
}

void RequestsTest::anyBeforeNames_isNamed()
{
    RequestsPlan plan;
    plan.take({QStringLiteral("Name|Expert 1|Expert 2"),
               QStringLiteral("Ana Bell|Any who knows state aid|Marc Pattinson"),
               QStringLiteral("Maria Petrova|any; Marc|"), QStringLiteral("Георги Иванов|Marc|any")});
    QCOMPARE(Id(plan.requests()[0].expert), plan.marc);
    QVERIFY(plan.requests()[0].otherExpert);
    QCOMPARE(plan.requests()[0].knows, QStringLiteral("state aid"));
    QCOMPARE(plan.last.problems.size(), 2);
    for (const char* part : {"Row 2: any expert was wished for before", "Row 3: any expert"})
        QVERIFY2(plan.problems().contains(QLatin1String(part)), qPrintable(plan.problems()));
}

void RequestsTest::times_asPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("earliest"); // -1: none
    QTest::addColumn<int>("latest");
    const auto add = [](const char* text, int earliest, int latest) {
        QTest::newRow(text) << QString::fromUtf8(text) << earliest << latest;
    };
    add("not before 11:50", 710, -1);
    add("after 12", 720, -1);
    add("from 11.50", 710, -1);
    add("11,50", 710, 720);
    add("11,40-12,00", 700, 720);
    add("12:00 or later", 720, -1);
    add("11:40-12:00", 700, 720);
    add("11:40 – 12:00", 700, 720);
    add("11h40 to 12h00", 700, 720);
    add("between 11:40 and 12", 700, 720);
    add("until 12:10", -1, 730);
    add("no later than 12:10", -1, 730);
    add("before 12", -1, 720);
    add("12 at the latest", -1, 720);
    add("11:50 at the earliest", 710, -1);
    add("11:50", 710, 720);
    add("at 2pm", 840, 850);
    add("after 2:30 p.m.", 870, -1);
    add("2026-12-10 11:50", 710, 720);
    add("1150", 710, 720);
    add("any time", -1, -1);
    add("-", -1, -1);
    add("не преди 11:50", 710, -1);
    add("след 12 часа", 720, -1);
    add("не по-късно от 12:10", -1, 730);
    add("не по-рано от 11:50", 710, -1);
    add("най-рано 11:50", 710, -1);
    add("най-късно 12:10", -1, 730);
    add("от 11:40 до 12:00", 700, 720);
    add("преди 12 ч.", -1, 720);
}

void RequestsTest::times_asPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(int, earliest);
    QFETCH(int, latest);
    const auto wish = timeWishFromCell(text, TimeColumn::When, 10);
    QVERIFY(wish);
    QCOMPARE(wish->earliest.value_or(-1), earliest);
    QCOMPARE(wish->latest.value_or(-1), latest);
    for (const char* wrong : {"after lunch", "12 people", "10/11/12/13", "99:99", "13pm", "soon"})
        QVERIFY2(!timeWishFromCell(QString::fromLatin1(wrong), TimeColumn::When, 10), wrong);
    QCOMPARE(timeWishFromCell(QStringLiteral("11:50"), TimeColumn::Latest, 10),
             std::optional(TimeWish{{}, 710}));
}

void RequestsTest::windowThatEndsFirst_isLeftOut()
{
    RequestsPlan plan;
    plan.take({QStringLiteral("Name|Expert|When"), QStringLiteral("Ana Bell|Marc|13:00-11:00")});
    QCOMPARE(plan.only().earliest, std::optional<int>());
    QCOMPARE(plan.only().latest, std::optional<int>());
    QCOMPARE(Id(plan.only().expert), plan.marc);
    QVERIFY2(plan.problems().contains(QStringLiteral("Row 2: “13:00–11:00” is no time")),
             qPrintable(plan.problems()));
}

void RequestsTest::priorities_answersAndSessions()
{
    RequestsPlan plan;
    plan.take({QStringLiteral("Name|Expert|Priority|Answer|During sessions|When"),
               QStringLiteral("Ana Bell|Marc|5|declined|yes|11:50-12:00"),
               QStringLiteral("Maria Petrova|Marc|huge|?|no|12:25-12:30")});
    QCOMPARE(plan.requests()[0].priority, 5);
    QCOMPARE(plan.requests()[0].answer, RequestAnswer::Declined);
    QVERIFY(plan.requests()[0].duringSessions);
    QCOMPARE(plan.requests()[1].priority, 0);
    QVERIFY2(plan.problems().contains(QStringLiteral("huge")), qPrintable(plan.problems()));
    QVERIFY2(plan.problems().contains(QStringLiteral("12:25 and 12:30")), qPrintable(plan.problems()));
    QCOMPARE(priorityFromCell(QStringLiteral("urgent")), std::optional(3));
    QVERIFY(priorityFromCell(QStringLiteral("high")) > priorityFromCell(QStringLiteral("1")));
    QCOMPARE(priorityFromCell(QStringLiteral("Нисък")), std::optional(-1));
    QCOMPARE(priorityFromCell(QStringLiteral("1e9")), std::optional<int>());
}

void RequestsTest::timestamps_orderTheRequests()
{
    RequestsPlan plan;
    plan.take({QStringLiteral("Timestamp|Name|Expert"), QStringLiteral("2026-11-03 10:00:00|Ana Bell|Marc"),
               QStringLiteral("2026-11-02 09:15:33|Maria Petrova|Marc"),
               QStringLiteral("2026-11-02 09:15:32|Георги Иванов|Marc")});
    QCOMPARE(plan.fields.first(), QStringLiteral("asked"));
    QList<Id> people;
    for (const MeetingRequest& request : plan.requests())
        people << request.person;
    QCOMPARE(people, QList<Id>({plan.georgi, plan.maria, plan.ana}));
}

void RequestsTest::timestamps_dayOrMonthFirst()
{
    // The 13th can be no month: so all of them are days first.
    QList<std::optional<qint64>> stamps = stampsOfColumn(
        {QStringLiteral("02/11/2026 10:00"), QStringLiteral("13/10/2026 10:00"), QStringLiteral("soon")});
    QVERIFY(*stamps[1] < *stamps[0]);
    QVERIFY(!stamps[2]);
    stamps =
        stampsOfColumn({QStringLiteral("02/11/2026 10:00:00 PM"), QStringLiteral("10/12/2026 9:00:00 AM")});
    QVERIFY(*stamps[0] < *stamps[1]); // of February and October
    QCOMPARE(*stamps[0] % 86400, qint64(22 * 3600));
}

void RequestsTest::again_isUnchanged()
{
    RequestsPlan plan;
    const QStringList lines{header, QStringLiteral("Ana Bell||Marc Pattinson|Arnault Morisson|How?"),
                            QStringLiteral("Maria Petrova||any who knows funding||"),
                            QStringLiteral("Ana Bell||Marc Pattinson|Arnault Morisson|how")};
    plan.take(lines);
    QCOMPARE(plan.last.added, 2);
    QCOMPARE(plan.last.unchanged, 1);
    const QList<MeetingRequest> before = plan.requests();
    plan.take(lines);
    QVERIFY(plan.last.changes.isEmpty());
    QCOMPARE(plan.last.unchanged, 3);
    QCOMPARE(plan.requests(), before);
}

void RequestsTest::answers_findThePairsRequest()
{
    RequestsPlan plan;
    const Id market = plan.pinned(QStringLiteral("Matchmaking"), clock(14, 0), 60, 0, ItemKind::Matchmaking);
    const Id match = plan.add(Helpdesk{.agendaItem = market, .name = {}, .tables = 4});
    plan.take({QStringLiteral("E-mail|Partner|Topic"),
               QStringLiteral("ana@bell.example|maria@north.example|Hydrogen")},
              match);
    plan.take({QStringLiteral("E-mail|Partner|Status"),
               QStringLiteral("ana@bell.example|maria@north.example|declined")},
              match);
    QCOMPARE(plan.last.added, 0);
    QCOMPARE(plan.requests().size(), 1);
    QCOMPARE(plan.only().topic, QStringLiteral("Hydrogen"));
    QCOMPARE(plan.only().answer, RequestAnswer::Declined);
    plan.take({QStringLiteral("E-mail|Partner|Topic"),
               QStringLiteral("ana@bell.example|maria@north.example|Hydrogen and steel")},
              match);
    QCOMPARE(plan.only().topic, QStringLiteral("Hydrogen and steel"));
}

void RequestsTest::withoutTopic_theOnlyRequestIsMeant()
{
    RequestsPlan plan;
    plan.take({header, QStringLiteral("Ana Bell||Marc||How?"), QStringLiteral("Ana Bell||Arnault||When?")});
    const QStringList later{QStringLiteral("Name|Expert|Priority"), QStringLiteral("Ana Bell|Marc|high")};
    plan.take(later);
    QCOMPARE(plan.last.added, 0);
    QCOMPARE(plan.requests().size(), 2);
    QVERIFY(plan.requests()[0].priority > 0);
    QCOMPARE(plan.requests()[0].topic, QStringLiteral("How?"));
    QCOMPARE(plan.requests()[1].priority, 0);
    // Of two nobody knows which is meant.
    plan.take({header, QStringLiteral("Ana Bell||Marc||And then?")});
    plan.take(later);
    QCOMPARE(plan.last.added, 1);
}

void RequestsTest::otherTopic_isAnotherRequest()
{
    RequestsPlan plan;
    plan.take({header, QStringLiteral("Ana Bell||Marc||How?"), QStringLiteral("Ana Bell||Marc||When?"),
               QStringLiteral("Ana Bell||Arnault||How?")});
    QCOMPARE(plan.requests().size(), 3);
}

void RequestsTest::changedRow_changesTheRequest()
{
    RequestsPlan plan;
    plan.take({header, QStringLiteral("Ana Bell||Marc||How?")});
    const Id id = plan.only().id;
    plan.take({QStringLiteral("Name|Expert|Question|Not before"),
               QStringLiteral("Ana Bell|Marc; Arnault|How?|12")});
    QCOMPARE(plan.last.changed, 1);
    QCOMPARE(plan.only().id, id);
    QCOMPARE(plan.only().earliest, std::optional(720));
    QCOMPARE(Id(plan.only().secondExpert), plan.arnault);
    // A table that says nothing of experts speaks of the same request.
    plan.take({QStringLiteral("Name|Question|Priority"), QStringLiteral("Ana Bell|How?|3")});
    QCOMPARE(plan.only().priority, 3);
    QCOMPARE(Id(plan.only().expert), plan.marc);
}

void RequestsTest::unknownExpert_isNamedAndNobodyElseTaken()
{
    RequestsPlan plan;
    plan.take({header, QStringLiteral("Ana Bell||Maria Petrova||How?"),
               QStringLiteral("Maria Petrova||Marc; Nobody Known||")});
    QCOMPARE(plan.requests().size(), 1);
    QCOMPARE(Id(plan.only().person), plan.maria);
    QCOMPARE(plan.last.unknown, 2);
    QVERIFY2(plan.problems().contains(QStringLiteral("Row 2: “Maria Petrova” is no expert")),
             qPrintable(plan.problems()));
}

void RequestsTest::nobody_isNamedAndNotAdded()
{
    RequestsPlan plan;
    plan.take({header, QStringLiteral("Zoe Nobody||Marc||How?")});
    QCOMPARE(plan.last.nobody, 1);
    QVERIFY(plan.last.changes.isEmpty());
    QVERIFY2(plan.problems().contains(QStringLiteral("Row 2: nobody is called “Zoe Nobody”")),
             qPrintable(plan.problems()));
}

void RequestsTest::address_decidesWhoAsks()
{
    RequestsPlan plan;
    plan.edit<Person>(plan.ana, [](Person& row) { row.familyName = QString::fromUtf8("Ó Briain"); });
    plan.take({header, QStringLiteral("C. O'Bryan|ana@bell.example|Marc||How?"),
               QStringLiteral("Георги Иванов|maria@north.example|Marc||How?")}); // for a colleague
    QCOMPARE(plan.last.nobody, 0);
    QCOMPARE(plan.requests().size(), 2);
    QCOMPARE(Id(plan.requests()[0].person), plan.ana);
    QCOMPARE(Id(plan.requests()[1].person), plan.georgi);
    QCOMPARE(plan.problems(), QStringLiteral("Row 2: “C. O'Bryan” was taken for Ana Ó Briain."));
}

void RequestsTest::silentRow_asksForNothing()
{
    RequestsPlan plan;
    plan.take({header, QStringLiteral("Ana Bell||-||"), QStringLiteral("||||"),
               QStringLiteral("Maria Petrova||||")});
    QCOMPARE(plan.last.rows, 2);
    QCOMPARE(plan.last.silent, 2);
    QVERIFY(plan.last.changes.isEmpty());
}

void RequestsTest::self_cannotBeMet()
{
    RequestsPlan plan;
    plan.take({header, QStringLiteral("Marc Pattinson||Marc Pattinson|Arnault|How?")});
    QCOMPARE(Id(plan.only().expert), plan.arnault);
    QCOMPARE(plan.last.problems.size(), 1);
}

void RequestsTest::matchmaking_findsPartners()
{
    RequestsPlan plan;
    const Id market = plan.pinned(QStringLiteral("Matchmaking"), clock(14, 0), 60, 0, ItemKind::Matchmaking);
    const Id match = plan.add(Helpdesk{.agendaItem = market, .name = {}, .tables = 4});
    plan.take({QStringLiteral("E-mail|Partner 1|Partner 2|Topic|Status"),
               QStringLiteral("ana@bell.example|maria@north.example|DG GROW|Hydrogen|accepted"),
               QStringLiteral("maria@north.example|Ana Bell; Nobody Known||Hydrogen|"),
               QStringLiteral("maria@north.example|Maria Petrova|||pending")});
    QCOMPARE(plan.chosen, match);
    const QList<MeetingRequest> requests = plan.requests();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(Id(requests[0].partner), plan.maria);
    QCOMPARE(requests[0].answer, RequestAnswer::Accepted);
    QCOMPARE(Id(requests[1].partner), plan.georgi);
    QCOMPARE(Id(requests[2].person), plan.maria);
    QCOMPARE(Id(requests[2].partner), plan.ana);
    QCOMPARE(Id(requests[2].expert), Id(0));
    QCOMPARE(plan.last.unknown, 2); // nobody, and herself
}

void RequestsTest::matchmaking_takesFurtherWishes_data()
{
    QTest::addColumn<QString>("question");
    QTest::newRow("en") << QStringLiteral("Whom would you like to meet?");
    QTest::newRow("bg") << QString::fromUtf8("С кого искате да се срещнете?");
}

void RequestsTest::matchmaking_takesFurtherWishes()
{
    QFETCH(QString, question);
    RequestsPlan plan;
    const Id market = plan.pinned(QStringLiteral("Matchmaking"), clock(14, 0), 60, 0, ItemKind::Matchmaking);
    const Id match = plan.add(Helpdesk{.agendaItem = market, .name = {}, .tables = 4});
    // With numbers, in whatever order, and with none.
    for (const char* headers : {"E-mail|%1 (2)|%1 (1)", "E-mail|%1|%1"}) {
        RequestsPlan one = plan;
        one.take({QString::fromLatin1(headers).arg(question),
                  QStringLiteral("ana@bell.example|maria@north.example|Георги Иванов")},
                 match);
        QVERIFY2(one.last.problems.isEmpty(), qPrintable(one.problems()));
        const QList<MeetingRequest> requests = one.requests();
        QCOMPARE(requests.size(), 2);
        const bool isNumbered = QByteArray(headers).contains("(2)");
        QCOMPARE(Id(requests[0].partner), isNumbered ? one.georgi : one.maria);
        QCOMPARE(Id(requests[1].partner), isNumbered ? one.maria : one.georgi);
    }
}

void RequestsTest::helpdesk_isTheOneWhoseExpertsStandThere()
{
    RequestsPlan plan;
    const Id item = plan.pinned(QStringLiteral("Second"), clock(15, 0), 60, 0, ItemKind::Helpdesk);
    const Id first = plan.desk;
    plan.desk = plan.add(Helpdesk{.agendaItem = item, .name = QStringLiteral("Second")});
    plan.addExpert("Sonia", "Lind", "");
    plan.take({QStringLiteral("Name|Expert"), QStringLiteral("Ana Bell|Sonia Lind")});
    QCOMPARE(plan.chosen, plan.desk);
    plan.take({QStringLiteral("Name|Expert"), QStringLiteral("Ana Bell|Marc Pattinson")});
    QCOMPARE(plan.chosen, first);
    QVERIFY(plan.refusal({QStringLiteral("Name|Question"), QStringLiteral("Ana Bell|How?")})
                .contains(QStringLiteral("Second")));
    QCOMPARE(plan.refusal({QStringLiteral("Name|Question"), QStringLiteral("Ana Bell|How?")}, first),
             QString());
}

void RequestsTest::refusals_sayWhatIsMissing()
{
    RequestsPlan plan;
    QVERIFY(plan.refusal({QStringLiteral("Name|Country"), QStringLiteral("Ana Bell|BG")})
                .contains(QStringLiteral("Expert 1")));
    QVERIFY(plan.refusal({QStringLiteral("Question|Expert 1"), QStringLiteral("How?|Marc")})
                .contains(QStringLiteral("name or an e-mail address")));
    PlanMaker empty;
    QVERIFY(!guessRequests(RequestsPlan::look({header}), empty.plan, 0));
    RequestColumns wrong{plan.desk, 1, {}, {QStringLiteral("full_name"), QStringLiteral("with:999")}};
    QVERIFY(checkRequests(wrong, plan.plan).error().detail.contains(QStringLiteral("999")));
    for (const char* field : {"wish:1", "with:7", "topic", "asked", "expert:3:1", "about:3", "email"})
        QVERIFY2(isRequestField(QString::fromLatin1(field)), field);
    for (const char* field : {"", "wish:0", "wish", "choice:1", "phone", "topic:3:1"})
        QVERIFY2(!isRequestField(QString::fromLatin1(field)), field);
}

void RequestsTest::withoutHeader_theCellsTell()
{
    RequestsPlan plan;
    plan.take({QStringLiteral("ana@bell.example|Marc Pattinson"),
               QStringLiteral("maria@north.example|Arnault Morisson")});
    QCOMPARE(plan.fields, QStringList({QStringLiteral("email"), QStringLiteral("wish:1")}));
    QCOMPARE(plan.last.added, 2);
}

void RequestsTest::pasted_isReadTheSame()
{
    RequestsPlan plan;
    const auto file = TableFile::ofText(
        QStringLiteral("Name\tExpert\tQuestion\nAna Bell\tMarc Pattinson\tHow, and when?\n"));
    QVERIFY(file);
    const Result<SheetLook> look = lookAtTable(**file, usualTable(**file));
    QVERIFY(look);
    const Result<RequestColumns> columns = guessRequests(*look, plan.plan, 0);
    QVERIFY(columns);
    const Result<ImportedRequests> import = importRequests(*(*file)->rows(0), plan.plan, *columns, plan.ids);
    QVERIFY(import);
    plan.apply(import->changes);
    QCOMPARE(plan.only().topic, QStringLiteral("How, and when?"));
    QCOMPARE(Id(plan.only().expert), plan.marc);
}

void RequestsTest::questionnaire_isReadAsByPeopleImport()
{
    RequestsPlan plan;
    RequestsPlan same;
    const RequestColumns columns{plan.desk,
                                 1,
                                 {},
                                 {QStringLiteral("full_name"), QStringLiteral("expert:%1:1").arg(plan.desk),
                                  QStringLiteral("expert:%1:2").arg(plan.desk),
                                  QStringLiteral("about:%1").arg(plan.desk)}};
    QVERIFY(checkRequests(columns, plan.plan));
    RowsReader reader(rowsOf({QStringLiteral("Name|1|2|About"),
                              QStringLiteral("Ana Bell|Marc Pattinson|Arnault Morisson|Grants"),
                              QStringLiteral("Maria Petrova|Marc Pattinsson||")}));
    const Result<ImportedRequests> import = importRequests(reader, plan.plan, columns, plan.ids);
    QVERIFY(import);
    QCOMPARE(import->added, 1);
    QCOMPARE(import->unknown, 1);
    plan.apply(import->changes);
    QCOMPARE(Id(plan.only().expert), plan.marc);
    QCOMPARE(Id(plan.only().secondExpert), plan.arnault);
    QCOMPARE(plan.only().topic, QStringLiteral("Grants"));
    AnswerBook book(same.plan);
    ChangeSet changes;
    const QStringList problems =
        book.take(same.ana,
                  {{QStringLiteral("expert:%1:1").arg(same.desk), QStringLiteral("Marc Pattinson")},
                   {QStringLiteral("expert:%1:2").arg(same.desk), QStringLiteral("Arnault Morisson")},
                   {QStringLiteral("about:%1").arg(same.desk), QStringLiteral("Grants")}},
                  same.ids, changes);
    QVERIFY(problems.isEmpty());
    same.apply(changes);
    QCOMPARE(same.only(), plan.only());
}

void RequestsTest::hostileTexts_areTexts()
{
    RequestsPlan plan;
    const QString evil = QStringLiteral("<img src=file:///x>\x1b[31m\u202e=cmd() %1 %2");
    plan.take({header, QStringLiteral("Ana Bell||Marc||") + evil,
               QStringLiteral("Maria Petrova||") + evil + u'|', evil + QStringLiteral("||Marc||"),
               QString(5000, u'x') + QStringLiteral("||Marc||")});
    QCOMPARE(plan.only().topic, evil);
    QCOMPARE(plan.last.nobody, 2);
    for (const QString& problem : std::as_const(plan.last.problems))
        QVERIFY(problem.size() < 400);
}

void RequestsTest::stopped_writesNothing()
{
    RequestsPlan plan;
    const QStringList lines{header, QStringLiteral("Ana Bell||Marc||How?")};
    const Result<RequestColumns> columns = guessRequests(RequestsPlan::look(lines), plan.plan, 0);
    QVERIFY(columns);
    std::stop_source source;
    source.request_stop();
    RowsReader reader(rowsOf(lines));
    const auto import = importRequests(reader, plan.plan, *columns, plan.ids, source.get_token());
    QVERIFY(!import);
    QCOMPARE(import.error().kind, ErrorKind::Cancelled);
    RowsReader failing(rowsOf(lines));
    failing.m_error = Error{ErrorKind::WrongFormat, {}, QStringLiteral("damaged")};
    QVERIFY(!importRequests(failing, plan.plan, *columns, plan.ids));
    QStringList many{header};
    many += QStringList(mostRequestRows + 1, QStringLiteral("Ana Bell||Marc||How?"));
    RowsReader long_(rowsOf(many));
    QVERIFY(!importRequests(long_, plan.plan, *columns, plan.ids));
}

void RequestsTest::lines_sayHowItIsRead()
{
    RequestsPlan plan;
    const QStringList lines{QStringLiteral("Name|Expert 1|Arnault Morisson|When"),
                            QStringLiteral("Ana Bell|Marc||after 12")};
    const Result<RequestColumns> columns = guessRequests(RequestsPlan::look(lines), plan.plan, 0);
    QVERIFY(columns);
    const QString text = requestLines(*columns, plan.plan).join(u'\n');
    for (const char* part : {"Requests for: Helpdesk", "Header: row 1", "wished expert 1",
                             "tick or rank for Arnault Morisson", "when they can come"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    plan.take(lines);
    QVERIFY(requestTotals(plan.last).contains(QStringLiteral("1 request")));
}

CONVENOR_TEST_CORE(RequestsTest)
#include "RequestsTest.moc"
