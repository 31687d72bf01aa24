#include "ui/documents/PaperWork.h"

#include "documents/PagePainter.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>

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
    void abort() { m_printer.abort(); }

private:
    QPrinter& m_printer;
    QPainter m_canvas;
    PagePainter m_painter;
};

// One paper into the job.
Result<FinishedPaper> printOne(const Plan& plan, const ExportRequest& request, PrintJob& job,
                               const QString& target, const WorkWatch& watch)
{
    Result<PreparedPaper> paper = preparePaper(plan, request, watch.stop);
    if (!paper)
        return paper.error();
    if (paper->isEmpty()) // only something to be taken down
        return finished(std::move(*paper), {}, target);
    FontSet fonts;
    TextShaper shaper(fonts);
    Pages pages;
    Result<WrittenPaper> written = layOutPaper(plan, *paper, shaper, pages, watch.stop);
    if (!written)
        return written.error();
    for (const Page& page : pages.pages) {
        if (watch.stop.stop_requested())
            return Error{ErrorKind::Cancelled};
        if (const Result<Done> printed = job.print(page); !printed)
            return printed.error();
    }
    return finished(std::move(*paper), std::move(*written), target);
}

void addText(const DocumentNode& node, QString& text);

QString cellText(const TableCell& cell)
{
    QString text;
    for (const DocumentNode& block : cell.blocks)
        addText(block, text);
    return text.simplified();
}

void addRow(const TableRow& row, QString& text)
{
    QStringList cells;
    for (const TableCell& cell : row.cells) {
        cells.append(cellText(cell));
        for (int column = 1; column < cell.columns; ++column)
            cells.append(QString());
    }
    text += cells.join(u'\t') + u'\n';
}

void addText(const DocumentNode& node, QString& text)
{
    QString line;
    for (const TextSpan& span : node.spans)
        line += span.text;
    if (!line.isEmpty())
        text += line.simplified() + u'\n';
    for (const TableRow& row : node.headerRows)
        addRow(row, text);
    for (const TableRow& row : node.rows)
        addRow(row, text);
    const qsizetype count = node.source ? node.source->count() : 0;
    for (qsizetype i = 0; i < count; ++i)
        addRow(node.source->row(i), text);
    for (const DocumentNode& child : node.children)
        addText(child, text);
    for (const SheetBox& box : node.boxes) {
        for (const DocumentNode& block : box.blocks)
            addText(block, text);
    }
}
} // namespace

WorkOutcome savePaper(const Plan& plan, const ExportRequest& request, const QString& path,
                      const WorkWatch& watch)
{
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

QList<ExportRequest> everythingToPrint(const Plan& plan, const ExportRequest& request)
{
    QList<ExportRequest> requests;
    for (const EverythingItem& item : everything(plan, request.options)) {
        const Paper paper = item.request.paper;
        const bool shown =
            paper == Paper::ScreenAgenda || paper == Paper::ScreenGroups || paper == Paper::ScreenBreak;
        if (shown || item.request.format != PaperFormat::Pdf)
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
    WorkOutcome outcome;
    PrintJob job(printer);
    const QString target = PrintJob::printerName(printer);
    int done = 0;
    for (const ExportRequest& request : requests) {
        if (watch.progressed)
            watch.progressed(done++, int(requests.size()));
        Result<FinishedPaper> paper = printOne(plan, request, job, target, watch);
        if (paper) {
            outcome.finished.append(std::move(*paper));
            continue;
        }
        if (requests.size() > 1 && paper.error().kind == ErrorKind::NothingToExport)
            continue;
        job.abort(); // one job: nothing of it is printed
        return {{}, paper.error()};
    }
    if (!job.end())
        return {{}, job.refused()};
    if (outcome.finished.isEmpty())
        outcome.error = Error{ErrorKind::NothingToExport};
    return outcome;
}

Result<CopiedPaper> copyPaper(const Plan& plan, const ExportRequest& request)
{
    ExportRequest asTexts = request;
    const bool plain = paperInfo(request.paper).formats & formatBit(PaperFormat::Text);
    asTexts.format = plain ? PaperFormat::Text : PaperFormat::Html;
    asTexts.record = false;
    const Result<PreparedPaper> paper = preparePaper(plan, asTexts);
    if (!paper)
        return paper.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (const Result<Done> written = writeTexts(plan, *paper, buffer); !written)
        return written.error();
    if (plain)
        return CopiedPaper{{}, QString::fromUtf8(bytes)};
    CopiedPaper copied{QString::fromUtf8(bytes), {}};
    addText(paper->document.root, copied.text);
    return copied;
}
} // namespace convenor
