#include "ui/documents/PaperExport.h"

#include "documents/DocumentLanguage.h"
#include "documents/HtmlWriter.h"
#include "documents/Layout.h"
#include "documents/pdf/PdfWriter.h"
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "files/SafeFile.h"
#include "ui/documents/PagePicker.h"

#include <algorithm>

namespace convenor {
namespace {
QString codeOf(Paper paper)
{
    return QString::fromLatin1(paperInfo(paper).code);
}

Error nothing(Paper paper, const QString& why)
{
    return {ErrorKind::NothingToExport, codeOf(paper), why};
}

// "v3 · 10 Dec 08:42".
QString stampOf(const QString& language, int version, const QDateTime& when)
{
    const DocumentLanguage words(language);
    //: When a paper was printed, as a format of Qt: day, short month, time.
    const QString format = words.translate("documents", "d MMM HH:mm");
    //: The stamp of a print: %1 is its version, %2 the time.
    return words.translate("documents", "v%1 · %2")
        .arg(QString::number(version), words.locale().toString(when, format));
}

Result<Document> documentOf(const Plan& plan, const ExportRequest& request)
{
    if (!paperInfo(request.paper).frozen || request.renumber)
        return makePaper(request.paper, plan, request.options);
    const PrintedPages before = frozenOf(plan, codeOf(request.paper), request.options);
    return makePaper(request.paper, plan, request.options, before.pages.isEmpty() ? nullptr : &before);
}

// Only what concerns one day, room, round or helpdesk, some people or readers was asked for.
bool isNarrowed(const PaperOptions& options)
{
    return options.day != 0 || options.room != 0 || options.person != 0 || options.round != 0 ||
           options.helpdesk != 0 || !options.only.isEmpty() || !options.audience.isEmpty();
}

// Which pages, or whose badges, are new or different.
Result<Done> pickChanged(const Plan& plan, PreparedPaper& paper, std::stop_token stop)
{
    FontSet fonts;
    TextShaper shaper(fonts);
    const ExportRequest& request = paper.request;
    const Result<Staleness> staleness =
        stalenessOf({request.paper, request.options, 0, {}}, plan, shaper, stop);
    if (!staleness)
        return staleness.error();
    if (!staleness->isStale())
        return nothing(request.paper, QStringLiteral("unchanged"));
    paper.request.options.only = staleness->people;
    QList<int> indexes;
    for (const QList<PageToPrint>& pages : {staleness->changed, staleness->added}) {
        for (const PageToPrint& page : pages)
            indexes.append(page.index);
    }
    std::sort(indexes.begin(), indexes.end());
    if (staleness->people.isEmpty())
        paper.indexes = indexes;
    for (const PrintedPage& page : staleness->gone)
        paper.gone.append(page);
    return Done{};
}

PrintedPages printedOf(const PreparedPaper& paper, const QList<PrintedPage>& pages)
{
    PrintedPages printed;
    printed.pages = pages;
    printed.whole = !paper.isPartial();
    for (const PrintedPage& page : paper.gone)
        printed.takenDown.append({page.unit, page.number});
    return printed;
}

// Lays the pages that were asked for out into `sink`.
Result<WrittenPaper> layOutInto(const Plan& plan, const PreparedPaper& paper, TextShaper& shaper,
                                PageSink& sink, std::stop_token stop)
{
    LayoutOptions options;
    options.stop = stop;
    const bool isRecorded = paper.version > 0;
    PageRecorder recorder(plan, &sink);
    PagePicker picker(paper.indexes, isRecorded ? static_cast<PageSink&>(recorder) : sink);
    const Result<LayoutRemarks> remarks = layOut(paper.document, shaper, options, picker);
    if (!remarks)
        return remarks.error();
    WrittenPaper written{paper.report, {}};
    addRemarks(written.report, *remarks, picker.count());
    if (isRecorded)
        written.printed = printedOf(paper, recorder.pages());
    return written;
}

Result<WrittenPaper> writePdf(const Plan& plan, const PreparedPaper& paper, QIODevice& device,
                              std::stop_token stop)
{
    FontSet fonts;
    TextShaper shaper(fonts);
    const QDateTime made = paper.request.when.isValid() ? paper.request.when : QDateTime::currentDateTime();
    PdfWriter writer(device, {paper.document.title, paper.document.language, made}, fonts);
    Result<WrittenPaper> written = layOutInto(plan, paper, shaper, writer, stop);
    if (!written)
        return written;
    const Result<Done> finished = writer.finish();
    return finished ? written : Result<WrittenPaper>(finished.error());
}

Result<WrittenPaper> writeFormat(const Plan& plan, const PreparedPaper& paper, QIODevice& device,
                                 std::stop_token stop)
{
    if (paper.request.format == PaperFormat::Pdf)
        return writePdf(plan, paper, device, stop);
    const Result<Done> written = writeTexts(plan, paper, device);
    return written ? WrittenPaper{paper.report, {}} : Result<WrittenPaper>(written.error());
}
} // namespace

bool PreparedPaper::isPartial() const
{
    // A list of some people is whole as it is.
    return indexes || (!request.options.only.isEmpty() && request.paper != Paper::People);
}

Result<PreparedPaper> preparePaper(const Plan& plan, const ExportRequest& request, std::stop_token stop)
{
    PreparedPaper paper;
    paper.request = request;
    paper.request.options = recordedOptions(request.paper, plan, request.options);
    if (!(paperInfo(request.paper).formats & formatBit(request.format)))
        return nothing(request.paper, QStringLiteral("format"));
    const bool hasPages = request.format == PaperFormat::Pdf;
    const PaperOptions& options = paper.request.options;
    if (hasPages && request.changed) {
        const bool isFirst = onPaper(plan, codeOf(request.paper), options).pages.isEmpty();
        const Result<Done> picked = isFirst ? Done{} : pickChanged(plan, paper, stop);
        if (!picked)
            return picked.error();
    }
    Result<Document> document = documentOf(plan, paper.request);
    // A paper that has nothing on it any more may still hang on the wall.
    if (!document && paper.gone.isEmpty()) {
        const bool isNothing =
            document.error().kind == ErrorKind::NothingToExport && document.error().detail.isEmpty();
        return isNothing && isNarrowed(options) ? nothing(request.paper, QStringLiteral("narrowed"))
                                                : document.error();
    }
    if (document)
        paper.document = std::move(*document);
    if (const Result<Done> fits = fitsMeeting(plan, paper.request); !fits)
        return fits.error();
    paper.report = reportOf(paper.document, request.paper, options, plan);
    // The table for the moderator of BigBlueButton has everybody.
    if (request.paper != Paper::BbbGroups || request.format == PaperFormat::Json)
        addOnlineGaps(paper.report, plan, request.paper, options, request.csv);
    if (hasPages && request.record) {
        paper.version = nextVersion(request.paper, plan, options);
        paper.document.stamp = stampOf(options.languages.value(0), paper.version, request.when);
    }
    return paper;
}

Result<WrittenPaper> layOutPaper(const Plan& plan, const PreparedPaper& paper, TextShaper& shaper,
                                 Pages& pages, std::stop_token stop)
{
    if (paper.isEmpty())
        return nothing(paper.request.paper, QStringLiteral("gone"));
    PageGatherer gatherer(pages);
    return layOutInto(plan, paper, shaper, gatherer, stop);
}

Result<WrittenPaper> writePaper(const Plan& plan, const PreparedPaper& paper, const QString& path,
                                std::stop_token stop)
{
    if (paper.isEmpty())
        return nothing(paper.request.paper, QStringLiteral("gone"));
    SafeFile file(path);
    if (const Result<Done> opened = file.open(); !opened)
        return opened.error();
    Result<WrittenPaper> written = writeFormat(plan, paper, file.device(), stop);
    if (!written) {
        // Writers do not know where their device leads.
        Error error = written.error();
        if (error.subject.isEmpty() && error.kind != ErrorKind::Cancelled)
            error.subject = path;
        return error;
    }
    const Result<Done> committed = file.commit();
    return committed ? written : Result<WrittenPaper>(committed.error());
}

Printout printoutOf(const PreparedPaper& paper, const WrittenPaper& written, qint64 revision,
                    const QString& target)
{
    Printout print;
    print.document = codeOf(paper.request.paper);
    print.options = recordText(print.document, paper.request.options);
    print.revision = revision;
    print.version = paper.version;
    print.printedAt = paper.request.when.toUTC().toString(Qt::ISODate);
    print.target = target;
    print.pages = pagesText(paper.isEmpty() ? printedOf(paper, {}) : written.printed);
    return print;
}

Result<Done> recordPrint(PlanEditor& editor, const PreparedPaper& paper, const WrittenPaper& written,
                         qint64 revision, const QString& target)
{
    Printout print = printoutOf(paper, written, revision, target);
    print.id = editor.ids().next();
    ChangeSet changes;
    changes.add(std::move(print));
    return editor.record(changes);
}
} // namespace convenor
