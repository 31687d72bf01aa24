#include "app/ExportLetters.h"

#include "app/Commands.h"
#include "app/ExportOptions.h"
#include "app/Interrupt.h"
#include "app/Output.h"
#include "documents/papers/Confirmation.h"
#include "domain/Records.h"
#include "domain/TextMarks.h"
#include "files/SafeFile.h"
#include "store/PlanStore.h"
#include "ui/documents/SendPack.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// `why`: where nobody is expected at all.
int nobody(const QString& why = {})
{
    complain(
        !why.isEmpty()
            ? why
            : Texts::tr(
                  "Nobody has a meeting or waits for one, so nothing was written. Book meetings first, or "
                  "write to everybody by --everybody."));
    return ExitFindings;
}

// A folder in the place of a file: the plan is none that is refused.
int refused(const Error& error)
{
    if (error.kind == ErrorKind::FileExists)
        complain(
            Texts::tr(
                "\"%1\" is there already and is no empty folder; nothing was written. Choose another name.")
                .arg(error.subject));
    else if (error.kind == ErrorKind::NothingToExport)
        return nobody(error.detail);
    else
        complain(sentence(error, Medium::Terminal));
    const int code = exitCodeOf(error);
    return code == ExitRefused ? int(ExitCannotWrite) : code;
}
} // namespace

int exportSendPack(const Arguments& arguments, const QString& folder)
{
    const Result<PlanSnapshot> snapshot = PlanStore::read(arguments.word(0));
    if (!snapshot)
        return complain(snapshot.error());
    const Result<PaperOptions> options =
        lettersOptions(arguments, snapshot->plan, QStringLiteral("send-pack"));
    if (!options)
        return wrongUsage(QStringLiteral("export"), options.error().detail);
    SendPackRequest request;
    request.language = options->languages.value(0);
    request.helpdesk = options->helpdesk;
    request.only = options->only;
    request.everybody = arguments.has(QStringLiteral("--everybody"));
    request.revision = snapshot->revision;
    if (!snapshot->history.isEmpty())
        request.changedAt = snapshot->history.constLast().madeAt;
    request.when = QDateTime::currentDateTime();
    const Interrupt interrupt;
    const Result<SendPack> pack = writeSendPack(snapshot->plan, request, folder, {interrupt.token(), {}});
    if (!pack)
        return refused(pack.error());
    printLine(sendPackSentence(*pack, folder));
    for (const QString& name : pack->without)
        complain(Texts::tr("No usable e-mail address: %1").arg(name));
    return pack->drafts > 0 ? ExitDone : ExitFindings;
}

int exportConfirmations(const Arguments& arguments, const QString& path)
{
    const QString document = QStringLiteral("confirmations");
    if (path != u"-" && QFileInfo(path).suffix().compare(QLatin1String("txt"), Qt::CaseInsensitive) != 0)
        return wrongUsage(
            QStringLiteral("export"),
            Texts::tr("FILE must end in one of these for “%1”: %2.").arg(document, QStringLiteral(".txt")));
    const Result<PlanSnapshot> snapshot = PlanStore::read(arguments.word(0));
    if (!snapshot)
        return complain(snapshot.error());
    const Plan& plan = snapshot->plan;
    const Result<PaperOptions> options = lettersOptions(arguments, plan, document);
    if (!options)
        return wrongUsage(QStringLiteral("export"), options.error().detail);
    QStringList letters;
    QHash<QString, std::shared_ptr<Confirmations>> makers;
    for (const Id id : peopleToConfirm(plan, options->helpdesk)) {
        if (!options->only.isEmpty() && !options->only.contains(id))
            continue;
        const Person& person = *plan.find<Person>(id);
        const QString code = options->languages.value(0, letterLanguage(plan, person));
        std::shared_ptr<Confirmations>& maker = makers[code];
        if (!maker)
            maker = std::make_shared<Confirmations>(plan, ConfirmationOptions{code, options->helpdesk});
        const Confirmation letter = maker->of(id);
        letters.append(
            QStringLiteral("%1 <%2>\n%3\n\n%4")
                .arg(visibleText(
                         QStringLiteral("%1 %2").arg(person.givenName, person.familyName).simplified()),
                     visibleText(person.email.simplified()), letter.subject, letter.text));
    }
    if (letters.isEmpty())
        return nobody();
    const QString text = letters.join(QStringLiteral("\n%1\n\n").arg(QString(40, u'—')));
    if (path == u"-") {
        for (const QString& line : text.split(u'\n'))
            printLine(line);
        return ExitDone;
    }
    const Result<Done> written = SafeFile::write(path, text.toUtf8());
    return written ? int(ExitDone) : refused(written.error());
}
} // namespace convenor
