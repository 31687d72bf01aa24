#include "ui/helpdesk/TypedRequests.h"

#include "domain/planners/HelpdeskPlanner.h"
#include "domain/planners/MeetingPlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "exchange/RequestWords.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/TypedPeople.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace convenor {
namespace {
constexpr qsizetype mostWishes = 3;
constexpr qsizetype mostNamed = 4; // in a sentence

struct TypedRequestsTexts
{
    Q_DECLARE_TR_FUNCTIONS(TypedRequests)
};

Error wrongRequest(const QString& typed, const QString& why)
{
    return {ErrorKind::WrongFormat, typed, why};
}

AttendanceTarget dayOfHelpdesk(const Plan& plan, Id helpdesk)
{
    const Helpdesk* known = plan.find<Helpdesk>(helpdesk);
    return dayOfItem(plan, known ? Id(known->agendaItem) : Id(0));
}

// Every word typed begins a word of the name.
bool begins(const Person& person, const QString& typed)
{
    const QStringList known = foldedName(fullName(person)).split(u' ', Qt::SkipEmptyParts);
    const QStringList words = foldedName(typed).split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(), [&](const QString& word) {
        return std::any_of(known.cbegin(), known.cend(),
                           [&](const QString& one) { return one.startsWith(word); });
    });
}

QString namesOf(const Plan& plan, const QList<Id>& experts)
{
    QStringList names;
    for (const Id expert : experts.mid(0, mostNamed))
        names.append(shownText(typedName(plan, plan.find<HelpdeskExpert>(expert)->person)));
    if (experts.size() > mostNamed)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

Result<Id> expertMeant(const Plan& plan, Id helpdesk, const QString& typed)
{
    const QList<Id> experts = expertsOf(plan, helpdesk);
    QList<Id> found;
    for (const Id id : experts) {
        const Person* person = plan.find<Person>(plan.find<HelpdeskExpert>(id)->person);
        if (!person || !begins(*person, typed))
            continue;
        if (nameKey(fullName(*person)) == nameKey(typed))
            return id;
        found.append(id);
    }
    if (found.size() == 1)
        return found.constFirst();
    if (experts.isEmpty())
        return wrongRequest(
            typed, TypedRequestsTexts::tr("This helpdesk has no experts yet: add “%1” as an expert first.")
                       .arg(shownText(typed)));
    if (found.isEmpty())
        return wrongRequest(
            typed, TypedRequestsTexts::tr("No expert here is called “%1”: there are %2; or type “any”.")
                       .arg(shownText(typed), namesOf(plan, experts)));
    return wrongRequest(typed, TypedRequestsTexts::tr("“%1” may mean %2: type more of the name.")
                                   .arg(shownText(typed), namesOf(plan, found)));
}

bool saysMayMiss(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral("^(even |also )?(may miss|during) (their |his |her |my |own )*(own )?sessions?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString typed = text.simplified();
    return words.match(typed).hasMatch() ||
           foldedName(typed) == foldedName(TypedRequestsTexts::tr("may miss own sessions"));
}

std::optional<int> typedPriority(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^\\S+\\s*[:=]?\\s*(-?\\d{1,3})$"));
    const QString typed = text.simplified();
    const QString word = foldedName(TypedRequestsTexts::tr("priority"));
    const QString folded = foldedName(typed);
    const bool named = folded.startsWith(word) || folded.startsWith(QLatin1String("priority"));
    if (const QRegularExpressionMatch match = number.match(typed); named && match.hasMatch())
        return match.captured(1).toInt();
    bool isNumber = false;
    typed.toInt(&isNumber);
    return isNumber || typed.size() < 3 ? std::nullopt : priorityFromCell(typed);
}

// Takes one part from behind a semicolon; false when it is none of these.
bool takeExtra(const Plan& plan, const QString& part, MeetingRequest& request)
{
    if (saysMayMiss(part)) {
        request.duringSessions = true;
        return true;
    }
    const Helpdesk* helpdesk = plan.find<Helpdesk>(request.helpdesk);
    const std::optional<TimeWish> times =
        timeWishFromCell(part, TimeColumn::When, helpdesk ? helpdesk->meetingMinutes : 0);
    if (times && (times->earliest || times->latest)) {
        request.earliest = times->earliest;
        request.latest = times->latest;
        return true;
    }
    if (const std::optional<int> priority = typedPriority(part)) {
        request.priority = *priority;
        return true;
    }
    return false;
}

// "Ilkka Nykänen (accepted)" without its end, which goes into the request.
QString withoutAnswer(const QString& text, MeetingRequest& request)
{
    static const QRegularExpression bracket(QStringLiteral("^(.*)\\(([^()]*)\\)\\s*$"));
    const QRegularExpressionMatch match = bracket.match(text);
    if (!match.hasMatch())
        return text;
    const std::optional<RequestAnswer> answer = requestAnswerFromCell(match.captured(2));
    if (!answer)
        return text;
    request.answer = *answer;
    return match.captured(1).trimmed();
}

Result<QList<MeetingRequest>> withPartners(const Plan& plan, const MeetingRequest& request,
                                           const QString& names)
{
    static const QRegularExpression separator(QStringLiteral("[;,]"));
    QList<MeetingRequest> requests;
    for (const QString& part : names.split(separator, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        MeetingRequest one = request;
        const QString name = withoutAnswer(part.trimmed(), one);
        const Result<Id> partner = meantPerson(plan, dayOfHelpdesk(plan, request.helpdesk), name);
        if (!partner)
            return partner.error();
        one.partner = *partner;
        const QString shown = shownText(typedName(plan, *partner));
        if (*partner == request.person)
            return wrongRequest(
                part, TypedRequestsTexts::tr("%1 cannot meet themselves: name somebody else.").arg(shown));
        for (const MeetingRequest& other : std::as_const(requests)) {
            if (other.partner == *partner)
                return wrongRequest(
                    part, TypedRequestsTexts::tr("%1 is there twice: name each person once.").arg(shown));
        }
        requests.append(one);
    }
    if (requests.isEmpty())
        return wrongRequest(
            names, TypedRequestsTexts::tr("Type behind “>” whom they want to meet: Anna Georgieva > Ilkka "
                                          "Nykänen; Jaume Sastre."));
    return requests;
}

// Name, topic and wishes of a line without its extras.
struct Parts
{
    QString who;
    QString topic;
    QString wishes;
};
Parts takenApart(QString text)
{
    text.replace(QChar(0x2192), u'>');
    Parts parts;
    const qsizetype arrow = text.lastIndexOf(u'>');
    parts.wishes = arrow < 0 ? QString() : text.mid(arrow + 1).trimmed();
    const QString head = arrow < 0 ? text : text.left(arrow);
    const qsizetype colon = head.indexOf(u':');
    parts.who = (colon < 0 ? head : head.left(colon)).trimmed();
    parts.topic = colon < 0 ? QString() : head.mid(colon + 1).trimmed();
    return parts;
}
} // namespace

Result<QList<MeetingRequest>> requestsFromLine(const Plan& plan, Id helpdesk, const QString& line)
{
    MeetingRequest request;
    request.helpdesk = helpdesk;
    QStringList pieces = line.split(u';');
    while (pieces.size() > 1) {
        const QString piece = pieces.constLast().trimmed();
        if (!piece.isEmpty() && !takeExtra(plan, piece, request))
            break;
        pieces.removeLast();
    }
    const Parts parts = takenApart(pieces.join(u';'));
    if (parts.who.isEmpty())
        return wrongRequest(
            line, TypedRequestsTexts::tr("A request begins with a name: Anna Georgieva: state aid."));
    const Result<Id> person = meantPerson(plan, dayOfHelpdesk(plan, helpdesk), parts.who);
    if (!person)
        return person.error();
    request.person = *person;
    request.topic = parts.topic;
    if (isMatchmaking(plan, helpdesk))
        return withPartners(plan, request, parts.wishes);
    QString wishes = parts.wishes;
    if (const Result<Done> done = setWishes(plan, wishes.replace(u';', u','), request); !done)
        return done.error();
    return QList<MeetingRequest>{request};
}

QList<TypedLine> requestsFromText(const Plan& plan, Id helpdesk, const QString& text)
{
    QList<TypedLine> lines;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        TypedLine typed;
        typed.number = number;
        const Result<QList<MeetingRequest>> requests = requestsFromLine(plan, helpdesk, line.trimmed());
        if (requests)
            typed.requests = *requests;
        else
            typed.problem = requests.error().detail;
        lines.append(typed);
    }
    return lines;
}

bool isKnownRequest(const Plan& plan, const MeetingRequest& request)
{
    QList<const MeetingRequest*> own;
    for (const MeetingRequest& other : plan.all<MeetingRequest>()) {
        if (other.helpdesk == request.helpdesk && other.person == request.person)
            own.append(&other);
    }
    return sameRequest(own, request) != nullptr;
}

Result<Done> setWishes(const Plan& plan, const QString& text, MeetingRequest& request)
{
    static const QRegularExpression separator(QStringLiteral("[,;\\n]"));
    QList<Id> wishes;
    bool others = false;
    QString knows;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        const QString typed = part.trimmed();
        if (typed.isEmpty() || isNoWish(typed))
            continue;
        if (const std::optional<QString> any = anyExpertFromCell(typed)) {
            others = true;
            knows = *any;
            continue;
        }
        const Result<Id> expert = expertMeant(plan, request.helpdesk, typed);
        if (!expert)
            return expert.error();
        if (wishes.contains(*expert))
            return wrongRequest(
                text, TypedRequestsTexts::tr("“%1” is there twice: name each expert once, the best first.")
                          .arg(shownText(typed)));
        wishes.append(*expert);
    }
    if (wishes.size() > mostWishes)
        return wrongRequest(text, TypedRequestsTexts::tr(
                                      "A request names up to 3 experts: leave some out, or type “any” behind "
                                      "them."));
    request.expert = wishes.value(0);
    request.secondExpert = wishes.value(1);
    request.thirdExpert = wishes.value(2);
    request.otherExpert = others && !wishes.isEmpty();
    request.knows = knows;
    return Done();
}

QString wishesText(const Plan& plan, const MeetingRequest& request)
{
    QStringList names;
    for (const Id id : {Id(request.expert), Id(request.secondExpert), Id(request.thirdExpert)}) {
        if (const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(id))
            names.append(typedName(plan, expert->person));
    }
    if (!request.knows.isEmpty())
        names.append(TypedRequestsTexts::tr("any who knows %1").arg(request.knows));
    else if (names.isEmpty() || request.otherExpert)
        names.append(TypedRequestsTexts::tr("any"));
    return names.join(QStringLiteral(", "));
}

QString requestLine(const Plan& plan, const MeetingRequest& request)
{
    QString line = typedName(plan, request.person);
    if (!request.topic.isEmpty())
        line += QStringLiteral(": ") + request.topic;
    if (request.partner != 0)
        line += QStringLiteral(" > ") + typedName(plan, request.partner);
    else
        line += QStringLiteral(" > ") + wishesText(plan, request);
    if (request.partner != 0 && request.answer == RequestAnswer::Accepted)
        line += QStringLiteral(" (%1)").arg(TypedRequestsTexts::tr("accepted"));
    else if (request.partner != 0 && request.answer == RequestAnswer::Declined)
        line += QStringLiteral(" (%1)").arg(TypedRequestsTexts::tr("declined"));
    if (request.earliest && request.latest)
        line += QStringLiteral("; %1-%2").arg(clockText(*request.earliest), clockText(*request.latest));
    else if (request.earliest)
        line +=
            QStringLiteral("; ") + TypedRequestsTexts::tr("not before %1").arg(clockText(*request.earliest));
    else if (request.latest)
        line += QStringLiteral("; ") + TypedRequestsTexts::tr("until %1").arg(clockText(*request.latest));
    if (request.priority != 0)
        line += QStringLiteral("; ") + TypedRequestsTexts::tr("priority") +
                QStringLiteral(" %1").arg(request.priority);
    if (request.duringSessions)
        line += QStringLiteral("; ") + TypedRequestsTexts::tr("may miss own sessions");
    return line;
}
} // namespace convenor
