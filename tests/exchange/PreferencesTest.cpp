// Choices from tables as form programs give them and as people write them.
#include "exchange/Questionnaire.h"
#include "TestMain.h"
#include "WishesPlan.h"

using namespace convenor;
using namespace convenor::testing;

class PreferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void choiceColumns_giveRankedWishes();
    void headings_ofSevenLanguages_data();
    void headings_ofSevenLanguages();
    void googleForms_checkBoxesAndGrids();
    void microsoftForms_rankingInOneCell();
    void rankMatrix_givesRankedWishes();
    void ticks_countInTheOrderOfTheColumns();
    void topics_areFoundByNumberPlaceAndBeginning();
    void wrongTopics_areNamedAndTheOthersCount();
    void people_areFoundAsEverywhere();
    void address_decidesWhoWishes();
    void namesakes_areNotGuessed();
    void nobody_isNamedAndNotAdded();
    void lastRow_counts();
    void emptyRow_changesNothing();
    void again_isUnchanged();
    void round_isTheOneWhoseTopicsStandThere();
    void refusals_sayWhatIsMissing();
    void stopped_writesNothing();
    void hostileTexts_areTexts();
    void questionnaire_saysItsColumns();
    void header_mayStandBelowATitle();
    void withoutHeader_theCellsTell();
};

void PreferencesTest::choiceColumns_giveRankedWishes()
{
    WishesPlan plan;
    plan.take({QStringLiteral("Timestamp|Email Address|Full name|Your 1st choice|Your 2nd choice|3rd choice"),
               QStringLiteral("2026-11-01|ana@bell.example|Ana Bell|Energy|Финансиране|"
                              "Skills for the green transition"),
               QStringLiteral("2026-11-02|marek@grow.example|Marek Przeor|energy||")});
    QCOMPARE(plan.fields, QStringList({QString(), QStringLiteral("email"), QStringLiteral("full_name"),
                                       QStringLiteral("choice:1"), QStringLiteral("choice:2"),
                                       QStringLiteral("choice:3")}));
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.energy, plan.finance, plan.skills}));
    QCOMPARE(plan.wishes(plan.marek), QList<Id>({plan.energy}));
    QCOMPARE(plan.last.rows, 2);
    QCOMPARE(plan.last.people, 2);
    QVERIFY2(plan.last.problems.isEmpty(), qPrintable(plan.last.problems.join(u'\n')));
}

void PreferencesTest::headings_ofSevenLanguages_data()
{
    QTest::addColumn<QString>("headers");
    for (const char* headers :
         {"Name|1st choice|2nd choice", "Name|First choice|Second choice", "Name|Choice 1|Choice 2",
          "Name|1. Preference|2. Preference", "Name|Preference #1|Preference #2", "Name|1st|2nd",
          "Name|What is your first wish?|And your second option?", "Име|Първи избор|Втори избор",
          "Три имена|1-ви избор|2-ри избор", "Имена|Предпочитание 1|Предпочитание 2",
          "Nom|1er choix|2ème choix", "Nom|Premier souhait|Deuxième souhait", "Name|Erstwunsch|Zweitwunsch",
          "Name|1. Wahl|2. Wahl", "Nombre|Primera opción|Segunda opción", "Nome|Prima scelta|Seconda scelta",
          "Imię i nazwisko|Pierwszy wybór|Drugi wybór"})
        QTest::newRow(headers) << QString::fromUtf8(headers);
}

void PreferencesTest::headings_ofSevenLanguages()
{
    QFETCH(QString, headers);
    WishesPlan plan;
    plan.take({headers, QStringLiteral("Ana Bell|Energy|Финансиране")});
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.energy, plan.finance}));
}

void PreferencesTest::googleForms_checkBoxesAndGrids()
{
    WishesPlan plan;
    plan.take(
        {QStringLiteral("Timestamp|Email Address|Which groups? [1st choice]|Which groups? [2nd choice]"),
         QStringLiteral("1|ana@bell.example|Energy|Skills for the green transition")});
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.energy, plan.skills}));
    // A row for each topic, the columns are ranks.
    plan.take({QStringLiteral("Timestamp|Email Address|Wishes [Energy]|Wishes [Финансиране]"),
               QStringLiteral("1|ana@bell.example|2nd choice|First choice")});
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.finance, plan.energy}));
    // Check boxes: commas between, and one within a topic.
    plan.take({QStringLiteral("Timestamp|Email Address|Your preferences"),
               QStringLiteral(
                   "1|ana@bell.example|Energy, Smart specialisation, and how to steer it, Финансиране")});
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.energy, plan.smart, plan.finance}));
}

void PreferencesTest::microsoftForms_rankingInOneCell()
{
    WishesPlan plan;
    plan.take({QStringLiteral("ID|Start time|Completion time|Email|Name|Rank the topics"),
               QStringLiteral("1|a|b|anonymous|Ana Bell|Energy;Skills for the green transition;Финансиране;"
                              "Smart specialisation, and how to steer it;")});
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.energy, plan.skills, plan.finance, plan.smart}));
}

void PreferencesTest::rankMatrix_givesRankedWishes()
{
    WishesPlan plan;
    plan.take({QStringLiteral("First name|Last name|Skills for the green transition|"
                              "Smart specialisation, and how to steer it|Energy|Финансиране"),
               QStringLiteral("Ana|Bell|3||1|2"), QStringLiteral("Marek|Przeor|-|2nd|0|first"),
               QStringLiteral("Ivan|Nobody|1|2|3|4"), QStringLiteral("Georgi|Ivanov|perhaps|1||")});
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.energy, plan.finance, plan.skills}));
    QCOMPARE(plan.wishes(plan.marek), QList<Id>({plan.finance, plan.smart}));
    QCOMPARE(plan.wishes(plan.georgi), QList<Id>({plan.smart}));
    QCOMPARE(plan.last.unknown, 1);
    QCOMPARE(plan.last.nobody, 1);
}

void PreferencesTest::ticks_countInTheOrderOfTheColumns()
{
    WishesPlan plan;
    plan.take({QStringLiteral("Name|Energy|Skills for the green transition|Финансиране"),
               QStringLiteral("Ana Bell|x||да"), QStringLiteral("Marek Przeor|no|✓|")});
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.energy, plan.finance}));
    QCOMPARE(plan.wishes(plan.marek), QList<Id>({plan.skills}));
    QCOMPARE(plan.last.problems.size(), 1);
    QVERIFY(plan.last.problems.first().contains(QStringLiteral("order of the columns")));
}

void PreferencesTest::topics_areFoundByNumberPlaceAndBeginning()
{
    WishesPlan plan;
    plan.take({QStringLiteral("Name|1st choice|2nd choice|3rd choice|4th choice"),
               QStringLiteral("Ana Bell|3|Group 1|table 4|smart spec"),
               QStringLiteral("Marek Przeor|3. Energy|ENERGY (room B, 12 seats)|2|1. SKILLS")});
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.energy, plan.skills, plan.finance, plan.smart}));
    QCOMPARE(plan.wishes(plan.marek), QList<Id>({plan.energy, plan.smart, plan.skills}));
    QCOMPARE(plan.last.unknown, 0);
}

void PreferencesTest::wrongTopics_areNamedAndTheOthersCount()
{
    WishesPlan plan;
    plan.addGroup(plan.round, QStringLiteral("Skills for old people"));
    plan.take({QStringLiteral("Name|1st choice|2nd choice|3rd choice"),
               QStringLiteral("Ana Bell|Cooking|9|Energy"),
               QStringLiteral("Marek Przeor|Skills|3. Cooking|")});
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.energy}));
    QCOMPARE(plan.wishes(plan.marek), QList<Id>()); // two topics begin so
    QCOMPARE(plan.last.unknown, 4);
    QCOMPARE(plan.last.silent, 1);
    QCOMPARE(plan.last.problems.first(),
             QStringLiteral("Row 2: “Cooking” is none of the topics; it was left out."));
}

void PreferencesTest::people_areFoundAsEverywhere()
{
    WishesPlan plan;
    plan.take({QStringLiteral("Convenor ID|E-mail|Name|1st choice"),
               QStringLiteral("|ANA@bell.example||Energy"),                    // by address alone
               QStringLiteral("||Przeor, Marek|Energy"),                       // by name
               QStringLiteral("||Georgi Ivanov|Energy"),                       // in another alphabet
               QStringLiteral("%1||Ivan Petrov|Energy").arg(plan.one),         // by number
               QStringLiteral("%1||Somebody Else|Energy").arg(plan.other),     // a number of somebody else
               QStringLiteral("|assistant@grow.example|Ivan Petrov|Energy")}); // a strange address
    for (const Id person : {plan.ana, plan.marek, plan.georgi, plan.one})
        QCOMPARE(plan.wishes(person), QList<Id>({plan.energy}));
    QVERIFY(plan.wishes(plan.other).isEmpty());
    QCOMPARE(plan.last.nobody, 2);
    QCOMPARE(plan.last.problems.first(),
             QStringLiteral("Row 4: “Georgi Ivanov” was taken for Георги Иванов."));
}

void PreferencesTest::address_decidesWhoWishes()
{
    WishesPlan plan;
    plan.take({QString::fromUtf8("Име|Фамилия|E-mail|1st choice"),
               QStringLiteral("C.|O'Bryan|ana@bell.example|Energy")});
    QCOMPARE(plan.fields.mid(0, 2),
             QStringList({QStringLiteral("given_name"), QStringLiteral("family_name")}));
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.energy}));
    QCOMPARE(plan.last.problems.join(u'\n'), QStringLiteral("Row 2: “C. O'Bryan” was taken for Ana Bell."));
}

void PreferencesTest::namesakes_areNotGuessed()
{
    WishesPlan plan;
    plan.take({QStringLiteral("Name|Organisation|Email|1st choice"), QStringLiteral("Ivan Petrov|||Energy"),
               QStringLiteral("Ivan Petrov|South||Energy"),
               QStringLiteral("Ivan Petrov||ivan@north.example|Финансиране")});
    QCOMPARE(plan.wishes(plan.one), QList<Id>({plan.finance}));
    QCOMPARE(plan.wishes(plan.other), QList<Id>({plan.energy}));
    QCOMPARE(plan.last.nobody, 1);
    QVERIFY2(plan.last.problems.first().contains(QStringLiteral("Ivan Petrov (North), Ivan Petrov (South)")),
             qPrintable(plan.last.problems.first()));
}

void PreferencesTest::nobody_isNamedAndNotAdded()
{
    WishesPlan plan;
    const qsizetype people = plan.plan.all<Person>().size();
    plan.take({QStringLiteral("Name|Email|1st choice"), QStringLiteral("Anna Stranger||Energy"),
               QStringLiteral("|who@is.example|Energy"), QStringLiteral("||Energy"),
               QStringLiteral("Ana Bell||Energy")});
    QCOMPARE(plan.plan.all<Person>().size(), people);
    QCOMPARE(plan.last.people, 1);
    QCOMPARE(plan.last.nobody, 3);
    QCOMPARE(
        plan.last.problems,
        QStringList({QStringLiteral("Row 2: nobody is called “Anna Stranger”. Add them on the People page, "
                                    "then import again."),
                     QStringLiteral("Row 3: nobody has the e-mail address “who@is.example”. Add them on the "
                                    "People page, then import again."),
                     QStringLiteral("Row 4: neither a name nor an e-mail address; it was left out.")}));
}

void PreferencesTest::lastRow_counts()
{
    WishesPlan plan;
    plan.take({QStringLiteral("Name|1st choice|2nd choice"), QStringLiteral("Ana Bell|Energy|Финансиране"),
               QStringLiteral("Marek Przeor|Energy|"), QStringLiteral("Ana Bell|Финансиране|")});
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.finance}));
    QCOMPARE(plan.last.people, 2);
    QCOMPARE(
        plan.last.problems,
        QStringList({QStringLiteral("Row 4: Ana Bell answered before, in row 2; the later row counts.")}));
}

void PreferencesTest::emptyRow_changesNothing()
{
    WishesPlan plan;
    plan.apply(setWishes(plan.plan, plan.ana, plan.round, {plan.energy}, plan.ids));
    plan.take({QStringLiteral("Name|1st choice"), QStringLiteral("Ana Bell|"), QStringLiteral("|"),
               QStringLiteral("Marek Przeor|Energy")});
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.energy}));
    QCOMPARE(plan.last.silent, 1);
    QCOMPARE(plan.last.rows, 2);
}

void PreferencesTest::again_isUnchanged()
{
    WishesPlan plan;
    const QStringList table{QStringLiteral("Name|1st choice|2nd choice"),
                            QStringLiteral("Ana Bell|Energy|Финансиране")};
    plan.take(table);
    plan.take(table);
    QVERIFY(plan.last.changes.isEmpty());
    QCOMPARE(plan.last.people, 0);
    QCOMPARE(plan.last.unchanged, 1);
}

void PreferencesTest::round_isTheOneWhoseTopicsStandThere()
{
    WishesPlan plan;
    const Id market = plan.addRound(QStringLiteral("Market place"));
    const Id bread = plan.addGroup(market, QStringLiteral("Bread"));
    plan.addGroup(market, QStringLiteral("Energy"));
    plan.take({QStringLiteral("Name|1st choice|2nd choice"), QStringLiteral("Ana Bell|Bread|Energy")});
    QCOMPARE(plan.chosenRound, market);
    QCOMPARE(plan.wishes(plan.ana, market).first(), bread);
    QVERIFY(plan.wishes(plan.ana).isEmpty());
    const QString both = plan.refusal({QStringLiteral("Name|1st choice"), QStringLiteral("Ana Bell|Energy")});
    QVERIFY2(both.contains(QStringLiteral("Working groups, Market place")), qPrintable(both));
    plan.take({QStringLiteral("Name|1st choice"), QStringLiteral("Ana Bell|Energy")}, plan.round);
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.energy}));
}

void PreferencesTest::refusals_sayWhatIsMissing()
{
    WishesPlan plan;
    QVERIFY(plan.refusal({QStringLiteral("1st choice|2nd choice"), QStringLiteral("Energy|Финансиране")})
                .contains(QStringLiteral("no column holds a name or an e-mail address")));
    const QString noChoices = plan.refusal({QStringLiteral("Name|Shoe size"), QStringLiteral("Ana Bell|42")});
    QVERIFY(noChoices.contains(QStringLiteral("no column holds choices of groups")));
    QVERIFY(noChoices.contains(QStringLiteral("Энерг")) || noChoices.contains(QStringLiteral("Energy")));
    PlanMaker empty;
    const Result<PreferenceColumns> none =
        guessPreferences(WishesPlan::look({QStringLiteral("Name|1st choice")}), empty.plan, 0);
    QVERIFY(!none && none.error().detail.contains(QStringLiteral("no round with groups")));
    PreferenceColumns columns{plan.round, 1, {}, {QStringLiteral("full_name"), QStringLiteral("topic:9999")}};
    QVERIFY(!checkPreferences(columns, plan.plan));
}

// Also when all rows have been read, and the wishes are being compared.
void PreferencesTest::stopped_writesNothing()
{
    struct StopsAtTheEnd final : RowReader
    {
        explicit StopsAtTheEnd(const QStringList& lines) : rows(rowsOf(lines)) {}
        bool next(SourceRow& row) override
        {
            if (rows.next(row))
                return true;
            stop.request_stop();
            return false;
        }
        const std::optional<Error>& error() const override { return rows.error(); }
        double progress() const override { return rows.progress(); }
        RowsReader rows;
        std::stop_source stop;
    };
    WishesPlan plan;
    const QStringList lines{QStringLiteral("Name|1st choice"), QStringLiteral("Ana Bell|Energy")};
    const Result<PreferenceColumns> columns =
        guessPreferences(WishesPlan::look(lines), plan.plan, plan.round);
    QVERIFY(columns);
    StopsAtTheEnd reader(lines);
    const Result<ImportedPreferences> import =
        importPreferences(reader, plan.plan, *columns, plan.ids, reader.stop.get_token());
    QVERIFY(!import);
    QCOMPARE(import.error().kind, ErrorKind::Cancelled);
}

void PreferencesTest::hostileTexts_areTexts()
{
    WishesPlan plan;
    const Id trap = plan.addGroup(plan.round, QStringLiteral("=HYPERLINK(\"http://x\")"));
    plan.addPerson("<img src=file:/etc/passwd>", QString::fromUtf8("\u202Egnp").toUtf8().constData(), "", "");
    plan.take({QStringLiteral("Name|1st choice|2nd choice"),
               QStringLiteral("Ana Bell|=HYPERLINK(\"http://x\")|%1").arg(QString(100'000, u'x')),
               QString(QStringLiteral("Marek Przeor|")) + QChar(0xD800) + QStringLiteral("\u202E|=1+1")});
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({trap}));
    QVERIFY(plan.wishes(plan.marek).isEmpty());
    for (const QString& problem : std::as_const(plan.last.problems))
        QVERIFY(problem.size() < 400);
    QVERIFY(plan.refusal({QString(500, u'|'), QString(3000, u'[')}).contains(QStringLiteral("no column")));
}

void PreferencesTest::questionnaire_saysItsColumns()
{
    WishesPlan plan;
    SheetLook look =
        WishesPlan::look({QStringLiteral("a|b|c|d"), QStringLiteral("|ana@bell.example|Energy|Финансиране")});
    look.isQuestionnaire = true;
    look.guess.headerRow = 1;
    look.guess.fields = {QStringLiteral("id"), QStringLiteral("email"),
                         QStringLiteral("topic:%1:2").arg(plan.round),
                         QStringLiteral("topic:%1:1").arg(plan.round)};
    const Result<PreferenceColumns> columns = guessPreferences(look, plan.plan, 0);
    QVERIFY(columns);
    RowsReader reader(look.sample);
    const Result<ImportedPreferences> import = importPreferences(reader, plan.plan, *columns, plan.ids);
    QVERIFY(import);
    plan.apply(import->changes);
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.finance, plan.energy}));
}

void PreferencesTest::header_mayStandBelowATitle()
{
    WishesPlan plan;
    plan.take({QStringLiteral("Wishes for the working groups||"), QStringLiteral("||"),
               QStringLiteral("Name|1st choice|2nd choice"), QStringLiteral("Ana Bell|Energy|Финансиране")});
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.energy, plan.finance}));
    QCOMPARE(plan.last.rows, 1);
}

void PreferencesTest::withoutHeader_theCellsTell()
{
    WishesPlan plan;
    plan.take({QStringLiteral("ana@bell.example|Energy|Финансиране"),
               QStringLiteral("marek@grow.example|Финансиране|Energy")});
    QCOMPARE(plan.wishes(plan.ana), QList<Id>({plan.energy, plan.finance}));
    QCOMPARE(plan.wishes(plan.marek), QList<Id>({plan.finance, plan.energy}));
}

CONVENOR_TEST_CORE(PreferencesTest)
#include "PreferencesTest.moc"
