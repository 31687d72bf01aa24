#include "ui/documents/ExportCommands.h"

#include "domain/AgendaRecords.h"
#include "editing/PlanEditor.h"
#include "files/FileNames.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Prompter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace convenor {
namespace {
struct ExportCommands
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommands)
};

struct Target
{
    const char* ending;
    QString filter;
};

Target targetOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return {".pdf", ExportCommands::tr("PDF papers (*.pdf)")};
    case ExportFormat::Html:
        return {".html", ExportCommands::tr("Web pages (*.html)")};
    case ExportFormat::Csv:
        break;
    }
    return {".csv", ExportCommands::tr("Tables for spreadsheets (*.csv)")};
}
} // namespace

QString exportCaption(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return ExportCommands::tr("As &PDF…");
    case ExportFormat::Html:
        return ExportCommands::tr("As a &web page (HTML)…");
    case ExportFormat::Csv:
        break;
    }
    return ExportCommands::tr("As a &table (CSV)…");
}

QString exportAgenda(const Session& session, ExportFormat format, const QString& language)
{
    const PlanEditor& editor = session.editor;
    const QString code = language.isEmpty() ? paperLanguage(editor.plan()) : language;
    const Target target = targetOf(format);
    const QString title = editor.plan().workshop().title;
    const QString name = safeFileName(ExportCommands::tr("Agenda %1 %2").arg(title.left(80), code),
                                      QString::fromLatin1(target.ending), u"agenda");
    const QString path = session.prompter.chooseSaveFile({ExportCommands::tr("Export the agenda"),
                                                          QFileInfo(editor.path()).dir().filePath(name),
                                                          {target.filter}});
    if (path.isEmpty())
        return {};
    const Result<Done> written = exportAgenda(editor.plan(), {format, code, 0}, path);
    return written ? ExportCommands::tr("Wrote the agenda to %1.").arg(shownText(QFileInfo(path).fileName()))
                   : sentence(written.error(), Medium::Window);
}
} // namespace convenor
