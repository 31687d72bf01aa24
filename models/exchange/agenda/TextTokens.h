// A line of text as words, numbers and signs, each with its place: what all that reads programmes looks at.
#pragma once

#include <QList>
#include <QString>

namespace convenor {
struct TextToken
{
    enum Kind { Word, Number, Sign };
    Kind kind = Sign;
    int from = 0;
    int length = 0;
    QString text;         // as it stands
    QString folded = {};  // of a word: small letters without accents
    int value = -1;       // of a number of at most nine digits
    bool isGlued = false; // nothing stands between it and the token before
    int end() const { return from + length; }
    bool isSign(char16_t sign) const { return kind == Sign && text.front() == sign; }
    bool isDash() const;
};

// Hyphens and apostrophes between letters belong to the word. What stands behind so many letters of one line
// is not looked at: no programme has such lines.
inline constexpr int longestLookedAt = 4000;
QList<TextToken> tokensOf(const QString& line);

// The word of `list` ("eins|zwei drei") that stands at token `at`, as count of tokens; 0 when none does. Both
// sides folded; a word that ends in * is the beginning of one.
int wordsAt(const QList<TextToken>& tokens, int at, const QList<QStringList>& list);
// Takes "a b|c*" apart for wordsAt, once for each list.
QList<QStringList> wordList(const char* words);
} // namespace convenor
