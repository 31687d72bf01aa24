// The papers of a helpdesk: every place of an expert's day, a slip for every meeting, and who got none.
#include "HalfDay.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

namespace {
// The seed's helpdesk: 11:40 to 12:30, two experts, meetings of ten minutes.
struct Desk : HalfDay
{
    Desk()
    {
        Helpdesk row;
        row.agendaItem = helpdesk;
        row.name = QStringLiteral("Online expert helpdesk");
        row.meetingMinutes = 10;
        desk = add(row);
        expert = addExpert(bianca, QStringLiteral("Table A"));
        other = addExpert(marek, {});
    }
    Id addExpert(Id person, const QString& place)
    {
        HelpdeskExpert row;
        row.helpdesk = desk;
        row.person = person;
        row.place = place;
        row.link = place.isEmpty() ? QStringLiteral("https://meet.example/desk") : QString();
        return add(row);
    }
    Id request(Id person, Id wanted, const QString& topic, int priority = 0)
    {
        MeetingRequest row;
        row.helpdesk = desk;
        row.person = person;
        row.expert = wanted;
        row.topic = topic;
        row.priority = priority;
        return add(row);
    }
    Id book(Id request, Id of, int slot, BookingStatus status = BookingStatus::Confirmed)
    {
        Booking row;
        row.helpdesk = desk;
        row.expert = of;
        row.person = plan.find<MeetingRequest>(request)->person;
        row.request = request;
        row.slot = slot;
        row.status = status;
        return add(row);
    }
    Document paper(const PaperOptions& options = {}) const
    {
        Result<Document> document = makePaper(Paper::Helpdesk, plan, options);
        return document ? std::move(*document) : Document{};
    }
    QStringList unitNames() const
    {
        QStringList names;
        for (const DocumentNode& child : paper().root.children)
            names.append(child.unit);
        return names;
    }
    // The rows of an expert's day sheet.
    QList<QStringList> sheet(Id of) const
    {
        const Document document = paper();
        QList<QStringList> rows;
        for (const TableRow& row :
             tablesIn(unitIn(document, QStringLiteral("expert %1").arg(of))).first()->rows)
            rows.append(textsOfRow(row));
        return rows;
    }

    Id desk = 0;
    Id expert = 0;
    Id other = 0;
};
} // namespace

class HelpdeskPaperTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void placesOfTheSeed_data();
    void placesOfTheSeed();
    void meetingsStandInTheirPlace();
    void cancelledMeetingsAreGone();
    void meetingsBesideTheGridAreShown();
    void unitsAreHandedOutSingly();
    void signSaysWhoAndWhere();
    void slipsAreEightAPage();
    void unmetRequestsAreListed();
    void matchmakingHasTablesAndPeople();
    void matchmakingSaysWhyNot();
    void reasonsAreThoseOfThePlaces();
    void limitsAreReasons();
    void reportCountsAPairOnce();
    void nothingToPrint();
};

void HelpdeskPaperTest::placesOfTheSeed_data()
{
    QTest::addColumn<int>("changeover");
    QTest::addColumn<qsizetype>("places"); // of both experts
    QTest::newRow("one after another") << 0 << qsizetype(10);
    QTest::newRow("1 minute between") << 1 << qsizetype(8);
    QTest::newRow("3 minutes between") << 3 << qsizetype(8);
    QTest::newRow("5 minutes between") << 5 << qsizetype(6);
}

void HelpdeskPaperTest::placesOfTheSeed()
{
    QFETCH(const int, changeover);
    QFETCH(const qsizetype, places);
    Desk desk;
    desk.edit<Helpdesk>(desk.desk, [&](Helpdesk& row) { row.changeoverMinutes = changeover; });
    const QList<QStringList> rows = desk.sheet(desk.expert);
    QCOMPARE(rows.size() + desk.sheet(desk.other).size(), places);
    QCOMPARE(rows.first(), QStringList({QStringLiteral("11:40 – 11:50"), {}, {}, {}, {}}));
}

void HelpdeskPaperTest::meetingsStandInTheirPlace()
{
    Desk desk;
    desk.book(desk.request(desk.antonio, desk.expert, QStringLiteral("State aid")), desk.expert, 20);
    const QList<QStringList> rows = desk.sheet(desk.expert);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[2], QStringList({QStringLiteral("12:00 – 12:10"),
                                   QStringLiteral("Antonio Novo Guerrero"),
                                   {},
                                   QStringLiteral("State aid"),
                                   QStringLiteral("confirmed")}));
    QVERIFY(rows[1][1].isEmpty());
    QVERIFY(rows[3][1].isEmpty());
}

void HelpdeskPaperTest::cancelledMeetingsAreGone()
{
    Desk desk;
    const Id request = desk.request(desk.antonio, desk.expert, QStringLiteral("State aid"));
    desk.book(request, desk.expert, 20, BookingStatus::Cancelled);
    desk.book(desk.request(desk.marek, desk.expert, {}), desk.expert, 30, BookingStatus::NoShow);
    for (const QStringList& row : desk.sheet(desk.expert))
        QVERIFY(row[1].isEmpty());
    QVERIFY(!desk.unitNames().contains(QStringLiteral("slips %1").arg(desk.desk)));
    QVERIFY(desk.unitNames().contains(QStringLiteral("unmet %1").arg(desk.desk)));
}

void HelpdeskPaperTest::meetingsBesideTheGridAreShown()
{
    Desk desk;
    const Id request = desk.request(desk.antonio, desk.expert, QStringLiteral("State aid"));
    desk.book(request, desk.expert, 25);
    QStringList times;
    for (const QStringList& row : desk.sheet(desk.expert))
        times.append(row[0]);
    // It takes the two usual places that it touches.
    QCOMPARE(times, QStringList({QStringLiteral("11:40 – 11:50"), QStringLiteral("11:50 – 12:00"),
                                 QStringLiteral("12:05 – 12:15"), QStringLiteral("12:20 – 12:30")}));
}

void HelpdeskPaperTest::unitsAreHandedOutSingly()
{
    Desk desk;
    desk.book(desk.request(desk.antonio, 0, QStringLiteral("State aid")), desk.expert, 0);
    desk.request(desk.marek, desk.expert, QStringLiteral("Labels"));
    const auto of = [](const char* what, Id id) {
        return QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(id);
    };
    QCOMPARE(desk.unitNames(),
             QStringList({of("expert", desk.expert), of("expert", desk.other), of("desk", desk.expert),
                          of("desk", desk.other), of("slips", desk.desk), of("unmet", desk.desk)}));
}

void HelpdeskPaperTest::signSaysWhoAndWhere()
{
    Desk desk;
    Document document = desk.paper();
    Document sign;
    sign.root = unitIn(document, QStringLiteral("desk %1").arg(desk.expert));
    QCOMPARE(textOf(sign), QStringLiteral("Online expert helpdesk\nBianca Muntean\nTransilvania IT Cluster\n"
                                          "Table A\nFriday, 10 December 2021, 11:40 – 12:30\n"));
    sign.root = unitIn(document, QStringLiteral("desk %1").arg(desk.other));
    QVERIFY(textOf(sign).contains(QStringLiteral("\nMain room\n"))); // where the item is
}

void HelpdeskPaperTest::slipsAreEightAPage()
{
    Desk desk;
    desk.edit<AgendaItem>(desk.helpdesk, [](AgendaItem& item) { item.minutes = 100; });
    for (int i = 0; i < 10; ++i) {
        const Id person = desk.person(QStringLiteral("P"), QString(QChar(char16_t(u'J' - i))));
        desk.book(desk.request(person, desk.other, QStringLiteral("Topic %1").arg(i)), desk.other, i * 10);
    }
    const Document document = desk.paper();
    const QList<const DocumentNode*> sheets =
        sheetsIn(unitIn(document, QStringLiteral("slips %1").arg(desk.desk)));
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(sheets[0]->boxes.size(), std::size_t(8));
    QCOMPARE(sheets[1]->boxes.size(), std::size_t(2));
    QStringList first;
    for (const DocumentNode& block : sheets[0]->boxes[0].blocks)
        first.append(textOfSpans(block));
    QCOMPARE(first, QStringList({QStringLiteral("P A"), QStringLiteral("Friday, 10 December 2021"),
                                 QStringLiteral("13:10 – 13:20"),
                                 QStringLiteral("Online expert helpdesk: Marek Przeor"),
                                 QStringLiteral("Place: Main room"),
                                 QStringLiteral("Join online: https://meet.example/desk"),
                                 QStringLiteral("Topic: Topic 9")}));
    for (std::size_t i = 1; i < 8; ++i) // they can be cut apart
        QVERIFY(!sheets[0]->boxes[i - 1].place.intersects(sheets[0]->boxes[i].place));
}

void HelpdeskPaperTest::unmetRequestsAreListed()
{
    Desk desk;
    desk.book(desk.request(desk.antonio, desk.expert, QStringLiteral("State aid")), desk.expert, 0);
    desk.request(desk.antonio, desk.other, QStringLiteral("Labels"));
    desk.request(desk.marek, 0, QStringLiteral("Funding"), 3);
    const Document document = desk.paper();
    const DocumentNode& unit = unitIn(document, QStringLiteral("unmet %1").arg(desk.desk));
    QList<QStringList> rows;
    for (const TableRow& row : tablesIn(unit).first()->rows)
        rows.append(textsOfRow(row));
    const QList<QStringList> wanted = {{QStringLiteral("Marek Przeor"), QStringLiteral("DG GROW"),
                                        QStringLiteral("any expert"), QStringLiteral("Funding"),
                                        QStringLiteral("A place is free that would suit.")},
                                       {QStringLiteral("Antonio Novo Guerrero"),
                                        {},
                                        QStringLiteral("Marek Przeor"),
                                        QStringLiteral("Labels"),
                                        QStringLiteral("A place is free that would suit.")}};
    QCOMPARE(rows, wanted);
}

namespace {
struct Market : Desk
{
    Market()
    {
        ChangeSet changes;
        changes.remove(*plan.find<HelpdeskExpert>(expert));
        changes.remove(*plan.find<HelpdeskExpert>(other));
        plan = *plan.applied(changes);
        edit<AgendaItem>(helpdesk, [](AgendaItem& item) { item.kind = ItemKind::Matchmaking; });
        edit<Helpdesk>(desk, [](Helpdesk& row) { row.tables = 1; });
    }
    Id wish(Id one, Id two, const QString& topic)
    {
        MeetingRequest row;
        row.helpdesk = desk;
        row.person = one;
        row.partner = two;
        row.topic = topic;
        return add(row);
    }
    void meet(Id one, Id two, int slot, std::optional<int> table)
    {
        Booking row;
        row.helpdesk = desk;
        row.person = one;
        row.partner = two;
        row.slot = slot;
        row.tableNumber = table;
        row.topic = QStringLiteral("Joint call");
        row.status = BookingStatus::Confirmed;
        add(row);
    }
};
} // namespace

void HelpdeskPaperTest::matchmakingHasTablesAndPeople()
{
    Market market;
    market.meet(market.antonio, market.marek, 10, 1);
    market.meet(market.bianca, market.marek, 20, {});
    const QString id = QString::number(market.desk);
    QCOMPARE(market.unitNames(),
             QStringList({QStringLiteral("plan ") + id, QStringLiteral("participants ") + id,
                          QStringLiteral("table %1 0").arg(id), QStringLiteral("table %1 1").arg(id)}));
    const Document document = market.paper();
    const auto rowsOf = [&](const QString& unit) {
        QList<QStringList> rows;
        for (const TableRow& row : tablesIn(unitIn(document, unit)).first()->rows)
            rows.append(textsOfRow(row));
        return rows;
    };
    const QList<QStringList> sheet = rowsOf(QStringLiteral("table %1 1").arg(id));
    QCOMPARE(sheet.size(), 5); // the free ones too: to write in
    QCOMPARE(sheet[0], QStringList({QStringLiteral("11:40 – 11:50"), {}, {}, {}}));
    QCOMPARE(sheet[1], QStringList({QStringLiteral("11:50 – 12:00"), QStringLiteral("Antonio Novo Guerrero"),
                                    QStringLiteral("Marek Przeor\nDG GROW"), QStringLiteral("Joint call")}));
    const QList<QStringList> people = rowsOf(QStringLiteral("participants %1").arg(id));
    QCOMPARE(people.size(), 4);
    QCOMPARE(people[0], QStringList({QStringLiteral("Muntean, Bianca"),
                                     QStringLiteral("12:00 – 12:10"),
                                     {},
                                     QStringLiteral("Marek Przeor\nDG GROW"),
                                     QStringLiteral("Joint call")}));
    QCOMPARE(people[2], QStringList({QStringLiteral("Przeor, Marek"), QStringLiteral("11:50 – 12:00"),
                                     QStringLiteral("1"), QStringLiteral("Antonio Novo Guerrero"),
                                     QStringLiteral("Joint call")}));
    const QList<QStringList> plan = rowsOf(QStringLiteral("plan %1").arg(id));
    QCOMPARE(plan.size(), 5);
    QCOMPARE(plan[1][2], QStringLiteral("Antonio Novo Guerrero\nMarek Przeor"));
    QCOMPARE(plan[2][1], QStringLiteral("Bianca Muntean\nMarek Przeor"));
}

void HelpdeskPaperTest::matchmakingSaysWhyNot()
{
    Market market;
    for (int slot = 0; slot < 50; slot += 10)
        market.meet(market.person(QStringLiteral("A"), QString::number(slot)),
                    market.person(QStringLiteral("B"), QString::number(slot)), slot, 1);
    market.wish(market.antonio, market.bianca, QStringLiteral("Chips"));
    const auto reason = [&market] {
        const Document document = market.paper();
        const DocumentNode& unit = unitIn(document, QStringLiteral("unmet %1").arg(market.desk));
        return textsOfRow(tablesIn(unit).first()->rows.front());
    };
    QCOMPARE(reason(), QStringList({QStringLiteral("Antonio Novo Guerrero"),
                                    {},
                                    QStringLiteral("Bianca Muntean"),
                                    QStringLiteral("Chips"),
                                    QStringLiteral("Both have a free time in common, but no table was left "
                                                   "for it.")}));
    market.edit<Helpdesk>(market.desk, [](Helpdesk& row) { row.tables = 2; });
    QCOMPARE(reason().last(), QStringLiteral("A place is free that would suit."));
}

void HelpdeskPaperTest::reasonsAreThoseOfThePlaces()
{
    Desk desk;
    const Id request = desk.request(desk.antonio, desk.expert, QStringLiteral("Labels"));
    const auto reason = [&desk] {
        const Document document = desk.paper();
        return textsOfRow(tablesIn(unitIn(document, QStringLiteral("unmet %1").arg(desk.desk)))
                              .first()
                              ->rows.front())
            .last();
    };
    desk.edit<MeetingRequest>(request, [](MeetingRequest& row) { row.earliest = 12 * 60 + 25; });
    QCOMPARE(reason(), QStringLiteral("Bianca Muntean has no free place at a time that suits."));
    desk.edit<MeetingRequest>(request, [](MeetingRequest& row) { row.earliest.reset(); });
    QCOMPARE(reason(), QStringLiteral("A place is free that would suit."));
    for (int slot = 0; slot < 50; slot += 10)
        desk.book(desk.request(desk.person(QStringLiteral("A"), QString::number(slot)), desk.expert, {}),
                  desk.expert, slot);
    QCOMPARE(reason(), QStringLiteral("Bianca Muntean has no free place."));
    desk.edit<MeetingRequest>(request, [](MeetingRequest& row) {
        row.expert = 0;
        row.knows = QStringLiteral("cheese");
    });
    QCOMPARE(reason(), QStringLiteral("No expert here knows about it."));
}

void HelpdeskPaperTest::limitsAreReasons()
{
    Desk desk;
    desk.book(desk.request(desk.antonio, desk.expert, QStringLiteral("State aid")), desk.expert, 0);
    desk.request(desk.antonio, desk.expert, QStringLiteral("Labels"));
    desk.edit<Helpdesk>(desk.desk, [](Helpdesk& row) { row.mostPerPerson = 1; });
    const auto reason = [&desk](const PaperOptions& options) {
        const Document document = desk.paper(options);
        return textsOfRow(tablesIn(unitIn(document, QStringLiteral("unmet %1").arg(desk.desk)))
                              .first()
                              ->rows.front())
            .last();
    };
    const QString limit = QStringLiteral("The most meetings for one person or one organisation are reached.");
    QCOMPARE(reason({}), limit);
    // Those whose organisation the paper may not name count too.
    desk.edit<Helpdesk>(desk.desk, [](Helpdesk& row) {
        row.mostPerPerson = 0;
        row.mostPerOrganisation = 1;
    });
    desk.edit<Person>(desk.antonio, [](Person& person) {
        person.organisation = QStringLiteral("DG GROW");
        person.listConsent = Consent::No;
    });
    desk.request(desk.marek, desk.expert, {});
    PaperOptions participants;
    participants.audience = QStringLiteral("participants");
    QCOMPARE(reason(participants), limit);
    desk.edit<Helpdesk>(desk.desk, [](Helpdesk& row) {
        row.mostPerOrganisation = 0;
        row.mostInRow = 1;
    });
    QCOMPARE(reason({}), QStringLiteral("A place is free that would suit."));
    desk.book(desk.request(desk.marek, desk.expert, {}), desk.expert, 20);
    desk.book(desk.request(desk.marek, desk.expert, {}), desk.expert, 40);
    QCOMPARE(reason({}), QStringLiteral("The free place that would suit is a break of the expert."));
}

void HelpdeskPaperTest::reportCountsAPairOnce()
{
    Market market;
    const Id first = market.wish(market.antonio, market.marek, QStringLiteral("Chips"));
    market.wish(market.marek, market.antonio, QStringLiteral("Chips"));
    const auto report = [&market] { return textOf(*makePaper(Paper::Report, market.plan, {})); };
    QVERIFY2(report().contains(QStringLiteral("2 requests could not be met.")), qPrintable(report()));
    market.meet(market.antonio, market.marek, 10, 1);
    for (const Booking& booking : market.plan.all<Booking>())
        market.edit<Booking>(booking.id, [first](Booking& row) { row.request = first; });
    QVERIFY2(!report().contains(QStringLiteral("could not be met")), qPrintable(report()));
}

void HelpdeskPaperTest::nothingToPrint()
{
    Desk desk;
    PaperOptions options;
    options.helpdesk = desk.desk + 1000;
    const Result<Document> none = makePaper(Paper::Helpdesk, desk.plan, options);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NothingToExport);
    QCOMPARE(none.error().subject, QStringLiteral("helpdesk"));
}

CONVENOR_TEST(HelpdeskPaperTest)
#include "HelpdeskPaperTest.moc"
