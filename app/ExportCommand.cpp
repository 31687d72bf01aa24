// export: papers without a window.
#include "app/Commands.h"
#include "app/ExportEvidence.h"
#include "app/ExportLetters.h"
#include "app/ExportOptions.h"
#include "app/Output.h"
#include "editing/PlanEditor.h"
#include "files/SafeFile.h"
#include "ui/documents/PaperExport.h"
#include "ui/people/QuestionnaireFile.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString& exportName()
{
    static const QString name = QStringLiteral("export");
    return name;
}

// The plan of a run: read only, or open for writing when prints are recorded.
struct Source
{
    Plan plan;
    qint64 revision = 0;
    QDateTime changedAt;                // when that was made
    std::unique_ptr<PlanEditor> editor; // only with --record
};

QDateTime lastChange(const QList<RevisionInfo>& history)
{
    return history.isEmpty() ? QDateTime() : history.constLast().madeAt;
}

Result<Source> openSource(const QString& path, bool record)
{
    if (!record) {
        Result<PlanSnapshot> snapshot = PlanStore::read(path);
        if (!snapshot)
            return snapshot.error();
        return Source{std::move(snapshot->plan), snapshot->revision, lastChange(snapshot->history), nullptr};
    }
    Result<std::unique_ptr<PlanEditor>> editor = PlanEditor::open(path);
    if (!editor)
        return editor.error();
    Source source{(*editor)->plan(), (*editor)->revision(), lastChange((*editor)->history()), nullptr};
    source.editor = std::move(*editor);
    return source;
}

int complainOfExport(const Error& error)
{
    complain(exportSentence(error, Medium::Terminal));
    // A folder in the place of FILE: the plan is none that is refused.
    const int code = exitCodeOf(error);
    return code == ExitRefused ? int(ExitCannotWrite) : code;
}

// `name` stands in front of each sentence, where there are several papers.
void report(const PreparedPaper& paper, const PrintReport& report, const Plan& plan, const QString& name = {})
{
    const QString prefix = name.isEmpty() ? QString() : name + QStringLiteral(": ");
    for (const QString& sentence : sentencesOf(report, Medium::Terminal))
        complain(prefix + sentence);
    QStringList titles;
    for (const PrintedPage& page : paper.gone)
        titles.append(pageTitle(page, plan, Medium::Terminal));
    if (!titles.isEmpty())
        complain(prefix + Texts::tr("To be taken down: %1.").arg(titles.join(QStringLiteral(", "))));
}

// What has been written stays: a paper without its record can be recorded by printing it again.
int recordWritten(Source& source, const PreparedPaper& paper, const WrittenPaper& written,
                  const QString& path)
{
    if (!source.editor || paper.version == 0)
        return ExitDone;
    const Result<Done> recorded =
        recordPrint(*source.editor, paper, written, source.revision, QFileInfo(path).fileName());
    if (recorded)
        return ExitDone;
    if (paper.isEmpty())
        return complain(recorded.error());
    complain(Texts::tr("\"%1\" was written, but not recorded as printed.").arg(path) + u' ' +
             sentence(recorded.error()));
    return exitCodeOf(recorded.error());
}

// One paper: prepared, written, reported, recorded.
int exportOne(Source& source, const ExportRequest& request, const QString& path)
{
    const Result<PreparedPaper> paper = preparePaper(source.plan, request);
    if (!paper)
        return complainOfExport(paper.error());
    const Result<WrittenPaper> written = writePaper(source.plan, *paper, path);
    if (!written) {
        const int code = complainOfExport(written.error());
        report(*paper, {}, source.plan);
        const int recorded = paper->isEmpty() ? recordWritten(source, *paper, {}, path) : int(ExitDone);
        return recorded == ExitDone ? code : recorded;
    }
    report(*paper, written->report, source.plan);
    return recordWritten(source, *paper, *written, path);
}

// A file for each round: all are made before the first is written, and who is left out is said before.
int exportRounds(Source& source, const QList<FileToWrite>& files)
{
    std::vector<PreparedPaper> papers;
    for (const FileToWrite& file : files) {
        Result<PreparedPaper> paper = preparePaper(source.plan, file.request);
        if (!paper)
            return complainOfExport(paper.error());
        papers.push_back(std::move(*paper));
    }
    for (std::size_t i = 0; i < papers.size(); ++i)
        report(papers[i], papers[i].report, source.plan,
               files.size() > 1 ? QFileInfo(files[qsizetype(i)].path).fileName() : QString());
    for (std::size_t i = 0; i < papers.size(); ++i) {
        const QString& path = files[qsizetype(i)].path;
        const Result<WrittenPaper> written = writePaper(source.plan, papers[i], path);
        if (!written)
            return complainOfExport(written.error());
        if (files.size() > 1)
            printLine(QFileInfo(path).fileName());
    }
    return ExitDone;
}

// What every run says of how it prints, as far as the arguments go.
Result<ExportRequest> requestOf(const Arguments& arguments)
{
    ExportRequest request;
    request.changed = arguments.has(QStringLiteral("--changed"));
    request.renumber = arguments.has(QStringLiteral("--renumber"));
    request.record = arguments.has(QStringLiteral("--record"));
    request.when = QDateTime::currentDateTime();
    if (request.changed && request.renumber)
        return Error{ErrorKind::WrongFormat, QStringLiteral("usage"),
                     Texts::tr("--changed keeps the pages that people have, --renumber makes them anew: "
                               "choose one of them.")};
    const QString csv = arguments.value(QStringLiteral("--csv"));
    if (arguments.has(QStringLiteral("--csv")) && csv != u"safe" && csv != u"exact")
        return Error{ErrorKind::WrongFormat, QStringLiteral("usage"),
                     Texts::tr("“%1” is none of: %2.").arg(csv, QStringLiteral("safe, exact"))};
    request.csv = csv == u"exact" ? CsvStyle::Exact : CsvStyle::Safe;
    return request;
}

// The format of FILE; refused with the endings that the paper has.
Result<PaperFormat> formatFor(const ExportRequest& request, const QString& path)
{
    const std::optional<PaperFormat> format = formatOfPath(path);
    const auto refuse = [](const QString& sentence) {
        return Error{ErrorKind::WrongFormat, QStringLiteral("usage"), sentence};
    };
    if (!format || !(paperInfo(request.paper).formats & formatBit(*format)))
        return refuse(Texts::tr("FILE must end in one of these for “%1”: %2.")
                          .arg(QString::fromLatin1(paperInfo(request.paper).code), endingsOf(request.paper)));
    if (*format != PaperFormat::Pdf && (request.changed || request.record))
        return refuse(Texts::tr("--changed and --record compare pages, so FILE must end in .pdf."));
    return *format;
}

// What became of the papers of a run over all of them.
struct Tally
{
    int written = 0;
    QStringList empty;
    QStringList unchanged;
};

// One paper of many: one without anything to print is counted, and is no error.
int exportItem(Source& source, const ExportRequest& request, const QString& path, Tally& tally)
{
    const QString name = paperName(request.paper);
    const Result<PreparedPaper> paper = preparePaper(source.plan, request);
    if (!paper && paper.error().kind == ErrorKind::NothingToExport) {
        (paper.error().detail == u"unchanged" ? tally.unchanged : tally.empty).append(name);
        return ExitDone;
    }
    if (!paper)
        return complainOfExport(paper.error());
    if (paper->isEmpty()) { // only something to be taken down
        report(*paper, {}, source.plan, name);
        return recordWritten(source, *paper, {}, path);
    }
    const Result<WrittenPaper> done = writePaper(source.plan, *paper, path);
    if (!done)
        return complainOfExport(done.error());
    printLine(QFileInfo(path).fileName());
    // What is wrong with a list is said once, not for each of its formats.
    if (request.format != PaperFormat::Xlsx)
        report(*paper, done->report, source.plan, name);
    ++tally.written;
    return recordWritten(source, *paper, *done, path);
}

int exportEverything(const Arguments& arguments, ExportRequest request, const QString& folder)
{
    Result<Source> source = openSource(arguments.word(0), request.record);
    if (!source)
        return complain(source.error());
    const Result<PaperOptions> options =
        everyPaperOptions(arguments, source->plan, QStringLiteral("everything"));
    if (!options)
        return wrongUsage(exportName(), options.error().detail);
    if (const QFileInfo there(folder); there.exists() ? !there.isDir() : !QDir().mkpath(folder))
        return complain(Texts::tr("The folder \"%1\" could not be made. Choose another one.").arg(folder)),
               int(ExitCannotWrite);
    Tally tally;
    for (const EverythingItem& item : everything(source->plan, *options)) {
        if (request.changed && item.request.format != PaperFormat::Pdf)
            continue;
        request.paper = item.request.paper;
        request.format = item.request.format;
        request.options = item.request.options;
        const QString path = QDir(folder).filePath(item.fileName);
        if (const int code = exportItem(*source, request, path, tally); code != ExitDone)
            return code;
    }
    tally.empty.removeDuplicates();
    if (!tally.empty.isEmpty())
        complain(Texts::tr("There was nothing to print in: %1.").arg(tally.empty.join(QStringLiteral(", "))));
    if (!tally.unchanged.isEmpty())
        complain(Texts::tr("Unchanged since it was last printed: %1.")
                     .arg(tally.unchanged.join(QStringLiteral(", "))));
    return tally.written > 0 ? ExitDone : ExitFindings;
}

// No paper: nothing is laid out, compared or recorded.
int exportQuestionnaire(const Arguments& arguments, const QString& path)
{
    if (formatOfPath(path) != PaperFormat::Xlsx)
        return wrongUsage(exportName(), Texts::tr("FILE must end in one of these for “%1”: %2.")
                                            .arg(QStringLiteral("questionnaire"), QStringLiteral(".xlsx")));
    const Result<Source> source = openSource(arguments.word(0), false);
    if (!source)
        return complain(source.error());
    const Result<PaperOptions> options = questionnaireOptions(arguments, source->plan);
    if (!options)
        return wrongUsage(exportName(), options.error().detail);
    const Result<Done> saved =
        saveQuestionnaire(source->plan, options->only, options->languages.value(0), path);
    return saved ? int(ExitDone) : complainOfExport(saved.error());
}
} // namespace

int exportCommand(const QStringList& list)
{
    const Result<Arguments> arguments = Arguments::parse(list, exportSyntax());
    if (!arguments)
        return wrongUsage(exportName(), arguments.error().detail);
    Result<ExportRequest> request = requestOf(*arguments);
    if (!request)
        return wrongUsage(exportName(), request.error().detail);
    const QString document = arguments->word(1);
    const bool everything = document == u"everything";
    const PaperInfo* info = paperOfCode(document);
    const bool questionnaire = document == u"questionnaire";
    const bool evidence = document == u"evidence";
    const bool sendPack = document == u"send-pack";
    const bool confirmations = document == u"confirmations";
    if (!info && !everything && !questionnaire && !evidence && !sendPack && !confirmations)
        return complainOfExport(Error{ErrorKind::UnknownDocument, document});
    const QString path = arguments->value(QStringLiteral("--output"));
    if (path.isEmpty())
        return wrongUsage(exportName(), Texts::tr("-o FILE is missing."));
    if (everything)
        return exportEverything(*arguments, *request, path);
    if (evidence)
        return exportEvidence(*arguments, path);
    if (sendPack)
        return exportSendPack(*arguments, path);
    if (confirmations)
        return exportConfirmations(*arguments, path);
    if (questionnaire)
        return exportQuestionnaire(*arguments, path);
    request->paper = info->paper;
    const Result<PaperFormat> format = formatFor(*request, path);
    if (!format)
        return wrongUsage(exportName(), format.error().detail);
    request->format = *format;
    Result<Source> source = openSource(arguments->word(0), request->record);
    if (!source)
        return complain(source.error());
    const Result<PaperOptions> options = paperOptions(*arguments, info->paper, source->plan);
    if (!options)
        return wrongUsage(exportName(), options.error().detail);
    request->options = *options;
    request->revision = source->revision;
    request->changedAt = source->changedAt;
    if (info->uses & FilePerRound)
        return exportRounds(*source, filesOf(source->plan, *request, path));
    return exportOne(*source, *request, path);
}
} // namespace convenor
