// Badges: where they stand on their sheets, what they say, and that printed sheets stay as they are. Name
// plates and certificates beside them, which are one person a page too.
#include "documents/papers/PrintedPages.h"
#include "documents/papers/QrPicture.h"
#include "domain/PlanMaker.h"
#include "PaperNodes.h"
#include "SamplePaper.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

namespace {
Document paperOf(Paper paper, const Plan& plan, const PaperOptions& options = {},
                 const PrintedPages* printed = nullptr)
{
    Result<Document> document = makePaper(paper, plan, options, printed);
    if (!document)
        qFatal("no paper");
    return *document;
}

PaperOptions perSheet(int count, int start = 1)
{
    PaperOptions options;
    options.perSheet = count;
    options.startLabel = start;
    return options;
}

PlanMaker makerOf(int people)
{
    PlanMaker maker;
    for (int i = 0; i < people; ++i)
        maker.person(QStringLiteral("Given"), QStringLiteral("Family %1").arg(i, 3, 10, QChar(u'0')));
    return maker;
}

// The people of a sheet in the order of their badges, and where each badge begins, in millimetres.
struct Badge
{
    Id person = 0;
    QRectF place;
    QStringList texts;
    int pictures = 0;
};
QList<Badge> badgesOn(const DocumentNode& sheet)
{
    QList<Badge> badges;
    for (const SheetBox& box : sheet.boxes) {
        if (badges.isEmpty() || badges.last().person != box.subject)
            badges.append({box.subject, {}, {}, 0});
        Badge& badge = badges.last();
        badge.place |= box.place;
        for (const DocumentNode& block : box.blocks) {
            badge.pictures += block.kind == NodeKind::Figure ? 1 : 0;
            badge.texts.append(textOfSpans(block));
        }
    }
    return badges;
}

QList<Id> peopleOn(const DocumentNode& sheet)
{
    QList<Id> people;
    for (const Badge& badge : badgesOn(sheet))
        people.append(badge.person);
    return people;
}

// What hangs there when the document is printed.
PrintedPages printOf(const Document& document, const Plan& plan)
{
    FontSet fonts;
    TextShaper shaper(fonts);
    const Result<Pages> pages = layOut(document, shaper);
    PrintedPages printed;
    for (const Page& page : pages->pages)
        printed.pages.append(printedPage(page, plan));
    return printed;
}

double millimetres(double points)
{
    return points / pointsPerMillimetre;
}
} // namespace

class BadgesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void sheets_haveExactPlaces_data();
    void sheets_haveExactPlaces();
    void startLabel_leavesTheFirstPlaces();
    void wrongSheet_isRefused();
    void badge_saysWhoSomebodyIs();
    void noPhotos_isSaid();
    void nothingOverflows();
    void printedSheets_keepTheirPeople();
    void only_comesOnASheetOfItsOwn();
    void code_hasAQuietBorder();
    void namePlate_saysTheNameOnBothSides();
    void certificate_tellsWhatWasRecorded();
    void certificate_countsParallelSessionsOnce();
    void certificate_ofNobodyIsNone();
};

void BadgesTest::sheets_haveExactPlaces_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<QPointF>("first");
    QTest::addColumn<QPointF>("last");
    QTest::newRow("4") << 4 << QSizeF(105, 148.5) << QPointF(0, 0) << QPointF(105, 148.5);
    QTest::newRow("8") << 8 << QSizeF(86, 55.5) << QPointF(19, 37.5) << QPointF(105, 204);
    QTest::newRow("10") << 10 << QSizeF(80, 50) << QPointF(17.5, 13.5) << QPointF(112.5, 233.5);
}

void BadgesTest::sheets_haveExactPlaces()
{
    QFETCH(int, count);
    QFETCH(QSizeF, size);
    QFETCH(QPointF, first);
    QFETCH(QPointF, last);
    const Document document = paperOf(Paper::Badges, makerOf(count + 1).plan, perSheet(count));
    const QList<const DocumentNode*> sheets = sheetsIn(document.root);
    QCOMPARE(sheets.size(), 2);
    const QList<Badge> badges = badgesOn(*sheets[0]);
    QCOMPARE(badges.size(), count);
    for (const Badge& badge : badges) {
        QCOMPARE(millimetres(badge.place.width()), size.width());
        QCOMPARE(millimetres(badge.place.height()), size.height());
    }
    QCOMPARE(millimetres(badges.first().place.x()) + 1, first.x() + 1);
    QCOMPARE(millimetres(badges.first().place.y()) + 1, first.y() + 1);
    QCOMPARE(millimetres(badges.last().place.x()), last.x());
    QCOMPARE(millimetres(badges.last().place.y()), last.y());
}

void BadgesTest::startLabel_leavesTheFirstPlaces()
{
    const Document document = paperOf(Paper::Badges, makerOf(8).plan, perSheet(8, 4));
    const QList<const DocumentNode*> sheets = sheetsIn(document.root);
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(badgesOn(*sheets[0]).size(), 5);
    QCOMPARE(badgesOn(*sheets[1]).size(), 3);
    // The fourth place: right, second row.
    QCOMPARE(millimetres(badgesOn(*sheets[0]).first().place.x()), 105.0);
    QCOMPARE(millimetres(badgesOn(*sheets[0]).first().place.y()), 93.0);
}

void BadgesTest::wrongSheet_isRefused()
{
    const Plan plan = makerOf(1).plan;
    for (const PaperOptions& options : {perSheet(7), perSheet(8, 9), perSheet(8, 0)}) {
        const Result<Document> paper = makePaper(Paper::Badges, plan, options);
        QVERIFY(!paper);
        QCOMPARE(paper.error().kind, ErrorKind::WrongValue);
    }
}

void BadgesTest::badge_saysWhoSomebodyIs()
{
    PlanMaker maker = makerOf(0);
    const Id speaker = maker.person(QStringLiteral("Ada"), QStringLiteral("Aalto"), QStringLiteral("Lab"));
    const Id maker2 = maker.person(QStringLiteral("Bea"), QStringLiteral("Berg"));
    maker.person(QStringLiteral("Cy"), QStringLiteral("Cox"));
    maker.edit<Person>(maker2, [](Person& person) { person.category = QStringLiteral("policy maker"); });
    maker.edit<Person>(speaker, [](Person& person) { person.country = QStringLiteral("FI"); });
    maker.day(QDate(2026, 12, 10), clock(9, 0));
    const Id talk = maker.item(QStringLiteral("Talk"), 30);
    maker.assign(speaker, talk, Role::Rapporteur);
    maker.assign(speaker, talk, Role::Speaker);
    const Document document = paperOf(Paper::Badges, maker.plan);
    const QList<Badge> badges = badgesOn(*sheetsIn(document.root).first());
    for (const char* text : {"Ada", "Aalto", "Lab", "Finland", "SP  Speaker", "Clusters"})
        QVERIFY2(badges[0].texts.contains(QLatin1String(text)), text);
    QVERIFY(badges[1].texts.contains(QStringLiteral("PM  Policy maker")));
    QVERIFY(badges[2].texts.contains(QStringLiteral("PT  Participant")));
    QCOMPARE(badges[0].pictures, 1);
}

void BadgesTest::noPhotos_isSaid()
{
    PlanMaker maker = makerOf(2);
    const Id first = maker.plan.all<Person>().begin()->id;
    maker.edit<Person>(first, [](Person& person) { person.photoConsent = Consent::No; });
    const Document document = paperOf(Paper::Badges, maker.plan);
    const QList<Badge> badges = badgesOn(*sheetsIn(document.root).first());
    QVERIFY(badges[0].texts.contains(QStringLiteral("NO PHOTOS")));
    QVERIFY(!badges[1].texts.contains(QStringLiteral("NO PHOTOS")));
}

// The longest names that there are.
void BadgesTest::nothingOverflows()
{
    PlanMaker maker = makerOf(0);
    const Id id = maker.person(
        QStringLiteral("Maria-Magdalena"), QStringLiteral("Guðmundsdóttir-Papadopoulou"),
        QStringLiteral(
            "European Confederation of Regional Development Agencies and Specialisation Clusters"));
    maker.edit<Person>(id, [](Person& person) {
        person.title = QStringLiteral("Prof. Dr");
        person.country = QStringLiteral("BA");
        person.category = QStringLiteral("intermediary organisation");
        person.photoConsent = Consent::No;
        person.status = PersonStatus::Attended;
    });
    FontSet fonts;
    TextShaper shaper(fonts);
    for (const Paper paper : {Paper::Badges, Paper::NamePlates, Paper::Certificates}) {
        for (const int count : {4, 8, 10}) {
            const Result<Pages> pages = layOut(paperOf(paper, maker.plan, perSheet(count)), shaper);
            QVERIFY(pages);
            QCOMPARE(pages->pages.size(), std::size_t(1));
            for (const TightText& tight : pages->remarks.tight)
                QVERIFY2(!tight.overflows, qPrintable(tight.text));
        }
    }
}

void BadgesTest::printedSheets_keepTheirPeople()
{
    PlanMaker maker = makerOf(12);
    const Document before = paperOf(Paper::Badges, maker.plan);
    const PrintedPages printed = printOf(before, maker.plan);
    const QList<const DocumentNode*> sheets = sheetsIn(before.root);
    const Id cancelled = peopleOn(*sheets[0])[2];
    maker.edit<Person>(cancelled, [](Person& person) { person.status = PersonStatus::Cancelled; });
    const Id late = maker.person(QStringLiteral("Aa"), QStringLiteral("Aa"));
    const Document after = paperOf(Paper::Badges, maker.plan, perSheet(8, 3), &printed);
    const QList<const DocumentNode*> now = sheetsIn(after.root);
    QCOMPARE(now.size(), 3);
    QCOMPARE(peopleOn(*now[0]), peopleOn(*sheets[0]));
    QCOMPARE(peopleOn(*now[1]), peopleOn(*sheets[1]));
    QCOMPARE(peopleOn(*now[2]), QList<Id>{late});
    QCOMPARE(now[0]->boxes.front().place, sheets[0]->boxes.front().place);
    QCOMPARE(millimetres(badgesOn(*now[2]).first().place.y()), 93.0);
    const PrintedPages reprinted = printOf(after, maker.plan);
    QCOMPARE(reprinted.pages.mid(0, 2), printed.pages);
}

void BadgesTest::only_comesOnASheetOfItsOwn()
{
    PlanMaker maker = makerOf(12);
    const Document before = paperOf(Paper::Badges, maker.plan);
    const PrintedPages printed = printOf(before, maker.plan);
    const QList<Id> people = peopleOn(*sheetsIn(before.root)[0]);
    PaperOptions options;
    options.only = {people[5], people[1]};
    const Document again = paperOf(Paper::Badges, maker.plan, options, &printed);
    QCOMPARE(again.root.children.size(), std::size_t(1));
    QCOMPARE(again.root.children[0].unit, QStringLiteral("badges supplement 1"));
    QCOMPARE(peopleOn(*sheetsIn(again.root)[0]), (QList<Id>{people[1], people[5]}));
}

void BadgesTest::code_hasAQuietBorder()
{
    QCOMPARE(personCode(77), QStringLiteral("convenor:person/77"));
    for (const Id id : {Id(1), std::numeric_limits<Id>::max()}) {
        const QImage picture = personQr(id);
        QCOMPARE(picture.format(), QImage::Format_Mono);
        QCOMPARE(picture.size(), QSize(132, 132));
        for (int i = 0; i < 132; ++i) {
            for (int border = 0; border < 16; ++border) {
                QCOMPARE(picture.pixel(i, border), qRgb(255, 255, 255));
                QCOMPARE(picture.pixel(border, i), qRgb(255, 255, 255));
                QCOMPARE(picture.pixel(i, 131 - border), qRgb(255, 255, 255));
                QCOMPARE(picture.pixel(131 - border, i), qRgb(255, 255, 255));
            }
        }
        QCOMPARE(picture.pixel(16, 16), qRgb(0, 0, 0));
    }
    QVERIFY(personQr(1) != personQr(2));
}

void BadgesTest::namePlate_saysTheNameOnBothSides()
{
    const Document document = paperOf(Paper::NamePlates, makerOf(2).plan);
    const QList<const DocumentNode*> sheets = sheetsIn(document.root);
    QCOMPARE(sheets.size(), 2);
    int upright = 0;
    int turned = 0;
    for (const SheetBox& box : sheets[0]->boxes) {
        if (box.blocks.empty())
            continue;
        QVERIFY(textOfSpans(box.blocks.front()).contains(QStringLiteral("Given Family 000")));
        (box.turned ? turned : upright) += 1;
        QCOMPARE(box.place.top() > 0, !box.turned);
    }
    QCOMPARE(upright, 1);
    QCOMPARE(turned, 1);
    QCOMPARE(headingsIn(document, 1).size(), 2);
}

namespace {
// Two days: 09:00 two sessions of 60 minutes side by side, a break of 30, a talk of 45; then a day of 90.
struct TwoDays
{
    PlanMaker maker;
    Id first = 0;
    Id second = 0;
    Id lane = 0;

    TwoDays()
    {
        first = maker.day(QDate(2026, 12, 10), clock(9, 0));
        const Id parallel = maker.item(QStringLiteral("Sessions"), 0, 0, ItemKind::Parallel);
        lane = maker.item(QStringLiteral("Left"), 60, parallel);
        maker.item(QStringLiteral("Right"), 60, parallel);
        maker.item(QStringLiteral("Coffee"), 30, 0, ItemKind::Break);
        maker.item(QStringLiteral("Talk"), 45);
        second = maker.day(QDate(2026, 12, 11), clock(9, 0));
        maker.item(QStringLiteral("Visit"), 90, 0, ItemKind::Visit);
    }
    void present(Id person, Id day, Id item = 0)
    {
        Attendance row;
        row.person = person;
        row.day = day;
        row.agendaItem = item;
        row.state = AttendanceState::Present;
        maker.add(row);
    }
};
} // namespace

void BadgesTest::certificate_tellsWhatWasRecorded()
{
    TwoDays event;
    const Id here = event.maker.person(QStringLiteral("Ada"), QStringLiteral("Aalto"));
    event.maker.person(QStringLiteral("Bea"), QStringLiteral("Berg"));
    const Id lane = event.maker.person(QStringLiteral("Cy"), QStringLiteral("Cox"));
    const Id marked = event.maker.person(QStringLiteral("Di"), QStringLiteral("Dahl"));
    event.maker.edit<Person>(marked, [](Person& person) { person.status = PersonStatus::Attended; });
    event.present(here, event.second);
    event.present(lane, event.first, event.lane);
    const Document document = paperOf(Paper::Certificates, event.maker.plan);
    QCOMPARE(headingsIn(document, 2),
             (QStringList{QStringLiteral("Ada Aalto"), QStringLiteral("Cy Cox"), QStringLiteral("Di Dahl")}));
    const auto textsOf = [&](Id person) {
        QStringList texts;
        for (const SheetBox& box :
             sheetsIn(unitIn(document, QStringLiteral("person %1").arg(person))).first()->boxes) {
            for (const DocumentNode& block : box.blocks)
                texts.append(textOfSpans(block));
        }
        return texts;
    };
    QVERIFY(textsOf(here).contains(QStringLiteral("Present on: Friday, 11 December 2026")));
    QVERIFY(textsOf(here).contains(QStringLiteral("Programme attended: 1 h 30 min, without breaks")));
    QVERIFY(textsOf(lane).contains(QStringLiteral("Present on: Thursday, 10 December 2026")));
    QVERIFY(textsOf(lane).contains(QStringLiteral("Programme attended: 1 h, without breaks")));
    QVERIFY(textsOf(marked).filter(QStringLiteral("Present on")).isEmpty());
    QVERIFY(textsOf(marked).filter(QStringLiteral("Programme")).isEmpty());
}

void BadgesTest::certificate_countsParallelSessionsOnce()
{
    TwoDays event;
    const Id here = event.maker.person(QStringLiteral("Ada"), QStringLiteral("Aalto"));
    event.present(here, event.first);
    QVERIFY(textOf(paperOf(Paper::Certificates, event.maker.plan))
                .contains(QStringLiteral("Programme attended: 1 h 45 min, without breaks")));
}

void BadgesTest::certificate_ofNobodyIsNone()
{
    TwoDays event;
    event.maker.person(QStringLiteral("Ada"), QStringLiteral("Aalto"));
    const Result<Document> paper = makePaper(Paper::Certificates, event.maker.plan, {});
    QVERIFY(!paper);
    QCOMPARE(paper.error().kind, ErrorKind::NothingToExport);
    QCOMPARE(paper.error().subject, QStringLiteral("certificates"));
}

CONVENOR_TEST(BadgesTest)
#include "BadgesTest.moc"
