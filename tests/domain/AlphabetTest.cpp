#include "domain/Alphabet.h"

#include "TestMain.h"

using namespace convenor;

// Lists stand in the order of the reader's alphabet.
class AlphabetTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnWarnings(); }

    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("sorted");

        QTest::newRow("accents are no letters of their own in English")
            << "en" << QStringList{"Abel", "Äbel", "Abend", "Zet"};
        QTest::newRow("ä stands behind z in Swedish") << "sv" << QStringList{"Abend", "Zet", "Äbel"};
        QTest::newRow("ch is a letter in Czech") << "cs" << QStringList{"cukr", "hora", "chata", "img"};
        QTest::newRow("Bulgarian: Cyrillic first, й before к")
            << "bg" << QStringList{"вода", "зелена", "ЗЕЛЕНА синергия", "икона", "йод", "кон", "Abel"};
        QTest::newRow("English: Latin first") << "en" << QStringList{"Abel", "вода", "кон"};
        QTest::newRow("figures are numbers")
            << "en" << QStringList{"Table 1", "table 2", "Table 2a", "Table 10"};
    }
    void languages()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, sorted);
        QStringList texts = sorted;
        std::reverse(texts.begin(), texts.end());
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        sortTexts(texts);
        QLocale::setDefault(before);
        QCOMPARE(texts, sorted);
    }
};

CONVENOR_TEST_CORE(AlphabetTest)
#include "AlphabetTest.moc"
