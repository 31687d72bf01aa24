// Includes run one way: app -> ui -> tables, editing, documents, exchange -> store, solve, files, domain ->
// QtCore.
#include "architecture/Rules.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

namespace convenor::architecture {
namespace {
// What the files of one folder may include: folders of ours, single headers, Qt modules and libraries.
struct Folder
{
    QString name;
    QStringList folders;
    QStringList headers;
    QStringList modules; // "*": every one but QtSql and QtTest
    QStringList libraries;
};

const QList<Folder>& house()
{
    static const QList<Folder> folders{
        {"domain", {}, {}, {"QtCore"}, {}},
        {"files", {}, {"domain/Result.h", "domain/Error.h"}, {"QtCore"}, {"platform"}},
        {"solve", {}, {}, {}, {}},
        {"solve/lemon", {"solve"}, {}, {}, {"lemon"}},
        {"store", {"domain", "files"}, {}, {"QtCore", "QtSql"}, {"sqlite3", "zlib"}},
        {"editing", {"domain", "store", "files", "solve"}, {}, {"QtCore"}, {}},
        {"tables", {"domain", "editing"}, {}, {"QtCore"}, {}},
        // libzip: XLSX and ODS are zip archives; icu: guesses encodings; xlsxwriter: the questionnaire.
        // libical: calendar files; gmime: letters.
        {"exchange", {"domain"}, {}, {"QtCore"}, {"zlib", "libzip", "icu", "xlsxwriter", "libical", "gmime"}},
        // libzip: ODT is a zip archive, made in memory; xlsxwriter: XLSX; icu: names of countries in any
        // language; qrcodegen: the codes on badges.
        {"documents",
         {"domain", "translations"},
         {},
         {"QtCore", "QtGui"},
         {"harfbuzz", "fribidi", "zlib", "libzip", "xlsxwriter", "icu", "qrcodegen"}},
        {"ui",
         {"tables", "editing", "documents", "exchange", "solve", "files", "domain", "translations"},
         {},
         {"*"},
         {"harfbuzz", "fribidi", "zlib"}},
        {"app",
         {"ui", "tables", "editing", "documents", "exchange", "store", "solve", "files", "domain",
          "translations"},
         {},
         {"*"},
         {"harfbuzz", "fribidi", "zlib", "platform"}},
    };
    return folders;
}

// The folder of the house that a path ("models/store/Migrate.cpp", "store/Migrate.h") lies in.
const Folder* folderOf(QString path)
{
    if (path.startsWith(QLatin1String("models/")))
        path.remove(0, 7);
    const Folder* found = nullptr;
    for (const Folder& folder : house()) {
        if (path.startsWith(folder.name + u'/') && (!found || folder.name.size() > found->name.size()))
            found = &folder;
    }
    return found;
}

// "QtSql" for "QtSql/QSqlQuery", "QSqlQuery", "qsqlquery.h" or "QtSql"; empty where it is no header of Qt.
QString moduleOf(const QString& header, const QtHeaders& qtHeaders)
{
    static const QRegularExpression spelled(QStringLiteral("^(Qt[A-Z][A-Za-z]*)/"));
    const QRegularExpressionMatch match = spelled.match(header);
    return match.hasMatch() ? match.captured(1) : qtHeaders.value(header);
}

QString libraryOf(const QString& header)
{
    static const QList<std::pair<QString, QRegularExpression>> libraries{
        {"sqlite3", QRegularExpression("^sqlite3(ext)?\\.h$")},
        {"harfbuzz", QRegularExpression("^(harfbuzz/)?hb(-[a-z]+)*\\.h$")},
        {"fribidi", QRegularExpression("^(fribidi/)?fribidi.*\\.h$")},
        {"zlib", QRegularExpression("^(zlib|zconf)\\.h$")},
        {"libzip", QRegularExpression("^zip\\.h$")},
        {"xlsxwriter", QRegularExpression("^xlsxwriter(\\.h$|/)")},
        {"icu", QRegularExpression("^unicode/")},
        {"libical", QRegularExpression("^libical/")},
        {"gmime", QRegularExpression("^gmime/")},
        {"qrcodegen", QRegularExpression("^qrcodegen/")},
        {"lemon", QRegularExpression("^lemon/")},
        {"C++", QRegularExpression("^[a-z][a-z0-9_]*$")},
    };
    for (const auto& [name, pattern] : libraries) {
        if (pattern.match(header).hasMatch())
            return name;
    }
    return QStringLiteral("platform"); // <unistd.h>, <windows.h> and every other stranger
}

bool allowsModule(const Folder& folder, const QString& module)
{
    if (folder.modules.contains(QStringLiteral("*")))
        return module != QLatin1String("QtSql") && module != QLatin1String("QtTest");
    return folder.modules.contains(module);
}

// Why a folder may not include this, in words; empty where it may.
QString refusal(const Folder& folder, const SourceText& source, const Include& include,
                const QtHeaders& qtHeaders)
{
    const QString& header = include.header;
    if (header.isEmpty())
        return QStringLiteral("an include has to name its header, not a macro");
    if (header.split(u'/').contains(QLatin1String("..")) || header.startsWith(QLatin1String("./")) ||
        header.startsWith(u'/'))
        return QStringLiteral("\"%1\" walks the folders; write it from the root, as \"domain/Plan.h\"")
            .arg(header);
    if (header.contains(QLatin1String("/private/")) || header.startsWith(QLatin1String("private/")))
        return QStringLiteral("<%1> is private to Qt").arg(header);
    if (include.quoted &&
        (header == QFileInfo(source.path).completeBaseName() + QLatin1String(".moc") ||
         header == QStringLiteral("moc_%1.cpp").arg(QFileInfo(source.path).completeBaseName())))
        return {};

    const Folder* target = header.startsWith(QLatin1String("models/")) ? nullptr : folderOf(header);
    const QString top = target ? target->name : header.section(u'/', 0, 0);
    if (target || top == QLatin1String("translations")) {
        if (!include.quoted)
            return QStringLiteral("<%1> is ours: write it with quotes").arg(header);
        const bool allowed = top == folder.name || folder.folders.contains(top) ||
                             folder.headers.contains(header) ||
                             (top == QLatin1String("solve/lemon") && folder.name == QLatin1String("solve"));
        return allowed ? QString() : QStringLiteral("%1 must not see \"%2\"").arg(folder.name, header);
    }
    if (const QString module = moduleOf(header, qtHeaders); !module.isEmpty())
        return allowsModule(folder, module)
                   ? QString()
                   : QStringLiteral("%1 must not see %2 of %3").arg(folder.name, header, module);
    if (include.quoted)
        return QStringLiteral(
                   "\"%1\" does not start with a folder of ours, as \"domain/Plan.h\" or \"ui/...\" do")
            .arg(header);
    const QString library = libraryOf(header);
    return library == QLatin1String("C++") || folder.libraries.contains(library)
               ? QString()
               : QStringLiteral("%1 must not see <%2>").arg(folder.name, header);
}
} // namespace

QtHeaders readQtHeaders(const QString& qtIncludeFolder)
{
    QtHeaders headers;
    QDirIterator modules(qtIncludeFolder, {QStringLiteral("Qt*")}, QDir::Dirs);
    while (modules.hasNext()) {
        const QFileInfo module(modules.next());
        const QStringList files = QDir(module.filePath()).entryList(QDir::Files);
        for (const QString& file : files)
            headers.insert(file, module.fileName());
    }
    return headers;
}

QList<Finding> checkIncludes(const SourceText& source, const QtHeaders& qtHeaders)
{
    const Folder* folder = folderOf(source.path);
    if (!folder)
        return {{source.path, 1, QStringLiteral("lies in no folder of the house")}};
    QList<Finding> findings;
    for (const Include& include : source.includes) {
        if (const QString why = refusal(*folder, source, include, qtHeaders); !why.isEmpty())
            findings.append({source.path, include.line, why});
    }
    return findings;
}
} // namespace convenor::architecture
