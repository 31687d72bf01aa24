#include "exchange/agenda/ProgrammePhrases.h"

#include "exchange/agenda/ProgrammeWords.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr int longestHeadline = 90;
constexpr int longestPhrase = 20; // tokens

bool contains(const QList<TextToken>& tokens, const QList<QStringList>& words)
{
    for (int at = 0; at < tokens.size(); ++at) {
        if (wordsAt(tokens, at, words) > 0)
            return true;
    }
    return false;
}

const QList<QStringList>& openings()
{
    static const QList<QStringList> words =
        wordList("introduction to|introduction|opening|closing|closing remarks|final "
                 "remarks|welcome|wrap-up|откриване|"
                 "закриване|въведение|einführung|begrüßung|eröffnung|abschluss|ouverture|clôture|bienvenue|"
                 "apertura|clausura|"
                 "bienvenida|chiusura|saluti|keynote");
    return words;
}

// Kinds that running text names when it tells of an agenda; plurals and "questions" tell of anything.
bool tellsOfAgenda(const WordsFound<ItemKind>& kind, const QList<TextToken>& tokens)
{
    const QString& last = tokens[kind.endToken - 1].folded;
    switch (kind.what) {
    case ItemKind::Questions:
        return kind.endToken - kind.firstToken > 1;
    case ItemKind::Discussion:
    case ItemKind::Panel:
        return !last.endsWith(u's');
    case ItemKind::Parallel:
    case ItemKind::Break:
        return false;
    default:
        return true;
    }
}

// Where a phrase that begins at a token ends: before a comma, "which", a verb.
int phraseEnd(const QList<TextToken>& tokens, int begin, int behindWords)
{
    static const QList<QStringList> stops = wordList("followed|which|where|who|that|with|by|from|as|called|"
                                                     "held|were|was|is|are|had|has|have|will|can|could|"
                                                     "presented|moved|gefolgt|последван*|който|която|което|"
                                                     "suivi*|seguid*|seguit*|then|on which|through|gave");
    int end = behindWords;
    int depth = 0;
    bool isQuoted = false;
    while (end < tokens.size() && end - begin < longestPhrase) {
        const TextToken& token = tokens[end];
        isQuoted = token.isSign(u'“') || token.isSign(u'„') || (isQuoted && !token.isSign(u'”'));
        if (isQuoted) {
            ++end;
            continue;
        }
        const bool isTo = token.folded == u"to" && end + 1 < tokens.size() &&
                          tokens[end + 1].text.front().isLower() && tokens[end + 1].folded != u"the" &&
                          tokens[end + 1].folded != u"a";
        depth += token.isSign(u'(') ? 1 : token.isSign(u')') ? -1 : 0;
        const bool isSign =
            token.kind == TextToken::Sign && !QStringView(u"()“”„\"’‘'&/-–:").contains(token.text.front());
        if (depth < 0 || isTo || isSign || wordsAt(tokens, end, stops) > 0)
            break;
        ++end;
    }
    static const QList<QStringList> loose = wordList("and|or|in|of|on|the|a|und|et|y|e|и|for");
    while (end > behindWords &&
           (wordsAt(tokens, end - 1, loose) == 1 || tokens[end - 1].isDash() || tokens[end - 1].isSign(u'(')))
        --end;
    return end;
}
} // namespace

QList<Sentence> sentencesOf(const QString& text)
{
    static const QStringList shortForms{QStringLiteral("Mr"), QStringLiteral("Mrs"),  QStringLiteral("Ms"),
                                        QStringLiteral("Dr"), QStringLiteral("Prof"), QStringLiteral("No"),
                                        QStringLiteral("St"), QStringLiteral("проф"), QStringLiteral("Hr"),
                                        QStringLiteral("Fr"), QStringLiteral("Sr"),   QStringLiteral("Sra"),
                                        QStringLiteral("инж")};
    QList<Sentence> sentences;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool mayEnd = c == u'.' || c == u'!' || c == u'?';
        if (!mayEnd || (at + 1 < text.size() && !text[at + 1].isSpace()))
            continue;
        qsizetype word = at;
        while (word > begin && text[word - 1].isLetter())
            --word;
        const QString before = text.mid(word, at - word);
        if (c == u'.' && (shortForms.contains(before) || (before.size() == 1 && before.front().isUpper())))
            continue;
        sentences.append({text.mid(begin, at + 1 - begin), int(begin)});
        begin = at + 1;
    }
    if (begin < text.size())
        sentences.append({text.mid(begin), int(begin)});
    return sentences;
}

bool isBulleted(const QString& text)
{
    const int length = bulletLength(text);
    const QString head = text.left(length).trimmed();
    return !head.isEmpty() && length < text.size() && text[length - 1].isSpace();
}

bool isHeadline(const QList<SourceLine>& lines, int index)
{
    const SourceLine& line = lines[index];
    const QString text = line.text.trimmed();
    if (line.isHeading)
        return true;
    if (text.isEmpty() || text.size() > longestHeadline || QStringView(u".,;:!").contains(text.back()) ||
        !line.cells.isEmpty())
        return false;
    return index == 0 || lines[index - 1].text.trimmed().isEmpty() || text.size() < longestHeadline / 2;
}

QList<int> pointsBelow(const QList<SourceLine>& lines, int headline)
{
    constexpr int farthest = 60; // lines
    QList<int> points;
    for (int at = headline + 1; at < lines.size() && at - headline <= farthest; ++at) {
        const SourceLine& line = lines[at];
        if (line.isIgnored || line.text.trimmed().isEmpty())
            continue;
        if (isBulleted(line.text))
            points.append(at);
        else if (isHeadline(lines, at))
            break;
    }
    return points;
}

bool isActivityHeadline(const QList<TextToken>& tokens)
{
    const auto kind = kindIn(tokens);
    static const QList<QStringList> conclusions =
        wordList("conclusions|заключения|schlussfolgerungen|conclusiones|conclusioni");
    return (kind && tellsOfAgenda(*kind, tokens)) || contains(tokens, openings()) ||
           contains(tokens, conclusions);
}

QList<Phrase> activitiesIn(const QList<TextToken>& tokens)
{
    QList<Phrase> phrases;
    QList<WordsFound<ItemKind>> kinds = kindsIn(tokens);
    int behind = 0;
    for (int at = 0; at < tokens.size(); ++at) {
        const auto kind = std::find_if(kinds.cbegin(), kinds.cend(), [at](const WordsFound<ItemKind>& found) {
            return found.firstToken == at;
        });
        const bool isKind = kind != kinds.cend() && tellsOfAgenda(*kind, tokens);
        const int opening = wordsAt(tokens, at, openings());
        if (at < behind || (!isKind && opening == 0))
            continue;
        behind = phraseEnd(tokens, at, isKind ? kind->endToken : at + opening);
        phrases.append({at, behind});
    }
    return phrases;
}

std::optional<Phrase> followedBy(const QList<TextToken>& tokens)
{
    static const QList<QStringList> words = wordList(
        "followed by a|followed by an|followed by|followed with a|followed with|последвано от|последвана от|"
        "последвани от|gefolgt von einer|gefolgt von|suivi d * un*|suivi de|suivie de|suivi par|seguido de|"
        "seguida de|seguito da|seguita da");
    for (int at = 0; at < tokens.size(); ++at) {
        const int count = wordsAt(tokens, at, words);
        if (count == 0 || at + count >= tokens.size())
            continue;
        const int begin = at + count;
        return Phrase{begin, std::max(begin + 1, phraseEnd(tokens, begin, begin + 1))};
    }
    return std::nullopt;
}

std::optional<Phrase> endOfEvent(const QList<TextToken>& tokens)
{
    static const QList<QStringList> words =
        wordList("at the end of the workshop|at the end of the conference|at the end of the meeting|at the "
                 "end of the event|"
                 "at the end of the day|after the workshop|after the conference|after the meeting|след края "
                 "на|в края на|"
                 "am ende des|am ende der|à la fin de|à la fin du|al final de|al final del|alla fine "
                 "del|alla fine della");
    for (int at = 0; at < tokens.size(); ++at) {
        if (const int count = wordsAt(tokens, at, words); count > 0)
            return Phrase{at, at + count};
    }
    return std::nullopt;
}

int dayOfMonthAlone(const LineLook& look)
{
    static const QList<QStringList> onThe = wordList("on the|am|le|el|il|на");
    static const QList<QStringList> suffix = wordList("st|nd|rd|th|и|ви|ти|ри|ми");
    constexpr int lastDay = 31;
    for (int at = 0; at < look.tokens.size(); ++at) {
        const int next = at + wordsAt(look.tokens, at, onThe);
        if (next == at || next + 1 >= look.tokens.size() || look.tokens[next].kind != TextToken::Number)
            continue;
        const int day = look.tokens[next].value;
        const bool isDay = day >= 1 && day <= lastDay && look.tokens[next + 1].isGlued &&
                           wordsAt(look.tokens, next + 1, suffix) == 1;
        const bool isOfDate =
            std::any_of(look.dates.cbegin(), look.dates.cend(), [next](const DateText& date) {
                return date.firstToken <= next && next < date.endToken;
            });
        if (isDay && !isOfDate)
            return day;
    }
    return 0;
}

std::optional<SessionsTold> sessionsTold(const QList<SourceLine>& lines)
{
    static const QList<QStringList> sessions =
        wordList("session*|part|parts|сесии|части|sitzungen|teile|séances|parties|sesiones|partes|sessioni|"
                 "parti|blocks");
    for (int index = 0; index < lines.size(); ++index) {
        if (lines[index].isIgnored)
            continue;
        const QList<TextToken> tokens = tokensOf(lines[index].text);
        for (const LengthText& length : lengthsIn(tokens)) {
            const bool before = length.firstToken > 0 && countOf(tokens[length.firstToken - 1]) > 0;
            if (!before || wordsAt(tokens, length.endToken, sessions) == 0)
                continue;
            const TextToken& count = tokens[length.firstToken - 1];
            return SessionsTold{countOf(count),
                                length.minutes,
                                {index + 1, count.from, tokens[length.endToken].end() - count.from}};
        }
    }
    return std::nullopt;
}
} // namespace convenor
