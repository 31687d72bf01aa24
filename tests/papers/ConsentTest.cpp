// Nobody is named to those whom they did not agree to: random plans with random consents, every paper in
// every format, for the public and for participants.
#include "../documents/ZipReader.h"
#include "documents/Fonts.h"
#include "documents/HtmlWriter.h"
#include "documents/Layout.h"
#include "documents/odt/OdtWriter.h"
#include "documents/papers/Papers.h"
#include "documents/TableWriter.h"
#include "domain/Records.h"
#include "domain/RowJson.h"
#include "exchange/AgendaCsv.h"
#include "RandomChanges.h"
#include "SamplePaper.h"
#include "TestMain.h"

#include <QBuffer>
#include <QtTest>

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

namespace {
// A word that is no other's and no part of one.
QString nameOf(const char* start, Id id)
{
    return QString::fromLatin1(start) + QString::number(id) + u'x';
}

// The plan with people who can be told apart, whose names stand in other rows' texts too.
Plan withNames(const Plan& plan, QRandomGenerator& random)
{
    ChangeSet changes;
    CountingIds ids(Id(1) << 52);
    QList<Id> people;
    for (const Person& person : plan.all<Person>()) {
        Person named = person;
        named.givenName = nameOf("Zqgiven", person.id);
        named.familyName = nameOf("Zqfamily", person.id);
        named.organisation = nameOf("Zqoffice", person.id);
        named.function = nameOf("Zqfunction", person.id);
        named.email = nameOf("zqmail", person.id) + u"@example.org"_s;
        named.phone = u"+32 2 "_s + QString::number(9'000'000 + random.bounded(900'000));
        named.status = PersonStatus::Confirmed;
        named.listConsent = Consent(random.bounded(3));
        named.contactConsent = Consent(random.bounded(3));
        changes.edit(person, named);
        people.append(person.id);
        Translation translation;
        translation.id = ids.next();
        translation.recordTable = u"person"_s;
        translation.record = person.id;
        translation.field = u"family_name"_s;
        translation.language = u"bg"_s;
        translation.text = nameOf("Zqbulgarian", person.id);
        changes.add(translation);
    }
    for (const AgendaItem& item : plan.all<AgendaItem>()) {
        AgendaItem named = item;
        const Id whom = people[random.bounded(int(people.size()))];
        named.internal = false;
        named.title = nameOf("Zqgiven", whom) + u' ' + nameOf("Zqfamily", whom);
        named.abstract = u"By "_s + nameOf("Zqfamily", whom) + u", "_s + nameOf("Zqgiven", whom);
        changes.edit(item, named);
        Assignment assignment;
        assignment.id = ids.next();
        assignment.person = people[random.bounded(int(people.size()))];
        assignment.agendaItem = item.id;
        assignment.status = AssignmentStatus::Confirmed;
        changes.add(assignment);
    }
    return *plan.applied(changes);
}

// All that a reader of the paper gets: pages, HTML, ODT, CSV, the clipboard.
QByteArray everythingOf(const Document& document, FontSet& fonts)
{
    QByteArray all;
    TextShaper shaper(fonts);
    const Result<Pages> pages = layOut(document, shaper);
    if (!pages)
        qFatal("not laid out");
    for (const Page& page : pages->pages) {
        for (const std::vector<TextPiece>* pieces : {&page.pieces, &page.foot}) {
            for (const TextPiece& piece : *pieces)
                all += piece.text.toUtf8() + ' ';
        }
    }
    QBuffer buffer(&all);
    buffer.open(QIODevice::Append);
    if (!writeHtml(document, buffer) || !writeCsv(document, buffer))
        qFatal("not written");
    QBuffer odt;
    odt.open(QIODevice::WriteOnly);
    if (!writeOdt(document, odt))
        qFatal("not written");
    buffer.close();
    for (const ZipPart& part : zipParts(odt.data()))
        all += part.bytes;
    return all + clipboardHtml(document).toUtf8() + clipboardText(document).toUtf8() +
           textOf(document).toUtf8();
}

// Who is named there though they may not be.
QStringList leaksIn(const QByteArray& text, const Plan& plan, Audience audience, bool own)
{
    QStringList leaks;
    for (const Person& person : plan.all<Person>()) {
        QStringList words;
        if (!mayBeNamed(person, audience) && !own)
            words = {person.familyName, person.givenName, person.organisation, person.function,
                     nameOf("Zqbulgarian", person.id)};
        if (!mayBeContacted(person, audience))
            words << person.email << person.phone;
        for (const QString& word : words) {
            if (text.contains(word.toUtf8()))
                leaks.append(word);
        }
    }
    return leaks;
}
} // namespace

class ConsentTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void exports_nameNobodyWithoutConsent_data();
    void exports_nameNobodyWithoutConsent();
    void organisers_readEverybody();
    void lists_sayHowManyMoreThereAre();
    void totals_countEverybody();
    void ownPages_haveTheName();
};

void ConsentTest::exports_nameNobodyWithoutConsent_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("plan %d", seed) << seed;
}

// Four plans, two audiences, 17 papers and the table of the agenda: 144 exports.
void ConsentTest::exports_nameNobodyWithoutConsent()
{
    QFETCH(const int, seed);
    QRandomGenerator random{quint32(seed)};
    const Plan plan = withNames(RandomChanges(quint32(seed)).plan(), random);
    FontSet fonts;
    int named = 0;
    int neutral = 0;
    for (const Audience audience : {Audience::Public, Audience::Participants}) {
        for (const PaperInfo& info : papers()) {
            PaperOptions options;
            options.audience = QString::fromLatin1(word(audience));
            options.languages = seed % 2 == 0 ? QStringList{u"en"_s} : QStringList{u"en"_s, u"bg"_s};
            if (info.uses & UsesColumns)
                options.columns = {u"name"_s, u"email"_s, u"phone"_s, u"organisation"_s};
            const Result<Document> document = makePaper(info.paper, plan, options);
            if (!document)
                continue;
            // Everybody's own agenda has the name on it; what it says of others is looked at as the public.
            const bool own = info.paper == Paper::Personal && audience == Audience::Participants;
            const QByteArray text = everythingOf(*document, fonts);
            const QStringList leaks = leaksIn(text, plan, audience, own);
            QVERIFY2(leaks.isEmpty(), qPrintable(QLatin1String(info.code) + u' ' + leaks.join(u' ')));
            named += int(text.count("Zqfamily"));
        }
        QBuffer csv;
        csv.open(QIODevice::WriteOnly);
        const auto english = [](const char*, const char* text) { return QString::fromLatin1(text); };
        const Plan shown = planFor(plan, audience);
        QVERIFY(writeAgendaCsv(shown, Timing(shown), 0, {u"en"_s, english}, csv));
        QCOMPARE(leaksIn(csv.data(), plan, audience, false), QStringList());
        neutral += int(csv.data().count("Name not published"));
    }
    // Those who agreed are there: the papers are not simply empty.
    QVERIFY(named > 50);
    QVERIFY(seed == 2 || neutral > 0);
}

void ConsentTest::organisers_readEverybody()
{
    QRandomGenerator random{7};
    const Plan plan = withNames(RandomChanges(7).plan(), random);
    QVERIFY(planFor(plan, Audience::Organisers) == plan);
    PaperOptions options;
    options.audience = u"organisers"_s;
    options.columns = QStringList{u"name"_s, u"email"_s, u"phone"_s};
    const Result<Document> document = makePaper(Paper::People, plan, options);
    QVERIFY(document);
    const QString text = textOf(*document) + clipboardText(*document);
    for (const Person& person : plan.all<Person>())
        QVERIFY2(text.contains(person.familyName) && text.contains(person.email),
                 qPrintable(person.familyName));
}

void ConsentTest::lists_sayHowManyMoreThereAre()
{
    Plan plan = samplePlan(u"conference"_s);
    ChangeSet changes;
    int added = 0;
    for (const Person& person : plan.all<Person>()) {
        if (!isExpected(person) || person.listConsent == Consent::No)
            continue;
        if (++added > 3)
            break;
        Person after = person;
        after.listConsent = Consent::No;
        changes.edit(person, after);
    }
    plan = *plan.applied(changes);
    int refused = 0;
    for (const Person& person : plan.all<Person>())
        refused += isExpected(person) && person.listConsent == Consent::No ? 1 : 0;
    QVERIFY(refused > 3);
    const Result<Document> document = makePaper(Paper::People, plan, {.languages = {u"en"_s}});
    QVERIFY(document);
    QVERIFY2(
        textOf(*document).contains(u"and %1 further people who did not agree to be named"_s.arg(refused)),
        qPrintable(textOf(*document).right(2000)));
}

void ConsentTest::totals_countEverybody()
{
    const Plan& plan = samplePlan(u"conference"_s);
    const auto totals = [&](const QString& audience) {
        const Result<Document> document =
            makePaper(Paper::People, plan, {.languages = {u"en"_s}, .audience = audience});
        const QString text = textOf(*document);
        return text.sliced(text.indexOf(u"Totals"_s));
    };
    QCOMPARE(totals(u"public"_s), totals(u"organisers"_s));
}

void ConsentTest::ownPages_haveTheName()
{
    Plan plan = samplePlan(u"conference"_s);
    Person person = *plan.all<Person>().begin();
    for (const Assignment& assignment : plan.all<Assignment>())
        person = *plan.find<Person>(assignment.person);
    Person refused = person;
    refused.listConsent = Consent::No;
    refused.status = PersonStatus::Confirmed;
    ChangeSet changes;
    changes.edit(person, refused);
    plan = *plan.applied(changes);
    const PaperOptions own{.languages = {u"en"_s}, .person = person.id};
    const Result<Document> document = makePaper(Paper::Personal, plan, own);
    QVERIFY(document);
    QVERIFY(textOf(*document).contains(person.familyName));
    const Result<Document> agenda = makePaper(Paper::Agenda, plan, {.languages = {u"en"_s}});
    QVERIFY(agenda);
    QVERIFY(!textOf(*agenda).contains(person.familyName));
    QVERIFY(textOf(*agenda).contains(u"Name not published"_s));
}
} // namespace convenor

CONVENOR_TEST(convenor::ConsentTest)
#include "ConsentTest.moc"
