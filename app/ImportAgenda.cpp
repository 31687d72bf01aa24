// convenor import --as agenda: a programme from a text, a mail, HTML or a table.
#include "app/Commands.h"
#include "app/ImportTools.h"
#include "app/Interrupt.h"
#include "app/Output.h"
#include "domain/Records.h"
#include "exchange/agenda/ProgrammeReader.h"
#include "exchange/agenda/ProgrammeReport.h"
#include "exchange/agenda/ProgrammeSource.h"
#include "ui/people/ImportWork.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// --answer 2=1: the first reading of the second question.
Result<ProgrammeDraft> withAnswers(const Arguments& arguments, ProgrammeDraft draft)
{
    for (const QString& text : arguments.values(QStringLiteral("--answer"))) {
        const qsizetype equals = text.indexOf(u'=');
        bool isQuestion = false;
        bool isReading = false;
        const int question = text.left(equals).toInt(&isQuestion);
        const int reading = text.mid(equals + 1).toInt(&isReading);
        const bool isThere =
            equals > 0 && isQuestion && isReading && question >= 1 && question <= draft.questions.size();
        const int readings = isThere ? int(draft.questions[question - 1].readings.size()) : 0;
        if (!isThere || reading < 1 || reading > readings + 1)
            return Error{
                ErrorKind::WrongFormat, QStringLiteral("usage"),
                Texts::tr("--answer takes QUESTION=READING, two numbers that --dry-run prints; “%1” is none.")
                    .arg(text)};
        draft =
            answered(std::move(draft), question - 1, reading <= readings ? reading - 1 : DraftQuestion::none);
    }
    return draft;
}

void printQuestions(const ProgrammeDraft& draft)
{
    for (int question = 0; question < draft.questions.size(); ++question) {
        QStringList lines = questionLines(draft, question);
        lines[0] = Texts::tr("Question %1: %2").arg(question + 1).arg(lines[0]);
        for (const QString& line : std::as_const(lines))
            printLine(line);
    }
}

int yearOf(const Plan& plan)
{
    QDate first;
    for (const Day& day : plan.all<Day>()) {
        if (!first.isValid() || (day.date.isValid() && day.date < first))
            first = day.date;
    }
    return first.isValid() ? first.year() : 0;
}
} // namespace

int importAgendaOf(const Arguments& arguments)
{
    const Interrupt interrupt;
    const QString name = QFileInfo(arguments.word(1)).fileName();
    Result<ImportTarget> target = openTarget(arguments);
    if (!target)
        return complain(target.error());
    const Result<QByteArray> bytes = readTableFile(arguments.word(1));
    if (!bytes)
        return failToRead(bytes.error());
    const auto lines =
        linesOfFile(*bytes, name, arguments.value(QStringLiteral("--encoding")), interrupt.token());
    if (!lines) {
        Error error = lines.error();
        error.subject = error.subject.isEmpty() ? name : error.subject;
        return failToRead(error);
    }
    const Result<ProgrammeDraft> draft =
        withAnswers(arguments, readProgramme(*lines, yearOf(target->plan())));
    if (!draft)
        return fail(draft.error());
    if (draft->isEmpty())
        return failToRead({ErrorKind::WrongFormat, name,
                           Texts::tr("no programme was found in it: no times, days or sessions")});
    printQuestions(*draft);
    for (const QString& line : reportLines(*draft))
        printLine(line);
    const bool isDryRun = arguments.has(QStringLiteral("--dry-run"));
    if (draft->openQuestion() >= 0 && !isDryRun) {
        complain(Texts::tr("The text contradicts itself, so nothing was imported. Answer each question, as "
                           "in --answer %1=1.")
                     .arg(draft->openQuestion() + 1));
        return ExitUsage;
    }
    const ProgrammeChanges made = programmeChanges(target->plan(), Timing(target->plan()), *draft, 0,
                                                   QDate::currentDate(), target->ids());
    printLine(totalsText(made));
    if (interrupt.token().stop_requested())
        return complain(Error{ErrorKind::Cancelled});
    return writeImport(*target, Texts::tr("Took over a programme"), made.changes, interrupt.token());
}
} // namespace convenor
