#include "ui/documents/PaperJobs.h"

#include "domain/AgendaRecords.h"
#include "domain/Translations.h"
#include "editing/PlanEditor.h"
#include "files/FileNames.h"
#include "ui/documents/SendPack.h"
#include "ui/outcomes/EvidencePack.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Prompter.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrinter>

namespace convenor {
namespace {
struct PaperJobsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PaperJobs)
};

QString filterOf(PaperFormat format)
{
    switch (format) {
    case PaperFormat::Pdf:
        return PaperJobsTexts::tr("PDF papers (*.pdf)");
    case PaperFormat::Html:
        return PaperJobsTexts::tr("Web pages (*.html)");
    case PaperFormat::Odt:
        return PaperJobsTexts::tr("Text documents (*.odt)");
    case PaperFormat::Csv:
        return PaperJobsTexts::tr("Tables for spreadsheets (*.csv)");
    case PaperFormat::Xlsx:
        return PaperJobsTexts::tr("Spreadsheets (*.xlsx)");
    case PaperFormat::Json:
        return PaperJobsTexts::tr("Data for programs (*.json)");
    case PaperFormat::Markdown:
        return PaperJobsTexts::tr("Texts with simple marks (*.md)");
    case PaperFormat::Calendar:
        return PaperJobsTexts::tr("Calendars (*.ics)");
    case PaperFormat::Text:
        break;
    }
    return PaperJobsTexts::tr("Texts (*.txt)");
}

QString errorSentence(const Error& error)
{
    if (error.kind == ErrorKind::NothingToExport && error.subject.isEmpty())
        return PaperJobsTexts::tr("There is nothing to print yet.");
    if (error.kind == ErrorKind::NothingToExport && error.subject == u"send-pack")
        return !error.detail.isEmpty()
                   ? error.detail
                   : PaperJobsTexts::tr(
                         "Nobody has a meeting or waits for one, so there is nobody to write to.");
    if (error.kind == ErrorKind::Cancelled)
        return PaperJobsTexts::tr("Cancelled; what was not finished was not printed or written.");
    return exportSentence(error, Medium::Window);
}

// "“Door signs” v3"; what is not recorded has no version.
QString named(const FinishedPaper& paper)
{
    const QString name = paperName(paper.paper.request.paper);
    return paper.paper.version > 0
               ? PaperJobsTexts::tr("“%1” v%2").arg(name, QString::number(paper.paper.version))
               : PaperJobsTexts::tr("“%1”").arg(name);
}

// What has no place any more but still hangs somewhere.
QString takeDown(const FinishedPaper& paper)
{
    const int count = int(paper.paper.gone.size());
    return count == 0
               ? QString()
               : QChar(u' ') + PaperJobsTexts::tr("%n page(s) hang that must be taken down.", nullptr, count);
}
} // namespace

QString saveCaption(PaperFormat format, CsvStyle csv)
{
    switch (format) {
    case PaperFormat::Pdf:
        return PaperJobsTexts::tr("As &PDF…");
    case PaperFormat::Html:
        return PaperJobsTexts::tr("As a &web page (HTML)…");
    case PaperFormat::Odt:
        return PaperJobsTexts::tr("As a text for &Word (ODT)…");
    case PaperFormat::Csv:
        return csv == CsvStyle::Safe ? PaperJobsTexts::tr("As a &table, safe for spreadsheets (CSV)…")
                                     : PaperJobsTexts::tr("As an &exact table for programs (CSV)…");
    case PaperFormat::Xlsx:
        return PaperJobsTexts::tr("As a &spreadsheet (XLSX)…");
    case PaperFormat::Json:
        return PaperJobsTexts::tr("As &data for programs (JSON)…");
    case PaperFormat::Markdown:
        return PaperJobsTexts::tr("As a text with simple &marks (Markdown)…");
    case PaperFormat::Calendar:
        return PaperJobsTexts::tr("As a &calendar file (ICS)…");
    case PaperFormat::Text:
        break;
    }
    return PaperJobsTexts::tr("As plain te&xt…");
}

PaperJobs::PaperJobs(const Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_pool.setMaxThreadCount(1);
}

PaperJobs::~PaperJobs()
{
    m_stop.request_stop();
    m_pool.waitForDone();
    // The call of take() will not come any more.
    if (m_busy)
        record();
}

bool PaperJobs::refuseWhileBusy()
{
    if (m_busy)
        emit said(tr("Another paper is being printed or written; wait until it is done, or cancel it."));
    return m_busy;
}

// Everything that leaves the window is recorded; a plan that can only be read records nothing.
void PaperJobs::complete(ExportRequest& request) const
{
    request.record = !m_session.editor.isReadOnly();
    request.when = QDateTime::currentDateTime();
    request.revision = m_session.editor.revision();
    if (!m_session.editor.history().isEmpty())
        request.changedAt = m_session.editor.history().constLast().madeAt;
}

// A paper in a file for each round is not written to the chosen file but beside it: who would replace files
// there is asked once more, with their names.
QString PaperJobs::askTarget(const ExportRequest& request, const QString& proposed) const
{
    FileQuestion question{
        tr("Save “%1”").arg(paperName(request.paper)), proposed, {filterOf(request.format)}};
    QString agreed;
    while (true) {
        const QString path = m_session.prompter.chooseSaveFile(question);
        if (path.isEmpty())
            return {};
        QStringList there;
        for (const FileToWrite& file : filesOf(m_session.editor.plan(), request, path)) {
            if (file.path != path && QFileInfo::exists(file.path))
                there.append(shownText(QFileInfo(file.path).fileName()));
        }
        if (there.isEmpty() || path == agreed)
            return path;
        agreed = path;
        question.start = path;
        question.title = tr("These files are replaced, too: %1").arg(there.join(QStringLiteral(", ")));
    }
}

void PaperJobs::save(ExportRequest request)
{
    if (refuseWhileBusy())
        return;
    complete(request);
    const PlanEditor& editor = m_session.editor;
    const QString language =
        request.options.languages.value(0, languagesOf(editor.plan().workshop()).value(0));
    const QString proposed =
        safeFileName(QStringLiteral("%1 %2 %3")
                         .arg(paperName(request.paper, language), editor.plan().workshop().title.left(80),
                              request.options.languages.join(u'-'))
                         .simplified(),
                     endingOf(request.format), QString::fromLatin1(paperInfo(request.paper).code));
    const QString path = askTarget(request, QFileInfo(editor.path()).dir().filePath(proposed));
    if (path.isEmpty())
        return;
    run(
        tr("Writing “%1”").arg(paperName(request.paper)),
        [request, path](const Plan& plan, const WorkWatch& watch) {
            return savePaper(plan, request, path, watch);
        },
        [](const WorkOutcome& outcome) {
            const FinishedPaper& paper = outcome.finished.constFirst();
            if (paper.paper.isEmpty())
                return takeDown(paper).trimmed();
            QStringList targets;
            for (const FinishedPaper& one : outcome.finished)
                targets.append(shownText(one.target));
            return tr("Wrote %1 to %2.").arg(named(paper), targets.join(QStringLiteral(", "))) +
                   takeDown(paper);
        });
}

std::shared_ptr<QPrinter> PaperJobs::askPrinter(const QString& title)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(harmlessText(m_session.editor.plan().workshop().title.left(80)) + u' ' + title);
    printer->setCreator(QStringLiteral("Convenor"));
    return m_session.prompter.choosePrinter(*printer, title) ? printer : nullptr;
}

void PaperJobs::print(ExportRequest request)
{
    if (refuseWhileBusy())
        return;
    complete(request);
    request.format = PaperFormat::Pdf; // the one that has pages
    const QString name = paperName(request.paper);
    if (!(paperInfo(request.paper).formats & formatBit(PaperFormat::Pdf))) {
        emit said(tr("“%1” has no pages to print: save it as a file, or copy it.").arg(name));
        return;
    }
    const std::shared_ptr<QPrinter> printer = askPrinter(name);
    if (!printer)
        return;
    // A plate is folded: its back must stay empty. A sheet of labels has none.
    if (request.paper == Paper::NamePlates || request.paper == Paper::Badges)
        printer->setDuplex(QPrinter::DuplexNone);
    run(
        tr("Printing “%1”").arg(name),
        [request, printer](const Plan& plan, const WorkWatch& watch) {
            return printPapers(plan, {request}, *printer, watch);
        },
        [](const WorkOutcome& outcome) {
            const FinishedPaper& paper = outcome.finished.constFirst();
            if (paper.paper.isEmpty())
                return takeDown(paper).trimmed();
            return tr("Printed %1: %2.")
                       .arg(named(paper), tr("%n page(s)", nullptr, paper.written.report.pages)) +
                   takeDown(paper);
        });
}

void PaperJobs::saveEverything(const PaperOptions& options)
{
    if (refuseWhileBusy())
        return;
    ExportRequest request;
    request.options = options;
    complete(request);
    const QString folder = m_session.prompter.chooseFolder(
        {tr("The folder for all papers; files of the same names are replaced"),
         QFileInfo(m_session.editor.path()).path(),
         {}});
    if (folder.isEmpty())
        return;
    run(
        tr("Writing all papers"),
        [request, folder](const Plan& plan, const WorkWatch& watch) {
            return convenor::saveEverything(plan, request, folder, watch);
        },
        [folder](const WorkOutcome& outcome) {
            return tr("Wrote %n file(s) to %1.", nullptr, int(outcome.finished.size()))
                .arg(shownText(QDir(folder).dirName()));
        });
}

void PaperJobs::printEverything(const PaperOptions& options)
{
    if (refuseWhileBusy())
        return;
    ExportRequest request;
    request.options = options;
    complete(request);
    const std::shared_ptr<QPrinter> printer = askPrinter(tr("All papers"));
    if (!printer)
        return;
    // Badges and plates are among them, and it is one job.
    printer->setDuplex(QPrinter::DuplexNone);
    run(
        tr("Printing all papers"),
        [request, printer](const Plan& plan, const WorkWatch& watch) {
            return printPapers(plan, everythingToPrint(plan, request), *printer, watch);
        },
        [](const WorkOutcome& outcome) {
            int pages = 0;
            for (const FinishedPaper& paper : outcome.finished)
                pages += paper.written.report.pages;
            return tr("Printed %1: %2.")
                .arg(tr("%n paper(s)", nullptr, int(outcome.finished.size())),
                     tr("%n page(s)", nullptr, pages));
        });
}

void PaperJobs::printChanged()
{
    if (refuseWhileBusy())
        return;
    ExportRequest request;
    complete(request);
    if (changedToPrint(m_session.editor.plan(), request).isEmpty()) {
        emit said(tr("Nothing hangs on the wall yet: what is printed from here is remembered, and then its "
                     "changed pages can be printed."));
        return;
    }
    const std::shared_ptr<QPrinter> printer = askPrinter(tr("Changed pages"));
    if (!printer)
        return;
    printer->setDuplex(QPrinter::DuplexNone); // pages that go to many places
    run(
        tr("Printing what has changed"),
        [request, printer](const Plan& plan, const WorkWatch& watch) {
            WorkOutcome outcome = printPapers(plan, changedToPrint(plan, request), *printer, watch);
            if (outcome.error && outcome.error->kind == ErrorKind::NothingToExport)
                return WorkOutcome{}; // all of it is right
            return outcome;
        },
        [](const WorkOutcome& outcome) {
            int pages = 0;
            int down = 0;
            for (const FinishedPaper& paper : outcome.finished) {
                pages += paper.written.report.pages;
                down += int(paper.paper.gone.size());
            }
            if (outcome.finished.isEmpty())
                return tr("Nothing was printed: everything on the wall is right.");
            QString said = tr("Printed what has changed: %1 of %2.")
                               .arg(tr("%n page(s)", nullptr, pages),
                                    tr("%n paper(s)", nullptr, int(outcome.finished.size())));
            if (down > 0)
                said += u' ' + tr("%n page(s) hang that must be taken down.", nullptr, down);
            return said;
        });
}

void PaperJobs::saveEvidence()
{
    if (refuseWhileBusy())
        return;
    const PlanEditor& editor = m_session.editor;
    const QString chosen =
        m_session.prompter.chooseFolder({tr("The folder in which the folder of the evidence pack is made"),
                                         QFileInfo(editor.path()).path(),
                                         {}});
    if (chosen.isEmpty())
        return;
    const EvidenceRequest request{{}, editor.history(), editor.revision(), QDateTime::currentDateTime()};
    const QString folder = QDir(chosen).filePath(evidenceFolderName(editor.plan(), request.when));
    auto pack = std::make_shared<EvidencePack>();
    run(
        tr("Writing the evidence pack"),
        [request, folder, pack](const Plan& plan, const WorkWatch& watch) {
            Result<EvidencePack> written = writeEvidence(plan, request, folder, watch);
            if (!written)
                return WorkOutcome{{}, written.error()};
            *pack = std::move(*written);
            return WorkOutcome{};
        },
        [folder, pack](const WorkOutcome&) {
            QString said = tr("Wrote %n file(s) to %1.", nullptr, int(pack->files.size()))
                               .arg(shownText(QDir(folder).dirName()));
            if (!pack->without.isEmpty())
                said += u' ' + tr("There was nothing for: %1.").arg(pack->without.join(QStringLiteral(", ")));
            return said;
        });
}

void PaperJobs::saveLetters(bool everybody)
{
    if (refuseWhileBusy())
        return;
    const PlanEditor& editor = m_session.editor;
    const QString chosen = m_session.prompter.chooseFolder(
        {tr("The folder in which the folder of the letters is made"), QFileInfo(editor.path()).path(), {}});
    if (chosen.isEmpty())
        return;
    SendPackRequest request;
    request.everybody = everybody;
    request.revision = editor.revision();
    if (!editor.history().isEmpty())
        request.changedAt = editor.history().constLast().madeAt;
    request.when = QDateTime::currentDateTime();
    const QString folder = QDir(chosen).filePath(sendPackFolderName(editor.plan(), request.when));
    auto pack = std::make_shared<SendPack>();
    run(
        tr("Writing letters"),
        [request, folder, pack](const Plan& plan, const WorkWatch& watch) {
            Result<SendPack> written = writeSendPack(plan, request, folder, watch);
            if (!written)
                return WorkOutcome{{}, written.error()};
            *pack = std::move(*written);
            return WorkOutcome{};
        },
        [folder, pack](const WorkOutcome&) {
            return sendPackSentence(*pack, shownText(QDir(folder).dirName()));
        });
}

void PaperJobs::copy(const ExportRequest& request)
{
    if (refuseWhileBusy())
        return;
    auto copied = std::make_shared<CopiedPaper>();
    run(
        tr("Copying “%1”").arg(paperName(request.paper)),
        [request, copied](const Plan& plan, const WorkWatch&) {
            Result<CopiedPaper> paper = copyPaper(plan, request);
            if (!paper)
                return WorkOutcome{{}, paper.error()};
            *copied = std::move(*paper);
            return WorkOutcome{};
        },
        [copied, paper = request.paper](const WorkOutcome&) {
            auto data = std::make_unique<QMimeData>();
            data->setText(copied->text);
            if (!copied->html.isEmpty())
                data->setData(QStringLiteral("text/html"), copied->html.toUtf8());
            QGuiApplication::clipboard()->setMimeData(data.release());
            return tr("Copied “%1”: paste it into a mail or a document.").arg(paperName(paper));
        });
}

void PaperJobs::run(const QString& what, Work work, Sentence sentence)
{
    m_busy = true;
    m_stop = std::stop_source();
    emit busyChanged(what);
    WorkWatch watch;
    watch.stop = m_stop.get_token();
    watch.progressed = [this](int done, int total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
    };
    m_revision = m_session.editor.revision();
    m_outcome = std::make_shared<WorkOutcome>();
    m_pool.start([this, work = std::move(work), sentence = std::move(sentence), watch, outcome = m_outcome,
                  plan = m_session.editor.plan()] {
        *outcome = work(plan, watch);
        QMetaObject::invokeMethod(
            this, [this, sentence] { take(sentence); }, Qt::QueuedConnection);
    });
}

// What could not be recorded, as a sentence, or "". What was printed is on paper all the same.
QString PaperJobs::record()
{
    QStringList lost;
    QString why;
    for (const FinishedPaper& paper : m_outcome->finished) {
        if (paper.paper.version == 0)
            continue;
        const Result<Done> recorded =
            recordPrint(m_session.editor, paper.paper, paper.written, m_revision, paper.target);
        if (recorded)
            continue;
        lost.append(named(paper));
        if (why.isEmpty())
            why = convenor::sentence(recorded.error(), Medium::Window);
    }
    return lost.isEmpty()
               ? QString()
               : QChar(u' ') +
                     tr("Not recorded as printed: %1. %2").arg(lost.join(QStringLiteral(", ")), why);
}

void PaperJobs::take(const Sentence& sentence)
{
    const QString problem = record();
    m_busy = false;
    emit busyChanged({});
    emit said((m_outcome->error ? errorSentence(*m_outcome->error) : sentence(*m_outcome)) + problem);
}

void PaperJobs::cancel()
{
    m_stop.request_stop();
}
} // namespace convenor
