// No spreadsheet computes what people typed, and nothing changes on the way back.
#include "documents/DocumentParts.h"
#include "documents/TableText.h"
#include "documents/TableWriter.h"
#include "domain/Records.h"
#include "exchange/AgendaCsv.h"
#include "exchange/Questionnaire.h"
#include "exchange/sheets/ZipArchive.h"
#include "SheetParts.h"
#include "TestMain.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace convenor::testing {
class FormulaSafetyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void initTestCase();
    void texts_comeBackAsTheyWere();
    void numbers_comeBackAsTheyWere();
    void noFormula_standsInAWorkbook();
    void questionnaires_keepNames();
    void libreOffice_computesNothing();

private:
    QByteArray workbook() const;
    QByteArray questionnaire() const;
    static QByteArray partsText(const QByteArray& archive);

    QStringList m_texts;
};

void FormulaSafetyTest::initTestCase()
{
    for (const char* text : {"=cmd|' /C calc'!A0",
                             "+32 2 555 00 11",
                             "-15 %",
                             "@SUM(1+1)",
                             "=1+1",
                             " =1+1",
                             "\t=1+1",
                             "\r=1+1",
                             "0012345",
                             "1E5",
                             "1-2",
                             "TRUE",
                             "12345678901234567890",
                             "=HYPERLINK(\"http://x\",\"y\")",
                             "'=1+1",
                             "_x0041_",
                             "_x000D_",
                             "{=1}",
                             "#N/A",
                             "https://example.eu",
                             "mailto:a@b.eu",
                             "2026-11-22",
                             "1.50",
                             "<b>&amp;</b>",
                             "  two  blanks  ",
                             "1/2",
                             "50%",
                             "€ 5",
                             "Клъстер „Зелена синергия“"})
        m_texts << QString::fromUtf8(text);
    const QString harness = sharedFolder(QStringLiteral("harness"));
    if (harness.isEmpty())
        return;
    QProcess names;
    names.start(QStringLiteral("python3"), {harness + QStringLiteral("/names.py")});
    if (!names.waitForFinished(60000) || names.exitCode() != 0)
        return;
    for (const QJsonValue& name : QJsonDocument::fromJson(names.readAllStandardOutput()).array())
        m_texts << name[QStringLiteral("text")].toString();
}

QByteArray FormulaSafetyTest::workbook() const
{
    DocumentNode table = tableOf(std::vector<TableColumn>(2), {});
    table.headerRows = {rowOf({QStringLiteral("Text"), QStringLiteral("Number")})};
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        table.rows.push_back(rowOf({m_texts[i], QString::number(i)}));
    Document document;
    document.root.children = {table};
    const QTemporaryDir folder;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeXlsx(document, folder.path(), buffer) ? buffer.data() : QByteArray();
}

QByteArray FormulaSafetyTest::questionnaire() const
{
    ChangeSet set;
    QList<Id> people;
    Id id = 0;
    for (const QString& text : m_texts) {
        Person person;
        person.id = ++id;
        person.familyName = text;
        person.organisation = text;
        person.phone = text;
        set.add(person);
        people << id;
    }
    const Result<Plan> plan = Plan().applied(set);
    if (!plan)
        return {};
    const QTemporaryDir folder;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const CsvLanguage words{QStringLiteral("en"),
                            [](const char*, const char* text) { return QString::fromUtf8(text); }};
    return writeQuestionnaire(*plan, people, words, folder.path(), buffer) ? buffer.data() : QByteArray();
}

QByteArray FormulaSafetyTest::partsText(const QByteArray& archive)
{
    const auto zip = ZipArchive::open(archive);
    QByteArray text;
    for (int i = 1; zip && i <= 4; ++i) {
        const auto part = (*zip)->source(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i), 1 << 28);
        QByteArray piece(1 << 16, 0);
        for (qint64 count = 1; part && count > 0; text += piece.left(count))
            count = part->read(piece.data(), piece.size());
    }
    return text;
}

void FormulaSafetyTest::texts_comeBackAsTheyWere()
{
    const ReadSheet sheet = readSheet(workbook());
    QCOMPARE(sheet.error, QString());
    QMap<QString, QString> found; // by the number beside it
    for (const SourceRow& row : sheet.rows)
        found.insert(row.cells.value(1), row.cells.value(0));
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        // Controls are shown as marks on paper and in its tables; a cell takes 32,767 letters.
        Document document;
        DocumentNode table = tableOf(std::vector<TableColumn>(1), {rowOf({m_texts[i]})});
        table.headerRows = {rowOf({QStringLiteral("Text")})};
        document.root.children = {table};
        QString expected = tablesOf(document).first().rows.value(0).value(0).left(32767);
        if (!expected.isEmpty() && expected.back().isHighSurrogate())
            expected.chop(1);
        QCOMPARE(found.value(QString::number(i)), expected);
    }
    QCOMPARE(found.value(QStringLiteral("1")), QStringLiteral("+32 2 555 00 11"));
}

void FormulaSafetyTest::numbers_comeBackAsTheyWere()
{
    DocumentNode table = tableOf(std::vector<TableColumn>(1), {});
    table.headerRows = {rowOf({QStringLiteral("N")})};
    const QStringList numbers = {QStringLiteral("0"),
                                 QStringLiteral("-3.25"),
                                 QStringLiteral("1.50"),
                                 QStringLiteral("-0"),
                                 QStringLiteral("359888123456"),
                                 QStringLiteral("0.1"),
                                 QStringLiteral("123456789012345"),
                                 QStringLiteral("0.000001"),
                                 QStringLiteral("00420")};
    for (const QString& number : numbers)
        table.rows.push_back(rowOf({number}));
    Document document;
    document.root.children = {table};
    const QTemporaryDir folder;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeXlsx(document, folder.path(), buffer));
    QStringList found;
    for (const SourceRow& row : readSheet(buffer.data()).rows)
        found << row.cells.value(0);
    QCOMPARE(found.mid(1), numbers);
}

void FormulaSafetyTest::noFormula_standsInAWorkbook()
{
    for (const QByteArray& bytes : {workbook(), questionnaire()}) {
        const QByteArray sheets = partsText(bytes);
        QVERIFY(sheets.contains("<sheetData>"));
        QVERIFY(!sheets.contains("<f>") && !sheets.contains("<f "));
        QVERIFY(!sheets.contains("<hyperlink"));
        QVERIFY(!sheets.contains("t=\"str\""));
    }
}

void FormulaSafetyTest::questionnaires_keepNames()
{
    const ReadSheet sheet = readSheet(questionnaire());
    QCOMPARE(sheet.error, QString());
    QMap<QString, QString> found; // by id
    for (const SourceRow& row : sheet.rows)
        found.insert(row.cells.value(0), row.cells.value(1));
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        QString expected = m_texts[i].left(32767);
        for (QChar& c : expected) { // no XML holds them
            if (c == QChar(u'\0') || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF)
                c = QChar(QChar::ReplacementCharacter);
        }
        QCOMPARE(found.value(QString::number(i + 1)), expected);
    }
}

void FormulaSafetyTest::libreOffice_computesNothing()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("no LibreOffice");
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("w.xlsx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(workbook());
    file.close();
    QProcess converter;
    converter.start(office, {QStringLiteral("-env:UserInstallation=file://") + folder.path(),
                             QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                             QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"),
                             QStringLiteral("--outdir"), folder.path(), file.fileName()});
    QVERIFY(converter.waitForFinished(120000));
    QFile csv(folder.filePath(QStringLiteral("w.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    for (const char* whole :
         {"=cmd|' /C calc'!A0,0", "+32 2 555 00 11,1", "-15 %,2", "@SUM(1+1),3", "\n=1+1,4", "0012345,8",
          "1E5,9", "1-2,10", "TRUE,11", "12345678901234567890,12", "1.50,"})
        QVERIFY2(text.contains(QString::fromUtf8(whole)), whole);
}
} // namespace convenor::testing

CONVENOR_TEST_CORE(convenor::testing::FormulaSafetyTest)
#include "FormulaSafetyTest.moc"
