// Programmes of lines and tables, in six languages, as people paste them.
#include "CpuTimer.h"
#include "exchange/ProgrammeText.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class ProgrammeReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void lines_data();
    void lines();
    void mail_isReadWithoutItsHead();
    void days_ofHeadings();
    void headAndHeadings_contradict();
    void weekday_isChecked();
    void tables_data();
    void tables();
    void html_daysAndRooms();
    void rolesBehindNames_areRoles();
    void html_timedRowOverAllColumns();
    void times_thatCannotBe_data();
    void times_thatCannotBe();
    void timesAndLength_contradict();
    void everyFieldHasItsPlace();
    void noProgramme_isEmpty_data();
    void noProgramme_isEmpty();
    void hostileTexts_endSoon_data();
    void hostileTexts_endSoon();
};

void ProgrammeReaderTest::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("English")
        << "Thematic workshop: Clusters\nSofia, 12 May 2026, Hotel Balkan\n\n08:30 - 09:00  Registration\n"
           "09:00 - 09:15  Welcome, Maria Ivanova (Ministry of Innovation)\n"
           "09:15 - 10:00  Keynote: The state of clusters – Marek Przeor (DG GROW)\n"
           "10:00 – 10:45  Panel: Good practices, Room B\n   Moderator: Bianca Muntean\n"
           "   Panellists: Jaume Sastre (AERIAL UPTAKE), Ilkka Nykänen (REMIX) and Ana Bell\n"
           "10:45 – 11:00  Coffee break\n11:00 – 12:30  Working groups (Room C)\n12:30 Lunch\n13:30 Q&A "
           "session\n14:00 Closing\n"
        << QStringList{
               "# 2026-05-12",
               "08:30 30 talk Registration",
               "09:00 15 talk Welcome | Maria Ivanova (Ministry of Innovation)",
               "09:15 45 talk Keynote: The state of clusters | Marek Przeor (DG GROW), keynote",
               "10:00 45 panel Panel: Good practices | Bianca Muntean, moderator; Jaume Sastre (AERIAL "
               "UPTAKE), panellist; Ilkka Nykänen (REMIX), panellist; Ana Bell, panellist | Room B",
               "10:45 15 break Coffee break",
               "11:00 90 groups Working groups | Room C",
               "12:30 60 meal Lunch",
               "13:30 30 questions Q&A session",
               "14:00 - talk Closing"};
    QTest::newRow("Bulgarian")
        << "Семинар за клъстери\nСофия, 8-9 ноември 2026 г.\n\nДен 1\n09:00 – 09:30 ч. Регистрация\n"
           "09:30 ч. Откриване – Мария Иванова (Министерство на иновациите)\n10:00 ч. Част I: Политики\n"
           "Модератор: Георги Петров\n10:45 – 11:00 Кафе пауза\n11:00 – 12:00 Работни групи, Зала 2\n12:00 "
           "Обяд\n\n"
           "Ден 2\n10:00 Посещение на завод\n12:00 Закриване\n"
        << QStringList{"# 2026-11-08",
                       "09:00 30 talk Регистрация",
                       "09:30 30 talk Откриване | Мария Иванова (Министерство на иновациите)",
                       "10:00 45 part Част I: Политики | Георги Петров, moderator",
                       "10:45 15 break Кафе пауза",
                       "11:00 60 groups Работни групи | Зала 2",
                       "12:00 - meal Обяд",
                       "# 2026-11-09",
                       "10:00 120 visit Посещение на завод",
                       "12:00 - talk Закриване"};
    QTest::newRow("German")
        << "Fachtagung Cluster\nDonnerstag, 24. November 2016, Frankfurt\n\n9.00 Uhr Begrüßung\n"
           "9.15–10.00 Uhr Vortrag: Regionen, Dr. Hans Müller, Leiter Innovation, IHK Frankfurt\n10.00 Uhr "
           "Kaffeepause\n"
           "10.30 Uhr Arbeitsgruppen\n12.00 Uhr Mittagessen\n13.00 Uhr Podiumsdiskussion\nModeration: Petra "
           "Schmidt\n14.00 Uhr Ende\n"
        << QStringList{"# 2016-11-24",
                       "09:00 15 talk Begrüßung",
                       "09:15 45 talk Vortrag: Regionen | Hans Müller (IHK Frankfurt)",
                       "10:00 30 break Kaffeepause",
                       "10:30 90 groups Arbeitsgruppen",
                       "12:00 60 meal Mittagessen",
                       "13:00 60 panel Podiumsdiskussion | Petra Schmidt, moderator",
                       "14:00 - talk Ende"};
    QTest::newRow("French") << "Séminaire « Pôles »\nLyon, le 3 juin 2026\n9h00 Accueil\n9h30 Ouverture par "
                               "Mme Claire Dupont, Directrice, Région "
                               "Rhône\n10h – 10h45 Table ronde : financer l'innovation\n10h45 Pause "
                               "café\n11h00 Ateliers, Salle 2\n12h30 Déjeuner\n"
                            << QStringList{"# 2026-06-03",
                                           "09:00 30 talk Accueil",
                                           "09:30 30 talk Ouverture | Claire Dupont (Région Rhône)",
                                           "10:00 45 panel Table ronde : financer l'innovation",
                                           "10:45 15 break Pause café",
                                           "11:00 90 groups Ateliers | Salle 2",
                                           "12:30 - meal Déjeuner"};
    QTest::newRow("Spanish")
        << "Jornada sobre clústeres\nBilbao, 5 de mayo de 2026\n09:00 – 09:30 Registro\n09:30 – 10:00 "
           "Bienvenida. Ponente: Miguel "
           "Rivas (SPRI)\n10:00 – 11:00 Mesa redonda\n11:00 – 11:30 Pausa café\n13:00 Almuerzo\n"
        << QStringList{"# 2026-05-05",
                       "09:00 30 talk Registro",
                       "09:30 30 talk Bienvenida | Miguel Rivas (SPRI), speaker",
                       "10:00 60 panel Mesa redonda",
                       "11:00 30 break Pausa café",
                       "13:00 - meal Almuerzo"};
    QTest::newRow("Italian") << "Convegno sui distretti\nTorino, 7 ottobre 2026\n9.00 – 9.30 "
                                "Registrazione\n9.30 – 11.00 Tavola rotonda\n"
                                "Moderatore: Paolo Bianchi\n11.00 – 11.15 Pausa caffè\n11.15 – 12.30 Gruppi "
                                "di lavoro\n12.30 Pranzo\n"
                             << QStringList{"# 2026-10-07",
                                            "09:00 30 talk Registrazione",
                                            "09:30 90 panel Tavola rotonda | Paolo Bianchi, moderator",
                                            "11:00 15 break Pausa caffè",
                                            "11:15 75 groups Gruppi di lavoro",
                                            "12:30 - meal Pranzo"};
    QTest::newRow("parts, lengths, parallel")
        << "9:00-10:30 Session 1: Tools\n9:00-9:45 Maps\n9:45-10:30 Data\n10:30 Break (15 min)\n10:45-11:30 "
           "Skills, Room A\n"
           "10:45-11:30 Energy, Room B\n11:30 pm Nothing\n"
        << QStringList{
               "09:00 90 part Session 1: Tools", ".09:00 45 talk Maps", ".09:45 45 talk Data",
               "10:30 15 break Break",           "10:45 - parallel ",   ".10:45 45 talk Skills | Room A",
               ".10:45 45 talk Energy | Room B", "23:30 - talk Nothing"};
    QTest::newRow("bullets, past midnight") << "• 10 pm – 1 am: Dinner\n• 9:30pm Arrival\n"
                                            << QStringList{"22:00 180 meal Dinner", "21:30 - talk Arrival"};
}

void ProgrammeReaderTest::lines()
{
    QFETCH(QString, text);
    QFETCH(QStringList, wanted);
    const ProgrammeDraft draft = draftOf(text);
    QVERIFY(draft.questions.isEmpty());
    compareLines(linesOf(draft), wanted);
}

void ProgrammeReaderTest::mail_isReadWithoutItsHead()
{
    const ProgrammeDraft draft = draftOf(
        "Hi,\nthe programme is below.\n-- \nAnna Bell\nTel. 10:30\n\n"
        "-----Original Message-----\nFrom: Marc <m@x.eu>\nSent: Monday, 3 March 2025 14:05\nTo: Anna Bell\n"
        "Subject: FW: Smart regions seminar\n\n> 12 May 2025\n> 9.00 Registration\n> > 9.30 Opening by Mr. "
        "Colin Wolfe\n");
    QCOMPARE(draft.facts.title.value, QStringLiteral("Smart regions seminar"));
    compareLines(linesOf(draft),
                 {"# 2025-05-12", "09:00 30 talk Registration", "09:30 - talk Opening | Colin Wolfe"});
    QCOMPARE(draft.items[1].title.evidence.place.line, 15);
}

void ProgrammeReaderTest::days_ofHeadings()
{
    // Years that are not told follow from elsewhere, and say so.
    const ProgrammeDraft draft = draftOf(
        "Day 1 – Thursday 24 November\n9:00 A\n10:00 B\nDay 2 – Friday 25 November\n9:00 C\n10:00 D\n", 2016);
    compareLines(linesOf(draft), {"# 2016-11-24", "09:00 60 talk A", "10:00 - talk B", "# 2016-11-25",
                                  "09:00 60 talk C", "10:00 - talk D"});
    QCOMPARE(draft.days[0].date.evidence.sureness, Sureness::Guessed);
    // Without any year there is no date.
    QVERIFY(!draftOf("24 November\n9:00 A\n10:00 B\n").days.value(0).date.value.isValid());
}

void ProgrammeReaderTest::headAndHeadings_contradict()
{
    const ProgrammeDraft draft = draftOf(
        "Workshop in Porto\nPorto, 24-25 November 2016\n\nWednesday 23 November 2016\n9:00 A\n10:00 B\n");
    QCOMPARE(draft.questions.size(), 1);
    QCOMPARE(draft.questions[0].about, DraftQuestion::About::Days);
    QCOMPARE(draft.questions[0].readings.size(), 2);
    QVERIFY(!draft.days[0].date.value.isValid());
    QCOMPARE(answered(draft, 0, 1).days[0].date.value, QDate(2016, 11, 23));
}

void ProgrammeReaderTest::weekday_isChecked()
{
    const ProgrammeDraft draft = draftOf("Friday 24 November 2016\n9:00 A\n10:00 B\n"); // a Thursday
    QCOMPARE(draft.questions.size(), 1);
    QVERIFY(!draft.days[0].date.value.isValid());
    QCOMPARE(answered(draft, 0, 0).days[0].date.value, QDate(2016, 11, 24));
    QCOMPARE(answered(draft, 0, 1).days[0].date.value, QDate(2016, 11, 25));
    QVERIFY(!answered(draft, 0, DraftQuestion::none).days[0].date.value.isValid());
}

void ProgrammeReaderTest::tables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("headers")
        << "Time\tActivity\tSpeaker\tRoom\n09:00-09:30\tWelcome\tMarek Przeor (DG GROW)\tPlenary\n"
           "09:30-10:15\tKeynote on energy\tAntonio Novo Guerrero\tPlenary\n10:15-10:30\tCoffee break\t\t\n"
           "10:30-11:30\tWorkshop A\tAna Bell; Bob Carr\tRoom 1\n10:30-11:30\tWorkshop B\tPrince\tRoom 2\n"
        << QStringList{"09:00 30 talk Welcome | Marek Przeor (DG GROW) | Plenary",
                       "09:30 45 talk Keynote on energy | Antonio Novo Guerrero | Plenary",
                       "10:15 15 break Coffee break",
                       "10:30 - parallel ",
                       ".10:30 60 talk Workshop A | Ana Bell; Bob Carr | Room 1",
                       ".10:30 60 talk Workshop B | Prince | Room 2"};
    QTest::newRow("days, start, end, kind")
        << "Date\tStart\tEnd\tTitle\tType\n24.11.2016\t9:00\t9:45\tOpening\t\n\t9:45\t10:00\tRest\tBreak\n"
           "25.11.2016\t9:00\t10:00\tRound\tPanel\n"
        << QStringList{"# 2016-11-24", "09:00 45 talk Opening", "09:45 15 break Rest", "# 2016-11-25",
                       "09:00 60 panel Round"};
    QTest::newRow("no header")
        << "9:00 - 9:30\tWelcome to all who came\tSalle 1\n9:30 - 10:00\tWhat clusters need\tSalle 1\n"
        << QStringList{"09:00 30 talk Welcome to all who came | Salle 1",
                       "09:30 30 talk What clusters need | Salle 1"};
    QTest::newRow("German")
        << "Uhrzeit\tThema\tReferent\tRaum\n9:00\tBegrüßung\tHans Müller\tSaal A\n9:30\tMittagspause\t\t\n"
        << QStringList{"09:00 30 talk Begrüßung | Hans Müller | Saal A", "09:30 - meal Mittagspause"};
    QTest::newRow("past midnight") << "Start\tEnd\tTitle\n22:30\t01:00\tGala night\n23:30\t00:30\tLate walk\n"
                                   << QStringList{"22:30 150 talk Gala night", "23:30 60 talk Late walk"};
    QTest::newRow("past midnight, no header")
        << "22:30\t01:00\tGala night\n23:30\t00:30\tLate walk\n"
        << QStringList{"22:30 150 talk Gala night", "23:30 60 talk Late walk"};
    QTest::newRow("roles behind names")
        << "Time\tTitle\tSpeakers\n9:00-9:30\tRound\tAnna Schmidt (ACME), moderator; Bob Carr, keynote\n"
           "9:30-10:00\tTwo\tAna Bell, Bob Carr, moderator\n10:00-10:30\tThree\tBell, Ana, keynote\n"
        << QStringList{"09:00 30 talk Round | Anna Schmidt (ACME), moderator; Bob Carr, keynote",
                       "09:30 30 talk Two | Ana Bell; Bob Carr, moderator",
                       "10:00 30 talk Three | Bell, Ana, keynote"};
    QTest::newRow("lengths only") << "Title\tMinutes\nWelcome\t15\nTalk\t1h30\nLunch\t60 min\n"
                                  << QStringList{"- 15 talk Welcome", "- 90 talk Talk", "- 60 meal Lunch"};
}

void ProgrammeReaderTest::tables()
{
    QFETCH(QString, text);
    QFETCH(QStringList, wanted);
    compareLines(linesOf(draftOf(text)), wanted);
}

void ProgrammeReaderTest::html_daysAndRooms()
{
    const ProgrammeDraft draft = readProgramme(
        linesOfHtml("<html><head><title>x</title><style>p{}</style></head><body><h1>Cluster week "
                    "2026</h1><p>Brussels, 27-28 April "
                    "2026</p><h2>Day 1</h2><table><tr><th>Time<th>Room A<th>Room B</tr><tr><td>09:00<td "
                    "colspan=2>Welcome<br>Maria "
                    "Rossi (DG GROW)</tr><tr><td>09:30–10:30<td>Talk one<br>Ana Bell<td>Talk two</tr></table>"
                    "<h2>Day 2</h2><table><tr><td>09:00-10:00<td>Talk three<td>Salle 2</tr></table>"),
        0);
    QCOMPARE(draft.facts.title.value, QStringLiteral("Cluster week 2026"));
    compareLines(linesOf(draft),
                 {"# 2026-04-27", "09:00 30 talk Welcome | Maria Rossi (DG GROW)", "09:30 - parallel ",
                  ".09:30 60 talk Talk one | Ana Bell | Room A", ".09:30 60 talk Talk two | Room B",
                  "# 2026-04-28", "09:00 60 talk Talk three | Salle 2"});
}

// Their text looks the same when the whole cell is taken for a name.
void ProgrammeReaderTest::rolesBehindNames_areRoles()
{
    const ProgrammeDraft draft = draftOf(
        "Time\tTitle\tSpeakers\n9:00-9:30\tRound\tAnna Schmidt (ACME), moderator; Dr Bob Carr, keynote\n"
        "9:30-10:00\tTalk\tAna Bell\n");
    QCOMPARE(draft.items[0].people.size(), 2);
    const DraftPerson& first = draft.items[0].people[0];
    QCOMPARE(first.name, QStringLiteral("Anna Schmidt"));
    QCOMPARE(first.organisation, QStringLiteral("ACME"));
    QCOMPARE(first.role, std::optional(Role::Moderator));
    const DraftPerson& second = draft.items[0].people[1];
    QCOMPARE(second.name, QStringLiteral("Bob Carr"));
    QCOMPARE(second.title, QStringLiteral("Dr"));
    QCOMPARE(second.role, std::optional(Role::Keynote));
}

void ProgrammeReaderTest::html_timedRowOverAllColumns()
{
    const ProgrammeDraft draft =
        readProgramme(linesOfHtml("<table><tr><th>Time<th>Title<th>Speakers<th>Room</tr>"
                                  "<tr><td>10:00-10:30<td>Talk one<td>Ana Bell<td>Room 1</tr>"
                                  "<tr><td colspan=4>10:30–11:00 Coffee</tr>"
                                  "<tr><td>11:00-11:30<td>Talk two<td>Bob Carr<td>Room 1</tr></table>"),
                      0);
    compareLines(linesOf(draft), {"10:00 30 talk Talk one | Ana Bell | Room 1", "10:30 30 break Coffee",
                                  "11:00 30 talk Talk two | Bob Carr | Room 1"});
}

void ProgrammeReaderTest::times_thatCannotBe_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("doubt");
    const QString before = QStringLiteral("minutes: the end is before the start");
    QTest::newRow("end before start") << "\t11:00\t10:00\tTalk\t"
                                      << "11:00 - talk Talk" << before;
    QTest::newRow("and a length") << "\t11:00\t10:00\tTalk\t20"
                                  << "11:00 20 talk Talk" << before;
    QTest::newRow("in one cell") << "11:00-10:00\t\t\tTalk\t"
                                 << "11:00 - talk Talk" << before;
    QTest::newRow("no start") << "\t25:61\t10:00\tTalk\t"
                              << "- - talk Talk"
                              << "start: “25:61” is no time";
    QTest::newRow("no end") << "\t11:00\t25:61\tTalk\t"
                            << "11:00 - talk Talk"
                            << "minutes: “25:61” is no time";
    QTest::newRow("no end in one cell") << "11:00-25:61\t\t\tTalk\t"
                                        << "11:00 - talk Talk"
                                        << "minutes: “25:61” is no time";
    QTest::newRow("not told yet") << "tbc\t\t\tTalk\t"
                                  << "- - talk Talk" << QString();
}

// What cannot be is said, and no length is guessed over it.
void ProgrammeReaderTest::times_thatCannotBe()
{
    QFETCH(QString, row);
    QFETCH(QString, wanted);
    QFETCH(QString, doubt);
    const ProgrammeDraft draft =
        draftOf(QStringLiteral("Time\tStart\tEnd\tTitle\tMinutes\n%1\n\t13:00\t14:00\tNext\t\n").arg(row));
    compareLines(linesOf(draft), {wanted, QStringLiteral("13:00 60 talk Next")});
    QCOMPARE(doubtsOf(draft, 0).join(u'|'), doubt);
}

void ProgrammeReaderTest::timesAndLength_contradict()
{
    const ProgrammeDraft draft = draftOf("Time\tTitle\tMinutes\n9:00-9:30\tA\t45\n10:00-10:30\tB\t30\n");
    QCOMPARE(draft.questions.size(), 1);
    QCOMPARE(draft.items[0].minutes.evidence.sureness, Sureness::Asked);
    QVERIFY(!draft.items[0].minutes.value);
    QCOMPARE(answered(draft, 0, 0).items[0].minutes.value, std::optional(30));
    QCOMPARE(answered(draft, 0, 1).items[0].minutes.value, std::optional(45));
}

void ProgrammeReaderTest::everyFieldHasItsPlace()
{
    const ProgrammeDraft draft =
        draftOf("\n9:00-9:30 Coffee with guests, Ana Bell (SPRI), Room B\n10:00 End\n");
    const DraftItem& item = draft.items[0];
    QCOMPARE(sourceText(draft, item.start.evidence.place), QStringLiteral("9:00-9:30"));
    QCOMPARE(sourceText(draft, item.minutes.evidence.place), QStringLiteral("9:00-9:30"));
    QCOMPARE(sourceText(draft, item.title.evidence.place), QStringLiteral("Coffee with guests"));
    QCOMPARE(sourceText(draft, item.kind.evidence.place), QStringLiteral("Coffee"));
    QCOMPARE(sourceText(draft, item.room.evidence.place), QStringLiteral("Room B"));
    QCOMPARE(sourceText(draft, item.people[0].evidence.place), QStringLiteral("Ana Bell (SPRI)"));
    QCOMPARE(item.kind.evidence.sureness, Sureness::Guessed);
    QCOMPARE(item.start.evidence.place.line, 2);
    QCOMPARE(doubtsOf(draft, 0).size(), 1);
}

void ProgrammeReaderTest::noProgramme_isEmpty_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("blanks") << "\n\n  \n";
    QTest::newRow("words") << "Dear all,\nthank you for coming.\nYours\n";
    QTest::newRow("numbers") << "1.25 % of 9.15 million and 10 of 12 people\n3.1.2\n";
    QTest::newRow("controls") << QString(QChar(0)) + QStringLiteral("\x1b[2J\x07");
}

void ProgrammeReaderTest::noProgramme_isEmpty()
{
    QFETCH(QString, text);
    const ProgrammeDraft draft = draftOf(text);
    QVERIFY(draft.items.isEmpty());
    QVERIFY(draft.days.isEmpty());
    QVERIFY(draft.questions.isEmpty());
}

void ProgrammeReaderTest::hostileTexts_endSoon_data()
{
    QTest::addColumn<QString>("text");
    constexpr int many = 300'000;
    QTest::newRow("times") << QStringLiteral("9:00 ").repeated(many);
    QTest::newRow("timed lines") << QStringLiteral("9:00 A\n").repeated(many);
    QTest::newRow("numbers") << QString(many * 4, u'1');
    QTest::newRow("brackets") << QStringLiteral("9:00 A (").repeated(many) + QStringLiteral("\n9:30 B");
    QTest::newRow("names") << QStringLiteral("9:00 A\nMr. Ana Bell, ") +
                                  QStringLiteral("Ana Bell and ").repeated(many) + QStringLiteral("\n9:30 B");
    QTest::newRow("quotes") << QStringLiteral("Workshop “").repeated(many);
    QTest::newRow("dates") << QStringLiteral("24-25 November 2016, ").repeated(many);
    QTest::newRow("date lines") << QStringLiteral("24 November 2016\n").repeated(many);
    QTest::newRow("tabs") << QString(many, u'\t') + u'\n' + QString(many, u'\t');
    QTest::newRow("cells") << QStringLiteral("9:00\tA\tB\n").repeated(many);
    QTest::newRow("parts") << QStringLiteral("Part I: A\n9:00 B\n").repeated(many);
    QTest::newRow("people") << QStringLiteral("9:00 A\n") + QStringLiteral("Ana Bell (X)\n").repeated(many) +
                                   QStringLiteral("9:30 B");
    QTest::newRow("quoted mail") << QString(many, u'>') + QStringLiteral("9:00 A");
    QTest::newRow("letters") << QStringLiteral("a").repeated(many * 10);
    QTest::newRow("sentences")
        << QStringLiteral("On the second day Mr. Ana Bell opened the panel. ").repeated(many);
}

void ProgrammeReaderTest::hostileTexts_endSoon()
{
    QFETCH(QString, text);
    const CpuTimer timer;
    const ProgrammeDraft plain = draftOf(text);
    const ProgrammeDraft html = readProgramme(linesOfHtml(QStringLiteral("<table><tr><td>") + text), 0);
    QVERIFY(plain.items.size() <= mostSourceLines * 2);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

CONVENOR_TEST_CORE(ProgrammeReaderTest)
#include "ProgrammeReaderTest.moc"
