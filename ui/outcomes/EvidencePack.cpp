#include "ui/outcomes/EvidencePack.h"

#include "documents/DocumentLanguage.h"
#include "documents/papers/EvidenceParts.h"
#include "documents/papers/StalePapers.h"
#include "domain/planners/SheetRegister.h"
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "files/FileNames.h"
#include "files/SafeFile.h"
#include "files/WholeFolder.h"
#include "tables/HistoryModel.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace convenor {
namespace {
const QString sums = QStringLiteral("SHA256SUMS");

// "scans/v2 page 03 list.pdf"
QString scanFileName(const Plan& plan, const SignedSheet& sheet)
{
    if (sheet.scan.isEmpty())
        return {};
    const Printout* print = plan.find<Printout>(sheet.printout);
    const QString name = QStringLiteral("v%1-%2 page %3 %4")
                             .arg(print ? print->version : 0)
                             .arg(sheet.printout.id)
                             .arg(sheet.page, 3, 10, QLatin1Char('0'))
                             .arg(QFileInfo(sheet.scanName).completeBaseName());
    return QStringLiteral("scans/") + safeFileName(name, scanEnding(scanOf(sheet)), u"scan");
}

// Writes the files of one pack into a folder.
class PackWriter
{
public:
    PackWriter(const Plan& plan, const EvidenceRequest& request, const QString& folder,
               const WorkWatch& watch)
        : m_plan(plan), m_request(request), m_folder(folder), m_watch(watch), m_options(optionsOf(request)),
          m_context(m_plan, m_options)
    {
    }
    Result<Done> write();
    EvidencePack take() { return std::move(m_pack); }

private:
    static PaperOptions optionsOf(const EvidenceRequest& request)
    {
        PaperOptions options;
        options.languages = request.languages;
        options.audience = QString::fromLatin1(word(Audience::Organisers));
        return options;
    }
    QString nameOf(const QString& title, const QString& ending);
    // What is in the pack, in the language of its papers.
    QString inWords(const char* text) const { return m_context.language().translate("papers", text); }
    Result<Done> addPaper(Paper paper, PaperFormat format, const PaperOptions& options,
                          const QString& suffix = {}, const QString& remark = {});
    Result<Done> addLists();
    Result<Done> addDocument(const Document& document, const QString& title,
                             std::initializer_list<PaperFormat> formats);
    Result<Done> addScans();
    Result<Done> addCover();
    Result<Done> writeDocument(const Document& document, PaperFormat format, const QString& name);
    Result<Done> note(const QString& name, const QString& what);
    Result<Done> stopped() const
    {
        return m_watch.stop.stop_requested() ? Result<Done>(Error{ErrorKind::Cancelled}) : Done{};
    }

    const Plan& m_plan;
    const EvidenceRequest& m_request;
    QDir m_folder;
    const WorkWatch& m_watch;
    PaperOptions m_options;
    PaperContext m_context;
    FontSet m_fonts;
    TextShaper m_shaper{m_fonts};
    int m_number = 0;
    QList<EvidenceFile> m_files;
    EvidencePack m_pack;
};

// "03 Attendance list.pdf"; formats of one document share the number.
QString PackWriter::nameOf(const QString& title, const QString& ending)
{
    return safeFileName(QStringLiteral("%1 %2").arg(m_number, 2, 10, QLatin1Char('0')).arg(title), ending);
}

// Read back from the disk: the sum is that of what stands there.
Result<Done> PackWriter::note(const QString& name, const QString& what)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorKind::CannotWrite, path, file.errorString()};
    m_files.append({name, what, file.size(), QString::fromLatin1(hash.result().toHex())});
    m_pack.files.append(name);
    if (m_watch.progressed)
        m_watch.progressed(int(m_files.size()), int(m_files.size()) + 1);
    return stopped();
}

Result<Done> PackWriter::addPaper(Paper paper, PaperFormat format, const PaperOptions& options,
                                  const QString& suffix, const QString& remark)
{
    ExportRequest request;
    request.paper = paper;
    request.format = format;
    request.options = options;
    request.when = m_request.when;
    const QString title = paperName(paper, m_context.language().code()) + suffix;
    const Result<PreparedPaper> prepared = preparePaper(m_plan, request, m_watch.stop);
    if (!prepared && prepared.error().kind == ErrorKind::NothingToExport) {
        m_pack.without.append(title);
        return Done{};
    }
    if (!prepared)
        return prepared.error();
    const QString name = nameOf(title, endingOf(format));
    const Result<WrittenPaper> written = writePaper(m_plan, *prepared, m_folder.filePath(name), m_watch.stop);
    if (!written)
        return written.error();
    if (!remark.isEmpty())
        m_pack.changed.append(title);
    return note(name, remark.isEmpty() ? title : remark.arg(title));
}

// Every kind of list that was printed (of a day, of half days), with the options of its last print; the whole
// list where none was. It is laid out anew: the paper itself is not kept, only what its pages were. Where
// they would be others today, the cover says so.
Result<Done> PackWriter::addLists()
{
    QStringList known;
    for (const Id id : signedLists(m_plan)) {
        const Printout& print = *m_plan.find<Printout>(id);
        if (known.contains(print.options))
            continue;
        known.append(print.options);
        PaperOptions options = optionsFromText(print.options);
        const Result<Staleness> staleness =
            stalenessOf({Paper::Signatures, options, print.version, {}}, m_plan, m_shaper, m_watch.stop);
        if (!staleness)
            return staleness.error();
        const QString remark =
            staleness->isStale()
                ? inWords(QT_TRANSLATE_NOOP("papers", "%1 (not as it was printed: changed since)"))
                : QString();
        const QString suffix = known.size() > 1 ? QStringLiteral(" %1").arg(known.size()) : QString();
        if (const Result<Done> added = addPaper(Paper::Signatures, PaperFormat::Pdf, options, suffix, remark);
            !added)
            return added;
    }
    return known.isEmpty() ? addPaper(Paper::Signatures, PaperFormat::Pdf, m_options) : Done{};
}

Result<Done> PackWriter::writeDocument(const Document& document, PaperFormat format, const QString& name)
{
    PreparedPaper paper;
    paper.request.paper = Paper::Report;
    paper.request.format = format;
    paper.request.when = m_request.when;
    paper.document = document;
    const Result<WrittenPaper> written = writePaper(m_plan, paper, m_folder.filePath(name), m_watch.stop);
    return written ? Result<Done>(Done{}) : Result<Done>(written.error());
}

Result<Done> PackWriter::addDocument(const Document& document, const QString& title,
                                     std::initializer_list<PaperFormat> formats)
{
    for (const PaperFormat format : formats) {
        const QString name = nameOf(title, endingOf(format));
        Result<Done> done = writeDocument(document, format, name);
        if (done)
            done = note(name, title);
        if (!done)
            return done;
    }
    return Done{};
}

Result<Done> PackWriter::addScans()
{
    for (const SignedSheet& sheet : m_plan.all<SignedSheet>()) {
        const QByteArray content = scanOf(sheet);
        if (content.isEmpty())
            continue;
        const QString name = scanFileName(m_plan, sheet);
        if (!m_folder.mkpath(QStringLiteral("scans")))
            return Error{ErrorKind::CannotWrite, m_folder.filePath(QStringLiteral("scans"))};
        Result<Done> done = SafeFile::write(m_folder.filePath(name), content);
        if (done)
            done = note(name, inWords(QT_TRANSLATE_NOOP("papers", "Scan of a signed page")));
        if (!done)
            return done;
    }
    return Done{};
}

Result<Done> PackWriter::addCover()
{
    m_number = 0;
    const QString name = nameOf(inWords(QT_TRANSLATE_NOOP("papers", "Contents")), QStringLiteral(".pdf"));
    QByteArray lines;
    for (const EvidenceFile& file : std::as_const(m_files))
        lines += file.sha256.toLatin1() + "  " + file.name.toUtf8() + '\n';
    Result<Done> done = SafeFile::write(m_folder.filePath(sums), lines);
    if (done)
        done = writeDocument(evidenceCover(m_context, m_files, m_request.when.toUTC(), m_request.revision),
                             PaperFormat::Pdf, name);
    m_pack.files += {sums, name};
    return done;
}

Result<Done> PackWriter::write()
{
    const auto next = [this] { ++m_number; };
    const auto paper = [&](Paper one, PaperFormat format) {
        next();
        return addPaper(one, format, m_options);
    };
    Result<Done> done = paper(Paper::Agenda, PaperFormat::Pdf);
    if (done)
        done = paper(Paper::People, PaperFormat::Pdf);
    next();
    if (done)
        done = addLists();
    next();
    const auto scanFile = [this](const SignedSheet& sheet) { return scanFileName(m_plan, sheet); };
    const QString sheets = inWords(QT_TRANSLATE_NOOP("papers", "Register of signed sheets"));
    if (const Result<Document> document = signedSheetsDocument(m_context, scanFile); !document)
        m_pack.without.append(sheets);
    else if (done)
        done = addDocument(*document, sheets, {PaperFormat::Pdf, PaperFormat::Csv});
    if (done)
        done = paper(Paper::Outcomes, PaperFormat::Pdf);
    if (done)
        done = paper(Paper::Report, PaperFormat::Odt);
    next();
    if (done)
        done = addDocument(attendanceDocument(m_context),
                           inWords(QT_TRANSLATE_NOOP("papers", "Attendance figures")), {PaperFormat::Pdf});
    next();
    QList<LoggedStep> steps;
    for (const RevisionInfo& step : m_request.history)
        steps.append({step.number, stepText(step), step.author, step.madeAt});
    if (done)
        done = addDocument(changeLogDocument(m_context, steps),
                           inWords(QT_TRANSLATE_NOOP("papers", "Change log")),
                           {PaperFormat::Pdf, PaperFormat::Csv});
    if (done)
        done = addScans();
    return done ? addCover() : done;
}
} // namespace

Result<EvidencePack> writeEvidence(const Plan& plan, const EvidenceRequest& request, const QString& folder,
                                   const WorkWatch& watch)
{
    WholeFolder pack(folder);
    if (const Result<Done> opened = pack.open(); !opened)
        return opened.error();
    PackWriter writer(plan, request, pack.path(), watch);
    Result<Done> done = writer.write();
    if (done)
        done = pack.commit();
    if (!done)
        return done.error();
    return writer.take();
}

QString evidenceFolderName(const Plan& plan, const QDateTime& when)
{
    return safeFileName(QCoreApplication::translate("EvidencePack", "Evidence %1 %2")
                            .arg(plan.workshop().title.left(80), when.date().toString(Qt::ISODate)),
                        u"", u"evidence");
}
} // namespace convenor
