#include "app/ExportOptions.h"

#include "app/PlanChoices.h"
#include "documents/DocumentLanguage.h"
#include "documents/papers/PeopleRows.h"
#include "domain/Records.h"
#include "domain/Timing.h"
#include "domain/Translations.h"
#include "translations/Translations.h"
#include "ui/documents/PaperNames.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// An option that only some papers look at.
struct PaperOption
{
    const char* name;
    const char* value; // what it takes; empty: nothing
    PaperUse use;
    const char* summary; // context "CommandLine"

    bool isFlag() const { return *value == 0; }
};
constexpr PaperUse usesEverybody = PaperUse(1u << 20); // the send pack, which is no paper
constexpr PaperOption paperOptionList[] = {
    {"--day", "N", UsesDay, QT_TRANSLATE_NOOP("CommandLine", "only day N, 1 being the first")},
    {"--room", "R", UsesRoom, QT_TRANSLATE_NOOP("CommandLine", "only this room: its name or id")},
    {"--person", "ID[,ID]", PaperUse(UsesOnly | UsesPerson),
     QT_TRANSLATE_NOOP("CommandLine", "only this person, or these")},
    {"--round", "R", UsesRound,
     QT_TRANSLATE_NOOP("CommandLine", "only this round of groups: its number, name or id")},
    {"--helpdesk", "H", UsesHelpdesk,
     QT_TRANSLATE_NOOP("CommandLine", "only this helpdesk: its number, name or id")},
    {"--group-by", "F", UsesGroupBy,
     QT_TRANSLATE_NOOP("CommandLine", "people by country, organisation or category")},
    {"--columns", "A,B", UsesColumns,
     QT_TRANSLATE_NOOP("CommandLine",
                       "the columns of the list, as convenor show PLAN people --json names them")},
    {"--per-sheet", "N", UsesLabels, QT_TRANSLATE_NOOP("CommandLine", "4, 8 or 10 badges on a sheet")},
    {"--start-label", "N", UsesLabels,
     QT_TRANSLATE_NOOP("CommandLine", "the first free label of the first sheet, 1 being the first")},
    {"--invitations", "", UsesInvitations,
     QT_TRANSLATE_NOOP("CommandLine", "a calendar file that invites, from the organiser to each person")},
    {"--cancellations", "", UsesInvitations,
     QT_TRANSLATE_NOOP("CommandLine",
                       "a calendar file that takes back meetings and people that were cancelled")},
    {"--everybody", "", usesEverybody,
     QT_TRANSLATE_NOOP("CommandLine", "letters to all who come, not only to those with a meeting")},
    {"--half-days", "", UsesHalfDays, QT_TRANSLATE_NOOP("CommandLine", "a list for each half day")},
    {"--apart", "", UsesHalfDays,
     QT_TRANSLATE_NOOP("CommandLine", "local and international participants on lists of their own")},
    {"--order", "precedence|name", UsesSurnames,
     QT_TRANSLATE_NOOP("CommandLine", "people in the order of protocol, or by name")},
    {"--upper-surname", "", UsesSurnames,
     QT_TRANSLATE_NOOP("CommandLine", "family names in capitals: NOVO GUERRERO Antonio")},
};
// And one that all do.
constexpr PaperOption generalOptions[] = {
    {"--language", "LANG[,LANG]", PaperUse(0),
     QT_TRANSLATE_NOOP("CommandLine", "the language, or two side by side, such as bg,en")},
    {"--audience", "organisers|participants|public", PaperUse(0),
     QT_TRANSLATE_NOOP("CommandLine",
                       "for whom it is: who refused, or was never asked, is not named to them")},
    {"--csv", "safe|exact", PaperUse(0),
     QT_TRANSLATE_NOOP("CommandLine",
                       "a CSV file that starts no formula in a spreadsheet (the usual), or the very texts")},
    {"--changed", "", PaperUse(0),
     QT_TRANSLATE_NOOP("CommandLine",
                       "only pages that are new or say something else than those recorded last (PDF)")},
    {"--renumber", "", PaperUse(0),
     QT_TRANSLATE_NOOP("CommandLine",
                       "puts everybody in order anew where people keep the page they were printed on")},
    {"--record", "", PaperUse(0),
     QT_TRANSLATE_NOOP("CommandLine", "records the print in the workshop and stamps its pages (PDF)")},
};

QString textOf(const PaperOption& option)
{
    const QString name = QString::fromLatin1(option.name);
    return option.isFlag() ? name : name + u' ' + QString::fromLatin1(option.value);
}

QList<Choice> roomChoices(const Plan& plan)
{
    QList<Choice> choices;
    for (const Room& room : plan.all<Room>())
        choices.append({room.id, room.name});
    return choices;
}

Result<Id> dayOf(const QString& text, const Plan& plan)
{
    const QList<DayTime> days = Timing(plan).days();
    const DocumentLanguage language(QLocale().name().section(u'_', 0, 0));
    QList<Choice> choices;
    for (const DayTime& day : days)
        choices.append({day.day, language.date(plan.find<Day>(day.day)->date)});
    return chosen(
        text, choices, ByNumber,
        {Texts::tr("There is no day “%1”; there are: %2."), Texts::tr("The workshop has no days.")});
}

Result<QList<Id>> peopleOf(const QString& text, const Plan& plan)
{
    QList<Id> people;
    for (const QString& part : text.split(u',')) {
        bool isNumber = false;
        const Id id = part.trimmed().toLongLong(&isNumber);
        if (!isNumber || !plan.find<Person>(id))
            return usageError(
                Texts::tr("There is no person with the id “%1”; convenor show PLAN people --json lists them.")
                    .arg(part.trimmed()));
        if (!people.contains(id))
            people.append(id);
    }
    return people;
}

// One of the words that an option knows.
Result<QString> wordOf(const QString& text, const QStringList& known)
{
    if (known.contains(text))
        return text;
    return usageError(Texts::tr("“%1” is none of: %2.").arg(text, known.join(QStringLiteral(", "))));
}

Result<QString> audienceFrom(const QString& text)
{
    QStringList known;
    for (const char* word : wordsOf<Audience>)
        known.append(QString::fromLatin1(word));
    return wordOf(text, known);
}

Result<QString> orderFrom(const QString& text)
{
    return wordOf(text, {QStringLiteral("name"), QStringLiteral("precedence")});
}

Result<QStringList> languagesFor(const QString& text, const Plan& plan)
{
    QStringList known = translations::languages();
    for (const QString& language : languagesOf(plan.workshop())) {
        if (!known.contains(language))
            known.append(language);
    }
    QStringList languages;
    for (const QString& part : text.split(u',')) {
        const QString language = part.trimmed();
        if (!known.contains(language))
            return usageError(
                Texts::tr("There is no language “%1”; there are: %2.").arg(language, listed(known)));
        languages.append(language);
    }
    languages.removeDuplicates();
    if (languages.size() > 2)
        return usageError(Texts::tr("A paper is in one language or in two side by side, not in %n.", nullptr,
                                    int(languages.size())));
    return languages;
}

Result<QString> groupingOf(const QString& text)
{
    const QStringList known{QStringLiteral("country"), QStringLiteral("organisation"),
                            QStringLiteral("category")};
    if (known.contains(text))
        return text;
    return usageError(Texts::tr("People cannot be grouped by “%1”, but by: %2.")
                          .arg(text, known.join(QStringLiteral(", "))));
}

Result<QStringList> columnsOf(const QString& text)
{
    QStringList known{QStringLiteral("name")};
    for (const FieldInfo& field : infoOf<Person>().fields) {
        if (peopleColumn(QString::fromLatin1(field.name)))
            known.append(QString::fromLatin1(field.name));
    }
    QStringList columns;
    for (const QString& part : text.split(u',')) {
        if (!known.contains(part.trimmed()))
            return usageError(Texts::tr("There is no column “%1”; there are: %2.")
                                  .arg(part.trimmed(), known.join(QStringLiteral(", "))));
        columns.append(part.trimmed());
    }
    return columns;
}

Result<Done> setLabels(PaperOptions& options, const Arguments& arguments)
{
    if (const QString text = arguments.value(QStringLiteral("--per-sheet")); !text.isEmpty()) {
        options.perSheet = text.toInt();
        if (options.perSheet != 4 && options.perSheet != 8 && options.perSheet != 10)
            return usageError(Texts::tr("“%1” badges on a sheet cannot be; there are: 4, 8, 10.").arg(text));
    }
    if (const QString text = arguments.value(QStringLiteral("--start-label")); !text.isEmpty()) {
        options.startLabel = text.toInt();
        if (options.startLabel < 1 || options.startLabel > options.perSheet)
            return usageError(Texts::tr("A sheet has no label “%1”; there are: 1 to %2.")
                                  .arg(text, QString::number(options.perSheet)));
    }
    return Done{};
}

// Sets the member when the option is given.
template <typename Value, typename Read>
Result<Done> set(Value& value, const Arguments& arguments, const char* option, const Read& read)
{
    const QString name = QString::fromLatin1(option);
    if (!arguments.has(name))
        return Done{};
    Result<Value> result = read(arguments.value(name).trimmed());
    if (!result)
        return result.error();
    value = std::move(*result);
    return Done{};
}

Result<Done> refuseUnused(const Arguments& arguments, unsigned uses, const QString& paper)
{
    QStringList used{QStringLiteral("--language"), QStringLiteral("--audience")};
    for (const PaperOption& option : paperOptionList) {
        if (uses & option.use)
            used.append(QString::fromLatin1(option.name));
    }
    for (const PaperOption& option : paperOptionList) {
        const QString name = QString::fromLatin1(option.name);
        if (arguments.has(name) && !(uses & option.use))
            return usageError(Texts::tr("“%1” does not look at %2, but at: %3.")
                                  .arg(paper, name, used.join(QStringLiteral(", "))));
    }
    return Done{};
}

// What is no paper looks at none of the options but these: it is not compared, recorded or a list.
Result<Done> refuseOthers(const Arguments& arguments, const QStringList& used, const QString& document)
{
    for (const std::span<const PaperOption> list :
         {std::span<const PaperOption>(generalOptions), std::span<const PaperOption>(paperOptionList)}) {
        for (const PaperOption& option : list) {
            const QString name = QString::fromLatin1(option.name);
            if (arguments.has(name) && !used.contains(name))
                return usageError(Texts::tr("“%1” does not look at %2, but at: %3.")
                                      .arg(document, name, used.join(QStringLiteral(", "))));
        }
    }
    return Done{};
}
} // namespace

CommandSyntax exportSyntax()
{
    CommandSyntax syntax{.valued = {QStringLiteral("--output")}, .flags = {}, .fewest = 2, .most = 2};
    const auto add = [&syntax](const PaperOption& option) {
        (option.isFlag() ? syntax.flags : syntax.valued).append(QString::fromLatin1(option.name));
    };
    for (const PaperOption& option : generalOptions)
        add(option);
    for (const PaperOption& option : paperOptionList)
        add(option);
    return syntax;
}

QStringList exportHelp()
{
    QStringList lines{Texts::tr("Documents and the endings that FILE may have:")};
    for (const PaperInfo& info : papers()) {
        lines.append(
            QStringLiteral("  %1  %2").arg(QLatin1String(info.code), -14).arg(endingsOf(info.paper)));
        lines.append(QStringLiteral("      %1: %2")
                         .arg(paperName(info.paper), QCoreApplication::translate("papers", info.summary)));
    }
    lines.append(QStringLiteral("  everything"));
    lines.append(QStringLiteral("      ") +
                 Texts::tr("all of these, into the folder FILE: as PDF, lists as XLSX too"));
    lines.append(QStringLiteral("  evidence"));
    lines.append(
        QStringLiteral("      ") +
        Texts::tr("all that proves the workshop, into the new folder FILE: agenda, lists, register of "
                  "signed sheets with scans, outcomes, figures, change log, SHA-256 of each"));
    lines.append(QStringLiteral("  send-pack"));
    lines.append(
        QStringLiteral("      ") +
        Texts::tr("e-mail drafts into the new folder FILE: to each person their meetings, agenda (PDF) "
                  "and calendar, in their language"));
    lines.append(QStringLiteral("  confirmations   .txt"));
    lines.append(QStringLiteral("      ") +
                 Texts::tr("the texts of these letters to copy; \"-\" prints them"));
    lines.append(QStringLiteral("  questionnaire   .xlsx"));
    lines.append(QStringLiteral("      ") +
                 Texts::tr("a spreadsheet for people to fill in, with a row for each --person; it comes back "
                           "through convenor import"));
    lines.append(Texts::tr("Options of every document:"));
    const auto add = [&lines](const PaperOption& option) {
        lines.append(QStringLiteral("  %1  %2").arg(textOf(option), -22).arg(Texts::tr(option.summary)));
    };
    for (const PaperOption& option : generalOptions)
        add(option);
    lines.append(Texts::tr("Options of some; what a document does not look at is refused:"));
    for (const PaperOption& option : paperOptionList)
        add(option);
    return lines;
}

Result<PaperOptions> paperOptions(const Arguments& arguments, Paper paper, const Plan& plan)
{
    const PaperInfo& info = paperInfo(paper);
    PaperOptions options;
    options.halfDays = arguments.has(QStringLiteral("--half-days"));
    options.apart = arguments.has(QStringLiteral("--apart"));
    options.upperSurname = arguments.has(QStringLiteral("--upper-surname"));
    const auto room = [&plan](const QString& text) {
        return chosen(
            text, roomChoices(plan), ById,
            {Texts::tr("There is no room “%1”; there are: %2."), Texts::tr("The workshop has no rooms.")});
    };
    const auto round = [&plan](const QString& text) { return roundFromText(text, plan); };
    const auto helpdesk = [&plan](const QString& text) { return helpdeskFromText(text, plan); };
    const auto day = [&plan](const QString& text) { return dayOf(text, plan); };
    const auto people = [&plan](const QString& text) { return peopleOf(text, plan); };
    const auto languages = [&plan](const QString& text) { return languagesFor(text, plan); };
    for (const Result<Done>& step :
         {refuseUnused(arguments, info.uses, QString::fromLatin1(info.code)),
          set(options.languages, arguments, "--language", languages),
          set(options.day, arguments, "--day", day), set(options.room, arguments, "--room", room),
          set(options.only, arguments, "--person", people), set(options.round, arguments, "--round", round),
          set(options.helpdesk, arguments, "--helpdesk", helpdesk),
          set(options.groupBy, arguments, "--group-by", groupingOf),
          set(options.columns, arguments, "--columns", columnsOf), setLabels(options, arguments),
          set(options.audience, arguments, "--audience", audienceFrom),
          set(options.order, arguments, "--order", orderFrom)}) {
        if (!step)
            return step.error();
    }
    // One person's papers are known by the person (Printout).
    if ((info.uses & UsesPerson) && options.only.size() == 1)
        options.person = options.only.takeFirst();
    if (!(info.uses & UsesOnly) && options.only.size() > 1)
        return usageError(Texts::tr("“%1” is of one person: name one behind --person.")
                              .arg(QString::fromLatin1(info.code)));
    const bool invites = arguments.has(QStringLiteral("--invitations"));
    const bool cancels = arguments.has(QStringLiteral("--cancellations"));
    if (invites && cancels)
        return usageError(Texts::tr("--invitations and --cancellations are two files: choose one of them."));
    options.invitations = invites   ? QStringLiteral("request")
                          : cancels ? QStringLiteral("cancel")
                                    : QString();
    return options;
}

Result<PaperOptions> everyPaperOptions(const Arguments& arguments, const Plan& plan, const QString& document)
{
    const Result<Done> used = document == u"evidence"
                                  ? refuseOthers(arguments, {QStringLiteral("--language")}, document)
                                  : refuseUnused(arguments, 0, document);
    if (!used)
        return used.error();
    PaperOptions options;
    const auto languages = [&plan](const QString& text) { return languagesFor(text, plan); };
    for (const Result<Done>& step : {set(options.languages, arguments, "--language", languages),
                                     set(options.audience, arguments, "--audience", audienceFrom)}) {
        if (!step)
            return step.error();
    }
    return options;
}

Result<PaperOptions> questionnaireOptions(const Arguments& arguments, const Plan& plan)
{
    if (const Result<Done> used =
            refuseOthers(arguments, {QStringLiteral("--language"), QStringLiteral("--person")},
                         QStringLiteral("questionnaire"));
        !used)
        return used.error();
    PaperOptions options;
    options.languages = {languagesOf(plan.workshop()).value(0)};
    const auto languages = [&plan](const QString& text) { return languagesFor(text, plan); };
    const auto people = [&plan](const QString& text) { return peopleOf(text, plan); };
    for (const Result<Done>& step : {set(options.languages, arguments, "--language", languages),
                                     set(options.only, arguments, "--person", people)}) {
        if (!step)
            return step.error();
    }
    if (options.languages.size() > 1)
        return usageError(Texts::tr("A questionnaire is in one language."));
    return options;
}

Result<PaperOptions> lettersOptions(const Arguments& arguments, const Plan& plan, const QString& document)
{
    // Each letter is for one person, as participants may read it: no --audience.
    QStringList looksAt{QStringLiteral("--language"), QStringLiteral("--person"),
                        QStringLiteral("--helpdesk")};
    if (document == u"send-pack")
        looksAt.append(QStringLiteral("--everybody"));
    if (const Result<Done> used = refuseOthers(arguments, looksAt, document); !used)
        return used.error();
    PaperOptions options;
    const auto languages = [&plan](const QString& text) { return languagesFor(text, plan); };
    const auto people = [&plan](const QString& text) { return peopleOf(text, plan); };
    const auto helpdesk = [&plan](const QString& text) { return helpdeskFromText(text, plan); };
    for (const Result<Done>& step : {set(options.languages, arguments, "--language", languages),
                                     set(options.only, arguments, "--person", people),
                                     set(options.helpdesk, arguments, "--helpdesk", helpdesk)}) {
        if (!step)
            return step.error();
    }
    if (options.languages.size() > 1)
        return usageError(
            Texts::tr("A letter is in one language; without --language in that of its reader."));
    return options;
}
} // namespace convenor
