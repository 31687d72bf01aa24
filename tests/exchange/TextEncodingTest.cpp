// In which encoding a text is: from marks, zero bytes, UTF-8's rules, and the letters of short lists of
// names.
#include "exchange/TextEncoding.h"

#include "TestMain.h"

#include <QDirIterator>
#include <QStringDecoder>
#include <QStringEncoder>

namespace convenor {
namespace {
EncodedText found(const QByteArray& bytes)
{
    const Result<EncodedText> text = encodedText(bytes, {}, {});
    return text ? *text : EncodedText{};
}

QString textOf(const EncodedText& text)
{
    QString letters;
    text.decode(text.bytes.constData() + text.start, text.bytes.constData() + text.bytes.size(), letters);
    return letters;
}

QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

// What is said of a text in an encoding of one byte a letter.
enum class Verdict { Right, RightFirst, AmongThree, Lost, SureAndWrong };

Verdict verdictOf(const QByteArray& bytes, const QString& right)
{
    const EncodedText text = found(bytes);
    const auto same = [&](const QString& encoding) {
        QStringDecoder decoder(encoding.toLatin1().constData());
        return QString(decoder(bytes)) == right;
    };
    if (same(text.encoding))
        return text.sure ? Verdict::Right : Verdict::RightFirst;
    if (text.sure)
        return Verdict::SureAndWrong;
    const QStringList three = text.encodings.mid(0, 3);
    return std::any_of(three.cbegin(), three.cend(), same) ? Verdict::AmongThree : Verdict::Lost;
}
} // namespace

class TextEncodingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void marks_areObeyed_data();
    void marks_areObeyed();
    void utf8_isFound();
    void wideTexts_areFoundWithoutMark_data();
    void wideTexts_areFoundWithoutMark();
    void shortLists_areFound_data();
    void shortLists_areFound();
    void fewNames_areAsked();
    void choice_isObeyed();
    void knownEncodings_areKnown();
    void corpora_areFound();
};

void TextEncodingTest::marks_areObeyed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << QByteArray("\xEF\xBB\xBF"
                                         "a,\xC3\xA9")
                           << "UTF-8";
    QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE"
                                            "a\0,\0\xE9\0",
                                            8)
                              << "UTF-16LE";
    QTest::newRow("UTF-16BE") << QByteArray("\xFE\xFF"
                                            "\0a\0,\0\xE9",
                                            8)
                              << "UTF-16BE";
    QTest::newRow("UTF-32LE") << QByteArray("\xFF\xFE\0\0"
                                            "a\0\0\0,\0\0\0\xE9\0\0\0",
                                            16)
                              << "UTF-32LE";
    QTest::newRow("UTF-32BE") << QByteArray("\0\0\xFE\xFF"
                                            "\0\0\0a\0\0\0,\0\0\0\xE9",
                                            16)
                              << "UTF-32BE";
    QTest::newRow("GB18030") << QByteArray("\x84\x31\x95\x33"
                                           "a,\xA8\xA6")
                             << "GB18030";
}

void TextEncodingTest::marks_areObeyed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, encoding);
    const EncodedText text = found(bytes);
    QCOMPARE(text.encoding, encoding);
    QVERIFY(text.sure);
    QCOMPARE(textOf(text), QStringLiteral("a,é"));
    QCOMPARE(text.encodings.constFirst(), encoding);
}

void TextEncodingTest::utf8_isFound()
{
    for (const char* bytes : {"plain", "Zoë", "Стоянов", "日本", "a\x1B[2J"}) {
        const EncodedText text = found(bytes);
        QCOMPARE(text.encoding, QStringLiteral("UTF-8"));
        QVERIFY(text.sure);
    }
    // A letter cut off at the end is no doubt, a line in another encoding is.
    QVERIFY(found("Zoë Zo\xC3").sure);
    const EncodedText mixed = found("Zoë\nZo\xEB\n");
    QCOMPARE(mixed.encoding, QStringLiteral("UTF-8"));
    QVERIFY(!mixed.sure);
    QVERIFY(mixed.flawed);
    QVERIFY(found("x\xC0\xAF, \xE0\x80\xAF").encoding != QStringLiteral("UTF-8")); // overlong
    QCOMPARE(found("\x1B$B$\"\x1B(B").encoding, QStringLiteral("ISO-2022-JP"));
}

void TextEncodingTest::wideTexts_areFoundWithoutMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << "Name,Org\nAnna,Bell\n";
    QTest::newRow("Bulgarian") << "Име,Организация\nИван Стоянов,Община Пловдив\n";
    QTest::newRow("Greek") << "Όνομα;Οργανισμός\nΕλένη;Πανεπιστήμιο\n";
    QTest::newRow("Japanese") << "氏名,組織,1234567\n山田太郎,東京大学,1234567\n";
}

void TextEncodingTest::wideTexts_areFoundWithoutMark()
{
    QFETCH(const QString, text);
    for (const char* encoding : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
        const EncodedText read = found(encoded(text, encoding));
        QCOMPARE(read.encoding, QString::fromLatin1(encoding));
        QVERIFY(read.sure);
        QCOMPARE(textOf(read), text);
    }
    // One zero byte in a text makes it nothing else.
    QCOMPARE(found(QByteArray("Name,Org\nAn\0na,Bell\n", 20)).encoding, QStringLiteral("UTF-8"));
}

void TextEncodingTest::shortLists_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("encodings");
    QTest::newRow("Bulgarian")
        << "Име;Фамилия;Организация\nГеорги;Иванов;Община Пловдив\nМария;Петрова;СУ\nЙордан;Щерев;БАН\n"
        << QStringList{"windows-1251", "ISO-8859-5", "KOI8-R", "x-mac-cyrillic", "IBM866"};
    QTest::newRow("Bulgarian in capitals") << "ИВАН СТОЯНОВ\nЕЛЕНА ДИМИТРОВА\nПЕТЪР ХРИСТОВ\n"
                                           << QStringList{"windows-1251", "ISO-8859-5", "KOI8-R", "IBM866"};
    QTest::newRow("Polish") << "Imię,Nazwisko\nŁukasz,Wiśniewski\nAgnieszka,Wójcik\nJózef,Źróbek\nMałgorzata,"
                               "Pąk\nŚwiętosława,Zięba\nGrażyna,Król\n"
                            << QStringList{"windows-1250", "ISO-8859-2"};
    QTest::newRow("Czech") << "Jiří,Dvořák\nŽofie,Černá\nTomáš,Růžička\nLukáš,Němec\nŠárka,Šťastná\n"
                           << QStringList{"windows-1250", "ISO-8859-2"};
    QTest::newRow("Hungarian") << "László,Szőke\nGyörgy,Fekete\nZsófia,Törő\nErzsébet,Kőműves\nÁrpád,Győri\n"
                               << QStringList{"windows-1250", "ISO-8859-2"};
    QTest::newRow("French") << "Prénom;Nom\nHélène;Lefèvre\nFrançois;Benoît\nZoé;Bélanger\nAgnès;Hébert\n"
                               "Gaël;Forêt\nJérôme;Château\n"
                            << QStringList{"windows-1252", "macintosh", "IBM850"};
    QTest::newRow("German") << "Jürgen,Müller\nBjörn,Größe\nKäthe,Schröder\nRöschen,Weiß\nGünther,Bäcker\n"
                            << QStringList{"windows-1252", "macintosh", "IBM850"};
    QTest::newRow("Greek") << "Ελένη;Παπαδοπούλου\nΓιώργος;Αγγελόπουλος\nΆννα;Ιωάννου\nΌλγα;Σταύρου\n"
                           << QStringList{"ISO-8859-7", "windows-1253"};
    QTest::newRow("Turkish") << "Ayşe,Yılmaz\nOğuz,Şahin\nGülşen,Çağlar\nİbrahim,Doğan\nIşıl,Özgür\n"
                             << QStringList{"ISO-8859-9", "windows-1254"};
    QTest::newRow("of many countries")
        << "José,Muñoz\nJürgen,Müller\nHélène,Lefèvre\nAndré,Peña\nMaría,Íñigo\nSøren,"
           "Ångström\nGonçalo,Magalhães\nZoë,Größe\n"
        << QStringList{"windows-1252"};
}

void TextEncodingTest::shortLists_areFound()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, encodings);
    for (const QString& encoding : encodings) {
        const QByteArray bytes = encoded(text, encoding.toLatin1().constData());
        const Verdict verdict = verdictOf(bytes, text);
        const QByteArray what = encoding.toLatin1() + " taken for " + found(bytes).encoding.toLatin1();
        QVERIFY2(verdict == Verdict::Right || verdict == Verdict::RightFirst, what.constData());
        if (found(bytes).encoding == encoding)
            QCOMPARE(textOf(found(bytes)), text);
    }
}

// One word may be so in one encoding and otherwise in another: that is a question to people.
void TextEncodingTest::fewNames_areAsked()
{
    QVERIFY(!found("Name\nZo\xEB\n").sure);
    QVERIFY(!found("Price\n5 \xA9\n").sure);
    QVERIFY(!found("x\xFF\xFFy\n").sure);
    const EncodedText text = found("Name\nM\xFCller\n");
    QCOMPARE(text.encoding, QStringLiteral("ISO-8859-1"));
    QVERIFY(text.encodings.size() > 20); // all that are known can be chosen
    QCOMPARE(QSet<QString>(text.encodings.cbegin(), text.encodings.cend()).size(), text.encodings.size());
}

void TextEncodingTest::choice_isObeyed()
{
    const Result<EncodedText> chosen = encodedText("\xC8\xE2\xE0\xED", QStringLiteral("windows-1251"), {});
    QVERIFY(chosen);
    QVERIFY(chosen->sure);
    QCOMPARE(textOf(*chosen), QStringLiteral("Иван"));
    const Result<EncodedText> japanese = encodedText("\x8E\x52", QStringLiteral("Shift_JIS"), {});
    QVERIFY(japanese);
    QCOMPARE(textOf(*japanese), QStringLiteral("山"));
    const Result<EncodedText> strange = encodedText("a", QStringLiteral("klingon"), {});
    QVERIFY(!strange);
    QCOMPARE(int(strange.error().kind), int(ErrorKind::WrongFormat));
    std::stop_source source;
    source.request_stop();
    QCOMPARE(int(encodedText("\xC8\xE2", {}, source.get_token()).error().kind), int(ErrorKind::Cancelled));
}

void TextEncodingTest::knownEncodings_areKnown()
{
    for (const QString& name : knownEncodings())
        QVERIFY2(QStringDecoder(name.toLatin1().constData()).isValid(), qPrintable(name));
}

// chardet's and uchardet's own files name their encoding.
void TextEncodingTest::corpora_areFound()
{
    const QString folder = qEnvironmentVariable("CONVENOR_SHARED") + QStringLiteral("/data/encodings");
    if (!QFileInfo(folder).isDir())
        QSKIP("the third-party files are not here");
    static const QRegularExpression named(
        QStringLiteral(
            "(iso-8859-\\d+|windows-\\d+|koi8-r|mac-cyrillic|utf-8|utf-?16-?[bl]e|euc-jp|iso-2022-jp)"),
        QRegularExpression::CaseInsensitiveOption);
    int files = 0, sure = 0;
    QDirIterator iterator(folder, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QString name = named.match(file.fileName().section(u'/', -1)).captured(1).toLower();
        QVERIFY2(!name.isEmpty(), qPrintable(file.fileName()));
        if (name.startsWith(QLatin1String("utf")))
            name.remove(u'-').insert(3, u'-');
        if (name == QLatin1String("mac-cyrillic"))
            name.prepend(QLatin1String("x-"));
        const EncodedText text = found(bytes);
        ++files;
        sure += text.sure;
        const QString said = file.fileName() + u' ' + text.encoding;
        QVERIFY2(text.encoding.toLower().remove(u'-') == name.remove(u'-'), qPrintable(said));
    }
    QVERIFY(files > 40);
    QVERIFY2(files - sure <= 5, qPrintable(QString::number(files - sure)));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::TextEncodingTest)
#include "TextEncodingTest.moc"
