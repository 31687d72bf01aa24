// CSV for people and for programs: what starts no formula, and what reads back.
#include "domain/CsvText.h"

#include "TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

namespace convenor {
using namespace Qt::StringLiterals;

namespace {
// One field back from a line, as RFC 4180 says.
QString unquoted(const QString& field)
{
    if (!field.startsWith(u'"'))
        return field;
    return field.sliced(1, field.size() - 2).replace(u"\"\""_s, u"\""_s);
}
} // namespace

class CsvTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void texts_readBack_data();
    void texts_readBack();
    void hostileTexts_readBack();
    void randomTexts_readBack();
};

void CsvTextTest::texts_readBack_data()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const QString& text :
         {QString(),    u"+32 2 555"_s,  u"-15 %"_s,    u"=cmd()"_s,    u"=HYPERLINK(\"http://x\";\"y\")"_s,
          u"@SUM(1)"_s, u"'t Hooft"_s,   u"''=1"_s,     u"'=1"_s,       u" =1"_s,
          u"\t=1"_s,    u"\r=1"_s,       u"＝1"_s,      u"a\nb"_s,      u"a\r\nb"_s,
          u"a,b;c"_s,   u"\"quoted\""_s, u"O'Brien"_s,  u"Ю̈"_s,         u"-"_s,
          u"-5"_s,      u"+"_s,          u" padded "_s, u"\u202Eabc"_s, u"DDE|x!A1"_s,
          u"'"_s,       u"\u00A0=1"_s})
        QTest::addRow("%d", number++) << text;
}

void CsvTextTest::texts_readBack()
{
    QFETCH(const QString, text);
    QCOMPARE(unquoted(csvField(text, CsvStyle::Exact)), text);
    const QString safe = unquoted(csvField(text, CsvStyle::Safe));
    QCOMPARE(fromHarmlessCell(safe), text);
    const QString seen = safe.trimmed();
    QVERIFY2(seen.isEmpty() || !u"=+-@＝"_s.contains(seen.front()), qPrintable(safe));
    QVERIFY(!safe.startsWith(u'\t') && !safe.startsWith(u'\r'));
}

void CsvTextTest::hostileTexts_readBack()
{
    const QString script = qEnvironmentVariable("CONVENOR_SHARED") + u"/harness/names.py"_s;
    if (!QFile::exists(script))
        QSKIP("the hostile names lie beside the repository");
    QProcess process;
    process.start(u"python3"_s, {script});
    QVERIFY(process.waitForFinished());
    const QJsonArray all = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    QVERIFY(all.size() > 100);
    for (const QJsonValue& name : all) {
        const QString text = name["text"_L1].toString();
        QCOMPARE(unquoted(csvField(text, CsvStyle::Exact)), text);
        QCOMPARE(fromHarmlessCell(unquoted(csvField(text, CsvStyle::Safe))), text);
    }
}

void CsvTextTest::randomTexts_readBack()
{
    QRandomGenerator random{5};
    const QString letters = u"=+-@'\"\t\r\n ,;a5＝"_s;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int length = random.bounded(7); length > 0; --length)
            text += letters[random.bounded(int(letters.size()))];
        QCOMPARE(unquoted(csvField(text, CsvStyle::Exact)), text);
        QCOMPARE(fromHarmlessCell(unquoted(csvField(text, CsvStyle::Safe))), text);
    }
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::CsvTextTest)
#include "CsvTextTest.moc"
