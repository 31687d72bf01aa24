#include "domain/Alphabet.h"

#include <algorithm>

namespace convenor {
QCollator alphabetOf(const QLocale& locale)
{
    QCollator alphabet(locale);
    alphabet.setCaseSensitivity(Qt::CaseInsensitive);
    alphabet.setNumericMode(true);
    return alphabet;
}

void sortTexts(QStringList& texts)
{
    const QCollator alphabet = alphabetOf(QLocale());
    std::vector<std::pair<QCollatorSortKey, QString>> keyed;
    keyed.reserve(std::size_t(texts.size()));
    for (QString& text : texts)
        keyed.emplace_back(alphabet.sortKey(text), std::move(text));
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first.compare(b.first) < 0; });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        texts[qsizetype(i)] = std::move(keyed[i].second);
}
} // namespace convenor
