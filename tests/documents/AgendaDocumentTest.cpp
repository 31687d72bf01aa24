// The agenda on paper: who and what is on it, in which language, and that half a day fits one page.
#include "documents/AgendaDocument.h"

#include "documents/DocumentLanguage.h"
#include "documents/Layout.h"
#include "domain/AgendaRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/Plan.h"
#include "domain/TextRecords.h"
#include "TestMain.h"

using namespace convenor;

namespace {
// Builds a plan row by row.
class PlanMaker
{
public:
    template <typename Record>
    Id add(Record record)
    {
        record.id = m_ids.next();
        const Id id = record.id;
        m_changes.add(std::move(record));
        return id;
    }

    Id addDay(QDate date, int opens)
    {
        Day day;
        day.date = date;
        day.opens = opens;
        m_day = add(day);
        return m_day;
    }

    Id addItem(ItemKind kind, const char* title, int minutes, Id parent = 0, Id room = 0)
    {
        AgendaItem item;
        item.day = m_day;
        item.parent = parent;
        item.position = m_position += 1 << 20;
        item.kind = kind;
        item.title = QString::fromUtf8(title);
        item.minutes = minutes;
        item.room = room;
        return add(item);
    }

    Id addPerson(const char* given, const char* family, const char* function, const char* organisation)
    {
        Person person;
        person.givenName = QString::fromUtf8(given);
        person.familyName = QString::fromUtf8(family);
        person.function = QString::fromUtf8(function);
        person.organisation = QString::fromUtf8(organisation);
        return add(person);
    }

    void assign(Id person, Id item, Role role, AssignmentStatus status = AssignmentStatus::Confirmed)
    {
        Assignment assignment;
        assignment.person = person;
        assignment.agendaItem = item;
        assignment.role = role;
        assignment.status = status;
        add(assignment);
    }

    void translate(const char* table, Id record, const char* field, const char* text)
    {
        Translation translation;
        translation.recordTable = QString::fromUtf8(table);
        translation.record = record;
        translation.field = QString::fromUtf8(field);
        translation.language = QStringLiteral("bg");
        translation.text = QString::fromUtf8(text);
        add(translation);
    }

    Plan plan() const
    {
        const Result<Plan> result = Plan().applied(m_changes);
        return result ? *result : Plan();
    }

private:
    CountingIds m_ids;
    ChangeSet m_changes;
    Id m_day = 0;
    qint64 m_position = 0;
};

Workshop workshopOf(const char* title)
{
    Workshop workshop;
    workshop.title = QString::fromUtf8(title);
    workshop.place = QStringLiteral("Online");
    workshop.timezone = QStringLiteral("Europe/Brussels");
    workshop.languages = QStringLiteral("en");
    return workshop;
}

// The half day of the seed: three parts of 45 minutes, breaks, a helpdesk.
PlanMaker halfDay()
{
    PlanMaker maker;
    const Id workshop = maker.add(workshopOf("Clusters: driving the green and digital twin transitions"));
    maker.addDay(QDate(2021, 12, 10), 555);
    Room main;
    main.name = QStringLiteral("Main room");
    const Id room = maker.add(main);
    const Id marek = maker.addPerson("Marek", "Przeor", "Policy Officer", "DG GROW");
    const Id antonio = maker.addPerson("Antonio", "Novo Guerrero", "President", "European Clusters Alliance");
    const Id bianca = maker.addPerson("Bianca", "Muntean", "", "Transilvania IT Cluster");
    const Id declined = maker.addPerson("Nobody", "Declined", "", "");
    const Id first = maker.addItem(ItemKind::Part, "Part I: introduction and keynote speakers", 0, 0, room);
    const Id welcome = maker.addItem(ItemKind::Talk, "Welcome", 5, first);
    const Id keynote = maker.addItem(ItemKind::Talk, "The state of the art of cluster policies", 15, first);
    const Id second = maker.addItem(ItemKind::Talk, "The European Clusters Alliance", 15, first);
    maker.addItem(ItemKind::Questions, "", 10, first);
    maker.addItem(ItemKind::Break, "Coffee break", 10);
    const Id practices = maker.addItem(ItemKind::Part, "Part II: good practices", 0, 0, room);
    maker.addItem(ItemKind::Talk, "AERIAL UPTAKE", 15, practices);
    maker.addItem(ItemKind::Talk, "REMIX", 15, practices);
    const Id reflection = maker.addItem(ItemKind::Discussion, "Reflection", 15, practices);
    maker.addItem(ItemKind::Groups, "Part III: working groups", 45, 0, room);
    maker.addItem(ItemKind::Helpdesk, "Online expert helpdesk", 50, 0, room);
    maker.assign(marek, keynote, Role::Keynote);
    maker.assign(antonio, second, Role::Keynote);
    maker.assign(bianca, reflection, Role::Panellist);
    maker.assign(declined, welcome, Role::Speaker, AssignmentStatus::Declined);
    maker.translate("workshop", workshop, "title", "Клъстери: двигател на зеления преход");
    maker.translate("agenda_item", welcome, "title", "Добре дошли");
    return maker;
}

QString textOfPages(const Pages& pages)
{
    QString text;
    for (const Page& page : pages.pages) {
        for (const TextPiece& piece : page.pieces)
            text += piece.text;
    }
    return text;
}
} // namespace

class AgendaDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void saysWhatIsOn();
    void halfADayFitsOnePage();
    void internalItemsAreLeftOut();
    void translationsReplaceTexts();
    void lanesStandSideBySide();
    void manyLanesStandBelowEachOther();
    void oneDayCanBeChosen();
    void anEmptyPlanMakesAPage();
    void hostileNamesAreText();
    void recordsAreNamed();
    void datesAreThoseOfTheLanguage();

private:
    Pages pagesOf(const Document& document)
    {
        Result<Pages> pages = layOut(document, m_shaper);
        return pages ? std::move(pages).value() : Pages{};
    }

    FontSet m_fonts;
    TextShaper m_shaper{m_fonts};
    DocumentLanguage m_english{QStringLiteral("en")};
};

void AgendaDocumentTest::saysWhatIsOn()
{
    const QString text = textOf(agendaDocument(halfDay().plan(), m_english));
    for (const char* words : {"Clusters: driving the green and digital twin transitions", "Online",
                              "CET (Europe/Brussels)", "Friday, 10 December 2021", "09:15 – 09:20",
                              "09:20 – 09:35", "Main room", "Marek Przeor, Policy Officer, DG GROW (keynote)",
                              "Bianca Muntean, Transilvania IT Cluster (panellist)", "Q&A", "Coffee break",
                              "Online expert helpdesk"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    QVERIFY(!text.contains(QStringLiteral("Declined")));
    QVERIFY(hasAgenda(halfDay().plan()));
}

void AgendaDocumentTest::halfADayFitsOnePage()
{
    const Pages pages = pagesOf(agendaDocument(halfDay().plan(), m_english));
    QCOMPARE(pages.pages.size(), std::size_t(1));
    QVERIFY(pages.missing.empty());
    const QString text = textOfPages(pages);
    QVERIFY(text.contains(QStringLiteral("Page 1 of 1")));
}

void AgendaDocumentTest::internalItemsAreLeftOut()
{
    PlanMaker maker = halfDay();
    maker.addItem(ItemKind::Internal, "SECRET one", 5);
    AgendaItem part;
    part.kind = ItemKind::Part;
    part.internal = true;
    part.title = QStringLiteral("SECRET two");
    part.day = maker.addDay(QDate(2021, 12, 11), 540);
    const Id parent = maker.add(part);
    maker.addItem(ItemKind::Talk, "SECRET three", 5, parent);
    const QString text = textOf(agendaDocument(maker.plan(), m_english));
    QVERIFY(!text.contains(QStringLiteral("SECRET")));
    QVERIFY(!text.contains(QStringLiteral("11 December")) ||
            !text.contains(QStringLiteral("Saturday"))); // no empty day
}

void AgendaDocumentTest::translationsReplaceTexts()
{
    const DocumentLanguage bulgarian(QStringLiteral("bg"));
    const Document document = agendaDocument(halfDay().plan(), bulgarian);
    QCOMPARE(document.language, QStringLiteral("bg"));
    const QString text = textOf(document);
    QVERIFY(text.contains(QString::fromUtf8("Клъстери: двигател на зеления преход")));
    QVERIFY(text.contains(QString::fromUtf8("Добре дошли")));
    QVERIFY(text.contains(QString::fromUtf8("Петък, 10 декември 2021 г.")));
    QVERIFY(!text.contains(QStringLiteral("Welcome")));
    QVERIFY(text.contains(QStringLiteral("Coffee break"))); // nobody translated it
    const Pages pages = pagesOf(document);
    for (const TextPiece& piece : pages.pages.front().pieces) {
        if (piece.text == QStringLiteral("Coffee break"))
            QCOMPARE(piece.language, QStringLiteral("en"));
        if (piece.text.contains(QString::fromUtf8("Добре")))
            QCOMPARE(piece.language, QStringLiteral("bg"));
    }
}

void AgendaDocumentTest::lanesStandSideBySide()
{
    PlanMaker maker = halfDay();
    const Id parallel = maker.addItem(ItemKind::Parallel, "Parallel", 0);
    const Id left = maker.addItem(ItemKind::Talk, "LEFT", 20, parallel);
    const Id right = maker.addItem(ItemKind::Part, "RIGHT", 0, parallel);
    const Id inner = maker.addItem(ItemKind::Talk, "INNER", 20, right);
    const Pages pages = pagesOf(agendaDocument(maker.plan(), m_english));
    const int page = pageOf(pages, left);
    QVERIFY(page >= 0);
    const TextPiece* pieces[2] = {};
    for (const TextPiece& piece : pages.pages[std::size_t(page)].pieces) {
        if (piece.text == QStringLiteral("LEFT"))
            pieces[0] = &piece;
        if (piece.text == QStringLiteral("RIGHT"))
            pieces[1] = &piece;
    }
    QVERIFY(pieces[0] && pieces[1]);
    QCOMPARE(pieces[0]->position.y(), pieces[1]->position.y());
    QVERIFY(pieces[0]->position.x() < pieces[1]->position.x());
    QCOMPARE(pageOf(pages, inner), page);
}

void AgendaDocumentTest::manyLanesStandBelowEachOther()
{
    PlanMaker maker = halfDay();
    const Id parallel = maker.addItem(ItemKind::Parallel, "Parallel", 0);
    for (int i = 0; i < 7; ++i)
        maker.addItem(ItemKind::Talk, "LANE", 20, parallel);
    const QString text = textOf(agendaDocument(maker.plan(), m_english));
    QCOMPARE(text.count(QStringLiteral("LANE")), 7);
    QCOMPARE(text.count(QString::fromUtf8("12:30 – 12:50")), 8); // the lanes and what holds them
}

void AgendaDocumentTest::oneDayCanBeChosen()
{
    PlanMaker maker = halfDay();
    const Id second = maker.addDay(QDate(2021, 12, 11), 540);
    maker.addItem(ItemKind::Talk, "TOMORROW", 20);
    const Plan plan = maker.plan();
    QVERIFY(textOf(agendaDocument(plan, m_english)).contains(QString::fromUtf8("10–11 December 2021")));
    const QString text = textOf(agendaDocument(plan, m_english, {second}));
    QVERIFY(text.contains(QStringLiteral("TOMORROW")));
    QVERIFY(!text.contains(QStringLiteral("Coffee")));
}

void AgendaDocumentTest::anEmptyPlanMakesAPage()
{
    const Plan plan;
    QVERIFY(!hasAgenda(plan));
    const Document document = agendaDocument(plan, m_english);
    QVERIFY(textOf(document).contains(QStringLiteral("There is nothing on the agenda yet.")));
    QCOMPARE(pagesOf(document).pages.size(), std::size_t(1));
}

void AgendaDocumentTest::hostileNamesAreText()
{
    PlanMaker maker = halfDay();
    const Id person = maker.addPerson("<img src=file:///etc/passwd>", "\xE2\x80\xAEgnp\x1b[2J", "", "");
    const Id item = maker.addItem(ItemKind::Talk, QByteArray(100'000, 'x').constData(), 5);
    maker.assign(person, item, Role::Speaker);
    const Pages pages = pagesOf(agendaDocument(maker.plan(), m_english));
    const QString text = textOfPages(pages);
    QVERIFY(text.contains(QStringLiteral("<img src=file:///etc/passwd>")));
    QVERIFY(text.contains(QString::fromUtf8("�gnp␛[2J")));
    QVERIFY(!text.contains(QChar(0x202E)));
    QCOMPARE(text.count(QChar(u'x')) - textOf(agendaDocument(halfDay().plan(), m_english)).count(QChar(u'x')),
             100'000);
    QVERIFY(pages.pages.size() > 5);
}

void AgendaDocumentTest::recordsAreNamed()
{
    PlanMaker maker = halfDay();
    const Id item = maker.addItem(ItemKind::Talk, "FOLLOWED", 5);
    const Id break_ = maker.addItem(ItemKind::Break, "Pause", 5);
    const Pages pages = pagesOf(agendaDocument(maker.plan(), m_english));
    for (const Id id : {item, break_}) {
        const int page = pageOf(pages, id);
        QVERIFY(page >= 0);
        const QRectF region = regionOf(pages.pages[std::size_t(page)], id);
        QCOMPARE(subjectAt(pages.pages[std::size_t(page)], region.center()), id);
    }
}

void AgendaDocumentTest::datesAreThoseOfTheLanguage()
{
    const QDate date(2021, 12, 10);
    const DocumentLanguage bulgarian(QStringLiteral("bg"));
    QCOMPARE(m_english.date(date), QStringLiteral("Friday, 10 December 2021"));
    QCOMPARE(bulgarian.date(date), QString::fromUtf8("петък, 10 декември 2021 г."));
    QCOMPARE(bulgarian.dateWithoutWeekday(date), QString::fromUtf8("10 декември 2021 г."));
    QCOMPARE(m_english.dateRange(date.addDays(-1), date), QString::fromUtf8("9–10 December 2021"));
    QCOMPARE(m_english.dateRange(QDate(2021, 11, 30), date),
             QString::fromUtf8("30 November 2021 – 10 December 2021"));
    QCOMPARE(m_english.time(555), QStringLiteral("09:15"));
    QCOMPARE(m_english.time(1510), QStringLiteral("01:10"));
    const DocumentLanguage unknown(QStringLiteral("xx-nonsense"));
    QCOMPARE(unknown.code(), QStringLiteral("en"));
    QCOMPARE(unknown.translate("documents", "%n people", nullptr, 3), QStringLiteral("3 people"));
}

CONVENOR_TEST(AgendaDocumentTest)
#include "AgendaDocumentTest.moc"
