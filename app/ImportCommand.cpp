// convenor import: people from a table, attendance from a copy of the plan.
#include "app/Arguments.h"
#include "app/Commands.h"
#include "app/Interrupt.h"
#include "app/Output.h"
#include "domain/Names.h"
#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "exchange/ImportReport.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString commandName()
{
    return QStringLiteral("import");
}

// A usage error: `detail` is the sentence.
Error wrongArgument(const QString& sentence)
{
    return {ErrorKind::WrongFormat, QStringLiteral("usage"), sentence};
}

Result<QByteArray> readTable(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::FileMissing, path};
    if (!info.isFile())
        return Error{ErrorKind::NotAFile, path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileNotReadable, path, file.errorString()};
    if (file.size() > largestTableFile)
        return Error{ErrorKind::WrongFormat, info.fileName(), Texts::tr("it is larger than 64 MB")};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::FileNotReadable, path, file.errorString()};
    return bytes;
}

// The plan that is imported into: open for writing, or only read for --dry-run.
struct Target
{
    std::unique_ptr<PlanEditor> editor;
    Plan snapshot;
    std::unique_ptr<IdSource> counting;

    const Plan& plan() const { return editor ? editor->plan() : snapshot; }
    IdSource& ids() { return editor ? editor->ids() : *counting; }
};

Result<Target> openTarget(const Arguments& arguments)
{
    Target target;
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

// One step behind a dated copy; nothing at all when nothing changes or the step does not come about.
int write(Target& target, const QString& label, const ChangeSet& changes, const std::stop_token& stop = {})
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

Result<TableFileOptions> fileOptions(const Arguments& arguments, std::stop_token stop)
{
    TableFileOptions options{.encoding = arguments.value(QStringLiteral("--encoding")), .stop = stop};
    const QString delimiter = arguments.value(QStringLiteral("--delimiter"));
    if (delimiter == u"\\t" || delimiter.compare(QLatin1String("tab"), Qt::CaseInsensitive) == 0)
        options.delimiter = u'\t';
    else if (delimiter.size() == 1)
        options.delimiter = delimiter.front();
    else if (arguments.has(QStringLiteral("--delimiter")))
        return wrongArgument(Texts::tr("--delimiter takes one character, or tab."));
    return options;
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
    return wrongArgument(
        Texts::tr("There is no sheet “%1”; the file has: %2.").arg(wanted, names.join(QStringLiteral(", "))));
}

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

// --map FIELD=COLUMN; an empty COLUMN leaves the field out.
Result<QStringList> mapColumns(const QStringList& maps, const SheetLook& look)
{
    QStringList fields = look.guess.fields;
    for (const QString& map : maps) {
        const qsizetype equals = map.indexOf(u'=');
        const QString field = map.left(equals).trimmed();
        if (equals < 1 || !isImportField(field))
            return wrongArgument(Texts::tr("--map takes FIELD=COLUMN; fields are: %1.")
                                     .arg(importFields().join(QStringLiteral(", "))));
        const QString wanted = map.mid(equals + 1).trimmed();
        const int column = columnFromText(wanted, look.guess.headers, int(fields.size()));
        if (column < 0 && !wanted.isEmpty())
            return wrongArgument(
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

int fail(const Error& error)
{
    return error.subject == u"usage" ? wrongUsage(commandName(), error.detail) : complain(error);
}

// A file that cannot be read is refused; other errors as everywhere.
int failToRead(const Error& error)
{
    const int code = complain(error);
    return error.kind == ErrorKind::WrongFormat ? int(ExitRefused) : code;
}

int importPeopleOf(const Arguments& arguments)
{
    const Interrupt interrupt;
    const QString path = arguments.word(1);
    const QString name = QFileInfo(path).fileName();
    const QString onDuplicate = arguments.value(QStringLiteral("--on-duplicate"));
    const std::optional<OnDuplicate> choice =
        onDuplicate.isEmpty() ? OnDuplicate::Replace : onDuplicateFromWord(onDuplicate);
    if (!choice)
        return wrongUsage(commandName(), Texts::tr("--on-duplicate takes keep, replace or both."));
    const Result<TableFileOptions> how = fileOptions(arguments, interrupt.token());
    if (!how)
        return fail(how.error());
    Result<Target> target = openTarget(arguments);
    if (!target)
        return complain(target.error());
    const Result<QByteArray> bytes = readTable(path);
    if (!bytes)
        return failToRead(bytes.error());
    const auto file = TableFile::open(*bytes, name, *how);
    if (!file)
        return failToRead(file.error());
    const Result<int> table = chosenTable(arguments, **file);
    if (!table)
        return fail(table.error());
    const QStringList maps = arguments.values(QStringLiteral("--map"));
    Result<SheetLook> look = lookAtTable(**file, *table);
    if (const int row = look ? headerNamed(maps, *look) : -1; row > 0)
        look = lookAtTable(**file, *table, row);
    if (!look)
        return failToRead(look.error());
    const Result<QStringList> fields = mapColumns(maps, *look);
    if (!fields)
        return fail(fields.error());
    for (const QString& line : foundLines(**file, *look, *fields))
        printLine(line);
    ImportOptions options = importOptions(**file, *look, name);
    options.fields = *fields;
    options.onDuplicate = *choice;
    options.stop = interrupt.token();
    if (!identifiesPeople(options.fields)) {
        complain(
            Texts::tr("No column of “%1” holds a name or an e-mail address, so nothing was imported. Say "
                      "which one does, as in --map full_name=A.")
                .arg(name));
        return ExitUsage;
    }
    const std::unique_ptr<RowReader> reader = (*file)->rows(*table);
    const Result<ImportedPeople> import = importPeople(*reader, target->plan(), target->ids(), options);
    if (!import)
        return failToRead(import.error());
    for (const QString& line : (*file)->remarks() + problemLines(*import, look->guess.headers))
        complain(line);
    for (const QString& line : matchLines(*import, target->plan()))
        printLine(line);
    printLine(totalsText(*import));
    if (interrupt.token().stop_requested())
        return complain(Error{ErrorKind::Cancelled});
    return write(*target, Texts::tr("Imported %n person(s)", nullptr, import->added + import->updated),
                 import->changes, interrupt.token());
}

QString targetName(const Plan& plan, const AttendanceTarget& target)
{
    if (const AgendaItem* item = plan.find<AgendaItem>(target.item))
        return item->title;
    const Day* day = plan.find<Day>(target.day);
    return day ? day->date.toString(Qt::ISODate) : QString();
}

int importAttendance(const Arguments& arguments)
{
    Result<Target> target = openTarget(arguments);
    if (!target)
        return complain(target.error());
    const Result<PlanSnapshot> copy = PlanStore::read(arguments.word(1));
    if (!copy)
        return complain(copy.error());
    const Result<TakenAttendance> taken = takeInAttendance(target->plan(), copy->plan);
    if (!taken)
        return failToRead(taken.error());
    const auto stateName = [](AttendanceState state) { return translatedName(nameOf(state)); };
    for (const AttendanceDifference& difference : taken->differences) {
        const Person* person = target->plan().find<Person>(difference.person);
        const QString sentence = difference.tookTheirs
                                     ? Texts::tr("%1, %2: here %3, there %4; theirs is newer.")
                                     : Texts::tr("%1, %2: here %3, there %4; ours is newer.");
        printLine(sentence.arg(person ? fullName(*person) : QString(),
                               targetName(target->plan(), difference.target), stateName(difference.here),
                               stateName(difference.there)));
    }
    for (const Id id : taken->leftOut)
        printLine(Texts::tr("%1: removed or merged here; the marks of the copy were not taken.")
                      .arg(fullName(*copy->plan.find<Person>(id))));
    const QStringList sentences{Texts::tr("%n marks taken in.", nullptr, taken->marks),
                                Texts::tr("%n people added.", nullptr, taken->people),
                                Texts::tr("%n differences.", nullptr, int(taken->differences.size()))};
    printLine(sentences.join(u' '));
    return write(*target, Texts::tr("Took in attendance from a copy"), taken->changes);
}
} // namespace

int importCommand(const QStringList& arguments)
{
    const Result<Arguments> parsed = Arguments::parse(
        arguments,
        {.valued = {QStringLiteral("--as"), QStringLiteral("--map"), QStringLiteral("--on-duplicate"),
                    QStringLiteral("--encoding"), QStringLiteral("--delimiter"), QStringLiteral("--sheet")},
         .flags = {QStringLiteral("--dry-run")},
         .fewest = 2,
         .most = 2});
    if (!parsed)
        return wrongUsage(commandName(), parsed.error().detail);
    const QString kind = parsed->value(QStringLiteral("--as"));
    if (kind == u"people")
        return importPeopleOf(*parsed);
    if (kind == u"attendance")
        return importAttendance(*parsed);
    return wrongUsage(commandName(),
                      kind.isEmpty()
                          ? Texts::tr("Say what the file holds: --as people or --as attendance.")
                          : Texts::tr("“%1” cannot be imported; there are people (from a table) and "
                                      "attendance (from a copy of the workshop).")
                                .arg(kind));
}
} // namespace convenor
