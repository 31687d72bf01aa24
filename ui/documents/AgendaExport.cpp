#include "ui/documents/AgendaExport.h"

#include "documents/AgendaDocument.h"
#include "documents/DocumentLanguage.h"
#include "documents/HtmlWriter.h"
#include "documents/Layout.h"
#include "documents/PdfWriter.h"
#include "domain/AgendaRecords.h"
#include "domain/Timing.h"
#include "exchange/AgendaCsv.h"
#include "files/SafeFile.h"

#include <QFileInfo>
#include <QLocale>

namespace convenor {
namespace {
Result<Done> writePaper(const Plan& plan, const AgendaExport& what, QIODevice& device)
{
    const DocumentLanguage language(what.language);
    if (what.format == ExportFormat::Csv) {
        const auto translate = [&language](const char* context, const char* text) {
            return language.translate(context, text);
        };
        return writeAgendaCsv(plan, Timing(plan), what.day, {what.language, translate}, device);
    }
    const Document document = agendaDocument(plan, language, {what.day});
    if (what.format == ExportFormat::Html)
        return writeHtml(document, device);
    FontSet fonts;
    TextShaper shaper(fonts);
    const Result<Pages> pages = layOut(document, shaper);
    return pages ? writePdf(*pages, {document.title}, device) : Result<Done>(pages.error());
}
} // namespace

std::optional<ExportFormat> formatOfPath(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        return ExportFormat::Pdf;
    if (ending == u"html" || ending == u"htm")
        return ExportFormat::Html;
    if (ending == u"csv")
        return ExportFormat::Csv;
    return std::nullopt;
}

QString paperLanguage(const Plan& plan)
{
    const QString first = plan.workshop().languages.section(u',', 0, 0).trimmed();
    return first.isEmpty() ? QLocale().name().section(u'_', 0, 0) : first;
}

Result<Done> exportAgenda(const Plan& plan, const AgendaExport& what, const QString& path)
{
    if (!hasAgenda(plan, {what.day}))
        return Error{ErrorKind::NothingToExport, QStringLiteral("agenda")};
    SafeFile file(path);
    if (const Result<Done> opened = file.open(); !opened)
        return opened;
    const Result<Done> written = writePaper(plan, what, file.device());
    if (!written) {
        // Writers do not know where their device leads.
        Error error = written.error();
        if (error.subject.isEmpty())
            error.subject = path;
        return error;
    }
    return file.commit();
}
} // namespace convenor
