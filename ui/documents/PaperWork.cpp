#include "ui/documents/PaperWork.h"

#include "documents/PagePainter.h"
#include "documents/TableWriter.h"
#include "domain/TextMarks.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>

#include <vector>

namespace convenor {
namespace {
FinishedPaper finished(PreparedPaper paper, WrittenPaper written, const QString& target)
{
    paper.document = {};
    return {std::move(paper), std::move(written), target};
}

void setPage(QPrinter& printer, const QSizeF& points)
{
    const bool across = points.width() > points.height();
    const QSizeF upright = across ? points.transposed() : points;
    QPageLayout layout(QPageSize(upright, QPageSize::Point, {}, QPageSize::FuzzyMatch),
                       across ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    printer.setPageLayout(layout);
}

// Takes pages one after another; the first one begins the job.
class PrintJob
{
public:
    explicit PrintJob(QPrinter& printer) : m_printer(printer) {}

    Result<Done> print(const Page& page)
    {
        setPage(m_printer, page.size);
        if (m_canvas.isActive() ? !m_printer.newPage() : !m_canvas.begin(&m_printer))
            return refused();
        m_canvas.save();
        m_canvas.scale(m_printer.resolution() / 72.0, m_printer.resolution() / 72.0);
        m_painter.paint(m_canvas, page);
        m_canvas.restore();
        return Done{};
    }
    // True when all of it has gone to the printer.
    bool end()
    {
        return !m_canvas.isActive() || (m_canvas.end() && m_printer.printerState() != QPrinter::Error);
    }
    Error refused() const { return {ErrorKind::CannotWrite, printerName(m_printer), {}}; }
    static QString printerName(const QPrinter& printer)
    {
        return printer.outputFileName().isEmpty() ? printer.printerName()
                                                  : QFileInfo(printer.outputFileName()).fileName();
    }

private:
    QPrinter& m_printer;
    QPainter m_canvas;
    PagePainter m_painter;
};

// A paper that is ready for the printer.
struct LaidOutPaper
{
    FinishedPaper finished;
    Pages pages; // none: only something is to be taken down
};

Result<LaidOutPaper> layOutOne(const Plan& plan, const ExportRequest& request, TextShaper& shaper,
                               const QString& target, const WorkWatch& watch)
{
    Result<PreparedPaper> paper = preparePaper(plan, request, watch.stop);
    if (!paper)
        return paper.error();
    LaidOutPaper laidOut;
    WrittenPaper written;
    if (!paper->isEmpty()) {
        Result<WrittenPaper> pages = layOutPaper(plan, *paper, shaper, laidOut.pages, watch.stop);
        if (!pages)
            return pages.error();
        written = std::move(*pages);
    }
    laidOut.finished = finished(std::move(*paper), std::move(written), target);
    return laidOut;
}

// A printer takes no page back: once the first is painted, all are, and nobody can stop it.
WorkOutcome paint(std::vector<LaidOutPaper> papers, QPrinter& printer)
{
    WorkOutcome outcome;
    PrintJob job(printer);
    for (LaidOutPaper& paper : papers) {
        for (const Page& page : paper.pages.pages) {
            if (const Result<Done> printed = job.print(page); !printed) {
                outcome.error = printed.error();
                break;
            }
        }
        if (outcome.error)
            break;
        outcome.finished.append(std::move(paper.finished));
    }
    if (!job.end())
        return {{}, job.refused()}; // the job never left
    return outcome;
}

// Papers of which a file holds one round.
WorkOutcome saveRounds(const Plan& plan, const QList<FileToWrite>& files, const WorkWatch& watch)
{
    std::vector<PreparedPaper> papers;
    for (const FileToWrite& file : files) {
        Result<PreparedPaper> paper = preparePaper(plan, file.request, watch.stop);
        if (!paper)
            return {{}, paper.error()};
        papers.push_back(std::move(*paper));
    }
    WorkOutcome outcome;
    for (std::size_t i = 0; i < papers.size(); ++i) {
        const QString& path = files[qsizetype(i)].path;
        Result<WrittenPaper> written = writePaper(plan, papers[i], path, watch.stop);
        if (!written) {
            outcome.error = written.error();
            return outcome;
        }
        outcome.finished.append(
            finished(std::move(papers[i]), std::move(*written), QFileInfo(path).fileName()));
    }
    return outcome;
}

// The text of a paper without tables, nothing in it unseen.
QString linesOf(const Document& document)
{
    QStringList lines;
    for (const QString& line : textOf(document).split(u'\n'))
        lines.append(visibleText(line));
    return lines.join(u'\n') + u'\n';
}
} // namespace

WorkOutcome savePaper(const Plan& plan, const ExportRequest& request, const QString& path,
                      const WorkWatch& watch)
{
    if (paperInfo(request.paper).uses & FilePerRound)
        return saveRounds(plan, filesOf(plan, request, path), watch);
    Result<PreparedPaper> paper = preparePaper(plan, request, watch.stop);
    if (!paper)
        return {{}, paper.error()};
    const QString target = QFileInfo(path).fileName();
    if (paper->isEmpty())
        return {{finished(std::move(*paper), {}, target)}, {}};
    Result<WrittenPaper> written = writePaper(plan, *paper, path, watch.stop);
    if (!written)
        return {{}, written.error()};
    return {{finished(std::move(*paper), std::move(*written), target)}, {}};
}

WorkOutcome saveEverything(const Plan& plan, const ExportRequest& request, const QString& folder,
                           const WorkWatch& watch)
{
    WorkOutcome outcome;
    const QList<EverythingItem> items = everything(plan, request.options);
    int done = 0;
    for (const EverythingItem& item : items) {
        if (watch.progressed)
            watch.progressed(done++, int(items.size()));
        ExportRequest one = item.request;
        one.record = request.record;
        one.when = request.when;
        WorkOutcome saved = savePaper(plan, one, QDir(folder).filePath(item.fileName), watch);
        outcome.finished += saved.finished;
        if (!saved.error || saved.error->kind == ErrorKind::NothingToExport)
            continue;
        outcome.error = saved.error;
        return outcome;
    }
    if (outcome.finished.isEmpty())
        outcome.error = Error{ErrorKind::NothingToExport};
    return outcome;
}

namespace {
bool isForScreen(Paper paper)
{
    return paper == Paper::ScreenAgenda || paper == Paper::ScreenGroups || paper == Paper::ScreenBreak;
}
} // namespace

QList<ExportRequest> changedToPrint(const Plan& plan, const ExportRequest& request)
{
    QList<ExportRequest> requests;
    for (const RecordedPaper& recorded : recordedPapers(plan)) {
        if (isForScreen(recorded.paper))
            continue;
        ExportRequest one = request;
        one.paper = recorded.paper;
        one.options = recorded.options;
        one.format = PaperFormat::Pdf;
        one.changed = true;
        requests.append(one);
    }
    return requests;
}

QList<ExportRequest> everythingToPrint(const Plan& plan, const ExportRequest& request)
{
    QList<ExportRequest> requests;
    for (const EverythingItem& item : everything(plan, request.options)) {
        const Paper paper = item.request.paper;
        if (isForScreen(paper) || item.request.format != PaperFormat::Pdf)
            continue;
        requests.append(item.request);
        requests.last().record = request.record;
        requests.last().when = request.when;
    }
    return requests;
}

WorkOutcome printPapers(const Plan& plan, const QList<ExportRequest>& requests, QPrinter& printer,
                        const WorkWatch& watch)
{
    std::vector<LaidOutPaper> papers;
    FontSet fonts;
    TextShaper shaper(fonts);
    const QString target = PrintJob::printerName(printer);
    int done = 0;
    for (const ExportRequest& request : requests) {
        if (watch.progressed)
            watch.progressed(done++, int(requests.size()));
        Result<LaidOutPaper> paper = layOutOne(plan, request, shaper, target, watch);
        if (paper)
            papers.push_back(std::move(*paper));
        else if (requests.size() == 1 || paper.error().kind != ErrorKind::NothingToExport)
            return {{}, paper.error()};
    }
    if (watch.stop.stop_requested())
        return {{}, Error{ErrorKind::Cancelled}};
    if (papers.empty())
        return {{}, Error{ErrorKind::NothingToExport}};
    return paint(std::move(papers), printer);
}

Result<CopiedPaper> copyPaper(const Plan& plan, const ExportRequest& request)
{
    ExportRequest asTexts = request;
    const bool plain = paperInfo(request.paper).formats & formatBit(PaperFormat::Text);
    const bool web = paperInfo(request.paper).formats & formatBit(PaperFormat::Html);
    asTexts.format = plain ? PaperFormat::Text : web ? PaperFormat::Html : PaperFormat::Csv;
    asTexts.record = false;
    const Result<PreparedPaper> paper = preparePaper(plan, asTexts);
    if (!paper)
        return paper.error();
    if (plain)
        return CopiedPaper{{}, linesOf(paper->document)};
    if (const QString tables = clipboardHtml(paper->document); !tables.isEmpty())
        return CopiedPaper{tables, clipboardText(paper->document)};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (const Result<Done> written = writeTexts(plan, *paper, buffer); !written)
        return written.error();
    return CopiedPaper{QString::fromUtf8(bytes), linesOf(paper->document)};
}
} // namespace convenor
