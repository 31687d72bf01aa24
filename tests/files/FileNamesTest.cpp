#include "files/FileNames.h"

#include "TestMain.h"

#include <QtTest>

namespace convenor {
class FileNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void name_isHarmless_data();
    void name_isHarmless();
    void longNames_areCutBetweenCharacters();
    void anyText_makesAName();
};

void FileNamesTest::name_isHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("Agenda") << QStringLiteral("Agenda.pdf");
    QTest::newRow("letters of all kinds")
        << QStringLiteral("Łódź, Прибавяне 2026") << QStringLiteral("Łódź, Прибавяне 2026.pdf");
    QTest::newRow("path") << QStringLiteral("../../etc/passwd") << QStringLiteral("-..-etc-passwd.pdf");
    QTest::newRow("backslashes") << QStringLiteral("C:\\a\\b") << QStringLiteral("C--a-b.pdf");
    QTest::newRow("reserved characters")
        << QStringLiteral("a<b>c\"d|e?f*g") << QStringLiteral("a-b-c-d-e-f-g.pdf");
    QTest::newRow("dots") << QStringLiteral("...") << QStringLiteral("untitled.pdf");
    QTest::newRow("nothing") << QString() << QStringLiteral("untitled.pdf");
    QTest::newRow("spaces") << QStringLiteral("  a \t\n b  ") << QStringLiteral("a b.pdf");
    QTest::newRow("hidden") << QStringLiteral(".bashrc") << QStringLiteral("bashrc.pdf");
    QTest::newRow("device") << QStringLiteral("con") << QStringLiteral("_con.pdf");
    QTest::newRow("device with an ending") << QStringLiteral("LPT1.x") << QStringLiteral("_LPT1.x.pdf");
    QTest::newRow("no device") << QStringLiteral("Contact") << QStringLiteral("Contact.pdf");
    QTest::newRow("turned around") << QStringLiteral("a\u202Efdp.exe") << QStringLiteral("afdp.exe.pdf");
    QTest::newRow("controls") << QStringLiteral("a\x1b[31m\u0007b") << QStringLiteral("a[31mb.pdf");
    QTest::newRow("invisible") << QStringLiteral("a\u200Bb\uFEFFc") << QStringLiteral("abc.pdf");
    QTest::newRow("half a pair") << QString(QStringLiteral("a") + QChar(0xd800)) << QStringLiteral("a.pdf");
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + u'b') << QStringLiteral("ab.pdf");
}

void FileNamesTest::name_isHarmless()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QCOMPARE(safeFileName(text, u".pdf"), name);
}

void FileNamesTest::longNames_areCutBetweenCharacters()
{
    const QString name = safeFileName(QStringLiteral("\U0001F600").repeated(500), u".pdf");
    QCOMPARE(name, QStringLiteral("\U0001F600").repeated(49) + QStringLiteral(".pdf"));
    // A letter with its accent is one character.
    const QString accents = safeFileName(QStringLiteral("e\u0301").repeated(500), u"");
    QCOMPARE(accents.size() % 2, 0);
    QVERIFY(accents.toUtf8().size() <= 200 && accents.toUtf8().size() > 190);
    QCOMPARE(safeFileName(QString(300, u'a'), u"").size(), 200);
}

void FileNamesTest::anyText_makesAName()
{
    QRandomGenerator random(1);
    const QTemporaryDir folder;
    for (int i = 0; i < 500; ++i) {
        QString text;
        for (int n = random.bounded(300); n > 0; --n)
            text += QChar(random.bounded(random.bounded(2) ? 0x80 : 0x10000));
        const QString name = safeFileName(text, u".x");
        QVERIFY(!name.contains(u'/') && !name.startsWith(u'.') && name.toUtf8().size() <= 201);
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(name));
        QCOMPARE(QFileInfo(file).absolutePath(), folder.path());
    }
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::FileNamesTest)
#include "FileNamesTest.moc"
