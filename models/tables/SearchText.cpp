#include "tables/SearchText.h"

#include <QString>

#include <array>

namespace convenor {
namespace {
// Latin with its accents, Greek and Cyrillic: every character below is looked up, not computed.
constexpr char16_t tableEnd = 0x530;

struct Folded
{
    std::array<char, 7> bytes{};
    qsizetype size = 0;
};

struct Spelling
{
    char16_t letter;
    const char* latin;
};

// Small letters that no decomposition takes apart. Cyrillic after the Bulgarian law on transliteration, what
// Bulgarian does not write after the usual systems of its languages.
constexpr Spelling spellings[] = {
    {u'ł', "l"},  {u'ø', "o"},   {u'đ', "d"},  {u'ð', "d"},  {u'ı', "i"},  {u'æ', "ae"}, {u'œ', "oe"},
    {u'þ', "th"}, {u'ß', "ss"},  {u'ŋ', "n"},  {u'ħ', "h"},  {u'а', "a"},  {u'б', "b"},  {u'в', "v"},
    {u'г', "g"},  {u'д', "d"},   {u'е', "e"},  {u'ж', "zh"}, {u'з', "z"},  {u'и', "i"},  {u'й', "y"},
    {u'к', "k"},  {u'л', "l"},   {u'м', "m"},  {u'н', "n"},  {u'о', "o"},  {u'п', "p"},  {u'р', "r"},
    {u'с', "s"},  {u'т', "t"},   {u'у', "u"},  {u'ф', "f"},  {u'х', "h"},  {u'ц', "ts"}, {u'ч', "ch"},
    {u'ш', "sh"}, {u'щ', "sht"}, {u'ъ', "a"},  {u'ы', "y"},  {u'ь', ""},   {u'э', "e"},  {u'ю', "yu"},
    {u'я', "ya"}, {u'і', "i"},   {u'є', "ye"}, {u'ґ', "g"},  {u'ђ', "dj"}, {u'ј', "j"},  {u'љ', "lj"},
    {u'њ', "nj"}, {u'ћ', "c"},   {u'џ', "dz"}, {u'ѕ', "dz"}, {u'α', "a"},  {u'β', "v"},  {u'γ', "g"},
    {u'δ', "d"},  {u'ε', "e"},   {u'ζ', "z"},  {u'η', "i"},  {u'θ', "th"}, {u'ι', "i"},  {u'κ', "k"},
    {u'λ', "l"},  {u'μ', "m"},   {u'ν', "n"},  {u'ξ', "x"},  {u'ο', "o"},  {u'π', "p"},  {u'ρ', "r"},
    {u'σ', "s"},  {u'ς', "s"},   {u'τ', "t"},  {u'υ', "y"},  {u'φ', "f"},  {u'χ', "ch"}, {u'ψ', "ps"},
    {u'ω', "o"},
};

bool isSilent(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc' || c == u'`' || c.isMark() ||
           c.category() == QChar::Other_Format;
}

QByteArray foldedSlowly(QStringView text)
{
    // Й is a letter of its own, not an И with a mark.
    const QString small = text.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    QByteArray folded;
    for (const QChar whole : small) {
        const auto own = std::find_if(std::begin(spellings), std::end(spellings),
                                      [&](const Spelling& one) { return one.letter == whole.unicode(); });
        if (own != std::end(spellings)) {
            folded += own->latin;
            continue;
        }
        const QString parts = QString(whole).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar c : parts) {
            const auto one = std::find_if(std::begin(spellings), std::end(spellings),
                                          [&](const Spelling& known) { return known.letter == c.unicode(); });
            if (one != std::end(spellings))
                folded += one->latin;
            else if (c.unicode() < 32 || c.isSpace())
                folded += ' ';
            else if (!isSilent(c))
                folded += QString(c).toUtf8();
        }
    }
    return folded;
}

std::array<Folded, tableEnd> makeTable()
{
    std::array<Folded, tableEnd> table;
    for (char16_t c = 0; c < tableEnd; ++c) {
        const QChar letter(c);
        const QByteArray folded = foldedSlowly(QStringView(&letter, 1));
        table[c].size = qMin(folded.size(), qsizetype(table[c].bytes.size()));
        std::copy_n(folded.cbegin(), table[c].size, table[c].bytes.begin());
    }
    return table;
}
} // namespace

void appendSearchText(QByteArray& to, QStringView text)
{
    static const std::array<Folded, tableEnd> table = makeTable();
    const bool known =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < tableEnd; });
    if (!known) {
        // Whole, because a surrogate is half a character.
        QString rest;
        for (const QChar c : text) {
            if (c.unicode() < tableEnd) {
                to += rest.toCaseFolded().toUtf8();
                rest.clear();
                appendSearchText(to, QStringView(&c, 1));
            } else if (c.isSurrogate()) {
                rest += c;
            } else {
                to += rest.toCaseFolded().toUtf8() + foldedSlowly(QStringView(&c, 1));
                rest.clear();
            }
        }
        to += rest.toCaseFolded().toUtf8();
        return;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        // The Bulgarian "ьо" sounds like "yo".
        if ((c == u'ь' || c == u'Ь') && i + 1 < text.size() && text[i + 1].toLower() == u'о') {
            to += 'y';
            continue;
        }
        const bool blankAgain = table[c].size == 1 && table[c].bytes[0] == ' ' && to.endsWith(' ');
        if (!blankAgain)
            to.append(table[c].bytes.data(), table[c].size);
    }
}

QByteArray searchText(QStringView text)
{
    QByteArray folded;
    folded.reserve(text.size());
    appendSearchText(folded, text);
    return folded;
}
} // namespace convenor
