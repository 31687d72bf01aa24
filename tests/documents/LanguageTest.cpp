// Dates, times and words in the language of a paper.
#include "documents/DocumentLanguage.h"
#include "TestMain.h"

using namespace convenor;

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void datesAreThoseOfTheLanguage();
    void anUnknownLanguageIsEnglish();
};

void LanguageTest::datesAreThoseOfTheLanguage()
{
    const QDate date(2021, 12, 10);
    const DocumentLanguage english(QStringLiteral("en"));
    const DocumentLanguage bulgarian(QStringLiteral("bg"));
    QCOMPARE(english.date(date), QStringLiteral("Friday, 10 December 2021"));
    QCOMPARE(bulgarian.date(date), QString::fromUtf8("петък, 10 декември 2021 г."));
    QCOMPARE(bulgarian.dateWithoutWeekday(date), QString::fromUtf8("10 декември 2021 г."));
    QCOMPARE(english.dateRange(date.addDays(-1), date), QString::fromUtf8("9–10 December 2021"));
    QCOMPARE(english.dateRange(QDate(2021, 11, 30), date),
             QString::fromUtf8("30 November 2021 – 10 December 2021"));
    QCOMPARE(english.time(555), QStringLiteral("09:15"));
    QCOMPARE(english.time(1510), QStringLiteral("01:10"));
    QCOMPARE(english.timeRange(1410, 1510), QStringLiteral("23:30 – 01:10"));
    QCOMPARE(english.timeRange(1455, 1510), QStringLiteral("00:15 – 01:10 (next day)"));
}

void LanguageTest::anUnknownLanguageIsEnglish()
{
    const DocumentLanguage unknown(QStringLiteral("xx-nonsense"));
    QCOMPARE(unknown.code(), QStringLiteral("en"));
    QCOMPARE(unknown.translate("documents", "%n people", nullptr, 3), QStringLiteral("3 people"));
}

CONVENOR_TEST(LanguageTest)
#include "LanguageTest.moc"
