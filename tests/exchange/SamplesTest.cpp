// The built-in samples: the facts of their sources, sound, and good to start from.
#include "exchange/Samples.h"

#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "domain/References.h"
#include "domain/rules/Problem.h"
#include "domain/Translations.h"
#include "TestMain.h"

#include <QColor>
#include <QImage>

#include <cmath>

namespace convenor {
class SamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void sample_isSound_data();
    void sample_isSound();
    void sample_hasItsProgrammePack_data();
    void sample_hasItsProgrammePack();
    void onlineHalfDay_isTheSeedToTheMinute();
    void onlineHalfDay_hasItsPeople();
    void twoDayMeeting_isInFrankfurt();
    void conference_has350PeopleFrom25Countries();
    void bulgarian_hasEnglishTranslations();
    void unknownSample_isRefused();
    void planCopy_keepsDistances_data();
    void planCopy_keepsDistances();
    void planCopy_leavesTheOldEventBehind();
    void planCopy_forgetsWhoCame();
    void planCopy_dropsPeople_data();
    void planCopy_dropsPeople();
    void blankPlan_hasOneDay();

private:
    static void everySample()
    {
        QTest::addColumn<QString>("name");
        for (const Sample& sample : samples())
            QTest::newRow(sample.name) << QString::fromLatin1(sample.name);
    }
    static Plan load(const QString& name)
    {
        CountingIds ids;
        const Result<ChangeSet> changes = sampleChanges(name, ids);
        if (!changes)
            qFatal("no sample %s", qPrintable(name));
        return *Plan().applied(*changes);
    }
    static QList<QDate> dates(const Plan& plan)
    {
        QList<QDate> list;
        for (const Day& day : plan.all<Day>())
            list << day.date;
        std::sort(list.begin(), list.end());
        return list;
    }
};

void SamplesTest::sample_isSound_data()
{
    everySample();
    QCOMPARE(samples().size(), std::size_t(4));
}

void SamplesTest::sample_isSound()
{
    QFETCH(const QString, name);
    const Plan plan = load(name);
    QCOMPARE(plan.rows(Table::Workshop).size(), 1);
    QVERIFY(!plan.workshop().title.isEmpty());
    QVERIFY(isKnownZone(plan.workshop().timezone));
    QVERIFY(plan.rows(Table::Person).size() >= 20);
    const QList<Problem> problems = findProblems(plan, Timing(plan));
    for (const Problem& problem : problems)
        QVERIFY2(problem.severity != Severity::Error, qPrintable(problem.text));
    // Nobody real: invented addresses only.
    for (const Person& person : plan.all<Person>())
        QVERIFY2(person.email.isEmpty() || person.email.endsWith(QStringLiteral(".example")),
                 qPrintable(person.email));
    for (const Translation& translation : plan.all<Translation>()) {
        const TableInfo* table = findTable(translation.recordTable);
        QVERIFY(table && plan.rows(table->table).find(translation.record));
        QVERIFY(table->field(translation.field) && table->field(translation.field)->has(Translatable));
    }
}

void SamplesTest::sample_hasItsProgrammePack_data()
{
    everySample();
}

void SamplesTest::sample_hasItsProgrammePack()
{
    QFETCH(const QString, name);
    const Plan plan = load(name);
    const Workshop& workshop = plan.workshop();
    for (const QString& text : {workshop.programme, workshop.projectNumber, workshop.fundingStatement,
                                workshop.disclaimer, workshop.photoNotice, workshop.dataNotice})
        QVERIFY(!text.isEmpty());
    int emblems = 0;
    int logos = 0;
    for (const Asset& asset : plan.all<Asset>()) {
        (asset.kind == AssetKind::Emblem ? emblems : logos) += 1;
        QVERIFY(!asset.name.isEmpty());
        QVERIFY(asset.data.size() < 10'000);
        const QImage image = QImage::fromData(QByteArray::fromBase64(asset.data.toLatin1()), "PNG");
        QVERIFY(image.height() >= 240); // some 400 dots an inch
        if (asset.kind == AssetKind::Emblem) {
            QCOMPARE(image.size(), QSize(360, 240));
            QCOMPARE(image.pixelColor(0, 0), QColor(0, 0x33, 0x99));
            for (int star = 0; star < 12; ++star) {
                const QPointF place(180 + 80 * std::sin(star * M_PI / 6),
                                    120 - 80 * std::cos(star * M_PI / 6));
                QCOMPARE(image.pixelColor(place.toPoint()), QColor(0xff, 0xcc, 0));
            }
        }
    }
    QCOMPARE(emblems, 1);
    QVERIFY(logos > 0);
    // Everything that the papers ask for is there, and everything that is to be translated is.
    const QList<Problem> problems = findProblems(plan, Timing(plan));
    for (const Problem& problem : problems) {
        for (const char* rule : {"emblem-too-small", "emblem-missing", "funding-statement-missing",
                                 "untranslated", "wrong-zone-label", "second-zone-unknown"})
            QVERIFY2(qstrcmp(problem.rule, rule) != 0, qPrintable(problem.text));
    }
}

void SamplesTest::onlineHalfDay_isTheSeedToTheMinute()
{
    const Plan plan = load(QStringLiteral("online-half-day"));
    QCOMPARE(dates(plan), QList<QDate>{QDate(2021, 12, 10)});
    const Timing timing(plan);
    QStringList rows;
    QStringList parts;
    for (const ItemTime& time : timing.items()) {
        const AgendaItem& item = *plan.find<AgendaItem>(time.item);
        const QString row =
            QStringLiteral("%1 %2 %3").arg(clockText(time.start)).arg(time.minutes()).arg(item.title);
        (item.kind == ItemKind::Part ? parts : rows) << row;
    }
    QCOMPARE(rows, (QStringList{
                       QStringLiteral("09:15 5 Welcome and introduction"),
                       QStringLiteral("09:20 15 State of the art of cluster policies"),
                       QStringLiteral("09:35 15 European clusters: state of play"),
                       QStringLiteral("09:50 10 Q&A"), QStringLiteral("10:00 15 Good practice AERIAL UPTAKE"),
                       QStringLiteral("10:15 15 Good practice REMIX"), QStringLiteral("10:30 15 Reflection"),
                       QStringLiteral("10:45 45 Working groups"), QStringLiteral("11:30 10 Break"),
                       QStringLiteral("11:40 50 Online expert helpdesk")}));
    QCOMPARE(parts.size(), 3);
    for (const QString& part : parts)
        QVERIFY2(part.contains(QStringLiteral(" 45 Part I")), qPrintable(part));
    const AgendaItem* helpdesk = plan.find<AgendaItem>(timing.items().constLast().item);
    QCOMPARE(helpdesk->pinnedStart, 700);
    QCOMPARE(clockText(timing.days()[0].ends), QStringLiteral("12:30"));
    QCOMPARE(zoneAbbreviation(QDate(2021, 12, 10), 555, plan.workshop().timezone), QStringLiteral("CET"));
}

void SamplesTest::onlineHalfDay_hasItsPeople()
{
    const Plan plan = load(QStringLiteral("online-half-day"));
    QVERIFY(plan.rows(Table::Person).size() >= 55 && plan.rows(Table::Person).size() <= 65);
    QCOMPARE(plan.rows(Table::MeetingRequest).size(), 13);
    QCOMPARE(plan.rows(Table::BreakoutGroup).size(), 4);
    QCOMPARE(plan.rows(Table::HelpdeskExpert).size(), 2);
    QHash<QString, QString> named;
    for (const Person& person : plan.all<Person>()) {
        QVERIFY2(!person.email.isEmpty(), qPrintable(fullName(person)));
        named.insert(fullName(person), person.organisation + person.function);
    }
    const QList<std::pair<const char*, const char*>> seven{
        {"Marek Przeor", "DG GROW"},
        {"Antonio Novo Guerrero", "European Clusters Alliance"},
        {"Jaume Sastre", "AERIAL UPTAKE"},
        {"Ilkka Nykänen", "REMIX"},
        {"Bianca Muntean", "2019 EU Cluster Manager of the Year"},
        {"Arnault Morisson", "Thematic Expert"},
        {"Marc Pattinson", "Thematic Expert"}};
    for (const auto& [name, part] : seven)
        QVERIFY2(named.value(QString::fromUtf8(name)).contains(QString::fromUtf8(part)), name);
    QStringList experts;
    for (const HelpdeskExpert& expert : plan.all<HelpdeskExpert>())
        experts << fullName(*plan.find<Person>(expert.person));
    QCOMPARE(experts, (QStringList{QStringLiteral("Arnault Morisson"), QStringLiteral("Marc Pattinson")}));
    // Each person in one group at most, and everybody in a group is somebody.
    QSet<Id> members;
    for (const GroupMembership& membership : plan.all<GroupMembership>()) {
        QVERIFY(!members.contains(membership.person));
        members.insert(membership.person);
    }
    QVERIFY(members.size() > 30);
    QCOMPARE((*plan.all<Helpdesk>().begin()).meetingMinutes, 10);
}

void SamplesTest::twoDayMeeting_isInFrankfurt()
{
    const Plan plan = load(QStringLiteral("two-day-meeting"));
    QCOMPARE(dates(plan), (QList<QDate>{QDate(2016, 11, 24), QDate(2016, 11, 25)}));
    QVERIFY(plan.workshop().place.contains(QStringLiteral("Frankfurt")));
    QVERIFY(plan.rows(Table::BreakoutRound).size() >= 2);
    int panels = 0;
    int visitsWithTravel = 0;
    for (const AgendaItem& item : plan.all<AgendaItem>()) {
        panels += item.kind == ItemKind::Panel ? 1 : 0;
        visitsWithTravel += item.kind == ItemKind::Visit && item.travelMinutes > 0 ? 1 : 0;
    }
    QVERIFY(panels > 0);
    QCOMPARE(visitsWithTravel, 1);
}

void SamplesTest::conference_has350PeopleFrom25Countries()
{
    const Plan plan = load(QStringLiteral("conference"));
    QCOMPARE(dates(plan), (QList<QDate>{QDate(2015, 4, 27), QDate(2015, 4, 28)}));
    QCOMPARE(plan.rows(Table::Person).size(), 350);
    QSet<QString> countries;
    QSet<QString> names;
    for (const Person& person : plan.all<Person>()) {
        QVERIFY2(!person.country.isEmpty(), qPrintable(fullName(person)));
        countries.insert(person.country);
        names.insert(fullName(person));
    }
    QCOMPARE(countries.size(), 25);
    QVERIFY(names.size() > 340);
    QCOMPARE(plan.rows(Table::BreakoutGroup).size(), 19);
    QVERIFY(plan.rows(Table::Attendance).size() > 300);
    QCOMPARE(plan.rows(Table::Helpdesk).size(), 1);
    // The market place stands on the second day; four stories side by side.
    const Timing timing(plan);
    bool market = false;
    qsizetype lanes = 0;
    for (const ItemTime& time : timing.items()) {
        const AgendaItem& item = *plan.find<AgendaItem>(time.item);
        market |= item.kind == ItemKind::Market && plan.find<Day>(time.day)->date == QDate(2015, 4, 28);
        if (item.kind == ItemKind::Parallel)
            lanes = std::max(lanes, timing.children(time.day, item.id).size());
    }
    QVERIFY(market);
    QCOMPARE(lanes, 4);
}

void SamplesTest::bulgarian_hasEnglishTranslations()
{
    const Plan plan = load(QStringLiteral("bulgarian"));
    QCOMPARE(dates(plan), (QList<QDate>{QDate(2017, 11, 8), QDate(2017, 11, 9)}));
    QVERIFY(plan.workshop().languages.startsWith(QStringLiteral("bg")));
    QSet<Id> translated;
    for (const Translation& translation : plan.all<Translation>()) {
        if (translation.recordTable == u"agenda_item" && translation.field == u"title" &&
            translation.language == u"en")
            translated.insert(translation.record);
    }
    const QRegularExpression cyrillic(QStringLiteral("[а-яА-Я]"));
    bool closedSideMeeting = false;
    for (const AgendaItem& item : plan.all<AgendaItem>()) {
        QVERIFY2(item.title.contains(cyrillic), qPrintable(item.title));
        QVERIFY2(translated.contains(item.id), qPrintable(item.title));
        closedSideMeeting |= !item.closedFor.isEmpty();
    }
    QVERIFY(closedSideMeeting);
    QVERIFY(untranslatedTexts(plan, QStringLiteral("en")).isEmpty());
    // Everybody in both alphabets.
    const Translations english(plan, QStringLiteral("en"));
    for (const Person& person : plan.all<Person>()) {
        QVERIFY2(person.familyName.contains(cyrillic), qPrintable(person.familyName));
        const QString latin = english.find(Table::Person, person.id, "family_name")->text;
        QVERIFY2(!latin.contains(cyrillic) && latin.front().isUpper(), qPrintable(latin));
    }
}

void SamplesTest::unknownSample_isRefused()
{
    CountingIds ids;
    for (const char* name : {"", "Online-half-day", "../samples/conference", "conference.jsonl"})
        QCOMPARE(sampleChanges(QString::fromLatin1(name), ids).error().kind, ErrorKind::UnknownSample);
}

void SamplesTest::planCopy_keepsDistances_data()
{
    everySample();
}

void SamplesTest::planCopy_keepsDistances()
{
    QFETCH(const QString, name);
    const Plan plan = load(name);
    NewPlanOptions options;
    options.title = QStringLiteral("Again");
    options.start = QDate(2027, 12, 31);
    options.timezone = QStringLiteral("Europe/Sofia");
    const Result<Plan> copied = Plan().applied(*planCopy(plan, options));
    QVERIFY(copied);
    QCOMPARE(copied->workshop().title, QStringLiteral("Again"));
    QCOMPARE(copied->workshop().timezone, QStringLiteral("Europe/Sofia"));
    QVERIFY(copied->workshop().zoneLabel.isEmpty());
    const QList<QDate> before = dates(plan);
    const QList<QDate> after = dates(*copied);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after[0].daysTo(after[i]), before[0].daysTo(before[i]));
    QCOMPARE(after[0], options.start);
    // Times of the day stay, and so does everything else but who came (planCopy_forgetsWhoCame).
    QCOMPARE(Timing(*copied).items(), Timing(plan).items());
    for (const Table table : allTables) {
        if (table != Table::Workshop && table != Table::Day && table != Table::Translation &&
            table != Table::Attendance)
            QCOMPARE(copied->rows(table).size(), plan.rows(table).size());
    }
    // As it is.
    const Result<Plan> same = Plan().applied(*planCopy(plan, {}));
    QVERIFY(same);
    QVERIFY(*same == plan);
}

void SamplesTest::planCopy_forgetsWhoCame()
{
    const Plan plan = load(QStringLiteral("conference"));
    const auto states = [](const Plan& of) {
        QMap<AttendanceState, int> counts;
        for (const Attendance& row : of.all<Attendance>())
            ++counts[row.state];
        return counts;
    };
    QVERIFY(states(plan).value(AttendanceState::Present) > 300);
    NewPlanOptions options;
    const Plan same = *Plan().applied(*planCopy(plan, options));
    QCOMPARE(states(same), states(plan));
    options.start = QDate(2027, 3, 1);
    const Plan other = *Plan().applied(*planCopy(plan, options));
    QVERIFY(!states(other).contains(AttendanceState::Present));
    QVERIFY(!states(other).contains(AttendanceState::Absent));
    QCOMPARE(states(other).value(AttendanceState::Excused), states(plan).value(AttendanceState::Excused));
    QCOMPARE(states(other).value(AttendanceState::Waiting), states(plan).value(AttendanceState::Waiting));
    QCOMPARE(signUpLists(other), signUpLists(plan));
}

void SamplesTest::planCopy_leavesTheOldEventBehind()
{
    Plan plan = load(QStringLiteral("bulgarian"));
    const AgendaItem item = *plan.all<AgendaItem>().begin();
    ChangeSet changes;
    Workshop workshop = plan.workshop();
    workshop.retentionDate = QDate(2018, 1, 31);
    changes.edit(plan.workshop(), workshop);
    AgendaItem after = item;
    after.actualStart = 605;
    after.actualEnd = 640;
    changes.edit(item, after);
    for (const Translation& translation : plan.all<Translation>()) {
        if (translation.recordTable == u"workshop" && translation.field == u"title")
            changes.remove(translation);
    }
    Translation title;
    title.id = plan.largestId() + 1;
    title.recordTable = QStringLiteral("workshop");
    title.record = workshop.id;
    title.field = QStringLiteral("title");
    title.language = QStringLiteral("en");
    title.text = QStringLiteral("The old one");
    changes.add(title);
    Printout printout;
    printout.id = title.id + 1;
    printout.document = QStringLiteral("signatures");
    changes.add(printout);
    plan = *plan.applied(changes);
    const auto copied = [&plan](const NewPlanOptions& options) {
        return *Plan().applied(*planCopy(plan, options));
    };

    NewPlanOptions titled;
    titled.title = QStringLiteral("The new one");
    const Plan one = copied(titled);
    QVERIFY(!one.find<Translation>(title.id));
    QVERIFY(!one.find<Printout>(printout.id));
    QCOMPARE(one.workshop().fundingStatement, plan.workshop().fundingStatement);
    QCOMPARE(one.rows(Table::Asset).size(), plan.rows(Table::Asset).size());
    QCOMPARE(one.rows(Table::Translation).size(), plan.rows(Table::Translation).size() - 1);
    QCOMPARE(one.find<AgendaItem>(item.id)->actualStart, 605);
    QCOMPARE(one.workshop().retentionDate, QDate(2018, 1, 31));

    NewPlanOptions dated;
    dated.start = QDate(2017, 11, 18); // ten days later
    const Plan two = copied(dated);
    QVERIFY(two.find<Translation>(title.id));
    QCOMPARE(two.workshop().retentionDate, QDate(2018, 2, 10));
    QVERIFY(!two.find<AgendaItem>(item.id)->actualStart && !two.find<AgendaItem>(item.id)->actualEnd);

    NewPlanOptions emptied;
    emptied.dropPeople = true;
    const Plan three = copied(emptied);
    QVERIFY(!three.find<AgendaItem>(item.id)->actualStart && !three.find<AgendaItem>(item.id)->actualEnd);
}

void SamplesTest::planCopy_dropsPeople_data()
{
    everySample();
}

void SamplesTest::planCopy_dropsPeople()
{
    QFETCH(const QString, name);
    const Plan plan = load(name);
    NewPlanOptions options;
    options.dropPeople = true;
    const ChangeSet changes = *planCopy(plan, options);
    const Result<Plan> copied = Plan().applied(changes);
    QVERIFY(copied);
    for (const Table table : {Table::Person, Table::Assignment, Table::GroupMembership, Table::HelpdeskExpert,
                              Table::MeetingRequest, Table::Booking, Table::BookingSeat, Table::Attendance})
        QCOMPARE(copied->rows(table).size(), 0);
    for (const Availability& window : copied->all<Availability>())
        QCOMPARE(window.person, 0);
    for (const BreakoutGroup& group : copied->all<BreakoutGroup>())
        QVERIFY(group.moderator == 0 && group.rapporteur == 0);
    for (const Table table : {Table::Day, Table::Room, Table::AgendaItem, Table::BreakoutRound,
                              Table::BreakoutGroup, Table::Helpdesk})
        QCOMPARE(copied->rows(table).size(), plan.rows(table).size());
    const QList<Problem> problems = findProblems(*copied, Timing(*copied));
    for (const Problem& problem : problems)
        QVERIFY2(problem.severity != Severity::Error, qPrintable(problem.text));
    for (const Change& change : changes) {
        for (const FieldInfo& field : tableInfo(change.table).fields) {
            if (!field.has(PersonalData))
                continue;
            const Value value = field.get(change.after->record());
            QVERIFY2(!value.isText() || value.text().isEmpty(), field.name);
        }
    }
}

void SamplesTest::blankPlan_hasOneDay()
{
    CountingIds ids;
    NewPlanOptions options;
    options.title = QStringLiteral("Blank");
    options.start = QDate(2026, 1, 2);
    options.timezone = QStringLiteral("Europe/Sofia");
    const Result<Plan> plan = Plan().applied(blankPlan(options, ids));
    QVERIFY(plan);
    QCOMPARE(plan->workshop().title, QStringLiteral("Blank"));
    QCOMPARE(dates(*plan), QList<QDate>{QDate(2026, 1, 2)});
    for (const Table table : allTables)
        QCOMPARE(plan->rows(table).size(), table == Table::Workshop || table == Table::Day ? 1 : 0);
    QCOMPARE(plan->largestId() + 1, ids.next());
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::SamplesTest)
#include "SamplesTest.moc"
