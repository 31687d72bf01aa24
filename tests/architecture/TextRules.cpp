// The rules that look for words: SQL, raw file writes, markup, size and singletons.
#include "architecture/Rules.h"

#include <QRegularExpression>

namespace convenor::architecture {
namespace {
bool isIn(const SourceText& source, QLatin1String folder)
{
    return source.path.startsWith(folder);
}

void findAll(QList<Finding>& findings, const SourceText& source, const QString& pattern, const QString& why)
{
    const QRegularExpression expression(pattern);
    for (auto matches = expression.globalMatch(source.code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        findings.append({source.path, lineOf(source.code, match.capturedStart()),
                         QStringLiteral("%1: %2").arg(match.captured().simplified(), why)});
    }
}

void findIncludes(QList<Finding>& findings, const SourceText& source, const QStringList& headers,
                  const QString& why)
{
    for (const Include& include : source.includes) {
        if (headers.contains(include.header.section(u'/', -1)))
            findings.append({source.path, include.line, QStringLiteral("<%1>: %2").arg(include.header, why)});
    }
}

QRegularExpression declarationOf(const QString& type)
{
    return QRegularExpression(QStringLiteral("\\b%1\\b>?\\s*[&*]?\\s*(\\w+)\\s*[;({,=)]").arg(type));
}

// The names of the variables and parameters of a type: "QBuffer buffer(&bytes)", "QFile& file",
// "unique_ptr<QFile> file".
QString variablesOf(const SourceText& source, const QString& type)
{
    const QRegularExpression declaration = declarationOf(type);
    QStringList names;
    for (auto matches = declaration.globalMatch(source.code); matches.hasNext();)
        names.append(matches.next().captured(1));
    return names.isEmpty() ? QStringLiteral("(?!)") : QStringLiteral("\\b(?:%1)\\b").arg(names.join(u'|'));
}
} // namespace

QList<Finding> checkSql(const SourceText& source)
{
    if (isIn(source, QLatin1String("models/store/")))
        return {};
    const QString why = QStringLiteral("only models/store speaks SQL");
    // Sentences may say "Select a room from the list": a statement is written in capitals, or it has a
    // statement's form.
    static const QRegularExpression statement(
        QStringLiteral(
            "\\bSELECT\\b[^;]*\\bFROM\\b|\\bSELECT\\s+(?:\\d|\\w+\\()|\\bINSERT\\s+(?:OR\\s+\\w+\\s+)?"
            "INTO\\b|"
            "\\bUPDATE\\s+\\S+\\s+SET\\b|\\bDELETE\\s+FROM\\b|\\bREPLACE\\s+INTO\\b|"
            "\\b(?:CREATE|DROP|ALTER)\\s+(?:TEMP\\s+|UNIQUE\\s+|VIRTUAL\\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)\\b|"
            "\\bPRAGMA\\s+\\w|\\bVACUUM\\b|\\bBEGIN\\s+(?:IMMEDIATE|EXCLUSIVE|DEFERRED)\\b|\\bATTACH\\s+"
            "DATABASE\\b|"
            "^\\s*select\\s+(?:\\*|[\\w.]+(?:\\s*,\\s*[\\w.]+)*|\\w+\\([^)]*\\))\\s+from\\s+\\w+"
            "(?:\\s+(?:where|order\\s+by|group\\s+by|limit|join)\\b.*|\\s*;?\\s*)$|"
            "\\binsert\\s+(?:or\\s+\\w+\\s+)?into\\s+\\w+\\s*(?:\\(|values\\b|select\\b)|"
            "\\bupdate\\s+\\w+\\s+set\\s+\\w+\\s*=|\\bdelete\\s+from\\s+\\w+(?:\\s+where\\b|\\s*;?\\s*$)|"
            "\\b(?:create|drop|alter)\\s+table\\s+\\w+\\s*(?:\\(|add\\b|$)|^\\s*pragma\\s+\\w"),
        QRegularExpression::DotMatchesEverythingOption);
    QList<Finding> findings;
    for (const Literal& literal : source.literals) {
        if (statement.match(literal.text).hasMatch())
            findings.append({source.path, literal.line, QStringLiteral("\"%1\": %2").arg(literal.text, why)});
    }
    findAll(findings, source, QStringLiteral("\\bQSql\\w+|\\bsqlite3\\w*"), why);
    return findings;
}

QList<Finding> checkFileWrites(const SourceText& source)
{
    if (isIn(source, QLatin1String("models/files/")))
        return {};
    const QString why = QStringLiteral("only models/files writes files (SafeFile)");
    const QString file = variablesOf(source, QStringLiteral("QFile"));
    const QString memory = variablesOf(source, QStringLiteral("QBuffer"));
    QList<Finding> findings;
    const auto find = [&](const QString& pattern) { findAll(findings, source, pattern, why); };
    // Opened to write: everything but a QBuffer, which is memory.
    find(QStringLiteral(
             "\\b(?!%1)\\w+(?:\\.|->)open\\s*\\([^;]*?\\b(?:WriteOnly|ReadWrite|Append|Truncate|NewOnly)\\b")
             .arg(memory));
    find(QStringLiteral("\\)\\s*\\.open\\s*\\([^;]*?\\b(?:WriteOnly|ReadWrite|Append|Truncate|NewOnly)\\b"));
    find(QStringLiteral("\\bQFile(?:Device)?::(?:WriteOnly|ReadWrite|Append|Truncate|NewOnly)\\b"));
    // Qt's other ways to make, move or remove a file.
    find(QStringLiteral("\\b(?:QSaveFile|QTemporaryFile|QTemporaryDir|QImageWriter|setOutputFileName)\\b"));
    find(QStringLiteral("\\bQFile::(?:copy|rename|remove|link|moveToTrash|resize|setPermissions)\\b"));
    find(QStringLiteral(
        "\\bQFile\\s*[({][^;{}]*[)}]\\s*\\.\\s*(?:copy|rename|remove|link|moveToTrash|resize)\\s*\\("));
    find(QStringLiteral("%1(?:\\.|->)(?:copy|rename|remove|link|moveToTrash|resize|setPermissions)\\s*\\(")
             .arg(file));
    find(QStringLiteral("\\bQDir\\s*[({][^;{}]*[)}]\\s*\\.\\s*(?:rename|remove|removeRecursively)\\s*\\("));
    find(QStringLiteral("%1(?:\\.|->)(?:rename|remove|removeRecursively)\\s*\\(")
             .arg(variablesOf(source, "QDir")));
    find(QStringLiteral("\\bQPdfWriter\\s+\\w+\\s*[({](?!\\s*&)"));
    // The C++ library and the system.
    find(QStringLiteral("\\b(?:std::)?(?:basic_)?w?(?:ofstream|fstream|filebuf)\\b"));
    find(QStringLiteral(
        "(?<![\\w.>])(?:std::)?(?:fopen|fdopen|freopen|_wfopen|creat|openat|mkstemp|mkostemp|tmpfile|unlink|"
        "unlinkat|renameat|renameat2|linkat|truncate|ftruncate|fsync|pwrite)\\s*\\("));
    find(QStringLiteral("(?<![\\w>])(?:std)?::(?:open|write|rename|link|symlink)\\s*\\("));
    find(QStringLiteral(
        "(?:(?<=return )|(?<![\\w.>:&*] )(?<![\\w.>:]))rename\\s*\\([^;)]*,[^;)]*\\)\\s*(?:;|[!=]=|\\))"));
    find(QStringLiteral(
        "\\b(?:std::)?(?:filesystem|fs)::(?:copy|copy_file|rename|remove|remove_all|resize_file|permissions|"
        "create_\\w*link)\\b"));
    return findings;
}

QList<Finding> checkMarkup(const SourceText& source)
{
    if (isIn(source, QLatin1String("ui/widgets/")))
        return {};
    const QString why = QStringLiteral("it may read a name as markup; use the plain wrappers in ui/widgets");
    // Widgets and documents that guess the format of their text, and the setters that take markup.
    const QString types =
        QStringLiteral("QLabel|QMessageBox|QToolTip|QWhatsThis|QProgressDialog|QErrorMessage|QInputDialog|"
                       "QSplashScreen|QTextEdit|"
                       "QTextBrowser|QTextDocument|QTextDocumentFragment|QStaticText|QGraphicsTextItem");
    const QString setters = QStringLiteral("setToolTip|setWhatsThis|setHtml|insertHtml|appendHtml|"
                                           "setMarkdown|insertMarkdown|setInformativeText");
    const QString roles = QStringLiteral("Qt::(?:ItemDataRole::)?(?:ToolTipRole|WhatsThisRole)|Qt::(?:"
                                         "TextFormat::)?(?:RichText|AutoText|MarkdownText)");
    QList<Finding> findings;
    findAll(findings, source, QStringLiteral("\\b(?:%1|%2|%3)\\b").arg(types, setters, roles), why);
    findIncludes(findings, source, types.split(u'|'), why);
    return findings;
}

QList<Finding> checkSize(const SourceText& source)
{
    constexpr qsizetype MostLines = 500;
    constexpr qsizetype MostLinesOfTheWindow = 300;
    QList<Finding> findings;
    const qsizetype lines =
        source.raw.count(u'\n') + (source.raw.endsWith(u'\n') || source.raw.isEmpty() ? 0 : 1);
    const bool isWindow = source.path.section(u'/', -1).startsWith(QLatin1String("MainWindow."));
    if (const qsizetype most = isWindow ? MostLinesOfTheWindow : MostLines; lines > most)
        findings.append({source.path, lines, QStringLiteral("%1 lines; %2 at most").arg(lines).arg(most)});
    static const QRegularExpression mark(QStringLiteral("\\b(?:TO"
                                                        "DO|FIX"
                                                        "ME|XX"
                                                        "X)\\b"));
    for (auto matches = mark.globalMatch(source.raw); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        findings.append(
            {source.path, lineOf(source.raw, match.capturedStart()),
             QStringLiteral("%1: do it now, or write it into the list of tasks").arg(match.captured())});
    }
    return findings;
}

QList<Finding> checkSingletons(const SourceText& source)
{
    QList<Finding> findings;
    findAll(findings, source,
            QStringLiteral("(?<!\\bQCoreApplication::)(?<!\\bQGuiApplication::)(?<!\\bQApplication::)"
                           "\\binstance\\s*\\(\\s*\\)|"
                           "\\bQ_(?:APPLICATION|GLOBAL)_STATIC\\w*"),
            QStringLiteral("no singletons; pass what is needed to whoever needs it"));
    return findings;
}

QList<Rule> rules(const QtHeaders& qtHeaders)
{
    return {
        {"includes", [qtHeaders](const SourceText& source) { return checkIncludes(source, qtHeaders); }},
        {"sql", checkSql},
        {"files", checkFileWrites},
        {"markup", checkMarkup},
        {"size", checkSize},
        {"singletons", checkSingletons},
    };
}
} // namespace convenor::architecture
