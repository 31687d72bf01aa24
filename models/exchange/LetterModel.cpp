#include "exchange/LetterModel.h"

#include <QFile>
#include <QHash>

#include <cmath>
#include <vector>

namespace convenor {
namespace {
// In bits, found by trial on lists of 1 to 100 names in each encoding.
constexpr double foreignLetter = 13;  // that the language does not have
constexpr double behindForeign = 5;   // a letter behind such a one
constexpr double capitalWithin = 9;   // behind a small letter
constexpr double signWithin = 13;     // between letters
constexpr double signBeside = 7;      // before or behind a word
constexpr double neverTyped = 24;     // controls, boxes and other drawings
constexpr double apostrophe = 3;      // which words hold
constexpr double hardBlank = 4;       // within "Dr. Novak"
constexpr double dearestLetter = 9;   // on average in a word: one broken word decides nothing
constexpr double typedSign = 4;       // alone: what people type
constexpr double leastShare = 0.0005; // of a language in a list that seems to be in others

// The comma below and the cedilla are one in all encodings of one byte.
char16_t folded(QChar c)
{
    const char16_t lower = c.toLower().unicode();
    return lower == u'ș' ? u'ş' : lower == u'ț' ? u'ţ' : lower;
}

// `neighbours`: letters before and behind it, 0 to 2.
double signBits(QChar c, int neighbours)
{
    const bool within = neighbours == 2;
    if (c == u'’' && within)
        return apostrophe;
    if (QStringView(u"€£§°®™©№«»„“”‘–—…•").contains(c))
        return within ? signWithin : neighbours == 1 ? signBeside : typedSign;
    if (c == u'¤' || c == u'¶' || c == u'¦')
        return neverTyped;
    switch (c.category()) {
    case QChar::Separator_Space:
        return hardBlank;
    case QChar::Other_Control:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return neverTyped;
    case QChar::Symbol_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Modifier:
        return c == QChar::ReplacementCharacter || within ? neverTyped : signBeside + 3;
    default:
        return within ? signWithin : signBeside;
    }
}

// Pairs of letters of one language.
class Language
{
public:
    // `rows`: one for each letter and the end of a word; how seldom each follows, in thirds of a bit from
    // '0'.
    Language(QStringView letters, const QList<QByteArray>& rows) : m_size(int(letters.size()) + 1)
    {
        for (int i = 0; i < letters.size(); ++i)
            m_letters.insert(letters[i].unicode(), i + 1);
        for (const QByteArray& row : rows) {
            for (const char c : row)
                m_bits.push_back(float(c - '0') / 3);
        }
        m_bits.resize(size_t(m_size) * size_t(m_size));
    }

    double bits(QStringView word) const
    {
        double sum = 0;
        int last = 0; // letter; 0: none, -1: a foreign one
        bool small = false;
        for (qsizetype i = 0; i < word.size(); ++i) {
            const QChar c = word[i];
            if (!c.isLetter()) {
                const int neighbours =
                    int(i > 0 && word[i - 1].isLetter()) + int(i + 1 < word.size() && word[i + 1].isLetter());
                sum += end(last) + signBits(c, neighbours);
                last = 0;
                small = false;
                continue;
            }
            const int letter = m_letters.value(folded(c), -1);
            sum += pair(last, letter);
            if (small && c.isUpper())
                sum += capitalWithin;
            small = c.isLower();
            last = letter;
        }
        return std::min(dearestLetter * double(word.size()) + neverTyped, sum + end(last));
    }

private:
    // Behind a sign no word ends.
    double end(int last) const { return last == 0 ? 0 : pair(last, 0); }
    double pair(int first, int second) const
    {
        if (second < 0)
            return foreignLetter;
        return first < 0 ? behindForeign : m_bits[size_t(first * m_size + second)];
    }

    int m_size;
    QHash<char16_t, int> m_letters; // small ones, from 1
    std::vector<float> m_bits;
};

// Read once, from the resources.
const std::vector<Language>& languages()
{
    static const std::vector<Language> all = [] {
        std::vector<Language> read;
        QFile file(QStringLiteral(":/text/letters.txt"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QList<QByteArray> lines = opened ? file.readAll().split('\n') : QList<QByteArray>();
        // A line "bg абв", then its rows.
        for (qsizetype i = 1; i < lines.size() && lines[i].size() > 3;) {
            const QString letters = QString::fromUtf8(lines[i].mid(3));
            read.emplace_back(letters, lines.mid(i + 1, letters.size() + 1));
            i += letters.size() + 2;
        }
        return read;
    }();
    return all;
}
} // namespace

double bitsOfWords(const QStringList& words)
{
    const std::vector<Language>& all = languages();
    const size_t count = all.size();
    // How likely each word is in each language.
    std::vector<double> likely;
    likely.reserve(count * size_t(words.size()));
    for (const QString& word : words) {
        for (const Language& language : all)
            likely.push_back(std::exp2(-language.bits(word)));
    }
    std::vector<double> shares(count, 1.0 / double(count));
    double bits = 0;
    // The shares of the languages settle quickly.
    for (int round = 0; round < 6; ++round) {
        std::vector<double> next(count, 0);
        bits = 0;
        for (size_t word = 0; word < size_t(words.size()); ++word) {
            double sum = 0;
            for (size_t i = 0; i < count; ++i)
                sum += shares[i] * likely[word * count + i];
            bits -= std::log2(sum);
            for (size_t i = 0; i < count; ++i)
                next[i] += shares[i] * likely[word * count + i] / sum;
        }
        double total = 0;
        for (size_t i = 0; i < count; ++i)
            total += shares[i] = std::max(leastShare, next[i] / double(std::max<qsizetype>(1, words.size())));
        for (double& share : shares)
            share /= total;
    }
    return bits;
}
} // namespace convenor
