// The formats without pages, and print everything.
#include "documents/DocumentLanguage.h"
#include "documents/HtmlWriter.h"
#include "documents/odt/OdtWriter.h"
#include "documents/TableWriter.h"
#include "domain/Timing.h"
#include "exchange/AgendaCsv.h"
#include "files/FileNames.h"
#include "files/PrivateFolder.h"
#include "ui/documents/PaperExport.h"

#include <QDir>

namespace convenor {
namespace {
Result<Done> writeAgendaTable(const Plan& whole, const ExportRequest& request, QIODevice& device)
{
    const PaperOptions& options = request.options;
    const Plan plan = planFor(whole, audienceOf(paperInfo(request.paper), options));
    const DocumentLanguage language(options.languages.value(0));
    const auto translate = [&language](const char* context, const char* text) {
        return language.translate(context, text);
    };
    return writeAgendaCsv(plan, Timing(plan), options.day, {language.code(), translate, request.csv}, device);
}

// A workbook is made in files before the device gets it.
Result<Done> writeWorkbook(const Document& document, QIODevice& device)
{
    const PrivateFolder folder;
    if (!folder.isValid())
        return Error{ErrorKind::CannotWrite, QDir::tempPath()};
    return writeXlsx(document, folder.path(), device);
}

// UTF-8, a paragraph a line.
Result<Done> writePlain(const Document& document, QIODevice& device)
{
    const QByteArray text = textOf(document).toUtf8() + '\n';
    if (device.write(text) == text.size())
        return Done{};
    return Error{ErrorKind::CannotWrite, {}, device.errorString()};
}
} // namespace

Result<Done> writeTexts(const Plan& plan, const PreparedPaper& paper, QIODevice& device)
{
    const ExportRequest& request = paper.request;
    switch (request.format) {
    case PaperFormat::Html:
        return writeHtml(paper.document, device);
    case PaperFormat::Odt:
        return writeOdt(paper.document, device);
    case PaperFormat::Csv:
        return request.paper == Paper::Agenda ? writeAgendaTable(plan, request, device)
                                              : writeCsv(paper.document, device, request.csv);
    case PaperFormat::Xlsx:
        return writeWorkbook(paper.document, device);
    case PaperFormat::Text:
        return writePlain(paper.document, device);
    case PaperFormat::Pdf:
        break; // has pages: writePaper
    }
    return Error{ErrorKind::CannotWrite};
}

QList<EverythingItem> everything(const Plan& plan, const PaperOptions& options)
{
    QList<EverythingItem> items;
    int number = 0;
    for (const PaperInfo& info : papers()) {
        ++number;
        ExportRequest request;
        request.paper = info.paper;
        request.options = recordedOptions(info.paper, plan, options);
        const QString name = QStringLiteral("%1 %2")
                                 .arg(number, 2, 10, QLatin1Char('0'))
                                 .arg(paperName(info.paper, request.options.languages.value(0)))
                                 // A colon cannot stand in the name of a file.
                                 .replace(QStringLiteral(": "), QStringLiteral(" – "));
        for (const PaperFormat format : {PaperFormat::Pdf, PaperFormat::Xlsx, PaperFormat::Text}) {
            if (!(info.formats & formatBit(format)))
                continue;
            request.format = format;
            items.append({request, safeFileName(name, endingOf(format), QString::fromLatin1(info.code))});
        }
    }
    return items;
}
} // namespace convenor
