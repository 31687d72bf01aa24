#include "exchange/agenda/ClockText.h"

#include "domain/planners/PeopleCell.h"

#include <QHash>

namespace convenor {
namespace {
constexpr int minutesOfDay = 24 * 60;

const QList<QStringList>& toWords()
{
    static const QList<QStringList> words = wordList("to|bis|à|a|до|until|till|al|a las|alle|hasta|and");
    return words;
}

const QList<QStringList>& beforeClock()
{
    static const QList<QStringList> words = wordList(
        "at|from|starting|starts|um|ab|von|à|de|dès|dalle|alle|ore|a las|desde|от|в|до|since|by|before");
    return words;
}

bool isHourWord(const QString& folded)
{
    static const QStringList words{QStringLiteral("h"),     QStringLiteral("hrs"),  QStringLiteral("uhr"),
                                   QStringLiteral("ч"),     QStringLiteral("часа"), QStringLiteral("heures"),
                                   QStringLiteral("horas"), QStringLiteral("ore")};
    return words.contains(folded);
}

bool isZoneWord(const QString& text)
{
    static const QStringList zones{
        QStringLiteral("CET"), QStringLiteral("CEST"), QStringLiteral("EET"),  QStringLiteral("EEST"),
        QStringLiteral("WET"), QStringLiteral("WEST"), QStringLiteral("GMT"),  QStringLiteral("UTC"),
        QStringLiteral("BST"), QStringLiteral("MEZ"),  QStringLiteral("MESZ"), QStringLiteral("EST"),
        QStringLiteral("EDT"), QStringLiteral("PST"),  QStringLiteral("PDT"),  QStringLiteral("MSK")};
    return zones.contains(text);
}

class ClockReader
{
public:
    ClockReader(const QList<TextToken>& tokens, const QList<bool>& isTaken)
        : m_tokens(tokens), m_taken(isTaken)
    {
    }

    std::optional<ClockText> at(int token)
    {
        m_at = token;
        ClockText found;
        found.firstToken = token;
        Half half = Half::None;
        const std::optional<int> start = clock(half, false);
        if (!start)
            return std::nullopt;
        found.start = *start;
        takeZone(found);
        takeEnd(found, half);
        takeZone(found);
        found.endToken = m_at;
        found.from = m_tokens[token].from;
        found.length = m_tokens[m_at - 1].end() - found.from;
        return found;
    }

private:
    enum class Half { None, Morning, Afternoon };
    const TextToken* peek(int ahead = 0) const
    {
        const int at = m_at + ahead;
        return at < m_tokens.size() && !m_taken.value(at) ? &m_tokens[at] : nullptr;
    }
    bool isNumber(int ahead, int digits) const
    {
        const TextToken* token = peek(ahead);
        return token && token->kind == TextToken::Number && token->length == digits;
    }
    void takeZone(ClockText& found)
    {
        if (peek() && peek()->kind == TextToken::Word && isZoneWord(peek()->text)) {
            found.zone = peek()->text;
            ++m_at;
        }
    }
    Half takeHalf()
    {
        static const QList<QStringList> morning = wordList("am|a . m .|a . m");
        static const QList<QStringList> afternoon = wordList("pm|p . m .|p . m");
        const int am = wordsAt(m_tokens, m_at, morning);
        const int pm = am > 0 ? 0 : wordsAt(m_tokens, m_at, afternoon);
        m_at += am + pm;
        return am > 0 ? Half::Morning : pm > 0 ? Half::Afternoon : Half::None;
    }
    static int inHalf(int minutes, Half half)
    {
        if (half == Half::None || minutes >= 13 * 60)
            return minutes;
        return minutes % (12 * 60) + (half == Half::Afternoon ? 12 * 60 : 0);
    }

    // One time; m_at stands behind it. `isEnd`: behind a dash, where "9:30-11" may be meant.
    std::optional<int> clock(Half& half, bool isEnd)
    {
        const TextToken* hour = peek();
        if (!hour || hour->kind != TextToken::Number || hour->length > 2 || hour->value > 24)
            return std::nullopt;
        const int before = m_at;
        std::optional<int> minutes = withMinutes(isEnd);
        const bool hasMinutes = minutes.has_value();
        if (!hasMinutes) {
            m_at = before + 1;
            minutes = hour->value * 60;
        }
        bool isClock = hasMinutes;
        if (peek() && peek()->kind == TextToken::Word && isHourWord(peek()->folded)) {
            isClock = true;
            ++m_at;
            if (peek() && peek()->isSign(u'.') && peek()->isGlued && m_tokens[m_at - 1].folded == u"ч")
                ++m_at;
        }
        half = takeHalf();
        isClock = isClock || half != Half::None;
        if (!isClock || (half != Half::None && hour->value > 12)) {
            m_at = before;
            return std::nullopt;
        }
        return inHalf(*minutes, half);
    }
    // 9:15, 9.15, 9h15, 09:15:00
    std::optional<int> withMinutes(bool isEnd)
    {
        const TextToken* mark = peek(1);
        const bool colon = mark && mark->isGlued && mark->isSign(u':');
        const bool dot = mark && mark->isGlued && mark->isSign(u'.');
        const bool letter = mark && mark->isGlued && mark->kind == TextToken::Word && mark->folded == u"h";
        if (!(colon || dot || letter) || !isNumber(2, 2) || !peek(2)->isGlued || peek(2)->value > 59)
            return std::nullopt;
        const int minutes = peek()->value * 60 + peek(2)->value;
        const bool seconds = colon && isNumber(4, 2) && peek(3)->isSign(u':') && peek(3)->isGlued;
        const bool goesOn = !seconds && peek(4) && peek(4)->kind == TextToken::Number && peek(4)->isGlued &&
                            (peek(3)->isSign(u'.') || peek(3)->isSign(u':'));
        // "1.25" in running text is a number unless a word makes it a time.
        const bool plainNumber = dot && !isEnd && m_at > 0 && !isTimely();
        if (goesOn || plainNumber)
            return std::nullopt;
        m_at += seconds ? 5 : 3;
        return minutes;
    }
    // A dotted number that stands where times stand: at the head of a line or cell, behind "at", before "h".
    bool isTimely() const
    {
        const TextToken& before = m_tokens[m_at - 1];
        const bool behindWord =
            before.kind == TextToken::Word && wordsAt(m_tokens, m_at - 1, beforeClock()) > 0;
        const bool behindSign =
            before.kind == TextToken::Sign && !before.isSign(u'.') && !before.isSign(u'€');
        const TextToken* after = peek(3);
        const bool beforeWord =
            after && after->kind == TextToken::Word && (isHourWord(after->folded) || isZoneWord(after->text));
        const bool beforeDash = after && after->isDash();
        return behindWord || behindSign || beforeWord || beforeDash;
    }
    void takeEnd(ClockText& found, Half half)
    {
        const int before = m_at;
        if (peek() && peek()->isDash())
            ++m_at;
        else
            m_at += wordsAt(m_tokens, m_at, toWords());
        if (m_at == before)
            return;
        Half endHalf = Half::None;
        std::optional<int> end = clock(endHalf, true);
        if (!end) {
            m_at = before;
            return;
        }
        if (half == Half::None && endHalf == Half::Afternoon && found.start < 12 * 60 &&
            found.start + 12 * 60 < *end)
            found.start += 12 * 60;
        found.end = endBehind(found.start, *end);
        if (!found.end)
            m_at = before;
    }

    const QList<TextToken>& m_tokens;
    const QList<bool>& m_taken;
    int m_at = 0;
};

bool isMinuteWord(const QString& folded)
{
    static const QStringList words{
        QStringLiteral("min"),     QStringLiteral("mins"),      QStringLiteral("minute"),
        QStringLiteral("minutes"), QStringLiteral("minuten"),   QStringLiteral("минути"),
        QStringLiteral("мин"),     QStringLiteral("минутни"),   QStringLiteral("минутна"),
        QStringLiteral("minuti"),  QStringLiteral("minutos"),   QStringLiteral("minutige"),
        QStringLiteral("минутен"), QStringLiteral("minutiges"), QStringLiteral("minuto")};
    return words.contains(folded);
}

bool isLengthInHours(const QString& folded)
{
    static const QStringList words{
        QStringLiteral("hour"),  QStringLiteral("hours"), QStringLiteral("stunde"), QStringLiteral("stunden"),
        QStringLiteral("heure"), QStringLiteral("час"),   QStringLiteral("hora"),   QStringLiteral("ora")};
    return words.contains(folded);
}
} // namespace

std::optional<int> endBehind(int start, int end)
{
    if (end < start && end + minutesOfDay - start <= minutesOfDay / 2)
        end += minutesOfDay;
    return end > start ? std::optional(end) : std::nullopt;
}

QList<ClockText> clocksIn(const QList<TextToken>& tokens, const QList<bool>& isTaken)
{
    QList<ClockText> clocks;
    ClockReader reader(tokens, isTaken);
    for (int at = 0; at < tokens.size();) {
        // A number that is glued to something in front ("3.10.2", "B12:30") is no time.
        const bool mayBegin = tokens[at].kind == TextToken::Number && !isTaken.value(at) &&
                              !(tokens[at].isGlued && at > 0 &&
                                (tokens[at - 1].kind != TextToken::Sign || tokens[at - 1].isSign(u'.')));
        const std::optional<ClockText> clock = mayBegin ? reader.at(at) : std::nullopt;
        if (clock) {
            clocks.append(*clock);
            at = clock->endToken;
        } else {
            ++at;
        }
    }
    return clocks;
}

QList<LengthText> lengthsIn(const QList<TextToken>& tokens)
{
    QList<LengthText> lengths;
    for (int at = 0; at + 1 < tokens.size(); ++at) {
        if (tokens[at].kind != TextToken::Number || tokens[at].length > 3 || tokens[at].value < 1)
            continue;
        int word = at + 1;
        if (tokens[word].isDash() && word + 1 < tokens.size())
            ++word;
        if (tokens[word].kind != TextToken::Word && !tokens[word].isSign(u'\'') && !tokens[word].isSign(u'′'))
            continue;
        int minutes = 0;
        int end = word + 1;
        const bool inBrackets = at > 0 && tokens[at - 1].isSign(u'(');
        if (isMinuteWord(tokens[word].folded) || tokens[word].isSign(u'\'') || tokens[word].isSign(u'′')) {
            minutes = tokens[at].value;
        } else if (isLengthInHours(tokens[word].folded) || (inBrackets && tokens[word].folded == u"h")) {
            minutes = tokens[at].value * 60;
            if (end < tokens.size() && tokens[end].kind == TextToken::Number && tokens[end].value < 60)
                minutes += tokens[end++].value;
        }
        if (minutes < 1 || minutes >= minutesOfDay)
            continue;
        lengths.append({minutes, at, end, tokens[at].from, tokens[end - 1].end() - tokens[at].from});
        at = end - 1;
    }
    return lengths;
}

int countOf(const TextToken& token)
{
    static const QHash<QString, int> words = [] {
        static const char* const names[] = {"two|два|две|deux|zwei|dos|due",
                                            "three|три|trois|drei|tres|tre",
                                            "four|четири|quatre|vier|cuatro|quattro",
                                            "five|пет|cinq|fünf|cinco|cinque",
                                            "six|шест|sechs|seis|sei",
                                            "seven|седем|sept|sieben|siete|sette",
                                            "eight|осем|huit|acht|ocho|otto"};
        QHash<QString, int> all;
        int count = 2;
        for (const char* list : names) {
            for (const QString& word : QString::fromUtf8(list).split(u'|'))
                all.insert(foldedName(word), count);
            ++count;
        }
        return all;
    }();
    constexpr int mostCounted = 12;
    if (token.kind == TextToken::Number)
        return token.value >= 2 && token.value <= mostCounted ? token.value : 0;
    return words.value(token.folded);
}
} // namespace convenor
