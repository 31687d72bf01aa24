#include "domain/planners/NameFolding.h"

#include "domain/planners/Duplicates.h"

#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <vector>

namespace convenor {
namespace {
constexpr char16_t tableEnd = 0x2000; // Latin, Greek, Cyrillic and their accented letters stand below

struct Letter
{
    char16_t letter;
    const char* latin;
};
// Bulgarian as the law on transliteration has it; the letters of Russian, Ukrainian, Belarusian, Serbian and
// Macedonian as their Latin spellings have them. Latin letters that no decomposition takes apart.
// ё stays apart: it is e or yo (NameSounds.cpp).
constexpr Letter letters[] = {
    {u'а', "a"},   {u'б', "b"},  {u'в', "v"},  {u'г', "g"},  {u'д', "d"},    {u'е', "e"},  {u'ж', "zh"},
    {u'з', "z"},   {u'и', "i"},  {u'й', "y"},  {u'к', "k"},  {u'л', "l"},    {u'м', "m"},  {u'н', "n"},
    {u'о', "o"},   {u'п', "p"},  {u'р', "r"},  {u'с', "s"},  {u'т', "t"},    {u'у', "u"},  {u'ф', "f"},
    {u'х', "h"},   {u'ц', "ts"}, {u'ч', "ch"}, {u'ш', "sh"}, {u'щ', "sht"},  {u'ъ', "a"},  {u'ь', ""},
    {u'ю', "yu"},  {u'я', "ya"}, {u'ы', "y"},  {u'э', "e"},  {u'ё', "\xeb"}, {u'і', "i"},  {u'ї', "yi"},
    {u'є', "ye"},  {u'ґ', "g"},  {u'ђ', "dj"}, {u'ј', "j"},  {u'љ', "lj"},   {u'њ', "nj"}, {u'ћ', "c"},
    {u'џ', "dzh"}, {u'ѓ', "gj"}, {u'ќ', "kj"}, {u'ѕ', "dz"}, {u'ў', "u"},    {u'ѣ', "e"},  {u'ѫ', "a"},
    {u'ł', "l"},   {u'ø', "o"},  {u'đ', "d"},  {u'ð', "d"},  {u'ı', "i"},    {u'æ', "ae"}, {u'œ', "oe"},
    {u'þ', "th"},  {u'ß', "ss"}, {u'ħ', "h"},  {u'ə', "a"},  {u'ŋ', "n"},    {u'ŧ', "t"},  {u'ĸ', "k"},
    {u'ϊ', "i"},   {u'ΐ', "i"},  {u'ϋ', "y"},  {u'ΰ', "y"},
};

constexpr const char* greekLetters[] = {"a", "v", "g", "d", "e", "z", "i", "th", "i", "k",  "l",  "m", "n",
                                        "x", "o", "p", "r", "s", "s", "t", "y",  "f", "ch", "ps", "o"};

const char* fromTable(QChar small)
{
    for (const Letter& letter : letters) {
        if (small == letter.letter)
            return letter.latin;
    }
    return nullptr;
}

bool isGreek(QChar c)
{
    return c >= u'\u0370' && c < u'\u0400';
}

bool isCyrillic(QChar c)
{
    return c >= u'\u0400' && c < u'\u0530';
}

// Joins the words around it: apostrophes of all kinds, what is invisible.
bool joinsWords(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02bc' || c == u'`' || c == u'\u00b4' ||
           c.category() == QChar::Other_Format;
}

// What becomes of one character: small Latin letters, a small Greek letter (which needs its neighbours), a
// blank between words, or nothing.
QString foldedLetter(QChar c)
{
    if (joinsWords(c))
        return {};
    if (const char* known = fromTable(c.toLower()))
        return QString::fromLatin1(known);
    QString folded;
    for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (part.isMark())
            continue;
        if (const char* known = fromTable(part))
            folded += QLatin1String(known);
        else if (part == u'ς')
            folded += u'σ';
        else
            folded += part.isLetterOrNumber() || part.isSurrogate() ? part : QChar(u' ');
    }
    return folded;
}

const QString& folded(QChar c)
{
    static const std::vector<QString> table = [] {
        std::vector<QString> all(tableEnd);
        for (char16_t i = 0; i < tableEnd; ++i) {
            // Syllables and scripts between are rare: they are folded when they come.
            if (i < 0x530 || i >= 0x1E00)
                all[i] = foldedLetter(QChar(i));
        }
        return all;
    }();
    return table[c.unicode()];
}

// The letters of a name, still with Greek ones in it.
QString foldedLetters(const QString& name)
{
    QString text;
    text.reserve(name.size() + 4);
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        if ((c == u'ь' || c == u'Ь') && i + 1 < name.size() && name.at(i + 1).toLower() == u'о')
            text += u'y'; // Кольо is Kolyo
        else if (c < QChar(0x530) || (c >= QChar(0x1E00) && c < QChar(tableEnd)))
            text += folded(c);
        else if (c.isSurrogate() || c.category() == QChar::Letter_Other)
            text += c;
        else
            text += foldedLetter(c);
    }
    return text;
}

struct Digraph
{
    char16_t first;
    char16_t second;
    const char* latin;
    const char* initial; // at the head of a word
};
// ELOT 743. The second letter of "αυ", "ευ" sounds v or f: v is what names have mostly.
constexpr Digraph digraphs[] = {
    {u'ο', u'υ', "ou", "ou"}, {u'α', u'υ', "av", "av"},   {u'ε', u'υ', "ev", "ev"}, {u'η', u'υ', "iv", "iv"},
    {u'μ', u'π', "mp", "b"},  {u'ν', u'τ', "nt", "nt"},   {u'γ', u'κ', "gk", "gk"}, {u'γ', u'γ', "ng", "ng"},
    {u'γ', u'ξ', "nx", "nx"}, {u'γ', u'χ', "nch", "nch"},
};
QString latinOfGreek(const QString& word)
{
    QString latin;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word.at(i).unicode();
        const char16_t next = i + 1 < word.size() ? word.at(i + 1).unicode() : u'\0';
        const Digraph* pair = nullptr;
        for (const Digraph& digraph : digraphs) {
            if (digraph.first == c && digraph.second == next)
                pair = &digraph;
        }
        if (pair) {
            latin += QLatin1String(i == 0 ? pair->initial : pair->latin);
            ++i;
        } else if (c >= u'α' && c <= u'ω') {
            latin += QLatin1String(greekLetters[c - u'α']);
        } else {
            latin += QChar(c);
        }
    }
    return latin;
}

struct RawWord
{
    qsizetype from;
    qsizetype to;
};

// Where the words stand in the text as typed.
QVarLengthArray<RawWord, 8> rawWords(const QString& name)
{
    QVarLengthArray<RawWord, 8> words;
    qsizetype from = -1;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        const QChar c = i < name.size() ? name.at(i) : QChar(u' ');
        const bool isPart = c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || joinsWords(c);
        if (isPart && from < 0)
            from = i;
        if (!isPart && from >= 0) {
            words.append({from, i});
            from = -1;
        }
    }
    return words;
}

// A few letters before a full stop, or one alone.
bool isInitial(const QString& name, const RawWord& word)
{
    const qsizetype length = word.to - word.from;
    const bool stops = word.to < name.size() && name.at(word.to) == u'.';
    return (length == 1 && name.at(word.from).isLetter()) || (stops && length <= 3);
}

void appendWord(QList<NameWord>& words, const QString& name, const RawWord& raw)
{
    const QString text = name.mid(raw.from, raw.to - raw.from);
    bool hasCyrillic = false;
    bool hasGreek = false;
    for (const QChar c : text) {
        hasCyrillic = hasCyrillic || isCyrillic(c);
        hasGreek = hasGreek || isGreek(c) || (c >= QChar(0x1F00) && c < QChar(tableEnd));
    }
    NameWord word;
    word.latin = foldedLetters(text);
    if (hasGreek)
        word.latin = latinOfGreek(word.latin);
    word.latin.remove(u' ');
    if (word.latin.isEmpty())
        return;
    word.isInitial = isInitial(name, raw);
    word.sounds = soundsOf(word.latin, hasCyrillic, hasGreek);
    word.latin.replace(u'ë', u'e');
    words.append(word);
}

// As typed, without full stops, in small letters.
bool isTitle(QStringView token)
{
    static const QSet<QString> titles = [] {
        QSet<QString> all;
        for (const char16_t* title :
             {u"dr",     u"prof", u"professor", u"mr",   u"mrs",  u"ms",   u"mx",   u"miss", u"sir",
              u"dame",   u"lord", u"lady",      u"ing",  u"dipl", u"herr", u"frau", u"mme",  u"mlle",
              u"dott",   u"dssa", u"sra",       u"srta", u"phd",  u"msc",  u"bsc",  u"mba",  u"doc",
              u"assoc",  u"eng",  u"hon",       u"mgr",  u"inż",  u"inz",  u"ir",   u"drs",  u"dipl-ing",
              u"dr-ing", u"csc",  u"docent",    u"инж",  u"проф", u"доц",  u"д-р",  u"др",   u"г-н",
              u"г-жа",   u"г-ца", u"адв",       u"арх",  u"ас",   u"гл",   u"маг",  u"акад", u"к.т.н",
              u"г-ин",   u"пан",  u"пані",      u"κ",    u"κα",   u"δρ",   u"καθ",  u"αρχ"})
            all.insert(QString::fromUtf16(title));
        return all;
    }();
    QString word = token.toString().toLower();
    while (word.endsWith(u'.') || word.endsWith(u','))
        word.chop(1);
    if (word.contains(u'.'))
        word.remove(u'.'); // "Ph.D.", "M.Sc."
    return titles.contains(word);
}
} // namespace

std::optional<QLatin1String> latinLetter(QChar small)
{
    if (small == u'ё')
        return QLatin1String("e");
    if (const char* known = fromTable(small))
        return QLatin1String(known);
    if (small >= u'α' && small <= u'ω')
        return QLatin1String(greekLetters[small.unicode() - u'α']);
    return std::nullopt;
}

QList<NameWord> nameWords(const QString& typed)
{
    // Accents that stand alone would part й into и and a mark.
    const bool hasMarks =
        std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c >= u'\u0300' && c < u'\u0370'; });
    const QString name = hasMarks ? typed.normalized(QString::NormalizationForm_C) : typed;
    QList<NameWord> words;
    for (const RawWord& raw : rawWords(name))
        appendWord(words, name, raw);
    return words;
}

QList<NameWord> nameWordsWithoutTitles(const QString& name)
{
    const QStringList tokens = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (std::none_of(tokens.cbegin(), tokens.cend(), [](const QString& token) { return isTitle(token); }))
        return nameWords(name);
    QStringList kept;
    for (const QString& token : tokens) {
        if (!isTitle(token))
            kept.append(token);
    }
    const QList<NameWord> words = nameWords(kept.join(u' '));
    return words.isEmpty() ? nameWords(name) : words;
}

QString comparableName(const QString& name)
{
    QString text;
    for (const NameWord& word : nameWords(name))
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + word.sounds.constFirst();
    return text;
}
} // namespace convenor
