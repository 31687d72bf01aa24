#include "app/PlanChoices.h"

#include "domain/planners/HelpdeskPlanner.h"
#include "domain/planners/RoundPlanner.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};
} // namespace

Error usageError(const QString& sentence)
{
    return {ErrorKind::WrongFormat, QStringLiteral("usage"), sentence};
}

QString listed(const QStringList& texts)
{
    constexpr qsizetype most = 30;
    const QString list = texts.mid(0, most).join(QStringLiteral(", "));
    return texts.size() > most ? list + QStringLiteral(", …") : list;
}

Result<Id> chosen(const QString& text, const QList<Choice>& choices, unsigned calling,
                  const ChoiceWords& words)
{
    QList<Id> found;
    for (const Choice& choice : choices) {
        if (choice.name.compare(text, Qt::CaseInsensitive) == 0)
            found.append(choice.id);
    }
    if (found.size() == 1)
        return found.constFirst();
    bool isNumber = false;
    const Id number = text.toLongLong(&isNumber);
    if (isNumber && (calling & ByNumber) && number >= 1 && number <= choices.size())
        return choices[qsizetype(number) - 1].id;
    for (const Choice& choice : choices) {
        if (isNumber && (calling & ById) && choice.id == number)
            return choice.id;
    }
    if (choices.isEmpty())
        return usageError(words.none);
    QStringList names;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const QString name = choices[i].name.simplified();
        names.append(calling & ByNumber ? QStringLiteral("%1 (%2)").arg(QString::number(i + 1), name) : name);
    }
    return usageError(words.wrong.arg(text, listed(names)));
}

Result<Id> roundFromText(const QString& text, const Plan& plan)
{
    QList<Choice> rounds;
    for (const Id round : roundsInOrder(plan))
        rounds.append({round, roundTitle(plan, round)});
    return chosen(text, rounds, ByNumber | ById,
                  {Texts::tr("There is no round “%1”; there are: %2."),
                   Texts::tr("The workshop has no rounds of groups.")});
}

Result<Id> helpdeskFromText(const QString& text, const Plan& plan)
{
    QList<Choice> helpdesks;
    for (const Id helpdesk : helpdesksInOrder(plan, Timing(plan)))
        helpdesks.append({helpdesk, helpdeskTitle(plan, helpdesk)});
    return chosen(
        text, helpdesks, ByNumber | ById,
        {Texts::tr("There is no helpdesk “%1”; there are: %2."), Texts::tr("The workshop has no helpdesk.")});
}
} // namespace convenor
