// Names in one alphabet, and how they sound: what finding people and finding them twice share.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace convenor {
// A small letter that no decomposition takes apart, in Latin letters and alone: "zh" of ж, "ss" of ß, "th" of
// θ, e of ё, nothing of ь. No value for others. What neighbours change (ьо, ου) is not seen.
std::optional<QLatin1String> latinLetter(QChar small);

// A word of a name.
struct NameWord
{
    QString latin;      // small Latin letters without accents: "georgieva" of Георгиева
    QStringList sounds; // each spelling of one sound in one form; the likeliest first, then other readings
    bool isInitial = false; // one letter, or a few before a full stop: "A.", "Iv."
};

// The words of a name in the order typed; hyphens part words, apostrophes join them. Letters of alphabets
// other than Latin, Cyrillic and Greek stay what they are.
QList<NameWord> nameWords(const QString& name);
// The same without titles ("Dr", "инж.", "PhD"), unless nothing else is there.
QList<NameWord> nameWordsWithoutTitles(const QString& name);

// How a word in small Latin letters may sound, the usual first. Of which alphabet it was tells what else it
// may be in Latin letters.
QStringList soundsOf(const QString& latin, bool wasCyrillic, bool wasGreek);

// Consonants, the kind of the first letter and of the last vowel: alike for spellings that differ in weak
// vowels ("Dimitar", "Dimiter"), unlike for "Ivanov" and "Ivanova".
QString skeletonOf(const QString& sound);
} // namespace convenor
