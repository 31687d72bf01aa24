// Who comes for the first time: from the headers and cells of seven languages, and through the questionnaire.
#include "exchange/PeopleWords.h"
#include "exchange/QuestionnaireColumns.h"
#include "ImportRows.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class FirstTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void headers_areKnown_data();
    void headers_areKnown();
    void cells_areYesOrNo();
    void column_isTakenOver();
    void questionnaire_asksForIt();
};

void FirstTimeTest::headers_areKnown_data()
{
    QTest::addColumn<QString>("field");
    for (const char* header :
         {"First time", "first_timer", "First-timer", "First time attendee?", "Newcomer", "Нов участник",
          "За първи път", "За първи път ли участвате?", "Première participation", "Primo-participant",
          "Erstteilnehmer", "Nehmen Sie zum ersten Mal teil?", "Primera vez", "Prima volta", "Pierwszy raz",
          "Is this your first time at an event of this kind?"})
        QTest::newRow(header) << QStringLiteral("first_timer");
    QTest::newRow("First name") << QStringLiteral("given_name");
    for (const char* header : {"Time", "Start time", "First", "Completion time", "Arrival time"})
        QTest::newRow(header) << QString();
}

void FirstTimeTest::headers_areKnown()
{
    QFETCH(QString, field);
    QCOMPARE(fieldOfHeader(QString::fromUtf8(QTest::currentDataTag())), field);
}

void FirstTimeTest::cells_areYesOrNo()
{
    for (const char* yes : {"yes", "да", "x", "1", "TRUE", "First time", "Newcomer", "нов участник", "Oui",
                            "neu", "primera vez", "nuovo", "po raz pierwszy"})
        QVERIFY2(firstTimeFromCell(QString::fromUtf8(yes)) == true, yes);
    for (const char* no : {"no", "не", "0", "Returning", "been before", "вече е идвала", "déjà venu", "nein",
                           "nicht zum ersten Mal", "ya ha venido", "già stato", "już był"})
        QVERIFY2(firstTimeFromCell(QString::fromUtf8(no)) == false, no);
    for (const char* unclear : {"", "perhaps", "2021", "unknown"})
        QVERIFY2(!firstTimeFromCell(QString::fromUtf8(unclear)), unclear);
}

void FirstTimeTest::column_isTakenOver()
{
    const QStringList table{QStringLiteral("Name|First time?"), QStringLiteral("Ana Bell|yes"),
                            QStringLiteral("Ivan Petrov|no"), QStringLiteral("Zoe Adams|"),
                            QStringLiteral("Jan Novak|perhaps")};
    const ImportedPeople import = take(table);
    const Plan plan = after(import);
    QList<bool> firstTimers;
    for (const Person& person : plan.all<Person>())
        firstTimers << person.firstTimer;
    QCOMPARE(firstTimers, QList<bool>({true, false, false, false}));
    QCOMPARE(import.problems.size(), 1);
    QCOMPARE(import.problems.first().reason, QStringLiteral("this is neither yes nor no"));
    // Once more, with one cell changed and one that is empty now.
    const ImportedPeople again =
        take({table.at(0), QStringLiteral("Ana Bell|"), QStringLiteral("Ivan Petrov|x")}, plan);
    QCOMPARE(again.updated, 1);
    const Plan later = after(again, plan);
    for (const Person& person : later.all<Person>())
        QCOMPARE(person.firstTimer, person.familyName == u"Bell" || person.familyName == u"Petrov");
}

void FirstTimeTest::questionnaire_asksForIt()
{
    const CsvLanguage english{QStringLiteral("en"),
                              [](const char*, const char* text) { return QString::fromUtf8(text); }};
    const QList<QuestionColumn> columns = questionColumns(Plan(), english);
    const auto column = std::find_if(columns.cbegin(), columns.cend(),
                                     [](const QuestionColumn& one) { return one.field == u"first_timer"; });
    QVERIFY(column != columns.cend());
    QCOMPARE(column->choices.size(), 2);
    QCOMPARE(firstTimeFromCell(column->choices.first()), std::optional(true));
    // Its own heading comes back as the same field.
    QCOMPARE(fieldOfHeader(column->heading), QStringLiteral("first_timer"));
    const Plan plan;
    const KnownAnswers known(plan, english);
    Person person;
    QCOMPARE(known.of(person, QStringLiteral("first_timer")), QString());
    person.firstTimer = true;
    QCOMPARE(firstTimeFromCell(known.of(person, QStringLiteral("first_timer"))), std::optional(true));
}

CONVENOR_TEST_CORE(FirstTimeTest)
#include "FirstTimeTest.moc"
