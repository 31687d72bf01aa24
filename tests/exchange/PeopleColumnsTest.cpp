// What columns hold: by their headers in seven languages, by the exports of well-known programs, by the
// cells.
#include "exchange/PeopleColumns.h"

#include "domain/PeopleRecords.h"
#include "domain/TableInfo.h"
#include "exchange/PeopleWords.h"
#include "RowsReader.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class PeopleColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void headers_haveMeanings_data();
    void headers_haveMeanings();
    void exports_areKnown_data();
    void exports_areKnown();
    void plainNames_dependOnTheOthers_data();
    void plainNames_dependOnTheOthers();
    void titleLines_arePassedOver();
    void sameMeaning_isTakenOnce();
    void cells_tellWhereThereIsNoHeader();
    void longTitles_areFunctions();
    void columns_areNamedByHeaderLetterAndNumber();
    void mappings_areRemembered();
    void everyField_hasAName();
    void words_ofSevenLanguages();
    void dates_data();
    void dates();
    void countries_data();
    void countries();
};

void PeopleColumnsTest::headers_haveMeanings_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* header, const char* field) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromLatin1(field);
    };
    row("E-MAIL", "email");
    row("  e_mail ", "email");
    row("Your e-mail address *", "email");
    row("3. Please enter your e-mail address (required)", "email");
    row("Електронна поща", "email");
    row("Adresse électronique", "email");
    row("Correo electrónico", "email");
    row("Indirizzo e-mail", "email");
    row("Adres e-mail", "email");
    row("Prénom", "given_name");
    row("Imię", "given_name");
    row("Nazwisko", "family_name");
    row("Cognome", "family_name");
    row("Apellidos", "family_name");
    row("Nachname", "family_name");
    row("ФАМИЛИЯ", "family_name");
    row("Имена", "full_name");
    row("Institution / Company", "organisation");
    row("Организация", "organisation");
    row("Длъжност", "function");
    row("Stanowisko", "function");
    row("Държава", "country");
    row("Country of residence (as in your passport)", "country");
    row("Téléphone portable", "phone");
    row("Do you agree to be listed in the list of participants?", "list_consent");
    row("Съгласни ли сте името Ви да бъде в списъка на участниците?", "list_consent");
    row("I agree that photographs of me are taken and published", "photo_consent");
    row("Möchten Sie fotografiert werden? Bitte ankreuzen", "photo_consent");
    row("May we share your contact details with other participants?", "contact_consent");
    row("Do you have any dietary requirements or allergies?", "diet");
    row("Имате ли хранителни алергии?", "diet");
    row("Do you need wheelchair access?", "access");
    row("On which days will you attend?", "days");
    row("Profile photo URL", "");
    row("Shoe size", "");
    row("Comments", "");
    row("ID", "");
    row("Attendee #", "");
    row("#First Name", "given_name");
    row("photo_consent_date", "photo_consent_date");
    row("", "");
}

void PeopleColumnsTest::headers_haveMeanings()
{
    QFETCH(const QString, header);
    QFETCH(const QString, field);
    QCOMPARE(fieldOfHeader(header), field);
}

void PeopleColumnsTest::exports_areKnown_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("headerRow");
    QTest::addColumn<QString>("fields");
    QTest::newRow("Eventbrite")
        << QStringList{"Order #|Order Date|First Name|Last Name|Email|Quantity|Ticket Type|Attendee "
                       "#|Attendee "
                       "Status|Prefix|Job Title|Company|Home Country|Cell Phone",
                       "123|2021-11-02|Anna|Bell|a@x.eu|1|Business|77|Attending|Ms|CEO|Bell Ltd|GB|+44 1"}
        << 1 << "||given_name|family_name|email||category||status|title|function|organisation|country|phone";
    QTest::newRow("Outlook")
        << QStringList{"Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business "
                       "Country/Region,Business Phone,Mobile Phone,E-mail Address,E-mail Type",
                       "Dr,Anna,M,Bell,,Bell Ltd,R&D,CEO,Germany,+49 1,,a@x.eu,SMTP"}
               .replaceInStrings(",", "|")
        << 1 << "title|given_name||family_name||organisation||function|country|phone||email|";
    QTest::newRow("Google Contacts")
        << QStringList{"Name|Given Name|Additional Name|Family Name|Name Prefix|Group Membership|E-mail 1 - "
                       "Type|E-mail 1 - Value|Phone 1 - Type|Phone 1 - Value|Organization 1 - "
                       "Name|Organization "
                       "1 - Title",
                       "Anna Bell|Anna||Bell|Dr|* myContacts|Work|a@x.eu|Mobile|+44 1|Bell Ltd|CEO"}
        << 1 << "full_name|given_name||family_name|title|category||email||phone|organisation|function";
    QTest::newRow("Google Contacts, new")
        << QStringList{"First Name|Middle Name|Last Name|Name Prefix|Organization Name|Organization "
                       "Title|E-mail 1 "
                       "- Label|E-mail 1 - Value|Phone 1 - Label|Phone 1 - Value",
                       "Anna||Bell|Dr|Bell Ltd|CEO|Work|a@x.eu|Mobile|+44 1"}
        << 1 << "given_name||family_name|title|organisation|function||email||phone";
    QTest::newRow("Indico")
        << QStringList{"ID|Name|Email Address|Affiliation|Position|Country|Registration date|Registration "
                       "state",
                       "1|Bell, Anna|a@x.eu|CERN|Physicist|Switzerland|02/11/2021 10:00|Completed"}
        << 1 << "|full_name|email|organisation|function|country||status";
    QTest::newRow("Zoom registration")
        << QStringList{"Registration Report",
                       "Report Generated:|11/02/2021 10:00",
                       "Topic|Webinar ID|Scheduled Time|Duration (minutes)|# Registered",
                       "Clusters|123|12/10/2021 09:00|240|55",
                       "Attendee Details",
                       "First Name|Last Name|Email|Registration Time|Approval Status|Organization|Job Title",
                       "Anna|Bell|a@x.eu|11/01/2021 10:00|approved|Bell Ltd|CEO"}
        << 6 << "given_name|family_name|email||status|organisation|function";
    QTest::newRow("Zoom attendance")
        << QStringList{"Meeting ID|Topic|Start Time|End Time|User Email|Duration (Minutes)|Participants",
                       "123|Clusters|12/10/2021 09:00|12/10/2021 13:00|h@x.eu|240|2", "",
                       "Name (Original Name)|User Email|Join Time|Leave Time|Duration "
                       "(Minutes)|Guest|Country/"
                       "Region Name",
                       "Anna Bell|a@x.eu|12/10/2021 09:00|12/10/2021 13:00|240|No|Bulgaria"}
        << 4 << "full_name|email|||||country";
    QTest::newRow("pretix") << QStringList{"Order code|Position ID|Status|E-mail|Product|Attendee name: "
                                           "Given name|Attendee name: "
                                           "Family name|Attendee email|Attendee company|Attendee country",
                                           "ABCDE|1|Paid|buyer@x.eu|Business|Anna|Bell|a@x.eu|Bell Ltd|GB"}
                            << 1 << "||status|email|category|given_name|family_name||organisation|country";
    QTest::newRow("Microsoft Forms")
        << QStringList{"ID|Start time|Completion time|Email|Name|Your full name|Your organisation|Do you "
                       "agree to be "
                       "listed in the list of participants?|Dietary requirements",
                       "1|11/2/21 10:00|11/2/21 10:05|anonymous||Anna Bell|Bell Ltd|Yes|vegan"}
        << 1 << "|||email||full_name|organisation|list_consent|diet";
    QTest::newRow("Google Forms")
        << QStringList{"Timestamp|Email Address|Full name|Organisation you represent|Which days will you "
                       "attend?|I "
                       "agree that photos of me may be published",
                       "2021/11/02 9:14:05 AM GMT+1|a@x.eu|Anna Bell|Bell Ltd|10 Dec|I agree"}
        << 1 << "|email|full_name|organisation|days|photo_consent";
    QTest::newRow("LimeSurvey") << QStringList{"Response ID|Date submitted|Last page|Start language|G01Q01. "
                                               "What is your first name?|G01Q02. "
                                               "What is your surname?|G01Q03. What is your e-mail address?",
                                               "1|2021-11-02 10:00:00|1|en|Anna|Bell|a@x.eu"}
                                << 1 << "||||given_name|family_name|email";
    QTest::newRow("Excel in Bulgarian")
        << QStringList{"№|Име|Презиме|Фамилия|Организация|Длъжност|Имейл|Телефон",
                       "1|Анна|Б.|Белева|Община|кмет|a@x|1"}
        << 1 << "|given_name||family_name|organisation|function|email|phone";
}

void PeopleColumnsTest::exports_areKnown()
{
    QFETCH(const QStringList, lines);
    QFETCH(const int, headerRow);
    QFETCH(const QString, fields);
    const ColumnGuess guess = guessColumns(rowsOf(lines));
    QCOMPARE(guess.headerRow, headerRow);
    QCOMPARE(guess.fields.join(u'|'), fields);
}

void PeopleColumnsTest::plainNames_dependOnTheOthers_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("fields");
    QTest::newRow("alone") << "Name|E-mail"
                           << "full_name|email";
    QTest::newRow("German") << "Name|Vorname|E-Mail"
                            << "family_name|given_name|email";
    QTest::newRow("French") << "Nom|Prénom|Courriel"
                            << "family_name|given_name|email";
    QTest::newRow("Italian") << "Nome|Cognome|Ente"
                             << "given_name|family_name|organisation";
    QTest::newRow("Spanish") << "Nombre|Apellidos|Empresa"
                             << "given_name|family_name|organisation";
    QTest::newRow("Bulgarian") << "Име|Фамилия|Фирма"
                               << "given_name|family_name|organisation";
    QTest::newRow("all three") << "Name|First name|Surname"
                               << "full_name|given_name|family_name";
}

void PeopleColumnsTest::plainNames_dependOnTheOthers()
{
    QFETCH(const QString, headers);
    QFETCH(const QString, fields);
    QCOMPARE(guessColumns(rowsOf({headers, "x|y"})).fields.join(u'|'), fields);
}

void PeopleColumnsTest::titleLines_arePassedOver()
{
    const ColumnGuess guess = guessColumns(rowsOf({"Participants||", "Sofia, 10 December||", "||",
                                                   "Surname|First name|Organisation", "Bell|Anna|Bell Ltd"}));
    QCOMPARE(guess.headerRow, 4);
    QCOMPARE(guess.headers, (QStringList{"Surname", "First name", "Organisation"}));
    // A row of people is no header, whatever their names are.
    QCOMPARE(guessColumns(rowsOf({"Email|Name|a@x.eu", "Anna|Bell|b@x.eu"})).headerRow, 0);
    // People may know better.
    QCOMPARE(guessColumns(rowsOf({"Name|E-mail", "Anna|a@x"}), 0).headerRow, 0);
    QCOMPARE(guessColumns(rowsOf({"x|y", "Name|E-mail", "Anna|a@x"}), 2).fields.join(u'|'),
             QStringLiteral("full_name|email"));
    QVERIFY(guessColumns({}).fields.isEmpty());
}

void PeopleColumnsTest::sameMeaning_isTakenOnce()
{
    const ColumnGuess guess =
        guessColumns(rowsOf({"Name|Email|E-mail address|Home phone|Mobile", "Anna|a@x|b@x||+32 1"}));
    QCOMPARE(guess.fields.join(u'|'), QStringLiteral("full_name|email|||phone"));
    QCOMPARE(guess.repeated, (QList<RepeatedColumn>{{2, 1}, {3, 4}}));
}

void PeopleColumnsTest::cells_tellWhereThereIsNoHeader()
{
    const ColumnGuess guess = guessColumns(rowsOf({"Anna Bell|EIB|Luxembourg|a@eib.example|+352 123 456",
                                                   "Boris Iliev|DG GROW|Bulgaria|b@x.example|00359 888 123",
                                                   "Carla van Dahl|TU|France|c@x.example|"}));
    QCOMPARE(guess.headerRow, 0);
    QCOMPARE(guess.fields.join(u'|'), QStringLiteral("full_name||country|email|phone"));
    QCOMPARE(guessColumns(rowsOf({"Anna|Bell|a@x.eu", "Boris|Iliev|b@x.eu"})).fields.join(u'|'),
             QStringLiteral("given_name|family_name|email"));
    QCOMPARE(guessColumns(rowsOf({"a|b", "1|2"})).fields.join(u'|'), QStringLiteral("|"));
    // An unknown header over addresses.
    QCOMPARE(guessColumns(rowsOf({"Jméno|Surname|First name|Kontakt", "x|Bell|Anna|a@x.eu"})).fields.at(3),
             QStringLiteral("email"));
}

void PeopleColumnsTest::longTitles_areFunctions()
{
    QCOMPARE(guessColumns(rowsOf({"Name|Title", "Anna Bell|Head of Innovation", "Boris|Policy officer"}))
                 .fields[1],
             QStringLiteral("function"));
    QCOMPARE(guessColumns(rowsOf({"Name|Title", "Anna Bell|Dr", "Boris|Prof."})).fields[1],
             QStringLiteral("title"));
}

void PeopleColumnsTest::columns_areNamedByHeaderLetterAndNumber()
{
    const QStringList headers{"Name", "E-mail", "B", ""};
    QCOMPARE(columnFromText("e mail", headers, 4), 1);
    QCOMPARE(columnFromText("B", headers, 4), 2);
    QCOMPARE(columnFromText("D", headers, 4), 3);
    QCOMPARE(columnFromText("d", {}, 4), 3);
    QCOMPARE(columnFromText("4", headers, 4), 3);
    for (const char* text : {"5", "0", "-1", "E", "none", "", "A1", "ZZZZZZZZ"})
        QCOMPARE(columnFromText(QString::fromLatin1(text), headers, 4), -1);
    QCOMPARE(columnLetters(0), QStringLiteral("A"));
    QCOMPARE(columnLetters(25), QStringLiteral("Z"));
    QCOMPARE(columnLetters(26), QStringLiteral("AA"));
    QCOMPARE(columnLetters(702), QStringLiteral("AAA"));
}

void PeopleColumnsTest::mappings_areRemembered()
{
    QCOMPARE(headerSetKey({"Name", "E-mail"}), headerSetKey({"NAME ", "e mail"}));
    QVERIFY(headerSetKey({"Name", "E-mail"}) != headerSetKey({"E-mail", "Name"}));
    const QStringList fields{"full_name", "", "email", "days"};
    QCOMPARE(mappingFromText(mappingText(fields), 4), fields);
    QVERIFY(mappingFromText(mappingText(fields), 3).isEmpty());
    QVERIFY(mappingFromText("full_name,,sleep,days", 4).isEmpty());
    QVERIFY(mappingFromText({}, 1).isEmpty());
}

void PeopleColumnsTest::everyField_hasAName()
{
    const QStringList fields = importFields();
    QVERIFY(fields.size() >= 27);
    for (const QString& field : fields) {
        QVERIFY(isImportField(field));
        QVERIFY(importFieldName(field) != field);
    }
    for (const FieldInfo& field : infoOf<Person>().fields)
        QVERIFY2(fields.contains(QLatin1String(field.name)), field.name);
}

void PeopleColumnsTest::words_ofSevenLanguages()
{
    for (const char* yes : {"Yes", "ДА", "oui", "Ja", "sí", "si", "tak", "TRUE", "1", "x", "✓", "I agree",
                            "Yes, I agree to be listed", "Съгласен съм", "J'accepte que ...", "съгласна"})
        QVERIFY2(consentFromCell(QString::fromUtf8(yes)) == Consent::Yes, yes);
    for (const char* no :
         {"No", "не", "non", "Nein", "nie", "0", "false", "I do not agree that photos are taken",
          "No, thank you", "не съм съгласен", "Ich stimme nicht zu"})
        QVERIFY2(consentFromCell(QString::fromUtf8(no)) == Consent::No, no);
    for (const char* unclear : {"maybe", "No objections", "Yes or no", "ask me", "2"})
        QVERIFY2(!consentFromCell(QString::fromUtf8(unclear)), unclear);
    QCOMPARE(int(*statusFromCell("No-Show")), int(PersonStatus::NoShow));
    QCOMPARE(int(*statusFromCell("no_show")), int(PersonStatus::NoShow));
    QCOMPARE(int(*statusFromCell("Liste d’attente")), int(PersonStatus::Waiting));
    QCOMPARE(int(*statusFromCell("потвърдена")), int(PersonStatus::Confirmed));
    QCOMPARE(int(*statusFromCell("Checked In")), int(PersonStatus::Attended));
    QVERIFY(!statusFromCell("sleeping"));
    for (const char* word : wordsOf<PersonStatus>)
        QCOMPARE(QLatin1String(convenor::word(*statusFromCell(QString::fromLatin1(word)))),
                 QLatin1String(word));
    QCOMPARE(int(*originFromCell("Международен")), int(Origin::International));
    QCOMPARE(languagesFromCell("English, френски; Deutsch"), QStringLiteral("en,fr,de"));
    QCOMPARE(languagesFromCell("en/bg"), QStringLiteral("en,bg"));
    QCOMPARE(languagesFromCell("English, Klingon"), QString());
    QVERIFY(isEmailAddress(u"a@x"));
    for (const char16_t* wrong : {u"a", u"@x", u"a@", u"a b@x", u"a@x, b@x", u"a@b@c", u""})
        QVERIFY(!isEmailAddress(wrong));
    QCOMPARE(emailFromCell("Anna Bell <a@x.eu>"), QStringLiteral("a@x.eu"));
}

void PeopleColumnsTest::dates_data()
{
    QTest::addColumn<QDate>("date");
    const QDate day(2021, 12, 10);
    for (const char* text :
         {"2021-12-10", "10.12.2021", "10/12/2021", "10.12.21", "2021/12/10", "12/10/2021 9:14 AM",
          "2021-12-10T09:15:00Z", "10. 12. 2021", "2021/12/10 9:14:05 AM GMT+1"})
        QTest::newRow(text) << day;
    QTest::newRow("12/25/2021") << QDate(2021, 12, 25);
    for (const char* text : {"", "soon", "2021", "31.02.2021", "10-12", "1/2", "99999999"})
        QTest::newRow(text) << QDate();
}

void PeopleColumnsTest::dates()
{
    QFETCH(const QDate, date);
    QCOMPARE(dateFromCell(QString::fromUtf8(QTest::currentDataTag())), date);
}

void PeopleColumnsTest::countries_data()
{
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* code) {
        QTest::newRow(name) << QString::fromLatin1(code);
    };
    row("Bulgaria", "BG");
    row("БЪЛГАРИЯ", "BG");
    row("Bulgarie", "BG");
    row("bg", "BG");
    row("Deutschland", "DE");
    row("Niemcy", "DE");
    row("Alemania", "DE");
    row("Etats-Unis", "US");
    row("U.S.A.", "US");
    row("UK", "GB");
    row("Great Britain", "GB");
    row("Greece", "GR");
    row("EL", "GR");
    row("Ελλάδα", "GR");
    row("The Netherlands", "NL");
    row("Czech Republic", "CZ");
    row("Македония", "MK");
    row("DEU", "DE");
    row("Atlantis", "");
    row("", "");
    row("Europe", "");
}

void PeopleColumnsTest::countries()
{
    QFETCH(const QString, code);
    QCOMPARE(countryCode(QString::fromUtf8(QTest::currentDataTag())), code);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::PeopleColumnsTest)
#include "PeopleColumnsTest.moc"
