#include "exchange/EncodingGuess.h"

#include "exchange/LetterModel.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>
#include <unicode/ucsdet.h>
#include <vector>

namespace convenor {
namespace {
// Bits by which the best encoding must be better than the next one before nobody is asked. Found by trial:
// tests/exchange/TextEncodingTest holds what it was tried on.
constexpr double sureMargin = 12;
// Bits per byte of words beyond which they are in none of the languages that are known.
constexpr double strangeText = 7;
constexpr double familiarText = 5.5;                // up to here they are in one of them
constexpr double rareEncoding = 6;                  // bits of rarity from which on people are always asked
constexpr int leastConfidence = 40;                 // of ICU, of 100
constexpr qsizetype pieceSize = qsizetype(1) << 20; // between looks at the stop token
constexpr int wordsOfByte = 20;                     // are enough to judge it
constexpr qsizetype mostWords = 600;
constexpr qsizetype longestWord = 40;

struct OneByteEncoding
{
    const char* name;
    double rarity; // in bits, before a letter is seen
};

// Where two give the same letters the first is named: so ISO-8859 stands before Windows' extensions of it.
constexpr OneByteEncoding oneByteEncodings[] = {
    {"ISO-8859-1", 0},     {"windows-1252", 0}, {"windows-1251", 1},
    {"ISO-8859-2", 2},     {"windows-1250", 1}, {"ISO-8859-7", 2},
    {"windows-1253", 2},   {"ISO-8859-9", 2},   {"windows-1254", 2},
    {"ISO-8859-15", 2},    {"ISO-8859-5", 3},   {"KOI8-R", 3},
    {"KOI8-U", 4},         {"ISO-8859-13", 6},  {"windows-1257", 3},
    {"ISO-8859-4", 7},     {"ISO-8859-3", 8},   {"ISO-8859-10", 8},
    {"IBM866", 4},         {"IBM850", 5},       {"IBM852", 5},
    {"IBM437", 6},         {"IBM737", 7},       {"macintosh", 6},
    {"x-mac-cyrillic", 5}, {"x-mac-greek", 7},  {"x-mac-centraleurroman", 6},
    {"x-mac-turkish", 8},  {"ISO-8859-8", 5},   {"windows-1255", 4},
    {"ISO-8859-6", 6},     {"windows-1256", 4},
};
constexpr const char* wideEncodings[] = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE",    "Shift_JIS",
                                         "EUC-JP",   "GB18030",  "Big5",     "ISO-2022-JP", "EUC-KR"};

bool isHigh(char c)
{
    return (uchar(c) & 0x80) != 0;
}

bool isWordByte(char c)
{
    return isHigh(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// What the bytes hold, gathered in one pass.
struct Evidence
{
    qint64 letters = 0; // of more than one byte in UTF-8
    qint64 invalid = 0; // places that are no UTF-8
    bool cut = false;   // the only one is a letter cut off at the very end
    std::array<int, 256> seen = {};
    QList<QByteArray> words;        // different ones, with bytes above 127
    QList<QByteArray> notUtf8Words; // of those, the ones that are no UTF-8
};

// The length of the letter of UTF-8 that begins here; 0 when none does.
int letterSize(const char* at, const char* end)
{
    const uchar first = uchar(*at);
    const int size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || end - at < size)
        return 0;
    return QUtf8StringView(at, size).isValidUtf8() ? size : 0;
}

// A letter of UTF-8 of which the end of the text left only a part.
bool isCutOff(const char* at, const char* end)
{
    return uchar(*at) >= 0xC2 && uchar(*at) <= 0xF4 && end - at < 4 &&
           std::all_of(at + 1, end, [](char c) { return (uchar(c) & 0xC0) == 0x80; });
}

class Gatherer
{
public:
    Gatherer(QByteArrayView bytes) : m_begin(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    // False when it was stopped.
    bool run(const std::stop_token& stop)
    {
        const char* look = m_begin;
        for (const char* at = m_begin; at < m_end;) {
            if (at >= look) {
                if (stop.stop_requested())
                    return false;
                look = at + pieceSize;
            }
            // Eight bytes of ASCII at a time.
            quint64 eight = 0;
            if (m_end - at >= 8 && (std::memcpy(&eight, at, 8), (eight & 0x8080808080808080ULL) == 0))
                at += 8;
            else if (!isHigh(*at))
                ++at;
            else
                at = addWord(at);
        }
        evidence.cut = evidence.invalid == 1 && m_cut && evidence.letters > 0;
        return true;
    }

    Evidence evidence;

private:
    // From a high byte on: the rest of its word. Returns where that ends.
    const char* addWord(const char* at)
    {
        const char* begin = at;
        while (begin > m_wordEnd && at - begin < longestWord / 2 && isWordByte(begin[-1]))
            --begin;
        bool rare = false;
        bool utf8 = true;
        const char* const last = std::min(m_end, begin + longestWord);
        while (at < last && isWordByte(*at)) {
            if (!isHigh(*at)) {
                ++at;
                continue;
            }
            const int size = letterSize(at, m_end);
            ++(size > 0 ? evidence.letters : evidence.invalid);
            m_cut = m_cut || (size == 0 && isCutOff(at, m_end));
            utf8 = utf8 && size > 0;
            for (int i = 0; i < std::max(1, size); ++i, ++at)
                rare = ++evidence.seen[uchar(*at)] <= wordsOfByte || rare;
        }
        m_wordEnd = at;
        if (rare || (!utf8 && evidence.notUtf8Words.size() < wordsOfByte))
            keep(QByteArray(begin, at - begin), utf8);
        return at;
    }

    void keep(const QByteArray& word, bool utf8)
    {
        if (m_known.size() >= mostWords || m_known.contains(word))
            return;
        m_known.insert(word);
        evidence.words.append(word);
        if (!utf8)
            evidence.notUtf8Words.append(word);
    }

    const char* const m_begin;
    const char* const m_end;
    const char* m_wordEnd = m_begin;
    bool m_cut = false;
    QSet<QByteArray> m_known;
};

struct Ranked
{
    QString name;
    double bits = 0;
};

// Encodings of one byte by how likely they make the words; those that give the same letters count once.
QList<Ranked> rankedOneByte(const QList<QByteArray>& words, const std::stop_token& stop)
{
    std::array<bool, 256> used = {};
    for (const QByteArray& word : words) {
        for (const char c : word)
            used[uchar(c)] = isHigh(c);
    }
    QList<Ranked> ranked;
    QSet<QString> tried;
    for (const OneByteEncoding& encoding : oneByteEncodings) {
        const QString name = QLatin1String(encoding.name);
        const std::shared_ptr<const LetterTable> table = letterTable(name);
        if (!table || stop.stop_requested())
            continue;
        QString letters;
        for (size_t i = 0; i < used.size(); ++i) {
            if (used[i])
                letters += QChar((*table)[i]);
        }
        if (tried.contains(letters))
            continue;
        tried.insert(letters);
        QStringList decoded;
        for (const QByteArray& word : words) {
            QString text;
            for (const char c : word)
                text += QChar((*table)[uchar(c)]);
            decoded << text;
        }
        ranked.append({name, bitsOfWords(decoded) + encoding.rarity});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked& a, const Ranked& b) { return a.bits < b.bits; });
    return ranked;
}

double rarityOf(const QString& encoding)
{
    for (const OneByteEncoding& one : oneByteEncodings) {
        if (encoding == QLatin1String(one.name))
            return one.rarity;
    }
    return 0;
}

// Encodings of several bytes a letter for Chinese, Japanese and Korean, as ICU finds them: name and
// confidence, 0 to 100. Only those that the bytes fit without a fault.
QList<std::pair<QString, int>> eastAsian(QByteArrayView bytes)
{
    QList<std::pair<QString, int>> found;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 65536));
    ucsdet_setText(detector.get(), sample.data(), int32_t(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch** const matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QString name = QLatin1String(ucsdet_getName(matches[i], &status));
        const auto isIt = [&name](const char* wide) { return name == QLatin1String(wide); };
        if (name.startsWith(QLatin1String("UTF")) ||
            !std::any_of(std::begin(wideEncodings), std::end(wideEncodings), isIt))
            continue;
        QStringDecoder decoder(name.toLatin1().constData());
        const QString text = decoder(sample);
        const int confidence = ucsdet_getConfidence(matches[i], &status);
        if (confidence >= leastConfidence && !decoder.hasError() &&
            !text.contains(QChar::ReplacementCharacter))
            found.append({name, confidence});
    }
    return found;
}

struct Mark
{
    const char* bytes;
    qsizetype size;
    const char* encoding;
};
// UTF-32 before UTF-16, whose mark it begins with.
constexpr Mark marks[] = {{"\xEF\xBB\xBF", 3, "UTF-8"},    {"\xFF\xFE\0\0", 4, "UTF-32LE"},
                          {"\0\0\xFE\xFF", 4, "UTF-32BE"}, {"\xFF\xFE", 2, "UTF-16LE"},
                          {"\xFE\xFF", 2, "UTF-16BE"},     {"\x84\x31\x95\x33", 4, "GB18030"}};

// UTF-16 or UTF-32 without a mark, by the places of the zero bytes; "" when it is neither.
QString wideWithoutMark(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 65536));
    std::array<qsizetype, 4> zeros = {};
    std::array<qsizetype, 2> european = {}; // upper halves of letters of Europe, by their place
    std::array<qsizetype, 2> high = {};
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const uchar c = uchar(sample[i]);
        zeros[size_t(i % 4)] += c == 0;
        european[size_t(i % 2)] += c <= 5 || c == 0x1E || c == 0x20 || c == 0x21;
        high[size_t(i % 2)] += c >= 0x80;
    }
    const qsizetype quarter = sample.size() / 4;
    if (quarter >= 2 && bytes.size() % 4 == 0) {
        if (zeros[3] == quarter && zeros[2] > quarter / 2 && zeros[0] == 0)
            return QStringLiteral("UTF-32LE");
        if (zeros[0] == quarter && zeros[1] > quarter / 2 && zeros[3] == 0)
            return QStringLiteral("UTF-32BE");
    }
    const qsizetype half = sample.size() / 2;
    const std::array<qsizetype, 2> at{zeros[0] + zeros[2], zeros[1] + zeros[3]};
    for (const size_t upper : {size_t(1), size_t(0)}) {
        const size_t lower = 1 - upper;
        if (at[upper] == 0 || at[lower] * 50 > half)
            continue;
        const QString name = upper == 1 ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
        if (european[upper] * 10 >= half * 9)
            return name;
        // Other scripts: both bytes vary, digits and line ends give the zeros, and everything must be a
        // letter.
        if (at[upper] * 20 < half || at[lower] * 20 > at[upper] || high[lower] == 0)
            continue;
        QStringDecoder decoder(name.toLatin1().constData());
        const QString text = decoder(sample.first(half * 2));
        const bool assigned = std::none_of(text.cbegin(), text.cend(), [](QChar c) {
            return (c.category() == QChar::Other_NotAssigned || c.category() == QChar::Other_PrivateUse ||
                    c == QChar::ReplacementCharacter);
        });
        if (assigned && text.contains(u'\n'))
            return name;
    }
    return {};
}

EncodingGuess withAllOthers(EncodingGuess guess)
{
    for (const QString& name : knownEncodings()) {
        if (!guess.encodings.contains(name))
            guess.encodings << name;
    }
    return guess;
}

// The bytes are not in UTF-8.
void guessFromLetters(EncodingGuess& guess, QByteArrayView bytes, const Evidence& evidence,
                      const std::stop_token& stop)
{
    const QList<Ranked> ranked = rankedOneByte(evidence.words, stop);
    if (ranked.isEmpty()) // stopped
        return;
    qsizetype length = 0;
    for (const QByteArray& word : evidence.words)
        length += word.size();
    const double perByte = ranked.constFirst().bits / double(std::max<qsizetype>(1, length));
    guess.sure = ranked.size() > 1 && ranked[1].bits - ranked[0].bits >= sureMargin &&
                 perByte < familiarText && rarityOf(ranked[0].name) < rareEncoding;
    for (const Ranked& encoding : ranked)
        guess.encodings << encoding.name;
    // Nobody writes Chinese with Latin letters by chance: where the words are strange, ICU is asked.
    if (perByte >= strangeText) {
        const QList<std::pair<QString, int>> wide = eastAsian(bytes);
        for (qsizetype i = wide.size() - 1; i >= 0; --i)
            guess.encodings.prepend(wide[i].first);
        if (!wide.isEmpty())
            guess.sure = wide.constFirst().second >= 90 && wide.size() == 1 && length >= 60;
    }
}
} // namespace

QStringList knownEncodings()
{
    QStringList names{QStringLiteral("UTF-8")};
    for (const OneByteEncoding& encoding : oneByteEncodings)
        names << QLatin1String(encoding.name);
    for (const char* name : wideEncodings)
        names << QLatin1String(name);
    return names;
}

std::shared_ptr<const LetterTable> letterTable(const QString& encoding)
{
    const auto isIt = [&encoding](const OneByteEncoding& one) { return encoding == QLatin1String(one.name); };
    if (!std::any_of(std::begin(oneByteEncodings), std::end(oneByteEncodings), isIt))
        return nullptr;
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        return nullptr;
    auto table = std::make_shared<LetterTable>();
    for (size_t i = 0; i < table->size(); ++i) {
        const char byte = char(i);
        const QString letter = decoder(QByteArrayView(&byte, 1));
        (*table)[i] = letter.size() == 1 ? letter.front().unicode() : u'\xFFFD';
        if (decoder.hasError())
            decoder.resetState();
    }
    return table;
}

std::optional<EncodingGuess> guessEncoding(QByteArrayView bytes, const std::stop_token& stop)
{
    EncodingGuess guess;
    for (const Mark& mark : marks) {
        if (guess.marked.isEmpty() && bytes.startsWith(QByteArrayView(mark.bytes, mark.size))) {
            guess.marked = QLatin1String(mark.encoding);
            guess.markSize = mark.size;
        }
    }
    if (const QString name = guess.marked.isEmpty() ? wideWithoutMark(bytes) : guess.marked;
        !name.isEmpty() && name != QLatin1String("UTF-8")) {
        guess.encodings << name;
        guess.sure = true;
        return withAllOthers(guess);
    }
    Gatherer gatherer(bytes.sliced(guess.markSize));
    if (!gatherer.run(stop))
        return std::nullopt;
    const Evidence& evidence = gatherer.evidence;
    guess.invalidUtf8 = evidence.invalid;
    const bool japanese = bytes.contains("\x1B$") && evidence.letters + evidence.invalid == 0;
    if (japanese && !eastAsian(bytes).isEmpty()) {
        guess.encodings << QStringLiteral("ISO-2022-JP");
        guess.sure = true;
    } else if (evidence.invalid == 0 || evidence.cut || !guess.marked.isEmpty() ||
               evidence.letters >= evidence.invalid) {
        guess.encodings << QStringLiteral("UTF-8");
        guess.sure = evidence.invalid == 0 || evidence.cut || evidence.letters >= 8 * evidence.invalid;
        if (evidence.invalid > 0) {
            const QList<Ranked> others = rankedOneByte(evidence.notUtf8Words, stop);
            if (others.size() > 1 && others[1].bits - others[0].bits >= sureMargin)
                guess.fallback = others.constFirst().name;
            guess.encodings << guess.fallback;
        }
    } else {
        guessFromLetters(guess, bytes, evidence, stop);
    }
    if (stop.stop_requested())
        return std::nullopt;
    return withAllOthers(guess);
}
} // namespace convenor
