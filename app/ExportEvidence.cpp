#include "app/ExportEvidence.h"

#include "app/Commands.h"
#include "app/ExportOptions.h"
#include "app/Interrupt.h"
#include "app/Output.h"
#include "store/PlanStore.h"
#include "ui/documents/PaperNames.h"
#include "ui/outcomes/EvidencePack.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};
} // namespace

int exportEvidence(const Arguments& arguments, const QString& folder)
{
    const Result<PlanSnapshot> snapshot = PlanStore::read(arguments.word(0));
    if (!snapshot)
        return complain(snapshot.error());
    const Result<PaperOptions> options =
        everyPaperOptions(arguments, snapshot->plan, QStringLiteral("evidence"));
    if (!options)
        return wrongUsage(QStringLiteral("export"), options.error().detail);
    const EvidenceRequest request{options->languages, snapshot->history, snapshot->revision,
                                  QDateTime::currentDateTime()};
    const Interrupt interrupt;
    const Result<EvidencePack> pack = writeEvidence(snapshot->plan, request, folder, {interrupt.token(), {}});
    if (!pack && pack.error().kind == ErrorKind::FileExists) {
        complain(
            Texts::tr("\"%1\" is there already and is no empty folder; nothing was written. Choose another "
                      "name.")
                .arg(pack.error().subject));
        return ExitCannotWrite;
    }
    if (!pack) {
        complain(exportSentence(pack.error(), Medium::Terminal));
        const int code = exitCodeOf(pack.error());
        return code == ExitRefused ? int(ExitCannotWrite) : code;
    }
    for (const QString& name : pack->files)
        printLine(name);
    if (!pack->without.isEmpty())
        complain(
            Texts::tr("There was nothing to print in: %1.").arg(pack->without.join(QStringLiteral(", "))));
    return ExitDone;
}
} // namespace convenor
