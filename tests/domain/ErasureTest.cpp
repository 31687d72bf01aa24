// Which texts name somebody, and what becomes of rows.
#include "domain/Erasure.h"

#include "CpuTimer.h"
#include "domain/Records.h"
#include "domain/RowJson.h"
#include "TestMain.h"

#include <QtTest>

namespace convenor {
using namespace Qt::StringLiterals;

namespace {
constexpr Id anna = 7;
constexpr Id other = 8;

Person makePerson(Id id, const QString& given, const QString& family)
{
    Person person;
    person.id = id;
    person.givenName = given;
    person.familyName = family;
    return person;
}

Erasure erasureOf(const Person& person)
{
    Erasure erasure({person.id});
    erasure.learn(*makeRow(person));
    return erasure;
}
} // namespace

class ErasureTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void texts_data();
    void texts();
    void labels_loseEveryWord();
    void person_losesWhatIsPersonalAndKeepsWhatIsCounted();
    void everyPersonalField_isEmpty();
    void translations_areNamesToo();
    void others_keepTheirOwnNames();
    void aScansName_losesTheName();
    void formerNames_areLearnt();
    void familyNames_areReported();
    void manyPeople_areErasedInLinearTime();
};

void ErasureTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("full name", u"Talk by Anna Dvořák, 20 min"_s, u"Talk by …, 20 min"_s);
    row("family first", u"Dvořák Anna and Dvořák, Anna"_s, u"… and …"_s);
    row("case and accents", u"ANNA DVORAK"_s, u"…"_s);
    row("combining accents", u"Anna Dvor\u030Ca\u0301k!"_s, u"…!"_s);
    row("initial", u"with A. Dvořák"_s, u"with …"_s);
    row("an article is no initial", u"a Dvořák quartet"_s, u"a Dvořák quartet"_s);
    row("title", u"Prof. Dvořák opens"_s, u"… opens"_s);
    row("e-mail", u"write to anna.d@example.org now"_s, u"write to … now"_s);
    row("another address", u"write to joanna.d@example.org"_s, u"write to joanna.d@example.org"_s);
    row("not an address", u"anna d, example org"_s, u"anna d, example org"_s);
    row("phone", u"call +32 2 555 12 34"_s, u"call +…"_s);
    row("phone in one", u"call 3225551234."_s, u"call …."_s);
    row("words of others", u"Anna Dvořáková and Joanna Dvořák"_s, u"Anna Dvořáková and Joanna Dvořák"_s);
    row("single words", u"Anna meets Dvořák"_s, u"Anna meets Dvořák"_s);
    row("far apart", u"Anna - and Dvořák"_s, u"Anna - and Dvořák"_s);
    row("json list", u"[\"Anna\",\"Dvořák\"]"_s, u"[\"Anna\",\"Dvořák\"]"_s);
    row("empty", QString(), QString());
}

void ErasureTest::texts()
{
    Person person = makePerson(anna, u"Anna"_s, u"Dvořák"_s);
    person.title = u"Prof."_s;
    person.email = u"anna.d@example.org"_s;
    person.phone = u"+32 2 555 12 34"_s;
    QFETCH(const QString, text);
    QTEST(erasureOf(person).withoutNames(text), "expected");
}

void ErasureTest::labels_loseEveryWord()
{
    const Erasure erasure = erasureOf(makePerson(anna, u"Anna Maria"_s, u"Novo Guerrero"_s));
    QCOMPARE(erasure.withoutWords(u"Changed Guerrero to NOVO, by Maria"_s), u"Changed … to …, by …"_s);
    QCOMPARE(erasure.withoutNames(u"Anna Novo Guerrero; Novo Guerrero"_s), u"…; …"_s);
    const Erasure chinese = erasureOf(makePerson(anna, u"小明"_s, u"王"_s));
    QCOMPARE(chinese.withoutNames(u"与王小明会谈"_s), u"与…会谈"_s);
}

void ErasureTest::person_losesWhatIsPersonalAndKeepsWhatIsCounted()
{
    Person person = makePerson(anna, u"Anna"_s, u"Novak"_s);
    person.organisation = u"Ministry"_s;
    person.country = u"SI"_s;
    person.category = u"policy maker"_s;
    person.status = PersonStatus::Attended;
    person.local = Origin::International;
    person.diet = u"vegan"_s;
    person.listConsent = Consent::Yes;
    person.listConsentDate = QDate(2026, 1, 2);
    person.precedence = 3;
    const Row row = makeRow(person);
    Person expected;
    expected.id = anna;
    expected.country = u"SI"_s;
    expected.category = u"policy maker"_s;
    expected.status = PersonStatus::Attended;
    expected.local = Origin::International;
    QVERIFY(as<Person>(*erasedRow(row, erasureOf(person))) == expected);
    // Somebody else is the very same row.
    QCOMPARE(erasedRow(row, Erasure({other})), row);
    QVERIFY(!erasedRow({}, erasureOf(person)));
}

void ErasureTest::everyPersonalField_isEmpty()
{
    const TableInfo& info = tableInfo(Table::Person);
    auto builder = info.build(anna, nullptr);
    const auto blank = info.build(anna, nullptr);
    for (const FieldInfo& field : info.fields) {
        Value value = field.kind == FieldKind::Text          ? Value(u"Some thing"_s)
                      : field.kind == FieldKind::Date        ? Value(u"2026-01-02"_s)
                      : field.kind == FieldKind::Enumeration ? Value(QString::fromLatin1(field.words.back()))
                                                             : Value(qint64(1));
        QVERIFY2(field.set(builder->record(), value), field.name);
    }
    const Row row = erasedRow(builder->finish(), Erasure({anna}));
    int personal = 0;
    for (const FieldInfo& field : info.fields) {
        const bool isBlank = field.get(row->record()) == field.get(blank->record());
        QCOMPARE(isBlank, field.has(PersonalData));
        personal += field.has(PersonalData) ? 1 : 0;
    }
    QVERIFY(personal >= 15);
}

void ErasureTest::translations_areNamesToo()
{
    const auto translation = [](Id id, Id record, const char* field, const QString& text) {
        Translation made;
        made.id = id;
        made.recordTable = u"person"_s;
        made.record = record;
        made.field = QLatin1String(field);
        made.language = u"bg"_s;
        made.text = text;
        return makeRow(made);
    };
    Erasure erasure({anna});
    const Row given = translation(1, anna, "given_name", u"Анна"_s);
    const Row family = translation(2, anna, "family_name", u"Новак"_s);
    const Row function = translation(3, other, "function", u"помощник на Анна Новак"_s);
    for (const Row& row : {given, family, function})
        erasure.learn(*row);
    QCOMPARE(as<Translation>(*erasedRow(given, erasure)).text, QString());
    QCOMPARE(as<Translation>(*erasedRow(family, erasure)).text, QString());
    QCOMPARE(as<Translation>(*erasedRow(function, erasure)).text, u"помощник на …"_s);
    QCOMPARE(as<Translation>(*erasedRow(family, erasure)).field, u"family_name"_s);
}

void ErasureTest::others_keepTheirOwnNames()
{
    Person person = makePerson(anna, u"Anna"_s, u"Novak"_s);
    person.email = u"office@example.org"_s;
    Person namesake = makePerson(other, u"Anna"_s, u"Novak"_s);
    namesake.email = person.email;
    namesake.function = u"deputy of Anna Novak"_s;
    Person expected = namesake;
    expected.function = u"deputy of …"_s;
    QVERIFY(as<Person>(*erasedRow(makeRow(namesake), erasureOf(person))) == expected);
}

void ErasureTest::aScansName_losesTheName()
{
    SignedSheet sheet;
    sheet.id = 9;
    sheet.scanName = u"Anna Novak, page 3.pdf"_s;
    const Row erased = erasedRow(makeRow(sheet), erasureOf(makePerson(anna, u"Anna"_s, u"Novak"_s)));
    QCOMPARE(as<SignedSheet>(*erased).scanName, u"…, page 3.pdf"_s);
}

void ErasureTest::formerNames_areLearnt()
{
    Erasure erasure({anna});
    erasure.learn(*makeRow(makePerson(anna, u"Ana"_s, u"Nowak"_s)));
    erasure.learn(*makeRow(makePerson(anna, u"Anna"_s, u"Novak"_s)));
    QCOMPARE(erasure.withoutNames(u"Ana Nowak, Anna Novak, Ana Novak"_s), u"…, …, …"_s);
}

void ErasureTest::familyNames_areReported()
{
    const Person person = makePerson(anna, u"Anna"_s, u"Young"_s);
    Plan plan;
    ChangeSet changes;
    changes.add(person);
    Workshop workshop;
    workshop.id = 1;
    workshop.title = u"What young people want"_s;
    workshop.summary = u"Ms Young opens"_s;
    changes.add(workshop);
    plan = *plan.applied(changes);
    const QList<TextPlace> places = familyNamesIn(plan, erasureOf(person));
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.first().record, 1);
    QCOMPARE(QLatin1String(places.first().field->name), QLatin1String("summary"));
}

void ErasureTest::manyPeople_areErasedInLinearTime()
{
    ChangeSet changes;
    QSet<Id> people;
    constexpr int count = 20000;
    for (int i = 1; i <= count; ++i) {
        Person person =
            makePerson(i, QStringLiteral("Anna%1").arg(i % 100), QStringLiteral("Novak%1").arg(i));
        person.function = QStringLiteral("x");
        changes.add(person);
        AgendaItem item;
        item.id = count + i;
        item.day = count * 3;
        item.notes = QStringLiteral("Anna%1 Novak%2 speaks").arg(i % 100).arg(i);
        changes.add(item);
        people.insert(i);
    }
    Day day;
    day.id = count * 3;
    changes.add(day);
    const Plan plan = *Plan().applied(changes);
    Erasure erasure(people);
    const convenor::testing::CpuTimer timer;
    erasure.learn(plan);
    const ChangeSet erased = erasedRows(plan, erasure);
    QCOMPARE(erased.size(), 2 * count);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    for (const Change& change : erased)
        QVERIFY(!QJsonDocument(fieldsToJson(*change.after)).toJson().contains("Novak"));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::ErasureTest)
#include "ErasureTest.moc"
