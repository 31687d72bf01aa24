// The five seed texts: what stands in them is found, what contradicts itself is asked, nothing is made up.
#include "exchange/ProgrammeText.h"
#include "TestMain.h"

#include <QDir>

using namespace convenor;
using namespace convenor::testing;

class ProgrammeSeedsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void frankfurt();
    void severalEvents_areAsked();
    void onlineHalfDay();
    void helpdesk_isAskedFor();
    void bulgarian();
    void brussels();
    void twoTexts_contradict();

private:
    // "" where the seeds are not beside the repository.
    static QString seed(const char* number)
    {
        const QDir folder(qEnvironmentVariable("CONVENOR_SHARED") + QStringLiteral("/seeds"));
        const QStringList found = folder.entryList({QString::fromLatin1(number) + u'*'}, QDir::Files);
        QFile file(found.isEmpty() ? QString() : folder.filePath(found.constFirst()));
        return !found.isEmpty() && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                                  : QString();
    }
};

#define SEED(text, number)                                                                                   \
    const QString text = seed(number);                                                                       \
    if (text.isEmpty())                                                                                      \
    QSKIP("the seed texts are not here")

void ProgrammeSeedsTest::frankfurt()
{
    SEED(text, "000");
    const ProgrammeDraft draft = draftOf(text);
    QVERIFY(draft.questions.isEmpty());
    QVERIFY(draft.facts.title.value.startsWith(QStringLiteral("In Focus 2nd thematic workshop")));
    QCOMPARE(draft.facts.title.evidence.place.line, 3);
    QCOMPARE(draft.facts.place.value, QStringLiteral("Frankfurt"));
    compareLines(linesOf(draft),
                 {"# 2016-11-24",
                  "- - talk introduction to the workshop theme “Smart specialisation as a booster for "
                  "cluster-based economic development” | Miguel Rivas",
                  "- - discussion dialogue on the role of cities in today´s cluster policy",
                  "- - groups discussion and work in small groups", "# 2016-11-25",
                  "- - visit guided tour to the House of Logistics and Mobility (HOLM)"});
    const DraftPerson& expert = draft.items[0].people[0];
    QCOMPARE(expert.title, QStringLiteral("Mr"));
    QCOMPARE(expert.function, QStringLiteral("Lead Expert for In Focus"));
    QCOMPARE(expert.evidence.place.line, 11);
    QCOMPARE(sourceText(draft, draft.items[3].title.evidence.place),
             QStringLiteral("guided tour to the House of Logistics and Mobility (HOLM)"));
}

void ProgrammeSeedsTest::severalEvents_areAsked()
{
    SEED(text, "001");
    const ProgrammeDraft draft = draftOf(text);
    QCOMPARE(draft.questions.size(), 1);
    QCOMPARE(draft.questions[0].readings.size(), 4);
    QCOMPARE(draft.openQuestion(), 0);
    const ProgrammeDraft none = answered(draft, 0, DraftQuestion::none);
    QVERIFY(none.days.isEmpty());
    QCOMPARE(none.openQuestion(), -1);
    const ProgrammeDraft november = answered(draft, 0, 2);
    QCOMPARE(linesOf(november), (QStringList{"# 2016-11-23", "# 2016-11-24", "# 2016-11-25"}));
    // Another answer takes the place of the first.
    QCOMPARE(linesOf(answered(november, 0, 3)), (QStringList{"# 2016-06-02"}));
}

void ProgrammeSeedsTest::onlineHalfDay()
{
    SEED(text, "002");
    const ProgrammeDraft draft = answered(draftOf(text), 0, 0);
    QCOMPARE(draft.facts.title.value,
             QStringLiteral("clusters: driving the green and digital twin transitions"));
    QCOMPARE(draft.facts.zoneLabel.value, QStringLiteral("CET"));
    QCOMPARE(draft.days[0].opens, std::optional(9 * 60 + 15));
    QCOMPARE(draft.days[0].mustEndAt, std::optional(12 * 60 + 30));
    compareLines(
        linesOf(draft),
        {"# 2021-12-10", "- 45 part Part I: introduction and keynote speakers",
         ".- 45 talk introduction and keynote speakers | Marek Przeor (DG GROW), keynote; Antonio Novo "
         "Guerrero (European Clusters Alliance), keynote",
         ".- - questions Q&A session", "- 45 part Part II: good practices",
         ".- 45 talk good practices | Jaume Sastre (AERIAL UPTAKE), speaker; Ilkka Nykänen (REMIX), speaker",
         ".- - talk reflection | Bianca Muntean", "- 45 groups Part III: working groups",
         "11:40 50 helpdesk Online expert helpdesk | Arnault Morisson, expert; Marc Pattinson, expert"});
    QCOMPARE(draft.items.constLast().meetingMinutes, std::optional(10));
    QCOMPARE(draft.items[5].people[0].function, QStringLiteral("2019 EU Cluster Manager of the Year"));
    QCOMPARE(draft.items[0].minutes.evidence.place.line, 25);
}

void ProgrammeSeedsTest::helpdesk_isAskedFor()
{
    SEED(text, "002");
    const ProgrammeDraft draft = draftOf(text);
    QCOMPARE(draft.questions.size(), 1);
    const DraftQuestion& question = draft.questions[0];
    QCOMPARE(question.about, DraftQuestion::About::Start);
    QCOMPARE(sourceText(draft, question.readings[0].place), QStringLiteral("11.40"));
    QCOMPARE(sourceText(draft, question.readings[1].place), QStringLiteral("At the end of the workshop"));
    // Nothing is chosen before somebody answers, nor when nobody does.
    QVERIFY(!draft.items.constLast().start.value);
    QVERIFY(!answered(draft, 0, DraftQuestion::none).items.constLast().start.value);
    QCOMPARE(answered(draft, 0, 1).items.constLast().start.value, std::optional(12 * 60 + 30));
}

void ProgrammeSeedsTest::bulgarian()
{
    SEED(text, "003");
    const ProgrammeDraft draft = draftOf(text);
    QCOMPARE(draft.facts.title.value, QStringLiteral("Grow your Region"));
    QCOMPARE(draft.facts.place.value, QStringLiteral("Валенсия, Испания"));
    QCOMPARE(linesOf(draft), (QStringList{"# 2017-11-08", "# 2017-11-09"}));
}

void ProgrammeSeedsTest::brussels()
{
    SEED(text, "004");
    const ProgrammeDraft draft = draftOf(text);
    QCOMPARE(draft.facts.title.value, QStringLiteral("GROW your REGIOn conference"));
    QCOMPARE(draft.facts.place.value, QStringLiteral("Brussels"));
    compareLines(
        linesOf(draft),
        {"- - discussion dialogue | Daniel Calleja (GROWTH); Walter Deffaa (REGIO)",
         "- - part The four smart cluster stories",
         ".- - talk interregional cluster cooperation and microelectronics smart specialisation experience",
         ".- - talk value creation partnership for cross-cutting innovation through industry parks and "
         "chemical clusters",
         ".- - talk RIS3 cross-sectorial cluster cooperation focus on Creative Industries and Smart Agrifood",
         ".- - talk driving cluster development across knowledge-intensive sectors", "# 2015-04-27",
         "# 2015-04-28", "- - panel panel experts", "- - market market place session",
         "- - talk Closing remarks | Kirsi Ekroth-Mansilla (DG GROWTH); Colin Wolfe (DG REGIO); Mikel "
         "Landabaso; Tomasz Husak"});
}

void ProgrammeSeedsTest::twoTexts_contradict()
{
    SEED(first, "000");
    SEED(second, "001");
    const QString digest =
        second.mid(second.indexOf(QStringLiteral("Cluster-based local economic"))).section(u'\n', 0, 2);
    ProgrammeDraft draft = draftOf(first + u'\n' + digest);
    QCOMPARE(draft.questions.size(), 1);
    QCOMPARE(draft.questions[0].readings.size(), 2);
    QCOMPARE(draft.questions[0].readings[0].dates.size(), 2); // 24 and 25 November 2016
    QCOMPARE(draft.questions[0].readings[1].dates.size(), 3); // 23 to 25
    for (const DraftDay& day : std::as_const(draft.days))
        QVERIFY(!day.date.value.isValid());
    // "on the 25th" is the last day of either reading.
    draft = answered(draft, 0, 1);
    QCOMPARE(draft.days.size(), 3);
    QCOMPARE(draft.items.constLast().day, 2);
    draft = answered(draft, 0, 0);
    QCOMPARE(draft.days.size(), 2);
    QCOMPARE(draft.items.constLast().day, 1);
}

CONVENOR_TEST_CORE(ProgrammeSeedsTest)
#include "ProgrammeSeedsTest.moc"
