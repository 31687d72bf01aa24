#include "exchange/agenda/TextTokens.h"

#include "domain/planners/PeopleCell.h"

#include <algorithm>

namespace convenor {
namespace {
bool isWordLetter(const QString& line, qsizetype at)
{
    const QChar c = line[at];
    if (c.isLetter() || c.isMark() || c.isSurrogate())
        return true;
    const bool joins = c == u'-' || c == u'\'' || c == u'’' || c == u'´';
    return joins && at > 0 && at + 1 < line.size() && line[at - 1].isLetter() && line[at + 1].isLetter();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

TextToken tokenAt(const QString& line, qsizetype at, qsizetype size)
{
    constexpr int mostDigits = 9;
    TextToken token;
    token.from = int(at);
    qsizetype end = at + 1;
    if (isDigit(line[at])) {
        token.kind = TextToken::Number;
        while (end < size && isDigit(line[end]))
            ++end;
        if (end - at <= mostDigits)
            token.value = QStringView(line).sliced(at, end - at).toInt();
    } else if (isWordLetter(line, at)) {
        token.kind = TextToken::Word;
        while (end < size && isWordLetter(line, end))
            ++end;
    }
    token.length = int(end - at);
    token.text = line.mid(at, end - at);
    if (token.kind == TextToken::Word)
        token.folded = foldedName(token.text);
    return token;
}

bool fits(const QString& word, const QString& wanted)
{
    return wanted.endsWith(u'*') ? word.startsWith(QStringView(wanted).chopped(1)) : word == wanted;
}
} // namespace

bool TextToken::isDash() const
{
    const QChar c = kind == Sign ? text.front() : QChar();
    return c == u'-' || c == u'\u2212' || (c >= u'\u2010' && c <= u'\u2015');
}

QList<TextToken> tokensOf(const QString& line)
{
    QList<TextToken> tokens;
    const qsizetype size = std::min<qsizetype>(line.size(), longestLookedAt);
    for (qsizetype at = 0; at < size;) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        TextToken token = tokenAt(line, at, size);
        token.isGlued = !tokens.isEmpty() && tokens.constLast().end() == token.from;
        at = token.end();
        tokens.append(std::move(token));
    }
    return tokens;
}

QList<QStringList> wordList(const char* words)
{
    QList<QStringList> list;
    for (const QString& phrase : QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts)) {
        QStringList folded;
        for (const QString& word : phrase.split(u' ', Qt::SkipEmptyParts))
            folded.append(foldedName(word) + (word.endsWith(u'*') ? QStringLiteral("*") : QString()));
        list.append(folded);
    }
    return list;
}

int wordsAt(const QList<TextToken>& tokens, int at, const QList<QStringList>& list)
{
    int longest = 0;
    for (const QStringList& phrase : list) {
        const int count = int(phrase.size());
        if (count <= longest || at + count > tokens.size())
            continue;
        bool all = true;
        for (int i = 0; i < count && all; ++i) {
            const TextToken& token = tokens[at + i];
            all = token.kind == TextToken::Word ? fits(token.folded, phrase[i]) : token.text == phrase[i];
        }
        if (all)
            longest = count;
    }
    return longest;
}
} // namespace convenor
