// The people grid: filters, order, days, consents, and the same after any change.
#include "CpuTimer.h"
#include "EditorPlan.h"
#include "ModelMirror.h"
#include "ModelTexts.h"
#include "RandomChanges.h"
#include "tables/RecordModels.h"
#include "tables/SearchText.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

class PeopleModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void search_foldsAlphabets_data();
    void search_foldsAlphabets();
    void filter_understands_data();
    void filter_understands();
    void filter_narrowsAsOneTypes();
    void filter_keepsWhatIsTyped();
    void order_isStableAndFollowsEdits();
    void order_putsOfficialsFirst();
    void firstTime_isTypedAsYesOrNo();
    void days_areTyped_data();
    void days_areTyped();
    void days_ofANewPerson();
    void days_ofThousands();
    void consents_getADateAndASource();
    void consents_keepWhatIsPasted();
    void nullTexts_leaveCellsAlone();
    void randomChanges_keepOrderAndFilter();

private:
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    static QDateTime clock() { return QDateTime(QDate(2021, 11, 30), QTime(12, 0), Qt::UTC); }
    static Person person(const char* family, const char* given)
    {
        Person record;
        record.familyName = QString::fromUtf8(family);
        record.givenName = QString::fromUtf8(given);
        return record;
    }
};

void PeopleModelTest::search_foldsAlphabets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("folded");
    QTest::newRow("latin") << QStringLiteral("Nykänen-ŁÓDŹ Straße") << QByteArray("nykanen-lodz strasse");
    QTest::newRow("decomposed") << QStringLiteral("Nyka\u0308nen") << QByteArray("nykanen");
    QTest::newRow("bulgarian") << QStringLiteral("Георгиев Щърбанов Ьо Кръстьо Цветан Йорданов")
                               << QByteArray("georgiev shtarbanov yo krastyo tsvetan yordanov");
    QTest::newRow("other cyrillic") << QStringLiteral("Ёлкин Їжак Ѓорѓи Џуро")
                                    << QByteArray("elkin yizhak gjorgji dzhuro");
    QTest::newRow("greek") << QStringLiteral("Παπαδόπουλος") << QByteArray("papadopoylos");
    QTest::newRow("apostrophes") << QStringLiteral("O’Brien d'Arc") << QByteArray("obrien darc");
    QTest::newRow("lines and marks") << QStringLiteral("a\nb\tc\u202Ed") << QByteArray("a b cd");
    QTest::newRow("vietnamese") << QStringLiteral("Nguyễn") << QByteArray("nguyen");
    QTest::newRow("beyond") << QStringLiteral("é\U0001F600王") << QByteArray("e\U0001F600王");
}

void PeopleModelTest::search_foldsAlphabets()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, folded);
    QCOMPARE(searchText(text), folded);
}

void PeopleModelTest::filter_understands_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("families");
    const auto row = [](const char* query, const char* families) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(families);
    };
    row("", "Георгиева|Novak|O’Brien|Georgiev");
    row("georgie", "Георгиева|Georgiev");
    row("георгиев", "Георгиева|Georgiev");
    row("georgiev anna", "Георгиева");
    row("GEORGIEV -anna", "Georgiev");
    row("country:bg", "Георгиева|Georgiev");
    row("country:BG status:confirmed", "Георгиева");
    row("status:confirmed|waiting", "Георгиева|Novak");
    row("-email:", "O’Brien|Georgiev");
    row("e-mail:", "Георгиева|Novak");
    row("\"e-mail\":novak", "Novak");
    row("organisation:\"cluster agency\"", "Novak");
    row("organisation:=cluster", "Georgiev");
    row("organisation:=\"cluster agency\"|=cluster", "Novak|Georgiev");
    row("org:cluster", "Novak|Georgiev");
    row("family_name:obrien", "O’Brien");
    row("list-consent:yes", "Novak");
    row("precedence:", "Novak");
    row("days:all -novak", "Георгиева|O’Brien|Georgiev");
    row("nothing:here", "");
    row("http://x", "O’Brien");
    row("- | \"\"", "Георгиева|Novak|O’Brien|Georgiev");
    row("-country:bg", "Novak|O’Brien");
}

void PeopleModelTest::filter_understands()
{
    QFETCH(const QString, query);
    QFETCH(const QString, families);
    EditorPlan test;
    Person one = person("Георгиева", "Anna");
    one.country = QStringLiteral("BG");
    one.status = PersonStatus::Confirmed;
    one.email = QStringLiteral("a@x.example");
    test.add(one);
    Person two = person("Novak", "Jan");
    two.email = QStringLiteral("novak@x.example");
    two.status = PersonStatus::Waiting;
    two.organisation = QStringLiteral("Cluster  Agency");
    two.listConsent = Consent::Yes;
    two.precedence = 2;
    test.add(two);
    Person three = person("O’Brien", "Pat");
    three.function = QStringLiteral("see http://x.example");
    test.add(three);
    Person four = person("Georgiev", "Petar");
    four.country = QStringLiteral("bg");
    four.organisation = QStringLiteral("Cluster");
    test.add(four);
    PeopleModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setFilter(query);
    QStringList shown = columnTexts(model);
    shown.removeLast(); // the blank row
    QCOMPARE(shown.join(u'|'), families);
}

void PeopleModelTest::filter_narrowsAsOneTypes()
{
    EditorPlan test(QStringLiteral("online-half-day"));
    PeopleModel model(*test.editor);
    const QString query = QStringLiteral("country:\"b\" -status:cancelled an");
    for (qsizetype length = 0; length <= query.size(); ++length) {
        model.setFilter(query.first(length));
        PeopleModel again(*test.editor);
        again.setFilter(query.first(length));
        QCOMPARE(columnTexts(model), columnTexts(again));
    }
    for (qsizetype length = query.size(); length >= 0; --length)
        model.setFilter(query.first(length));
    QCOMPARE(model.rowCount(), int(model.total()) + 1);
}

void PeopleModelTest::filter_keepsWhatIsTyped()
{
    EditorPlan test;
    test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    test.person(QStringLiteral("Boris"), QStringLiteral("Iliev"));
    PeopleModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setFilter(QStringLiteral("status:registered"));
    QVERIFY(model.setData(model.index(0, model.columnOf("status")), QStringLiteral("confirmed")));
    QCOMPARE(columnTexts(model).join(u'|'), QStringLiteral("Bell|Iliev|"));
    model.setFilter(QStringLiteral("status:registered "));
    QCOMPARE(columnTexts(model).join(u'|'), QStringLiteral("Iliev|"));
}

void PeopleModelTest::order_isStableAndFollowsEdits()
{
    EditorPlan test;
    for (const char* family : {"novak", "Ábel", "Novak", "", "abel", "Żak", "Person 10", "Person 9"})
        test.add(person(family, "x"));
    PeopleModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    const QPersistentModelIndex last = model.index(2, 1);
    model.sort(0);
    QCOMPARE(mirror.difference(), QString());
    // The blank row and what is empty come last; the same twice stands as it was entered.
    const QStringList up = columnTexts(model);
    QCOMPARE(up.size(), 9);
    QCOMPARE(up.mid(7).join(u'|'), QStringLiteral("|"));
    QVERIFY(up.indexOf(QStringLiteral("novak")) < up.indexOf(QStringLiteral("Novak")));
    QVERIFY(up.indexOf(QStringLiteral("abel")) < up.indexOf(QStringLiteral("novak")));
    QCOMPARE(last.data(IdRole).toLongLong(), model.idAt(int(up.indexOf(QStringLiteral("Novak")))));
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(columnTexts(model).mid(7).join(u'|'), QStringLiteral("|"));
    QVERIFY(columnTexts(model).indexOf(QStringLiteral("abel")) >
            columnTexts(model).indexOf(QStringLiteral("novak")));
    // A row that is typed into goes where it belongs, and only then.
    model.sort(0);
    const QPersistentModelIndex moved = model.index(0, 0);
    QVERIFY(model.setData(moved, QStringLiteral("Zz")));
    QVERIFY(moved.row() > 0);
    const QPersistentModelIndex stays = model.index(1, 1);
    QVERIFY(model.setData(stays, QStringLiteral("y")));
    QCOMPARE(stays.row(), 1);
    model.sort(-1);
    QCOMPARE(columnTexts(model)[0], QStringLiteral("novak"));
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void PeopleModelTest::order_putsOfficialsFirst()
{
    EditorPlan test;
    for (const int rank : {0, 10, 2, 0, 1}) {
        Person record = person("Official", "");
        record.givenName = QString::number(rank);
        record.precedence = rank;
        test.add(record);
    }
    PeopleModel model(*test.editor);
    const int column = model.columnOf("precedence");
    model.sort(column);
    QCOMPARE(columnTexts(model, column).join(u'|'), QStringLiteral("1|2|10||||").chopped(1));
    QVERIFY(model.setData(model.index(0, column), QString()));
    QCOMPARE(columnTexts(model, column).join(u'|'), QStringLiteral("2|10||||"));
    QVERIFY(!model.setData(model.index(0, column), QStringLiteral("-1")));
}

void PeopleModelTest::firstTime_isTypedAsYesOrNo()
{
    EditorPlan test;
    const Id bell = test.add(person("Bell", "Anna"));
    PeopleModel model(*test.editor);
    const QModelIndex cell = model.index(0, model.columnOf("first_timer"));
    QCOMPARE(cell.data().toString(), QStringLiteral("no"));
    for (const char* yes : {"yes", "x", "Y", " YES ", "1", "true", "х"}) { // the last one is Cyrillic
        QVERIFY(model.setData(cell, QStringLiteral("no")));
        QVERIFY2(model.setData(cell, QString::fromUtf8(yes)), yes);
        QVERIFY(test.plan().find<Person>(bell)->firstTimer);
        QCOMPARE(cell.data().toString(), QStringLiteral("yes"));
    }
    for (const char* no : {"no", "", "N", "0", "false"}) {
        QVERIFY(model.setData(cell, QStringLiteral("x")));
        QVERIFY2(model.setData(cell, QString::fromUtf8(no)), no);
        QVERIFY(!test.plan().find<Person>(bell)->firstTimer);
    }
    QVERIFY(!model.setData(cell, QStringLiteral("perhaps")));
    QVERIFY(!model.editProblem(cell, QStringLiteral("perhaps")).isEmpty());
}

void PeopleModelTest::days_areTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown"); // "": refused
    const auto row = [](const char* typed, const char* shown) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(shown);
    };
    row("1", "1");
    row("1, 3", "1, 3");
    row("2-3", "2, 3");
    row("3;1", "1, 3");
    row("11.12.2021", "2");
    row("2021-12-10; 3", "1, 3");
    row("1-3", "all");
    row("all", "all");
    row("", "all");
    row("none", "none");
    row("4", "");
    row("0", "");
    row("1-9", "");
    row("soon", "");
    row("13.12.2021", "");
    row(",", "");
}

void PeopleModelTest::days_areTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, shown);
    EditorPlan test; // 10 December
    for (const int day : {12, 11}) {
        Day record;
        record.date = QDate(2021, 12, day);
        test.add(record);
    }
    test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    PeopleModel model(*test.editor, nullptr, clock);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    const QModelIndex cell = model.index(0, model.columnOf("days"));
    QVERIFY(model.setData(cell, QStringLiteral("2")));
    const Plan before = test.plan();
    QCOMPARE(model.editProblem(cell, typed).isEmpty(), !shown.isEmpty());
    QCOMPARE(model.setData(cell, typed), !shown.isEmpty());
    QCOMPARE(cell.data().toString(), shown.isEmpty() ? QStringLiteral("2") : shown);
    if (shown.isEmpty())
        QVERIFY(test.plan() == before);
    QCOMPARE(mirror.difference(), QString());
    model.setFilter(QStringLiteral("days:\"%1\"").arg(cell.data().toString()));
    QCOMPARE(model.rowCount(), 2);
}

void PeopleModelTest::days_ofANewPerson()
{
    EditorPlan test;
    Day second;
    second.date = QDate(2021, 12, 11);
    test.add(second);
    PeopleModel model(*test.editor, nullptr, clock);
    const int days = model.columnOf("days");
    QStringList cells(days + 1);
    cells[0] = QStringLiteral("Bell");
    cells[days] = QStringLiteral("2");
    const qsizetype steps = test.editor->history().size();
    QString problem;
    QVERIFY(model.pasteCells(model.index(0, 0), {cells, cells}, &problem));
    QCOMPARE(test.editor->history().size(), steps + 1);
    QCOMPARE(columnTexts(model, days).join(u'|'), QStringLiteral("2|2|"));
    cells[days] = QStringLiteral("7");
    QVERIFY(!model.pasteCells(model.index(2, 0), {cells}, &problem));
    QCOMPARE(test.plan().all<Person>().size(), 2);
}

// Ctrl+Enter over everybody: two texts, a moment.
void PeopleModelTest::days_ofThousands()
{
    EditorPlan test;
    Day second;
    second.date = QDate(2021, 12, 11);
    test.add(second);
    constexpr int many = 5000;
    ChangeSet people;
    for (int i = 0; i < many; ++i) {
        Person one = person("Bell", "Anna");
        one.id = test.editor->ids().next();
        people.add(one);
    }
    QVERIFY(test.editor->apply(QStringLiteral("people"), people));
    PeopleModel model(*test.editor, nullptr, clock);
    const int days = model.columnOf("days");
    QList<QStringList> cells(many, {QStringLiteral("2")});
    cells[7] = QStringList{QStringLiteral("none")};
    const convenor::testing::CpuTimer timer;
    QString problem;
    QVERIFY2(model.pasteCells(model.index(0, days), cells, &problem), qPrintable(problem));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY_WITH_TIMEOUT(!test.editor->isBusy(), 20'000);
    QCOMPARE(test.plan().all<Attendance>().size(), many + 1);
    QCOMPARE(model.index(0, days).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(7, days).data().toString(), QStringLiteral("none"));
    QCOMPARE(model.index(many - 1, days).data().toString(), QStringLiteral("2"));
}

void PeopleModelTest::consents_getADateAndASource()
{
    EditorPlan test;
    const Id id = test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    PeopleModel model(*test.editor, nullptr, clock);
    const auto now = [&] { return *test.plan().find<Person>(id); };
    const QModelIndex cell = model.index(0, model.columnOf("photo_consent"));
    QVERIFY(model.setData(cell, QStringLiteral("yes")));
    QCOMPARE(now().photoConsentDate, QDate(2021, 11, 30));
    QVERIFY(!now().photoConsentSource.isEmpty());
    QVERIFY(now().listConsentSource.isEmpty());
    // The date of an answer is not that of a typing error beside it.
    QVERIFY(model.setData(model.index(0, model.columnOf("photo_consent_date")), QStringLiteral("1.9.2021")));
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral("Bel")));
    QCOMPARE(now().photoConsentDate, QDate(2021, 9, 1));
    QVERIFY(model.setData(cell, QStringLiteral("no")));
    QCOMPARE(now().photoConsentDate, QDate(2021, 11, 30));
    QVERIFY(model.setData(cell, QStringLiteral("unknown")));
    QVERIFY(now().photoConsentDate.isNull() && now().photoConsentSource.isEmpty());
}

void PeopleModelTest::consents_keepWhatIsPasted()
{
    EditorPlan test;
    const Id id = test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    PeopleModel model(*test.editor, nullptr, clock);
    QString problem;
    QVERIFY(model.pasteCells(
        model.index(0, model.columnOf("contact_consent")),
        {{QStringLiteral("no"), QStringLiteral("2021-08-01"), QStringLiteral("registration form")}},
        &problem));
    const Person& person = *test.plan().find<Person>(id);
    QCOMPARE(person.contactConsentDate, QDate(2021, 8, 1));
    QCOMPARE(person.contactConsentSource, QStringLiteral("registration form"));
}

void PeopleModelTest::nullTexts_leaveCellsAlone()
{
    EditorPlan test;
    test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    PeopleModel model(*test.editor);
    QString problem;
    QVERIFY(model.pasteCells(model.index(0, 0), {{QStringLiteral("Novak"), QString(), QStringLiteral("Dr")}},
                             &problem));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Anna"));
    QVERIFY(model.pasteCells(model.index(0, 0), {{QStringLiteral(""), QStringLiteral("")}}, &problem));
    QCOMPARE(model.index(0, 1).data().toString(), QString());
}

void PeopleModelTest::randomChanges_keepOrderAndFilter()
{
    EditorPlan test;
    RandomChanges random(20261122, test.plan().largestId() + 1);
    int done = 0;
    PeopleModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    const QStringList queries{QString(), QStringLiteral("a"), QStringLiteral("-e-mail:"),
                              QStringLiteral("status:confirmed|waiting|registered"),
                              QStringLiteral("-days:all")};
    const QList<int> columns{-1,
                             0,
                             model.columnOf("days"),
                             model.columnOf("precedence"),
                             model.columnOf("list_consent_date"),
                             model.columnOf("status")};
    for (int set = 0; set < 400; ++set) {
        const QString query = queries[set / 20 % queries.size()];
        const int column = columns[set / 7 % columns.size()];
        const auto order = set % 2 ? Qt::AscendingOrder : Qt::DescendingOrder;
        model.setFilter(query);
        model.sort(column, order);
        const Plan plan = test.plan();
        const ChangeSet changes = random.next(plan);
        // A booking that would be a second one at that time is refused.
        done += test.editor->apply(QStringLiteral("random"), changes) ? 1 : 0;
        QCOMPARE(mirror.difference(), QString());
        PeopleModel again(*test.editor);
        again.setFilter(query);
        again.sort(column, order);
        QCOMPARE(ModelMirror::texts(model), ModelMirror::texts(again));
        for (int row = 0; row < model.rowCount() - 1; ++row)
            QCOMPARE(model.rowOf(model.idAt(row)), row);
    }
    QVERIFY2(done > 300, qPrintable(QString::number(done)));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::PeopleModelTest)
#include "PeopleModelTest.moc"
