// How likely words are in the languages of Europe and around it.
#pragma once

#include <QStringList>

namespace convenor {
// Bits that it takes to write these words when each may be in any language, those that already wrote many of
// the words being likelier (lists of people are of several countries). The more bits, the less likely it is
// that these are words: letters of other languages, signs and capitals within words are dear. From pairs of
// letters counted in dictionaries, names of people and of countries (tools/train-letters,
// resources/text/letters.txt).
double bitsOfWords(const QStringList& words);
} // namespace convenor
