// The order of words for readers of a language.
#pragma once

#include <QCollator>
#include <QLocale>
#include <QStringList>

namespace convenor {
// The alphabet of a language (Unicode's rules for it, by ICU): case aside, figures within words as numbers,
// so that "Table 2" stands before "Table 10". Not for sharing between threads.
QCollator alphabetOf(const QLocale& locale);
// Sorts texts that the window shows, in its language.
void sortTexts(QStringList& texts);
} // namespace convenor
