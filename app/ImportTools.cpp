#include "app/ImportTools.h"

#include "app/Commands.h"
#include "app/Output.h"
#include "app/PlanChoices.h"
#include "ui/people/ImportWork.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<TableFileOptions> fileOptions(const Arguments& arguments, std::stop_token stop)
{
    TableFileOptions options{.encoding = arguments.value(QStringLiteral("--encoding")), .stop = stop};
    const QString delimiter = arguments.value(QStringLiteral("--delimiter"));
    if (delimiter == u"\\t" || delimiter.compare(QLatin1String("tab"), Qt::CaseInsensitive) == 0)
        options.delimiter = u'\t';
    else if (delimiter.size() == 1)
        options.delimiter = delimiter.front();
    else if (arguments.has(QStringLiteral("--delimiter")))
        return usageError(Texts::tr("--delimiter takes one character, or tab."));
    return options;
}
} // namespace

QString importName()
{
    return QStringLiteral("import");
}

Result<ImportTarget> openTarget(const Arguments& arguments)
{
    ImportTarget target;
    if (arguments.has(QStringLiteral("--dry-run"))) {
        Result<PlanSnapshot> read = PlanStore::read(arguments.word(0));
        if (!read)
            return read.error();
        target.snapshot = std::move(read->plan);
        target.counting = std::make_unique<ClockIds>(target.snapshot.largestId());
        return target;
    }
    auto opened = PlanEditor::open(arguments.word(0));
    if (!opened)
        return opened.error();
    target.editor = std::move(*opened);
    return target;
}

int writeImport(ImportTarget& target, const QString& label, const ChangeSet& changes,
                const std::stop_token& stop)
{
    if (!target.editor)
        return ExitDone;
    QString copyName;
    if (!changes.isEmpty()) {
        const Result<QString> copy = target.editor->backup();
        if (!copy)
            return complain(copy.error());
        copyName = *copy;
    }
    const Result<qint64> step = target.editor->apply(label, changes, {}, Watch{stop, {}});
    if (!step) {
        const int code = complain(step.error());
        const Result<Done> dropped = copyName.isEmpty() ? Done{} : target.editor->dropBackup(copyName);
        return dropped ? code : complain(dropped.error());
    }
    if (!copyName.isEmpty())
        printLine(Texts::tr("Copy of the workshop before: %1").arg(QFileInfo(copyName).fileName()));
    printLine(QStringLiteral("revision %1").arg(*step)); // not translated: scripts read it
    return ExitDone;
}

Result<int> chosenTable(const Arguments& arguments, const TableFile& file)
{
    const QString wanted = arguments.value(QStringLiteral("--sheet"));
    if (wanted.isEmpty())
        return usualTable(file);
    if (const int table = tableFromText(file, wanted); table >= 0)
        return table;
    QStringList names;
    for (const SourceTable& table : file.tables())
        names << table.name;
    return usageError(
        Texts::tr("There is no sheet “%1”; the file has: %2.").arg(wanted, names.join(QStringLiteral(", "))));
}

namespace {
// Where no header was known: the row in which a column of --map stands; -1 = none.
int headerNamed(const QStringList& maps, const SheetLook& look)
{
    if (look.guess.headerRow > 0)
        return -1;
    for (const SourceRow& row : look.sample.mid(0, guessedRows)) {
        for (const QString& map : maps) {
            const QString wanted = map.section(u'=', 1).trimmed();
            if (!wanted.isEmpty() && columnFromText(wanted, row.cells, 0) >= 0)
                return row.number;
        }
    }
    return -1;
}
} // namespace

Result<SheetLook> lookAt(const Arguments& arguments, const TableFile& file, int table)
{
    const Result<SheetLook> look = lookAtTable(file, table);
    const int row = look ? headerNamed(arguments.values(QStringLiteral("--map")), *look) : -1;
    return row > 0 ? lookAtTable(file, table, row) : look;
}

Result<QStringList> mapColumns(const Arguments& arguments, const QStringList& headers, QStringList fields,
                               bool (*isField)(QStringView), const QString& known)
{
    for (const QString& map : arguments.values(QStringLiteral("--map"))) {
        const qsizetype equals = map.indexOf(u'=');
        const QString field = map.left(equals).trimmed();
        if (equals < 1 || !isField(field))
            return usageError(Texts::tr("--map takes FIELD=COLUMN; fields are: %1.").arg(known));
        const QString wanted = map.mid(equals + 1).trimmed();
        const int column = columnFromText(wanted, headers, int(fields.size()));
        if (column < 0 && !wanted.isEmpty())
            return usageError(
                Texts::tr("There is no column “%1”; write its header, its letter or its number.")
                    .arg(wanted));
        for (QString& other : fields) {
            if (other == field)
                other.clear();
        }
        if (column >= 0)
            fields[column] = field;
    }
    return fields;
}

Result<std::shared_ptr<const TableFile>> openTable(const Arguments& arguments, std::stop_token stop)
{
    const Result<TableFileOptions> how = fileOptions(arguments, stop);
    if (!how)
        return how.error();
    const Result<QByteArray> bytes = readTableFile(arguments.word(1));
    if (!bytes)
        return bytes.error();
    return TableFile::open(*bytes, QFileInfo(arguments.word(1)).fileName(), *how);
}

int fail(const Error& error)
{
    return error.subject == u"usage" ? wrongUsage(importName(), error.detail) : complain(error);
}

int failToRead(const Error& error)
{
    if (error.subject == u"usage")
        return fail(error);
    const int code = complain(error);
    return error.kind == ErrorKind::WrongFormat ? int(ExitRefused) : code;
}
} // namespace convenor
