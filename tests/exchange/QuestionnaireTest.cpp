// The questionnaire goes out, is filled in and comes back.
#include "exchange/Questionnaire.h"

#include "domain/Records.h"
#include "exchange/AgendaCsv.h"
#include "exchange/sheets/ZipArchive.h"
#include "SheetParts.h"
#include "TestMain.h"

#include <QBuffer>
#include <QTemporaryDir>

namespace convenor::testing {
namespace {
enum : Id {
    workshopId = 1,
    monday,
    tuesday,
    round,
    green,
    digital,
    cities,
    desk,
    anna,
    boris,
    vera,
    annaDesk,
    borisDesk,
    item,
    firstFree
};

template <typename Record>
Record with(Id id, const std::function<void(Record&)>& fill)
{
    Record record;
    record.id = id;
    fill(record);
    return record;
}

Plan samplePlan()
{
    ChangeSet set;
    set.add(with<Workshop>(workshopId, [](Workshop& w) {
        w.title = QStringLiteral("Clusters");
        w.languages = QStringLiteral("en,bg");
        w.photoNotice = QStringLiteral("Photographs are taken.");
    }));
    set.add(with<Day>(monday, [](Day& d) { d.date = QDate(2026, 11, 23); }));
    set.add(with<Day>(tuesday, [](Day& d) { d.date = QDate(2026, 11, 24); }));
    set.add(with<AgendaItem>(item, [](AgendaItem& i) {
        i.day = monday;
        i.title = QStringLiteral("Groups");
    }));
    set.add(with<BreakoutRound>(round, [](BreakoutRound& r) {
        r.agendaItem = item;
        r.name = QStringLiteral("Round one");
    }));
    const auto group = [&set](Id id, const char* topic) {
        set.add(with<BreakoutGroup>(id, [&](BreakoutGroup& g) {
            g.round = round;
            g.topic = QString::fromUtf8(topic);
        }));
    };
    group(green, "=Green deal");
    group(digital, "Digital");
    group(cities, "Digital"); // two of one name
    set.add(with<Helpdesk>(desk, [](Helpdesk& h) {
        h.agendaItem = item;
        h.name = QStringLiteral("Funding");
    }));
    const auto person = [&set](Id id, const char* family, const char* given, Consent listed) {
        set.add(with<Person>(id, [&](Person& p) {
            p.familyName = QString::fromUtf8(family);
            p.givenName = QString::fromUtf8(given);
            p.organisation = QStringLiteral("DG GROW");
            p.listConsent = listed;
            p.phone = QStringLiteral("+32 2 555 00 11");
        }));
    };
    person(anna, "Bell", "Anna", Consent::Yes);
    person(boris, "Iliev", "Boris", Consent::Unknown);
    person(vera, "Marinova", "Vera", Consent::No);
    const auto expert = [&set](Id id, Id who) {
        set.add(with<HelpdeskExpert>(id, [&](HelpdeskExpert& e) {
            e.helpdesk = desk;
            e.person = who;
        }));
    };
    expert(annaDesk, anna);
    expert(borisDesk, vera); // who does not want to be named
    set.add(with<TopicPreference>(firstFree, [](TopicPreference& t) {
        t.person = boris;
        t.group = digital;
        t.rank = 1;
    }));
    set.add(with<Translation>(firstFree + 1, [](Translation& t) {
        t.record = green;
        t.recordTable = QStringLiteral("breakout_group");
        t.field = QStringLiteral("topic");
        t.language = QStringLiteral("bg");
        t.text = QStringLiteral("Зелена сделка");
    }));
    const Result<Plan> plan = Plan().applied(set);
    if (!plan)
        qFatal("no plan: %s %s", qPrintable(plan.error().subject), qPrintable(plan.error().detail));
    return *plan;
}

QByteArray questionnaire(const Plan& plan, const QList<Id>& people,
                         const QString& language = QStringLiteral("en"))
{
    const QTemporaryDir folder;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const CsvLanguage words{language, [](const char*, const char* text) { return QString::fromUtf8(text); }};
    return writeQuestionnaire(plan, people, words, folder.path(), buffer) ? buffer.data() : QByteArray();
}

QByteArray partOf(const QByteArray& archive, const char* name)
{
    const auto zip = ZipArchive::open(archive);
    const auto source = zip ? (*zip)->source(QString::fromLatin1(name), 1 << 24) : nullptr;
    QByteArray bytes;
    QByteArray piece(1 << 16, 0);
    for (qint64 count = 1; source && count > 0; bytes += piece.left(count))
        count = source->read(piece.data(), piece.size());
    return bytes;
}

// The workbook with texts in the empty cells named, as somebody fills it in.
QByteArray filled(const QByteArray& archive, const QMap<QString, QString>& cells)
{
    Parts parts;
    for (const char* name :
         {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml",
          "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml",
          "xl/worksheets/sheet4.xml"})
        parts.append({QString::fromLatin1(name), partOf(archive, name)});
    QString sheet = QString::fromUtf8(parts[5].second);
    for (auto [place, text] : cells.asKeyValueRange()) {
        const qsizetype start = sheet.indexOf(QStringLiteral("<c r=\"%1\"").arg(place));
        const qsizetype end = sheet.indexOf(u'>', start);
        if (start < 0 || sheet[end - 1] != u'/')
            qFatal("%s is not there or not empty", qPrintable(place));
        sheet.replace(start, end - start + 1,
                      QStringLiteral("<c r=\"%1\" t=\"inlineStr\"><is><t>%2</t></is></c>")
                          .arg(place, text.toHtmlEscaped()));
    }
    parts[5].second = sheet.toUtf8();
    return zipOf(parts);
}

QStringList takeAnswers(const Plan& plan, Id person, const QList<std::pair<QString, QString>>& answers,
                        IdSource& ids, ChangeSet& changes)
{
    return AnswerBook(plan).take(person, answers, ids, changes);
}

QList<QStringList> rowsOf(const QByteArray& bytes, int table)
{
    QList<QStringList> rows;
    for (const SourceRow& row : readSheet(bytes, table).rows)
        rows.append(row.cells);
    return rows;
}
} // namespace

class QuestionnaireTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void workbook_isWhatPeopleNeed();
    void headings_mayMove();
    void answers_comeBack();
    void answers_replaceEarlierOnes();
    void wishesWithoutAPlace_stay();
    void answers_inAnotherLanguageAreUnderstood();
    void answersOfNewPeople_areTaken();
    void wrongAnswers_changeNothing_data();
    void wrongAnswers_changeNothing();
    void fields_areKnown();
    void samePlan_makesTheSameBytes();
};

void QuestionnaireTest::workbook_isWhatPeopleNeed()
{
    const Plan plan = samplePlan();
    const QByteArray bytes = questionnaire(plan, {boris});
    const auto file = openSheetFile(bytes, QStringLiteral("q.xlsx"));
    QVERIFY(file);
    const QList<SourceTable> tables = (*file)->tables();
    QCOMPARE(tables.size(), 4);
    QVERIFY(!tables[0].hidden && !tables[1].hidden && tables[2].hidden && tables[3].hidden);
    QCOMPARE(tables[3].name, QString::fromLatin1(questionnaireKeySheet));
    const QStringList fields = questionnaireFields(rowsOf(bytes, 3));
    QVERIFY(!fields.contains(QString()));
    for (const QString& field :
         {QStringLiteral("id"), QStringLiteral("day:2026-11-23"), QStringLiteral("topic:%1:3").arg(round),
          QStringLiteral("expert:%1:1").arg(desk), QStringLiteral("diet"), QStringLiteral("photo_consent")})
        QVERIFY2(fields.contains(field), qPrintable(field));
    QVERIFY(!fields.contains(QStringLiteral("expert:%1:2").arg(desk))); // one of the two may be named
    const QList<QStringList> rows = rowsOf(bytes, 0);
    const QStringList row = rows[3];
    QCOMPARE(row[0], QString::number(boris));
    QCOMPARE(row[1], QStringLiteral("Iliev"));
    QCOMPARE(row.value(fields.indexOf(QStringLiteral("phone"))), QStringLiteral("+32 2 555 00 11"));
    QCOMPARE(row.value(fields.indexOf(QStringLiteral("topic:%1:1").arg(round))), QStringLiteral("Digital"));
    // The drop-downs: what the hidden sheet lists; nobody who does not want to be named.
    QStringList choices;
    for (const QStringList& line : rowsOf(bytes, 2))
        choices << line;
    for (const char* choice :
         {"=Green deal", "Digital", "Digital (2)", "Anna Bell (DG GROW)", "yes", "vegan"})
        QVERIFY2(choices.contains(QString::fromLatin1(choice)), choice);
    QVERIFY(!choices.join(u'|').contains(QStringLiteral("Marinova")));
    const QByteArray sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
    QCOMPARE(sheet.count("<dataValidation "), fields.size() - 12);
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(sheet.contains("Photographs are taken."));
    // Numbers that people type stay texts: every cell has the text format.
    QVERIFY(partOf(bytes, "xl/styles.xml").contains("numFmtId=\"49\""));
}

void QuestionnaireTest::headings_mayMove()
{
    const Plan plan = samplePlan();
    const QByteArray bytes = questionnaire(plan, {});
    const QList<QStringList> key = rowsOf(bytes, 3);
    const QStringList headings = key[2];
    QStringList moved = headings;
    moved.swapItemsAt(1, 5);
    moved.insert(3, QStringLiteral("My own column"));
    QStringList fields = key[1];
    fields.swapItemsAt(1, 5);
    fields.insert(3, QString());
    QCOMPARE(questionnaireFields(key, moved), fields);
    QCOMPARE(questionnaireFields(key), key[1]);
    QVERIFY(questionnaireFields({{QStringLiteral("Name")}, {QStringLiteral("x")}, {}}).isEmpty());
}

void QuestionnaireTest::answers_comeBack()
{
    const Plan plan = samplePlan();
    const QByteArray empty = questionnaire(plan, {anna});
    const QStringList fields = questionnaireFields(rowsOf(empty, 3));
    const auto place = [&fields](const QString& field) {
        const qsizetype column = fields.indexOf(field);
        return (column < 26 ? QString(QChar(char16_t('A' + column)))
                            : QStringLiteral("A%1").arg(QChar(char16_t('A' + column - 26)))) +
               u'4';
    };
    const QByteArray bytes = filled(
        empty, {{place(QStringLiteral("day:2026-11-23")), QStringLiteral("no")},
                {place(QStringLiteral("topic:%1:1").arg(round)), QStringLiteral("Digital (2)")},
                {place(QStringLiteral("topic:%1:2").arg(round)), QStringLiteral("=Green deal")},
                {place(QStringLiteral("about:%1").arg(desk)), QStringLiteral("-15 %")},
                {place(QStringLiteral("expert:%1:1").arg(desk)), QStringLiteral("Anna Bell (DG GROW)")}});
    QList<std::pair<QString, QString>> answers;
    const QStringList row = rowsOf(bytes, 0)[3];
    for (qsizetype i = 0; i < row.size(); ++i)
        answers.append({fields[i], row[i]});
    CountingIds ids(plan.largestId() + 1);
    ChangeSet changes;
    QCOMPARE(takeAnswers(plan, anna, answers, ids, changes), QStringList());
    const Result<Plan> after = plan.applied(changes);
    QVERIFY(after);
    QList<std::pair<Id, int>> wishes;
    for (const TopicPreference& wish : after->all<TopicPreference>()) {
        if (wish.person == Id(anna))
            wishes.append({wish.group, wish.rank});
    }
    QCOMPARE(wishes, (QList<std::pair<Id, int>>({{cities, 1}, {green, 2}})));
    QCOMPARE(after->rows(Table::MeetingRequest).size(), 1);
    const MeetingRequest& request = *after->all<MeetingRequest>().begin();
    QCOMPARE(Id(request.expert), Id(annaDesk));
    QCOMPARE(request.topic, QStringLiteral("-15 %"));
    QCOMPARE(after->rows(Table::Attendance).size(), 1);
    QCOMPARE(Id(after->all<Attendance>().begin()->day), Id(monday));
    QCOMPARE(int(after->all<Attendance>().begin()->state), int(AttendanceState::Excused));
    // The same file once more changes nothing.
    ChangeSet again;
    QCOMPARE(takeAnswers(*after, anna, answers, ids, again), QStringList());
    QVERIFY(again.isEmpty());
    // And the next questionnaire knows it.
    const QStringList known = rowsOf(questionnaire(*after, {anna}), 0)[3];
    QCOMPARE(known.value(fields.indexOf(QStringLiteral("topic:%1:2").arg(round))),
             QStringLiteral("=Green deal"));
    QCOMPARE(known.value(fields.indexOf(QStringLiteral("day:2026-11-23"))), QStringLiteral("no"));
}

void QuestionnaireTest::answers_replaceEarlierOnes()
{
    const Plan plan = samplePlan(); // Boris: Digital first
    const auto topic = [](int rank) { return QStringLiteral("topic:%1:%2").arg(round).arg(rank); };
    CountingIds ids(plan.largestId() + 1);
    ChangeSet nothing;
    takeAnswers(plan, boris, {{topic(1), QString()}, {topic(2), QStringLiteral(" ")}}, ids, nothing);
    QVERIFY(nothing.isEmpty());
    ChangeSet changes;
    takeAnswers(plan, boris,
                {{topic(1), QStringLiteral("=green  DEAL")}, {topic(2), QStringLiteral("Digital")}}, ids,
                changes);
    const Result<Plan> after = plan.applied(changes);
    QVERIFY(after);
    QCOMPARE(after->find<TopicPreference>(firstFree)->rank, 2);
    QCOMPARE(after->rows(Table::TopicPreference).size(), 2);
    ChangeSet fewer;
    takeAnswers(*after, boris, {{topic(1), QStringLiteral("Digital (2)")}}, ids, fewer);
    const Result<Plan> last = after->applied(fewer);
    QVERIFY(last);
    QCOMPARE(last->rows(Table::TopicPreference).size(), 1);
}

// A questionnaire shows three wishes; what it cannot show nobody has taken back.
void QuestionnaireTest::wishesWithoutAPlace_stay()
{
    ChangeSet set;
    CountingIds ids(1000);
    QList<Id> groups{digital, green, cities};
    for (const char* topic : {"Fourth", "Fifth", ""}) {
        BreakoutGroup group;
        group.id = ids.next();
        group.round = round;
        group.topic = QString::fromLatin1(topic);
        groups.append(group.id);
        set.add(group);
    }
    for (int rank = 2; rank <= groups.size(); ++rank) { // the first is in the plan
        TopicPreference wish;
        wish.id = ids.next();
        wish.person = boris;
        wish.group = groups[rank - 1];
        wish.rank = rank;
        set.add(wish);
    }
    QList<Id> experts{annaDesk, borisDesk, 0};
    for (int i = 0; i < 4; ++i) {
        Person person;
        person.id = ids.next();
        person.familyName = QStringLiteral("Expert%1").arg(i);
        person.listConsent = Consent::Yes;
        set.add(person);
        HelpdeskExpert expert;
        expert.id = ids.next();
        expert.helpdesk = desk;
        expert.person = person.id;
        set.add(expert);
        experts.append(expert.id);
    }
    for (int i = 0; i < experts.size(); ++i) {
        MeetingRequest request;
        request.id = ids.next();
        request.helpdesk = desk;
        request.person = boris;
        request.expert = experts[i];
        request.priority = int(experts.size()) - i;
        request.topic = QStringLiteral("Topic %1").arg(i);
        set.add(request);
    }
    const Result<Plan> plan = samplePlan().applied(set);
    QVERIFY(plan);
    const QByteArray bytes = questionnaire(*plan, {boris});
    const QStringList fields = questionnaireFields(rowsOf(bytes, 3));
    const QStringList row = rowsOf(bytes, 0)[3];
    QList<std::pair<QString, QString>> answers;
    for (qsizetype i = 0; i < row.size(); ++i)
        answers.append({fields[i], row[i]});
    ChangeSet nothing;
    QCOMPARE(takeAnswers(*plan, boris, answers, ids, nothing), QStringList());
    QVERIFY(nothing.isEmpty());
    // Another first choice removes the one that stood there, and no other.
    const QString topic = QStringLiteral("topic:%1:1").arg(round);
    const QString expert = QStringLiteral("expert:%1:1").arg(desk);
    for (auto& [field, text] : answers) {
        text = field == topic ? QStringLiteral("Fifth") : text;
        text = field == expert ? QStringLiteral("Expert3") : text;
    }
    ChangeSet changes;
    QCOMPARE(takeAnswers(*plan, boris, answers, ids, changes), QStringList());
    const Result<Plan> after = plan->applied(changes);
    QVERIFY(after);
    QCOMPARE(after->rows(Table::TopicPreference).size(), plan->rows(Table::TopicPreference).size() - 1);
    for (const TopicPreference& wish : after->all<TopicPreference>())
        QVERIFY(wish.group != Id(digital));
    QSet<Id> asked;
    for (const MeetingRequest& request : after->all<MeetingRequest>())
        asked.insert(request.expert);
    QSet<Id> expected(experts.cbegin(), experts.cend());
    expected.remove(annaDesk);
    QCOMPARE(asked, expected);
}

void QuestionnaireTest::answers_inAnotherLanguageAreUnderstood()
{
    const Plan plan = samplePlan();
    const QByteArray bytes = questionnaire(plan, {}, QStringLiteral("bg"));
    QVERIFY(rowsOf(bytes, 2)[0].contains(QStringLiteral("Зелена сделка")));
    CountingIds ids(plan.largestId() + 1);
    ChangeSet changes;
    QCOMPARE(takeAnswers(plan, anna,
                         {{QStringLiteral("topic:%1:1").arg(round), QStringLiteral("зелена сделка")},
                          {QStringLiteral("day:2026-11-24"), QStringLiteral("не")}},
                         ids, changes),
             QStringList());
    QCOMPARE(changes.size(), 2);
}

void QuestionnaireTest::answersOfNewPeople_areTaken()
{
    const Plan plan = samplePlan();
    CountingIds ids(plan.largestId() + 1);
    ChangeSet changes;
    Person person;
    person.id = ids.next();
    person.familyName = QStringLiteral("New");
    changes.add(person);
    QCOMPARE(takeAnswers(plan, person.id,
                         {{QStringLiteral("days"), QStringLiteral("24.11.2026")},
                          {QStringLiteral("about:%1").arg(desk), QStringLiteral("Grants")}},
                         ids, changes),
             QStringList());
    const Result<Plan> after = plan.applied(changes);
    QVERIFY(after);
    QCOMPARE(Id(after->all<Attendance>().begin()->day), Id(monday)); // excused there
    ChangeSet both;
    QCOMPARE(takeAnswers(plan, person.id, {{QStringLiteral("days"), QStringLiteral("1-2")}}, ids, both),
             QStringList());
    QVERIFY(both.isEmpty());
    QCOMPARE(after->rows(Table::MeetingRequest).size(), 1);
}

void QuestionnaireTest::wrongAnswers_changeNothing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const auto add = [](const QString& field, const char* text) {
        QTest::addRow("%s %s", qPrintable(field), text) << field << QString::fromUtf8(text);
    };
    add(QStringLiteral("topic:%1:1").arg(round), "Knitting");
    add(QStringLiteral("topic:999:1"), "Digital");
    add(QStringLiteral("expert:%1:1").arg(desk), "Vera Marinova (DG GROW)");
    add(QStringLiteral("expert:999:1"), "x");
    add(QStringLiteral("about:999"), "x");
    add(QStringLiteral("day:2026-11-23"), "perhaps");
    add(QStringLiteral("day:2026-11-25"), "yes");
    add(QStringLiteral("days"), "2026-11-25");
    add(QStringLiteral("days"), "1, 3");
    add(QStringLiteral("days"), "2-3");
}

void QuestionnaireTest::wrongAnswers_changeNothing()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    const Plan plan = samplePlan();
    CountingIds ids(plan.largestId() + 1);
    ChangeSet changes;
    QCOMPARE(takeAnswers(plan, boris, {{field, text}}, ids, changes).size(), 1);
    QVERIFY(changes.isEmpty());
}

void QuestionnaireTest::fields_areKnown()
{
    for (const char* field : {"id", "days", "day:2026-11-23", "topic:5:1", "expert:5:3", "about:5"})
        QVERIFY2(isAnswerField(QString::fromLatin1(field)), field);
    for (const char* field :
         {"", "email", "topic", "topic:5", "topic:5:9", "topic:x:1", "topic:5:1:1", "day:soon"})
        QVERIFY2(!isAnswerField(QString::fromLatin1(field)), field);
}

void QuestionnaireTest::samePlan_makesTheSameBytes()
{
    const Plan plan = samplePlan();
    QVERIFY(!questionnaire(plan, {anna}).isEmpty());
    QCOMPARE(questionnaire(plan, {anna}), questionnaire(plan, {anna}));
    // An empty plan has a questionnaire too: who people are.
    QVERIFY(!questionnaire(Plan(), {}).isEmpty());
}
} // namespace convenor::testing

CONVENOR_TEST_CORE(convenor::testing::QuestionnaireTest)
#include "QuestionnaireTest.moc"
