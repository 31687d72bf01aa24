// Refuses translations that are stale, unfinished or lose a place marker. tools/translate brings them up to
// date.
#include "TestMain.h"
#include "translations/Translations.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {
struct Message
{
    QString source;
    QString type; // "unfinished", "vanished", "obsolete" or nothing
    bool plural = false;
    QStringList translations; // one, or one for each plural form
};
// By context, source text and what tells equal texts apart.
using Messages = QMap<QString, Message>;

Message readMessage(QXmlStreamReader& xml, QString& key)
{
    Message message;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.plural)
                message.translations.append(xml.readElementText());
            while (message.plural && xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    key += QStringLiteral(" | %1 | %2%3")
               .arg(message.source, comment, QLatin1String(message.plural ? " | %n" : ""));
    return message;
}

Messages readMessages(const QByteArray& ts)
{
    Messages messages;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) {
            QString key = context;
            const Message message = readMessage(xml, key);
            messages.insert(key, message);
        }
    }
    if (xml.hasError())
        messages.insert(QStringLiteral("broken: ") + xml.errorString(), {});
    return messages;
}

QStringList markersOf(const QString& text)
{
    static const QRegularExpression marker(QStringLiteral("%(?:L?[1-9][0-9]?|L?n)"));
    QStringList markers;
    for (auto matches = marker.globalMatch(text); matches.hasNext();)
        markers.append(matches.next().captured());
    markers.removeDuplicates();
    markers.sort();
    return markers;
}

// What is wrong with one message, in words; nothing when it is fine.
QString complaint(const Message& message)
{
    if (!message.type.isEmpty())
        return message.type;
    if (message.translations.isEmpty())
        return QStringLiteral("empty");
    QStringList wanted = markersOf(message.source);
    for (const QString& translation : message.translations) {
        if (translation.trimmed().isEmpty())
            return QStringLiteral("empty");
        // "one person" needs no number; the last form stands for many and does.
        QStringList found = markersOf(translation);
        const bool mayOmitNumber = message.plural && &translation != &message.translations.last();
        if (mayOmitNumber && wanted.contains(QLatin1String("%n")) && !found.contains(QLatin1String("%n"))) {
            found.append(QStringLiteral("%n"));
            found.sort();
        }
        if (found != wanted)
            return QStringLiteral("the markers are %1 but should be %2")
                .arg(found.join(u' '), wanted.join(u' '));
    }
    return {};
}

QStringList complaints(const Messages& messages)
{
    QStringList found;
    for (auto message = messages.begin(); message != messages.end(); ++message) {
        if (const QString why = complaint(*message); !why.isEmpty())
            found.append(QStringLiteral("%1: %2").arg(message.key(), why));
    }
    return found;
}

QStringList differences(const Messages& committed, const Messages& fresh)
{
    QStringList found;
    for (auto message = fresh.begin(); message != fresh.end(); ++message) {
        if (!committed.contains(message.key()))
            found.append(QStringLiteral("%1: new in the sources").arg(message.key()));
    }
    for (auto message = committed.begin(); message != committed.end(); ++message) {
        if (!fresh.contains(message.key()))
            found.append(QStringLiteral("%1: gone from the sources").arg(message.key()));
    }
    return found;
}

Messages readFile(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {{QStringLiteral("missing: ") + name, {}}};
    return readMessages(file.readAll());
}

// A translation file with one context and this inside.
QByteArray ts(const char* messages)
{
    return QByteArrayLiteral(
               "<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\"><context><name>C</name>") +
           messages + QByteArrayLiteral("</context></TS>");
}
} // namespace

class CompleteTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void complains_data();
    void complains();
    void seesWhatIsStale();
    void loadsWhatIsBuiltIn();
    void complete_data();
    void complete();
};

void CompleteTest::complains_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("count");
    const auto row = [](const char* name, const char* messages, int count) {
        QTest::addRow("%s", name) << ts(messages) << count;
    };
    row("fine", "<message><source>Day %1</source><translation>Ден %1</translation></message>", 0);
    row("moved markers", "<message><source>%1 of %2</source><translation>%2, %1</translation></message>", 0);
    row("unfinished",
        "<message><source>Day</source><translation type=\"unfinished\">Ден</translation></message>", 1);
    row("vanished", "<message><source>Day</source><translation type=\"vanished\">Ден</translation></message>",
        1);
    row("empty", "<message><source>Day</source><translation></translation></message>", 1);
    row("none", "<message><source>Day</source></message>", 1);
    row("lost marker", "<message><source>Day %1</source><translation>Ден</translation></message>", 1);
    row("other marker", "<message><source>Day %1</source><translation>Ден %2</translation></message>", 1);
    row("lost localised marker", "<message><source>%L1 h</source><translation>%1 ч</translation></message>",
        1);
    row("plural",
        "<message numerus=\"yes\"><source>%n people, %1</source><translation><numerusform>one, "
        "%1</numerusform>"
        "<numerusform>%1: %n</numerusform></translation></message>",
        0);
    row("plural without its number",
        "<message numerus=\"yes\"><source>%n people</source><translation><numerusform>%n</numerusform>"
        "<numerusform>many</numerusform></translation></message>",
        1);
    row("plural with an empty form",
        "<message numerus=\"yes\"><source>%n people</source><translation><numerusform></numerusform>"
        "<numerusform>%n</numerusform></translation></message>",
        1);
    QTest::addRow("broken") << QByteArray("<TS><context>") << 1;
}

void CompleteTest::complains()
{
    QFETCH(QByteArray, file);
    QFETCH(int, count);
    QCOMPARE(complaints(readMessages(file)).size(), count);
}

void CompleteTest::seesWhatIsStale()
{
    const Messages one =
        readMessages(ts("<message><source>Day</source><translation>Ден</translation></message>"));
    const Messages told = readMessages(
        ts("<message><source>Day</source><comment>short</comment><translation>Ден</translation></message>"));
    QCOMPARE(differences(one, one), QStringList());
    QCOMPARE(differences(one, told).size(), 2);
    QCOMPARE(differences(one, {}), QStringList("C | Day | : gone from the sources"));
    QCOMPARE(differences({}, one), QStringList("C | Day | : new in the sources"));
}

void CompleteTest::loadsWhatIsBuiltIn()
{
    using namespace convenor::translations;
    QCOMPARE(languages(), QStringList({"bg", "en"}));
    QVERIFY(load("bg"));
    QVERIFY(load("bg_BG"));
    QVERIFY(!load("xx"));
}

void CompleteTest::complete_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files =
        QDir(QStringLiteral(CONVENOR_SOURCE_DIR "/translations")).entryList({QStringLiteral("*.ts")});
    QVERIFY(!files.isEmpty());
    for (const QString& file : files)
        QTest::addRow("%s", qPrintable(file)) << file;

    // The very command that people run, on copies.
    const QString folder = QStringLiteral(CONVENOR_BINARY_DIR "/translations-fresh");
    QDir(folder).removeRecursively();
    QProcess translate;
    translate.start(QStringLiteral(CONVENOR_SOURCE_DIR "/tools/translate"),
                    {QStringLiteral("--into"), folder});
    QVERIFY2(translate.waitForFinished(120'000), qPrintable(translate.errorString()));
    const QByteArray words = translate.readAllStandardError();
    QVERIFY2(translate.exitCode() == 0 && words.isEmpty(),
             words.constData()); // such as a tr() without Q_OBJECT
}

void CompleteTest::complete()
{
    QFETCH(QString, file);
    const Messages committed = readFile(QStringLiteral(CONVENOR_SOURCE_DIR "/translations/") + file);
    const Messages fresh = readFile(QStringLiteral(CONVENOR_BINARY_DIR "/translations-fresh/") + file);
    const QStringList found = differences(committed, fresh) + complaints(committed);
    for (const QString& line : found)
        qInfo("%s", qPrintable(line));
    QVERIFY2(found.isEmpty(), "run tools/translate, then translate the lines above");
}

CONVENOR_TEST_CORE(CompleteTest)
#include "CompleteTest.moc"
