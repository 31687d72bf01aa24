// The list of participants: who stands on it, in what order, what it tells of them, and what it adds up to.
#include "domain/PlanMaker.h"
#include "PaperNodes.h"
#include "SamplePaper.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

namespace {
Document listOf(const Plan& plan, const PaperOptions& options = {})
{
    Result<Document> document = makePaper(Paper::People, plan, options);
    if (!document)
        qFatal("no list of participants");
    return *document;
}

// Rows of the list as texts joined by "|", groups included.
QStringList rowsOf(const Document& document)
{
    QStringList rows;
    for (const TableRow& row : tablesIn(document.root).first()->rows)
        rows.append(textsOfRow(row).join(u'|'));
    return rows;
}

class PeopleMaker : public PlanMaker
{
public:
    Id add(const QString& given, const QString& family, const std::function<void(Person&)>& more = {})
    {
        const Id id = person(given, family);
        if (more)
            edit<Person>(id, more);
        return id;
    }
};

PeopleMaker threePeople()
{
    PeopleMaker maker;
    maker.add(QStringLiteral("Anna"), QStringLiteral("Zeta"), [](Person& person) {
        person.organisation = QStringLiteral("Zinc");
        person.country = QStringLiteral("BG");
        person.category = QStringLiteral("business");
        person.email = QStringLiteral("anna@zinc.example");
        person.contactConsent = Consent::Yes;
        person.diet = QStringLiteral("Vegan");
    });
    maker.add(QStringLiteral("Émile"), QStringLiteral("Éluard"), [](Person& person) {
        person.organisation = QStringLiteral("Argent");
        person.country = QStringLiteral("FR");
        person.category = QStringLiteral("research");
        person.email = QStringLiteral("emile@argent.example");
    });
    maker.add(QStringLiteral("Bo"), QStringLiteral("Alpha"), [](Person& person) {
        person.organisation = QStringLiteral("zinc");
        person.country = QStringLiteral("bg");
        person.category = QStringLiteral("Business");
        person.diet = QStringLiteral("vegan ");
    });
    return maker;
}
} // namespace

class PeopleListTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void usualColumns_inOrderOfSurnames();
    void chosenColumns_withConsentOnly();
    void whoAskedNotToBeListed_isCountedOnly();
    void whoDoesNotCome_isNotListed();
    void groups_haveTheirCounts();
    void groups_ofUnknownCome_last();
    void totals_countEveryWordOnce();
    void meals_countWhoSignedUp();
    void meals_withoutSignUp_countEverybodyOfTheDay();
    void unknownColumn_isRefused();
    void longLists_areMadeRowByRow();
    void twoLanguages_standBelowEachOther();
};

void PeopleListTest::usualColumns_inOrderOfSurnames()
{
    const Document document = listOf(threePeople().plan);
    const QStringList expected{QStringLiteral("1|Alpha, Bo|zinc||Bulgaria"),
                               QStringLiteral("2|Éluard, Émile|Argent||France"),
                               QStringLiteral("3|Zeta, Anna|Zinc||Bulgaria")};
    QCOMPARE(rowsOf(document), expected);
    const DocumentNode& table = *tablesIn(document.root).first();
    QCOMPARE(textsOfRow(table.headerRows[0]).join(u'|'),
             QStringLiteral("No.|Name|Organisation|Function|Country"));
    QVERIFY(table.rows[0].cells[1].rowHeader);
    QVERIFY(!table.text.isEmpty());
}

void PeopleListTest::chosenColumns_withConsentOnly()
{
    PaperOptions options;
    options.columns = {QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("email")};
    const QStringList expected{QStringLiteral("1|Bo|Alpha|"), QStringLiteral("2|Émile|Éluard|"),
                               QStringLiteral("3|Anna|Zeta|anna@zinc.example")};
    QCOMPARE(rowsOf(listOf(threePeople().plan, options)), expected);
}

void PeopleListTest::whoAskedNotToBeListed_isCountedOnly()
{
    PeopleMaker maker = threePeople();
    maker.add(QStringLiteral("Secret"), QStringLiteral("Agent"), [](Person& person) {
        person.listConsent = Consent::No;
        person.country = QStringLiteral("DK");
    });
    const QString text = textOf(listOf(maker.plan));
    QVERIFY(!text.contains(QStringLiteral("Secret")));
    QVERIFY(!text.contains(QStringLiteral("Agent")));
    QVERIFY(text.contains(QStringLiteral("and 1 further people who did not agree to be named")) ||
            text.contains(QStringLiteral("and 1 further person who did not agree to be named")));
    QVERIFY(text.contains(QStringLiteral("Participants\n4\n")));
}

void PeopleListTest::whoDoesNotCome_isNotListed()
{
    PeopleMaker maker = threePeople();
    maker.add(QStringLiteral("Gone"), QStringLiteral("Away"),
              [](Person& person) { person.status = PersonStatus::Cancelled; });
    QCOMPARE(rowsOf(listOf(maker.plan)).size(), 3);
}

void PeopleListTest::groups_haveTheirCounts()
{
    PaperOptions options;
    options.groupBy = QStringLiteral("country");
    const Document document = listOf(threePeople().plan, options);
    const QStringList expected{QStringLiteral("Bulgaria  2 people"), QStringLiteral("1|Alpha, Bo|zinc|"),
                               QStringLiteral("2|Zeta, Anna|Zinc|"), QStringLiteral("France  1 "),
                               QStringLiteral("3|Éluard, Émile|Argent|")};
    const QStringList rows = rowsOf(document);
    QCOMPARE(rows.size(), expected.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QVERIFY2(rows[i].startsWith(expected[i]), qPrintable(rows[i]));
    const TableRow& group = tablesIn(document.root).first()->rows[0];
    QCOMPARE(group.look, RowLook::Group);
    QVERIFY(group.keepWithNext);
    QCOMPARE(group.cells[0].columns, 4);
}

void PeopleListTest::groups_ofUnknownCome_last()
{
    PeopleMaker maker = threePeople();
    maker.add(QStringLiteral("Aa"), QStringLiteral("Aa"));
    PaperOptions options;
    options.groupBy = QStringLiteral("organisation");
    const QStringList rows = rowsOf(listOf(maker.plan, options));
    QVERIFY(rows[0].startsWith(QStringLiteral("Argent")));
    QVERIFY(rows[2].startsWith(QStringLiteral("zinc  2")));
    QVERIFY(rows[5].startsWith(QStringLiteral("Not known")));
    QVERIFY(rows[6].startsWith(QStringLiteral("4|Aa, Aa")));
}

void PeopleListTest::totals_countEveryWordOnce()
{
    const QString text = textOf(listOf(threePeople().plan));
    QVERIFY(text.contains(
        QStringLiteral("Participants\n3\nBusiness\n2\nresearch\n1\nCountries\n2\nOrganisations\n2\n")));
}

void PeopleListTest::meals_countWhoSignedUp()
{
    PeopleMaker maker = threePeople();
    const Id day = maker.day(QDate(2026, 12, 10), clock(9, 0));
    const Id lunch = maker.item(QStringLiteral("Lunch"), 60, 0, ItemKind::Meal);
    const Records<Person> people = maker.plan.all<Person>();
    const AttendanceState states[] = {AttendanceState::Expected, AttendanceState::Absent};
    auto person = people.begin();
    for (const AttendanceState state : states) {
        Attendance row;
        row.person = person->id;
        row.day = day;
        row.agendaItem = lunch;
        row.state = state;
        ++person;
        maker.PlanMaker::add(row);
    }
    const Document document = listOf(maker.plan);
    const DocumentNode& table = *tablesIn(document.root).last();
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows[0].subject, day);
    QCOMPARE(textsOfRow(table.rows[1]).join(u'|'), QStringLiteral("09:00 – 10:00|Lunch|1|Vegan: 1"));
}

void PeopleListTest::meals_withoutSignUp_countEverybodyOfTheDay()
{
    PeopleMaker maker = threePeople();
    const Id day = maker.day(QDate(2026, 12, 10), clock(9, 0));
    maker.item(QStringLiteral("Lunch"), 60, 0, ItemKind::Meal);
    const auto meal = [&maker] {
        const Document document = listOf(maker.plan);
        return textsOfRow(tablesIn(document.root).last()->rows[1]).join(u'|');
    };
    QCOMPARE(meal(), QStringLiteral("09:00 – 10:00|Lunch|3|vegan: 2; no special diet: 1"));
    Attendance row;
    row.person = maker.plan.all<Person>().begin()->id;
    row.day = day;
    row.state = AttendanceState::Excused;
    maker.PlanMaker::add(row);
    QCOMPARE(meal(), QStringLiteral("09:00 – 10:00|Lunch|2|vegan: 1; no special diet: 1"));
}

void PeopleListTest::unknownColumn_isRefused()
{
    PaperOptions options;
    options.columns = {QStringLiteral("shoe_size")};
    const Result<Document> paper = makePaper(Paper::People, threePeople().plan, options);
    QVERIFY(!paper);
    QCOMPARE(paper.error().kind, ErrorKind::UnknownField);
    QCOMPARE(paper.error().detail, QStringLiteral("shoe_size"));
}

// The rows must outlive the plan and the context that they were made from.
void PeopleListTest::longLists_areMadeRowByRow()
{
    constexpr int count = 2500;
    std::optional<Document> document;
    {
        PlanMaker maker;
        ChangeSet changes;
        for (int i = 0; i < count; ++i) {
            Person person;
            person.id = maker.ids.next();
            person.familyName = QStringLiteral("P%1").arg(i, 5, 10, QChar(u'0'));
            person.givenName = QStringLiteral("G");
            changes.add(person);
        }
        maker.apply(changes);
        document = listOf(maker.plan);
    }
    const DocumentNode& table = *tablesIn(document->root).first();
    QVERIFY(table.rows.empty());
    QVERIFY(table.source);
    QCOMPARE(table.source->count(), qsizetype(count));
    QCOMPARE(textsOfRow(table.source->row(0)).mid(0, 2).join(u'|'), QStringLiteral("1|P00000, G"));
    QCOMPARE(textsOfRow(table.source->row(count - 1)).mid(0, 2).join(u'|'), QStringLiteral("2500|P02499, G"));
    QVERIFY(table.source->row(7).subject != 0);
}

void PeopleListTest::twoLanguages_standBelowEachOther()
{
    PeopleMaker maker = threePeople();
    const Id person = maker.plan.all<Person>().begin()->id;
    maker.edit<Workshop>(maker.plan.workshop().id,
                         [](Workshop& workshop) { workshop.languages = QStringLiteral("en,bg"); });
    for (const auto& [field, text] :
         {std::pair("family_name", QStringLiteral("Зета")), std::pair("given_name", QStringLiteral("Ана"))}) {
        Translation row;
        row.recordTable = QStringLiteral("person");
        row.record = person;
        row.field = QLatin1String(field);
        row.language = QStringLiteral("bg");
        row.text = text;
        maker.PlanMaker::add(row);
    }
    PaperOptions options;
    options.languages = {QStringLiteral("en"), QStringLiteral("bg")};
    options.columns = {QStringLiteral("name")};
    QCOMPARE(rowsOf(listOf(maker.plan, options)).last(), QStringLiteral("3|Zeta, Anna\nЗета, Ана"));
}

CONVENOR_TEST(PeopleListTest)
#include "PeopleListTest.moc"
