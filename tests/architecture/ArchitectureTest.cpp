// Walks app/, ui/ and models/ and holds every file to the rules of the house. The rules are shown to bite
// first.
#include "architecture/Examples.h"
#include "architecture/Rules.h"
#include "TestMain.h"

#include <QDirIterator>
#include <QFile>

using namespace convenor::architecture;

namespace {
constexpr QLatin1String Root(CONVENOR_SOURCE_DIR);

const QtHeaders& qtHeaders()
{
    static const QtHeaders headers = readQtHeaders(QStringLiteral(CONVENOR_QT_INCLUDE_DIR));
    return headers;
}

QList<Finding> check(const char* rule, const QList<SourceText>& sources)
{
    QList<Finding> found;
    for (const Rule& one : rules(qtHeaders())) {
        if (qstrcmp(one.name, rule) != 0)
            continue;
        for (const SourceText& source : sources)
            found += one.check(source);
    }
    return found;
}

QString sentences(const QList<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines.append(finding.toString());
    return lines.join(u'\n');
}

// Every C++ file of the house: path from the root, and text.
const QList<SourceText>& tree()
{
    static const QList<SourceText> sources = [] {
        static const QRegularExpression isSource("\\.(c|cc|cpp|cxx|h|hh|hpp|hxx|inc|inl|ipp)$");
        QList<SourceText> found;
        for (const char* top : {"app", "ui", "models"}) {
            QDirIterator files(QString(Root + u'/' + QLatin1String(top)), QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const QString name = files.fileName();
                if (!name.contains(isSource))
                    continue;
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly))
                    qFatal("cannot read %s", qPrintable(path));
                found.append(
                    readSource(QDir(Root).relativeFilePath(path), QString::fromUtf8(file.readAll())));
            }
        }
        return found;
    }();
    return sources;
}
} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void readsCodeLiteralsAndIncludes();
    void knowsTheHeadersOfQt();
    void examples_data();
    void examples();
    void everyRuleIsShownToBite();
    void house_data();
    void house();
};

void ArchitectureTest::readsCodeLiteralsAndIncludes()
{
    const SourceText source = readSource(
        "ui/A.cpp", "#include \"ui/A.h\" // why\n#  include /* x */ <QString>\n%:include MACRO\n"
                    "/* rename(a, b) */ int n = 1'000; char c = u'\"'; // \"no\"\n"
                    "auto s = \"SEL\\\"ECT \"\n  \"x\"; auto r = R\"q(a \" ) b)q\"; // include <x>\n"
                    "auto t = \"#include <QWidget>\"; char d = '\\''; int last;\n");
    QCOMPARE(source.includes.size(), 3);
    QCOMPARE(source.includes.at(0).header, QStringLiteral("ui/A.h"));
    QVERIFY(source.includes.at(0).quoted);
    QCOMPARE(source.includes.at(1).header, QStringLiteral("QString"));
    QCOMPARE(source.includes.at(1).line, 2);
    QCOMPARE(source.includes.at(2).header, QString());
    QCOMPARE(source.literals.size(), 3);
    QCOMPARE(source.literals.at(0).text, QStringLiteral("SEL\\\"ECT x"));
    QCOMPARE(source.literals.at(0).line, 5);
    QCOMPARE(source.literals.at(1).text, QStringLiteral("a \" ) b"));
    QCOMPARE(source.literals.at(2).text, QStringLiteral("#include <QWidget>"));
    QVERIFY(!source.code.contains("rename"));
    QVERIFY(source.code.contains("int n = 1'000; char c ="));
    QVERIFY(source.code.contains("int last;"));
    QCOMPARE(source.code.count(u'\n'), source.raw.count(u'\n'));
}

void ArchitectureTest::knowsTheHeadersOfQt()
{
    QCOMPARE(qtHeaders().value("QString"), QStringLiteral("QtCore"));
    QCOMPARE(qtHeaders().value("QtEndian"), QStringLiteral("QtCore"));
    QCOMPARE(qtHeaders().value("QPainter"), QStringLiteral("QtGui"));
    QCOMPARE(qtHeaders().value("qwidget.h"), QStringLiteral("QtWidgets"));
    QCOMPARE(qtHeaders().value("QSqlQuery"), QStringLiteral("QtSql"));
}

void ArchitectureTest::examples_data()
{
    QTest::addColumn<Example>("example");
    for (const Example& example : convenor::architecture::examples()) {
        QTest::addRow("%s %s in %s: %s", example.refused ? "refuses" : "allows", example.rule, example.path,
                      example.text.left(60).simplified().toUtf8().constData())
            << example;
    }
}

void ArchitectureTest::examples()
{
    QFETCH(Example, example);
    const QList<Finding> found = check(example.rule, {readSource(example.path, example.text)});
    QVERIFY2(found.isEmpty() != example.refused, qPrintable(sentences(found)));
}

void ArchitectureTest::everyRuleIsShownToBite()
{
    for (const Rule& rule : rules(qtHeaders())) {
        int refused = 0;
        int allowed = 0;
        for (const Example& example : convenor::architecture::examples()) {
            if (qstrcmp(example.rule, rule.name) == 0)
                ++(example.refused ? refused : allowed);
        }
        QVERIFY2(refused >= 2 && allowed >= 2, rule.name);
    }
}

void ArchitectureTest::house_data()
{
    QTest::addColumn<QString>("rule");
    for (const Rule& rule : rules(qtHeaders()))
        QTest::addRow("%s", rule.name) << QString::fromLatin1(rule.name);
}

void ArchitectureTest::house()
{
    QFETCH(QString, rule);
    QVERIFY(!tree().isEmpty());
    const QList<Finding> found = check(rule.toUtf8().constData(), tree());
    for (const Finding& finding : found)
        qInfo("%s", qPrintable(finding.toString()));
    QVERIFY2(found.isEmpty(), "the lines above break a rule of the house");
}

CONVENOR_TEST_CORE(ArchitectureTest)
#include "ArchitectureTest.moc"
