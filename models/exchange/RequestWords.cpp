#include "exchange/RequestWords.h"

#include "domain/planners/PeopleCell.h"
#include "exchange/ChoiceWords.h"
#include "exchange/PeopleWords.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
struct Heading
{
    const char* field;
    const char* names; // separated by |
};

// A whole header is one of the names.
constexpr Heading wholeHeaders[] = {
    {"topic",
     "topic|question|subject|topic or question|topics|questions|your question|about|what about|issue|"
     "theme|matter|reason|topic of the meeting|meeting topic|subject of the meeting|"
     "тема|въпрос|теми|въпроси|тема или въпрос|вашият въпрос|предмет|относно|за какво|"
     "тема на срещата|повод"},
    {"knows", "expertise|area|field|field of expertise|area of expertise|knowledge|competence|must know|"
              "who knows|knows|експертиза|област|компетентност|област на експертиза|който знае|да знае"},
    {"earliest", "earliest|not before|from|after|available from|earliest time|earliest start|no earlier than|"
                 "най-рано|не преди|от|след|свободен от|не по-рано от"},
    {"latest", "latest|not after|until|till|before|to|available until|latest time|latest end|no later than|"
               "най-късно|не след|до|преди|свободен до|не по-късно от"},
    {"time", "time|when|preferred time|time slot|slot|availability|available|time window|time of meeting|"
             "час|време|кога|предпочитан час|удобен час|предпочитано време|свободен|наличност"},
    {"priority", "priority|urgency|importance|urgent|vip|приоритет|спешност|важност|спешно"},
    {"asked",
     "timestamp|time stamp|submitted|submitted at|submission date|submission time|date submitted|"
     "completion time|received|received at|requested at|requested on|request date|created|created at|"
     "date and time|asked at|клеймо за време|времево клеймо|дата и час|получено|получено на|подадено|"
     "подадено на|дата на подаване|време на подаване|дата на заявка"},
    {"during", "during sessions|during own sessions|even during my session|may miss a session|also during "
               "sessions|по време на сесии|може по време на сесия"},
    {"answer",
     "answer|reply|partner's answer|answer of the partner|accepted|отговор|прието|приета|отговор на "
     "партньора"},
    {"wish:1",
     "expert|experts|expert name|name of expert|preferred expert|preferred experts|wished expert|"
     "requested expert|meet|meet with|meeting with|with|with whom|whom|whom to meet|wants to meet|"
     "would like to meet|експерт|експерти|предпочитан експерт|желан експерт|при кого|с кого|среща с|"
     "с кого да се срещне"},
};
// The same at a matchmaking only: there a partner is asked for, and answers.
constexpr Heading matchHeaders[] = {
    {"wish:1", "partner|partners|counterpart|company to meet|organisation to meet|participant to meet|"
               "requested participant|invited participant|guest|invitee|партньор|партньори|желан партньор"},
    {"answer", "status|response|request status|meeting status|статус|състояние"},
};
// The same at a helpdesk only, as longHeaders; before these, for they name experts too.
constexpr Heading deskHeaders[] = {
    {"other", "other+expert|another+expert|alternative+expert|different+expert|друг+експерт"},
};
// A longer header holds words that begin so; all of a group joined by + must be there.
constexpr Heading longHeaders[] = {
    {"wish:1", "which+expert|whom+meet|who+meet|like+meet|want+meet|кои+експерт|кого+срещн|кого+среща|"
               "искате+среща|експерт+желае"},
    {"topic", "your+question|what+discuss|like+discuss|like+talk|want+talk|what+topic|which+topic|topic+"
              "discuss|каква+тема|коя+тема|"
              "question+expert|вашия+въпрос|какво+обсъд|обсъд|тема+среща|въпрос+експерт"},
    {"time", "when+come|when+available|time+suit|when+free|кога+може|кога+удобно|удобно+време"},
};

// foldedName without its last resort: "" for what holds neither letter nor number ("-").
QString folded(const QString& text)
{
    const bool speaks = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    return speaks ? foldedName(text) : QString();
}

QStringList foldedWords(const QString& text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

QSet<QString> foldedSet(const char* names)
{
    QSet<QString> set;
    for (const QString& name : QString::fromUtf8(names).split(u'|'))
        set.insert(foldedName(name));
    return set;
}

QString wholeHeader(std::span<const Heading> headings, const QString& plain)
{
    for (const Heading& heading : headings) {
        if (foldedSet(heading.names).contains(plain))
            return QString::fromLatin1(heading.field);
    }
    return {};
}

QString longHeader(std::span<const Heading> headings, const QStringList& words)
{
    const auto holds = [&words](const QString& beginning) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&beginning](const QString& word) { return word.startsWith(beginning); });
    };
    for (const Heading& heading : headings) {
        for (const QString& group : QString::fromUtf8(heading.names).split(u'|')) {
            const QStringList parts = group.split(u'+');
            if (std::all_of(parts.cbegin(), parts.cend(),
                            [&holds](const QString& part) { return holds(foldedName(part)); }))
                return QString::fromLatin1(heading.field);
        }
    }
    return {};
}

// "Expert 2", "2nd expert", "Партньор 3": the number; 0 when it is no such header.
int numberedWish(const QStringList& words, bool isMatchmaking)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,2})\\p{L}{0,4}$"));
    int rank = 0;
    bool asks = false;
    for (const QString& word : words) {
        if (const QRegularExpressionMatch match = number.match(word); match.hasMatch())
            rank = match.captured(1).toInt();
        asks = asks || word.startsWith(QLatin1String("expert")) || word.startsWith(u"експерт") ||
               (isMatchmaking && (word.startsWith(QLatin1String("partner")) || word.startsWith(u"партньор")));
    }
    constexpr qsizetype longest = 3;
    return asks && words.size() <= longest ? rank : 0;
}

// "(2)" behind the question: the second wish; any other text says nothing of it.
QString wishOf(const QString& number)
{
    constexpr int most = 20;
    const int rank = number.toInt();
    return QStringLiteral("wish:%1").arg(rank >= 1 && rank <= most ? rank : 1);
}

// Words around a time.
enum class Bound { None, Unknown, Earliest, Latest };

Bound boundOf(const QString& text)
{
    static const QSet<QString> earlier = foldedSet("before|earlier|until|till|til|by|latest|преди|рано");
    static const QSet<QString> later =
        foldedSet("after|later|since|earliest|onwards|onward|starting|след|късно|нататък");
    // "от" after "не по-рано" says nothing new.
    static const QSet<QString> weakEarlier = foldedSet("to|and|до|и");
    static const QSet<QString> weakLater = foldedSet("from|on|between|от|между");
    static const QSet<QString> fillers =
        foldedSet("at|the|or|o|clock|h|hrs|hours|only|please|best|if|possible|around|about|than|am|available|"
                  "free|time|i|can|в|часа|час|ч|или|само|по|моля|около|към|на|най|свободен|свободна|мога");
    const QStringList words = foldedWords(text);
    if (text.contains(u'-') && words.isEmpty())
        return Bound::Latest;
    bool denied = false;
    bool superlative = false;
    Bound bound = Bound::None;
    for (const QString& word : words) {
        if (word == u"not" || word == u"no" || word == u"не") {
            denied = true;
        } else if (word == foldedName(QStringLiteral("най"))) {
            superlative = true;
        } else if (earlier.contains(word)) {
            bound = Bound::Latest;
        } else if (later.contains(word)) {
            bound = Bound::Earliest;
        } else if (weakEarlier.contains(word)) {
            bound = bound == Bound::None ? Bound::Latest : bound;
        } else if (weakLater.contains(word)) {
            bound = bound == Bound::None ? Bound::Earliest : bound;
        } else if (!fillers.contains(word)) {
            return Bound::Unknown;
        }
    }
    // "Най-рано в 12" is the earliest, "12 или по-рано" the latest.
    const bool turned = denied != superlative;
    if (bound == Bound::None || !turned)
        return bound;
    return bound == Bound::Earliest ? Bound::Latest : Bound::Earliest;
}

struct TimeFound
{
    int minutes = 0;
    QString before; // the text in front of it, from the time before on
};

// The times of a text, at most three; `rest` is what stands behind the last.
QList<TimeFound> timesIn(const QString& text, QString& rest)
{
    static const QRegularExpression time(
        QStringLiteral(
            "(?<![\\d:.])(?:(\\d{1,2})(?:\\s?[:.hч]\\s?|,)(\\d{2})(?:[:.]\\d{2})?|(\\d{1,2})(\\d{2})|(\\d{1,"
            "2}))\\s*(a\\.?m\\b\\.?|p\\.?m\\b\\.?)?(?!\\d)"),
        QRegularExpression::CaseInsensitiveOption);
    QList<TimeFound> found;
    qsizetype end = 0;
    for (auto matches = time.globalMatch(text); matches.hasNext() && found.size() < 3;) {
        const QRegularExpressionMatch match = matches.next();
        const auto part = [&match](int one, int other) {
            return match.captured(match.capturedLength(one) > 0 ? one : other);
        };
        QString hourText = part(1, 3);
        hourText = hourText.isEmpty() ? match.captured(5) : hourText;
        int hour = hourText.toInt();
        const int minute = part(2, 4).toInt();
        const QString half = match.captured(6).toLower();
        constexpr int noon = 12;
        if (!half.isEmpty() && (hour < 1 || hour > noon))
            return {};
        if (!half.isEmpty())
            hour = hour % noon + (half.startsWith(u'p') ? noon : 0);
        if (hour > 47 || minute > 59)
            return {};
        found.append({hour * 60 + minute, text.mid(end, match.capturedStart() - end)});
        end = match.capturedEnd();
    }
    rest = text.mid(end);
    return found;
}
} // namespace

QString requestFieldOfHeader(const QString& header, bool isMatchmaking)
{
    constexpr qsizetype longest = 300; // more is no header
    const QString plain = header.size() > longest ? QString() : folded(header);
    if (plain.isEmpty())
        return {};
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    // "Priority (1-3)" is no choice: what is in brackets behind explains, unless it is a choice itself.
    static const QRegularExpression behind(QStringLiteral("\\s*\\(([^()]*)\\)\\W*$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch brackets = behind.match(header);
    const QString inner = brackets.captured(1).trimmed();
    const bool explains = brackets.hasMatch() && choiceOfHeader(inner) == 0;
    for (const QString& text : {plain, explains ? folded(header.left(brackets.capturedStart())) : plain}) {
        QString field = isMatchmaking ? wholeHeader(matchHeaders, text) : QString();
        field = field.isEmpty() ? wholeHeader(wholeHeaders, text) : field;
        if (!field.isEmpty())
            return field == u"wish:1" ? wishOf(inner) : field;
    }
    if (!isMatchmaking) {
        if (const QString field = longHeader(deskHeaders, words); !field.isEmpty())
            return field;
    }
    int rank = choiceOfHeader(header);
    rank = rank > 0 ? rank : numberedWish(words, isMatchmaking);
    if (rank > 0)
        return QStringLiteral("wish:%1").arg(rank);
    const QString field = longHeader(longHeaders, words);
    return field == u"wish:1" ? wishOf(inner) : field;
}

bool isNoWish(const QString& text)
{
    static const QSet<QString> words =
        foldedSet("none|no|nobody|no one|nothing|n a|na|няма|никой|не|никого|нищо");
    const QString plain = folded(text);
    return plain.isEmpty() || words.contains(plain);
}

std::optional<QString> anyExpertFromCell(const QString& text)
{
    static const QSet<QString> words = foldedSet(
        "any|anyone|anybody|any expert|any of them|whoever|whoever is free|no preference|no "
        "preferences|either|"
        "all|does not matter|doesn't matter|don't mind|first available|all experts|any one|"
        "който и да е|всеки|всички|без предпочитание|без предпочитания|без значение|няма значение|някой|"
        "произволен|който е свободен");
    static const QRegularExpression who(
        QStringLiteral(
            "^(?:any(?:one|body)?|whoever|some(?:one|body)?|an?|всеки|някой|който и да е)?,?\\s*"
            "(?:experts?|one|person|експерти?)?,?\\s*(?:who|that|който|които)?\\s*"
            "(?:knows?(?: about)?|is good at|works on|on|in|for|about|знае|разбира от|познава|по|за)"
            "\\s*:?\\s+(.+)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString line = text.simplified();
    if (words.contains(folded(line)))
        return QString();
    const QRegularExpressionMatch match = who.match(line);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

std::optional<TimeWish> timeWishFromCell(const QString& cell, TimeColumn column, int meetingMinutes)
{
    static const QSet<QString> any =
        foldedSet("any|any time|anytime|always|all|no preference|free|yes|x|whenever|"
                  "всякога|по всяко време|винаги|без значение|да|който и да е");
    QString text = cell.simplified();
    if (folded(text).isEmpty() || any.contains(folded(text)))
        return TimeWish{};
    if (dateFromCell(text).isValid()) { // a spreadsheet's time carries its day
        static const QRegularExpression date(QStringLiteral("^[\\d./-]+[ T,]+"));
        text.remove(date);
    }
    for (const QChar dash : {QChar(0x2010), QChar(0x2011), QChar(0x2012), QChar(0x2013), QChar(0x2014)})
        text.replace(dash, u'-');
    QString rest;
    const QList<TimeFound> times = timesIn(text, rest);
    if (times.isEmpty() || times.size() > 2)
        return std::nullopt;
    const Bound behind = boundOf(rest);
    if (behind == Bound::Unknown)
        return std::nullopt;
    TimeWish wish;
    for (qsizetype i = 0; i < times.size(); ++i) {
        const bool isLast = i + 1 == times.size();
        Bound bound = boundOf(times[i].before);
        if (bound == Bound::None && isLast && i == 0)
            bound = behind;
        if (bound == Bound::Unknown || (bound == Bound::None && i > 0))
            return std::nullopt;
        if (bound == Bound::None && !isLast)
            bound = Bound::Earliest; // of two
        if (bound == Bound::None && column == TimeColumn::When) {
            wish = {times[i].minutes, times[i].minutes + meetingMinutes};
            continue;
        }
        if (bound == Bound::None)
            bound = column == TimeColumn::Earliest ? Bound::Earliest : Bound::Latest;
        (bound == Bound::Earliest ? wish.earliest : wish.latest) = times[i].minutes;
    }
    return wish;
}

std::optional<int> priorityFromCell(const QString& text)
{
    constexpr int most = 1000;
    bool isNumber = false;
    const double number = text.simplified().replace(u',', u'.').toDouble(&isNumber);
    if (isNumber)
        return number == int(number) && qAbs(number) <= most ? std::optional(int(number)) : std::nullopt;
    static const std::pair<int, QSet<QString>> known[] = {
        // "High" is more than the 1 of those who number.
        {3, foldedSet("urgent|very high|highest|critical|спешно|спешен|спешна|много висок|най-висок")},
        {2, foldedSet("high|important|vip|висок|висока|важно|важен|важна")},
        {0, foldedSet("normal|medium|standard|usual|нормален|нормална|среден|средна|обикновен")},
        {-1, foldedSet("low|lowest|нисък|ниска")},
    };
    for (const auto& [priority, words] : known) {
        if (words.contains(folded(text)))
            return priority;
    }
    const std::optional<Rank> rank = rankFromCell(text); // ticks, yes and no
    if (!rank || (rank->rank > 0 && !rank->tick))
        return std::nullopt;
    return rank->tick ? 1 : 0;
}

std::optional<RequestAnswer> requestAnswerFromCell(const QString& text)
{
    static const std::pair<RequestAnswer, QSet<QString>> known[] = {
        {RequestAnswer::Accepted,
         foldedSet(
             "accepted|accept|confirmed|agreed|приет|приета|прието|приема|потвърден|потвърдена|потвърдено")},
        {RequestAnswer::Declined,
         foldedSet("declined|decline|rejected|refused|withdrawn|cancelled|canceled|отказан|отказана|отказано|"
                   "отказва|отхвърлен|отхвърлена|оттеглен|оттеглена")},
        {RequestAnswer::Open, foldedSet("open|pending|waiting|new|requested|sent|unanswered|no answer|maybe|"
                                        "отворен|отворена|чака|изпратен|изпратена|нов|нова|без отговор")},
    };
    for (const auto& [answer, words] : known) {
        if (words.contains(folded(text)))
            return answer;
    }
    const std::optional<Consent> consent = consentFromCell(text);
    if (!consent || *consent == Consent::Unknown)
        return std::nullopt;
    return *consent == Consent::Yes ? RequestAnswer::Accepted : RequestAnswer::Declined;
}

QList<std::optional<qint64>> stampsOfColumn(const QStringList& texts)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^\\s*(\\d{1,4})[-./](\\d{1,2})[-./](\\d{1,4})(?:[\\sT,]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{"
            "2}))?)?[^apAP]*(am|pm)?"),
        QRegularExpression::CaseInsensitiveOption);
    QList<QRegularExpressionMatch> matches;
    bool dayFirst = false;
    bool monthFirst = false;
    for (const QString& text : texts) {
        const QRegularExpressionMatch match = form.match(text);
        matches.append(match);
        if (!match.hasMatch() || match.capturedLength(1) == 4)
            continue;
        dayFirst = dayFirst || match.captured(1).toInt() > 12;
        monthFirst = monthFirst || match.captured(2).toInt() > 12 || match.capturedLength(7) > 0;
    }
    QList<std::optional<qint64>> stamps;
    for (const QRegularExpressionMatch& match : std::as_const(matches)) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const int third = match.captured(3).toInt();
        const int year = match.capturedLength(3) <= 2 ? 2000 + third : third;
        const QDate date = match.capturedLength(1) == 4 ? QDate(first, second, third)
                           : monthFirst && !dayFirst    ? QDate(year, first, second)
                                                        : QDate(year, second, first);
        int hour = match.captured(4).toInt();
        const QString half = match.captured(7).toLower();
        if (!half.isEmpty() && hour <= 12)
            hour = hour % 12 + (half == u"pm" ? 12 : 0);
        const QTime time(hour, match.captured(5).toInt(), match.captured(6).toInt());
        if (date.isValid() && time.isValid())
            stamps.append(QDateTime(date, time, Qt::UTC).toSecsSinceEpoch());
        else
            stamps.append(std::nullopt);
    }
    return stamps;
}
} // namespace convenor
